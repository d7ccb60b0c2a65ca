import { sentenceAt } from '../../core/sentence.js';
import { DIGITS, WORD } from '../../core/token.js';
import type { Axis } from '../../lang/statement.js';
import type { Run } from '../align/side.js';
import { FIGURE, PERIOD, termAt, type Witness, wordsOver } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import type { Group } from '../words/contrasts.js';
import { AXIS, CONDITION, IDLE, NEGATION, NUMERAL } from '../words/sense.js';

/**
 * In which aspect some tokens of a report never mean what a source has in their place: a word of each stands in two
 * groups of one contrast, or of one axis, or both are numbers. Undefined where they may mean the same.
 */
export function contrast(report: Witness, now: Run, source: Witness, was: Run): Aspect | undefined {
  if (hasNumber(report, now) || hasNumber(source, was))
    return areOtherOrdinals(report, now, source, was) ? 'value' : otherNumber(report, now, source, was);
  if (areOtherBounds(report, now, source, was)) return 'bound';
  if (isOtherTiming(report, now, source, was)) return 'period';
  const isBeforeTime = report.kind[termAt(report, now.end)] === PERIOD;
  const related = relates(report, now, source, was);
  if (related) return related === 'otherwise' ? 'polarity' : undefined;
  // "for a year" and "from January" are both about a time
  if (isBeforeTime && isSmall(report, now) && isSmall(source, was)) return undefined;
  const [contrastsNow, contrastsWas] = contrastsOf(report, now, source, was);
  if (shareGroup(contrastsNow, contrastsWas)) return undefined;
  const [axesNow, axesWas] = [axesIn(report, now), axesIn(source, was)];
  const { contrasts, axes } = report.vocabulary;
  if (shareGroup(axesNow, axesWas) || areSofter(axesNow, axesWas, axes)) return undefined;
  const aspect =
    between(contrastsNow, contrastsWas, contrasts.sets) ??
    between(axesNow, axesWas, axes) ??
    (areOtherOrdinals(report, now, source, was) ? 'value' : undefined);
  return aspect === 'period' && isLedByTime(report, now.first) ? undefined : aspect;
}

/** So many words before a verb may set its clause to a time. */
const farthestTime = 5;

/** Whether a word of time opens the clause of a token: "until they have come" for "they will come; until then". */
function isLedByTime(witness: Witness, token: number): boolean {
  const { tokens, sentences } = witness.reading;
  const first = sentences.first[sentenceAt(sentences, token)];
  for (let at = token - 1; at >= Math.max(first, token - farthestTime) && tokens.kind[at] === WORD; at--) {
    // the first way is "in", of which no clause is
    if ((witness.vocabulary.forms.timingOf(wordsOver(witness, at, at + 1)) ?? 0) > 0) return true;
  }
  return false;
}

/** Whether a run has nothing but small words. */
const isSmall = ({ stems, vocabulary }: Witness, { first, end }: Run): boolean =>
  stems.subarray(first, end).every((stem) => vocabulary.isFunction(stem));

/** In which ways the words of two runs set what stands behind them to the rest, what both end with counted: "in spite" and "as a result", of "of". */
export function relationsOf(
  report: Witness,
  now: Run,
  source: Witness,
  was: Run,
): [now: number | undefined, was: number | undefined] {
  for (const more of [0, 1]) {
    const ours = relationIn(report, { first: now.first, end: now.end + more });
    const theirs = relationIn(source, { first: was.first, end: was.end + more });
    if (ours !== undefined || theirs !== undefined)
      return [ours, theirs ?? relationLeftOut(source, was, more)];
  }
  return [undefined, undefined];
}

/** Whether the words of two runs set what stands behind them to the rest alike; undefined where one of them does not, or a time stands there. */
export function relates(
  report: Witness,
  now: Run,
  source: Witness,
  was: Run,
): 'alike' | 'otherwise' | undefined {
  // how a thing stands to a time is told elsewhere
  if (isTiming(report, now, source, was) && report.kind[termAt(report, now.end)] === PERIOD) return undefined;
  const [relation, other] = relationsOf(report, now, source, was);
  if (relation === undefined || other === undefined) return undefined;
  return relation === other || report.vocabulary.forms.isSofter(relation, other) ? 'alike' : 'otherwise';
}

