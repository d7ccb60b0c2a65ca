/**
 * The other endings of a word, by the ending that a table shows: of `росси|я` the ending is "я".
 * One entry for each form (of a noun: each case), in one order for all, so that the words of a
 * name change together; alternatives within a form are parted by "/".
 */
export type Endings = Readonly<Record<string, readonly string[]>>;

/** Endings from lines of text: forms parted by spaces, "0" for no ending, "." where there is no such form. */
export const endingsOf = (table: Readonly<Record<string, string>>): Endings =>
  Object.fromEntries(Object.entries(table).map(([shown, forms]) => [shown, forms.trim().split(/\s+/)]));

/**
 * Every surface of an entry: as shown, then in its other forms. `|` stands where an ending
 * begins; words without it stay as they are.
 * Throws a RangeError for an ending that the endings do not have: a slip in a table.
 */
export function surfacesOf(entry: string, endings: Endings): string[] {
  const shown = entry.replaceAll('|', '');
  if (shown.length === entry.length) return [shown];
  const words = entry.split(/(?<=\s)|(?=\s)/).map((word) => variantsOf(word, endings));
  const forms = Math.max(...words.map((variants) => (typeof variants === 'string' ? 0 : variants.length)));
  const surfaces = new Set([shown]);
  for (let form = 0; form < forms; form++) {
    let grown: string[] = [''];
    for (const variants of words) {
      const next = typeof variants === 'string' ? [variants] : (variants[form] ?? []);
      grown = grown.flatMap((start) => next.map((word) => start + word));
    }
    for (const surface of grown) surfaces.add(surface);
  }
  return [...surfaces];
}

const marked = /^(.*)\|(\p{L}*)(.*)$/u;

/** A word's surfaces by form, or the word itself where it has no mark. */
function variantsOf(word: string, endings: Endings): string | string[][] {
  const parts = marked.exec(word);
  if (!parts) return word;
  const [, stem, shown, rest] = parts;
  const forms = endings[shown];
  if (!forms) throw new RangeError(`no endings for "${shown}" of ${word}`);
  return forms.map((form) =>
    form === '.' ? [] : form.split('/').map((ending) => stem + (ending === '0' ? '' : ending) + rest),
  );
}

/** All surfaces of a list of entries parted by commas. */
export const surfacesIn = (list: string, endings: Endings): string[] =>
  entriesOf(list).flatMap((entry) => surfacesOf(entry, endings));

/** The entries of a list parted by commas. */
export const entriesOf = (list: string): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

/** Rows of a value and a list of entries, as a table from every surface to its value; the first row to claim a surface keeps it. */
export function valuesBySurface<T>(
  rows: Iterable<readonly [value: T, list: string]>,
  endings: Endings,
): Readonly<Record<string, T>> {
  const values: Record<string, T> = {};
  for (const [value, list] of rows)
    for (const surface of surfacesIn(list, endings)) values[surface] ??= value;
  return values;
}

/** A list of entries as a table from every surface to the dictionary form; a dictionary form is always its own. */
export function lemmasBySurface(list: string, endings: Endings): Readonly<Record<string, string>> {
  const entries = entriesOf(list).map((entry) => surfacesOf(entry, endings));
  const lemmas: Record<string, string> = {};
  for (const [lemma] of entries) lemmas[lemma] = lemma;
  for (const [lemma, ...others] of entries) for (const surface of others) lemmas[surface] ??= lemma;
  return lemmas;
}
