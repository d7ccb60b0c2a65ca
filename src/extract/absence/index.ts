import type { Absence } from '../../core/item.js';
import { isOneOf, MARK, plainText, type Tokens, tokenSpan, WORD } from '../../core/token.js';
import type { Draft, Extractor } from '../extractor.js';
import { absenceTables, type Cue } from './tables.js';
import { type Topic, topicReader } from './topics.js';

/** How far from a cue its topics may reach, in tokens. */
const reach = 60;
/** How many tokens the subject of an inverted clause may have: "nor did the deputy minister mention". */
const longestSubject = 8;
/** And whoever told of it, between a comma and the verb: "a source in one of the delegations". */
const longestReporter = 12;

/** Finds what a text says was not said: topics after "made no mention of", before "were not raised". */
export const absence: Extractor = (pack, lexicon) => {
  if (!pack.absence) return undefined;
  const tables = absenceTables(pack.absence, lexicon);
  const {
    section,
    cues,
    speaks,
    labels,
    asked,
    abouts,
    asks,
    owner,
    tells,
    arises,
    auxiliary,
    raised,
    filler,
    setting,
    leads,
    trail,
    joins,
    clause,
    report,
    whole,
    pronoun,
  } = tables;
  const listed = topicReader(tables);

  return (draft: Draft) => {
    const { doc, tokens, sentences } = draft;
    const { text, from, kind, word } = tokens;
    const found: Absence[] = draft.found.absence;
    const isEdge = (at: number) => kind[at] === MARK && isOneOf(tokens, at, ';:()[]«»“”"—–!?');

    /** Whether a list of topics that starts at `first` is over at `at`: a mark, or another clause. */
    const endsList = (at: number, first: number): boolean => {
      if (isEdge(at)) return true;
      if (at === first) return kind[at] === MARK && text[from[at]] === ',';
      if (clause[word[at]]) return true;
      // "or her plans"
      if (owner[word[at]] && kind[at + 1] === WORD && !clause[word[at + 1]]) return false;
      return pronoun[word[at]] === 1 && (kind[at - 1] === MARK || joins[word[at - 1]] === 1);
    };

    const add = (first: number, end: number, topics: readonly Topic[], name: string): void => {
      const span = tokenSpan(tokens, first, end);
      const rule = `${pack.code}/absence/${name}`;
      const said = topics.map((topic) => plainText(tokens, topic.first, topic.end));
      found.push({ kind: 'absence', span, exact: doc.text.slice(span.from, span.to), rule, topics: said });
      draft.journal?.push({ rule, span, said: `says that nothing was said of ${said.join(', ')}` });
    };

    const pastFillers = (at: number, limit: number): number => {
      let next = at;
      while (next < limit && filler[word[next]]) next++;
      return next;
    };

    // the sentence that is read, and where in it the last absence ended
    let begin = 0;
    let limit = 0;
    let floor = 0;

    const settingIn = (first: number, end: number): boolean => {
      for (let i = Math.max(begin, first); i < Math.min(limit, end); i++) if (setting[word[i]]) return true;
      return false;
    };
    /** Where a list of topics is over at the latest, since those behind the last joiner were left out by a verb of their own. */
    const beforeNext = (first: number, stop: number): number => {
      let joint = first;
      for (let i = first; i < stop; i++) {
        if (joins[word[i]] || (kind[i] === MARK && text[from[i]] === ',')) joint = i;
        if (word[i] === 0 || joint === first) continue;
        const cue = cues.match(tokens, i, limit);
        if (cue < 0) continue;
        const found = cues.value;
        if (found === 'inverted') return i;
        if (
          found === 'omitted' ||
          (found === 'denial' && raised.match(tokens, pastFillers(cue, limit), limit) > 0)
        )
          return joint;
      }
      return stop;
    };

    /** Where a list is over behind which a comma parts who reports it: "tolls and the ferry" ", a source in the port told". */
    const beforeReporter = (first: number, verb: number): number => {
      for (let i = verb - 1; i > first && i > verb - longestReporter; i--)
        if (kind[i] === MARK && text[from[i]] === ',') return i;
      return verb;
    };

    /** Whether a question that is one topic opens at a token: "who pays", "at what price". */
    const opensWhole = (at: number): boolean =>
      whole[word[at]] === 1 || (tables.preposition[word[at]] === 1 && whole[word[at + 1]] === 1);

    /** Topics after a cue that starts at `at` and leads to them at `first`; the token after it all, or -1. */
    const after = (at: number, lead: number, name: string): number => {
      // "What she would not discuss: tolls"
      const isList = isOneOf(tokens, lead, ':') && kind[lead + 1] === WORD;
      // «не стала уточнять, кто заплатит»
      const first = isList || (isOneOf(tokens, lead, ',') && opensWhole(lead + 1)) ? lead + 1 : lead;
      let stop = first;
      while (stop < limit && stop < first + reach) {
        const name = nameEnd(stop);
        if (name < 0 && endsList(stop, first)) break;
        stop = name < 0 ? stop + 1 : name;
      }
      stop = beforeNext(first, report[word[stop]] ? beforeReporter(first, stop) : stop);
      const topics = opensWhole(first)
        ? [{ first, end: lastWord(tokens, stop) }]
        : listed(tokens, first, stop);
      if (topics.length === 0) return -1;
      let end = topics[topics.length - 1].end;
      while (end < stop && trail[word[end]]) end++;
      add(at, end, topics, name);
      return end;
    };

    /** Where a subject starts that ends before a verb: «о пошлинах» «министр» «говорить отказался». */
    const withoutSubject = (at: number): number => {
      const mention = draft.places.mentions.endingAt(at);
      const isSubject = mention && ['person', 'post'].includes(mention.item.entity.type);
      return isSubject && mention.first > begin ? withoutSubject(mention.first) : at;
    };

    /** The token behind a quoted name that opens at a token; -1 where none does. */
    const nameEnd = (at: number): number => {
      if (!isOneOf(tokens, at, '«“') || kind[at] !== MARK) return -1;
      for (let i = at + 1; i < limit && i < at + longestSubject; i++)
        if (kind[i] === MARK && isOneOf(tokens, i, '»”')) return i + 1;
      return -1;
    };

    /** Where a quoted name opens that closes before a token; -1 where none does: «рудник „Чайка“» is a topic, too. */
    const nameStart = (end: number): number => {
      if (!isOneOf(tokens, end - 1, '»”')) return -1;
      for (let i = end - 2; i >= floor && i > end - longestSubject; i--)
        if (kind[i] === MARK && isOneOf(tokens, i, '«“')) return i;
      return -1;
    };

    /** Where an inset starts that ends before a token and says who speaks; else that token: «вопрос нефти», «сказал он», «не поднимался». */
    const insetStart = (at: number): number => {
      if (!isOneOf(tokens, at - 1, ',') || at - 1 <= floor) return at;
      for (let i = at - 2; i > floor && i > at - longestSubject; i--)
        if (isOneOf(tokens, i, ',')) return clause[word[i + 1]] ? i : at;
      return at;
    };

    /** Topics before the tokens from `at` to `end`, or from `first` on; with `led`, only behind a word that leads to topics. */
    const before = (
      cue: number,
      end: number,
      sure: boolean,
      name: string,
      first = -1,
      led = false,
    ): number => {
      const at = insetStart(cue);
      let start = first < 0 ? at : first;
      if (first < 0)
        while (start > floor && start > at - reach && !clause[word[start - 1]]) {
          const name = isEdge(start - 1) ? nameStart(start) : start - 1;
          if (name < 0) break;
          start = name;
        }
      const topics = listed(tokens, start, at);
      if (topics.length === 0) return -1;
      if (!sure && !settingIn(at - reach, end + reach)) return -1;
      if (led && abouts.match(tokens, topics[0].first - 1, at) < 0) return -1;
      add(topics[0].first, end, topics, name);
      return end;
    };

    /** The token after "about", behind a verb of asking and whom one asks; -1 where none stands. */
    const askedOf = (at: number, end: number): number => {
      for (let i = at + 1; i < end && i < at + longestSubject && kind[i] === WORD; i++) {
        const about = abouts.match(tokens, i, end);
        if (about > 0) return about;
      }
      return -1;
    };

    /**
     * The token after a word of speaking, or before the question that a word of telling leaves open ("say" "who");
     * -1 where none stands at `at`, or where no setting before the cue shows that it means that.
     */
    const spoken = (at: number, cueAt: number): number => {
      if (tells[word[at]] && opensWhole(at + 1)) return at + 1;
      const end = speaks.match(tokens, at, limit);
      if (end < 0 && asks[word[at]]) return askedOf(at, limit);
      if (end < 0 || speaks.value || settingIn(cueAt - reach, cueAt)) return end;
      const led = leads.match(tokens, end, limit); // "consider" "questions of"
      return led > 0 && settingIn(end, led) ? end : -1;
    };

    /** The token after the topics that a label and a colon lead to, up to the sentence's end: "Not covered: tolls; the ferry." */
    const afterLabel = (at: number, colon: number): number => {
      const topics = listed(tokens, colon + 1, limit);
      if (topics.length > 0) add(at, topics[topics.length - 1].end, topics, 'label');
      return topics.length > 0 ? limit : begin;
    };

    /** Where the topics of a question end that starts at a token: at a comma behind the last "and" of them, before what met it. */
    const questionEnd = (first: number, at: number): number => {
      let end = first + 1;
      while (end < at && !endsList(end, first)) end++;
      let last = first;
      for (let i = first; i < end; i++) if (joins[word[i]]) last = i;
      for (let i = last; i < end; i++) if (kind[i] === MARK && isOneOf(tokens, i, ',')) return i;
      return end;
    };

    /** A silence, with the topics of the question that it met: "asked about tolls, he declined to answer". */
    const afterQuestion = (at: number, end: number): number => {
      for (let i = floor; i < at; i++) {
        const topic = word[i] ? asked.match(tokens, i, at) : -1;
        if (topic < 0) continue;
        const first = whole[word[topic - 1]] ? topic - 1 : topic;
        const stop = questionEnd(first, at);
        const topics = whole[word[first]]
          ? [{ first, end: stop }]
          : listed(tokens, first, withoutSubject(stop));
        if (topics.length === 0) break;
        add(i, end, topics, 'silence');
        return end;
      }
      add(at, end, [], 'silence');
      return end;
    };

    /** Topics between what is not done about them and its refusal: «обсуждать пошлины министр отказался»; the token after it all, or -1. */
    const afterSpoken = (at: number, end: number): number => {
      for (let i = floor; i < at; i++) {
        const first = word[i] ? speaks.match(tokens, i, at) : -1;
        if (first < 0 || !speaks.value) continue;
        const topics = listed(tokens, first, withoutSubject(questionEnd(first, at)));
        if (topics.length === 0) return -1;
        add(i, end, topics, 'refusal');
        return end;
      }
      return -1;
    };

    /** What the cue says that stands from `at` to `end`: the token after it all, or -1. */
    const read = (cue: Cue, at: number, end: number): number => {
      switch (cue) {
        case 'avoids': {
          // «объёмов не назвал»
          const told = after(at, end, 'avoids');
          return told > 0 || !section.topicsBefore ? told : before(withoutSubject(at), end, true, 'avoids');
        }
        case 'excludes':
          return settingIn(at - reach, at) ? after(at, end, 'excludes') : -1;
        case 'silence': {
          const said = speaks.match(tokens, end - 1, limit); // "declined to comment" "on the merger"
          if (said > end) return after(at, said, 'refusal');
          const about = abouts.match(tokens, end, limit); // "did not answer" "questions about the ferry"
          const told = about > 0 ? after(at, about, 'silence') : -1;
          return told > 0 ? told : afterQuestion(at, end);
        }
        case 'refusal': {
          const said = spoken(pastFillers(end, limit), at);
          if (said > 0) return after(at, said, 'refusal');
          return section.topicsBefore ? afterSpoken(at, end) : -1;
        }
        case 'neither':
          for (let i = end; i < limit && i < end + reach; i++) {
            const said = spoken(i, at); // "neither side mentioned the ferry"
            if (said > 0) return after(at, said, 'refusal');
            const own = arises.match(tokens, i, limit); // "neither the ferry nor tolls came up"
            if (own > 0) return before(i, own, true, 'neither', end);
            const then = auxiliary.match(tokens, i, limit);
            if (then < 0) continue;
            const close = raised.match(tokens, pastFillers(then, limit), limit);
            return close < 0 ? -1 : before(i, close, raised.value, 'neither', end);
          }
          return -1;
        case 'denial': {
          const close = raised.match(tokens, pastFillers(end, limit), limit);
          if (close < 0) return -1;
          const sure = raised.value || settingIn(at - reach, close + reach);
          const told = before(at, close, sure, 'denied');
          return told > 0 || !sure ? told : after(at, close, 'denied'); // «не обсуждались вопросы …»
        }
        case 'inverted':
          for (let i = end; i < limit && i < end + longestSubject; i++) {
            const said = spoken(i, at);
            const told = said > 0 ? after(at, said, 'refusal') : -1;
            if (told > 0) return told;
            const close = raised.match(tokens, i, limit);
            if (close > 0) return before(i, close, raised.value, 'denied', end);
          }
          return -1;
        default:
          return before(withoutSubject(at), end, cue !== 'perhaps-omitted', 'omitted', -1, cue === 'unasked');
      }
    };

    for (let s = 0; s < sentences.count; s++) {
      begin = floor = sentences.first[s];
      limit = sentences.end[s];
      const label = labels.match(tokens, begin, limit);
      if (label > 0 && isOneOf(tokens, label, ':')) floor = afterLabel(begin, label);
      for (let at = cues.next(tokens, floor, limit); at < limit; at = cues.next(tokens, at + 1, limit)) {
        const cue = cues.match(tokens, at, limit);
        const end = cue < 0 ? -1 : read(cues.value, at, cue);
        if (end < 0) continue;
        floor = end;
        at = end - 1;
      }
    }
  };
};

/** Where the words end before `end`, marks left out. */
function lastWord({ kind }: Tokens, end: number): number {
  let last = end;
  while (kind[last - 1] === MARK) last--;
  return last;
}
