import type { Candidate } from './candidate.js';
import { evidenceOf, evidenceOfOther, evidenceSize, type Neighbourhood } from './evidence.js';
import { holds } from './grammar.js';
import { sharedBy, sizeOf } from './pieces.js';
import { type Trees, treesScore } from './trees.js';
import { sortAt } from './view.js';

/** A candidate that was judged alone. */
export interface Judged {
  candidate: Candidate;
  /** How surely it reports something. */
  score: number;
  /** By how much it is surer than what its head may report in its stead. */
  lead: number;
}

/** What stands around the judged candidates of a unit. */
export interface Company {
  near: Neighbourhood;
  judged: readonly Judged[];
  /** The surest of the unit before, and of the one after. */
  before: number;
  after: number;
  /** The share of the document's units that have one that is more likely right than not. */
  density: number;
}

/** What a score is where there is nothing to have one. */
const nothing = -9;
/** A distance to nothing. */
const far = 60;
/** What is judged to be less sure than that is not judged again. */
const hopeless = -2.6;

const evidence = new Float32Array(evidenceSize);

/** The surest of what a head may report, judged alone. */
export function judgedAlone(first: Candidate, near: Neighbourhood, trees: Trees): Judged {
  if (first.pieces.length === 0 && first.others.length === 0)
    return { candidate: first, score: nothing, lead: 0 };
  let candidate = first;
  let score = treesScore(trees, evidenceOf(first, near, evidence), hopeless);
  let next = nothing;
  for (const other of first.others) {
    const its = treesScore(trees, evidenceOfOther(other, near, evidence), hopeless);
    if (its > score) [candidate, score, next] = [other, its, score];
    else if (its > next) next = its;
  }
  return { candidate, score, lead: score - next };
}

/** The companies of a document's units. */
export function companiesOf(nears: readonly Neighbourhood[], trees: Trees): Company[] {
  const judged = nears.map((near) => near.candidates.map((one) => judgedAlone(one, near, trees)));
  const tops = judged.map((list) => list.reduce((top, { score }) => Math.max(top, score), nothing));
  const density = tops.filter((top) => top > 0).length / (tops.length || 1);
  return nears.map((near, i) => ({
    near,
    judged: judged[i],
    before: tops[i - 1] ?? nothing,
    after: tops[i + 1] ?? nothing,
    density,
  }));
}

/** One that was judged alone, and who of its company reports some of the same words. */
interface Rivalry {
  one: Judged;
  company: Company;
  /** The surest of those, and how many tokens both report. */
  rival: Judged | undefined;
  shared: number;
  /** The score of the next one. */
  next: number;
  /** How many of those are surer. */
  surer: number;
  /** The surest that reports the cue, and the surest whose cue is reported. */
  outer: number;
  inner: number;
  /** The surest that reports other words, and the surest with the same source. */
  apart: number;
  sameSource: number;
}

const heldBy = ({ pieces }: Candidate, token: number): number =>
  Number(pieces.some((piece) => holds(piece, token)));

const haveSameSource = (a: Candidate, b: Candidate): boolean =>
  a.source.word >= 0 && a.source.word === b.source.word;

function rivalryOf(one: Judged, company: Company): Rivalry {
  const { candidate, score } = one;
  const found: Rivalry = {
    one,
    company,
    rival: undefined,
    shared: 0,
    next: nothing,
    surer: 0,
    outer: nothing,
    inner: nothing,
    apart: nothing,
    sameSource: nothing,
  };
  for (const other of company.judged) {
    if (other === one) continue;
    const its = other.candidate;
    if (haveSameSource(its, candidate)) found.sameSource = Math.max(found.sameSource, other.score);
    const shared = sharedBy(candidate.pieces, its.pieces);
    if (shared === 0) {
      found.apart = Math.max(found.apart, other.score);
      continue;
    }
    if (other.score > score) found.surer++;
    if (heldBy(its, candidate.view.head)) found.outer = Math.max(found.outer, other.score);
    if (heldBy(candidate, its.view.head)) found.inner = Math.max(found.inner, other.score);
    if (!found.rival || other.score > found.rival.score) {
      found.next = found.rival?.score ?? nothing;
      found.rival = other;
      found.shared = shared;
    } else found.next = Math.max(found.next, other.score);
  }
  return found;
}

const role = ({ view }: Candidate): number => sortAt(view, view.head);

const beforeContent = ({ view, pieces: [first] }: Candidate): number =>
  first ? sortAt(view, first.first - 1) : -1;
