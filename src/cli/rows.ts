import { once } from 'node:events';
import { StemmaError } from '../core/error.js';

/** The lines of a byte stream, parted by \n alone (U+2028 may stand inside a JSON string), in constant memory. */
async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      parts.push(text.slice(start, end));
      yield parts.join('');
      parts = [];
      start = end + 1;
    }
    parts.push(text.slice(start));
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last) yield last;
}

/**
 * Reads jsonl rows, gives one jsonl row for each in the same order. A row that fails gives its
 * error in its place and the run goes on. Resolves to the number of rows that failed.
 */
export async function mapRows(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  map: (row: Record<string, unknown>) => object,
): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of lines(input)) {
    number++;
    if (!line.trim()) continue;
    let id: unknown = null;
    let result: object;
    try {
      const row = parseRow(line, number);
      id = row.id ?? null;
      result = map(row);
    } catch (error) {
      failed++;
      const { code, message } =
        error instanceof StemmaError ? error : new StemmaError('internal', `row ${number}: ${String(error)}`);
      result = { id, error: { code, message } };
    }
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return failed;
}

function parseRow(line: string, number: number): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new StemmaError('bad-row', `row ${number} is not JSON: ${(error as Error).message}`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new StemmaError('bad-row', `row ${number} is not an object like {"id", "text"}`);
  }
  return row as Record<string, unknown>;
}
