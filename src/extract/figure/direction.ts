import type { Direction } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { isPast } from './past.js';
import { phraseBefore } from './phrase-before.js';
import type { FigureTables } from './tables.js';

/** How many words may stand between a word of change and its figure. */
const MOST_BRIDGES = 6;
/** How many tokens before a dash a word of change that it stands for. */
export const FARTHEST_ELIDED = 28;
/** How many tokens before its amount a change may be named. */
const FARTHEST_CHANGE = 14;

/** A word of change before a figure, and where it stands. */
export interface DirectionRead {
  direction: Direction;
  at: number;
  /** Read off a comparative: what follows it is no object. */
  compares?: boolean;
  /** The dash that stands for the word, behind what is measured. */
  dash?: number;
  /** Told by a verb and its particle, which are of change only before money or a share: "put on". */
  isPhrase?: boolean;
}

/** The word of change that governs what starts at `first`; none where a level is stated ("to", "at"). */
export function directionBefore(
  tokens: Tokens,
  first: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  const { word } = tokens;
  let at = first;
  let amount = false;
  for (let bridges = 0; at > start && bridges < MOST_BRIDGES; bridges++) {
    const before = word[at - 1];
    // "Wachstum von 0,8 Prozent"
    const ofNoun = at > start + 1 && tables.measureOf[before] && tables.changeNouns[word[at - 2]];
    if (tables.levels[before] && !ofNoun) return undefined;
    if (ofNoun) {
      at--;
      continue;
    }
    const direction =
      directionAt(tokens, at - 1, tables) ?? (amount ? tables.directionAfter[before] : undefined); // "higher by 5%"
    if (direction) return { direction, at: at - 1 };
    const phrase = at === first ? phraseBefore(tokens, at, start, tables.directionPhrases) : -1; // no "put on a $2m show"
    if (phrase >= 0) return { direction: tables.directionPhrases.value, at: phrase, isPhrase: true };
    const bridge = phraseBefore(tokens, at, start, tables.bridges);
    if (tables.changeAmounts[before]) amount = true;
    if (bridge < 0 && at < first - 1) break;
    if (bridge < 0 && isQualifier(tokens, at - 1, start, tables)) {
      at--;
      continue;
    }
    if (bridge < 0) break;
    at = bridge;
  }
  if (!amount || isAgent(tokens, at - 1, tables)) return undefined;
  return (
    clauseDirection(tokens, at, start, tables) ??
    elidedDirection(tokens, at, start, tables) ??
    gappedDirection(tokens, at, start, tables) ??
    comparedBefore(tokens, at, start, tables)
  );
}

/** Whether the verb before "by" says that those behind it did it: "The increase was backed by 40 members". */
const isAgent = (tokens: Tokens, verb: number, tables: FigureTables): boolean =>
  verb > 0 &&
  tokens.kind[verb] === WORD &&
  tokens.shape[verb] === LOWER &&
  (isPast(tokens, verb, tables) || tables.verbs[tokens.word[verb]] === 1) &&
  (tables.auxiliaries[tokens.word[verb - 1]] === 1 || tables.direction[tokens.word[verb - 1]] !== undefined);

/** Whether a word behind an article qualifies the amount: "shrank an annualised 2%". */
const isQualifier = (
  { kind, shape, word }: Tokens,
  at: number,
  start: number,
  tables: FigureTables,
): boolean =>
  at - 1 > start &&
  kind[at] === WORD &&
  shape[at] === LOWER &&
  !tables.stops[word[at]] &&
  tables.articles[word[at - 1]] === 1;

/** The last word of change where a dash stands for it: «выручка выросла на 5%, прибыль — на 7%». */
export function elidedDirection(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  if (end - 1 <= start || tokens.gap[end] === GLUED || !isOneOf(tokens, end - 1, '—–')) return undefined;
  for (let at = end - 2; at >= Math.max(start, end - FARTHEST_ELIDED); at--) {
    const direction = directionAt(tokens, at, tables);
    if (direction && leadsToThat(tokens, at, tables)) return undefined;
    if (direction) return { direction, at, dash: end - 1 };
  }
  return undefined;
}

/** Whether a word of change only says something: «добавила, что». */
const leadsToThat = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tables.thats[tokens.word[isOneOf(tokens, at + 1, ',') ? at + 2 : at + 1]] === 1;

/** How many words may name what changed where its verb is left out. */
const MOST_NAMED = 5;

