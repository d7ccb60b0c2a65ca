import type { Entity } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable } from '../../core/phrase.js';
import { CAPITALISED, LOWER, plainText, SPACED, type Tokens, WORD } from '../../core/token.js';
import { entriesOf, surfacesOf } from '../../lang/inflect.js';
import type { MentionSection, SmallHead } from '../../lang/mention.js';
import type { NamedTable } from './named.js';
import { organisationOf } from './surfaces.js';
import { wordEnd } from './words.js';

/** How many adjectives without a capital may stand between the first one and the noun. */
const mostSmall = 3;

interface Head {
  /** The noun in the nominative. */
  noun: string;
  kind: SmallHead;
}

/** Reads names of an adjective with a capital and a noun without one: «Минский автомобильный завод», «Омская область». */
export class AdjectiveNames {
  private readonly head: PhraseTable<Head>;
  /** Endings of adjectives, the longest first. */
  private readonly endings: readonly string[];
  /** What the last name that was read names. */
  entity!: Entity;

  constructor(
    private readonly section: MentionSection,
    lexicon: Lexicon,
    private readonly named: NamedTable,
    /** Posts, ranks and titles, with which no such name starts. */
    private readonly stops: PhraseTable<unknown>,
  ) {
    const { smallHeads, smallInside, endings } = section;
    this.head = new PhraseTable<Head>(
      lexicon,
      (smallHeads ?? []).flatMap((kind) =>
        entriesOf(kind.nouns).flatMap((entry) => {
          const forms = surfacesOf(entry, endings);
          return forms.map((form): [string, Head] => [form, { noun: forms[0], kind }]);
        }),
      ),
    );
    this.endings = [...(smallInside?.adjectives ?? [])].sort((a, b) => b.length - a.length);
  }

  /** The token after the name that starts at `at`, or -1; `opens` where a sentence does with it, and a capital tells nothing. */
  read(tokens: Tokens, at: number, limit: number, opens: boolean): number {
    if (this.endings.length === 0 || tokens.shape[at] !== CAPITALISED) return -1;
    const { kind, shape, gap } = tokens;
    const first = wordEnd(tokens, at);
    if (!this.stemOf(plainText(tokens, at, first))) return -1;
    for (let next = first; next < limit && next <= first + mostSmall; next++) {
      if (kind[next] !== WORD || shape[next] !== LOWER || gap[next] !== SPACED) return -1;
      const end = this.head.match(tokens, next, limit);
      if (end < 0) {
        if (!this.stemOf(plainText(tokens, next, next + 1))) return -1;
        continue;
      }
      const { noun, kind: head } = this.head.value;
      if (opens ? !this.isOfPlace(tokens, at, head) : this.stops.match(tokens, at) > 0) return -1;
      const adjectives = plainText(tokens, at, next).split(' ');
      const name = [...adjectives.map((word) => this.nominative(word, head)), noun].join(' ');
      this.entity = head.type === 'place' ? { type: 'place', name } : organisationOf(name);
      return end;
    }
    return -1;
  }

  /** An adjective without its ending; undefined where it has none of them. */
  private stemOf(word: string): string | undefined {
    const ending = this.endings.find((one) => word.endsWith(one) && word.length > one.length + 1);
    return ending && word.slice(0, -ending.length);
  }

  private nominative(word: string, { adjectives }: SmallHead): string {
    const stem = this.stemOf(word) ?? word;
    const [, ending] = adjectives.find(([letters]) => letters === '' || letters.includes(stem.slice(-1))) ?? [
      '',
      '',
    ];
    return stem + ending;
  }

  /** Whether an adjective is a place's, as that of a name must be where a capital tells nothing. */
  private isOfPlace(tokens: Tokens, at: number, { type }: SmallHead): boolean {
    if (type === 'organisation')
      return this.named.match(tokens, at) === at + 1 && this.named.value.type === 'place';
    const stem = this.stemOf(plainText(tokens, at, wordEnd(tokens, at))) ?? '';
    return this.section.smallInside?.placeStems.some((end) => stem.endsWith(end)) === true;
  }
}
