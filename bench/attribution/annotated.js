// Annotated documents, as the attribution extractor sees them.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Lexicon } from '../../dist/core/lexicon.js';
import { sentenceSplitter } from '../../dist/core/sentence.js';
import { tokenAt, tokenise } from '../../dist/core/token.js';
import { compileGrammar } from '../../dist/extract/attribution/grammar.js';
import { withoutNicknames } from '../../dist/extract/attribution/nickname.js';
import { resumesWith } from '../../dist/extract/attribution/quoted.js';
import { sceneOf } from '../../dist/extract/attribution/scene.js';
import { MAY_CUE } from '../../dist/extract/attribution/traits.js';
import { unitsOf } from '../../dist/extract/attribution/unit.js';
import { quotationsOf } from '../../dist/extract/quotations.js';
import { packFor } from '../../dist/lang/index.js';
import { textDoc } from '../../dist/read/text.js';

/**
 * The documents of a file, .jsonl or .jsonl.gz: `{scene, units, gold}`, where gold has the runs of every
 * attribution's source, cue and content, and the cue's head. A row of the file is
 * {"text", "lang", "attributions": [{"source": [[from, to]…], "cue": […], "content": […]}…]}.
 */
export function annotatedDocuments(file) {
  const raw = readFileSync(file);
  const rows = (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const pack = packFor(rows[0].lang);
  const lexicon = new Lexicon();
  const split = sentenceSplitter(lexicon, pack.sentence);
  const grammar = compileGrammar(pack.attribution, lexicon, Object.keys(pack.figure.measure.heads));
  const documents = rows.map((row) => {
    const { blocks } = textDoc(row.text);
    const tokens = tokenise(row.text, lexicon);
    const sentences = split(tokens, blocks);
    const quotations = withoutNicknames(tokens, quotationsOf(tokens, sentences));
    const runs = (spans) =>
      spans.map(([from, to]) => ({ first: tokenAt(tokens, from), end: tokenAt(tokens, to - 1) + 1 }));
    return {
      scene: sceneOf(tokens, blocks, grammar, quotations),
      units: unitsOf(tokens, sentences, quotations, resumesWith(tokens, grammar)),
      gold: row.attributions.map(({ source, cue, content }) => ({
        source: runs(source),
        cue: runs(cue),
        content: runs(content),
      })),
    };
  });
  findHeads(documents);
  return { documents, grammar };
}

/** Which word of a cue is its head: the one that is most often a cue's, in all documents. */
function findHeads(documents) {
  const inCues = new Map();
  const inText = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { scene, gold } of documents) {
    for (const code of scene.code) count(inText, code);
    for (const { cue } of gold)
      for (const { first, end } of cue) for (let at = first; at < end; at++) count(inCues, scene.code[at]);
  }
  const strength = (code) => ((inCues.get(code) ?? 0) + 0.1) / (inText.get(code) + 3);
  for (const { scene, gold } of documents) {
    for (const one of gold) {
      let best = -1;
      for (const { first, end } of one.cue)
        for (let at = first; at < end; at++)
          if (scene.traits[at] & MAY_CUE && strength(scene.code[at]) > best) {
            best = strength(scene.code[at]);
            one.head = at;
          }
    }
  }
}