/** The last word of change where a comma stands before what changed like that: "stieg um 4 Prozent, die Preise um 2 Prozent". */
function gappedDirection(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  const { kind, word } = tokens;
  if (!tables.gaps[word[end]]) return undefined;
  let at = end - 1;
  for (; at > start && kind[at] === WORD && !tables.partJoiners[word[at]] && end - at <= MOST_NAMED; at--)
    if (tables.auxiliaries[word[at]] || tables.states[word[at]]) return undefined;
  if (at === end - 1 || !(isOneOf(tokens, at, ',') || tables.partJoiners[word[at]])) return undefined;
  for (at--; at >= Math.max(start, end - FARTHEST_ELIDED); at--) {
    if (isOneOf(tokens, at, ';:') && kind[at] === MARK) return undefined;
    const direction = directionAt(tokens, at, tables);
    if (direction) return { direction, at, dash: end };
  }
  return undefined;
}

const CLAUSE_MARKS = ',.;:!?()[]«»“”"—–';

/** The nearest word of change before `end` in the same clause. */
export function clauseDirection(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
  read = directionAt,
): DirectionRead | undefined {
  const { gap, kind } = tokens;
  // the mark inside "13,2" parts no clause
  const parts = (at: number) =>
    kind[at] === MARK &&
    isOneOf(tokens, at, CLAUSE_MARKS) &&
    !(kind[at + 1] === DIGITS && gap[at + 1] === GLUED);
  const closed = end > start ? insetStart(tokens, end - 1, start, tables) : -1;
  const last = closed >= 0 ? closed - 1 : end > start && isOneOf(tokens, end - 1, ',—–') ? end - 2 : end - 1; // "raised it by 2%, to 16%"
  for (let at = last; at >= Math.max(start, end - FARTHEST_CHANGE); at--) {
    const inset = parts(at) ? insetStart(tokens, at, start, tables) : at;
    if (inset < 0) return undefined;
    at = inset;
    const direction = read(tokens, at, tables);
    if (direction) return { direction, at };
  }
  return undefined;
}

/** The comma that opens an inset which another closes, or -1: «вырос, по оценке банка, на 4%», "the fee, he added, rose". */
export function insetStart(tokens: Tokens, comma: number, start: number, tables: FigureTables): number {
  if (!isOneOf(tokens, comma, ',')) return -1;
  let isSaid = false;
  for (let at = comma - 1; at > Math.max(start, comma - LONGEST_INSET); at--) {
    if (tokens.kind[at] !== MARK) isSaid ||= tables.sayings[tokens.word[at]] === 1;
    else if (!isOneOf(tokens, at, ',')) return -1;
    else return isSaid || tables.clausePrepositions[tokens.word[at + 1]] ? at : -1;
  }
  return -1;
}
const LONGEST_INSET = 7;

/** «выше плана на 12%»: a comparative, behind which stands what something is compared with. */
function comparedBefore(
  tokens: Tokens,
  end: number,
  start: number,
  tables: FigureTables,
): DirectionRead | undefined {
  const read = clauseDirection(tokens, end, start, tables, comparativeAt);
  return read && { ...read, compares: true };
}

/** The direction that a comparative lays something in. */
const comparativeAt = ({ word }: Tokens, at: number, tables: FigureTables): Direction | undefined =>
  tables.directionAfter[word[at]];

/** The direction of a word of change; none where it only goes with a verb: "shot down", "made up". */
function directionAt(tokens: Tokens, at: number, tables: FigureTables): Direction | undefined {
  const { word } = tokens;
  const particles = tables.separable[word[at]];
  if (particles) return closingDirection(tokens, at, particles);
  const direction = tables.direction[word[at]];
  if (!direction || at === 0 || !tables.particles[word[at]]) return direction;
  return tables.particleVerbs[direction][word[at - 1]] ? undefined : direction;
}

/** How far behind its verb a particle may close the clause. */
export const FARTHEST_PARTICLE = 20;

function closingDirection(
  tokens: Tokens,
  verb: number,
  particles: ReadonlyMap<number, Direction>,
): Direction | undefined {
  const { count, gap, kind, word } = tokens;
  for (let at = verb + 1; at < Math.min(count, verb + FARTHEST_PARTICLE); at++) {
    const direction = particles.get(word[at]);
    if (direction) return direction;
    if (kind[at] === MARK && isOneOf(tokens, at, '.,;:!?') && gap[at + 1] !== GLUED) return undefined;
  }
  return undefined;
}
