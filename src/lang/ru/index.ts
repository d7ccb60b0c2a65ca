import { lazily } from '../lazily.js';
import type { Pack } from '../pack.js';
import { absence } from './absence.js';
import { attribution } from './attribution.js';
import { credit } from './credit.js';
import { event } from './event.js';
import { figure } from './figure/index.js';
import { mention } from './mention.js';
import { period } from './period.js';
import { pledge } from './pledge.js';
import { sentence } from './sentence.js';
import { statement } from './statement/index.js';

export const ru: Pack = lazily<Pack>({
  code: () => 'ru',
  sentence: () => sentence,
  mention,
  attribution,
  figure: () => figure,
  credit,
  absence,
  pledge,
  statement,
  event,
  period,
});
