import type { Mention } from '../../core/item.js';
import type { Alignment } from '../align/index.js';
import { hasCapital } from '../align/name.js';
import type { Side } from '../align/side.js';
import { MENTION, type Witness } from '../align/witness.js';
import { CONTENT, FUNCTION } from '../words/sense.js';
import type { Turn } from './turn.js';

/** A list has so many names at least, and a report that gives so many of them seems to give all. */
const fewest = 3;
const seemingly = 2;

/** Lists of names in the source of which the report leaves some out, as if the others were all. */
export function droppedParties(alignment: Alignment, side: Side): Turn[] {
  const { report, first } = alignment;
  const { source, back } = side;
  if (isPartial(report, alignment.first, alignment.end)) return [];
  const said = new Set(report.key.subarray(first, alignment.end));
  // what is a name there may have been read as none here
  const words = report.stems.subarray(report.first[first], report.end[alignment.end - 1]);
  return listsIn(source, side.first, side.end).flatMap((terms): Turn[] => {
    const kept = terms.filter((term) => back[term - side.first] >= 0 && said.has(source.key[term]));
    const isLost = terms.some(
      (term) => !said.has(source.key[term]) && !words.includes(source.stems[source.first[term]]),
    );
    if (kept.length < seemingly || !isLost) return [];
    const at = kept.map((term) => first + back[term - side.first]).sort((a, b) => a - b);
    // whoever does it with them is named elsewhere
    if (at[0] > first && report.vocabulary.stems.companions.has(report.stems[report.first[at[0] - 1]]))
      return [];
    return [
      {
        aspect: 'entity',
        now: { first: at[0], end: at[at.length - 1] + 1 },
        was: { first: terms[0], end: terms[terms.length - 1] + 1 },
        source: side.sourceIndex,
      },
    ];
  });
}

/** Runs of names of one type with nothing but commas and joining words between them. */
function listsIn(source: Witness, first: number, end: number): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  let isJoined = false;
  const close = () => {
    if (isJoined && list.length >= fewest) lists.push(list);
    list = [];
    isJoined = false;
  };
  for (let at = first; at < end; at++) {
    const last = list.at(-1);
    if (source.kind[at] === FUNCTION) {
      if (source.vocabulary.keys.links.has(source.key[at])) isJoined ||= list.length > 0;
      continue;
    }
    if (source.kind[at] !== MENTION && !isCapitalised(source, at)) {
      close();
      continue;
    }
    const isNext = last !== undefined && typeOf(source, at) === typeOf(source, last);
    const isTied = isNext && (source.parted[at] === 1 || isLinked(source, last, at));
    if (!isTied) close();
    list.push(at);
  }
  close();
  return lists;
}

/** What kind of name a term is; one that no list holds may be a place's. */
const typeOf = ({ kind, items, ref }: Witness, term: number): string =>
  kind[term] === MENTION ? (items[ref[term]] as Mention).entity.type : 'place';

/** Whether a word inside a sentence has a capital. */
const isCapitalised = (witness: Witness, term: number): boolean =>
  witness.kind[term] === CONTENT && witness.parted[term] < 2 && hasCapital(witness, term);

function isLinked({ key, vocabulary }: Witness, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (vocabulary.keys.links.has(key[at])) return true;
  return false;
}

/** Whether a passage says itself that its list is not whole: "among others". */
const isPartial = ({ key, vocabulary }: Witness, first: number, end: number): boolean =>
  key.subarray(first, end).some((each) => vocabulary.keys.partial.has(each));
