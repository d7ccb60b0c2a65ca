import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags, wordTable } from '../../core/phrase.js';
import { GLUED, MARK, type Tokens } from '../../core/token.js';
import type { WordSet } from '../../core/word-set.js';
import { entriesOf, surfacesIn, surfacesOf } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';

/** No minister has more portfolios than this. */
const most = 6;

/** Reads what a ministry or a minister is for: "Investment, Industry and Trade", «инвестиций, промышленности и торговли». */
export class Portfolios {
  private readonly portfolio: PhraseTable<true>;
  private readonly link: PhraseTable<true>;
  private readonly and: WordFlags;
  /** Words for ministries, with the form that names them. */
  private readonly ministry: (string | undefined)[];
  private readonly minister: PhraseTable<true>;

  constructor(section: MentionSection, lexicon: Lexicon) {
    const phrases = (listed: string) =>
      new PhraseTable(
        lexicon,
        surfacesIn(listed, section.endings).map((surface) => [surface, true as const] as const),
      );
    this.portfolio = phrases(section.portfolios);
    this.link = phrases(section.portfolioLinks);
    this.minister = phrases(section.ministers);
    this.and = wordFlags(
      lexicon,
      surfacesIn(section.ands, section.endings).map((word) => [word, true as const] as const),
    );
    this.ministry = wordTable(
      lexicon,
      entriesOf(section.ministries).flatMap((entry) => {
        const forms = surfacesOf(entry, section.endings);
        return forms.map((form) => [form, forms[0]] as const);
      }),
    );
  }

  /** Puts the words that a ministry's or a minister's name may start with into a set. */
  addHeads(set: WordSet): void {
    this.ministry.forEach((name, word) => {
      if (name !== undefined) set.addId(word);
    });
    this.portfolio.addHeads(set);
  }

  /** The word for a ministry that stands at a token, in the form that names it. */
  nameAt({ word }: Tokens, at: number): string | undefined {
    return this.ministry[word[at]];
  }

  /** The token after "Ministry of Trade, Industry and Energy", or -1. */
  ministryEnd(tokens: Tokens, at: number, limit: number): number {
    return this.ministry[tokens.word[at]] === undefined ? -1 : this.linkedEnd(tokens, at + 1, limit);
  }

  /** The token after "minister of trade and industry" or "Trade and Industry Minister", or -1. */
  ministerEnd(tokens: Tokens, at: number, limit: number): number {
    const post = this.minister.match(tokens, at, limit);
    if (post > 0) return this.linkedEnd(tokens, post, limit);
    const listed = this.listEnd(tokens, at, limit);
    return listed > 0 && listed < limit ? this.minister.match(tokens, listed, limit) : -1;
  }

  private linkedEnd(tokens: Tokens, at: number, limit: number): number {
    const linked = this.link.match(tokens, at, limit);
    return this.listEnd(tokens, linked > 0 ? linked : at, limit);
  }

  /** The token after a list of portfolios; what stands behind a comma is one only where "and" closes the list. */
  private listEnd(tokens: Tokens, at: number, limit: number): number {
    const { word, kind, gap, text, from } = tokens;
    let sure = at < limit ? this.portfolio.match(tokens, at, limit) : -1;
    let end = sure;
    for (let count = 1; end > 0 && end < limit && count < most; count++) {
      let next = end;
      if (kind[next] === MARK && gap[next] === GLUED && text[from[next]] === ',') next++;
      const closes = this.and[word[next]] === 1;
      if (closes) next++;
      if (next === end || next >= limit) break;
      end = this.portfolio.match(tokens, next, limit);
      if (end > 0 && closes) sure = end;
    }
    return sure;
  }
}
