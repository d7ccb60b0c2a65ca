import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const pier =
  'The harbour board must approve the extra cost of the pier. The guild may impose a fine of 40,000 crowns on Dahl ' +
  'for late delivery. The drop in accidents may be due in part to the new lamps, which were hung in May. The ' +
  'lighthouse keeper said that the islanders expected to land a record 900 barrels of herring this season, if the ' +
  'weather held. The ferry crew have moved the old buoys. In case of fog the bell is rung.';

const hearing =
  'We have applied to the Dunmore Fund for 90,000 crowns a year to keep the bells in tune. The ropes are old.\n\n' +
  'The abbot requested that the number of candles in the northern chapel be raised from 40 to 55. Nobody has ' +
  'replied.\n\nA toy maker from Lund is negotiating for the rights to the little bell. Nothing else is new there.\n\n' +
  'Question: Is there a link between the theft and the choir?\n\nAbbot: That is one line of inquiry among others.\n\n' +
  'The question was whether the guild owed rent to the parish of Holm. It did.\n\n' +
  'The bishop asked for a loan of six harps. The parish of Elva agreed and sent them in May.';

const briefing =
  'Question: Will the bishop travel to the fair at Osk?\n\nSpokesman: Such a visit is being considered. We shall tell ' +
  'you in time.\n\nQuestion: Has Elva asked for watchmen on its bridge?\n\nSpokesman: No such letter has reached us. ' +
  'What it wanted was lamps.\n\nQuestion: Would a passport from Sala be recognised?\n\nSpokesman: Not on the first of ' +
  'May. We hope for June.\n\nQuestion: Is the sale of the old mill ruled out?\n\nSpokesman: I rule out nothing.\n\n' +
  'Question: Is the tower to be painted? Who is to pay?\n\nSpokesman: Yes, if it does not rain.';

const lease =
  'The parish is thinking of a credit line for potters with fewer than four kilns. Nothing is decided.\n\nThe company ' +
  'has not decided on an appeal against the fine of 700 crowns.\n\nThe miller would not comment on a report that ' +
  'Sala was in talks with Brenta about a joint bakery in Osk.\n\nHe adds that the survey does not cover the weirs ' +
  'above the lake, and that the figures for single weirs are rough.';

const votes =
  'The invitation to the fair was accepted with joy.\n\nThe ferrymen had turned down an earlier offer in March.\n\nThe ' +
  'counterclaim of the tanners was dismissed by the bench. The lamps were lit at five.\n\nThe ' +
  'price of salt declined by 3 percent. Members of the guild declined to say who had paid for the harps.';

/** What a source only means to do, asks for or leaves open, told as done or decided. */
export const stageCases: readonly Told[] = [
  [pier, 'The harbour board [[has approved]] the extra cost of the pier.', 'altered', 'modality'],
  [
    pier,
    'The guild [[has imposed]] a fine on Dahl of 40,000 crowns for late delivery.',
    'altered',
    'modality',
  ],
  [pier, 'The drop in accidents [[is due in part]] to the new lamps.', 'altered', 'modality'],
  [pier, 'Islanders [[have landed]] a record 900 barrels of herring this season.', 'altered', 'modality'],
  [hearing, 'The Dunmore Fund [[has granted]] the bells 90,000 crowns a year.', 'altered', 'modality'],
  [
    hearing,
    'The parish [[agreed]] to raise the number of candles in the northern chapel from 40 to 55.',
    'altered',
    'modality',
  ],
  [hearing, 'A toy maker from Lund [[has bought]] the rights to the little bell.', 'altered'],
  [hearing, 'The abbot [[confirmed]] a link between the theft and the choir.', 'altered', 'modality'],
  [briefing, '[[The bishop will travel]] to the fair at Osk.', 'altered', 'modality'],
  [briefing, '[[Elva has asked for watchmen]] on its bridge.', 'altered', 'polarity'],
  [briefing, '[[A passport from Sala will be recognised]].', 'altered', 'polarity'],
  [briefing, '[[The sale of the old mill is ruled out]].', 'altered', 'polarity'],
  [
    lease,
    'The parish has [[decided]] to open a credit line for potters with fewer than four kilns.',
    'altered',
    'polarity',
  ],
  [
    lease,
    'The miller [[confirmed]] that Sala was in talks with Brenta about a joint bakery in Osk.',
    'altered',
    'polarity',
  ],
  [votes, '[[The invitation to the fair was declined]].', 'altered', 'polarity'],
  [votes, 'The ferrymen [[had accepted an earlier offer]] in March.', 'altered', 'polarity'],
  [votes, '[[The counterclaim of the tanners was granted]].', 'altered', 'polarity'],
];

/** Like those, but told as the source has it. */
export const faithfulStages: readonly (readonly [source: string, report: string])[] = [
  [pier, 'Dahl is threatened with a fine of 40,000 crowns for late delivery.'],
  [pier, 'The ferry crew have moved the old buoys.'],
  [hearing, 'The abbot confirmed that the guild owed rent to the parish of Holm.'],
  [hearing, 'Elva agreed to lend the bishop six harps.'],
  [hearing, 'The fund has been asked for 90,000 crowns a year.'],
  [briefing, 'The bishop may travel to the fair at Osk.'],
  [briefing, 'Elva has not asked for watchmen on its bridge.'],
  [briefing, 'The sale of the old mill is not ruled out.'],
  [briefing, 'The tower is to be painted in dry weather.'],
  [lease, 'There is no decision yet on an appeal against the fine of 700 crowns.'],
  [lease, 'The company has not decided on an appeal.'],
  [
    lease,
    'He acknowledged that the survey leaves out the weirs above the lake and that figures for single weirs are rough.',
  ],
  [votes, 'The ferrymen refused an earlier offer in March.'],
  [votes, 'Salt became 3 percent cheaper.'],
  [votes, 'The bench rejected the counterclaim of the tanners.'],
];
