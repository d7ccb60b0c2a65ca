/**
 * Quotation marks of every kind, the same in all languages: what opens, and what may close it
 * (the first is its own partner, the others are met in sloppy or other-country typing).
 * Source: Unicode 15, chapter 6.2, and its table of quotation marks by language.
 */
export const quotationPairs: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ['"', ['"', '”']],
  ['“', ['”', '"']],
  ['„', ['“', '”', '"']],
  ['‟', ['”', '"']],
  ['«', ['»']],
  ['»', ['«']],
  ['＂', ['＂']],
  ['〝', ['〞', '〟']],
  ['「', ['」']],
  ['『', ['』']],
  ["''", ["''", '"']],
  ['``', ["''", '"', '``']],
];

/** Marks that quote where they stand free, and are apostrophes within a word. */
export const singlePairs: readonly (readonly [open: string, closes: readonly string[]])[] = [
  ["'", ["'", '’']],
  ['‘', ['’', "'"]],
  ['‚', ['‘', '’']],
  ['‹', ['›']],
  ['›', ['‹']],
];
