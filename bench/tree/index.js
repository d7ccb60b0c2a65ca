/**
 * How many parents `stemma tree` finds, on families whose tree is known:
 * node bench/tree [--seeds N] [--from SEED] [--kind KIND] [--errors N]
 * Counted are copies with at least two changes. Tuned on seeds from 1 to 404: measure on others.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read, tree } from '../../dist/index.js';
import { familyOf } from './copyist.js';
import { score } from './score.js';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    errors: { type: 'string', default: '0' },
    from: { type: 'string', default: '1001' },
    kind: { type: 'string' },
  },
});

const texts = {
  interview: { path: '../../examples/interview.txt', lang: 'en' },
  careful: { path: '../../examples/report-careful.txt', lang: 'en' },
  harbour: { path: 'texts/harbour.txt', lang: 'en' },
  reservoir: { path: 'texts/reservoir.txt', lang: 'ru' },
};
const kinds = {
  plain: { sizes: [4, 6, 8, 10, 12], contamination: 0 },
  signed: { sizes: [4, 6, 8, 10, 12], contamination: 0.12, signed: true },
  // what was taken from a second version shows only where versions differ much
  mixed: { sizes: [8, 12, 16], changes: [4, 12], reporting: 0.08, contamination: 0.2 },
  'mixed, signed': {
    sizes: [8, 12, 16],
    changes: [4, 12],
    reporting: 0.08,
    contamination: 0.2,
    signed: true,
  },
  // some versions between are not among those that are read
  lost: { sizes: [8, 12, 16], changes: [2, 8], reporting: 0.04, contamination: 0.1, lost: 0.3 },
  'lost, signed': {
    sizes: [8, 12, 16],
    changes: [2, 8],
    reporting: 0.04,
    contamination: 0.1,
    lost: 0.3,
    signed: true,
  },
};

const results = [];
const first = Number(values.from);
let elapsed = 0;
for (const [kind, { sizes, ...options }] of Object.entries(kinds)) {
  if (values.kind && values.kind !== kind) continue;
  for (const [name, { path, lang }] of Object.entries(texts)) {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    for (const size of sizes) {
      for (let seed = first; seed < first + Number(values.seeds); seed++) {
        const family = familyOf(text, { seed: seed * 1000 + size, size, ...options });
        const kept = family.filter(({ isLost }) => !isLost);
        const readings = kept.map(({ id, text, date }) => read(text, { id, date, lang }));
        const start = performance.now();
        const forest = tree(readings);
        elapsed += performance.now() - start;
        results.push({ kind, name, size, seed, family, forest, ...score(family, forest) });
      }
    }
  }
}

for (const result of results
  .filter(({ copies }) => copies.some(({ isRight }) => !isRight))
  .slice(0, values.errors)) {
  const { kind, name, size, seed, family, forest, copies } = result;
  const wrong = copies
    .filter(({ isRight }) => !isRight)
    .map(({ id, parent, branch }) => `${id}: ${branch?.from} for ${parent} (${branch?.confidence})`);
  console.log(
    `${kind} ${name} size ${size} seed ${seed}: root ${forest.trees[0]?.root}; ${wrong.join('; ')}`,
  );
  const told = ({ id, parent, changes, second, digest }) =>
    `${id}<${parent}:${changes}${digest ? 'd' : ''}${second ? `+${second}` : ''}`;
  console.log(`    ${family.map(told).join(' ')}`);
}

for (const kind of Object.keys(kinds)) {
  const own = results.filter((result) => result.kind === kind);
  if (own.length === 0) continue;
  const copies = own.flatMap(({ copies }) => copies);
  console.log(
    `${kind.padEnd(13)} ${share(copies, 'isRight')} right parents, ${share(copies, 'isJoined')} without direction, ${share(own, 'isRoot')} roots, of ${copies.length} copies`,
  );
}
const copies = results.flatMap(({ copies }) => copies);
const isAsSure =
  (at) =>
  ({ branch }) =>
    branch && Math.min(4, Math.floor(Math.max(0, branch.confidence - 0.5) * 10)) === at;
console.log(
  'confidence',
  [0, 1, 2, 3, 4]
    .map((at) => ({ at, own: copies.filter(isAsSure(at)) }))
    .map(({ at, own }) => `${(0.5 + at / 10).toFixed(1)}+: ${share(own, 'isRight')} of ${own.length}`)
    .join('  '),
);
for (const kind of Object.keys(kinds)) {
  const own = results.filter((result) => result.kind === kind).flatMap(({ mixed }) => mixed);
  const mixed = own.filter(({ isMixed }) => isMixed);
  const shown = own.filter(({ shown }) => shown !== undefined);
  if (own.length === 0) continue;
  const ways = [...new Set(mixed.map(({ way }) => way))].sort().map((way) => {
    const copies = mixed.filter((copy) => copy.way === way);
    return `${way} ${share(copies, 'isAlike')} of ${copies.length}`;
  });
  const wrong = shown.filter(({ isAlike }) => !isAlike);
  console.log(
    `${kind}: from two versions ${share(mixed, 'isAlike')} of ${mixed.length} found (${ways.join(', ')}); ${shown.length} shown, ${wrong.length} wrong, ${wrong.filter(({ way }) => !way).length} of these in copies from one version`,
  );
}
for (const kind of Object.keys(kinds)) {
  const own = results.filter((result) => result.kind === kind);
  const lost = own.flatMap(({ lost }) => lost);
  const shown = own.flatMap(({ forest }) =>
    forest.trees.flatMap(({ nodes }) => nodes.filter(({ lost }) => lost)),
  );
  if (lost.length + shown.length === 0) continue;
  const found = lost.filter((id) => id !== undefined).length;
  console.log(
    `${kind}: lost ancestors ${found} of ${lost.length} found; ${shown.length} shown, ${shown.length - found} wrong`,
  );
}
console.log(`tree: right=${share(copies, 'isRight')} copies=${copies.length} ms=${elapsed.toFixed(0)}`);

function share(all, what) {
  const part = all.filter((each) => each[what]).length;
  return `${((100 * part) / (all.length || 1)).toFixed(1)}%`;
}
