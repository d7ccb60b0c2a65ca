import { StemmaError } from '../core/error.js';
import { decodeText } from '../read/decode.js';
import { fileBytes, fileStream, streamBytes } from '../read/file.js';
import { markdownText } from '../read/markdown.js';
import { plainText } from '../read/plain.js';
import type { Particulars } from '../read/text.js';
import type { Written } from '../read/written.js';

/** A document that the command line names, as it was read. */
export interface Input extends Written {
  /** What it is called in output: the path as given, `-` for standard input. */
  name: string;
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
  const written = /\.(?:md|markdown)$/iu.test(argument) ? markdownText(text) : plainText(text);
  return { name: argument, ...written };
}

/** What is known of an input: what the command line says, else what the file says of itself. */
export const particularsOf = ({ name, particulars }: Input, given: Particulars): Particulars => ({
  id: name,
  title: particulars.title,
  lang: given.lang ?? particulars.lang,
  date: given.date ?? particulars.date,
});

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
