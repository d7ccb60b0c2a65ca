/** What a choice looks at, each in a slot of its own: a word's hash, a class of words, or a small number. */
export const slot = {
  nothing: 0, // holds 0 always
  // of the cue's head and its neighbours
  word: 1,
  stem: 2,
  kind: 3,
  wordBefore: 4,
  wordBeforeLast: 5,
  wordAfter: 6,
  wordAfterNext: 7,
  kindBefore: 8,
  kindBeforeLast: 9,
  kindThirdBefore: 10,
  kindAfter: 11,
  kindAfterNext: 12,
  kindThirdAfter: 13,
  quotationNear: 14,
  quotationBefore: 15,
  quotationAfter: 16,
  commaBefore: 17,
  clauseAfter: 18,
  block: 19,
  start: 20,
  tokensBefore: 21,
  tokensAfter: 22,
  // of a place to be chosen: what follows here, each place has of its own
  placeWord: 23,
  placeKind: 24,
  placeWordBefore: 25,
  placeKindBefore: 26,
  placeWordAfter: 27,
  placeKindAfter: 28,
  placeKindAfterNext: 29,
  distance: 30,
  nearness: 31,
  side: 32,
  edge: 33,
  between: 34,
  marks: 35,
  verbs: 36,
  // of a run that ends there
  startKind: 37,
  length: 38,
  rest: 39,
  turn: 40,
  // of a word that may belong to the source
  governor: 41,
  fromStart: 42,
  follower: 43,
} as const;

export type SlotName = keyof typeof slot;

/** The first slot that each place has of its own, and how many of these there are. */
export const firstOfPlace = slot.placeWord;
export const slotsOfPlace = Object.keys(slot).length - firstOfPlace;

/**
 * The values of all slots, filled anew for what is looked at next: the head's, then those of one place after the other.
 * What is in a slot of the first place stands `slotsOfPlace` farther for the second, and so on.
 */
export type Slots = Int32Array;

/** Slots of a head and so many places that hold nothing yet. */
export const emptySlots = (places = 1): Slots => new Int32Array(firstOfPlace + places * slotsOfPlace);
