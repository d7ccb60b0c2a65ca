import type { Event, Period } from '../core/item.js';
import { PhraseTable, wordTable } from '../core/phrase.js';
import { LOWER, MARK, tokenSpan, WORD } from '../core/token.js';
import type { Draft, Extractor } from './extractor.js';
import { ItemTokens, type Placed } from './item-tokens.js';

/** How far from its event a day may stand, and how many tokens its object may have. */
const reach = 16;
const longestObject = 8;
const whoReach = 24;

interface Trigger {
  what: string;
  isVerb: boolean;
}

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
  const article = wordTable(lexicon, words(section.articles));
  const joiner = wordTable(lexicon, words(section.joiners));
  const clause = wordTable(lexicon, words(section.clauses));

  return (draft: Draft) => {
    const { doc, tokens, sentences, found } = draft;
    if (found.period.length === 0) return;
    const { text, word, kind, from, shape } = tokens;
    const periods = new ItemTokens(tokens, found.period);
    const mentions = new ItemTokens(tokens, found.mention);
    const isEdge = (at: number) =>
      (kind[at] === MARK && ';:()[]—–“”"«»'.includes(text[from[at]])) || clause[word[at]] === true;

    /** The period after an event in its clause, and whether only what belongs to the event stands between. */
    const periodAfter = (at: number, limit: number): Placed<Period> | undefined => {
      for (let i = at; i < limit && i < at + reach; i++) {
        const period = periods.startingAt(i);
        if (period) return period;
        if (isEdge(i) || (i > at && triggers.match(tokens, i, limit) > 0)) return undefined;
      }
      return undefined;
    };
    const periodBefore = (at: number, begin: number): Placed<Period> | undefined => {
      for (let i = at; i > begin && i > at - reach; i--) {
        const period = periods.endingAt(i);
        if (period) return period;
        if (isEdge(i - 1)) return undefined;
      }
      return undefined;
    };

    /** Where the object before a participle starts: "the road map" of "the road map signed in May". */
    const objectBefore = (at: number, begin: number): number => {
      let first = at;
      while (first > begin && first > at - longestObject) {
        const before = first - 1;
        if (kind[before] !== WORD || clause[word[before]]) break;
        if (article[word[before]]) return first;
        if (joiner[word[before]]) break;
        first--;
      }
      return first;
    };

    /** Who takes part: what the clause names, each once. */
    const whoIn = (first: number, end: number, begin: number): string[] => {
      const names = new Set<string>();
      let start = first;
      while (start > begin && start > first - whoReach && !isEdge(start - 1)) start--;
      for (let at = start; at < end; at++) {
        const mention = mentions.startingAt(at);
        if (!mention) continue;
        const { type, name } = mention.item.entity;
        if (type !== 'post' && type !== 'place') names.add(name);
        at = mention.end - 1;
      }
      return [...names];
    };

    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];
      for (let at = begin; at < limit; at++) {
        if (word[at] === 0) continue;
        const end = triggers.match(tokens, at, limit);
        if (end < 0) continue;
        const { what, isVerb } = triggers.value;
        if (shape[at] !== LOWER && at > begin) continue; // part of a name
        const after = periodAfter(end, limit);
        const before = after ? undefined : periodBefore(at, begin);
        const period = after ?? before;
        if (!period) continue;
        const first = Math.min(isVerb && after ? objectBefore(at, begin) : at, period.first);
        const close = Math.max(end, period.end);
        const span = tokenSpan(tokens, first, close);
        const rule = `${pack.code}/event/${isVerb ? 'verb' : 'noun'}`;
        const { span: periodSpan, exact, from: day, to } = period.item;
        found.event.push({
          kind: 'event',
          span,
          exact: doc.text.slice(span.from, span.to),
          rule,
          what,
          who: whoIn(first, close, begin),
          period: { span: periodSpan, exact, from: day, to },
        } satisfies Event);
        draft.journal?.push({ rule, span, said: `${what} on ${exact}` });
        at = end - 1;
      }
    }
    found.event.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};
