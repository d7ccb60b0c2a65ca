// npm run bench: characters a second by stage and beside wink-nlp, growth, tracing, hostile texts; `npm run bench -- stages
// [FILE.jsonl]` and the like run one part, on texts of your own.
import { read, trace } from '../dist/index.js';
import { compare, millisecondsOf, row, speed, steady } from './clock.js';
import { benchStages } from './stages.js';
import { articles, hostile, joined, longText, someWords, textsOf, variedArticles } from './texts.js';
import { winkReader } from './wink.js';

const english = { lang: 'en', date: '2023-03-14' };
const size = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
const [part, file] = process.argv.slice(2);
const wants = (name) => part === undefined || part === name;

if (wants('stages')) {
  const sets = file
    ? [[file, textsOf(file)]]
    : [
        ['the examples', articles],
        ['varied articles', variedArticles(200_000)],
        ['the same, joined to speeches', joined(variedArticles(200_000), 30_000)],
      ];
  console.log('\nRead, everything on, and wink-nlp, tags and entities: by turns, once both are warm');
  const wink = winkReader();
  for (const [name, texts] of sets) {
    const { first, second, quotient, quartiles } = compare(
      () => {
        for (const text of texts) read(text, english);
      },
      () => wink(texts),
    );
    console.log(`  ${name}: ${texts.length} documents of ${size(texts)} characters in all`);
    row('read', speed(size(texts), first));
    row('wink-nlp', speed(size(texts), second));
    row(
      "read's time / wink-nlp's",
      `${quotient.toFixed(2).padStart(9)}      half of the pairs ${quartiles.map((one) => one.toFixed(2)).join(' to ')}`,
    );
  }
  const [name, texts] = sets.at(1) ?? sets[0];
  console.log(`\nStages, each alone, on ${name}`);
  benchStages(texts);
}

if (wants('growth')) {
  console.log('\nGrowth: nanoseconds a character, of short texts and of long ones');
  const perCharacter = (texts, run, options) =>
    (millisecondsOf(() => texts.forEach(run), options) / size(texts)) * 1e6;
  const reads = (text) => read(text, english);
  const short = Array.from({ length: 30 }, (_, index) => longText(10_000, index + 1));
  const long = [1, 2, 3].map((seed) => longText(3_333_333, seed)); // the longest that are read at once have 4 million
  const [one, other] = [
    perCharacter(short, reads, steady),
    perCharacter(long, reads, { warmup: 1, measure: 0, least: 2 }),
  ];
  grew('read, 10 KB and 10 MB', one, other);
  const report = read(someWords(500, 1), english);
  const [source, large] = [5_000, 50_000].map((count) =>
    read(someWords(count), { ...english, id: 'source' }),
  );
  const traces = (reading) =>
    millisecondsOf(() => trace(report, [reading]), steady) / reading.doc.text.length;
  grew('trace, source tenfold', traces(source) * 1e6, traces(large) * 1e6);
}

function grew(name, short, long) {
  row(
    name,
    `${short.toFixed(0).padStart(9)} ns`,
    `${long.toFixed(0).padStart(9)} ns`,
    `× ${(long / short).toFixed(2)}`,
  );
}

if (wants('trace')) {
  console.log('\nTrace, once read');
  const report = read(someWords(500, 1), english);
  const source = read(someWords(5_000), { ...english, id: 'source' });
  const taken = millisecondsOf(() => trace(report, [source]), steady);
  row('500 words to 5,000', `${taken.toFixed(2).padStart(9)} ms`);
}

if (wants('hostile')) {
  console.log('\nHostile texts, a megabyte each');
  for (const [name, text] of Object.entries(hostile)) {
    const [, quarter, whole] = [16, 4, 1].map((share) => {
      const piece = text.slice(0, text.length / share);
      return millisecondsOf(() => read(piece, english), { warmup: 0, measure: 0, least: 2 });
    });
    row(name, speed(text.length, whole), `four times the text: × ${(whole / quarter).toFixed(1)}`);
  }
}
