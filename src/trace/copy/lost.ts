import { fold } from '../../core/boundary.js';
import type { Alignment } from '../align/index.js';
import { neighbourhood, type Run } from '../align/side.js';
import { passageOf, termAt, type Witness, wordsOver } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import { isModal } from '../statement/clause.js';
import type { Turn } from '../statement/turn.js';
import { CONDITION, DENIAL, NEGATION } from '../words/sense.js';
import type { Copy } from './index.js';
import { contentIn, foldedAt, isMark } from './variant.js';

/**
 * What a copy leaves out at its edges without which the rest says more than the source: what it hangs on ("Without rain,
 * the crop will fail"), and that it is hoped for or needed ("It is essential that").
 */
export function lostIn(copy: Copy, { first, end }: Alignment): Turn[] {
  const { source, passage, place, variants, isWordForWord } = copy;
  if (!isWordForWord && variants.length > 0) return [];
  const low = source.first[passage.first];
  const high = source.end[passage.end - 1];
  const [leading, trailing] = [
    { first: low, end: place.first },
    { first: place.end, end: high },
  ];
  if (isPartLost(copy, leading)) return [turnOf(copy, 'polarity', { first, end }, leading)];
  const lost =
    [leading, trailing].find((run) => isProviso(copy, run)) ??
    (isWish(copy, leading) || isRequest(copy, leading) ? leading : undefined);
  return lost ? [turnOf(copy, 'modality', { first, end }, lost)] : [];
}

const turnOf = ({ source, sourceIndex }: Copy, aspect: Aspect, now: Run, lost: Run): Turn => ({
  aspect,
  now,
  was: { first: termAt(source, lost.first), end: termAt(source, lost.end - 1) + 1 },
  source: sourceIndex,
  isVariant: true,
  restsOnCopy: true,
});

/** So many words are the longest that make a part of what stands behind them. */
const longestPartitive = 4;

/** Whether the words before a clause make a part of what it speaks of, and the report speaks of all: "Our ports" for "Some of our ports". */
function isPartLost({ report, source, start }: Copy, run: Run): boolean {
  const isPart = (witness: Witness, { first, end }: Run): boolean => {
    for (let at = end - 1; at >= Math.max(first, end - longestPartitive); at--)
      if (witness.vocabulary.forms.isPartitive(fold(wordsOver(witness, at, end)))) return true;
    return false;
  };
  return isPart(source, run) && !isPart(report, { first: firstOf(report, start), end: start });
}

/** The first token of the passage around a token. */
const firstOf = (witness: Witness, token: number): number =>
  witness.first[witness.start[passageOf(witness, termAt(witness, token))]];

/** Whether a clause left out is what the rest hangs on: it begins with a word such as "without", and the rest is what may or will be. */
function isProviso({ report, source, start }: Copy, run: Run): boolean {
  const content = contentIn(source, run);
  let opens = run.first;
  while (opens < run.end && isMark(source, opens)) opens++; // ", if not"
  if (content.length === 0 || !source.vocabulary.forms.isProviso(foldedAt(source, opens))) return false;
  const at = passageOf(report, termAt(report, start));
  const { first, end } = neighbourhood(report, at);
  const said = new Set(report.key.subarray(first, end));
  const terms = [...new Set(content.map((token) => termAt(source, token)))];
  // "those that do not pay" for "if they do not pay"
  const isNegated = terms.some((term) => source.kind[term] === NEGATION);
  const keys = terms
    .filter((term) => !isNegated || source.kind[term] !== CONDITION)
    .map((term) => source.key[term]);
  if (keys.filter((key) => said.has(key)).length >= keys.length / 2) return false;
  return isOpen(report, at);
}

const openers: ReadonlySet<number> = new Set([NEGATION, DENIAL, CONDITION]);

/** Whether a passage says what may be, will be or cannot be. */
function isOpen(report: Witness, at: number): boolean {
  for (let term = report.start[at]; term < report.start[at + 1]; term++)
    if (openers.has(report.kind[term]) || isModal(report, term)) return true;
  return hasWish(report, {
    first: report.first[report.start[at]],
    end: report.end[report.start[at + 1] - 1],
  });
}

/** Whether the words before a clause say that it is hoped for, needed or possible, and none of the report's do. */
function isWish({ report, source, start }: Copy, run: Run): boolean {
  if (run.first >= run.end || !source.vocabulary.keys.clauseOpeners.has(source.stems[run.end - 1]))
    return false;
  return hasWish(source, run) && !hasWish(report, { first: firstOf(report, start), end: start });
}

/** So many words stand at most between a request and who it is made to: "calls on all the". */
const requestReach = 3;

/** Whether the words before a clause ask those of whom it tells for it, and nothing in the report does. */
function isRequest({ report, source, start }: Copy, run: Run): boolean {
  const asks = (witness: Witness, { first, end }: Run): boolean => {
    for (let at = first; at < end; at++)
      if (witness.vocabulary.forms.isRequest(foldedAt(witness, at))) return true;
    return false;
  };
  // "At their request, the pier": a mark parts it from what it asks
  let first = run.end;
  while (first > Math.max(run.first, run.end - requestReach) && !isMark(source, first - 1)) first--;
  if (!asks(source, { first, end: run.end })) return false;
  const at = passageOf(report, termAt(report, start));
  const whole = { first: report.first[report.start[at]], end: report.end[report.start[at + 1] - 1] };
  return !asks(report, whole) && !hasWish(report, { first: whole.first, end: start });
}

const hasWish = (witness: Witness, { first, end }: Run): boolean => {
  for (let at = first; at < end; at++)
    if (witness.vocabulary.forms.isWish(foldedAt(witness, at))) return true;
  return false;
};
