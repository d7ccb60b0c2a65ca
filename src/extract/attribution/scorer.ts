import { Choice, type OtherRun, type RunChoice, type SourceChoice, unrivalled } from './choice.js';
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
import { Scales, scale } from './scales.js';
import type { Scene } from './scene.js';
import { emptySlots } from './slots.js';
import { fillNaming, fillSource, namingTemplates, nobody, sources, sourceWord } from './source-choice.js';
import type { View } from './view.js';

const mostReasons = 4;
/** Above this lead over nobody somebody is named: down to it more are named rightly than wrongly. */
const unnamed = -0.5;
/** A word that belongs to the source less surely by so much is none of it; right before the cue, where verbs are rare, by more. */
const apart = 2.5;
const apartInSubject = 5;
/** A choice that falls no farther behind the best may be right. */
export const margin = 1.5;
/** An end is another one only where it makes a run shorter, or longer, than this share. */
const unlike = 0.7;
/** The words that may belong to a source, how much speaks for each, and how much for nobody. */
export interface SourceScores {
  places: Places;
  scores: Float64Array;
  nothing: number;
}

/** Makes the choices that tables cannot: the best candidate by the learned weights. */
export class Scorer {
  private readonly slots = emptySlots(Places.most);
  private readonly places = new Places();
  private readonly words = new KnownWords();
  private readonly scales: Scales;
  private readonly start = new Choice();
  private readonly end = new Choice();
  private readonly shorter = new Choice();
  private readonly longer = new Choice();
  private seen: View | undefined;

  constructor(private readonly weights: Int8Array) {
    this.scales = new Scales(weights, Places.most);
  }

  /** How much speaks for the word at a token being a cue's head, whatever stands around it. */
  word(scene: Scene, head: number): number {
    const { words } = this;
    const code = scene.code[head];
    const kind = scene.role[head];
    const at = words.placeOf(code, kind);
    if (!words.holds(at, code, kind)) {
      this.seen = undefined;
      fillWord(scene, head, this.slots);
      words.keep(at, code, kind, weightOf(wordTemplates, this.slots, this.weights));
    }
    return words.weightAt(at) / scale;
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

  /** The reported words after the cue; none where they lead the choice of none by no more than `least`. */
  after(view: View, least: number): RunChoice {
    const { slots, places, scales } = this;
    this.look(view);
    startsAfter(view, places.clear());
    for (let i = 0; i < places.count; i++) fillStartAfter(view, places.token[i], slots, i);
    scales.weigh(startAfter, slots, places);
    const nothing = this.score(nothingAfter);
    const start = this.best(this.start);
    if (start.over(nothing) <= least) return nothingFound(start, nothing);
    endsAfter(view, start.at, places.clear());
    return this.runs(view, start, nothing, endAfter);
  }

  /** The reported words before the cue, alike. */
  before(view: View, least: number): RunChoice {
    const { slots, places, scales } = this;
    this.look(view);
    startsBefore(view, places.clear());
    for (let i = 0; i < places.count; i++) fillStartBefore(view, places.token[i], slots, i);
    scales.weigh(startBefore, slots, places);
    const nothing = this.score(nothingBefore);
    const start = this.best(this.start);
    if (start.over(nothing) <= least) return nothingFound(start, nothing);
    endsBefore(view, start.at, places.clear());
    return this.runs(view, start, nothing, endBefore);
  }

  /** The place for which the most speaks. */
  private best(choice: Choice): Choice {
    const { places, scales } = this;
    choice.clear();
    for (let i = 0; i < places.count; i++) choice.offer(places.token[i], scales.scores[i]);
    return choice;
  }

  /** The runs that start at the best start and end at one of the places. */
  private runs(view: View, start: Choice, nothing: number, templates: Templates): RunChoice {
    const { slots, places, scales } = this;
    for (let i = 0; i < places.count; i++)
      fillEnd(view, start.at, places.token[i], places.marks[i], places.verbs[i], slots, i);
    const scores = scales.weigh(templates, slots, places);
    const end = this.best(this.end);
    const best = { first: start.at, end: end.at < 0 ? start.at + 1 : end.at };
    const lead = start.over(nothing);
    const others: OtherRun[] = [];
    if (Math.abs(lead) < margin) others.push({ run: lead > 0 ? undefined : best, behind: Math.abs(lead) });
    if (lead > 0) {
      const length = best.end - best.first;
      const shorter = this.shorter.clear();
      const longer = this.longer.clear();
      for (let i = 0; i < places.count; i++) {
        const other = places.token[i] - best.first;
        if (other < length * unlike) shorter.offer(places.token[i], scores[i]);
        else if (other * unlike > length) longer.offer(places.token[i], scores[i]);
      }
      for (const choice of [shorter, longer])
        if (choice.at >= 0 && end.score - choice.score < margin)
          others.push({ run: { first: best.first, end: choice.at }, behind: end.score - choice.score });
    }
    return {
      run: lead > 0 ? best : undefined,
      others,
      lead,
      second: start.second,
      end: lead > 0 ? end.second : unrivalled,
    };
  }

  /** The word of the noun phrase that is the source, which is none of what is reported. */
  source(view: View, pieces: readonly Run[]): SourceChoice {
    const { places } = this;
    const { scores, nothing } = this.sources(view, pieces);
    const word = this.start.clear();
    // words side by side are of one phrase, which is offered by the best of them
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < places.count; i++) {
      if (i > 0 && !places.areNext(i - 1, i)) {
        word.offer(places.token[best], top);
        top = Number.NEGATIVE_INFINITY;
      }
      if (scores[i] <= top) continue;
      top = scores[i];
      best = i;
    }
    if (places.count > 0) word.offer(places.token[best], top);
    const lead = word.over(nothing);
    const isNamed = lead > unnamed;
    return {
      word: isNamed ? word.at : -1,
      lead,
      second: word.second,
      naming: isNamed ? this.naming(view, word.at) : 0,
    };
  }

