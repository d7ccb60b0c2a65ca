import type { Credit } from '../../core/item.js';
import { BROKEN, isOneOf } from '../../core/token.js';
import type { Credits } from './credits.js';
import type { CueNames } from './cue-names.js';
import type { Ground } from './ground.js';
import { lineEnd } from './name.js';
import type { Outlets } from './outlets.js';
import { hasComma, hasDigits, isShortParagraph, longestLine } from './paragraph.js';
import { translator } from './role.js';
import type { CreditTables } from './tables.js';

/** What leads to a name in a sentence of its own has so many words: "Compiled on the basis of". */
const shortestLead = 3;

/** Reads credits that are a whole line, and need name nobody by a name: the form `tail`. */
export class WholeLines {
  constructor(
    private readonly ground: Ground,
    private readonly tables: CreditTables,
    private readonly names: CueNames,
    private readonly outlets: Outlets,
    private readonly credits: Credits,
    private readonly found: readonly Credit[],
  ) {}

  /** The credit that a whole line is from `at` on: "Translated from Finnish"; the token after it, or -1. */
  read(at: number, limit: number): number {
    const { tokens } = this.ground;
    const { gap, word } = tokens;
    const { tail, heads } = this.tables;
    const last = this.found.at(-1);
    const isBehind = last !== undefined && last.span.to > tokens.from[Math.max(0, at - 3)]; // "Translated by Lee. Compiled from …"
    const isBracketed = isOneOf(tokens, at - 1, '(') && gap[at - 1] >= BROKEN; // "(Transcript released by the port)"
    const opens = gap[at] >= BROKEN || at === 0 || isOneOf(tokens, at - 1, ';|') || isBehind || isBracketed;
    const rest = opens ? tail.match(tokens, at, limit) : -1;
    if (rest < 0 || limit - rest > longestLine || this.namesWithin(at + 1, limit)) return -1;
    const { role } = tail.value;
    const end = lineEnd(tokens, rest, limit);
    // a full stop ends sentences, of which a line has none, but for some in a paragraph of credits
    const isSentence = end + 1 === limit && isOneOf(tokens, end, '.') && !hasComma(tokens, rest, end);
    const mayBeSentence =
      role === translator || rest - at >= shortestLead || (limit < tokens.count && heads.has(word[limit]));
    const shut = isBracketed && isOneOf(tokens, end, ')') ? end + 1 : end;
    const close = isSentence && mayBeSentence && isShortParagraph(tokens, at, limit) ? limit : shut;
    const isWhole = end > rest && (close === limit || close >= tokens.count || gap[close] >= BROKEN);
    // "© 2023 Quill" is no picture's
    const isCopyright = rest === at + 1 && hasDigits(tokens, rest, end);
    return isWhole && !isCopyright ? this.credits.add(at, end, role, { first: rest, end }, 'line') : -1;
  }

  /** Whether what is inside a line names somebody: "This text is" "based on a summary by Reuters". */
  private namesWithin(first: number, limit: number): boolean {
    const { tokens } = this.ground;
    const { heads, within, outlet } = this.tables;
    for (let i = first; i < limit; i++) {
      const inner = heads.has(tokens.word[i]) ? within.match(tokens, i, limit) : -1;
      if (inner > 0 && this.names.of(within.value, inner, limit)) return true;
      const other = outlet.match(tokens, i, limit);
      const name = other > 0 ? this.names.of(outlet.value, other, limit) : undefined;
      if (name && this.outlets.has(name)) return true;
    }
    return false;
  }
}
