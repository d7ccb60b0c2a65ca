/**
 * How many parents `stemma tree` finds, on families whose tree is known: node bench/tree [--seeds N] [--errors N] [--seed S --size N --text NAME]
 * Counted are copies with at least two changes.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read, tree } from '../../dist/index.js';
import { familyOf } from './copyist.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    errors: { type: 'string', default: '0' },
    seed: { type: 'string' },
    kind: { type: 'string' },
  },
});

const texts = {
  interview: '../../examples/interview.txt',
  careful: '../../examples/report-careful.txt',
  harbour: 'texts/harbour.txt',
  reservoir: 'texts/reservoir.txt',
};
const sizes = [4, 6, 8, 10, 12];
const kinds = {
  plain: { contamination: 0 },
  mixed: { contamination: 0.25 },
  signed: { contamination: 0.12, signed: true },
};

let shown = 0;
const total = { right: 0, counted: 0, undirected: 0 };
const sure = Array.from({ length: 5 }, () => ({ right: 0, counted: 0 }));
const seconds = { found: 0, true: 0, wrong: 0 };
let elapsed = 0;
for (const [kind, options] of Object.entries(kinds)) {
  if (values.kind && values.kind !== kind) continue;
  const sum = { right: 0, counted: 0, undirected: 0, roots: 0, families: 0 };
  for (const [name, path] of Object.entries(texts)) {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    for (const size of sizes) {
      for (let seed = 1; seed <= Number(values.seeds); seed++) {
        if (values.seed && Number(values.seed) !== seed) continue;
        const family = familyOf(text, { seed: seed * 1000 + size, size, ...options });
        const start = performance.now();
        const { trees } = tree(
          family.map(({ id, text, date }) =>
            read(text, { id, date, lang: name === 'reservoir' ? 'ru' : 'en' }),
          ),
        );
        elapsed += performance.now() - start;
        const branches = new Map(
          trees.flatMap(({ branches }) => branches.map((branch) => [branch.to, branch])),
        );
        const same = new Map(
          trees.flatMap(({ nodes }) =>
            nodes.flatMap(({ id, same = [] }) => [id, ...same].map((one) => [one, id])),
          ),
        );
        const wrong = [];
        sum.families++;
        if (trees[0]?.root === same.get('v0')) sum.roots++;
        for (const { id, parent, changes, second, taken } of family) {
          const branch = branches.get(id);
          if (second && taken >= 3) {
            seconds.true++;
            if (branch?.second?.from === same.get(second)) seconds.found++;
          } else if (!second && branch?.second) seconds.wrong++;
          if (parent === null || changes < 2) continue;
          const isRight = branch?.from === same.get(parent);
          sum.counted++;
          if (isRight) sum.right++;
          else wrong.push(`${id}: ${branch?.from} for ${parent} (${branch?.confidence})`);
          if (isRight || branches.get(parent)?.from === id) sum.undirected++;
          if (branch) {
            const bin = sure[Math.min(4, Math.floor(Math.max(0, branch.confidence - 0.5) * 10))];
            bin.counted++;
            if (isRight) bin.right++;
          }
        }
        if (wrong.length > 0 && shown < Number(values.errors)) {
          shown++;
          console.log(
            `${kind} ${name} size ${size} seed ${seed}: root ${trees[0]?.root}; ${wrong.join('; ')}`,
          );
          console.log(
            '   ',
            family
              .map(
                ({ id, parent, changes, second, digest }) =>
                  `${id}<${parent}:${changes}${digest ? 'd' : ''}${second ? `+${second}` : ''}`,
              )
              .join(' '),
          );
        }
      }
    }
  }
  console.log(
    `${kind.padEnd(8)} ${share(sum.right, sum.counted)} right parents, ${share(sum.undirected, sum.counted)} without direction, ${share(sum.roots, sum.families)} roots, of ${sum.counted} copies`,
  );
  for (const key of Object.keys(total)) total[key] += sum[key];
}
console.log(
  'confidence',
  sure
    .map(({ right, counted }, at) => `${(0.5 + at / 10).toFixed(1)}+: ${share(right, counted)} of ${counted}`)
    .join('  '),
);
console.log(
  `second parents: ${share(seconds.found, seconds.true)} of ${seconds.true} found, ${seconds.wrong} wrong; ${elapsed.toFixed(0)} ms`,
);
console.log(`tree: right=${share(total.right, total.counted)} copies=${total.counted}`);

function share(part, whole) {
  return `${((100 * part) / (whole || 1)).toFixed(1)}%`;
}
