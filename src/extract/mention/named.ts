import type { Entity } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable } from '../../core/phrase.js';
import { CAPITALS, LOWER, type Tokens, wordsOf } from '../../core/token.js';
import type { WordSet } from '../../core/word-set.js';
import { countryCodes } from '../../lang/country.js';
import { surfacesIn, surfacesOf } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import { isAllCapitals } from './surfaces.js';

/** What a surface of the tables names. */
export interface Named {
  entity: Entity;
  /** Which of its words, by token, bears the capital; -1 where none need. */
  capital: number;
  /** Whether it is no name of its own where another word with a capital follows. */
  isPartly: boolean;
}

/** The countries, organisations and places that a language's tables name. */
export class NamedTable {
  private readonly table: PhraseTable<Named>;
  /** What the last match names, and whether it may be a part of a longer name. */
  value!: Entity;
  isPartly = false;

  constructor(
    code: string,
    { endings, countries, countryNames, organisations, places, partNames }: MentionSection,
    lexicon: Lexicon,
  ) {
    this.table = new PhraseTable<Named>(lexicon);
    const standard = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
    for (const id of countryCodes) {
      const name = countryNames[id] ?? standard.of(id);
      if (!name) continue;
      const entity: Entity = { type: 'country', id, name };
      this.add([name, ...(countries[id] ? surfacesIn(countries[id], endings) : [])], entity);
    }
    for (const [slug, marked, surfaces] of organisations) {
      const forms = surfacesOf(marked, endings);
      const entity: Entity = { type: 'organisation', id: `org/${slug}`, name: forms[0] };
      this.add([...forms, ...(surfaces ? surfacesIn(surfaces, endings) : [])], entity);
    }
    for (const marked of partNames) {
      const forms = surfacesOf(marked, endings);
      this.add(forms, { type: 'place', name: forms[0] }, true);
    }
    for (const [marked, surfaces] of places) {
      const forms = surfacesOf(marked, endings);
      const entity: Entity = { type: 'place', name: forms[0] };
      this.add([...forms, ...(surfaces ? surfacesIn(surfaces, endings) : [])], entity);
    }
  }

  private add(surfaces: readonly string[], entity: Entity, isPartly = false): void {
    for (const surface of surfaces) {
      const capital = capitalOf(surface);
      this.table.add(surface, { entity, capital, isPartly }, isAllCapitals(surface));
    }
  }

  /** Puts the words that its names start with into a set. */
  addHeads(set: WordSet): void {
    this.table.addHeads(set);
  }

  /** The token after the longest name that starts at `at`, or -1; what it names is in `value`. */
  match(tokens: Tokens, at: number): number {
    const end = this.table.match(tokens, at);
    if (end < 0) return -1;
    const { entity, capital, isPartly } = this.table.value;
    if (capital >= 0 && tokens.shape[at + capital] === LOWER) return -1;
    // in a line of capitals, "US" and "WHO" may be any words
    if (end === at + 1 && tokens.shape[at] === CAPITALS && tokens.to[at] - tokens.from[at] < 4) {
      if (isShouted(tokens, at - 1) && isShouted(tokens, at + 1)) return -1;
    }
    this.value = entity;
    this.isPartly = isPartly;
    return end;
  }
}

/** The token of a surface that bears a capital, or -1. */
const capitalOf = (surface: string): number =>
  wordsOf(surface).findIndex((word) => word !== word.toLowerCase());

const isShouted = ({ count, shape, from, to }: Tokens, at: number): boolean =>
  at >= 0 && at < count && shape[at] === CAPITALS && to[at] - from[at] > 3;
