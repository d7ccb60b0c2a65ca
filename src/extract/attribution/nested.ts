import { GLUED, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { isComma } from './clause.js';
import { firstNounRole, type Grammar, type Run } from './grammar.js';
import { isInner } from './noun-phrase.js';
import { isSaying } from './quoted.js';
import { type Report, trimmed } from './report.js';
import { isDenied, isSpeaker } from './set-off.js';
import { subjectOf } from './subject.js';
import type { Unit } from './unit.js';

/** No farther from its sentence's start the cue stands, in tokens. */
const farthest = 10;
/** And no farther from it what opens the clause: "told the council to its face that". */
const longestAside = 8;

/**
 * What a report reports that somebody said, as a report of its own: in "According to the paper, Ana Lee said that the dam
 * held" she said it, and the paper says that she did. Only where no other report has that.
 */
export function nestedReports(tokens: Tokens, grammar: Grammar, reports: readonly Report[]): Report[] {
  const cues = new Map(reports.map((report) => [report.cue?.first, report]));
  const found: Report[] = [];
  for (const { cue, pieces, source, unit } of reports) {
    if (!cue) continue;
    for (const nested of [interrupted(tokens, grammar, pieces, cue), reportIn(tokens, grammar, pieces[0])]) {
      if (!nested) continue;
      const known = cues.get(nested.cue.first);
      // who reports it all stands nearer
      if (known?.source && source && known.source.first === source.first) known.source = nested.source;
      if (known) continue;
      const isQuoted = quotationHolding(unit, nested.cue.first);
      if (isQuoted && mine.has(grammar.classOf[tokens.word[nested.source.first]] ?? '')) continue;
      const report = { rule: isQuoted ? 'nested' : 'clause', unit, ...nested };
      cues.set(nested.cue.first, report);
      found.push(report);
      break;
    }
  }
  return found;
}

const mine = new Set<string>(['subject']);

/** Whether a quotation of a unit holds a token. */
const quotationHolding = ({ quotations }: Unit, at: number): boolean =>
  quotations.some(({ first, end }) => first <= at && at < end);

/** The report that words open with: a subject, a verb of saying, and a clause. */
function reportIn(tokens: Tokens, grammar: Grammar, piece: Run | undefined) {
  if (!piece) return undefined;
  const { kind, word } = tokens;
  const { end } = piece;
  let first = piece.first;
  while (first < end && (kind[first] === MARK || grammar.classOf[word[first]] === 'complementiser')) first++;
  for (let at = first + 1; at < end && at < first + farthest; at++) {
    if (kind[at] !== WORD) {
      if (isInner(tokens, at)) continue;
      return undefined;
    }
    const close = isSaying(tokens, grammar, at) ? grammar.cues.match(tokens, at, end) : -1;
    if (close < 0) continue;
    const opens = clauseBehind(tokens, grammar, close, end);
    if (opens < 0) return undefined;
    const cue = { first: at, end: close };
    const source = subjectOf(tokens, grammar, cue, first);
    return source?.first === first && isSpeaker(tokens, grammar, source, cue)
      ? nestedOf(tokens, grammar, source, cue, opens, end)
      : undefined;
  }
  return undefined;
}

/** The report of whom an inset parts from the verb: "The farmers, she recalled, warned in May that the dam leaked". */
function interrupted(tokens: Tokens, grammar: Grammar, pieces: readonly Run[], inset: Run) {
  const [named, rest] = pieces;
  if (pieces.length !== 2) return undefined;
  const source = isOneOf(tokens, named.end, ')') ? { first: named.first, end: named.end + 1 } : named; // "the Board (MB)"
  if (source.end > inset.first || rest.first < inset.end) return undefined;
  if (source.end - source.first > farthest || !isComma(tokens, rest.first - 1)) return undefined;
  let at = rest.first;
  while (
    at < rest.end &&
    at < rest.first + longestAside &&
    skipped.has(grammar.classOf[tokens.word[at]] ?? '')
  )
    at++;
  // "once told"
  if (at === rest.first && !isSaying(tokens, grammar, at) && isSaying(tokens, grammar, at + 1)) at++;
  const close =
    at < rest.end && isSaying(tokens, grammar, at) ? grammar.cues.match(tokens, at, rest.end) : -1;
  const opens = close < 0 ? -1 : clauseBehind(tokens, grammar, close, rest.end);
  return opens < 0
    ? undefined
    : nestedOf(tokens, grammar, source, { first: at, end: close }, opens, rest.end);
}
const skipped = new Set<string>(['auxiliary', 'adverb']);

function nestedOf(tokens: Tokens, grammar: Grammar, source: Run, cue: Run, opens: number, end: number) {
  const piece = trimmed(tokens, opens, endOfSentence(tokens, opens, end));
  if (!piece || isDenied(tokens, grammar, source.end, cue.first)) return undefined;
  return { cue, source, pieces: [piece] };
}

/** Where the clause behind a verb of saying starts: at "that", or behind whom it was told, at its own subject; -1 for none. */
function clauseBehind(
  { kind, shape, word }: Tokens,
  { classOf, genderOfPronoun, roles }: Grammar,
  close: number,
  end: number,
): number {
  // "told her the figure was", "tell me they have"
  const isTold = classOf[word[close]] === 'object' || genderOfPronoun[word[close]] !== undefined;
  const next = classOf[word[close + 1]];
  if (isTold && close + 1 < end && (next === 'subject' || next === 'determiner')) return close + 1;
  // "told the council to its face that", but "tells the truth that"
  const isThing =
    next === undefined &&
    classOf[word[close]] === 'determiner' &&
    (roles[word[close + 1]] ?? 0) < firstNounRole;
  if (isThing) return -1;
  for (let at = close; at < end && at <= close + longestAside && kind[at] === WORD; at++) {
    if (classOf[word[at]] === 'complementiser') return at;
    if (shape[at] === LOWER && notAside.has(classOf[word[at]] ?? '')) return -1; // "in May"
  }
  return -1;
}

/** What does not stand between a verb and "that", where that opens what is said: "tells so many lies that". */
const notAside = new Set<string>(['auxiliary', 'conjunction', 'relative']);

const terminal = '.!?…;';
const closingMarks = '"”»’';
const openingMarks = '"“«„‘';

/** Where the sentence ends that a token is in, and before the mark that closes more than it: what is quoted may be several. */
function endOfSentence(tokens: Tokens, first: number, end: number): number {
  const { kind, gap } = tokens;
  let open = 0;
  for (let at = first; at < end; at++) {
    if (kind[at] !== MARK) continue;
    if (open > 0 && isOneOf(tokens, at, closingMarks)) open--;
    else if (gap[at] > 0 && isOneOf(tokens, at, openingMarks)) open++;
    else if (gap[at] === GLUED && isOneOf(tokens, at, '"”»')) return at;
    else if (isOneOf(tokens, at, terminal) && open === 0 && (at + 1 === end || gap[at + 1] > 0)) return at;
  }
  return end;
}
