import { CAPITALISED, isOneOf, LOWER, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { CueKind } from '../../lang/attribution.js';
import { isComma } from './clause.js';
import { firstNounRole, type Grammar, holds, type Run } from './grammar.js';
import { isInner, isPossessive, nounPhraseAfter } from './noun-phrase.js';
import { isSaying } from './quoted.js';
import { meets, type Report, trimmed } from './report.js';
import { placeBehind } from './spokes-body.js';
import { subjectOf } from './subject.js';
import type { Unit } from './unit.js';

/** No more tokens stand between the commas. */
const longest = 12;
/** No more tokens name who speaks behind a verb. */
const longestBehind = 8;
/** A clause has at least as many tokens before its inset, and what it goes on with. */
const fewest = 3;
/** No sentence that is prose has more: the rest is passed over, so that hostile text stays linear. */
const mostInsets = 8;
/** What may stand in an inset, and nothing with it but who: "she insists", "the office's figures show". */
const reporting = new Set<CueKind>(['say', 'tell', 'think', 'show']);
/** What opens a clause or a phrase of its own, and no inset that tells who speaks. */
const opening = new Set([
  'relative',
  'complementiser',
  'conjunction',
  'preposition',
  'link',
  'auxiliary',
  'adverb',
]);

/** What goes on with what was said before "says the mayor", and names nobody. */
const goingOn = new Set(['conjunction', 'subject', 'preposition', 'auxiliary', 'complementiser', 'adverb']);

/** Somebody with a verb of saying, between two marks. */
interface Inset {
  /** Who, where the words alone tell: none of «в Минтрансе». */
  source: Run | undefined;
  cue: Run;
  /** From behind the first mark up to the second. */
  first: number;
  end: number;
}

/**
 * The reports of sentences that commas part from who speaks: "The dam, she insists, will hold", "Fares fell, the office's
 * figures show, for the third time". Where a report of such a verb has only one of the two halves it is given both.
 */
export function setOffReports(
  tokens: Tokens,
  grammar: Grammar,
  units: readonly Unit[],
  reports: readonly Report[],
): readonly Report[] {
  let byCue: Map<number, Report> | undefined;
  const made: Report[] = [];
  // "Asked about the dam, she said that …"
  const isOpened = (first: number): boolean => grammar.classOf[tokens.word[first]] === 'complementiser';
  const changed = new Map<Report, Report>();
  let next = 0;
  for (const unit of units) {
    const from = next;
    while (next < reports.length && reports[next].unit === unit) next++;
    const insets = insetsOf(tokens, grammar, unit);
    if (insets.length === 0) continue;
    const here = reports.slice(from, next);
    for (const inset of insets) {
      byCue ??= new Map(reports.flatMap((one) => (one.cue ? [[one.cue.first, one] as const] : [])));
      const pieces = halves(tokens, grammar, unit, inset);
      if (!pieces) continue;
      const known = byCue.get(inset.cue.first);
      if (!known) {
        const isHeld = here.some(
          ({ cue, pieces: held }) =>
            cue && cue.first >= inset.end && held.some((one) => meets(one, pieces[0])),
        );
        if (!isHeld) made.push({ rule: 'clause', pieces, cue: inset.cue, source: inset.source, unit });
      } else if (
        known.rule === 'clause' &&
        known.pieces.every(({ first }) => first >= inset.first && !isOpened(first))
      )
        changed.set(known, {
          ...known,
          pieces,
          source: known.source && holds(inset, known.source.first) ? known.source : inset.source,
        });
    }
  }
  if (made.length === 0 && changed.size === 0) return reports;
  return [...reports.map((one) => changed.get(one) ?? one), ...made].sort(
    (a, b) => a.unit.first - b.unit.first,
  );
}

/** The insets of a unit that tell who speaks. */
function insetsOf(tokens: Tokens, grammar: Grammar, unit: Unit): Inset[] {
  const found: Inset[] = [];
  // where there is no article a clause may open with one word: «Мост, считает мэр, рухнет»
  const start = grammar.section.dependents.length > 0 ? fewest : 1;
  for (let at = unit.first + start; at + 2 < unit.end && found.length < mostInsets; at++) {
    if (tokens.kind[at] !== MARK || !isComma(tokens, at)) continue;
    const inset = insetAt(tokens, grammar, unit, at + 1);
    if (inset && !unit.quotations.some((one) => holds(one, at))) found.push(inset);
  }
  return found;
}

/** The inset that starts at a token, if one does. */
function insetAt(tokens: Tokens, grammar: Grammar, unit: Unit, first: number): Inset | undefined {
  const { kind, word } = tokens;
  if (kind[first] !== WORD || opening.has(grammar.classOf[word[first]] ?? '')) return undefined;
  const limit = Math.min(unit.end, first + longest);
  let end = first;
  while (
    end < limit &&
    (kind[end] !== MARK || isInner(tokens, end) || (isOneOf(tokens, end, ',') && !isComma(tokens, end)))
  )
    end++;
  if (end >= limit || end - first < 2 || !isOneOf(tokens, end, ',;.')) return undefined;
  for (let at = first; at < end; at++) {
    const close = grammar.cues.match(tokens, at, end);
    if (close < 0 || !reporting.has(grammar.cues.value)) continue;
    const cue = { first: at, end: close };
    if (at === first) {
      // "says the mayor"
      const place = placeBehind(tokens, grammar, cue, end);
      if (place?.end === end) {
        const isName = tokens.shape[place.first] === CAPITALISED;
        return { source: isName ? undefined : place, cue, first, end };
      }
      const isSaid = isSaying(tokens, grammar, at) || tellsDoing(tokens, grammar, at);
      const source = isSaid ? nounPhraseAfter(tokens, grammar, close, end) : undefined;
      const isWhole = source?.first === close && source.end === end && end - close <= longestBehind;
      return isWhole && grammar.participles.match(tokens, at) < 0 && isNamed(tokens, grammar, source)
        ? { source, cue, first, end }
        : undefined;
    }
    if (close !== end) continue;
    const source = subjectOf(tokens, grammar, cue, first);
    const isSaid = source?.first === first && !isDenied(tokens, grammar, source.end, cue.first);
    return isSaid && isSpeaker(tokens, grammar, source, cue) ? { source, cue, first, end } : undefined;
  }
  return undefined;
}

/** What is said before an inset and, where a comma follows it, behind. */
function halves(tokens: Tokens, grammar: Grammar, unit: Unit, { first, end, cue }: Inset): Run[] | undefined {
  const { gap, kind } = tokens;
  const parts = (at: number) => kind[at] === MARK && isOneOf(tokens, at, ';:') && gap[at + 1] > 0;
  let start = first - 1;
  while (start > unit.first && !parts(start - 1)) start--;
  const before = trimmed(tokens, start, first - 1);
  if (!before) return undefined;
  if (!isOneOf(tokens, end, ',') || grammar.participles.match(tokens, end + 1) > 0) return [before];
  // "says the mayor, Ana Lee", "says the mayor, who …"
  const isApposed =
    cue.first === first &&
    !goingOn.has(grammar.classOf[tokens.word[end + 1]] ?? '') &&
    !tellsDoing(tokens, grammar, end + 1) &&
    !grammar.within[tokens.word[cue.end]];
  if (isApposed && before.end - before.first >= fewest) return [before];
  let close = end + 1;
  while (close < unit.end && !parts(close)) close++;
  const after = trimmed(tokens, end + 1, close);
  const isClause = after && (after.end - after.first >= fewest || tellsDoing(tokens, grammar, end + 1));
  return isClause ? [before, after] : [before];
}

/** Whether a phrase before a verb may be who says it, and the verb is no noun: neither "the office's report" nor "the United States". */
export function isSpeaker(tokens: Tokens, grammar: Grammar, source: Run, cue: Run): boolean {
  const { kind, shape, word } = tokens;
  const { classOf, roles, section, voiceless } = grammar;
  if (shape[cue.first] !== LOWER || isPossessive(tokens, source.end - 2)) return false;
  const last = source.end - 1;
  if (kind[last] !== WORD) return false;
  const opens = classOf[word[source.first]];
  if (opens === 'subject') return source.end - source.first === 1 && !voiceless[word[source.first]];
  if (classOf[word[last]] !== undefined) return false;
  const isNamedBy = shape[source.first] !== LOWER || opens === 'determiner';
  const role = roles[word[last]] ?? 0;
  if (!isNamedBy && role < firstNounRole) return false;
  const { present = [], past = [] } = section.verbEndings ?? {};
  // neither "There are reports that" nor "the annual report that", "a union claim that"
  if (endsWith(tokens, cue.first, present))
    return classOf[word[cue.first - 1]] !== 'auxiliary' && (role >= firstNounRole || shape[last] !== LOWER);
  return (
    endsWith(tokens, cue.first, past) ||
    source.end < cue.first ||
    role === firstNounRole + 1 ||
    endsWith(tokens, last, section.pluralEndings ?? [])
  );
}

const endsWith = (tokens: Tokens, at: number, endings: readonly string[]): boolean =>
  endings.some((ending) => tokenText(tokens, at).endsWith(ending));

/** Whether a noun phrase behind a verb is known for who speaks; where no nouns are known any is. */
function isNamed(
  { shape, word }: Tokens,
  { classOf, roles, section }: Grammar,
  { first, end }: Run,
): boolean {
  if (!section.sourceNouns) return true;
  let head = first;
  for (let at = first; at < end; at++) {
    const wordClass = classOf[word[at]];
    if (at > first && (wordClass === 'link' || wordClass === 'preposition')) break;
    head = at;
  }
  return (
    classOf[word[first]] === 'subject' || shape[head] !== LOWER || (roles[word[head]] ?? 0) >= firstNounRole
  );
}

/** Whether a word ends as verbs do that tell what somebody does: «считает», «рухнет». */
const tellsDoing = (tokens: Tokens, { section }: Grammar, at: number): boolean =>
  tokens.shape[at] === LOWER && endsWith(tokens, at, section.finiteEndings ?? []);

/** Whether a negation stands among tokens, as between somebody and his verb: "I do not know". */
export const isDenied = ({ word }: Tokens, { negations }: Grammar, first: number, end: number): boolean =>
  word.subarray(first, end).some((each) => negations[each] === 1);
