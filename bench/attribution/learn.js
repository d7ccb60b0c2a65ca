// Learns all that attributions rest on from annotated documents: the choices, and the trees that judge what they make.
import { Scorer } from '../../dist/extract/attribution/scorer.js';
import { decodeTrees } from '../../dist/extract/attribution/trees.js';
import { learnTrees, packedTrees } from './boost.js';
import { learnChoices, packedWeights } from './choices.js';
import { neighbourhoodsIn, rivalRowsOf, rowsOf, sourceRowsOf } from './rows.js';

/** In so many parts the documents are parted: the trees learn from what was made without having seen the answer. */
const parts = 4;

/** A section's weights as buffers, learned from documents; `choicesOf` learns the choices, and may be one that keeps them. */
export function learnWeights(documents, grammar, choicesOf = learnChoices) {
  const all = Array.from({ length: parts }, (_, part) => {
    const scorer = new Scorer(choicesOf(documents.filter((_, i) => i % parts !== part)));
    const mine = documents.filter((_, i) => i % parts === part);
    const nears = mine.map((document) => neighbourhoodsIn(document, grammar, scorer));
    return {
      mine,
      nears,
      rows: mine.flatMap((document, i) => rowsOf(document, nears[i])),
      sourceRows: mine.flatMap((document, i) => sourceRowsOf(document, nears[i], grammar, scorer)),
    };
  });
  const rivalRows = all.flatMap(({ mine, nears }, part) => {
    const others = all.flatMap(({ rows }, other) => (other === part ? [] : rows));
    const trees = decodeTrees(packedTrees(learnTrees(others)).toString('base64'));
    return mine.flatMap((document, i) => rivalRowsOf(document, nears[i], trees));
  });
  return {
    choices: packedWeights(choicesOf(documents)),
    trees: packedTrees(learnTrees(all.flatMap(({ rows }) => rows))),
    rivals: packedTrees(learnTrees(rivalRows)),
    sources: packedTrees(learnTrees(all.flatMap(({ sourceRows }) => sourceRows))),
  };
}
