import { decimalString } from '../../core/decimal.js';
import { admitted } from '../../core/interval.js';
import type { Bound, Figure, Period, Quoted } from '../../core/item.js';
import { sentenceAt } from '../../core/sentence.js';
import type { Span } from '../../core/span.js';
import { DIGITS, isOneOf, LOWER, type Tokens, tokenAt, tokenSpan, tokenText } from '../../core/token.js';
import { isInRow } from '../digit-row.js';
import type { Draft, Extractor } from '../extractor.js';
import type { ItemTokens } from '../item-tokens.js';
import { GoverningPeriods } from '../period/governing.js';
import { Accounts } from './account.js';
import { insetEnd, isAside, leadsClause, opensClause } from './aside.js';
import {
  isAgainst,
  isBase,
  isBasis,
  isComparedWith,
  isEnd,
  isNow,
  isSinceMost,
  isStart,
  opensWhen,
} from './basis.js';
import { reachesBound, readBound } from './bound.js';
import { nameBracketed } from './bracketed.js';
import { isRestated, isSigned, readChange } from './change.js';
import { clockTime } from './clock-time.js';
import { figureTables } from './compile.js';
import { directionBefore } from './direction.js';
import { periodOfEnd } from './ends.js';
import { nameRate } from './exchange-rate.js';
import { extend } from './extend.js';
import { boundOfCold } from './frost.js';
import { markGarbled } from './garbled.js';
import { type Heads, nameHead, unitOfHead, unitOfNumber } from './head.js';
import { inheritUnit } from './inherit.js';
import { isLengthOfTime } from './length-of-time.js';
import { isMeasurable, measureOfTime, readMeasure } from './measure.js';
import { nameMillions } from './millions.js';
import { nameDegrees, nameMajor, nameMinor, namePoints, nameScale, nameTons } from './named-unit.js';
import { NO_NUMBER } from './no-number.js';
import { whyNot } from './not-figure.js';
import { readOneByParts } from './parts.js';
import { qualifiedBy } from './qualified.js';
import { isSkip, type Quantity, readQuantity, stated } from './quantity.js';
import { type Respective, shareRespectively } from './respective.js';
import { readSuperlative } from './superlative.js';
import { type FigureTables, HEAD, NUMBER, PREFIX, RESPECTIVE } from './tables.js';
import { isOfThat, periodOfLike } from './taken-up.js';
import { type Told, told } from './told.js';
import { readPer } from './unit.js';
import { unitOfSubject } from './unit-of-subject.js';
import { plainUnit, unitPer } from './units.js';

