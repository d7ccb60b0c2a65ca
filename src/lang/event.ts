/** What a language says about things that happen on a day. Surfaces are parted by commas. */
export interface EventSection {
  /**
   * What happens, and its surfaces: nouns ("visit") with what belongs to them to the right, and
   * verbs and participles ("signed"), whose object stands before them or after.
   */
  nouns: readonly (readonly [what: string, surfaces: string])[];
  verbs: readonly (readonly [what: string, surfaces: string])[];
  /** Verbs that tell of an event only where who it is with follows at once: "met" somebody. */
  encounters?: readonly (readonly [what: string, surfaces: string])[];
  /** Those of `encounters` that tell of an event also where a day follows at once: "meet" May 2. */
  togethers?: string;
  /** What verbs of events tell where a person follows at once: «принял» «посла», but not «принял закон». */
  receptions?: readonly (readonly [what: string, surfaces: string])[];
  /** Common nouns for whom such a verb may have: "met" her "counterpart". */
  somebodies?: string;
  /** Verbs that tell of a visit where a place follows and a person or a delegation is the subject: "was in" Oslo. */
  stays?: string;
  /** Words behind a day that lead to what happened then: "on Tuesday" "when" a drone came down. */
  whens?: string;
  /** Endings of verbs in the past, which an event may be the subject of: "the landslide blocked". */
  pasts?: readonly string[];
  /** Nouns for what goes on, which tell of an event only with a verb that says that it starts: "production is due to start". */
  activities?: string;
  /** Words before an event that say which of its days one before them is: "Monday, the second day of" the visit. */
  daysOf?: string;
  /** Words that start a noun phrase, and so where the object before a participle starts: "the", "a". */
  articles: string;
  /** Words that join what belongs to an object before a participle: "on" in "the accord on trade signed in May". */
  links: string;
  /** "and": a day before it is not that of a verb behind it. */
  ands: string;
  /** Words before an event that say whose it is: "his visit". */
  owners: string;
  /** Words that may follow an event and lead to its day: "to", "with", "held", "is", "began", "earlier". */
  joiners: string;
  /** Words that, after a comma, go on with the noun before it: "scheduled" in "the visit, scheduled for May 2". */
  participles: string;
  /** Words right before an event that stand between it and its day: «2 мая на встрече». */
  ats?: string;
  /** Verbs of coming somewhere, and what leads to the event for which one comes on a day: "due in Oslo on May 2" "for" talks. */
  arrivals?: string;
  purposes?: string;
  /** Words after which a noun's surface is a verb: "to", "will", "we". */
  verbMarkers: string;
  /** What a verb is called that says only that something takes place: the noun beside it says what. */
  general: readonly string[];
  /** Words that start another clause between an event and a day: "which", "because". */
  clauses: string;
  /** Endings of adjectives, which belong to a noun that they stand before without an article: «очередное заседание». */
  adjectives?: readonly string[];
  /** Endings of verbs, by which no word belongs to a noun it follows, where others do in a case: «заседание комиссии». */
  verbEndings?: readonly string[];
}
