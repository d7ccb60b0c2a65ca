import { type SlotName, type Slots, slot } from './slots.js';

/** Features are numbers in a table of this many bits. */
export const featureBits = 19;

/** A template of features: its number, and the slots that fill it, at most three. */
export type Template = readonly [number, ...SlotName[]];

/** Templates as rows of four: the number, multiplied, and three slots. */
export type Templates = Int32Array;

const { imul } = Math;
const width = 4;

/** Templates made ready to be filled. */
export function templates(list: readonly Template[]): Templates {
  return Int32Array.from(
    list.flatMap(([number, a = 'nothing', b = 'nothing', c = 'nothing']) => [
      imul(number, 0x85ebca6b),
      slot[a],
      slot[b],
      slot[c],
    ]),
  );
}

/**
 * The number of the feature that a row's template makes of what fills its slots, hashed (the "hashing
 * trick" of Weinberger et al. 2009), so that no list of features need be kept.
 */
function featureId(rows: Templates, row: number, slots: Slots): number {
  const sum =
    rows[row] +
    imul(slots[rows[row + 1]], 0x9e3779b1) +
    imul(slots[rows[row + 2]], 0x27d4eb2f) +
    imul(slots[rows[row + 3]], 0x165667b1);
  const hash = imul(sum ^ (sum >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}

/** The sum of what the features weigh that the templates make of the slots. One loop for all choices: there are millions. */
export function weightOf(rows: Templates, slots: Slots, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row += width) sum += weights[featureId(rows, row, slots)];
  return sum;
}

/** Writes the features down that the templates make of the slots, from a place in a list on; gives the place behind them. */
export function noteFeatures(rows: Templates, slots: Slots, into: Int32Array, from: number): number {
  let at = from;
  for (let row = 0; row < rows.length; row += width) into[at++] = featureId(rows, row, slots);
  return at;
}

/** The features one by one, in the order of the templates: for learning, and to explain. */
export function featuresOf(rows: Templates, slots: Slots): Int32Array {
  const ids = new Int32Array(rows.length / width);
  noteFeatures(rows, slots, ids, 0);
  return ids;
}

/** A length or distance as one of few classes: up to six each its own, then doubling. */
export const bucket = (length: number): number => (length <= 6 ? length : 38 - Math.clz32(length));

/**
 * Weights by feature from Base64: for each that is not zero the distance from the one before
 * (seven bits a byte, least first, the eighth set where more follow) and a signed byte.
 */
export function decodeWeights(base64: string): Int8Array {
  const weights = new Int8Array(1 << featureBits);
  const bytes = atob(base64);
  let id = -1;
  for (let at = 0; at < bytes.length; at++) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    id += distance;
    weights[id] = bytes.charCodeAt(at);
  }
  return weights;
}
