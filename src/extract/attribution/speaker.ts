import type { Source } from '../../core/item.js';
import { CAPITALISED, tokenSpan, tokenText, WORD } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { MeantBodies } from '../meant-bodies.js';
import { apposed } from './apposition.js';
import { askedOf } from './dialogue.js';
import { isMainSpeaker, leadPerson } from './document.js';
import { firstNounRole, type Grammar, type Run } from './grammar.js';
import type { Gender, Names } from './names.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.js';
import { headOf } from './posts.js';
import { isSaying } from './quoted.js';
import type { Report } from './report.js';
import { signedBehind } from './signed.js';
import {
  antecedent,
  behindBracket,
  isFirst,
  isQuoting,
  isStandIn,
  longestPost,
  looksLikePerson,
  opener,
  plainRun,
  textOf,
} from './source-words.js';
import type { Unit } from './unit.js';

/** Over how many paragraphs a pronoun reaches back. */
const reach = 3;
/** And what several are called has no more, where they have not spoken: "The energy ministers". */
const longestSubject = 4;
/** And with more, none that says of which country. */
const longestTitle = 8;

/** Somebody who was named as a source. */
interface Speaker {
  name: string;
  person: boolean;
  /** Whether they said something, and did not only see, think or plan it. */
  said: boolean;
  /** Whether their own words were given. */
  quoted: boolean;
  block: number;
}

/** The speakers of a document. */
export interface Speakers {
  /** Who is behind every report, in the order of the reports; undefined where nobody is named and nobody can be known. */
  sources: (Source | undefined)[];
  /** The one person whose words the document renders, if there is one. */
  main: string | undefined;
}

