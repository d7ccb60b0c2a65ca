// Written after what the first three rounds showed was mended. Persons, firms and figures are invented.
export const round4 = [
  {
    id: 'harvest',
    sourceDate: '2025-08-21',
    source: `"A third of my vines will not see another summer": a winegrower on drought

Matteo Orsini, 47, has grown wine near Castelvero since 2004. He is also the president of the regional growers' association, which has 2,300 members.

Question: How bad is it this year?

Orsini: In my vineyard we have had 118 millimetres of rain since January. Normal would be 290. We began to pick on 6 August, the earliest date since my grandfather started to write it down in 1931. I expect 40 percent less than in an average year, perhaps half.

Question: And the quality?

Orsini: The berries are small and very sweet. The wine will have 15 percent alcohol if we are not careful. It may be excellent. But you cannot live on excellent.

Question: The region has promised help.

Orsini: It has promised 60 million euros. For 11,000 hectares that is not nothing. But the money is for wells, and a well does not help if there is no water. We asked for money for pulling out vines. The minister said no in June; she said she would think about it again after the harvest.

Question: How many vines would have to go?

Orsini: A third of mine will not see another summer, about 6,000 plants. In the whole region, our technicians estimate 1,800 hectares. The young growers want to plant olives or almonds. I tell them: an olive tree needs seven years before it pays.

Question: Do you irrigate?

Orsini: Since 2022, with drip pipes, at night. It has cost me 85,000 euros. The consortium allows us three hours twice a week. From Monday it will be two hours.

Question: Will your daughter take over?

Orsini: She studies agronomy in Udine and comes home in October. She says yes. I have told her to wait until she has seen the accounts.`,
    date: '2025-08-22',
    text: `Drought forces winegrowers to think of olives

Near Castelvero the grape harvest started earlier this summer than ever since records began in 1931. Winegrower Matteo Orsini picked the first grapes on August 6. He reckons with a crop that is 40 percent below average, or even half as big as usual.

Since the beginning of the year only 118 mm of rain have fallen on his vines; 290 would be normal. The small, sweet grapes might produce an excellent wine, Orsini said in an interview, adding: "But you cannot live on excellent."

He heads an association of 2,300 growers in the region. In its view the 60 million euros that the regional government has pledged will be spent on the wrong thing. The money is intended for wells, which are useless without water. The growers wanted to be paid for uprooting vines. In June the minister refused but said that she would reconsider after the harvest.

Orsini believes that he will lose some 6,000 plants, one third of his total. For the region as a whole, the association's technicians put the area at 1,800 of 11,000 hectares. Younger growers are considering almond or olive trees. It takes seven years, however, for an olive tree to become profitable.

In 2022 Orsini installed drip irrigation for €85,000. At present the consortium permits its members to irrigate for three hours on two days a week; as of Monday it will be two hours.

His daughter, an agronomy student in Udine, is willing to succeed him.`,
  },
  {
    id: 'railways-statement',
    sourceDate: '2024-06-11',
    source: `Statement of the Secretary of State for Transport, Eleanor Whitby, to the House

Madam Speaker, with permission I shall make a statement on the derailment at Kingsmoor.

On Saturday 8 June, at 7.12 in the evening, the service from Dunmere to Halstow left the rails near Kingsmoor station at a speed of 94 miles an hour. There were 217 passengers and a crew of five on board. Three people died: the driver, Mr Alan Pike, and two passengers. Sixty-two were injured, fourteen of them seriously. I am sure the whole House joins me in sending our condolences.

The Rail Accident Branch has been at the site since Saturday night. Its chief inspector told me this morning that a broken rail was found 40 metres before the point of derailment. Whether it broke before the train passed or under it is not yet known. The inspector expects to publish a first report within six weeks.

The rail was laid in 1998. It was last inspected by ultrasound on 2 April, when no fault was found. Under the rules it had to be inspected every twelve weeks. I have asked Network Rail North to check all rails of the same make on the line, some 71 miles, and it will have done so by Sunday. Until then trains will run at no more than 60 miles an hour.

The line between Kingsmoor and Halstow is closed and will remain closed for at least ten days. There are 34 buses a day instead. Passengers who hold season tickets can claim their money back.

Some honourable members have linked the accident to the cut in the maintenance budget. The budget was 412 million pounds in 2022 and is 389 million this year. I do not think that we should draw conclusions before the inspector does. If he finds a connection, I shall come back to this House and say so.

I visited the hospital in Halstow on Sunday. The staff there worked for 30 hours without a break. I thank them, and I commend this statement to the House.`,
    date: '2024-06-12',
    text: `Broken rail found after fatal derailment

Investigators have discovered a broken rail near Kingsmoor, where a train derailed on Saturday evening, killing its driver and two passengers. It was 40 metres from the place where the train came off the track. It is not clear yet, Transport Secretary Eleanor Whitby told parliament on Tuesday, whether the rail had been broken before the train passed over it.

217 passengers and five crew members were on the train from Dunmere to Halstow, which was doing 94 mph. Of the 62 people hurt, fourteen have serious injuries.

The rail had been in place since 1998. An ultrasound inspection at the beginning of April did not reveal any defect. Such checks were obligatory every 12 weeks.

By Sunday all rails of the same type on the line are to be examined, over a length of about 71 miles. In the meantime, trains must not go faster than 60 mph. Between Halstow and Kingsmoor there will be no trains for ten days or more; buses run 34 times a day instead. Holders of season tickets are entitled to a refund.

MPs had suggested that less money for maintenance might have contributed to the accident. The budget has been reduced from £412 million in 2022 to £389 million. Whitby considers it too early for conclusions. She promised to inform the House should the chief inspector find a link. His first report is expected within six weeks.

The minister thanked the staff of Halstow's hospital, who worked 30 hours without interruption.`,
  },
  {
    id: 'fisheries',
    sourceDate: '2025-10-03',
    source: `Agreed record of the consultations between Norway, the Faroe Islands, Iceland and the United Kingdom on mackerel for 2026

1. The delegations met in Tórshavn from 30 September to 2 October 2025. They were headed by Ingrid Moen, Páll Joensen, Guðrún Hauksdóttir and Alastair Reid.

2. The delegations noted the advice of the scientists that the catch of mackerel in 2026 should not exceed 174,000 tonnes, which is 70 percent less than the advice for 2025. They agreed to set the total at 299,000 tonnes, 48 percent below that of 2025, and to follow the advice in full from 2027.

3. The shares will be as follows: Norway 26.4 percent, the United Kingdom 29.0 percent, the Faroe Islands 13.9 percent, Iceland 10.5 percent. The remainder is set aside for the European Union, Greenland and Russia. The European Union, which took part as an observer, did not accept the share offered to it.

4. Norwegian vessels may catch up to 40 percent of their quota in British waters, and Faroese vessels up to 28 percent. In return, the United Kingdom receives an additional 7,600 tonnes from Norway.

5. Iceland reserved its position on the transfer of unused quotas. It will inform the other parties by 15 December.

6. The delegations agreed to install cameras on all vessels of more than 60 metres. Norway has done so already. The others will follow within eighteen months.

7. A working group will examine whether the spawning stock, which has fallen from 4.2 million tonnes in 2019 to 2.3 million, can recover above the limit of 2.58 million by 2028. The scientists considered this possible but unlikely.

8. The next round will be held in Edinburgh in September 2026.`,
    date: '2025-10-04',
    text: `Four countries cut mackerel quota by almost half

Iceland, Norway, Britain and the Faroes want to catch much less mackerel. For 2026 they have agreed on a total of 299,000 tonnes, 48 percent less than this year. That is still far more than the 174,000 tonnes that scientists had recommended as an upper limit. Only from 2027 on do the four intend to follow the advice fully.

Britain's share is the biggest at 29 percent, ahead of Norway with 26.4 percent. The Faroes get 13.9 percent and Iceland gets 10.5 percent. What is left is reserved for Russia, Greenland and the EU, which, however, rejected the share that it was offered.

Norwegians are allowed to take as much as 40 percent of their quota in British waters, while for the Faroese the limit is 28 percent. Norway cedes 7,600 tonnes to Britain in exchange.

Iceland has until mid-December to make up its mind about the transfer of unused quotas.

Vessels longer than 60 metres must be fitted with cameras. On Norwegian ships this has already happened; the other countries have a year and a half.

The spawning stock has shrunk to 2.3 million tonnes; in 2019 it was 4.2 million. A working group is to find out if it can exceed the limit of 2.58 million tonnes again by 2028, which scientists regard as possible but improbable.

The delegations, who met for three days in Tórshavn, will convene again in the Scottish capital next September.`,
  },
  {
    id: 'shipping',
    sourceDate: '2024-05-16',
    source: `Hanseline: first quarter of 2024

Hanseline AG, the container shipping company, made an operating profit of 214 million dollars in the first quarter of 2024, after 1.02 billion dollars in the same quarter of the previous year. Revenue fell by 23 percent to 3.41 billion dollars. The average freight rate was 1,359 dollars per standard container, 32 percent lower than a year before. The volume carried rose by 6.8 percent to 2.34 million containers.

Compared with the fourth quarter of 2023, in which the company had made a loss of 193 million dollars, the result improved considerably. The reason was the situation in the Red Sea: since December the ships have been sailing round the Cape of Good Hope, which takes 10 to 14 days longer and ties up capacity. "Nobody should mistake this for a recovery," said chief executive Rolf Petersen. He expects rates to fall again in the second half of the year, when 41 new ships of various companies will be delivered.

Fuel cost 588 dollars a tonne on average. Expenses for fuel rose by 12 percent on account of the longer voyages.

The company raised its forecast: it now expects an operating result between minus 200 million and plus 800 million dollars for the year. In March it had named a range from minus one billion to plus one billion. The dividend for 2023, of 9.25 euros a share, was paid on 3 May.

Hanseline has ordered 12 ships with methanol engines from a yard in Ulsan at a price of 1.9 billion dollars; the first will be delivered in March 2027. An option for six more expires in August.

At the end of March the company had 13,300 employees, 250 of them at the new office in Gdansk. Its fleet consists of 266 ships. The Danish group Norlund holds 30 percent of the shares and has announced that it will not increase its stake.`,
    date: '2024-05-17',
    text: `Hanseline's profit collapses, but outlook brightens

The operating profit of Hanseline fell to 214 million dollars in the first three months of the year from just over one billion a year earlier. At $1,359 per standard container, freight rates were on average 32 percent below the level of early 2023, and revenue dropped 23 percent to $3.41 billion. The number of containers transported grew by 6.8 percent to 2.34 million.

At the end of last year the shipping line had been in the red: in the fourth quarter it lost 193 million dollars. It owes the improvement to the crisis in the Red Sea. Sailing around the Cape of Good Hope, as its ships have done since December, takes up to two weeks longer and keeps capacity scarce.

CEO Rolf Petersen warned against speaking of a recovery. He thinks that rates will decline in the second half of 2024 because of the delivery of 41 new vessels to the industry.

Nevertheless, the company has become more optimistic. It now puts this year's operating result at between −200 and +800 million dollars; in March, a loss of as much as a billion had seemed possible to it.

Longer voyages pushed up fuel expenses by 12 percent. A tonne cost 588 dollars on average.

Twelve methanol-powered ships have been ordered in Ulsan for $1.9bn. The company will receive the first of them in March 2027. It has until August to decide whether to take another six.

Hanseline, which operates 266 ships and employs 13,300 people, is 30-percent owned by the Danish group Norlund. Norlund does not plan to buy any more shares.`,
  },
  {
    id: 'census',
    sourceDate: '2025-01-30',
    source: `Statistics Office: population grows more slowly

At the end of 2024 Verland had 8,412,000 inhabitants, the Statistics Office announced on Thursday. That was 21,000 or 0.25 percent more than a year earlier. In 2023 the population had grown by 64,000.

The slowdown is due to migration. Some 97,000 people moved to Verland last year, 31,000 fewer than in 2023; 71,000 left the country. The largest groups of newcomers came from Poland, Turkey and Brazil. For the first time since 2012 more Verlanders returned from abroad than emigrated.

There were 74,300 births and 79,600 deaths. The average number of children per woman fell from 1.41 to 1.36, the lowest figure ever recorded. Mothers were 31.2 years old on average at the birth of their first child. Life expectancy rose to 80.9 years for men and 84.7 years for women.

The capital, Aarholm, grew by 1.1 percent to 1,067,000 inhabitants, while 188 of the 341 municipalities lost population. The biggest decline, 4.3 percent, was registered on the island of Tarn, where the fish factory closed in February.

"If migration stays at this level, the population will begin to shrink around 2031," said the head of the Office, Birthe Lund. In its last projection, two years ago, the Office had not expected that before 2040. Lund stressed that such projections were uncertain. The next one will be published in November.

The share of people over 65 is 21.8 percent. There are 34 pensioners for every 100 people of working age; in 2000 there were 23.`,
    date: '2025-01-31',
    text: `Verland's population has hardly grown. By the end of last year it had reached 8.41 million, an increase of 21,000 or 0.25 percent, according to the national Statistics Office. The year before it had still increased by 64,000.

The main cause is lower immigration. About 97,000 people arrived in 2024, compared with some 128,000 in 2023, and 71,000 went away. Most immigrants came from Brazil, Poland and Turkey. Among Verland's own citizens, those who came home outnumbered those who left for the first time in twelve years.

Deaths exceeded births by 5,300. A woman now has 1.36 children on average, fewer than at any time since records began; a year ago it was 1.41. Women are 31.2 years old on average when they have their first child. Men can expect to live 80.9 years and women 84.7.

More than half of the 341 municipalities shrank. The decline was sharpest on Tarn: the island, whose fish factory shut down last February, lost 4.3 percent of its inhabitants. Aarholm, by contrast, grew by 1.1 percent to almost 1.07 million.

If immigration does not pick up, the country's population might start to decline in about 2031, the Office's head Birthe Lund warned, though she emphasised that forecasts of this kind are uncertain. In 2023 the Office did not foresee this until 2040 at the earliest. A new projection is due in November.

People older than 65 make up 21.8 percent of the population. For every 100 persons of working age there are 34 pensioners, 11 more than in 2000.`,
  },
  {
    id: 'privacy',
    sourceDate: '2025-05-15',
    source: `Constitutional Court limits storage of telephone data

The Constitutional Court of Lavia decided on Thursday that the storage of telephone and internet data of all citizens for twelve months violates the constitution. The provision, which came into force in July 2021, may no longer be applied. Data that has been stored must be deleted within four weeks. The decision was taken by six votes to two.

The court allowed the legislature to order storage for up to ten weeks in areas in which serious crimes are to be feared, provided that a judge consents. "The mere possibility that a fact may one day be useful does not justify collecting it from everyone," the president of the court, Judge Marta Ozola, said.

The complaint had been lodged by 34 members of parliament and two journalists. One of them, Davis Krumins, learned in 2023 that the police had looked at whom he had called on 61 days, in order to find an informant. The court awarded him 4,000 euros. The claim of the second journalist was dismissed because it was brought too late.

The two dissenting judges argued that the police would lose an indispensable instrument. According to the government, such data was used in 7,900 cases last year, in 1,150 of them to investigate child abuse.

Interior Minister Rolands Berzins said that he regretted the decision but respected it. He intends to submit a new bill before the summer break. The opposition party Progress demanded his resignation, which the prime minister rejected.

Telephone companies will save some 14 million euros a year. They had complained that they were reimbursed only a fifth of their costs.`,
    date: '2025-05-16',
    text: `Lavia's highest court stops blanket data storage

The police in Lavia lose access to stored telephone data. The Constitutional Court ruled on Thursday that it is unconstitutional to keep the phone and internet records of every citizen for a year, as has been done since July 2021. Within four weeks the data that exists has to be erased.

Six judges backed the ruling, while two were of the opinion that the police would be deprived of an indispensable tool. The government says that the data was used in 7,900 cases in 2024; 1,150 of these concerned child abuse.

Parliament may still prescribe storage in places where serious crime is feared, but for no longer than ten weeks and only with the consent of a judge. The mere possibility that something could be useful one day was no justification for "collecting it from everyone", said the court's president, Marta Ozola.

34 MPs and two journalists had turned to the court. Davis Krumins, whose calls on 61 days had been examined by the police because they were looking for an informant, will receive €4,000. The other journalist came away empty-handed, having filed the complaint too late.

Interior Minister Rolands Berzins said he respected the ruling, though he regretted it. He wants to present a new bill before parliament's summer recess. Calls by the opposition party Progress for him to step down were turned down by the prime minister.

Phone companies, only a fifth of whose costs were reimbursed, stand to save around 14 million euros annually.`,
  },
  {
    id: 'glacier',
    sourceDate: '2024-10-24',
    source: `Glacier holds older ice than assumed

Ice from the bottom of the Corvatal glacier is about 11,900 years old, more than twice as old as had been thought, an international team reports in the journal Cryosphere Letters. It is the oldest ice found in the Alps so far.

The scientists, led by Professor Luca Bernasconi of the University of Bern, drilled two cores in September 2022 at an altitude of 3,890 metres. The longer one measures 83.5 metres. They determined the age with argon and with pollen. Both methods agree to within 300 years for the upper part; near the bottom the uncertainty is 900 years either way.

"The ice saw the end of the last ice age. It may not see the end of this century," Bernasconi said. The glacier has lost 27 metres in thickness since 1990, 9 of them in the past ten years. At this rate the place where the cores were taken will be free of ice in about 60 years.

In the layers from around 9,000 years ago the team found hardly any soot, but traces of lead in those from Roman times. The amount of lead was highest in 1974 and has declined by 85 percent since leaded petrol was banned. In the ice from the summer of 2003 they discovered dust from the Sahara.

The drilling cost 1.3 million francs, of which the Swiss National Science Foundation paid two thirds. A third core is stored at minus 50 degrees in Antarctica so that later generations can examine it with better methods.

Dr Hanna Weiss of the University of Innsbruck, who was not involved, called the dating convincing. She doubts, however, that there is no older ice in the Alps: on Monte Rosa, she believes, there could be some.`,
    date: '2024-10-25',
    text: `Researchers have found the oldest known ice in the Alps. At the base of the Corvatal glacier it is some 11,900 years old, over twice the age previously assumed, as the team writes in Cryosphere Letters.

Led by Luca Bernasconi from Bern, the group took two ice cores in autumn 2022, 3,890 metres above sea level. The longer of the two is 83.5 metres long. Argon and pollen were used to date the ice. For the upper layers the two methods differ by no more than 300 years. Close to the bottom the margin of error is plus or minus 900 years.

The ice might not survive until the end of this century. Since 1990 the glacier has become 27 metres thinner; a third of that was lost in the last decade. If it goes on like this, there will be no ice left at the drilling site in roughly 60 years.

The ice contains almost no soot in layers that are around 9,000 years old, whereas there is lead in those of the Roman era. Lead pollution peaked in 1974. Since the ban on leaded petrol it has gone down by 85 percent. The summer of 2003 left Saharan dust behind.

Two thirds of the 1.3 million francs that the drilling cost came from the Swiss National Science Foundation. A third ice core is kept in Antarctica at −50 degrees for future researchers.

Hanna Weiss, a glaciologist in Innsbruck who had no part in the study, finds the dating convincing. She suspects that Monte Rosa could hold even older ice.`,
  },
  {
    id: 'chlorine',
    sourceDate: '2023-05-09',
    source: `Chlorine leak at waterworks: 23 people in hospital

Some 180 kilograms of chlorine escaped from a tank at the Lindau waterworks on Monday afternoon. Twenty-three people were taken to hospital with irritated airways, among them six firefighters; all but four had been discharged by Tuesday noon, the district administration said. Nobody is in danger of death.

The gas escaped at 2.40 p.m. when a valve was being replaced. According to first findings the valve supplied was of the wrong size. Two technicians of an outside firm who were doing the work wore masks and got away unhurt. The operator, Stadtwerke Lindau, informed the emergency services eleven minutes later.

The wind carried the cloud towards the district of Reuth. Around 3,100 residents were asked to stay indoors and close the windows; the warning was lifted at 7.15 p.m. A primary school with 240 children had to keep them until the evening. The motorway A 96 was closed for three hours.

"The drinking water was never affected," said the director of Stadtwerke, Jens Wolters. The plant supplies 85,000 people. It will resume operation on Thursday at the earliest; until then the water comes from two neighbouring communities.

It is the second accident at the plant: in 2017 about 20 kilograms of chlorine leaked, and one worker was injured. After that the state inspectorate had recommended replacing chlorine gas by ultraviolet light. Stadtwerke had planned the change, which costs 2.6 million euros, for 2025. Wolters announced that it would be brought forward to next year.

The public prosecutor is investigating unknown persons for negligent bodily harm. The mayor, Sabine Roth, criticised that the sirens in Reuth had not worked. Eight of the town's 30 sirens are currently out of order.`,
    date: '2023-05-10',
    text: `Gas cloud over Lindau

A chlorine leak at Lindau's waterworks has injured 23 people, six of whom are firefighters. By midday on Tuesday most of them had left hospital, where only four remained; none is in mortal danger.

About 180 kg of the gas leaked from a tank while a valve was being exchanged on Monday afternoon. The new valve seems to have had the wrong size. The two technicians who carried out the work, employees of an external company, had masks on and were not hurt. It took the operator, Stadtwerke Lindau, 11 minutes to alert the emergency services.

3,100 or so people in the Reuth district, towards which the wind was blowing, had to stay inside with their windows shut until a quarter past seven in the evening. At a primary school 240 pupils were held back until evening. The A 96 motorway was blocked for three hours.

Drinking water was not affected at any time, stressed Jens Wolters, who heads Stadtwerke. Two nearby municipalities are supplying the 85,000 customers until the plant goes back into operation, which will not be before Thursday.

One worker was hurt in 2017 when some 20 kg of chlorine escaped from the same plant. The inspectorate had then advised using UV light instead of chlorine. The conversion, at a cost of 2.6 million euros, was scheduled for 2025, but is now to take place in 2024.

Prosecutors have launched an investigation into negligent bodily harm. The sirens in Reuth remained silent, which mayor Sabine Roth criticised. Of 30 sirens in the town, eight do not work at the moment.`,
  },
  {
    id: 'marathon',
    sourceDate: '2025-04-13',
    source: `Chebet and Moreira win in Velden

Kenya's Daniel Chebet won the Velden Marathon on Sunday in 2 hours, 4 minutes and 51 seconds. It was his third victory in a row, and 38 seconds faster than last year; the course record of 2:04:30, set by Tesfaye Alemu in 2019, stood. Alemu himself came second, 22 seconds behind. The best European was the Italian Paolo Neri in fifth place.

Among the women the Brazilian Ana Moreira, who is 38, surprised the favourites. She took the lead only after 39 kilometres and won in 2:21:16, ahead of the Kenyan Ruth Jepkosgei and the Swiss Lea Amstutz. "I was going to stop next year. Now I have to think again," she said. It was her first win in eleven marathons.

Some 18,400 runners from 87 countries had registered, 2,100 more than in 2024; 16,950 of them reached the finish. The organisers counted 140,000 spectators along the course. It was 19 degrees at the start and 24 at noon. Forty-three runners were treated for heat exhaustion, and a man of 52 collapsed at kilometre 31 and died in hospital. The cause of his death is not yet known.

The winners receive 50,000 euros each. Chebet would have got another 25,000 for a course record. He missed it, he said, because the pacemaker had dropped out at kilometre 25 instead of 30.

The race director, Claudia Renn, announced that the marathon would start at eight instead of nine o'clock next year and that the number of runners would be limited to 20,000. The city is considering moving it to the end of March. Renn is against that: the hotels are full then because of the trade fair.`,
    date: '2025-04-14',
    text: `Daniel Chebet of Kenya has won the marathon in Velden for the third consecutive year. He finished in 2:04:51, improving on last year's time by 38 seconds. He did not manage to break the course record, which stands at 2:04:30 and would have earned him an additional €25,000. Tesfaye Alemu, who set it six years ago, was runner-up, 22 seconds back.

The women's race was won by an outsider. In her eleventh marathon, Ana Moreira from Brazil celebrated her first victory. The 38-year-old moved into first place after 39 kilometres; her time was 2:21:16. Behind her came Kenya's Ruth Jepkosgei and Lea Amstutz of Switzerland. Moreira had intended to end her career next year.

One runner died. The 52-year-old man had collapsed after 31 kilometres; why he died is still unclear. With temperatures rising from 19 to 24 degrees, 43 participants suffered from heat exhaustion.

Of about 18,400 registered runners, 16,950 completed the race. The number of registrations was up by 2,100 on 2024. Some 140,000 people watched.

Both winners take home 50,000 euros. Chebet attributed missing the record to his pacemaker, who had given up five kilometres too early.

In 2026 the start will be an hour earlier, at 8 a.m., and no more than 20,000 runners will be admitted. A proposal of the city to hold the race in late March does not please its director, Claudia Renn, as a trade fair fills the hotels at that time.`,
  },
  {
    id: 'county',
    sourceDate: '2024-11-19',
    source: `County council adopts budget after long debate

The council of Rosmark county adopted the budget for 2025 on Tuesday after a debate of nine hours. 29 members voted in favour, 22 against, and four abstained. The budget provides for expenditure of 1.94 billion kroner and a deficit of 36 million kroner, which will be covered from reserves. These will then amount to 118 million kroner.

The largest dispute was about the hospital in Vang. Its maternity ward, in which 212 children were born last year, will be closed on 1 July. From then on women will have to travel 64 kilometres to Elverå. The council rejected a proposal by the Centre Party to keep the ward for another two years by 28 votes to 27. A petition against the closure had been signed by 14,800 people.

Secondary schools will get 22 million kroner more, for 40 additional teachers. Free bus travel for pensioners is abolished; they will pay half of the normal fare. The county expects to save 11 million kroner by that. The ferry to Holmøya will go on running, but only four times a day instead of seven.

The county will borrow 260 million kroner for the new bridge over the Lågen, on which work is to begin in May. The state pays 60 percent of its cost of 650 million kroner. The chairman of the council, Øystein Brekke of Labour, spoke of "a budget that hurts, but not for long". The leader of the Conservatives, Marit Solli, called the closure of the ward "a betrayal". Her party had supported it in 2022.

The county mayor has announced that he will not stand again next September. Ten of the 55 members of the council have changed their party since the last election.`,
    date: '2024-11-20',
    text: `Rosmark closes maternity ward

Women in Vang will have to go to Elverå, 64 kilometres away, to give birth from next July. On Tuesday Rosmark's county council decided by the narrowest of majorities, 28 to 27, against keeping the maternity ward of Vang's hospital open until 2027. 212 babies were born there in 2023. Almost 15,000 people had signed a petition to save the ward.

Conservative leader Marit Solli, whose party had been in favour of the closure two years ago, now called it "a betrayal".

After nine hours of debate the council passed the 2025 budget with 29 votes to 22 and four abstentions. The county plans to spend 1.94 billion kroner. To cover a shortfall of 36 million it will draw on its reserves, which will shrink to 118 million. It is "a budget that hurts, but not for long", said council chairman Øystein Brekke (Labour).

22 million kroner more will go to secondary schools, so that 40 teachers can be hired. Pensioners are to pay half the regular bus fare in future; until now they have travelled for nothing. That should save the county 11 million kroner. There will be four ferries a day to Holmøya rather than seven.

Construction of a bridge across the Lågen is due to start in May. Of the 650 million kroner that it costs, 60 percent comes from the state; for the rest the county is taking out a loan of 260 million.

The county mayor does not intend to run for another term in September 2025. Ten out of 55 council members have switched parties since they were elected.`,
  },
  {
    id: 'lesa',
    lang: 'ru',
    sourceDate: '2025-07-10',
    source: `Министр природных ресурсов области ответил на вопросы о лесных пожарах

С начала пожароопасного сезона в Тавдинской области зарегистрировано 214 лесных пожаров, сообщил в четверг министр природных ресурсов Егор Платонов. Огнём пройдено 9,6 тыс. гектаров, это втрое меньше, чем к той же дате прошлого года. Сейчас действуют семь очагов на площади 430 га, все локализованы.

По словам министра, 62% пожаров возникли по вине человека, остальные — от гроз. Составлено 340 протоколов, штрафы превысили 4 млн рублей. Одного жителя посёлка Берёзовый обязали возместить 1,7 млн рублей ущерба, он намерен оспорить решение.

Область закупила 12 вездеходов и два вертолёта, ещё один вертолёт поступит в сентябре. В тушении участвуют 560 человек, из соседних регионов прибыли 80. Режим чрезвычайной ситуации, введённый 3 июня, могут снять на следующей неделе, если пройдут дожди.

Платонов признал, что камер наблюдения не хватает: их 96, а нужно не менее 150. На это требуется около 45 млн рублей, которые министерство рассчитывает получить из федерального бюджета до конца года. «Без камер мы слепые», — сказал он.

Дым доходил до областного центра, концентрация вредных веществ 2 июля превышала норму в полтора раза. Занятия в летних лагерях не отменяли. Жалоб на здоровье, по данным минздрава, стало больше на 8 процентов.

Восстанавливать лес начнут осенью. Посадят 2,3 млн сосен; прижиться, считает министр, должны три четверти.`,
    date: '2025-07-11',
    text: `В Тавдинской области горит меньше леса, чем год назад

Площадь лесных пожаров в Тавдинской области достигла 9600 гектаров — в три раза меньше прошлогодней. Всего с начала сезона леса загорались 214 раз, рассказал министр природных ресурсов Егор Платонов. Семь пожаров (430 га) не потушены до сих пор, но распространение огня остановлено.

Почти две трети возгораний произошли из-за людей. Нарушителей оштрафовали более чем на 4 миллиона рублей. С жителя Берёзового взыскали 1,7 млн рублей, но он собирается обжаловать это решение.

С огнём борются 560 человек. Кроме них, помогают 80 пожарных из других регионов. В распоряжении области появились 12 вездеходов и два вертолёта, третий прибудет в сентябре. Если пойдут дожди, уже на будущей неделе возможна отмена режима ЧС, который действует с 3 июня.

Область нуждается как минимум в 150 камерах наблюдения, а установлено лишь 96. Министерство надеется до конца 2025 года получить на них примерно 45 миллионов рублей из Москвы. Без камер, по выражению Платонова, «мы слепые».

В начале июля дым дошёл до столицы области: содержание вредных веществ было в 1,5 раза выше нормы. Летние лагеря продолжали работать. Минздрав сообщил о росте числа жалоб на 8%.

Осенью на гарях высадят 2,3 миллиона сосен, из которых, по расчётам министра, приживутся 75 процентов.`,
  },
  {
    id: 'teatr',
    lang: 'ru',
    sourceDate: '2024-02-08',
    source: `Худрук Театра на Заставе Марк Левитин о новом сезоне

— Марк Борисович, театр закрывают на ремонт?

— Не закрывают, а переводят. С 1 июля большая сцена не работает, играть будем в клубе трамвайного парка, там 380 мест вместо наших 710. Ремонт займёт два года и обойдётся городу в 940 млн рублей. Сначала говорили о 600 млн, но крыша оказалась хуже, чем думали.

— Сколько премьер выпустите?

— До лета две: «Лес» в марте и детский спектакль в мае. В следующем сезоне, если найдём деньги, пять, если не найдём — три. Грант фонда «Рампа» на 15 млн рублей мы не получили, заняли четвёртое место из девятнадцати, а грантов было три.

— Зритель ходит?

— В 2023 году к нам пришли 164 тысячи человек, это на 9 процентов больше, чем годом раньше. Заполняемость — 88 процентов. Билет в среднем стоит 1450 рублей. В клубе придётся сделать дешевле.

— Из труппы ушли два ведущих артиста.

— Ушли Гордеева и Панов, оба в кино. Гордееву я отговаривал, Панова нет. Взяли четырёх выпускников. В труппе сейчас 46 человек, четверо в декрете.

— Директор театра под следствием. Как это сказывается?

— Следствие идёт с ноября, дело касается ремонта 2018 года. Обвинение ему не предъявлено. Я работаю с ним двенадцать лет и вором его не считаю. Приговор выносит суд, а не газета.

— Ваш контракт заканчивается в августе.

— Департамент предложил продлить на три года. Я попросил на один. Мне семьдесят два, и обещать больше я не хочу.`,
    date: '2024-02-09',
    text: `Театр на Заставе переезжает в клуб

С июля Театр на Заставе будет играть в клубе трамвайного парка, рассказал худрук Марк Левитин. Большую сцену закроют на двухлетний ремонт. Обойдётся он в 940 млн рублей, хотя первоначально речь шла о 600 миллионах: крыша оказалась в худшем состоянии, чем ожидалось. Зал клуба почти вдвое меньше: 380 мест против 710.

В этом сезоне выйдут ещё две премьеры — в марте «Лес», в мае спектакль для детей. Сколько их будет в следующем, три или пять, зависит от денег. На 15-миллионный грант фонда «Рампа» театр претендовал, но остался четвёртым, тогда как грантов давали всего три.

За прошлый год театр посетили 164 тысячи зрителей, прирост составил 9%. Зал был заполнен на 88%. В среднем за билет платили 1450 рублей; в клубе цены будут ниже.

Труппу покинули Гордеева и Панов, которых позвало кино. Зато в неё приняли четверых выпускников, и теперь в ней 46 артистов.

С ноября директор театра находится под следствием, но обвинений ему пока не предъявили. Речь идёт о ремонте 2018 года. Левитин, который сотрудничает с ним 12 лет, вором его не считает.

Контракт худрука истекает в августе. Ему предлагали остаться ещё на три года, но 72-летний Левитин готов только на один.`,
  },
  {
    id: 'aviazavod',
    lang: 'ru',
    sourceDate: '2025-09-04',
    source: `Казанцевский авиазавод в 2025 году передаст заказчикам 18 самолётов

Казанцевский авиационный завод намерен передать заказчикам в этом году 18 самолётов, сообщил в четверг журналистам управляющий директор Рустам Галимов. За восемь месяцев передано семь. В прошлом году завод выпустил 11 машин при плане 14.

По словам Галимова, задержки связаны с двигателями: из 36 нужных получено 19. Поставщик обещает выйти на график к ноябрю. «Если двигатели придут, самолёты будут», — сказал директор.

На заводе 9,4 тыс. работников, за год их стало на 700 больше. Средняя зарплата — 98 тыс. рублей. Завод строит для молодых специалистов дом на 160 квартир, его сдадут в декабре. В третью смену предприятие пока не переходит, хотя такую возможность обсуждали.

Выручка в первом полугодии выросла на 22%, до 31,5 млрд рублей. Чистый убыток сократился с 2,1 млрд до 640 млн рублей. По итогам года завод рассчитывает выйти в ноль. Долг перед банками составляет 48 млрд рублей, половину из них государство согласилось реструктуризировать под 5% годовых.

Портфель заказов — 74 самолёта до 2030 года. Крупнейший заказчик, авиакомпания «Волга-Аэро», в августе сократила заказ с 40 до 32 машин. Галимов не исключил, что освободившиеся места займут покупатели из Индии, с которыми ведутся переговоры.

Первый полёт грузовой версии назначен на 12 декабря. Она сможет перевозить до 21 тонны на расстояние 3,5 тыс. км. Сертификацию планируют завершить не раньше 2027 года.`,
    date: '2025-09-05',
    text: `Авиазаводу не хватает двигателей

За январь–август Казанцевский авиазавод передал заказчикам семь самолётов, а до конца года намерен довести их число до 18. Об этом сообщил управляющий директор Рустам Галимов. В 2024 году предприятие сдало 11 самолётов, на три меньше плана.

Причина отставания — двигатели: поставлена лишь примерно половина, 19 из 36. В график поставщик рассчитывает вернуться к ноябрю.

Предприятие получило за полгода 31,5 миллиарда рублей выручки, на 22 процента больше, чем годом ранее. Убыток уменьшился более чем втрое, до 640 миллионов. Год завод надеется закончить без убытка. Из 48 млрд рублей банковского долга 24 млрд реструктурируют под 5 процентов.

Персонал за год увеличился на 700 человек, до 9400. Получают на заводе в среднем 98 тысяч рублей. В декабре для молодых специалистов сдадут дом, в котором 160 квартир.

До 2030 года заводу предстоит построить 74 самолёта. «Волга-Аэро», главный заказчик, месяц назад отказалась от восьми из 40 машин. Возможно, их купит Индия — переговоры идут.

12 декабря впервые поднимется в воздух грузовой вариант, рассчитанный на груз до 21 тонны и дальность 3500 км. Сертификат он получит не ранее 2027 года.`,
  },
  {
    id: 'granitsa',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-02-27',
    source: `Таджикистан и Кыргызстан завершили переговоры о границе

Правительственные делегации Таджикистана и Кыргызстана завершили в четверг в Баткене переговоры о границе, сообщил глава кыргызской делегации Камчыбек Ташиев. Согласованы все 972 километра. Договор президенты подпишут в марте в Бишкеке, после чего его должны ратифицировать парламенты.

Стороны обменяются равными участками земли. Кыргызстан получит около 25 кв. км, столько же — Таджикистан. Шесть дорог станут нейтральными, ими смогут пользоваться граждане обеих стран. Водозабор «Головной» будет управляться совместно, каждой стране достанется половина воды.

Переговоры шли с 2002 года. В сентябре 2022 года в боях на границе погибли более 100 человек, в том числе 59 граждан Кыргызстана. Границу тогда закрыли. Пункты пропуска откроются, как ожидается, в день подписания договора.

Переселить придётся жителей села Достук, около 60 семей. Каждой построят дом и выплатят компенсацию, сказал Ташиев. Часть оппозиции в Бишкеке недовольна: депутат Султанбай Айжигитов назвал уступки чрезмерными.

Торговля между странами почти прекратилась: в 2024 году она составила 12 млн долларов, тогда как в 2020-м — 58 млн. До 2028 года стороны хотят довести её до 500 млн долларов. Прямые рейсы между Бишкеком и Душанбе могут возобновиться в апреле.`,
    date: '2025-02-28',
    text: `Kyrgyzstan and Tajikistan agree on their border

After more than two decades of negotiations Kyrgyzstan and Tajikistan have agreed on the entire length of their border, 972 kilometres. The talks ended in Batken on Thursday, the head of the Kyrgyz delegation, Kamchybek Tashiev, said. The two presidents are to sign the treaty in Bishkek in March. It also has to be ratified by both parliaments.

The countries will swap plots of land of the same size, some 25 square kilometres each. Citizens of both will be allowed to use six roads that become neutral. A water intake is to be run jointly, with either side getting half of the water.

Fighting on the border killed over 100 people in September 2022; 59 of them were citizens of Kyrgyzstan. Crossings, closed since then, are expected to reopen on the day the treaty is signed.

Some 60 families from the village of Dostuk will have to be resettled. Each of them will receive a new house and compensation, Tashiev promised. In the opposition, there is discontent: the deputy Sultanbay Ayzhigitov thinks that the concessions go too far.

Trade has almost ceased. It amounted to $12 million last year, down from 58 million in 2020, and is to be increased to 500 million dollars by 2028. Flights between Dushanbe and Bishkek could resume this April.`,
  },
  {
    id: 'sev-port',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-08-15',
    source: `Порт Актобе-Бухта увеличил перевалку

Грузооборот порта Актобе-Бухта за семь месяцев 2024 года вырос на 14% и достиг 3,9 млн тонн, сообщила в четверг администрация порта. Больше всего прибавили контейнеры: их обработано 41 тыс., в 2,2 раза больше, чем годом ранее. Перевалка зерна сократилась на 9%, до 820 тыс. тонн, из-за запрета на ввоз, который ввела соседняя страна.

Директор порта Гульнара Есенова рассказала, что в сентябре начнётся строительство второго контейнерного терминала. Он рассчитан на 150 тыс. контейнеров в год и обойдётся в 96 млн долларов. Две трети суммы вложит сингапурская компания «Харбор Лайн», остальное — государство. Открыть терминал хотят во второй половине 2026 года.

Море мелеет: за пять лет уровень воды в порту снизился на 80 сантиметров. Суда загружают лишь на три четверти. Углубить дно планируется на полтора метра, работы могут занять до 18 месяцев. Средства — 30 млрд тенге — в бюджете уже предусмотрены.

В порту трудятся 1280 человек. За год зарплаты повысили на 11%. Забастовка, которую профсоюз назначил на 20 августа, не состоится: стороны договорились в среду.

По итогам года порт ожидает не менее 6,5 млн тонн. Рекорд, 7,1 млн тонн, был установлен в 2013 году.`,
    date: '2024-08-16',
    text: `Cargo volumes at the port of Aktobe-Bukhta are growing. In the first seven months of the year they reached 3.9 million tonnes, an increase of 14 percent. Container traffic more than doubled, to 41,000. Grain was the exception: because of an import ban imposed by a neighbouring country, the volume fell 9 percent to 820,000 tonnes.

Construction of a second container terminal with an annual capacity of 150,000 containers will begin next month, said the port's director, Gulnara Yesenova. Of the 96 million dollars that it is going to cost, Singapore's Harbor Line will contribute two thirds and the state the rest. The terminal is meant to open in the second half of 2026.

The sea level is a problem. It has dropped by 80 centimetres in five years, so that ships can be loaded to only 75 percent. There are plans to deepen the harbour by 1.5 metres, which might take up to a year and a half. 30 billion tenge have been set aside for this in the budget.

A strike called for August 20 has been averted, as an agreement was reached with the trade union on Wednesday. The port has 1,280 employees, whose wages went up by 11 percent within a year.

For the whole of 2024 the port expects to handle 6.5 million tonnes or more. The record of 7.1 million dates from 2013.`,
  },
];
