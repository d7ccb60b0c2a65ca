import type { DigitsTable, NumberTable } from '../../figure.js';
import { words } from '../../lists.js';

export const digits: DigitsTable = { group: '. ', point: ',' };

const units = words('ein zwei drei vier fünf sechs sieben acht neun');
const teens = words('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');
const tens = words('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** The numbers from 1 to 99: German writes each as one word. */
const belowHundred: readonly (readonly [string, number])[] = [
  ...units.map((word, i) => [word, i + 1] as const),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...tens.flatMap((ten, i) => [
    [ten, 20 + 10 * i] as const,
    ...units.map((unit, j) => [`${unit}und${ten}`, 21 + 10 * i + j] as const),
  ]),
];
const belowThousand: readonly (readonly [string, number])[] = [
  ...belowHundred,
  ...['', ...units].flatMap((unit, i) => {
    const hundred = `${unit}hundert`;
    const value = Math.max(i, 1) * 100;
    return [
      [hundred, value] as const,
      ...belowHundred.flatMap(([word, rest]) => [
        [`${hundred}${word}`, value + rest] as const,
        [`${hundred}und${word}`, value + rest] as const,
      ]),
    ];
  }),
];

const fractions: Readonly<Record<string, number>> = {
  Drittel: 3,
  Viertel: 4,
  Fünftel: 5,
  Sechstel: 6,
  Siebtel: 7,
  Achtel: 8,
  Neuntel: 9,
  Zehntel: 10,
  Zwölftel: 12,
  Zwanzigstel: 20,
  Hundertstel: 100,
  Tausendstel: 1000,
};

const fractionForms = Object.fromEntries(
  Object.entries(fractions).flatMap(([word, value]) => [
    [word, value],
    [`${word}n`, value],
  ]),
);

/** Articles, which as "ein" are also the number, count as one only before a scale. */
const articles = words('ein eine einer einem einen eines');

export const number = (): NumberTable => ({
  values: Object.fromEntries([
    ['null', 0],
    ['eins', 1],
    ...belowThousand.filter(([word]) => !articles.includes(word)),
    ...belowThousand.map(([word, value]) => [`${word}tausend`, value * 1000] as const),
  ]),
  scales: {
    tausend: 3,
    Million: 6,
    Millionen: 6,
    Milliarde: 9,
    Milliarden: 9,
    Billion: 12,
    Billionen: 12,
    Billiarde: 15,
    Billiarden: 15,
  },
  loneScales: ['tausend'],
  shortScales: { Tsd: 3, 'Tsd.': 3, Mio: 6, 'Mio.': 6, Mrd: 9, 'Mrd.': 9, Bio: 12, 'Bio.': 12 },
  moneyScales: {},
  articles,
  articlesCount: true,
  articleHedges: Object.fromEntries(
    ['es', 'e', 'en', 'em', 'er'].flatMap((ending) => [
      [`gut${ending}`, 'over'] as const,
      [`knapp${ending}`, 'under'] as const,
    ]),
  ),
  wholes: words('volles voller volle vollen ganzer ganzes ganze ganzen'),
  joiners: ['und'],
  points: ['Komma'],
  bundles: { Dutzend: 12 },
  everyNth: Object.fromEntries(
    ['jeder', 'jede', 'jedes', 'jeden', 'jedem'].flatMap((each) =>
      ['zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'].flatMap(
        (nth, i) => ['', 'n', 's'].map((ending) => [`${each} ${nth}${ending}`, i + 2] as const),
      ),
    ),
  ),
  several: ['mehrere', 'einige', 'paar'],
  fractions: fractionForms,
  plainFractions: Object.keys(fractionForms),
  halves: { Hälfte: 0.5, halb: 0.5, halbe: 0.5, halben: 0.5, halber: 0.5, halbes: 0.5 },
  mixed: {
    anderthalb: 1.5,
    ...Object.fromEntries(belowHundred.slice(0, 20).map(([word, value]) => [`${word}einhalb`, value + 0.5])),
  },
  many: {
    Dutzende: 12,
    Dutzenden: 12,
    Hunderte: 100,
    Hunderten: 100,
    Tausende: 1000,
    Tausenden: 1000,
    Zehntausende: 10000,
    Hunderttausende: 100000,
  },
  of: ['der', 'aller', 'des', 'von', 'ihrer', 'seiner'],
  ordinals: words('erste ersten zweite zweiten andere anderen'),
  beforeHalf: ['um'],
  pronounsBefore: ['kein', 'jeder', 'der'],
  plus: ['plus'],
  minus: ['minus'],
  multiples: {
    verdoppelt: 2,
    verdoppelte: 2,
    verdoppelten: 2,
    verdoppeln: 2,
    verdreifachen: 3,
    halbieren: 0.5,
    verdreifacht: 3,
    verdreifachte: 3,
    vervierfacht: 4,
    halbiert: 0.5,
    halbierte: 0.5,
  },
  timesAs: Object.fromEntries(
    (
      [
        ['doppelt', 2],
        ['halb', 0.5],
        ['zweimal', 2],
        ['dreimal', 3],
        ['viermal', 4],
        ['fünfmal', 5],
        ['zehnmal', 10],
      ] as const
    ).flatMap(([times, value]) =>
      words('viel viele vielen hoch groß lang schnell teuer stark').map(
        (as) => [`${times} so ${as}`, value] as const,
      ),
    ),
  ),
  times: ['mal', 'Mal', 'fache', 'fachen'],
});
