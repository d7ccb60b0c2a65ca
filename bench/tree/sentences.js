/** A version while copyists work on it: its sentences. */

/** A text as paragraphs of sentences; each sentence keeps a number by which versions of it are told. */
export function sentencesOf(text) {
  let number = 0;
  return text
    .split(/\n+/)
    .filter(Boolean)
    .flatMap((paragraph, p) =>
      paragraph
        .split(/(?<=[.!?]["”»]?) (?=["“«]?\p{Lu})/u)
        .map((words) => ({ number: number++, paragraph: p, words })),
    );
}

export const textOf = (sentences) =>
  sentences
    .map(({ words, paragraph }, at) =>
      at === 0 ? words : (sentences[at - 1].paragraph === paragraph ? ' ' : '\n\n') + words,
    )
    .join('');

/** The paragraph that a sentence put at a place joins: the one before it, or after it where that is a headline. */
export const paragraphAt = (sentences, at) =>
  (/[.!?]["”»]?$/.test(sentences[at - 1].words) ? sentences[at - 1] : (sentences[at] ?? { paragraph: -1 }))
    .paragraph;

/** Sentences are told by their number; what a copyist put in himself, by its words. */
export const isSame = (one) => (other) =>
  one.number >= 0 ? one.number === other.number : one.words === other.words;

/** Whether a version has a sentence in these very words. */
export const has = (version, { words }) => version.some((sentence) => sentence.words === words);
