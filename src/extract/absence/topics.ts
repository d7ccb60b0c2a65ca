import { DIGITS, GLUED, isOneOf, MARK, type Tokens, tokenText } from '../../core/token.js';
import type { AbsenceTables } from './tables.js';

/** A topic's tokens. */
export interface Topic {
  first: number;
  end: number;
}

/** Gives the topics that a list names, from one token up to another. */
export type TopicReader = (tokens: Tokens, from: number, to: number) => Topic[];

/** Reads lists of topics by a language's tables. */
export function topicReader({
  section,
  setting,
  leads,
  trail,
  joiners,
  cuts,
  preposition,
  settingLead,
  pronoun,
}: AbsenceTables): TopicReader {
  /** A topic without what leads into it and trails it; undefined where nothing is left. */
  const trimmed = (tokens: Tokens, topic: Topic, led: number): Topic | undefined => {
    const { word, kind } = tokens;
    let { first, end } = topic;
    // "made no reference to the ferry or to tolls"
    if (led !== 0 && word[first] === led && preposition[led] && first + 1 < end) first++;
    for (let lead = leads.match(tokens, first, end); lead > 0; lead = leads.match(tokens, first, end)) {
      if (lead < end && tokens.gap[lead] === GLUED && kind[lead] === DIGITS) break; // "A7" has no article
      first = lead;
      if (first >= end) return undefined;
    }
    for (let at = first + 1; at < end; at++) {
      if (cuts.match(tokens, at, end) > 0) end = at;
      // "Ukraine in the interview": the setting is no part of the topic
      if (!settingLead[word[at]]) continue;
      let inSetting = false;
      for (let i = at + 1; i < end && i < at + 6 && !preposition[word[i]]; i++)
        inSetting ||= setting[word[i]] === 1;
      if (inSetting) end = at;
    }
    while (
      end > first + 1 &&
      ((trail[word[end - 1]] && !isAdjective(tokens, end - 2)) ||
        (kind[end - 1] === MARK && !isOneOf(tokens, end - 1, '»”%')))
    )
      end--;
    while (first < end && kind[first] === MARK) first++;
    if (end <= first || preposition[word[first]]) return undefined;
    if (end === first + 1 && (pronoun[word[first]] || trail[word[first]])) return undefined;
    return { first, end };
  };

  const isAdjective = (tokens: Tokens, at: number): boolean =>
    section.adjectives?.some((ending) => tokenText(tokens, at).endsWith(ending)) === true;

  return (tokens, from, to) => {
    const { word, kind, gap } = tokens;
    const topics: Topic[] = [];
    let first = from;
    const close = (end: number, next: number) => {
      const topic =
        end > first ? trimmed(tokens, { first, end }, first > from ? word[from - 1] : 0) : undefined;
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
}
