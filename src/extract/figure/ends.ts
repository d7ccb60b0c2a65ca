import { dayNumber, isoOf } from '../../core/calendar.js';
import type { Figure, Period } from '../../core/item.js';
import { DIGITS, type Tokens, tokenAt, tokenSpan } from '../../core/token.js';
import type { Quantity } from './quantity.js';
import { startsNumber } from './quantity.js';
import type { FigureTables } from './tables.js';
import type { Told } from './told.js';

/**
 * "Fell from 31 to 26 between 2019 and 2024": of two levels and a range of two years, each level is of its own year.
 * Undefined for every other figure.
 */
export function periodOfEnd(
  tokens: Tokens,
  quantity: Quantity,
  governing: Period,
  previous: Told | undefined,
  tables: FigureTables,
): Figure['period'] {
  if (quantity.high || !governing.rule.endsWith('/range')) return undefined;
  const isFirst = opensLevels(tokens, quantity, tables);
  if (!isFirst && !(previous && isSecond(tokens, quantity, previous.quantity, tables))) return undefined;
  const first = tokenAt(tokens, governing.span.from);
  const last = tokenAt(tokens, governing.span.to - 1);
  const years: number[] = [];
  for (let at = first; at <= last; at++) if (tokens.kind[at] === DIGITS) years.push(at);
  if (years.length !== 2 || !years.every((at) => tokens.to[at] - tokens.from[at] === 4)) return undefined;
  const span = tokenSpan(tokens, years[isFirst ? 0 : 1], years[isFirst ? 0 : 1] + 1);
  const exact = tokens.text.slice(span.from, span.to);
  return {
    span,
    exact,
    from: isoOf(dayNumber(Number(exact), 1, 1)),
    to: isoOf(dayNumber(Number(exact), 12, 31)),
  };
}

/** Whether a figure is the first of two levels: "from 31 to 26". */
const opensLevels = (tokens: Tokens, { first, end, high }: Quantity, tables: FigureTables): boolean => {
  if (high || first === 0 || !tables.rangeStarts[tokens.word[first - 1]]) return false;
  const next = tables.rangeJoins.match(tokens, end);
  return next > 0 && next < tokens.count && startsNumber(tokens, next, tables);
};

const isSecond = (tokens: Tokens, { first }: Quantity, before: Quantity, tables: FigureTables): boolean =>
  opensLevels(tokens, before, tables) && tables.rangeJoins.match(tokens, before.end) === first;
