import type { PhraseTable } from '../../core/phrase.js';
import { BROKEN, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';

/** No line that tells whose a picture is has more tokens. */
const longest = 12;

/** Whether a line is a name and a picture agency's with a slash between: "Ana Lee / Reuters", "AP Photo/Ana Lee", "Ana Lee/AFP via Getty Images". */
export function isPictureLine(
  tokens: Tokens,
  begin: number,
  limit: number,
  agency: PhraseTable<true>,
): boolean {
  const { count, gap, kind, shape } = tokens;
  const end = isOneOf(tokens, limit - 1, '.)') ? limit - 1 : limit;
  if (end - begin > longest || end - begin < 3 || (limit < count && gap[limit] < BROKEN)) return false;
  let slash = -1;
  let isAgency = false;
  for (let at = begin; at < end; at++) {
    if (kind[at] === MARK && isOneOf(tokens, at, '/')) slash = at;
    else if (
      kind[at] === MARK
        ? !isOneOf(tokens, at, "-.'’")
        : kind[at] === WORD && shape[at] === LOWER && at !== slash + 2
    )
      return false;
    const opens = at === begin || at === slash + 1;
    const known = opens ? agency.match(tokens, at, end) : -1;
    isAgency ||= known > 0 && (known >= end || isOneOf(tokens, known, '/') || shape[known] === LOWER);
  }
  return slash > begin && slash < end - 1 && isAgency;
}
