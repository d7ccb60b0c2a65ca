import { fold } from '../../core/boundary.js';
import { blockAt } from '../../core/doc.js';
import type { Item, Mention } from '../../core/item.js';
import { hashOf } from '../../core/lexicon.js';
import { sentenceAt, sentenceSpan } from '../../core/sentence.js';
import { contains, type Span } from '../../core/span.js';
import { SpanSet } from '../../core/span-set.js';
import { tokenAt, tokenSpan, WORD } from '../../core/token.js';
import { itemsIn, type Witness } from '../align/witness.js';
import { soundOf } from '../words/name-sound.js';

/** A source with so many words of the first person outside of what it reports is one person's speech. */
const fewestSelves = 3;
/** So many words may stand between two of a post's: "President of the seventy-ninth session of the General Assembly". */
const longestGap = 6;

const spoken = new WeakMap<Witness, boolean>();

/** Whether a source is one person's speech: in the first person, and no part of it under somebody's name. */
export function isSpeech(source: Witness): boolean {
  let is = spoken.get(source);
  if (is === undefined) spoken.set(source, (is = selvesIn(source) >= fewestSelves));
  return is;
}

function selvesIn({ reading: { doc, tokens }, vocabulary, found }: Witness): number {
  if (doc.blocks.some(({ kind }) => kind === 'turn')) return 0;
  const reported = new SpanSet(
    found.attribution.flatMap(({ source, content }) => (source?.how === 'named' ? content : [])),
  );
  let count = 0;
  for (let at = 0; at < tokens.count && count < fewestSelves; at++) {
    if (tokens.kind[at] !== WORD || !vocabulary.speakers.isSelf(tokens.hash[at])) continue;
    if (!reported.holds(tokenSpan(tokens, at, at + 1))) count++;
  }
  return count;
}

/**
 * Where a speech speaks of somebody by the post by which a report names the speaker of what stands at `said`, as one does
 * of others: "I thank the President of the Assembly". Undefined where it does not, where a heading or an "as" may give the
 * post to the speaker, or where the words around `said` are reported as his.
 */
export function otherSpokenOf(source: Witness, report: Witness, post: Span, said: Span): Span | undefined {
  const words = wordsOf(report, post);
  if (words.length < 2 || !words.some((word) => report.vocabulary.speakers.isOfPost(word))) return undefined;
  const { tokens, doc } = source.reading;
  const first = hashOf(words[0]);
  const around = sentencesTo(source, said);
  let found: Span | undefined;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.hash[at] !== first) continue;
    const last = lastOf(source, at, words);
    if (last === undefined || isLonger(source, last + 1) || !isCapital(doc.text[tokens.from[at]])) continue;
    const block = blockAt(doc, tokens.from[at]);
    if (contains(around, tokenSpan(tokens, at, at + 1))) return undefined;
    if (isOfOpening(source, at)) return undefined;
    if (!block || isHeading(source, block.span) || source.vocabulary.speakers.givesPost(tokens.hash[at - 1]))
      return undefined;
    found ??= { from: tokens.from[at], to: tokens.to[last] };
  }
  return found;
}

/** Whether a word stands where a text opens, behind one that tells whose words follow: "Remarks by Prime Minister Olsen". */
function isOfOpening({ reading: { sentences }, stems, vocabulary }: Witness, at: number): boolean {
  if (sentenceAt(sentences, at) > 0) return false;
  const { agents, companions } = vocabulary.stems;
  for (let n = at - 1; n >= Math.max(0, at - longestTitle); n--)
    if (agents.has(stems[n]) || companions.has(stems[n])) return true;
  return false;
}

/** The sentence that something is said in, with the one before. */
function sentencesTo({ reading: { tokens, sentences } }: Witness, said: Span): Span {
  const sentence = sentenceAt(sentences, tokenAt(tokens, said.from));
  return {
    from: sentenceSpan(tokens, sentences, Math.max(0, sentence - 1)).from,
    to: sentenceSpan(tokens, sentences, sentence).to,
  };
}

