/** Whole numbers listed under keys, in typed arrays: an inverted index that makes no garbage. */
export class Postings {
  private keys = new Int32Array(1024);
  private values = new Int32Array(1024);
  private count = 0;
  private slots = new Int32Array(0);
  private mask = 0;
  /** Of each key by its number: where its values start in `listed`. */
  private starts = new Int32Array(0);
  private slotKeys = new Int32Array(0);
  /** All values, those of one key together, in the order in which they were added. */
  listed = new Int32Array(0);

  /** Lists a value under a key, once if it comes again at once; all must be added before `seal`. */
  add(key: number, value: number): void {
    if (this.count === this.keys.length) {
      this.keys = grown(this.keys);
      this.values = grown(this.values);
    }
    this.keys[this.count] = key;
    this.values[this.count++] = value;
  }

  /** Makes what was added ready to be looked up. Linear. */
  seal(): this {
    const { keys, values, count } = this;
    let size = 1024;
    while (size < count * 2) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    this.slotKeys = new Int32Array(count);
    const numbers = new Int32Array(count);
    const last = new Int32Array(count).fill(-1);
    const counts = new Int32Array(count + 1);
    let distinct = 0;
    for (let i = 0; i < count; i++) {
      const slot = this.slotOf(keys[i]);
      let number = this.slots[slot];
      if (number < 0) {
        number = this.slots[slot] = distinct;
        this.slotKeys[distinct++] = keys[i];
      }
      const isNew = last[number] !== values[i];
      numbers[i] = isNew ? number : -1;
      last[number] = values[i];
      if (isNew) counts[number]++;
    }
    const starts = new Int32Array(distinct + 1);
    for (let n = 0; n < distinct; n++) starts[n + 1] = starts[n] + counts[n];
    const next = starts.slice();
    this.listed = new Int32Array(starts[distinct]);
    for (let i = 0; i < count; i++) if (numbers[i] >= 0) this.listed[next[numbers[i]]++] = values[i];
    this.starts = starts;
    this.keys = this.values = new Int32Array(0);
    return this;
  }

  /** The values under a key, a view into `listed`; empty for a key that was not added. */
  of(key: number): Int32Array {
    const number = this.numberOf(key);
    return number < 0 ? none : this.listed.subarray(this.starts[number], this.starts[number + 1]);
  }

  /** How many values stand under a key. */
  sizeOf(key: number): number {
    const number = this.numberOf(key);
    return number < 0 ? 0 : this.starts[number + 1] - this.starts[number];
  }

  private numberOf(key: number): number {
    return this.slots.length > 0 ? this.slots[this.slotOf(key)] : -1;
  }

  /** The slot that a key has or would get. */
  private slotOf(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[slot] >= 0 && this.slotKeys[this.slots[slot]] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}

const none = new Int32Array(0);

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
