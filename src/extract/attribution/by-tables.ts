import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import { clauseOf, isComma } from './clause.js';
import { coordinatorBefore } from './coordinator.js';
import { type Cue, cuesOf } from './cue.js';
import type { Grammar, Run } from './grammar.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import { isSaying, leads, quotingOf } from './quoted.js';
import { type Report, trimmed } from './report.js';
import { bodyOf } from './spokes-body.js';
import { firstSubject, subjectBehind, subjectOf, withName } from './subject.js';
import type { Unit } from './unit.js';

/** The pronoun in a cue that holds its source: "his" in «по его словам». */
function pronounIn({ word }: Tokens, grammar: Grammar, { first, end }: Cue): Run | undefined {
  for (let at = first; at < end; at++)
    if (grammar.genderOfPronoun[word[at]]) return { first: at, end: at + 1 };
  return undefined;
}

/** A noun phrase behind a preposition goes on with the one before it («житель из Омска»), or is no subject. */
function withoutPreposition(tokens: Tokens, grammar: Grammar, run: Run, floor: number): Run | undefined {
  const before = run.first - 1;
  if (before < floor || grammar.classOf[tokens.word[before]] !== 'preposition') return run;
  const outer = nounPhraseBefore(tokens, grammar, before, floor);
  return outer && { first: outer.first, end: run.end };
}

/** The subject behind a verb that opens its clause: ", said the minister." */
function invertedSubject(
  tokens: Tokens,
  grammar: Grammar,
  unit: Unit,
  cue: Cue,
  ceiling: number,
): Run | undefined {
  if (cue.first > 0 && tokens.kind[cue.first - 1] !== MARK) return undefined;
  return subjectOverInset(tokens, grammar, unit, cue) ?? subjectBehind(tokens, grammar, cue, ceiling);
}

/** The subject that opens a sentence and is parted from its verb by an inset: "The mayor, opening the session, noted". */
function subjectOverInset(tokens: Tokens, grammar: Grammar, unit: Unit, cue: Cue): Run | undefined {
  const subject = nounPhraseAfter(tokens, grammar, unit.first, cue.first);
  if (!subject || subject.first !== unit.first || !isComma(tokens, subject.end)) return undefined;
  if (subject.end >= cue.first - 1 || !isComma(tokens, cue.first - 1)) return undefined;
  for (let at = subject.end + 1; at < cue.first - 1; at++) if (isComma(tokens, at)) return undefined;
  return subject;
}

/** Whether a verb follows what it reports with nobody to say it, only where or when: ", said on Monday". */
function endsSentence(tokens: Tokens, grammar: Grammar, unit: Unit, cue: Cue): boolean {
  if (cue.first === unit.first || !isComma(tokens, cue.first - 1)) return false;
  const next = grammar.classOf[tokens.word[cue.end]];
  return cue.end < unit.end && (next === 'preposition' || next === 'day');
}

/** The sentence before a cue that opens its own and has nothing else to report, in the same paragraph and not quoted. */
function sentenceBefore(
  tokens: Tokens,
  grammar: Grammar,
  { first, block, before }: Unit,
  cue: Cue,
): Run | undefined {
  // «Об этом», «Об этом журналистам»
  const opens = cue.first === first || grammar.foregoings.match(tokens, first, cue.first) > 0;
  if (!opens || before?.block !== block || before.quotations.length > 0) return undefined;
  return trimmed(tokens, before.first, before.end);
}

/** A report, and apart from it the quotation behind its last colon: «призвал не спешить: „Мы всё успеем“». */
function parted(tokens: Tokens, grammar: Grammar, report: Report): Report[] {
  const { pieces, cue, unit } = report;
  const last = pieces[pieces.length - 1];
  const quotation = unit.quotations.at(-1);
  if (!cue || !quotation || quotation.first - 1 <= last.first || quotation.end > last.end) return [report];
  const { first, end } = quotation;
  if (!isOneOf(tokens, first - 1, ':') || last.first < cue.end || end - first < fewestSaid) return [report];
  if (trimmed(tokens, end, unit.end)) return [report];
  const clause = trimmed(tokens, last.first, first - 1);
  if (!clause) return [report];
  for (let at = clause.first; at < clause.end; at++) if (isSaying(tokens, grammar, at)) return [report]; // another's
  return [
    { ...report, pieces: [...pieces.slice(0, -1), clause] },
    { ...report, rule: 'quotation', pieces: [{ first, end }] },
  ];
}
/** No quotation that says something has fewer tokens, its marks counted. */
const fewestSaid = 6;

