import type { CountTable } from '../../figure.js';
import { words } from '../../lists.js';

export const count: CountTable = {
  stops: words(`
    a an the this that these those some any each every all both either neither no none another other's
    i you he she it we they me him her us them my your his its our their mine yours who whom whose which what
    and or but nor so yet if when while as than then because although though since until unless whether where why how
    in on at by for from with without to of off over under above below between among amid amongst into onto upon out up
    down about around across after before during through throughout against toward towards within via per versus vs
    along behind beside besides beyond despite except inside outside near plus minus
    is are was were be been being am has have had having do does did done will would shall should can could may might must
    not n't don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn mustn needn also only just even still already now again ever never always often soon later earlier ago away back here there
    too very much many few several such ought far instead
    said says say told tells according respectively yesterday today tomorrow tonight together altogether
    went go goes going come comes came get gets got make makes made take takes took give gives gave given
    remain remains remained became become becomes left leave leaves took live lived work worked
    opens closes carries employs produces attracts sells pays sends owns
    proves prove brings bring keeps keep puts adds add says seems seem appears appear happens happen begins begin
    wants want tells contains contain suggests suggest indicates indicate represents represent belongs belong exists exist
    continues continue ensures allows allow requires require provides provide receives receive believes expect expects predict predicts hopes knows thinks pays
    included including include includes join joined joins show shows showed lose lost use used using
    clear ahead short adrift apart worth otherwise
    available overall total worldwide globally nationwide annually apiece
    rose fell grew increased decreased dropped jumped climbed declined gained slipped
    long wide high tall deep old thick slim across
    fully usually typically normally currently eventually initially mainly mostly largely partly roughly nearly almost approximately
    died drowned perished killed injured wounded arrested displaced affected expected needed signed enrolled agreed disagreed
  `),
  modifiers: words(`
    previous various serious dangerous famous religious numerous tremendous enormous indigenous continuous conscious
    ambitious precious obvious curious anonymous autonomous simultaneous spacious delicious vicious this plus perhaps
    more most less least fewer other additional extra further consecutive straight good bad last next coming past
    hourly daily weekly monthly yearly
  `),
  uncounted: words(
    'way time off fold sided handed pronged legged footed dimensional man yard figure digit odd',
  ),
  people: 'person',
  ofThem: ['of them', 'of these', 'of those', 'of which', 'of whom', 'of us'],
  compared: ['more than', 'fewer than'],
  partsBefore: ['of which', 'of whom', 'of them', 'of these', 'of those', 'among them', 'including'],
  merely: words('only just merely another'),
  peopleBefore: words(`
    killed killing kills injured injuring injures wounded wounding wounds hurt hurting arrested arresting detained detaining
    hospitalised hospitalized employ employs employed employing
  `),
  tallies: ['vote', 'goal', 'wicket', 'run', 'set'],
  crowds: words(`
    people passengers passenger users user subscribers subscriber customers customer visitors visitor viewers listeners readers
    followers members tourists tourist guests fans voters residents inhabitants citizens households accounts downloads streams
    views visits clicks installs jobs workers employees students pupils patients clients shoppers travellers travelers players
    spectators refugees migrants claimants pensioners taxpayers shareholders investors borrowers depositors copies tickets
  `),
  lengths: words(`
    hurdles heats finals semi-finals races sprints relays runners sprinters swimmers hurdlers titles medallists
    track tunnel wall pier runway length height depth width distance altitude radius elevation
    waves pools towers walls trenches yachts masts cranes turbines long wide high tall deep thick across above below apart
  `),
  groups: words(
    'staff crew team family panel jury delegation squad crowd workforce group committee board council class cabinet',
  ),
  peopleAfter: words(
    'dead died drowned perished killed injured wounded hurt missing unaccounted aboard arrested detained hospitalised hospitalized homeless',
  ),
  sizes: ['strong'],
  attributes: [],
  plurals: [
    ['children', 'child'],
    ['women', 'woman'],
    ['men', 'man'],
    ['ies', 'y'],
    ['sses', 'ss'],
    ['shes', 'sh'],
    ['ches', 'ch'],
    ['xes', 'x'],
    ['zzes', 'zz'],
    ['oes', 'o'],
    ['s', ''],
  ],
  actingEndings: ['ing'],
  verbEndings: [...'bcdghiklmnprstvwxyz'].map((letter) => `${letter}ed`),
  verbs: words(`
    agreed disagreed made driven given taken seen written known shown
    found saw told held met felt heard wrote knew thought brought bought caught taught fought broke spoke chose drove rode
    flew drew threw began won led paid sent spent built ran sat stood kept struck sold hit shot died fled
  `),
  notPlurals: [
    'ss',
    'us',
    'is',
    "'s",
    'specimen',
    'abdomen',
    'acumen',
    'regimen',
    'semen',
    'yemen',
    'hymen',
    'amen',
  ],
  irregular: {
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    halves: 'half',
    wolves: 'wolf',
    shelves: 'shelf',
    thieves: 'thief',
    loaves: 'loaf',
    leaves: 'leaf',
    movies: 'movie',
    ties: 'tie',
    zombies: 'zombie',
    cookies: 'cookie',
    rookies: 'rookie',
    crises: 'crisis',
    memoranda: 'memorandum',
    referenda: 'referendum',
    bacteria: 'bacterium',
    curricula: 'curriculum',
    tranches: 'tranche',
    avalanches: 'avalanche',
    caches: 'cache',
    niches: 'niche',
    headaches: 'headache',
    creches: 'creche',
    crèches: 'crèche',
    moustaches: 'moustache',
    analyses: 'analysis',
    bases: 'base',
    theses: 'thesis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    viruses: 'virus',
    buses: 'bus',
    campuses: 'campus',
    statuses: 'status',
    bonuses: 'bonus',
    censuses: 'census',
    shoes: 'shoe',
    aircraft: 'aircraft',
    crew: 'crew',
    staff: 'staff',
    personnel: 'personnel',
    troops: 'troop',
    species: 'species',
    series: 'series',
    sheep: 'sheep',
    cattle: 'cattle',
    head: 'head',
    fish: 'fish',
    salmon: 'salmon',
    trout: 'trout',
    cod: 'cod',
    deer: 'deer',
    elk: 'elk',
    reindeer: 'reindeer',
    bison: 'bison',
    poultry: 'poultry',
    livestock: 'livestock',
    swine: 'swine',
    shrimp: 'shrimp',
    helicopters: 'helicopter',
    spacecraft: 'spacecraft',
    watercraft: 'watercraft',
    hovercraft: 'hovercraft',
    clergy: 'clergy',
    offspring: 'offspring',
    police: 'police',
    households: 'household',
  },
  outOf: [
    'of every',
    'out of every',
    'in every',
    'out of',
    'out of the',
    'out of a total of',
    'of',
    ...['the', 'its', 'their', 'our', 'my', 'your', 'his', 'her', 'these', 'those', 'all'].map(
      (word) => `of ${word}`,
    ),
    ...['its', 'their', 'our', 'my', 'your', 'his', 'her', 'these', 'those', 'all'].map(
      (word) => `out of ${word}`,
    ),
  ],
  oneIn: ['in', 'in every', 'out of every'],
};
