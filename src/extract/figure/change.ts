import type { Direction, Unit } from '../../core/item.js';
import { DIGITS, GLUED, isOneOf, MARK, type Tokens, tokenText, WORD } from '../../core/token.js';
import { sameUnit } from '../../core/unit.js';
import { type DirectionRead, elidedDirection, FARTHEST_ELIDED, FARTHEST_PARTICLE } from './direction.js';
import { isHyphen, pastHyphen } from './hyphen.js';
import { isLengthOfTime } from './length-of-time.js';
import { isPast } from './past.js';
import { phraseBefore } from './phrase-before.js';
import { type Quantity, statesNumber } from './quantity.js';
import { isNoun } from './subject.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { BASIS_POINT } from './units.js';

/** Whether a quantity is a change, and which: by the words around it, its sign, or the figure it restates. */
export function readChange(
  tokens: Tokens,
  quantity: Quantity,
  first: number,
  limit: number,
  moved: DirectionRead | undefined,
  previous: Told | undefined,
  tables: FigureTables,
): Direction | null {
  if (quantity.rule === 'multiple') {
    // «число аварий сократилось на 9%, погибших — вдвое»
    const elided = moved ?? elidedDirection(tokens, first, Math.max(0, first - FARTHEST_ELIDED), tables);
    const compared = elided ? undefined : tables.directionAfter[tokens.word[quantity.end]]; // «вдвое ниже»
    return elided?.direction ?? compared ?? (quantity.value.gt(1) ? 'up' : 'down');
  }
  // "fiel um 10 Prozent höher aus"
  const compares = tables.changeAmounts[tokens.word[first - 1]]
    ? tables.directionAfter[tokens.word[quantity.end]]
    : undefined;
  if (moved && compares && tables.section.context.separable) return compares;
  if (moved) {
    const isNone = moved.isPhrase
      ? !isShareOrMoney(quantity, tables)
      : isRaised(tokens, quantity, moved.at, tables) ||
        isStreak(tokens, quantity, tables) ||
        isTally(quantity, tables);
    return isNone ? null : moved.direction;
  }
  const isReached = first > 0 && tables.reaching[tokens.word[first - 1]];
  const after =
    quantity.end < limit &&
    !isReached &&
    tokens.kind[quantity.end + 1] !== DIGITS && // "394 zu 241 Stimmen"
    !opensBound(tokens, quantity, limit, tables) &&
    tables.notChanges.match(tokens, quantity.end, limit) < 0 &&
    !isWay(tokens, quantity, tables) &&
    !isAlong(tokens, quantity, tables) &&
    !(isLengthOfTime(quantity.unit) && tables.particlesBehind[tokens.word[quantity.end]]) // "liegt 31 Jahre zurück"
      ? tables.directionAfter[tokens.word[quantity.end]]
      : undefined;
  const closing = after ?? closingChange(tokens, quantity, first, limit, tables);
  if (closing) return closing;
  if (
    quantity.end < limit &&
    tables.takenAfter[tokens.word[quantity.end]] &&
    isShareOrMoney(quantity, tables)
  )
    return 'down';
  const compared = quantity.end < limit ? tables.comparedAfter[tokens.word[quantity.end]] : undefined;
  if (compared && !isExtent(quantity.unit) && (quantity.unit.kind !== 'count' || isPoints(quantity, tables)))
    return compared;
  const isAgain = isRestated(tokens, first, previous, tables);
  if (isAgain && quantity.end + 1 < limit && isOneOf(tokens, quantity.end, ',)')) {
    const behind = tables.directionAfter[tokens.word[quantity.end + 1]];
    if (behind) return behind;
  }
  const isLevel = first > 0 && tables.levels[tokens.word[first - 1]] === 1; // "stood at minus 0.3 percent"
  if (quantity.unit.kind === 'percent' && quantity.value.lt(0) && !isLevel) return 'down';
  if (quantity.unit.kind !== 'none' && isPlus(tokens, quantity.first)) return 'up';
  // "lost 190 points, or 0.6%", "gained 3% (12 points)"
  if (previous?.change && isAgain) return previous.change;
  const stated = quantity.unit.kind === 'percent' ? statedChange(tokens, first, tables) : undefined;
  if (stated) return stated;
  return previous?.change &&
    (previous.isVerbal || quantity.unit.kind === 'percent') &&
    goesOn(tokens, quantity, first, limit, previous.quantity, tables)
    ? previous.change
    : null;
}

/** How many words may stand between a noun of change and how much it was. */
const MOST_STATING = 4;

