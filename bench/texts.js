// Texts to measure with: the examples, articles made of their paragraphs, and texts that are hard on purpose.
import { readdirSync, readFileSync } from 'node:fs';
import { read } from '../dist/index.js';

const examples = new URL('../examples/', import.meta.url);
const load = (name) => readFileSync(new URL(name, examples), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n');

/** The examples in English, each a document. */
export const articles = readdirSync(examples)
  .filter((name) => /^(interview|report-[a-z-]+)\.txt$/.test(name))
  .sort()
  .map(load);

/** The texts of a file of rows {"text"}, as `stemma read --input jsonl` takes them. */
export const textsOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line).text);

const surnames =
  'Abara Birch Castell Dorn Elvin Farrow Gale Hollis Imre Jarvi Kessel Lund Marek Norden Okoye Pell Quist Renner Sato Tarn Ulmer Vance Wendt Yilmaz Zorn'.split(
    ' ',
  );

/**
 * So many characters of articles of a thousand to ten thousand each. Their paragraphs are those of the examples, in
 * any order and with other numbers, years and surnames each time: five texts over and over would be learned by heart,
 * by the engine's compiler and by the processor, as no real ones are.
 */
export function variedArticles(characters, seed = 1) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const paragraphs = articles
    .flatMap((text) => text.split(/\n\n+/))
    .filter((paragraph) => paragraph.length > 80);
  const people = new Set(
    articles
      .flatMap((text) => read(text, { lang: 'en' }).items)
      .flatMap((item) => (item.kind === 'mention' && item.entity.type === 'person' ? item.entity.name : []))
      .map((name) => name.split(' ').at(-1)),
  );
  const changing = new RegExp(`\\d+|\\b(?:${[...people].join('|')})\\b`, 'g');
  const made = [];
  for (let length = 0; length < characters; length += made.at(-1).length) {
    const names = new Map();
    const size = 1_000 + below(9_000);
    let text = '';
    while (text.length < size) text += `${paragraphs[below(paragraphs.length)]}\n\n`;
    made.push(
      text.replace(changing, (found) => {
        if (/^(?:19|20)\d\d$/.test(found)) return String(1990 + below(40));
        if (/^\d/.test(found))
          return found.replace(/\d/g, (_, at) => String(at > 0 ? below(10) : 1 + below(9)));
        if (!names.has(found)) names.set(found, surnames[below(surnames.length)]);
        return names.get(found);
      }),
    );
  }
  return made;
}

/**
 * Texts joined to documents of at least so many characters, the last perhaps shorter: a report fetches most of its
 * reader's code and tables into the processor's cache anew, so that in a speech a character costs less.
 */
export function joined(texts, least) {
  const made = [''];
  for (const text of texts) {
    if (made.at(-1).length >= least) made.push('');
    made[made.length - 1] += text;
  }
  return made;
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** One document of so many characters, made of varied articles. */
export function longText(characters, seed = 1) {
  const text = variedArticles(characters, seed).join('\n\n');
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
  'in her words': filled('it was, in her words "a long way" and '),
  cells: filled('| 5 '),
  and: filled('and '),
  'of the': filled('of the '),
  capitals: filled('Ab '),
  hyphens: filled('a-'),
  'currency signs': filled('$'),
  'from to': filled('from 1 to '),
  'line breaks': filled('a\n'),
};
