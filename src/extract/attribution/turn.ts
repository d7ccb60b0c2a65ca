import type { Block } from '../../core/doc.js';
import type { Quotation } from '../../core/quotation.js';
import type { Span } from '../../core/span.js';
import { isOneOf, LOWER, MARK, type Tokens, tokenAt, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { dialogueOf } from './dialogue.js';
import type { Grammar, Run } from './grammar.js';
import type { Names } from './names.js';
import type { Report } from './report.js';
import type { Unit } from './unit.js';

/** A text with as many turns is a transcript: what follows a turn belongs to it. */
const transcriptTurns = 3;
/** A turn has at least as many words: "Lee: 45%" is a table's. */
const fewestWords = 3;

/**
 * The turns of a transcript ("Question: …", "MR. PRICE: …"), whole, the answers of one that is written with dashes, and
 * headlines that give a person's words ("Lee: we will pay"). Labels that name nobody give no source.
 */
export function turnsOf(
  { doc, tokens, found }: Draft,
  grammar: Grammar | undefined,
  names: Names,
  units: readonly Unit[],
): Report[] {
  /** Where credits start: a paragraph that opens with one is nobody's words. */
  const credited = new Set(found.credit.map(({ span }) => span.from));
  const labels = new Map<string, number>();
  const labelOf = ({ speaker }: Block) => (speaker ? doc.text.slice(speaker.from, speaker.to) : '');
  let turns = 0;
  for (const block of doc.blocks) {
    if (block.kind !== 'turn' || credited.has(block.span.from)) continue;
    turns++;
    labels.set(labelOf(block), (labels.get(labelOf(block)) ?? 0) + 1);
  }
  const dialogue = turns === 0 ? dialogueOf(doc, credited) : undefined;
  if (turns === 0 && !dialogue?.size) return [];
  const isTranscript = turns >= transcriptTurns && [...labels.values()].some((times) => times > 1);
  const isPerson = ({ from, to }: Span) => names.lastIn(from, to, ['person'])?.span.to === to;
  const reports: Report[] = [];
  const namesIn = ({ from, to }: Span) => names.personsIn(from, to);
  const [lead] = namesIn({ from: 0, to: doc.text.length });
  let open: Report | undefined;
  /** Whoever has the turn; a paragraph that names them is told by somebody else. */
  let self: string | undefined;
  let last: Unit | undefined;
  for (const unit of units) {
    if (last?.block === unit.block) continue;
    last = unit;
    const block = doc.blocks[unit.block];
    const end = tokenAt(tokens, block.span.to);
    const line = dialogue?.get(unit.block);
    if (line) {
      open = undefined;
      if (line === 'question') continue;
      open = { rule: 'turn', pieces: [{ first: unit.first + 1, end }], unit };
      reports.push(open);
      self = lead;
      continue;
    }
    if (block.kind !== 'turn' || !block.speaker || (dialogue && credited.has(block.span.from))) {
      const tells = self !== undefined && namesIn(block.span).includes(self);
      if (block.kind === 'heading' || tells || credited.has(block.span.from)) open = undefined;
      else open?.pieces.push({ first: unit.first, end });
      continue;
    }
    const going = open;
    open = undefined;
    const source = {
      first: tokenAt(tokens, block.speaker.from),
      end: tokenAt(tokens, block.speaker.to - 1) + 1,
    };
    const isQuoted = block.speaker.from > block.span.from;
    // "Q." has no mark behind it
    const isMarked = tokens.kind[source.end] === MARK && isOneOf(tokens, source.end, ':：—–-');
    const opening = isMarked ? source.end + 1 : source.end;
    const content = { first: opening, end: isQuoted ? unquoted(tokens, end) : end };
    const isShort = source.end - source.first === 2 && isOneOf(tokens, source.first + 1, '.'); // "Q."
    const anonymous =
      grammar?.anonymous[tokens.word[source.first]] && (isShort || source.end - source.first === 1);
    if (!isTranscript && (!(anonymous || isPerson(block.speaker)) || wordsIn(tokens, content) < fewestWords))
      continue;
    // "On trade: …" names a topic, «В. Квилл: …» a person
    const isInitial = isOneOf(tokens, source.first + 1, '.');
    if (grammar?.classOf[tokens.word[source.first]] === 'preposition' && !isInitial) continue;
    // "Second: …" goes on with the turn
    const isCounting = grammar?.ordinals[tokens.word[source.first]] && source.end - source.first === 1;
    if (isCounting) {
      going?.pieces.push({ first: source.first, end });
      open = going;
      continue;
    }
    const cue = isMarked ? { first: source.end, end: opening } : undefined;
    const report: Report = {
      rule: 'turn',
      pieces: withoutDirections(tokens, content),
      cue,
      source: anonymous ? undefined : source,
      unit,
    };
    reports.push(report);
    self = anonymous ? lead : namesIn(block.speaker).at(-1);
    // a label that only the text's first line has is its heading's
    if (isTranscript && (unit.before || (labels.get(labelOf(block)) ?? 0) > 1)) open = report;
  }
  return reports;
}

/** The turns and the other reports, but for quotations in a turn that nobody is said to say: they are its speaker's words. */
export function withTurns(reports: Report[], turns: readonly Report[], tokens: number): Report[] {
  if (turns.length === 0) return reports;
  const inTurn = new Uint8Array(tokens);
  for (const { pieces } of turns) for (const { first, end } of pieces) inTurn.fill(1, first, end);
  const rest = reports.filter(({ rule, pieces }) => rule !== 'quotation-alone' || !inTurn[pieces[0].first]);
  return [...rest, ...turns];
}

/** No stage direction has more words: "(Laughter.)", "(Speaks in Greek.)". */
const longestDirection = 4;

/** What is said in a turn, in the pieces between sentences in brackets that only tell what was heard or done: "(Laughter.)". */
function withoutDirections(tokens: Tokens, { first, end }: Run): Run[] {
  const pieces: Run[] = [];
  let start = first;
  for (let at = first; at < end; at++) {
    if (!isOneOf(tokens, at, '(') || !(at === start || isOneOf(tokens, at - 1, '.!?…"”»'))) continue;
    const last = Math.min(end, at + longestDirection + 3);
    let close = at + 1;
    while (close < last && !isOneOf(tokens, close, ')')) close++;
    const isWhole = close < last && (isOneOf(tokens, close - 1, '.!?…') || close + 1 === end);
    if (!isWhole || tokens.kind[at + 1] !== WORD || tokens.shape[at + 1] === LOWER) continue;
    if (at > start) pieces.push({ first: start, end: at });
    start = close + 1;
    at = close;
  }
  if (start < end || pieces.length === 0) pieces.push({ first: start < end ? start : first, end });
  return pieces;
}

const quotationMarks = '"”»';

/** Where a turn ends that is the last of a quoted transcript: before the mark that closes that. */
const unquoted = (tokens: Tokens, end: number): number =>
  isOneOf(tokens, end - 1, quotationMarks) ? end - 1 : end;

/** The quotations of a text without those that are opened before every turn of a transcript: "LEE: … */
export function withoutTurns(
  { from }: Tokens,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const isTurn = ({ first, block }: Quotation): boolean =>
    blocks[block].kind === 'turn' && blocks[block].speaker?.from === from[first + 1];
  const turns = quotations.filter(isTurn).length;
  return turns < transcriptTurns ? quotations : quotations.filter((one) => !isTurn(one));
}

/** How many words a run has, or as many as matter. */
function wordsIn({ kind }: Tokens, { first, end }: Run): number {
  let words = 0;
  for (let at = first; at < end && words < fewestWords; at++) if (kind[at] === WORD) words++;
  return words;
}
