import type { Candidate, Head } from './candidate.js';
import { holds, type Run } from './grammar.js';
import { haveSame, sizeOf } from './pieces.js';
import type { Scene } from './scene.js';
import type { Unit } from './unit.js';
import { sortAt, type View } from './view.js';

/** What all candidates of a document share. */
export interface Surroundings {
  /** How many units there are. */
  units: number;
  /** The share of units with a quotation. */
  quoting: number;
  /** How many strong heads there are to a unit. */
  density: number;
  /** How often the word of a source is one of a strong head, by the word. */
  spoken: ReadonlyMap<number, number>;
}

/** The candidates of a unit and what stands around it. */
export interface Neighbourhood {
  scene: Scene;
  unit: Unit;
  /** The number of the unit. */
  at: number;
  candidates: readonly Candidate[];
  /** The score of the best head of the unit before, and of the one after. */
  before: number;
  after: number;
  all: Surroundings;
}

/** What a score is where there is nothing to have one. */
const nothing = -9;
/** A distance to nothing. */
const far = 60;
/** A head above this is not to be passed over. */
const notable = -1;
const blockKinds = ['heading', 'paragraph', 'item', 'turn'];
const best = (heads: readonly Head[]): number => heads.reduce((top, { cue }) => Math.max(top, cue), nothing);

/** How many tokens of the pieces are counted by running sums. */
function countIn(pieces: readonly Run[], sums: Int32Array): number {
  let count = 0;
  for (const { first, end } of pieces) count += sums[end] - sums[first];
  return count;
}

/** How many tokens between two others are counted by running sums. */
const countFrom = (a: number, b: number, sums: Int32Array): number =>
  sums[Math.max(a, b)] - sums[Math.min(a, b) + 1];

/** What the other heads of a unit tell of one. */
interface Others {
  /** The best before it, and after it. */
  before: number;
  after: number;
  /** How far the next notable one is, on either side. */
  toBefore: number;
  toAfter: number;
  /** How many are surer. */
  surer: number;
  /** The surest of these that reports it. */
  reporting: number;
}

const others: Others = { before: 0, after: 0, toBefore: 0, toAfter: 0, surer: 0, reporting: 0 };

/** Looks at all heads of a unit once, and notes in `others` what they tell of one. */
function lookAround({ view: { head }, cue }: Candidate, { candidates }: Neighbourhood): void {
  others.before = others.after = nothing;
  others.toBefore = others.toAfter = far;
  others.surer = others.reporting = 0;
  for (const other of candidates) {
    const its = other.view.head;
    if (its < head) {
      others.before = Math.max(others.before, other.cue);
      if (other.cue > notable) others.toBefore = head - its;
    } else if (its > head) {
      others.after = Math.max(others.after, other.cue);
      if (other.cue > notable && others.toAfter === far) others.toAfter = its - head;
    }
    if (its === head || other.cue < cue) continue;
    if (other.cue > cue) others.surer++;
    if (other.cue > others.reporting && other.pieces.some((piece) => holds(piece, head)))
      others.reporting = other.cue;
  }
}

/** The score of the best other head that is reported. */
function bestIn({ view, pieces }: Candidate, { candidates }: Neighbourhood): number {
  let top = nothing;
  for (const other of candidates)
    if (other.cue > top && other.view !== view && pieces.some((piece) => holds(piece, other.view.head)))
      top = other.cue;
  return top;
}

/** The best of the unit's surer candidates for which a test holds; 0 where there is none. */
function surer(one: Candidate, { candidates }: Neighbourhood, test: (other: Candidate) => boolean): number {
  let top = 0;
  for (const other of candidates)
    if (other !== one && other.cue >= one.cue && other.cue > top && test(other)) top = other.cue;
  return top;
}

const role = (one: Candidate, distance: number): number => sortAt(one.view, one.view.head + distance);

const lastLetter = ({ scene: { tokens }, head }: View): number => tokens.text.charCodeAt(tokens.to[head] - 1);

type Question = readonly [string, (one: Candidate, near: Neighbourhood) => number];

