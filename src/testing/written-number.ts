import type { FigureSection } from '../lang/figure.js';

/** A number as a text may write it, and the decimal string that it must be read as. */
export interface WrittenNumber {
  written: string;
  value: string;
}

/** Every way in which a language's tables let a whole number, and one with two decimals, be written. */
export function writings(whole: number, cents: number, section: FigureSection): WrittenNumber[] {
  const { group, point } = section.digits;
  const value = String(whole);
  const decimals = String(cents).padStart(2, '0');
  const grouped = (mark: string) => value.replace(/\B(?=(\d{3})+$)/g, mark);
  const exact = `${value}.${decimals}`.replace(/\.?0+$/, '');
  const plain = [value, ...Array.from(`${group}\u00a0\u202f`, grouped)];
  return [
    ...plain.map((written) => ({ written, value })),
    ...plain.map((written) => ({ written: `${written}${point[0]}${decimals}`, value: exact })),
    { written: inWords(whole, section), value },
    ...scaledWritings(whole, section),
  ];
}

/** "4.2 billion", "4.2bn": the number over each scale, where that needs few decimals. */
function scaledWritings(whole: number, { digits, number }: FigureSection): WrittenNumber[] {
  const scales = [
    ...Object.entries(number.scales).map(([word, power]) => [` ${word}`, power] as const),
    ...Object.entries(number.shortScales),
  ];
  return scales.map(([word, power]) => ({
    written: `${whole % 1000}${digits.point[0]}5${word}`,
    value: `${whole % 1000}5${'0'.repeat(power - 1)}`.replace(/^0+(?=\d)/, ''),
  }));
}

/** A whole number in words, built of the tables' own values and scales. */
export function inWords(whole: number, section: FigureSection): string {
  const { values, scales } = section.number;
  const wordFor = (value: number) => Object.keys(values).find((word) => values[word] === value);
  const direct = wordFor(whole);
  if (direct) return direct;
  // 300 has a word of its own in some languages
  const hundreds = wordFor(Math.floor(whole / 100) * 100);
  if (whole >= 100 && whole < 1000 && hundreds) return `${hundreds} ${inWords(whole % 100, section)}`;
  const scale = Object.entries(scales)
    .filter(([, power]) => whole >= 10 ** power && ![1, 5, 7].includes(power))
    .sort((a, b) => b[1] - a[1])[0];
  if (scale) {
    const [word, power] = scale;
    const rest = whole % 10 ** power;
    const head = `${inWords(Math.floor(whole / 10 ** power), section)} ${word}`;
    return rest === 0 ? head : `${head} ${inWords(rest, section)}`;
  }
  const tens = Math.floor(whole / 10) * 10;
  return `${wordFor(tens)}-${wordFor(whole - tens)}`;
}
