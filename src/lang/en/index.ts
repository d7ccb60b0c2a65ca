import type { Pack } from '../pack.js';
import { absence } from './absence.js';
import { attribution } from './attribution.js';
import { credit } from './credit.js';
import { mention } from './mention.js';
import { sentence } from './sentence.js';
import { statement } from './statement.js';

export const en: Pack = {
  code: 'en',
  sentence,
  statement,
  mention,
  attribution,
  credit,
  absence,
};
