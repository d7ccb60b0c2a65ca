import type { Alignment } from './index.js';
import { itemsIn, passageOf, passageSpan, termsOver } from './witness.js';

/** Beside a term among the words that tell who says something stands only what is said: of other terms it holds that they are the report's own. */
export function outsideOfSaid({ report, first }: Alignment, at: number): (term: number) => boolean {
  for (const item of itemsIn(report, passageSpan(report, passageOf(report, first)))) {
    if (item.kind !== 'attribution' || item.source?.how !== 'named') continue;
    const said = new Set(item.content.flatMap((span) => termsOver(report, span)));
    if (!said.has(at) && termsOver(report, item.source.span ?? item.span).includes(at))
      return (term) => !said.has(term);
  }
  return noTerm;
}

/** Holds of no term. */
export const noTerm = (): boolean => false;
