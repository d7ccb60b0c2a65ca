// Written after what round 10 showed was mended. Persons, firms and figures are invented.
export const round11 = [
  {
    id: 'committee-hospitals',
    sourceDate: '2025-11-18',
    source: `Public Accounts Committee of the Parliament of Torvania. Report on the hospital building programme, 18 November 2025. Summary

In 2019 the Ministry of Health promised 24 new hospitals by 2030 at a cost of 8.2 billion crowns. Six years later two have opened, five are under construction and the rest exist only on paper. The expected cost has risen to 13.7 billion. The Ministry could not tell us how many of the remaining projects will be finished on time.

Between 2020 and 2024 the programme had six directors. Consultants were paid 412 million crowns, more than was spent on land. A standard design, which was to save a quarter of the cost, was commissioned in 2021 and abandoned in 2024.

Meanwhile the old buildings are decaying. In Askvold the roof of the operating wing is held up by 3,000 props. The backlog of repairs amounts to 11.6 billion crowns and has more than doubled since 2018. We heard that operations were cancelled on 57 occasions last year because of leaks or power failures.

We recommend that the Ministry publish by March a timetable which can be kept, that no further contracts be signed before the design is settled, and that Askvold be given priority. The Ministry must reply within two months. The Minister, Mr Ivar Rusten, told us: "I inherited a wish list, not a plan." The Committee's chairwoman, Ms Tora Lie, called the programme a textbook example of how not to build.`,
    date: '2025-11-19',
    text: `Only two of 24 promised hospitals are open, MPs find

Torvania's hospital programme is years behind and far over budget, a parliamentary committee has concluded. Of the two dozen hospitals pledged in 2019 for the end of the decade, two are in use and work is going on at five; nothing has been started on the other 17. The bill, put at 8.2 billion crowns at the outset, is now expected to reach 13.7 billion.

The Public Accounts Committee criticises the fact that the programme went through six heads in five years and that consultants received 412 million crowns. It took three years to drop a standard design that should have made the hospitals 25% cheaper.

Repairs worth 11.6 billion crowns are overdue at existing hospitals, over twice as much as in 2018. In Askvold some 3,000 supports keep the roof above the operating theatres from coming down. Leaks and power cuts led to operations being called off 57 times in 2024.

The MPs want Askvold to come first and a realistic schedule to be presented by March. Until the design is final, they say, the ministry should not award any more contracts. It has two months to respond.

"I inherited a wish list, not a plan," said Health Minister Ivar Rusten. Tora Lie, who chairs the committee, spoke of a prime example of how things should not be built.`,
    slips: [
      [['value'], 'In 2019 the Ministry of Health promised 42 new hospitals by 2030.'],
      [['period'], 'The Ministry of Health promised 24 new hospitals by 2035.'],
      [['value', 'measure'], 'Five hospitals have opened and two are under construction.'],
      [['direction', 'value'], 'The expected cost has fallen to 13.7 billion.'],
      [['scale'], 'Consultants were paid 412 billion crowns.'],
      [
        ['direction', 'bound', 'polarity'],
        'Consultants were paid 412 million crowns, less than was spent on land.',
      ],
      [['value'], 'A standard design was to save a third of the cost.'],
      [['value', 'direction'], 'The backlog of repairs has more than halved since 2018.'],
      [['entity'], 'The report recommends that Torvik be given priority.'],
      [['modality'], 'The Ministry may reply within two months.'],
      [['wording', 'polarity'], '"I inherited a plan, not a wish list," Ivar Rusten said.'],
      [['speaker'], '"I inherited a wish list, not a plan," said Tora Lie.'],
      [
        ['polarity'],
        'The Ministry could tell us how many of the remaining projects will be finished on time.',
      ],
    ],
  },
  {
    id: 'court-rights',
    sourceDate: '2025-10-09',
    source: `Registry of the European Court of Human Rights. Case of Brandic v. Karelova (application no. 40118/21)

The Court held, by six votes to one, that there had been a violation of Article 10 (freedom of expression) of the Convention, and, unanimously, that there had been no violation of Article 6 (right to a fair hearing).

The applicant, Ms Mira Brandic, is a journalist who was born in 1979 and lives in Lovran. In 2018 she reported on a website that a mayor had awarded contracts worth 2.3 million euros to a firm owned by his brother-in-law. The mayor sued for defamation. In 2020 the domestic courts ordered her to pay him 15,000 euros and to remove the article.

The Court noted that the article concerned a matter of public interest and that its essential facts had not been disputed. The sum was equal to fourteen months of the applicant's salary and was capable of discouraging journalists from reporting. The courts had not weighed the mayor's reputation against the freedom of the press.

As to Article 6, the Court saw nothing to suggest that the judges had been biased. Judge Ferrand expressed a dissenting opinion.

Karelova is to pay Ms Brandic 15,000 euros in respect of pecuniary damage, 6,000 euros in respect of non-pecuniary damage and 9,400 euros for costs and expenses. The judgment will become final in three months unless it is referred to the Grand Chamber.`,
    date: '2025-10-10',
    text: `Karelova breached journalist's freedom of expression, Strasbourg court rules

Karelova violated the freedom of expression of reporter Mira Brandic when its courts made her pay damages to a mayor, the European Court of Human Rights found on Thursday. Only one of the seven judges disagreed.

Brandic, 46, wrote in 2018 that the politician had given orders totalling 2.3 million euros to a company belonging to his brother-in-law. Two years later she was sentenced to pay him €15,000 and had to take the article off the internet.

That was more than a year's income for her, the Strasbourg judges pointed out, and such penalties might deter others. No one had contested the core of her story, which was in the public interest. They faulted the national courts for failing to balance press freedom with the mayor's good name.

However, the court found no sign of bias on the part of the judges and therefore rejected the complaint of an unfair trial.

Brandic is to receive 30,400 euros in all, including 9,400 euros to cover her costs. Within three months a referral to the Grand Chamber can be requested.`,
    slips: [
      [['polarity'], 'The Court held that there had been no violation of Article 10 of the Convention.'],
      [['value'], 'The Court held, by five votes to two, that there had been a violation of Article 10.'],
      [['polarity'], 'The Court held unanimously that there had been a violation of Article 6.'],
      [['value'], 'Contracts worth 3.2 million euros were awarded to a firm owned by his brother-in-law.'],
      [['entity', 'wording', 'polarity'], "The firm was owned by the mayor's brother."],
      [['value'], 'The domestic courts ordered her to pay him 50,000 euros.'],
      [['polarity'], 'The essential facts of the article had been disputed.'],
      [['unit', 'value', 'period'], "The sum was equal to fourteen weeks of the applicant's salary."],
      [['entity', 'speaker'], 'Judge Brandic expressed a dissenting opinion.'],
      [['value', 'measure'], 'Karelova is to pay 9,400 euros in respect of non-pecuniary damage.'],
      [['period', 'value'], 'The judgment will become final in six months.'],
      [['currency'], 'Karelova is to pay Ms Brandic 15,000 dollars.'],
    ],
  },
  {
    id: 'climate-bulletin',
    sourceDate: '2025-09-02',
    source: `Met Office of Northern Isles: summer 2025 in figures

The mean temperature of June, July and August was 15.9°C, which is 1.7 degrees above the average of 1991 to 2020. It was the second warmest summer since measurements began in 1884, after that of 2018 (16.1°C). The highest temperature, 33.4°C, was measured at Skail on 12 July, the lowest, 1.8°C, at Dalmore on 3 June.

It rained on 29 days instead of the usual 41. With 148 millimetres the islands received only 62 per cent of the normal amount; in the east it was less than half. Reservoirs stood at 54 per cent on 31 August. A ban on hosepipes has been in force on Sandray since 20 July and will remain until further notice.

The sun shone for 612 hours, 23 per cent more than normal. Sunday 10 August was the sunniest day, with 15.6 hours at Skail.

There was one named storm, Floris, which on 4 August brought gusts of 128 kilometres an hour and cut off 7,200 homes from electricity. No one was hurt.

The outlook for autumn favours temperatures above average, with a probability of 60 per cent. For rain there is no clear signal. "One dry summer is weather, five in a row would be climate," said the Office's climatologist, Dr Una Flett. The Office will publish its full report in October.`,
    date: '2025-09-03',
    text: `Northern Isles had second-hottest summer on record

Since records started in 1884 only one summer, that of 2018, has been warmer on the Northern Isles than the one just ended, according to the Met Office. At 15.9 degrees on average, it exceeded the long-term mean by 1.7 degrees. The mercury climbed to 33.4 degrees at Skail in mid-July.

It was dry, too: rain fell on 12 days fewer than usual, and the total of 148 mm was 38% short of what is normal. The east got not even half its usual share.

The reservoirs were just over half full at the end of August. On Sandray, the use of hosepipes has been prohibited since 20 July, and there is no date for lifting the ban.

There were 612 hours of sunshine, almost a quarter more than on average, with Skail enjoying 15.6 of them on August 10 alone.

Storm Floris left more than 7,000 households without power in early August when winds of up to 128 km/h hit the islands. There were no injuries.

The forecasters consider a mild autumn more likely than not, but do not commit themselves on rainfall. Climatologist Una Flett cautioned against drawing conclusions from a single season: "One dry summer is weather, five in a row would be climate."`,
    slips: [
      [
        ['polarity', 'direction', 'bound'],
        'The mean temperature was 1.7 degrees below the average of 1991 to 2020.',
      ],
      [['value'], 'It was the third warmest summer since measurements began in 1884.'],
      [
        ['polarity', 'wording', 'direction'],
        'It was the second coldest summer since measurements began in 1884.',
      ],
      [['period'], 'It was the second warmest summer since measurements began in 1948.'],
      [['value', 'measure'], 'The lowest temperature, 3.8°C, was measured at Dalmore on 3 June.'],
      [['entity'], 'The highest temperature, 33.4°C, was measured at Dalmore on 12 July.'],
      [['value', 'measure'], 'It rained on 41 days instead of the usual 29.'],
      [['bound'], 'In the east it was more than half.'],
      [['value'], 'Reservoirs stood at 45 per cent on 31 August.'],
      [['unit'], 'Floris brought gusts of 128 miles an hour.'],
      [['scale', 'value'], 'The storm cut off 72,000 homes from electricity.'],
      [['polarity', 'direction'], 'The outlook for autumn favours temperatures below average.'],
      [['period'], 'The Office will publish its full report in December.'],
    ],
  },
  {
    id: 'tender-bridge',
    lang: 'ru',
    sourceDate: '2025-05-20',
    source: `Извещение об итогах конкурса на строительство моста через реку Велью

Заказчик: дорожный комитет Заволжской области. Конкурс признан состоявшимся, поступило пять заявок, одна отклонена из-за отсутствия банковской гарантии. Победителем стала компания «Мостоотряд-9» с ценой 6,84 млрд рублей при начальной цене 7,6 млрд рублей. Второе место заняло ООО «Стройтранс» (7,1 млрд).

Длина моста составит 1240 метров, ширина — четыре полосы. Работы должны начаться до 1 августа 2025 года и завершиться не позднее 30 ноября 2028 года. Аванс не может превышать 30% цены контракта. За каждый день просрочки предусмотрена неустойка в размере 0,1% цены невыполненных работ.

65% стоимости оплатит федеральный бюджет, остальное — область. Старый мост, построенный в 1962 году, рассчитан на 8 тысяч автомобилей в сутки, а проезжает по нему 14 тысяч. После открытия нового моста старый передадут под пешеходное движение.

Председатель комитета Олег Рябинин отметил: «Мы сэкономили десять процентов и не потеряли ни дня». Жалобу на результаты можно подать в антимонопольную службу до 30 мая. Проезд по новому мосту будет бесплатным.`,
    date: '2025-05-21',
    text: `Мост через Велью построит «Мостоотряд-9»

Конкурс на возведение моста через Велью выиграл «Мостоотряд-9», запросивший 6,84 миллиарда рублей — на 10% меньше начальной цены. За контракт боролись пять компаний, но одну к торгам не допустили: у неё не было банковской гарантии.

Четырёхполосный мост длиной 1,24 километра должны сдать до конца ноября 2028 года, а приступить к работам подрядчику предстоит в ближайшие два месяца. Авансом он получит не больше 30% суммы.

Почти две трети расходов возьмёт на себя Москва, треть с небольшим останется области.

Нынешний мост 1962 года постройки перегружен: вместо расчётных 8 тысяч машин в сутки он пропускает на 6 тысяч больше. Впоследствии он станет пешеходным. Платить за проезд по новому не придётся.

«Мы сэкономили десять процентов и не потеряли ни дня», — заявил глава дорожного комитета Олег Рябинин. Оспорить итоги торгов конкуренты вправе до 30 мая.`,
    slips: [
      [['entity'], 'Победителем стала компания «Стройтранс» с ценой 6,84 млрд рублей.'],
      [['value'], 'Победителем стала компания «Мостоотряд-9» с ценой 8,64 млрд рублей.'],
      [['scale'], 'Победителем стала компания «Мостоотряд-9» с ценой 6,84 млн рублей.'],
      [['value'], 'Поступило семь заявок, одна отклонена.'],
      [['unit', 'value'], 'Длина моста составит 1240 километров.'],
      [['period', 'polarity'], 'Работы должны завершиться не ранее 30 ноября 2028 года.'],
      [['modality'], 'Работы могут начаться до 1 августа 2025 года.'],
      [['value', 'bound'], 'Аванс не может превышать 50% цены контракта.'],
      [['measure', 'entity', 'value'], '65% стоимости оплатит область, остальное — федеральный бюджет.'],
      [['period'], 'Старый мост, построенный в 1926 году, рассчитан на 8 тысяч автомобилей в сутки.'],
      [['polarity', 'wording'], 'Проезд по новому мосту будет платным.'],
      [['period'], 'Жалобу на результаты можно подать до 30 июня.'],
      [
        ['entity', 'speaker'],
        'Председатель комитета Олег Кравцов отметил: «Мы сэкономили десять процентов».',
      ],
    ],
  },
  {
    id: 'fire-brigade',
    sourceDate: '2025-02-11',
    source: `Incident report, Fire and Rescue Service of Hallamshire, 11 February 2025

At 01.42 on Monday we were called to a fire on the fourth floor of Weaver House, an eleven-storey block in Norton. The first engine arrived six minutes later. At the height of the incident 12 engines and about 80 firefighters were at the scene. The fire was brought under control by 04.15 and declared out at 07.30.

Thirty-seven residents were led to safety, 14 of them from the upper floors by ladder. Four people were taken to hospital, one of them, a woman aged 61, with serious burns. Two firefighters were treated for smoke inhalation and discharged.

Three flats were gutted and nine damaged by smoke and water. Residents of the floors above the sixth were allowed to return on Tuesday. The others have been put up in a school by the council.

The cause is believed to be the battery of an electric bicycle that was being charged in the hall. Arson has been ruled out. The building had no sprinklers; the council had decided in 2023 to install them but had put the work off until 2026. The cladding did not burn.

Area commander Leila Hassan said: "A closed door bought these families ten minutes. Please close your doors at night." She thanked neighbours who had knocked on every door. An investigation with the police is continuing.`,
    date: '2025-02-12',
    text: `Dozens rescued from burning tower block in Norton

Four people were hospitalised after a fire in a residential tower in Norton early on Monday; a 61-year-old woman has severe burns. Firefighters, who were on the spot six minutes after the alarm, brought 37 people out of the 11-storey building, using ladders for 14 of them.

Some 80 firefighters with a dozen vehicles fought the flames, which had broken out on the fourth floor and were under control after two and a half hours. Two members of the brigade breathed in smoke but have left hospital.

A charging e-bike battery probably started the blaze. Investigators do not suspect arson. Twelve flats were damaged, three of which burned out completely.

Weaver House has no sprinklers: their installation, agreed on in 2023, has been postponed to next year. The facade did not catch fire.

By Tuesday, tenants from the seventh floor upwards were back home, while the rest are staying in a school for the time being. "A closed door bought these families ten minutes," said Leila Hassan, who led the operation, and she praised neighbours for having alerted the residents.`,
    slips: [
      [
        ['value', 'period'],
        'At 04.12 on Monday we were called to a fire on the fourth floor of Weaver House.',
      ],
      [['value'], 'The fire was on the ninth floor of Weaver House.'],
      [['value'], 'The first engine arrived sixteen minutes later.'],
      [['value'], 'At the height of the incident 21 engines were at the scene.'],
      [['value'], 'Seventy-three residents were led to safety.'],
      [
        ['entity', 'polarity', 'wording'],
        'One of them, a man aged 61, was taken to hospital with serious burns.',
      ],
      [['polarity', 'wording'], 'One of the four people, a woman aged 61, had slight burns.'],
      [['polarity'], 'Residents of the floors above the sixth were not allowed to return on Tuesday.'],
      [['polarity'], 'Arson has not been ruled out.'],
      [['modality', 'wording'], 'The cause was the battery of an electric bicycle.'],
      [['polarity'], 'The building had sprinklers.'],
      [['period'], 'The council had put the work off until 2028.'],
      [['polarity'], 'The cladding burned.'],
      [['wording', 'polarity'], '"An open door bought these families ten minutes," Leila Hassan said.'],
    ],
  },
  {
    id: 'chess-federation',
    sourceDate: '2025-12-01',
    source: `International Chess Federation. Congress in Batumi, 28 to 30 November 2025. Main decisions

The Congress re-elected Mr Andre Vasquez as President for four years. He received 103 of 171 votes; Ms Priya Raman received 62; six were invalid. Mr Vasquez may not stand again in 2029.

From 1 January 2027 players may not use any watch in the playing hall. Whoever is found with a telephone during a game loses it, as before. Random checks with scanners become compulsory at all events with prize money of more than 50,000 euros; until now they were recommended.

The time control at the Olympiad will be shortened by 20 minutes a player. A proposal to hold the Olympiad every year instead of every two years was rejected by 98 votes to 70. The next one takes place in Tashkent in September 2026, with 187 teams expected in the open section.

The women's prize fund will be raised from 60 to 80 per cent of that of the open section in 2026 and to 100 per cent in 2028. The Congress set up a fund of 1.5 million dollars for chess in prisons, half of it donated by the Vasquez Foundation.

The suspension of the federation of Ruvenia was extended by one year. Players from Ruvenia go on playing under the flag of the Federation. An appeal by Grandmaster Oleg Tarn against a ban of three years for using a computer was referred back to the ethics commission.`,
    date: '2025-12-02',
    text: `Chess: Vasquez wins second term as FIDE president

Andre Vasquez stays at the head of world chess. The congress in Batumi gave him 103 votes, 41 more than his challenger Priya Raman. His new term, which lasts until 2029, will be his last.

Watches of all kinds will be banned from tournament halls from 2027. Players will have to reckon with scanner checks wherever more than €50,000 is at stake; so far organisers were merely advised to carry them out. A phone in the pocket still means that the game is lost.

Delegates voted 98 to 70 against making the Olympiad an annual event. Games there will be quicker: each side will have 20 minutes less. Tashkent will host the next edition in the autumn of 2026.

Women will have equal prize money by 2028; from next year they are to get four fifths of what is paid in the open section. For chess behind bars there will be $1.5m, of which the president's own foundation contributes 50 percent.

Ruvenia remains excluded for another year, but its players may still compete under a neutral banner. The case of Oleg Tarn, who is fighting a three-year ban for computer assistance, goes back to the ethics commission.`,
    slips: [
      [['value'], 'Mr Vasquez received 130 of 171 votes.'],
      [['entity'], 'The Congress re-elected Ms Priya Raman as President for four years.'],
      [['value', 'period'], 'The Congress re-elected Mr Andre Vasquez as President for six years.'],
      [['polarity', 'modality'], 'Mr Vasquez may stand again in 2029.'],
      [['polarity', 'modality'], 'From 1 January 2027 players may use any watch in the playing hall.'],
      [
        ['modality', 'wording'],
        'Random checks with scanners are recommended at all events with prize money of more than 50,000 euros.',
      ],
      [
        ['direction', 'polarity'],
        'The time control at the Olympiad will be lengthened by 20 minutes a player.',
      ],
      [['polarity'], 'A proposal to hold the Olympiad every year was accepted by 98 votes to 70.'],
      [['entity'], 'The next one takes place in Batumi in September 2026.'],
      [
        ['value'],
        "The women's prize fund will be raised from 60 to 90 per cent of that of the open section in 2026.",
      ],
      [['direction'], "The women's prize fund will be lowered from 80 to 60 per cent."],
      [['value'], 'A third of the fund was donated by the Vasquez Foundation.'],
      [['polarity', 'wording'], 'The suspension of the federation of Ruvenia was lifted.'],
      [['value', 'period'], 'Oleg Tarn appealed against a ban of five years.'],
    ],
  },
  {
    id: 'results-airline',
    sourceDate: '2025-07-31',
    source: `Aurelia Airways: half-year report 2025

Aurelia Airways carried 9.4 million passengers in the first half of 2025, 6 per cent more than a year earlier. Revenue rose by 3 per cent to 1.87 billion euros. The operating profit fell to 61 million euros from 94 million, because fares on European routes dropped by 5 per cent and because strikes by air traffic controllers forced the company to cancel 1,140 flights. The load factor was unchanged at 83.5 per cent.

Fuel costs decreased by 38 million euros. Staff costs increased by 52 million after the pay agreement of November. Net debt stood at 780 million euros at the end of June, against 910 million at the end of December.

Three Airbus A321neo were delivered and two older aircraft returned to their lessors; the fleet now numbers 71. Because of problems with engines, five aircraft are on the ground. The manufacturer pays compensation, the amount of which is confidential.

For the full year the company still expects an operating profit of between 180 and 220 million euros. It had given this guidance in February. Bookings for August and September are 4 points higher than at the same time last year. "Summer must now deliver what spring did not," said Chief Financial Officer Beatriz Olmo. From October Aurelia will fly to Almaty three times a week. It will give up the route to Tel Aviv, suspended since May, for good.`,
    date: '2025-07-31',
    text: `Strikes and cheap tickets weigh on Aurelia Airways

Aurelia Airways earned a third less from its operations between January and June than a year ago: 61 million euros after 94 million. More passengers (up 6% to 9.4 million) brought in slightly more revenue, €1.87bn, but tickets within Europe became 5% cheaper. Industrial action by controllers caused more than 1,100 cancellations.

A drop of €38m in fuel expenses was more than eaten up by wages, which cost €52m more since a pay deal last November. The planes were as full as before.

The airline has cut its net debt by €130m since the turn of the year. It now has 71 aircraft, one more than at the start of the year, although five of them cannot fly because of engine trouble. How much the engine maker pays in return is not disclosed.

Aurelia confirmed its forecast of a €180m–€220m operating profit for 2025. Finance chief Beatriz Olmo is pinning her hopes on the summer, for which more seats have been booked than in 2024.

New in the timetable from October will be Almaty, served three times weekly. Flights to Tel Aviv, which have not operated since May, will not be resumed.`,
    slips: [
      [['scale'], 'Aurelia Airways carried 9.4 billion passengers in the first half of 2025.'],
      [
        ['direction'],
        'Aurelia Airways carried 9.4 million passengers, 6 per cent fewer than a year earlier.',
      ],
      [['measure'], 'The operating profit rose by 3 per cent to 1.87 billion euros.'],
      [['direction', 'value'], 'The operating profit rose to 94 million euros from 61 million.'],
      [['entity'], 'Fares on Asian routes dropped by 5 per cent.'],
      [['value'], 'Strikes forced the company to cancel 1,410 flights.'],
      [['direction'], 'Fuel costs increased by 38 million euros.'],
      [['value', 'period'], 'Net debt stood at 910 million euros at the end of June.'],
      [['value'], 'Three aircraft are on the ground because of problems with engines.'],
      [
        ['range', 'value'],
        'The company still expects an operating profit of between 180 and 280 million euros.',
      ],
      [['wording', 'entity', 'period'], '"Winter must now deliver what spring did not," said Beatriz Olmo.'],
      [['period', 'unit', 'value'], 'From October Aurelia will fly to Almaty three times a month.'],
      [['polarity', 'modality', 'entity'], 'It will resume the route to Tel Aviv, suspended since May.'],
    ],
  },
  {
    id: 'science-reef-ru',
    lang: 'en',
    reportLang: 'ru',
    sourceDate: '2025-04-24',
    source: `Coral reefs hear better than we thought

Larvae of reef corals can tell the sound of a healthy reef from that of a damaged one and settle where it is loud, researchers of the University of Port Moresby and the Institute for Marine Acoustics in Kiel report today in Marine Letters.

The team played recordings through loudspeakers at three sites in Milne Bay for 21 nights. Near the speakers 1.7 times as many larvae settled as at silent sites. When the recordings came from a dead reef, there was no effect. In all, about 46,000 larvae of two species were counted under the microscope.

Healthy reefs crackle because of snapping shrimps, whose claws reach 190 decibels. Overfishing and heat have made many reefs up to 75 per cent quieter.

"Sound costs little: a loudspeaker with a solar panel costs 900 dollars," said the lead author, Dr Josephine Kila. "But a loudspeaker does not cool the water." Co-author Professor Henrik Asmus warned that larvae lured to an unsuitable place would die.

The experiment will be repeated in 2026 at ten sites in Fiji and Indonesia. It was paid for by the German Research Foundation (1.2 million euros). The researchers declare no conflict of interest.`,
    date: '2025-04-25',
    text: `Личинки кораллов находят дом по звуку

Личинки рифовых кораллов на слух отличают здоровый риф от повреждённого и селятся там, где громче, показало исследование учёных из Порт-Морсби и Киля.

В заливе Милн 21 ночь подряд включали записи через динамики в трёх местах. Рядом с ними закрепилось в 1,7 раза больше личинок, чем там, где было тихо. Записи мёртвого рифа личинок не привлекали. Всего под микроскопом насчитали примерно 46 тысяч личинок.

Шум на рифе создают раки-щелкуны, щёлкающие клешнями с силой до 190 децибел. Из-за перелова и потепления многие рифы притихли — в худшем случае на три четверти.

Динамик с солнечной батареей стоит всего 900 долларов, однако воду он не охладит, говорит руководитель работы Джозефин Кила. Её коллега Хенрик Асмус опасается, что приманенные в неподходящее место личинки погибнут.

В следующем году опыт повторят в десяти точках у берегов Фиджи и Индонезии. Исследование обошлось в 1,2 миллиона евро, их выделил немецкий научный фонд.`,
    slips: [
      [['value'], 'Записи включали 12 ночей.'],
      [['value'], 'Рядом с динамиками закрепилось в 7,1 раза больше личинок.'],
      [['value'], 'Под микроскопом насчитали примерно 64 тысячи личинок.'],
      [['scale'], 'Под микроскопом насчитали примерно 46 миллионов личинок.'],
      [['value'], 'Многие рифы стали тише на 57 процентов.'],
      [['currency'], 'Динамик с солнечной батареей стоит 900 евро.'],
      [['entity'], 'Опыт повторят в десяти точках на Фиджи и в Малайзии.'],
      [['period'], 'Опыт повторят в 2029 году.'],
      [['value'], 'Исследование обошлось в 2,1 миллиона евро.'],
    ],
  },
  {
    id: 'un-security',
    sourceDate: '2025-03-13',
    source: `Security Council: briefing on Omara. Meeting coverage, 13 March 2025

Martha Kebede, Special Representative for Omara, said that 4 million people, a third of the population, were now going hungry. The appeal for 2025, of 1.4 billion dollars, was funded to 11 per cent. Fighting had resumed in the west on 20 February after a truce of seven weeks. At least 230 civilians had been killed since then, she said, and two thirds of the health centres in the west had closed.

She welcomed the Government's decision to reopen the airport at Dessa to humanitarian flights, but regretted that only four had been authorised. Elections were still scheduled for November. "An election held by half a country will be believed by half a country," she said.

The representative of Kenya, speaking also for Algeria and Somalia, called for an immediate ceasefire and offered to host talks in Nairobi. The representative of France said that those who attacked aid workers must be put on the sanctions list. The representative of the Russian Federation opposed new sanctions, which, he said, would harm only the population. China's representative abstained from judging either side but urged both to return to the table.

The representative of Omara said that his Government had never rejected dialogue and that the rebels had broken the truce. He did not say whether Omara would accept the offer of Kenya. The Council will vote on the renewal of the mission's mandate, which expires on 31 March, next week.`,
    date: '2025-03-14',
    text: `One in three Omarans is going hungry, UN envoy warns

Four million people in Omara do not have enough to eat, UN envoy Martha Kebede told the Security Council on Thursday. Donors have provided just 11% of the $1.4bn needed this year.

Since a seven-week truce in the west collapsed on February 20, at least 230 civilians have lost their lives. Only one health centre in three is still working there, Kebede reported.

She praised the government for opening Dessa airport to aid flights, though it has cleared no more than four so far. The vote planned for November has not been put off. "An election held by half a country will be believed by half a country," Kebede said.

Kenya, which also spoke on behalf of Somalia and Algeria, demanded that the guns fall silent at once and proposed negotiations in Nairobi. Omara's ambassador left open whether his government would go there. He blamed the rebels for the end of the truce.

France wants to see people who attack humanitarian workers sanctioned; Russia is against, arguing that ordinary people would suffer. China did not take sides. Next week the council will decide whether to extend the mandate of the UN mission beyond March.`,
    slips: [
      [['value'], 'Martha Kebede said that 14 million people were now going hungry.'],
      [['value'], 'She said that half of the population were now going hungry.'],
      [['scale'], 'The appeal for 2025, of 1.4 million dollars, was funded to 11 per cent.'],
      [['entity', 'polarity', 'direction'], 'Fighting had resumed in the east on 20 February.'],
      [['bound'], 'At most 230 civilians had been killed since then.'],
      [['bound'], '230 civilians had been killed since then, she said.'],
      [['polarity'], 'Two thirds of the health centres in the west had opened.'],
      [['polarity'], "She regretted the Government's decision to reopen the airport at Dessa."],
      [['period'], 'Elections were still scheduled for October.'],
      [['entity'], 'The representative of Algeria offered to host talks in Algiers.'],
      [['polarity', 'entity'], 'The representative of the Russian Federation supported new sanctions.'],
      [
        ['speaker'],
        '"An election held by half a country will be believed by half a country," the representative of France said.',
      ],
      [['polarity'], 'The representative of Omara said that his Government had rejected dialogue.'],
      [['modality', 'polarity'], 'Omara will accept the offer of Kenya.'],
    ],
  },
  {
    id: 'interview-architect',
    sourceDate: '2025-08-08',
    source: `"A roof is a promise": interview with the architect Paola Venturi

Q: You have just won the competition for the new parliament in Luz. What convinced the jury?
A: That it is small, I think. The others proposed buildings of 60,000 square metres. Ours has 38,000. A parliament of 150 deputies does not need an airport.

Q: And it will be built of wood?
A: Three quarters of it. The tower is concrete, because of earthquakes. The wood comes from forests less than 200 kilometres away.

Q: Critics say that 240 million is too much for a poor country.
A: The old one costs 9 million a year in heating and repairs. I do not say that ours will be cheap. I say that it will pay for itself within thirty years, if it is maintained. If it is not, nothing pays for itself.

Q: When will the deputies move in?
A: In the contract it says September 2029. I have never in my life handed over a building on time. Perhaps this will be the first.

Q: Will you work in your own country again?
A: I would like to. I left in 2008 because there was no work, with two suitcases and my son, who was four. My office now has 35 people in Porto. We have been asked to design a school in Bari; I have not answered yet.

Q: Who were your teachers?
A: My grandmother, who built hen houses. And Alvaro Souto, for whom I worked for six years. He threw away my first twelve models. He kept the thirteenth; it is in his museum.`,
    date: '2025-08-09',
    text: `Architect Venturi: new parliament will pay for itself

Paola Venturi believes that she won the competition for the parliament of Luz because her design, at 38,000 square metres, is more modest than those of her rivals, which covered 60,000. For 150 members of parliament that is enough, the architect said in an interview.

Timber from the region will account for 75% of the building. Concrete is used only for the tower, because the area is prone to earthquakes.

She dismissed criticism of the price of 240 million. The present building swallows 9 million a year, so the new one would recoup its cost in three decades at most, provided that it is looked after.

It is to be handed over in September 2029. Venturi admitted, though, that none of her buildings has been finished on schedule so far.

Whether she will accept a commission for a school in Bari she has not decided. She had emigrated with her little son 17 years ago for lack of work and today employs 35 people in Porto.

She named her grandmother, a builder of hen houses, and Alvaro Souto as the people from whom she learned. Souto, for whom she worked six years, rejected a dozen of her models before he found one good enough to keep.`,
    slips: [
      [['value', 'measure'], 'Her building has 60,000 square metres.'],
      [['value'], 'A parliament of 510 deputies does not need an airport, she said.'],
      [['value'], 'Two thirds of the building will be of wood.'],
      [['bound'], 'The wood comes from forests more than 200 kilometres away.'],
      [['entity', 'wording', 'measure'], 'The tower is of wood, because of earthquakes.'],
      [['value', 'scale'], 'The old parliament costs 90 million a year in heating and repairs.'],
      [['polarity', 'modality'], 'She says that the new parliament will be cheap.'],
      [['value', 'period', 'bound'], 'It will pay for itself within thirteen years, if it is maintained.'],
      [['polarity'], 'It will pay for itself within thirty years, if it is not maintained.'],
      [['period'], 'In the contract it says September 2027.'],
      [
        ['entity', 'wording', 'polarity'],
        'She left in 2008 with two suitcases and her daughter, who was four.',
      ],
      [['modality', 'polarity'], 'Venturi has agreed to design a school in Bari.'],
      [['entity'], 'My office now has 35 people in Lisbon.'],
      [['value'], 'Alvaro Souto threw away her first twenty models.'],
    ],
  },
  {
    id: 'minutes-ru',
    lang: 'ru',
    sourceDate: '2025-10-30',
    source: `Резюме обсуждения ключевой ставки, Национальный банк Таримской Республики, 17 октября 2025 года

Рассматривались два варианта: сохранить ставку на уровне 11,5% или снизить её до 11%. За снижение выступили трое из девяти членов комитета. Решено сохранить ставку.

Годовая инфляция в сентябре составила 8,2% после 8,7% в августе. Основной вклад внесло замедление роста цен на овощи и топливо. Цены на услуги по-прежнему растут быстрее 10%. Инфляционные ожидания населения, напротив, повысились до 12,1% — впервые с апреля.

Сторонники снижения указывали на слабый спрос: розничный оборот в третьем квартале сократился на 1,4%. Большинство сочло, что риски для инфляции остаются высокими: тарифы на электричество вырастут с 1 января на 15%, а урожай зерна оказался на пятую часть ниже прошлогоднего.

Прогноз роста ВВП на 2025 год понижен с 3,5–4,5% до 2,5–3,0%. Целью банка остаётся инфляция 5%; участники ожидают, что она будет достигнута в первой половине 2027 года, на полгода позже, чем предполагалось в июле.

Часть участников допустила повышение ставки, если ожидания продолжат расти. Вопрос об отмене обязательной продажи валютной выручки не обсуждался. Следующее заседание назначено на 12 декабря.`,
    date: '2025-10-31',
    text: `Таримский центробанк мог снизить ставку уже в октябре

Треть комитета Национального банка Таримской Республики высказалась 17 октября за снижение ключевой ставки на половину процентного пункта, следует из опубликованного резюме. Но шесть голосов были за то, чтобы оставить её на отметке 11,5%.

Инфляция за месяц замедлилась с 8,7 до 8,2% в годовом выражении, прежде всего благодаря овощам и бензину. Услуги, однако, дорожают двузначными темпами, а население ждёт роста цен на 12,1%, и этот показатель поднялся впервые за полгода.

Те, кто хотел смягчения, ссылались на падение розничных продаж на 1,4% в июле — сентябре. Остальных насторожили плохой урожай (минус 20%) и предстоящее с нового года повышение тарифов на свет на 15%.

Банк ждёт теперь, что экономика вырастет не более чем на 3%. К цели в 5% инфляция вернётся, по его оценке, в первом полугодии 2027 года, хотя летом речь шла о конце 2026-го.

Некоторые участники не исключили и повышения ставки. В следующий раз комитет соберётся 12 декабря.`,
    slips: [
      [['value'], 'За снижение выступили пятеро из девяти членов комитета.'],
      [['polarity', 'direction'], 'Решено снизить ставку.'],
      [['value', 'direction', 'period'], 'Годовая инфляция в сентябре составила 8,7% после 8,2% в августе.'],
      [['bound', 'polarity'], 'Цены на услуги по-прежнему растут медленнее 10%.'],
      [['direction'], 'Инфляционные ожидания населения понизились до 12,1%.'],
      [['direction'], 'Розничный оборот в третьем квартале вырос на 1,4%.'],
      [['period'], 'Розничный оборот во втором квартале сократился на 1,4%.'],
      [['value'], 'Тарифы на электричество вырастут с 1 января на 50%.'],
      [['measure', 'entity'], 'Тарифы на воду вырастут с 1 января на 15%.'],
      [['value'], 'Урожай зерна оказался на четверть ниже прошлогоднего.'],
      [['range', 'value'], 'Прогноз роста ВВП на 2025 год понижен до 1,5–3,0%.'],
      [['direction'], 'Прогноз роста ВВП на 2025 год повышен с 2,5–3,0% до 3,5–4,5%.'],
      [['polarity'], 'Обсуждался вопрос об отмене обязательной продажи валютной выручки.'],
      [['period'], 'Следующее заседание назначено на 21 декабря.'],
    ],
  },
];
