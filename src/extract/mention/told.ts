import type { Sentences } from '../../core/sentence.js';
import { sentenceAt } from '../../core/sentence.js';
import { CAPITALISED, isOneOf, plainText, SPACED, type Tokens, WORD } from '../../core/token.js';
import type { Seen, Sighting } from './sighting.js';
import { organisationOf } from './surfaces.js';
import type { MentionTables } from './tables.js';
import type { Told } from './telling.js';
import { isTitled } from './titled.js';
import { isNameWord, wordEnd } from './words.js';

/** No more names are looked at in one list: "Codelco, Antamina and Petrovietnam". */
const mostListed = 6;
/** Of an organisation with a name of several words, which tells of others only where they follow it. */
const whole = 'whole';
/** No name that is told is shorter, in characters. */
const shortest = 3;

/** A name of no table, and its sentence. */
interface Stranger {
  first: number;
  end: number;
  begin: number;
  limit: number;
}

/**
 * Tells what names of no table name by the words around them and by the names that they are listed with, and puts
 * them among those that the text calls something: from then on they name the same wherever they stand.
 * `runs` are the first and the last token of names of several words, `isKnown` tells whether somebody bears a name.
 */
export function tellNames(
  tokens: Tokens,
  sentences: Sentences,
  tables: MentionTables,
  seen: Seen,
  runs: readonly (readonly [first: number, end: number])[],
  isKnown: (at: number) => boolean,
): void {
  if (!tables.section.telling || (seen.lone.length === 0 && runs.length === 0)) return;
  const strangers = strangersOf(tokens, sentences, tables, seen, runs, isKnown);
  const told = new Map<string, Told>();
  const inside = new Set<string>();
  for (const { first, end, begin } of strangers) if (first > begin) inside.add(plainText(tokens, first, end));
  for (const { first, end, begin, limit } of strangers) {
    const name = plainText(tokens, first, end);
    if (told.has(name)) continue;
    // "Momentum builds": what has its capital only from its sentence does not act as a company does
    const isSure =
      first > begin || inside.has(name) || tokens.shape[first] !== CAPITALISED || end > first + 1;
    const type = tables.telling.typeOf(tokens, first, end, begin, limit, isSure);
    if (type && !(type === 'place' && isPhrase(tokens, first, end, tables))) told.set(name, type);
  }
  const { and } = tables;
  const isListed = ({ first, end }: Stranger) =>
    and[tokens.word[end]] || and[tokens.word[first - 1]] || isOneOf(tokens, end, ',');
  if (strangers.some((one) => isListed(one) && !told.has(plainText(tokens, one.first, one.end))))
    fromLists(tokens, tables, strangers, seen.sightings, told);
  for (const [name, type] of told)
    if (!seen.called.has(name))
      seen.called.set(name, {
        entity: type === 'place' ? { type, name } : organisationOf(name),
        isQuoted: false,
      });
}

/** Whether words with capitals are no place's name but a term, as its words stand in other tables: "in Armed Conflict". */
function isPhrase(tokens: Tokens, first: number, end: number, { placeWord }: MentionTables): boolean {
  if (wordEnd(tokens, first) === end) return false;
  for (let at = first; at < end; at++) {
    const id = tokens.word[at];
    if (tokens.kind[at] === WORD && id !== 0 && !placeWord[id]) return true;
  }
  return false;
}

/** The names that may be told: no headline's words, nobody's names, and a sentence's first word only where no table has it. */
function strangersOf(
  tokens: Tokens,
  sentences: Sentences,
  { commonAcronym, names, notPerson, opener, stops }: MentionTables,
  { lone }: Seen,
  runs: readonly (readonly [first: number, end: number])[],
  isKnown: (at: number) => boolean,
): Stranger[] {
  const { word, gap } = tokens;
  const strangers: Stranger[] = [];
  const titled = new Map<number, boolean>();
  const add = (first: number, end: number): void => {
    const s = sentenceAt(sentences, first);
    const begin = sentences.first[s];
    const limit = sentences.end[s];
    let isHeadline = titled.get(s);
    if (isHeadline === undefined) titled.set(s, (isHeadline = isTitled(tokens, begin, limit)));
    if (isHeadline || (first === begin && word[first] !== 0)) return;
    if (end < limit && gap[end] === SPACED && isNameWord(tokens, end)) return;
    const before = first - 1;
    const isLed = first > begin && gap[first] === SPACED && isNameWord(tokens, before);
    if (isLed && !opener[word[before]] && !names.never[word[before]]) return;
    strangers.push({ first, end, begin, limit });
  };
  for (const at of lone) {
    const isWord = opener[word[at]] || notPerson[word[at]] || commonAcronym[word[at]];
    if (!isWord && stops.match(tokens, at) < 0 && tokens.to[at] - tokens.from[at] >= shortest && !isKnown(at))
      add(at, wordEnd(tokens, at));
  }
  for (const [first, end] of runs) add(first, end);
  return strangers.sort((a, b) => a.first - b.first);
}

/** Tells names by the others of their list: "Codelco and Petrovietnam" are both companies, if one is. */
function fromLists(
  tokens: Tokens,
  { and, article }: MentionTables,
  strangers: readonly Stranger[],
  sightings: readonly Sighting[],
  told: Map<string, Told>,
): void {
  const { word, gap } = tokens;
  const named = new Map<number, Sighting | Stranger>();
  for (const one of sightings) named.set(one.first, one);
  for (const one of strangers) named.set(one.first, one);
  const nameOf = ({ first, end }: Sighting | Stranger) => plainText(tokens, first, end);
  const isOneWord = ({ first, end }: Sighting | Stranger) => wordEnd(tokens, first) === end;
  const typeOf = (one: Sighting | Stranger): string | undefined => {
    if (!('entity' in one)) return told.get(nameOf(one));
    const { type, name } = one.entity;
    // an adjective names no place of the list ("Asian and"), and two words may be parts of one name ("Loss and Damage Fund")
    if (isOneWord(one) && (type !== 'place' || nameOf(one) === name)) return type;
    return type === 'organisation' ? whole : 'other';
  };
  const opening = [...named.values()].filter(({ end }) => and[word[end]] === 1 || isOneOf(tokens, end, ','));
  const found = new Map<string, Told>();
  for (const { first } of opening.sort((a, b) => a.first - b.first)) {
    const list: (Sighting | Stranger)[] = [];
    let isJoined = false;
    for (let at = first; list.length < mostListed; ) {
      const one = named.get(at);
      if (!one || (list.length > 0 && gap[at] !== SPACED)) break;
      list.push(one);
      const { end } = one;
      const comma = isOneOf(tokens, end, ',') ? 1 : 0;
      const joins = and[word[end + comma]] === 1;
      if (isJoined || (!comma && !joins)) break;
      isJoined = joins;
      at = end + comma + (joins ? 1 : 0);
    }
    if (!isJoined) continue;
    // "A Quill Works and Brask", but not "Loss and Damage Fund"
    const types = new Set(
      list.map((one, i) => {
        const type = typeOf(one);
        return type === whole && i + 1 < list.length ? 'organisation' : type;
      }),
    );
    types.delete(undefined);
    const [type] = types;
    if (types.size !== 1 || (type !== 'organisation' && type !== 'place')) continue;
    for (const one of list) {
      const isNew = !('entity' in one) && isOneWord(one) && !(one.first > 0 && article[word[one.first - 1]]);
      if (isNew && !found.has(nameOf(one))) found.set(nameOf(one), type);
    }
  }
  for (const [name, type] of found) if (!told.has(name)) told.set(name, type);
}
