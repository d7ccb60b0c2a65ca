import { DIGITS, SPACED, type Tokens } from '../core/token.js';

/** The length of a group of digits, which a space may stand before. */
const GROUP = 3;

/** Whether a token is digits between other digits, parted by spaces alone: a cell of a table, no figure and no date. */
export const isInRow = ({ count, from, to, kind }: Tokens, at: number): boolean =>
  kind[at] === DIGITS &&
  at > 0 &&
  kind[at - 1] === DIGITS &&
  at + 1 < count &&
  kind[at + 1] === DIGITS &&
  to[at + 1] - from[at + 1] !== GROUP;

/** Whether a token is a further group of a number's digits, parted by a space: the 120 of "5 120". */
export const isGroup = ({ from, to, kind, gap }: Tokens, at: number): boolean =>
  kind[at] === DIGITS &&
  at > 0 &&
  kind[at - 1] === DIGITS &&
  gap[at] === SPACED &&
  to[at] - from[at] === GROUP &&
  to[at - 1] - from[at - 1] <= GROUP;