/** The relation that some words make, small ones before them aside: "were caused by". */
function relationIn(witness: Witness, { first, end }: Run): number | undefined {
  for (let from = first; from < end; from++) {
    const relation = witness.vocabulary.forms.relationOf(wordsOver(witness, from, end));
    if (relation !== undefined || !witness.vocabulary.isFunction(witness.stems[from])) return relation;
  }
  return undefined;
}

/** The relation that the word before a run makes with it, where a report left that one out at its start: "Because" of "Because of". */
const relationLeftOut = (source: Witness, { first, end }: Run, more: number): number | undefined =>
  first > 0 && first < end
    ? source.vocabulary.forms.relationOf(wordsOver(source, first - 1, end + more))
    : undefined;

/** Whether the words of one of two runs tell how what happens stands to a time: "after". */
const isTiming = (report: Witness, now: Run, source: Witness, was: Run): boolean =>
  report.vocabulary.forms.timingOf(wordsOver(report, now.first, now.end)) !== undefined ||
  source.vocabulary.forms.timingOf(wordsOver(source, was.first, was.end)) !== undefined;

/** Whether what happens is set otherwise to a time: "before 2000" for "in 2000". */
function isOtherTiming(report: Witness, now: Run, source: Witness, was: Run): boolean {
  if (report.kind[termAt(report, now.end)] !== PERIOD) return false;
  const { forms } = report.vocabulary;
  const ours = forms.timingOf(wordsOver(report, now.first, now.end));
  // "since well before 2001" for "since 2001": the word before both tells how it was
  const [first, end] = was.first < was.end ? [was.first, was.end] : [was.first - 1, was.first];
  const theirs = forms.timingOf(wordsOver(source, Math.max(0, first), end));
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** Whether a number or a time is bounded otherwise: "fewer than 30 years ago" for "some 30 years ago", or is so only in the report. */
function areOtherBounds(report: Witness, now: Run, source: Witness, was: Run): boolean {
  const behind = report.kind[termAt(report, now.end)];
  if (!bounded.has(behind)) return false;
  const [ours, theirs] = [wordsOver(report, now.first, now.end), wordsOver(source, was.first, was.end)].map(
    (words) => report.vocabulary.boundOf(words),
  );
  // a hedge put to a number is judged with the number
  if (was.first >= was.end) return behind === PERIOD && (ours === 'over' || ours === 'under');
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}
const bounded: ReadonlySet<number> = new Set([FIGURE, PERIOD, NUMERAL]);

/** Whether both are ordinals, and not the same: "seventy-second" for "75th". */
function areOtherOrdinals(report: Witness, now: Run, source: Witness, was: Run): boolean {
  const { forms } = report.vocabulary;
  const one = forms.ordinalOf(wordsOver(report, now.first, now.end));
  const other = forms.ordinalOf(wordsOver(source, was.first, was.end));
  return one !== undefined && other !== undefined && one !== other;
}

/** A number that is no item's, where the source has another: "COP 28", "120 September". Those of items are judged as such. */
function otherNumber(report: Witness, now: Run, source: Witness, was: Run): Aspect | undefined {
  const isOne = ({ first, end }: Run) => end - first === 1;
  if (!isOne(now) || !isOne(was) || !hasNumber(report, now) || !hasNumber(source, was)) return undefined;
  if (report.kind[termAt(report, now.first)] === FIGURE) return undefined;
  if (report.stems[now.first] === source.stems[was.first]) return undefined;
  return report.kind[termAt(report, now.first)] === PERIOD ? 'period' : 'value';
}

function hasNumber({ reading: { tokens }, stems, vocabulary }: Witness, { first, end }: Run): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] === DIGITS) return true;
    if (vocabulary.match(tokens, stems, at, at + 1) > 0 && vocabulary.sense.kind === NUMERAL) return true;
  }
  return false;
}

const shareGroup = (now: readonly Group[], was: readonly Group[]): boolean =>
  now.some(({ set, group }) => was.some((other) => other.set === set && other.group === group));

