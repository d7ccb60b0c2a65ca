import type { Attribution, Figure } from '../core/item.js';
import { contains } from '../core/span.js';
import type { Alignment } from './align.js';
import { denialsIn, negationsIn } from './contrast.js';
import { isWord, nearest, type Variant, widest } from './nearest.js';
import type { PassageIndex } from './passages.js';
import { FUNCTION, NEGATION } from './sense.js';
import { isQuestion, type Run } from './side.js';
import type { Turn } from './statement.js';
import { areExchanged, isOtherWord, itemAspect, type Sides, wordAspect } from './variant.js';
import { FIGURE, itemsIn, termAt, termSpan, type Witness } from './witness.js';

/** From this share of words in common on a sentence may be a source's own but for a few words. */
const similar = 0.4;
/** At most this share of its words differs in one that is, … */
const mostDiffering = 0.3;
/** … or this one where a name or a number stands in the place of another. */
const mostBeside = 0.4;
/** Sentences of fewer words are like others by chance. */
const fewestWords = 6;
/** Where more words and items stand in a place something else is said. */
const longestVariant = 3;
/** Where more places differ a sentence is told anew. */
const fewVariants = 2;
/** A place where words are left out counts for no more than this many, however long it is. */
const leftOut = 1;
/** Who said it takes up no more of a sentence than this. */
const mostFrame = 0.5;
/** So many words beside a variant are the source's. */
const context = 2;

/**
 * What a sentence of a report says otherwise that is the source's own but for a few words, some of its words left out. No
 * other reading of it is left, so that a word is enough that contrasts with the one in its place.
 */
export function variantsIn(
  { report, first, end, passages, closeness }: Alignment,
  index: PassageIndex,
): Turn[] {
  if (closeness < similar) return [];
  const { source: sourceIndex, passage } = passages[0];
  const source = index.sources[sourceIndex];
  if (source.vocabulary !== report.vocabulary || isQuestion(source, passage)) return [];
  const piece = wordsIn(report, saidIn(report, first, end));
  if (piece.length < fewestWords || piece.length > widest) return [];
  const [from, to] = [source.start[passage], source.start[passage + 1]];
  const [low, high] = [source.first[from], source.end[to - 1]];
  const place = nearest(report, piece, source, sourceIndex, low, high, true);
  if (!place) return [];
  const sides = { report, source, index };
  const variants = place.variants.filter((variant) => !isSameTerm(sides, variant));
  const exchanged = exchangedIn(sides, variants);
  const differing = variants.reduce(
    (sum, variant, n) => sum + (exchanged.has(n) ? leftOut / 2 : weightOf(sides, variant)),
    0,
  );
  if (differing > Math.min(piece.length * mostBeside, piece.length - fewestWords + 1)) return [];
  const isClose = differing <= piece.length * mostDiffering;
  // what one place no longer denies another one may: "denied that it was", for "was not", also before what is alike
  // who says it may be told further ahead in the source too
  const start = piece[0] > report.first[first] ? low : clauseStart(source, place.first, from);
  const leading = denialsOf(source, { first: start, end: place.first });
  const isTurned =
    variants.reduce((sum, { now, was }) => sum + denialsOf(report, now) - denialsOf(source, was), leading) %
      2 !==
    0;
  const turns: Turn[] = [];
  variants.forEach((variant, n) => {
    const { now, was } = variant;
    // of what is left out only a negation counts that stands right before what is kept
    const left =
      now.first >= now.end ? { first: Math.max(was.first, was.end - longestVariant), end: was.end } : was;
    if (Math.max(termsIn(report, now), termsIn(source, left)) > longestVariant) return;
    const partner = exchanged.get(n);
    if (partner === undefined ? !stands(report, variants, n) : partner < n) return;
    const isDenied = negationsIn(report, now) !== negationsIn(source, left);
    const other = itemAspect(sides, variant);
    if (!isClose && !other) return;
    const aspect = isDenied
      ? isTurned && isOfTheSame(sides, variant) && 'polarity'
      : (other ?? wordAspect(sides, variant) ?? (partner !== undefined && 'entity'));
    if (!aspect && !(variants.length <= fewVariants && isOtherWord(sides, variant))) return;
    const last = variants[partner ?? n];
    turns.push({
      aspect: aspect || 'wording',
      now: termsAround(report, { first: now.first, end: last.now.end }, { first, end }),
      was: termsAround(source, { first: was.first, end: last.was.end }, { first: from, end: to }),
      source: sourceIndex,
      isVariant: true,
      ...(!aspect && { open: 'word' as const }),
    });
  });
  return turns;
}

/** The first token of the clause around a token, in a passage that begins with a term. */
function clauseStart(witness: Witness, token: number, from: number): number {
  let term = termAt(witness, token);
  while (term > from && !witness.parted[term]) term--;
  return witness.first[term];
}

/** How many words of a run negate or deny. */
const denialsOf = (witness: Witness, run: Run): number => negationsIn(witness, run) + denialsIn(witness, run);

