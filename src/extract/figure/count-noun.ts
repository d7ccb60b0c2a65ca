import { fold, foldedEndsWith } from '../../core/boundary.js';
import {
  BROKEN,
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import type { CountTable } from '../../lang/figure.js';
import { pastHyphen } from './hyphen.js';
import { type FigureTables, NUMBER } from './tables.js';

/** How many words may stand between a number and the noun that it counts. */
const MOST_WORDS = 6;

/** The letters of the shortest noun: less is an abbreviation or a slip of recognition. */
const SHORTEST = 3;

export interface CountedNoun {
  noun: string;
  /** The token after the noun. */
  end: number;
}

/**
 * The noun that a number counts, from the token `at` on: the head of the noun phrase there. In a
 * phrase for several things that is the first plural, or the last of plurals in a row ("sales
 * representatives"); for one thing, and after the hyphen of "12-page", the last word before a stop.
 */
export function countedNoun(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
  single: boolean,
): CountedNoun | undefined {
  if (tables.section.count.attributes.length > 0) return nounAfterAttributes(tokens, at, limit, tables);
  if (tables.section.count.plurals.length === 0) return undefined;
  const { kind, gap, word, shape } = tokens;
  const model = modelEnd(tokens, at, limit);
  if (model > 0) {
    // "F-16 jets": the name goes with its noun
    const after =
      model < limit && gap[model] === SPACED ? countedNoun(tokens, model, limit, tables, false) : undefined;
    return after ?? { noun: modelName(tokens, at, model), end: model };
  }
  const last = Math.min(limit, at + MOST_WORDS * 2);
  let head = -1;
  let group = -1;
  let words = 0;
  let plural = false;
  let i = at;
  while (i < last && words < MOST_WORDS) {
    if (kind[i] !== WORD || gap[i] > BROKEN || tables.stops[word[i]]) break;
    if ((tables.starts.bits[word[i]] & NUMBER) !== 0) break;
    const many = !isModifier(tokens, i, last, tables) && isPlural(tokens, i, tables);
    if (plural && !many) break;
    if (single && limit > at + 1 && isVerb(tokens, i, head >= 0, limit, tables)) break;
    if (!tables.modifiers[word[i]]) {
      if (many) plural = true;
      if (many || single) head = i;
    }
    if (tables.groups[word[i]]) group = i;
    words++;
    i = nextInPhrase(tokens, i + 1, plural, tables);
    // "digital and physical sales"
    if (!plural && !single && i + 1 < last && tables.joiners[word[i]]) i++;
  }
  // "17 of the control group"
  if (head < 0) head = group;
  // "a 12 page document": one word, and what it qualifies
  if (head < 0 && words > 1 && shape[at] === LOWER && !tables.modifiers[word[at]]) head = at;
  if (head < 0 || tokens.to[head] - tokens.from[head] < SHORTEST) return undefined;
  return { noun: singular(tokens, head, tables), end: head + 1 };
}

/** Whether a hyphen binds a word to the next one: "gas" in "two gas-fired plants", but not "passers" in "12 passers-by". */
function isModifier(tokens: Tokens, at: number, last: number, { stops }: FigureTables): boolean {
  const next = pastHyphen(tokens, at + 1);
  return next > at + 1 && next < last && tokens.kind[next] === WORD && !stops[tokens.word[next]];
}

/** The fewest digits of a model whose name begins with them. */
const FEWEST_DIGITS = 3;

/** Where the name of a model ends that starts at `at`, letters and digits in one run: "F-16s", "A320neo", "737s"; -1 for none. */
function modelEnd(tokens: Tokens, at: number, limit: number): number {
  const { kind, gap, shape, from, to } = tokens;
  const isNumber = kind[at] === DIGITS;
  if (isNumber ? to[at] - from[at] !== FEWEST_DIGITS : kind[at] !== WORD || shape[at] === LOWER) return -1;
  let end = at + 1;
  let digits = isNumber;
  while (end < limit && gap[end] === GLUED) {
    const next = kind[end] === MARK ? pastHyphen(tokens, end) : end;
    if (next >= limit || kind[next] === MARK) break;
    digits ||= kind[next] === DIGITS;
    end = next + 1;
  }
  const isPlural = tokenText(tokens, end - 1) === 's';
  return digits && end > at + 1 && (!isNumber || isPlural) ? end : -1;
}

function modelName({ text, from, to, kind }: Tokens, at: number, end: number): string {
  const name = text.slice(from[at], to[end - 1]);
  return fold(kind[end - 1] === WORD && name.endsWith('s') ? name.slice(0, -1) : name);
}

/** Whether a word in the phrase for one thing says what it does: "one dose prevents", "one analyst warned". */
function isVerb(tokens: Tokens, at: number, hasNoun: boolean, limit: number, tables: FigureTables): boolean {
  const { kind, gap, word } = tokens;
  if (tables.direction[word[at]]) return true;
  if (hasNoun && isPlural(tokens, at, tables)) return tables.irregular[word[at]] === undefined;
  const surface = folded(tokens, at);
  const { verbEndings = [], actingEndings = [] } = tables.section.count;
  if (hasNoun && kind[at - 1] === MARK && actingEndings.some((ending) => surface.endsWith(ending)))
    return true;
  const isPast = verbEndings.some((ending) => surface.length > ending.length + 1 && surface.endsWith(ending));
  if (!isPast && !(hasNoun && tables.verbs[word[at]])) return false;
  const next = at + 1;
  return next >= limit || kind[next] !== WORD || gap[next] > BROKEN || tables.stops[word[next]] === 1;
}

/** The first word that has no adjective's ending, where adjectives and nothing else stand before the noun. */
function nounAfterAttributes(
  tokens: Tokens,
  at: number,
  limit: number,
  tables: FigureTables,
): CountedNoun | undefined {
  const { kind, gap, word, shape } = tokens;
  const { attributes, capitalNouns, notPlurals, plurals } = tables.section.count;
  const model = modelEnd(tokens, at, limit);
  if (model > 0) return { noun: modelName(tokens, at, model), end: model };
  let people: CountedNoun | undefined;
  for (let i = at, words = 0; i < limit && words < MOST_WORDS; words++) {
    if (kind[i] !== WORD || gap[i] > BROKEN || tables.stops[word[i]]) return undefined;
    if ((tables.starts.bits[word[i]] & NUMBER) !== 0) return undefined;
    const surface = folded(tokens, i);
    const known = tables.irregular[word[i]] !== undefined;
    const adjective = Math.max(
      0,
      ...attributes.filter((one) => surface.endsWith(one)).map((one) => one.length),
    );
    const plural = plurals.find(([ending]) => surface.endsWith(ending))?.[0].length ?? 0;
    const hyphen = pastHyphen(tokens, i + 1);
    if (hyphen > i + 1 && hyphen < limit && kind[hyphen] === WORD && !known) {
      i = hyphen; // «брейк-пойнтов»
      continue;
    }
    const isNoun = capitalNouns ? shape[i] !== LOWER : known || plural > adjective || adjective === 0;
    if (isNoun && !(adjective > plural && isNounAfter(tokens, i + 1, limit, tables))) {
      if (!known && notPlurals.some((ending) => surface.endsWith(ending))) return people;
      return { noun: singular(tokens, i, tables), end: i + 1 };
    }
    const next = hyphen > i + 1 ? hyphen : i + 1;
    if (next >= limit || kind[next] !== WORD || gap[next] > BROKEN || tables.stops[word[next]])
      return substantive(surface, i + 1, tables);
    people = substantive(surface, i + 1, tables); // «троих пропавших ищут»
    i = next;
  }
  return undefined;
}

/** «93 из 100 привитых»: an adjective or participle that no noun follows. */
function substantive(surface: string, end: number, tables: FigureTables): CountedNoun | undefined {
  const { substantives = [] } = tables.section.count;
  const found = substantives.find(([ending]) => surface.endsWith(ending));
  return found && { noun: surface.slice(0, surface.length - found[0].length) + found[1], end };
}

/** Whether a noun stands at `at` that an adjective before it goes with, though that can be a noun too: «рабочих мест». */
function isNounAfter(tokens: Tokens, at: number, limit: number, tables: FigureTables): boolean {
  if (at >= limit || tokens.kind[at] !== WORD || tokens.gap[at] !== SPACED) return false;
  const { agreeing = [] } = tables.section.count;
  return (
    tables.irregular[tokens.word[at]] !== undefined && agreeing.some((ending) => isEnding(tokens, at, ending))
  );
}

/** The next word of a noun phrase: past a hyphen, past the comma of "small, friendly deals", past "'s". */
function nextInPhrase(tokens: Tokens, at: number, plural: boolean, tables: FigureTables): number {
  const { text, count, from, gap, kind, shape, word } = tokens;
  if (at + 1 >= count || gap[at] !== GLUED) return at;
  // "F-16 jets": the number is a part of the name
  if (pastHyphen(tokens, at) > at) return kind[at + 1] === DIGITS ? at + 2 : at + 1;
  if (text[from[at]] === ',' && gap[at + 1] === SPACED && shape[at + 1] === LOWER && !plural)
    return tables.joiners[word[at + 1]] ? at : at + 1;
  if (isOneOf(tokens, at, "'’") && gap[at + 1] === GLUED && at + 2 < count) return at + 2;
  return at;
}

/** How a plural that looks like one ends, and what its singular has for that; undefined for other words. */
function pluralEnding(
  tokens: Tokens,
  at: number,
  { notPlurals, plurals }: CountTable,
): readonly [ending: string, becomes: string] | undefined {
  const length = tokens.to[at] - tokens.from[at];
  const found = plurals.find(([ending]) => length > ending.length + 1 && isEnding(tokens, at, ending));
  return found && !notPlurals.some((ending) => isEnding(tokens, at, ending)) ? found : undefined;
}

/** Whether a token ends in folded letters; none is made a string of for it. */
const isEnding = ({ text, from, to }: Tokens, at: number, ending: string): boolean =>
  ending.length <= to[at] - from[at] && foldedEndsWith(text, to[at], ending);

/** Whether a word looks like a plural. */
export const isPlural = (tokens: Tokens, at: number, tables: FigureTables): boolean =>
  tables.irregular[tokens.word[at]] !== undefined ||
  pluralEnding(tokens, at, tables.section.count) !== undefined;

/** A noun in the singular, folded; as it stands where it is no plural. */
export function singular(tokens: Tokens, at: number, tables: FigureTables): string {
  const known = tables.irregular[tokens.word[at]];
  if (known !== undefined) return known;
  const surface = folded(tokens, at);
  const ending = pluralEnding(tokens, at, tables.section.count);
  return ending ? surface.slice(0, surface.length - ending[0].length) + ending[1] : surface;
}

const folded = (tokens: Tokens, at: number): string => fold(tokenText(tokens, at));
