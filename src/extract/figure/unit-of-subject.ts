import type { Unit } from '../../core/item.js';
import { CAPITALISED, SPACED, type Tokens, WORD } from '../../core/token.js';
import { isPlural, singular } from './count-noun.js';
import { MOST_WORDS } from './noun-phrase.js';
import type { Quantity } from './quantity.js';
import { levelVerb } from './subject.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';
import { ofThings } from './units.js';

/** How many words may stand between a subject and its verb: "also". */
const MOST_BETWEEN = 2;
const BILLION = 9;
const MILLION = 6;

/**
 * "Active listings totalled 3,962", "deaths rose to 31": what a bare number counts where its verb states how many of its
 * subject there are. Undefined where the subject is one thing, a name, or something that is measured rather than counted.
 */
export function unitOfSubject(
  tokens: Tokens,
  { first, unit, outOf, numeral, place }: Quantity,
  start: number,
  previous: Told | undefined,
  tables: FigureTables,
): Unit | undefined {
  const { attributes, capitalNouns, plurals } = tables.section.count;
  if (unit.kind !== 'none' || outOf || place < 0 || numeral.form !== 'digits' || plurals.length === 0)
    return undefined;
  if (attributes.length > 0 && !capitalNouns) return undefined;
  if (numeral.plain && numeral.value.gte(1700) && numeral.value.lt(2200)) return undefined;
  if (numeral.scale >= (previous?.currency ? MILLION : BILLION)) return undefined;
  // "the lists shrank by 88,000 to 7.29 million": of the change nothing was said either
  const isOfShare = previous?.quantity.numeral.form === 'fraction' || previous?.quantity.rule === 'multiple';
  if (
    previous?.change &&
    !isOfShare &&
    previous.quantity.first >= start &&
    previous.quantity.unit.kind === 'none'
  )
    return undefined;
  const verb = levelVerb(tokens, first, start, tables);
  if (!verb) return undefined;
  const { gap, kind, shape, word } = tokens;
  let at = verb.at - 1;
  for (let skipped = 0; skipped < MOST_BETWEEN && at > start && tables.stops[word[at]]; skipped++) at--;
  if (at < start || kind[at] !== WORD || gap[at + 1] !== SPACED || tables.stops[word[at]]) return undefined;
  if (capitalNouns ? shape[at] !== CAPITALISED : at > start && shape[at] === CAPITALISED) return undefined;
  if (!isPlural(tokens, at, tables) || tables.valued[word[at]] || tables.direction[word[at]])
    return undefined;
  if (tables.heads.match(tokens, at, at + 1) > 0) return undefined;
  // "Passenger numbers rose to 340,000"
  if (at > start && tables.crowds[word[at - 1]]) return ofThings(singular(tokens, at - 1, tables));
  // "Prices of homes rose to 340", "life expectancy for men is 68"
  let opens = at;
  while (
    opens > start &&
    at - opens < MOST_WORDS &&
    kind[opens - 1] === WORD &&
    !tables.stops[word[opens - 1]]
  )
    opens--;
  const before = opens > start && tables.determiners[word[opens - 1]] ? opens - 2 : opens - 1;
  if (before >= start && (tables.measureOf[word[before]] || tables.clausePrepositions[word[before]]))
    return undefined;
  return ofThings(singular(tokens, at, tables));
}
