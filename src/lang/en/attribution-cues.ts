import type { CueKind } from '../attribution.js';

/** Cue verbs in all their forms: one verb between two dots. */
const say = `
say says said saying · add adds added adding · note notes noted noting · write writes wrote written
writing · announce announces announced announcing · argue argues argued arguing · suggest suggests
suggested suggesting · declare declares declared declaring · continue continues continued continuing ·
explain explains explained explaining · acknowledge acknowledges acknowledged acknowledging · report
reports reported reporting · claim claims claimed claiming · warn warns warned warning · insist insists
insisted insisting · state states stated stating · conclude concludes concluded concluding · recall
recalls recalled recalling · predict predicts predicted predicting · confirm confirms confirmed
confirming · indicate indicates indicated indicating · admit admits admitted admitting · reply replies
replied replying · respond responds responded responding · assert asserts asserted asserting · joke
jokes joked joking · concede concedes conceded conceding · emphasize emphasizes emphasized emphasizing ·
emphasise emphasises emphasised emphasising · stress stresses stressed stressing · boast boasts boasted
boasting · remark remarks remarked remarking · tweet tweets tweeted tweeting · reiterate reiterates
reiterated reiterating · repeat repeats repeated repeating · complain complains complained complaining ·
allege alleges alleged alleging · deny denies denied denying · reveal reveals revealed revealing ·
disclose discloses disclosed disclosing · testify testifies testified testifying · ask asks asked asking
· answer answers answered answering · quip quips quipped quipping · shout shouts shouted shouting ·
chant chants chanted chanting · yell yells yelled yelling · observe observes observed observing · lament
laments lamented lamenting · muse muses mused musing · opine opines opined opining · comment comments
commented commenting · clarify clarifies clarified clarifying · maintain maintains maintained
maintaining · contend contends contended contending · estimate estimates estimated estimating · imply
implies implied implying · hint hints hinted hinting · speculate speculates speculated speculating ·
charge charges charged charging · proclaim proclaims proclaimed proclaiming · exclaim exclaims exclaimed
exclaiming · retort retorts retorted retorting · counter counters countered countering · stipulate
stipulates stipulated stipulating · mention mentions mentioned mentioning · elaborate elaborates
elaborated elaborating · interject interjects interjected interjecting · affirm affirms affirmed
affirming · reaffirm reaffirms reaffirmed reaffirming · vow vows vowed vowing · pledge pledges pledged
pledging · promise promises promised promising · underline underlines underlined underlining ·
underscore underscores underscored underscoring · highlight highlights highlighted highlighting ·
caution cautions cautioned cautioning · advise advises advised advising · propose proposes proposed
proposing · brag brags bragged bragging · whisper whispers whispered whispering · mutter mutters
muttered muttering · murmur murmurs murmured murmuring · scream screams screamed screaming · cry cries
cried crying · protest protests protested protesting · object objects objected objecting · confess
confesses confessed confessing · intone intones intoned intoning · recount recounts recounted recounting
· relate relates related relating · read reads read reading · exhort exhorts exhorted exhorting ·
recommend recommends recommended recommending · signal signals signaled signalled signaling signalling ·
swear swears swore sworn swearing · wonder wonders wondered wondering · inquire inquires inquired
inquiring · enquire enquires enquired enquiring · demand demands demanded demanding · blog blogs blogged
blogging · post posts posted posting · quote quotes quoted quoting · interpose interposes interposed
interposing · volunteer volunteers volunteered volunteering · summarise summarises summarised
summarising · summarize summarizes summarized summarizing · reason reasons reasoned reasoning · rejoin
rejoins rejoined rejoining · specify specifies specified specifying · gush gushes gushed gushing · gripe
gripes griped griping · grumble grumbles grumbled grumbling · bemoan bemoans bemoaned bemoaning ·
thunder thunders thundered thundering · shrug shrugs shrugged shrugging · sneer sneers sneered sneering
· implore implores implored imploring · plead pleads pleaded pleading · retweet retweets retweeted
retweeting · intimate intimates intimated intimating · posit posits posited positing · rule rules ruled
ruling · sigh sighs sighed sighing · chuckle chuckles chuckled chuckling · snap snaps snapped snapping ·
scoff scoffs scoffed scoffing · bark barks barked barking · blurt blurts blurted blurting · deadpan
deadpans deadpaned deadpaning · groan groans groaned groaning · moan moans moaned moaning · bellow
bellows bellowed bellowing · howl howls howled howling · whine whines whined whining · crow crows crowed
crowing · gloat gloats gloated gloating · counsel counsels counseled counseling · concur concurs
concurred concurring · theorize theorizes theorized theorizing · surmise surmises surmised surmising ·
postulate postulates postulated postulating · attest attests attested attesting · stammer stammers
stammered stammering · venture ventures ventured venturing
`;

