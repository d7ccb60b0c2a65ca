import type { Lexicon } from '../../core/lexicon.js';
import { type WordFlags, wordFlags } from '../../core/phrase.js';
import { DIGITS, GLUED, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { PledgeSection } from '../../lang/pledge.js';
import { quoteOpening, straightEnd } from './quoted.js';

/** No act and no subject of a passive has more tokens than these. */
const longestAct = 80;
const longestSubject = 30;
const longestApposition = 14;
const longestInset = 24;

/** Tells where an act ends and where the subject of a passive starts. */
export class Bounds {
  private readonly clause: WordFlags;
  private readonly report: WordFlags;
  private readonly and: WordFlags;
  private readonly complementiser: WordFlags;
  private readonly contrast: WordFlags;
  private readonly preposition: WordFlags;

  constructor(section: PledgeSection, lexicon: Lexicon) {
    const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
    this.clause = wordFlags(lexicon, words(section.clauses));
    this.report = wordFlags(lexicon, words(section.reports));
    this.and = wordFlags(lexicon, words(section.ands));
    this.complementiser = wordFlags(lexicon, words(section.complementisers));
    this.contrast = wordFlags(lexicon, words(section.contrasts ?? ''));
    this.preposition = wordFlags(lexicon, words(section.prepositions));
  }

  /** The token after the act that starts at `first`. */
  actEnd(tokens: Tokens, first: number, limit: number): number {
    const { text, kind, from, word, gap } = tokens;
    let end = first;
    let closed = -1;
    for (let depth = 0; end < limit && end < first + longestAct; end++) {
      if (kind[end] !== MARK) continue;
      const quoted = end > first ? straightEnd(tokens, end, limit) : -1; // lend against "words alone"
      if (quoted > 0) {
        end = closed = quoted;
        continue;
      }
      const mark = text[from[end]];
      if ('([“«'.includes(mark)) depth++;
      else if (')]”»'.includes(mark)) {
        if (--depth < 0) break;
        closed = end;
      } else if (
        depth === 0 &&
        ';:—–"!?'.includes(mark) &&
        !isBetweenNames(tokens, end) &&
        !isBetweenNumbers(tokens, end)
      )
        break;
      else if (mark === "'" && end + 1 < limit && gap[end + 1] === GLUED && text[from[end + 1]] === mark)
        break;
      else if (mark === ',') {
        let stops = false;
        for (let i = end + 1; i < limit && i < end + 4; i++) stops ||= this.clause[word[i]] === 1;
        for (let i = end + 1; i < limit && i < end + 16 && text[from[i]] !== mark; i++)
          stops ||= this.report[word[i]] === 1;
        if (stops) break;
      }
    }
    while (
      end > first &&
      end - 1 !== closed &&
      (this.and[word[end - 1]] || (kind[end - 1] === MARK && isOneOf(tokens, end - 1, '.,"”»)')))
    )
      end--;
    return end;
  }

  /** The token before an apposition that ends before `at`: "the plant of Northline, a state company, is to be". */
  private beforeApposition(tokens: Tokens, at: number, begin: number): number {
    const isComma = (i: number) => tokens.kind[i] === MARK && tokens.text[tokens.from[i]] === ',';
    if (at <= begin || !isComma(at - 1)) return at;
    let isClause = false;
    for (let open = at - 2; open > begin && open > at - longestInset; open--) {
      if (isComma(open) && !isBetweenNumbers(tokens, open)) {
        // "fares, which rose in May for all who sail, will be": a clause of its own
        const isInset = isClause
          ? this.opensInset(tokens.word[open + 1], tokens.word[open + 2])
          : open >= at - longestApposition;
        return isInset ? open : at;
      }
      if (tokens.kind[open] === MARK && isOneOf(tokens, open, ';:“”"«»')) return at;
      isClause ||= this.clause[tokens.word[open]] === 1;
    }
    return at;
  }

  /** Whether two words open a clause that another goes on behind: "which", "in which", "she said", but not "but if". */
  private opensInset(first: number, second: number): boolean {
    if (this.complementiser[first] || this.contrast[first] || this.and[first]) return false;
    return (
      this.clause[first] === 1 ||
      this.report[second] === 1 ||
      (this.preposition[first] === 1 && this.clause[second] === 1)
    );
  }

  /** The token that opens a bracket that ends before `at`: "exports under the deal (four ships a year) will be"; else `at`. */
  private beforeBracket(tokens: Tokens, at: number, begin: number): number {
    if (at <= begin || !isOneOf(tokens, at - 1, ')')) return at;
    for (let open = at - 2; open > begin && open > at - longestApposition; open--)
      if (isOneOf(tokens, open, '(')) return open;
    return at;
  }

  /** Where the noun phrase starts that ends before `at`: after a comma, a mark, another clause. */
  phraseStart(tokens: Tokens, at: number, begin: number): number {
    const { kind, word } = tokens;
    let first = this.beforeApposition(tokens, this.beforeBracket(tokens, at, begin), begin);
    while (first > begin && first > at - longestSubject) {
      // «распродавать заводы „за копейки“ порт не намерен»
      const open = quoteOpening(tokens, first - 1, begin);
      if (open > begin && kind[open - 1] === WORD) {
        first = open;
        continue;
      }
      const parts = kind[first - 1] === MARK && isOneOf(tokens, first - 1, ',;:()[]“”"«»—–');
      if (parts && !isBetweenNumbers(tokens, first - 1)) break; // "25,000 tonnes"
      if (this.clause[word[first - 1]]) break;
      first--;
    }
    return first;
  }
}

/** Whether a dash joins numbers, or a comma their digits: "2024–2026", "25,000". */
const isBetweenNumbers = ({ kind, gap }: Tokens, at: number): boolean =>
  kind[at - 1] === DIGITS && kind[at + 1] === DIGITS && gap[at] === GLUED;

/** Whether a dash joins two names: "the Oslo – Bergen line". */
const isBetweenNames = (tokens: Tokens, at: number): boolean =>
  isOneOf(tokens, at, '—–') &&
  tokens.kind[at - 1] === WORD &&
  tokens.kind[at + 1] === WORD &&
  tokens.shape[at - 1] !== LOWER &&
  tokens.shape[at + 1] !== LOWER;
