const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const unseen = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Words as a terminal may have them: on one line, no control sequences, no turned writing direction. */
export const printable = (words: string): string =>
  words
    .replace(/[\n\r\t\v\f\u2028\u2029]/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd');

/** How many columns of a terminal one character takes. */
export const columnsOf = (character: string): number =>
  character < '\u0300' ? 1 : unseen.test(character) ? 0 : wide.test(character) ? 2 : 1;

/** How many columns of a terminal some words take. */
export function widthOf(words: string): number {
  let width = 0;
  for (const character of words) width += columnsOf(character);
  return width;
}

/** Words filled up with spaces to a width. */
export const padded = (words: string, width: number): string =>
  words + ' '.repeat(Math.max(0, width - widthOf(words)));

/** Words on one line, their middle left out where they are wider than `width`. */
export function shortened(words: string, width: number): string {
  const line = printable(words).replace(/\s+/gu, ' ');
  if (widthOf(line) <= width) return line;
  const characters = [...line];
  const head: string[] = [];
  const tail: string[] = [];
  let left = width - 1;
  for (let i = 0; left > 0 && i < characters.length; i++) {
    const fromTail = tail.length < head.length / 2;
    const character = fromTail ? characters[characters.length - 1 - tail.length] : characters[head.length];
    left -= columnsOf(character);
    if (left < 0) break;
    if (fromTail) tail.unshift(character);
    else head.push(character);
  }
  return `${head.join('').trimEnd()}…${tail.join('').trimStart()}`;
}

/** A line of a wrapped text: half-open offsets into it, without the blanks at its ends. */
export interface WrappedLine {
  from: number;
  to: number;
}

/** Where `text` from `from` to `to` breaks into lines of at most `width` columns; line breaks count as spaces. */
export function wrapped(text: string, from: number, to: number, width: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let start = from;
  let lastBreak = -1; // the end of the last word that fits
  let used = 0;
  for (let at = from; at < to; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const blank = /\s/u.test(character);
    if (blank && at === start) {
      start = at += character.length;
      continue;
    }
    if (blank) lastBreak = at;
    const size = columnsOf(character);
    if (used + size > width && !blank) {
      const end = lastBreak > start ? lastBreak : at;
      lines.push({ from: start, to: end });
      start = at = end;
      lastBreak = -1;
      used = 0;
      continue;
    }
    used += size;
    at += character.length;
  }
  while (to > start && /\s/u.test(text[to - 1])) to--;
  if (to > start) lines.push({ from: start, to });
  return lines;
}

/** A text of one's own wrapped into lines, each after the first indented. */
export const wrappedWords = (words: string, width: number): string[] =>
  wrapped(words, 0, words.length, width).map(({ from, to }) => words.slice(from, to));
