import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Draft04 from 'ajv-draft-04';
import { afterAll, describe, expect, it } from 'vitest';
import { aspects, flagged, levels } from '../src/cli/config.js';
import { folderOf, runStemma } from '../src/testing/program.js';

const source = `The minister spoke on 4 May 2023.

The harbour handled 14.3 million tonnes of grain in 2022. It employs 2,400 people.
`;
const altered = 'The harbour handled 13.4 million tonnes of grain in 2022.';

const folder = folderOf({
  'source.txt': source,
  'good.txt': 'The harbour handled 14.3 million tonnes of grain in 2022.\n',
  'bad.txt': `A headline\n\n${altered}\n`,
  'bad.md': `---\ntitle: Grain\n---\n# Grain\n\n${altered.replace('13.4', '**13.4**')}\n`,
  'let.md': `# Grain\n\n<!-- stemma-ignore value: the ministry corrected it later -->\n${altered}\n`,
  'after.md': `# Grain\n\n${altered}\n<!-- stemma-ignore value: the ministry corrected it later -->\n`,
  'inline.txt': `${altered} <!-- stemma-ignore: agreed with the desk -->\n`,
  'other.md': `${altered}\n\n<!-- stemma-ignore value: about the other one -->\nIt employs 2,400 people.\n`,
  'aspect.md': `<!-- stemma-ignore wording: the wrong aspect -->\n${altered}\n`,
  'reasonless.md': `<!-- stemma-ignore value -->\n${altered}\n`,
  'misnamed.md': `<!-- stemma-ignore valeu: a slip -->\n${altered}\n`,
  'warn.json': JSON.stringify({ aspects: { value: 'warning' } }),
  'off.json': JSON.stringify({ aspects: { value: 'off' } }),
  'verdict.json': JSON.stringify({ verdicts: { altered: 'note' }, failOn: 'unsupported' }),
});
afterAll(folder.remove);

const trace = (report: string, ...more: string[]) =>
  runStemma(['trace', report, '--source', 'source.txt', ...more], { cwd: folder.path });

describe('exit codes', () => {
  it.each<[status: number, report: string, ...more: string[]]>([
    [0, 'good.txt'],
    [1, 'bad.txt'],
    [1, 'bad.txt', '--fail-on', 'unsupported'],
    [0, 'bad.txt', '--fail-on', 'none'],
    [0, 'bad.txt', '--config', 'warn.json'],
    [0, 'bad.txt', '--config', 'off.json'],
    [0, 'bad.txt', '--config', 'verdict.json'],
    [1, 'bad.md'],
    [0, 'let.md'],
    [0, 'after.md'],
    [0, 'inline.txt'],
    [1, 'other.md'],
    [1, 'aspect.md'],
    [1, 'reasonless.md'],
    [1, 'misnamed.md'],
  ])('%i for %s %s %s', (status, report, ...more) => {
    const ran = trace(report, ...more);
    expect(ran.err).toBe('');
    expect(ran.status).toBe(status);
  });

  it('jsonl: 1 where a row fails, by the same rule', () => {
    const row = (text: string) =>
      JSON.stringify({ id: text, report: { text }, sources: [{ id: 's', text: source }] });
    expect(runStemma(['trace', '--input', 'jsonl'], { input: row(altered) }).status).toBe(1);
    expect(
      runStemma(['trace', '--input', 'jsonl', '--fail-on', 'none'], { input: row(altered) }).status,
    ).toBe(0);
    expect(
      runStemma(['trace', '--input', 'jsonl'], { input: row(altered.replace('13.4', '14.3')) }).status,
    ).toBe(0);
  });
});

