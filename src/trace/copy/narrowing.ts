import { fold } from '../../core/boundary.js';
import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { FIGURE, PERIOD, termAt, type Witness, wordsOver } from '../align/witness.js';
import { CONTENT, FUNCTION } from '../words/sense.js';
import { foldedAt, type Texts } from './variant.js';

/** Whether a rank is put before a post, or taken away: "Vice-President" for "President". */
export const isOtherRank = (texts: Texts, variant: Variant): boolean =>
  isOneMore(texts, variant, (word) => texts.report.vocabulary.forms.isRank(word));

/** Whether a word is put in, or left out, that narrows what stands behind it or puts it in doubt: "only", "allegedly". */
export const isQualified = (texts: Texts, variant: Variant): boolean =>
  isOneMore(texts, variant, (word) => texts.report.vocabulary.forms.isQualifier(word)) &&
  isBeforeContent(texts, variant);

/** Whether a report puts a word behind one for all of a kind, and so speaks of some: "all rich states" for "all states". */
export function isLimited({ report }: Texts, { now, was }: Variant): boolean {
  if (was.first < was.end || now.end - now.first !== 1 || now.first === 0) return false;
  const { vocabulary, stems, kind } = report;
  return vocabulary.stems.universals.has(stems[now.first - 1]) && kind[termAt(report, now.first)] === CONTENT;
}

/** So many small words are passed over on the way to what a word is put before: "only through the". */
const fewJoints = 4;

/** Whether no number or time stands behind a variant, nor behind small words after it: there it is emphasis, "only a month before". */
function isBeforeContent({ report }: Texts, { now }: Variant): boolean {
  for (let term = termAt(report, now.end), n = 0; n < fewJoints; term++, n++) {
    if (term >= report.count || report.first[term] < now.end || report.parted[term] > 1) return n > 0;
    if (n === 0 && report.vocabulary.speakers.isDeterminer(report.reading.tokens.hash[report.first[term]]))
      return !isLimit(report, now);
    if (report.kind[term] !== FUNCTION) return !isNumber(report, term) || !mayHedge(report, now);
  }
  return true;
}

const isNumber = ({ kind }: Witness, term: number): boolean => kind[term] === FIGURE || kind[term] === PERIOD;

/** Whether a word put before a number may be its hedge: "almost", but not "draft". */
const mayHedge = (report: Witness, now: Run): boolean =>
  isLimit(report, now) || report.vocabulary.boundOf(wordsOver(report, now.first, now.end)) !== undefined;

const isLimit = ({ stems, vocabulary }: Witness, { first, end }: Run): boolean =>
  stems.subarray(first, end).some((stem) => vocabulary.stems.limits.has(stem));

/** Whether one side has words where the other has none, and they are such. */
function isOneMore(
  { report, source }: Texts,
  { now, was }: Variant,
  isSuch: (words: string) => boolean,
): boolean {
  const [ours, theirs] = [wordsIn(report, now), wordsIn(source, was)];
  if (ours.length > 0 === theirs.length > 0) return false;
  const [witness, words] = ours.length > 0 ? [report, ours] : [source, theirs];
  return isSuch(fold(wordsOver(witness, words[0], words[words.length - 1] + 1)));
}

/** Whether only one side says that something is less so: "less fair" for "fairer". */
export const isLessened = ({ report, source }: Texts, { now, was }: Variant): boolean =>
  hasLess(report, now) !== hasLess(source, was);

/** Whether a word of a run makes less of the next one; "less than" compares, and is one term. */
const hasLess = (witness: Witness, run: Run): boolean =>
  wordsIn(witness, run).some((token) => {
    const term = termAt(witness, token);
    return (
      witness.vocabulary.forms.isLess(foldedAt(witness, token)) &&
      witness.end[term] - witness.first[term] === 1
    );
  });

/** Whether one side speaks of a part of what the other speaks of as a whole: "some of our ports" for "our ports". */
export function isPartOfWhole({ report, source }: Texts, { now, was }: Variant): boolean {
  const [ours, theirs] = [wordsOver(report, now.first, now.end), wordsOver(source, was.first, was.end)];
  const isPart = (words: string): boolean => report.vocabulary.forms.isPartitive(fold(words));
  return (ours === '' && isPart(theirs)) || (theirs === '' && isPart(ours));
}
