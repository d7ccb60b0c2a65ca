// Learns the weights of the attribution scorer from annotated documents, and writes them as a table for a language.
// usage: npm run build && node bench/attribution/train.js DATA.jsonl[.gz] [--held-out N] [--out FILE]
// The same data gives the same weights. Nothing of it is needed when Stemma runs.
import { writeFileSync } from 'node:fs';
import { Scorer } from '../../dist/extract/attribution/scorer.js';
import { decodeTrees } from '../../dist/extract/attribution/trees.js';
import { annotatedDocuments } from './annotated.js';
import { learnTrees, packedTrees } from './boost.js';
import { learnChoices, packedWeights } from './choices.js';
import { neighbourhoodsIn, rivalRowsOf, rowsOf, sourceRowsOf } from './rows.js';

const args = process.argv.slice(2);
const option = (name) => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const heldOut = Number(option('--held-out') ?? 0);
const out = option('--out');
const { documents, grammar } = annotatedDocuments(args[0]);
const training = documents.slice(0, documents.length - heldOut);

/** In so many parts the documents are parted: the trees learn from what was made without having seen the answer. */
const parts = 4;
const all = Array.from({ length: parts }, (_, part) => {
  const scorer = new Scorer(learnChoices(training.filter((_, i) => i % parts !== part)));
  const mine = training.filter((_, i) => i % parts === part);
  const nears = mine.map((document) => neighbourhoodsIn(document, grammar, scorer));
  return {
    mine,
    nears,
    rows: mine.flatMap((document, i) => rowsOf(document, nears[i])),
    sourceRows: mine.flatMap((document, i) => sourceRowsOf(document, nears[i], grammar, scorer)),
  };
});
const rivalRows = all.flatMap(({ mine, nears }, part) => {
  const others = all.flatMap(({ rows }, other) => (other === part ? [] : rows));
  const trees = decodeTrees(packedTrees(learnTrees(others)).toString('base64'));
  return mine.flatMap((document, i) => rivalRowsOf(document, nears[i], trees));
});
const choices = packedWeights(learnChoices(training));
const trees = packedTrees(learnTrees(all.flatMap(({ rows }) => rows)));
const rivals = packedTrees(learnTrees(rivalRows));
const sources = packedTrees(learnTrees(all.flatMap(({ sourceRows }) => sourceRows)));
console.log(
  `${rivalRows.length} candidates; ${choices.length} bytes of weights, ${trees.length + rivals.length + sources.length} bytes of trees`,
);
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
  rivals:
    '${rivals.toString('base64')}',
  sources:
    '${sources.toString('base64')}',
};
`,
  );
}
