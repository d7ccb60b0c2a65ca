import { words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** Irregular forms after the form that they belong to. */
export const irregular: StatementSection['irregular'] = [
  ...`
  be is are was were been being am|have has had having|do does did done|go goes went gone|say said|
  rise rose risen|use used uses using|fall fell fallen|grow grew grown|get got gotten|give gave given|take took taken|
  make made|see saw seen|come came|know knew known|think thought|find found|tell told|become became|
  leave left|feel felt|put puts|bring brought|begin began begun|keep kept|hold held|write wrote written|
  stand stood|hear heard|let lets|mean meant|set sets|meet met|run ran|pay paid|sit sat|speak spoke spoken|
  lie lay lain lied lying|lead led|tie tied tying|read reads|sink sank sunk|shrink shrank shrunk|lose lost|win won|send sent|
  build built|spend spent|buy bought|sell sold|fight fought|teach taught|catch caught|choose chose chosen|
  break broke broken|drive drove driven|ride rode ridden|show shown|wear wore worn|tear tore torn|
  throw threw thrown|draw drew drawn|fly flew flown|die died dying|steal stole stolen|strike struck|shoot shot|
  seek sought|hit hits|hurt hurts|lend lent|bear bore born borne|beat beaten|bind bound|bite bit bitten|
  blow blew blown|burn burnt|cling clung|cost costs|deal dealt|dig dug|eat ate eaten|feed fed|
  flee fled|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
  hang hung|hide hid hidden|learn learnt|light lit|ring rang rung|shake shook shaken|shine shone|
  shut shuts|sing sang sung|sleep slept|slide slid|spread spreads|spring sprang sprung|stick stuck|
  swear swore sworn|sweep swept|swim swam swum|swing swung|understand understood|undergo underwent undergone|
  undertake undertook undertaken|uphold upheld|wake woke woken|weave wove woven|withdraw withdrew withdrawn|
  withstand withstood|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|
  crisis crises|analysis analyses|basis bases|datum data|medium media|criterion criteria|life lives|
  register recorded recording|europe european europeans|africa african africans|asia asian asians|america american americans|
  agree agreed|free freed|guarantee guaranteed|decree decreed|foresee foresaw foreseen|oversee oversaw overseen|
  overcome overcame|arise arose arisen|overtake overtook overtaken|mistake mistook mistaken|breed bred|bleed bled|
  creep crept|prove proven|swell swollen|withhold withheld|
  wife wives|half halves|leaf leaves|shelf shelves|thief thieves`
    .split('|')
    .map(words),
];

/** Endings, after Porter's stemmer (1980) in its broad lines. */
export const endings: StatementSection['endings'] = [
  [
    ['sses', 'ss'],
    ['ies', 'y'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['s', ''],
  ],
  [
    ['ied', 'y'],
    ['eed', 'eed'],
    ['ed', ''],
    ['ing', ''],
  ],
  [['our', 'or']],
  [
    ['isation', 'iz'],
    ['ization', 'iz'],
    ['ise', 'iz'],
    ['ize', 'iz'],
    ['is', 'iz'],
    ['our', 'or'],
    ['tre', 'ter'],
    ['e', ''],
    ['bb', 'b'],
    ['dd', 'd'],
    ['gg', 'g'],
    ['ll', 'l'],
    ['mm', 'm'],
    ['nn', 'n'],
    ['pp', 'p'],
    ['rr', 'r'],
    ['tt', 't'],
  ],
];
