import { isInLabel, labelAt } from '../../core/doc.js';
import { sliceOf } from '../../core/span.js';
import type { Alignment } from '../align/index.js';
import { hasCapital, isAlike, isName, isPerson, typeOf } from '../align/name.js';
import type { PassageIndex } from '../align/passages.js';
import { type Run, type Side, termsIn } from '../align/side.js';
import { enoughForName, mayStandFor, neighbours, placeOf, slotOf } from '../align/slot.js';
import { FIGURE, termSpan, type Witness, wordKeys, wordsOver } from '../align/witness.js';
import { isAddressee } from '../entity/addressee.js';
import { isInitials } from '../words/initials.js';
import { FUNCTION } from '../words/sense.js';
import type { Turn } from './turn.js';

/** How many of the neighbours of a word that is no name must be the same on both sides. */
const enoughForWord = 3;

/**
 * Words of the report that stand where the source has others: names that were swapped, known as
 * such by their capitals, and words that the source uses in another clause of the sentence
 * ("sales of packaging shrank", where those of paper did).
 */
export function substitutions(alignment: Alignment, side: Side, index: PassageIndex): Turn[] {
  const { report, first, end } = alignment;
  const turns: Turn[] = [];
  if (isTitled(report, first, end)) return turns;
  for (let at = first; at < end; ) {
    const run = runAt(report, at, end);
    at = run.end;
    if (!mayStandFor(report, run)) continue;
    const place = placeOf(alignment, run, side);
    const slot = place && slotOf(report, run, place, side);
    if (!slot) continue;
    if (areInitials(report, run, side.source, slot) || isCredited(side.source, slot)) continue;
    // "said he was ill" for "according to Moe, he was ill"
    if (termsIn(slot).every((term) => side.source.vocabulary.reporting.has(side.source.key[term]))) continue;
    // "The State Secretary: A"
    if (isInLabel(side.source.reading.doc, termSpan(side.source, slot.first, slot.end).from)) continue;
    if (isTold(report, run) && !isTold(side.source, slot)) continue;
    const isNamed = isName(report, run.first, index) && isName(side.source, slot.first, index);
    const isSwapped = isNamed
      ? place.matched >= enoughForName &&
        isWhole(side.source, slot, index) &&
        !isAtHome(alignment, run, side) &&
        !isNoRival(report, run, side, slot) &&
        !isNamedBeside(alignment, run, side, slot) &&
        !isAntecedent(report, run, side, slot) &&
        !isSpeaker(report, run, side) &&
        !isKnownPerson(report, run, side.source, slot, index)
      : place.matched >= enoughForWord &&
        isElsewhere(alignment, run, side) &&
        !isMeantBody(report, run, side.source, slot) &&
        !mayBePut(report, run, side.source, slot);
    if (!isSwapped || saysAny(report, alignment, side.source, slot)) continue;
    const hasFigure = [...place.around].some((term) => report.kind[term] === FIGURE);
    turns.push({
      aspect: !isNamed && hasFigure ? 'measure' : 'entity',
      now: run,
      was: slot,
      source: side.sourceIndex,
    });
  }
  return turns;
}

/** Whether one of two runs of terms is the initials of the other, or of what it begins with: what follows was read as part of the name. */
function areInitials(report: Witness, run: Run, source: Witness, slot: Run): boolean {
  const [ours, theirs] = [termsText(report, run), termsText(source, slot)];
  return isInitials(ours, theirs, true) || isInitials(theirs, ours, true);
}

/** Whether a run stands in a line that tells who made its text, of which nothing is told: "Interview by Ana Lee". */
function isCredited(source: Witness, run: Run): boolean {
  const { from, to } = termSpan(source, run.first, run.end);
  return source.reading.items.some(
    ({ kind, span }) => kind === 'credit' && span.from <= from && to <= span.to,
  );
}

/** Whether some terms name whom something was told. */
const isTold = (witness: Witness, { first, end }: Run): boolean =>
  isAddressee(witness, termSpan(witness, first, end));

/** Whether a noun means the body that the source names: "party leader" for "Civic Alliance leader". */
const isMeantBody = (report: Witness, run: Run, source: Witness, slot: Run): boolean =>
  run.end - run.first === 1 &&
  report.vocabulary.speakers.isOfBody(report.reading.tokens.hash[report.first[run.first]]) &&
  typeOf(source, slot.first) === 'organisation';

/** Whether editors put the first word of a run for that of another: "continuing" for "ongoing". */
const mayBePut = (report: Witness, run: Run, source: Witness, slot: Run): boolean =>
  report.vocabulary.interchange.may(
    report.stems[report.first[run.first]],
    source.stems[source.first[slot.first]],
  );

const termsText = (witness: Witness, { first, end }: Run): string =>
  wordsOver(witness, witness.first[first], witness.end[end - 1]);

/** In a headline most words may bear a capital: from this share on none of them tells a name. */
const titled = 0.6;

function isTitled(report: Witness, first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (report.kind[at] === FUNCTION || report.kind[at] >= FIGURE) continue;
    words++;
    if (hasCapital(report, at)) capitals++;
  }
  return words > 2 && capitals > titled * words;
}

