import type { Mention, Period } from '../../core/item.js';
import type { Tokens } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';

/** What the credits of a text are read off. */
export interface Ground {
  tokens: Tokens;
  mentions: ItemTokens<Mention>;
  periods: ItemTokens<Period>;
}
