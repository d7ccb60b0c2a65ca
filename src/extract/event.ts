import type { Event, Period } from '../core/item.js';
import { PhraseTable, wordFlags } from '../core/phrase.js';
import { SpanSet } from '../core/span-set.js';
import { isOneOf, LOWER, MARK, tokenSpan, WORD } from '../core/token.js';
import type { Draft, Extractor } from './extractor.js';
import type { Placed } from './item-tokens.js';

/** How far from its event a day may stand, and how many tokens its object may have. */
const reach = 16;
const longestObject = 8;
const whoReach = 24;
/** How close before a noun its day stands, and how many words of no table may part them. */
const closeBy = 5;
const strangers = 3;
/** How many words of no table may stand before a name that takes part: "with the acting mayor of Malta". */
const titles = 2;
/** How many words may stand between a verb and the noun behind it that says what takes place. */
const adjectives = 2;

interface Trigger {
  what: string;
  isVerb: boolean;
  /** Whether who it is with must follow. */
  isWith?: true;
}

/** Whether a day opens its sentence: "On May 2, …". */
const opensWith = (period: Placed<Period> | undefined, begin: number): boolean =>
  period !== undefined && period.first <= begin + 2;

/** A bracket behind a sentence's last token still belongs to it: "the Orlen Forum (May 2-3)". */
const bracket = 2;

