import type { Draft, Extractor } from '../extractor.js';
import { AbsenceReader } from './reader.js';
import { absenceTables } from './tables.js';
import { topicReader } from './topics.js';

/** Finds what a text says was not said: topics after "made no mention of", before "were not raised". */
export const absence: Extractor = (pack, lexicon) => {
  if (!pack.absence) return undefined;
  const tables = absenceTables(pack.absence, lexicon);
  const listed = topicReader(tables);
  return (draft: Draft) => {
    const reader = new AbsenceReader(draft, tables, listed, pack.code);
    for (let sentence = 0; sentence < draft.sentences.count; sentence++) reader.read(sentence);
  };
};
