import { StemmaError } from '../core/error.js';

/** A file's characters, and what a person should know of how they were read. */
export interface Decoded {
  text: string;
  warnings: string[];
}

/** First bytes of kinds of files that people take for text, and how to get their text. */
const signatures: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF-', 'a PDF: save it as text first, as with `pdftotext FILE`'],
  ['PK\x03\x04', 'a ZIP container, as Word and OpenDocument files are: save it as plain text first'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel file: save it as plain text first'],
  ['{\\rtf', 'RTF: save it as plain text first'],
  ['\x1f\x8b', 'compressed: unpack it first, as with `gunzip -c FILE | stemma read -`'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
];

/** A NUL within so many first bytes marks a binary file, as git has it. */
const lookedAt = 8000;

/**
 * The text of a file's bytes: UTF-8 (or UTF-16 with a byte order mark), NFC, with `\n` line ends.
 * Bytes that are not UTF-8 become U+FFFD, with a warning. Throws `unreadable` where it is no text.
 */
export function decodeText(bytes: Uint8Array, name: string): Decoded {
  const head = String.fromCharCode(...bytes.subarray(0, lookedAt));
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature) throw new StemmaError('unreadable', `${name} is ${signature[1]}`);
  const wide = head.startsWith('\xff\xfe')
    ? 'utf-16le'
    : head.startsWith('\xfe\xff')
      ? 'utf-16be'
      : undefined;
  if (!wide && head.includes('\0')) {
    throw new StemmaError('unreadable', `${name} is a binary file, not text`);
  }
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const warnings: string[] = [];
  if (text.includes('\ufffd')) {
    const count = text.split('\ufffd').length - 1;
    if (count > 10 && count > text.length / 3) {
      throw new StemmaError('unreadable', `${name} is not UTF-8 text: ${mend}`);
    }
    warnings.push(
      `${name} is not all UTF-8: ${count === 1 ? '1 place' : `${count} places`} read as \ufffd; ${mend}`,
    );
  }
  return { text: text.normalize('NFC').replace(/\r\n?/g, '\n'), warnings };
}

const mend = 'if it is in another encoding, convert it, as with `iconv -f WINDOWS-1251 -t UTF-8`';
