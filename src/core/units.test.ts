import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsByOne, unitsOf } from './units.js';

describe('the units of a text', () => {
  it.each(['', 'a', 'Ünïcode — “quoted”', 'a\u{1F600}b', '\ud800 alone, and \udc00'])(
    'are those of %j',
    (text) => {
      expect(Array.from(unitsOf(text))).toEqual(
        Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
      );
    },
  );

  it('are the same at once and one by one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
        (text) => {
          expect(unitsOf(text)).toEqual(unitsByOne(text));
        },
      ),
    );
  });
});
