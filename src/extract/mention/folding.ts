import { HashSet } from '../../core/hash-set.js';
import type { Entity } from '../../core/item.js';
import type { Sentences } from '../../core/sentence.js';
import {
  CAPITALS,
  GLUED,
  isOneOf,
  LOWER,
  MIXED,
  plainText,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import { People } from './people.js';
import { nameWords } from './person.js';
import { personTest } from './person-test.js';
import type { PersonName, Seen, Sighting } from './sighting.js';
import { organisationOf } from './surfaces.js';
import type { MentionTables } from './tables.js';
import { tellNames } from './told.js';
import { wordEnd } from './words.js';

/**
 * The second pass: folds the names of persons to one each, and gives what the text has introduced its
 * entity: surnames alone, acronyms. All sightings, in the order of the text, of equal starts the longest first.
 */
export function folded(tokens: Tokens, sentences: Sentences, tables: MentionTables, seen: Seen): Sighting[] {
  const { shape } = tokens;
  const people = new People(tables.forms, tables.section.patronymics);
  const isOrdinary = ordinaryWords(tokens);
  const sightings = [...seen.sightings];
  const see = ({ run, rule }: PersonName, entity: Sighting['entity']) =>
    sightings.push({ first: run.words[0], end: run.end, rule, entity });
  for (const one of seen.full)
    see(one, people.full(nameWords(tokens, one.run), one.isNominative, one.isOblique));
  const runs: (readonly [first: number, end: number])[] = [];
  if (seen.maybe.length > 0) {
    const ends = new Set(seen.full.map(({ run }) => run.end));
    const isPerson = personTest(tokens, sentences, tables, seen, people, isOrdinary, ends);
    for (const one of seen.maybe) {
      const called = seen.called.get(plainText(tokens, one.run.words[0], one.run.end));
      if (called && !called.isQuoted) see({ ...one, rule: 'called' }, called.entity);
      else if (isPerson(one)) {
        see(one, people.full(nameWords(tokens, one.run)));
        ends.add(one.run.end);
      } else runs.push([one.run.words[0], one.run.end]);
    }
  }
  for (const one of seen.single) see(one, people.single(nameWords(tokens, one.run)[0]));
  namedLikePlaces(tokens, tables, people, sightings);
  const bears = (at: number) =>
    isOrdinary(at) || people.short(plainText(tokens, at, wordEnd(tokens, at))) !== undefined;
  tellNames(tokens, sentences, tables, seen, runs, bears);
  for (const [first, end] of runs) {
    const called = seen.called.get(plainText(tokens, first, end));
    if (called && !called.isQuoted) sightings.push({ first, end, rule: 'told', entity: called.entity });
  }
  const initials = initialsOf(seen.sightings);
  const names = [...seen.lone, ...seen.inRuns];
  for (let i = 0; i < names.length; i++) {
    const at = names[i];
    const isLone = i < seen.lone.length;
    const end = wordEnd(tokens, at);
    const surface = plainText(tokens, at, end);
    const spelled =
      shape[at] === CAPITALS || shape[at] === MIXED
        ? (seen.introduced.get(surface) ?? (shape[at] === CAPITALS ? initials().get(surface) : undefined))
        : undefined;
    const called = spelled ? undefined : seen.called.get(surface);
    if (called && (!called.isQuoted || isQuotedAlone(tokens, at, end))) {
      sightings.push({ first: at, end, rule: 'called', entity: called.entity });
      continue;
    }
    const entity =
      spelled ??
      people.short(surface) ??
      (isLone && isMixedName(tokens, at, end, tables) ? organisationOf(surface) : undefined);
    if (!entity) continue;
    if (entity.type === 'person' && isOrdinary(at)) continue;
    sightings.push({ first: at, end, rule: entity.type === 'person' ? 'person-short' : 'acronym', entity });
  }
  return inOrder(sightings);
}

/** Sorts sightings by where they stand, of equal starts the longest first. */
export const inOrder = (sightings: Sighting[]): Sighting[] =>
  sightings.sort((a, b) => a.first - b.first || b.end - a.end);

/** Makes persons of the towns that are somebody's surname in a text and nowhere a place in it: "Joe Scarborough … Scarborough said". */
function namedLikePlaces(
  tokens: Tokens,
  { telling }: MentionTables,
  people: People,
  sightings: Sighting[],
): void {
  const towns: number[] = [];
  const places = new Set<string>();
  for (const [i, { first, end, entity, rule }] of sightings.entries()) {
    if (entity.type !== 'place' || rule !== 'place' || end !== wordEnd(tokens, first)) continue;
    if (telling.leadsToPlace(tokens, first)) places.add(entity.name);
    else if (tokens.shape[first] !== CAPITALS) towns.push(i);
  }
  for (const i of towns) {
    const { first, end, entity } = sightings[i];
    const person = places.has(entity.name) ? undefined : people.bearer(plainText(tokens, first, end));
    if (person) sightings[i] = { first, end, rule: 'person-short', entity: person };
  }
}

/** The organisations of a text by the initials of their names, of three letters and more; made when first asked for. */
function initialsOf(sightings: readonly Sighting[]): () => ReadonlyMap<string, Entity> {
  let made: Map<string, Entity> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    for (const { entity } of sightings) {
      if (entity.type !== 'organisation') continue;
      const words = entity.name.split(/[\s-]+/);
      const letters = words.filter((word) => word.length > 3 || word[0] !== word[0].toLowerCase());
      const key = letters.map((word) => word[0].toUpperCase()).join('');
      if (key.length >= shortestInitials && !made.has(key)) made.set(key, entity);
    }
    return made;
  };
}
const shortestInitials = 3;

/** Whether a word has a capital inside, as companies' names have: "BioVax", not "McCoy" or "NGOs". */
function isMixedName(tokens: Tokens, at: number, end: number, { section }: MentionTables): boolean {
  if (tokens.shape[at] !== MIXED || end !== at + 1) return false;
  // "@AdaQuill", "ada.QuillBooks": an account or an address
  if (tokens.gap[at] === GLUED && at > 0 && !isQuotedAlone(tokens, at, end)) return false;
  const name = tokenText(tokens, at);
  const inner = name.search(capitalInside) + 1;
  return (
    name.length >= shortestMixed &&
    name[0] !== name[0].toLowerCase() &&
    inner > 1 &&
    !section.mixedPrefixes.includes(name.slice(0, inner))
  );
}
const capitalInside = /\p{Ll}\p{Lu}/u;
const shortestMixed = 5;

/** Whether quotation marks stand around tokens. */
const isQuotedAlone = (tokens: Tokens, first: number, end: number): boolean =>
  isOneOf(tokens, first - 1, '«“„"') && isOneOf(tokens, end, '»”“"');

/** Whether a word also stands in the text without its capital; looked up when first asked. */
function ordinaryWords({ count, kind, shape, hash }: Tokens): (at: number) => boolean {
  let small: HashSet | undefined;
  return (at) => {
    if (!small) {
      small = new HashSet(count);
      for (let i = 0; i < count; i++) if (kind[i] === WORD && shape[i] === LOWER) small.add(hash[i]);
    }
    return small.has(hash[at]);
  };
}
