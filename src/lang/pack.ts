import type { SentenceSection } from '../core/sentence.js';
import type { AbsenceSection } from './absence.js';
import type { AttributionSection } from './attribution.js';
import type { CreditSection } from './credit.js';
import type { EventSection } from './event.js';
import type { FigureSection } from './figure.js';
import type { MentionSection } from './mention.js';
import type { PeriodSection } from './period.js';
import type { PledgeSection } from './pledge.js';
import type { StatementSection } from './statement.js';

/**
 * What a language gives: tables, never engine code. A section that is missing is not
 * supported in that language; the coverage matrix in the docs is made from this.
 */
export interface Pack {
  /** BCP 47 code. */
  code: string;
  sentence: SentenceSection;
  statement?: StatementSection;
  period?: PeriodSection;
  mention?: MentionSection;
  attribution?: AttributionSection;
  credit?: CreditSection;
  absence?: AbsenceSection;
  figure?: FigureSection;
  pledge?: PledgeSection;
  event?: EventSection;
}
