import type { Quoted, Unit } from '../../core/item.js';
import { CAPITALISED, isOneOf, LOWER, SPACED, type Tokens, WORD } from '../../core/token.js';
import { countedNoun } from './count-noun.js';
import { MOST_WORDS } from './noun-phrase.js';
import type { Quantity } from './quantity.js';
import type { FigureTables } from './tables.js';
import { inMeasure, inMoney, ofThings } from './units.js';

/** The measure named last, as the extractor walks on. */
export interface Heads {
  /** The last head's tokens, or -1: the phrase of the head itself, from the table. */
  first: number;
  end: number;
  /** The token after the last phrase of the table, which holds no other head. */
  passed: number;
  /** What the last figure measured, and in which sentence. */
  last?: Quoted;
  sentence: number;
  /** The sentence whose last figure something was put at: "they put the damage at $3 million". */
  placed: number;
  /** The concept of the last head. */
  concept?: string;
}

/** Concepts of whatever is measured, which name nothing where something was named: "at a level of". */
const general = new Set(['level', 'forecast']);

/** Takes in a head from `at` to `end`; one without a concept is a phrase that only looks like one («в том числе»). */
export function nameHead(
  tokens: Tokens,
  heads: Heads,
  at: number,
  end: number,
  start: number,
  tables: FigureTables,
): void {
  const concept = tables.heads.value;
  heads.passed = end;
  if (heads.end === at - 1 && isOneOf(tokens, at - 1, '(')) return; // "gross domestic product (GDP)"
  if (concept !== '' && belongs(tokens, heads, at, start, tables)) {
    heads.end = end;
    return;
  }
  if (isInName(tokens, at, start, tables)) return;
  if (concept === '' || (general.has(concept) && heads.first >= start)) return;
  heads.first = at;
  heads.end = end;
  heads.concept = concept;
}

/** "the Chicago Board of Trade": a capital behind "of" and another capital makes a head a part of a name. */
const isInName = ({ shape, word }: Tokens, at: number, start: number, tables: FigureTables): boolean =>
  !tables.section.count.capitalNouns &&
  at - 2 > start &&
  shape[at] === CAPITALISED &&
  tables.measureOf[word[at - 1]] === 1 &&
  shape[at - 2] === CAPITALISED;

/** Whether a head only says what the one before it is of, in a genitive: «дефицит федерального бюджета». */
function belongs(
  { kind, gap, word, text, from, to }: Tokens,
  heads: Heads,
  end: number,
  start: number,
  tables: FigureTables,
): boolean {
  const { count, measure } = tables.section;
  // «долг по зарплате», "spending on aid"
  const isLinked = end - heads.end === 1 && tables.links[word[heads.end]] === 1;
  if (isLinked && heads.first >= start) return gap[end] === SPACED && gap[heads.end] === SPACED;
  if (measure.of.length > 0 || heads.first < start || end - heads.end > MOST_WORDS || gap[end] !== SPACED)
    return false;
  for (let at = heads.end; at < end; at++) {
    if (kind[at] !== WORD || gap[at] !== SPACED || tables.stops[word[at]]) return false;
    const surface = text.slice(from[at], to[at]);
    if (!count.attributes.some((ending) => surface.endsWith(ending))) return false;
  }
  return true;
}

/** How far behind "population" a bare number still is of people, in tokens. */
const FARTHEST_PEOPLE = 12;

/** "Life expectancy is 68": the unit that says itself where it is left out. */
export function unitOfHead(
  heads: Heads,
  { first, unit, numeral, outOf, place, rule }: Quantity,
  start: number,
  currency: string | undefined,
  { section }: FigureTables,
): Unit {
  if (unit.kind !== 'none' || outOf || heads.first < start) return unit;
  const { form, plain, scale, value } = numeral;
  // "Profit reached 418 million" where sums before were in euros
  if (currency && form === 'digits' && scale >= MILLION && sums.has(heads.concept ?? ''))
    return inMoney(currency);
  if (scale === 0 && heads.concept === LIFE) return inMeasure('a');
  const isPeople = heads.concept === POPULATION && first - heads.end < FARTHEST_PEOPLE && rule !== 'times';
  const { people } = section.count;
  // a number like a year may be one
  if (isPeople && people && form === 'digits' && place >= 0 && !(plain && value.lt(2200)))
    return ofThings(people);
  return unit;
}

const POPULATION = 'population';

/** How many words may lead from "number" to what it is of: "of the". */
const MOST_LEADING = 3;

/** "The number of permits rose 2% to 3,900": what a bare number counts where the head says of what it is one. */
export function unitOfNumber(
  tokens: Tokens,
  heads: Heads,
  { unit, outOf, place, rule }: Quantity,
  start: number,
  tables: FigureTables,
): Unit | undefined {
  if (unit.kind !== 'none' || outOf || place < 0 || rule === 'times' || rule === 'multiple') return undefined;
  if (heads.first < start || heads.concept !== NUMBER) return undefined;
  let at = heads.end;
  const { count, measure } = tables.section;
  if (measure.of.length > 0) {
    const opens = tables.measureOf[tokens.word[at]];
    // "die Zahl genehmigter Wohnungen"
    if (!opens && !(count.capitalNouns && tokens.shape[at] === LOWER)) return undefined;
    if (opens) at++;
  }
  const stop = at + MOST_LEADING;
  while (at < stop && (tables.articles[tokens.word[at]] || tables.determiners[tokens.word[at]])) at++;
  const noun = countedNoun(tokens, at, tokens.count, tables, false);
  return noun && ofThings(noun.noun);
}

const NUMBER = 'number';
export const LIFE = 'life-expectancy';
const MILLION = 6;
/** What is always money. */
const sums = new Set(
  `trade revenue profit income losses deficit surplus debt budget spending dividends borrowing capital earnings wages cost aid
  fees fines subsidies savings payments contributions remittances loans deposits assets compensation funding`.split(
    /\s+/,
  ),
);
