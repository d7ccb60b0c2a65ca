import type { Force, Period, Pledge } from '../../core/item.js';
import { PhraseTable, wordTable } from '../../core/phrase.js';
import { LOWER, MARK, type Tokens, tokenSpan, tokenText, WORD } from '../../core/token.js';
import type { PledgeForm } from '../../lang/pledge.js';
import type { Draft, Extractor } from '../extractor.js';
import { type Agent, AgentFinder, type Ground } from './agent.js';
import { Bounds } from './bounds.js';
import { promisers, type ReportedBy, reporters, speakers } from './speaker.js';

interface Cue {
  force: Force;
  form: PledgeForm;
  refuses: boolean;
}

/** What one has of oneself, and is not only about: plans may be another's. */
const committing: ReadonlySet<Force> = new Set(['ready', 'will']);
/** The forms of which a finite verb is the cue. */
const predicates: ReadonlySet<PledgeForm> = new Set(['verb', 'modal']);

/** Finds who intends, promises, is ready, or refuses, to do what. */
export const pledge: Extractor = (pack, lexicon) => {
  const { pledge: section } = pack;
  if (!section) return undefined;
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const cues = new PhraseTable<Cue>(lexicon);
  for (const [rows, refuses] of [[section.refusals, true] as const, [section.cues, false] as const]) {
    for (const [force, form, surfaces] of rows) {
      for (const surface of surfaces.split(', ')) cues.add(surface, { force, form, refuses });
    }
  }
  const copula = new PhraseTable<true>(lexicon, words(section.copulas));
  const filler = wordTable(lexicon, words(section.fillers));
  const opening = wordTable(lexicon, words(section.openings));
  const owner = wordTable(lexicon, words(section.owners));
  const relative = wordTable(lexicon, words(section.relatives));
  const article = wordTable(lexicon, words(section.articles));
  const preposition = wordTable(lexicon, words(section.prepositions));
  const fate = new PhraseTable<true>(lexicon, words(section.fates));
  const done = new PhraseTable<true>(lexicon, words(section.done));
  const saying = new PhraseTable<true>(lexicon, words(section.sayings));
  const and = wordTable(lexicon, words(section.ands));
  const complementiser = wordTable(lexicon, words(section.complementisers));
  const commits = new Set(section.commits.split(', '));
  const negation = wordTable(lexicon, words(section.negations));
  const small = wordTable(lexicon, [
    ...words(section.prepositions),
    ...words(section.ands),
    ...words(section.openings),
    ...words(section.clauses),
    ...words(section.articles),
  ]);
  const guess = wordTable(lexicon, words(section.guesses));
  const report = wordTable(lexicon, words(section.reports));
  const gift = wordTable(lexicon, words(section.gifts));
  const recipient = wordTable(lexicon, words(section.recipients));
  const deadline = wordTable(lexicon, words(section.deadlines));
  const vague = wordTable(lexicon, words(section.vague));

  const isFiller = (tokens: Tokens, at: number): boolean => {
    if (tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER) return false;
    if (filler[tokens.word[at]]) return true;
    const surface = tokenText(tokens, at);
    return surface.length > 4 && section.fillerEndings.some((ending) => surface.endsWith(ending));
  };
  const bounds = new Bounds(section, lexicon);
  const agents = new AgentFinder(section, lexicon, isFiller);

  /** Where the predicate starts whose cue stands at `at`: its copulas and adverbs are part of it. */
  const predicate = (tokens: Tokens, at: number, begin: number): { first: number; copulas: number } => {
    let first = at;
    let copulas = 0;
    for (let steps = 0; steps < 6 && first > begin; steps++) {
      if (isFiller(tokens, first - 1)) {
        first--;
        continue;
      }
      const start = [3, 2, 1].find(
        (n) => first - n >= begin && copula.match(tokens, first - n, first) === first,
      );
      if (!start) break;
      first -= start;
      copulas++;
    }
    return { first, copulas };
  };

  return (draft: Draft) => {
    const { doc, tokens, sentences, found } = draft;
    const { text, word, kind, from, to, shape } = tokens;
    const { mentions, periods } = draft.places;
    const ground: Ground = { tokens, mentions, periods };
    const speakerAt = speakers(draft);
    const promiserAt = promisers(draft);
    /** Where words that report start. */
    const reports = new Set(found.attribution.flatMap(({ cue }) => (cue ? [cue.span.from] : [])));
    const reporterAt = reporters(draft, (name) => agents.isPronoun(name));

    /** The deadline in an act, or before its predicate. */
    const dueOf = (first: number, end: number, begin: number): Period | undefined => {
      for (let at = first; at < end; at++) {
        const period = ground.periods.startingAt(at);
        if (period && period.end <= end) return period.item;
      }
      for (let at = begin + 1; at < first && at < begin + 12; at++) {
        const period = deadline[word[at - 1]] ? ground.periods.startingAt(at) : undefined;
        if (period) return period.item;
      }
      return undefined;
    };

    /** Whether a word of reporting stands before a subject in its sentence. */
    const isReported = (first: number, begin: number): boolean => {
      for (let i = first - 1; i >= begin && i > first - 40; i--) if (report[word[i]]) return true;
      return false;
    };

    /** Whether what stands before a subject, or the sentence's question mark, makes a guess of the sentence. */
    const isGuess = (first: number, begin: number, limit: number): boolean => {
      if (text[from[limit - 1]] === '?') return true;
      for (let i = first - 1; i >= begin && i > first - 5; i--) {
        if (kind[i] === MARK && ',;:“”"'.includes(text[from[i]])) return false;
        if (guess[word[i]]) return true;
      }
      return false;
    };

    /** To whom: right after a verb of giving, or after "to", "for", "with". */
    const recipientOf = (first: number, end: number): string | undefined => {
      for (let at = first; at < end && at < first + 12; at++) {
        const mention = ground.mentions.startingAt(at);
        if (!mention || mention.item.entity.type === 'post') continue;
        let before = at - 1;
        while (before > first && article[word[before]]) before--;
        const after = mention.end;
        // "Norway", not "Norwegian ships" or "the Norway-Malta line"
        const isHead =
          after >= end ||
          (kind[after] !== WORD && !'-‑–'.includes(text[from[after]])) ||
          small[word[after]] === true ||
          isFiller(tokens, after);
        if (!isHead) continue;
        if (at === first || recipient[word[before]] || (before === first && gift[word[first]]))
          return mention.item.entity.name;
      }
      return undefined;
    };

    const add = (
      first: number,
      act: number,
      end: number,
      cue: Cue,
      by: string | null,
      begin: number,
    ): void => {
      const span = tokenSpan(tokens, first, end);
      const due = dueOf(act, end, begin);
      const toWhom = recipientOf(act, end);
      const rule = `${pack.code}/pledge/${cue.refuses ? 'refusal' : cue.form}`;
      const item: Pledge = {
        kind: 'pledge',
        span,
        exact: doc.text.slice(span.from, span.to),
        rule,
        by,
        ...(toWhom !== undefined && toWhom !== by && { to: toWhom }),
        action: tokenSpan(tokens, act, end),
        force: cue.force,
        ...(due && { due: { span: due.span, exact: due.exact, from: due.from, to: due.to } }),
        ...(cue.refuses && { refuses: true }),
        ...(vague[word[act]] && !due && { vague: true }),
      };
      found.pledge.push(item);
      draft.journal?.push({ rule, span, said: `${by ?? 'nobody named'} ${cue.force}` });
    };

    /** The person that "he" stands for: whom this sentence or one of the two before it names first. */
    const personBefore = (at: number, sentence: number): string | undefined => {
      for (let s = sentence; s >= 0 && s > sentence - 3; s--) {
        const end = Math.min(at, sentences.end[s], sentences.first[s] + 60);
        for (let i = sentences.first[s]; i < end; i++) {
          const mention = ground.mentions.startingAt(i);
          if (mention?.item.entity.type === 'person') return mention.item.entity.name;
        }
      }
      return undefined;
    };
    /** Whether a pronoun stands for who reports: "he" most often does, "it" where the word commits ("announced"). */
    const isOwn = ({ stands }: Agent, reporter: ReportedBy | undefined): boolean =>
      reporter !== undefined &&
      (stands === 'person' || (stands === 'thing' && commits.has((reporter.cue ?? '').toLowerCase())));

    /** Who acted in the sentence before. */
    const agentBefore = (sentence: number): string | undefined => {
      const before = sentence - 1;
      if (before < 0) return undefined;
      const agent = agents.clauseSubject(ground, sentences.first[before], sentences.end[before]);
      return agent && !agent.stands ? agent.name : undefined;
    };
    const nameOf = (agent: Agent, at: number, sentence: number): string => {
      const { stands, name, first } = agent;
      if (!stands) return name;
      if (stands === 'speaker') {
        const speaker = speakerAt(from[at]);
        if (!speaker) return name;
        return agents.isPronoun(speaker) ? (personBefore(first, sentence) ?? name) : speaker;
      }
      // in reported words "he" and "it" are most often who reports
      const reporter = reporterAt(from[at]);
      if (reporter) return reporter.name;
      return (stands === 'person' ? personBefore(first, sentence) : agentBefore(sentence)) ?? name;
    };

    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];

      /** Where an act is over at the latest: before the next pledge, and before what another one does. */
      const beforeNext = (act: number, end: number): number => {
        for (let at = act + 1; at < end; at++) {
          const comma = kind[at] === MARK && text[from[at]] === ',';
          let next = comma ? at + 1 : at;
          const isJoined = and[word[next]] === true;
          if (isJoined) next++;
          else if (!comma) continue;
          if (isJoined && (opensPledge(next, end) || reports.has(from[next]))) return at;
          const day = preposition[word[next]] ? next + 1 : next;
          if (isJoined && comma && (ground.periods.startingAt(day) || agents.standsAt(tokens, next)))
            return at;
          const mention = ground.mentions.startingAt(next);
          if (!mention) continue;
          let verb = mention.end;
          while (verb < end && isFiller(tokens, verb)) verb++;
          if (verb >= end) continue;
          if (opensPledge(verb, end) || (isJoined && copula.match(tokens, verb, end) > 0)) return at;
        }
        return end;
      };

      const opensPledge = (at: number, end: number): boolean =>
        cues.match(tokens, at, end) > 0 && predicates.has(cues.value.form);

      /** Where an act in reported words ends with them: before ", the minister said". */
      const reportedEnd = (act: number, end: number): number => {
        const reporter = reporterAt(from[act]);
        if (!reporter) return end;
        let close = end;
        while (close > act && to[close - 1] > reporter.to) close--;
        return kind[close] === MARK ? close : end;
      };

      /** The pledge of an act that starts at `act`; the token to go on from, or -1 where it is none. */
      const pledged = (first: number, act: number, cue: Cue, agent: Agent | undefined): number => {
        if (act >= limit || kind[act] === MARK || shape[act] !== LOWER) return -1;
        if (preposition[word[act]]) return -1; // "ready for talks"
        if (cue.refuses && saying.match(tokens, act, limit) > 0) return -1;
        let close = bounds.actEnd(tokens, act, limit);
        // "the readiness of Norway to share its maps was praised": the noun was a subject
        if (cue.form === 'noun') {
          for (let i = act + 1; i < close; i++) if (copula.match(tokens, i, close) > 0) close = i;
        }
        close = beforeNext(act, close);
        close = Math.min(close, reportedEnd(act, close));
        if (close <= act) return -1;
        add(first, act, close, cue, agent ? nameOf(agent, act, s) : null, begin);
        return act;
      };

      /** A promise that is a clause: "pledged that the state would pay". */
      const promised = (first: number, act: number, cue: Cue, agent: Agent): number => {
        const close = bounds.actEnd(tokens, act, limit);
        if (close <= act) return -1;
        add(first, act, close, cue, nameOf(agent, act, s), begin);
        return close;
      };

      /** "Norway's readiness to", "the readiness of Norway to". */
      const fromNoun = (cue: Cue, at: number, end: number): number => {
        let act = end;
        let agent = agents.owner(ground, at, begin);
        if (!agent && (owner[word[act]] || !section.owners) && act + 1 < limit) {
          let next = section.owners ? act + 1 : act;
          while (next < limit && article[word[next]]) next++;
          const mention = ground.mentions.startingAt(next);
          if (mention) {
            agent = { first: at, end: mention.end, name: mention.item.entity.name };
            act = mention.end;
          }
        }
        // "Norway expressed readiness to": whoever does something with it
        const isBare = kind[at - 1] === WORD && shape[at - 1] === LOWER && !small[word[at - 1]];
        if (!agent && at > begin && isBare && committing.has(cue.force))
          agent = agents.clauseSubject(ground, begin, at - 1);
        if (!agent) return -1;
        if (section.openings && !opening[word[act]]) return -1;
        const owned = owner[word[act]];
        if (section.openings) act++;
        // "the goal of the talks" is no act, "the commitment to the accord" is
        if ((owned && article[word[act]]) || ground.mentions.startingAt(act)) return -1;
        return pledged(Math.min(agent.first, at), act, cue, agent);
      };

      /** A passive: what is done opens the act, and nobody is named. */
      const fromPassive = (cue: Cue, at: number, act: number): number => {
        if (done.match(tokens, act, limit) < 0) return -1;
        const first = bounds.phraseStart(tokens, at, begin);
        if (first === at) return -1;
        add(first, first, bounds.actEnd(tokens, act, limit), cue, null, begin);
        return act;
      };

      const fromVerb = (found: Cue, at: number, end: number): number => {
        let act = found.form === 'future' ? at : end;
        let guessed = false;
        let { refuses } = found;
        for (; act < limit && isFiller(tokens, act); act++) {
          guessed ||= fate.match(tokens, act, limit) > 0;
          refuses ||= negation[word[act]] === true;
        }
        const isNegated = found.form === 'future' && negation[word[at - 1]] === true;
        const { form, force } = found;
        const cue: Cue = { force, form, refuses: refuses || isNegated };
        if (form === 'passive') return fromPassive(cue, at, act);
        if (form === 'impersonal') return pledged(at, act, cue, undefined);
        const start = predicate(tokens, isNegated ? at - 1 : at, begin);
        if (form === 'state' && start.copulas === 0 && !relative[word[at - 1]]) return -1;
        const agent =
          agents.subject(ground, start.first, begin) ?? (form === 'verb' ? promiserAt(at) : undefined);
        if (!agent) return -1;
        const foretells = form === 'modal' || form === 'reported' || form === 'own';
        if (foretells && (guessed || article[word[act]] || fate.match(tokens, act, limit) > 0)) return -1;
        if (form === 'reported' && !isReported(agent.first, begin)) return -1;
        if (form === 'modal' && agent.stands === 'thing' && agents.isPronoun(nameOf(agent, act, s)))
          return -1;
        if (form === 'own' && !isOwn(agent, reporterAt(from[act]))) return -1;
        if (cue.force !== 'agreed' && isGuess(agent.first, begin, limit)) return -1;
        const first = Math.min(agent.first, start.first);
        if (cue.force === 'will' && (form === 'verb' || form === 'object')) {
          const opened = text[from[act]] === ',' ? act + 1 : act;
          if (complementiser[word[opened]]) return promised(first, opened + 1, cue, agent);
        }
        if (form !== 'object') return pledged(first, act, cue, agent);
        const given = ground.mentions.startingAt(act) !== undefined || kind[act] !== WORD;
        const close = given && text[from[act]] !== ',' ? bounds.actEnd(tokens, act, limit) : act;
        if (close <= act) return -1;
        add(first, act, close, cue, nameOf(agent, act, s), begin);
        return act;
      };

      for (let at = begin; at < limit; at++) {
        if (word[at] === 0) continue;
        const end = cues.match(tokens, at, limit);
        if (end < 0) continue;
        const cue = cues.value;
        if (shape[at] !== LOWER && cue.form !== 'impersonal') continue;
        const act = cue.form === 'noun' ? fromNoun(cue, at, end) : fromVerb(cue, at, end);
        if (act > at) at = act - 1;
      }
    }
    found.pledge.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  };
};
