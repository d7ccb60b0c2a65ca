import type { EntityType, Force } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordFlags, wordTable } from '../../core/phrase.js';
import { LOWER, type Tokens, tokenText, WORD } from '../../core/token.js';
import type { PledgeForm, PledgeSection } from '../../lang/pledge.js';
import { AgentFinder } from './agent.js';
import { Bounds } from './bounds.js';

/** What a word or phrase that pledges tells. */
export interface Cue {
  force: Force;
  form: PledgeForm;
  refuses: boolean;
  /** How many of its last words are the act's first: "sign" of "expected to sign". */
  ownWords?: number;
  /** Whether only who has a will does it, so that any noun before it is who pledges: "vowed to". */
  willed?: boolean;
  /** To whom it is promised, where that stands before the act. */
  to?: string;
}

/** A language's section, compiled. */
export function pledgeTables(section: PledgeSection, lexicon: Lexicon) {
  const marked = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const words = (...lists: string[]) => wordFlags(lexicon, lists.flatMap(marked));
  const phrases = (listed: string) => new PhraseTable<true>(lexicon, marked(listed));
  const cues = new PhraseTable<Cue>(lexicon);
  const willed = new Set(section.willed.split(', '));
  for (const [rows, refuses] of [[section.refusals, true] as const, [section.cues, false] as const]) {
    for (const [force, form, surfaces] of rows) {
      for (const listed of surfaces.split(', ')) {
        const [led, own] = listed.split('|');
        const ownWords = own ? own.split(' ').length : 0;
        const whole = form === 'apart' ? `${listed} ${section.openings.split(', ')[0]}` : listed;
        cues.add(led + (own ?? ''), { force, form, refuses, ownWords, willed: willed.has(whole) });
      }
    }
  }
  const fate = phrases(section.fates);
  const deed = phrases(section.deeds ?? '');
  const turn = words(section.turns ?? '');
  const preposition = words(section.prepositions);
  const filler = words(section.fillers);
  const notFiller = words(section.notFillers);
  const isFiller = (tokens: Tokens, at: number): boolean => {
    if (tokens.kind[at] !== WORD || tokens.shape[at] !== LOWER) return false;
    if (filler[tokens.word[at]]) return true;
    if (notFiller[tokens.word[at]]) return false;
    const surface = tokenText(tokens, at);
    return surface.length > 4 && section.fillerEndings.some((ending) => surface.endsWith(ending));
  };
  /** Whether an object may start at a token: a word that leads to nothing else. */
  const isObject = (tokens: Tokens, at: number, limit: number): boolean =>
    at < limit && tokens.kind[at] === WORD && !preposition[tokens.word[at]] && !isFiller(tokens, at);
  /** Whether what befalls one stands at a token, and no act. */
  const isFate = (tokens: Tokens, at: number, limit: number): boolean => {
    const end = fate.match(tokens, at, limit);
    if (end < 0 || deed.match(tokens, at, limit) > 0) return false;
    return !(end === at + 1 && turn[tokens.word[at]] && isObject(tokens, end, limit));
  };
  return {
    section,
    cues,
    isFiller,
    isFate,
    bounds: new Bounds(section, lexicon),
    agents: new AgentFinder(section, lexicon, isFiller),
    copula: phrases(section.copulas),
    opening: words(section.openings),
    owner: words(section.owners),
    /** "its", "my". */
    own: words(...Object.values(section.owns)),
    /** Those of them that stand for the speaker: "my". */
    ownSpeaker: words(section.owns.speaker),
    adjunct: words(section.adjuncts ?? ''),
    actNoun: words(section.actNouns ?? ''),
    relative: words(section.relatives),
    article: words(section.articles),
    preposition,
    done: phrases(section.done),
    undone: words(section.undone ?? ''),
    saying: phrases(section.sayings),
    and: words(section.ands),
    complementiser: words(section.complementisers),
    commits: new Set(section.commits.split(', ')),
    negation: words(section.negations),
    limits: words(section.limits),
    nones: words(section.nones ?? ''),
    small: words(section.prepositions, section.ands, section.openings, section.clauses, section.articles),
    guess: words(section.guesses),
    passive: words(section.passives ?? ''),
    body: words(section.bodies ?? ''),
    side: words(section.sides ?? ''),
    kind: wordTable<EntityType>(lexicon, [
      ...marked(section.kinds?.organisation ?? '').map(([word]) => [word, 'organisation'] as const),
      ...marked(section.kinds?.country ?? '').map(([word]) => [word, 'country'] as const),
    ]),
    avowal: phrases(section.avowals ?? ''),
    bond: phrases(section.bonds ?? ''),
    asking: new PhraseTable<'act' | 'clause'>(lexicon, [
      ...marked(section.askings?.acts ?? '').map(([surface]) => [surface, 'act'] as const),
      ...marked(section.askings?.clauses ?? '').map(([surface]) => [surface, 'clause'] as const),
    ]),
    answer: new PhraseTable<'agreed' | 'refused'>(lexicon, [
      ...marked(section.answers?.agreed ?? '').map(([surface]) => [surface, 'agreed'] as const),
      ...marked(section.answers?.refused ?? '').map(([surface]) => [surface, 'refused'] as const),
    ]),
    never: phrases(section.nevers ?? ''),
    being: words(section.beings ?? ''),
    idle: words(section.idle ?? ''),
    contrast: words(section.contrasts ?? ''),
    topic: phrases(section.topics ?? ''),
    doing: words(section.doings ?? ''),
    doingLink: words(section.doingLinks ?? ''),
    cleft: new PhraseTable<'asserted' | 'denied'>(lexicon, [
      ...marked(section.clefts?.asserted ?? '').map(([surface]) => [surface, 'asserted'] as const),
      ...marked(section.clefts?.denied ?? '').map(([surface]) => [surface, 'denied'] as const),
    ]),
    promising: new PhraseTable<'given' | 'taken'>(lexicon, [
      ...marked(section.promising?.given ?? '').map(([surface]) => [surface, 'given'] as const),
      ...marked(section.promising?.taken ?? '').map(([surface]) => [surface, 'taken'] as const),
    ]),
    from: words(section.froms ?? ''),
    with: words(section.withs ?? ''),
    indefinite: words(section.indefinites ?? ''),
    everyone: words(section.everyones ?? ''),
    gain: words(section.gains ?? ''),
    whereabouts: words(section.whereabouts ?? ''),
    counterpart: words(section.counterparts ?? ''),
    within: words(section.withins ?? ''),
    doer: words(section.doers ?? ''),
    matter: words(section.matters),
    behalf: phrases(section.behalves),
    report: words(section.reports),
    denial: new Set(section.denials?.split(', ') ?? []),
    lesser: words(section.lessers ?? ''),
    text: new Set(section.texts?.split(', ') ?? []),
    outsider: new Set(section.outsiders.split(', ')),
    gift: words(section.gifts),
    aid: words(section.aids ?? ''),
    sharing: words(section.sharings ?? ''),
    recipient: words(section.recipients),
    notGerund: words(section.notGerunds ?? ''),
    getter: words(section.getters ?? ''),
    receiver: words(section.receivers),
    partner: words(section.partners),
    tie: words(section.ties),
    way: words(section.ways ?? ''),
    avow: words(section.avows),
    encounter: phrases(section.encounters),
    deadline: words(section.deadlines),
    time: words(section.times ?? ''),
    vague: words(section.vague),
  };
}

export type PledgeTables = ReturnType<typeof pledgeTables>;
