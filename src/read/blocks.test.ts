import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.js';

const wrapped = `A message that was wrapped by the program that sent it at about sixty
columns, so that its line breaks stand in the middle of its sentences
and mean nothing at all. It goes on for some more lines, since a short
one would prove little. Here it ends.
A second paragraph starts after a line that was not full, wrapped just
the same.`;

describe('blocksOf', () => {
  it.each<[string, string, [kind: string, start: string][]]>([
    [
      'headings and paragraphs',
      'Trade\n\nIt grew.\n\n\nIt fell.',
      [
        ['heading', 'Trade'],
        ['paragraph', 'It grew.'],
        ['paragraph', 'It fell.'],
      ],
    ],
    [
      'one paragraph a line',
      'It grew.\nIt fell again.\nIt stayed.',
      [
        ['paragraph', 'It grew.'],
        ['paragraph', 'It fell'],
        ['paragraph', 'It stayed'],
      ],
    ],
    [
      'wrapped lines',
      wrapped,
      [
        ['paragraph', 'A message'],
        ['paragraph', 'A second'],
      ],
    ],
    [
      'list items',
      '- one thing\n- another\n1. first\n2) second',
      [
        ['item', '- one'],
        ['item', '- another'],
        ['item', '1. first'],
        ['item', '2) second'],
      ],
    ],
    [
      'Markdown headings',
      '# Trade\nIt grew.',
      [
        ['heading', '# Trade'],
        ['paragraph', 'It grew.'],
      ],
    ],
    [
      'turns labelled with a post and a name, where there are several',
      'Head of the navy, Capt. Ada Quill: It is full.\n\nEnvoy of the Harbour Guild, Bo Reed: We will wait.\n\nIt rained.',
      [
        ['turn', 'Head of'],
        ['turn', 'Envoy of'],
        ['paragraph', 'It rained.'],
      ],
    ],
    [
      'no turns in a list of films, nor in one sentence of the kind',
      'Best boat of the year, Ada Quill: The Long Pier\n\nBest song of the year, Bo Reed: A Lamp\n\nHead of the navy, Ada Quill: It is full.',
      [
        ['heading', 'Best boat'],
        ['heading', 'Best song'],
        ['paragraph', 'Head of'],
      ],
    ],
    [
      'turns',
      'Question: When?\n\nMR. OSEI: Soon.\n\nQ. Why?',
      [
        ['turn', 'Question:'],
        ['turn', 'MR. OSEI:'],
        ['turn', 'Q. Why'],
      ],
    ],
    [
      'questions that are counted',
      'Q11 Chair: Who pays?\n\nQ12 Bo Orr: And when?\n\nQ3 2024: a good quarter.',
      [
        ['turn', 'Q11 Chair:'],
        ['turn', 'Q12 Bo Orr:'],
        ['paragraph', 'Q3 2024'],
      ],
    ],
    [
      'a post behind a name, in a transcript',
      'Question: Who pays?\n\nRear Admiral Ivo Brand, head of the yard: We do.\n\nIn Holm, she said: The crew pays.',
      [
        ['turn', 'Question:'],
        ['turn', 'Rear Admiral'],
        ['paragraph', 'In Holm'],
      ],
    ],
    [
      'a house behind a name, in a transcript',
      'Olund: Good morning.\n\nInes Quadros, Lake Courier: Who pays?\n\nAna Lee, from the crowd, Bo Orr: We do.',
      [
        ['turn', 'Olund:'],
        ['turn', 'Ines Quadros'],
        ['paragraph', 'Ana Lee'],
      ],
    ],
    [
      'a post behind a name, elsewhere',
      'Rear Admiral Ivo Brand, head of the yard: We do.\n\nIt rained.',
      [
        ['paragraph', 'Rear Admiral'],
        ['paragraph', 'It rained.'],
      ],
    ],
    [
      'a blank line within a sentence',
      'The talks that were held in the old\ncapital of the country ended without\n\nany result.',
      [['paragraph', 'The talks']],
    ],
    ['nothing', ' \n\n\t\n', []],
  ])('%s', (_, text, blocks) => {
    const found = blocksOf(text);
    expect(found.map(({ kind }) => kind)).toEqual(blocks.map(([kind]) => kind));
    found.forEach(({ span }, i) => {
      expect(text.slice(span.from, span.to)).toMatch(new RegExp(`^${blocks[i][1].replace(/[.)]/g, '\\$&')}`));
    });
  });

  it('names who speaks', () => {
    const speakerIn = (text: string) => {
      const [{ speaker }] = blocksOf(text);
      return speaker && text.slice(speaker.from, speaker.to);
    };
    expect(speakerIn('Vladimir Osei: We will.')).toBe('Vladimir Osei');
    expect(speakerIn('"OSEI: We will.')).toBe('OSEI');
    expect(speakerIn('"Remember: we will," he said.')).toBeUndefined();
  });

  it('holds every word of any text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B.', '- ', 'Q.', ': ', '\n', '\n\n', ' ', '# ', '1. '), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const { span } of blocksOf(text)) {
            expect(text.slice(at, span.from).trim()).toBe('');
            expect(span.to).toBeGreaterThan(span.from);
            at = span.to;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
