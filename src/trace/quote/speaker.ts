import { blockAt } from '../../core/doc.js';
import type { Attribution, Item, Mention } from '../../core/item.js';
import { contains, type Span, sliceOf } from '../../core/span.js';
import { tokenAt, tokenSpan } from '../../core/token.js';
import { itemsIn, type Witness } from '../align/witness.js';

/** Somebody who is said to speak: the words that name him, and the keys of his own name. */
export interface Speaker {
  span: Span;
  exact: string;
  /** Empty where the words name nobody: "the minister", "she". */
  names: ReadonlySet<number>;
  /** The paragraph that names him, where it does not tell that he says this. */
  within?: Span;
}

/** Nobody is quoted for longer, in UTF-16 code units. */
const longest = 8000;

/**
 * Who an attribution names, where it names somebody. A bare name that was not read as one
 * ("Okafor said") is a name all the same where a text calls a person so: `known` are the words
 * of the persons' names.
 */
export function speakerOf(
  witness: Witness,
  { source }: Attribution,
  known: ReadonlySet<number> = nobody,
): Speaker | undefined {
  if (!source?.span) return undefined;
  const named = speakerAt(witness, source.span);
  if (named.names.size > 0) return named;
  const names = keysIn(witness, source.name);
  if (source.how === 'pronoun' && isOfUnnamed(witness, source.span)) return { ...named, names: nobody };
  // "she" tells a reader nothing
  if (source.how !== 'named') return { ...named, exact: source.name, names };
  // "the speaker" is nobody's name, though a Speaker may be named
  if (!/\p{Lu}/u.test(source.name)) return { ...named, names: nobody };
  const owners = ownersIn(witness, source.span);
  return { ...named, names: new Set([...names].filter((key) => known.has(key) && !owners.has(key))) };
}

const isPerson = (item: Item): item is Mention => item.kind === 'mention' && item.entity.type === 'person';

const nobody: ReadonlySet<number> = new Set();

/** Whether whoever is reported last before a pronoun is told by what he is: "…, the producer said. He called it". */
function isOfUnnamed(witness: Witness, { from }: Span): boolean {
  let last: Attribution | undefined;
  for (const item of itemsIn(witness, { from: Math.max(0, from - beforePronoun), to: from }))
    if (item.kind === 'attribution' && item.source?.span && item.span.from < from) last = item;
  return (
    last?.source?.span !== undefined &&
    last.source.how === 'named' &&
    !/\p{Lu}/u.test(last.source.name) &&
    speakerAt(witness, last.source.span).names.size === 0
  );
}
/** So far back, in UTF-16 code units, stands whom a pronoun takes up. */
const beforePronoun = 400;

/** The keys of the words of all persons' names in some texts. */
export const personsIn = (witnesses: readonly Witness[]): ReadonlySet<number> =>
  new Set(
    witnesses.flatMap((witness) =>
      witness.found.mention.flatMap(({ entity }) =>
        entity.type === 'person' ? [...keysIn(witness, entity.name)] : [],
      ),
    ),
  );

/** Whether a source has what stands in a span said by the same words for who says it: "the minister". */
export const isSaidAlike = (source: Witness, span: Span, { source: by }: Attribution): boolean =>
  by?.exact !== undefined && closestAround(source, span, () => true)?.source?.exact === by.exact;

/** The closest attribution around a span whose speaker has a name, or goes on; `known` are the words of persons' names. */
export const reportAround = (
  witness: Witness,
  span: Span,
  known: ReadonlySet<number> = nobody,
): Attribution | undefined =>
  closestAround(
    witness,
    span,
    (item) => item.source?.how === 'continued' || (namedBeside(witness, item, known)?.names.size ?? 0) > 0,
  );

/** Who an attribution names by words of its own, or right behind them: "the manager, Ms Ada Quill,"; not by what stands elsewhere. */
function namedBeside(witness: Witness, item: Attribution, known: ReadonlySet<number>): Speaker | undefined {
  const speaker = speakerOf(witness, item, known);
  if (!speaker || speaker.names.size === 0 || item.source?.how !== 'named') return speaker;
  const { from, to } = speaker.span;
  const { doc } = witness.reading;
  const cue = item.cue && item.cue.span.from >= to ? item.cue.span.from : doc.text.length;
  const end = Math.min(to + longestPost, cue, blockAt(doc, from)?.span.to ?? to);
  const holder = itemsIn(witness, { from: to, to: end }).find(isPerson);
  const beside = keysIn(witness, `${speaker.exact} ${holder?.entity.name ?? ''}`);
  return mayBeSame({ ...speaker, names: beside }, speaker) ? speaker : { ...speaker, names: nobody };
}
/** So far behind a post, in UTF-16 code units, its holder is named. */
const longestPost = 60;

/** The closest attribution around a span whose source is told by words of its own. */
export const reportedAt = (witness: Witness, span: Span): Attribution | undefined => {
  const by = closestAround(witness, span, () => true);
  return by?.source?.how === 'named' ? by : undefined;
};

