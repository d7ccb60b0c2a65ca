import type { Pack } from '../pack.js';
import { figure } from './figure.js';
import { period } from './period.js';

/** What needs no language: digits with symbols, ISO dates, quoted text. */
export const und: Pack = {
  code: 'und',
  sentence: { leading: [], numbering: [], trailing: [], openers: [], labelled: [] },
  figure,
  period,
};
