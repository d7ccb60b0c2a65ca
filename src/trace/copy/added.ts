import { contains } from '../../core/span.js';
import { MARK, tokenSpan } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { Variant } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { itemsIn, passageOf, passageSpan, termAt, type Witness } from '../align/witness.js';
import type { Turn } from '../statement/turn.js';
import { AXIS } from '../words/sense.js';
import type { Copy } from './index.js';
import { contentIn } from './variant.js';

/** So many words with content that no source has say something of their own. */
const enough = 3;
/** And they must be this share of all that is added. */
const mostly = 0.6;

/** A passage that has this share of a reason's words may give it. */
const half = 0.5;

/**
 * What a report adds behind a sentence that is otherwise the source's own: behind a comma what no source has the words of,
 * "…, a stance which drew protests", or a reason that no passage gives, "… for fear of losing the vote". Who says it, and
 * where, is no such thing.
 */
export function addedIn(copy: Copy, alignment: Alignment): Turn[] {
  const { sourceIndex, passage, isWordForWord } = copy;
  const added =
    isWordForWord &&
    copy.variants.find(
      (variant) =>
        isLast(copy, variant, alignment) &&
        (isAddedBehind(copy, variant, alignment) || isReasonOfNoSource(copy, variant)),
    );
  if (!added) return [];
  return [
    {
      aspect: 'wording',
      now: { first: termAt(copy.report, added.now.first), end: alignment.end },
      was: { first: passage.end - 1, end: passage.end },
      source: sourceIndex,
      isVariant: true,
      restsOnCopy: true,
      isAdded: true,
    },
  ];
}

/** Whether a variant is put behind all that the source says. */
const isLast = ({ report }: Copy, { now, was }: Variant, { end }: Alignment): boolean =>
  was.first >= was.end && now.end >= report.end[end - 1];

/** Whether words are a reason of which no passage has as many as half. */
function isReasonOfNoSource({ report, index }: Copy, { now }: Variant): boolean {
  const { stems } = report;
  const behind = behindReason(report, now);
  if (behind < 0) return false;
  const words = new Set(contentIn(report, { first: behind, end: now.end }).map((token) => stems[token]));
  if (words.size < fewest) return false;
  return index.mostTogether([...words]) < half * words.size;
}
/** A reason has so many words with content. */
const fewest = 2;

/** The token behind what leads to a reason near the start of a run; -1 where nothing does: ", mainly because of". */
function behindReason({ stems, vocabulary }: Witness, { first, end }: Run): number {
  for (let at = first; at < Math.min(end, first + nearest); at++) {
    const length = vocabulary.phrases.reasons.lengthAt(stems, at);
    if (length > 0) return at + length;
  }
  return -1;
}
/** So many marks and words may stand before it. */
const nearest = 3;

function isAddedBehind({ report, index }: Copy, { now }: Variant, { first }: Alignment): boolean {
  const { tokens } = report.reading;
  if (tokens.kind[now.first - 1] !== MARK) return false;
  // "Passengers, many of whom were hurt, were brought ashore"
  if (report.vocabulary.whether.opening.has(report.stems[now.first])) return false;
  const words = contentIn(report, now);
  // "less than any other" only compares
  const unknown = words.filter(
    (token) => report.kind[termAt(report, token)] !== AXIS && !index.hasWord(report.stems[token]),
  );
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
