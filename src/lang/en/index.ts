import type { Pack } from '../pack.js';
import { sentence } from './sentence.js';

export const en: Pack = { code: 'en', sentence };
