// What is so of a token, as bits of `Scene.traits`.
/** Its word only holds others together. */
export const FRAME = 1;
/** A clause turns on it: an auxiliary, a subject, a cue's word, what joins clauses. */
export const TURNING = 2;
/** It opens a reported clause: "that". */
export const COMPLEMENTISER = 4;
/** It may be the head of a cue: a word outside quotations that no frame needs, or a colon. */
export const MAY_CUE = 8;
/** It is a mark that stands inside no word or number. */
export const PARTING = 16;
/** It stands before or between what it binds, and names nothing: "of", "and", "has", "that". */
export const BINDING = 32;
