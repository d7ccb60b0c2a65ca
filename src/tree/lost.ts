import type { Locus } from './locus.js';
import { NONE, type States, UNKNOWN } from './states.js';

/** What two of three have at each locus; where all differ, what the first has. */
export const medianOf = (first: States, second: States, third: States): States =>
  first.map((state, at) => {
    if (state === UNKNOWN) return second[at] === UNKNOWN ? third[at] : second[at];
    return second[at] === third[at] && second[at] !== UNKNOWN ? second[at] : state;
  });

/** All passages that either has; where they differ in words, what most witnesses have. */
export const unionOf = (loci: readonly Locus[], first: States, second: States): States =>
  first.map((state, at) => {
    const other = second[at];
    if (state === UNKNOWN) return other;
    if (other === UNKNOWN || state === other) return state;
    if (loci[at].sort === 'passage') return Math.max(state, other);
    return spread(loci[at], other) > spread(loci[at], state) ? other : state;
  });

const spread = ({ states }: Locus, state: number): number =>
  states.filter((each) => each === state).length + (state === NONE ? 0 : 0.5);
