import {
  endFeatures,
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
import { Features } from './features.js';
import type { Run } from './grammar.js';
import type { Scene } from './scene.js';
import { noSourceFeatures, sourceFeatures, sources } from './source-choice.js';
import { marksBetween, type View, verbsBetween } from './view.js';

/** A word with this score alone is no cue's head, whatever stands around it. */
const hopeless = -4.2;
const mostReasons = 4;
/** What a weight of 1 is in bytes. */
const scale = 16;

/** Makes the choices that tables cannot: the best candidate by the learned weights. */
export class Scorer {
  private readonly features = new Features();

  constructor(private readonly weights: Int8Array) {}

  /** Whether the word at a token can be a cue's head anywhere. */
  mayCue(scene: Scene, head: number): boolean {
    wordFeatures(scene, head, this.features.clear());
    return this.features.score(this.weights) / scale > hopeless;
  }

  /** How much speaks for the head being a cue: above 0 it more likely is than not. */
  cue(view: View): number {
    wordFeatures(view.scene, view.head, this.features.clear());
    cueFeatures(view, this.features);
    return this.features.score(this.weights) / scale;
  }

  /** What weighed most in `cue`, for `stemma explain`. */
  reasons(view: View): string {
    this.cue(view);
    const { count, ids, templates } = this.features;
    return Array.from({ length: count }, (_, i) => ({
      template: templates[i],
      weight: this.weights[ids[i]] / scale,
    }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, mostReasons)
      .map(({ template, weight }) => `${cueTemplates[template]} ${weight > 0 ? '+' : ''}${weight.toFixed(2)}`)
      .join(', ');
  }

  /** The reported words after the cue, if any. */
  after(view: View): Run | undefined {
    noneAfterFeatures(view, this.features.clear());
    let best = this.features.score(this.weights);
    let first = -1;
    for (const at of startsAfter(view)) {
      startAfterFeatures(view, at, this.features.clear());
      const score = this.features.score(this.weights);
      if (score > best) {
        best = score;
        first = at;
      }
    }
    return first < 0 ? undefined : { first, end: this.end(view, first, endsAfter(view, first), 0) };
  }

  /** The reported words before the cue, if any. */
  before(view: View): Run | undefined {
    noneBeforeFeatures(view, this.features.clear());
    let best = this.features.score(this.weights);
    let first = -1;
    for (const at of startsBefore(view)) {
      startBeforeFeatures(view, at, this.features.clear());
      const score = this.features.score(this.weights);
      if (score > best) {
        best = score;
        first = at;
      }
    }
    return first < 0 ? undefined : { first, end: this.end(view, first, endsBefore(view, first), 200) };
  }

  private end(view: View, first: number, ends: Iterable<number>, choice: number): number {
    let best = Number.NEGATIVE_INFINITY;
    let end = first + 1;
    for (const at of ends) {
      endFeatures(view, first, at, marksBetween(view, first, at), choice, this.features.clear());
      const score = this.features.score(this.weights);
      if (score > best) {
        best = score;
        end = at;
      }
    }
    return end;
  }

  /** A word of the noun phrase that is the source, or -1 where nobody is named. */
  source(view: View): number {
    noSourceFeatures(view, this.features.clear());
    let best = this.features.score(this.weights);
    let found = -1;
    for (const at of sources(view)) {
      sourceFeatures(
        view,
        at,
        marksBetween(view, at, view.head),
        verbsBetween(view, at, view.head),
        this.features.clear(),
      );
      const score = this.features.score(this.weights);
      if (score > best) {
        best = score;
        found = at;
      }
    }
    return found;
  }
}
