import type { Doc } from '../../core/doc.js';
import { isOneOf, type Tokens, tokenAt } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Grammar } from './grammar.js';
import type { Names } from './names.js';

/** With as many answers to questions, paragraphs that open with dashes are an interview's. */
const fewestAnswers = 2;
/** A dash and what may open a sentence behind it; what goes on in lower case is the item of a list. */
const opening = /^[—–]\s+["«“„]?[\p{Lu}\d]/u;
const isAsked = /(?:\?|…|\.\.\.)["»”]?$/u;
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
 * What opens with a credit, at one of the offsets given, is no line of it.
 */
export function dialogueOf({ text, blocks }: Doc, credited: ReadonlySet<number>): ReadonlyMap<number, Line> {
  const lines = new Map<number, Line>();
  let answers = 0;
  let last: Line | undefined;
  let end = '';
  let isListed = false;
  for (let i = 0; i < blocks.length; i++) {
    const { kind, span } = blocks[i];
    const before = end;
    end = text.slice(Math.max(span.from, span.to - longestEnd), span.to);
    if (credited.has(span.from)) {
      last = undefined;
      continue;
    }
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
    const isPlainAsked = lines.get(i - 1) === undefined && isAsked.test(before);
    if ((last === 'question' || isPlainAsked) && !isTold.test(text.slice(span.from, span.to))) {
      if (isPlainAsked) lines.set(i - 1, 'question');
      answers++;
      last = 'answer';
    } else if (isAsked.test(end) || (last === 'answer' && !isListed)) last = 'question';
    else continue;
    isListed = false;
    lines.set(i, last);
  }
  return answers < fewestAnswers ? new Map() : lines;
}

/**
 * Whom a transcript asks, where nothing else tells: of the first paragraph that names any the only person, whoever is
 * said to ask left aside: "the reporter Ana Lee met".
 */
export function askedOf({ doc, tokens, found }: Draft, grammar: Grammar, names: Names): string | undefined {
  const asking = new Set<string>();
  for (const { role, name } of found.credit) if (role === 'interviewed-by') asking.add(name);
  for (const { span } of doc.blocks) {
    const persons = new Set<string>();
    for (let i = names.indexAt(span.from); i < names.mentions.length; i++) {
      const { entity, span: at } = names.mentions[i];
      if (at.from >= span.to) break;
      if (entity.type !== 'person') continue;
      if (asks(tokens, grammar, tokenAt(tokens, at.from))) asking.add(entity.name);
      else persons.add(entity.name);
    }
    for (const name of asking) persons.delete(name);
    if (persons.size > 0) return persons.size === 1 ? [...persons][0] : undefined;
  }
  return undefined;
}

/** No more words stand between what an interviewer is and the name: "reporter of the Morning Star". */
const nearest = 7;

/** Whether a noun for one who asks stands before a name in its sentence. */
function asks(tokens: Tokens, { interviewers }: Grammar, name: number): boolean {
  for (let at = name - 1; at >= 0 && at >= name - nearest && !isOneOf(tokens, at, ',.;:'); at--)
    if (interviewers[tokens.word[at]]) return true;
  return false;
}
