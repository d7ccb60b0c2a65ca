import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable } from '../../core/phrase.js';
import type { Tokens } from '../../core/token.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';

/** Tells which surfaces name something else in a text than in most: the state of Georgia. */
export class Rivals {
  private readonly rows: readonly {
    id: number;
    rival: PhraseTable<true>;
    unless: PhraseTable<true>;
  }[];

  constructor({ rivals, endings }: MentionSection, lexicon: Lexicon) {
    const phrases = (listed: string) =>
      new PhraseTable<true>(
        lexicon,
        surfacesIn(listed, endings).map((surface) => [surface, true] as const),
      );
    this.rows = rivals.map(([surface, rival, unless]) => ({
      id: lexicon.add(surface),
      rival: phrases(rival),
      unless: phrases(unless),
    }));
  }

  /** The words that, as the text's other words say, name something else there. */
  in(tokens: Tokens): ReadonlySet<number> {
    const lost = new Set<number>();
    for (const { id, rival, unless } of this.rows) {
      if (!tokens.word.includes(id)) continue;
      let verdict = 0;
      for (let at = 0; at < tokens.count && verdict < 2; at++) {
        if (unless.match(tokens, at) > 0) verdict = 2;
        else if (rival.match(tokens, at) > 0) verdict = 1;
      }
      if (verdict === 1) lost.add(id);
    }
    return lost;
  }
}