  /** Scores all words that may belong to the source; what is given holds until the next choice. */
  sources(view: View, pieces: readonly Run[]): SourceScores {
    const { places } = this;
    this.look(view);
    sources(view, pieces, places.clear());
    return { places, scores: this.scoreSources(view), nothing: this.score(nobody) };
  }

  /** How much speaks for the word at a token being a source's on its side of the cue, whatever stands around it. */
  naming(view: View, at: number): number {
    this.look(view);
    fillNaming(view, at, this.slots);
    return this.score(namingTemplates);
  }

  /** Where a source ends that may go on to `limit`: after the last word that belongs to it about as surely as `word`. */
  sourceEnd(view: View, pieces: readonly Run[], word: number, limit: number, isSubject: boolean): number {
    const { places } = this;
    this.look(view);
    sources(view, pieces, places.clear());
    places.keep(word, limit);
    const first = places.count - 1; // the places before the cue stand in the order of going away from it
    if (first < 0 || places.token[first] !== word) return limit; // the source of another cue: as far as the tables tell
    const scores = this.scoreSources(view);
    const least = scores[first] - (isSubject ? apartInSubject : apart);
    for (let i = 0; i < first; i++) if (scores[i] >= least) return places.token[i] + 1;
    return word + 1;
  }

  /** How much speaks for each of the places being in the source of a head that was looked at. */
  private scoreSources(view: View): Float64Array {
    const { slots, places, scales } = this;
    for (let i = 0; i < places.count; i++)
      fillSource(view, places.token[i], places.marks[i], places.verbs[i], slots, i);
    return scales.weigh(sourceWord, slots, places);
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

/** That nothing is reported on one side, `nothing` being what speaks for that. */
const nothingFound = (start: Choice, nothing: number): RunChoice => ({
  run: undefined,
  others: [],
  lead: start.over(nothing),
  second: start.second,
  end: unrivalled,
});
