import { fold } from '../../core/boundary.js';
import { hashOf } from '../../core/lexicon.js';
import type { Pack } from '../../lang/pack.js';

/** Of each word of a language that names what is measured or what happens: the key of its concept, the same in every language. */
export function conceptsOf({ figure, event }: Pick<Pack, 'figure' | 'event'>): ReadonlyMap<string, number> {
  const concepts = new Map<string, number>();
  const add = (surface: string, concept: string) => {
    const word = fold(surface.trim());
    if (concept !== '' && /^\p{L}+$/u.test(word) && !concepts.has(word))
      concepts.set(word, hashOf(`concept ${concept}`));
  };
  for (const [surface, concept] of Object.entries(figure?.measure.heads ?? {})) add(surface, concept);
  for (const [what, nouns] of event?.nouns ?? []) for (const noun of nouns.split(',')) add(noun, what);
  return concepts;
}
