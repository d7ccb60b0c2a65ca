import { StemmaError } from '../core/error.js';
import type { Particulars } from '../read/text.js';

/** A text as a row gives it. */
export interface TextRow extends Particulars {
  text: string;
}

export type Row = Record<string, unknown>;

/** The row `{"id", "text", "lang"?, "date"?}`; `where` names it in errors. Throws `bad-row`. */
export function textRow(row: unknown, where: string): TextRow {
  if (!isRow(row)) throw new StemmaError('bad-row', `${where} is not an object like {"id", "text"}`);
  const { id, text, lang, date } = row;
  if (typeof text !== 'string') throw new StemmaError('bad-row', `${where} has no "text" that is a string`);
  return {
    id: id === undefined || id === null ? undefined : String(id),
    text,
    lang: optional(lang, 'lang', where),
    date: optional(date, 'date', where),
  };
}

/** The row `{"id", "report", "sources"}` of `stemma trace`. Throws `bad-row`. */
export function traceRow(row: Row, where: string): { report: TextRow; sources: TextRow[] } {
  const { report, sources } = row;
  if (!Array.isArray(sources)) throw new StemmaError('bad-row', `${where} has no "sources" that is a list`);
  return {
    report: textRow(report, `the "report" of ${where}`),
    sources: sources.map((source, index) => textRow(source, `source ${index + 1} of ${where}`)),
  };
}

/** The row `{"id", "docs"}` of commands that lay several texts side by side. Throws `bad-row`. */
export function docsRow({ docs }: Row, where: string): TextRow[] {
  if (!Array.isArray(docs)) throw new StemmaError('bad-row', `${where} has no "docs" that is a list`);
  return docs.map((doc, index) => textRow(doc, `text ${index + 1} of ${where}`));
}

export const isRow = (row: unknown): row is Row =>
  typeof row === 'object' && row !== null && !Array.isArray(row);

/** A string, or undefined where it is absent or null. */
function optional(value: unknown, field: string, where: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw new StemmaError('bad-row', `${where} has a "${field}" that is not a string`);
}
