import type { EventSection } from '../event.js';

/** "a new round of talks": the talks are what happens. */
const roundsOf = (nouns: string): string =>
  nouns
    .split(', ')
    .flatMap((noun) => ['', ...rounds.map((which) => `${which} `)].map((which) => `${which}round of ${noun}`))
    .join(', ');
/** Surfaces with the short forms of those with "will": "he’ll visit". */
const withShort = (surfaces: string): string =>
  surfaces
    .split(', ')
    .flatMap((one) => (one.startsWith('will ') ? [one, one.replace('will', 'll')] : [one]))
    .join(', ');

/** Every one of some words followed by every one of others. */
const joined = (starts: string, ends: string): string =>
  starts
    .split(', ')
    .flatMap((start) => ends.split(', ').map((end) => `${start} ${end}`))
    .join(', ');
/** "held a briefing". */
const held = (nouns: string): string =>
  joined(
    joined(
      'held, holds, will hold, is to hold, gave, gives, will give, called, convened',
      'a, its, his, her, their',
    ),
    nouns,
  );

/** "the second day of". */
const ordinalDays = 'first, second, third, fourth, fifth, sixth, opening, last, final, closing'
  .split(', ')
  .flatMap((which) => [`${which} day of`, `the ${which} day of`])
  .join(', ');

const rounds =
  'new, next, first, second, third, fourth, fifth, sixth, final, latest, last, previous, further, another'.split(
    ', ',
  );

