import { decimal } from '../core/decimal.js';
import type { Figure, Item } from '../core/item.js';
import { DIGITS } from '../core/token.js';
import { agreementsOf } from './agreement.js';
import type { Column } from './collate.js';
import { type Echoes, isOdd, stemOf, wordOf } from './echo.js';
import type { Passage } from './passage.js';
import { NONE } from './states.js';
import type { Witness } from './witness.js';

const leastWeight = 2;
/** Shorter numbers come up again by chance. */
const leastDigits = 3;
/** Words that differ in so many letters at most, and in one of so many, may be one word, misspelt. */
const mostMisspelt = 2;
const lettersEach = 3;
const leastLetters = 4;

/** What a witness has at some columns. */
interface Place {
  witness: Witness;
  terms: readonly number[];
  figure?: Figure;
  /** The other figures of its sentence. */
  beside: readonly Figure[];
}

/**
 * The states at some columns that give themselves away as errors, by inner evidence (Maas's
 * "examinatio"): a name or number that stands in this passage alone where the other stands in more, a
 * known name or date misspelt, a year that is none, letters that never stand together, a broken
 * figure, a figure that breaks a sum of its sentence, one that is another one rounded, or another
 * one converted and less round for it.
 */
export function errorsAt(
  witnesses: readonly Witness[],
  echoes: Echoes,
  columns: readonly Column[],
  sentences: Passage,
  states: Int16Array,
): Set<number> {
  const errors = new Set<number>();
  const holders = [...new Set(states)].filter((state) => state > NONE).map((state) => states.indexOf(state));
  if (holders.length < 2) return errors;
  const places = holders.map((w): Place => {
    const figures = figuresOf(witnesses[w], sentences[w]);
    const terms = columns.map((column) => column[w]);
    const figure = terms.map((term) => itemAt(witnesses[w], term)).find((item) => item?.kind === 'figure');
    const beside = figures.filter((other) => other !== figure);
    return { witness: witnesses[w], terms, figure, beside };
  });
  places.forEach((place, at) => {
    if (places.some((other) => other !== place && isError(place, other, echoes)))
      errors.add(states[holders[at]]);
  });
  return errors;
}

const isError = (place: Place, other: Place, echoes: Echoes): boolean =>
  place.terms.some(
    (term, at) => term >= 0 && other.terms[at] >= 0 && isSlip(place, term, other, other.terms[at], echoes),
  ) ||
  isDerived(place.figure, other.figure) ||
  disagrees(place, other);

/** Whether a name or number stands in one passage alone and the other in more, or it is the other one misspelt or no number. */
function isSlip(
  { witness }: Place,
  term: number,
  { witness: otherWitness }: Place,
  otherTerm: number,
  echoes: Echoes,
): boolean {
  if (witness.weight[term] < leastWeight) return false;
  const [word, otherWord] = [wordOf(witness, term), wordOf(otherWitness, otherTerm)];
  if (word === otherWord) return false;
  const [item, otherItem] = [itemAt(witness, term), itemAt(otherWitness, otherTerm)];
  const isEcho = (counts: ReadonlyMap<string, number>, own: string, other: string) =>
    own !== other && (counts.get(own) ?? 0) <= 1 && (counts.get(other) ?? 0) > 1;
  if (witness.reading.tokens.kind[witness.first[term]] === DIGITS) {
    if (isKnown(otherItem)) return !isKnown(item);
    if (isKnown(item)) return false;
    if (/^0\d/.test(word)) return !/^0\d/.test(otherWord);
    return word.length >= leastDigits && isEcho(echoes.whole, word, otherWord);
  }
  if (!isNear(word, otherWord)) return false;
  if (isEcho(echoes.whole, word, otherWord)) return true;
  if (isEcho(echoes.stems, stemOf(word), stemOf(otherWord))) return true;
  if (isKnown(otherItem) !== isKnown(item)) return isKnown(otherItem);
  return isOdd(word, echoes) && !isOdd(otherWord, echoes);
}

/** Whether the tables know a word: a date, or a name that stands in them. */
const isKnown = (item: Item | undefined): boolean =>
  item?.kind === 'period' ||
  (item?.kind === 'mention' && item.entity.type !== 'person' && item.entity.id !== undefined);

/** Whether two words may be one, misspelt: few letters lost, put in or exchanged for others (Levenshtein 1966). */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < leastLetters) return false;
  const most = Math.min(mostMisspelt, Math.floor(Math.min(one.length, other.length) / lettersEach));
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const exchanged = row[j - 1] + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(exchanged, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[other.length] <= most;
}

const itemAt = ({ item, reading }: Witness, term: number): Item | undefined =>
  term < 0 || item[term] < 0 ? undefined : reading.items[item[term]];

function figuresOf(witness: Witness, sentence: number): Figure[] {
  const figures = new Set<Figure>();
  for (let term = witness.start[sentence]; term < witness.start[sentence + 1]; term++) {
    const item = itemAt(witness, term);
    if (item?.kind === 'figure') figures.add(item);
  }
  return [...figures];
}

/** Whether a figure breaks a sum that the other one takes part in. */
const disagrees = (place: Place, other: Place): boolean =>
  place.figure !== undefined &&
  other.figure !== undefined &&
  place.figure.value !== other.figure.value &&
  agreementsOf(place.figure, place.beside) < agreementsOf(other.figure, other.beside);

/** Whether a figure can be made of another one, and not the other way round. */
function isDerived(figure: Figure | undefined, other: Figure | undefined): boolean {
  if (!figure || !other) return false;
  if (figure.malformed && !other.malformed) return true;
  if (figure.value === undefined || other.value === undefined) return false;
  const [value, original] = [decimal(figure.value), decimal(other.value)];
  const [places, more] = [value.digits, original.digits];
  if (JSON.stringify(figure.unit) === JSON.stringify(other.unit)) {
    return places < more && original.prec(places).eq(value);
  }
  return figure.unit.kind === other.unit.kind && places > more && !value.eq(original);
}
