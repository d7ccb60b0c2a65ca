// English digests of texts of six sorts from Europe, Asia and the Pacific, by a writer who never saw the program.
export const round81 = [
  {
    id: 'lv-national-day-speech',
    lang: 'en',
    sourceDate: '2024-11-18',
    source: `Address by the President of Latvia, Ilze Vanadziņa, at the National Theatre in Riga on 18 November 2024

Dear people of Latvia! A hundred and six years ago today, our Republic was proclaimed in this very hall. Its founders had neither a budget nor a secure border, but they had resolve.

Security comes first. Next year we will spend 3.45 per cent of gross domestic product on defence, up from 3.1 per cent this year. I expect the Saeima to go to at least 4 per cent by 2027, provided that the money buys equipment and not offices. Of the 283 kilometres of fence planned on our border with Russia, some 240 kilometres have been built. I thank the nearly 1,900 border guards who are on duty tonight.

I must also speak of what has gone badly. In the first nine months of this year only 9,700 children were born, 11 per cent fewer than in the same period of 2023. Our population has fallen below 1.87 million. I do not believe that benefits alone will change this. Young families tell me that they lack three things: an affordable home, a kindergarten place and a doctor within reach. "We put off our second child because the waiting list was four years long," a mother in Jelgava, Līga Bērziņa, told me in August.

I have therefore asked the government to submit by 1 March a plan for rental housing outside Riga. The development bank has set aside 160 million euros, enough for between 1,400 and 1,600 flats. Should the plan be late, I shall convene the cabinet and chair its meeting myself, as the Constitution allows me to do.

There has been talk that I would dissolve the Saeima. I will not start that procedure; a quarrel within the coalition is no reason for it. But I will not sign the amendments to the Public Media Law in their present form, because they weaken the independence of the broadcasters' council. I returned them to the deputies on 12 November.

Inflation, which stood at more than 20 per cent two years ago, is now 1.8 per cent. Wages rose faster than prices in four of our five planning regions; Latgale was the exception. To the people of Latgale I say: you are not the edge of Latvia, you are the edge of Europe that holds. God bless Latvia!`,
    date: '2024-11-19',
    text: `President Ilze Vanadziņa marked the 106th anniversary of Latvia's proclamation with a speech at the National Theatre in Riga, the hall where the Republic was declared. Its founders, she recalled, lacked a budget and a secure border but not resolve.

She put security first. Defence spending is to rise to 3.45 per cent of GDP in 2025, from 3.1 per cent in 2024. She expects parliament to take it to 4 per cent or more by 2027, on condition that the money goes on equipment rather than offices. About 240 km of the 283 km fence planned along the Russian border are already standing.

The president did not hide the bad news: 9,700 births from January to September, 11 per cent down on the same months a year earlier, and a population that has slipped below 1.87 million. In her view, benefits by themselves will not turn this round. Young families, she said, are short of affordable homes, kindergarten places and doctors within reach. She quoted Līga Bērziņa, a mother from Jelgava, who had told her in August that a four-year waiting list was the reason for postponing a second child.

The government has been asked to present a plan for rental homes outside the capital by 1 March. The development bank has earmarked €160 million, which should pay for 1,400 to 1,600 flats. If the deadline is missed, the president will call a cabinet meeting and chair it in person.

She ruled out starting the procedure to dissolve the Saeima, but will not sign the amendments to the Public Media Law as they stand; she sent them back to deputies on 12 November. Inflation has dropped to 1.8 per cent from over 20 per cent two years ago. Pay outpaced prices in every planning region but Latgale.`,
    slips: [
      [
        ['value'],
        "By the president's account, some 204 kilometres of fence have gone up so far along the border with Russia.",
      ],
      [
        ['unit'],
        'Military spending is set to increase by 3.45 percentage points of GDP next year, she announced.',
      ],
      [
        ['direction'],
        'There was better news on births: between January and September they were 11 per cent up on the same months of 2023.',
      ],
      [
        ['bound'],
        'In her view the Saeima should hold defence outlays to no more than 4 per cent of GDP by 2027.',
      ],
      [
        ['modality'],
        'If the housing plan is handed in on time, the president will convene the cabinet and chair its meeting herself.',
      ],
      [
        ['polarity'],
        'Vanadziņa told the audience that the quarrel in the coalition left her no choice but to begin dissolving parliament.',
      ],
      [
        ['wording'],
        'Of the five planning regions, Latgale did best: nowhere else did wages pull so far ahead of prices.',
      ],
      [
        ['range'],
        'The 160 million euros set aside by the development bank would be enough for between 1,600 and 2,400 flats.',
      ],
      [
        ['wording'],
        '"We put off our second child because no bank would give us a loan," a mother in Jelgava told the president in August.',
      ],
      [
        ['entity'],
        'The rental homes for young families are to be built in the city of Riga, where demand is greatest.',
      ],
      [
        [],
        'She also announced a one-off payment of 500 euros for the birth of a third child, to begin next spring.',
      ],
      [
        ['entity'],
        "The amendments to the Public Media Law were sent back on 12 November by the government, which considers them a threat to the broadcasters' council.",
      ],
    ],
  },
  {
    id: 'mk-food-margin-vote',
    lang: 'en',
    sourceDate: '2025-02-13',
    source: `SKOPJE, 13 February – North Macedonia's parliament on Thursday adopted a law that caps the margins of food retailers, after a debate of almost 14 hours in which the opposition tabled 212 amendments. Sixty-four of the 120 deputies voted in favour and 31 against; two abstained, and the rest stayed away.

The law limits the mark-up on 62 basic products to 10 per cent from 1 March until the end of September. Retailers that break it face fines of 3,000 to 8,000 euros, and a shop can be shut for up to 30 days if it is caught a second time. Stores with a floor area of less than 60 square metres are exempt.

Economy Minister Goran Dimoski said that food prices had gone up by 5.4 per cent in the year to January, while wholesale prices had hardly moved. "Somebody is putting that difference in his pocket, and it is not the farmer," he told deputies. He said the government could extend the cap by three months if inflation had not fallen below 3 per cent by September. He denied that price controls on fuel were being prepared.

The largest opposition group voted against. Its leader, Vesna Trajkovska, called the cap "an aspirin for a broken leg" and said her party would challenge the law before the Constitutional Court. A smaller ally of hers, the Citizens' List, backed the bill after the coalition agreed to add baby food and nappies to the list, which had originally counted 60 items.

The Chamber of Commerce, which represents about 300 trading firms, warned of shortages. Its head, Blagoj Nikolov, estimated the cost to the sector at 1.1 billion denars (17.9 million euros) and said that up to 400 jobs might be lost, mostly in smaller towns. He did not call for a boycott. Suppliers from Serbia had already announced that they would review their deliveries, he said.

The president has seven days to sign. Her office declined to say whether she would do so. Deputies put off a second vote, on the supplementary budget, until Tuesday, as the finance committee had not completed its report. Parliament last imposed such a cap in 2022, when it covered 25 products and lasted four months.`,
    date: '2025-02-14',
    text: `Parliament in Skopje passed a law on Thursday that restricts the margins of food retailers. It went through by 64 votes to 31 with two abstentions; the other members of the 120-seat house were absent. The debate had lasted nearly 14 hours, and the opposition had put forward 212 amendments.

Between 1 March and 30 September, the mark-up on 62 staples may not exceed 10 per cent. Violations will cost retailers between €3,000 and €8,000, and a second offence can mean closure for as long as 30 days. Shops smaller than 60 square metres do not fall under the rules.

According to Economy Minister Goran Dimoski, food became 5.4 per cent dearer in the twelve months to January although wholesale prices barely changed. "Somebody is putting that difference in his pocket, and it is not the farmer," he said in the house. Should inflation still be at 3 per cent or higher in September, the government could prolong the cap by three months. Controls on fuel prices were not in preparation, the minister said.

Vesna Trajkovska, who heads the biggest opposition group, described the measure as "an aspirin for a broken leg" and announced a challenge in the Constitutional Court. The Citizens' List, an ally of hers, nevertheless supported the bill once it had been agreed that baby food and nappies would be put on the list.

The Chamber of Commerce fears shortages; its head, Blagoj Nikolov, put the cost to the sector at 1.1 billion denars, just under 18 million euros, and said as many as 400 jobs could go, chiefly in smaller towns. He added that Serbian suppliers had said they would reconsider their deliveries.

The president now has a week to sign the law, and her office would not say if she will. The vote on the supplementary budget was moved to Tuesday because the finance committee's report was not finished. The previous cap, in 2022, applied to 25 products for four months.`,
    slips: [
      [['value'], 'The bill was carried by 74 votes to 31 at the end of a marathon debate.'],
      [['scale'], 'Nikolov reckons that the new rules will cost the trade no more than 1.1 million denars.'],
      [
        ['entity', 'polarity'],
        "The Citizens' List joined its larger ally in voting against the bill, even though baby food had been added to the list.",
      ],
      [
        ['modality'],
        'The cap can be prolonged by three months, but only if inflation has come down to less than 3 per cent by September.',
      ],
      [
        ['bound'],
        'Large shops get off lightly: anything with a floor area of more than 60 square metres is exempt.',
      ],
      [
        ['measure'],
        'Dimoski told deputies that wholesale prices had gone up by 5.4 per cent in the year to January.',
      ],
      [
        ['speaker'],
        'The head of the Chamber of Commerce, Blagoj Nikolov, dismissed the law as "an aspirin for a broken leg".',
      ],
      [['modality'], "The president's office made clear that she would sign the law within seven days."],
      [['polarity'], 'Nikolov urged the trading firms that his chamber represents to boycott the new law.'],
      [
        ['period'],
        'The limit on mark-ups takes effect on 1 March and stays in force until the end of December.',
      ],
      [['direction'], 'With 62 items, the list is shorter than the one used for the cap of 2022.'],
      [
        [],
        "The European Union's delegation in Skopje criticised the measure as a breach of market rules while the debate was still going on.",
      ],
    ],
  },
  {
    id: 'jo-measles-flu-briefing',
    lang: 'en',
    sourceDate: '2024-09-23',
    source: `AMMAN, 23 September 2024 (Ministry of Health) – The Ministry of Health today held its weekly briefing on measles in the northern governorates and on the autumn vaccination campaign.

Dr Rania Haddadin, head of the communicable diseases directorate, said that 143 cases of measles had been confirmed since 1 July, most of them in Irbid and Mafraq. Weekly cases peaked at 27 in the second week of August and dropped to six last week. Nobody has died; four children are still in hospital, none of them in intensive care. About 70 per cent of the patients had never been vaccinated.

She said that 186,000 children between nine months and five years of age had been given an extra dose by 21 September, which is 62 per cent of the target group of 300,000. The ministry aims for at least 95 per cent by the end of November. If that is not reached in a district, mobile teams will go from school to school there. "We do not intend to close any school," she said. Nor, she added, would vaccination become a condition for enrolment.

On influenza, Secretary-General Samer Qudah announced that 250,000 doses would arrive in two shipments, on 2 and 16 October, 40,000 more than last year. They will be free for people over 60, pregnant women and health workers; others can buy them at pharmacies for 9 dinars. The vaccines cost 1.9 million dinars, a third of which is paid by the World Health Organization and the rest by the ministry.

Asked about a shortage of insulin, Dr Qudah acknowledged that stocks at health centres had fallen to between three and four weeks in August, because a supplier had delivered late. They now cover ten weeks, against a norm of twelve. He rejected reports that patients had been turned away at Al-Bashir Hospital. "Not one patient left that hospital without insulin," he said. The contract with the supplier has not been cancelled, but the ministry may claim a penalty.

The new hospital in Tafilah was not discussed. The ministry will publish district figures on its website every Monday, beginning on 30 September. The next briefing will take place on the same day at 11 a.m.`,
    date: '2024-09-24',
    text: `Jordan's health ministry has counted 143 confirmed measles cases since the beginning of July, mainly in Irbid and Mafraq. From a peak of 27 in the second week of August, the weekly number was down to six last week. Dr Rania Haddadin, who runs the communicable diseases directorate, reported no deaths; four children remain in hospital, but none is in intensive care. Roughly seven in ten patients had never been vaccinated.

By 21 September, 186,000 of the 300,000 children in the target group, those aged nine months to five years, had received an additional dose. This 62 per cent compares with a goal of 95 per cent or more by the end of November. In districts that fall short, mobile teams will go round the schools. Haddadin said there was no intention of closing schools, and that children would not have to be vaccinated in order to enrol.

For the flu season, the country is to receive a quarter of a million doses in two deliveries in October, 40,000 up on last year, Secretary-General Samer Qudah said. The over-60s, pregnant women and health workers get the vaccine for nothing, while everyone else can buy it in a pharmacy for nine dinars. One third of the 1.9 million dinars that the vaccines cost is borne by the WHO.

Qudah conceded that insulin stocks in health centres shrank to three to four weeks in August after a late delivery. They have since recovered to ten weeks, two short of the norm. He denied that patients had been sent away from Al-Bashir Hospital. The supplier's contract has not been cancelled, although the company could face a penalty claim.

The new Tafilah hospital did not come up at the briefing. From 30 September, figures by district will appear on the ministry's website every Monday.`,
    slips: [
      [['period'], 'The outbreak was at its height in the second week of July, when 27 cases were recorded.'],
      [['polarity'], 'Progress on the new hospital in Tafilah was another subject of the briefing.'],
      [['value'], 'So far 168,000 children in the target group have had the extra dose.'],
      [
        ['currency'],
        'Anyone who is not entitled to a free influenza vaccine can get one at a pharmacy for nine dollars.',
      ],
      [
        ['bound'],
        'Influenza vaccination will cost nothing for health workers, pregnant women and people under 60.',
      ],
      [
        ['modality'],
        'Mobile teams will go from school to school in those districts that reach the 95 per cent target.',
      ],
      [['wording', 'modality'], '"We may have to close some schools," Haddadin warned.'],
      [['direction'], "This autumn's consignment of flu vaccine is 40,000 doses smaller than last year's."],
      [
        ['measure'],
        'According to Haddadin, about 70 per cent of the children in the north have never been vaccinated.',
      ],
      [
        ['modality'],
        'The ministry has already claimed a penalty from the supplier that was late with its insulin.',
      ],
      [
        ['entity'],
        'The ministry itself pays only a third of the bill for the flu vaccines; the World Health Organization takes care of the rest.',
      ],
      [
        ['unit'],
        'Insulin stocks at health centres would now last for ten days, compared with a norm of twelve.',
      ],
    ],
  },
  {
    id: 'kg-ambassador-trade',
    lang: 'en',
    sourceDate: '2025-05-20',
    source: `Kyrgyzstan's ambassador in Warsaw, Nurlan Asanbekov, on honey, customs and a railway.

Ambassador, trade between Poland and Kyrgyzstan is small. Why? – It is small but growing. Last year turnover reached 184 million dollars, after 121 million in 2023. Polish exports made up nine tenths of it: machinery, cosmetics, apple saplings. We sold you goods worth only about 18 million, mainly dried fruit, beans and felt products. The imbalance is not a drama; we are buying equipment with which we will produce.

What does Kyrgyzstan want to sell? – Honey, walnuts and clothing. Our sewing firms employ more than 150,000 people, most of them women. Honey is the most difficult one, because the European Union has not yet approved our laboratory for residue tests. There was an inspection in March; if the report is favourable, the first jars could be here in spring 2026. I do not promise it.

Critics say that Polish goods travel on through your country to Russia. – Our customs checked 2,300 consignments between January and April and stopped 41 of them. We are nobody's back door. No Polish firm has been accused. We asked Brussels for a list of sensitive goods and received it in February.

Will the railway from China help? – Yes, but not tomorrow. The Kyrgyz section is 304 kilometres long, and building it is expected to take six years. The cost is put at 4.7 billion dollars, half of it a Chinese loan. Until it is ready, lorries take 12 to 16 days from Poznań to Bishkek, and transport makes up almost a fifth of the price.

Are direct flights planned? – We are talking to two airlines. One has asked for a guarantee on seat sales, which my government refuses to give. I would rather have more visitors first: 6,800 Poles came last year, 30 per cent more than in 2023. They have been able to stay for up to 60 days without a visa since 2012.

And your next step? – A business forum in Kraków on 9 October. At least 60 Kyrgyz firms have registered, twice as many as for the last one, in 2022. We will not sign a free trade agreement there; as a member of the Eurasian Economic Union we cannot do so on our own. What I hope for is an agreement between the chambers of commerce and a credit line of 20 million euros from a Polish bank.`,
    date: '2025-05-21',
    text: `In an interview, Nurlan Asanbekov, Kyrgyzstan's ambassador to Poland, described trade between the two countries as small but growing. It came to 184 million dollars in 2024, up from 121 million the year before. About nine tenths of that were Polish deliveries; Kyrgyz sales amounted to roughly $18 million, chiefly dried fruit, beans and felt goods. He sees no drama in the gap, since the equipment his country buys will be used for production.

Kyrgyzstan would like to export honey, walnuts and clothing. Its sewing industry gives work to over 150,000 people, mostly women. Honey is held up because the EU has not approved the Kyrgyz laboratory for residue tests. Should the report on the March inspection turn out well, the first deliveries might come in spring 2026, though the ambassador made no promise.

Asked about goods being passed on to Russia, he insisted that Kyrgyzstan was "nobody's back door": of the 2,300 consignments examined by Kyrgyz customs in the first four months of this year, 41 were stopped. No Polish company stands accused, he said, and in February Brussels supplied the list of sensitive goods for which it had been asked.

The railway from China will help, but not soon: construction of the 304-kilometre Kyrgyz section should take six years. A loan from China makes up half of the estimated cost of $4.7 billion. For now a lorry needs 12 to 16 days from Poznań to Bishkek, and transport accounts for nearly 20 per cent of the price.

Two airlines are in talks about direct flights, but the Kyrgyz government will not give the guarantee on seat sales that one of them has requested. Polish visitors numbered 6,800 last year, an increase of 30 per cent. No fewer than 60 Kyrgyz firms have signed up for a business forum in Kraków on 9 October, double the number in 2022. No free trade deal will be signed there, because as a member of the Eurasian Economic Union the country cannot conclude one alone.`,
    slips: [
      [['scale'], 'Trade between Poland and Kyrgyzstan was worth 184 billion dollars last year.'],
      [
        ['entity'],
        'Kyrgyz goods sold to Poland account for nine tenths of the turnover, which the ambassador does not regard as a drama.',
      ],
      [
        ['modality'],
        'Polish customers will be able to buy Kyrgyz honey from spring 2026, the ambassador promised.',
      ],
      [
        ['polarity'],
        'The Kyrgyz government has agreed to guarantee seat sales for one of the two airlines that are interested in a direct route.',
      ],
      [['range'], 'A lorry can now get from Poznań to Bishkek in six to twelve days.'],
      [
        ['value'],
        'Kyrgyz customs held back 410 of the 2,300 consignments that they looked at between January and April.',
      ],
      [['wording'], '"We are Poland\'s front door to Asia," Asanbekov replied to the critics.'],
      [
        ['currency'],
        'Among his hopes for the forum in Kraków is a credit line of 20 million złoty from a Polish bank.',
      ],
      [['polarity'], 'The question of goods moving on to Russia was not raised in the conversation.'],
      [
        ['wording', 'entity'],
        'Of the three products that Kyrgyzstan wants to sell, walnuts are proving the most difficult.',
      ],
      [
        ['period'],
        'Polish travellers have been allowed to visit the country without a visa only since 2022.',
      ],
      [[], 'The ambassador disclosed that a Polish dairy is about to open a factory near Osh.'],
    ],
  },
  {
    id: 'fj-netball-annual-meeting',
    lang: 'en',
    sourceDate: '2025-03-29',
    source: `SUVA, 29 March 2025 – Merewalesi Naivalu was elected president of the Fiji Netball Association on Saturday, beating Salote Koroi by 19 votes to 14 at an annual meeting attended by all 17 districts. One ballot paper was spoiled. Naivalu, 51, a former national captain, succeeds Ana Rokoduru, who stepped down after six years for family reasons.

Treasurer Vikash Prasad reported a deficit of 86,000 Fiji dollars for 2024, following a surplus of 24,000 the year before. Income slipped by 7 per cent to 1.38 million dollars as a telecommunications sponsor left, while travel costs rose by almost a fifth. Reserves stand at 310,000 dollars, enough for about three months. "We flew too often and booked too late," Prasad said. The accounts were approved, with two districts voting against.

The number of registered players went up from 11,200 to 12,750 last year, with the strongest growth in Ba and Labasa. The number of qualified umpires, however, fell to 94, and at least 140 are needed. Delegates agreed to raise the annual player's fee from 15 to 20 dollars from 1 July; pupils will continue to pay 5 dollars. A proposal to move the national championship from Suva to Lautoka was rejected.

Coach Unaisi Delai said that she expected to take a squad of 14 or 15 to the Oceania qualifiers in Apia in August. The national team is ranked 19th in the world, two places lower than a year ago. Naivalu set the goal of a place in the top 16 by the end of 2026. "I would rather miss that goal than not set it," she told delegates. Delai's contract expires in December and will be extended only if the team qualifies for the World Cup.

The sports ministry's representative, Jone Waqa, said the government was willing to pay up to 400,000 dollars towards a new indoor court in Nadi, provided that the association found the same sum elsewhere and presented building plans by 30 September. No site has been chosen. He denied that the ministry had influenced the election.

The meeting did not deal with a complaint that two players lodged last year about selection, as an arbitrator is still considering it. The next annual meeting is to be held in Labasa in March 2026.`,
    date: '2025-03-30',
    text: `The Fiji Netball Association has a new president: Merewalesi Naivalu, a former captain of the national side. At Saturday's annual meeting she won 19 votes against 14 for Salote Koroi, with one paper spoiled. Her predecessor, Ana Rokoduru, left for family reasons after six years in office.

The association ran a deficit of 86,000 Fiji dollars in 2024 after a surplus of 24,000 in 2023, treasurer Vikash Prasad reported. Revenue was down 7 per cent at F$1.38 million because a telecoms sponsor had gone, and the travel bill grew by nearly 20 per cent. Prasad said they had flown too often and booked too late. Two districts opposed the accounts, which were nevertheless approved.

The association gained 1,550 registered players last year and now has 12,750; growth was strongest in Ba and Labasa. There are only 94 qualified umpires left, although no fewer than 140 are required. Players will pay 20 dollars a year instead of 15 from July, but nothing changes for pupils. The national championship stays in Suva, since delegates turned down a move to Lautoka.

Naivalu wants the national team, currently 19th in the world, to be among the top 16 by the end of 2026. Coach Unaisi Delai expects to travel to the Oceania qualifiers in August with 14 or 15 players. Her contract runs out in December, and an extension depends on World Cup qualification.

Jone Waqa of the sports ministry offered as much as F$400,000 for an indoor court in Nadi if the association raises an equal amount and submits plans by the end of September. No site has been picked yet. Waqa rejected the claim that the ministry had influenced the vote. A complaint by two players about selection was left aside because it is still before an arbitrator.`,
    slips: [
      [['entity'], 'Naivalu ousted the sitting president, Ana Rokoduru, by 19 votes to 14.'],
      [
        ['direction'],
        'The national team has climbed two places in the past year and is now 19th in the world.',
      ],
      [['measure'], "The association's income was 86,000 dollars lower in 2024 than it had been in 2023."],
      [
        ['modality'],
        'The government will contribute up to 400,000 dollars to the indoor court in Nadi, whether or not the association finds any money of its own.',
      ],
      [['value'], 'For pupils, the annual fee will double to 10 dollars.'],
      [['polarity'], 'Delegates decided that the national championship should leave Suva for Lautoka.'],
      [
        ['speaker'],
        '"We flew too often and booked too late," admitted the outgoing president, Ana Rokoduru.',
      ],
      [['wording'], '"I would rather resign than miss that goal," Naivalu told the delegates.'],
      [['bound'], 'The association has 94 qualified umpires and needs 140 at the most.'],
      [
        ['wording', 'entity'],
        'Nadi and Suva were the districts where the number of registered players grew fastest.',
      ],
      [
        ['polarity'],
        'A good part of the meeting was taken up by the complaint of two players about selection.',
      ],
      [
        [],
        'The new president also promised the national players a match fee of 200 dollars from next season.',
      ],
    ],
  },
  {
    id: 'uz-rail-electrification',
    lang: 'en',
    sourceDate: '2024-07-16',
    source: `TASHKENT, 16 July 2024 – Uzbekistan Railways has published its half-year report on the electrification of the 465-kilometre line from Bukhara to Khiva by way of Urgench. By the end of June, masts had been set along 388 kilometres and overhead wire strung along 271 kilometres. Overall, the works are 64 per cent complete; the schedule had foreseen 70 per cent.

Project manager Bakhodir Yuldashev put the delay at two to three months. He named two reasons: the late arrival of transformers from a plant in Türkiye, and sandstorms that halted work on 19 days in April and May. "We can catch up with the wire, but not with the transformers," he said. Of the six traction substations, two are ready and three are under construction; on the last one, near Gazli, work has yet to start.

The cost is now estimated at 352 million dollars, 27 million more than in the contract of 2021. The Asian Development Bank is lending 162 million dollars, and the state budget covers the rest. Yuldashev ruled out a further loan. Some 1,850 people are employed on the sites, of whom around 80 per cent come from the regions of Bukhara and Khorezm. No fatal accident has been recorded; there were 11 injuries in the first half of the year, four fewer than in the second half of 2023.

The first electric trains are to run as far as Urgench in March 2025, and the whole line should open by September 2025 at the latest. The journey from Tashkent to Khiva, which today takes about 14 hours, will be cut to seven and a half. If tests in the autumn are successful, trains may travel at up to 250 kilometres an hour on a 90-kilometre stretch near Turtkul.

The railway expects passenger numbers on the line to rise from 1.2 million last year to almost 2 million in 2027. Deputy chair Dilnoza Rashidova said that fares had not been decided. "Nobody will pay more for the slow train than today," she promised. A fast-train ticket would, however, cost more. Diesel locomotives will remain in service for freight until at least 2028.

The report says nothing about an extension to Nukus, which the Karakalpak authorities have called for. An independent engineer is to examine the substations in October, and the next report is due in January.`,
    date: '2024-07-17',
    text: `Electrification of the railway from Bukhara via Urgench to Khiva is 64 per cent finished, six points behind schedule, according to the half-year report of Uzbekistan Railways. At the end of June, 388 of the line's 465 km had masts, and 271 km had overhead wire. Project manager Bakhodir Yuldashev spoke of a delay of two to three months. He blamed transformers that came late from a Turkish plant, and sandstorms, which stopped work on 19 days in April and May. Lost time could be made up on the wire but not on the transformers, he said.

Two of the six traction substations are complete and three are being built; work on the sixth, close to Gazli, has not begun.

The bill is now put at $352 million, which is 27 million above the contract of 2021. The Asian Development Bank provides 162 million as a loan and the remainder comes from the state budget; the project manager excluded further borrowing. About four in five of the roughly 1,850 workers are from the Bukhara and Khorezm regions. There have been no fatal accidents, and injuries came to 11, down from 15 in the preceding half-year.

Electric trains should reach Urgench in March 2025, and the full line is due to open no later than September of that year. Getting from Tashkent to Khiva will then take seven and a half hours rather than around 14. Speeds of up to 250 km/h may be allowed on 90 kilometres of track near Turtkul, provided that tests this autumn go well.

The company forecasts nearly two million passengers in 2027, against 1.2 million in 2023. No decision on fares has been taken, said deputy chair Dilnoza Rashidova, but she promised that the slow train would not become dearer, while tickets for the fast one would cost more. Diesel engines will go on hauling freight until 2028 or later. The report is silent on an extension to Nukus, which the Karakalpak authorities want.`,
    slips: [
      [
        ['unit'],
        'Near Turtkul, trains may be allowed to go as fast as 250 miles an hour if the autumn tests succeed.',
      ],
      [
        ['measure', 'value'],
        'Overhead wire had been put up along 388 kilometres of the line by the end of June.',
      ],
      [['scale'], 'The project has become 27 billion dollars more expensive since the contract of 2021.'],
      [
        ['wording', 'entity'],
        'The larger part of the bill is met by the Asian Development Bank; the state budget pays the smaller share.',
      ],
      [['polarity'], 'Yuldashev did not rule out asking for another loan to cover the extra cost.'],
      [
        ['direction'],
        'Safety has got worse: the sites recorded four more injuries than in the second half of 2023.',
      ],
      [['range'], 'The works are running between four and six months late, the project manager said.'],
      [
        ['speaker'],
        '"Nobody will pay more for the slow train than today," project manager Bakhodir Yuldashev promised.',
      ],
      [['bound'], 'By 2028 at the latest, diesel locomotives will have been withdrawn from freight service.'],
      [['period'], 'The whole of the line as far as Khiva is to be opened in March 2025.'],
      [['polarity'], 'The report also sets out a timetable for extending the line to Nukus.'],
      [
        ['entity'],
        'One reason for the delay is that a plant in China was late in delivering the transformers.',
      ],
    ],
  },
];
