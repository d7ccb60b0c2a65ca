// Each text with a digest that an editor made of it with care. Persons, firms and figures are invented.
export const round1 = [
  {
    id: 'metro',
    sourceDate: '2025-03-06',
    source: `"The drivers are not the problem": the head of Lindholm's metro on a hard winter

Asta Vikander has run the Lindholm Metro since May 2021. We met her in the control centre, where eleven dispatchers watch 68 stations.

Question: Your passengers had a bad January. What happened?

Vikander: Snow happened, and old switches. On 14 January we cancelled 212 of 1,340 trains, the worst day since I came. But let us keep the proportions: over the whole winter 96.2 percent of the trains ran, against 97.9 percent the winter before. We carried 21.4 million passengers in January, about 3 percent fewer than a year ago.

Question: The union says that there are not enough drivers.

Vikander: The drivers are not the problem. We have 780 of them, 35 more than two years ago. What we lack is mechanics: of 140 posts, 26 are vacant. I cannot promise that we will fill them all this year.

Question: When will the new switches come?

Vikander: The city council approved 48 million crowns in December. The first twenty switches will be replaced in the summer holidays, when we can close the line between Harbour Square and Oldgate for six weeks. There will be buses instead. The rest should follow by the end of 2026, provided that the manufacturer, a firm in Linz, delivers on time.

Question: And the night trains that the mayor promised?

Vikander: The mayor promised to look into them, which is not the same. A trial on Fridays and Saturdays might begin next winter. It would cost some 9 million crowns a year. I have told him that I would rather spend the money on lifts: seventeen of our stations still have none.

Question: Will tickets become dearer?

Vikander: Not before 2027. A monthly pass costs 520 crowns, and it will cost 520 crowns next year. What comes after the election is not for me to say.`,
    date: '2025-03-07',
    text: `Metro chief blames old switches, not drivers, for winter chaos

Outdated switches and snow were behind the disruptions that passengers of the Lindholm Metro suffered in January, its head Asta Vikander said in an interview. On the worst day, 14 January, 212 trains out of 1,340 were cancelled.

Still, 96.2 percent of services ran over the winter, 1.7 percentage points less than in the previous one. Passenger numbers were down by some 3 percent in January, at 21.4 million.

Vikander contradicted the union, which complains of a shortage of drivers. Their number has grown by 35 to 780 in two years. Mechanics, however, are scarce: 26 of the 140 positions are unfilled, and she would not promise to fill all of them before the end of the year.

In December the council granted 48m crowns for new switches. During the summer holidays twenty of them will be installed; for that the line will be shut for six weeks between Oldgate and Harbour Square, with buses running in place of trains. The remaining ones are due by the end of next year if their Austrian manufacturer delivers on time.

Night trains on weekends could be tried out from next winter at a cost of roughly 9 million crowns annually. Vikander would prefer to see the money spent on lifts, which 17 stations still lack. The mayor, she pointed out, had only promised to look into the matter.

Fares are to stay as they are until 2027: the monthly pass will cost 520 crowns next year, too.`,
  },
  {
    id: 'water',
    sourceDate: '2024-09-18',
    source: `Speech of the President of the Republic of Tavria, Lucian Moraru, at the opening of the Water Forum

Ladies and gentlemen,

Nine years ago we stood on this bank and the river was not here. In the summer of 2015 the Sava Canal carried no water for 63 days. Four hundred thousand people lived from tank trucks, and 12,000 farmers lost everything they had sown.

We have learned from it. Since then we have repaired 1,900 kilometres of pipes, and the losses in our networks have fallen from 41 percent to 27 percent. That is still too much: in Denmark it is about 7. By 2030 we want to be below 20 percent.

Today I can announce three decisions. First, the government will build two reservoirs, at Corbeni and at Valea Alba, which together will hold 310 million cubic metres. Construction at Corbeni starts next spring. Second, from 1 January every household with fewer than four persons will pay nothing for its first five cubic metres a month. Third, we shall not sell our springs. As long as I am president, no foreign company will own a single well.

I want to thank the European Investment Bank, which is lending us 240 million euros at an interest rate of 1.9 percent, and the government of Japan for a grant of 18 million dollars. I also want to thank Minister Ioana Petcu, who has argued with me about every one of these pipes.

There are those who say that we exaggerate, that rain will come as it always came. I do not believe it. Our hydrologists tell me that by the middle of the century the river may carry a quarter less water than it does now. Perhaps they are wrong. I would not bet my grandchildren's harvest on it.

Upstream, our neighbours plan a dam. We do not object to it. But we ask for what the convention of 1994 gives us: notice of at least six months, and a seat at the table. We have not received either.

Thank you.`,
    date: '2024-09-18',
    text: `Tavria will build two reservoirs holding a total of 310 million cubic metres, President Lucian Moraru announced at the Water Forum on Wednesday. Work on the one at Corbeni is to begin in spring 2025; the other will be at Valea Alba.

From January 1, households of up to three people will get their first five cubic metres of water a month free of charge. The president also ruled out selling the country's springs: while he is in office, "no foreign company will own a single well".

Moraru recalled the summer of 2015, when the Sava Canal was dry for 63 days. 400,000 people had to be supplied by tank trucks, while 12,000 farmers lost their entire crop. Since that time 1,900 km of pipes have been mended, so that only 27 percent of the water is lost in the networks rather than 41 percent. The goal is to get below 20 percent by the end of the decade; Denmark loses around seven percent.

The European Investment Bank is financing the programme with a loan of €240 million at 1.9 percent. Japan is contributing a grant worth $18 million.

According to the country's hydrologists, the river might carry 25 percent less water by 2050. Moraru conceded that they might be mistaken, but said that he would not "bet my grandchildren's harvest on it".

Tavria has no objection to the dam that is planned upstream, the president said. However, it insists on its rights under a 1994 convention, which include six months' notice or more and a seat at the table. So far it has been given neither.`,
  },
  {
    id: 'corridor',
    sourceDate: '2025-06-20',
    source: `Joint communiqué of the fourth meeting of the transport ministers of Kazakhstan, Azerbaijan, Georgia and Türkiye

The ministers met in Aktau on 19 and 20 June 2025. The delegations were headed by Marat Karabayev, Rashad Nabiyev, Levan Davitashvili and Abdulkadir Uraloğlu. Observers from Romania and from the European Commission attended the second day.

1. The parties noted with satisfaction that 4.5 million tonnes of cargo were carried along the Middle Corridor in 2024, which is 62 percent more than in 2023. Container traffic reached 56,500 TEU. The average time of transit from the Chinese border to the Black Sea fell from 38 days to 19.

2. The parties agreed to apply a single through tariff from 1 October 2025 and to leave it unchanged for three years. They instructed their railways to open a joint dispatch office in Aktau no later than the end of the year.

3. Kazakhstan informed the meeting that the container hub in the port of Aktau, with a capacity of 240,000 TEU a year, would be completed in the first quarter of 2026. Azerbaijan stated its readiness to enlarge the port of Alat to 25 million tonnes if demand requires it. Georgia reported that the deep-sea port of Anaklia was under construction.

4. The shallowing of the Caspian was discussed. The parties expressed concern that ships can now be loaded to only 70 to 80 percent of their capacity. They will ask the Asian Development Bank to pay for a joint study. Dredging at Kuryk will begin in August at Kazakhstan's expense.

5. Türkiye invited the parties to use the Baku–Tbilisi–Kars railway after its repair, which raised its capacity from 1 million to 5 million tonnes a year. The parties did not agree on a common insurance scheme and will return to the question at their next meeting.

6. The next meeting will take place in Batumi in the spring of 2026.`,
    date: '2025-06-21',
    text: `Middle Corridor states agree on a single tariff

The transport ministers of Azerbaijan, Georgia, Kazakhstan and Turkey have agreed on a single through tariff for the Middle Corridor. It will apply from October 1 this year and remain unchanged for three years, according to a joint communiqué issued after their two-day meeting in Aktau.

The volume of freight on the route increased by 62 percent to 4.5 million tonnes last year. 56,500 TEU of containers were transported. It now takes cargo 19 days on average to get from the border of China to the Black Sea, half as long as before.

A joint dispatch office of the four countries' railways will open in Aktau before the year is out. The city's port is to get a container hub that can handle 240,000 TEU annually; its completion is scheduled for the first three months of next year. Should demand require it, Azerbaijan is prepared to expand its Alat port to 25 million tonnes. Georgia's deep-sea port at Anaklia is being built.

The ministers voiced their concern about the falling level of the Caspian Sea, because of which vessels can carry only 70–80 percent of their normal load. A joint study is to be financed by the Asian Development Bank, which the parties will approach about it. Kazakhstan will pay for dredging at Kuryk starting in August.

No agreement was reached on a common insurance scheme. The ministers will come back to the issue when they meet again in Batumi next spring.

The annual capacity of the Baku–Tbilisi–Kars railway has gone up fivefold, to 5 million tonnes, since it was repaired. Romania and the European Commission sent observers.`,
  },
  {
    id: 'telecom',
    sourceDate: '2024-11-07',
    source: `Nordvik Telecom: results for the third quarter of 2024

Revenue of Nordvik Telecom ASA rose by 3.8 percent to 6.14 billion kroner in the third quarter, from 5.92 billion kroner a year earlier. Adjusted EBITDA was 2.31 billion kroner, an increase of 5.1 percent. Net profit fell to 604 million kroner from 711 million because of an impairment of 190 million kroner on the Baltic business.

Mobile revenue grew by 4.6 percent, fixed-line revenue declined by 2.2 percent. At the end of September the company had 4.87 million mobile subscribers, 61,000 more than at the end of June. Churn was 1.3 percent a month, unchanged. Fibre now reaches 1.12 million homes; copper lines will be switched off by the end of 2025.

"We are selling more and building less, and that is how it should be after five years of digging," said chief executive Harald Brekke. He confirmed the outlook for the full year: organic revenue growth of 3 to 4 percent and capital expenditure of about 17 percent of revenue. The board will propose a dividend of 5.20 kroner a share, up from 4.80.

Nordvik is reviewing options for its Baltic business, including a sale. "Nothing has been decided, and nothing has to be decided this year," Brekke said. Talks with a potential buyer ended in September without result. The unit has 640 employees and lost 44 million kroner in the first nine months.

Net debt stood at 14.6 billion kroner, or 1.6 times EBITDA. The company bought back shares for 350 million kroner during the quarter. Finance director Siri Aune will leave in March; her successor has not been named.

The shares were down 2.7 percent at 131.40 kroner in early trading in Oslo.`,
    date: '2024-11-07',
    text: `Baltic write-down cuts Nordvik's profit

Nordvik Telecom earned less between July and September than a year ago despite higher sales. The Norwegian group's net profit dropped to 604 million kroner (711 million a year before) after it wrote down its Baltic business by 190 million. Revenue was up 3.8 percent at 6.14bn kroner. EBITDA before special items rose 5.1 percent to 2.3 billion kroner.

While mobile sales increased by 4.6 percent, those of the fixed-line business shrank by 2.2 percent. In the three months to September 61,000 mobile customers were won, which brings the total to nearly 4.9 million. By late 2025 Nordvik will have switched off its copper network.

Chief executive Harald Brekke stuck to his forecast for 2024: organic growth of three to four percent. The group expects to invest some 17 percent of its revenue. Shareholders are to get a dividend of 5.20 kroner, 0.40 kroner more than last year.

What will become of the Baltic unit, which employs 640 people, remains open. Selling it is one of the options, but according to Brekke "nothing has been decided". Negotiations with an interested party failed in September. From January through September the unit made a loss of 44 million kroner.

The company, whose net debt amounts to 14.6 billion kroner, spent 350 million on its own shares. CFO Siri Aune is leaving next March, and no successor has been named yet. Nordvik's shares lost almost 3 percent in Oslo.`,
  },
  {
    id: 'centralbank',
    sourceDate: '2025-01-23',
    source: `Monetary policy decision

At its meeting today the Board of the Central Bank of Morvenia decided by five votes to two to lower the policy rate by 25 basis points to 4.50 percent. It is the third cut in a row. Two members, Edita Novakova and Jan Holub, would have preferred to leave the rate at 4.75 percent.

Inflation was 2.9 percent in December, down from 3.3 percent in November and 6.8 percent a year earlier. Core inflation, which leaves out food and energy, stood at 3.1 percent. The Board expects inflation to reach the target of 2 percent in the first quarter of 2026, one quarter later than it forecast in October. Wages in industry rose by 7.4 percent in the third quarter, faster than the Board considers compatible with the target.

The economy grew by 1.1 percent last year, according to a first estimate. For this year the Bank now forecasts growth of 1.8 percent instead of 2.2 percent; weak demand from Germany is the main reason. Unemployment is expected to remain below 4 percent.

Governor Tomas Blazek said at the press conference that further cuts were possible but not certain. "We are not on autopilot," he said. "If the koruna weakens as it did in November, we will pause." Asked whether the Bank would intervene in the currency market, he said that there was no need for it at present. The Bank's reserves amount to 38.7 billion euros.

The mortgage rules remain unchanged: banks may lend up to 80 percent of the value of a home, or 90 percent to borrowers under the age of 36. The Board will review them in June.

The next meeting on monetary policy will be held on 6 March.`,
    date: '2025-01-24',
    text: `Morvenia's central bank has cut its key rate for the third consecutive time, by a quarter of a percentage point to 4.5 percent. Five board members voted in favour on Thursday; Jan Holub and Edita Novakova wanted to keep it at 4.75 percent.

Consumer prices rose 2.9 percent in the year to December, compared with 3.3 percent a month before. Excluding energy and food, inflation was 3.1 percent. The bank now thinks that its two-percent target will be met in early 2026, three months later than it predicted in the autumn. It is worried by wages in industry, which went up 7.4 percent in the third quarter of 2024.

Growth this year will probably be 1.8 percent, the bank said, trimming its forecast by 0.4 points. It blamed above all weak German demand. Last year gross domestic product increased by 1.1 percent according to a preliminary estimate, while the unemployment rate should stay under four percent.

Governor Tomas Blazek left the door open to more rate cuts without committing himself: "We are not on autopilot." Should the currency lose value as it did in November, the bank would pause. He sees no need to intervene in the foreign exchange market for now. Reserves stand at nearly €39 billion.

Homebuyers can still borrow up to 80 percent of a property's value, those younger than 36 up to 90 percent. These limits will be reviewed in June. The bank's next rate decision is due on March 6.`,
  },
  {
    id: 'appeal',
    sourceDate: '2024-05-30',
    source: `Court of Appeal reduces fine for cement cartel

The Court of Appeal in Westhaven today upheld the finding that four cement producers had fixed prices between 2009 and 2015, but reduced the fines imposed on them by the Competition Authority in 2021 from a total of 312 million to 228 million marks.

The largest reduction goes to Calder Cement, whose fine is lowered from 140 million to 84 million marks. The court found that the Authority had not proved Calder's participation before February 2011. The fine of Ostrava Holding, 96 million marks, was confirmed in full. Two smaller producers, Brenn and Lutz & Faber, will pay 30 and 18 million marks instead of 48 and 28 million.

"The telephone calls of 2012 and 2013 leave no room for an innocent explanation," the presiding judge, Eleanor Voss, said when she gave the judgment, which runs to 214 pages. She dismissed the argument that the producers had merely followed the price of coal.

The case began in 2016 when a former sales manager of Lutz & Faber turned to the Authority. He was granted immunity. His recordings, some 70 hours of them, were the main evidence at first instance. The defence had argued that they were made illegally; the court held that they could be used because the man had taken part in the conversations himself.

The companies may appeal to the Supreme Court within two months, but only on points of law. A lawyer for Ostrava, Dr Henrik Sommer, said that his client would do so. Calder said it was pleased with the judgment and would study it before deciding. The Authority's president, Paula Reyes, regretted that the fines had been reduced, but said that the judgment was "a victory on every point that matters".

Builders' associations estimate that the cartel cost their members more than 700 million marks. Three of them have sued for damages; the first hearing is set for 9 October.`,
    date: '2024-05-31',
    text: `Four cement makers must pay less for a cartel, but their guilt stands. On Thursday, the Westhaven Court of Appeal lowered the fines to 228m marks in all, 84 million less than what the Competition Authority had demanded three years ago.

The companies had colluded on prices from 2009 to 2015. Calder Cement benefits most: it has to pay 84 million marks rather than 140 million, since its involvement could be proved only from February 2011 on. Nothing changes for Ostrava Holding, whose penalty of 96 million marks was upheld. The fines of Lutz & Faber and Brenn were cut to 18 million and 30 million marks respectively.

Presiding judge Eleanor Voss found that the phone calls made in 2012 and 2013 "leave no room for an innocent explanation". She rejected the companies' claim that they had only been following coal prices.

An ex-manager of Lutz & Faber, who was granted immunity, had gone to the Authority in 2016. He handed over about 70 hours of recordings. The judges ruled that these were admissible, as he himself had been a party to the conversations; the defence considered them illegal.

The Supreme Court can be called upon within two months, though solely on points of law. Ostrava will do that, according to its lawyer Henrik Sommer. Calder has not yet made up its mind. The head of the Authority, Paula Reyes, regretted the lower fines, yet spoke of "a victory on every point that matters".

The building trade puts its losses at over 700 million marks. The first of three suits for damages will be heard in October.`,
  },
  {
    id: 'trial',
    sourceDate: '2025-02-19',
    source: `Weekly injection halves migraine days in trial

A new drug against migraine has reduced the number of days with attacks by about half in a trial with 1,482 adults in nine countries, researchers report in today's issue of the European Journal of Neurology.

The participants, four fifths of them women, had suffered from migraine on 11.4 days a month on average. Those who were given 40 milligrams of relimotug once a week had 5.6 such days after six months. In the group that received a placebo the number fell to 8.9. The higher dose of 80 milligrams worked no better than the lower one.

"It is not a cure, and one patient in four did not respond at all," said Prof. Amina Yusuf of the University of Leiden, who led the study. "But for those who respond, it gives back a week of life every month."

Side effects were mostly mild. Redness at the site of the injection was reported by 18 percent of the patients. Eleven patients stopped the treatment because of constipation. One patient had a stroke; an independent committee concluded that it was probably not related to the drug.

The trial was paid for by the manufacturer, Helvira, which has applied for approval in the European Union. A decision of the European Medicines Agency is expected in the autumn. The company has not set a price. Similar drugs cost between 400 and 600 euros a month.

Dr Pavel Kriz, a neurologist in Brno who was not involved in the study, called the results promising but warned that the trial had been too short to rule out rare side effects. "We have no data beyond a year," he said. People over 65 and pregnant women were excluded from the trial.

A second study with teenagers started in January. It will enrol 300 patients and run until the end of 2027.`,
    date: '2025-02-20',
    text: `A weekly jab can cut the number of migraine days roughly in half, a study published in the European Journal of Neurology suggests. It involved nearly 1,500 adults from nine countries, 80 percent of whom were women.

Before treatment they had had 11.4 days of migraine a month on average. With 40 mg of the new drug, relimotug, the figure dropped to 5.6 within half a year, and with a placebo to 8.9. Doubling the dose brought no further benefit.

Amina Yusuf from Leiden University, the lead author, stressed that the drug was "not a cure" and that a quarter of the patients had not responded to it.

Most side effects were mild: 18 percent of patients complained of redness where they had been injected. Constipation made eleven people give up the treatment. A stroke suffered by one participant was probably unrelated to the drug, an independent committee found.

Helvira, which makes the drug and funded the study, has asked for approval in the EU. The European Medicines Agency is expected to decide this autumn. How much it will cost is not known yet; comparable medicines cost 400–600 euros per month.

The Czech neurologist Pavel Kriz, who did not take part in the study, considers the results promising. He cautioned, however, that it had been too brief for rare side effects to be ruled out. Neither pregnant women nor people older than 65 were among the participants.

Since last month the drug has also been tested on adolescents, of whom 300 are to be recruited; that study will end in late 2027.`,
  },
  {
    id: 'wildfire',
    sourceDate: '2023-08-22',
    source: `Wildfire near Alcora: evacuation extended

The fire that broke out on Saturday evening north of Alcora had destroyed 14,700 hectares of forest and farmland by noon on Tuesday, the regional government said. More than 6,200 people from nineteen villages have had to leave their homes. Two firefighters were killed on Sunday when their engine was trapped by the flames; seven people are being treated in hospital for burns, one of them in critical condition.

"We have it surrounded on three sides, but not under control," the head of operations, Nuria Beltran, told a press conference. Some 950 firefighters and soldiers are fighting the blaze with 31 aircraft, among them four from Italy and two from Morocco. The wind is expected to turn to the north-west on Wednesday, which could drive the fire towards the natural park of Sierra Blanca.

The regional president, Andreu Mas, cut short his holiday and visited the emergency centre. He promised that everyone whose house had burned down would receive 10,000 euros within a month. At least 84 houses have been destroyed, most of them in Villafranca. The government in Madrid has declared the area a disaster zone.

The police believe that the fire was started by a spark from a harvester. The driver, a man of 43, has been questioned and released; he is not accused of arson. Harvesting on days of extreme danger has been banned since 2019.

The motorway A-23 was reopened on Monday night, but the railway between Alcora and Teruel remains closed. Electricity has been restored to all but 300 households. Schools, which were to open on 4 September, may have to start a week later.

It is the largest fire in the region since 2012, when 28,000 hectares burned. This year 61,000 hectares have burned in the whole country, twice the average of the last ten years.`,
    date: '2023-08-23',
    text: `Over 6,000 flee Spanish wildfire

Two firefighters have died and more than 6,200 residents of 19 villages have been forced out of their homes by the wildfire to the north of Alcora. By midday on Tuesday it had burned 14,700 ha of woods and fields, according to the regional authorities. Of the seven injured who are in hospital, one is in a critical state.

About 950 soldiers and firefighters, supported by 31 planes and helicopters, are trying to contain the blaze, which has raged since Saturday. It has been surrounded on three sides but is not under control yet, said Nuria Beltran, who is in charge of the operation. Italy has sent four aircraft, Morocco two.

A change in the wind forecast for Wednesday might push the flames in the direction of the Sierra Blanca nature park.

At least 84 houses burned down, chiefly in Villafranca. Each of their owners is to be paid €10,000 within one month, pledged regional president Andreu Mas, who interrupted his vacation. Madrid has declared the region a disaster area.

The blaze was presumably caused by sparks from a harvester. Police have questioned its 43-year-old driver, but he is free again and is not suspected of arson. Since 2019 it has been forbidden to harvest on days when the risk is extreme.

Traffic is flowing again on the A-23 motorway, whereas trains between Teruel and Alcora are still suspended. Power is back everywhere except in 300 homes. The school year could begin one week late.

The region has not seen a bigger fire since 2012, when nearly twice as much land burned. Nationwide, fires have consumed 61,000 hectares in 2023, double the ten-year average.`,
  },
  {
    id: 'cycling',
    sourceDate: '2024-07-14',
    source: `Lindqvist wins in Arvelle, Costa keeps the lead

The Swede Emil Lindqvist won the fourteenth stage of the Grand Tour on Sunday, a ride of 187 kilometres from Sant Pol to Arvelle with four climbs. The 26-year-old of the Vantia team attacked 3.4 kilometres from the finish and crossed the line eleven seconds ahead of Ruben Haas of the Netherlands. Third was the Colombian Diego Arrieta, 29 seconds back. It is Lindqvist's second stage win this year, after the one in Metz.

Mario Costa came in fourth and defended the yellow jersey. With seven stages to go, the Italian leads by 1:52 minutes over Haas, who has moved up from third place, and by 2:20 over the winner of last year, Jonas Feld. Feld had a puncture on the last descent and lost 38 seconds.

"I was not strong today, I was only stubborn," Costa said. Asked whether he could still be beaten, he replied that everybody could be beaten, but that he would not make it easy. His team has lost two riders: Paul Moreau broke a collarbone on Thursday, and Kenji Ito did not start because of a fever.

Lindqvist dedicated the victory to his father, who drove him to his first race when he was nine. His contract with Vantia ends in December, and at least three teams are said to want him. He would not say where he would ride in 2025.

Of the 176 riders who started in Bilbao, 151 are still in the race. Monday is a day of rest. On Tuesday the riders face the highest point of the tour, the Col de Veran at 2,642 metres. The organisers said they would shorten the stage if it snowed, as was forecast for altitudes above 2,300 metres.

The tour ends in Turin on 21 July.`,
    date: '2024-07-15',
    text: `Emil Lindqvist has won stage 14 of the Grand Tour, his second victory this year. The Swede broke away 3.4 km before the finish in Arvelle and beat the Dutchman Ruben Haas by 11 seconds; Diego Arrieta of Colombia was 29 seconds behind.

Italy's Mario Costa, fourth on Sunday, is still in yellow. His lead over Haas, the new second, is 1:52 minutes. Last year's winner, Jonas Feld, is 2:20 behind after losing 38 seconds to a flat tyre. Costa was not satisfied with himself: he had been "only stubborn", he said. Anyone can be beaten, he added, but he did not intend to make it easy.

He has to do without two of his teammates. Paul Moreau crashed out with a broken collarbone last Thursday; Kenji Ito withdrew with a fever.

The 26-year-old winner, whose contract with Vantia expires at the end of the year, dedicated the stage to his father. He is reported to be wanted by three teams or more, but declined to say which one he would join.

After a rest day on Monday the 151 riders left in the race will climb the 2,642-metre Col de Veran, this year's highest point. In the event of snow, which is predicted above 2,300 metres, the stage would be shortened. 176 had set out from Bilbao; the tour will finish in Turin next Sunday.`,
  },
  {
    id: 'budget',
    sourceDate: '2024-10-09',
    source: `Finance minister presents budget for 2025

Finance Minister Clara Hofmeyr presented the budget for 2025 to the National Assembly of Karoovia on Wednesday. Expenditure will grow by 5.9 percent to 412 billion rand, revenue by 7.3 percent to 371 billion rand. The deficit will thus shrink to 3.8 percent of gross domestic product, from 4.6 percent this year. The government wants to bring it below 3 percent by 2027.

The biggest item is education with 96 billion rand, followed by health with 71 billion. Defence is cut by 4 percent to 23.5 billion rand. For the first time the state will spend more on interest, 52 billion rand, than on the police.

Value added tax remains at 15 percent. The tax on sugar is raised from 2.2 to 2.8 cents per gram, that on cigarettes by 90 cents a packet. Those who earn less than 95,000 rand a year will pay no income tax; so far the limit was 87,000 rand. According to the ministry, 410,000 people will benefit from it. The fuel levy will not be raised, for the fourth year running.

"This budget will please nobody, and that is its merit," Hofmeyr said. She ruled out privatising the power company Volta, but the government is looking for an investor who would take up to 30 percent of its shares. Volta will get no further guarantees unless it closes the power station at Doringbaai.

The leader of the opposition, Sipho Radebe, called the growth forecast of 2.4 percent on which the budget rests a fairy tale; the central bank expects 1.6 percent. The unions criticised that public servants are to get no more than 4.5 percent. They had demanded 8 percent and threatened a strike in November.

The Assembly will vote on the budget on 27 November. The coalition has 203 of the 400 seats.`,
    date: '2024-10-10',
    text: `Karoovia to cut deficit while spending more

The government of Karoovia plans to spend 412 billion rand in 2025, 5.9 percent more than this year. Because revenue is forecast to rise even faster, by 7.3 percent to 371 billion, the budget deficit would narrow from 4.6 to 3.8 percent of GDP, Finance Minister Clara Hofmeyr told parliament. Three years from now it is to be under three percent.

Education gets the most money, 96 billion rand; health comes second with 71 billion. Spending on defence will be reduced by four percent. Interest payments of 52 billion rand will for the first time exceed what the police cost.

VAT stays at 15 percent, but sugar and cigarettes will be taxed more heavily. A packet of cigarettes becomes 90 cents dearer. Some 410,000 people will profit from a higher tax-free allowance, which is raised from 87,000 to 95,000 rand. The fuel levy is frozen once more, as in the three previous years.

Hofmeyr said that the power utility Volta would not be privatised. However, an investor for a stake of as much as 30 percent is being sought. Volta is not to receive any more guarantees if it does not shut down its Doringbaai power plant.

Opposition leader Sipho Radebe does not believe in the 2.4 percent growth that the finance minister assumes. The central bank's forecast is 1.6 percent.

Civil servants will be offered a rise of at most 4.5 percent. Their unions, which want eight percent, have threatened to go on strike next month. A vote on the budget is scheduled for November 27; the coalition holds 203 of 400 seats.`,
  },
  {
    id: 'zasedanie',
    lang: 'ru',
    sourceDate: '2024-04-16',
    source: `Глава Приозерской области доложил правительству о паводке

Губернатор Приозерской области Андрей Лаптев доложил во вторник на заседании правительства о ходе паводка. По его словам, уровень воды в реке Ветлынь у областного центра достиг 812 сантиметров, что на 34 сантиметра выше опасной отметки. Подтоплены 1260 домов в 23 населённых пунктах, эвакуированы 4,8 тыс. человек, в том числе 1,1 тыс. детей. Погибших нет, двое пропали без вести.

«Пик пройдёт в ночь на четверг, и мы к нему готовы», — сказал Лаптев. В работах участвуют около 2 тыс. спасателей и 340 единиц техники. Дамбу у посёлка Лучинское удалось укрепить, но губернатор не исключил, что её придётся наращивать ещё на полметра.

Премьер-министр Виктор Сомов поручил выделить из резервного фонда 1,4 млрд рублей. Каждый пострадавший получит по 15 тыс. рублей единовременно, а за полностью утраченное имущество — по 150 тыс. рублей. Заявления будут принимать до 1 июня. Премьер потребовал не допустить роста цен на питьевую воду: с начала месяца она подорожала на 12%.

Министр строительства Ольга Жданова сообщила, что восстановить удастся не все дома: по предварительной оценке, около 300 из них признают непригодными для жилья. Их владельцам предложат сертификаты, если они согласятся переехать из зоны затопления. Новый микрорайон на 450 квартир могут построить к осени следующего года.

Ущерб сельскому хозяйству предварительно оценивается в 620 млн рублей, под водой оказались 18 тыс. гектаров пашни. Железнодорожное движение не прерывалось. Занятия в 14 школах переведены на дистанционный режим.`,
    date: '2024-04-17',
    text: `Паводок в Приозерской области: эвакуированы почти 5 тысяч человек

В Приозерской области из-за паводка эвакуировано 4800 жителей, из них 1100 — дети. Вода залила 1260 домов в 23 сёлах и городах. Никто не погиб, два человека числятся пропавшими, сообщил правительству губернатор Андрей Лаптев.

Ветлынь у областного центра поднялась до 812 см и превысила опасную отметку на 34 см. Пик паводка ожидается в ночь на четверг. «Мы к нему готовы», — заверил губернатор. На борьбу со стихией брошены примерно 2 тысячи спасателей. Дамбу возле Лучинского укрепили, однако, возможно, её придётся поднять ещё на 50 см.

Правительство направит области 1,4 миллиарда рублей из резервного фонда. Пострадавшим выплатят по 15 000 рублей, а тем, кто лишился всего имущества, — по 150 тысяч. Подать заявление можно до 1 июня.

Председатель правительства Виктор Сомов велел следить за ценами на питьевую воду, которая с начала апреля стала дороже на 12 процентов.

Примерно 300 домов, по предварительным данным, восстановлению не подлежат, отметила глава Минстроя Ольга Жданова. Тем, кто согласится переехать, предложат сертификаты. Осенью 2025 года для них может быть готов микрорайон на 450 квартир.

Затоплено 18 тысяч гектаров пашни; аграрии, по первой оценке, потеряли 620 млн рублей. Поезда ходят как обычно, а 14 школ учатся дистанционно.`,
  },
  {
    id: 'verf',
    lang: 'ru',
    sourceDate: '2025-04-03',
    source: `Интервью генерального директора Балтморской верфи Инны Кравец газете «Якорь»

— Инна Сергеевна, прошлый год верфь закончила с убытком. Почему?

— Убыток составил 870 млн рублей, и почти весь он пришёлся на один заказ — ледокол «Полынья». Мы подписали контракт в 2020 году по твёрдой цене, а металл с тех пор подорожал на 60%. Без этого заказа у нас была бы прибыль около 200 млн.

— Когда ледокол сдадут?

— По контракту должны были в ноябре прошлого года. Сдадим в сентябре нынешнего, если вовремя придут винты. Штрафов заказчик пока не выставил.

— Портфель заказов большой?

— Четырнадцать судов на 96 млрд рублей, загрузка до 2029 года. Из них девять — рыболовные траулеры для Камчатки. В этом году заложим три корпуса и спустим на воду четыре. Ещё на пять паромов подана заявка, но конкурс не состоялся, и я не берусь сказать, объявят ли его снова.

— Людей хватает?

— Нет. На верфи работают 3150 человек, а нужно ещё минимум 400, прежде всего сварщиков. Средняя зарплата сварщика — 142 тыс. рублей, в прошлом году было 118 тыс. Мы открыли в январе свой учебный центр, в нём занимаются 85 человек. Вахтовиков из Узбекистана приглашать не планируем.

— А модернизация?

— Новый сухой док длиной 260 метров обойдётся в 21 млрд рублей. Половину готово дать государство, на вторую половину нам одобрен кредит под 9 процентов годовых. Строить начнём не раньше следующей весны. С доком мы сможем строить суда водоизмещением до 70 тыс. тонн, сейчас предел — 25 тыс.

— Вы останетесь на верфи?

— Мой контракт истекает в 2026 году. Остаться меня не просили, но и уйти не просили тоже.`,
    date: '2025-04-04',
    text: `Балтморская верфь ждёт винты для ледокола

Балтморская верфь завершила 2024 год с убытком в 870 миллионов рублей, рассказала «Якорю» её генеральный директор Инна Кравец. Главная причина — ледокол «Полынья», который строят по твёрдой цене 2020 года, тогда как металл с того времени подорожал на 60 процентов. Не будь этого заказа, верфь получила бы примерно 200 млн рублей прибыли.

Судно должны были сдать в ноябре 2024 года. Теперь речь идёт о сентябре, но только если винты доставят вовремя. Штрафа за опоздание заказчик пока не потребовал.

В портфеле верфи 14 судов общей стоимостью 96 млрд рублей. Девять из них — траулеры для Камчатки. До конца года предприятие намерено заложить три судна и четыре спустить на воду. Состоится ли новый конкурс на пять паромов, Кравец сказать не берётся.

Верфи, где трудятся 3150 человек, не хватает по меньшей мере 400 работников, особенно сварщиков. Зарплата сварщика выросла за год со 118 до 142 тысяч рублей. В учебном центре, который открылся в январе, учатся 85 человек.

За 21 млрд рублей предприятие хочет построить 260-метровый сухой док. Пятьдесят процентов суммы готово выделить государство, остальное покроет уже одобренный кредит под 9%. Стройка начнётся не раньше весны 2026 года. Док позволит строить суда до 70 тысяч тонн вместо нынешних 25 тысяч.

Контракт самой Кравец заканчивается в 2026 году; остаться её, по её словам, не просили, «но и уйти не просили тоже».`,
  },
  {
    id: 'arkhiv',
    lang: 'ru',
    sourceDate: '2023-11-30',
    source: `Археологи нашли под Старой Ладыгой мастерскую XII века

Экспедиция Института истории материальной культуры завершила сезон раскопок у села Старая Ладыга. На площади 640 квадратных метров археологи обнаружили ювелирную мастерскую, которая, судя по монетам, работала в 1140–1170-х годах. Найдено более 1,3 тыс. предметов, в том числе 47 литейных форм и серебряный перстень с надписью.

«Это самая полная мастерская, какую мне приходилось видеть, — сказала руководитель экспедиции Дарья Велина. — Но говорить, что перстень принадлежал князю, рано: надпись прочитана только наполовину». Перстень весит 11,6 грамма, его отправят на анализ в Петербург. Результаты будут готовы не раньше марта.

В раскопках участвовали 36 студентов из четырёх университетов. Финансировал работы Фонд наследия, который дал 8,5 млн рублей. На следующий сезон институт просит 12 млн, решение фонд примет до конца января.

Часть участка принадлежит местному совхозу, который собирался строить там коровник. Директор совхоза Пётр Лузин заявил, что готов перенести стройку, если область компенсирует расходы на проект — около 2 млн рублей. Областная администрация пока не ответила.

Находки покажут в краеведческом музее с 15 декабря по 20 февраля. Ранее здесь находили только керамику. По мнению историка Игоря Самарцева, не связанного с экспедицией, мастерская доказывает, что Ладыга была крупнее, чем считалось, хотя городом её назвать ещё нельзя.`,
    date: '2023-12-01',
    text: `Ювелирную мастерскую середины XII века раскопали археологи под Старой Ладыгой. Среди 1300 с лишним находок — 47 форм для литья и перстень из серебра с надписью, которую пока удалось прочесть лишь наполовину. Руководитель раскопок Дарья Велина считает, что говорить о князе как о владельце перстня рано.

Анализ перстня весом 11,6 г проведут в Петербурге. Его итогов стоит ждать не ранее марта 2024 года.

Исследовано 640 кв. метров, на раскопе трудились 36 студентов четырёх вузов. Деньги, 8,5 миллиона рублей, выделил Фонд наследия. До конца января он решит, дать ли экспедиции 12 млн рублей на новый сезон.

На части территории совхоз собирался построить коровник. Его директор Пётр Лузин готов отказаться от этого места, если область возместит примерно 2 млн рублей, потраченных на проект. Ответа от властей области пока нет.

С середины декабря до 20 февраля находки можно будет увидеть в краеведческом музее. Прежде на этом месте попадалась лишь керамика. Историк Игорь Самарцев, который в экспедиции не участвовал, полагает, что Ладыга была больше, чем думали раньше, но городом её считать пока нельзя.`,
  },
  {
    id: 'energo',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-12-12',
    source: `Казахстан и Узбекистан договорились о совместной ГЭС

Министр энергетики Казахстана Алмас Тлеубеков и его узбекский коллега Шухрат Рахимов подписали в четверг в Шымкенте соглашение о строительстве гидроэлектростанции на реке Келес. Мощность станции составит 180 МВт, стоимость — около 410 млн долларов. Казахстан получит в проекте 55%, Узбекистан — 45%.

Строительство планируется начать в третьем квартале 2025 года и завершить в 2029 году. Азиатский банк развития готов предоставить кредит до 250 млн долларов, если обе страны утвердят экологическую оценку. Станция будет вырабатывать примерно 620 млн кВт·ч в год, две трети этого объёма пойдёт Казахстану.

Тлеубеков напомнил, что за десять месяцев товарооборот двух стран вырос на 8% и достиг 3,4 млрд долларов. К 2030 году стороны намерены довести его до 10 млрд. «Вода нас не разделит, если мы будем считать её вместе», — сказал министр.

Рахимов сообщил, что Узбекистан в этом году импортировал из Казахстана 1,1 млрд кВт·ч электроэнергии, на 15% меньше, чем в прошлом. Он пригласил казахстанских коллег в Ташкент в феврале. Кыргызстан от участия в проекте отказался, но просит предоставлять ему данные о стоке.

По словам экологов, водохранилище затопит не менее 900 гектаров земли, переселять придётся 240 семей. Министр заверил, что каждая из них получит новый дом.`,
    date: '2024-12-13',
    text: `Kazakhstan and Uzbekistan to build hydropower plant together

Kazakhstan and Uzbekistan will build a hydroelectric power station on the Keles river. An agreement was signed in Shymkent on Thursday by the energy ministers, Almas Tleubekov and Shukhrat Rakhimov.

The 180-megawatt plant will cost some $410 million. Kazakhstan will hold 55 percent and Uzbekistan 45 percent. Work is planned to start between July and September next year and to be finished in 2029. The Asian Development Bank is ready to lend up to $250 million, provided both countries approve an environmental assessment. The plant is expected to generate about 620 million kWh annually, two thirds of which will go to Kazakhstan.

Trade between the two countries grew by 8 percent to 3.4 billion dollars in the first ten months of the year. They want to raise it to 10 billion by 2030. Uzbekistan has bought 1.1 billion kilowatt-hours of electricity from its neighbour this year, 15 percent less than in 2023, Rakhimov said. He invited his Kazakh colleagues to come to Tashkent in February.

Kyrgyzstan has decided not to take part, but asks for data on the flow of water. Environmentalists say that the reservoir will flood at least 900 hectares and that 240 families will have to move; each of them, the minister promised, will get a new house.`,
  },
  {
    id: 'zavod',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-08-28',
    source: `Группа «Уралхимпродукт» опубликовала отчётность за первое полугодие

Выручка группы «Уралхимпродукт» по МСФО в январе–июне 2025 года снизилась на 6,7% и составила 84,2 млрд рублей. Чистая прибыль сократилась почти вдвое — до 9,8 млрд рублей с 18,9 млрд годом ранее. Показатель EBITDA упал на 21%, до 22,5 млрд рублей. Чистый долг вырос с начала года на 14 млрд и достиг 61 млрд рублей.

Производство удобрений увеличилось на 2,3%, до 3,1 млн тонн. Экспорт составил 1,9 млн тонн, крупнейшими покупателями остаются Бразилия и Индия. Средняя цена карбамида в первом полугодии была около 340 долларов за тонну.

Генеральный директор Сергей Ощепков объяснил падение прибыли крепким рублём и дорогим газом. «Худшее, возможно, ещё впереди», — сказал он инвесторам. Компания не будет платить промежуточные дивиденды. Инвестиционная программа на этот год урезана с 30 млрд до 24 млрд рублей, строительство завода в Губахе отложено до 2027 года.

Сокращать персонал группа не собирается: на её шести предприятиях работают 17,4 тыс. человек. С 1 октября зарплаты вырастут на 5%.

В июле совет директоров одобрил продажу 25% акций порта в Высоцке. Покупатель не назван; сумма сделки может превысить 12 млрд рублей.`,
    date: '2025-08-29',
    text: `Uralkhimprodukt's profit almost halves

The fertiliser maker Uralkhimprodukt saw its net profit fall by nearly half to 9.8 billion roubles in the first six months of 2025, from 18.9 billion a year before. Revenue was down 6.7 percent at 84.2 billion roubles, EBITDA 21 percent lower at 22.5 billion. The group's net debt has risen by 14 billion since the beginning of the year, to 61 billion roubles.

Chief executive Sergei Oshchepkov blamed the strong rouble and expensive gas. The worst may be yet to come, he told investors. There will be no interim dividend, and this year's investment programme has been cut to 24 billion roubles from 30 billion. A plant in Gubakha has been put off until 2027.

The group produced 3.1 million tonnes of fertiliser, 2.3 percent more than a year ago, and exported 1.9 million tonnes of it, mainly to Brazil and India. The average price of urea was some $340 a tonne.

No jobs will be cut at its six plants, which employ 17,400 people. Pay will go up by 5 percent on October 1.

The board agreed in July to sell a quarter of the shares in the port of Vysotsk for a sum that could exceed 12 billion roubles. The buyer has not been named.`,
  },
];
