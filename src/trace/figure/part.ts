import type { Figure } from '../../core/item.js';
import { tokenText } from '../../core/token.js';
import { itemAt } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import type { Run } from '../align/side.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import { amountOf, isAlike } from './amount.js';
import type { Rated } from './rating.js';

/** So many words before a number may say that it is all there are: "every one of the 61". */
const reach = 3;

/**
 * The part of which a source tells what the report tells of the whole: "all seven complaints have been dismissed" for
 * "we received seven complaints; two have been dismissed". Undefined where there is none, or the source says "all" too.
 */
export function partOf(
  { source: at, term, was }: Rated,
  { report, first, end }: Alignment,
  i: number,
  index: PassageIndex,
): Figure | undefined {
  if (!isAll(report, first + i, first) || report.kind.subarray(first, end).includes(NEGATION))
    return undefined;
  const source = index.sources[at];
  const said = new Set(
    Array.from(report.key.subarray(first, end)).filter(
      (_, n) => n !== i && report.kind[first + n] !== FUNCTION,
    ),
  );
  const whole = clauseAround(source, term, COMMA);
  if (saysAll(source, whole)) return undefined;
  const passage = passageOf(source, term);
  const last = Math.min(passage + 2, source.passages);
  for (let n = source.start[passage]; n < source.start[last]; n++) {
    if (n === term || source.kind[n] !== FIGURE || said.has(source.key[n])) continue;
    const part = itemAt(source, n) as Figure;
    // a comma sets off the part itself: "the people of two of them, about 300, went home"
    const near = clauseAround(source, n, COMMA);
    const clause = near.first === whole.first ? near : clauseAround(source, n, STOP);
    if (!isPart(part, was, source) || saysAll(source, clause)) continue;
    const isOwn = (key: number) => clause.first === whole.first || !has(source, whole, key);
    for (let word = clause.first; word < clause.end; word++)
      if (
        word !== n &&
        source.kind[word] !== FUNCTION &&
        said.has(source.key[word]) &&
        isOwn(source.key[word])
      )
        return part;
  }
  return undefined;
}

/** Whether the words before a number, a term of a passage that starts at `first`, say that it is all there are. */
function isAll(witness: Witness, at: number, first: number): boolean {
  const { stems, first: tokenOf, vocabulary, reading } = witness;
  const figure = tokenOf[at];
  for (let n = figure - 1; n >= tokenOf[first] && n >= figure - reach; n--) {
    // "almost all"
    if (vocabulary.stems.universals.has(stems[n]))
      return n === 0 || vocabulary.boundOf(tokenText(reading.tokens, n - 1)) === undefined;
    if (!vocabulary.isFunction(stems[n])) return false;
  }
  return false;
}

/** Whether a figure may be of a part of what another counts or measures. */
function isPart(part: Figure, whole: Figure, { vocabulary }: Witness): boolean {
  if (part.outOf !== undefined) return part.outOf === whole.value;
  const [less, more] = [amountOf(part, vocabulary), amountOf(whole, vocabulary)];
  return (
    less !== undefined &&
    more !== undefined &&
    !less.isStep &&
    isAlike(less, more) &&
    less.value.gt('0') &&
    less.value.lt(more.value)
  );
}

// Marks that part clauses, as a witness tells them.
const COMMA = 1;
const STOP = 2;

/** The clause of a term: what no such mark parts from it. */
function clauseAround(witness: Witness, term: number, mark: number): Run {
  const { parted, start } = witness;
  const passage = passageOf(witness, term);
  let first = term;
  while (first > start[passage] && parted[first] < mark) first--;
  let end = term + 1;
  while (end < start[passage + 1] && parted[end] < mark) end++;
  return { first, end };
}

const has = ({ key }: Witness, { first, end }: Run, one: number): boolean =>
  key.subarray(first, end).includes(one);

/** Whether a word of some terms speaks of all there are. */
function saysAll({ stems, first: tokenOf, end: endOf, vocabulary }: Witness, { first, end }: Run): boolean {
  for (let n = tokenOf[first]; n < endOf[end - 1]; n++)
    if (vocabulary.stems.universals.has(stems[n])) return true;
  return false;
}
