import { decimal } from '../../core/decimal.js';
import type { Figure, Item } from '../../core/item.js';
import { sameUnit } from '../../core/unit.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { itemsIn, mentionKey, termsOver, type Witness } from '../align/witness.js';
import { stretchIn } from '../figure/basis.js';
import { isMultiple } from '../figure/compare.js';
import { hasTurnedDigits, isMisdated, isMiswritten, isOtherDate } from '../figure/misprint.js';
import { isCoarse, isReckonable } from '../figure/reckonable.js';
import { staysIn } from '../figure/stay.js';
import type { Change, Finding } from '../finding.js';
import { FUNCTION } from '../words/sense.js';

/** A finding beside what it is held against. */
interface Held {
  finding: Finding;
  alignment: Alignment;
  source: Witness;
  index: PassageIndex;
  /** How much of what stands beside it the sources say in the same words. */
  share: number;
}

/**
 * Whether a difference is an alteration in whatever words the report tells the rest. In 69 rounds of digests such findings,
 * while they were left to a person, were slips in 54 of 55.
 */
export function isUnmistakable(
  finding: Finding,
  alignment: Alignment,
  index: PassageIndex,
  share: number,
): boolean {
  const source = index.sourceWith(finding.source?.id);
  return source !== undefined && signs.some((holds) => holds({ finding, alignment, source, index, share }));
}

const signs: readonly ((held: Held) => boolean)[] = [
  isInSameWords,
  isNewName,
  isInOtherUnit,
  isDigitOff,
  isUnheardOf,
  isScaleOff,
  isBoundTurned,
  isDateOff,
  isUnconditional,
  isLeftUnsaid,
  isMoved,
  isComparedOtherwise,
];

/** The items of a source that a finding is held against. */
const heldAgainst = ({ finding, source }: Pick<Held, 'finding' | 'source'>): Item[] =>
  (finding.source?.spans ?? []).flatMap((span) => itemsIn(source, span));

/** A clause that is turned is the source's where so many of its words, and this share of them, are: of 29 left open 26 were slips. */
const sameWords = 2;
const mostOfThem = 0.6;

/** Whether a clause that turns the sense of the source's is told in its words: "40 cm below the mark" for "above the mark". */
function isInSameWords({
  finding: { item, changes, source: found },
  alignment: { report },
  source,
}: Held): boolean {
  if (item.kind !== 'statement' || changes[0]?.aspect !== 'polarity' || !found) return false;
  const there = new Set(
    found.spans.flatMap((span) => termsOver(source, span)).map((term) => source.key[term]),
  );
  const said = termsOver(report, item.span).filter((term) => report.kind[term] !== FUNCTION);
  const same = said.filter((term) => there.has(report.key[term])).length;
  return same >= sameWords && same >= mostOfThem * said.length;
}

/** Words that share so many letters at their beginning, all but the last few, may be of one stem: "Norway", "Norwegian". */
const fewestAlike = 4;
const mostAlike = 5;
const endings = 3;

/** Whether a name stands for another, and no source has any of its words, or a word that begins like one: "Iceland" for "Ireland". */
function isNewName({ finding: { item, changes }, alignment: { report }, index }: Held): boolean {
  if (item.kind !== 'mention' || changes[0]?.aspect !== 'entity') return false;
  const { id, name } = item.entity;
  return (
    !index.has(mentionKey(id ?? name)) &&
    !report.vocabulary.keysOf(item.exact).some((key) => index.hasWord(key)) &&
    !item.exact
      .split(' ')
      .some((word) =>
        index.hasBeginning(word, Math.min(mostAlike, Math.max(fewestAlike, word.length - endings))),
      )
  );
}

/** Whether a number is the same of another measure: "205 miles an hour" for "205 kilometres an hour". */
function isInOtherUnit(held: Held): boolean {
  const { item, changes } = held.finding;
  return (
    item.kind === 'figure' &&
    item.unit.kind === 'measure' &&
    changes.every(({ aspect }) => aspect === 'unit') &&
    heldAgainst(held).some(
      (was) => was.kind === 'figure' && was.unit.kind === 'measure' && was.value === item.value,
    )
  );
}

/** A number of fewer digits is off by one of them by chance. */
const manyDigits = 3;

/** Whether a number that no source has is one of theirs but for its scale, the order of its digits or, where it has many, one of them. */
function isDigitOff(held: Held): boolean {
  const { item, changes } = held.finding;
  return (
    item.kind === 'figure' &&
    changes.every(({ aspect }) => aspect === 'value' || aspect === 'scale') &&
    !held.index.sources.some(({ found }) => found.figure.some(({ value }) => value === item.value)) &&
    heldAgainst(held).some((was) => was.kind === 'figure' && isMiswritten(item, was)) &&
    (hasTurnedDigits(item, held.alignment, held.index) ||
      (isLong(item, changes) && !isReckonable(item, held.alignment, held.index)))
  );
}

