import { Choice, type RunChoice, type SourceChoice, unrivalled } from './choice.js';
import {
  endAfter,
  endBefore,
  endsAfter,
  endsBefore,
  fillEnd,
  fillStartAfter,
  fillStartBefore,
  nothingAfter,
  nothingBefore,
  startAfter,
  startBefore,
  startsAfter,
  startsBefore,
} from './content-choice.js';
import { cueReasons, cueTemplates, fillHead, fillWord, wordTemplates } from './cue-choice.js';
import { featuresOf, type Templates, weightOf } from './features.js';
import type { Run } from './grammar.js';
import { KnownWords } from './known-words.js';
import { Places } from './places.js';
import type { Scene } from './scene.js';
import { emptySlots } from './slots.js';
import { fillSource, nobody, sources, sourceWord } from './source-choice.js';
import type { View } from './view.js';

const mostReasons = 4;
/** Above this lead over nobody somebody is named: down to it more are named rightly than wrongly. */
const unnamed = -0.5;
/** A word that belongs to the source less surely by so much is none of it; right before the cue, where verbs are rare, by more. */
const apart = 2.5;
const apartInSubject = 5;
/** What a weight of 1 is in bytes. */
const scale = 16;
/** Makes the choices that tables cannot: the best candidate by the learned weights. */
export class Scorer {
  private readonly slots = emptySlots();
  private readonly places = new Places();
  private readonly words = new KnownWords();
  private seen: View | undefined;

  constructor(private readonly weights: Int8Array) {}

  /** How much speaks for the word at a token being a cue's head, whatever stands around it. */
  word(scene: Scene, head: number): number {
    const { words } = this;
    const code = scene.code[head];
    const kind = scene.role[head];
    const at = words.placeOf(code, kind);
    if (!words.holds(at, code, kind)) {
      this.seen = undefined;
      fillWord(scene, head, this.slots);
      words.keep(at, code, kind, this.score(wordTemplates));
    }
    return words.score[at];
  }

  /** How much speaks for the head being a cue where it stands: above 0 it more likely is than not. */
  cue(view: View): number {
    this.look(view);
    return this.score(cueTemplates);
  }

  /** What weighed most in `cue`, for `stemma explain`. */
  reasons(view: View): string {
    this.look(view);
    return Array.from(featuresOf(cueTemplates, this.slots), (id, i) => ({
      reason: cueReasons[i],
      weight: this.weights[id] / scale,
    }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, mostReasons)
      .map(({ reason, weight }) => `${reason} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
      .join('; ');
  }

  /** The reported words after the cue. */
  after(view: View): RunChoice {
    const { slots, places } = this;
    this.look(view);
    const nothing = this.score(nothingAfter);
    startsAfter(view, places.clear());
    const start = new Choice();
    for (let i = 0; i < places.count; i++) {
      fillStartAfter(view, places.token[i], slots);
      start.offer(places.token[i], this.score(startAfter));
    }
    if (start.over(nothing) <= 0) return nothingFound(start, nothing);
    endsAfter(view, start.at, places.clear());
    return runOf(start, this.end(view, start.at, endAfter), nothing);
  }

  /** The reported words before the cue. */
  before(view: View): RunChoice {
    const { slots, places } = this;
    this.look(view);
    const nothing = this.score(nothingBefore);
    startsBefore(view, places.clear());
    const start = new Choice();
    for (let i = 0; i < places.count; i++) {
      fillStartBefore(view, places.token[i], slots);
      start.offer(places.token[i], this.score(startBefore));
    }
    if (start.over(nothing) <= 0) return nothingFound(start, nothing);
    endsBefore(view, start.at, places.clear());
    return runOf(start, this.end(view, start.at, endBefore), nothing);
  }

  /** Where among the places a run ends that starts at `start`. */
  private end(view: View, start: number, templates: Templates): Choice {
    const { slots, places } = this;
    const end = new Choice();
    for (let i = 0; i < places.count; i++) {
      fillEnd(view, start, places.token[i], places.marks[i], places.verbs[i], slots);
      end.offer(places.token[i], this.score(templates));
    }
    return end;
  }

  /** The word of the noun phrase that is the source, which is none of what is reported. */
  source(view: View, pieces: readonly Run[]): SourceChoice {
    const { places } = this;
    this.look(view);
    const nothing = this.score(nobody);
    sources(view, pieces, places.clear());
    const word = new Choice();
    for (let i = 0; i < places.count; i++) {
      word.offer(places.token[i], this.scoreSource(view, i));
    }
    const lead = word.over(nothing);
    return { word: lead > unnamed ? word.at : -1, lead, second: word.second };
  }

  /** Where a source ends that may go on to `limit`: after the last word that belongs to it about as surely as `word`. */
  sourceEnd(view: View, pieces: readonly Run[], word: number, limit: number, isSubject: boolean): number {
    const { places } = this;
    this.look(view);
    sources(view, pieces, places.clear());
    const first = places.indexOf(word);
    const least = this.scoreSource(view, first) - (isSubject ? apartInSubject : apart);
    // the places before the cue stand in the order of going away from it
    for (let i = 0; i < first; i++)
      if (places.token[i] < limit && this.scoreSource(view, i) >= least) return places.token[i] + 1;
    return word + 1;
  }

  /** How much speaks for the place `i` being in the source of a head that was looked at. */
  private scoreSource(view: View, i: number): number {
    const { places, slots } = this;
    fillSource(view, places.token[i], places.marks[i], places.verbs[i], slots);
    return this.score(sourceWord);
  }

  /** Fills the slots of the head, if they are not filled yet. */
  private look(view: View): void {
    if (this.seen === view) return;
    this.seen = view;
    fillHead(view, this.slots);
  }

  /** What the features weigh that templates make of the slots as they are filled. */
  private score(templates: Templates): number {
    return weightOf(templates, this.slots, this.weights) / scale;
  }
}

/** A run by its start, which was better than nothing, and its end. */
function runOf(start: Choice, end: Choice, nothing: number): RunChoice {
  const run = { first: start.at, end: end.at < 0 ? start.at + 1 : end.at };
  return { run, lead: start.over(nothing), second: start.second, end: end.second };
}

/** That nothing is reported on one side, `nothing` being what speaks for that. */
const nothingFound = (start: Choice, nothing: number): RunChoice => ({
  run: undefined,
  lead: start.over(nothing),
  second: start.second,
  end: unrivalled,
});
