import type { Entity } from '../../core/item.js';
import { CAPITALS, isOneOf, LOWER, plainText, tokenText } from '../../core/token.js';
import { spelledFrom } from './acronym.js';
import { CallingNaming } from './calling-naming.js';
import { organisationOf } from './surfaces.js';

/** No acronym that a country or a word for a body has is shorter, in characters. */
const shortestAcronym = 4;

/** Sees acronyms: in brackets behind what they stand for, and behind whose or what they are. */
export class AcronymNaming extends CallingNaming {
  /** An acronym behind a bracket, and the name before that, if the text has not named it. */
  protected acronym(at: number, bracket: number): void {
    const { tokens, tables } = this;
    const { shape, word } = tokens;
    const { sightings, introduced } = this.seen;
    const before = sightings.at(-1);
    const first = spelledFrom(tokens, at, bracket);
    const isSpelled = first >= 0 && !tables.notOrganisation[word[bracket - 1]];
    if (!isSpelled && shape[at] !== CAPITALS) return; // "the firm (BioVax)"
    let entity: Entity;
    // "the Norway Field Federation (NFF)" starts before what was seen of it
    if (
      before &&
      before.end === bracket &&
      before.entity.type !== 'person' &&
      !(isSpelled && first < before.first)
    )
      entity = before.entity;
    else if (isSpelled) {
      entity = organisationOf(plainText(tokens, first, bracket));
      sightings.push({ first, end: bracket, rule: 'introduced', entity });
    } else {
      // "the tax agency (ORVA)"
      const isBody = shape[bracket - 1] === LOWER && tables.acronymHead[word[bracket - 1]];
      if (!isBody || tables.commonAcronym[word[at]]) return;
      entity = organisationOf(tokenText(tokens, at));
    }
    if (entity.type === 'organisation') introduced.set(tokenText(tokens, at), entity);
  }

  /** Whether an acronym is said to be a country's or what it is: "Japan's JICA", "the German BASF", "the rail regulator ORRA". */
  protected isOwnAcronym(at: number, end: number): boolean {
    const { tokens, tables, seen } = this;
    const { from, to, shape, word } = tokens;
    if (end !== at + 1 || shape[at] !== CAPITALS || to[at] - from[at] < shortestAcronym) return false;
    if (this.titled || tables.commonAcronym[word[at]]) return false;
    if (at > this.begin && shape[at - 1] === LOWER && tables.acronymHead[word[at - 1]]) return true;
    const last = seen.sightings.at(-1);
    if (last?.entity.type !== 'country') return false;
    return last.end === at || (last.end + 2 === at && isOneOf(tokens, last.end, "'’"));
  }
}
