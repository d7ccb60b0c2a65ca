import type { Figure, Mention, Period, Pledge } from '../core/item.js';
import type { Closeness } from './figure/compare.js';
import type { Change, Verdict } from './finding.js';
import type { Overlap } from './period/compare.js';
import type { Collation } from './quote/compare.js';

/** Words of a text in a sentence of ours: one line, in marks, cut where they run long. */
export function said(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return `“${line.length > 90 ? `${line.slice(0, 88).trimEnd()}…` : line}”`;
}

const reasons: Readonly<Record<Change['aspect'], string>> = {
  value: 'the number differs',
  scale: 'the scale differs',
  unit: 'the unit differs',
  currency: 'the currency differs',
  range: 'the range differs',
  bound: 'the hedge differs',
  direction: 'the direction is turned',
  period: 'the time differs',
  measure: 'the number stands for something else',
  wording: 'the words differ',
  polarity: 'the sense is turned',
  modality: 'how sure or binding it is differs',
  entity: 'another name stands there',
  speaker: 'somebody else said it',
};

/** Why a clause is altered. */
export const whyTurned = ({ aspect, was, now }: Change): string =>
  `The source says ${said(was)}, the report ${said(now)}: ${reasons[aspect]}.`;

/** Why a clause is altered, or needs a person's look where it is `open`: the source makes it hang on something. */
export const whyHanging = (condition: string, isOpen: boolean): string =>
  `The source makes this hang on ${said(condition)}, which the report leaves out${isOpen ? ': see whether it matters' : ''}.`;

/** Why a clause is unsupported: what it is put to is the source's, it is not. */
export const whyAdded = (exact: string): string => `No source says ${said(exact)}.`;

/** Why a clause needs a person's look: it is the source's but for a word. */
export const whyReplaced = ({ was, now }: Change): string =>
  `The report has ${said(now)} where the source has ${said(was)}: see whether it says the same.`;

/** Why a quotation from a text in another language is left to a person. */
export const whyForeign = (exact: string): string =>
  `No source is in the language of ${said(exact)}: only its figures, dates and names were compared, not its words.`;

/** How it is known that somebody else says something in the source. */
export type Known = 'said by' | 'named before' | 'spoken of' | 'spoken for';

const whoOf = ({ was, now }: Change, how: Known): string => {
  if (how === 'spoken of')
    return `whoever says this in the source speaks of ${said(was)} as of another, in the report ${said(now)} says it`;
  if (how === 'spoken for')
    return `whoever says this in the source speaks for ${said(was)}, in the report ${said(now)} says it`;
  return `in the source ${said(was)} says this, in the report ${said(now)}`;
};

/** Why what a report has somebody say is somebody else's. */
export const whySaid = (change: Change, how: Known): string => capital(`${whoOf(change, how)}.`);

/** Why a quotation has its verdict. */
export function whyQuoted(
  verdict: Verdict,
  exact: string,
  changes: readonly Change[] = [],
  collations: readonly Collation[] = [],
  how: Known = 'said by',
): string {
  if (verdict === 'unsupported') return `No source has the words ${said(exact)} or anything close to them.`;
  if (verdict === 'verbatim') return 'The source has the same words.';
  if (verdict === 'faithful') {
    const how = [
      collations.some(({ cuts }) => cuts.length > 0) ? 'the cut is marked by an ellipsis' : '',
      collations.some(({ bracketed }) => bracketed) ? 'the words added stand in brackets' : '',
      collations.some(({ variants }) => variants.length > 0)
        ? 'a short spelling stands for the full one'
        : '',
    ];
    return `The source has the same words; ${how.filter(Boolean).join(' and ')}.`;
  }
  const speaker = changes.find(({ aspect }) => aspect === 'speaker');
  const worded = changes.filter(({ aspect }) => aspect !== 'speaker');
  const isSpliced = collations.some(({ spliced }) => spliced);
  const clauses = worded.map(({ aspect, was, now }) => {
    if (isSpliced) return `joins as one what the source says in two places, ${said(was)}`;
    if (aspect === 'polarity' && now !== '…')
      return `has ${said(now)} without what denies it in the source, ${said(was)}`;
    if (aspect === 'modality') return `has ${said(now)} without what it hangs on in the source, ${said(was)}`;
    if (now === '…') return `leaves out by an ellipsis what turns the sense, ${said(was)}`;
    if (!now) return `leaves out ${said(was)}`;
    return was ? `has ${said(now)} where the source has ${said(was)}` : `adds ${said(now)}`;
  });
  const words = `inside the quotation marks the report ${clauses.join(', and ')}`;
  const who = speaker && whoOf(speaker, how);
  const why = [who, worded.length > 0 ? words : undefined].filter(Boolean).join('; ');
  return `${capital(why)}.`;
}

const capital = (words: string): string => `${words[0].toUpperCase()}${words.slice(1)}`;

const differences = (changes: readonly Change[]): string =>
  [...new Set(changes.map(({ aspect }) => reasons[aspect]))].join(', and ');

