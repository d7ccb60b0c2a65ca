import { fold } from '../../core/boundary.js';
import type { Lexicon } from '../../core/lexicon.js';
import { headsOf, PhraseTable, wordFlags } from '../../core/phrase.js';
import { type Endings, entriesOf, surfacesIn, surfacesOf } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import { AdjectiveNames } from './adjective-name.js';
import { Bodies } from './body.js';
import { CalledNames } from './called.js';
import { FrontedNames } from './fronted.js';
import { NameForms } from './name-form.js';
import { NamedTable } from './named.js';
import { headNames } from './organisation.js';
import { NameReader } from './person.js';
import { Portfolios } from './portfolio.js';
import { Rivals } from './rivals.js';
import { StateNames } from './state.js';
import { TellingWords } from './telling.js';

/** A post or a calling. */
interface Post {
  /** Whether it names somebody without a name too. */
  alone: boolean;
  /** Whether the surface can be nothing but the nominative, or none at all. */
  isNominative: boolean;
  isOblique: boolean;
}

/** A language's section, compiled; `openers` are the words that start sentences. */
export function mentionTables(
  code: string,
  section: MentionSection,
  openers: readonly string[],
  lexicon: Lexicon,
) {
  const marked = (listed: string) => surfacesIn(listed, section.endings).map((word) => [word, true] as const);
  const words = (...lists: string[]) => wordFlags(lexicon, lists.flatMap(marked));
  const posts = new PhraseTable<Post>(lexicon, [
    ...callings(section.posts, section.endings, true),
    ...callings(section.ranks, section.endings, false),
  ]);
  const titles = new PhraseTable<true>(lexicon, marked(section.titles));
  const calling = new PhraseTable<Post>(lexicon, callings(section.callings, section.endings, false));
  const stops = new PhraseTable<true>(
    lexicon,
    [section.posts, section.ranks, section.titles].flatMap((listed) => marked(listed)),
  );
  const named = new NamedTable(code, section, lexicon);
  const names = new NameReader(section, lexicon, stops);
  const portfolios = new Portfolios(section, lexicon);
  const called = new CalledNames(section, lexicon, stops, names);
  const given = new Set(entriesOf(section.givenNames).map((entry) => fold(entry.replaceAll('|', ''))));
  return {
    section,
    posts,
    titles,
    pluralTitles: new PhraseTable<true>(lexicon, marked(section.pluralTitles ?? '')),
    calling,
    leader: new PhraseTable<true>(lexicon, marked(section.leaders ?? '')),
    /** Posts, ranks and titles: a name stops before one. */
    stops,
    named,
    states: new StateNames(section, lexicon, named),
    fronted: new FrontedNames(section, lexicon, named),
    heads: headNames(section, lexicon, stops, names.given),
    names,
    bodies: new Bodies(section, lexicon, named, stops),
    adjectiveNames: new AdjectiveNames(section, lexicon, named, stops),
    besideOrganisation: words(section.besideOrganisations ?? ''),
    /** What may stand between a bracket and an acronym in it. */
    introducer: new PhraseTable<true>(lexicon, marked(section.introducers ?? '')),
    /** What opens a line that tells who made a text. */
    creditLead: new PhraseTable<true>(lexicon, marked(section.creditLeads ?? '')),
    acronymHead: wordFlags(lexicon, marked(section.acronymHeads ?? '')),
    commonAcronym: words(section.commonAcronyms),
    portfolios,
    called,
    telling: new TellingWords(section, lexicon),
    /** Words of places' names: "San", "Cape". */
    placeWord: wordFlags(
      lexicon,
      section.telling
        ? section.places.flatMap(([name]) => name.split(' ')).map((word) => [word, true] as const)
        : [],
    ),
    /** What a mention may start with that has no capital. */
    opening: headsOf(lexicon, [posts, titles, calling, named, portfolios, called]),
    rivals: new Rivals(section, lexicon),
    forms: new NameForms(
      section,
      (word) => given.has(fold(word)) || given.has(fold(word.slice(word.lastIndexOf('-') + 1))),
    ),
    seat: new PhraseTable<true>(lexicon, marked(section.seats)),
    postLink: new PhraseTable<true>(lexicon, marked(section.postLinks)),
    byline: new PhraseTable<true>(lexicon, marked(section.bylines)),
    beside: words(section.besidePersons),
    relative: words(section.relatives),
    family: words(section.familyNames),
    wordName: words(section.wordNames),
    article: words(section.articles),
    indefinite: words(section.indefinites ?? ''),
    and: words(section.ands),
    opener: wordFlags(
      lexicon,
      openers.map((word) => [word, true as const] as const),
    ),
    notOrganisation: words(section.notOrganisations),
    notPerson: words(section.organisationHeads, section.placeHeads, section.notOrganisations),
  };
}

export type MentionTables = ReturnType<typeof mentionTables>;

/** The surfaces of posts; those of one form tell no case. */
const callings = (listed: string, endings: Endings, alone: boolean): [string, Post][] => {
  const [singular, plural] = [endingsIn(endings, 0, plurals), endingsIn(endings, plurals, plurals + 1)];
  return entriesOf(listed).flatMap((entry) => {
    const [shown, ...others] = surfacesOf(entry, endings);
    const nominatives = new Set(surfacesOf(entry, plural));
    const oblique = new Set(surfacesOf(entry, singular).filter((surface) => !nominatives.has(surface)));
    return [shown, ...others].map((surface): [string, Post] => [
      surface,
      { alone, isNominative: surface === shown && others.length > 0, isOblique: oblique.has(surface) },
    ]);
  });
};

/** Where the forms of the plural start, behind the other cases of the singular. */
const plurals = 5;

/** Endings of some of the forms only. */
const endingsIn = (endings: Endings, first: number, end: number): Endings =>
  Object.fromEntries(Object.entries(endings).map(([shown, forms]) => [shown, forms.slice(first, end)]));
