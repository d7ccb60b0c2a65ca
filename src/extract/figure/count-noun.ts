import { fold } from '../../core/boundary.js';
import { BROKEN, GLUED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { pastHyphen } from './numeral.js';
import type { FigureTables } from './tables.js';

/** How many words may stand between a number and the noun that it counts. */
const MOST_WORDS = 6;

export interface CountedNoun {
  noun: string;
  /** The token after the noun. */
  end: number;
}

/**
 * The noun that a number counts, from the token `at` on: the head of the noun phrase there. In a
 * phrase for several things that is the first plural, or the last of plurals in a row ("sales
 * representatives"); for one thing, and after the hyphen of "12-page", the last word before a stop.
 */
export function countedNoun(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
  single: boolean,
): CountedNoun | undefined {
  const { kind, gap, word } = tokens;
  const last = Math.min(limit, at + MOST_WORDS * 2);
  let head = -1;
  let words = 0;
  let plural = false;
  for (let i = at; i < last && words < MOST_WORDS; ) {
    if (kind[i] !== WORD || gap[i] > BROKEN || tables.stops[word[i]]) break;
    if (i > at && gap[i] === GLUED && pastHyphen(tokens, i - 1) !== i) break;
    const isPlural = pluralOf(tokens, i, tables) !== undefined;
    if (plural && !isPlural) break;
    if (isPlural && !tables.modifiers[word[i]]) {
      head = i;
      plural = true;
    } else if (single && !plural) head = i;
    words++;
    const hyphen = pastHyphen(tokens, i + 1);
    i = hyphen > i + 1 ? hyphen : i + 1;
  }
  if (head < 0) return undefined;
  return { noun: singular(tokens, head, tables), end: head + 1 };
}

/** The singular of a word that looks like a plural; undefined where it does not. */
function pluralOf(tokens: Tokens, at: number, tables: FigureTables): string | undefined {
  const surface = fold(tokenText(tokens, at));
  const { irregular, notPlurals, plurals } = tables.section.count;
  if (Object.hasOwn(irregular, surface)) return irregular[surface];
  if (notPlurals.some((ending) => surface.endsWith(ending))) return undefined;
  for (const [ending, becomes] of plurals) {
    if (surface.length > ending.length + 1 && surface.endsWith(ending))
      return surface.slice(0, surface.length - ending.length) + becomes;
  }
  return undefined;
}

/** A noun in the singular, folded; as it stands where it is no plural. */
export const singular = (tokens: Tokens, at: number, tables: FigureTables): string =>
  pluralOf(tokens, at, tables) ?? fold(tokenText(tokens, at));
