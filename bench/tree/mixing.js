/** Copies made from two versions at once, and what tells of it. */
import { has, isSame, paragraphAt } from './sentences.js';

/** Puts another version's sentence after the one that it follows there. */
function putIn(sentences, sentence, other) {
  const before = other.slice(0, other.indexOf(sentence)).reverse();
  const anchor = before.map((each) => sentences.findIndex(isSame(each))).find((at) => at >= 0) ?? 0;
  sentences.splice(anchor + 1, 0, { ...sentence, paragraph: paragraphAt(sentences, anchor + 1) });
}

/** How a copyist uses a second version. Each changes the copy in place. */
export const mixings = {
  /** He goes over to it for a stretch of the story, a quarter to a half of it, with all that it has and lacks there. */
  stretch(sentences, other, chance) {
    const last = Math.max(...other.map(({ number }) => number));
    const length = Math.round(last * (0.25 + 0.25 * chance.next()));
    const start = 1 + chance.below(last - length);
    const isInside = (told, at) => {
      const { number } = told.slice(0, at + 1).findLast((each) => each.number >= 0);
      return number >= start && number < start + length;
    };
    const kept = sentences.filter((_, at) => !isInside(sentences, at));
    const taken = other.filter((sentence, at) => isInside(other, at) && !kept.some(isSame(sentence)));
    const before = kept.findLastIndex(({ number }) => number >= 0 && number < start);
    kept.splice(before + 1, 0, ...taken.map((sentence) => ({ ...sentence })));
    sentences.splice(0, sentences.length, ...kept);
  },
  /** He adds what it has and his own lacks. */
  supplement(sentences, other, chance) {
    for (const sentence of other.slice(1)) {
      if (!sentences.some(isSame(sentence)) && chance.next() < 0.8) putIn(sentences, sentence, other);
    }
  },
  /** He compares them and follows it here and there where they differ. */
  collation(sentences, other, chance) {
    for (let at = 1; at < sentences.length; at++) {
      const theirs = other.find(isSame(sentences[at]));
      if (theirs && chance.next() < 0.5) sentences[at] = { ...sentences[at], words: theirs.words };
    }
  },
};

/** The sentences of `copy` that are as `version` has them, and neither as `rival` nor as `ancestor` has. */
export const peculiar = (copy, version, rival, ancestor) =>
  copy
    .filter((sentence) => has(version, sentence) && !has(rival, sentence) && !has(ancestor, sentence))
    .map(({ words }) => words);

const lineOf = (versions, version) =>
  version.parent === null
    ? [version]
    : [
        version,
        ...lineOf(
          versions,
          versions.find(({ id }) => id === version.parent),
        ),
      ];

/** The last version that both derive from. */
export const commonAncestor = (versions, one, other) => {
  const ancestors = lineOf(versions, one);
  return lineOf(versions, other).find((version) => ancestors.includes(version));
};

/**
 * A second version for a copy: mostly one from another branch, for only that has much to add;
 * sometimes any, such as the one that its parent was copied from.
 */
export function secondFor(versions, parent, chance) {
  const others = versions.filter((other) => other !== parent && other.parent !== null);
  const apart = others.filter((other) => ![parent, other].includes(commonAncestor(versions, parent, other)));
  const choice = chance.next() < 0.75 && apart.length > 0 ? apart : others;
  return choice.length > 0 ? chance.pick(choice) : undefined;
}
