// Speeches, joint statements and diplomacy, by a writer who never saw the program.
export const round67 = [
  {
    id: 'cyclone',
    sourceDate: '2024-05-14',
    source: `GENEVA — Donors pledged 612 million dollars on Tuesday to help Mozambique rebuild after Cyclone Ituri, well short of the 1.1 billion dollars that the government in Maputo had asked for.

The one-day conference, hosted by Switzerland and the United Nations, drew delegations from 43 countries and 17 international organisations. The European Union made the largest single pledge, 180 million euros (about 195 million dollars), followed by Japan with 90 million dollars. Britain offered 40 million pounds, three quarters of which will go to water and sanitation.

The cyclone made landfall near the port of Beira on 9 March with winds of up to 205 kilometres an hour. At least 487 people were killed and more than 1,900 injured, according to the national disaster agency. Around 64,000 homes were destroyed and 310,000 hectares of farmland were flooded. Rebuilding the roads will take 18 to 24 months, government engineers estimate.

"This is not charity, it is repair work on a climate we did not break," Foreign Minister Adelina Macuácua told delegates. She said that Mozambique would publish every contract financed by the pledges on a public website, starting on 1 July.

The UN's aid coordinator for southern Africa, Henrik Saarvik, cautioned that pledges were not payments. After the floods of 2019, he said, only 38 per cent of the promised money had arrived within two years. He urged donors to transfer at least half of their pledges before the rainy season begins in November.

The United States did not announce a new figure. Its deputy envoy, Carla Whitcombe, said Washington was considering additional support but first wanted an independent audit of earlier relief funds. Macuácua said later that her government had no objection to such an audit.

Cholera cases in the camps around Beira fell from 2,300 in March to 740 in April, the World Health Organization said. Some 118,000 people still live in tents or schools, and the WHO warned that the decline could be reversed if clean water ran short.

A follow-up meeting is planned for October in Nairobi. Saarvik said its agenda would be a simple one: "Who paid, who didn't, and why."`,
    date: '2024-05-15',
    text: `A donor conference in Geneva has brought Mozambique pledges of $612 million for rebuilding after Cyclone Ituri, a little more than half of what the country had requested.

Maputo had hoped for 1.1 billion dollars.

Forty-three countries and 17 international organisations sent delegations to the one-day event, of which Switzerland and the UN were the hosts.

The European Union heads the list of donors with 180 million euros, roughly $195 million; Japan comes second with $90 million.

Of the 40 million pounds offered by Britain, 30 million will be spent on water and sanitation.

Winds of up to 205 km/h were blowing when the storm reached the coast near Beira on 9 March.

The national disaster agency puts the death toll at 487 or more. Over 1,900 people were hurt.

Some 64,000 houses were lost and 3,100 square kilometres of farmland flooded; according to government engineers, rebuilding the roads will take an estimated year and a half to two years.

"This is not charity, it is repair work on a climate we did not break," said Mozambique's foreign minister.

From July, Adelina Macuácua promised, all contracts paid for with the pledges would be made public online.

Pledges are not payments, warned Henrik Saarvik, who coordinates UN aid in southern Africa: of the sums promised after the 2019 floods, less than 40 per cent had come in within two years.

Donors should hand over no less than half of the money before the rains start in November, he said.

Washington named no new sum. It is weighing further help, said deputy envoy Carla Whitcombe, but wants to see an independent audit of earlier relief funds first.

Maputo does not object to such an audit, according to Macuácua.

In the camps around Beira the number of cholera cases dropped by about two thirds from March to April, to 740, but the WHO warned that a shortage of clean water could undo the progress.

About 118,000 people are still housed in tents or schools. In October the next meeting, in Nairobi, is to look at "who paid, who didn't, and why", as Saarvik put it.`,
    slips: [
      [
        [],
        "Mozambique can count on pledges of 6.12 billion dollars following Tuesday's donor conference in Geneva.",
      ],
      [[], 'No donor promised more than the European Union, which is to give 180 million dollars.'],
      [
        [],
        'Government engineers think that it will take between 18 and 36 months until the roads are rebuilt.',
      ],
      [[], 'When it struck the coast near Beira, the cyclone was driving winds of up to 205 miles an hour.'],
      [[], 'The storm claimed no more than 487 lives, the national disaster agency reports.'],
      [[], 'Around 64,000 hectares of fields were under water after the cyclone.'],
      [
        [],
        '"This is not charity, it is the repair of a climate that others broke," the foreign minister of Mozambique told the conference.',
      ],
      [
        [],
        "Contracts financed with the donors' money are to appear on a public website from 1 June, Macuácua announced.",
      ],
      [
        [],
        'Only 38 per cent of what had been promised after the 2019 floods was paid within two years, recalled Carla Whitcombe, the American deputy envoy.',
      ],
      [
        [],
        'The United States will grant additional support as soon as earlier relief funds have been independently audited, its deputy envoy said.',
      ],
      [
        [],
        'The Mozambican government is opposed to the audit demanded by Washington, its foreign minister made clear later.',
      ],
      [
        [],
        'Cholera is spreading in the camps around Beira: the WHO counted 740 cases in March and 2,300 in April.',
      ],
    ],
  },
  {
    id: 'warsaw',
    sourceDate: '2025-02-06',
    source: `Joint Statement of the Foreign Ministers of Poland and Kenya
Warsaw, 6 February 2025

1. At the invitation of Minister Tomasz Wilkowski, the Cabinet Secretary for Foreign Affairs of Kenya, Dr. Grace Nyambane, paid an official visit to Poland from 4 to 6 February. It was the first visit by a Kenyan foreign minister to Warsaw since 2013.

2. The Ministers noted with satisfaction that bilateral trade rose by 14 per cent in 2024 to 286 million euros. They set the goal of reaching 500 million euros by 2030. Both sides acknowledged that Kenyan exports, chiefly tea, cut flowers and coffee, account for less than a third of the total, and agreed that this imbalance should be reduced.

3. The Ministers signed an agreement on the avoidance of double taxation, which will enter into force once ratified by both parliaments, and a memorandum of understanding on the training of firefighters. Under the memorandum, Poland will train 120 Kenyan instructors in Kraków between 2025 and 2027 and bear the cost of their stay.

4. Negotiations on direct flights between Warsaw and Nairobi are to be concluded by the end of September. Poland expressed its readiness to open a consulate in Mombasa, subject to a decision of its government on the budget for 2026.

5. The Ministers discussed Russia's war against Ukraine. They called for a just and lasting peace based on the Charter of the United Nations, and voiced concern over grain prices, which for Kenyan importers were still 22 per cent above the level of January 2022. Poland announced a delivery of 25,000 tonnes of Ukrainian wheat to the port of Mombasa in April, to be financed jointly with Lithuania.

6. On Sudan, the Ministers urged all parties to allow humanitarian convoys through without conditions. Minister Wilkowski commended Kenya for hosting more than 800,000 refugees and announced 6 million zlotys for schools in the Kakuma camp. Dr. Nyambane thanked Poland and stressed that "hospitality without support turns into a burden."

7. The two sides did not reach agreement on visa facilitation for students and instructed their experts to meet again in May.

8. Dr. Nyambane invited Minister Wilkowski to visit Nairobi. The date will be agreed through diplomatic channels.`,
    date: '2025-02-07',
    text: `Poland and Kenya want to raise their trade to 500 million euros by 2030, their foreign ministers declared in Warsaw on Thursday.

Last year it grew by 14 per cent and reached 286 million euros.

Grace Nyambane's three-day visit was the first to Warsaw by a Kenyan foreign minister since 2013.

Kenya's exports, mostly tea, cut flowers and coffee, make up less than a third of the trade, an imbalance that both governments want to see reduced.

A double-taxation agreement was signed; it takes effect when the parliaments of both countries have ratified it.

Under a memorandum on firefighting, also signed by the ministers, 120 Kenyan instructors are to be trained in Kraków by 2027, with Poland paying for their stay.

Talks on a direct air link between the two capitals should be finished before October.

Warsaw is prepared to open a consulate in Mombasa, but this still depends on a government decision on the 2026 budget.

Russia's war against Ukraine was discussed too. The ministers called for a just and lasting peace on the basis of the UN Charter.

They are concerned about the price of grain: importers in Kenya were still paying over a fifth more than in January 2022.

A delivery of 25,000 tonnes of wheat from Ukraine, paid for by Poland together with Lithuania, is planned for April; its destination is the port of Mombasa.

Aid convoys in Sudan should be let through unconditionally by all parties, the two ministers urged.

Wilkowski had praise for Kenya, which hosts more than 800,000 refugees, and promised 6 million zlotys for schools in the Kakuma camp.

His guest expressed her thanks but underlined that "hospitality without support turns into a burden".

On easier visas for students no agreement was reached; experts are to take the matter up again in May.

Poland's foreign minister has been invited to Nairobi. No date has been fixed yet.`,
    slips: [
      [[], 'By 2027, Warsaw and Nairobi intend to bring the trade between them to half a billion euros.'],
      [[], 'Commerce between the two countries shrank by 14 per cent last year, to 286 million euros.'],
      [[], 'Never before had a foreign minister of Kenya come to Warsaw on a visit.'],
      [
        [],
        'Tea, flowers, coffee and other Kenyan goods account for more than a third of bilateral trade, an imbalance that both sides wish to correct.',
      ],
      [
        [],
        'An agreement on the avoidance of double taxation has come into force with the signatures of the two ministers.',
      ],
      [
        [],
        'Kenya will bear the cost of the stay in Kraków of the 120 instructors whom Poland is going to train.',
      ],
      [[], 'Poland has decided to open a consulate in Mombasa.'],
      [[], "The war in Ukraine is not touched on in the ministers' statement."],
      [
        [],
        'Together with Lithuania, Poland is going to finance a shipment of 25 million tonnes of Ukrainian wheat, due in Mombasa in April.',
      ],
      [[], 'For schools in the Kakuma refugee camp, the Polish minister announced 6 million euros.'],
      [[], 'Students will get visas more easily, the two sides agreed.'],
      [[], 'Nyambane thanked Poland, stressing that "hospitality without limits turns into a burden".'],
    ],
  },
  {
    id: 'bluehelmets',
    sourceDate: '2023-09-18',
    source: `Statement by Lucía Berrutti, Foreign Minister of Uruguay, at the Security Council's open debate on peacekeeping, New York, 18 September 2023

Madam President,

Uruguay is a country of three and a half million people. Since 1952 more than 50,000 of our women and men have worn the blue helmet, and 61 of them did not come home. Today 1,070 serve in five missions, most of them in the Democratic Republic of the Congo. So when this Council speaks of peacekeeping, in Montevideo it is a family matter.

First, money. At the end of August member states owed the peacekeeping budget 2.4 billion dollars. Two states alone account for more than half of that sum; I shall not name them, they know who they are. As a result, my country has been waiting for eleven months to be reimbursed 23 million dollars for helicopters and armoured vehicles. A small country cannot be the bank of the large ones.

Second, mandates. The mission in the Congo has been given 32 separate tasks. In 2005 it had eleven. I do not say that any of these tasks is useless. I say that a soldier who has to do everything will be blamed for everything. We therefore propose that no mandate should contain more than twelve priority tasks, and that each should be reviewed every eighteen months. Ghana, Nepal and Ireland support this proposal; we hope that the Council will take it up before the end of the year.

Third, women. In 2015 just 4 per cent of our contingents were women. It is now 11 per cent, and our goal is 18 per cent by 2028. In Goma, where our female patrols work, reports of sexual violence reaching the mission have doubled in two years. This does not mean that there is more violence; it means that victims have found someone to talk to.

Some ask whether Uruguay will withdraw if the mission in the Congo is reduced. The answer is no. We shall leave when the Congolese government and this Council ask us to, not before. And we are ready to send an engineering company of 140 to South Sudan if we are paid what we are owed.

Peacekeeping is not perfect. It is merely cheaper than war. The whole of it costs less in a year than the world's armies spend in a day.`,
    date: '2023-09-20',
    text: `Small countries cannot be "the bank of the large ones", Uruguay's foreign minister told the UN Security Council on Monday in a debate on peacekeeping.

More than 50,000 men and women from her country, which has 3.5 million inhabitants, have served as blue helmets since 1952; 61 of them never returned.

At present 1,070 Uruguayans are deployed in five missions, the majority in the Democratic Republic of the Congo.

Peacekeeping, Lucía Berrutti said, is "a family matter" in Montevideo.

Member states were 2.4 billion dollars behind with their payments to the peacekeeping budget at the end of August.

Over half of that is owed by just two countries, whose names the minister did not want to give.

Uruguay itself has been waiting for the best part of a year to get back $23 million for armoured vehicles and helicopters.

The list of tasks assigned to the Congo mission has grown almost threefold, from 11 in 2005 to 32.

She did not call any of them useless, but warned that "a soldier who has to do everything will be blamed for everything".

Montevideo suggests a ceiling of a dozen priority tasks per mandate, along with a review every year and a half.

The proposal is backed by Ireland, Nepal and Ghana. Berrutti hopes that the Council will deal with it this year.

Eleven per cent of the Uruguayan contingents are now female, compared with 4 per cent in 2015; the target for 2028 is 18 per cent.

In Goma, where women from Uruguay go on patrol, twice as many reports of sexual violence are reaching the mission as two years ago, which in the minister's view shows not that violence has increased but that victims have found someone to confide in.

Uruguay will not pull out of the Congo if the mission there is scaled down: it will go only when Kinshasa and the Council ask it to.

Provided that it receives the money due to it, the country is prepared to send a 140-strong engineering company to South Sudan.

Peacekeeping was not perfect, Berrutti concluded, but it was cheaper than war: a whole year of it cost less than what the armies of the world spend in one day.`,
    slips: [
      [[], 'More than 50,000 Uruguayans are currently on duty in United Nations missions.'],
      [[], 'Two countries, which she left unnamed, are responsible for just under half of the arrears.'],
      [[], 'The peacekeeping budget was short of 2.4 million dollars in contributions when August ended.'],
      [
        [],
        'For eleven years Montevideo has been waiting to be reimbursed for its helicopters and armoured vehicles.',
      ],
      [[], 'Several of the 32 tasks given to the mission in the Congo are useless, the minister argued.'],
      [[], 'Ghana, Nepal and Iceland stand behind the Uruguayan proposal.'],
      [
        [],
        "Before the year is out, the Security Council will take up Uruguay's idea of limiting the number of tasks, Berrutti announced.",
      ],
      [
        [],
        "The proportion of women in Uruguay's contingents has gone down since 2015, from 11 to 4 per cent.",
      ],
      [[], 'After her speech, the Congolese ambassador thanked her for the clear words.'],
      [[], 'An engineering company of 140 from Uruguay is on its way to South Sudan.'],
      [[], 'A soldier who is expected to do everything "will be thanked for nothing", she told the Council.'],
      [[], 'Sexual violence in Goma has doubled in the space of two years, according to the minister.'],
    ],
  },
  {
    id: 'jetfuel',
    sourceDate: '2025-06-23',
    source: `LUXEMBOURG — European Union foreign ministers on Monday imposed sanctions on 14 people and nine companies accused of supplying jet fuel and drone parts to Myanmar's military, but put off a decision on banning imports of teak.

Hungary, which had blocked the package since March, lifted its veto after one name, that of a Budapest-born broker, was removed from the list, three diplomats said.

Those listed are barred from travelling to the 27-nation bloc, and any assets they hold there are frozen. Among the companies are Singapore-registered Larkmoor Shipping, whose four tankers carried an estimated 68,000 tonnes of fuel to Yangon last year, and Tharwa Avionics of Dubai. Larkmoor denied the accusation and said it would go to court; Tharwa could not be reached for comment.

Monday's decision brings the number of people under EU sanctions over Myanmar to 120 and the number of entities to 31.

"We are not punishing a people, we are grounding aircraft," said the bloc's foreign policy chief, Maarit Lehtovaara. Citing United Nations figures, she said air strikes had killed at least 1,150 civilians between January and May, nearly twice as many as in the same period of 2024.

The ministers also released 46 million euros in humanitarian aid, 10 million of it for refugees in Bangladesh. None of the money will pass through the authorities in Naypyidaw.

Germany and Denmark had pressed for the teak ban. Italy, whose boatyards buy roughly 60 per cent of the Burmese teak that reaches the EU, asked for more time. "Nobody here is against a ban; we are against a ban that ends at the Turkish border," Italian Foreign Minister Claudio Santorre said, referring to timber rerouted through third countries. The Commission is to present an assessment by 15 October.

Myanmar's state television called the measures "a colonial reflex".

The rights group Salween Watch welcomed the step but said it came two years too late. Its director, Naw Eh Paw, said insurers were the missing link. "A tanker without insurance does not sail," she said. An EU official said insurers might be included in a later round, but no proposal was on the table.

The sanctions take effect on Tuesday, when they are published in the Official Journal, and run until 30 April 2026.`,
    date: '2025-06-24',
    text: `The EU has placed 14 individuals and nine firms on its sanctions list for allegedly providing Myanmar's armed forces with jet fuel and parts for drones.

The decision was taken by the foreign ministers in Luxembourg on Monday.

Hungary, which had stood in the way since March, gave in after a broker born in Budapest had been struck off the list, according to three diplomats.

Those named are banned from entering the 27 member states, and whatever assets they have there are frozen.

One of the companies is Larkmoor Shipping, registered in Singapore; its four tankers are estimated to have brought 68,000 tonnes of fuel to Yangon in 2024.

Larkmoor rejects the accusation and says that it will take the matter to court. Tharwa Avionics, a Dubai firm that is also listed, was not available for comment.

All told, 120 people and 31 entities are now under European sanctions because of Myanmar.

"We are not punishing a people, we are grounding aircraft," said Maarit Lehtovaara, the EU's foreign policy chief.

From January to May, she said with reference to UN figures, no fewer than 1,150 civilians died in air strikes, almost double the number for the same months of last year.

Humanitarian aid of 46 million euros was released as well. More than a fifth is for refugees in Bangladesh, and the authorities in Naypyidaw will not handle any of it.

A ban on importing teak, for which Berlin and Copenhagen had pushed, was left undecided for now.

It was Rome that wanted more time: boatyards in Italy take about three fifths of the Burmese teak coming into the EU.

Foreign Minister Claudio Santorre said no one was against a ban as such, but spoke out against one "that ends at the Turkish border". By mid-October the Commission is to submit an assessment.

State television in Myanmar dismissed the measures as "a colonial reflex".

Salween Watch, a human rights group, welcomed the sanctions but found that they came two years too late; what is missing, said director Naw Eh Paw, are the insurers.

These might be added in a later round, an EU official said, though nothing has been proposed so far. The measures apply from Tuesday until the end of April 2026.`,
    slips: [
      [
        [],
        'Sanctions were imposed on 14 persons and 19 firms said to have supplied the military in Myanmar.',
      ],
      [[], 'It was Slovakia that had been holding up the package since March.'],
      [
        [],
        'Budapest withdrew its objections once a Budapest-born broker had been dropped from the list, the Hungarian foreign ministry announced.',
      ],
      [[], "Larkmoor's tankers are thought to have taken 68,000 barrels of fuel to Yangon in the past year."],
      [[], 'Larkmoor Shipping admitted the deliveries of which it is accused.'],
      [[], "With their decision on Monday, the ministers added 120 people to the EU's Myanmar list."],
      [
        [],
        'Air strikes claimed at least 1,150 civilian lives from January to May, only about half as many as in those months of 2024, Lehtovaara said.',
      ],
      [
        [],
        'The ministers freed 46 million dollars for humanitarian purposes, part of it for refugees in Bangladesh.',
      ],
      [[], 'The ministers have also banned imports of teak from Myanmar.'],
      [[], 'Santorre said that Rome opposed only "a ban that stops at the Italian border".'],
      [[], "Nobody on the EU's side had a word to say about insurers."],
      [[], 'The sanctions remain in force until 30 April 2027.'],
    ],
  },
  {
    id: 'ledge',
    sourceDate: '2022-11-17',
    source: `THE HAGUE, 17 November — The International Court of Justice on Thursday awarded Grenada about 70 per cent of a disputed stretch of the Caribbean, but rejected its claim for compensation from Trinidad and Tobago.

By eleven votes to four, the judges drew a boundary that leaves the Carib Ledge, a fishing ground of some 2,600 square kilometres, on the Grenadian side. A smaller area to the south, where seismic surveys point to natural gas, goes to Trinidad and Tobago. In a second vote, the court found unanimously that neither state had acted in bad faith.

Grenada had brought the case in June 2017 after the Trinidadian coast guard detained 23 of its fishermen. It had sought 48 million East Caribbean dollars in damages. The court held that the men had been released within nine days and that no loss had been proved beyond the value of their catch.

"We asked for a line and we have got one," Grenada's agent, Josephine Callender, told reporters outside the Peace Palace. "I would have liked the cheque as well." She said the government would issue the first licences for the ledge in January, and that up to 400 boats could benefit.

Port of Spain said it would respect the judgment, which is final and cannot be appealed. Foreign Minister Anil Ramdeen expressed disappointment at the course of the line but pointed out that the southern blocks "are worth more than every fish in the basin". He did not give an estimate of the gas reserves.

In a dissenting opinion, Judge Pavel Hrdina of Czechia wrote that the majority had given too much weight to two uninhabited islets. He would have moved the line about 14 nautical miles further north.

The court ordered both countries to set up a joint commission on fish stocks within six months. Tuna catches in the area have fallen by 35 per cent since 2010, according to experts heard in the proceedings, who blamed overfishing rather than warmer water. Venezuela, which had asked to intervene in 2019, was refused; the court stressed that the ruling does not affect Venezuelan claims.

Fishermen in the port of Gouyave greeted the news with church bells. "Five years I went out looking over my shoulder," said Desmond Baptiste, 58, one of the detained men. The two prime ministers are expected to meet in Bridgetown on 5 December.`,
    date: '2022-11-18',
    text: `In its dispute with Trinidad and Tobago, Grenada has been awarded roughly seven tenths of the contested waters by the International Court of Justice, but no compensation.

The boundary, adopted by 11 votes to 4, puts the Carib Ledge on Grenada's side; this fishing ground measures about 2,600 square kilometres.

Trinidad and Tobago gets a smaller area in the south in which surveys suggest there is natural gas.

All the judges agreed that neither country had acted in bad faith.

Grenada turned to the court in 2017, after 23 of its fishermen had been detained by Trinidad's coast guard.

It had demanded 48 million East Caribbean dollars. The judges, however, saw no proof of any loss beyond the value of the catch.

The men had been freed within nine days, the court noted.

"We asked for a line and we have got one," said Josephine Callender, who represented Grenada, adding that she would have liked "the cheque as well".

The first licences for the ledge are to be issued in January, she said; as many as 400 boats might profit.

Port of Spain says that it will abide by the judgment, against which no appeal is possible.

Although disappointed by the course of the boundary, Trinidad's foreign minister observed that the southern blocks "are worth more than every fish in the basin"; how much gas they hold he did not say.

A Czech judge, Pavel Hrdina, dissented: two uninhabited islets had counted for too much, and he would have drawn the line some 26 kilometres farther north.

Within half a year the two states must set up a joint commission on fish stocks.

Experts told the court that the area's tuna catches had dropped by more than a third since 2010, and that overfishing was to blame, not warmer water.

Venezuela's request of 2019 to intervene was turned down, but its claims are not affected by the ruling, the court emphasised.

In Gouyave, where fishermen welcomed the decision with church bells, 58-year-old Desmond Baptiste, one of those once detained, said: "Five years I went out looking over my shoulder." A meeting of the two heads of government is expected in Bridgetown on 5 December.`,
    slips: [
      [[], 'Twelve judges voted for the new boundary and three against it.'],
      [[], 'The southern area in which gas is suspected falls to Grenada under the ruling.'],
      [[], 'Unanimously, the judges concluded that Trinidad and Tobago had acted in bad faith.'],
      [[], 'Grenada had claimed 48 million US dollars in damages.'],
      [[], 'The detained fishermen were set free within nine weeks, the court established.'],
      [[], 'At least 400 boats could benefit from the licences, according to Callender.'],
      [
        [],
        'On 5 December the prime ministers of both countries will meet in Bridgetown, as they have now agreed.',
      ],
      [
        [],
        'Trinidad\'s foreign minister consoled himself with the southern blocks, which he said "are worth more than every boat in the basin".',
      ],
      [
        [],
        'Had it been for Judge Hrdina to decide, the line would run about 14 nautical miles more to the south.',
      ],
      [
        [],
        'He would have liked "the cheque as well", remarked Desmond Baptiste, one of the fishermen who had been detained.',
      ],
      [[], 'With the state of fish stocks the ruling does not concern itself.'],
      [[], 'Never before has the court in The Hague drawn a maritime boundary between two Caribbean states.'],
    ],
  },
  {
    id: 'mekong',
    sourceDate: '2026-04-10',
    source: `VIENTIANE — The leaders of Laos, Thailand, Cambodia and Vietnam agreed on Friday to share daily data from 38 dams on the Mekong and its tributaries, ending a quarrel that had dragged on for six years. They failed, however, to settle how a planned drought fund should be financed.

Under the accord, operators will report water levels every morning from 1 June. A dam that releases more than 1,500 cubic metres of water per second must warn its downstream neighbours at least 72 hours beforehand; so far the notice has been 24 hours at best, and often there was none.

China and Myanmar took part as observers. Beijing's special envoy, Shen Guowei, said his country "stands ready to study" the inclusion of two of its eleven dams on the upper river, but gave no date. Cambodian Prime Minister Sok Vannareth called this a small door, "but it was a wall last year".

The drought fund, proposed by Vietnam, is to hold 9 billion baht, or some 270 million dollars. Thailand wants contributions to reflect the amount of electricity each country draws from the river; Hanoi insists on equal shares. Thai Foreign Minister Piyada Charoensri described the positions as "two rice fields apart" and said she expected a compromise by the meeting of ministers in Da Nang in August. Vietnamese officials were less hopeful.

The talks were overshadowed by the landslide in Sekong province in southern Laos on 2 April, in which 57 people died; 19 are still missing. The host, Prime Minister Khamsone Douangchai, opened the session with a minute's silence and thanked Vietnam for sending 160 soldiers and two helicopters. He denied that the Houay Lamphan dam, ten kilometres from the site, had played any part; an inquiry led by Japanese engineers is to report in July.

The Mekong Delta lost an estimated 1.2 million tonnes of rice to salt water in the 2025 dry season, up from 700,000 tonnes the year before. Environmental groups regretted that the accord provides for no penalties. "A thermometer is not a medicine, but you cannot treat a fever without one," said Le Thi Hanh of the Delta Forum, who nevertheless described the result as the best in a decade.

Thailand takes over the chair on 1 January. The next summit will be held in Chiang Rai.`,
    date: '2026-04-12',
    text: `After six years of dispute, Laos, Thailand, Cambodia and Vietnam have agreed to exchange daily data from 38 dams on the Mekong and its tributaries.

Reporting starts on 1 June: each morning, operators will pass on the water levels.

Whenever a dam discharges more than 1,500 cubic metres a second, the neighbours downstream must be alerted at least three days ahead. Up to now they have had a day's notice at most.

Myanmar and China attended the summit in Vientiane as observers.

Beijing "stands ready to study" bringing in two of the eleven dams that it has on the upper river, said its special envoy Shen Guowei; he did not say when.

A small door, Cambodia's prime minister called it, "but it was a wall last year".

No agreement was found on Friday, on the other hand, on how to pay for a drought fund of 9 billion baht (about $270 million), a Vietnamese proposal.

Bangkok would like contributions to depend on how much electricity each country gets from the river, whereas Vietnam demands that all pay the same.

The positions are "two rice fields apart", in the words of Thailand's foreign minister, who expects a compromise by August, when ministers meet in Da Nang.

Officials from Vietnam were not as confident.

A landslide in the south of Laos, eight days before the summit, cast a shadow over the talks: it killed 57 people, and 19 have not been found.

Khamsone Douangchai, the Lao prime minister, began the session with a minute of silence. He thanked Hanoi for the 160 soldiers and two helicopters that it had sent.

The Houay Lamphan dam, 10 km from the scene of the disaster, had nothing to do with it, he said; an inquiry under Japanese engineers is due to present its findings in July.

In the dry season of 2025, salt water cost the Mekong Delta an estimated 1.2 million tonnes of rice, half a million more than a year earlier.

Environmentalists were sorry to see no penalties in the accord, but Le Thi Hanh of the Delta Forum still spoke of the best result in ten years.

The next summit takes place in Chiang Rai; Thailand will have the chair from the beginning of next year.`,
    slips: [
      [[], 'The operators of the dams are to report their water levels every morning from 1 July.'],
      [[], 'The duty to warn applies to dams that let out more than 1,500 litres of water a second.'],
      [
        [],
        'Countries further down the river must be told of large releases no more than 72 hours in advance.',
      ],
      [[], 'China is going to include two of its eleven dams on the upper Mekong, its envoy promised.'],
      [
        [],
        'It was a small door, "but it was a wall last year", said the prime minister of Laos about the Chinese offer.',
      ],
      [[], 'Vietnam proposes a drought fund of 9 million baht.'],
      [
        [],
        'It is Cambodia that wants payments into the fund to reflect how much electricity a country draws from the river.',
      ],
      [[], 'The landslide in Sekong left 19 people dead.'],
      [[], 'The Lao prime minister conceded that the Houay Lamphan dam had contributed to the disaster.'],
      [
        [],
        'Salt water did less damage in the delta in 2025: an estimated 700,000 tonnes of rice were lost in the dry season, after 1.2 million the year before.',
      ],
      [
        [],
        '"A thermometer is not a doctor, but you cannot treat a fever without one," said Le Thi Hanh of the Delta Forum.',
      ],
      [[], 'A third of the money for the drought fund is to come from the Asian Development Bank.'],
    ],
  },
];
