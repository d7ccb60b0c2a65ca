import { expect, test } from 'vitest';
import { isoOf } from './calendar.js';
import { feastDay } from './feast.js';

test.each([
  ['2024-12-25', '12-25', 2024],
  ['2024-09-02', '09-first-1', 2024],
  ['2025-05-26', '05-last-1', 2025],
  ['2021-05-31', '05-last-1', 2021],
  ['2023-11-23', '11-fourth-4', 2023],
  ['2026-01-19', '01-third-1', 2026],
  ['2024-03-31', 'easter', 2024],
  ['2025-04-20', 'easter', 2025],
  ['2008-03-23', 'easter', 2008],
  ['2038-04-25', 'easter', 2038],
  ['2024-03-29', 'easter-2', 2024],
  ['2024-04-01', 'easter+1', 2024],
  ['2024-05-20', 'easter+50', 2024],
])('%s is %s', (day, rule, year) => {
  expect(isoOf(feastDay(rule, year))).toBe(day);
});
