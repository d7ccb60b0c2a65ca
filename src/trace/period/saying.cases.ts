/** When a report says that words were spoken, made a year after them: the time is theirs, or it is not (`altered`). */
export const sayingCases: readonly (readonly [report: string, verdict: 'altered' | 'faithful'])[] = [
  [
    '“The ferry shall not be sold to anyone from outside the valley,” the mayor said [[on Tuesday]].',
    'altered',
  ],
  [
    'Speaking [[today]], the mayor said: “The ferry shall not be sold to anyone from outside the valley.”',
    'altered',
  ],
  [
    'In a speech [[on Friday]], the mayor said that the ferry would not be sold to anyone from outside the valley.',
    'altered',
  ],
  [
    '“The ferry shall not be sold to anyone from outside the valley,” the mayor said [[a year ago]].',
    'faithful',
  ],
  [
    'Speaking [[in May 2023]], the mayor said: “The ferry shall not be sold to anyone from outside the valley.”',
    'faithful',
  ],
];

/** What a report says was left out, of a source that speaks of some of it. */
export const absenceCases: readonly (readonly [report: string, verdict: 'altered' | 'faithful'])[] = [
  ['The mayor did not mention [[human rights]].', 'altered'],
  ['The mayor did not mention [[the European Union]].', 'altered'],
  ['The mayor did not mention [[pensions]].', 'altered'],
  ['The mayor did not mention [[taxes]].', 'faithful'],
  ['The mayor did not mention [[the future of the ferry]].', 'faithful'],
  ['The mayor did not mention [[the future of the pier]].', 'altered'],
  ['The mayor did not mention [[the dispute over berths]].', 'altered'],
];

/** What the mayor said, in May 2023. */
export const speech =
  'Remarks by the mayor. The ferry shall not be sold to anyone from outside the valley. We stand up for human rights, and we ' +
  'thank the European Union for the new pier. The dispute over berths is behind us. There will be no cut in pensions. I shall never touch pensions.';
