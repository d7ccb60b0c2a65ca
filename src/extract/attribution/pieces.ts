import { DIGITS, GLUED, LOWER, MARK, type Tokens } from '../../core/token.js';
import type { WordClass } from '../../lang/attribution.js';
import type { Head } from './candidate.js';
import { isComma } from './clause.js';
import { coordinatorBefore } from './coordinator.js';
import type { Grammar, Run } from './grammar.js';
import { endOfSentence, isSaidBefore, openingOf, quotedBehind, resumed } from './opening.js';
import { hasClause, isSaying, isUtterance, markAt } from './quoted.js';
import { isClosing, trimmed } from './report.js';
import type { Scene } from './scene.js';
import { subjectOf } from './subject.js';
import { PARTING, TURNING } from './traits.js';
import type { Unit } from './unit.js';

/** No clause has fewer tokens. */
const shortestClause = 4;
/** What opens a clause that is none of its own. */
const joining = new Set<WordClass | undefined>(['conjunction', 'preposition', 'complementiser']);
/** What tells after a cue when or where. */
const aside = new Set<WordClass | undefined>(['preposition', 'day', 'adverb']);
/** From this one on a verb that the tables know ends what it is joined to. */
const joined = -1.2;
/** And from this one on, it ends what is reported by the cue before it. */
const surer = 0.5;

/** The runs that are reported, without the marks around them; a quotation that goes on after its cue is one report. */
export function piecesOf(
  scene: Scene,
  grammar: Grammar,
  unit: Unit,
  head: number,
  heads: readonly Head[],
  before: Run | undefined,
  after: Run | undefined,
): Run[] {
  const { tokens } = scene;
  const opening = openingOf(tokens, grammar, unit, head, heads);
  const clause = before || opening ? undefined : clauseBefore(tokens, grammar, unit, head);
  if (clause) return [clause];
  const own = before && isSaidBefore(tokens, grammar, unit, head, heads) ? undefined : before;
  const pieceBefore = opening ?? (own && tidied(scene, afterColon(tokens, unit, own)));
  const whole = opening ?? (pieceBefore && unit.quotations.find((one) => isSame(one, pieceBefore)));
  const rest = whole
    ? (resumed(tokens, grammar, unit, head, heads) ?? (after && endOfSentence(tokens, grammar, unit, after)))
    : after &&
      closed(
        scene,
        grammar,
        unit,
        head,
        cutAtOther(tokens, grammar, unit, heads, pastSource(scene, grammar, unit, head, after)),
      );
  const isAside =
    pieceBefore && rest?.first === head + 1 && aside.has(grammar.classOf[tokens.word[rest.first]]);
  const pieceAfter = rest && !isAside ? withSign(scene.tokens, tidied(scene, rest), head) : undefined;
  if (!pieceBefore) return pieceAfter ? [pieceAfter] : [];
  // what stands before is the narrator's: "As the sun was setting, she said, "…""
  const spoken = whole ? undefined : quotedBehind(tokens, unit, head);
  if (pieceAfter && spoken && isSame(spoken, pieceAfter)) return [pieceAfter];
  return pieceAfter ? [pieceBefore, pieceAfter] : [pieceBefore];
}

export const isSame = (a: Run, b: Run): boolean => a.first === b.first && a.end === b.end;

/** Whether two lists of pieces are the same. */
export function haveSame(a: readonly Run[], b: readonly Run[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false;
  return true;
}

/** How many tokens pieces have. */
export function sizeOf(pieces: readonly Run[]): number {
  let size = 0;
  for (const { first, end } of pieces) size += end - first;
  return size;
}

/** How many tokens two lists of pieces share. */
export function sharedBy(a: readonly Run[], b: readonly Run[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first));
  return sum;
}

/** The clause before a cue of saying that has only words after it that tell when, where or to whom: "…, police said on Monday." */
function clauseBefore(tokens: Tokens, grammar: Grammar, unit: Unit, head: number): Run | undefined {
  const { first, end } = unit;
  if (unit.quotations.length > 0 || !isSaying(tokens, grammar, head)) return undefined;
  const isTelling = grammar.cues.value === 'tell';
  const subject = subjectOf(tokens, grammar, { first: head, end: head + 1 }, first);
  const comma = subject ? subject.first - 1 : first;
  if (comma - first < shortestClause || !isComma(tokens, comma)) return undefined;
  if (grammar.participles.match(tokens, first, end) > 0) return undefined; // "Noting that …, he reminded"
  if (joining.has(grammar.classOf[tokens.word[first]]) || !hasClause(tokens, grammar, first, comma))
    return undefined;
  let stop = head + 1;
  while (stop < end && !isComma(tokens, stop)) stop++;
  const next =
    head + 1 < end && tokens.kind[head + 1] !== MARK ? grammar.classOf[tokens.word[head + 1]] : 'day';
  if (!(isTelling || aside.has(next)) || hasClause(tokens, grammar, head + 1, stop)) return undefined;
  return { first, end: comma };
}

/**
 * A run that starts with a whole utterance ends with it; so does one that only leads to it: told her, "…"; asked the
 * crowd "…"; said when she came, "…"
 */
