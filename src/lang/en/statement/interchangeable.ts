import { words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** Words that an editor puts for one another where all around is the source's own; a word may stand in several groups. */
export const interchangeable: StatementSection['interchangeable'] = `
  able capable | about approximately around roughly some nearly almost circa | about concerning regarding on |
  above over | abroad overseas | accelerate hasten expedite | accept adopt approve | accept agree | accompany escort |
  accomplish achieve attain fulfil fulfill reach realise realize | accord agreement deal pact treaty |
  accordance line keeping conformity | according accordance | account report | accurate correct exact precise right |
  accuse blame | achieve obtain secure win | acknowledge admit concede recognise recognize |
  across throughout around over | act action deed step measure move | acute severe serious sharp |
  additional extra further more another other new | additionally also besides furthermore moreover too |
  address tackle confront face meet handle | address speech remarks statement | adequate sufficient enough |
  advance further promote progress | advice counsel guidance | advise counsel recommend | advocate champion support |
  affect impact hit influence touch | after following | again once anew | agenda programme program plan |
  aggravate worsen exacerbate | aid assist assistance help support relief | aim goal objective purpose target |
  aim seek strive try attempt endeavour endeavor | aim intend plan mean | all every each entire whole |
  allow permit let enable authorise authorize | alongside beside with | already previously |
  also likewise too additionally equally | although though while albeit | always constantly continually |
  always times | ambition aspiration | amid among amidst | amongst among | amount sum quantity volume |
  ample enough plenty | analyse analyze study examine | announce declare proclaim state say tell report |
  annual yearly | answer reply respond response | anticipate expect foresee await | anxious worried concerned |
  anybody anyone | apparent clear evident obvious | appeal call request | appear seem look | appoint name nominate |
  appreciate value | appropriate suitable fitting proper right | approve endorse back support sanction |
  area region zone territory district field | argue contend maintain | arrive come | article item | ask request |
  assert state insist | assess evaluate appraise judge | assign allocate | attempt effort try bid |
  attend visit join | authorities officials government | available ready accessible | aware conscious mindful |
  ban prohibition | base found ground | based founded | basic fundamental essential elementary |
  battle fight combat struggle | because since as | before prior ahead | begin commence start launch open initiate |
  beginning start outset | behaviour behavior conduct | believe think consider feel hold | benefit advantage gain |
  besides apart | big large great major huge vast substantial considerable | bilateral mutual | blast explosion |
  block bar | boost increase raise enhance strengthen improve | border frontier | brave courageous bold |
  break pause | briefly shortly | bring take carry | bring deliver | broad wide extensive |
  build construct erect develop | building construction | burden load | business company enterprise firm |
  but however yet though nevertheless still | buy purchase acquire | call describe term name | call urge appeal ask |
  calm quiet | campaign drive | capacity ability capability | care attention | careful cautious |
  carry bear transport | cause bring produce lead trigger prompt | celebrate mark commemorate | central key core |
  centre center heart | chance opportunity possibility | change alter modify shift transform |
  change transformation shift | character nature | charter constitution | cheap inexpensive | check verify |
  chief head leader boss | chiefly mainly mostly primarily largely | child kid youngster | choose select pick opt |
  city town | clean pure | clear plain evident obvious | clearly plainly evidently obviously | close near shut |
  closely carefully | coalition alliance | coast shore | collaboration cooperation partnership |
  collective common joint shared | combat fight counter tackle | combine join unite |
  commend praise applaud salute hail welcome congratulate | commitment dedication pledge promise |
  committed dedicated devoted determined | common joint shared mutual | common frequent widespread |
  communique statement | community society | company firm business corporation | compel force oblige |
  complete finish conclude end | complete full total entire whole | completely entirely fully totally wholly utterly |
  complex complicated | comply conform | comprehensive full thorough | concept idea notion |
  concern worry fear anxiety | conclude end finish close | condemn denounce deplore | conduct hold carry run |
  conference meeting | confidence trust | confident certain sure | connection link tie | conquer defeat |
  consensus agreement | consequence result outcome effect impact | consequently therefore thus hence accordingly so |
  consider regard deem view see | considerable significant substantial large |
  considerably significantly substantially greatly much | consistently constantly |
  constant continuous steady permanent | contain hold include | contemporary modern current |
  context connection regard | continue proceed keep go carry | contribute add | control check |
  convene gather assemble meet call hold | convention treaty | conversation talk discussion | convey pass transmit |
  convinced certain sure persuaded | cooperate work collaborate | cost expense | country nation state land |
  courage bravery | course path | create establish form found make set | crisis emergency | criticise criticize |
  crop harvest | crucial critical decisive essential key vital important | cruel brutal | cultivate grow |
  curb limit restrain | cure treatment | current present existing ongoing | currently now presently present |
  cut reduction decrease | damage harm hurt | damage destruction | danger threat peril risk hazard |
  deadly fatal lethal | decide determine resolve | decrease fall drop decline reduction | deep profound |
  deeply profoundly greatly strongly sincerely | defence defense protection | delegation mission | deliver make |
  depart leave go | department ministry | deplore regret condemn | desire aspiration | despite notwithstanding |
  destroy demolish ruin devastate | destruction devastation | determination resolve | determined resolved committed |
  develop evolve grow | development growth progress | device instrument tool | devote dedicate |
  dialogue discussion talks conversation | die perish | differ vary | different various diverse distinct |
  difficult hard tough challenging | difficulty problem hardship | disaster catastrophe calamity | discover find |
  discuss debate | discussion debate talk | disease illness sickness | dismiss sack fire | disorder unrest |
  dispute conflict disagreement | disrupt disturb | distant remote far | diverse varied different various |
  divide split | document paper | donate give | donation gift | dramatic drastic | dramatically drastically sharply |
  draw attract | due owing | eager keen | east eastern | easy simple | education schooling teaching |
  effect impact influence | effective efficient | effectively efficiently | effort attempt endeavour endeavor |
  effort work | elderly old aged | elect choose | element component factor part | eliminate end remove eradicate |
  embrace accept | emerge appear arise | emphasise emphasize stress underline underscore highlight | employ use hire |
  employment work jobs | enable allow help | encounter meet face | encourage promote foster urge |
  encouraged heartened | end finish conclude stop cease terminate | end conclusion | endure suffer | enemy foe |
  engage involve participate | engage commit | engagement involvement | enhanced improved stronger increased |
  enjoy have | ensure guarantee secure assure | ensure sure | enter join | entire whole all complete full |
  environment surroundings | equitable fair just | era age period time | error mistake | escape flee |
  especially particularly notably specially | essential vital crucial key necessary important indispensable |
  establish create found set form build | establishment creation | estimate reckon | event incident occasion |
  everybody everyone | examine study investigate inspect | example instance case | exceed surpass top |
  exchange swap | exercise use | exhibit show display | expand extend enlarge widen broaden grow |
  expansion growth enlargement | expect anticipate await hope | expensive costly | expert specialist |
  explain clarify say | explore examine | express voice convey extend state | extend offer express convey |
  extraordinary exceptional remarkable | extremely very highly exceedingly | face confront encounter |
  facilitate ease help enable | faith belief trust | false untrue | famous well-known | fast quick rapid swift |
  favour favor support | feeling sense | field area sphere | film movie | final last |
  finally lastly ultimately eventually | finance fund pay | finding conclusion result | firmly strongly resolutely |
  first initial | firstly first | fishing fisheries | fix repair mend | fix set | flourish thrive prosper |
  focus concentrate | force strength power | force troops | forge build | form shape | fortunate lucky |
  forward ahead | foundation basis base | framework structure | free liberate release | freedom liberty |
  frequently often | friend ally partner | fruitful productive | fulfil fulfill meet honour honor |
  fulfilment implementation | fund money | funding finance financing money | gain obtain win |
  gather assemble collect meet | global world worldwide international | goods products | got scored | govern rule |
  gradually slowly | grateful thankful | gratitude thanks appreciation | grief sorrow | group bloc |
  grow increase rise expand | growth increase rise expansion | handle deal manage | happy glad pleased delighted |
  harmful damaging | have possess own | hear listen | heart core centre | held hosted | high elevated |
  hinder hamper impede obstruct | hire recruit employ | historic historical | history past |
  hold organise organize conduct host | home house residence dwelling | honour honor privilege | horrible terrible |
  household family | huge enormous vast immense massive big large | humanity mankind humankind |
  hurt injure wound harm | idea concept thought | identify recognise recognize | ignore disregard neglect |
  illegal unlawful illicit | immediate instant prompt urgent | immediately instantly promptly urgently directly |
  imminent near | impartial neutral | imperative necessary essential | implement execute carry apply fulfil fulfill |
  implementation execution realisation realization | importance significance |
  important significant crucial vital essential key | improve enhance better upgrade |
  improvement progress enhancement | inadequate insufficient | include comprise contain embrace |
  increase raise grow rise boost | increasing growing rising | independence sovereignty | independent sovereign |
  indicate show suggest signal | individual person | individual personal | inevitable unavoidable |
  inform tell notify | information data | inhabitant resident | initially first originally | initiative proposal |
  innovative new | inquire ask | insist demand | institution body organisation organization | instruct order |
  instrument tool mechanism | intensify strengthen increase step escalate | intention plan aim |
  introduce bring launch present | investigate examine probe | investigation probe inquiry enquiry | invite ask |
  involve include | involved engaged | issue problem matter question topic | issue publish release |
  jeopardise jeopardize threaten endanger | job post position work | jointly together | journalist reporter |
  just recently | keep retain maintain preserve hold | key crucial central main essential important vital |
  kill slay | kind sort type | lack shortage absence want | language tongue | last past previous |
  lasting enduring permanent durable sustainable | latest recent newest | law legislation | lay put |
  lead head guide direct | leadership guidance | leading foremost main | learn discover | legal lawful legitimate |
  lengthy long | lessen reduce decrease ease | likely probable | likewise also similarly | limit restrict curb |
  link connect tie | live reside | locate situate | lorry truck | lot many | loyal faithful |
  main principal chief primary major key | maintain keep preserve sustain retain |
  major big large main significant important | majority most | make create produce do render | manage run administer |
  manage succeed | many numerous countless lots | marine maritime | meaningful significant | means method way tool |
  meet fulfil fulfill satisfy | meeting session talks gathering | mention cite name refer | merely only just simply |
  method way approach means | militant fighter | mitigate ease reduce | mobilise mobilize | modest small |
  moment time instant | money funds | monitor watch observe | motive reason | mount rise | multiple many numerous |
  native indigenous | necessary needed essential required | necessity need | need require | negotiation talks |
  neighbour neighbor | nevertheless nonetheless still however | new fresh recent novel | newspaper paper |
  next following coming | nobody none | nominate name propose | normal usual ordinary | north northern |
  note observe remark say recall | notice see | now currently presently today | number figure |
  obligation duty commitment responsibility | observe note see watch | obstacle barrier hurdle impediment |
  obtain get gain acquire receive secure | occur happen take | ocean sea | often times | old former |
  once immediately instantly | ongoing continuing continued current | only just merely solely |
  operate work run function | opinion view | opponent rival | oppose resist | option choice alternative | order to |
  organise organize arrange hold | origin source | original first | outline set describe |
  outstanding excellent remarkable | overall total general | overcome surmount | paramount supreme |
  part portion share section component | part some | participate join take engage | participation involvement |
  particular specific special certain | partnership cooperation alliance | pass adopt | path road way |
  peaceful calm | perhaps maybe possibly | persevere persist | persist continue remain | personal private |
  persuade convince | phase stage | physician doctor | place site location spot | plan scheme programme program |
  planet earth world | plea appeal | pleasure joy delight | pledge promise vow commit | poll vote election |
  poor needy impoverished | population people inhabitants | position stance view | postpone delay defer |
  potential possible | powerful strong mighty | precious valuable | precisely exactly | prepared ready willing |
  present submit introduce give | present gift | preserve conserve protect keep maintain | press media |
  prevent stop avert avoid | previous former earlier prior past | previously earlier before formerly |
  prior before previous | prize award | probably likely | problem issue challenge difficulty | procedure process |
  produce make create generate manufacture | production manufacture output | progress advance headway |
  prohibit ban forbid | project scheme programme program | promise pledge vow commitment |
  promote foster encourage advance further | prompt quick swift rapid | promptly quickly swiftly immediately |
  proof evidence | proportion share | proposal suggestion offer plan | propose suggest | prospect outlook |
  protect defend safeguard shield guard preserve | provide give supply offer grant deliver furnish |
  provided supplied | province region | provision supply delivery | provoke cause trigger | pull draw |
  pursue follow seek | push press drive | quickly rapidly swiftly fast speedily | quit leave resign |
  raise lift increase | range variety | rather instead | ravage devastate | reach attain achieve arrive |
  readiness willingness | reaffirm reiterate confirm restate | real true actual genuine | realise realize understand |
  reality fact | really truly actually | reason cause ground | rebuild reconstruct | rebuilding reconstruction |
  recall remember | recent latest new | recently lately | recommend suggest advise |
  reduce cut decrease lower diminish lessen shrink | reflect show mirror | regardless irrespective |
  regards terms respect | regrettably unfortunately sadly | reiterate repeat reaffirm restate | reject refuse rebuff |
  relation relationship tie | relationship relations ties | relevant pertinent | reliable dependable trustworthy |
  relocate move | remain stay continue | remark comment say note | remarkable notable outstanding |
  remembrance memory | remind recall | renowned famous | repeatedly often | replace substitute |
  representative delegate envoy | rescue save | resolute firm determined | resolve settle solve |
  respond reply answer react | response answer reply reaction | rest remainder | result lead | reveal disclose show |
  review examine | revise amend change | rise increase grow climb | root cause | rule law regulation |
  run manage operate | safe secure | safety security | same identical equal | satisfied pleased content |
  say state tell declare add note remark mention | scale extent size | secure obtain ensure |
  see view regard witness observe | seek try pursue look | send dispatch | senior high-ranking |
  seriously gravely severely | set put place establish | settlement resolution | severe serious grave harsh |
  severely seriously badly heavily | shall will | share divide | sharp steep | sharply steeply | shelter refuge |
  shift change move | ship vessel boat | short brief | shortly soon | show demonstrate display prove reveal indicate |
  significant important considerable substantial major | silent quiet | similar alike | simultaneously time |
  sincere genuine | sincerely genuinely deeply | situation state condition position | skill ability |
  slaughter massacre | small little tiny minor | solid firm | solution answer | somebody someone | south southern |
  space room | speak talk | specifically particularly | spectrum range | speed pace rate | speed accelerate |
  standard norm | statement declaration | steadfast firm resolute unwavering | steady stable constant |
  stop halt cease end prevent | store shop | strategy plan | strengthen reinforce enhance consolidate boost |
  strengthening reinforcement | strong powerful firm robust | strongly firmly deeply | student pupil |
  study examine research | subsequently later then afterwards | success achievement | suffering pain distress |
  summit meeting | support back help assist aid | support assistance aid help backing | suppose think |
  surely certainly | surge rise | survey poll | suspend halt stop | tackle address confront fight |
  talks negotiations discussions | task job duty mission | terrible dreadful awful horrific | terrible appalling |
  territory land area | threat danger menace | through via by | through throughout all | throughout across during |
  tie link bond | told informed | topic subject issue | total whole entire overall | towards toward | trade commerce |
  tradition custom | tragedy catastrophe | tranquillity tranquility | transfer move | travel journey |
  tremendous enormous huge | trend tendency | trip journey visit | truly really genuinely | ultimate final |
  unacceptable intolerable | understand comprehend grasp | unite unify join | unity cohesion solidarity |
  universal global | until till | uphold maintain defend | upon on | urgent pressing immediate |
  urgently immediately quickly | usage use | use employ utilise utilize apply exploit | useful helpful |
  usually normally generally | utmost greatest | various different several diverse | vehicle car | very really |
  victim casualty | victory triumph win | vigorous strong | violation breach | virtually practically almost nearly |
  visit tour | vote ballot poll | wait await | warn caution | way manner method means path |
  wealth prosperity riches | wealthy rich | weapon arm | welcome greet hail | welfare wellbeing well-being |
  west western | while whilst although | wholeheartedly fully | widely broadly | wish desire want hope |
  work labour labor | worker employee labourer laborer | world globe planet | worldwide global globally |
  worsen deteriorate | wrong incorrect | yield produce give | young youthful | youth young
`
  .split('|')
  .map(words);
