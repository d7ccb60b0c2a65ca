export const round51 = [
  {
    id: 'cnb-minutes',
    sourceDate: '2025-05-08',
    source: `Minutes of the monetary policy meeting of the Bank Board of the Czech National Bank, 8 May 2025

Present: Governor Radim Holoubek, Deputy Governors Eva Štursová and Petr Lanz, and Board members Marek Svatoň, Jitka Hrdá, Ondřej Kubeš and Tomáš Vacek.

The Bank Board lowered the two-week repo rate by 25 basis points to 3.50 per cent. The discount rate and the Lombard rate were cut by the same amount, to 2.50 per cent and 4.50 per cent respectively. The new rates take effect on 9 May. Five of the seven members voted in favour of the decision. Marek Svatoň and Jitka Hrdá voted for leaving rates unchanged.

The meeting opened with the presentation of the spring forecast by the Monetary Department. According to the flash estimate, inflation slowed to 1.8 per cent in April from 2.7 per cent in March, chiefly because of cheaper fuels and a base effect in food prices. Core inflation, by contrast, edged up to 2.6 per cent from 2.5 per cent. Prices of services rose by 4.7 per cent year on year, more than double the Bank's 2 per cent target.

The forecast expects inflation to average 2.5 per cent this year and 2.1 per cent in 2026. In the winter forecast the corresponding figures had been 2.7 and 2.2 per cent. The economy is expected to grow by 2.0 per cent this year, unchanged from the winter forecast, and by 2.1 per cent next year, which is 0.3 percentage points less than was expected in the winter. The revision reflects weaker demand from Germany. If the tariffs announced by the United States in April were to take full effect, growth this year could be lower by up to 0.5 percentage points. The baseline does not include this scenario. The general unemployment rate stood at 2.6 per cent in the first quarter. The average nominal wage is forecast to rise by 6.6 per cent this year, after 7.1 per cent last year.

In the discussion, Governor Holoubek said that monetary policy "remains relatively tight and will have to stay so for some time". He recalled that the Board had now cut the repo rate by a total of 350 basis points since December 2023, when it stood at 7.00 per cent. He stressed that the decision should not be read as a commitment to another step in June.

Deputy Governor Štursová considered the risks to the forecast to be balanced overall and would not rule out a pause at one or more of the coming meetings. She drew attention to the housing market. New mortgages in March came to CZK 26.4 billion, up 48 per cent on a year earlier, and offer prices of flats in Prague were rising at a double-digit pace. The Board was not considering reactivating the limit on the debt-service-to-income ratio at present, she said, but an analysis of the matter would be submitted to it by the end of next month.

Marek Svatoň, explaining his vote, said he could support a further cut only if services inflation fell below 4 per cent. Jitka Hrdá pointed to public spending in an election year and said she "would rather be late by one meeting than early by three". Tomáš Vacek, on the other hand, had considered a cut of 50 basis points, but settled for 25 in view of the uncertainty in world trade.

Ondřej Kubeš presented the results of the Bank's survey among 214 exporters. Of these, 37 per cent expected lower orders over the next twelve months and 22 per cent higher ones, while the remainder expected no change. Carmakers' suppliers were the most pessimistic group, he said.

Deputy Governor Lanz reported on the exchange rate and the reserves. The koruna averaged 24.9 to the euro in April, stronger than the 25.2 assumed in the winter forecast. The Bank had not intervened in the foreign exchange market in the first quarter and had no plans to do so. The sale of part of the income on the reserves remained suspended and would stay so at least until the end of this year. At the end of April the international reserves amounted to EUR 142.6 billion. They included 56.4 tonnes of gold, compared with 39.8 tonnes a year earlier. The Bank intends to raise its gold holdings to 100 tonnes by 2028.

The Board agreed that it would decide on further steps "with caution and from meeting to meeting". The next monetary policy meeting will be held on 25 June.`,
    date: '2025-05-09',
    text: `The Czech National Bank cut its two-week repo rate by a quarter of a percentage point to 3.5%, with two of the seven board members voting to leave rates as they were.

Since December 2023, when the key rate stood at 7%, the Czech board has halved it.

Czech inflation slowed in April to 1.8% from 2.7% a month earlier, according to the flash estimate, mainly on cheaper fuel and a base effect in food prices.

While headline inflation fell in April, core inflation edged up by a tenth of a percentage point to 2.6%.

The central bank now sees inflation averaging 2.5% in 2025, down from the 2.7% it had forecast in the winter.

The bank expects the Czech economy to grow 2.1% in 2026, a forecast trimmed by 0.3 points because of weaker German demand.

Should the US tariffs announced in April take full effect, they could shave as much as half a percentage point off Czech growth this year, a scenario that is not part of the bank's baseline.

Governor Radim Holoubek said policy "remains relatively tight" and stressed that the May cut was no commitment to another one in June.

New mortgage lending reached 26.4 billion koruna in March, nearly half as much again as a year before, Deputy Governor Eva Štursová noted.

The board is not at present considering a return of the cap on the debt-service-to-income ratio, though it is to receive an analysis of the question by the end of June.

Marek Svatoň, one of the two dissenters, made his support for any further cut conditional on services inflation dropping below 4%; it currently runs at 4.7%.

Jitka Hrdá, who voted for stable rates, said she "would rather be late by one meeting than early by three".

Tomáš Vacek had weighed a half-point cut but settled for 25 basis points given the uncertainty in world trade.

In the bank's survey of 214 exporters, 37% expected orders to fall over the coming twelve months, against 22% who expected a rise.

The central bank stayed out of the foreign exchange market in the first quarter and does not plan to intervene, Deputy Governor Petr Lanz said.

The bank held 56.4 tonnes of gold at the end of April and wants to have 100 tonnes by 2028.`,
    slips: [
      [
        ['value', 'entity'],
        'The Czech National Bank lowered its discount rate by 25 basis points to 4.50 per cent on 8 May.',
      ],
      [
        ['value'],
        'Three of the seven members of the Czech bank board voted for leaving rates unchanged in May.',
      ],
      [['direction'], 'Core inflation in the Czech Republic eased to 2.6 per cent in April.'],
      [
        ['modality'],
        'The US tariffs announced in April will lower Czech growth this year by up to 0.5 percentage points, the central bank said.',
      ],
      [
        ['speaker'],
        'Jitka Hrdá said she could support a further cut only if services inflation fell below 4 per cent.',
      ],
      [
        ['bound', 'period'],
        "The sale of part of the income on the Czech bank's reserves will stay suspended until the end of this year at the latest.",
      ],
      [
        ['unit', 'measure'],
        'New Czech mortgages in March came to CZK 26.4 billion, up 48 percentage points on a year earlier.',
      ],
      [
        ['polarity'],
        'The Czech bank board is considering reactivating the limit on the debt-service-to-income ratio, Deputy Governor Eva Štursová said.',
      ],
      [['modality'], 'The Czech National Bank has raised its gold holdings to 100 tonnes.'],
      [
        ['wording'],
        'Governor Radim Holoubek said that monetary policy "remains extremely tight and will have to stay so for some time".',
      ],
    ],
  },
  {
    id: 'namibia-fisheries',
    sourceDate: '2025-02-13',
    source: `Annual address to the fishing industry by the Minister of Fisheries and Marine Resources, Hon. Petrus Nangombe, Walvis Bay, 13 February 2025

Director of ceremonies, Governor of Erongo, captains of industry, leaders of the unions, members of the media,

It is the custom of this house to begin with the sea and only then to speak of the money. I shall keep to the custom.

The surveys of our research vessel Mirabilis, completed in December, show a hake biomass of about 1.13 million tonnes, 6 per cent more than in the survey a year before. Horse mackerel is another matter. That stock is estimated at 860,000 tonnes, the lowest figure since 2016, and our scientists advised us to cut. We have listened. For the 2025 season Cabinet has approved a total allowable catch of 290,000 tonnes of horse mackerel, down from 310,000 tonnes last year. The total allowable catch for hake remains at 154,000 tonnes. For monk the figure is 8,900 tonnes and for deep-sea red crab 3,200 tonnes.

The sardine moratorium, in force since 2018, is extended until 31 December 2026. I know that the canneries had hoped for an opening. I cannot give them one. If the survey planned for this coming November finds a sardine biomass of at least 100,000 tonnes, I am prepared to ask Cabinet for an experimental catch of not more than 5,000 tonnes. If it does not, there will be nothing to ask for.

Now to the money. In 2024 our fish exports earned 10.8 billion Namibia dollars, compared with 10.2 billion in 2023. Spain alone bought 38 per cent of it by value, followed by South Africa with 15 per cent and Zambia with 9 per cent. After mining, fishing is the second largest earner of foreign exchange. The sector employed 18,120 people at the end of last year. Of these, 11,400 work on land, in our factories, and the rest at sea.

Of the hake we landed, 64 per cent was processed in Namibia. Our target is 70 per cent by 2027. Let me be understood: this is a target and not yet a licence condition. Whether it becomes one, we shall decide after consulting the Confederation of Namibian Fishing Associations, and not before the end of this year.

On the Governmental Objective quota: we auctioned 24,000 tonnes of it in October and received 231 million Namibia dollars. Of that sum, 140 million went to drought relief and 60 million to the health ministry. The balance of 31 million stands with the Treasury. There have been reports in a Windhoek newspaper that quota was sold to foreign bidders under the table. That is false. Every one of the eleven successful bidders is registered in Namibia, and the list was published on 4 November.

On unlawful fishing: last year our inspectors and the Navy arrested seven vessels, five of them in the north near the Angolan border. Fines of 17.5 million Namibia dollars were imposed, of which 9 million has so far been collected. Two cases are still before the High Court. From July, every vessel above 20 metres shall carry an electronic monitoring system with cameras. The cost will be shared: the State pays 40 per cent and the owner 60 per cent. Smaller boats are exempt for now.

My colleague the Executive Director, Ms Selma Iiyambo, will speak after me of the small-scale fishers, but let me say this much. We have set aside 12 million Namibia dollars for landing sites at Henties Bay and Lüderitz. Work at Henties Bay began in January; at Lüderitz it will begin once the environmental clearance has been issued, which we expect by the end of next month.

To the unions: I have heard your demand for a minimum wage of 3,500 Namibia dollars a month in the processing plants. I did not promise it and I do not promise it today. Wages are for the Ministry of Labour and for the bargaining table. What I have undertaken is that companies which dismiss more than a tenth of their permanent staff in a year shall lose points when rights are next scored, in 2027.

Lastly, seals and the sea itself. The Benguela Current Commission warned us in January that low-oxygen water has spread along some 300 kilometres of our central coast. It may pass; it may not. "A quota is a promise made on behalf of the fish," my predecessor Theofilus Haimbodi used to say, "and the fish have not signed." Let us fish with that in mind.

I thank you, and I wish you safe seas.`,
    date: '2025-02-14',
    text: `Namibia has cut its horse mackerel quota for 2025 by 20,000 tonnes to 290,000 tonnes, following the advice of its scientists.

Hake biomass off Namibia was put at some 1.13 million tonnes in the survey completed in December, 6% above the previous year's result, yet the allowable catch stays at 154,000 tonnes.

The horse mackerel stock, estimated at 860,000 tonnes, is at its lowest since 2016, Fisheries Minister Petrus Nangombe told the industry in Walvis Bay.

Namibia's ban on catching sardine, which dates from 2018, will run until the end of 2026, a disappointment for the canneries.

Nangombe would seek Cabinet approval for an experimental sardine catch of no more than 5,000 tonnes, but only if the November survey shows at least 100,000 tonnes of the fish.

Fish exports brought in 10.8 billion Namibia dollars in 2024, up by 600 million on the year before.

Spain took 38% of Namibia's fish exports by value, more than South Africa and Zambia combined.

Roughly 6,700 of the 18,120 people employed in Namibian fishing at the end of 2024 worked at sea.

The government wants 70% of landed hake to be processed at home by 2027, compared with 64% now, but has not made this a condition of licences.

The October auction of 24,000 tonnes of Governmental Objective quota raised 231 million Namibia dollars, most of which went to drought relief.

The minister rejected as false a newspaper's reports that quota had been secretly sold to foreign bidders, saying all eleven winners were registered in Namibia.

Namibia arrested seven vessels for unlawful fishing in 2024, and just over half of the 17.5 million Namibia dollars in fines has been collected so far.

From July, vessels longer than 20 metres must carry camera-based electronic monitoring, with owners bearing 60% of the cost.

Construction of the landing site at Henties Bay started in January, while Lüderitz must wait for environmental clearance, expected by the end of March.

Nangombe made no promise to unions on their demand for a monthly minimum wage of 3,500 Namibia dollars in fish plants, referring wages to the Labour Ministry and the bargaining table.

Companies that lay off more than 10% of their permanent staff in a year will lose points when fishing rights are next scored in 2027.`,
    slips: [
      [
        ['value', 'entity', 'wording'],
        "For the 2025 season Namibia's Cabinet has approved a total allowable catch of 154,000 tonnes of horse mackerel.",
      ],
      [
        ['wording'],
        "Namibia's horse mackerel stock is estimated at 860,000 tonnes, the lowest figure ever recorded.",
      ],
      [
        ['bound'],
        'The minister is prepared to ask Cabinet for an experimental sardine catch of at least 5,000 tonnes if the November survey finds a biomass of at least 100,000 tonnes.',
      ],
      [['currency', 'unit'], "Namibia's fish exports earned 10.8 billion US dollars in 2024."],
      [
        ['entity', 'direction', 'value', 'wording'],
        "South Africa alone bought 38 per cent of Namibia's fish exports by value.",
      ],
      [
        ['modality', 'polarity'],
        'Processing 70 per cent of hake in Namibia is already a licence condition, the fisheries minister said.',
      ],
      [
        ['polarity', 'wording'],
        'The minister confirmed reports that quota was sold to foreign bidders under the table.',
      ],
      [
        ['value', 'measure'],
        'Fines of 17.5 million Namibia dollars have so far been collected from the vessels arrested last year.',
      ],
      [['modality', 'period'], 'Work on the landing site at Lüderitz began in January.'],
      [
        ['polarity', 'wording', 'modality'],
        'Nangombe promised the unions a minimum wage of 3,500 Namibia dollars a month in the processing plants.',
      ],
    ],
  },
  {
    id: 'vr-halfyear',
    sourceDate: '2025-08-21',
    source: `Suomen Raideliikenne Group: half-year report 1 January – 30 June 2025. Statement by the President and CEO

Helsinki, 21 August 2025. (The figures in brackets refer to the corresponding period of 2024 unless otherwise stated. The figures are unaudited.)

Net sales of the state-owned Suomen Raideliikenne Group rose by 4.3 per cent in January–June to EUR 624.8 million (599.0). Comparable operating profit fell to EUR 21.6 million (29.4), or 3.5 per cent of net sales (4.9). The operating profit was burdened by a one-off write-down of EUR 14.0 million on sleeping cars, without which it would have exceeded last year's level; the comparable figure given here includes the write-down, in line with the Group's definition. Cash flow from operations was EUR 71.2 million (66.5). Net debt at the end of June amounted to EUR 388 million, compared with EUR 412 million at the end of December.

Passenger traffic. A total of 7.9 million journeys were made on long-distance trains, 5 per cent more than a year earlier and the highest number for any first half of a year. On commuter trains the number of journeys was 28.1 million (28.6). The customer satisfaction score of long-distance traffic was 43 (47) on a scale from −100 to +100. Punctuality weakened: 83.7 per cent of long-distance trains arrived within five minutes of the timetable (86.9). About half of the delays were caused by track works and faults in the infrastructure, which is managed by the Finnish Transport Infrastructure Agency, and roughly a fifth by our own rolling stock. In Sweden our subsidiary started to operate the Tågab Öst contract in June. The contract runs for ten years and is worth approximately SEK 9.5 billion over its whole term.

Logistics. The volume of rail freight fell by 8 per cent to 12.3 million tonnes. Strikes in the forest industry in February and March accounted for most of the decline. There has been no freight traffic across the eastern border since the spring of 2023 apart from minor transit, which ended in April. Despite the lower volumes, the operating profit of Logistics was positive, at EUR 2.1 million (−1.8).

Investments. Capital expenditure was EUR 96.4 million (58.3), of which EUR 61 million went to new sleeping cars and car-carrier wagons. The first of the nine sleeping cars ordered from Škoda's plant in Otanmäki will enter service on the Helsinki–Rovaniemi line by the end of this year, not in October as announced earlier. The option for up to 30 additional cars is valid until March 2027. We have not yet decided whether to use it.

Personnel. At the end of the period the Group employed 9,140 persons, of whom 4,870 in Finland and the rest in Sweden. The change negotiations in the maintenance units, which were opened in April and concluded in June, led to the ending of 74 jobs. The initial estimate had been a maximum of 120. No train drivers were affected.

President and CEO Annukka Lehtovaara: "Our growth came from people choosing the train for long distances. I am not satisfied with our profitability, and even less with punctuality. We will spend EUR 18 million this year and next on the reliability of our Pendolino fleet. Ticket prices in long-distance traffic were on average 2 per cent lower than a year ago, and we do not intend to raise them before the turn of the year. What happens after that depends on the track access charge, which the ministry has proposed to increase by a third from January. If the proposal is carried through, about EUR 11 million a year will be added to our costs, and we cannot bear that alone."

Chief Financial Officer Jarmo Keskitalo: "We keep our guidance. Net sales for the full year are expected to be between EUR 1.26 and 1.30 billion, and comparable operating profit is expected to be below last year's EUR 68.9 million. The Board will propose no extra dividend. The ordinary dividend of EUR 20 million decided by the annual general meeting was paid to the State in April."

Events after the period. On 14 July a freight train derailed at Kouvola. Nobody was injured. The Safety Investigation Authority is examining the cause, and we shall not comment on it before the investigation has ended. On 5 August the Group signed a five-year contract with the paper producer Kymen Sellu on timber transport, covering around 1.5 million tonnes a year. Traffic under it will start in January 2026, provided that the Competition and Consumer Authority does not object.

The report for January–September will be published on 6 November.`,
    date: '2025-08-21',
    text: `Finland's state-owned Suomen Raideliikenne Group lifted first-half net sales by 4.3% to 624.8 million euros, but its comparable operating profit dropped by more than a quarter to 21.6 million.

A one-off write-down of 14 million euros on sleeping cars weighed on the railway group's first-half result; without it, operating profit would have topped the 2024 figure.

The rail group cut its net debt by 24 million euros in six months, to 388 million at the end of June.

Long-distance trains carried passengers on 7.9 million journeys from January to June, a record for a first half, while commuter journeys slipped to 28.1 million.

Fewer than 84 in 100 long-distance trains arrived within five minutes of the timetable in the first half, down from nearly 87 a year earlier.

About half the delays stemmed from track works and infrastructure faults, according to the rail group, and some 20% from its own rolling stock.

The group's Swedish subsidiary began operating the Tågab Öst contract in June, a ten-year deal worth around 9.5 billion kronor in total.

Rail freight volumes shrank 8% to 12.3 million tonnes, largely because of strikes in the forest industry in February and March.

The logistics arm turned a profit of 2.1 million euros in the first half of 2025 after a loss of 1.8 million a year before, despite carrying less.

The first of nine new sleeping cars for the Helsinki–Rovaniemi route is now due by the end of 2025, after an earlier announcement of October.

The company has yet to decide whether to take up an option on as many as 30 further cars, which remains open until March 2027.

Negotiations in the maintenance units ended in June with the loss of 74 jobs, well short of the maximum of 120 first estimated, and none of them were train drivers'.

CEO Annukka Lehtovaara said the group did not intend to put up long-distance fares before the turn of the year.

A one-third rise in the track access charge, as proposed by the ministry, would cost the group about 11 million euros a year, Lehtovaara said.

The group stuck to its guidance of full-year sales of 1.26 to 1.30 billion euros and a comparable operating profit below last year's 68.9 million.

A five-year timber transport contract signed with Kymen Sellu in August is to start in January 2026 unless the competition authority objects.`,
    slips: [
      [
        ['unit', 'measure', 'value'],
        "Suomen Raideliikenne's comparable operating profit for January–June fell to 21.6 per cent of net sales, from 29.4 per cent a year earlier.",
      ],
      [
        ['entity'],
        'The first-half operating profit of the Finnish rail group was burdened by a one-off write-down of EUR 14.0 million on commuter trains.',
      ],
      [
        ['direction'],
        'Net debt of the Finnish rail group rose over the first half of the year to EUR 388 million.',
      ],
      [
        ['wording', 'period'],
        'Long-distance trains in Finland carried 7.9 million journeys in January–June, the highest number for any half of a year.',
      ],
      [
        ['currency'],
        'The ten-year Tågab Öst contract in Sweden is worth approximately EUR 9.5 billion over its whole term.',
      ],
      [
        ['scale', 'value'],
        "The volume of the group's rail freight fell by 8 per cent to 1.23 million tonnes.",
      ],
      [
        ['polarity', 'modality'],
        'The Finnish rail group has decided to use its option for up to 30 additional cars.',
      ],
      [['value'], "The change negotiations in the group's maintenance units led to the ending of 120 jobs."],
      [
        ['modality'],
        "About EUR 11 million a year will be added to the Finnish rail group's costs by an increase of a third in the track access charge from January, Lehtovaara said.",
      ],
      [
        ['speaker'],
        '"I am not satisfied with our profitability, and even less with punctuality," said Chief Financial Officer Jarmo Keskitalo.',
      ],
    ],
  },
  {
    id: 'kenya-courts',
    sourceDate: '2025-10-09',
    source: `Interview with the Chief Registrar of the Judiciary of Kenya, Mrs Josephine Wanyonyi, broadcast on Radio Mulika on 9 October 2025. Interviewer: Brian Otieno. Transcript issued by the Judiciary's communications office.

Q: Mrs Wanyonyi, your report on the financial year that ended in June is out. Are Kenyans waiting less for justice than a year ago?

A: In most courts, yes. In some, no, and I would rather say so myself than have you find it. In the magistrates' courts the average time from filing to judgment came down from 22 months to 18. In the High Court it rose, from 31 months to 33. All courts together received 512,000 new cases and concluded 527,000. For the second year running we closed more than we opened.

Q: And the backlog?

A: The Judiciary counts as backlog any case older than three years. On the thirtieth of June there were 96,400 of these, against 118,700 a year earlier. Land matters make up the largest share, about 34 per cent, followed by succession with 21 per cent. Criminal cases are third.

Q: The Law Society says that the true figure is nearer to 150,000.

A: The Law Society counts everything that is older than two years. It is a fair way of counting, but it is not ours. I do not accept that we have hidden anything. I have offered its president, Mr Kamau Njoroge, access to the case-tracking data, and he has accepted.

Q: You asked Parliament for 43 billion shillings. What did you get?

A: We asked for 43.2 billion and were given 27.8 billion. That is a little over one per cent of the national budget. In comparable countries, it's between two and a half and three. Because of this we shall build no new High Court stations this year. The four that are under construction, at Kilgoris, Mpeketoni, Maralal and Wajir, will be completed, the first of them in December.

Q: Small claims courts have been your success story. Will there be more?

A: There are 39 of them now. By the end of next June there will be at least 50, if the Treasury releases the 600 million shillings that it has approved. The law says that such a claim must be decided within 60 days. We are at 71 days on average. Last year they decided 48,000 claims worth 11.6 billion shillings. The ceiling is one million shillings per claim. There is a bill to raise it to two million. The Chief Justice supports that; I myself have doubts, because the same adjudicators would have to carry it.

Q: How many judges are you short of?

A: The law allows for 200 judges of the High Court. There are 113. The Judicial Service Commission has advertised 20 posts; interviews will begin in the last week of this month. Of magistrates and kadhis we have 640, when we need no fewer than 800.

Q: Let us speak of corruption. A poll by the Usawa Institute in August found that 27 per cent of court users had been asked for a bribe.

A: That poll asked 2,050 people who had been in a court building in the past twelve months. What 27 per cent said is that they had been asked for money by somebody, and this includes police officers, brokers and clerks from law firms. Those who named a member of our staff were 9 per cent. It is nine too many. Last year we dismissed 31 members of staff and suspended 58. We forwarded fourteen files to the Ethics and Anti-Corruption Commission. As far as I know, three of those people have been charged and none convicted.

Q: Were any judges among them?

A: No. Complaints against judges go to the Commission and not to me. It received 87 petitions last year and dismissed 52 of them without a hearing. The remaining ones are pending.

Q: Electronic filing broke down for nine days in March. Who was responsible?

A: The fault lay with a storage unit at our own data centre. It was not an attack from outside, in spite of what was said. No files were lost. Some 14,000 filings were delayed, and the Chief Justice extended all deadlines by fourteen days. We have since signed a contract for a second site in Naivasha, at 380 million shillings over three years.

Q: Lastly: there is talk that you'll leave before your term ends in 2027.

A: I have read that too. I have not resigned, I have not been asked to, and I intend to serve until the last day. "A registrar," my late father used to tell me, "is remembered for the files she closed." I have a few left.

Q: Thank you.`,
    date: '2025-10-10',
    text: `Kenya's courts concluded 527,000 cases in the financial year to June, 15,000 more than they received, the second year in a row in which they closed more than they opened.

Cases before Kenyan magistrates now take 18 months on average from filing to judgment, four months fewer than a year earlier, but the wait in the High Court has lengthened to 33 months.

The number of Kenyan cases more than three years old dropped by some 22,000 within a year to 96,400.

About a third of Kenya's case backlog concerns land, and succession matters for roughly another fifth, said Chief Registrar Josephine Wanyonyi.

Wanyonyi attributed the Law Society's far higher estimate of the backlog to a different method, as it counts all cases older than two years.

Law Society president Kamau Njoroge has taken up the registrar's offer of access to the Judiciary's case-tracking data.

The Judiciary received 27.8 billion shillings, less than two thirds of the 43.2 billion it had requested.

No new High Court stations will be built this year for lack of funds, although the four already under construction, among them Wajir and Maralal, will be finished.

Kenya's 39 small claims courts miss the legal limit of 60 days by eleven days on average.

The number of small claims courts should rise to 50 or more by the end of June 2026, provided the Treasury releases 600 million shillings it has already approved.

While the Chief Justice backs a bill to double the ceiling for small claims to two million shillings, the chief registrar has doubts about it.

Kenya has 113 High Court judges where the law allows for 200, and 20 posts have been advertised, with interviews to begin in late October.

Nine per cent of the 2,050 court users polled by the Usawa Institute said they had been asked for money by a member of the Judiciary's staff.

The Judiciary dismissed 31 employees and suspended 58 last year; of the people in fourteen files sent to the anti-corruption commission, three have been charged, as far as Wanyonyi is aware, and nobody has been convicted.

The nine-day failure of electronic filing in March was caused by a storage unit in the Judiciary's own data centre and not by an outside attack, according to the registrar.

Wanyonyi denied having resigned or having been asked to, and said she intended to serve out her term, which ends in 2027.`,
    slips: [
      [
        ['direction'],
        "In Kenya's High Court the average time from filing to judgment came down to 33 months.",
      ],
      [
        ['direction', 'value', 'wording', 'entity'],
        "Succession cases make up the largest share of Kenya's court backlog, followed by land matters.",
      ],
      [
        ['speaker', 'entity'],
        'The Chief Justice has doubts about a bill to raise the ceiling for small claims to two million shillings.',
      ],
      [
        ['bound'],
        'By the end of next June there will be at most 50 small claims courts, if the Treasury releases the 600 million shillings it has approved.',
      ],
      [
        ['currency', 'unit'],
        "Kenya's small claims courts may hear claims of up to one million US dollars each.",
      ],
      [
        ['value', 'entity', 'wording'],
        "In a poll by the Usawa Institute, 27 per cent of court users said they had been asked for money by a member of the Judiciary's own staff.",
      ],
      [
        ['polarity', 'wording', 'modality', 'value'],
        'As far as the registrar knows, three of the people in the fourteen files sent to the Ethics and Anti-Corruption Commission have been convicted.',
      ],
      [
        ['polarity', 'wording'],
        'The breakdown of electronic filing in March was an attack from outside, Wanyonyi said.',
      ],
      [
        ['period'],
        'The Judiciary has signed a contract for a second data site in Naivasha, at 380 million shillings a year.',
      ],
      [
        ['polarity', 'modality'],
        'Wanyonyi said that she had been asked to resign but intended to serve until the last day of her term.',
      ],
    ],
  },
  {
    id: 'chile-customs',
    sourceDate: '2025-07-17',
    source: `Servicio Nacional de Aduanas de Chile. Press conference of the National Director, Valparaíso, 17 July 2025. English transcript.

THE DIRECTOR, MR IGNACIO VERDEJO: Good morning. I will give you the figures of the first half and then take questions. With me is the deputy director for enforcement, Ms Carla Inostroza.

Between January and June we collected the equivalent of 8.74 billion dollars in duties and taxes on imports. That is 7.2 per cent more than in the first half of 2024. Value added tax made up 88 per cent of it. Imports were worth 41.3 billion dollars and exports 52.6 billion. Copper was 48 per cent of the exports. The fruit season was good: cherries brought 3.1 billion, although the price per box fell by about a third. China took 37 per cent of our exports and the United States 17 per cent.

From 1 October, parcels bought abroad with a value of up to 500 dollars will pay value added tax of 19 per cent from the first dollar. The present exemption, for parcels of up to 41 dollars, ends. Platforms that register with the tax service will charge the tax at the time of purchase, and those parcels will be exempt from customs duty. If the platform is not registered, the buyer will pay at the post office or to the courier. As of yesterday, 14 platforms had registered. Two of the three largest are among them. I am not going to name the third one.

In the first half 11.9 million such parcels entered the country, against 8.3 million a year before. Nine in ten came from China. We expect between 24 and 27 million for the whole year. To deal with them, we will hire 160 people, 110 of them at Santiago airport. The finance ministry has authorised 90 of these posts so far.

Ms Inostroza has the enforcement side.

MS INOSTROZA: Thank you. We seized 6.2 tonnes of drugs in the half-year, 18 per cent less than in the same period last year, mostly marijuana at the northern land crossings. Of cocaine it was 1.4 tonnes, of which 900 kilos were in a single container in San Antonio on 3 March, bound for Rotterdam. We seized 21.5 million packs of contraband cigarettes. Their estimated value is 78 billion pesos. We made 312 complaints to the prosecutor. And for the first time we found fentanyl in a postal item: 40 grams. I ask you not to make a wave out of one envelope.

At present we scan 11 per cent of the containers in the ports. With the four scanners that arrive before the end of this year we will be able to reach 20 per cent by mid-2026. The scanners cost 23 million dollars. They go to San Antonio, two of them, and to Arica and Coronel, one each.

QUESTION (Radio Puerto): The union says the officials in the north will strike from Monday.

MR VERDEJO: We are talking to the union. It asks for a border allowance of 240,000 pesos a month; the government has offered 150,000. I can't tell you there will be no strike. What I can tell you is that fresh fruit and medical goods will pass in any event, because the law obliges us to keep a minimum service.

QUESTION (Diario del Pacífico): The American tariff on copper. Will Chilean copper be diverted?

MR VERDEJO: Only refined copper is really at stake, and the United States buys about 11 per cent of our copper by value. I have seen no diversion in the figures. If anything, shipments to American ports rose in May and June, because buyers are hurrying. What happens after 1 August is a matter for the foreign ministry, which is negotiating, and I will not speculate.

QUESTION (Agencia Austral): Is it correct that an internal audit found irregularities at the Los Libertadores crossing?

MR VERDEJO: An audit found that in 46 of 1,200 lorries examined the seal numbers were wrongly recorded. Three officials have been suspended while the inquiry lasts. They have not been charged with anything. The comptroller received the report in May. I have no evidence of bribes, and if it appears, I will go to the prosecutor on the same day.

QUESTION (Agencia Austral): And the bill to merge Customs with the tax service?

MR VERDEJO: I am against it and I have told the minister, Ms Lorena Pizarro-Haupt, so. She has an open mind. "Joining two queues does not make them move," I said to the Senate committee. The vote in the committee is planned for the second half of August. Thank you all.`,
    date: '2025-07-17',
    text: `Chile's customs service collected 8.74 billion dollars in import duties and taxes in the first half of 2025, up 7.2% year on year, most of it value added tax.

Chilean exports of 52.6 billion dollars exceeded imports by 11.3 billion in the first six months of the year.

Copper made up just under half of Chile's exports in the first half, and China bought more than twice as much as the United States.

Cherry exports earned 3.1 billion dollars, even though the price per box dropped by roughly a third.

Chile will end the exemption for foreign parcels worth up to 41 dollars on 1 October, when VAT of 19% will apply from the first dollar to purchases of up to 500 dollars.

Buyers on platforms that have not registered with Chile's tax service will have to pay the tax at the post office or to the courier.

Fourteen platforms had signed up by 16 July, including two of the three biggest; customs director Ignacio Verdejo would not name the missing one.

Some 90% of the 11.9 million low-value parcels that reached Chile in the first half came from China.

Customs plans to take on 160 people to handle the flood of parcels, but the finance ministry has so far approved only 90 of the posts.

Chilean customs seized 6.2 tonnes of drugs between January and June, 18% less than a year earlier, said Carla Inostroza, its deputy director for enforcement.

Well over half of the 1.4 tonnes of cocaine seized was found in one container in San Antonio that was headed for Rotterdam.

Inostroza warned against reading too much into the first find of fentanyl in the post, a single item of 40 grams.

Four new scanners costing 23 million dollars, two of them for San Antonio, should allow customs to scan a fifth of port containers by mid-2026, up from 11% now.

Verdejo could not rule out a strike in the north but said fruit and medical goods would get through, as the law requires a minimum service.

The customs chief sees no sign that copper is being diverted from the United States; shipments there actually rose in May and June as buyers hurried.

Three officials at Los Libertadores have been suspended, though not charged, after an audit found wrongly recorded seal numbers on 46 of 1,200 lorries.`,
    slips: [
      [
        ['value', 'entity', 'wording'],
        "Between January and June Chile's imports were worth 52.6 billion dollars.",
      ],
      [
        ['direction'],
        'The price per box of Chilean cherries rose by about a third, and the fruit brought in 3.1 billion dollars.',
      ],
      [
        ['currency', 'unit'],
        'The estimated value of the 21.5 million packs of contraband cigarettes seized in Chile is 78 billion dollars.',
      ],
      [['range', 'value'], 'Chilean customs expects between 20 and 27 million parcels for the whole year.'],
      [
        ['modality', 'value'],
        'The finance ministry has authorised 160 new posts at Chilean customs to deal with the parcels.',
      ],
      [
        ['value', 'wording'],
        "All three of the largest shopping platforms have registered with Chile's tax service.",
      ],
      [
        ['entity', 'value'],
        'Of the four new scanners, two go to Arica, and one each to San Antonio and Coronel.',
      ],
      [
        ['entity', 'value', 'wording'],
        'The Chilean government has offered customs officials in the north a border allowance of 240,000 pesos a month.',
      ],
      [
        [],
        'Three officials at the Los Libertadores crossing have been suspended and charged after an audit of 1,200 lorries.',
      ],
      [
        ['polarity', 'wording'],
        'Verdejo has told the minister that he supports the bill to merge Customs with the tax service.',
      ],
    ],
  },
  {
    id: 'canada-defence',
    sourceDate: '2025-11-20',
    source: `House of Commons of Canada. Standing Committee on National Defence. Evidence, Thursday, 20 November 2025 (excerpt). Witness: Ms Margaret Delacroix-Hume, Assistant Deputy Minister (Materiel).

The Chair (Mr Alasdair Pruden): I call the meeting to order. Ms Delacroix-Hume, you have five minutes.

Ms Delacroix-Hume: Thank you, Mr Chair. I will speak about three projects: the patrol submarines, the Arctic over-the-horizon radar and the light utility vehicles.

On the submarines, we intend to acquire up to twelve conventionally powered boats. In August we narrowed the field to two qualified suppliers, one in Germany and one in South Korea. Both must hand in their proposals by 2 March next year. A contract could be signed by the end of 2027 at the latest, and the first boat is required no later than 2035. Our four Victoria-class boats will be retired from the mid-2030s on; of these, one is available for operations today. I cannot give the committee a cost estimate while the competition is running.

On the radar, the purchase from Australia was announced in March with an estimate of 6 billion dollars. We have acquired the first of two sites in southern Ontario, the transmit site, for 14.7 million. For the receive site we are in discussion with several landowners. Initial operational capability is planned for the end of 2029. It depends on the environmental assessment, which began in September and usually takes 18 to 24 months.

On the vehicles, the contract with Roussel Défense of Drummondville covers 1,140 vehicles for 421 million dollars, with options for a further 450. So far 212 have been delivered, where the schedule foresaw 300. The company has told us that the shortfall is due to transmissions from a sub-supplier in Italy and that it will catch up by the end of June. We have withheld 9.3 million dollars in milestone payments.

Mr Devlin Stroud (Conservative): Ms Delacroix-Hume, four submarines and one that works. How many days at sea did the fleet have last year?

Ms Delacroix-Hume: In 2024, the four boats together spent 131 days at sea, Mr Stroud. The goal was 180. In 2023 the figure was 83.

Mr Devlin Stroud: The Parliamentary Budget Officer says that the submarines could cost 100 billion over their life. Is he wrong?

Ms Delacroix-Hume: I have read the report. He assumed twelve boats and forty years of service. I do not say he is wrong. I say that his range was 80 to 120 billion and that it was published with a warning that it is not a forecast.

Mr Devlin Stroud: Has the government promised the work to a particular shipyard?

Ms Delacroix-Hume: No. The boats will be built abroad. Maintenance will be done in Canada, on both coasts; that is a condition of the competition. No yard has been promised anything.

Ms Hélène Castonguay (Bloc Québécois): For the vehicles, will you use penalties? And were the vehicles that have been delivered good?

Ms Delacroix-Hume: The contract allows liquidated damages of half a per cent of the value of late vehicles for each month, up to a ceiling of 5 per cent. We have not applied them. We will, if fewer than 500 vehicles are in our hands on 30 June. On quality, 17 of the vehicles came back because of a defect in the heating. All of them were repaired at the company's expense.

Ms Hélène Castonguay: The workers in Drummondville fear that you will order fewer.

Ms Delacroix-Hume: There is no plan to reduce the order. The 1,140 are firm. On the options, the Minister will decide by the end of next year.

Mr Owen Takahashi (Liberal): How many people does your group lack?

Ms Delacroix-Hume: We have 4,260 people and about 710 vacancies, that is one post in seven. Two years ago it was one in five. The new Defence Investment Agency, which took up its work in October, will take over purchases above 100 million dollars. It's been given 380 posts. Some 150 of my people are to move there by the spring. The submarine project has already moved; the radar will follow in January; the vehicles stay with us.

Mr Owen Takahashi: Does the agency make things faster or does it add a floor to the building?

Ms Delacroix-Hume: Today it takes us on average nine years from the identification of a need to the first delivery for a large project. The agency's aim is to cut that to five. "We will not get there by moving desks," as its chief executive, Mr Patrick Lindqvist, told this committee last month. I agree with him.

The Chair: I'm afraid that is our time.`,
    date: '2025-11-21',
    text: `Canada's two remaining submarine bidders, one German and one South Korean, have until 2 March 2026 to submit their proposals.

Ottawa wants as many as twelve conventionally powered submarines, the first of which is needed no later than 2035.

Only one of Canada's four Victoria-class submarines is currently available for operations, the head of military materiel told a Commons committee.

Margaret Delacroix-Hume declined to put a price on the submarines while the competition is under way.

Canada's submarine fleet spent 131 days at sea in 2024, well short of the goal of 180 though up from 83 in the previous year.

The official did not dispute the Parliamentary Budget Officer's submarine costing but stressed that its range of 80 to 120 billion dollars had come with a warning that it was no forecast.

The new submarines are to be built abroad, but maintenance must be carried out in Canada on both coasts, and no shipyard has been promised any work, Delacroix-Hume said.

One of the two sites in southern Ontario for the Arctic radar has been bought, at a cost of 14.7 million dollars, while talks with landowners continue about the other.

The over-the-horizon radar, whose purchase from Australia was announced in March with an estimate of 6 billion dollars, is meant to reach initial operational capability at the end of 2029, depending on an environmental assessment.

Roussel Défense has delivered 212 light vehicles, 88 fewer than scheduled, and puts the shortfall down to transmissions from a sub-supplier in Italy.

The government has held back 9.3 million dollars in milestone payments from the vehicle contract, worth 421 million in all.

Liquidated damages will be applied if fewer than 500 of the light vehicles have been delivered by 30 June 2026.

Seventeen of the vehicles delivered had to go back because of faulty heating and were repaired at the manufacturer's cost.

The order for 1,140 vehicles stands, and the minister will decide on options for another 450 by the end of 2026.

One post in seven is vacant in the materiel group, an improvement on one in five two years ago.

The Defence Investment Agency, which began work in October, aims to bring the average time from identified need to first delivery on large projects down from nine years to five.`,
    slips: [
      [['bound'], 'Canada intends to acquire at least twelve conventionally powered submarines.'],
      [['modality', 'period'], 'Canada has signed the contract for its new patrol submarines.'],
      [['entity'], "The two qualified suppliers for Canada's submarines are in Germany and Japan."],
      [
        ['value', 'period', 'wording', 'entity'],
        "Canada's four submarines together spent 83 days at sea in 2024.",
      ],
      [
        ['entity', 'wording'],
        'Canada has acquired the receive site of its Arctic radar in southern Ontario for 14.7 million dollars.',
      ],
      [[], 'Canada will apply liquidated damages to Roussel Défense on 30 June over the late vehicles.'],
      [
        ['value', 'wording'],
        'All of the 212 light vehicles delivered so far came back because of a defect in the heating.',
      ],
      [
        ['period', 'unit', 'measure'],
        'The vehicle contract allows liquidated damages of half a per cent of the value of late vehicles for each week, up to a ceiling of 5 per cent.',
      ],
      [
        ['modality', 'period'],
        'The Arctic radar project has already moved to the Defence Investment Agency.',
      ],
      [
        ['speaker'],
        '"We will not get there by moving desks," the committee\'s chair, Alasdair Pruden, said last month.',
      ],
    ],
  },
  {
    id: 'philippines-health',
    sourceDate: '2025-08-05',
    source: `Department of Health, Republic of the Philippines. Weekly media forum, Manila, 5 August 2025. Transcript, edited for length.

MODERATOR: Good morning. With us are Undersecretary Rosario Villafuerte-Tan and Dr Emmanuel Quirante, director of the Epidemiology Bureau. Doctor, please.

DR QUIRANTE: Good morning. From the first of January to the twenty-sixth of July we recorded 151,300 cases of dengue. That is 31 per cent more than in the same period of last year. We have 496 deaths, against 418. The case fatality rate has therefore gone down slightly, to 0.33 per cent from 0.36 per cent. In the last two weeks covered by the report there were 9,870 cases, and that is lower than in the two weeks before, when we had 11,240. I would be careful. Reports from Eastern Visayas came late because of the typhoon, and the number can still rise.

By region, Calabarzon has the most cases, with 29,600, followed by the National Capital Region with 24,900 and Central Luzon with 22,100. But if you go by population, it is the Cordillera that is hardest hit. Children below 15 years make up 58 per cent of the cases.

On leptospirosis: since the rainy season was declared on the second of June, there have been 2,396 cases, and more than a third of them in the last week of July, after the floods. At least 22 people died. Those who have waded in flood water should see a doctor within 24 to 72 hours. Do not take doxycycline on your own. It is by prescription, and it's free in our health centres.

UNDERSECRETARY VILLAFUERTE-TAN: Let me add what we are doing. Forty-nine of our hospitals have opened leptospirosis fast lanes. The National Kidney Institute has turned its gymnasium into a ward of 60 beds. As of last night 43 were occupied. We have released 84 million pesos for medicines and dialysis supplies to seven regions, and we have asked the budget department for another 150 million.

On the no-balance-billing policy in department hospitals: since the President's speech of 28 July patients in basic accommodation in our 87 hospitals pay nothing at discharge. It doesn't cover private rooms, and it doesn't cover hospitals run by provinces and cities. We are in talks with the governors. I hope that, by the end of the year, at least ten provinces will have joined. None has signed so far.

QUESTION (Bayan Wire): Is there money for this? The Private Hospitals Association says the State insurer owes its members 7.2 billion pesos.

UNDERSECRETARY: These are two different purses. Zero billing is paid from our own budget and from insurance benefits. For this year we have 41 billion pesos for medical assistance, of which 26 billion had been used by the end of June. As for the 7.2 billion, the insurer disputes it. It says 4.9 billion, and that most of those claims are less than 60 days old, which is the period that the law allows. I was not in the room, so I won't be the judge.

QUESTION (Manila Courier): Will you bring back the dengue vaccine?

UNDERSECRETARY: No vaccine is being bought at this time. The manufacturer, Kitano of Japan, has applied to the Food and Drug Administration for registration of its new vaccine, and the agency asked in June for more data. If it is registered, the Health Technology Assessment Council will still have to look at it. That takes six months at the least. The President has given no instruction in either direction.

QUESTION (Manila Courier): A senator said that the department let 11 billion pesos of medicines expire.

UNDERSECRETARY: That figure is from the audit report for 2023, and it covers everything: expired, nearly expired, and undelivered. What expired was worth 65 million. It's still a sin. In 2024 it was 38 million. We have since put a digital inventory in 61 of our warehouses and hospitals, and the remaining 26 will follow by next March.

QUESTION (Radyo Silangan): How many nurses do you need?

UNDERSECRETARY: In government facilities we have 20,700 unfilled plantilla positions, and of these, 4,500 are for nurses. The starting pay is about 40,000 pesos a month. We lose them to private recruiters from abroad; Germany alone hired 2,100 through the government programme last year. I do not blame anyone. "A nurse's passport is not the disease, it's the symptom," as our Secretary, Dr Leandro Macaraeg, says.

DR QUIRANTE: One more thing. Measles cases are down 22 per cent on the year, to 3,040. We would like to see the coverage of the second dose at 95 per cent. It is 74. Thank you.`,
    date: '2025-08-06',
    text: `The Philippines recorded 151,300 dengue cases by 26 July, nearly a third more than in the same period of 2024.

Although dengue deaths rose to 496 from 418, the share of patients who died edged down to 0.33%.

New dengue infections fell to 9,870 in the last two weeks covered, but epidemiology chief Emmanuel Quirante urged caution because typhoon-delayed reports from Eastern Visayas could push the number up.

Calabarzon reports the largest number of dengue cases, yet relative to population the Cordillera is worst affected.

Children under 15 account for well over half of the country's dengue cases.

Leptospirosis has killed at least 22 people in the Philippines since the rainy season was declared on 2 June, and over a third of the 2,396 cases came in the last week of July, following floods.

People who have waded through flood water should see a doctor within one to three days and not take doxycycline on their own, Quirante advised.

The National Kidney Institute has set up a 60-bed ward in its gymnasium, where 43 beds were occupied on the night of 4 August.

The health department has released 84 million pesos for medicines and dialysis supplies to seven regions and is asking for 150 million more.

Patients in basic accommodation in the department's 87 hospitals now pay nothing on discharge, but the policy does not extend to private rooms or to hospitals run by provinces and cities.

No province has yet signed up to the no-balance-billing policy, though Undersecretary Rosario Villafuerte-Tan hopes for at least ten by the end of 2025.

Private hospitals say the state insurer owes them 7.2 billion pesos, while the insurer puts the sum at 4.9 billion and says most of the claims are still within the 60 days allowed by law.

By the end of June, 26 billion of the 41 billion pesos available for medical assistance this year had been used.

The department is buying no dengue vaccine for now, and even if the drug regulator registers Kitano's product, a further assessment would take at least six months.

Medicines worth 65 million pesos expired in 2023, Villafuerte-Tan said, explaining that an audit figure of 11 billion also took in nearly expired and undelivered stock.

Measles cases fell 22% to 3,040, but coverage with the second dose is 74%, against the 95% the health department would like to see.`,
    slips: [
      [
        ['direction'],
        'The case fatality rate of dengue in the Philippines has gone up slightly, to 0.36 per cent from 0.33 per cent.',
      ],
      [
        ['wording', 'direction', 'value', 'entity'],
        'The National Capital Region has the most dengue cases in the Philippines.',
      ],
      [
        ['unit', 'period', 'measure'],
        'Those who have waded in flood water should see a doctor within 24 to 72 days, Quirante said.',
      ],
      [
        ['bound'],
        'At most 22 people have died of leptospirosis in the Philippines since the rainy season was declared.',
      ],
      [
        ['modality', 'value', 'polarity'],
        'At least ten Philippine provinces have joined the no-balance-billing policy.',
      ],
      [
        ['scale', 'unit'],
        'The health department has released 84 billion pesos for medicines and dialysis supplies to seven regions.',
      ],
      [['speaker', 'entity'], 'The state insurer says that it owes private hospitals 7.2 billion pesos.'],
      [
        ['value', 'entity', 'wording'],
        "Medicines worth 11 billion pesos expired in the department's hands, according to the audit report for 2023, Villafuerte-Tan said.",
      ],
      [[], 'The President has given instructions for the dengue vaccine to be brought back.'],
      [
        ['value', 'entity', 'measure'],
        'In Philippine government facilities there are 20,700 unfilled positions for nurses.',
      ],
    ],
  },
  {
    id: 'estonia-energy',
    sourceDate: '2025-11-12',
    source: `Riigikogu, stenographic record of the sitting of 12 November 2025 (translation, excerpt). Answers of the Minister of Energy and the Environment, Mr Taavi Rannamäe, to the interpellation by Members of the Riigikogu on the security of electricity supply.

Esteemed Chair, esteemed Members. You put five questions to me. I will answer them in order.

First, you asked how the system has worked since we left the Russian grid. Since 9 February the three Baltic States have operated in synchrony with continental Europe. In these nine months there has not been a single hour in which consumption in Estonia had to be limited. There were three disturbances in which the frequency left the permitted band, the longest of them for eleven minutes. The price of the balancing reserves has been higher than foreseen: by the end of October the system operator, Elvõrk, had paid 58 million euros for them, where its budget for the whole year was 50 million. From January the cost is split between producers and consumers. For a household that uses 250 kilowatt-hours a month it means about 1.30 euros a month, before value added tax.

Second, the Estlink 2 cable. It was out of service from 25 December last year to 19 June. The repair cost just under 40 million euros, shared equally by Elvõrk and its Finnish counterpart. Elvõrk has filed a claim for damages against the owner of the tanker in a court in Finland. That court declared last month that it has no jurisdiction in the criminal case. The civil claim is not affected by it. On Estlink 3, 700 megawatts, the two operators aim for completion in 2035. No investment decision has been made, and I would not expect one before 2027.

Third, you asked about domestic capacity. On a cold winter evening our peak demand is about 1,600 megawatts; the record, of 1,591, is from January 2024. We need at least 1,000 megawatts of dispatchable capacity at home until the end of the decade. At present it is 1,330, of which 1,080 comes from the oil shale units at Narva. State-owned Põlevenergia wanted to close two of the units, 320 megawatts together, next spring. I have asked the company to keep them until the end of 2027, and the board has agreed, on condition that the State pays the fixed costs. We estimate these at between 22 and 27 million euros a year. The European Commission must approve the aid. Notification was sent on 30 October.

To this come batteries. The 100-megawatt park at Kiisa was connected in September. A second one of the same size is being built at Aruküla and is to be finished by the end of March. The tender for new gas-fired plants, of up to 500 megawatts, will be opened in the first half of next year. Contrary to what has been written in the newspaper Lääne Postipoiss, no bidder has been chosen in advance.

Fourth, renewables. In the first nine months of the year wind and sun produced 41 per cent of the electricity that was consumed in Estonia; a year before it was 35. The goal, to cover 100 per cent of yearly consumption with renewable power in 2030, remains in the law. I say openly that I do not believe we will reach it on time. My ministry's own estimate is 70 to 75 per cent. We have given up the offshore wind tender with a support of 2.6 billion euros. The government decided this in May, and it will not return in this term. Onshore, two auctions of two terawatt-hours each are planned. The first closes on 15 December. The price floor is paid for twelve years, and no project may receive more than 20 euros of support per megawatt-hour.

Fifth, prices. In January to October the exchange price in Estonia averaged 79.40 euros per megawatt-hour, and a year earlier 87.10. Finland's was 41.20. Of the difference to Finland, roughly a half was due to the Estlink 2 outage, according to the Competition Board. Ms Kadri Lillemets of the opposition has proposed to cap the price for households at 12 cents per kilowatt-hour. The government does not support it. It would cost, according to our calculation, 94 million euros a year. Ms Lillemets says 60 million. We've sent our tables to her so that she may check them.

Finally, on nuclear energy. The planning procedure for a small modular reactor was started in May. Its location will be Varbla or Kunda, and the choice should be made in 2027. "A plan is not a plant," as the former director of Elvõrk, Mr Hillar Tamberg, once told this House. I agree. But without one there will never be the other.

I am ready for your supplementary questions.`,
    date: '2025-11-12',
    text: `Estonia has not had to limit electricity consumption for a single hour since it joined the continental European grid in February, Energy Minister Taavi Rannamäe told parliament.

Frequency left the permitted band three times in the nine months since the Baltic states left the Russian grid, for eleven minutes in the longest case.

By the end of October grid operator Elvõrk had spent 58 million euros on balancing reserves, 8 million above its budget for all of 2025.

From January an Estonian household using 250 kilowatt-hours a month will pay about 1.30 euros a month, before VAT, for balancing reserves.

Repairing the Estlink 2 cable, which was out of service for almost six months, cost nearly 40 million euros, borne half by Elvõrk and half by its Finnish counterpart.

A Finnish court's finding that it lacks jurisdiction in the criminal case does not touch Elvõrk's claim for damages against the owner of the tanker.

The two operators want Estlink 3 finished in 2035, but no investment decision has been taken and Rannamäe does not expect one before 2027.

Oil shale units at Narva provide more than four fifths of Estonia's 1,330 megawatts of dispatchable capacity.

Põlevenergia has agreed to keep two Narva units with a combined 320 megawatts until the end of 2027, provided the state covers the fixed costs, which the government puts at 22 to 27 million euros a year.

The European Commission has yet to approve the aid for the oil shale units, of which it was notified at the end of October.

A second 100-megawatt battery park is under construction at Aruküla and due to be finished by the end of March 2026, after the one at Kiisa was connected in September.

Rannamäe denied a newspaper's account that a bidder had already been picked for the new gas plants, whose tender is to open in the first half of 2026.

The minister does not believe Estonia will meet its legal goal of covering all its yearly power consumption from renewables in 2030; his ministry expects 70 to 75%.

Wind and sun covered 41% of Estonian electricity consumption in the first nine months of 2025, six percentage points more than a year before.

Power on the exchange cost an average of 79.40 euros per megawatt-hour in Estonia from January to October, less than a year ago but nearly twice as much as in Finland.

The government rejects an opposition proposal to cap household power prices at 12 cents per kilowatt-hour, which it says would cost 94 million euros a year, while its author, Kadri Lillemets, speaks of 60 million.`,
    slips: [
      [
        ['unit', 'period', 'value'],
        'The longest of the three frequency disturbances in Estonia lasted eleven hours.',
      ],
      [[], 'The repair of Estlink 2, at just under 40 million euros, was paid by Elvõrk alone.'],
      [
        ['modality', 'polarity'],
        'Elvõrk and its Finnish counterpart have made the investment decision on Estlink 3.',
      ],
      [
        ['bound'],
        'Estonia needs no more than 1,000 megawatts of dispatchable capacity at home until the end of the decade, Rannamäe said.',
      ],
      [
        [],
        'The board of Põlevenergia has agreed without conditions to keep two Narva units until the end of 2027.',
      ],
      [
        ['unit', 'measure', 'scale'],
        'The two planned onshore wind auctions in Estonia are of two gigawatt-hours each.',
      ],
      [
        ['range', 'value'],
        "The Estonian ministry's own estimate is that renewables will cover 60 to 75 per cent of yearly consumption in 2030.",
      ],
      [
        ['direction'],
        'The exchange price of electricity in Estonia rose in January to October to an average of 79.40 euros per megawatt-hour.',
      ],
      [
        ['value', 'entity', 'wording'],
        "According to the Estonian government's calculation, capping the price for households at 12 cents would cost 60 million euros a year.",
      ],
      [['speaker'], '"A plan is not a plant," as Kadri Lillemets once told the Riigikogu.'],
    ],
  },
];
