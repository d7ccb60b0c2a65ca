import type { AttributionSection } from '../attribution.js';
import { words } from '../lists.js';
import { cues } from './attribution-cues.js';
import { dealings } from './attribution-dealings.js';
import { likeCues } from './attribution-like-cues.js';
import { sourceNouns } from './attribution-sources.js';
import { attributionWeights } from './attribution-weights.js';

/** How English reports what people say and think. */
export const attribution: AttributionSection = {
  cues,
  likeCues,
  sourceNouns,
  weights: attributionWeights,
  participles: [cues, likeCues]
    .flatMap(({ say, tell, show, think, wish, judge }) => [say, tell, show, think, wish, judge])
    .flatMap((surfaces) => surfaces ?? [])
    .filter((surface) => surface.split(' ')[0].endsWith('ing')),
  words: {
    subject: words('he she they i we you it everyone everybody someone somebody nobody anyone'),
    object: words('him me us them'),
    relative: words('who whom which whose'),
    complementiser: words('that whether if how why what'),
    determiner: words(
      'the a an this these those his her their its my our your some many several most all each every both another other others no few one two three four five',
    ),
    link: words('of for'),
    preposition: words(
      'in on at by with from to as into over after before during under against between through among near despite without within since until than like via toward towards amid upon across behind ahead',
    ),
    conjunction: words('and but or nor so yet because although though while when where unless once whereas'),
    auxiliary: words(
      "has have had is are was were be been being will would can could may might must shall should do does did not n't never 've 'd 'll 're hasn isn wasn didn doesn don won couldn wouldn haven hadn aren weren t took take takes taken taking",
    ),
    adverb: words(
      'also later then again once still even now often always repeatedly recently previously simply just only further earlier already famously publicly privately bluntly flatly quickly eventually finally ultimately long first once immediately clearly strongly actually really too soon since specifically explicitly openly jokingly dryly wryly sarcastically afterward afterwards meanwhile instead initially originally separately quietly loudly firmly angrily softly briefly formally officially personally vigorously sharply further likewise similarly essentially effectively rightly wrongly consistently frequently routinely regularly usually generally largely widely merely',
    ),
    day: words(
      'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight mon tues wed thurs fri sat sun',
    ),
    title: words('mr mrs ms dr miss sir prof gen sen rep gov lt col capt sgt rev'),
  },
  persons: {
    male: words('he him his himself'),
    female: words('she her hers herself'),
    any: words('i me my'),
    several: words('they them'),
  },
  titles: { male: words('mr sir lord king'), female: words('mrs ms miss lady queen madam') },
  occasions: words(
    'interview speech address remarks statement article op-ed letter briefing conference conversation speaking spoke questions',
  ),
  speeches: words(
    'gave give gives given giving held hold holds holding delivered deliver delivers granted grants',
  ),
  wordings: words(
    'words view opinion account estimate estimates estimation assessment reckoning telling judgement judgment admission calculation calculations phrase version figures count tally numbers papers statistics data forecast',
  ),
  wordingLeads: words('in by on'),
  wordingLinks: ['of'],
  ownWords: words('own considered blunt personal frank rough latest'),
  namers: [
    'named',
    'called',
    'titled',
    'entitled',
    'dubbed',
    'christened',
    'nicknamed',
    'known as',
    'known locally as',
    'known to all as',
    'better known as',
    'also known as',
    'referred to as',
    'goes by',
    'marketed as',
    'sold as',
    'code-named',
    'branded',
    'rebranded as',
    'renamed',
  ],
  works: words(
    'newspaper weekly daily magazine journal portal ship ships boat vessel ferry yacht tanker icebreaker programme programmes program programs project scheme scholarship scholarships exhibition ' +
      'exhibit film movie novel book memoir memoirs documentary musical sitcom poem play opera ballet song album festival team club company firm corporation agency channel forum contest competition prize medal award cafe café hotel ' +
      'restaurant museum ensemble choir orchestra band series show podcast initiative campaign platform system satellite plant mine factory warehouse mall shop store label foundation fund ' +
      'operation exercise exercises app application software model brand train locomotive dam reservoir park square street stadium arena sanatorium camp school kindergarten farm cooperative range line collection product engine drug vaccine vehicle car truck drone robot rocket missile festival mural statue sculpture bar pub bakery venue hall',
  ),
  standIns: words(
    'minister president governor premier ambassador diplomat official politician leader chancellor mayor akim envoy banker manager executive CEO rector founder interviewee entrepreneur speaker',
  ).concat(
    'head of state',
    'head of government',
    'chief executive',
    'top manager',
    'chief diplomat',
    'secretary-general',
  ),
  heads: words('president premier chancellor king queen emperor emir sultan'),
  pluralEndings: ['s'],
  verbEndings: { present: ['s'], past: ['ed', 't', 'w', 'd'] },
  voiceless: ['you', 'it'],
  onTopics: ['on'],
  endings: [],
  dependents: words('a an the my your its our their every no'),
  coordinators: words('and but'),
  negations: words('not never t'),
  asking: words('ask asks asked press presses pressed challenge challenges challenged'),
  times: words(
    'day days week weeks month months quarter quarters year years decade decades century season seasons spring summer autumn winter morning afternoon evening night weekend era period half',
  ),
  insetDashes: false,
  anonymous: words('question q answer a moderator host interviewer journalist reporter'),
  answering: words('answer a'),
  comparing: words('than'),
  latters: ['the latter'],
  relays: { verbs: words('quoted quotes quote quoting cited cites cite citing'), links: words('as') },
  infinitives: { subjects: words('for'), marks: words('to') },
  dealings,
  idioms: [
    'thank you',
    'known as',
    'known locally as',
    ...['call', 'calls', 'called', 'calling'].flatMap((form) => [
      `${form} off`,
      `${form} up`,
      `${form} it a day`,
    ]),
    ...['add', 'adds', 'added', 'adding'].flatMap((form) => [`${form} to`, `${form} up`]),
    ...['claim', 'claims', 'claimed', 'claiming'].flatMap((form) => [
      `${form} the lives`,
      `${form} the life`,
      `${form} lives`,
    ]),
    ...['find', 'finds', 'found', 'finding'].flatMap((form) =>
      words('himself herself itself themselves').map((self) => `${form} ${self}`),
    ),
    ...['lay', 'lays', 'laid', 'laying'].flatMap((form) => [
      `${form} flowers`,
      `${form} a wreath`,
      `${form} wreaths`,
      `${form} the foundation`,
    ]),
    ...['press', 'presses', 'pressed', 'pressing'].flatMap((form) => [`${form} ahead`, `${form} on`]),
    ...['back', 'backs', 'backed', 'backing'].flatMap((form) => [
      `${form} away`,
      `${form} out`,
      `${form} up`,
    ]),
    ...['see', 'sees', 'saw', 'seeing'].flatMap((form) => [`${form} off`, `${form} out`]),
  ],
  labels: words(
    'interview communiqué communique declaration exclusive lead update urgent roundup readout transcript digest summary contact contacts release results result update correction clarification background summary analysis opinion headline agenda contents figures table photo caption video highlights outlook review preview factbox timeline related subject from to cc bcc sent fwd fw re',
  ),
  asides: [
    'it should be',
    'it must be',
    'it has to be',
    'it may be',
    'it might be',
    'it ought to be',
    'it needs to be',
  ]
    .flatMap((start) =>
      words(
        'said added noted stressed recalled remembered mentioned admitted explained emphasised emphasized',
      ).map((cue) => `${start} ${cue}`),
    )
    .concat('it goes without saying'),
  ordinals: words(
    'first firstly second secondly third thirdly fourth fifth finally lastly next then also now again one two three four',
  ),
  impersonal: [
    'it is',
    "it's",
    'it was',
    'it has been',
    'it had been',
    'it is widely',
    'it was widely',
  ].flatMap((start) =>
    words(
      'said believed thought expected hoped feared understood reported announced claimed alleged argued known estimated assumed rumoured rumored suggested noted stressed emphasised emphasized underlined recalled stated mentioned added explained',
    ).map((cue) => `${start} ${cue}`),
  ),
};
