import { CAPITALISED, CAPITALS } from '../../core/token.js';
import type { Alignment } from '../align/index.js';
import type { Answered, Run } from '../align/side.js';
import { FIGURE, MENTION, type Witness, wordsOver } from '../align/witness.js';
import { AXIS, CONTENT, FUNCTION } from '../words/sense.js';
import { isLedByArticle, isModal } from './clause.js';
import type { Turn } from './turn.js';

/** How far from a verb its two sides are looked for, in terms. */
const reach = 4;

/** Whose doing a verb tells: the names before it and behind it, and whether it is in the passive. */
interface Roles {
  before: readonly number[];
  behind: readonly number[];
  isPassive: boolean;
}

/** A verb of the report whose two sides the source has the other way round: who beat whom. */
export function exchangedRoles(alignment: Alignment, { at, to, side }: Answered): Turn | undefined {
  const { report } = alignment;
  const { source } = side;
  if (report.key[at] !== source.key[to] || report.vocabulary.stems.mutual.has(report.key[at]))
    return undefined;
  // "said the mayor" is "the mayor said"
  if (isModal(report, at) || report.vocabulary.reporting.has(report.key[at])) return undefined;
  const turned = turnedOnSpeaker(alignment, { at, to, side });
  if (turned) return turned;
  if (isNoun(report, at, alignment)) return undefined;
  const now = rolesAt(report, at, alignment);
  const was = now && rolesAt(source, to, side);
  if (!was || leadsOtherwise(report, at, source, to)) return undefined;
  // "was caused by" for "was due to"
  const isOneVerb =
    report.stems[report.first[at]] === source.stems[source.first[to]] && !isLedByArticle(report, at);
  if (now.isPassive !== was.isPassive && !isOneVerb) return undefined;
  // "was beaten by" for "beat" has the two where they were
  const [first, second] =
    now.isPassive === was.isPassive ? [was.behind, was.before] : [was.before, was.behind];
  const subject = movedTo(report, now.before, source, first, second);
  const object = movedTo(report, now.behind, source, second, first);
  if (subject === undefined || object === undefined) return undefined;
  return {
    aspect: 'entity',
    now: { first: subject, end: object + 1 },
    was: { first: Math.min(...was.before), end: Math.max(...was.behind) + 1 },
    source: side.sourceIndex,
    restsOnCopy: true,
  };
}

/** Whether a term is no verb: an article or a small word that leads to none stands before it, or it is of what explains a name: ", a chess master from Hungary,". */
function isNoun(witness: Witness, at: number, { first, end }: Run): boolean {
  const { kind, parted, stems, vocabulary, first: tokenOf } = witness;
  if (isLedByArticle(witness, at)) return true;
  let from = at;
  while (from > first && !parted[from]) from--;
  let after = at + 1;
  while (after < end && !parted[after]) after++;
  const isInserted = from > first && after < end && parted[from] === 1 && parted[after] === 1;
  if (
    isInserted &&
    kind[from] === FUNCTION &&
    vocabulary.speakers.isDeterminer(witness.reading.tokens.hash[tokenOf[from]])
  )
    return true;
  const before = at > first && kind[at - 1] === FUNCTION ? stems[tokenOf[at - 1]] : undefined;
  return before !== undefined && kind[at] === CONTENT && vocabulary.stems.posts.has(before);
}

/** Whether other small words lead from a verb to what stands behind it: "frozen in" for "frozen under". */
const leadsOtherwise = (report: Witness, at: number, source: Witness, to: number): boolean => {
  const [ours, theirs] = [
    [report, at + 1],
    [source, to + 1],
  ] as const;
  const isSmall = ([{ kind, count }, n]: readonly [Witness, number]) => n < count && kind[n] === FUNCTION;
  return isSmall(ours) && isSmall(theirs) && report.key[at + 1] !== source.key[to + 1];
};

/** A verb that is done to whoever speaks, where the source has him do it: "the parties urge us" for "we urge the parties". */
function turnedOnSpeaker({ report, first }: Alignment, { at, to, side }: Answered): Turn | undefined {
  const { source, sourceIndex } = side;
  const speaks = ({ reading: { tokens }, vocabulary }: Witness, token: number): boolean =>
    token >= 0 && token < tokens.count && vocabulary.speakers.isOf('selves', tokens.hash[token]);
  if (!speaks(report, report.end[at]) || !speaks(source, source.first[to] - 1)) return undefined;
  let subject = at - 1;
  while (subject >= first && report.kind[subject] === FUNCTION) subject--;
  const end = Math.min(side.end, to + 1 + reach);
  if (subject < first || !source.key.subarray(to + 1, end).includes(report.key[subject])) return undefined;
  return {
    aspect: 'entity',
    now: { first: subject, end: at + 1 },
    was: { first: Math.max(side.first, to - 1), end },
    source: sourceIndex,
  };
}

/** The name of one side of the report's verb that stands on the other side of the source's, and not on its own. */
function movedTo(
  { key }: Witness,
  names: readonly number[],
  source: Witness,
  there: readonly number[],
  here: readonly number[],
): number | undefined {
  const has = (terms: readonly number[], name: number) =>
    terms.some((term) => source.key[term] === key[name]);
  return names.find((name) => has(there, name) && !has(here, name));
}

function rolesAt(witness: Witness, verb: number, { first, end }: Run): Roles | undefined {
  const { kind, key, parted, vocabulary } = witness;
  if (isName(witness, verb)) return undefined;
  const roles = { before: [] as number[], behind: [] as number[], isPassive: false };
  for (let at = verb - 1, seen = 0; at >= first && seen < reach && parted[at + 1] < 2; at--) {
    if (kind[at] === FUNCTION) continue;
    seen++;
    if (isParty(witness, at)) roles.before.push(at);
  }
  for (let at = verb + 1, seen = 0; at < end && !parted[at] && seen < reach; at++) {
    if (kind[at] === FUNCTION) {
      if (vocabulary.keys.links.has(key[at])) break;
      // "rose by 5 percent" has nobody do it
      const isAgent =
        roles.behind.length === 0 && vocabulary.stems.agents.has(key[at]) && !isTiming(witness, verb);
      roles.isPassive ||= isAgent && kind[nextSaid(witness, at, end)] !== FIGURE;
      continue;
    }
    seen++;
    if (isParty(witness, at)) roles.behind.push(at);
  }
  return roles.before.length > 0 && roles.behind.length > 0 ? roles : undefined;
}

/** Whether a word sets one thing before or after another: "after it was banned by Peru" is no passive of "after". */
const isTiming = (witness: Witness, term: number): boolean =>
  witness.vocabulary.forms.timingOf(wordsOver(witness, witness.first[term], witness.end[term])) !== undefined;

/** The next term that is no small word. */
function nextSaid({ kind }: Witness, from: number, end: number): number {
  let at = from + 1;
  while (at < end && (kind[at] === FUNCTION || kind[at] === AXIS)) at++;
  return at;
}

/** Whether a term is a name, or a noun right behind an article: "the council". */
const isParty = (witness: Witness, term: number): boolean =>
  isName(witness, term) || (witness.kind[term] === CONTENT && isLedByArticle(witness, term));

/** Whether a term is a name, or a word with a capital that stands for one. */
const isName = (witness: Witness, term: number): boolean => {
  const { kind, first, reading } = witness;
  if (kind[term] === MENTION) return true;
  const shape = reading.tokens.shape[first[term]];
  return kind[term] === CONTENT && (shape === CAPITALISED || shape === CAPITALS);
};
