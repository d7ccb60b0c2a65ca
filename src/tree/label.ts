import type { Branch, SecondParent, Variant } from './forest.js';

/** So many words that two wordings share at an end are left out. */
const longUnchanged = 3;

/** A variant in a few words, its wordings cut to so many characters by `cut`. */
export function labelOf({ kind, was, now }: Variant, cut: (words: string) => string): string {
  const [before, after] = was && now ? apart(was.exact, now.exact) : [was?.exact, now?.exact];
  const quoted = (words: string | undefined) => (words === undefined ? '' : `“${cut(words)}”`);
  switch (kind) {
    case 'substitution':
      return `${quoted(before)} → ${quoted(after)}`;
    case 'omission':
      return `− ${quoted(before)}`;
    case 'addition':
      return `+ ${quoted(after)}`;
    case 'transposition':
      return `⇅ ${quoted(now?.exact)}`;
  }
}

/** Two wordings without the words that both begin or end with, where these are more than a few. */
function apart(was: string, now: string): [string, string] {
  const [before, after] = [was.split(/\s+/u), now.split(/\s+/u)];
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least - 1 && before[start] === after[start]) start++;
  let end = 0;
  while (end < least - start - 1 && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (start < longUnchanged) start = 0;
  if (end < longUnchanged) end = 0;
  const part = (words: readonly string[]) =>
    `${start > 0 ? '… ' : ''}${words.slice(start, words.length - end).join(' ')}${end > 0 ? ' …' : ''}`;
  return [part(before), part(after)];
}

/** What a copy has from a second parent, in a few words; with a sample where there is a way to cut it. */
export function mixedLabel({ from, variants }: SecondParent, cut?: (words: string) => string): string {
  const [sample] = variants.flatMap(({ now }) => now ?? []);
  const places = `${variants.length} ${variants.length === 1 ? 'place' : 'places'}`;
  return `mixed with ${from}: ${places}${sample && cut ? `, as “${cut(sample.exact)}”` : ''}`;
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
