import { MARK, plainText, tokenText, WORD } from '../../core/token.js';
import type { Agent, Ground } from './agent.js';
import { isPlural, ownOf } from './ending.js';
import type { Sentence } from './sentence.js';
import { isReported, predicateOf } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import type { Who } from './who.js';

/** No noun phrase of a body without a name of its own has more tokens. */
const mostModified = 3;

/** Tells who does what a verb's cue leads to, in the sentence that begins at `begin`. */
export class Doers {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly who: Who,
  ) {}

  /** Who does what a cue from `at` to `end` leads to, its predicate starting at `first` and its act, which ends before `limit`, at `act`. */
  of(
    cue: Cue,
    at: number,
    end: number,
    first: number,
    act: number,
    { begin, limit }: Sentence,
  ): Agent | undefined {
    const { tables, ground } = this;
    const { section, agents } = tables;
    const { form, willed } = cue;
    const subject = agents.subject(ground, first, begin);
    const implied = subject?.stands === 'speaker' ? subject : this.implied(cue, at, end);
    if (implied) return implied;
    const actMany = isPlural(ground.tokens, section, at, end);
    const agrees = (agent: Agent | undefined): Agent | undefined => {
      if (!agent || agent.stands || !actMany || agent.end === agent.first) return agent;
      const noun = tokenText(ground.tokens, agent.end - 1);
      // «мост обещают открыть»: one does not act where the verb is of more
      const isMany = section.plurals?.nouns.some((ending) => noun.endsWith(ending));
      return isMany || ground.mentions.endingAt(agent.end) ? agent : undefined;
    };
    const known =
      agrees(subject ?? agents.stranger(ground, first, begin, willed)) ??
      (form === 'verb' || form === 'apart' ? agrees(this.promiser(at, end)) : undefined);
    if (known) return known;
    const elided = subject ? undefined : this.elided(first, actMany, begin);
    if (elided || !willed) return elided;
    const behind = this.behind(act, limit);
    if (behind || actMany) return behind;
    const anybody = agents.anybody(ground, first, begin, section.articles.startsWith('the'));
    // «две обещает открыть весной»: what is to be opened, by whoever speaks
    return anybody && form === 'verb' && this.isCount(anybody) ? this.who.lastSpeaker(first) : anybody;
  }

  /** Who tells it, where the clause he tells has no subject and a predicate of his number: «министр заявил, что» «построит»; it starts at a token. */
  private elided(first: number, many: boolean, begin: number): Agent | undefined {
    const { tables, ground } = this;
    const { section, agents, complementiser, report } = tables;
    const { tokens } = ground;
    const { word, kind } = tokens;
    if (section.infinitives.length === 0 || !complementiser[word[first - 1]]) return undefined;
    let verb = first - 2;
    while (verb > begin && kind[verb] === MARK) verb--;
    if (verb <= begin || !report[word[verb]] || isPlural(tokens, section, verb, verb + 1) !== many)
      return undefined;
    const start = predicateOf(tokens, tables, verb, begin).first;
    const teller = agents.subject(ground, start, begin) ?? agents.stranger(ground, start, begin);
    return teller && !this.who.isOutsider(teller.name) ? { ...teller, elided: true } : undefined;
  }

  /** Who says what words from `at` to `end` lead to, by the attributions. */
  private promiser(at: number, end: number): Agent | undefined {
    const promiser = this.who.promiserAt(at, end);
    return promiser && this.tables.section.infinitives.length > 0 && this.isCount(promiser)
      ? undefined
      : promiser;
  }

  /** Whether a phrase ends with a word that needs a noun, as a number does: «ещё две». */
  private isCount({ end }: Agent): boolean {
    return this.tables.article[this.ground.tokens.word[end - 1]] === 1;
  }

  /** The name of a body behind what it gives: «половину готов выделить» «Северный банк». */
  private behind(act: number, limit: number): Agent | undefined {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    if (tables.section.infinitives.length === 0 || !tables.gift[word[act]] || tables.aid[word[act]])
      return undefined;
    let first = act + 1;
    while (first < limit && (tables.and[word[first]] || tables.isFiller(ground.tokens, first))) first++;
    const mention = ground.mentions.startingAt(first);
    if (!mention) return undefined;
    const { entity, exact } = mention.item;
    const isNamed = entity.type === 'organisation' || entity.type === 'country';
    if (!isNamed || !exact.endsWith(entity.name)) return undefined;
    const end = tables.bounds.actEnd(ground.tokens, act, limit);
    // «Северный банк речных портов»
    for (let at = mention.end; at < end; at++)
      if (ground.tokens.kind[at] !== WORD || tables.small[word[at]]) return undefined;
    return { first, end, name: mention.end < end ? plainText(ground.tokens, first, end) : entity.name };
  }

  /** Who says of itself what it would do: "the union said it would". */
  teller({ stands, first }: Agent, begin: number): Agent | undefined {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    if (stands !== 'thing') return undefined;
    const that = tables.complementiser[word[first - 1]] ? first - 1 : first;
    // "insisted" "on Wednesday" "that it would"
    const day = ground.periods.endingAt(that);
    const isLed = day && tables.preposition[word[day.first - 1]] === 1;
    const at = (day ? (isLed ? day.first - 1 : day.first) : that) - 1;
    if (at <= begin || !tables.report[word[at]]) return undefined;
    const start = predicateOf(ground.tokens, tables, at, begin).first;
    const teller =
      tables.agents.subject(ground, start, begin) ?? tables.agents.stranger(ground, start, begin);
    const type = teller && ground.mentions.endingAt(teller.end)?.item.entity.type;
    const isBody = teller && !teller.stands && type !== 'person' && type !== 'post';
    return isBody && !this.who.isOutsider(teller.name) ? teller : undefined;
  }

  /** Whether somebody reports what one that is named will do: "said the government would", but not "analysts"; its sentence begins at `begin`. */
  isToldOf({ first, end, stands }: Agent, act: number, begin: number): boolean {
    // "she said Ali would pray there" may tell of habits
    const isPerson = this.ground.mentions.endingAt(end)?.item.entity.type === 'person';
    return (
      stands === undefined &&
      !isPerson &&
      (isReported(this.ground.tokens, this.tables, first, begin) ||
        (this.isOneBody(first, end) && this.who.isReported(act))) &&
      !this.who.isForetold(act)
    );
  }

  /** Whether what is told is of who tells it or of one body; what one may do, only of who tells it. */
  isHis(agent: Agent, act: number, { force }: Cue, begin: number): boolean {
    const isReporter = this.who.isReporter(agent, act);
    if (agent.elided) return true;
    if (force === 'considers') return isReporter && this.opensReport(agent.first, begin);
    return isReporter || this.isToldOf(agent, act, begin);
  }

  /** Whether a clause that is told opens at a token: "says" "he may", but not "the deals he may". */
  private opensReport(at: number, begin: number): boolean {
    const { report, complementiser, and, contrast } = this.tables;
    const { word, kind } = this.ground.tokens;
    const before = word[at - 1];
    const leads = report[before] || complementiser[before] || and[before] || contrast[before];
    return at === begin || kind[at - 1] === MARK || leads === 1;
  }

  /** Whether tokens name one body, and not some of a kind: "the ministry", "Norway", but not "companies". */
  private isOneBody(first: number, end: number): boolean {
    const { tables, ground } = this;
    const mention = ground.mentions.endingAt(end);
    if (mention) return mention.item.entity.type === 'organisation' || mention.item.entity.type === 'country';
    const { word } = ground.tokens;
    const isDefinite = tables.article[word[first - 1]] === 1;
    return (tables.body[word[end - 1]] === 1 || isDefinite) && end - first <= mostModified;
  }

  /** The speaker, where a verb's ending says that it is he who acts: «обязуемся выплатить». */
  private implied({ form }: Cue, at: number, end: number): Agent | undefined {
    if (form === 'noun' || form === 'impersonal') return undefined;
    const name = ownOf(this.ground.tokens, this.tables, at, end);
    return name ? { first: at, end: at, name, stands: 'speaker' } : undefined;
  }
}
