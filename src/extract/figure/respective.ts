import type { Figure, Period, Quoted } from '../../core/item.js';
import { isOneOf, type Tokens, tokenAt } from '../../core/token.js';
import { phraseStart, quoted } from './noun-phrase.js';
import type { FigureTables } from './tables.js';

/** A word for "respectively": its token, its sentence, and how many figures were found before it. */
export interface Respective {
  at: number;
  start: number;
  limit: number;
  found: number;
}

/** No list of what is told respectively has more members. */
const MOST = 8;
/** How many tokens may part two members of a list: ", and by about". */
const FARTHEST = 4;

/** "Tin and zinc gained 1% and 2%, respectively": gives each figure of a list what it is of, and what the list says once. */
export function shareRespectively(
  tokens: Tokens,
  { at, start, limit, found }: Respective,
  figures: Figure[],
  periods: readonly Period[],
  tables: FigureTables,
): void {
  const first = firstOf(tokens, at, start, limit, figures, found, tables);
  if (!first) return;
  const [from, count] = first;
  const listed = figures.slice(from, from + count);
  const names = namesBefore(tokens, listed[0], count, start, tables);
  const times = timesBefore(tokens, listed[0], count, start, periods, tables);
  const unit = listed.find((one) => one.unit.kind !== 'none')?.unit;
  const change = listed.find((one) => one.change !== null)?.change;
  listed.forEach((one, i) => {
    const item: Figure = { ...one };
    if (names) item.measure = names[i];
    if (times) {
      const { span, exact, from, to } = times[i];
      item.period = { span, exact, from, to };
    }
    if (unit && one.unit.kind === 'none') item.unit = unit;
    if (change) item.change = change;
    figures[from + i] = item;
  });
}

/** The index and the number of the figures of the list that stands before the word, or right behind it. */
function firstOf(
  tokens: Tokens,
  at: number,
  start: number,
  limit: number,
  figures: readonly Figure[],
  found: number,
  tables: FigureTables,
): [from: number, count: number] | undefined {
  const last = figures[found - 1];
  const isBehind =
    last !== undefined && at - tokenAt(tokens, last.span.to) <= 1 && isIn(tokens, last, start, at);
  let from = found;
  let end = found;
  if (isBehind) {
    from--;
    while (from > 0 && end - from < MOST && isJoined(tokens, figures[from - 1], figures[from], start, tables))
      from--;
  } else {
    const next = figures[found];
    if (!next || !isIn(tokens, next, at, limit) || tokenAt(tokens, next.span.from) - at > FARTHEST)
      return undefined;
    end++;
    while (
      end < figures.length &&
      end - from < MOST &&
      isJoined(tokens, figures[end - 1], figures[end], at, tables)
    )
      end++;
  }
  return end - from > 1 ? [from, end - from] : undefined;
}

const isIn = (tokens: Tokens, { span }: { span: Period['span'] }, start: number, limit: number): boolean =>
  span.from >= tokens.from[start] && span.to <= tokens.to[limit - 1];

/** Whether nothing but "and", a comma and small words part two items, the first of which is not before `start`. */
function isJoined(
  tokens: Tokens,
  { span: before }: { span: Period['span'] },
  { span }: { span: Period['span'] },
  start: number,
  tables: FigureTables,
): boolean {
  if (before.from < tokens.from[start]) return false;
  const from = tokenAt(tokens, before.to);
  const to = tokenAt(tokens, span.from);
  if (to - from < 1 || to - from > FARTHEST) return false;
  let joins = false;
  for (let at = from; at < to; at++) {
    if (tables.partJoiners[tokens.word[at]] || isOneOf(tokens, at, ',')) joins = true;
    else if (tables.bridges.match(tokens, at, at + 1) < 0 && !tables.levels[tokens.word[at]]) return false;
  }
  return joins;
}

/** The names that are listed where the first figure's measure ends the list: "Tin, zinc and lead". */
function namesBefore(
  tokens: Tokens,
  { measure }: Figure,
  count: number,
  start: number,
  tables: FigureTables,
): Quoted[] | undefined {
  if (!measure) return undefined;
  const names = [measure];
  let first = tokenAt(tokens, measure.span.from);
  while (names.length < count) {
    let before = first - 1;
    while (before > start && tables.determiners[tokens.word[before]]) before--;
    const isJoint = tables.partJoiners[tokens.word[before]] || isOneOf(tokens, before, ',');
    if (before <= start || !isJoint) return undefined;
    const end = isOneOf(tokens, before - 1, ',') ? before - 1 : before;
    first = phraseStart(tokens, end - 1, start, tables);
    if (end - 1 < start || tables.stops[tokens.word[end - 1]]) return undefined;
    names.unshift(quoted(tokens, first, end));
  }
  return names;
}

/** As many times as there are figures, listed before them: "in May and June". */
function timesBefore(
  tokens: Tokens,
  { span }: Figure,
  count: number,
  start: number,
  periods: readonly Period[],
  tables: FigureTables,
): Period[] | undefined {
  let end = lowerBound(periods, span.from);
  const times: Period[] = [];
  while (end > 0 && times.length < count) {
    const one = periods[--end];
    if (one.span.from < tokens.from[start]) return undefined;
    if (times.length > 0 && !isJoined(tokens, one, times[0], start, tables)) return undefined;
    times.unshift(one);
  }
  return times.length === count ? times : undefined;
}

/** How many periods start before an offset. */
function lowerBound(periods: readonly Period[], offset: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle].span.from < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
