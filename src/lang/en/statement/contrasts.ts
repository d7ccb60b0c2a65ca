import { sets } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** What is never the same though it may stand in the same place: looked at only where all around is the source's own. */
export const contrasts: StatementSection['contrasts'] = [
  ...sets(
    'modality',
    `
      consider discuss mull examine study explore | propose suggest recommend draft | plan intend hope aim | ready
      prepared willing | agree commit committed promise pledge vow undertake | begin began begun start commence
      launch | complete finish conclude accomplish fulfil achieve | stop halt cease suspend abandon cancel postpone
      delay | refuse reject decline unwilling reluctant | demand insist | sign | ratify | repeal revoke annul
    `,
  ),
  ...sets(
    'modality',
    `
      must shall should ought need needs may might could can aim aims seek seeks hope hopes intend intends plan plans
      want wants | managed succeeded
    `,
  ),
  ...sets(
    'polarity',
    `
      call calls urge urges appeal appeals demand demands ask asks invite invites request requests | reject rejects
      oppose opposes refuse refuses dismiss dismisses | condemn condemns deplore denounce criticise criticize rebuke rebukes censure reprimand chide caution cautions |
      understand understands condone condones excuse excuses |
      thank thanks | welcome support back praise commend endorse applaud | forbid forbids prohibit prohibits ban
      bans | fear fears | deny denies
    `,
    'undermine undermines undermined undermining weaken weakens | reinforce reinforces reinforced reinforcing strengthen strengthens bolster bolsters consolidate',
    'continue continues continued continuing | begin begins began begun start starts started | cease ceases ceased',
    'progress advance advances breakthrough | setback setbacks regression',
    'strength | weakness',
    'aftermath wake | eve',
    'order orders ordered | cancel cancels cancelled canceled',
    'deliver delivers delivered supply provide provides give gives gave given | withhold withholds withheld deny denies denied',
    'give gives gave given | take takes took taken',
    'send sends sent | receive receives received',
    'deploy deploys deployed | withdraw withdraws withdrew withdrawn',
    'respect respects observe observes comply complies | violate violates breach breaches flout flouts',
    'protect protects | threaten threatens endanger endangers',
    'unite unites | divide divides',
    'build builds built construct | demolish demolishes tear',
    'create creates establish establishes | abolish abolishes dissolve dissolves',
    'appoint appoints | dismiss dismisses sack sacks',
    'resume resumes | suspend suspends',
    'reveal reveals disclose discloses | conceal conceals hide hides hid',
    'extend extends | shorten shortens',
    'earn earns | spend spends spent',
    'encourage encourages | discourage discourages',
    'alarming worrying troubling disturbing worrisome | reassuring encouraging heartening',
    `reaffirm reaffirms reaffirmed reaffirming reiterate reiterates reiterated reiterating renew renews renewing |
      withdraw withdraws withdrew revoke revokes reconsider reconsiders reconsidered reconsidering | first`,
    'hope hopes hopeful | fear fears despair | certain sure confident convinced know knows',
    'opportunity opportunities | threat threats danger risk risks',
    'ally allies friend friends partner partners | enemy enemies rival rivals foe',
    'friendly | hostile unfriendly',
    'only solely exclusively sole | also | one | especially particularly notably primarily chiefly mainly',
    'best | good',
    'worst | bad',
    'most | rather fairly quite somewhat relatively | least',
    'because owing | although though despite notwithstanding spite regardless | unless | if provided | while whereas',
    'continue continues continued continuing remain remains remained | stop stops stopped cease ceases ceased',
    'currently presently now | formerly previously once',
    'ongoing continuing current | ended finished past former concluded',
    `believe believes think thinks maintain maintains welcome welcomes welcomed commend commends commended applaud
      applauds praise praises support supports endorse endorses | doubt doubts doubted question questions questioned
      reservation reservations misgivings | proven proof fact`,
    'inclusive | exclusive',
    'together jointly collectively | separately apart individually alone',
    `firmly strongly resolutely unequivocally wholeheartedly fully deeply unwaveringly steadfastly | reluctantly hesitantly
      grudgingly tentatively cautiously loosely weakly`,
    'lift lifts lifted end ends ended ease eases eased | keep keeps kept maintain maintains retain retains uphold | impose imposes imposed tighten tightens tightened',
    'force forces forced compel compels compelled oblige obliges obliged | allow allows allowed permit permits permitted enable enables enabled',
    'leave leaves left | return returns returned',
    'and | instead rather | or',
    'however nevertheless nonetheless | therefore thus hence consequently accordingly | moreover furthermore additionally',
    'depending | regardless irrespective',
    'exactly precisely | about around roughly approximately nearly almost',
    'whole entire | part',
    'meaningful | meaningless',
    'useful | useless',
    'harmful | harmless',
    'hopeful | hopeless',
    'careful | careless',
    'powerful | powerless',
    'democratic | autocratic dictatorial authoritarian',
    'more increasingly | less decreasingly',
    'most | least',
    'both all every each | one either neither',
    'several many numerous | single',
    'first | again',
    'all every each everyone everybody | some several certain | hardly scarcely few | most | no none nobody',
    'always | often frequently | sometimes occasionally | rarely seldom | never',
    'many numerous | few | none',
    'with | without',
    'before prior | during throughout amid | after following',
    'against | behalf favour favor | by',
    'for | from',
    'majority | minority',
    `
      first | last | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth |
      thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth
    `,
    'past previous | present current | future coming',
    'early earlier | late later',
    'highest greatest largest biggest gravest | lowest smallest least slightest | major significant considerable big large',
    'high higher top | low lower last | middle',
    'main principal chief foremost primary leading key | least minor marginal',
    'developing | developed industrialised industrialized',
    'peace | war',
    'victory | defeat',
    'temporary provisional | permanent lasting',
    'partial partly partially | complete full fully completely entirely',
    'mandatory compulsory obligatory binding | voluntary optional',
    'direct directly | indirect indirectly',
    'bilateral | multilateral | unilateral | trilateral',
  ),
  ...sets(
    'direction',
    'greater larger bigger | smaller lesser',
    'gain gains gained | lose loses lost',
    'better | worse',
    'best | worst',
    'faster quicker | slower',
    'cheaper | dearer costlier pricier',
    'heavier | lighter',
    'stronger | weaker',
    'wider broader | narrower',
    'deeper | shallower',
    'older elder | younger newer',
    'longer | shorter',
    'warmer hotter milder | colder cooler',
    'safer | riskier',
    'easier | harder',
    'nearer closer | farther further',
    'above | below',
    'from | to into',
    'by | on upon',
    'upper | lower',
    'inside within across throughout in | outside beyond',
    'premium premiums surcharge | discount discounts',
    'incoming inbound | outgoing outbound',
    'arrival arrivals | departure departures',
  ),
  ...sets(
    'polarity',
    'win wins won | lose loses lost',
    'good well | bad badly poor poorly',
    'big large | small little tiny',
    `
      confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded
      accept accepts accepted | deny denies denied reject rejects rejected dispute disputes disputed
    `,
    'keep keeps kept meet meets met | exceed exceeds exceeded miss misses missed break breaks broke',
    'find finds found recovered | lose loses lost missing',
    'survive survives survived alive | die dies died killed dead',
    'guilty convicted | innocent acquitted cleared',
    'grant grants granted allow allows allowed | refuse refuses refused deny denies denied dismiss dismisses dismissed',
    'uphold upholds upheld confirm confirms confirmed | overturn overturned quash quashed annul annulled',
    'pass passes passed | fail fails failed',
    'arrive arrives arrived enter entered join joins joined | leave leaves left depart departed quit',
    'add adds added | remove removes removed',
    'hire hires hired recruit recruited | fire fired sack sacked',
    'publicly openly | secretly privately',
    'unanimously | narrowly',
    'voluntarily | forcibly',
    'fixed | variable floating',
    'oral orally | written',
  ),
  ...sets(
    'modality',
    'can will shall | might may perhaps possibly',
    'can could | must',
    'may might | must shall',
  ),
  ...sets(
    'period',
    `
      second seconds | minute minutes | hour hours | day days | week weeks | month months | quarter quarters | year
      years | decade decades | century centuries
    `,
    'daily | weekly | monthly | quarterly | yearly annual annually',
    'yesterday | today | tomorrow',
    'by before until till | after since from',
    'has have had was were been | will shall',
    'last previous past recent | this current | next coming future upcoming forthcoming',
    'former | current incumbent sitting | future',
    'recent | distant',
    'recently lately newly | long ago',
  ),
  ...sets(
    'value',
    'handful | dozens tens | hundreds | thousands | millions | billions | trillions',
    'once single | twice double doubled | thrice triple tripled',
  ),
  ...sets(
    'entity',
    'member members | observer observers | candidate candidates | guest guests',
    'permanent | elected temporary',
    'government governments | opposition',
    'people peoples citizens population populations | authorities rulers elites | forces',
    `
      woman women | man men | child children | adult adults | girl girls | boy boys | soldier soldiers troops servicemen |
      civilian civilians | combatant combatants fighter fighters | police policeman policemen | teacher teachers | doctor doctors physicians | nurse nurses
      | student students | pupil pupils schoolchildren | worker workers | farmer farmers | fisherman fishermen |
      miner miners | pensioner pensioners | refugee refugees | migrant migrants | tourist tourists | prisoner
      prisoners hostage hostages | journalist journalists reporters | scientist scientists | engineer engineers |
      judge judges | investor investors | consumer consumers | voter voters | volunteer volunteers | patient
      patients | passenger passengers | leader leaders
    `,
    `
      economic economically | military militarily | political politically | social | cultural | religious | legal |
      scientific | environmental ecological | financial | humanitarian | diplomatic | technical technological |
      agricultural | industrial | medical | nuclear
    `,
    'national nationwide | international | regional | local municipal | global worldwide | federal | bilateral',
    'private | public state | foreign | domestic',
    'community communities | sector sectors | society societies | membership | academia',
    'urban | rural',
    'retail | corporate | wholesale',
    'north northern | south southern | east eastern | west western | central | northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern',
    'coast coastal shore | inland',
    'captain | colonel | lieutenant | sergeant | admiral | commodore | brigadier | corporal',
    `
      president | premier prime | minister ministers | ambassador ambassadors | governor governors | mayor mayors |
      king | queen | prince | chancellor | senator senators | deputy vice | secretary | general | spokesman
      spokeswoman spokesperson
    `,
    `
      health | defence defense | finance | justice | interior | education | energy | agriculture | trade |
      transport | culture | labour labor | foreign
    `,
    `
      school schools | hospital hospitals clinic clinics | university universities | kindergarten kindergartens
      nursery nurseries | library libraries | museum museums | theatre theatres theater theaters | church churches
      | mosque mosques | prison prisons jail | factory factories plant plants | mine mines | shop shops store
      stores | hotel hotels | stadium stadiums | bank banks | embassy embassies | consulate consulates
    `,
    `
      road roads highway highways | railway railways rail | bridge bridges | tunnel tunnels | port ports harbour
      harbor | airport airports | dam dams | canal canals | pipeline pipelines | border borders
    `,
    `
      river rivers | lake lakes | sea seas | ocean oceans | mountain mountains | forest forests | desert deserts |
      island islands | village villages | town towns city cities | province provinces | continent continents
    `,
    `
      car cars | bus buses | truck trucks lorry lorries | train trains | tram trams | ship ships vessel vessels
      ferry ferries | plane planes aircraft airplane | helicopter helicopters | drone drones | tank tanks | missile
      missiles | bomb bombs | mine mines | tractor tractors | bicycle bicycles
    `,
    `
      flood floods flooding | drought droughts | earthquake earthquakes | fire fires wildfire wildfires | storm
      storms hurricane hurricanes cyclone cyclones typhoon | landslide landslides | eruption eruptions | famine |
      epidemic pandemic
    `,
    `
      wheat | barley | rye | oats | rice | maize corn | sugar | cotton | coffee | tea | cocoa | milk | meat | beef
      | pork | poultry | fish | vegetables | fruit fruits | potatoes
    `,
    'oil petroleum | gas | coal | uranium | electricity | solar | wind | hydrogen | hydropower',
    'gold | silver | copper | iron | steel | aluminium aluminum | nickel | zinc | lithium',
    `
      loan loans credit credits | grant grants | investment investments | donation donations | tax taxes | fine
      fines | subsidy subsidies | tariff tariffs | bond bonds | share shares
    `,
    `
      treaty treaties | memorandum memorandums | contract contracts | law laws | resolution resolutions | decree
      decrees | declaration declarations | protocol protocols
    `,
    'birth births | death deaths | marriage marriages | divorce divorces | injury injuries',
    'import imports | export exports | transit',
    'production output | consumption | emission emissions | demand | supply supplies | price prices | sales | stocks',
    'morning | afternoon | evening night',
    'postpone postpones postponed delay delays delayed | forward advance advances advanced',
    'buy buys bought purchase purchases purchased | sell sells sold',
    'buyer buyers | seller sellers',
    'plaintiff plaintiffs claimant claimants | defendant defendants',
    'employer employers | employee employees',
    'landlord landlords | tenant tenants',
    'lender lenders creditor creditors | borrower borrowers debtor debtors',
    'winner winners | loser losers',
    'primary | secondary',
    'junior | senior',
    'civil | criminal',
    'red | orange | yellow | green | blue | white | black | purple',
    `
      cattle cow cows | sheep lamb lambs | pig pigs | goat goats | horse horses | chicken chickens hens | dog dogs |
      cat cats | wolf wolves | bear bears | deer
    `,
    'land | sea | air',
    'father | mother | brother brothers | sister sisters | son sons | daughter daughters | husband | wife',
  ),
  ...sets(
    'measure',
    'gross | net',
    'median | average mean',
    'nominal | real',
    'cash | shares',
    'income incomes revenue revenues | spending expenditure expenses | profit profits | loss losses | turnover',
  ),
];
