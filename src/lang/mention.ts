import type { Endings } from './inflect.js';

/** Words around a name of no table that tell what it names. */
export interface TellingSection {
  /** What stands before a place: "in". */
  placeLeads: string;
  /** Phrases that stand before a place: "mayor of", "km from". */
  placePhrases: string;
  /** What makes an organisation of what `placeLeads` lead to: "stake" in. */
  holdings: string;
  /** What makes neither of what they lead to: "believe" in, "role" in. */
  notPlaces: string;
  /** What stands before two places that something goes between: "from", "to". */
  ways: readonly [from: string, to: string];
  /** What stands before an organisation: "shares of", "chief executive of". */
  organisationLeads: string;
  /** What stands between nouns of `kinds` and the names of some: "such as". */
  listers: string;
  /** Nouns for what has a name, in all forms: "company", "town". */
  kinds: readonly (readonly [type: 'organisation' | 'place', surfaces: string])[];
  /** What organisations do, as it stands behind a name: "produces", "invested". */
  organisationVerbs: string;
  /** What organisations say, behind a name all in capitals, and what stands before one that does something: "reports"; "by". */
  sayings: string;
  doers: string;
  /** What may stand between a name and one of these: "will", "plans to". */
  auxiliaries: string;
  /** What, behind a verb, says that no person does it: "its". */
  owns: string;
  /** Endings of verbs that may stand behind a place: "families in Jelva received". */
  verbEndings: readonly string[];
  /** Words that no noun phrase goes on with: prepositions, "and", "is". */
  smallWords: string;
}

/**
 * What a language says about names. Surfaces stand in strings parted by commas. One that is
 * written with a capital is met only with a capital, one all in capitals only so, one without
 * in either way. In a surface, `|` stands where a word's ending begins: `endings` tells which
 * others it is met with, all its marked words changing together.
 */
/** Nouns of one gender that end a name behind adjectives. */
export interface SmallHead {
  type: 'organisation' | 'place';
  nouns: string;
  /** How adjectives end in the nominative, by the letters before their ending; the first row that fits counts, "" fits all. */
  adjectives: readonly (readonly [letters: string, ending: string])[];
}

