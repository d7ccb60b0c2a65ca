// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round17 = [
  {
    id: 'lari-press-conference',
    sourceDate: '2025-10-22',
    source: `National Bank of Georgia: press conference of the Governor, 22 October 2025 (transcript, abridged)

Governor Irakli Tsomaia: Good afternoon. The Monetary Policy Committee decided today to leave the refinancing rate at 8.0 percent. Five of the seven members voted for the decision; two, Deputy Governor Nana Kereselidze and Mr Davit Arabuli, preferred a reduction of 25 basis points.

Annual inflation was 4.8 percent in September, compared with 4.6 percent in August, and has now exceeded our target of 3 percent for five months in a row. The rise is mainly due to food, which is 9.1 percent dearer than a year ago. Core inflation remains at 2.4 percent. We now expect average inflation of 3.9 percent this year, rather than the 3.5 percent we forecast in July, and 3.2 percent in 2026.

The economy grew by 7.2 percent in the first eight months. We have raised our growth forecast for the year from 6.5 to 7.4 percent. For 2026 we leave it at 5 percent.

The reserves stood at 4.7 billion dollars at the end of September. In the first nine months we bought 1.6 billion dollars net in the market, of which 310 million in September alone. The share of deposits in foreign currency has fallen to 49.3 percent, below one half for the first time since 1998.

Question (Tbilisi Herald): When will the rate be lowered?

Tsomaia: Not before food prices have calmed down. If inflation falls below 4 percent by January, the Committee may discuss a cut at its meeting on 4 February. I want to stress the word "discuss".

Question (Radio Mtkvari): The government has asked the shops for explanations. Do you support a cap on margins?

Tsomaia: No. A price cap treats the thermometer and not the fever. We gave that opinion to the Ministry of Economy in writing on 9 October.

Question: How do you see the exchange rate?

Tsomaia: The lari has gained 3.5 percent against the dollar since January and lost 6 percent against the euro. We have no target for the rate. We intervene only to smooth sharp swings and to build up reserves.

Question: What about the digital lari?

Tsomaia: The pilot with 4,000 users in Batumi ended in August. Errors occurred in 0.3 percent of payments, and I am satisfied with that. A launch across the country is not planned before 2028. It will need a law, and parliament has not received a draft.

Question: Three banks had trouble with their apps last month.

Tsomaia: They were down for up to eleven hours on 17 September. For that we have fined one of them, Kolkheti Bank, 450,000 lari. The inquiry into the two others will end in November.

The next meeting of the Committee is on 10 December. The minutes of today's will be published on 5 November.`,
    date: '2025-10-23',
    text: `TBILISI - Georgia's central bank kept its key interest rate at 8 percent on Wednesday as food prices pushed inflation further above target.

The decision was not unanimous: two of the seven members of the Monetary Policy Committee, among them Deputy Governor Nana Kereselidze, wanted a cut of a quarter of a percentage point.

Consumer prices were up 4.8 percent year-on-year in September, the fifth straight month in which inflation exceeded the bank's 3 percent goal. Food alone cost 9.1 percent more than a year earlier, while core inflation was unchanged at 2.4 percent.

The bank lifted its inflation forecast for 2025 by 0.4 percentage points to 3.9 percent; it sees the figure dropping to 3.2 percent next year. It has also become more optimistic about growth, which it now puts at 7.4 percent this year instead of 6.5.

Governor Irakli Tsomaia dampened hopes of early easing. A reduction could be discussed on February 4 if inflation is under 4 percent by January, he told reporters. He came out against limiting the margins of shops: "A price cap treats the thermometer and not the fever."

Reserves amounted to $4.7 billion at the end of last month. The bank had bought $1.6 billion net since the start of the year, nearly a fifth of it in September. For the first time in 27 years less than half of deposits are held in foreign currency.

A nationwide digital lari is not planned before 2028, the governor said. A trial in Batumi involving 4,000 people was completed in August.

Kolkheti Bank was fined 450,000 lari over the outage of its app last month; two other lenders are still being investigated.`,
    slips: [
      [['value'], 'Georgia’s central bank left its refinancing rate at 8.5 percent on Wednesday.'],
      [
        ['polarity', 'entity', 'direction'],
        'Deputy Governor Nana Kereselidze was among the five members who voted to keep the rate unchanged.',
      ],
      [
        ['direction', 'polarity'],
        'Davit Arabuli would have preferred to raise the rate by a quarter of a percentage point.',
      ],
      [['measure', 'value'], 'Core inflation stood at 4.8 percent in September.'],
      [
        ['unit', 'period', 'value'],
        'Inflation has been above the target of 3 percent for five years in a row.',
      ],
      [['value', 'period'], 'The bank now expects inflation to average 3.5 percent this year.'],
      [
        ['modality', 'polarity'],
        'The Committee will cut the rate at its meeting on 4 February, Tsomaia said.',
      ],
      [['polarity', 'modality'], 'Tsomaia backs a cap on the margins of shops.'],
      [['wording'], '"A price cap treats the fever and not the thermometer," Tsomaia said.'],
      [['direction', 'polarity'], 'Since January the lari has lost 3.5 percent against the dollar.'],
      [['currency'], 'In the first nine months the bank bought 1.6 billion euros net in the market.'],
      [['entity'], 'The pilot of the digital lari, with 4,000 users, took place in Kutaisi.'],
      [['polarity'], 'The governor did not comment on the digital lari.'],
      [['scale', 'value'], 'Kolkheti Bank has been fined 450 million lari.'],
      [['polarity'], 'A draft law on the digital lari is already before parliament.'],
      [[], 'Shares on the Tbilisi exchange rose by 1 percent after the decision.'],
    ],
  },
  {
    id: 'football-club-statement',
    sourceDate: '2025-06-11',
    source: `Club statement: the future of Kilbrannan Athletic, 11 June 2025

The board of Kilbrannan Athletic Football Club confirms that head coach Marco Dellavalle has left the club by mutual consent. Marco joined us in November 2022 and led the team in 117 matches, of which 52 were won. Under him the club reached the semi-final of the Scottish Cup in 2024 for the first time in 41 years. Last season, however, we finished tenth in the twelve-team league with 38 points, 13 fewer than the year before, and stayed up only through a play-off against Tay Rovers.

Assistant coach Iain Farquhar will be in charge until a successor is appointed. The board hopes to name him before pre-season training begins on 30 June. It has spoken to four candidates. Contrary to reports in the press, former captain Scott Lennie is not among them.

Finances. Turnover in the year to 31 May was £14.6m, after £16.1m in the previous one. The loss widened from £0.8m to £2.3m, chiefly because we received £1.9m less from transfers. Our owner, Ms Eilidh Strachan, has lent the club £3m free of interest; the loan is to be repaid by 2031. The wage bill, £9.4m, must fall by at least a tenth next season. Six players whose contracts run out this month will not be offered new ones, among them goalkeeper Pavel Hruska and defender Tom Achterberg.

Midfielder Callum Boyd, 19, has signed a new contract until 2029. An English club offered £2.5m for him in January, and the board refused. "Callum is not for sale at a price like that, and he does not want to go," chairman Gordon Imrie said.

Season tickets. The price for adults goes up by £15 to £335. For under-16s it stays at £60, provided that they are accompanied by an adult who holds a season ticket. By Tuesday evening 4,870 season tickets had been renewed, about 60 percent of last year's number.

Stadium. The council granted permission for the new north stand on 3 June, by 21 votes to eight. It will have 3,200 seats and cost an estimated £11m. Work may start next spring if a bank loan of £7m is secured; talks with two banks are under way. Once it is complete, Bruntie Park will hold 12,400 spectators. The old stand, built in 1928, will be pulled down.

Conduct. Eleven supporters have been banned for life for throwing flares in the match at Dunmore on 10 May. The club has been fined £25,000 by the Scottish FA and will not appeal. "Nobody who burns a child in the stand is a fan of ours," Mr Imrie said. The nine-year-old girl who was injured has left hospital. The club has offered her family season tickets for life.

The women's team, which won promotion in April, will play its home matches at Bruntie Park from August; until now they have been held at the university's ground.

An open meeting for supporters will be held in the Town Hall on 19 June at 7 p.m. Mr Imrie and Ms Strachan will answer questions there.`,
    date: '2025-06-12',
    text: `Kilbrannan part company with Dellavalle

Marco Dellavalle is no longer coach of Kilbrannan Athletic. The Scottish club announced on Wednesday that they had parted by mutual agreement after more than two and a half years.

He won 52 of his 117 matches and took the club to a cup semi-final last year, their first in over four decades. But the past season was a struggle: with 38 points the team came tenth of twelve and needed a play-off against Tay Rovers to avoid relegation.

Until a successor is found, which the board hopes will be before training resumes on June 30, assistant Iain Farquhar takes over. Former captain Scott Lennie, whom newspapers had named, is not one of the four candidates with whom the board has talked.

The books do not look pretty either. Losses almost tripled to £2.3m as turnover dropped by £1.5m to £14.6m. Owner Eilidh Strachan has stepped in with an interest-free loan of £3m, while the wage bill, £9.4m, has to come down by 10 percent or more. Six players, including goalkeeper Pavel Hruska, are being let go.

Teenager Callum Boyd, however, has extended his contract to 2029. A £2.5m bid for him from England was turned down in January. "Callum is not for sale at a price like that," said chairman Gordon Imrie.

Adults will pay £335 for a season ticket, £15 more than before; children under 16 still get theirs for £60 if they come with an adult ticket holder.

Building of the new north stand, approved by the council this month, could begin in spring 2026, but only if the club obtains a loan of £7m, nearly two thirds of the estimated cost.

After the flares thrown at Dunmore in May, by which a girl of nine was hurt, eleven fans are barred for life. The club accepts a £25,000 fine.`,
    slips: [
      [['period'], 'Marco Dellavalle, who came to Kilbrannan in November 2020, has left by mutual consent.'],
      [['value'], 'Under Dellavalle the team won 52 of 171 matches.'],
      [
        ['period', 'value', 'bound', 'measure', 'wording'],
        'In 2024 Kilbrannan reached the semi-final of the Scottish Cup for the first time in their history.',
      ],
      [['entity'], 'Former captain Scott Lennie will be in charge until a successor is appointed.'],
      [['polarity'], 'One of the four candidates is former captain Scott Lennie.'],
      [['measure', 'value'], 'Turnover in the year to 31 May came to £2.3m.'],
      [['direction', 'value'], 'The loss narrowed from £2.3m to £0.8m.'],
      [['bound'], 'The wage bill is to fall by at most a tenth next season.'],
      [['polarity', 'modality'], 'Goalkeeper Pavel Hruska will be offered a new contract.'],
      [
        ['entity', 'speaker'],
        'In January Callum Boyd himself turned down a £2.5m offer from an English club.',
      ],
      [['modality', 'polarity'], 'Work on the new north stand will start next spring.'],
      [['polarity', 'modality'], 'Kilbrannan will appeal against the fine of £25,000.'],
      [['currency'], 'Owner Eilidh Strachan has lent the club 3 million euros free of interest.'],
      [['wording'], '"Callum is not for sale at any price," chairman Gordon Imrie said.'],
      [
        ['speaker', 'entity'],
        '"Nobody who burns a child in the stand is a fan of ours," Eilidh Strachan said.',
      ],
      [['value'], 'The council approved the stand by 21 votes to 18.'],
    ],
  },
  {
    id: 'runway-overrun',
    sourceDate: '2025-03-14',
    source: `Safety Investigation Bureau, Zagreb: preliminary report on the accident at Zadar, published on 14 March 2025

This report contains the facts established so far. It does not apportion blame, and its content may change.

History of the flight. On 11 February 2025 a twin-engined turboprop operated by Dalmatia Air as flight DX 417 from Vienna to Zadar left the runway on landing at 18.42 local time. There were 58 passengers and four crew on board. Nine persons were injured, two of them, a passenger and a cabin attendant, seriously. Nobody was killed. The aircraft was damaged beyond repair.

The first approach was broken off at 18.21 because of the wind. On the second the aircraft touched down 640 metres beyond the threshold of the 2,000-metre runway at a speed of 124 knots, 14 knots above the target. It left the end of the runway at about 45 knots, crossed a drainage ditch and came to rest 85 metres further on. The nose gear collapsed in the ditch. All persons had left the aircraft within three minutes; the fire service arrived two minutes after the accident.

Weather. It was raining. The wind was from the south-east at 22 knots with gusts of up to 38. The captain had been told of gusts of 30 knots; a more recent message, sent at 18.36, was not passed on to the crew by the tower. The reason is not known yet.

Runway. Friction was last measured on 4 November 2024. The rules of the airport require a measurement every 90 days; on the day of the accident 99 days had passed. Standing water up to 4 millimetres deep was found on the last third of the runway forty minutes after the accident.

Crew. The captain, 51, had 9,400 flight hours, 3,100 of them on the type. The first officer, 27, who was flying the aircraft, had 640. Both had rested for at least twelve hours. Tests for alcohol and drugs were negative.

Aircraft. It was built in 2009. No technical fault has been found so far. The left brake shows wear within limits. Both recorders were recovered undamaged and have been read out at a laboratory in Brunswick.

According to the voice recorder the captain called out "Too long, go around" three seconds after touchdown. The first officer, it appears, had already selected reverse thrust, after which a go-around is prohibited.

Measures. Since 20 February Dalmatia Air has required that captains themselves land when gusts exceed 30 knots. The airport has limited landings on the wet runway to aircraft of less than 40 tonnes until the drainage has been repaired, which is to be the case by 15 May. The Bureau has issued one recommendation: that the ditch be filled in. The airport's operator says that this will cost 380,000 euros and that it agrees in principle.

The investigation is led by Ivana Matošin. It concerns in particular the decision to land, the passing on of weather messages and the state of the runway. Fatigue is not being examined further. The final report is due within twelve months of the accident; should this be impossible, an interim statement will be published on the anniversary.`,
    date: '2025-03-15',
    text: `Zadar accident: crew did not get latest weather message

The pilots of a Dalmatia Air turboprop that overran the runway in Zadar last month had not received the most recent weather message before landing, Croatian investigators say in a preliminary report published on Friday.

What is known so far:

- Flight DX 417 from Vienna carried 62 people, 58 of them passengers. Nine were hurt, two seriously; no one died. The plane is a write-off.
- After a first attempt had been abandoned because of the wind, the aircraft landed at 6:42 p.m., about 20 minutes later.
- It touched down 640 metres past the threshold, with less than 1.4 km of runway left, and was 14 knots faster than intended.
- Gusts reached 38 knots, whereas the captain only knew of 30.
- The friction of the runway should have been measured every 90 days; the last check was 99 days old.
- The first officer, who had 640 flight hours, was at the controls. The captain called for a go-around three seconds after touchdown, apparently when the younger pilot had already selected reverse thrust.
- No technical defect has come to light, and the crew tested negative for alcohol and drugs.

The airline now lets only captains land in gusts above 30 knots. Until the drainage is fixed, which should be done by mid-May, planes of 40 tonnes and more may not land in Zadar when the runway is wet.

The Bureau wants the ditch in which the nose gear collapsed to be filled in. The airport's operator agrees in principle and puts the cost at €380,000. The final report is due by February 2026.`,
    slips: [
      [['entity', 'direction'], 'Flight DX 417 was on its way from Zadar to Vienna.'],
      [['value'], 'Nineteen people were injured when the Dalmatia Air plane left the runway.'],
      [['polarity', 'value', 'measure'], 'Two people were killed in the accident on 11 February.'],
      [['period', 'value'], 'The first approach was broken off at 18.42 because of the wind.'],
      [['measure', 'value'], 'The turboprop touched down at a speed of about 45 knots.'],
      [['unit'], 'The aircraft touched down 640 feet beyond the threshold.'],
      [['entity'], 'The captain was at the controls when the aircraft touched down.'],
      [
        ['speaker', 'entity'],
        '"Too long, go around," the first officer called out three seconds after touchdown.',
      ],
      [['polarity'], 'The tower passed the message of 18.36 on to the crew.'],
      [['value', 'measure', 'entity'], 'The first officer had 3,100 flight hours.'],
      [['polarity', 'modality'], 'The operator of the airport has refused to fill in the ditch.'],
      [
        ['bound', 'direction', 'polarity'],
        'Captains must now land themselves whenever gusts are below 30 knots.',
      ],
      [['polarity', 'entity', 'modality'], 'The report blames the tower for the accident.'],
      [['period'], 'Runway friction had last been measured on 4 December 2024.'],
      [['polarity'], 'Fatigue of the pilots is among the questions still being examined.'],
      [['polarity', 'modality'], 'A technical fault in the left brake has been found.'],
    ],
  },
  {
    id: 'wellington-strike-deal',
    sourceDate: '2025-08-21',
    source: `Statement by the Bus and Rail Employees' Guild, Wellington, 21 August 2025

After fourteen hours of talks our negotiating committee and Metrolane Limited reached a provisional agreement at 4.10 this morning. The strike announced for Friday and Saturday is therefore suspended. It is not called off: should members reject the agreement, we shall walk out on 12 September.

What has been agreed:

Pay will rise by 4.2 percent, backdated to 1 July, and by a further 3.1 percent on 1 July 2026. We had asked for 9 percent over two years; Metrolane's first offer in May was 4.5. Drivers in training, who receive least, get 6 percent straight away. In addition every full-time employee receives a single payment of 1,200 dollars; for part-timers it is 700.

Split shifts of more than 13 hours will be abolished from February. The company wanted to keep them until the end of 2027. The minimum break between two shifts goes up from nine to ten and a half hours.

Screens that protect drivers are to be fitted in all 480 buses by June 2026. So far 165 have them. There were 92 assaults on our members last year, up from 57 in 2023. Metrolane will also pay for a second security guard on night trains on the Hutt line, on a trial basis, for six months.

What has not been agreed: the company has not moved on sick pay. It will be dealt with by a working group, in which each side has three seats and which is to report by 30 November under the former judge Margaret Aldous.

The agreement applies to 2,150 employees, 1,640 of whom drive buses. The vote by post starts on 25 August and ends on 8 September. A simple majority of those voting is enough. The negotiating committee recommends a yes by seven votes to two.

Our secretary, Tane Whitmore, said: "Nobody got rich last night. But nobody will have to sleep in a depot between two halves of a shift again." He thanked passengers for their patience during the three one-day strikes in June and July, which, according to the company, stopped 70 percent of services and cost it 2.6 million dollars.

Metrolane's chief executive, Joanna Pell, told us that fares will not be raised because of the agreement. She estimates its cost at 19 million dollars over two years. We shall hold her to that. The regional council, which finances Metrolane, is contributing 5 million dollars on condition that there is no industrial action before the end of 2026.

The mediator, Dr Peter Halloran, was proposed by us in July and at first declined by the company. Without him we would still be sitting there. Questions about the planned automation of the Johnsonville line were not part of these negotiations.`,
    date: '2025-08-21',
    text: `Wellington's commuters can breathe again, at least for now: there will be no strike on buses and trains tomorrow and on Saturday.

After talks lasting 14 hours the Bus and Rail Employees' Guild and operator Metrolane struck a provisional deal early this morning. Members still have to approve it in a postal ballot that runs from Monday to September 8. If they say no, they will stop work on September 12.

Employees are to get 4.2 percent more pay, backdated to the start of July, and another 3.1 percent a year later. The union had demanded 9 percent over two years. Full-time staff also receive a one-off payment of $1,200 and part-timers $700, while trainee drivers, at the bottom of the scale, get 6 percent at once.

From February no one will have to work split shifts of more than 13 hours. Between shifts there must be ten and a half hours' rest, 90 minutes more than now.

By the middle of next year protective screens are to be installed in the 315 buses which still lack them. Assaults on union members rose by more than 60 percent to 92 in 2024.

On sick pay the two sides could not agree, so a working group chaired by former judge Margaret Aldous will look into it until the end of November.

"Nobody got rich last night," said union secretary Tane Whitmore. Fares will not go up because of the deal, company head Joanna Pell told the union; she expects it to cost $19m over two years. The regional council is chipping in $5m provided that there are no strikes until the end of next year.`,
    slips: [
      [
        ['polarity', 'modality', 'wording'],
        'The strike planned for Friday and Saturday has been called off for good.',
      ],
      [['value'], 'Pay will go up by 2.4 percent, backdated to 1 July.'],
      [['period'], 'A further pay rise of 3.1 percent will follow on 1 July 2027.'],
      [['entity', 'value', 'speaker', 'measure'], 'Metrolane had offered 9 percent over two years in May.'],
      [['measure', 'value', 'entity'], 'Part-timers receive a single payment of 1,200 dollars.'],
      [
        ['direction', 'value', 'polarity'],
        'The minimum break between two shifts is cut from ten and a half hours to nine.',
      ],
      [
        ['value', 'measure', 'modality'],
        'So far 480 buses have been fitted with screens that protect drivers.',
      ],
      [['direction', 'value'], 'Assaults on members of the union fell from 92 to 57 last year.'],
      [['entity'], 'For six months a second guard will travel on night trains on the Kapiti line.'],
      [['polarity'], 'The company also gave way on sick pay.'],
      [['value'], 'The negotiating committee recommends acceptance by nine votes to two.'],
      [['polarity', 'direction'], 'The negotiating committee advises members to vote against the agreement.'],
      [['wording', 'polarity'], '"Everybody got rich last night," Tane Whitmore said.'],
      [
        ['speaker', 'entity'],
        'According to the union, the strikes in June and July stopped 70 percent of services.',
      ],
      [['entity', 'speaker'], 'It was the company that had proposed Dr Peter Halloran as mediator in July.'],
      [['polarity'], 'Sick pay was not raised in the talks.'],
    ],
  },
  {
    id: 'trade-mission-chile',
    sourceDate: '2025-09-18',
    source: `"We do not sell only copper": an interview with Rodrigo Aldunce, head of Chile's trade mission to South-East Asia (Revista Mercurial, 18 September 2025)

Question: You have just come back from Hanoi and Jakarta with 64 companies. What did you bring home?

Aldunce: Contracts for 83 million dollars and letters of intent for about 140 million. On our last mission, in 2022, it was 31 million in contracts. Fruit accounts for the largest part of the contracts, 46 million; then come salmon and wine.

Question: Vietnam is opening its market to Chilean cherries?

Aldunce: Yes, from this season. Vietnamese inspectors visited 22 packing plants in July and approved 19. We expect to send 6,000 tonnes this season, that is until March, and twice that quantity within three years. Only fruit treated at the port of Valparaíso may be shipped. If a single fly larva is found, the plant in question is suspended for the season.

Question: And Indonesia?

Aldunce: There it was more difficult. Our agreement, in force since 2019, abolished duties for 7,600 products, but a halal certificate for meat takes up to nine months. My counterpart, Deputy Minister Sari Wulandari, promised that from January the certificate will be issued within sixty days. I asked her to put it in writing, and she did.

Question: Is trade with the two balanced?

Aldunce: With Vietnam it is not. It was 1.8 billion dollars last year, of which our imports made up 1.2 billion, mainly phones and shoes. With Indonesia it was 610 million, with a small surplus for us.

Question: A direct flight to Asia has been talked about for years.

Aldunce: Two airlines are interested. I may not name them. I should be glad to see a flight from Santiago to Ho Chi Minh City via Auckland in 2027, three times a week. A subsidy is out of the question.

Question: Some firms complained that the mission was expensive.

Aldunce: Each paid 2,800 dollars, the state paid the rest, 410,000 in all. Last time it was 520,000. For small companies I would halve the fee next time. I proposed this to the Finance Minister, Ms Paula Errandonea, last week; she has not answered.

Question: What about the American tariffs?

Aldunce: They are the reason why nobody slept on the plane. Ten percent of duty on our wine is not the end of the world, but it is a good argument for going to Asia. "One customer is a master; ten customers are a market," my grandfather used to say. He sold horses.

Question: Which mission comes next?

Aldunce: In April we are going to India, with at least eighty companies, I hope. Talks with Delhi on a broader agreement should be concluded by December; two chapters of 21 are open, those on services and critical minerals. On minerals I would rather say nothing.

Question: Is it true that you will stand for the Senate?

Aldunce: No. I have been asked by two parties and told both that I have a job.`,
    date: '2025-09-19',
    text: `Interview of Rodrigo Aldunce, head of Chile's trade mission to South-East Asia, with Revista Mercurial, September 18 (summary)

RESULTS. The 64 companies which travelled to Vietnam and Indonesia signed contracts worth $83 million, more than two and a half times as much as on the previous mission three years ago. Over half of that is for fruit. Letters of intent came to roughly $140 million.

VIETNAM. The country is opening up to Chilean cherries this season; three of the 22 packing plants inspected in July were not approved. Aldunce expects exports of 6,000 tonnes this season and 12,000 within three years. Last year Chile bought goods worth $1.2 billion from Vietnam, twice as much as it sold there.

INDONESIA. It takes up to nine months to get a halal certificate for meat. Deputy Minister Sari Wulandari has assured Aldunce in writing that from January it will be no more than sixty days.

COSTS. Each participant paid $2,800; the government contributed $410,000, which is $110,000 less than last time. Aldunce would like to halve the fee for small firms, but the Finance Minister has not replied yet.

TARIFFS. He sees the 10 percent American duty on Chilean wine as a reason to turn to Asia. "One customer is a master; ten customers are a market," he quoted his grandfather as saying.

PLANS. A mission to India is to follow next April. Only two of the 21 chapters of a broader agreement with Delhi remain open. Aldunce will not run for the Senate.

He did not name the airlines interested in a direct flight and would not talk about critical minerals. Relations with China, the Pacific Alliance and climate policy were not mentioned.`,
    slips: [
      [['value'], 'The mission to Hanoi and Jakarta brought home contracts for 38 million dollars.'],
      [['measure', 'value', 'modality'], 'The companies signed contracts worth about 140 million dollars.'],
      [
        ['entity', 'measure', 'value'],
        'Salmon accounts for the largest part of the contracts, 46 million dollars.',
      ],
      [['entity'], 'In July Indonesian inspectors visited 22 packing plants.'],
      [['bound'], 'Chile expects to send more than 6,000 tonnes of cherries to Vietnam this season.'],
      [['unit', 'period', 'value'], 'In Indonesia a halal certificate for meat takes up to nine weeks.'],
      [['polarity', 'modality'], 'Sari Wulandari refused to put her promise in writing.'],
      [
        ['direction', 'polarity', 'measure', 'entity', 'value'],
        'In trade with Vietnam Chile recorded a surplus last year.',
      ],
      [['polarity', 'modality'], 'Aldunce is ready to subsidise a direct flight to Ho Chi Minh City.'],
      [['measure', 'value', 'entity'], 'Every company that took part had to pay 410,000 dollars.'],
      [
        ['polarity', 'modality'],
        'Finance Minister Paula Errandonea has agreed to halve the fee for small companies.',
      ],
      [['wording'], '"One customer is a market; ten customers are a master," his grandfather used to say.'],
      [['period'], 'The next mission will take Chilean companies to India in August.'],
      [['polarity'], 'The interview did not touch on American tariffs.'],
      [['polarity', 'modality'], 'Aldunce confirmed that he would stand for the Senate.'],
      [['period', 'value'], 'The agreement between Chile and Indonesia has been in force since 2009.'],
    ],
  },
  {
    id: 'zhatva-omsk',
    lang: 'ru',
    sourceDate: '2025-10-10',
    source: `Минсельхоз Омской области: оперативная сводка о ходе уборки, 10 октября 2025 года

По состоянию на 10 октября зерновые убраны на площади 1,87 млн гектаров, это 92% плана. Намолочено 3,36 млн тонн в первоначально оприходованном весе при средней урожайности 18 центнеров с гектара. Год назад к этой дате было собрано 2,95 млн тонн при урожайности 15,4 центнера.

Пшеницы получено 2,41 млн тонн, ячменя — 620 тысяч, овса — 140 тысяч тонн. Доля пшеницы третьего класса составляет 58%, в прошлом году она не превышала 37%. Лучшая урожайность, 24,6 центнера, — в Павлоградском районе. Хуже всего дела обстоят на севере, где из-за дождей под снегом могут остаться до 40 тысяч гектаров.

Масличные убраны на 71% площади. Рапса намолочено 285 тысяч тонн, льна — 196 тысяч. Лён впервые уступил рапсу первое место.

На уборке работают 4 100 комбайнов, из них 560 прибыли из соседних регионов. За сезон хозяйства купили 212 новых комбайнов — на 35 меньше, чем год назад. Причиной министр Олег Дерябин назвал дорогие кредиты: «При ставке 17 процентов комбайн окупается дольше, чем живёт».

Подготовлено 96% семян под урожай будущего года. Озимые посеяны на 38 тысячах гектаров против 45 тысяч осенью 2024 года.

Режим чрезвычайной ситуации действует в четырёх районах с 22 сентября. Ущерб предварительно оценён в 410 млн рублей. Аграрии, застраховавшие посевы, — таких в пострадавших районах 14% — уже подали 27 заявлений на выплаты. Остальным область готова возместить до половины прямых затрат, если средства выделит федеральный бюджет. Заявка направлена в Москву 3 октября, ответа пока нет. Список хозяйств, имеющих право на помощь, составят районные комиссии; спорные случаи рассмотрит министерство.

Закупочная цена пшеницы третьего класса за месяц снизилась на 900 рублей, до 12,8 тыс. рублей за тонну. Элеваторы области могут принять 2,9 млн тонн, сейчас они заполнены на 64%. В сентябре за пределы региона вывезено 118 тыс. тонн зерна, в том числе 73 тыс. тонн — в Казахстан. По словам Дерябина, регион не будет просить о запрете вывоза зерна за рубеж, хотя на этом настаивают животноводы. «Открытая дорога дороже дешёвого фуража», — заметил он.

На сушку зерна в этом году уйдёт в полтора раза больше топлива, чем обычно. Дизельное топливо с начала уборки подорожало на 6%, до 71 рубля за литр; перебоев с поставками министерство не отмечает. Число механизаторов, занятых на полях, — около 6 300, каждый шестой работает вахтовым методом. Средний заработок комбайнёра за сезон составил 310 тыс. рублей.

Завершить уборку планируется до 25 октября, если позволит погода. Итоги министерство подведёт 1 ноября.`,
    date: '2025-10-10',
    text: `В Омской области осталось убрать 8 процентов зерновых

Аграрии Омской области собрали 3,36 млн тонн зерна, сообщил региональный Минсельхоз. Это на 410 тысяч тонн больше, чем к той же дате прошлого года. С гектара получают в среднем 18 центнеров, тогда как год назад было 15,4.

Больше всего намолочено пшеницы — 2,41 млн тонн, причём 58 процентов её относится к третьему классу. Среди масличных первенство впервые перешло к рапсу: его собрали 285 тысяч тонн, а льна — 196 тысяч.

На севере региона из-за дождей неубранными рискуют остаться до 40 тысяч гектаров. В четырёх районах с 22 сентября действует режим ЧС, ущерб, по предварительной оценке, составил 410 миллионов рублей.

Застраховали посевы в этих районах лишь 14 процентов аграриев. Остальным регион готов компенсировать до 50 процентов прямых затрат при условии, что деньги даст федеральный бюджет; Москва на заявку ещё не ответила.

Новой техники куплено меньше: 212 комбайнов вместо 247. Министр Олег Дерябин объяснил это дороговизной кредитов. «При ставке 17 процентов комбайн окупается дольше, чем живёт», — сказал он.

Тонна пшеницы третьего класса стоит сейчас 12,8 тысячи рублей, месяцем ранее давали 13,7 тысячи. Из вывезенных в сентябре 118 тысяч тонн зерна более 60 процентов ушло в Казахстан. Просить о запрете экспорта, чего добиваются животноводы, область не намерена.

Закончить уборку рассчитывают до 25 октября, если не подведёт погода.`,
    slips: [
      [['value'], 'К 10 октября аграрии намолотили 3,63 млн тонн зерна.'],
      [['scale', 'value'], 'Зерновые убраны на площади 1,87 тысячи гектаров.'],
      [['direction', 'value'], 'Средняя урожайность за год снизилась с 18 до 15,4 центнера с гектара.'],
      [['measure', 'value', 'entity'], 'Ячменя в области получено 2,41 млн тонн.'],
      [['bound', 'polarity'], 'В прошлом году доля пшеницы третьего класса превышала 37%.'],
      [
        ['entity', 'polarity', 'direction'],
        'Лён впервые обошёл рапс и вышел на первое место среди масличных.',
      ],
      [['modality', 'bound'], 'На севере из-за дождей под снегом остались 40 тысяч гектаров.'],
      [['value', 'measure'], 'Из соседних регионов на уборку прибыли 4 100 комбайнов.'],
      [['direction', 'value'], 'За сезон хозяйства приобрели на 35 новых комбайнов больше, чем год назад.'],
      [['wording'], '«При ставке 17 процентов комбайн живёт дольше, чем окупается», — сказал министр.'],
      [['period'], 'Режим ЧС действует в четырёх районах с 22 августа.'],
      [['polarity', 'modality'], 'Москва уже одобрила заявку области, поданную 3 октября.'],
      [
        ['modality'],
        'Тем, кто не застраховал посевы, область в любом случае возместит до половины прямых затрат.',
      ],
      [['direction', 'polarity', 'value'], 'Пшеница третьего класса за месяц подорожала на 900 рублей.'],
      [['entity'], 'Из зерна, вывезенного в сентябре, 73 тыс. тонн отправлено в Монголию.'],
      [['polarity', 'modality'], 'Регион попросит запретить вывоз зерна за рубеж, сообщил Дерябин.'],
    ],
  },
  {
    id: 'prestupnost-karelia',
    lang: 'ru',
    sourceDate: '2025-07-22',
    source: `Брифинг в МВД по Республике Карелия, 22 июля 2025 года

Начальник штаба полковник Роман Саволайнен подвёл итоги первого полугодия.

За шесть месяцев зарегистрировано 5 940 преступлений — на 7,5% меньше, чем за тот же период 2024 года. Раскрыто 3 420, то есть 58%. Убийств и покушений на убийство было 19, на шесть меньше; не раскрыто одно. Краж стало меньше на 18%, угонов — на треть: 44 против 66.

Из имущественных преступлений выросли только дистанционные мошенничества. Их 1 310, на 240 больше, чем годом ранее. Жители потеряли 512 млн рублей; вернуть удалось 23 млн. Средняя сумма ущерба — 390 тыс. рублей. Самая крупная потеря — 14,2 млн рублей: её понесла в марте 71-летняя пенсионерка из Сортавалы, которой звонили якобы сотрудники банка. «Половина пострадавших знала об этой схеме. Знание не спасает, спасает положенная трубка», — сказал Саволайнен. Задержаны 63 курьера, большинство из них моложе 20 лет.

На дорогах республики погиб 41 человек, ранены 498. Год назад погибших было 37. По вине пьяных водителей произошло 58 аварий. Полковник сообщил, что в августе на трассе «Кола» установят ещё 12 камер; всего их станет 86.

С наркотиками связано 402 преступления. Изъято 31 кг, из них 19 кг — в ходе одной операции в Петрозаводске 14 мая. Задержаны четверо, в том числе гражданин Таджикистана; суд арестовал троих, четвёртый отпущен под подписку о невыезде.

Отвечая на вопрос о нехватке кадров, Саволайнен сказал, что вакантны 11% должностей, а в районах — до четверти. Зарплата участкового с надбавками — около 62 тыс. рублей. С 1 сентября новым сотрудникам, готовым работать в районе не менее пяти лет, начнут выплачивать подъёмные — 300 тыс. рублей. Жильём их обеспечат муниципалитеты, если найдут свободные квартиры.

На вопрос о проверке в отделе полиции Костомукши полковник отвечать не стал, сославшись на то, что её ведёт Следственный комитет. Он опроверг сообщения о закрытии отделения в Пудоже: его переведут в другое здание в ноябре.

Мигранты совершили 87 преступлений, 1,5% от общего числа. Подростки — 214, на 9% больше; каждый третий из них уже состоял на учёте. Полиция провела в школах 620 бесед, но их пользу Саволайнен оценил сдержанно: «Лекция помогает тому, кто её читает».

За полугодие в дежурные части поступило 71 тыс. обращений, каждое пятое — о шуме. На 3% из них наряд приехал позже, чем через час; в прошлом году таких случаев было вдвое больше. Жалоб на действия полицейских поступило 188, подтвердились 17, уволены четверо.

По итогам года ведомство рассчитывает удержать раскрываемость не ниже 58%. О дополнительном финансировании речи на брифинге не было.`,
    date: '2025-07-23',
    text: `Краж меньше, обмана больше

В Карелии за первые полгода зарегистрировано менее шести тысяч преступлений, что на 7,5 процента ниже прошлогоднего уровня. Полиции удалось раскрыть 58 процентов из них. Угонов стало на 22 меньше, число краж сократилось почти на пятую часть. Произошло 19 убийств и покушений, не раскрыто лишь одно.

Зато дистанционных мошенничеств прибавилось: 1310 против 1070 годом ранее. Жертвы лишились 512 миллионов рублей, а вернуть им смогли меньше пяти процентов. Больше всех — 14,2 миллиона — потеряла пожилая жительница Сортавалы. «Знание не спасает, спасает положенная трубка», — заметил начальник штаба республиканского МВД Роман Саволайнен.

В авариях погиб 41 человек, на четыре больше, чем за январь — июнь прошлого года. На трассе «Кола» в следующем месяце появятся ещё 12 камер.

Изъят 31 килограмм наркотиков, причём большая часть — за одну майскую операцию в Петрозаводске. Трое из четырёх задержанных арестованы.

В полиции пустует примерно каждая девятая должность, в районах — до четверти. С сентября новичкам, которые согласны прослужить в районе пять лет и больше, будут платить 300 тысяч рублей подъёмных.

О проверке в костомукшском отделе Саволайнен говорить отказался. Отделение в Пудоже, по его словам, не закроют: в ноябре оно переедет в другое здание.`,
    slips: [
      [['value'], 'За шесть месяцев в республике зарегистрировано 9 540 преступлений.'],
      [['polarity', 'measure', 'value'], 'Нераскрытыми остались 58% преступлений.'],
      [['direction', 'value'], 'Убийств и покушений на убийство стало на шесть больше.'],
      [['value'], 'Угонов за год стало вдвое меньше.'],
      [['value', 'measure'], 'Жители потеряли из-за мошенников 23 млн рублей.'],
      [['scale', 'value'], 'В среднем одна жертва мошенников лишилась 390 млн рублей.'],
      [['entity'], 'Больше всего денег потеряла в марте пенсионерка из Кондопоги.'],
      [['wording', 'polarity'], '«Знание спасает, не спасает положенная трубка», — сказал Саволайнен.'],
      [['bound', 'direction', 'value', 'polarity'], 'Большинство из 63 задержанных курьеров старше 20 лет.'],
      [['period'], 'В октябре на трассе «Кола» установят ещё 12 камер.'],
      [['measure', 'value'], 'На дорогах Карелии за полгода погибли 498 человек.'],
      [['value', 'polarity'], 'Суд арестовал всех четверых задержанных в Петрозаводске.'],
      [['polarity'], 'Нехватка кадров на брифинге не обсуждалась.'],
      [['polarity', 'modality'], 'В ноябре отделение полиции в Пудоже закроют.'],
      [['bound'], 'Подъёмные получат новые сотрудники, готовые работать в районе не более пяти лет.'],
      [['value', 'entity', 'measure'], 'Мигранты совершили за полгода 214 преступлений.'],
    ],
  },
  {
    id: 'festival-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-06-02',
    source: `Пресс-релиз дирекции международного театрального фестиваля «Апорт», Алматы, 2 июня 2025 года

Вчера вечером в Алматы завершился десятый фестиваль «Апорт». За одиннадцать дней зрители увидели 34 спектакля из 13 стран. Открылся он 22 мая постановкой «Кыз Жибек» Карагандинского театра.

Билетов продано 18 700 — на 2 900 больше, чем в прошлом году; заполняемость залов составила 91%. Самый дешёвый билет стоил 1 500 тенге, на детские показы вход был свободным. Бюджет — 640 млн тенге, из них 380 млн выделил город, 150 млн — министерство культуры, остальное дали спонсоры.

Главный приз, 5 млн тенге, жюри под председательством грузинского режиссёра Лаши Мелквиани присудило «Дяде Ване» Вильнюсского камерного театра. Решение было единогласным. Лучшей актрисой названа Айжан Сарсенова («Мать», Шымкент), лучшим актёром — Матей Колар из Праги. Приз зрительских симпатий достался молодёжной труппе из Ташкента. Приз за режиссуру решено не вручать. «Мы видели пять хороших режиссёров и ни одного бесспорного», — объяснил Мелквиани.

Спектакль иранской труппы 27 мая отменили: артистам вовремя не оформили визы. Деньги за билеты вернули 412 зрителям. Директор фестиваля Динара Ергалиева извинилась и сообщила, что труппу пригласят снова в 2026 году. Представление под открытым небом в парке 29 мая из-за ливня перенесли в зал, и оно началось на час позже.

Образовательная программа включала 26 мастер-классов, их посетили 1 140 студентов. Читку новых пьес провели впервые: из 207 присланных текстов отобрали восемь, самому молодому автору 17 лет. Две пьесы театры могут поставить уже в следующем сезоне — переговоры ведутся.

Критику вызвало, что казахский язык звучал лишь в девяти спектаклях из 34. Ергалиева признала упрёк справедливым и пообещала, что через год таких спектаклей будет не меньше половины. «Фестиваль не может быть гостем в собственном доме», — сказала она. Упрёк в том, что билеты слишком дороги для студентов, она отвергла: каждый пятый билет продан им за полцены.

Впервые спектакли транслировались в интернете. Шесть трансляций посмотрели 212 тысяч человек, больше всего — 61 тысяча — собрал спектакль из Ташкента. Плату за просмотр не брали. С театрами из Праги и Вильнюса достигнута договорённость о записи ещё двух постановок для телевидения.

Следующий фестиваль пройдёт с 21 по 31 мая 2026 года. Его почётным гостем станет Польша. Город подтвердил финансирование, министерство решит о своей доле до 1 октября. Если она уменьшится, дирекция откажется от уличной программы. Ергалиева, возглавляющая фестиваль с 2018 года, намерена остаться на посту до 2027-го.`,
    date: '2025-06-03',
    text: `A Lithuanian production of "Uncle Vanya" has won the main prize at Almaty's Aport theatre festival, which ended on Sunday night. The jury, led by Georgian director Lasha Melkviani, was unanimous in giving the award of 5 million tenge to the Vilnius Chamber Theatre.

Aizhan Sarsenova of Shymkent was named best actress and Matej Kolar of Prague best actor. Nobody received the directing award. The jury had seen "five good directors and not a single indisputable one", Melkviani said.

Over 11 days audiences saw 34 shows from 13 countries. Organisers sold 18,700 tickets, compared with 15,800 a year earlier, and filled 91% of seats. Of the 640 million tenge budget the city paid well over half and the Culture Ministry 150 million; sponsors covered the remaining 110 million.

There were mishaps, too. The show of an Iranian company on May 27 was called off because its members had not been given visas in time, and 412 people got their money back. Two days later rain forced an open-air performance indoors.

Festival director Dinara Yergaliyeva accepted the criticism that Kazakh was heard in only nine productions, about a quarter of the total. Next year it would be at least half, she promised.

Eight plays out of 207 submissions were chosen for readings, a first for the festival. Live streams of six shows drew 212,000 viewers.

The next festival, from May 21 to 31, will have Poland as its guest of honour. Should the ministry reduce its contribution, on which it is to decide by October 1, the street programme will be dropped.`,
    slips: [
      [['value'], 'Over eleven days the Aport festival presented 43 shows from 13 countries.'],
      [['period'], 'The festival opened on 12 May with "Kyz Zhibek".'],
      [['direction', 'value'], 'Organisers sold 2,900 fewer tickets than last year.'],
      [['entity', 'value', 'measure'], 'The Culture Ministry contributed 380 million tenge to the budget.'],
      [['currency'], 'The main prize was worth 5 million roubles.'],
      [['polarity'], 'The jury was divided over the main prize.'],
      [['entity'], 'Matej Kolar of Vilnius was named best actor.'],
      [['entity'], 'The audience award went to a young company from Prague.'],
      [['polarity', 'value', 'entity'], 'The directing prize was awarded to Lasha Melkviani.'],
      [
        ['entity', 'polarity', 'wording'],
        'The performance of the Iranian company was cancelled because of rain.',
      ],
      [['modality'], 'Two of the plays will be staged next season.'],
      [
        ['bound', 'polarity'],
        'Next year no more than half of the shows will be in Kazakh, Yergaliyeva promised.',
      ],
      [['polarity'], 'Yergaliyeva rejected as unfair the criticism that too little Kazakh was heard.'],
      [['wording', 'polarity'], '"A festival can be a guest in its own house," Yergaliyeva said.'],
      [['modality', 'polarity'], 'The street programme will be dropped in 2026.'],
      [['entity'], 'The city will decide on its share of the funding by 1 October.'],
    ],
  },
];
