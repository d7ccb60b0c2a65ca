import type { Lexicon } from '../../core/lexicon.js';
import { type WordFlags, wordFlags } from '../../core/phrase.js';
import { DIGITS, GLUED, SPACED, type Tokens } from '../../core/token.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import type { NamedTable } from './named.js';
import { isNameWord, wordEnd } from './words.js';

/** No name of this kind has more words. */
const longest = 6;

/** Reads names that their first word tells, behind which another name stands at once: "Radio Lumen", "Statistics Norway", "Terminal 2". */
export class FrontedNames {
  type: 'organisation' | 'place' = 'organisation';
  private readonly front: WordFlags;
  private readonly stateFront: WordFlags;
  private readonly numbered: WordFlags;
  private readonly inner: WordFlags;
  private readonly never: WordFlags;

  constructor(
    section: MentionSection,
    lexicon: Lexicon,
    private readonly named: NamedTable,
  ) {
    const words = (listed = '') =>
      wordFlags(
        lexicon,
        surfacesIn(listed, section.endings).map((word) => [word, true] as const),
      );
    this.front = words(section.fronts?.names);
    this.stateFront = words(section.fronts?.states);
    this.numbered = words(section.fronts?.numbers);
    this.inner = words(section.innerWords);
    this.never = words(section.days);
  }

  /** The token after the name that starts at `at`, or -1; in a title, where all words have capitals, only of one with small words: "Jornal do Porto". */
  read(tokens: Tokens, at: number, limit: number, isTitled: boolean): number {
    const { word, kind, gap } = tokens;
    const next = at + 1;
    if (next >= limit || gap[next] !== SPACED) return -1;
    this.type = 'organisation';
    if (isTitled && !this.inner[word[next]]) return -1;
    if (this.stateFront[word[at]] && isNameWord(tokens, next)) {
      const state = this.named.match(tokens, next);
      if (state > 0 && this.named.value.type === 'country' && !isNameWord(tokens, state)) return state;
    }
    if (this.numbered[word[at]] && kind[next] === DIGITS && isPlain(tokens, next)) {
      this.type = 'place';
      return next + 1;
    }
    return this.front[word[at]] ? this.nameEnd(tokens, next, limit) : -1;
  }

  /** The token after words with capitals and the small ones between them: "do Porto" of "Jornal do Porto". */
  private nameEnd(tokens: Tokens, first: number, limit: number): number {
    let end = -1;
    for (let at = first, count = 0; at < limit && count < longest; count++) {
      if (tokens.gap[at] !== SPACED || this.never[tokens.word[at]]) break;
      if (isNameWord(tokens, at)) at = end = wordEnd(tokens, at);
      else if (this.inner[tokens.word[at]]) at++;
      else break;
    }
    return end;
  }
}

/** Whether a number of one or two digits stands alone, as the number of a quay does. */
const isPlain = ({ from, to, gap, kind, count }: Tokens, at: number): boolean =>
  to[at] - from[at] <= 2 &&
  (at + 1 >= count || kind[at + 1] !== DIGITS) &&
  !(gap[at + 1] === GLUED && kind[at + 2] === DIGITS);
