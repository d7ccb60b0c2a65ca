import type { Lexicon } from '../../core/lexicon.js';
import { type PhraseTable, wordTable } from '../../core/phrase.js';
import { LOWER, SPACED, type Tokens, tokenText, WORD } from '../../core/token.js';
import { entriesOf, surfacesOf } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import type { NamedTable } from './named.js';
import { isNameWord } from './words.js';

/** How many words without capitals may stand between the first word of a body's name and its state's. */
const mostSmall = 3;
/** And none of them is as short, in characters: those are prepositions. */
const shortest = 3;

/** Reads bodies that bear a state's name behind words without capitals: «Управление портов Кении», «Национальный банк Грузии». */
export class Bodies {
  /** The words that such names start with, in the form that names one. */
  private readonly start: (string | undefined)[];

  constructor(
    private readonly section: MentionSection,
    lexicon: Lexicon,
    private readonly named: NamedTable,
    /** Posts, ranks and titles, with which no body's name starts. */
    private readonly stops: PhraseTable<unknown>,
  ) {
    const entries = section.smallInside ? entriesOf(section.organisationStarts) : [];
    this.start = wordTable(
      lexicon,
      entries.flatMap((entry) => {
        const forms = surfacesOf(entry, section.endings);
        return forms.map((form) => [form, forms[0]] as const);
      }),
    );
  }

  /** The word at a token that such a name starts with, in the form that names one. */
  nameAt({ word }: Tokens, at: number): string | undefined {
    return this.start[word[at]];
  }

  /** Whether a word without a capital may belong to a name: it ends as what a body is for does. */
  private isInside(tokens: Tokens, at: number): boolean {
    const { smallInside } = this.section;
    const word = tokenText(tokens, at);
    const ends = (endings: readonly string[]) => endings.some((ending) => word.endsWith(ending));
    return (
      smallInside !== undefined &&
      word.length > shortest &&
      ends(smallInside.endings) &&
      !ends(smallInside.notEndings)
    );
  }

  /** Whether a word ends as an adjective does. */
  private isAdjective(tokens: Tokens, at: number): boolean {
    const adjective = tokenText(tokens, at);
    return this.section.smallInside?.adjectives.some((ending) => adjective.endsWith(ending)) === true;
  }

  /**
   * The token after the name that starts at `at`, or -1 where none does; `isInside` a sentence, a capital alone tells the
   * name of a body behind which it is told what it is for: «в Союзе рыбаков».
   */
  read(tokens: Tokens, at: number, limit: number, isInside = false): number {
    const { word, kind, shape, gap } = tokens;
    if (!isNameWord(tokens, at) || (!this.start[word[at]] && !this.start[word[at + 1]])) return -1;
    // «Национальный банк», but not «Вчера правительство»
    if (!this.start[word[at]] && (this.stops.match(tokens, at) > 0 || !this.isAdjective(tokens, at)))
      return -1;
    let end = at + 1;
    for (; end < limit && end <= at + mostSmall; end++) {
      if (kind[end] !== WORD || shape[end] !== LOWER || gap[end] !== SPACED) break;
      // the word for what it is may stand second: «Национальный банк»
      const isStart = end === at + 1 && !this.start[word[at]];
      if (!isStart && !this.isInside(tokens, end)) {
        if (!isInside || !this.start[word[at]]) return -1;
        break;
      }
    }
    if (end === at + 1) return -1;
    const state = end < limit && isNameWord(tokens, end) ? this.named.match(tokens, end) : -1;
    if (state > 0 || !isInside || !this.start[word[at]]) return state;
    return this.isAdjective(tokens, end - 1) ? -1 : end;
  }
}
