import { phrases, words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';
import { axes } from './axes.js';
import { comparedOver } from './compared-over.js';
import { contrasts } from './contrasts.js';
import { endings, irregular } from './forms.js';
import { interchangeable } from './interchangeable.js';
import { money, regions, seats, things } from './names.js';
import { spellings } from './spelling.js';
import { contractions, synonyms } from './synonyms.js';

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
  links: words('and or nor against versus'),
  joints: phrases(
    `while, whereas, but, although, though, compared with, compared to, in contrast to, as against,
    as opposed to, up from, down from, instead of, rather than`,
  ),
  negations: [
    ...words('not non never no nor neither none nobody nothing nowhere without cannot'),
    ...phrases(
      'refrain from, refrains from, refrained from, abstain from, abstains from, abstained from, yet to, refuse to, fail to, decline to, neglect to, advise against, advises against, advised against, warn against, warns against, warned against, caution against, cautions against, cautioned against, stop short of, stops short of, stopped short of',
    ),
    ...phrases(
      `don't, doesn't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, won't, wouldn't,
      can't, couldn't, shouldn't, mustn't, needn't, ain't, mightn't, shan't, no longer, no one, by no means,
      not any, not yet, not a single, not one`,
    ),
  ],
  denials: [
    ...words(
      'deny doubt dispute refuse reject fail myth untrue absence lack unable unwilling impossible stop prevent avoid absent rarely hardly scarcely barely',
    ),
    ...words(
      'seldom few little prohibit forbid ban exclude refute dismiss unlikely cease miss unclear unknown',
    ),
    ...phrases(
      `say no, says no, said no, saying no, vote no, votes no, voted no, voting no, answer no, answers no, answered no,
      free of charge, for free, rule out, rules out, ruled out, ruling out, far from, instead of, rather than, short of, too`,
    ),
  ],
  conditions: phrases(
    `if, unless, provided that, provided the, provided it, provided they, provided we, provided both, provided all,
    provided no, providing that, on condition that, on the condition that,
    as long as, so long as, only if, only when, only after, only once, only where, subject to, depending on,
    contingent on, in case of, in case it, in case the, in case they, in case there, in the event of, assuming that, except, except for, save for, save where, save in,
    with the exception of, conditions permitting, weather permitting, circumstances permitting, time permitting,
    funds permitting`,
  ),
  inverted: { words: words('should'), condition: 'if' },
  doubts: words('whether'),
  exceptions: phrases('unless, except, except for, save for, save where, save in, with the exception of'),
  prefixes: words('un in im il ir dis non'),
  unprefixed: words(`
    income import impress impound implant impart inform infirm inland inmate insight install intake intend intense intent
    invest invoice increase incline inside inhabit disclose discount discover discharge disease dismay dismiss display
    dispose distil distill distract distress district dispatch discord
  `),
  agents: words('by'),
  companions: words('with alongside'),
  narrated: words('previous preceding prior following same'),
  openings: words('since from'),
  extremes: words('ever never since record'),
  records: words('record ever never history historic historical unprecedented all-time'),
  reporting: words('say'),
  limits: words('only just merely'),
  yet: phrases('not yet, yet to'),
  lacks: words('no without'),
  particles: words('up out off down over away back aside'),
  spokenOf: phrases(
    `discuss, discussion, talk about, talk of, talk, touch on, touch upon, raise, mention, subject, topic, agenda, come up, exchange views,
    speak about, speak of, address, dwell on, deal with, go into, turn to, take up, put on the table, comment on`,
  ),
  lacking: phrases(
    `out of, outside the, outside of, outside its, outside his, outside her, outside their, outside a, away from, absent from, absent, silent, silence, mum, miss, skip, boycott, unless, unaware,
    ignorant of, uncertain, unsure, unclear, in the dark`,
  ),
  dissuading: words('against from off'),
  dissuaded: ['ing'],
  untrue: phrases(
    `false, untrue, not true, wrong, incorrect, nonsense, baseless, groundless, unfounded, without foundation, no truth, fabricated,
    fabrication, invented, invention, lie, fake, rubbish, fiction, fantasy, absurd, ridiculous`,
  ),
  asked: [
    ...words('asked pressed questioned quizzed challenged').flatMap((verb) =>
      words('about whether if how why what when where who which by on over again repeatedly').map(
        (next) => `${verb} ${next}`,
      ),
    ),
    ...phrases('in answer to, in response to, in reply to, answering, replying to, responding to'),
  ],
  telling: words(`
    say tell state add note insist argue warn claim believe think call describe accuse urge announce explain stress predict reply answer
    complain deny contend maintain remark observe declare acknowledge admit concede caution according fear criticise criticize blame
  `),
  generic: words(
    'bank board council committee ministry court commission parliament agency union government administration authority country state firm company group team side party official statement report source study survey document letter office',
  ),
  claims: words(
    'report claim allegation rumour rumor accusation suggestion story assertion charge speculation',
  ),
  partyNouns: words('party union alliance movement league bloc parties'),
  soles: words('one single sole alone lone only'),
  asMany: phrases('as many, as much, as often, as high, as fast, as far, as long, so many, so much'),
  fewer: words('fewer less lower slower shorter smaller rarer'),
  facets: words(
    'future fate state question issue prospect role status possibility matter cause reason situation topic subject problem dispute row talk plan',
  ),
  possessives: ["'s", '’s'],
  remainders: words('other remaining'),
  universals: words('all both each every entire whole'),
  majorities: words('most'),
  unconditional: phrases(
    `no matter, regardless, irrespective, whatever, whichever, even if, even without, in any case, in any event,
    at all events, whether or not, come what may, unconditionally`,
  ),
  totals: phrases(
    `in all, altogether, all told, total, totalled, totaled, totalling, together, combined, between them, jointly, in sum,
    overall, in aggregate, adds up, added up, add up`,
  ),
  allTime: phrases(
    `ever, on record, of all time, all-time, in living memory, never before, in history, in its history, in their history,
    in our history, in his history, in her history, in the history, s history, ' history, records began,
    measurements began, records started`,
  ),
  courses: words('growth expansion contraction appreciation'),
  proposals: words('propose proposes proposed proposing proposal'),
  bases: words('from after against versus vs compared'),
  against: phrases(
    'than, than in, than for, than at, compared with, compared to, in comparison with, relative to, against, versus, vs, from, on, over',
  ),
  comparing: words('than'),
  reached: words('to'),
  amounting: words('come came comes amount amounted amounts'),
  ills: words(`
    unemployment jobless joblessness deficit debt loss shortfall default delinquency arrears impairment npa npl slippage inflation crime
    poverty pollution emission mortality leverage bad nonperforming defect overdue
  `),
  goods: words(`
    punctuality attendance turnout occupancy utilisation utilization literacy coverage rating score capacity survival
    profit revenue sales margin surplus growth output employment income earnings confidence sentiment productivity liquidity yield
  `),
  cutting: words('halve halved'),
  spreads: words('plus minus'),
  sisters: [
    words('net gross operating pretax'),
    words('deposit refinancing repo discount mortgage'),
    words('core headline'),
    words('ebitda ebit'),
    words('consolidated standalone'),
    words('passenger cargo freight'),
    words('producer consumer wholesale retail'),
    words('interim final'),
  ],
  staying: words(
    'keep keeps kept keeping hold holds held holding maintain remain stay unchanged steady flat stable',
  ),
  staysAt: ['at'],
  comparedOver,
  ofs: words('in of'),
  posts: words('as of'),
  excepting: phrases(
    'except, except for, apart from, aside from, other than, with the exception of, save for, all but',
  ),
  buts: words('but save'),
  including: phrases('including, included, among them, among these, as well, even, too'),
  others: phrases(
    'other, others, rest, remaining, remainder, exception, most, majority, nearly, almost, many, several, some, unlike',
  ),
  beings: words('be am is are was were been being'),
  infinitives: words('to'),
  pasts: {
    endings: ['ed'],
    words: ['was'],
    others: ['s', 'ing'],
    not: words(`
      are am need speed proceed exceed succeed indeed feed men women children people feet teeth mice data media criteria
      half leaf shelf european african asian american
    `),
    ahead: [],
  },
  attained: words('at reaching reached reaches hit totalled totaled totalling totaling'),
  shortfalls: words('loss losses deficit deficits shortfall shortfalls outflow outflows'),
  clauseOpeners: words('that'),
  askers: words('question q interviewer moderator host journalist reporter'),
  deadlines: words('by before until till'),
  dues: ['by'],
  whether: {
    opening: words(
      'will would is are was were do does did has have had can could should shall may might must',
    ),
    within: [],
    yes: words('yes yeah yep exactly indeed absolutely agreed correct right true certainly'),
    no: words('no nope never'),
  },
  limitsOfTime: {
    latest: phrases('no later than, not later than, at the latest, at latest'),
    earliest: phrases(
      'no earlier than, not earlier than, no sooner than, not sooner than, not before, not until, at the earliest, at earliest',
    ),
  },
  owners: {
    selves: words('i me we us my our mine ours myself ourselves'),
    hearers: words('you your yours yourself yourselves'),
    others: words('he him she they them his her their hers theirs its himself herself themselves'),
  },
  minors: { cent: words('USD EUR AUD CAD NZD SGD HKD ZAR KES') },
  points: words('point'),
  stances: [
    { aspect: 'polarity', sides: [words('for'), words('against')] },
    { aspect: 'direction', sides: [phrases('up from'), phrases('down from')] },
  ],
  shares: [
    [1, 2, words('half')],
    [1, 3, words('third')],
    [1, 4, words('quarter fourth')],
    [1, 5, words('fifth')],
    [1, 10, words('tenth')],
  ],
  demonyms: words(
    'an ans ish ese ench utch zech greek swiss thai i ic swede dane finn pole turk briton spaniard man',
  ),
  heads: words('head chief boss leader'),
  emphases: phrases(
    'go up to, move up to, climb up to, no fewer than, no less than, no more than, as many as, as much as, as few as, as little as',
  ),
  spans: ['within'],
  light: words('be become come do find get give go have keep make mark put see seen set take use'),
  mutual: words('meet marry border match join equal resemble talk'),
  partial: phrases(
    'among others, including, includes, included, among them, such as, for example, for instance, others, mainly, mostly, notably, in particular, especially',
  ),
  numbers: words(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  things,
  money,
  regions,
  seats,
  superlatives: phrases(
    `record, all-time, unprecedented, historic, unparalleled, unrivalled, unmatched, first-ever,
    never before, the only, second to none`,
  ),
  idle: [
    ...contractions
      .filter(([short]) => short.endsWith("n't"))
      .flatMap(([short]) => ['only', 'just', 'merely', 'simply'].map((limit) => `${short} ${limit}`)),
    ...phrases('cannot only, cannot just, cannot merely, cannot simply'),
    ...phrases(
      `not only, not just, not merely, not simply, not least, not to mention, no doubt, if not, if any, if only by, if only because, if only for, if only to, if only in,  whether or not, as if, even if, cannot but, ask if, wonder if, see if, know if, doubt if, unclear if,
    unsure if, sure if, decide if, say if, tell if, check if, find out if,
    not surprisingly, to record, records began, records begin, on record, consider too, consider it, consider them, consider this, consider that, last but not least, once more, once again, once and for all, nothing but, no matter, no. , may day, in may, of may, since may,
    last may, next may, by may, until may, early may, late may, it goes without saying, good morning,
    good afternoon, good evening, good night`,
    ),
  ],
  axes,
  contrasts,
  superlativeEndings: ['est'],
  noSuperlatives: words(`
    interest forest west protest test request honest invest rest guest modest harvest arrest contest manifest suggest
    nest chest quest crest conquest digest attest detest bequest behest tempest priest breast northwest southwest unrest
    earnest reinvest inquest latest
  `),
  qualifiers: [
    ...words(`
      only solely merely exclusively primarily often usually draft proposed provisional tentative alleged planned allegedly
      reportedly supposedly purportedly ostensibly hardly barely rarely seldom partly partially mainly mostly largely
      chiefly predominantly almost nearly virtually some most few
      provisionally conditionally temporarily tentatively informally unofficially secretly covertly unilaterally nominally alone
      grudgingly reluctantly belatedly hesitantly unwillingly half-heartedly halfheartedly lukewarmly cautiously timidly
    `),
    ...phrases(
      `only half-heartedly, with reluctance, said to be, said by some to be, reported to be, believed to be, believed by some to be,
      thought to be, thought by some to be, alleged to be, claimed to be, supposed to be, rumoured to be, rumored to be`,
    ),
  ],
  partitives: phrases(
    `one of, among, some of, part of, parts of, many of, most of, much of, half of, few of, a few of, several of, a part of,
    a number of, a majority of, the majority of, a minority of, a handful of`,
  ),
  done: words('has have had having already managed succeeded'),
  settled: [
    {
      words: words(
        'agreed accepted approved adopted endorsed ratified authorised authorized granted decided resolved consented ordered imposed enacted',
      ),
    },
    { words: words('signed bought purchased concluded obtained secured won acquired sold') },
    { words: words('convicted acquitted sentenced fined charged arrested dismissed upheld') },
    { words: words('promised pledged guaranteed committed vowed'), isBinding: true },
    { words: words('confirmed admitted conceded acknowledged') },
  ],
  outcomes: {
    for: phrases(
      'accept, approve, adopt, grant, agree, endorse, ratify, carried by, carried with, passed by, vote for, voted in favour of, voted in favor of, sign into law, sign a bill, sign the bill, sign a law',
    ),
    against: phrases(
      'reject, refuse, dismiss, decline, turn down, turned down, turning down, vote down, voted down, vote against, throw out, thrown out, veto, defeat',
    ),
  },
  reactions: {
    for: words(
      'welcome praise applaud commend hail endorse accept congratulate thank support back approve embrace',
    ),
    against: words(
      'reject criticise criticize condemn denounce dismiss deplore oppose slam rebuff rebuke decry veto',
    ),
  },
  voting: words('vote cast ballot'),
  votes: {
    for: words('favour favor back support approve adopt endorse yes'),
    against: words('against oppose reject opposition no'),
  },
  pending: words(`
    ask request apply application propose proposal suggest suggestion demand seek negotiate negotiation talk bid draft offer
    urge call invite recommend recommendation debate study pending hope wish await wait consider weigh mull explore
  `),
  perhaps: words('may might perhaps possibly maybe conceivably'),
  certain: words('certainly definitely undoubtedly surely inevitably'),
  past: phrases('once, formerly, previously, erstwhile, used to'),
  less: words('less least'),
  performatives: words(`
    express thank congratulate renew reiterate reaffirm stress emphasise emphasize underline underscore highlight commend
    welcome pay extend convey recall remind note point draw acknowledge begin conclude add assure say mention appeal echo
    invite invoke quote reflect
  `),
  performed: words(`
    apologise apologize announce confirm declare insist promise warn inform tell reassure salute applaud praise dedicate
    clarify assure report
  `),
  provisos: words('if unless provided providing without until till subject absent barring only'),
  wishes: words(`
    hope hopes hoped hoping wish wishes wished essential important vital crucial necessary imperative critical urgent
    desirable urge urges urged demand demands demanded propose proposes proposed suggest suggests suggested recommend
    recommends recommended insist insists insisted request requests requested want wants wanted need needs possible
    likely probable conceivable risk risks unlikely improbable impossible inconceivable unthinkable difficult may might fear fears feared doubt doubts doubted
  `),
  requests: words(`
    call calls urge urges urged urging invite invites invited inviting ask asks asked asking appeal appeals appealed
    appealing request requests requested encourage encourages encouraged demand demands demanded implore implores
    exhort exhorts
  `),
  timings: [
    words('in on during at over'),
    phrases(
      `before, prior to, until, till, by, ahead of, well before, long before, some time before, sometime before, shortly before,
      just before`,
    ),
    phrases(
      `after, since, from, following, well after, long after, some time after, sometime after, shortly after, soon after,
      just after`,
    ),
    phrases('not before, not until, no earlier than'),
    phrases('in well under, in under, in less than, within less than'),
  ],
  inclusive: phrases('both, not only, not just, not merely, not simply'),
  reasons: phrases(
    `because, because of, due to, owing to, on account of, as a result of, as a consequence of, in return for, in exchange for, for fear of, out of fear, in fear of, lest,
    in response to, in retaliation for, at the request of, at the insistence of, at the behest of, on the orders of, on the advice of, under pressure from, under threat of, under threat from,
    in order to please, in protest at, in protest over, thanks to, following pressure, following criticism, following heavy criticism, amid pressure, so as not to, so as to avoid, in order to avoid, to avoid`,
  ),
  softer: [['after', 'because of']],
  relations: [
    phrases(
      `due to, because of, owing to, thanks to, on account of, as a result of, as a consequence of, by virtue of, in view of, through, via, by means of,
      caused by, resulting from, resulted from, brought about by, stemming from, arising from, triggered by, been caused by`,
    ),
    phrases(
      `despite, in spite of, in the face of, notwithstanding, regardless of, irrespective of, even though, although, though,
      despite the fact that`,
    ),
    phrases('so that, in order that, in order to, so as to'),
    phrases(
      `in line with, in accordance with, consistent with, in keeping with, in conformity with, in compliance with,
      pursuant to, based on, on the basis of, guided by, in the spirit of`,
    ),
    phrases(
      'contrary to, in violation of, in breach of, in defiance of, at odds with, inconsistent with, in contravention of, without regard to, without regard for, in disregard of',
    ),
    phrases(
      `leading to, resulting in, resulted in, led to, that led to, which led to, causing, that caused, which caused, giving rise to, caused`,
    ),
    phrases(
      'following, after, even after, right after, immediately after, in the wake of, in the immediate wake of, subsequent to, in the aftermath of, in the immediate aftermath of',
    ),
    phrases(
      'ahead of, before, even before, prior to, until, till, in the run-up to, on the eve of, in advance of',
    ),
    phrases('during, throughout, in the course of, amid'),
    phrases(
      `that is why, that's why, this is why, which is why, for this reason, for that reason, therefore, hence, thus, consequently,
      accordingly, as a result, as a consequence`,
    ),
    phrases(
      'even so, nevertheless, nonetheless, all the same, despite this, despite that, in spite of this, in spite of that',
    ),
    phrases('in favour of, in favor of, in support of, on behalf of'),
    phrases(
      'in addition to, along with, together with, as well as, including, such as, among them, not least, for example, for instance',
    ),
    phrases(
      'instead of, rather than, in place of, except for, except, excluding, not including, apart from, other than, but not, save for, barring, with the exception of',
    ),
    phrases('at the same time, simultaneously, in parallel, at the same moment, concurrently'),
    phrases('some time later, later, later on, afterwards, thereafter, subsequently, some time afterwards'),
    phrases('some time earlier, earlier, beforehand, some time before'),
  ],
  capacities: words('as'),
  advocacies: words('behalf name representing represent represents'),
  yearsIn: { decade: 10, century: 100 },
  ordinals: {
    units: words(`
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
      sixteenth seventeenth eighteenth nineteenth
    `),
    tens: words('twenty thirty forty fifty sixty seventy eighty ninety'),
    wholeTens: words('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
    endings: words('st nd rd th'),
  },
  ranks: words('vice deputy acting former ex interim assistant'),
  superlativeMarks: ['most'],
  interchangeable,
  contractions,
  spellings,
  synonyms,
  irregular,
  endings,
};
