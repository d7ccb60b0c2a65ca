import type { Alignment } from './align.js';
import { isDenying, isModal } from './clause.js';
import type { Passage, PassageIndex } from './passages.js';
import { AXIS, CONDITION, CONTENT, FUNCTION, NEGATION } from './sense.js';
import { around, type Run } from './side.js';
import type { Turn } from './statement.js';
import { FIGURE, type Witness } from './witness.js';

/** A word that the sources have in more passages is no one thing. */
const fewPassages = 3;
/** So many words beside it a report must share with the passage that denies it, … */
const enoughWords = 2;
/** … or so many items. */
const enoughItems = 1;

/**
 * Words that a report affirms though the sources deny them wherever they have them: "will appeal against the fine of
 * 9,000 crowns" for "fined 9,000 crowns, and will not appeal". However much is told anew, this is turned.
 */
export function deniedThroughout(alignment: Alignment, index: PassageIndex): Turn[] {
  const { report, first, end, passages } = alignment;
  if (isLimited(report, alignment)) return [];
  const shared = sharedWith(alignment, index);
  const told = passages.filter((_, n) => shared[n] >= enoughWords);
  if (told.length === 0) return [];
  const turns: Turn[] = [];
  for (let at = first; at < end; at++) {
    if (!saysWhatIs(report, at)) continue;
    const held = index.holding(report.key[at], fewPassages + 1);
    const passage = held.find((one) => told.some((other) => isSamePassage(one, other)));
    if (!passage || held.length > fewPassages) continue;
    const denied = held.map((one) => denialOf(one, report.key[at], index));
    if (denied.includes(undefined)) continue;
    const { start } = index.sources[passage.source];
    turns.push({
      aspect: 'polarity',
      now: around(at, alignment, 2),
      was: around(
        denied[held.indexOf(passage)] as number,
        { first: start[passage.passage], end: start[passage.passage + 1] },
        2,
      ),
      source: passage.source,
    });
  }
  return turns;
}

/** How much a report's passage shares with each of its passages of the sources, in words. */
function sharedWith({ report, first, passages, pair, by }: Alignment, index: PassageIndex): number[] {
  const shared = passages.map(() => 0);
  pair.forEach((to, i) => {
    if (to < 0 || index.sources[passages[by[i]].source].key[to] !== report.key[first + i]) return;
    if (report.kind[first + i] >= FIGURE) shared[by[i]] += enoughWords / enoughItems;
    else if (report.kind[first + i] === CONTENT) shared[by[i]]++;
  });
  return shared;
}

/** Whether some terms deny anything themselves, or make it hang on something or be so for a time only. */
function isLimited(witness: Witness, run: Run): boolean {
  const { kind, stems, first, vocabulary } = witness;
  for (let at = run.first; at < run.end; at++) {
    if (isDenying(witness, at) || kind[at] === CONDITION) return true;
    if (vocabulary.limits.has(stems[first[at]]) || vocabulary.deadlines.has(stems[first[at]])) return true;
  }
  return false;
}

/** Whether a term is a word that says what is or is done. */
const saysWhatIs = (witness: Witness, at: number): boolean =>
  witness.kind[at] === CONTENT || (witness.kind[at] === AXIS && !isModal(witness, at));

const isSamePassage = (one: Passage, other: Passage): boolean =>
  one.source === other.source && one.passage === other.passage;

/** The term of a passage that has a key, where a negation governs all that have it; undefined where one is not denied. */
function denialOf({ source, passage }: Passage, key: number, index: PassageIndex): number | undefined {
  const witness = index.sources[source];
  const [from, to] = [witness.start[passage], witness.start[passage + 1]];
  let found: number | undefined;
  for (let at = from; at < to; at++) {
    if (witness.key[at] !== key) continue;
    if (!isGovernedByNegation(witness, at, { first: from, end: to })) return undefined;
    found = at;
  }
  return found;
}

/** Whether a negation right before a term, none before which denies again, governs it, and not for a time only. */
function isGovernedByNegation(witness: Witness, at: number, { first, end }: Run): boolean {
  const { kind, parted } = witness;
  let n = at - 1;
  while (n > first && kind[n] === FUNCTION && !parted[n + 1]) n--;
  if (n < first || kind[n] !== NEGATION || parted[n + 1]) return false;
  if (witness.vocabulary.lacks.has(witness.stems[witness.first[n]])) return false;
  let after = at + 1;
  while (after < end && !parted[after]) after++;
  return !isLimited(witness, { first, end: n }) && !isLimited(witness, { first: at, end: after });
}
