import type { Acts } from './act.js';
import type { Ground } from './agent.js';
import type { Fronted } from './fronted.js';
import { opensQuote, quoteOpening } from './quoted.js';
import type { Recipients } from './recipient.js';
import type { Sentence } from './sentence.js';
import type { Cue, PledgeTables } from './tables.js';

/** No more tokens stand in quotation marks before a cue, the mark among them. */
const mostQuoted = 3;

/** A cue as the words between it and its act make it. */
export interface Led {
  cue: Cue;
  /** The token at which the act starts. */
  act: number;
  /** Where the mark opens that closes right behind the cue; -1 for none. */
  quoted: number;
  /** Whether what stands between says that it is how things will go, and nobody's doing. */
  guessed: boolean;
  /** Whether a negation stands before the cue: «не построит». */
  isNegated: boolean;
  /** Whether the act stands behind a copula: "what we will do is sell". */
  isCleft: boolean;
}

/** Reads what leads from a cue to its act: negations, fillers, quotation marks, to whom it is told. */
export class Lead {
  constructor(
    private readonly ground: Ground,
    private readonly tables: PledgeTables,
    private readonly sentence: Sentence,
    private readonly acts: Acts,
    private readonly recipients: Recipients,
    private readonly fronted: Fronted,
  ) {}

  /** From the cue `found`, from `at` up to `end`, to its act; undefined where the words between lead to none. */
  from(found: Cue, at: number, end: number): Led | undefined {
    const { tables, ground } = this;
    const { begin, limit } = this.sentence;
    const { negation, section } = tables;
    const { tokens } = ground;
    const { word } = tokens;
    let act = found.form === 'future' ? at : end - (found.ownWords ?? 0);
    // «порт „технически готов“ открыть причал»
    let quoted = found.form === 'verb' ? quoteOpening(tokens, end, begin) : -1;
    if (quoted < at - mostQuoted) quoted = -1;
    if (quoted >= 0) act = end + 1;
    let guessed = false;
    let { refuses } = found;
    if (negation[word[end - 1]] && tables.limits[word[end]]) refuses = false; // «обещал не» «позднее мая»
    const denies = (at: number): boolean => negation[word[at]] === 1 && !tables.limits[word[at + 1]];
    const never = tables.never.match(tokens, act, limit); // "will under no circumstances" sell
    if (never > 0) {
      refuses = true;
      act = never;
    }
    for (; act < limit && (denies(act) || tables.isFiller(tokens, act)); act++) {
      guessed ||= tables.isFate(tokens, act, limit);
      refuses ||= denies(act);
    }
    const cleft = this.fronted.cleftAct(act, limit); // "what we will do is" sell
    if (cleft > 0) act = cleft;
    if (quoted < 0 && opensQuote(tokens, act, limit))
      for (act++; act < limit && (denies(act) || tables.isFiller(tokens, act)); act++)
        refuses ||= denies(act); // would not "sell the yard"
    const inflects = section.infinitives.length > 0;
    let to: string | undefined;
    if (found.form === 'verb' || found.form === 'impersonal' || (found.form === 'modal' && inflects)) {
      act = this.acts.start(act, limit);
      const verb =
        found.force === 'will' && found.form !== 'modal' ? this.acts.infinitiveBehind(act, limit) : -1;
      if (verb > 0) {
        const isDenied = denies(verb - 1);
        to = this.recipients.told(act, isDenied ? verb - 1 : verb);
        refuses ||= isDenied;
        if (to !== undefined) act = verb; // else «налоги» «снизить» is one act
      }
    }
    if (inflects && found.form === 'own' && !this.acts.isInfinitive(act)) return undefined;
    const isNegated = found.form === 'future' && negation[word[at - 1]] === 1;
    let { form } = found;
    const { force } = found;
    // "will be" opening is no passive
    if ((form === 'passive' || form === 'told') && this.acts.isUnderWay(act) && !tables.idle[word[act]])
      form = form === 'passive' ? 'modal' : 'own';
    const cue: Cue = { force, form, refuses: refuses || isNegated, willed: found.willed, to };
    return { cue, act, quoted, guessed, isNegated, isCleft: cleft > 0 };
  }
}
