import { sentenceAt } from '../core/sentence.js';
import { type Column, collate } from './collate.js';
import { echoesOf } from './echo.js';
import { errorsAt } from './error.js';
import { movesOf } from './order.js';
import { type Passage, passagesOf } from './passage.js';
import { senseOf, senses } from './sense.js';
import { NONE, UNKNOWN } from './states.js';
import { specificWeight, type Witness } from './witness.js';

/**
 * A place where witnesses differ. What is said or there is a substantive variant, how it is
 * written an accidental one (Greg, "The rationale of copy-text", 1950).
 * - `words`: what is said differs, `form`: how it is written ("28bn", "28 billion");
 * - `passage`: a sentence is there or not; `order`: it stands elsewhere;
 * - `sense`: a number, day or name is there or not, where versions in several languages have the sentence.
 */
export interface Locus {
  sort: 'words' | 'form' | 'passage' | 'order' | 'sense';
  /** The passage that it stands in, by index into the collation's. */
  passage: number;
  /** The less likely two copyists make the same change, the more. */
  weight: number;
  /** Of each witness: what it has there, equal for witnesses that agree. */
  states: Int16Array;
  /** Of `words` and `form`: the columns that differ. */
  columns: readonly Column[];
  /** Whether it holds a figure or its hedge, a name or a quotation, or a whole clause: what nobody puts in without a source. */
  specific: boolean;
  /** States that are errors by the witnesses' own words: they came after the others. */
  errors: ReadonlySet<number>;
  /** The locus of the same sort before it, or -1: neighbouring sentences are dropped and moved together. */
  before: number;
}

const none: ReadonlySet<number> = new Set();
const formWeight = 0.3;
const senseWeight = 1.5;
const orderWeight = 1;
/** Further words of the same stroke add this share of the heaviest one's weight, so many of them at most. */
const further = 0.2;
const mostFurther = 4;
/** From so many words on what they say is specific. */
const clause = 4;

/** The passages of all witnesses, in the order of the story, and all places where they differ. */
export interface Collation {
  passages: readonly Passage[];
  loci: readonly Locus[];
  /** How many passages all witnesses have. */
  common: number;
}

/** Collates all witnesses with one another. */
export function collationOf(witnesses: readonly Witness[]): Collation {
  const passages = passagesOf(witnesses);
  const moves = movesOf(passages, witnesses.length);
  const echoes = echoesOf(witnesses, passages);
  const loci: Locus[] = [];
  const add = (locus: Locus): number => {
    const known = locus.states.filter((state) => state !== UNKNOWN);
    if (known.every((state) => state === known[0])) return -1;
    return loci.push(locus) - 1;
  };
  let dropped = -1;
  let moved = -1;
  passages.forEach((sentences, passage) => {
    const there = Int16Array.from(sentences, (sentence) => (sentence < 0 ? NONE : 1));
    const whole = { passage, columns: [], errors: none, specific: false };
    const weight = passageWeight(witnesses, sentences);
    if (isOwnHeading(witnesses, sentences)) return;
    dropped = add({
      ...whole,
      sort: 'passage',
      specific: isSpecific(witnesses, sentences),
      weight,
      states: there,
      before: dropped,
    });
    moved = add({ ...whole, sort: 'order', weight: orderWeight, states: moves[passage], before: moved });
    const tellings = byLanguage(witnesses, sentences);
    for (const { columns, told } of tellings.flatMap((told) =>
      [...strokesOf(collate(witnesses, told), witnesses, told)].map((columns) => ({ columns, told })),
    )) {
      const written = writtenStates(columns, witnesses, told);
      const said = saidStates(columns, witnesses, written);
      const weight = weightOf(columns, witnesses);
      const specific = weight >= specificWeight || columns.length >= clause || isHedge(witnesses, columns);
      const place = { passage, columns, before: -1, errors: none, specific };
      const errors = errorsAt(witnesses, echoes, columns, told, said);
      add({ ...place, sort: 'words', weight, states: said, errors });
      if (written.some((state, w) => state !== said[w])) {
        add({ ...place, sort: 'form', weight: formWeight, states: written });
      }
    }
    if (tellings.length < 2) return;
    for (const columns of sensesOf(witnesses, sentences)) {
      const states = writtenStates([columns], witnesses, sentences).map((state) => Math.min(state, 1));
      add({
        passage,
        columns: [columns],
        before: -1,
        errors: none,
        specific: true,
        sort: 'sense',
        weight: senseWeight,
        states,
      });
    }
  });
  const common = passages.filter((sentences) => !sentences.includes(-1)).length;
  return { passages, loci, common };
}

/** The sentences of a passage language by language: words are laid below words of their own language only. */
function byLanguage(witnesses: readonly Witness[], sentences: Passage): Passage[] {
  const langs = new Set(witnesses.flatMap(({ reading }, w) => (sentences[w] < 0 ? [] : [reading.doc.lang])));
  return [...langs].map((lang) =>
    sentences.map((sentence, w) => (witnesses[w].reading.doc.lang === lang ? sentence : -1)),
  );
}

