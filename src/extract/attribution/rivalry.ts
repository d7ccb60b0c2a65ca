import type { Candidate } from './candidate.js';
import { evidenceOf, evidenceOfOther, evidenceSize, type Neighbourhood } from './evidence.js';
import { holdAny } from './grammar.js';
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

const heldBy = ({ pieces }: Candidate, token: number): number => Number(holdAny(pieces, token));

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

/** How much there is to say of a candidate among others. */
export const rivalrySize = 35;

/**
 * What the trees may ask of a candidate among the others of its unit, by number, in a list that is used again. Line by
 * line, as other evidence.
 */
export function rivalryEvidence(one: Judged, company: Company, into: Float32Array): Float32Array {
  const { rival, shared, next, surer, outer, inner, apart, sameSource } = rivalryOf(one, company);
  const { candidate, score } = one;
  const { view, pieces, source } = candidate;
  const { head } = view;
  const size = sizeOf(pieces);
  let i = 0;
  into[i++] = score; // how sure it is alone
  into[i++] = one.lead; // how much surer than another content
  into[i++] = candidate.behind; // by how much it falls behind the best choice
  into[i++] = rival ? rival.score : nothing; // how sure the rival is
  into[i++] = rival ? rival.score - score : far; // how much surer the rival is
  if (rival) {
    const { candidate: its } = rival;
    const itsSize = sizeOf(its.pieces);
    into[i++] = shared / (itsSize + size - shared || 1); // the share of words that both report
    into[i++] = shared / (size || 1); // the share of its words
    into[i++] = shared / (itsSize || 1); // the share of the rival's words
    into[i++] = heldBy(its, head); // whether the rival reports its cue
    into[i++] = heldBy(candidate, its.view.head); // whether it reports the rival's cue
    into[i++] = Number(haveSameSource(its, candidate)); // whether both have one source
    into[i++] = heldBy(its, source.word); // whether the rival reports its source
    into[i++] = heldBy(candidate, its.source.word); // whether it reports the rival's source
    into[i++] = its.view.head - head; // how far the rival is
    into[i++] = its.cue; // the score of the rival's cue
    into[i++] = sortAt(its.view, its.view.head); // the kind of the rival's cue
  } else {
    into.fill(0, i, i + 3);
    into.fill(-1, i + 3, i + 8);
    into[i + 8] = far;
    into[i + 9] = nothing;
    into[i + 10] = -1;
    i += 11;
  }
  into[i++] = next; // how sure the next rival is
  into[i++] = surer; // how many rivals are surer
  into[i++] = outer; // the surest that reports its cue
  into[i++] = inner; // the surest whose cue it reports
  into[i++] = apart; // the surest that reports other words
  into[i++] = sameSource; // the surest with the same source
  into[i++] = company.before; // the surest of the sentence before
  into[i++] = company.after; // the surest of the sentence after
  into[i++] = company.density; // how many sentences report something
  into[i++] = company.near.all.quoting; // how much of the document quotes
  into[i++] = company.judged.length; // how many there are
  into[i++] = candidate.cue; // the score of its cue
  into[i++] = sortAt(view, head); // the kind of its cue
  into[i++] = source.lead; // how surely somebody is named
  into[i++] = source.second; // how surely it is this one
  into[i++] = source.word < 0 ? far : source.word - head; // how far the source is
  into[i++] = pieces.length > 0 ? sortAt(view, pieces[0].first - 1) : -1; // what stands before it
  into[i++] = pieces.length > 0 ? sortAt(view, pieces[pieces.length - 1].end) : -1; // what follows it
  into[i] = size; // how much is reported
  return into;
}

const asked = new Float32Array(rivalrySize);

/** How sure a candidate is among the others of its unit; what is hopeless alone stays so, and below `least` the score is not to the full. */
export const scoreAmong = (one: Judged, company: Company, rivals: Trees, least: number): number =>
  one.score < hopeless ? one.score : treesScore(rivals, rivalryEvidence(one, company, asked), least);
