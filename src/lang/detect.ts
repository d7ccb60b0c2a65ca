import { classOf, IDEOGRAPH, LETTER } from '../core/boundary.js';
import { frequentWords, scriptLanguages, tellingLetters } from './frequent-word.js';

/** So many characters tell a language; nothing after them is looked at. */
const looked = 1500;
/** In running text of a language a quarter of the words or more are frequent ones; noise has few. */
const leastShare = 0.08;

const languages = Object.keys(frequentWords);

/** Frequent word → the languages that have it, each worth less the more share the word. */
const votes = new Map<string, number[]>();
for (const [index, words] of Object.values(frequentWords).entries()) {
  for (const word of new Set(words.split(' '))) votes.set(word, [...(votes.get(word) ?? []), index]);
}

/**
 * The language of a text as a BCP 47 code, told from its first characters by script and frequent
 * words; `und` where they do not tell. After Grefenstette, "Comparing two language identification
 * schemes" (1995): frequent words are enough from a sentence on.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, looked);
  const script = languageOfScript(head);
  if (script) return script;
  const score = new Float64Array(languages.length);
  let words = 0;
  let hits = 0;
  for (const word of wordsOf(head)) {
    words++;
    const having = votes.get(word);
    if (!having) continue;
    hits++;
    for (const index of having) score[index] += 1 / having.length;
  }
  if (hits < words * leastShare) return 'und';
  const best = score.indexOf(Math.max(...score));
  return score[best] > 0 ? languages[best] : 'und';
}

/** The runs of letters, in lower case. */
function* wordsOf(text: string): Generator<string> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && classOf[text.charCodeAt(at)] === LETTER) continue;
    if (at > start) yield text.slice(start, at).toLowerCase();
    start = at + 1;
  }
}

/** The language that most of the text's letters tell by their script; undefined for scripts that languages share. */
function languageOfScript(text: string): string | undefined {
  const weights = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (classOf[unit] !== LETTER && classOf[unit] !== IDEOGRAPH) continue;
    const script =
      unit < firstScript ? undefined : scriptLanguages.find(({ from, to }) => from <= unit && unit <= to);
    const weight = script?.weight ?? 1;
    letters += weight;
    if (script) weights.set(script.lang, (weights.get(script.lang) ?? 0) + weight);
  }
  const [first] = [...weights].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] * 2 <= letters) return undefined;
  const [lang, weight] = first;
  const telling = tellingLetters.find(
    (one) => one.of === lang && (text.match(one.letters)?.length ?? 0) > weight * one.share,
  );
  return telling?.lang ?? lang;
}

const firstScript = Math.min(...scriptLanguages.map(({ from }) => from));
