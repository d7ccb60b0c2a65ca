import type { Quotation } from '../../core/quotation.js';
import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import type { Grammar, Run } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase.js';
import { isSaying, isUtterance, speaks, titleWords } from './quoted.js';
import { type Report, reportedBy, spanOf } from './report.js';
import type { Unit } from './unit.js';

/** How long a quotation must be to be taken for speech where nothing says so, in tokens. */
const speechLength = 6;
const longestName = 8;
const signing = '—–-―';

/**
 * Puts the quotations that no cue reports where they belong: to the report that they go on
 * from, to the name that signs them, or, where they fill a sentence, to reports of their own.
 */
export function withLoose(
  tokens: Tokens,
  grammar: Grammar | undefined,
  units: readonly Unit[],
  reports: readonly Report[],
): Report[] {
  const all: Report[] = [];
  let next = 0;
  let last: Report | undefined; // the last report of a quotation
  let lastBlock = -1; // where it ends
  let parted = false; // whether a sentence of the narrator's own came after it
  let leading: Report | undefined; // a report that ends in a colon
  units.forEach((unit, i) => {
    if (unit.quotations.length === 0 && reports[next]?.unit !== unit) {
      // the narrator's alone, as most are; but what he asks is answered: 'Whose boats? "Not ours."'
      if (tokens.kind[unit.end - 1] !== MARK || tokens.text[tokens.from[unit.end - 1]] !== '?') parted = true;
      return;
    }
    const here: Report[] = [];
    while (next < reports.length && reports[next].unit === unit) {
      const report = reports[next++];
      if (report.pieces.length > 0) here.push(report);
      else leading = report;
    }
    const quoting = here.filter(({ rule }) => rule === 'quotation');
    if (quoting.length > 0) leading = undefined;
    const reported = reportedBy(here);
    for (const quotation of unit.quotations) {
      if (reported.overlaps(spanOf(quotation))) continue;
      const piece = { first: quotation.first, end: quotation.end };
      const opens = isOver(tokens, unit.first, quotation.first);
      const whole = opens && isOver(tokens, quotation.end, unit.end);
      const signed = opens && grammar ? signatureOf(tokens, grammar, quotation, units, i) : undefined;
      const before = quoting.findLast(({ pieces }) => pieces[0].first < quotation.first);
      if (signed) here.push({ rule: 'signed', pieces: [piece], ...signed, unit });
      else if (
        before &&
        tokens.kind[quotation.first - 1] === MARK &&
        goesOn(tokens, grammar, before, quotation)
      )
        before.pieces.push(piece);
      else if (last && isAround(tokens, last.pieces, quotation)) continue;
      else if (whole && leading && quotation.block - leading.unit.block <= 1) {
        last = { ...leading, rule: 'quotation', pieces: [piece], unit };
        lastBlock = quotation.block;
        here.push(last);
        leading = undefined;
      } else if (
        (whole || (opens && !parted && isSpeech(tokens, quotation))) &&
        last &&
        goesOn(tokens, grammar, last, quotation) &&
        !(last.rule === 'clause' && parted) &&
        quotation.block - lastBlock <= (last.rule === 'clause' || parted ? 0 : 1)
      ) {
        if (last.rule === 'clause') {
          // what was reported in other words is another report
          last = { ...last, rule: 'quotation', pieces: [piece], unit, goesOn: true };
          here.push(last);
        } else last.pieces.push(piece);
        lastBlock = quotation.block;
      } else if ((whole || !grammar) && piece.end - piece.first > speechLength)
        here.push({ rule: 'quotation-alone', pieces: [piece], unit });
    }
    all.push(...here);
    // nobody goes on from what was not said, nor from "Asked …", which names nobody
    const said = here.filter(
      ({ rule, cue, source }) =>
        !(cue && grammar && isDenied(tokens, grammar, cue.first)) && !(rule === 'clause' && !source),
    );
    const speaking =
      said.findLast(({ rule, cue }) => rule !== 'clause' && (!cue || speaks(tokens, grammar, cue.first))) ??
      said.at(-1);
    if (speaking) {
      if (last !== speaking) lastBlock = unit.block;
      last = speaking;
      parted = false;
    } else if (unit.quotations.length === 0) parted = true;
  });
  return all;
}

