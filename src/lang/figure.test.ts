import { describe, expect, it } from 'vitest';
import type { Figure, Unit } from '../core/item.js';
import { read } from '../index.js';
import { marked, markUp } from '../testing/marked.js';
import { figureCases as de } from './de/figure.cases.js';
import { figureCases as ru } from './ru/figure.cases.js';

function unitSaid(unit: Unit): string {
  const named =
    unit.kind === 'currency'
      ? `${unit.code}${unit.minor ? '-' : ''}`
      : unit.kind === 'measure'
        ? unit.code
        : unit.kind === 'count'
          ? unit.noun
          : { percent: '%', 'percentage-point': 'pp', none: '' }[unit.kind];
  return unit.per ? `${named}/${unit.per}` : named;
}

const said = ({ bound, value, range, outOf, unit, change, malformed }: Figure): string =>
  [
    bound === 'exact' ? '' : bound,
    (value ?? range?.join('..')) + (outOf ? `/${outOf}` : ''),
    unitSaid(unit),
    change ?? '',
    malformed ? 'malformed' : '',
  ]
    .filter(Boolean)
    .join(' ');

describe.each([
  ['de', de],
  ['ru', ru],
] as const)('figures in %s', (lang, cases) => {
  it.each(cases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang }).items.filter((item): item is Figure => item.kind === 'figure');
    expect(
      markUp(
        text,
        found.map((one) => one.span),
      ),
    ).toBe(source);
    expect(found.map(said).join('; ') || 'none').toBe(expected);
  });
});
