import type { SpanSet } from '../../core/span-set.js';
import { MARK, type Tokens, WORD } from '../../core/token.js';
import { isComma } from './clause.js';
import type { Grammar, Run } from './grammar.js';
import { isPossessive, nounPhraseBefore } from './noun-phrase.js';
import { type Report, reportedBy, spanOf, trimmed } from './report.js';
import type { Unit } from './unit.js';

/** No more tokens stand between a sentence's start, or a comma, and "words" of "in the minister's own words". */
const longestLead = 9;

/**
 * What a sentence tells by an inset with a noun for words or views, which no verb reports: "In the minister's words, …",
 * "The port, in her view, …", "in the words of the minister, “…”". Only what no other report has.
 */
export function wordedReports(
  tokens: Tokens,
  grammar: Grammar,
  units: readonly Unit[],
  reports: readonly Report[],
): Report[] {
  if (grammar.section.wordings.length === 0) return [];
  const found: Report[] = [];
  const { word } = tokens;
  let known: ReadonlyMap<Unit, readonly Report[]> | undefined;
  for (const unit of units) {
    let told: SpanSet | undefined;
    for (let at = unit.first + 1; at < unit.end; at++) {
      if (!grammar.wordings[word[at]]) continue;
      const report = reportAt(tokens, grammar, unit, at) ?? reportOf(tokens, grammar, unit, at);
      if (!report) continue;
      known ??= byUnit(reports);
      told ??= reportedBy(known.get(unit) ?? []);
      if (!report.pieces.some((piece) => told?.overlaps(spanOf(piece)))) found.push(report);
    }
  }
  return found;
}

function byUnit(reports: readonly Report[]): ReadonlyMap<Unit, readonly Report[]> {
  const lists = new Map<Unit, Report[]>();
  for (const report of reports) {
    const list = lists.get(report.unit);
    if (list) list.push(report);
    else lists.set(report.unit, [report]);
  }
  return lists;
}

/** The report that the noun at a token makes, with who owns it before it and a comma behind it. */
function reportAt(tokens: Tokens, grammar: Grammar, unit: Unit, noun: number): Report | undefined {
  const { word, kind } = tokens;
  const end = noun + 1;
  if (end < unit.end && kind[end] !== MARK) return undefined;
  let owned = noun;
  while (owned > unit.first && grammar.ownWords[word[owned - 1]]) owned--; // "her own words"
  const source = ownerBefore(tokens, grammar, unit, owned);
  if (!source || source.first <= unit.first) return undefined;
  const lead = source.first - 1;
  if (kind[lead] !== WORD || !grammar.wordingLeads[word[lead]]) return undefined;
  if (end - lead > longestLead) return undefined;
  const opens = lead === unit.first || (lead === unit.first + 1 && kind[unit.first] === MARK); // "* In her words, …"
  if (!opens && !isComma(tokens, lead - 1)) return undefined;
  const quotation = quotationFrom(unit, end);
  if (quotation?.first === end)
    return { rule: 'quotation', pieces: [quotation], cue: { first: noun, end }, source, unit };
  if (end < unit.end - 1 && !isComma(tokens, end)) return undefined;
  const before = opens ? undefined : trimmed(tokens, unit.first, lead);
  const after = trimmed(tokens, end, unit.end);
  const pieces = [before, after].filter((run): run is Run => run !== undefined);
  if (pieces.length === 0) return undefined;
  return { rule: 'clause', pieces, cue: { first: noun, end }, source, unit };
}

/** The report of the quotation behind a noun at a token with who owns it behind it: "in the words of the minister, “…”". */
function reportOf(tokens: Tokens, grammar: Grammar, unit: Unit, noun: number): Report | undefined {
  const { word } = tokens;
  const link = noun + 1;
  const lead = grammar.classOf[word[noun - 1]] === 'determiner' ? noun - 2 : noun - 1;
  if (!grammar.wordingLinks[word[link]] || lead < unit.first || !grammar.wordingLeads[word[lead]])
    return undefined;
  const quotation = quotationFrom(unit, link);
  const end = quotation ? quotation.first - 1 : 0;
  if (!quotation || end <= link + 1 || end - link >= longestLead || !isComma(tokens, end)) return undefined;
  const source = { first: link + 1, end };
  return { rule: 'quotation', pieces: [quotation], cue: { first: noun, end: link }, source, unit };
}

/** The first quotation of a unit that starts at a token or behind it. O(log n). */
function quotationFrom({ quotations }: Unit, at: number): Unit['quotations'][number] | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle].first < at) low = middle + 1;
    else high = middle;
  }
  return quotations[low];
}

/** Who owns a noun that starts at a token: "his", "the minister's". */
function ownerBefore(tokens: Tokens, grammar: Grammar, unit: Unit, at: number): Run | undefined {
  if (at - 1 <= unit.first) return undefined;
  if (grammar.genderOfPronoun[tokens.word[at - 1]]) return { first: at - 1, end: at };
  const mark = isPossessive(tokens, at - 2) ? at - 2 : -1;
  return mark > unit.first ? nounPhraseBefore(tokens, grammar, mark, unit.first) : undefined;
}
