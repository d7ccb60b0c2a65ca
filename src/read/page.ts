import { Tokenizer } from 'htmlparser2';
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
const blanks = /[ \t\n\r\f]+/g;

/** Whether a file's text is a page of HTML. */
export const isPage = (text: string): boolean => opening.test(text.slice(0, 1200));

/**
 * The text of a page of HTML as a reader sees it: paragraphs parted by blank lines, no tags. Read by tokens and not as a
 * tree, so that tags by the thousand that never close cost no more than others.
 */
export function pageText(original: string): Written {
  const cuts: Cut[] = [];
  let shown = 0; // the end of what was shown last
  let gap = ''; // what the text has for the tags behind that
  let hidden: { name: string; depth: number } | undefined;
  let tag = '';
  let attribute = '';
  let title = '';
  let lang = '';
  const nameAt = (from: number, to: number) => original.slice(from, to).toLowerCase();
  const part = (name: string) => {
    const own = name === 'br' ? '\n' : parting.has(name) || unseen.has(name) ? '\n\n' : '';
    if (own.length > gap.length) gap = own;
  };
  const close = (name: string) => {
    if (hidden?.name === name && --hidden.depth === 0) hidden = undefined;
    if (!hidden) part(name);
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(from, to) {
        tag = nameAt(from, to);
        if (hidden?.name === tag) hidden.depth++;
        if (hidden) return;
        part(tag);
        if (unseen.has(tag)) hidden = { name: tag, depth: 1 };
      },
      onselfclosingtag: () => close(tag),
      onclosetag: (from, to) => close(nameAt(from, to)),
      ontext(from, to) {
        if (tag === 'title') title += original.slice(from, to);
        if (hidden) return;
        if (from > shown) cuts.push({ span: { from: shown, to: from }, put: gap });
        for (const blank of blanksOf(original.slice(from, to), from)) cuts.push(blank);
        shown = to;
        gap = '';
      },
      onattribname(from, to) {
        attribute = nameAt(from, to);
      },
      onattribdata(from, to) {
        if (tag === 'html' && attribute === 'lang') lang = original.slice(from, to);
      },
      onopentagend: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(original);
  tokenizer.end();
  cuts.push({ span: { from: shown, to: original.length }, put: gap });
  for (const match of original.matchAll(entity)) {
    const put = characterOf(match);
    if (put) cuts.push({ span: { from: match.index, to: match.index + match[0].length }, put });
  }
  const remarks = commentsIn(original).map(({ words, mark }) => ({ words, span: mark }));
  const particulars = {
    title: title.trim() || undefined,
    lang: /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase(),
  };
  return { original, ...withCuts(original, cuts), particulars, remarks };
}

/** The runs of blanks in what is shown, each of which a reader sees as one space. */
function blanksOf(words: string, start: number): Cut[] {
  return Array.from(words.matchAll(blanks), ({ index, 0: run }) => ({
    span: { from: start + index, to: start + index + run.length },
    put: ' ',
  })).filter(({ span }) => span.to - span.from > 1 || words[span.from - start] !== ' ');
}