/** The tokens of a sentence that give what was said: those behind "The minister said that", or before "the minister said". */
function saidIn(report: Witness, first: number, end: number): Run {
  const { from, to } = report.reading.tokens;
  const whole = { first: report.first[first], end: report.end[end - 1] };
  const span = termSpan(report, first, end);
  for (const item of itemsIn(report, span)) {
    if (item.kind !== 'attribution') continue;
    const { cue, content } = item as Attribution;
    const [said] = content;
    const isFrame = said.to - said.from > (span.to - span.from) * (1 - mostFrame);
    if (!cue || !isFrame || content.length !== 1 || !contains(span, cue.span) || !contains(span, said))
      continue;
    const run = { ...whole };
    if (cue.span.from < said.from) while (from[run.first] < said.from) run.first++;
    else while (to[run.end - 1] > said.to) run.end--;
    const frames = [
      { first: whole.first, end: run.first },
      { first: run.end, end: whole.end },
    ];
    if (frames.every((frame) => denialsOf(report, frame) === 0)) return run;
  }
  return whole;
}

/** Whether a variant is within two numbers that say the same: "percent" for "per cent". What is counted is not in their keys. */
function isSameTerm({ report, source }: Sides, { now, was }: Variant): boolean {
  if (now.first >= now.end || was.first >= was.end) return false;
  const [one, other] = [termAt(report, now.first), termAt(source, was.first)];
  const isSame = report.kind[one] === FIGURE && report.key[one] === source.key[other];
  if (!isSame || (report.items[report.ref[one]] as Figure).unit.kind === 'count') return false;
  return now.end <= report.end[one] && was.end <= source.end[other];
}

/** Whether what one side alone denies the other says in the same words: "no view", but not "carried no water" for "was dry". */
function isOfTheSame({ report, source }: Sides, { now, was }: Variant): boolean {
  const [ours, theirs] = [keyBehind(report, now), keyBehind(source, was)];
  return ours !== undefined && ours === theirs;
}

/** The next word with content behind the last negation of a run, or behind all of one without. */
function keyBehind(witness: Witness, { first, end }: Run): number | undefined {
  const { kind, key, count, parted } = witness;
  let term = first < end ? termAt(witness, end - 1) : termAt(witness, first) - 1;
  if (first < end)
    for (let at = term; at >= termAt(witness, first); at--) if (kind[at] === NEGATION) term = at;
  for (let at = term + 1; at < count && parted[at] < 2; at++) if (kind[at] !== FUNCTION) return key[at];
  return undefined;
}

/** Of each variant that has what the source has in another one's place: which one that is. */
function exchangedIn(sides: Sides, variants: readonly Variant[]): Map<number, number> {
  const found = new Map<number, number>();
  variants.forEach((one, n) => {
    const partner = variants.findIndex(
      (other) => other !== one && !areListed(sides, one, other) && areExchanged(sides, one, other),
    );
    if (partner >= 0) found.set(n, partner);
  });
  return found;
}

/** Whether nothing is said between two variants: "Ruda and Lipa" are "Lipa and Ruda". */
const areListed = ({ report }: Sides, { now: one }: Variant, { now: other }: Variant): boolean =>
  contentIn(report, { first: Math.min(one.end, other.end), end: Math.max(one.first, other.first) }).length ===
  0;

/** How much a variant tells against a copy, in words that are more than joints. */
function weightOf({ report, source }: Sides, { now, was }: Variant): number {
  const [ours, theirs] = [contentIn(report, now).length, contentIn(source, was).length];
  return ours > 0 ? Math.max(ours, theirs) : Math.min(theirs, leftOut);
}

/** The words of a run that are more than joints. */
const contentIn = (witness: Witness, run: Run): number[] =>
  wordsIn(witness, run).filter((token) => witness.kind[termAt(witness, token)] !== FUNCTION);

/** Whether a variant stands among words that are the source's; what is left out beside it takes nothing from that. */
function stands(report: Witness, variants: readonly Variant[], n: number): boolean {
  const { now } = variants[n];
  const isChanged = (other: Variant) => other === variants[n] || other.now.first < other.now.end;
  const others = variants.filter(isChanged);
  const at = others.indexOf(variants[n]);
  const [before, after] = [others[at - 1], others[at + 1]];
  const room = [
    before && { first: before.now.end, end: now.first },
    after && { first: now.end, end: after.now.first },
  ];
  return room.every((run) => !run || wordsIn(report, run).length >= context);
}

/** How many words, numbers, times and names are among some tokens. */
const termsIn = (witness: Witness, run: Run): number =>
  new Set(wordsIn(witness, run).map((token) => termAt(witness, token))).size;

/** The tokens of a run that are words. */
function wordsIn({ reading: { tokens } }: Witness, { first, end }: Run): number[] {
  const words: number[] = [];
  for (let at = first; at < end; at++) if (isWord(tokens, at)) words.push(at);
  return words;
}

/** The terms that some tokens are in, and one more on each side: a word alone tells little. */
function termsAround(witness: Witness, { first, end }: Run, within: Run): Run {
  return {
    first: Math.max(within.first, termAt(witness, first) - 1),
    end: Math.min(within.end, termAt(witness, Math.max(first, end - 1)) + 2),
  };
}