const tell = `
tell tells told telling · assure assures assured assuring · inform informs informed informing · remind
reminds reminded reminding · notify notifies notified notifying · persuade persuades persuaded
persuading · convince convinces convinced convincing · teach teaches taught teaching
`;

const show = `
show shows showed shown showing · find finds found finding · demonstrate demonstrates demonstrated
demonstrating · determine determines determined determining · document documents documented documenting
· conclude concludes concluded concluding · learn learns learned learnt learning · project projects
projected projecting · prove proves proved proving · discover discovers discovered discovering
`;

const think = `
think thinks thought thinking · believe believes believed believing · feel feels felt feeling · know
knows knew known knowing · hope hopes hoped hoping · fear fears feared fearing · expect expects expected
expecting · worry worries worried worrying · doubt doubts doubted doubting · guess guesses guessed
guessing · assume assumes assumed assuming · suspect suspects suspected suspecting · realize realizes
realized realizing · realise realises realised realising · understand understands understood
understanding · consider considers considered considering · imagine imagines imagined imagining ·
anticipate anticipates anticipated anticipating · figure figures figured figuring · reckon reckons
reckoned reckoning · suppose supposes supposed supposing · foresee foresees foresaw foreseen foreseeing
· remember remembers remembered remembering · forget forgets forgot forgotten forgetting · dream dreams
dreamed dreaming · wish wishes wished wishing · agree agrees agreed agreeing · disagree disagrees
disagreed disagreeing · presume presumes presumed presuming · recognize recognizes recognized
recognizing · recognise recognises recognised recognising · see sees saw seen seeing · calculate
calculates calculated calculating · decide decides decided deciding · notice notices noticed noticing
`;

const wish = `
want wants wanted wanting · seek seeks sought seeking · urge urges urged urging · refuse refuses refused
refusing · decline declines declined declining · offer offers offered offering · vow vows vowed vowing ·
pledge pledges pledged pledging · promise promises promised promising · plan plans planned planning ·
hope hopes hoped hoping · intend intends intended intending · aim aims aimed aiming · threaten threatens
threatened threatening · prefer prefers preferred preferring · demand demands demanded demanding ·
propose proposes proposed proposing · request requests requested requesting · order orders ordered
ordering · beg begs begged begging · encourage encourages encouraged encouraging · call calls called
calling · opt opts opted opting · choose chooses chose chosen choosing
`;

