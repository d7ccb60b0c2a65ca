import type { PeriodSection } from '../../period.js';

const ordinalWords = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const compound = (ten: string, words: readonly string[]) =>
  words.flatMap((word) => [`${ten}-${word}`, `${ten} ${word}`]);
const numbered = (words: readonly string[], from: number) =>
  words.map((word, i) => [word, from + i] as const);

/** Numbers that dates and lengths of time are told by. */
export const number: Pick<PeriodSection, 'ordinals' | 'ordinalEndings' | 'counts' | 'yearWords'> = {
  ordinals: Object.fromEntries([
    ...numbered(ordinalWords, 1),
    ...compound('twenty', ordinalWords.slice(0, 9)).map((word, i) => [word, 21 + (i >> 1)] as const),
    ['thirtieth', 30],
    ...compound('thirty', ['first']).map((word) => [word, 31] as const),
    ['last', -1],
    ['final', -1],
    // as ordinals of counted units only
    ['1Q', 1],
    ['2Q', 2],
    ['3Q', 3],
    ['4Q', 4],
  ]),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  counts: Object.fromEntries([
    ['a', 1],
    ['an', 1],
    ...numbered(units, 1),
    ...numbered(teens, 10),
    ...tens.flatMap((ten, i) => [
      [ten, 20 + i * 10] as const,
      ...compound(ten, units).map((word, j) => [word, 21 + i * 10 + (j >> 1)] as const),
    ]),
    ['a couple of', 2],
    ['couple of', 2],
    ['a couple', 2],
    ['a few', 3],
    ['few', 3],
    ['several', 3],
    ['half a', 0.5],
    ['a hundred', 100],
    ['one hundred', 100],
    ['a dozen', 12],
  ]),
  yearWords: Object.fromEntries([
    ...numbered(units, 1),
    ...numbered(teens, 10),
    ...tens.map((ten, i) => [ten, 20 + i * 10] as const),
    ['oh', 0],
    ['zero', 0],
    ['hundred', 100],
    ['thousand', 1000],
  ]),
};
