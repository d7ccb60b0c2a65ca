import type { Mention } from '../../core/item.js';
import { type Candidate, itemAt } from '../align/candidates.js';
import type { Alignment } from '../align/index.js';
import { hasCapital } from '../align/name.js';
import type { PassageIndex } from '../align/passages.js';
import { FIGURE, MENTION, PERIOD, type Witness, wordKeys } from '../align/witness.js';
import { FUNCTION } from '../words/sense.js';
import { isSameText } from '../words/typography.js';

// How a report tells of which country something is: an editor may know that from elsewhere.

/** Whether a country is told of something: "the Norwegian group", "Kazakh", "Norway's radar". An editor may know it from elsewhere. */
export const isAttribute = (
  { exact, span, entity }: Mention,
  { vocabulary, reading: { doc } }: Witness,
): boolean =>
  entity.type === 'country' &&
  ((!isSameText(exact, entity.name) && (vocabulary.isOfCountry(exact) || entity.name.startsWith(exact))) ||
    vocabulary.ownsFrom(doc.text, span.to));

/** Whether a country stands before a name, or behind one that the sources have, as in "Brennau, Germany" or "Voltra of Belgium". */
export function isPlacing({ report, first, end }: Alignment, i: number, index: PassageIndex): boolean {
  // "Kenya's Ruth Jepkosgei", "Russia's Urzhum region"
  let next = first + i + 1;
  while (next < end && next - first - i <= joining && isJoint(report, next)) next++;
  if (next < end && !report.parted[next] && hasCapital(report, next)) return true;
  let at = first + i - 1;
  while (at > first && first + i - at <= joining && report.kind[at] === FUNCTION) at--;
  return at >= first && hasCapital(report, at) && wordKeys(report, at).every((key) => index.hasWord(key));
}

/** Whether a country is named in what explains a name, between commas behind it: "The Sejm, the lower house of Poland's parliament, voted". */
export function isExplaining({ report, first, end }: Alignment, i: number): boolean {
  const { parted, kind } = report;
  let from = first + i;
  while (from > first && !parted[from]) from--;
  let to = first + i + 1;
  while (to < end && !parted[to]) to++;
  const isBetween = from > first && to < end && parted[from] === 1 && parted[to] === 1;
  if (!isBetween || to - from > longestExplanation || !hasCapital(report, from - 1)) return false;
  for (let at = from; at < to; at++) if (kind[at] === FIGURE || kind[at] === PERIOD) return false;
  return true;
}
const longestExplanation = 8;

/** Whether a country of a source stands closely beside the name that the report's stands before. */
export function isBesideSame(
  { report, first, end }: Alignment,
  i: number,
  { source: at, term }: Candidate,
  index: PassageIndex,
): boolean {
  const source = index.sources[at];
  const named = new Set<number>();
  for (let n = first + i - joining; n < Math.min(end, first + i + farthestPost); n++)
    if (n >= first && n !== first + i && hasCapital(report, n))
      for (const key of wordKeys(report, n)) named.add(key);
  for (let n = Math.max(0, term - farthestPost); n < Math.min(source.count, term + farthestPost); n++)
    if (n !== term) for (const key of wordKeys(source, n)) if (named.has(key)) return true;
  return false;
}

/** Whether a country stands before a post that is held there, with its holder: "Russia's energy minister Ada Quill". */
export function isOwner({ report, first, end }: Alignment, i: number): boolean {
  for (let next = first + i + 1; next < end && next <= first + i + farthestPost; next++) {
    if (report.parted[next]) return false;
    if (report.kind[next] === MENTION && (itemAt(report, next) as Mention).entity.type === 'person')
      return true;
  }
  return false;
}
const farthestPost = 5;

/** Whether a term is a small word between two names that does not list them. */
const isJoint = ({ kind, key, vocabulary }: Witness, term: number): boolean =>
  kind[term] === FUNCTION && !vocabulary.keys.links.has(key[term]);

/** So many words stand between a name and its country, as in "Derin of Turkey". */
const joining = 2;

/** Whether something is told of a part of the world: "the Central Asian country". */
export const isOfRegion = ({ exact, entity }: Mention, { vocabulary }: Witness): boolean =>
  !isSameText(exact, entity.name) &&
  vocabulary.powersAt(entity.name).length > 0 &&
  vocabulary.isOfCountry(exact);
