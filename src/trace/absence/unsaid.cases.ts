import type { Aspect, Verdict } from '../finding.js';

type UnsaidCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const ferry =
  'The ferry guild of Sandvik met the minister, Ola Reinholt, in June. Harbour dues did not come up. Asked about the strike, he ' +
  'declined to comment. Wages were discussed at length.\n\nQuestion: Did you talk about a tunnel?\n\nReinholt: No. Who would dig it?';

/** What a report tells as spoken of though it was not. */
export const unsaidCases: readonly UnsaidCase[] = [
  [ferry, 'Harbour [[dues were discussed as well]].', 'altered', 'polarity'],
  [ferry, '[[They also touched on harbour]] dues.', 'altered', 'polarity'],
  [ferry, 'Harbour dues [[were on the agenda]] too.', 'altered', 'polarity'],
  [ferry, 'They [[also talked about harbour]] dues.', 'altered', 'polarity'],
  [ferry, 'Reinholt [[commented on the strike]].', 'altered', 'polarity'],
];

/** And what it tells so faithfully. */
export const faithfulUnsaid: readonly (readonly [source: string, report: string])[] = [
  [ferry, 'Wages were on the agenda, harbour dues were not.'],
  [ferry, 'Harbour dues were left out of the discussion.'],
  [ferry, 'The minister avoided the subject of the strike.'],
  [ferry, 'A tunnel was not talked about.'],
];
