import type { Mention } from '../../core/item.js';
import { CAPITALISED, isOneOf, type Tokens, tokenText } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Grammar, Run } from './grammar.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import type { Report } from './report.js';
import type { Unit } from './unit.js';

/** Whether a cue is a verb of several, or of nobody told: «сообщили», «сообщается». */
function isPlural(tokens: Tokens, { section }: Grammar, cue: Run): boolean {
  const verb = tokenText(tokens, cue.end - 1);
  return section.spokesBodies?.verbs.some((ending) => verb.endsWith(ending)) === true;
}

/**
 * The body within which it is that some say something: «как сообщили» «в министерстве», «в министерстве» «сообщили»; none
 * that has a capital, which may be only a place.
 */
export function bodyOf(tokens: Tokens, grammar: Grammar, unit: Unit, cue: Run): Run | undefined {
  if (!isPlural(tokens, grammar, cue)) return undefined;
  const { word, shape } = tokens;
  const isBody = ({ first, end }: Run) =>
    grammar.classOf[word[end - 1]] !== 'day' &&
    !grammar.mindless[word[first]] &&
    shape[first] !== CAPITALISED;
  const behind = placeBehind(tokens, grammar, cue, unit.end);
  if (behind && isBody(behind)) return behind;
  const before = nounPhraseBefore(tokens, grammar, cue.first, unit.first);
  return before && before.end === cue.first && grammar.within[word[before.first - 1]] && isBody(before)
    ? before
    : undefined;
}

/** The phrase of where some say something, behind their verb: «считают» «в мэрии». */
export function placeBehind(tokens: Tokens, grammar: Grammar, cue: Run, limit: number): Run | undefined {
  const isPlace = isPlural(tokens, grammar, cue) && grammar.within[tokens.word[cue.end]] === 1;
  return isPlace ? nounPhraseAfter(tokens, grammar, cue.end + 1, limit) : undefined;
}

/** A report of nobody's with the organisation within which some say it, which only its name tells: «в Минтрансе сообщили». */
export function withSpokesBody(
  tokens: Tokens,
  grammar: Grammar,
  mentions: ItemTokens<Mention>,
  report: Report,
): Report {
  const { cue, source } = report;
  if (!cue || !grammar.section.spokesBodies || !isPlural(tokens, grammar, cue)) return report;
  const { within } = grammar;
  const { word } = tokens;
  // «рассказали» «ТАСС» «в Минтрансе»: who is told stands before where it is that some say it
  const told = source?.first === cue.end ? mentions.startingAt(cue.end) : undefined;
  const teller =
    told?.item.entity.type === 'organisation' && within[word[told.end]]
      ? organisationAt(tokens, mentions, told.end + 1)
      : undefined;
  if (teller) return { ...report, source: teller };
  if (source) return report;
  const behind = within[word[cue.end]] ? mentions.startingAt(cue.end + 1) : undefined;
  const before = mentions.endingAt(cue.first);
  const body = behind ?? (before && within[word[before.first - 1]] ? before : undefined);
  return body?.item.entity.type === 'organisation'
    ? { ...report, source: { first: body.first, end: body.end } }
    : report;
}

/** No name in quotation marks has more tokens, its marks counted. */
const longestName = 8;

/** The organisation that a token begins: one that is known, or what stands in quotation marks. */
function organisationAt(tokens: Tokens, mentions: ItemTokens<Mention>, first: number): Run | undefined {
  if (isOneOf(tokens, first, '«“"')) {
    for (let at = first + 2; at < first + longestName; at++)
      if (isOneOf(tokens, at, '»”"')) return { first, end: at + 1 };
    return undefined;
  }
  const named = mentions.startingAt(first);
  return named?.item.entity.type === 'organisation' ? { first, end: named.end } : undefined;
}
