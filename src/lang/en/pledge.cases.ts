/**
 * Who pledges, with what force, what; a minus before the force where it is refused. The mark is
 * the act. `none` where nobody pledges anything.
 */
export const pledgeCases: readonly (readonly [expected: string, text: string])[] = [
  ['Norway ready', 'Norway is fully prepared to [[help Malta with its ferries]].'],
  ['Norway ready', 'The envoy affirmed Norway’s readiness to [[share its maps]].'],
  ['Norway ready', 'The readiness of Norway to [[share its maps]] was praised.'],
  ['Norway and Malta plans', 'Norway and Malta share the goal of [[halving waste by 2040]].'],
  ['Malta plans', 'Malta also plans to [[build two schools]].'],
  [
    'Norwegian government plans',
    'The Norwegian government intends to [[sell the ships]], the minister said.',
  ],
  ['President of Malta plans', 'The President of Malta plans to [[open a museum]].'],
  ['company considers', 'The company is actively considering [[the construction of a dam]].'],
  ['Malta agreed', 'Malta has agreed to [[lend Cyprus two ferries]].'],
  ['Ilse Brandt will', 'Minister Ilse Brandt, who leads the bank, pledged to [[cut fees if rates fall]].'],
  ['Norway will', 'Norway will [[build three ports]], as the treaty says.'],
  ['We will', 'We will [[plant a million trees]].'],
  ['Ilse Brandt will', '“We will [[plant trees]],” said Ilse Brandt.'],
  ['nobody plans', '[[A package of contracts is expected to be signed after the trip]].'],
  ['Malta -will', 'Malta refused to [[sell the ferries]].'],
  ['Malta -will', 'Malta will not [[sell the ferries]].'],
  ['Malta -plans', 'Malta has no plans to [[sell the ferries]].'],
  ['none', 'Prices will rise next year.'],
  ['none', 'Prices in Malta will rise next year.'],
  ['none', 'Malta’s economy will grow by two percent.'],
  ['none', 'Malta will face a drought.'],
  ['none', 'Analysts think Malta will leave.'],
  ['none', 'Will Malta sell the ferries?'],
  ['none', 'The ferry is ready to board.'],
  ['none', 'The minister declined to comment.'],
];
