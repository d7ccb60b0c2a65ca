// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round21 = [
  {
    id: 'road-salt-cartel',
    sourceDate: '2025-12-02',
    source: `Federal Competition Council, Berne: decision in the road salt case. Press release, 2 December 2025

The Federal Competition Council has fined three suppliers of road salt a total of 27.4 million Swiss francs. Between October 2014 and March 2022 they agreed on prices and shared out customers among themselves.

The largest fine, 14.9 million francs, falls on Salzwerk Brünigen. Alpenstreu has to pay 8.1 million. Gebrüder Zumthor pays 4.4 million after a reduction of 40 percent for its cooperation. The fourth participant, Nordsel, goes free because it disclosed the cartel to the Council in January 2022.

The arrangement. The sales managers of the four firms met at least 31 times, mostly in a motorway restaurant near Egerkingen. They settled in advance who would win the tenders of the cantons and communes; the others handed in higher bids for show. During this period salt cost 214 francs a tonne on average. Since the cartel ended the price has dropped by 20 percent to 171 francs. The Council puts the damage to the public purse at 60 to 75 million francs but stresses that this is an estimate. Seventeen cantons and 1,120 communes were affected.

The inquiry began on 8 February 2022 with searches in five places. Of particular importance was a notebook in which a manager had entered the agreed winners under the names of ski resorts. "The code was charming, and it took us a weekend to break it," said the president of the Council, Corinne Aeschlimann.

Not proved. The Council could not establish that the firms had also agreed on table salt or on supplies to the railways. That part of the proceedings is closed. Nor is there any evidence that officials of the cantons knew of the arrangement.

The firms. Alpenstreu has accepted the decision and dismissed two managers. Salzwerk Brünigen announced that it would appeal to the Federal Administrative Court. It considers the fine "out of all proportion", since it made a profit of only 6 million francs last year. Zumthor has not decided yet. The decision can be contested within 30 days.

Claims. The cantons of Berne and Uri have announced claims for damages. The Council cannot award damages itself, but the civil courts may use its decision as evidence once it is final. Communes may join an association that will sue on their behalf if they register by 31 March 2026.

Further measures. For five years the three firms must report every contact with competitors to the Council. The Council recommends that contracts for salt run for no more than two years and that tenders be open to foreign bidders. Only one canton, Basel-Stadt, bought salt abroad during the period. Parliament is considering a bill under which managers themselves could be fined up to 100,000 francs; the Council supports it.

There will be no shortage of salt this winter, Ms Aeschlimann said: 410,000 tonnes are in store, more than twice the average annual consumption of 190,000 tonnes.`,
    date: '2025-12-03',
    text: `Salted prices

For more than seven years Swiss cantons and communes paid too much for road salt because its suppliers rigged the tenders. Now three of them must pay a total of 27.4m francs, the Federal Competition Council announced on Tuesday.

More than half of that sum is borne by Salzwerk Brünigen. It will take the case to the Federal Administrative Court, whereas Alpenstreu accepts its fine and has sacked two managers. Zumthor got a discount of 40 percent for cooperating with the council, and Nordsel, which was also part of the cartel but blew the whistle in January 2022, is spared altogether.

Sales managers met on 31 occasions or more, usually in a motorway restaurant, to decide who would win which contract. A tonne of salt cost 214 francs on average in those days; it has become a fifth cheaper since. The council estimates the loss to the public at between 60m and 75m francs.

In a notebook the agreed winners appeared under the names of ski resorts: "The code was charming," said Corinne Aeschlimann, who presides over the council. Suspicions regarding table salt and deliveries to the railways could not be substantiated.

The cantons of Berne and Uri want damages, which the council itself cannot award. Communes that wish to be represented by an association have until the end of March to register.

The council also backs a bill that would make it possible to fine managers personally, by up to 100,000 francs. Salt will not run short this winter: at 410,000 tonnes, stocks are more than double what is used in an average year.`,
    slips: [
      [
        ['value'],
        'The Federal Competition Council has fined three suppliers of road salt a total of 24.7 million Swiss francs.',
      ],
      [['currency'], 'The largest fine, 14.9 million euros, falls on Salzwerk Brünigen.'],
      [
        ['entity', 'polarity'],
        'Alpenstreu goes free because it disclosed the cartel to the Council in January 2022.',
      ],
      [
        ['direction', 'polarity'],
        'Zumthor’s fine was increased by 40 percent because of its behaviour in the inquiry.',
      ],
      [['bound'], 'In all, the managers came together 31 times at the most.'],
      [
        ['direction', 'polarity', 'value', 'wording'],
        'The firms that were not meant to win handed in lower bids for show.',
      ],
      [['unit', 'scale', 'value'], 'During this period salt cost 214 francs a kilogram on average.'],
      [['polarity'], 'Table salt was part of the arrangement as well, the Council found.'],
      [
        ['polarity', 'modality'],
        'According to the Council, officials of the cantons were aware of the arrangement.',
      ],
      [
        ['wording'],
        '"The code was childish, and it took us a weekend to break it," said Corinne Aeschlimann.',
      ],
      [['speaker', 'entity'], 'Alpenstreu considers the fine "out of all proportion".'],
      [['value', 'period'], 'The firms have 60 days to contest the ruling.'],
      [['modality', 'polarity'], 'Zumthor has decided to appeal.'],
      [['bound'], 'The Council recommends that contracts for salt run for at least two years.'],
      [['polarity'], 'The Council would like parliament to reject the bill on fines for managers.'],
      [[], 'Public prosecutors have opened criminal proceedings against two sales managers.'],
    ],
  },
  {
    id: 'game-count-namibia',
    sourceDate: '2025-08-27',
    source: `Omaruru Highlands Conservancy, Namibia: report on the game count of 2025, 27 August 2025

From 2 to 6 July 94 volunteers and 31 rangers counted the animals in the conservancy, which covers 412,000 hectares. For the first time they used four drones. As these covered only a fifth of the area, their figures are not contained in the totals.

Black rhinoceroses: 58, after 53 in 2023. In these two years seven calves were born; two animals died, one of old age and one at the hands of poachers.

Elephants: 342, that is 9 percent fewer than at the last count. The biologist in charge, Dr Hilma Shikongo, does not regard this as a decline, since several herds had moved north across the boundary after the good rains. "Elephants do not know our fence posts, and I am glad of it," she said.

Mountain zebras: 4,870, an increase of 22 percent. Oryx: about 6,300. Springbok: 11,400, the highest number since counting began in 2001. Lions: at least 26, including nine cubs; in 2023 it had been at least 19. Cheetahs were not counted.

Rain. The season brought 288 millimetres, compared with 96 in the one before, the driest in 40 years.

Livestock. Lions and hyenas killed 137 head of livestock in the year to June, most of them goats; a year earlier it was 204. The conservancy paid 612,000 Namibian dollars in compensation to 48 families. From January it will compensate only owners who have shut in their animals at night. Two lions that had attacked cattle again and again were moved 90 kilometres to the west. They may be shot if they return.

Poaching. Six men were arrested in February after the rhino bull known as Kaptein had been killed. Four of them have been charged, two have been released. The trial begins in Otjiwarongo on 13 October. The horn has not been found; the reward for information has been raised from 50,000 to 80,000 Namibian dollars.

Tourism. The three lodges had 14,200 guests, 12 percent more than in the previous year. Income was 38.6 million Namibian dollars, of which 9.5 million were passed on to the 2,100 member households. Chairman Festus Kavari said that a fourth lodge might be built by 2028 if the Ministry of Environment grants a licence. The site lies near a spring used by rhinos. "We will not take a lodge at the price of the spring," he added.

Hunting. The quota for next year has been cut from 310 to 240 animals. No licences are issued for rhinos and elephants. Hunting accounts for 11 percent of the conservancy's income; ten years ago it was 46 percent.

Plans. The land is estimated to be able to support about 60 rhinos, and this number is almost reached. Up to 12 are therefore to be moved to the neighbouring conservancy of Okonguati in 2026. A foundation in Sweden has promised 400,000 US dollars for it, on condition that a veterinary certificate is issued. The next count will take place in July 2027.`,
    date: '2025-08-28',
    text: `Good news for black rhinos comes from Namibia. The Omaruru Highlands Conservancy counted 58 of them in July, five more than two years before, according to a report released on Wednesday. Seven births made up for two deaths, one of which was the work of poachers.

At first sight elephants have fared worse, their number having gone down by 9 percent to 342. Hilma Shikongo, the biologist responsible, does not see a decline, however: several herds, she says, went north across the boundary after good rains. "Elephants do not know our fence posts, and I am glad of it," she said.

Springbok are more numerous than at any count since 2001, and mountain zebras increased by over a fifth.

Lions and hyenas took 137 farm animals in the year to June, about a third fewer than in the previous twelve months, and 48 families received a total of 612,000 Namibian dollars for their losses. Owners who leave their animals out at night will get nothing from January onwards.

Four men will stand trial from October 13 over the killing of a rhino bull. Its horn is still missing, and the reward has gone up by 60 percent to 80,000 Namibian dollars.

Tourism earned the conservancy 38.6 million Namibian dollars, and about a quarter of this went to member households. By 2028 a fourth lodge could join the existing three, provided that the environment ministry gives its permission.

Since there is room for some 60 rhinos only, as many as a dozen are to be taken to neighbouring Okonguati next year. The money, US$400,000, is to come from Sweden if a veterinary certificate is obtained.`,
    slips: [
      [['value'], 'The count found 68 black rhinoceroses, after 53 in 2023.'],
      [['direction', 'polarity'], 'Elephants numbered 342, that is 9 percent more than at the last count.'],
      [
        ['speaker', 'entity'],
        '"Elephants do not know our fence posts, and I am glad of it," chairman Festus Kavari said.',
      ],
      [['unit', 'value'], 'The conservancy covers 412,000 square kilometres.'],
      [['polarity'], 'What the drones saw was added to the totals.'],
      [['bound'], 'No more than 26 lions live in the conservancy, nine of them cubs.'],
      [
        ['bound', 'value', 'measure', 'wording', 'modality', 'direction'],
        'At 11,400, the number of springbok was the second highest since counting began in 2001.',
      ],
      [['value', 'period'], 'The rainy season before the last was the driest in 14 years.'],
      [['currency'], 'The conservancy paid 612,000 US dollars in compensation to 48 families.'],
      [['modality'], 'The two lions that were moved to the west will be shot if they return.'],
      [['value', 'polarity'], 'Charges have been brought against all six men arrested in February.'],
      [['entity'], 'The trial begins in Windhoek on 13 October.'],
      [['modality', 'polarity'], 'A fourth lodge will be built by 2028, Mr Kavari said.'],
      [['wording'], '"We will not take a lodge at the price of the rhinos," Mr Kavari said.'],
      [
        ['direction', 'value'],
        'Next year hunters will be allowed to shoot more animals, 310 instead of 240.',
      ],
      [['polarity'], 'The report does not say anything about hunting.'],
    ],
  },
  {
    id: 'museum-theft-porto',
    sourceDate: '2025-10-14',
    source: `Judicial Police, Porto: press conference on the theft from the Casa Velosa museum, 14 October 2025 (transcript, abridged)

Chief Inspector Teresa Vilhena: Good morning. On Sunday at 3.12 a.m. three masked persons broke into the Casa Velosa through a skylight. They stayed for six minutes and 40 seconds and took 14 objects: eleven snuff-boxes, two miniatures and the Velosa Cross, a gold cross of the 16th century with 46 emeralds. The insured value is 3.8 million euros, of which the cross accounts for 2.9 million. Nobody was hurt. The night guard was locked in a store-room; he was not tied up.

The alarm worked. It went off at 3.13, and a patrol arrived at 3.24. By then the perpetrators had escaped across the river in a rubber boat, which was found burnt in Gaia at six o'clock. We have secured traces of DNA on a rope. A result is expected by Friday. Nobody has been arrested.

A white van with Spanish number plates, stolen in Vigo on 3 October, was seen near the museum on three days. We are looking for its driver, as a witness, I emphasise, and not as a suspect.

Question (Diário do Douro): Did they have help from inside?

Vilhena: We do not rule it out. We have questioned 19 of the museum's 34 employees. The skylight was repaired on 29 September, and its sensor had not been connected again. But do not jump to conclusions: Claravidro, the firm that did the repair, had told the museum so in writing.

Question: Why did the patrol need eleven minutes?

Vilhena: The target is ten. The nearest car was at an accident. I would have liked it to be quicker.

Question (Rádio Foz): Is it the same gang as in Bordeaux?

Vilhena: There are similarities with the thefts in Bordeaux in May and in Ghent in August. Similarities are not proof. Two officers from Bordeaux will arrive tomorrow.

Henrique Sotomayor, director of the museum: We shall remain closed until 3 November. The exhibition on Brazilian gold, planned for 20 November, has been put off to the spring. In January we had asked the city for 240,000 euros for new security technology. In June 90,000 were approved, but the work has not begun. On Sunday I offered the mayor my resignation, and she refused it. Our insurer, Segura Atlântica, offers a reward of 150,000 euros for information that leads to the recovery of the cross.

Question: Can it be sold?

Sotomayor: No. Everyone who knows what it is knows where it belongs. What I fear is that it will be melted down. It weighs only 410 grams; the gold would be worth about 45,000 euros.

Question: Will there be more guards?

Sotomayor: From tonight there will be two instead of one. The city pays for the second until the end of the year.

Vilhena: By this morning we had received 140 calls on our hotline; eleven of the tips are being followed up. We do not comment on surveillance that is under way. The next information will be given on Friday at noon.`,
    date: '2025-10-15',
    text: `PORTO, Portugal — The thieves who broke into Porto's Casa Velosa museum early Sunday were gone in less than seven minutes, along with objects insured for 3.8 million euros, police said Tuesday.

Three masked people came in through a skylight and took 14 pieces. The most precious is the Velosa Cross, a 16th-century work of gold and emeralds that makes up about three quarters of the value. The guard, whom they shut in a storeroom, was not harmed.

Officers were there 11 minutes after the alarm, one minute later than they should have been. "I would have liked it to be quicker," Chief Inspector Teresa Vilhena said. The intruders had already fled in a rubber boat that was later found burnt.

No arrests have been made. Results of DNA tests are expected by Friday, and police are looking for the driver of a stolen van with Spanish plates, though only as a witness. More than half of the museum's employees have been questioned, as help from inside cannot be excluded.

Vilhena spoke of similarities to thefts in Bordeaux and Ghent earlier this year, which she said "are not proof".

Museum director Henrique Sotomayor offered to step down, but the mayor would not let him. Of the 240,000 euros he had requested in January for better security technology, less than half was granted.

The cross cannot be sold, he believes, but might be melted down for gold worth some 45,000 euros. Information leading to its recovery will be rewarded by the insurer with 150,000 euros.`,
    slips: [
      [['value'], 'The perpetrators took 41 objects from the Casa Velosa.'],
      [['unit', 'value', 'period'], 'The perpetrators stayed in the museum for six hours and 40 minutes.'],
      [['value', 'measure', 'entity'], 'The Velosa Cross alone is insured for 3.8 million euros.'],
      [['polarity'], 'The night guard was locked in a store-room and tied up.'],
      [['polarity'], 'The alarm failed when the thieves broke in.'],
      [['entity'], 'The rubber boat was found burnt in Matosinhos at six o’clock.'],
      [
        ['polarity', 'entity', 'modality', 'wording'],
        'The driver of the white van is under suspicion, the chief inspector emphasised.',
      ],
      [['modality', 'polarity'], 'The thieves had help from inside, Vilhena said.'],
      [['polarity', 'entity'], 'Claravidro kept it from the museum that the sensor was not connected.'],
      [['modality', 'polarity'], 'It is the same gang as in Bordeaux, according to Vilhena.'],
      [['wording'], '"Everyone who knows what it is knows who will buy it," Sotomayor said.'],
      [['entity', 'speaker'], 'On Sunday Teresa Vilhena offered the mayor her resignation.'],
      [
        ['currency'],
        'Segura Atlântica offers a reward of 150,000 dollars for information that leads to the recovery of the cross.',
      ],
      [['scale', 'value'], 'Melted down, the cross would be worth about 45 million euros.'],
      [['polarity'], 'How long the patrol took was not discussed at the press conference.'],
      [[], 'Two employees of the museum have been suspended.'],
    ],
  },
  {
    id: 'night-train-interview',
    sourceDate: '2026-02-05',
    source: `"A hotel that never stands still": interview with Maren Oldekamp, chief executive of the night train company Lunaliner. Rail Horizon, 5 February 2026

Rail Horizon: Your first train from Hamburg to Barcelona was to run in December. It did not. Why?

Maren Oldekamp: Because of the French approval. We have it for the coaches but not for the locomotives; the file has been with the agency since August. I now expect the first run on 12 June. If the approval is not there by 30 April, we shall hire locomotives from a French operator. That would cost us 1.4 million euros more a year.

What do your customers say?

Of those who had bought tickets, 1,900 asked for their money back. They got it within a week, and a voucher for 40 euros as well. The others will travel in summer at the old price.

And what is the price?

From 79 euros for a seat and from 139 for a couchette; a private cabin with a shower costs up to 410. The average so far is 148. We break even if 68 percent of the places are taken. I count on 60 percent in the first year and 75 in the third.

So you will lose money at first.

About 9 million euros in the first year, yes. We have raised 62 million: 35 from the Dutch pension fund Welvaren, 20 from private investors and seven from 4,800 small savers. That will last until the end of 2027. The European Investment Bank turned us down. It was a polite letter.

Night trains have the reputation of being late.

Rightly so. We want 85 percent of ours to arrive less than 30 minutes late. In the trial runs in October nine of 14 did. The problem is the track work, not the trains. Whoever arrives more than an hour late will get half the fare back; the law requires a quarter.

Your coaches date from the nineties.

We bought 22 from a bankrupt Swedish operator for 11 million euros and had them rebuilt in Bydgoszcz for another 24 million. New ones would have cost four times as much as that and would have come in 2030. Ours run at up to 200 kilometres an hour.

Are they really greener than a plane?

By our calculation a journey causes 38 kilograms of CO2 per passenger, compared with 240 by air. An institute in Delft has checked the figure. But it applies only if three quarters of the beds are taken. I want to be honest about that.

The unions accuse you of employing your staff through an agency in Malta.

That was true until last autumn. Since 1 November all 86 attendants have had contracts with us under German law. Pay starts at 2,650 euros a month. There is no collective agreement yet; talks will begin in March.

Which lines come next?

Copenhagen to Milan in summer 2027, perhaps Amsterdam to Vienna. Not London: for the tunnel we would need coaches that we do not have.

The airline Skyvern is said to want to buy you.

They called. I called back to say no. We are not for sale before 2030. After that the shareholders will decide.

When did you last take a night train yourself?

Last Thursday, from Stockholm, in the upper berth. I slept for five hours.`,
    date: '2026-02-06',
    text: `Night train to Barcelona delayed by six months

Hamburg will get its sleeper to Barcelona only in June, half a year behind schedule, the head of Lunaliner has told Rail Horizon magazine. While its coaches have been approved in France, its locomotives have not. Should the permit fail to arrive by the end of April, Maren Oldekamp intends to rent engines from a French company, at an extra cost of €1.4m a year.

Some 1,900 customers cancelled and were refunded within a week, while the rest keep the price they paid; tickets start at €79 for a seat.

To cover its costs the company has to fill 68 percent of its places, but it reckons with 60 percent and hence with a loss of around €9m in the first year. Its capital of €62m, more than half of which comes from the pension fund Welvaren, will do until the end of 2027.

Five of 14 trial runs last autumn arrived half an hour or more late, for which Oldekamp blames track work. Passengers who are delayed by over an hour are to get back 50 percent of the fare, twice what the law demands.

Lunaliner spent €35m on buying and rebuilding 22 coaches from the 1990s. A journey in them causes about a sixth of the CO2 of a flight, she says, though only when three quarters of the beds are occupied.

All 86 attendants are now employed by the company itself and no longer through a Maltese agency. Asked about interest from the airline Skyvern, she said: "They called. I called back to say no."`,
    slips: [
      [['period'], 'Oldekamp now expects the first run on 12 July.'],
      [
        ['entity', 'polarity'],
        'Lunaliner has the French approval for the locomotives but not for the coaches.',
      ],
      [
        ['modality', 'polarity'],
        'Lunaliner is going to hire locomotives from a French operator for 1.4 million euros more a year.',
      ],
      [['value'], 'Customers who asked for their money back also got a voucher for 140 euros.'],
      [['bound'], 'A private cabin with a shower costs at least 410 euros.'],
      [
        ['direction', 'polarity', 'measure'],
        'In its first year Lunaliner will earn some 9 million euros, Oldekamp believes.',
      ],
      [['scale', 'value'], 'The company has raised 62 billion euros.'],
      [['polarity', 'entity'], 'The European Investment Bank has agreed to put money into Lunaliner.'],
      [['currency'], 'Private investors contributed 20 million dollars.'],
      [['polarity', 'entity'], 'Oldekamp blames the delays on the trains and not on track work.'],
      [['unit', 'value'], 'The coaches run at up to 200 miles an hour.'],
      [['entity'], 'Lunaliner had the coaches rebuilt in Dresden for another 24 million euros.'],
      [
        ['measure', 'value', 'entity'],
        'By the company’s calculation a flight causes 38 kilograms of CO2 per passenger.',
      ],
      [['polarity', 'modality'], 'The attendants are already covered by a collective agreement.'],
      [['wording'], '"They called. I called back to say maybe," Oldekamp said.'],
      [['polarity'], 'The punctuality of night trains was not an issue in the interview.'],
    ],
  },
  {
    id: 'imf-mauritius',
    sourceDate: '2025-03-21',
    source: `International Monetary Fund: staff statement at the end of the mission to Mauritius, Port Louis, 21 March 2025

A team led by Anselm Okwuosa visited Port Louis from 6 to 21 March. At the end of the visit he issued the following statement, which expresses the views of the staff and not necessarily those of the Executive Board. The Board will discuss the report in June.

"The economy grew by 4.9 percent in 2024, after 5.6 percent in 2023. Tourism contributed to this with 1.38 million arrivals, almost as many as in 2018, the best year so far. We expect growth to slow to 3.4 percent this year and 3.1 percent in 2026. Inflation fell to 2.5 percent in February from 5.1 percent twelve months earlier. Unemployment, at 5.9 percent, is at its lowest since 2001.

The risks are tilted to the downside. A weaker European economy would hurt tourism, and a cyclone as strong as last year's could cost 0.8 percent of GDP.

Public debt stood at 88.7 percent of GDP at the end of December, 5.2 percentage points higher than a year before. Much of the increase is due to a revision of the figures, which now include the liabilities of nine state enterprises. The budget deficit is likely to reach 9.1 percent of GDP in the fiscal year to June, instead of the 3.9 percent budgeted. In our view it needs to come down to 3 percent within three years. The authorities aim at 4 percent by then.

We welcome the decision to end the subsidy for cooking gas on 1 July for all but the poorest 40 percent of households. Reform of the pensions is essential. The authorities are considering raising the age for the basic pension from 60 to 65 in steps over ten years. We would have preferred five, but what matters is that it starts. If nothing is done, pension spending will rise from 7.4 percent of GDP now to 10.6 percent in 2035.

We do not recommend an increase in value added tax at this time, because it would hit low incomes hardest. More can be gained by ending exemptions, which cost 2.3 percent of GDP.

The Bank of Mauritius raised its key rate by 50 basis points to 4.5 percent on 4 February. We support this step. A further increase may be called for if the rupee, which has lost 3.6 percent against the dollar since September, continues to weaken. The central bank should not finance the government, either directly or through the Mauritius Investment Corporation, whose assets of 53 billion rupees should be sold by 2029. The reserves amount to 8.3 billion dollars, equal to 11.7 months of imports.

The banks are sound. Their capital ratio is 20.6 percent, and bad loans make up 4.4 percent of the total. House prices have risen by 31 percent in three years; we advise closer supervision of loans to foreign buyers.

The country needs about 5.6 billion dollars by 2030 to adapt to climate change and can finance roughly a third of this itself.

The Fund has no programme with Mauritius, and the authorities have not requested one.

The team met trade unions for the first time since 2019 and thanks all its interlocutors for the candid talks."`,
    date: '2025-03-22',
    text: `PORT LOUIS, March 21 - International Monetary Fund staff urged Mauritius on Friday to bring its budget deficit down to 3 percent of gross domestic product within three years, a more ambitious target than the government's own of 4 percent.

The deficit will probably come to 9.1 percent in the fiscal year ending in June, more than double what was budgeted, a team led by Anselm Okwuosa said after a visit of two weeks. Public debt was equivalent to 88.7 percent of GDP at the end of 2024; it rose by 5.2 points in a year, in large part because liabilities of nine state-owned companies have been added.

Growth is seen slowing from 4.9 percent last year to 3.4 percent in 2025. Unemployment has not been lower since 2001, and inflation roughly halved to 2.5 percent in the year to February.

The team called a reform of pensions essential, saying they would otherwise swallow 10.6 percent of GDP in 2035. It would have liked the pension age to be raised to 65 in half the time that the government has in mind. From July only the poorest 40 percent of households are to receive the cooking gas subsidy, a decision that the team welcomed.

It advised against raising VAT for the time being and sees more scope in scrapping exemptions.

The central bank's half-point rate rise in February met with approval. Another could become necessary if the rupee keeps falling, the statement said. It also called on the bank to refrain from financing the government.

Mauritius has no IMF programme and has not asked for one.`,
    slips: [
      [['value', 'period'], 'The economy of Mauritius grew by 5.6 percent in 2024.'],
      [
        ['value', 'measure', 'bound', 'period', 'wording', 'polarity', 'direction'],
        'With 1.38 million arrivals 2024 was the best year so far for tourism.',
      ],
      [['direction', 'polarity'], 'Inflation rose to 2.5 percent in February.'],
      [['direction', 'polarity'], 'The risks are tilted to the upside.'],
      [['unit'], 'Public debt rose by 5.2 percent in a year to 88.7 percent of GDP.'],
      [['entity'], 'The figures for public debt now include the liabilities of nine municipalities.'],
      [
        ['value', 'entity'],
        'The authorities aim at a budget deficit of 3 percent of GDP within three years.',
      ],
      [
        ['entity', 'modality', 'polarity', 'value', 'bound', 'measure'],
        'The subsidy for cooking gas will end on 1 July for all households.',
      ],
      [
        ['modality'],
        'The government has decided to lift the age for the basic pension to 65 over ten years.',
      ],
      [['polarity', 'modality'], 'Now is the time to put up VAT, the staff believe.'],
      [
        ['direction', 'polarity'],
        'In February the central bank cut its key rate by half a percentage point to 4.5 percent.',
      ],
      [
        ['currency'],
        'The Mauritius Investment Corporation’s assets of 53 billion dollars should be sold by 2029.',
      ],
      [['scale', 'value'], 'The reserves amount to 8.3 million dollars.'],
      [['unit', 'period', 'value'], 'Within three months houses have become 31 percent dearer.'],
      [['polarity'], 'Mauritius has asked the Fund for a programme.'],
      [['polarity'], 'Pensions are not mentioned in the statement.'],
    ],
  },
  {
    id: 'losos-kamchatka',
    lang: 'ru',
    sourceDate: '2025-09-09',
    source: `Союз рыбопромышленников Камчатки: предварительные итоги лососёвой путины. Пресс-релиз, 9 сентября 2025 года

К 8 сентября на Камчатке добыто 126,4 тыс. тонн тихоокеанских лососей — почти вдвое больше, чем в 2024 году (65,1 тыс.), но на 38% меньше, чем в 2023-м (204 тыс.). Научный прогноз, 168 тыс. тонн, выполнен на 75%.

Горбуша дала 81,2 тыс. тонн, кета — 27,5 тыс., нерка — 14,9 тыс., остальное — кижуч и чавыча. На восточном побережье горбуши было больше, чем ждали, на западном — втрое меньше. «Рыба не читает прогнозов, и в этом году она не прочла ни одной страницы», — сказал председатель союза Ефим Долматов.

В промысле участвовали 312 предприятий. На них работали 9 800 человек, в том числе 3 100 приезжих. Средний заработок рыбообработчика за три месяца — 410 тыс. рублей, в прошлом году — 350 тыс.

Цены. Килограмм свежей горбуши на причале стоит 95 рублей, год назад стоил 160. Красная икра в опте подешевела на 28%, до 4 300 рублей за килограмм. Дешевле 4 000 она, по мнению Долматова, не станет. Розничные сети снижать цены не торопятся; антимонопольная служба направила запросы шести из них.

Около 40% улова уйдёт за границу, главным образом в Китай и Южную Корею. Поставки в Японию, напротив, сократятся.

Браконьерство. Изъято 46 тонн рыбы и 2,8 тонны икры, возбуждено 71 уголовное дело. 22 июля на реке Большой сгорел катер рыбоохраны. Следствие считает это поджогом, двое задержанных вину отрицают.

Нерест. На нерестилища западного побережья прошло 63% нужного количества горбуши, восточного — 104%. Поэтому с 20 августа на западе ловить нельзя три дня в неделю вместо двух. Если показатель не достигнет 70% к 15 сентября, промысел там закроют совсем. Это решение комиссия приняла семью голосами против четырёх; Долматов голосовал против.

Заведующая лабораторией института рыбного хозяйства Раиса Кевевтегина связала недолов на западе с тёплой водой: она на 2,4 градуса теплее нормы. При этом учёная оговорилась, что доказательств пока мало.

Перевозка. Рефрижераторов не хватало: 3,2 тыс. тонн рыбы ждали погрузки больше пяти суток. Северным морским путём в Петербург впервые отправили не меньше 7 тыс. тонн; рейс занял 24 дня. Краевые власти просят Москву продлить субсидию на перевозку, которая действует до 31 декабря. Ответ обещан в октябре.

Планы. Рыбозавод в Усть-Большерецке стоимостью 2,6 млрд рублей откроют в июне 2026 года. Он сможет выпускать до 120 тонн продукции в сутки. Второй завод, в Соболеве, под вопросом: банк требует дополнительного залога.

О запрете морских сетей, которого добиваются экологи, на итоговом совещании речь не шла.`,
    date: '2025-09-10',
    text: `Лосося на Камчатке взяли почти вдвое больше прошлогоднего, но четверти до прогноза всё равно не хватает. На 8 сентября улов составил 126,4 тысячи тонн, из которых почти две трети пришлись на горбушу.

Востоку полуострова повезло: горбуши там было больше, чем ожидалось. На западе её оказалось втрое меньше. «Рыба не читает прогнозов», — заметил председатель союза рыбопромышленников Ефим Долматов.

Горбуша на причале подешевела за год на 65 рублей, до 95 рублей за килограмм, красная икра в опте — на 28 процентов. Ниже четырёх тысяч рублей за килограмм, считает Долматов, икра не опустится. Примерно две пятых улова пойдёт на экспорт.

На западном побережье рыбу теперь нельзя ловить три дня в неделю. А если к 15 сентября на нерестилища не пройдёт 70 процентов нужного количества горбуши — пока прошло 63, — лов там прекратят вовсе. Долматов оказался среди четырёх членов комиссии, выступивших против. Раиса Кевевтегина из института рыбного хозяйства объясняет недолов тёплой водой, но признаёт, что доказательств мало.

Обработчики рыбы заработали в среднем по 410 тысяч рублей за три месяца — на 60 тысяч больше, чем в прошлом году.

Субсидию на перевозку, которая действует до конца года, край просит продлить; ответ Москвы ожидается в октябре.`,
    slips: [
      [['value'], 'К 8 сентября на Камчатке добыто 162,4 тыс. тонн тихоокеанских лососей.'],
      [['direction', 'polarity', 'value'], 'Улов оказался почти вдвое меньше, чем в 2024 году.'],
      [['value', 'measure', 'entity'], 'Кета дала 14,9 тыс. тонн.'],
      [
        ['wording', 'polarity'],
        '«Рыба читает прогнозы, но в этом году она не прочла ни одной страницы», — сказал Ефим Долматов.',
      ],
      [['unit', 'value', 'scale'], 'Тонна свежей горбуши на причале стоит 95 рублей.'],
      [
        ['bound', 'direction', 'wording'],
        'Дороже 4 000 рублей за килограмм икра, по мнению Долматова, не станет.',
      ],
      [['polarity', 'modality'], 'Розничные сети поспешили снизить цены.'],
      [['entity'], 'Около 40% улова уйдёт за границу, главным образом в Китай и Индию.'],
      [['polarity'], 'Двое задержанных признались в поджоге катера.'],
      [['modality', 'polarity'], 'После 15 сентября промысел на западном побережье закроют совсем.'],
      [['polarity'], 'Долматов поддержал решение комиссии.'],
      [['bound'], 'Северным морским путём в Петербург отправили не больше 7 тыс. тонн.'],
      [['scale', 'value'], 'Строительство рыбозавода в Усть-Большерецке обойдётся в 2,6 млн рублей.'],
      [['modality', 'polarity'], 'Москва продлит субсидию на перевозку.'],
      [['polarity'], 'На итоговом совещании обсуждали запрет морских сетей.'],
      [['period'], 'С 20 июля на западе ловить нельзя три дня в неделю.'],
    ],
  },
  {
    id: 'priyom-tomsk',
    lang: 'ru',
    sourceDate: '2025-08-26',
    source: `Пресс-конференция ректора Томского приборостроительного университета Игоря Вахрамеева об итогах приёмной кампании, 26 августа 2025 года

На первый курс зачислены 3 480 человек, на 140 больше, чем в 2024 году, хотя бюджетных мест стало меньше на 60. На бюджет приняты 2 210 человек, на платные места — 1 270. Средний балл ЕГЭ у бюджетников — 78,6, годом раньше был 76,9.

Из других регионов приехали 64% поступивших, больше всего из Кемеровской области. Иностранцев 412 из 29 стран; впервые есть студенты из Эфиопии. Из Казахстана приняты 168 человек, на треть меньше прежнего. «Соседи открыли у себя девять филиалов зарубежных вузов, и было бы странно этого не почувствовать», — сказал ректор.

Самый высокий конкурс — на программу «Квантовые сенсоры»: 38 человек на место. Недобор — на геофизике: из 45 мест заполнено 31. Закрывать направление не будут, но план приёма на следующий год снизят до 35.

Плата для новых студентов — от 168 до 395 тыс. рублей в год, в среднем на 8,5% больше прошлогодней. Для тех, кто уже учится, цена вырастет не больше чем на 4,5%. Студент, закончивший первый курс без троек, может перейти на бюджет, если освободится место; в прошлом году перешли 96 человек.

Общежития. Новый корпус на 600 мест должны были сдать к 1 сентября, но подрядчик, «Томжилстрой-7», отстаёт на три месяца. Корпус, по словам Вахрамеева, откроют до Нового года. До этого 450 первокурсников поселят в санатории «Кедровый бор», в 12 километрах от университета; автобус оплатит вуз. Договор с подрядчиком расторгать не станут: «Судиться дольше, чем строить». Неустойка, 41 млн рублей, уже начислена.

Преподаватели. Средняя зарплата — 104 тыс. рублей, у ассистентов — 58 тыс. За год уволились 87 человек, приняты 112. «Я не могу платить, как банк, но могу дать лабораторию, какой у банка нет», — сказал ректор. С сентября 60 молодым преподавателям в течение двух лет будут доплачивать по 25 тыс. рублей в месяц при условии, что они работают на полную ставку.

Нейросети в дипломных работах запрещать не будут, но студент обязан указать каждый случай. Проректор Марина Сухушина добавила, что в июне с защиты сняли 14 дипломов: их целиком написала машина. В 2024 году таких было три. Проверяющая программа ошибается примерно в 5% случаев, поэтому решает всегда комиссия.

На вопрос о слиянии с политехническим институтом ректор ответил: «Мне об этом известно из газет». Министерство, по его словам, подтвердило письмом от 12 августа, что таких планов нет. Слухи о своём уходе Вахрамеев комментировать отказался. Его контракт истекает в мае 2026 года.

Деньги на ремонт бассейна, 74 млн рублей, министерство выделит, если университет найдёт ещё 20 млн сам. Спонсора пока нет.`,
    date: '2025-08-27',
    text: `Томский приборостроительный университет набрал 3480 первокурсников — на 140 больше, чем год назад, при том что бюджетных мест убавилось. Больше трети новичков будут платить за учёбу. Средний балл ЕГЭ у тех, кто прошёл на бюджет, поднялся за год на 1,7.

Почти две трети поступивших — из других регионов. А вот из Казахстана студентов стало на треть меньше: там, по словам ректора Игоря Вахрамеева, открылись девять филиалов зарубежных вузов.

За место на «Квантовых сенсорах» боролись 38 человек, на геофизике же 14 мест из 45 остались пустыми; направление сохранят, однако набор на будущий год урежут.

Учёба для новых студентов подорожала в среднем на 8,5 процента, а тем, кто уже учится, повысят плату максимум на 4,5 процента.

Из-за того что подрядчик на три месяца задержал общежитие, 450 первокурсников поживут в санатории в 12 километрах от вуза. Договор с подрядчиком не разорвут, но неустойка составила 41 миллион рублей.

«Я не могу платить, как банк», — признал он. Всё же шестьдесят молодых преподавателей, занятых на полную ставку, с сентября будут получать ежемесячную доплату в 25 тысяч рублей.

С защиты в июне сняли 14 дипломов, целиком написанных машиной, — почти впятеро больше, чем годом раньше. Планов слияния с политехническим институтом, по словам ректора, у министерства нет. О собственном уходе он говорить не захотел.`,
    slips: [
      [['value'], 'На первый курс зачислены 4 380 человек.'],
      [['direction', 'polarity'], 'На бюджет в этом году выделили на 60 мест больше.'],
      [['value', 'period'], 'Средний балл ЕГЭ у бюджетников в этом году — 76,9.'],
      [['entity'], 'Впервые в университете есть студенты из Нигерии.'],
      [['entity', 'measure'], 'Самый высокий конкурс — на геофизику: 38 человек на место.'],
      [['polarity', 'modality'], 'Направление «Геофизика» решено закрыть.'],
      [['unit', 'period', 'value'], 'Плата для новых студентов — от 168 до 395 тыс. рублей в месяц.'],
      [['bound'], 'Для тех, кто уже учится, цена вырастет не меньше чем на 4,5%.'],
      [['modality', 'polarity'], 'Закончивших первый курс без троек непременно переведут на бюджет.'],
      [['polarity', 'modality'], 'Договор с подрядчиком расторгнут.'],
      [['scale', 'value'], 'Подрядчику начислена неустойка в 41 тыс. рублей.'],
      [['speaker', 'entity'], 'О том, что в июне с защиты сняли 14 дипломов, сообщил Игорь Вахрамеев.'],
      [['wording', 'polarity'], '«Я могу платить, как банк», — сказал ректор.'],
      [
        ['polarity'],
        'Министерство, по словам ректора, планирует слить университет с политехническим институтом.',
      ],
      [['polarity'], 'О зарплатах преподавателей на пресс-конференции не говорили.'],
      [[], 'Осенью университет откроет филиал в Ташкенте.'],
    ],
  },
  {
    id: 'energy-minister-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-11-18',
    source: `Министр энергетики Кыргызстана Нурлан Асакеев: «Свет зимой будет, лишнего не будет». Интервью агентству «Ала-Тоо пресс», 18 ноября 2025 года

— С каким запасом воды страна входит в зиму?

— В Токтогульском водохранилище 13,1 млрд кубометров, на 0,6 млрд больше, чем год назад. Но в 2017 году было 19,4 млрд. Ниже 6,5 млрд опускаться нельзя: станция остановится. К апрелю, по нашим расчётам, останется 8,2 млрд.

— Будут ли отключать свет?

— Веерных отключений не планируем. Если мороз ниже 25 градусов продержится дольше недели, ограничим бани, сауны и майнинговые фермы. Школ и больниц это не коснётся ни при каких условиях.

— Сколько энергии не хватает?

— Потребление в этом году — 18,9 млрд киловатт-часов, собственное производство — 15,2 млрд. Недостающие 3,7 млрд купили: 1,9 млрд в Казахстане, 1,1 млрд в Туркменистане, остальное в Узбекистане. Импорт обходится в среднем в 4,3 сома за киловатт-час, а населению отпускаем по 1,37 сома. Разницу покрывает бюджет: 10,8 млрд сомов в год.

— Значит, тарифы вырастут?

— С 1 мая 2026 года — до 1,6 сома. Это решено. Для семей, которые расходуют больше 700 киловатт-часов в месяц, будет 2,8 сома. Одиноких пенсионеров повышение не затронет. Дешевле в регионе нет ни у кого.

— Когда пустят Кара-Булунскую ГЭС?

— Её мощность — 640 мегаватт, стоимость — 1,3 млрд долларов. Первый агрегат хотим запустить в 2029 году. Всемирный банк рассматривает кредит на 400 млн долларов; одобрит или нет, узнаем в марте. Казахстан и Узбекистан готовы войти в проект, доли не согласованы. За собой мы оставим не меньше 51%.

— А малые станции?

— В этом году пустили 11, общей мощностью 64 мегаватта. Три разрешения отозвали: инвесторы за два года не начали строить.

— Атомная станция?

— Изучаем. Решения нет, и до референдума его не будет. Дату референдума никто не назначал.

— Велики ли потери в сетях?

— 10,9%, год назад было 12,4%. Поставили 310 тысяч умных счётчиков, нужно ещё 520 тысяч. Из-за воровства энергии потеряли 480 млн сомов. Возбуждено 37 дел, в том числе против двух наших сотрудников.

— Хватит ли угля Бишкекской ТЭЦ?

— На складах 290 тысяч тонн, норматив — 250 тысяч. После аварии 2 февраля заменили четыре котла из восьми. Директора станции Мирлана Токоева я уволил не за аварию, а за то, что он три часа о ней не докладывал. Аварию прощаю, молчание — нет.

— В смоге над столицей виновата ТЭЦ?

— По данным экологов, на неё приходится 14% выбросов, на печи частных домов — 48%. До конца 2027 года хотим подвести газ к 40 тысячам домов. Хватит ли денег, зависит от того, сохранит ли поставщик льготную цену.

— Вы останетесь в правительстве?

— Не мой вопрос. Спросите президента.`,
    date: '2025-11-19',
    text: `Kyrgyzstan does not plan rolling blackouts this winter, Energy Minister Nurlan Asakeyev said in an interview with the Ala-Too Press agency published on Tuesday. Only if temperatures stay below minus 25 degrees for longer than a week would bathhouses, saunas and crypto mining farms face restrictions.

The Toktogul reservoir contains 13.1 billion cubic metres of water, slightly more than a year ago but roughly a third less than in 2017. By April it is expected to hold 8.2 billion; at less than 6.5 billion the power station would have to stop.

Domestic plants cover about 80% of the country's consumption of 18.9 billion kilowatt-hours. Just over half of the imports were bought in Kazakhstan. They cost 4.3 soms per kilowatt-hour on average, more than three times what households are charged, and the state budget makes up the difference.

The household tariff will go up to 1.6 soms next May. Families using over 700 kilowatt-hours a month will pay 2.8 soms, while pensioners living alone are exempt.

The first unit of the Kara-Bulun hydropower plant, which will cost $1.3 billion, is to start in 2029. Kazakhstan and Uzbekistan are ready to take part, but Kyrgyzstan intends to retain 51% or more. Whether the World Bank will lend $400 million is to become clear in March. As for nuclear power, nothing will be decided before a referendum, for which no date has been set.

Asakeyev said he had dismissed the director of Bishkek's power plant not because of the accident in February but because he had failed to report it for three hours. "I forgive an accident, but not silence," he said.`,
    slips: [
      [['value'], 'The Toktogul reservoir contains 11.3 billion cubic metres of water.'],
      [
        ['direction', 'polarity'],
        'There are 0.6 billion cubic metres less in the reservoir than a year ago.',
      ],
      [['modality', 'polarity'], 'Bathhouses, saunas and mining farms will be restricted this winter.'],
      [['polarity', 'modality'], 'Schools and hospitals may be affected by the restrictions as well.'],
      [['entity'], 'Kyrgyzstan bought 1.1 billion kilowatt-hours in Tajikistan.'],
      [['currency'], 'Imported electricity costs 4.3 roubles per kilowatt-hour on average.'],
      [['modality', 'polarity'], 'It has not been decided yet whether the tariff will rise to 1.6 soms.'],
      [['bound', 'direction'], 'Families that use less than 700 kilowatt-hours a month will pay 2.8 soms.'],
      [['scale', 'value'], 'The Kara-Bulun hydropower plant will cost 1.3 million dollars.'],
      [['modality', 'polarity'], 'The World Bank has approved a loan of 400 million dollars.'],
      [['bound'], 'Kyrgyzstan will keep no more than 51% of the project.'],
      [
        ['unit', 'scale', 'value'],
        'The small plants started this year have a total capacity of 64 kilowatts.',
      ],
      [['polarity', 'entity'], 'Asakeyev dismissed Mirlan Tokoyev because of the accident.'],
      [['wording', 'polarity', 'entity'], '"I forgive silence, but not an accident," Asakeyev said.'],
      [
        ['entity', 'value', 'measure'],
        'According to environmentalists, stoves in private houses account for 14% of the emissions.',
      ],
      [['polarity'], 'The minister was not asked about nuclear power.'],
    ],
  },
];