const judge = `
call calls called calling · accuse accuses accused accusing · describe describes described describing ·
criticize criticizes criticized criticizing · criticise criticises criticised criticising · praise
praises praised praising · endorse endorses endorsed endorsing · condemn condemns condemned condemning ·
denounce denounces denounced denouncing · blame blames blamed blaming · defend defends defended
defending · dismiss dismisses dismissed dismissing · reject rejects rejected rejecting · question
questions questioned questioning · support supports supported supporting · oppose opposes opposed
opposing · back backs backed backing · attack attacks attacked attacking · blast blasts blasted blasting
· slam slams slammed slamming · cite cites cited citing · label labels labeled labelled labeling
labelling · dub dubs dubbed dubbing · portray portrays portrayed portraying · mock mocks mocked mocking
· deride derides derided deriding · decry decries decried decrying · laud lauds lauded lauding · hail
hails hailed hailing · applaud applauds applauded applauding · thank thanks thanked thanking ·
congratulate congratulates congratulated congratulating · welcome welcomes welcomed welcoming · rebuke
rebukes rebuked rebuking · chide chides chided chiding · scold scolds scolded scolding · assail assails
assailed assailing · lambaste lambastes lambasted lambasting · ridicule ridicules ridiculed ridiculing ·
disavow disavows disavowed disavowing · tout touts touted touting · deem deems deemed deeming · regard
regards regarded regarding · liken likens likened likening · compare compares compared comparing ·
credit credits credited crediting · fault faults faulted faulting · ignore ignores ignored ignoring ·
discuss discusses discussed discussing · address addresses addressed addressing · mention mentions
mentioned mentioning · favor favors favored favoring · favour favours favoured favouring · advocate
advocates advocated advocating · champion champions championed championing · heckle heckles heckled
heckling · extol extols extolled extolling · vilify vilifies vilified vilifying · pillory pillories
pilloried pillorying · castigate castigates castigated castigating · excoriate excoriates excoriated
excoriating · berate berates berated berating · admonish admonishes admonished admonishing · commend
commends commended commending · salute salutes saluted saluting · disparage disparages disparaged
disparaging · belittle belittles belittled belittling · malign maligns maligned maligning · skewer
skewers skewered skewering · revile reviles reviled reviling · censure censures censured censuring
`;

const forms = (verbs: string): string[] => verbs.split(/[\s·]+/).filter(Boolean);

export const cues: Readonly<Record<CueKind, readonly string[]>> = {
  say: [
    ...forms(say),
    'point out',
    'points out',
    'pointed out',
    'pointing out',
    'make clear',
    'makes clear',
    'made clear',
    'making clear',
    'made it clear',
    'makes it clear',
    'went on',
    'goes on',
    'shot back',
    'fired back',
    'hit back',
    'chimed in',
    'cut in',
    'weighed in',
    'put it',
    'puts it',
    'spoke out',
    'read aloud',
    'called out',
    'calling out',
    'summed up',
  ],
  tell: forms(tell),
  show: forms(show),
  think: [
    ...forms(think),
    'is confident',
    'are confident',
    'was confident',
    'were confident',
    'confident',
    'convinced',
    'certain',
    'worried',
    'concerned',
    'hopeful',
    'optimistic',
    'skeptical',
    'sceptical',
    'doubtful',
    'adamant',
    'aware',
    'unaware',
  ],
  wish: forms(wish),
  judge: [
    ...forms(judge),
    'take note of',
    'takes note of',
    'took note of',
    'taking note of',
    'taken note of',
  ],
  noun: [
    'accusation',
    'accusations',
    'admission',
    'allegation',
    'allegations',
    'announcement',
    'argument',
    'arguments',
    'assertion',
    'assertions',
    'assessment',
    'assumption',
    'assurance',
    'assurances',
    'belief',
    'charge',
    'charges',
    'claim',
    'claims',
    'complaint',
    'complaints',
    'conclusion',
    'concern',
    'concerns',
    'consensus',
    'contention',
    'conviction',
    'declaration',
    'doubt',
    'doubts',
    'evidence',
    'expectation',
    'expectations',
    'fear',
    'fears',
    'feeling',
    'finding',
    'findings',
    'guarantee',
    'hint',
    'hints',
    'hope',
    'hopes',
    'idea',
    'implication',
    'impression',
    'indication',
    'indications',
    'message',
    'notion',
    'opinion',
    'perception',
    'prediction',
    'predictions',
    'pledge',
    'promise',
    'proof',
    'realization',
    'recognition',
    'report',
    'reports',
    'rumor',
    'rumors',
    'rumour',
    'rumours',
    'sense',
    'sentiment',
    'sign',
    'signs',
    'speculation',
    'statement',
    'statements',
    'suggestion',
    'suggestions',
    'suspicion',
    'suspicions',
    'theory',
    'thought',
    'view',
    'views',
    'warning',
    'warnings',
    'worries',
    'worry',
  ],
  by: [
    'according to',
    'in the words of',
    'as reported by',
    'as quoted by',
    'as stated by',
    'in the view of',
    'in the opinion of',
  ],
};
