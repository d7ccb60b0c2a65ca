import { plainText, tokenSpan } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Ground } from './ground.js';
import type { Name } from './name.js';
import type { Outlets } from './outlets.js';
import type { CreditTables } from './tables.js';

/** Adds credits to a draft. Each way of adding gives the token to go on from. */
export class Credits {
  constructor(
    private readonly draft: Draft,
    private readonly ground: Ground,
    private readonly tables: CreditTables,
    private readonly outlets: Outlets,
    private readonly code: string,
  ) {}

  /** Adds the credit from one token up to another; `how` tells what it was read by. */
  add(first: number, end: number, role: string, name: Pick<Name, 'first' | 'end'>, how: string): number {
    const { doc, found } = this.draft;
    const { tokens } = this.ground;
    const span = tokenSpan(tokens, first, end);
    found.credit.push({
      kind: 'credit',
      span,
      exact: doc.text.slice(span.from, span.to),
      rule: `${this.code}/credit/${how}`,
      role,
      name: plainText(tokens, name.first, name.end),
    });
    return end;
  }

  /** Adds the other sources that "and" joins to one which ends at `at`: "from Reuters and the agency Kyodo". */
  addJoined(at: number, limit: number, role: string, how: string): number {
    const { tokens, mentions } = this.ground;
    const { and, nameAfter } = this.tables;
    let end = at;
    while (end + 1 < limit && and[tokens.word[end]]) {
      const name = nameAfter(tokens, end + 1, limit, mentions);
      if (
        !name ||
        !(this.outlets.has(name) || mentions.startingAt(name.first)?.item.entity.type === 'organisation')
      )
        break;
      end = this.add(end + 1, name.close, role, name, how);
    }
    return end;
  }
}
