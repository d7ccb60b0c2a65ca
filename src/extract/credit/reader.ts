import { BROKEN, isOneOf, LOWER, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Credits } from './credits.js';
import { CueNames } from './cue-names.js';
import type { Ground } from './ground.js';
import { Inner } from './inner.js';
import { Interviews } from './interviews.js';
import { Labels } from './labels.js';
import { lineEnd } from './name.js';
import { Openings } from './openings.js';
import type { Outlets } from './outlets.js';
import { longestLine } from './paragraph.js';
import type { CreditTables } from './tables.js';
import { WholeLines } from './whole-lines.js';

/** A name of as many words without capitals, for the most part, is a sentence. */
const shortestText = 16;
/** A person's name in full has so many words. */
const shortestName = 2;
const longestName = 4;

/** Reads the credits of a text off its cues and adds them. Each reading gives the token after the credit, or -1. */
export class CreditReader {
  private readonly labels: Labels;
  private readonly openings: Openings;
  private readonly inner: Inner;
  private readonly wholeLines: WholeLines;

  constructor(
    draft: Draft,
    private readonly ground: Ground,
    private readonly tables: CreditTables,
    outlets: Outlets,
    private readonly credits: Credits,
  ) {
    const names = new CueNames(ground, tables);
    this.labels = new Labels(ground, tables);
    this.openings = new Openings(ground, tables, names, outlets, credits, draft.found.credit);
    this.inner = new Inner(ground, tables, names, outlets, credits, new Interviews(draft));
    this.wholeLines = new WholeLines(ground, tables, names, outlets, credits, draft.found.credit);
  }

  /** The credit at `at`, in the sentence that ends at `limit`; `opens` where that may be a sentence's or a line's start. */
  read(at: number, limit: number, opens: boolean): number {
    let end = opens ? this.opened(at, limit) : -1;
    if (end < 0) end = this.inner.behind(at, limit);
    if (end < 0) end = this.inner.within(at, limit);
    if (end < 0) end = this.inner.outlet(at, limit);
    if (end < 0) end = this.inner.asker(at, limit);
    return end < 0 && opens ? this.wholeLines.read(at, limit) : end;
  }

  /** The credit that names somebody and that a sentence opens with. */
  private opened(at: number, limit: number): number {
    let end = this.labelled(at, limit);
    if (end < 0) end = this.line(at, limit);
    if (end < 0) end = this.openings.around(at, limit);
    if (end < 0) end = this.openings.apart(at, limit);
    return end < 0 ? this.openings.opening(at, limit) : end;
  }

  /** The credit of who stands behind a label: "Photo: Ana Lee"; one by a word of titles only where another credit follows. */
  private labelled(at: number, limit: number): number {
    const { labels } = this;
    const { tokens } = this.ground;
    const { among, heads } = this.tables;
    const colon = labels.end(at, limit);
    if (colon > 0) {
      const { role } = labels;
      // "Text: based on reports by Kyodo"
      const isNested = labels.end(colon + 1, limit) < 0 && heads.has(tokens.word[colon + 1]);
      const nested = isNested ? this.read(colon + 1, limit, true) : -1;
      if (nested > 0) return nested;
      const asks = isOneOf(tokens, lineEnd(tokens, colon + 1, limit) - 1, '?'); // "Editor: When?"
      return asks ? -1 : this.toLineEnd(at, colon + 1, limit, role, 'label');
    }
    const title = labels.end(at, limit, among);
    if (title < 0) return -1;
    const { role } = labels;
    return this.isSigned(at, title + 1, limit) || labels.opensCredit(limit)
      ? this.toLineEnd(at, title + 1, limit, role, 'label')
      : -1;
  }

  /** Whether a label and the name of a person fill a line below a sentence: "Interview: Ana Lee" at a text's end, and no title. */
  private isSigned(at: number, first: number, limit: number): boolean {
    const { count, gap, kind, shape } = this.ground.tokens;
    if (at === 0 || gap[at] < BROKEN || !isOneOf(this.ground.tokens, at - 1, '.!?…»”"')) return false;
    const end = lineEnd(this.ground.tokens, first, limit);
    if ((end < count && gap[end] < BROKEN) || end - first < shortestName || end - first > longestName)
      return false;
    for (let i = first; i < end; i++) if (kind[i] !== WORD || shape[i] === LOWER) return false;
    return true;
  }

  /** The credit that a short line is, whose name goes on to its end: "Photo courtesy of the port". */
  private line(at: number, limit: number): number {
    const { line } = this.tables;
    const rest = line.match(this.ground.tokens, at, limit);
    if (rest < 0 || limit - rest > longestLine) return -1;
    return this.toLineEnd(at, rest, limit, line.value.role, 'line');
  }

  /** Whether what stands behind a label is a sentence and nobody's name: "Summary: After a storm that closed the port, the ferry …". */
  private isText(first: number, end: number): boolean {
    const { kind, shape } = this.ground.tokens;
    if (end - first < shortestText) return false;
    let small = 0;
    for (let at = first; at < end; at++) if (kind[at] === WORD && shape[at] === LOWER) small++;
    return small * 2 > end - first;
  }

  /** The credit from `at` on whose name is what stands from `first` up to the line's end. */
  private toLineEnd(at: number, first: number, limit: number, role: string, how: string): number {
    const end = lineEnd(this.ground.tokens, first, limit);
    return end > first && !this.isText(first, end)
      ? this.credits.add(at, end, role, { first, end }, how)
      : -1;
  }
}
