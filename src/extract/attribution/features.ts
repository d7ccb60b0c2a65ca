import { firstOfPlace, type SlotName, type Slots, slot, slotsOfPlace } from './slots.js';

/** Features are numbers in a table of this many bits. */
export const featureBits = 19;

/** A template of features: its number, and the slots that fill it, at most three. */
export type Template = readonly [number, ...SlotName[]];

/**
 * Templates as rows of eight: the number, multiplied; how many of the slots are a place's own; and three slots, each with
 * what its value is multiplied by, a place's own before those of the head.
 */
export type Templates = Int32Array;

const { imul } = Math;
const width = 8;
const mostSlots = 3;
/** What the value of a template's first slot is multiplied by, of its second and of its third. */
const factors = [0x9e3779b1, 0x27d4eb2f, 0x165667b1];

/** Templates made ready to be filled. */
export function templates(list: readonly Template[]): Templates {
  return Int32Array.from(
    list.flatMap(([number, ...names]) => {
      const filled = names.map((name, i) => [slot[name], factors[i]]);
      const own = filled.filter(([at]) => at >= firstOfPlace);
      const shared = filled.filter(([at]) => at < firstOfPlace);
      const empty = Array.from({ length: mostSlots - filled.length }, () => [slot.nothing, 0]);
      return [imul(number, 0x85ebca6b), own.length, ...[...own, ...shared, ...empty].flat()];
    }),
  );
}

/** The number of the feature that a sum stands for. */
function idOf(sum: number): number {
  const hash = imul(sum ^ (sum >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}

/**
 * The number of the feature that a row's template makes of what fills its slots, hashed (the "hashing
 * trick" of Weinberger et al. 2009), so that no list of features need be kept.
 */
function featureId(rows: Templates, row: number, slots: Slots): number {
  return idOf(
    rows[row] +
      imul(slots[rows[row + 2]], rows[row + 3]) +
      imul(slots[rows[row + 4]], rows[row + 5]) +
      imul(slots[rows[row + 6]], rows[row + 7]),
  );
}

/** The sum of what the features weigh that the templates make of the slots of the head and of the first place. */
export function weightOf(rows: Templates, slots: Slots, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row += width) sum += weights[featureId(rows, row, slots)];
  return sum;
}

/**
 * Sums up in `sums` what the features weigh of each of so many places, of which every template has a slot of its own.
 * Template by template: what it makes of the head is the same for all places, and while the weight of one is fetched,
 * which lies far off in memory, those of the next can be.
 */
export function weighPlaces(
  rows: Templates,
  slots: Slots,
  count: number,
  weights: Int8Array,
  sums: Int32Array,
): void {
  for (let place = 0; place < count; place++) sums[place] = 0; // `fill` takes longer for so few
  for (let row = 0; row < rows.length; row += width) {
    const own = rows[row + 1];
    let shared = rows[row];
    for (let i = own, at = row + 2 + 2 * own; i < mostSlots; i++, at += 2)
      shared = (shared + imul(slots[rows[at]], rows[at + 1])) | 0;
    const first = rows[row + 2];
    const byFirst = rows[row + 3];
    const second = rows[row + 4];
    const bySecond = rows[row + 5];
    const third = rows[row + 6];
    const byThird = rows[row + 7];
    for (let place = 0, from = 0; place < count; place++, from += slotsOfPlace) {
      let sum = (shared + imul(slots[first + from], byFirst)) | 0;
      if (own > 1) sum = (sum + imul(slots[second + from], bySecond)) | 0;
      if (own > 2) sum = (sum + imul(slots[third + from], byThird)) | 0;
      sums[place] += weights[idOf(sum)];
    }
  }
}

/** The features one by one, in the order of the templates: for learning, and to explain. */
export function featuresOf(rows: Templates, slots: Slots): Int32Array {
  return Int32Array.from({ length: rows.length / width }, (_, i) => featureId(rows, i * width, slots));
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
