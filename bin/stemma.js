#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache?.(); // from Node 22 on: most of a short run is reading the program itself

const main = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  console.error('stemma: not built yet; run `npm run build` first.');
  process.exitCode = 2;
}