/** Finds every figure: number, unit, bound and change. */
export const figure: Extractor = (pack, lexicon) => {
  if (!pack.figure) return undefined;
  const tables = figureTables(pack, pack.figure, lexicon);
  const ruleOf = (rule: string) => `${pack.code}/figure/${rule}`;

  return (draft) => {
    const { tokens, sentences, doc, found, journal } = draft;
    const { count, kind, shape, word } = tokens;
    const starts = tables.starts.bits;
    const { articles } = tables;
    const { capitalNouns } = tables.section.count;
    const periods = new GoverningPeriods(doc, found.period, {
      isComparedWith: (one) =>
        isComparedWith(tokens, one, tables) || isAgainst(tokens, one, doc.date, tables),
      isAgainst: (one) => isAgainst(tokens, one, doc.date, tables),
      isAside: (one) => isAside(tokens, one, tables),
      opensClause: (one) => opensClause(tokens, one, tables),
      leadsClause: (one) => leadsClause(tokens, one, tables),
      opensSentence: (one) => {
        const first = tokenAt(tokens, one.span.from);
        return first - sentences.first[sentenceAt(sentences, first)] <= MOST_OPENING;
      },
      insetEnd: (one) => {
        const end = insetEnd(tokens, one, tables);
        return end < 0 ? undefined : end;
      },
      isSinceMost: (one) => isSinceMost(tokens, one, tables),
      isStart: (one) => isStart(tokens, one, tables),
      opensWhen: (one) => opensWhen(tokens, one, tables),
      isEnd: (one) => isEnd(tokens, one, tables),
      isBase: (first, start) => isBase(tokens, first, start, tables),
    });
    const accounts = new Accounts(tokens, sentences, draft.places.periods, tables);
    let lastGoverning: Period | undefined;
    let takenUp: { start: number; period: Figure['period'] } | undefined; // "$3 million of that", in the last sentence that has it
    const heads: Heads = { first: -1, end: -1, passed: 0, sentence: -1, placed: -1 };
    let previous: Told | undefined;
    let hasClocks = false;
    let sentence = 0;
    const respectives: Respective[] = [];
    for (let at = 0; at < count; at++) {
      const bits = starts[word[at]];
      const isDigits = kind[at] === DIGITS;
      if (!isDigits && bits === 0) continue;
      if (isDigits && isInRow(tokens, at)) continue;
      while (sentence < sentences.count - 1 && sentences.end[sentence] <= at) sentence++;
      const start = sentences.first[sentence];
      const limit = sentences.end[sentence];
      if ((bits & HEAD) !== 0 && !(capitalNouns && shape[at] === LOWER)) {
        const after = at < heads.passed ? -1 : tables.heads.match(tokens, at, limit);
        if (after > 0) nameHead(tokens, heads, at, after, start, tables);
      }
      if (!isDigits && (bits & RESPECTIVE) !== 0)
        respectives.push({ at, start, limit, found: found.figure.length });
      if (!isDigits && (bits & (NUMBER | PREFIX)) === 0) continue;
      const quantity =
        readQuantity(tokens, at, limit, tables) ??
        (articles[word[at]] ? readOneByParts(tokens, at, limit, tables) : undefined);
      if (!quantity) continue;
      if (isSkip(quantity)) {
        at = quantity.skip - 1;
        continue;
      }
      extend(tokens, quantity, start, limit, previous, tables);
      nameRate(tokens, quantity, start, limit, previous, tables);
      nameBracketed(tokens, quantity, limit, previous);
      // what is said to be numbered is nearer than what was counted before it
      const isNumbered = previous !== undefined && heads.first >= previous.quantity.end;
      const numbered = isNumbered ? unitOfNumber(tokens, heads, quantity, start, tables) : undefined;
      if (numbered) quantity.unit = numbered;
      else if (!isInDate(draft, quantity, tables))
        inheritUnit(tokens, quantity, start, limit, previous, tables);
      nameMinor(tokens, quantity, start, previous?.currency, tables);
      nameMajor(quantity, previous);
      nameDegrees(quantity, previous);
      nameTons(quantity, previous);
      namePoints(tokens, quantity, start, limit, previous, tables);
      nameScale(tokens, quantity, tables);
      if (!accounts.name(quantity, sentence)) continue;
      nameMillions(tokens, quantity, start, previous, tables);
      quantity.unit =
        unitOfNumber(tokens, heads, quantity, start, tables) ??
        unitOfSubject(tokens, quantity, start, previous, tables) ??
        unitOfHead(heads, quantity, start, previous?.currency, tables);
      markGarbled(tokens, quantity, limit);
      const why: string | undefined = isPeriod(draft, quantity)
        ? 'a stretch of the calendar'
        : whyNot(tokens, quantity, start, limit, tables, hasClocks);
      const span = tokenSpan(tokens, quantity.first, quantity.end);
      if (why) {
        hasClocks ||= quantity.place < 0 && why.endsWith(clockTime); // "at 6.42 a.m." too
        journal?.push({ rule: ruleOf(quantity.rule), span, said: `is no figure: ${why}` });
        // "page 3 of 10": what belongs to it goes with it
        at = Math.max(at, (quantity.outOf ? quantity.end : quantity.numeral.end) - 1);
        continue;
      }
      const before = readBound(tokens, quantity, start, limit, previous, tables);
      const { first } = before;
      before.bound = boundOfCold(tokens, quantity, before.bound, first, tables);
      // "about 40 miles (64 km)": what is said again in another unit is bounded alike
      const isAgain = isConversion(tokens, quantity, first, limit, previous);
      if (isAgain) sharePer(tokens, quantity, limit, found.figure, tables);
      const bound = isAgain && before.bound === 'exact' ? (previous?.bound ?? 'exact') : before.bound;
      const isPlace = quantity.rule !== 'times' && first > 0 && tables.timesAmounts[word[first - 1]];
      const moved =
        isPlace || reachesBound(tokens, first, quantity.first, tables)
          ? undefined
          : directionBefore(tokens, first, start, tables);
      const change = readChange(tokens, quantity, first, limit, moved, previous, tables);
      const last = found.figure.length - 1;
      // "$1.87, or 2.3%, higher": both are the change
      const wasLevel = previous && tables.levels[word[previous.quantity.first - 1]];
      if (
        change &&
        last >= 0 &&
        previous?.change === null &&
        !wasLevel &&
        !isSigned(tokens, quantity) &&
        isRestated(tokens, first, previous, tables)
      )
        found.figure[last] = { ...found.figure[last], change };
      const superlative = readSuperlative(tokens, quantity, start, limit, tables);
      const qualified = qualifiedBy(tokens, quantity, limit, tables);
      const measure =
        qualified ??
        (isMeasurable(quantity.unit, tables.point)
          ? readMeasure(
              tokens,
              quantity,
              start,
              limit,
              moved,
              isReached(tokens, quantity, previous, tables),
              heads,
              tables,
            )
          : isLengthOfTime(quantity.unit)
            ? previous &&
              isLengthOfTime(previous.quantity.unit) &&
              isReached(tokens, quantity, previous, tables)
              ? found.figure[last]?.measure
              : measureOfTime(tokens, quantity.first, start, moved, tables)
            : undefined);
      if (measure && !qualified) {
        heads.last = measure;
        heads.sentence = start;
      }
      // "from $21 million, or 29 cents, a year ago": what is said again is of the same time
      const isLevel = !isBase(tokens, first, Math.max(start, first - 1), tables); // but "down from 65 minutes in 2019" was then
      const isTimeless =
        (isLengthOfTime(quantity.unit) && isLevel) || isNow(tokens, first, quantity.end, start, tables);
      const column = accounts.nextColumn(sentence, quantity.first);
      const governing = isTimeless
        ? undefined
        : (column ??
          (isRestated(tokens, first, previous, tables) && !isDated(draft.places.periods, quantity.end)
            ? lastGoverning
            : periods.of({
                span: isBehind(measure, span) ? { from: span.from, to: measure.span.to } : span,
                sentence: tokenSpan(tokens, start, limit),
                beforeBasis: isBasis(tokens, quantity.end, limit, change !== null, tables),
                first,
                start,
                measure: measure?.span.from,
              })));
      if (isOfThat(tokens, quantity, start, limit, tables))
        takenUp = { start, period: periodOfLike(found.figure, quantity) };
      lastGoverning = governing;
      const own = governing ? periodOfEnd(tokens, quantity, governing, previous, tables) : undefined;
      const period = own
        ? own
        : governing
          ? { span: governing.span, exact: governing.exact, from: governing.from, to: governing.to }
          : takenUp?.start === start && !isTimeless
            ? takenUp.period
            : undefined;
      const item = itemOf(doc.text, span, ruleOf(quantity.rule), quantity, bound, change);
      if (measure) item.measure = measure;
      if (period) item.period = period;
      if (superlative) item.superlative = superlative;
      if (quantity.malformed) item.malformed = quantity.malformed;
      found.figure.push(item);
      journal?.push({ rule: item.rule, span, said: `reads ${item.value ?? item.range?.join(' to ')}` });
      at = Math.max(at, quantity.end - 1);
      // "in the first three weeks of April, against 64": no number goes on in weeks
      if (isLengthOfTime(quantity.unit) && isOfPeriod(draft, quantity)) continue;
      const isVerbal = moved !== undefined || (previous?.isVerbal === true && change === previous.change);
      previous =
        isAgain && previous
          ? {
              ...previous,
              quantity: { ...previous.quantity, end: quantity.end + 1 },
              converted: previous.quantity.unit,
            }
          : told(tokens, quantity, change, bound, isVerbal, start, previous, tables);
    }
    for (const one of respectives) shareRespectively(tokens, one, found.figure, found.period, tables);
  };
};

