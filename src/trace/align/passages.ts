import { fold } from '../../core/boundary.js';
import { LOWER, tokenText, WORD } from '../../core/token.js';
import { FUNCTION } from '../words/sense.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { Magnitudes } from './magnitudes.js';
import { Postings } from './postings.js';
import { endKeys, MENTION, pairKey, thingsOver, type Witness, wordKeys } from './witness.js';

/** A passage of one of the sources. */
export interface Passage {
  source: number;
  passage: number;
}

/** A key in more passages than this does not tell them apart. */
const common = 300;

/** So many letters tell of which town a word is. */
const telling = 6;

/** Finds the passages of the sources that share the rarest words and pairs of words with a passage of a report. */
export class PassageIndex {
  private readonly postings = new Postings();
  private readonly offset: number[] = [];
  private readonly votes: Float64Array;
  readonly total: number;
  private proper: Set<number> | undefined;
  private capitalised: Set<number> | undefined;
  private words: Postings | undefined;
  private readonly beginnings = new Map<number, Set<string>>();
  private sizes: Magnitudes | undefined;
  private measured: Set<number> | undefined;
  private currencies: Set<string> | undefined;

  constructor(readonly sources: readonly Witness[]) {
    let total = 0;
    for (const source of sources) {
      this.offset.push(total);
      for (let p = 0; p < source.passages; p++) {
        eachKey(source, source.start[p], source.start[p + 1], (key) => this.postings.add(key, total + p));
      }
      total += source.passages;
    }
    this.postings.seal();
    this.total = total;
    this.votes = new Float64Array(total);
  }

  /** How much a key tells: the logarithm of how rare it is among the passages (idf, Spärck Jones 1972). */
  weight(key: number): number {
    return Math.log(1 + this.total / (1 + this.postings.sizeOf(key)));
  }

  /** Whether a source is in the language of a vocabulary; those without a word are in any. */
  speaks(vocabulary: Vocabulary): boolean {
    return this.total === 0 || this.sources.some((source) => source.vocabulary === vocabulary);
  }

  /** Whether any source has a key. */
  has(key: number): boolean {
    return this.postings.sizeOf(key) > 0;
  }

  /** Whether any source has a word, by its stem, in whatever it stands. */
  hasWord(stem: number): boolean {
    return this.wordPlaces.sizeOf(stem) > 0;
  }

  /** The first passages that have a word, by its stem, in whatever it stands, in order. */
  holdingWord(stem: number, most = common): Passage[] {
    return this.passagesAt(this.wordPlaces.of(stem), most);
  }

  /** How many of some words, by their stems, a passage has that has most of them. */
  mostTogether(stems: readonly number[]): number {
    const held = new Map<number, number>();
    for (const stem of new Set(stems))
      for (const place of this.wordPlaces.of(stem)) held.set(place, (held.get(place) ?? 0) + 1);
    return Math.max(0, ...held.values());
  }

  /** Of the stem of every word of the sources: the passages that it stands in. */
  private get wordPlaces(): Postings {
    if (this.words) return this.words;
    const places = new Postings();
    this.sources.forEach(({ stems, passages, start, first, end }, source) => {
      for (let p = 0; p < passages; p++) {
        if (start[p] === start[p + 1]) continue;
        for (let at = first[start[p]]; at < end[start[p + 1] - 1]; at++)
          places.add(stems[at], this.offset[source] + p);
      }
    });
    return (this.words = places.seal());
  }

  /** The source with an id. */
  sourceWith(id: string | undefined): Witness | undefined {
    return this.sources.find((source) => source.id === id);
  }

  /** Whether any word of the sources begins as a name does, by so many letters: «белградский» for «Белград». */
  hasBeginning(name: string, letters = telling): boolean {
    let known = this.beginnings.get(letters);
    if (!known) {
      known = new Set(
        this.sources.flatMap(({ reading: { tokens } }) =>
          Array.from({ length: tokens.count }, (_, at) =>
            tokens.kind[at] === WORD ? fold(tokenText(tokens, at)).slice(0, letters) : '',
          ),
        ),
      );
      this.beginnings.set(letters, known);
    }
    return name.length >= letters && known.has(fold(name).slice(0, letters));
  }

  /** Whether the sources have a word more than once, and never without a capital. */
  isCapitalised(key: number): boolean {
    if (!this.capitalised) {
      const [once, lowered] = [new Set<number>(), new Set<number>()];
      this.capitalised = new Set();
      for (const { reading, first, key, count } of this.sources)
        for (let at = 0; at < count; at++) {
          if (reading.tokens.shape[first[at]] === LOWER) lowered.add(key[at]);
          else if (once.has(key[at])) this.capitalised.add(key[at]);
          else once.add(key[at]);
        }
      for (const one of lowered) this.capitalised.delete(one);
    }
    return this.capitalised.has(key);
  }

