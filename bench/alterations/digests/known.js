// Digests written with care over the texts of this benchmark and the interview of the examples.
// `id` names the text; `date` is the report's.
export const known = [
  {
    id: 'interview',
    date: '2023-03-15',
    text: `Lisbon's minister plays down hopes of a quick deal on Morocco cable

Portugal's transport and energy minister will travel to Rabat next Tuesday to discuss an undersea power cable, but does not expect to sign anything. What she wants, she told The Atlantic Courier, is "a timetable, not a contract". Neither the price nor the ownership of the cable has been settled.

The link would have a capacity of 1,000 megawatts and be 265 kilometres long, most of it under water and up to 700 metres deep. According to engineers it could cost somewhere between 700 million and 850 million euros. "The cable is the easy part," she said: the two countries still have to agree on a common set of rules.

The Southern Connections Fund is prepared to pay for as much as 30 percent, but only if the regulators in both countries approve the route before the end of 2024. The fund cut the interest rate on an existing loan to 3.1 percent in January.

Trade between the two countries reached a record 1.84 billion euros in 2022, up from 1.61 billion. Some 210 Portuguese firms have offices in Morocco.

Last year's drought was costly. The dams produced 38 percent less between January and August. Portugal spent 4.1 billion dollars on liquefied natural gas in 2022, compared with 2.6 billion a year earlier. Yet no household was cut off, and oil stocks cover 95 days of net imports, five more than the International Energy Agency asks for.

Salvaterra ruled out a nuclear plant of any size. The share of renewables has risen to 61 percent, from 59; the goal for 2030 is 85 percent.

By 2035 a train from Lisbon to Madrid should need no more than four hours instead of almost nine today. 71 of the northern line's 84 stations are now step-free. The most expensive stretch, from Évora to the border, will cost between 2.2 and 2.4 billion euros.

The railways carried 173 million passengers in 2022, 2.5 million more than in 2019. Of the 2,500 electric buses that were ordered, 640 are in service. The last diesel bus is to be retired by 2031.

An opposition deputy, Duarte Lobeira, has called the programme "a brochure with rails". The minister replied that he had voted for the first half of it.`,
  },
  {
    id: 'interview',
    date: '2023-03-14',
    text: `Portugal expects no contract from Rabat talks

"We have not agreed on a price," Leonor Salvaterra said of the planned power cable to Morocco ahead of her visit on 21 March. A memorandum on the project was signed in November 2022.

She recalled a remark of her Moroccan counterpart, Youssef Tamrani: "The sea is the cheap part; the lawyers are the expensive part."

Asked who would pay, the minister said that the SCF was ready to cover up to 30% of the cost, provided both regulators approve the route by the end of 2024. A grant from the EU might be requested next spring, but "nobody should count on it".

In the first half of 2022, Portugal connected 470 megawatts of new solar panels, more than in all of 2020. The average wholesale price of electricity dropped from €182 per megawatt-hour in the first half of 2022 to €118 in the second.

The SCF's auditors, who visited in October, found that Portugal had been "lucky in its wind and wise in its reserves". Salvaterra said she accepted "the second half".

About 6,500 people are working on the railway programme daily. Since 2016, 430 km of track have been rebuilt. Spain's transport minister Irene Olmedo told her Portuguese colleague last week that Spain would be at the border first; Salvaterra said she would be glad to lose that race.

She never promised that everything would be finished on time, she added, only that it would be finished.`,
  },
  {
    id: 'harbour',
    date: '2024-06-04',
    text: `Norway plans new terminal in Narvik

Norway will build a new terminal in Narvik by 2029, Harbour Minister Ingrid Solvang said in Bergen on Monday. The terminal, which will employ some 1,900 people, is to cost €450–520 million. Denmark is prepared to invest as much as €120 million, provided that parliament approves the plan before December. No contract has been signed with any bank so far.

Norwegian ports handled 184 million tonnes of goods in 2023, 6.2% more than a year earlier. Timber exports rose 12.5%, whereas coal imports were down 31%. The port authority made a profit of $310 million on revenue of $2.4 billion.

More than 240 battery-powered ferries are in service, nearly 60 of which cross the fjords at night. Electric ferries now make up 21 percent of the total, up from 18 percent.

Solvang warned Sweden not to close the strait without notice and said that Finland might join the pilot project in 2025. Norway cannot support a ban on night sailing. Germany will share its weather data.

Quoting the head of the Coastal Union, Erik Dahl, she said that fishermen would accept longer nets but "never accept shorter seasons".

Ships waited 14 hours at the quay on average in March, eight hours less than a year before. Cruise ships brought a record 640,000 visitors to Bergen between May and August 2023. Seven of the 11 shipyards have full order books until the end of 2026.`,
  },
  {
    id: 'grain',
    date: '2023-11-21',
    text: `Mali's harvest up, but rice disappoints

Mali's millet harvest grew by 18 percent last year to 2.1 million tonnes, while rice production declined from 3.2 million to 2.9 million tonnes, Agriculture Minister Amadou Keita said in an interview. Some 40 percent of the grain was sold abroad, most of it to Senegal and Niger.

The state has 95,000 tonnes of rice in its stores, which is enough for 47 days. Another 30,000 tonnes will be delivered by the World Food Programme by the end of March 2024. The WFP will also pay for the transport if the road to Gao remains open.

A bag of fertiliser cost 22,500 francs in October, nearly 4,000 francs more than in July; 30 percent of the price is paid by the state. The subsidy has gone to at least 210,000 families since 2021, a number that the ministry intends to raise to 300,000 by 2025.

The African Development Bank approved an $85 million loan for the canal on September 12. Morocco may contribute another $15 million. The canal, which will irrigate 12,000 to 14,000 hectares, should be ready before the 2027 rains. "The loan is cheap, the delay is expensive," Keita quoted Finance Minister Fatou Diarra as saying.

Locusts did less damage than feared. Only one district in nine lost over half of its crop. The old chemicals were not used and will not be imported again.`,
  },
  {
    id: 'rail',
    date: '2025-02-11',
    text: `Transalpine Railways posts best operating profit since 2011

Transalpine Railways carried 58.3 million passengers in 2024, 4.1 percent more than the year before, chief executive Helena Novak told shareholders. Freight was down 2.7 percent at 19.6 million tonnes. The operating profit of 412 million francs was the largest since 2011. Debt fell to 3.5 billion francs from 3.8 billion.

Thirty-six new trains have been ordered from an Austrian factory at 27 million francs each. The first is due to enter service in September 2026, although Italy's regulator has yet to approve them; its decision is expected before the summer.

91 percent of the trains were on time, two percentage points more than in 2023. Of the more than 1,100 drivers trained, almost 300 are women. Wages went up 3.4 percent on January 1, but fares will not be raised this year.

The 64-kilometre Brenner tunnel will probably open in 2032. A trip from Munich to Verona should then take under three hours. Unless Switzerland and Austria agree on a single electricity price, Novak said, the tunnel will lose money. The EU may pay for as much as half of the signals.

By 2028 the company will spend 140 million francs on bridges. "We can repair the bridges in time, but we cannot repair them cheaply," chief engineer Matteo Ricci had warned the board in November. Some older stations will be sold, but no mountain station will be closed.`,
  },
  {
    id: 'court',
    date: '2024-10-17',
    text: `Two managers of Brask & Sons were found guilty on Thursday of causing the 2019 collapse of the Larkfield bridge, in which 14 people lost their lives. Two engineers walked free.

The court in Halden sentenced founder Jonas Brask to six years, three fewer than prosecutors had wanted. His lawyer will appeal. Deputy Karl Lund got 18 months, suspended, plus a fine of 40,000 crowns.

Prosecutors said that cheaper steel had saved the firm some 2.3 million crowns. The bridge stayed open even after inspectors had found cracks in seven beams in March 2018. Judge Miriam Osei rejected the claim that the warning was unclear.

Each family is to get at least 300,000 crowns, provided that the insurer Nordhaven accepts the ruling. The company may contest the sum. The mayor has promised a memorial by summer 2026. A new bridge was opened in 2023 at a cost of 61 million crowns.`,
  },
  {
    id: 'earnings',
    date: '2024-02-08',
    text: `Cheaper energy more than doubled Halvorsen Paper's net profit last year, to 254 million euros, even though revenue slipped 6.4 percent to 3.72 billion. Shareholders are to receive 1.15 euros a share, the most since the listing in 2004.

Packaging, up 9 percent, accounts for 58 percent of sales. Printing paper was down by a fifth. The company has shed about 600 jobs within a year and intends to shut its oldest mill, in Tarvik, by the end of June. The unions have yet to agree; talks continue on 14 February. Germany is spared.

This year the group wants to invest 380 to 420 million euros, chiefly in a plant near Gdansk that will turn straw into packaging. It could make 250,000 tonnes a year at most. The EIB will lend 150 million euros if emissions fall by 40 percent or more. Net debt has come down to 1.1 billion euros.

Chief executive Marta Ruiz would not promise anything about the second half of 2024. Finance chief Tom Okafor denied that the company was for sale. The shares gained nearly 5 percent.`,
  },
  {
    id: 'flood',
    date: '2023-07-28',
    text: `The death toll of the floods in Kasovia has risen to at least 37, and more than 160 people are unaccounted for. Some 48,000 people have been evacuated from two provinces. At Port Adler the Teren reached 9.7 metres, a record since measurements began in 1894, but the water has been going down since Thursday.

President Horvat has called off a trip to Austria. Households hit by the flood get 5,000 dinars each. He admitted: "We did not reach everyone."

The Vrela dam, which belongs to the company Hydrokas, is in no danger, says its director Pavel Drozd. General Rita Soban rejected reports that it had been opened without warning.

The railway to the coast will be closed until at least 10 August; the airport is open again. Damage is put at up to 1.5 billion dinars. Three countries have sent rescue teams, while the European Commission has pledged 20 million euros. NATO has not been asked for help. No more flooding is expected. People in Port Adler must boil their drinking water.`,
  },
  {
    id: 'accord',
    date: '2024-06-12',
    text: `Uzbekistan and Georgia want to raise their trade to half a billion dollars by 2028, from 304 million dollars last year, the two presidents said after two days of talks in Tbilisi. Nine documents were signed. An investment protection agreement is to follow before the year is out.

Freight through the Georgian ports of Poti and Batumi should rise to 3 million tonnes a year from 1.8 million. Uzbek cargo will pay 15 percent less for the first two years. Transport ministers of Azerbaijan and Turkmenistan will be invited to Baku in October.

From July there will be three direct flights a week between Tashkent and Batumi, demand permitting. Tashkent is weighing visa-free stays of up to 90 days for Georgians, while Tbilisi is willing to open a consulate in Samarkand. Georgia backs Uzbekistan's bid to join the WTO.

"Our roads are longer than our differences," said President Karimov. His colleague Nino Abashidze thanked him for the help sent after last August's landslide, which claimed 26 lives.`,
  },
  {
    id: 'clinic',
    date: '2025-05-20',
    text: `Ardenia has counted 1,284 measles cases this year, about four times as many as in the same months of 2024. Eleven people have died; none had been vaccinated. Most of the patients are small children.

Only 88 percent of the population were vaccinated last year, down from 95 percent in 2019. Coverage is lowest in the Marrow Valley, at 71 percent. Two doses protect against 97 percent of infections, Dr Samira Qadir said.

The ministry has ordered 450,000 doses from India's Suvarna at $3.20 apiece. A first delivery of 200,000 will arrive on 2 June. The vaccine is free of charge and is not sold in pharmacies.

Schools will remain open. Should there be more than 50 cases per 100,000 people, the government could order distance learning for up to three weeks. Qadir rejected criticism by the opposition that the ministry had reacted too late: it raised the alarm on 9 February, eight days after the first cluster.`,
  },
  {
    id: 'council',
    date: '2024-11-06',
    text: `Eastmere's council has passed a cautious budget for 2025. Spending will rise to 42.6 million pounds, 700,000 more than the town expects to take in; reserves will cover the difference. Council tax is to go up by 2 percent. Eleven councillors voted for the draft, six against.

The Mill Street pool, shut since August because of a leak, is to reopen by Easter if no more damage comes to light. The repairs, which will cost some 380,000 pounds, start in January at the earliest.

Buses on line 7 are to run every 15 minutes from February at unchanged fares. The operator gets two thirds of the 90,000 pounds it had asked for.

The council also approved 140 flats, of which no fewer than a third will be social housing; Grace Bell of the Greens had proposed half. Work should begin next summer. More than 2,000 people have signed a petition against the night market.`,
  },
  {
    id: 'science',
    date: '2025-09-11',
    text: `Dust has been detected around Velda-3b, a planet 41 light years from Earth. A team from the University of Coimbra watched it with the James Webb telescope for 22 hours last November.

On the day side the planet is about 820 degrees Celsius hot, some 60 degrees cooler than expected. Ines Carvalho, who led the study, believes that silicate dust reflects some of the light. Her data "do not prove that there are volcanoes", she said.

Kenji Morita of Kyoto University doubts it. "I would bet my salary on the star, not on a volcano," he wrote, pointing out that only four transits had been observed instead of the usual ten or more.

The team hopes for another 35 hours of observation; a decision will come in December. Europe's space agency wants to launch Larix, a telescope about six times as sensitive as Webb, in 2034. Canada left that project in 2024.`,
  },
];
