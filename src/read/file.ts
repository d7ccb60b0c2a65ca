import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { StemmaError } from '../core/error.js';
import { longestText, tooLarge } from './limit.js';

/** The bytes of a file. Throws `not-found`, `unreadable` or, past what can be read, `too-large`. */
export async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > longestText * 4) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof StemmaError ? error : fileError(path, error as NodeJS.ErrnoException);
  }
}

/** The bytes of a file of any size, piece by piece. Throws `not-found` or `unreadable`. */
export async function* fileStream(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileError(path, error as NodeJS.ErrnoException);
  }
}

function fileError(path: string, { code, message }: NodeJS.ErrnoException): StemmaError {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new StemmaError('not-found', `there is no file ${path}`);
    case 'EISDIR':
      return new StemmaError('unreadable', `${path} is a directory: name the files in it, as ${path}/*.txt`);
    case 'EACCES':
      return new StemmaError('unreadable', `${path} may not be read: permission denied`);
    default:
      return new StemmaError('unreadable', `${path} cannot be read: ${message}`);
  }
}

/** All bytes of a stream. Throws `too-large` as soon as there are more than can be read. */
export async function streamBytes(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestText * 4) throw tooLarge(name, size);
  }
  return Buffer.concat(chunks);
}
