import type { Alignment } from '../align/index.js';
import type { Passage, PassageIndex } from '../align/passages.js';
import { isQuestion, type Run } from '../align/side.js';
import { FIGURE, type Witness } from '../align/witness.js';
import { AXIS, CONDITION, CONTENT, FUNCTION, NEGATION } from '../words/sense.js';
import { isDenying, isModal } from './clause.js';
import { isLeftOpen, isUndecided } from './negation.js';
import { isFewer, isOtherVerb } from './reworded.js';
import { type Turn, turnAt } from './turn.js';

/** A word that the sources have in more passages is no one thing. */
const fewPassages = 3;
/** So many words beside it a report must share with the passage that denies it; an item is as good as all of them. */
const enough = 2;

/**
 * Words that a report affirms though the sources deny them wherever they have them: "will appeal against the fine of
 * 9,000 crowns" for "fined 9,000 crowns, and will not appeal". However much is told anew, this is turned.
 */
export function deniedThroughout(alignment: Alignment, index: PassageIndex): Turn[] {
  const { report, first, end, passages } = alignment;
  if (isLimited(report, alignment)) return [];
  const { sources } = index;
  const shared = sharedWith(alignment, index);
  const told = passages.filter(
    ({ source, passage }, n) => shared[n] >= enough && !isQuestion(index.sources[source], passage),
  );
  if (told.length === 0) return [];
  const plain = told.filter((one) => !isLimited(index.sources[one.source], termsOf(one, index)));
  const turns: Turn[] = [];
  for (let at = first; at < end; at++) {
    if (!saysWhatIs(report, at)) continue;
    const key = report.key[at];
    const denied = index.has(key) ? deniedIn(told, key, index) : prefixedIn(plain, key, index);
    if (!denied) continue;
    // "may sell" for "has not agreed to sell"
    const side = { ...termsOf(denied, index), sourceIndex: denied.source };
    if (isLeftOpen(report, at, first) && isUndecided(sources[denied.source], denied.term, side.first))
      continue;
    const source = sources[denied.source];
    if (isFewer(alignment, source, denied.term) || isOtherVerb(report, at, source, denied.term)) continue;
    turns.push(turnAt('polarity', alignment, { at, to: denied.term, side }));
  }
  return turns;
}

/** Where one of some passages denies a word that the sources do not affirm anywhere. */
function deniedIn(
  told: readonly Passage[],
  key: number,
  index: PassageIndex,
): (Passage & { term: number }) | undefined {
  const held = index.holding(key, fewPassages + 1);
  if (held.length > fewPassages) return undefined;
  let found: (Passage & { term: number }) | undefined;
  for (const passage of held) {
    const said = sayingsOf(passage, key, index);
    if (said.includes('affirmed')) return undefined;
    const isTold = told.some((one) => one.source === passage.source && one.passage === passage.passage);
    if (isTold && typeof said[0] === 'number') found ??= { ...passage, term: said[0] };
  }
  return found;
}

/** The terms of a passage. */
const termsOf = ({ source, passage }: Passage, { sources }: PassageIndex): Run => ({
  first: sources[source].start[passage],
  end: sources[source].start[passage + 1],
});

/** Where one of some passages has a word with a prefix that denies: "unsold" for "sold". */
function prefixedIn(
  plain: readonly Passage[],
  key: number,
  index: PassageIndex,
): (Passage & { term: number }) | undefined {
  for (const passage of plain) {
    const { kind, key: keys, vocabulary } = index.sources[passage.source];
    const { first, end } = termsOf(passage, index);
    for (let term = first; term < end; term++)
      if (kind[term] === CONTENT && vocabulary.isOpposite(key, keys[term])) return { ...passage, term };
  }
  return undefined;
}

/** How much a report's passage shares with each of its passages of the sources, in words. */
export function sharedWith({ report, first, passages, pair, by }: Alignment, index: PassageIndex): number[] {
  const shared = passages.map(() => 0);
  pair.forEach((to, i) => {
    if (to < 0 || index.sources[passages[by[i]].source].key[to] !== report.key[first + i]) return;
    if (report.kind[first + i] >= FIGURE) shared[by[i]] += enough;
    else if (report.kind[first + i] === CONTENT) shared[by[i]]++;
  });
  return shared;
}

/** Whether some terms deny anything themselves, or make it hang on something or be so for a time only. */
function isLimited(witness: Witness, run: Run): boolean {
  const { kind, stems, first, vocabulary } = witness;
  for (let at = run.first; at < run.end; at++) {
    if (isDenying(witness, at) || kind[at] === CONDITION) return true;
    if (vocabulary.stems.limits.has(stems[first[at]]) || vocabulary.stems.deadlines.has(stems[first[at]]))
      return true;
  }
  return false;
}

/** Whether a term is a word that says what is or is done. */
const saysWhatIs = (witness: Witness, at: number): boolean =>
  witness.kind[at] === CONTENT || (witness.kind[at] === AXIS && !isModal(witness, at));

/** Of each term of a passage that has a key: the term where a negation governs it, or whether it is affirmed or left open. */
function sayingsOf(passage: Passage, key: number, index: PassageIndex): (number | 'affirmed' | 'open')[] {
  const witness = index.sources[passage.source];
  const run = termsOf(passage, index);
  const isAsked = isQuestion(witness, passage.passage);
  const said: (number | 'affirmed' | 'open')[] = [];
  for (let at = run.first; at < run.end; at++) {
    if (witness.key[at] !== key) continue;
    if (isAsked || witness.kind.subarray(run.first, at).includes(CONDITION)) said.push('open');
    else if (isGovernedByNegation(witness, at, run)) said.unshift(at);
    else said.push('affirmed');
  }
  return said;
}

/** Whether a negation right before a term, none before which denies again, governs it, and not for a time only. */
function isGovernedByNegation(witness: Witness, at: number, { first, end }: Run): boolean {
  const { kind, parted } = witness;
  let n = at - 1;
  while (n > first && (kind[n] === FUNCTION || isModal(witness, n)) && !parted[n + 1]) n--;
  if (n < first || kind[n] !== NEGATION || parted[n + 1]) return false;
  if (witness.vocabulary.stems.lacks.has(witness.stems[witness.first[n]])) return false;
  let after = at + 1;
  while (after < end && !parted[after]) after++;
  return !isLimited(witness, { first, end: n }) && !isLimited(witness, { first: at, end: after });
}
