import { describe, expect, it } from 'vitest';
import type { Item, ItemOf, Kind } from '../../core/item.js';
import { read } from '../../index.js';
import { breaches } from '../../testing/invariants.js';
import { marked, markUp } from '../../testing/marked.js';
import { absenceCases } from './absence.cases.js';
import { attributionCases, joinedCases, silent, speakers } from './attribution.cases.js';
import { creditCases } from './credit.cases.js';
import { eventCases } from './event.cases.js';
import { pledgeCases } from './pledge.cases.js';

function found<K extends Kind>(kind: K, text: string): ItemOf<K>[] {
  const reading = read(text, { lang: 'ru' });
  expect(breaches(reading)).toEqual([]);
  return reading.items.filter((item: Item): item is ItemOf<K> => item.kind === kind);
}
const spans = (items: readonly Item[]) => items.map(({ span }) => span);

describe('in Russian', () => {
  it.each(attributionCases)('%s, %s: %s', (form, name, source) => {
    const { text } = marked(source);
    const items = found('attribution', text);
    expect(items.map(({ content }) => markUp(text, content))).toEqual([source]);
    expect(items[0].form).toBe(form);
    expect(items[0].source?.name ?? null).toBe(name);
  });

  it.each(joinedCases)('%s, twice: %s', (name, text, first, second) => {
    const items = found('attribution', text);
    expect(items.map(({ exact }) => exact)).toEqual([first, second]);
    expect(items.map(({ source }) => source?.name)).toEqual([name, name]);
  });

  it.each(speakers)('%s: %s', (name, text) => {
    expect(found('attribution', text).at(-1)?.source?.name).toBe(name);
  });

  it.each(silent)('nobody speaks: %s', (text) => {
    expect(found('attribution', text)).toEqual([]);
  });

  it.each(creditCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const items = found('credit', text);
    expect(markUp(text, spans(items))).toBe(source);
    expect(items.map(({ role, name }) => `${role}: ${name}`).join() || 'none').toBe(expected);
  });

  it.each(absenceCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const items = found('absence', text);
    expect(markUp(text, spans(items))).toBe(source);
    expect(items.map(({ topics }) => topics.join('|')).join() || 'none').toBe(expected);
  });

  it.each(pledgeCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const items = found('pledge', text);
    expect(
      markUp(
        text,
        items.map(({ action }) => action),
      ),
    ).toBe(source);
    const told = items.map(({ by, force, refuses }) => `${by ?? 'nobody'} ${refuses ? '-' : ''}${force}`);
    expect(told.join() || 'none').toBe(expected);
  });

  it.each([
    ['жителей посёлка', 'Мэр заверил жителей посёлка, что дорогу построят к осени.'],
    ['соседям', 'Мэр пообещал соседям, что дорогу построят.'],
    [undefined, 'Мэр пообещал ещё раз, что дорогу построят.'],
  ])('to %s: %s', (to, text) => {
    expect(found('pledge', text)[0].to).toBe(to);
  });

  it.each(eventCases)('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const items = found('event', text);
    expect(markUp(text, spans(items))).toBe(source);
    const told = items.map(({ what, who, period }) =>
      [what, who.join(', '), period?.from].filter(Boolean).join(' '),
    );
    expect(told.join() || 'none').toBe(expected);
  });
});