/** Whether a period stands right behind a token, a small word between at most: "(80 million in 2022)". */
const isDated = (periods: ItemTokens<Period>, end: number): boolean =>
  periods.startingAt(end) !== undefined || periods.startingAt(end + 1) !== undefined;

/** A figure without what the words around it add. Most have a value alone and are made at once, which is fastest. */
function itemOf(
  text: string,
  span: Span,
  rule: string,
  quantity: Quantity,
  bound: Bound,
  change: Figure['change'],
): Figure {
  const exact = text.slice(span.from, span.to);
  const { value, range } = stated(quantity);
  const unit = plainUnit(quantity.unit);
  const admits = admittedBy(quantity, bound);
  if (value !== undefined && !quantity.outOf)
    return { kind: 'figure', span, exact, rule, value, bound, change, unit, admits };
  return {
    kind: 'figure',
    span,
    exact,
    rule,
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(quantity.outOf && { outOf: decimalString(quantity.outOf) }),
    bound,
    change,
    unit,
    admits,
  };
}

/** "4,301 ringgit ($1,087) a ton": what stands behind the brackets is said of both. */
function sharePer(
  tokens: Tokens,
  again: Quantity,
  limit: number,
  found: Figure[],
  tables: FigureTables,
): void {
  const { per, end } = readPer(tokens, again.end + 1, tables, true);
  const last = found.length - 1;
  if (!per || end > limit || again.unit.per || last < 0 || found[last].unit.per) return;
  again.unit = unitPer(again.unit, per);
  found[last] = { ...found[last], unit: plainUnit(unitPer(found[last].unit, per)) };
}

