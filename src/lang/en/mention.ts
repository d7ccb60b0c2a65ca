import { words } from '../lists.js';
import type { MentionSection } from '../mention.js';
import { callings } from './calling.js';
import { cities } from './city.js';
import { countries, countryNames } from './country.js';
import { languages } from './credit-words.js';
import { givenNames } from './given-name.js';
import { organisations } from './organisation/index.js';
import { bodyNouns } from './organisation/noun.js';
import { ownSpellings } from './own-spelling.js';
import { places } from './place.js';
import { telling } from './telling.js';
import { waters } from './water.js';

/** What groups of companies are by trade: "the shipping group Orlen". */
const tradeGroups = words(`
  shipping energy banking media mining retail steel food hotel travel insurance telecoms telecom technology engineering construction chemicals chemical
  car industrial defence defense aerospace logistics property luxury fashion dairy cement publishing transport ferry port power oil gas metals grain
  tobacco drinks brewing paper packaging textile electronics investment leasing financial pharmaceutical pharmaceuticals hospitality leisure utilities
  automotive shipbuilding agricultural agribusiness fertiliser fertilizer education healthcare
`)
  .map((trade) => `${trade} group`)
  .join(', ');

/** "translated from Norwegian by". */
const translatedFrom = languages
  .split(', ')
  .flatMap((one) => ['from', 'from the'].map((from) => `translated ${from} ${one} by`))
  .join(', ');

