import { commentsIn } from './comment.js';
import { type Written, withCuts } from './written.js';

/** A plain text file: all of it is text, but for comments that speak to Stemma. */
export function plainText(original: string): Written {
  const comments = commentsIn(original).filter(({ words }) => words.startsWith('stemma-'));
  return {
    original,
    ...withCuts(original, comments),
    particulars: {},
    remarks: comments.map(({ words, mark }) => ({ words, span: mark })),
  };
}
