import type { Entity } from '../../core/item.js';
import { tokenSpan } from '../../core/token.js';
import type { Draft, Extractor } from '../extractor.js';
import { folded, inOrder } from './folding.js';
import { initialled } from './initials.js';
import { Naming } from './naming.js';
import { mentionTables } from './tables.js';

/**
 * Finds countries, organisations, persons, places and posts. Two passes: the first reads what
 * names itself (tables, posts, first names, words like "Ministry"), the second folds what the
 * text has introduced: acronyms, surnames.
 */
export const mention: Extractor = (pack, lexicon) => {
  if (!pack.mention) return undefined;
  const tables = mentionTables(pack.code, pack.mention, pack.sentence.openers, lexicon);
  return ({ doc, tokens, sentences, found, journal }: Draft) => {
    const naming = new Naming(tokens, tables);
    for (let s = 0; s < sentences.count; s++) naming.read(sentences.first[s], sentences.end[s]);
    const seen = folded(tokens, sentences, tables, naming.seen);
    const labels = initialled(tokens, doc.text, doc.blocks, seen);
    const sightings = labels.length > 0 ? inOrder([...seen, ...labels]) : seen;
    let covered = 0;
    for (const { first, end, rule: name, entity } of sightings) {
      if (first < covered) continue;
      covered = end;
      const span = tokenSpan(tokens, first, end);
      const rule = `${pack.code}/mention/${name}`;
      found.mention.push({
        kind: 'mention',
        span,
        exact: doc.text.slice(span.from, span.to),
        rule,
        entity: copyOf(entity),
      });
      journal?.push({ rule, span, said: `names the ${entity.type} ${entity.name}` });
    }
  };
};

/** An entity of the item's own: the tables' and the text's are shared. */
const copyOf = ({ type, id, name }: Entity): Entity =>
  id === undefined ? { type, name } : { type, id, name };
