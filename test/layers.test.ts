import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.js';
import type { Import, Source } from './source.js';
import { parseSource, readSources, resolveImport } from './source.js';

interface Rule {
  /** Layers that may be imported, besides the layer itself. */
  from: readonly string[];
  /** Layers of which only types may be imported. */
  typesFrom?: readonly string[];
}

const PURE = ['core', 'lang', 'read', 'extract', 'trace', 'tree', 'check', 'brief'];

/** Who may import whom. A layer is a folder of `src/`, or `web`, or `index` for `src/index.ts`. */
const LAYERS: Readonly<Record<string, Rule>> = {
  core: { from: [] },
  lang: { from: ['core'] },
  read: { from: ['core'] },
  extract: { from: ['core', 'lang'] },
  trace: { from: ['core', 'lang'], typesFrom: ['extract'] },
  tree: { from: ['core', 'lang'], typesFrom: ['extract', 'trace'] },
  check: { from: ['core', 'lang'], typesFrom: ['extract'] },
  brief: { from: ['core', 'lang'], typesFrom: ['extract'] },
  ledger: { from: ['core'] },
  server: { from: [...PURE, 'ledger'] },
  cli: { from: [...PURE, 'ledger', 'server', 'index'] },
  index: { from: [...PURE, 'ledger', 'server'] },
  web: { from: ['core'], typesFrom: ['server'] },
  testing: { from: [...PURE, 'ledger', 'server'] },
};

/** Files that may touch files, clock, network and environment. `web` lives in a browser and has its own ways. */
const OUTSIDE =
  /^(src\/(read\/(fetch|file)|ledger\/open|server\/serve)[^/]*\.ts$|src\/(cli|testing)\/|web\/)/;

/** Layers that run in a browser as they do in Node: no module of Node's at all. */
const NO_NODE = new Set(['core', 'lang', 'extract', 'trace', 'tree', 'check', 'brief']);

const OUTSIDE_MODULES =
  /^node:(fs|net|tls|dgram|dns|http|https|http2|child_process|process|os|worker_threads|cluster)(\/|$)/;

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const isCases = (path: string): boolean => /\.cases\.ts$/.test(path);

function layerOf(path: string): string {
  const [top, folder] = path.split('/');
  if (top !== 'src') return top;
  return folder === 'index.ts' ? 'index' : folder;
}

const languageOf = (path: string): string | undefined => /^src\/lang\/([^/]+)\//.exec(path)?.[1];

/** One message for everything in `source` that the table forbids. Tests may import what they like. */
function judge(source: Source, dependencies: ReadonlySet<string>): string[] {
  if (isTest(source.path)) return [];
  const forbidden = source.imports.flatMap((one) => {
    const why = whyForbidden(source.path, one, dependencies);
    return why ? [`${source.path} imports ${one.from}: ${why}`] : [];
  });
  if (OUTSIDE.test(source.path)) return forbidden;
  return [
    ...forbidden,
    ...source.ambient.map(
      (use) => `${source.path} uses ${use}: only the edges touch clock, network and environment`,
    ),
  ];
}

function whyForbidden(path: string, one: Import, dependencies: ReadonlySet<string>): string | undefined {
  const target = resolveImport(path, one.from);
  return target === undefined
    ? whyModuleForbidden(path, one.from, dependencies)
    : whyFileForbidden(path, target, one.typeOnly);
}

function whyFileForbidden(path: string, target: string, typeOnly: boolean): string | undefined {
  const layer = layerOf(path);
  const rule = LAYERS[layer];
  if (!rule) return `the layer ${layer} is not in the table`;
  if (isTest(target) || (isCases(target) && layer !== 'testing')) return 'tests and cases are for tests only';
  const language = languageOf(path);
  if (language && languageOf(target) && languageOf(target) !== language) {
    return 'language packs never import one another';
  }
  const other = layerOf(target);
  if (other === layer || rule.from.includes(other)) return undefined;
  if (other === 'testing') return isCases(path) ? undefined : 'testing is for tests only';
  if (rule.typesFrom?.includes(other))
    return typeOnly ? undefined : `${layer} takes only types from ${other}`;
  return `${layer} may not import ${other}`;
}

function whyModuleForbidden(
  path: string,
  from: string,
  dependencies: ReadonlySet<string>,
): string | undefined {
  const builtin = builtinModules.includes(from) ? `node:${from}` : from;
  if (builtin.startsWith('node:')) {
    if (NO_NODE.has(layerOf(path))) return `${layerOf(path)} runs in a browser too`;
    if (OUTSIDE_MODULES.test(builtin) && !OUTSIDE.test(path)) return 'only the edges touch the outside';
    return undefined;
  }
  if (layerOf(path) === 'web' || layerOf(path) === 'testing' || isCases(path)) return undefined;
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
  return dependencies.has(name) ? undefined : `${name} is not among the dependencies of package.json`;
}

