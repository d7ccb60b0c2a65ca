import { fold } from '../../core/boundary.js';
import type { StatementSection } from '../../lang/statement.js';
import { ordinalOf } from './ordinal.js';

type FormSection = Pick<
  StatementSection,
  | 'superlativeEndings'
  | 'superlativeMarks'
  | 'qualifiers'
  | 'partitives'
  | 'done'
  | 'perhaps'
  | 'certain'
  | 'past'
  | 'noSuperlatives'
  | 'relations'
  | 'softer'
  | 'timings'
  | 'less'
  | 'provisos'
  | 'wishes'
  | 'requests'
  | 'ranks'
  | 'yearsIn'
  | 'ordinals'
  | 'irregular'
  | 'pasts'
  | 'dissuaded'
>;

/** What a language's words tell by their form, or by what they are put before. Words are folded. */
export class WordForms {
  private readonly relations: ReadonlyMap<string, number>;
  private readonly timings: ReadonlyMap<string, number>;
  private readonly irregularPasts: ReadonlySet<string>;

  constructor(private readonly section: FormSection) {
    const { words, others } = section.pasts;
    const isOther = (form: string) => others.some((ending) => form.endsWith(ending));
    const irregular = section.irregular.flatMap(([, ...forms]) => forms.filter((form) => !isOther(form)));
    this.irregularPasts = new Set([...words, ...irregular]);
    this.relations = waysOf(section.relations);
    this.timings = waysOf(section.timings);
  }

  /** In which way some words set one thing to another: the number of the way, undefined for other words. */
  relationOf(words: string): number | undefined {
    return this.relations.get(fold(words));
  }

  /** Whether one way claims less than another, so that it may be told for it: "after" for "because of". */
  isSofter(now: number, was: number): boolean {
    return this.section.softer.some(
      ([one, other]) => this.relations.get(one) === now && this.relations.get(other) === was,
    );
  }

  /** In which way some words set what happens to the time behind them: the number of the way, undefined for other words. */
  timingOf(words: string): number | undefined {
    return this.timings.get(fold(words));
  }

  /** Whether a word tells the highest degree by its form: "greatest". */
  isSuperlative(word: string): boolean {
    return (
      this.section.superlativeEndings.some((ending) => word.endsWith(ending)) &&
      !this.section.noSuperlatives.includes(word)
    );
  }

  /** Whether a word is in the form in which what somebody is told not to do stands: "leaving". */
  isDissuaded(word: string): boolean {
    return this.section.dissuaded.some((ending) => word.endsWith(ending));
  }

  /** Whether a word before another one makes it tell the highest degree: "most". */
  marksSuperlative(word: string): boolean {
    return this.section.superlativeMarks.includes(word);
  }

  /** Whether a word makes what it is put before narrower or doubtful: "only". */
  isQualifier(word: string): boolean {
    return this.section.qualifiers.includes(word);
  }

  /** Whether words make a part of what they are put before: "some of". */
  isPartitive(words: string): boolean {
    return this.section.partitives.includes(words);
  }

  /** Whether a word beside a verb says that it has been done: "has". */
  isDone(word: string): boolean {
    return this.section.done.includes(word);
  }

  /** Whether a word has a form that tells what was done: "shut", "opened". */
  isPastForm(word: string): boolean {
    const { endings, not } = this.section.pasts;
    return (
      !not.includes(word) &&
      (this.irregularPasts.has(word) || endings.some((ending) => word.endsWith(ending)))
    );
  }

  /** Whether a word has the form that stands behind what is to come: "open" of "will open". */
  isAhead(word: string): boolean {
    const { ahead } = this.section.pasts;
    return ahead.length === 0 || ahead.some((ending) => word.endsWith(ending));
  }

  /** Whether a word says that something may be so: "may". */
  isPerhaps(word: string): boolean {
    return this.section.perhaps.includes(word);
  }

  /** Whether a word says that something is certain: "certainly". */
  isCertain(word: string): boolean {
    return this.section.certain.includes(word);
  }

  /** Whether a word says that something was so and is no more: "formerly". */
  isPast(word: string): boolean {
    return this.section.past.includes(word);
  }

  /** Whether a word makes what it is put before less so: "less". */
  isLess(word: string): boolean {
    return this.section.less.includes(word);
  }

  /** Whether a word opens what the rest of a sentence hangs on: "without". */
  isProviso(word: string): boolean {
    return this.section.provisos.includes(word);
  }

  /** Whether a word says of a clause that it is hoped for, needed or possible: "essential". */
  isWish(word: string): boolean {
    return this.section.wishes.includes(word);
  }

  /** Whether a word asks somebody for something: "urges". */
  isRequest(word: string): boolean {
    return this.section.requests.includes(word);
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

/** Of each surface: the number of its group. */
const waysOf = (groups: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((surfaces, way) => surfaces.map((surface) => [fold(surface), way] as const)));
