import type { Unit } from '../../core/item.js';
import { type Tokens, WORD } from '../../core/token.js';
import { closes, FARTHEST_PARALLEL } from './parallel.js';
import { hedgeStart } from './phrase-before.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { inMoney } from './units.js';

/** How far behind a share the sentence may start that takes it up, in tokens. */
const FARTHEST_SENTENCE = 14;

/**
 * "Imports are 60 percent. In 2019 they were 71": a bare number that is said to be what the share before it was at another
 * time, or is all that its sentence says ("Was it 60 percent? Sixty-three."), is a share too.
 */
export function unitOfShare(
  tokens: Tokens,
  { first, end, numeral, value, high }: Quantity,
  start: number,
  limit: number,
  { share }: Told,
  tables: FigureTables,
): Unit | undefined {
  if (!share || high || numeral.scale > 0 || !(numeral.form === 'digits' || numeral.form === 'words'))
    return undefined;
  if (value.lt(0) || value.gt(100) || !closes(tokens, end, limit, tables)) return undefined;
  const isBehind = share.first < start;
  if (isBehind ? start - share.end > FARTHEST_SENTENCE : first - share.end > FARTHEST_PARALLEL)
    return undefined;
  const opens = hedgeStart(tokens, first, start, tables);
  const isAlone = numeral.form === 'words' && end + 1 >= limit; // but "2." numbers a list
  if (isBehind && isAlone && opens === pastLabel(tokens, start)) return share.unit;
  let verb = opens - 1;
  if (verb <= start || !tables.equals[tokens.word[verb]] || tables.levels[tokens.word[verb]])
    return undefined;
  while (verb > start && tables.auxiliaries[tokens.word[verb - 1]]) verb--; // "had been"
  if (tables.pronouns[tokens.word[verb - 1]]) return share.unit;
  // "the gap was 4.2 percent in May, in December the gap had been 5.1"
  return !isBehind && numeral.place < 0 && numeral.place === share.numeral.place ? share.unit : undefined;
}

/** A sum of so much is taken up by its number alone: a power of ten. */
const MILLION = 6;

/** "They asked for €240 million. It was closer to 60 million": the money of the sum that "it" stands for. */
export function unitOfSum(
  tokens: Tokens,
  { first, end, numeral }: Quantity,
  start: number,
  limit: number,
  { quantity: before, currency }: Told,
  tables: FigureTables,
): Unit | undefined {
  const isLike = currency && before.unit.kind === 'currency' && before.numeral.scale === numeral.scale;
  if (!isLike || numeral.scale < MILLION || before.unit.per || start - before.end > FARTHEST_SENTENCE)
    return undefined;
  if (before.first >= start || !closes(tokens, end, limit, tables)) return undefined;
  const verb = hedgeStart(tokens, first, start, tables) - 1;
  const isStated = tables.equals[tokens.word[verb]] && !tables.levels[tokens.word[verb]];
  return isStated && verb > start && tables.pronouns[tokens.word[verb - 1]] ? inMoney(currency) : undefined;
}

/** The token after who speaks: "A: Sixty-three." */
const pastLabel = ({ kind, text, from, count }: Tokens, start: number): number =>
  start + 1 < count && kind[start] === WORD && text[from[start + 1]] === ':' ? start + 2 : start;
