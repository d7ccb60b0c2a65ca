import type { AttributionForm, Source } from '../../core/item.js';

/** The form, the source's words (null where none is given), and the text with its content marked. */
export type AttributionCase = readonly [form: AttributionForm, source: string | null, text: string];

export const cases: readonly AttributionCase[] = [
  ['direct', 'the minister', '[["The road will be open by June,"]] the minister said.'],
  ['direct', 'Anna Berg', '[[“The road will be open by June,”]] said Anna Berg.'],
  ['direct', 'He', 'He said: [["The road will be open by June."]]'],
  ['direct', 'Berg', '[["The road,"]] Berg told reporters, [["will be open by June."]]'],
  ['direct', 'Berg', "[[''The road will be open,'']] Berg wrote."],
  ['direct', 'she', '[[«The road will be open»]], she said.'],
  ['direct', 'she', "[[\"It's the farmers' road, and they 'built' it,\"]] she said."],
  ['direct', 'Berg', '[["The road will be open,"]] Berg said. [["Nobody doubts it any more."]]'],
  ['direct', 'Anna Berg', '[["Nobody doubts it any more,"]] Anna Berg, who runs the agency, said.'],
  ['indirect', 'The minister', 'The minister said [[that the road would be open by June]].'],
  ['indirect', 'the ministry', 'According to the ministry, [[the road will be open by June]].'],
  ['indirect', 'the agency', '[[The road will be open by June]], the agency said.'],
  ['direct', 'Berg', '[["Will it ever open?"]] Berg asked.'],
  ['direct', 'the mayor', '[["We will build it,"]] the mayor told the council.'],
  ['direct', 'Berg', '[["We will build it. We will pay for it,"]] Berg said. [["And we will use it."]]'],
  ['direct', 'Anna Berg', '[["The road changed my life."]] — Anna Berg'],
  ['direct', 'Anna A. Berg', '[["The road changed my life."]] — Anna A. Berg'],
  ['direct', 'Berg', '[["The road,"]] Berg said on Monday, [["will be open by June."]]'],
  [
    'indirect',
    'the agency',
    'NORTHPORT, May 2 (Agency) - [[The road will be open by June]], the agency said.',
  ],
  ['indirect', 'Berg', 'Berg quietly told the council [[that the road was too dear]].'],
  ['direct', 'Anna Berg', '[["The road is too dear,"]] the paper quoted Anna Berg as saying in Northport.'],
  ['indirect', 'Anna Berg', '[[The road will open in May]], the head of the union, Anna Berg, said.'],
  ['indirect', 'Anna Berg', '[[The road will open in May]], the mayor, Anna Berg, said on Monday.'],
  ['direct', 'the mayor', '[["We will build it,"]] Quill quoted the mayor as saying at the narrow meeting.'],
  ['direct', 'Quill', '[["We will build it,"]] Quill quoted from the plan.'],
  [
    'indirect',
    'My colleague Anna Berg',
    'My colleague Anna Berg told the council [[that the road is not needed]].',
  ],
  ['indirect', 'police', '[[The road will not be open before June]], police told reporters on Monday.'],
  ['indirect', 'the agency', '[[The road will not be open before June]], the agency indicated on Thursday.'],
  ['direct', 'she', 'As the day went by, she said, [["It will see us all out."]]'],
  ['indirect', null, 'It is said [[that the road is too dear]].'],
  ['direct', 'she', '[["Lawyers,"]] she sighs.'],
  [
    'direct',
    'Drivers queuing in the streets',
    'Drivers queuing in the streets chanted, [["Open the road at last!"]]',
  ],
  ['direct', 'one of them', '[["She is up at six in the morning,"]] says one of them.'],
  ['direct', 'one driver', '[["They count cars as they like,"]] one driver said.'],
  ['indirect', 'The ministers', 'The ministers took note of [[the report]].'],
  ['direct', 'Anna Berg', '[["Will it ever open?"]] Anna Berg, an engineer from Northport, asked.'],
  ['indirect', 'diplomats', '[[The council is divided over the road]], diplomats said ahead of the vote.'],
  ['direct', null, '[["He has been late every single time."]] The remark drew nods around the hall.'],
  ['direct', 'Berg', '[["It must open at last!"]] Berg said as she left the hall.'],
  ['direct', 'she', '[["The road is late,"]] she said [["So is the bridge, and nobody minds."]]'],
  [
    'indirect',
    "people close to the road's owners",
    "According to people close to the road's owners, [[it will be open by June]].",
  ],
  ['direct', 'Berg', '[["I do love the north,"]] Berg said, but [["when it comes to roads, it must wait."]]'],
  ['indirect', 'officials', '[[The road is too dear]], officials said.'],
  ['indirect', 'most drivers', 'In the view of most drivers, [[the road is too dear]].'],
  ['indirect', 'They', 'They believe [[that the road is too dear]].'],
  ['indirect', 'The mayor', 'The mayor denied [[that she had signed the papers]].'],
  ['indirect', 'who', 'Berg met Hale, who said [[that the road was too dear]].'],
  ['mixed', 'Berg', 'Berg said [[the road was "a gift to the north"]].'],
  [
    'indirect',
    'economist Anna Berg',
    '[[The fares of the ferry rose twice in May]], notes economist Anna Berg.',
  ],
  ['mixed', 'Berg', '[[Drivers "should ask their guild in good time"]], Berg added.'],
  ['direct', 'the mayor', '[["The road is no joke, friends,"]] the mayor assured the packed hall.'],
  ['direct', 'Berg', '[["Will it ever open?"]] Berg asked reporters with a smile.'],
  ['direct', 'Anna Berg', '[["The road changed all of our lives here."]]\n\n- Anna Berg.'],
  ['direct', 'Berg', 'Berg told the packed hall, [["The road will be open by June."]]'],
  [
    'direct',
    'Berg',
    '[["The road will be open,"]] Berg said. He sat down again. [["Nobody doubts it any more."]]',
  ],
  ['direct', 'the guild’s chair', '[["No tide waits for us,"]] said the guild’s chair, Ole Brandt.'],
  [
    'indirect',
    'Harbour Board director Hanna Brandt',
    '[[Fares in Malta will fall in 2027]], Harbour Board director Hanna Brandt told the weekly Courier in an interview that was recorded in May.',
  ],
  [
    'indirect',
    'the minister',
    'Ada Quill left. In the minister’s words, [[the port is the mouth of the valley]].',
  ],
  ['indirect', 'He', 'He said [[the school had closed its "Silver Fin" club]].'],
];

