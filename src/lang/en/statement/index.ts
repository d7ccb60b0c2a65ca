import type { StatementSection } from '../../statement.js';
import { axes } from './axes.js';
import { endings, irregular } from './forms.js';
import { phrases, words } from './lists.js';
import { contractions, synonyms } from './synonyms.js';

export const statement: StatementSection = {
  function: words(`
    a an the this that these those which who whom whose what it its itself he him his himself she her hers
    herself they them their theirs themselves we us our ours ourselves i me my mine myself you your yours
    yourself one ones there here and or but so as than then of in on at to for from by with into onto upon
    about over under between among through during within against toward towards across along around
    be is are was were been being am do does did done doing have has had having s t re ve ll d m
    also too very just only even still yet already again both either each such same other another own
    mr mrs ms dr while when where how why because though although however per via
    `),
  negations: [
    ...words('not never no nor neither none nobody nothing nowhere without cannot hardly scarcely barely'),
    ...phrases(
      `don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't,
      can't, couldn't, shouldn't, mustn't, needn't, ain't, mightn't, shan't, no longer, no one, by no means,
      not any, not yet, not a single, not one`,
    ),
  ],
  denials: [
    ...words(
      'deny refuse reject decline fail lack unable unwilling impossible stop prevent avoid absent rarely',
    ),
    ...words('seldom few little prohibit forbid ban exclude refute dismiss unlikely cease miss'),
    ...phrases(
      'rule out, rules out, ruled out, ruling out, far from, instead of, rather than, short of, too',
    ),
  ],
  conditions: phrases(
    `if, unless, provided that, provided, providing that, on condition that, on the condition that,
    as long as, so long as, only if, only when, subject to, in case, assuming that, except, except for`,
  ),
  superlatives: phrases(
    `record, all-time, unprecedented, historic, unparalleled, unrivalled, unmatched, first-ever,
    never before, the only, second to none`,
  ),
  idle: phrases(
    `not only, not just, not merely, not simply, not least, not to mention, no doubt, no less than,
    no more than, no fewer than, no later than, if not, if any, whether or not, as if, even if, cannot but,
    not surprisingly, last but not least, nothing but, no matter, no. , may day, in may, of may, since may,
    last may, this may, next may, by may, until may, early may, late may, it goes without saying`,
  ),
  axes,
  contractions,
  synonyms,
  irregular,
  endings,
};
