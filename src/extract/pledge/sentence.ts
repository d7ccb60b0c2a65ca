/** The sentence that is read: its number, its first token, and the one behind its last. */
export interface Sentence {
  number: number;
  begin: number;
  limit: number;
}
