import type { Period, Unit } from '../../core/item.js';
import type { Sentences } from '../../core/sentence.js';
import { DIGITS, isOneOf, MARK, type Tokens } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { multiply } from './unit-behind.js';

/** What a line says that all sums below it are told in: "in millions of euros", "(US$ thousand)". */
interface Note {
  /** Its tokens, which are no figure. */
  first: number;
  end: number;
  scale: number;
  unit: Unit;
}

interface Money {
  first: number;
  end: number;
  unit: Unit;
}

/** No more tokens say what a line of the table is of. */
const longestLabel = 12;
/** No more tokens name the money beside its scale. */
const longestMoney = 3;

/**
 * What the head of a table of accounts says of the numbers below it, as annual accounts and results are written: the money and the
 * scale that they are in, "(in millions of euros)", and the times of its columns, "H1 2025   H1 2024". It holds for the lines that
 * follow, up to the first whole sentence. Where bars part the cells of a table, "| | H1 2025 | H1 2024 |", its first row gives the times.
 */
export class Accounts {
  private note: Note | undefined;
  private columns: readonly Period[] = [];
  /** The times that head the cells of a table with bars, by the bars before them; undefined outside of one. */
  private cells: (Period | undefined)[] | undefined;
  private seen = 0;
  /** The line that is read, and how many of its numbers were. */
  private line = -1;
  private read = 0;
  /** How many bars stand before a token of it. */
  private bars = 0;
  private passed = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly sentences: Sentences,
    private readonly periods: ItemTokens<Period>,
    private readonly tables: FigureTables,
  ) {}

  /** The time of the next number in a line of the table; undefined where the table's head gives none. Once for each number. */
  nextColumn(sentence: number, at: number): Period | undefined {
    if (this.line !== sentence)
      [this.line, this.read, this.bars, this.passed] = [sentence, 0, 0, this.sentences.first[sentence]];
    if (this.cells) {
      for (; this.passed < at; this.passed++) if (isBar(this.tokens, this.passed)) this.bars++;
      return this.cells[this.bars];
    }
    return this.columns[this.read++];
  }

  /**
   * Names a quantity of the sentence with this number, if it is a sum of such a table; false where it is what the table's head says.
   * Sentences come in order.
   */
  name(quantity: Quantity, sentence: number): boolean {
    for (; this.seen <= sentence; this.seen++) this.pass(this.seen);
    const { note } = this;
    if (note && note.first <= quantity.first && quantity.first < note.end) return false;
    const { unit, numeral } = quantity;
    const isBare = unit.kind === 'none' && numeral.form === 'digits' && numeral.scale === 0;
    if (note && isBare && !isYear(quantity) && this.isSum(quantity, this.sentences.first[sentence])) {
      quantity.unit = note.unit;
      multiply(quantity, note.scale);
    }
    return true;
  }

  /** Whether the words before a number leave it a sum: "Earnings per share 1.24" and "Employees 310" are none. */
  private isSum({ first }: Quantity, start: number): boolean {
    const { tokens, tables } = this;
    for (let at = first - 1; at >= Math.max(start, first - longestLabel); at--)
      if (tables.crowds[tokens.word[at]] || tables.per.match(tokens, at, first) > 0) return false;
    return true;
  }

  /** Takes up the note that a line has, or forgets the last one at a whole sentence. */
  private pass(sentence: number): void {
    const { first, end } = this.sentences;
    const [from, to] = [first[sentence], end[sentence]];
    if (isBar(this.tokens, from)) this.cells ??= this.cellsIn(from, to);
    else this.cells = undefined;
    if (isSentence(this.tokens, from, to)) {
      this.note = undefined;
      this.columns = [];
      return;
    }
    this.note = this.noteIn(from, to) ?? this.note;
    if (this.periods.startingAt(from)) this.columns = this.columnsIn(from, to) ?? this.columns;
  }

  /** The times that are all a line has; undefined where it has others, or less than two. */
  private columnsIn(first: number, end: number): Period[] | undefined {
    const columns: Period[] = [];
    for (let at = first; at < end; ) {
      const period = this.periods.startingAt(at);
      if (!period) return undefined;
      columns.push(period.item);
      at = period.end;
    }
    return columns.length > 1 ? columns : undefined;
  }

  /** The times that are all that cells of a row have. */
  private cellsIn(first: number, end: number): (Period | undefined)[] {
    const cells: (Period | undefined)[] = [];
    for (let at = first, bars = 0; at < end; at++) {
      if (!isBar(this.tokens, at)) continue;
      bars++;
      const period = this.periods.startingAt(at + 1);
      if (period && (period.end >= end || isBar(this.tokens, period.end))) cells[bars] = period.item;
    }
    return cells;
  }

  private noteIn(first: number, end: number): Note | undefined {
    const { tokens, tables } = this;
    for (let at = first; at < end; at++) {
      const scale = tables.accountScales[tokens.word[at]];
      if (scale === undefined || (at > first && tokens.kind[at - 1] === DIGITS)) continue;
      const money = this.moneyBehind(at + 1, first, end) ?? this.moneyBefore(at, first);
      if (money)
        return {
          scale,
          unit: money.unit,
          first: Math.min(at, money.first),
          end: Math.max(at + 1, money.end),
        };
    }
    return undefined;
  }

  /** "millions of euros", behind "in" or a bracket. */
  private moneyBehind(at: number, first: number, limit: number): Money | undefined {
    const { tables } = this;
    if (!this.opens(at - 1, first)) return undefined;
    return this.moneyAt(tables.of[this.tokens.word[at]] ? at + 1 : at, limit);
  }

  /** "EUR million", "(€m": the money before its scale. */
  private moneyBefore(end: number, first: number): Money | undefined {
    for (let at = Math.max(first, end - longestMoney); at < end; at++) {
      const money = this.opens(at, first) ? this.moneyAt(at, end) : undefined;
      if (money?.end === end) return money;
    }
    return undefined;
  }

  private moneyAt(first: number, limit: number): Money | undefined {
    const { tokens, tables } = this;
    if (first >= limit) return undefined;
    for (const table of [tables.units, tables.prefixes]) {
      const end = table.match(tokens, first, limit);
      if (end > 0 && table.value.unit.kind === 'currency') return { first, end, unit: table.value.unit };
    }
    return undefined;
  }

  /** Whether a note may open at a token: at a line's start, or behind a mark or "in". */
  private opens(at: number, first: number): boolean {
    const { tokens, tables } = this;
    return at === first || tokens.kind[at - 1] === MARK || tables.accountLeads[tokens.word[at - 1]] === 1;
  }
}

const isBar = (tokens: Tokens, at: number): boolean => tokens.kind[at] === MARK && isOneOf(tokens, at, '|');

/** Whether a line ends as a sentence does. */
const isSentence = (tokens: Tokens, first: number, end: number): boolean => {
  let last = end - 1;
  while (last > first && isOneOf(tokens, last, ')"”»')) last--;
  return tokens.kind[last] === MARK && isOneOf(tokens, last, '.!?…');
};

const isYear = ({ numeral, value }: Quantity): boolean => numeral.plain && value.gte(1900) && value.lte(2100);