/** What a passage says in any language, as columns of the terms that say it. */
function sensesOf(witnesses: readonly Witness[], sentences: Passage): Column[] {
  const columns = new Map<string, Column>();
  sentences.forEach((sentence, w) => {
    if (sentence < 0) return;
    for (const [sense, term] of senses(witnesses[w], sentence)) {
      const column = columns.get(sense) ?? new Int32Array(witnesses.length).fill(-1);
      column[w] = term;
      columns.set(sense, column);
    }
  });
  const langs = ([, column]: [string, Column]) =>
    new Set(witnesses.flatMap(({ reading }, w) => (column[w] < 0 ? [] : [reading.doc.lang])));
  // a word with a capital is a name if another language has it too
  return [...columns]
    .filter((said) => /\d/.test(said[0]) || langs(said).size > 1)
    .map(([, column]) => column);
}

/** Neighbouring columns in which the same witnesses agree, taken together: one stroke changed them. */
function* strokesOf(
  columns: readonly Column[],
  witnesses: readonly Witness[],
  sentences: Passage,
): Generator<Column[]> {
  let stroke: Column[] = [];
  let grouping = '';
  for (const column of columns) {
    const states = writtenStates([column], witnesses, sentences);
    const first = [...states].map((state) => states.indexOf(state)); // who agrees with whom
    if (stroke.length > 0 && first.join() !== grouping) {
      yield stroke;
      stroke = [];
    }
    grouping = first.join();
    if (new Set(states.filter((state) => state !== UNKNOWN)).size > 1) stroke.push(column);
  }
  if (stroke.length > 0) yield stroke;
}

/** What each witness has in some columns, letter by letter. */
function writtenStates(columns: readonly Column[], witnesses: readonly Witness[], sentences: Passage) {
  const seen = new Map<string, number>([[columns.map(() => '').join(), NONE]]);
  return Int16Array.from(sentences, (sentence, w) => {
    if (sentence < 0) return UNKNOWN;
    const keys = columns.map((column) => (column[w] < 0 ? '' : witnesses[w].key[column[w]])).join();
    const state = seen.get(keys) ?? seen.size;
    seen.set(keys, state);
    return state;
  });
}

/** The same, where figures, days and names that say the same are one state. */
function saidStates(columns: readonly Column[], witnesses: readonly Witness[], written: Int16Array) {
  const stateOf = new Map<string, number>();
  const said = new Map<number, number>();
  written.forEach((state, w) => {
    if (state <= NONE || said.has(state)) return;
    const sense = senseOf(
      witnesses[w],
      columns.map((column) => column[w]).filter((term) => term >= 0),
    );
    said.set(state, sense === undefined ? state : (stateOf.get(sense) ?? state));
    if (sense !== undefined && !stateOf.has(sense)) stateOf.set(sense, state);
  });
  return written.map((state) => said.get(state) ?? state);
}

/** Whether a passage is a heading of one witness alone: each outlet sets its own, and its copies leave it. */
function isOwnHeading(witnesses: readonly Witness[], sentences: Passage): boolean {
  const holders = [...sentences.keys()].filter((w) => sentences[w] >= 0);
  if (holders.length !== 1) return false;
  const [w] = holders;
  const { reading, first, start } = witnesses[w];
  const sentence = sentenceAt(reading.sentences, first[start[sentences[w]]]);
  return reading.doc.blocks[reading.sentences.block[sentence]].kind === 'heading';
}

/** Whether some columns hold a hedge: words right before a figure that is not meant exactly. */
const isHedge = (witnesses: readonly Witness[], columns: readonly Column[]): boolean =>
  witnesses.some(({ item, reading, count }, w) => {
    const last = columns[columns.length - 1][w];
    if (last < 0 || last + 1 >= count || item[last] >= 0 || item[last + 1] < 0) return false;
    const figure = reading.items[item[last + 1]];
    return figure.kind === 'figure' && figure.bound !== 'exact';
  });

/** Whether a passage has a figure, a name or quoted words in it, in whoever has it. */
const isSpecific = (witnesses: readonly Witness[], sentences: Passage): boolean =>
  witnesses.some(
    ({ start, weight }, w) =>
      sentences[w] >= 0 &&
      weight.subarray(start[sentences[w]], start[sentences[w] + 1]).some((each) => each >= specificWeight),
  );

/** What the words of a passage weigh together, in the witness that has most of it. */
const passageWeight = (witnesses: readonly Witness[], sentences: Passage): number =>
  Math.max(
    ...witnesses.map(({ start, weight }, w) => {
      if (sentences[w] < 0) return 0;
      return weight
        .subarray(start[sentences[w]], start[sentences[w] + 1])
        .reduce((sum, each) => sum + each, 0);
    }),
  );

/** The heaviest word that changes, and a little for each further one. */
function weightOf(columns: readonly Column[], witnesses: readonly Witness[]): number {
  const weights = columns.map((column) =>
    Math.max(...witnesses.map(({ weight }, w) => (column[w] < 0 ? 0 : weight[column[w]]))),
  );
  return Math.max(...weights) * (1 + further * Math.min(mostFurther, columns.length - 1));
}
