import { fold } from '../../core/boundary.js';
import { remembering } from './remembering.js';

/** Whether two texts are the same but for case, spaces, apostrophes and dashes. */
export const isSameText = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

/** Whether they are even but for hyphens, which some put where others put none: "co-operation". */
export const isSameName = (a: string, b: string): boolean =>
  a === b || plain(a).replaceAll('-', '') === plain(b).replaceAll('-', '');

const plain = remembering((text) =>
  fold(text)
    .normalize('NFKC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim(),
);
