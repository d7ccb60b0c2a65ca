import { isOneOf, LOWER, MARK, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { isComma } from './clause.js';
import type { Grammar } from './grammar.js';
import { isSaying } from './quoted.js';
import { type Report, trimmed } from './report.js';

/** No more tokens say what somebody is, between a comma and the name. */
const longest = 10;

/**
 * A report that is told behind what somebody is and the name: "Fares will rise, the head of the union, Ana Lee, said". What is said
 * ends before both.
 */
export function closing({ tokens, places }: Draft, grammar: Grammar, report: Report): Report {
  const { cue, rule, pieces, unit } = report;
  if (rule !== 'clause' || !cue || pieces.length !== 1 || !isComma(tokens, cue.first - 1)) return report;
  const [piece] = pieces;
  if (piece.first !== unit.first || piece.end > cue.first || !isSaying(tokens, grammar, cue.first))
    return report;
  const name = places.mentions.endingAt(cue.first - 1);
  if (name?.item.entity.type !== 'person' || !isComma(tokens, name.first - 1)) return report;
  const comma = commaBefore(name.first - 1);
  const said = comma > unit.first ? trimmed(tokens, unit.first, comma) : undefined;
  return said ? { ...report, pieces: [said], source: { first: name.first, end: name.end } } : report;

  /** The comma that a noun phrase stands behind which opens with "the" or a small word and ends before a token; -1 for none. */
  function commaBefore(end: number): number {
    for (let at = end - 1; at > unit.first && at >= end - longest; at--) {
      if (tokens.kind[at] !== MARK || !isOneOf(tokens, at, ',;:—–')) continue;
      const opens = at + 1;
      const isPhrase = tokens.kind[opens] === WORD && tokens.shape[opens] === LOWER;
      const post = places.mentions.startingAt(opens)?.item.entity.type === 'post';
      const isNamed = grammar.classOf[tokens.word[opens]] === 'determiner' || post;
      return isComma(tokens, at) && isPhrase && isNamed ? at : -1;
    }
    return -1;
  }
}
