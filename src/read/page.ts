import { commentsIn } from './comment.js';
import { characterOf, entity } from './entity.js';
import { type Cut, type Written, withCuts } from './written.js';

/** How a page starts, whatever its file is called. */
const opening =
  /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,400}-->\s{0,200})?<(?:!doctype\s+html|html)[\s>]/i;
/** What a page shows nobody, or does not say. */
const unseen = new Set('head script style noscript template svg nav form button select iframe'.split(' '));
/** Elements that part paragraphs. */
const parting = new Set(
  'address article aside blockquote body div dd dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);
/** No tag is longer than this, in characters. */
const longestTag = 4000;
const blanks = /[ \t\n\r\f]+/g;

/** Whether a file's text is a page of HTML. */
export const isPage = (text: string): boolean => opening.test(text.slice(0, 1200));

/** The tag, comment or declaration that opens at a `<`; undefined where none does. */
function tagAt(
  text: string,
  at: number,
  lastComment: number,
): { name: string; closes: boolean; to: number } | undefined {
  if (text.startsWith('<!--', at)) {
    if (at > lastComment) return undefined;
    return { name: '', closes: false, to: text.indexOf('-->', at) + 3 };
  }
  const closes = text[at + 1] === '/';
  const start = closes ? at + 2 : at + 1;
  let nameEnd = start;
  while (nameEnd < start + 20 && /[a-zA-Z0-9]/.test(text[nameEnd] ?? '')) nameEnd++;
  if (nameEnd === start && text[start] !== '!' && text[start] !== '?') return undefined;
  let quote = '';
  for (let end = nameEnd; end < text.length && end < at + longestTag; end++) {
    const unit = text[end];
    if (quote) quote = unit === quote ? '' : quote;
    else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '<') return undefined;
    else if (unit === '>') return { name: text.slice(start, nameEnd).toLowerCase(), closes, to: end + 1 };
  }
  return undefined;
}

/** The text of a page of HTML as a reader sees it: paragraphs parted by blank lines, no tags. */
export function pageText(original: string): Written {
  const comments = commentsIn(original);
  const cuts: Cut[] = [];
  let hidden: { name: string; from: number } | undefined;
  const lastComment = original.lastIndexOf('-->');
  let shown = 0;
  const words = (from: number, to: number) => {
    const text = original.slice(from, to);
    for (const { index, 0: run } of text.matchAll(blanks)) {
      const isEdge = index === 0 || index + run.length === text.length;
      if (run !== ' ' || isEdge)
        cuts.push({ span: { from: from + index, to: from + index + run.length }, put: ' ' });
    }
  };
  for (let from = original.indexOf('<'); from >= 0; from = original.indexOf('<', from)) {
    const found = tagAt(original, from, lastComment);
    if (!found) {
      from++;
      continue;
    }
    const { name, closes, to } = found;
    if (hidden) {
      if (closes && name === hidden.name) {
        cuts.push({ span: { from: hidden.from, to }, put: '\n\n' });
        hidden = undefined;
        shown = to;
      }
      from = hidden ? from + 1 : to;
      continue;
    }
    words(shown, from);
    shown = to;
    if (name && !closes && unseen.has(name)) hidden = { name, from };
    else cuts.push({ span: { from, to }, put: name === 'br' ? '\n' : parting.has(name) ? '\n\n' : '' });
    from = to;
  }
  if (hidden) cuts.push({ span: { from: hidden.from, to: original.length } });
  else words(shown, original.length);
  for (const match of original.matchAll(entity)) {
    const put = characterOf(match);
    if (put) cuts.push({ span: { from: match.index, to: match.index + match[0].length }, put });
  }
  return {
    original,
    ...withCuts(original, cuts),
    particulars: {
      title: /<title[^>]{0,200}>([^<]{1,400})<\/title>/i.exec(original)?.[1].trim(),
      lang: /<html[^>]{0,400}\slang=["']?([a-zA-Z]{2,3})/i.exec(original)?.[1].toLowerCase(),
    },
    remarks: comments.map(({ words: said, mark }) => ({ words: said, span: mark })),
  };
}
