import type { Quoted } from '../../core/item.js';
import { GLUED, MARK, type Tokens, WORD } from '../../core/token.js';
import { nounBefore, quoted } from './noun-phrase.js';
import type { FigureTables } from './tables.js';

/** How many tokens may stand between a verb that puts something at a level and what leads to that. */
const FARTHEST = 9;

/**
 * What is put at a figure, to which the token `at` leads: "the damage" of "they put the damage at $3 million", "growth" of
 * "sees growth at 3 percent". Behind another that was put so in its sentence the verb may be left out: "and the Union at 31
 * percent".
 */
export function placedAt(
  tokens: Tokens,
  at: number,
  start: number,
  isNext: boolean,
  tables: FigureTables,
): Quoted | undefined {
  const { gap, kind, word } = tokens;
  if (at - 1 <= start || !tables.placeLinks[word[at]]) return undefined;
  for (let verb = at - 1; verb >= Math.max(start, at - FARTHEST); verb--) {
    if (kind[verb] === MARK && gap[verb] !== GLUED) return undefined;
    const isLeftOut = isNext && tables.partJoiners[word[verb]] === 1;
    if (!isLeftOut && !tables.placings[word[verb]]) continue;
    if (!isLeftOut && (verb === start || !mayDo(tokens, verb - 1, tables))) return undefined;
    let opens = verb + 1;
    while (opens < at && (tables.determiners[word[opens]] || tables.articles[word[opens]])) opens++;
    if (opens >= at || kind[opens] !== WORD || kind[at - 1] !== WORD) return undefined;
    if (tables.pronouns[word[opens]] || tables.objects[word[opens]]) return undefined; // "puts hers at 9"
    return goesOn(tokens, opens, at, tables)
      ? quoted(tokens, opens, at)
      : nounBefore(tokens, at, opens, tables);
  }
  return undefined;
}

/** Whether who puts something may stand right before a verb: no article, which would make it a noun ("at the estimate at"). */
const mayDo = ({ word }: Tokens, before: number, tables: FigureTables): boolean =>
  !tables.determiners[word[before]] && !tables.articles[word[before]] && !tables.measureOf[word[before]];

/** Whether a phrase goes on by a preposition: "the cost of repairs", "the damage to the dam". */
function goesOn({ word }: Tokens, first: number, end: number, tables: FigureTables): boolean {
  for (let at = first; at < end; at++)
    if (tables.measureOf[word[at]] || tables.clausePrepositions[word[at]]) return true;
  return false;
}
