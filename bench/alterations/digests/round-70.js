// Of all kinds, by a writer who never saw the program.
export const round70 = [
  {
    id: 'tunnel',
    sourceDate: '2025-03-11',
    source: `Interview with Marta Lindqvist, chief executive of the Norrvik Rail Authority, regional radio, 11 March 2025

When will the first passenger train run through the Skarne tunnel?

The first test trains will run on 4 September. Passengers have to wait until 14 December, when the new timetable takes effect, and only if the safety inspectorate signs off our evacuation plan by the end of October. I am confident, but I won't sign for someone else.

It was supposed to open in 2023.

Yes. We lost fourteen months to water in the northern section and another five to the quarrel with our contractor, Halden Bygg, over the concrete lining. The tunnel is 11.8 kilometres long, and all the trouble came from a stretch of barely 600 metres.

What does it cost now?

The budget approved in 2018 was 3.2 billion kroner. The current estimate is 4.1 billion. The state pays 70 per cent, and the two counties share the rest equally. The papers have talked of five billion. That is wrong. We have never had such a figure in any document.

Is Halden Bygg paying?

They have claimed 310 million from us; we have claimed 185 million from them. We are ready to go to arbitration in Stockholm, but nothing has been filed. We are not discussing a settlement at the moment.

What do travellers gain?

The journey from Norrvik to Lund Bay falls from 94 minutes to 51. We will run 28 trains a day in each direction, against 17 now. Today we carry 3,800 passengers a day; we expect about 6,500 in the first year and 9,000 by 2030.

And fares?

They won't go up before July 2026. After that they may rise, by no more than inflation. The transport minister, Anders Fjell, told me last week he would prefer a freeze until 2027. I said he would have to fund it: roughly 40 million kroner a year.

Freight?

Only between 11 p.m. and 5 a.m., and at no more than 80 kilometres an hour. Dangerous goods will not be allowed unless parliament changes the law.

Will you close the old coast line?

We have not decided to close it. Lund Bay council fears we will, and I understand that, but it is for our board to decide, on 20 May. Twelve jobs depend on the line directly, not 120, as the union says.`,
    date: '2025-03-12',
    text: `Passenger trains are to start running through the Skarne tunnel on 14 December, provided the safety inspectorate approves the evacuation plan by the end of October, the chief executive of the Norrvik Rail Authority, Marta Lindqvist, said in a radio interview. Test trains will come first, on 4 September. She was confident, she said, “but I won't sign for someone else”.

The tunnel should have opened in 2023. Water in the northern section and a dispute with the contractor, Halden Bygg, over the concrete lining held it up by 19 months in all. According to Lindqvist, a stretch of barely 600 metres in a tunnel of 11.8 kilometres was behind all the trouble.

The cost is now put at 4.1 billion kroner, 900 million more than the budget approved in 2018, with the state bearing 70 per cent and each of the two counties 15 per cent. Lindqvist rejected the five billion mentioned in the papers: “We have never had such a figure in any document.” Halden Bygg is demanding 310 million kroner from the authority, which in turn wants 185 million from the firm. The authority is prepared to take the matter to arbitration in Stockholm, though nothing has been filed so far, and no settlement is being discussed for the time being.

Travellers between Norrvik and Lund Bay will save 43 minutes on a journey that takes 94 today, and will have 28 trains a day each way to choose from instead of 17. The authority, which carries 3,800 passengers a day at present, is counting on about 6,500 in the first year and 9,000 by 2030. Fares will not be raised before July 2026 and may then go up, but no faster than inflation. Transport minister Anders Fjell told her last week that he would rather see a freeze until 2027, to which she replied that he would have to find the money, some 40 million kroner a year.

Freight trains will be confined to the hours between 11 at night and 5 in the morning and to 80 kilometres an hour, and dangerous goods will stay out of the tunnel unless parliament changes the law. No decision has been taken to close the old coast line, as Lund Bay council fears; the authority's board will decide on 20 May.`,
    slips: [
      [
        ['value', 'period'],
        'Test runs through the Skarne tunnel are due to begin on 14 September, ahead of the first passengers in December.',
      ],
      [
        ['scale'],
        'If the minister wants fares frozen until 2027, Lindqvist told him, he will have to come up with roughly 40 billion kroner a year.',
      ],
      [['bound'], 'From July 2026 tickets may become dearer, by at least the rate of inflation.'],
      [
        ['modality'],
        'The rail authority has taken its quarrel with Halden Bygg to arbitration in Stockholm, its chief executive says.',
      ],
      [['polarity'], 'Lindqvist said her authority had made up its mind to shut the old coast line.'],
      [['entity'], 'The future of the coast line will be settled on 20 May by Lund Bay council.'],
      [
        ['speaker'],
        "“I am confident, but I won't sign for someone else,” transport minister Anders Fjell said of the inspectorate's approval.",
      ],
      [
        ['measure'],
        'The state is picking up 70 per cent of the cost overrun, with the two counties splitting the remainder.',
      ],
      [
        [],
        'Passengers will be travelling through the tunnel from 14 December, the day of the timetable change, Lindqvist said.',
      ],
      [
        [],
        'Lindqvist apologised to travellers for the delay, fourteen months of which were due to water in the northern section.',
      ],
      [
        ['direction'],
        'With the tunnel open, the service will be thinned out from 28 trains a day in each direction to 17.',
      ],
      [['unit'], 'Freight trains may use the tunnel only at night and at no more than 80 miles an hour.'],
    ],
  },
  {
    id: 'measles',
    sourceDate: '2024-11-07',
    source: `Briefing by Dr Helen Achterberg, director of the National Health Institute, 7 November 2024

Good morning. As of midnight on Wednesday we have 412 confirmed cases of measles in the country, 238 of them in Ravensmark province. A week earlier the total was 351. Sixty-seven patients have been admitted to hospital, nine of them to intensive care. Two children, both under five, have died. Neither had been vaccinated; one had a serious heart condition.

Almost nine in ten patients, 88 per cent, had received no dose of the vaccine. A further 7 per cent had received just one. Among people with two doses we have counted eleven cases, all mild.

In Ravensmark, two-dose coverage among six-year-olds is 81.4 per cent; in 2015 it was 94. The national average is 90.6. To stop the spread you need at least 95. The lowest figure in the country, 68 per cent, is in the district of Oberthal.

From Monday, 11 November, mobile teams will visit 140 schools in the province over three weeks. Vaccination is free and voluntary, and parents' written consent is required. I want to be very clear: nobody is planning to make it compulsory, and we have not advised the government to do so. Health Minister Pavel Drago has said he would consider a ban on unvaccinated staff in kindergartens. That is his statement, not our recommendation.

We have 180,000 doses in stock and have ordered 60,000 more, which should arrive before Christmas. There is no shortage. Each dose costs us 14 euros.

Question: Should schools close?

No. We see no grounds for that. Unvaccinated children who have been in contact with a case must stay at home for 21 days, unless they are vaccinated within 72 hours of exposure.

Question: Where did it begin?

The first case was a 34-year-old man who returned from abroad on 19 August. I won't say from which country. We found no link with the music festival in Tarn, contrary to what is claimed online.

Question: When will it end?

If the campaign reaches three quarters of the unvaccinated pupils in Ravensmark, our model shows new cases falling by half by mid-January. If it reaches only half, the outbreak could last until April. Professor Ilse Brandt of the university hospital is more optimistic and expects the peak this month. I hope she is right.`,
    date: '2024-11-08',
    text: `Measles has now been confirmed in 412 people in the country, 61 more than a week earlier, the director of the National Health Institute, Dr Helen Achterberg, told a briefing. More than half of the cases, 238, are in Ravensmark province. Sixty-seven patients have had to go to hospital, nine of them into intensive care. Two unvaccinated children under the age of five have died, one of whom had a serious heart condition.

Of all those infected, 88 per cent had not had a single dose of the vaccine and another 7 per cent only one. Eleven people fell ill despite two doses, every one of them mildly.

Among six-year-olds in Ravensmark, coverage with two doses has dropped from 94 per cent in 2015 to 81.4 per cent, which is below the national average of 90.6 and well short of the minimum of 95 needed to stop the spread. Nowhere is the figure lower than in Oberthal district, at 68 per cent. Starting on Monday, mobile teams will go round 140 schools in the province in three weeks, and pupils can be vaccinated free of charge if their parents consent in writing.

Achterberg stressed that vaccination was voluntary, that “nobody is planning to make it compulsory” and that her institute had given the government no such advice. A ban on unvaccinated kindergarten staff, which Health Minister Pavel Drago has said he would consider, was not something the institute had recommended, she said. There is no shortage of vaccine, according to her: 180,000 doses, at 14 euros apiece, are in stock, and 60,000 more on order should be delivered before Christmas.

She saw no grounds for closing schools, but children without vaccination who have been in contact with a case must spend three weeks at home unless they get the vaccine within three days of exposure. The outbreak began with a man of 34 who came back on 19 August from a country she would not name, and contrary to claims online no link was found with the music festival in Tarn.

The institute's model has new cases halving by mid-January, provided that three quarters of Ravensmark's unvaccinated pupils are reached; if only half are, the outbreak could go on until April. Of Professor Ilse Brandt of the university hospital, who expects the peak in November, Achterberg said: “I hope she is right.”`,
    slips: [
      [
        ['measure', 'value'],
        'Sixty-seven people with measles have needed intensive care so far, Achterberg told reporters.',
      ],
      [
        ['direction'],
        'Two-dose coverage among six-year-olds in Ravensmark has climbed since 2015 and now stands at 81.4 per cent.',
      ],
      [['bound', 'value'], 'More than nine in ten of those infected had never been given the vaccine.'],
      [
        ['unit', 'period'],
        'Unvaccinated contacts are spared the stay at home if they get the injection within 72 days of exposure.',
      ],
      [
        ['period', 'value'],
        "With only half of the unvaccinated pupils reached, the outbreak could drag on until August, according to the institute's model.",
      ],
      [['currency'], 'A dose of the vaccine costs the institute 14 dollars, and 180,000 are in store.'],
      [
        ['polarity'],
        'Achterberg confirmed that her institute had advised the government to make vaccination compulsory.',
      ],
      [
        ['modality'],
        'Health Minister Pavel Drago has barred unvaccinated staff from kindergartens, a step the institute says it did not recommend.',
      ],
      [['speaker'], 'Achterberg herself expects the outbreak to peak before November is out.'],
      [[], 'Whether schools ought to close was a question that did not come up at the briefing.'],
      [
        ['entity'],
        'Despite what is being said on the internet, investigators found no connection with the music festival in Oberthal.',
      ],
      [['wording'], 'The director was emphatic that “nobody is planning to make it permanent”.'],
    ],
  },
  {
    id: 'montevideo',
    sourceDate: '2025-06-20',
    source: `Communiqué, Montevideo, 20 June 2025

The Minister of Economy of Uruguay, Lucía Arrospide, and the Deputy Minister of Industry and Trade of Viet Nam, Tran Quoc Bao, met in Montevideo on 18 and 19 June for the third round of talks on a trade agreement.

The sides noted that bilateral trade reached 486 million US dollars in 2024, up 12 per cent on the previous year. Uruguayan exports came to 301 million, of which beef made up two fifths. In the first quarter of 2025, however, trade shrank by 4.5 per cent on account of drought and higher freight rates.

Agreement was reached on three of eleven chapters: customs procedures, small businesses and plant health. The chapters on rice and wool remain open. Viet Nam offered to cut its tariff on Uruguayan boneless beef from 14 to 5 per cent over six years; Uruguay asked for zero within four. Uruguay is prepared to raise its quota for Vietnamese footwear from 1.5 to 2.2 million pairs a year, provided that the rules of origin require at least 45 per cent local content. Neither side raised dairy products.

Both sides aim to conclude by the end of 2026. A fourth round will be held in Hanoi in the week of 13 October. Before that, in August, Vietnamese veterinary experts will inspect nine slaughterhouses in Uruguay. Uruguay will pay for the inspections, estimated at 240,000 dollars. A direct air-cargo link is being studied; no decision has been taken.

At the closing press conference Minister Arrospide said: "We moved faster in two days than in the previous eight months. But I would rather have a good treaty late than a bad one early." Asked about Mercosur partners, she answered that Brazil had requested information and that no government had lodged an objection.

Mr Bao called the talks "frank and useful" and denied reports that Viet Nam was demanding access to government procurement. His country bought 18,000 tonnes of Uruguayan beef last year, he said, and could buy twice as much by 2030 if the tariff fell.

Ignacio Peluffo, head of the Uruguayan Wool Secretariat, who attended as an observer, warned that up to 700 jobs were at risk if synthetic yarn entered duty-free. The minister called that figure exaggerated but offered none of her own.`,
    date: '2025-06-21',
    text: `Uruguay and Viet Nam have settled three of the eleven chapters of the trade agreement they are negotiating: those on customs procedures, small businesses and plant health. Rice and wool are among the subjects still open, according to a communiqué on the third round of talks. Uruguay's Economy Minister, Lucía Arrospide, and Viet Nam's Deputy Minister of Industry and Trade, Tran Quoc Bao, met in Montevideo on 18 and 19 June.

Trade between the two countries grew by 12 per cent last year to 486 million dollars. Uruguay's exports accounted for 301 million of that, and beef for two fifths of those exports. In the first three months of this year, though, trade was down 4.5 per cent, which the communiqué puts down to drought and dearer freight.

Viet Nam is offering to bring its tariff on boneless beef from Uruguay down from 14 to 5 per cent in the course of six years, while Uruguay wants it scrapped within four. Uruguay for its part is willing to admit 2.2 million pairs of Vietnamese footwear a year under its quota, 700,000 more than now, as long as the rules of origin call for local content of 45 per cent or more. Dairy products were not brought up by either side, and a direct air-cargo link is under study but undecided.

The two sides aim to finish by the end of 2026, and will meet for the fourth time in Hanoi in the week of 13 October. In August experts from Viet Nam are to inspect nine Uruguayan slaughterhouses at Uruguay's expense, at an estimated cost of 240,000 dollars.

Arrospide told the closing press conference that the sides had “moved faster in two days than in the previous eight months”. She would nonetheless “rather have a good treaty late than a bad one early”. Asked about Uruguay's Mercosur partners, she said that no government had objected, although Brazil had asked for information.

Bao, who described the talks as “frank and useful”, rejected reports that his country was demanding access to government procurement; he also said that Vietnamese purchases of Uruguayan beef, 18,000 tonnes last year, could double by 2030 if the tariff came down. The head of the Uruguayan Wool Secretariat, Ignacio Peluffo, an observer at the talks, saw as many as 700 jobs in danger should synthetic yarn be let in free of duty. Arrospide said the figure was exaggerated but did not give another.`,
    slips: [
      [
        ['value'],
        'Negotiators have wrapped up five of the eleven chapters, among them customs procedures and plant health.',
      ],
      [
        ['direction'],
        'Commerce between the two countries was up 4.5 per cent in the opening quarter of this year.',
      ],
      [['measure'], 'Beef made up two fifths of all trade between Uruguay and Viet Nam last year.'],
      [
        ['unit'],
        'Uruguay would be willing to let in 2.2 million tonnes of Vietnamese footwear a year, subject to rules of origin.',
      ],
      [
        ['currency'],
        'The slaughterhouse inspections, put at 240,000 euros, will be paid for by the Uruguayan side.',
      ],
      [['entity'], 'Viet Nam will foot the bill for inspecting nine Uruguayan slaughterhouses in August.'],
      [
        ['bound'],
        'The larger footwear quota is on offer only if the rules of origin call for at most 45 per cent local content.',
      ],
      [
        ['period', 'value'],
        'Viet Nam offered to lower its duty on boneless beef to 5 per cent over four years.',
      ],
      [['polarity'], 'Bao confirmed reports that Viet Nam was seeking access to government procurement.'],
      [[], 'The communiqué gives no indication of when the two sides would like to conclude.'],
      [['wording'], 'The Vietnamese deputy minister summed the meeting up as “frank and friendly”.'],
      [['modality'], 'The two countries have decided to set up a direct air-cargo link.'],
    ],
  },
  {
    id: 'keyrate',
    sourceDate: '2025-02-06',
    source: `Press conference of Governor Ewa Stolarska, National Bank of Lusatia, 6 February 2025

The Board decided today, by six votes to three, to lower the key rate by 25 basis points to 4.50 per cent from 10 February. It is the fourth cut since June, when the rate stood at 5.50 per cent. The dissenters wanted to leave it unchanged; no one proposed a bigger cut.

Inflation was 3.1 per cent in January, after 3.4 in December. We expect it to be between 2.4 and 2.8 per cent at the end of this year and to hit the 2 per cent target in the third quarter of 2026, a quarter later than we forecast in November. Services prices are still growing by 5.2 per cent, wages by 6.

The economy grew by 1.3 per cent last year. Our forecast for this year is 2.1 per cent, down from 2.5. The chief reason is weak demand in Germany, which takes nearly a third of our exports. Were the United States to impose tariffs of 10 per cent on European goods, growth would be about 0.4 percentage points lower. That is not in our baseline.

Question: Will you cut again in March?

I promise nothing. If wage growth slows below 5 per cent, we may continue. If the crown weakens substantially, we will pause. The markets price in two more cuts this year; I would not quarrel with that.

Question: Finance Minister Tomas Hrabal says rates are strangling builders.

He is entitled to his opinion. He did not call me and I did not call him. Mortgage lending rose 18 per cent in 2024, to 212 billion crowns.

Question: Will you intervene on the currency market?

No. We last intervened in October 2022 and have no such plan. Our reserves are 148 billion euros, the highest ever. Gold makes up 6 per cent; we intend to bring that to 10 by 2029.

Question: And your losses?

We lost 14 billion crowns last year, against 55 billion in 2023. The auditors have yet to confirm the figure. It does not limit us in any way.

Question: A second term?

My term ends on 30 June 2026. I have not thought about it, and the President has not asked me.

Deputy Governor Jan Kolar: Households save 17 per cent of their income, compared with 12 before the pandemic. It will come down, but slowly.`,
    date: '2025-02-07',
    text: `The National Bank of Lusatia cut its key rate by a quarter of a percentage point on Thursday, to 4.5 per cent as of 10 February. Six members of the Board were in favour; the other three wanted no change, and a larger cut was not proposed by anyone. It was the fourth reduction since June, when the rate was a full percentage point higher, Governor Ewa Stolarska told a press conference.

Inflation eased from 3.4 per cent in December to 3.1 per cent in January, and the Bank sees it at 2.4 to 2.8 per cent by the end of the year. The target of 2 per cent should be met in the third quarter of 2026, three months later than was forecast in November. Wages are still rising by 6 per cent, and prices of services by 5.2 per cent.

After growth of 1.3 per cent in 2024 the Bank now expects 2.1 per cent this year rather than 2.5, chiefly because demand is weak in Germany, which buys almost a third of the country's exports. American tariffs of 10 per cent on European goods would take about 0.4 percentage points off that, but are not part of the baseline.

“I promise nothing,” Stolarska answered when asked about another cut in March; the Bank may carry on if wage growth drops below 5 per cent, but will pause if the crown weakens substantially. She would not quarrel, she said, with the markets, which are pricing in two further cuts this year.

Responding to Finance Minister Tomas Hrabal's charge that rates are strangling builders, she said that he was entitled to his opinion but that mortgage lending had risen 18 per cent last year, to 212 billion crowns, and that neither of them had called the other.

The Bank, which last intervened on the currency market in October 2022, has no plan to do so again. Its reserves stand at a record 148 billion euros, and the share of gold in them is meant to go from 6 to 10 per cent by 2029. The loss for 2024 came to 14 billion crowns, 41 billion less than the year before, though the auditors have still to confirm it; Stolarska said it did not limit the Bank in any way.

Stolarska, whose term runs out on 30 June 2026, said she had given no thought to a second one and had not been asked by the President. Her deputy, Jan Kolar, added that households were putting aside 17 per cent of their income, five points more than before the pandemic, and that the share would fall only slowly.`,
    slips: [
      [
        ['unit', 'scale'],
        'The Board trimmed the key rate by 25 percentage points, leaving it at 4.50 per cent.',
      ],
      [
        ['range', 'value'],
        'By the end of the year inflation should be somewhere from 2.4 to 3.8 per cent, the Bank reckons.',
      ],
      [
        ['bound'],
        "Germany, where demand is weak, takes more than a third of the country's exports, Stolarska noted.",
      ],
      [['direction'], 'The Bank has revised its growth forecast for this year upwards, to 2.1 per cent.'],
      [
        ['polarity'],
        'The Bank is considering an intervention on the currency market, its first since October 2022.',
      ],
      [['currency'], 'Reserves have climbed to 148 billion crowns, more than the Bank has ever held.'],
      [
        ['speaker', 'entity'],
        'Interest rates are strangling builders, Deputy Governor Jan Kolar has complained.',
      ],
      [
        ['modality'],
        'Once wage growth is below 5 per cent the Bank will go on cutting rates, Stolarska pledged.',
      ],
      [
        ['measure', 'value'],
        'Pay in the country is still going up by 5.2 per cent, according to the governor.',
      ],
      [[], 'The Bank will pause its rate cuts, Stolarska told the press conference.'],
      [[], "Last year's loss of 14 billion crowns was the largest in the history of the Bank."],
      [
        ['period'],
        'Inflation is expected to come down to the 2 per cent target in the third quarter of this year.',
      ],
    ],
  },
  {
    id: 'prisons',
    sourceDate: '2024-09-24',
    source: `Justice Committee, 24 September 2024: Colm Reidy, Director General of the Prison Service

Mr Reidy: On 20 September, we held 5,014 people in 4,521 beds, an occupancy of 111 per cent. At the women's prison in Ardmore it is 138 per cent, the worst in the country. Nationally, 287 prisoners sleep on mattresses on the floor, compared with 194 in March.

The government has approved 1,100 new places by 2030, at a cost of 325 million euros. The first 155 will open at Castlerow in April 2025, not in January as announced, because the contractor, Denby Group, failed a fire test. I accept responsibility for the announcement; I do not accept that money has been wasted. Denby has been paid no more than 60 per cent of the contract.

We are 214 officers short. Last year we recruited 271 and lost 190, more than half within their first two years. Starting pay is 37,400 euros a year.

Assaults on staff rose to 132 in the first eight months, from 104 in the same period last year. I asked the Minister to let us pilot body cameras at Castlerow and Westgate. She has agreed in principle, subject to the approval of the data protection commissioner. We intercepted 61 drones in 2023 and 83 so far this year. Some carried up to three kilos.

Deputy Fallon: Have you considered releasing prisoners early?

Mr Reidy: Yes, those serving under twelve months, with no conviction for violence and fewer than eight weeks left: around 240 people. No sex offender would qualify. The decision rests with the Minister, and she has not made one.

Deputy Fallon: The Prison Officers' Association says a riot is a matter of time.

Mr Reidy: That is their phrase, not mine. But I will not tell this committee that the system is safe. It is coping, and coping is not a policy.

Deputy Maddox: Did you warn the department?

Mr Reidy: In writing, three times: on 9 January, 2 May and 16 July. I received an answer to the first only.

Deputy Maddox: The Minister said she learned of it in August.

Mr Reidy: I cannot speak for what reached her desk. I make no accusation.

Deputy Maddox: And deaths in custody?

Mr Reidy: Seventeen so far this year, four of them suspected suicides. It was twenty in all of 2023. Each is investigated by the Inspector, not by us.`,
    date: '2024-09-25',
    text: `The country's prisons were holding 5,014 people on 20 September with beds for only 4,521, the Director General of the Prison Service, Colm Reidy, told the Justice Committee on Tuesday. That put occupancy at 111 per cent; nowhere is it worse than in the women's prison at Ardmore, with 138 per cent. The number of prisoners sleeping on mattresses on the floor, 287, has gone up by 93 since March.

Of the 1,100 new places the government has approved by 2030, at a cost of 325 million euros, the first 155 will be ready at Castlerow next April, three months later than announced, because the contractor, Denby Group, failed a fire test. The announcement was his responsibility, he said, but he did not accept that money had been wasted, and Denby had received at most 60 per cent of the contract.

The service, where officers start on 37,400 euros a year, is 214 officers short. It took on 271 last year but lost 190, over half of whom had served less than two years.

From January to August there were 132 assaults on staff, 28 more than in the same months of 2023. The Minister has agreed in principle to Reidy's request for a trial of body cameras at Castlerow and Westgate, but the data protection commissioner still has to approve it. Already 83 drones have been intercepted this year, against 61 in all of last year, and some were carrying as much as three kilos.

Early release has been considered, Reidy told Deputy Fallon, for some 240 prisoners with sentences of under a year, no conviction for violence and fewer than eight weeks to serve. Sex offenders would not qualify, and the Minister, with whom the decision lies, has yet to take it. That a riot was “a matter of time” was a phrase of the Prison Officers' Association and not his, Reidy said. “But I will not tell this committee that the system is safe. It is coping, and coping is not a policy,” he went on.

To Deputy Maddox he said that he had warned the department in writing three times, in January, May and July, and had been answered only once; he made no accusation and could not say what had reached the desk of the Minister, who by Maddox's account learned of it in August. So far this year 17 people have died in custody, four of them by suspected suicide, compared with 20 in the whole of last year.`,
    slips: [
      [
        ['measure', 'value'],
        'The prison system has 5,014 beds at its disposal, Reidy informed the committee.',
      ],
      [
        ['direction'],
        'Fewer prisoners are having to sleep on the floor than in March: the number is down to 287.',
      ],
      [
        ['bound'],
        'Denby Group has already been paid more than 60 per cent of the contract, according to Reidy.',
      ],
      [['entity'], 'The service wants to try out body cameras at two prisons, Ardmore and Westgate.'],
      [['speaker'], '“It is coping, and coping is not a policy,” Deputy Maddox said of the prison system.'],
      [
        ['polarity'],
        'Sex offenders, too, would be eligible for early release under the scheme that has been considered.',
      ],
      [
        ['modality'],
        'Around 240 prisoners with less than eight weeks left to serve are being let out early.',
      ],
      [
        [],
        'Body cameras can now be tried out at Castlerow and Westgate, the Minister having given her agreement.',
      ],
      [
        ['period', 'unit'],
        'In the first eight weeks of the year there were 132 assaults on staff, up from 104 a year earlier.',
      ],
      [['wording'], 'Reidy warned deputies: “I will not tell this committee that the system is fair.”'],
      [['value', 'period'], 'Reidy sent the department three written warnings, the last of them on 16 June.'],
      [[], 'Reidy disclosed that he had offered the Minister his resignation over the delay at Castlerow.'],
    ],
  },
  {
    id: 'icecore',
    sourceDate: '2025-01-30',
    source: `Briefing by Dr Ingrid Solheim, leader of the Deep Antarctic Core project, Hobart, 30 January 2025

The drill reached 2,941 metres on 21 January, 63 days after we began the season. We stopped on purpose about 40 metres above the bedrock, so as not to contaminate the water below.

The oldest ice we recovered is at least 1.1 million years old. That is a preliminary dating from the field; the laboratory in Bern will need eight to ten months to confirm it. The previous record, from Dome C, is 800,000 years. Please do not write 1.5 million. That was the goal, and we have not reached it.

The temperature at the site averaged minus 41 degrees Celsius and fell to minus 56 on the worst night. Twenty-two people from nine countries worked there; the youngest was 24. There were two cases of frostbite, neither serious. We lost a drill head at 1,870 metres, and that cost us eleven days.

We brought up 418 metres of core this season, roughly a quarter less than planned. The cores leave Casey on 12 February aboard the Nordstern, at minus 50 degrees, and are due in Hobart around 3 March. Two thirds will go to Europe; one third stays in Australia.

The project has cost 34 million Australian dollars since 2021, of which the European Commission contributed 11 million. It is funded until June 2026. I am negotiating a two-year extension with Canberra, for which I would need 9 million more. Nothing has been signed.

Question: Did carbon dioxide change the rhythm of the ice ages?

It is too early to say. We have measured 30 air samples, only from the upper part of the core. They show values between 170 and 300 parts per million; today we are at 425. Professor Matteo Ricci, my colleague, believes carbon dioxide was the main driver. I am not convinced yet, but he could be right.

Question: A Chinese team is said to have drilled deeper.

They have reached 2,600 metres at Dome A, as far as I know. They invited us to compare data, and we accepted. This is not a race.

Question: Will you go back?

If the ship is available, in November. The Russian station offered us fuel; we declined. I will not lead the next season. Dr Amara Nwosu takes over on 1 May. I am 61, and my knees voted against me.`,
    date: '2025-01-31',
    text: `Ice that is at least 1.1 million years old has been recovered by the Deep Antarctic Core project, compared with a previous record of 800,000 years from Dome C, its leader, Dr Ingrid Solheim, told a briefing in Hobart. The dating was done in the field and is preliminary; confirming it will take the laboratory in Bern eight to ten months. Solheim asked journalists not to write 1.5 million, a goal that had not been reached.

On 21 January, 63 days into the season, the drill was at 2,941 metres, where it was halted deliberately some 40 metres short of the bedrock, to keep the water underneath from being contaminated.

The 22 people at the site, who came from nine countries, worked in temperatures that averaged minus 41 degrees Celsius and on the worst night sank to minus 56. There were two cases of frostbite, neither of them serious, and a drill head lost at 1,870 metres set it back by 11 days. The season's yield, 418 metres of core, was about a quarter below plan. The cores will sail from Casey aboard the Nordstern on 12 February and are expected around 3 March in Hobart, from where two thirds of them go on to Europe.

Since 2021 the project has cost 34 million Australian dollars, 11 million of which came from the European Commission. Its funding runs until the middle of 2026; Solheim is in negotiations with Canberra about two more years, which would take another 9 million, but nothing has been signed.

Whether carbon dioxide altered the rhythm of the ice ages cannot be said yet, according to Solheim, since only 30 air samples have been measured, all from the upper part of the core. They contain between 170 and 300 parts per million, compared with 425 today. Her colleague Professor Matteo Ricci takes carbon dioxide to have been the main driver; Solheim is not yet convinced but allows that “he could be right”.

To the suggestion that a Chinese team had drilled deeper she replied that, as far as she knew, it had got to 2,600 metres at Dome A, and that the project had accepted its invitation to compare data: “This is not a race.”

The project will return in November if the ship is available, without the fuel which the Russian station offered and Solheim's team declined, and under Dr Amara Nwosu, who takes charge on 1 May. “I am 61, and my knees voted against me,” Solheim said.`,
    slips: [
      [['scale'], 'The oldest of the ice has been provisionally dated at 1.1 billion years or more.'],
      [['unit'], 'Drilling was halted at a depth of 2,941 feet, a little above the bedrock.'],
      [
        ['range', 'value'],
        'Scientists in Bern are expected to spend eight to twelve months checking the date.',
      ],
      [
        ['bound'],
        "The team's oldest ice goes back no more than 1.1 million years, according to the first dating.",
      ],
      [['currency'], 'Some 34 million US dollars have gone into the project since 2021.'],
      [['modality'], 'Canberra has signed up to pay for the project for two more years beyond June 2026.'],
      [['polarity'], 'The team took up an offer of fuel from the Russian station.'],
      [
        ['speaker', 'entity'],
        'Solheim believes carbon dioxide to have been the main driver of the change in the ice ages.',
      ],
      [
        ['entity'],
        "Solheim's team invited the Chinese scientists at Dome A to compare data, and they agreed.",
      ],
      [[], 'Part of the core will be put on show in a Hobart museum from March, Solheim announced.'],
      [
        ['measure', 'value'],
        'On the coldest night of the season the thermometer at the site showed minus 41 degrees Celsius.',
      ],
      [
        ['direction'],
        'The 418 metres of core drawn up this season are about a quarter more than had been planned.',
      ],
    ],
  },
];
