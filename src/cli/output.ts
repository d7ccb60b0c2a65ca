import { once } from 'node:events';
import type { Failure } from './rows.js';

/** Writes lines to standard output as fast as they are taken. */
export async function print(lines: Iterable<string>): Promise<void> {
  for (const line of lines) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
}

/** Says something beside the output. */
export const warn = (message: string): void => {
  process.stderr.write(`stemma: ${message}\n`);
};

export const warnOfFailure = ({ error }: Failure): void => warn(`${error.code}: ${error.message}`);

/** A reader that closes the pipe, as `head` does, has had enough: that is no failure. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
