import { fold } from '../../core/boundary.js';
import type { MentionSection } from '../../lang/mention.js';

/** A name as it may stand in the nominative; `weight` tells likelier readings from others. */
export interface NameReading {
  words: readonly string[];
  weight: number;
}

/** The one reading of a name that is known to stand in the nominative, which outweighs all guesses. */
export const asWritten = (words: readonly string[]): NameReading => ({ words, weight: 100 });

/** One way to undo an ending: what to put for it, and the table and form that it is of. */
interface Undoing {
  put: string;
  table: number;
  form: number;
}

/** A word's way: its nominative, in one form of one table. */
interface WordReading {
  word: string;
  table: number;
  form: number;
}

/** Of a form: any, for words that stay the same in all. */
const ANY = -1;

/** No stem is shorter than this. */
const shortestStem = 2;

/** Weights: a first name that is known counts most, then that an ending is one of the language's, then the nominative. */
const KNOWN = 4;
const DECLINED = 2;
const NOMINATIVE = 1;

/** Finds the nominatives that a person's name in any case may have. */
export class NameForms {
  private readonly undoings = new Map<string, Undoing[]>();
  private readonly longest: number;
  private readonly forms: number;

  constructor(
    private readonly section: Pick<
      MentionSection,
      'personEndings' | 'unchangingEndings' | 'unchangingSurnames'
    >,
    /** Whether a folded word is a first name in its nominative. */
    private readonly isGiven: (word: string) => boolean,
  ) {
    let forms = 0;
    section.personEndings.forEach((endings, table) => {
      for (const [shown, others] of Object.entries(endings)) {
        this.put(shown, { put: shown, table, form: 0 });
        others.forEach((alternatives, i) => {
          for (const ending of alternatives.split('/')) this.put(ending, { put: shown, table, form: i + 1 });
        });
        forms = Math.max(forms, others.length + 1);
      }
    });
    this.forms = forms;
    this.longest = Math.max(0, ...[...this.undoings.keys()].map((ending) => ending.length));
  }

  private put(ending: string, undoing: Undoing): void {
    const known = this.undoings.get(ending);
    if (known) known.push(undoing);
    else this.undoings.set(ending, [undoing]);
  }

  /** The folded nominatives of one word, the word itself first. */
  nominatives(word: string): string[] {
    if (this.longest === 0) return [fold(word)];
    return [...new Set([word, ...this.wordReadings(word).map((reading) => reading.word)].map(fold))];
  }

  private wordReadings(word: string): WordReading[] {
    const readings: WordReading[] = [];
    const lower = word.toLowerCase();
    if (this.section.unchangingEndings.some((ending) => lower.endsWith(ending))) return readings;
    for (let length = Math.min(this.longest, word.length - shortestStem); length > 0; length--) {
      const stem = word.slice(0, word.length - length);
      for (const { put, table, form } of this.undoings.get(lower.slice(-length)) ?? [])
        readings.push({ word: stem + put, table, form });
    }
    return readings;
  }

  private keepsEnding(surname: string): boolean {
    const lower = surname.toLowerCase();
    return this.section.unchangingSurnames.some((ending) => lower.endsWith(ending));
  }

  /** What a whole name may be in the nominative: its words change together; one in another case is not in it already. Never empty. */
  readings(words: readonly string[], isOblique = false): NameReading[] {
    if (this.longest === 0) return [{ words, weight: 0 }];
    const last = words.length - 1;
    const ofWords = words.map((word, i) =>
      i > 0 && i === last && this.keepsEnding(word) ? [] : this.wordReadings(word),
    );
    const found = new Map<string, NameReading>();
    for (let table = 0; table < this.section.personEndings.length; table++) {
      for (let form = 0; form < this.forms; form++) {
        let weight = form === 0 && !isOblique ? NOMINATIVE : 0;
        const nominative = words.map((word, i) => {
          const fitting = ofWords[i].filter((one) => one.table === table && one.form === form);
          const known = i === 0 ? fitting.find((one) => this.isGiven(one.word)) : undefined;
          const isTold = form > 0 || !isOblique;
          if (known && isTold) weight += KNOWN;
          if (fitting.length > 0 && isTold) weight += DECLINED;
          // a first name in the nominative: «Виорел Чеботару» is no dative
          const isUndeclined = i === 0 && fitting.length === 0 && this.isGiven(fold(word));
          if (isUndeclined && ofWords[i].some((one) => one.table === table && one.form === 0))
            weight -= DECLINED;
          return (known ?? fitting[0] ?? { word, table, form: ANY }).word;
        });
        const key = nominative.join(' ');
        if ((found.get(key)?.weight ?? -1) < weight) found.set(key, { words: nominative, weight });
      }
    }
    return [...found.values()];
  }
}