export const event: EventSection = {
  nouns: [
    ['visit', 'visit, state visit, official visit, working visit, trip, tour'],
    [
      'meeting',
      'meeting, meetings, session, plenary session, consultations, gathering, assembly meeting, board meeting, sitting, sittings, round table, roundtable, plenary, ministerial council, council meeting, audience',
    ],
    ['signing', 'signing, signing ceremony, signature'],
    [
      'talks',
      `talks, negotiations, peace talks, discussions, ${roundsOf('talks, negotiations, consultations, discussions')}`,
    ],
    ['summit', 'summit, summits'],
    [
      'call',
      'phone call, telephone call, phone conversation, telephone conversation, video call, conference call, video conference, videoconference',
    ],
    [
      'election',
      'election, elections, vote, referendum, runoff, primary, primaries, caucus, caucuses, by-election, general election, presidential election',
    ],
    ['statement', 'statement, communique, communiqué, press release, declaration, announcement'],
    ['speech', 'speech, address, inaugural address, remarks'],
    ['interview', 'interview'],
    [
      'conference',
      'conference, forum, congress, convention, symposium, seminar, fair, exhibition, festival, expo, capital markets day, investor day, open day, trade fair, roadshow, workshop, hackathon, job fair, book fair, training camp',
    ],
    ['briefing', 'press conference, news conference, briefing, press briefing'],
    ['ceremony', 'ceremony, inauguration, anniversary, opening ceremony, parade, funeral, wedding'],
    ['debate', 'debate, hearing, hearings, trial'],
    ['launch', 'launch, opening, unveiling, release, premiere'],
    [
      'attack',
      'attack, attacks, airstrike, air strike, missile strike, drone strike, shooting, bombing, explosion, blast, raid, assault, massacre',
    ],
    [
      'disaster',
      'earthquake, flood, floods, hurricane, cyclone, typhoon, fire, wildfire, crash, accident, collapse, eruption, tsunami, derailment, landslide, mudslide, avalanche, shipwreck, sinking, capsizing, oil spill, outage, power outage, blackout, frost, frosts, hail, hailstorm, snowstorm, blizzard, sandstorm, dust storm, storm, storms, gale, tornado, whirlwind, heatwave, heat wave, cold snap, downpour, tremor, tremors, quake, aftershock, ' +
        'damage, sabotage, rupture, leak, gas leak, breach, dam breach, data breach, cyberattack, cyber attack, stampede, collision, pile-up, bus crash, plane crash, train crash, car crash, mine collapse, cave-in, rockfall, mud flow, mudflow, crush',
    ],
    ['agreement', 'ceasefire, truce, agreement, treaty, deal, accord, armistice, memorandum'],
    ['strike', 'strike, strikes, general strike, walkout'],
    ['protest', 'protest, protests, demonstration, rally, march, riot, riots, uprising, coup'],
    ['auction', 'auction, auctions'],
    [
      'exercise',
      'military exercise, military exercises, naval exercise, naval exercises, joint exercise, joint exercises, drill, drills, manoeuvres',
    ],
    ['handover', 'handover, transfer of power'],
    ['verdict', 'verdict, sentencing, ruling'],
    ['decision', 'decision, rate decision, rates decision, rate cut, rate rise'],
    ['arrest', 'arrest, arrests, detention'],
    ['dismissal', 'dismissal, sacking, ouster'],
    ['murder', 'murder, killing, killings, assassination, kidnapping, abduction'],
    ['resignation', 'resignation'],
    ['appointment', 'appointment, nomination'],
    ['rally', 'campaign rally, rallies'],
    [
      'round',
      'new round, next round, first round, second round, third round, fourth round, fifth round, sixth round, final round, latest round, last round, previous round, further round, another round',
    ],
    [
      'campaign',
      'vaccination drive, vaccination campaign, immunisation campaign, immunization campaign, immunisation drive, immunization drive, inoculation campaign, recruitment drive, fundraising drive, fundraising campaign, fundraiser, clean-up campaign, awareness campaign, information campaign, advertising campaign, cleanup',
    ],
    ['census', 'census'],
  ],
  verbs: [
    [
      'visit',
      'due to fly to, to fly to, to travel to, due to travel to, visited, will visit, visits, to visit, travelled to, traveled to, will travel to, arrived in, flew to, will arrive in, paid a visit, will pay a visit, travels to, flies to, arrives in, will fly to, is travelling to, is traveling to, is flying to, is to travel to, is to fly to, due to arrive in, to arrive in, lands in, landed in, leaves for, departs for, departed for, will leave for, returns from, returned from, will return from, arrives on, arrived on, will arrive on',
    ],
    [
      'meeting',
      'met with, met in, met on, met at, met during, met for, met again, met today, met yesterday, will meet, meets with, to meet with, held a meeting, hold a meeting, will hold a meeting, to meet in, to meet on, to meet at, to meet again, are to meet, is to meet, will gather, gathered in, gathered at, convened, will convene',
    ],
    [
      'signing',
      'initialled, initialed, was initialled, was initialed, signed, will sign, was signed, were signed, will be signed, to sign, inked, ratified, to be signed, be signed',
    ],
    [
      'ceremony',
      'laid a wreath, laid wreaths, lays a wreath, will lay a wreath, to lay a wreath, laid flowers, laid the foundation stone, will lay the foundation stone, to lay the foundation stone, cut the ribbon, will cut the ribbon, ' +
        'broke ground, will break ground, was welcomed, were welcomed, will be welcomed, was greeted, were greeted, was received, were received, will be received, was sworn, was buried, were buried, will be buried',
    ],
    ['interview', 'sat down with, gave an interview, spoke to, spoke with'],
    [
      'briefing',
      `${held('press conference, news conference, briefing, press briefing')}, ${joined(
        'briefed, will brief, spoke to, will speak to',
        'reporters, journalists, the press, the media',
      )}, ${joined(
        'answered, will answer, took, will take, fielded',
        'questions, reporters’ questions, journalists’ questions, the questions, questions from reporters, questions from journalists',
      )}`,
    ],
    [
      'speech',
      'gave a speech, delivered a speech, made a speech, will give a speech, will deliver a speech, gave an address, delivered an address, will deliver an address, delivered the keynote',
    ],
    [
      'debate',
      joined(
        'heard, hears, will hear, is to hear, to hear',
        'the case, the appeal, the lawsuit, the complaint, the petition, an appeal, arguments, oral arguments',
      ).concat(
        ', testified, will testify, to testify, gave evidence, will give evidence, appeared in court, will appear in court, appeared before, will appear before, to appear before, stood trial, will stand trial, went on trial, goes on trial, will go on trial',
      ),
    ],
    ['talks', 'held talks, will hold talks, hold talks, negotiated'],
    ['call', 'spoke by phone, spoke by telephone, talked by phone, telephoned, phoned, spoke on the phone'],
    [
      'election',
      'go to the polls, goes to the polls, went to the polls, votes on, voted on, will vote on, to vote on, elected, was elected, were elected, re-elected, will vote, voted',
    ],
    [
      'adoption',
      'adopted, was adopted, were adopted, approved, was approved, passed a law, passed a resolution, was passed, were passed, enacted',
    ],
    [
      'launch',
      'launched, opened, inaugurated, unveiled, was launched, will open, will launch, will be launched, to open, was opened, reopened, will reopen, to reopen, reopens, commissioned, founded, established',
    ],
    [
      'appointment',
      'appointed, was appointed, nominated, took office, takes office, will take office, assumed office, took over, takes over, will take over, took charge, took the helm, was named, were named, sworn in, was sworn in',
    ],
    [
      'dismissal',
      'was sacked, were sacked, was dismissed, were dismissed, was fired, was ousted, was removed from office, sacked, dismissed, ousted',
    ],
    [
      'strike',
      'walked out, went on strike, go on strike, goes on strike, will go on strike, will walk out, will strike, to walk out, downed tools',
    ],
    [
      'verdict',
      'ruled on, will rule, is to rule, sentenced, was sentenced, were sentenced, convicted, was convicted, were convicted, acquitted, was acquitted, found guilty, was found guilty',
    ],
    [
      'rejection',
      'rejected, was rejected, were rejected, turned down, was turned down, were turned down, voted down, was voted down, vetoed, was vetoed',
    ],
    [
      'submission',
      'will table, would table, tabled, to table, submitted, was submitted, filed for bankruptcy, filed for insolvency, filed a lawsuit, lodged a complaint, lodged an appeal',
    ],
    ['injury', 'was wounded, were wounded, was injured, were injured, was hurt, were hurt'],
    ['resignation', 'resigned, stepped down, will step down'],
    [
      'statement',
      'will present, is to present, are to present, presented, will publish, published, was published, were published, will be published, is to be published, released, was released, were released, will be released, announced, declared, issued a statement, released a statement',
    ],
    ['handover', 'was handed over, were handed over, will be handed over, handed over, to be handed over'],
    [
      'end',
      'closes on, was shut, were shut, has been shut, have been shut, has been closed, have been closed, was shut down, were shut down, was switched off, were switched off, will close, was closed, were closed, will be closed, expires on, expires in, will expire, expired on, expired in',
    ],
    ['arrest', 'arrested, detained, was arrested, were arrested'],
    ['death', 'died, was killed, were killed, killed, was assassinated'],
    ['attack', 'attacked, invaded, bombed, shelled, struck'],
    [
      'disaster',
      'came down, crashed, sank, foundered, overturned, burned down, burnt down, burst, broke out, was damaged, were damaged, was destroyed, were destroyed, was flooded, were flooded, derailed, ran aground, capsized, collapsed, exploded, erupted',
    ],
    ['start', 'will begin, began, begins, started, starts, will start, to start, to begin'],
    [
      'entry into force',
      'entered into force, took effect, takes effect, will take effect, comes into force, enters into force, will enter into force, came into force',
    ],
    [
      'event',
      'took place, will take place, takes place, was held, were held, will be held, is to be held, to be held',
    ],
  ].map(([what, surfaces]) => [what, withShort(surfaces)] as const),
  encounters: [
    ['speech', 'addressed, addresses, will address'],
    [
      'meeting',
      'met, meet, meets, to meet, received, hosted, hosts, receives, welcomed, welcomes, will welcome, will receive, will host',
    ],
  ],
  togethers: 'met, meet, meets',
  stays: 'was in, were in, is in, are in, will be in, is to be in, are to be in, stayed in, is staying in',
  pasts: ['ed'],
  whens: 'when, as',
  activities:
    'flight, direct flight, ferry, ferry line, ferry service, bus line, bus service, train, train service, shuttle, route, line, link, sale, trial run, test run, test flight, voyage, crossing, course, school year, academic year, broadcasts, broadcasting, pumping, tests, testing, reconstruction, ticket sales, construction, construction work, construction works, production, commercial production, mass production, serial production, test production, work, operation, operations, drilling, deliveries, delivery, ' +
    'shipments, sales, flights, trial runs, test flights, test runs, sea trials, assembly, dredging, excavation, excavations, restoration, renovation, refurbishment, registration, enrolment, enrollment, classes, ' +
    'harvesting, sowing, planting, exports, imports, payments, repairs, installation, commissioning, groundworks, trading, rollout, roll-out, filming, boarding, demolition, decommissioning, mining, service, services',
  daysOf: ordinalDays,
  somebodies:
    'head, heads, chief, chiefs, counterpart, counterparts, colleague, colleagues, leader, leaders, representative, representatives, delegation, delegations, delegate, delegates, official, officials, envoys, diplomats, ' +
    'executives, investors, lawmakers, mayors, ministers, ambassadors, governors, residents, workers, farmers, students, families, relatives, owners, buyers, business people, businesspeople',
  links: 'of, on, for, about',
  ands: 'and',
  owners: 'his, her',
  articles: 'the, a, an, this, that, its, their, his, her, our, my',
  joiners:
    'to, with, of, in, at, for, on, between, by, and, the, a, an, his, her, its, their, our, into, from, about, set, scheduled, done, caused, inflicted, ' +
    'planned, held, due, slated, dated, later, this, last, next, early, late, earlier, during, near, outside, inside, against, ' +
    'released, published, issued, signed, aimed, made, given, will, be, is, was, are, were, been, has, had, began, begin, begins, start, ' +
    'starts, started, starting, beginning, opened, opens, ended, ends, took, takes, take, taking, place, expected, concluded, that, it, ' +
    'there, here, himself, between, which, who, where, when, only, just, also, back, over, yet, then, conducted, organised, organized, hosted, chaired, runs, run, ran, lasts, last, lasted, resumes, resumed, kicks, kicked, off',
  participles:
    'held, scheduled, slated, planned, set, due, began, begins, begun, started, starts, opened, opens, ended, ends, closed, closes, concluded, concludes, convened, convenes',
  arrivals:
    'due, arrive, arrives, arrived, arriving, travel, travels, travelled, traveled, travelling, traveling, fly, flies, flew, flying, head, heads, headed, heading, go, goes, went, going, come, comes, came, coming, gather, gathers, gathered, be, assemble, assembles',
  purposes: 'for',
  verbMarkers:
    'to, will, ll, would, can, could, must, should, may, might, shall, not, we, i, you, they, likely, also, better, did, do, does',
  general: ['event', 'start'],
  clauses:
    'which, who, that, saying, adding, because, but, while, although, as, since, when, where, if, after, before, whether, than, said, says',
};
