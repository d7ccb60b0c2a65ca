import { BROKEN, LOWER, MARK } from '../../core/token.js';
import type { Ground } from './ground.js';
import type { Name } from './name.js';
import { longestLine } from './paragraph.js';
import type { CreditTables, Cue } from './tables.js';

/** No more tokens stand between a cue and what links it to its name. */
const longestLink = 6;

/** Reads the names that cues lead to. */
export class CueNames {
  constructor(
    private readonly ground: Ground,
    private readonly tables: CreditTables,
  ) {}

  /** The name that a cue leads to, its end at `at`: at once, or past a few words, a day and a link. */
  of({ links }: Cue, at: number, sentenceEnd: number): Name | undefined {
    const { tokens, periods } = this.ground;
    const { kind, word } = tokens;
    const { verb } = this.tables;
    const limit = this.beforeNext(at, sentenceEnd);
    if (!links) return this.nameAt(at, limit);
    for (let i = at; i < limit && i < at + longestLink; ) {
      const period = periods.startingAt(i);
      if (period) i = period.end;
      else if (kind[i] === MARK || verb[word[i]]) return undefined;
      else if (links[word[i]] && !periods.startingAt(i + 1)) return this.nameAt(i + 1, limit);
      else i++;
    }
    return undefined;
  }

  /** The name at a token or a little after it; a day is none, but part of one: "Sunday Times". */
  private nameAt(at: number, limit: number): Name | undefined {
    const { tokens, mentions, periods } = this.ground;
    const name = this.tables.nameAfter(tokens, at, limit, mentions);
    const period = name && periods.startingAt(name.first);
    return period && period.end >= name.end ? undefined : name;
  }

  /** Where the line starts that has a credit of its own, "Based on …" below "Compiled by Ana Lee"; else the limit. */
  private beforeNext(at: number, limit: number): number {
    const { gap, shape, word } = this.ground.tokens;
    for (let i = at; i < limit && i < at + longestLine; i++)
      if (gap[i] === BROKEN && shape[i] !== LOWER && this.tables.heads.has(word[i])) return i;
    return limit;
  }
}
