import type { Alignment } from '../align/index.js';
import { clausesIn } from '../align/joint.js';
import { hasCapital, isAlike, typeOf } from '../align/name.js';
import { type Run, type Side, termsIn } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { AXIS, CONTENT, FUNCTION } from '../words/sense.js';
import { type Doer, deedsIn, isPassive } from './deed.js';
import type { Turn } from './turn.js';

/** So much of what the report says behind the verb must stand behind it in the source. */
const mostly = 0.6;

/** A verb of the report and of a source, with who does it in each. */
interface Pair {
  report: Witness;
  source: Witness;
  now: Doer;
  was: Doer;
  /** Of the source: the clause and its sentence. */
  clause: Run;
  side: Run;
  /** Of the report. */
  verb: number;
}

/** A clause of the report in which somebody else does what the source has one do: "Kenya banned it" for "Peru banned it, Kenya did not ask". */
export function otherDoer({ report, first, end }: Alignment, side: Side): Turn | undefined {
  const { source, sourceIndex } = side;
  if (source.vocabulary !== report.vocabulary || side.isAsked) return undefined;
  const there = source.key.subarray(side.first, side.end);
  const ours = clausesIn(report, { first, end }).flatMap((here) =>
    deedsIn(report, here).flatMap((deed) => (there.includes(report.key[deed.verb]) ? { ...deed, here } : [])),
  );
  if (ours.length === 0) return undefined;
  const theirs = clausesIn(source, side).map((clause) => ({ clause, deeds: deedsIn(source, clause) }));
  for (const { verb, doer: now, here } of ours)
    for (const { clause, deeds } of theirs) {
      const same = deeds.find((deed) => source.key[deed.verb] === report.key[verb]);
      if (!same || isPassive(report, verb) !== isPassive(source, same.verb)) continue;
      const pair = { report, source, now, was: same.doer, clause, side, verb };
      const behind = { first: same.verb + 1, end: nextPlaceOf(pair, same.verb) };
      if (!isToldAlike(report, { first: verb + 1, end: here.end }, source, behind)) continue;
      if (areApart(pair)) return { aspect: 'entity', now, was: same.doer, source: sourceIndex };
    }
  return undefined;
}

/** Whether the words behind a verb of the report stand behind that of a source. */
function isToldAlike(report: Witness, ours: Run, source: Witness, theirs: Run): boolean {
  const there = source.key.subarray(theirs.first, theirs.end);
  let told = 0;
  let same = 0;
  for (let at = ours.first; at < ours.end; at++) {
    if (report.kind[at] === FUNCTION) continue;
    told++;
    if (there.includes(report.key[at])) same++;
  }
  return told > 0 && same >= mostly * told;
}

/** Where the report's doer stands behind a verb of the source's sentence, or its end. */
function nextPlaceOf({ report, source, now, side }: Pair, verb: number): number {
  let at = verb + 1;
  while (at < side.end && !isAlike(report, now.end - 1, source, at)) at++;
  return at;
}

/** Whether two who do something are not one: both are named in the source, or both stand in its sentence, each with a clause of its own. */
function areApart(pair: Pair): boolean {
  const { now, was } = pair;
  if (now.isNamed !== false && was.isNamed !== false) return areOtherNames(pair);
  return !now.isNamed && !was.isNamed && areOtherNouns(pair);
}

/** Whether two names are not one's, and the report's stands elsewhere in the source, where it does not do likewise. */
function areOtherNames({ report, source, now, was, clause, side, verb }: Pair): boolean {
  const [one, other] = [now.end - 1, was.end - 1];
  // "party leader" for "Civic Alliance leader"
  if (report.vocabulary.speakers.isOfBody(report.reading.tokens.hash[report.first[one]])) return false;
  const isOne = (at: number) => isAlike(report, one, source, at);
  const types = [typeOf(report, one), typeOf(source, other)];
  if (types[0] !== types[1] && !types.includes(undefined)) return false;
  if (was.said.some(isOne) || termsIn(clause).some(isOne)) return false;
  const places: number[] = [];
  for (let at = 0; at < source.count; at++) if (hasCapital(source, at) && isOne(at)) places.push(at);
  const isBeside = (at: number) => at >= side.first && at < side.end;
  return (
    places.length > 0 &&
    !places.some((at) =>
      isBeside(at) ? doesLikewise(source, at, side) : doesToo(source, at, report.key[verb]),
    )
  );
}

/** Whether two nouns have no word in common, and the report's opens another clause of the sentence, which has another verb. */
function areOtherNouns({ report, source, now, was, clause, side, verb }: Pair): boolean {
  const keys = now.said.map((at) => report.key[at]);
  if (was.said.some((at) => keys.includes(source.key[at]))) return false;
  return clausesIn(source, side).some((own) => {
    const said = termsIn(own).filter((at) => source.kind[at] !== FUNCTION);
    const doing = said.slice(keys.length).map((at) => source.key[at]);
    return (
      own.first !== clause.first &&
      keys.every((key, n) => said[n] !== undefined && source.key[said[n]] === key) &&
      !doing.includes(report.key[verb]) &&
      said.slice(keys.length).some((at) => mayBeDone(source, at))
    );
  });
}

/** Whether a name stands in a clause of a sentence that has nothing but names: "and with it Sweden", "so did Sweden". */
const doesLikewise = (source: Witness, at: number, side: Run): boolean =>
  clausesIn(source, side).some(
    (own) =>
      at >= own.first &&
      at < own.end &&
      termsIn(own).every(
        (n) => (source.kind[n] !== CONTENT && source.kind[n] !== AXIS) || hasCapital(source, n),
      ),
  );

/** Whether a name of a source stands in a sentence that has a verb too. */
function doesToo(source: Witness, at: number, verb: number): boolean {
  const passage = passageOf(source, at);
  return source.key.subarray(source.start[passage], source.start[passage + 1]).includes(verb);
}

/** Whether a word tells by its form or its sense that something is done. */
const mayBeDone = (source: Witness, at: number): boolean =>
  source.kind[at] === AXIS || source.vocabulary.forms.isPastForm(foldedAt(source, source.first[at]));
