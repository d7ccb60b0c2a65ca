import type { Block } from '../../core/doc.js';
import type { Entity } from '../../core/item.js';
import { type Tokens, tokenAt } from '../../core/token.js';
import type { Sighting } from './sighting.js';

/** Two or three capitals, with or without points: "AQ", "A.Q.", "J. R. Q.". */
const letters = /^\p{Lu}(?:\.? ?\p{Lu}){1,2}\.?$/u;
/** What somebody is called throughout a transcript labels more turns than one. */
const fewestTurns = 2;

/**
 * The labels of turns that are somebody's initials, as sightings of the one person among those of the text (`seen`) whose
 * name has them: "AQ:" where Ada Quill is interviewed.
 */
export function initialled(
  tokens: Tokens,
  text: string,
  blocks: readonly Block[],
  seen: readonly Sighting[],
): Sighting[] {
  const turns = new Map<string, { first: number; end: number }[]>();
  for (const { speaker } of blocks) {
    if (!speaker || speaker.to - speaker.from > longest) continue;
    const label = text.slice(speaker.from, speaker.to);
    if (!letters.test(label)) continue;
    const key = label.replaceAll(/[. ]/g, '');
    const run = { first: tokenAt(tokens, speaker.from), end: tokenAt(tokens, speaker.to - 1) + 1 };
    turns.set(key, [...(turns.get(key) ?? []), run]);
  }
  if (turns.size === 0) return [];
  const persons = personsByInitials(seen);
  return [...turns].flatMap(([key, runs]) => {
    const entity = persons.get(key);
    return entity && runs.length >= fewestTurns
      ? runs.map((run) => ({ ...run, rule: 'initials', entity }))
      : [];
  });
}
/** In characters: "J. R. Q.". */
const longest = 8;

/** Persons by the initials of all their names, and of the first and the last; undefined where two share them. */
function personsByInitials(seen: readonly Sighting[]): Map<string, Entity | undefined> {
  const persons = new Map<string, Entity | undefined>();
  for (const { entity } of seen) {
    if (entity.type !== 'person') continue;
    const initials = entity.name.split(/[\s-]+/).map((name) => name[0].toUpperCase());
    for (const key of new Set([initials.join(''), initials[0] + initials[initials.length - 1]])) {
      const other = persons.get(key);
      const isShared = persons.has(key) && other?.name !== entity.name;
      persons.set(key, isShared ? undefined : entity);
    }
  }
  return persons;
}
