import { GLUED, isOneOf, LOWER, SPACED, tokenText, WORD } from '../../core/token.js';
import { PostNaming } from './post-naming.js';

/** No name behind a calling has more words. */
const longestName = 4;
/** No more tokens stand between an article and a capital that it leads to. */
const longestLead = 4;
/** No more words without capitals stand between a calling and the name, as those of what it is in do. */
const mostSmall = 3;
/** And none of them is as short, in characters: those are prepositions. */
const shortestSmall = 3;

/** Sees persons behind words for what they are: "the harbour pilot Ana Lee", «инженер завода Ада Квилл». */
export class CallingNaming extends PostNaming {
  /** The token after the person behind a calling at `at`, who is named in full; -1 where none is. */
  protected afterCalling(at: number): number {
    const { tokens, tables, limit, titled, seen } = this;
    let caller = tables.calling.match(tokens, at, limit);
    if (caller < 0 || titled || (tokens.shape[at] !== LOWER && this.isArticled(at))) return -1;
    const { isNominative, isOblique } = tables.calling.value;
    // «инженер-мостовик»
    if (isOneOf(tokens, caller, '-‑') && tokens.gap[caller] === GLUED && tokens.shape[caller + 1] === LOWER)
      caller += 2;
    caller = this.afterFurther(this.afterWorkplace(caller));
    const run = this.nameBehind(caller, false);
    if (!run || run.words.length < 2 || run.words.length > longestName) return -1;
    if (run.words.some((one) => tables.notPerson[tokens.word[one]])) return -1;
    seen.full.push({ run, rule: 'person-calling', isNominative, isOblique });
    return run.end;
  }

  /** Whether an article leads to a capital, whose word then is a name's part: "the fat Cook Political Digest". */
  private isArticled(at: number): boolean {
    const { tokens, tables, begin } = this;
    const { kind, shape, word } = tokens;
    for (let before = at - 1; before >= begin && before >= at - longestLead; before--) {
      if (tables.article[word[before]]) return true;
      if (kind[before] === WORD && shape[before] !== LOWER) return false;
      if (kind[before] !== WORD && !isOneOf(tokens, before, '-‑')) return false;
    }
    return false;
  }

  /** The token after what somebody's calling is in, in the genitive: «инженер» «стекольного завода». */
  private afterWorkplace(caller: number): number {
    const { tokens, tables, limit } = this;
    const { kind, shape, gap } = tokens;
    const { smallInside } = tables.section;
    if (!smallInside) return caller;
    let end = caller;
    for (let count = 0; count < mostSmall && end < limit; count++, end++) {
      if (kind[end] !== WORD || shape[end] !== LOWER || gap[end] !== SPACED) break;
      if (tables.called.read(tokens, end, limit)) return caller; // «житель посёлка Малый Орск»
      const word = tokenText(tokens, end);
      const isGenitive =
        word.length > shortestSmall &&
        smallInside.endings.some((ending) => word.endsWith(ending)) &&
        !smallInside.notEndings.some((ending) => word.endsWith(ending));
      if (!isGenitive) return caller;
    }
    return end;
  }
}
