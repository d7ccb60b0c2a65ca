/** Where a cue stands and how the name after it is read. */
export type CreditForm =
  | 'label' // before a colon; the name goes on to the line's end: "Photo: …"
  | 'among' // as `label`, where another credit follows in its line, since alone it may be a title: "Interview: Ana Lee. Photo: …"
  | 'line' // at a line's start, a short one; the name goes on to its end: "Photo courtesy of …"
  | 'tail' // the same, where no name with capitals follows at once, and no full stop ends it but in a line of credits: "Photo by the port's press service"
  | 'apart' // at a sentence's start; the name of a publisher, which a mark or the line's end parts from places and days: "Interview in The Herald, Oslo, 3 May"
  | 'opening' // at a sentence's start: "Based on materials from …"
  | 'around' // at a sentence's start; the name follows, one of the links behind it, and nothing more: "Based on TASS reports"
  | 'within' // anywhere; a name with capitals or in quotation marks follows
  | 'asker' // anywhere in the paragraph before the first question of an interview; who is named once asks them: "spoke to"
  | 'behind' // right behind the name of who did it: "the agency prepared this digest"
  | 'outlet'; // anywhere, where what follows is a newspaper, an agency, a channel

/** What a language says about lines that tell where a text comes from. Surfaces are parted by commas. */
export interface CreditSection {
  /**
   * The role, where the cue stands, and the surfaces of the cue. With links, a few words or a day
   * may follow the cue, and then one of them must stand before the name: "interview" "on Monday" "with"; of `around`, behind it;
   * of `label`, a few words may stand behind one of them and before the colon: "Source" "of" "landings data".
   */
  cues: readonly (readonly [role: string, form: CreditForm, surfaces: string, links?: string])[];
  /** The role that an `outlet` cue with links has where a person is named and no outlet: "in an interview with Ms. Lee". */
  withPerson: string;
  /** The role of the agency in a dateline: "PARIS, May 2 (Agency) -". */
  datelineRole: string;
  /** Words for what publishes: "newspaper", "channel". */
  outlets: string;
  /** What may stand before such a word behind a name: "news" agency. */
  besideOutlets?: string;
  /** Last words of publishers' names: "Times", "News". */
  outletHeads: string;
  /** Words for what a body has that publishes for it: "Office" of "the Trade Ministry’s Press Office". */
  offices?: string;
  /** Organisations' slugs that publish. */
  outletSlugs: readonly string[];
  /** Whose name beside a slash in a line of its own says that the line tells whose a picture is: "Ana Lee / Reuters". */
  pictureAgencies: string;
  /** What stands before a name in a line of its own at a text's end: "Staff writer". */
  writers?: string;
  /** Verbs behind a cue that show that its link belongs to them: "Translated Fiction" "has" "been won by". */
  verbs?: string;
  /** What opens a line at a text's end that tells which office put it out: "Press Office". */
  signers?: string;
  /** What a bracket behind a paragraph says whose report is the paper's own: «Соб. инф.». */
  ownReports?: string;
  /** Words before a noun that says what a publisher is: "the". */
  articles?: string;
  /** "and": joins one source to another. */
  ands: string;
  /** Words without capitals that may stand inside a name: "of", "the". */
  joiners: string;
  /** Words that end what stands between a cue and its name: "that", "who". */
  stops: string;
}
