import { Choice, type RunChoice, type SourceChoice, unrivalled } from './choice.js';
import {
  endAfterFeatures,
  endBeforeFeatures,
  endsAfter,
  endsBefore,
  noneAfterFeatures,
  noneBeforeFeatures,
  startAfterFeatures,
  startBeforeFeatures,
  startsAfter,
  startsBefore,
} from './content-choice.js';
import { cueFeatures, cueTemplates, wordFeatures } from './cue-choice.js';
import { Features, Tally } from './features.js';
import { Places } from './places.js';
import type { Scene } from './scene.js';
import { noSourceFeatures, sourceFeatures, sources } from './source-choice.js';
import type { View } from './view.js';

const mostReasons = 4;
/** What a weight of 1 is in bytes. */
const scale = 16;
const none: RunChoice = { run: undefined, lead: -unrivalled, second: unrivalled, end: unrivalled };

/** Makes the choices that tables cannot: the best candidate by the learned weights. */
export class Scorer {
  private readonly tally: Tally;
  private readonly places = new Places();

  constructor(private readonly weights: Int8Array) {
    this.tally = new Tally(weights);
  }

  /** How much speaks for the word at a token being a cue's head, whatever stands around it. */
  word(scene: Scene, head: number): number {
    wordFeatures(scene, head, this.tally.clear());
    return this.score();
  }

  /** How much speaks for the head being a cue where it stands: above 0 it more likely is than not. */
  cue(view: View): number {
    wordFeatures(view.scene, view.head, this.tally.clear());
    cueFeatures(view, this.tally);
    return this.score();
  }

  /** What weighed most in `cue`, for `stemma explain`. */
  reasons(view: View): string {
    const features = new Features();
    wordFeatures(view.scene, view.head, features);
    cueFeatures(view, features);
    const { count, ids, templates } = features;
    return Array.from({ length: count }, (_, i) => ({
      template: templates[i],
      weight: this.weights[ids[i]] / scale,
    }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, mostReasons)
      .map(({ template, weight }) => `${cueTemplates[template]} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
      .join(', ');
  }

  /** The reported words after the cue. */
  after(view: View): RunChoice {
    const { tally, places } = this;
    noneAfterFeatures(view, tally.clear());
    const nothing = this.score();
    startsAfter(view, places.clear());
    const start = new Choice();
    for (let i = 0; i < places.count; i++) {
      startAfterFeatures(view, places.token[i], tally.clear());
      start.offer(places.token[i], this.score());
    }
    if (start.over(nothing) <= 0) return { ...none, lead: start.over(nothing), second: start.second };
    endsAfter(view, start.at, places.clear());
    const end = new Choice();
    for (let i = 0; i < places.count; i++) {
      endAfterFeatures(view, start.at, places.token[i], places.marks[i], places.verbs[i], tally.clear());
      end.offer(places.token[i], this.score());
    }
    return runOf(start, end, nothing);
  }

  /** The reported words before the cue. */
  before(view: View): RunChoice {
    const { tally, places } = this;
    noneBeforeFeatures(view, tally.clear());
    const nothing = this.score();
    startsBefore(view, places.clear());
    const start = new Choice();
    for (let i = 0; i < places.count; i++) {
      startBeforeFeatures(view, places.token[i], tally.clear());
      start.offer(places.token[i], this.score());
    }
    if (start.over(nothing) <= 0) return { ...none, lead: start.over(nothing), second: start.second };
    endsBefore(view, start.at, places.clear());
    const end = new Choice();
    for (let i = 0; i < places.count; i++) {
      endBeforeFeatures(view, start.at, places.token[i], places.marks[i], tally.clear());
      end.offer(places.token[i], this.score());
    }
    return runOf(start, end, nothing);
  }

  /** The word of the noun phrase that is the source. */
  source(view: View): SourceChoice {
    const { tally, places } = this;
    noSourceFeatures(view, tally.clear());
    const nothing = this.score();
    sources(view, places.clear());
    const word = new Choice();
    for (let i = 0; i < places.count; i++) {
      sourceFeatures(view, places.token[i], places.marks[i], places.verbs[i], tally.clear());
      word.offer(places.token[i], this.score());
    }
    const lead = word.over(nothing);
    return { word: lead > 0 ? word.at : -1, lead, second: word.second };
  }

  private score(): number {
    return this.tally.sum / scale;
  }
}

/** A run by its start, which was better than nothing, and its end. */
function runOf(start: Choice, end: Choice, nothing: number): RunChoice {
  const run = { first: start.at, end: end.at < 0 ? start.at + 1 : end.at };
  return { run, lead: start.over(nothing), second: start.second, end: end.second };
}
