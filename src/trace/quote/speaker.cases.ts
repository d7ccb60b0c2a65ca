import type { Aspect, Verdict } from '../finding.js';

type SpeakerCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** One person speaks, whose name the text does not tell. */
const regatta =
  'Mr. Chairman, we thank the President of the Regatta Union for his long patience with us. I shall be brief. Our harbour ' +
  'will host the races in June, and we shall pay for the buoys ourselves. We ask the Port Director to keep the channel free. ' +
  'As Race Director I shall see to it that no boat starts before the gun. My crew has painted nine of the twelve marks.';

/** A speech that names another person and another country than the speaker's. */
const envoy =
  'Statement by the delegation of Iceland. Mr. Chairman, we thank you for the floor, and I am glad to be here. Iceland has read ' +
  'the report with care. The reefs around our islands are dying, and Iceland has lost nine of them since the last of these ' +
  'meetings took place. We have asked for help, and we have been told to wait. I speak here for fishermen who cannot wait. ' +
  'Iceland will pay for the survey ships until the end of the decade, and we invite others to join us in that work. Iceland ' +
  'knows that ships alone will not do. In our view the nets must change too, and we are ready to talk about nets. Iceland is ' +
  'grateful to Maria Okafor, who has brought us together, and to Norway for its two ships.';

const ban =
  'The guild suspended the rower Asta Vik on Friday. Her coach, Jon Brask, called the ban “a bad joke” and wants it lifted.';

const meeting =
  'The engineer, Anna Moe, said that the station needs two more engineers before the winter. “One of them must know the old ' +
  'boilers,” and the other the new ones. “Nobody else can keep us warm.”\n\nTom Ravn, the mayor, said that the town has no ' +
  'money for more engineers this year.';

const hearing =
  'Anna Moe: The station needs two more engineers before the winter.\n\nTom Ravn: You need two more engineers before the ' +
  'winter, we know.';

const premiere =
  'Press conference in Elva.\n\nOla Karlo: I wrote the play in two summers, and the ending was the hardest part of it.\n\nTom ' +
  'Ravn: The hall was closed for a month. It was our own blunder that the heating took so long, and I have told the mayor so.';

/** One who is named behind his post, and one behind whom another goes on. */
const reservoir =
  'The chair, Ms. Ada Quill, said: “The reservoir is no swimming pool.” Bo Lind, the treasurer, had asked for a fence. The ' +
  'new pipes have not been found; the diver Dr Ivo Brekke suspects that they lie below the old dam near the mill.';

/** A transcript in which questions are counted, and one answers right behind another. */
const inquiry =
  'Q1 Chair: Mr Lind, how high is the water?\n\nBo Lind: At nine metres it is too high for the old wall.\n\nAda Quill: Can I ' +
  'add to that? The council would refuse any grant for the ferry. I have told the mayor so.\n\nQ2 Chair: Dr Brekke, in May you ' +
  'told us that the sluice would open before the autumn.\n\nIvo Brekke: I did.\n\nAda Quill: The harbour needs three more ' +
  'pilots this winter.\n\nBo Lind: Yes, I think so.';

/** Speakers who are told by what they are, and persons who are told to be something else. */
const abattoir =
  'The abattoir will be shut in June. Its manager, Ada Quill, defended the works, and 40 butchers listened. The hall was cold. The vet had seen the ' +
  'yard twice. “Nobody washed the hooks,” the vet said.\n\nThe butchers’ guild expects 90 members to lose their trade. The guild ' +
  'of tanners called the closure “a cure that kills”.\n\nA lorry driver said that the cold store had been open for eleven nights. ' +
  'Some neighbours told us that rats came out of the drains every summer.';

