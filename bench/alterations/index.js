// How many alterations the trace catches, with which aspects, and how often it is wrong about faithful text.
// usage: node bench/alterations/index.js [--show N] [--family NAME] [--round NAME]
import { readFileSync } from 'node:fs';
import { read, trace } from '../../dist/index.js';
import { rounds } from './digests/index.js';
import { edits } from './edits/index.js';
import { altered, faithful } from './families.js';
import { forms } from './forms/index.js';
import { statements } from './statements.js';

const argument = (name, missing) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : missing;
};
let show = Number(argument('--show', 0));
const only = argument('--family');
const onlyRound = argument('--round');

const interview = readFileSync(new URL('../../examples/interview.txt', import.meta.url), 'utf8');
const isFlagged = ({ verdict }) => verdict === 'altered' || verdict === 'unsupported';
const sentencesOf = (text) =>
  text
    .split('\n\n')
    .slice(1)
    .filter((block) => !/^(Question|Photo)/.test(block))
    .map((block) => block.replace(/^\p{Lu}\w+: /u, ''))
    .flatMap((block) => block.split(/(?<=[.!?]"?)\s+(?=[A-Z"])/))
    .filter((sentence) => sentence.length > 25 && /[.!?]"?$/.test(sentence));

/** Every sentence of a text, changed by every family that applies to it. */
function changed({ date, text, ...particulars }) {
  const sentences = sentencesOf(text);
  const made = (kind, name, make, aspects) =>
    sentences.flatMap((was, i) => {
      const now = make(was, i, date, sentences);
      return now ? [{ kind, name, aspects, was, now }] : [];
    });
  const reports = [
    ...Object.entries(altered).flatMap(([name, [aspects, make]]) => made('altered', name, make, aspects)),
    ...Object.entries(faithful).flatMap(([name, make]) => made('faithful', name, make)),
  ];
  return { date, text, ...particulars, reports };
}

/** What an editor wrote by hand, as one family for each text. */
const edited = ({ id, altered, faithful, ...particulars }) => ({
  id,
  ...particulars,
  reports: [
    ...altered.map(([aspects, now]) => ({ kind: 'altered', name: `edit/${id}`, aspects, now })),
    ...faithful.map((now) => ({ kind: 'faithful', name: `edit/${id}`, now })),
  ],
});

const sources = [...statements, { id: 'interview', date: '2023-03-14', text: interview }];
const texts = [...sources.map(changed), ...edits.map(edited)];

const tally = new Map();
for (const { id, date, text, lang = 'en', reportLang = lang, reports } of onlyRound ? [] : texts) {
  const source = read(text, { id, lang, date });
  for (const { kind, name, aspects, was, now } of reports) {
    if (only && name !== only) continue;
    const { findings } = trace(read(now, { lang: reportLang, date }), [source]);
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
    if (show > 0 && (kind === 'altered' ? !isRight : flagged.length > 0)) {
      show--;
      console.log(`- ${kind} ${name}${was ? `\n    was ${was}` : ''}\n    now ${now}`);
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
/** One line for all families of which the name fits. */
function summary(title, fits) {
  const sum = (kind, field) =>
    [...tally.values()]
      .filter((row) => row.kind === kind && fits(row.name))
      .reduce((total, row) => total + row[field], 0);
  const share = (kind, field) => percent(sum(kind, field), sum(kind, 'cases')).trim();
  console.log(
    `${title}: ${share('altered', 'flagged')} of ${sum('altered', 'cases')} caught, ` +
      `${share('altered', 'right')} with the right aspect; ` +
      `false alarms on faithful text: ${share('faithful', 'flagged')} of ${sum('faithful', 'cases')}`,
  );
}
if (!onlyRound) {
  summary('families', (name) => !name.startsWith('edit/'));
  summary('edits', (name) => name.startsWith('edit/'));
}

/** Whole digests: how many of their sentences are flagged, and with which aspects; how many of the slips planted are caught. */
for (const { name, firstLook, digests } of rounds) {
  if (onlyRound && name !== onlyRound) continue;
  const aspects = new Map();
  const slips = { count: 0, caught: 0, right: 0 };
  let sentences = 0;
  let alarmed = 0;
  let unsure = 0;
  for (const digest of digests) {
    const { id, date, text, lang = 'en', reportLang = lang } = digest;
    const of = digest.source
      ? { text: digest.source, date: digest.sourceDate }
      : [...sources, ...edits].find((source) => source.id === id);
    const source = read(of.text, { id, lang, date: of.date });
    const traced = trace(read(text, { lang: reportLang, date }), [source]);
    for (const { span } of traced.sentences) {
      const flagged = traced.findings.filter(
        (finding) =>
          isFlagged(finding) && finding.item.span.from < span.to && span.from < finding.item.span.to,
      );
      sentences++;
      const open = traced.findings.filter(
        ({ verdict, item }) => verdict === 'unsure' && item.span.from < span.to && span.from < item.span.to,
      );
      if (open.length > 0 && flagged.length === 0) unsure++;
      for (const { item, why } of open)
        if (show-- > 0)
          console.log(
            `- unsure in ${id}: ${text.slice(span.from, span.to)}\n    ${item.exact.slice(0, 60)}: ${why}`,
          );
      if (flagged.length > 0) alarmed++;
      for (const { verdict, item, changes, why } of flagged) {
        const aspect = changes[0]?.aspect ?? `${verdict} ${item.kind}`;
        aspects.set(aspect, (aspects.get(aspect) ?? 0) + 1);
        if (show-- > 0)
          console.log(
            `- digest of ${id}, ${aspect}: ${text.slice(span.from, span.to)}\n    ${item.exact.slice(0, 60)}: ${why}`,
          );
      }
    }
    for (const [allowed, now] of digest.slips ?? []) {
      const flagged = trace(read(now, { lang: reportLang, date }), [source]).findings.filter(isFlagged);
      const isRight =
        flagged.length > 0 &&
        (allowed.length === 0 ||
          flagged.some(({ changes }) => changes.some(({ aspect }) => allowed.includes(aspect))));
      slips.count++;
      if (flagged.length > 0) slips.caught++;
      if (isRight) slips.right++;
      else if (show-- > 0) {
        console.log(`- slip in ${id}, ${allowed}: ${now}`);
        for (const { verdict, item, changes, why } of flagged)
          console.log(`    ${verdict} ${item.kind} ${changes.map(({ aspect }) => aspect)}: ${why}`);
      }
    }
  }
  const listed = [...aspects].sort((a, b) => b[1] - a[1]).map(([aspect, count]) => `${aspect} ${count}`);
  console.log(
    `digests, ${name}: false alarms in ${percent(alarmed, sentences).trim()} of ${sentences} sentences` +
      (listed.length > 0 ? ` (${listed.join(', ')})` : '') +
      (unsure > 0 ? `, ${percent(unsure, sentences).trim()} unsure` : '') +
      (slips.count > 0
        ? `; ${percent(slips.caught, slips.count).trim()} of ${slips.count} slips caught, ${percent(slips.right, slips.count).trim()} with the right aspect`
        : '') +
      (firstLook ? `; at first look ${firstLook}` : ''),
  );
}

/** What stands beside a single sentence, as one of a digest's source has others beside it. */
const beside = {
  en: ['The board met on Monday and thanked the staff.', 'The next meeting is on 4 June.'],
  ru: ['Совет собрался в понедельник и поблагодарил сотрудников.', 'Следующее заседание пройдёт 4 июня.'],
};

/** Single sentences by their construction. */
for (const { name, firstLook, sentences, lang = 'en' } of onlyRound ? [] : forms) {
  const counts = { faithful: 0, alarmed: 0, slips: 0, caught: 0 };
  for (const [text, told, slips] of sentences) {
    const [before, after] = beside[lang];
    const source = read(`${before} ${text} ${after}`, { id: 'source', lang, date: '2025-03-10' });
    const isCaught = (now) =>
      trace(read(now, { lang, date: '2025-03-12' }), [source]).findings.some(isFlagged);
    counts.faithful += told.length;
    counts.alarmed += told.filter(isCaught).length;
    counts.slips += slips.length;
    counts.caught += slips.filter(isCaught).length;
  }
  console.log(
    `forms, ${name}: false alarms in ${percent(counts.alarmed, counts.faithful).trim()} of ${counts.faithful}; ` +
      `${percent(counts.caught, counts.slips).trim()} of ${counts.slips} slips caught; at first look ${firstLook}`,
  );
}
