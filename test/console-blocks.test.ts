import { describe, expect, it } from 'vitest';
import { agrees, consoleBlocks, isRunByHand, trimLines, withOutputs } from './console-blocks.js';

const markdown = `# Title
\`\`\`console
$ npm ci
$ echo one
one

two
$ echo a \\
    b
a b
\`\`\`
\`\`\`json
$ not a command
\`\`\`
\`\`\`sh
no prompt
\`\`\`
`;

describe('consoleBlocks', () => {
  it('takes the commands and what is shown below each', () => {
    expect(consoleBlocks(markdown)).toEqual([
      {
        line: 3,
        shown: [
          { command: 'npm ci', output: [], start: 3 },
          { command: 'echo one', output: ['one', '', 'two'], start: 4 },
          { command: 'echo a \\\n    b', output: ['a b'], start: 9 },
        ],
      },
    ]);
  });

  it.each([
    ['npm ci', true],
    ['npm run bench', true],
    ['git clone x', true],
    ['stemma read x', false],
    ['node bin/stemma.js read x', false],
  ])('%s is run by hand: %s', (command, byHand) => {
    expect(isRunByHand({ command, output: [], start: 0 })).toBe(byHand);
  });
});

describe('withOutputs', () => {
  it('puts other lines below commands, and leaves all else', () => {
    const [{ shown }] = consoleBlocks(markdown);
    const outputs = new Map([
      [shown[1], ['three']],
      [shown[2], ['a', 'b']],
    ]);
    expect(withOutputs(markdown, outputs)).toBe(
      markdown.replace('one\n\ntwo', 'three').replace('\na b\n', '\na\nb\n'),
    );
  });
});

describe('agrees', () => {
  it.each([
    ['a\nb', 'a\nb', true],
    ['a\nb', 'a', false],
    ['a', 'a\nb', false],
    ['a ', 'a', true],
    ['a\n…\nc', 'a\nb\nb\nc', true],
    ['a\n…\nc', 'a\nc', true],
    ['a\n…', 'a\nb\nc', true],
    ['a\n…', 'a', true],
    ['…\nc', 'a\nb', false],
    ['', '', true],
    ['', 'a', false],
  ])('shown %j, printed %j: %s', (shown, printed, expected) => {
    expect(agrees(trimLines(shown), trimLines(printed))).toBe(expected);
  });
});
