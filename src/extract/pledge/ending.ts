import { type Tokens, tokenText } from '../../core/token.js';
import type { PledgeSection } from '../../lang/pledge.js';
import type { PledgeTables } from './tables.js';

/** Whether the endings of verbs from a token on say that more than one act, which needs no subject where nobody is named: «обещают открыть». */
export const isPlural = (tokens: Tokens, { plurals }: PledgeSection, at: number, end: number): boolean =>
  plurals !== undefined && endsWithAny(tokens, plurals.verbs, at, end);

/** The word for the speaker who is the subject of verbs from a token on, by their endings: «обязуемся», «обещаю»; undefined where none is. */
export function ownOf(
  tokens: Tokens,
  { section, negation }: PledgeTables,
  at: number,
  end: number,
): string | undefined {
  const [alone, together] = section.speakers.split(', ');
  if (section.firstPersons && endsWithAny(tokens, section.firstPersons, at, end)) return together;
  const verb = negation[tokens.word[at]] ? at + 1 : at;
  return section.firstPersonsAlone &&
    verb < end &&
    endsWithAny(tokens, section.firstPersonsAlone, verb, verb + 1)
    ? alone
    : undefined;
}

function endsWithAny(tokens: Tokens, endings: readonly string[], at: number, end: number): boolean {
  for (let verb = at; verb < end; verb++) {
    const word = tokenText(tokens, verb);
    if (endings.some((ending) => word.endsWith(ending))) return true;
  }
  return false;
}
