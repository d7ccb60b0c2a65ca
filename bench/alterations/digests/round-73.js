// Digests of news and statements in English, by a writer who never saw the program.
export const round73 = [
  {
    id: 'vilnius-growth',
    lang: 'en',
    sourceDate: '2024-05-14',
    source: `VILNIUS, May 14 – Lithuania's economy expanded by 0.8% in the first quarter from the previous three months, the statistics office said on Tuesday, after a contraction of 0.3% in the final quarter of last year. Compared with the first quarter of 2023, output was up 2.9%.

Exports of furniture and laser equipment drove the rebound, rising 6.4% on the quarter to 3.1 billion euros. Construction was the only large sector to shrink, falling 1.7% in its third straight quarter of decline.

Inflation slowed to 1.2% in April from 1.9% in March, separate figures showed. Food prices were 0.6% lower than a year earlier, while services cost 7.3% more.

"The recession that many expected has not come, and I see no reason to think it will come this year," Finance Minister Rasa Vaitkute told reporters. She said the government could raise its forecast for 2024 growth, now 2.1%, by up to half a percentage point when it publishes new projections on June 20. She declined to say whether the budget deficit would stay under the limit of 3% of GDP set by the European Union.

Opposition lawmaker Tomas Gedvila was less upbeat. "Two thirds of the growth comes from three companies," he said. "If one of them loses a contract, we are back in the red."

Central bank economist Darius Milkus put unemployment at 7.6% in March, down from 8.1% in December, and said he expected it to fall below 7% by the end of the year provided that the euro zone avoids a downturn. Average monthly gross pay rose 9.5% from a year earlier to 2,190 euros, he said, though in the public sector it rose only 5.2%.

The central bank, which has no interest rate policy of its own, will ask commercial banks to hold at least 1% of additional capital from July 1 unless mortgage lending slows. New mortgages totalled 480 million euros in the first quarter, 60 million more than a year before.

The government plans to sell bonds worth between 500 million and 700 million euros in the autumn. Vaitkute said no decision had been taken on whether to denominate part of them in dollars.`,
    date: '2024-05-15',
    text: `Lithuania returned to growth at the start of the year: its economy gained 0.8% between January and March against the preceding quarter, according to data released on Tuesday. In the last three months of 2023 it had shrunk by 0.3%. Year on year, first-quarter output was 2.9% higher.

The recovery was led by sales abroad of furniture and laser equipment, which increased by 6.4% from the quarter before and reached 3.1 billion euros. No large sector except construction contracted; there, activity dropped 1.7%, the third quarterly decline in a row. Inflation eased by 0.7 percentage points between March and April. Services were 7.3% dearer than twelve months earlier, while food was slightly cheaper.

Finance Minister Rasa Vaitkute sees no grounds for believing that the recession which many had predicted will arrive in 2024. She said the growth forecast for this year might be lifted to as much as 2.6% in the projections due on June 20. She would not say if the deficit would remain below the EU's ceiling of 3% of GDP.

Tomas Gedvila of the opposition argued that three firms accounted for about 67% of the growth and that the loss of a contract by any of them would put the country back in the red. Joblessness fell by half a percentage point between December and March, to 7.6%, according to Darius Milkus, an economist at the central bank. He expects the rate to drop under 7% by year-end if the euro zone escapes a downturn. Public-sector pay went up more slowly than average pay, by 5.2% against 9.5%.

Commercial banks will be asked to hold an extra 1% of capital or more from July 1, unless mortgage lending cools. New home loans came to 480 million euros in the first quarter, compared with 420 million a year earlier. In the autumn the state intends to raise 500–700 million euros on the bond market; whether part of this will be in dollars is still undecided.`,
    slips: [
      [
        ['value'],
        'The Lithuanian economy grew by 0.6% in the first quarter compared with the previous three months.',
      ],
      [['scale'], 'Furniture and laser exports amounted to 3.1 million euros in the quarter.'],
      [['currency'], 'Average gross pay climbed to 2,190 dollars a month.'],
      [['direction'], 'Food became 0.6% more expensive over the year.'],
      [['bound'], 'Lenders are to be asked to hold at most 1% of additional capital from July 1.'],
      [['range'], 'The government wants to borrow between 500 million and 900 million euros in the autumn.'],
      [
        ['period'],
        'Milkus thinks unemployment can slip below 7% by the end of June if the euro zone avoids a downturn.',
      ],
      [['polarity'], 'Vaitkute said it had already been decided to issue some of the bonds in dollars.'],
      [['modality'], 'The government will raise its growth forecast on June 20, Vaitkute announced.'],
      [['entity'], 'Retail was the only big sector whose output shrank in the first quarter.'],
      [['speaker'], 'Vaitkute remarked that two thirds of the growth was due to just three companies.'],
      [
        [],
        'Milkus expects a jobless rate of less than 7% by the end of December, whatever happens in the euro zone.',
      ],
    ],
  },
  {
    id: 'montevideo-briefing',
    lang: 'en',
    sourceDate: '2023-09-07',
    source: `MONTEVIDEO, September 7 – Opening remarks of the spokeswoman of the Foreign Ministry, Ana Beltrán, at the weekly briefing.

Good morning. Foreign Minister Julio Carreras returned last night from Asunción, where he spent two days in talks with his Paraguayan counterpart, Marta Ovelar. They discussed navigation on the Paraguay-Paraná waterway, the trade agreement with the European Union and the fight against smuggling.

On the waterway, the two ministers agreed to ask Argentina to suspend the toll of 1.47 dollars per tonne which it has charged there since January. They did not discuss retaliatory measures. If Buenos Aires has not replied by October 15, both countries may take the matter to the Mercosur arbitration court. I stress the word "may": that would be the last resort.

On trade, Minister Carreras said that Uruguay would prefer to sign the agreement with the European Union before the end of this year, but not at any price. "We have waited for more than twenty years; we can wait for another twelve months," he told Minister Ovelar. Paraguay, for its part, has asked for changes to the environmental annex. Uruguay has not asked for any.

On smuggling, police of the two countries will begin joint patrols in November, initially with about 80 officers, three quarters of them Paraguayan. Seizures of contraband cigarettes in Uruguay rose from 14 million packs in 2021 to 21 million last year.

The ministers also signed an accord under which students will be able to stay in the other country for up to 180 days without a visa, instead of 90. It must still be ratified by both parliaments and will not enter into force before March.

Finally, our ambassador in Cairo, Hugo Silveira, has been recalled for consultations. This is not a protest against the Egyptian government; it concerns an internal audit. The chargé d'affaires, Lucía Prats, will run the embassy for at least six weeks.

Minister Carreras will travel to New York on September 17 for the UN General Assembly. He will meet the foreign ministers of Norway and India there; a meeting with the American secretary of state has been requested but not confirmed.`,
    date: '2023-09-08',
    text: `Uruguay's foreign minister, Julio Carreras, came home on Wednesday night after two days of talks in Asunción with his Paraguayan colleague, Marta Ovelar, ministry spokeswoman Ana Beltrán said on Thursday. They agreed to request that Argentina suspend the toll of $1.47 a tonne it has been levying on the Paraguay-Paraná waterway since January. Retaliation was not discussed. Should Argentina fail to answer by mid-October, the case could go to Mercosur's arbitration court, though Beltrán emphasised that this would be a last resort.

Uruguay would rather sign the trade agreement with the EU in 2023, but not at any cost, according to Carreras. He told Ovelar that after a wait of more than two decades his country could hold out for another year. Unlike Paraguay, Uruguay has requested no amendments to the environmental annex.

Joint police patrols against smuggling are to start in November. Some 60 of the roughly 80 officers who will take part at first will come from Paraguay. The number of packs of contraband cigarettes seized in Uruguay increased by half between 2021 and 2022, to 21 million.

A new accord will double to 180 days the time that students from either country may spend in the other without a visa. It needs the approval of both legislatures and will take effect in March at the earliest.

Hugo Silveira, the ambassador to Egypt, has been called back for consultations over an internal audit, not as a protest. Lucía Prats, the chargé d'affaires, will head the mission in Cairo for six weeks or longer. Carreras will go to New York on September 17 for the UN General Assembly, where he will see his Norwegian and Indian counterparts. A meeting with the US secretary of state has also been sought, but there is no confirmation yet.`,
    slips: [
      [['unit'], 'Argentina levies a toll of 1.47 dollars per kilogram of cargo on the waterway.'],
      [
        ['modality'],
        'Uruguay and Paraguay have decided that they will sue Argentina at the Mercosur court if no answer comes by October 15.',
      ],
      [['polarity'], 'Carreras and Ovelar also talked about retaliatory measures against Argentina.'],
      [['entity'], 'Uruguay wants the environmental annex of the EU agreement to be changed.'],
      [['value'], 'Uruguay seized 24 million packs of smuggled cigarettes last year.'],
      [['direction'], 'Seizures of contraband cigarettes in Uruguay dropped last year.'],
      [['bound'], 'Lucía Prats will be in charge of the embassy in Cairo for no more than six weeks.'],
      [['period'], 'The accord on student visas can come into force in January at the earliest.'],
      [
        ['speaker'],
        'Ovelar told Carreras that after more than twenty years of waiting another twelve months could be borne.',
      ],
      [['wording'], 'Hugo Silveira, the ambassador to Egypt, has been expelled from Cairo.'],
      [['currency'], 'The disputed river toll amounts to 1.47 euros per tonne.'],
      [[], 'Silveira was called home after 200,000 dollars had gone missing from the embassy, Beltrán said.'],
    ],
  },
  {
    id: 'nordkabel-h1',
    lang: 'en',
    sourceDate: '2024-08-15',
    source: `COPENHAGEN, 15 August 2024 – Nordkabel A/S, a maker of subsea power cables, today publishes its results for the first half of 2024.

Revenue rose 18% to 4.72 billion kroner from 4.0 billion in the same period of last year. Operating profit before special items came to 531 million kroner, against 372 million, and the operating margin widened to 11.25% from 9.3%. Net profit nevertheless fell to 214 million kroner from 246 million because of a writedown of 120 million on the closed plant in Rostock.

Order intake more than doubled from a year earlier to 9.3 billion kroner, thanks mainly to a contract with the Dutch grid operator for 640 kilometres of cable. The order backlog stood at 17.5 billion kroner at the end of June, of which some 40% is to be delivered before the end of 2025.

Chief executive Mette Lindqvist said: "Demand is not the problem; capacity is. Our factory in Kalundborg is running day and night and will be full until the spring of 2026." The company will invest between 900 million and 1.1 billion kroner in a second production line there, which should employ 230 people. Construction starts in January, subject to approval by the municipality.

The company now expects full-year revenue growth of 15–17%, compared with the 10–12% it forecast in February. It still expects a margin of at least 10%. The outlook assumes a copper price no higher than 10,000 dollars a tonne.

Chief financial officer Jonas Brandt said that higher freight costs had taken 45 million kroner off earnings in the second quarter. "We do not expect them to ease before Christmas," he said. Net debt was reduced by a third to 1.2 billion kroner.

The board does not propose an interim dividend. It has not ruled out a share buyback, which it will consider at its meeting in November. Chairwoman Ulla Fenger will step down at the annual meeting next April after nine years; her deputy, Peter Holmgaard, is proposed as her successor.

In Britain, Nordkabel is in dispute with a customer over a delay of four months to a cable off Grimsby. The customer claims 38 million pounds; Nordkabel rejects the claim and has made no provision for it.`,
    date: '2024-08-16',
    text: `The undersea cable maker Nordkabel lifted its first-half sales by 18% to 4.72 billion kroner, it reported on Thursday. Before special items it earned 531 million kroner at the operating level, 159 million more than a year before. The operating margin improved by almost two percentage points. Net profit, by contrast, shrank by 32 million kroner to 214 million owing to a writedown on the shuttered factory in Rostock.

New orders, at 9.3 billion kroner, were more than twice as high as a year before; the main reason was a deal to supply 640 km of cable to the Dutch grid operator. Orders worth 17.5 billion kroner were on the books at the end of June, about 7 billion of which are due for delivery by the end of next year.

Chief executive Mette Lindqvist said the company was held back not by a lack of demand but by a lack of capacity. The Kalundborg works operates round the clock and is fully booked until spring 2026, she said. Nordkabel is to spend roughly one billion kroner on another line there, which should give work to 230 people. Building begins in January if the municipality agrees.

The group raised its forecast for revenue growth this year by five percentage points, to 15–17%. It stuck to its expectation that the margin will not be lower than 10%. The guidance is based on the assumption that copper will cost $10,000 a tonne or less. Dearer freight cost the company 45 million kroner in the second quarter, and no relief is expected before Christmas, according to Jonas Brandt, the finance chief. Net debt came down to 1.2 billion kroner from about 1.8 billion.

No interim dividend is proposed, but the board will look at the possibility of a share buyback in November. Peter Holmgaard, now deputy chairman, has been put forward to replace Ulla Fenger, who leaves the chair in April 2025 after nine years. A customer is demanding 38 million pounds over a four-month delay to a cable off Grimsby; the company disputes the claim and has set nothing aside for it.`,
    slips: [
      [['currency'], 'The British customer is claiming 38 million kroner from Nordkabel.'],
      [['measure'], 'Net profit reached 531 million kroner in the first six months.'],
      [['direction'], 'The operating margin narrowed to 11.25%.'],
      [['scale'], 'The order backlog amounted to 17.5 million kroner at the end of June.'],
      [['range'], 'Nordkabel now believes that its sales will grow by 15–19% over the full year.'],
      [['bound'], 'The cable maker continues to expect a margin of at most 10% this year.'],
      [['period'], 'The Kalundborg factory is booked out until the autumn of 2026.'],
      [['polarity'], 'Nordkabel has made a provision for the claim over the Grimsby cable.'],
      [['modality'], 'The board has resolved to buy back shares, which it will start doing in November.'],
      [['unit'], 'The Dutch grid operator ordered 640 metres of cable.'],
      [['entity'], 'The second production line will be built in Rostock.'],
      [['speaker'], 'Freight costs are not going to ease before Christmas, Lindqvist predicted.'],
    ],
  },
  {
    id: 'leeds-sentence',
    lang: 'en',
    sourceDate: '2023-11-22',
    source: `LEEDS, England, November 22 – A former building society manager was sentenced on Wednesday to six and a half years in prison for stealing more than 2.3 million pounds from elderly customers over a period of eleven years.

Gareth Pollard, 58, had pleaded guilty in September to 14 counts of fraud and two of forgery. He denied a further charge of money laundering, which prosecutors dropped last week.

Leeds Crown Court heard that Pollard transferred sums of between 400 and 85,000 pounds from the accounts of 37 customers, nine of whom have since died. Most of the money was spent on horse racing, prosecutor Helen Adeyemi said. Only 310,000 pounds has been recovered.

Sentencing him, Judge Margaret Rowe said: "You chose your victims because they were old and because they trusted you. I accept that your remorse is genuine, but I cannot suspend this sentence." Without the guilty plea, she added, the term would have been nine and three quarter years.

Pollard must serve at least half the sentence before he can be considered for release on licence. He is banned from acting as a company director for twelve years.

His lawyer, Simon Achebe, told the court that his client had a gambling addiction and had been receiving treatment since March. Achebe said afterwards that no appeal was planned against the conviction, but that one against the length of the sentence could be lodged within the 28 days allowed.

The thefts came to light in 2021, when a customer's daughter, Joan Whitlock, noticed that 12,000 pounds was missing from her mother's savings. "They told me three times that there was nothing wrong," she told reporters outside court. "Had they listened, others would have been spared."

Airedale Building Society said it had repaid all customers in full, with interest of 4%, and had since doubled the number of its fraud investigators to 24. It did not say whether other employees would be disciplined.

A confiscation hearing is due on February 6. Police said that an inquiry into a second employee, a 44-year-old woman, was continuing; she has not been charged. Pollard's wife, who was questioned in 2022, is not suspected of any wrongdoing.`,
    date: '2023-11-23',
    text: `Gareth Pollard, a 58-year-old former building society manager, was jailed for six and a half years at Leeds Crown Court on Wednesday. Over eleven years he had stolen upwards of £2.3 million from elderly customers. In September he admitted 16 offences, 14 of them fraud and two forgery. A money laundering charge, which he denied, was abandoned by the prosecution the week before sentencing.

The sums he took from the accounts of 37 customers ranged from £400 to £85,000. Of these customers, 28 are still alive. The bulk of the money went on horse racing, according to prosecutor Helen Adeyemi. Around £2 million has not been recovered.

Judge Margaret Rowe told Pollard that he had picked his victims for their age and their trust in him. She accepted that he was sincerely sorry but said that the sentence could not be suspended. His guilty plea reduced it by a third, from the nine years and nine months he would otherwise have received. He has to spend no less than half of the term in prison before his release on licence can be considered. For twelve years he may not serve as a company director.

Defence lawyer Simon Achebe told the court that Pollard was addicted to gambling and had been in treatment since March. Achebe later said that the defence did not intend to challenge the conviction but might appeal against the length of the sentence. The thefts were discovered two years ago when Joan Whitlock noticed that £12,000 had vanished from her mother's savings; she says she was told three times that nothing was wrong.

Airedale Building Society says that every customer has been fully reimbursed with 4% interest and that it now has 24 fraud investigators, up from 12. Police are still investigating another employee, a woman of 44, against whom no charges have been brought.`,
    slips: [
      [['value'], 'Pollard was sent to prison for five and a half years.'],
      [['range'], 'The individual transfers ranged from 400 to 58,000 pounds.'],
      [
        ['bound'],
        'Pollard will have to serve at most half of his sentence before he can be considered for release on licence.',
      ],
      [['period'], 'Prosecutors dropped the money laundering charge in September.'],
      [['unit'], 'Pollard may not act as a company director for twelve months.'],
      [['direction'], 'Airedale has reduced the number of its fraud investigators to 24.'],
      [['polarity'], "Police also suspect Pollard's wife of wrongdoing."],
      [
        ['modality'],
        'Achebe announced that he would appeal against the length of the sentence within 28 days.',
      ],
      [['entity'], 'The former manager was sentenced at Sheffield Crown Court.'],
      [['speaker'], 'Judge Rowe said that others would have been spared if anyone had listened in time.'],
      [['wording'], 'In September Pollard pleaded guilty to 14 counts of burglary and two of forgery.'],
      [
        [],
        'Pollard spent most of the money on horse racing and on holidays in the Caribbean, the prosecution said.',
      ],
    ],
  },
  {
    id: 'peru-dengue',
    lang: 'en',
    sourceDate: '2024-03-19',
    source: `LIMA, March 19 – Briefing by Dr Carmen Ugarte, director of disease control at Peru's health ministry.

Dr Ugarte: Good afternoon. Since January 1 we have registered 41,300 cases of dengue, three times as many as in the same weeks of last year. Forty-six people have died; in 31 of these cases the patients came to hospital more than five days after the first symptoms. The regions of Piura and La Libertad account for 58% of infections.

The curve is, however, bending. Last week we recorded 4,200 new cases, compared with 5,600 the week before, the first decline since December. I would not call it the end of the epidemic. The rains may continue until the middle of April, and it is possible that the number will rise again.

We are sending 240 more doctors and nurses to the north, most of them volunteers, for a minimum of 30 days. Fumigation has reached 410,000 homes, about two thirds of those planned. One household in five refuses to let our teams in. Fumigation is free; anyone who asks you for money is not from the ministry.

On the vaccine: the regulator has approved it for people aged 4 to 60. We do not have enough doses for everyone. We have ordered 180,000 doses at a price of 27 dollars each, and the first 60,000 should arrive before May 10. They will go to children between 10 and 14 in the worst affected districts. Two doses are needed, three months apart. I would ask parents not to buy it on the internet.

Question: Have hospitals run out of beds?

Dr Ugarte: No. In Piura occupancy is 88%, and in Trujillo it is under 80%. We did run short of paracetamol in two districts in February, but this has been resolved.

Question: Will a national emergency be declared?

Dr Ugarte: That is for the cabinet to decide. The ministry has not recommended it. The emergency already in force in 20 of the 25 regions is enough, in my opinion.

Question: Should pregnant women travel north?

Dr Ugarte: I would advise against it unless the trip is unavoidable. And whoever has a fever should not take aspirin or ibuprofen, because they increase the risk of bleeding.`,
    date: '2024-03-20',
    text: `Peru has recorded 41,300 dengue cases since the start of the year, triple the number seen over the same weeks of 2023, Dr Carmen Ugarte, who heads disease control at the health ministry, said on Tuesday. The disease has killed 46 people, about two thirds of whom reached hospital more than five days after the first symptoms. More than half of all infections are in the regions of Piura and La Libertad.

New cases fell by a quarter last week, to 4,200, the first decrease since December. Ugarte cautioned that this was not the end of the epidemic: the rains could last until mid-April and infections might climb again. Another 240 doctors and nurses, mainly volunteers, are being sent to the north for 30 days or more.

Some 410,000 homes have been fumigated, which leaves around a third of the planned total still to be done. The service costs nothing, yet 20% of households turn the teams away. Anybody who demands payment does not belong to the ministry, Ugarte warned.

The vaccine has been authorised for those between 4 and 60 years old, but there is not enough of it for all. The 180,000 doses on order, at $27 apiece, will cost about $4.9 million. A third of them are expected before May 10 and are intended for 10- to 14-year-olds in the hardest-hit districts. The second dose has to follow three months after the first. Parents were asked not to buy the vaccine online.

Hospitals still have beds: occupancy stands at 88% in Piura and below 80% in Trujillo. A shortage of paracetamol that affected two districts last month is over. The ministry has not advised declaring a national emergency, a step that is for the cabinet to decide on; Ugarte thinks the emergency in effect in four fifths of the regions is sufficient. She recommended that pregnant women stay away from the north unless they cannot avoid the journey, and warned people with a fever not to take aspirin or ibuprofen.`,
    slips: [
      [['value'], 'Dengue has claimed 64 lives in Peru since the beginning of the year.'],
      [['direction'], 'New infections rose last week for the first time since December.'],
      [['period'], 'The two doses of the vaccine are given three weeks apart.'],
      [['currency'], 'Peru is paying 27 euros for each dose of the vaccine.'],
      [['range'], 'The first vaccines are meant for children aged 10 to 18 in the worst affected districts.'],
      [['bound'], 'More than 80% of hospital beds in Trujillo are occupied.'],
      [['polarity'], 'Hospitals have run out of beds, Ugarte acknowledged.'],
      [['modality'], 'The number of new cases will rise again, Ugarte said.'],
      [['measure'], 'Piura and La Libertad account for 58% of the deaths from dengue.'],
      [['speaker'], 'In the opinion of the cabinet, the emergency in force in 20 regions is enough.'],
      [['scale'], 'The ministry has ordered 180 million doses of the vaccine.'],
      [[], 'Ugarte advised pregnant women not to travel north under any circumstances.'],
    ],
  },
  {
    id: 'brisbane-rail',
    lang: 'en',
    sourceDate: '2024-07-03',
    source: `BRISBANE, July 3 – The opening of Brisbane's new cross-river rail line has been put back by nine months to September 2026 and its cost has risen by 700 million Australian dollars to 7.1 billion, Queensland's transport minister said on Wednesday.

Minister Kerry Donovan blamed the delay on a shortage of electricians and on cracks found in March in two of the 14 ventilation shafts. "The tunnels themselves are sound, and no trains will run until every shaft has been inspected by an independent engineer," she told reporters at Roma Street station.

The 10.2-kilometre line, of which 5.9 kilometres lies underground, will have four new underground stations and is designed to carry up to 24 trains an hour in each direction. It is expected to cut the journey from Dutton Park to the centre from 16 minutes to seven.

The contractor, Brightwater Joint Venture, will pay at least 90 million dollars of the additional cost; the state will bear the rest. Donovan refused to rule out further increases.

Opposition transport spokesman Neil Fanshawe said the minister had known about the cracks for eleven weeks and had kept quiet. "She should publish the engineers' report today," he said. Donovan said the report would be published once lawyers had removed commercial details, probably in August.

The rail union said it had not been consulted. Its secretary, Paula Marchetti, said members would not strike before the state election in October, but might refuse overtime from July 22 if pay talks fail. The union wants a rise of 5.5% a year for three years; the government is offering 4% a year.

From August 5 public transport fares in the state will be cut to 50 cents for a six-month trial, and children under five will go on travelling free. The measure will cost between 140 million and 160 million dollars. Passenger numbers remain 13% below the level of 2019, though weekend travel has overtaken it.

Airtrain services to the airport, which are privately run, are excluded from the 50-cent fare, but their passengers will get a discount of half the normal price of 21.90 dollars.`,
    date: '2024-07-04',
    text: `Brisbane's new cross-river rail line will not open until September 2026, nine months later than planned, Queensland's transport minister, Kerry Donovan, announced on Wednesday. The price tag has gone up from A$6.4 billion to A$7.1 billion. Donovan attributed the delay to a lack of electricians as well as to cracks discovered in March in two ventilation shafts. She said that the tunnels were sound and that an independent engineer would have to check all 14 shafts before any train could run.

A little under 60% of the 10.2-kilometre line is below ground. It is designed for as many as 24 trains an hour each way. The ride from Dutton Park into the centre is expected to take nine minutes less than at present.

The state will have to find no more than A$610 million of the extra cost, as the contractor, Brightwater Joint Venture, is to pay 90 million or more. The minister would not exclude that the bill would grow again.

Neil Fanshawe, who speaks for the opposition on transport, accused Donovan of having stayed silent about the cracks for eleven weeks and demanded the immediate publication of the engineers' report. According to Donovan it will probably appear in August, after lawyers have taken out commercial details.

The rail union says that nobody consulted it. Its secretary, Paula Marchetti, ruled out a strike before October's state election, but overtime could be refused from July 22 should the pay talks fail. The government's offer falls one and a half percentage points short of the 5.5% a year that the union demands.

On August 5 a six-month trial of 50-cent fares on public transport begins across the state, at a cost of around A$150 million. The privately operated Airtrain to the airport is not included, but its passengers will pay half of the usual A$21.90. Under-fives will continue to ride for nothing. Passenger numbers are still 13% short of 2019, although at weekends more people travel than did then.`,
    slips: [
      [['period'], 'The new rail line is now to open in September 2025.'],
      [['value'], 'Cracks were found in four of the ventilation shafts.'],
      [['unit'], 'The line runs underground for 5.9 miles.'],
      [['bound'], 'The contractor is to pay at most 90 million Australian dollars of the additional cost.'],
      [['direction'], 'Weekend travel has fallen below the level of 2019.'],
      [['measure'], 'Fares on public transport will be cut by 50 cents from August 5.'],
      [['polarity'], 'Donovan ruled out any further increase in the cost.'],
      [
        ['modality'],
        'If the pay talks fail, union members are certain to refuse overtime from July 22, Marchetti said.',
      ],
      [['speaker'], "Marchetti called on Donovan to publish the engineers' report immediately."],
      [
        ['range'],
        'The trial of cheap fares will cost between 140 million and 190 million Australian dollars.',
      ],
      [['currency'], 'The cost of the line has risen to 7.1 billion euros.'],
      [
        [],
        'Donovan blamed the delay on a shortage of electricians, cracks in two shafts and the floods of last summer.',
      ],
    ],
  },
];
