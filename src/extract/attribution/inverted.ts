import { isOneOf, LOWER, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import { isComma } from './clause.js';
import type { Grammar } from './grammar.js';
import { isSaying } from './quoted.js';
import { type Report, trimmed } from './report.js';

/** No more words for what somebody is stand between a verb and the name. */
const mostCallings = 3;
/** What stands before the verb has so many tokens, or is its subject. */
const shortest = 4;

/** A report whose verb stands before who says it, behind a comma: "The fee had been promised before, notes economist Ana Lee, who teaches there". */
export function inverted({ tokens, places }: Draft, grammar: Grammar, report: Report): Report {
  const { cue, rule, pieces, unit } = report;
  if (rule !== 'clause' || !cue || pieces.length !== 1 || pieces[0].first !== cue.end) return report;
  if (cue.first - unit.first <= shortest || !isComma(tokens, cue.first - 1)) return report;
  if (!isSaying(tokens, grammar, cue.first)) return report;
  let name = cue.end;
  while (name < cue.end + mostCallings && tokens.kind[name] === WORD && tokens.shape[name] === LOWER) name++;
  const bearer = grammar.classOf[tokens.word[cue.end]] === 'determiner' ? cue.end + 1 : name; // "said the minister"
  const post = places.mentions.startingAt(bearer);
  const mention = post?.item.entity.type === 'post' ? post : places.mentions.startingAt(name);
  if (mention?.item.entity.type !== 'person' && mention?.item.entity.type !== 'post') return report;
  const isOver = mention.end >= unit.end || isOneOf(tokens, mention.end, '.,;:—–');
  const before = isOver ? trimmed(tokens, unit.first, cue.first - 1) : undefined;
  return before ? { ...report, pieces: [before], source: { first: cue.end, end: mention.end } } : report;
}
