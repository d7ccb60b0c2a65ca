import { LOWER } from '../../core/token.js';
import { firstFreeRole, holdAny, holds, roleOfClass } from './grammar.js';
import { sure } from './opening.js';
import type { Scene } from './scene.js';
import { type SourceOption, type SourceQuestion, unscored } from './source-options.js';
import { PARTING, TURNING } from './traits.js';
import { type Trees, treesScore } from './trees.js';
import { sortAt, type View } from './view.js';

/** What a score is where there is nothing to have one. */
const nothing = -9;
/** A distance to nothing. */
const far = 60;
/** Above this score of the surest option somebody is named: where a report is right, few name nobody. */
const unnamed = -2;

/** What the other cues of a unit tell of an option: their scores, and a distance. */
interface Others {
  /** The surest whose source it is, and how far the first of these that is a cue is. */
  same: number;
  toSame: number;
  /** The surest that reports it. */
  reporting: number;
  /** The surest between it and the cue. */
  between: number;
}

const others: Others = { same: 0, toSame: 0, reporting: 0, between: 0 };

/** Looks at all cues of a unit once, and notes in `others` what they tell of an option. */
function lookAround({ word, run }: SourceOption, { view, near }: SourceQuestion): void {
  others.same = others.reporting = others.between = nothing;
  others.toSame = far;
  for (const { view: other, cue, source, pieces } of near.candidates) {
    if (other === view) continue;
    const { head } = other;
    if (holds(run, source.word)) {
      if (cue > others.same) others.same = cue;
      if (cue >= sure && others.toSame === far) others.toSame = head - view.head;
    }
    if (cue > others.between && head > word !== head > view.head) others.between = cue;
    if (cue > others.reporting && holdAny(pieces, word)) others.reporting = cue;
  }
}

/** The surest other cue that reports the cue. */
function reportingCue({ view, near }: SourceQuestion): number {
  let top = nothing;
  for (const { view: other, cue, pieces } of near.candidates)
    if (other !== view && cue > top && holdAny(pieces, view.head)) top = cue;
  return top;
}

/** What stands between an option and the cue, counted: its roles, marks and words that a clause turns on. */
const between = new Uint8Array(firstFreeRole);
const counted = { marks: 0, turning: 0 };

/** Counts it. */
function countBetween({ scene: { role, traits }, head }: View, { run }: SourceOption): void {
  const [first, end] = run.first < head ? [run.end, head] : [head + 1, run.first];
  counted.marks = counted.turning = 0;
  between.fill(0);
  for (let at = first; at < end; at++) {
    if (traits[at] & PARTING) counted.marks++;
    else if (role[at] >= 0 && role[at] < firstFreeRole) between[role[at]]++;
    if (traits[at] & TURNING) counted.turning++;
  }
}
const relative = roleOfClass('relative');
const conjunction = roleOfClass('conjunction');
const complementiser = roleOfClass('complementiser');
const auxiliary = roleOfClass('auxiliary');
const subject = roleOfClass('subject');

/** How far before an option a relative stands that no mark parts from it: "drivers who met the mayor". */
function toRelative({ scene: { role, traits }, unit }: View, { run }: SourceOption): number {
  const limit = Math.max(unit.first, run.first - longestClause);
  for (let at = run.first - 1; at >= limit && !(traits[at] & PARTING); at--)
    if (role[at] === relative) return run.first - at;
  return far;
}
const longestClause = 12;

const lastLetter = ({ tokens: { text, to } }: Scene, at: number): number => text.charCodeAt(to[at] - 1);

/** How many of a list a test holds for. */
function count<T>(list: readonly T[], test: (one: T) => boolean): number {
  let sum = 0;
  for (const one of list) if (test(one)) sum++;
  return sum;
}

/** The lead of the surest option but one. */
function bestBeside(one: SourceOption, options: readonly SourceOption[]): number {
  let top = unscored;
  for (const other of options) if (other !== one && other.lead > top) top = other.lead;
  return top;
}

/** The last token before a cue and its adverbs. */
function beforeAdverbs({ scene: { role }, unit, head }: View): number {
  let at = head - 1;
  while (at > unit.first && role[at] === adverb) at--;
  return at;
}
const adverb = roleOfClass('adverb');

/** What the trees may ask of a cue whose source is sought: the name of the evidence, and how it is found. */
const ofQuestion: readonly (readonly [string, (question: SourceQuestion) => number])[] = [
  ['whether anybody was chosen at first', ({ chosen }) => Number(chosen >= 0)],
  ['the surest other cue that reports the cue', reportingCue],
  ['how many there are', ({ options }) => options.length],
  ['the kind of the cue', ({ view }) => sortAt(view, view.head)],
  ['the kind of word before the cue', ({ view }) => sortAt(view, view.head - 1)],
  ['the kind of word before that', ({ view }) => sortAt(view, view.head - 2)],
  ['the kind of word after the cue', ({ view }) => sortAt(view, view.head + 1)],
  ['what the cue ends with', ({ view: { scene, head } }) => lastLetter(scene, head)],
  ['what stands before its adverbs', ({ view }) => sortAt(view, beforeAdverbs(view))],
  ['whether the cue is joined to another', ({ isJoined }) => Number(isJoined)],
  ['whether the cue is a participle', ({ isParticiple }) => Number(isParticiple)],
  ['how far the cue stands from the start', ({ view }) => view.head - view.unit.first],
  ['how near a quotation is before the cue', ({ view }) => view.quoteBefore],
  ['how near one is after it', ({ view }) => view.quoteAfter],
];

