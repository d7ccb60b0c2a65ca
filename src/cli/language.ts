import { packFor } from '../lang/index.js';

/** What to tell people about a language without a pack; undefined where there is one. */
export function languageNote(lang: string): string | undefined {
  if (packFor(lang).code !== 'und') return undefined;
  const found = 'found is only what needs no language: digits with symbols, ISO dates, quoted words';
  if (lang === 'und') return `the language could not be told (name it with --lang): ${found}`;
  return `${languageName(lang)} is not supported yet: ${found}`;
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
