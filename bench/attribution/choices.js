// Learns which word is a cue, which words it reports, and who is their source: logistic regression for the cues and
// multinomial for the other choices, by AdaGrad (Duchi et al. 2011), in the order of the data.
import * as content from '../../dist/extract/attribution/content-choice.js';
import { cueTemplates, fillHead } from '../../dist/extract/attribution/cue-choice.js';
import { featureBits, featuresOf } from '../../dist/extract/attribution/features.js';
import { Places } from '../../dist/extract/attribution/places.js';
import { emptySlots } from '../../dist/extract/attribution/slots.js';
import { fillSource, nobody, sources, sourceWord } from '../../dist/extract/attribution/source-choice.js';
import { MAY_CUE } from '../../dist/extract/attribution/traits.js';
import { viewOf } from '../../dist/extract/attribution/view.js';

const epochs = 7;
const rate = 0.12;
const start = 4;
const decay = 3e-5;
/** Features that are met less often are left out. */
const fewest = 3;
/** What a weight of 1 is in bytes. */
const scale = 16;
const size = 1 << featureBits;

/** Weights that learn, all choices in one table. */
class Learner {
  weights = new Float32Array(size);
  squares = new Float32Array(size).fill(start);
  seen = new Uint16Array(size);
  sums = new Float64Array(size);
  taken = 0;
  counting = true;
  slots = emptySlots();

  learn(features, gradient) {
    const { weights, squares, seen } = this;
    for (const id of features) {
      if (this.counting) {
        if (seen[id] < fewest) seen[id]++;
        continue;
      }
      if (seen[id] < fewest) continue;
      const g = gradient + decay * weights[id];
      squares[id] += g * g;
      weights[id] -= (rate * g) / Math.sqrt(squares[id]);
    }
  }

  score(features) {
    return features.reduce((sum, id) => sum + this.weights[id], 0);
  }

  /** What the slots make of templates. */
  features(templates) {
    return featuresOf(templates, this.slots);
  }

  /** Yes or no. */
  decide(features, yes) {
    const p = 1 / (1 + Math.exp(-this.score(features)));
    this.learn(features, p - (yes ? 1 : 0));
  }

  /** One choice among candidates, each by its features, of which some are right. */
  choose(candidates, right) {
    const scores = candidates.map((features) => this.score(features));
    const top = Math.max(...scores);
    const exps = scores.map((score) => Math.exp(score - top));
    const sum = exps.reduce((a, b) => a + b, 0);
    const good = exps.reduce((a, b, i) => (right[i] ? a + b : a), 0);
    for (let i = 0; i < exps.length; i++)
      this.learn(candidates[i], exps[i] / sum - (right[i] ? exps[i] / good : 0));
  }

  /** Goes through the documents, once only to count, then to learn; ends with the average of the later rounds. */
  run(pass) {
    for (let epoch = -1; epoch < epochs; epoch++) {
      this.counting = epoch < 0;
      pass(this);
      if (epoch < 1) continue;
      this.taken++;
      for (let i = 0; i < size; i++) this.sums[i] += this.weights[i];
    }
    return Int8Array.from(this.sums, (sum) => {
      const byte = Math.round((sum / this.taken) * scale);
      return Math.max(-127, Math.min(127, byte));
    });
  }
}

/** The places that a function adds, as a list. */
function placesOf(add) {
  const places = new Places();
  add(places);
  return Array.from({ length: places.count }, (_, i) => ({
    at: places.token[i],
    marks: places.marks[i],
    verbs: places.verbs[i],
  }));
}

const nearest = (list, wanted) =>
  list.reduce((best, one) => (Math.abs(one.at - wanted) < Math.abs(best.at - wanted) ? one : best), list[0]);

/** How the runs on either side of a cue are chosen. */
const after = {
  starts: content.startsAfter,
  nothing: content.nothingAfter,
  fillStart: content.fillStartAfter,
  start: content.startAfter,
  ends: content.endsAfter,
  end: content.endAfter,
};
const before = {
  starts: content.startsBefore,
  nothing: content.nothingBefore,
  fillStart: content.fillStartBefore,
  start: content.startBefore,
  ends: content.endsBefore,
  end: content.endBefore,
};

function learnRun(learner, view, wanted, { starts, nothing, fillStart, start, ends, end }) {
  const { slots } = learner;
  const list = placesOf((places) => starts(view, places));
  if (wanted && list.length === 0) return;
  const first = wanted && nearest(list, wanted.first);
  learner.choose(
    [
      learner.features(nothing),
      ...list.map(({ at }) => {
        fillStart(view, at, slots);
        return learner.features(start);
      }),
    ],
    [!wanted, ...list.map((one) => one === first)],
  );
  if (!wanted) return;
  const tails = placesOf((places) => ends(view, first.at, places));
  const tail = nearest(tails, wanted.end);
  learner.choose(
    tails.map(({ at, marks, verbs }) => {
      content.fillEnd(view, first.at, at, marks, verbs, slots);
      return learner.features(end);
    }),
    tails.map((one) => one === tail),
  );
}

function learnSource(learner, view, { source, content: pieces }) {
  const list = placesOf((places) => sources(view, pieces, places));
  const inSource = list.map(({ at }) => source.some(({ first, end }) => first <= at && at < end));
  const named = inSource.some(Boolean);
  if (source.length && !named) return;
  learner.choose(
    [
      learner.features(nobody),
      ...list.map(({ at, marks, verbs }) => {
        fillSource(view, at, marks, verbs, learner.slots);
        return learner.features(sourceWord);
      }),
    ],
    [!named, ...inSource],
  );
}

/** The weights of all choices, learned from documents: a byte each. */
export function learnChoices(documents) {
  return new Learner().run((learner) => {
    for (const { scene, units, gold } of documents) {
      const heads = new Map(gold.filter(({ head }) => head !== undefined).map((one) => [one.head, one]));
      for (const unit of units) {
        for (let at = unit.first; at < unit.end; at++) {
          if (!(scene.traits[at] & MAY_CUE)) continue;
          const view = viewOf(scene, unit, at);
          const one = heads.get(at);
          fillHead(view, learner.slots);
          learner.decide(learner.features(cueTemplates), one !== undefined);
          if (!one) continue;
          const inUnit = one.content.filter(({ first }) => first >= unit.first && first < unit.end);
          learnRun(
            learner,
            view,
            inUnit.find(({ first }) => first > at),
            after,
          );
          learnRun(
            learner,
            view,
            inUnit.find(({ first }) => first < at),
            before,
          );
          learnSource(learner, view, one);
        }
      }
    }
  });
}

/** A byte for each weight, all that are zero left out: the distance to the next one, then the weight. */
export function packedWeights(weights) {
  const bytes = [];
  let last = -1;
  weights.forEach((byte, id) => {
    if (byte === 0) return;
    for (let distance = id - last; ; distance >>= 7) {
      bytes.push(distance > 127 ? (distance & 127) | 128 : distance);
      if (distance <= 127) break;
    }
    bytes.push(byte & 255);
    last = id;
  });
  return Buffer.from(bytes);
}
