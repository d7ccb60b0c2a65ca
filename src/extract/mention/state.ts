import type { Entity } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable } from '../../core/phrase.js';
import type { Tokens } from '../../core/token.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import type { NamedTable } from './named.js';
import { isNameWord } from './words.js';

/** No state has more adjectives before the word for what it is: "the Democratic Socialist Republic of". */
const mostAdjectives = 3;

/** Reads states' names that tell the form of the state: "the Islamic Republic of Iran", «Королевство Испания». */
export class StateNames {
  private readonly adjective: PhraseTable<true>;
  private readonly form: PhraseTable<true>;
  private readonly link: PhraseTable<true>;
  /** The state that was read last. */
  value!: Entity;

  constructor(
    section: MentionSection,
    lexicon: Lexicon,
    private readonly named: NamedTable,
  ) {
    const phrases = (listed: string) =>
      new PhraseTable(
        lexicon,
        surfacesIn(listed, section.endings).map((surface) => [surface, true as const] as const),
      );
    this.adjective = phrases(section.stateAdjectives);
    this.form = phrases(section.stateForms);
    this.link = phrases(section.stateLinks);
  }

  /** The token after the name that starts at `at`, or -1 where none does. */
  read(tokens: Tokens, at: number, limit: number): number {
    let next = at;
    for (let count = 0; count < mostAdjectives && isNameWord(tokens, next); count++) {
      const end = this.adjective.match(tokens, next, limit);
      if (end < 0) break;
      next = end;
    }
    const form = isNameWord(tokens, next) ? this.form.match(tokens, next, limit) : -1;
    if (form < 0 || form >= limit) return -1;
    const link = this.link.match(tokens, form, limit);
    const end = this.named.match(tokens, link < 0 ? form : link);
    if (end < 0 || this.named.value.type !== 'country') return -1;
    this.value = this.named.value;
    return end;
  }
}
