import type { Event, Period } from '../../core/item.js';
import { SpanSet } from '../../core/span-set.js';
import { BROKEN, GLUED, isOneOf, LOWER, MARK, type Tokens, tokenSpan } from '../../core/token.js';
import type { Draft, Extractor } from '../extractor.js';
import type { Placed } from '../item-tokens.js';
import { Days } from './days.js';
import { Participants } from './participants.js';
import { Phrases } from './phrases.js';
import { eventTables } from './tables.js';

/** A bracket behind a sentence's last token still belongs to it: "the Orlen Forum (May 2-3)". */
const bracket = 2;

/** Where the word starts that a token is the short rest of: "he’ll". */
const wholeWord = (tokens: Tokens, at: number): number =>
  at > 1 && tokens.gap[at] === GLUED && tokens.gap[at - 1] === GLUED && isOneOf(tokens, at - 1, "'’")
    ? at - 2
    : at;

/** Finds what happened or is to happen on a day: a word for it and a period in the same clause. */
export const event: Extractor = (pack, lexicon) => {
  if (!pack.event) return undefined;
  const tables = eventTables(pack.event, lexicon);
  const { section, triggers, purpose, verbMarker } = tables;

  return (draft: Draft) => {
    const { doc, tokens, sentences, found } = draft;
    if (found.period.length === 0) return;
    const { word, from, gap, kind, shape } = tokens;
    const { mentions, periods } = draft.places;
    const outlets = new SpanSet(found.credit.map(({ span }) => span));
    const days = new Days(tokens, mentions, periods, draft.places, tables);
    const phrases = new Phrases(tokens, mentions, periods, tables);
    const participants = new Participants(tokens, mentions, outlets, tables);
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
        const { isVerb, isWith, isStay } = triggers.value;
        // "agreed to meet May 2"
        const isAlone = tables.together[word[end - 1]] === 1 && periods.startingAt(end) !== undefined;
        if (isWith && !isAlone && !participants.isSomebody(end, limit)) continue;
        if (isStay && !participants.isStay(at, end, begin)) continue;
        // "to sign a memorandum in May" is one event, its signing
        if (!isVerb && from[at] < (found.event.at(-1)?.span.to ?? 0)) continue;
        let { what } = triggers.value;
        if (tables.reception.match(tokens, at, limit) === end && participants.isPersonAt(end, limit))
          what = tables.reception.value;
        let start = at;
        // part of a name, but for one with its day in brackets: "the Orlen Forum (May 2-3)"
        const isDated = isOneOf(tokens, end, '(') && periods.startingAt(end + 1) !== undefined;
        const entry = days.ofEntry(at, begin);
        const opens = isVerb && kind[at - 1] === MARK && gap[at] < BROKEN; // «Ответ: Встретились в понедельник»
        if (shape[at] !== LOWER && at > begin && !isDated && !entry && !opens) continue;
        if (!isVerb && at > begin && verbMarker[word[at - 1]]) continue;
        if (!isVerb && !isDated && !phrases.mayFollow(end, limit)) continue;
        const after = isDated && !isVerb ? periods.startingAt(end + 1) : days.after(end, limit, isVerb);
        const before = after ? undefined : days.before(at, begin, isVerb);
        const period = after ?? before ?? (entry === used ? undefined : entry);
        if (!period) continue;
        if (isVerb && section.general.includes(what)) {
          if (used === period) continue; // the noun has it already
          const noun = phrases.nounBefore(at, begin, what, days.isWhole(end, limit));
          const behind = noun || after ? undefined : phrases.nounAfter(end, limit);
          if (!noun && !behind && !mentions.endingAt(at)) continue;
          what = noun?.what ?? behind?.what ?? what;
          start = noun?.first ?? at;
          end = behind?.end ?? end;
        }
        const phrase = isVerb && start === at ? at : phrases.withAdjectives(start, begin);
        const subject = isVerb && after ? wholeWord(tokens, phrases.objectBefore(at, begin)) : at;
        const first = Math.min(subject, phrase, period.first);
        // "On Monday she met the mayor": a verb goes on after its day
        const isEntry = period === entry && !after;
        const isTailed = (isVerb || purpose[word[at - 1]]) && !after;
        const close = isEntry
          ? phrases.toMark(end, limit)
          : isTailed
            ? phrases.withTail(end, limit)
            : Math.max(end, period.end);
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
          who: participants.of(first, isVerb ? close : phrases.withTail(close, limit), begin, limit),
          period: { span: periodSpan, exact, from: day, to },
        } satisfies Event);
        draft.journal?.push({ rule, span, said: `${what} on ${exact}` });
        at = end - 1;
      }
    }
    found.event.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};
