import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordFlags } from '../../core/phrase.js';
import type { AbsenceSection } from '../../lang/absence.js';

/** What a phrase does that says that something was not said. */
export type Cue =
  | 'avoids'
  | 'excludes'
  | 'refusal'
  | 'silence'
  | 'neither'
  | 'nobody'
  | 'inverted'
  | 'denial'
  | 'omitted'
  | 'unasked'
  | 'untold'
  | 'perhaps-omitted';

/** A language's section, compiled. */
export function absenceTables(section: AbsenceSection, lexicon: Lexicon) {
  const words = <T>(listed: string | undefined, value: T) =>
    (listed?.split(', ') ?? []).map((word) => [word, value] as const);
  const cues = new PhraseTable<Cue>(lexicon, [
    ...words<Cue>(section.omitted, 'omitted'),
    ...words<Cue>(section.unasked, 'unasked'),
    ...words<Cue>(section.perhapsOmitted, 'perhaps-omitted'),
    ...words<Cue>(section.avoids, 'avoids'),
    ...words<Cue>(section.untold, 'untold'),
    ...words<Cue>(section.excludes, 'excludes'),
    ...words<Cue>(section.silences, 'silence'),
    ...words<Cue>(section.neithers, 'neither'),
    ...words<Cue>(section.nobodies, 'nobody'),
    ...words<Cue>(section.inverted, 'inverted'),
    ...words<Cue>(section.denials, 'denial'),
    ...words<Cue>(section.refusals, 'refusal'),
  ]);
  const speaks = new PhraseTable<boolean>(lexicon, [
    ...words(section.speaks, true),
    ...words(section.perhapsSpeaks, false),
  ]);
  const labels = new PhraseTable<true>(lexicon, words(section.labels, true));
  const asked = new PhraseTable<true>(lexicon, words(section.asked, true));
  const abouts = new PhraseTable<true>(lexicon, words(section.abouts, true));
  const toQuestion = new PhraseTable<true>(lexicon, words(section.toQuestions, true));
  const aside = new PhraseTable<true>(lexicon, words(section.asides, true));
  const asks = wordFlags(lexicon, words(section.asks, true));
  const subject = wordFlags(lexicon, words(section.subjects, true));
  const owner = wordFlags(lexicon, words(section.owners, true));
  const tells = wordFlags(lexicon, words(section.tells, true));
  const arises = new PhraseTable<true>(lexicon, words(section.arises, true));
  const replies = new PhraseTable<true>(lexicon, words(section.replies, true));
  const auxiliary = new PhraseTable<true>(lexicon, words(section.auxiliaries, true));
  const raised = new PhraseTable<boolean>(lexicon, [
    ...words(section.raised, true),
    ...words(section.perhapsRaised, false),
  ]);
  const filler = wordFlags(lexicon, words(section.fillers, true));
  const setting = wordFlags(lexicon, words(section.settings, true));
  const leads = new PhraseTable<true>(lexicon, words(section.leads, true));
  const trail = wordFlags(lexicon, words(section.trails, true));
  const joiners = new PhraseTable<true>(lexicon, words(section.joiners, true));
  const joins = wordFlags(lexicon, words(section.joiners, true));
  const cuts = new PhraseTable<true>(lexicon, words(section.cuts, true));
  const report = wordFlags(lexicon, words(section.reports, true));
  const lastReport = wordFlags(lexicon, words(section.lastReports, true));
  const text = wordFlags(lexicon, words(section.texts, true));
  const clause = wordFlags(
    lexicon,
    [section.clauses, section.reports].flatMap((listed) => words(listed, true)),
  );
  const preposition = wordFlags(lexicon, words(section.prepositions, true));
  const settingLead = wordFlags(lexicon, words(section.settingLeads, true));
  const say = wordFlags(lexicon, words(section.says, true));
  const claim = wordFlags(lexicon, words(section.claims, true));
  const unreal = wordFlags(lexicon, words(section.unreal, true));
  const verb = wordFlags(lexicon, words(section.verbs, true));
  const stills = new PhraseTable<true>(lexicon, words(section.stills, true));
  const whole = wordFlags(lexicon, words(section.wholes, true));
  const pronoun = wordFlags(lexicon, words(section.pronouns, true));
  const foregoing = wordFlags(lexicon, words(section.foregoings ?? '', true));
  return {
    section,
    cues,
    speaks,
    labels,
    asked,
    abouts,
    toQuestion,
    aside,
    asks,
    subject,
    owner,
    tells,
    arises,
    replies,
    auxiliary,
    raised,
    filler,
    setting,
    leads,
    trail,
    joiners,
    joins,
    cuts,
    clause,
    report,
    lastReport,
    text,
    preposition,
    settingLead,
    say,
    claim,
    unreal,
    verb,
    stills,
    whole,
    pronoun,
    foregoing,
  };
}

export type AbsenceTables = ReturnType<typeof absenceTables>;
