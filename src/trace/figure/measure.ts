import type { Figure } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, passageOf, thingsOver, type Witness } from '../align/witness.js';
import type { Change } from '../finding.js';
import { AXIS } from '../words/sense.js';

/**
 * The measure of a figure, where the report gives the source's number to another thing: a word
 * of its measure is not the source's, which has another word in its place and uses the report's
 * word for something else.
 */
export function measureChange(
  now: Figure,
  was: Figure,
  alignment: Alignment,
  source: Witness,
  index: PassageIndex,
): Change | undefined {
  if (!now.measure || !was.measure) return undefined;
  const ours = thingsOver(alignment.report, now.measure.span);
  const theirs = thingsOver(source, was.measure.span);
  const keys = new Set(theirs.map((term) => source.key[term]));
  const said = new Set(ours.map((term) => alignment.report.key[term]));
  const added = ours.filter((term) => !keys.has(alignment.report.key[term]));
  const left = theirs.filter((term) => !said.has(source.key[term]));
  if (added.length === 0 || left.length === 0) return undefined;
  const { report, first, pair, by, passages } = alignment;
  // where the two are paired the words themselves are compared
  const isOpposite = added.some((term) =>
    left.some((other) => pair[term - first] !== other && areOpposed(report, term, source, other)),
  );
  const isElsewhere = added.some((term) => {
    const paired = pair[term - first];
    if (paired !== undefined && paired >= 0 && report.key[term] === source.key[paired]) {
      // the source has the word beside it, though not in what it says is measured
      const isThere = passages[by[term - first]].passage === passageOf(source, theirs[0]);
      if (isThere && !hasFigureBetween(source, theirs[0], paired)) return false;
    }
    return index.isMeasured(report.key[term]);
  });
  const isHeadShared = ours.length > added.length;
  const leftUnsaid = left.some((term) => !saysAnywhere(report, alignment, source.key[term]));
  if (isHeadShared && leftUnsaid && isSister(report, source, added, left))
    return { aspect: 'measure', was: was.measure.exact, now: now.measure.exact };
  if (!leftUnsaid || !isHeadShared || !(isOpposite || isElsewhere)) return undefined;
  return { aspect: 'measure', was: was.measure.exact, now: now.measure.exact };
}

/** Whether a word of a report's measure makes another one of the source's, which nowhere beside speaks of that: "operating" for "net" profit. */
function isSister(
  report: Witness,
  source: Witness,
  added: readonly number[],
  left: readonly number[],
): boolean {
  if (report.vocabulary !== source.vocabulary) return false;
  const passage = passageOf(source, left[0]);
  const beside = source.key.subarray(source.start[passage], source.start[passage + 1]);
  return added.some(
    (term) =>
      // "headline and core inflation were both"
      !beside.includes(report.key[term]) &&
      left.some((other) =>
        report.vocabulary.areSisters(report.stems[report.first[term]], source.stems[source.first[other]]),
      ),
  );
}

/** Whether two terms are sides of one opposition: "profit" and "loss". */
const areOpposed = (report: Witness, a: number, source: Witness, b: number): boolean =>
  report.vocabulary === source.vocabulary &&
  report.kind[a] === AXIS &&
  source.kind[b] === AXIS &&
  report.ref[a] >> 4 === source.ref[b] >> 4 &&
  report.key[a] !== source.key[b];

function hasFigureBetween({ kind }: Witness, one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at++)
    if (kind[at] === FIGURE) return true;
  return false;
}

function saysAnywhere(report: Witness, { first, end }: Alignment, key: number): boolean {
  for (let at = first; at < end; at++) if (report.key[at] === key) return true;
  return false;
}
