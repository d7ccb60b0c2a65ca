// English digests of texts of six sorts from Africa, Latin America and South-East Asia, by a writer who never saw the program.
export const round80 = [
  {
    id: 'gh-policy-rate',
    lang: 'en',
    sourceDate: '2024-07-29',
    source: `ACCRA – The Monetary Policy Committee of the Bank of Ghana on Monday kept its policy rate at 29.0 per cent, the third meeting in a row without a change. Five of the seven members voted to hold; the other two favoured a cut of 100 basis points.

Headline inflation slowed to 22.8 per cent in June from 23.1 per cent in May, and is almost 20 percentage points below the 42.5 per cent of a year earlier. Food inflation, however, edged up to 24.0 per cent from 22.6 per cent, mainly because of tomatoes, yams and imported rice. Non-food inflation fell to 21.6 per cent from 23.6 per cent.

The Bank expects inflation to end the year between 13 and 17 per cent, provided that utility tariffs are not raised again before December. "The direction is right, but the pace is not yet what we want," the First Deputy Governor, Dr Akosua Mensah-Boateng, told reporters. She said the Committee would consider lowering the rate only after at least two consecutive declines in food inflation.

The economy grew by 4.7 per cent in the first quarter, up from 3.1 per cent in the same quarter of 2023. Mining and quarrying rose by 12.9 per cent, the fastest of all sectors, while cocoa output contracted for the third consecutive quarter, by 8.4 per cent, because of swollen shoot disease and smuggling.

Gross international reserves stood at US$6.9 billion at the end of June, enough to cover 3.1 months of imports, compared with US$5.9 billion at the end of 2023. The cedi lost 18.6 per cent against the US dollar in the first half, against 22.0 per cent a year earlier. The Bank bought about 9.5 tonnes of gold under its domestic purchase programme between January and June.

Dr Mensah-Boateng denied reports that the Bank had resumed lending to the government. "Not one cedi has gone to the Treasury since January of last year," she said. The Committee did not discuss recapitalising the state-owned Volta Development Bank; that matter is before the Ministry of Finance.

From August, banks whose ratio of loans to deposits is above 55 per cent will have to hold 15 per cent of their cedi deposits as reserves; those below 40 per cent will have to hold 25 per cent, and those in between 20 per cent. The next meeting is scheduled for 23 to 26 September.`,
    date: '2024-07-30',
    text: `Ghana's central bank left its policy rate at 29 per cent on Monday, as it had done at the two meetings before. Two of the seven committee members would have preferred to lower it by a full percentage point.

Inflation came down slightly in June, to 22.8 per cent, after 23.1 per cent the month before; a year earlier it had been 42.5 per cent. Food inflation moved the other way, from 22.6 to 24.0 per cent, with tomatoes, yams and imported rice chiefly to blame. Non-food inflation stood at 21.6 per cent, two points lower than in May.

For the end of the year the Bank looks for inflation of 13 to 17 per cent, as long as utility tariffs do not go up again before December. According to Akosua Mensah-Boateng, the first deputy governor, "the direction is right, but the pace is not yet what we want". A rate cut will be considered, she said, only once food inflation has fallen at least twice running.

Growth in the first three months of 2024 reached 4.7 per cent, whereas a year before it had been 3.1 per cent. No sector grew faster than mining and quarrying, which expanded by almost 13 per cent. Cocoa output shrank by 8.4 per cent, its third quarterly fall in succession, owing to disease and smuggling.

The country's reserves grew by a billion dollars in six months, to US$6.9 billion at the end of June, which would pay for just over three months of imports. The cedi weakened by 18.6 per cent against the US dollar in the first half of 2024, less than the 22 per cent it had lost in the first half of 2023. Some 9.5 tonnes of gold were bought by the Bank over the same six months under its domestic programme.

Dr Mensah-Boateng rejected reports that the Bank was lending to the government again, saying that the Treasury had received nothing since January 2023. The recapitalisation of Volta Development Bank was not taken up at the meeting and lies with the Ministry of Finance. From August, banks with a loan-to-deposit ratio above 55 per cent must set aside 15 per cent of their cedi deposits, while those under 40 per cent must set aside a quarter.`,
    slips: [
      [
        ['value'],
        'Outside food, inflation eased to 20.6 per cent in June, having been 23.6 per cent in May.',
      ],
      [
        ['direction'],
        'Food inflation eased as well in June, thanks above all to cheaper tomatoes, yams and imported rice.',
      ],
      [['polarity'], 'All seven members of the committee backed leaving the rate where it was.'],
      [
        ['modality'],
        'The Bank sees inflation of 13 to 17 per cent at the end of the year, whatever happens to utility tariffs before December.',
      ],
      [['wording'], 'Only services outpaced mining and quarrying, which expanded by 12.9 per cent.'],
      [
        ['period'],
        'In the second quarter alone the reserves gained a billion dollars, having stood at US$5.9 billion at the end of March.',
      ],
      [
        ['unit'],
        'Gross international reserves at the end of June were enough to cover 3.1 weeks of imports.',
      ],
      [
        ['wording'],
        '"The direction is right, and the pace is now what we want," Dr Mensah-Boateng told reporters.',
      ],
      [
        ['polarity'],
        'Members also talked about fresh capital for the state-owned Volta Development Bank, but put off a decision until September.',
      ],
      [
        ['modality'],
        'The first deputy governor promised that the policy rate will come down as soon as food inflation has declined twice in a row.',
      ],
      [
        ['measure'],
        'Export earnings from cocoa dropped by 8.4 per cent in the first quarter because of plant disease and smuggling.',
      ],
      [[], 'The Bank intends to buy another 12 tonnes of gold from local miners before the end of the year.'],
    ],
  },
  {
    id: 'co-mayor-barranquilla',
    lang: 'en',
    sourceDate: '2024-05-12',
    source: `Four months after taking office, the mayor of Barranquilla, Marcela Cantillo, received this newspaper on the ninth floor of the city hall to talk about debts, floods and buses.

Your predecessor left a debt of 1.8 trillion pesos. Can the city pay it? "Yes, but not at the pace the banks would like. This year we are paying about 210 billion pesos, of which almost half is interest. I have asked three banks to extend the term from eight to twelve years. Two have agreed; Banco del Litoral has not answered. I will not raise the property tax in 2024 or in 2025."

Four people died in the streams during the April rains. What went wrong? "We have channelled 14 of the 22 dangerous streams. All four deaths happened in streams that are not yet channelled. The next three will be finished before the end of 2025, provided that the national government transfers the 95 billion pesos it promised in February. Until today not a single peso has arrived." Whom do you blame? "Nobody. The minister is a serious man, but seriousness does not pour concrete."

Metrobús carries 88,000 passengers a day, down from about 130,000 in 2019. "People leave the bus because it is slow and because motorcycle taxis are cheaper. We are going to buy at least 60 electric buses; the first 20 should be here in March. The fare of 3,000 pesos stays until December. After that I cannot promise anything."

The head of the drivers' union, Óscar Villalba, says you refuse to meet him. "That is not true. I have met Mr Villalba twice, the last time on 23 April. What I refuse is to negotiate under the threat of a strike."

Cantillo calls extortion the city's gravest problem, "worse than the debt and worse than the rain". The police recorded 412 complaints of extortion between January and April, compared with 346 in the same months of last year, though she believes that fewer than one victim in five reports it. She is asking for 300 more police officers, but opposes bringing in the army.

The mayor, an engineer of 47 who won in October with 38 per cent of the vote, would not speak about a possible candidacy for the governorship. The Grand Prix that her predecessor wanted to bring to the city did not come up.`,
    date: '2024-05-13',
    text: `Barranquilla can pay off the 1.8 trillion pesos of debt left by the previous mayor, Marcela Cantillo says in an interview, though more slowly than the banks want. Some 210 billion pesos will be paid this year, nearly half of it in interest. Of the three banks she asked to stretch the term from eight years to twelve, two said yes and Banco del Litoral has yet to reply. She promised that the property tax would not go up this year or next.

All four people who died in the April rains were caught in streams that had not been channelled, according to the mayor. The work has been done on 14 of the 22 dangerous ones. Three more are to be ready before the end of 2025, on condition that the national government hands over the 95 billion pesos it pledged in February; so far, she said, nothing has come. Cantillo blamed nobody, but remarked of the minister that "seriousness does not pour concrete".

Metrobús has lost passengers: 88,000 use it daily, compared with around 130,000 in 2019. The mayor puts that down to slow buses and cheaper motorcycle taxis. Sixty electric buses or more are to be bought, and the first 20 are expected in March. The fare of 3,000 pesos remains in force until December, with no promise for the time after that.

She denied having refused to see Óscar Villalba, who leads the drivers' union: they have met twice, most recently in April. As long as a strike is being threatened, however, she will not negotiate.

No problem of the city is graver in her eyes than extortion, of which the police registered 412 complaints in the first four months, 66 more than a year earlier. By her reckoning more than four victims in five keep silent. The mayor wants 300 additional police officers, but no soldiers. About running for governor Cantillo, who was elected in October 2023 with 38 per cent of the vote, declined to talk.`,
    slips: [
      [['scale'], 'The debt that Cantillo inherited from her predecessor amounts to 1.8 billion pesos.'],
      [
        ['entity'],
        "The mayor complained that Óscar Villalba, of the drivers' union, will not sit down with her.",
      ],
      [
        ['modality'],
        'Three further streams will be channelled by the end of 2025, Cantillo guaranteed, with or without the money from the national government.',
      ],
      [
        ['speaker'],
        '"Seriousness does not pour concrete," the union leader Óscar Villalba said of the mayor.',
      ],
      [['bound'], 'The city is going to buy no more than 60 electric buses.'],
      [
        ['direction'],
        'Metrobús has become more popular: it carries 130,000 passengers a day, up from 88,000 in 2019.',
      ],
      [
        ['period'],
        'Owners of houses were assured that their property tax will stay where it is until the end of 2027.',
      ],
      [['polarity'], 'To fight the extortion gangs, Cantillo would welcome soldiers in the city.'],
      [
        ['wording'],
        'The debt, the mayor said, weighs more heavily on the city than either the rain or extortion.',
      ],
      [['entity'], 'Banco del Litoral is one of the two banks that have agreed to a longer term.'],
      [
        ['measure'],
        'Between January and April the police arrested 412 people for extortion, compared with 346 in the same months of last year.',
      ],
      [
        ['polarity'],
        "Asked about the Grand Prix, Cantillo said that she had dropped her predecessor's plan because it was too dear.",
      ],
    ],
  },
  {
    id: 'my-cold-storage-fines',
    lang: 'en',
    sourceDate: '2024-11-20',
    source: `PUTRAJAYA – The Malaysia Competition Commission has fined four cold-storage operators at Port Klang a total of RM46.2 million for fixing a surcharge that they levied on frozen-food importers between March 2019 and August 2021.

In a decision of 118 pages issued on Wednesday, the Commission found that Selat Dingin, Kutub Logistics, Northport Chill and Perdana Frost had agreed on a surcharge of RM18 a pallet at a dinner in a Klang restaurant and had raised it twice, to RM24 in January 2020 and to RM31 in November 2020. Together the four hold about 70 per cent of the refrigerated capacity at the port.

Kutub Logistics must pay the most, RM19.5 million, and Perdana Frost the least, RM4.1 million. Northport Chill is to pay RM13.0 million. The fine on Selat Dingin was cut by 40 per cent, to RM9.6 million, because it was the first to come forward with evidence. A fifth company, Bayu Cold Chain, was cleared: its manager had attended the dinner but left before prices were mentioned, and its charges never moved in line with those of the others.

"A surcharge that is agreed over dinner is paid at every breakfast table," said the Commission's chairman, Datuk Rahimah Yusoff. She said importers had been overcharged by an estimated RM85 million to RM110 million. The Commission has no power to order refunds, but importers may sue for damages.

The companies have 30 days to appeal to the Competition Appeal Tribunal. Kutub's lawyer, Vincent Goh, said that his client would appeal and that the higher charges merely reflected electricity tariffs, which had risen by 27 per cent in the period. The Commission rejected that argument, noting that electricity made up less than a fifth of the operators' costs. Perdana Frost said it would pay and would not contest the decision. The other two did not comment.

The four operators must also put a compliance programme in place within 90 days and report on it every six months for three years. If they fail to do so, the Commission may impose a penalty of RM20,000 a day.

The decision does not deal with the storage rates themselves, nor with conduct at the ports of Penang and Johor. The investigation was opened in June 2021 after a complaint by the Frozen Food Importers' Association and took more than three years.`,
    date: '2024-11-21',
    text: `Four companies that run cold stores at Port Klang have been fined RM46.2 million altogether by Malaysia's competition regulator. From March 2019 until August 2021 they had fixed a surcharge on importers of frozen food. It started at RM18 a pallet, settled in a restaurant in Klang, and after two increases it reached RM31 in November 2020. Roughly 70 per cent of the refrigerated capacity at the port belongs to the four.

The heaviest fine, RM19.5 million, falls on Kutub Logistics. Perdana Frost owes RM4.1 million, less than any of the others, and will not contest the decision. Having been the first to bring evidence, Selat Dingin got a reduction of 40 per cent and is to pay RM9.6 million. A fifth firm, Bayu Cold Chain, was cleared: its manager had left the dinner before anyone spoke of prices.

The chairman of the Commission, Datuk Rahimah Yusoff, put the overcharge at between RM85 million and RM110 million. "A surcharge that is agreed over dinner is paid at every breakfast table," she said. The Commission cannot order the money to be refunded, although importers are free to sue for damages.

Kutub will appeal, according to its lawyer, Vincent Goh, who explained the higher charges by a 27 per cent rise in electricity tariffs. That did not convince the Commission, since power accounts for under 20 per cent of the operators' costs. Appeals to the Competition Appeal Tribunal must be made within 30 days. From Selat Dingin and Northport Chill there was no comment.

Within 90 days the four have to introduce compliance programmes, on which they will report twice a year for three years; failure to do so could cost them RM20,000 a day. The storage rates as such, and the ports of Penang and Johor, are outside the decision. It was a complaint from the Frozen Food Importers' Association that led to the investigation, opened in June 2021.`,
    slips: [
      [['value'], "Northport Chill's part of the fines comes to RM15 million."],
      [
        ['currency'],
        'Importers paid somewhere between US$85 million and US$110 million too much, the chairman said.',
      ],
      [['wording'], 'Selat Dingin was given the heaviest fine of the four.'],
      [
        ['entity'],
        'Perdana Frost was cleared, because its manager had left the dinner before prices were mentioned.',
      ],
      [
        ['polarity'],
        'The Commission ordered the four companies to pay back what the importers had been overcharged.',
      ],
      [
        ['period'],
        'The operators have 90 days in which to bring an appeal before the Competition Appeal Tribunal.',
      ],
      [
        ['bound'],
        'Electricity, the Commission observed, makes up more than a fifth of what the operators spend.',
      ],
      [
        ['speaker'],
        "The higher charges merely followed the electricity tariffs, the Commission's chairman explained.",
      ],
      [['polarity'], 'Similar conduct at the ports of Penang and Johor is covered by the decision, too.'],
      [
        ['wording'],
        '"We will fight this decision through every court in the country," said Vincent Goh, the lawyer of Kutub.',
      ],
      [
        ['measure'],
        'Taken together, the four handled about 70 per cent of the frozen food imported through Port Klang.',
      ],
      [
        ['modality'],
        'Since Wednesday the operators have been paying a penalty of RM20,000 a day for having no compliance programmes.',
      ],
    ],
  },
  {
    id: 'ph-sugbo-foods-half-year',
    lang: 'en',
    sourceDate: '2024-08-08',
    source: `CEBU CITY – Sugbo Foods Corporation reported net income of ₱2.34 billion for the six months to 30 June, 14 per cent more than the ₱2.05 billion it earned a year earlier, as lower wheat and sugar costs offset weak sales of bottled drinks.

Revenue rose by 6 per cent to ₱31.8 billion. Noodles and biscuits, the largest division, grew by 11 per cent to ₱17.9 billion. Beverages fell by 5 per cent to ₱8.2 billion, which the company put down to the excise on sweetened drinks and a shorter hot season. Exports, chiefly to Vietnam, the Emirates and Canada, brought in ₱5.7 billion, up 9 per cent.

Gross margin widened to 31.5 per cent from 28.9 per cent. Operating expenses climbed by 12 per cent, mainly because of higher freight rates and the increase of the minimum wage in Central Visayas. Net debt stood at ₱9.6 billion on 30 June, down from ₱11.1 billion at the end of December.

"We earned more on each packet; we did not sell as many bottles as we had hoped," said the president and chief executive, Ramon Tiongson. "I would rather disappoint on volume than on quality." He ruled out price increases for noodles this year, but said that biscuits might cost 3 to 5 per cent more from October if flour prices went up again.

The board approved an interim dividend of ₱0.42 a share, payable on 20 September to holders of record on 30 August; last year it was ₱0.38.

Sugbo keeps its forecast of full-year revenue of ₱64 billion to ₱66 billion, and raised its target for net income to at least ₱4.6 billion, from about ₱4.3 billion. Capital expenditure this year will amount to nearly ₱5 billion, of which ₱3.2 billion is for a noodle factory in Davao del Sur that will employ around 650 people. Its opening has been put back by three months, to the second quarter of 2025, owing to delays in the power connection.

The chief finance officer, Liza Abellanosa, denied that the company was in talks to sell the beverages division: "There is no buyer, no banker and no plan." She confirmed that a bottling line in Iloilo would close in November; its 118 workers will be offered posts in Bacolod. The company gave no figures for market share and said nothing about a successor to Mr Tiongson, who turns 65 in January.`,
    date: '2024-08-09',
    text: `Sugbo Foods made a net profit of ₱2.34 billion in the first half of 2024, up 14 per cent from ₱2.05 billion in the same period of 2023. Cheaper wheat and sugar made up for poor sales of bottled drinks.

Revenue came to ₱31.8 billion, a rise of 6 per cent. More than half of it was earned with noodles and biscuits, where sales went up by 11 per cent to ₱17.9 billion. The beverages division shrank by 5 per cent to ₱8.2 billion; the company blamed the tax on sweetened drinks and a shorter hot season. Abroad, where Vietnam, the Emirates and Canada are the main markets, Sugbo took ₱5.7 billion.

The gross margin improved by 2.6 percentage points to 31.5 per cent. Dearer freight and a higher minimum wage in Central Visayas were the main reasons for a 12 per cent rise in operating expenses. Net debt was brought down by ₱1.5 billion within six months, to ₱9.6 billion.

Ramon Tiongson, the chief executive, said that the company "earned more on each packet" but had sold fewer bottles than it had hoped. Noodles will not become dearer this year, according to him. For biscuits he did not exclude an increase of 3 to 5 per cent from October, should flour go up again.

Shareholders are to receive an interim dividend of ₱0.42 a share on 20 September, ₱0.04 more than last year. While the forecast for full-year revenue is unchanged at ₱64 billion to ₱66 billion, the company now aims at a net profit of ₱4.6 billion or more. A noodle factory in Davao del Sur accounts for ₱3.2 billion of this year's capital spending of almost ₱5 billion. It will open three months later than planned, in the second quarter of 2025, because the power connection has been delayed.

Liza Abellanosa, the finance chief, denied that there were any talks on a sale of the drinks business. A bottling line in Iloilo will be shut in November, however, and the 118 people who work there will be offered jobs in Bacolod.`,
    slips: [
      [
        ['scale'],
        'Nearly ₱5 million will go into capital expenditure this year, most of it for the new factory in Davao del Sur.',
      ],
      [
        ['direction'],
        'The company went deeper into debt: net borrowings grew from ₱9.6 billion to ₱11.1 billion in the first half.',
      ],
      [
        ['measure'],
        'Operating income was up 12 per cent in spite of dearer freight and higher wages in Central Visayas.',
      ],
      [
        ['range'],
        'Revenue for the whole of 2024 should land between ₱60 billion and ₱62 billion, Sugbo said.',
      ],
      [['bound'], 'Net income this year is not expected to exceed ₱4.6 billion.'],
      [
        ['modality'],
        'From October biscuits will cost 3 to 5 per cent more, whether or not flour prices go up.',
      ],
      [
        ['speaker'],
        '"There is no buyer, no banker and no plan," said Ramon Tiongson of the beverages division.',
      ],
      [
        ['wording'],
        '"I would rather disappoint on quality than on volume," said the president and chief executive, Ramon Tiongson.',
      ],
      [
        ['polarity'],
        'The 118 workers of the bottling line in Iloilo will be dismissed in November without an offer of other work.',
      ],
      [['wording'], "Beverages remained the biggest of Sugbo's divisions."],
      [['polarity'], "Sugbo put its share of the country's noodle market at 34 per cent."],
      [
        ['period'],
        'The dividend will be paid on 30 August to those who are on the register on 20 September.',
      ],
    ],
  },
  {
    id: 'mz-cyclone-appeal',
    lang: 'en',
    sourceDate: '2025-03-18',
    source: `NAMPULA, 18 March 2025 – The relief agency Harbour Aid International today appealed for US$38.5 million to help 420,000 people in northern Mozambique over the next six months, eight days after Cyclone Belita came ashore near Angoche.

The storm killed at least 61 people, 43 of them in Nampula province and the rest in Zambézia, and injured more than 300, according to the national disaster institute. Some 97,000 houses were damaged or destroyed. About 118,000 people are sheltering in 74 schools and churches, and classes for nearly 150,000 pupils are suspended.

"People here had just planted again after January's storm. They have lost two harvests in ten weeks," said Harbour Aid's country director, Teresa Macuácua. "We have food in Nacala for 60,000 people until mid-April. After that the shelves are empty."

Of the sum, $16.2 million would go to food, $9.8 million to shelter, $7.5 million to water and sanitation and $5.0 million to health. By Monday the agency had received $4.1 million, or just over a tenth, all of it from Norway, Ireland and private donors. Last year's appeal for the region was funded to 54 per cent.

Cholera is the greatest worry. Health authorities have registered 286 cases and five deaths in the districts of Mossuril and Memba since 12 March, whereas not one case was recorded there in February. Vaccination of 200,000 people could begin next week if the vaccine arrives from Maputo by Saturday. The provincial health director, Dr Hélder Nampossa, said that wells, not rivers, were the main source. "Boil the water first, ask questions later," he said.

The road bridge at Monapo has been cut since 11 March, and aid reaches the coast only by boat and with two helicopters lent by South Africa. The government hopes to open a temporary crossing by 5 April. Harbour Aid denied reports on social media that food had been handed out only to holders of party cards: the lists, it said, are drawn up by village committees and checked by its own staff.

The agency is not asking for second-hand clothes and does not plan to work in Cabo Delgado, where other organisations are present. It did not say how many of the dead were children.`,
    date: '2025-03-19',
    text: `Harbour Aid International is asking for $38.5 million with which to assist 420,000 people in the north of Mozambique for half a year. Cyclone Belita had reached the coast near Angoche eight days before the appeal was made.

At least 61 people lost their lives, most of them in Nampula province, and over 300 were hurt, according to the national disaster institute. Around 97,000 homes were destroyed or damaged. Schools and churches, 74 in all, have taken in about 118,000 people, and there are no classes for almost 150,000 pupils.

Families have lost two harvests within ten weeks, said the country director, Teresa Macuácua; they had only just planted again after a storm in January. The agency's stocks in Nacala will feed 60,000 people until the middle of April, and "after that the shelves are empty".

The largest part of the money, $16.2 million, is meant for food, followed by shelter with $9.8 million. Little more than 10 per cent of the total, $4.1 million, had come in by Monday, from Norway, Ireland and private givers. The appeal of 2024 brought in 54 per cent of what had been sought.

Nothing causes more worry than cholera. In Mossuril and Memba 286 cases and five deaths have been registered since 12 March, after a February without any. Should the vaccine come from Maputo by Saturday, a campaign for 200,000 people could start next week. Hélder Nampossa, the health director of the province, sees wells rather than rivers as the main source and advised people to boil their water.

With the bridge at Monapo cut, aid can be brought to the coast only by boat and by two helicopters that South Africa has lent. The government hopes to have a temporary crossing ready by 5 April. Claims on social media that food was given only to people with party cards were denied by Harbour Aid, which said that village committees draw up the lists and its staff check them. Second-hand clothes are not being asked for, and the agency has no plans to work in Cabo Delgado.`,
    slips: [
      [
        ['entity'],
        'The storm killed at least 61 people, 43 of them in Zambézia and the rest in Nampula province.',
      ],
      [['bound'], 'The number of injured, the disaster institute said, does not exceed 300.'],
      [['measure'], 'Nearly 150,000 pupils have had to take shelter in 74 schools and churches.'],
      [['value'], 'By Monday more than half of the money that the agency is asking for had already come in.'],
      [['currency'], 'Harbour Aid says that it needs 38.5 million euros for the next six months.'],
      [['wording'], 'The biggest share of the money would be spent on water and sanitation.'],
      [
        ['modality'],
        'Vaccination will start next week in any case, as the doses for 200,000 people have already been delivered from Maputo.',
      ],
      [['wording'], '"Boil the water first, ask for medicine later," Dr Nampossa said.'],
      [
        ['polarity'],
        'Harbour Aid admitted that in some places food had been given only to people who held a party card.',
      ],
      [
        ['speaker'],
        'The food in Nacala will last 60,000 people until mid-April, according to Dr Nampossa, the provincial health director.',
      ],
      [[], 'To treat the sick, the agency will fly in 40 doctors and nurses from Portugal.'],
      [['polarity'], 'About a third of the dead were children, Harbour Aid reported.'],
    ],
  },
  {
    id: 'pe-titicaca-communique',
    lang: 'en',
    sourceDate: '2023-10-19',
    source: `JOINT COMMUNIQUÉ, Puno, 19 October 2023 – The Minister of the Environment of Peru, Lucía Arrieta Salas, and the Minister of Environment and Water of Bolivia, Edwin Choque Mamani, met in Puno on 18 and 19 October for the second binational meeting on Lake Titicaca. The first was held in La Paz in May 2022.

The Ministers noted that the level of the lake has fallen by 74 centimetres since April, to the lowest October reading since 1998. They attributed this chiefly to rainfall that was 49 per cent below average in the last rainy season, and to evaporation. The Bolivian side added that withdrawals for irrigation had played a part, a view that the Peruvian side did not share.

They agreed to build ten waste-water treatment plants by 2028, six in Peru and four in Bolivia, at a cost of about US$410 million. Peru will contribute US$260 million and Bolivia US$150 million. The works in Juliaca and El Alto, which together account for almost two-thirds of the untreated discharge, will come first. Bolivia's contribution is subject to the approval of a loan by the development bank CAF, expected in the first quarter of 2024.

Fishing for karachi and ispi will be banned from 1 November to 31 January, instead of for two months as in former years. Around 3,200 fishing families on the Peruvian shore and 2,400 on the Bolivian shore will receive a monthly food basket during the ban. Trout farms are not affected.

The Ministers undertook to exchange water-quality data every month, rather than every quarter, and to set up at least 15 joint monitoring stations. A proposal to give the binational lake authority the power to fine polluters was examined but not adopted; a working group will study it and is to report by 30 June 2024.

Minister Arrieta said: "The lake does not show its passport to anyone. Either we save it together or we lose it separately." Minister Choque stated that mining waste in the Ramis basin "can no longer be a family secret", and welcomed Peru's decision to close 27 illegal gold pits this year. Both Ministers denied that a transfer of lake water to the city of Tacna had been under discussion.

Navigation in the strait of Tiquina was not on the agenda. The next meeting will take place in Copacabana in the second half of 2024, if possible in August.`,
    date: '2023-10-20',
    text: `The environment ministers of Peru and Bolivia ended two days of talks on Lake Titicaca in Puno on Thursday. It was the second binational meeting about the lake, after one in La Paz in May 2022.

Since April the lake has dropped by 74 centimetres, and it has not been so low in any October since 1998. Rainfall 49 per cent short of the average, together with evaporation, was named as the principal cause. Irrigation had a share in it too, Bolivia argued, but Peru did not agree.

By 2028 ten plants for the treatment of waste water are to be built, six of them in Peru, for some US$410 million. The Peruvian contribution is US$260 million, the Bolivian one US$150 million. Bolivia's part depends on a loan from CAF, the approval of which is expected in the first three months of 2024. Juliaca and El Alto, where nearly two-thirds of the untreated discharge comes from, will have their works first.

Nobody will be allowed to fish for karachi and ispi between 1 November and the end of January, a ban one month longer than in the past. For as long as it lasts, some 5,600 fishing families in the two countries will be given a food basket each month. Trout farming may go on as before.

Data on water quality will be shared monthly and no longer quarterly, and 15 or more joint monitoring stations will be set up. The ministers looked at a proposal to let the lake authority fine polluters but did not adopt it; a working group has until the end of June 2024 to report on it.

"The lake does not show its passport to anyone," said Lucía Arrieta, the Peruvian minister. Her Bolivian colleague, Edwin Choque, welcomed the fact that Peru had decided to close 27 illegal gold pits in 2023. Both denied that taking water from the lake to Tacna had been talked about. Navigation in the strait of Tiquina was left aside, and Copacabana was named as the place of the next meeting, in the second half of 2024.`,
    slips: [
      [['unit'], 'The level of the lake has fallen by 74 millimetres since April.'],
      [['entity'], 'Peru held that withdrawals for irrigation were partly to blame, which Bolivia disputed.'],
      [['modality'], 'The US$150 million from Bolivia is secured, as CAF has already approved the loan.'],
      [['value'], 'Seven of the ten treatment plants will be built in Peru and three in Bolivia.'],
      [
        ['bound'],
        'The two countries will run at most 15 joint stations for measuring the quality of the water.',
      ],
      [['period'], 'As in former years, the ban on catching karachi and ispi will last two months.'],
      [
        ['polarity'],
        'From now on the binational lake authority has the power to fine those who pollute the water.',
      ],
      [
        ['speaker', 'wording'],
        '"Either we save it together or we lose it separately," warned the Bolivian minister, Edwin Choque.',
      ],
      [
        ['polarity'],
        'Shipping through the strait of Tiquina was another subject on which the ministers exchanged views.',
      ],
      [['wording'], 'Never since measurements began has Lake Titicaca been so low, the ministers noted.'],
      [
        ['direction'],
        'Water-quality data will be exchanged less often, every quarter rather than every month.',
      ],
      [[], 'To clean the bays, both governments will plant totora reeds on 2,000 hectares of shore.'],
    ],
  },
];