export interface MentionSection {
  endings: Endings;
  /** ISO 3166 code to its name, where the plain name is not the one of `Intl.DisplayNames`. */
  countryNames: Readonly<Record<string, string>>;
  /** ISO 3166 code to its other surfaces: adjectives, demonyms, short and older names, inflected names. */
  countries: Readonly<Record<string, string>>;
  /** What ministries and ministers are for: "trade", "foreign affairs". */
  portfolios: string;
  /** What stands before that: "of". */
  portfolioLinks: string;
  /** Words for ministries, as one is named, and for ministers, that a portfolio stands beside. */
  ministries: string;
  ministers: string;
  /** Words before a name that say whose it is, by type: "the daily", "the airline"; "near". */
  callers: readonly (readonly [type: 'organisation' | 'place', surfaces: string])[];
  /** Words behind a name that say the same: "newspaper", "region". */
  callersAfter: readonly (readonly [type: 'organisation' | 'place', surfaces: string])[];
  /** Whether a name behind one of `callers` needs no quotation marks to be told from another noun. */
  bareCalled?: true;
  /** What stands between a post and whose it is or where it is held: "of", "to", «в». */
  postLinks: string;
  /** How words with a capital inside start that are no organisations but surnames: "Mc". */
  mixedPrefixes: readonly string[];
  /** What stands before a name in a line that says who made a text: "edited by". */
  bylines: string;
  /** Endings that a surname keeps in every case behind a first name: "ди" of «Нарендры Моди». */
  unchangingSurnames: readonly string[];
  /** Whether words in another script than the text's are names of companies and the like: «построит Northline». */
  foreignNames?: true;
  /** What tells names of no table; none where the language's endings tell more. */
  telling?: TellingSection;
  /** Nouns for bodies, of which an acronym right behind is the name: "the regulator ORRA". */
  acronymHeads?: string;
  /** What may stand between a bracket and an acronym in it: "hereinafter". */
  introducers?: string;
  /** What opens a line that tells who made a text, and is no headline: "based on". */
  creditLeads?: string;
  /** Acronyms that are no organisation's: "GDP". */
  commonAcronyms: string;
  /** How words end that stand in an organisation's name without capitals, how others do, and how adjectives do: «Управление портов Кении». */
  smallInside?: {
    endings: readonly string[];
    notEndings: readonly string[];
    adjectives: readonly string[];
    /** How stems of adjectives end that are of a place: "ск". */
    placeStems: readonly string[];
    /** And of other adjectives with a capital that may stand before one of those: «Межпортов|ной». */
    otherStems: readonly string[];
  };
  /** Nouns without capitals that end a name behind an adjective with one, by what they name: «Минский автомобильный завод», «Омская область». */
  smallHeads?: readonly SmallHead[];
  /** What only who can act does, right behind a name in quotation marks: «„Стриж“ намерен». */
  besideOrganisations?: string;
  /** How names of one word end that are an organisation's, no place's: «Сибирьбанк». */
  organisationEndings?: readonly string[];
  /** Posts that are held in a place, whose name may stand between the post and its holder's: «мэр». */
  seats: string;
  /** Words for the form of a state, which its name may stand behind: "Republic", "Grand Duchy". */
  stateForms: string;
  /** Adjectives that stand before those: "Islamic", "Federal". */
  stateAdjectives: string;
  /** What stands between a word for a state's form and the state's name: "of". */
  stateLinks: string;
  /** Slug, plain name and further surfaces of well-known organisations. */
  organisations: readonly (readonly [slug: string, name: string, surfaces?: string])[];
  /** Name and further surfaces of regions, cities, seas, states of a federation. */
  places: readonly (readonly [name: string, surfaces?: string])[];
  /** Rivers, ranges, oil fields, which are part of another name where a word with a capital follows: "Danube Open". */
  partNames: readonly string[];
  /** Surfaces that are something else where the text has any of the other words: a country named like a state. */
  rivals: readonly (readonly [surface: string, rival: string, unless: string])[];
  /** Posts, without capitals: they stand before a name, or alone. */
  posts: string;
  /** Ranks and callings that stand before a name and, alone, name no post: "general", "judge". */
  ranks: string;
  /** Nouns for what persons are, that stand before a name in full or in apposition to one: "surgeon", "cousin". */
  callings: string;
  /** Those who lead a body, where it follows: "the head of the union, Ana Lee,". */
  leaders?: string;
  /** What a comma behind a person's name may lead to, and no other's: "who". */
  relatives: string;
  /** What stands before a person's name and is no post: "Mr", "Dr", also with a full stop. */
  titles: string;
  /** Those of them that several persons share, whose names follow one another: "Messrs". */
  pluralTitles?: string;
  /** First names: one before a word with a capital starts a person's name. */
  givenNames: string;
  /** First names that are words as well, of which a headline's capitals tell nothing: "Will". */
  wordNames: string;
  /** Surnames that stand before a first name of two parts, of which the second has no capital: "Park Sung-hoon". */
  familyNames: string;
  /** Small words inside a person's name: "de", "bin", "van der". */
  particles: string;
  /** Endings that mark a surname where no first name is known: "enko", "shvili". */
  surnameEndings: readonly string[];
  /** Endings of persons' names by the nominative's, a table for each gender: the words of a name are all of one table. */
  personEndings: readonly Endings[];
  /** How names end that are the same in every case: "швили", "дзе". */
  unchangingEndings: readonly string[];
  /** Endings of names after a father, which are no surnames: "ович". */
  patronymics: readonly string[];
  /** Words that people do the saying with and that stand beside a name: "said", "who". */
  besidePersons: string;
  /** "and": what it joins to a person's name is another. */
  ands: string;
  /** Words before a name that show that it is no person's: articles. */
  articles: string;
  /** Those of them that lead to what is not known yet: "a firm". */
  indefinites?: string;
  /** Words that end an organisation's name: "Corporation", "University". */
  organisationHeads: string;
  /** Words that, with one of `ofWords` after them, start an organisation's name: "Ministry", "Bank". */
  organisationStarts: string;
  /** Words that join the parts of an organisation's name: "of", "for", "and", "the". */
  joiners: string;
  /** Those of `joiners` that may follow a word of `organisationStarts`. */
  ofWords: string;
  /** Words with a capital that start a name, another one right behind them. */
  fronts?: {
    /** Before any name, small words of `innerWords` between: "Radio Lumen", "Jornal do Porto". */
    names: string;
    /** Before a country's only: "Statistics Norway". */
    states: string;
    /** Before a number, for places: "Terminal 2". */
    numbers: string;
  };
  /** Nouns with which a text goes on about a body that it has named: "the company", "the ministry". */
  bodyNouns?: {
    /** For a body of which the name need not say what it is: "company". */
    companies: string;
    /** For one that is known by its trade, which the text must have named not far before: "miner". */
    trades: string;
    /** For one of which the name has the word: "ministry". */
    named: string;
    /** Other words of names for which a noun stands: "party" for a "Movement". */
    kin: readonly (readonly [noun: string, words: string])[];
    /** Slugs of well-known bodies that no noun for a company means. */
    others: readonly string[];
    /** Slugs of those that no noun alone means: the European Union is seldom "the union". */
    apart: readonly string[];
    /** What stands before a noun that is not in the form of subjects and yet means one body: «в министерстве». */
    within?: string;
  };
  /** Words that end a place's name: "Sea", "Province". */
  placeHeads: string;
  /** Words that stand before a place's own name and are part of it: "Mount". */
  placeFronts?: string;
  /** Small words inside a name behind one of `callers`: "the weekly Fjord" "och" "Hav". */
  innerWords?: string;
  /** Words that, with "of" after them, start a place's name: "Gulf". */
  placeStarts: string;
  /** Words whose acronym is no organisation's: "Goals", "Agreement". */
  notOrganisations: string;
  /** Days and months, with which no organisation's name goes on. */
  days: string;
  /** Words that bear a capital and are part of nobody's name: months, days. */
  notNames: string;
}
