import { isOneOf, LOWER, plainText, type Tokens, WORD } from '../../core/token.js';
import type { Agent, Ground } from './agent-phrase.js';

/** A name that no table has is no longer between its commas. */
const longestName = 4;
/** No bracket behind a name has more tokens. */
const longestBracket = 6;

/** The name that stands between commas behind who bears it: "the regulator, Seawatch, plans to", "the utility, Northline (NL), plans to". */
export function nameInset(
  { tokens, mentions }: Ground,
  first: number,
  limit: number,
  outer: Agent,
): string | undefined {
  const end = beforeBracket(tokens, first, limit);
  const named = mentions.startingAt(first);
  const type = named?.end === end ? named.item.entity.type : undefined;
  if (type === 'person') return named?.item.entity.name;
  if (outer.stands || tokens.shape[outer.end - 1] !== LOWER || end - first > longestName) return undefined;
  if (type === 'organisation') return named?.item.entity.name;
  for (let at = first; at < end; at++)
    if (tokens.kind[at] !== WORD || tokens.shape[at] === LOWER) return undefined;
  return plainText(tokens, first, end);
}

/** Where a bracket opens that ends at `limit`: before "(NL)"; else `limit`. */
function beforeBracket(tokens: Tokens, first: number, limit: number): number {
  if (!isOneOf(tokens, limit - 1, ')')) return limit;
  for (let at = limit - 2; at > first && at > limit - longestBracket; at--)
    if (isOneOf(tokens, at, '(')) return at;
  return limit;
}
