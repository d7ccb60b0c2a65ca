import type { EntityType } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags } from '../../core/phrase.js';
import { CAPITALS, GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, WORD } from '../../core/token.js';
import type { WordSet } from '../../core/word-set.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import type { NameReader } from './person.js';
import { isNameWord, ownedEnd, wordEnd } from './words.js';

/** No name in quotation marks has more tokens, and none without has more words. */
const longestQuoted = 8;
const longest = 5;

const quotes: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['„', '“”'],
]);

/** A name with its tokens, quotation marks outside. */
export interface CalledName {
  type: EntityType;
  first: number;
  end: number;
  isQuoted: boolean;
}

/** Reads names that the word before or after them says are an organisation's or a place's: "the daily Milliyet", «авиакомпания „Стриж“», "near Termez". */
export class CalledNames {
  private readonly before: PhraseTable<EntityType>;
  private readonly after: PhraseTable<EntityType>;
  private readonly inner: WordFlags;

  constructor(
    private readonly section: MentionSection,
    lexicon: Lexicon,
    /** Posts, ranks and titles: no name starts with one or goes on over one. */
    private readonly stops: PhraseTable<unknown>,
    private readonly names: NameReader,
  ) {
    this.inner = wordFlags(
      lexicon,
      surfacesIn(section.innerWords ?? '', section.endings).map((word) => [word, true] as const),
    );
    const surfaces = <T>(listed: string, value: T) =>
      surfacesIn(listed, section.endings).map((surface) => [surface, value] as const);
    this.before = new PhraseTable<EntityType>(
      lexicon,
      section.callers.flatMap(([type, listed]) => surfaces(listed, type)),
    );
    this.after = new PhraseTable<EntityType>(
      lexicon,
      section.callersAfter.flatMap(([type, listed]) => surfaces(listed, type)),
    );
  }

  /** Puts the words that may stand before a name into a set. */
  addHeads(set: WordSet): void {
    this.before.addHeads(set);
  }

  /** What the words that end before `end` are said to name by what follows: "the Dawn newspaper", "the Orlen region". */
  typeBehind(tokens: Tokens, end: number, limit: number): EntityType | undefined {
    const isSaid = end < limit && tokens.gap[end] === SPACED && this.after.match(tokens, end, limit) > 0;
    return isSaid ? this.after.value : undefined;
  }

  /** Whether a word that may stand before a name ends before a token: "the airline". */
  leads(tokens: Tokens, end: number): boolean {
    for (let at = end - 1; at >= 0 && at >= end - 2; at--)
      if (this.before.match(tokens, at, end) === end) return true;
    return false;
  }

  /** The token after the words behind a name that say what it is. */
  kindEnd(tokens: Tokens, end: number, limit: number): number {
    return this.after.match(tokens, end, limit);
  }

  /** The name that the word at a token leads to. */
  read(tokens: Tokens, at: number, limit: number): CalledName | undefined {
    const first = this.before.match(tokens, at, limit);
    if (first < 0 || first >= limit) return undefined;
    const type = this.before.value;
    const { gap, shape, word, kind } = tokens;
    if (kind[first] === MARK) {
      const name = quoted(tokens, first, limit);
      return name && { type, ...name, isQuoted: true };
    }
    const isMarked =
      type === 'place' ||
      this.section.bareCalled ||
      shape[first] === CAPITALS ||
      isForeign(tokens, at, first);
    if (!isMarked || gap[first] !== SPACED) return undefined;
    if (this.names.given[word[first]] && (this.names.read(tokens, first, limit)?.words.length ?? 0) > 1)
      return undefined;
    const end = this.bareEnd(tokens, first, limit);
    // «начальник порта Рувим Касле»: two names behind a post and what it is of are a person's
    const isHolder =
      type === 'place' && end > wordEnd(tokens, first) && this.stops.match(tokens, at - 1) === at;
    if (isHolder && this.section.smallInside) return undefined;
    return end < 0 ? undefined : { type, first, end, isQuoted: false };
  }

  /** The name in quotation marks that opens at a token. */
  quotedAt(tokens: Tokens, at: number, limit: number): Pick<CalledName, 'first' | 'end'> | undefined {
    return at < limit && tokens.kind[at] === MARK ? quoted(tokens, at, limit) : undefined;
  }

  private bareEnd(tokens: Tokens, first: number, limit: number): number {
    const { gap, text, from, word } = tokens;
    let end = -1;
    for (let next = first, count = 0; next < limit && count < longest; count++) {
      // "the weekly Fjord och Hav"
      if (next > first && this.inner[word[next]] && gap[next] === SPACED && isNameWord(tokens, next + 1))
        next++;
      if (!isNameWord(tokens, next)) break;
      // «Lake Energy Ады Квилл», «посёлка Малый Ада Квилл»
      const isPerson = this.names.given[word[next]] && isNameWord(tokens, wordEnd(tokens, next));
      if (next > first && (isPerson || isForeign(tokens, first, next))) break;
      if (gap[next] !== SPACED || this.names.never[word[next]] || this.stops.match(tokens, next) > 0) break;
      end = ownedEnd(tokens, wordEnd(tokens, next));
      // "E&C"
      while (text[from[end]] === '&' && end + 1 < limit && isNameWord(tokens, end + 1))
        end = wordEnd(tokens, end + 1);
      next = end;
    }
    return end;
  }
}

/** The name in the quotation marks that open at a token; one starts with a capital. */
function quoted(tokens: Tokens, open: number, limit: number): Pick<CalledName, 'first' | 'end'> | undefined {
  const { kind, text, from, shape, gap } = tokens;
  const closing = quotes.get(text[from[open]]);
  const first = open + 1;
  if (closing === undefined || first >= limit || kind[first] !== WORD || shape[first] === LOWER)
    return undefined;
  for (let end = first + 1; end < limit && end < first + longestQuoted; end++) {
    if (kind[end] !== MARK) continue;
    if (isOneOf(tokens, end, closing)) return gap[end] === GLUED ? { first, end } : undefined;
    if (gap[end] !== GLUED) return undefined;
  }
  return undefined;
}

/** Whether a name is in another script than the word that leads to it, Latin or not. */
const isForeign = ({ text, from }: Tokens, at: number, name: number): boolean =>
  isLatin(text.charCodeAt(from[at])) !== isLatin(text.charCodeAt(from[name]));
const isLatin = (unit: number): boolean => unit < 0x250;
