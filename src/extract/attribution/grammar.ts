import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordTable } from '../../core/phrase.js';
import type { AttributionSection, CueKind, WordClass } from '../../lang/attribution.js';

/** Tokens `first` up to, not including, `end`. */
export interface Run {
  first: number;
  end: number;
}

/** A language's section, compiled. */
export interface Grammar {
  section: AttributionSection;
  cues: PhraseTable<CueKind>;
  participles: PhraseTable<true>;
  /** The class of a word by its id. */
  classOf: (WordClass | undefined)[];
}

export function compileGrammar(section: AttributionSection, lexicon: Lexicon): Grammar {
  const cues = new PhraseTable<CueKind>(lexicon);
  for (const [kind, surfaces] of Object.entries(section.cues))
    for (const surface of surfaces) cues.add(surface, kind as CueKind);
  return {
    section,
    cues,
    participles: new PhraseTable(
      lexicon,
      section.participles.map((surface) => [surface, true] as const),
    ),
    classOf: wordTable<WordClass>(
      lexicon,
      Object.entries(section.words).flatMap(([name, surfaces]) =>
        surfaces.map((surface) => [surface, name as WordClass] as const),
      ),
    ),
  };
}
