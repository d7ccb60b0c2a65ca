export const flood = {
  id: 'flood',
  date: '2023-07-28',
  text: `Floods in the Teren basin: what we know

At least 37 people have died and more than 160 are missing after the river Teren burst its banks on Tuesday night, the emergency service of Kasovia said. About 48,000 residents of the provinces of Lower Teren and Banska were evacuated; some 12,000 of them are staying in schools and gyms. The water at Port Adler rose to 9.7 metres, the highest level since records began in 1894, and has been falling since Thursday morning.

President Emil Horvat declared a state of emergency for 30 days and cancelled a visit to Austria. He said the government would pay every affected household 5,000 dinars at once and could pay more in the autumn. "We warned people in time, but we did not reach everyone," he told the state television. The head of the emergency service, General Rita Soban, denied that the dam at Vrela had been opened without notice.

The dam is owned by the company Hydrokas, not by the state. Its director, Pavel Drozd, said that the reservoir was 98 percent full on Monday and that the dam is not in danger of breaking. Neither the army nor the police has access to the site. Environmental groups had asked for a lower water level since May.

Two bridges and 64 kilometres of railway were destroyed. Trains between the capital, Mirna, and the coast will not run until at least 10 August. The airport reopened on Friday. Damage is estimated at between 1.2 and 1.5 billion dinars, roughly 0.8 percent of gross domestic product; the insurers' first estimate was 900 million dinars.

Hungary, Slovenia and Turkey have sent rescue teams, and the European Commission has promised 20 million euros. Kasovia has not asked NATO for help. Forecasters expect light rain at the weekend but no further flooding. Fewer than half of the damaged homes were insured. Drinking water in Port Adler is safe to use only after boiling.`,
  faithful: [
    'At least 37 people have been killed and over 160 are missing in floods in Kasovia.',
    'The Teren burst its banks on Tuesday night, according to the emergency service.',
    'Some 48,000 people had to leave their homes in Lower Teren and Banska.',
    'Around 12,000 evacuees are staying in schools and gyms.',
    'At Port Adler the water rose to 9.7 m, its highest since records began in 1894.',
    'The water has been falling since Thursday morning.',
    'President Emil Horvat has declared a 30-day state of emergency and called off a visit to Austria.',
    'Every affected household will get 5,000 dinars at once, and may get more in autumn.',
    '“We warned people in time, but we did not reach everyone,” Horvat said.',
    'General Rita Soban, who heads the emergency service, denied that the Vrela dam had been opened without notice.',
    'The dam belongs to Hydrokas, a company, rather than to the state.',
    'The reservoir was 98% full on Monday, but according to director Pavel Drozd the dam is in no danger of breaking.',
    'Environmentalists had been asking for a lower water level since May.',
    'The floods destroyed two bridges and 64 km of railway.',
    'There will be no trains between Mirna and the coast before 10 August.',
    'Damage is put at 1.2–1.5 billion dinars, or about 0.8% of GDP.',
    'Insurers had first estimated the damage at 900 million dinars.',
    'Rescue teams have come from Hungary, Slovenia and Turkey, and Brussels has promised €20 million.',
    'Kasovia has not requested help from NATO.',
    'Light rain is expected at the weekend, but no more flooding.',
    'Less than half of the damaged homes had insurance.',
    'Water in Port Adler must be boiled before drinking.',
  ],
  altered: [
    [['bound'], 'At most 37 people have died and more than 160 are missing.'],
    [['value', 'measure'], 'At least 160 people have died and more than 37 are missing.'],
    [['polarity', 'period'], 'The river Teren burst its banks on Thursday night.'],
    [
      ['scale', 'value'],
      'About 480,000 residents of the provinces of Lower Teren and Banska were evacuated.',
    ],
    [
      ['entity', 'polarity'],
      'About 48,000 residents of the provinces of Upper Teren and Banska were evacuated.',
    ],
    [['unit'], 'The water at Port Adler rose to 9.7 feet.'],
    [['polarity', 'direction'], 'The water at Port Adler has been rising since Thursday morning.'],
    [['period', 'value'], 'The level is the highest since records began in 1984.'],
    [['polarity'], 'The water rose to 9.7 metres, the lowest level since records began in 1894.'],
    [['entity'], 'The president cancelled a visit to Australia.'],
    [['unit', 'value', 'scale'], 'President Emil Horvat declared a state of emergency for 30 weeks.'],
    [['modality'], 'The government could pay every affected household 5,000 dinars at once.'],
    [['modality'], 'He said the government would pay more in the autumn.'],
    [
      ['wording', 'polarity'],
      '“We warned people in time, and we reached everyone,” he told the state television.',
    ],
    [['speaker'], '“We warned people in time, but we did not reach everyone,” General Soban said.'],
    [['polarity'], 'General Rita Soban admitted that the dam at Vrela had been opened without notice.'],
    [['polarity'], 'General Rita Soban denied that the dam at Vrela had been closed without notice.'],
    [['polarity', 'entity'], 'The dam is owned by the state.'],
    [['value'], 'The reservoir was 89 percent full on Monday.'],
    [['polarity'], 'The dam is in danger of breaking, its director said.'],
    [['polarity'], 'Both the army and the police have access to the site.'],
    [['polarity', 'direction'], 'Environmental groups had asked for a higher water level since May.'],
    [['value'], 'Three bridges and 64 kilometres of railway were destroyed.'],
    [['period'], 'Trains between the capital and the coast will not run until at least 20 August.'],
    [['polarity'], 'The airport closed on Friday.'],
    [['range', 'value'], 'Damage is estimated at between 1.2 and 2.5 billion dinars.'],
    [['scale'], 'Damage is estimated at between 1.2 and 1.5 million dinars.'],
    [['value', 'scale'], 'The damage is roughly 8 percent of gross domestic product.'],
    [['currency'], 'The European Commission has promised 20 million dinars.'],
    [['entity'], 'Croatia, Slovenia and Turkey have sent rescue teams.'],
    [['modality'], 'The European Commission is considering giving 20 million euros.'],
    [['polarity'], 'Kasovia has asked NATO for help.'],
    [['entity'], 'Kasovia has not asked the United Nations for help.'],
    [['polarity', 'wording'], 'Forecasters expect heavy rain at the weekend.'],
    [['bound', 'polarity'], 'More than half of the damaged homes were insured.'],
    [['value', 'bound'], 'Fewer than a third of the damaged homes were insured.'],
    [['polarity', 'modality'], 'Drinking water in Port Adler is safe to use.'],
    [['measure', 'entity', 'value'], 'Insurers first estimated the number of victims at 900 million dinars.'],
  ],
};
