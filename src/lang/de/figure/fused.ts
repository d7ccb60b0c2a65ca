import { words } from '../../lists.js';

/** Numbers as they start a word with their unit: "zweitägig", "fünfjährig", "anderthalbstündig". */
const starts: Readonly<Record<string, number>> = {
  halb: 0.5,
  ein: 1,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zwei: 2,
  zweieinhalb: 2.5,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  hundert: 100,
};
const units: Readonly<Record<string, string>> = {
  jährig: 'a',
  monatig: 'mo',
  wöchig: 'wk',
  tägig: 'd',
  stündig: 'h',
  minütig: 'min',
};
const endings = ['', ...words('e en er es em')];

/** A number and its unit in one word, in every form: the value and the unit's UCUM code. */
export const fused = (): Readonly<Record<string, readonly [value: number, code: string]>> => ({
  Viertelstunde: [0.25, 'h'],
  Dreiviertelstunde: [0.75, 'h'],
  ...Object.fromEntries(
    Object.entries(starts).flatMap(([start, value]) =>
      Object.entries(units).flatMap(([unit, code]) =>
        endings.map((ending) => [`${start}${unit}${ending}`, [value, code] as const] as const),
      ),
    ),
  ),
});
