/** Features are numbers in a table of this many bits. */
export const featureBits = 18;

/** What the features of a choice are added to: a template, and three values that fill it or 0. */
export interface FeatureSink {
  // no defaults: a call that leaves values out is several times slower, and there are millions
  add(template: number, a: number, b: number, c: number): void;
}

/**
 * The number of a feature: its template and what fills it, hashed (the "hashing trick" of
 * Weinberger et al. 2009), so that no list of features need be kept.
 */
function featureId(template: number, a: number, b: number, c: number): number {
  const sum =
    Math.imul(template, 0x85ebca6b) +
    Math.imul(a, 0x9e3779b1) +
    Math.imul(b, 0x27d4eb2f) +
    Math.imul(c, 0x165667b1);
  const hash = Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> (32 - featureBits);
}

/** Sums what the features weigh, and keeps nothing else: for reading. */
export class Tally implements FeatureSink {
  sum = 0;

  constructor(private readonly weights: Int8Array) {}

  /** Starts anew. */
  clear(): this {
    this.sum = 0;
    return this;
  }

  add(template: number, a: number, b: number, c: number): void {
    this.sum += this.weights[featureId(template, a, b, c)];
  }
}

/** Keeps the features one by one: for learning, and to explain. */
export class Features implements FeatureSink {
  readonly ids = new Int32Array(64);
  readonly templates = new Int32Array(64);
  count = 0;

  /** Forgets what stands in it. */
  clear(): this {
    this.count = 0;
    return this;
  }

  add(template: number, a: number, b: number, c: number): void {
    this.ids[this.count] = featureId(template, a, b, c);
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
