import { CAPITALISED, GLUED, isOneOf, LOWER, SPACED, type Tokens, tokenText } from '../../core/token.js';
import { AcronymNaming } from './acronym-naming.js';
import { isNameWord } from './words.js';

/** Tells what a name that the tables know, or that a word of it tells of, stands at a token, and where it is but a part of another. */
export class KnownNaming extends AcronymNaming {
  /** The token after what the tables name at a token, or -1. */
  protected knownEnd(at: number): number {
    const { tokens, tables, limit } = this;
    if (this.lost.has(tokens.word[at])) return -1;
    const end = tables.named.match(tokens, at);
    // "the Gulf of Aden" is another than "the Gulf"
    const isLed =
      end > 0 && (tokens.shape[at] === LOWER || (end > at + 1 && tables.article[tokens.word[at]]));
    const isLonger = isLed && tables.heads.read(tokens, end - 1, limit) > end;
    return isLonger || isOfMoney(tokens, end) || this.isPart(at, end) ? -1 : end;
  }

  /** Whether what the tables name is a part of another name: "Volga Orbital", «„Минская волна“» in its marks. */
  private isPart(at: number, end: number): boolean {
    const { tokens, tables, limit } = this;
    if (end < 0) return false;
    const { names, named, section } = tables;
    if (named.isPartly) {
      const goesOn = end < limit && isNameWord(tokens, end) && tokens.gap[end] === SPACED;
      return (
        goesOn &&
        !names.given[tokens.word[end]] &&
        !names.never[tokens.word[end]] &&
        tables.stops.match(tokens, end) < 0
      );
    }
    if (!section.smallInside || end !== at + 1 || at === 0 || tokens.shape[at] !== CAPITALISED) return false;
    const name = tables.called.quotedAt(tokens, at - 1, limit);
    const said = tokenText(tokens, at);
    return name?.end === at + 2 && section.smallInside.adjectives.some((ending) => said.endsWith(ending));
  }

  /** The token after an organisation or a place that a word of its name tells, or -1. */
  protected headEnd(at: number, known: number): number {
    const { tokens, begin, limit } = this;
    if (this.titled || this.opens(at)) return -1;
    const end = this.tables.heads.read(tokens, at, limit);
    if (end < 0 || end <= known || this.endsInState(end) || this.isOfMinister(at, end)) return -1;
    // «Президент Банка»: a post that opens a sentence is no part of a name
    const isPost = this.tables.section.smallInside && this.tables.stops.match(tokens, at) === at + 1;
    return at === begin && (isPost || this.isCountryBehind(at, end)) ? -1 : end;
  }

  /** Whether the last words of a name tell what the minister behind them is for: "the German Transport Minister". */
  private isOfMinister(at: number, end: number): boolean {
    const { tokens, tables, limit } = this;
    for (let next = at + 1; next < end; next++)
      if (tables.portfolios.ministerEnd(tokens, next, limit) > end) return true;
    return false;
  }

  /** Whether the rest of a sentence's opening words is a country's name: "Statement" «Чешской Республики». */
  private isCountryBehind(at: number, end: number): boolean {
    const { named } = this.tables;
    return at + 1 < end && named.match(this.tokens, at + 1) >= end && named.value.type === 'country';
  }

  /** Whether a name of the tables, or a first name with a name after it, starts at a token. */
  protected startsName(at: number): boolean {
    const { tokens, tables, limit } = this;
    const { named, states, names } = tables;
    return (
      named.match(tokens, at) > 0 ||
      states.read(tokens, at, limit) > 0 ||
      (names.given[tokens.word[at]] === 1 && (names.read(tokens, at, limit)?.words.length ?? 0) > 1)
    );
  }
}

/** Whether a sign of money is glued to what ends before a token: "US$". */
const isOfMoney = (tokens: Tokens, end: number): boolean =>
  end > 0 && end < tokens.count && tokens.gap[end] === GLUED && isOneOf(tokens, end, '$€£¥₽₹₩');