/** Whether a number in digits is none that the sources tell of anything, or that could be worked out from theirs. */
function isUnheardOf({ finding: { item, changes }, alignment, index }: Held): boolean {
  if (
    item.kind !== 'figure' ||
    (!item.range && !/\d/u.test(item.exact)) ||
    (item.unit.kind !== 'percent' && isCoarse(item))
  )
    return false;
  if (!changes.every(({ aspect }) => aspect === 'value' || aspect === 'range')) return false;
  const ends = item.range ?? [item.value ?? '0'];
  return ends.every((end) => !isTold(Number(end), item, index)) && !isReckonable(item, alignment, index);
}

function isTold(size: number, { admits: [low, high], range }: Figure, { magnitudes }: PassageIndex): boolean {
  const [from, to] = range ? [size, size] : [Number(low ?? size), Number(high ?? size)];
  return magnitudes.hasWhole(size) || magnitudes.between(from, to, 1).length > 0;
}

const isLong = ({ value = '0' }: Figure, changes: readonly Change[]): boolean =>
  decimal(value).digits >= manyDigits || changes.every(({ aspect }) => aspect === 'scale');

/** Two numbers that differ by a scale and by no more than this share are one, rounded. */
const rounded = 0.06;
const scales = [1e3, 1e6, 1e-3, 1e-6];

/** Whether a number is a source's of the same things in another scale, be it rounded: "two billion fish" for "1.9 million fish". */
function isScaleOff(held: Held): boolean {
  const { item } = held.finding;
  return (
    item.kind === 'figure' &&
    item.unit.kind !== 'none' &&
    heldAgainst(held).some(
      (was) =>
        was.kind === 'figure' &&
        sameUnit(was.unit, item.unit) &&
        scales.some((scale) => Math.abs(Number(item.value) / Number(was.value) / scale - 1) <= rounded),
    )
  );
}

/** Whether a number is a source's, and what it is at least there it is at most here, or the other way round. */
function isBoundTurned(held: Held): boolean {
  const { item, changes } = held.finding;
  return (
    item.kind === 'figure' &&
    changes.every(({ aspect }) => aspect === 'bound') &&
    held.share >= barely &&
    heldAgainst(held).some(
      (was) =>
        was.kind === 'figure' &&
        was.value === item.value &&
        [was.bound, item.bound].sort().join() === turnedBounds,
    )
  );
}
const barely = 0.25;
const turnedBounds = 'over,under';

/** So much must be the source's beside a time that is another in one part. */
const fairly = 0.45;

/** Whether a time that no source has is one of theirs but for its day, its month or a digit of its year, all else being told alike. */
function isDateOff(held: Held): boolean {
  const { item } = held.finding;
  return (
    item.kind === 'period' &&
    held.share >= fairly &&
    !held.index.sources.some(({ found }) => found.period.some(({ from }) => from === item.from)) &&
    heldAgainst(held).some((was) => was.kind === 'period' && isOtherDate(item, was))
  );
}

/** Whether the report has something be so whatever happens that the source makes hang on something. */
function isUnconditional({ finding: { item, changes }, alignment: { report } }: Held): boolean {
  if (item.kind !== 'statement' || changes[0]?.aspect !== 'modality') return false;
  const { stems, first, vocabulary } = report;
  return termsOver(report, item.span).some(
    (term) => vocabulary.phrases.unconditional.lengthAt(stems, first[term]) > 0,
  );
}

/** Whether a report turns just what the source says was not spoken of. */
function isLeftUnsaid(held: Held): boolean {
  const { item, changes, source: found } = held.finding;
  return (
    item.kind === 'statement' &&
    changes[0]?.aspect === 'polarity' &&
    heldAgainst(held).some((was) => was.kind === 'absence' && was.exact === found?.exact)
  );
}

/** Whether a report has something go to a number at which a source says that it stays. */
function isMoved({ finding: { item, changes, source: found }, source }: Held): boolean {
  if (item.kind !== 'figure' || !changes.every(({ aspect }) => aspect === 'direction') || !found)
    return false;
  // that it doubled to the lower of two is wrong in whatever words
  if (isMultiple(item)) return true;
  const [term] = termsOver(source, found.spans[0]);
  return term !== undefined && staysIn(source, term);
}

/** Whether a change is counted from another time: "from a year earlier" for "from the previous month". */
function isComparedOtherwise({
  finding: { item, changes, source: found },
  alignment: { report },
  source,
}: Held): boolean {
  if (item.kind !== 'figure' || !changes.every(({ aspect }) => aspect === 'period') || !found) return false;
  const [now, was] = [
    stretchIn(report, termsOver(report, item.span)[0]),
    stretchIn(source, termsOver(source, found.spans[0])[0]),
  ];
  return now !== undefined && was !== undefined && now !== was;
}

/** Whether a number or a date is the source's but for a digit, or a part: nobody means another by chance. */
export function isSlipOfHand(finding: Finding, index: PassageIndex): boolean {
  const { item } = finding;
  const source = index.sourceWith(finding.source?.id);
  if (!source) return false;
  return heldAgainst({ finding, source }).some(
    (was) =>
      (item.kind === 'figure' && was.kind === 'figure' && isMiswritten(item, was)) ||
      (item.kind === 'period' && was.kind === 'period' && isMisdated(item, was)),
  );
}
