import type { PledgeSection } from '../pledge.js';

export const pledge: PledgeSection = {
  cues: [
    [
      'ready',
      'state',
      'ready to, prepared to, willing to, open to, in a position to, poised to, able and willing to',
    ],
    [
      'ready',
      'verb',
      'stands ready to, stand ready to, stood ready to, remains ready to, remain ready to, remains prepared to, offers to, offered to, offer to',
    ],
    [
      'plans',
      'verb',
      'plans to, plan to, planned to, means to, intends to, intend to, intended to, aims to, aim to, aimed to, plans on, plan on, ' +
        'has plans to, have plans to, had plans to, hopes to sign, hope to sign, proposes to, propose to, ' +
        'sets out to, set out to, share the goal of, shares the goal of, pursue the goal of, pursues the goal of, are pursuing the goal of, is pursuing the goal of, have the goal of, has the goal of, pursue the aim of, adhere to the goal of, share the aim of, have set the goal of, ' +
        'has set the goal of, has set a goal of, have set a goal of, set a goal of, set the goal of, has set a target of, ' +
        'have set a target of, set a target of, set itself the goal of, has set itself the goal of, has set itself a goal of, has set itself the target of, has set itself a target of, set itself a target of, announced plans to, announce plans to, unveiled plans to, outlined plans to, announced a plan to, unveiled a plan to, aspires to, aspire to, decided to, has decided to, have decided to, resolves to, resolved to',
    ],
    [
      'plans',
      'state',
      'planning to, planning on, intending to, aiming to, set to sign, due to sign, scheduled to sign, preparing to, ' +
        'expected to sign, looking to, moving to, set to launch, set to open, due to visit, scheduled to visit, expected to visit, set to visit, determined to, resolved to',
    ],
    ['plans', 'noun', 'plan, plans, intention, intent, goal, aim, objective, target, ambition'],
    [
      'considers',
      'state',
      'considering, weighing, exploring, studying, assessing, mulling, contemplating, thinking about, thinking of, looking into, evaluating, examining, discussing whether to, deciding whether to',
    ],
    [
      'considers',
      'verb',
      'may consider, might consider, could consider, will consider, would consider, is to consider',
    ],
    [
      'agreed',
      'verb',
      'agreed to, agree to, agrees to, have agreed to, has agreed to, had agreed to, agreed on, have agreed on, has agreed on, ' +
        'agreed in principle to, reached an agreement to, signed an agreement to, reached a deal to, struck a deal to, signed a deal to, ' +
        'signed a contract to, undertook to, undertakes to, undertake to, have undertaken to, has undertaken to, signed a memorandum to, consented to',
    ],
    ['agreed', 'noun', 'agreement, deal, memorandum'],
    [
      'will',
      'verb',
      'pledged to, pledges to, pledge to, promised to, promises to, promise to, vowed to, vows to, vow to, committed to, ' +
        'commits to, commit to, commit ourselves to, committed itself to, committed themselves to, have pledged to, has pledged to, guaranteed to, guarantees to, swore to, ' +
        'commits itself to, recommit to, recommits to',
    ],
    [
      'will',
      'state',
      'committed to, fully committed to, pledging to, promising to, vowing to, obliged to, bound to',
    ],
    ['will', 'modal', 'will, shall, ’ll'],
    ['will', 'own', 'would'],
    ['plans', 'modal', 'is to, are to, seeks to, seek to'],
    ['plans', 'modal', 'is going to, are going to, am going to, ’s going to, ’re going to, ’m going to'],
    ['will', 'noun', 'commitment, pledge, promise, vow, determination, resolve'],
    ['ready', 'noun', 'readiness, willingness, preparedness, offer'],
    [
      'plans',
      'passive',
      'is expected to be, are expected to be, is to be, are to be, is planned to be, are planned to be, is scheduled to be, ' +
        'are scheduled to be, is set to be, are set to be, is due to be, are due to be, was to be, were to be, was expected to be, were expected to be',
    ],
    ['will', 'passive', 'will be, shall be'],
    [
      'plans',
      'impersonal',
      'it is planned to, it is intended to, it was decided to, it has been decided to, plans call for',
    ],
    ['agreed', 'impersonal', 'it was agreed to, it has been agreed to'],
    ['will', 'object', 'assured, assures, pledged, pledges, promised, promises, guaranteed, guarantees'],
    ['ready', 'object', 'offered, offers'],
  ],
  refusals: [
    [
      'will',
      'verb',
      'refused to, refuses to, refuse to, declined to, declines to, decline to, ruled out, rules out, rule out, ' +
        'has ruled out, have ruled out, rejects, has refused to, have refused to, promised not to, pledged not to, vowed not to, agreed not to, vowed never to',
    ],
    ['will', 'modal', 'will not, will never, won’t, shall not, shall never'],
    ['will', 'reported', 'would not, would never, wouldn’t'],
    [
      'plans',
      'modal',
      'is not going to, are not going to, am not going to, ’s not going to, ’re not going to, ’m not going to, isn’t going to, aren’t going to',
    ],
    [
      'plans',
      'verb',
      'does not plan to, do not plan to, did not plan to, does not intend to, do not intend to, did not intend to, doesn’t plan to, don’t plan to, ' +
        'doesn’t intend to, don’t intend to, has no plans to, have no plans to, had no plans to, has no intention of, ' +
        'have no intention of, had no intention of, has no intention to, have no intention to, sees no need to, see no need to',
    ],
    ['plans', 'state', 'not planning to, not considering'],
    ['ready', 'state', 'not ready to, not prepared to, not willing to, unwilling to'],
    ['ready', 'noun', 'refusal, unwillingness'],
  ],
  copulas:
    'is, are, was, were, am, be, been, ’s, ’re, ’m, has, have, had, ’ve, has been, have been, remains, remain, seems, stands, stand, continues to be, does, do, did',
  fillers:
    'either, also, now, still, already, currently, both, always, never, again, ever, soon, therefore, thus, further, today, once again, all, each, once, more than, so, together, too, even, just, then, firmly, deeply, well',
  fillerEndings: ['ly'],
  notFillers:
    'supply, apply, reply, comply, multiply, imply, rely, ally, rally, tally, family, assembly, anomaly, monopoly, italy, july, reassembly, homily, bully, gully',
  openings: 'to, of',
  owners: 'of',
  possessives: '’s, ’',
  owns: { speaker: 'my, our', person: 'his, her', other: 'its, their' },
  negations: 'not, never',
  nones: 'no, none, nobody, neither',
  agents:
    'government, governments, ministry, ministries, minister, ministers, president, presidents, company, companies, corporation, firm, bank, ' +
    'agency, authorities, authority, officials, official, administration, parliament, council, committee, commission, ' +
    'delegation, delegations, delegates, sides, side, parties, party, countries, country, nations, nation, states, state, leaders, leader, members, member states, ' +
    'partners, partner, union, organization, organisation, organizations, group, team, campaign, lawmakers, senators, ' +
    'negotiators, ministers, cabinet, presidency, republic, kingdom, allies, ally, leadership, management, board, owners, ' +
    'operator, producers, developers, manufacturer, regulator, prosecutors, police, ' +
    'army, military, forces, regime, coalition, opposition, candidate, governor, mayor, king, queen, secretary-general, chairman, chief, ' +
    'director, spokesman, federation, community, alliance, secretariat, assembly, summit, university, foundation, fund, supplier, airline, carmaker, ' +
    'treasury, exchequer, congress, senate, watchdog, unions, city, municipality, province, region, district, embassy, envoy, ambassador, ' +
    'utility, retailer, lender, insurer, miner, chipmaker, drugmaker, automaker, broadcaster, charity, peacekeepers, troops, engineers, scientists, specialists, doctors, investors, investor, banks, lenders, airlines, carriers, carrier, exporters, exporter, farmers, manufacturers, suppliers, businesses, entrepreneurs, enterprises, enterprise, firms, corporations, agencies, cities, municipalities, universities, builders, contractor, contractors, shareholders, shareholder, creditors, donors, producer, operators, developer, office, department, departments, premier, consortium, holding, conglomerate, railways, refinery',
  speakers: 'I, we',
  persons: 'he, she',
  things: 'it, they',
  complementisers: 'that',
  relatives: 'which, who, that',
  prepositions:
    'in, on, at, for, from, with, by, to, of, into, over, under, about, against, between, among, within, without, through, across, than, like, near, since, until, after, before, during, despite, including, regarding, concerning, around, beyond, via, per',
  articles:
    'the, a, an, this, that, these, those, its, their, his, her, our, my, both, all, every, each, some, many, most, several, two, three, four, five, other, new, own, current',
  ands: 'and',
  clauses:
    'that, which, who, because, but, although, though, while, whereas, as, since, said, says, say, added, adds, noted, stressed, told, ' +
    'when, where, whether, so, yet, however, saying, adding, stressing, noting, announced, declared, reiterated, believes, believe, emphasized, emphasised, affirmed, stated, hope, hopes, ensure, thinks, think, know, knows',
  guesses:
    'think, thinks, thought, fear, fears, feared, believe, believes, believed, hope, hopes, hoped, expect, expects, expected, predict, predicts, predicted, ' +
    'doubt, doubts, suspect, suspects, guess, bet, imagine, worry, worries, worried, if, whether, unless, what, how, why, when, where, until, perhaps, maybe, could, might, assume, assumes, suppose, know, knows, expectation, suggests',
  reports:
    'reiterated, insisted, repeated, stated, reaffirmed, confirmed, emphasised, emphasized, warned, noting, adding, stressing, said, says, told, tells, added, adds, noted, stressed, explained, announced, reported, reports',
  outsiders:
    'analyst, analysts, economist, economists, expert, experts, observer, observers, pollster, pollsters, strategist, strategists, survey, poll, forecaster, forecasters',
  commits:
    'announced, announces, announcing, announce, promised, promises, promising, pledged, pledges, pledging, vowed, vows, vowing, confirmed, confirms, confirming',
  fates:
    'be, blame, have, need, face, become, remain, depend, lose, suffer, die, know, feel, want, see, get, win, fall, rise, grow, increase, ' +
    'decrease, decline, drop, find, likely, probably, happen, seem, appear, look, cost, come, last, benefit, lead, result, ' +
    'cause, mean, exceed, reach, enjoy, experience, struggle, survive, fail, require, serve, bring, exist, end, begin, start, ' +
    'still, arrive, recall, remember, note, agree, understand, like, rather, prefer, love, hate, hear, inevitably, forever, allow, enable, undoubtedly, learn, live, think, say, tell, ask, miss, realize, realise, vote, show, decide, notice, forget, go, take place, happen, receive, cast, beat, turn, collapse, rebound, play, represent, contain, hurt, matter, pass, work out, prove, gain, drive, stay, likely',
  done:
    'signed, built, constructed, launched, opened, adopted, completed, created, introduced, implemented, delivered, established, ' +
    'allocated, approved, ratified, concluded, commissioned, invested, supplied, provided, deployed, installed, modernized, modernised, ' +
    'upgraded, expanded, abolished, lifted, imposed, withdrawn, released, published, submitted, held, carried out, spent, ' +
    'paid, financed, funded, transferred, exported, shipped, extended, reduced, cut, achieved, accomplished, formed, set up, organized, organised, unveiled, announced, produced, doubled, tripled, strengthened, closed, repaid, enlarged, erected, renovated, connected, electrified, raised, increased, digitized, digitised, digitalized, digitalised, restored, rebuilt, repaired, reopened, relocated, transported, processed, planted, resettled, equipped, trained, purchased, bought, sold, leased, redirected, simplified, eliminated, removed, added, automated, drilled, laid, carried, offered, made available, brought, switched, put into operation, put into service, handed over, drawn up, drafted, prepared',
  sayings:
    'comment, say, answer, discuss, elaborate, disclose, name, speak, give details, give reasons, give a date, give figures, give an answer, give names, give any details, provide details, talk, confirm, identify, reveal, tell, respond, address, specify, share details, be named, be identified, be interviewed, be drawn, take questions, believe, admit, accept, acknowledge, recognize, recognise, see, let, allow',
  gifts:
    'help, assist, support, aid, give, lend, offer, supply, provide, grant, pay, send, join, back, protect, defend, compensate, arm, sell, deliver, export, ship, ' +
    'transfer, extend, donate, allocate, hand, return, open, present, issue, loan, award, provide, facilitate, submit, share',
  recipients: 'for',
  receivers: 'to',
  partners: 'with',
  ties:
    'relations, ties, links, cooperation, collaboration, partnership, partnerships, dialogue, trade, contacts, interaction, talks, agreement, agreements, deal, deals, ' +
    'contract, contracts, treaty, negotiations, consultations, relationship, friendship, exchange, exchanges, aid, support, assistance, help, loan, loans, grant, grants, ' +
    'exports, export, supplies, supply, deliveries, shipments, information, experience, expertise, technology, data, work, engagement, coordination, commitment, obligations',
  avows:
    'confirmed, confirms, announced, announces, reaffirmed, reaffirms, reiterated, reiterates, expressed, expresses, voiced, declared, stated, restated, underlined',
  pasts: ['ed'],
  infinitives: [],
  encounters:
    'meet, visit, travel, arrive, hold talks, hold a meeting, hold consultations, attend, gather, convene, fly, come, speak, held',
  deadlines: 'by, before, until, within',
  vague:
    'strengthen, enhance, deepen, explore, promote, support, work, continue, contribute, seek, strive, improve, foster, pursue, ' +
    'encourage, facilitate, cooperate, collaborate, engage, intensify, boost, advance, stand, remain, look, explore, discuss, address, consider, try, do, ensure, uphold, champion, advocate',
};
