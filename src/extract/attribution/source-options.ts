import { coordinatorBefore } from './coordinator.js';
import type { Neighbourhood } from './evidence.js';
import { type Grammar, holds, type Run } from './grammar.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import { sure } from './opening.js';
import type { Scorer } from './scorer.js';
import { subjectBehind, subjectOf } from './subject.js';
import type { View } from './view.js';

/** So many noun phrases are weighed as the source of one cue. */
const mostOptions = 7;
/** And so many of them because they are the source of a cue beside it. */
const mostShared = 3;
/** And no more marks or verbs are counted between one and the cue. */
const mostBetween = 3;
/** What the lead of a word is that the scorer may not choose. */
export const unscored = -12;

/** A noun phrase that may be the source. */
export interface SourceOption {
  /** The word of it that most likely belongs to the source. */
  word: number;
  /** The phrase, as the tables tell it. */
  run: Run;
  /** How much more speaks for the word than for nobody. */
  lead: number;
  /** How much speaks for the word, whatever stands around it. */
  naming: number;
  /** How many marks, and words that a clause turns on, stand between it and the cue. */
  marks: number;
  verbs: number;
}

/** A cue, and who may be its source. */
export interface SourceQuestion {
  view: View;
  pieces: readonly Run[];
  near: Neighbourhood;
  /** The word that was chosen at first; -1 for nobody. */
  chosen: number;
  options: readonly SourceOption[];
  /** The subject of the cue as the tables tell it, before it and behind it. */
  subject: Run | undefined;
  behind: Run | undefined;
  /** Whether the cue is joined to another verb, and whether it is a participle. */
  isJoined: boolean;
  isParticiple: boolean;
}

/** The noun phrase that a word stands in, as the tables tell it, on its side of the cue. */
function phraseOf({ scene, unit, head }: View, grammar: Grammar, word: number): Run {
  const { tokens } = scene;
  const before = nounPhraseBefore(tokens, grammar, word + 1, word < head ? unit.first : head + 1);
  const after = nounPhraseAfter(tokens, grammar, word, word < head ? head : unit.end);
  return { first: before?.first ?? word, end: Math.max(word + 1, after?.end ?? 0) };
}

/**
 * Who may be the source of a cue that reports `pieces`: who was chosen at first, the sources of the cues beside it, and
 * the surest word of every other noun phrase.
 */
export function sourceQuestion(
  scorer: Scorer,
  grammar: Grammar,
  near: Neighbourhood,
  view: View,
  pieces: readonly Run[],
  chosen: number,
): SourceQuestion {
  const options: SourceOption[] = [];
  const { places, scores, nothing } = scorer.sources(view, pieces);
  const add = (word: number, i: number): void => {
    const isPlace = i < places.count;
    const run = phraseOf(view, grammar, word);
    options.push({
      word,
      run,
      lead: isPlace ? scores[i] - nothing : unscored,
      naming: scorer.naming(view, word),
      marks: isPlace ? places.marks[i] : mostBetween,
      verbs: isPlace ? places.verbs[i] : mostBetween,
    });
    // its other words are none of another option
    for (let n = 0; n < places.count; n++)
      if (holds(run, places.token[n])) scores[n] = Number.NEGATIVE_INFINITY;
  };
  if (chosen >= 0) add(chosen, places.indexOf(chosen));
  for (const { view: other, cue, source } of near.candidates) {
    if (options.length >= mostShared) break;
    const { word } = source;
    if (cue < sure || word < 0 || other === view || word === view.head) continue;
    if (!options.some(({ run }) => holds(run, word))) add(word, places.indexOf(word));
  }
  while (options.length < mostOptions) {
    let best = 0;
    for (let i = 1; i < places.count; i++) if (scores[i] > scores[best]) best = i;
    if (best >= places.count || scores[best] === Number.NEGATIVE_INFINITY) break;
    add(places.token[best], best);
  }
  const { tokens } = view.scene;
  const cue = { first: view.head, end: view.head + 1 };
  return {
    view,
    pieces,
    near,
    chosen,
    options,
    subject: subjectOf(tokens, grammar, cue, view.unit.first),
    behind: subjectBehind(tokens, grammar, cue, view.unit.end),
    isJoined: coordinatorBefore(tokens, grammar, view.head) >= 0,
    isParticiple: grammar.participles.match(tokens, view.head) > 0,
  };
}
