import type { Change, Verdict } from './finding.js';
import type { Collation } from './quote.js';

/** Words of a text in a sentence of ours: one line, in marks, cut where they run long. */
export function said(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return `“${line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line}”`;
}

const reasons: Readonly<Record<Change['aspect'], string>> = {
  value: 'the number differs',
  scale: 'the scale differs',
  unit: 'the unit differs',
  currency: 'the currency differs',
  range: 'the range differs',
  bound: 'the hedge differs',
  direction: 'the direction is turned',
  period: 'the time differs',
  measure: 'the number stands for something else',
  wording: 'the words differ',
  polarity: 'the sense is turned',
  modality: 'how sure or binding it is differs',
  entity: 'another name stands there',
  speaker: 'somebody else said it',
};

/** Why a clause is altered. */
export const whyTurned = ({ aspect, was, now }: Change): string =>
  `The source says ${said(was)}, the report ${said(now)}: ${reasons[aspect]}.`;

/** Why a quotation has its verdict. */
export function whyQuoted(
  verdict: Verdict,
  exact: string,
  changes: readonly Change[] = [],
  collation?: Collation,
): string {
  if (verdict === 'unsupported') return `No source has the words ${said(exact)} or anything close to them.`;
  if (verdict === 'verbatim') return 'The source has the same words.';
  if (verdict === 'faithful') {
    const how = [
      collation?.cuts.length ? 'the cut is marked by an ellipsis' : '',
      collation?.bracketed ? 'the words added stand in brackets' : '',
    ];
    return `The source has the same words; ${how.filter(Boolean).join(' and ')}.`;
  }
  const differences = changes.map(({ was, now }) => {
    if (!now) return `leaves out ${said(was)}`;
    return was ? `has ${said(now)} where the source has ${said(was)}` : `adds ${said(now)}`;
  });
  return `Inside the quotation marks the report ${differences.join(', and ')}.`;
}
