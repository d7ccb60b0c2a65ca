import { words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** Words that an editor puts for one another where all around is the source's own; a word may stand in several groups. */
export const interchangeable: StatementSection['interchangeable'] = `
  adherence compliance observance | alongside together | act work | earn make | urge press | escalating mounting growing rising | hope aspiration |
  worldwide world | coexistence co-existence |
  able capable potential can could | able position | affirm reaffirm reiterate restate confirm | vibrant lively vivid | return back | about approximately around roughly some nearly almost circa |
  about concerning regarding on | above over | abroad overseas | abruptly suddenly | absence without lack |
  accelerate hasten expedite | declare impose introduce proclaim | clear approve pass authorise authorize | accept adopt approve | accept agree | accompany escort |
  accomplish achieve attain fulfil fulfill reach realise realize | accord agreement deal pact treaty |
  accordance line keeping conformity | according accordance | account report | account allow mind consider |
  accurate correct exact precise right | accuse blame | achieve obtain secure win |
  acknowledge admit concede recognise recognize | across throughout around over | act action deed step measure move |
  acute severe serious sharp | additional extra further more another other new |
  additionally also besides furthermore moreover too | address tackle confront face meet handle |
  address speech remarks statement | address deal | adequate sufficient enough | adequately sufficiently |
  advance further promote progress | adverse harmful negative | adversity hardship | advice counsel guidance |
  advise counsel recommend | advocate champion support | affect impact hit influence touch | after following |
  add gain win | added gained won | again once anew | agenda programme program plan | aggravate worsen exacerbate | aggravating worsening |
  aid assist assistance help support relief | aim goal objective purpose target |
  aim seek strive try attempt endeavour endeavor | aim intend plan mean | alarming worrying disturbing troubling |
  all every each entire whole | alleviate ease relieve reduce | allow permit let enable authorise authorize |
  alongside beside with | already previously | also likewise too additionally equally | although though while albeit |
  always constantly continually | always times | ambition aspiration | ambitious bold | ambitious far-reaching |
  amicably peacefully | amid among amidst | amid midst | amongst among | amount sum quantity volume |
  ample enough plenty | amplify increase strengthen | analyse analyze study examine |
  announce declare proclaim state say tell report | annual yearly | answer reply respond response |
  anticipate expect foresee await | anxious worried concerned | anybody anyone | apparent clear evident obvious |
  appeal call request | appear seem look | appoint name nominate | appreciate value |
  appropriate suitable fitting proper right | approve endorse back support sanction |
  area region zone territory district field | arguably perhaps | argue contend maintain | armed militant |
  arrive come | article item | ask request | assert state insist | assess evaluate appraise judge | assign allocate |
  atrocity crime | attempt effort try bid | attend visit join | authorities officials government | avail use |
  available ready accessible | await look | aware conscious mindful | ban prohibition | base found ground |
  based founded | basic fundamental essential elementary | battle fight combat struggle | because since as |
  before prior ahead | begin commence start launch open initiate | beginning start outset |
  behaviour behavior conduct | belief conviction faith | believe think consider feel hold | beneficial advantageous |
  benefit advantage gain | besides apart | bespoke tailored |
  big large great major huge vast substantial considerable | bilateral mutual | blast explosion | bleak grim |
  block bar | bloody deadly | bolster strengthen support | boost increase raise enhance strengthen improve |
  border frontier | brave courageous bold | break pause | bridge close | briefly shortly | bright promising |
  bring take carry | bring deliver | broad wide extensive | build construct erect develop | building construction |
  burden load | business company enterprise firm | but however yet though nevertheless still | buy purchase acquire |
  call describe term name | call urge appeal ask | calm quiet | campaign drive | candid frank open |
  capacity ability capability | care attention | careful cautious | carry bear transport |
  cause bring produce lead trigger prompt | cause rise give bring | celebrate mark commemorate | central key core |
  centre center heart | chance opportunity possibility | change alter modify shift transform |
  change transformation shift | character nature | charter constitution | cheap inexpensive | check verify |
  cherish value treasure | chief head leader boss | chiefly mainly mostly primarily largely | child kid youngster |
  choose select pick opt | citizens people | city town | clean pure | clear plain evident obvious |
  clearly plainly evidently obviously | close near shut | closely carefully | coalition alliance | coast shore |
  coerce force | collaboration cooperation partnership | collapse breakdown | collective common joint shared |
  collectively together jointly | colossal huge | combat fight counter tackle | combine join unite | comes regard |
  commend praise applaud salute hail welcome congratulate | commitment dedication pledge promise |
  committed dedicated devoted determined | common joint shared mutual | common frequent widespread |
  communique statement | community society | company firm business corporation | compassion sympathy |
  compel force oblige | complete finish conclude end | complete full total entire whole |
  completely entirely fully totally wholly utterly | complex complicated | comply conform |
  comprehensive full thorough | comprehensive all-embracing complete | concept idea notion |
  concern worry fear anxiety | conclude end finish close | concrete tangible | condemn denounce deplore |
  condition circumstance situation | conduct hold carry run | conference meeting | confidence trust |
  confident certain sure | confine limit | connection link tie | conquer defeat | consensus agreement |
  consent agreement approval | consequence result outcome effect impact |
  consequently therefore thus hence accordingly so | consider regard deem view see |
  considerable significant substantial large | considerably significantly substantially greatly much |
  consistently steadily constantly | constant continuous steady permanent | contain hold include |
  contemporary modern current | context connection regard | continue proceed keep go carry | contribute add |
  control check | convene gather assemble meet call hold | convention treaty | conversation talk discussion |
  convey pass transmit | convinced certain sure persuaded | cooperate work collaborate | coordination concert |
  cope deal | cost expense | country nation state land | courage bravery | courageously bravely | course path |
  create establish form found make set | crisis emergency | criticise criticize | crop harvest |
  crucial critical decisive essential key vital important | cruel brutal | cultivate grow | curb limit restrain |
  cure treatment | current present existing ongoing | currently now presently present | curtail limit reduce |
  cut reduction decrease | damage harm hurt | damage destruction | danger threat peril risk hazard | date far |
  daunting formidable | deadlock stalemate impasse | deadly fatal lethal | dearth lack | decide determine resolve |
  decisively firmly | decrease fall drop decline reduction | deep profound |
  deeply profoundly greatly strongly sincerely | defence defense protection | definitively once finally |
  delegation mission | deliver make | depart leave go | department ministry | deplorable regrettable |
  deplore regret condemn | deprive rob | deserve merit | desire aspiration | desperately badly |
  despite notwithstanding | destroy demolish ruin devastate | destruction devastation | determination resolve |
  determined resolved committed | detrimental harmful | devastated ravaged |
  devastating ruinous disastrous catastrophic destructive | develop evolve grow | development growth progress |
  device instrument tool | devote dedicate | dialogue discussion talks conversation | die perish | differ vary |
  different various diverse distinct | difficult hard tough challenging | difficulty problem hardship |
  diligent careful | diligently carefully | dimension aspect side | dire desperate | disaster catastrophe calamity |
  discover find | discuss debate | discussion debate talk | disease illness sickness | dismantle remove |
  dismiss sack fire | disorder unrest | disparity gap inequality | displaced uprooted |
  dispute conflict disagreement | disrupt disturb | distant remote far | distinct separate |
  diverse varied different various | divide split | document paper | donate give | donation gift |
  doubt undoubtedly certainly | dramatic drastic | dramatically drastically sharply | draw attract | due owing |
  dwell live | eager keen | earnestly sincerely | east eastern | easy simple | education schooling teaching |
  effect impact influence | effective efficient | effectively efficiently | effort attempt endeavour endeavor |
  effort work | egregious gross flagrant | elderly old aged | elect choose | element component factor part |
  elevate raise | eliminate end remove eradicate | embark start | embark begin | embody represent |
  embolden empower encourage | embrace accept | emerge appear arise | eminent distinguished |
  emphasise emphasize stress underline underscore highlight | employ use hire | employment work jobs |
  enable allow help | enact pass adopt | encounter meet face | encourage promote foster urge | encouraged heartened |
  end finish conclude stop cease terminate | end conclusion | endless unending | endure suffer | enemy foe |
  engage involve participate | engage commit | engagement involvement | enhanced improved stronger increased |
  enjoy have | enmity hostility | enormous great | ensure guarantee secure assure | ensure sure |
  entail involve mean | enter join | entire whole all complete full | entrench anchor | environment surroundings |
  envisage foresee plan | equitable fair just | equitable balanced | era age period time | error mistake |
  escape flee | especially particularly notably specially | essence core heart |
  essential vital crucial key necessary important indispensable | establish create found set form build |
  establishment creation | estimate reckon | event incident occasion | eventually end finally | everybody everyone |
  examine study investigate inspect | example instance case | exceed surpass top |
  exceptional extraordinary outstanding | exchange swap | exclusively only | exercise use | exhibit show display |
  expand extend enlarge widen broaden grow | expansion growth enlargement | expect anticipate await hope |
  expensive costly | experience know undergo | expert specialist | explain clarify say |
  explicitly expressly clearly | exploit abuse | explore examine | express voice convey extend state |
  extend offer express convey | extinguish end | extraordinary exceptional remarkable |
  extremely very highly exceedingly | face confront encounter | facilitate ease help enable | facilitate easier ease |
  faith belief trust | faith honestly | false untrue | famous well-known | fast quick rapid swift |
  favour favor support | feasible possible workable practicable | feeling sense | film movie | final last |
  finally lastly ultimately eventually | finance fund pay | finding conclusion result | firmly strongly resolutely |
  first initial | firstly first | fishing fisheries | fix repair mend | fix set | flagrant blatant |
  flourish thrive prosper | flow stream | focus concentrate | force strength power | force troops | foremost above |
  forge build create | forgo give | form shape | fortunate lucky | forward ahead | foundation basis base |
  foundation bedrock cornerstone basis | fragile delicate | framework structure | free liberate release |
  freedom liberty | frequently often | friend ally partner | fruitful productive | fulfil fulfill meet honour honor |
  fulfilment implementation | fulfilment achievement realisation | fund money | funding finance financing money |
  futile useless vain | gain obtain win | galvanise galvanize mobilise mobilize | gap divide |
  gather assemble collect meet | genuine real sincere | global world worldwide international |
  globally world worldwide globe | goods products | got scored | govern rule | gradually slowly | grateful thankful |
  gratitude thanks appreciation | gravity seriousness | grief sorrow | grieve mourn | grievous serious | gross grave |
  group bloc | grow increase rise expand | growth increase rise expansion | handle deal manage |
  happy glad pleased delighted | hardship suffering | harmful damaging | harmony peace concord | harness use |
  hasten accelerate speed | have possess own | hear listen | heart core centre | heinous atrocious | held hosted |
  hence reason therefore | high elevated | hinder hamper impede obstruct | hire recruit employ | historic historical |
  history past | hold organise organize conduct host | holistic comprehensive | home house residence dwelling |
  honour honor privilege | horrible terrible | horrific appalling terrible dreadful | hostage captive |
  household family | however matter | huge enormous vast immense massive big large | humanity mankind humankind |
  hunger starvation | hurt injure wound harm | idea concept thought | identify recognise recognize |
  ignore disregard neglect | illegal unlawful illicit | immediate instant prompt urgent |
  immediately instantly promptly urgently directly | imminent near | impartial neutral | impartial unbiased |
  impartiality neutrality | imperative necessary essential | imperil endanger |
  implement execute carry apply fulfil fulfill | implementation execution realisation realization |
  importance significance | important significant crucial vital essential key | impose inflict |
  improve enhance better upgrade | improvement progress enhancement | inadequate insufficient |
  inception beginning start | include comprise contain embrace | increase raise grow rise boost |
  increasing growing rising | increasingly ever more | indeed fact actually | independence sovereignty |
  independent sovereign | indicate show suggest signal | individual person | individual personal |
  inevitable unavoidable | inevitably unavoidably | inform tell notify | information data | ingenious clever |
  inhabitant resident | inherently intrinsically | inhuman cruel | initially first originally | initiative proposal |
  injustice wrong | innocent blameless | innovation invention | inquire ask | insist demand | demand seek claim | insist stress |
  institution body organisation organization | instruct order | instrument tool mechanism | integral essential |
  integrity wholeness | intensely strongly | intensify strengthen increase step escalate | intention plan aim |
  interim provisional temporary | intractable stubborn | introduce bring launch present | investigate examine probe |
  investigation probe inquiry enquiry | invite ask | involve include | involved engaged | irrevocable final |
  issue problem matter question topic | issue publish release | jeopardise jeopardize threaten endanger |
  jeopardy danger | job post position work | journalist reporter | juncture moment | just recently |
  keep retain maintain preserve hold | key crucial central main essential important vital | kill slay |
  kind sort type | kinds range types | lack shortage absence want | lament regret deplore |
  landmark historic milestone | language tongue | large many | last past previous |
  lasting enduring permanent durable sustainable | latest recent newest | law legislation | lay put |
  lead head guide direct | leadership guidance | leading foremost main | learn discover | legal lawful legitimate |
  lengthy long | lessen reduce decrease ease | likely probable | likewise also similarly | limit restrict curb |
  link connect tie | live reside | locate situate | long provided | looming approaching | lorry truck | lot many |
  loyal faithful | magnitude size scale extent | main principal chief primary major key |
  maintain keep preserve sustain retain | major big large main significant important | majority most |
  make create produce do render | manage run administer | manage succeed | mandate task | manifest show evident |
  many numerous countless lots | marine maritime | markedly clearly significantly | meaningful significant |
  means method way tool | meet fulfil fulfill satisfy | meeting session talks gathering | mention cite name refer |
  merely only just simply | method way approach means | meticulously carefully | militant fighter | misery suffering |
  mitigate ease reduce | modest small | moment time instant | momentous historic | momentum impetus | money funds |
  monitor watch observe | moreover addition furthermore additionally | motive reason | mount rise |
  multiple many numerous | mutual reciprocal | myriad countless | name behalf | nations countries states |
  native indigenous | necessary needed essential required | necessity need | negligence neglect | negotiation talks |
  neighbour neighbor | nevertheless nonetheless still however | nevertheless even nonetheless |
  new fresh recent novel | newspaper paper | next following coming | nobody none | nominate name propose |
  non-violent peaceful | normal usual ordinary | north northern | note observe remark say recall |
  noteworthy notable | notice see | novel innovative new | now currently presently today | number figure |
  nurture foster | obligation duty commitment responsibility | observe note see watch | obsolete outdated |
  obstacle barrier hurdle impediment | obtain get gain acquire receive secure | occur happen take | ocean sea |
  often times | old former | omit leave | once immediately instantly | onerous heavy |
  ongoing continuing continued current | only just merely solely | onset start | operate work run function |
  opinion view | opponent rival | oppose resist | option choice alternative | ordeal suffering | order to |
  organise organize arrange hold | origin source | original first | ought should | outline set describe |
  outstanding excellent remarkable | overall total general | overarching general overall | overcome surmount |
  overwhelmingly largely | owing thanks | paradigm model | paramount supreme | part portion share section component |
  participate join take engage | participation involvement | particular specific special certain |
  particular particularly | partnership cooperation alliance | path road way | pathway path road | peaceful calm |
  perennial lasting | perhaps maybe possibly | perilous dangerous | permanently forever | perpetrator culprit |
  perpetuate prolong | persevere persist | persist continue remain | personal private | persons people |
  persuade convince | pervasive widespread | phase stage | physician doctor | pivotal key central |
  place site location spot | plan scheme programme program | planet earth world | plea appeal | pleasure joy delight |
  pledge promise vow commit | plentiful abundant | plight predicament | plunder loot | poignant moving |
  poll vote election | poor needy impoverished | population people inhabitants | position stance view |
  postpone delay defer | potential possible | powerful strong mighty | practice reality |
  precarious unstable insecure | precious valuable | precisely exactly | predominantly mainly mostly |
  prepared ready willing | prerequisite condition precondition | present submit introduce give | present gift |
  preserve conserve protect keep maintain | press media | prevail win | prevailing current |
  prevent stop avert avoid | previous former earlier prior past | previously earlier before formerly |
  prior before previous | prize award | probably likely | problem issue challenge difficulty | procedure process |
  produce make create generate manufacture | production manufacture output | progress advance headway |
  progressively gradually | prohibit ban forbid | project scheme programme program | prolong extend lengthen |
  prominent leading | promise pledge vow commitment | promote foster encourage advance further |
  prompt quick swift rapid | promptly quickly swiftly immediately | prone liable | proof evidence | proportion share |
  proposal suggestion offer plan | propose suggest | prospect outlook | prosperous thriving |
  approve grant | protect defend safeguard shield guard preserve | provide give supply offer grant deliver furnish |
  provided supplied | province region | provision supply delivery | provoke cause trigger | prudent wise | pull draw |
  pursue follow seek | push press drive | quickly rapidly swiftly fast speedily | quit leave resign |
  raise lift increase | ramification consequence | rampant widespread | range several variety | rather instead |
  ravage devastate | reach attain achieve arrive | readiness willingness | reaffirm reiterate confirm restate |
  real true actual genuine | realise realize understand | reality fact | really truly actually |
  realm sphere area field | reason cause ground | rebuild reconstruct | rebuilding reconstruction | recall remember |
  receive give get | recent latest new | recently lately | recommend suggest advise |
  reduce cut decrease lower diminish lessen shrink | reflect show mirror | refrain abstain | regardless irrespective |
  regards terms respect | regrettably unfortunately sadly | reiterate repeat reaffirm restate | reject refuse rebuff |
  relation relationship tie | relation concerning regard | relationship relations ties |
  relentless ceaseless incessant unceasing | relentlessly ceaselessly tirelessly | relevant pertinent |
  reliable dependable trustworthy | relinquish give | relocate move | remain stay continue | remark comment say note |
  remarkable notable outstanding | remedy cure | remember mind bear | remembrance memory | remind recall |
  renowned famous | repeatedly often | repercussion consequence | replace substitute | representative delegate envoy |
  repression oppression | require call need | rescue save | resentment anger | resilient robust |
  resolute firm determined | resolve settle solve | resort turn | resounding clear | respond reply answer react |
  response answer reply reaction | rest remainder | restraint moderation | result lead | reveal disclose show |
  review examine | revise amend change | rigorous strict stringent | rise increase grow climb | role part function |
  root cause | rudimentary basic | rule law regulation | run manage operate | ruthless merciless | safe secure |
  safeguard secure | safety security | salient main | same identical equal | satisfied pleased content |
  say state tell declare add note remark mention | scarce rare | scope extent range | scourge plague |
  secure obtain ensure | see view regard witness observe | seek try pursue look | send dispatch |
  senior high-ranking | series several | aimed directed | number several many various | escalation intensification | seriously gravely severely | set put place establish |
  settlement resolution | severe serious grave harsh | severely seriously badly heavily | shall will | share divide |
  sharp steep | sharply steeply | shelter refuge | shift change move | ship vessel boat | short brief |
  shortcomings failings | shortly soon | show demonstrate display prove reveal indicate | side hand shoulder |
  significant important considerable substantial major | silent quiet | similar alike | simultaneously time |
  sincere heartfelt | sincerely genuinely deeply | situation state condition position | sizeable considerable |
  skill ability | slaughter massacre | small little tiny minor | solemn serious | solid firm | solution answer |
  some part portion | somebody someone | south southern | space room | speak talk | spearhead lead |
  specifically particularly | spectrum range | speed pace rate | spur drive | stagnation standstill | standard norm |
  stark sharp | statement declaration | steadfast firm resolute unwavering | steadfastly firmly | steadily gradually |
  steady stable constant | steer guide | stem arise result spring | stem curb stop | stop halt cease end prevent |
  store shop | strategy plan | strengthen reinforce enhance consolidate boost | strengthening reinforcement |
  strong powerful firm robust | strongly firmly deeply | stubborn persistent | student pupil |
  study examine research | subsequently later then afterwards | substantive real | success achievement |
  suffering pain distress | summit meeting | summon call | support back help assist aid |
  support assistance aid help backing | suppose think | surely certainly | surge rise | surplus excess | survey poll |
  suspend halt stop | sweeping broad | tackle address confront fight | take make | talks negotiations discussions |
  task job duty mission | terrible dreadful awful horrific | territory land area | thoroughly fully |
  threat danger menace | through via by | through throughout all | throughout across during | tie link bond |
  time repeatedly | tireless untiring | tirelessly untiringly | told informed | topic subject issue |
  total whole entire overall | towards toward | trade commerce | tradition custom | tragedy catastrophe |
  tranquillity tranquility | transfer move | transparent open | travel journey | tremendous enormous huge |
  trend tendency | tribute salute | trip journey visit | truly really genuinely | turbulent troubled unstable |
  turmoil unrest upheaval | ultimate final | unabated continuing | unacceptable intolerable | undeniably clearly |
  undermine weaken erode | underpin support | understand comprehend grasp | unequivocal clear |
  unequivocally categorically clearly | unite unify join | unity cohesion solidarity | universal global |
  unjust unfair | unleash start | unprecedented unparalleled | unshakeable firm unwavering | until till |
  unveil reveal present | uphold maintain defend | uplift raise improve | upon on | urgent pressing immediate |
  urgently immediately quickly | urgently urgency | usage use | use employ utilise utilize apply exploit |
  use advantage | useful helpful | usually normally generally | utmost greatest paramount |
  utterly absolutely totally | vanish disappear | various different several diverse | vast great overwhelming |
  vehicle car | very really | viable workable feasible | vicious cruel | victim casualty | victory triumph win |
  view given light | view aim | vigorous strong | vigorously strongly | violation breach |
  virtually practically almost nearly | visit tour | vote ballot poll | vulnerable exposed | wage conduct |
  wait await | warn caution | way manner method means path | wealth prosperity riches | wealthy rich | weapon arm |
  welcome greet hail | welfare wellbeing well-being | west western | whereas while | while whilst although |
  wholehearted full | wholehearted sincere | wholeheartedly fully | wide many | widely broadly |
  widespread extensive | wish desire want hope | withstand resist endure | work labour labor |
  worker employee labourer laborer | world globe planet | worldwide global globally | worsen deteriorate |
  worsening deteriorating | wrong incorrect | yearn long | yield produce give | young youthful | youth young
`
  .split('|')
  .map(words);
