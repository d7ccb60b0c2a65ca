import type { Pack } from '../pack.js';
import { sentence } from './sentence.js';

export const ru: Pack = { code: 'ru', sentence };