  /** Whether the sources have a word with a capital inside a sentence, and never without one. */
  isProper(key: number): boolean {
    if (!this.proper) {
      this.proper = new Set();
      const lowered = new Set<number>();
      for (const source of this.sources) {
        const { reading, first, key, kind, parted, count } = source;
        const { shape } = reading.tokens;
        for (let at = 0; at < count; at++) {
          if (shape[first[at]] === LOWER) lowered.add(key[at]);
          else if (kind[at] === MENTION) for (const word of wordKeys(source, at)) this.proper.add(word);
          else if (parted[at] < 2) this.proper.add(key[at]);
        }
      }
      for (const key of lowered) this.proper.delete(key);
    }
    return this.proper.has(key);
  }

  /** Whether a key is that of something that a figure of the sources measures. */
  isMeasured(key: number): boolean {
    this.measured ??= new Set(
      this.sources.flatMap((source) =>
        source.found.figure.flatMap(({ measure }) =>
          measure ? thingsOver(source, measure.span).map((term) => source.key[term]) : [],
        ),
      ),
    );
    return this.measured.has(key);
  }

  /** The ISO 4217 code of the one currency in which all money of the sources is told; undefined where there are several, or none. */
  get currency(): string | undefined {
    this.currencies ??= new Set(
      this.sources.flatMap(({ found }) =>
        found.figure.flatMap(({ unit }) => (unit.kind === 'currency' ? [unit.code] : [])),
      ),
    );
    return this.currencies.size === 1 ? [...this.currencies][0] : undefined;
  }

  /** Whether the sources speak of a country, given by its ISO 3166 code, or of a body that has its name: "the New Zealand Parliament". */
  speaksOf(country: string): boolean {
    return this.sources.some(({ reading: { doc }, found }) => {
      if (found.mention.some(({ entity: { id } }) => id === country)) return true;
      const name = new Intl.DisplayNames(doc.lang, { type: 'region', fallback: 'none' }).of(country);
      return name !== undefined && doc.text.includes(name);
    });
  }

  /** The figures of the sources by how large they are. */
  get magnitudes(): Magnitudes {
    return (this.sizes ??= new Magnitudes(this.sources));
  }

  /** The first passages that hold a key, in order. */
  holding(key: number, most = common): Passage[] {
    return this.passagesAt(this.postings.of(key), most);
  }

  /** The best `limit` passages for the report's terms from `first` to `end`, best first. */
  find(report: Witness, first: number, end: number, limit: number): Passage[] {
    const touched: number[] = [];
    eachKey(report, first, end, (key) => {
      const found = this.postings.of(key);
      if (found.length > common) return;
      const weight = this.weight(key);
      for (const at of found) {
        if (this.votes[at] === 0) touched.push(at);
        this.votes[at] += weight;
      }
    });
    const best: number[] = []; // most share a word with it: to sort them all would take longer than to find them
    for (const at of touched) {
      let place = best.length;
      while (place > 0 && this.isBetter(at, best[place - 1])) place--;
      if (place === limit) continue;
      best.splice(place, 0, at);
      if (best.length > limit) best.pop();
    }
    for (const at of touched) this.votes[at] = 0;
    return best.map((at) => this.passageAt(at));
  }

  /** Whether a passage has more votes than another, or as many and comes before it. */
  private isBetter(one: number, other: number): boolean {
    return this.votes[one] > this.votes[other] || (this.votes[one] === this.votes[other] && one < other);
  }

  /** The first of some passages, by their number among those of all sources. */
  private passagesAt(numbers: Int32Array, most: number): Passage[] {
    const passages: Passage[] = [];
    for (let n = 0; n < numbers.length && n < most; n++) passages.push(this.passageAt(numbers[n]));
    return passages;
  }

  private passageAt(at: number): Passage {
    let source = this.offset.length - 1;
    while (this.offset[source] > at) source--;
    return { source, passage: at - this.offset[source] };
  }
}

/** The keys that words are found by: the content words, and each with the one before it. */
function eachKey(witness: Witness, first: number, end: number, visit: (key: number) => void): void {
  const { key, kind } = witness;
  let before = 0;
  for (let at = first; at < end; at++) {
    if (kind[at] === FUNCTION) continue;
    visit(key[at]);
    if (kind[at] === MENTION) for (const each of wordKeys(witness, at)) visit(each);
    for (const each of endKeys(witness, at)) visit(each);
    if (before) visit(pairKey(before, key[at]));
    before = key[at];
  }
}