/** The reports of a unit as its language's tables alone tell them. */
export function reportsByTables(tokens: Tokens, grammar: Grammar, unit: Unit): Report[] {
  const cues = cuesOf(tokens, grammar, unit);
  const quoting = quotingOf(tokens, unit, cues);
  const reports: Report[] = [];
  let subject: Run | undefined;
  for (const [i, cue] of cues.entries()) {
    const next = cues.slice(i + 1).find((other) => coordinatorBefore(tokens, grammar, other.first) >= 0);
    const quoted = quoting.find((one) => one.cue === cue);
    const floor = quoted?.before?.end ?? unit.first;
    let source: Run | undefined;
    if (cue.kind === 'by')
      source =
        pronounIn(tokens, grammar, cue) ??
        withName(tokens, subjectBehind(tokens, grammar, cue, unit.end), unit.end);
    else if (cue.participle) source = subject ?? firstSubject(tokens, grammar, unit.first, cue.first);
    else source = invertedSubject(tokens, grammar, unit, cue, quoted?.after?.first ?? unit.end);
    let inPhrase = false; // "об этом сообщили": what stands before the verb is no subject
    if (!source && !endsSentence(tokens, grammar, unit, cue)) {
      const before = subjectOf(tokens, grammar, cue, floor);
      source = before && withoutPreposition(tokens, grammar, before, floor);
      inPhrase = before !== undefined && source === undefined;
    }
    if (quoted?.before) source ??= subjectBehind(tokens, grammar, cue, quoted.after?.first ?? unit.end);
    source ??= bodyOf(tokens, grammar, unit, cue);
    if (source) inPhrase = false;
    const joined = coordinatorBefore(tokens, grammar, cue.first) >= 0;
    if (!source && !inPhrase && joined && !quoted) source = subject; // "praised the plan and thanked the council"
    if (cue.kind !== 'by') subject = source ?? subject;
    const pieces = quoted
      ? [quoted.before, quoted.after].flatMap((one) => (one ? [{ first: one.first, end: one.end }] : []))
      : clauseOf(
          tokens,
          grammar,
          unit,
          cue,
          source,
          next ? coordinatorBefore(tokens, grammar, next.first) : -1,
        );
    // "According to people close to the owners, …": all up to the comma names the source
    const comma = cue.kind === 'by' && cue.first === unit.first && pieces ? pieces[0].first - 1 : -1;
    if (source && source.first >= cue.end && comma > source.end && isComma(tokens, comma))
      source = { first: source.first, end: comma };
    const opensClause = pieces && grammar.classOf[tokens.word[pieces[0].first]] === 'complementiser';
    if (inPhrase && !quoted && !opensClause) continue;
    // «Порт откроют. Об этом заявил мэр»: the sentence before
    const told =
      cue.kind === 'say' && !quoted && i === 0 && grammar.foregoings.match(tokens, unit.first, cue.first) > 0
        ? subjectBehind(tokens, grammar, cue, unit.end)
        : undefined;
    if (told) source = told;
    const foregoing =
      source && (told || (!pieces && cue.kind === 'by'))
        ? sentenceBefore(tokens, grammar, unit, cue)
        : undefined;
    if (foregoing) reports.push({ rule: 'clause', pieces: [foregoing], cue, source, unit });
    else if (pieces && !quoted)
      reports.push(...parted(tokens, grammar, { rule: 'clause', pieces, cue, source, unit }));
    else if (pieces) reports.push({ rule: quoted ? 'quotation' : 'clause', pieces, cue, source, unit });
    else if (leads(tokens, unit)) reports.push({ rule: 'quotation', pieces: [], cue, source, unit });
  }
  return reports;
}
