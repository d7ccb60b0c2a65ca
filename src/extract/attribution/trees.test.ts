import { describe, expect, it } from 'vitest';
import { decodeTrees, treesScore } from './trees.js';

/** One tree of depth 2, as bytes: over 3.5 of the first evidence to the right, then over 0.5 of the second. */
function written(): string {
  const view = new DataView(new ArrayBuffer(5 + 3 * 5 + 4 * 4));
  view.setUint8(0, 2);
  view.setFloat32(1, -1, true);
  const nodes = [
    [0, 3.5],
    [1, 0.5],
    [1, 0.5],
  ];
  nodes.forEach(([asked, limit], i) => {
    view.setUint8(5 + i * 5, asked);
    view.setFloat32(6 + i * 5, limit, true);
  });
  [0.25, 0.5, 1, 2].forEach((leaf, i) => {
    view.setFloat32(20 + i * 4, leaf, true);
  });
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)));
}

describe('trees', () => {
  const trees = decodeTrees(written());
  it.each([
    [-0.75, [3.5, 0.5]],
    [-0.5, [3.5, 0.75]],
    [0, [4, 0]],
    [1, [4, 1]],
  ])('say %s of %j', (score, evidence) => {
    expect(treesScore(trees, Float32Array.from(evidence))).toBe(score);
  });

  it('are not asked for what they can no longer say', () => {
    const evidence = Float32Array.from([4, 1]);
    expect(treesScore(trees, evidence, -0.75)).toBe(1);
    expect(treesScore(trees, evidence, 1.5)).toBe(-1);
  });

  it('say where they start when there is none', () => {
    expect(treesScore(decodeTrees('BAAAgL8='), new Float32Array(1))).toBe(-1);
  });
});
