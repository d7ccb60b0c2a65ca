import { type Endings, endingsOf } from '../inflect.js';

/** Plurals and cases of nouns, by the ending that a table shows; umlauts are written out in the tables. */
export const nounEndings: Endings = endingsOf({
  '': 's n 0',
  e: '0 es en',
});
