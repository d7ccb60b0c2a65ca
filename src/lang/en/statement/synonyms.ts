import { phrases, words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

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
  phrases('than ever, than ever before, than at any time, than at any time before'),
  // verbs whose particle tells no direction
  phrases(
    'give up, gives up, gave up, given up, giving up, drop out, drops out, dropped out, dropping out, withdraw',
  ),
  phrases('set up, sets up, setting up, establish, found, create'),
  phrases('turn down, turns down, turned down, turning down, reject'),
  phrases('step down, steps down, stepped down, stepping down, resign'),
  phrases('make up, makes up, made up, making up'),
  phrases('end up, ends up, ended up, wind up, wound up'),
  phrases('come up with, came up with, comes up with, present'),
  phrases('blow up, blew up, blown up, explode'),
  phrases('shut down, shuts down, close down, closed down, closes down, close'),
  phrases('break down, breaks down, broke down, broken down'),
  phrases('sign up, signs up, signed up'),
  phrases('hand down, handed down, pass'),
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
  phrases('each other, one another'),
  phrases('immediately, at once, instantly'),
  phrases('at this moment in time, at this moment, at present'),
  phrases('enshrined in, set down in, laid down in'),
  phrases('as soon as possible, at the earliest opportunity'),
  phrases('than ever, than at any time, than ever before, than at any time before'),
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
  phrases(
    'worldwide, global, world, throughout the world, all over the world, around the world, across the globe',
  ),
  phrases('a multitude of, a great number of, a large number of, numerous'),
  words('purpose aim goal objective target'),
  words('worker employee'),
  ...`
  utilise utilize use | require need | sufficient enough | endeavour endeavor effort attempt | subsequently later |
  regarding concerning | area region zone | attorney lawyer | fatality death | legislation law | ministry department |
  result outcome consequence | issue problem matter question | opportunity chance | method way | component part portion |
  crucial vital essential key | main principal primary | considerable substantial | joint common shared | annual yearly |
  existing present | rapid swift | grave serious | promote foster encourage | create establish | implement execute |
  participate | address tackle | resolve solve settle | reach attain | maintain keep preserve | protect safeguard |
  remain stay | respond reply answer | gather collect | comprehend understand | examine study |
  assess evaluate | verify check | alter change modify | adapt adjust | transport carry | destroy demolish | repair mend fix |
  renovate refurbish modernise modernize | finance fund | inhabitant resident | wish desire | quickly swiftly |
  residence dwelling | complete finish conclude | illness disease | currently presently now | disaster catastrophe |
  murder homicide | rubbish waste garbage trash | petrol gasoline | lorry truck | film movie | autumn fall |
  elderly aged | youth young | near close | entirely completely wholly | approximately roughly | ship vessel | ensure secure
  `
    .split('|')
    .map(words),
];
