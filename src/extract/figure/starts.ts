import type { Lexicon } from '../../core/lexicon.js';
import { type FigureTables, HEAD, NUMBER, PREFIX, RESPECTIVE } from './tables.js';

/** Marks for every word what it may start, so that the others are passed over at once. */
export function markStarts(tables: FigureTables, lexicon: Lexicon): void {
  const { prefixes, starts } = tables;
  for (let id = 1; id < lexicon.size; id++) {
    const isNumber =
      tables.values[id] ?? tables.bundles[id] ?? tables.halves[id] ?? tables.mixed[id] ?? tables.many[id];
    if (
      isNumber !== undefined ||
      tables.loneScales[id] ||
      tables.manyOf[id] ||
      tables.articles[id] ||
      tables.multiples[id] ||
      tables.bareMultiples[id] ||
      tables.changeHalves[id] ||
      tables.several[id] ||
      tables.timesAs.startsWith(id) ||
      tables.everyNth.startsWith(id) ||
      tables.partPhrases.startsWith(id) ||
      tables.scaledParts[id] ||
      tables.fused[id] ||
      tables.signs[id]
    )
      starts.bits[id] |= NUMBER;
    if (prefixes.startsWith(id) || tables.percentSigns[id]) starts.bits[id] |= PREFIX;
    if (tables.heads.startsWith(id)) starts.bits[id] |= HEAD;
    if (tables.respective[id]) starts.bits[id] |= RESPECTIVE;
  }
}
