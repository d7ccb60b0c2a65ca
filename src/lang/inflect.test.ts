import { describe, expect, it } from 'vitest';
import { endingsOf, lemmasBySurface, surfacesIn, surfacesOf, valuesBySurface } from './inflect.js';

const endings = endingsOf({
  а: 'ы е у ой/ою',
  '': 'а у 0 ом',
  ая: 'ой ой ую ой/ою',
  y: 'ies',
  ки: '. ов',
});

describe('surfacesOf', () => {
  it.each([
    ['город', 'город'],
    ['город|', 'город, города, городу, городом'],
    ['стран|а', 'страна, страны, стране, страну, страной, страною'],
    [
      'Больш|ая вод|а Дон',
      'Большая вода Дон, Большой воды Дон, Большой воде Дон, Большую воду Дон, Большой водой Дон, Большой водою Дон, Большою водой Дон, Большою водою Дон',
    ],
    ['cit|y hall', 'city hall, cities hall'],
    ['сут|ки', 'сутки, сутов'],
  ])('%s', (entry, surfaces) => {
    expect(surfacesOf(entry, endings).join(', ')).toBe(surfaces);
  });

  it('names the word whose ending is unknown', () => {
    expect(() => surfacesOf('сестр|ё', endings)).toThrow(new RangeError('no endings for "ё" of сестр|ё'));
  });
});

describe('tables by surface', () => {
  it('lists', () => {
    expect(surfacesIn('город|,\n  мир', endings)).toEqual(['город', 'города', 'городу', 'городом', 'мир']);
  });

  it('keeps the first value of a surface', () => {
    const rows = [
      [1, 'cit|y'],
      [2, 'city, town'],
    ] as const;
    expect(valuesBySurface(rows, endings)).toEqual({ city: 1, cities: 1, town: 2 });
  });

  it('keeps a dictionary form for itself', () => {
    expect(lemmasBySurface('город|, города', endings)).toMatchObject({ городу: 'город', города: 'города' });
  });
});
