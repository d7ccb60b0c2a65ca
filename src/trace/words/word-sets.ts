import type { StatementSection } from '../../lang/statement.js';

/** The lists of a language's section whose words are known by their stems, so that "agreeing" is "agree". */
export const stemSets = [
  'agents',
  'companions',
  'narrated',
  'openings',
  'deadlines',
  'dues',
  'extremes',
  'records',
  'comparing',
  'limits',
  'remainders',
  'universals',
  'majorities',
  'performatives',
  'performed',
  'soles',
  'claims',
  'generic',
  'telling',
  'voting',
  'dissuading',
  'lacks',
  'particles',
  'fewer',
  'facets',
  'denials',
  'bases',
  'courses',
  'proposals',
  'reached',
  'amounting',
  'ills',
  'goods',
  'cutting',
  'spreads',
  'staying',
  'staysAt',
  'attained',
  'beings',
  'posts',
  'ofs',
  'infinitives',
  'shortfalls',
  'mutual',
  'light',
  'heads',
  'pending',
] as const satisfies readonly (keyof StatementSection)[];

/** Those whose words are known as they are written: terms with a sense of their own have this key. */
export const keySets = [
  'exceptions',
  'partial',
  'yet',
  'links',
  'joints',
  'clauseOpeners',
  'doubts',
  'buts',
] as const satisfies readonly (keyof StatementSection)[];

/** Those whose phrases are looked for at a token. */
export const phraseSets = [
  'unconditional',
  'asMany',
  'spokenOf',
  'against',
  'totals',
  'allTime',
  'inclusive',
  'reasons',
  'emphases',
  'spans',
  'excepting',
  'including',
  'others',
  'lacking',
  'untrue',
  'asked',
] as const satisfies readonly (keyof StatementSection)[];

/** What is made of the words of each of some lists, under the list's name. */
export function eachOf<Name extends keyof StatementSection, Made>(
  names: readonly Name[],
  section: Readonly<Record<Name, readonly string[]>>,
  make: (words: readonly string[]) => Made,
): Readonly<Record<Name, Made>> {
  return Object.fromEntries(names.map((name) => [name, make(section[name])])) as Record<Name, Made>;
}
