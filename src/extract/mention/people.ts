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
      const known = this.bearers(this.byFirst, this.forms.nominatives(words[0])).at(-1);
      if (known) return known.entity;
    }
    const readings = isNominative ? [asWritten(words)] : this.forms.readings(words, isOblique);
    for (const person of this.bearers(this.bySurname, this.forms.nominatives(last))) {
      if (!narrow(person, readings)) continue;
      person.times++;
      return person.entity;
    }
    return this.add(readings);
  }

  /** Whether a person of the text bears this full name. */
  knows(words: readonly string[]): boolean {
    const readings = this.forms.readings(words);
    const names = this.forms.nominatives(words[words.length - 1]);
    return this.bearers(this.bySurname, names).some((person) =>
      person.readings.some((known) => readings.some((other) => agree(known.words, other.words))),
    );
  }

  /** The entity that a single word names: of those who bear it, whom the text names in full most often. */
  short(word: string): Entity | undefined {
    if (this.bySurname.size === 0) return undefined;
    const names = this.forms.nominatives(word);
    const person = mostNamed(this.bearers(this.bySurname, names));
    if (person) {
      narrow(person, this.forms.readings([word]));
      return person.entity;
    }
    return mostNamed(this.bearers(this.byFirst, names))?.entity;
  }

  /** The entity of a single word that surely is a person's name: "Mr. Lee". */
  single(word: string): Entity {
    return this.short(word) ?? this.add(this.forms.readings([word]));
  }

  /** The entity of whom the text names in full with this surname. */
  bearer(surname: string): Entity | undefined {
    const bearers = this.bearers(this.bySurname, this.forms.nominatives(surname));
    return mostNamed(bearers.filter(({ readings }) => readings[0].words.length > 1))?.entity;
  }

  /** Those who bear a name in one of its nominatives. */
  private bearers(
    persons: ReadonlyMap<string, readonly Person[]>,
    names: readonly string[],
  ): readonly Person[] {
    if (names.length === 1) return persons.get(names[0]) ?? nobody;
    return names.flatMap((name) => persons.get(name) ?? nobody);
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

const nobody: readonly Person[] = [];

const mostNamed = (persons: readonly Person[]): Person | undefined =>
  persons.reduce<Person | undefined>(
    (best, one) => (best && best.times >= one.times ? best : one),
    undefined,
  );

/** Keeps of a person's readings those that a further mention bears out; false where none is. */
function narrow(person: Person, mention: readonly NameReading[]): boolean {
  if (person.readings.length === 1 && mention.length === 1) {
    // as in every language whose names do not change: nothing to tell apart
    const [known] = person.readings;
    const [other] = mention;
    if (!agree(known.words, other.words)) return false;
    settle(person, [joint(known, other)]);
    return true;
  }
  const narrowed = new Map<string, NameReading>();
  for (const known of person.readings) {
    for (const other of mention) {
      if (!agree(known.words, other.words)) continue;
      const both = joint(known, other);
      const key = both.words.join(' ');
      if ((narrowed.get(key)?.weight ?? -1) < both.weight) narrowed.set(key, both);
    }
  }
  if (narrowed.size === 0) return false;
  settle(person, [...narrowed.values()]);
  return true;
}

/** The longer of two readings that agree, with the weight of both. */
const joint = (known: NameReading, other: NameReading): NameReading => ({
  words: (other.words.length > known.words.length ? other : known).words,
  weight: known.weight + other.weight,
});

/** Whether two names can be one person's: the surnames are equal, the first names agree as far as they go. */
function agree(known: readonly string[], words: readonly string[]): boolean {
  if (fold(known[known.length - 1]) !== fold(words[words.length - 1])) return false;
  if (known.length === 1 || words.length === 1) return true;
  if (endsWith(known, words) || endsWith(words, known)) return true; // "Wasserman Quill" of "Ana Wasserman Quill"
  const first = withoutStop(fold(known[0]));
  const other = withoutStop(fold(words[0]));
  return first === other || ((first.length === 1 || other.length === 1) && first[0] === other[0]);
}

const endsWith = (whole: readonly string[], end: readonly string[]): boolean =>
  whole.length > end.length &&
  end.every((word, i) => fold(word) === fold(whole[whole.length - end.length + i]));
const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Puts the likeliest reading first and names the person by it. */
function settle(person: Person, readings: readonly NameReading[]): void {
  const before = person.readings[0]?.words;
  person.readings =
    readings.length === 1
      ? readings
      : [...readings].sort((a, b) => b.weight - a.weight).slice(0, mostReadings);
  const { words } = person.readings[0];
  if (words === before) return;
  person.entity.name = words.join(' ');
  person.entity.id = fold(person.entity.name);
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (!known) map.set(key, [person]);
  else if (known.length < mostBearers && !known.includes(person)) known.push(person);
}
