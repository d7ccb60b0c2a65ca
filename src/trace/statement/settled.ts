import type { Alignment } from '../align/index.js';
import { around, isQuestion, type Run, type Side } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { FUNCTION } from '../words/sense.js';
import { isDenied, isDenying, isModal, openIn } from './clause.js';
import { isResolved } from './doubt.js';
import type { Turn } from './turn.js';

/** So many words of what is told as settled the source's passage must have, and this share of them. */
const fewest = 2;
const mostly = 0.5;
/** So many sentences before and behind that passage may say that it is settled. */
const beside = 2;

/**
 * What a report tells as agreed, granted or owned to where the source only asks for it, has it in hand or denies it:
 * "has granted 90,000 crowns" for "have applied for 90,000 crowns".
 */
export function toldAsSettled(alignment: Alignment, sides: readonly Side[]): Turn[] {
  const { report, first, end } = alignment;
  const found = settledIn(report, alignment);
  if (!found || isQuestion(report, passageOf(report, first))) return [];
  const { at, group } = found;
  if (openIn(report, alignment, (n) => n !== at) >= 0) return [];
  const side = closest(alignment, sides, at);
  if (!side || isResolved(side)) return [];
  const open = openIn(side.source, side);
  if (!side.isAsked && open < 0) return [];
  if (sides.some((one) => isSettledBeside(one, group, one === side ? beside : 0))) return [];
  return [
    {
      aspect: open >= 0 && isDenying(side.source, open) ? 'polarity' : 'modality',
      now: around(at, { first, end }, 2),
      was: open >= 0 ? around(open, side, 2) : { first: side.first, end: side.end },
      source: side.sourceIndex,
    },
  ];
}

/** The first term of a run that tells something as settled, and in which way. */
function settledIn(witness: Witness, { first, end }: Run): { at: number; group: number } | undefined {
  for (let at = first; at < end; at++) {
    // "won't" is no "won"
    if (isDenying(witness, at)) continue;
    const group = witness.vocabulary.settledAs(foldedAt(witness, witness.first[at]));
    if (group !== undefined) return { at, group };
  }
  return undefined;
}

/** The passage that has the most of what the report tells beside a term, where that is enough. */
function closest(
  { report, first, pair, by }: Alignment,
  sides: readonly Side[],
  at: number,
): Side | undefined {
  let all = 0;
  const told = sides.map(() => 0);
  pair.forEach((to, i) => {
    const term = first + i;
    if (term === at || report.kind[term] === FUNCTION || isModal(report, term)) return;
    all++;
    if (to >= 0 && sides[by[i]].source.key[to] === report.key[term]) told[by[i]]++;
  });
  const most = Math.max(...told, 0);
  return most >= fewest && most >= all * mostly ? sides[told.indexOf(most)] : undefined;
}

/** Whether the source says around a passage that anything is settled in a way. */
function isSettledBeside({ source, first }: Side, group: number, reach: number): boolean {
  const { start, passages, first: tokenOf, stems, vocabulary } = source;
  const passage = passageOf(source, first);
  for (let n = Math.max(0, passage - reach); n <= Math.min(passages - 1, passage + reach); n++) {
    if (isQuestion(source, n)) continue;
    for (let at = start[n]; at < start[n + 1]; at++)
      if (vocabulary.settles(stems[tokenOf[at]], group) && !isDenied(source, at, start[n])) return true;
  }
  return false;
}
