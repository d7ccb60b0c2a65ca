import type { Mention } from '../../core/item.js';
import { BROKEN, GLUED, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import { isInitial, type Name } from './name.js';

/** Whether "By Name" is a whole line of a person's name, and no clause: "By Ana Lee", "By Ana Lee in Oslo". */
export function isByline(tokens: Tokens, name: Name, limit: number, mentions: ItemTokens<Mention>): boolean {
  const isPerson = mentions.startingAt(name.first)?.item.entity.type === 'person';
  const { count, gap, kind, shape } = tokens;
  const isAlone = name.end >= count || gap[name.end] >= BROKEN;
  let rest = name.end;
  while (rest < limit && rest < name.end + longestRest && gap[rest] < BROKEN) rest++;
  // "By Ana Lee in Oslo", "By Ana Lee, Staff Writer"
  const isLine =
    isAlone ||
    (rest === limit &&
      (rest >= count || gap[rest] >= BROKEN) &&
      kind[rest - 1] === WORD &&
      shape[rest - 1] !== LOWER);
  if (!isPerson && !isInitial(tokens, name.first + 1))
    return (isLine && isLineOfName(tokens, name)) || (isFirst(tokens, name) && isTitled(tokens, name.end));
  return isLine || (name.end >= limit - 1 && kind[name.end] === MARK) || isOneOf(tokens, name.end, '|,(;)');
}
/** No more tokens stand behind a byline's name for where it was written and whose the writer is. */
const longestRest = 5;

/** Whether "By Name" behind a text's title is a line of two to four capitals alone: "By Ana Lee-Quill", "By Seán O'Lee". */
const isLineOfName = (tokens: Tokens, name: Name): boolean =>
  name.first >= 2 && tokens.gap[name.first - 1] >= BROKEN && isOfCapitals(tokens, name);

/** Whether a name is two to four words with capitals. */
function isOfCapitals(tokens: Tokens, { first, end }: Name): boolean {
  const { gap, kind, shape } = tokens;
  let words = 0;
  for (let at = first; at < end; at++) {
    const isGlued = at > first && gap[at] === GLUED;
    if (kind[at] === MARK && isGlued && at + 1 < end && isOneOf(tokens, at, "-‑'’")) continue;
    if (kind[at] !== WORD || shape[at] === LOWER) return false;
    if (!isGlued) words++;
  }
  return words >= 2 && words <= mostNames;
}
const mostNames = 4;

/** Whether "By Name", a name of two to four capitals, is what a text or a line behind its title opens with. */
const isFirst = (tokens: Tokens, name: Name): boolean =>
  (name.first < 2 || tokens.gap[name.first - 1] >= BROKEN) && isOfCapitals(tokens, name);

/** Whether behind a name a comma and a few words for who writes fill the line: "By Ana Lee, Political reporter". */
function isTitled(tokens: Tokens, comma: number): boolean {
  const { count, gap, kind } = tokens;
  if (!isOneOf(tokens, comma, ',')) return false;
  let end = comma + 1;
  while (end < count && gap[end] < BROKEN && end <= comma + longestRest && kind[end] === WORD) end++;
  return end > comma + 1 && (end >= count || gap[end] >= BROKEN);
}
