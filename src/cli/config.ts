import { existsSync, readFileSync } from 'node:fs';
import { StemmaError } from '../core/error.js';
import type { Aspect, Verdict } from '../trace/finding.js';

/** How grave a finding is held to be: an `error` makes the run fail, `off` is not shown. */
export type Level = 'error' | 'warning' | 'note' | 'off';
export type FailOn = 'altered' | 'unsupported' | 'none';

/** What `stemma.config.json` may hold; its schema is published as `schema/stemma.config.schema.json`. */
export interface Config {
  $schema?: string;
  failOn?: FailOn;
  /** How grave a verdict is, where `failOn` does not say it right. */
  verdicts?: Partial<Record<Flagged, Level>>;
  /** How grave an alteration is, by what it alters. */
  aspects?: Partial<Record<Aspect, Level>>;
}

/** Verdicts that something may have to be done about. */
export type Flagged = Exclude<Verdict, 'verbatim' | 'faithful'>;

export const levels: readonly Level[] = ['error', 'warning', 'note', 'off'];
export const failOns: readonly FailOn[] = ['altered', 'unsupported', 'none'];
export const flagged: readonly Flagged[] = ['altered', 'unsupported', 'unsure'];
export const aspects: readonly Aspect[] = [
  'value',
  'scale',
  'unit',
  'currency',
  'range',
  'bound',
  'direction',
  'period',
  'measure',
  'wording',
  'polarity',
  'modality',
  'entity',
  'speaker',
];

/** Looked for in the working directory. */
export const configName = 'stemma.config.json';

/** The configuration in a file; where none is named, in `stemma.config.json` if it is there. Throws `not-found`, `usage`. */
export function loadConfig(path?: string): Config {
  if (path === undefined && !existsSync(configName)) return {};
  const name = path ?? configName;
  let json: string;
  try {
    json = readFileSync(name, 'utf8');
  } catch {
    throw new StemmaError('not-found', `there is no configuration file ${name}`);
  }
  try {
    return checked(JSON.parse(json), name);
  } catch (error) {
    if (error instanceof StemmaError) throw error;
    throw new StemmaError('usage', `${name} is not JSON: ${(error as Error).message}`);
  }
}

/** Gives a configuration back; throws `usage` for a field or value that there is not. */
function checked(config: unknown, name: string): Config {
  const top = fieldsOf(config, name, ['$schema', 'failOn', 'verdicts', 'aspects']);
  if ('failOn' in top) oneOf(top.failOn, failOns, `"failOn" in ${name}`);
  const tables = [
    ['verdicts', flagged],
    ['aspects', aspects],
  ] as const;
  for (const [table, keys] of tables) {
    if (!(table in top)) continue;
    const where = `"${table}" in ${name}`;
    for (const [key, level] of Object.entries(fieldsOf(top[table], where, keys))) {
      oneOf(level, levels, `"${key}" of ${where}`);
    }
  }
  return top;
}

function fieldsOf(value: unknown, where: string, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new StemmaError('usage', `${where} is not an object`);
  }
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return value as Record<string, unknown>;
  throw new StemmaError('usage', `${where} has no field "${unknown}": there are ${known.join(', ')}`);
}

function oneOf(value: unknown, known: readonly string[], where: string): void {
  if (known.includes(value as string)) return;
  throw new StemmaError('usage', `${where} is ${JSON.stringify(value)}, none of ${known.join(', ')}`);
}