/** Who is said to speak, against who does. */
export const speakerCases: readonly SpeakerCase[] = [
  [ban, 'Vik called the ban [[“a bad joke”]].', 'altered', 'speaker'],
  // a person who is told to be something else than who speaks is
  [abattoir, '“[[Nobody washed the hooks]],” Ada Quill said.', 'altered', 'speaker'],
  // two bodies of one kind
  [abattoir, 'The butchers’ guild called [[the closure “a cure that kills”]].', 'altered', 'speaker'],
  // somebody of whom nothing was told before
  [abattoir, 'Ada Quill said [[that the cold store had been open for eleven nights]].', 'altered', 'speaker'],
  // and several
  [abattoir, 'The vet said [[that rats came out of the drains every summer]].', 'altered', 'speaker'],
  // whose name stands behind the post
  [reservoir, '“[[The reservoir is no swimming pool]],” said Bo Lind.', 'altered', 'speaker'],
  // of the diver the source tells with a pronoun
  [
    reservoir,
    'Ada Quill suspects [[that the new pipes lie below the old dam near the mill]].',
    'altered',
    'speaker',
  ],
  // next to whom another speaks, and says nothing of it
  [inquiry, 'Bo Lind said [[the council would refuse any grant for the ferry]].', 'altered', 'speaker'],
  // whom a pronoun takes up may be somebody who is told by what he is
  [
    premiere,
    'Ola Karlo wrote the play in two summers. The hall was closed for a month, the manager said. He called the heating [["our own blunder"]].',
    'verbatim',
  ],
  [
    premiere,
    'Ola Karlo wrote the play in two summers. The ending was the hardest part, Karlo said. He called the heating [["our own blunder"]].',
    'altered',
    'speaker',
  ],
  [
    regatta,
    '“[[Our harbour will host the races in June, and we shall pay for the buoys ourselves]],” the President of the Regatta Union said.',
    'altered',
    'speaker',
  ],
  [
    regatta,
    'According to the Port Director, [[our harbour will host the races in June]].',
    'altered',
    'speaker',
  ],
  [
    envoy,
    'Maria Okafor said: “[[We have asked for help, and we have been told to wait]].”',
    'altered',
    'speaker',
  ],
  [
    envoy,
    '“[[The nets must change too, and we are ready to talk about nets]],” the representative of Norway said.',
    'altered',
    'speaker',
  ],
  [
    meeting,
    'Tom Ravn said that [[the station needs two more engineers before the winter]].',
    'altered',
    'speaker',
  ],
  [meeting, '“[[Nobody else can keep us warm]],” Tom Ravn said.', 'altered', 'speaker'],
];

/** Like those, but the one who is named may be the one who speaks. */
export const faithfulSpeakers: readonly (readonly [source: string, report: string])[] = [
  [regatta, '“Our harbour will host the races in June,” the speaker said.'],
  [regatta, 'The Race Director said: “My crew has painted nine of the twelve marks.”'],
  [regatta, 'According to the mayor, the harbour will host the races in June.'],
  [envoy, '“We have asked for help, and we have been told to wait,” the speaker said.'],
  [envoy, '“The nets must change too,” the representative of Iceland said.'],
  [meeting, '“Nobody else can keep us warm,” Anna Moe said.'],
  [abattoir, '“Nobody washed the hooks,” the official said.'],
  [abattoir, 'The tanners’ guild called the closure “a cure that kills”.'],
  [abattoir, 'The guild called the closure “a cure that kills”.'],
  [abattoir, 'A driver said that the cold store had been open for eleven nights.'],
  [
    'The surgeon had seen the ward twice. “Nobody washed the sheets,” the surgeon said. Ada Quill left at noon.',
    '“Nobody washed the sheets,” Ada Quill said.',
  ],
  [reservoir, '“The reservoir is no swimming pool,” Ada Quill said.'],
  [reservoir, 'Ivo Brekke suspects that the new pipes lie below the old dam near the mill.'],
  [inquiry, 'Ada Quill said the council would refuse any grant for the ferry.'],
  [inquiry, 'Ivo Brekke had said that the sluice would open before the autumn.'],
  [inquiry, 'Bo Lind said that the harbour needs three more pilots this winter.'],
  [meeting, '“Nobody else can keep us warm,” the mayor’s guest said.'],
  [hearing, 'Tom Ravn said that the station needs two more engineers before the winter.'],
  [hearing, 'Anna Moe said that the station needs two more engineers before the winter.'],
  [hearing, 'The engineer said that the station needs two more engineers before the winter.'],
  [
    'A case in point is the quarrel over our lagoon, when UNESCO brokered the accord, and continues to ensure we keep to all of it, with the vote of 2019 in our Port Council.',
    'The speaker said that a case in point is the quarrel over our lagoon, when UNESCO brokered the accord, and continues to ensure we keep to all of it, with the vote of 2019 in our Port Council.',
  ],
  [
    'The Port Director said that the channel is free. We, the crews, are glad of it, and I thank him. Our boats are ready.',
    'The Port Director said that the channel is free.',
  ],
  [ban, 'Vik’s coach described the ban as “a bad joke”.'],
  [ban, 'Jon Brask, Vik’s coach, called the ban “a bad joke”.'],
];
