import type { Period } from '../../core/item.js';
import { isOneOf, MARK, WORD } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Draft } from '../extractor.js';
import type { Ground } from './agent.js';
import type { PledgeTables } from './tables.js';

/** The forms of which a finite verb is the cue. */
const predicates: ReadonlySet<PledgeForm> = new Set(['verb', 'modal']);
/** How far into an act its recipient may stand, in tokens. */
const reach = 12;

/** Tells where the acts of a text end, when they are due and for whom they are. */
export class Acts {
  /** Where words that report start. */
  private readonly reports: ReadonlySet<number>;
  /** The document's day, if it is known. */
  private readonly today: string | undefined;

  constructor(
    { doc, found }: Draft,
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
  ) {
    this.today = doc.date;
    const reports = new Set<number>();
    for (const { cue } of found.attribution) if (cue) reports.add(cue.span.from);
    this.reports = reports;
  }

  /** The deadline in the act from `act` to `end`, or right before its pledge: "By 2040, Norway will". Nothing is due in the past. */
  due(act: number, end: number, pledge: number): Period | undefined {
    const { periods, tokens } = this.ground;
    for (let at = act; at < end; at++) {
      const period = periods.startingAt(at);
      if (period && period.end <= end && !this.isPast(period.item)) return period.item;
    }
    const isComma = pledge > 0 && tokens.text[tokens.from[pledge - 1]] === ',';
    const before = periods.endingAt(isComma ? pledge - 1 : pledge);
    const leads = before && this.tables.deadline[tokens.word[before.first - 1]];
    return leads && !this.isPast(before.item) ? before.item : undefined;
  }

  private isPast({ to }: Period): boolean {
    return this.today !== undefined && to < this.today;
  }

  /** To whom: right after a verb of giving, or after "to", "for", "with". */
  recipient(first: number, end: number): string | undefined {
    const { tables, ground } = this;
    const { word, kind } = ground.tokens;
    for (let at = first; at < end && at < first + reach; at++) {
      const mention = ground.mentions.startingAt(at);
      if (!mention || mention.item.entity.type === 'post') continue;
      let before = at - 1;
      while (before > first && tables.article[word[before]]) before--;
      const after = mention.end;
      // "Norway", not "Norwegian ships" or "the Norway-Malta line"
      const isHead =
        after >= end ||
        (kind[after] !== WORD && !isOneOf(ground.tokens, after, '-‑–')) ||
        tables.small[word[after]] === true ||
        tables.isFiller(ground.tokens, after);
      if (!isHead) continue;
      if (at === first || tables.recipient[word[before]] || (before === first && tables.gift[word[first]]))
        return mention.item.entity.name;
    }
    return undefined;
  }

  /** Where an act is over at the latest: before the next pledge, and before what another one does. */
  beforeNext(act: number, end: number): number {
    const { tables, ground } = this;
    const { tokens, mentions, periods } = ground;
    const { word, kind, text, from } = tokens;
    for (let at = act + 1; at < end; at++) {
      const comma = kind[at] === MARK && text[from[at]] === ',';
      let next = comma ? at + 1 : at;
      const isJoined = tables.and[word[next]] === true;
      if (isJoined) next++;
      else if (!comma) continue;
      if (isJoined && (this.opensPledge(next, end) || this.reports.has(from[next]))) return at;
      const day = tables.preposition[word[next]] ? next + 1 : next;
      if (isJoined && comma && (periods.startingAt(day) || tables.agents.standsAt(tokens, next))) return at;
      const mention = mentions.startingAt(next);
      if (!mention) continue;
      let verb = mention.end;
      while (verb < end && tables.isFiller(tokens, verb)) verb++;
      if (verb >= end) continue;
      if (this.opensPledge(verb, end) || (isJoined && tables.copula.match(tokens, verb, end) > 0)) return at;
    }
    return end;
  }

  /** Whether the verb of a pledge stands at a token. */
  private opensPledge(at: number, end: number): boolean {
    const { cues } = this.tables;
    return cues.match(this.ground.tokens, at, end) > 0 && predicates.has(cues.value.form);
  }
}