/** Resolves names, posts, pronouns and what goes on from one paragraph to the next. */
export function speakersOf(
  draft: Draft,
  grammar: Grammar,
  names: Names,
  units: readonly Unit[],
  reports: readonly Report[],
  bodies: MeantBodies | undefined,
): Speakers {
  const { doc, tokens } = draft;
  const sources: (Source | undefined)[] = new Array(reports.length);
  const person = leadPerson(draft, grammar, names, units, reports);
  const turns: { unit: Unit; name: string; first: number }[] = [];
  let past: Speaker[] = [];
  /** Who may go on speaking where a quotation stands alone behind words of somebody else than the one person. */
  const continued = new Map<number, Source>();
  const order = reports.map((_, i) => i);
  const placeOf = ({ source, pieces }: Report) => source?.first ?? pieces[0].first;
  order.sort((a, b) => placeOf(reports[a]) - placeOf(reports[b]));

  const spoke = (name: string, person: boolean, { unit: { block }, cue, rule }: Report) => {
    const said = rule !== 'clause' || (cue !== undefined && isSaying(tokens, grammar, cue.first));
    const quoted = rule !== 'clause';
    const last = past.at(-1);
    if (last?.name !== name) past = [...past.slice(-8), { name, person, said, quoted, block }];
    else
      past[past.length - 1] = { name, person, said: said || last.said, quoted: quoted || last.quoted, block };
  };

  /**
   * Whom a pronoun for one person stands for: the subject of the sentence before, as centering has it (Grosz et al.
   * 1995), else the last speaker, else the last person of this sentence or the one before.
   */
  const personOf = (at: number, gender: Gender | undefined, { cue, unit }: Report): string | undefined => {
    const self = turnAt(at, unit);
    const fits = (name: string) => name !== self && names.agrees(name, gender);
    const isOpening =
      isFirst(tokens, unit, at, cue) ||
      (gender && grammar.genderOfPronoun[tokens.word[unit.first]] === gender); // "She has a boat, she said"
    const subject =
      isOpening && unit.before?.block === unit.block ? opener(draft, grammar, names, unit.before) : undefined;
    if (subject && fits(subject)) return subject;
    const recent = past.findLast((one) => one.person && unit.block - one.block <= reach && fits(one.name));
    if (recent) return recent.name;
    if (person && fits(person)) return person;
    const mention = names.lastIn(tokens.from[unitBefore(unit).first], tokens.from[at], ['person']);
    const isQuoted =
      mention &&
      [unitBefore(unit), unit].some(({ quotations }) =>
        quotations.some(
          ({ first, end }) =>
            tokens.from[first] <= mention.span.from && mention.span.to <= tokens.to[end - 1],
        ),
      );
    return mention && !isQuoted && fits(mention.entity.name) ? mention.entity.name : undefined;
  };
  const unitBefore = (unit: Unit): Unit => unit.before ?? unit;

  /** Who has the turn that a token is in, and does not speak of himself as "he" or "the minister". */
  const turnAt = (at: number, { block }: Unit): string | undefined => {
    const turn = turns.at(-1);
    // behind 'Lee: “We will pay.”' the narrator goes on
    return turn?.unit.block === block && at >= turn.first && !isQuoting(tokens, turn.first)
      ? turn.name
      : undefined;
  };

  /** Those for whom "they" stands, where that are several: who spoke last in the paragraph, else the subject of the sentence before. */
  const severalOf = ({ block, before }: Unit): string | undefined => {
    const last = past.at(-1);
    if (last?.block === block) return last.person || !isPlural(last.name) ? undefined : last.name;
    if (!before) return undefined;
    const noun =
      before.block === block ? nounPhraseAfter(tokens, grammar, before.first, before.end) : undefined;
    // where words are not inflected a verb may be taken for the end of its subject: "The ministers held talks"
    if (!noun || grammar.section.endings.length > 0) return undefined;
    for (let at = noun.first; at < Math.min(noun.end, noun.first + longestSubject); at++) {
      if (tokens.kind[at] !== WORD) return undefined;
      const speaks =
        (grammar.roles[tokens.word[at]] ?? 0) >= firstNounRole ||
        (at > before.first && tokens.shape[at] === CAPITALISED);
      if (speaks && isPlural(tokenText(tokens, at))) return textOf(draft, { first: noun.first, end: at + 1 });
    }
    return undefined;
  };
  const isPlural = (name: string): boolean => {
    const { words, pluralEndings } = grammar.section;
    const said = name.split(' ');
    const of = said.findIndex((word) => words.link.includes(word)); // "Special Representative of the United Nations"
    const head = said.slice(0, of < 0 ? said.length : of).at(-1) ?? '';
    return pluralEndings?.some((ending) => head.endsWith(ending)) === true && !/(?:['’]|s)s$/u.test(head);
  };

  /** Whether somebody may go on speaking: in the next paragraph, the one whose interview it is as long as nobody else speaks. */
  const mayGoOn = (last: Speaker, unit: Unit): boolean =>
    unit.block - last.block <= 1 ||
    (last.name === person && past.findLast((one) => one.person)?.name === person);

  /**
   * Whether words that stand alone are those of the one person whose interview or speech it is, though not much else is:
   * where nobody goes on speaking, or only a body that was not quoted, and inside a paragraph in which nobody else has
   * spoken, as sections on a topic quote.
   */
  const isOfPerson = (last: Speaker | undefined, unit: Unit): boolean =>
    !last ||
    !mayGoOn(last, unit) ||
    !(last.person || last.quoted) ||
    (last.block !== unit.block && unit.before?.block === unit.block);

  /** Whether a turn is labelled as an answer, or known by the question before its dash. */
  const isAnswer = ({ cue }: Report): boolean =>
    cue === undefined || grammar.answering[tokens.word[cue.first - 1]] === 1;
  const asked = person ?? askedOf(draft, grammar, names);
  const isInterview = reports.some(({ rule, cue }) => rule === 'turn' && !cue);
  /** Whether a report is a quotation that the heading of an interview is, which is the words of whoever is asked. */
  const isHeadline = ({ rule, unit: { block } }: Report): boolean =>
    rule === 'quotation-alone' && isInterview && (block === 0 || doc.blocks[block].kind === 'heading');

  /** Whether the heading names only the post of whoever is asked: "President of Norway: “…”". */
  const isHeadingPost = ({ rule, unit: { block } }: Report, { first, end }: Run): boolean => {
    if (block > 0 || rule !== 'quotation' || person === undefined) return false;
    for (let at = first; at < end; at++) if (grammar.standIns.match(tokens, at, end) > 0) return true;
    return false;
  };

  /** Whether a person may be meant by a post: who is known by another one is no president and no premier. */
  const mayHold = (name: string, post: number): boolean =>
    !grammar.heads[tokens.word[headOf(tokens, post)]] ||
    names.posts.holds(tokens, post, name) ||
    !names.posts.isHolder(name);

  for (const i of order) {
    const report = reports[i];
    const { unit, source } = report;
    if (!source) {
      const last = past.findLast(({ said }) => said);
      const signed =
        report.rule === 'quotation-alone'
          ? signedBehind(draft, grammar, report.pieces[report.pieces.length - 1].end)
          : undefined;
      if (report.rule === 'turn' && asked && isAnswer(report)) {
        sources[i] = { name: asked, how: 'document' };
        turns.push({ unit, name: asked, first: report.pieces[0].first });
      } else if (signed) {
        sources[i] = signed;
        spoke(signed.name, true, report);
      } else if (asked && isHeadline(report)) {
        sources[i] = { name: asked, how: 'document' };
      } else if (report.rule === 'quotation-alone' && person && isOfPerson(last, unit)) {
        sources[i] = { name: person, how: 'document' };
      } else if (report.rule === 'quotation-alone' && last && mayGoOn(last, unit)) {
        const source: Source = { name: last.name, how: 'continued' };
        if (person && !last.person) continued.set(i, source);
        else sources[i] = source;
      }
      continue;
    }
    const run = plainRun(draft, source);
    const span = tokenSpan(tokens, run.first, run.end);
    const exact = doc.text.slice(span.from, span.to);
    const at = run.first;
    const wordClass = grammar.classOf[tokens.word[at]];
    const single = run.end - at === 1;
    // "polls that show": as the source, what opens a clause is a relative
    if (single && (wordClass === 'relative' || wordClass === 'complementiser')) {
      const noun =
        nounPhraseBefore(tokens, grammar, at, unit.first) ??
        nounPhraseBefore(tokens, grammar, at - 1, unit.first);
      const mention = antecedent(draft, grammar, names, noun, at);
      const bearer = noun && !mention ? names.posts.bearer(tokens, noun.end - 1, span.from) : undefined;
      const name = mention?.entity.name ?? bearer ?? (noun ? textOf(draft, noun) : exact);
      sources[i] = { span, exact, name, how: 'pronoun' };
      if (mention) spoke(name, mention.entity.type === 'person', report);
      continue;
    }
    if (grammar.latters.match(tokens, at, run.end) === run.end) {
      const last = names.lastIn(tokens.from[unitBefore(unit).first], tokens.from[at], [
        'person',
        'organisation',
      ]);
      sources[i] = { span, exact, name: last?.entity.name ?? exact, how: 'pronoun' };
      continue;
    }
    const gender = grammar.genderOfPronoun[tokens.word[at]];
    const isOwn = !single && gender && grammar.ownWords[tokens.word[run.end - 1]] === 1 && run.end - at === 2; // "her own summary"
    if (
      (single || isOwn) &&
      (wordClass === 'subject' || wordClass === 'object' || gender || grammar.selves[tokens.word[at]])
    ) {
      const several = grammar.several[tokens.word[at]] ? severalOf(unit) : undefined;
      const name = grammar.selves[tokens.word[at]]
        ? turns.findLast((turn) => turn.unit.block <= unit.block)?.name
        : (several ?? (gender && personOf(at, gender, report)));
      if (several) spoke(several, false, report);
      else if (name) {
        names.learn(name, gender);
        spoke(name, true, report);
      }
      sources[i] = { span, exact, name: name ?? exact, how: 'pronoun' };
      continue;
    }
    const mention =
      apposed(tokens, grammar, names, run, report.cue) ??
      behindBracket(draft, run) ??
      names.head(tokens, run);
    const last = run.end - 1;
    const ofCountry =
      mention || run.end - run.first > longestTitle
        ? undefined
        : names.posts.bearerFor(tokens, run, span.from);
    const bearer =
      mention || ofCountry === null || (!ofCountry && run.end - run.first > longestPost)
        ? undefined
        : ofCountry
          ? ofCountry
          : (names.posts.bearer(tokens, last, span.from) ??
            (grammar.section.endings.length > 0 ? names.posts.bearer(tokens, at, span.from) : undefined));
    const standsIn =
      !mention &&
      !bearer &&
      (isHeadingPost(report, run) || (ofCountry !== null && isStandIn(tokens, grammar, run)))
        ? [
            person,
            grammar.dependents[tokens.word[at]]
              ? undefined
              : past.findLast((one) => one.person && one.said)?.name,
          ].find((one) => one !== undefined && one !== turnAt(at, unit) && mayHold(one, last))
        : undefined;
    const body = mention || bearer || standsIn ? undefined : bodies?.nameOf(run.first, run.end);
    const name = mention?.entity.name ?? bearer ?? standsIn ?? body ?? textOf(draft, run);
    sources[i] = { span, exact, name, how: 'named' };
    if (report.rule === 'turn') turns.push({ unit, name, first: report.pieces[0].first });
    const isPerson = mention
      ? mention.entity.type === 'person'
      : bearer !== undefined || standsIn !== undefined || looksLikePerson(draft, grammar, names, run);
    // 'The state promises a road. "People trust asphalt."'
    if (report.goesOn && person && !isPerson) {
      sources[i] = { name: person, how: 'document' };
      continue;
    }
    spoke(name, isPerson, report);
  }
  const main =
    person && isMainSpeaker(tokens, grammar, person, reports, sources, names.bodies()) ? person : undefined;
  if (!main) for (const [i, source] of continued) sources[i] = source;
  return { sources, main };
}
