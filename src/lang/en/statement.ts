import type { StatementSection } from '../statement.js';

const words = (list: string): string[] => list.trim().split(/\s+/);
const phrases = (list: string): string[] => list.trim().split(/\s*,\s*/);

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
  axes: [
    {
      aspect: 'modality',
      groups: [
        phrases('may, might, perhaps, possibly, maybe, could possibly'),
        phrases('can, could, able to, capable of'),
        phrases('should, ought to, had better, supposed to'),
        phrases('must, have to, has to, had to, need to, needs to, needed to, obliged to, required to'),
        phrases('will, would, shall, going to, set to, due to, bound to'),
        phrases('ready to, prepared to, willing to, readiness to, willingness to, stands ready to, open to'),
        phrases(
          `agreed to, agrees to, agree to, committed to, commit to, pledged to, pledges to, pledge to,
          promised to, promises to, promise to, undertook to, undertakes to, decided to, decides to,
          resolved to, signed up to, vowed to, vows to`,
        ),
        phrases(
          `plan to, plans to, planned to, planning to, intend to, intends to, intended to, aim to, aims to,
          aimed to, intention to, seek to, seeks to, sought to`,
        ),
        phrases(
          `consider, considers, considered, considering, is considering, weigh, weighs, weighing, mull, mulls,
          discuss, discussed, discussing`,
        ),
        phrases(
          'hope to, hopes to, hoped to, want to, wants to, wanted to, wish to, wishes to, would like to',
        ),
        phrases('believe, think, suppose, assume, guess, expect, likely, probably, presumably, apparently'),
        phrases('certain, sure, definite, definitely, certainly, undoubtedly, surely, convinced, guarantee'),
        phrases('try to, tries to, tried to, trying to, attempt to, attempted to, attempts to'),
        phrases('refused to, refuses to, refuse to, failed to, fails to'),
      ],
      light: [4],
    },
    {
      aspect: 'direction',
      groups: [
        words(`
          increase rise raise grow growth gain climb jump surge soar expand expansion up higher upward upwards
          accelerate boost double triple quadruple strengthen enlarge swell escalate rebound improve improvement
          hike upturn widen
        `),
        words(`
          decrease fall decline drop reduce reduction lower cut shrink contract contraction down downward
          downwards slump plunge dip slide diminish lessen halve slow slowdown weaken dwindle tumble sink
          worsen deteriorate deterioration downturn narrow
        `),
      ],
    },
    { aspect: 'polarity', groups: [words('more'), words('less fewer')] },
    { aspect: 'polarity', groups: [words('most'), words('least fewest')] },
    { aspect: 'polarity', groups: [words('largest biggest greatest highest'), words('smallest lowest')] },
    { aspect: 'polarity', groups: [words('best'), words('worst')] },
    { aspect: 'polarity', groups: [words('better'), words('worse')] },
    { aspect: 'polarity', groups: [words('before until till'), words('after since following')] },
    {
      aspect: 'polarity',
      groups: [words('first'), words('second'), words('third'), words('fourth'), words('last final')],
    },
    { aspect: 'polarity', groups: [words('above exceed'), words('below beneath')] },
    {
      aspect: 'polarity',
      groups: [
        words('all every everyone everybody each entire whole'),
        words('some several certain'),
        words('half'),
        words('most majority'),
        words('many'),
        words('few minority'),
      ],
    },
    {
      aspect: 'polarity',
      groups: [
        words('always'),
        words('often usually'),
        words('sometimes occasionally'),
        words('rarely seldom'),
      ],
    },
    {
      aspect: 'polarity',
      groups: [
        words('support back endorse favour favor approve backing approval'),
        words('oppose resist object opposition objection disapprove'),
      ],
    },
    { aspect: 'polarity', groups: [words('accept adopt'), words('reject refuse')] },
    { aspect: 'polarity', groups: [words('agree agreement'), words('disagree disagreement')] },
    {
      aspect: 'polarity',
      groups: [words('allow permit authorise authorize'), words('ban forbid prohibit prevent bar')],
    },
    { aspect: 'polarity', groups: [words('confirm admit acknowledge'), words('deny')] },
    {
      aspect: 'polarity',
      groups: [
        words('welcome praise commend applaud'),
        words('condemn deplore criticise criticize denounce'),
      ],
    },
    { aspect: 'polarity', groups: [words('start begin launch'), words('end stop finish halt cease')] },
    { aspect: 'polarity', groups: [words('open reopen'), words('close shut')] },
    { aspect: 'polarity', groups: [words('win won victory'), words('lose lost loss defeat')] },
    { aspect: 'polarity', groups: [words('include including'), words('exclude excluding')] },
    { aspect: 'polarity', groups: [words('join enter'), words('leave quit withdraw')] },
    { aspect: 'polarity', groups: [words('buy purchase'), words('sell')] },
    { aspect: 'polarity', groups: [words('lend'), words('borrow')] },
    { aspect: 'polarity', groups: [words('success succeed successful'), words('failure fail unsuccessful')] },
    { aspect: 'polarity', groups: [words('possible feasible'), words('impossible')] },
    { aspect: 'polarity', groups: [words('legal lawful'), words('illegal unlawful')] },
    { aspect: 'polarity', groups: [words('peace peaceful'), words('war')] },
    { aspect: 'polarity', groups: [words('safe safety'), words('dangerous danger unsafe')] },
    { aspect: 'polarity', groups: [words('public'), words('private')] },
    { aspect: 'polarity', groups: [words('domestic internal'), words('foreign external')] },
    { aspect: 'polarity', groups: [words('long longer longest'), words('short shorter shortest')] },
    { aspect: 'polarity', groups: [words('high tall taller tallest'), words('low short')] },
    {
      aspect: 'polarity',
      groups: [words('new newer newest young younger youngest'), words('old older oldest')],
    },
    {
      aspect: 'polarity',
      groups: [words('fast faster fastest quick quickly rapid rapidly'), words('slow slower slowly')],
    },
    { aspect: 'polarity', groups: [words('rich richer richest wealthy'), words('poor poorer poorest')] },
    { aspect: 'polarity', groups: [words('big bigger'), words('small smaller')] },
    { aspect: 'polarity', groups: [words('full'), words('empty')] },
    { aspect: 'polarity', groups: [words('present'), words('absent')] },
    {
      aspect: 'polarity',
      groups: [
        words('sharp sharply steep steeply strongly significantly considerably'),
        words('slight slightly marginally moderately'),
      ],
    },
    {
      aspect: 'measure',
      groups: [
        words('profit profits'),
        words('surplus'),
        words('deficit'),
        words('revenue revenues turnover sales'),
        words('debt debts'),
        words('loss losses'),
        words('cost costs spending expenditure'),
        words('investment investments'),
        words('wage wages salary salaries pay'),
        words('tax taxes'),
        words('fare fares'),
        words('rent rents'),
        words('trade'),
        words('budget'),
      ],
    },
    {
      aspect: 'measure',
      groups: [
        words('oil petroleum crude'),
        words('gas'),
        words('coal'),
        words('electricity'),
        words('water'),
        words('grain wheat'),
        words('rice'),
        words('maize corn'),
        words('millet'),
        words('steel'),
        words('timber wood'),
        words('cotton'),
        words('gold'),
        words('uranium'),
      ],
    },
    {
      aspect: 'measure',
      groups: [
        words('production output'),
        words('consumption demand'),
        words('supply'),
        words('stocks reserves'),
      ],
    },
    {
      aspect: 'measure',
      groups: [words('birth births'), words('death deaths'), words('marriage marriages')],
    },
    { aspect: 'measure', groups: [words('employment'), words('unemployment'), words('inflation')] },
    { aspect: 'measure', groups: [words('import imports'), words('export exports')] },
    { aspect: 'polarity', groups: [words('strong stronger strongest'), words('weak weaker weakest')] },
    { aspect: 'polarity', groups: [words('easy easier'), words('difficult hard harder')] },
    { aspect: 'polarity', groups: [words('cheap cheaper cheapest'), words('expensive costly dear')] },
    { aspect: 'polarity', groups: [words('early earlier'), words('late later')] },
    {
      aspect: 'polarity',
      groups: [
        words('north northern'),
        words('south southern'),
        words('east eastern'),
        words('west western'),
      ],
    },
    { aspect: 'polarity', groups: [words('son'), words('daughter')] },
    { aspect: 'polarity', groups: [words('guilty'), words('innocent acquitted')] },
    { aspect: 'polarity', groups: [words('alive survive survivor'), words('dead die death killed')] },
    { aspect: 'polarity', groups: [words('urgent immediate'), words('gradual')] },
    { aspect: 'polarity', groups: [words('permanent'), words('temporary interim')] },
    { aspect: 'polarity', groups: [words('voluntary'), words('mandatory compulsory')] },
  ],
  contractions: [
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
  ],
  synonyms: [
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
  ],
  irregular: [
    ...`
    be is are was were been being am|have has had having|do does did done|go goes went gone|say said|
    rise rose risen|use used uses using|fall fell fallen|grow grew grown|get got gotten|give gave given|take took taken|
    make made|see saw seen|come came|know knew known|think thought|find found|tell told|become became|
    leave left|feel felt|put puts|bring brought|begin began begun|keep kept|hold held|write wrote written|
    stand stood|hear heard|let lets|mean meant|set sets|meet met|run ran|pay paid|sit sat|speak spoke spoken|
    lie lay lain|lead led|read reads|sink sank sunk|shrink shrank shrunk|lose lost|win won|send sent|
    build built|spend spent|buy bought|sell sold|fight fought|teach taught|catch caught|choose chose chosen|
    break broke broken|drive drove driven|ride rode ridden|show shown|wear wore worn|tear tore torn|
    throw threw thrown|draw drew drawn|fly flew flown|die dying|steal stole stolen|strike struck|shoot shot|
    seek sought|hit hits|hurt hurts|lend lent|bear bore born borne|beat beaten|bind bound|bite bit bitten|
    blow blew blown|burn burnt|cling clung|cost costs|deal dealt|dig dug|eat ate eaten|feed fed|
    flee fled|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
    hang hung|hide hid hidden|learn learnt|light lit|ring rang rung|shake shook shaken|shine shone|
    shut shuts|sing sang sung|sleep slept|slide slid|spread spreads|spring sprang sprung|stick stuck|
    swear swore sworn|sweep swept|swim swam swum|swing swung|understand understood|undergo underwent undergone|
    undertake undertook undertaken|uphold upheld|wake woke woken|weave wove woven|withdraw withdrew withdrawn|
    withstand withstood|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|
    crisis crises|analysis analyses|basis bases|datum data|medium media|criterion criteria|life lives|
    wife wives|half halves|leaf leaves|shelf shelves|thief thieves`
      .split('|')
      .map(words),
  ],
  endings: [
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
  ],
};
