import { fold } from '../../core/boundary.js';
import type { Entity } from '../../core/item.js';

/** A person that a text names, with every form of the name folded into one entity. */
interface Person {
  words: readonly string[];
  entity: Entity;
  /** How often the text gives the full name. */
  times: number;
}

/** The persons of one document: full names first, then the short ones find them. */
export class People {
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person[]>();

  /** `endings` are those that a name bears in other cases, longest first. */
  constructor(private readonly endings: readonly string[]) {}

  /** What equal names share: the folded word without the ending of its case. */
  key(word: string): string {
    const folded = fold(word);
    const ending = this.endings.find((one) => folded.endsWith(one) && folded.length - one.length > 2);
    return ending ? folded.slice(0, -ending.length) : folded;
  }

  /** The entity of a name of two words or more. */
  full(words: readonly string[]): Entity {
    const surname = this.key(words[words.length - 1]);
    const known = this.bySurname.get(surname)?.find((person) => this.agree(person.words, words));
    if (!known) return this.add(words);
    known.times++;
    if (words.length > known.words.length) {
      known.words = words;
      rename(known.entity, words);
    }
    return known.entity;
  }

  /** The entity that a single word names: of those who bear it, whom the text names in full most often. */
  short(word: string): Entity | undefined {
    const key = this.key(word);
    const bearers = this.bySurname.get(key) ?? this.byFirst.get(key);
    return bearers?.reduce((best, one) => (one.times > best.times ? one : best)).entity;
  }

  /** The entity of a single word that surely is a person's name: "Mr. Lee". */
  single(word: string): Entity {
    return this.short(word) ?? this.add([word]);
  }

  private add(words: readonly string[]): Entity {
    const entity: Entity = { type: 'person', name: '' };
    rename(entity, words);
    const person = { words, entity, times: words.length > 1 ? 1 : 0 };
    put(this.bySurname, this.key(words[words.length - 1]), person);
    if (words.length > 1) put(this.byFirst, this.key(words[0]), person);
    return entity;
  }

  /** Whether two names with one surname can be one person's: the first names agree as far as they go. */
  private agree(known: readonly string[], words: readonly string[]): boolean {
    if (known.length === 1) return true;
    const first = this.key(known[0].replace(/\.$/, ''));
    const other = this.key(words[0].replace(/\.$/, ''));
    return first === other || ((first.length === 1 || other.length === 1) && first[0] === other[0]);
  }
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (known) known.push(person);
  else map.set(key, [person]);
}

function rename(entity: Entity, words: readonly string[]): void {
  entity.name = words.join(' ');
  entity.id = fold(entity.name);
}
