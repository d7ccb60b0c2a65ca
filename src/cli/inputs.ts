import { StemmaError } from '../core/error.js';
import { decodeText } from '../read/decode.js';
import { fileBytes, fileStream, streamBytes } from '../read/file.js';

/** A document that the command line names: `-` is standard input. */
export interface Input {
  /** What it is called in output: the path as given. */
  name: string;
  text: string;
}

/** Reads a FILE, URL or `-`. Warnings go to `warn`. Throws `usage`, `not-found`, `unreadable`, `too-large`. */
export async function openInput(argument: string, warn: (message: string) => void): Promise<Input> {
  if (/^https?:\/\//iu.test(argument)) {
    throw new StemmaError(
      'usage',
      `${argument} is a page, and pages are not fetched yet: save its text to a file and pass the file`,
    );
  }
  const name = argument === '-' ? 'standard input' : argument;
  const bytes = argument === '-' ? await streamBytes(process.stdin, name) : await fileBytes(argument);
  const { text, warnings } = decodeText(bytes, name);
  for (const warning of warnings) warn(warning);
  return { name: argument, text };
}

/** The bytes of jsonl FILEs, one after the other; of standard input where none is named. */
export async function* inputBytes(names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of names.length > 0 ? names : ['-']) {
    let last: number | undefined;
    for await (const chunk of name === '-' ? process.stdin : fileStream(name)) {
      last = chunk[chunk.length - 1];
      yield chunk;
    }
    if (last !== undefined && last !== newline) yield Uint8Array.of(newline); // the next file starts a row
  }
}

const newline = 0x0a;
