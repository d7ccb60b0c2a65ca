import { phrases } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** What leads to the time that a change is counted from. */
const leads = phrases(
  'from, on, over, than, than in, compared with, compared to, against, versus, relative to',
);

/** A time that a change is counted from, behind each of these, and what says it by itself. */
const from = (times: string, others: string): string[] => [
  ...phrases(times).flatMap((time) => leads.map((lead) => `${lead} ${time}`)),
  ...phrases(others),
];

export const comparedOver: StatementSection['comparedOver'] = {
  month: from(
    'the previous month, a month earlier, a month ago, the month before, the prior month, the preceding month, the month earlier',
    `month on month, month-on-month, month over month, month-over-month, m/m, on the month, on a monthly basis, in monthly terms`,
  ),
  quarter: from(
    'the previous quarter, a quarter earlier, the quarter before, the prior quarter, the preceding quarter, the previous three months, three months earlier',
    `quarter on quarter, quarter-on-quarter, quarter over quarter, quarter-over-quarter, q/q, on the quarter, on a quarterly basis,
    in quarterly terms`,
  ),
  year: from(
    `a year earlier, a year ago, the previous year, the year before, the prior year, the same period a year earlier, the same period last year,
    the same period of last year, the same month last year, the same month a year earlier, the same month of last year,
    the same quarter last year, the same quarter a year earlier, the same quarter of last year, the same quarter of the previous year,
    the same period of the previous year, the same month of the previous year, the year earlier`,
    `year on year, year-on-year, year over year, year-over-year, y/y, yoy, on the year, on an annual basis, in annual terms`,
  ),
};
