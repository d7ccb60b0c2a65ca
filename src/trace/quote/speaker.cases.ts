import type { Aspect, Verdict } from '../finding.js';

type SpeakerCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

/** One person speaks, whose name the text does not tell. */
const regatta =
  'Mr. Chairman, we thank the President of the Regatta Union, whom we have all known for years. I shall be brief. Our harbour ' +
  'will host the races in June, and we shall pay for the buoys ourselves. We ask the Port Director to keep the channel free. ' +
  'As Race Director I shall see to it that no boat starts before the gun. My crew has painted nine of the twelve marks.';

const meeting =
  'The engineer, Anna Moe, said that the station needs two more engineers before the winter. “One of them must know the old ' +
  'boilers,” and the other the new ones. “Nobody else can keep us warm.”\n\nTom Ravn, the mayor, said that the town has no ' +
  'money for more engineers this year.';

const hearing =
  'Anna Moe: The station needs two more engineers before the winter.\n\nTom Ravn: You need two more engineers before the ' +
  'winter, we know.';

/** Who is said to speak, against who does. */
export const speakerCases: readonly SpeakerCase[] = [
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
  [meeting, '“Nobody else can keep us warm,” Anna Moe said.'],
  [meeting, '“Nobody else can keep us warm,” the mayor’s guest said.'],
  [hearing, 'Tom Ravn said that the station needs two more engineers before the winter.'],
  [hearing, 'Anna Moe said that the station needs two more engineers before the winter.'],
  [hearing, 'The engineer said that the station needs two more engineers before the winter.'],
  [
    'The Port Director said that the channel is free. We, the crews, are glad of it, and I thank him. Our boats are ready.',
    'The Port Director said that the channel is free.',
  ],
];
