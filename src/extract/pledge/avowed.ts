import { isOneOf, MARK, WORD } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Agent, Ground } from './agent.js';
import type { Pledges } from './pledges.js';
import type { Sentence } from './sentence.js';
import { predicateOf } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';

/** The forms of which a modal is the cue. */
const foretelling: ReadonlySet<PledgeForm> = new Set(['modal', 'own', 'reported', 'passive', 'told']);
/** No pronoun and its modal have more tokens. */
const longestModal = 4;
/** No more tokens name who avows, in his inset. */
const longestSubject = 8;

/** Reads promises that a clause of its own makes of what stands around it: "The mill, she vows, will not close", "No post will go; you have my word". */
export class Avowed {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly pledges: Pledges,
  ) {}

  /** Reads the sentence; `before` is where the one before it starts, or its own first token. */
  read(before: number): void {
    const { tables, ground, sentence } = this;
    const { begin, limit } = sentence;
    const { tokens } = ground;
    const { avowal, bond, complementiser } = tables;
    const { word } = tokens;
    const nextAvowal = (at: number) => avowal.next(tokens, at, limit);
    for (let at = nextAvowal(begin); at < limit; at = nextAvowal(at + 1)) {
      const end = avowal.match(tokens, at, limit);
      if (end > 0) this.fromAvowal(at, end);
    }
    const nextBond = (at: number) => bond.next(tokens, at, limit);
    for (let at = nextBond(begin); at < limit; at = nextBond(at + 1)) {
      const end = bond.match(tokens, at, limit);
      if (end < 0) continue;
      const cue: Cue = { force: 'will', form: 'verb', refuses: false };
      const speaker: Agent = { first: at, end: at + 1, name: this.speaker, stands: 'speaker' };
      if (complementiser[word[end]]) this.pledges.ofClause(at, end + 1, cue, speaker);
      else if (this.promisesAt(end)) this.pledges.ofClause(at, end, cue, speaker);
      else if (this.isMark(end) && (at === begin || this.isMark(at - 1))) this.ofBond(at, before, speaker);
    }
  }

  /** Whether a pronoun and a modal open a clause at a token: "I promise you" "we will". */
  private promisesAt(at: number): boolean {
    const { agents } = this.tables;
    const { limit } = this.sentence;
    if (at + 1 >= limit || !agents.standsAt(this.ground.tokens, at)) return false;
    if (this.pledges.has(at, at + 1)) return false;
    return this.foretells(at + 1, Math.min(at + longestModal, limit)) !== undefined;
  }

  /** Whether a clause that starts at a token tells what will be done: "that a port would be built". */
  isPromise(first: number): boolean {
    const { tokens } = this.ground;
    const { cues, done, bounds } = this.tables;
    const close = bounds.actEnd(tokens, first, this.sentence.limit);
    for (let at = cues.next(tokens, first, close); at < close; at = cues.next(tokens, at + 1, close)) {
      const end = cues.match(tokens, at, close);
      const isPassive = end > 0 && (cues.value.form === 'passive' || cues.value.form === 'told');
      if (isPassive && done.match(tokens, end, close) > 0) return true;
    }
    return false;
  }

  private get speaker(): string {
    return this.tables.section.speakers.split(', ')[0];
  }

  private isMark(at: number): boolean {
    return at >= this.sentence.limit || this.ground.tokens.kind[at] === MARK;
  }

  /** The promise that stands before a clause which makes it one, in its sentence or as the one before it. */
  private ofBond(at: number, before: number, speaker: Agent): void {
    const { begin } = this.sentence;
    const close = at - 1;
    const first = this.clauseStart(close, at > begin ? begin : before);
    if (first < close) this.add(first, close, first, close, speaker);
  }

  /** The promise around an inset, or before who makes it: "…, she vows, …", "…, promised Ada Quill". */
  private fromAvowal(at: number, end: number): void {
    const { tables, ground } = this;
    const { begin, limit } = this.sentence;
    const { tokens } = ground;
    const { kind } = tokens;
    if (isOneOf(tokens, limit - 1, '?')) return;
    let close = end;
    let agent: Agent | undefined;
    let open: number;
    if (at > begin && isOneOf(tokens, at - 1, ',')) {
      open = at - 1;
      while (close < limit && close < end + longestSubject && kind[close] === WORD) close++;
      agent = close > end && this.isMark(close) ? tables.agents.phrase(ground, close, end) : undefined;
    } else {
      while (close < limit && tables.isFiller(tokens, close)) close++;
      if (!this.isMark(close)) return;
      const { first } = predicateOf(tokens, tables, at, begin);
      agent = tables.agents.subject(ground, first, begin) ?? tables.agents.stranger(ground, first, begin);
      open = (agent?.first ?? begin) - 1;
      while (open > begin && kind[open] === WORD && open > at - longestSubject) open--;
    }
    if (!agent || open <= begin || !isOneOf(tokens, open, ',—–')) return;
    const first = this.clauseStart(open, begin);
    const goesOn = isOneOf(tokens, close, ',—–') && close + 1 < limit;
    const rest = goesOn ? tables.bounds.actEnd(tokens, close + 1, limit) : open;
    this.add(first, Math.max(open, rest), close + 1, open, agent);
  }

  /** Where the clause starts that ends before a token: behind the last mark that parts it from another. */
  private clauseStart(end: number, begin: number): number {
    const { tokens } = this.ground;
    let first = end;
    while (first > begin && !isOneOf(tokens, first - 1, ';:“”"«»!?')) first--;
    while (first < end && tokens.kind[first] === MARK) first++;
    return first;
  }

  /** Adds the promise of a clause, if it tells what will be: before `open`, or from `after` on. */
  private add(first: number, close: number, after: number, open: number, agent: Agent): void {
    const refuses = this.foretells(first, open) ?? this.foretells(after, close);
    if (refuses === undefined || this.pledges.has(first, close)) return;
    this.pledges.ofStretch(first, close, { force: 'will', form: 'verb', refuses }, agent);
  }

  /** Whether a modal between two tokens tells what will not be; undefined where none stands there. */
  private foretells(first: number, end: number): boolean | undefined {
    const { cues } = this.tables;
    const { tokens } = this.ground;
    for (let at = cues.next(tokens, first, end); at < end; at = cues.next(tokens, at + 1, end))
      if (
        cues.match(tokens, at, end) > 0 &&
        foretelling.has(cues.value.form) &&
        cues.value.force !== 'considers'
      )
        return cues.value.refuses;
    return undefined;
  }
}
