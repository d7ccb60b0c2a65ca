// Characters a second of every stage of reading, each timed alone on what the stages before it gave.

import { Lexicon } from '../dist/core/lexicon.js';
import { sentenceSplitter } from '../dist/core/sentence.js';
import { tokenise } from '../dist/core/token.js';
import { extractors } from '../dist/extract/index.js';
import { Places } from '../dist/extract/item-tokens.js';
import { quotationsOf } from '../dist/extract/quotations.js';
import { resolve } from '../dist/extract/resolve.js';
import { detectLanguage } from '../dist/lang/detect.js';
import { packs } from '../dist/lang/index.js';
import { textDoc } from '../dist/read/text.js';
import { millisecondsOf, row, speed } from './clock.js';

const kinds = ['figure', 'period', 'attribution', 'pledge', 'event', 'mention', 'credit', 'absence'];

/** Prints the table for documents. */
export function benchStages(texts, pack = packs.en) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const all = (run) => () => {
    for (let index = 0; index < texts.length; index++) run(index);
  };
  const lexicon = new Lexicon();
  const split = sentenceSplitter(lexicon, pack.sentence);
  const steps = extractors.flatMap((extractor) => {
    const step = extractor(pack, lexicon);
    return step ? [[extractor.name, step]] : [];
  });
  const time = (name, run) => row(name, speed(characters, millisecondsOf(run)));

  const docs = texts.map((text) => textDoc(text, { lang: pack.code }));
  const tokens = docs.map(({ text }) => tokenise(text, lexicon));
  const sentences = docs.map(({ blocks }, index) => split(tokens[index], blocks));
  const quotations = docs.map((_, index) => quotationsOf(tokens[index], sentences[index]));
  time(
    'language',
    all((index) => detectLanguage(texts[index])),
  );
  time(
    'blocks',
    all((index) => textDoc(texts[index], { lang: pack.code })),
  );
  time(
    'tokens',
    all((index) => tokenise(texts[index], lexicon)),
  );
  time(
    'sentences',
    all((index) => split(tokens[index], docs[index].blocks)),
  );
  time(
    'quotations',
    all((index) => quotationsOf(tokens[index], sentences[index])),
  );
  const drafts = docs.map((doc, index) => {
    const found = Object.fromEntries(kinds.map((kind) => [kind, []]));
    return {
      doc,
      tokens: tokens[index],
      sentences: sentences[index],
      quotations: quotations[index],
      found,
      places: new Places(tokens[index], found),
    };
  });
  for (const [name, step] of steps) {
    const before = drafts.map(({ found }) => ({ ...found }));
    time(
      name,
      all((index) => {
        const draft = drafts[index];
        draft.found = Object.fromEntries(kinds.map((kind) => [kind, [...before[index][kind]]]));
        draft.places = new Places(draft.tokens, draft.found);
        step(draft);
      }),
    );
  }
  time(
    'overlaps and order',
    all((index) => resolve(drafts[index])),
  );
}
