import type { Item, Kind } from '../core/item.js';
import type { Reading } from '../core/reading.js';
import { sentenceSpan } from '../core/sentence.js';
import { padded, printable, shortened, wrappedWords } from './columns.js';
import { describe } from './describe.js';
import { highlighted, type Look } from './highlight.js';
import { languageNote } from './language.js';
import type { Terminal } from './terminal.js';

/** How a kind looks: its colour, and without colours the line under its words. In this order they are listed. */
const looks: Readonly<Record<Kind, Look>> = {
  figure: { styles: ['cyan'], line: '━' },
  period: { styles: ['magenta'], line: '─' },
  attribution: { styles: ['green'], line: '' },
  pledge: { styles: ['yellow'], line: '' },
  event: { styles: ['yellow'], line: '' },
  absence: { styles: ['yellow'], line: '' },
  mention: { styles: ['blue'], line: '╌' },
  credit: { styles: ['faint'], line: '' },
};
const kinds = Object.keys(looks) as Kind[];
const widestKind = Math.max(...kinds.map((kind) => kind.length));

/** A reading for people: every sentence that something was found in, and below it what, by kind. */
export function* readPretty(reading: Reading, name: string, terminal: Terminal): Generator<string> {
  const { doc, tokens, sentences, items } = reading;
  const { paint } = terminal;
  const facts = [doc.lang, doc.date, `${items.length} ${items.length === 1 ? 'item' : 'items'}`];
  yield `${paint('bold', name)}  ${paint('faint', facts.filter(Boolean).join(' · '))}`;
  const note = doc.text.trim() ? languageNote(doc.lang) : 'the text is empty';
  if (note) yield* wrappedWords(note, terminal.width).map((line) => paint('yellow', line));
  let at = 0;
  for (let index = 0; index < sentences.count; index++) {
    const span = sentenceSpan(tokens, sentences, index);
    const first = at;
    while (at < items.length && items[at].span.from < span.to) at++;
    if (at === first) continue;
    const own = items.slice(first, at);
    yield '';
    const marks = own.map((item) => ({ span: item.span, look: looks[item.kind] }));
    yield* highlighted(doc.text, span, marks, terminal.width, terminal);
    let above: Kind | undefined;
    for (const item of byKind(own)) {
      yield* itemLines(item, doc.text, item.kind !== above, terminal);
      above = item.kind;
    }
  }
}

const byKind = (items: readonly Item[]): Item[] =>
  kinds.flatMap((kind) => items.filter((item) => item.kind === kind));

function* itemLines(item: Item, text: string, first: boolean, { width, paint }: Terminal): Generator<string> {
  const room = Math.floor(width * 0.34);
  const kind = paint(looks[item.kind].styles[0], (first ? item.kind : '').padEnd(widestKind));
  const words = padded(shortened(item.exact, room), room);
  const indent = 2 + widestKind + 2 + room + 2;
  const [head, ...rest] = wrappedWords(printable(describe(item, text)), width - indent);
  yield `  ${kind}  ${paint('bold', words)}  ${head ?? ''}`.trimEnd();
  for (const line of rest) yield ' '.repeat(indent) + line;
}
