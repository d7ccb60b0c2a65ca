import { blockAt } from '../../core/doc.js';
import { isOneOf, MARK, plainText, type Tokens, tokenAt, tokenSpan, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { type Extent, longestSubject } from './extent.js';
import type { Sentence } from './sentence.js';
import type { AbsenceTables } from './tables.js';
import type { Topic, TopicReader } from './topics.js';

/** How far from a cue its topics may reach, in tokens. */
export const reach = 60;
/** No farther into an answer, in tokens, "that" is what was asked. */
const farthestAnswer = 30;
/** A question that tells what it is about has more words than "Why not now?". */
const shortestQuestion = 4;

/** Adds what was not said to the draft, with its topics, wherever they stand. Each gives the token after it all, or -1. */
export class Unsaid {
  private readonly tokens: Tokens;

  constructor(
    private readonly draft: Draft,
    private readonly tables: AbsenceTables,
    private readonly listed: TopicReader,
    private readonly code: string,
    private readonly sentence: Sentence,
    private readonly extent: Extent,
  ) {
    this.tokens = draft.tokens;
  }

  /** Topics after a cue that starts at `at` and leads to them at `first`; the token after it all, or -1. */
  after(at: number, lead: number, name: string): number {
    const { claim, say, trail } = this.tables;
    const { tokens } = this;
    const { kind, word } = tokens;
    const { limit } = this.sentence;
    // "What she would not discuss: tolls"
    const isList = isOneOf(tokens, lead, ':') && kind[lead + 1] === WORD;
    // «не стала уточнять, кто заплатит»
    const first = isList || (isOneOf(tokens, lead, ',') && this.opensWhole(lead + 1)) ? lead + 1 : lead;
    if (claim[word[first]] && say[word[first - 1]]) return -1; // "did not say" "that it would rain"
    let stop = first;
    while (stop < limit && stop < first + reach) {
      const name = this.extent.nameEnd(stop);
      if (name < 0 && this.extent.endsList(stop, first)) break;
      stop = name < 0 ? stop + 1 : name;
    }
    const verb = this.reporterBefore(stop);
    stop = this.extent.beforeNext(first, verb < 0 ? stop : this.extent.beforeReporter(first, verb));
    const topics = this.opensWhole(first)
      ? [{ first, end: lastWord(tokens, stop) }]
      : this.listed(tokens, first, stop);
    if (topics.length === 0) return -1;
    let end = topics[topics.length - 1].end;
    while (end < stop && trail[word[end]]) end++;
    this.add(at, end, topics, name);
    return end;
  }

  /** The verb of reporting at a list's end, or the last word of a sentence that ends there; -1 where none stands. */
  private reporterBefore(stop: number): number {
    const { report, lastReport, joins } = this.tables;
    const { word } = this.tokens;
    if (report[word[stop]]) return stop;
    const last = lastWord(this.tokens, stop) - 1;
    if (stop < this.sentence.limit || !lastReport[word[last]]) return -1;
    const comma = this.extent.beforeReporter(stop - longestSubject, last);
    for (let i = comma; i < last; i++) if (joins[word[i]]) return -1; // "tolls, the ferry or her remarks"
    return comma < last ? last : -1;
  }

  /** Topics before the tokens from `at` to `end`, or from `first` on; with `led`, only behind a word that leads to topics. */
  before(cue: number, end: number, sure: boolean, name: string, first = -1, led = false): number {
    const { abouts, clause, leads, preposition, stills, unreal } = this.tables;
    const { tokens } = this;
    const { word } = tokens;
    const { floor, limit } = this.sentence;
    const at = this.extent.insetStart(cue);
    let start = first < 0 ? at : first;
    if (first < 0)
      while (start > floor && start > at - reach && !clause[word[start - 1]]) {
        const name = this.extent.isEdge(start - 1) ? this.extent.nameStart(start) : start - 1;
        if (name < 0) break;
        start = name;
      }
    for (let i = start; i < cue; i++) if (unreal[word[i]]) return -1; // «я бы это победой не назвал»
    const isPlace = led && first < 0 && preposition[word[start]] === 1;
    if (isPlace && leads.match(tokens, start, at) < 0) start = this.aboutIn(start, at);
    let topics = this.listed(tokens, start, at);
    if (led) {
      // «в указе, который читали все, о мосте ни слова»
      const opens = topics.findIndex((topic) => abouts.match(tokens, topic.first - 1, at) > 0);
      topics = opens < 0 ? [] : topics.slice(opens);
    }
    if (topics.length === 0) return -1;
    if (!sure && !this.extent.settingIn(at - reach, end + reach)) return -1;
    const close = Math.max(end, stills.match(tokens, end, limit)); // «мы не упоминали» «вообще»
    this.add(this.leadStart(start, topics[0].first), close, topics, name);
    return close;
  }

  /** Where what leads to a topic stands behind words of place, in their phrase; else where they start: «в докладе» «о мосте». */
  private aboutIn(start: number, end: number): number {
    const { abouts } = this.tables;
    const { kind, word } = this.tokens;
    for (let i = start; i < end && kind[i] !== MARK; i++)
      if (word[i] && abouts.match(this.tokens, i, end) > 0) return i;
    return start;
  }

  /** A question that opens the sentence, up to the comma before who leaves it open: "Who will pay, the minister did not say"; the token after it all, or -1. */
  question(at: number, end: number, name: string): number {
    const { floor } = this.sentence;
    if (at === floor || !this.opensWhole(floor)) return -1;
    let comma = at - 1;
    while (comma > floor && comma > at - longestSubject && !isOneOf(this.tokens, comma, ',')) comma--;
    if (comma <= floor + 1 || !isOneOf(this.tokens, comma, ',')) return -1;
    this.add(floor, end, [{ first: floor, end: comma }], name);
    return end;
  }

  /** Where the words start that lead to a topic, no sooner than `from`: «вопросы», «о». */
  private leadStart(from: number, topic: number): number {
    const { leads } = this.tables;
    for (let start = from; start < topic; start++) {
      let led = start;
      while (led > -1 && led < topic) led = leads.match(this.tokens, led, topic);
      if (led === topic) return start;
    }
    return topic;
  }

  /** The token after the topics that a label and a colon lead to, up to the sentence's end: "Not covered: tolls; the ferry." */
  afterLabel(at: number, colon: number): number {
    const { tokens } = this;
    const { begin, limit } = this.sentence;
    const topics = this.listed(tokens, colon + 1, limit);
    if (topics.length > 0) this.add(at, topics[topics.length - 1].end, topics, 'label');
    return topics.length > 0 ? limit : begin;
  }

  /** A silence, with the topics of the question that it met: "asked about tolls, he declined to answer". */
  afterQuestion(at: number, end: number): number {
    const { asked, toQuestion, whole } = this.tables;
    const { tokens } = this;
    const { word } = tokens;
    const { floor } = this.sentence;
    for (let i = floor; i < at; i++) {
      let topic = word[i] ? asked.match(tokens, i, at) : -1;
      if (topic < 0) {
        // «на вопрос», «кто заплатит», «министр не ответил»
        const comma = word[i] ? toQuestion.match(tokens, i, at) : -1;
        if (comma < 0 || !isOneOf(tokens, comma, ',') || !whole[word[comma + 1]]) continue;
        topic = comma + 1;
        while (!isOneOf(tokens, topic, ',') && topic < at) topic++;
        if (topic === at) continue;
        this.add(i, end, [{ first: comma + 1, end: topic }], 'silence');
        return end;
      }
      const first = whole[word[topic - 1]] ? topic - 1 : topic;
      const stop = this.extent.questionEnd(first, at);
      const topics = whole[word[first]]
        ? [{ first, end: stop }]
        : this.listed(tokens, first, this.extent.withoutSubject(stop, true));
      if (topics.length === 0) break;
      this.add(i, end, topics, 'silence');
      return end;
    }
    this.add(at, end, [], 'silence');
    return end;
  }

  /** Whether the word at a token alone is what is not spoken of, and stands for what was asked: "discuss" "that" "today". */
  isForegoing(at: number): boolean {
    const { foregoing, trail, clause, preposition } = this.tables;
    const { kind, word } = this.tokens;
    const next = at + 1;
    if (!foregoing[word[at]]) return false;
    const isEnd = next >= this.sentence.limit || kind[next] === MARK;
    return isEnd || [trail, clause, preposition].some((words) => words[word[next]] === 1);
  }

  /** A refusal near the start of an answer, whose topic is the question in the paragraph before; the token after it, or -1. */
  inAnswer(at: number, end: number): number {
    const { tokens } = this;
    const { text, from, kind } = tokens;
    const { doc } = this.draft;
    const answer = tokenAt(tokens, blockAt(doc, from[at])?.span.from ?? 0);
    const mark = answer - 1;
    if (mark < 0 || this.sentence.begin - answer > farthestAnswer || !isOneOf(tokens, mark, '?')) return -1;
    const start = Math.max(tokenAt(tokens, blockAt(doc, from[mark])?.span.from ?? 0), mark - reach);
    let first = mark;
    while (first > start && !(kind[first - 1] === MARK && '.!?:'.includes(text[from[first - 1]]))) first--;
    if (mark - first < shortestQuestion) return -1;
    this.add(at, end, [{ first, end: mark }], 'answer');
    return end;
  }

  /** Topics between what is not done about them and its refusal: «обсуждать пошлины министр отказался»; the token after it all, or -1. */
  afterSpoken(at: number, end: number): number {
    const { speaks } = this.tables;
    const { tokens } = this;
    const { word } = tokens;
    const { floor } = this.sentence;
    for (let i = floor; i < at; i++) {
      const first = word[i] ? speaks.match(tokens, i, at) : -1;
      if (first < 0 || !speaks.value) continue;
      const topics = this.listed(
        tokens,
        first,
        this.extent.withoutSubject(this.extent.questionEnd(first, at), true),
      );
      if (topics.length === 0) return -1;
      this.add(i, end, topics, 'refusal');
      return end;
    }
    return -1;
  }

  /** Whether a question that is one topic opens at a token: "who pays", "at what price". */
  opensWhole(at: number): boolean {
    const { whole, preposition } = this.tables;
    const { word } = this.tokens;
    return whole[word[at]] === 1 || (preposition[word[at]] === 1 && whole[word[at + 1]] === 1);
  }

  private add(first: number, end: number, topics: readonly Topic[], name: string): void {
    const { tokens } = this;
    const { doc, found, journal } = this.draft;
    const span = tokenSpan(tokens, first, end);
    const rule = `${this.code}/absence/${name}`;
    const said = topics.map((topic) => plainText(tokens, topic.first, topic.end));
    found.absence.push({
      kind: 'absence',
      span,
      exact: doc.text.slice(span.from, span.to),
      rule,
      topics: said,
    });
    journal?.push({ rule, span, said: `says that nothing was said of ${said.join(', ')}` });
  }
}

/** Where the words end before `end`, marks left out. */
function lastWord({ kind }: Tokens, end: number): number {
  let last = end;
  while (kind[last - 1] === MARK) last--;
  return last;
}
