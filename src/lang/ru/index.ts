import type { Pack } from '../pack.js';
import { figure } from './figure/index.js';
import { mention } from './mention.js';
import { sentence } from './sentence.js';

export const ru: Pack = { code: 'ru', sentence, mention, figure };