/** A word, or all the words of a name. */
function runAt(report: Witness, at: number, end: number): Run {
  let after = at + 1;
  if (hasCapital(report, at))
    while (after < end && hasCapital(report, after) && !report.parted[after]) after++;
  return { first: at, end: after };
}

/** Whether a person of the report is in the source's passage too, and stands there beside what is no person. */
const isNamedBeside = ({ report }: Alignment, run: Run, { source, first, end }: Side, slot: Run): boolean =>
  isPerson(report, run.first) &&
  !isPerson(source, slot.first) &&
  source.key.subarray(first, end).includes(report.key[run.first]);

/** Whether a name stands in the source's passage before another, behind which a clause takes it up: "Norlys has told the Board that it". */
function isAntecedent(report: Witness, run: Run, { source, first, end }: Side, slot: Run): boolean {
  const opensClause = slot.end < end && source.vocabulary.keys.clauseOpeners.has(source.key[slot.end]);
  return opensClause && source.key.subarray(first, slot.first).includes(report.key[run.first]);
}

/** Whether the label of the turn that a passage stands in has the first word of a run: "we" are those that the speaker speaks for. */
function isSpeaker(report: Witness, run: Run, { source, first }: Side): boolean {
  const { doc, tokens } = source.reading;
  const label = labelAt(doc, tokens.from[source.first[first]]);
  return (
    label !== undefined && source.vocabulary.keysOf(sliceOf(doc.text, label)).includes(report.key[run.first])
  );
}

/** Whether a person of the report whose name the sources have stands where a source has what is no person. */
const isKnownPerson = (report: Witness, run: Run, source: Witness, slot: Run, index: PassageIndex): boolean =>
  isPerson(report, run.first) &&
  !isPerson(source, slot.first) &&
  wordKeys(report, run.first).some((word) => index.hasWord(word));

const isWhole = (source: Witness, { first, end }: Run, index: PassageIndex): boolean => {
  for (let at = first; at < end; at++)
    if (source.kind[at] !== FUNCTION && !isName(source, at, index)) return false;
  return true;
};

/** So many terms beside one another two names are told of one thing: "the Asturian valley of Turón". */
const close = 3;

/** Whether the source names what the report does right beside the name that stands there, or as something of another kind: a person, a place. */
function isNoRival(report: Witness, run: Run, { source, first, end }: Side, slot: Run): boolean {
  for (let at = first; at < end; at++) {
    if ((at >= slot.first && at < slot.end) || !hasCapital(source, at)) continue;
    if (!isAlike(report, run.end - 1, source, at)) continue;
    const isClose = at >= slot.first - close && at < slot.end + close;
    const types = [typeOf(source, at), typeOf(source, slot.end - 1)];
    if (isClose || (types[0] !== types[1] && !types.includes(undefined))) return true;
  }
  return false;
}

/** Whether the source has the first word of a run in the same passage, but next to other words. */
const isElsewhere = (alignment: Alignment, run: Run, side: Side): boolean =>
  homesOf(alignment, run, side).some((isHome) => !isHome) && !isAtHome(alignment, run, side);

/** Whether the source has the first word of a run in the same passage and next to the same words. */
const isAtHome = (alignment: Alignment, run: Run, side: Side): boolean =>
  homesOf(alignment, run, side).includes(true);

/** Of each place where the source's passage has the first word of a run: whether it is next to what the run is next to. */
function homesOf({ report, first, end, pair, by }: Alignment, run: Run, side: Side): boolean[] {
  const { source } = side;
  const beside = (witness: Witness, from: number, step: number, low: number, high: number): number[] => {
    const terms: number[] = [];
    for (let at = from + step; at >= low && at < high && terms.length < neighbours; at += step) {
      if (witness.kind[at] !== FUNCTION) terms.push(at);
    }
    return terms;
  };
  const near = [-1, 1].map((step) => {
    const terms = beside(report, step < 0 ? run.first : run.end - 1, step, first, first + pair.length);
    return new Set(terms.filter((at) => by[at - first] === side.by).map((at) => pair[at - first]));
  });
  const next = run.end < end && by[run.end - first] === side.by ? pair[run.end - first] : -1;
  const homes: boolean[] = [];
  for (let at = side.first; at < side.end; at++) {
    if (source.key[at] !== report.key[run.first] || source.kind[at] !== report.kind[run.first]) continue;
    // a number stands on its own side, but for "15,000 planned" and "a planned 15,000"; a name on either
    homes.push(
      [-1, 1].some((step, n) =>
        beside(source, at, step, side.first, side.end).some(
          (term) =>
            near[n].has(term) ||
            ((source.kind[term] !== FIGURE || (term === at - 1 && next === term)) && near[1 - n].has(term)),
        ),
      ),
    );
  }
  return homes;
}

/** Whether the report's passage has any of the source's words itself. */
function saysAny(report: Witness, { first, end }: Alignment, source: Witness, slot: Run): boolean {
  const said = new Set(report.key.subarray(first, end));
  for (let at = slot.first; at < slot.end; at++)
    if (source.kind[at] !== FUNCTION && said.has(source.key[at])) return true;
  return false;
}
