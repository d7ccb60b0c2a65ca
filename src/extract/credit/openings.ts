import { BROKEN, isOneOf, MARK } from '../../core/token.js';
import { isByline } from './byline.js';
import type { Credits } from './credits.js';
import type { CueNames } from './cue-names.js';
import type { Ground } from './ground.js';
import type { Name } from './name.js';
import type { Outlets } from './outlets.js';
import type { CreditTables } from './tables.js';

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
      isByline(tokens, name, limit, mentions);
    const isSomebodys = cue.links !== undefined || type === 'person';
    const writers = !isMaker && isSomebodys ? writersFrom(tokens, name, limit, mentions) : [];
    for (const [i, one] of writers.entries())
      this.credits.add(i === 0 ? at : one.first, one.close, cue.role, one, 'opening');
    if (writers.length > 0) return writers[writers.length - 1].close;
    if (!isWhole) return -1;
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
