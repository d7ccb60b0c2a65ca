// The same texts through wink-nlp: sentences, part-of-speech tags and entities.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { millisecondsOf, steady } from './clock.js';

/** The milliseconds that wink-nlp takes to tag all documents and to find their entities. */
export function winkMilliseconds(texts) {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const { its } = nlp;
  return millisecondsOf(() => {
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      doc.tokens().out(its.pos);
      doc.entities().out(its.detail);
    }
  }, steady);
}
