import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalString, scaled } from '../core/decimal.js';
import { admits } from '../core/interval.js';
import type { Figure } from '../core/item.js';
import { read } from '../index.js';
import { breaches } from '../testing/invariants.js';
import { writings } from '../testing/written-number.js';
import { figure as de } from './de/figure/index.js';
import { figure as en } from './en/figure/index.js';
import type { FigureSection } from './figure.js';
import { figure as ru } from './ru/figure/index.js';

const languages = [
  ['en', en, (sum: string) => `They paid ${sum} for it.`, 'roubles'],
  ['ru', ru, (sum: string) => `За это отдали ${sum} вчера.`, 'рублей'],
  ['de', de, (sum: string) => `Sie zahlten ${sum} dafür.`, 'Rubel'],
] as const;

const figuresIn = (text: string, lang: string): Figure[] =>
  read(text, { lang }).items.filter((item) => item.kind === 'figure');

/** All surfaces of a section that are numbers or make one. */
const numberWords = ({ number }: FigureSection): string[] => [
  ...[
    number.values,
    number.scales,
    number.bundles,
    number.fractions,
    number.halves,
    number.scaledParts ?? {},
  ].flatMap((surfaces) => Object.keys(surfaces)),
  ...[number.mixed, number.many, number.multiples, number.timesAs ?? {}, number.everyNth ?? {}].flatMap(
    (surfaces) => Object.keys(surfaces),
  ),
  ...number.loneScales,
  ...(number.several ?? []),
];

/** Words that stand around figures and are none themselves. */
const otherWords = ({ unit, count, context, measure }: FigureSection): string[] => [
  ...count.stops,
  ...Object.keys(unit.currencies),
  ...Object.keys(unit.measures),
  ...unit.percent,
  ...context.about,
  ...context.over,
  ...context.under,
  ...context.direction.up,
  ...context.direction.down,
  ...context.levels,
  ...context.rangeJoins,
  ...context.labels,
  ...Object.keys(context.superlatives),
  ...Object.keys(measure.heads),
  ...['$', '%', '€', ',', '.', '–', '(', ')', '\n\n'],
];

describe.each(languages)('figures in %s', (lang, section, frame, money) => {
  it('reads back every number, however it is written', () => {
    const numbers = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999_999_999_999 }));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        for (const { written, value } of writings(whole, cents, section)) {
          const found = figuresIn(frame(`${written} ${money}`), lang);
          expect([written, found.map((one) => one.value)]).toEqual([written, [value]]);
        }
      }),
    );
  });

  it('reads back a number with every form of every scale', () => {
    for (const [word, power] of Object.entries(section.number.scales)) {
      const found = figuresIn(frame(`7 ${word} ${money}`), lang);
      const value = decimalString(scaled(decimal(7), power));
      expect([word, found.map((one) => one.value)]).toEqual([word, [value]]);
    }
  });

  it('reads every form of every number word', () => {
    for (const [word, value] of Object.entries(section.number.values)) {
      const found = figuresIn(frame(`${word} ${money}`), lang);
      expect([word, found.map((one) => one.value)]).toEqual([word, [String(value)]]);
    }
  });

  it('reads every form of every name of money', () => {
    for (const [name, code] of Object.entries(section.unit.currencies)) {
      const found = figuresIn(frame(`70 ${name}`), lang);
      const minor = code.endsWith('-');
      expect([name, found.map(({ value, unit }) => [value, unit])]).toEqual([
        name,
        [['70', { kind: 'currency', code: code.slice(0, 3), ...(minor && { minor }) }]],
      ]);
    }
  });

  it('gives sound items whose intervals hold what is stated', () => {
    const words = fc.oneof(
      fc.constantFrom(...numberWords(section)),
      fc.constantFrom(...otherWords(section)),
      fc.constantFrom('5', '28.2', '1,000', '2,5000', '1.5.2', '½', '-', '/', '±', '2024', '0', 'Â', '№'),
    );
    const texts = fc
      .array(fc.tuple(words, fc.constantFrom(' ', ' ', '')))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text, { lang });
        expect(breaches(reading, read(text, { lang }))).toEqual([]);
        for (const item of reading.items) {
          if (item.kind !== 'figure') continue;
          for (const value of item.range ?? (item.value ? [item.value] : []))
            expect([item.exact, item.admits, admits(item.admits, value)]).toEqual([
              item.exact,
              item.admits,
              true,
            ]);
          if (item.range) expect(decimal(item.range[0]).lte(item.range[1])).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds nothing without digits or number words', () => {
    const numbers = new Set(numberWords(section).flatMap((surface) => surface.toLowerCase().split(/[\s-]+/)));
    const articles = new Set(section.number.articles);
    const words = otherWords(section).filter((surface) =>
      surface
        .toLowerCase()
        .split(/[\s-]+/)
        .every((word) => !numbers.has(word) && !articles.has(word)),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (text) => {
        expect(figuresIn(text.join(' '), lang)).toEqual([]);
      }),
    );
  });
});
