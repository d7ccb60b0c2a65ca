import { fold } from '../../core/boundary.js';
import type { Mention } from '../../core/item.js';
import { LOWER, tokenAt, tokenText, WORD } from '../../core/token.js';
import type { PassageIndex } from '../align/passages.js';
import type { Witness } from '../align/witness.js';

/** A title has so many words at most. */
const longest = 5;

/** What stands as a title before a person's name, and where. */
interface Title {
  words: readonly string[];
  first: number;
  end: number;
}

/** A title that is another's, or is not what the source says: its tokens in the report, and the source's with the name. */
export interface OtherTitle {
  now: { first: number; end: number };
  was: { first: number; end: number };
  source: Witness;
}

/**
 * Where a report gives a person a post that the sources give to another, or leaves out what makes it another: "Finance Minister"
 * for "Deputy Finance Minister". The sources must have the person with a title of his own.
 */
export function otherTitle(report: Witness, now: Mention, index: PassageIndex): OtherTitle | undefined {
  const title = titleOf(report, now);
  if (!title || !isPost(report, title)) return undefined;
  const own: (Title & { source: Witness })[] = [];
  const others: Title[] = [];
  for (const source of index.sources) {
    if (source.vocabulary !== report.vocabulary) continue;
    const keys = source.vocabulary.keysOf(now.entity.name);
    for (const one of source.found.mention) {
      if (one.entity.type !== 'person') continue;
      const theirs = titleOf(source, one);
      const isHis = source.vocabulary.keysOf(one.entity.name).some((key) => keys.includes(key));
      // what he is may be told elsewhere
      if (isHis && !theirs) continue;
      if (theirs && isHis) own.push({ ...theirs, source });
      else if (theirs) others.push(theirs);
    }
  }
  const ranked = own.find((one) => isPost(one.source, one));
  if (!ranked || own.some((one) => isWithin(report, title, one))) return undefined;
  const isRankLost =
    own.every((one) => one.words.at(-1) !== title.words.at(-1) || hasRank(report, one)) &&
    own.some((one) => one.words.at(-1) === title.words.at(-1)) &&
    !hasRank(report, title);
  const isOfAnother = title.words.length > 1 && others.some((one) => isWithin(report, title, one));
  if (!isRankLost && !isOfAnother) return undefined;
  return isToldBeside(index, title, now) ? undefined : { now: title, was: ranked, source: ranked.source };
}

/** The title right before a name. */
function titleOf({ reading: { tokens }, vocabulary }: Witness, { span }: Mention): Title | undefined {
  const end = tokenAt(tokens, span.from);
  let first = end;
  while (first > 0 && end - first < longest && tokens.kind[first - 1] === WORD) {
    const word = fold(tokenText(tokens, first - 1));
    const isOf =
      vocabulary.speakers.isOfPost(word) ||
      vocabulary.forms.isRank(word) ||
      tokens.shape[first - 1] !== LOWER;
    if (!isOf) break;
    first--;
  }
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(fold(tokenText(tokens, at)));
  return words.length > 0 ? { words, first, end } : undefined;
}

const isPost = ({ vocabulary }: Witness, { words }: Title): boolean =>
  vocabulary.speakers.isOfPost(words.at(-1) as string);

const hasRank = ({ vocabulary }: Witness, { words }: Title): boolean =>
  words.some((word) => vocabulary.forms.isRank(word));

/** Whether a title is another one, or its end, and no word before it makes that another: "Minister" of "Finance Minister". */
const isWithin = (witness: Witness, title: Title, other: Title): boolean =>
  hasRank(witness, title) === hasRank(witness, other) &&
  title.words.length >= other.words.length - 1 &&
  title.words.every((word, n) => other.words.at(n - title.words.length) === word);

/** Whether a sentence of a source that has the name has the words of the title elsewhere too: "who was finance minister then". */
function isToldBeside(index: PassageIndex, { words }: Title, now: Mention): boolean {
  return index.sources.some((source) => {
    const { tokens, sentences } = source.reading;
    const [key] = source.vocabulary.keysOf(now.entity.name).slice(-1);
    for (let s = 0; s < sentences.count; s++) {
      const [first, end] = [sentences.first[s], sentences.end[s]];
      if (!source.stems.subarray(first, end).includes(key)) continue;
      for (let at = first; at + words.length <= end; at++) {
        const isThere = words.every((word, n) => fold(tokenText(tokens, at + n)) === word);
        if (
          isThere &&
          !source.found.mention.some(
            ({ entity, span }) =>
              entity.type === 'person' && tokenAt(tokens, span.from) === at + words.length,
          )
        )
          return true;
      }
    }
    return false;
  });
}
