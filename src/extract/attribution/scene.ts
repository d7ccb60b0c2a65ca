import { foldOf } from '../../core/boundary.js';
import type { Block } from '../../core/doc.js';
import { HASH_PRIME, HASH_SEED } from '../../core/lexicon.js';
import type { Quotation } from '../../core/quotation.js';
import { BROKEN, DIGITS, LOWER, MARK, type Tokens } from '../../core/token.js';
import { firstFreeRole, functionRoles, type Grammar } from './grammar.js';

const digits = 1;
const stemLength = 5;

/** A text as the scorer sees it. */
export interface Scene {
  tokens: Tokens;
  blocks: readonly Block[];
  /** What a token is: the hash of a word or a mark; one code for all digits. */
  code: Int32Array;
  /** What the forms of a word have in common: the hash of its start. */
  stem: Int32Array;
  /** What it does: its class in the tables, else what its capitals and its ending tell. */
  role: Int32Array;
  /** The number of the quotation that it stands in, plus one; 0 outside. */
  quoted: Int32Array;
  quotations: readonly Quotation[];
  /** 1 where a token may be the head of a cue: a word outside quotations that no frame needs, or a colon. */
  mayCue: Uint8Array;
}

/** Looks at every token once. */
export function sceneOf(
  tokens: Tokens,
  blocks: readonly Block[],
  grammar: Grammar,
  quotations: readonly Quotation[],
): Scene {
  const { count, kind, hash, word, shape, text, to, from } = tokens;
  const { roles } = grammar;
  const code = new Int32Array(count);
  const role = new Int32Array(count);
  const stem = new Int32Array(count);
  const quoted = new Int32Array(count);
  const mayCue = new Uint8Array(count);
  let block = 0;
  quotations.forEach(({ first, end }, i) => {
    quoted.fill(i + 1, first, end);
  });
  for (let at = 0; at < count; at++) {
    if (kind[at] === DIGITS) {
      code[at] = role[at] = stem[at] = digits;
      continue;
    }
    code[at] = stem[at] = hash[at];
    if (kind[at] === MARK) {
      role[at] = hash[at];
      if (text[from[at]] === ':' && !quoted[at]) mayCue[at] = 1;
      continue;
    }
    if (to[at] - from[at] > stemLength) {
      let sum = HASH_SEED;
      for (let i = from[at]; i < from[at] + stemLength; i++)
        sum = Math.imul(sum ^ foldOf[text.charCodeAt(i)], HASH_PRIME);
      stem[at] = sum;
    }
    while (block + 1 < blocks.length && from[at] >= blocks[block].span.to) block++;
    const known = word[at] ? roles[word[at]] : undefined;
    if (known !== undefined) {
      role[at] = known;
      if (!quoted[at] && !functionRoles.has(known)) mayCue[at] = 1;
    } else {
      role[at] = firstFreeRole + shape[at];
      // a word with a capital is a name, but for the first of a sentence's and a headline's
      if (
        !quoted[at] &&
        (shape[at] === LOWER || startsSentence(tokens, at) || blocks[block].kind === 'heading')
      )
        mayCue[at] = 1;
      if (shape[at] === LOWER && to[at] - from[at] > 3) {
        const last = to[at] - 1;
        role[at] += 4 * (foldOf[text.charCodeAt(last)] * 31 + foldOf[text.charCodeAt(last - 1)]);
      }
    }
  }
  return { mayCue, tokens, blocks, code, stem, role, quoted, quotations };
}

const startsSentence = ({ kind, text, from, gap }: Tokens, at: number): boolean =>
  at === 0 || gap[at] >= BROKEN || (kind[at - 1] === MARK && '.!?:"”“'.includes(text[from[at - 1]]));
