// English digests that keep half of their sources' words, by a writer who never saw the program.
export const round85 = [
  {
    id: 'uruguay-minister-interview',
    lang: 'en',
    sourceDate: '2025-03-14',
    source: `Uruguay's foreign minister, Marcela Iturbide, spoke to The Harbour Review in Montevideo on Thursday, ten days after returning from Brussels. The conversation was conducted in Spanish and has been edited for length.

Is the trade agreement with the European Union dead?

"It is not dead; it is tired. We finished the text in December and I expect signature in the second half of this year, provided that the legal review is closed by the end of June. If it slips past June, I would not promise anything before 2026."

What is at stake for Uruguay?

"Our own estimate is between $280 million and $340 million in additional exports a year, once the quotas are fully in place, which takes five years. Beef is about 60 percent of the gain. Soy hardly moves. My counterpart in Paraguay, Rubén Ayala, says the figures are generous. Perhaps they are."

Your government has also been talking to Beijing.

"We talk to everyone. China bought 27 percent of our goods exports last year, down from 31 percent in 2021, and it remains our largest customer. But there is no negotiation on a bilateral treaty, and I have not asked for one. What we have discussed is a loan of up to 1.2 billion yuan for the rail line to Rivera. No contract has been signed."

Some senators want you to close embassies.

"We run 47 embassies and we may close as many as four, none of them in Latin America. The saving is at least $6 million over the parliamentary term, not per year as the newspapers wrote. The ministry's budget fell 3.5 percent in real terms in 2024, the sharpest cut in more than a decade."

And the Antarctic station?

"The pier needs to be extended from 130 metres to 185 metres. The defence minister wants that done by 2028. I think that is ambitious."

Iturbide declined to say whether she would run for the presidency in 2029. "I have a ministry to run," she said. She was not asked about Venezuela.`,
    date: '2025-03-15',
    text: `Uruguay's foreign minister, Marcela Iturbide, expects the trade agreement with the European Union to be signed in the second half of 2025, provided that its legal review is closed by the end of June. Should the review slip past June, she would not promise anything before 2026, she told The Harbour Review in Montevideo on 13 March. The text was finished in December, and in her view the agreement is not dead but tired.

Uruguay's own estimate puts the additional exports at $280–340m a year. That level would be reached once the quotas are fully in place, a process of five years. Beef makes up about 60% of the gain, while soy hardly moves. Iturbide's counterpart in Paraguay, Rubén Ayala, says the figures are generous; perhaps they are, she conceded.

China remains Uruguay's largest customer, although its share of goods exports came down from 31% in 2021 to 27% last year. There is no negotiation with Beijing on a bilateral treaty, the minister said, adding that she had not asked for one. Up to 1.2bn yuan in the form of a loan for the rail line to Rivera has been discussed, but no contract has been signed.

Of the 47 embassies that Uruguay runs, as many as four may close, none of them in Latin America. Iturbide put the saving at a minimum of $6m over the parliamentary term and said newspapers had wrongly presented it as yearly. In 2024 her ministry's budget fell 3.5% in real terms, which she described as the sharpest cut in more than a decade.

The pier at the Antarctic station needs to be lengthened by 55 m, to 185 m. The defence minister wants this done by 2028, a date Iturbide thinks ambitious. She declined to say whether she would run for the presidency in 2029, remarking that she had a ministry to run. The interview, conducted in Spanish and edited for length, contained no question to her about Venezuela.`,
    slips: [
      [['value'], 'Beef accounts for about 16% of the expected gain in exports, while soy hardly moves.'],
      [
        ['scale'],
        'Shutting embassies would save at least $6 billion over the parliamentary term, according to Iturbide.',
      ],
      [
        ['bound'],
        'Uruguay and Beijing have discussed a loan of no less than 1.2 billion yuan for the rail line to Rivera.',
      ],
      [
        ['direction'],
        `China's share of Uruguayan goods exports climbed to 27% last year from its level in 2021.`,
      ],
      [['period'], 'The minister put the saving from the embassy closures at $6 million or more per year.'],
      [
        ['modality'],
        'Uruguay will close four of the 47 embassies it runs, all of them outside Latin America, Iturbide said.',
      ],
      [['speaker'], 'The defence minister thinks it ambitious to have the Antarctic pier extended by 2028.'],
      [
        ['wording'],
        'Asked whether the trade agreement with the European Union was dead, Iturbide answered: "It is not dead; it is ready."',
      ],
      [
        ['modality'],
        'Iturbide expects the EU agreement to be signed in the second half of this year, with nothing further standing in the way.',
      ],
      [['polarity'], 'Relations with China did not come up in the interview.'],
      [
        [],
        `The agreement would also create some 4,000 jobs in Uruguay's meat-packing plants, Iturbide told the Review.`,
      ],
      [
        ['entity'],
        'The text of the trade agreement between Uruguay and China was finished in December, the foreign minister said.',
      ],
    ],
  },
  {
    id: 'ireland-levy-pledge',
    lang: 'en',
    sourceDate: '2024-11-12',
    source: `DUBLIN, Nov 12 - Ireland's main opposition party on Tuesday rejected government claims that its pledge to abolish the carbon levy on home heating would leave a 2.4 billion euro hole in the public finances, as a row over costings dominated the second week of the election campaign.

Civic Alliance leader Fiona Brannigan said the measure would cost 1.5 billion euros over five years and would be phased in only if economic growth stayed above 2% in each of the party's first two years in office.

"It's paid for, line by line," Brannigan told reporters in Cork. "The minister has counted the same year twice."

Finance Minister Declan Moriarty, of the governing National Democrats, said the opposition's document ignored lower VAT receipts and could force cuts of as much as 300 million euros a year to home insulation grants. "That document is arithmetic written on a beer mat," he told Radio Liffey.

The Budget Scrutiny Council, an independent watchdog, declined to take sides. Its chair, Aoife Lenehan, said on Monday that it had costed neither party's plan and would probably not do so before polling day on Nov. 29. A preliminary reading of the Civic Alliance pledge suggested a cost of 1.7 billion to 2.1 billion euros, she said, but the range "should be treated with great caution".

The levy adds about 160 euros to a typical 1,000-litre fill of heating oil. It is due to rise in May to 71 euros per tonne of carbon dioxide from 63.50 euros. Canvassers say it is among the most unpopular taxes in rural constituencies.

A Merrion Insight poll of 1,204 voters published on Sunday put the National Democrats on 27%, down two points from October, and Civic Alliance on 24%, up three. The Rural League was third with 13%. The margin of error was 2.8 points.

The Rural League, which both larger parties may need to form a government, backs scrapping the levy but wants it done within 12 months. The Green Future party called the pledge "a gift to the people with the biggest houses".

Civic Alliance's manifesto does not mention the levy on petrol and diesel. Brannigan refused to say whether it would be next. The National Democrats have promised to freeze the heating levy for one year, at a cost they put at 110 million euros.`,
    date: '2024-11-13',
    text: `Ireland's main opposition party, Civic Alliance, on 12 November rejected government claims that abolishing the carbon levy on home heating would leave a €2.4bn hole in the public finances. Costings have dominated the second week of the election campaign.

Party leader Fiona Brannigan put the cost at €1.5bn over five years. The measure would be phased in only if growth stayed above 2% in each of Civic Alliance's first two years in office, she said. She told reporters in Cork that it was paid for line by line and that the minister had counted the same year twice.

Moriarty, the finance minister, said the opposition's document ignored lower VAT receipts; home insulation grants could face cuts of up to €300m a year. On Radio Liffey the National Democrat dismissed the document as "arithmetic written on a beer mat".

Neither party's plan has been costed by the Budget Scrutiny Council, an independent watchdog, which declined to take sides. It would probably not do so before polling day, 29 November, chair Aoife Lenehan said on the 11th. A preliminary reading of the Civic Alliance pledge suggested a cost of €1.7–2.1bn, a range she said should be treated with great caution.

About €160 of the price of a typical 1,000-litre fill of heating oil comes from the levy. Next May the levy is due to go up by €7.50, to €71 per tonne of CO2. In rural constituencies it ranks among the most unpopular taxes, canvassers say.

The National Democrats were on 27% in a Merrion Insight poll published on 10 November, two points lower than in October, while Civic Alliance rose three to 24%. Third, with 13%, was the Rural League; some 1,200 voters (rounded) were surveyed, with a margin of error of 2.8 points. Both larger parties may need the League to form a government, and it wants the levy scrapped within 12 months.

Green Future described the pledge as a gift to the people with the biggest houses. The levy on petrol and diesel is not mentioned in Civic Alliance's manifesto, and Brannigan refused to say whether it would be next. For their part, the National Democrats have promised a one-year freeze of the heating levy, costing €110m by their own figures.`,
    slips: [
      [
        ['currency'],
        'Brannigan put the cost of abolishing the heating levy at 1.5 billion pounds over five years.',
      ],
      [['unit'], 'In May the levy is due to go up from 63.50 to 71 euros per kilogram of carbon dioxide.'],
      [
        ['range'],
        `The watchdog's preliminary reading of the pledge pointed to a cost of between €1.1bn and €2.7bn.`,
      ],
      [
        ['measure'],
        'Support for the Rural League rose by 13 points in the Merrion Insight poll, which left it third.',
      ],
      [
        ['polarity'],
        'The Rural League, which both larger parties may need to form a government, is against scrapping the levy.',
      ],
      [
        ['entity'],
        'A poll of 1,204 voters by the Budget Scrutiny Council had the National Democrats on 27%.',
      ],
      [
        ['wording'],
        'No tax is more unpopular in rural constituencies than the heating levy, canvassers say.',
      ],
      [['value'], 'On a typical 1,000-litre fill of heating oil the levy comes to about 260 euros.'],
      [['direction'], `Civic Alliance dropped three points from October to stand at 24% in Sunday's poll.`],
      [
        ['wording'],
        'Lenehan said of the 1.7–2.1 billion euro range that it "should be treated with great confidence".',
      ],
      [
        ['modality'],
        'If it wins, Civic Alliance will phase in the abolition of the heating levy, its leader said, however the economy grows.',
      ],
      [
        ['speaker'],
        `Lenehan said the opposition's document ignored lower VAT receipts and could force cuts to home insulation grants.`,
      ],
    ],
  },
  {
    id: 'northlink-cable-statement',
    lang: 'en',
    sourceDate: '2025-09-30',
    source: `Skagen Transmission: update on the Northlink interconnector

Skagen Transmission announces that the first 212 kilometres of the Northlink cable have been laid, and that it is revising the project's timetable and budget.

The 525-kilovolt link will run 470 kilometres from Lyngvik in southern Norway to Emmerhaven in the Netherlands. It will carry up to 1,400 megawatts, enough at full load to meet the average demand of roughly 1.1 million households.

The company now expects commercial operation in the fourth quarter of 2027, rather than in the second quarter of that year as previously guided. The main cause is late delivery of converter transformers by the supplier Helvar Elektro. Weather accounted for fewer than 20 of the 140 days lost.

Capital expenditure is now estimated at 2.05 billion to 2.2 billion euros, including a contingency of 90 million euros, compared with 1.9 billion euros when the investment decision was taken in 2022. About 60 percent of the increase reflects higher copper prices. The company does not expect to ask its owners for additional equity.

"No one likes to announce a delay, but we would rather be late than unsafe," said chief executive Ingunn Sæther. "The hardest stretch of seabed is behind us."

Chief financial officer Pieter Dekkers said a 650 million euro credit facility, signed in June with five banks, would cover the company's needs until the end of 2026, provided that the regulator approves a revised cost cap. A decision is expected no earlier than January.

On 11 September the cable crossed the Tolland gas pipeline at a depth of 94 metres, the deepest of the project's 17 crossings. No lost-time injuries have been recorded since offshore work began in April 2024. Two near misses were reported to the authorities.

Skagen Transmission is owned by Fjellkraft (55 percent) and the Dutch pension fund Polderzorg (45 percent). Fjellkraft has said it may reduce its holding by up to 15 percentage points. Polderzorg has no plans to sell.

Landowners at Lyngvik have appealed against the route of the overhead line. The company believes the appeal is without merit and will not comment further while the case is before the court. Guidance on congestion revenues is not part of this statement; it will be given with the full-year results on 12 February 2026.`,
    date: '2025-10-01',
    text: `Skagen Transmission has put back the expected start of commercial operation on its Northlink interconnector to the fourth quarter of 2027; its earlier guidance was the second quarter of that year. The company blamed mainly the late delivery of converter transformers by its supplier, Helvar Elektro. A total of 140 days were lost, fewer than 20 of them to weather.

It is also revising the budget: capital expenditure is now put at €2.05–2.2bn, against €1.9bn at the time of the 2022 investment decision. The new estimate includes a contingency of €90m, and some 60% of the increase reflects dearer copper. Owners are not expected to be asked for additional equity.

The first 212 km of cable have been laid. Northlink will run 470 km, from Lyngvik in southern Norway to Emmerhaven in the Netherlands, at 525 kV, carrying a maximum of 1,400 MW. At full load that is enough for the average demand of about 1.1m households.

Chief executive Ingunn Sæther said that no one likes to announce a delay, but the company would rather be late than unsafe. The hardest stretch of seabed, according to her, has been passed. If the regulator approves a revised cost cap, a €650m credit facility will cover the company's needs to the end of 2026, said Dekkers, the chief financial officer. Five banks signed that facility with Skagen Transmission in June; the regulator's decision is not expected before January.

At 94 m, the crossing of the Tolland gas pipeline on 11 September was the deepest of 17 on the project. Offshore work, which began in April 2024, has seen no lost-time injuries, though two near misses were reported to the authorities.

Fjellkraft owns 55% of the company and may reduce its holding by as much as 15 percentage points, while Polderzorg, the Dutch pension fund with the other 45%, has no plans to sell. An appeal by landowners at Lyngvik against the route of the overhead line is before the court, and as long as it is, the company, which believes it is without merit, will not comment further. Congestion revenue guidance was left out of the statement of 30 September and will come with the full-year results on 12 February 2026.`,
    slips: [
      [['scale'], 'The new estimate of capital expenditure includes a contingency of 90 billion euros.'],
      [['unit'], 'From Lyngvik to Emmerhaven the 525 kV link will run 470 miles.'],
      [
        ['currency'],
        'Five banks signed a credit facility of 650 million Norwegian kroner with the company in June.',
      ],
      [
        ['measure'],
        'Fjellkraft has said it may sell up to 15 percent of its 55 percent holding, or about eight percentage points.',
      ],
      [
        ['modality'],
        'Skagen Transmission guarantees that commercial operation will begin in the fourth quarter of 2027.',
      ],
      [
        ['wording'],
        'The Tolland crossing on 11 September, at 94 metres, was the deepest ever made by a power cable.',
      ],
      [['entity'], 'Skagen Transmission is owned by Fjellkraft alone.'],
      [['polarity'], 'The company gave no reason for the later start of commercial operation.'],
      [
        ['modality'],
        `The credit facility signed in June already secures the company's needs until the end of 2026, Dekkers said.`,
      ],
      [['bound'], 'More than 20 of the 140 days lost were down to weather.'],
      [['wording'], '"The hardest stretch of seabed is ahead of us," said chief executive Ingunn Sæther.'],
      [
        ['period'],
        `Provided that a revised cost cap is approved, the facility signed in June covers the company's needs until the end of 2028, the finance chief said.`,
      ],
    ],
  },
  {
    id: 'chad-field-update',
    lang: 'en',
    sourceDate: '2024-08-22',
    source: `UNHCR – Eastern Chad: field update no. 31, covering 1–15 August 2024

Arrivals. Teams registered 14,320 new arrivals from Sudan in Ouaddaï and Sila provinces during the reporting period, compared with 11,900 in the second half of July. Women and children make up 88 per cent. At least 630 children arrived without a parent or guardian.

Access. Heavy rain cut the road between Goz Beïda and Tiré for nine days, holding up 42 trucks with 1,260 tonnes of food. The road reopened on 13 August, for vehicles of up to 10 tonnes only.

Water. Supply at the Tiré site averages 8.5 litres per person per day, against a minimum standard of 15 litres. Two boreholes drilled by the partner Eau Sahel should raise it to about 12 litres by mid-September, if the pumps clear customs in N'Djamena.

Health. Clinics recorded 217 suspected cases of hepatitis E, including four deaths, down from 305 cases in the previous period. No case of cholera has been confirmed; three samples are being tested. Screening of 6,400 children under five found a global acute malnutrition rate of 16.8 per cent, above the emergency threshold of 15 per cent and the highest since these updates began in May 2023.

Relocation. Some 5,150 people were moved from the border to the Zabout site, which has a capacity of 30,000 and now hosts 27,400. Between 40,000 and 45,000 people are still in makeshift shelters around Adré. "We cannot move families faster than we can dig latrines," said Salimata Ouédraogo, head of the sub-office. The provincial delegate, Mahamat Issa Brahim, told a coordination meeting on 9 August that the authorities had agreed in principle to a second site at Labado. He gave no date.

Funding. The appeal for $214.8 million is 31 per cent funded; the European Union and Germany are the two largest donors. Unless new money arrives by the end of October, cash assistance, now 6,000 CFA francs per person per month, may have to be halved. School places for the term starting in October have been secured for 9,200 children, fewer than a third of those of school age.

This update does not cover Lac province. Figures on gender-based violence are withheld for protection reasons.`,
    date: '2024-08-23',
    text: `From 1 to 15 August UNHCR registered 14,320 new arrivals from Sudan in the Chadian provinces of Ouaddaï and Sila, up from 11,900 in the second half of July. Of these, 88% are women and children. No fewer than 630 children came without a parent or guardian.

For nine days heavy rain cut the road linking Goz Beïda and Tiré, and 42 trucks carrying 1,260 t of food were held up. Since 13 August it has been open again, but only to vehicles of 10 t or less.

At Tiré, water supply averages 8.5 litres per person per day, well short of the minimum standard of 15. Two boreholes drilled by Eau Sahel, a partner, should bring it to about 12 litres by mid-September if the pumps clear customs in N'Djamena.

Suspected hepatitis E cases fell to 217 from 305 in the previous period; four of the patients died. Cholera has not been confirmed, though three samples are being tested. Among 6,400 children under five who were screened, the rate of global acute malnutrition was 16.8%, the highest since the updates began in May 2023. The emergency threshold is 15%.

Around 5,150 people were moved from the border to Zabout, a site with room for 30,000 that now hosts 27,400. Around Adré, 40,000–45,000 remain in makeshift shelters. Salimata Ouédraogo, who heads the sub-office, said families could not be moved faster than latrines could be dug. The authorities have agreed in principle to a second site, at Labado, the provincial delegate told a coordination meeting on 9 August, without giving a date.

The agency's appeal for $214.8m is 31% funded, with the European Union and Germany as the two largest donors. Cash assistance of 6,000 CFA francs a month per person may have to be cut by half unless new money arrives by the end of October. For the school term that starts that month, places have been secured for 9,200 children, fewer than one in three of those of school age. Lac province is not covered by the update, and figures on gender-based violence were withheld for protection reasons.`,
    slips: [
      [['value'], 'The Zabout site, with a capacity of 30,000, now hosts 24,700 people.'],
      [['range'], 'Around Adré, between 40,000 and 54,000 people are still living in makeshift shelters.'],
      [
        ['direction'],
        'Suspected cases of hepatitis E increased from the previous period to 217, including four deaths.',
      ],
      [['polarity'], 'Cholera has been confirmed in three samples taken by the clinics.'],
      [
        ['entity'],
        'Two boreholes drilled by the European Union should raise the supply at Tiré to about 12 litres by mid-September if the pumps clear customs.',
      ],
      [
        ['speaker'],
        'Families cannot be moved faster than latrines can be dug, the provincial delegate told the meeting on 9 August.',
      ],
      [[], 'The heavy rain also destroyed around 900 shelters at the Tiré site.'],
      [
        ['modality'],
        'Now that Eau Sahel has drilled two boreholes, water supply at Tiré will rise to about 12 litres per person per day by mid-September.',
      ],
      [
        ['unit'],
        'People at the Tiré site receive 8.5 gallons of water each per day on average, against a minimum standard of 15.',
      ],
      [['bound'], 'At most 630 children arrived without a parent or guardian in the first half of August.'],
      [
        ['wording'],
        'A global acute malnutrition rate of 16.8 per cent, the highest ever recorded in Chad, was found among the 6,400 children screened.',
      ],
      [
        ['modality'],
        'The authorities have given their final approval to a second site at Labado, Mahamat Issa Brahim said on 9 August.',
      ],
    ],
  },
  {
    id: 'canoe-union-accounts',
    lang: 'en',
    sourceDate: '2025-06-20',
    source: `World Canoe Union publishes 2024 accounts

LAUSANNE – The World Canoe Union (WCU) has published its audited accounts for the year ended 31 December 2024, which were approved by Congress yesterday by 94 votes to 11, with six abstentions.

Revenue reached 48.6 million Swiss francs, up 22 per cent from 39.8 million in 2023, thanks to an Olympic distribution of 17.3 million. Excluding Olympic income, revenue slipped by about 4 per cent to 31.3 million. Sponsorship, at 9.4 million, was the lowest since 2019; broadcasting rose to 12.1 million from 11.2 million.

Expenditure was 44.2 million, leaving an operating surplus of 4.4 million, after a deficit of 2.7 million the year before. Reserves rose to 21.5 million, a little under six months of spending. Board policy requires no less than four months.

"One good Olympic year does not make a business model," said treasurer Henrike Vosskuhl. She expects a deficit of between 3 million and 4 million francs in 2025 and a return to break-even in 2026, if a new title sponsor signs this autumn. She declined to name the company.

Development grants of 6.2 million went to 87 national federations, up from 74. African federations received 1.9 million, more than those of any other continent. Grants for 2026 will be capped at 60,000 francs per federation, and federations that have not filed audited accounts by 31 March will receive nothing.

The remuneration of the president, László Perényi, was unchanged at 190,000 francs. His travel costs fell to 41,000 from 58,000. "The president asked for no increase and received none," Vosskuhl said.

The auditor, Keller Bonvin, issued an unqualified opinion but drew attention to a claim of 1.6 million euros by the organisers of the 2023 world championships in Turin, for which no provision has been made. WCU disputes the claim, and an arbitration hearing is set for November. Its lawyers regard an unfavourable outcome as possible but not probable.

Perényi said that prize money would be equal for men and women in all Olympic events from 2026. Para-canoe prizes have yet to be decided; the athletes' commission has asked that they be at least half the Olympic amounts. The future of the Lausanne headquarters, whose lease expires in 2027, was not discussed.`,
    date: '2025-06-21',
    text: `Congress of the World Canoe Union approved the audited 2024 accounts on 19 June, with 94 votes in favour, 11 against and six abstentions. An Olympic distribution of CHF 17.3m lifted revenue to CHF 48.6m, 22% more than in 2023. Without Olympic income, revenue was down about 4% at CHF 31.3m.

Broadcasting brought in CHF 12.1m, CHF 0.9m more than the year before, but sponsorship, at CHF 9.4m, was the lowest since 2019. With expenditure at CHF 44.2m, the operating surplus came to CHF 4.4m; in 2023 there had been a deficit of CHF 2.7m. Reserves rose to CHF 21.5m, which is just under six months of spending and above the minimum of four required by board policy.

Vosskuhl, the treasurer, cautioned that one good Olympic year does not make a business model. A deficit of CHF 3–4m is what she expects for 2025. If a new title sponsor signs this autumn, the Union should return to break-even in 2026; she declined to name the company.

National federations received CHF 6.2m in development grants, and the number of recipients rose from 74 to 87. Africa's got CHF 1.9m, more than those of any other continent. A cap of CHF 60,000 per federation will apply in 2026, with nothing for those that have not filed audited accounts by 31 March.

László Perényi, the president, was paid CHF 190,000, the same as before, while his travel costs came down by CHF 17,000 to CHF 41,000. According to the treasurer, he asked for no increase and received none.

Keller Bonvin, the auditor, gave an unqualified opinion but pointed to a claim of €1.6m from the organisers of the 2023 world championships in Turin. No provision has been made for that claim, which the Union disputes and which goes to an arbitration hearing in November; its lawyers see an unfavourable outcome as possible but not probable.

From 2026, men and women will get equal prize money in all Olympic events, Perényi said, whereas para-canoe prizes are yet to be decided. At least half of the Olympic amounts is what the athletes' commission has asked for. What will become of the Lausanne headquarters, where the lease expires in 2027, was not discussed.`,
    slips: [
      [
        ['currency'],
        'World Canoe Union revenue reached 48.6 million euros in 2024, thanks to an Olympic distribution.',
      ],
      [['value'], 'Congress approved the accounts by 49 votes to 11, with six abstentions.'],
      [['range'], 'For 2025 the treasurer expects a deficit of between 3 million and 7 million francs.'],
      [['bound'], 'Under board policy, reserves must not exceed four months of spending.'],
      [
        ['measure'],
        'Operating profit rose 22 per cent to 48.6 million francs in 2024, from 39.8 million a year earlier.',
      ],
      [['wording'], `At 9.4 million francs, sponsorship income was the lowest in the Union's history.`],
      [
        ['entity'],
        'The organisers of the 2023 world championships in Turin dispute a claim of 1.6 million euros by the World Canoe Union.',
      ],
      [['modality'], `The Union's lawyers regard defeat in the November arbitration as probable.`],
      [
        ['polarity'],
        `A provision has been made in the accounts for the Turin organisers' claim of 1.6 million euros.`,
      ],
      [['speaker'], 'Perényi remarked that one good Olympic year does not make a business model.'],
      [['scale'], 'Development grants of 6.2 billion francs went to 87 national federations.'],
      [[], 'Membership fees paid by the national federations brought in 2.3 million francs in 2024.'],
    ],
  },
  {
    id: 'nz-ambulance-hearing',
    lang: 'en',
    sourceDate: '2026-02-05',
    source: `Health Committee: rural ambulance inquiry, second hearing

The Health Committee of the New Zealand Parliament heard evidence yesterday in its inquiry into rural ambulance services, opened last August after a petition signed by 23,700 people.

Graham Petrie, chief executive of the Tui Ambulance Trust, said the median response time to life-threatening calls in rural areas was 19 minutes in the year to June 2025, against 16 minutes two years earlier. In urban areas it had held steady at eight. He blamed staffing: one in seven paramedic posts is vacant. "We have ambulances parked with the keys in and nobody to drive them," he said.

Dr Ana Tuilagi, deputy director-general at the Ministry of Health, said the ministry had offered the trust $38 million over three years, $15 million less than it had sought. Of that, $9 million would be released only once the trust published response data for each station. She said single-crewed shifts, which fell from 24 percent to 18 percent of the total last year, "should end" by mid-2028, but stopped short of a guarantee.

Union organiser Jo Harawira told members that paramedics were leaving for Queensland, where starting pay is 25 to 30 percent higher. At least 60 had resigned since July. The union does not oppose the use of volunteer firefighters as first responders, provided that they are trained and insured.

The mayor of Kahurangi District, Neil Abbot, said a single helicopter covers 11,000 square kilometres. It flew 412 missions in 2025, its busiest year on record. He asked for a second base, which he estimated would cost $6.5 million to build and $2.8 million a year to run. Petrie doubted that this was the best use of the money.

Opposition member Tane Rewi called the $98 patient charge "a tax on living far away". The chair, Miriam Faulkner, replied that it covers about 5 percent of costs. Tuilagi said no decision had been taken to abolish it.

The Minister of Health, Stuart Lamb, was invited but sent a written submission instead. Faulkner ruled out questions on the call-centre dispute, which is before the Employment Court.

The committee will next sit in Greymouth on 18 February. It expects to report by 30 April, although Faulkner said it might seek an extension if more than two further hearings were needed.`,
    date: '2026-02-06',
    text: `Median response times to life-threatening calls in rural New Zealand lengthened to 19 minutes in the year to June 2025, three more than two years earlier, Parliament's Health Committee was told on 4 February. In urban areas they held steady at eight minutes, said Graham Petrie, who heads the Tui Ambulance Trust. He put the blame on staffing, with one paramedic post in seven vacant. Ambulances were parked with the keys in and nobody to drive them, in his words.

The Ministry of Health has offered the trust NZ$38m over three years, which is NZ$15m less than it had sought. Deputy director-general Ana Tuilagi said that NZ$9m of the offer would be released only once the trust had published response data for every station. Last year the proportion of single-crewed shifts fell six percentage points, to 18%. She said such shifts "should end" by mid-2028, though she would not guarantee it.

Paramedics are leaving for Queensland, according to union organiser Jo Harawira; starting pay there is 25–30% higher. Since July at least 60 have resigned. Volunteer firefighters may serve as first responders as far as the union is concerned, provided that they are trained and insured.

A single helicopter covers 11,000 km² and flew 412 missions in 2025, its busiest year on record, said the mayor of Kahurangi District, Neil Abbot. He asked for a second base, which by his estimate would cost NZ$6.5m to build and NZ$2.8m annually to run; Petrie doubted that this was the best use of the money.

The charge of NZ$98 for patients was described by Tane Rewi, of the opposition, as a tax on living far away. Faulkner, the chair, answered that it covers some 5% of costs, and Tuilagi said no decision to abolish it had been taken. Health minister Stuart Lamb had been invited, but sent a written submission instead. Questions on the call-centre dispute were ruled out by the chair, as the case is before the Employment Court.

The inquiry was opened in August 2025 after 23,700 people signed a petition, and the committee will next sit on 18 February, in Greymouth. It expects to report by 30 April but, Faulkner said, might seek an extension if more than two further hearings are needed.`,
    slips: [
      [
        ['unit'],
        'In rural areas the median response to life-threatening calls took 19 hours in the year to June 2025.',
      ],
      [
        ['direction'],
        'Single-crewed shifts rose last year to 24 percent of the total from 18 percent, Tuilagi told the committee.',
      ],
      [
        ['period'],
        'The ministry has offered the Tui Ambulance Trust $38 million a year, its deputy director-general said.',
      ],
      [
        ['entity'],
        'Paramedics are leaving for Victoria, where starting pay is 25 to 30 percent higher, the union organiser said.',
      ],
      [
        ['wording'],
        `"We have ambulances parked with the keys in and nobody to repair them," said Petrie of the trust's difficulties.`,
      ],
      [
        ['modality'],
        'All of the $38 million the ministry has offered is free for the trust to draw at once, Dr Tuilagi said.',
      ],
      [['polarity'], 'What patients are charged was not raised at the hearing.'],
      [
        ['entity'],
        'The Minister of Health, Stuart Lamb, appeared before the committee alongside Petrie, Tuilagi and the mayor.',
      ],
      [
        ['value'],
        'One in four paramedic posts is vacant, Petrie said, blaming staffing for the slower response.',
      ],
      [['modality'], 'Tuilagi gave a guarantee that single-crewed shifts would end by mid-2028.'],
      [
        ['speaker'],
        'Faulkner, who chairs the committee, called the $98 patient charge "a tax on living far away".',
      ],
      [['bound'], 'Fewer than 60 paramedics have resigned since July, according to Harawira.'],
    ],
  },
];