/** Whether a block ends as no sentence does. */
const isHeading = ({ reading: { doc } }: Witness, { to }: Span): boolean =>
  !/[.!?…,;:]["”»]?\s*$/u.test(doc.text.slice(to - longestEnd, to));

/** So many code units at the end of a block tell whether it is a sentence. */
const longestEnd = 4;

/** Posts that one person holds are written as names. */
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

const wordAt = ({ reading: { doc, tokens } }: Witness, at: number): string =>
  fold(doc.text.slice(tokens.from[at], tokens.to[at]));

/** The words with content of a post, folded, the name of who holds it aside. */
function wordsOf(report: Witness, post: Span): string[] {
  const { tokens } = report.reading;
  const words: string[] = [];
  const persons = itemsIn(report, post).filter(isPerson);
  for (let at = tokenAt(tokens, post.from); at < tokens.count && tokens.from[at] < post.to; at++)
    if (
      tokens.kind[at] === WORD &&
      !report.vocabulary.isFunction(report.stems[at]) &&
      !persons.some(({ span }) => contains(span, tokenSpan(tokens, at, at + 1)))
    )
      words.push(wordAt(report, at));
  return words;
}

/** The token of the last of some words that follow one another from a token on, small words and numbers aside. */
function lastOf(source: Witness, first: number, words: readonly string[]): number | undefined {
  const { tokens } = source.reading;
  let at = first;
  for (const word of words.slice(1)) {
    const most = Math.min(tokens.count, at + longestGap);
    do at++;
    while (at < most && wordAt(source, at) !== word);
    if (at >= most || !isCapital(source.reading.doc.text[tokens.from[at]])) return undefined;
  }
  return at;
}

/** Whether a name behind a post makes it another's: "Secretary-General of the League", but not "for his efforts". */
function isLonger({ reading: { doc, tokens }, vocabulary: { speakers } }: Witness, at: number): boolean {
  if (at >= tokens.count || !speakers.linksPost(tokens.hash[at])) return false;
  let next = at + 1;
  while (next < tokens.count && speakers.isDeterminer(tokens.hash[next])) next++;
  return next < tokens.count && isCapital(doc.text[tokens.from[next]]);
}

/**
 * Where a speech speaks of a person whom a report makes its speaker, and who is not named where it opens, where its speaker
 * would be.
 */
export function otherPersonOf(source: Witness, report: Witness, post: Span, said: Span): Span | undefined {
  const [named] = itemsIn(report, post).filter(isPerson);
  const surname = named && soundOf(named.entity.name).at(-1);
  if (!surname) return undefined;
  const { places, reported } = personsOf(source);
  const spans = places.get(surname) ?? [];
  // whom the source reports it may report here too
  const around = sentencesTo(source, said);
  if (spans.some((span) => contains(around, span))) return undefined;
  return spans.length > 0 && !reported.has(surname) && spans.every((span) => isSpokenTo(source, span))
    ? spans[0]
    : undefined;
}

/** Whether a name is none that may tell, in a heading or behind a "by", who speaks. */
function isSpokenTo(source: Witness, name: Span): boolean {
  if (name.from >= opening) return true;
  const { doc, tokens } = source.reading;
  const block = blockAt(doc, name.from);
  if (!block || isHeading(source, block.span)) return false;
  const at = tokenAt(tokens, name.from);
  for (let n = at - 1; n >= Math.max(0, at - longestTitle); n--)
    if (
      source.vocabulary.stems.agents.has(source.stems[n]) ||
      source.vocabulary.speakers.givesPost(tokens.hash[n])
    )
      return false;
  return true;
}

/** So many tokens stand at most between a "by" and the name: "by H.E. Mr.". */
const longestTitle = 8;

interface Persons {
  /** Where a source speaks of each person, by the words of the name. */
  places: ReadonlyMap<string, Span[]>;
  /** The words of the names of those whom it reports. */
  reported: ReadonlySet<string>;
}

const known = new WeakMap<Witness, Persons>();

function personsOf(source: Witness): Persons {
  let persons = known.get(source);
  if (!persons) {
    const places = new Map<string, Span[]>();
    const reported = new Set<string>();
    for (const { entity, span } of source.found.mention.filter(isPerson))
      for (const word of soundOf(entity.name)) listed(places, word).push(span);
    for (const { source: speaker } of source.found.attribution)
      if (speaker?.name) for (const word of soundOf(speaker.name)) reported.add(word);
    known.set(source, (persons = { places, reported }));
  }
  return persons;
}

const isPerson = (item: Item): item is Mention => item.kind === 'mention' && item.entity.type === 'person';

/** Who speaks for a country speaks of it so many times as often as of another. */
const oftener = 3;

/** Of whom a speech speaks instead of the report's speaker: of the other, or of whoever speaks in truth. */
export interface Spoken {
  span: Span;
  isOwn: boolean;
}

/**
 * Where a speech that is given for one country, of which it speaks most and which its opening names, speaks of the country
 * of which a report has the speaker be: "the representative of Chile said", "a Kremlin official said"; or of its own, where
 * it never speaks of the other. Undefined where the report names none.
 */
export function otherCountryOf(source: Witness, report: Witness, post: Span): Spoken | undefined {
  const theirs = countryIn(report, post);
  if (theirs === undefined) return undefined;
  const places = placesOf(source);
  const spans = places.get(theirs) ?? [];
  const most = [...places].reduce((a, b) => (b[1].length > a[1].length ? b : a), [theirs, spans] as const);
  const opens = (one: readonly Span[]) => one.some(({ to }) => to < opening);
  if (most[0] === theirs || opens(spans) || most[1].length < Math.max(oftener, spans.length * oftener))
    return undefined;
  if (spans.length > 0) return { span: spans[0], isOwn: false };
  return opens(most[1]) ? { span: most[1][0], isOwn: true } : undefined;
}

/** The country that a name among some words is, or stands for. */
function countryIn(report: Witness, span: Span): string | undefined {
  const mentions = itemsIn(report, span).filter((item) => item.kind === 'mention');
  const country = mentions.find(isCountry)?.entity.id;
  return country ?? mentions.flatMap(({ entity }) => report.vocabulary.powersAt(entity.name))[0];
}

/** The opening of a speech, with what stands above it, in UTF-16 code units. */
const opening = 600;

const isCountry = (item: Item): item is Mention => item.kind === 'mention' && item.entity.type === 'country';

const placed = new WeakMap<Witness, ReadonlyMap<string, Span[]>>();

/** So many tokens before a name may say that the speaker is of it: "on behalf of the", "we at the". */
const reach = 4;

/**
 * Where a speech speaks of the body of which a report has its speaker be, as of another: not where it opens, never as the
 * speaker's own, and not around what stands at `said`, where it may report the body.
 */
export function otherBodyOf(source: Witness, report: Witness, name: Span, said: Span): Span | undefined {
  const named = itemsIn(report, name);
  const body = named.find(isBody);
  // whom the report names is looked for himself
  if (!body || named.some(isPerson)) return undefined;
  const { tokens } = source.reading;
  const spans = source.items
    .filter(isBody)
    .filter(({ entity }) => isSameBody(entity, body.entity))
    .map(({ span }) => span);
  const isOwn = (span: Span): boolean => {
    const at = tokenAt(tokens, span.from);
    // "we at the Board", but not "we asked the Board"
    for (let n = at - 1; n >= Math.max(0, at - reach); n--) {
      const { speakers } = source.vocabulary;
      if (
        speakers.isSelf(tokens.hash[n]) ||
        speakers.givesPost(tokens.hash[n]) ||
        speakers.speaksFor(tokens.hash[n])
      )
        return true;
      if (!source.vocabulary.isFunction(source.stems[n])) break;
    }
    return span.from < opening;
  };
  const around = sentencesTo(source, said);
  return spans.some((span) => isOwn(span) || contains(around, span)) ? undefined : spans[0];
}

const isBody = (item: Item): item is Mention =>
  item.kind === 'mention' && item.entity.type === 'organisation';

const isSameBody = (one: Mention['entity'], other: Mention['entity']): boolean =>
  one.id !== undefined ? one.id === other.id : one.name === other.name;

/** Where a source speaks of each country. */
function placesOf(source: Witness): ReadonlyMap<string, Span[]> {
  let places = placed.get(source);
  if (!places) {
    const found = new Map<string, Span[]>();
    for (const { entity, span } of source.found.mention.filter(isCountry)) {
      const id = entity.id ?? entity.name;
      listed(found, id).push(span);
    }
    placed.set(source, (places = found));
  }
  return places;
}

/** The list of a key, made where there is none. */
function listed(lists: Map<string, Span[]>, key: string): Span[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
