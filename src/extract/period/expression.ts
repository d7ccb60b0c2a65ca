import { absolute } from './absolute.js';
import { counted, parted, unitPart } from './counted.js';
import { elidedUnit } from './elided.js';
import { beginning, byLastMonth, ending } from './ending.js';
import type { Moment } from './moment.js';
import { bareDay, decade, fiscalYear, holiday, season } from './named.js';
import { monthsOfYear, monthsSoFar, numbered, week } from './numbered.js';
import { afterNext, deictic, ofRelative, related, spoken } from './relative.js';
import { type Gated, longest, type Now, type Rule } from './rule.js';
import { samePeriod, unitBefore } from './same-period.js';
import type { Scan } from './scan.js';
import {
  COUNT,
  DAY,
  DECADE,
  FISCAL,
  HOLIDAY,
  LETTER,
  MONTH,
  NUMBER,
  ORDINAL,
  PART,
  RELATIVE,
  SEASON,
  SPOKEN,
  UNIT,
  UNIT_PART,
  WEEKDAY,
} from './tables.js';

/** The longest expression of any kind that starts at `at`, a range apart. */
export const expression = (scan: Scan, at: number, now: Now): Moment | undefined =>
  longest(rules, scan, at, now);

/** The longest expression that holds no other: what a part or a length of time is told of, so that none nests without end. */
const simple = (scan: Scan, at: number, now: Now): Moment | undefined => longest(simpleRules, scan, at, now);

const dates: Rule = (scan, at) => absolute(scan, at);

const simpleRules: readonly Gated[] = [
  [MONTH | WEEKDAY | ORDINAL | COUNT | NUMBER, dates],
  [DAY, deictic],
  [RELATIVE | SPOKEN, related],
  [SPOKEN | UNIT, spoken],
  [UNIT, afterNext],
  [ORDINAL | COUNT | LETTER | NUMBER, numbered],
  [COUNT | NUMBER, monthsOfYear],
  [COUNT | NUMBER, monthsSoFar],
  [MONTH | WEEKDAY | ORDINAL | NUMBER, ofRelative],
  [ORDINAL | NUMBER, bareDay],
  [ORDINAL | DECADE | NUMBER, decade],
  [FISCAL, fiscalYear],
  [SEASON, season],
  [HOLIDAY, holiday],
  [UNIT, week],
  [SPOKEN, samePeriod],
];

const rules: readonly Gated[] = [
  ...simpleRules,
  [COUNT | NUMBER | UNIT | FISCAL, ending],
  [FISCAL, beginning],
  [MONTH, byLastMonth],
  [ORDINAL, elidedUnit],
  [COUNT | NUMBER | UNIT, counted(simple)],
  [PART, parted(simple)],
  [UNIT_PART, unitPart],
  [UNIT_PART, unitBefore],
];
