import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civil,
  dayNumber,
  isDay,
  isoOf,
  mondayOf,
  monthLength,
  parseIso,
  weekdayOf,
} from './calendar.js';

const inIsoYears = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('days', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2000-02-29', 11016, 2],
    ['1600-02-29', -135081, 2],
    ['2024-05-15', 19858, 3],
    ['0001-01-01', -719162, 1],
    ['9999-12-31', 2932896, 5],
  ])('%s is number %i, weekday %i', (iso, number, weekday) => {
    expect(parseIso(iso)).toBe(number);
    expect(isoOf(number)).toBe(iso);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-4-3', 'May'])(
    'rejects %s',
    (iso) => {
      expect(parseIso(iso)).toBeUndefined();
    },
  );

  it('agrees with Date for every day of the ISO years', () => {
    fc.assert(
      fc.property(inIsoYears, (number) => {
        const date = new Date(number * 86_400_000);
        expect(civil(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
        const { year, month, day } = civil(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(isDay(year, month, day)).toBe(true);
        expect(parseIso(isoOf(number))).toBe(number);
      }),
    );
  });

  it('starts a week on the Monday on or before a day', () => {
    fc.assert(
      fc.property(inIsoYears, (number) => {
        expect(weekdayOf(mondayOf(number))).toBe(1);
        expect(number - mondayOf(number)).toBe(weekdayOf(number) - 1);
      }),
    );
  });
});

describe('months on', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-15', 12, '2025-05-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(isoOf(addMonths(parseIso(day) as number, months))).toBe(expected);
  });

  it('keeps the day of the month, or takes the last', () => {
    fc.assert(
      fc.property(inIsoYears, fc.integer({ min: -500, max: 500 }), (number, months) => {
        const from = civil(number);
        const to = civil(addMonths(number, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, monthLength(to.year, to.month)));
      }),
    );
  });
});
