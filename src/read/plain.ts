import { commentsIn } from './comment.js';
import { isPage, pageText } from './page.js';
import { type Written, withCuts } from './written.js';

/** A plain text file: all of it is text, but for comments that speak to Stemma. A page of HTML under any name is read as a page. */
export function plainText(original: string): Written {
  if (isPage(original)) return pageText(original);
  const comments = commentsIn(original).filter(({ words }) => words.startsWith('stemma-'));
  return {
    original,
    ...withCuts(original, comments),
    particulars: {},
    remarks: comments.map(({ words, mark }) => ({ words, span: mark })),
  };
}
