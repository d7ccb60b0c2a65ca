import type { Alignment } from '../align/index.js';
import { clausesIn } from '../align/joint.js';
import { around, type Run, type Side } from '../align/side.js';
import { PERIOD, passageOf, type Witness } from '../align/witness.js';
import { foldedAt } from '../copy/variant.js';
import { FUNCTION } from '../words/sense.js';
import { governed, isDenied, isHedged, isModal } from './clause.js';
import { deedsIn } from './deed.js';
import { isClauseTold, isToldAsDone } from './modality.js';
import { isPerformed } from './performed.js';
import type { Turn } from './turn.js';

/**
 * What is still to come in the source and told as done: "has shut the furnace" or "shut the furnace" for "will shut", "is
 * to shut". A source that tells it as done elsewhere is not gainsaid.
 */
export function toldAsAccomplished(alignment: Alignment, side: Side): Turn[] {
  const { report, first, end } = alignment;
  const { source, sourceIndex } = side;
  for (let at = side.first; at < side.end; at++) {
    if (!isAhead(source, at)) continue;
    let head = governed(source, at, side.end);
    // «намерена в мае открыть»
    while (head >= 0 && source.kind[head] === PERIOD) head = governed(source, head, side.end);
    // "will be given advice" says little of what is done
    if (head >= 0 && source.vocabulary.stems.light.has(source.stems[source.first[head]])) continue;
    if (head >= 0 && isModal(source, at) && isPerformed(source, at, head)) continue;
    const verb = head < 0 ? -1 : report.key.subarray(first, end).indexOf(source.key[head]) + first;
    if (verb < first || isModal(report, verb) || isHedged(report, verb, first)) continue;
    if (!source.vocabulary.forms.isAhead(foldedAt(source, source.first[head]))) continue;
    if (isDenied(source, head, side.first) || isOnlyTimed(report, verb, first)) continue;
    if (!isDone(report, verb, alignment) || !isClauseTold(alignment, side, at, head)) continue;
    if (isDoneAnywhere(source, head)) continue;
    return [
      {
        aspect: 'modality',
        now: around(verb, alignment, 2),
        was: { first: at, end: head + 1 },
        source: sourceIndex,
      },
    ];
  }
  return [];
}

/** Whether a term says that what follows will be done, or that somebody means to do it: "will", "plans to", "is to". */
function isAhead(witness: Witness, at: number): boolean {
  const { kind, ref, stems, first, vocabulary } = witness;
  if (isModal(witness, at)) {
    const { meant = [], light = [] } = vocabulary.axes[ref[at] >> 4];
    return [...meant, ...light].includes(ref[at] & 15);
  }
  const isTo = kind[at] === FUNCTION && vocabulary.stems.infinitives.has(stems[first[at]]);
  return isTo && at > 0 && kind[at - 1] === FUNCTION && vocabulary.stems.beings.has(stems[first[at - 1]]);
}

/** Whether the clause of a verb only tells a time: "until the judge has ruled". */
function isOnlyTimed(witness: Witness, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= first; at--) {
    if (witness.vocabulary.forms.timingOf(foldedAt(witness, witness.first[at])) === undefined) {
      if (witness.parted[at]) return false;
      continue;
    }
    // "in Bergen has voted" is told of a place
    return witness.kind[at] !== FUNCTION;
  }
  return false;
}

/** Whether a verb is told as done: "has shut", "was shut", and "shut it" behind whoever did it. */
function isDone(witness: Witness, verb: number, { first, end }: Run): boolean {
  if (isToldAsDone(witness, verb, first)) return true;
  const { kind, stems, vocabulary } = witness;
  const before = witness.first[verb] - 1;
  if (verb > first && kind[verb - 1] === FUNCTION && vocabulary.stems.beings.has(stems[before]))
    return vocabulary.forms.isPastForm(foldedAt(witness, before));
  if (!vocabulary.forms.isPastForm(foldedAt(witness, witness.first[verb]))) return false;
  return clausesIn(witness, { first, end }).some((clause) =>
    deedsIn(witness, clause).some((deed) => deed.verb === verb),
  );
}

/** Whether a source tells anywhere as done what one of its terms says. */
function isDoneAnywhere(source: Witness, head: number): boolean {
  const { key, count, start, vocabulary, first } = source;
  for (let at = 0; at < count; at++) {
    if (at === head || key[at] !== key[head]) continue;
    const from = start[passageOf(source, at)];
    if (isToldAsDone(source, at, from)) return true;
    if (vocabulary.forms.isPastForm(foldedAt(source, first[at])) && !isHedged(source, at, from)) return true;
  }
  return false;
}
