import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, trace } from '../index.js';

const words = fc.constantFrom(
  ...[
    'The minister',
    'said',
    '"we',
    'will',
    'not',
    'build"',
    '5 million',
    '28.2 billion%',
    '€40',
    'in 2023',
    'last year',
  ],
  ...[
    'Norway',
    'rose',
    'fell',
    '…',
    '“',
    '”',
    '[',
    ']',
    ',',
    '.',
    '\n\n',
    'must',
    'if',
    'more than',
    'percent',
    '«',
    '\ud800',
  ],
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('trace of any texts', () => {
  it('gives spans of the texts, reasons and one support for each sentence', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (report, sources) => {
        const ours = read(report, { lang: 'en', date: '2024-02-29' });
        const readings = sources.map((text, at) =>
          read(text, { id: `s${at}`, lang: 'en', date: '2023-01-01' }),
        );
        const { findings, sentences, omitted } = trace(ours, readings);
        for (const { item, verdict, source, changes, why } of findings) {
          expect(report.slice(item.span.from, item.span.to)).toBe(item.exact);
          expect(why).toMatch(/\.$/u);
          expect(changes.length > 0 || verdict !== 'altered').toBe(true);
          const text = sources[Number(source?.id.slice(1) ?? -1)] ?? '';
          for (const { from, to } of source?.spans ?? []) {
            expect(0 <= from && from < to && to <= text.length).toBe(true);
          }
        }
        expect(sentences).toHaveLength(ours.sentences.count);
        for (const { support } of sentences) expect(0 <= support && support <= 1).toBe(true);
        for (const { id } of omitted) expect(sources[Number(id.slice(1))]).toBeDefined();
      }),
    );
  });

  it.each([
    // what is asked and denied
    'Question: Will there be cuts at the depot this year?\n\nLee: No.',
    // what is left out, though more is told of it
    'The fish market will move to Hull. The two sides did not discuss the fish market.',
    // where a level went that stands beside a lower one
    'The rate rose to 4.0 per cent (4.6 per cent).',
    // an editor's words in what is quoted
    '"If they [the harbour board] do not come, there is no ferry," Lee said.',
  ])('flags nothing in a text traced to itself: %s', (text) => {
    const { findings } = trace(read(text, { lang: 'en', date: '2024-02-29' }), [
      read(text, { id: 's', lang: 'en', date: '2024-02-29' }),
    ]);
    expect(findings.filter(({ verdict }) => verdict === 'altered' || verdict === 'unsupported')).toEqual([]);
  });

  it('flags nothing in a text traced to itself', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (all) => {
        const text = all.join(' ');
        const { findings } = trace(read(text, { lang: 'en', date: '2024-02-29' }), [
          read(text, { id: 's', lang: 'en', date: '2024-02-29' }),
        ]);
        const flagged = findings.filter(({ verdict }) => verdict === 'unsupported');
        expect(flagged.filter(({ item }) => item.kind === 'figure' || item.kind === 'period')).toEqual([]);
      }),
    );
  });
});
