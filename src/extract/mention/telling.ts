import type { EntityType } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags } from '../../core/phrase.js';
import {
  CAPITALISED,
  CAPITALS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  PARTED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import { isNameWord } from './words.js';

/** No phrase before a name has more words, and no more words stand between a name and what it does. */
const longestLead = 4;
const mostBetween = 3;
/** How far into what a comma opens behind a name the word for what it is may stand, in tokens. */
const apposed = 9;

/** What a name may turn out to name. */
export type Told = 'organisation' | 'place';

/** Tells what a name of no table names by the words around it: "in Naivasha", "stake in Viettel", "Viettel expressed its". */
export class TellingWords {
  private readonly placeLead: WordFlags;
  private readonly placePhrase: PhraseTable<true>;
  private readonly say: WordFlags;
  private readonly doer: WordFlags;
  private readonly verbEndings: readonly string[];
  private readonly holding: WordFlags;
  private readonly notPlace: WordFlags;
  private readonly from: WordFlags;
  private readonly to: WordFlags;
  private readonly lead: PhraseTable<true>;
  private readonly lister: PhraseTable<true>;
  private readonly kind: PhraseTable<EntityType>;
  private readonly act: WordFlags;
  private readonly auxiliary: PhraseTable<true>;
  private readonly own: WordFlags;
  private readonly small: WordFlags;
  private readonly article: WordFlags;

  constructor(section: MentionSection, lexicon: Lexicon) {
    const { telling } = section;
    const marked = (listed = '') =>
      surfacesIn(listed, section.endings).map((surface) => [surface, true] as const);
    const words = (listed?: string) => wordFlags(lexicon, marked(listed));
    this.placeLead = words(telling?.placeLeads);
    this.placePhrase = new PhraseTable(lexicon, marked(telling?.placePhrases));
    this.say = words(telling?.sayings);
    this.doer = words(telling?.doers);
    this.verbEndings = telling?.verbEndings ?? [];
    this.holding = words(telling?.holdings);
    this.notPlace = words(telling?.notPlaces);
    this.from = words(telling?.ways[0]);
    this.to = words(telling?.ways[1]);
    this.lead = new PhraseTable(lexicon, marked(telling?.organisationLeads));
    this.lister = new PhraseTable(lexicon, marked(telling?.listers));
    this.kind = new PhraseTable<EntityType>(
      lexicon,
      (telling?.kinds ?? []).flatMap(([type, listed]) =>
        surfacesIn(listed, section.endings).map((surface) => [surface, type] as const),
      ),
    );
    this.act = words(telling?.organisationVerbs);
    this.auxiliary = new PhraseTable(lexicon, marked(telling?.auxiliaries));
    this.own = words(telling?.owns);
    this.small = words(telling?.smallWords);
    this.article = words(section.articles);
  }

  /**
   * What the name from `first` up to `end` names, as far as the words of its sentence (`begin` to `limit`) tell;
   * `isSure` tells whether it is a name at all, and what it does may count.
   */
  typeOf(
    tokens: Tokens,
    first: number,
    end: number,
    begin: number,
    limit: number,
    isSure: boolean,
  ): Told | undefined {
    return (
      (first > begin ? this.typeBefore(tokens, first, end, begin, limit) : undefined) ??
      (end < limit ? this.typeAfter(tokens, first, end, limit, isSure) : undefined)
    );
  }

  /** Whether the word before a token leads to a place: "in", "from". */
  leadsToPlace({ word }: Tokens, at: number): boolean {
    const before = word[at - 1];
    return this.placeLead[before] === 1 || this.from[before] === 1 || this.to[before] === 1;
  }

  /** Whether a word, by its id, is one that no noun phrase goes on with. */
  isSmall(word: number): boolean {
    return this.small[word] === 1;
  }

  /** Whether a token stands behind "in". */
  isIn({ word }: Tokens, at: number): boolean {
    return this.placeLead[word[at - 1]] === 1;
  }

  /** Whether a noun for what has a name ends before a token: "the company". */
  isKind(tokens: Tokens, end: number): boolean {
    for (let at = end - 1; at >= 0 && at >= end - 2; at--)
      if (this.kind.match(tokens, at, end) === end) return true;
    return false;
  }

  private typeBefore(
    tokens: Tokens,
    first: number,
    end: number,
    begin: number,
    limit: number,
  ): Told | undefined {
    const { word, shape, gap } = tokens;
    const before = first - 1;
    if (gap[first] === GLUED || gap[first] === PARTED) return undefined;
    for (let start = before; start >= begin && start > before - longestLead; start--) {
      if (this.lead.match(tokens, start, first) === first) return 'organisation';
      if (shape[first] === CAPITALISED && this.placePhrase.match(tokens, start, first) === first)
        return 'place';
      if (this.lister.match(tokens, start, first) === first) {
        const listed = this.kindBefore(tokens, start, begin);
        if (listed) return listed;
      }
    }
    if (shape[first] === CAPITALS && end === first + 1 && this.doer[word[before]]) return 'organisation';
    // "the regulator, NORVA."
    const isClosed = end >= limit || isOneOf(tokens, end, ',.;:)');
    if (isClosed && isOneOf(tokens, before, ',') && gap[before] === GLUED) {
      const apposed = this.kindBefore(tokens, before, begin);
      if (apposed) return apposed;
    }
    // not "in Apple's case", "in Latin-style"
    const isOpen = end < limit && gap[end] === GLUED && isOneOf(tokens, end, "'’-‑");
    const isWhole = !isOpen && (end >= limit || tokens.kind[end] === MARK || this.goesOn(tokens, end));
    if (!isWhole || shape[first] !== CAPITALISED) return undefined;
    if (this.placeLead[word[before]]) {
      const what = before > begin ? word[before - 1] : 0;
      if (this.notPlace[what]) return undefined;
      return this.holding[what] ? 'organisation' : 'place';
    }
    if (this.from[word[before]] && end < limit && this.to[word[end]] && isNameWord(tokens, end + 1))
      return 'place';
    // "from Naivasha to Malaba"
    if (!this.to[word[before]]) return undefined;
    let name = before;
    while (name > begin && name > before - mostBetween && isNameWord(tokens, name - 1)) name--;
    return name < before && name > begin && this.from[word[name - 1]] ? 'place' : undefined;
  }

  /** Whether a word behind a name belongs to no name or noun with it: "in Jelva for", "in Jelva received". */
  private goesOn(tokens: Tokens, at: number): boolean {
    if (this.small[tokens.word[at]]) return true;
    if (tokens.shape[at] !== LOWER || this.verbEndings.length === 0) return false;
    const word = tokenText(tokens, at);
    return this.verbEndings.some((ending) => word.endsWith(ending));
  }

  /** What a noun that ends before a token says that those are which it leads to: "lenders" "such as". */
  private kindBefore(tokens: Tokens, at: number, begin: number): Told | undefined {
    const end = at > begin && isOneOf(tokens, at - 1, ',') ? at - 1 : at;
    for (let start = end - 1; start >= begin && start >= end - 2; start--)
      if (this.kind.match(tokens, start, end) === end) return this.kind.value as Told;
    return undefined;
  }

  private typeAfter(
    tokens: Tokens,
    first: number,
    end: number,
    limit: number,
    isSure: boolean,
  ): Told | undefined {
    const { word, kind, shape, gap } = tokens;
    if (kind[end] === MARK) return isOneOf(tokens, end, ',') ? this.apposed(tokens, end, limit) : undefined;
    if (gap[end] === PARTED) return undefined;
    let at = end;
    for (let count = 0; count < mostBetween && at < limit; count++) {
      const next = this.auxiliary.match(tokens, at, limit);
      if (next < 0) break;
      at = next;
    }
    if (at >= limit || kind[at] !== WORD || shape[at] !== LOWER) return undefined;
    const isAcronym = shape[first] === CAPITALS && end === first + 1;
    if (isSure && (this.act[word[at]] || (isAcronym && this.say[word[at]]))) return 'organisation';
    if (this.small[word[at]] || !this.own[word[at + 1]] || at + 1 >= limit) return undefined;
    return gap[at + 1] === PARTED || kind[at + 2] !== WORD ? undefined : 'organisation';
  }

  /** What is said of a name between commas: "Viettel, the army's telecoms company, …", "Naivasha, a town in Kenya". */
  private apposed(tokens: Tokens, comma: number, limit: number): Told | undefined {
    const { word, kind, shape } = tokens;
    // "Viettel, Vietnam's largest operator"
    const isOwned = isOneOf(tokens, comma + 2, "'’") && tokenText(tokens, comma + 3) === 's';
    if (!this.article[word[comma + 1]] && !isOwned) return undefined;
    for (let at = comma + 2; at < limit && at < comma + apposed; at++) {
      if (kind[at] === MARK && isOneOf(tokens, at, ',;:—–()')) return undefined;
      if (this.small[word[at]]) return undefined;
      const end = this.kind.match(tokens, at, limit);
      if (end < 0) continue;
      const isHead = end >= limit || kind[end] === MARK || this.small[word[end]];
      const owns = end + 1 < limit && isOneOf(tokens, end, "'’") && tokenText(tokens, end + 1) === 's';
      if (owns) continue; // "the island's oldest company"
      return isHead && shape[end - 1] === LOWER ? (this.kind.value as Told) : undefined;
    }
    return undefined;
  }
}
