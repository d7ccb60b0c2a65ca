import type { Credit } from '../../core/item.js';
import { BROKEN, isOneOf, LOWER, MARK, WORD } from '../../core/token.js';
import { isByline } from './byline.js';
import type { Credits } from './credits.js';
import type { CueNames } from './cue-names.js';
import type { Ground } from './ground.js';
import type { Name } from './name.js';
import type { Outlets } from './outlets.js';
import type { CreditTables } from './tables.js';

/** No more tokens stand between two credits of one line. */
const farthestCredit = 16;
/** No more words stand behind a name for where it was written. */
const longestPlace = 4;

/** Reads credits of which the cue opens a sentence. Each gives the token after the credit, or -1. */
export class Openings {
  constructor(
    private readonly ground: Ground,
    private readonly tables: CreditTables,
    private readonly names: CueNames,
    private readonly outlets: Outlets,
    private readonly credits: Credits,
    private readonly found: readonly Credit[],
  ) {}

  /** The credit whose name stands between two parts of its cue, and nothing more: "Based on TASS reports". */
  around(at: number, limit: number): number {
    const { tokens, mentions } = this.ground;
    const { around, nameAfter } = this.tables;
    const before = around.match(tokens, at, limit);
    if (before < 0) return -1;
    const { links, role } = around.value;
    const name = nameAfter(tokens, before, limit, mentions);
    const end = name && links?.[tokens.word[name.close]] ? name.close + 1 : -1;
    const isWhole = end >= limit || (end > 0 && (tokens.gap[end] >= BROKEN || isOneOf(tokens, end, '.)];|')));
    return name && isWhole && mentions.startingAt(name.first)?.item.entity.type !== 'country'
      ? this.credits.add(at, end, role, name, 'around')
      : -1;
  }

  /** The credit of a publisher whom a mark or the line's end parts from where and when: "Interview in The Herald, Oslo, 3 May". */
  apart(at: number, limit: number): number {
    const { tokens } = this.ground;
    const { apart } = this.tables;
    const first = apart.match(tokens, at, limit);
    if (first < 0) return -1;
    const name = this.names.of(apart.value, first, limit);
    return name && this.isApart(name, limit) && !this.isPlaces(name)
      ? this.credits.add(at, name.close, apart.value.role, name, 'apart')
      : -1;
  }

  /** Whether behind a name its line ends, or a mark and nothing but places and days. */
  private isApart({ close }: Name, limit: number): boolean {
    const { tokens, periods } = this.ground;
    const { kind, gap, shape } = tokens;
    if (close >= limit || gap[close] >= BROKEN) return true;
    if (!isOneOf(tokens, close, '.,;)]|')) return false;
    for (let at = close; at < limit && gap[at] < BROKEN && !isOneOf(tokens, at, '.;)]|'); at++) {
      const period = periods.startingAt(at);
      if (period) at = period.end - 1;
      else if (kind[at] === WORD && shape[at] === LOWER) return false;
    }
    return true;
  }

  /** Whether a name is where a talk was, and nobody's: one of the tables, or of one word with no place behind it. */
  private isPlaces(name: Name): boolean {
    const { tokens, mentions } = this.ground;
    const mention = mentions.startingAt(name.first);
    const type = mention?.item.entity.type;
    if (mention === undefined || (type !== 'country' && type !== 'place')) return false;
    if (this.outlets.has(name) || mention.end < name.end) return false;
    if (type === 'country' || mention.end > mention.first + 1) return type === 'country';
    const next = isOneOf(tokens, name.close, ',') ? mentions.startingAt(name.close + 1) : undefined;
    return mention.item.rule.endsWith('/place') || next?.item.entity.type !== 'place';
  }

  /** Whether a credit stands a little before a token. */
  private isAmongCredits(at: number): boolean {
    const last = this.found.at(-1);
    return last !== undefined && last.span.to > this.ground.tokens.from[Math.max(0, at - farthestCredit)];
  }

  /** Whether a name ends its sentence, right behind a credit: "Photo: Ana Lee. Distributed by Harbour Press." */
  private isNextCredit(at: number, { close }: Name, limit: number): boolean {
    const { tokens } = this.ground;
    const last = this.found.at(-1);
    const isBehind = last !== undefined && last.span.to > tokens.from[Math.max(0, at - 3)];
    return isBehind && close + 1 === limit && isOneOf(tokens, close, '.');
  }

  /** Whether another credit starts at a token: "Prepared by Ana Lee" "on the basis of a report". */
  private goesOn(at: number, limit: number): boolean {
    const { tokens } = this.ground;
    const { within, tail, opening, outlet } = this.tables;
    return at < limit && [within, tail, opening, outlet].some((one) => one.match(tokens, at, limit) > 0);
  }

  /** The credits of all whom an opening names: "By Ana Lee in Oslo and Bo Quill", "Based on materials from Reuters and Kyodo". */
  opening(at: number, limit: number): number {
    const { tokens, mentions } = this.ground;
    const { opening, writersFrom } = this.tables;
    const first = opening.match(tokens, at, limit);
    if (first < 0) return -1;
    const cue = opening.value;
    const name = this.names.of(cue, first, limit);
    if (!name) return -1;
    const type = mentions.startingAt(name.first)?.item.entity.type;
    const isMaker = cue.links !== undefined && type === 'organisation';
    const isWhole =
      first > at + 1 ||
      isMaker ||
      (cue.links !== undefined && this.isParted(name, limit)) ||
      this.outlets.has(name) ||
      (type === 'person' && this.goesOn(name.close, limit)) ||
      this.isNextCredit(at, name, limit) ||
      isByline(tokens, name, limit, mentions);
    const isSomebodys = cue.links !== undefined || type === 'person';
    const writers = !isMaker && isSomebodys ? writersFrom(tokens, name, limit, mentions) : [];
    for (const [i, one] of writers.entries())
      this.credits.add(i === 0 ? at : one.first, one.close, cue.role, one, 'opening');
    if (writers.length > 0) return writers[writers.length - 1].close;
    if (!isWhole || (isOneOf(tokens, at - 1, ',') && !this.isAmongCredits(at) && !this.outlets.has(name)))
      return -1;
    const end = this.credits.add(at, name.close, cue.role, name, 'opening');
    return this.credits.addJoined(end, limit, cue.role, 'opening');
  }

  /** Whether another credit or the bracket's end follows a name, with where it was written: "(Reporting by Ana Lee in Oslo; …". */
  private isParted(name: Name, limit: number): boolean {
    const { tokens } = this.ground;
    const { kind, gap } = tokens;
    let end = name.close;
    while (end < limit && end < name.close + longestPlace && kind[end] !== MARK && gap[end] < BROKEN) end++;
    return isOneOf(tokens, end, ';)]|');
  }
}
