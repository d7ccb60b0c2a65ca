// Terse agency digests in English, by a writer who never saw the program.
export const round75 = [
  {
    id: 'riga-vote',
    lang: 'en',
    sourceDate: '2024-05-14',
    source: `RIGA, May 14 – Latvia's parliament on Tuesday rejected a bill that would have lowered the voting age in local elections to 16, with 54 deputies against, 38 in favour and four abstaining. Four members of the 100-seat chamber were absent.

The bill's author, Green deputy Ilze Kalnmeiere, called the result "a missed chance, but not a defeat". She said her group would submit the proposal again after the October recess if polls continued to move its way. "Two years ago barely 29 percent of people backed us. Last month it was 43 percent," she told reporters.

Justice Minister Andris Voldemars, who voted against, said the government had nothing against young voters but objected to the timetable. "You cannot rewrite the electoral rolls eleven months before a vote," he said. His ministry estimates that the change would have added about 37,000 people to the rolls and cost at least 1.2 million euros.

The ruling coalition was split. All 23 deputies of the Unity bloc voted no, while nine of the 17 members of its junior partner, the Farmers' List, sided with the opposition. The Farmers' List chair, Dace Ozolkalne, denied that the coalition was in danger. "We agreed in writing that this would be a free vote," she said.

Opposition leader Martins Strautnieks said the prime minister may face a confidence vote before the summer break, although he conceded that he did not yet have the 51 signatures needed. He put the current number at "between 40 and 45".

The prime minister, Laura Berzkalne, was on a visit to Oslo and did not take part in the vote. Her office declined to comment on Strautnieks's remarks.

Under the current rules, in force since 1994, citizens must be 18 to vote. Estonia lowered the age for local elections to 16 in 2015. A similar bill in Latvia failed in 2019 by only six votes.

Local elections are due in April 2025. The Central Election Commission said it would begin updating the rolls on September 2.`,
    date: '2024-05-15',
    text: `A proposal to let 16-year-olds vote in Latvian local elections failed in parliament on Tuesday by 54 votes to 38. Four lawmakers abstained and as many were absent. The margin was 16 votes, against just six when a similar bill was turned down in 2019. Ilze Kalnmeiere, the Green deputy who wrote the bill, spoke of a missed opportunity but said it was not a defeat. Her group intends to table it again after the October recess, provided opinion polls keep moving in its favour. She said public backing had risen from barely 29 percent two years ago to 43 percent in April. Justice Minister Andris Voldemars was among those who voted no. The government is not hostile to young voters, he said; what it objects to is the timing. He argued that electoral rolls could not be rewritten 11 months ahead of a vote. According to the Justice Ministry's estimate, the reform would have brought some 37,000 people onto the rolls at a cost of no less than 1.2 million euros. The coalition did not vote as one: Unity's 23 deputies were unanimous against the bill, whereas more than half of the 17 Farmers' List members went with the opposition. Dace Ozolkalne, who chairs the Farmers' List, said the coalition was not at risk, adding that a free vote had been agreed in writing. Opposition leader Martins Strautnieks raised the prospect of a confidence vote before the summer break but admitted he was still short of the 51 signatures required. He said he had 40 to 45 so far. Prime Minister Laura Berzkalne, who was in Oslo, did not vote, and her office would not comment on what Strautnieks had said. Under rules that have been in force for 30 years, citizens must be 18 to vote; Estonia cut the age for local elections to 16 in 2015. The next local polls are due in April 2025. The Central Election Commission plans to start updating the rolls on September 2.`,
    slips: [
      [
        ['value'],
        'The Justice Ministry reckons the change would have put around 73,000 more people on the rolls.',
      ],
      [
        ['bound'],
        "Lowering the voting age would have cost no more than 1.2 million euros, by the ministry's estimate.",
      ],
      [['entity'], "Ilze Kalnmeiere, who drafted the bill, sits in parliament for the Farmers' List."],
      [
        ['speaker'],
        'According to opposition leader Martins Strautnieks, it had been agreed in writing that the vote would be free.',
      ],
      [['polarity'], "Prime Minister Laura Berzkalne took part in Tuesday's vote on the bill."],
      [
        ['modality'],
        'Strautnieks said the prime minister was certain to face a confidence vote before the summer break.',
      ],
      [
        ['direction'],
        'Public support for the idea has declined over the past two years, Kalnmeiere told reporters.',
      ],
      [['period'], 'The Central Election Commission will start updating the rolls in early December.'],
      [['range'], 'Strautnieks put the number of signatures gathered so far at 45 to 50.'],
      [
        ['measure'],
        'Kalnmeiere said turnout had gone up from barely 29 percent to 43 percent within two years.',
      ],
      [
        ['wording'],
        'Voldemars said the government objected to the idea of votes for the young as such, rather than to the timetable.',
      ],
      [[], "Kalnmeiere's group will resubmit the bill after the October recess whatever the polls say."],
    ],
  },
  {
    id: 'roller-union',
    lang: 'en',
    sourceDate: '2023-11-18',
    source: `LAUSANNE, Nov 18 – The World Roller Sports Union on Saturday suspended its treasurer, Benoit Caillard, after an external audit found that a total of 640,000 Swiss francs had been paid to three consultants without contracts.

The payments were made between March 2020 and June 2022, auditors Hartwell Pryce said in a 58-page report. They stressed that they had seen no evidence of personal enrichment. "The controls failed. That is not the same as theft," lead auditor Monica Trefusis told delegates.

Caillard, 61, denies wrongdoing and has 21 days to appeal. He said through his lawyer that every payment had been approved by at least two members of the executive board.

The union's president, Kenji Amafuji of Japan, promised to publish the full report by the end of the year. He said that he himself had learned of the payments only in August. "I should have asked more questions," he added.

The congress, attended by delegates from 112 of the 134 member federations, voted 79 to 31 with two abstentions to limit presidents to two four-year terms. Until now there had been no limit. Amafuji, who was elected in 2018 and re-elected last year, supported the change, although it will prevent him from standing again in 2026.

Delegates also backed a cut in membership fees for the smallest federations, from 1,500 to 900 francs a year, starting in January. The union expects to lose about 26,000 francs annually as a result. A proposal to allow athletes aged 14 to compete in senior events was withdrawn before the vote; the minimum age remains 16.

Prize money at the world championships in Nanjing next September will rise by a quarter to 2.5 million dollars. For the first time, women and men will receive equal amounts. "It took us far too long," said athletes' representative Rosalind Achterberg, a two-time world champion.

The union reported a deficit of 1.1 million francs for 2022, compared with a surplus of 300,000 a year earlier. Finance director Paolo Quaranta said the result for this year could be even worse if a dispute with the former broadcaster was not settled. The next congress will be held in Montevideo in 2025.`,
    date: '2023-11-20',
    text: `The World Roller Sports Union has suspended treasurer Benoit Caillard following an outside audit. Auditors found that three consultants were paid 640,000 Swiss francs in all with no contracts in place. The money was paid out between March 2020 and June 2022, according to the report by Hartwell Pryce. Controls failed but that was not the same thing as theft, lead auditor Monica Trefusis told the congress. The auditors saw no sign that anyone had enriched themselves. Caillard denies having done anything wrong and has three weeks to lodge an appeal. He said through his lawyer that no payment had been made without the approval of at least two executive board members. President Kenji Amafuji pledged that the whole report would be made public before the year is out. He admitted he should have asked more questions and said he had not known about the payments until August. Congress capped presidents at two terms of four years each by 79 votes to 31, with two abstaining. Amafuji backed the reform even though it bars him from running in 2026. Twenty-two of the union's 134 member federations sent no delegates. The smallest federations will pay 900 francs a year from January instead of 1,500, a change expected to cost the union some 26,000 francs annually. The minimum age for senior events stays at 16 after a plan to open them to 14-year-olds was pulled. Prize money at the 2024 world championships in Nanjing goes up 25% to $2.5 million, with women and men getting the same amounts for the first time. Athletes' representative Rosalind Achterberg said it had taken far too long. The union slid from a 300,000-franc surplus in 2021 to a 1.1 million-franc deficit in 2022, a swing of 1.4 million. Finance director Paolo Quaranta warned that 2023 might turn out even worse unless a row with the former broadcaster is resolved.`,
    slips: [
      [['currency'], 'The prize fund in Nanjing will grow by a quarter to 2.5 million Swiss francs.'],
      [
        ['scale'],
        'Three consultants received a total of 640 million francs without any contracts, the audit showed.',
      ],
      [['period'], 'Caillard has three months to challenge his suspension.'],
      [['polarity'], 'Auditors said they had come across evidence of personal enrichment.'],
      [['speaker'], 'Caillard conceded that he should have asked more questions.'],
      [['entity'], "The union's next congress will take place in Nanjing in 2025."],
      [
        ['modality'],
        "Quaranta said this year's result was sure to be even worse if the broadcasting dispute dragged on unsettled.",
      ],
      [['direction'], 'Membership fees for the smallest federations are to be raised from January.'],
      [
        ['bound'],
        'Each payment had been cleared by no more than two members of the executive board, Caillard said through his lawyer.',
      ],
      [['measure'], "The union's debts stood at 1.1 million francs in 2022."],
      [['value'], 'Presidents will from now on be allowed no more than three four-year terms.'],
      [[], 'Two of the three consultants turned out to be relatives of the treasurer.'],
    ],
  },
  {
    id: 'valgrain',
    lang: 'en',
    sourceDate: '2024-08-27',
    source: `DIJON, Aug 27 – French farm cooperative Valgrain said on Tuesday it expected to collect 1.85 million tonnes of wheat this season, down 22 percent on last year, after the wettest spring in four decades.

Yields in its area, which stretches from Burgundy to Champagne, averaged 5.9 tonnes per hectare, against 7.4 tonnes in 2023, chairman Etienne Marcheval told a news conference. In the worst-hit cantons some growers brought in less than 3.5 tonnes. "There are farms that will not cover their costs for the second year in a row," he said.

Quality was mixed. Protein content ranged from 10.8 to 11.9 percent, and nearly a third of the crop fell short of the milling standard and will be sold as animal feed. Commercial director Odile Ferrandon said exports to Algeria would drop by at least half, while deliveries to domestic millers would be maintained.

The cooperative, which has 4,200 members, will advance 40 euros per tonne to those who lost more than 30 percent of their harvest. Applications are open until October 15. Marcheval said the scheme would cost roughly 12 million euros and would be financed from reserves rather than by new borrowing.

Barley fared better. The spring barley harvest rose 6 percent to 410,000 tonnes, helped by a larger sown area, though prices have slipped from 215 to 188 euros a tonne since May.

The farmers' union Terre Vivante said the advance was too little. "Forty euros does not even pay for the fertiliser," said its regional secretary, Luc Abadie, who grows cereals near Auxerre. He urged the state to defer social contributions for a year and did not rule out road blockades in September.

A ministry official, who asked not to be named, said aid was under discussion but that no decision would be taken before the budget talks.

Sowing for next year's harvest should begin in late September. Agronomist Helene Dufresnoy, of the cooperative's research station, advised members to delay it by ten to 15 days in fields infested with ryegrass. She said trials over three years had shown that later sowing cut weed density by 60 percent and reduced yields only slightly.`,
    date: '2024-08-28',
    text: `French cooperative Valgrain expects its wheat intake to fall 22 percent this season to 1.85 million tonnes. The drop follows the wettest spring in 40 years. Average yields in its area, between Burgundy and Champagne, were down by 1.5 tonnes to 5.9 tonnes per hectare. Some growers in the hardest-hit cantons harvested under 3.5 tonnes a hectare. Chairman Etienne Marcheval said there were farms that would fail to cover their costs for a second straight year. Protein levels were between 10.8 and 11.9 percent. Nearly a third of the crop missed the milling standard and will go for animal feed. Shipments to Algeria will at least halve, commercial director Odile Ferrandon said, but supplies to mills at home will be kept up. Members whose losses exceed 30 percent of the harvest will receive an advance of 40 euros a tonne; they have until mid-October to apply. Valgrain will draw on reserves, not take on new debt, to fund the scheme, which Marcheval put at about 12 million euros. Spring barley did better, with the harvest up 6 percent at 410,000 tonnes, partly thanks to a bigger area. Barley prices, however, have lost 27 euros a tonne since May and now stand at 188 euros. For Luc Abadie, regional secretary of the Terre Vivante union, the advance does not even cover the cost of fertiliser. Abadie, a cereal grower himself, wants social contributions put off for a year and has not excluded blocking roads next month. Aid is being discussed but nothing will be decided before the budget talks, a ministry official said on condition of anonymity. Where ryegrass is a problem, agronomist Helene Dufresnoy recommends sowing 10 to 15 days later. Three years of trials showed that this reduces weed density by 60 percent at the cost of a slight loss of yield, she said.`,
    slips: [
      [['unit'], "Wheat yields across the cooperative's area averaged 5.9 tonnes per acre."],
      [['value'], "Valgrain's spring barley harvest came to 140,000 tonnes."],
      [['direction'], 'Barley has become more expensive since May.'],
      [['bound'], 'Exports to Algeria are expected to drop by half at most, according to Ferrandon.'],
      [
        ['range'],
        'Dufresnoy suggested putting off sowing by five to ten days where fields are infested with ryegrass.',
      ],
      [
        ['measure'],
        'Trials over three years showed that late sowing cut yields by 60 percent, Dufresnoy said.',
      ],
      [['polarity'], 'Abadie ruled out road blockades in September.'],
      [['modality'], 'Aid will be granted to growers, said a ministry official who asked not to be named.'],
      [['speaker'], 'Marcheval called on the state to defer social contributions for a year.'],
      [['entity'], "Valgrain's exports to Morocco are set to fall by at least half, Ferrandon said."],
      [['wording'], 'Nearly a third of the crop failed to meet the milling standard and will be destroyed.'],
      [[], "All of the cooperative's 4,200 members will be advanced 40 euros per tonne."],
    ],
  },
  {
    id: 'dunedin-pool',
    lang: 'en',
    sourceDate: '2024-02-08',
    source: `DUNEDIN, Feb 8 – Dunedin councillors voted 9-5 on Thursday to close the Larkhill swimming pool in June and put the savings towards a new library on Portsmouth Drive.

The pool, opened in 1968, needs repairs estimated at 7.3 million New Zealand dollars and loses about 480,000 dollars a year. Attendance has dropped from 96,000 visits in 2014 to 51,000 in 2023, according to a council paper.

"Nobody enjoys closing a pool," Deputy Mayor Fiona Rutherglen said after a debate lasting more than five hours. "But we would be pouring money into cracked concrete." She said swimmers would be offered free bus travel to the Moana complex for six months.

Councillor Hemi Tawhara, who voted against, accused the council of ignoring the neighbourhood. A petition against the closure gathered 6,140 signatures, more than twice the number of responses to the council's own consultation. He said that schools in the south of the city would be hit the hardest: three of them have no other pool within eight kilometres.

The council's finance chief, Gareth Lindqvist, said the decision would not be enough to avoid a rates increase. He expects rates to go up by 9 to 11 percent in July, compared with 6.5 percent last year. Without the closure, he said, a further half a percentage point would have been needed.

The library is to cost 31 million dollars, of which the central government has promised 12 million. Construction is due to start in early 2025 and take 20 months, provided that resource consent is granted by November.

Mayor Stuart Pemberley was not in the chamber: he owns a flat next to the library site and had declared a conflict of interest.

In a separate decision, councillors unanimously approved a ban on overnight parking of heavy trucks in five residential streets. Fines of 150 dollars will apply from April 1. A motion to extend the ban to campervans was referred to a committee, which is to report back within three months.

The pool's 14 full-time staff will be offered other council jobs, chief executive Ruth Halloran said. She could not give the same guarantee to the 22 casual workers.`,
    date: '2024-02-10',
    text: `Dunedin's Larkhill pool will shut in June after a 9-5 council vote on Thursday. Money saved will go towards a new library on Portsmouth Drive. The facility, which dates from 1968, needs repairs put at NZ$7.3 million and runs up annual losses of roughly NZ$480,000. Yearly visits fell by 45,000 between 2014 and 2023, to 51,000, a council paper shows. Keeping the pool would have meant pouring money into cracked concrete, Deputy Mayor Fiona Rutherglen said after a debate of over five hours. Swimmers will be offered free bus rides to the Moana complex for half a year, she added. Councillor Hemi Tawhara, one of the five who voted no, charged that the neighbourhood had been ignored. A petition to save the pool drew 6,140 signatures, over double the number of replies to the council's consultation. Tawhara said southern schools would suffer most, with three of them having no alternative pool within eight kilometres. Rates will still have to rise, finance chief Gareth Lindqvist said, forecasting an increase of 9 to 11 percent in July after last year's 6.5 percent. Had the pool stayed open, the rise would have been half a percentage point steeper, according to him. Central government has pledged NZ$12 million of the library's NZ$31 million cost, leaving 19 million to come from elsewhere. If resource consent is granted by November, building work should begin early next year and last 20 months. Mayor Stuart Pemberley stayed out of the chamber, having declared a conflict of interest over a flat he owns beside the site. Councillors were unanimous in banning heavy trucks from parking overnight in five residential streets, with NZ$150 fines from April 1. A committee has up to three months to report back on whether campervans should be included. Chief executive Ruth Halloran said the 14 full-timers would be offered other posts at the council but could promise nothing of the kind to the 22 casual staff.`,
    slips: [
      [['scale'], 'The new library is set to cost 31 billion dollars.'],
      [['currency'], 'Repairs to the pool were estimated at 7.3 million Australian dollars.'],
      [['unit'], 'Tawhara said three schools in the south had no other pool within eight miles.'],
      [['period'], 'Swimmers will get free bus travel to the Moana complex for six weeks.'],
      [['range'], 'Lindqvist expects rates to climb by 7 to 9 percent in July.'],
      [['bound'], 'It took councillors less than five hours of debate to reach the decision.'],
      [['direction'], 'Attendance at Larkhill has grown since 2014, the council paper shows.'],
      [['modality'], 'Campervans, too, will be barred from parking overnight in the five streets.'],
      [['entity'], 'Rutherglen kept away because she owns a flat next to the library site.'],
      [
        ['speaker'],
        'Chief executive Ruth Halloran said the closure would not be enough to avert a rise in rates.',
      ],
      [['polarity'], 'Halloran guaranteed that casual workers would also be offered other jobs.'],
      [[], 'Building of the library will start in early 2025, with or without resource consent.'],
    ],
  },
  {
    id: 'hierro-boat',
    lang: 'en',
    sourceDate: '2024-10-03',
    source: `LAS PALMAS, Oct 3 – At least 19 people died when a wooden boat carrying migrants capsized some 60 nautical miles south of El Hierro early on Thursday, Spain's sea rescue service said.

Rescuers pulled 74 survivors from the water, among them 11 children. Survivors told the Red Cross that about 120 people had been on board when the boat left Nouadhibou, Mauritania, six days earlier, which would mean that more than 25 are still missing.

"The boat tipped over as people stood up to reach for the ropes," said Captain Ignacio Barreda, who commanded the rescue ship Salvora. He said the sea was calm at the time and that the vessel had not been in danger of sinking before.

A helicopter and two ships were searching the area, but rescue coordinator Nuria Arteaga said the chances of finding anyone alive were fading. The search will be reviewed on Friday at noon.

The Canary Islands recorded 30,800 arrivals by sea between January and September, 39 percent more than in the same period last year, according to interior ministry data. Arrivals in mainland Spain and the Balearics together fell by 7 percent to 11,400.

Regional president Alonso Betancor said the islands' shelters, built for 2,000 minors, were housing nearly 5,300. He demanded that Madrid spread them across the country and accused the government of "hiding behind procedure". Migration Minister Elvira Sotomayor rejected the charge, saying the cabinet had offered 50 million euros and that it was the opposition that had blocked a change in the law in July.

Sotomayor will travel to Nouakchott next week, where she is expected to sign an agreement on seasonal work permits. Up to 3,500 Mauritanians a year could be hired for Spanish farms under the plan. Aid groups doubt that it will reduce departures. "People who board these boats are mostly Malians fleeing war, not Mauritanians looking for a harvest job," said Claire Niasse of the charity Horizon Sud.

Her organisation has counted 4,100 deaths on the Atlantic route since the start of 2023. The ministry does not publish figures of its own.`,
    date: '2024-10-04',
    text: `No fewer than 19 people were killed when a migrant boat overturned south of El Hierro on Thursday, Spain's sea rescue service said. Seventy-four people, including 11 children, were pulled from the water alive. Survivors spoke of around 120 people on board, which would leave more than two dozen unaccounted for. The boat had set out from Nouadhibou in Mauritania six days before, they said. Captain Ignacio Barreda of the rescue ship Salvora said the wooden vessel rolled over when those aboard got up to reach for the ropes. It had not been at risk of sinking until then and the sea was calm, he said. A helicopter and two ships were deployed in the search, but hopes of finding more survivors are dwindling, according to coordinator Nuria Arteaga. A review of the operation was set for noon on Friday. Sea arrivals in the Canaries jumped 39 percent year on year to 30,800 in the first nine months. On the mainland and in the Balearics, by contrast, combined arrivals dropped 7 percent to 11,400. Regional president Alonso Betancor said shelters with room for 2,000 minors held close to 5,300, well over double. He called on Madrid to distribute the youngsters throughout the country and said the government was hiding behind procedure. Migration Minister Elvira Sotomayor dismissed the accusation: the cabinet had offered 50 million euros, she said, and the opposition had thwarted a law change in July. She is due in Nouakchott next week and is expected to sign a deal on permits for seasonal workers. The plan could allow Spanish farms to hire as many as 3,500 Mauritanians annually. Aid groups are sceptical that this will curb departures. Most of those who board the boats are Malians escaping war, said Claire Niasse of Horizon Sud. The charity puts the death toll on the Atlantic route at 4,100 since the beginning of last year; the ministry issues no figures of its own.`,
    slips: [
      [['bound'], 'At most 19 people lost their lives when the boat went over, the rescue service said.'],
      [['unit'], 'The boat capsized about 60 kilometres south of El Hierro.'],
      [['value'], 'Rescue crews saved 47 people, among them 11 children.'],
      [['period'], 'The Canaries registered 30,800 sea arrivals in the first half of the year.'],
      [['direction'], 'Arrivals on the Spanish mainland and in the Balearics were up by 7 percent.'],
      [
        ['measure'],
        'Deaths at sea off the Canaries rose by 39 percent between January and September, ministry data show.',
      ],
      [['polarity'], 'Barreda said the vessel had already been in danger of sinking before it tipped over.'],
      [['modality'], 'Sotomayor has concluded an agreement with Mauritania on seasonal work permits.'],
      [['entity'], 'Niasse said that most of those who board the boats are Senegalese fleeing war.'],
      [['speaker'], 'Betancor complained that the opposition had blocked a change in the law in July.'],
      [['wording'], 'The regional president accused the government of "hiding behind the opposition".'],
      [[], 'Police detained two suspected smugglers among the survivors.'],
    ],
  },
  {
    id: 'nordbalt',
    lang: 'en',
    sourceDate: '2025-01-30',
    source: `STOCKHOLM, Jan 30 – Nordbalt Bank posted a fourth-quarter net profit of 3.9 billion Swedish crowns on Thursday, beating analysts' average forecast of 3.6 billion, as lower loan losses made up for shrinking interest income.

Net interest income fell 8 percent from a year earlier to 7.1 billion crowns, reflecting five rate cuts by the central bank. Loan losses dropped to 210 million crowns from 690 million a year earlier. Fees rose for the third quarter in a row.

The board proposed a dividend of 6.50 crowns a share, up from 5.75, and announced a share buyback of up to 2 billion crowns that is subject to approval by the regulator. Shares were up 4.2 percent in early trading.

"We are entering a year of lower margins, and we will not chase volume at any price," chief executive Annika Rosenborg said. She expects net interest income to fall by between 4 and 6 percent in 2025. The bank will close 18 of its 122 branches, mainly in Lithuania, by the end of June. About 340 jobs are affected, and Rosenborg said that no more than a third of them would go through compulsory redundancy.

The core capital ratio stood at 18.3 percent, or 2.9 percentage points above the regulatory minimum.

Chief risk officer Tomasz Wilkanowicz said the bank had stopped lending to new office property projects in Stockholm in November and did not intend to resume before prices stabilise. Office loans make up 6 percent of the portfolio.

The bank is also awaiting the outcome of an inquiry by Latvia's supervisor into its former Riga subsidiary, sold in 2021. It has set aside 45 million euros, but said the final cost might exceed that sum. Rosenborg declined to say when she expected a decision.

Karin Stalhammar, an analyst at Hedvall & Co, called the report solid. "The surprise is in the losses. What worries me is the cost side: expenses have risen twice as fast as income," she said. She kept her recommendation at "hold".

The finance union said it had been told of the closures only an hour before the announcement. Its chair, Per Almgard, called it "no way to treat people who have carried the bank through the pandemic".`,
    date: '2025-01-31',
    text: `Nordbalt Bank earned 3.9 billion Swedish crowns net in the fourth quarter, 300 million more than analysts had predicted on average. A fall in loan losses offset dwindling interest income. Loan losses came to 210 million crowns, less than a third of the 690 million booked a year earlier. Net interest income slid 8 percent to 7.1 billion crowns on the back of five central bank rate cuts. Fees were up for a third consecutive quarter. The board wants to pay a dividend of 6.50 crowns a share, compared with 5.75 previously. It also plans to buy back shares for a maximum of 2 billion crowns, pending the regulator's consent. The stock gained 4.2 percent in early trade on Thursday. CEO Annika Rosenborg said Nordbalt would not pursue volume at any price as it enters a year of thinner margins. She forecast a decline of 4 to 6 percent in net interest income this year. Eighteen branches, most of them in Lithuania, will shut by the end of June. Some 340 jobs are affected; at most one in three of these will be lost through compulsory layoffs, she said. The core capital ratio was 18.3 percent, against a regulatory minimum of 15.4 percent. Nordbalt ceased financing new office projects in Stockholm in November and has no intention of starting again until prices steady, chief risk officer Tomasz Wilkanowicz said. The bank has put aside 45 million euros over a Latvian inquiry into the Riga unit it sold in 2021, but says the bill could be higher. Analyst Karin Stalhammar of Hedvall & Co described the report as solid but voiced concern that expenses had grown at double the pace of income. Her "hold" recommendation is unchanged. The finance union complained that it was informed of the closures just an hour before they were announced.`,
    slips: [
      [
        ['scale'],
        "Nordbalt intends to buy back up to 2 million crowns' worth of its shares, subject to the regulator's approval.",
      ],
      [['currency'], 'The bank has put aside 45 million crowns to cover the Latvian inquiry.'],
      [['range'], 'Rosenborg expects net interest income to shrink by 6 to 8 percent in 2025.'],
      [
        ['bound'],
        'At least a third of the jobs affected will go through compulsory redundancy, Rosenborg said.',
      ],
      [['measure'], "Office loans bring in 6 percent of the bank's profit."],
      [
        ['unit'],
        'The core capital ratio of 18.3 percent exceeds the regulatory minimum by 2.9 basis points.',
      ],
      [['modality'], 'Nordbalt said the final cost of the Latvian inquiry would exceed the sum set aside.'],
      [['entity'], "Latvia's supervisor is looking into the bank's former subsidiary in Vilnius."],
      [
        ['polarity'],
        'Wilkanowicz said the bank intended to resume lending to new Stockholm office projects before prices stabilise.',
      ],
      [['speaker'], 'Almgard expressed concern that expenses had risen twice as fast as income.'],
      [['wording'], 'Hedvall & Co analyst Karin Stalhammar called the report disappointing.'],
      [[], 'Rosenborg said the Lithuanian branches were being closed at the request of the local regulator.'],
    ],
  },
];
