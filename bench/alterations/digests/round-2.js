// Written after what the first round showed was mended. Persons, firms and figures are invented.
export const round2 = [
  {
    id: 'opera',
    sourceDate: '2025-09-12',
    source: `"We will not close for a single evening": the director of the Stadtheater Belmont on its renovation

Colette Marchand took over the Stadtheater in Belmont in August 2022, having run the opera in Ghent for seven years.

Question: The house is to be renovated. Why now?

Marchand: Because the stage machinery dates from 1964 and the fire brigade gave us its last extension in the spring. It expires on 30 June 2027. After that date nobody may stand under the fly tower.

Question: What will it cost?

Marchand: The study that we were given in July says between 74 and 82 million francs. The canton has promised to pay half, up to a ceiling of 40 million. The city will decide in February. For the rest we are looking for private donors; so far eleven of them have pledged 6.3 million.

Question: Where will you play in the meantime?

Marchand: In the old tram depot at Sonnenhof. It has 620 seats, whereas we have 1,050 here, so we shall lose something like 2 million francs a season at the box office. But we will not close for a single evening. The ballet might tour in South Korea for a month; the contract has not been signed.

Question: Have you lost subscribers?

Marchand: We had 9,800 before the pandemic, then 6,100, and now we have 7,400. Last season 81 percent of the seats were sold, and one visitor in five was under 30. I am not satisfied, but I sleep.

Question: There was a dispute with the orchestra.

Marchand: There was. The musicians wanted 14 more posts. We agreed on five, three of them from January and two a year later. In return they play four additional concerts. The strike that had been announced for the opening night was called off on Tuesday.

Question: Your own contract ends in 2027.

Marchand: In July 2027. If the council asks me to stay until the house reopens, I will. It has not asked.`,
    date: '2025-09-13',
    text: `Belmont's Stadtheater will keep playing during its renovation, its director Colette Marchand has promised: "We will not close for a single evening." For the duration of the works the company is to move to a disused tram depot in Sonnenhof with 620 seats instead of the usual 1,050. That will reduce box office takings by around 2 million francs per season.

The overhaul is necessary because the machinery, which was built in 1964, no longer satisfies the fire brigade. Its permission runs out at the end of June 2027.

According to a study presented in July, the project would cost 74 to 82 million francs. Half of that will come from the canton, though no more than 40 million. A decision by the city is expected in February. Private donors, of whom there are eleven so far, have pledged a total of 6.3 million.

A month-long tour of the ballet to South Korea is possible but not yet fixed by contract.

The theatre now has 7,400 subscribers. That is more than after the pandemic, when the number had dropped from 9,800 to 6,100. In the past season it sold 81% of its tickets; 20 percent of the audience were younger than 30.

Marchand also commented on the quarrel with the orchestra, which has been settled. Instead of the 14 new posts that it had demanded, the orchestra gets five: three at the start of next year, the others twelve months later. It will give four more concerts in exchange. A strike planned for the first night was cancelled this week.

Marchand, who previously headed the opera house in Ghent, is under contract until July 2027. She would be willing to stay on until the reopening, but has not been asked by the council.`,
  },
  {
    id: 'defence-speech',
    sourceDate: '2024-03-05',
    source: `Statement by the Minister of Defence of Norland, Kari Aasen, to the Parliament

Mr President, honourable members,

In the past two years our country has given Ukraine military aid worth 1.9 billion crowns. Today the government asks you to approve a further 800 million for this year. The money will pay for ammunition, for the repair of 22 armoured vehicles and for the training of about 1,500 soldiers on our soil. No Norlandic soldiers will be sent to Ukraine.

At the same time we must look to our own defence. In 2014 we spent 0.9 percent of our gross domestic product on it. This year it will be 1.8 percent. We shall reach 2 percent in 2026, two years earlier than planned. I know that some members consider this too little and others too much.

The army will grow from 8,400 to 11,000 soldiers by 2030. We do not intend to bring back conscription. But we will invite every eighteen-year-old, women as well as men, to a medical examination from next January. Taking part in it is voluntary.

The navy will receive four frigates. We have chosen a British design and not the Spanish one, although the Spanish one was cheaper by 11 percent, because three quarters of the work can be done at our own yards. The first ship should enter service in 2029. I expect that the contract can be signed before the summer, unless the losing bidder appeals.

The air base at Storvik, which was closed in 2008, will be reopened. People there have asked me about noise. There will be no more than 1,200 flights a year, none of them between ten in the evening and six in the morning.

Finally, cyber attacks. Last year the armed forces counted 3,600 of them, almost ten a day. In November one of them paralysed the pay office for four days. We do not know for certain who was behind it. A new unit of 200 specialists will start its work in the autumn; 85 have been hired so far.

Thank you.`,
    date: '2024-03-06',
    text: `Norland wants to increase military aid to Ukraine

Norland's government intends to support Ukraine with another 800 million crowns in 2024. Defence Minister Kari Aasen asked parliament on Tuesday to approve the sum, which comes on top of the 1.9 billion crowns given over the past two years. It is meant for ammunition, the repair of 22 armoured vehicles and the training of some 1,500 Ukrainian troops in Norland. Sending Norlandic soldiers is ruled out.

The country's own defence spending, just 0.9 percent of GDP ten years ago, has doubled to 1.8 percent. The target of two percent is to be met in 2026 rather than in 2028.

By the end of the decade there are to be 11,000 soldiers, up from 8,400. Conscription will not return, but from January 2025 all 18-year-olds of both sexes will be invited to a voluntary medical check.

For the navy, the government has picked a British frigate design over a Spanish one. It is more expensive, yet it allows 75 percent of the work to be carried out in Norland. Aasen hopes to sign the contract for the four ships by the summer, provided that the unsuccessful bidder does not appeal. The first of them could be in service in five years.

The Storvik air base is to be put back into operation, sixteen years after it was closed. To limit the noise, flights will be capped at 1,200 annually, and there will be none at night between 10 p.m. and 6 a.m.

3,600 cyber attacks on the armed forces were recorded last year. The pay office was out of action for four days after an attack in November whose authors have not been identified with certainty. Of the 200 experts that a new unit needs, 85 have been recruited; it will become operational this autumn.`,
  },
  {
    id: 'summit',
    sourceDate: '2025-05-23',
    source: `Final communiqué of the Sixth Lake States Summit

The heads of state of Tanzania, Uganda, Kenya, Rwanda and Burundi met in Kisumu on 22 and 23 May 2025 under the chairmanship of President William Ruto. The President of the Democratic Republic of the Congo took part as a guest.

The heads of state:

1. Welcomed the fact that trade among the five countries had reached 11.4 billion dollars in 2024, an increase of 13 percent over 2023, and reaffirmed their intention to double it by 2032.

2. Decided to abolish roaming charges among their countries as of 1 January 2026. Burundi will apply the decision a year later.

3. Took note of the report on the ferry disaster of 12 February 2025, in which 86 people lost their lives, and agreed that from September no vessel with more than 50 passengers may sail on Lake Victoria without an inspection carried out in the preceding six months.

4. Called on the World Bank to speed up the loan of 320 million dollars for the road from Masaka to Bukoba, of which only 47 million has been paid out since 2022.

5. Considered a proposal by Uganda to create a joint fund against water hyacinth. The plant now covers some 17,000 hectares of the lake. The fund would need at least 25 million dollars a year. Rwanda and Kenya supported the proposal; Tanzania asked for more time. The ministers of the environment will submit a draft in November.

6. Condemned the attacks on fishermen near Migingo Island and instructed the police chiefs to set up a joint patrol of six boats within 90 days.

7. Regretted that there was no progress on the common visa for truck drivers. A driver on the way from Kigali to Mombasa still has to show papers at nine checkpoints and loses eleven hours on average.

8. Thanked the people of Kisumu for their hospitality, and accepted the invitation of President Samia Suluhu Hassan to hold the seventh summit in Mwanza in 2026.`,
    date: '2025-05-24',
    text: `Mobile roaming fees within the Lake States will be a thing of the past from January next year, in Burundi's case from 2027. That was decided by the presidents of Burundi, Kenya, Rwanda, Tanzania and Uganda at a two-day summit in Kisumu which ended on Friday.

Trade among the five rose by 13 percent to $11.4 billion last year. They still want it to double by 2032.

In response to the sinking of a ferry in February, which killed 86, safety rules on Lake Victoria will be tightened. From September on, ships that carry over 50 people must have been inspected within the past half-year.

The World Bank was urged to pay out a $320m loan for the Masaka–Bukoba road faster. Just 47 million dollars have been disbursed in three years.

Uganda proposed a common fund to fight the water hyacinth, which has spread over about 17,000 hectares of the lake. 25 million dollars or more would be needed annually. While Kenya and Rwanda back the idea, Tanzania wanted more time. A draft is to be presented by the environment ministers in November.

The leaders denounced attacks on fishing crews off Migingo Island. Six boats are to patrol the area jointly within three months.

A common visa for lorry drivers remains out of reach, which the summit regretted. Between Kigali and Mombasa there are nine checkpoints, at which drivers lose 11 hours on average.

Mwanza in Tanzania will host next year's summit. The Congolese president attended this one as a guest.`,
  },
  {
    id: 'retail',
    sourceDate: '2025-03-19',
    source: `Delacroix Group: annual results 2024

Sales of the furniture retailer Delacroix rose by 1.6 percent to 4.37 billion euros in 2024; on a comparable basis they fell by 0.8 percent. The operating margin narrowed from 6.1 to 5.2 percent, chiefly on account of higher freight rates. Net profit was 148 million euros, 17 percent less than the 178 million euros of the previous year.

Online sales accounted for 29 percent of the total, against 25 percent in 2023. The group operates 312 stores in eleven countries. It opened nine in the course of the year, including its first two in Poland, and closed fourteen. A further ten stores are to be closed in 2025, most of them in Belgium; about 450 jobs are affected. "We shall offer everyone concerned a post in another store, though not everyone will want it," said Jeanne Ferrand, the chief executive.

For the current year the group expects sales to be flat or slightly higher and the operating margin to be at least 5 percent. Ferrand said that the year had begun "better than we feared": in January and February sales rose by 2.4 percent. New American tariffs would hardly affect Delacroix, which makes less than 1 percent of its sales in the United States.

The dividend is to be cut from 1.80 to 1.50 euros a share. Debt was reduced by 220 million euros to 1.06 billion euros. The group sold its head office in Lyon for 95 million euros in October and has rented it back for fifteen years.

The founding family, which holds 38 percent of the shares, denied reports that it wanted to sell its stake. Analysts at Banque Moreau had expected a net profit of 161 million euros. The share price fell by 6.3 percent to 41.20 euros, its lowest level since April 2020.`,
    date: '2025-03-19',
    text: `Delacroix cuts dividend after profit fall

The furniture chain Delacroix made a net profit of 148 million euros last year, down from 178 million and below the €161m that analysts at Banque Moreau had forecast. Its shares lost more than six percent on Wednesday and, at 41.20 euros, were cheaper than at any time since April 2020.

Although revenue grew by 1.6 percent to €4.37 billion, like-for-like sales were 0.8 percent lower. Mainly because of more expensive freight, the operating margin shrank by 0.9 percentage points to 5.2 percent.

The company has 312 stores in 11 countries. Last year it shut 14 and opened nine, among them its first two Polish ones. Ten more, mostly Belgian, are to close this year, which puts around 450 jobs at risk. All those affected will be offered a position elsewhere, CEO Jeanne Ferrand said.

The share of online business increased by four points to 29 percent of sales. In the first two months of 2025 group sales went up 2.4 percent, a start that Ferrand called "better than we feared". She predicts stable or slightly rising sales for the full year and an operating margin of no less than 5 percent. US tariffs are hardly a concern, since America contributes under one percent of revenue.

Shareholders will have to make do with €1.50 per share, 30 cents less than a year ago. Net of repayments of 220 million, debt amounts to €1.06bn. The headquarters in Lyon was sold last October for 95 million euros and leased back for 15 years.

The founding family says it has no plans to part with its 38-percent stake.`,
  },
  {
    id: 'imf',
    sourceDate: '2024-06-27',
    source: `Staff statement at the end of a mission to Zembala

A team of the International Monetary Fund led by Ms. Lucia Fontaine visited Maru, the capital of Zembala, from 13 to 26 June 2024. At the end of the visit Ms. Fontaine said:

"We have reached agreement at staff level on the third review of the programme of 1.2 billion dollars that was approved in December 2022. Once the Executive Board has approved the review, which may happen in August, 150 million dollars will become available. That would bring the total paid out to 610 million dollars.

The economy is recovering. Growth is estimated at 3.4 percent in 2023 and should reach about 4 percent this year, helped by a good cocoa harvest. Inflation has come down from a peak of 31.7 percent in February 2023 to 14.2 percent in May, but it remains far above the range of 6 to 8 percent that the central bank aims at. We therefore advise against lowering the policy rate, which stands at 26 percent, before the end of the year.

Public debt amounts to 84 percent of gross domestic product, and interest takes 38 percent of the state's revenue. The agreement with the bilateral creditors, which was signed in January, defers payments of 2.1 billion dollars. Talks with the holders of bonds have not been concluded.

Two conditions of the programme were missed: the law on state enterprises has not been passed, and arrears of the electricity company grew by 90 million dollars instead of falling. The authorities have committed themselves to raising electricity tariffs by 18 percent in October. Households that use less than 50 kilowatt-hours a month will be exempt.

We welcome the fact that spending on schools was not cut. Reserves now cover 2.8 months of imports, up from 1.9 months at the end of last year; the aim is three months by December.

The team met President Kofi Arthur, Finance Minister Grace Danso and Governor Ebo Quaye. It thanks them for frank discussions."`,
    date: '2024-06-28',
    text: `IMF and Zembala agree on next tranche

Zembala can hope for another 150 million dollars from the International Monetary Fund. The Fund's staff and the government have agreed on the third review of a $1.2bn programme that dates from the end of 2022, said Lucia Fontaine, who led a mission to Maru. The Executive Board still has to give its consent, possibly in August. Payments under the programme would then total $610 million.

The IMF sees an economic recovery. After an estimated 3.4 percent last year, growth should come to some four percent in 2024 thanks to a good harvest of cocoa. Inflation, which peaked at 31.7 percent in February of last year, had slowed to 14.2 percent by May. As it is still well above the central bank's target range of 6–8 percent, the Fund recommends that the key interest rate be left at 26 percent until the end of the year.

The government owes the equivalent of 84 percent of GDP. 38 percent of its revenue is spent on interest. In January it signed an agreement that postpones payments of $2.1bn to bilateral creditors, whereas negotiations with bondholders are still going on.

Zembala failed to meet two of the conditions: a law on state-owned companies has yet to be passed, and the power company's arrears, instead of falling, have increased by $90 million. In October electricity will become 18 percent more expensive, except for households that consume less than 50 kWh per month.

Foreign reserves are equivalent to 2.8 months of imports. At the end of 2023 it had been 1.9; three is the goal for the end of this year. The IMF praised the fact that education spending was spared.

The delegation spoke with the president, Kofi Arthur, as well as with Finance Minister Grace Danso and central bank governor Ebo Quaye.`,
  },
  {
    id: 'tribunal',
    sourceDate: '2025-11-04',
    source: `District court sentences former hospital director

The district court of Hallberg today sentenced the former director of the city hospital, Rolf Steiner, to three years and four months in prison for embezzlement. Steiner, 58, had transferred 1.46 million euros to a company of his brother-in-law between 2017 and 2021 for consultancy that was never provided. The brother-in-law, Georg Pfaff, received a suspended sentence of 14 months; he had confessed and paid back 310,000 euros.

The court acquitted Steiner of the charge that he had accepted bribes from a supplier of surgical robots. The evidence was not sufficient, the presiding judge, Nadine Kessler, said. The prosecution had asked for five years; the defence had pleaded for acquittal on all counts.

The trial lasted 31 days, and 64 witnesses were heard. One of them was the hospital's accountant, Birgit Lang, who had first pointed out the invoices to the board in 2019. The board did not react. "Whoever wanted to know could have known," Kessler said. The current chairman of the board, Professor Uwe Thaler, admitted at the trial that mistakes had been made, but said that he had not been in office at the time.

Steiner listened to the verdict without visible emotion. He remains at liberty until the verdict is final, but had to hand in his passport. His lawyer, Selma Aydin, announced that she would appeal. She has one week to do so.

The hospital, which made a loss of 9 million euros last year, is suing Steiner for damages of 1.9 million euros in a separate case. A hearing in that case is not expected before the spring. The city council will discuss on 18 November whether to sell the hospital to a private group; the mayor is against it.`,
    date: '2025-11-05',
    text: `The former head of Hallberg's municipal hospital must go to prison for three years and four months. The local district court found Rolf Steiner guilty of embezzlement on Tuesday. From 2017 to 2021 the 58-year-old had paid almost 1.5 million euros for consultancy services that did not exist to a firm belonging to his brother-in-law.

The latter, Georg Pfaff, got off with 14 months on probation after making a confession and returning 310,000 euros.

Prosecutors had wanted Steiner to be jailed for five years, while his defence had called for an acquittal. On a second charge, taking bribes from a maker of surgical robots, he was cleared for lack of evidence.

In the course of the 31-day trial the court heard 64 witnesses. Among them was the accountant Birgit Lang, who had drawn the board's attention to the invoices as early as 2019 without getting any reaction. "Whoever wanted to know could have known," judge Nadine Kessler remarked. Uwe Thaler, who chairs the board today but did not do so at the time, conceded that there had been mistakes.

Steiner's lawyer Selma Aydin has a week to lodge the appeal that she announced. Until a final verdict he does not have to go to jail, but he has handed over his passport.

The hospital, which lost €9m in 2024, has filed a separate claim for 1.9 million euros in damages against its former director; it will not be heard before next spring. On 18 November, the city council is to debate a sale to a private operator, which the mayor opposes.`,
  },
  {
    id: 'whales',
    sourceDate: '2024-08-15',
    source: `Humpback whales return to the Gulf of Maren earlier than before

Humpback whales now arrive in the Gulf of Maren 19 days earlier than they did thirty years ago, a team from the University of Halmstad reports in the journal Marine Ecology. The scientists evaluated 42,000 sightings reported by fishermen, ferries and volunteers between 1993 and 2023.

In the 1990s the first whales were seen around 11 May on average. In the past five years it was around 22 April. The date of departure has not changed: the animals leave the gulf in the second half of October. "They stay longer, but we cannot say that they eat more," said the head of the study, Dr Ingrid Sollander. In fact the animals photographed from drones in 2022 and 2023 were slightly thinner than those of 2010.

The water in the gulf has warmed by 1.3 degrees since 1990. The researchers believe that the shoals of herring on which the whales feed move north earlier because of it, but they have not proved it. Another explanation, the growing number of the whales, cannot be excluded: their population has increased from around 1,100 to nearly 2,900.

The earlier arrival has a price. Until 1 May there is no speed limit for ships in the gulf. Of the 23 whales found dead since 2015, at least nine had been hit by ships, seven of these in April. The authors recommend that the limit of ten knots apply from 1 April. The shipping association rejected this; it would make a crossing 40 minutes longer. The Ministry of Fisheries said it would examine the proposal.

Professor Miguel Andrade of the University of the Azores, who reviewed the study, praised the length of the series but pointed out that there are more observers in April today than in the past. The authors say they have corrected for that.

The work was supported by the Norling Foundation with 1.7 million kronor.`,
    date: '2024-08-16',
    text: `Humpbacks come to the Gulf of Maren almost three weeks earlier than three decades ago. That is what researchers from Halmstad University write in Marine Ecology after analysing 42,000 sightings from the years 1993 to 2023, made by volunteers, ferry crews and fishermen.

In the nineties the whales first appeared around May 11 on average; in the last five years it was April 22. They still leave in late October or shortly before. Whether the longer stay means more food is uncertain, study leader Ingrid Sollander said. Drone pictures taken in 2022 and 2023 in fact show somewhat leaner animals than in 2010.

One possible reason is the temperature of the water, which is 1.3 degrees higher than in 1990: the herring on which the whales live presumably migrate north sooner. The team has no proof of this, however. It does not exclude that the growth of the whale population, from about 1,100 to almost 2,900, plays a role as well.

For the animals the early arrival is dangerous, as a speed limit for ships applies only from May. At least nine of the 23 whales found dead since 2015 had collided with ships, in seven cases in April. The scientists therefore suggest introducing the ten-knot limit a month earlier. The shipping association is against it because crossings would take 40 minutes longer. The fisheries ministry intends to examine the idea.

Miguel Andrade, a reviewer from the Azores, commended the long time series but noted that more people watch in April now than they used to. According to the authors this has been taken into account.

The study was funded with 1.7m kronor by the Norling Foundation.`,
  },
  {
    id: 'landslide',
    sourceDate: '2025-02-11',
    source: `Landslide buries part of Santa Rosa; search goes on

A landslide buried part of the town of Santa Rosa in the province of Arauca early on Monday after four days of rain. By Tuesday afternoon 29 bodies had been recovered, the governor of the province, Beatriz Quintero, said; 41 people are still missing. Forty-eight people were pulled out alive, the last of them, a boy of nine, on Tuesday at dawn.

The slide came down at 3.40 a.m. and destroyed some 110 houses in the quarter of La Loma. It was about 300 metres wide. Three hundred soldiers and 120 volunteers are digging, often with their bare hands, since the road to the town is cut in two places. A Mexican team with dogs is due to arrive on Wednesday. More rain is forecast for the night, and the search may have to be interrupted.

President Andrés Molina declared three days of national mourning and will visit the town on Thursday. The government has released 12 billion pesos in emergency aid. Each family that lost its house will be paid a rent of 600,000 pesos a month for up to one year. Two shelters with room for 850 people have been opened in schools.

Residents said that cracks had appeared in the hillside in December and that they had told the town hall. The mayor, Héctor Rueda, denied that he had ignored warnings: a geologist had examined the slope on 9 January and had not considered an evacuation necessary. The public prosecutor is investigating. A study of the year 2016 had classified La Loma as an area of high risk and had recommended that 400 families be moved; only 63 were.

The national weather service said that 214 millimetres of rain had fallen in Santa Rosa since Thursday, more than usually falls in the whole of February. It is the worst disaster in the province since the earthquake of 1999.`,
    date: '2025-02-12',
    text: `Dozens feared dead in landslide

Rescuers in Santa Rosa have recovered 29 bodies from the mud that buried part of the town in the early hours of Monday. A further 41 people are unaccounted for, Arauca's governor Beatriz Quintero said on Tuesday. 48 survivors have been dug out, most recently a nine-year-old boy at dawn on Tuesday.

About 110 houses in the La Loma quarter were destroyed by the landslide, which was some 300 metres across and followed four days of rain. With the road blocked in two places, 300 soldiers and 120 volunteers often have nothing but their hands to dig with. A team with search dogs is expected from Mexico on Wednesday. The forecast is for further rain, which might force the searchers to pause.

The government has declared national mourning for three days. President Andrés Molina will travel to the scene on Thursday. Emergency aid of 12 billion pesos has been made available, and families whose homes were destroyed will have their rent paid for as long as a year, at 600,000 pesos a month. Schools have been turned into two shelters for 850 people.

Locals say they informed the town hall of cracks in the slope as early as December. Mayor Héctor Rueda rejects the accusation that he disregarded warnings. According to him, a geologist who inspected the hill at the beginning of January did not think that people had to be evacuated. Prosecutors have opened an investigation. Already in 2016 a study had advised resettling 400 families from La Loma, which it called a high-risk zone. No more than 63 were resettled.

Since Thursday 214 mm of rain have fallen, which is more than in a normal February. The province has not experienced such a disaster since an earthquake 26 years ago.`,
  },
  {
    id: 'tennis',
    sourceDate: '2025-06-08',
    source: `Vasquez beats Okafor in the longest final of the Aldara Open

Lucia Vasquez won the Aldara Open on Sunday, beating the defending champion Grace Okafor 6-7, 7-5, 7-5 in three hours and 38 minutes. It was the longest final in the history of the tournament, which was first played in 1968. The Argentine, who is ranked 34th in the world, had never before reached the final of a tournament of this level.

Okafor, the number two, had won their four previous matches without losing a set. She served for the match at 5-4 in the second set and had two match points, but hit the first into the net and lost the second to a backhand down the line. "I thought about the cup, and one should not think about the cup," the Nigerian said.

In the third set Vasquez was treated for cramp at 2-3 and considered giving up. "My coach shook his head, so I went on," she said. The coach, the former French player Alain Roche, has worked with her since October. He is not sure that she will play at Wimbledon, which begins in three weeks: her right shoulder has to be examined on Tuesday.

Vasquez receives 1.35 million euros, more than she had earned in her career before. On Monday she will rise to 12th place in the ranking. She is the first Argentine woman to win the tournament since 1990. In the semi-final she had beaten the number one, Mirka Holm, who was hampered by a cold.

The 14,200 seats of the centre court were sold out for the ninth time in a row. The tournament as a whole counted 312,000 spectators, 4 percent more than last year. The organisers are thinking of playing the final in the evening from 2026, but the television stations would have to agree. In the men's doubles the title went to the brothers Jan and Pieter de Wit.`,
    date: '2025-06-09',
    text: `Lucia Vasquez of Argentina has won the Aldara Open. In the final, the longest since the tournament was founded in 1968, she defeated title holder Grace Okafor 6-7, 7-5, 7-5 after more than three and a half hours.

Before Sunday the world number two from Nigeria had won all four of their encounters in straight sets. She had two match points while serving at 5-4 in the second set but put one in the net; a backhand down the line saved the other. She blamed herself for having "thought about the cup".

Vasquez nearly retired in the deciding set because of cramp. It was her coach who persuaded her to continue, with a shake of his head. Alain Roche, once a player himself, has coached her for eight months. Whether she takes part in Wimbledon in three weeks' time is open, since she is to have her right shoulder examined on Tuesday.

The prize money of €1.35 million exceeds everything she had earned until then. World number 34 before the tournament, she will be 12th from Monday. No Argentinian woman had won it for 35 years. On her way to the final she eliminated the top-ranked Mirka Holm, who had a cold.

Attendance rose by four percent to 312,000. The centre court with its 14,200 seats sold out, as it had the eight times before. From next year the final might take place in the evening if broadcasters consent. Brothers Jan and Pieter de Wit won the men's doubles.`,
  },
  {
    id: 'city-budget',
    sourceDate: '2024-12-03',
    source: `Mayor presents austerity budget

Mayor Fatima Belhaj presented the budget of the city of Port-Louis-sur-Mer for 2025 on Tuesday. It amounts to 684 million euros, 21 million less than this year. It is the first cut since 2013. Because the state is reducing its contribution by 17 million euros, the city has to save, the mayor said.

No municipal employee will be dismissed, but of the 240 who retire next year only half will be replaced. The budget of the cultural department is cut by 12 percent to 31.5 million euros; the summer festival will take place every other year. The municipal theatre is spared. Two of the seven swimming pools will be closed from October to April.

The property tax rises from 41.2 to 43.0 percent. An average household will pay about 38 euros more a year. The tax on second homes, on the other hand, is raised to the maximum that the law allows. Parking for residents will cost 15 euros a month instead of ten. School meals remain free for families with an income of less than 1,900 euros a month.

Investment is to fall to 112 million euros from 139 million. The second line of the tramway has been postponed by two years, to 2029. On the other hand, the city will spend 26 million euros, four times as much as this year, on the renovation of schools; five of them will get new roofs. The flood barrier at the old harbour will be completed as planned in the autumn of 2025.

The opposition criticised the budget harshly. Its leader, Marc Lenoir, spoke of "a tax increase in disguise" and demanded that the city sell its shares in the airport, which are valued at 60 to 70 million euros. Belhaj has rejected that several times. At the end of this year the city's debt will stand at 512 million euros. It is not to rise until 2027.

The council votes on 17 December.`,
    date: '2024-12-04',
    text: `Port-Louis-sur-Mer will spend less next year. The draft budget that Mayor Fatima Belhaj unveiled on Tuesday totals €684 million, which is 21 million below this year's and the first reduction since 2013. She attributed it to the state, whose contribution falls by €17m.

Belhaj does not want to lay anybody off. However, just one in two of the 240 staff who will retire in 2025 is to be replaced.

Culture will have to get by with 31.5 million euros, 12 percent less than before. The summer festival will be held only every two years; nothing changes for the municipal theatre. In the cold half of the year, from October to April, two of the city's seven pools are to stay shut.

Homeowners face a rise in property tax to 43 from 41.2 percent, which comes to some 38 euros a year for the average household. For second homes the city will charge the legal maximum. Residents' parking goes up by half, to 15 euros per month. Families earning under 1,900 euros a month still do not have to pay for school meals.

The city will invest 112 million euros, 27 million less than in 2024. The second tram line will not come until 2029, two years later than planned. Spending on the renovation of schools, by contrast, is to quadruple to 26 million euros, and five schools will be given new roofs. Work on the flood barrier in the old port is on schedule and will be finished next autumn.

Marc Lenoir, the opposition leader, called the plans "a tax increase in disguise". He would rather have the city part with its airport stake, said to be worth between 60 and 70 million euros, which the mayor has repeatedly refused to do. Debt, which will be 512 million euros at the end of 2024, is to remain stable until 2027. The council will decide on December 17.`,
  },
  {
    id: 'poslanie',
    lang: 'ru',
    sourceDate: '2025-01-28',
    source: `Выступление министра транспорта Елены Рудаковой на коллегии министерства

Уважаемые коллеги! Прошлый год был для отрасли непростым. Грузооборот железных дорог снизился на 4,1%, погрузка составила 1,18 млрд тонн. Зато пассажиров перевезено 1,3 млрд человек — это рекорд за семнадцать лет. Авиакомпании перевезли 111 млн человек, на 6% больше, чем в 2023 году.

За год построено и реконструировано 24,7 тыс. км дорог, введено 190 мостов и путепроводов. Доля региональных дорог в нормативном состоянии превысила 55%. Наша цель на 2030 год — не менее 60%. При этом смертность на дорогах, к сожалению, не снизилась: погибли 14,4 тыс. человек, на 70 больше, чем годом ранее.

В этом году мы начинаем строительство высокоскоростной магистрали. Первый участок длиной 200 км должен быть готов к концу 2028 года. Стоимость всего проекта — 2,3 трлн рублей, из них 580 млрд выделяет фонд национального благосостояния. Вагоны делают на Урале, первый поезд испытают, если не подведут поставщики, летом 2027 года.

О портах. Перевалка упала на 2%, до 886 млн тонн, прежде всего из-за угля. Зато контейнеров стало больше: рост на 8%. Мы рассматриваем возможность снизить портовые сборы для контейнеровозов, решения пока нет.

Отдельно скажу о водном транспорте. Куплено 36 новых судов, ещё 120 строятся. Средний возраст речного флота — 36 лет, и за один год это не исправить.

Дефицит водителей грузовиков оценивается в 130 тыс. человек. Мы договорились с министерством образования открыть 40 учебных площадок. Снижать возраст для получения прав категории D не будем.

Спасибо за работу.`,
    date: '2025-01-29',
    text: `Министр транспорта подвела итоги года

В 2024 году железные дороги перевезли рекордное за 17 лет число пассажиров — 1,3 миллиарда, сообщила на коллегии министр транспорта Елена Рудакова. С грузами дела хуже: погрузка составила 1,18 миллиарда тонн, грузооборот уменьшился на 4,1 процента. Число авиапассажиров выросло на 6 процентов, до 111 миллионов.

В стране построили и обновили 24 700 км автодорог, открыли 190 путепроводов и мостов. Более 55% региональных трасс соответствуют нормативам, к 2030 году их должно стать как минимум 60%. Однако число погибших на дорогах выросло на 70 человек и достигло 14,4 тысячи.

Строительство высокоскоростной магистрали начнётся в нынешнем году. Проект обойдётся в 2,3 триллиона рублей, 580 миллиардов из которых даст ФНБ. Участок в 200 км — первый — планируют завершить к концу 2028 года. Испытания первого поезда намечены на лето 2027 года, если поставщики не подведут.

Порты перевалили 886 млн тонн грузов, на 2% меньше, чем годом ранее, главным образом из-за угля. Контейнерный поток, напротив, прибавил 8 процентов. Министерство думает над снижением сборов для контейнеровозов, но решение ещё не принято.

Речной флот пополнился 36 судами, 120 находятся в постройке. В среднем речным судам 36 лет.

Водителей грузовиков не хватает: дефицит составляет, по оценкам, 130 000 человек. Для их подготовки вместе с минобразования откроют сорок площадок. Возраст, с которого дают права категории D, останется прежним.`,
  },
  {
    id: 'futbol',
    lang: 'ru',
    sourceDate: '2024-10-20',
    source: `«Якорь» обыграл «Металлист» и вышел на первое место

В воскресенье в тринадцатом туре чемпионата «Якорь» победил на своём поле «Металлист» со счётом 3:1. Хозяева открыли счёт на 12-й минуте, когда после подачи углового отличился защитник Глеб Суханов. За пять минут до перерыва форвард гостей Марко Перич сравнял счёт ударом с 25 метров.

После перерыва «Якорь» владел мячом 68 процентов времени. На 61-й минуте пенальти реализовал капитан Антон Дорофеев, а на 88-й точку поставил вышедший на замену 18-летний Ринат Галиев. Для него это первый гол за клуб. Полузащитник «Металлиста» Жуан Силва на 74-й минуте получил вторую жёлтую карточку и был удалён.

«Мы не показали ничего особенного, но забили вовремя», — сказал тренер «Якоря» Валерий Костин. Его коллега Драган Йович заявил, что пенальти не было: мяч, по его мнению, попал защитнику в грудь. Судья Михаил Вилков смотрел повтор четыре минуты.

«Якорь» набрал 29 очков и на одно опережает «Торпедо», у которого есть игра в запасе. «Металлист» с 17 очками идёт восьмым и не выигрывает уже пять матчей подряд. На стадионе было 31,6 тыс. зрителей — больше в этом сезоне здесь не собиралось.

В среду «Якорь» сыграет на выезде с белградским «Партизаном». Вратарь Илья Зотов, который повредил колено на прошлой неделе, возможно, поедет с командой. Защитник Суханов из-за перебора карточек пропустит следующий матч чемпионата.`,
    date: '2024-10-21',
    text: `«Якорь» возглавил турнирную таблицу, победив дома «Металлист» — 3:1. У лидера стало 29 очков, у «Торпедо», сыгравшего на матч меньше, — 28.

Первый мяч забил на 12-й минуте защитник Глеб Суханов, замкнувший подачу с углового. На 40-й минуте Марко Перич дальним ударом с 25 метров восстановил равенство. Победный гол с пенальти забил капитан «Якоря» Антон Дорофеев (61-я минута). В концовке свой первый мяч за команду провёл Ринат Галиев, которому 18 лет. К тому времени гости играли вдесятером: Жуана Силву удалили за две жёлтые карточки.

После перерыва хозяева контролировали мяч 68% времени. Тем не менее тренер Валерий Костин считает, что его команда не показала «ничего особенного». Наставник «Металлиста» Драган Йович убеждён, что пенальти назначили ошибочно, поскольку мяч попал в грудь. Арбитру Михаилу Вилкову понадобилось четыре минуты, чтобы просмотреть повтор.

«Металлист» не может победить пять матчей кряду и занимает восьмое место, у него 17 очков. За игрой наблюдали 31 600 зрителей, больше, чем на любом другом матче «Якоря» в этом сезоне.

В среду «Якорю» предстоит матч в Белграде с «Партизаном». Не исключено, что в поездку отправится и Илья Зотов, травмировавший колено неделю назад. Суханов не примет участия в следующей игре чемпионата, так как набрал слишком много карточек.`,
  },
  {
    id: 'bank-rossii',
    lang: 'ru',
    sourceDate: '2023-09-15',
    source: `Совет директоров Банка Северии повысил ключевую ставку

Совет директоров Центрального банка Северии 15 сентября принял решение повысить ключевую ставку на 100 базисных пунктов, до 13% годовых. Это третье повышение с июля. Регулятор допускает, что на ближайших заседаниях ставка может быть повышена ещё раз.

Годовая инфляция, по оценке на 11 сентября, увеличилась до 5,5% с 4,3% в июле. По прогнозу банка, по итогам 2023 года она составит 6–7%, в 2024 году вернётся к 4%. Ранее банк ожидал 5–6,5%. Инфляционные ожидания населения в августе выросли до 11,5%.

Экономика превысила уровень конца 2021 года. Прогноз роста ВВП на этот год оставлен без изменений: 1,5–2,5%. Безработица находится на историческом минимуме — 3%. На нехватку работников жалуются 60% предприятий.

«Мы не будем спешить со смягчением», — заявила на пресс-конференции председатель банка Вера Соколова. По её словам, ослабление кроны с начала года на 28% связано с падением экспорта и ростом спроса на импорт. Вводить обязательную продажу валютной выручки банк не предлагает.

Портфель ипотечных кредитов вырос за год на четверть и достиг 16 трлн крон. С 1 октября банки будут формировать повышенные резервы по кредитам с первоначальным взносом менее 20%. Льготная программа действует до 1 июля 2024 года, продлевать её Соколова считает нежелательным, но решение, подчеркнула она, принимает правительство.

Следующее заседание назначено на 27 октября.`,
    date: '2023-09-16',
    text: `Ключевая ставка в Северии выросла до 13 процентов

Центробанк Северии поднял ставку с 12 до 13% годовых — в третий раз с июля. Не исключено, что скоро последует новое повышение.

К 11 сентября инфляция ускорилась, по оценке регулятора, до 5,5% в годовом выражении (в июле было 4,3%). К концу года банк ждёт уже 6–7% вместо прежних 5–6,5%, а к 4% она должна вернуться в будущем году. В августе население ожидало роста цен на 11,5%.

ВВП в этом году, как и предполагалось ранее, вырастет на 1,5–2,5%; уровень конца 2021 года экономика уже превзошла. Без работы всего 3% населения — рекордно мало. Шесть предприятий из десяти испытывают нехватку работников.

Глава банка Вера Соколова предупредила, что спешить со смягчением регулятор не будет. С начала года крона подешевела на 28 процентов; причинами Соколова назвала сокращение экспорта и увеличение спроса на импортные товары. Обязывать экспортёров продавать валюту ЦБ не предлагает.

Ипотечный портфель за год увеличился на 25%, до 16 триллионов крон. С октября резервы по ссудам, где первый взнос меньше 20 процентов, повысят. Соколова против продления льготной программы, которая истекает 1 июля следующего года, но решать, по её словам, будет правительство.

Совет директоров вновь рассмотрит ставку 27 октября.`,
  },
  {
    id: 'vizit',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-04-18',
    source: `Президент Кыргызстана завершил визит в Туркменистан

Президент Кыргызстана Айбек Мамбетов 17–18 апреля посетил Туркменистан с государственным визитом. В Ашхабаде он провёл переговоры с президентом Мердесом Аннаевым. Стороны подписали 14 документов, в том числе соглашение о поставках электроэнергии.

Согласно соглашению, Туркменистан поставит Кыргызстану 1,6 млрд кВт·ч в 2026 году. Цена не раскрывается. В прошлом году поставки составили 1,2 млрд кВт·ч. Транзит пойдёт через Узбекистан, с которым ещё предстоит согласовать тариф.

Товарооборот двух стран в 2024 году вырос почти вдвое и составил 46 млн долларов. «Это меньше, чем мы можем», — признал Мамбетов. К 2028 году президенты намерены довести его до 200 млн долларов. Кыргызстан предложил открыть в Ашхабаде торговый дом.

Аннаев сообщил, что туркменские компании готовы участвовать в строительстве не менее 20 тыс. квадратных метров жилья в Бишкеке. Кыргызская сторона рассматривает возможность отмены виз для владельцев служебных паспортов. О газопроводе, вопреки ожиданиям, не говорили.

С 15 мая между столицами будет выполняться прямой рейс — раз в неделю, по четвергам. До сих пор лететь приходилось через Стамбул, и дорога занимала около 11 часов.

Мамбетов пригласил коллегу посетить Бишкек осенью. Приглашение принято.`,
    date: '2025-04-19',
    text: `Kyrgyz president ends visit to Turkmenistan

Kyrgyzstan will receive 1.6 billion kWh of electricity from Turkmenistan next year. This was agreed during a state visit of President Aibek Mambetov to Ashgabat, which ended on Friday. Last year 1.2 billion kilowatt-hours were supplied. The power will be transmitted through Uzbekistan; a tariff with that country has yet to be agreed on. The price was not disclosed.

Altogether, Mambetov and his Turkmen counterpart Merdes Annayev signed 14 documents. Trade between the two countries nearly doubled in 2024, to $46 million, which is "less than we can do", as Mambetov put it. Four years on, by 2028, it is supposed to reach 200 million dollars. Kyrgyzstan has proposed setting up a trading house in the Turkmen capital.

Firms from Turkmenistan are prepared to help build at least 20,000 square metres of housing in Bishkek, said Annayev. Kyrgyzstan is considering waiving visas for holders of service passports. Contrary to expectations, the gas pipeline was not discussed.

A direct flight will link the two capitals every Thursday from May 15. Until now, passengers have had to change in Istanbul and to travel for some 11 hours.

Annayev has accepted an invitation to come to Bishkek in the autumn.`,
  },
  {
    id: 'pozhar',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-11-26',
    source: `В Зареченске потушили пожар на складе

Пожар на складе торговой сети «Полюс» в Зареченске, начавшийся в ночь на понедельник, потушен, сообщили во вторник утром в МЧС. Площадь возгорания достигла 28 тыс. квадратных метров, обрушилась половина кровли. Погиб один сотрудник охраны, ещё шестеро госпитализированы с отравлением дымом, двое из них — в тяжёлом состоянии.

Огонь тушили 310 человек и 74 единицы техники, привлекались два вертолёта. Жителей трёх соседних домов, всего около 400 человек, эвакуировали, во вторник им разрешили вернуться. Превышения вредных веществ в воздухе не зафиксировано.

По предварительной версии, причиной стало короткое замыкание. Возбуждено уголовное дело. По данным следствия, сигнализация не сработала, хотя в марте её проверяли. Директор склада задержан на 48 часов.

Компания оценила ущерб в 3,7 млрд рублей; склад был застрахован на 2,9 млрд. Гендиректор «Полюса» Роман Щукин пообещал выплатить семье погибшего 5 млн рублей. Он сообщил, что поставки в 112 магазинов области могут задерживаться на два-три дня. Увольнять 640 работников склада компания не планирует.

Губернатор Нина Власова поручила до 20 декабря проверить все склады площадью более 10 тыс. квадратных метров.`,
    date: '2024-11-27',
    text: `Warehouse fire in Zarechensk put out

Firefighters have extinguished a blaze that broke out in a warehouse of the retail chain Polyus in Zarechensk on Monday night. A security guard was killed, and six people are in hospital with smoke poisoning; two of them are in a serious condition.

The fire spread over 28,000 square metres and brought down half of the roof. 310 people with 74 vehicles and two helicopters took part in the operation. About 400 residents of three nearby buildings had to leave their homes but were allowed to return on Tuesday. No excessive levels of pollutants were measured in the air.

According to a preliminary version, a short circuit caused the fire. Investigators say that the alarm, which had been checked in March, failed to go off. The warehouse manager has been detained for two days.

Polyus puts the damage at 3.7 billion roubles, of which 2.9 billion is insured. Its chief executive, Roman Shchukin, promised five million roubles to the family of the victim. Deliveries to 112 shops in the region may be delayed by two or three days. The company does not plan to lay off any of the 640 employees of the warehouse.

By 20 December all warehouses larger than 10,000 square metres are to be inspected on the orders of Governor Nina Vlasova.`,
  },
];
