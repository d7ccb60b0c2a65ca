import type { Figure, Mention } from '../../core/item.js';
import { sameUnit } from '../../core/unit.js';
import type { Alignment } from '../align/index.js';
import type { Run, Side } from '../align/side.js';
import { FIGURE, MENTION, PERIOD, type Witness } from '../align/witness.js';
import type { Aspect } from '../finding.js';
import { AXIS, CONTENT, FUNCTION, NEGATION } from '../words/sense.js';
import { isModal } from './clause.js';
import type { Turn } from './turn.js';

/** What it says otherwise where a number, a time or a name has come to the words of another clause. */
const aspects: ReadonlyMap<number, Aspect> = new Map([
  [FIGURE, 'measure'],
  [PERIOD, 'period'],
  [MENTION, 'entity'],
]);

/** So many words that say something may stand between an item and the word that it goes with. */
const reach = 2;

/**
 * An item of one clause of a source that the report tells with the word of another clause, which there has such an item of
 * its own: "built in 1998" for "built in 1876 and restored in 1998". The word that it had in its own clause, and the item
 * that the other had, are not told.
 */
export function detached({ report, first, end }: Alignment, side: Side): Turn | undefined {
  const { source, sourceIndex } = side;
  if (source.vocabulary !== report.vocabulary || side.isAsked) return undefined;
  const clauses = clausesIn(source, side);
  if (clauses.length < 2) return undefined;
  // "two did not exist" for "nine existed, two were made up"
  if (report.kind.subarray(first, end).includes(NEGATION)) return undefined;
  const said = report.key.subarray(first, end);
  for (let at = first; at < end; at++) {
    const aspect = aspects.get(report.kind[at]);
    if (!aspect) continue;
    const to = onlyPlaceOf(report.key[at], source, side);
    if (to === undefined) continue;
    const head = headBeside(report, at, { first, end });
    const answer = head < 0 ? undefined : onlyPlaceOf(report.key[head], source, side);
    if (answer === undefined) continue;
    const [own, other] = [to, answer].map((term) =>
      clauses.find((run) => term >= run.first && term < run.end),
    );
    if (!own || !other || own === other) continue;
    const heads = headsIn(source, own);
    if (source.kind.subarray(own.first, own.end).includes(NEGATION)) continue;
    if (heads.length === 0 || heads.some((term) => said.includes(source.key[term]))) continue;
    const lost = itemBeside(source, answer, other, to);
    if (lost < 0 || said.includes(source.key[lost])) continue;
    return {
      aspect,
      now: { first: Math.min(at, head), end: Math.max(at, head) + 1 },
      was: { first: Math.min(answer, lost), end: Math.max(answer, lost) + 1 },
      source: sourceIndex,
    };
  }
  return undefined;
}

/** The clauses of a run, parted by marks and by words that join. */
function clausesIn(witness: Witness, { first, end }: Run): Run[] {
  const { parted, key, vocabulary } = witness;
  const { links, joints } = vocabulary.keys;
  const starts = [first];
  for (let at = first + 1; at < end; at++)
    if (parted[at] || links.has(key[at]) || joints.has(key[at])) starts.push(at);
  return starts.map((start, n) => ({ first: start, end: starts[n + 1] ?? end }));
}

/** The one term of a run that has a key; undefined for none or several. */
function onlyPlaceOf(wanted: number, { key }: Witness, { first, end }: Run): number | undefined {
  let found: number | undefined;
  for (let at = first; at < end; at++) {
    if (key[at] !== wanted) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

/** Whether a term is a word that says what is or is done. */
const isHead = (witness: Witness, at: number): boolean =>
  witness.kind[at] === CONTENT || (witness.kind[at] === AXIS && !isModal(witness, at));

const headsIn = (witness: Witness, { first, end }: Run): number[] => {
  const found: number[] = [];
  for (let at = first; at < end; at++) if (isHead(witness, at)) found.push(at);
  return found;
};

/** The word that an item of a run goes with: the next one before it in its clause, or else behind it; -1 for none. */
function headBeside(witness: Witness, at: number, { first, end }: Run): number {
  for (const step of [-1, 1]) {
    for (let n = at + step, seen = 0; n >= first && n < end && seen < reach; n += step) {
      if (witness.parted[step > 0 ? n : n + 1]) break;
      if (isHead(witness, n)) return n;
      if (witness.kind[n] !== FUNCTION) seen++;
    }
  }
  return -1;
}

/** The item of a clause that goes with a word and is alike another item; -1 for none. */
function itemBeside(source: Witness, head: number, clause: Run, like: number): number {
  for (let at = clause.first; at < clause.end; at++)
    if (
      source.kind[at] === source.kind[like] &&
      headBeside(source, at, clause) === head &&
      areAlike(source, at, like)
    )
      return at;
  return -1;
}

/** Whether two items of one kind may stand for one another: figures of one unit, names of one type. */
function areAlike({ kind, items, ref }: Witness, one: number, other: number): boolean {
  const [a, b] = [one, other].map((term) => items[ref[term]]);
  if (kind[one] === FIGURE) return sameUnit((a as Figure).unit, (b as Figure).unit);
  return kind[one] === PERIOD || (a as Mention).entity.type === (b as Mention).entity.type;
}
