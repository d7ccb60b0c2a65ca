import type { Mention } from '../../core/item.js';
import type { Draft } from '../extractor.js';
import type { Placed } from '../item-tokens.js';

/** Tells who asks in an interview that is printed as questions and answers. */
export class Interviews {
  /** How often each person is named. */
  private named?: Map<string, number>;

  constructor(private readonly draft: Draft) {}

  /** Whether a person is named nowhere but in the paragraph before the first of the turns, who asks: whoever answers is named more often. */
  isAsker({ item }: Placed<Mention>): boolean {
    const { blocks } = this.draft.doc;
    const turn = blocks.findIndex(({ kind }) => kind === 'turn');
    return (
      turn > 0 &&
      item.span.from >= blocks[turn - 1].span.from &&
      item.span.to <= blocks[turn - 1].span.to &&
      this.timesOf(item.entity.name) === 1
    );
  }

  private timesOf(name: string): number {
    if (!this.named) {
      this.named = new Map();
      for (const { entity } of this.draft.found.mention)
        this.named.set(entity.name, (this.named.get(entity.name) ?? 0) + 1);
    }
    return this.named.get(name) ?? 0;
  }
}
