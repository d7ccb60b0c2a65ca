// Digests of interviews, speeches and communiqués in English, by a writer who never saw the program.
export const round74 = [
  {
    id: 'hronec-interview',
    lang: 'en',
    sourceDate: '2023-02-16',
    source: `Interview of the Minister of Foreign Affairs of Slovakia, Marek Hronec, with the newspaper Denník Stred, Bratislava, 16 February 2023

Question: Minister, Hungary has said it will veto the new sanctions package. Can it still be adopted this month?

Answer: It can, and I believe it will. Budapest has two objections left out of the five it had in January. One concerns a bank, the other a shipping company. We talk to our Hungarian friends almost every day. I would not use the word veto; nobody has cast one.

Question: Would Slovakia agree to drop the bank from the list?

Answer: If that is the price of unity, yes. But it is not our proposal and we have not been asked.

Question: Poland wants another 10 billion euros for the common fund. How much will Slovakia contribute?

Answer: Our share would be about 1.1%, that is, some 110 million euros over four years. Parliament has to approve it. I do not expect a majority before the summer, to be honest, since the government has only 70 votes out of 150.

Question: Your predecessor said Slovakia had given everything it could. Do you agree?

Answer: Ms Kubalová was speaking of heavy weapons, and there she was right. We have nothing left to give without weakening our own army. But we can still repair: our plant in Michalovce has repaired 38 howitzers since October and could handle at least 12 a month if more spare parts came from Germany.

Question: What about refugees?

Answer: There are 104,000 people with temporary protection in the country, fewer than in the autumn, when there were 119,000. Four in ten of the adults have a job. The allowance for hosts, 9 euros per night, will be paid until the end of May; whether it is extended will depend on the European Commission.

Question: Will you attend the conference in Ankara in March?

Answer: I have been invited. I have not yet decided. I would not want to sit there just for the photograph.

Question: Is a meeting with the Russian foreign minister conceivable?

Answer: Not as long as missiles are falling on Kharkiv. Our embassy in Moscow works with six diplomats instead of 22, and that is sufficient for consular matters.

Question: And relations with Washington?

Answer: Better than at any time in the past ten years. The defence agreement signed last year does not provide for permanent American bases on our soil, whatever the opposition says.`,
    date: '2023-02-18',
    text: `Slovakia's foreign minister, Marek Hronec, believes that the new sanctions package will be adopted before the end of February despite Hungary's objections, he told the newspaper Denník Stred. Two of the five objections that Budapest had in January remain, he said: one relates to a bank and the other to a shipping firm. He declined to speak of a veto, pointing out that none had been cast. Slovakia would accept the removal of the bank from the list if unity required it, but the idea is not Slovakia's and nobody has asked the country about it.

Slovakia's share of the extra 10 billion euros that Poland wants for the common fund would come to around 110 million euros over four years. The money needs the approval of parliament, which Hronec does not expect before the summer, as the government commands only 70 of the 150 votes.

He agreed with his predecessor, Ms Kubalová, that Slovakia had no more heavy weapons it could hand over without harming its own forces. What it can still do is repairs: since October 38 howitzers have been fixed at the works in Michalovce. With more spare parts from Germany the works could manage a dozen or more every month.

The number of people under temporary protection in Slovakia has gone down by 15,000 since the autumn, to 104,000. Of the adults among them, 40% work. Their hosts get nine euros a night and will do so until the end of May; any extension hinges on the European Commission.

Hronec has not made up his mind about next month's conference in Ankara, to which he has been invited. He will not meet the Russian foreign minister as long as Kharkiv is under missile fire. Slovakia now has six diplomats in Moscow where it used to have 22, which the minister regards as enough for consular work. He called relations with the United States the best in a decade. Contrary to what the opposition claims, he said, last year's defence agreement makes no provision for permanent US bases in Slovakia.`,
    slips: [
      [['value'], 'Hungary still has three objections to the sanctions package.'],
      [['scale'], 'Slovakia would have to pay some 110 billion euros into the common fund over four years.'],
      [['period'], 'Hosts of refugees will receive the allowance until the end of March.'],
      [
        ['bound'],
        'Given more spare parts, the plant in Michalovce could repair no more than 12 howitzers a month.',
      ],
      [
        ['direction'],
        'The number of people with temporary protection in Slovakia has increased since the autumn.',
      ],
      [['measure'], 'Four out of ten refugees, children included, have a job.'],
      [['unit'], 'Those who host refugees are paid nine euros per week.'],
      [
        ['polarity'],
        'Hronec confirmed that the defence agreement provides for permanent American bases in Slovakia.',
      ],
      [['modality'], 'Hronec is going to attend the conference in Ankara in March.'],
      [
        ['entity'],
        'To repair more howitzers, the Michalovce plant would need additional spare parts from Poland.',
      ],
      [
        ['speaker'],
        'Kubalová said that ties with Washington were better than at any time in the past ten years.',
      ],
      [
        [],
        'For the sake of unity, Slovakia would agree to drop the bank and the shipping company from the list, Hronec said.',
      ],
    ],
  },
  {
    id: 'iceland-speech',
    lang: 'en',
    sourceDate: '2024-06-17',
    source: `Address by Prime Minister Sigrún Hallsdóttir on the national day, Reykjavik, 17 June 2024

Fellow Icelanders,

Eighty years ago, in the rain at Thingvellir, some 25,000 people, a fifth of the nation at that time, came to see the republic born. My grandmother was among them. She walked for two days.

We are today 384,000, and nearly one in five of us was born abroad. I do not see a threat in this. I see hands that have built our hospitals and voices that still wait to be heard. From next year, newcomers will be offered 250 free hours of language lessons, instead of 100. I would like it to be a right; for now it is an offer, and it depends on whether parliament votes the 2.4 billion kronur it will cost.

The people of Grindavik cannot celebrate at home. Since November the earth there has opened five times. The state has bought 820 of the town's 1,200 homes, at 95% of their insured value. I cannot promise you that you will return. I promise that nobody will be forced to decide before the end of 2026.

Housing is our greatest failure. Rents in the capital have risen by 40% in five years, wages by 28%. We said we would build 4,000 flats a year; we have not once reached 3,000. I take responsibility for that. The housing minister, Orri Steinsson, will present a plan in September. It will not please everybody, least of all those who own more than ten flats to let to tourists.

On energy: I was against the wind farm at Búrfell when I was in opposition. I was wrong. Without new power we will be burning oil again in our fishmeal plants, as we did last winter. But no turbine will be put up in a national park while I am prime minister.

Some ask whether we should vote again on joining the European Union. My party's view has not changed: it is against. But it is not for a party to stop the people from being asked. If a majority of parliament wants a referendum, we will not stand in its way, though it could hardly be held before 2027.

My grandmother died in 1999. She never locked her door. Let us be a country where one need not. Happy national day.`,
    date: '2024-06-18',
    text: `Prime Minister Sigrún Hallsdóttir called housing Iceland's greatest failure in her national day address on Monday. While rents in the capital have climbed by 40% in five years, pay has gone up by only 28%, she said. The promised 4,000 flats a year never materialised; in no year were as many as 3,000 built. Hallsdóttir accepted responsibility and said that the housing minister, Orri Steinsson, would put forward a plan in September. Owners of more than ten tourist flats will like it least, she predicted.

About 25,000 people, roughly 20% of the population of the day, witnessed the birth of the republic at Thingvellir in 1944. One of them was the prime minister's grandmother, who had walked for two days. The country now has 384,000 inhabitants, almost a fifth of whom were born in other countries. Hallsdóttir said she did not regard this as a threat. As of 2025 newcomers are to be offered 250 free hours of language tuition, 150 more than now, but parliament still has to approve the cost of 2.4 billion kronur.

The state has bought more than two thirds of the homes in Grindavik, paying 95% of the value for which they were insured. Hallsdóttir could give no assurance that the people of the town would go back, but pledged that none of them would have to decide before the end of 2026.

She conceded that she had been mistaken to oppose the Búrfell wind farm while in opposition. Unless there is new power, she warned, fishmeal plants will go back to oil, as happened last winter. She vowed that national parks would stay free of wind turbines for as long as she held office. Her party remains opposed to joining the EU, but it will not block a referendum if most of parliament is in favour of one. Such a vote is unlikely to take place before 2027, however.`,
    slips: [
      [['value'], 'Rents in the Icelandic capital have gone up by 45% in five years.'],
      [['scale'], 'The additional language lessons will cost 2.4 million kronur.'],
      [['measure'], 'Home owners in Grindavik were paid 95% of the market value of their houses.'],
      [['bound'], 'The plan will be liked least by people who own fewer than ten flats for tourists.'],
      [['direction'], 'The number of free language hours offered to newcomers will be reduced next year.'],
      [['period'], 'The plan for housing is to be presented in November.'],
      [['polarity'], 'Hallsdóttir promised the people of Grindavik that they would return to their homes.'],
      [
        ['modality'],
        'A referendum on joining the European Union will be held in 2027, Hallsdóttir announced.',
      ],
      [['speaker'], 'Steinsson admitted that he had been wrong to oppose the wind farm at Búrfell.'],
      [['unit'], 'From next year newcomers will be offered 250 days of free language lessons.'],
      [['wording'], 'Last winter the fishmeal plants had to burn coal.'],
      [
        [],
        'Hallsdóttir promised that no turbine would be put up in national parks or within ten kilometres of a town.',
      ],
    ],
  },
  {
    id: 'chile-indonesia',
    lang: 'en',
    sourceDate: '2023-05-25',
    source: `JOINT COMMUNIQUÉ of the Republic of Chile and the Republic of Indonesia on the occasion of the visit of President Rodrigo Alcalde to Jakarta, 24–25 May 2023

1. At the invitation of President Wira Santoso, President Alcalde paid a state visit to Indonesia on 24 and 25 May, the first by a Chilean president in eleven years.

2. The Presidents noted that trade between the two countries had reached 612 million dollars in 2022, up 35% from 2021, and set the goal of one billion dollars by 2027. Indonesia will lift its restrictions on Chilean blueberries and cherries on 1 August. Chile will examine Indonesia's request to reduce the tariff on palm oil, currently 6%.

3. The two sides agreed to open negotiations on an investment treaty no later than October. The Chilean side recalled that such a treaty would have to exclude lithium. The Indonesian side took note of this position.

4. The Presidents welcomed the memorandum signed by the mining companies Andesmin and Borneo Metal, which envisages a joint cathode plant in Sulawesi with a capacity of 20,000 to 25,000 tonnes a year. A final decision on investment is expected in the first quarter of 2024.

5. Chile will grant 40 scholarships a year to Indonesian students, twice the present number. Indonesia will send 15 seismologists to Valparaíso for training in tsunami warning.

6. The two sides expressed concern over the depletion of fish stocks in the Pacific and called upon all states to ratify the 2022 agreement on fishing subsidies, which Chile has already ratified and which Indonesia intends to ratify. They did not reach agreement on quotas for tuna and will continue their consultations in Lima in September.

7. Indonesia expressed support for Chile's candidacy to the Human Rights Council. Chile will consider supporting Indonesia's candidacy to the Council of the International Maritime Organization.

8. A direct air link was discussed. Both sides recognised that it is not commercially viable at present, and agreed to seek code-sharing via Sydney or Auckland. From 1 July citizens of either country may enter the other without a visa for at most 60 days; holders of work contracts are excluded.

9. President Alcalde invited President Santoso to visit Chile in 2024. The invitation was accepted with pleasure; the date will be fixed through diplomatic channels.`,
    date: '2023-05-26',
    text: `Chile's president, Rodrigo Alcalde, has paid a two-day state visit to Indonesia, the first by a Chilean president in eleven years. Trade between the two countries grew by 35% last year, to $612 million, according to a joint communiqué. By 2027 the presidents would like it to rise by almost $400 million more. From August 1 Chilean cherries and blueberries will no longer face restrictions in Indonesia. Jakarta would like Chile to lower its 6% duty on palm oil, a request which Santiago has promised to look at.

Talks on an investment treaty are to begin by October at the latest. Chile reminded its partner that lithium would have to be left out, a stance of which Indonesia took note. Two mining companies, Andesmin and Borneo Metal, have signed a memorandum about a joint cathode plant in Sulawesi that could turn out 20,000–25,000 tonnes a year. A final decision on the investment should be made by the end of next March.

Chile will offer Indonesian students 20 more scholarships a year than now, 40 in all. Fifteen seismologists from Indonesia will be trained in tsunami warning in Valparaíso. Concerned about dwindling fish stocks in the Pacific, the two sides urged all countries to ratify the 2022 accord on fishing subsidies. Chile has already done so; Indonesia plans to. The two failed to agree on tuna quotas, about which consultations will go on in Lima in September.

Jakarta backs Chile's bid for a seat on the Human Rights Council, while Chile will think about backing Indonesia for the council of the International Maritime Organization. The two sides consider that a direct flight would not pay for now and want code-shares through Sydney or Auckland instead. Visas will not be required from July 1 for stays of up to 60 days, except for people with work contracts. Indonesia's president, Wira Santoso, has accepted an invitation to visit Chile next year, but no date has been set.`,
    slips: [
      [['scale'], 'The cathode plant in Sulawesi is to produce between 20 and 25 tonnes a year.'],
      [['bound'], 'Negotiations on an investment treaty will not start before October.'],
      [['direction'], 'Trade between Chile and Indonesia shrank by 35% in 2022.'],
      [['period'], 'The visa requirement will be dropped from 1 June.'],
      [['polarity'], 'The two sides came to an agreement on quotas for tuna.'],
      [['modality'], 'Chile will reduce the tariff on Indonesian palm oil.'],
      [['entity'], 'Indonesia has already ratified the agreement on fishing subsidies.'],
      [['speaker'], 'The Indonesian side recalled that lithium would have to be excluded from the treaty.'],
      [['measure'], 'Chilean exports to Indonesia reached 612 million dollars in 2022.'],
      [['range'], 'The joint plant is to have a capacity of 20,000 to 35,000 tonnes a year.'],
      [['wording'], "The Indonesian side rejected Chile's position on lithium."],
      [[], 'Chile will grant 40 scholarships a year to Indonesian students who know Spanish.'],
    ],
  },
  {
    id: 'ghana-power',
    lang: 'en',
    sourceDate: '2023-10-09',
    source: `ACCRA, October 9 – Ghana's power grid company said on Monday that it would cut supplies to the capital for up to four hours a day from Wednesday, after a fire at the Takoradi gas plant knocked out 330 megawatts, about 10% of peak demand.

The cuts will last at least until October 27, GridGhana said, and will rotate among 18 districts. Hospitals and water works will be exempt. Steel mills, which use some 90 megawatts, will have to shut at night.

"Nobody was killed, and the turbines were not damaged; what burned was the control room," said GridGhana's chief executive, Abena Osei-Kuffour. She put the cost of repairs at between 25 million and 30 million dollars, of which insurance would cover 70%.

The cause has not been established. Investigators do not exclude arson, but Osei-Kuffour said a short circuit was more likely. Energy Minister Kwabena Sarpong ordered a report within ten days.

To fill the gap, the country will import 120 megawatts from Ivory Coast, at 11.5 cents a kilowatt-hour against 8 cents for domestic gas power, and draw more water through the Akosombo dam, where the level is 1.8 metres above last year's. The level is not allowed to fall below 75.6 metres; it now stands at 82.1 metres.

The minister said tariffs would not be raised this year to pay for the imports. The opposition said increases could hardly be avoided. "Someone will have to find four million dollars a week," said its energy spokesman, John Baidoo. "Either it is the consumer or it is the taxpayer."

Gas flows from Nigeria, which fell by a quarter in September because of pipeline cleaning, are due to return to normal on October 15. If they do, the cuts could be shortened to two hours, the company said.

Ghana was once a bigger exporter: in 2021 it sold 1,734 gigawatt-hours to its neighbours, three times as much as last year. The government wants to start building a second gas plant at Tema in March, with a capacity of 400 megawatts, and has shortlisted three bidders, from China, Turkey and Egypt. A solar park of 150 megawatts near Bui has been finished since June but is not connected yet, for want of a 14-kilometre line.`,
    date: '2023-10-10',
    text: `Accra faces power cuts of as long as four hours a day from Wednesday, the grid company GridGhana announced on Monday. The reason is a fire at the Takoradi gas plant that deprived the grid of 330 megawatts, roughly a tenth of peak demand. The cuts, which will affect 18 districts in turn, will go on until October 27 or longer. Waterworks and hospitals will be spared, whereas steel mills will be obliged to close at night.

The fire claimed no lives and left the turbines intact, said Abena Osei-Kuffour, GridGhana's chief executive; it was the control room that burned. Insurance is to pay for 70% of the repairs, the cost of which she estimated at $25–30 million. It is not known what started the fire: arson has not been ruled out, although Osei-Kuffour considers a short circuit likelier. Energy Minister Kwabena Sarpong has demanded a report within ten days.

Ivory Coast will supply 120 megawatts, at a price 3.5 cents a kilowatt-hour higher than that of power from Ghana's own gas. More water will be drawn through the Akosombo dam, whose level of 82.1 metres is 6.5 metres above the permitted minimum. A year ago it was 1.8 metres lower.

Sarpong said there would be no tariff increases this year to pay for the imports. The opposition sees hardly any way round them; its energy spokesman, John Baidoo, spoke of four million dollars a week which either consumers or taxpayers would have to find. Gas deliveries from Nigeria dropped by 25% last month because a pipeline was being cleaned, and should be back to normal on October 15. In that event the daily cuts might be halved, to two hours.

Ghana's power sales to its neighbours last year amounted to only a third of the 1,734 gigawatt-hours recorded in 2021. Bidders from China, Turkey and Egypt are on the shortlist for a 400-megawatt gas plant at Tema, on which the government hopes to begin work in March. Though completed in June, a 150-megawatt solar park near Bui still lacks the 14 km of line needed to connect it.`,
    slips: [
      [['unit'], 'The fire at Takoradi knocked out 330 kilowatts.'],
      [['bound'], 'The power cuts will end on October 27 at the latest, GridGhana said.'],
      [['direction'], "The level of the Akosombo dam is 1.8 metres below last year's."],
      [['range'], 'Repairs will cost between 25 million and 35 million dollars.'],
      [['currency'], 'The chief executive put the cost of repairs at 25 million to 30 million euros.'],
      [
        ['period'],
        'The minister promised that tariffs would not be raised next year to pay for the imports.',
      ],
      [['polarity'], 'Investigators have ruled out arson as a cause of the fire.'],
      [
        ['modality'],
        'Once Nigerian gas flows normally again, the cuts are sure to be shortened to two hours, the company said.',
      ],
      [['entity'], 'Hospitals and schools are exempt from the power cuts.'],
      [['speaker'], 'Osei-Kuffour said tariffs would not be raised this year to pay for the imports.'],
      [['measure'], "The plant accounted for about 10% of the country's installed capacity."],
      [[], 'Sarpong ordered a report within ten days and suspended the manager of the Takoradi plant.'],
    ],
  },
  {
    id: 'autio-interview',
    lang: 'en',
    sourceDate: '2024-04-10',
    source: `Interview with Lieutenant General Pekka Autio, commander of the Finnish Army, broadcast by Radio Saimaa on 10 April 2024

Question: General, the army is calling up more reservists this year. How many?

Answer: Thirty-one thousand, 5,000 more than last year. Two thirds of them will train in the east and north. Nobody will be kept for longer than 14 days.

Question: Is that a sign that you expect an attack?

Answer: No. We see no preparations for an attack on Finland. The units on the other side of the border were at about a fifth of their strength in February; the rest are in Ukraine. They will come back one day, and it would be careless not to use the years we have.

Question: How many years?

Answer: Estimates vary between three and eight. I personally lean towards the lower figure.

Question: Will the fence on the border be finished on time?

Answer: That is a matter for the Border Guard, not for the army. As far as I know, 70 of the 200 kilometres are ready, and the rest should be done by 2026.

Question: What did the exercise in Lapland in March teach you?

Answer: That our allies are brave but cold. I am joking, but of the 4,100 foreign soldiers, 90 had to be treated for frostbite. Among our own there was not one case. More seriously, the railway is the bottleneck: moving a Swedish brigade from Haparanda took 60 hours. It should not take over 36.

Question: Should there be foreign troops permanently in Finland?

Answer: Permanently, I see no need. A small headquarters in Mikkeli, perhaps 50 officers, may be set up next year; NATO decides in July. I would welcome it.

Question: The government wants to save 120 million euros. Will it hit you?

Answer: The defence budget has been spared; it rises to 6.2 billion. But artillery shells cost us four times as much as in 2021. For the same money we get a quarter of the shells.

Question: Have we sent too many to Ukraine?

Answer: I will not say how many we have sent. Our own stocks have never been below the limit that we set.

Question: Should women be conscripted?

Answer: Parliament must answer that. I would remind people that 1,600 women applied to serve voluntarily this year, a record, and that fewer than one in ten drops out.`,
    date: '2024-04-11',
    text: `The Finnish Army will call up 31,000 reservists this year, compared with 26,000 in 2023, its commander, Lieutenant General Pekka Autio, told Radio Saimaa. About a third of them will train elsewhere than in the east and north. None will have to stay for more than two weeks.

Autio does not expect an attack on Finland and said that no preparations for one could be seen. The units across the border had some 20% of their strength in February, the remainder being in Ukraine, he said. He is sure that they will return some day and thinks it would be negligent to waste the time until then. Estimates of how much time there is range from three to eight years; the general himself inclines to the lower figure.

The border fence is the business of the Border Guard and not of the army, Autio pointed out. To his knowledge 130 kilometres of it are still to be completed, which should happen by 2026. During last month's exercise in Lapland around 2% of the foreign soldiers needed treatment for frostbite, but none of the Finnish ones. He named the railway as the bottleneck: it took 60 hours to move a Swedish brigade from Haparanda, at least 24 hours longer than it ought to.

He does not think that foreign troops need to be stationed in Finland permanently. However, he would be glad to see a small headquarters of perhaps 50 officers in Mikkeli, a matter that NATO decides in July. The government's plan to save 120 million euros leaves defence untouched, and its budget grows to 6.2 billion. But the price of artillery shells has quadrupled since 2021.

Autio would not disclose how many shells Finland had sent to Ukraine, but said its own reserves had at no time fallen below the limit set for them. Whether women should be conscripted is for parliament to decide, in his view. He noted that a record 1,600 women had applied for voluntary service this year and that fewer than 10% give up.`,
    slips: [
      [['value'], 'The army is calling up 34,000 reservists this year.'],
      [['scale'], 'The Finnish defence budget goes up to 6.2 million euros.'],
      [['unit'], 'No reservist will be kept for longer than 14 weeks.'],
      [['range'], 'Estimates of the time that remains vary between three and ten years.'],
      [['direction'], 'Artillery shells have become much cheaper since 2021.'],
      [['period'], 'NATO is going to decide on the headquarters in Mikkeli in September.'],
      [
        ['measure'],
        'In February the units on the other side of the border had lost a fifth of their strength.',
      ],
      [['polarity'], 'Autio sees preparations for an attack on Finland.'],
      [['modality'], 'A small headquarters will be set up in Mikkeli next year, the general announced.'],
      [['entity'], 'Ninety Finnish soldiers had to be treated for frostbite during the exercise in Lapland.'],
      [['bound'], 'In the view of the general, moving the brigade should take at least 36 hours.'],
      [[], 'Finland has sent Ukraine a quarter of its artillery shells, Autio said.'],
    ],
  },
  {
    id: 'deep-dome',
    lang: 'en',
    sourceDate: '2024-02-08',
    source: `HOBART, February 8 – Scientists drilling in East Antarctica have brought up ice that is at least 1.1 million years old, the oldest continuous record of climate yet recovered, the Australian-Norwegian project Deep Dome announced on Thursday.

The core, 2,840 metres long, was completed on January 27 after four summers of work at a site where the average temperature is minus 54 degrees Celsius. The last 60 metres contain about 300,000 years of climate history; a layer no thicker than a hand can represent a thousand years.

"We have not yet measured the gases, so we do not know what the carbon dioxide level was," said project leader Ingrid Sæther of the University of Bergen. "What we have is the age, and even that could be off by 5% in either direction."

The team hopes to learn why, between 1.2 million and 900,000 years ago, the rhythm of ice ages lengthened from 41,000 to about 100,000 years. One theory is that carbon dioxide fell below a threshold. Glaciologist Ravi Menon, of the University of Tasmania, who is not involved in the project, said the core might settle the question, "but only if the bottom layers have not been folded". Radar images suggest that they have not been.

Fourteen people worked at the site this season, two fewer than planned, since a flight was cancelled because of storms. The drill got stuck twice; in December it took nine days to free it, using 400 litres of antifreeze.

Two thirds of the ice will be shipped to Hobart in April, at minus 50 degrees, in two refrigerated containers; half of that will go on to Bergen. The remaining third will be kept in Antarctica as a reserve. The first results on greenhouse gases are expected in the second half of 2025.

The project has cost 46 million Australian dollars so far, 3 million less than budgeted. Norway paid 40% of it. Sæther said a second hole would not be drilled before 2027; Australia has not promised any money for it.

A rival Chinese team has drilled to 2,300 metres some 350 kilometres away and could overtake Deep Dome next season, Menon said. Sæther said she saw no race: "The more cores, the better." Both teams will share their data within two years of publication.`,
    date: '2024-02-10',
    text: `Antarctic ice that is 1.1 million years old or older has been recovered by the Australian-Norwegian Deep Dome project, it was announced on Thursday. No continuous climate record going back so far had been obtained before. The work in East Antarctica took four summers and was finished on January 27, yielding a core more than 2.8 kilometres long. The mean temperature at the site is 54 degrees Celsius below zero. Some 300,000 years of climate history are packed into the final 60 metres.

Project leader Ingrid Sæther, of the University of Bergen, said that the level of carbon dioxide remained unknown because the gases had yet to be measured. The dating could be 5% too high or too low, she said. The researchers want to find out why the cycle of ice ages stretched from 41,000 to roughly 100,000 years in the period between 1.2 million and 900,000 years ago. According to one hypothesis, carbon dioxide dropped below a certain threshold.

Ravi Menon, a glaciologist at the University of Tasmania who has no part in the project, thinks the core could provide the answer as long as its lowest layers are not folded. Radar images indicate that they are not. Storms led to the cancellation of a flight, which left the site with 14 people this season instead of 16. The drill jammed twice; freeing it in December required nine days and 400 litres of antifreeze.

Two thirds of the ice will be shipped to Hobart in April, and the rest stays in Antarctica as a reserve. In the end a third of all the ice will be in Bergen. The first findings on greenhouse gases are not expected before the second half of next year. So far A$46 million has been spent, of which Norway contributed some A$18 million; the budget had been 49 million. Sæther said that no second hole would be sunk until 2027, and Australia has pledged no funds for one. A Chinese team drilling about 350 km away might pull ahead next season, according to Menon, but Sæther does not see it as a race.`,
    slips: [
      [['scale'], 'The ice brought up by Deep Dome is at least 1.1 billion years old.'],
      [['unit'], 'The average temperature at the drilling site is minus 54 degrees Fahrenheit.'],
      [['currency'], 'Deep Dome has so far cost 46 million euros.'],
      [['bound'], 'The oldest ice in the core dates back at most 1.1 million years.'],
      [
        ['direction'],
        'The team wants to know why the rhythm of ice ages became shorter about a million years ago.',
      ],
      [['period'], 'First results on greenhouse gases are expected in the first half of 2025.'],
      [['measure'], 'Norway paid 40 million Australian dollars towards the project.'],
      [['polarity'], 'Australia has promised money for a second hole.'],
      [
        ['modality'],
        'Provided that the bottom layers are not folded, the core will definitely settle the question, Menon said.',
      ],
      [['entity'], 'A rival Japanese team has drilled to 2,300 metres some 350 kilometres away.'],
      [['speaker'], 'Sæther warned that the Chinese team could overtake Deep Dome next season.'],
      [[], 'The drill got stuck twice and had to be replaced in December.'],
    ],
  },
];
