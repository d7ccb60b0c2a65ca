import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, dayNumber, isoOf, parseIso } from '../../core/calendar.js';
import type { Period } from '../../core/item.js';
import { read } from '../../index.js';
import { breaches } from '../../testing/invariants.js';
import { daysWritten } from '../../testing/written-day.js';

const date = '2024-05-15';
const periodsIn = (text: string, day: string | undefined = date): Period[] =>
  read(text, { lang: 'en', date: day }).items.filter((item) => item.kind === 'period');

const modernDay = fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2099, 12, 31) });

describe('a day written out', () => {
  it.each(Object.entries(daysWritten))('reads back: %s', (_, write) => {
    fc.assert(
      fc.property(modernDay, (number) => {
        const { year, month, day } = civil(number);
        const written = write(year, month, day);
        const found = periodsIn(`It was signed on ${written} in Porto.`);
        expect(found.map(({ exact, from, to }) => [exact, from, to])).toEqual([
          [written, isoOf(number), isoOf(number)],
        ]);
      }),
    );
  });
});

const wordsOfTime = (
  'January May march sat Sunday Q3 week weeks of the this last next past year years in on by since until between and from to - – ' +
  '5 12 31 2023 1990s 14.03.2024 3/4 ago later early end mid first third two a few today tomorrow quarter half decade century ' +
  "spring Christmas will said . , ' ( ) / : $ % 000 99999 twenty-first nineteen hundred thousand fiscal FY"
).split(' ');

describe('whatever words of time stand together', () => {
  const text = fc.array(fc.constantFrom(...wordsOfTime), { maxLength: 24 }).map((words) => words.join(' '));

  it('gives sound items whose days are in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(date, undefined, '0001-01-01', '9999-12-31'), (said, day) => {
        const reading = read(said, { lang: 'en', date: day });
        expect(breaches(reading, read(said, { lang: 'en', date: day }))).toEqual([]);
        for (const item of reading.items) {
          if (item.kind !== 'period') continue;
          expect(parseIso(item.from)).toBeDefined();
          expect(parseIso(item.to)).toBeDefined();
          expect(item.from <= item.to).toBe(true);
        }
      }),
    );
  });
});

describe('text without a digit or a word of time', () => {
  const words = 'The minister of transport told reporters that tolls had been cut and ships were late'.split(
    ' ',
  );

  it('has no period', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ',', '.', '–'), { maxLength: 30 }), (said) => {
        expect(periodsIn(said.join(' '))).toEqual([]);
      }),
    );
  });
});

describe('hostile text', () => {
  it.each([
    'early ',
    'a week starting ',
    'last ',
    '2024-',
    '14/',
    'January to ',
    'from ',
    'first ',
    'two days ',
  ])('is read to its end: %s', (part) => {
    expect(() => periodsIn(part.repeat(20_000))).not.toThrow();
  });
});

describe('the date of the document', () => {
  it.each([
    ['2023-11-08', 'Harbour plans\n\n08 November 2023\n\nThe mayor spoke on Monday.'],
    ['2024-03-14', 'LISBON, March 14, 2024. /AGENCY/. The mayor spoke on Monday.'],
    ['2024-03-14', 'Published: 14 March 2024, 10:15\n\nThe mayor spoke on Monday.'],
    [undefined, 'The mayor of the old town spoke on Monday about the harbour and what it cost to build it.'],
  ])('is %s', (expected, text) => {
    expect(read(text, { lang: 'en' }).doc.date).toBe(expected);
  });

  it('leaves out what counts from it where it is not known', () => {
    const said = read('Last year it grew, as it had in 2016.', { lang: 'en' });
    expect(said.items.filter(({ kind }) => kind === 'period').map(({ exact }) => exact)).toEqual(['2016']);
  });
});
