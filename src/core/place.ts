/** Where an offset stands for people: line and column, both from 1, the column in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of an offset. Linear in the text before it. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The offset of a place; undefined where the text has no such line or column. */
export function offsetOf(text: string, { line, column }: Place): number | undefined {
  let start = 0;
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf('\n', start);
  const offset = start + column - 1;
  return column < 1 || offset > (end < 0 ? text.length : end) ? undefined : offset;
}
