import type { Alignment } from '../align/index.js';
import { clausesIn } from '../align/joint.js';
import { isAlike } from '../align/name.js';
import type { Run, Side } from '../align/side.js';
import type { Witness } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { isDenied } from './clause.js';
import { type Doer, deedsIn } from './deed.js';
import { type Turn, turnAt } from './turn.js';

/** How somebody takes something. */
interface Reaction {
  verb: number;
  doer: Doer;
  side: 'for' | 'against';
  /** The key of the first word with content behind it. */
  object: number | undefined;
}

/** How somebody took something, told with a word of the other side: "the guild rejected the call" for "the guild welcomed the call". */
export function turnedReaction(alignment: Alignment, side: Side): Turn | undefined {
  const { report, first, end } = alignment;
  const { source } = side;
  if (side.isAsked || source.vocabulary !== report.vocabulary) return undefined;
  const theirs = reactionsIn(source, side);
  if (theirs.length === 0) return undefined;
  for (const now of reactionsIn(report, { first, end })) {
    const his = theirs.filter(({ doer }) => isOne(report, now.doer, source, doer));
    if (his.length === 0 || his.some((was) => was.side === now.side)) continue;
    const was = his.find(({ object }) => object === now.object);
    if (was) return turnAt('polarity', alignment, { at: now.verb, to: was.verb, side });
  }
  return undefined;
}

function reactionsIn(witness: Witness, run: Run): Reaction[] {
  const { reactions } = witness.vocabulary;
  return clausesIn(witness, run).flatMap((clause) =>
    deedsIn(witness, clause).flatMap(({ verb, doer }) => {
      const stem = witness.stems[witness.first[verb]];
      const side = reactions.for.has(stem) ? 'for' : reactions.against.has(stem) ? 'against' : undefined;
      if (!side || isDenied(witness, verb, run.first)) return [];
      return [{ verb, doer, side, object: objectOf(witness, verb, run.end) }];
    }),
  );
}

/** The key of the first word with content behind a term. */
function objectOf({ kind, key, parted }: Witness, verb: number, end: number): number | undefined {
  for (let at = verb + 1; at < end && !parted[at]; at++) if (kind[at] !== FUNCTION) return key[at];
  return undefined;
}

const isOne = (report: Witness, now: Doer, source: Witness, was: Doer): boolean =>
  now.said.length > 0 && was.said.length > 0 && isAlike(report, now.end - 1, source, was.end - 1);
