import type { Mention } from '../../core/item.js';
import { GLUED, MARK, type Tokens, tokenAt, WORD } from '../../core/token.js';
import { isComma } from './clause.js';
import type { Run } from './grammar.js';
import type { Names } from './names.js';

/** How many tokens may stand between a source's first words and the comma before the name. */
const longestPost = 10;
/** How many words may stand between the name and the cue: "has since". */
const longestGap = 3;

/**
 * The person who is named beside a source and right before its cue, since that is who speaks: "Ana Lee" beside
 * "Kenya" in "Kenya's transport secretary, Ana Lee, said". Undefined where nobody is.
 */
export function apposed(tokens: Tokens, names: Names, run: Run, cue: Run | undefined): Mention | undefined {
  if (!cue || run.end > cue.first) return undefined;
  let comma = run.end;
  while (comma < cue.first && comma < run.end + longestPost && !isComma(tokens, comma)) {
    if (tokens.kind[comma] === MARK && tokens.gap[comma] !== GLUED) return undefined;
    comma++;
  }
  if (comma >= cue.first || !isComma(tokens, comma)) return undefined;
  const person = names.firstIn(tokens.from[comma], tokens.from[cue.first], ['person']);
  if (!person || tokenAt(tokens, person.span.from) !== comma + 1) return undefined;
  const end = tokenAt(tokens, person.span.to - 1) + 1;
  if (!isComma(tokens, end) || cue.first - end - 1 > longestGap) return undefined;
  for (let at = end + 1; at < cue.first; at++) if (tokens.kind[at] !== WORD) return undefined;
  return person;
}
