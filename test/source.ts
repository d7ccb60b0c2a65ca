import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import or re-export: what it names, and whether it is gone after compiling. */
export interface Import {
  from: string;
  typeOnly: boolean;
}

/** What a source file takes from elsewhere. */
export interface Source {
  /** From the repository's root, with `/`. */
  path: string;
  imports: Import[];
  /** Uses of clock, environment, network or chance that need no import: `Date.now`, `process.env`. */
  ambient: string[];
  exports: string[];
  /** Files all of whose names are passed on: `export * from`. */
  starExports: string[];
}

interface Node {
  type: string;
  [field: string]: unknown;
}

/** Reads one file's imports, exports and ambient uses from its syntax tree, so comments and strings never count. */
export function parseSource(path: string, code: string): Source {
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const source: Source = { path, imports: [], ambient: [], exports: [], starExports: [] };
  visit(program as unknown as Node, source);
  for (const statement of module.staticExports) {
    for (const { exportName } of statement.entries) if (exportName.name) source.exports.push(exportName.name);
  }
  return source;
}

function visit(node: Node, into: Source): void {
  const from = (node.source as Node | null | undefined)?.value;
  if (typeof from === 'string') {
    const typeOnly = node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
    into.imports.push({ from, typeOnly });
  }
  if (node.type === 'ExportAllDeclaration' && !node.exported) into.starExports.push(from as string);
  const ambient = ambientUse(node);
  if (ambient) into.ambient.push(ambient);
  for (const child of Object.values(node)) {
    for (const part of Array.isArray(child) ? child : [child]) {
      if (part && typeof part === 'object' && typeof part.type === 'string') visit(part, into);
    }
  }
}

const FORBIDDEN_MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now']);

function ambientUse(node: Node): string | undefined {
  const nameOf = (value: unknown): string => ((value as Node | null)?.name as string | undefined) ?? '';
  if (node.type === 'MemberExpression') {
    const object = nameOf(node.object);
    const member = `${object}.${nameOf(node.property)}`;
    if (object === 'process' || FORBIDDEN_MEMBERS.has(member) || member === 'globalThis.process')
      return member;
  }
  const given = node.arguments as unknown[] | undefined;
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && given?.length === 0)
    return 'new Date()';
  if (node.type === 'CallExpression' && ['Date', 'fetch'].includes(nameOf(node.callee))) {
    return `${nameOf(node.callee)}()`;
  }
  return undefined;
}

/** All TypeScript sources below `folder`, parsed; none where the folder is missing. */
export function readSources(root: string, folder: string): Source[] {
  return listFiles(root, folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.name === 'node_modules' || entry.name === 'dist') return [];
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The path that a relative import points at (`./doc.js` is `doc.ts`); undefined for packages. */
export function resolveImport(importer: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return posix.join(posix.dirname(importer), from).replace(/\.js(x?)$/, '.ts$1');
}
