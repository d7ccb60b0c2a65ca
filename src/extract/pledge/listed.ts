import { BROKEN, isOneOf, type Tokens, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Agent } from './agent.js';
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
  private list: { cue?: Cue; by: string; block: number } | undefined;

  constructor(private readonly draft: Draft) {}

  /** Keeps who pledges, and with what force, for the list behind the sentence of this number. */
  start(cue: Cue, by: string, sentence: number): void {
    this.list = { cue, by, block: this.draft.sentences.block[sentence] };
  }

  /** Keeps who does what the items of a list tell that follows the sentence of this number: «Компания:» «возместит ущерб»; nobody, where `by` is undefined. */
  open(by: string | undefined, sentence: number): void {
    if (by !== undefined) this.list = { by, block: this.draft.sentences.block[sentence] };
  }

  /** Who does what an item tells whose verbs need no cue before the list; undefined where the sentence is in none. */
  doerOf(sentence: number): Agent | undefined {
    const { list } = this;
    const { sentences, tokens } = this.draft;
    let first = sentences.first[sentence];
    while (first + 1 < sentences.end[sentence] && tokens.kind[first] !== WORD) first++;
    return list && !list.cue && this.isNext(sentence) ? { first, end: first, name: list.by } : undefined;
  }

  /** Whether a sentence stands in the list's last item or opens the next one, which is then the last. */
  private isNext(sentence: number): boolean {
    const { list } = this;
    const { doc, sentences } = this.draft;
    const block = sentences.block[sentence];
    if (!list || block === list.block) return list !== undefined && doc.blocks[block].kind === 'item';
    if (doc.blocks[block].kind !== 'item' || block > list.block + 1) {
      this.list = undefined;
      return false;
    }
    list.block = block;
    return true;
  }

  /** The act that a sentence is as an item of the list: where it starts, and who pledges it how; undefined where it is none. */
  actOf(sentence: number): { act: number; cue: Cue; by: string } | undefined {
    const { list } = this;
    const { sentences, tokens } = this.draft;
    if (!list?.cue || sentences.block[sentence] === list.block || !this.isNext(sentence)) return undefined;
    const limit = sentences.end[sentence];
    let act = sentences.first[sentence];
    while (act < limit && tokens.kind[act] !== WORD) act++;
    if (isOneOf(tokens, act + 1, ').')) act += 2; // "a) build a port"
    return act < limit && tokens.kind[act] === WORD ? { act, cue: list.cue, by: list.by } : undefined;
  }
}
