import type { FigureSection } from '../figure.js';

/**
 * Thousands of thousands and on, in the words of languages that have no pack yet: each surface means the
 * same wherever it is used, which "billion" does not.
 */
const scales = Object.fromEntries(
  (
    [
      [
        6,
        'million millions millón millon millones milhão milhões milione milioni miljoen miljon miljoner milion miliony milionów milyon milió milions',
      ],
      [
        9,
        'milliard milliards miliardo miliardi miljard miljarder miliard miliardy miliardów milyar bilhão bilhões',
      ],
      [12, 'billón billones biljoen'],
    ] as const
  ).flatMap(([power, words]) => words.split(' ').map((word) => [word, power] as const)),
);

/** Digits with symbols: what can be read where the language is not known. */
export const figure: FigureSection = {
  digits: { group: ',. ', point: '.,' },
  number: {
    values: {},
    scales,
    loneScales: [],
    shortScales: { mn: 6, mln: 6, mio: 6, Mio: 6, bn: 9, bln: 9, mrd: 9, Mrd: 9, mld: 9, tn: 12, trn: 12 },
    moneyScales: {},
    articles: [],
    joiners: [],
    beforeHalf: [],
    points: [],
    bundles: {},
    fractions: {},
    plainFractions: [],
    halves: {},
    mixed: {},
    many: {},
    of: [],
    ordinals: [],
    pronounsBefore: [],
    minus: [],
    multiples: {},
    times: [],
  },
  unit: {
    currencies: {},
    currencyPrefixes: {},
    currencyQualifiers: {},
    percent: [],
    percentagePoint: [],
    basisPoint: [],
    measures: {},
    per: [],
    perWords: {},
    ageBefore: [],
    age: [],
  },
  count: {
    stops: [],
    attributes: [],
    modifiers: [],
    plurals: [],
    notPlurals: [],
    irregular: {},
    outOf: [],
    oneIn: [],
  },
  context: {
    about: [],
    over: [],
    under: [],
    aboutAfter: [],
    overAfter: [],
    underAfter: [],
    direction: { up: [], down: [] },
    directionAfter: { up: [], down: [] },
    directionBridges: [],
    parallels: [],
    restates: [],
    changeAmounts: [],
    levels: [],
    rangeStarts: [],
    rangeJoins: ['-', '–', '—', '‒', '−', '~'],
    betweenStarts: [],
    betweenJoins: [],
    superlatives: {},
    labels: [],
    suffixes: [],
  },
  measure: { heads: {}, determiners: [], of: [], attached: [], pronouns: [] },
};
