import { bodyNounsOf } from '../body-nouns.js';
import type { Draft, Extractor } from '../extractor.js';
import { MeantBodies } from '../meant-bodies.js';
import { PledgeReader } from './reader.js';
import { pledgeTables } from './tables.js';

/** Finds who intends, promises, is ready, or refuses, to do what. */
export const pledge: Extractor = (pack, lexicon) => {
  if (!pack.pledge) return undefined;
  const tables = pledgeTables(pack.pledge, lexicon);
  const nouns = bodyNounsOf(pack.mention, lexicon);
  return (draft: Draft) => {
    const reader = new PledgeReader(draft, tables, nouns && new MeantBodies(draft, nouns), pack.code);
    for (let sentence = 0; sentence < draft.sentences.count; sentence++) reader.read(sentence);
    draft.found.pledge.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};
