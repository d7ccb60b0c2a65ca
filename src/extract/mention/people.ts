import { fold } from '../../core/boundary.js';
import type { Entity } from '../../core/item.js';
import { asWritten, type NameForms, type NameReading } from './name-form.js';

/** A person that a text names, with every form of the name folded into one entity. */
interface Person {
  /** What the name may be in the nominative: fewer with every mention. */
  readings: readonly NameReading[];
  entity: Entity;
  /** How often the text gives the name in full. */
  times: number;
}

/** No more readings of one name are kept. */
const mostReadings = 16;

/** No more persons of one surname are told apart. */
const mostBearers = 32;

/** The persons of one document: full names first, then the short ones find them. */
export class People {
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person[]>();

  constructor(
    private readonly forms: NameForms,
    /** Endings of names after a father, which are no surnames. */
    private readonly patronymics: readonly string[],
  ) {}

  /** The entity of a name of two words or more, which may be known to stand in the nominative, or in another case. */
  full(words: readonly string[], isNominative = false, isOblique = false): Entity {
    const last = words[words.length - 1];
    if (this.isPatronymic(last)) {
      const known = this.bearers(this.byFirst, words[0]).at(-1);
      if (known) return known.entity;
    }
    const readings = isNominative ? [asWritten(words)] : this.forms.readings(words, isOblique);
    for (const person of this.bearers(this.bySurname, last)) {
      if (!narrow(person, readings)) continue;
      person.times++;
      return person.entity;
    }
    return this.add(readings);
  }

  /** Whether a person of the text bears this full name. */
  knows(words: readonly string[]): boolean {
    const readings = this.forms.readings(words);
    return this.bearers(this.bySurname, words[words.length - 1]).some((person) =>
      person.readings.some((known) => readings.some((other) => agree(known.words, other.words))),
    );
  }

  /** The entity that a single word names: of those who bear it, whom the text names in full most often. */
  short(word: string): Entity | undefined {
    if (!this.bears(word)) return undefined;
    const person = mostNamed(this.bearers(this.bySurname, word));
    if (person) {
      narrow(person, this.forms.readings([word]));
      return person.entity;
    }
    return mostNamed(this.bearers(this.byFirst, word))?.entity;
  }

  /** The entity of a single word that surely is a person's name: "Mr. Lee". */
  single(word: string): Entity {
    return this.short(word) ?? this.add(this.forms.readings([word]));
  }

  /** The entity of whom the text names in full with this surname. */
  bearer(surname: string): Entity | undefined {
    return mostNamed(
      this.bearers(this.bySurname, surname).filter(({ readings }) => readings[0].words.length > 1),
    )?.entity;
  }

  /** Whether anybody bears a word as a name. */
  private bears(word: string): boolean {
    if (this.bySurname.size === 0) return false;
    for (const name of this.forms.nominatives(word))
      if (this.bySurname.has(name) || this.byFirst.has(name)) return true;
    return false;
  }

  /** Those who bear a word as a name in one of its nominatives. */
  private bearers(names: ReadonlyMap<string, readonly Person[]>, word: string): readonly Person[] {
    const [name, ...others] = this.forms.nominatives(word);
    if (others.length === 0) return names.get(name) ?? [];
    const found = [...(names.get(name) ?? [])];
    for (const other of others) found.push(...(names.get(other) ?? []));
    return found;
  }

  private isPatronymic(word: string): boolean {
    return this.patronymics.some((ending) =>
      this.forms.nominatives(word).some((form) => form.endsWith(ending)),
    );
  }

  private add(readings: readonly NameReading[]): Entity {
    const entity: Entity = { type: 'person', name: '' };
    const person: Person = { readings: [], entity, times: 1 };
    settle(person, readings);
    for (const { words } of person.readings) {
      put(this.bySurname, fold(words[words.length - 1]), person);
      if (words.length > 1) put(this.byFirst, fold(words[0]), person);
    }
    return entity;
  }
}

const mostNamed = (persons: readonly Person[]): Person | undefined =>
  persons.reduce<Person | undefined>(
    (best, one) => (best && best.times >= one.times ? best : one),
    undefined,
  );

/** Keeps of a person's readings those that a further mention bears out; false where none is. */
function narrow(person: Person, mention: readonly NameReading[]): boolean {
  const narrowed = new Map<string, NameReading>();
  for (const known of person.readings) {
    for (const other of mention) {
      if (!agree(known.words, other.words)) continue;
      const { words } = other.words.length > known.words.length ? other : known;
      const key = words.join(' ');
      const weight = known.weight + other.weight;
      if ((narrowed.get(key)?.weight ?? -1) < weight) narrowed.set(key, { words, weight });
    }
  }
  if (narrowed.size === 0) return false;
  settle(person, [...narrowed.values()]);
  return true;
}

/** Whether two names can be one person's: the surnames are equal, the first names agree as far as they go. */
function agree(known: readonly string[], words: readonly string[]): boolean {
  if (fold(known[known.length - 1]) !== fold(words[words.length - 1])) return false;
  if (known.length === 1 || words.length === 1) return true;
  const first = fold(known[0]).replace(/\.$/, '');
  const other = fold(words[0]).replace(/\.$/, '');
  return first === other || ((first.length === 1 || other.length === 1) && first[0] === other[0]);
}

/** Puts the likeliest reading first and names the person by it. */
function settle(person: Person, readings: readonly NameReading[]): void {
  person.readings = [...readings].sort((a, b) => b.weight - a.weight).slice(0, mostReadings);
  person.entity.name = person.readings[0].words.join(' ');
  person.entity.id = fold(person.entity.name);
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (!known) map.set(key, [person]);
  else if (known.length < mostBearers && !known.includes(person)) known.push(person);
}
