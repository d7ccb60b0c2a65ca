import { type Variant, wordsIn } from '../align/nearest.js';
import type { Run } from '../align/side.js';
import { MENTION, termAt, type Witness } from '../align/witness.js';
import { isSpeech, otherBodyOf, otherSpokenOf } from '../quote/narrator.js';
import type { Texts } from './variant.js';

/** Whether a report gives to somebody of whom a speech speaks as of another what its speaker says of himself: "The Council welcomes" for "We welcome". */
export function isOtherTeller({ report, source }: Texts, { now, was }: Variant): boolean {
  const { tokens } = source.reading;
  const isSelf = tokens.hash
    .subarray(was.first, was.end)
    .some((hash) => source.vocabulary.speakers.isSelf(hash));
  if (!isSelf || !isSpeech(source)) return false;
  const said = { from: tokens.from[was.first], to: tokens.to[was.end - 1] };
  for (let token = now.first; token < now.end; token++) {
    const term = termAt(report, token);
    if (report.kind[term] !== MENTION) continue;
    const { span } = report.items[report.ref[term]];
    if (otherBodyOf(source, report, span, said) || otherSpokenOf(source, report, span, said)) return true;
  }
  return false;
}

/** Whether a report gives to whoever speaks what the source says of others: "our right" for "their right". */
export function isMadeOwn({ report, source }: Texts, { now, was }: Variant): boolean {
  const isOf = (witness: Witness, run: Run, whom: 'selves' | 'others') =>
    wordsIn(witness, run).every((token) =>
      witness.vocabulary.speakers.isOf(whom, witness.reading.tokens.hash[token]),
    ) && run.first < run.end;
  return isOf(report, now, 'selves') && isOf(source, was, 'others');
}
