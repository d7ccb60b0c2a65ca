import type { Side } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { isDeniedInTurn } from './answered.js';
import { isDenied, isDenying, isModal } from './clause.js';

// What a source says in one sentence another of it may deny.

/** Whether the sentences around that of a term, which is of one side, deny it, or somebody does who answers there. */
export const isDeniedElsewhere = (side: Side, to: number, sides: readonly Side[]): boolean =>
  isDeniedBeside(side.source, to) ||
  isDeniedBarely(side.source, passageOf(side.source, to)) ||
  sides.some((one) => isAnsweredBy(side, one) && deniesToo(one, side.source.key[to]));

/** Whether the sentence before that of a term, or the next, denies the same word: "I have not come to beg. I have come to sell." */
function isDeniedBeside(source: Witness, to: number): boolean {
  const { start, passages, key } = source;
  const passage = passageOf(source, to);
  for (const beside of [passage - 1, passage + 1]) {
    if (beside < 0 || beside >= passages) continue;
    for (let at = start[beside]; at < start[beside + 1]; at++)
      if (key[at] === key[to] && isDenied(source, at, start[beside])) return true;
  }
  return false;
}

/** Whether the passage behind another says no more than that it is not so, "There will not.", or whoever has the next turn does. */
export function isDeniedBarely(source: Witness, at: number): boolean {
  const { start, passages, kind } = source;
  if (isDeniedInTurn(source, at)) return true;
  const passage = at + 1;
  if (passage >= passages) return false;
  let isOne = false;
  for (let at = start[passage]; at < start[passage + 1]; at++) {
    if (isDenying(source, at)) isOne = true;
    else if (kind[at] !== FUNCTION && !isModal(source, at)) return false;
  }
  return isOne;
}

/** An answer stands no more turns behind what it answers. */
const nextTurns = 2;

/** Whether a passage is of a turn behind that of another: somebody else answers there. */
function isAnsweredBy({ source, first }: Side, other: Side): boolean {
  if (other.source !== source) return false;
  const [asked, answering] = [first, other.first].map((at) => blockOf(source, at));
  const { blocks } = source.reading.doc;
  const turns = answering - asked;
  return turns > 0 && turns <= nextTurns && [asked, answering].every((n) => blocks[n].speaker !== undefined);
}

const blockOf = (witness: Witness, at: number): number =>
  witness.reading.sentences.block[witness.sentence[passageOf(witness, at)]];

/** Whether a passage of the source denies a word. */
function deniesToo({ source, first, end }: Side, key: number): boolean {
  for (let at = first; at < end; at++) if (source.key[at] === key && isDenied(source, at, first)) return true;
  return false;
}
