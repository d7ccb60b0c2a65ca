import { isOneOf, type Tokens, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { Extent, longestSubject } from './extent.js';
import type { Sentence } from './sentence.js';
import type { AbsenceTables, Cue } from './tables.js';
import type { TopicReader } from './topics.js';
import { reach, Unsaid } from './unsaid.js';

/** How far behind "no one" what they do not do may stand, in tokens. */
const farthest = 5;

/** Reads what a text says was not said off its cues, sentence by sentence, and adds it to the draft. */
export class AbsenceReader {
  private readonly tokens: Tokens;
  private readonly extent: Extent;
  private readonly unsaid: Unsaid;
  private readonly sentence: Sentence = { begin: 0, limit: 0, floor: 0 };

  constructor(
    private readonly draft: Draft,
    private readonly tables: AbsenceTables,
    listed: TopicReader,
    code: string,
  ) {
    const { tokens, places } = draft;
    this.tokens = tokens;
    this.extent = new Extent(tokens, places.mentions, tables, this.sentence);
    this.unsaid = new Unsaid(draft, tables, listed, code, this.sentence, this.extent);
  }

  /** Reads the next sentence, by its number. */
  read(number: number): void {
    const { tokens, sentence } = this;
    const { sentences } = this.draft;
    const { cues, labels } = this.tables;
    const begin = sentences.first[number];
    const limit = sentences.end[number];
    sentence.begin = sentence.floor = begin;
    sentence.limit = limit;
    const label = labels.match(tokens, begin, limit);
    if (label > 0 && isOneOf(tokens, label, ':')) sentence.floor = this.unsaid.afterLabel(begin, label);
    for (
      let at = cues.next(tokens, sentence.floor, limit);
      at < limit;
      at = cues.next(tokens, at + 1, limit)
    ) {
      const cue = cues.match(tokens, at, limit);
      const end = cue < 0 ? -1 : this.of(cues.value, at, cue);
      if (end < 0) continue;
      sentence.floor = end;
      at = end - 1;
    }
  }

  /** What the cue says that stands from `at` to `end`: the token after it all, or -1. */
  private of(cue: Cue, at: number, end: number): number {
    const { speaks, abouts, asks, toQuestion, arises, replies, clause, auxiliary, raised, section } =
      this.tables;
    const { tokens } = this;
    const { word } = tokens;
    const { limit } = this.sentence;
    switch (cue) {
      case 'avoids': {
        // «объёмов не назвал»
        const told = this.unsaid.after(at, end, 'avoids');
        if (told > 0) return told;
        const asked = this.unsaid.question(at, end, 'avoids');
        return asked > 0 || !section.topicsBefore
          ? asked
          : this.unsaid.before(
              this.extent.withoutSubject(this.extent.insetStart(this.extent.beforeStills(at)), true),
              end,
              true,
              'avoids',
            );
      }
      case 'untold': {
        // «не сказал, когда»
        const question = isOneOf(tokens, end, ',') ? end + 1 : end;
        return this.unsaid.opensWhole(question)
          ? this.unsaid.after(at, end, 'avoids')
          : this.unsaid.question(at, end, 'avoids'); // «когда пройдут выборы, в комиссии не сказали»
      }
      case 'excludes':
        return this.extent.settingIn(at - reach, at) ? this.unsaid.after(at, end, 'excludes') : -1;
      case 'silence': {
        const said = speaks.match(tokens, end - 1, limit); // "declined to comment" "on the merger"
        if (said > end) return this.unsaid.after(at, said, 'refusal');
        // «не ответил», «на вопрос», «кто заплатит»
        const asked = Math.max(end, toQuestion.match(tokens, end, limit));
        // "gave no reason" "why it sank"
        if (
          isOneOf(tokens, asked, ',')
            ? this.unsaid.opensWhole(asked + 1)
            : this.unsaid.opensWhole(end) && !clause[word[end]]
        )
          return this.unsaid.after(at, asked, 'silence');
        const about = abouts.match(tokens, end, limit); // "did not answer" "questions about the ferry"
        const told = about > 0 ? this.unsaid.after(at, about, 'silence') : -1;
        return told > 0 ? told : this.unsaid.afterQuestion(at, end);
      }
      case 'refusal': {
        const said = this.spoken(this.extent.pastFillers(end, limit), at);
        // "I am not going to discuss" "that"
        if (said > 0 && this.unsaid.isForegoing(said)) return this.unsaid.inAnswer(at, said + 1);
        if (said > 0) return this.unsaid.after(at, said, 'refusal');
        return section.topicsBefore ? this.unsaid.afterSpoken(at, end) : -1;
      }
      case 'neither':
        for (let i = end; i < limit && i < end + reach; i++) {
          const said = this.spoken(i, at); // "neither side mentioned the ferry"
          if (said > 0) return this.unsaid.after(at, said, 'refusal');
          const reply = replies.match(tokens, i, limit); // "neither side commented"
          if (reply > 0) return this.unsaid.afterQuestion(at, reply);
          const own = arises.match(tokens, i, limit); // "neither the ferry nor tolls came up"
          if (own > 0) return this.unsaid.before(i, own, true, 'neither', end);
          const then = auxiliary.match(tokens, i, limit);
          if (then < 0) continue;
          const close = raised.match(tokens, this.extent.pastFillers(then, limit), limit);
          return close < 0 ? -1 : this.unsaid.before(i, close, raised.value, 'neither', end);
        }
        return -1;
      case 'nobody':
        // "no one at the briefing asked about the ferry"
        for (let i = end; i < limit && i < end + farthest && !clause[word[i]]; i++) {
          const isQuestion = asks[word[i]] && this.unsaid.opensWhole(i + 1);
          const said = isQuestion ? i + 1 : this.spoken(i, at);
          if (said > 0) return this.unsaid.after(at, said, 'refusal');
          const reply = replies.match(tokens, i, limit);
          if (reply > 0) return this.unsaid.afterQuestion(at, reply);
        }
        return -1;
      case 'denial': {
        const close = raised.match(tokens, this.extent.pastFillers(end, limit), limit);
        if (close < 0) return -1;
        // "was not asked" "why it sank"
        if (asks[word[close - 1]] && this.unsaid.opensWhole(close))
          return this.unsaid.after(at, close, 'denied');
        const sure = raised.value || this.extent.settingIn(at - reach, close + reach);
        const told = this.unsaid.before(at, close, sure, 'denied');
        return told > 0 || !sure ? told : this.unsaid.after(at, close, 'denied'); // «не обсуждались вопросы …»
      }
      case 'inverted':
        for (let i = end; i < limit && i < end + longestSubject; i++) {
          const said = this.spoken(i, at);
          const told = said > 0 ? this.unsaid.after(at, said, 'refusal') : -1;
          if (told > 0) return told;
          const close = raised.match(tokens, i, limit);
          if (close > 0) return this.unsaid.before(i, close, raised.value, 'denied', end);
        }
        // "The ferry was not discussed," "nor were tolls"
        return at - 1 === this.sentence.floor && at - 1 > this.sentence.begin
          ? this.unsaid.after(at, end, 'denied')
          : -1;
      case 'unasked': {
        const start = this.extent.insetStart(this.extent.beforeStills(at));
        return this.unsaid.before(this.extent.withoutSubject(start, true), end, true, 'omitted', -1, true);
      }
      default: {
        const isSure = cue === 'omitted';
        if (!isSure && this.extent.endsInPerson(at)) return -1;
        return this.unsaid.before(this.extent.withoutSubject(at), end, isSure, 'omitted');
      }
    }
  }

  /**
   * The token after a word of speaking, or before the question that a word of telling leaves open ("say" "who");
   * -1 where none stands at `at`, or where no setting before the cue shows that it means that.
   */
  private spoken(at: number, cueAt: number): number {
    const { speaks, asks, tells, leads, text } = this.tables;
    const { tokens } = this;
    const { word } = tokens;
    const { limit } = this.sentence;
    if (tells[word[at]] && this.unsaid.opensWhole(at + 1)) return at + 1;
    const end = speaks.match(tokens, at, limit);
    if (end < 0 && asks[word[at]]) return this.askedOf(at, limit);
    if (end < 0 || speaks.value || this.extent.settingIn(cueAt - reach, cueAt)) return end;
    if (text[word[cueAt - 1]]) return end; // "the report" "does not address"; none of any other word before it
    const led = leads.match(tokens, end, limit); // "consider" "questions of"
    return led > 0 && this.extent.settingIn(end, led) ? end : -1;
  }

  /** The token after "about", behind a verb of asking and whom one asks; -1 where none stands. */
  private askedOf(at: number, end: number): number {
    const { abouts } = this.tables;
    const { tokens } = this;
    const { kind } = tokens;
    for (let i = at + 1; i < end && i < at + longestSubject && kind[i] === WORD; i++) {
      const about = abouts.match(tokens, i, end);
      if (about > 0) return about;
    }
    return -1;
  }
}
