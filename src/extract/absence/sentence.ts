/** The sentence that is read: its first token, the one behind its last, and where in it the last absence ended. */
export interface Sentence {
  begin: number;
  limit: number;
  floor: number;
}
