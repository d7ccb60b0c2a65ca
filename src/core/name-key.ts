/**
 * Cyrillic letters in Latin ones, for Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Tajik, Uzbek,
 * Serbian and Macedonian. Sources: BGN/PCGN romanisation, ICAO Doc 9303 part 3 (passports), and,
 * where these differ, the form that `nameKey` makes of either (ISO 9 gives it too, without marks).
 */
export const latinOfCyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dzh',
  ѓ: 'g',
  ќ: 'k',
  ѕ: 'dz',
};

/** Spellings of one sound, longest first, each to the one that keys have. */
const spellings: readonly (readonly [spelling: RegExp, put: string])[] = [
  [/shch|schtsch|stsch|sch|sh/g, 'ш'],
  [/tsch|tch|tch|ch/g, 'ч'],
  [/dzh|dsch|dj/g, 'ж'],
  [/zh/g, 'ж'],
  [/kh/g, 'h'],
  [/ts|tz|cz/g, 'c'],
  [/ph/g, 'f'],
  [/ks|x/g, 'ks'],
  [/q|ck/g, 'k'],
  [/w|ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/yo/g, 'e'],
  [/gh/g, 'g'],
];

/**
 * What the spellings of one person's name share, whatever the alphabet and the romanisation:
 * «Токаев», "Tokayev" and "Tokaev" have one key. Words are parted by single spaces, hyphens too
 * part words; case, marks and soft signs are gone. The key is for comparing only: names that
 * differ in y, j, i beside a vowel, or in doubled letters, fall together.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’ʼ]+/u)
    .filter(Boolean)
    .map(wordKey)
    .filter(Boolean)
    .join(' ');
}

function wordKey(word: string): string {
  let latin = '';
  for (const letter of word.normalize('NFC')) latin += latinOfCyrillic[letter] ?? letter;
  latin = latin
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
  for (const [spelling, put] of spellings) latin = latin.replace(spelling, put);
  return latin
    .replace(/[iyj]+/g, 'i')
    .replace(/i(?=[aeou])|(?<=[aeou])i/g, '')
    .replace(/(\p{L})\1+/gu, '$1');
}
