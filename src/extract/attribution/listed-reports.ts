import type { Block } from '../../core/doc.js';
import { isOneOf, MARK, type Tokens } from '../../core/token.js';
import type { Grammar, Run } from './grammar.js';
import { isSaying } from './quoted.js';
import { type Report, trimmed } from './report.js';
import { subjectOf } from './subject.js';
import type { Unit } from './unit.js';

/** No more tokens stand between a cue and the colon: "told the newspaper on Monday the following". */
const farthest = 12;

/**
 * What the items of a list tell that a verb of saying and a colon lead to: "Ana Lee said that:", "noted the following:".
 * Each item is a report of its own, and what only points to them ("the following") is none.
 */
export function withListed(
  tokens: Tokens,
  blocks: readonly Block[],
  grammar: Grammar,
  units: readonly Unit[],
  reports: readonly Report[],
): readonly Report[] {
  if (!blocks.some(({ kind }) => kind === 'item')) return reports;
  const found: Report[] = [];
  /** The sentences that lead to a list. */
  const led = new Set<Unit>();
  let open: { cue: Run; source: Run; block: number } | undefined;
  for (const unit of units) {
    const isItem = blocks[unit.block].kind === 'item';
    if (open && isItem && unit.block <= open.block + 1) {
      const piece = itemOf(tokens, unit);
      if (piece) found.push({ rule: 'clause', pieces: [piece], cue: open.cue, source: open.source, unit });
      open.block = unit.block;
      continue;
    }
    open = undefined;
    const lead = isItem || blocks[unit.block].kind === 'heading' ? undefined : leadOf(tokens, grammar, unit);
    if (!lead) continue;
    open = { ...lead, block: unit.block };
    led.add(unit);
  }
  if (found.length === 0) return reports;
  const listed = new Set(found.map(({ unit }) => unit));
  // in an item, what another is said to say stays, and what anybody is read to know or mean does not
  const stays = ({ cue, rule, unit }: Report): boolean =>
    !listed.has(unit) || rule !== 'clause' || (cue !== undefined && isSaying(tokens, grammar, cue.first));
  const rest = reports.filter((report) => !led.has(report.unit) && stays(report));
  return [...rest, ...found].sort((a, b) => a.unit.first - b.unit.first);
}

/** The verb of saying that a colon at a sentence's end belongs to, and its subject; undefined where none does. */
function leadOf(tokens: Tokens, grammar: Grammar, unit: Unit): { cue: Run; source: Run } | undefined {
  const colon = unit.end - 1;
  if (tokens.kind[colon] !== MARK || !isOneOf(tokens, colon, ':') || unit.quotations.length > 0)
    return undefined;
  for (let at = colon - 1; at > unit.first && at > colon - farthest; at--) {
    if (tokens.kind[at] === MARK) return undefined;
    const end = grammar.cues.match(tokens, at, colon);
    if (end < 0 || !isSaying(tokens, grammar, at)) continue;
    const cue = { first: at, end };
    const source = subjectOf(tokens, grammar, cue, unit.first);
    return source && { cue, source };
  }
  return undefined;
}

/** The words of an item, without its bullet. */
function itemOf(tokens: Tokens, { first, end }: Unit): Run | undefined {
  let start = first;
  while (start < end && tokens.kind[start] === MARK && !isOneOf(tokens, start, '“"«')) start++;
  if (isOneOf(tokens, start + 1, ').')) start += 2; // "a) the port is shut"
  const piece = trimmed(tokens, start, end);
  return piece && piece.end - piece.first > fewest ? piece : undefined;
}
/** What is said has more tokens. */
const fewest = 2;
