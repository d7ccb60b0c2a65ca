import { CAPITALISED, DIGITS, LOWER, MARK, SPACED, type Tokens, WORD } from '../../core/token.js';
import type { Grammar, Run } from './grammar.js';
import type { Report } from './report.js';

/** No more words lead to what is measured: "the target range", "its full-year revenue". */
const longestThing = 5;

/** Whether a cue is only what somebody does with a thing or an amount: "raised its dividend", "posted a loss", "launched a ferry". */
export function isDealing(tokens: Tokens, grammar: Grammar, { cue, pieces: [piece], rule }: Report): boolean {
  if (!cue || !piece || rule !== 'clause' || piece.first < cue.end || cue.end - cue.first > 1) return false;
  const { kind, word } = tokens;
  if (piece.first > cue.end + longestThing || opensClause(grammar, word[piece.first])) return false;
  if (grammar.deeds[word[cue.first]])
    return piece.first === cue.end && grammar.classOf[word[piece.first]] !== 'preposition';
  if (!grammar.dealings[word[cue.first]]) return false;
  for (let at = cue.end; at < piece.end && at < cue.end + longestThing; at++) {
    if (opensClause(grammar, word[at])) return false;
    if (kind[at] === DIGITS) return true;
    if (kind[at] === WORD && grammar.things[word[at]]) return true;
    const wordClass = grammar.classOf[word[at]];
    if (wordClass === 'preposition' || wordClass === 'link' || wordClass === 'conjunction') return false;
  }
  return false;
}

/** Whether a cue that may be a noun as well is one: "per share", "beat estimates", "a previous forecast of 2.8%", "claims fell". */
export function isNounForCue(tokens: Tokens, grammar: Grammar, report: Report): boolean {
  const { cue, pieces, rule, unit } = report;
  if (!cue || rule !== 'clause' || cue.end - cue.first > 1) return false;
  const { gap, kind, shape, word } = tokens;
  const { moves, nounCues } = grammar;
  const at = cue.first;
  if (!nounCues[word[at]]) return false;
  const before = at > unit.first && kind[at - 1] === WORD ? at - 1 : -1;
  // "Air India Express operates"
  const isInName =
    before >= 0 && shape[at] === CAPITALISED && shape[before] === CAPITALISED && gap[at] === SPACED;
  if (isInName && goesOnLow(tokens, grammar, cue.end)) return true;
  if (pieces.some(({ first }) => opensClause(grammar, word[first]))) return false;
  if (before >= 0 && isGoverned(tokens, grammar, before, unit.first)) return true;
  if (moves[word[cue.end]] && kind[cue.end] === WORD) return true;
  return report.source !== undefined && holdsMove(tokens, grammar, report.source);
}

/** So many words may describe a noun behind its article: "a previous consensus estimate". */
const mostDescribing = 3;

/** Whether a preposition or a verb governs the noun behind the word at `last`: "per share", "beat estimates", "from a previous forecast". */
function isGoverned({ kind, shape, word }: Tokens, grammar: Grammar, last: number, first: number): boolean {
  const { classOf, infinitiveMarks, moves } = grammar;
  const governs = (at: number) =>
    moves[word[at]] === 1 || (classOf[word[at]] === 'preposition' && !infinitiveMarks[word[at]]);
  let at = last;
  if (governs(at)) return true;
  // "at a compound orders his men"
  if (kind[last + 2] !== DIGITS && classOf[word[last + 2]] !== 'link') return false;
  while (at > first && last - at < mostDescribing && shape[at] === LOWER && !classOf[word[at]]) at--;
  return at > first && kind[at] === WORD && classOf[word[at]] === 'determiner' && governs(at - 1);
}

/** Whether a word opens what somebody said or wants: "that", "to". */
const opensClause = (grammar: Grammar, word: number): boolean =>
  grammar.classOf[word] === 'complementiser' || grammar.infinitiveMarks[word] === 1;

/** Whether the next word is an ordinary one in small letters, and so the text no headline. */
const goesOnLow = ({ kind, shape, word }: Tokens, { classOf }: Grammar, at: number): boolean =>
  kind[at] === WORD && shape[at] === LOWER && classOf[word[at]] === undefined;

/** Whether the words for a source hold what something did: "The economy grew". */
function holdsMove({ kind, shape, word }: Tokens, { moves }: Grammar, { first, end }: Run): boolean {
  for (let at = first; at < end; at++) {
    if (kind[at] === MARK) return false;
    if (moves[word[at]] && shape[at] === LOWER) return true;
  }
  return false;
}
