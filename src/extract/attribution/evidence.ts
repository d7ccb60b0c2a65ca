import type { Candidate, Head } from './candidate.js';
import { holdAny, type Run } from './grammar.js';
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
    if (other.cue > others.reporting && holdAny(other.pieces, head)) others.reporting = other.cue;
  }
}

/** The score of the best other head that is reported. */
function bestIn({ view, pieces }: Candidate, { candidates }: Neighbourhood): number {
  let top = nothing;
  for (const other of candidates)
    if (other.cue > top && other.view !== view && holdAny(pieces, other.view.head)) top = other.cue;
  return top;
}

/** The best of the unit's surer candidates with the same source; 0 where there is none. */
function surerOfSource(one: Candidate, { candidates }: Neighbourhood): number {
  const { word } = one.source;
  let top = 0;
  if (word >= 0)
    for (const other of candidates)
      if (other !== one && other.cue >= one.cue && other.cue > top && other.source.word === word)
        top = other.cue;
  return top;
}

/** And the best that reports the same. */
function surerOfContent(one: Candidate, { candidates }: Neighbourhood): number {
  let top = 0;
  for (const other of candidates)
    if (other !== one && other.cue >= one.cue && other.cue > top && other.pieces.length > 0)
      if (haveSame(other.pieces, one.pieces)) top = other.cue;
  return top;
}

/** How often the word of a source is one of another strong head. */
const spokenElsewhere = ({ source, cue }: Candidate, { scene, all }: Neighbourhood): number =>
  (all.spoken.get(scene.code[source.word]) ?? 0) - Number(cue > 0);

const lastLetter = ({ scene: { tokens }, head }: View): number => tokens.text.charCodeAt(tokens.to[head] - 1);

/** How much there is to say of a head, and of what it reports. */
const ofHead = 37;
const ofContent = 29;

/** How much there is to say of a candidate. */
export const evidenceSize = ofHead + ofContent;

/**
 * What the trees may ask of a candidate, by number, in a list that is used again. Line by line: to call a function for
 * each number takes longer than to find it.
 */
export function evidenceOf(one: Candidate, near: Neighbourhood, into: Float32Array): Float32Array {
  lookAround(one, near);
  const { view, cue, word, after, before } = one;
  const { scene, unit, at, candidates, all } = near;
  const { head } = view;
  let i = 0;
  into[i++] = cue; // the score of the cue
  into[i++] = word; // and of its word
  into[i++] = after.lead; // how surely words after it are reported
  into[i++] = after.second; // how surely they start there
  into[i++] = after.end; // how surely they end there
  into[i++] = before.lead; // how surely words before it are reported
  into[i++] = before.end; // how surely those end there
  into[i++] = Math.max(after.lead, before.lead); // how surely anything is reported
  into[i++] = after.run ? after.run.first - head : far; // how far its start is
  into[i++] = !after.run ? -1 : scene.quoted[after.run.first] ? 1 : sortAt(view, after.run.first); // what it starts with
  into[i++] = sortAt(view, head); // the kind of the cue
  into[i++] = sortAt(view, head - 1); // the kinds of the words around it
  into[i++] = sortAt(view, head + 1);
  into[i++] = sortAt(view, head - 2);
  into[i++] = sortAt(view, head + 2);
  into[i++] = sortAt(view, head - 3);
  into[i++] = sortAt(view, head + 3);
  into[i++] = lastLetter(view); // what the cue ends with
  into[i++] = head - unit.first; // how much stands before it
  into[i++] = unit.end - head; // how much stands after it
  into[i++] = unit.end - unit.first; // how long its sentence is
  into[i++] = others.before; // the best cue before it
  into[i++] = others.after; // the best cue after it
  into[i++] = others.toBefore; // how far the cue before it is
  into[i++] = others.toAfter; // how far the cue after it is
  into[i++] = others.surer; // how many cues are surer
  into[i++] = candidates.length; // how many cues there may be
  into[i++] = others.reporting; // the surer cue that reports it
  into[i++] = near.before; // the best cue of the sentence before
  into[i++] = near.after; // the best cue of the sentence after
  into[i++] = Math.min(at, 40); // where in the document
  into[i++] = all.units; // how long the document is
  into[i++] = all.quoting; // how much of the document quotes
  into[i++] = all.density; // how many cues the document has
  into[i++] = view.quoteBefore; // how near a quotation is before it
  into[i++] = view.quoteAfter; // how near a quotation is after it
  into[i] = blockKinds.indexOf(scene.blocks[unit.block].kind); // what kind of paragraph
  return evidenceOfOther(one, near, into);
}

/** The same of another that the same head may report, where the list holds what there is to say of the head. */
export function evidenceOfOther(one: Candidate, near: Neighbourhood, into: Float32Array): Float32Array {
  const { view, source, pieces } = one;
  const { scene, unit } = near;
  const { turnsBefore, marksBefore } = scene;
  const { head } = view;
  const { word } = source;
  const isNamed = word >= 0;
  let i = ofHead;
  into[i++] = one.behind; // by how much it falls behind the best choice
  into[i++] = source.lead; // how surely somebody is named
  into[i++] = source.second; // how surely it is this one
  into[i++] = isNamed ? word - head : far; // how far the source is
  into[i++] = source.naming; // how much its word names
  into[i++] = sortAt(view, word - 1); // what stands before the source
  into[i++] = isNamed ? sortAt(view, word + 1) : -1; // what follows it
  // how many words that a clause turns on stand between it and the cue, and how many marks
  into[i++] = isNamed ? countFrom(word, head, turnsBefore) : -1;
  into[i++] = isNamed ? countFrom(word, head, marksBefore) : -1;
  into[i++] = isNamed ? sortAt(view, word) : -1; // what the source is
  into[i++] = isNamed ? spokenElsewhere(one, near) : -1; // how often it speaks elsewhere
  into[i++] = surerOfSource(one, near); // the surer cue with the same source
  into[i++] = surerOfContent(one, near); // the surer cue that reports the same
  const size = sizeOf(pieces);
  into[i++] = pieces.length; // in how many pieces
  into[i++] = size; // how much is reported
  into[i++] = countIn(pieces, scene.quotedBefore) / Math.max(1, size); // how much of it is quoted
  into[i++] = countIn(pieces, scene.verbsBefore); // how many verbs are in it
  into[i++] = countIn(pieces, marksBefore); // how many marks
  into[i++] = countIn(pieces, turnsBefore); // how many words that a clause turns on
  into[i++] = bestIn(one, near); // the best cue in it
  const first = pieces.length > 0 ? pieces[0].first : -1;
  const end = pieces.length > 0 ? pieces[pieces.length - 1].end : -1;
  const isAny = first >= 0;
  into[i++] = isAny ? first - head : far; // how far the first piece is
  into[i++] = isAny ? sortAt(view, first - 1) : -1; // what stands before it
  into[i++] = isAny ? sortAt(view, first) : -1; // what its first word is
  into[i++] = isAny ? sortAt(view, end - 1) : -1; // what its last word is
  into[i++] = isAny ? sortAt(view, end) : -1; // what follows it
  into[i++] = isAny ? sortAt(view, end + 1) : -1; // what follows that
  into[i++] = isAny ? sortAt(view, first + 1) : -1; // what its second word is
  into[i++] = first > head ? countFrom(head, first, turnsBefore) : -1; // how many turns stand between it and the cue
  into[i] = isAny ? unit.end - end : far; // how much follows it
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