/** What only what was learned tells: the same, of the first report. */
export const learnedCases: readonly AttributionCase[] = [
  ['direct', 'Ola Hale', '[["We built it in a year,"]] remembered Ola Hale. [["And nobody thanked us."]]'],
  ['direct', 'Hale', '[["We built it in a year,"]] Hale fumed on Monday. [["And nobody thanked us."]]'],
  [
    'direct',
    'Berg',
    '[["The road is what we want,"]] Berg said. [["We have to hold the north line now"]] - with the bridge shut - and wait.',
  ],
  ['direct', 'Berg', '[["The road is late,"]] Berg said. "Roads of the Far North" was on her desk.'],
  ['direct', 'Berg', '[["The road pays,"]] Berg said. [["It has to be open by June.“]]'],
  ['direct', 'she', '[[“Here it comes,”]] she said, clapping. [[“The road at last.”]] "Hale was asleep.'],
  [
    'direct',
    'Berg',
    'Berg told the drivers who had come down from the hills, [["nobody will ever close this road."]]',
  ],
  ['direct', 'Berg', 'Berg said in June, when the bridge was shut, [["I never signed any of the papers."]]'],
  ['direct', 'she', 'Her verdict: [["It is not quite ready,"]] she said.'],
  ['direct', 'Hale', '[["Did you see the new road?"]] Hale asked the old mayor.'],
  [
    'direct',
    'Hale',
    '[["Who is to pay?"]] Hale said of the road in June, when the council stopped work on a bridge used by one of two towns.',
  ],
  [
    'direct',
    'Berg',
    '[["A very fine road,"]] Berg, since the spring of last year the head of the roads agency of the whole of the north, said as she left.',
  ],
  ['mixed', 'she', '[["Only you,"]] she said, [[would build a road in winter]].'],
  ['direct', 'she', '[["The road pays,"]] she said, not waiting for an answer.'],
  ['direct', 'she', '[["The road was late,"]] she said on the channel\'s "Morning Drive."'],
  ['direct', 'Hale', '[["The road is open,"]] Ola "Bo" Hale said.'],
  ['indirect', 'The drivers', 'The drivers repudiated [[the plan for a toll]].'],
  ['indirect', 'Hale', 'Hale downplayed [[the cost of the road]].'],
  ['indirect', 'Many drivers', 'Many drivers are leery of [[the new toll]].'],
];

/** Who says what is reported last, where several noun phrases may be: the source's words, and the text. */
export const competing: readonly (readonly [source: string, text: string])[] = [
  [
    'The mayor of Northport',
    'The mayor of Northport, who had met the drivers in June, said that the road was late.',
  ],
  ['the agency', 'After a long dispute with the council over tolls, the agency said the road would open.'],
  [
    'a former engineer',
    'The road was badly built, according to a former engineer who left the agency in June.',
  ],
  ['Berg', 'Hale asked Berg about the tolls, and Berg replied that they would fall.'],
  ['Hale', 'Unlike Berg, who wants a toll, Hale believes that the road should be free.'],
  ['Berg', 'Berg opened the bridge with Hale and said that the road would be next.'],
  ['the union', 'The toll that the council wants is too high, the union said.'],
  ['that', 'The town has published figures that show the road is too dear.'],
  ['that', 'The bridge agency has a report that clearly says the road will pay.'],
  ['Ola Hale', 'The union officer, Ola Hale, said after the hearing that drivers felt vindicated.'],
  ['Ola Hale', 'An engineer from Hull, Ola Hale, said that the road was late.'],
  ['The union officer', 'The union officer, unlike Ola Hale, said that the road was late.'],
  [
    'The head of the Roads Agency',
    'The head of the Roads Agency, who left in June, said that the road was late.',
  ],
];

