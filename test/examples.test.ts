import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../src/core/span.js';
import { type Finding, read, trace } from '../src/index.js';

interface Planted {
  report: string;
  date: string;
  slips: { exact: string; aspect: string }[];
}

const examples = join(fileURLToPath(new URL('..', import.meta.url)), 'examples');
const textOf = (name: string): string => readFileSync(join(examples, name), 'utf8');
const interview = read(textOf('interview.txt'), { id: 'interview', lang: 'en', date: '2023-03-14' });
const planted: Planted[] = JSON.parse(textOf('planted.json'));

/** A broken figure may be right in itself: then a person is asked to look, with the reason. */
const isFound = ({ item, verdict, changes }: Finding, aspect: string): boolean =>
  aspect === 'malformed'
    ? verdict !== 'verbatim' && verdict !== 'faithful' && item.kind === 'figure'
    : changes.some((change) => change.aspect === aspect);

it.each(['interview.txt', ...planted.map(({ report }) => report)])(
  '%s traced to itself is the same',
  (name) => {
    const [report, source] = ['report', 'source'].map((id) => read(textOf(name), { id, date: '2023-03-14' }));
    const { findings } = trace(report, [source]);
    expect(findings.filter(({ verdict }) => verdict === 'altered' || verdict === 'unsupported')).toEqual([]);
  },
);

describe.each(planted)('$report', ({ report, date, slips }) => {
  const text = textOf(report);
  const { findings } = trace(read(text, { lang: 'en', date }), [interview]);
  const spans = slips.map(({ exact }) => {
    const from = text.replaceAll('\n', ' ').indexOf(exact);
    return { from, to: from + exact.length };
  });

  it.each(slips.map(({ exact, aspect }, at) => ({ exact, aspect, at })))(
    '$aspect: $exact',
    ({ aspect, at }) => {
      expect(spans[at].from).toBeGreaterThanOrEqual(0);
      const here = findings.filter(({ item }) => overlaps(item.span, spans[at]));
      expect(here.filter((finding) => isFound(finding, aspect))).not.toEqual([]);
    },
  );

  it('has nothing flagged besides', () => {
    const flagged = findings.filter(({ verdict }) => verdict === 'altered' || verdict === 'unsupported');
    expect(flagged.filter(({ item }) => !spans.some((span) => overlaps(span, item.span)))).toEqual([]);
  });
});
