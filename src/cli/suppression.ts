import type { Span } from '../core/span.js';
import type { Remark } from '../read/written.js';
import type { Finding } from '../trace/finding.js';
import { aspects, flagged } from './config.js';

/** A comment `<!-- stemma-ignore value, scale: reason -->` in a report. */
export interface Suppression {
  /** Verdicts, aspects and kinds that it names; none stands for all. */
  of: readonly string[];
  reason: string;
  /** Where the comment stands, and the words that it is about; both in the file's characters. */
  span: Span;
  covers: Span;
}

/** Something wrong with a suppression. */
export interface Complaint {
  span: Span;
  says: string;
}

const marker = 'stemma-ignore';
const kinds = [
  'figure',
  'period',
  'attribution',
  'pledge',
  'event',
  'mention',
  'credit',
  'absence',
  'statement',
];
const known: ReadonlySet<string> = new Set([...flagged, ...aspects, ...kinds]);

/** The suppressions among a file's comments, and what is wrong with those that do not count. */
export function suppressionsIn(
  remarks: readonly Remark[],
  original: string,
): { suppressions: Suppression[]; complaints: Complaint[] } {
  const suppressions: Suppression[] = [];
  const complaints: Complaint[] = [];
  for (const { words, span } of remarks) {
    if (!words.startsWith(marker)) continue;
    const colon = words.indexOf(':');
    const named = words.slice(marker.length, colon < 0 ? undefined : colon);
    const of = named.split(/[\s,]+/u).filter(Boolean);
    const reason = colon < 0 ? '' : words.slice(colon + 1).trim();
    const stranger = of.find((name) => !known.has(name));
    if (stranger)
      complaints.push({
        span,
        says: `"${stranger}" is no verdict, aspect or kind: ${[...known].join(', ')}`,
      });
    else if (!reason)
      complaints.push({
        span,
        says: `a suppression needs a reason: <!-- ${marker} value: why it may stand -->`,
      });
    else suppressions.push({ of, reason, span, covers: coveredBy(span, original) });
  }
  return { suppressions, complaints };
}

/** Whether a suppression is about a finding that stands at `span` of the file. */
export function suppresses(
  { of, covers }: Suppression,
  { item, verdict, changes }: Finding,
  span: Span,
): boolean {
  if (span.from >= covers.to || covers.from >= span.to) return false;
  if (of.length === 0 || of.includes(verdict) || of.includes(item.kind)) return true;
  return changes.length > 0 && changes.every(({ aspect }) => of.includes(aspect));
}

/**
 * What a comment is about: its own line, if other words stand there; else the paragraph that it
 * touches, the one below before the one above; else the next paragraph.
 */
function coveredBy({ from, to }: Span, text: string): Span {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  if (text.slice(lineStart, from).trim() || text.slice(to, lineEnd).trim()) {
    return { from: lineStart, to: lineEnd };
  }
  const above = text.slice(0, lineStart).replace(/[^\S\n]+$/u, '');
  const touchesBelow = /^\n[^\S\n]{0,80}\S/u.test(text.slice(lineEnd, lineEnd + 100));
  if (!touchesBelow && /\S\n$/u.test(above.slice(-2))) {
    return { from: above.lastIndexOf('\n\n') + 1, to: lineStart };
  }
  const start = lineEnd + (/^\s*/u.exec(text.slice(lineEnd))?.[0].length ?? 0);
  const end = text.indexOf('\n\n', start);
  return { from: start, to: end < 0 ? text.length : end };
}
