import { lazily } from '../lazily.js';
import type { Pack } from '../pack.js';
import { figure } from './figure/index.js';
import { period } from './period.js';
import { sentence } from './sentence.js';

export const de: Pack = lazily<Pack>({
  code: () => 'de',
  sentence: () => sentence,
  figure: () => figure,
  period,
});
