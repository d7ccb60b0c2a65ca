import { parseIso } from '../../core/calendar.js';
import type { Doc } from '../../core/doc.js';
import { tokenAt } from '../../core/token.js';
import { absolute } from './absolute.js';
import { fieldDays } from './moment.js';
import type { Scan } from './scan.js';

/** A document's date stands in its first lines or in its dateline. */
const headBlocks = 6;
const longestDateLine = 90;
const datelineTokens = 14;

/**
 * The day that a document is dated: the one it was given with, else a full date in a line of
 * its own near its top or in its dateline. Undefined where it does not say.
 */
export function documentDay(doc: Doc, scan: Scan): number | undefined {
  if (doc.date !== undefined) return parseIso(doc.date);
  const { tokens } = scan;
  for (const { span, kind } of doc.blocks.slice(0, headBlocks)) {
    const first = tokenAt(tokens, span.from);
    const isLine = kind === 'heading' || span.to - span.from <= longestDateLine;
    for (
      let at = first;
      at < tokens.count && tokens.from[at] < span.to && (isLine || at < first + datelineTokens);
      at++
    ) {
      const fields = absolute(scan, at)?.fields;
      if (fields?.year !== undefined && fields.month !== undefined && fields.day !== undefined)
        return fieldDays(fields, undefined, 0)?.[0];
    }
  }
  return undefined;
}
