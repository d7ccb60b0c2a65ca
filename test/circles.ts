import type { Source } from './source.js';
import { resolveImport } from './source.js';

/**
 * Every circle of imports met in a walk over the files, each as the files it goes through.
 * Imports of types only are gone after compiling, so they close no circle.
 */
export function findCircles(sources: readonly Source[]): string[][] {
  const edges = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter((one) => !one.typeOnly).flatMap((one) => resolveImport(path, one.from) ?? []),
    ]),
  );
  const circles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  const walk = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of edges.get(path) ?? []) walk(next);
    trail.pop();
    done.add(path);
  };
  for (const path of edges.keys()) walk(path);
  return circles;
}
