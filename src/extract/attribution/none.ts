import { DIGITS, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { CueKind, WordClass } from '../../lang/attribution.js';
import { isDealing, isNounForCue } from './dealing.js';
import type { Grammar } from './grammar.js';
import { infinitiveSubject } from './infinitive.js';
import { isSaying } from './quoted.js';
import type { Report } from './report.js';

const ofMinds = new Set<CueKind>(['think', 'wish', 'judge']);

/** Whether what looks like a report is none. */
export const isNone = (tokens: Tokens, grammar: Grammar, report: Report): boolean =>
  isMindless(tokens, grammar, report) ||
  isAdjective(tokens, grammar, report) ||
  isIdiom(tokens, grammar, report) ||
  isLeftUnsaid(tokens, grammar, report) ||
  isDealing(tokens, grammar, report) ||
  isNounForCue(tokens, grammar, report) ||
  isCompared(tokens, grammar, report) ||
  isWanted(tokens, grammar, report) ||
  isOccasion(tokens, grammar, report) ||
  isTableRow(tokens, report) ||
  isNaming(tokens, grammar, report) ||
  isSubjectClause(tokens, grammar, report) ||
  isAside(tokens, grammar, report) ||
  isLabel(tokens, grammar, report);

/**
 * Whether a report has what has no mind see, want or praise something ("trade saw a rise", "the year saw the end"), or say
 * a number, by which it only moved ("trade rose to $3 billion and added another 9 percent").
 */
function isMindless(tokens: Tokens, grammar: Grammar, { cue, source, pieces, rule }: Report): boolean {
  if (!cue || !source || rule === 'turn') return false;
  const kind = grammar.cues.match(tokens, cue.first) >= 0 ? grammar.cues.value : undefined;
  const opens = pieces[0]?.first ?? 0;
  if (kind === 'show') return false; // "the index shows"
  if (!(kind && ofMinds.has(kind)) && !tokens.kind.subarray(opens, opens + fewWords).includes(DIGITS))
    return false;
  let head = source.first;
  for (let at = head + 1; at < source.end; at++) {
    const wordClass = grammar.classOf[tokens.word[at]];
    if (wordClass === 'preposition' || wordClass === 'link') break;
    head = at;
  }
  return grammar.mindless[tokens.word[head]] === 1;
}

/** A number that opens what is reported stands behind no more words: "another 9 percent", "the mark of $2 billion". */
const fewWords = 4;

/** Whether what looks like a cue only begins a phrase that reports nothing: "called off a strike". */
const isIdiom = (tokens: Tokens, grammar: Grammar, { cue }: Report): boolean =>
  cue !== undefined && grammar.idioms.match(tokens, cue.first) > 0;

/** Whether a cue only says what something is held against: "faster than they had expected". */
function isCompared({ kind, word }: Tokens, grammar: Grammar, { cue, pieces, unit, rule }: Report): boolean {
  if (!cue || rule !== 'clause' || pieces.some(({ first }) => first >= cue.end)) return false;
  for (let at = cue.first - 1; at >= unit.first && at >= cue.first - longestSubject; at--) {
    if (grammar.comparing[word[at]]) return true;
    if (kind[at] === MARK || clauses.has(grammar.classOf[word[at]])) return false;
  }
  return false;
}
/** So far behind "than" its verb may stand. */
const longestSubject = 7;
const clauses = new Set<WordClass | undefined>(['conjunction', 'complementiser', 'relative']);

/** So near before a cue it is denied: "has not confirmed". */
const nearestDenial = 2;
/** And no more words stand between who does not say it and the cue: "has still not yet". */
const farthestDenied = 4;

/** Whether somebody did not say what stands before: "40 died, a figure the army has not confirmed", «кто заплатит, он не сказал». */
function isLeftUnsaid(tokens: Tokens, grammar: Grammar, { cue, source, pieces, rule }: Report): boolean {
  if (!cue || !source || rule !== 'clause' || source.end > cue.first) return false;
  if (cue.first - source.end > farthestDenied) return false;
  if (pieces.length !== 1 || pieces[0].end > source.first || !isOneOf(tokens, pieces[0].end, ','))
    return false;
  const { word } = tokens;
  for (let at = cue.first - 1; at >= Math.max(source.end, cue.first - nearestDenial); at--)
    if (grammar.negations[word[at]]) return true;
  return false;
}

/** Whether somebody is to do what a cue says, and reports no clause: "the time has come for them to show restraint". */
function isWanted(tokens: Tokens, grammar: Grammar, report: Report): boolean {
  const { cue, source, pieces, rule } = report;
  const subject = infinitiveSubject(tokens, grammar, report);
  if (!cue || !subject || !source || rule !== 'clause' || source.end <= subject.first) return false;
  if (grammar.cues.match(tokens, cue.first) < 0 || grammar.cues.value === 'judge') return false; // "for them to attack him"
  return pieces.every(({ first }) => grammar.classOf[tokens.word[first]] !== 'complementiser');
}

/** Whether what somebody does is only that he speaks: "gave an interview", "held a weekly briefing". */
function isOccasion(tokens: Tokens, grammar: Grammar, { cue, pieces: [piece], rule }: Report): boolean {
  if (!cue || !piece || rule !== 'clause' || piece.first !== cue.end) return false;
  if (!grammar.speeches[tokens.word[cue.first]]) return false;
  if (grammar.classOf[tokens.word[piece.first]] !== 'determiner') return false;
  for (let at = piece.first + 1; at < piece.end && at <= piece.first + mostAdjectives + 1; at++)
    if (grammar.occasions[tokens.word[at]]) return true;
  return false;
}
/** No more words stand between an article and "interview". */
const mostAdjectives = 3;

/** A row of a table has the numbers of so many columns. */
const fewestNumbers = 2;

/** Whether a line is a row of a table, a label that opens with a cue and numbers: "Order book 1,940 1,655". */
function isTableRow({ kind }: Tokens, { cue, source, rule, unit }: Report): boolean {
  if (!cue || source || rule !== 'clause' || cue.first !== unit.first) return false;
  let numbers = 0;
  for (let at = unit.end - 1; at > cue.first && kind[at] !== WORD; at--) if (kind[at] === DIGITS) numbers++;
  return numbers >= fewestNumbers;
}

/** Whether a cue without a subject only says what something is called: "the road, sometimes called the “salt way”,". */
function isNaming(tokens: Tokens, grammar: Grammar, { cue, pieces: [piece], unit }: Report): boolean {
  if (!cue || piece?.first !== cue.end || grammar.namers.match(tokens, cue.first) !== cue.end) return false;
  const adverb = cue.first - 1; // behind a comma alone somebody's apposition may end
  if (adverb <= unit.first || !isOneOf(tokens, adverb - 1, ',') || tokens.shape[adverb] !== LOWER)
    return false;
  if (clauses.has(grammar.classOf[tokens.word[adverb]])) return false;
  const isArticle = grammar.classOf[tokens.word[piece.first]] === 'determiner';
  const opening = isArticle ? piece.first + 1 : piece.first;
  return unit.quotations.some(({ first, end }) => first === opening && tokens.kind[end] === MARK);
}

/** Whether what somebody says is only what the sentence is about, and none of it given: "What the letter says is in dispute". */
function isSubjectClause(
  tokens: Tokens,
  grammar: Grammar,
  { cue, source, pieces, rule, unit }: Report,
): boolean {
  const [what, rest] = pieces;
  if (rule !== 'clause' || !cue || !source || !rest) return false;
  if (what.first !== unit.first || what.end - what.first > 1) return false;
  const { classOf } = grammar;
  const { word } = tokens;
  if (classOf[word[what.first]] !== 'complementiser' || source.first !== what.end) return false;
  if (!isSaying(tokens, grammar, cue.first) || rest.first !== cue.end) return false;
  // but "What she says is that the dam holds"
  return classOf[word[rest.first]] === 'auxiliary' && classOf[word[rest.first + 1]] !== 'complementiser';
}

/** Whether the narrator only says how a sentence belongs to the others: "Nobody, it should be added, came". */
const isAside = (tokens: Tokens, grammar: Grammar, { cue, source }: Report): boolean =>
  source !== undefined && cue !== undefined && grammar.asides.match(tokens, source.first) === cue.end;

/** Whether what stands before a colon only says what the text is: "Press release: …", "From: …". */
const isLabel = ({ kind, word }: Tokens, grammar: Grammar, { cue, source }: Report): boolean =>
  cue !== undefined && kind[cue.first] === MARK && grammar.labels[word[(source?.end ?? cue.first) - 1]] === 1;

/** Whether the source is a pronoun that stands for nobody: "it is said". */
export const isImpersonal = (tokens: Tokens, grammar: Grammar, { cue, source }: Report): boolean =>
  source !== undefined && cue !== undefined && grammar.impersonal.match(tokens, source.first) === cue.end;

/** Whether what looks like a cue only stands before a noun, its source an article: "an estimated $5bn". */
function isAdjective(tokens: Tokens, grammar: Grammar, { source }: Report): boolean {
  return (
    source !== undefined &&
    source.end - source.first === 1 &&
    grammar.dependents[tokens.word[source.first]] === 1
  );
}
