import { isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Grammar } from './grammar.js';
import type { Names } from './names.js';
import { hasClause } from './quoted.js';
import type { Report } from './report.js';

/** Whether a colon follows a list of topics and no speaker: "Cotton, Rails and Visas: the minister on trade". */
export function isOfTopics(
  { tokens, places }: Draft,
  grammar: Grammar,
  names: Names,
  { cue, source, unit }: Report,
): boolean {
  if (!cue || !source || tokens.kind[cue.first] !== MARK || source.end > cue.first) return false;
  // "On the tanks leased to a firm: talks go on"
  const isOn = grammar.classOf[tokens.word[unit.first]] === 'preposition' && unit.first + 1 === source.first;
  let isWorded = false; // "In the words of the court: …"
  for (let at = source.first; at < source.end; at++) isWorded ||= grammar.wordings[tokens.word[at]] === 1;
  if (isOn && !isWorded && !isOneOf(tokens, unit.first + 1, '.')) return true;
  if (names.head(tokens, source)) return false;
  if (isPost(source, places)) return false;
  for (let at = unit.first; at < source.first; at++)
    if (tokens.kind[at] === MARK && tokens.text[tokens.from[at]] === ',') return true;
  return false;
}

/** Whether a colon follows the label of an entry, which is a name or a number and says nothing: "Present: Ana Lee, head of the fund", "Enquiries: 0211 235". */
export function isEntry({ tokens, places }: Draft, grammar: Grammar, names: Names, report: Report): boolean {
  const { cue, source, pieces, rule } = report;
  if (!cue || !source || rule !== 'clause' || tokens.kind[cue.first] !== MARK) return false;
  if (source.end > cue.first || pieces.length !== 1) return false;
  const [{ first, end }] = pieces;
  if (hasClause(tokens, grammar, first, end)) return false;
  const isTitle = grammar.classOf[tokens.word[first]] === 'title';
  const named = places.mentions.startingAt(isTitle ? first + 1 : first);
  const isName = named !== undefined && (named.end >= end || isOneOf(tokens, named.end, ',;('));
  if (isName && named.item.entity.type === 'person') return true;
  if (names.head(tokens, source) || isPost(source, places)) return false;
  return (isName && named.end >= end) || !hasWords(tokens, grammar, first, end);
}

const isPost = ({ first, end }: { first: number; end: number }, { mentions }: Draft['places']): boolean => {
  for (let at = first; at < end; at++) if (mentions.startingAt(at)?.item.entity.type === 'post') return true;
  return false;
};

/** Whether a word of the narrator's stands between two tokens that is in no table and no name. */
function hasWords({ kind, shape, word }: Tokens, grammar: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (kind[at] === WORD && (shape[at] === LOWER || grammar.classOf[word[at]] !== undefined)) return true;
  return false;
}
