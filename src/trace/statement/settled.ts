import type { Alignment } from '../align/index.js';
import { around, isQuestion, type Run, type Side } from '../align/side.js';
import { passageOf, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import { isDenied, isDenying, isModal, openIn } from './clause.js';
import { isResolved } from './doubt.js';
import { isFewer, particleBehind } from './reworded.js';
import type { Turn } from './turn.js';

/** So many words of what is told as settled the source's passage must have, and this share of them. */
const fewest = 2;
const mostly = 0.5;
/** So many sentences before and behind that passage may say that it is settled, or that it is not. */
const beside = 2;

/** Where a report tells something as settled, and in which way. */
interface Settled {
  at: number;
  way: number;
}

/**
 * What a report tells as agreed, granted or owned to where the source only asks for it, has it in hand or denies it:
 * "has granted 90,000 crowns" for "have applied for 90,000 crowns".
 */
export function toldAsSettled(alignment: Alignment, sides: readonly Side[]): Turn[] {
  const { report, first, end, pair, by } = alignment;
  const settled = settledIn(report, alignment);
  if (!settled || isQuestion(report, passageOf(report, first))) return [];
  const { at } = settled;
  const isAnswered = (n: number) =>
    pair[n - first] >= 0 && sides[by[n - first]].source.key[pair[n - first]] === report.key[n];
  if (
    openIn(report, alignment, (n) => n !== at && !(isAnswered(n) && (n > at || !isDenying(report, n)))) >= 0
  )
    return [];
  const found = closest(alignment, sides, at);
  if (!found) return [];
  const { side, isEnough } = found;
  const said = [side, ...sides.filter((one) => one !== side)].map((one, n) =>
    saidBeside(one, settled, report, n === 0 ? beside : 0),
  );
  if (isResolved(side) || said.some(({ isSettled }) => isSettled)) return [];
  const denied = said.find((one) => one.denied !== undefined)?.denied;
  if (denied !== undefined && isFewer(alignment, side.source, denied)) return [];
  const isTold = (n: number): boolean => {
    const i = side.back[n - side.first];
    return i >= 0 && report.kind[first + i] !== FUNCTION && report.key[first + i] === side.source.key[n];
  };
  let told = side.first;
  while (told < side.end && !(isTold(told) && first + side.back[told - side.first] > at)) told++;
  // what is told to be so may be denied itself: "adds that the study does not cover it"
  const counts = (n: number) => !isTold(n) && (side.source.kind[n] !== NEGATION || n < told);
  const open = isEnough ? openIn(side.source, side, counts) : -1;
  if (denied === undefined && open < 0 && !(isEnough && side.isAsked)) return [];
  const was = denied ?? open;
  const isDeniedThere = denied !== undefined || (open >= 0 && isDenying(side.source, open));
  return [
    {
      aspect: isDeniedThere && !report.vocabulary.binds(settled.way) ? 'polarity' : 'modality',
      now: around(at, { first, end }, 2),
      was: was >= 0 ? around(was, passageAround(side.source, was), 2) : { first: side.first, end: side.end },
      source: side.sourceIndex,
    },
  ];
}

/** The terms of the passage around a term. */
function passageAround(witness: Witness, term: number): Run {
  const passage = passageOf(witness, term);
  return { first: witness.start[passage], end: witness.start[passage + 1] };
}

/** The first term of a run that tells something as settled. */
function settledIn(witness: Witness, { first, end }: Run): Settled | undefined {
  for (let at = first; at < end; at++) {
    // "won't" is no "won", and who signs up signs nothing
    if (isDenying(witness, at) || particleBehind(witness, at) !== undefined) continue;
    const way = witness.vocabulary.settledAs(foldedAt(witness, witness.first[at]));
    if (way !== undefined && !isOfTime(witness, at, first)) return { at, way };
  }
  return undefined;
}

/** Whether a verb with nothing but small words before it only tells a time: "since he was arrested". */
function isOfTime({ kind, stems, first: tokenOf, vocabulary }: Witness, at: number, first: number): boolean {
  for (let n = at - 1; n >= first; n--) {
    const stem = stems[tokenOf[n]];
    if (vocabulary.stems.openings.has(stem) || vocabulary.stems.deadlines.has(stem)) return n < at - 1;
    if (kind[n] !== FUNCTION) return false;
  }
  return false;
}

/** The passage that has the most of what the report tells beside a term, and whether that is enough by itself. */
function closest(
  { report, first, pair, by }: Alignment,
  sides: readonly Side[],
  at: number,
): { side: Side; isEnough: boolean } | undefined {
  let all = 0;
  let shared = 0;
  const told = sides.map(() => 0);
  pair.forEach((to, i) => {
    const term = first + i;
    if (term === at || report.kind[term] === FUNCTION || isModal(report, term)) return;
    all++;
    if (to < 0 || sides[by[i]].source.key[to] !== report.key[term]) return;
    told[by[i]]++;
    shared++;
  });
  if (shared < fewest || shared < all * mostly) return undefined;
  const most = Math.max(...told);
  return { side: sides[told.indexOf(most)], isEnough: most >= fewest && most >= all * mostly };
}

/** Whether the source says around a passage that anything is settled in a way, and where it denies the very word. */
function saidBeside(
  { source, first }: Side,
  { at: now, way }: Settled,
  report: Witness,
  reach: number,
): { isSettled: boolean; denied?: number } {
  const { start, passages, first: tokenOf, stems, vocabulary } = source;
  const passage = passageOf(source, first);
  let denied: number | undefined;
  for (let n = Math.max(0, passage - reach); n <= Math.min(passages - 1, passage + reach); n++) {
    if (isQuestion(source, n)) continue;
    for (let at = start[n]; at < start[n + 1]; at++) {
      const stem = stems[tokenOf[at]];
      if (!vocabulary.settles(stem, way)) continue;
      if (isDenied(source, at, start[n])) {
        if (stem === report.stems[report.first[now]]) denied ??= at;
      } else if (isVerb(source, at)) return { isSettled: true };
    }
  }
  return { isSettled: false, denied };
}

/** Whether a word that may be a noun as well is a verb: one in a form that tells something as settled, or behind no article. */
function isVerb(witness: Witness, at: number): boolean {
  const { first, vocabulary, reading, start } = witness;
  if (vocabulary.settledAs(foldedAt(witness, first[at])) !== undefined) return true;
  const before = first[at] - 1;
  if (at === start[passageOf(witness, at)]) return false;
  return !vocabulary.speakers.isDeterminer(reading.tokens.hash[before]) && !isOwnersAt(witness, before);
}

/** Whether a token is the end of an owner's name: "Norway's". */
const isOwnersAt = ({ reading: { tokens, doc }, vocabulary }: Witness, token: number): boolean =>
  vocabulary.ownsFrom(doc.text, tokens.to[token] - 2);