/** And of a noun phrase that may be the source. */
const ofOption: readonly (readonly [string, (option: SourceOption, question: SourceQuestion) => number])[] = [
  ['how much more speaks for it than for nobody', ({ lead }) => lead],
  ['what it leads the others by', (one, { options }) => one.lead - bestBeside(one, options)],
  ['how many are surer', ({ lead }, { options }) => count(options, (other) => other.lead > lead)],
  ['whether it was chosen at first', ({ run }, { chosen }) => Number(holds(run, chosen))],
  ['where it stands', ({ word }, { view }) => word - view.head],
  ['how far it stands from the start', ({ run }, { view }) => run.first - view.unit.first],
  ['how many words it has', ({ run }) => run.end - run.first],
  ['how many marks stand between', ({ marks }) => marks],
  ['how many verbs stand between', ({ verbs }) => verbs],
  ['what its first word is', ({ run }, { view }) => sortAt(view, run.first)],
  ['what its last word is', ({ run }, { view }) => sortAt(view, run.end - 1)],
  ['what its word is', ({ word }, { view }) => sortAt(view, word)],
  ['what stands before it', ({ run }, { view }) => sortAt(view, run.first - 1)],
  ['what stands before that', ({ run }, { view }) => sortAt(view, run.first - 2)],
  ['what follows it', ({ run }, { view }) => sortAt(view, run.end)],
  ['what follows that', ({ run }, { view }) => sortAt(view, run.end + 1)],
  ['whether it has a capital', ({ run }, { view }) => Number(view.scene.tokens.shape[run.end - 1] !== LOWER)],
  [
    'how far it ends before the cue',
    ({ run }, { view }) => (run.end <= view.head ? view.head - run.end : far),
  ],
  [
    'how far it starts behind the cue',
    ({ run }, { view }) => (run.first > view.head ? run.first - view.head : far),
  ],
  [
    'how many reported pieces stand before it',
    ({ word }, { pieces }) => (pieces.length === 0 ? -1 : count(pieces, ({ first }) => first < word)),
  ],
  [
    'how many of them stand between',
    ({ word }, { pieces, view: { head } }) => count(pieces, ({ first }) => first > word !== first > head),
  ],
  ['whether it is reported', ({ word }, { pieces }) => Number(holdAny(pieces, word))],
  [
    'whether the tables take it for the subject',
    ({ word }, { subject }) => (subject ? Number(holds(subject, word)) : -1),
  ],
  [
    'whether they take it for the subject behind',
    ({ word }, { behind }) => (behind ? Number(holds(behind, word)) : -1),
  ],
  [
    'how often its word speaks elsewhere',
    ({ word }, { near, view }) => near.all.spoken.get(view.scene.code[word]) ?? 0,
  ],
  ['the surest other cue whose source it is', () => others.same],
  ['how far that is', () => others.toSame],
  ['the surest other cue that reports it', () => others.reporting],
  ['the surest cue between', () => others.between],
  ['how many words that a clause turns on stand between', () => counted.turning],
  ['how much its word names', ({ naming }) => naming],
  ['how far a relative stands before it', (one, { view }) => toRelative(view, one)],
  ['how many relatives stand between', () => between[relative]],
  ['how many conjunctions', () => between[conjunction]],
  ['how many complementisers', () => between[complementiser]],
  ['how many auxiliaries', () => between[auxiliary]],
  ['how many subjects', () => between[subject]],
  ['what its word ends with', ({ word }, { view: { scene } }) => lastLetter(scene, word)],
  ['how many stand before it', (one, { options }) => count(options, (other) => other.word < one.word)],
  ['how many marks part it', () => counted.marks],
  [
    'how many others stand between',
    ({ word }, { options, view: { head } }) =>
      count(options, (other) => other.word !== word && other.word > word !== other.word > head),
  ],
];

/** How much there is to say of an option. */
export const sourceEvidenceSize = ofQuestion.length + ofOption.length;

/** What there is to say of an option, by number, in a list that is used again. */
export function sourceEvidence(
  option: SourceOption,
  question: SourceQuestion,
  into: Float32Array,
): Float32Array {
  for (let i = 0; i < ofQuestion.length; i++) into[i] = ofQuestion[i][1](question);
  return evidenceOfAnother(option, question, into);
}

/** The same of another option, where the list holds what there is to say of the question. */
function evidenceOfAnother(option: SourceOption, question: SourceQuestion, into: Float32Array): Float32Array {
  lookAround(option, question);
  countBetween(question.view, option);
  for (let i = 0; i < ofOption.length; i++) into[ofQuestion.length + i] = ofOption[i][1](option, question);
  return into;
}

const evidence = new Float32Array(sourceEvidenceSize);

/** The word of the option that is most likely the source, as the trees tell, and how surely; -1 where none likely is. */
export function surestSource(question: SourceQuestion, trees: Trees): { word: number; score: number } {
  const surest = { word: -1, score: unnamed };
  for (const option of question.options) {
    if (option === question.options[0]) sourceEvidence(option, question, evidence);
    else evidenceOfAnother(option, question, evidence);
    const score = treesScore(trees, evidence, surest.score);
    if (score <= surest.score) continue;
    surest.score = score;
    surest.word = option.word;
  }
  return surest;
}