export const mention: MentionSection = {
  endings: { '': ['s'] },
  countryNames,
  countries,
  portfolios:
    'foreign affairs, external affairs, foreign relations, external relations, foreign trade, finance, finances, the treasury, economy, economics, ' +
    'economic affairs, economic development, planning, budget, trade, commerce, industry, industries, investment, investments, energy, ' +
    'power, petroleum, oil, gas, mines, mining, mineral resources, natural resources, environment, ecology, climate, water, water resources, ' +
    'irrigation, forests, forestry, agriculture, food, food security, fisheries, livestock, rural development, health, healthcare, public health, ' +
    'social protection, social affairs, social policy, labour, labor, employment, education, higher education, science, research, technology, ' +
    'innovation, digital development, digital affairs, digital transformation, communications, information, culture, sport, sports, youth, youth affairs, ' +
    'tourism, transport, transportation, roads, railways, infrastructure, construction, housing, urban development, public works, regional development, ' +
    'interior, internal affairs, home affairs, justice, defence, defense, national defence, security, emergencies, emergency situations, immigration, ' +
    'migration, family, family affairs, women, veterans, shipping, ports, ports and shipping, civil aviation, aviation, maritime affairs, European affairs, international cooperation, international trade, ' +
    'small business, enterprise, sustainable development, regional integration, strategic planning, human rights, local development, mines and energy, blue economy, spatial planning, national economy, digitalisation, digitalization, green transition, customs, religious affairs, local government, public administration, ' +
    'water economy, water management, water affairs, forest economy, land, lands, land affairs, electricity, renewable energy, nuclear energy, climate change, hydrocarbons, coal, steel, textiles, rail, railway, highways, ' +
    'road transport, air transport, posts, telecommunications, media, broadcasting, privatisation, privatization, state assets, state property, integration, gender, gender equality, equality, cooperatives, disaster management, civil protection, ' +
    'consumer affairs, housing and utilities, utilities, cities, heritage, arts, cannabis, hemp, minerals, mineral wealth, public service, territorial development, rural affairs, animal husbandry, fishing, fish, veterinary affairs, space, artificial intelligence',
  portfolioLinks: 'of, for, of the, for the',
  ministries: 'Ministry, Department',
  ministers:
    'minister, deputy minister, vice minister, secretary, state secretary, first deputy minister, cabinet secretary, principal secretary, ' +
    'permanent secretary, under-secretary, undersecretary, minister of state, minister delegate, junior minister, acting minister, commissioner',
  callers: [
    [
      'organisation',
      'newspaper, daily, weekly, magazine, tabloid, broadsheet, news agency, state agency, news portal, news site, newswire, broadcaster, television channel, ' +
        'TV channel, channel, radio station, company, firm, airline, carrier, carmaker, automaker, shipbuilder, shipyard, steelmaker, drugmaker, ' +
        'chipmaker, builder, contractor, retailer, lender, insurer, miner, utility, conglomerate, start-up, startup, refiner, utility company, oil company, ' +
        'mobile operator, network operator, telecoms operator, telecom operator, rail operator, ferry operator, bus operator, grid operator, port operator, terminal operator, hotel operator, tour operator, cinema operator, ' +
        'property developer, software developer, game developer, wind farm developer, oil producer, gas producer, power producer, steel producer, food producer, drug producer, pump maker, furniture maker, toy maker, car maker, drug maker, wholesaler, bookmaker, law firm, auction house, investment bank, private bank, state bank, supermarket chain, hotel chain, restaurant chain, retail chain, ' +
        `${tradeGroups}, state company, state firm, regulator, watchdog, NGO, trade union, labour union, labor union, union federation, aid agency, aid group, rights group, environmental group, campaign group, armed group, rebel group, opposition party, parent company, statistics office, statistical office, statistics agency, statistics bureau, polling institute, research institute, polling firm, polling company, weather service, agency, tax agency, press agency, wire agency, space agency, credit agency, outlet, news outlet, media outlet, website, portal, leasing arm, banking arm, trading arm, financing arm, trade body, industry body, lobby group, advocacy group, ` +
        'think tank, ratings agency, rating agency, brokerage, consultancy, nonprofit, charity, manufacturer, subsidiary',
    ],
    [
      'place',
      'city of, town of, village of, port of, cities of, towns of, province of, region of, state of, island of, district of, near',
    ],
  ],
  callersAfter: [
    [
      'organisation',
      'newspaper, daily, weekly, magazine, tabloid, news agency, news portal, news site, TV channel, television channel, television, think tank, airline, yard, shipyard, group, consortium, brewery, dairy, steelworks, shipping line, supermarket chain, hotel chain, retail chain, party, movement, trade union, pressure group, think-tank, cooperative, co-operative, foundation, charity, radio station, broadcaster, wire service, trading house, law firm, insurance company, app',
    ],
    [
      'place',
      'region, province, district, oblast, prefecture, governorate, peninsula, valley, canton, archipelago, basin, oilfield, gas field, plateau, river, lake, reservoir, canal, strait, islands, harbour, harbor, airport, airfield, hills, mountains, desert, steppe, border crossing, crossing, checkpoint, border post, border checkpoint, compressor station, pumping station, railway station, train station, metro station, power station, hydropower station, hydroelectric station, oil field, dam, bridge, gorge, neighbourhood, suburb, quarter',
    ],
  ],
  postLinks: 'of, of the, to, to the, in, for, at',
  mixedPrefixes: [
    'Mc',
    'Mac',
    'De',
    'Di',
    'Du',
    'Da',
    'La',
    'Le',
    'Van',
    'Von',
    'Fitz',
    'Al',
    'El',
    'St',
    'O',
  ],
  creditLeads:
    'by, text:, text by, words by, photo:, photos:, photo by, photos by, picture:, image:, video:, source:, sources:, author:, translation:, translator:, based on, summarised by, summarized by, summary by, compiled by, prepared by, published by, first published by, first published in, issued by, released by, distributed by, translated by, translated from, edited by, written by, reporting by, reported by, interview in, interview by, interview published in, prepared from, drawn from',
  introducers:
    'hereinafter, hereafter, hereinafter referred to as, hereafter referred to as, or, abbreviated as, abbreviated to, known as, better known as, also known as, in short, for short',
  innerWords:
    'és, und, et, y, och, og, ve, e, de, del, della, des, di, do, da, dos, das, du, der, die, la, le, els',
  organisationEndings: ['bank'],
  bylines:
    `${translatedFrom}, ` +
    'edited by, editing by, written by, translated by, reporting by, reported by, photo by, compiled by, interviewed by, prepared by, translation by, translation:, author:, translator:, interviewer:',
  unchangingSurnames: [],
  commonAcronyms:
    'EBITDA, EBIT, GDP, GNP, GNI, CPI, PPI, PMI, VAT, LNG, LPG, FDI, ODA, PPP, IPO, ETF, ESG, CEO, CFO, COO, CIO, NGO, SME, SMEs, HIV, AIDS, COVID, SARS, MERS, UAV, ICBM, WMD, ' +
    'TEU, GMT, UTC, DNA, RNA, GPS, USB, LED, FM, SUV, STEM, ICT, LGBT, LGBTQ, ISBN, FAQ, ATM, GST, NPT, START, INF, ABM, EEZ, FTA, CEPA, JCPOA, RCEP, NDC, SDG, SDGs, PDF, HTML, ' +
    'VIP, MVP, PHD, MBA, CCTV, AM, PM',
  bareCalled: true,
  telling,
  seats: 'mayor',
  stateForms:
    'Republic, Kingdom, State, Sultanate, Principality, Grand Duchy, Emirate, Commonwealth, Union, Republic of the Union',
  stateAdjectives:
    "Islamic, Federal, Federative, Democratic, People's, Socialist, Bolivarian, Plurinational, United, Arab, Hashemite, " +
    'Co-operative, Cooperative, Independent, Oriental',
  stateLinks: 'of, of the',
  organisations,
  places: [...places, ...ownSpellings, ...cities],
  partNames: waters,
  rivals: [
    [
      'Georgia',
      'Atlanta, Savannah, Alabama, Florida, Tennessee, South Carolina, North Carolina',
      'Tbilisi, Georgian, Abkhazia, South Ossetia, Caucasus, Armenia, Azerbaijan',
    ],
  ],
  posts:
    'president, vice president, vice-president, prime minister, deputy prime minister, first deputy prime minister, ' +
    'premier, chancellor, foreign minister, deputy foreign minister, defence minister, defense minister, ' +
    'finance minister, interior minister, energy minister, health minister, justice minister, trade minister, ' +
    'economy minister, environment minister, culture minister, education minister, agriculture minister, ' +
    'transport minister, minister of foreign affairs, minister for foreign affairs, minister of defence, ' +
    'minister of finance, minister, deputy minister, attorney general, high representative, special representative, secretary-general, secretary general, ' +
    'deputy secretary-general, secretary of state, secretary of defense, defense secretary, foreign secretary, ' +
    'home secretary, treasury secretary, commerce secretary, energy secretary, press secretary, ' +
    'king, queen, emperor, crown prince, sultan, emir, pope, archbishop, patriarch, ambassador, special envoy, ' +
    'special representative, high commissioner, director-general, director general, managing director, ' +
    'executive director, chief executive, chief executive officer, chief financial officer, chief operating officer, chief technology officer, chief information officer, chief investment officer, chief commercial officer, ' +
    'chief medical officer, chief scientific officer, chief legal officer, chief risk officer, chief marketing officer, chief communications officer, chief sustainability officer, chief finance officer, chief economist, chief scientist, CEO, chairman, chairwoman, chairperson, ' +
    'governor, akim, mayor, senator, congressman, congresswoman, supreme leader, head of state, head of government, ' +
    'first lady, cabinet secretary, principal secretary, permanent secretary, undersecretary, chargé d’affaires, vice-chancellor, chief justice, prosecutor general, president-elect, spokesman, spokeswoman, spokesperson',
  ranks:
    'secretary, prince, princess, envoy, commissioner, director, deputy director, speaker, sen., rep., gov., gen., ' +
    'col., lt., lt. gen., maj. gen., maj., capt., sgt., adm., general, major general, lieutenant general, colonel, ' +
    'lieutenant colonel, admiral, captain, major, sergeant, judge, justice, prosecutor, attorney, professor, prof., ' +
    'leader, commander-in-chief, commander, police chief, chief, analyst, economist, lawmaker, deputy, ' +
    'counterpart, colleague, predecessor, successor, adviser, advisor, aide, lawyer, author, actor, actress, singer, detective, officer, cardinal, bishop, father, brother, sister, coach',
  callings,
  leaders: 'head, co-head, chief, chair, leader, manager, editor, deputy head, deputy chief',
  acronymHeads:
    'authority, regulator, watchdog, agency, operator, federation, association, institute, union, alliance, consortium, broadcaster, utility, insurer, lender, airline, miner, refiner',
  relatives: 'who, whom',
  titles:
    'his excellency, her excellency, your excellency, excellency, h.e., eng., mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sir, lord, lady, dame, comrade, herr, frau, monsieur, madame, sheikh, ayatollah, rev., hon., messrs, messrs., mesdames, cllr, cllr., cllrs, cllrs., ald., atty, atty., engr, engr.',
  pluralTitles: 'messrs, messrs., mesdames, cllrs, cllrs.',
  givenNames,
  wordNames:
    'Will, Mark, Grant, Rob, Bill, Sue, Pat, Frank, Drew, Dawn, Jack, Rich, Grace, Hope, Faith, Joy, April, May, June, Art, Dean, Chip, Rose, Penny, Max, Guy, Don, Ray, Dale, Miles, Christian, Jordan, Chad, Virginia, Florence, ' +
    'Victoria, Sandy, Robin, Carol, Amber, Daisy, Heather, Hazel, Said, Chelsea, Tiffany, Lance, Reed, Norm, Ward, Jay, Gene, Holly, Josh, Harry, Nick, Pete, Rod, Ross, Roman, Milan, Marine, Drew, Diana, Florence, Orlando, Santiago, Salvador, Ernest, Basil, Clement',
  familyNames:
    'Kim, Lee, Park, Pak, Choi, Choe, Jung, Jeong, Chung, Kang, Cho, Jo, Yoon, Yun, Jang, Chang, Lim, Im, Han, Shin, Suh, Seo, Kwon, Hwang, Ahn, An, ' +
    'Song, Yoo, Yu, Hong, Moon, Mun, Ko, Koh, Bae, Ryu, Roh, Noh, Ban, Ri, Yi, Rhee, Oh, Nam, Chun, Ha, Heo, Hur, Tsai, Lai, Chen, Wang, Chiang, Hsiao, ' +
    'Hou, Wu, Lin, Chou, Su, Hsu, Huang, Chu, Kuo, Liu, Yang',
  particles:
    'de, da, do, dos, del, della, di, du, la, le, van, von, der, den, ten, ter, bin, ibn, al, el, ben, abu, bint, zu, y',
  surnameEndings: [
    'enko',
    'shvili',
    'idze',
    'adze',
    'dottir',
    'escu',
    'poulos',
    'ovic',
    'evic',
    'ović',
    'ević',
    'wicz',
    'ovich',
    'evich',
    'ov',
    'ova',
    'ev',
    'eva',
    'yev',
    'sky',
    'skyy',
    'ski',
    'skaya',
    'berg',
    'stein',
    'mann',
    'sson',
    'yan',
    'zade',
    'oglu',
    'oğlu',
    'chuk',
    'cki',
    'inen',
    'idis',
    'akis',
    'auskas',
    'evičius',
    'uulu',
    'kyzy',
    'ullah',
    'uddin',
    'atnam',
    'aratne',
    'arathne',
    'singhe',
  ],
  personEndings: [],
  unchangingEndings: [],
  patronymics: [],
  besidePersons:
    'said, says, told, added, sat, replied, smiled, flew, reminded, who, whose, wrote, writes, argued, argues, recalled, recalls, joked, testified, tweeted, aged, insisted, insists, explained, explains, noted, notes, adds, concedes, conceded, admits, admitted, quipped, quips, shrugs, laughs, laughed, remembers, remembered, retorted, retorts',
  ands: 'and',
  articles: 'the, a, an',
  indefinites: 'a, an',
  organisationHeads:
    'Bloc, Unit, Advisers, Advisors, Consulting, Robotics, Observer, Cabinet, Treasury, Monitor, Ledger, Courier, Kurier, Kuryer, Wire, Newswire, Chronicle, Shimbun, Tageblatt, Anzeiger, Nachrichten, Rundschau, Dagblad, Dagbladet, Tidende, Tidning, Tidningen, Nyheter, Sanomat, Dziennik, Noviny, Dnevnik, Vijesti, Samachar, Copper, ' +
    'Guild, Syndicate, Cooperative, Inspectorate, Directorate, Secretariat, Registry, Observatory, Corporation, Corp, Company, Inc, Ltd, Limited, LLC, PLC, Co, Group, Holding, Holdings, Bank, University, Institute, ' +
    'Academy, College, Union, Organization, Organisation, Association, Agency, Authority, Commission, Committee, Council, ' +
    'Ministry, Department, Bureau, Office, Administration, Service, Federation, Foundation, Fund, Centre, Center, Court, ' +
    'Tribunal, Parliament, Assembly, Congress, Senate, Party, Movement, Front, Alliance, Coalition, League, Society, ' +
    'Army, Navy, Force, Forces, Guard, Command, Police, Embassy, Church, School, Hospital, Museum, Library, Press, News, ' +
    'Times, Post, Journal, Herald, Tribune, Gazette, Telegraph, Airlines, Airways, Railways, Motors, Industries, ' +
    'Partners, Associates, Brothers, Bros, Securities, Capital, Systems, Technologies, Laboratories, Laboratory, ' +
    'Studios, Records, Network, Forum, Board, Trust, Chamber, Club, Team, Ventures, Pharmaceuticals, Enterprises, Stores, Steel, Engineering, Construction, Shipbuilding, Shipyard, Shipyards, Electronics, Electric, Petroleum, Petrochemical, Petrochemicals, Chemicals, ' +
    'Telecom, Telecommunications, Logistics, Shipping, Insurance, Mining, Metals, Cement, Semiconductor, Biotech, Pharma, Foods, ' +
    'Radio, Television, TV, Statistics, Transport, Tourism, Space, Aerospace, Automotive, Aviation, Refinery, Refineries, Investments, Hotels, Semiconductors, Renewables, Ports, Lines, Ferries, Breweries, Brewery, Exchange, Pravda, Gazeta, Daily, Weekly, Magazine, Zeitung',
  organisationStarts:
    'Ministry, Department, University, Bank, Institute, Academy, Council, Commission, Committee, Bureau, Office, Agency, ' +
    'Association, Organization, Organisation, Union, Federation, Confederation, Court, Chamber, House, Church, Embassy, ' +
    'Board, Centre, Center, College, School, Society, Assembly, Community, Commonwealth, League, Government, Republic, ' +
    'Parliament, Congress, Authority, Conference, Fund, Foundation, Museum, Group, Cabinet, Guild, Alliance, Coalition, Cooperative, Co-operative, Inspectorate, Directorate, Secretariat, Registry, Observatory, Syndicate',
  joiners: 'of, for, and, the, on, in, to, &',
  ofWords: 'of, for, on',
  placeStarts: 'Gulf, Strait, Straits, Sea, Bay, Isle, Cape, Province, Region, Port, City, Island',
  placeFronts: 'Mount, Mt, Lake, Cape, Fort',
  fronts: {
    names:
      'Radio, Rádio, Radyo, Café, Cafe, Hotel, Hôtel, Banco, Banca, Banque, Banka, Grupo, Groupe, Gruppo, Agência, Agencia, Agence, Agenzia, Jornal, Diário, Diario, Correio, Correo, Portos, Puertos, Porti, Editora, Instituto, Istituto, Institut, Fundação, Fundación, Fondation, Fondazione, Universidad, Universidade, Università, Université, Universität, Ministerio, Ministério, Ministère, Partido, Partito, Parti, Partia, Sindicato, Câmara, Cámara, Chambre, Confederación, Confederação, Federación, Federação, Fédération, Asociación, Associação, Associazione, Empresa, Compañía, Companhia, Compagnie, Aeroportos, Aeropuertos, Stadtwerke, Verlag, Clube, Klub, Teatro, Museo, Musée, Museu, Unión, União',
    states:
      'Statistics, Enterprise, Business, Invest, Transport, Maritime, Tourism, Innovation, Airports, Railways, Ports, Customs, Sport, Education, Health, Elections',
    numbers: 'Terminal, Pier, Berth, Ward, District, Sector, Zone',
  },
  bodyNouns,
  placeHeads:
    'Sea, Ocean, River, Lake, Bay, Gulf, Strait, Straits, Canal, Island, Islands, Peninsula, Valley, Mountains, Mountain, ' +
    'Desert, Province, Oblast, Region, Krai, County, District, State, Territory, City, Street, Avenue, Square, Road, ' +
    'Airport, Park, Hills, Heights, Beach, Port, Corridor, Basin, Plateau, Pass, Delta, Reservoir, Dam, Highway, Railway, Bridge, Tunnel, Terminal, Pipeline, Zone, Palace, Castle, Stadium, Cathedral, Monastery, Abbey',
  notOrganisations:
    'Affairs, Goals, Goal, Agreement, Treaty, Act, Convention, Protocol, Framework, Intelligence, Product, Index, Programme, Program, ' +
    'Strategy, Plan, Initiative, Pact, Agenda, Countries, States, Nations, Rights, Disease, Syndrome, Virus, Law, Compact, ' +
    'Weapons, Partnership, Contribution, Contributions, Zone, Area, Resolution, Declaration',
  days: 'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, June, July, August, September, October, November, December',
  notNames:
    'Speaks, Discusses, Talks, Tells, Warns, Urges, Vows, Visits, Meets, Hails, Calls, Says, Wants, Signs, Seeks, Answers, Explains, Outlines, Reveals, Shares, Reflects, Addresses, Announces, ' +
    'Arrives, Opens, Pledges, Promises, Praises, Thanks, Weighs, Unveils, Rejects, Backs, Defends, Denies, Confirms, Expects, Plans, Hopes, I, January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Sept, ' +
    'Oct, Nov, Dec, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, English, Internet, Christmas, Easter, ' +
    'Ramadan, God, Islam, Islamic, Muslim, Muslims, Christian, Christians, Jewish, Jews, Jew, Arab, Arabs, Catholic, Western, ' +
    'Eastern, Northern, Southern, North, South, East, West, Republican, Republicans, Democrat, Democrats, Democratic, ' +
    'Conservative, Labour, Soviet, Nazi, Nazis, War, World, Covid, State, Government, New, Old, Great, Cold, First, Second, Central, Latin, Ladies, Gentlemen, Excellencies, Memorial, Award, Awards, Prize, Cup, Trophy, Medal',
};
