import { foldOf } from '../../core/boundary.js';
import type { Block } from '../../core/doc.js';
import { HASH_PRIME, HASH_SEED } from '../../core/lexicon.js';
import type { Quotation } from '../../core/quotation.js';
import { BROKEN, DIGITS, GLUED, isOneOf, LOWER, MARK, type Tokens, WORD } from '../../core/token.js';
import { firstFreeRole, firstNounRole, type Grammar, roleOfClass, traitsOfRole } from './grammar.js';
import { FRAME, MAY_CUE, PARTING, TURNING } from './traits.js';

const digits = 1;
/** "also" says nothing itself. */
const adverb = roleOfClass('adverb');
const auxiliary = roleOfClass('auxiliary');
const subject = roleOfClass('subject');
const stemLength = 5;

/** A text as the scorer sees it. */
export interface Scene {
  tokens: Tokens;
  blocks: readonly Block[];
  /** What a token is: the hash of a word or a mark; one code for all digits. */
  code: Int32Array;
  /** What it does: its class in the tables, else what its capitals and its ending tell. */
  role: Int32Array;
  /** What is so of it, a bit each (`traits.ts`). */
  traits: Uint8Array;
  /** The number of the quotation that it stands in, plus one; 0 outside. */
  quoted: Int32Array;
  /** How many tokens before it are quoted, and how many are auxiliaries or subjects; one entry more than there are tokens. */
  quotedBefore: Int32Array;
  verbsBefore: Int32Array;
  /** And how many are marks, and words that a clause turns on. */
  marksBefore: Int32Array;
  turnsBefore: Int32Array;
  quotations: readonly Quotation[];
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
  const quoted = new Int32Array(count);
  const traits = new Uint8Array(count);
  let block = 0;
  quotations.forEach(({ first, end }, i) => {
    quoted.fill(i + 1, first, end);
  });
  for (let at = 0; at < count; at++) {
    if (kind[at] === DIGITS) {
      code[at] = role[at] = digits;
      continue;
    }
    code[at] = hash[at];
    if (kind[at] === MARK) {
      role[at] = hash[at];
      if (!isInner(tokens, at)) traits[at] = PARTING;
      if (text.charCodeAt(from[at]) === colon && !quoted[at]) traits[at] |= MAY_CUE;
      continue;
    }
    while (block + 1 < blocks.length && from[at] >= blocks[block].span.to) block++;
    const known = word[at] ? roles[word[at]] : undefined;
    if (known !== undefined && (known < firstNounRole || shape[at] === LOWER)) {
      role[at] = known;
      traits[at] = traitsOfRole[known];
      if (!quoted[at] && !(traits[at] & FRAME) && known !== adverb && !endsCompound(tokens, at))
        traits[at] |= MAY_CUE;
    } else {
      role[at] = firstFreeRole + shape[at];
      // a word with a capital is a name, but for the first of a sentence's and a headline's
      if (
        !quoted[at] &&
        !endsCompound(tokens, at) &&
        (shape[at] === LOWER || startsSentence(tokens, at) || blocks[block].kind === 'heading')
      )
        traits[at] = MAY_CUE;
      if (shape[at] === LOWER && to[at] - from[at] > 3) {
        const last = to[at] - 1;
        role[at] += shapes * (foldOf[text.charCodeAt(last)] * perLetter + foldOf[text.charCodeAt(last - 1)]);
      }
    }
  }
  const quotedBefore = new Int32Array(count + 1);
  const verbsBefore = new Int32Array(count + 1);
  const marksBefore = new Int32Array(count + 1);
  const turnsBefore = new Int32Array(count + 1);
  for (let at = 0; at < count; at++) {
    quotedBefore[at + 1] = quotedBefore[at] + Number(quoted[at] > 0);
    verbsBefore[at + 1] = verbsBefore[at] + Number(role[at] === auxiliary || role[at] === subject);
    marksBefore[at + 1] = marksBefore[at] + Number((traits[at] & PARTING) > 0);
    turnsBefore[at + 1] = turnsBefore[at] + Number((traits[at] & TURNING) > 0);
  }
  return {
    tokens,
    blocks,
    code,
    role,
    traits,
    quoted,
    quotedBefore,
    verbsBefore,
    marksBefore,
    turnsBefore,
    quotations,
  };
}

const colon = 58;
/** How many shapes a word has, and the distance between the roles of two last letters. */
export const shapes = 4;
const perLetter = 31;

/** What the last letter of a long word tells, by its role: 1 and more. */
export const endingOf = (role: number): number =>
  Math.max(1, Math.floor((role - firstFreeRole) / shapes / perLetter) - beforeLetters);
/** What comes before the first of the Latin letters. */
const beforeLetters = 98;

/** What the forms of the word at a token have in common: the hash of its start. */
export function stemAt({ tokens, code }: Scene, at: number): number {
  const { text, from, to, kind } = tokens;
  if (kind[at] !== WORD || to[at] - from[at] <= stemLength) return code[at];
  let sum = HASH_SEED;
  for (let i = from[at]; i < from[at] + stemLength; i++)
    sum = Math.imul(sum ^ foldOf[text.charCodeAt(i)], HASH_PRIME);
  return sum;
}

/** Whether a mark stands inside a word or a number. */
export const isInner = ({ kind, gap, count }: Tokens, at: number): boolean =>
  gap[at] === GLUED &&
  at > 0 &&
  at + 1 < count &&
  gap[at + 1] === GLUED &&
  kind[at + 1] !== MARK &&
  kind[at - 1] !== MARK;

/** Whether a word ends one with a hyphen: nobody is calling anybody in "so-called". */
const endsCompound = ({ kind, gap, text, from }: Tokens, at: number): boolean =>
  gap[at] === GLUED && at > 0 && kind[at - 1] === MARK && text.charCodeAt(from[at - 1]) === hyphen;
const hyphen = 45;

const startsSentence = (tokens: Tokens, at: number): boolean =>
  at === 0 ||
  tokens.gap[at] >= BROKEN ||
  (tokens.kind[at - 1] === MARK && isOneOf(tokens, at - 1, '.!?:"”“'));
