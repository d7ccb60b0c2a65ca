export const round63 = [
  {
    id: 'budget-debate-ljubljana',
    sourceDate: '2023-11-22',
    source: `LJUBLJANA – After a debate of almost eleven hours, Slovenia's parliament on Wednesday adopted the budget for 2024 by 48 votes to 37, with three abstentions. Two of the 90 members were absent.

Finance Minister Marjeta Hribar told the chamber that spending would rise by 4.2 percent to 16.3 billion euros, while revenue was expected to reach 14.1 billion. The deficit would thus come to 2.2 billion euros, or 3.4 percent of economic output, compared with 4.1 percent this year. "This is not a generous budget, it is an honest one," she said. The government aims to bring the deficit below 3 percent in 2025, provided that growth does not fall under 2 percent.

The largest single increase goes to health, which receives 310 million euros more than this year. Of that sum, 120 million is set aside for shortening waiting lists. Defence spending grows by 95 million to 940 million euros. Culture is the only ministry whose budget is cut; it loses 8 million.

Opposition leader Tomaž Kregar of the Civic Union called the plan "a bill sent to our children". He accused the government of hiding 400 million euros of flood reconstruction costs in a separate fund. Hribar rejected the charge: the fund had been set up by law in September, she said, and its accounts were published every month.

The opposition tabled 61 amendments, of which four were adopted, among them a proposal by Ana Potočar of the Greens to add 6 million euros for rural bus lines. A motion to lower value-added tax on food from 9.5 to 5 percent failed by 41 votes to 44. Kregar said his party would bring it back in the spring.

The Pensioners' List, the smaller of the two coalition partners, had threatened last week to withhold its seven votes. It gave way on Monday after the government promised to raise the minimum pension by 30 euros a month from July. Its chairman, Branko Zidar, warned that his party would leave the coalition if the increase was not paid.

The Fiscal Council, in an opinion published on 14 November, described the revenue forecast as "optimistic" and warned that one percentage point less growth would cost the treasury about 150 million euros. It did not call for the budget to be rejected.

Prime Minister Luka Veber, who spoke for twelve minutes in the morning, said no tax would be raised next year. Asked by reporters afterwards whether the same applied to 2025, he declined to answer. The budget takes effect on 1 January.`,
    date: '2023-11-23',
    text: `Slovenian parliament adopts 2024 budget, 48 to 37, three abstentions.

Debate lasted nearly eleven hours; two of 90 members absent.

Spending up 4.2 percent to 16.3 billion euros, revenue put at 14.1 billion.

Deficit: 2.2 billion euros, 3.4 percent of output, down from 4.1 percent this year.

Target for 2025: deficit under 3 percent, if growth stays at 2 percent or more.

Biggest increase for health: plus 310 million euros, 120 million of it to cut waiting lists.

Defence gets 95 million more, total 940 million euros.

Only ministry facing cut: culture, minus 8 million euros.

Civic Union's Kregar: budget "a bill sent to our children".

Kregar alleged 400 million euros in flood reconstruction costs hidden in separate fund; Hribar denied it.

Fund created by law in September, accounts published monthly, according to finance minister.

Four of 61 opposition amendments passed, including 6 million euros for rural bus lines.

Food VAT cut from 9.5 to 5 percent defeated, 41 to 44; Kregar's party wants to retry in spring.

Pensioners' List dropped threat to withhold seven votes after pledge of 30 euros more minimum pension per month from July.

Fiscal Council: revenue forecast "optimistic", one point less growth would cost around 150 million euros.

Premier Veber ruled out tax rises for next year, gave no answer on 2025.`,
    slips: [
      [[], 'Budget for 2024 passed 48 to 37, three members absent.'],
      [[], 'Deficit to reach 3.4 percent of output, down from 4.7 percent this year.'],
      [[], 'Hribar guarantees deficit under 3 percent in 2025, whatever the growth rate.'],
      [[], 'Health receives 310 million euros more, 210 million of it for shorter waiting lists.'],
      [[], 'Defence budget raised to 95 million euros.'],
      [[], 'Kregar: flood fund set up by law in September, accounts public every month.'],
      [[], 'Cut in food VAT to 5 percent carried, 44 votes to 41.'],
      [[], "Pensioners' List leaves coalition over minimum pension."],
      [[], 'Fiscal Council calls revenue forecast "optimistic", urges rejection of budget.'],
      [[], 'Veber: no tax increases next year or in 2025.'],
    ],
  },
  {
    id: 'agm-rautner-pumpen',
    sourceDate: '2024-04-24',
    source: `WINTERTHUR, 24 April 2024 – The shareholders of the Swiss pump maker Rautner Pumpen AG approved all but one of the board's proposals at the annual general meeting on Tuesday. A total of 412 shareholders attended in person; together with proxies, 71.3 percent of the share capital was represented.

The dividend of 2.40 francs per share, up from 2.10 francs, was approved with 98.7 percent of the votes. It will be paid on 2 May; the shares trade without dividend rights from 29 April.

The remuneration report, put to a consultative vote, was rejected with 53.6 percent. The foundation Ethica Invest, which holds 4.8 percent of the shares, had recommended a no. It criticised a special bonus of 1.1 million francs granted to chief executive Daniel Furrer for the sale of the valve division, because the sale had not been completed. "We have heard the message," said chairwoman Regula Amstad. The board will consult major shareholders before the autumn. The bonus has already been paid and will not be reclaimed.

Sales in 2023 rose by 6 percent to 874 million francs, while operating profit fell from 92 to 88 million. Furrer attributed the decline to higher energy costs and to the delay at the new plant in Brno, which started up in October instead of May. Orders on hand at the end of March amounted to 410 million francs, 12 percent more than a year earlier. For the current year the company expects sales growth of 3 to 5 percent and an operating margin of at least 10.5 percent, provided that the franc does not strengthen markedly.

The sale of the valve division to the Italian group Tessaro, agreed in November for 165 million francs, has been cleared by the competition authorities in the European Union; approval in the United States is still pending. Furrer expects the deal to close by the end of June. Two thirds of the proceeds are to be used to reduce debt.

Hans-Peter Locher left the board after 14 years. His seat goes to Priya Raman, 51, formerly head of finance at a Dutch dredging firm, who was elected with 94.2 percent. Amstad was re-elected for one year with 81 percent, compared with 95 percent last year.

A shareholder from Ticino asked whether the foundry in Winterthur would be closed. Furrer replied that no decision had been taken and that a review would be finished in the third quarter. The foundry employs 240 people. Outside the hall about 60 members of the union Syntra demonstrated; they demand a job guarantee until the end of 2027.

The next annual general meeting takes place on 29 April 2025.`,
    date: '2024-04-24',
    text: `Rautner Pumpen AG: shareholders back all board proposals except one.

Present: 412 shareholders, 71.3 percent of capital represented including proxies.

Dividend raised from 2.10 to 2.40 francs, 98.7 percent in favour.

Payout on 2 May, ex-dividend trading from 29 April.

Remuneration report voted down in consultative ballot, 53.6 percent against.

Ethica Invest, holder of 4.8 percent, had advised rejection over 1.1 million franc special bonus for CEO Furrer.

Foundation's objection: bonus for valve division sale granted before completion.

Bonus already paid, no reclaim planned; board to consult major shareholders before autumn.

Sales 2023: 874 million francs, plus 6 percent; operating profit down to 88 million from 92 million.

Furrer blamed energy costs and late start of Brno plant, October rather than May.

Order book at end of March 410 million francs, up 12 percent on year.

Outlook: sales up 3 to 5 percent, margin 10.5 percent or more, barring marked rise of franc.

Valve division goes to Italy's Tessaro for 165 million francs; EU clearance in hand, US approval outstanding.

New on board: Priya Raman, elected with 94.2 percent, succeeding Hans-Peter Locher after his 14 years.

Chairwoman Amstad confirmed with 81 percent, previous year 95 percent.

Future of Winterthur foundry, 240 staff, undecided; review due to end in third quarter.`,
    slips: [
      [[], 'Dividend up 2.40 francs per share, approved with 98.7 percent.'],
      [[], 'Remuneration report rejected in binding vote, 53.6 percent against.'],
      [[], 'Ethica Invest, holder of 8.4 percent, had recommended a no to pay report.'],
      [[], 'Furrer to pay back special bonus of 1.1 million francs.'],
      [[], 'Operating profit rose from 88 to 92 million francs in 2023.'],
      [[], 'Brno plant went into operation in May, as planned.'],
      [[], 'Tessaro deal cleared by authorities in EU and United States.'],
      [[], 'One third of proceeds from valve division sale earmarked for debt reduction.'],
      [[], 'Furrer confirms closure of Winterthur foundry, 240 jobs affected.'],
      [[], 'Regula Amstad re-elected for three years with 81 percent.'],
    ],
  },
  {
    id: 'outbreak-hepatitis-norway',
    sourceDate: '2024-03-12',
    source: `National Infection Agency, Oslo – Situation report no. 4 on the outbreak of hepatitis A, 12 March 2024

As of 10 March, 67 confirmed and 14 probable cases of hepatitis A have been reported from nine counties. That is 12 confirmed cases more than in the previous report of 3 March. The confirmed patients fell ill between 18 January and 6 March. They are between 4 and 83 years old, with a median age of 37; 41 of them are women.

So far 29 patients have been admitted to hospital. One of them, a man in his seventies with a chronic liver disease, has died. Whether hepatitis was the cause of death is still being examined.

Most confirmed cases are in Vestland (23), followed by Oslo (15) and Trøndelag (11). The three northernmost counties have reported none.

Of 58 patients interviewed, 49 said they had eaten frozen berries in the six weeks before falling ill, and 38 named the mix Skogbær 500 g from the importer Fjellfrukt. The virus from 44 patients has been sequenced, and in 42 of them the strain is identical. The same strain caused an outbreak in Sweden in 2021. Hepatitis A virus was found in one of 17 unopened bags tested; the strain in that bag has not yet been determined. The agency regards the mix as the "likely, but not proven" source.

On 27 February Fjellfrukt recalled all bags with a best-before date between June and December 2025. About 21,000 of them had been delivered to shops, and some 8,400 have been returned or destroyed. According to the importer the mix contains raspberries from Serbia and blackberries from Poland. Which ingredient is contaminated is unknown. Food inspectors visited the packing plant in Drammen on 1 March and found no shortcomings in hygiene.

Anyone who has a recalled bag at home should return it to the shop or throw it away. Boiling the berries for one minute kills the virus; freezing does not. Unvaccinated people who have eaten the mix within the past 14 days can be vaccinated free of charge by their municipal doctor. The agency does not recommend vaccinating the general population.

"We must expect more cases, because up to seven weeks may pass between infection and illness," said head of department Sunniva Aasland. The weekly number of new illnesses was highest in the week from 19 February, at 17, and has fallen since. The agency cautions, however, that figures for the latest two weeks are incomplete because of reporting delays.

Person-to-person transmission is suspected in five cases, all of them in the same kindergarten in Bergen, which was closed from 4 to 8 March. The next report will appear on 19 March.`,
    date: '2024-03-13',
    text: `Norway hepatitis A outbreak: 67 confirmed, 14 probable cases in nine counties as of 10 March.

Rise of 12 confirmed cases since report of 3 March.

Confirmed patients aged 4 to 83, median 37, among them 41 women.

In hospital so far: 29 patients, one of whom died.

Deceased: man in his seventies with chronic liver disease, cause of death still under examination.

Most confirmed cases in Vestland, 23, then Oslo with 15 and Trøndelag with 11; none in three northernmost counties.

Of 58 interviewed, 49 reported eating frozen berries, 38 naming Fjellfrukt's Skogbær mix.

Identical strain in 42 of 44 sequenced samples, same as in Swedish outbreak of 2021.

Virus detected in one of 17 unopened bags, strain there not yet known.

Agency: berry mix "likely, but not proven" source.

Recall by Fjellfrukt on 27 February; about 8,400 of some 21,000 bags returned or destroyed.

Mix of Serbian raspberries and Polish blackberries, importer says; contaminated ingredient unknown.

Inspection of Drammen packing plant on 1 March: no hygiene shortcomings.

One minute of boiling kills virus, freezing does not.

Free vaccination for unvaccinated people who ate mix in past 14 days; no general vaccination recommended.

New illnesses peaked in week from 19 February at 17, but figures for last two weeks incomplete.`,
    slips: [
      [[], 'Outbreak grows to 67 confirmed cases, 14 more than in report of 3 March.'],
      [[], 'Hepatitis A caused death of man in his seventies with liver disease.'],
      [[], 'Most cases in Oslo, 23 confirmed, Vestland second.'],
      [[], 'Skogbær mix proven as source, agency says.'],
      [[], 'All 44 sequenced samples show identical strain.'],
      [[], 'Virus found in 17 unopened bags of berries.'],
      [[], 'Contamination traced to blackberries from Poland.'],
      [[], 'Food inspectors found hygiene failings at Drammen packing plant on 1 March.'],
      [[], 'Agency recommends vaccination of general population.'],
      [[], 'Up to seven days may pass between infection and illness, says Aasland.'],
    ],
  },
  {
    id: 'interview-transport-minister',
    sourceDate: '2024-09-14',
    source: `Ireland's Transport Minister Aoife Brannigan has been in office since February. The Western Courier spoke to her in Galway on Thursday about trains, tolls and school buses.

Courier: Minister, the rail line from Athenry to Claremorris was to reopen in 2026. Will it?

Brannigan: No. I would rather say so today than in two years. The survey found that 14 of the 31 bridges must be replaced, not repaired. We now plan for passenger services in the second half of 2028. Freight trains could run a year earlier, if the contractor keeps to the schedule.

Courier: And the cost?

Brannigan: We had budgeted 180 million euros. The new estimate is 245 million. The European Investment Bank has agreed to lend us 90 million. The rest comes from the national budget.

Courier: The opposition says you knew about the bridges in March.

Brannigan: I received the final survey on 22 July and informed the parliamentary committee nine days later. There was a draft in spring, but it covered only six bridges.

Courier: From January, fares outside Dublin go up by 5 percent. How do you explain that to commuters?

Brannigan: It's the first increase in four years, and prices have risen by more than 17 percent in that time. Children under 12 will continue to travel free. And the young adult card, which halves the fare, will be extended from those up to 23 to those up to 25. I understand people are annoyed. I would be, too.

Courier: Your predecessor, Colm Devane, promised not to introduce tolls on the Galway ring road. Does the promise stand?

Brannigan: It stands as long as I'm minister. But the ring road isn't approved yet. The planning board will decide by Christmas at the earliest, and I won't speculate about the result.

Courier: Around 2,300 pupils were without a school bus seat when term started.

Brannigan: As of this week it's 860. The reason was a shortage of drivers, not of money. We have raised the age limit for drivers from 70 to 72, which brought back 140 people. By the mid-term break at the end of October, every child who is entitled to a seat should have one. I can't promise the same for those who are not entitled and applied for spare seats.

Courier: Electric buses: Limerick has 55 and can charge only 30 of them at a time.

Brannigan: That's embarrassing. The grid connection was applied for too late, by the operator, I might add. The second substation goes into service in November.

Courier: Will you stand in the next election?

Brannigan: If my party wants me, yes. But I would not wish to move to another ministry. I've only just learned the timetables.`,
    date: '2024-09-16',
    text: `Athenry–Claremorris rail line will not reopen in 2026, Transport Minister Brannigan says.

New plan: passenger services in second half of 2028.

Freight possible a year before that, provided contractor stays on schedule.

Reason: survey showed 14 of 31 bridges need replacing.

Cost estimate up from 180 to 245 million euros, 90 million of it EIB loan, remainder from national budget.

Final survey reached her on 22 July, minister says, committee told nine days later.

Spring draft covered just six bridges, according to Brannigan.

Fares outside Dublin to rise 5 percent from January, first increase in four years.

Under-12s still travel free; half-fare young adult card extended from age 23 to 25.

Brannigan: no tolls on Galway ring road while she is minister.

Ring road not yet approved, planning board decision by Christmas at earliest.

Pupils without school bus seat: 860, down from around 2,300 at start of term.

Brannigan blames lack of drivers, not money; age limit raised from 70 to 72, 140 drivers back.

All entitled children should have seat by end-October mid-term break, no promise for applicants for spare seats.

Limerick: 55 electric buses, only 30 chargeable at once, second substation due in November.

Brannigan ready to stand again if party wants her, not keen on other ministry.`,
    slips: [
      [[], 'Passenger trains Athenry–Claremorris now planned for second half of 2027.'],
      [[], 'Survey: 31 bridges on line must be replaced.'],
      [[], 'European Investment Bank to lend 245 million euros for rail line.'],
      [[], 'Brannigan admits receiving final bridge survey in March.'],
      [[], 'Fares outside Dublin up 17 percent from January.'],
      [[], 'Half-fare card extended to children under 12.'],
      [[], 'Minister expects planning board to approve Galway ring road.'],
      [[], 'School bus shortage due to lack of money, Brannigan says.'],
      [[], 'Minister promises bus seat by end of October to all pupils, entitled or not.'],
      [[], 'Brannigan: ministry applied too late for Limerick grid connection.'],
    ],
  },
  {
    id: 'lake-summit-communique',
    sourceDate: '2024-06-21',
    source: `Joint communiqué of the Fourth Lake Summit, Kisumu, 21 June 2024

1. At the invitation of the President of Kenya, the heads of state of Kenya, Tanzania and Uganda and the Prime Minister of Rwanda met in Kisumu on 20 and 21 June 2024. The Executive Secretary of the Lake Basin Secretariat, Ms Josephine Atwoli, attended as an observer.

2. The leaders noted that fish catches in Lake Victoria have fallen by 18 percent since 2019, and that catches of Nile perch alone have fallen by 27 percent. They agreed to close the lake to Nile perch fishing each year from 1 April to 31 May, beginning in 2025. Fishing for other species is not affected. Rwanda, which has no shore on the lake, supports the closure and will prohibit imports of fresh Nile perch during the same period.

3. The leaders decided to set up a joint patrol of 24 boats. Kenya and Uganda will provide seven boats each and Tanzania ten. The patrol will be based in Mwanza and is to begin work by March 2025. Boats of the patrol may enter the waters of another state only with the consent of that state, which must be given or refused within six hours.

4. A compensation fund of 40 million US dollars will support fishing households during the closure. The four states will contribute 22 million. The leaders called upon international partners to provide the remainder. The leaders welcomed the statement of the Nordic Development Bank that it is considering a contribution of 8 million dollars.

5. The leaders took note of the study on a railway from Kampala to Kigali. The cost is estimated at 2.7 billion dollars. Uganda and Rwanda will submit a financing plan by the end of 2024. Tanzania reserved its position, since it favours a route through Isaka. No decision on the route was taken.

6. The leaders agreed to abolish roaming charges for voice calls among the four states from 1 January 2025. On data charges, they instructed the ministers responsible to report by September.

7. The leaders reviewed the fight against water hyacinth. Of the nine harvesting machines ordered in 2022, five have been delivered and three are in operation. They expressed concern at the delay and asked the Secretariat to claim penalties from the supplier.

8. The leaders discussed the question of the export levy on maize introduced by Tanzania in February. Kenya requested that it be lifted before the harvest. Tanzania stated that the levy would be reviewed in August. The two states will continue their consultations.

9. The leaders extended the mandate of Ms Atwoli by two years, until 30 June 2026. They thanked the people of Kisumu for their hospitality and accepted the invitation of Uganda to hold the Fifth Lake Summit in Entebbe in May 2025.`,
    date: '2024-06-21',
    text: `Fourth Lake Summit in Kisumu, 20 and 21 June: presidents of Kenya, Tanzania, Uganda, plus Rwanda's prime minister.

Lake Victoria catches down 18 percent since 2019, Nile perch down 27 percent.

Nile perch fishing to be closed yearly 1 April to 31 May, starting 2025; other species exempt.

Rwanda, without lake shore, backs closure, to ban fresh Nile perch imports in those months.

Joint patrol of 24 boats agreed: ten from Tanzania, seven each from Kenya and Uganda.

Patrol base Mwanza, start by March 2025.

Entry into another state's waters only with its consent, answer due within six hours.

Compensation fund for fishing households: 40 million dollars, 22 million from four states, rest sought from international partners.

Nordic Development Bank considering 8 million dollars.

Kampala–Kigali railway: cost put at 2.7 billion dollars, route undecided.

Uganda, Rwanda to present financing plan by end of 2024; Tanzania, preferring Isaka route, reserves position.

Roaming charges for voice calls among the four to end on 1 January 2025; ministers to report on data by September.

Water hyacinth: five of nine harvesting machines ordered in 2022 delivered, three in operation.

Leaders concerned at delay, ask Secretariat to seek penalties from supplier.

Maize export levy: Kenya wants it lifted before harvest, Tanzania to review in August, talks continue.

Atwoli's mandate extended two years to 30 June 2026; next summit in Entebbe, May 2025.`,
    slips: [
      [[], "All four presidents, including Rwanda's, met in Kisumu on 20 and 21 June."],
      [[], 'Nile perch catches in Lake Victoria down 18 percent since 2019.'],
      [[], 'Lake to be closed to all fishing each year from 1 April to 31 May.'],
      [[], 'Joint patrol: ten boats from Kenya, base in Mwanza.'],
      [[], "Patrol boats may enter another state's waters without consent."],
      [[], 'Nordic Development Bank pledges 8 million dollars for compensation fund.'],
      [[], 'Leaders approve Kampala–Kigali railway route.'],
      [[], 'Roaming charges for voice calls and data abolished from 1 January 2025.'],
      [[], 'Nine harvesting machines against water hyacinth delivered, three in operation.'],
      [[], 'Tanzania agrees to lift maize export levy in August.'],
    ],
  },
  {
    id: 'heritage-fund-annual-report',
    sourceDate: '2024-07-09',
    source: `CARDIFF, 9 July 2024 – The Cambrian Museums and Heritage Fund today published its annual report for the year to 31 March 2024. The fund awarded grants of 31.6 million pounds to 212 projects, compared with 28.9 million to 240 projects a year earlier.

"Fewer projects, but larger and better prepared," said chief executive Gwenllian Pryce. The fund received 655 applications, so roughly one in three was successful. Applications from community groups fell for the second year running. The report suggests that the new online form may have deterred small groups, and the fund intends to simplify it by December.

The largest grant, 4.2 million pounds, went to the National Slate Museum of Blaenau for a new roof and storage. Second came Tenby's Maritime Hall with 2.8 million, followed by the Roman baths at Carwent with 1.9 million. The Maritime Hall grant depends on the town council raising 700,000 pounds of its own by March 2025; by June it had collected 410,000.

Museums supported by the fund counted 3.4 million visits, 9 percent more than in the previous year but still 6 percent below the level of 2019. School visits, at 286,000, exceeded the 2019 figure for the first time.

Three supported museums closed during the year. In Rhyl and Neath the reason was the loss of council funding; the Toy Museum in Brecon closed after a fire in October. No objects from the Brecon collection were lost, but about 400 suffered smoke damage. Conservators have so far treated 150 of them.

The fund's own income came to 36.1 million pounds. Of this, 24.5 million was lottery money, 7.2 million came from the Welsh government and the rest from donations and investments. Running costs amounted to 2.9 million, or 8 percent of income. The auditors gave an unqualified opinion but recommended that the fund keep better records of conflicts of interest among its advisers. The trustees have accepted the recommendation.

The fund acquired nothing itself, but helped museums buy 38 objects. Among them is the Llandaff Cup, a silver goblet of 1574, which Cardiff's City Museum bought for 640,000 pounds after an export licence had been deferred twice. The fund paid half the price; a public appeal brought in 90,000.

For 2024/25 the trustees have set a grant budget of 30 million pounds. At least a fifth is reserved for the repair of chapels, of which, the report estimates, one closes every week in Wales. Chair Sir Idris Molloy, who steps down in September after six years, warned that the government grant might be cut by up to 10 percent next year. "Nothing has been decided, but we would be foolish not to prepare," he said. His successor will be named in August.`,
    date: '2024-07-10',
    text: `Cambrian Museums and Heritage Fund: 31.6 million pounds for 212 projects in year to 31 March 2024.

Previous year: 28.9 million pounds, 240 projects.

About one in three of 655 applications successful.

Community group applications down second year in row; online form may have put off small groups, fund intends to simplify it by December.

Top grant: 4.2 million pounds to National Slate Museum of Blaenau, for roof and storage.

Tenby's Maritime Hall gets 2.8 million, Carwent Roman baths 1.9 million.

Condition for Tenby: council to raise 700,000 pounds by March 2025, 410,000 collected by June.

Visits to supported museums 3.4 million, up 9 percent on year, 6 percent short of 2019.

School visits at 286,000, above 2019 level for first time.

Three supported museums shut: Rhyl and Neath after loss of council funding, Brecon Toy Museum after October fire.

Brecon: nothing lost, some 400 objects smoke-damaged, 150 treated so far.

Income 36.1 million pounds, including 24.5 million lottery money and 7.2 million from Welsh government.

Running costs 2.9 million, 8 percent of income.

Auditors' opinion unqualified, better records on advisers' conflicts of interest recommended, trustees accept.

Cardiff's City Museum bought Llandaff Cup of 1574 for 640,000 pounds, half paid by fund.

Outgoing chair Molloy warns of possible cut of up to 10 percent in government grant, nothing decided yet.`,
    slips: [
      [[], 'Fund supported more projects than year before: 240, up from 212.'],
      [[], 'New online form may have deterred small groups, fund intends to abolish it by December.'],
      [[], 'Tenby town council has raised 700,000 pounds required for Maritime Hall grant.'],
      [[], 'Museum visits up 9 percent to 3.4 million, 6 percent above 2019.'],
      [[], 'Rhyl, Neath and Brecon museums closed after loss of council funding.'],
      [[], 'Brecon fire destroyed about 400 objects.'],
      [[], "Welsh government contributed 24.5 million pounds to fund's income."],
      [[], 'Auditors issue qualified opinion, recommend better records on conflicts of interest.'],
      [[], 'Public appeal covered half the price of Llandaff Cup.'],
      [[], 'Government grant to be cut by 10 percent next year, says Molloy.'],
    ],
  },
];