/** Whether a number is a date's: a month follows, or a period that it opens or stands in behind one word goes on: «с 4 мая». */
const isInDate = (draft: Draft, { first, end, numeral }: Quantity, { months }: FigureTables): boolean =>
  (numeral.plain && end < draft.tokens.count && months[draft.tokens.word[end]] === 'sure') ||
  isOfPeriod(draft, { first, end });

/** Whether a period goes on behind a number that it opens with, or with one word before that: "the first three weeks of April". */
const isOfPeriod = (
  { places: { periods } }: Draft,
  { first, end }: Pick<Quantity, 'first' | 'end'>,
): boolean => [first, first - 1].some((at) => at >= 0 && (periods.startingAt(at)?.end ?? 0) > end);

/** Whether a length of time is a period's very words: «за девять месяцев», the first nine of the year. */
const isPeriod = ({ places: { periods } }: Draft, { first, end, unit }: Quantity): boolean =>
  isLengthOfTime(unit) && periods.startingAt(first)?.end === end;

/** How many words may stand before the period that opens its sentence: "In the". */
const MOST_OPENING = 2;

/** Whether a figure is the level that the change right before it reached: "fell 6%, to 1.36 billion". */
function isReached(
  tokens: Tokens,
  { first }: Quantity,
  previous: Told | undefined,
  tables: FigureTables,
): boolean {
  if (!previous?.change || !tables.levels[tokens.word[first - 1]]) return false;
  const between = first - 1 - previous.quantity.end;
  return between === 0 || (between === 1 && isOneOf(tokens, first - 2, ',—–'));
}

/** Whether what is measured stands right behind its figure: "1.9% of GDP". */
const isBehind = (measure: Quoted | undefined, { to }: Span): measure is Quoted =>
  measure !== undefined && measure.span.from >= to;

/** Whether a figure is the one before it in another unit: "€4 million ($4.4 million)". */
function isConversion(
  tokens: Tokens,
  { end, unit }: Quantity,
  first: number,
  limit: number,
  previous: Told | undefined,
): boolean {
  if (!previous || end >= limit || tokenText(tokens, end) !== ')') return false;
  const before = previous.quantity;
  return before.end === first - 1 && tokenText(tokens, first - 1) === '(' && before.unit.kind === unit.kind;
}

function admittedBy(quantity: Quantity, bound: Bound): Figure['admits'] {
  if (quantity.rule === NO_NUMBER) return [null, null];
  const counts = quantity.unit.kind === 'count' || quantity.unit.kind === 'none';
  const whole = counts && quantity.numeral.scale === 0 && quantity.place === 0;
  const place = whole ? null : quantity.place;
  if (quantity.margin) {
    const { value, high, margin } = quantity;
    return [decimalString(value.minus(margin)), decimalString((high ?? value).plus(margin))];
  }
  const low = admitted(quantity.value, place, bound);
  return quantity.high ? [low[0], admitted(quantity.high, place, bound)[1]] : low;
}
