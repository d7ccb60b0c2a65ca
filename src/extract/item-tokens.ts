import type { Figure, Mention, Period } from '../core/item.js';
import type { Span } from '../core/span.js';
import type { Tokens } from '../core/token.js';

/** An item with its tokens, from `first` up to, not including, `end`. */
export interface Placed<T> {
  item: T;
  first: number;
  end: number;
}

/** Items by the tokens at which they start and end, for walking a text beside them. */
export class ItemTokens<T extends { span: Span }> {
  private readonly placed: Placed<T>[] = [];
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;

  /** `items` in order of `span.from`; of overlapping ones the later counts. Linear in the tokens. */
  constructor(tokens: Tokens, items: readonly T[]) {
    this.starts = new Int32Array(tokens.count + 1);
    this.ends = new Int32Array(tokens.count + 1);
    let at = 0;
    for (const item of items) {
      while (at < tokens.count && tokens.to[at] <= item.span.from) at++;
      let end = at;
      while (end < tokens.count && tokens.from[end] < item.span.to) end++;
      this.placed.push({ item, first: at, end });
      this.starts[at] = this.ends[end] = this.placed.length;
    }
  }

  /** The item whose first token is `at`. */
  startingAt(at: number): Placed<T> | undefined {
    return this.placed[this.starts[at] - 1];
  }

  /** The item whose last token is the one before `at`. */
  endingAt(at: number): Placed<T> | undefined {
    return this.placed[this.ends[at] - 1];
  }
}

/** A draft's mentions, periods and figures by token, placed when first asked for: by then all must have been found. */
export class Places {
  private mentionTokens?: ItemTokens<Mention>;
  private periodTokens?: ItemTokens<Period>;
  private figureTokens?: ItemTokens<Figure>;

  constructor(
    private readonly tokens: Tokens,
    private readonly found: {
      readonly mention: readonly Mention[];
      readonly period: readonly Period[];
      readonly figure: readonly Figure[];
    },
  ) {}

  get mentions(): ItemTokens<Mention> {
    return (this.mentionTokens ??= new ItemTokens(this.tokens, this.found.mention));
  }

  get periods(): ItemTokens<Period> {
    return (this.periodTokens ??= new ItemTokens(this.tokens, this.found.period));
  }

  get figures(): ItemTokens<Figure> {
    return (this.figureTokens ??= new ItemTokens(this.tokens, this.found.figure));
  }
}
