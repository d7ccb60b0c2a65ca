export const round60 = [
  {
    id: 'balkans-energy-interview',
    sourceDate: '2025-03-12',
    source: `Interview with Elena Stojkovska, minister of energy of North Macedonia. Weekly Ekonomski Krug, Skopje, 12 March 2025.

Minister, the winter is nearly over. How close did we come to power cuts?

Closer than I would have liked. On 14 January demand peaked at 1,410 megawatts, and at that moment 38 percent of it was imported. But not one household was disconnected this winter for lack of electricity. What people in Tetovo went through in February was something else: there was ice on the lines. It lasted eleven hours and about 6,200 homes were without power.

What did the imports cost us?

From November to February we spent 94 million euros on imported electricity. In the same four months a year before it was 121 million. We paid an average of 103 euros per megawatt-hour, after 118 euros the previous winter. So the price was lower, and we also bought less: 912 gigawatt-hours against 1,025.

Will households pay more?

The state generator has asked the regulator for an increase of 7.5 percent from 1 July. That is an application, not a decision. The regulator must answer by 30 May. It is independent and I will not tell it what to do, but my own view is that anything above 5 percent would be hard to justify. And households in the lowest block, those that use less than 210 kilowatt-hours a month, some 310,000 of them, will not pay more, whatever the regulator decides. The government has set aside 640 million denars for that.

You promised that coal would be gone by 2027.

I have never said 2027. The law says the end of 2030, and that remains so. The smaller unit at Oslomej, 125 megawatts, may be closed two years earlier, provided that the new gas plant is connected to the grid by then and that the European Investment Bank approves its loan. The bank has not yet done so. We expect its decision in the autumn.

How large is that loan?

180 million euros over 20 years, with a grace period of five years. Another 45 million would come from the European Union as a grant.

And the miners?

There are 1,870 people working in the two mines. In November we signed an agreement with their union. Nobody over 57 will be dismissed, and the others are offered retraining for up to 18 months at 80 percent of their pay. So far 264 have signed up. I know that the union leader, Dragan Petkov, now calls it "a promise written on water". I respect him, but the money, 1.1 billion denars, is in the budget.

Investors complain that they cannot get their solar plants connected.

At the end of 2024 we had 848 megawatts of solar, after 530 a year earlier. There are applications for another 2,300 megawatts, and honestly, I expect that less than half of it will ever be built. People reserve a place on the grid and then sell it. From 1 April every applicant will have to lodge a guarantee of 30,000 euros per megawatt. It is returned when the plant starts up. It is lost if construction has not begun within 24 months. Roofs under 10 kilowatts are exempt.

When will gas come through the pipeline from Greece?

In the first quarter of 2027 at the earliest. It was to be finished by the end of 2026. The pipeline is 68 kilometres long and the delay is due to the purchase of land, which has gone slowly: of 412 plots we have bought 365. I do not rule out expropriation, but only as a last resort. The capacity is 1.5 billion cubic metres a year. It could be doubled with a compressor station, but for that there is no funding at present.

A newspaper reported that you offered your resignation in January.

I did not offer it and nobody asked for it.

Is nuclear power an option?

We are studying small reactors. The study costs 900,000 euros and is due in December. There will be no decision before 2028. I would rather be asked why we were slow than why we were hasty.`,
    date: '2025-03-14',
    text: `When North Macedonia's winter demand for power reached its peak in mid-January, almost two fifths of it had to be met from abroad, energy minister Elena Stojkovska has said.

No home was cut off this winter because the country had run short of electricity, she told the weekly Ekonomski Krug.

The February blackout in Tetovo, which left some 6,200 homes in the dark for 11 hours, she put down to frozen lines.

Foreign electricity cost the country €94 million between November and February, €27 million less than in the same months of the winter before.

Not only was each megawatt-hour cheaper, at €103 on average rather than €118, but fewer of them were needed from outside.

The state power producer would like to charge 7.5% more from the beginning of July, and the regulator has until 30 May to give its reply.

Stojkovska herself thinks that a rise of more than 5% would be difficult to defend.

Some 310,000 thrifty households, which get by on less than 210 kilowatt-hours a month, are to be spared any increase, and 640 million denars have been put by for the purpose.

The minister denied ever having named 2027 as the year of farewell to coal: the legal deadline is the end of 2030, and it still holds.

The smaller of the Oslomej units might shut down two years ahead of that date, but only if the new gas plant is on the grid in time and the European Investment Bank agrees to lend the money.

The bank has yet to say yes to the 20-year loan of €180 million, to which the EU would add a further €45 million as a gift.

A deal struck with the miners' union last November protects everyone older than 57 from dismissal and lets the rest learn a new trade for as long as a year and a half on four fifths of their wages.

Up to now 264 have put their names down for retraining, while union leader Dragan Petkov speaks of "a promise written on water".

The country could call on 848 megawatts of solar power at the end of last year, 318 more than twelve months before.

As of April, anyone who wants to hook up a solar plant must put down €30,000 per megawatt, money that is gone if building has not started within two years; small rooftops of less than 10 kilowatts are let off.

Gas from Greece will flow in the first three months of 2027 at the soonest, a delay that Stojkovska blames on slow land deals, with 47 of the 412 plots still to be acquired.`,
    slips: [
      [
        ['value', 'period'],
        'From this past November to February, North Macedonia spent €121 million on electricity from abroad.',
      ],
      [
        ['modality'],
        'The smaller Oslomej unit will be shut two years before the legal deadline, provided that the new gas plant is on the grid by then and the European Investment Bank approves its loan.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'For the smaller unit at Oslomej to close two years early, all that is needed is a yes from the European Investment Bank to its loan.',
      ],
      [['speaker'], 'Stojkovska dismissed the agreement with the miners as "a promise written on water".'],
      [
        ['currency'],
        'To shield the thriftiest households from dearer power, the government has put by 640 million euros.',
      ],
      [
        ['polarity'],
        'The minister confirmed that she had offered to step down in January, although nobody had asked her to.',
      ],
      [
        ['bound', 'direction'],
        'Of the 2,300 megawatts of solar plants now applied for, the minister expects more than half to be built in the end.',
      ],
      [
        ['entity'],
        'The 68-kilometre gas pipeline from Bulgaria has been held up by the slow purchase of land.',
      ],
      [
        ['modality', 'polarity'],
        'The regulator has allowed the state power producer to charge 7.5% more from the beginning of July.',
      ],
      [
        ['wording'],
        'Asked about nuclear power, Stojkovska said: "I would rather be asked why we were slow than why we were wrong."',
      ],
    ],
  },
  {
    id: 'horn-relief-briefing',
    sourceDate: '2024-11-06',
    source: `Press briefing by Annelise Brandvold, United Nations Regional Relief Coordinator for the Horn of Africa. Nairobi, 6 November 2024. Transcript.

Good morning. I came back last night from four days in Somalia and in the Somali region of Ethiopia.

Let me begin with the floods. Since 12 October heavy rains along the Shabelle and the Juba have affected 487,000 people in Somalia, of whom 164,000 have been forced from their homes. At least 58 people have died, according to the Somali disaster agency. We have not been able to verify that number independently. In the Somali region of Ethiopia another 92,000 people are displaced. This is bad. It is still much less than in 2023, when floods displaced 1.2 million people in Somalia.

In Beledweyne the river reached 8.1 metres on 29 October. That is 20 centimetres below the level at which it bursts its banks. Thanks to the embankments built this spring the town was largely spared.

Cholera. Since January there have been 14,300 suspected cases in Somalia and 131 deaths. Weekly cases had fallen from 640 in early September to 290 in the week that ended on 27 October. We fear that the floods will reverse this. A vaccination campaign starts on 18 November in nine districts, with 1.6 million doses. People will receive one dose rather than the usual two, because the global stockpile is short.

Hunger. Between October and December we count 4.4 million people in Somalia at crisis level or worse, up from 3.6 million between July and September. As things stand, we do not foresee famine in any district. But if the spring rains are below average, and the forecasters put the probability of that at 55 percent, the number could pass 5 million by June.

Funding. The appeal for the region this year is for 3.4 billion dollars. We have received 1.29 billion, or 38 percent. At the same time last year we stood at 47 percent. The consequences are not abstract. In September the World Food Programme cut rations in the refugee camps in Ethiopia from 80 to 60 percent of a full ration. If it does not receive 110 million dollars by the middle of December, they will go down to 40 percent in January.

I am today releasing 17 million dollars from the emergency fund: 10 million for Somalia, 5 million for Ethiopia, 2 million for Djibouti. It buys us six weeks, not a solution.

Access. In October we recorded 23 incidents in which aid workers were hindered, compared with 31 in September. Two staff members of a local partner organisation were abducted near Dhusamareb on 21 October. I call on those who hold them to let them go, unharmed and without conditions.

Question (Horn Wire): Ethiopia has said it would reopen the crossing at Dollo Ado. Has it?

Not yet. The minister, Tesfaye Wolde, told me on Monday that it would open to relief trucks "before the end of the month", if the two customs services agree on how the trucks are inspected. For now our trucks make a detour of 410 kilometres, which adds three days.

Question (Nairobi Ledger): Is it true that 40 tonnes of food aid were diverted in Baidoa?

We received an allegation on 30 September. It concerns 36 tonnes of sorghum, not 40. An inquiry is under way and I will not prejudge it. We have suspended one contractor as a precaution. Deliveries in Baidoa continue.

Question (Radio Bahari): Are you evacuating Kismayo?

No. We have moved 14 staff members who are not essential to Mogadishu for two weeks. The 70 others stay and work.

Question (Horn Wire): What do you know about the situation in Eritrea?

Very little. My office has no access to Eritrea. We asked in June for a visit and have had no answer.

Question (Nairobi Ledger): Do you expect donors to make up the shortfall by the end of the year?

I hope for it, but I do not expect it. Three governments have told me that they are considering additional contributions. None has named a figure. Thank you.`,
    date: '2024-11-08',
    text: `Torrential rain since 12 October has hit close to half a million people in Somalia and driven 164,000 of them out of their homes, said Annelise Brandvold, who coordinates UN relief in the Horn of Africa.

The Somali disaster agency speaks of at least 58 deaths, a toll that the UN has been unable to check for itself.

Grave as the situation is, last year's floods were far worse, uprooting 1.2 million people in Somalia.

Beledweyne got off fairly lightly thanks to dykes put up in the spring, even though the river there rose on 29 October to within 20 centimetres of overflowing.

Cholera is thought to have struck 14,300 times in Somalia since the start of the year, and 131 people have died.

The weekly count of suspected infections had more than halved between early September and late October, to 290, but aid workers are afraid that the high water will undo that progress.

From 18 November 1.6 million doses of vaccine are to be given out in nine districts, just one per person where two are customary, because supplies are tight the world over.

With less than two months of the year to go, donors had come up with $1.29 billion of the $3.4 billion requested for the region, a share of 38% where it had been 47% a year earlier.

Refugees in Ethiopia's camps have had to make do with three fifths of a full ration since September, when the World Food Programme reduced it from four fifths.

Unless another $110 million turns up by mid-December, the food they get will shrink again in January, to 40% of a full ration.

Brandvold is tapping the emergency fund for $17 million, more than half of it for Somalia, though in her words "it buys us six weeks, not a solution".

In this last quarter of the year 4.4 million people in Somalia are going hungry at crisis level or worse, 800,000 more than in the quarter before.

No district is heading for famine for the time being, she said, but poor rains in spring, which forecasters consider a little more likely than not, could lift that number above five million by June.

Humanitarian staff met with obstruction less often in October, 23 times after 31 in September, but two employees of a local partner were kidnapped near Dhusamareb on the 21st.

Because the border post at Dollo Ado is still shut, relief lorries have to go 410 kilometres out of their way and lose three days.

A claim that 36 tonnes of sorghum went astray in Baidoa is being looked into, and one contractor has been suspended in the meantime, but Brandvold did not want to anticipate the outcome.`,
    slips: [
      [
        ['modality'],
        'If the spring rains disappoint, the number of people in Somalia going hungry at crisis level or worse will climb above five million by June.',
      ],
      [['value', 'period'], 'At this point last year, donors had covered 38% of the appeal for the region.'],
      [
        ['entity'],
        'More than half of the $17 million that Brandvold has released from the emergency fund is meant for Ethiopia.',
      ],
      [['direction'], 'Aid workers ran into obstacles more often in October than they had in September.'],
      [
        ['modality', 'polarity', 'wording'],
        'In January the rations in the refugee camps of Ethiopia will go down to two fifths of the full amount.',
      ],
      [
        ['scale'],
        'Donors have so far put up $1.29 million of the money that the UN has asked for the region this year.',
      ],
      [
        ['measure', 'value'],
        'In Somalia 14,300 people have died since January in what is suspected to be cholera.',
      ],
      [
        ['polarity'],
        "UN staff have been able to confirm for themselves the Somali disaster agency's toll of at least 58 dead.",
      ],
      [
        ['speaker'],
        'Brandvold promised that the Dollo Ado crossing would open to relief lorries "before the end of the month" if the two customs services could agree on inspections.',
      ],
      [
        [],
        'The UN has moved 14 non-essential employees from Kismayo to Mogadishu for two weeks after threats from al-Shabaab.',
      ],
    ],
  },
  {
    id: 'japan-carmaker-results',
    sourceDate: '2025-08-07',
    source: `Hoshida Motor Corporation. Statement on consolidated results for the first quarter of the fiscal year ending 31 March 2026. Hamamatsu, 7 August 2025.

1. Results, April to June 2025
Net sales were 1,284.6 billion yen, a decrease of 3.1 percent from 1,325.7 billion yen in the same quarter of the previous year. Operating profit was 61.2 billion yen, a decrease of 34.5 percent from 93.4 billion yen. The operating margin was 4.8 percent (previous year: 7.0 percent). Profit attributable to owners of the parent was 44.8 billion yen, a decrease of 36.8 percent from 70.9 billion yen.

United States tariffs reduced operating profit by 27.0 billion yen and the stronger yen reduced it by a further 14.5 billion yen. Cost reductions contributed 9.3 billion yen. The average exchange rate was 144.6 yen to the dollar, compared with 155.9 yen a year earlier.

A provision of 5.8 billion yen was made for the recall of 86,000 Sorano minivans built between March 2022 and June 2023, the fuel pump of which may fail. No accidents have been reported.

2. Vehicle sales
Global retail sales were 412,000 vehicles (previous year: 422,000), a decrease of 2.4 percent. In Japan sales rose 6.5 percent to 98,000. In North America they fell 9.0 percent to 151,000 (previous year: 166,000). In Europe they were unchanged at 54,000. In Asia excluding Japan and in other markets they were 109,000 (previous year: 110,000).

Hybrid vehicles accounted for 46 percent of vehicles sold, the highest share in the history of the company (previous year: 39 percent). Sales of battery electric vehicles were 11,000, or 2.7 percent of the total.

3. Forecast for the full year
The forecast for operating profit, published in May, is lowered from 360 billion yen to 290 billion yen. The forecast for net sales remains at 5,300 billion yen. The company assumes 145 yen to the dollar, and that the United States tariff on Japanese cars will be lowered to 15 percent in September. Should the present rate remain in force for the whole fiscal year, operating profit would be lower by a further 40 billion yen.

4. Return to shareholders
The interim dividend remains at 22 yen per share. A year-end dividend of 22 yen is planned, so that the total would be 44 yen, as in the previous year. Of the share buyback of up to 50 billion yen announced in May, which runs until 31 March 2026, 18.7 billion yen had been carried out by 31 July.

5. Operations and development
At the plant in Macon, Georgia, a third shift will be introduced in January 2026. It will create 850 jobs and raise annual capacity from 210,000 to 260,000 vehicles. In Japan no plant will be closed. The line in Toyohashi will stop for nine working days in October in order to adjust inventories.

Research and development expenses were 78.0 billion yen, or 6.1 percent of net sales. For the full year 320 billion yen is planned. A pilot line for solid-state batteries is to start in 2027. Mass production could follow around 2029, if the cost can be brought below 12,000 yen per kilowatt-hour.

6. Reports in the press
Recent reports of talks on a merger are incorrect. The company is in discussions with Nagiwa Motors on the joint purchase of batteries. Capital ties are not a subject of these discussions.

7. Comments
Kenji Morisaki, President: "This was our hardest quarter since 2020. It is not a crisis. We will not chase volume by cutting prices. Customers in Japan have given us a strong start with the new Sorano, and we will bring that car to Southeast Asia before the end of the fiscal year."

Ayako Tsuruta, Chief Financial Officer: "We hope to recover about two thirds of the tariff burden by the end of the fiscal year, through prices, through more local sourcing and through savings in logistics. On 1 July we raised our prices in the United States by 1.8 percent on average. No further increase has been decided. I would ask you not to read the first quarter as a quarter of the year: we expect the second to be weaker and the second half to be better."`,
    date: '2025-08-08',
    text: `Hoshida Motor made 61.2 billion yen from its operations between April and June, roughly a third less than a year earlier.

Takings slipped by a little more than 3% to 1,284.6 billion yen, and of every 100 yen only 4.8 were left as operating profit, where it had been seven a year before.

America's tariffs alone took 27 billion yen off the Japanese carmaker's operating result, and the dearer yen another 14.5 billion.

Savings made up for just a part of this, bringing in 9.3 billion yen.

Around the globe, buyers took home 412,000 Hoshidas in the quarter, 10,000 fewer than in the same months of 2024.

Business was brisk at home, where 98,000 cars found a buyer, 6.5% more than a year ago, whereas North America took 15,000 fewer.

In Europe the company sold 54,000 cars, exactly as many as the year before.

Never before have hybrids made up so much of what Hoshida sells: 46%, after 39% a year earlier.

Purely electric cars are still a rarity, with 11,000 sold, or fewer than three in every hundred.

For the financial year as a whole the firm now reckons with an operating profit of 290 billion yen, 70 billion less than it had predicted in May, while leaving its sales forecast alone.

That outlook supposes that Washington brings its tariff on Japanese cars down to 15% in September; if today's rate stayed for the entire financial year, another 40 billion yen would be lost.

Shareholders are still to get an interim payout of 22 yen a share, and by the end of July the company had spent 18.7 billion yen on its own stock, out of a maximum of 50 billion.

President Kenji Morisaki spoke of the hardest three months for the company since 2020, but said that this was no crisis.

Finance chief Ayako Tsuruta hopes that by the end of March about two thirds of the tariff costs can be won back, by means of prices, more parts bought locally and cheaper logistics.

From January the factory in Macon, Georgia, will run a third shift, which means 850 new jobs and room for 50,000 more cars a year.

Hoshida rejected newspaper stories about a merger: what it is talking about with Nagiwa Motors is buying batteries together, not taking stakes.`,
    slips: [
      [
        ['measure', 'value'],
        'Hoshida was left with a net profit of 61.2 billion yen for the months from April to June.',
      ],
      [['scale'], 'Hoshida still expects sales of 5,300 million yen for the financial year as a whole.'],
      [['unit'], 'The share of hybrids among the cars Hoshida sold grew by 7%, from 39% to 46%.'],
      [
        ['wording', 'polarity', 'period', 'bound'],
        'President Kenji Morisaki spoke of the hardest quarter in the history of the company.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'Hoshida will be mass-producing solid-state batteries from around 2029.',
      ],
      [
        ['polarity'],
        'After the 1.8% of July, Hoshida has already decided to raise its American prices once more.',
      ],
      [['direction'], 'On its home market Hoshida sold 6.5% fewer cars than a year ago.'],
      [
        ['entity'],
        'To run down stocks, the line in Macon will stand still for nine working days in October.',
      ],
      [['speaker'], '"We will not chase volume by cutting prices," said Ayako Tsuruta, the finance chief.'],
      [['currency'], 'Hoshida has put aside 5.8 billion dollars for calling back 86,000 Sorano minivans.'],
    ],
  },
  {
    id: 'dutch-heat-ruling',
    sourceDate: '2025-02-04',
    source: `Court of Appeal Arnhem-Leeuwarden, location Arnhem. Summary of the judgment of 4 February 2025 in the case of Stichting Warme Rekening against Eemwarmte B.V. This summary is meant for the public; only the text of the judgment itself is decisive.

The dispute
Eemwarmte supplies district heat to 21,400 homes in Amersfoort and Soest. On 1 January 2020 it raised its standing charge from 389 to 544 euros a year. Its contracts contained a clause which allowed it to change its charges "at any time and for any reason". The foundation Warme Rekening, with which 8,750 households have registered, considers that clause unfair. It demanded repayment of all increases since 2016. The District Court of Midden-Nederland in Utrecht dismissed all its claims on 17 May 2023. The foundation appealed.

The decision
The Court of Appeal sets aside the judgment of the District Court in part. The clause is unfair within the meaning of the European directive on unfair terms and is therefore void. The increase of 2020 must be undone. Eemwarmte must repay the difference of 155 euros a year for the years 2020, 2021 and 2022, hence at most 465 euros per household, with statutory interest from the day on which the writ was served, 9 September 2021.

The increases from 2023 onwards are lawful, because they remained within the maximum tariffs set by the regulator ACM and were based on new contract terms. The claims concerning the years 2016 to 2019 are rejected as well. The increases in those years were smaller than inflation, as the foundation's own expert acknowledged, and the foundation has not shown that its members suffered loss.

For whom
The judgment benefits only households which have registered with the foundation and which were customers of Eemwarmte before 1 January 2020. According to the foundation there are 7,900 of them. According to Eemwarmte there are around 6,300. The Court does not decide this point. An accountant, to be chosen by the parties together, must establish the number within four months of being appointed. If the parties have not agreed on a person within 30 days, the Court will appoint one.

The reasons
Customers of district heat cannot change to another supplier. In the words of the Court: "A consumer who cannot choose depends all the more on terms that tell him when and why the price may rise." Eemwarmte argued that it needed the increase in order to pay for a biomass plant which cost 41 million euros. That does not help it. The fairness of a clause is assessed as at the moment when the contract was concluded, not by the use made of it later. The Court does not find that Eemwarmte acted in bad faith. Whether the price of its heat was too high is not a question that the Court had to answer.

Further claims
The foundation also claimed 100 euros per household for the stress endured. That claim is rejected, since no damage of that kind has been substantiated. The foundation asked for a penalty of 50,000 euros a day, with a maximum of 5 million euros. The Court sets the penalty at 10,000 euros a day, with a maximum of 1 million euros. It falls due only if Eemwarmte has not paid six months after the judgment has become final.

Eemwarmte in turn demanded that the foundation correct a leaflet of October 2021, in which the charge was called "robbery". That counterclaim is dismissed. The word is sharp, but it is an opinion which the foundation was free to express.

The Court sees no reason to put questions to the Court of Justice in Luxembourg, as the foundation had requested. The case law is sufficiently clear.

Costs
Eemwarmte must bear 70 percent of the costs of the appeal, which are set at 38,600 euros in total. For the first instance each party bears its own costs.

What now
The parties may appeal to the Supreme Court until 4 May 2025. The judgment has not been declared provisionally enforceable. This means that nothing has to be repaid as long as such an appeal is pending. The judgment does not bind other heat suppliers. Two comparable cases are pending, in The Hague and in 's-Hertogenbosch.`,
    date: '2025-02-06',
    text: `A Dutch appeals court has struck down a clause that let the heat supplier Eemwarmte alter its charges whenever it liked and on whatever grounds.

The judges in Arnhem partly overturned a decision from Utrecht, where in May 2023 a lower court had turned down everything the customers' foundation wanted.

At the heart of the quarrel is a rise in the yearly standing charge from €389 to €544 at the beginning of 2020.

Those covered by the ruling are owed €155 for each of the three years from 2020 to 2022, which makes no more than €465 a household, leaving interest aside.

Interest is to be counted from 9 September 2021, when the writ was delivered.

What the firm has put on its bills since 2023 may stand, since it kept below the regulator's price ceilings and rested on new terms.

Customers also went away empty-handed for the years from 2016 to 2019, in which the charges had gone up by less than inflation.

Only people who signed up with the foundation and were already getting their heat from Eemwarmte before 2020 stand to gain.

How many these are remains open: the foundation speaks of 7,900 households, the company of some 6,300.

An accountant picked by both sides will have four months to count them, and should they fail to settle on someone within 30 days, the court will name one itself.

Somebody who has no other supplier to turn to, the judges reasoned, needs terms all the more that make clear when and why the bill may go up.

It did not help Eemwarmte to point to a biomass plant costing €41 million, because what matters is whether the clause was fair on the day the contract was made.

The court did not accuse the company of bad faith, and left aside the question of whether its heat was too dear.

The €100 per household that the foundation wanted for the strain suffered was refused, as no such harm had been backed up.

If Eemwarmte still has not paid half a year after the ruling becomes final, it will owe €10,000 for every day of delay, up to €1 million, a fifth of the ceiling that the foundation had in mind.

Both sides have until 4 May to go to the Supreme Court, and while a case is running there no money needs to be handed back.`,
    slips: [
      [['polarity'], 'The judges also held that Eemwarmte had acted in bad faith.'],
      [
        ['entity', 'speaker'],
        'It was the lower court in Utrecht that declared void the clause letting Eemwarmte change its charges at will.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'Every household that has signed up with the foundation will profit from the ruling.',
      ],
      [
        ['value'],
        'The court threatened Eemwarmte with a penalty of €50,000 for every day of delay, should it not have paid six months after the ruling becomes final.',
      ],
      [
        ['bound'],
        'Each household covered by the ruling can look forward to at least €465 in standing charges, with interest on top.',
      ],
      [
        ['period'],
        'Eemwarmte has to hand back the yearly difference of €155 for the years from 2019 to 2022.',
      ],
      [
        ['direction', 'bound'],
        "Between 2016 and 2019 Eemwarmte's charges had gone up faster than inflation.",
      ],
      [['value', 'measure'], 'Eemwarmte brings heat to 8,750 homes in Amersfoort and Soest.'],
      [['speaker', 'entity'], "By Eemwarmte's own reckoning, 7,900 households meet the requirements."],
      [
        ['wording'],
        'A leaflet from October 2021 that called the charge "theft" was sharply worded, the judges found, but the foundation was free to voice that opinion.',
      ],
    ],
  },
  {
    id: 'solomons-question-time',
    sourceDate: '2025-05-20',
    source: `National Parliament of Solomon Islands, Honiara. Prime Minister's question time, Tuesday 20 May 2025. Uncorrected record. Amounts are in Solomon Islands dollars unless stated otherwise.

Mr Jerry Manelau (North Malaita): When will the new wharf at Auki open?

Mr Peter Kilatu, Prime Minister: I thank the member. The contractor now says 15 August. The contract said 31 March. As of today 82 percent of the work is done. The wharf costs 96 million dollars, of which Australia pays 60 million and we pay 36 million. The delay is at the contractor's expense, not ours. Since 1 April he has been charged damages of 25,000 dollars a day. As of today that makes 1.25 million.

Mr Manelau: Will passenger fees go up?

Mr Kilatu: Not this year. For next year I cannot promise that. The Ports Authority has proposed 15 dollars per passenger from January instead of 10. Cabinet has not considered it.

Mrs Lilian Fakaia (East Honiara), Leader of the Opposition: In April the National Referral Hospital had no insulin for 19 days. Does the Prime Minister accept responsibility?

Mr Kilatu: I am sorry for what patients went through, and I say so to them. It was nine days, from 11 to 19 April, and not 19 days. No patient died for lack of insulin; that is what the medical superintendent has told me. The cause was an order which the medical store placed too late. Two officials have been suspended on full pay until the Public Service Commission has completed its inquiry. It is to report by 27 June. We now hold insulin for three months. The aim is six months by the end of the year.

Mrs Fakaia: The superintendent told the radio on 2 May, "We begged for months."

Mr Kilatu: He did, and I do not dispute his words.

Mr Thomas Gebo (Rennell and Bellona): How much timber left the country last year?

Mr Kilatu: We exported 1.38 million cubic metres of round logs in 2024, after 1.61 million in 2023. It is the lowest figure in 15 years. Export duty on logs brought in 312 million dollars, after 371 million the year before. We intend to issue no new licences from 1 January 2026. The 141 existing licences will run until they expire. A bill will come before this House in the August sitting, if the drafting is finished. I will not pretend that it is painless: about 3,900 people depend on logging for their wages.

Mr Gebo: Will landowners be compensated?

Mr Kilatu: No fund has been decided. We have asked the World Bank for advice, not for money.

Ms Ruth Tahe (West Guadalcanal): What has become of free schooling?

Mr Kilatu: Fees for years 1 to 6 were abolished in January. Enrolment in those years has risen from 118,000 to 126,500. We planned to hire 500 more teachers and have hired 340 of them. We are short of 410 classrooms. New Zealand will pay for 120 of them, with 18 million New Zealand dollars, and the first 40 should be ready before the school year starts in January. I would like to do the same for years 7 to 9 in 2027, but that is subject to the budget.

Mr Daniel Waku (Temotu): In my province people still live in tents.

Mr Kilatu: The cyclone in March destroyed 642 homes on Santa Cruz and the Reef Islands and damaged another 1,130. We approved 28 million dollars for relief. By 9 May 11.5 million of it had been spent. I had hoped it would go faster. Last Friday 214 families were in tents, after 530 in the middle of March. One family in a tent is one too many.

Mrs Fakaia: Is the Prime Minister negotiating about a foreign police base at Gizo?

Mr Kilatu: There is no base, there is no negotiation, and there will be none while I hold this office. What there is, is a request by our police for two patrol boats. It went to both Australia and Japan. Neither has answered yet.

Mrs Fakaia: Does he plan an early election?

Mr Kilatu: No. The election is due by April 2028 and I have no plans for an earlier one.

The Speaker, Mr Moses Rikimae: Time has expired. The remaining question is deferred to Thursday.`,
    date: '2025-05-22',
    text: `The builder of the new wharf at Auki now gives 15 August as the opening date, four and a half months later than agreed, prime minister Peter Kilatu told the Solomon Islands parliament.

Australia is footing 60 million of the 96 million dollar bill, and Honiara the rest.

For every day lost since the beginning of April the contractor has been billed 25,000 dollars, which had added up to 1.25 million by Tuesday.

Travellers will not be asked for more this year, but Kilatu would not vouch for 2026, when the Ports Authority would like to take 15 dollars a head instead of 10.

He put the time in April during which the country's referral hospital was out of insulin at nine days, less than half of what opposition leader Lilian Fakaia had claimed.

Kilatu told patients that he was sorry and, relying on the hospital's medical superintendent, said that none of them had lost their life because of the shortage.

An order had been sent off too late, and two officials have been suspended on full pay until an inquiry, expected by 27 June, has run its course.

There is enough insulin in store for three months now, and the government wants to double that before the year is out.

The country shipped 1.38 million cubic metres of round logs abroad in 2024, 230,000 less than in 2023 and the smallest amount in 15 years.

That left the treasury with 312 million dollars in export duty on logs, 59 million less than the year before.

From 2026 the government means to hand out no more logging licences, although the 141 already granted may run their course.

Whether landowners will be compensated is open: no fund has been agreed, and it is only for advice that the World Bank has been approached.

Since the first six school years became free in January, the number of pupils in them has grown by 8,500 to 126,500.

Of the 500 extra teachers foreseen, 340 have been taken on, and New Zealand is to pay for 120 of the 410 classrooms that are lacking.

After the cyclone in March, which wrecked 642 homes on Santa Cruz and the Reef Islands, 214 families were still living under canvas on 16 May, down from 530 two months before.

Kilatu denied any talks on a foreign police base at Gizo; all that exists, he said, is a wish of the police for two patrol boats, to which neither Australia nor Japan has replied so far.`,
    slips: [
      [
        ['modality', 'polarity'],
        "The cabinet has approved the Ports Authority's plan to take 15 dollars from each passenger from January, instead of 10.",
      ],
      [['speaker'], '"We begged for months," opposition leader Lilian Fakaia told the radio on 2 May.'],
      [['currency'], 'New Zealand is giving 18 million Solomon Islands dollars for 120 classrooms.'],
      [['unit'], 'Last year 1.38 million tonnes of round logs left the country.'],
      [
        ['modality', 'polarity', 'wording'],
        'In 2027 the government will do away with fees for years 7 to 9 as well.',
      ],
      [
        ['measure', 'value'],
        'The cyclone in March destroyed 1,130 homes on Santa Cruz and the Reef Islands.',
      ],
      [['period'], 'By 9 April, 11.5 million of the 28 million dollars approved for relief had been spent.'],
      [
        ['wording'],
        'On the alleged base at Gizo, Kilatu said: "There is no base, there is no agreement, and there will be none while I hold this office."',
      ],
      [
        ['wording', 'polarity', 'period', 'bound'],
        'Exports of round logs sank to 1.38 million cubic metres in 2024, the lowest figure on record.',
      ],
      [
        [],
        'Forestry minister Samson Vaeke will bring the bill against new logging licences before parliament in August, if it has been drafted by then.',
      ],
    ],
  },
  {
    id: 'latvia-wages-release',
    sourceDate: '2025-02-28',
    source: `Central Statistical Bureau of Latvia. Wages and salaries in the 4th quarter of 2024. Riga, 28 February 2025.

In the 4th quarter of 2024 the average gross monthly wage for full-time work in Latvia was 1,744 euros. Compared with the 4th quarter of 2023 it increased by 134 euros, or 8.3 percent. This is the slowest annual growth since the 2nd quarter of 2021. Compared with the 3rd quarter of 2024 the average wage grew by 2.7 percent.

In 2024 as a whole the average gross wage was 1,687 euros. It rose by 9.4 percent from 1,542 euros in 2023. In 2023 growth had been 11.9 percent.

Net wages
The average net wage in the 4th quarter was 1,271 euros, which is 72.9 percent of the gross wage. Over the year it grew by 7.6 percent. Taking into account the rise in consumer prices, which was 2.6 percent, real growth of the net wage was 4.9 percent.

Median
The median gross wage for full-time work was 1,391 euros, an increase of 8.9 percent over the year. The median net wage was 1,043 euros.

Sectors
In the private sector the average gross wage was 1,747 euros, an increase of 9.1 percent. In the public sector it was 1,738 euros, an increase of 6.4 percent. A year earlier the average wage in the public sector had still been higher than in the private sector.

Activities
The highest average wages were paid in information and communication (2,893 euros), in financial and insurance activities (2,781 euros) and in energy (2,206 euros). The lowest wage was recorded in accommodation and food services (1,097 euros), followed by arts and entertainment (1,358 euros) and education (1,402 euros). Wages rose fastest in construction, by 12.4 percent to 1,689 euros, and in health, by 10.8 percent. The smallest increase, 2.1 percent, was in financial and insurance activities. Mining was the only activity in which the average wage fell, by 0.7 percent to 1,712 euros.

Regions
The highest average wage was in Riga (1,968 euros), the lowest in Latgale (1,204 euros, or 61 percent of that in Riga). The increase over the year was fastest in Latgale, at 9.7 percent, and slowest in Kurzeme, at 6.9 percent.

Distribution
In December 14.6 percent of full-time employees received the minimum wage, which was 700 euros in 2024, or less. In December 2023 the share had been 16.9 percent. More than 3,000 euros was earned by 9.8 percent, after 8.1 percent a year earlier. On 1 January 2025 the minimum wage was raised to 740 euros. The effect is not yet contained in these data.

Jobs and vacancies
Converted to full-time units there were 706,400 jobs in the 4th quarter, 4,900 or 0.7 percent fewer than a year earlier. The number fell by 2,100 in manufacturing and by 1,600 in trade. It rose by 900 in health. At the end of December there were 21,300 vacancies, 12.6 percent fewer than a year earlier. They made up 2.4 percent of all posts.

Labour costs
The average cost of an hour worked was 14.92 euros. It increased by 8.8 percent over the year. Without irregular bonuses the increase would have been 8.1 percent.

Comment
Baiba Ozolina, head of the wage statistics section: "Wages are still growing about three times as fast as prices, but the pace is easing. From these data we cannot say whether the slowdown will continue. What stands out is that growth is now carried by private employers, while a year ago it was carried by health and education."

Comparison
According to the statistical offices of the neighbouring countries, the average gross wage in the same quarter was 2,062 euros in Estonia and 2,310 euros in Lithuania. Because the methods differ, the figures can be compared only to a limited extent.

Notes
The data are based on the declarations of employers to the State Revenue Service. Self-employed persons are not covered. The data are provisional and may be revised on 30 May 2025, when the results for the 1st quarter are published. The average wage for the 3rd quarter of 2024 has been revised from 1,694 to 1,698 euros.`,
    date: '2025-03-03',
    text: `People with a full-time job in Latvia earned €1,744 a month on average before tax in the closing quarter of 2024, which was €134 more than a year earlier.

Pay climbed by 8.3% over the year, and not since the second quarter of 2021 had the rise been so slow.

From one quarter to the next, earnings went up by 2.7%, the statistics bureau in Riga reported.

In the full year 2024 gross pay averaged €1,687, a gain of 9.4% after one of 11.9% the year before.

After deductions, €1,271 of the average wage was left in the fourth quarter, just under 73% of it.

Once dearer living is allowed for, that take-home pay was worth 4.9% more than in the last quarter of 2023.

The wage in the very middle of the scale, with as many above it as below, stood at €1,391 before tax, or €353 short of the average.

Private employers paid a shade better than public ones, €1,747 as against €1,738, whereas a year before it had been the other way round.

Nobody is better paid than people in information and communication, whose €2,893 is more than two and a half times what hotel and restaurant staff get.

Building workers enjoyed the biggest rise, 12.4%, and mining was the one trade in which average pay went down.

In Latgale workers get a little more than three fifths of what is paid in Riga, but nowhere did wages grow faster.

Meanwhile the number of jobs, reckoned as full-time posts, shrank by 4,900 to 706,400, and factories alone lost 2,100.

Employers had 21,300 posts to fill as December ended, about an eighth fewer than twelve months before.

The proportion of full-timers who get the minimum wage or less dropped within a year from 16.9% to 14.6%.

January's increase in the minimum wage, from €700 to €740, does not show in the numbers yet.

Whether pay will go on losing speed cannot be told from the data, according to Baiba Ozolina, who is in charge of the wage statistics.`,
    slips: [
      [
        ['measure', 'value'],
        'Average take-home pay for a full-time job in Latvia came to €1,744 a month in the last quarter of 2024.',
      ],
      [['direction'], 'At the end of December employers had 12.6% more posts to fill than a year before.'],
      [['period', 'value'], 'Over the whole of 2024, average gross pay went up by 11.9%.'],
      [['entity'], 'Of all regions, Riga saw wages grow fastest, by 9.7%.'],
      [
        ['bound', 'direction'],
        'At the end of last year 9.8% of full-time employees earned less than €3,000.',
      ],
      [
        ['wording'],
        '"Wages are still growing about twice as fast as prices, but the pace is easing," said Baiba Ozolina.',
      ],
      [
        ['wording', 'polarity', 'period', 'bound'],
        'A yearly rise of 8.3% is the slowest that the bureau has ever measured.',
      ],
      [
        ['polarity', 'modality'],
        'The figures are final and will not be revised when the next ones come out on 30 May.',
      ],
      [['unit', 'measure'], 'A day of work cost employers €14.92 on average, 8.8% more than a year earlier.'],
      [
        ['entity', 'value'],
        'In Lithuania, by the reckoning of its own statistical office, the average gross wage was €2,062.',
      ],
    ],
  },
];
