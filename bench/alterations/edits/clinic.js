export const clinic = {
  id: 'clinic',
  date: '2025-05-20',
  text: `Press briefing on measles, Ministry of Health of Ardenia, 20 May 2025

Dr Samira Qadir, chief epidemiologist: Good morning. Between 1 January and 15 May we registered 1,284 cases of measles, compared with 312 in the same period of 2024. Roughly two thirds of the patients are children under five. Eleven people have died, all of them unvaccinated. We expect the number of new cases to fall in June, but we cannot rule out a second wave in the autumn.

Vaccination coverage dropped from 95 percent in 2019 to 88 percent last year. In the Marrow Valley it is only 71 percent, the lowest in the country. The vaccine is safe; one dose prevents 93 percent of infections and two doses 97 percent. Serious side effects occur in fewer than one in 100,000 people.

We have bought 450,000 doses from the Indian manufacturer Suvarna at a price of $3.20 per dose. The first 200,000 doses will arrive on 2 June. The World Health Organization (WHO) and UNICEF are helping us with transport; Belgium has offered refrigerators. Pharmacies are not allowed to sell the vaccine, and nobody has to pay for it.

Question: Will schools be closed?

Qadir: No. We do not plan to close schools. Teachers should check vaccination cards, and a child without a card may stay in class. If the incidence exceeds 50 cases per 100,000, the council of ministers could order distance learning for up to three weeks. My personal view is that this will not be necessary.

Question: The opposition says that you reacted too late.

Qadir: We raised the alarm on 9 February, eight days after the first cluster. Deputy Orsolya Benk told parliament yesterday that "the ministry slept while children coughed." That is unfair. Our laboratories work around the clock: they test about 900 samples a day, three times as many as in January, and most results are ready within 24 hours.`,
  faithful: [
    'Ardenia registered 1,284 measles cases between 1 January and 15 May 2025, against 312 in the same period a year earlier.',
    'About two-thirds of the patients are under five years old.',
    'Eleven people, none of them vaccinated, have died.',
    'All 11 people who died were unvaccinated.',
    'The ministry expects new cases to fall in June but cannot rule out a second wave in autumn.',
    'Coverage went down from 95% in 2019 to 88% in 2024.',
    "In the Marrow Valley coverage is just 71%, which is the country's lowest.",
    'One dose prevents 93 per cent of infections, and two doses prevent 97 per cent.',
    'The ministry has bought 450,000 doses from Suvarna, an Indian manufacturer, for $3.20 each.',
    'The first 200,000 of them are due on June 2.',
    'The WHO and UNICEF help with transport, and Belgium has offered refrigerators.',
    'Nobody has to pay for the vaccine, and pharmacies may not sell it.',
    'The ministry has no plans to close schools.',
    'Qadir said that teachers should check vaccination cards but that a child without one may stay in class.',
    'Should the incidence exceed 50 cases per 100,000, ministers could order distance learning for up to three weeks, though Qadir does not think that this will be necessary.',
    'The alarm was raised on February 9, eight days after the first cluster.',
    'An opposition deputy, Orsolya Benk, said that “the ministry slept while children coughed”.',
    'Qadir called that unfair.',
    'Laboratories test around 900 samples daily, three times as many as in January.',
    'Most results are available within 24 hours.',
  ],
  altered: [
    [['value', 'range'], 'Ardenia registered 1,824 cases of measles between 1 January and 15 May.'],
    [
      ['value', 'measure', 'period'],
      'Between 1 January and 15 May, 312 cases of measles were registered, compared with 1,284 in the same period of 2024.',
    ],
    [['period'], 'Between 1 January and 15 April Ardenia registered 1,284 cases of measles.'],
    [['value', 'range'], 'Roughly two fifths of the patients are children under five.'],
    [['polarity', 'entity', 'wording'], 'Eleven people have died, all of them vaccinated.'],
    [['direction'], 'The ministry expects the number of new cases to rise in June.'],
    [['polarity'], 'The ministry rules out a second wave in the autumn.'],
    [['period'], 'The ministry cannot rule out a second wave in the spring.'],
    [['direction'], 'Vaccination coverage rose from 95 percent in 2019 to 88 percent last year.'],
    [['value', 'range'], 'Vaccination coverage dropped from 95 percent in 2019 to 78 percent last year.'],
    [['polarity'], 'In the Marrow Valley it is 71 percent, the highest in the country.'],
    [['polarity'], 'The vaccine is unsafe, the chief epidemiologist said.'],
    [['value'], 'One dose prevents 97 percent of infections.'],
    [['bound'], 'Serious side effects occur in more than one in 100,000 people.'],
    [['scale', 'value'], 'Serious side effects occur in fewer than one in 10,000 people.'],
    [['currency'], 'The doses cost €3.20 each.'],
    [['entity'], 'The doses were bought from the Chinese manufacturer Suvarna.'],
    [['scale', 'value'], 'The ministry has bought 450 million doses from the Indian manufacturer Suvarna.'],
    [['period'], 'The first 200,000 doses will arrive on 12 June.'],
    [['modality'], 'The first 200,000 doses may arrive on 2 June.'],
    [['entity'], 'The World Bank and UNICEF are helping with transport.'],
    [['entity'], 'Denmark has offered refrigerators.'],
    [['polarity'], 'Pharmacies are allowed to sell the vaccine.'],
    [['polarity'], 'Everybody has to pay for the vaccine.'],
    [['polarity'], 'The ministry plans to close schools.'],
    [['modality'], 'Teachers must check vaccination cards.'],
    [['polarity', 'modality'], 'A child without a card may not stay in class.'],
    [
      ['modality'],
      'If the incidence exceeds 50 cases per 100,000, the council of ministers will order distance learning for up to three weeks.',
    ],
    [
      ['bound'],
      'If the incidence exceeds 50 cases per 100,000, the council of ministers could order distance learning for at least three weeks.',
    ],
    [
      ['unit', 'scale', 'value'],
      'If the incidence exceeds 50 cases per 1,000, the council of ministers could order distance learning for up to three weeks.',
    ],
    [
      ['unit', 'scale'],
      'The council of ministers could order distance learning for up to three months if the incidence exceeds 50 cases per 100,000.',
    ],
    [['period'], 'The alarm was raised on 9 April, eight days after the first cluster.'],
    [['polarity'], 'The alarm was raised on 9 February, eight days before the first cluster.'],
    [['wording'], 'Benk said that “the minister slept while children died.”'],
    [['speaker'], '“The ministry slept while children coughed,” Qadir said.'],
    [['value', 'range'], 'Laboratories test about 900 samples a day, four times as many as in January.'],
    [
      ['polarity', 'measure', 'wording'],
      'Laboratories test about 900 samples a day, and few results are ready within 24 hours.',
    ],
    [['unit', 'period'], 'Laboratories test about 900 samples a week.'],
    [['bound'], 'Laboratories test up to 900 samples a day.'],
  ],
};
