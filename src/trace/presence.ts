import type { Alignment } from './align.js';
import type { PassageIndex } from './passages.js';
import { type Witness, wordKeys } from './witness.js';

/** Whether the words of a term of the report stand, one after another, in the passages that it is aligned with. */
export function standsInWords(
  { report, first, passages }: Alignment,
  i: number,
  index: PassageIndex,
): boolean {
  const words = [...wordKeys(report, first + i)];
  return passages.some(({ source, passage }) => {
    const witness = index.sources[source];
    const [from, to] = tokensOf(witness, passage);
    for (let at = from; at + words.length <= to; at++) {
      if (words.every((key, n) => witness.stems[at + n] === key)) return true;
    }
    return false;
  });
}

/** Whether every word of a term of the report stands somewhere in a passage of a source. */
export function standsScattered(report: Witness, term: number, source: Witness, passage: number): boolean {
  const [from, to] = tokensOf(source, passage);
  const found = new Set<number>();
  for (let at = from; at < to; at++) found.add(source.stems[at]);
  return [...wordKeys(report, term)].every((key) => found.has(key));
}

const tokensOf = ({ first, end, start }: Witness, passage: number): [from: number, to: number] => [
  first[start[passage]],
  end[start[passage + 1] - 1],
];
