import type { ContextTable } from '../../figure-context.js';
import { valuesBySurface } from '../../inflect.js';
import { phrases, words } from '../../lists.js';
import { bounds } from './bounds.js';
import { changes } from './changes.js';
import { idioms } from './idioms.js';

/** Verbs with which neither "up" nor "down" is a change. */
const both = `
  splash splashes splashed touch touches touched make makes made making set sets setting take takes took taken taking give gives gave
  given giving pick picks picked picking sign signs signed signing buy buys bought buying shut shuts shutting turn turned split round
  chase chased rounded break breaks broke broken line lined lay laid tear tore torn hold held track tracked hunt hunted stand stood
  blow blew blown tie tied
`;

export const context: ContextTable = {
  ...bounds,
  ...changes,
  idioms,
  allBut: ['all but', 'all bar', 'all except', 'all save', 'all apart from'],
  scaleNames: ['magnitude'],
  rounds: words('last final big elite sweet'),
  schedules: words(`
    leave leaves left leaving depart departs departed departing departure departures arrive arrives arrived arriving arrival arrivals
    begin begins began beginning start starts started starting meet meets met run runs service services train trains bus buses
    ferry ferries flight flights meeting session hearing ceremony match briefing sailing sailings morning afternoon evening
    kick-off doors happen happens happened occur occurs occurred
  `),
  clocksBefore: words('at from until till by before after around about and to'),
  clocksAt: ['at'],
  unbounded: phrases(
    'row over, dispute over, fight over, battle over, lawsuit over, sued over, case over, talks over, protests over, anger over, spread over, spaced over, scattered over, distributed over, staggered over',
  ),
  notChanges: ['down payment', 'down payments', 'cut-off', 'cutoff', 'up front'],
  ways: words('hike climb drop fall plunge slide jump leap tumble'),
  comparedAfter: { up: ['above', 'ahead', 'better'], down: ['below', 'behind', 'worse'] },
  takenAfter: ['off'],
  auxiliaries: words('being is are was were has have had will would could may might remain remains remained'),
  states: words(
    'set fixed pegged seen stood stands averaged averages totalled totaled amounted amounts reached hit hits totals came comes averaging numbered quoted priced valued settled traded closed ended finished yields yielded costed budgeted assessed fetch fetches fetched swallowed consumed',
  ),
  statePhrases: phrases(
    'made up, makes up, make up, making up, accounted for, accounts for, account for, accounting for, represented, represents, represent, constituted, constitutes, constitute, comprised, comprises',
  ),
  placings: words(
    'put puts putting estimate estimates estimated estimating values valued valuing see sees saw seeing project projects projected forecast forecasts pegs pegged assesses assessed reckons reckoned',
  ),
  placeLinks: ['at'],
  beginnings: words('start starts started begin begins began'),
  equals: words('is was are were at been become becomes became'),
  directionBridges: [
    'by',
    'of between',
    'by between',
    'of',
    'a',
    'an',
    'another',
    'further',
    'sharply',
    'slightly',
    'steadily',
    'modestly',
    'only',
    'just',
    'some',
    'more',
    'additional',
    'nearly',
    'about',
    'around',
    'also',
    'again',
    'more than',
    'less than',
    'the',
    'as much',
    'as',
    'much',
    'marginally',
    'significantly',
    'substantially',
    'notable',
    'whopping',
    'massive',
    'record',
    'annual',
    'total',
    'average',
    'still',
    'up to',
    'at least',
    'over',
    'well',
    'almost',
    'approximately',
    'roughly',
    'back',
    'an estimated',
    'a combined',
    'a total of',
    'close to',
    'revised',
    'adjusted',
    ...words('annual annualised annualized seasonal quarterly monthly yearly daily').flatMap((often) =>
      words('rate pace clip').map((rate) => `at an ${often} ${rate} of`.replace(/an (?=[^a])/, 'a ')),
    ),
    'at a rate of',
    'at a pace of',
    'at an average annual rate of',
    'at a compound annual rate of',
  ],
  parallels: ['which', 'and', 'or', 'with', 'against', 'versus', 'from', 'than'],
  bases: ['from', 'than', 'compared', 'comparison', 'against', 'versus', 'vs', 'relative'],
  numberBases: ['after'],
  basePhrases: [
    'as in',
    'as on',
    'as at',
    'as during',
    'up on',
    'down on',
    'that of',
    'those of',
    'that in',
    'those in',
  ],
  stretchStarts: ['since'],
  dues: ['by', 'until', 'till', 'before'],
  clausePrepositions: words(
    'for in on with by under from to through after over at between off across among along within against',
  ),
  valued: words(
    'futures bonds contracts shares stocks notes gilts treasuries bills securities units points futures temperatures winds ratings odds levels averages grades',
  ),
  datedThings: words(`
    delivery deliveries settlement shipment shipments loading estimate estimates forecast forecasts projection projections outlook guidance target targets goal
    goals peak peaks high highs low lows level levels meeting
  `),
  sayings: words(`
    said says told announced reported reporting confirmed warned stated declared disclosed revealed testified wrote forecast
    estimated published released posted added noted recalled explained stressed
  `),
  thats: ['that'],
  asides: words('which who whose where built held bought sold opened made'),
  asideEndings: ['ed'],
  clauseOpeners: words('and but after while whereas although though so because when'),
  respective: ['respectively'],
  whens: ['when'],
  sinces: ['since'],
  mosts: words(`
    most least fewest best worst first time fastest slowest steepest sharpest strongest weakest wettest driest hottest coldest
    warmest deadliest heaviest deepest widest tightest longest shortest cheapest dearest smallest high low peak
  `),
  closes: words(
    'close closes closed closing end ends ended ending finish finishes finished finishing settle settles settled settling',
  ),
  restates: ['or'],
  changeAmounts: ['by'],
  gaps: ['by'],
  handling: words(`
    recover recovers recovered recovering raise raises raised raising lift lifts lifted lifting lower lowers lowered lowering
    bring brings brought bringing put puts putting close closes closed closing
  `),
  losing: words('lose loses lost losing dropped drop drops gain gained'),
  raising: words('raise raises raised raising recover recovers recovered recovering put puts putting'),
  changeNouns: ['growth', 'uptick', 'upturn', 'downturn', 'reduction', 'contraction'],
  particles: ['up', 'down'],
  streaks: phrases(
    'in a row, in succession, on end, on the trot, running, straight, consecutive, successive, from now, before, after, to the day, back to back',
  ),
  particleVerbs: {
    up: words(`
      ${both} notch notched notches notching chalk chalked rack racked clock clocked clocks snap snapped snaps snapping call calls called
      calling free frees freed freeing use uses used using eat eats ate eaten eating end ends ended ending wind winds wound show shows
      showed team teamed dig dug cough coughed stump stumped clear cleared clean cleaned open opens opened opening mop mopped soak soaks
      soaked hang hung offer offered serve served conjure conjured store stored stock stocked sum summed meet met draw drew drawn come
      came comes follow followed back backed backs gobble gobbled scoop scooped hoover hoovered swallow swallowed block blocked cover
      covered own owned rake raked sew sewn fill fills filled pay paid load loaded cook cooked dream dreamt bottle bottled lock locked
      
    `),
    down: words(`
      ${both} shoot shoots shot shooting hand hands handed handing burn burns burned burnt gun gunned strike strikes struck striking mow
      mowed mown melt melted settle settled crack cracked cracks let lets pull pulled pulling knock knocked knocking pass passed calm
      calmed boil boils boiled pin pinned weigh weighed back backed wash washed water watered jot jotted flag flagged wave waved
      chop chopped
    `),
  },
  levelBounds: ['below', 'above', 'under', 'beyond', 'colder', 'cooler', 'warmer', 'hotter'],
  carriers: words(`
    push pushes pushed pushing bring brings brought bringing take takes took taking drive drives drove driving driven send sends
    sent sending go goes went going gone move moves moved moving edge edged edges edging inch inched inches inching creep crept creeps
    tick ticked ticks climb climbed climbs shoot shot nudge nudged
  `),
  mounters: words(`
    pick picks picked picking speed speeds sped speeded speeding ramp ramps ramped ramping step steps stepped stepping ratchet ratchets
    ratcheted ratcheting heat heats heated heating float floats floated floating drift drifts drifted drifting trend trended
  `),
  durings: ['over'],
  takings: ['within'],
  existences: ['there were', 'there are', 'there had been', 'there have been', 'there used to be'],
  lasting: words(`
    for in after took take takes taking taken last lasts lasted lasting is was were are be been spent spend spends serve served
    has have had having borne bore endure endured suffered survived withstood lived ruled governed mark marks marked celebrate
    celebrates wait waited waiting with of by within than need needs needed require requires
  `),
  moves: words(`
    go going went goes gone moved moves moving changed changes changing shifted shifting swung swings switched revised extended extending
    adjusted updated deepen deepens deepened deepening widen widens widened widening lengthen lengthens lengthened lengthening
  `),
  levels: ['to', 'at', 'from', 'reaching', 'reached', 'totaling', 'totalling'],
  nowadays: words('present current existing previous original initial planned earlier').flatMap((which) =>
    ['', 'the ', 'a ', 'an '].map((article) => article + which),
  ),
  nows: ['now', 'currently', 'presently'],
  rangeStarts: ['from'],
  rangeJoins: ['to', 'or', 'through', '-', '–', '—', '‒', '−', '~', 'up to', '…', '...', '..'],
  betweenStarts: ['between'],
  betweenJoins: ['and', 'to', '-', '–'],
  superlatives: valuesBySurface(
    [
      [
        'record',
        'record, all-time high, record-high, record high, record-breaking, unprecedented, never before, more than ever, more than ever before',
      ],
      [
        'highest',
        'highest, maximum, new high, year high, month high, week high, decade high, session high, its peak',
      ],
      [
        'lowest',
        'lowest, minimum, record low, all-time low, historic low, new low, year low, month low, week low, decade low',
      ],
      ['largest', 'largest, biggest, biggest-ever, largest-ever'],
      ['smallest', 'smallest'],
      ['most', 'the most, the highest number'],
      ['', 'at the most, at the least, at the best'],
      ['fewest', 'the fewest'],
      ['least', 'the least'],
      ['fastest', 'fastest, quickest'],
      ['slowest', 'slowest'],
      ['strongest', 'strongest'],
      ['weakest', 'weakest'],
      ['steepest', 'steepest, sharpest'],
      ['best', 'the best, its best, their best, best-ever'],
      ['worst', 'worst, worst-ever'],
      ['longest', 'longest'],
      ['shortest', 'shortest'],
    ],
    {},
  ),
  labels: words(`
    section sections row page pages article articles chapter paragraph paragraphs no nos number numbers room flight route highway
    gate game week day phase level grade type category version episode season part volume vol volumes figure fig table unit lot item rule resolution
    channel platform exhibit line psalm verse act title amendment annex appendix clause building apartment apt suite floor route bus interstate
    windows iphone ipad ios android formula galaxy playstation xbox boeing airbus apollo soyuz falcon
    hotline helpline telephone switchboard bluetooth usb hdmi thunderbolt
    class tier stage round group agenda court division district precinct ward zone area
  `),
  bareLabels: words(
    'form forms issue note notes footnote courtroom pier berth runway decree directive regulation protocol circular reactor reactors terminal hall',
  ),
  numberedNames: [
    's&p 500',
    'sp 500',
    's p 500',
    's&p 400',
    's&p 600',
    's&p 100',
    'nasdaq 100',
    'dow 30',
    'russell 1000',
    'russell 2000',
    'russell 3000',
    'ftse 100',
    'ftse 250',
    'ftse 350',
    'stoxx 50',
    'stoxx 600',
    'dax 30',
    'dax 40',
    'cac 40',
    'aex 25',
    'ibex 35',
    'mib 30',
    'nikkei 225',
    'csi 300',
    'asx 200',
    'nifty 50',
    'kospi 200',
    'tsx 60',
    'topix 100',
    'fortune 100',
    'fortune 500',
    'fortune 1000',
    'forbes 400',
  ],
  suffixes: [
    'gmt',
    'utc',
    'bst',
    'cet',
    'cest',
    'est',
    'edt',
    'msk',
    'st',
    'nd',
    'rd',
    'th',
    'am',
    'pm',
    'a.m',
    'p.m',
    's',
    'ers',
    "o'clock",
    'a.m.',
    'p.m.',
  ],
};
