import type { Mention } from '../../core/item.js';
import { isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import type { ItemTokens } from '../item-tokens.js';
import type { Grammar, Run } from './grammar.js';
import type { Report } from './report.js';

/**
 * Reports of which the source is only the start of another one's in the same sentence have all of it, where that ends
 * with a person's name: "Bank of Malta Governor Ana Lee".
 */
export function withWholeSources(
  mentions: ItemTokens<Mention>,
  reports: readonly Report[],
): readonly Report[] {
  const longest = new Map<number, Run>();
  for (const { source } of reports)
    if (source && mentions.endingAt(source.end)?.item.entity.type === 'person')
      longest.set(source.first, source);
  return reports.map((report) => {
    const whole = report.source && longest.get(report.source.first);
    const isPart =
      whole &&
      report.source &&
      whole.end > report.source.end &&
      mentions.endingAt(report.source.end)?.item.entity.type !== 'person';
    return isPart ? { ...report, source: whole } : report;
  });
}

/** No more tokens stand between the first noun of a post and its holder's name. */
const longestPost = 12;
const quoting = '«»„“”"';

/**
 * The source behind its cue with the name of who holds the post, where words that say of what it is stand between:
 * «сообщила председатель комитета по дорогам Ада Квилл», «полагает аналитик фонда „Маяк“ Ада Квилл».
 */
export function withHolder(
  tokens: Tokens,
  grammar: Grammar,
  mentions: ItemTokens<Mention>,
  report: Report,
): Report {
  const { cue, source, unit } = report;
  if (grammar.section.endings.length === 0 || !cue || !source || source.first < cue.end) return report;
  if (mentions.endingAt(source.end)?.item.entity.type === 'person') return report;
  const { kind, shape } = tokens;
  for (let at = source.end; at < Math.min(unit.end, source.end + longestPost); at++) {
    const named = mentions.startingAt(at);
    const isHolder =
      named?.item.entity.type === 'person' &&
      named.item.exact === named.item.entity.name && // no «с Адой Квилл»
      grammar.classOf[tokens.word[at - 1]] === undefined;
    if (named && isHolder) return { ...report, source: { first: source.first, end: named.end } };
    const wordClass = kind[at] === WORD ? grammar.classOf[tokens.word[at]] : undefined;
    if (wordClass !== undefined && wordClass !== 'preposition') return report;
    if (kind[at] === MARK ? !isOneOf(tokens, at, quoting) : kind[at] !== WORD) return report;
    if (named) at = named.end - 1;
    else if (shape[at] !== LOWER && kind[at] === WORD && !isOneOf(tokens, at - 1, quoting)) return report;
  }
  return report;
}
