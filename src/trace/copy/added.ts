import { contains } from '../../core/span.js';
import { MARK, tokenSpan } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { Variant } from '../align/nearest.js';
import { itemsIn, passageOf, passageSpan, termAt } from '../align/witness.js';
import type { Turn } from '../statement/index.js';
import type { Copy } from './index.js';
import { contentIn } from './variant.js';

/** So many words with content that no source has say something of their own. */
const enough = 3;
/** And they must be this share of all that is added. */
const mostly = 0.6;

/**
 * What a report adds behind a comma to a sentence that is otherwise the source's own, and of which no source has the words:
 * "…, a stance which drew protests". Who says it, and where, is no such thing.
 */
export function addedIn(copy: Copy, alignment: Alignment): Turn[] {
  const { sourceIndex, passage, isWordForWord } = copy;
  const added = isWordForWord && copy.variants.find((variant) => isAddedBehind(copy, variant, alignment));
  if (!added) return [];
  return [
    {
      aspect: 'wording',
      now: { first: termAt(copy.report, added.now.first), end: alignment.end },
      was: { first: passage.end - 1, end: passage.end },
      source: sourceIndex,
      isVariant: true,
      isAdded: true,
    },
  ];
}

function isAddedBehind({ report, index }: Copy, { now, was }: Variant, { first, end }: Alignment): boolean {
  const { tokens } = report.reading;
  const isBehind =
    was.first >= was.end && now.end >= report.end[end - 1] && tokens.kind[now.first - 1] === MARK;
  if (!isBehind) return false;
  // "Passengers, many of whom were hurt, were brought ashore"
  if (report.vocabulary.whether.opening.has(report.stems[now.first])) return false;
  const words = contentIn(report, now);
  const unknown = words.filter((token) => !index.hasWord(report.stems[token]));
  if (unknown.length < enough || unknown.length < mostly * words.length) return false;
  const span = tokenSpan(tokens, now.first, now.end);
  const sentence = passageSpan(report, passageOf(report, first));
  // "…, the minister told reporters"
  return !itemsIn(report, sentence).some(
    (item) =>
      item.kind === 'attribution' &&
      item.cue &&
      contains(span, item.cue.span) &&
      item.content.some((content) => !contains(span, content)),
  );
}
