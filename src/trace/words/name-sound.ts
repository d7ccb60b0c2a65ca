import { nameKey } from '../../core/name-key.js';
import { remembering } from './remembering.js';

/** The words of a name as they sound in any alphabet. */
export const soundOf = remembering((name): readonly string[] => nameKey(name).split(' '));