describe('the sources', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const sources = [...readSources(root, 'src'), ...readSources(root, 'web')];

  it('import only what the table allows', () => {
    const installed = new Set(Object.keys(dependencies));
    expect(sources.flatMap((source) => judge(source, installed))).toEqual([]);
  });

  it('import one another without a circle', () => {
    expect(findCircles(sources).map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('the checker', () => {
  const messages = (path: string, code: string): string[] =>
    judge(parseSource(path, code), new Set(['big.js', '@scope/kept']));

  it.each([
    ['src/core/doc.ts', `import { packs } from '../lang/index.js';`, 'core may not import lang'],
    ['src/core/doc.ts', `import type { Pack } from '../lang/pack.js';`, 'core may not import lang'],
    ['src/core/doc.ts', `export { packs } from '../lang/index.js';`, 'core may not import lang'],
    ['src/core/doc.ts', `export * from '../lang/index.js';`, 'core may not import lang'],
    ['src/core/doc.ts', `const late = await import('../cli/main.js');`, 'core may not import cli'],
    ['src/core/doc.ts', `let pack: import('../lang/pack.js').Pack;`, 'core may not import lang'],
    ['src/core/doc.ts', `import '../index.js';`, 'core may not import index'],
    ['src/trace/align.ts', `import { readerFor } from '../extract/index.js';`, 'only types from extract'],
    [
      'src/trace/align.ts',
      `import { type Draft } from '../extract/extractor.js';`,
      'only types from extract',
    ],
    ['src/ledger/query.ts', `import { packs } from '../lang/index.js';`, 'ledger may not import lang'],
    ['src/lang/ru/figure.ts', `import { scale } from '../en/figure.js';`, 'never import one another'],
    ['src/core/doc.ts', `import { marked } from '../testing/marked.js';`, 'testing is for tests only'],
    ['src/lang/en/index.ts', `import { cases } from './figure.cases.js';`, 'for tests only'],
    ['src/nowhere/new.ts', `import { x } from '../core/doc.js';`, 'the layer nowhere is not in the table'],
    ['web/src/app.ts', `import { serve } from '../../src/server/serve.js';`, 'only types from server'],
    ['src/extract/figure.ts', `import { format } from 'node:util';`, 'runs in a browser too'],
    ['src/extract/figure.ts', `import { format } from 'util';`, 'runs in a browser too'],
    ['src/read/html.ts', `import { readFile } from 'node:fs/promises';`, 'only the edges'],
    ['src/core/doc.ts', `import winkNLP from 'wink-nlp';`, 'wink-nlp is not among the dependencies'],
    ['src/core/doc.ts', `import big from '@scope/other/big';`, '@scope/other is not among the dependencies'],
    ['src/core/doc.ts', 'const now = Date.now();', 'uses Date.now'],
    ['src/core/doc.ts', 'const now = new Date();', 'uses new Date()'],
    ['src/core/doc.ts', 'const home = process.env.HOME;', 'uses process.env'],
    ['src/read/html.ts', `const page = await fetch('x');`, 'uses fetch()'],
  ])('rejects in %s: %s', (path, code, why) => {
    expect(messages(path, code)).toEqual([expect.stringContaining(why)]);
    expect(messages(path, code)[0]).toContain(path);
  });

  it.each([
    ['src/extract/figure.ts', `import { packs } from '../lang/index.js';`],
    ['src/extract/figure.ts', `import big from 'big.js'; import kept from '@scope/kept/part';`],
    ['src/trace/align.ts', `import type { Draft } from '../extract/extractor.js';`],
    ['src/lang/index.ts', `import { en } from './en/index.js';`],
    ['src/lang/en/index.ts', `import { figure } from './figure.js'; import type { Pack } from '../pack.js';`],
    ['src/lang/en/figure.cases.ts', `import { marked } from '../../testing/marked.js';`],
    ['src/lang/en/figure.test.ts', `import { readerFor } from '../../extract/index.js';`],
    ['src/read/html.ts', `import { Transform } from 'node:stream';`],
    ['src/read/fetch-page.ts', `import { request } from 'node:https'; await fetch('x');`],
    ['src/cli/read.ts', `import { serve } from '../server/serve.js'; const now = Date.now() + process.pid;`],
    ['src/core/doc.ts', `const day = new Date('2024-01-01'); // the process. Date.now() and fetch()`],
    ['src/core/doc.ts', `const text = "import { x } from '../cli/main.js'";`],
  ])('accepts in %s: %s', (path, code) => {
    expect(messages(path, code)).toEqual([]);
  });

  it('prints the circle that it found', () => {
    const files = {
      'src/core/a.ts': `import { b } from './b.js';`,
      'src/core/b.ts': `import { c } from './c.js';`,
      'src/core/c.ts': `export { b } from './b.js';`,
    };
    const sources = Object.entries(files).map(([path, code]) => parseSource(path, code));
    expect(findCircles(sources)).toEqual([['src/core/b.ts', 'src/core/c.ts', 'src/core/b.ts']]);
  });

  it('lets imports of types go round', () => {
    const files = {
      'src/core/a.ts': `import { b } from './b.js';`,
      'src/core/b.ts': `import type { A } from './a.js';`,
    };
    const sources = Object.entries(files).map(([path, code]) => parseSource(path, code));
    expect(findCircles(sources)).toEqual([]);
  });
});
