// The same texts through wink-nlp: sentences, part-of-speech tags and entities.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Gives a function that tags texts and finds their entities, as wink-nlp does it. */
export function winkReader() {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const { its } = nlp;
  return (texts) => {
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      doc.tokens().out(its.pos);
      doc.entities().out(its.detail);
    }
  };
}
