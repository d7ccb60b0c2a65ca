// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round20 = [
  {
    id: 'water-calderwick',
    sourceDate: '2025-09-30',
    source: `Calderwick Water: statement on drought, leakage and bills, 30 September 2025

Calderwick Water, which supplies 2.3 million people in the valleys of the Esker and the Hebble, today lifted the ban on hosepipes that had been in force since 11 July. Rain in September came to 131 millimetres, 64 percent above the average for the month. The company's nine reservoirs are now 68 percent full. On 25 August, the lowest point of the summer, they stood at 37 percent; the usual level for the end of September is 74 percent.

"We thank our customers, who saved enough water every day to fill 20 Olympic pools," said chief executive Harriet Oyelaran. "But one wet month does not end a drought." Demand fell by 9 percent during the ban, to 512 million litres a day. It had peaked at 603 million litres on 1 July.

A drought permit, which allows the company to take up to 30 million litres a day from the River Esker, remains valid until 31 December. It will be used only if reservoir levels drop below 45 percent again. The Environment Agency granted the permit on 5 August, against the objections of the Esker Anglers' Association. The company had asked for 40 million litres.

Leakage. In the six months to August the company lost an average of 96 million litres a day through leaks, down from 108 million a year earlier. It repaired 11,400 leaks, of which 3,900 had been reported by customers. The median time to a repair was five days, compared with eight. The regulator's target for the financial year is 92 million litres a day. "We may miss it, and if we do, we shall pay," said operations director Graham Tolliver. The penalty would be £1.2m for every million litres above the target.

Sewage. Storm overflows spilled for 21,700 hours in the half-year, 38 percent less than a year ago. The company attributes most of the decline to the dry weather and not to its own work. In June it pleaded guilty to polluting the Hebble Brook in 2022 and was fined £840,000.

Investment. Calderwick will spend £1.9bn by 2030, twice as much as in the previous five years. Of this, £410m is meant for the new Ramshaw reservoir, for which planning permission has not been given yet. If it is granted next summer, building could start in 2027 and take six years. Smart meters are to be installed in 350,000 homes by March 2028; 82,000 have them already.

Bills. The average household bill rose by £87 to £561 in April. There will be no further increase before April 2026. Some 64,000 customers on low incomes pay a reduced tariff; the company expects the number to reach at least 90,000 by next autumn. No dividend will be paid this year. Ms Oyelaran has declined her bonus of £310,000; Mr Tolliver will receive his, £95,000.

Compensation. The 6,200 households in Thornley that were without water for more than 48 hours from 2 August will each receive £150, not the £50 offered at first. The failure was caused by a burst main laid in 1961. An independent report on it will be published in November.`,
    date: '2025-10-01',
    text: `Calderwick Water on Tuesday lifted the hosepipe ban it had imposed on 11 July, after a September in which rainfall was almost two thirds above average.

Its reservoirs, down to 37 percent in late August, have recovered to 68 percent, though that is still six points below the norm for the time of year. "One wet month does not end a drought," warned chief executive Harriet Oyelaran. Customers used 9 percent less water while the ban lasted.

The firm keeps a permit to draw as much as 30 million litres a day from the River Esker until the end of the year, but will resort to it only should its reservoirs fall below 45 percent again.

Leaks cost it 96 million litres a day in the six months to August, 12 million fewer than a year earlier, and the median repair took five days rather than eight. That may not be enough to meet the regulator's target of 92 million; each million litres above it would mean a penalty of £1.2m. Storm overflows spilled for 38 percent fewer hours, a decline that the company puts down mostly to the weather.

Calderwick is to invest £1.9bn by 2030, double the amount of the preceding five years. More than a fifth of it is earmarked for a reservoir at Ramshaw that still lacks planning permission.

Household bills, which went up by £87 to an average of £561 in April, will not rise again before next April. There is no dividend this year and Ms Oyelaran forgoes a bonus of £310,000, while her operations director keeps his.

More than 6,000 households in Thornley, left without water for over two days in August, will be paid £150 apiece, three times the sum first offered.`,
    slips: [
      [['value'], 'The company’s nine reservoirs are now 86 percent full.'],
      [['period'], 'Calderwick Water has lifted the ban on hosepipes that had been in force since 11 June.'],
      [['direction', 'polarity'], 'While hosepipes were banned, people used 9 percent more water.'],
      [
        ['bound'],
        'The drought permit allows the company to take at least 30 million litres a day from the River Esker.',
      ],
      [
        ['modality', 'polarity'],
        'Calderwick is going to take water from the River Esker before the end of the year under its drought permit.',
      ],
      [
        ['entity', 'polarity'],
        'The drought permit was granted by the Esker Anglers’ Association on 5 August.',
      ],
      [
        ['modality', 'wording'],
        'The company will miss the regulator’s target for leakage, said operations director Graham Tolliver.',
      ],
      [
        ['speaker', 'entity'],
        '"One wet month does not end a drought," said operations director Graham Tolliver.',
      ],
      [['unit', 'scale', 'value'], 'The penalty would be £1.2m for every thousand litres above the target.'],
      [['polarity', 'entity'], 'The company attributes most of the decline in spills to its own work.'],
      [
        ['scale', 'value'],
        'Calderwick will spend £1.9m by 2030, twice as much as in the previous five years.',
      ],
      [
        ['polarity', 'modality'],
        'Planning permission for the new reservoir at Ramshaw has already been obtained.',
      ],
      [
        ['bound'],
        'By next autumn Calderwick expects no more than 90,000 customers to pay the reduced tariff.',
      ],
      [['measure', 'value'], 'Since April households have been paying £561 more on average.'],
      [['polarity', 'entity'], 'Graham Tolliver has turned down his bonus.'],
      [[], 'Calderwick will hire 120 additional engineers to find leaks.'],
    ],
  },
  {
    id: 'commissioner-parcels',
    sourceDate: '2025-11-05',
    source: `Speech by Commissioner Liis Tammiste at the Retail Summit in Antwerp, 5 November 2025. Check against delivery.

Ladies and gentlemen,

Last year 5.1 billion parcels worth less than 150 euros each came into the Union. That is about 14 million a day, and twice as many as in 2023. Nine in ten came from China. When our inspectors opened 20,000 of them in the spring, 57 percent contained something that breaks our rules: toys without a warning, creams with banned substances, chargers without a mark. In 2,300 cases the goods were dangerous.

I have been asked whether I want to close the door. No. I want to put a bell on it.

So what are we doing?

First, the exemption from customs duty for parcels below 150 euros must go. The member states agree with that in principle. What they have not agreed on is the date. I should like it to be 1 July 2026. Four governments want to wait until 2028, and I am not going to name them.

Second, we propose a handling fee of two euros per parcel, or 50 cents if it goes to a warehouse in the Union. At present volumes it would bring in about 9 billion euros a year. A fifth of it would go to the national customs authorities, the rest to the Union's budget. Parliament will vote on it on 17 December.

Third, responsibility. A platform that sells into our market must have a person here whom a court can reach. In September we opened proceedings against Zovexa and Minglo. Zovexa has since removed 71,000 offers and named a representative in Dublin. Minglo has done neither. If it does not reply by 28 November, it may be fined up to 6 percent of its worldwide turnover. I am not announcing a fine today.

Now to the traders in this hall. You have told me that a shop in Antwerp fills in eleven forms to sell a toy bear, and a seller overseas none. You are right. By next summer we will reduce the reporting duties of firms with fewer than 50 employees by at least 35 percent. That I promise. What I cannot promise is that value added tax will fall; it is the member states that decide on it.

Some of you have called for a ban on advertising by these platforms. I do not support it. A French law to that effect is being examined, and we shall give our opinion by 15 January.

A word to consumers. Nobody will have to pay more for a dress than it is worth. But a dress for three euros has been paid for by somebody else: by the seamstress, by the river or by the shop on the corner.

We do not act alone. On 24 November I shall travel to Beijing with my colleague Rafael Quintanilha, the Commissioner for trade. We will propose joint checks at three airports: Shenzhen, Guangzhou and Zhengzhou. The Chinese side has signalled that it is ready to talk. It has not agreed to anything.

Finally, people. Our 27 customs services have 2,900 officers fewer than ten years ago. A European customs authority will begin work in 2028 with 250 staff. Nine cities have applied to host it, among them Lille, Porto and Warsaw; a decision is to be taken in March.

Thank you.`,
    date: '2025-11-06',
    text: `Brussels briefing: the parcel flood

EU Commissioner Liis Tammiste used a retail summit in Antwerp on Wednesday to press for an early end to the duty exemption for small parcels. What she said, in short:

• Some 5.1 billion packages worth under €150 each entered the bloc last year, double the number of 2023; China was the origin of 90 percent.

• More than half of the 20,000 that inspectors opened in the spring broke EU rules, and in over a tenth of the total the goods were dangerous.

• Tammiste would like the exemption to end on July 1, 2026, but member states have yet to settle on a date, and four of them would rather wait until 2028. She does not want to close the door, she said, but "to put a bell on it".

• A proposed fee of €2 per parcel, reduced by three quarters for shipments to a warehouse inside the EU, would yield around €9bn annually; MEPs vote on December 17.

• Of the two platforms against which proceedings were opened in September, Zovexa has taken down 71,000 offers and appointed a representative in Dublin. Minglo, which has done nothing of the kind, risks a fine of as much as 6 percent of global turnover if it stays silent beyond November 28.

• Firms with a staff of less than 50 were promised that their reporting duties would shrink by 35 percent or more by next summer. Lower VAT, however, is up to national governments, and an advertising ban for the platforms does not have the commissioner's backing.

• Later this month she and trade commissioner Rafael Quintanilha are going to Beijing, where they will suggest joint checks at three airports. China has not committed itself so far.

• An EU customs authority with 250 employees is due to start in 2028; nine cities want to be its home.`,
    slips: [
      [['value'], 'Last year 5.1 billion parcels worth less than 250 euros each came into the Union.'],
      [['direction', 'value'], 'The number of such parcels has halved since 2023.'],
      [['entity'], 'Nine in ten of the parcels came from Vietnam.'],
      [
        ['measure', 'value'],
        'Dangerous goods were found in 57 percent of the parcels that inspectors opened.',
      ],
      [['wording'], '"I want to put a lock on it," Tammiste said.'],
      [['modality', 'period'], 'From 1 July 2026 customs duty will be charged on parcels below 150 euros.'],
      [['polarity'], 'Tammiste named the four governments that want to wait until 2028.'],
      [['currency'], 'The Commission proposes a handling fee of two dollars per parcel.'],
      [['scale', 'value'], 'At present volumes the fee would bring in about 9 million euros a year.'],
      [
        ['entity', 'polarity'],
        'Minglo gave in: it took down 71,000 offers and appointed a representative in Dublin.',
      ],
      [['modality', 'polarity'], 'Brussels is going to fine Minglo up to 6 percent of its global turnover.'],
      [
        ['bound'],
        'By next summer the reporting duties of firms with fewer than 50 employees will be reduced by no more than 35 percent.',
      ],
      [['polarity', 'modality'], 'Tammiste promised traders that value added tax would fall.'],
      [['polarity'], 'The commissioner is in favour of a ban on advertising by the platforms.'],
      [['polarity', 'modality'], 'The Chinese side has agreed to joint checks at three airports.'],
      [['polarity'], 'Tammiste did not mention value added tax.'],
    ],
  },
  {
    id: 'chess-ruling-danube',
    sourceDate: '2025-04-08',
    source: `Danube Chess Union: Fair Play Commission, decision 7/2025 in the case of Grandmaster Levente Sárkány, 8 April 2025

Facts. The player, aged 26, took part in the Danube Open in Novi Sad from 14 to 22 November 2024. He scored eight points from nine games and won the first prize of 18,000 euros. On 25 November his opponent in the last round, Mr Dragan Vukotić, lodged a complaint. He stated that Mr Sárkány had left the board 23 times during their game and had spent 71 minutes away from it.

Procedure. The Commission heard the player on 3 February and five witnesses on the following day. It obtained two expert opinions. Prof. Ruth Abendroth examined all nine games and put the probability that the player's moves had come about without a computer at less than one in 20,000. Dr Milan Tesař considers her method unsuited for samples of fewer than 30 games. No device was found on the player, who was searched once, before the seventh round. He declined to hand over his telephone to the Commission, as he was entitled to do.

Reasons. Statistical evidence can justify a suspicion, but by itself it does not prove that somebody cheated. The Commission follows Dr Tesař on this point. It has therefore not been established that the player received help from outside, and he is acquitted of this charge by three votes to two.

On the other hand it is proved, and the player admits, that he left the playing area eleven times without the arbiter's permission. His explanation that he had a stomach illness is not supported by any medical certificate. It is also proved that on 21 November he deleted messages exchanged with his trainer, Mr Gábor Hollósi. The Commission draws no conclusion from their content, which is unknown.

Decision.
1. The player is banned from tournaments of the Union for nine months from 1 May 2025. Four of these months will be remitted on condition that he commits no further breach within two years.
2. The prize money remains his, but he shall pay a fine of 3,500 euros and half of the costs, which amount to 9,200 euros in total.
3. The results of the tournament stand.
4. The complaint against Mr Hollósi is dismissed, because he is not a member of the Union.
5. The organisers are reprimanded. They had only four arbiters for 240 players, whereas the rules require one for every 30. From 2026 the moves of all opens with prizes of more than 10,000 euros in total must be broadcast with a delay of at least 15 minutes.

Dissent. Ms Oriana Feltrinelli and Mr Jakob Thygesen would have found the player guilty and imposed a ban of three years. "Rules that demand a device in the hand will catch only the stupid," they write.

Appeal. The player and the complainant may appeal to the Court of Arbitration for Sport in Lausanne within 21 days. Mr Sárkány's lawyer, Ms Beatrix Halmos, has informed the Commission that her client accepts the fine but will contest the ban. Mr Vukotić has not decided yet.

The player's request that the decision should not be published was rejected.`,
    date: '2025-04-09',
    text: `Sárkány cleared of cheating, but banned

Grandmaster Levente Sárkány has been acquitted of cheating at last November's Danube Open. By three votes to two the Fair Play Commission of the Danube Chess Union found that outside help had not been proved. It nevertheless banned him for nine months from 1 May, four of which he will be spared if he stays out of trouble for two years.

The 26-year-old took the first prize of €18,000 in Novi Sad with eight points out of nine. Dragan Vukotić, whom he met in the final round, complained that he had got up 23 times and been away for 71 minutes.

Of the two experts, Ruth Abendroth saw a chance of less than 1 in 20,000 that such moves were found without a computer, while Milan Tesař objected that fewer than 30 games are not enough for her method. The commission sided with him: statistics may arouse suspicion but cannot by themselves prove cheating.

What counted against the winner were eleven absences without permission, to which he has admitted. For the stomach trouble that he blamed there was no medical certificate.

He keeps his prize but has to pay a fine of €3,500 as well as €4,600 in costs. The organisers were reprimanded for getting by with four arbiters, half the number prescribed for 240 players. Starting next year, open tournaments with total prizes of over €10,000 have to delay their broadcasts by a quarter of an hour or more.

"Rules that demand a device in the hand will catch only the stupid," wrote the two dissenters, who would have barred him for three years.

According to his lawyer, Beatrix Halmos, Sárkány is going to challenge the ban but not the fine.`,
    slips: [
      [['value'], 'Mr Sárkány scored seven points from nine games at the Danube Open in Novi Sad.'],
      [['currency'], 'The player won the first prize of 18,000 dollars.'],
      [
        ['speaker', 'entity'],
        'Dr Milan Tesař put the probability that the moves had come about without a computer at less than one in 20,000.',
      ],
      [['bound', 'direction'], 'Dr Tesař considers the method unsuited for samples of more than 30 games.'],
      [['polarity'], 'A device was found on the player when he was searched before the seventh round.'],
      [
        ['value', 'polarity'],
        'The Commission was unanimous in acquitting him of having received help from outside.',
      ],
      [
        ['polarity', 'modality'],
        'In the Commission’s view statistical evidence alone is proof that somebody cheated.',
      ],
      [['polarity'], 'The player denies that he left the playing area without permission.'],
      [
        ['unit', 'period', 'value'],
        'For nine years, starting in May, the grandmaster may not play in tournaments of the Union.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'Four of the nine months will be remitted whether or not he commits a further breach.',
      ],
      [['value', 'measure'], 'The player must pay a fine of 9,200 euros.'],
      [
        ['polarity'],
        'What happened on the boards in Novi Sad no longer counts: the results were declared void.',
      ],
      [['entity'], 'Ms Oriana Feltrinelli and Prof. Ruth Abendroth would have found the player guilty.'],
      [
        ['wording'],
        '"Rules that demand a device in the hand will catch only the clever," the dissenters write.',
      ],
      [
        ['polarity', 'measure', 'entity', 'modality'],
        'Sárkány will fight the fine but accept the ban, according to his lawyer.',
      ],
      [[], 'Mr Sárkány had already been warned by the Union in 2022.'],
    ],
  },
  {
    id: 'hospital-inquiry-hallam',
    sourceDate: '2025-07-15',
    source: `Hallam Vale Hospital: summary of the report of the independent inquiry, published on 15 July 2025

The inquiry was set up in March 2024 to find out why endoscopes had been used on patients at Hallam Vale Hospital without having been disinfected fully. It was chaired by Sir Anthony Brackley, a retired judge. It held 44 days of hearings and read 61,000 pages.

What happened. From 6 September 2022 to 19 January 2024 a washing machine in the endoscopy unit rinsed the instruments at 32 degrees instead of the 52 that the manufacturer prescribes, because a valve had been fitted the wrong way round. In those 16 months 1,870 patients were examined with instruments from that machine. All of them have been written to, and 1,704 have been tested. Three were found to have hepatitis C, which in the inquiry's view they probably caught in the unit. No case of HIV was found. One of the three, Mr Desmond Pryor, died in May 2024 of a cause unconnected with the infection.

Who knew. Sister Joyce Adeleke reported the low temperature for the first time on 2 November 2022 and four more times after that. Her reports were read, but nothing was done. The head of estates, Mr Colin Rudge, told the inquiry that he had considered them "a nuisance". The medical director, Dr Fiona Castell, did not learn of the matter until 17 January 2024 and closed the unit two days later. The inquiry finds no fault with her conduct. The then chief executive, Mr Alan Threlkeld, knew from June 2023 at the latest. He did not inform the board. The inquiry does not find that he intended to deceive it.

"There was no villain in this story. There were eleven people who each thought it was somebody else's job," Sir Anthony writes.

The manufacturer. Aquastel Medical had changed the drawing of the valve in 2021 without telling its customers. It accepts that this was a mistake but denies that it caused the failure. The inquiry considers that it contributed to it. Fourteen other hospitals use the same model; in two of them the valve was also found the wrong way round, but no patient there is known to have come to harm.

Money. The hospital has paid £2.6m in compensation to 212 people; 90 claims are pending. The inquiry cost £4.1m, £600,000 less than budgeted.

Recommendations. There are 23. A hospital should have to close a unit within 24 hours if an alarm has been reported twice. Staff who report a danger should get a written answer within five working days. Temperatures should be recorded automatically and no longer by hand. The inquiry considered recommending a criminal offence of ignoring warnings and decided against it.

Responses. The hospital's present chief executive, Ms Noreen Vaswani, apologised "without any ifs". She said that 15 of the recommendations had been carried out and the rest would be by March 2026, apart from one that requires a change in the law. The Health Secretary is to respond in Parliament by 31 October. The police said that they would study the report before deciding whether to open an investigation. Mr Threlkeld, who left in February 2024 with a payment of £190,000, has not commented. The patients' group Clean Hands called the report thorough but regretted that nobody would lose their job over it.`,
    date: '2025-07-16',
    text: `Nurse's five warnings went unheeded, hospital inquiry finds

Warnings by a nurse about a washing machine that did not get hot enough were read at Hallam Vale Hospital but not acted upon, according to an inquiry report published on Tuesday. Sister Joyce Adeleke first raised the alarm in November 2022 and did so five times in all. Yet the endoscopy unit was closed only in January 2024, when the medical director heard of the problem; she is cleared of any blame.

Because a valve had been put in back to front, endoscopes were rinsed at a temperature 20 degrees too low for some 16 months. Of 1,870 patients concerned, 91 percent have been tested. Three turned out to have hepatitis C, which they probably contracted in the unit; one has since died, though not because of the infection.

Alan Threlkeld, chief executive at the time, was aware of the matter by June 2023 at the latest and kept the board in the dark. "There was no villain in this story," writes the chairman, retired judge Sir Anthony Brackley.

Aquastel Medical, the maker of the machine, concedes that it was wrong to alter the drawing of the valve without notifying customers. It disputes that this led to the failure; the inquiry thinks that it played a part.

So far £2.6m has been paid to 212 people in compensation, while 90 claims are still open. Among the 23 recommendations are the closure of a unit within a day once an alarm has been reported twice, and a written reply to staff within five working days. Fifteen have been implemented already, said Noreen Vaswani, who runs the hospital now and who apologised "without any ifs".

Police have not yet decided whether to investigate. The government's response is due by the end of October.`,
    slips: [
      [
        ['value'],
        'The machine rinsed the instruments at 23 degrees instead of the 52 that the manufacturer prescribes.',
      ],
      [['value', 'polarity'], 'Every one of the 1,870 patients has had a test.'],
      [['modality'], 'The three patients undoubtedly caught hepatitis C in the unit, the inquiry says.'],
      [['polarity', 'entity'], 'Mr Desmond Pryor died in May 2024 as a result of the infection.'],
      [
        ['entity', 'speaker'],
        'The head of estates, Mr Colin Rudge, reported the low temperature for the first time on 2 November 2022.',
      ],
      [['period'], 'The medical director first heard of the matter in January 2023.'],
      [['bound'], 'The then chief executive, Mr Alan Threlkeld, knew of it from June 2023 at the earliest.'],
      [['polarity', 'modality'], 'The inquiry finds that Mr Threlkeld set out to deceive the board.'],
      [['wording'], '"There was no hero in this story," Sir Anthony writes.'],
      [['speaker', 'entity'], '"There was no villain in this story," Ms Noreen Vaswani said.'],
      [['polarity'], 'Aquastel Medical admits that the new drawing caused the failure.'],
      [['value', 'measure'], 'The hospital has paid £4.1m in compensation to 212 people.'],
      [['direction', 'polarity'], 'At £4.1m the inquiry went over its budget by £600,000.'],
      [
        ['unit', 'period', 'value'],
        'A hospital should have to close a unit within 24 days if an alarm has been reported twice.',
      ],
      [
        ['polarity', 'modality'],
        'The inquiry recommends that ignoring warnings should become a criminal offence.',
      ],
      [['polarity', 'modality'], 'Police are now investigating the hospital.'],
    ],
  },
  {
    id: 'port-marsamar-results',
    sourceDate: '2026-01-20',
    source: `Port of Marsamar: results for 2025. Press information, 20 January 2026

The port of Marsamar handled 3.42 million standard containers (TEU) in 2025, 6.2 percent more than in the year before and more than in any previous year. The growth came from transhipment, which rose by 11 percent to 2.13 million TEU; imports and exports fell slightly, by 0.9 percent, to 1.29 million TEU. Total tonnage was 41.8 million tonnes, an increase of 3.5 percent. Bulk goods lost 8 percent after the coal-fired power station at Castelvent had closed in June.

The port received 1,986 ships, 74 fewer than in 2024. The largest, the "Orient Halcyon" with a capacity of 23,900 TEU, called on 9 October. Ships waited 14 hours for a berth on average; in 2024 it had been nine. "That is our sore point," managing director Sandro Pellicano said. "A port that makes ships wait is a car park." He expects relief from the fourth berth, which is to open in September.

Revenue grew by 9.3 percent to 388 million euros. Operating profit was 97 million, compared with 101 million in 2024; the reasons are higher wages and the repair, for 12 million, of two cranes damaged by the storm of 18 February. Net profit was unchanged at 61 million. The city and the region, which own the port in equal parts, will receive a dividend of 10 million euros each. The rest stays in the company.

Investment reached 143 million euros, the highest figure since the port company was founded in 1994. For 2026, 190 million are planned, 120 million of them for the fourth berth. The European Investment Bank has granted a loan of 85 million for it. An application to the European Union for a grant of 30 million was rejected.

Shore power. Since November ships have been able to switch off their engines at two of the three berths. By the end of December 46 calls had made use of it. From 2028 shore power will be mandatory for container ships that stay for more than two hours. The port's own emissions fell by 7,400 tonnes of CO2 to 51,000 tonnes.

Rail. Of the containers for the hinterland 19.5 percent travelled by train, after 17 percent in 2024. The target for 2030 is 30 percent, provided that the state railway electrifies the line to Bragonza. No contract for this has been signed.

Staff. The port employs 1,460 people, 85 more than a year ago. The agreement with the dockers, signed on 2 December after a strike of nine days, raises wages by 4.5 percent this year and 3 percent next year. Lay-offs because of automation are ruled out until 2029.

Customs. Officers seized 7.3 tonnes of cocaine in the port in 2025, almost three times as much as in the year before. Four employees were arrested in May; one has been convicted so far. All containers from two South American ports are now scanned; previously it was every tenth.

Outlook. The port expects growth of 2 to 4 percent in 2026. If the shipping companies return to the Red Sea, Mr Pellicano said, transhipment could decline by up to 15 percent. "We would be happy for the world and sad for ourselves." A sale of shares to the shipping company Transmaris is not on the agenda, he added.`,
    date: '2026-01-21',
    text: `MARSAMAR, Jan 20 - Container traffic at the port of Marsamar climbed 6.2 percent to a record 3.42 million TEU in 2025 on the back of a jump in transhipment, the port said on Tuesday.

Imports and exports, by contrast, slipped almost 1 percent to 1.29 million TEU. Overall tonnage was up 3.5 percent at 41.8 million although bulk cargo shrank by 8 percent following the shutdown of a coal-fired power plant.

With just under 2,000 calls the port saw slightly fewer ships than in 2024, but they had to wait 14 hours for a berth on average, five more than the year before. "A port that makes ships wait is a car park," managing director Sandro Pellicano conceded. A fourth berth, due to open in September, should help.

Revenue rose 9.3 percent to 388 million euros, while operating profit fell about 4 percent to 97 million, burdened by higher wages and by crane repairs after a February storm. Of the net profit, which was flat at 61 million euros, the city and the region will get roughly a third.

The port plans to invest 190 million euros this year, against a record 143 million in 2025. Nearly two thirds of that will go into the new berth, for which the European Investment Bank is lending 85 million and the EU refused a grant.

Close to one in five hinterland containers moved by rail. Reaching the goal of 30 percent by 2030 depends on the electrification of the line to Bragonza, which has not been contracted yet.

Customs officers found 7.3 tonnes of cocaine, nearly triple the amount of 2024.

For 2026 growth of 2-4 percent is forecast. Pellicano warned that transhipment might drop by as much as 15 percent if carriers go back to the Red Sea.`,
    slips: [
      [
        ['value'],
        'The port of Marsamar handled 3.24 million standard containers in 2025, 6.2 percent more than in the year before.',
      ],
      [['direction', 'polarity'], 'Transhipment fell by 11 percent to 2.13 million TEU.'],
      [
        ['measure', 'value', 'unit'],
        'In 2025 the port of Marsamar handled 41.8 million standard containers.',
      ],
      [
        ['value', 'measure', 'bound', 'period', 'direction', 'wording'],
        'The port received 1,986 ships, fewer than in any previous year.',
      ],
      [['unit', 'value', 'period'], 'It took 14 days on average until a ship got a berth.'],
      [['wording'], '"A port that makes ships wait is a prison," managing director Sandro Pellicano said.'],
      [['currency'], 'Revenue grew by 9.3 percent to 388 million pounds.'],
      [['value', 'measure'], 'The city and the region will share a dividend of 10 million euros.'],
      [
        ['bound', 'value', 'measure', 'wording', 'modality', 'direction'],
        'Investment reached 143 million euros, the lowest figure since the port company was founded in 1994.',
      ],
      [['polarity'], 'The European Union is contributing 30 million euros to the fourth berth.'],
      [
        ['bound', 'direction'],
        'From 2028 shore power will be mandatory for container ships that stay for less than two hours.',
      ],
      [['polarity'], 'The electrification of the line to Bragonza is already under contract.'],
      [['period', 'value'], 'Wages go up by 4.5 percent next year under the agreement with the dockers.'],
      [['value', 'polarity'], 'All four employees who were arrested in May have been convicted.'],
      [['modality', 'polarity'], 'Transhipment will decline by up to 15 percent in 2026, Mr Pellicano said.'],
      [['polarity', 'modality'], 'Mr Pellicano is thinking of selling shares to Transmaris.'],
    ],
  },
  {
    id: 'lesnye-pozhary-zabaikalye',
    lang: 'ru',
    sourceDate: '2025-05-19',
    source: `Управление лесами Забайкальского края: сводка о лесных пожарах на утро 19 мая 2025 года

За минувшие сутки в крае возникло 17 лесных пожаров, потушено 14. На 9 утра действуют 28 очагов общей площадью 46 300 гектаров; сутки назад их было 25 на площади 39 800 гектаров. Локализованы девять.

Сложнее всего обстановка в Улётовском, Читинском и Хилокском районах. Крупнейший пожар, у реки Арей, охватил 12 600 гектаров. До ближайшего села, Ленинского, остаётся семь километров. Угрозы населённым пунктам, как заявил руководитель управления Баир Цыденжапов, пока нет. 17 мая огонь уничтожил 11 дачных домов в товариществе «Кедр»; никто не пострадал.

В тушении участвуют 1 140 человек, в том числе 320 десантников из Бурятии и Якутии. Ещё 150 человек прибудут завтра из Томска. Работают два самолёта и четыре вертолёта; в воскресенье из-за дыма они не летали шесть часов. Двое пожарных госпитализированы с ожогами, состояние одного из них тяжёлое.

Режим чрезвычайной ситуации введён 3 мая. Посещать леса запрещено до 31 мая. Запрет может быть продлён, если до 28 мая не пройдут дожди. За его нарушение составлено 412 протоколов, штраф для граждан — от 40 до 50 тысяч рублей. Возбуждено 23 уголовных дела, подозреваемые установлены по шести из них.

Причины. По предварительным данным, 61% пожаров возник по вине людей, 22% — из-за сухих гроз, причины остальных выясняются. В трёх случаях виноваты, вероятно, искры от проходивших поездов. Железная дорога эту версию отрицает.

Деньги. На тушение с начала сезона потрачено 684 млн рублей, из них 500 млн выделила Москва. Ущерб лесам предварительно оценивается в 2,1 млрд рублей; за весь прошлый год он составил 1,8 млрд. Край запросил у федерального бюджета ещё 350 млн, решения пока нет. Владельцам сгоревших дач выплатят по 75 тысяч рублей, а тем, кто жил в них постоянно, — по 150 тысяч.

Прогноз. До четверга ожидаются жара до 27 градусов и ветер до 18 метров в секунду. 23 мая возможны дожди на востоке края.

«Мы не опаздываем — мы не успеваем, а это разные вещи: опаздывают по лени, а не успевают по арифметике», — сказал Цыденжапов. По его словам, на одного лесного инспектора в крае приходится 57 тысяч гектаров при норме не более 20 тысяч, а зарплата инспектора — 38 тысяч рублей. Начальник штаба Виктор Лесовых добавил, что исправны 83% техники, закупленной в 2023 году. Увольнять руководителей лесхозов до конца сезона не планируют.

С начала года в крае зарегистрировано 389 лесных пожаров, на треть больше, чем за тот же период прошлого года. В первые сутки потушен 71% из них; план — не менее 85%. Школы в трёх сёлах переведены на дистанционное обучение до 23 мая. Эвакуация жителей не проводилась.`,
    date: '2025-05-19',
    text: `Огонь прибавил шесть с половиной тысяч гектаров за сутки

Площадь лесных пожаров в Забайкалье превысила 46 тысяч гектаров. На утро понедельника действуют 28 очагов, на три больше, чем сутки назад; девять из них локализованы.

Самый большой пожар, у реки Арей, занимает 12,6 тысячи гектаров, от огня до села Ленинского — семь километров. Опасности для населённых пунктов пока нет, уверяет глава управления лесами Баир Цыденжапов. В субботу в товариществе «Кедр» сгорели 11 дач, обошлось без пострадавших.

Пожары тушат более 1100 человек, ещё полторы сотни прибудут во вторник из Томска. Двое пожарных попали в больницу с ожогами, один — в тяжёлом состоянии.

В лес нельзя ходить до конца мая; если до 28-го не будет дождей, запрет могут продлить. Гражданам за нарушение грозит штраф до 50 тысяч рублей; составлено уже больше четырёхсот протоколов.

Примерно шесть пожаров из десяти, по предварительным данным, случились по вине людей. Что три возгорания вызвали искры от поездов, железнодорожники отрицают.

Ущерб лесам предварительно оценён в 2,1 миллиарда рублей, на 300 миллионов больше, чем за весь прошлый год. Тушение обошлось в 684 миллиона, почти три четверти этой суммы дала Москва.

«Опаздывают по лени, а не успевают по арифметике», — говорит Цыденжапов: на каждого инспектора в крае приходится почти втрое больше леса, чем допускает норма.`,
    slips: [
      [['value'], 'За минувшие сутки в крае возникло 27 лесных пожаров.'],
      [['direction', 'polarity'], 'За сутки действующих очагов стало на три меньше.'],
      [['unit', 'value'], 'На 9 утра действуют 28 очагов общей площадью 46 300 квадратных километров.'],
      [['polarity'], 'По словам Баира Цыденжапова, пожары уже угрожают сёлам.'],
      [['entity'], 'Ещё 150 человек прибудут завтра из Омска.'],
      [['period'], 'Посещать леса запрещено до 31 июля.'],
      [['modality', 'polarity'], 'Запрет на посещение лесов будет продлён после 31 мая.'],
      [['value', 'polarity'], 'По каждому из уголовных дел подозреваемые известны.'],
      [['polarity'], 'Железная дорога признала, что три пожара вызваны искрами от поездов.'],
      [['scale', 'value'], 'Ущерб лесам предварительно оценивается в 2,1 млн рублей.'],
      [['value', 'measure', 'entity'], 'Москва выделила на тушение 684 млн рублей.'],
      [['modality', 'polarity'], 'Москва согласилась дать краю ещё 350 млн рублей.'],
      [['wording', 'polarity'], '«Мы не успеваем — мы опаздываем, а это разные вещи», — сказал Цыденжапов.'],
      [['speaker', 'entity'], 'Исправны 83% техники, закупленной в 2023 году, сообщил Баир Цыденжапов.'],
      [['bound'], 'В первые сутки потушен 71% пожаров; план — не более 85%.'],
      [['polarity', 'entity', 'measure'], 'Жителей трёх сёл эвакуировали.'],
    ],
  },
  {
    id: 'gubernator-arkhangelsk',
    lang: 'ru',
    sourceDate: '2025-08-14',
    source: `Губернатор Архангельской области Пётр Кулёмин: «Гордиться рано». Интервью газете «Двинские берега», 14 августа 2025 года

— Пётр Андреевич, с какими деньгами живёт область?

— С непростыми. Доходы бюджета за семь месяцев — 71,4 млрд рублей, это на 3% меньше, чем год назад. Налог на прибыль упал на 22%: лесопереработка работает почти в ноль. Дефицит на конец года может составить 14 млрд. Зарплаты и пособия защищены, а вот три стройки мы перенесли: бассейн в Няндоме, школу искусств в Мезени и ледовый дворец в Северодвинске.

— Надолго?

— Бассейн — на 2027 год. По двум остальным решим в декабре, когда примем бюджет.

— Лесопромышленники просят льгот.

— Понимаю их, но всем сразу не поможем. С 1 октября снизим арендную плату за участки на 20% — но только тем, кто не сократил ни одного рабочего. По нашим подсчётам, под это условие подойдут 38 предприятий из 61. Комбинат «Беломорлес» в список не попадёт: он уволил 270 человек.

— О мосте через Двину у Верхней Тоймы говорят двадцать лет.

— Проект прошёл экспертизу 30 июля. Стоимость — 11,8 млрд рублей; в 2021 году насчитали 6,9 млрд. Без федеральных денег область его не поднимет. Министр транспорта обещал рассмотреть заявку до ноября. Рассмотреть, а не одобрить — прошу записать слово в слово.

— Что с медициной?

— Не хватает 640 врачей, год назад не хватало 710. За полгода приехали 112 молодых специалистов. До конца года купим девять передвижных амбулаторий и отремонтируем две районные больницы, в Каргополе и Пинеге. Роддом в Онеге закрыт в апреле и больше не откроется: там за год родился 61 ребёнок, а безопасным считается не меньше 300 родов в год. Женщины едут в Северодвинск, это 160 километров. Жители недовольны и имеют на это право. Для рожениц мы сняли десять квартир рядом с перинатальным центром.

— Вас критикуют за мусорный полигон у посёлка Ломовое.

— Полигона там не будет, говорю это в третий раз. Сортировочный завод — да, на 180 тысяч тонн в год, но в промзоне Новодвинска и только после общественных слушаний. Они назначены на 25 сентября.

— Население области по-прежнему убывает?

— Да. За год мы потеряли 9,3 тысячи человек, годом раньше — 12,1 тысячи. Нас осталось 938 тысяч. Миграция впервые за 15 лет дала плюс — 400 человек. Гордиться рано.

— Ваш заместитель Олег Ширшов под следствием. Вы за него ручаетесь?

— Нет. Ручаться я могу только за себя. Он отстранён с 21 июля, вину не признаёт. Речь о контракте на уборку снега на 86 млн рублей. Документы в прокуратуру передал я сам.

— Билеты на самолёт до Соловков подорожали вдвое.

— Рейс убыточен. С 1 января будем доплачивать за жителей островов: билет обойдётся им не дороже 2 500 рублей вместо нынешних 4 800. Туристам скидок не дадим.

— Пойдёте на второй срок?

— Сначала надо, чтобы об этом попросили. Решение объявлю в январе.`,
    date: '2025-08-15',
    text: `Доходы Архангельской области уменьшились: за семь месяцев в бюджет поступил 71 миллиард рублей с небольшим, на три процента меньше прошлогоднего, сообщил губернатор Пётр Кулёмин в интервью «Двинским берегам». Поступления налога на прибыль сократились больше чем на пятую часть. К концу года дефицит может достигнуть 14 миллиардов, но зарплаты и пособия не тронут.

Отложить пришлось три стройки: бассейн в Няндоме ждёт 2027 года, о двух других объектах решат в декабре.

Лесопромышленникам с октября на пятую часть уменьшат аренду — при условии, что они никого не сократили. Таких, по расчётам властей, 38 из 61; «Беломорлес», расставшийся с 270 работниками, скидки не получит.

Мост у Верхней Тоймы с 2021 года подорожал на 4,9 миллиарда рублей, и без помощи Москвы его не построить. Министр транспорта обещал заявку «рассмотреть, а не одобрить», подчеркнул Кулёмин.

Врачей нужно ещё 640, на 70 меньше, чем год назад. Роддом в Онеге закрыт окончательно, за год в нём родился 61 ребёнок.

Полигона у Ломового не будет, заверил глава региона; мусоросортировочный завод намечен в Новодвинске, но сперва, в конце сентября, пройдут общественные слушания.

Число жителей за год уменьшилось на 9,3 тысячи, до 938 тысяч, хотя приехало на 400 человек больше, чем уехало, — такого не бывало 15 лет.

За отстранённого заместителя Олега Ширшова губернатор не поручился: «Ручаться я могу только за себя». Идти ли на второй срок, он скажет в январе.`,
    slips: [
      [['value'], 'Доходы бюджета за семь месяцев составили 74,1 млрд рублей.'],
      [['direction', 'polarity'], 'Поступления от налога на прибыль увеличились на 22%.'],
      [['modality'], 'Дефицит на конец года составит 14 млрд рублей.'],
      [['entity', 'period', 'modality'], 'Ледовый дворец в Северодвинске перенесён на 2027 год.'],
      [
        ['modality', 'polarity', 'entity', 'value', 'bound'],
        'С 1 октября всем лесопромышленникам снизят арендную плату на 20%.',
      ],
      [['scale', 'value'], 'Мост у Верхней Тоймы обойдётся в 11,8 млн рублей.'],
      [['modality', 'polarity', 'wording'], 'Министр транспорта обещал одобрить заявку до ноября.'],
      [['period'], 'Онега осталась без роддома в августе.'],
      [['bound'], 'Безопасным считается не больше 300 родов в год.'],
      [['entity', 'polarity'], 'Сортировочный завод построят у посёлка Ломовое.'],
      [
        ['period', 'value', 'bound', 'measure', 'wording'],
        'Миграция впервые в истории области дала плюс — 400 человек.',
      ],
      [['polarity'], 'Олег Ширшов, отстранённый с 21 июля, признал вину.'],
      [['wording', 'polarity'], '«Ручаться я не могу даже за себя», — сказал губернатор.'],
      [['entity'], 'С документами о контракте в прокуратуру обратился Олег Ширшов.'],
      [['polarity', 'entity'], 'Туристам тоже дадут скидку на билеты до Соловков.'],
      [['polarity'], 'О втором сроке в интервью речи не было.'],
    ],
  },
  {
    id: 'inflation-survey-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-06-18',
    source: `Банк России. Инфляционные ожидания и потребительские настроения. Пресс-релиз, 18 июня 2025 года

Опрос провёл по заказу Банка России институт «Глас» со 2 по 11 июня. Опрошены 2 010 человек в 55 регионах.

Медианная оценка инфляции, которую население ожидает в ближайшие 12 месяцев, снизилась до 12,4% с 13,1% в мае. Это самое низкое значение с сентября прошлого года. Уменьшилась и наблюдаемая инфляция — на 0,6 процентного пункта, до 14,9%. Граждане, имеющие сбережения, ожидают роста цен на 10,9%, не имеющие — на 14,2%; разрыв между группами остаётся значительным.

Чаще всего респонденты жаловались на подорожание мяса и птицы (41%), лекарств (37%) и жилищно-коммунальных услуг (33%). На яйца пожаловались лишь 6% против 29% год назад. Бензин упомянул каждый пятый.

Индекс потребительских настроений вырос на 3 пункта, до 107. Индекс ожиданий — 120, индекс текущего состояния — 87; он остаётся ниже 100, то есть пессимистов в оценке настоящего больше, чем оптимистов. Подходящим для крупных покупок нынешнее время сочли 28% опрошенных, неподходящим — 46%.

Свободные деньги предпочитают откладывать 56,8% респондентов, тратить — 25,1%. Сбережения есть у 39% семей. Из тех, кто копит, 62% держат деньги на вкладах, 24% — наличными; доля наличных за месяц сократилась на 3 процентных пункта. Открыть вклад в ближайший год собираются 17%, но треть из них передумает, если ставки опустятся ниже 15%.

Ценовые ожидания предприятий (отдельный опрос, 14 600 компаний) снижаются шестой месяц подряд. Активнее всех повышать цены намерена розничная торговля. На нехватку работников указали 44% компаний, на высокую ставку — 52%.

Аналитики, опрошенные в начале июня, прогнозируют инфляцию в 6,9% на конец 2025 года и 4,6% на конец 2026-го. Среднюю ключевую ставку в 2025 году они видят на уровне 19,6%, рост ВВП — 1,4%.

«Снижение ожиданий — это ещё не их заякоривание. Одна ласточка весны не делает», — прокомментировала директор департамента денежно-кредитной политики Ксения Рудакова. Она отметила, что сильный рубль помог, но рассчитывать на него всегда нельзя. Устойчивым, по её словам, снижение станет, если ожидания населения опустятся ниже 10%. Обсуждать решение по ставке, намеченное на 25 июля, она отказалась.

Заместитель председателя Банка России Глеб Ануфриев 10 июня допускал, что до конца года ставка может быть снижена на один-два пункта, если спрос продолжит охлаждаться.

Выше всего ожидания в Сибири — 14,0%, ниже всего в Москве — 10,2%. Подробные таблицы по регионам опубликуют через неделю. Следующий опрос выйдет 17 июля. С сентября в анкету войдут вопросы о цифровом рубле. О доверии к самому Банку России не спрашивали.`,
    date: '2025-06-19',
    text: `Russian households expect prices to rise by 12.4% over the next 12 months, the lowest reading since last September, the Bank of Russia said on Wednesday, citing a June survey. That is 0.7 percentage points less than in May, and inflation as people perceive it slowed as well, to 14.9% from 15.5%.

The gap between those who have savings and those who do not is still wide: the former expect 10.9%, the latter 14.2%.

Meat and poultry drew the most complaints, followed by medicines and by housing and utility services. Eggs, which annoyed 29% of respondents a year ago, were named by only 6%.

Consumer sentiment improved by three points to 107, although pessimists continue to outnumber optimists when it comes to the present. More than half of those polled would rather put spare money aside, while a quarter prefer to spend it.

Companies' price expectations declined for the sixth month running, a separate poll of 14,600 firms showed. More than half of them complained of the high rate and 44% of a lack of workers.

Analysts see inflation at 6.9% by the end of this year and a key rate averaging 19.6% in 2025.

Ksenia Rudakova, head of the bank's monetary policy department, was cautious. "One swallow does not make a spring," she said, adding that the strong rouble had helped but could not always be relied upon. She would call the decline sustainable if household expectations fell below 10%; the rate decision due on July 25 she declined to discuss.

Muscovites expect the least inflation (10.2%) and Siberians the most.`,
    slips: [
      [['value'], 'The inflation that the population expects in the next 12 months decreased to 12.9%.'],
      [['period'], 'It is the lowest reading since September 2023.'],
      [['direction', 'polarity'], 'Observed inflation went up by 0.6 percentage points to 14.9%.'],
      [
        ['entity', 'measure', 'value', 'polarity'],
        'Citizens who have savings expect prices to rise by 14.2%.',
      ],
      [['value', 'period'], 'Eggs drew complaints from 29% of respondents in June.'],
      [['bound', 'value', 'direction', 'polarity'], 'The index of the current situation remains above 100.'],
      [
        ['value', 'polarity', 'measure'],
        'Of those polled, 46% consider it a suitable time for large purchases.',
      ],
      [['value', 'measure', 'entity'], 'Among savers 24% keep their money in deposits.'],
      [['direction', 'polarity'], 'The share of cash increased by 3 percentage points over the month.'],
      [['modality', 'polarity'], 'A third of those who intend to open a deposit will change their minds.'],
      [['direction', 'polarity', 'entity', 'value'], 'Retailers are the least inclined to raise prices.'],
      [['measure', 'value', 'entity'], 'Analysts expect the economy to grow by 4.6% in 2025.'],
      [['speaker', 'entity'], 'The strong rouble has helped, noted Deputy Governor Gleb Anufriyev.'],
      [
        ['modality', 'polarity'],
        'Anufriyev promised on 10 June that the rate would be lowered before the end of the year.',
      ],
      [['wording', 'polarity'], '"One swallow makes a spring," Rudakova said.'],
      [['polarity'], 'Petrol was not mentioned by the respondents.'],
    ],
  },
];
