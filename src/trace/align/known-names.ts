import type { Item, Mention } from '../../core/item.js';
import { hashOf } from '../../core/lexicon.js';
import type { Reading } from '../../core/reading.js';
import { sliceOf } from '../../core/span.js';
import { SpanSet } from '../../core/span-set.js';
import { LOWER, SPACED, tokenAt, WORD } from '../../core/token.js';

/**
 * A report with the names that its sources make known: where "Kestrel Power" says something in a source, a report that has it
 * once has a name there too. A name is taken as it is written, of two the longer one. Linear in the texts.
 */
export function withNamesOf(sources: readonly Reading[], report: Reading): Reading {
  const names = new Map<string, Mention>();
  for (const { items } of sources)
    for (const item of items)
      if (item.kind === 'mention' && isProper(item) && !names.has(item.exact)) names.set(item.exact, item);
  const surnames = surnamesIn(sources);
  for (const [surname, person] of surnames) if (!names.has(surname)) names.set(surname, person);
  const byFirst = new Map<number, Mention[]>();
  for (const name of names.values()) {
    const first = hashOf((firstWord.exec(name.exact) as RegExpExecArray)[0].toLowerCase());
    const alike = byFirst.get(first);
    if (alike) alike.push(name);
    else byFirst.set(first, [name]);
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.exact.length - a.exact.length);
  const found = namesIn(report, byFirst);
  if (found.length === 0) return report;
  const items: Item[] = [...report.items, ...found];
  return { ...report, items: items.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to) };
}

/** The surnames of the persons of some texts, in which none is a word as well: "Lindau" of "Christian Lindau". */
function surnamesIn(sources: readonly Reading[]): Map<string, Mention> {
  const found = new Map<string, Mention>();
  const byHash = new Map<number, string>();
  for (const { items } of sources)
    for (const item of items) {
      if (item.kind !== 'mention' || item.entity.type !== 'person') continue;
      const surname = item.entity.name.slice(item.entity.name.lastIndexOf(' ') + 1);
      if (found.has(surname) || firstWord.exec(surname)?.[0] !== surname) continue;
      found.set(surname, { ...item, exact: surname });
      byHash.set(hashOf(surname.toLowerCase()), surname);
    }
  if (found.size === 0) return found;
  for (const { tokens } of sources)
    for (let at = 0; at < tokens.count; at++) {
      const word = tokens.shape[at] === LOWER ? byHash.get(tokens.hash[at]) : undefined;
      if (word !== undefined) found.delete(word);
    }
  return found;
}

const firstWord = /^\p{Lu}[\p{L}\p{N}]{2,}/u;

/** Of persons the surname is looked for; countries are known by themselves. */
const isProper = ({ entity: { type }, exact }: Mention): boolean =>
  (type === 'organisation' || type === 'place') && firstWord.test(exact);

/** The names of a text that it has no item for. */
function namesIn(
  { doc: { text }, tokens, items }: Reading,
  names: ReadonlyMap<number, readonly Mention[]>,
): Mention[] {
  const found: Mention[] = [];
  const taken = new SpanSet(
    items.flatMap(({ kind, span }) =>
      kind === 'mention' || kind === 'figure' || kind === 'period' ? [span] : [],
    ),
  );
  // who says something is told in words of the report's own
  const speakers = new SpanSet(
    items.flatMap((item) => (item.kind === 'attribution' && item.source?.span ? [item.source.span] : [])),
  );
  const isNamePart = (at: number): boolean =>
    at >= 0 && at < tokens.count && tokens.shape[at] !== LOWER && tokens.kind[at] === WORD;
  for (let at = 0; at < tokens.count; at++) {
    if (!isNamePart(at) || (isNamePart(at - 1) && tokens.gap[at] === SPACED)) continue;
    for (const name of names.get(tokens.hash[at]) ?? []) {
      const span = { from: tokens.from[at], to: tokens.from[at] + name.exact.length };
      if (sliceOf(text, span) !== name.exact || taken.overlaps(span)) continue;
      if (name.entity.type === 'person' && speakers.overlaps(span)) continue;
      const next = tokenAt(tokens, span.to);
      if (tokens.to[next - 1] !== span.to || (isNamePart(next) && tokens.gap[next] === SPACED)) continue;
      found.push({ ...name, span });
      at = next - 1;
      break;
    }
  }
  return found;
}
