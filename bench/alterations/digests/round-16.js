// Written and first traced after what round 15 showed was mended. Persons, firms and figures are invented.
export const round16 = [
  {
    id: 'nuclear-outage',
    sourceDate: '2025-01-20',
    source: `Falk Power AB: report to the regulator on the outage of reactor 2 at Tornvik, 20 January 2025

On 11 January at 03:47 reactor 2 shut down automatically after a transformer had failed. No radioactivity was released. The event was classed as level 0 on the international scale. Two of the four emergency diesel generators started within ten seconds as intended; the third needed 40 seconds and the fourth did not start. Two generators are enough to cool the reactor.

The cause was a valve that had been fitted the wrong way round during maintenance in September. Our own inspection in November did not notice it. A check of all 34 valves of this type found one more fault, at reactor 1, which was corrected on the same day.

The reactor, with a capacity of 1,120 megawatts, supplies 7 per cent of the country's electricity. Each day of standstill costs us 9 million kronor. We expect to restart on 3 February if the regulator agrees. The transformer, built in 1983, will be replaced; the new one weighs 280 tonnes and will be delivered in 14 months.

Three employees have been given other duties until the inquiry is over. We have no reason to believe that anybody acted on purpose. The head of the plant, Lars Ekman, said: "We were never in danger, but we were not as good as we ought to be." Prices on the exchange rose by 11 per cent on the day of the outage and have since returned to their former level.`,
    date: '2025-01-21',
    text: `Wrongly fitted valve behind Tornvik reactor failure

A valve installed the wrong way round prevented an emergency generator from starting when reactor 2 at the Tornvik nuclear plant shut down on January 11, operator Falk Power said in a report to the regulator.

The reactor shut down automatically at 3:47 a.m. after a transformer failed. No radioactivity was released and the incident was classed as level 0 on the international scale.

Of the four diesel generators only two started within ten seconds as they should. One took 40 seconds and one did not start at all. Two are sufficient to cool the reactor.

The valve was fitted during maintenance in September, and an inspection two months later failed to detect the mistake. After checking all 34 valves of the type, Falk found one more that was faulty, at reactor 1.

The 1,120-megawatt reactor provides 7 percent of the country's electricity. The company, which loses 9 million kronor a day, expects to restart it on February 3, subject to the regulator's approval.

The transformer dates from 1983 and is to be replaced by a new one weighing 280 tonnes. Delivery will take 14 months.

Three employees have been assigned other duties while the inquiry continues. There is no indication of sabotage, the company said. "We were never in danger, but we were not as good as we ought to be," plant manager Lars Ekman said.

Power prices jumped 11 percent on the day but have since fallen back.`,
    slips: [
      [['period'], 'On 21 January reactor 2 shut down automatically.'],
      [['period'], 'Reactor 2 shut down automatically at 07:43.'],
      [['polarity'], 'Radioactivity was released.'],
      [['value', 'scale'], 'The event was classed as level 2 on the international scale.'],
      [['value'], 'Three of the four emergency diesel generators started within ten seconds as intended.'],
      [['value', 'period'], 'The third generator needed 14 seconds.'],
      [['value'], 'A check of all 43 valves of this type found one more fault.'],
      [['value'], "The reactor supplies 17 per cent of the country's electricity."],
      [['unit', 'value'], 'The reactor has a capacity of 1,120 kilowatts.'],
      [['scale', 'currency', 'value'], 'Each day of standstill costs us 9 billion kronor.'],
      [['modality'], 'The reactor will restart on 3 February whether or not the regulator agrees.'],
      [['period', 'value'], 'The new transformer will be delivered in four months.'],
      [['polarity'], 'We have reason to believe that somebody acted on purpose.'],
      [['direction'], 'Prices on the exchange fell by 11 per cent on the day of the outage.'],
    ],
  },
  {
    id: 'film-fund',
    sourceDate: '2025-04-11',
    source: `Film Fund of Velland: annual results 2024, 11 April 2025

In 2024 there were 9.84 million visits to cinemas, 4 per cent fewer than in the year before and a quarter below the level of 2019. Box office takings nevertheless grew by 1.5 per cent to 96 million crowns, as the average ticket became dearer and now costs 9.76 crowns. Domestic films had a share of 31 per cent, the highest since 1986.

The most successful film was "The Ferryman" by Ines Dahl with 812,000 visitors, followed by the American animation "Moon Cats" (655,000) and the thriller "Cold Harbour" (498,000). Of 52 domestic feature films 19 were directed by women. Twenty-three had fewer than 5,000 visitors.

The fund granted 41.3 million crowns to 118 projects, out of 402 applications. Six projects had to pay back grants amounting to 1.1 million because they were not finished in time. From 2026 foreign producers will get back 25 per cent of what they spend in the country; at present it is 20. The ministry expects this to bring in 60 million crowns a year, the association of cinemas doubts it.

Eleven cinemas closed and four opened; there are now 143 with 388 screens. In 37 municipalities of more than 10,000 inhabitants there is none. "Films do not lack viewers, viewers lack cinemas," said the director of the fund, Peter Holm. Next year's budget will be cut by 3 million crowns. The strike of the dubbing actors, which lasted seven weeks, delayed 14 premieres.`,
    date: '2025-04-12',
    text: `Best year for Velland's own films since 1986

Almost one cinema ticket in three sold in Velland last year was for a domestic film. That has not happened since 1986, according to the national film fund.

Overall, however, people went to the cinema less often: 9.84 million times, 4% down on 2023. Before the pandemic it had been about a third more. As tickets have gone up in price to 9.76 crowns on average, box offices still took 96 million crowns, a rise of 1.5%.

"The Ferryman" by Ines Dahl was seen by 812,000 people, which put it ahead of "Moon Cats" from the United States and "Cold Harbour", a thriller. But of the country's 52 feature films nearly half failed to attract even 5,000 viewers. Women directed 19 of them.

The fund supported 118 projects with 41.3 million crowns; more than two thirds of applicants went away empty-handed. Grants of 1.1 million had to be returned as six films were not completed on time.

To attract foreign productions, a quarter instead of a fifth of their expenses in the country will be refunded from 2026. Cinema owners are sceptical about the 60 million crowns that the ministry hopes to earn with this every year.

The number of cinemas shrank by seven to 143. Among towns with a population of over 10,000, 37 have to do without. "Films do not lack viewers, viewers lack cinemas," said Peter Holm, who heads the fund. He will have three million crowns less to spend next year. Fourteen premieres were put off because dubbing actors were on strike for seven weeks.`,
    slips: [
      [['value'], 'In 2024 there were 8.94 million visits to cinemas.'],
      [['direction', 'value'], 'Visits to cinemas were 4 per cent more than in the year before.'],
      [['value', 'direction'], 'Box office takings fell by 1.5 per cent to 96 million crowns.'],
      [
        ['wording', 'polarity', 'direction'],
        'Domestic films had a share of 31 per cent, the lowest since 1986.',
      ],
      [['value'], 'Domestic films had a share of 13 per cent.'],
      [['entity'], 'The most successful film was "Cold Harbour" with 812,000 visitors.'],
      [['value', 'measure'], '"Moon Cats" had 498,000 visitors.'],
      [['value'], 'Of 52 domestic feature films 29 were directed by women.'],
      [['bound', 'polarity', 'direction'], 'Twenty-three had more than 5,000 visitors.'],
      [['value'], 'The fund granted 41.3 million crowns to 181 projects.'],
      [['polarity'], 'Six projects had to pay back grants because they were finished in time.'],
      [
        ['value', 'measure'],
        'From 2026 foreign producers will get back 20 per cent of what they spend in the country.',
      ],
      [
        ['entity', 'speaker', 'polarity'],
        'The association of cinemas expects this to bring in 60 million crowns a year, the ministry doubts it.',
      ],
      [['value', 'measure'], 'Four cinemas closed and eleven opened.'],
      [['direction', 'value'], "Next year's budget will be raised by 3 million crowns."],
    ],
  },
  {
    id: 'patent-office',
    sourceDate: '2025-03-04',
    source: `Patent Office of the Nordmark Union: patent index 2024, 4 March 2025

In 2024 the Office received 204,700 applications, 0.8 per cent more than in 2023. Growth was thus far weaker than the year before, when it had been 2.9 per cent. Applications for batteries rose most, by 8.9 per cent; those in digital communication fell by 6.3 per cent. Computer technology took first place among the fields for the first time, with 16,800 applications.

The United States were first among the countries of origin with 48,100 applications, then came Germany with 25,000, Japan with 21,100, China with 20,100 and South Korea with 13,100. Samsung took the lead among companies from Huawei. Applications from China rose by 0.5 per cent, those from Japan fell by 2.4.

Every fourth application from Europe named at least one woman as an inventor; in chemistry it was every second one. Small firms and universities accounted for 29 per cent. The new unitary patent was asked for in 28,400 cases, that is for 26 per cent of the patents granted.

The Office rejected or closed 93,000 applications. It takes 24 months on average until a decision, one month less than in 2023; the aim is 20 months by 2028. Fees will be raised by 5 per cent from 1 April, but small firms pay 30 per cent less than others. Staff fell to 6,250. The president, Antonia Vaz, said: "Ideas do not wait for elections." The number of appeals, 3,100, was almost unchanged.`,
    date: '2025-03-04',
    text: `European patent filings edge up as batteries boom

Patent applications in the Nordmark Union grew by only 0.8 percent to 204,700 last year after rising 2.9 percent in 2023, the Patent Office said on Tuesday.

Filings for batteries saw the biggest increase at 8.9 percent, while those in digital communication dropped 6.3 percent. Computer technology became the leading field for the first time with 16,800 applications.

The United States remained the top country of origin with 48,100 filings, ahead of Germany with 25,000, Japan with 21,100, China with 20,100 and South Korea with 13,100. Samsung overtook Huawei as the most active company.

Chinese applications were up 0.5 percent and Japanese ones down 2.4 percent.

A quarter of applications from Europe named at least one female inventor. In chemistry the share was a half. Smaller companies and universities filed 29 percent of all applications.

The unitary patent was requested for 26 percent of the patents granted, or in 28,400 cases.

The office took 24 months on average to decide, a month less than a year earlier. It wants to bring this down to 20 months by 2028. Its workforce shrank to 6,250.

Fees go up 5 percent on April 1, although small firms will continue to pay 30 percent less. "Ideas do not wait for elections," president Antonia Vaz said.`,
    slips: [
      [['value'], 'In 2024 the Office received 207,400 applications.'],
      [['direction', 'value'], 'It received 0.8 per cent fewer applications than in 2023.'],
      [['direction', 'polarity'], 'Growth was far stronger than the year before.'],
      [['value'], 'Applications for batteries rose by 9.8 per cent.'],
      [['direction', 'value'], 'Applications in digital communication rose by 6.3 per cent.'],
      [['value', 'measure'], 'Germany came second with 21,100 applications.'],
      [['value', 'measure'], 'China had 25,000 applications.'],
      [['entity'], 'Huawei took the lead among companies from Samsung.'],
      [['value'], 'Every fifth application from Europe named at least one woman as an inventor.'],
      [['value'], 'Small firms and universities accounted for 92 per cent.'],
      [
        ['value', 'direction'],
        'It takes 24 months on average until a decision, one month more than in 2023.',
      ],
      [['period'], 'The aim is 20 months by 2038.'],
      [['direction'], 'Fees will be lowered by 5 per cent from 1 April.'],
      [['period'], 'Fees will be raised by 5 per cent from 1 August.'],
      [['direction', 'polarity', 'value'], 'Small firms pay 30 per cent more than others.'],
    ],
  },
  {
    id: 'housing-interview',
    sourceDate: '2025-09-02',
    source: `"We build too dear and too slowly". Interview with the Housing Minister of Arkadia, Sofia Renn. Arkadia Post, 2 September 2025

Question: Minister, you promised 50,000 flats a year. Last year 31,400 were completed. Have you failed?

Renn: We have not reached the goal. I shall not talk round it. But permits went up by 14 per cent in the first half of this year, for the first time since 2021. What is permitted today is a flat in two years.

Question: Why does a square metre cost 4,100 crowns with us and 2,900 in Belvia?

Renn: Because we have 3,900 building regulations. In Belvia there are fewer than 600. We shall abolish every third one by the end of 2026. The lift in a house of four floors will no longer be obligatory. Fire safety will not be touched.

Question: Will there be a cap on rents?

Renn: Not with me. In the capital the cap of 2020 led to a situation in which 41 per cent fewer flats were offered. I can imagine a higher housing benefit, by about a tenth, from January. The Finance Minister has not agreed to that yet.

Question: Your party wants to tax empty flats.

Renn: I proposed it myself. There are 86,000 of them, half of them in the east. The tax would be 1 per cent of the value each year, and municipalities would be free to levy it or not. The draft goes to parliament in November.

Question: Would you resign if it failed?

Renn: I do not make threats. Ask me in November.`,
    date: '2025-09-03',
    text: `Minister wants to scrap a third of building rules

Arkadia's Housing Minister Sofia Renn intends to do away with one third of the country's 3,900 building regulations before 2027. Neighbouring Belvia makes do with fewer than 600, she told the Arkadia Post, which is why a square metre costs 2,900 crowns there but 4,100 in Arkadia. Lifts in four-storey buildings, for example, will not be compulsory any longer. Fire protection, however, is to remain as it is.

Renn admitted that the government had missed its target of 50,000 flats a year, as only 31,400 were finished in 2024. She pointed out that 14% more flats were approved between January and June than a year before, which was the first increase in four years.

The minister ruled out a rent cap. When one was introduced in the capital in 2020, the supply of flats plunged by 41%. Instead, housing benefit might rise by some 10% in the new year, though the finance minister would still have to agree.

A tax on flats that stand empty was her own idea, she said. Of the 86,000, 43,000 are in the east of the country. Owners would have to pay 1% of the value annually, but only in towns and villages that want it. Parliament is to receive the bill in November. Renn left open whether she would step down if it was rejected.`,
    slips: [
      [['polarity'], 'Renn said that the government had reached the goal.'],
      [['value'], 'Last year 34,100 flats were completed.'],
      [['direction'], 'Permits went down by 14 per cent in the first half of this year.'],
      [['period'], 'Permits went up for the first time since 2011.'],
      [['value', 'measure'], 'A square metre costs 2,900 crowns in Arkadia.'],
      [['value'], 'Arkadia has 9,300 building regulations.'],
      [['bound', 'value'], 'In Belvia there are more than 600 building regulations.'],
      [['value'], 'Renn wants to abolish every second regulation by the end of 2026.'],
      [['polarity', 'modality'], 'The lift in a house of four floors will be obligatory.'],
      [['polarity', 'modality'], 'Renn announced a cap on rents.'],
      [
        ['direction', 'value'],
        'In the capital the cap of 2020 led to a situation in which 41 per cent more flats were offered.',
      ],
      [['polarity'], 'The Finance Minister has agreed to that already.'],
      [['entity', 'direction', 'polarity'], 'There are 86,000 empty flats, half of them in the west.'],
      [['value'], 'The tax would be 10 per cent of the value each year.'],
      [['period'], 'The draft goes to parliament in December.'],
    ],
  },
  {
    id: 'museum-theft-inquiry',
    sourceDate: '2025-06-26',
    source: `City of Rhenau, Audit Office: report on security at the City Museum, 26 June 2025

On the night of 8 March thieves took 17 gold coins of the twelfth century from the City Museum. Their insured value is 3.4 million euros. The Audit Office has examined how that was possible.

The alarm was triggered at 2.14 a.m., but the firm in charge, Alarmis, informed the police only 23 minutes later. The guard on duty had been responsible for three buildings since January, when the museum cut the number of guards from nine to five to save 210,000 euros. The window through which the thieves came had no lattice, although experts had recommended one in 2019 and again in 2022. The cost would have been 14,000 euros.

The director, Dr Helene Moos, was informed of both recommendations. She states that she applied for the money twice and that the culture department refused it. The department confirms one application. The Audit Office sees the main responsibility with the department. It recommends that the contract with Alarmis, which runs until 2028, be terminated, and that a claim for damages be examined.

Two of five suspects are in custody in Belgium; none of the coins has been found. Six of the museum's 14 rooms have remained closed since. The number of visitors in the first half of the year was 38,000, after 61,000 a year earlier. The mayor, Karl Brandt, announced that every museum in the city would be inspected by October. He did not comment on demands that the head of the culture department, Udo Kern, resign.`,
    date: '2025-06-27',
    text: `Auditors blame city department for coin theft

Rhenau's culture department bears most of the responsibility for the theft of 17 medieval gold coins from the City Museum in March, the city's auditors have found.

The coins, insured for 3.4 million euros, disappeared in the night of March 8. The thieves climbed in through a window that had no lattice. Experts had twice called for one, in 2019 and 2022. It would have cost 14,000 euros.

According to the report, the alarm went off at 2:14 a.m. But security firm Alarmis took 23 minutes to call the police. The only guard on duty had to look after three buildings after the museum cut the number of guards by four in January to save 210,000 euros.

The museum's director, Helene Moos, told the auditors that she had asked for the money for the lattice twice and been turned down. The department says it received just one application.

The auditors advise the city to terminate its contract with Alarmis, due to run until 2028, and to look into claiming damages.

None of the coins has been recovered. Five people are suspected of the theft, two of whom are being held in Belgium. Six of the museum's 14 rooms are still closed. Visitor numbers fell to 38,000 in the first half of the year from 61,000 in the same period of 2024.

Mayor Karl Brandt said all museums in the city would be inspected by October. He declined to comment on calls for the resignation of Udo Kern, who heads the culture department.`,
    slips: [
      [['value'], 'Thieves took 71 gold coins from the City Museum.'],
      [['value', 'period'], 'Thieves took 17 gold coins of the tenth century.'],
      [['scale', 'value'], 'Their insured value is 34 million euros.'],
      [['period'], 'The alarm was triggered at 4.12 a.m.'],
      [['value', 'period'], 'Alarmis informed the police only 32 minutes later.'],
      [['direction', 'value'], 'The museum raised the number of guards from five to nine.'],
      [['polarity'], 'The window through which the thieves came had a lattice.'],
      [['period'], 'Experts had recommended a lattice in 2009.'],
      [['value', 'currency', 'scale'], 'The cost would have been 140,000 euros.'],
      [['polarity'], 'The director was not informed of the recommendations.'],
      [['entity'], 'The Audit Office sees the main responsibility with the director.'],
      [['entity', 'polarity'], 'The Audit Office recommends that the contract with Alarmis be extended.'],
      [['value'], 'Three of five suspects are in custody in Belgium.'],
      [['entity'], 'Two of five suspects are in custody in France.'],
      [['polarity'], 'Some of the coins have been found.'],
      [['value', 'direction'], 'The number of visitors was 61,000, after 38,000 a year earlier.'],
    ],
  },
  {
    id: 'airport-stats-ru',
    lang: 'ru',
    sourceDate: '2025-01-16',
    source: `Аэропорт «Северогорск»: итоги 2024 года, 16 января 2025 года

В 2024 году аэропорт обслужил 4,62 млн пассажиров, на 9% больше, чем годом ранее. Это рекорд за всю историю. На внутренних линиях перевезено 3,9 млн человек, на международных — 720 тысяч. Самым загруженным днём стало 2 августа: 18,4 тысячи пассажиров.

Выполнено 35,6 тысячи рейсов. Вовремя вылетели 86% самолётов, годом ранее — 81%. Потеряно 312 единиц багажа, все, кроме девяти, найдены. Открыто семь новых направлений, в том числе Самарканд и Пхукет; рейсы в Ларнаку прекращены.

Грузов обработано 21,3 тысячи тонн, что на 4% меньше. Выручка составила 6,8 млрд рублей, чистая прибыль — 940 млн против убытка в 120 млн в 2023 году. На второй терминал направлено 2,7 млрд рублей; он откроется в декабре 2025 года, а не летом, как планировалось. Причина задержки — замена подрядчика.

Полосу закрывали из-за снега на 61 час. Численность персонала — 2 140 человек, не хватает 160 грузчиков и техников. Генеральный директор Вадим Лосев пообещал, что сборы для авиакомпаний в этом году не вырастут. «Мы хотим расти не ценой, а качеством», — сказал он. В 2025 году ожидается около 4,9 млн пассажиров.`,
    date: '2025-01-17',
    text: `Аэропорт Северогорска обслужил рекордное число пассажиров

Через аэропорт «Северогорск» в прошлом году прошли 4,62 миллиона пассажиров — больше, чем когда-либо раньше. Рост за год составил 9 процентов.

Из них 720 тысяч летали за границу, остальные 3,9 миллиона — по России. Пик пришёлся на 2 августа, когда аэропорт принял и отправил 18,4 тысячи человек.

По расписанию вылетели 86 процентов рейсов, на пять процентных пунктов больше, чем в 2023 году. Всего за год выполнено 35,6 тысячи рейсов. Из 312 потерянных чемоданов не нашли только девять.

Появилось семь новых маршрутов, среди них Пхукет и Самарканд, а в Ларнаку самолёты больше не летают. Грузов стало меньше на 4 процента — 21,3 тысячи тонн.

Предприятие заработало 940 миллионов рублей чистой прибыли, хотя в 2023 году терпело убыток. Выручка равнялась 6,8 миллиарда.

Второй терминал, в который вложено 2,7 миллиарда рублей, обещают открыть в декабре, на полгода позже плана: пришлось сменить подрядчика.

Из-за снегопадов полоса была закрыта в общей сложности более двух суток. В аэропорту трудятся 2140 человек, ещё 160 требуются. Сборы для авиакомпаний повышать не станут, заверил генеральный директор Вадим Лосев: «Мы хотим расти не ценой, а качеством». В этом году он рассчитывает примерно на 4,9 миллиона пассажиров.`,
    slips: [
      [['value'], 'Аэропорт обслужил 4,26 млн пассажиров.'],
      [['direction', 'value'], 'Аэропорт обслужил на 9% меньше пассажиров, чем годом ранее.'],
      [['value', 'measure'], 'На международных линиях перевезено 3,9 млн человек.'],
      [['period'], 'Самым загруженным днём стало 12 августа.'],
      [['value'], 'Вовремя вылетели 68% самолётов.'],
      [['polarity'], 'Потеряно 312 единиц багажа, ни одна не найдена.'],
      [['polarity', 'entity'], 'Рейсы в Самарканд прекращены.'],
      [['direction', 'value'], 'Грузов обработано 21,3 тысячи тонн, что на 4% больше.'],
      [['scale'], 'Выручка составила 6,8 млн рублей.'],
      [['measure', 'value', 'polarity'], 'Чистый убыток составил 940 млн рублей.'],
      [['period'], 'Второй терминал откроется в декабре 2026 года.'],
      [['value'], 'Не хватает 610 грузчиков и техников.'],
      [['polarity', 'modality'], 'Сборы для авиакомпаний в этом году вырастут.'],
      [['value'], 'В 2025 году ожидается около 9,4 млн пассажиров.'],
    ],
  },
  {
    id: 'reservoir-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-07-14',
    source: `Министерство водных ресурсов Алатавии: положение на водохранилищах, 14 июля 2025 года

В водохранилищах республики накоплено 7,3 млрд кубометров воды, на 1,1 млрд меньше, чем год назад. Крупнейшее из них, Сарыкульское, заполнено на 54%. Это самый низкий показатель за 12 лет.

Приток в реку Чорсу в июне составил 71% нормы. Из-за нехватки воды площадь посевов риса сокращена на 18 тысяч гектаров, хлопка — на 7 тысяч. Урожай пострадал на 42 тысячах гектаров. Фермерам выплатят компенсацию — 35 тысяч сомов за гектар.

С 20 июля полив в двух южных районах разрешён только ночью. Штраф за нарушение — 12 тысяч сомов. Вода для населения ограничиваться не будет. В столице запасов хватит на 140 дней.

Министр Данияр Оморов заявил, что соседняя Таласия с мая пропускает вдвое меньше воды, чем предусмотрено договором 1998 года. Встреча двух министров назначена на 29 июля в Бишкеке. На ремонт 310 километров каналов в этом году выделено 4,6 млрд сомов, потери воды в них достигают 40%. К 2030 году их планируется снизить до 25%.`,
    date: '2025-07-14',
    text: `Alatavia's reservoirs at lowest level in 12 years

Reservoirs in Alatavia hold 7.3 billion cubic metres of water, 1.1 billion less than a year ago, the Ministry of Water Resources said on Monday. The largest, Sarykul, is only 54% full, the least in 12 years.

Inflow into the Chorsu river in June was 29% below normal. Because of the shortage the area under rice was cut by 18,000 hectares and that under cotton by 7,000. Crops on 42,000 hectares have suffered. Farmers are to receive 35,000 soms per hectare.

From July 20 fields in two southern districts may be watered only at night. Those who break the rule will be fined 12,000 soms. The supply of drinking water will not be restricted; the capital has enough for 140 days.

Minister Daniyar Omorov accused neighbouring Talasia of letting through only half as much water since May as a 1998 treaty requires. He will meet his counterpart in Bishkek on July 29.

This year 4.6 billion soms will be spent on 310 km of canals in which up to 40% of the water is lost. By 2030 losses are to be brought down to 25%.`,
    slips: [
      [['value'], 'Reservoirs in Alatavia hold 3.7 billion cubic metres of water.'],
      [['direction', 'value'], 'The reservoirs hold 1.1 billion cubic metres more water than a year ago.'],
      [['value'], 'Sarykul is 45% full.'],
      [['value', 'period'], 'It is the lowest level in 21 years.'],
      [['value'], 'Inflow into the Chorsu river in June was 17% of normal.'],
      [['value', 'measure'], 'The area under rice was cut by 7,000 hectares.'],
      [['value'], 'Farmers are to receive 53,000 soms per hectare.'],
      [['period'], 'The rule applies from August 20.'],
      [['value', 'period'], 'The capital has enough water for 410 days.'],
      [['polarity', 'modality'], 'The supply of drinking water will be restricted.'],
      [['period'], 'The ministers will meet in Bishkek on July 19.'],
      [['scale', 'value'], 'This year 4.6 million soms will be spent on canals.'],
      [['period'], 'By 2040 losses are to be brought down to 25%.'],
    ],
  },
];
