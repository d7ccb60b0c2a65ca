import { phrases, words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** Modals by what they commit to, directions, opposites. */
export const axes: StatementSection['axes'] = [
  {
    aspect: 'modality',
    groups: [
      phrases('may, might, perhaps, possibly, maybe, could possibly'),
      phrases('should, ought to, had better, supposed to'),
      phrases(
        `must, have to, has to, had to, need to, needs to, needed to, obliged to, required to, can only, could only,
        incumbent on us to, incumbent upon us to, incumbent on all of us to, duty bound to, need for, necessary that, imperative that, essential that, vital that, crucial that`,
      ),
      phrases(
        'ready to, prepared to, willing to, readiness to, willingness to, stands ready to, open to, offer to, offers to, offered to, offering to',
      ),
      phrases(
        `will, would, shall, ll, going to, set to, due to, bound to, agreed to, agrees to, agree to, committed to, commit to, pledged to, pledges to, pledge to,
        promised to, promises to, promise to, undertook to, undertakes to, decided to, decides to,
        decided on, decided in favour of, resolved to, signed up to, vowed to, vows to`,
      ),
      phrases(
        `plan to, plans to, planned to, planning to, intend to, intends to, intended to, aim to, aims to,
        aimed to, intention to, prepare to, prepares to, preparing to, want to, wants to, wanted to, wish to, wishes to, wished to, would like to, seek to, seeks to, sought to`,
      ),
      phrases(
        `consider, considers, considered, considering, is considering, weigh, weighs, weighing, mull, mulls,
        discuss, discussed, discussing, think of, thinking of, think about, thinking about, look at, looking into`,
      ),
      phrases('hope to, hopes to, hoped to, would hope, would hope to'),
      phrases(
        'believe, belief of, of the opinion, opinion that, think, suppose, assume, guess, expect, likely, probably, presumably, apparently',
      ),
      phrases('certain, sure, definite, definitely, certainly, undoubtedly, surely, convinced, guarantee'),
      words('unlikely improbable doubtful'),
      phrases(
        'try to, tries to, tried to, trying to, attempt to, attempted to, attempts to, work to, works to, working to, strive to, strives to, striving to',
      ),
      phrases('can, could, able to, capable of'),
    ],
    light: [4],
    meant: [1, 2, 3, 4, 5, 7, 11],
    open: [0, 12],
    alike: [
      [0, 12],
      [1, 8],
    ],
    alikeDenied: [
      [4, 5],
      [4, 12],
    ],
  },
  {
    aspect: 'direction',
    groups: [
      words(`
        increase rise raise grow growth gain climb jump surge soar expand expansion up higher upward upwards
        accelerate boost strengthen enlarge swell escalate rebound
        hike upturn widen appreciation strengthening
      `),
      words(`
        decrease fall decline drop reduce reduction lower cut shrink contract contraction down downward
        downwards slump plunge dip slide diminish lessen slow slowdown weaken dwindle tumble sink
        downturn narrow depreciation weakening
      `),
    ],
  },
  { aspect: 'polarity', groups: [words('positive'), words('negative')] },
  { aspect: 'direction', groups: [words('improve improvement'), words('worsen deteriorate deterioration')] },
  { aspect: 'polarity', groups: [words('more'), words('less fewer')] },
  {
    aspect: 'polarity',
    groups: [words('largest biggest greatest highest'), words('smallest lowest')],
    bounds: ['under', 'over'],
  },
  { aspect: 'polarity', groups: [words('best'), words('worst')] },
  { aspect: 'polarity', groups: [words('better'), words('worse')] },
  {
    aspect: 'period',
    isRelation: true,
    groups: [
      phrases('no earlier than, not earlier than, not before, not until'),
      phrases('no later than, not later than'),
    ],
  },
  {
    aspect: 'polarity',
    isRelation: true,
    groups: [words('before until till'), words('after since following')],
  },
  {
    aspect: 'value',
    groups: [
      words('first'),
      words('second'),
      words('third'),
      words('fourth'),
      words('fifth'),
      words('last final'),
      words('sixth'),
      words('seventh'),
      words('eighth'),
      words('ninth'),
      words('tenth'),
      words('eleventh'),
      words('twelfth'),
    ],
  },
  { aspect: 'polarity', isRelation: true, groups: [words('above'), words('below beneath')] },
  {
    aspect: 'polarity',
    groups: [
      words('all every everyone everybody each entire whole'),
      words('some several certain'),
      words('half'),
      words('most majority'),
      words('many'),
      words('few minority'),
      words('least fewest'),
    ],
  },
  {
    aspect: 'polarity',
    groups: [
      words('always'),
      words('often usually'),
      phrases('sometimes, occasionally, at times, now and then, from time to time'),
      words('rarely seldom'),
    ],
  },
  {
    aspect: 'polarity',
    groups: [
      words('support back endorse favour favor approve backing approval accept adopt ratify'),
      [
        ...words('oppose resist object opposition objection disapprove reject refuse'),
        ...phrases(
          'decline an invitation, decline the invitation, decline an offer, decline the offer, decline a request, decline the request',
        ),
      ],
    ],
  },
  { aspect: 'polarity', groups: [words('uphold'), words('dismiss overturn quash annul')] },
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
      words('condemn deplore criticise criticize denounce regret'),
    ],
  },
  { aspect: 'polarity', groups: [words('start begin launch'), words('end stop finish halt cease')] },
  { aspect: 'polarity', groups: [words('open reopen'), words('close shut block')] },
  { aspect: 'polarity', groups: [words('win won victory'), words('lose lost defeat')] },
  { aspect: 'polarity', groups: [words('include including'), words('exclude excluding')] },
  { aspect: 'polarity', groups: [words('join enter'), words('leave quit withdraw')] },
  { aspect: 'polarity', groups: [words('success succeed successful'), words('failure fail unsuccessful')] },
  { aspect: 'polarity', groups: [words('possible feasible'), words('impossible')] },
  { aspect: 'polarity', groups: [words('legal lawful'), words('illegal unlawful')] },
  { aspect: 'polarity', groups: [words('peace peaceful civilian civil'), words('war military armed')] },
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
  { aspect: 'polarity', groups: [words('lengthen prolong'), words('shorten')] },
  { aspect: 'polarity', groups: [words('present'), words('absent')] },
  {
    aspect: 'polarity',
    groups: [
      words(
        'sharp sharply steep steeply strongly significantly considerably serious seriously severe severely',
      ),
      words('slight slightly marginally moderately minor'),
    ],
  },
  {
    aspect: 'measure',
    groups: [
      words('profit profits'),
      words('surplus'),
      words('revenue revenues turnover sales'),
      words('debt debts'),
      words('loss losses deficit deficits'),
      words('cost costs expenditure'),
      words('investment investments'),
      words('wage wages salary salaries'),
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
  {
    aspect: 'polarity',
    groups: [words('cheap cheaper cheapest'), words('expensive costly dear dearer dearest costlier')],
  },
  { aspect: 'polarity', groups: [words('early earlier'), words('late later')] },
  {
    aspect: 'polarity',
    groups: [words('north northern'), words('south southern'), words('east eastern'), words('west western')],
  },
  { aspect: 'polarity', groups: [words('son'), words('daughter')] },
  {
    aspect: 'polarity',
    groups: [words('guilty convict conviction'), phrases('innocent, acquit, acquittal, cleared of')],
  },
  {
    aspect: 'polarity',
    groups: [
      words('alive survive survivor'),
      words('dead die death kill'),
      words('injure wound hurt injury'),
      words('missing'),
    ],
  },
  { aspect: 'polarity', groups: [words('urgent immediate'), words('gradual')] },
  { aspect: 'polarity', groups: [words('permanent'), words('temporary interim')] },
  { aspect: 'polarity', groups: [words('voluntary'), words('mandatory compulsory')] },
  { aspect: 'polarity', isRelation: true, groups: [words('ahead'), words('behind')] },
  {
    aspect: 'polarity',
    groups: [words('heavy heavier heaviest heavily'), words('light lighter lightest lightly')],
  },
  {
    aspect: 'polarity',
    groups: [words('hot hotter hottest warm warmer warmest'), words('cold colder coldest cool cooler')],
  },
  { aspect: 'polarity', groups: [words('deep deeper deepest'), words('shallow')] },
  { aspect: 'polarity', groups: [words('thick thicker'), words('thin thinner')] },
  { aspect: 'polarity', groups: [words('man male boy'), words('woman female girl')] },
  {
    aspect: 'polarity',
    groups: [
      words('father'),
      words('mother'),
      words('brother'),
      words('sister'),
      words('husband'),
      words('wife'),
    ],
  },
  {
    aspect: 'wording',
    groups: [
      words('red'),
      words('orange'),
      words('yellow'),
      words('green'),
      words('blue'),
      words('white'),
      words('black'),
      words('brown'),
      words('grey gray'),
    ],
  },
  {
    aspect: 'wording',
    groups: [phrases('gold, gold medal, gold medallist'), words('silver'), words('bronze')],
  },
  { aspect: 'polarity', groups: [words('paper'), words('electronic digital online')] },
  { aspect: 'polarity', groups: [words('urban'), words('rural')] },
  { aspect: 'polarity', groups: [words('inside indoors'), words('outside outdoors')] },
  { aspect: 'polarity', groups: [words('maximum'), words('minimum')] },
  { aspect: 'polarity', groups: [words('senior'), words('junior')] },
  { aspect: 'polarity', groups: [words('former'), words('current incumbent')] },
  { aspect: 'polarity', groups: [words('true'), words('false untrue')] },
  { aspect: 'polarity', groups: [words('right correct'), words('wrong incorrect mistaken')] },
  { aspect: 'polarity', groups: [words('hire recruit'), phrases('sack, lay off, laid off, layoff')] },
  { aspect: 'polarity', groups: [words('arrest detain detention'), words('release freed')] },
  { aspect: 'polarity', groups: [words('attack'), words('defend')] },
  { aspect: 'polarity', groups: [words('arrive arrival'), words('depart departure')] },
  { aspect: 'polarity', groups: [words('optimistic optimism'), words('pessimistic pessimism')] },
  { aspect: 'polarity', groups: [words('ally friend'), words('enemy foe')] },
  { aspect: 'polarity', groups: [words('creditor lender'), words('debtor borrower')] },
  { aspect: 'polarity', groups: [words('buyer'), words('seller')] },
  { aspect: 'polarity', groups: [words('employer'), words('employee worker')] },
  { aspect: 'polarity', groups: [words('landlord'), words('tenant')] },
  { aspect: 'polarity', groups: [words('defendant'), words('plaintiff'), words('prosecutor prosecution')] },
  {
    aspect: 'value',
    groups: [
      words('double twofold'),
      words('triple treble threefold'),
      words('quadruple fourfold'),
      words('halve'),
    ],
  },
  {
    aspect: 'currency',
    groups: [
      words('dollar dollars'),
      words('euro euros'),
      words('sterling'),
      words('yen'),
      words('yuan renminbi'),
      words('rouble ruble'),
      words('franc francs'),
      words('rupee rupees'),
      words('lira'),
      words('tenge'),
    ],
  },
  { aspect: 'value', groups: [words('twice'), words('thrice')] },
  {
    aspect: 'scale',
    groups: [words('thousand'), words('million'), words('billion'), words('trillion')],
  },
  {
    aspect: 'bound',
    groups: [
      phrases(`at least, no fewer than, no less than, not less than, not fewer than, more than, well over, in excess of,
        upwards of, exceed, or more, or longer, or higher, or better, minimum of,
        suffice, enough, sufficient`),
      phrases(`at most, no more than, not more than, at the most, up to, as many as, as much as, less than, fewer than,
        almost, nearly, just under, close to, within, not quite, or less, or fewer, or lower, maximum of, limit of,
        limit, ceiling, cap, reach, as high as, as hot as, as warm as, as deep as, as tall as`),
      phrases('on average, average, mean, typical, typically, estimate, put at'),
    ],
    light: [0, 1, 2],
  },
  {
    aspect: 'unit',
    groups: [
      phrases('hourly, an hour, per hour, every hour, each hour'),
      phrases('daily, a day, per day, every day, each day'),
      phrases('weekly, a week, per week, every week, each week'),
      phrases('monthly, a month, per month, every month, each month'),
      phrases('annual, annually, yearly, a year, per year, every year, each year'),
    ],
  },
  { aspect: 'bound', groups: [phrases('at the earliest'), phrases('at the latest')] },
  { aspect: 'period', groups: [phrases('a.m., am'), phrases('p.m., pm')] },
  { aspect: 'period', groups: [words('summer'), words('winter'), words('spring'), words('autumn')] },
  {
    aspect: 'period',
    groups: [
      words('morning'),
      words('afternoon'),
      words('evening'),
      words('night nightly'),
      words('day daytime'),
    ],
    alike: [[2, 3]],
  },
  ...['season', 'term', 'session', 'round', 'campaign', 'semester', 'edition'].map((time) => ({
    aspect: 'period' as const,
    groups: [[`this ${time}`], [`last ${time}`, `previous ${time}`], [`next ${time}`]],
  })),
];