/** The change that a noun names whose verb states how much it was: "The increase amounted to 7%". */
function statedChange(tokens: Tokens, first: number, tables: FigureTables): Direction | undefined {
  const { kind, word } = tokens;
  let isStated = false;
  for (let at = first - 1; at >= 0 && at >= first - MOST_STATING && kind[at] === WORD; at--) {
    const direction = tables.direction[word[at]];
    const isNamed = isNoun(tokens, at, tables) || tables.determiners[word[at - 1]];
    if (direction) return isStated && isNamed ? direction : undefined;
    isStated ||= tables.states[word[at]] === 1 || tables.equals[word[at]] === 1;
    const isFrame = tables.levels[word[at]] || tables.auxiliaries[word[at]] || tables.states[word[at]];
    if (!isFrame && !tables.equals[word[at]]) return undefined;
  }
  return undefined;
}

/** Units of what somebody may be above or behind something by: "three metres above the ground", "an hour behind". */
const extents = new Set([
  ...['m', 'km', 'cm', 'mm', '[ft_i]', '[mi_i]', '[in_i]', '[yd_i]', '[nmi_i]'],
  ...['m2', 'km2', 'har', '[acr_us]', '[smi_us]', '[sft_i]'],
]);
const isExtent = (unit: Unit): boolean =>
  isLengthOfTime(unit) || (unit.kind === 'measure' && extents.has(unit.code));

/** Whether a figure is in points, of an index or a percentage. */
const isPoints = ({ unit }: Quantity, { point }: FigureTables): boolean =>
  unit.kind === 'percentage-point' ||
  (unit.kind === 'count' && (unit.noun === point || unit.noun === BASIS_POINT));

const isShareOrMoney = (quantity: Quantity, tables: FigureTables): boolean =>
  quantity.unit.kind === 'percent' || quantity.unit.kind === 'currency' || isPoints(quantity, tables);

/** "a six-mile hike": a length that somebody goes or falls. */
const isWay = (tokens: Tokens, { end, numeral, unit }: Quantity, tables: FigureTables): boolean =>
  unit.kind === 'measure' &&
  tables.ways[tokens.word[end]] === 1 &&
  pastHyphen(tokens, numeral.end) > numeral.end;

/** Whether "up" or "down" behind a length says which way something lies: "4 km down the road", "two floors up". */
const isAlong = (tokens: Tokens, { end, unit }: Quantity, tables: FigureTables): boolean =>
  tables.particles[tokens.word[end]] === 1 &&
  isExtent(unit) &&
  !tables.bases[tokens.word[end + 1]] &&
  tables.basePhrases.match(tokens, end) < 0; // "12 cm up on last year"

/** Whether a length of time says when or how long it went so: "rose two years ago", "fell three months in a row". */
function isStreak(tokens: Tokens, { end, numeral, unit }: Quantity, tables: FigureTables): boolean {
  if (!isLengthOfTime(unit) && !tables.spells[tokens.word[end - 1]]) return false;
  if (tables.ago[tokens.word[end]] || tables.streaks.match(tokens, end) > 0) return true;
  for (let at = numeral.end; at < end; at++) if (tables.streaks.match(tokens, at) > 0) return true;
  return false;
}

/** Whether what is counted is by how many a vote or a match was won or lost: "was lost by 16 votes to 21". */
const isTally = ({ unit }: Quantity, { section }: FigureTables): boolean =>
  unit.kind === 'count' && section.count.tallies?.includes(unit.noun) === true;

/** Whether what follows a counted noun bounds the next number: "In 11 states more than 40 ships were lost". */
function opensBound(
  tokens: Tokens,
  { end, unit, numeral }: Quantity,
  limit: number,
  tables: FigureTables,
): boolean {
  if (unit.kind !== 'count' || end === numeral.end) return false;
  const next = tables.boundBefore.match(tokens, end, limit);
  if (next < 0 || next >= limit) return false;
  const isYear = tokens.kind[next] === DIGITS && tokens.to[next] - tokens.from[next] === 4;
  return !isYear && statesNumber(tokens, next, tables);
}

/** "ist um 22.000 auf 2,9 Millionen gesunken": an amount whose verb closes the clause, as it may in German. */
function closingChange(
  { gap, kind, word }: Tokens,
  { end }: Quantity,
  first: number,
  limit: number,
  tables: FigureTables,
): Direction | undefined {
  if (!tables.section.context.separable || first === 0 || !tables.changeAmounts[word[first - 1]])
    return undefined;
  for (let at = end; at < Math.min(limit, end + FARTHEST_PARTICLE); at++) {
    if (tables.directionAfter[word[at]]) return tables.directionAfter[word[at]];
    if (kind[at] === MARK && gap[at + 1] !== GLUED) return undefined;
  }
  return undefined;
}

/** "+19%". */
const isPlus = (tokens: Tokens, first: number): boolean =>
  first > 0 && tokens.gap[first] === GLUED && tokenText(tokens, first - 1) === '+';

/** Whether a sign tells the change, which is then none of the level before: "562,000 (−11%)". */
export const isSigned = (tokens: Tokens, { first, value }: Quantity): boolean =>
  value.lt(0) || isPlus(tokens, first);

