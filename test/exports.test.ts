import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseSource, resolveImport } from './source.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The names, of values and types, that a file exports, those of `export *` included. */
function exportedNames(path: string): string[] {
  const { exports, starExports } = parseSource(path, readFileSync(join(root, path), 'utf8'));
  const passedOn = starExports.flatMap((from) => resolveImport(path, from) ?? []);
  return [...exports, ...passedOn.flatMap(exportedNames)];
}

/** Taking a name away breaks whoever uses it: change this list on purpose, and say so in CHANGELOG.md. */
const PUBLIC: readonly string[] = [
  'Absence',
  'Aspect',
  'Attribution',
  'AttributionForm',
  'Block',
  'Bound',
  'Branch',
  'Change',
  'Credit',
  'Days',
  'Direction',
  'Doc',
  'Entity',
  'EntityType',
  'ErrorCode',
  'Event',
  'Explanation',
  'Figure',
  'Finding',
  'Force',
  'Forest',
  'Item',
  'ItemOf',
  'Kind',
  'Mention',
  'Note',
  'Omission',
  'Particulars',
  'Period',
  'Pledge',
  'Quoted',
  'Reading',
  'SecondParent',
  'Source',
  'Span',
  'Statement',
  'StemmaError',
  'Support',
  'Trace',
  'Tree',
  'TreeNode',
  'Unit',
  'Variant',
  'Verdict',
  'Wording',
  'explain',
  'read',
  'trace',
  'tree',
];

it('exports these names and no others', () => {
  const index = 'src/index.ts';
  const names = existsSync(join(root, index)) ? exportedNames(index) : [];
  expect([...new Set(names)].sort()).toEqual(PUBLIC);
});