describe('pretty', () => {
  it("lays the report's words over the source's and says why", () => {
    const { out } = trace('bad.txt');
    expect(out).toContain('altered figure: value  bad.txt:3:21');
    expect(out).toMatch(/report {2}The harbour handled 13\.4 million tonnes[^\n]*\n {30}━━━━\n/);
    expect(out).toMatch(/source {2}The harbour handled 14\.3 million tonnes[^\n]*\n {30}━━━━\n/);
    expect(out).toMatch(/why {5}\S/);
    expect(out).toMatch(/\d items?: 1 altered, /);
  });

  it('names the place in the file, not in the text that Markdown leaves', () => {
    expect(trace('bad.md').out).toContain('bad.md:6:23');
  });

  it('shows by what reason a finding stands', () => {
    const { out } = trace('let.md');
    expect(out).toContain('stands  the ministry corrected it later');
    expect(out.replace(/\s+/g, ' ')).toContain('; 1 let stand;');
  });

  it.each([
    ['reasonless.md', 'a suppression needs a reason'],
    ['misnamed.md', '"valeu" is no verdict, aspect or kind'],
    ['other.md', 'this suppression is about nothing that was found'],
  ])('reports what is wrong with the suppression in %s', (report, says) => {
    expect(trace(report).out.replace(/\s+/g, ' ')).toContain(says);
  });

  it('fits 60 columns when there are no more', () => {
    const args = ['trace', 'bad.txt', '--source', 'source.txt', '--all'];
    const { out } = runStemma(args, { cwd: folder.path, env: { COLUMNS: '60' } });
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('paints only when asked to, or on a terminal', () => {
    const args = ['trace', 'bad.txt', '--source', 'source.txt'];
    const painted = runStemma(args, { cwd: folder.path, env: { FORCE_COLOR: '1' } }).out;
    expect(painted).toContain('\u001b[31m');
    expect(trace('bad.txt').out).not.toContain('\u001b');
  });
});

describe('json', () => {
  it('holds what the contract says, and the reason of what stands', () => {
    const row = JSON.parse(trace('let.md', '--format', 'json').out);
    expect(Object.keys(row)).toEqual(['id', 'findings', 'sentences', 'omitted']);
    const [finding] = row.findings.filter(({ verdict }: { verdict: string }) => verdict === 'altered');
    expect(finding).toMatchObject({
      item: { kind: 'figure', exact: '13.4 million tonnes' },
      source: { id: 'source.txt' },
      suppressed: 'the ministry corrected it later',
    });
    expect(JSON.parse(trace('let.md', '--format', 'jsonl').out)).toEqual(row);
  });
});

/** The published schema of SARIF 2.1.0, of which this package carries a copy. */
const sarifSchema = JSON.parse(
  readFileSync(
    fileURLToPath(import.meta.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')),
    'utf8',
  ),
);
const isSarif = new Draft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  sarifSchema,
);

describe('sarif', () => {
  it.each(['good.txt', 'bad.md', 'let.md', 'reasonless.md', 'misnamed.md', 'after.md'])(
    'is valid by the schema of SARIF 2.1.0 for %s',
    (report) => {
      isSarif(JSON.parse(trace(report, '--format', 'sarif').out));
      expect(isSarif.errors).toBeNull();
    },
  );

  it('would not be valid without a message', () => {
    const log = JSON.parse(trace('bad.md', '--format', 'sarif').out);
    delete log.runs[0].results[0].message;
    expect(isSarif(log)).toBe(false);
  });

  it('is a log whose results stand in the file', () => {
    const log = JSON.parse(trace('bad.md', '--format', 'sarif').out);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    const [{ tool, results }] = log.runs;
    const [result] = results;
    expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result).toMatchObject({ ruleId: 'altered/value', level: 'error' });
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'bad.md' },
      region: { startLine: 6, startColumn: 23, endLine: 6, endColumn: 44 },
    });
  });

  it('keeps suppressed results, with their reason', () => {
    const [{ results }] = JSON.parse(trace('let.md', '--format', 'sarif').out).runs;
    expect(results[0].suppressions).toEqual([
      { kind: 'inSource', justification: 'the ministry corrected it later' },
    ]);
  });
});

describe('github', () => {
  it('gives an annotation for each finding', () => {
    const [line] = trace('bad.txt', '--format', 'github').out.split('\n');
    expect(line).toMatch(
      /^::error file=bad\.txt,line=3,endLine=3,col=21,endColumn=40,title=Stemma%3A altered figure%3A value::The source /,
    );
  });

  it('gives none for what stands, and one for a suppression without a reason', () => {
    expect(trace('let.md', '--format', 'github').out).toBe('');
    expect(trace('reasonless.md', '--format', 'github').out).toContain(
      '::warning file=reasonless.md,line=1,',
    );
  });
});

it('the published schema allows what the program does', () => {
  const path = new URL('../schema/stemma.config.schema.json', import.meta.url);
  const { properties, $defs } = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys(properties)).toEqual(['$schema', 'failOn', 'verdicts', 'aspects']);
  expect(Object.keys(properties.verdicts.properties)).toEqual(flagged);
  expect(Object.keys(properties.aspects.properties)).toEqual(aspects);
  expect($defs.level.enum).toEqual(levels);
});
