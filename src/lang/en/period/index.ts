import type { PeriodSection } from '../../period.js';
import { calendar } from './calendar.js';
import { context } from './context.js';
import { number } from './number.js';

export const period: PeriodSection = { ...calendar, ...number, ...context };
