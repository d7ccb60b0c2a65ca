import { HASH_PRIME, HASH_SEED, hashOf } from '../core/lexicon.js';
import { DIGITS, LOWER } from '../core/token.js';
import { senses } from './sense.js';
import { specificWeight, type Witness } from './witness.js';

/** What several witnesses tell in a sentence each: of each witness that sentence, or -1. */
export type Passage = Int32Array;

/** From so much likeness on, two sentences tell the same; what they say together as a share of what they say. */
const alike = 0.42;
/** A sentence that is held in another one whole is a shortened copy of it, given so many terms. */
const containedWorth = 0.8;
const leastContained = 5;
/** Sentences with so many names and numbers each that share less of them tell of something else in like words. */
const tellingNames = 2;
const leastNames = 1 / 3;
/** What a like neighbour on either side adds: it tells "Yes." from "Yes.". */
const neighbourly = 0.08;
/** Sentences of two languages tell the same if they share so many numbers, days and names. */
const leastSenses = 2;
/** Terms of more sentences than this name none of them. */
const mostCommon = 400;

interface Sentence {
  witness: number;
  at: number;
  /** Its terms, each once, and its words taken together: short sentences have nothing rarer. */
  keys: Set<number>;
  weight: number;
  /** Those of its terms that are names and numbers. */
  names: Set<number>;
  lang: string;
  /** What other languages say alike. */
  senses: Set<number>;
  passage: number;
}

/**
 * Finds the sentences of all witnesses that answer one another. Witnesses are taken one by one,
 * the longest first, and each sentence goes to the passage that is most like it, at most one of
 * a witness to a passage. Passages come in the order of the story: a new one stands after the
 * one that its own witness has before it.
 */
export function passagesOf(witnesses: readonly Witness[]): Passage[] {
  const sentences = witnesses.map((witness, w) =>
    Array.from({ length: witness.sentences }, (_, at) => sentenceOf(witness, w, at)),
  );
  const all = sentences.flat();
  const spread = new Map<number, number>();
  for (const { keys } of all) for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  const rarity = (key: number) => Math.log(1 + (2 * all.length) / (spread.get(key) as number));
  for (const sentence of all) for (const key of sentence.keys) sentence.weight += rarity(key);

  const isMixed = new Set(witnesses.map(({ reading }) => reading.doc.lang)).size > 1;
  const holders = new Map<number, Sentence[]>();
  const sayers = new Map<number, Sentence[]>();
  const passages: Passage[] = [];
  const order: number[] = [];
  const longestFirst = sentences
    .map((own, w) => ({ own, count: witnesses[w].count }))
    .sort((a, b) => b.count - a.count);
  for (const { own } of longestFirst) {
    const found = [...likenesses(own, holders, rarity), ...likenessesAcross(own, sayers)];
    assign(own, found, sentences);
    if (sayers.size > 0) fill(own, sentences, passages);
    let before = -1;
    for (const sentence of own) {
      if (sentence.passage < 0) {
        sentence.passage = passages.push(new Int32Array(witnesses.length).fill(-1)) - 1;
        order.splice(before < 0 ? 0 : order.indexOf(before) + 1, 0, sentence.passage);
      }
      passages[sentence.passage][sentence.witness] = sentence.at;
      before = sentence.passage;
      for (const key of sentence.keys) {
        if ((spread.get(key) as number) > mostCommon) continue;
        listed(holders, key, sentence);
      }
      if (isMixed) for (const sense of sentence.senses) listed(sayers, sense, sentence);
    }
  }
  return order.map((passage) => passages[passage]);
}

function sentenceOf(of: Witness, witness: number, at: number): Sentence {
  const { start, key, weight, first, reading } = of;
  const { kind, shape } = reading.tokens;
  const keys = new Set<number>();
  const names = new Set<number>();
  let whole = HASH_SEED;
  for (let term = start[at]; term < start[at + 1]; term++) {
    keys.add(key[term]);
    const isName = kind[first[term]] === DIGITS || shape[first[term]] !== LOWER;
    if (isName && weight[term] >= specificWeight) names.add(key[term]);
    whole = Math.imul(whole ^ key[term], HASH_PRIME);
  }
  keys.add((whole >>> 0) + 2 ** 32); // apart from the terms
  const said = new Set([...senses(of, at).keys()].map(hashOf));
  return { witness, at, keys, weight: 0, names, lang: of.reading.doc.lang, senses: said, passage: -1 };
}

