import type { Tokens } from '../../core/token.js';
import type { CueKind } from '../../lang/attribution.js';
import { isComma } from './clause.js';
import type { Grammar, Run } from './grammar.js';
import { inquitAt } from './inquit.js';
import type { Unit } from './unit.js';

/** A cue in the narrator's words, with its kind. */
export interface Cue extends Run {
  kind: CueKind;
  /** Shares the subject of the clause before it: "adding". */
  participle: boolean;
}

/** No sentence that is prose has more: the rest is passed over, so that hostile text stays linear. */
const mostCues = 64;

/** A quotation of no more tokens, its marks counted, may be a title or a name. */
const longestTerm = 4;

/** The cues of a unit that stand outside its quotations, in order. */
export function cuesOf(tokens: Tokens, grammar: Grammar, unit: Unit): Cue[] {
  const cues: Cue[] = [];
  let next = 0;
  for (let at = unit.first; at < unit.end && cues.length < mostCues; at++) {
    const quotation = unit.quotations[next];
    if (quotation && at >= quotation.first) {
      at = quotation.end - 1;
      next++;
      const dash = isComma(tokens, at + 1) ? at + 2 : at + 1;
      const verb =
        quotation.end - quotation.first > longestTerm ? inquitAt(tokens, grammar, dash, unit.end) : undefined;
      if (verb && grammar.cues.match(tokens, verb.first, unit.end) < 0) {
        cues.push({ ...verb, kind: 'say', participle: false });
        at = verb.end - 1;
      }
      continue;
    }
    const end = grammar.cues.match(tokens, at, quotation ? quotation.first : unit.end);
    if (end < 0) continue;
    cues.push({
      first: at,
      end,
      kind: grammar.cues.value,
      participle: grammar.participles.match(tokens, at, unit.end) === end,
    });
    at = end - 1;
  }
  return cues;
}
