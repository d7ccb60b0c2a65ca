import type { Doc } from '../../core/doc.js';
import type { Names } from './names.js';

/** With as many answers to questions, paragraphs that open with dashes are an interview's. */
const fewestAnswers = 2;
/** A dash and what may open a sentence behind it; what goes on in lower case is the item of a list. */
const opening = /^[—–]\s+["«“„]?[\p{Lu}\d]/u;
const asks = /(?:\?|…|\.\.\.)["»”]?$/u;
/** What stands before the items of a list, or ends one that goes on. */
const lists = /[:;,]$/u;
/** "…, — she asked": whoever tells it gives the words to somebody. */
const isTold = /[,!?…] [—–] \p{Ll}/u;
const longestEnd = 4;

/** What a paragraph of an interview is. */
export type Line = 'question' | 'answer';

/**
 * The lines of an interview that is written with dashes, by the index of their block: a paragraph with a dash behind one
 * that asks, with a dash or none, answers it, and the next with a dash asks or prompts again. Empty where too few answer.
 */
export function dialogueOf({ text, blocks }: Doc): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  let answers = 0;
  let last: Line | undefined;
  let end = '';
  let isListed = false;
  for (let i = 0; i < blocks.length; i++) {
    const { kind, span } = blocks[i];
    const before = end;
    end = text.slice(Math.max(span.from, span.to - longestEnd), span.to);
    if (kind === 'turn') return new Map();
    if (kind === 'heading') {
      last = undefined;
      continue;
    }
    const head = text.slice(span.from, Math.min(span.to, span.from + longestEnd));
    if (!opening.test(head)) {
      if (last === 'question') last = undefined;
      isListed = false;
      continue;
    }
    isListed ||= lists.test(before);
    const isPlainAsked = lines.get(i - 1) === undefined && asks.test(before);
    if ((last === 'question' || isPlainAsked) && !isTold.test(text.slice(span.from, span.to))) {
      if (isPlainAsked) lines.set(i - 1, 'question');
      answers++;
      last = 'answer';
    } else if (asks.test(end) || (last === 'answer' && !isListed)) last = 'question';
    else continue;
    isListed = false;
    lines.set(i, last);
  }
  return answers < fewestAnswers ? new Map() : lines;
}

/** Whom a transcript asks, where nothing else tells: the only person of the first paragraph that names any. */
export function askedOf({ blocks }: Doc, names: Names): string | undefined {
  for (const { span } of blocks) {
    const persons = new Set(names.personsIn(span.from, span.to));
    if (persons.size > 0) return persons.size === 1 ? [...persons][0] : undefined;
  }
  return undefined;
}
