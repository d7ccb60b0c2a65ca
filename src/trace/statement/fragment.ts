import { isOneOf } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import { hasCapital } from '../align/name.js';
import { wordsIn } from '../align/nearest.js';
import type { Run, Side } from '../align/side.js';
import { FIGURE, termAt, type Witness } from '../align/witness.js';
import { contrast } from '../copy/contrast.js';
import { FUNCTION } from '../words/sense.js';
import { isDenied } from './clause.js';
import type { Turn } from './turn.js';

/** So many words around a word tell its place, one to each side at least, … */
const enough = 3;
/** … and more are not looked at to one side. */
const most = 3;

/**
 * Words that contrast with what a passage of a source has between the very same words, however differently the rest is
 * told: "the seventh year in a row" for "the seventh quarter in a row".
 */
export function contrastsInFragments(
  alignment: Alignment,
  { source, sourceIndex, first: low, end: high }: Side,
): Turn[] {
  const { report, first, end } = alignment;
  const turns: Turn[] = [];
  if (source.vocabulary !== report.vocabulary) return turns;
  const ours = wordsIn(report, { first: report.first[first], end: report.end[end - 1] });
  const theirs = wordsIn(source, { first: source.first[low], end: source.end[high - 1] });
  const places = new Map<number, number[]>();
  theirs.forEach((token, n) => {
    const known = places.get(source.stems[token]);
    if (known) known.push(n);
    else places.set(source.stems[token], [n]);
  });
  for (let i = 1; i + 1 < ours.length; i++) {
    const term = termAt(report, ours[i]);
    if (report.kind[term] >= FIGURE) continue;
    const found = (places.get(report.stems[ours[i - 1]]) ?? []).filter(
      (before) => before + 2 < theirs.length,
    );
    const isSaid = found.some((before) => report.stems[ours[i]] === source.stems[theirs[before + 1]]);
    if (isSaid) continue;
    for (const before of found) {
      const [left, right] = [-1, 1].map((step) => alike(report, ours, i, source, theirs, before + 1, step));
      if (left.words === 0 || right.words === 0 || left.words + right.words < enough) continue;
      const was = theirs[before + 1];
      const other = termAt(source, was);
      if (left.content + right.content === 0 || source.kind[other] >= FIGURE) continue;
      const aspect = contrast(report, runOf(ours[i]), source, runOf(was));
      // what somebody may, must or is about to do is told in other words, and "denied" for "not given"
      if (!aspect || aspect === 'modality' || isDenied(report, term, first) !== isDenied(source, other, low))
        continue;
      // "in force since May" for "entered into force in May"
      if (aspect === 'period' && report.vocabulary.stems.openings.has(report.stems[ours[i]])) continue;
      if (areOfOtherNumbers(report, ours[i + 2], source, theirs[before + 3])) continue;
      // "the firm will not" and "the firm had not" may be of two things
      if (aspect === 'period' && right.content === 0) continue;
      if (isNamedElsewhere(report, term, alignment, source, sourceIndex)) continue;
      if (isTwoOfList(report, ours, i, source, theirs, before + 1)) continue;
      turns.push({
        aspect,
        now: { first: Math.max(first, term - 1), end: Math.min(end, term + 2) },
        was: { first: Math.max(low, other - 1), end: Math.min(high, other + 2) },
        source: sourceIndex,
        isVariant: true,
        restsOnCopy: true,
      });
      break;
    }
  }
  return turns;
}

/** Whether two numbers that are not the same stand behind words of comparison: "more than 25" for "less than 4". */
const areOfOtherNumbers = (report: Witness, ours: number, source: Witness, theirs: number): boolean => {
  const [one, other] = [termAt(report, ours), termAt(source, theirs)];
  return (
    report.kind[one] === FIGURE && source.kind[other] === FIGURE && report.key[one] !== source.key[other]
  );
};

/** Whether a word of the report is part of a name that another of its passages has: "the Eastern Cape". */
const isNamedElsewhere = (
  report: Witness,
  term: number,
  { passages }: Alignment,
  source: Witness,
  sourceIndex: number,
): boolean =>
  hasCapital(report, term) &&
  passages.some(
    (one) =>
      one.source === sourceIndex &&
      source.key
        .subarray(source.start[one.passage], source.start[one.passage + 1])
        .includes(report.key[term]),
  );

const runOf = (token: number): Run => ({ first: token, end: token + 1 });

/** Whether a word and the one a small word away have changed places: "men and women" for "women and men". */
function isTwoOfList(
  report: Witness,
  ours: readonly number[],
  i: number,
  source: Witness,
  theirs: readonly number[],
  j: number,
): boolean {
  return [-2, 2].some((step) => {
    const [one, other] = [ours[i + step], theirs[j + step]];
    if (one === undefined || other === undefined) return false;
    const isExchanged =
      report.stems[one] === source.stems[theirs[j]] && report.stems[ours[i]] === source.stems[other];
    return isExchanged && report.kind[termAt(report, ours[i + step / 2])] === FUNCTION;
  });
}

/** Whether a mark stands between two words. */
const isParted = ({ reading: { tokens } }: Witness, one: number, other: number): boolean =>
  Math.abs(one - other) > 1 && isOneOf(tokens, Math.max(one, other) - 1, ',;:()—');

/** How many words to one side of a place are the same in both texts, and how many of them have content. */
function alike(
  report: Witness,
  ours: readonly number[],
  i: number,
  source: Witness,
  theirs: readonly number[],
  j: number,
  step: number,
): { words: number; content: number } {
  let words = 0;
  let content = 0;
  for (let n = 1; n <= most; n++) {
    const [one, other] = [ours[i + n * step], theirs[j + n * step]];
    if (one === undefined || other === undefined || report.stems[one] !== source.stems[other]) break;
    // "the road to the border" and "cross the border, to be registered" have a mark between
    if (
      isParted(report, ours[i + (n - 1) * step], one) !== isParted(source, theirs[j + (n - 1) * step], other)
    )
      break;
    const [term, answer] = [termAt(report, one), termAt(source, other)];
    // "25 million crowns more than" and "140 million crowns less than" are of two amounts
    if (report.kind[term] >= FIGURE && report.key[term] !== source.key[answer]) break;
    words++;
    if (report.kind[term] !== FUNCTION) content++;
  }
  return { words, content };
}
