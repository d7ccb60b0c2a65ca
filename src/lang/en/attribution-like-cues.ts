import type { CueKind } from '../attribution.js';

const forms = (list: string): string[] => list.split(/[\s·]+/).filter(Boolean);

/** Words that report as cues do, in all their forms: verbs, one between two dots, words for a state of mind, and nouns. */
export const likeCues: Readonly<Partial<Record<CueKind, readonly string[]>>> = {
  say: forms(`
    apologize apologizes apologized apologizing · apologise apologises apologised apologising · confide
    confides confided confiding · divulge divulges divulged divulging · foretell foretells foretold
    foretelling · hypothesize hypothesizes hypothesized hypothesizing · rant rants ranted ranting · marvel
    marvels marveled marveling · email emails emailed emailing · preach preaches preached preaching ·
    rhapsodize rhapsodizes rhapsodized rhapsodizing · fulminate fulminates fulminated fulminating · fume fumes
    fumed fuming · grouse grouses groused grousing · reminisce reminisces reminisced reminiscing · pontificate
    pontificates pontificated pontificating · expound expounds expounded expounding · philosophize
    philosophizes philosophized philosophizing · enthuse enthuses enthused enthusing · equivocate equivocates
    equivocated equivocating · waffle waffles waffled waffling · backpedal backpedals backpedaled backpedaling
    · demur demurs demurred demurring · mumble mumbles mumbled mumbling · stutter stutters stuttered
    stuttering · chirp chirps chirped chirping · interrupt interrupts interrupted interrupting · paraphrase
    paraphrases paraphrased paraphrasing · restate restates restated restating · rephrase rephrases rephrased
    rephrasing · recapitulate recapitulates recapitulated recapitulating · recap recaps recapped recapping ·
    misstate misstates misstated misstating · misspeak misspeaks misspoke misspoken misspeaking · conjecture
    conjectures conjectured conjecturing · prophesy prophesies prophesied prophesying · certify certifies
    certified certifying · verify verifies verified verifying · corroborate corroborates corroborated
    corroborating · avow avows avowed avowing · profess professes professed professing · purport purports
    purported purporting · decree decrees decreed decreeing · dictate dictates dictated dictating · banter
    banters bantered bantering · bicker bickers bickered bickering · quarrel quarrels quarreled quarreling ·
    squabble squabbles squabbled squabbling · quibble quibbles quibbled quibbling · insinuate insinuates
    insinuated insinuating · telegraph telegraphs telegraphed telegraphing · elucidate elucidates elucidated
    elucidating · vouchsafe vouchsafes vouchsafed vouchsafing · leak leaks leaked leaking · broadcast
    broadcasts broadcasting
  `),
  think: forms(`
    envision envisions envisioned envisioning · envisage envisages envisaged envisaging · contemplate
    contemplates contemplated contemplating · ponder ponders pondered pondering · mull mulls mulled mulling ·
    interpret interprets interpreted interpreting · perceive perceives perceived perceiving · underestimate
    underestimates underestimated underestimating · overestimate overestimates overestimated overestimating ·
    misunderstand misunderstands misunderstood misunderstanding · misjudge misjudges misjudged misjudging ·
    visualize visualizes visualized visualizing · infer infers inferred inferring · deduce deduces deduced
    deducing · fret frets fretted fretting · ruminate ruminates ruminated ruminating · regret regrets
    regretted regretting · resent resents resented resenting · mistrust mistrusts mistrusted mistrusting ·
    distrust distrusts distrusted distrusting · appreciate appreciates appreciated appreciating · reconsider
    reconsiders reconsidered reconsidering · reassess reassesses reassessed reassessing · rethink rethinks
    rethought rethinking · conceive conceives conceived conceiving · intuit intuits intuited intuiting ·
    rationalize rationalizes rationalized rationalizing · reflect reflects reflected reflecting · agonize
    agonizes agonized agonizing · brood broods brooded brooding · fixate fixates fixated fixating · obsess
    obsesses obsessed obsessing · fantasize fantasizes fantasized fantasizing · empathize empathizes
    empathized empathizing · sympathize sympathizes sympathized sympathizing · commiserate commiserates
    commiserated commiserating · dread dreads dreaded dreading · cherish cherishes cherished cherishing ·
    treasure treasures treasured treasuring · misinterpret misinterprets misinterpreted misinterpreting ·
    misread misreads misreading · second-guess second-guesses second-guessed second-guessing · disbelieve
    disbelieves disbelieved disbelieving · grieve grieves grieved grieving · judge judges judged judging ·
    rate rates rated rating · rank ranks ranked ranking · assess assesses assessed assessing · evaluate
    evaluates evaluated evaluating · appraise appraises appraised appraising · diagnose diagnoses diagnosed
    diagnosing · gauge gauges gauged gauging · deliberate deliberates deliberated deliberating · vacillate
    vacillates vacillated vacillating · waver wavers wavered wavering · enjoy enjoys enjoyed enjoying · love
    loves loved loving · afraid aghast alarmed ambivalent angered angry annoyed anxious apologetic appalled
    appreciative apprehensive ashamed bearish bemused bewildered bored bothered bullish cautious cognizant
    conscious contemptuous content critical curious cynical defiant delighted despondent disappointed
    disdainful disgusted disheartened disillusioned dismayed dismissive dissatisfied distraught distressed
    distrustful disturbed dubious eager ecstatic elated embarrassed embittered empathetic enamored enthralled
    enthusiastic envious exasperated excited explicit fascinated fearful flummoxed fond forthright frightened
    frustrated furious glad grateful gratified heartened hesitant horrified hostile ignorant impatient
    impressed incensed inclined indifferent infuriated insistent interested intrigued irritated jealous
    jubilant keen leery livid miffed mindful mistrustful mum mystified nervous nonchalant noncommittal
    nostalgic oblivious offended outraged outspoken overjoyed overwhelmed passionate perplexed perturbed
    pessimistic petrified pleased proud pumped puzzled rattled receptive relieved reluctant remorseful
    resentful resigned resolute respectful saddened sanguine satisfied scared scornful shocked sorry startled
    steadfast stunned supportive surprised suspicious swayed sympathetic tempted terrified thankful thrilled
    tired torn troubled unafraid unapologetic uncertain unclear unconcerned unconvinced undecided undeterred
    uneasy unequivocal unfazed unhappy unimpressed unmoved unnerved unpersuaded unsettled unsure untroubled
    unwilling upbeat upset vehement vocal wary weary wistful
  `),
  wish: forms(`
    desire desires desired desiring · crave craves craved craving · covet covets coveted coveting · yearn
    yearns yearned yearning · aspire aspires aspired aspiring · resolve resolves resolved resolving · commit
    commits committed committing · consent consents consented consenting · hesitate hesitates hesitated
    hesitating · resist resists resisted resisting · balk balks balked balking · instruct instructs instructed
    instructing · pressure pressures pressured pressuring · lobby lobbies lobbied lobbying · petition
    petitions petitioned petitioning · appeal appeals appealed appealing · entreat entreats entreated
    entreating · coax coaxes coaxed coaxing · invite invites invited inviting · forbid forbids forbade
    forbidden forbidding · prohibit prohibits prohibited prohibiting · mandate mandates mandated mandating ·
    prescribe prescribes prescribed prescribing · strive strives strived striving · endeavor endeavors
    endeavored endeavoring · endeavour endeavours endeavoured endeavouring · attempt attempts attempted
    attempting · vie vies vied vying · dare dares dared daring · cajole cajoles cajoled cajoling · nudge
    nudges nudged nudging · solicit solicits solicited soliciting · await awaits awaited awaiting · agitate
    agitates agitated agitating · authorize authorizes authorized authorizing · authorise authorises
    authorised authorising · press presses pressed pressing · push pushes pushed pushing · direct directs
    directed directing · command commands commanded commanding · vote votes voted voting · campaign campaigns
    campaigned campaigning · rally rallies rallied rallying · crusade crusades crusaded crusading · prod prods
    prodded prodding · reserve reserves reserved reserving
  `),
  judge: forms(`
    refer refers referred referring · allude alludes alluded alluding · reference references referenced
    referencing · express expresses expressed expressing · voice voices voiced voicing · outline outlines
    outlined outlining · detail details detailed detailing · articulate articulates articulated articulating ·
    echo echos echoed echoing · utter utters uttered uttering · recite recites recited reciting · admire
    admires admired admiring · adore adores adored adoring · celebrate celebrates celebrated celebrating ·
    challenge challenges challenged challenging · characterize characterizes characterized characterizing ·
    characterise characterises characterised characterising · jeer jeers jeered jeering · compliment
    compliments complimented complimenting · contradict contradicts contradicted contradicting · debunk
    debunks debunked debunking · demonize demonizes demonized demonizing · despise despises despised despising
    · detest detests detested detesting · dislike dislikes disliked disliking · loathe loathes loathed
    loathing · hate hates hated hating · dispute disputes disputed disputing · disown disowns disowned
    disowning · disregard disregards disregarded disregarding · downplay downplays downplayed downplaying ·
    embrace embraces embraced embracing · glorify glorifies glorified glorifying · insult insults insulted
    insulting · invoke invokes invoked invoking · lecture lectures lectured lecturing · minimize minimizes
    minimized minimizing · mischaracterize mischaracterizes mischaracterized mischaracterizing · nominate
    nominates nominated nominating · parody parodies parodied parodying · rebuff rebuffs rebuffed rebuffing ·
    rebut rebuts rebutted rebutting · refute refutes refuted refuting · repudiate repudiates repudiated
    repudiating · reprimand reprimands reprimanded reprimanding · savage savages savaged savaging · scorn
    scorns scorned scorning · shame shames shamed shaming · shun shuns shunned shunning · slander slanders
    slandered slandering · smear smears smeared smearing · spurn spurns spurned spurning · taunt taunts
    taunted taunting · tease teases teased teasing · trash trashes trashed trashing · trumpet trumpets
    trumpeted trumpeting · vindicate vindicates vindicated vindicating · justify justifies justified
    justifying · identify identifies identified identifying · name names named naming · deplore deplores
    deplored deploring · rue rues rued ruing · mourn mourns mourned mourning · relish relishes relished
    relishing · approve approves approved approving · disapprove disapproves disapproved disapproving · vouch
    vouches vouched vouching · rail rails railed railing · embellish embellishes embellished embellishing ·
    exaggerate exaggerates exaggerated exaggerating · value values valued valuing · respect respects respected
    respecting · honor honors honored honoring · honour honours honoured honouring · depict depicts depicted
    depicting · acclaim acclaims acclaimed acclaiming · amplify amplifies amplified amplifying · attribute
    attributes attributed attributing · ascribe ascribes ascribed ascribing · bash bashes bashed bashing ·
    besmirch besmirches besmirched besmirching · bludgeon bludgeons bludgeoned bludgeoning · bristle bristles
    bristled bristling · caricature caricatures caricatured caricaturing · chastise chastises chastised
    chastising · clobber clobbers clobbered clobbering · condone condones condoned condoning · curse curses
    cursed cursing · damn damns damned damning · debate debates debated debating · defame defames defamed
    defaming · defy defies defied defying · demean demeans demeaned demeaning · demonise demonises demonised
    demonising · denigrate denigrates denigrated denigrating · diminish diminishes diminished diminishing ·
    disclaim disclaims disclaimed disclaiming · discount discounts discounted discounting · discredit
    discredits discredited discrediting · dispel dispels dispelled dispelling · disrespect disrespects
    disrespected disrespecting · equate equates equated equating · eschew eschews eschewed eschewing ·
    eulogize eulogizes eulogized eulogizing · eviscerate eviscerates eviscerated eviscerating · exalt exalts
    exalted exalting · exonerate exonerates exonerated exonerating · explore explores explored exploring ·
    harangue harangues harangued haranguing · idealize idealizes idealized idealizing · idolize idolizes
    idolized idolizing · illustrate illustrates illustrated illustrating · impugn impugns impugned impugning ·
    indict indicts indicted indicting · invalidate invalidates invalidated invalidating · lampoon lampoons
    lampooned lampooning · lionize lionizes lionized lionizing · litigate litigates litigated litigating ·
    minimise minimises minimised minimising · misrepresent misrepresents misrepresented misrepresenting ·
    misquote misquotes misquoted misquoting · mischaracterise mischaracterises mischaracterised
    mischaracterising · nitpick nitpicks nitpicked nitpicking · overstate overstates overstated overstating ·
    understate understates understated understating · overplay overplays overplayed overplaying · underplay
    underplays underplayed underplaying · pummel pummels pummeled pummeling · personalize personalizes
    personalized personalizing · preview previews previewed previewing · prioritize prioritizes prioritized
    prioritizing · promote promotes promoted promoting · publicize publicizes publicized publicizing · recast
    recasts recasting · reframe reframes reframed reframing · rehash rehashes rehashed rehashing · relay
    relays relayed relaying · renounce renounces renounced renouncing · revisit revisits revisited revisiting
    · romanticize romanticizes romanticized romanticizing · rubbish rubbishes rubbished rubbishing · sanction
    sanctions sanctioned sanctioning · scapegoat scapegoats scapegoated scapegoating · scrutinize scrutinizes
    scrutinized scrutinizing · showcase showcases showcased showcasing · sidestep sidesteps sidesteped
    sidesteping · snub snubs snubbed snubbing · spotlight spotlights spotlighted spotlighting · stereotype
    stereotypes stereotyped stereotyping · stigmatize stigmatizes stigmatized stigmatizing · sully sullies
    sullied sullying · tolerate tolerates tolerated tolerating · trivialize trivializes trivialized
    trivializing · unveil unveils unveiled unveiling · venerate venerates venerated venerating · victimize
    victimizes victimized victimizing · whitewash whitewashes whitewashed whitewashing · worship worships
    worshiped worshiping · boycott boycotts boycotted boycotting · dissect dissects dissected dissecting ·
    summon summons summoned summoning · foreshadow foreshadows foreshadowed foreshadowing · contrast contrasts
    contrasted contrasting · flatter flatters flattered flattering · cheer cheers cheered cheering · boo boos
    booed booing · hammer hammers hammered hammering · knock knocks knocked knocking · rip rips ripped ripping
    · flay flays flayed flaying · brand brands branded branding · frame frames framed framing · paint paints
    painted painting · cast casts casting · term terms termed terming · chronicle chronicles chronicled
    chronicling · slight slights slighted slighting
  `),
  noun: forms(`
    acclaim accolade accolades acknowledgement acknowledgment adage admiration adulation advice advocacy
    affection affirmation alarm allegiance ambition ambitions ambivalence anger animosity animus annoyance
    antipathy anxieties anxiety apologies apology appeal appeals appraisal appreciation apprehension
    apprehensions approval assent attitude attitudes aversion awareness awe barb barbs bewilderment bitterness
    caveat characterization characterizations clamor commitment commitments comparison comparisons
    condemnation condolences confession confidence confusion consternation contempt credo criticism criticisms
    critique critiques cynicism decision decisions declarations dedication definition delight denial denials
    denunciation depiction depictions description descriptions desire desires despair determination devotion
    diagnosis diatribe disagreement disagreements disappointment disapproval disavowal disbelief disclosure
    disclosures discomfort discontent disdain disgust dislike dismay dismissal displeasure dissatisfaction
    dissent distaste distrust dogma eagerness edict emphasis endorsement endorsements enmity enthusiasm
    epithet epithets estimation evaluation exasperation excitement exhortation explanation explanations
    expression expressions faith fascination feelings focus fondness forecast forecasts frustration
    frustrations fury glee goal goals gratitude grief grievance grievances grudge guidance hatred horror
    hostility hunch hypothesis ideology impatience impressions inclination indictment indignation insight
    insights insinuation insinuations insistence instinct instructions insult insults intent intention
    intentions interest interpretation interpretations intuition irritation jab jabs judgement judgements
    judgment judgments justification knowledge logic longing loyalty mantra maxim memories misgivings mistrust
    motto narrative nostalgia oath objection objections observation observations obsession opinions opposition
    optimism outcry outlook outrage overtures passion perspective pessimism philosophy plea pleas pleasure
    portrayal portrayals position positions preference preferences premise preoccupation presumption pride
    principle principles priorities priority proclamation proclamations prognosis projection projections
    prophecy proposal proposals proposition protestations quarrel rage rationale reaction reactions readiness
    reassurance reassurances rebuttal recollection recollections recommendation recommendations refrain
    refusal regret regrets rejection reluctance reminder reminders repudiation resentment reservations
    resistance response responses revelation revelations rhetoric rumblings sadness satisfaction scepticism
    sentiments sermon skepticism slogan slogans slur slurs stance stances stereotype swipe swipes sympathy
    takeaway talk temptation tenet testimony thirst thoughts threat threats tirade tribute trust uncertainty
    unease unhappiness unwillingness verdict viewpoint viewpoints vision vitriol wariness willingness wisdom
    zeal
  `),
};
