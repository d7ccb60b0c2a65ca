/** What happened, who took part, and the period's first day; the mark is the event with its day. `none` where none is. */
export const eventCases: readonly (readonly [expected: string, text: string])[] = [
  ['visit Malta 2023-11-09', 'She spoke ahead of her [[visit to Malta on November 9, 2023]].'],
  ['signing 2024-05-02', 'It follows the [[treaty signed on May 2, 2024]].'],
  ['meeting Norway, Malta 2024-05-02', 'Norway and [[Malta met on May 2, 2024]] in Rome.'],
  ['talks Malta 2024-05-02', 'On [[May 2, 2024, talks]] with Malta began.'],
  ['summit 2024-05-02', 'The [[summit on May 2, 2024]] was short.'],
  ['election 2024-05-02', 'The [[election will be held on May 2, 2024]].'],
  ['visit Norway, Malta 2024-05-02', 'Norway’s [[visit to Malta, scheduled for May 2, 2024]], is off.'],
  ['signing 2024-05-02', 'The [[road map, signed on May 2, 2024]], is long.'],
  ['signing 2024-05-02', 'The [[agreement is to be signed on May 2, 2024]].'],
  [
    'visit Norway, Ada Quill 2024-05-02',
    'On [[May 2, 2024, Norway’s Ada Quill visited the acting mayor of Rome]] for tea.',
  ],
  ['signing 2024-05-02', 'We read the [[accord on trade signed on May 2, 2024]].'],
  ['signing 2024-05-02', 'The talks led to the [[“Long Road” accord, signed on May 2, 2024]].'],
  [
    'visit Ada-Lee Quill, Malta 2024-05-02',
    'Ahead of her [[visit to Malta on May 2, 2024]], Ada-Lee Quill smiled.',
  ],
  [
    'visit Malta 2024-05-02',
    'In an interview with the daily Morgenrot before the [[visit to Malta on May 2, 2024]], he smiled.',
  ],
  ['none', 'The election campaign of May 2, 2024 was dull.'],
  ['none', 'It will address the needs of May 2, 2024.'],
  ['none', 'The visit was short. It rained on May 2, 2024.'],
  ['none', 'She gave a statement about the 2012 report.'],
  ['none', 'The road was long.'],
  ['none', 'It will be ready by the end of 2028 and has signed a contract.'],
  ['meeting 2024-05-02', 'We await the [[ministerial council in Oslo on May 2, 2024]].'],
  ['signing Norway, Malta 2024-05-02', 'Norway and [[Malta signed a pact, on fish, on May 2, 2024]].'],
];
