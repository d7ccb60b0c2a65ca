/** The surfaces of a table's string, each with its inflected forms, as `MentionSection` describes. */
export function surfacesOf(
  listed: string,
  endings: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  return listed.split(', ').flatMap((surface) => inflected(surface, endings));
}

/** A surface in all of its forms: the words marked with `|` change together. */
export function inflected(surface: string, endings: Readonly<Record<string, readonly string[]>>): string[] {
  if (!surface.includes('|')) return [surface];
  const words = surface.split(' ').map((word) => {
    const [stem, ending] = word.split('|');
    return ending === undefined
      ? [word]
      : [stem + ending, ...(endings[ending] ?? []).map((other) => stem + other)];
  });
  const cases = Math.max(...words.map((forms) => forms.length));
  const forms = Array.from({ length: cases }, (_, i) => words.map((word) => word[i] ?? word[0]).join(' '));
  return [...new Set(forms)];
}

/** Whether a surface is written in capitals only, as acronyms are. */
export const isAllCapitals = (surface: string): boolean =>
  surface === surface.toUpperCase() && surface !== surface.toLowerCase();

/** An organisation's slug from its name: `org/gulf-cooperation-council`. */
export const organisationId = (name: string): string =>
  `org/${name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
