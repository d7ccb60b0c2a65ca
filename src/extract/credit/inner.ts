import type { EntityType, Mention } from '../../core/item.js';
import { isOneOf, LOWER, MARK } from '../../core/token.js';
import type { Placed } from '../item-tokens.js';
import type { Credits } from './credits.js';
import type { CueNames } from './cue-names.js';
import type { Ground } from './ground.js';
import type { Interviews } from './interviews.js';
import type { Name } from './name.js';
import type { Outlets } from './outlets.js';
import { interview, reporter, summariser } from './role.js';
import type { CreditTables, Cue } from './tables.js';

/** No more persons are named who worked on a text. */
const mostReporters = 6;
/** Who makes texts. */
const makers: ReadonlySet<EntityType> = new Set(['organisation', 'person']);

/** Reads credits that may stand anywhere in a sentence. Each gives the token after the credit, or -1. */
export class Inner {
  constructor(
    private readonly ground: Ground,
    private readonly tables: CreditTables,
    private readonly names: CueNames,
    private readonly outlets: Outlets,
    private readonly credits: Credits,
    private readonly interviews: Interviews,
  ) {}

  /** The credit of who stands before the cue: "the agency prepared this digest". */
  behind(at: number, limit: number): number {
    const { tokens, mentions } = this.ground;
    const { behind } = this.tables;
    const done = behind.match(tokens, at, limit);
    if (done < 0) return -1;
    const isQuoted = tokens.kind[at - 1] === MARK && isOneOf(tokens, at - 1, '»”"');
    const maker = mentions.endingAt(isQuoted ? at - 1 : this.beforePlace(at));
    if (!maker || !makers.has(maker.item.entity.type)) return -1;
    const first = isQuoted ? maker.first - 1 : maker.first;
    if (behind.value.role === reporter) return this.reporters(maker, done);
    return this.credits.add(first, done, behind.value.role, maker, 'behind');
  }

  /** Where a place starts that ends before a token, with its small word: "in Oslo"; else the token. */
  private beforePlace(at: number): number {
    const { tokens, mentions } = this.ground;
    const place = mentions.endingAt(at);
    const isPlace = place?.item.entity.type === 'place' || place?.item.entity.type === 'country';
    return isPlace && tokens.shape[place.first - 1] === LOWER ? place.first - 1 : at;
  }

  /** The credits of all who worked on a text, the last of whom is known: "Ana Lee and Bo Quill contributed reporting". */
  private reporters(last: Placed<Mention>, done: number): number {
    const { tokens, mentions } = this.ground;
    const { and } = this.tables;
    const all = [last];
    while (all.length < mostReporters) {
      const before = all[0].first - 1;
      const joins = and[tokens.word[before]] || isOneOf(tokens, before, ',');
      const one = joins ? mentions.endingAt(this.beforePlace(before)) : undefined;
      if (one?.item.entity.type !== 'person') break;
      all.unshift(one);
    }
    for (const one of all)
      this.credits.add(one.first, one === last ? done : one.end, reporter, one, 'behind');
    return done;
  }

  /** The credit of anybody whom the cue leads to, but for a country or a town. */
  within(at: number, limit: number): number {
    const { tokens, mentions } = this.ground;
    const { within } = this.tables;
    const then = within.match(tokens, at, limit);
    if (then < 0) return -1;
    const cue = within.value;
    const name = this.names.of(cue, then, limit);
    const mention = name && mentions.startingAt(name.first);
    const type = mention?.item.entity.type;
    // "the original is in Oslo": a town of the tables, since such words tell of places whose names are unknown
    const isTown = mention?.end === name?.end && mention?.item.rule.endsWith('/place');
    if (!name || type === 'country' || isTown) return -1;
    return this.credits.add(at, name.close, cue.role, name, 'within');
  }

  /** The credit of who asks, in the paragraph before the first question of an interview: "spoke to Ana Lee in Oslo". */
  asker(at: number, limit: number): number {
    const { tokens, mentions } = this.ground;
    const { asker } = this.tables;
    const first = asker.match(tokens, at, limit);
    const person = first < 0 ? undefined : mentions.startingAt(first);
    return person?.item.entity.type === 'person' && this.interviews.isAsker(person)
      ? this.credits.add(at, person.end, asker.value.role, person, 'asker')
      : -1;
  }

  /** The credit of a publisher whom the cue leads to, or of the person somebody talked with. */
  outlet(at: number, limit: number): number {
    const { tokens, mentions } = this.ground;
    const { outlet, outletHead, section } = this.tables;
    const after = outlet.match(tokens, at, limit);
    if (after < 0) return -1;
    const cue = outlet.value;
    const nearest = this.names.of(cue, after, limit);
    const name = nearest && this.besideNoun(cue, nearest, limit);
    if (!name || this.hasOther(cue, after, name.first)) return -1;
    // "told Diário do Norte": words that look like somebody's name
    const isTitle = outletHead[tokens.word[name.first]] === 1 && tokens.shape[name.first + 1] === LOWER;
    const isPerson = !isTitle && mentions.startingAt(name.first)?.item.entity.type === 'person';
    if (!isPerson && this.outlets.has(name)) {
      const end = this.credits.add(at, name.close, cue.role, name, 'outlet');
      return this.credits.addJoined(end, limit, cue.role, 'outlet');
    }
    return isPerson && cue.links && cue.role === interview && name.first <= after + 3
      ? this.credits.add(at, name.end, section.withPerson, name, 'person')
      : -1;
  }

  /** The publisher's name behind its noun, where that stands behind another's: «интервью министра Лунда» «журналу „Заря“». */
  private besideNoun(cue: Cue, name: Name, limit: number): Name {
    const { tokens } = this.ground;
    const isNoun = name.close === name.end + 1 && this.tables.outletNoun[tokens.word[name.end]] === 1;
    if (!isNoun || !isOneOf(tokens, name.close, '«“„"')) return name;
    return this.names.of(cue, name.end, limit) ?? name;
  }

  /** Whether another cue stands before a name, which is then that one's: "the interview, as summarised by Reuters". */
  private hasOther(cue: Cue, at: number, end: number): boolean {
    const { tokens } = this.ground;
    const { heads, within, outlet } = this.tables;
    for (let i = at; i < end; i++) {
      if (!heads.has(tokens.word[i])) continue;
      if (within.match(tokens, i, end) > 0 && isOther(cue, within.value)) return true;
      if (outlet.match(tokens, i, end) > 0 && isOther(cue, outlet.value)) return true;
    }
    return false;
  }
}

/** Whether a cue takes the name behind it from one before: "an interview published by" the paper is the paper's, "an interview summarised by" it is not. */
const isOther = ({ role, links }: Cue, other: Cue): boolean =>
  other.role !== role && (!links || other.role === summariser);
