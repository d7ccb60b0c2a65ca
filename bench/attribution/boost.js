// Boosted decision trees (Friedman 2001) for a yes or no, by Newton steps on the logistic loss over histograms of the
// evidence (as in Chen and Guestrin 2016). No chance is involved: the same data gives the same trees.

const trees = 100;
const depth = 6;
const rate = 0.12;
/** How strongly leaves are drawn to zero. */
const pull = 10;
/** No leaf rests on less than this much of what is still unsure. */
const least = 20;
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

/** Trees that tell from rows of evidence (a Float32Array) how far the answer, 0 to 1, is yes. */
export function learnTrees(examples) {
  const rows = examples.map(({ evidence }) => evidence);
  const answers = examples.map(({ answer }) => answer);
  const count = rows.length;
  const columns = Array.from({ length: rows[0].length }, (_, i) => {
    const values = rows.map((row) => row[i]);
    const limits = limitsOf(values);
    return { limits, bin: Uint8Array.from(values, (value) => binOf(value, limits)) };
  });
  const yes = answers.reduce((sum, answer) => sum + answer, 0);
  const start = Math.fround(Math.log(yes / (count - yes)));
  const said = new Float64Array(count).fill(start);
  const slope = new Float64Array(count);
  const bend = new Float64Array(count);
  const learned = [];
  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-said[i]));
      slope[i] = p - answers[i];
      bend[i] = p * (1 - p);
    }
    const at = new Int32Array(count);
    const asked = new Uint8Array(nodes);
    const limits = new Float32Array(nodes).fill(Number.POSITIVE_INFINITY);
    for (let level = 0; level < depth; level++) split(columns, slope, bend, at, level, asked, limits);
    const slopes = new Float64Array(nodes + 1);
    const bends = new Float64Array(nodes + 1);
    for (let i = 0; i < count; i++) {
      slopes[at[i] - nodes] += slope[i];
      bends[at[i] - nodes] += bend[i];
    }
    const leaves = Float32Array.from(slopes, (sum, leaf) => (-rate * sum) / (bends[leaf] + pull));
    for (let i = 0; i < count; i++) said[i] += leaves[at[i] - nodes];
    learned.push({ asked, limits, leaves });
  }
  return { start, trees: learned };
}

/** Asks, at every node of a level, what parts its rows best, and sends them on. */
function split(columns, slope, bend, at, level, asked, limits) {
  const base = (1 << level) - 1;
  const width = 1 << level;
  const count = at.length;
  const slopes = new Float64Array(width);
  const bends = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    slopes[at[i] - base] += slope[i];
    bends[at[i] - base] += bend[i];
  }
  const best = Array.from({ length: width }, () => ({ gain: 1e-3, column: -1, bin: 0 }));
  const worth = (s, b) => (s * s) / (b + pull);
  columns.forEach(({ limits: own, bin }, column) => {
    const size = own.length + 1;
    const slopeIn = new Float64Array(width * size);
    const bendIn = new Float64Array(width * size);
    for (let i = 0; i < count; i++) {
      const cell = (at[i] - base) * size + bin[i];
      slopeIn[cell] += slope[i];
      bendIn[cell] += bend[i];
    }
    for (let node = 0; node < width; node++) {
      let s = 0;
      let b = 0;
      for (let i = 0; i < size - 1; i++) {
        s += slopeIn[node * size + i];
        b += bendIn[node * size + i];
        if (b < least || bends[node] - b < least) continue;
        const gain =
          worth(s, b) + worth(slopes[node] - s, bends[node] - b) - worth(slopes[node], bends[node]);
        if (gain > best[node].gain) best[node] = { gain, column, bin: i };
      }
    }
  });
  best.forEach(({ column, bin }, node) => {
    if (column < 0) return;
    asked[base + node] = column;
    limits[base + node] = columns[column].limits[bin];
  });
  for (let i = 0; i < count; i++) {
    const { column, bin } = best[at[i] - base];
    at[i] = 2 * at[i] + (column >= 0 && columns[column].bin[i] > bin ? 2 : 1);
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
