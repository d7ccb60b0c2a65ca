// Learns the weights of the attribution scorer from annotated documents, and writes them as a table for a language.
// usage: npm run build && node bench/train-attribution.mjs DATA.jsonl[.gz] [--held-out N] [--out FILE]
// A row of the data: {"text", "lang", "attributions": [{"source": [[from, to]…], "cue": […], "content": […]}…]}.
// Logistic regression for the cues and multinomial for the other choices, by AdaGrad (Duchi et al. 2011), in the
// order of the data: the same data gives the same weights. Nothing of it is needed when Stemma runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Lexicon } from '../dist/core/lexicon.js';
import { sentenceSplitter } from '../dist/core/sentence.js';
import { tokenAt, tokenise } from '../dist/core/token.js';
import * as content from '../dist/extract/attribution/content-choice.js';
import { cueFeatures, wordFeatures } from '../dist/extract/attribution/cue-choice.js';
import { Features, featureBits } from '../dist/extract/attribution/features.js';
import { compileGrammar } from '../dist/extract/attribution/grammar.js';
import { resumesWith } from '../dist/extract/attribution/quoted.js';
import { sceneOf } from '../dist/extract/attribution/scene.js';
import { noSourceFeatures, sourceFeatures, sources } from '../dist/extract/attribution/source-choice.js';
import { unitsOf } from '../dist/extract/attribution/unit.js';
import { marksBetween, verbsBetween, viewOf } from '../dist/extract/attribution/view.js';
import { quotationsOf } from '../dist/extract/quotations.js';
import { packFor } from '../dist/lang/index.js';
import { textDoc } from '../dist/read/text.js';

