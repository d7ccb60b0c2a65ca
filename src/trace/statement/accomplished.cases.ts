import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const plans = ['will', 'is to', 'has decided to', 'promised to', 'plans to', 'is due to'];
/** Who means to do what: as it is meant, as it is told as done, and what of. */
const deeds = [
  ['The guild', 'mend', 'mended', 'the weir at Skarn'],
  ['Ebba Lindh', 'sell', 'sold', 'her barges to a yard in Riga'],
  ['The council', 'close', 'closed', 'the old fish market'],
] as const;

const each = <T>(
  make: (who: string, what: string, done: string, of: string, plan: string) => readonly T[],
): T[] => deeds.flatMap(([who, what, done, of]) => plans.flatMap((plan) => make(who, what, done, of, plan)));

/** What is still to come, told as done. */
export const accomplishedCases: readonly Case[] = [
  ...each((who, what, done, of, plan): Case[] => [
    [`${who} ${plan} ${what} ${of} in autumn.`, `${who} [[has ${done} ${of}]].`, 'altered', 'modality'],
    [`${who} ${plan} ${what} ${of} in autumn.`, `[[${who} ${done}]] ${of}.`, 'altered', 'modality'],
  ]),
  [
    'The tiles of the old tower are to be laid anew by spring.',
    'The tiles of the old tower [[have been laid anew]].',
    'altered',
    'modality',
  ],
];

/** What is told as to come, or as done where the source tells that too; and what only gives a time. */
export const faithfulAccomplished: readonly (readonly [source: string, report: string])[] = [
  ...each((who, what, _, of, plan) => [
    [`${who} ${plan} ${what} ${of} in autumn.`, `${who} ${plan} ${what} ${of}.`] as const,
  ]),
  [
    'The guild will mend the weir again. It mended the weir at Skarn in 2020.',
    'The guild mended the weir at Skarn in 2020.',
  ],
  [
    'The weir at Skarn is closed until the guild mends it, which it will do in May.',
    'Until the guild has mended it, the weir at Skarn is closed.',
  ],
  ['The old fish market is to be closed in autumn.', 'The old fish market will be closed in autumn.'],
  ['The council will not close the old fish market.', 'The council did not close the old fish market.'],
];
