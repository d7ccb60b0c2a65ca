import { isUtf8 } from 'node:buffer';
import { once } from 'node:events';
import { StemmaError } from '../core/error.js';
import { tooLarge } from '../read/limit.js';
import { isRow, type Row } from './row.js';

/** A row may hold many texts. */
const longestLine = 64 * 2 ** 20;

const newline = 0x0a;

/** A line, or how long it would have been where it is past `longestLine`. */
type Line = Buffer | number;

/** The lines of a byte stream, parted by \n alone (U+2028 may stand inside a JSON string), in constant memory. */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > longestLine) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line =
      length > longestLine ? length : parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/**
 * Reads jsonl rows and gives one result for each, in the same order; empty lines are no rows.
 * A row that fails gives its error in its place and the run goes on. `where` names the row in errors.
 */
export async function* mapRows(
  input: AsyncIterable<Uint8Array>,
  map: (row: Row, where: string) => object,
): AsyncGenerator<object> {
  let number = 0;
  for await (const line of lines(input)) {
    number++;
    let id: unknown = null;
    try {
      const row = parseRow(line, number);
      if (!row) continue;
      id = row.id ?? null;
      yield map(row, `row ${number}`);
    } catch (error) {
      yield failure(id, error, `row ${number}`);
    }
  }
}

/** What stands in the place of a result that failed. */
export function failure(id: unknown, error: unknown, where: string): Failure {
  const { code, message } =
    error instanceof StemmaError ? error : new StemmaError('internal', `${where}: ${String(error)}`);
  return { id, error: { code, message } };
}

export interface Failure {
  id: unknown;
  error: { code: string; message: string };
}

export const isFailure = (result: object): result is Failure => 'error' in result;

function parseRow(line: Line, number: number): Row | undefined {
  const where = `row ${number}`;
  if (typeof line === 'number') throw tooLarge(where, line);
  if (!isUtf8(line)) throw new StemmaError('unreadable', `${where} has bytes that are not UTF-8`);
  const json = line.toString('utf8').replace(/^\ufeff/, '');
  if (!json.trim()) return undefined;
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch (error) {
    throw new StemmaError('bad-row', `${where} is not JSON: ${(error as Error).message}`);
  }
  if (!isRow(row)) throw new StemmaError('bad-row', `${where} is not an object like {"id", "text"}`);
  return row;
}

/** Writes results as jsonl, one a line, as fast as the reader takes them. Resolves to how many failed. */
export async function writeRows(
  results: AsyncIterable<object>,
  output: NodeJS.WritableStream,
): Promise<number> {
  let failed = 0;
  for await (const result of results) {
    const line = jsonOf(result);
    if (isFailure(result) || line === undefined) failed++;
    if (!output.write(`${line ?? JSON.stringify(overlong(result))}\n`)) await once(output, 'drain');
  }
  return failed;
}

/** A result as JSON; undefined where that is longer than a string can be. */
function jsonOf(result: object): string | undefined {
  try {
    return JSON.stringify(result);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function overlong(result: object): Failure {
  const id = 'id' in result ? result.id : null;
  return failure(
    id,
    new StemmaError('too-large', 'more was found than fits into one row: split the text'),
    '',
  );
}
