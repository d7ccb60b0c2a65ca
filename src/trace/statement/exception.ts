import type { Alignment } from '../align/index.js';
import { hasCapital, isAlike } from '../align/name.js';
import { type Run, type Side, termsIn } from '../align/side.js';
import { FIGURE, termAt, type Witness } from '../align/witness.js';
import type { Phrases } from '../words/phrases.js';
import { CONTENT, FUNCTION, NEGATION } from '../words/sense.js';
import { isLedByArticle } from './clause.js';
import type { Turn } from './turn.js';

/** So much of what the report says besides must stand in what the source says of all the others. */
const mostly = 0.6;
/** What is excepted has so many words at most. */
const longest = 3;
/** So many terms before it may say how it is told: "only those in Holm". */
const beside = 3;

/** What a passage says of all of some but one: "all the ferries run except the night boat". */
interface Exception {
  /** The terms that lead to what is excepted. */
  lead: Run;
  /** What is excepted, and the term by which it is known among the others: "7" of "school 7". */
  run: Run;
  mark: number;
  /** The terms that tell what holds for the others. */
  main: readonly number[];
  /** Whether it is none of the others that it holds for. */
  isDenied: boolean;
}

/** What a report makes of an exception. */
export interface ExceptionTold {
  /** Whether it keeps it, in whatever words: then neither a "most" nor a "not" turns anything. */
  isKept: boolean;
  turn?: Turn;
}

/**
 * What a report makes of what its source excepts: that it is so for the excepted one too ("including Holm"), only for that
 * one, or for all; undefined where the source excepts nothing, or the report speaks of something else.
 */
export function exceptionTold({ report, first, end }: Alignment, side: Side): ExceptionTold | undefined {
  const { source, sourceIndex } = side;
  if (source.vocabulary !== report.vocabulary || side.isAsked) return undefined;
  const was = exceptionIn(source, side);
  const run = { first, end };
  if (!was || !isToldOf(report, run, source, was)) return undefined;
  const turned = (now: Run): ExceptionTold => ({
    isKept: false,
    turn: {
      aspect: 'polarity',
      now,
      was: { first: was.lead.first, end: was.run.end },
      source: sourceIndex,
    },
  });
  const own = exceptionIn(report, run);
  if (own) {
    if (!isSame(report, own.mark, source, was.mark)) return undefined;
    return own.isDenied === was.isDenied ? kept : turned({ first, end: own.run.end });
  }
  const { including, others } = report.vocabulary.phrases;
  const at = termsIn(run).find((term) => isSame(report, term, source, was.mark));
  if (at !== undefined && isOneOfAll(report, at, run, including)) return turned({ first, end: at + 1 });
  if (has(report, run, others)) return kept;
  if (at === undefined) {
    const all = was.isDenied ? undefined : termsIn(run).find((term) => isUniversal(report, term));
    return all === undefined ? undefined : turned({ first: all, end: Math.min(end, all + 2) });
  }
  if (!isAlone(report, at, first) && !isSubject(report, at, first)) return undefined;
  const isDenied = report.kind.subarray(first, end).includes(NEGATION);
  return isDenied === was.isDenied ? turned({ first, end: at + 1 }) : kept;
}

const kept: ExceptionTold = { isKept: true };

