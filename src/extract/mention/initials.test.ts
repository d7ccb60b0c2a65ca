import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';

const heading = 'Ada Quill, who runs the port, talks to our paper.\n\n';
const speakersIn = (text: string) =>
  read(text, { lang: 'en' }).items.flatMap((item) =>
    item.kind === 'attribution' && item.rule.endsWith('/turn') ? [item.source?.name ?? 'nobody'] : [],
  );

/** Who has the turns of a text, in order. */
const cases: readonly (readonly [expected: string[], text: string])[] = [
  [
    ['Ada Quill', 'Ada Quill'],
    `${heading}Question: Is it full?\n\nAQ: We have room for nine ships.\n\nQuestion: And in May?\n\nAQ: It may be ten by then.`,
  ],
  [
    ['Ada Quill', 'Ada Quill'],
    `${heading}Question: Is it full?\n\nA.Q.: We have room for nine ships.\n\nQuestion: And in May?\n\nA.Q.: It may be ten by then.`,
  ],
  [
    ['AQ', 'AQ'],
    `Ada Quill and Abel Quist met.\n\nQuestion: Is it full?\n\nAQ: We have room for nine ships.\n\nQuestion: And in May?\n\nAQ: It may be ten by then.`,
  ],
  [
    ['BR', 'BR'],
    `${heading}Question: Is it full?\n\nBR: We have room for nine ships.\n\nQuestion: And in May?\n\nBR: It may be ten by then.`,
  ],
];

describe('turns labelled with initials', () => {
  it.each(cases)('%j', (expected, text) => {
    expect(speakersIn(text).filter((name) => name !== 'nobody' && name !== 'Question')).toEqual(expected);
  });
});
