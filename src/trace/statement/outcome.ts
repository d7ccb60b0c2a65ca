import type { Alignment } from '../align/index.js';
import { isQuestion, neighbourhood, type Run, type Side } from '../align/side.js';
import { FIGURE, passageOf, type Witness } from '../align/witness.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import { isDenied, isModal } from './clause.js';
import { type Turn, turnAt } from './turn.js';

/** The share of its other words that a report must have from the passage that tells of another outcome. */
const mostly = 0.6;
/** So many of them tell what it is of; of fewer one must stand next to the outcome in both. */
const enough = 2;

/** Where a text tells how something came out, and on which side. */
interface Outcome {
  at: number;
  side: 'for' | 'against';
}

/** What a report tells as accepted where the source has it turned down, or the other way round, in whatever words. */
export function turnedOutcome(alignment: Alignment, sides: readonly Side[]): Turn[] {
  const { report, first } = alignment;
  const own = outcomesIn(report, alignment);
  // what has two outcomes is of two things
  if (own.length !== 1 || isQuestion(report, passageOf(report, first))) return [];
  const [{ at, side: outcome }] = own;
  for (const side of sides) {
    const found = outcomesIn(side.source, side);
    if (side.isAsked || found.length === 0 || found.some((one) => one.side === outcome)) continue;
    const [{ at: to }] = found;
    if (isDenied(report, at, first) || isDenied(side.source, to, side.first)) continue;
    if (!isOfTheSame(alignment, side, at, to) || isSaidBeside(side, outcome)) continue;
    return [turnAt('polarity', alignment, { at, to, side })];
  }
  return [];
}

/** The terms of a run that tell of an outcome. */
function outcomesIn(witness: Witness, { first, end }: Run): Outcome[] {
  const { kind, stems, first: tokenOf, vocabulary } = witness;
  const found: Outcome[] = [];
  for (let at = first; at < end; at++) {
    // "declined to say" turns nothing down
    if (kind[at] === NEGATION || kind[at] >= FIGURE) continue;
    for (const side of ['for', 'against'] as const)
      if (vocabulary.outcomes[side].lengthAt(stems, tokenOf[at]) > 0) found.push({ at, side });
  }
  return found;
}

/** Whether what the report says beside its outcome is mostly in a passage, and no less than tells what it is of. */
function isOfTheSame({ report, first, pair, by }: Alignment, side: Side, at: number, to: number): boolean {
  let all = 0;
  let told = 0;
  pair.forEach((answer, i) => {
    const term = first + i;
    if (term === at || report.kind[term] === FUNCTION || isModal(report, term)) return;
    all++;
    if (by[i] === side.by && side.source.key[answer] === report.key[term]) told++;
  });
  if (told === 0 || told < all * mostly) return false;
  return told >= enough || contentBefore(report, at, first) === contentBefore(side.source, to, side.first);
}

/** The key of the word with content before a term; that of none where there is none. */
function contentBefore({ kind, key }: Witness, at: number, first: number): number | undefined {
  let n = at - 1;
  while (n >= first && kind[n] === FUNCTION) n--;
  return n < first ? undefined : key[n];
}

/** Whether the source tells of an outcome on a side in the sentences around a passage. */
const isSaidBeside = ({ source, first }: Side, outcome: Outcome['side']): boolean =>
  outcomesIn(source, neighbourhood(source, passageOf(source, first))).some(({ side }) => side === outcome);