const args = process.argv.slice(2);
const option = (name) => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const heldOut = Number(option('--held-out') ?? 0);
const out = option('--out');
const epochs = Number(option('--epochs') ?? 4);
const raw = readFileSync(args[0]);
const rows = (args[0].endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const runOf = (tokens, [from, to]) => ({ first: tokenAt(tokens, from), end: tokenAt(tokens, to - 1) + 1 });

/** How strongly a word is a cue's, from all documents: which word of a cue is its head. */
const inCues = new Map();
const inText = new Map();
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const pack = packFor(rows[0].lang);
const lexicon = new Lexicon();
const split = sentenceSplitter(lexicon, pack.sentence);
const grammar = compileGrammar(pack.attribution, lexicon);
const docs = rows.map((row) => {
  const { blocks } = textDoc(row.text);
  const tokens = tokenise(row.text, lexicon);
  const sentences = split(tokens, blocks);
  const quotations = quotationsOf(tokens, sentences);
  const scene = sceneOf(tokens, blocks, grammar, quotations);
  const units = unitsOf(sentences, quotations, resumesWith(tokens, grammar));
  const gold = row.attributions.map((one) =>
    Object.fromEntries(
      ['source', 'cue', 'content'].map((part) => [part, one[part].map((span) => runOf(tokens, span))]),
    ),
  );
  for (let at = 0; at < tokens.count; at++) count(inText, scene.code[at]);
  for (const { cue } of gold)
    for (const { first, end } of cue) for (let at = first; at < end; at++) count(inCues, scene.code[at]);
  return { scene, units, gold };
});
const strength = (code) => ((inCues.get(code) ?? 0) + 0.1) / (inText.get(code) + 3);
for (const { scene, gold } of docs) {
  for (const one of gold) {
    let best = -1;
    for (const { first, end } of one.cue)
      for (let at = first; at < end; at++)
        if (scene.mayCue[at] && strength(scene.code[at]) > best) {
          best = strength(scene.code[at]);
          one.head = at;
        }
  }
}

const rate = 0.2;
const start = 4;
const decay = 1e-5;
/** Features that are met less often are left out. */
const fewest = 3;

/** Weights that learn, all choices in one table. */
class Learner {
  weights = new Float32Array(1 << featureBits);
  squares = new Float32Array(1 << featureBits).fill(start);
  seen = new Uint16Array(1 << featureBits);
  sums = new Float64Array(1 << featureBits);
  taken = 0;
  counting = true;
  one = new Features();
  pool = [];

  learn(features, gradient) {
    const { weights, squares, seen } = this;
    for (let i = 0; i < features.count; i++) {
      const id = features.ids[i];
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

  /** Yes or no. */
  decide(fill, yes) {
    fill(this.one.clear());
    const p = 1 / (1 + Math.exp(-this.one.score(this.weights)));
    this.learn(this.one, p - (yes ? 1 : 0));
  }

  /** One choice among candidates, of which some are right. */
  choose(fillers, right) {
    const scores = fillers.map((fill, i) => {
      this.pool[i] ??= new Features();
      fill(this.pool[i].clear());
      return this.pool[i].score(this.weights);
    });
    const top = Math.max(...scores);
    const exps = scores.map((score) => Math.exp(score - top));
    const sum = exps.reduce((a, b) => a + b, 0);
    const good = exps.reduce((a, b, i) => (right[i] ? a + b : a), 0);
    for (let i = 0; i < exps.length; i++)
      this.learn(this.pool[i], exps[i] / sum - (right[i] ? exps[i] / good : 0));
  }

  /** Goes through the documents, once only to count, then to learn; ends with the average of the later rounds. */
  run(pass) {
    for (let epoch = -1; epoch < epochs; epoch++) {
      this.counting = epoch < 0;
      pass(this);
      if (epoch < 1 && epochs > 1) continue;
      this.taken++;
      for (let i = 0; i < this.sums.length; i++) this.sums[i] += this.weights[i];
    }
    for (let i = 0; i < this.sums.length; i++) this.weights[i] = this.sums[i] / this.taken;
    return this.weights;
  }
}

const nearest = (list, wanted) =>
  list.reduce((best, x) => (Math.abs(x - wanted) < Math.abs(best - wanted) ? x : best), list[0]);

function learnRun(learner, view, wantedRun, starts, none, startFeatures, ends, choice) {
  const list = [...starts];
  if (wantedRun && list.length === 0) return;
  const wanted = wantedRun ? nearest(list, wantedRun.first) : -1;
  learner.choose(
    [(f) => none(view, f), ...list.map((at) => (f) => startFeatures(view, at, f))],
    [!wantedRun, ...list.map((at) => at === wanted)],
  );
  if (!wantedRun) return;
  const tails = [...ends(view, wanted)];
  const tail = nearest(tails, wantedRun.end);
  learner.choose(
    tails.map(
      (at) => (f) => content.endFeatures(view, wanted, at, marksBetween(view, wanted, at), choice, f),
    ),
    tails.map((at) => at === tail),
  );
}

const headsIn = (gold) =>
  new Map(gold.filter(({ head }) => head !== undefined).map((one) => [one.head, one]));

/** Which words are cues, and what goes with them. */
function learnChoices(learner, documents) {
  for (const { scene, units, gold } of documents) {
    const heads = headsIn(gold);
    for (const unit of units) {
      for (let at = unit.first; at < unit.end; at++) {
        if (!scene.mayCue[at]) continue;
        const view = viewOf(scene, unit, at);
        const g = heads.get(at);
        learner.decide((f) => {
          wordFeatures(scene, at, f);
          cueFeatures(view, f);
        }, g !== undefined);
        if (!g) continue;
        const inUnit = g.content.filter(({ first }) => first >= unit.first && first < unit.end);
        const after = inUnit.find(({ first }) => first > at);
        const before = inUnit.find(({ first }) => first < at);
        learnRun(
          learner,
          view,
          after,
          content.startsAfter(view),
          content.noneAfterFeatures,
          content.startAfterFeatures,
          content.endsAfter,
          0,
        );
        learnRun(
          learner,
          view,
          before,
          content.startsBefore(view),
          content.noneBeforeFeatures,
          content.startBeforeFeatures,
          content.endsBefore,
          200,
        );
        const list = [...sources(view)];
        const inSource = list.map((i) => g.source.some(({ first, end }) => first <= i && i < end));
        const named = inSource.some(Boolean);
        if (g.source.length && !named) continue;
        learner.choose(
          [
            (f) => noSourceFeatures(view, f),
            ...list.map(
              (i) => (f) => sourceFeatures(view, i, marksBetween(view, i, at), verbsBetween(view, i, at), f),
            ),
          ],
          [!named, ...inSource],
        );
      }
    }
  }
}

const scale = 16;
const rounded = (weights) =>
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));

const training = docs.slice(0, docs.length - heldOut);

const weights = new Learner().run((learner) => learnChoices(learner, training));

// A byte for each weight, all that round to zero left out: the distance to the next one, then the weight.
const bytes = [];
let last = -1;
let used = 0;
rounded(weights).forEach((byte, id) => {
  if (byte === 0) return;
  used++;
  for (let distance = id - last; ; distance >>= 7) {
    bytes.push(distance > 127 ? (distance & 127) | 128 : distance);
    if (distance <= 127) break;
  }
  bytes.push(byte & 255);
  last = id;
});
console.log(`${used} weights, ${bytes.length} bytes`);
if (out) {
  const base64 = Buffer.from(bytes).toString('base64');
  writeFileSync(
    out,
    `/** Learned by bench/train-attribution.mjs; see decodeWeights for its form. */\nexport const attributionWeights: string =\n  '${base64}';\n`,
  );
}
