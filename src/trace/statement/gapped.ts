import type { Figure } from '../../core/item.js';
import { itemAt } from '../align/candidates.js';
import { aboutOf } from '../align/elliptic.js';
import type { Alignment } from '../align/index.js';
import type { Run, Side } from '../align/side.js';
import { FIGURE, type Witness } from '../align/witness.js';
import { matchUnitsOf } from '../figure/compare.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import type { Turn } from './turn.js';

/**
 * The number that a source has for one of several, told of another for which a short clause has its own: "88% of teachers"
 * for "of doctors 88% have been vaccinated, of teachers 71%".
 */
export function numberOfAnother({ report, first, end }: Alignment, side: Side): Turn | undefined {
  const { source, sourceIndex } = side;
  if (source.vocabulary !== report.vocabulary) return undefined;
  const [at, ...others] = figuresIn(report, { first, end });
  if (at === undefined || others.length > 0) return undefined;
  if (report.kind.subarray(first, end).includes(NEGATION)) return undefined;
  const said = report.key.subarray(first, end);
  const now = itemAt(report, at) as Figure;
  for (const own of figuresIn(source, side)) {
    const about = aboutOf(source, own, side.first);
    if (about === undefined || !about.every((term) => said.includes(source.key[term]))) continue;
    const was = itemAt(source, own) as Figure;
    if (was.value === now.value) continue;
    const head = clauseBefore(source, about[0], side);
    const theirs = figuresIn(source, head).find(
      (term) => (itemAt(source, term) as Figure).value === now.value,
    );
    if (theirs === undefined || matchUnitsOf(now, was) === 'other') continue;
    if (about.some((term) => source.key.subarray(head.first, head.end).includes(source.key[term]))) continue;
    if (!isOfTheOther(report, { first, end }, source, head, about)) continue;
    const terms = [at, ...about.map((term) => first + said.indexOf(source.key[term]))];
    return {
      aspect: 'measure',
      now: { first: Math.min(...terms), end: Math.max(...terms) + 1 },
      was: { first: about[0], end: own + 1 },
      source: sourceIndex,
    };
  }
  return undefined;
}

const figuresIn = ({ kind }: Witness, { first, end }: Run): number[] => {
  const terms: number[] = [];
  for (let at = first; at < end; at++) if (kind[at] === FIGURE) terms.push(at);
  return terms;
};

/** The clause before the one that a term is in. */
function clauseBefore({ parted }: Witness, term: number, { first }: Side): Run {
  let end = term;
  while (end > first && !parted[end]) end--;
  let start = end - 1;
  while (start > first && !parted[start]) start--;
  return { first: start, end };
}

/** Whether a report has of the clause with its number what is said, and not of whom. */
function isOfTheOther(
  report: Witness,
  run: Run,
  source: Witness,
  head: Run,
  about: readonly number[],
): boolean {
  const said = new Set(report.key.subarray(run.first, run.end));
  let shared = 0;
  let other = 0;
  for (let at = head.first; at < head.end; at++) {
    if (source.kind[at] === FUNCTION || source.kind[at] === FIGURE) continue;
    if (said.has(source.key[at])) shared++;
    else other++;
  }
  const theirs = new Set([
    ...source.key.subarray(head.first, head.end),
    ...about.map((term) => source.key[term]),
  ]);
  let own = 0;
  for (let at = run.first; at < run.end; at++)
    if (report.kind[at] !== FUNCTION && report.kind[at] !== FIGURE && !theirs.has(report.key[at])) own++;
  return shared > 0 && other > 0 && own === 0;
}
