import type { Mention } from '../../core/item.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Run } from './grammar.js';
import type { Report } from './report.js';

/**
 * Reports of which the source is only the start of another one's in the same sentence have all of it, where that ends
 * with a person's name: "Bank of Malta Governor Ana Lee".
 */
export function withWholeSources(
  mentions: ItemTokens<Mention>,
  reports: readonly Report[],
): readonly Report[] {
  const longest = new Map<number, Run>();
  for (const { source } of reports)
    if (source && mentions.endingAt(source.end)?.item.entity.type === 'person')
      longest.set(source.first, source);
  return reports.map((report) => {
    const whole = report.source && longest.get(report.source.first);
    const isPart =
      whole &&
      report.source &&
      whole.end > report.source.end &&
      mentions.endingAt(report.source.end)?.item.entity.type !== 'person';
    return isPart ? { ...report, source: whole } : report;
  });
}
