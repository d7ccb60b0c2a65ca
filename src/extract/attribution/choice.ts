import type { Run } from './grammar.js';

/** What a lead is where there is nothing that it is over. */
export const unrivalled = 20;

/** A choice by score: the best place and by how much it leads, in units of the weights. */
export class Choice {
  /** The best place; -1 where there was none to choose from. */
  at = -1;
  /** What it leads the second best by. */
  second = unrivalled;
  score = Number.NEGATIVE_INFINITY;
  private next = Number.NEGATIVE_INFINITY;

  /** Forgets what was offered, so that it is used again for the next choice. */
  clear(): this {
    this.at = -1;
    this.second = unrivalled;
    this.score = this.next = Number.NEGATIVE_INFINITY;
    return this;
  }

  /** Offers a place. */
  offer(at: number, score: number): void {
    if (score > this.score) {
      this.next = this.score;
      this.score = score;
      this.at = at;
    } else if (score > this.next) this.next = score;
    else return;
    this.second = Math.min(unrivalled, this.score - this.next);
  }

  /** What the best leads the choice of none by. */
  over(none: number): number {
    return Math.max(-unrivalled, this.score - none);
  }
}

/** A run that is reported instead of the best; undefined where nothing is. */
export interface OtherRun {
  run: Run | undefined;
  /** By how much the choice falls behind the best. */
  behind: number;
}

/** Reported words on one side of a cue, by score. */
export interface RunChoice {
  /** The best run; undefined where none is the better choice. */
  run: Run | undefined;
  /** What may be reported in its stead. */
  others: readonly OtherRun[];
  /** What its start leads the choice of none by: below 0 there is no run. */
  lead: number;
  /** What its start leads the next best one by. */
  second: number;
  /** What its end leads the next best one by. */
  end: number;
}

/** Who is named as the source, by score. */
export interface SourceChoice {
  /** A word of the noun phrase that is the source; -1 where none is the better choice. */
  word: number;
  lead: number;
  /** What it leads the best word of another phrase by. */
  second: number;
  /** How much speaks for the word being a source's, whatever stands around it. */
  naming: number;
}