/** What the trees may ask of a head: the name of the evidence, and how it is found. */
const ofHead: readonly Question[] = [
  ['the score of the cue', ({ cue }) => cue],
  ['the score of its word', ({ word }) => word],
  ['how surely words after it are reported', ({ after }) => after.lead],
  ['how surely they start there', ({ after }) => after.second],
  ['how surely they end there', ({ after }) => after.end],
  ['how surely words before it are reported', ({ before }) => before.lead],
  ['how surely those end there', ({ before }) => before.end],
  ['how surely anything is reported', ({ after, before }) => Math.max(after.lead, before.lead)],
  ['how far its start is', ({ after, view }) => (after.run ? after.run.first - view.head : far)],
  [
    'what it starts with',
    ({ after, view }, { scene }) =>
      !after.run ? -1 : scene.quoted[after.run.first] ? 1 : sortAt(view, after.run.first),
  ],
  ['the kind of the cue', (one) => role(one, 0)],
  ['the kind of word before it', (one) => role(one, -1)],
  ['the kind of word after it', (one) => role(one, 1)],
  ['the kind of the last word but one before it', (one) => role(one, -2)],
  ['the kind of the next word but one after it', (one) => role(one, 2)],
  ['the kind of the third word before it', (one) => role(one, -3)],
  ['the kind of the third word after it', (one) => role(one, 3)],
  ['what the cue ends with', ({ view }) => lastLetter(view)],
  ['how much stands before it', ({ view }, { unit }) => view.head - unit.first],
  ['how much stands after it', ({ view }, { unit }) => unit.end - view.head],
  ['how long its sentence is', (_, { unit }) => unit.end - unit.first],
  ['the best cue before it', () => others.before],
  ['the best cue after it', () => others.after],
  ['how far the cue before it is', () => others.toBefore],
  ['how far the cue after it is', () => others.toAfter],
  ['how many cues are surer', () => others.surer],
  ['how many cues there may be', (_, { candidates }) => candidates.length],
  ['the surer cue that reports it', () => others.reporting],
  ['the best cue of the sentence before', (_, { before }) => before],
  ['the best cue of the sentence after', (_, { after }) => after],
  ['where in the document', (_, { at }) => Math.min(at, 40)],
  ['how long the document is', (_, { all }) => all.units],
  ['how much of the document quotes', (_, { all }) => all.quoting],
  ['how many cues the document has', (_, { all }) => all.density],
  ['how near a quotation is before it', ({ view }) => view.quoteBefore],
  ['how near a quotation is after it', ({ view }) => view.quoteAfter],
  ['what kind of paragraph', (_, { scene, unit }) => blockKinds.indexOf(scene.blocks[unit.block].kind)],
];

