import { LOWER, MARK } from '../../core/token.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { MENTION, termAt, type Witness } from '../align/witness.js';
import { type Copy, opens } from './index.js';
import { contentIn } from './variant.js';

/** Whether a variant may only name in other words what the source speaks of. */
export const isNamedAnew = (copy: Copy, variant: Variant): boolean =>
  namesAnew(copy, variant) || isDescribed(copy, variant);

/** Whether a variant may name in other words whom its sentence is about: it stands first, and a side of it is a name or a small word. */
const namesAnew = (copy: Copy, { now, was }: Variant): boolean =>
  opens(copy, now) &&
  (mayName(copy.report, now) ||
    mayName(copy.source, was) ||
    isBeforeMark(copy.report, now) !== isBeforeMark(copy.source, was));

/** Whether a report calls by what it is what the source names: "the world body" for "the United Nations". */
function isDescribed({ report, source }: Copy, { now, was }: Variant): boolean {
  const { tokens } = report.reading;
  const isName = (witness: Witness, token: number) => witness.kind[termAt(witness, token)] === MENTION;
  const isDefinite = [now.first - 1, now.first].some(
    (token) => token >= 0 && report.vocabulary.speakers.isDeterminer(tokens.hash[token]),
  );
  const words = contentIn(report, now).filter((token) => !isName(report, token));
  return (
    isDefinite &&
    words.length > 0 &&
    words.every((token) => tokens.shape[token] === LOWER) &&
    wordsIn(source, was).every((token) => isName(source, token))
  );
}

/** Whether a mark parts a run from what follows it: then it is no part of that. */
const isBeforeMark = ({ reading: { tokens } }: Witness, { end }: Run): boolean => tokens.kind[end] === MARK;

/** Whether some words are a name, a post, more than one phrase, or none with content: "she". */
function mayName(witness: Witness, run: Run): boolean {
  const words = contentIn(witness, run);
  if (words.length === 0 || wordsIn(witness, run).length < run.end - run.first) return true;
  return words.some((token) => witness.kind[termAt(witness, token)] === MENTION);
}
