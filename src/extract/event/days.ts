import type { Mention, Period } from '../../core/item.js';
import { BROKEN, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { ItemTokens, Placed, Places } from '../item-tokens.js';
import { isEdge, ownedBy } from './edge.js';
import type { EventTables } from './tables.js';

/** How far from its event a day may stand. */
const reach = 16;
/** How close before a noun its day stands, and how many words of no table may part them. */
const closeBy = 5;
const strangers = 3;
/** How far before its day a verb of coming may stand: "due in" … "on May 2". */
const closeTo = 8;
/** How far behind the colon of a calendar's entry an event may stand. */
const entryReach = 8;
/** How many tokens an inset between an event and its day may have. */
const longestInset = 8;

/** How many tokens may stand between the comma of a relative clause and the day that it tells. */
const longestRelative = 12;

/** Whether a day opens its sentence: "On May 2, …". */
const opensWith = (period: Placed<Period> | undefined, begin: number): boolean =>
  period !== undefined && period.first <= begin + 2;

/** Finds the day of an event, behind or before the word for it. */
export class Days {
  constructor(
    private readonly tokens: Tokens,
    private readonly mentions: ItemTokens<Mention>,
    private readonly periods: ItemTokens<Period>,
    private readonly places: Places,
    private readonly tables: EventTables,
  ) {}

  /** The day after an event: a noun's in its own phrase, a verb's in its clause. */
  after(at: number, limit: number, isVerb: boolean): Placed<Period> | undefined {
    const { tables, tokens, mentions, periods, places } = this;
    const { text, word, kind, from, shape } = tokens;
    const { joiner, participle, triggers } = tables;
    let strange = 0;
    let inPhrase = 0; // the same, since the last small word
    let hasOther = false; // whether a word for another event was met, whose day it may be
    for (let i = at; i < limit && i < at + reach; i++) {
      const period = periods.startingAt(i);
      if (period) return this.modifies(period, limit) ? undefined : period;
      // "an auction of 20 tons of fish"
      const amount = i > at ? places.figures.startingAt(i) : undefined;
      if (amount && amount.end <= limit) {
        i = amount.end - 1;
        continue;
      }
      const inset = this.behindName(i, limit);
      if (inset > 0) {
        i = inset - 1;
        continue;
      }
      if (kind[i] === MARK && text[from[i]] === ',' && !periods.startingAt(i + 1) && !participle[word[i + 1]])
        return isVerb ? this.behindInset(i, limit) : this.behindRelative(i, limit);
      const named = isVerb ? undefined : mentions.startingAt(i);
      const isOwner = i === at && named?.item.entity.type === 'country' && shape[i] === LOWER; // «визита монгольской делегации»
      if (named && named.end < limit && (isOwner || (i > at && named.end > i + 1))) {
        i = named.end - 1;
        continue;
      }
      const bracketed = this.behindAcronym(i, limit);
      if (bracketed > 0) {
        i = bracketed - 1;
        continue;
      }
      // «Следующее заседание — 2 мая»
      if (!isVerb && isOneOf(tokens, i, '—–')) return this.behindDash(i, limit);
      if (isEdge(tokens, tables, i)) return undefined;
      if (joiner[word[i]]) inPhrase = 0; // every phrase of its own: "talks on a joint pilot service with the port company"
      if (isVerb || joiner[word[i]] || kind[i] !== WORD || shape[i] !== LOWER) continue;
      hasOther ||= i > at && triggers.match(tokens, i, limit) > 0 && !triggers.value.isVerb;
      strange++;
      const tooMany = ++inPhrase > strangers || (strange > strangers && hasOther);
      if ((i === at && !ownedBy(tokens, tables, i)) || tooMany) return undefined; // "the election campaign"
    }
    return undefined;
  }

  /** The day before an event: close by a noun ("Tuesday's talks"), at the start of a verb's clause. */
  before(at: number, begin: number, isVerb: boolean): Placed<Period> | undefined {
    const { tables, tokens, mentions, periods } = this;
    const { text, word, kind, from } = tokens;
    const { article, joiner, and, purpose } = tables;
    for (let i = at; i > begin && i > at - (isVerb ? reach : closeBy); i--) {
      const period = periods.endingAt(i);
      if (period) return period;
      // "late on Tuesday when a drone came down"
      const outer = isVerb && tables.when[word[i - 1]] ? periods.endingAt(i - 1) : undefined;
      if (outer) return outer;
      if (isEdge(tokens, tables, i - 1) || (isVerb && and[word[i - 1]])) return undefined;
      const comma = kind[i - 1] === MARK && text[from[i - 1]] === ',';
      // "on Monday in Malta talks": over the place
      const place = isVerb ? undefined : mentions.endingAt(i);
      if (place && place.first > begin && joiner[word[place.first - 1]]) {
        i = place.first;
        continue;
      }
      if (comma && !opensWith(periods.endingAt(i - 1), begin)) return undefined;
      if (!isVerb && purpose[word[i - 1]]) return this.ofArrival(i - 1, begin);
      const opened = isVerb ? -1 : this.dayOfStart(i - 1, begin);
      if (opened > 0) return periods.endingAt(opened);
      // «2 мая на встрече с мэром»
      if (!isVerb && i === at && tables.at[word[i - 1]] && periods.endingAt(i - 1))
        return periods.endingAt(i - 1);
      if (!isVerb && !comma && joiner[word[i - 1]] && !article[word[i - 1]]) return undefined;
    }
    return undefined;
  }

  /** Where the comma or dash stands before "the second day of", whose last word is at `of`; -1 where that does not stand there. */
  private dayOfStart(of: number, begin: number): number {
    const { tokens, tables } = this;
    for (let at = of - 1; at > begin && at > of - closeBy; at--)
      if (isOneOf(tokens, at - 1, ',—–') && tables.dayOf.match(tokens, at, of + 1) === of + 1) return at - 1;
    return -1;
  }

  /** Whether a verb of starting is not only another's helper: "production began in May", but not "began to fall in May". */
  isWhole(at: number, limit: number): boolean {
    const { tokens, tables, periods } = this;
    return (
      at < limit &&
      (periods.startingAt(at) !== undefined || tables.joiner[tokens.word[at]] === 1) &&
      !tables.verbMarker[tokens.word[at]]
    );
  }

  /** The day right behind a dash that stands for "is on". */
  private behindDash(dash: number, limit: number): Placed<Period> | undefined {
    const next = this.tables.joiner[this.tokens.word[dash + 1]] ? dash + 2 : dash + 1;
    const period = next < limit ? this.periods.startingAt(next) : undefined;
    return period && !this.modifies(period, limit) ? period : undefined;
  }

  /** The day of an entry in a calendar, a line that starts with it: "May 2, Oslo: signing of the accord". */
  ofEntry(at: number, begin: number): Placed<Period> | undefined {
    const { tokens, tables, periods } = this;
    const { gap, kind } = tokens;
    const opens = periods.startingAt(begin); // "2 May: a rate decision. 3 May: a summit."
    const isEntry = opens !== undefined && isOneOf(tokens, opens.end, ':');
    if (begin > 0 && gap[begin] < BROKEN && !isEntry) return undefined;
    let colon = at - 1;
    while (colon > begin && colon > at - entryReach && !isEdge(tokens, tables, colon)) colon--;
    if (!isOneOf(tokens, colon, ':—–')) return undefined;
    let first = begin;
    while (first < colon && kind[first] === MARK) first++;
    const period = periods.startingAt(first);
    if (!period || period.end > colon || colon - period.end > longestInset) return undefined;
    for (let i = period.end; i < colon; i++)
      if (kind[i] === WORD && tokens.shape[i] === LOWER) return undefined; // "2 May was a good day: a summit"
    return period;
  }

  /** The day before the purpose of coming: "due in Oslo on May 2 for talks". */
  private ofArrival(purpose: number, begin: number): Placed<Period> | undefined {
    const { tokens, tables, periods } = this;
    const period = periods.endingAt(purpose);
    if (!period) return undefined;
    for (let i = period.first - 1; i >= begin && i > period.first - closeTo; i--) {
      if (isEdge(tokens, tables, i)) return undefined;
      if (tables.arrival[tokens.word[i]]) return period;
    }
    return undefined;
  }

  /** Whether a year belongs to a noun after it: "the 2012 report". */
  private modifies({ first, end, item: { rule } }: Placed<Period>, limit: number): boolean {
    const { word, kind } = this.tokens;
    const { article, joiner } = this.tables;
    if (rule.endsWith('/shifted')) return false; // "the forum of the previous day gathered"
    return article[word[first - 1]] === 1 && end < limit && kind[end] === WORD && !joiner[word[end]];
  }

  /** The token behind a person's name between commas: "the visit of the mayor, Ana Lee, to Oslo", "met the mayor, Ana Lee, in Oslo"; -1 where none stands. */
  private behindName(comma: number, limit: number): number {
    const { tokens, mentions } = this;
    const name = isOneOf(tokens, comma, ',') ? mentions.startingAt(comma + 1) : undefined;
    if (name?.item.entity.type !== 'person' || name.end + 1 >= limit) return -1;
    return isOneOf(tokens, name.end, ',') ? name.end + 1 : -1;
  }

  /** The token behind a name in short in brackets: "the Lake Union (LU)"; -1 where none stands. */
  private behindAcronym(at: number, limit: number): number {
    const { tokens } = this;
    const { shape } = tokens;
    return at + 2 < limit &&
      isOneOf(tokens, at, '(') &&
      shape[at + 1] !== LOWER &&
      isOneOf(tokens, at + 2, ')')
      ? at + 3
      : -1;
  }

  /** The day behind a comma and a relative that says when: "his trip to Oslo, which is planned for May 2", «протоколом, подписанным 2 мая». */
  private behindRelative(comma: number, limit: number): Placed<Period> | undefined {
    const { periods } = this;
    const { word, kind } = this.tokens;
    const { joiner, participle } = this.tables;
    let isSet = false;
    // "the visit, in May 2020, was short"
    const inset = joiner[word[comma + 1]] ? periods.startingAt(comma + 2) : undefined;
    if (inset && inset.end < limit && isOneOf(this.tokens, inset.end, ',')) return inset;
    for (let i = comma + 1; i < limit && i < comma + longestRelative; i++) {
      const period = periods.startingAt(i);
      const place = isSet && !period ? this.mentions.startingAt(i) : undefined; // "which is held in Oslo on May 2"
      if (place) {
        i = place.end - 1;
        continue;
      }
      if (period) return isSet && !this.modifies(period, limit) ? period : undefined;
      isSet ||= participle[word[i]] === 1;
      if (kind[i] !== WORD || !(joiner[word[i]] || participle[word[i]])) return undefined;
    }
    return undefined;
  }

  /** The day behind an inset that a comma opens: "signed an accord, on fish, on May 2". */
  private behindInset(comma: number, limit: number): Placed<Period> | undefined {
    const { tokens, periods } = this;
    const { word, kind } = tokens;
    const { joiner, clause } = this.tables;
    // "It opened, on Monday."
    const last = joiner[word[comma + 1]] ? periods.startingAt(comma + 2) : undefined;
    if (last && last.end >= limit - 1) return last;
    for (let i = comma + 2; i < limit && i < comma + longestInset; i++) {
      if (clause[word[i]]) return undefined;
      if (kind[i] !== MARK || !isOneOf(tokens, i, ',')) continue;
      const period =
        periods.startingAt(i + 1) ?? (joiner[word[i + 1]] ? periods.startingAt(i + 2) : undefined);
      return period && !this.modifies(period, limit) ? period : undefined;
    }
    return undefined;
  }
}
