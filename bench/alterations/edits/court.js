export const court = {
  id: 'court',
  date: '2024-10-17',
  text: `Court clears two of four in Larkfield bridge case

A court in Halden on Thursday acquitted two engineers and convicted two managers of the construction firm Brask & Sons over the collapse of the Larkfield bridge, which killed 14 people in August 2019. The chief judge, Miriam Osei, read the verdict for three hours. Jonas Brask, the firm's founder, was sentenced to six years in prison; his deputy, Karl Lund, received a suspended sentence of 18 months and a fine of 40,000 crowns.

The prosecution had asked for nine years for Brask. His lawyer, Petra Vane, said that she would appeal before the end of the month. "My client made mistakes, but he did not lie to anyone," she told reporters outside the court. Lund did not comment.

According to the indictment, the firm saved about 2.3 million crowns by using steel of a lower grade. An inspection in March 2018 found cracks in seven of the 22 beams, but the bridge was not closed. The court said that the city council had not been told of the cracks. "No one in this room may say that the warning was unclear," Osei said.

Relatives of the victims will receive at least 300,000 crowns each, if the insurer accepts the ruling. The insurer, Nordhaven, said it was studying the ruling and might contest the amount. Larkfield's mayor, Anna Petrescu, welcomed the verdict and promised to build a memorial by the summer of 2026. The new bridge, which cost 61 million crowns, opened last year; it carries almost 9,000 vehicles a day, fewer than the old one.`,
  faithful: [
    'A Halden court acquitted two engineers and convicted two managers on Thursday over the collapse of the Larkfield bridge.',
    'The collapse in August 2019 killed fourteen people.',
    'Two managers of Brask & Sons were convicted, while two engineers were acquitted.',
    'Jonas Brask, who founded the firm, was jailed for six years.',
    "The firm's founder was sentenced to 6 years in prison and his deputy to a suspended 18 months.",
    'Karl Lund was given a suspended sentence of 18 months and fined 40,000 crowns.',
    'Prosecutors had asked for nine years for Brask.',
    "Brask's lawyer Petra Vane said she will appeal by the end of October.",
    '“My client made mistakes, but he did not lie to anyone,” said Vane.',
    'Vane conceded that her client “made mistakes” but insisted that “he did not lie to anyone”.',
    'The indictment said that the firm had saved some 2.3 million crowns by using steel of a lower grade.',
    'Cracks were found in 7 of the 22 beams in March 2018, but the bridge stayed open.',
    'The city council had not been informed of the cracks, according to the court.',
    "Each of the victims' relatives will receive 300,000 crowns or more if the insurer accepts the ruling.",
    'The insurer Nordhaven said that it might contest the amount.',
    'Mayor Anna Petrescu welcomed the verdict and pledged to build a memorial by summer 2026.',
    'The new bridge, opened in 2023, cost 61m crowns and carries nearly 9,000 vehicles a day.',
    'Judge Miriam Osei took three hours to read the verdict.',
    'Lund made no comment.',
  ],
  altered: [
    [['value'], 'The collapse killed 41 people in August 2019.'],
    [['period', 'value'], 'The bridge collapsed in August 2018, killing 14 people.'],
    [
      ['polarity', 'entity', 'measure'],
      'A court in Halden convicted two engineers over the collapse of the Larkfield bridge.',
    ],
    [
      ['value', 'entity', 'polarity', 'wording'],
      'The court acquitted three engineers and convicted two managers.',
    ],
    [['value'], 'Jonas Brask was sentenced to nine years in prison.'],
    [['entity'], 'Karl Lund was sentenced to six years in prison.'],
    [['unit', 'scale', 'value'], 'Karl Lund received a suspended sentence of 18 years.'],
    [['scale', 'value'], 'Lund was fined 400,000 crowns.'],
    [['currency'], 'Lund was fined 40,000 dollars.'],
    [['polarity'], 'Vane said that she would not appeal.'],
    [['polarity'], 'She said that she would appeal after the end of the month.'],
    [['wording', 'polarity'], '“My client made mistakes, and he lied to everyone,” she told reporters.'],
    [['speaker'], '“My client made mistakes, but he did not lie to anyone,” Osei told reporters.'],
    [['wording', 'polarity'], '“My client … did lie to anyone,” she told reporters.'],
    [['value', 'range'], 'An inspection in March 2018 found cracks in 17 of the 22 beams.'],
    [['period'], 'An inspection in May 2018 found cracks in seven of the 22 beams.'],
    [['polarity'], 'The court said that the city council had been told of the cracks.'],
    [['entity'], 'The court said that the insurer had not been told of the cracks.'],
    [
      ['bound'],
      'Relatives of the victims will receive at most 300,000 crowns each, if the insurer accepts the ruling.',
    ],
    [['modality'], 'Nordhaven said it was studying the ruling and would contest the amount.'],
    [['polarity', 'modality'], 'Nordhaven said it would not contest the amount.'],
    [
      ['polarity'],
      "Larkfield's mayor, Anna Petrescu, condemned the verdict and promised to build a memorial by the summer of 2026.",
    ],
    [['modality'], 'Petrescu is considering building a memorial by the summer of 2026.'],
    [['period'], 'Petrescu promised to build a memorial by the winter of 2026.'],
    [['entity'], "Halden's mayor, Anna Petrescu, welcomed the verdict."],
    [['bound'], 'The new bridge carries more than 9,000 vehicles a day.'],
    [
      ['polarity', 'direction', 'bound'],
      'The new bridge carries almost 9,000 vehicles a day, more than the old one.',
    ],
    [['unit', 'period'], 'The new bridge carries almost 9,000 vehicles a week.'],
    [['unit', 'measure', 'entity'], 'The new bridge carries almost 9,000 passengers a day.'],
    [['period'], 'The new bridge, which cost 61 million crowns, opened this year.'],
    [
      ['measure', 'value', 'entity'],
      'The firm saved about 61 million crowns by using steel of a lower grade.',
    ],
    [['polarity', 'direction'], 'The firm saved about 2.3 million crowns by using steel of a higher grade.'],
    [['wording', 'polarity'], '“No one in this room may say that the warning was clear,” Osei said.'],
  ],
};
