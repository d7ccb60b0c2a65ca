import type { Alignment } from '../align/index.js';
import { around, type Side } from '../align/side.js';
import type { Witness } from '../align/witness.js';
import { CONDITION, FUNCTION, NEGATION } from '../words/sense.js';
import { isDenying } from './clause.js';
import { clauseEnd, isTold, saying } from './doubt.js';
import type { Turn } from './turn.js';

/** So many terms may stand between what denies and the clause that it denies: "rejected the claim that". */
const between = 3;
/** A clause is told by so many words that say something, and the report has this share of them. */
const fewest = 2;
const mostly = 0.7;

/**
 * A clause that the source denies and the report gives as so: "said that the pier had been closed" for "denied that", "rejected
 * the claim that", "there is no evidence that".
 */
export function affirmedClauses(alignment: Alignment, side: Side, sides: readonly Side[]): Turn[] {
  const { report, first, end, pair } = alignment;
  const { source } = side;
  for (let i = 0; i < end - first; i++) if (pair[i] < 0 && leavesOpen(report, first + i)) return [];
  for (let at = side.first; at < side.end; at++) {
    const isUntrue = source.vocabulary.phrases.untrue.lengthAt(source.stems, source.first[at]) > 0;
    if (!isUntrue && !isDenying(source, at)) continue;
    const opener = isUntrue ? openerBefore(source, at, side.first) : openerBehind(source, at, side.end);
    if (opener < 0 || isDeniedToo(source, at, side.first)) continue;
    const after = isUntrue ? at : clauseEnd(source, opener, side.end);
    const clause = saying(source, opener + 1, after);
    const told = clause.filter((term) => isTold(alignment, side, term));
    if (told.length < fewest || told.length < clause.length * mostly) continue;
    // the report denies it in the clause's own words
    if (side.back[at - side.first] >= 0 || clause.some((term) => source.kind[term] === NEGATION)) continue;
    // "spoke of claims that", and what another passage affirms
    if (
      saying(source, Math.min(at, opener) + 1, opener).some((term) =>
        saysToo(report, alignment, source, term),
      )
    )
      continue;
    if (
      sides.some(
        (other) =>
          other !== side &&
          affirms(
            other,
            told.map((term) => source.key[term]),
          ),
      )
    )
      continue;
    return [
      {
        aspect: 'polarity',
        now: around(first + side.back[told[0] - side.first], alignment, 3),
        was: isUntrue ? { first: opener, end: at + 1 } : { first: at, end: after },
        source: side.sourceIndex,
      },
    ];
  }
  return [];
}

/** Whether a term denies, asks or makes something hang on something. */
const leavesOpen = (witness: Witness, at: number): boolean =>
  isDenying(witness, at) ||
  witness.kind[at] === CONDITION ||
  witness.vocabulary.keys.doubts.has(witness.key[at]);

/** The "that" behind a word that denies, with no more than a few terms and no mark between; -1 for none. */
function openerBehind({ kind, key, parted, vocabulary }: Witness, at: number, end: number): number {
  for (let n = at + 1; n < Math.min(end, at + 2 + between) && !parted[n]; n++)
    if (kind[n] === FUNCTION && vocabulary.keys.clauseOpeners.has(key[n])) return n;
  return -1;
}

/** The "that" before a word which says that a claim is not so, where a word for what is claimed stands before it: "reports that … were false"; -1 for none. */
function openerBefore({ kind, key, stems, first, vocabulary }: Witness, at: number, low: number): number {
  for (let n = low + 1; n < at; n++)
    if (kind[n] === FUNCTION && vocabulary.keys.clauseOpeners.has(key[n]))
      return vocabulary.stems.claims.has(stems[first[n - 1]]) ? n : -1;
  return -1;
}

/** Whether what denies is denied itself: "did not deny that". */
function isDeniedToo(source: Witness, at: number, first: number): boolean {
  for (let n = at - 1; n >= first && !source.parted[n + 1]; n--) if (isDenying(source, n)) return true;
  return source.kind[at] === NEGATION && isDenying(source, at + 1);
}

const saysToo = (report: Witness, { first, end }: Alignment, source: Witness, term: number): boolean =>
  report.key.subarray(first, end).includes(source.key[term]);

/** Whether a passage has most of some words and denies nothing. */
function affirms({ source, first, end }: Side, keys: readonly number[]): boolean {
  for (let at = first; at < end; at++) if (leavesOpen(source, at)) return false;
  const said = source.key.subarray(first, end);
  return keys.filter((key) => said.includes(key)).length >= keys.length * mostly;
}