/** Finds what happened or is to happen on a day: a word for it and a period in the same clause. */
export const event: Extractor = (pack, lexicon) => {
  const { event: section } = pack;
  if (!section) return undefined;
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const triggers = new PhraseTable<Trigger>(lexicon);
  for (const [rows, isVerb] of [[section.nouns, false] as const, [section.verbs, true] as const]) {
    for (const [what, surfaces] of rows) {
      for (const surface of surfaces.split(', ')) triggers.add(surface, { what, isVerb });
    }
  }
  for (const [what, surfaces] of section.encounters ?? [])
    for (const surface of surfaces.split(', ')) triggers.add(surface, { what, isVerb: true, isWith: true });
  const article = wordFlags(lexicon, words(section.articles));
  const joiner = wordFlags(lexicon, words(section.joiners));
  const link = wordFlags(lexicon, words(section.links));
  const and = wordFlags(lexicon, words(section.ands));
  const owner = wordFlags(lexicon, words(section.owners));
  const participle = wordFlags(lexicon, words(section.participles));
  const verbMarker = wordFlags(lexicon, words(section.verbMarkers));
  const clause = wordFlags(lexicon, words(section.clauses));

  return (draft: Draft) => {
    const { doc, tokens, sentences, found } = draft;
    if (found.period.length === 0) return;
    const { text, word, kind, from, shape } = tokens;
    const { mentions, periods } = draft.places;
    const outlets = new SpanSet(found.credit.map(({ span }) => span));
    const isEdge = (at: number) =>
      (kind[at] === MARK && isOneOf(tokens, at, ';:()[]—–“”"«»')) || clause[word[at]] === 1;

    /** Whether a year belongs to a noun after it: "the 2012 report". */
    const modifies = ({ first, end }: Placed<Period>, limit: number): boolean =>
      article[word[first - 1]] === 1 && end < limit && kind[end] === WORD && !joiner[word[end]];

    /** The day after an event: a noun's in its own phrase, a verb's in its clause. */
    const periodAfter = (at: number, limit: number, isVerb: boolean): Placed<Period> | undefined => {
      let strange = 0;
      for (let i = at; i < limit && i < at + reach; i++) {
        const period = periods.startingAt(i);
        if (period) return modifies(period, limit) ? undefined : period;
        const inset = isVerb ? -1 : behindName(i, limit);
        if (inset > 0) {
          i = inset - 1;
          continue;
        }
        if (
          kind[i] === MARK &&
          text[from[i]] === ',' &&
          !periods.startingAt(i + 1) &&
          !participle[word[i + 1]]
        )
          return isVerb ? behindInset(i, limit) : behindRelative(i, limit);
        const named = isVerb ? undefined : mentions.startingAt(i);
        const isOwner = i === at && named?.item.entity.type === 'country' && shape[i] === LOWER; // «визита монгольской делегации»
        if (named && named.end < limit && (isOwner || (i > at && named.end > i + 1))) {
          i = named.end - 1;
          continue;
        }
        const bracketed = behindAcronym(i, limit);
        if (bracketed > 0) {
          i = bracketed - 1;
          continue;
        }
        if (isEdge(i)) return undefined;
        if (isVerb || joiner[word[i]] || kind[i] !== WORD || shape[i] !== LOWER) continue;
        if (i === at || ++strange > strangers) return undefined; // "the election campaign"
      }
      return undefined;
    };

    /** The token behind a person's name between commas: "the visit of the mayor, Ana Lee, to Oslo"; -1 where none stands. */
    const behindName = (comma: number, limit: number): number => {
      const name = isOneOf(tokens, comma, ',') ? mentions.startingAt(comma + 1) : undefined;
      if (name?.item.entity.type !== 'person' || name.end + 1 >= limit) return -1;
      return isOneOf(tokens, name.end, ',') ? name.end + 1 : -1;
    };

    /** The token behind a name in short in brackets: "the Lake Union (LU)"; -1 where none stands. */
    const behindAcronym = (at: number, limit: number): number =>
      at + 2 < limit && isOneOf(tokens, at, '(') && shape[at + 1] !== LOWER && isOneOf(tokens, at + 2, ')')
        ? at + 3
        : -1;

    /** The day behind a comma and a relative that says when: "his trip to Oslo, which is planned for May 2", «протоколом, подписанным 2 мая». */
    const behindRelative = (comma: number, limit: number): Placed<Period> | undefined => {
      let isSet = false;
      for (let i = comma + 1; i < limit && i < comma + longestObject; i++) {
        const period = periods.startingAt(i);
        if (period) return isSet && !modifies(period, limit) ? period : undefined;
        isSet ||= participle[word[i]] === 1;
        if (kind[i] !== WORD || !(joiner[word[i]] || participle[word[i]])) return undefined;
      }
      return undefined;
    };

    /** The day behind an inset that a comma opens: "signed an accord, on fish, on May 2". */
    const behindInset = (comma: number, limit: number): Placed<Period> | undefined => {
      for (let i = comma + 2; i < limit && i < comma + longestObject; i++) {
        if (clause[word[i]]) return undefined;
        if (kind[i] !== MARK || !isOneOf(tokens, i, ',')) continue;
        const period =
          periods.startingAt(i + 1) ?? (joiner[word[i + 1]] ? periods.startingAt(i + 2) : undefined);
        return period && !modifies(period, limit) ? period : undefined;
      }
      return undefined;
    };

    /** The day before an event: close by a noun ("Tuesday's talks"), at the start of a verb's clause. */
    const periodBefore = (at: number, begin: number, isVerb: boolean): Placed<Period> | undefined => {
      for (let i = at; i > begin && i > at - (isVerb ? reach : closeBy); i--) {
        const period = periods.endingAt(i);
        if (period) return period;
        if (isEdge(i - 1) || (isVerb && and[word[i - 1]])) return undefined;
        const comma = kind[i - 1] === MARK && text[from[i - 1]] === ',';
        // "on Monday in Malta talks": over the place
        const place = isVerb ? undefined : mentions.endingAt(i);
        if (place && place.first > begin && joiner[word[place.first - 1]]) {
          i = place.first;
          continue;
        }
        if (comma && !opensWith(periods.endingAt(i - 1), begin)) return undefined;
        if (!isVerb && !comma && joiner[word[i - 1]] && !article[word[i - 1]]) return undefined;
      }
      return undefined;
    };

    /** Whether a noun can end before `at`: no other small word follows that it would only modify. */
    const mayFollow = (at: number, limit: number): boolean =>
      at >= limit ||
      kind[at] !== WORD ||
      shape[at] !== LOWER ||
      joiner[word[at]] === 1 ||
      clause[word[at]] === 1 ||
      periods.startingAt(at) !== undefined;

    /** Whether somebody is named at a token or a few words behind it: "met" "the new mayor". */
    const isSomebody = (at: number, limit: number): boolean => {
      for (let i = at; i < limit && i <= at + titles + 1; i++) {
        const type = mentions.startingAt(i)?.item.entity.type;
        if (type) return type !== 'place';
        if (kind[i] !== WORD || (joiner[word[i]] && !article[word[i]])) return false;
      }
      return false;
    };

    /** Where the object before a participle starts: "the road map" of "the road map signed in May". */
    const objectBefore = (at: number, begin: number): number => {
      // "the road map, signed in May"
      const comma = at > begin + 1 && kind[at - 1] === MARK && text[from[at - 1]] === ',';
      const end = comma ? at - 1 : at;
      let first = end;
      while (first > begin && first > at - longestObject) {
        const before = first - 1;
        const opening = quoteBefore(first, begin);
        if (opening >= 0) {
          first = opening;
          if (!isTrigger(first - 1, begin)) break;
          continue;
        }
        if (kind[before] !== WORD || clause[word[before]]) break;
        if (article[word[before]]) return first;
        if (joiner[word[before]] && !(link[word[before]] && first < end && isTrigger(before - 1, begin)))
          break;
        first--;
      }
      return first < end ? first : at;
    };

    /** Where a noun's adjectives start behind an article or an owner: "next" of "the committee's next meeting". */
    const withAdjectives = (noun: number, begin: number): number => {
      for (let at = noun - 1; at >= begin && at >= noun - 2; at--) {
        const isOwner = at > begin && isOneOf(tokens, at - 1, "'’") && tokens.to[at] - tokens.from[at] === 1;
        if (article[word[at]] || isOwner) return at + 1;
        if (kind[at] !== WORD || shape[at] !== LOWER || clause[word[at]]) return noun;
      }
      return noun;
    };

    /** Whether a noun for what happens stands at a token. */
    const isTrigger = (at: number, begin: number): boolean =>
      at >= begin && word[at] > 0 && triggers.match(tokens, at, at + 1) > 0 && !triggers.value.isVerb;

    /** Where the quoted name opens that closes before a token, or -1: «картой» in «„картой“, подписанной в мае». */
    const quoteBefore = (end: number, begin: number): number => {
      if (end <= begin || kind[end - 1] !== MARK || !isOneOf(tokens, end - 1, '»”"')) return -1;
      for (let i = end - 2; i >= begin && i > end - 2 - longestObject; i--)
        if (kind[i] === MARK && isOneOf(tokens, i, '«“"„')) return i;
      return -1;
    };

    /** Who takes part: what the clause names, each once. */
    const whoIn = (first: number, end: number, begin: number, limit: number): string[] => {
      const names = new Set<string>();
      const owned = ownerOf(first, begin, limit);
      if (owned !== undefined) names.add(owned);
      let start = first;
      while (start > begin && start > first - whoReach && !isEdge(start - 1)) start--;
      for (let at = start; at < end; at++) {
        const mention = mentions.startingAt(at);
        if (!mention || outlets.holds(mention.item.span)) continue;
        const { type, name } = mention.item.entity;
        if (type !== 'post' && type !== 'place') names.add(name);
        at = mention.end - 1;
      }
      return [...names];
    };

    /** Whose an event is that a word before it says is somebody's: whom the sentence names behind it, else before. */
    const ownerOf = (at: number, begin: number, limit: number): string | undefined => {
      let before = at - 1;
      while (before > begin && before > at - adjectives && kind[before] === WORD && !owner[word[before]])
        before--;
      if (before < begin || !owner[word[before]]) return undefined;
      const behind = personIn(at, limit);
      return behind ?? personIn(begin, before) ?? personIn(Math.max(0, begin - whoReach), begin);
    };
    const personIn = (first: number, end: number): string | undefined => {
      for (let at = first; at < end; at++) {
        const entity = mentions.startingAt(at)?.item.entity;
        if (entity?.type === 'person') return entity.name;
      }
      return undefined;
    };

    /** The token after what else belongs to a word: "talks" "with the new mayor of Malta". */
    const withTail = (at: number, limit: number): number => {
      let end = at;
      let strange = 0;
      for (let i = at; i < limit && i < at + reach; ) {
        const mention = mentions.startingAt(i);
        if (mention) {
          end = i = mention.end;
          strange = 0;
        } else if (joiner[word[i]] || (i > at && kind[i] === WORD && !clause[word[i]] && strange++ < titles))
          i++;
        else break;
      }
      return end;
    };

    /** What the noun before a verb says that takes place. */
    const nounBefore = (at: number, begin: number): { what: string; first: number } | undefined => {
      for (let i = at - 1; i >= begin && i > at - longestObject; i--) {
        if (isEdge(i)) return undefined;
        if (word[i] && triggers.match(tokens, i, at) > 0 && !triggers.value.isVerb)
          return { what: triggers.value.what, first: i };
      }
      return undefined;
    };

    /** The noun behind a verb that says what takes place: «пройдёт очередное заседание». */
    const nounAfter = (at: number, limit: number): { what: string; end: number } | undefined => {
      for (let i = at; i < limit && i <= at + adjectives && kind[i] === WORD && shape[i] === LOWER; i++) {
        const end = word[i] ? triggers.match(tokens, i, limit) : -1;
        if (end > 0) return triggers.value.isVerb ? undefined : { what: triggers.value.what, end };
        if (joiner[word[i]]) return undefined;
      }
      return undefined;
    };

    let used: Placed<Period> | undefined;
    let nearest = 0; // the first period that does not end before the sentence
    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];
      while (nearest < found.period.length && found.period[nearest].span.to <= from[begin]) nearest++;
      if (nearest === found.period.length) break;
      if (found.period[nearest].span.from >= tokens.to[limit - 1 + bracket]) continue;
      for (
        let at = triggers.next(tokens, begin, limit);
        at < limit;
        at = triggers.next(tokens, at + 1, limit)
      ) {
        let end = triggers.match(tokens, at, limit);
        if (end < 0) continue;
        const { isVerb, isWith } = triggers.value;
        if (isWith && !isSomebody(end, limit)) continue;
        // "to sign a memorandum in May" is one event, its signing
        if (!isVerb && from[at] < (found.event.at(-1)?.span.to ?? 0)) continue;
        let { what } = triggers.value;
        let start = at;
        // part of a name, but for one with its day in brackets: "the Orlen Forum (May 2-3)"
        const isDated = isOneOf(tokens, end, '(') && periods.startingAt(end + 1) !== undefined;
        if (shape[at] !== LOWER && at > begin && !isDated) continue;
        if (!isVerb && at > begin && verbMarker[word[at - 1]]) continue;
        if (!isVerb && !isDated && !mayFollow(end, limit)) continue;
        const after = isDated && !isVerb ? periods.startingAt(end + 1) : periodAfter(end, limit, isVerb);
        const before = after ? undefined : periodBefore(at, begin, isVerb);
        const period = after ?? before;
        if (!period) continue;
        if (isVerb && section.general.includes(what)) {
          if (used === period) continue; // the noun has it already
          const noun = nounBefore(at, begin);
          const behind = noun || after ? undefined : nounAfter(end, limit);
          if (!noun && !behind && !mentions.endingAt(at)) continue;
          what = noun?.what ?? behind?.what ?? what;
          start = noun?.first ?? at;
          end = behind?.end ?? end;
        }
        const phrase = isVerb && start === at ? at : withAdjectives(start, begin);
        const first = Math.min(isVerb && after ? objectBefore(at, begin) : at, phrase, period.first);
        // "On Monday she met the mayor": a verb goes on after its day
        const close = isVerb && !after ? withTail(end, limit) : Math.max(end, period.end);
        // "the treaty signed in May" is one event, its signing
        const last = found.event.at(-1);
        const one = isVerb && used === period && last !== undefined && last.span.to >= from[first];
        if (one) found.event.pop();
        used = period;
        const span = tokenSpan(tokens, first, close);
        if (one) span.from = Math.min(span.from, last.span.from);
        const rule = `${pack.code}/event/${isVerb ? 'verb' : 'noun'}`;
        const { span: periodSpan, exact, from: day, to } = period.item;
        found.event.push({
          kind: 'event',
          span,
          exact: doc.text.slice(span.from, span.to),
          rule,
          what,
          who: whoIn(first, isVerb ? close : withTail(close, limit), begin, limit),
          period: { span: periodSpan, exact, from: day, to },
        } satisfies Event);
        draft.journal?.push({ rule, span, said: `${what} on ${exact}` });
        at = end - 1;
      }
    }
    found.event.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};
