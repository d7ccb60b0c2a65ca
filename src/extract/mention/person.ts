import type { Lexicon } from '../../core/lexicon.js';
import { type PhraseTable, type WordFlags, wordFlags } from '../../core/phrase.js';
import { BROKEN, LOWER, plainText, SPACED, type Tokens } from '../../core/token.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import { isBehindInitial, isNameWord, wordEnd } from './words.js';

/** No person's name has more words than this. */
const longest = 5;

/** A run of words that may be a person's name: the token where each starts, and where the last ends. */
export interface NameRun {
  words: number[];
  end: number;
}

/** Reads runs of words with capitals, with the small words and initials that stand inside names. */
export class NameReader {
  private readonly particle: WordFlags;
  /** Words with capitals that are part of no name. */
  readonly never: WordFlags;
  readonly given: WordFlags;
  /** Whether a name in Latin letters ends where one in the text's own starts. */
  private readonly partsScripts: boolean;

  constructor(
    section: MentionSection,
    lexicon: Lexicon,
    /** Posts and titles: a name stops before one that has a name after it. */
    private readonly stops: PhraseTable<unknown>,
  ) {
    const words = (listed: string) =>
      surfacesIn(listed, section.endings).map((word) => [word, true] as const);
    this.partsScripts = section.foreignNames === true;
    this.particle = wordFlags(lexicon, words(section.particles));
    this.never = wordFlags(lexicon, words(section.notNames));
    this.given = wordFlags(
      lexicon,
      words(section.givenNames).filter(([word]) => !word.includes('-')),
    );
  }

  /** The run that starts at `at`, of at most `most` words; undefined where no name may start. */
  read(tokens: Tokens, at: number, limit: number, most = longest): NameRun | undefined {
    const { gap, word, shape } = tokens;
    const words: number[] = [];
    let end = -1;
    let next = at;
    while (words.length < most && next < limit) {
      const isApart = gap[next] === SPACED || gap[next] === BROKEN || isBehindInitial(tokens, next);
      if (words.length > 0 && !isApart) break;
      if (shape[next] === LOWER && this.particle[word[next]] && next + 1 < limit) {
        const after = this.particle[word[next + 1]] && next + 2 < limit ? next + 2 : next + 1;
        if (!isNameWord(tokens, after) || words.length === 0) break;
        next = after;
      }
      if (!isNameWord(tokens, next) || (this.never[word[next]] && !this.isGiven(tokens, at, next, limit)))
        break;
      if (this.partsScripts && words.length > 0 && isLatin(tokens, words[0]) !== isLatin(tokens, next)) break;
      if (words.length > 0) {
        const post = this.stops.match(tokens, next);
        if (post > 0 && post < limit && isNameWord(tokens, post)) break;
      }
      words.push(next);
      next = end = wordEnd(tokens, next);
    }
    return end < 0 ? undefined : { words, end };
  }

  /** Whether a word that is mostly none of a name's is a first name before another: "Jan Nowak". */
  private isGiven(tokens: Tokens, at: number, next: number, limit: number): boolean {
    const { word, gap } = tokens;
    const behind = next + 1;
    return (
      next === at &&
      this.given[word[next]] === 1 &&
      behind < limit &&
      isNameWord(tokens, behind) &&
      gap[behind] === SPACED &&
      !this.never[word[behind]] &&
      !this.particle[word[behind]]
    );
  }
}

/** The words of a name as People keeps them; particles go with the word after them. */
export function nameWords(tokens: Tokens, run: NameRun): string[] {
  return run.words.map((first, i) => {
    const start = i === 0 ? first : wordEnd(tokens, run.words[i - 1]);
    const end = i + 1 < run.words.length ? wordEnd(tokens, first) : run.end;
    return plainText(tokens, start, end);
  });
}

const isLatin = ({ text, from }: Tokens, at: number): boolean => text.charCodeAt(from[at]) < 0x250;
