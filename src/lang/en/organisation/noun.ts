import type { MentionSection } from '../../mention.js';
import { bodies } from './body.js';
import { outlets } from './outlet.js';

const slugsOf = (organisations: MentionSection['organisations']) => organisations.map(([slug]) => slug);

/** Nouns with which a text goes on about a body that it has named. */
export const bodyNouns: MentionSection['bodyNouns'] = {
  companies: 'company, firm, corporation, group, business, conglomerate, startup',
  trades:
    'utility, airline, carmaker, automaker, planemaker, retailer, lender, insurer, miner, broadcaster, operator, developer, manufacturer, carrier, chipmaker, drugmaker, producer, brewer, brewery, refiner, refinery, shipyard, shipbuilder, contractor, supplier, steelmaker, publisher, distributor',
  named:
    'ministry, department, agency, authority, council, committee, commission, organisation, organization, party, alliance, federation, foundation, fund, institute, academy, university, college, office, bureau, service, directorate, inspectorate, administration, secretariat, treasury, bank, court, tribunal, chamber, board, union, guild, association, league, confederation, coalition, centre, center, hospital, museum, club, embassy, cabinet, school, society, trust, observatory, registry',
  kin: [
    ['office', 'Statistics, Bureau'],
    ['bureau', 'Statistics'],
    ['agency', 'Statistics, Directorate, Administration'],
    ['party', 'Movement, Front, Bloc, Democrats, Greens'],
    ['lender', 'Bank'],
    ['airline', 'Airlines, Airways, Air'],
    ['carrier', 'Airlines, Airways, Air'],
    ['miner', 'Mining, Mines, Diamonds, Gold, Copper'],
    ['brewer', 'Brewery, Breweries'],
    ['shipbuilder', 'Shipyard, Shipyards, Shipbuilding'],
    ['drugmaker', 'Pharma, Pharmaceuticals'],
    ['union', 'Guild, Federation'],
  ],
  others: slugsOf([...bodies, ...outlets]),
  apart: ['eu', 'eaeu', 'african-union'],
};
