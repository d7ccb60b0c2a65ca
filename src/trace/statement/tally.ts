import type { Alignment } from '../align/index.js';
import { type Run, type Side, termsIn } from '../align/side.js';
import { FIGURE, type Witness } from '../align/witness.js';
import { NUMERAL } from '../words/sense.js';
import { isDenied } from './clause.js';
import { type Turn, turnAt } from './turn.js';

/** So many terms behind a number tell how those voted whom it counts. */
const reach = 4;

/** How many voted on which side. */
interface Votes {
  at: number;
  side: 'for' | 'against';
}

/** A number of votes told of the other side: "394 voted for him and 207 against" for "207 voted for him, 394 against". */
export function turnedTally(alignment: Alignment, side: Side): Turn | undefined {
  const { report, first, end } = alignment;
  const { source } = side;
  if (side.isAsked || source.vocabulary !== report.vocabulary) return undefined;
  const theirs = votesIn(source, side);
  for (const now of votesIn(report, { first, end })) {
    const same = theirs.filter((was) => source.key[was.at] === report.key[now.at]);
    const [was] = same;
    if (was && same.every((one) => one.side !== now.side))
      return turnAt('polarity', alignment, { at: now.at, to: was.at, side });
  }
  return undefined;
}

const isNumber = ({ kind }: Witness, at: number): boolean => kind[at] === FIGURE || kind[at] === NUMERAL;

function votesIn(witness: Witness, run: Run): Votes[] {
  const { stems, first: tokenOf, vocabulary } = witness;
  const found: Votes[] = [];
  for (const at of termsIn(run)) {
    if (!isNumber(witness, at)) continue;
    let isVote = false;
    for (let n = at + 1; n < Math.min(run.end, at + 1 + reach) && !isNumber(witness, n); n++) {
      // "12 and the rest for"
      if (witness.parted[n]) break;
      const stem = stems[tokenOf[n]];
      const side = sideOf(witness, n, isVote || n === at + 1);
      if (side && !isDenied(witness, n, run.first)) found.push({ at, side });
      if (side) break;
      isVote ||= vocabulary.stems.voting.has(stem);
    }
  }
  return found;
}

/** On which side a word tells of somebody that he votes; "for" only right behind the number or the vote. */
function sideOf(
  { stems, key, first: tokenOf, vocabulary }: Witness,
  at: number,
  isBeside: boolean,
): Votes['side'] | undefined {
  const stem = stems[tokenOf[at]];
  const stance = isBeside ? vocabulary.stances.get(key[at]) : undefined;
  if (stance?.aspect === 'polarity') return stance.side === 0 ? 'for' : 'against';
  if (!isBeside) return undefined;
  return vocabulary.votes.for.has(stem) ? 'for' : vocabulary.votes.against.has(stem) ? 'against' : undefined;
}
