import type { PledgeSection } from '../pledge.js';
import { agreements, cues, heldToBe, joined, notTo, vows } from './pledge-cues.js';

export const pledge: PledgeSection = {
  ...cues,
  willed: `prepared to, willing to, determined to, planning to, planning on, intending to, considering, weighing, mulling, contemplating, thinking of, plans to, plan to, planned to, intends to, intend to, decided to, has decided to, have decided to, ${joined(`${vows}, ${agreements}`, 'to')}, ${notTo(`${vows}, ${agreements}`)}, refused to, refuses to, has refused to, have refused to, ruled out, has ruled out, is working on a plan to, does not plan to, does not intend to, did not intend to, has no plans to, have no plans to, has no intention of, have no intention of, not planning to, not prepared to, not willing to, unwilling to, committed to, is to consider, may consider, might consider, gave assurances, gave an assurance, gave guarantees, pledged, has pledged, wants to`,
  copulas: `is, are, was, were, am, be, been, ’s, ’re, ’m, has, have, had, ’ve, has been, have been, ${heldToBe}, remains, remain, seems, stands, stand, continues to be, does, do, did, for its part, for their part, for his part, for her part, in turn`,
  bodies:
    'government, ministry, company, corporation, firm, bank, agency, authority, administration, parliament, council, committee, commission, delegation, side, party, country, state, union, organization, organisation, ' +
    'group, team, cabinet, board, management, leadership, operator, regulator, army, coalition, federation, community, alliance, secretariat, foundation, fund, airline, carmaker, guild, county, port, harbour, harbor, ' +
    'hospital, railway, museum, theatre, theater, club, school, service, institute, academy, brewery, shipyard, mill, mine, plant, factory, chain, startup, network, league, chamber, treasury, city, municipality, ' +
    'province, region, district, embassy, utility, retailer, lender, insurer, miner, broadcaster, charity, department, consortium, refinery, university, office, town',
  kinds: {
    organisation:
      'company, firm, corporation, group, utility, airline, carmaker, automaker, retailer, lender, insurer, miner, broadcaster, operator, developer, manufacturer, startup, conglomerate, carrier, chipmaker, drugmaker, producer, brewery, refinery, shipyard, contractor, supplier',
    country: 'country, nation, republic, kingdom',
  },
  sides: 'side, sides',
  avowals:
    'promises, promised, promise, vows, vowed, vow, pledges, pledged, pledge, undertakes, undertook, undertake, guarantees, guaranteed, guarantee, swears, swore, swear, assures, assured, has promised, have promised, has vowed, has pledged, ' +
    'has guaranteed, has undertaken, assures us, assured us, assures me, assured me, assures reporters, assured reporters, promises us, promised us, promised reporters, can promise, can guarantee, can assure you, promise you, assure you, guarantee you, can promise you',
  bonds:
    'you have my word, you have our word, you have my word for it, you have my word on it, you have my word on that, I give you my word, I give my word, we give you our word, we give our word, on my word, on my honour, on my honor, ' +
    'that is a promise, that’s a promise, it is a promise, it’s a promise, this is a promise, that is my promise, that’s my promise, this is my promise, that is our promise, that is a pledge, that’s a pledge, that is a commitment, that is my commitment, ' +
    'that is our commitment, that is a guarantee, that’s a guarantee, I promise you that, I promise you this, that I promise, that I promise you, that I can promise, that I can promise you, I can promise you that, that much I promise, that I guarantee, ' +
    'I guarantee it, I guarantee that, I guarantee you that, I can guarantee that, that I can guarantee, I stake my name on it, I stake my job on it, I promise you, we promise you, I promise, we promise, I assure you, we assure you, I can assure you, I guarantee you, I can promise you, we can promise you, ' +
    'hold me to it, hold me to that, you can hold me to it, you can hold me to that',
  askings: {
    acts: `${joined('asked, invited, urged, pressed, requested, begged, implored, pushed, called on, called upon', 'to, also to, again to, once more to, repeatedly to')}, asked by reporters to, asked by journalists to`,
    clauses:
      'asked whether, asked if, asked by reporters whether, asked by journalists whether, asked by reporters if, pressed on whether, quizzed on whether',
  },
  answers: {
    agreed:
      'agrees, agreed, accepts, accepted, consents, consented, obliges, obliged, says yes, said yes, answers yes, answered yes, replied yes, assents, assented, complies, complied, nods, nodded, did so, does so, promised to do so, has agreed, have agreed',
    refused:
      'refuses, refused, declines, declined, says no, said no, answers no, answered no, replied no, replies no, demurs, demurred, balks, balked, baulked, refuses outright, refused outright, refuses flatly, refused flatly, flatly refuses, flatly refused, ' +
      'politely declined, politely declines, shook his head, shook her head, shakes his head, shakes her head, will not, would not, won’t, wouldn’t, does not want to, has refused, have refused, has declined, have declined, says never, said never',
  },
  contrasts: 'but, yet',
  nevers:
    'under no circumstances, in no circumstances, on no account, in no case, at no time, never again, by no means, not ever, in no event, not under any circumstances, at no price',
  beings: 'be',
  idle: 'voting, having, being, getting, seeing, watching, facing, looking, coming, doing, playing, working, talking, wearing, waiting, using, trying, feeling, thinking, hoping, asking, needing, wanting, living, wondering, sitting, standing, happening, going, running, falling, rising, growing, losing, missing, suffering, becoming, remaining, dying, kidding, lying, telling, saying, speaking, listening, learning, dealing, relying',
  topics:
    'something, something that, something which, a step, a step that, a move, a move that, a thing, one thing, the one thing, an option, a course, a deal, a price, a measure, a sacrifice, a decision, a risk, what, exactly what, precisely what, just what',
  passives: 'is, are, was, were, been, am, be',
  doers: 'by',
  matters:
    'case, cases, appeal, appeals, request, requests, application, applications, question, questions, matter, matters, evidence, claim, claims, complaint, complaints, lawsuit, motion, petition, candidate, candidates, situation, implications, effects, impact, consequences, problem, data, results, causes, cause, history, findings, report, reports, nature, documents, response',
  behalves: 'on behalf of, speaking on behalf of, speaking for',
  fillers:
    'either, also, now, still, already, currently, both, always, never, again, ever, soon, therefore, thus, further, today, once again, all, each, once, more than, so, together, too, even, just, then, firmly, deeply, well, nevertheless, nonetheless, likewise, meanwhile, moreover, even so',
  fillerEndings: ['ly'],
  notFillers:
    'supply, apply, reply, comply, multiply, imply, rely, ally, rally, tally, family, assembly, anomaly, monopoly, italy, july, reassembly, homily, bully, gully',
  openings: 'to, of',
  adjuncts:
    'in, on, at, with, by, during, after, before, under, through, throughout, between, among, within, without, following, since, behind, via, alongside',
  actNouns:
    'decision, decisions, plan, plans, proposal, proposals, call, calls, request, requests, demand, demands, need, effort, efforts, attempt, attempts, idea, bid, move, moves, offer, ' +
    'push, right, way, ways, approach, commitment, commitments, readiness, willingness, intention, intentions, intent, goal, aim, promise, pledge, determination, resolve, ability, capacity, ' +
    'failure, refusal, duty, obligation, obligations, opportunity, chance, desire, wish, desires, agreement, deal, order, orders, steps, measures, initiative, initiatives, campaign, task, drive, mandate, ' +
    'authority, power, powers, pressure, permission, invitation, suggestion, recommendation, vote, motion, bill, project, programme, program, scheme, threat, threats, vow, tendency, reason, reasons, time',
  owners: 'of',
  possessives: '’s, ’',
  owns: { speaker: 'my, our', person: 'his, her', other: 'its, their' },
  negations: 'not, never',
  limits: 'only, just, merely, simply, later, earlier, before, until, less, more, fewer',
  nones: 'no, none, nobody, neither',
  agents:
    'government, governments, ministry, ministries, minister, ministers, president, presidents, company, companies, corporation, firm, bank, ' +
    'agency, authorities, authority, officials, official, administration, parliament, council, committee, commission, ' +
    'delegation, delegations, delegates, sides, side, parties, party, countries, country, nations, nation, states, state, leaders, leader, members, member states, ' +
    'partners, partner, union, organization, organisation, organizations, group, team, campaign, lawmakers, senators, ' +
    'negotiators, ministers, cabinet, presidency, republic, kingdom, allies, ally, leadership, management, board, owners, ' +
    'operator, producers, developers, manufacturer, regulator, prosecutors, police, ' +
    'army, military, forces, regime, coalition, opposition, candidate, governor, mayor, king, queen, secretary-general, chairman, chief, ' +
    'director, spokesman, head, heads, boss, bosses, chiefs, manager, founder, founders, commander, rector, dean, headmaster, spokesperson, envoys, councillor, councillors, trustees, organisers, organizers, commissioners, governors, mayors, kings, sheikh, emir, sultan, premiers, chancellor, senator, congressman, congresswoman, lawmaker, legislators, ombudsman, curator, federation, community, alliance, secretariat, assembly, summit, university, foundation, fund, supplier, airline, carmaker, ' +
    'guild, guilds, syndicate, congregation, county, counties, port, ports, harbour, harbor, hospital, hospitals, railway, museum, theatre, theater, club, school, schools, newspaper, station, clinic, court, tribunal, custom, customs, service, institute, academy, workers, teachers, nurses, drivers, landlord, grid, brewery, shipyard, mill, mine, plant, factory, brand, chain, startup, network, platform, league, chamber, villagers, fishermen, spokeswoman, chairwoman, chairperson, deputy, commissioner, prefect, voivode, akimat, khokimiyat, parliamentarians, counterparts, duo, trio, ' +
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
  doings: 'do',
  doingLinks: 'is, was, ’s',
  clefts: {
    asserted:
      'what, all, all that, thing, one thing, thing that, one thing that, the first thing, the least, the most, the best, something, one thing which',
    denied: 'the last thing, last thing, the last thing that, the one thing that nobody',
  },
  promising: {
    given:
      'gave, gives, giving, given, made, makes, making, offered, offers, offering, renewed, renews, renewing, repeated, repeats, repeating, lured, lures, luring, wooed, woos, wooing, tempted, tempts, tempting, courted, courts',
    taken:
      'extracted, extracts, extracting, secured, secures, securing, won, wins, winning, obtained, obtains, obtaining, wrung, wrings, wringing, got, gets, getting, received, receives, receiving, wrested, exacted, extorted',
  },
  froms: 'from',
  withs: 'with, by',
  indefinites: 'a, an, another',
  everyones: 'every, each, all, everyone, everybody, nobody, none, no, whoever, anyone, anybody',
  gains: 'get, receive',
  whereabouts: 'where, when',
  counterparts: 'colleague, counterpart, opposite number',
  guesses:
    'think, thinks, thought, fear, fears, feared, believe, believes, believed, hope, hopes, hoped, expect, expects, expected, predict, predicts, predicted, ' +
    'doubt, doubts, suspect, suspects, guess, bet, imagine, worry, worries, worried, if, whether, unless, what, how, why, when, where, until, perhaps, maybe, could, might, assume, assumes, suppose, know, knows, expectation, suggests',
  reports:
    'assures, insists, repeats, stresses, warns, explains, announces, promised, pledged, vowed, assured, reiterated, insisted, repeated, stated, reaffirmed, confirmed, emphasised, emphasized, warned, noting, adding, stressing, said, says, told, tells, added, adds, noted, stressed, explained, announced, reported, reports',
  lessers: 'deputy, vice, assistant, former, ex, acting, shadow, late, then',
  outsiders:
    'center, centre, institute, research, analyst, analysts, economist, economists, expert, experts, observer, observers, pollster, pollsters, strategist, strategists, survey, poll, forecaster, forecasters',
  denials: 'denied, denies, denying, dismissed, rejected, doubted, doubts',
  texts:
    'report, statement, text, document, communiqué, communique, summary, digest, article, dispatch, transcript, story, release, readout, account, letter, memo, programme, program',
  commits:
    'announced, announces, announcing, announce, promised, promises, promising, pledged, pledges, pledging, vowed, vows, vowing, confirmed, confirms, confirming',
  turns: 'increase, decrease, end, drop',
  deeds:
    'go ahead, go forward, go through with, go to court, go to arbitration, go on strike, go back on, go on the offensive, come forward, come to the aid, come to the rescue, stay in office, stay in power, find a way, find ways, find the money, find a solution, turn over, turn off, turn back, pass a law, pass the law, pass on',
  fates:
    'constitute, owe, disagree, assume, amount to, imply, entail, signal, spell, be, blame, have, need, face, become, remain, depend, lose, suffer, die, know, feel, want, see, get, win, fall, rise, grow, increase, ' +
    'decrease, decline, drop, find, likely, probably, happen, seem, appear, look, cost, come, last, benefit, lead to, result, ' +
    'cause, mean, exceed, reach, enjoy, experience, struggle, survive, fail, require, serve, bring about, bring more, bring new, bring peace, bring a, bring an, bring the, exist, end, end up, end in, end there, drop out, drop off, begin on, begin in, begin at, begin with, start on, start in, start at, start with, ' +
    'still, arrive, recall, remember, note, agree, understand, like, rather, prefer, love, hate, hear, inevitably, forever, allow, enable, undoubtedly, learn, live, think, say, tell, ask me, ask you, ask us, ask if, ask whether, ask why, ask what, ask how, ask who, ask about, ask for, miss, realize, realise, vote, show, decide, notice, forget, go, take place, happen, receive, rain, snow, freeze, take years, take months, take time, take weeks, take days, cast, beat, turn, collapse, rebound, play, represent, contain, hurt, matter, pass, work out, prove, gain, drive, stay, likely',
  done:
    'signed, built, constructed, launched, opened, adopted, completed, created, introduced, implemented, delivered, established, ' +
    'allocated, approved, ratified, concluded, commissioned, invested, supplied, provided, deployed, installed, modernized, modernised, ' +
    'upgraded, expanded, abolished, lifted, imposed, withdrawn, released, published, submitted, held, carried out, spent, ' +
    'paid, financed, funded, transferred, exported, shipped, extended, reduced, cut, achieved, accomplished, formed, set up, organized, organised, unveiled, announced, produced, doubled, tripled, strengthened, closed, repaid, enlarged, erected, renovated, connected, electrified, raised, increased, digitized, digitised, digitalized, digitalised, restored, rebuilt, repaired, reopened, relocated, transported, processed, planted, resettled, equipped, trained, purchased, bought, sold, leased, redirected, simplified, eliminated, removed, added, automated, drilled, laid, carried, offered, made available, brought, switched, put into operation, put into service, handed over, drawn up, drafted, prepared, ' +
    'abandoned, appointed, awarded, banned, cancelled, canceled, cleared, collected, compensated, converted, dismantled, dismissed, distributed, donated, evacuated, fitted, founded, frozen, granted, ' +
    'halved, hired, housed, investigated, issued, let go, laid off, made redundant, merged, moved, nationalised, nationalized, phased in, phased out, privatised, privatized, recalled, recruited, refunded, ' +
    'refurbished, replaced, resumed, returned, reviewed, revised, rolled out, scrapped, screened, sent, set aside, shelved, shut, shut down, suspended, taken over, tested, vaccinated, waived, widened, wound up, written off, mended, fixed, patched, painted, cleaned, cleaned up, cleared up, drained, dug, dredged, deepened, paved, resurfaced, tarred, fenced, guarded, manned, staffed, fed, housed, sheltered, rehoused, relaid, rewired, ' +
    'pensioned off, rehired, reinstated, retrained, sacked, fired, dismissed, demoted, promoted, rewarded, fined, prosecuted, punished, disciplined, pardoned, freed, released, extradited, deported, expelled, readmitted, admitted, enrolled, ' +
    'honoured, honored, kept, maintained, preserved, protected, spared, saved, rescued, salvaged, refloated, towed, moored, docked, loaded, unloaded, stored, stocked, sown, felled, harvested, pumped, piped, wired, metered, rationed, taxed, levied, capped, fixed at, pegged, ' +
    'frozen at, doubled to, unlocked, unfrozen, disbursed, earmarked, budgeted, audited, inspected, checked, tested, logged, translated, printed, mailed, consulted, informed, notified, invited, sworn in, ' +
    'redrafted, amended, repealed, revoked, annulled, rescinded, reversed, tightened, eased, loosened, relaxed, streamlined, standardised, standardized, harmonised, harmonized, unified, integrated, borne, shouldered, covered by, matched by, underwritten, guaranteed by, split, spun off, listed, floated, auctioned, tendered, outsourced',
  undone: 'achieved, accomplished, equipped, completed, saved, restored, concluded, spared, reversed, held',
  sayings:
    'comment, say, answer, discuss, elaborate, disclose, name, speak, give details, give reasons, give a date, give figures, give an answer, give names, give any details, provide details, talk, confirm, identify, reveal, tell, respond, address, specify, share details, be named, be identified, be interviewed, be drawn, take questions, believe, admit, acknowledge, recognize that, recognise that, see, let, allow',
  gifts:
    'help, assist, support, aid, give, lend, offer, supply, provide, grant, pay, send, join, back, protect, defend, compensate, arm, sell, deliver, export, ship, ' +
    'transfer, extend, donate, allocate, hand, return, open, present, issue, loan, award, provide, facilitate, submit, share, exchange, contribute, reimburse, repay, refund',
  aids: 'help, assist, support, aid, back, protect, defend, compensate, arm, reimburse, repay, refund',
  sharings: 'share, exchange',
  recipients: 'for',
  assured: ['s'],
  receivers: 'to',
  partners: 'with',
  ties:
    'relations, ties, links, cooperation, collaboration, partnership, partnerships, dialogue, trade, contacts, interaction, talks, agreement, agreements, deal, deals, ' +
    'contract, contracts, treaty, negotiations, consultations, relationship, friendship, exchange, exchanges, aid, support, assistance, help, loan, loans, grant, grants, ' +
    'exports, export, supplies, supply, deliveries, shipments, information, experience, expertise, technology, data, work, engagement, coordination, commitment, obligations',
  ways: 'access, entry, admission, right, rights, road, roads, route, routes, link, links, way, door, doors, visit, return, changes, amendments, answer, solution, end, limit, limits',
  avows:
    'confirmed, confirms, announced, announces, reaffirmed, reaffirms, reiterated, reiterates, expressed, expresses, voiced, declared, stated, restated, underlined',
  pasts: ['ed'],
  gerunds: ['ing'],
  notGerunds:
    'existing, growing, rising, falling, remaining, outstanding, leading, living, housing, funding, banking, spending, training, lending, pricing, planning, something, anything, everything, nothing, being, having, during, morning, evening, meeting',
  getters:
    'applicant, applicants, nurse, teacher, doctor, driver, miner, farmer, shareholder, voter, claimant, claimants, evacuee, evacuees, recipient, recipients, winner, winners, bidder, bidders, learner, learners, soldier, soldiers, officer, officers, fisherman, customer, customers, passenger, passengers, client, clients, pensioner, pensioners, family, families, household, households, resident, residents, tenant, tenants, victim, victims, ' +
    'patient, patients, pupil, pupils, student, students, parent, parents, borrower, borrowers, depositor, depositors, saver, savers, taxpayer, taxpayers, consumer, consumers, ' +
    'employee, employees, staff, refugee, refugees, user, users, buyer, buyers, subscriber, subscribers, traveller, travellers, traveler, travelers, citizen, citizens, worker, survivor, survivors, veteran, veterans, ' +
    'exporters, importers, farmers, growers, producers, drivers, workers, members, shareholders, investors, voters, fans, creditors, lenders, owners, retailers, traders, suppliers, teachers, nurses, doctors, miners, fishermen, commuters, motorists, villagers, islanders, neighbours, neighbors, donors, businesses, entrepreneurs, lawmakers, deputies, partners, allies',
  infinitives: [],
  encounters:
    'meet, visit, travel, arrive, hold talks, hold a meeting, hold consultations, attend, gather, convene, fly, come, speak, held',
  times: 'in, on, from, during, over, at, starting, beginning',
  deadlines: 'by, before, until, within',
  vague:
    'strengthen, enhance, deepen, explore, promote, support, work, continue, contribute, seek, strive, improve, foster, pursue, ' +
    'encourage, facilitate, cooperate, collaborate, engage, intensify, boost, advance, stand, remain, look, explore, discuss, address, consider, try, do, ensure, uphold, champion, advocate',
};