function closestAround(
  witness: Witness,
  span: Span,
  counts: (item: Attribution) => boolean,
): Attribution | undefined {
  let closest: Attribution | undefined;
  for (const item of itemsIn(witness, { from: span.from - longest, to: span.to })) {
    if (item.kind !== 'attribution' || !item.content.some((content) => contains(content, span))) continue;
    if (closest && closest.span.to - closest.span.from <= item.span.to - item.span.from) continue;
    if (counts(item)) closest = item;
  }
  return closest;
}

/**
 * Who says what stands in a span of a source: the closest attribution around it, else whose turn it is, else perhaps the
 * last person whom its paragraph names before it.
 */
export function speakerAround(
  witness: Witness,
  span: Span,
  known: ReadonlySet<number> = nobody,
): Speaker | undefined {
  const closest = reportAround(witness, span, known);
  const block = blockAt(witness.reading.doc, span.from);
  if (closest?.source?.how === 'continued') return block && continuedBy(witness, closest, block.span);
  if (closest) return namedBeside(witness, closest, known);
  if (block?.kind === 'turn') return block.speaker && speakerAt(witness, block.speaker);
  return block && personBefore(witness, span, block.span);
}

/** Whoever the words before a quotation tell of, where nothing beside it says who speaks. */
const continuedBy = (witness: Witness, { source, span }: Attribution, within: Span): Speaker | undefined =>
  source && { span, exact: source.name, names: keysIn(witness, source.name), within };

/** The last person whom a paragraph names before a span. */
function personBefore(witness: Witness, span: Span, within: Span): Speaker | undefined {
  let person: Mention | undefined;
  for (const item of itemsIn(witness, { from: within.from, to: span.from }))
    if (item.kind === 'mention' && item.entity.type === 'person' && contains(within, item.span))
      person = item;
  return person && { ...speakerAt(witness, person.span), within };
}

/** Whether two speakers may be the same: one is not named, or they share a name. */
export function mayBeSame(one: Speaker, other: Speaker): boolean {
  if (one.names.size === 0 || other.names.size === 0) return true;
  return [...one.names].some((name) => other.names.has(name));
}

/** Who some words name: the person among them, or the one organisation. */
export function speakerAt(witness: Witness, span: Span): Speaker {
  const mentions = mentionsIn(witness, span);
  const named = mentions.filter((one) => !isOwner(witness, one.span));
  const person = named.find(({ entity }) => entity.type === 'person');
  const organisation = named.find(({ entity }) => entity.type === 'organisation');
  const isBody = mentions.length === 1 && organisation && !isToldOfHead(witness, span, organisation.span);
  const name = person?.entity.name ?? (isBody ? organisation.entity.name : '');
  return { span, exact: sliceOf(witness.reading.doc.text, span), names: keysIn(witness, name) };
}

const mentionsIn = (witness: Witness, span: Span): Mention[] =>
  itemsIn(witness, span).filter((item): item is Mention => item.kind === 'mention');

/** Whether some words are of an owner: "AVR's head of negotiations" is not AVR, and "Lindh's lawyer" not Lindh. */
const isOwner = ({ vocabulary, reading: { doc } }: Witness, { to }: Span): boolean =>
  vocabulary.ownsFrom(doc.text, to);

/** The stems of the words in a span that are of an owner. */
function ownersIn(witness: Witness, { from, to }: Span): Set<number> {
  const { tokens } = witness.reading;
  const owners = new Set<number>();
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.to[at] < to; at++)
    if (isOwner(witness, tokenSpan(tokens, at, at + 1))) owners.add(witness.stems[at]);
  return owners;
}

/** Whether some words tell of whoever is at the head of a body which they name: "the head of the ICO", "the ICO chief". */
function isToldOfHead(witness: Witness, { from, to }: Span, body: Span): boolean {
  const { tokens } = witness.reading;
  for (let at = tokenAt(tokens, from); at < tokens.count && tokens.from[at] < to; at++)
    if ((tokens.to[at] <= body.from || tokens.from[at] >= body.to) && isHead(witness, at)) return true;
  return false;
}

const isHead = ({ stems, vocabulary }: Witness, token: number): boolean =>
  vocabulary.stems.heads.has(stems[token]);

/** Whether a report tells somebody by a post, and by no name, that the source puts right before the name of one: "the prime minister". */
export function isTitled(report: Witness, post: Span, source: Witness, { names }: Speaker): boolean {
  const words = report.vocabulary.keysOf(sliceOf(report.reading.doc.text, post));
  if (words.length === 0 || itemsIn(report, post).some(isPerson)) return false;
  const { tokens } = source.reading;
  return source.found.mention.some((item) => {
    if (!isPerson(item) || ![...keysIn(source, item.entity.name)].some((name) => names.has(name)))
      return false;
    const at = tokenAt(tokens, item.span.from) - words.length;
    return at >= 0 && words.every((word, n) => source.stems[at + n] === word);
  });
}

/** The keys of the words of a name. */
function keysIn({ vocabulary }: Witness, name: string): Set<number> {
  return new Set(vocabulary.keysOf(name));
}