/** Two reports of one subject, whose name stands but once: what each reports. */
export const joinedCases: readonly (readonly [
  source: string,
  text: string,
  first: string,
  second: string,
])[] = [
  [
    'The ministers',
    'The ministers praised the work of the agency and urged the council to finish it.',
    'the work of the agency',
    'the council to finish it',
  ],
  [
    'The council',
    'The council proposed a fund of 90 million in June and expects the first towns to join by spring.',
    'a fund of 90 million in June',
    'the first towns to join by spring',
  ],
  [
    'The sides',
    'The sides reaffirmed their commitment to the road and agreed that it should be open by June.',
    'their commitment to the road',
    'that it should be open by June',
  ],
  [
    'The council',
    'The council told the towns by the lake that money was short, adding that the road could wait.',
    'that money was short',
    'that the road could wait',
  ],
];

/** How the source of the last report is known, its name, and the text. */
export type SpeakerCase = readonly [how: Source['how'], name: string, text: string];

export const speakers: readonly SpeakerCase[] = [
  ['named', 'Anna Berg', 'Minister Anna Berg came. "It is late," said Berg.'],
  ['named', 'Anna Berg', 'Minister Anna Berg came to the north on Monday. "It is late," the minister said.'],
  ['named', 'Anna Berg', 'Kenya’s transport secretary, Anna Berg, said that it was late.'],
  [
    'named',
    "Anna Berg's daughter",
    'Minister Anna Berg came. "It is late," Anna Berg\'s daughter, Signe, said.',
  ],
  ['named', 'an aide to Anna Berg', '"It is late," said an aide to Anna Berg.'],
  ['named', 'An aide to Anna Berg', 'An aide to Anna Berg said that it was late.'],
  ['pronoun', 'Anna Berg', 'Anna Berg said that it was late. "We will stay," she said.'],
  [
    'pronoun',
    'Anna Berg',
    'Mrs. Anna Berg said that it was late. Mr. John Hale denied that it was. "We will stay," she said.',
  ],
  ['pronoun', 'Anna Berg', 'The minister is Anna Berg, who said that it was late.'],
  ['pronoun', 'another driver', 'Anna Berg left, and it was another driver who said that it was late.'],
  [
    'pronoun',
    'Ilse Brandt',
    'Minister Anna Berg said that it was late. The head of the agency, Ilse Brandt, left at noon. She hopes for June.',
  ],
  ['pronoun', 'They', 'They said that it was late.'],
  ['named', 'Anna Berg', 'Question: When?\n\nAnna Berg: In June, and not a day later.'],
  [
    'document',
    'Anna Berg',
    'Interview with Anna Berg, head of the agency\n\nQ: When?\n\nA: In June, and not a day later.\n\nQ: Why?\n\nA: Ask them.',
  ],
  [
    'continued',
    'Anna Berg',
    'In an interview with the paper, Anna Berg said that the north must be reached. Trade saw a notable rise. "The road is an asset for all of us."',
  ],
  [
    'document',
    'Anna Berg',
    'In an interview with the paper, Anna Berg said that the north must be reached. The council is a place to deal with "the matter." "Now we wait for 12 of the 14 towns to join."',
  ],
  [
    'document',
    'Anna Berg',
    'In an interview with the Gazette, Minister Anna Berg said that the road was late.\n\nIt was "a gift to the whole of the north."',
  ],
];

/** Texts in which nobody is reported to have said or thought anything. */
export const silent: readonly string[] = [
  'Order book     1,940     1,655',
  'Drivers told him so.',
  'Press release: The road opens in June.',
  'Subject: Fwd: figures',
  'From: berg@road.example',
  'The road was opened in June.',
  'The delegation also visited the old road.',
  'The union called off a strike.',
  'The mayor laid flowers at the old bridge.',
  'The delay added to the cost of the road.',
  'They watched "Swan Lake" at the theatre.',
  'Trade saw a rise in June.',
  'The road will cost an estimated $5bn, of which the north pays a third.',
  'The year saw the end of the old road.',
  'He went on her late show, "Northern Nights."',
  'Her first film, titled "Arrogant," was shown in June.',
  'The so-called "ring" is closed to cars.',
  "The farmers' trucks weren't there in '98.",
  'Minister Ole Brandt held a weekly briefing.',
  'The team is called "The Seals".',
  'The firm has a new slogan, "Steady Ahead."',
  'She wrote of the north in her second memoir, "Late Roads."',
  'The valley has its name from the mouth of the river.',
  'In other words, the port will grow. In his hands, the port will grow.',
  'The stand is called "the Oven" in the town.',
  'Thank you for your patience.',
  'That is slower than we had expected.',
  'Costs are higher than the council had estimated.',
  'The time has come for Peru to show restraint.',
  'It is time for the board to admit its mistakes.',
  'Our next review is announced on 12 July 2031.',
  'The visit is planned for 4 October 2031.',
  'The winners will be announced in March 2031.',
];
