import { WORD } from '../../core/token.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { MENTION, passageOf, termAt, type Witness } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import { CONDITION, FUNCTION } from '../words/sense.js';
import { denialsIn, negationsIn } from './contrast.js';
import type { Copy } from './index.js';
import { contentIn } from './variant.js';

// What a report puts to words that are the source's own, and what becomes of them by that.

/** In which aspect what a report puts before or behind the source's own words turns them; undefined where it does not. */
export function aspectPut(copy: Copy, variant: Variant): Aspect | undefined {
  if (!copy.isWordForWord || variant.now.first >= variant.now.end) return undefined;
  if (isDenied(copy, variant)) return 'polarity';
  return isDoubted(copy, variant) || isConditioned(copy, variant) ? 'modality' : undefined;
}

/** A frame has no more words with content than "The minister said that it was not true that". */
const longestFrame = 4;

/** So many words with content of the source's own lead may be told otherwise: "We urge". */
const mostReplaced = 1;

/** Whether some words lead to what a source says, and name nobody. */
function mayLead(source: Witness, was: Run): boolean {
  const content = contentIn(source, was);
  return (
    content.length <= mostReplaced &&
    wordsIn(source, was).length === was.end - was.first &&
    content.every((token) => source.kind[termAt(source, token)] !== MENTION)
  );
}

/** Whether words before what the source says deny it: "rejected the claim that". */
const isDenied = ({ report, source, start, place, isTurned }: Copy, { now, was }: Variant): boolean =>
  now.first === start &&
  mayLead(source, was) &&
  contentIn(report, now).length <= longestFrame &&
  report.kind[termAt(report, now.end - 1)] === FUNCTION &&
  // "there will be no strike, but" denies no more than that
  !report.vocabulary.keys.joints.has(report.key[termAt(report, now.end - 1)]) &&
  report.reading.tokens.kind[now.end] === WORD &&
  (denialsIn(report, now) + negationsIn(report, now)) % 2 !== 0 &&
  // "denied that it had spoken" for "did not speak"
  !(isTurned === false && negationsIn(source, place) > 0);

/** Whether words before what the source says leave it open: "would not say whether". */
const isDoubted = ({ report, source }: Copy, { now, was }: Variant): boolean =>
  isDoubt(report, now.end - 1) && !wordsIn(source, was).some((token) => isDoubt(source, token));

const isDoubt = (witness: Witness, token: number): boolean =>
  witness.vocabulary.keys.doubts.has(witness.key[termAt(witness, token)]);

/** So many words may lead to a condition: "but only if". */
const longestLead = 2;

/** Whether a condition is put to what the source says without it. */
function isConditioned({ report, source, passage }: Copy, { now, was }: Variant): boolean {
  if (was.first < was.end || !hasCondition(report, now)) return false;
  // one that stands elsewhere in the sentence, or beside it, was moved
  const at = passageOf(source, passage.first);
  const [from, to] = [source.start[Math.max(0, at - 1)], source.start[Math.min(source.passages, at + 2)]];
  if (!source.kind.subarray(from, to).includes(CONDITION)) return true;
  const said = source.key.subarray(from, to);
  const terms = contentIn(report, now).map((token) => termAt(report, token));
  const told = terms.filter((term) => report.kind[term] === CONDITION || said.includes(report.key[term]));
  return told.length < terms.length / 2;
}

const hasCondition = (report: Witness, now: Run): boolean =>
  wordsIn(report, now)
    .slice(0, longestLead)
    .some((token) => report.kind[termAt(report, token)] === CONDITION);
