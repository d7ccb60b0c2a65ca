import type { Force, Mention, Pledge } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, MENTION, passageOf, termsOver, type Witness } from '../align/witness.js';
import type { Pledged } from './verdict.js';

/** From this share of what is known in either language two pledges are about the same action. */
const sameAction = 0.5;

/** Forces that translators put for one another: what is planned, agreed or promised will be done. */
const translations: readonly (readonly [Force, Force])[] = [
  ['plans', 'will'],
  ['agreed', 'will'],
];

/** Whether one pledge of a report may be another of a source in another language. */
export const mayTranslate = (report: Witness, now: Pledge, source: Witness, was: Pledge): boolean =>
  now.force === was.force ||
  translations.some(
    ([one, other]) =>
      (now.force === one && was.force === other) || (now.force === other && was.force === one),
  ) ||
  (isProposed(report, now) && isProposed(source, was));

/** Whether what is pledged was proposed: an offer in one language, in another a plan. */
function isProposed({ stems, vocabulary, reading: { tokens } }: Witness, { span, action }: Pledge): boolean {
  const end = tokenAt(tokens, action.from);
  for (let at = tokenAt(tokens, span.from); at < end; at++)
    if (vocabulary.stems.proposals.has(stems[at])) return true;
  return false;
}

/**
 * The pledge of a source that one of a report in another language gives: in a passage that the report's rests on, by the
 * same, and to do something with the same numbers, times and names; where neither has any, the only one there.
 */
export function pledgeAcross(
  report: Witness,
  now: Pledge,
  pledged: readonly Pledged[],
  index: PassageIndex,
  alignments: readonly Alignment[],
): Pledged | undefined {
  const [term] = termsOver(report, now.span);
  if (term === undefined) return undefined;
  const { passages } = alignments[passageOf(report, term)];
  const near = pledged.filter(({ was, source }) => {
    const [first] = termsOver(source, was.span);
    return (
      first !== undefined &&
      passages.some(
        (one) => index.sources[one.source] === source && one.passage === passageOf(source, first),
      ) &&
      mayBeBoth(whoOf(report, now), whoOf(source, was)) &&
      !(isPersons(report, now) && isNobodys(source, was))
    );
  });
  const action = known(report, now);
  let best: Pledged | undefined;
  let most = sameAction;
  for (const each of near) {
    const shared = sharedOf(action, known(each.source, each.was), index);
    if (shared < most || (best && shared === most)) continue;
    most = shared;
    best = each;
  }
  if (best || near.length !== 1) return best;
  const [only] = near;
  const isBare = action.length === 0 && known(only.source, only.was).length === 0;
  const isSameWho = whoOf(report, now) !== undefined && whoOf(report, now) === whoOf(only.source, only.was);
  return isBare && isSameWho ? only : undefined;
}

/** The keys of what a pledge names that is known in every language, but for who pledges. */
const known = (witness: Witness, pledge: Pledge): number[] => {
  const who = whoOf(witness, pledge);
  return termsOver(witness, pledge.span)
    .filter((term) => witness.kind[term] >= FIGURE && witness.key[term] !== who)
    .map((term) => witness.key[term]);
};

/** The key of who pledges, where the pledge's own words name him. */
function whoOf(witness: Witness, { span, action, by }: Pledge): number | undefined {
  const term = termsOver(witness, span).find((at) => {
    const item = witness.kind[at] === MENTION ? witness.items[witness.ref[at]] : undefined;
    return item?.kind === 'mention' && item.span.from < action.from && item.entity.name === by;
  });
  return term === undefined ? undefined : witness.key[term];
}

/** The mentions in the words of a pledge before what is pledged. */
const namedBefore = (witness: Witness, { span, action }: Pledge): readonly Mention[] =>
  termsOver(witness, span).flatMap((at) => {
    const item = witness.kind[at] === MENTION ? witness.items[witness.ref[at]] : undefined;
    return item?.kind === 'mention' && item.span.from < action.from ? [item] : [];
  });

/** Whether a person pledges, by name. */
const isPersons = (witness: Witness, pledge: Pledge): boolean =>
  namedBefore(witness, pledge).some(({ entity }) => entity.type === 'person' && entity.name === pledge.by);

/** Whether a pledge's own words name who pledges, and by some that stand for no person: "Maltese firms". */
const isNobodys = (witness: Witness, pledge: Pledge): boolean =>
  (pledge.by?.includes(' ') ?? false) &&
  pledge.exact.toLowerCase().startsWith(pledge.by?.toLowerCase() ?? '') &&
  !namedBefore(witness, pledge).some(({ entity }) => entity.type === 'person' || entity.type === 'post');

const mayBeBoth = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** The share of what a report's pledge names and the sources have, rare things counting more, that the source's does. */
function sharedOf(now: readonly number[], was: readonly number[], index: PassageIndex): number {
  let total = 0;
  let shared = 0;
  for (const key of now) {
    if (!index.has(key)) continue;
    const weight = index.weight(key);
    total += weight;
    if (was.includes(key)) shared += weight;
  }
  return total > 0 ? shared / total : 0;
}
