import type { Period } from '../../core/item.js';
import { sentenceAt } from '../../core/sentence.js';
import { contains } from '../../core/span.js';
import { MARK, tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { itemsIn, type Witness } from '../align/witness.js';
import type { Finding } from '../finding.js';
import { whyOld } from '../why.js';
import { daysBetween, distance } from './compare.js';

/** A report's "this week" may be a few days off the day of what it reports. */
const recent = 10;
/** From so many days on a report looks back. */
const longSince = 60;
/** "Two years ago" may be off by this share of the time. */
const loosely = 0.15;
/** Nobody's words are longer, in UTF-16 code units, where the time of saying them is looked for. */
const longest = 1500;
/** How many tokens a period stands away from the word of saying that it dates. */
const besideCue = 3;

/** The finding for the time at which the report has somebody speak: an old quotation must not stand as a new one. */
export function judgeSaying(
  { report, passages }: Alignment,
  now: Period,
  index: PassageIndex,
): Finding | undefined {
  const source = passages.length > 0 ? index.sources[passages[0].source] : undefined;
  const said = source?.reading.doc.date;
  if (!source || !said) return undefined;
  const today = report.reading.doc.date ?? said;
  const isThen = distance(now, said) <= Math.max(recent, loosely * daysBetween(today, said));
  return {
    item: now,
    verdict: isThen ? 'faithful' : 'altered',
    changes: isThen ? [] : [{ aspect: 'period', was: said, now: now.exact }],
    why: whyOld(now, said, isThen),
  };
}

/** Whether a period stands beside words that say that somebody spoke, in their sentence and not in what was said. */
export function datesSaying(witness: Witness, { span, from: day, rule }: Period): boolean {
  const { tokens, sentences, doc } = witness.reading;
  // nobody has spoken yet at a time to come
  if (doc.date !== undefined && day > doc.date) return false;
  if (rule.endsWith('/first-months')) return false; // what is told of most of a year was not said all through it
  const at = tokenAt(tokens, span.from);
  const sentence = sentenceAt(sentences, at);
  // the words said may be long, and stand before the word of saying or behind it
  for (const item of itemsIn(witness, { from: span.from - longest, to: span.to + longest })) {
    if (item.kind !== 'attribution' || !item.cue || !item.source) continue; // nobody says it
    const cue = tokenAt(tokens, item.cue.span.from);
    if (sentenceAt(sentences, cue) !== sentence || item.content.some((content) => contains(content, span)))
      continue;
    const isBeside = Math.abs(cue - at) <= besideCue && !isInClauseBefore(witness, at, cue);
    if (isBeside || isBesideOccasion(witness, at, cue)) return true;
  }
  return false;
}

/** Whether a period ends a clause between commas before a cue: "Holt, whose term ends in May, said", but not "In May, Holt said". */
function isInClauseBefore({ reading: { tokens } }: Witness, at: number, cue: number): boolean {
  const { kind } = tokens;
  const isParted = at < cue && kind.subarray(at, cue).includes(MARK);
  return isParted && at > opening && !kind.subarray(at - opening, at).includes(MARK);
}

/** So many words stand before a time that opens a clause: "on the morning of". */
const opening = 3;

/** Whether a word for a speech stands right before a period that comes before the cue: "Speaking on Friday, she said". */
function isBesideOccasion({ stems, vocabulary }: Witness, at: number, cue: number): boolean {
  if (at > cue) return false;
  return stems.subarray(Math.max(0, at - besideCue), at).some((stem) => vocabulary.occasions.has(stem));
}

/** Whether a report made long after its sources dates what they say by their own time. */
export const isLookingBack = (now: Period, { report, passages }: Alignment, index: PassageIndex): boolean =>
  passages.some(({ source }) => {
    const { date } = index.sources[source].reading.doc;
    const today = report.reading.doc.date;
    if (!date || !today) return false;
    return today > date && daysBetween(today, date) > longSince && distance(now, date) === 0;
  });

/** Whether a period is, for the report, the time at which its sources spoke. */
export const isWhenItWasSaid = (now: Period, { passages }: Alignment, index: PassageIndex): boolean =>
  passages.some(({ source }) => {
    const { date } = index.sources[source].reading.doc;
    return date !== undefined && distance(now, date) <= recent;
  });