/** Whether a word of a report commits to as much as the source's or to less, as editors put it: "plans to" for "will". */
const areSofter = (now: readonly Group[], was: readonly Group[], axes: readonly Axis[]): boolean =>
  now.some(({ set, group }) => {
    const { softer = [], alike = [] } = axes[set];
    const isThere = (wanted: number) => was.some((other) => other.set === set && other.group === wanted);
    return (
      softer.some(([ours, theirs]) => ours === group && isThere(theirs)) ||
      alike.some((pair) => pair.includes(group) && pair.some((one) => one !== group && isThere(one)))
    );
  });

/** The aspect of the first set of which both sides have a group. */
function between(
  now: readonly Group[],
  was: readonly Group[],
  sets: readonly { aspect: Aspect }[],
): Aspect | undefined {
  const one = now.find(({ set }) => was.some((other) => other.set === set));
  return one && sets[one.set].aspect;
}

/** The groups that words of two runs are in, but for those of which both have a form: "will build", "has built". */
function contrastsOf(report: Witness, now: Run, source: Witness, was: Run): [now: Group[], was: Group[]] {
  const [ours, theirs] = [contrastsIn(report, now), contrastsIn(source, was)];
  const isShared = (one: Worded, others: readonly Worded[]): boolean =>
    others.some(({ stem, set, group }) => stem === one.stem && set === one.set && group === one.group);
  return [ours.filter((one) => !isShared(one, theirs)), theirs.filter((one) => !isShared(one, ours))];
}

/** A group with the stem of the word that is in it. */
type Worded = Group & { stem: number };

function contrastsIn(witness: Witness, { first, end }: Run): Worded[] {
  const { tokens } = witness.reading;
  const { stems, vocabulary } = witness;
  const groups: Worded[] = [];
  for (let at = first; at < end; at++) {
    if (isCondition(witness, at)) continue;
    for (const group of vocabulary.contrasts.groupsOf(tokens.hash[at], stems[at]))
      groups.push({ ...group, stem: stems[at] });
  }
  return groups;
}

/** "Should it slip" is "If it slips". */
const isCondition = (witness: Witness, token: number): boolean =>
  witness.kind[termAt(witness, token)] === CONDITION &&
  witness.vocabulary.conditionAt(witness.reading.tokens.hash[token]) !== undefined;

/** The groups of the axes that some tokens have words of. */
export function axesIn(witness: Witness, { first, end }: Run): Group[] {
  const { tokens } = witness.reading;
  const { stems, vocabulary } = witness;
  const groups: Group[] = [];
  for (let at = first; at < end; at++) {
    if (isCondition(witness, at)) continue;
    const after = vocabulary.match(tokens, stems, at, end);
    if (after < 0 || vocabulary.sense.kind !== AXIS) continue;
    groups.push({ set: vocabulary.sense.axis, group: vocabulary.sense.group });
    at = after - 1;
  }
  return groups;
}

/** How many words among some tokens negate; "not only" negates nothing, but without its "not" it is another. */
export function negationsIn(witness: Witness, { first, end }: Run): number {
  const {
    reading: { tokens },
    stems,
    vocabulary,
  } = witness;
  let count = 0;
  for (let at = first; at < end; at++) {
    let after = vocabulary.match(tokens, stems, at, end);
    if (
      after > 0 &&
      vocabulary.sense.kind === IDLE &&
      vocabulary.phrases.unconditional.lengthAt(stems, at) === 0
    )
      after = vocabulary.match(tokens, stems, at, at + 1);
    if (after < 0) continue;
    // what "declined to" an amount was not refused
    const isOther = after > at + 1 && witness.kind[termAt(witness, at)] === AXIS;
    if (vocabulary.sense.kind === NEGATION && !isOther) count++;
    at = after - 1;
  }
  return count;
}

/** How many words with content among some tokens deny: "doubt". */
export function denialsIn({ reading: { tokens }, stems, vocabulary }: Witness, { first, end }: Run): number {
  let count = 0;
  for (let at = first; at < end; at++) {
    const after = vocabulary.match(tokens, stems, at, end);
    // "failed to" is a negation already
    if (after > at + 1 && vocabulary.sense.kind === NEGATION) at = after - 1;
    else if (vocabulary.stems.denials.has(stems[at])) count++;
  }
  return count;
}