function listed(map: Map<number, Sentence[]>, key: number, sentence: Sentence): void {
  const list = map.get(key);
  if (list) list.push(sentence);
  else map.set(key, [sentence]);
}

interface Likeness {
  sentence: Sentence;
  other: Sentence;
  likeness: number;
}

/** How like the sentences of a witness are to those placed before; little likeness is left out. */
function likenesses(
  own: readonly Sentence[],
  holders: ReadonlyMap<number, readonly Sentence[]>,
  rarity: (key: number) => number,
): Likeness[] {
  const found: Likeness[] = [];
  for (const sentence of own) {
    const shared = new Map<Sentence, number>();
    for (const key of sentence.keys) {
      const holding = holders.get(key);
      if (!holding) continue;
      const worth = rarity(key);
      for (const other of holding) shared.set(other, (shared.get(other) ?? 0) + worth);
    }
    for (const [other, weight] of shared) {
      const smaller = Math.min(sentence.keys.size, other.keys.size);
      const contained = smaller > leastContained ? weight / Math.min(sentence.weight, other.weight) : 0;
      const likeness = Math.max((2 * weight) / (sentence.weight + other.weight), contained * containedWorth);
      if (likeness >= alike && !areOfOthers(sentence, other)) found.push({ sentence, other, likeness });
    }
  }
  return found;
}

/** Whether two sentences are about other people, places and numbers, whatever words they share. */
function areOfOthers({ names: one }: Sentence, { names: other }: Sentence): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size < tellingNames) return false;
  let shared = 0;
  for (const name of fewer) if (more.has(name)) shared++;
  return shared < leastNames * fewer.size;
}

/** The same of sentences in other languages: as a share of the numbers, days and names of either. */
function likenessesAcross(
  own: readonly Sentence[],
  sayers: ReadonlyMap<number, readonly Sentence[]>,
): Likeness[] {
  const found: Likeness[] = [];
  for (const sentence of own) {
    const shared = new Map<Sentence, number>();
    for (const sense of sentence.senses) {
      for (const other of sayers.get(sense) ?? []) {
        if (other.lang !== sentence.lang) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of shared) {
      const likeness = (2 * count) / (sentence.senses.size + other.senses.size);
      if (count >= leastSenses && likeness >= alike) found.push({ sentence, other, likeness });
    }
  }
  return found;
}

/** Pairs a sentence with one of another language that stands, as it does, between two that answer one another. */
function fill(
  own: readonly Sentence[],
  sentences: readonly (readonly Sentence[])[],
  passages: readonly Passage[],
): void {
  for (let at = 1; at + 1 < own.length; at++) {
    const [before, after] = [own[at - 1].passage, own[at + 1].passage];
    if (own[at].passage >= 0 || before < 0 || after < 0) continue;
    const other = sentences.find(
      (told, w) =>
        told[0]?.lang !== own[at].lang &&
        passages[before][w] >= 0 &&
        passages[after][w] === passages[before][w] + 2,
    );
    const between = other?.[passages[before][other[0].witness] + 1].passage ?? -1;
    if (between >= 0 && !own.some(({ passage }) => passage === between)) own[at].passage = between;
  }
}

/** Gives each sentence its passage, the likest pairs first. */
function assign(
  own: readonly Sentence[],
  found: Likeness[],
  sentences: readonly (readonly Sentence[])[],
): void {
  const pairs = new Map<Sentence, Set<Sentence>>();
  for (const { sentence, other } of found) {
    const others = pairs.get(sentence);
    if (others) others.add(other);
    else pairs.set(sentence, new Set([other]));
  }
  const areNeighbours = ({ sentence, other }: Likeness, step: number): boolean => {
    const beside = own[sentence.at + step];
    return beside !== undefined && pairs.get(beside)?.has(sentences[other.witness][other.at + step]) === true;
  };
  for (const pair of found) {
    for (const step of [-1, 1]) if (areNeighbours(pair, step)) pair.likeness += neighbourly;
  }
  found.sort(
    (a, b) => b.likeness - a.likeness || a.sentence.at - b.sentence.at || a.other.passage - b.other.passage,
  );
  const taken = new Set<number>();
  for (const { sentence, other } of found) {
    if (sentence.passage >= 0 || taken.has(other.passage)) continue;
    sentence.passage = other.passage;
    taken.add(other.passage);
  }
}
