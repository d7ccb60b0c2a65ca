// How many alterations the trace catches, with which aspects, and how often it is wrong about faithful text.
// usage: node bench/alterations/index.js [--show N] [--family NAME]
import { readFileSync } from 'node:fs';
import { read, trace } from '../../dist/index.js';
import { altered, faithful } from './families.js';
import { statements } from './statements.js';

const argument = (name, missing) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : missing;
};
let show = Number(argument('--show', 0));
const only = argument('--family');

const interview = readFileSync(new URL('../../examples/interview.txt', import.meta.url), 'utf8');
const sources = [...statements, { id: 'interview', date: '2023-03-14', text: interview }];
const isFlagged = ({ verdict }) => verdict === 'altered' || verdict === 'unsupported';
const sentencesOf = (text) =>
  text
    .split('\n\n')
    .slice(1)
    .filter((block) => !/^(Question|Photo)/.test(block))
    .map((block) => block.replace(/^\p{Lu}\w+: /u, ''))
    .flatMap((block) => block.split(/(?<=[.!?]"?)\s+(?=[A-Z"])/))
    .filter((sentence) => sentence.length > 25 && /[.!?]"?$/.test(sentence));

const tally = new Map();
for (const { id, date, text } of sources) {
  const source = read(text, { id, lang: 'en', date });
  const sentences = sentencesOf(text);
  const reports = [];
  for (const [name, [aspects, make]] of Object.entries(altered)) {
    reports.push(
      ...sentences.map((sentence, i) => ({
        kind: 'altered',
        name,
        aspects,
        sentence,
        report: make(sentence, i, date, sentences),
      })),
    );
  }
  for (const [name, make] of Object.entries(faithful)) {
    reports.push(
      ...sentences.map((sentence, i) => ({
        kind: 'faithful',
        name,
        sentence,
        report: make(sentence, i, date, sentences),
      })),
    );
  }
  for (const { kind, name, aspects, sentence, report } of reports) {
    if (!report || (only && name !== only)) continue;
    const { findings } = trace(read(report, { lang: 'en', date }), [source]);
    const flagged = findings.filter(isFlagged);
    const row = tally.get(`${kind} ${name}`) ?? { kind, name, cases: 0, flagged: 0, right: 0 };
    tally.set(`${kind} ${name}`, row);
    row.cases++;
    if (flagged.length > 0) row.flagged++;
    const isRight =
      aspects &&
      flagged.length > 0 &&
      (aspects.length === 0 ||
        flagged.some(({ changes }) => changes.some(({ aspect }) => aspects.includes(aspect))));
    if (isRight) row.right++;
    if (show > 0 && (kind === 'altered') !== (kind === 'altered' ? isRight : flagged.length > 0)) {
      show--;
      console.log(`- ${kind} ${name}\n    was ${sentence}\n    now ${report}`);
      for (const { verdict, item, changes, why } of flagged)
        console.log(`    ${verdict} ${item.kind} ${changes.map(({ aspect }) => aspect)}: ${why}`);
    }
  }
}

const percent = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(1)}%`.padStart(6);
for (const { kind, name, cases, flagged, right } of tally.values()) {
  const aspect = kind === 'altered' ? `  right aspect ${percent(right, cases)}` : '';
  console.log(
    `${kind.padEnd(9)}${name.padEnd(18)}${String(flagged).padStart(4)} of ${String(cases).padStart(4)} flagged ${percent(flagged, cases)}${aspect}`,
  );
}
const sum = (kind, field) =>
  [...tally.values()].filter((row) => row.kind === kind).reduce((total, row) => total + row[field], 0);
console.log(
  `altered: ${percent(sum('altered', 'flagged'), sum('altered', 'cases')).trim()} of ${sum('altered', 'cases')} caught, ` +
    `${percent(sum('altered', 'right'), sum('altered', 'cases')).trim()} with the right aspect; ` +
    `false alarms on faithful text: ${percent(sum('faithful', 'flagged'), sum('faithful', 'cases')).trim()} of ${sum('faithful', 'cases')}`,
);
