import type { Pledge } from '../../core/item.js';
import { sliceOf } from '../../core/span.js';
import { tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import type { Witness } from '../align/witness.js';
import { axesIn, negationsIn } from '../copy/contrast.js';
import type { Change, Finding } from '../finding.js';
import { whyPledge } from '../why.js';
import { isSameText } from '../words/typography.js';
import { mayTranslate, pledgeAcross } from './across.js';

/** From this share of words in common two pledges are about the same action. */
const sameAction = 0.5;

/** The findings for the pledges of a report that a source gives too. */
export function judgePledges(
  report: Witness,
  index: PassageIndex,
  alignments: readonly Alignment[],
): Finding[] {
  const pledged = index.sources.flatMap((source) =>
    source.found.pledge.map((was) => ({ was, source, action: actionOf(source, was) })),
  );
  const isForeign = !index.speaks(report.vocabulary);
  return report.found.pledge.flatMap((now) => {
    const same = isForeign
      ? pledgeAcross(report, now, pledged, index, alignments)
      : closestOf(report, now, pledged, index);
    return same ? [compared(report, now, same, isForeign)] : [];
  });
}

export interface Pledged {
  was: Pledge;
  source: Witness;
  action: readonly number[];
}

function closestOf(
  report: Witness,
  now: Pledge,
  pledged: readonly Pledged[],
  index: PassageIndex,
): Pledged | undefined {
  const action = actionOf(report, now);
  let best: Pledged | undefined;
  let most = sameAction;
  for (const each of pledged) {
    if (!mayPledgeBoth(report, now, each.was)) continue;
    const shared = sharedBy(action, each.action, index);
    if (shared < most || (best && shared === most)) continue;
    most = shared;
    best = each;
  }
  return best;
}

function compared(
  report: Witness,
  now: Pledge,
  { was, source, action }: Pledged,
  isForeign: boolean,
): Finding {
  const changes: Change[] = [];
  // who says that something will be done plans it: "is to" claims no more
  const isLess = strengthOf(was) === 'will' && now.force === 'plans';
  const isArranged =
    strengthOf(now) === 'will' &&
    was.force === 'plans' &&
    (saysItIsTo(source, was) || isSaidByOneself(source, was));
  const isAlike = isForeign
    ? mayTranslate(report, now, source, was)
    : strengthOf(now) === strengthOf(was) || isLess || isArranged;
  if (!isAlike) changes.push({ aspect: 'modality', was: was.exact, now: now.exact });
  // "will step down" for "will not stand again"
  const isOfOneVerb = isForeign || action.includes(actionOf(report, now)[0]);
  if (now.refuses !== was.refuses && isOfOneVerb && isDenied(report, now) !== isDenied(source, was))
    changes.push({ aspect: 'polarity', was: was.exact, now: now.exact });
  const isVerbatim = isSameText(now.exact, was.exact);
  const verdict = changes.length > 0 ? 'altered' : isVerbatim ? 'verbatim' : 'faithful';
  return {
    item: now,
    verdict,
    source: { id: source.id, spans: [was.span], exact: was.exact },
    changes,
    why: whyPledge(now, was, changes),
  };
}

/** Whether the words of a pledge deny what is done: "will not grow" refuses as "is not raised" does. */
function isDenied(witness: Witness, { span }: Pledge): boolean {
  const { tokens } = witness.reading;
  const run = { first: tokenAt(tokens, span.from), end: tokenAt(tokens, span.to) };
  return negationsIn(witness, run) % 2 !== 0;
}

/** Whether the words of a pledge say that something is arranged, which will then be done: "is to be sold". */
function saysItIsTo({ stems, vocabulary, reading: { tokens } }: Witness, { span }: Pledge): boolean {
  const { beings, infinitives } = vocabulary.stems;
  const [first, end] = [tokenAt(tokens, span.from), tokenAt(tokens, span.to)];
  for (let at = first + 1; at < end; at++)
    if (infinitives.has(stems[at]) && beings.has(stems[at - 1])) return true;
  return false;
}

/** Whether somebody says of himself that he will do it, in whatever words: "I'm going to". */
function isSaidByOneself(witness: Witness, { span, action }: Pledge): boolean {
  const { tokens } = witness.reading;
  const { speakers, axes } = witness.vocabulary;
  const first = tokenAt(tokens, span.from);
  if (!speakers.isOf('selves', tokens.hash[first])) return false;
  return axesIn(witness, { first, end: tokenAt(tokens, action.from) }).some(({ set, group }) =>
    axes[set].light?.includes(group),
  );
}

/** What was agreed will be done: an editor may say either. */
const strengthOf = ({ force }: Pledge): string => (force === 'agreed' ? 'will' : force);

const actionOf = ({ vocabulary, reading: { doc } }: Witness, { action }: Pledge): readonly number[] =>
  vocabulary.keysOf(sliceOf(doc.text, action));

/** Whether the same person or body may be pledging: one is not named, or the names share a word. */
function mayPledgeBoth({ vocabulary }: Witness, now: Pledge, was: Pledge): boolean {
  if (!now.by || !was.by) return true;
  const names = vocabulary.keysOf(was.by);
  return vocabulary.keysOf(now.by).some((key) => names.includes(key));
}

/** The share of what the report's action says that the source's says too, rare words counting more. */
function sharedBy(now: readonly number[], was: readonly number[], index: PassageIndex): number {
  let total = 0;
  let shared = 0;
  for (const key of now) {
    const weight = index.weight(key);
    total += weight;
    if (was.includes(key)) shared += weight;
  }
  return total > 0 ? shared / total : 0;
}
