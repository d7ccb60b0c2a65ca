// Learns the weights of the attribution scorer from annotated documents, and writes them as a table for a language.
// usage: npm run build && node bench/attribution/train.js DATA.jsonl[.gz] [--held-out N] [--out FILE]
// The same data gives the same weights. Nothing of it is needed when Stemma runs.
import { writeFileSync } from 'node:fs';
import { annotatedDocuments } from './annotated.js';
import { learnWeights } from './learn.js';

const args = process.argv.slice(2);
const option = (name) => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const heldOut = Number(option('--held-out') ?? 0);
const out = option('--out');
const { documents, grammar } = annotatedDocuments(args[0]);
const weights = learnWeights(documents.slice(0, documents.length - heldOut), grammar);
for (const [name, bytes] of Object.entries(weights)) console.log(`${name}: ${bytes.length} bytes`);
if (out) {
  const fields = Object.entries(weights).map(
    ([name, bytes]) => `  ${name}:\n    '${bytes.toString('base64')}',\n`,
  );
  writeFileSync(
    out,
    `import type { AttributionWeights } from '../attribution.js';

/** Learned by bench/attribution/train.js; \`decodeWeights\` and \`decodeTrees\` tell their form. */
export const attributionWeights: AttributionWeights = {
${fields.join('')}};
`,
  );
}
