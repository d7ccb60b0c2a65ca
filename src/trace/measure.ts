import type { Figure } from '../core/item.js';
import { tokenAt } from '../core/token.js';
import type { Alignment } from './align.js';
import type { Change } from './finding.js';
import type { PassageIndex } from './passages.js';
import { AXIS, CONTENT } from './vocabulary.js';
import { MENTION, type Witness } from './witness.js';

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
  const ours = contentOver(alignment.report, now.measure.span);
  const theirs = contentOver(source, was.measure.span);
  const keys = new Set(theirs.map((term) => source.key[term]));
  const said = new Set(ours.map((term) => alignment.report.key[term]));
  const added = ours.filter((term) => !keys.has(alignment.report.key[term]));
  const left = theirs.filter((term) => !said.has(source.key[term]));
  if (added.length === 0 || left.length === 0) return undefined;
  const { report, first, pair } = alignment;
  const isElsewhere = added.some((term) => {
    const paired = pair[term - first];
    if (paired !== undefined && paired >= 0 && report.key[term] === source.key[paired]) return false;
    return index.has(report.key[term]);
  });
  const isHeadShared = ours.length > added.length;
  const leftUnsaid = left.some((term) => !saysAnywhere(report, alignment, source.key[term]));
  if (!isElsewhere || !leftUnsaid || !isHeadShared) return undefined;
  return { aspect: 'measure', was: was.measure.exact, now: now.measure.exact };
}

function contentOver(
  { reading: { tokens }, first, end, kind, count }: Witness,
  span: { from: number; to: number },
): number[] {
  const from = tokenAt(tokens, span.from);
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle] <= from) low = middle + 1;
    else high = middle;
  }
  const terms: number[] = [];
  for (let term = low; term < count && tokens.from[first[term]] < span.to; term++) {
    if (kind[term] === CONTENT || kind[term] === AXIS || kind[term] === MENTION) terms.push(term);
  }
  return terms;
}

function saysAnywhere(report: Witness, { first, end }: Alignment, key: number): boolean {
  for (let at = first; at < end; at++) if (report.key[at] === key) return true;
  return false;
}