/**
 * Whether a report goes on in a quotation after it: one of saying does. But right behind words that
 * a sentence works in, as in «to deal with "the matter." "Now we wait."», a new one starts.
 */
function goesOn(
  tokens: Tokens,
  grammar: Grammar | undefined,
  { cue, pieces, unit }: Report,
  quotation: Quotation,
): boolean {
  if (grammar && cue && !isSaying(tokens, grammar, cue.first) && !isUttered(tokens, cue, pieces, unit))
    return false;
  const { first, end } = pieces[pieces.length - 1];
  return end < quotation.first || first === unit.first || tokens.kind[first - 1] === MARK;
}

/** Whether a quotation is long enough for speech, and no title. */
const isSpeech = (tokens: Tokens, quotation: Quotation): boolean =>
  quotation.end - quotation.first > speechLength && titleWords(tokens, quotation) === 0;

/** Whether a quotation that does not close has other marks than what it would go on from: the whole text is quoted in those. */
function isAround(
  { kind, text, from }: Tokens,
  pieces: readonly Run[],
  { first, closed }: Quotation,
): boolean {
  const last = pieces[pieces.length - 1];
  return !closed && kind[last.first] === MARK && text[from[last.first]] !== text[from[first]];
}

/** Whether a cue says the utterance that opens its sentence, whatever it means elsewhere: "…," Lee remembered. */
function isUttered(tokens: Tokens, cue: Run, [piece]: readonly Run[], unit: Unit): boolean {
  const { first, end } = piece;
  if (first !== unit.first || end > cue.first || tokens.kind[cue.first] === MARK) return false;
  return unit.quotations.some((one) => one.first === first && one.end === end && isUtterance(tokens, one));
}

/** Whether a cue is denied: nobody goes on from what was not said. */
function isDenied({ word }: Tokens, grammar: Grammar, cue: number): boolean {
  for (let at = Math.max(0, cue - deniedFrom); at < cue; at++) if (grammar.negations[word[at]]) return true;
  return false;
}
const deniedFrom = 3;

/** How many marks may stand between a quotation and its sentence's edge. */
const mostMarks = 6;

/** Whether nothing but a few marks stands from one token up to another. */
export function isOver({ kind }: Tokens, first: number, end: number): boolean {
  if (end - first > mostMarks) return false;
  for (let at = first; at < end; at++) if (kind[at] !== MARK) return false;
  return true;
}

/** Who signs a quotation, in its paragraph or in a line of their own below it: "…" — Ana Lee. */
function signatureOf(
  tokens: Tokens,
  grammar: Grammar,
  { end: dash }: Quotation,
  units: readonly Unit[],
  i: number,
): { source: Run; cue: Run } | undefined {
  const unit = units[i];
  const next = units[i + 1];
  const goesOn = next?.block === unit.block; // a dash after a quotation starts a new unit
  const below = !goesOn && next?.first === dash && units[i + 2]?.block !== next.block;
  const end = goesOn || below ? next.end : unit.end;
  if (dash >= end || tokens.kind[dash] !== MARK) return undefined;
  if (!isOneOf(tokens, dash, signing)) return undefined;
  const source = nounPhraseAfter(tokens, grammar, dash + 1, end);
  if (!source || source.end - source.first > longestName || !isOver(tokens, source.end, end))
    return undefined;
  if (source.end < end && isOneOf(tokens, end - 1, signing)) return undefined; // "— Roads —" heads what follows
  return { source, cue: { first: dash, end: dash + 1 } };
}
