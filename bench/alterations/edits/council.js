export const council = {
  id: 'council',
  date: '2024-11-06',
  text: `Minutes of the town council of Eastmere, 5 November 2024

Present: Mayor Ruth Callan (chair) and 18 of the 23 councillors. Councillor Peter Yoon was absent.

1. Budget. The treasurer, Farid Haddad, presented the draft for 2025. Spending rises by 3.8 percent to 42.6 million pounds; income is expected to be 41.9 million pounds. The gap of 700,000 pounds will be met from reserves, which would then stand at 5.2 million pounds. Council tax goes up by 2 percent, less than inflation. Councillor Grace Bell (Greens) called the draft "cautious to the point of cowardice." The draft was adopted by 11 votes to 6, with one abstention.

2. Swimming pool. The pool on Mill Street has been closed since 14 August because of a leak. Repairs will cost around 380,000 pounds and take between ten and twelve weeks. The contractor, Delaney Ltd, cannot begin before January. The mayor said that the pool would be open by Easter unless further damage was found. She refused to name the cause of the leak.

3. Buses. From 1 February, buses on line 7 will run every 15 minutes instead of every 20. Fares will not change. Pupils must show a pass; pensioners need not. The operator had asked for a subsidy of 90,000 pounds, of which the council granted two thirds.

4. Housing. The council approved 140 flats on the former gasworks, at least a third of them for social rent. Councillor Bell had proposed half. Work should start next summer. The county has not yet confirmed its grant of 1.5 million pounds. Objections from 27 residents were rejected.

5. Other business. A petition with 2,140 signatures against the night market was handed in. The market attracted up to 6,000 visitors on Saturdays in September. It may return in the spring. The next meeting is on 3 December.`,
  faithful: [
    "Eastmere's council has adopted a budget for 2025 by 11 votes to six, with one abstention.",
    'Spending will rise 3.8% to £42.6m, while income is expected to reach £41.9m.',
    'Reserves will cover the gap of £700,000.',
    'Council tax rises by two per cent, which is below inflation.',
    'Green councillor Grace Bell called the draft “cautious to the point of cowardice”.',
    'The Mill Street pool, closed since August 14 because of a leak, will cost about £380,000 to repair.',
    'Repairs will take ten to twelve weeks.',
    'Delaney Ltd, the contractor, cannot start before January.',
    'The pool is to be open by Easter unless more damage is found, the mayor said.',
    'Callan would not say what had caused the leak.',
    'Line 7 buses will run every quarter of an hour from 1 February, instead of every 20 minutes.',
    'Fares stay the same.',
    'Pensioners do not need a pass, but pupils must show one.',
    'The bus operator had asked for a £90,000 subsidy and was granted two-thirds of it.',
    'The council approved 140 flats on the old gasworks site, at least one third of them for social rent.',
    'Bell had wanted half of the flats to be for social rent.',
    "The county's £1.5m grant has yet to be confirmed.",
    'The council rejected the objections of 27 residents.',
    'A petition against the night market, with 2,140 signatures, was submitted.',
    'On Saturdays in September the market drew as many as 6,000 visitors, and it may be back in spring.',
    'The council will meet again on December 3.',
  ],
  altered: [
    [['value', 'range'], 'Present were Mayor Ruth Callan and 13 of the 23 councillors.'],
    [['polarity'], 'Councillor Peter Yoon was present.'],
    [['measure', 'value'], 'Income rises by 3.8 percent to 42.6 million pounds.'],
    [['value'], 'Income is expected to be 49.1 million pounds.'],
    [['scale', 'value'], 'The gap of 7 million pounds will be met from reserves.'],
    [['polarity', 'bound', 'direction'], 'Council tax goes up by 2 percent, more than inflation.'],
    [['unit'], 'Council tax goes up by 2 percentage points, less than inflation.'],
    [['direction'], 'Council tax goes down by 2 percent.'],
    [['speaker'], 'Mayor Callan called the draft "cautious to the point of cowardice."'],
    [['wording'], 'Bell called the draft "generous to the point of cowardice."'],
    [['polarity'], 'The draft was rejected by 11 votes to 6.'],
    [['value'], 'The draft was adopted by 11 votes to 9, with one abstention.'],
    [['polarity'], 'The pool on Mill Street has been open since 14 August.'],
    [['period'], 'The pool has been closed since 14 April because of a leak.'],
    [['range', 'value'], 'Repairs will take between ten and twenty weeks.'],
    [['unit'], 'Repairs will take between ten and twelve months.'],
    [['polarity', 'modality'], 'The contractor can begin before January.'],
    [
      ['polarity', 'period'],
      'The mayor said that the pool would be open by Christmas unless further damage was found.',
    ],
    [['polarity'], 'The pool would be open by Easter if further damage was found.'],
    [['polarity'], 'She named the cause of the leak.'],
    [['value'], 'From 1 February, buses on line 7 will run every 10 minutes instead of every 20.'],
    [['value'], 'From 1 February, buses on line 17 will run every 15 minutes.'],
    [['polarity'], 'Fares will change.'],
    [['polarity', 'modality'], 'Pensioners must show a pass.'],
    [['modality', 'polarity'], 'Pupils may show a pass.'],
    [
      ['value', 'range'],
      'The operator had asked for a subsidy of 90,000 pounds, of which the council granted one third.',
    ],
    [
      ['bound'],
      'The council approved 140 flats on the former gasworks, up to a third of them for social rent.',
    ],
    [['value', 'range'], 'The council approved 140 flats, at least a half of them for social rent.'],
    [['modality'], 'Work will start next summer.'],
    [['period'], 'Work should start this summer.'],
    [['polarity'], 'The county has confirmed its grant of 1.5 million pounds.'],
    [['polarity'], 'Objections from 27 residents were accepted.'],
    [['polarity'], 'A petition with 2,140 signatures for the night market was handed in.'],
    [['bound'], 'The market attracted over 6,000 visitors on Saturdays in September.'],
    [['period'], 'The market attracted up to 6,000 visitors on Sundays in September.'],
    [['modality'], 'The market will return in the spring.'],
    [['period'], 'The next meeting is on 13 December.'],
    [['entity'], 'The treasurer, Peter Yoon, presented the draft for 2025.'],
  ],
};
