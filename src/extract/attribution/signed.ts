import type { Source } from '../../core/item.js';
import { BROKEN, isOneOf, LOWER, MARK, tokenSpan, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Grammar } from './grammar.js';
import { inquitAt } from './inquit.js';

/** No more words for what somebody is stand between the dash and the name. */
const longestPost = 8;

/** Who is named behind a dash that follows a quotation which ends before a token, and no verb: "“The road is open.” — Mayor Ana Lee, on the bridge". */
export function signedBehind(
  { doc, tokens, places }: Draft,
  grammar: Grammar,
  end: number,
): Source | undefined {
  const { count, gap, kind, shape } = tokens;
  const dash = isOneOf(tokens, end, '.') ? end + 1 : end;
  if (dash + 1 >= count || kind[dash] !== MARK || !isOneOf(tokens, dash, '—–')) return undefined;
  if (gap[dash] >= BROKEN || inquitAt(tokens, grammar, dash, count)) return undefined;
  for (let at = dash + 1; at < count && at <= dash + longestPost; at++) {
    if (kind[at] !== WORD || gap[at] >= BROKEN || grammar.cues.match(tokens, at) > 0) return undefined;
    const name = places.mentions.startingAt(at);
    if (name?.item.entity.type !== 'person') {
      // the dash may go on with the sentence: "“a bridge” — so the mayor"
      if (at === dash + 1 && shape[at] === LOWER && grammar.classOf[tokens.word[at]] !== undefined)
        return undefined;
      if (name) at = name.end - 1;
      continue;
    }
    const isOver = name.end >= count || gap[name.end] >= BROKEN || isOneOf(tokens, name.end, ',.(');
    if (!isOver) return undefined;
    const span = tokenSpan(tokens, dash + 1, name.end);
    return { span, exact: doc.text.slice(span.from, span.to), name: name.item.entity.name, how: 'named' };
  }
  return undefined;
}