/** The first exception of a run from something that is said of all, or of none. */
function exceptionIn(witness: Witness, run: Run): Exception | undefined {
  const { first: tokenOf, kind, parted, stems, vocabulary } = witness;
  for (let at = run.first; at < run.end; at++) {
    const length = vocabulary.phrases.excepting.lengthAt(stems, tokenOf[at]);
    if (length === 0 && !isBut(witness, at, run)) continue;
    const lead = { first: at, end: length > 0 ? termAt(witness, tokenOf[at] + length - 1) + 1 : at + 1 };
    let from = lead.end;
    while (from < run.end && kind[from] === FUNCTION && !parted[from] && !isListMark(witness, from)) from++;
    if (from >= run.end || kind[from] === FIGURE || kind[from] === FUNCTION || parted[from]) return undefined;
    const isName = hasCapital(witness, from);
    let to = from + 1;
    while (
      to < run.end &&
      to - from < longest &&
      !parted[to] &&
      kind[to] !== FUNCTION &&
      hasCapital(witness, to) === isName
    )
      to++;
    if (!isName) to = Math.min(to, from + 2);
    // what a comma opens a comma closes; behind the others it is a clause of its own: ", which will charge"
    const isInserted = parted[lead.first] > 0;
    let after = to;
    while (after < run.end && parted[after] < (isInserted ? 2 : 1)) after++;
    const main = [
      ...termsIn({ first: run.first, end: lead.first }),
      ...termsIn({ first: to, end: after }),
    ].filter((term) => kind[term] !== FUNCTION);
    const isDenied = main.some((term) => kind[term] === NEGATION);
    if (!isDenied && !termsIn(run).some((term) => isUniversal(witness, term))) return undefined;
    const excepted = { first: from, end: to };
    const own = termsIn(excepted).find((term) => main.every((one) => witness.key[one] !== witness.key[term]));
    return { lead, run: excepted, mark: own ?? from, main, isDenied };
  }
  return undefined;
}

/** Whether a word leads to an exception, which it does only right behind what it is from: "all stations but Finse". */
function isBut(witness: Witness, at: number, { first }: Run): boolean {
  if (!witness.vocabulary.keys.buts.has(witness.key[at])) return false;
  const isAll = (term: number) => term >= first && !witness.parted[term + 1] && isUniversal(witness, term);
  // "nobody but the chair", and not "not Holm but Skarn"
  if (at > first && witness.kind[at - 1] === NEGATION) return true;
  return isAll(at - 1) || (witness.kind[at - 1] === CONTENT && isAll(at - 2));
}

/** Whether what a report says besides what is excepted stands mostly in what a source says of the others. */
function isToldOf(report: Witness, run: Run, source: Witness, { main, run: excepted }: Exception): boolean {
  const there = new Set(main.map((term) => source.key[term]));
  const said = termsIn(run).filter(
    (term) =>
      (report.kind[term] === CONTENT || report.kind[term] >= FIGURE) &&
      !isUniversal(report, term) &&
      !termsIn(excepted).some((one) => isSame(report, term, source, one)),
  );
  const told = said.filter((term) => there.has(report.key[term])).length;
  return told > 0 && told >= mostly * said.length;
}

/** Whether words beside a term say that it is one of those that something is told of: "including Holm", "Holm among them". */
const isOneOfAll = (witness: Witness, at: number, run: Run, including: Phrases): boolean =>
  has(
    witness,
    { first: Math.max(run.first, at - beside), end: Math.min(run.end, at + 1 + longest) },
    including,
  );

/** Whether a word close before a term says that it is so for no other: "only". */
function isAlone({ stems, first: tokenOf, vocabulary }: Witness, at: number, first: number): boolean {
  for (let term = at - 1; term >= Math.max(first, at - beside); term--)
    if (vocabulary.stems.limits.has(stems[tokenOf[term]])) return true;
  return false;
}

/** Whether nothing but small words stand before a term in its sentence. */
const isSubject = ({ kind }: Witness, at: number, first: number): boolean =>
  termsIn({ first, end: at }).every((term) => kind[term] === FUNCTION);

/** Whether two terms say the same, or one name is short for the other. */
const isSame = (report: Witness, at: number, source: Witness, to: number): boolean =>
  report.key[at] === source.key[to] ||
  (hasCapital(report, at) && hasCapital(source, to) && isAlike(report, at, source, to));

const isUniversal = ({ stems, first, vocabulary }: Witness, term: number): boolean =>
  vocabulary.stems.universals.has(stems[first[term]]);

const isListMark = (witness: Witness, term: number): boolean =>
  witness.vocabulary.keys.links.has(witness.key[term]) && !isLedByArticle(witness, term);

/** Whether a run has any of some phrases. */
const has = (
  { first: tokenOf, end: endOf, stems }: Witness,
  { first, end }: Run,
  phrases: Phrases,
): boolean => phrases.areIn(stems, tokenOf[first], endOf[end - 1]);
