import type { Variant } from '../align/nearest.js';
import { neighbourhood } from '../align/side.js';
import { passageOf, termAt } from '../align/witness.js';
import { FUNCTION, NEGATION } from '../words/sense.js';
import type { Copy } from './index.js';
import { contentIn } from './variant.js';

/** This share of the words that are put to a copy stand in the sentence that says so. */
const mostly = 0.6;

/**
 * Whether what a report puts to a sentence of the source's is what the sentence before or behind it says: "…, while soy hardly
 * moves", of "Soy hardly moves." All that denies must stand there too.
 */
export function isToldBeside({ report, source, passage }: Copy, { now, was }: Variant): boolean {
  if (now.first >= now.end || contentIn(source, was).length > 0) return false;
  const terms = [...new Set(termsOf(now.first, now.end).map((token) => termAt(report, token)))];
  const said = terms.filter((term) => report.kind[term] !== FUNCTION);
  const at = passageOf(source, passage.first);
  const around = neighbourhood(source, at);
  return [
    { first: around.first, end: passage.first },
    { first: passage.end, end: around.end },
  ].some(({ first, end }) => {
    const there = source.key.subarray(first, end);
    const told = said.filter((term) => there.includes(report.key[term]));
    return (
      told.length > 0 &&
      told.length >= mostly * said.length &&
      said.every((term) => report.kind[term] !== NEGATION || told.includes(term))
    );
  });
}

const termsOf = (first: number, end: number): number[] =>
  Array.from({ length: end - first }, (_, n) => first + n);
