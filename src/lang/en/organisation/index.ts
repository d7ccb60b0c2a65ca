import type { MentionSection } from '../../mention.js';
import { bodies } from './body.js';
import { companies } from './company.js';
import { companiesByTrade } from './company-by-trade.js';
import { outlets } from './outlet.js';

/** Well-known organisations. */
export const organisations: MentionSection['organisations'] = [
  ...bodies,
  ...companies,
  ...companiesByTrade,
  ...outlets,
];
