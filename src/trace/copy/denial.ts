import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { isOnAxis, passageOf, termAt, type Witness } from '../align/witness.js';
import { isDenied, isDenying, isLimit, isModal } from '../statement/clause.js';
import { isDeniedBarely } from '../statement/denied-elsewhere.js';
import { isAskedFor } from '../statement/doubt.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import { contrast } from './contrast.js';
import type { Copy } from './index.js';
import { areOfOneRoot, contentIn, type Texts, termsIn } from './variant.js';

// What a copy denies and its source does not, or the other way round.

/** A place with more words and items says more than that something is denied. */
const longest = 3;

/** Whether the clause of only one of two variants is denied before it. */
export const isDeniedBeside = ({ report, source, passage }: Copy, { now, was }: Variant): boolean => {
  const [here, there] = [termAt(report, now.first), termAt(source, was.first)];
  return isDenied(report, here, 0) !== isDenied(source, there, passage.first);
};

/** Whether a word that denies, and of which the source's passage has nothing, is put into a report: "will stop growing" for "will go on growing". */
export function isDenialAdded({ report, source, passage }: Copy, { now }: Variant): boolean {
  const said = source.key.subarray(passage.first, passage.end);
  return contentIn(report, now).some((token) => {
    const term = termAt(report, token);
    return (
      isDenying(report, term) && !isOnAxis(report, term, 'direction') && !said.includes(report.key[term])
    );
  });
}

/** Whether a variant that negates on one side only says another thing: the very word that it denies there, or "hardly" for "not". */
export function isNegatedOtherwise(copy: Copy, variant: Variant): boolean {
  const { report, source, isTurned, isWordForWord } = copy;
  const denier = deniersIn(report, variant.now);
  if (denier && isJudgedElsewhere(copy, variant, termAt(report, denier.first))) return false;
  if (isTurned)
    return (
      isOfTheSame(copy, variant) ||
      (isWordForWord && termsIn(report, variant.now) <= longest && areOfOneRoot(copy, variant))
    );
  const was = deniersIn(source, variant.was);
  return (
    isWordForWord &&
    denier !== undefined &&
    was !== undefined &&
    contrast(report, denier, source, was) === 'polarity'
  );
}

/** Whether a report's negation is a limit's, judged with its number, or one that the source has behind what it says, or what must be done is told as not done yet. */
function isJudgedElsewhere({ report, source, passage }: Copy, { was }: Variant, denier: number): boolean {
  const isStillDue =
    report.vocabulary.keys.yet.has(report.key[denier]) &&
    wordsIn(source, was).some((token) => isModal(source, termAt(source, token)));
  return (
    isStillDue ||
    isAskedFor(source, Math.max(passage.first, termAt(source, was.first)), passage.first) ||
    isLimit(report, denier, report.count) ||
    isDeniedBarely(source, passageOf(source, passage.first))
  );
}

/** The first word of the only one of a run's terms that negates or denies: "nobody", "hardly". */
function deniersIn(witness: Witness, run: Run): Run | undefined {
  const terms = new Set(wordsIn(witness, run).map((token) => termAt(witness, token)));
  const [term, ...others] = [...terms].filter((one) => isDenying(witness, one));
  return term === undefined || others.length > 0
    ? undefined
    : { first: witness.first[term], end: witness.first[term] + 1 };
}

/** Whether what one side alone denies the other says in the same words: "no view", but not "carried no water" for "was dry". */
function isOfTheSame({ report, source }: Texts, { now, was }: Variant): boolean {
  const [ours, theirs] = [keyBehind(report, now), keyBehind(source, was)];
  return ours !== undefined && ours === theirs;
}

/** The next word with content behind the last negation of a run, or behind all of one without. */
function keyBehind(witness: Witness, { first, end }: Run): number | undefined {
  const { kind, key, count, parted } = witness;
  let term = first < end ? termAt(witness, end - 1) : termAt(witness, first) - 1;
  if (first < end)
    for (let at = term; at >= termAt(witness, first); at--) if (kind[at] === NEGATION) term = at;
  for (let at = term + 1; at < count && parted[at] < 2; at++) if (kind[at] !== FUNCTION) return key[at];
  return undefined;
}
