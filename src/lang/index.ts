import { de } from './de/index.js';
import { en } from './en/index.js';
import type { Pack } from './pack.js';
import { ru } from './ru/index.js';
import { und } from './und/index.js';

/** Every language there is, by code; `und` is what can be read in any language. */
export const packs: Readonly<Record<string, Pack>> = { de, en, ru, und };

/** The pack for a BCP 47 tag ("en-GB" is "en"), or the language-free one. */
export const packFor = (lang: string | undefined): Pack =>
  packs[(lang ?? '').toLowerCase().split(/[-_]/)[0]] ?? und;