const afterContent = ({ view, pieces }: Candidate): number =>
  pieces.length > 0 ? sortAt(view, pieces[pieces.length - 1].end) : -1;

/** A question about the rival, `none` where there is none. */
const ofRival =
  (none: number, ask: (its: Candidate, mine: Candidate, rivalry: Rivalry) => number) =>
  (rivalry: Rivalry): number =>
    rivalry.rival ? ask(rivalry.rival.candidate, rivalry.one.candidate, rivalry) : none;

/** What the trees may ask of a candidate among others: the name of the evidence, and how it is found. */
const table: readonly (readonly [string, (rivalry: Rivalry) => number])[] = [
  ['how sure it is alone', ({ one }) => one.score],
  ['how much surer than another content', ({ one }) => one.lead],
  ['by how much it falls behind the best choice', ({ one }) => one.candidate.behind],
  ['how sure the rival is', ({ rival }) => rival?.score ?? nothing],
  ['how much surer the rival is', ({ rival, one }) => (rival ? rival.score - one.score : far)],
  [
    'the share of words that both report',
    ofRival(
      0,
      ({ pieces }, mine, { shared }) => shared / (sizeOf(pieces) + sizeOf(mine.pieces) - shared || 1),
    ),
  ],
  ['the share of its words', ofRival(0, (_, { pieces }, { shared }) => shared / (sizeOf(pieces) || 1))],
  [
    "the share of the rival's words",
    ofRival(0, ({ pieces }, _, { shared }) => shared / (sizeOf(pieces) || 1)),
  ],
  ['whether the rival reports its cue', ofRival(-1, (its, { view }) => heldBy(its, view.head))],
  ["whether it reports the rival's cue", ofRival(-1, ({ view }, mine) => heldBy(mine, view.head))],
  ['whether both have one source', ofRival(-1, (its, mine) => Number(haveSameSource(its, mine)))],
  ['whether the rival reports its source', ofRival(-1, (its, { source }) => heldBy(its, source.word))],
  ["whether it reports the rival's source", ofRival(-1, ({ source }, mine) => heldBy(mine, source.word))],
  ['how far the rival is', ofRival(far, ({ view }, mine) => view.head - mine.view.head)],
  ["the score of the rival's cue", ofRival(nothing, ({ cue }) => cue)],
  ["the kind of the rival's cue", ofRival(-1, role)],
  ['how sure the next rival is', ({ next }) => next],
  ['how many rivals are surer', ({ surer }) => surer],
  ['the surest that reports its cue', ({ outer }) => outer],
  ['the surest whose cue it reports', ({ inner }) => inner],
  ['the surest that reports other words', ({ apart }) => apart],
  ['the surest with the same source', ({ sameSource }) => sameSource],
  ['the surest of the sentence before', ({ company }) => company.before],
  ['the surest of the sentence after', ({ company }) => company.after],
  ['how many sentences report something', ({ company }) => company.density],
  ['how much of the document quotes', ({ company }) => company.near.all.quoting],
  ['how many there are', ({ company }) => company.judged.length],
  ['the score of its cue', ({ one }) => one.candidate.cue],
  ['the kind of its cue', ({ one }) => role(one.candidate)],
  ['how surely somebody is named', ({ one }) => one.candidate.source.lead],
  ['how surely it is this one', ({ one }) => one.candidate.source.second],
  [
    'how far the source is',
    ({ one: { candidate } }) =>
      candidate.source.word < 0 ? far : candidate.source.word - candidate.view.head,
  ],
  ['what stands before it', ({ one: { candidate } }) => beforeContent(candidate)],
  ['what follows it', ({ one: { candidate } }) => afterContent(candidate)],
  ['how much is reported', ({ one }) => sizeOf(one.candidate.pieces)],
];

/** How much there is to say of a candidate among others. */
export const rivalrySize = table.length;

/** What there is to say of a candidate among the others of its unit, by number, in a list that is used again. */
export function rivalryEvidence(one: Judged, company: Company, into: Float32Array): Float32Array {
  const rivalry = rivalryOf(one, company);
  for (let i = 0; i < table.length; i++) into[i] = table[i][1](rivalry);
  return into;
}

const asked = new Float32Array(rivalrySize);

/** How sure a candidate is among the others of its unit; what is hopeless alone stays so, and below `least` the score is not to the full. */
export const scoreAmong = (one: Judged, company: Company, rivals: Trees, least: number): number =>
  one.score < hopeless ? one.score : treesScore(rivals, rivalryEvidence(one, company, asked), least);
