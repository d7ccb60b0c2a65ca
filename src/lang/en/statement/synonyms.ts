import type { StatementSection } from '../../statement.js';
import { phrases, words } from './lists.js';

/** Short spellings and the full ones. */
export const contractions: StatementSection['contractions'] = [
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ...words('do does did is are was were have has had would could should must need might').map(
    (verb) => [`${verb}n't`, `${verb} not`] as const,
  ),
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', 'would'],
  ['d', 'had'],
  ['s', 'is'],
  ['s', 'has'],
];

/** Words that an editor may put for one another. */
export const synonyms: StatementSection['synonyms'] = [
  words(
    'say state tell note add remark underline stress emphasise emphasize declare announce explain observe recall',
  ),
  words('country nation'),
  phrases('percent, per cent, %'),
  phrases('United Nations, UN'),
  words('begin start commence'),
  words('buy purchase acquire'),
  words('help assist aid assistance'),
  words('show demonstrate'),
  words('large big great'),
  words('make produce manufacture'),
  words('child kid'),
  words('important significant'),
  words('meeting talk negotiation'),
  words('firm company business enterprise'),
  words('cost price'),
  words('build construct'),
  words('get receive obtain'),
  words('give provide'),
  words('ask request'),
  words('happen occur'),
  words('kill slay'),
  words('injure wound hurt'),
  words('doctor physician'),
  words('car vehicle'),
  words('house home'),
  words('job post'),
  words('leader head chief'),
  words('organisation organization'),
  words('defence defense'),
  words('labour labor'),
  words('programme program'),
  words('centre center'),
  words('worldwide global'),
  words('purpose aim goal objective target'),
  words('worker employee'),
];
