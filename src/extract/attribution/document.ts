import type { Source } from '../../core/item.js';
import type { Quotation } from '../../core/quotation.js';
import { CAPITALISED, LOWER, plainText, type Tokens, tokenAt, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Grammar } from './grammar.js';
import { isOver } from './loose.js';
import type { Names } from './names.js';
import { isSaying, isUtterance, markAt, titleWords } from './quoted.js';
import { type Report, trimmed } from './report.js';
import type { Unit } from './unit.js';

/** In how many units from the start a document says whose words it renders. */
const lead = 8;
/** How many words may stand between a person and "interview" or "speech". */
const nearest = 6;
/** How many of the named sources the one person must be. */
const mostOf = 0.8;
/** A quotation shorter than this, in tokens with its marks, is a term and no speech. */
const termLength = 5;

/**
 * The one person whose interview or speech a document renders, if its lead names one: "In an
 * interview with the paper, Ana Lee said", "Ana Lee's speech".
 */
export function leadPerson(
  { tokens, doc, found }: Draft,
  grammar: Grammar,
  names: Names,
  units: readonly Unit[],
  reports: readonly Report[],
): string | undefined {
  // "told the Herald" says so too
  const outlets = new Set(
    found.credit.flatMap(({ role, span }) => (role === 'interview-in' ? [tokenAt(tokens, span.from)] : [])),
  );
  for (const unit of units.slice(0, lead)) {
    if (doc.blocks[unit.block].kind === 'turn') continue;
    for (let at = unit.first; at < unit.end; at++) {
      if (!grammar.occasions[tokens.word[at]] && !outlets.has(at)) continue;
      const owner = names.lastIn(tokens.from[unit.first], tokens.from[at], ['person']);
      if (owner && owner.span.to > tokens.from[Math.max(unit.first, at - nearest)]) return owner.entity.name;
      // "Interview with Ana Lee"
      if (at - unit.first <= 1 && grammar.classOf[tokens.word[at + 1]] === 'preposition') {
        const limit = Math.min(unit.end, at + 2 + nearest);
        const other = names.firstIn(tokens.from[at], tokens.to[limit - 1], ['person']);
        if (other) return other.entity.name;
      }
      for (const report of reports) {
        if (report.unit !== unit || !report.source) continue;
        const head = names.head(tokens, report.source);
        if (head?.entity.type === 'person') return head.entity.name;
        // "In an interview with the paper, he said": whom the text named last
        const before = grammar.genderOfPronoun[tokens.word[report.source.first]]
          ? names.lastIn(0, tokens.from[unit.first], ['person'])
          : undefined;
        if (before) return before.entity.name;
      }
      // "At a briefing in the port its head, Ana Lee, summed up the year": the only person of the sentence
      const persons = new Set(names.personsIn(tokens.from[unit.first], tokens.to[unit.end - 1]));
      if (persons.size === 1) return [...persons][0];
      // "Ana Lee: we will pay", and then: "The minister gave an interview to the paper"
      const heading = persons.size === 0 ? namedAhead(tokens, names, units, unit) : [];
      if (heading.length === 1) return heading[0];
    }
  }
  return headingPerson(tokens, grammar, names, units[0]);
}

/** So many blocks at the start are a heading. */
const headingBlocks = 2;

/** The persons whom the heading before a sentence names, but for a line of names alone, which is who wrote it. */
function namedAhead(tokens: Tokens, names: Names, units: readonly Unit[], unit: Unit): string[] {
  const found = new Set<string>();
  for (const { block, first, end } of units) {
    if (first >= unit.first || block >= headingBlocks) break;
    if (
      !tokens.shape
        .subarray(first, end)
        .some((shape, i) => shape === LOWER && tokens.kind[first + i] === WORD)
    )
      continue;
    for (const name of names.personsIn(tokens.from[first], tokens.to[end - 1])) found.add(name);
  }
  return [...found];
}

/** The person whose words on some topics a heading announces: "Ana Lee on roads, ports and trade". */
function headingPerson(
  tokens: Tokens,
  grammar: Grammar,
  names: Names,
  unit: Unit | undefined,
): string | undefined {
  if (!unit || tokens.kind[unit.end - 1] !== WORD) return undefined;
  const { from, kind, shape, to, word } = tokens;
  let end = unit.first;
  while (end < unit.end && kind[end] === WORD && shape[end] === CAPITALISED) end++;
  const isName = end - unit.first >= 2 && end - unit.first <= longestName;
  if (!isName || end >= unit.end || !grammar.onTopics[word[end]]) return undefined;
  if (names.firstIn(from[unit.first], to[end - 1], ['organisation', 'country', 'place', 'post']))
    return undefined;
  return names.personsIn(from[unit.first], to[end - 1])[0] ?? plainText(tokens, unit.first, end);
}
/** No name has more words. */
const longestName = 3;

/** Whether a document lets nobody else speak much, what states and bodies promise or note without quotation marks aside: most of those who are named where words are said are the one person. */
export function isMainSpeaker(
  tokens: Tokens,
  grammar: Grammar,
  name: string,
  reports: readonly Report[],
  sources: readonly (Source | undefined)[],
  bodies: ReadonlySet<string>,
): boolean {
  let named = 0;
  let his = 0;
  reports.forEach(({ cue, rule }, i) => {
    const source = sources[i];
    if (
      !source ||
      (rule === 'clause' && bodies.has(source.name)) ||
      (source.how !== 'named' && source.name !== name)
    )
      return;
    if (source.name === name) his++;
    // what is seen, hoped or planned is no speech of somebody else's
    if (source.name === name || (cue && isSaying(tokens, grammar, cue.first))) named++;
  });
  return his >= named * mostOf || (his > 1 && named - his < 2);
}

/** Whether a quotation has two words or fewer and no end of an utterance: «Север — Юг». */
function isPair(tokens: Tokens, quotation: Quotation): boolean {
  let words = 0;
  for (let at = quotation.first; at < quotation.end; at++) if (tokens.kind[at] === WORD) words++;
  return words < 3 && !isUtterance(tokens, quotation);
}

/** Reports of the quotations that are left, in a document of one speaker: sentences with words of the speaker's in them. */
export function documentReports(
  tokens: Tokens,
  units: readonly Unit[],
  reports: readonly Report[],
): Report[] {
  const found: Report[] = [];
  const reported = new Uint8Array(tokens.count);
  for (const { pieces } of reports) for (const { first, end } of pieces) reported.fill(1, first, end);
  for (const unit of units) {
    const free = unit.quotations.filter(
      (quotation) =>
        quotation.end - quotation.first >= termLength &&
        titleWords(tokens, quotation) <= 1 &&
        !isPair(tokens, quotation) &&
        !reported.subarray(quotation.first, quotation.end).includes(1),
    );
    if (free.length === 0) continue;
    const { first, end } = free[0];
    const whole =
      isOver(tokens, unit.first, first) &&
      isOver(tokens, free[free.length - 1].end, unit.end) &&
      free.length === 1;
    const last = free[free.length - 1];
    // "he only said: “…”"
    const led = markAt(tokens, last.first - 1) === ':' && isOver(tokens, last.end, unit.end);
    if (led) {
      found.push({ rule: 'document', pieces: [{ first: last.first, end: last.end }], unit });
      continue;
    }
    const sentence = whole ? { first, end } : trimmed(tokens, unit.first, unit.end);
    if (sentence) found.push({ rule: 'document', pieces: [sentence], unit });
  }
  return found;
}
