import type { Span } from '../core/span.js';

/** Words of one of the versions. */
export interface Wording {
  id: string;
  span: Span;
  exact: string;
}

/** A change that came in with a copy. */
export interface Variant {
  kind: 'substitution' | 'omission' | 'addition' | 'transposition';
  /** What the parent has; of a lost one, in the words of a version that kept it. Null where it has nothing. */
  was: Wording | null;
  /** What the copy has; null where it has nothing. */
  now: Wording | null;
  /** The other versions that have it too. */
  shared: string[];
  /** How much it says: few copyists make a heavy change alike by chance. */
  weight: number;
}

/** A further version that a copy took some of its words from (contamination). */
export interface SecondParent {
  from: string;
  /** What the copy has from it and not from its parent. */
  variants: Variant[];
}

/** Who was copied from whom. */
export interface Branch {
  from: string;
  to: string;
  /** 0 to 1: how likely this parent is against all others. */
  confidence: number;
  /** The parent that it has in the best tree without this branch. */
  instead?: string;
  /** One plain sentence. */
  why: string;
  /** What came in on the branch, the heaviest first. */
  variants: Variant[];
  second?: SecondParent;
}

/** A version, or an ancestor that is not among them. */
export interface TreeNode {
  id: string;
  /** Inferred: none of the versions, but what some of them were copied from. */
  lost?: true;
  date?: string;
  /** Versions with the same words: which was first cannot be told from them. */
  same?: string[];
}

export interface Tree {
  root: string;
  nodes: TreeNode[];
  branches: Branch[];
}

/** The family trees of some texts, and the texts that have no relatives among them. */
export interface Forest {
  trees: Tree[];
  unrelated: string[];
}
