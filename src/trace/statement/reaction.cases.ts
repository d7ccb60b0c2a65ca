import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const plan = 'The guild welcomed the plan and asked for lamps. The pilots rejected it.';
const toll = 'Of the 61 members present, 40 voted for the toll, 18 against and three abstained.';
const ministers =
  'Fisheries Minister Ole Quist met the crews on Friday. Deputy Trade Minister Ada Brenn stayed at home.';
const harbour =
  'Minister Ada Brenn said the old ferry was safe. Jon Dahl, who runs the port, declined to comment. Mayor Kim Holt said little.';

/** How somebody took something, how many voted for it, who holds which post, and whose words it is. */
export const reactionCases: readonly Told[] = [
  [plan, '[[The guild rejected the plan]].', 'altered', 'polarity'],
  [toll, '18 voted for the [[toll and 40 against]].', 'altered', 'polarity'],
  [ministers, 'Trade Minister [[Ada Brenn]] stayed at home.', 'altered', 'entity'],
  [harbour, 'Kim Holt said [[the old ferry was safe]].', 'altered', 'speaker'],
];

/** What is told as the source tells it. */
export const faithfulReactions: readonly (readonly [source: string, report: string])[] = [
  [plan, 'The guild praised the plan.'],
  [plan, 'The pilots rejected the plan.'],
  [toll, 'The toll was backed by 40 members; 18 voted against it.'],
  [ministers, 'Deputy Trade Minister Ada Brenn stayed at home.'],
  [ministers, 'Minister Ole Quist met the crews.'],
  [harbour, 'Ada Brenn said the old ferry was safe.'],
  [harbour, 'Jon Dahl declined to comment.'],
];
