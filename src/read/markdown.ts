import { commentsIn } from './comment.js';
import { characterOf, entity } from './entity.js';
import type { Particulars } from './text.js';
import { type Cut, type Written, withCuts } from './written.js';

/** Where Markdown has what a reader does not see, and by which capture what is seen stays. Each takes bounded looks. */
const unseen: readonly RegExp[] = [
  /^ {0,3}(```|~~~)[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)*(?: {0,3}\1[^\n]*(?:\n|$))?/gm, // fenced code
  /^(?: {0,3}>)+ ?/gm, // quoted lines
  /^ {0,3}(?:=+|-{2,}|(?:\* ?){3,}|(?:_ ?){3,}) *$/gm, // underlined headings, rules
  /(?<=\S) {1,8}#{1,8} {0,8}$/gm, // closed headings
  /!\[[^\][\n]{0,500}\]\([^()\n]{0,800}\)/g, // pictures
  /\[\^[^\][\s]{1,40}\]:?/g, // footnote marks
  /<\/?[a-zA-Z][^<>\n]{0,400}>/g, // tags
  /<https?:[^<>\s]{1,800}>/g, // bare addresses
  /(?<![\p{L}\p{N}\\])[*_]{1,3}(?=[^\s*_])/gu, // emphasis opens
  /(?<=[^\s*_\\])[*_]{1,3}(?![\p{L}\p{N}*_])/gu, // emphasis closes
  /\*{2}/g, // emphasis inside a word
  /`+/g, // code in a line
  /\\(?=[!-/:-@[-`{-~])/g, // escapes
];

const link =
  /(?<!!)\[(?!\^)([^\][\n]{1,500})\](?:\([^()\n]{0,800}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\][\n]{0,200}\])/g;

/** The text of a Markdown file as a reader sees it: headings and list items keep their marks, links their words. */
export function markdownText(original: string): Written {
  const front = frontMatter(original);
  const comments = commentsIn(original);
  const cuts: Cut[] = [...(front ? [{ span: { from: 0, to: front.end } }] : []), ...comments];
  for (const pattern of unseen) {
    for (const { index, 0: words } of original.matchAll(pattern)) {
      cuts.push({ span: { from: index, to: index + words.length } });
    }
  }
  for (const { index, 0: words, 1: label } of original.matchAll(link)) {
    cuts.push({ span: { from: index, to: index + 1 } });
    cuts.push({ span: { from: index + 1 + label.length, to: index + words.length } });
  }
  for (const match of original.matchAll(entity)) {
    const put = characterOf(match);
    if (put) cuts.push({ span: { from: match.index, to: match.index + match[0].length }, put });
  }
  return {
    original,
    ...withCuts(original, cuts),
    particulars: front?.particulars ?? {},
    remarks: comments.map(({ words, mark }) => ({ words, span: mark })),
  };
}

/** What YAML between `---` lines at a file's start says in plain `key: value` lines, and where it ends. */
function frontMatter(text: string): { particulars: Particulars; end: number } | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const close = /\n(?:---|\.\.\.) *(?:\n|$)/g;
  close.lastIndex = 3;
  const end = close.exec(text);
  if (!end) return undefined;
  const fields = new Map(
    [...text.slice(4, end.index).matchAll(/^([A-Za-z_-]{1,40}):[ \t]*([^\n]*)$/gm)].map(([, key, value]) => [
      key.toLowerCase(),
      value.trim().replace(/^(["'])(.*)\1$/, '$2'),
    ]),
  );
  const day = /^\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? '')?.[0];
  return {
    particulars: {
      title: fields.get('title') || undefined,
      lang: fields.get('lang') || fields.get('language') || undefined,
      date: day,
    },
    end: close.lastIndex,
  };
}
