import type { Absence } from '../core/item.js';
import { PhraseTable, wordTable } from '../core/phrase.js';
import { GLUED, MARK, type Tokens, tokenSpan, WORD } from '../core/token.js';
import type { Draft, Extractor } from './extractor.js';

/** How far from a cue its topics may reach, in tokens. */
const reach = 60;

const AVOIDS = 1;
const EXCLUDES = 2;
const DENIES = 3;
const OMITTED = 4;

/** A topic's tokens. */
interface Topic {
  first: number;
  end: number;
}

/** Finds what a text says was not said: topics after "made no mention of", before "were not raised". */
export const absence: Extractor = (pack, lexicon) => {
  const { absence: section } = pack;
  if (!section) return undefined;
  const words = <T>(listed: string, value: T) => listed.split(', ').map((word) => [word, value] as const);
  const cues = new PhraseTable<number>(lexicon, [
    ...words(section.omitted, OMITTED),
    ...words(section.avoids, AVOIDS),
    ...words(section.excludes, EXCLUDES),
    ...words(section.denials, DENIES),
  ]);
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
      for (let i = at + 1; i < end && i < at + 6; i++) inSetting ||= setting[word[i]] === true;
      if (inSetting) end = at;
    }
    while (end > first + 1 && (trail[word[end - 1]] || kind[end - 1] === MARK)) end--;
    while (first < end && kind[first] === MARK) first++;
    if (end <= first || preposition[word[first]]) return undefined;
    if (end === first + 1 && (pronoun[word[first]] || trail[word[first]])) return undefined;
    return { first, end };
  };

  /** The topics listed from `from` up to `to`. */
  const listed = (tokens: Tokens, from: number, to: number): Topic[] => {
    const { text, word, kind, gap } = tokens;
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
      } else if (kind[at] === MARK && ',،、;'.includes(text[tokens.from[at]]) && gap[at] === GLUED) {
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
    const isEdge = (at: number) => kind[at] === MARK && ';:()[]«»“”"—–!?'.includes(text[from[at]]);

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

    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];
      let floor = begin; // where the last one ended
      for (let at = begin; at < limit; at++) {
        if (word[at] === 0) continue;
        const end = cues.match(tokens, at, limit);
        if (end < 0) continue;
        const cue = cues.value;
        const near = (what: (at: number) => boolean) => {
          for (let i = Math.max(begin, at - reach); i < limit && i < at + reach; i++)
            if (what(i)) return true;
          return false;
        };
        if (cue === AVOIDS || cue === EXCLUDES) {
          if (cue === EXCLUDES && !near((i) => i < at && setting[word[i]] === true)) continue;
          let stop = end;
          while (stop < limit && stop < end + reach && !endsList(stop, end)) stop++;
          const topics = listed(tokens, end, stop);
          if (topics.length === 0) continue;
          floor = topics[topics.length - 1].end;
          while (floor < stop && trail[word[floor]]) floor++;
          add(at, floor, topics, cue === AVOIDS ? 'avoids' : 'excludes');
          at = floor - 1;
          continue;
        }
        let close = end;
        let sure = true;
        if (cue === DENIES) {
          while (close < limit && filler[word[close]]) close++;
          close = raised.match(tokens, close, limit);
          if (close < 0) continue;
          sure = raised.value;
        }
        let start = at;
        while (start > floor && start > at - reach && !isEdge(start - 1) && !clause[word[start - 1]]) start--;
        const topics = listed(tokens, start, at);
        if (topics.length === 0) continue;
        const named = (topic: Topic) => {
          for (let i = topic.first; i < topic.end; i++)
            if (i > begin && kind[i] === WORD && tokens.shape[i] > 0) return true;
          return false;
        };
        if (!sure && !topics.some(named) && !near((i) => setting[word[i]] === true)) continue;
        floor = close;
        add(topics[0].first, close, topics, cue === DENIES ? 'denied' : 'omitted');
        at = close - 1;
      }
    }
  };
};
