import type { Absence } from '../core/item.js';
import { PhraseTable, wordTable } from '../core/phrase.js';
import { GLUED, isOneOf, MARK, type Tokens, tokenSpan } from '../core/token.js';
import type { Draft, Extractor } from './extractor.js';

/** How far from a cue its topics may reach, in tokens. */
const reach = 60;
/** How many tokens the subject of an inverted clause may have: "nor did the deputy minister mention". */
const longestSubject = 8;

type Cue =
  | 'avoids'
  | 'excludes'
  | 'refusal'
  | 'silence'
  | 'neither'
  | 'inverted'
  | 'denial'
  | 'omitted'
  | 'perhaps-omitted';

/** A topic's tokens. */
interface Topic {
  first: number;
  end: number;
}

/** Finds what a text says was not said: topics after "made no mention of", before "were not raised". */
export const absence: Extractor = (pack, lexicon) => {
  const { absence: section } = pack;
  if (!section) return undefined;
  const words = <T>(listed: string | undefined, value: T) =>
    (listed?.split(', ') ?? []).map((word) => [word, value] as const);
  const cues = new PhraseTable<Cue>(lexicon, [
    ...words<Cue>(section.omitted, 'omitted'),
    ...words<Cue>(section.perhapsOmitted, 'perhaps-omitted'),
    ...words<Cue>(section.avoids, 'avoids'),
    ...words<Cue>(section.excludes, 'excludes'),
    ...words<Cue>(section.silences, 'silence'),
    ...words<Cue>(section.neithers, 'neither'),
    ...words<Cue>(section.inverted, 'inverted'),
    ...words<Cue>(section.denials, 'denial'),
    ...words<Cue>(section.refusals, 'refusal'),
  ]);
  const speaks = new PhraseTable<boolean>(lexicon, [
    ...words(section.speaks, true),
    ...words(section.perhapsSpeaks, false),
  ]);
  const asked = new PhraseTable<true>(lexicon, words(section.asked, true));
  const tells = wordTable(lexicon, words(section.tells, true));
  const arises = new PhraseTable<true>(lexicon, words(section.arises, true));
  const auxiliary = new PhraseTable<true>(lexicon, words(section.auxiliaries, true));
  const raised = new PhraseTable<boolean>(lexicon, [
    ...words(section.raised, true),
    ...words(section.perhapsRaised, false),
  ]);
  const filler = wordTable(lexicon, words(section.fillers, true));
  const setting = wordTable(lexicon, words(section.settings, true));
  const leads = new PhraseTable<true>(lexicon, words(section.leads, true));
  const trail = wordTable(lexicon, words(section.trails, true));
  const joiners = new PhraseTable<true>(lexicon, words(section.joiners, true));
  const joins = wordTable(lexicon, words(section.joiners, true));
  const cuts = new PhraseTable<true>(lexicon, words(section.cuts, true));
  const clause = wordTable(lexicon, words(section.clauses, true));
  const preposition = wordTable(lexicon, words(section.prepositions, true));
  const whole = wordTable(lexicon, words(section.wholes, true));
  const pronoun = wordTable(lexicon, words(section.pronouns, true));

  /** A topic without what leads into it and trails it; undefined where nothing is left. */
  const trimmed = (tokens: Tokens, topic: Topic): Topic | undefined => {
    const { word, kind } = tokens;
    let { first, end } = topic;
    for (let lead = leads.match(tokens, first, end); lead > 0; lead = leads.match(tokens, first, end)) {
      first = lead;
      if (first >= end) return undefined;
    }
    for (let at = first + 1; at < end; at++) {
      if (cuts.match(tokens, at, end) > 0) end = at;
      // "Ukraine in the interview": the setting is no part of the topic
      if (!preposition[word[at]]) continue;
      let inSetting = false;
      for (let i = at + 1; i < end && i < at + 6 && !preposition[word[i]]; i++)
        inSetting ||= setting[word[i]] === true;
      if (inSetting) end = at;
    }
    while (
      end > first + 1 &&
      (trail[word[end - 1]] || (kind[end - 1] === MARK && !isOneOf(tokens, end - 1, '»”')))
    )
      end--;
    while (first < end && kind[first] === MARK) first++;
    if (end <= first || preposition[word[first]]) return undefined;
    if (end === first + 1 && (pronoun[word[first]] || trail[word[first]])) return undefined;
    return { first, end };
  };

  /** The topics listed from `from` up to `to`. */
  const listed = (tokens: Tokens, from: number, to: number): Topic[] => {
    const { word, kind, gap } = tokens;
    const topics: Topic[] = [];
    let first = from;
    const close = (end: number, next: number) => {
      const topic = end > first ? trimmed(tokens, { first, end }) : undefined;
      if (topic) topics.push(topic);
      first = next;
    };
    for (let at = from; at < to; ) {
      const joined = word[at] ? joiners.match(tokens, at, to) : -1;
      if (joined > 0) {
        close(at, joined);
        at = joined;
      } else if (kind[at] === MARK && isOneOf(tokens, at, ',،、;') && gap[at] === GLUED) {
        close(at, at + 1);
        at++;
      } else at++;
    }
    close(to, to);
    return topics;
  };

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
      return pronoun[word[at]] === true && (kind[at - 1] === MARK || joins[word[at - 1]] === true);
    };

    const add = (first: number, end: number, topics: readonly Topic[], name: string): void => {
      const span = tokenSpan(tokens, first, end);
      const rule = `${pack.code}/absence/${name}`;
      const said = topics.map((topic) => {
        const { from, to } = tokenSpan(tokens, topic.first, topic.end);
        return text.slice(from, to).replace(/\s+/g, ' ');
      });
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

    /** Topics after a cue that starts at `at` and leads to them at `first`; the token after it all, or -1. */
    const after = (at: number, first: number, name: string): number => {
      let stop = first;
      while (stop < limit && stop < first + reach && !endsList(stop, first)) stop++;
      stop = beforeNext(first, stop);
      const topics = whole[word[first]]
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

    /** Where a quoted name opens that closes before a token; -1 where none does: «рудник „Чайка“» is a topic, too. */
    const nameStart = (end: number): number => {
      if (!isOneOf(tokens, end - 1, '»”')) return -1;
      for (let i = end - 2; i >= floor && i > end - longestSubject; i--)
        if (kind[i] === MARK && isOneOf(tokens, i, '«“')) return i;
      return -1;
    };

    /** Topics before the tokens from `at` to `end`, or from `first` on. */
    const before = (at: number, end: number, sure: boolean, name: string, first = -1): number => {
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
      add(topics[0].first, end, topics, name);
      return end;
    };

    /**
     * The token after a word of speaking, or before the question that a word of telling leaves open ("say" "who");
     * -1 where none stands at `at`, or where no setting before the cue shows that it means that.
     */
    const spoken = (at: number, cueAt: number): number => {
      if (tells[word[at]] && whole[word[at + 1]]) return at + 1;
      const end = speaks.match(tokens, at, limit);
      if (end < 0 || speaks.value || settingIn(cueAt - reach, cueAt)) return end;
      const led = leads.match(tokens, end, limit); // "consider" "questions of"
      return led > 0 && settingIn(end, led) ? end : -1;
    };

    /** A silence, with the topics of the question that it met: "asked about tolls, he declined to answer". */
    const afterQuestion = (at: number, end: number): number => {
      for (let i = floor; i < at; i++) {
        const topic = word[i] ? asked.match(tokens, i, at) : -1;
        if (topic < 0) continue;
        const first = whole[word[topic - 1]] ? topic - 1 : topic;
        let stop = first + 1;
        while (stop < at && !endsList(stop, first) && !(kind[stop] === MARK && isOneOf(tokens, stop, ',')))
          stop++;
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
          return afterQuestion(at, end);
        }
        case 'refusal': {
          const said = spoken(pastFillers(end, limit), at);
          return said < 0 ? -1 : after(at, said, 'refusal');
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
          return before(at, end, cue === 'omitted', 'omitted');
      }
    };

    for (let s = 0; s < sentences.count; s++) {
      begin = floor = sentences.first[s];
      limit = sentences.end[s];
      for (let at = begin; at < limit; at++) {
        if (word[at] === 0) continue;
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