/** Whether a figure says the one before it otherwise: "190 points, or 0.6%". */
export const isRestated = (
  tokens: Tokens,
  first: number,
  previous: Told | undefined,
  tables: FigureTables,
): boolean =>
  previous !== undefined &&
  first - previous.quantity.end <= 3 &&
  restates(tokens, previous.quantity.end, first, tables);

/** "raised $20 million", "recovered 12 paintings": what is got, unless "by" says that it is how much more. */
function isRaised(
  tokens: Tokens,
  { first, unit, outOf }: Quantity,
  verb: number,
  tables: FigureTables,
): boolean {
  const carrier = tables.particles[tokens.word[verb]] ? verb - 1 : verb;
  const isGot = unit.kind === 'currency' && carrier >= 0 && tables.raising[tokens.word[carrier]];
  const isThing = unit.kind === 'count' || unit.kind === 'measure';
  const isHandled = isThing && carrier >= 0 && tables.handling[tokens.word[carrier]];
  const isPart = outOf !== undefined && tables.losing[tokens.word[verb]]; // "has lost six of eight"
  if (!isGot && !isHandled && !isPart) return false;
  for (let at = verb + 1; at < first; at++) if (tables.changeAmounts[tokens.word[at]]) return false;
  return true;
}

/** How many tokens may stand between two changes under one verb. */
const FARTHEST_NEXT = 8;

/** "rose 2% in May and 4% in June": joined to a change in the same unit, with no verb between. */
function goesOn(
  tokens: Tokens,
  { end, unit }: Quantity,
  first: number,
  limit: number,
  before: Quantity,
  tables: FigureTables,
): boolean {
  const { kind, word } = tokens;
  if (unit.kind === 'count' || unit.kind === 'none' || !sameUnit(unit, before.unit)) return false;
  const opens = tables.changeAmounts[word[first - 1]] ? first - 1 : first; // "and by 4%"
  const joined = namedFrom(tokens, opens, before.end, unit, tables) - 1;
  if (joined < before.end || joined - before.end > FARTHEST_NEXT) return false;
  const isListed = isOneOf(tokens, joined, ',') && (joined > before.end || joined < opens - 1); // "2% in May, 4% in June and 5% in July"
  if (!tables.joiners[word[joined]] && !isListed) return false;
  if (end < limit && tables.of[word[end]]) return false; // "and 4% of the staff"
  const from = tables.directionAfter[word[before.end]] ? before.end + 1 : before.end; // "6% up on the month and 11% on the year"
  for (let at = from; at < joined; at++) {
    if (tables.direction[word[at]]) return false;
    if (kind[at] === MARK && !isHyphen(tokens, at) && tokenText(tokens, at) !== ',') return false;
  }
  return true;
}

/** How many tokens may name what changed where its verb is left out. */
const MOST_NAMED = 6;

/** Where what a share is of starts whose verb was said before: "rose 4% and imports of coal 6%"; `first` where it has none. */
function namedFrom(tokens: Tokens, first: number, end: number, unit: Unit, tables: FigureTables): number {
  const { kind, word } = tokens;
  if (unit.kind !== 'percent' || first <= end || tables.stops[word[first - 1]]) return first;
  const name = phraseBefore(tokens, first, end, tables.numberedNames); // "the S&P 500 0.6%"
  if (name < 0 && kind[first - 1] !== WORD) return first;
  for (let at = (name < 0 ? first : name) - 1; at >= end && first - at <= MOST_NAMED; at--) {
    const opens = tables.measureOf[word[at + 1]] === 1 || tables.clausePrepositions[word[at + 1]] === 1;
    if (tables.joiners[word[at]] || isOneOf(tokens, at, ',')) return opens ? first : at + 1;
    if (kind[at] === MARK && !isOneOf(tokens, at, "&-'’")) return first;
    const isPreposition = tables.measureOf[word[at]] || tables.clausePrepositions[word[at]];
    if (isPreposition || tables.determiners[word[at]]) continue;
    if (tables.stops[word[at]] || isVerb(tokens, at, tables)) return first;
  }
  return first;
}

const isVerb = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tables.states[tokens.word[at]] === 1 ||
  tables.auxiliaries[tokens.word[at]] === 1 ||
  tables.verbs[tokens.word[at]] === 1 ||
  tables.direction[tokens.word[at]] !== undefined ||
  tables.boundBefore.endsWith(tokens.word[at]) ||
  tables.sayings[tokens.word[at]] === 1 ||
  isPast(tokens, at, tables);

function restates(tokens: Tokens, from: number, to: number, tables: FigureTables): boolean {
  for (let at = from; at < to; at++)
    if (
      !isOneOf(tokens, at, ',(') &&
      !tables.restates[tokens.word[at]] &&
      !(at === to - 1 && at > from && tables.changeAmounts[tokens.word[at]])
    )
      return false;
  const last = to - 1 > from && tables.changeAmounts[tokens.word[to - 1]] ? to - 2 : to - 1; // "or by 2%"
  return to > from && (tables.restates[tokens.word[last]] === 1 || tokenText(tokens, last) === '(');
}
