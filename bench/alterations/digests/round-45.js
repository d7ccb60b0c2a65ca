export const round45 = [
  {
    id: 'ferry',
    sourceDate: '2024-12-20',
    source: `Norwegian marine accident inquiry. Preliminary report on the grounding of MF Lauvøy near Skarvskjær, 3 November 2024. Published 20 December 2024.

This report sets out what is known so far. It draws no conclusions on causes and apportions no blame. A final report is expected within twelve months of the accident.

The vessel. MF Lauvøy is a battery-electric car ferry, 112 metres long, built in 2019 and operated by Fjordlink AS. She is certified for 349 persons and 120 cars. On the morning of the accident she carried 131 passengers, seven crew and 47 vehicles.

The voyage. The ferry left Hamnes at 06.42, twelve minutes late. Visibility was less than 200 metres in fog. She was steered by a route-following system which had been installed in September 2024. At 07.03 the system lost its position signal for 74 seconds. An alarm sounded on the bridge, but its volume had been set to the lowest of five levels. The master has told the inquiry that he did not hear it. He took manual control about 20 seconds before the ferry ran aground at 07.05, at a speed of 9.8 knots.

The master and the chief officer were on the bridge. The lookout had gone down to the car deck to prepare for mooring. Under Fjordlink's safety manual a lookout must be on the bridge whenever visibility is below one nautical mile. The chief officer states that it had become customary to release the lookout some five minutes before arrival. The company says it was not aware of this practice.

Damage and injuries. Six passengers suffered minor injuries, and one member of the crew broke a wrist. Two void spaces were flooded; the battery room stayed dry. An estimated 40 litres of hydraulic oil escaped. The ferry was refloated at high water at 13.20 with the help of two tugs. Fjordlink estimates the cost of repair at NOK 23 million and does not expect her back in service before March 2025.

Evacuation. All passengers were taken off by rescue vessels and private boats within an hour and 35 minutes. One of the two evacuation slides did not inflate; it had last been inspected in May 2024. Four children were not on the passenger count, because children under four had not been registered. There is no indication that this delayed the evacuation.

Earlier events. Crews of the Lauvøy had logged eleven losses of signal since September, none of them longer than 15 seconds. Fjordlink says that it passed all of them on to the maker, Navitrek Oy. Navitrek says that it received four of the reports and that it had offered a software update in October, which was not installed. Fjordlink replies that the update had been announced as optional.

Measures. On 8 November the inquiry issued a safety notice to the operators of the 14 ferries in Norway which use the same system. It advises them not to use route-following in visibility below one nautical mile until further notice. Fjordlink has switched the system off on its three other ferries of the type. The inquiry has not yet examined the system's data recorder in full; the recorder is with a laboratory in Trondheim. The police are conducting a separate investigation, in which nobody has been charged.`,
    date: '2024-12-21',
    text: `The electric car ferry Lauvøy had been without a position signal for more than a minute shortly before she ran aground near Skarvskjær on 3 November, according to a preliminary report by the Norwegian marine accident inquiry. The report draws no conclusions on causes; a final one is expected within a year of the accident.

The ferry, operated by Fjordlink, had 131 passengers, a crew of seven and 47 vehicles on board. She departed from Hamnes at 6.42 a.m., twelve minutes behind time, in fog that cut visibility to under 200 m. A route-following system installed in September was steering. It lost its signal at 7.03 for 74 seconds. The alarm that sounded on the bridge had been turned down to the lowest of five levels, and the master says that he did not hear it. About 20 seconds before the grounding, which happened at 7.05 at 9.8 knots, he took over by hand.

Besides the master only the chief officer was on the bridge: the lookout had gone to the car deck to get ready for mooring. Fjordlink's own manual requires a lookout on the bridge when visibility drops below one nautical mile. It had become customary, the chief officer states, to release him some five minutes before arrival – a practice of which the company says it knew nothing.

Six passengers were slightly hurt and a crew member broke a wrist. Water entered two void spaces but not the battery room, and an estimated 40 litres of hydraulic oil leaked out. Rescue vessels and private boats took all passengers off in 1 hour 35 minutes, although one of the two evacuation slides failed to inflate. Four children were missing from the passenger count, as those under four had not been registered; nothing indicates that this delayed the evacuation. Two tugs helped to refloat the ferry at high water at 1.20 p.m. Fjordlink puts the repairs at an estimated NOK 23m and does not expect her back before March 2025.

Since September crews had logged eleven signal losses, of no more than 15 seconds each. Fjordlink says it forwarded all of them to the maker, Navitrek; Navitrek says it received four. The maker also says that it offered a software update in October which was not installed. The update had been announced as optional, Fjordlink answers.

Operators of the 14 Norwegian ferries with the same system were advised on 8 November not to use route-following, until further notice, when visibility is below one nautical mile. Fjordlink has turned it off on its three other ferries of the type. The data recorder has yet to be fully examined. The police are investigating separately; nobody has been charged.`,
    slips: [
      [['value', 'period'], `The ferry left Hamnes at 06.24 on the morning of 3 November.`],
      [['unit'], `Visibility in the fog was less than 200 feet when the ferry set out.`],
      [
        ['unit', 'scale', 'period'],
        `At 07.03 the route-following system lost its position signal for 74 minutes.`,
      ],
      [
        ['direction', 'polarity'],
        `The volume of the alarm on the bridge had been set to the highest of five levels.`,
      ],
      [['speaker', 'entity'], `The chief officer has told the inquiry that he did not hear the alarm.`],
      [['measure', 'value'], `On board the Lauvøy were 349 persons when she struck ground.`],
      [
        ['bound', 'direction'],
        `Under the company's safety manual a lookout has to be on the bridge whenever visibility exceeds one nautical mile.`,
      ],
      [
        ['polarity', 'speaker', 'modality'],
        `Fjordlink admits it knew that lookouts were regularly released before arrival.`,
      ],
      [['bound', 'measure', 'value'], `All the passengers suffered minor injuries in the grounding.`],
      [['polarity'], `Two void spaces and the battery room were flooded.`],
      [['currency', 'unit'], `Fjordlink estimates that the repair will cost 23 million euros.`],
      [['entity', 'speaker'], `Navitrek says that it passed all eleven signal losses on to Fjordlink.`],
      [
        ['modality', 'polarity'],
        `In October a software update offered by the maker was installed on the ferry.`,
      ],
      [
        ['modality', 'wording'],
        `The inquiry has forbidden the operators of 14 ferries to use route-following in visibility below one nautical mile.`,
      ],
      [
        ['polarity', 'modality'],
        `The loss of the position signal caused the grounding, the report concludes.`,
      ],
      [[], `The master had been on duty for fourteen hours when the accident happened.`],
    ],
  },
  {
    id: 'communique',
    sourceDate: '2025-02-14',
    source: `JOINT COMMUNIQUÉ
Third Meeting of the Ministers of Water and Energy of Kazakhstan, the Kyrgyz Republic, Tajikistan and Uzbekistan
Osh, 14 February 2025

1. The Ministers met in Osh on 13 and 14 February 2025 under the chairmanship of the Kyrgyz Minister, Mr Askar Toktonaliev. The delegation of Turkmenistan took part as an observer. The Asian infrastructure fund "Silk Grid" was represented by its vice-president, Ms Hana Morimoto.

2. The Ministers noted that on 1 February the Toghuz reservoir held 7.9 cubic kilometres of water, 1.1 cubic kilometres less than a year earlier and about 55 per cent of its capacity. They expressed concern that, should the spring be dry, releases for irrigation in the lower reaches may have to be cut by up to a fifth.

3. The Ministers agreed on the following exchange for the season from 1 April to 30 September 2025. The Kyrgyz Republic will release 5.6 cubic kilometres from Toghuz. In return Uzbekistan will deliver 900 million kilowatt-hours of electricity and Kazakhstan 650 million kilowatt-hours, not later than 31 March 2026. Deliveries missed will be made good in kind, not in money.

4. Tajikistan declared that it would supply up to 400 million kilowatt-hours to Uzbekistan in the summer at a price of 2.2 US cents per kilowatt-hour, provided that the line Regar–Surkhon is repaired by 15 May.

5. The Ministers took note of the feasibility study for the Karakul hydropower plant (1,240 megawatts, estimated cost 2.9 billion US dollars). The Kyrgyz and Uzbek sides reaffirmed their intention to hold 40 and 30 per cent of the project company. The Kazakh side stated that it would decide on its participation of 30 per cent after an independent review of the costs, which is to be ready by the end of June. Ms Morimoto said that the fund was prepared to consider a loan of up to 600 million dollars, on condition that all shareholders had signed.

6. The Ministers approved the installation of 118 automatic gauging stations on the Syr Darya and its tributaries by the end of 2026. The cost of 14 million euros will be borne in equal parts by the four States. Data will be exchanged daily; they will not be published without the consent of the State concerned.

7. The proposal of the Uzbek side to set up a permanent secretariat in Tashkent did not find consensus. The Tajik side considered that existing bodies were sufficient. The Ministers instructed their experts to submit options before the next meeting.

8. The Ministers noted that losses in irrigation canals still amount, according to experts' estimates, to between 35 and 40 per cent. Uzbekistan informed the meeting that it had lined 1,530 kilometres of canals with concrete in 2024, against 940 kilometres in 2023. The Kazakh side informed the meeting that it planned to line 2,000 kilometres by 2028.

9. The Ministers expressed their condolences to the Tajik side on the avalanche of 29 January in the Zeravshan valley, in which eleven workers of a power line crew lost their lives.

10. The next meeting will be held in Khujand in October 2025. The Ministers thanked the Kyrgyz side for its hospitality.`,
    date: '2025-02-15',
    text: `Ministers of four Central Asian states have agreed on an exchange of water for power. At their third meeting, held in Osh on 13 and 14 February, those responsible for water and energy in Kazakhstan, the Kyrgyz Republic, Tajikistan and Uzbekistan settled the exchange for April to September 2025. The Kyrgyz side will let 5.6 km³ of water out of the Toghuz reservoir. Uzbekistan will in return deliver 900m kWh of electricity and Kazakhstan 650m kWh, by 31 March 2026 at the latest. Whatever is not delivered is to be made good in kind rather than in money.

The reservoir contained 7.9 km³ on 1 February, which is about 55 per cent of capacity and 1.1 km³ less than a year before. In the event of a dry spring, the ministers fear, irrigation releases in the lower reaches may have to be reduced by up to 20 per cent.

Tajikistan declared that it would supply up to 400m kWh to Uzbekistan in the summer for 2.2 US cents per kWh, on condition that the Regar–Surkhon line is repaired by 15 May.

The ministers took note of the feasibility study for the Karakul hydropower plant (1,240 MW, estimated cost $2.9bn). The Kyrgyz and Uzbek sides reaffirmed that they intend to take 40 and 30 per cent of the project company. Kazakhstan said that it would decide on its 30 per cent after an independent review of the costs, due by the end of June. The vice-president of the infrastructure fund "Silk Grid", Hana Morimoto, said it was prepared to consider lending up to $600m, on condition that all shareholders had signed.

The ministers approved 118 automatic gauging stations on the Syr Darya and its tributaries, to be installed by the end of 2026. The four states share the cost of €14m equally. Data are to be exchanged every day, but not published unless the state concerned consents.

Uzbekistan's proposal for a permanent secretariat in Tashkent found no consensus; in the Tajik view, existing bodies suffice. Experts are to present options before the next meeting, in Khujand in October.

Irrigation canals still lose between 35 and 40 per cent according to experts' estimates. Uzbekistan said that it lined 1,530 km of canals with concrete in 2024, up from 940 km in 2023, while Kazakhstan plans to line 2,000 km by 2028. Turkmenistan attended as an observer. The ministers offered condolences to Tajikistan for eleven members of a power line crew killed by an avalanche in the Zeravshan valley on 29 January.`,
    slips: [
      [
        ['scale', 'unit'],
        `The Kyrgyz Republic will release 5.6 million cubic metres from the Toghuz reservoir during the season.`,
      ],
      [['period'], `The exchange was agreed for the season from 1 April to 31 October 2025.`],
      [
        ['entity', 'value', 'measure'],
        `In return Kazakhstan will deliver 900 million kilowatt-hours of electricity.`,
      ],
      [
        ['bound', 'period', 'direction'],
        `Uzbekistan and Kazakhstan will deliver the electricity not earlier than 31 March 2026.`,
      ],
      [['polarity', 'wording'], `Deliveries missed will be made good in money, not in kind.`],
      [
        ['direction'],
        `On 1 February there were 1.1 cubic kilometres more in the reservoir than a year earlier.`,
      ],
      [
        ['modality', 'wording'],
        `The ministers decided to cut irrigation releases in the lower reaches by up to a fifth this year.`,
      ],
      [
        ['unit', 'currency', 'scale'],
        `Tajikistan is offering its summer electricity at a price of 2.2 US dollars per kilowatt-hour.`,
      ],
      [
        ['unit', 'measure'],
        `The study puts the Karakul hydropower plant at 1,240 megawatt-hours and an estimated 2.9 billion US dollars.`,
      ],
      [
        ['modality', 'polarity'],
        `Kazakhstan has committed itself to taking 30 per cent of the Karakul project company.`,
      ],
      [
        ['speaker', 'entity'],
        `Minister Toktonaliev said that the fund was prepared to consider a loan of up to 600 million dollars.`,
      ],
      [
        ['currency'],
        `The 118 gauging stations are to cost 14 million US dollars, to be borne in equal parts by the four states.`,
      ],
      [['polarity'], `River data will be exchanged daily and made available to the public.`],
      [
        ['entity', 'speaker'],
        `The proposal of the Tajik side to set up a permanent secretariat in Tashkent did not find consensus.`,
      ],
      [
        ['range', 'value'],
        `According to experts' estimates, losses in irrigation canals still amount to between 30 and 35 per cent.`,
      ],
      [['modality', 'period'], `Kazakhstan reported that it has already lined 2,000 km of canals.`],
    ],
  },
  {
    id: 'rupee',
    sourceDate: '2023-05-18',
    source: `"Patience is also a policy"
Address by Ms Anjali Ramdhony, Second Deputy Governor of the central bank, to the annual dinner of the Merchants' Chamber, Port Louis, Mauritius, 18 May 2023

Mr President, ladies and gentlemen,

Your President has just told us that money has never been so dear for his members. I have brought some figures, and I hope they will not spoil the dessert.

Inflation stood at 8.2 per cent in April. At its peak, in October, it was 11.9. Food accounts for nearly half of what is left. We expect inflation to average 6.8 per cent this year and to come back into our range of 2 to 5 per cent in the second half of 2024, provided that there is no new shock to freight or energy. I stress the proviso. A year ago we forecast 5.5 per cent for 2022, and it turned out at almost double that.

Last week our committee left the key rate at 4.50 per cent, after five increases in a row. The vote was five to two. The two members in the minority wanted another 25 basis points. I voted with the majority, because what we have done since March of last year has not yet worked its way through. Patience is also a policy. But nobody should take a pause for the summit: if services prices keep rising as they did in the first quarter, we shall act again.

Your President asked for a cut before Christmas. I cannot promise it, and I would advise him not to put it in his budget.

The economy grew by 7.1 per cent last year. For this year we expect about 5. Tourists numbered 415,000 in the first four months, 92 per cent of the figure for the same months of 2019; but they spent 17 per cent more than then, in rupees. Foreign reserves were 6.7 billion US dollars at the end of April, enough for 10.8 months of imports. In the first quarter we sold 180 million dollars in the market, less than half of what we sold a year earlier.

Credit to companies grew by 6.4 per cent in the year to March, credit to households by 11. That second figure is the one that troubles me. More than a third of new housing loans went to borrowers who spend over 40 per cent of their income on debt. From 1 September we therefore intend to limit that share to 20 per cent of each bank's new loans; the consultation runs until 30 June. The banks' association has told us the step is premature. I understand the objection, and I do not share it. Bad loans are 5.1 per cent of the total, down from 6.0. That is when one mends the roof.

A word on the digital rupee. The pilot will start with four banks and some 3,000 users, not before November. It will not replace cash, it will bear no interest, and we shall not see who buys what from whom. The Fund's mission in March called our preparations "careful, if slow". I take the first word as a compliment and the second too.

Finally, the rupee itself. It has lost about 3 per cent against the dollar since January. We have no target for the rate. Those who tell you we do are selling something.

I thank you, and I wish you a good evening.`,
    date: '2023-05-19',
    text: `The Second Deputy Governor of Mauritius' central bank, Anjali Ramdhony, cannot promise a rate cut before Christmas. The President of the Merchants' Chamber had asked for one; in her address to the Chamber in Port Louis on Thursday she advised him not to put it in his budget. "Patience is also a policy," she said.

Last week the committee held the rate at 4.50% by five votes to two, having raised it five times in a row. The minority wanted a further 25 basis points. Ramdhony voted to hold because the measures taken since March of last year had not yet worked through. Should services prices go on rising as in the first quarter, however, "we shall act again".

Inflation was 8.2% in April, down from a peak of 11.9% in October; nearly half of what remains is due to food. The bank expects an average of 6.8% for 2023 and a return to its range of 2% to 5% in the second half of 2024, provided that freight and energy bring no new shock. Ramdhony recalled that the forecast for 2022 had been 5.5% and that the outcome was almost twice as high.

After growth of 7.1% last year, the bank expects the economy to expand by about 5% in 2023. From January to April 415,000 tourists came, 92% of the number in the same months of 2019, but they spent 17% more in rupees than at that time. Foreign reserves at the end of April were $6.7bn, or 10.8 months of imports. The bank sold $180m in the market in the first quarter, less than half the amount of a year earlier.

Ramdhony is troubled by lending to households, up 11% in the year to March, against 6.4% for companies. More than a third of new housing loans were made to borrowers who need over 40% of their income for debt. The central bank intends to limit this share to 20% of each bank's new loans from 1 September; consultation is open until 30 June. The banks' association considers the step premature, a view the Second Deputy Governor said she did not share. Bad loans have come down from 6.0% to 5.1% of the total.

The pilot of the digital rupee, with four banks and some 3,000 users, is to start in November at the earliest. The new money will not replace cash and will pay no interest. The Fund's mission in March described the preparations as "careful, if slow". The rupee has lost about 3% against the dollar since January, but the bank has no target for the rate, Ramdhony said.`,
    slips: [
      [['value'], `Inflation stood at 8.2 per cent in April, down from a peak of 19.1 per cent in October.`],
      [['bound', 'wording'], `Food accounts for well over half of the remaining inflation, Ramdhony said.`],
      [['measure', 'period', 'value'], `Inflation turned out at 5.5% in 2022, Ramdhony recalled.`],
      [
        ['modality', 'wording'],
        `Inflation will return to the range of 2 to 5 per cent in the second half of 2024 whatever happens to freight and energy.`,
      ],
      [
        ['direction', 'modality'],
        `Last week the committee raised the key rate to 4.50 per cent by five votes to two.`,
      ],
      [
        ['direction', 'polarity'],
        `Two members of the committee had wanted to lower the key rate by 25 basis points.`,
      ],
      [['unit', 'scale'], `The two members in the minority wanted another 25 percentage points.`],
      [['speaker', 'entity'], `Ramdhony asked for a cut in the key rate before Christmas.`],
      [
        ['period'],
        `In the first four months tourist numbers reached 92 per cent of the figure for the same months of 2022.`,
      ],
      [
        ['measure', 'direction', 'value'],
        `Tourists were 17% more numerous from January to April than in the same months of 2019.`,
      ],
      [['currency', 'unit'], `Foreign reserves amounted to 6.7 billion rupees at the end of April.`],
      [['entity', 'measure'], `Credit to companies grew by 11 per cent in the year to March.`],
      [
        ['bound', 'value'],
        `Less than a third of new housing loans went to borrowers who spend over 40 per cent of their income on debt.`,
      ],
      [
        ['polarity', 'speaker', 'entity'],
        `The banks' association supports the planned limit on housing loans.`,
      ],
      [['polarity', 'modality'], `In the long run the digital rupee is meant to take the place of cash.`],
      [[], `Ramdhony added that two more commercial banks will receive a licence this year.`],
    ],
  },
  {
    id: 'takeover',
    sourceDate: '2025-06-10',
    source: `THE BORDER CLARION, Tuesday 10 June 2025
"I'M HERE FOR GOOD": SALMON KING HALDANE NETS THE ROVERS
By Shona Petrie, at Millburn Park

There was bunting, there was a piper and there was, inevitably, salmon. Fish-farm tycoon Gregor Haldane was paraded yesterday as the new owner of Kilbrannan Rovers, and he told a packed press room that the days of "jumble sales to pay the tax man" are over.

Haldane, 58, is paying £6.2 million for 74 per cent of the shares. He will also take over the £2.1 million that the club owes outgoing chairman Sandy Muirhead, and has promised not to ask for a penny of it before 2030. The deal still needs the league's blessing, which is expected in about three weeks.

"I'm not one of these guys who buys a club on a Monday and a yacht on a Tuesday," said Haldane. "I'm here for good. I want top-flight football here within five years. If we're no' there by then, you can chuck fish at me."

Rovers finished seventh in the second tier last month, 19 points off the play-offs. They lost £870,000 in the year to May 2024, the fourth loss running.

Manager Derek Coyle, who had been tipped for the chop, keeps his job. Haldane offered him a new two-year contract on Sunday night, and Coyle said he would sign "as soon as my wife has read it". Coyle wants four or five new players. His wage budget goes up from £1.9 million to £2.6 million.

"It's decent money, but it's not daft money," said the gaffer. "There are three clubs in this league who'll spend double. And I don't want anybody who's coming for the salmon."

Captain Liam Purdie, 34, has been told he can leave. He has turned down a coaching job at the club and is talking to two English sides.

The plastic pitch will be ripped up next summer and replaced by grass, at a cost of around £750,000. Plans to raise the capacity of Millburn Park from 7,400 to at least 9,000 depend on the council, which owns the car park behind the East Stand. Council leader Moira Keddie told the Clarion: "We've had a friendly chat. We've not had an application."

Season tickets stay at £310 for adults, and under-12s get in free for league games. Women's coach Kirsty Lamont said she had been promised six full-time contracts; her players are all part-timers at present.

Not everybody was tucking in. The Rovers Trust, which speaks for 1,900 fans and holds 11 per cent of the shares, wanted a written guarantee that the ground will never be sold. It did not get one. "A handshake is lovely, but you can't frame it," said Trust secretary Alan Wishart. His members voted by 640 to 410 not to sell their shares to Haldane. Wishart stressed that they are not against the takeover as such.

Campaigners from Clean Loch turned up with placards over sea lice at two of Haldane's 23 farms. His company was fined £45,000 in 2023 for failing to report fish deaths. Haldane said: "We got that wrong, we paid up and we've changed the folk who did it."

Muirhead, 77, who saved Rovers from going bust in 2009, becomes honorary president. He shed a tear. "I've had sixteen years of this," he said. "I might take up something relaxing, like bomb disposal."`,
    date: '2025-06-11',
    text: `Fish-farm owner Gregor Haldane is taking over the football club Kilbrannan Rovers. The 58-year-old, who was presented at Millburn Park on Monday, is paying £6.2m for a stake of 74 per cent, the Border Clarion reports. He is also assuming the £2.1m owed by the club to its outgoing chairman, Sandy Muirhead, and has promised not to call in any of it before 2030. The league has yet to approve the deal; its consent is expected in about three weeks.

"I'm here for good," Haldane said, adding that he wants the club in the top flight within five years. Rovers came seventh in the second tier last month, 19 points short of the play-offs. In the year to May 2024 they made a loss of £870,000, their fourth in a row.

Derek Coyle remains manager. Haldane has offered him a new contract for two years, which Coyle said he would sign as soon as his wife had read it. His wage budget rises by £0.7m to £2.6m. Coyle, who wants four or five new players, called that "decent money" but "not daft money": three clubs in the league, he said, would spend twice as much. Captain Liam Purdie may leave; he has declined a coaching job at the club and is in talks with two English sides.

The artificial pitch is to give way to grass next summer, for around £750,000. Expanding the ground from a capacity of 7,400 to at least 9,000 depends on the council, owner of the car park behind the East Stand. "We've had a friendly chat. We've not had an application," council leader Moira Keddie said. Adult season tickets will still cost £310, and children under 12 will be let into league games free of charge. Kirsty Lamont, coach of the women, whose players are all part-timers today, said she had been promised six full-time contracts.

The Rovers Trust, which holds 11 per cent of the shares, asked in vain for a written guarantee that the ground will never be sold. By 640 votes to 410 its members decided not to sell their shares to Haldane. They are not opposed to the takeover as such, secretary Alan Wishart stressed.

Campaigners of Clean Loch protested over sea lice at two of Haldane's 23 farms. In 2023 his company was fined £45,000 because it had failed to report fish deaths. "We got that wrong, we paid up and we've changed the folk who did it," Haldane said. Muirhead, 77, who rescued the club from bankruptcy in 2009, becomes honorary president.`,
    slips: [
      [[], `Haldane played for Rovers himself as a teenager.`],
      [['currency', 'unit'], `The new owner is paying 6.2 million dollars for his stake in the club.`],
      [
        ['direction', 'entity'],
        `Haldane also takes over the £2.1 million that outgoing chairman Sandy Muirhead owes the club.`,
      ],
      [
        ['bound', 'period', 'direction'],
        `He has promised to demand repayment of the £2.1m by 2030 at the latest.`,
      ],
      [['modality', 'polarity'], `The league gave the takeover its blessing three weeks ago.`],
      [['wording', 'period'], `"I want top-flight football here within two years," said Haldane.`],
      [['direction', 'measure', 'polarity'], `Rovers made a profit of £870,000 in the year to May 2024.`],
      [['modality'], `Manager Derek Coyle signed a new two-year contract on Sunday night.`],
      [['value', 'scale'], `Coyle's wage budget goes up from £1.9 million to £26 million.`],
      [['speaker', 'entity'], `The money for wages is decent but not daft, Haldane said.`],
      [['polarity', 'modality'], `The club's captain, Liam Purdie, is going to stay on as a coach.`],
      [
        ['bound', 'direction'],
        `The plan is to raise the capacity of Millburn Park from 7,400 to at most 9,000.`,
      ],
      [
        ['measure', 'value', 'bound'],
        `All players in the women's team are full-timers at present, their coach Kirsty Lamont said.`,
      ],
      [
        ['entity', 'speaker'],
        `Clean Loch wanted a written guarantee that the ground will never be sold, and did not get one.`,
      ],
      [
        ['polarity', 'direction'],
        `The members of the Rovers Trust voted by 640 to 410 to sell their shares to Haldane.`,
      ],
      [
        ['value', 'measure', 'bound'],
        `Campaigners protested over sea lice at all 23 of Haldane's fish farms.`,
      ],
    ],
  },
];
