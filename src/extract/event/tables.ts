import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordFlags } from '../../core/phrase.js';
import type { EventSection } from '../../lang/event.js';

/** What being somewhere is. */
const stay = 'visit';

/** What a word for an event tells. */
interface Trigger {
  what: string;
  isVerb: boolean;
  /** Whether who it is with must follow. */
  isWith?: true;
  /** Whether a place must follow, and be where somebody is. */
  isStay?: true;
}

/** A language's section, compiled. */
export function eventTables(section: EventSection, lexicon: Lexicon) {
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const triggers = new PhraseTable<Trigger>(lexicon);
  for (const [rows, isVerb] of [[section.nouns, false] as const, [section.verbs, true] as const]) {
    for (const [what, surfaces] of rows) {
      for (const surface of surfaces.split(', ')) triggers.add(surface, { what, isVerb });
    }
  }
  for (const [what, surfaces] of section.encounters ?? [])
    for (const surface of surfaces.split(', ')) triggers.add(surface, { what, isVerb: true, isWith: true });
  for (const surface of section.stays?.split(', ') ?? [])
    triggers.add(surface, { what: stay, isVerb: true, isStay: true });
  const reception = new PhraseTable<string>(
    lexicon,
    (section.receptions ?? []).flatMap(([what, surfaces]) =>
      surfaces.split(', ').map((surface) => [surface, what] as const),
    ),
  );
  const activity = new PhraseTable<true>(lexicon, words(section.activities ?? ''));
  const dayOf = new PhraseTable<true>(lexicon, words(section.daysOf ?? ''));
  const article = wordFlags(lexicon, words(section.articles));
  const joiner = wordFlags(lexicon, words(section.joiners));
  const link = wordFlags(lexicon, words(section.links));
  const and = wordFlags(lexicon, words(section.ands));
  const somebody = new PhraseTable<true>(lexicon, words(section.somebodies ?? ''));
  const owner = wordFlags(lexicon, words(section.owners));
  const participle = wordFlags(lexicon, words(section.participles));
  const verbMarker = wordFlags(lexicon, words(section.verbMarkers));
  const when = wordFlags(lexicon, words(section.whens ?? ''));
  const clause = wordFlags(lexicon, words(section.clauses));
  const arrival = wordFlags(lexicon, words(section.arrivals ?? ''));
  const at = wordFlags(lexicon, words(section.ats ?? ''));
  const purpose = wordFlags(lexicon, words(section.purposes ?? ''));
  return {
    section,
    triggers,
    reception,
    together: wordFlags(lexicon, words(section.togethers ?? '')),
    activity,
    dayOf,
    arrival,
    at,
    purpose,
    article,
    joiner,
    link,
    and,
    owner,
    somebody,
    participle,
    verbMarker,
    clause,
    when,
  };
}

export type EventTables = ReturnType<typeof eventTables>;
