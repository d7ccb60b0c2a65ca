import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { type Run, type Side, sidesOf } from '../align/side.js';
import { variantsIn } from '../copy/near-copy.js';
import { AXIS, CONDITION, CONTENT, FUNCTION, NEGATION, NUMERAL, SUPERLATIVE } from '../words/sense.js';
import { toldAsAccomplished } from './accomplished.js';
import { allTimeOfNoSource, madeOfAllTime } from './all-time.js';
import { answeredNo } from './answered.js';
import { affirmedClauses } from './denied-clause.js';
import { detached } from './detached.js';
import { displaced, turnedStance } from './displacement.js';
import { otherDoer } from './doer.js';
import { droppedDoubts } from './doubt.js';
import { exceptionTold } from './exception.js';
import { contrastsInFragments } from './fragment.js';
import { numberOfAnother } from './gapped.js';
import { toldThoughUnsaid } from './left-unsaid.js';
import { droppedConditions, droppedModals, turnedCondition } from './modality.js';
import { addedNegation, droppedNegations } from './negation.js';
import { toldWithOpposite } from './opposed.js';
import { addedSuperlative, deniedByPrefix, opposite, otherNumeral } from './opposition.js';
import { turnedOutcome } from './outcome.js';
import { droppedParties } from './parties.js';
import { turnedReaction } from './reaction.js';
import { exchangedRoles } from './roles.js';
import { toldAsSettled } from './settled.js';
import { comparedOtherwise, isInOtherOrder, isToAnother, membersToldIn } from './several.js';
import { substitutions } from './substitution.js';
import { turnedTally } from './tally.js';
import { deniedThroughout } from './throughout.js';
import { isToldAnew } from './told-anew.js';
import { changedPlaces } from './transposition.js';
import { type Compare, ofAnswered, type Turn } from './turn.js';
import { madeUnconditional } from './unconditional.js';

/** What is looked for at which terms of a report. */
const comparisons: Readonly<Record<number, Compare>> = {
  [AXIS]: ofAnswered(
    (on, term, index) => opposite(on, term) ?? displaced(on, term, index) ?? exchangedRoles(on, term),
  ),
  [FUNCTION]: turnedStance,
  [CONDITION]: ofAnswered(turnedCondition),
  [NEGATION]: addedNegation,
  [CONTENT]: ofAnswered((on, term) => deniedByPrefix(on, term) ?? exchangedRoles(on, term)),
  [NUMERAL]: ofAnswered(otherNumeral),
  [SUPERLATIVE]: addedSuperlative,
};

/** Below this share of shared words two passages speak of different things. */
const comparable = 0.5;

/** The clauses of a passage of the report that turn what the source says. */
export function turnsOf(alignment: Alignment, index: PassageIndex): Turn[] {
  const { report } = alignment;
  // words are compared within a language only
  if (!index.speaks(report.vocabulary)) return [];
  const sides = sidesOf(alignment, index);
  const turns = alignment.kinship < comparable ? [] : comparedIn(alignment, index, sides);
  const others = [
    ...toldAsSettled(alignment, sides),
    ...turnedOutcome(alignment, sides),
    ...sides.flatMap((side) => (side.isAsked ? [] : toldAsAccomplished(alignment, side))),
    ...madeOfAllTime(alignment, index, sides),
    ...allTimeOfNoSource(alignment, index, sides),
    ...sides.flatMap((side) => (side.isAsked ? [] : affirmedClauses(alignment, side, sides))),
    ...sides.flatMap((side) => turnedReaction(alignment, side) ?? turnedTally(alignment, side) ?? []),
    ...variantsIn(alignment, index),
    ...deniedThroughout(alignment, index),
    ...madeUnconditional(alignment, index, sides),
    ...answeredNo(alignment, index),
    ...toldThoughUnsaid(alignment, index),
    ...sides.flatMap((side) => (side.isAsked ? [] : contrastsInFragments(alignment, side))),
    ...sides.flatMap((side) =>
      side.isAsked ? [] : (changedPlaces(alignment, side) ?? numberOfAnother(alignment, side) ?? []),
    ),
  ];
  for (const turn of others) if (!turns.some(({ now }) => meets(now, turn.now))) turns.push(turn);
  const members = membersToldIn(alignment, sides);
  const exceptions = sides.flatMap((side) => {
    const told = exceptionTold(alignment, side);
    return told ? [{ side, ...told }] : [];
  });
  for (const { turn } of exceptions)
    if (turn && !turns.some(({ now }) => meets(now, turn.now))) turns.push(turn);
  const isOfException = ({ aspect, source, was }: Turn): boolean =>
    aspect !== 'entity' &&
    exceptions.some(({ isKept, side }) => isKept && source === side.sourceIndex && meets(was, side));
  const found = [
    ...turns
      .filter((turn) => !isOfException(turn) && !isToldAnew(turn, alignment, index))
      .filter(
        (turn) =>
          !isInOtherOrder(turn, members) &&
          !members.some((told) => isToAnother(turn, told, alignment, index)),
      ),
    ...members.flatMap((told) => comparedOtherwise(alignment, told, index) ?? []),
    ...sides.flatMap((side) => detached(alignment, side) ?? []),
  ];
  // what else is told otherwise makes it no surer whose clause it is; that a word differs is no more than that
  if (found.some(({ aspect }) => aspect !== 'wording')) return found;
  const clauses = sides.flatMap(
    (side) => otherDoer(alignment, side) ?? toldWithOpposite(alignment, side) ?? [],
  );
  return clauses.length > 0 ? clauses : found;
}

function comparedIn(alignment: Alignment, index: PassageIndex, sides: readonly Side[]): Turn[] {
  const { report, first, pair } = alignment;
  const turns: Turn[] = [];
  for (let i = 0; i < pair.length; i++) {
    const turn = comparisons[report.kind[first + i]]?.(alignment, i, index, sides);
    if (turn) turns.push(turn);
  }
  for (const side of sides) {
    if (side.isAsked) continue;
    turns.push(
      ...droppedNegations(alignment, side, index),
      ...droppedModals(alignment, side),
      ...droppedConditions(alignment, side),
      ...droppedDoubts(alignment, side),
      ...droppedParties(alignment, side),
      ...substitutions(alignment, side, index),
    );
  }
  return turns;
}

const meets = (one: Run, other: Run): boolean => one.first < other.end && other.first < one.end;
