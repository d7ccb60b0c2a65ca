import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classOf,
  DIGIT,
  fold,
  IDEOGRAPH,
  INVISIBLE,
  isWordEdge,
  LETTER,
  LINE_BREAK,
  OTHER,
  SPACE,
} from './boundary.js';

describe('classOf', () => {
  it.each([
    ['letters and combining marks', LETTER, 'aZéßЖёعא̈'],
    ['decimal digits of any script', DIGIT, '09٣९'],
    ['spaces, wide and narrow', SPACE, ' \t\u00a0\u2009\u202f\u3000'],
    ['line breaks', LINE_BREAK, '\n\r\u2028\u2029'],
    ['scripts without spaces', IDEOGRAPH, '中日ひカไ'],
    [
      'joiners, soft hyphens, direction marks, controls',
      INVISIBLE,
      '\u00ad\u200b\u200d\u200e\ufeff\ufe0f\u0000',
    ],
    ['marks and symbols', OTHER, '.,-–$%€²½’“«…№'],
  ])('%s', (_, unitClass, characters) => {
    for (const character of characters)
      expect([character, classOf[character.charCodeAt(0)]]).toEqual([character, unitClass]);
  });
});

describe('fold', () => {
  it.each([
    ['kazakhstan’s', 'Kazakhstan’S'.toUpperCase().replace('’', "'"), "kazakhstan's"],
    ['İstanbul, one unit for İ', 'İSTANBUL', 'istanbul'],
    ['ё as most write it', 'ЁЖ ёж', 'еж еж'],
    ['ẞ stays one unit', 'STRAẞE', 'straße'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps length and settles at once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9000 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe('isWordEdge', () => {
  it.each([
    [true, 'в Казахстане', 1],
    [true, 'в Казахстане', 2],
    [false, 'в Казахстане', 5],
    [true, 'Казахстан, ', 9],
    [false, 'G20', 1],
    [true, '€20', 1],
    [true, 'end', 3],
    [true, 'end', 0],
  ])('%s: %s at %i', (edge, text, offset) => {
    expect(isWordEdge(text, offset)).toBe(edge);
  });
});