/** Why a figure has its verdict. */
export function whyFigure(
  now: Figure,
  was: Figure,
  verdict: Verdict,
  closeness: Closeness,
  changes: readonly Change[],
): string {
  if (verdict === 'altered') {
    const words = changes.length === 1 ? changes[0] : { was: was.exact, now: now.exact };
    return `The source says ${said(words.was)}, the report ${said(words.now)}: ${differences(changes)}.`;
  }
  if (verdict === 'unsure' && now.malformed)
    return `The source says ${said(was.exact)}; look at the report's ${said(now.exact)}: ${now.malformed}`;
  if (verdict === 'unsure')
    return `The source says ${said(was.exact)}; the report rounds it to ${said(now.exact)} without saying so.`;
  if (verdict === 'verbatim') return `The source has ${said(was.exact)} too.`;
  if (closeness === 'rounded')
    return `The report rounds the source's ${said(was.exact)}, and ${said(now.exact)} admits it.`;
  return `The source says ${said(was.exact)}, which is the same.`;
}

/** Why a figure that the source does not give follows from what it gives. */
export const whyDerived = ({ exact }: { exact: string }, words: readonly string[]): string =>
  `The source says ${words.map(said).join(' and ')}, from which ${said(exact)} follows.`;

/** Why a figure follows from others of the report. */
export const whyReckoned = ({ exact }: Figure, words: readonly string[]): string =>
  `It follows from the report's own ${words.map(said).join(' and ')}: ${said(exact)}.`;

/** Why a figure cannot stand beside another as the report has it. */
export const whyTheOtherWay = ({ exact }: Figure, was: Figure): string =>
  `The report has ${said(exact)} the wrong way round: see ${said(was.exact)}.`;

/** Why a figure is unsupported. */
export const whyNoFigure = ({ exact }: Figure): string =>
  `No source gives ${said(exact)} or another number for the same thing.`;

/** Why a number that an editor may have worked out is left to a person. */
export const whyPerhapsReckoned = ({ exact }: Figure): string =>
  `No source gives ${said(exact)}: see whether it can be worked out from the numbers that they give.`;

/** Why a person must look at what differs in a sentence that is told in other words than the source's. */
export const whyPerhapsOther = ({ was, now }: Change): string =>
  `The source says ${said(was)} and the report, in a sentence of its own words, ${said(now)}: see whether both are of the same.`;

/** Why a number of units that go by one name in some texts is left to a person. */
export const whyPerhapsUnit = ({ was, now }: Change): string =>
  `The source says ${said(was)}, the report ${said(now)}: see whether they are the same unit.`;

/** Why a time or a place that no source names is left to a person. */
export const whyPerhapsMeant = ({ exact }: { exact: string }): string =>
  `No source speaks of ${said(exact)}: see whether it is what they tell in other words.`;

/** Why a period has its verdict. */
export function whyPeriod(now: Period, was: Period, verdict: Verdict, overlap: Overlap): string {
  if (verdict === 'verbatim') return `The source has ${said(was.exact)} too.`;
  const days = ({ from, to }: Period) => (from === to ? from : `${from} to ${to}`);
  if (overlap === 'coarser') return `The source says ${said(was.exact)}, which falls in ${said(now.exact)}.`;
  if (verdict === 'faithful')
    return `The source says ${said(was.exact)}, which is the same time (${days(was)}).`;
  if (overlap === 'finer') return `The source says only ${said(was.exact)}, the report ${said(now.exact)}.`;
  return `The source says ${said(was.exact)} (${days(was)}), the report ${said(now.exact)} (${days(now)}): the time differs.`;
}

/** Why the time at which a report has somebody speak is right or wrong. */
export const whyOld = ({ exact }: Period, day: string, isThen: boolean): string =>
  isThen
    ? `The source is of ${day}, which the report calls ${said(exact)}.`
    : `The source is of ${day}; the report gives its words as of ${said(exact)}.`;

/** Why a period is unsupported. */
export const whyNoPeriod = ({ exact }: Period): string => `No source speaks of ${said(exact)}.`;

/** Why a name has its verdict. */
export function whyEntity(change: Change | undefined, now = '', was = ''): string {
  if (change?.aspect === 'direction')
    return `In the source ${said(change.was)} and the name beside it stand the other way round.`;
  if (change) return `The source speaks of ${said(change.was)} where the report has ${said(change.now)}.`;
  return now === was
    ? `The source has ${said(was)} too.`
    : `The source says ${said(was)}, which is the same.`;
}

/** Why a name is unsupported. */
export const whyNoEntity = ({ exact }: Mention): string => `No source mentions ${said(exact)}.`;

/** Why it is left to a person whether something is of a country. */
export const whyAttribute = ({ exact, entity }: Mention): string =>
  `No source says ${said(exact)}: see whether what is called so is of ${entity.name}.`;

/** Why of a name that tells where or to whom something was said, and that no source has, only a person can judge. */
export const whyAddressee = ({ exact }: Mention): string =>
  `No source mentions ${said(exact)}: see whether it was said there.`;

/** Why a claim that something was not said has its verdict. */
export const whyAbsence = (topic?: string, was = ''): string =>
  topic === undefined
    ? 'No source speaks of it, except to say so.'
    : `The report says that ${said(topic)} was not spoken of; the source says ${said(was)}.`;

/** Why a pledge has its verdict. */
export function whyPledge(now: Pledge, was: Pledge, changes: readonly Change[]): string {
  if (changes.length > 0) {
    return `The source says ${said(was.exact)}, the report ${said(now.exact)}: ${differences(changes)}.`;
  }
  return `The source says ${said(was.exact)}, which pledges the same.`;
}
