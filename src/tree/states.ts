/** What a node of the tree has at each locus: of witnesses what is written, of a lost ancestor what is inferred. */
export type States = Int16Array;

/** At a place inside a passage that the witness lacks. */
export const UNKNOWN = -1;
/** At a place: nothing. Of a passage: that the witness lacks it. In the order: that it stands where it should. */
export const NONE = 0;
