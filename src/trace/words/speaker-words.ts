import { hashOf } from '../../core/lexicon.js';
import { words } from '../../lang/lists.js';
import type { Pack } from '../../lang/pack.js';
import type { StatementSection } from '../../lang/statement.js';

/** The words of a language by which a text tells who speaks; words are given by their hash, or folded. */
export class SpeakerWords {
  private readonly selves: ReadonlySet<number>;
  private readonly capacities: ReadonlySet<number>;
  private readonly advocacies: ReadonlySet<number>;
  private readonly determiners: ReadonlySet<number>;
  private readonly persons: ReadonlySet<number>;
  private readonly bodies: ReadonlySet<number>;
  private readonly standIns: ReadonlySet<number>;
  private readonly several: ReadonlySet<number>;
  private readonly indefinites: ReadonlySet<number>;
  private readonly links: ReadonlySet<number>;
  private readonly posts: ReadonlySet<string>;
  private readonly owners: Readonly<Record<keyof StatementSection['owners'], ReadonlySet<number>>>;

  constructor(
    { attribution, pledge, mention }: Pick<Pack, 'attribution' | 'pledge' | 'mention'>,
    { capacities, advocacies, owners }: Pick<StatementSection, 'advocacies' | 'capacities' | 'owners'>,
  ) {
    const hashed = (surfaces: readonly string[] = []): ReadonlySet<number> => new Set(surfaces.map(hashOf));
    this.selves = hashed([...(attribution?.persons.any ?? []), ...words(pledge?.speakers ?? '')]);
    this.capacities = hashed(capacities);
    this.advocacies = hashed(advocacies);
    this.determiners = hashed(attribution?.words.determiner);
    const { posts = '', ranks = '', callings = '' } = mention ?? {};
    const bodies = new Set(attribution?.sourceNouns?.body);
    this.persons = hashed(
      [
        ...(attribution?.sourceNouns?.person ?? []),
        ...(`${posts} ${ranks} ${callings}`.toLowerCase().match(/\p{L}+/gu) ?? []),
      ].filter((noun) => !bodies.has(noun)),
    );
    const { companies = '', trades = '', named = '' } = mention?.bodyNouns ?? {};
    this.bodies = hashed(`${companies}, ${trades}, ${named}`.match(/\p{L}+/gu) ?? []);
    this.standIns = hashed(attribution?.standIns);
    this.several = hashed(attribution?.sourceNouns?.people);
    this.indefinites = hashed(words(mention?.indefinites ?? ''));
    this.links = hashed(attribution?.words.link);
    this.owners = {
      selves: hashed(owners.selves),
      hearers: hashed(owners.hearers),
      others: hashed(owners.others),
    };
    this.posts = new Set(`${mention?.posts ?? ''} ${mention?.ranks ?? ''}`.toLowerCase().match(/\p{L}+/gu));
  }

  /** Whether a word stands for whoever speaks: "I", "we". */
  isSelf(hash: number): boolean {
    return this.selves.has(hash);
  }

  /** Whether a word is a pronoun of whoever speaks, or what he has: "our"; of whom he speaks to: "your"; or of others: "their". */
  isOf(whom: keyof StatementSection['owners'], hash: number): boolean {
    return this.owners[whom].has(hash);
  }

  /** Whether a folded word stands in the names of posts: "president". */
  isOfPost(word: string): boolean {
    return this.posts.has(word);
  }

  /** Whether a word gives the post behind it to whoever speaks: "as". */
  givesPost(hash: number): boolean {
    return this.capacities.has(hash);
  }

  /** Whether a word says that somebody speaks for whoever is named behind it: "behalf". */
  speaksFor(hash: number): boolean {
    return this.advocacies.has(hash);
  }

  /** Whether a word starts a noun phrase: "the", "a". */
  isDeterminer(hash: number): boolean {
    return this.determiners.has(hash);
  }

  /** Whether a word starts a noun phrase that tells of whom nothing was told yet: "a". */
  isIndefinite(hash: number): boolean {
    return this.indefinites.has(hash);
  }

  /** Whether a noun stands for one who speaks, by his calling or his post: "inspector". */
  isOfPerson(hash: number): boolean {
    return this.persons.has(hash);
  }

  /** Whether a noun stands for a body that a text has named: "party". */
  isOfBody(hash: number): boolean {
    return this.bodies.has(hash);
  }

  /** Whether a noun stands for whomever a text is about: "official". */
  standsIn(hash: number): boolean {
    return this.standIns.has(hash);
  }

  /** Whether a noun stands for several who speak: "residents". */
  isOfSeveral(hash: number): boolean {
    return this.several.has(hash);
  }

  /** Whether a word goes on with the name of a post: "of". */
  linksPost(hash: number): boolean {
    return this.links.has(hash);
  }
}
