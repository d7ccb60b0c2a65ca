// Texts to measure with: the examples, alone, together and repeated, and texts that are hard on purpose.
import { readdirSync, readFileSync } from 'node:fs';

const examples = new URL('../examples/', import.meta.url);
const load = (name) => readFileSync(new URL(name, examples), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n');

/** The examples in English, each a document. */
export const articles = readdirSync(examples)
  .filter((name) => /^(interview|report-[a-z-]+)\.txt$/.test(name))
  .sort()
  .map(load);

/** One document of so many characters, made of the examples over and over. */
export function longText(characters) {
  const whole = articles.join('\n\n');
  const text = `${whole}\n\n`.repeat(Math.ceil(characters / whole.length));
  return text.slice(0, text.lastIndexOf('\n\n', characters));
}

/** So many words of a text, made of the examples. */
export function someWords(count, first = 0) {
  const text = [...articles.slice(first), ...articles.slice(0, first)].join('\n\n');
  const words = [...`${text}\n\n`.repeat(Math.ceil((count * 12) / text.length)).matchAll(/\S+/g)];
  return words[count].input.slice(0, words[count].index);
}

const size = 2 ** 20;
const filled = (part) => part.repeat(Math.ceil(size / part.length)).slice(0, size);

/** A megabyte each of what is hard on rules that look around. */
export const hostile = {
  digits: filled('7'),
  'digits, spaced': filled('7 '),
  commas: filled(','),
  'digits, commas': filled('1,'),
  points: filled('.'),
  'million million': filled('million '),
  'quotation marks': filled('"'),
  'quotation marks, spaced': filled('" '),
  'opening marks': filled('“a '),
  brackets: filled('('),
  said: filled('said '),
  'he said that': filled('he said that '),
  and: filled('and '),
  'of the': filled('of the '),
  capitals: filled('Ab '),
  hyphens: filled('a-'),
  'currency signs': filled('$'),
  'from to': filled('from 1 to '),
  'line breaks': filled('a\n'),
};
