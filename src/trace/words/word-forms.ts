import { fold } from '../../core/boundary.js';
import type { StatementSection } from '../../lang/statement.js';
import { ordinalOf } from './ordinal.js';

type FormSection = Pick<
  StatementSection,
  'superlativeEndings' | 'superlativeMarks' | 'qualifiers' | 'ranks' | 'yearsIn' | 'ordinals'
>;

/** What a language's words tell by their form, or by what they are put before. Words are folded. */
export class WordForms {
  constructor(private readonly section: FormSection) {}

  /** Whether a word tells the highest degree by its form: "greatest". */
  isSuperlative(word: string): boolean {
    return this.section.superlativeEndings.some((ending) => word.endsWith(ending));
  }

  /** Whether a word before another one makes it tell the highest degree: "most". */
  marksSuperlative(word: string): boolean {
    return this.section.superlativeMarks.includes(word);
  }

  /** Whether a word makes what it is put before narrower or doubtful: "only". */
  isQualifier(word: string): boolean {
    return this.section.qualifiers.includes(word);
  }

  /** Whether a word before a post makes it another: "vice". */
  isRank(word: string): boolean {
    return this.section.ranks.includes(word);
  }

  /** So many years are what a noun counts: 10 for "decade"; undefined for other nouns. */
  yearsIn(noun: string): number | undefined {
    return this.section.yearsIn[noun];
  }

  /** The number that an ordinal is; undefined for other words. */
  ordinalOf(words: string): number | undefined {
    return ordinalOf(fold(words), this.section.ordinals);
  }
}
