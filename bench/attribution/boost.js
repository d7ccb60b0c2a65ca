// Boosted decision trees (Friedman 2001) for a yes or no, by Newton steps on the logistic loss over histograms of the
// evidence (as in Chen and Guestrin 2016). No chance is involved: the same data gives the same trees.

const trees = 100;
const depth = 6;
const rate = 0.12;
/** How strongly leaves are drawn to zero. */
const pull = 10;
/** No leaf rests on less than this much of what is still unsure. */
const least = 20;
/** No question is asked that gains less. */
const leastGain = 1e-3;
const bins = 64;
const nodes = (1 << depth) - 1;

/** The limits between bins: quantiles of the values, without those that are equal. */
function limitsOf(values) {
  const sorted = Float32Array.from(values).sort();
  const limits = [];
  for (let bin = 1; bin < bins; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / bins)];
    if (value !== limits.at(-1)) limits.push(value);
  }
  if (limits.at(-1) === sorted.at(-1)) limits.pop();
  return Float32Array.from(limits);
}

/** How many limits a value is above. */
function binOf(value, limits) {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > limits[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The evidence in bins, row after row, and the limits of every column. */
function binned(rows) {
  const width = rows[0].length;
  const bin = new Uint8Array(rows.length * width);
  const limits = Array.from({ length: width }, (_, column) => {
    const own = limitsOf(rows.map((row) => row[column]));
    rows.forEach((row, i) => {
      bin[i * width + column] = binOf(row[column], own);
    });
    return own;
  });
  return { width, bin, limits };
}

/** Trees that tell from rows of evidence (a Float32Array) how far the answer, 0 to 1, is yes. */
export function learnTrees(examples) {
  const table = binned(examples.map(({ evidence }) => evidence));
  const answers = examples.map(({ answer }) => answer);
  const count = answers.length;
  const yes = answers.reduce((sum, answer) => sum + answer, 0);
  const start = Math.fround(Math.log(yes / (count - yes)));
  const said = new Float64Array(count).fill(start);
  /** What is lacking of a row's answer, and how unsure it is, side by side. */
  const steps = new Float64Array(2 * count);
  const grower = new Grower(table, steps, count);
  const learned = [];
  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-said[i]));
      steps[2 * i] = p - answers[i];
      steps[2 * i + 1] = p * (1 - p);
    }
    learned.push(grower.grow(said));
  }
  return { start, trees: learned };
}

/** Grows one tree after another over the same rows. */
class Grower {
  constructor({ width, bin, limits }, steps, count) {
    Object.assign(this, { width, bin, limits, steps, count });
    /** The rows, those of a node side by side, and where each node's are. */
    this.rows = new Int32Array(count);
    this.aside = new Int32Array(count);
    this.first = new Int32Array(2 * nodes + 1);
    this.end = new Int32Array(2 * nodes + 1);
    /** The sums of the steps in every bin of every column, by node. */
    this.sums = Array.from({ length: nodes }, () => new Float64Array(width * bins * 2));
  }

  grow(said) {
    const { rows, first, end, steps, count, limits } = this;
    for (let i = 0; i < count; i++) rows[i] = i;
    first[0] = 0;
    end[0] = count;
    this.add(0);
    const asked = new Uint8Array(nodes);
    const above = new Float32Array(nodes).fill(Number.POSITIVE_INFINITY);
    for (let node = 0; node < nodes; node++) {
      const { column, bin } = this.best(node);
      this.part(node, column, bin);
      if (column < 0) continue;
      asked[node] = column;
      above[node] = limits[column][bin];
    }
    const leaves = new Float32Array(nodes + 1);
    for (let leaf = 0; leaf <= nodes; leaf++) {
      const from = first[nodes + leaf];
      const to = end[nodes + leaf];
      let slope = 0;
      let bend = 0;
      for (let i = from; i < to; i++) {
        slope += steps[2 * rows[i]];
        bend += steps[2 * rows[i] + 1];
      }
      leaves[leaf] = (-rate * slope) / (bend + pull);
      for (let i = from; i < to; i++) said[rows[i]] += leaves[leaf];
    }
    return { asked, limits: above, leaves };
  }

  /** Adds up the steps of a node's rows. */
  add(node) {
    const { rows, first, end, steps, width, bin } = this;
    const sums = this.sums[node].fill(0);
    for (let i = first[node]; i < end[node]; i++) {
      const row = rows[i];
      const slope = steps[2 * row];
      const bend = steps[2 * row + 1];
      for (let column = 0, at = row * width; column < width; column++, at++) {
        const cell = 2 * (column * bins + bin[at]);
        sums[cell] += slope;
        sums[cell + 1] += bend;
      }
    }
  }

  /** The question that parts a node's rows best; column -1 where none is worth it. */
  best(node) {
    const { width, limits } = this;
    const sums = this.sums[node];
    let slopes = 0;
    let bends = 0;
    for (let bin = 0; bin < bins; bin++) {
      slopes += sums[2 * bin];
      bends += sums[2 * bin + 1];
    }
    const worth = (slope, bend) => (slope * slope) / (bend + pull);
    const whole = worth(slopes, bends);
    const best = { gain: leastGain, column: -1, bin: 0 };
    for (let column = 0; column < width; column++) {
      let slope = 0;
      let bend = 0;
      for (let bin = 0; bin < limits[column].length; bin++) {
        slope += sums[2 * (column * bins + bin)];
        bend += sums[2 * (column * bins + bin) + 1];
        if (bend < least) continue;
        if (bends - bend < least) break;
        const gain = worth(slope, bend) + worth(slopes - slope, bends - bend) - whole;
        if (gain > best.gain) Object.assign(best, { gain, column, bin });
      }
    }
    return best;
  }

  /** Sends a node's rows on to its two children, all to the first where nothing is asked. */
  part(node, column, limit) {
    const { rows, aside, first, end, width, bin, sums } = this;
    const left = 2 * node + 1;
    const right = left + 1;
    let middle = first[node];
    let behind = 0;
    for (let i = first[node]; i < end[node]; i++) {
      const row = rows[i];
      if (column >= 0 && bin[row * width + column] > limit) aside[behind++] = row;
      else rows[middle++] = row;
    }
    rows.set(aside.subarray(0, behind), middle);
    first[left] = first[node];
    end[left] = first[right] = middle;
    end[right] = end[node];
    if (left >= nodes) return;
    // the smaller child is added up, the other is the rest
    const isLeftSmaller = middle - first[node] < behind;
    const [smaller, larger] = isLeftSmaller ? [left, right] : [right, left];
    this.add(smaller);
    for (let i = 0; i < sums[node].length; i++) sums[larger][i] = sums[node][i] - sums[smaller][i];
  }
}

/** The trees as bytes, in the form that `decodeTrees` reads. */
export function packedTrees({ start, trees: learned }) {
  const bytes = Buffer.alloc(5 + learned.length * (nodes * 5 + (nodes + 1) * 4));
  let at = bytes.writeFloatLE(start, bytes.writeUInt8(depth, 0));
  for (const { asked, limits, leaves } of learned) {
    for (let i = 0; i < nodes; i++) at = bytes.writeFloatLE(limits[i], bytes.writeUInt8(asked[i], at));
    for (const leaf of leaves) at = bytes.writeFloatLE(leaf, at);
  }
  return bytes;
}
