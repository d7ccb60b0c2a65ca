import { hashOf } from '../../core/lexicon.js';
import type { Contrast } from '../../lang/statement.js';
import type { Stemmer } from './stemmer.js';

/** A group of words of a set in which one group never means what another does. */
export interface Group {
  set: number;
  group: number;
}

const none: readonly Group[] = [];

/** A language's contrasts, by word, and by stem where a set has no two groups of it: "developing" and "developed" are two. */
export class Contrasts {
  private readonly groups = new Map<number, Group[]>();

  constructor(
    /** In the order by which a group tells its set. */
    readonly sets: readonly Contrast[],
    stemmer: Stemmer,
  ) {
    sets.forEach(({ groups }, set) => {
      const stems = groups.map((words) => stemmer.all(words));
      groups.forEach((words, group) => {
        for (const word of words) this.add(hashOf(word), { set, group });
        for (const stem of stems[group])
          if (stems.every((others, n) => n === group || !others.has(stem))) this.add(stem, { set, group });
      });
    });
  }

  private add(key: number, group: Group): void {
    const known = this.groups.get(key);
    if (!known) this.groups.set(key, [group]);
    else if (known.every(({ set }) => set !== group.set)) known.push(group);
  }

  /** The groups that a word is in, by its hash or else by its stem. */
  groupsOf(word: number, stem: number): readonly Group[] {
    return this.groups.get(word) ?? this.groups.get(stem) ?? none;
  }
}
