import type { TellingSection } from '../mention.js';

/** What stands at a place: "the refinery at Orlen". */
const sitesAt = (
  'terminal, terminals, plant, plants, port, ports, mine, mines, refinery, base, yard, shipyard, harbour, harbor, factory, mill, quarry, smelter, depot, reactor, reactors, power station, ' +
  'wind farm, border crossing, crossing, checkpoint, camp, airfield, airbase, garrison, dam, bridge, tunnel, lighthouse, works, steelworks, dock, docks, quay, pier, berth, berths, moored, docked, berthed, anchored'
)
  .split(', ')
  .map((site) => `${site} at`)
  .join(', ');

export const telling: TellingSection = {
  placeLeads: 'in',
  placePhrases:
    'mayor of, governor of, akim of, residents of, inhabitants of, people of, outskirts of, suburbs of, streets of, north of, south of, east of, west of, km from, kilometers from, kilometres from, ' +
    'miles from, centre of, center of, the airport of, the village of, the town of, on the coast of, off the coast of, the waters of, the steppes of, southeast of, northeast of, southwest of, northwest of, ' +
    'held at, delegation from, returned from, returns from, flew to, flies to, fly to, travelled to, traveled to, travels to, drove to, sailed for, sailed to, bound for, en route to, fled to, ' +
    sitesAt,
  holdings:
    'stake, stakes, share, shares, shareholding, shareholder, shareholders, holding, invest, invests, invested, investing, investment, ' +
    'investments, investor, investors, majority, minority, article, articles, op-ed, column, essay, editorial, published, writing, wrote, piece, advertisement',
  notPlaces:
    'interest, interested, confidence, trust, faith, belief, believe, believes, believed, believing, game, games, match, role, roles, film, movie, expert, experts, fluent, dressed, written, instruction, classes, lessons, version, degree, degrees, courses, course',
  ways: ['from', 'to'],
  organisationLeads:
    'shares of, shares in, stake in, stakes in, subsidiary of, subsidiaries of, unit of, arm of, division of, owner of, owned by, built by, produced by, ' +
    'manufactured by, operated by, developed by, supplied by, acquired by, controlled by, run by, made by, financed by, managed by, chief executive of, ' +
    'CEO of, chairman of, chairwoman of, chief executive officer of, managing director of, general director of, executives of, executives from, employees of, shareholders of, customers of, ' +
    'economist at, economists at, analyst at, analysts at, strategist at, strategists at, trader at, traders at, broker at, brokers at, consultant at, fund manager at, portfolio manager at, head of research at, lawyer at, spokesman for, spokeswoman for, ' +
    'a contract with, joint venture with, contracts with, partnered with, clients of, acquisition of, takeover of',
  listers: 'such as, including, like, among them, namely, for example, notably',
  kinds: [
    [
      'organisation',
      'company, companies, firm, firms, group, groups, corporation, corporations, carrier, carriers, airline, airlines, carmaker, carmakers, automaker, automakers, ' +
        'shipbuilder, shipbuilders, steelmaker, steelmakers, drugmaker, drugmakers, chipmaker, chipmakers, builder, builders, contractor, contractors, retailer, retailers, ' +
        'lender, lenders, bank, banks, insurer, insurers, miner, miners, utility, utilities, conglomerate, conglomerates, start-up, start-ups, startup, startups, refiner, refiners, ' +
        'operator, operators, manufacturer, manufacturers, producer, producers, brokerage, consultancy, charity, charities, subsidiary, subsidiaries, holding, ' +
        'enterprise, enterprises, agency, agencies, newspaper, newspapers, broadcaster, broadcasters, developer, developers, giant, giants, think tank, supplier, suppliers, exporter, exporters, consortium, regulator, regulators, watchdog, watchdogs, authority, union, ministry, think tank, institute, association, federation, parent, foundation, arm, magazine, tabloid, channel, ratings agency, nonprofit',
    ],
    [
      'place',
      'city, cities, town, towns, village, villages, port, ports, province, provinces, region, regions, district, districts, island, islands, settlement, settlements, capital, resort',
    ],
  ],
  organisationVerbs:
    'produces, produced, produce, operates, operated, operate, invests, invested, invest, supplies, supplied, supply, manufactures, manufactured, manufacture, builds, built, build, ' +
    'acquires, acquired, acquire, exports, exported, export, imports, imported, import, employs, employed, employ, owns, owned, own, delivers, delivered, deliver, ' +
    'finances, financed, finance, mines, mined, mine, refines, refined, refine, generates, generated, generate, extracts, extracted, extract, drills, drilled, drill, ' +
    'lists, list, merges, merged, merge, commissions, commissioned, commission, constructs, constructed, construct, assembles, assembled, assemble, ships, shipped, ship, ' +
    'sells, sold, sell, develops, developed, develop, modernises, modernise, modernizes, modernize, install, installs, installed, provide, provides, provided, expand, expands, expanded, process, processes, processed, holds, pumps, pumped',
  auxiliaries:
    'will, would, could, may, is, are, was, were, has, have, had, is to, are to, has to, plans to, plan to, planned to, intends to, intend to, aims to, aim to, wants to, hopes to, expects to, is ready to, ' +
    'are ready to, is prepared to, is set to, is expected to, is due to, is going to, has agreed to, agreed to, has pledged to, pledged to, promised to, undertook to, has committed to, committed to, ' +
    'also, already, now, currently, jointly, together, continues to, began to, started to, decided to, has decided to, ready to, be able to, can',
  sayings:
    'says, said, reports, reported, estimates, estimated, expects, expected, forecasts, forecast, announced, announces, noted, notes, warned, warns, stated, plans, added, confirmed',
  doers: 'by',
  owns: 'its',
  verbEndings: ['ed'],
  smallWords:
    'and, or, but, on, by, with, for, to, from, of, at, as, in, into, under, over, via, is, was, will, are, were, has, have, had, would, could, can, may, where, which, who, whose, that, ' +
    'after, before, during, since, until, while, when, because, this, these, last, next, a, an, the, than, between, through, within, without, alone, itself, instead, including, too, about, against, he, she, it, they, we',
};
