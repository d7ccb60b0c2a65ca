export const science = {
  id: 'science',
  date: '2025-09-11',
  text: `A dust storm on the wrong planet

Astronomers have found dust in the atmosphere of the exoplanet Velda-3b, a world 41 light years away that was thought to be clear. The team, led by Ines Carvalho of the University of Coimbra, used the James Webb telescope for 22 hours in November 2024. The results were published on Wednesday in the journal Nature.

The planet is 1.7 times as wide as the Earth and orbits its star once every 9.2 days. The temperature on the day side is about 820 degrees Celsius, some 60 degrees lower than earlier models predicted. Carvalho thinks that silicate dust reflects part of the light. "The data do not prove that there are volcanoes, but they make it hard to imagine anything else," she said.

Not all experts agree. Kenji Morita of Kyoto University, who was not involved in the study, believes that the signal could come from the star. "I would bet my salary on the star, not on a volcano," he wrote in an e-mail. He noted that the team had looked at only four transits, whereas at least ten are usually required. An earlier study by Morita, from 2021, found no water on the planet.

Carvalho's group has asked for another 35 hours, and a decision is expected in December. If the time is granted, the dust could be mapped by 2027. The instrument cannot detect oxygen. The European Space Agency (ESA) is planning a successor, Larix, for 2034; it will be about six times as sensitive as Webb and cost 1.9 billion euros. The United States has not joined the project, and Canada left it last year.

Velda-3b was discovered in 2017 by an amateur, the retired teacher Oskar Nyman. The planet is unlikely to host life, Carvalho stressed. Fewer than 2 percent of the 5,900 known exoplanets have been studied in such detail.`,
  faithful: [
    'Astronomers led by Ines Carvalho have found dust around Velda-3b, an exoplanet 41 light years away.',
    "The planet's atmosphere had been thought to be clear.",
    'In November 2024 the team observed the planet for 22 hours with the James Webb telescope.',
    'The findings appeared in Nature on Wednesday.',
    'Velda-3b is 1.7 times as wide as the Earth and takes 9.2 days to orbit its star.',
    'It is about 820°C on the day side, some 60 degrees less than models had predicted.',
    'Carvalho believes that silicate dust reflects some of the light.',
    '“The data do not prove that there are volcanoes, but they make it hard to imagine anything else,” Carvalho said.',
    'Kenji Morita, who did not take part in the study, believes the signal could come from the star.',
    '“I would bet my salary on the star, not on a volcano,” wrote Morita.',
    'The team looked at just four transits, Morita noted, while ten or more are usually required.',
    'In 2021 Morita found no water on Velda-3b.',
    "Carvalho's team has requested another 35 hours and expects a decision in December.",
    'The dust could be mapped by 2027 if the time is granted.',
    'Oxygen cannot be detected with the instrument.',
    'ESA plans a successor, Larix, for 2034, which will be roughly six times as sensitive as Webb and will cost €1.9bn.',
    'The US has not joined the project and Canada left it in 2024.',
    'Oskar Nyman, a retired teacher and amateur, discovered the planet in 2017.',
    'Carvalho stressed that life on the planet is unlikely.',
    'Less than 2% of the 5,900 known exoplanets have been studied in this much detail.',
  ],
  altered: [
    [['value'], 'Velda-3b is a world 14 light years away.'],
    [['unit'], 'The team used the James Webb telescope for 22 days in November 2024.'],
    [['entity'], 'The team used the Hubble telescope for 22 hours in November 2024.'],
    [['period'], 'The results were published on Monday in the journal Nature.'],
    [['entity'], 'The results were published on Wednesday in the journal Science.'],
    [['value'], 'The planet is 7.1 times as wide as the Earth.'],
    [['measure', 'wording', 'polarity'], 'The planet is 1.7 times as heavy as the Earth.'],
    [['unit'], 'The planet orbits its star once every 9.2 hours.'],
    [['unit'], 'The temperature on the day side is about 820 degrees Fahrenheit.'],
    [['polarity', 'entity', 'period'], 'The temperature on the night side is about 820 degrees Celsius.'],
    [['polarity', 'direction'], 'The temperature is some 60 degrees higher than earlier models predicted.'],
    [['wording', 'polarity'], '“The data prove that there are volcanoes,” she said.'],
    [['wording', 'polarity'], '“The data do … prove that there are volcanoes,” she said.'],
    [['polarity'], 'All experts agree.'],
    [
      ['polarity', 'entity'],
      'Kenji Morita of Kyoto University, who was involved in the study, believes that the signal could come from the star.',
    ],
    [['modality'], 'Kenji Morita is certain that the signal comes from the star.'],
    [['entity'], 'Kenji Morita of Osaka University was not involved in the study.'],
    [['speaker'], '“I would bet my salary on the star, not on a volcano,” Carvalho wrote.'],
    [['wording'], '“I would bet my salary on a volcano, not on the star,” he wrote in an e-mail.'],
    [['value'], 'The team had looked at only fourteen transits.'],
    [['bound'], 'The team had looked at four transits, whereas at most ten are usually required.'],
    [['polarity'], 'An earlier study by Morita found water on the planet.'],
    [['period'], 'An earlier study by Morita, from 2012, found no water on the planet.'],
    [['value'], "Carvalho's group has asked for another 53 hours."],
    [['modality'], 'If the time is granted, the dust will be mapped by 2027.'],
    [['period'], 'If the time is granted, the dust could be mapped by 2037.'],
    [['polarity', 'modality'], 'The instrument can detect oxygen.'],
    [['entity'], 'NASA is planning a successor, Larix, for 2034.'],
    [['scale', 'value'], 'Larix will cost 1.9 million euros.'],
    [['value', 'range'], 'Larix will be about sixteen times as sensitive as Webb.'],
    [['polarity'], 'The United States has joined the project.'],
    [['polarity'], 'The United States has not joined the project, and Canada joined it last year.'],
    [['entity'], 'The United States has not joined the project, and Japan left it last year.'],
    [['entity'], 'Velda-3b was discovered in 2017 by an amateur, the retired teacher Kenji Morita.'],
    [['polarity', 'modality'], 'The planet is likely to host life, Carvalho stressed.'],
    [
      ['bound', 'polarity'],
      'More than 2 percent of the 5,900 known exoplanets have been studied in such detail.',
    ],
  ],
};
