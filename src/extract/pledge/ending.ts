import { type Tokens, tokenText } from '../../core/token.js';
import type { PledgeSection } from '../../lang/pledge.js';

/** Whether the endings of verbs from a token on say that more than one act, which needs no subject where nobody is named: «обещают открыть». */
export const isPlural = (tokens: Tokens, { plurals }: PledgeSection, at: number, end: number): boolean =>
  plurals !== undefined && endsWithAny(tokens, plurals.verbs, at, end);

/** Whether the speaker is the subject of verbs from a token on, by their endings: «обязуемся». */
export const isOwn = (tokens: Tokens, { firstPersons }: PledgeSection, at: number, end: number): boolean =>
  firstPersons !== undefined && endsWithAny(tokens, firstPersons, at, end);

function endsWithAny(tokens: Tokens, endings: readonly string[], at: number, end: number): boolean {
  for (let verb = at; verb < end; verb++) {
    const word = tokenText(tokens, verb);
    if (endings.some((ending) => word.endsWith(ending))) return true;
  }
  return false;
}
