import { fold } from '../core/boundary.js';
import type { Lexicon } from '../core/lexicon.js';
import { entriesOf, lemmasBySurface } from '../lang/inflect.js';
import type { MentionSection } from '../lang/mention.js';

/** The nouns of a language with which a text goes on about a body that it has named. */
export interface BodyNouns {
  /** The noun in its plain form, by the id of any of its forms. */
  lemma: ReadonlyMap<number, string>;
  /** Those for a body of which the name need not say what it is. */
  companies: ReadonlySet<string>;
  /** Those for a company of a trade, which must have been named in the same paragraph. */
  trades: ReadonlySet<string>;
  /** Other forms of it, which mean one body only where a word of `within` stands before them. */
  oblique: ReadonlySet<number>;
  within: ReadonlySet<number>;
  /** Words of names for which a noun stands besides itself. */
  kin: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of names that show that a body is no company. */
  notCompanies: ReadonlySet<string>;
  /** Well-known bodies that are no companies, by id. */
  others: ReadonlySet<string>;
  /** And those for which no noun stands at all. */
  apart: ReadonlySet<string>;
  /** What parts a name from that of the body which it is of: "of". */
  links: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** What must stand before a noun; nothing where the language has no articles. */
  definites: ReadonlySet<number>;
  indefinites: ReadonlySet<number>;
}

/** The nouns of a language, compiled; undefined where it has none. */
export function bodyNounsOf(section: MentionSection | undefined, lexicon: Lexicon): BodyNouns | undefined {
  const nouns = section?.bodyNouns;
  if (!section || !nouns) return undefined;
  const ids = (list: string) => new Set(entriesOf(list).map((word) => lexicon.add(word)));
  const plain = (list: string) => entriesOf(list).map((entry) => entry.replaceAll('|', ''));
  const idsOf = (slugs: readonly string[]) => new Set(slugs.map((slug) => `org/${slug}`));
  const lemmas = lemmasBySurface(`${nouns.companies}, ${nouns.trades}, ${nouns.named}`, section.endings);
  const indefinites = ids(section.indefinites ?? '');
  return {
    lemma: new Map(Object.entries(lemmas).map(([surface, lemma]) => [lexicon.add(surface), lemma])),
    oblique: new Set(
      Object.entries(lemmas).flatMap(([surface, lemma]) => (surface === lemma ? [] : [lexicon.add(surface)])),
    ),
    within: ids(nouns.within ?? ''),
    companies: new Set(plain(nouns.companies)),
    trades: new Set(plain(nouns.trades)),
    kin: new Map(nouns.kin.map(([noun, words]) => [noun, new Set(entriesOf(words).map(fold))])),
    notCompanies: new Set(plain(nouns.named).map(fold)),
    others: idsOf(nouns.others),
    apart: idsOf(nouns.apart),
    links: new Set(entriesOf(section.ofWords)),
    articles: new Set(entriesOf(section.articles)),
    definites: new Set([...ids(section.articles)].filter((word) => !indefinites.has(word))),
    indefinites,
  };
}
