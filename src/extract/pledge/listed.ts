import { BROKEN, isOneOf, type Tokens, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Cue } from './tables.js';

/** No more words stand between a cue and the colon that leads to a list of acts. */
const mostBetween = 4;

/** The colon behind a cue, at its line's end, that leads to a list of acts: "agreed to:", "agreed on the following:"; -1 where none does. */
export function listColon(tokens: Tokens, act: number, limit: number): number {
  let at = act;
  while (at < limit && at < act + mostBetween && !isOneOf(tokens, at, ':')) at++;
  const ends = at + 1 >= limit && at + 1 < tokens.count && tokens.gap[at + 1] >= BROKEN;
  return ends && isOneOf(tokens, at, ':') ? at : -1;
}

/** The list that follows words for who pledges, item by item. */
export class ListedActs {
  private open: { cue: Cue; by: string; block: number } | undefined;

  constructor(private readonly draft: Draft) {}

  /** Keeps who pledges, and with what force, for the list behind the sentence of this number. */
  start(cue: Cue, by: string, sentence: number): void {
    this.open = { cue, by, block: this.draft.sentences.block[sentence] };
  }

  /** The act that a sentence is as an item of the list: where it starts, and who pledges it how; undefined where it is none. */
  actOf(sentence: number): { act: number; cue: Cue; by: string } | undefined {
    const { open } = this;
    if (!open) return undefined;
    const { doc, sentences, tokens } = this.draft;
    const block = sentences.block[sentence];
    if (block === open.block) return undefined;
    if (doc.blocks[block].kind !== 'item' || block > open.block + 1) {
      this.open = undefined;
      return undefined;
    }
    open.block = block;
    const limit = sentences.end[sentence];
    let act = sentences.first[sentence];
    while (act < limit && tokens.kind[act] !== WORD) act++;
    if (isOneOf(tokens, act + 1, ').')) act += 2; // "a) build a port"
    return act < limit && tokens.kind[act] === WORD ? { act, cue: open.cue, by: open.by } : undefined;
  }
}
