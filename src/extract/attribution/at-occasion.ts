import type { Mention } from '../../core/item.js';
import { contains, type Span } from '../../core/span.js';
import { type Tokens, tokenAt } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Grammar } from './grammar.js';
import { nounPhraseBefore } from './noun-phrase.js';
import type { Report } from './report.js';

/**
 * A report whose source stands before the occasion that was taken for it, or for a part of it: «Орбан в беседе с
 * журналистами» «обвинил». `outlets` are the credits that name where somebody was heard.
 */
export function atOccasion(
  tokens: Tokens,
  grammar: Grammar,
  mentions: ItemTokens<Mention>,
  outlets: readonly Span[],
  report: Report,
): Report {
  const { cue, source, unit } = report;
  if (!cue || !source || source.end > cue.first) return report;
  const { from, to, word } = tokens;
  const named = { from: from[source.first], to: to[source.end - 1] };
  const heard = outlets.find((span) => contains(span, named));
  const isOccasion =
    source.first > unit.first &&
    grammar.occasions[word[source.first]] &&
    grammar.within[word[source.first - 1]];
  if (!heard && !isOccasion) return report;
  const start = heard ? tokenAt(tokens, heard.from) : source.first - 1;
  const person = start > unit.first ? mentions.endingAt(start) : undefined;
  const before =
    person?.item.entity.type === 'person' ? person : nounPhraseBefore(tokens, grammar, start, unit.first);
  return before?.end === start ? { ...report, source: { first: before.first, end: before.end } } : report;
}