/** And of what it reports, which may be one of several. */
const ofContent: readonly Question[] = [
  ['by how much it falls behind the best choice', ({ behind }) => behind],
  ['how surely somebody is named', ({ source }) => source.lead],
  ['how surely it is this one', ({ source }) => source.second],
  ['how far the source is', ({ source, view }) => (source.word < 0 ? far : source.word - view.head)],
  ['how much its word names', ({ source }) => source.naming],
  ['what stands before the source', ({ source, view }) => sortAt(view, source.word - 1)],
  ['what follows it', ({ source, view }) => (source.word < 0 ? -1 : sortAt(view, source.word + 1))],
  [
    'how many words that a clause turns on stand between it and the cue',
    ({ source, view }, { scene }) =>
      source.word < 0 ? -1 : countFrom(source.word, view.head, scene.turnsBefore),
  ],
  [
    'how many marks stand there',
    ({ source, view }, { scene }) =>
      source.word < 0 ? -1 : countFrom(source.word, view.head, scene.marksBefore),
  ],
  ['what the source is', ({ source, view }) => (source.word < 0 ? -1 : sortAt(view, source.word))],
  [
    'how often the source speaks elsewhere',
    ({ source, cue }, { scene, all }) =>
      source.word < 0 ? -1 : (all.spoken.get(scene.code[source.word]) ?? 0) - Number(cue > 0),
  ],
  [
    'the surer cue with the same source',
    (one, near) => surer(one, near, ({ source }) => source.word >= 0 && source.word === one.source.word),
  ],
  [
    'the surer cue that reports the same',
    (one, near) => surer(one, near, ({ pieces }) => pieces.length > 0 && haveSame(pieces, one.pieces)),
  ],
  ['in how many pieces', ({ pieces }) => pieces.length],
  ['how much is reported', ({ pieces }) => sizeOf(pieces)],
  [
    'how much of it is quoted',
    ({ pieces }, { scene }) => countIn(pieces, scene.quotedBefore) / Math.max(1, sizeOf(pieces)),
  ],
  ['how many verbs are in it', ({ pieces }, { scene }) => countIn(pieces, scene.verbsBefore)],
  ['how many marks are in it', ({ pieces }, { scene }) => countIn(pieces, scene.marksBefore)],
  [
    'how many words that a clause turns on are in it',
    ({ pieces }, { scene }) => countIn(pieces, scene.turnsBefore),
  ],
  ['the best cue in it', bestIn],
  ['how far the first piece is', ({ view, pieces: [first] }) => (first ? first.first - view.head : far)],
  ['what stands before it', ({ view, pieces: [first] }) => (first ? sortAt(view, first.first - 1) : -1)],
  ['what its first word is', ({ view, pieces: [first] }) => (first ? sortAt(view, first.first) : -1)],
  ['what its last word is', ({ view, pieces }) => (pieces.length ? sortAt(view, endOf(pieces) - 1) : -1)],
  ['what follows it', ({ view, pieces }) => (pieces.length ? sortAt(view, endOf(pieces)) : -1)],
  ['what follows that', ({ view, pieces }) => (pieces.length ? sortAt(view, endOf(pieces) + 1) : -1)],
  ['what its second word is', ({ view, pieces: [first] }) => (first ? sortAt(view, first.first + 1) : -1)],
  [
    'how many words that a clause turns on stand between it and the cue',
    ({ view: { head }, pieces: [first] }, { scene }) =>
      first && first.first > head ? countFrom(head, first.first, scene.turnsBefore) : -1,
  ],
  ['how much follows it', ({ pieces }, { unit }) => (pieces.length ? unit.end - endOf(pieces) : far)],
];

const endOf = (pieces: readonly Run[]): number => pieces[pieces.length - 1].end;

/** How much there is to say of a candidate. */
export const evidenceSize = ofHead.length + ofContent.length;

/** What there is to say of a candidate, by number, in a list that is used again. */
export function evidenceOf(one: Candidate, near: Neighbourhood, into: Float32Array): Float32Array {
  lookAround(one, near);
  for (let i = 0; i < ofHead.length; i++) into[i] = ofHead[i][1](one, near);
  return evidenceOfOther(one, near, into);
}

/** The same of another that the same head may report, where the list holds what there is to say of the head. */
export function evidenceOfOther(one: Candidate, near: Neighbourhood, into: Float32Array): Float32Array {
  for (let i = 0; i < ofContent.length; i++) into[ofHead.length + i] = ofContent[i][1](one, near);
  return into;
}

/** The neighbourhoods of all units, from their heads and candidates. */
export function neighbourhoods(
  scene: Scene,
  units: readonly Unit[],
  heads: readonly (readonly Head[])[],
  candidates: readonly (readonly Candidate[])[],
): Neighbourhood[] {
  let quoting = 0;
  let strong = 0;
  const tops = heads.map(best);
  units.forEach(({ quotations }, i) => {
    if (quotations.length > 0) quoting++;
    for (const { cue } of heads[i]) if (cue > 0) strong++;
  });
  const spoken = new Map<number, number>();
  for (const list of candidates)
    for (const { cue, source } of list) {
      if (cue <= 0 || source.word < 0) continue;
      const word = scene.code[source.word];
      spoken.set(word, (spoken.get(word) ?? 0) + 1);
    }
  const all = {
    spoken,
    units: units.length,
    quoting: quoting / units.length,
    density: strong / units.length,
  };
  return units.map((unit, at) => ({
    scene,
    unit,
    at,
    candidates: candidates[at],
    before: tops[at - 1] ?? nothing,
    after: tops[at + 1] ?? nothing,
    all,
  }));
}
