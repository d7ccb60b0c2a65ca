import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packs } from '../src/lang/index.js';
import type { Pack } from '../src/lang/pack.js';

const file = new URL('../docs/coverage.md', import.meta.url);

/** What each section of a pack is for. */
const sections: Readonly<Record<Exclude<keyof Pack, 'code'>, string>> = {
  sentence: 'sentences',
  figure: 'figures',
  period: 'dates and periods',
  attribution: 'quotes and reported speech',
  pledge: 'pledges',
  event: 'events',
  mention: 'countries, organisations, persons, places, posts',
  credit: 'credits',
  absence: 'what was left unsaid',
  statement: 'sense, certainty and direction of clauses (for `trace`)',
};

/** The table, from the packs themselves. */
function matrix(): string {
  const codes = Object.keys(packs).sort();
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = (Object.keys(sections) as (keyof typeof sections)[]).map((section) =>
    row([sections[section], ...codes.map((code) => (packs[code][section] ? 'yes' : ''))]),
  );
  return [
    row(['', ...codes.map((code) => `\`${code}\``)]),
    row(['---', ...codes.map(() => ':-:')]),
    ...lines,
  ].join('\n');
}

const page = () => `# What is found in which language

A language is a folder of tables in [src/lang](../src/lang); a section that it lacks is not found in its texts. \`und\` is
what needs no language, and is all that is found in the texts of any other: digits with symbols, ISO dates, quoted words.
\`stemma read\` says so when it meets one.

${matrix()}

The table is made from the packs by \`npm run readme\`, and a test holds it true.
`;

it('docs/coverage.md says what the packs have', () => {
  if (process.env.STEMMA_README === 'write') writeFileSync(file, page());
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(page());
});
