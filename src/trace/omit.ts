import type { Item } from '../core/item.js';
import type { Span } from '../core/span.js';
import { SpanSet } from '../core/span-set.js';
import { DIGITS, numeralEnd } from '../core/token.js';
import { FIGURE, type Witness } from './align/witness.js';
import type { Finding, Omission } from './finding.js';

/** More than this is a heap. */
const most = 12;

/** How much an item of a source weighs by its kind; those without a weight are not missed. */
const weights: Partial<Record<Item['kind'], number>> = { pledge: 2, figure: 1.5, event: 1 };

/** What the sources say and a report leaves out, the weightiest first. */
export function omissionsOf(
  report: Witness,
  sources: readonly Witness[],
  findings: readonly Finding[],
): Omission[] {
  const said = new Set(report.key);
  const numbers = numbersIn(report);
  const used = new Map<string, Span[]>();
  for (const { source } of findings) {
    if (!source) continue;
    const spans = used.get(source.id);
    if (spans) spans.push(...source.spans);
    else used.set(source.id, [...source.spans]);
  }
  const missed = sources.flatMap((source) => {
    const spans = new SpanSet(used.get(source.id) ?? []);
    const keys = keysOfItems(source);
    const { blocks } = source.reading.doc;
    let block = 0;
    return source.items.flatMap((item, at) => {
      while (block < blocks.length && blocks[block].span.to <= item.span.from) block++;
      const weight = weightOf(item, source) - (blocks[block]?.kind === 'heading' ? 1 : 0);
      if (weight <= 0 || spans.overlaps(item.span)) return [];
      const isSaid = (keys.has(at) && said.has(keys.get(at) as number)) || isNumberSaid(item, numbers);
      return isSaid ? [] : [{ id: source.id, item, weight }];
    });
  });
  missed.sort((a, b) => b.weight - a.weight);
  return missed.slice(0, most).map(({ id, item }) => ({ id, item }));
}

function weightOf(item: Item, { reading: { doc }, vocabulary }: Witness): number {
  const base = weights[item.kind];
  if (base === undefined) return 0;
  let weight = base + 0.5 * (1 - item.span.from / doc.text.length);
  if (item.kind === 'figure') {
    if (item.unit.kind === 'currency') weight += 0.5;
    if (item.unit.kind === 'none') weight -= 0.5;
    if (item.superlative) weight += 1;
    if (item.change) weight += 0.4;
    if (item.measure) weight += 0.3;
    if (item.unit.kind === 'count' && vocabulary.thingOf.get(item.unit.noun) === 'person') weight += 0.4;
    if (!/\d/u.test(item.exact)) weight -= 0.8;
  }
  return weight;
}

/** The numbers in digits that a text has in whatever it stands: "the magnitude-6.4 quake". */
function numbersIn({ reading: { tokens } }: Witness): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== DIGITS) continue;
    const end = numeralEnd(tokens, at, tokens.count);
    numbers.add(tokens.text.slice(tokens.from[at], tokens.to[end - 1]));
    at = end - 1;
  }
  return numbers;
}

/** Whether a figure's number, of more than one digit, stands among others. */
const isNumberSaid = ({ kind, exact }: Item, numbers: ReadonlySet<string>): boolean => {
  const number = kind === 'figure' ? /\d[\d.,]*\d/u.exec(exact)?.[0] : undefined;
  return number !== undefined && numbers.has(number);
};

/** The key of each item that is a term, by its index. */
function keysOfItems({ kind, ref, key, count }: Witness): Map<number, number> {
  const keys = new Map<number, number>();
  for (let at = 0; at < count; at++) if (kind[at] === FIGURE) keys.set(ref[at], key[at]);
  return keys;
}
