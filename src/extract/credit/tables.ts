import type { Mention } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { headsOf, PhraseTable, type WordFlags, wordFlags } from '../../core/phrase.js';
import type { CreditForm, CreditSection } from '../../lang/credit.js';
import { nameReader } from './name.js';
import { writerReader } from './writers.js';

/** What a word or phrase tells that leads to a credit's name. */
export interface Cue {
  role: string;
  /** The words of which one must stand before the name, by lexicon id; none where the name follows at once. */
  links: WordFlags | undefined;
}

/** A language's section, compiled. */
export function creditTables(section: CreditSection, lexicon: Lexicon) {
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const forms: Record<CreditForm, PhraseTable<Cue>> = {
    label: new PhraseTable(lexicon),
    among: new PhraseTable(lexicon),
    line: new PhraseTable(lexicon),
    tail: new PhraseTable(lexicon),
    apart: new PhraseTable(lexicon),
    opening: new PhraseTable(lexicon),
    around: new PhraseTable(lexicon),
    asker: new PhraseTable(lexicon),
    within: new PhraseTable(lexicon),
    behind: new PhraseTable(lexicon),
    outlet: new PhraseTable(lexicon),
  };
  for (const [role, form, surfaces, links] of section.cues) {
    const cue: Cue = { role, links: links === undefined ? undefined : wordFlags(lexicon, words(links)) };
    for (const surface of surfaces.split(', ')) forms[form].add(surface, cue);
  }
  const { label, among, line, tail, apart, opening, around, asker, within, behind, outlet } = forms;
  const nameAfter = nameReader(section, lexicon);
  const slugs = new Set(section.outletSlugs.map((slug) => `org/${slug}`));
  return {
    section,
    label,
    among,
    line,
    tail,
    apart,
    opening,
    around,
    asker,
    within,
    behind,
    outlet,
    /** The first words of all cues. */
    heads: headsOf(lexicon, Object.values(forms)),
    nameAfter,
    writersFrom: writerReader(section, lexicon, nameAfter),
    outletHead: wordFlags(lexicon, words(section.outletHeads)),
    and: wordFlags(lexicon, words(section.ands)),
    article: wordFlags(lexicon, words(section.articles ?? '')),
    outletNoun: wordFlags(lexicon, words(section.outlets)),
    pictureAgency: new PhraseTable<true>(lexicon, words(section.pictureAgencies)),
    signers: new PhraseTable<true>(lexicon, words(section.signers ?? '')),
    writers: new PhraseTable<true>(lexicon, words(section.writers ?? '')),
    verb: wordFlags(lexicon, words(section.verbs ?? '')),
    /** What stands in brackets of a paper's own report. */
    own: new PhraseTable<true>(lexicon, words(section.ownReports ?? '')),
    /** Whether a mention is of an organisation that publishes. */
    publishes: ({ entity }: Mention) => entity.id !== undefined && slugs.has(entity.id),
  };
}

export type CreditTables = ReturnType<typeof creditTables>;
