// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round19 = [
  {
    id: 'unhcr-chad',
    sourceDate: '2025-12-02',
    source: `UNHCR regular press briefing, Geneva, 2 December 2025: situation in eastern Chad

Spokesperson Marguerite Dlamini-Roux: Since the beginning of November 38,000 people have fled across the border from Sudan into the provinces of Ouaddaï and Wadi Fira, more than in the three preceding months together. Nine in ten are women and children. The border post of Tiné alone registered 2,100 arrivals on 27 November. All told, Chad is now home to 1.28 million Sudanese refugees; that is equal to one in every fifteen inhabitants.

Our teams report that arrivals walked for 12 days on average. One woman in four whom we interviewed speaks of violence on the way. In the camp of Touloum a water ration of 7 litres per day and person is available; the emergency standard is 15. A measles outbreak, with 214 cases and five deaths since 10 November, could spread if vaccination is not extended to the spontaneous sites. The health ministry plans to vaccinate 160,000 children from 9 December.

In November we moved 11,400 refugees to Dougui, a new site 70 kilometres inland; we intend to reach 25,000 by the end of January. The authorities have made available 340 hectares of land. The transfer is voluntary. Those who wish to stay near the border, most often to wait for relatives, can do so, although we cannot promise them regular assistance.

Funding: of the 409 million dollars we need in Chad this year, 38 percent has been received. At the same date last year it was 55 percent. Therefore we had to end cash assistance for 90,000 persons in October and reduced our staff in the country from 610 to 470. If no new money comes, schooling for 62,000 children will stop in February.

Question (Agence Delta): Do you accuse one of the parties in Sudan of preventing people from leaving?

Dlamini-Roux: We have received reports of checkpoints at which young men are held back. We cannot verify them. I would not attribute them to one side.

Question (Helvetia Radio): The Chadian government has said that it may close the border.

Dlamini-Roux: The Minister for Territorial Administration, Mr Ousmane Abakar Djiddo, assured the High Commissioner on Friday that the border will stay open to those in need of protection. He asked for more support for host communities, and he is right: a village that shared its well should not be the only one that is thirsty. A third of our spending goes to host communities.

Question (Kyoto Press): Japan's contribution?

Dlamini-Roux: Japan gave 6 million dollars last week. The largest donor remains the European Union with 41 million, ahead of the United States with 33 million.

Question: Will the High Commissioner travel to Chad?

Dlamini-Roux: Such a visit is being considered for January. No date has been fixed.

On another topic: 512 Congolese refugees returned voluntarily from Zambia on Sunday, the first convoy since March 2022. A second one with about 600 people is to leave on 14 December. About Gaza my colleague from OCHA will speak later; I have nothing on that today.`,
    date: '2025-12-03',
    text: `GENEVA - Since the start of November 38,000 people have crossed from Sudan into eastern Chad, more than in the previous three months combined, the U.N. refugee agency said on Tuesday. Some 90 percent of them are women and children.

Chad, which now hosts almost 1.3 million Sudanese refugees, has assured the agency that its border will remain open to those needing protection, spokesperson Marguerite Dlamini-Roux told reporters.

In the Touloum camp refugees get less than half the emergency standard of 15 litres of water per day. Five people have died in a measles outbreak with more than 200 cases; the health ministry plans to start vaccinating 160,000 children next Tuesday.

Last month 11,400 people were taken to a new site further inland, and by the end of January the figure is to more than double. Nobody is forced to go, but regular aid cannot be guaranteed for those who stay at the border.

Money is short. The agency has received just 38 percent of the $409 million it needs for Chad in 2025, compared with 55 percent a year ago. It has cut 140 jobs in the country and ended cash payments to 90,000 people. Unless fresh funds arrive, 62,000 children will be left without schooling in February.

The EU is the biggest donor with $41 million, $8 million more than the United States. Japan contributed $6 million last week.

Dlamini-Roux declined to blame either side in Sudan for checkpoints at which young men are said to be held back; the reports could not be verified, she said. A trip by the High Commissioner to Chad next month is under consideration.

Separately, more than 500 Congolese went home from Zambia on Sunday, the first such convoy in over three and a half years.`,
    slips: [
      [['value'], 'Since the beginning of November 83,000 people have fled from Sudan into eastern Chad.'],
      [['measure', 'value'], 'Chad is now home to 38,000 Sudanese refugees in all.'],
      [['entity', 'polarity', 'measure'], 'Nine in ten of those who arrived are men.'],
      [['unit', 'period', 'value'], 'The arrivals had walked for 12 hours on average.'],
      [['value', 'measure'], 'In Touloum camp 15 litres of water are available per person and day.'],
      [['period'], 'The vaccination of 160,000 children is to begin on 19 December.'],
      [['polarity', 'modality'], 'The transfer of refugees to Dougui is compulsory.'],
      [['modality', 'value', 'period'], 'UNHCR has already moved 25,000 refugees to Dougui.'],
      [['value', 'period'], 'At the same date last year 38 percent of the funds had been received.'],
      [['direction', 'value'], 'The agency increased its staff in Chad from 470 to 610.'],
      [
        ['modality', 'polarity'],
        'Schooling for 62,000 children will stop in February, the spokesperson announced.',
      ],
      [['polarity', 'modality'], 'UNHCR accuses one of the parties in Sudan of holding back young men.'],
      [
        ['polarity', 'modality', 'direction'],
        'The Minister for Territorial Administration told the High Commissioner that Chad would close the border.',
      ],
      [['entity'], 'The largest donor remains the United States with 41 million dollars.'],
      [['modality'], 'The High Commissioner will travel to Chad in January.'],
      [['entity'], 'On Sunday 512 Congolese refugees returned voluntarily from Uganda.'],
    ],
  },
  {
    id: 'court-gym-contracts',
    sourceDate: '2025-05-23',
    source: `Federal Court of Australia. Summary of judgment: Consumer Protection Commission v Fortalis Fitness Pty Ltd, delivered on 23 May 2025

This summary is no substitute for the reasons of the Court.

1. Fortalis runs 143 gyms in five states. Between 1 July 2020 and 30 September 2023 it concluded about 318,000 contracts which were renewed by a year automatically unless the customer gave notice by registered letter 60 days before expiry. The Commission claimed that the clause was unfair and that customers were misled by the words "cancel any time" on the website.

2. Justice Miriam Oakeshott finds in favour of the Commission on the first point and in part on the second. The clause caused a significant imbalance in the parties' rights and is void. As for the advertisement, it was misleading up to 14 March 2022, when a footnote was added; after that date a reasonable reader could have understood it.

3. The Court imposes a penalty of 9.5 million dollars. The Commission had asked for 16 million; Fortalis had called 2 million sufficient. The Court took into account that the company earned at least 21 million dollars by the clause, that senior managers knew of complaints as early as November 2020, and that it had, on the other hand, cooperated and had not been convicted before. An email in which the head of sales, Craig Vardy, wrote that "forgetful customers are our best customers" weighed heavily.

4. Customers who paid for a renewal they did not want may claim their money back until 31 December 2026. Fortalis must write to them by 31 July, at its own expense. The average sum is 380 dollars. It need not pay interest.

5. The claim against the former chief executive, Duncan Leary, is dismissed. It was not proved that he had known the text of the clause. The Commission must pay two thirds of his costs.

6. Fortalis must have its contracts examined by an independent lawyer once a year for three years. The Court refused to order it to publish corrections in newspapers, as "nobody who goes to the gym at six in the morning reads a notice on page 30".

7. The parties may appeal to the Full Court within 28 days.

After the hearing Fortalis said that it was disappointed with the level of the penalty and would study the judgment before deciding on an appeal. It had already changed its contracts in October 2023: members can now cancel online with 14 days' notice. The chairwoman of the Commission, Ros Tieleman, called the judgment "a warning to everyone who makes leaving harder than joining". The Commission has opened proceedings against two more companies, a streaming service and a meal-kit supplier, whose names it does not give. She left open whether it would appeal in respect of Mr Leary.

A class action by 4,600 former members, for whom the law firm Maddern Pike acts, is pending in the Supreme Court of Victoria; a hearing is expected in early 2026. Today's judgment does not bind that court.`,
    date: '2025-05-24',
    text: `Gym chain to pay A$9.5m over contracts that renewed themselves

Fitness chain Fortalis has been ordered by Australia's Federal Court to pay a penalty of 9.5 million dollars in a case over a clause that tied customers for another year unless they gave notice by registered letter 60 days before their contract ended.

In her judgment on Friday, Justice Miriam Oakeshott declared the clause void, saying it had created a significant imbalance between the parties. Some 318,000 contracts signed from mid-2020 to September 2023 contained it. The slogan "cancel any time" misled customers, she found, but only until a footnote was added in March 2022.

The Consumer Protection Commission had sought 16 million dollars, eight times the sum the company considered adequate. Counting against Fortalis was that it had made 21 million or more from the clause and that managers had known of complaints since late 2020; in its favour were its cooperation and a clean record. An email by the head of sales did particular damage. "Forgetful customers are our best customers," it said.

Those affected can reclaim their money, 380 dollars on average, until the end of next year, but without interest. The company has to inform them by the end of July.

The case against ex-chief executive Duncan Leary failed, as it could not be proved that he had known how the clause was worded. The Commission has to bear most of his costs.

Fortalis, which altered its contracts in October 2023, said it was disappointed with the size of the penalty and had yet to decide whether to appeal. Commission head Ros Tieleman spoke of "a warning to everyone who makes leaving harder than joining". Proceedings have also been started against a streaming service and a supplier of meal kits.

A class action by 4,600 former members in Victoria is expected to be heard early next year.`,
    slips: [
      [['value'], 'Fortalis runs 134 gyms in five states.'],
      [['entity', 'polarity'], 'As regards the renewal clause, the Court found in favour of Fortalis.'],
      [['period'], 'The words "cancel any time" were misleading up to 14 March 2023.'],
      [['value', 'measure'], 'The Court imposed a penalty of 16 million dollars on Fortalis.'],
      [
        ['entity', 'value', 'speaker'],
        'The Commission had called a penalty of 2 million dollars sufficient.',
      ],
      [['bound'], 'The company earned at most 21 million dollars by the clause.'],
      [
        ['speaker', 'entity'],
        'Duncan Leary had written in an email that "forgetful customers are our best customers".',
      ],
      [['wording'], 'In the words of Craig Vardy, "loyal customers are our best customers".'],
      [['period'], 'Customers may claim their money back until 31 December 2025.'],
      [['polarity'], 'Fortalis must also pay its customers interest.'],
      [['polarity'], 'The claim against former chief executive Duncan Leary was upheld.'],
      [['entity'], 'Duncan Leary must pay two thirds of the Commission’s costs.'],
      [['polarity'], 'Fortalis was ordered to publish corrections in newspapers.'],
      [['modality', 'polarity'], 'Fortalis will appeal against the judgment.'],
      [['value', 'period'], 'Members can now cancel online with 40 days’ notice.'],
      [['polarity'], 'The judgment is binding on the Supreme Court of Victoria.'],
    ],
  },
  {
    id: 'science-tuberculosis-trial',
    sourceDate: '2025-04-10',
    source: `Four months instead of six: shorter treatment for tuberculosis in children holds its ground. Press release, Lake Victoria Institute of Medicine, Kampala, 10 April 2025

Children with mild tuberculosis can be treated for four months rather than six without a higher risk of failure. This is the result of the BREVITAS trial, published today in the journal Clinical Chest Reports.

Between March 2019 and June 2023 the researchers enrolled 1,146 children under 15 in Uganda, Zambia and India. They were assigned at random: 574 received the short course, 572 the usual one. Within 18 months treatment failed in 3.1 percent of the children in the short group and in 3.4 percent in the other. The difference is not statistically significant; the aim had been to show that the short course is worse by no more than six percentage points. Severe side effects were seen in 46 children, 21 of them in the short group. Fourteen died, seven in each group; in no case were the drugs regarded as the cause.

The short treatment costs 17 dollars per child less and saves families about eight journeys to a clinic. "Two months are a long time when you are five," says Dr Agnes Nabwire, who led the study. In rural areas one family in nine stopped coming before the end of the six months; in the short group it was one in twenty.

The result does not hold for severe disease. Children with cavities in the lung, with meningitis or with resistant bacteria were excluded. Eleven percent of the participants were infected with HIV; in them the difference was uncertain because there were too few cases. "For these children I would not change anything yet," Professor Rohan Deshmukh of the partner institute in Pune emphasised.

Diagnosis remains the harder problem. According to estimates 1.2 million children fall ill each year, and about 55 percent of them are never diagnosed or reported. Deshmukh's group is trying out a stool test that could detect the disease in a day; first results are expected in the autumn of 2026.

The trial cost 11.8 million pounds and was funded by the British research council and the Hartwell Foundation. The manufacturer of the tablets, Nirvaan Pharma, provided them free of charge but had no influence on design or analysis. Two of the 34 authors have received fees from the firm in the past for lectures.

The World Health Organization had recommended the shorter course in 2022 on a preliminary basis, referring to an earlier trial half as large. So far 21 countries have adopted it, India not yet. Uganda's Ministry of Health will introduce it from July in all 136 districts. The follow-up of the children is to continue until 2030, provided that funding is extended next year. Whether a course of three months would be enough is not known; such a trial is planned but has not been approved by the ethics committee.`,
    date: '2025-04-11',
    text: `Children with mild tuberculosis do not need six months of drugs; four are enough, according to a trial published on Thursday in the journal Clinical Chest Reports.

The trial, led by Dr Agnes Nabwire, took in 1,146 boys and girls under the age of 15 in India, Uganda and Zambia. About half of them, chosen at random, were treated for only four months. Within a year and a half treatment had failed in 3.1 percent of this group, compared with 3.4 percent of those on the usual course - not a significant difference. Serious side effects were slightly rarer, too: there were 21 cases against 25. Seven children died in each group, but the drugs were not thought to be to blame.

Shortening the therapy saves $17 per child as well as some eight trips to the clinic. In the countryside fewer families give up: one in 20 did so in the short group, but one in nine among the others. "Two months are a long time when you are five," says Nabwire.

The findings do not apply to severe cases, which were excluded. For children with HIV, 11 percent of the participants, they are inconclusive, and Professor Rohan Deshmukh from Pune advises against changing their treatment for the time being.

Uganda will switch to the short course throughout the country in July. Twenty-one states have already adopted it, though not India.

More than half of the estimated 1.2 million children who fall ill each year are never diagnosed or reported. A stool test which could detect tuberculosis within a day is being tried out, with first results due in autumn next year.

The costs of £11.8 million were met by the British research council and the Hartwell Foundation. Nirvaan Pharma supplied the tablets for nothing but had no say in the design of the trial.`,
    slips: [
      [['value'], 'Between March 2019 and June 2023 the researchers enrolled 1,416 children.'],
      [['value', 'scale'], 'Treatment failed in 31 percent of the children who received the short course.'],
      [
        ['measure', 'value', 'entity'],
        'Of the children on the usual course, treatment failed in 3.1 percent.',
      ],
      [['polarity'], 'The difference between the two groups is statistically significant.'],
      [['measure', 'value'], 'In the short group 46 children suffered severe side effects.'],
      [['polarity', 'value', 'modality'], 'Some of the deaths were put down to the drugs.'],
      [['direction', 'polarity'], 'The short treatment costs 17 dollars more per child.'],
      [['currency'], 'The trial cost 11.8 million euros.'],
      [['speaker', 'entity'], '"Two months are a long time when you are five," says Rohan Deshmukh.'],
      [['polarity'], 'The result also holds for severe disease.'],
      [
        ['entity'],
        'Agnes Nabwire’s group is trying out a stool test that could detect the disease in a day.',
      ],
      [['entity', 'polarity', 'measure'], 'The trial was funded by Nirvaan Pharma.'],
      [['period'], 'The World Health Organization had already recommended the shorter course in 2020.'],
      [['polarity'], 'India is among the countries that have adopted the shorter course.'],
      [
        ['modality', 'polarity'],
        'The children will be followed up until 2030 whether or not funding is extended.',
      ],
      [['polarity', 'modality'], 'The ethics committee has approved a trial of a course of three months.'],
    ],
  },
  {
    id: 'startup-heat-bricks',
    sourceDate: '2025-09-30',
    source: `Brasero raises €62 million to put hot bricks into factories. Press release, Bilbao, 30 September 2025

Brasero, which stores electricity as heat in bricks for industry, has closed a financing round of 62 million euros. It was led by the Danish fund Nordlys Ventures with 25 million; the Basque government's investment vehicle, Ekindar, contributed 12 million and existing investors 15 million. The remaining 10 million are a loan from the European Investment Bank. After the round the company is valued at 310 million euros, compared with 95 million in 2023. Since its foundation in 2019 it has raised 91 million.

The money will be used for a second plant, in Vitoria, where up to 60 units a year are to be built from the middle of 2027. At present the workshop in Bilbao manages eight. The number of employees is to grow from 84 to 200 by the end of 2026.

A unit stores 20 megawatt-hours at up to 1,400 degrees Celsius and gives off steam or hot air. According to the company it loses one percent of its heat per day. So far nine have been delivered, to dairies, a brewery and a paper mill. At the dairy Ebro Lácteos in Zaragoza, the first customer, a unit has been in operation since February 2024 and has cut gas consumption by 44 percent; the company had promised 50.

Co-founder and chief executive Nerea Zubiaga: "Everybody told us that bricks were boring. Boring is exactly what a boiler room wants." She expects revenue of 13 million euros this year, after 4.8 million in 2024, and does not expect to make a profit before 2028. Orders on hand are worth 71 million euros, of which 40 million depend on subsidies that have not been approved yet.

Brasero pays about 35 euros per megawatt-hour for electricity at noon, when solar power is plentiful. If network charges rise as the regulator has proposed, that figure could increase by a third. The company therefore calls for an exemption for storage. The ministry in Madrid has promised an answer by the end of the year.

There have been setbacks. In November 2024 bricks cracked in a unit in Burgos because they had been cooled too fast; production at the customer's stood still for three days. Brasero replaced the bricks at its own expense, 270,000 euros, and now buys from a manufacturer in Austria instead of one in Turkey. No other units were affected.

Nordlys partner Kristoffer Lund will join the board, which thus has seven members. Co-founder Iñigo Arrese leaves it but remains chief engineer. "We looked at 40 heat-storage firms in four years and put money into one," Lund said. A stock market listing is not planned. Talks with a German steel group on larger units are taking place; the name is confidential. Zubiaga declined to say whether there had been offers to buy the company.

In the spring Brasero opened an office in Lyon, and it intends to deliver its first units abroad, two for a French cheese maker, next summer.`,
    date: '2025-10-01',
    text: `Spain's Brasero raises €62m for heat-storing bricks

Bilbao-based Brasero, whose bricks store electricity as heat for industry, has raised €62m in a round led by Nordlys Ventures of Denmark.

Nordlys put in €25m, the Basque government's vehicle Ekindar €12m and earlier backers €15m. The rest is a European Investment Bank loan. The deal values the company at €310m, more than three times as much as two years ago.

A second factory in Vitoria is to turn out up to 60 units a year from mid-2027; the Bilbao workshop makes eight at present. The workforce is to more than double to 200 by the end of next year.

Each unit holds 20 MWh and loses 1% of its heat a day, according to the company. Nine have been delivered so far. The first, at a dairy in Zaragoza, has reduced gas consumption by 44% rather than the promised 50%.

Chief executive Nerea Zubiaga sees revenue almost tripling to €13m this year, but no profit before 2028. More than half of the €71m order book hinges on subsidies that are still to be approved.

Brasero is calling for storage to be exempt from network charges, a proposed rise in which could make its midday electricity a third more expensive. Madrid has promised a reply by the end of the year.

Last November bricks cracked at a customer in Burgos after being cooled too fast. Replacing them cost Brasero €270,000, and it has since switched to a supplier in Austria.

Kristoffer Lund of Nordlys gets a seat on the board. Co-founder Iñigo Arrese gives his up but stays on as chief engineer.

No flotation is planned, and Zubiaga would not say if anybody had offered to buy the firm. "Boring is exactly what a boiler room wants," she said.`,
    slips: [
      [['value'], 'Brasero has closed a financing round of 26 million euros.'],
      [['entity'], 'The financing round was led by Ekindar.'],
      [['currency'], 'Nordlys Ventures contributed 25 million dollars.'],
      [['measure', 'value'], 'Since its foundation in 2019 Brasero has raised 310 million euros.'],
      [['entity'], 'Brasero will build its second plant in Zaragoza.'],
      [['value', 'entity', 'measure'], 'At present the workshop in Bilbao manages 60 units a year.'],
      [['unit', 'scale'], 'One unit stores 20 kilowatt-hours.'],
      [['unit', 'period'], 'According to the company a unit loses one percent of its heat per hour.'],
      [['value', 'measure'], 'The dairy Ebro Lácteos has cut its gas consumption by 50 percent.'],
      [['period', 'polarity', 'value'], 'Zubiaga expects Brasero to make a profit as early as 2026.'],
      [['measure', 'value'], 'This year Brasero will have revenue of 71 million euros, Zubiaga expects.'],
      [
        ['polarity', 'modality'],
        'The subsidies on which 40 million euros of orders depend have been approved.',
      ],
      [
        ['entity', 'direction'],
        'Brasero now buys its bricks from a manufacturer in Turkey instead of one in Austria.',
      ],
      [['polarity'], 'Other units also suffered cracked bricks.'],
      [
        ['speaker', 'entity'],
        '"We looked at 40 heat-storage firms in four years and put money into one," Nerea Zubiaga said.',
      ],
      [['polarity', 'modality'], 'Zubiaga denied that there had been offers to buy the company.'],
    ],
  },
  {
    id: 'defence-radar-committee',
    sourceDate: '2026-01-21',
    source: `Houses of the Oireachtas, Joint Committee on Defence, Dublin. Record of the meeting of 21 January 2026 (extract)

Minister for Defence Sorcha Devane: I am here to explain the purchase of the primary radar system. The Government approved the contract with the Swedish-French consortium Argus Nordique on 9 December. Its value is 318 million euro, 42 million more than estimated in 2023. We shall receive three long-range stations and five mobile ones. The first should be working in the spring of 2027, all of them by the end of 2028.

The competition began with seven bidders. Three submitted final offers. Argus was not the cheapest: an Italian firm was 11 million lower. Argus won because it will deliver 14 months earlier.

Deputy Ciarán Mulhern: You told the Dáil in May that the price would stay under 290 million. Which of your figures are we to believe?

Devane: The one in the contract. In May the five mobile stations were to be four. The additional one accounts for 19 million, inflation for the rest.

Mulhern: Is it a fixed price?

Devane: For the equipment, yes. For the maintenance, 6.4 million a year over fifteen years, there is an index clause capped at 3 percent.

Deputy Orla Finnane: Residents of Mizen Head say that they have not been consulted about the station there.

Devane: Two meetings were held in October, with 140 people. A third will follow on 12 February. I concede that the first letter went out late. No house is closer than 1.8 km, and radiation will be less than a fiftieth of the limit. If the county council refuses permission, the station will be moved to an alternative site in Kerry, which would cost six months.

Senator Fiachra Boland: Who will operate it? The Air Corps is short of 130 technicians.

Devane: 127. We need 54 people for the radar, 30 of whom will be trained in Sweden from April. I have asked the Minister for Public Expenditure for an allowance of 4,500 euro a year. He has agreed to it in principle, not to the amount.

Boland: And the ships? Of eight, two are at sea.

Devane: Three, since Monday. A fourth returns to service in March. We shall not buy new vessels before the review is finished in the autumn.

Lieutenant General Declan Rourke, Chief of Staff: May I add that in 2025 we could not identify 61 aircraft which had switched off their transponders off the west coast; the year before it was 38. You cannot defend what you cannot see. At the moment we are listening to the sky with a glass against the wall.

Mulhern: Were any of them Russian?

Rourke: I will not discuss that in public session.

Finnane: The auditors have criticised an adviser's contract.

Devane: The consultancy Pelham Reeve has received 3.2 million for advice since 2022, 900,000 over what was agreed. I have ended the contract. The Comptroller will report in April. I do not know of any wrongdoing.

The committee decided by nine votes to four to recommend that the Dáil approve a supplementary estimate of 75 million euro. It will visit the site at Dundalk in the first week of March. A question on joining the European Sky Shield was ruled out of order by the Chair, Deputy Maeve Corrigan.`,
    date: '2026-01-22',
    text: `Radar bill climbs to €318m

Ireland's primary radar system will cost €318m, 15% more than was estimated three years ago, Minister for Defence Sorcha Devane told an Oireachtas committee on Wednesday.

Of the increase, €19m is for an additional mobile station; the rest she put down to inflation. The price of the equipment is fixed, she said, while upkeep will cost €6.4m a year for 15 years, with indexation limited to 3%. Deputy Ciarán Mulhern reminded her that she had told the Dáil last May that the price would stay below €290m.

The Argus Nordique consortium was preferred to an Italian firm, whose bid was €11m cheaper, because it will deliver 14 months sooner. The first of eight stations is due to go into service in spring 2027 and the last by the end of the following year.

Devane admitted that residents of Mizen Head had been sent the first letter late. If the county council blocks the station, it will be built in Kerry, which would mean half a year's delay.

The Air Corps lacks 127 technicians, the Minister said, correcting a senator's figure of 130. The radar needs a staff of 54; more than half of them will be trained in Sweden from April. Three of the eight ships are now at sea, and a fourth is to follow in March. No new ones will be bought until a review ends in the autumn.

Chief of Staff Declan Rourke said 61 aircraft that had turned off their transponders off the west coast could not be identified last year, 23 more than in 2024. He refused to say in public whether any were Russian. "You cannot defend what you cannot see," the general said.

The committee voted 9-4 to recommend additional funding of €75m. Membership of the European Sky Shield was not discussed because the Chair did not allow the question.`,
    slips: [
      [['value'], 'The contract with Argus Nordique is worth 381 million euro.'],
      [
        ['entity'],
        'On 9 December the Government approved a contract with an Italian firm for the radar system.',
      ],
      [['value', 'measure'], 'Ireland will receive five long-range stations and three mobile ones.'],
      [
        ['polarity', 'measure', 'bound', 'entity'],
        'Argus Nordique had made the cheapest of the final offers.',
      ],
      [
        ['period', 'value', 'modality', 'bound', 'speaker'],
        'The price will stay under 290 million euro, Devane assured the committee on Wednesday.',
      ],
      [['value', 'measure'], 'The additional mobile station accounts for 42 million euro.'],
      [['bound'], 'The index clause in the maintenance contract provides for at least 3 percent.'],
      [['value'], 'No house at Mizen Head is closer than 8.1 km to the station.'],
      [['modality', 'polarity'], 'The station planned for Mizen Head will be moved to Kerry.'],
      [
        ['polarity', 'modality'],
        'The Minister for Public Expenditure has agreed to the amount of 4,500 euro a year.',
      ],
      [['value'], 'Only two of the eight ships are at sea, Devane said.'],
      [['polarity', 'modality'], 'Rourke confirmed that some of the aircraft had been Russian.'],
      [['wording'], '"You cannot see what you cannot defend," Rourke said.'],
      [['measure', 'value'], 'Pelham Reeve has received 900,000 euro for advice since 2022.'],
      [['polarity', 'modality'], 'By nine votes to four the committee rejected the supplementary estimate.'],
      [
        ['direction', 'polarity', 'value'],
        'Fewer aircraft that had switched off their transponders went unidentified in 2025 than in 2024.',
      ],
    ],
  },
  {
    id: 'gripp-yaroslavl',
    lang: 'ru',
    sourceDate: '2026-02-03',
    source: `Управление Роспотребнадзора по Ярославской области. Бюллетень о гриппе и ОРВИ, пятая неделя 2026 года (26 января — 1 февраля). 3 февраля 2026 года

За неделю зарегистрировано 11 630 случаев гриппа и ОРВИ, на 14% больше, чем неделей ранее. Заболеваемость — 98 на 10 тысяч населения — превысила эпидемический порог на 22%. Среди детей от семи до четырнадцати лет превышение составило 41%; среди людей старше 65 лет порог не превышен.

Из 842 проб грипп выявлен в 236, это 28%. Преобладает вирус A(H3N2) — 181 случай; грипп B найден у 55 больных. COVID-19 подтверждён у 64 человек, это втрое меньше, чем год назад.

Госпитализированы 214 человек, из них 17 находятся в реанимации. Скончались двое, 78 и 83 лет; оба не были привиты и страдали хроническими заболеваниями. С начала сезона умерли девять человек.

На карантин полностью закрыты шесть школ и 11 детских садов, частично — 143 класса в 52 школах. Неделей ранее не работали две школы. В поликлиниках Ярославля маски обязательны с 29 января. Посещать больных в стационарах нельзя до 16 февраля. Массовые мероприятия пока не отменяются: решение о фестивале «Зимние забавы», намеченном на 14 февраля, примут 10-го.

Вакцинировано 536 тысяч человек — 46% населения области при плане 60%. Среди медиков привиты 88%, среди учителей — 71%. Главный санитарный врач области Лариса Костромина назвала охват недостаточным. «Мы привили тех, кто и так моет руки», — сказала она. По её мнению, пик придётся на середину февраля, а к концу марта заболеваемость опустится ниже порога, если не распространится грипп B.

В аптеках хватает противовирусных препаратов: запас на 45 дней. Не удалось закупить лишь суспензию для детей, её ждут к 9 февраля. Цена на маски за неделю поднялась в среднем с 6 до 8 рублей. Прокуратура проверяет две аптечные сети. Бригады скорой помощи за неделю выезжали к больным с температурой 2 940 раз; среднее время ожидания выросло с 19 до 26 минут. На помощь врачам направлены 85 студентов старших курсов, им платят по 210 рублей в час.

Занятия в музыкальных и спортивных школах не прерываются, но справку от врача теперь требуют после трёх дней отсутствия, а не после пяти. Работодателям рекомендовано переводить сотрудников на удалённую работу; обязательной эта мера не станет, подчеркнула Костромина. Телефон горячей линии работает круглосуточно. За неделю туда позвонили 1 760 раз, каждый третий спрашивал, можно ли прививаться сейчас. Ответ врачей: можно, но защита появится через две недели.

Для сравнения: в Костромской области порог превышен на 9%, в Вологодской — не превышен. Данных об Ивановской области нет. Следующий бюллетень выйдет 10 февраля.`,
    date: '2026-02-04',
    text: `Грипп в Ярославской области: порог превышен на 22%

На прошлой неделе в Ярославской области зарегистрировали 11 630 случаев гриппа и ОРВИ — на 14 процентов больше, чем неделей раньше, говорится в бюллетене регионального управления Роспотребнадзора.

У детей 7–14 лет превышение порога почти вдвое выше общего — 41 процент.

Грипп нашли более чем в четверти проб, примерно в трёх случаях из четырёх это вирус A(H3N2). Коронавирус выявлен у 64 человек, тогда как год назад таких больных было втрое больше.

В больницы попали 214 человек, 17 из них находятся в реанимации. Умерли два пожилых пациента, не сделавших прививки; всего с начала сезона жертв девять.

Шесть школ и 11 детсадов закрыты целиком, ещё в 52 школах на карантин отправлены отдельные классы. В поликлиниках Ярославля обязательны маски, навещать больных в стационарах запрещено до 16 февраля. Состоятся ли 14 февраля «Зимние забавы», станет ясно 10-го числа.

Привито меньше половины жителей — 46 процентов, хотя планировалось 60. «Мы привили тех, кто и так моет руки», — посетовала главный санитарный врач области Лариса Костромина. Пика она ждёт в середине месяца.

Противовирусных лекарств в аптеках хватит на полтора месяца, а детская суспензия должна поступить к 9 февраля. Маски за неделю подорожали на треть. Скорую больным с температурой приходится ждать в среднем 26 минут, на семь минут дольше, чем прежде.

Переводить сотрудников на удалённую работу рекомендуют, но обязывать к этому не будут.

В Костромской области порог превышен на 9 процентов, в Вологодской этого не произошло.`,
    slips: [
      [['value'], 'За неделю в области зарегистрировано 16 130 случаев гриппа и ОРВИ.'],
      [['direction', 'value'], 'Случаев гриппа и ОРВИ стало на 14% меньше, чем неделей ранее.'],
      [['unit', 'scale', 'value'], 'Заболеваемость составила 98 на 100 тысяч населения.'],
      [['entity', 'measure', 'value', 'polarity'], 'Среди людей старше 65 лет порог превышен на 41%.'],
      [['entity'], 'Среди вирусов преобладает грипп B.'],
      [['value', 'measure'], 'Грипп выявлен в 842 пробах.'],
      [['direction', 'polarity'], 'COVID-19 подтверждён у 64 человек, это втрое больше, чем год назад.'],
      [['measure', 'value'], 'В реанимации находятся 214 человек.'],
      [['polarity'], 'Оба скончавшихся пациента были привиты от гриппа.'],
      [['period'], 'Посещать больных в стационарах нельзя до 26 февраля.'],
      [['polarity', 'modality'], 'Фестиваль «Зимние забавы» отменён из-за гриппа.'],
      [['measure', 'value', 'entity'], 'Среди учителей привиты 88%.'],
      [['wording', 'polarity'], '«Мы привили тех, кто не моет руки», — сказала Лариса Костромина.'],
      [['period'], 'Пик заболеваемости, по мнению Костроминой, придётся на середину марта.'],
      [['polarity', 'modality', 'period'], 'Суспензия для детей уже поступила в аптеки.'],
      [['entity', 'polarity', 'value'], 'В Вологодской области порог превышен на 9%.'],
    ],
  },
  {
    id: 'elektrichki-samara',
    lang: 'ru',
    sourceDate: '2025-12-11',
    source: `Транспортная инспекция Самарской области: отчёт о работе пригородных поездов в январе — ноябре 2025 года. 11 декабря 2025 года

С января по ноябрь перевозчик «Средневолжские электрички» перевёз 13,8 млн пассажиров, на 4% больше, чем за те же месяцы прошлого года. По расписанию пришли 96,1% поездов; договор требует не менее 97,5%. Поезд считается опоздавшим, если задержка превышает пять минут. Отменено 318 рейсов, из них 204 — из-за ремонта путей, 61 — из-за нехватки бригад, остальные — по погодным и иным причинам.

За невыполнение показателей инспекция снизит субсидию на 37 млн рублей. Перевозчик считает, что в трети случаев виноват владелец путей, и намерен обратиться в арбитраж. Заместитель начальника инспекции Юрий Краснощёков заявил: «Пассажиру всё равно, чья стрелка замёрзла».

Хуже всего дела на линии Самара — Похвистнево: 91,4%. Лучший показатель, 98,9%, у линии Самара — Жигулёвск. Самая длинная задержка случилась 18 февраля: поезд простоял у Кротовки три часа десять минут, в вагонах было 240 человек, отопление не работало. Двое пассажиров обратились к врачам. Машинист, которого сперва отстранили, позднее вернулся к работе: виновной признали диспетчерскую службу.

Жалоб поступило 2 760 — на 15% меньше, чем годом ранее. Чаще всего жалуются на переполненные вагоны (41%), на втором месте — продажа билетов через приложение (22%). В сентябре приложение двое суток не работало, и контролёры возили людей без билетов; потери составили 1,9 млн рублей.

Парк состоит из 46 электропоездов, их средний возраст — 24 года. В октябре получены два новых, ещё четыре придут в 2026 году. На линии их выпустят не раньше февраля, после обучения бригад. Каждый стоит 780 млн рублей; половину платит область. Старые составы 1987 и 1988 годов постройки спишут, но один передадут в музей.

С 1 января тариф вырастет с 31 до 34 рублей за зону, абонементы подорожают на 7%. Инспекция предлагала ограничиться 33 рублями, но областной комитет по тарифам с этим не согласился. Льгота для студентов, 50%, сохранится, если дума примет бюджет в нынешнем виде; второе чтение назначено на 18 декабря.

Не решён вопрос о платформе «114-й километр», закрытой в мае по требованию инспекции. Жители двух дачных посёлков просят её открыть, владелец оценивает ремонт в 26 млн рублей и денег пока не нашёл. До ближайшей действующей остановки им приходится идти четыре километра.

Проверено 212 остановок: на 58 нет освещения, на 39 — навесов. К лету осветить обещано 30. За безбилетный проезд оштрафованы 19 300 человек, взыскано 21 млн рублей. Нападений на контролёров было 44, годом ранее — 29; с октября их сопровождают охранники на вечерних рейсах. Видеокамеры стоят в 61% вагонов, к концу 2026 года перевозчик рассчитывает оборудовать все. Замечания инспекции он обязан устранить до 1 марта, о результатах доложат общественному совету.`,
    date: '2025-12-12',
    text: `Электрички опаздывают чаще, чем позволяет договор

Транспортная инспекция Самарской области урежет субсидию компании «Средневолжские электрички» на 37 миллионов рублей: за одиннадцать месяцев вовремя пришли 96,1 процента поездов, тогда как по договору нужно не менее 97,5. Опозданием считается задержка больше чем на пять минут.

Перевозчик собирается в арбитраж: по его мнению, в каждом третьем случае виноват владелец путей. «Пассажиру всё равно, чья стрелка замёрзла», — заявил замначальника инспекции Юрий Краснощёков.

Пассажиров при этом прибавилось на 4 процента, до 13,8 миллиона. Из 318 отменённых рейсов почти две трети не состоялись из-за ремонта путей, примерно каждый пятый — потому что не хватило бригад.

Самая ненадёжная линия — Самара — Похвистнево, где по расписанию приходят 91,4 процента поездов. Дольше всего, более трёх часов, пассажиры ждали 18 февраля: 240 человек застряли у Кротовки в нетопленом поезде. Вину возложили на диспетчеров, отстранённый было машинист снова работает.

Жалоб стало меньше на 15 процентов. Больше всего нареканий вызывают переполненные вагоны.

В октябре пришли два новых поезда, в следующем году ждут ещё четыре. Пассажиров они повезут не раньше февраля.

С Нового года проезд в одной зоне подорожает на три рубля, до 34. Инспекция считала, что можно обойтись 33 рублями, но комитет по тарифам её не поддержал. Студенты продолжат ездить за полцены, если дума не изменит бюджет.

Более четверти из 212 проверенных остановок не освещены. Нападений на контролёров стало в полтора раза больше — 44.`,
    slips: [
      [['value'], 'С января по ноябрь перевозчик перевёз 18,3 млн пассажиров.'],
      [['direction', 'value'], 'Число пассажиров за год сократилось на 4%.'],
      [['bound', 'polarity'], 'По договору вовремя должно приходить не более 97,5% поездов.'],
      [['measure', 'value', 'entity'], 'Из-за нехватки бригад отменили 204 рейса.'],
      [['direction', 'polarity'], 'Инспекция увеличит субсидию на 37 млн рублей.'],
      [['entity'], 'Владелец путей намерен обратиться в арбитраж.'],
      [['wording', 'polarity'], '«Пассажиру не всё равно, чья стрелка замёрзла», — заявил Краснощёков.'],
      [['entity', 'polarity'], 'Хуже всего дела на линии Самара — Жигулёвск.'],
      [['period'], 'Самая длинная задержка случилась у Кротовки 18 ноября.'],
      [['entity', 'polarity'], 'Виновным в задержке у Кротовки признали машиниста.'],
      [['entity', 'measure', 'value'], 'Чаще всего пассажиры жалуются на продажу билетов через приложение.'],
      [['unit', 'period', 'value'], 'В сентябре приложение не работало две недели.'],
      [['polarity', 'modality', 'period'], 'Новые поезда, полученные в октябре, уже вышли на линии.'],
      [['scale'], 'Каждый новый электропоезд стоит 780 тыс. рублей.'],
      [
        ['entity', 'polarity', 'speaker'],
        'Областной комитет по тарифам предлагал ограничиться 33 рублями за зону.',
      ],
      [[], 'Для новых поездов в области построят депо.'],
    ],
  },
  {
    id: 'trade-talks-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-10-16',
    source: `Ташкент, 16 октября 2025 года. Шестое заседание узбекско-словацкой межправительственной комиссии (сообщение министерства инвестиций)

Сегодня в Ташкенте прошло шестое заседание комиссии. Узбекскую сторону возглавил министр инвестиций Санжар Юлдошев, словацкую — вице-премьер Павол Грегуш. В делегации из Братиславы было 38 компаний.

Товарооборот за восемь месяцев достиг 146 млн долларов, это на 23% больше, чем годом ранее; на узбекский экспорт пришлось 41 млн. Стороны договорились довести его к 2028 году до 400 млн. В Узбекистане работают 29 предприятий со словацким капиталом, девять из них открылись в этом году.

Подписано 11 документов на 215 млн евро. Крупнейший — о заводе по выпуску троллейбусов в Намангане: словацкая компания «Тренчин Мобил» вложит 84 млн евро и получит 51%, остальное останется у хокимията. Завод рассчитан на 250 машин в год, первая должна сойти с конвейера в марте 2027 года. Хокимият обязался купить не менее 60 троллейбусов в первые два года.

Грегуш сообщил, что Эксимбанк Словакии открывает линию на 120 млн евро под 4,1% годовых. «Деньги есть, теперь нужны смелые», — сказал он. Юлдошев попросил снизить ставку до 3,5%; словацкая сторона обещала дать ответ до конца ноября.

Прямые рейсы Ташкент — Братислава могут начаться в апреле, два раза в неделю, если авиакомпании согласуют цены на топливо. Визы для узбекских водителей-дальнобойщиков будут выдавать на год вместо 90 дней. Число рабочих виз для граждан Узбекистана, 3 000 в год, Словакия увеличивать не готова. «Наши профсоюзы пока против», — пояснил Грегуш.

Стороны обсудили строительство малой ГЭС на Чаткале мощностью 18 мегаватт. Узбекистан предложил передать проект словацкой фирме без конкурса, Братислава просит провести конкурс по европейским правилам. Решение отложено до следующего заседания. О поставках вооружений речи не было. Атомная энергетика упоминалась лишь вскользь.

В сельском хозяйстве решено создать питомник яблонь и черешни на 45 гектарах под Самаркандом; половину саженцев направят на экспорт. Университет в Нитре примет 70 узбекских студентов на бюджетные места, в прошлом году было 40. Преподаватели словацкого языка приедут в Ташкент в феврале; курс рассчитан на 120 слушателей.

Юлдошев обратил внимание на задержки грузов: фуры идут до Братиславы в среднем 19 дней, хотя по договору 2021 года срок не должен превышать 14. Причину он видит в очередях на границах третьих стран. Грегуш предложил отправлять часть грузов морем через Триест и готов организовать пробную партию из 20 контейнеров за счёт словацкой стороны. Если она уложится в 16 дней, маршрут сделают постоянным.

Вечером делегацию принял премьер-министр. Он передал приглашение премьеру Словакии посетить Самарканд в мае 2026 года. Грегуш обещал его вручить. Завтра делегация отправится в Наманган. Седьмое заседание пройдёт в Кошице осенью 2026 года.`,
    date: '2025-10-17',
    text: `Slovak firm to build trolleybuses in Namangan

Slovakia's Trencin Mobil will invest 84 million euros in a trolleybus plant in Namangan, Uzbekistan, under the largest of 11 agreements signed in Tashkent on Thursday. The company will own 51% and the local administration 49%. Designed for 250 vehicles a year, the plant is to turn out the first in March 2027. The administration has undertaken to buy 60 or more in the first two years.

The documents, worth 215 million euros in all, were signed at the sixth meeting of the two countries' intergovernmental commission.

Trade rose by 23% to $146 million in the first eight months of the year, with exports from Uzbekistan making up over a quarter. By 2028 it is to reach $400 million.

Slovakia's Eximbank is opening a credit line of 120 million euros at 4.1% a year, Deputy Prime Minister Pavol Gregus said. Uzbek Investment Minister Sanjar Yuldoshev asked for 3.5% and is to get an answer by the end of next month.

Twice-weekly flights between Tashkent and Bratislava could start in April, provided that airlines agree on fuel prices. Uzbek lorry drivers will be given visas for one year rather than 90 days, but Slovakia is unwilling to raise the number of work visas above 3,000 a year. "Our unions are still against it," Gregus explained.

No decision was taken on an 18 MW hydropower plant on the Chatkal. Tashkent would give the project directly to a Slovak firm, whereas Bratislava wants a tender.

Lorries take 19 days on average to get to Bratislava, five more than they should under a 2021 agreement. Gregus suggested sending some goods by sea via Trieste.

Arms supplies were not discussed, and nuclear power was mentioned only in passing. The Slovak prime minister has been invited to Samarkand next May.`,
    slips: [
      [['value'], 'Trade between Uzbekistan and Slovakia reached 164 million dollars in eight months.'],
      [['entity', 'measure'], 'Slovak exports accounted for 41 million dollars of the trade.'],
      [['period'], 'The two countries agreed to raise trade to 400 million dollars by 2038.'],
      [['value', 'measure'], 'Nine companies with Slovak capital are working in Uzbekistan in all.'],
      [['currency'], 'Eleven documents worth 215 million dollars were signed in Tashkent.'],
      [['entity'], 'The local administration will receive 51% of the trolleybus plant.'],
      [
        ['bound', 'polarity'],
        'The administration undertook to buy no more than 60 trolleybuses in the first two years.',
      ],
      [['value'], 'Slovakia’s Eximbank is opening a line of 120 million euros at 3.5% a year.'],
      [['entity', 'speaker'], 'Pavol Gregus asked for the rate to be lowered to 3.5%.'],
      [['modality', 'polarity'], 'Direct flights between Tashkent and Bratislava will start in April.'],
      [
        ['polarity', 'modality'],
        'Slovakia is ready to increase the number of work visas for Uzbek citizens.',
      ],
      [
        ['value', 'direction', 'period', 'unit'],
        'Visas for Uzbek lorry drivers will be issued for 90 days instead of a year.',
      ],
      [
        ['entity', 'speaker'],
        'Bratislava proposed handing the hydropower project to a Slovak firm without a tender.',
      ],
      [['unit', 'scale'], 'The plant on the Chatkal is to have a capacity of 18 kilowatts.'],
      [['polarity'], 'Arms supplies were also discussed at the meeting.'],
      [['wording'], '"The brave are there, now money is needed," Gregus said.'],
    ],
  },
];
