import type { Doc } from '../core/doc.js';
import type { Item } from '../core/item.js';
import { noItems } from '../core/items-by-kind.js';
import { Lexicon } from '../core/lexicon.js';
import type { Reading } from '../core/reading.js';
import { sentenceSplitter } from '../core/sentence.js';
import { tokenise } from '../core/token.js';
import type { Pack } from '../lang/pack.js';
import { absence } from './absence/index.js';
import { attribution } from './attribution/index.js';
import { credit } from './credit/index.js';
import { event } from './event/index.js';
import type { Draft, Extract, Extractor, Note } from './extractor.js';
import { figure } from './figure/index.js';
import { moneyOfCountry } from './figure/money-of-country.js';
import { Places } from './item-tokens.js';
import { noteFound } from './journal.js';
import { mention } from './mention/index.js';
import { period } from './period/index.js';
import { pledge } from './pledge/index.js';
import { quotationsOf } from './quotations.js';
import { resolve } from './resolve.js';

/** In the order of running: each may use what those before it found. */
export const extractors: readonly Extractor[] = [
  period,
  figure,
  mention,
  moneyOfCountry,
  credit,
  absence,
  attribution,
  pledge,
  event,
];

/** Finds everything in a document. Pure: the same document gives the same reading. */
export type Reader = (doc: Doc, journal?: Note[]) => Reading;

const readers = new Map<Pack, Reader>();

/** The reader for a language, its tables compiled at first use. */
export function readerFor(pack: Pack): Reader {
  let reader = readers.get(pack);
  if (!reader) readers.set(pack, (reader = compile(pack)));
  return reader;
}

function compile(pack: Pack): Reader {
  const lexicon = new Lexicon();
  const split = sentenceSplitter(lexicon, pack.sentence);
  const steps: Extract[] = extractors.flatMap((extractor) => extractor(pack, lexicon) ?? []);
  return (doc, journal) => {
    const tokens = tokenise(doc.text, lexicon);
    const sentences = split(tokens, doc.blocks);
    const quotations = quotationsOf(tokens, sentences);
    const found = noItems();
    const places = new Places(tokens, found);
    const draft: Draft = { doc, tokens, sentences, quotations, found, places, journal };
    const known = new Set<Item>();
    for (const step of steps) {
      step(draft);
      if (journal) noteFound(draft, known);
    }
    return { doc: draft.doc, tokens, sentences, quotations, items: resolve(draft) };
  };
}
