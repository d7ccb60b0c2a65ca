import { FUNCTION } from '../words/sense.js';
import type { Candidate } from './candidates.js';
import type { Alignment } from './index.js';
import type { PassageIndex } from './passages.js';
import { fitting, loose, placeOf, strict } from './place.js';
import type { Witness } from './witness.js';

/** A place is taken where so much of it fits another term of the source, … */
const taken = 0.7;
/** … and no more than this share of that fits the term's own. */
const strange = 0.45;
/** A place is told by so many words at least. */
const fewest = 2;
/** By so much two terms must fit each other's places better than their own to have changed them. */
const clearly = 0.2;

/**
 * The term of a source whose place the report gives to its own term `i`, though the source has
 * that term too, in another place: "exports to Japan doubled", where those to Brazil did.
 */
export function crossed<C extends Candidate>(
  { report, first, end }: Alignment,
  i: number,
  index: PassageIndex,
  same: readonly C[],
  others: readonly C[],
): C | undefined {
  if (same.length === 0 || others.length === 0) return undefined;
  const place = placeOf(report, first + i, first, end, index, loose);
  if (place.size < fewest) return undefined;
  const fitOf = ({ source, term }: C) => fitting(place, index.sources[source], term, loose);
  let best: C | undefined;
  let most = taken;
  for (const other of others) {
    const here = fitOf(other);
    if (here < most) continue;
    most = here;
    best = other;
  }
  return best && same.every((one) => fitOf(one) <= strange * most) ? best : undefined;
}

/**
 * Whether two terms of a report, each with a term of the sources that says the same, have
 * changed places: "160 died and 37 are missing" for "37 died and 160 are missing".
 */
export function exchanged(
  { report, first, end }: Alignment,
  i: number,
  j: number,
  index: PassageIndex,
  one: Candidate,
  other: Candidate,
): boolean {
  const fitOf = (at: number, { source, term }: Candidate) =>
    fitting(placeOf(report, first + at, first, end, index, strict), index.sources[source], term, strict);
  return fitOf(i, other) + fitOf(j, one) > fitOf(i, one) + fitOf(j, other) + clearly;
}

/**
 * Whether an item of the report, its term `i`, and the one of its kind beside it stand behind each other's
 * small words in the source: "from 14 to 19" for "from 19 to 14".
 */
export function isTurnedRound(
  { report, first, end }: Alignment,
  i: number,
  { source: at, term }: Candidate,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const here = first + i;
  for (const step of [1, -1]) {
    const next = itemBeyond(report, here, step, first, end);
    const other = itemBeyond(source, term, -step, 0, source.count);
    if (next < 0 || other < 0 || report.key[next] !== source.key[other]) continue;
    if (report.key[next] === report.key[here]) continue;
    if (leads(report, here, source, other) && leads(report, next, source, term)) return true;
  }
  return false;
}

/** The next item of the kind of a term's to one side, where nothing but small words stands between. */
function itemBeyond({ kind }: Witness, at: number, step: number, first: number, end: number): number {
  for (let n = at + step; n >= first && n < end; n += step) {
    if (kind[n] === kind[at]) return n;
    if (kind[n] !== FUNCTION) return -1;
  }
  return -1;
}

/** Whether the small word before a term of the report is the one before a term of a source; "and" leads to nothing. */
function leads(report: Witness, a: number, source: Witness, b: number): boolean {
  if (a === 0 || b === 0 || report.kind[a - 1] !== FUNCTION || source.kind[b - 1] !== FUNCTION) return false;
  const [word, other] = [report.stems[report.end[a - 1] - 1], source.stems[source.end[b - 1] - 1]];
  return word === other && !report.vocabulary.keys.links.has(report.key[a - 1]);
}
