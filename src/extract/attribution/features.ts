/** Features are numbers in a table of this many bits. */
export const featureBits = 20;

/**
 * The features of one choice: each a template with the words or classes that fill it, hashed
 * (the "hashing trick" of Weinberger et al. 2009), so that no list of them need be kept.
 */
export class Features {
  readonly ids = new Int32Array(64);
  readonly templates = new Int32Array(64);
  count = 0;

  /** Forgets what stands in it. */
  clear(): this {
    this.count = 0;
    return this;
  }

  /** Adds a template filled with up to three values. */
  add(template: number, a = 0, b = 0, c = 0): void {
    let hash = Math.imul(template + 0x51ed, 0x9e3779b1) ^ Math.imul(a + 0x7f4a, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b + 0x1656, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1) ^ Math.imul(c + 0x2b7e, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    this.ids[this.count] = (hash ^ (hash >>> 15)) >>> (32 - featureBits);
    this.templates[this.count++] = template;
  }

  /** The sum of what the features weigh. */
  score(weights: ArrayLike<number>): number {
    let sum = 0;
    for (let i = 0; i < this.count; i++) sum += weights[this.ids[i]];
    return sum;
  }
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
