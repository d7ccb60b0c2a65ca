import type { Period } from '../../core/item.js';
import { tokenAt } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { PassageIndex } from '../align/passages.js';
import { itemsIn, passageOf, termAt, type Witness } from '../align/witness.js';
import type { Change, Finding } from '../finding.js';
import { whyTurned } from '../why.js';
import { NEGATION } from '../words/sense.js';

/** Before a time ends, or not before it begins. */
type Side = keyof Witness['vocabulary']['limitsOfTime'];
const sides: readonly Side[] = ['latest', 'earliest'];

/** So many small words may stand between what limits a time and the time: "by the end of". */
const between = 3;

/** The finding for a period, of which a limit was made to the other side. */
export function limited(finding: Finding, now: Period, { report }: Alignment, index: PassageIndex): Finding {
  if (finding.changes.length > 0 || !index.speaks(report.vocabulary)) return finding;
  const source = index.sourceWith(finding.source?.id);
  for (const was of source && finding.source ? itemsIn(source, finding.source.spans[0]) : []) {
    const change = source && was.kind === 'period' ? limitChange(report, now, source, was) : undefined;
    if (change) return { ...finding, verdict: 'altered', changes: [change], why: whyTurned(change) };
  }
  return finding;
}

/**
 * What a report makes of a time that the source names as a limit, where it is one to the other side: "no later than
 * spring" for "not before spring". One of the two must say so in full: what is closed until May opens by May.
 */
function limitChange(report: Witness, now: Period, source: Witness, was: Period): Change | undefined {
  const [ours, theirs] = [limitOf(report, now), limitOf(source, was)];
  if (!ours || !theirs || ours.side === theirs.side || !(ours.isInFull || theirs.isInFull)) return undefined;
  return { aspect: 'bound', was: ours.isInFull && theirs.words ? theirs.words : was.exact, now: ours.words };
}

/** The limit that words around a period make of it, and whether they say so by themselves. */
function limitOf(
  witness: Witness,
  { span, rule }: Period,
): { side: Side; isInFull: boolean; words: string } | undefined {
  const { stems, vocabulary, reading } = witness;
  const { tokens, doc } = reading;
  const at = tokenAt(tokens, span.from);
  const wordsFrom = (token: number, to = span.to) => doc.text.slice(tokens.from[token], to);
  const behind = tokenAt(tokens, span.to);
  for (const side of sides) {
    const after = vocabulary.limitsOfTime[side].lengthAt(stems, behind);
    if (after > 0) return { side, isInFull: true, words: wordsFrom(at, tokens.to[behind + after - 1]) };
  }
  for (let end = at; end > 0 && at - end <= between; end--) {
    for (const side of sides) {
      for (let first = end - 1; first >= Math.max(0, end - longest); first--)
        if (vocabulary.limitsOfTime[side].lengthAt(stems, first) === end - first)
          return { side, isInFull: true, words: wordsFrom(first) };
    }
    // what is so until a time is not so from then on: only what is denied says by itself which side is meant
    if (vocabulary.stems.deadlines.has(stems[end - 1])) {
      const words = wordsFrom(end - 1);
      if (isDeniedBefore(witness, end - 1)) return { side: 'earliest', isInFull: false, words };
      return vocabulary.stems.dues.has(stems[end - 1])
        ? { side: 'latest', isInFull: false, words }
        : undefined;
    }
    if (!vocabulary.isFunction(stems[end - 1])) break;
  }
  return rule.endsWith('/within') ? { side: 'latest', isInFull: false, words: wordsFrom(at) } : undefined;
}
/** The words of the longest limit. */
const longest = 3;

/** Whether the clause of a token denies something before it: "cannot reopen before". */
function isDeniedBefore(witness: Witness, token: number): boolean {
  const { kind, parted, start } = witness;
  const term = termAt(witness, token);
  const first = start[passageOf(witness, term)];
  for (let n = term - 1; n >= first && !parted[n + 1]; n--) if (kind[n] === NEGATION) return true;
  return false;
}
