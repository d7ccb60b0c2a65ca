import type { Branch, Variant } from './forest.js';

/** A variant in a few words, its wordings cut to so many characters by `cut`. */
export function labelOf({ kind, was, now }: Variant, cut: (words: string) => string): string {
  const before = was ? `“${cut(was.exact)}”` : '';
  const after = now ? `“${cut(now.exact)}”` : '';
  switch (kind) {
    case 'substitution':
      return `${before} → ${after}`;
    case 'omission':
      return `− ${before}`;
    case 'addition':
      return `+ ${after}`;
    case 'transposition':
      return `⇅ ${after}`;
  }
}

/** The variants that a drawing has room for, substitutions first: they tell the most; and how many more there are. */
export function shownVariants({ variants }: Branch, most: number): { shown: Variant[]; more: number } {
  const rank = ({ kind }: Variant) => Number(kind !== 'substitution');
  const shown = [...variants].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight).slice(0, most);
  return { shown, more: variants.length - shown.length };
}

/** Words on one line, of so many characters at most. */
export function cutTo(words: string, most: number): string {
  const characters = [...words.replace(/\s+/gu, ' ')];
  return characters.length <= most
    ? characters.join('')
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A confidence as people read it. */
export const percent = (confidence: number): string => `${Math.round(100 * confidence)}%`;
