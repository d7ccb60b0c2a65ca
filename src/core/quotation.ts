/** Quoted words: tokens `first` up to, not including, `end`, the marks included. */
export interface Quotation {
  first: number;
  end: number;
  /** The block that it stands in. */
  block: number;
  /** The mark that opened it. */
  open: string;
  /** False where the paragraph ended first. */
  closed: boolean;
  /** Whether the next paragraph opens it again: a quotation over several paragraphs. */
  goesOn: boolean;
}
