// Learns the weights of the attribution scorer from annotated documents, and writes them as a table for a language.
// usage: npm run build && node bench/attribution/train.js DATA.jsonl[.gz] [--held-out N] [--out FILE]
// The same data gives the same weights. Nothing of it is needed when Stemma runs.
import { writeFileSync } from 'node:fs';
import { candidatesOf, headsOf } from '../../dist/extract/attribution/candidate.js';
import { evidenceNames, evidenceOf, neighbourhoods } from '../../dist/extract/attribution/evidence.js';
import { Scorer } from '../../dist/extract/attribution/scorer.js';
import { annotatedDocuments } from './annotated.js';
import { learnTrees, packedTrees } from './boost.js';
import { learnChoices, packedWeights } from './choices.js';
import { matched } from './match.js';

const args = process.argv.slice(2);
const option = (name) => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const heldOut = Number(option('--held-out') ?? 0);
const out = option('--out');
const { documents, grammar } = annotatedDocuments(args[0]);
const training = documents.slice(0, documents.length - heldOut);

/** In so many parts the documents are parted: the trees learn from choices that were made without having seen the answer. */
const parts = 4;
const rows = [];
const answers = [];
for (let part = 0; part < parts; part++) {
  const scorer = new Scorer(learnChoices(training.filter((_, i) => i % parts !== part)));
  for (const document of training.filter((_, i) => i % parts === part)) {
    const { scene, units } = document;
    const heads = units.map((unit) => headsOf(scene, scorer, unit).likely);
    const candidates = units.map((unit, i) => candidatesOf(scene, grammar, scorer, unit, heads[i]));
    const near = neighbourhoods(scene, units, heads, candidates);
    const right = matched(document, candidates.flat());
    for (const [i, list] of candidates.entries()) {
      for (const candidate of list) {
        rows.push(evidenceOf(candidate, near[i], new Float32Array(evidenceNames.length)));
        answers.push(right.has(candidate) ? 1 : 0);
      }
    }
  }
}
const choices = packedWeights(learnChoices(training));
const trees = packedTrees(learnTrees(rows, answers));
console.log(`${rows.length} candidates; ${choices.length} bytes of weights, ${trees.length} bytes of trees`);
if (out) {
  writeFileSync(
    out,
    `import type { AttributionWeights } from '../attribution.js';

/** Learned by bench/attribution/train.js; \`decodeWeights\` and \`decodeTrees\` tell their form. */
export const attributionWeights: AttributionWeights = {
  choices:
    '${choices.toString('base64')}',
  trees:
    '${trees.toString('base64')}',
};
`,
  );
}
