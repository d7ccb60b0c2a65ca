import type { Figure } from '../../core/item.js';
import { itemAt } from '../align/candidates.js';
import type { Variant } from '../align/nearest.js';
import { FIGURE, termAt, type Witness } from '../align/witness.js';
import { isRelation, isShare } from '../figure/rating.js';
import type { Aspect } from '../finding.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import type { Copy } from './index.js';
import { contentIn, isMark } from './variant.js';

/** What was run together: in which aspect that says something else, and of which token on. */
export interface Splice {
  aspect: Aspect;
  first: number;
}

/**
 * What a copy says otherwise by leaving out what stands between two parts of its source: what the source
 * says of a part it says of all, "4,200 have been [checked and 118] withdrawn", or of one what it says of another,
 * "Exports to Peru [grew, while those to Chile] fell". Undefined where what is left is still said of the same.
 */
export function splicedAt(copy: Copy, { now, was }: Variant): Splice | undefined {
  const { report, source } = copy;
  if (!copy.isClose || contentIn(report, now).length > 0 || was.first >= was.end) return undefined;
  // what marks part from the rest is said aside
  if (isMark(source, was.end) || !goesOn(report, now.end)) return undefined;
  const whole = wholeOf(copy, { now, was });
  if (whole >= 0) return { aspect: 'value', first: whole };
  const isOther = !isMark(source, was.first - 1) && hasOtherSubject(source, was);
  return isOther ? { aspect: 'entity', first: now.first } : undefined;
}

/** The first token of the only number of the clause before what is left out, where that ends with one of its own; -1 for none. */
function wholeOf({ report, source }: Copy, { now, was }: Variant): number {
  const last = contentIn(source, was).at(-1);
  if (last === undefined || source.kind[termAt(source, last)] !== FIGURE) return -1;
  const part = itemAt(source, termAt(source, last)) as Figure;
  const said: number[] = [];
  for (let term = termAt(report, now.first) - 1; term >= 0 && report.parted[term + 1] < 1; term--) {
    if (report.kind[term] === FIGURE) said.push(term);
    // "not all", "most of": the report speaks of a part itself
    if (report.kind[term] === NEGATION || report.vocabulary.stems.majorities.has(stemOf(report, term)))
      return -1;
  }
  if (said.length !== 1) return -1;
  const whole = itemAt(report, said[0]) as Figure;
  const isPart = whole.outOf === undefined && whole.value !== part.value;
  return isPart && ![whole, part].some((figure) => isRelation(figure) || isShare(figure))
    ? report.first[said[0]]
    : -1;
}

const stemOf = ({ stems, first }: Witness, term: number): number => stems[first[term]];

/** Whether what is left out goes on, behind a word that sets one thing against another, to something of which the rest is said. */
function hasOtherSubject(source: Witness, { first, end }: Variant['was']): boolean {
  let joint = end - 1;
  while (joint >= first && !source.vocabulary.keys.joints.has(source.key[termAt(source, joint)])) joint--;
  return (
    joint > first &&
    contentIn(source, { first, end: joint }).length > 0 &&
    contentIn(source, { first: joint + 1, end }).length > 0
  );
}

/** Whether a word that says something follows in the same clause. */
function goesOn(report: Witness, token: number): boolean {
  for (let term = termAt(report, token); term < report.count && report.first[term] >= token; term++) {
    if (report.parted[term] > 0) return false;
    if (report.kind[term] !== FUNCTION) return true;
  }
  return false;
}
