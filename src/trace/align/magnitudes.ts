import { shareOf } from './conversion.js';
import { inScaleBefore } from './elliptic.js';
import { FIGURE, type Witness } from './witness.js';

/** A figure of a source: its term, and how large it is. */
export interface Sized {
  source: number;
  term: number;
  size: number;
}

/** The figures of the sources by how large they are: to find those that a rounded number may stand for. */
export class Magnitudes {
  private readonly sorted: Sized[] = [];
  private readonly wholes = new Set<number>();

  constructor(sources: readonly Witness[]) {
    sources.forEach(({ kind, items, ref, count }, source) => {
      for (let term = 0; term < count; term++) {
        const item = kind[term] === FIGURE ? items[ref[term]] : undefined;
        if (item?.kind !== 'figure' || item.value === undefined) continue;
        this.sorted.push({ source, term, size: Number(item.value) });
        if (item.outOf !== undefined) this.wholes.add(Number(item.outOf));
        const per = Number.parseFloat(item.unit.per ?? '');
        if (per) this.wholes.add(per);
        const scaled = inScaleBefore(sources[source], term);
        if (scaled) this.sorted.push({ source, term, size: Number(scaled.value) });
        // a part of something stands under its size too: "one in five", "20 percent"
        const share = shareOf(item);
        if (share !== undefined && share !== Number(item.value))
          this.sorted.push({ source, term, size: share });
      }
    });
    this.sorted.sort((a, b) => a.size - b.size);
  }

  /** Whether the sources tell a part of so many, or so much for so many: "two of the 14", "per 200 km". */
  hasWhole(size: number): boolean {
    return this.wholes.has(size);
  }

  /** At most `limit` figures of a size from `low` to `high`, the smallest first. */
  between(low: number, high: number, limit: number): readonly Sized[] {
    let from = 0;
    let to = this.sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.sorted[middle].size < low) from = middle + 1;
      else to = middle;
    }
    let end = from;
    while (end < this.sorted.length && end - from < limit && this.sorted[end].size <= high) end++;
    return this.sorted.slice(from, end);
  }
}
