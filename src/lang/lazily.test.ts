import { describe, expect, it } from 'vitest';
import { lazily } from './lazily.js';

describe('lazily', () => {
  it('makes a property when it is first asked for, and once', () => {
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return { name };
    };
    const tables = lazily({ one: make('one'), other: make('other') });
    expect(made).toEqual([]);
    expect(tables.other).toBe(tables.other);
    expect(made).toEqual(['other']);
    expect(Object.keys(tables)).toEqual(['one', 'other']);
    expect({ ...tables }).toEqual({ one: { name: 'one' }, other: { name: 'other' } });
    expect(made).toEqual(['other', 'one']);
  });
});
