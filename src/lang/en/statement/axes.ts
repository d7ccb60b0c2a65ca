import { phrases, sets, words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** What one says of an aim: "missed its target". */
const aimed = (verbs: string): string[] =>
  words(verbs).flatMap((verb) =>
    words('its their the his her a').flatMap((whose) =>
      words('target targets goal goals deadline forecast forecasts').map((aim) => `${verb} ${whose} ${aim}`),
    ),
  );

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
        `determined to, plan to, plans to, planned to, planning to, intend to, intends to, intended to, aim to, aims to,
        aimed to, intention to, prepare to, prepares to, preparing to`,
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
      phrases('expected to, scheduled to, slated to, anticipated to, projected to, forecast to'),
      phrases(
        'want to, wants to, wanted to, wish to, wishes to, wished to, would like, would like to, should like, should like to, seek to, seeks to, sought to',
      ),
    ],
    light: [4],
    meant: [1, 2, 3, 4, 5, 7, 11, 13, 14],
    performing: [2, 12, 14],
    open: [0, 12],
    alike: [
      [0, 12],
      [3, 12],
      [1, 8],
      [8, 13],
      [1, 13],
      [5, 14],
      [7, 14],
    ],
    softer: [
      [5, 4],
      [13, 4],
      [14, 4],
    ],
    alikeDenied: [
      [4, 5],
      [4, 12],
      [4, 14],
    ],
  },
  ...sets(
    'direction',
    'increase rise raise grow growth gain climb jump surge soar expand expansion up higher upward upwards accelerate boost strengthen enlarge swell escalate rebound hike upturn widen appreciation strengthening | decrease fall decline drop reduce reduction lower cut shrink contract contraction down downward downwards slump plunge dip slide diminish lessen slow slowdown weaken dwindle tumble sink downturn narrow depreciation weakening',
  ),
  ...sets('polarity', 'positive | negative'),
  ...sets('direction', 'improve improvement | worsen deteriorate deterioration'),
  ...sets('polarity', 'more | less fewer'),
  {
    aspect: 'polarity',
    groups: [words('largest biggest greatest highest'), words('smallest lowest')],
    bounds: ['under', 'over'],
  },
  ...sets('polarity', 'best | worst', 'better | worse'),
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
  ...sets(
    'value',
    'first | second | third | fourth | fifth | last final | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth',
  ),
  {
    aspect: 'polarity',
    isRelation: true,
    groups: [words('above'), words('below beneath')],
    bounds: ['over', 'under'],
  },
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
    // what holds for most holds for some
    softer: [
      [1, 3],
      [1, 4],
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
          'decline an invitation, decline the invitation, decline an offer, decline the offer, decline a request, decline the request, turn down, turned down, turning down, vote down, voted down',
        ),
      ],
    ],
  },
  ...sets(
    'polarity',
    'uphold | dismiss overturn quash annul',
    'agree agreement | disagree disagreement',
    'allow permit authorise authorize | ban forbid prohibit prevent bar',
    'confirm admit acknowledge | deny',
    'welcome praise commend applaud | condemn deplore criticise criticize denounce regret',
    'start begin launch | end stop finish halt cease',
    'open reopen | close shut block',
    'win won victory | lose lost defeat',
    'include including | exclude excluding',
    'join enter | leave quit withdraw',
    'success succeed successful | failure fail unsuccessful',
    'possible feasible | impossible',
    'legal lawful | illegal unlawful',
    'peace peaceful civilian civil | war military armed',
    'safe safety | dangerous danger unsafe',
    'public | private',
    'domestic internal | foreign external',
    'long longer longest | short shorter shortest',
    'high tall taller tallest | low short',
    'new newer newest young younger youngest | old older oldest',
    'fast faster fastest quick quickly rapid rapidly | slow slower slowly',
    'rich richer richest wealthy | poor poorer poorest',
    'big bigger | small smaller',
    'full | empty',
    'lengthen prolong | shorten',
    'present | absent',
  ),
  {
    aspect: 'polarity',
    groups: [
      words(
        'sharp sharply steep steeply strongly significantly considerably serious seriously severe severely',
      ),
      words('slight slightly marginally moderately minor'),
    ],
  },
  ...sets(
    'measure',
    'profit profits | surplus | revenue revenues sales | debt debts borrowings | equity | asset assets | liabilities | dividend dividends | loss losses deficit deficits | cost costs expenditure | investment investments | wage wages salary salaries | tax taxes | fare fares | rent rents | trade | budget',
    'oil petroleum crude | gas | coal | electricity | water | grain wheat | rice | maize corn | millet | steel | timber wood | cotton | uranium',
    'production output | consumption demand | supply | stocks reserves',
    'birth births | death deaths | marriage marriages',
    'case cases infection infections | death deaths | hospitalisation hospitalisations hospitalization hospitalizations | recovery recoveries',
    'passenger passengers | freight cargo',
    'employment | unemployment | inflation',
    'import imports | export exports',
  ),
  ...sets(
    'polarity',
    'strong stronger strongest | weak weaker weakest',
    'easy easier | difficult hard harder',
    'cheap cheaper cheapest | expensive costly dear dearer dearest costlier',
    'early earlier | late later',
    'son | daughter',
    'vacant unfilled unoccupied | filled',
    'upstream | downstream',
  ),
  {
    aspect: 'polarity',
    groups: [
      words('north northern northwards'),
      words('south southern southwards'),
      words('east eastern eastwards'),
      words('west western westwards'),
      phrases('northeast, northeastern, north-east, north-eastern'),
      phrases('northwest, northwestern, north-west, north-western'),
      phrases('southeast, southeastern, south-east, south-eastern'),
      phrases('southwest, southwestern, south-west, south-western'),
    ],
    // what lies to the northeast lies to the north
    alike: [
      [0, 4],
      [0, 5],
      [1, 6],
      [1, 7],
      [2, 4],
      [2, 6],
      [3, 5],
      [3, 7],
    ],
  },
  {
    aspect: 'polarity',
    groups: [
      aimed('meet meets met meeting reach reached hit exceed exceeds exceeded beat beats surpass surpassed'),
      [
        ...aimed('miss misses missed missing'),
        ...phrases('fall short of, fell short of, falls short of, fallen short of'),
      ],
    ],
  },
  {
    aspect: 'polarity',
    groups: [words('guilty convict conviction'), phrases('innocent, acquit, acquittal, cleared of')],
  },
  ...sets(
    'polarity',
    'alive survive survivor | dead die death kill | injure wound hurt injury | missing',
    'urgent immediate | gradual',
    'permanent | temporary interim',
    'voluntary | mandatory compulsory',
  ),
  { aspect: 'polarity', isRelation: true, groups: [words('ahead'), words('behind')] },
  {
    aspect: 'polarity',
    groups: [words('heavy heavier heaviest heavily'), words('light lighter lightest lightly')],
  },
  ...sets(
    'polarity',
    'hot hotter hottest warm warmer warmest | cold colder coldest cool cooler',
    'deep deeper deepest | shallow',
    'thick thicker | thin thinner',
    'man male boy | woman female girl',
    'father | mother | brother | sister | husband | wife',
  ),
  ...sets('wording', 'red | orange | yellow | green | blue | white | black | brown | grey gray'),
  {
    aspect: 'wording',
    groups: [phrases('gold, gold medal, gold medallist'), words('silver'), words('bronze')],
  },
  ...sets(
    'polarity',
    'paper | electronic digital online',
    'urban | rural',
    'inside indoors | outside outdoors',
    'maximum | minimum',
    'senior | junior',
    'former | current incumbent',
    'true | false untrue',
    'right correct | wrong incorrect mistaken',
  ),
  { aspect: 'polarity', groups: [words('hire recruit'), phrases('sack, lay off, laid off, layoff')] },
  ...sets(
    'polarity',
    'arrest detain detention | release freed',
    'attack | defend',
    'arrive arrival | depart departure',
    'optimistic optimism | pessimistic pessimism',
    'ally friend | enemy foe',
    'creditor lender | debtor borrower',
    'buyer | seller',
    'employer | employee worker',
    'landlord | tenant',
    'defendant | plaintiff | prosecutor prosecution',
  ),
  ...sets('value', 'double twofold | triple treble threefold | quadruple fourfold | halve'),
  ...sets(
    'currency',
    'dollar dollars | euro euros | sterling | yen | yuan renminbi | rouble ruble | franc francs | rupee rupees | lira | tenge',
  ),
  ...sets('value', 'twice | thrice'),
  ...sets('scale', 'thousand | million | billion | trillion'),
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
  ...sets('period', 'summer | winter | spring | autumn'),
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
