import { pathToFileURL } from 'node:url';
import { placeOf } from '../core/place.js';
import type { Span } from '../core/span.js';
import { aspects, flagged } from './config.js';
import type { Judgement } from './judge.js';
import type { Traced } from './traced.js';
import { version } from './version.js';

/** What is found under each rule, in a sentence. */
const rules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    flagged.map((verdict) => [verdict, `An item of the report is ${verdict} by its sources.`]),
  ),
  ...Object.fromEntries(
    aspects.map((aspect) => [`altered/${aspect}`, `The report has another ${aspect} than its source.`]),
  ),
  unsupported: 'The report says what none of its sources says.',
  unsure: 'A person must look whether the sources say this.',
  suppression: 'A suppression in the report has no reason, names nothing known, or is about nothing.',
};

/** A trace as a SARIF 2.1.0 log, for code hosts and editors (OASIS, sarif-v2.1.0). */
export function traceSarif({ judgements, complaints, input }: Traced): object {
  const ids = Object.keys(rules);
  const uri = uriOf(input.name);
  const location = (span: Span) => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(input.original, span) },
  });
  const result = (ruleId: string, level: string, text: string, span: Span) => ({
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level,
    message: { text },
    locations: [location(span)],
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'stemma',
            version,
            rules: ids.map((id) => ({ id, shortDescription: { text: rules[id] } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri } }],
        results: [
          ...judgements
            .filter(({ level }) => level !== 'off')
            .map((judgement) => ({
              ...result(ruleOf(judgement), judgement.level, judgement.finding.why, judgement.span),
              ...(judgement.suppressed === undefined
                ? {}
                : { suppressions: [{ kind: 'inSource', justification: judgement.suppressed }] }),
              properties: { exact: judgement.finding.item.exact, source: judgement.finding.source },
            })),
          ...complaints.map(({ span, says }) => result('suppression', 'warning', says, span)),
        ],
      },
    ],
  };
}

/** `altered/value`, or the verdict where nothing that changed is named. */
function ruleOf({ finding: { verdict, changes } }: Judgement): string {
  return changes.length > 0 && verdict === 'altered' ? `altered/${changes[0].aspect}` : verdict;
}

function regionOf(text: string, { from, to }: Span): object {
  const start = placeOf(text, from);
  const end = placeOf(text, to);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as SARIF has it: relative to the working directory, percent-encoded. */
function uriOf(name: string): string {
  if (name === '-') return 'stdin';
  const base = pathToFileURL('./').href;
  const href = pathToFileURL(name).href;
  return href.startsWith(base) ? href.slice(base.length) : href;
}