function closed({ tokens, traits }: Scene, grammar: Grammar, unit: Unit, head: number, run: Run): Run {
  const quotation = unit.quotations.find(({ first, end }) => run.first <= first && end <= run.end);
  if (!quotation || !isUtterance(tokens, quotation)) return run;
  const { first, end, open } = quotation;
  if (first === run.first) return { first, end };
  // "Asked about tolls, the guest only smiled: "…"": what was asked is over where the answer begins
  if (head === unit.first && grammar.asking[tokens.word[head]] && markAt(tokens, first - 1) === ':')
    for (let at = run.first + 1; at < first; at++)
      if (isComma(tokens, at)) return { first: run.first, end: at };
  const isSaid = isSaying(tokens, grammar, head);
  const isLed = isSaid && ',:'.includes(markAt(tokens, first - 1) || ' ');
  if (isLed && leading.has(grammar.classOf[tokens.word[run.first]])) return { first, end };
  if (tokens.shape[first + open.length] === LOWER) return run;
  if (markAt(tokens, first - 1) !== ',' && !isSaid) return run;
  for (let at = run.first; at < first; at++) if (traits[at] & TURNING) return run;
  return { first, end };
}

/** A run without the words that lead to the utterance which it ends with: His verdict: "…" */
function afterColon(tokens: Tokens, { quotations }: Unit, run: Run): Run {
  const led = quotations.find(
    (one) =>
      one.first > run.first &&
      one.end <= run.end &&
      markAt(tokens, one.first - 1) === ':' &&
      isUtterance(tokens, one) &&
      tokens.shape[one.first + one.open.length] !== LOWER,
  );
  return led ? { first: led.first, end: run.end } : run;
}

/** What opens words before an utterance that tell when it was said, or who was told. */
const leading = new Set<WordClass | undefined>(['conjunction', 'relative']);

/**
 * Where the cue ends that opens a unit, and whose source stands between it and what is reported: "According to …, the
 * road", "In the view of …, the road"; -1 where a head is none of one.
 */
export function endOfOpening(tokens: Tokens, grammar: Grammar, { first }: Unit, head: number): number {
  const end = grammar.cues.match(tokens, first);
  return end > head && grammar.cues.value === 'by' ? end : -1;
}

/** A run without the rest of a long source that its sentence opens with: "According to people close to the yard's owners, …" */
function pastSource({ tokens, traits }: Scene, grammar: Grammar, unit: Unit, head: number, run: Run): Run {
  if (endOfOpening(tokens, grammar, unit, head) < 0 || traits[run.first - 1] & PARTING) return run;
  for (let at = run.first; at < run.end - 1; at++)
    if (isComma(tokens, at)) return { first: at + 1, end: run.end };
  return run;
}

/** Whether a cue adds something to what was said: "…, adding that". */
const isAdding = (tokens: Tokens, grammar: Grammar, head: number): boolean =>
  isComma(tokens, head - 1) && grammar.participles.match(tokens, head) > 0 && isSaying(tokens, grammar, head);

/**
 * A run ends where a cue of the same subject adds to it, or, if it is no clause, is joined on ("praised the plan and
 * urged…"), and before whoever says the sentence quoted next ("…, and Lee replied, "…"").
 */
function cutAtOther(
  tokens: Tokens,
  grammar: Grammar,
  unit: Unit,
  heads: readonly Head[],
  { first, end }: Run,
): Run {
  for (const { view, cue } of heads) {
    const { head } = view;
    if (head <= first || head >= end || cue < joined) continue;
    const joint = coordinatorBefore(tokens, grammar, head);
    if (cue < surer && !(joint > first && isVerb(tokens, grammar, head))) continue;
    if (joint > first && !hasClause(tokens, grammar, first, joint)) return { first, end: joint };
    if (isAdding(tokens, grammar, head)) return { first, end: head - 1 };
    // "…, traders say": whoever says all of it is none of it
    const whole = clauseBefore(tokens, grammar, unit, head);
    if (whole && whole.end > first) return { first, end: whole.end };
    if (isSaying(tokens, grammar, head) && quotedBehind(tokens, unit, head)) {
      const subject = subjectOf(tokens, grammar, { first: head, end: head + 1 }, first);
      if (subject && subject.first > first + 1) return { first, end: subject.first };
    }
  }
  return { first, end };
}

/** Whether a cue is known for a verb. */
const isVerb = (tokens: Tokens, grammar: Grammar, at: number): boolean =>
  grammar.cues.match(tokens, at) > 0 && grammar.cues.value !== 'noun' && grammar.cues.value !== 'by';

/** A run without the marks around it, but for quotation marks. */
function tidied(scene: Scene, { first, end }: Run): Run | undefined {
  const { tokens } = scene;
  const isMeasure = (at: number) =>
    tokens.gap[at] === GLUED && tokens.kind[at - 1] === DIGITS && !isClosing(tokens, at); // "4%"
  while (end > first + 1 && tokens.kind[end - 1] === MARK && !scene.quoted[end - 1] && !isMeasure(end - 1))
    end--;
  if (scene.quoted[first] || scene.quoted[end - 1]) return { first, end };
  return trimmed(scene.tokens, first, end);
}

const moneySigns = '$€£¥₽₹₩₸₴₺';

/** A run with the sign of the money that opens it, where that stands right behind the cue: "pledged £1 million". */
function withSign({ from, gap, kind, text }: Tokens, run: Run | undefined, head: number): Run | undefined {
  const isSigned =
    run?.first === head + 2 &&
    kind[run.first] === DIGITS &&
    gap[run.first] === GLUED &&
    kind[head + 1] === MARK;
  return isSigned && moneySigns.includes(text[from[head + 1]]) ? { first: head + 1, end: run.end } : run;
}
