// npm run bench: characters a second by stage, growth, hostile texts, tracing, and wink-nlp beside it in the same run.
import { read, trace } from '../dist/index.js';
import { millisecondsOf, row, speed, steady } from './clock.js';
import { benchStages } from './stages.js';
import { articles, hostile, longText, someWords } from './texts.js';
import { winkMilliseconds } from './wink.js';

const english = { lang: 'en', date: '2023-03-14' };
const size = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
const part = process.argv[2];
const wants = (name) => part === undefined || part === name;

if (wants('stages')) {
  console.log(`\nStages, on ${articles.length} documents of ${size(articles)} characters in all`);
  const own = benchStages(articles);
  const wink = winkMilliseconds(articles);
  row('wink-nlp, tags + entities', speed(size(articles), wink));
  console.log(`  read takes ${(own / wink).toFixed(2)} of wink-nlp's time`);
}

if (wants('growth')) {
  console.log('\nGrowth: ten times the text takes so many times the time');
  const grows = (name, small, large) => {
    const [short, long] = [millisecondsOf(small, steady), millisecondsOf(large, steady)];
    row(
      name,
      `${short.toFixed(1).padStart(9)} ms`,
      `${long.toFixed(1).padStart(9)} ms`,
      `× ${(long / short).toFixed(1)}`,
    );
  };
  const [text, tenfold] = [longText(150_000), longText(1_500_000)];
  grows(
    'read',
    () => read(text, english),
    () => read(tenfold, english),
  );
  const report = read(someWords(500, 1), english);
  const [source, large] = [5_000, 50_000].map((count) =>
    read(someWords(count), { ...english, id: 'source' }),
  );
  grows(
    'trace, by the source',
    () => trace(report, [source]),
    () => trace(report, [large]),
  );
}

if (wants('trace')) {
  console.log('\nTrace, once read');
  const report = read(someWords(500, 1), english);
  const source = read(someWords(5_000), { ...english, id: 'source' });
  row(
    '500 words to 5,000',
    `${millisecondsOf(() => trace(report, [source]))
      .toFixed(2)
      .padStart(9)} ms`,
  );
}

if (wants('hostile')) {
  console.log('\nHostile texts, a megabyte each');
  for (const [name, text] of Object.entries(hostile)) {
    const [quarter, whole] = [text.slice(0, text.length / 4), text].map((one) =>
      millisecondsOf(() => read(one, english), { warmup: 0, measure: 0, least: 1 }),
    );
    row(name, speed(text.length, whole), `four times the text: × ${(whole / quarter).toFixed(1)}`);
  }
}
