import { type Variant, wordsIn } from '../align/nearest.js';
import { termAt } from '../align/witness.js';
import { axesIn } from './contrast.js';
import { contentIn, foldedAt, type Texts, type Told } from './variant.js';

/** Whether one side tells as done what the other only means to do: "have hosted" for "intend to host". */
export function isOtherStage({ report, source }: Texts, { now, was }: Variant): boolean {
  const ours: Told = [report, now];
  const theirs: Told = [source, was];
  if (hasModal(ours) === hasModal(theirs)) return false;
  const [meant, other] = hasModal(ours) ? [ours, theirs] : [theirs, ours];
  return isMeant(meant) && (isDone(other) || areFormsOfOne(meant, other));
}

/** Whether only the report says that something was so once: "was once" for "is". */
export const isMadePast = ({ report, source }: Texts, { now, was }: Variant): boolean =>
  wordsIn(source, was).length > 0 && isSaidPast([report, now]) && !isSaidPast([source, was]);

/** Whether a word or two of a run say that something was so once; "once more" does not. */
const isSaidPast = ([witness, run]: Told): boolean =>
  wordsIn(witness, run).some((token) => {
    const word = foldedAt(witness, token);
    const next = token + 1 < run.end ? ` ${foldedAt(witness, token + 1)}` : '';
    const { forms } = witness.vocabulary;
    // idle words are no terms
    const isTerm = witness.first[termAt(witness, token)] <= token;
    return isTerm && (forms.isPast(word) || forms.isPast(word + next));
  });

/** Whether only the report says that something is certain: "will certainly" for "would". */
export const isMadeCertain = ({ report, source }: Texts, { now, was }: Variant): boolean =>
  isSaid([report, now], 'isCertain') && !isSaid([source, was], 'isCertain');

const isSaid = ([witness, run]: Told, how: 'isCertain' | 'isPerhaps'): boolean =>
  wordsIn(witness, run).some((token) => witness.vocabulary.forms[how](foldedAt(witness, token)));

/** Words that make something possible are put beside few others. */
const fewWords = 3;

/** Whether only the report says that something may be so: "may be" for "is". */
export const isMadePossible = ({ report, source }: Texts, { now, was }: Variant): boolean =>
  wordsIn(report, now).length <= fewWords && isSaid([report, now], 'isPerhaps') && !hasModal([source, was]);

/** Whether a run has a modal, or begins one: "hopes" of "hopes to". */
const hasModal = ([witness, { first, end }]: Told): boolean =>
  axesIn(witness, { first, end: Math.min(witness.reading.tokens.count, first < end ? end + 1 : end) }).some(
    ({ set }) => witness.vocabulary.axes[set].aspect === 'modality',
  );

/** Whether a run says that something will be done, or that somebody means to do it. */
const isMeant = ([witness, run]: Told): boolean =>
  axesIn(witness, run).some(({ set, group }) => witness.vocabulary.axes[set].meant?.includes(group));

/** Whether a word of a run says that something has been done. */
const isDone = ([witness, { first, end }]: Told): boolean =>
  witness.stems
    .subarray(first, end)
    .some((_, n) => witness.vocabulary.forms.isDone(foldedAt(witness, first + n)));

/** Whether both have forms of one word: "launched" and "launch". */
const areFormsOfOne = ([one, run]: Told, [other, otherRun]: Told): boolean =>
  contentIn(one, run).some((a) =>
    contentIn(other, otherRun).some(
      (b) => one.stems[a] === other.stems[b] && foldedAt(one, a) !== foldedAt(other, b),
    ),
  );
