import type { Figure } from '../../core/item.js';
import { itemAt } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE } from '../align/witness.js';
import { amountOf, isAlike } from './amount.js';
import type { Premise } from './premise.js';

/** So many figures of a passage in a row are added up at most. */
const mostParts = 12;

/**
 * The numbers of a passage that follow one another and make up a number which the report says to be of all of them:
 * "17 people in all" for "11 people in Honduras, four in Guatemala and two in Belize". However small: that it is a sum
 * is said.
 */
export function totalOf(now: Figure, alignment: Alignment, index: PassageIndex): Premise | undefined {
  const { report, first, end, passages } = alignment;
  const ours = amountOf(now, report.vocabulary);
  const saysSo = report.vocabulary.phrases.totals.areIn(
    report.stems,
    report.first[first],
    report.end[end - 1],
  );
  if (!ours || !saysSo || now.change !== null || ours.isStep) return undefined;
  for (const { source: at, passage } of passages) {
    const source = index.sources[at];
    const parts: Figure[] = [];
    for (let term = source.start[passage]; term < source.start[passage + 1]; term++)
      if (source.kind[term] === FIGURE) parts.push(itemAt(source, term) as Figure);
    const amounts = parts.map((part) => {
      const isPart = part.change === null && (part.bound === 'exact' || part.bound === 'about');
      const amount = isPart ? amountOf(part, source.vocabulary) : undefined;
      return amount && !amount.isStep && isAlike(ours, amount) ? amount : undefined;
    });
    for (let from = 0; from < parts.length; from++) {
      let sum = amounts[from]?.value;
      for (let to = from + 1; sum && to < Math.min(parts.length, from + mostParts); to++) {
        const one = amounts[to];
        sum = one && sum.plus(one.value);
        if (sum?.eq(ours.value))
          return { source: at, spans: parts.slice(from, to + 1).map(({ span }) => span) };
      }
    }
  }
  return undefined;
}
