import { phrases, words } from '../../lists.js';
import type { PeriodSection } from '../../period.js';
import type { calendar } from './calendar.js';
import { fiscalCountries } from './fiscal-country.js';
import type { number } from './number.js';

/** What stands around dates, joins them and says how they are meant. */
export const context: Omit<PeriodSection, keyof typeof calendar | keyof typeof number> = {
  relatives: {
    last: -1,
    previous: -1,
    past: -1,
    preceding: -1,
    'the prior': -1,
    prior: -1,
    bygone: -1,
    this: 0,
    current: 0,
    present: 0,
    'this current': 0,
    same: 0,
    my: 0,
    'this same': 0,
    'this past': -1,
    'this coming': 1,
    next: 1,
    coming: 1,
    following: 1,
    upcoming: 1,
    'the upcoming': 1,
    'this upcoming': 1,
  },
  verbBefore: words('to will would could may might should can must ll'),
  those: ['that'],
  samePeriod: [
    'the same period',
    'same period',
    'the corresponding period',
    'the same time',
    'the same month',
    'the same week',
    'same week',
    'same month',
    'same quarter',
    'the same quarter',
    'the same months',
    'the comparable period',
    'the like period',
  ],
  yearAgo: ['quarter', 'period', 'month', 'half', 'months'].flatMap((unit) => [
    `the year-ago ${unit}`,
    `the year-earlier ${unit}`,
    `year-ago ${unit}`,
    `year-earlier ${unit}`,
  ]),
  parts: {
    'since the start of': 'since',
    'since the beginning of': 'since',
    'since the turn of': 'since',
    early: 'early',
    'the beginning of': 'early',
    'beginning of': 'early',
    'the start of': 'early',
    'start of': 'early',
    'the early': 'early',
    'early in': 'early',
    'early on in': 'early',
    'the early part of': 'early',
    'early-': 'early',
    'late-': 'late',
    'end-': 'end',
    mid: 'middle',
    'mid-': 'middle',
    'the middle of': 'middle',
    'middle of': 'middle',
    'the mid-': 'middle',
    'halfway through': 'middle',
    late: 'late',
    'the end of': 'end',
    'end of': 'end',
    'the late': 'late',
    'late in': 'late',
    'the close of': 'end',
    'the latter part of': 'late',
    'year-end': 'end',
    'the rest of': 'rest',
    'rest of': 'rest',
    rest: 'rest',
    'the remainder of': 'rest',
    'remainder of': 'rest',
    earlier: 'so-far',
    'earlier in': 'so-far',
    'so far': 'so-far',
    later: 'to-come',
    'later in': 'to-come',
  },
  unitParts: {
    'year to date': ['since', 'year'],
    'year-to-date': ['since', 'year'],
    'year-end': ['end', 'year'],
    'year’s end': ['end', 'year'],
    'end-year': ['end', 'year'],
  },
  fillers: ['of', 'of the', 'in', 'in the', 'the', 'on', 'for', ','],
  apart: ['in', 'for', 'on'],
  owners: words('s its their our his her'),
  articles: ['the', 'a', 'an'],
  openers: ['from', 'between'],
  joiners: ['to', 'till', 'until', 'through', 'and', 'thru', '-', '–', '—', '-to-', '-through-', 'up to'],
  and: ['and'],
  movedBefore: words(`
    move moves moved moving shift shifts shifted shifting changed postpone postponed delay delayed rescheduled deferred advanced switched extended transferred
  `),
  ago: ['ago', 'back'],
  shares: { half: 0.5, quarter: 0.25, 'quarter of a': 0.25, 'three-quarters of a': 0.75 },
  agoAgainst: ['than', 'from', 'of', 'against', 'versus', 'with'],
  ahead: ['from now', 'hence', 'in the future'],
  rolling: ['past', 'this past'],
  preceding: ['previous', 'preceding', 'prior', 'the prior'],
  succeeding: { following: true, next: false },
  nearest: ['coming', 'this coming', 'upcoming', 'this upcoming', 'the upcoming'],
  presents: ['now', 'present', 'the present', 'the present day', 'date', 'this day'],
  shifts: {
    earlier: -1,
    before: -1,
    'before that': -1,
    'after that': 1,
    previously: -1,
    prior: -1,
    later: 1,
    afterwards: 1,
  },
  shiftPrepositions: ['prior', 'previously'],
  thans: ['than'],
  remaining: words('remaining remain remains remained left old'),
  before: ['before'],
  after: ['from', 'after'],
  lasting: ['for'],
  within: {
    in: false,
    'in another': false,
    within: true,
    'in less than': true,
    'within the next': true,
    'within less than': true,
    'in the space of': true,
    'less than': true,
    'within the upcoming': true,
    'in under': true,
  },
  superlatives:
    `highest lowest best worst fewest most largest biggest smallest fastest slowest strongest weakest sharpest steepest
    first deadliest longest shortest heaviest lightest hottest coldest wettest driest warmest deepest cheapest dearest`
      .trim()
      .split(/\s+/),
  starting: ['starting', 'beginning', 'starting from', 'starting on', 'from', 'commencing', 'beginning on'],
  ending: [
    'ended',
    'ending',
    'to',
    'through',
    'ended in',
    'ending in',
    'ended on',
    'ending on',
    'to the end of',
    ...['that', 'which'].flatMap((that) =>
      ['ended', 'ends', 'ended on', 'ends on', 'ended in', 'ends in'].map((form) => `${that} ${form}`),
    ),
  ],
  afterNext: ['after next'],
  beforeLast: ['before last'],
  thirds: ['third'],
  stretches: words('quarter period half'),
  against: phrases(
    'unchanged from, little changed from, up from, down from, compared with, compared to, against, versus, as in, that of',
  ),
  yearBefore: [
    'in',
    'since',
    'by',
    'of',
    'from',
    'until',
    'till',
    'before',
    'after',
    'during',
    'through',
    'throughout',
    'year',
    'early',
    'late',
    'mid',
    'for',
    'between',
    'to',
    'and',
    'late',
    'around',
    'circa',
    'as of',
    'back in',
    'over',
  ],
  dayBefore: [
    'on',
    'until',
    'till',
    'by',
    'on the',
    'since the',
    'by the',
    'until the',
    'of the',
    'for the',
    'from the',
  ],
  bareDayBefore: ['on', 'until', 'till'],
  numberBefore: words(`
    resolution resolutions No Nos number article section flight room page bill order paragraph tel fax phone box
    route highway channel form case release decree ref reference
  `),
  countedNouns: words(`
    words missing refugees civilians villages hostages prisoners victims migrants people persons men women
    children students workers jobs employees soldiers troops members users customers patients cases deaths homes
    houses families companies enterprises firms shares units tons tonnes miles metres meters feet km kilometres
    kilometers kg pounds dollars euros yuan roubles rubles yen percent per points votes seats hectares acres
    hours days weeks months years minutes seconds barrels litres liters calories degrees times million billion
    trillion hp horsepower MW GW rooms apartments vehicles cars schools pages copies tickets or
    gmt utc bst cet cest est edt msk
  `),
  quarterLetters: ['Q'],
  halfLetters: ['H'],
  fiscal: [
    'fiscal',
    'fiscal year',
    'financial year',
    'FY',
    'the fiscal year',
    'the financial year',
    'school year',
    'academic year',
  ],
  business: words('fiscal financial FY'),
  budgets: words('budget budgets'),
  fiscalCountries,
  beginning: {
    ...Object.fromEntries(
      [
        'beginning',
        'starting',
        'commencing',
        'that begins',
        'which begins',
        'that starts',
        'which starts',
        'due to begin',
      ].flatMap((form) => [form, `${form} on`, `${form} in`].map((phrase) => [phrase, 1 as const])),
    ),
    ...Object.fromEntries(
      ['that began', 'which began', 'that started', 'which started', 'begun'].flatMap((form) =>
        [form, `${form} on`, `${form} in`].map((phrase) => [phrase, -1 as const]),
      ),
    ),
  },
  crossYear: words('season seasons campaign marketing crop academic school'),
  weekNumber: ['week'],
  decadeEndings: ['s', "'s"],
  decadeEndingsApart: false,
  countedFromStart: false,
  numericOrder: 'month-day',
  dottedDayMonth: false,
  yearAfterNumber: false,
  untensed: ['be', 'will', 'shall'],
  determiners: words('s the a an its their his her our this that these those'),
  spokenBefore: ['in the', 'during the', 'for the'],
  seasonBefore: ['in the', 'by the', 'during the', 'over the', 'until the', 'than in'],
  everyBefore: ['every', 'each', 'every other', 'every second', 'alternate'],
  recurring: words('Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays'),
  obliged: ['had to'],
  appointed: [
    'agreed',
    'decided',
    'promised',
    'vowed',
    'pledged',
    'invited',
    'offered',
    'proposed',
    'arranged',
  ]
    .flatMap((said) =>
      words(
        'meet hold visit return resume reconvene convene open start begin launch sign host come travel speak talk gather receive stage organise organize',
      ).flatMap((act) => [`${said} to ${act}`, `${said} to jointly ${act}`]),
    )
    .concat(
      words(
        'want wants wanted hope hopes hoped hoping intend intended expect mean aim wish wishes ready prepared eager poised',
      ).map((would) => `${would} to`),
    )
    .concat('was promised', 'were promised', 'been promised')
    .concat('promised to', 'pledged to', 'vowed to', 'committed to', 'undertook to', 'is to', 'are to')
    .concat([
      'runs out',
      'run out',
      'runs until',
      'falls due',
      'fall due',
      'comes into force',
      'takes effect',
      'takes office',
    ])
    .concat(['ends', 'starts', 'begins', 'closes'].flatMap((act) => [`${act} in`, `${act} on`])),
  forecasts: words('forecast forecasts outlook guidance projection projections target targets'),
  deliveries: ['delivery', 'settlement', 'shipment', 'loading'],
  deadlines: ['by', 'until', 'till', 'before', 'next'],
  futureContext: words(`
    payable ll will shall going plans plan planned planning scheduled expected expects due ahead upcoming intends set
    slated would could should must may might forthcoming hopes aims deadline expires lapses matures
  `),
  pastContext: words(`
    was were had did has have been said told took came went began held met made fell rose grew since ago last
    already won lost became gave saw left spoke paid sent kept brought thought spent ran wrote broke chose drove
    knew sold sought stood struck threw heard led built bought caught felt found fought hid hurt meant sank sat
    shot slept swore taught tore understood woke flew shook drew fled learnt dealt dug forgot forgave froze laid
    rang swept swam stole stuck wept withdrew underwent undertook overtook overcame foresaw foretold rebuilt
    retook outdid arose bent bred clung crept dreamt ate drank leapt spilt spelt spoilt sprang stank strove swung trod wore
    wove rode shrank slid slung withheld withstood upheld mistook misread misled outsold oversaw resold repaid
  `),
  pastEndings: ['ed'],
};
