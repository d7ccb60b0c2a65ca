/** What a language says about things left unsaid. Surfaces are parted by commas. */
export interface AbsenceSection {
  /** What stands before topics that were left out, whatever the sentence is about: "made no mention of". */
  avoids: string;
  /** The same, where only a word of `settings` before it shows that the sentence is about talk: "excluding". */
  excludes: string;
  /** What denies a word of `speaks` or `perhapsSpeaks` after it: "did not", "declined to", "without". */
  refusals: string;
  /** What is done about a topic that follows: "discuss", "touching on". */
  speaks: string;
  /** The same of words with other meanings, where a word of `settings` before must tell: "include". */
  perhapsSpeaks: string;
  /** Words for texts, which speak where one of them is the subject: "the report" "does not address". */
  texts?: string;
  /** What is told in answer to a question, where that follows: "say" "who", "specify" "when". */
  tells?: string;
  /** Words of telling that deny a claim, not a topic, where one of `claims` follows: "did not say" "that". */
  says?: string;
  claims?: string;
  /** What shows that nothing was left unsaid but something else is meant: «бы» of «я бы это победой не назвал». */
  unreal?: string;
  /** Words that go on a sentence with another verb, and start no topic: "and" "would not". */
  verbs?: string;
  /** What may stand between a topic and what denies it, and belongs to that: «так и» «не назвал». */
  stills?: string;
  /** Asides between commas, before what denies a topic: "by the way", «кстати». */
  asides?: string;
  /** What leaves a question open only where that follows, also behind a comma: «не сказал», «когда»; "was not asked" "why". */
  untold?: string;
  /** Whether topics may stand before what else they follow: «объёмов не назвал». */
  topicsBefore?: true;
  /** Whole phrases that leave the topic open: "declined to comment". */
  silences: string;
  /** What leads from one of them to the topic: "on", "about". */
  abouts: string;
  /** What leads from one of them, or to it, to a question behind a comma: «на вопрос», «когда». */
  toQuestions?: string;
  /** Labels before a colon and a list of what was left out: "not covered". */
  labels?: string;
  /** What a question was about that was met with one of `silences`: "asked about". */
  asked: string;
  /** Who does nothing of `asks` or `speaks`, in so few words that it can only be these: "no one" "at the briefing" "asked about". */
  nobodies?: string;
  /** What denies all topics after it when one of `auxiliaries` and a word of `raised` follow: "neither". */
  neithers?: string;
  /** What one does to a question or a request, which one of `neithers` or `nobodies` denies: "responded to requests for comment". */
  replies?: string;
  auxiliaries?: string;
  /** What a topic does that comes up, which one of `neithers` denies: "came up". */
  arises?: string;
  /** What opens a clause with its subject behind it, and denies what is said of that: "nor did". */
  inverted?: string;
  /** What denies a word of `raised` or `perhapsRaised` after it: "were not". */
  denials: string;
  /** Small words between the two: "even", "explicitly". */
  fillers: string;
  /** What is done to a topic before it: "discussed". */
  raised: string;
  /** The same of words with other meanings, where a word of `settings` must tell: "raised". */
  perhapsRaised: string;
  /** Whole phrases after topics: "did not come up", "was off the agenda". */
  omitted: string;
  /** The same, where one of `abouts` must lead to the topics: «о пошлинах» «не говорили». */
  unasked?: string;
  /** The same, where a word of `settings` must tell: "was absent". */
  perhapsOmitted: string;
  /** Words for talk and its themes: "interview", "agenda", "topic". */
  settings: string;
  /** Nouns for who does not speak, whose phrase stands between topics and such words: «о пошлинах» «глава банка» «не говорил». */
  subjects?: string;
  /** What may stand before a topic and is no part of it: "matters related to", "the issue of", "any". */
  leads: string;
  /** What may stand after a topic and is no part of it: "issues". */
  trails: string;
  /** What, inside a topic, shows that the rest is no part of it: "by name", "directly". */
  cuts: string;
  /** What parts topics besides the comma: "and", "or", "as well as". */
  joiners: string;
  /** Words that start another clause and so end a list of topics, or stand before one: "because", "that", "said". */
  clauses: string;
  /** Verbs of reporting, whose subject behind a comma is no topic: ", the minister said". */
  reports?: string;
  /** Such verbs that are nouns, too, but for at the sentence's end: ", the agency remarks". */
  lastReports?: string;
  /** Words that start a clause which is one topic: "declined to say" "whether …". */
  wholes: string;
  /** Words that start a phrase of place or time, which is no topic: "in", "during". */
  prepositions: string;
  /** Those of them that lead to the talk itself, where a word of `settings` follows: "in" the interview. */
  settingLeads: string;
  /** Verbs of asking whose topic follows who is asked: "did not ask" "the minister about". */
  asks?: string;
  /** Endings of words that a noun must follow, and that is then no trail: «пограничные вопросы». */
  adjectives?: readonly string[];
  /** Words that stand for something else and so are no topic: "it", "this". */
  pronouns: string;
  /** Those of them that stand for what was asked, of which one will not speak: "that". */
  foregoings?: string;
  /** Those of them that may own a topic which follows: "her". */
  owners: string;
}
