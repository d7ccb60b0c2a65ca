import { tokenText } from '../../core/token.js';
import type { Agent, Ground } from './agent.js';
import { isOwn, isPlural } from './ending.js';
import { predicateOf } from './surroundings.js';
import type { Cue, PledgeTables } from './tables.js';
import type { Who } from './who.js';

/** Tells who does what a verb's cue leads to, in the sentence that begins at `begin`. */
export class Doers {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly who: Who,
  ) {}

  /** Who does what a cue from `at` to `end` leads to, its predicate starting at `first`. */
  of(cue: Cue, at: number, end: number, first: number, begin: number): Agent | undefined {
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
      (form === 'verb' || form === 'apart' ? agrees(this.who.promiserAt(at, end)) : undefined);
    if (known || !willed || actMany) return known;
    return agents.anybody(ground, first, begin, section.articles.startsWith('the'));
  }

  /** Who says of itself what it would do: "the union said it would". */
  teller({ stands, first }: Agent, begin: number): Agent | undefined {
    const { tables, ground } = this;
    const { word } = ground.tokens;
    if (stands !== 'thing') return undefined;
    const at = tables.complementiser[word[first - 1]] ? first - 2 : first - 1;
    if (at <= begin || !tables.report[word[at]]) return undefined;
    const start = predicateOf(ground.tokens, tables, at, begin).first;
    const teller =
      tables.agents.subject(ground, start, begin) ?? tables.agents.stranger(ground, start, begin);
    const type = teller && ground.mentions.endingAt(teller.end)?.item.entity.type;
    const isBody = teller && !teller.stands && type !== 'person' && type !== 'post';
    return isBody && !this.who.isOutsider(teller.name) ? teller : undefined;
  }

  /** The speaker, where a verb's ending says that it is he who acts: «обязуемся выплатить». */
  private implied({ form }: Cue, at: number, end: number): Agent | undefined {
    const { section } = this.tables;
    if (form === 'noun' || form === 'impersonal') return undefined;
    const [, plural] = section.speakers.split(', ');
    return isOwn(this.ground.tokens, section, at, end)
      ? { first: at, end: at, name: plural, stands: 'speaker' }
      : undefined;
  }
}
