// Written after what round 11 showed was mended, traced first after what round 12 showed was. Persons, firms and figures
// are invented.
export const round13 = [
  {
    id: 'select-committee-schools',
    sourceDate: '2025-06-25',
    source: `Legislative Assembly of Westmark. Education Committee, oral evidence, 25 June 2025

The Chair (Mr Owen Pryce): Commissioner, your annual report says that 9,100 pupils were suspended from school last year. Why so many?

The Commissioner for Schools (Dr Fatima Noor): It is 1,300 more than the year before, and the highest number since we began to count in 2011. Seven in ten are boys. The most frequent ground is violence against other pupils; the fastest growing one is threats made online, which have tripled in three years. I should add that a tenth of our schools account for almost half of all suspensions.

Ms Greta Holm: What do these schools have in common?

Dr Noor: Fewer counsellors. On average there is one for 420 pupils, in these schools one for 900. I have asked for 150 additional posts; the Treasury has approved 60.

Mr Lewis Cartwright: Should telephones be banned?

Dr Noor: In primary schools, yes, and I recommended that in March. For older pupils I have not made up my mind. The trial in eleven secondary schools ends in December, and I do not want to prejudge it.

The Chair: How much teaching is lost?

Dr Noor: On average four days for each suspended pupil. Put together, that is about 200 school years. Every one of these children will sit in your towns one day, with or without a certificate.

The Chair: We shall publish our report before the recess, which starts on 18 July.`,
    date: '2025-06-26',
    text: `More pupils suspended in Westmark than ever before

Westmark's schools suspended 9,100 pupils last year, up from 7,800, Schools Commissioner Fatima Noor told a parliamentary committee on Wednesday. There have never been more since the figures were first collected in 2011.

Boys make up 70% of those affected. Most often they are sent home for attacking classmates, but no reason is on the rise as quickly as online threats, of which there are now three times as many as three years ago.

Nearly 50% of the suspensions were imposed by only 10% of the schools. According to Noor, they have too few counsellors: each looks after 900 young people there, more than twice as many as is usual. Of the 150 extra jobs that she requested, 60 were granted.

Noor is in favour of a phone ban in primary schools. As far as teenagers are concerned, she wants to wait for the outcome of a trial that will run at 11 schools until the end of the year.

A suspended pupil misses four days on average, which adds up to some 200 school years. The committee, chaired by Owen Pryce, intends to present its findings before July 18.`,
    slips: [
      [['value'], 'The annual report says that 1,900 pupils were suspended from school last year.'],
      [['direction', 'value', 'polarity'], 'It is 1,300 fewer than the year before.'],
      [['polarity', 'direction'], 'It is the lowest number since we began to count in 2011.'],
      [['period'], 'It is the highest number since we began to count in 2001.'],
      [['entity', 'polarity'], 'Seven in ten are girls.'],
      [['value'], 'Threats made online have doubled in three years.'],
      [['bound', 'value'], 'A tenth of our schools account for more than half of all suspensions.'],
      [
        ['value', 'measure'],
        'On average there is one counsellor for 900 pupils, in these schools one for 420.',
      ],
      [['value'], 'The Treasury has approved 90 posts.'],
      [['polarity'], 'Dr Noor said that telephones should not be banned in primary schools.'],
      [['period'], 'The trial in eleven secondary schools ends in October.'],
      [['value'], 'The trial in seven secondary schools ends in December.'],
      [['modality', 'polarity'], 'The committee may publish its report before the recess.'],
    ],
  },
  {
    id: 'court-competition',
    sourceDate: '2025-01-16',
    source: `Court of Appeal of Drent. Summary of judgment 22/2025

The Court of Appeal has upheld in part the appeal of the supermarket chain Korvo against the decision of the Competition Council of 9 May 2023. The Council had prohibited Korvo from taking over 58 shops of its competitor Dagmar and had fined it 18 million kroner for having carried out parts of the takeover before it was notified.

The Court confirms the fine in principle but reduces it to 11 million, because the infringement lasted for five weeks and not, as the Council assumed, for eleven. The staff lists that Korvo had obtained from Dagmar were sensitive information. That the two companies also agreed on prices has not been proved.

The prohibition is annulled. The Council divided the country into 41 local markets and found that competition would be restricted in 17 of them. It did not examine whether the sale of individual shops could have removed the concerns, although Korvo had offered in January 2023 to sell nine. The case is referred back to the Council, which must decide anew within four months.

Each side bears its own costs. Leave to appeal to the Supreme Court is granted on the question of the fine only. Dagmar, which has been in administration since November and employs 2,300 people, intervened in support of Korvo. Its administrator, Mr Aksel Friis, said that two investors were interested in the shops.`,
    date: '2025-01-17',
    text: `Korvo's takeover of Dagmar shops back on the table

The supermarket chain Korvo may yet get hold of 58 Dagmar stores. The Court of Appeal of Drent has quashed the ban imposed by the Competition Council in May 2023, which must now look at the case again and come to a decision within four months.

The watchdog saw a threat to competition in 17 of 41 local markets. In the judges' view it should have considered whether selling single stores would have been enough; Korvo had proposed to part with nine of them.

Korvo does not escape punishment, however, for putting parts of the deal into effect too early. But the fine goes down by 7 million kroner to 11 million, since the breach lasted less than half as long as the council had supposed. Price fixing could not be proved.

Only with regard to the fine can the parties go to the Supreme Court. Neither has to pay the other's legal expenses.

Dagmar has been insolvent since November. The company, which has 2,300 employees, had sided with Korvo in the proceedings. There are two other interested investors, according to administrator Aksel Friis.`,
    slips: [
      [['polarity'], 'The Court of Appeal has dismissed the appeal of the supermarket chain Korvo.'],
      [['value'], 'The Council had prohibited Korvo from taking over 85 shops of its competitor Dagmar.'],
      [['polarity'], 'The Council had allowed Korvo to take over 58 shops of its competitor Dagmar.'],
      [['direction', 'value'], 'The Court increases the fine to 18 million.'],
      [
        ['value', 'measure', 'period', 'polarity'],
        'The infringement lasted for eleven weeks and not for five.',
      ],
      [['polarity'], 'That the two companies also agreed on prices has been proved.'],
      [['value', 'measure'], 'Competition would be restricted in 41 of 17 local markets.'],
      [['value'], 'Competition would be restricted in 27 of them.'],
      [['period'], 'Korvo had offered in January 2024 to sell nine.'],
      [['period', 'value'], 'The Council must decide anew within nine months.'],
      [['entity', 'measure'], 'Leave to appeal is granted on the question of the prohibition only.'],
      [['polarity', 'entity'], 'Dagmar intervened against Korvo.'],
      [['speaker'], 'The Council said that two investors were interested in the shops.'],
    ],
  },
  {
    id: 'minutes-fed-ru',
    lang: 'en',
    reportLang: 'ru',
    sourceDate: '2025-04-09',
    source: `Record of the meeting of the Monetary Council of the Bank of Lorrain, 26 March 2025

The Council decided by seven votes to two to raise the key rate by 0.5 points to 6.75 per cent. Ms Odile Marchetti and Mr Jean Faure preferred an increase of 0.25 points.

Inflation had accelerated to 7.9 per cent in February from 7.1 per cent in January. Energy contributed 2.3 points. Core inflation, at 5.4 per cent, was the highest since 1996. Households expected prices to rise by 9 per cent over the next twelve months.

The franc had lost 12 per cent of its value against the euro since October. The Bank had sold 3.1 billion euros from its reserves, which stood at 24.6 billion at the end of February, enough to pay for four months of imports.

Credit to companies had stagnated; housing loans had declined by 16 per cent. Two members warned that higher rates would hit builders hardest. The majority regarded a loss of confidence in the franc as the greater danger.

The Council expects the economy to grow by 0.8 per cent in 2025, after 2.2 per cent in 2024. It will meet next on 14 May.`,
    date: '2025-04-10',
    text: `Банк Лоррена поднял ставку не единогласно

Семью голосами против двух Банк Лоррена решил 26 марта поднять ключевую ставку на полпункта, до 6,75%, следует из протокола заседания. Одиль Маркетти и Жан Фор предлагали ограничиться четвертью пункта.

Инфляция в феврале подскочила до 7,9% с 7,1% месяцем ранее. Без учёта энергии и продуктов она достигла 5,4% — такого не было с 1996 года. Население готовится к тому, что за год цены вырастут на 9%.

С октября франк подешевел к евро на 12%. На его поддержку банк потратил 3,1 миллиарда евро; в резервах к концу февраля оставалось 24,6 миллиарда — столько стоит четырёхмесячный импорт.

Жилищных кредитов выдали на 16% меньше. Двое участников заседания опасались за строителей, но для большинства страшнее оказалось недоверие к франку.

Рост экономики замедлится в этом году до 0,8% с прошлогодних 2,2%. В следующий раз совет соберётся 14 мая.`,
    slips: [
      [['value'], 'Банк поднял ставку до 7,65%.'],
      [['direction'], 'Банк снизил ставку до 6,75%.'],
      [['value'], 'Инфляция в феврале подскочила до 9,7%.'],
      [['period'], 'Базовая инфляция 5,4% — такого не было с 1986 года.'],
      [['entity', 'currency'], 'С октября франк подешевел к доллару на 12%.'],
      [['value'], 'Банк потратил 1,3 миллиарда евро.'],
      [['scale'], 'В резервах оставалось 24,6 миллиона евро.'],
      [['direction'], 'Жилищных кредитов выдали на 16% больше.'],
      [['period'], 'В следующий раз совет соберётся 24 мая.'],
    ],
  },
  {
    id: 'avalanche',
    sourceDate: '2025-01-28',
    source: `Avalanche Warning Service of the Tarsa Alps. Bulletin of 28 January 2025, 17.00

The avalanche danger above 2,000 metres is level 4 (high) on a scale of five; below that it is level 3. Since Saturday between 60 and 90 centimetres of snow have fallen in the west and up to 40 in the east. The new snow lies on a weak layer that was formed in early January.

Winds of up to 100 kilometres an hour have built up large drifts, especially on slopes facing north and east. A single skier can set off a slab there. On Monday we recorded 34 avalanches, three of them caused by people. Two ski tourers were buried on the Kellhorn; one was dug out alive after 20 minutes, the other, a man of 52, died in hospital.

The road over the Furn Pass remains closed until Thursday at least. The villages of Obermatt and Zell, with 1,700 inhabitants, can be reached only by train. The Service does not recommend tours outside secured pistes.

From Wednesday the sun will return and temperatures will rise to plus four degrees at 1,500 metres. The danger of spontaneous avalanches will then increase in the afternoon for a time and decrease from Friday on. This winter ten people have died in avalanches in our region, as against six at the same time last year.

The next bulletin will appear tomorrow at 17.00.`,
    date: '2025-01-29',
    text: `High avalanche danger in the Tarsa Alps

Skiers in the Tarsa Alps are being urged to stay on secured slopes: above 2,000 m the danger of avalanches has reached the second-highest of five levels. As much as 90 cm of snow has come down in the west since the weekend, on top of a fragile layer from the beginning of the month. In the east it was no more than 40 cm.

Gusts of up to 100 km/h have piled up the snow, above all on north- and east-facing slopes, where one person may be enough to trigger a slab.

Of the 34 avalanches registered on Monday, three were started by humans. A 52-year-old ski tourer lost his life after being buried on the Kellhorn, while his companion was rescued 20 minutes later.

Obermatt and Zell, home to 1,700 people, are cut off by road because the Furn Pass will not reopen before Thursday. Trains are running, however.

It will turn sunny and milder on Wednesday, with 4 degrees above zero at an altitude of 1,500 m. For this reason more avalanches are likely to come down by themselves on the next afternoons, until the situation eases on Friday. Ten people have been killed by avalanches in the region so far this winter, four more than by this time a year ago.`,
    slips: [
      [['value', 'measure'], 'The avalanche danger above 2,000 metres is level 3 on a scale of five.'],
      [['polarity', 'bound'], 'The avalanche danger below 2,000 metres is level 4 (high).'],
      [['range', 'value'], 'Between 30 and 60 centimetres of snow have fallen in the west.'],
      [['entity', 'polarity'], 'The drifts are on slopes facing south and east.'],
      [['value'], 'On Monday we recorded 43 avalanches.'],
      [['value'], 'Thirty of them were caused by people.'],
      [['value'], 'One was dug out alive after 50 minutes.'],
      [['entity', 'polarity'], 'The other, a woman of 52, died in hospital.'],
      [['period'], 'The road over the Furn Pass remains closed until Sunday at least.'],
      [['entity', 'wording'], 'The villages of Obermatt and Zell can be reached only by car.'],
      [['polarity'], 'The Service recommends tours outside secured pistes.'],
      [
        ['direction', 'polarity'],
        'The danger of spontaneous avalanches will then decrease in the afternoon.',
      ],
      [['value'], 'This winter fifteen people have died in avalanches in our region.'],
    ],
  },
  {
    id: 'zakupka-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-03-18',
    source: `Протокол подведения итогов аукциона на поставку трамваев, город Камск

Муниципальное предприятие «Горэлектротранс» закупает 26 трёхсекционных трамваев. Начальная цена контракта составляла 7,15 млрд рублей. На участие в аукционе подано две заявки: от компании «ТрамТех» (6,9 млрд рублей) и от Завода имени Чкалова (7,0 млрд рублей). Победителем признан «ТрамТех».

Первые шесть вагонов должны поступить до 1 декабря 2025 года, остальные — в течение 2026 года, не менее двух в месяц. Гарантия составляет восемь лет или 600 тыс. км пробега. Каждый трамвай вмещает 280 пассажиров, из них 62 сидячих места, и оснащён кондиционером. Трамваи должны работать при температуре до минус 45 градусов.

Контракт оплачивается в лизинг на 15 лет под 14,5% годовых, лизингодатель — «Сибирская лизинговая компания». Новые вагоны заменят чешские трамваи 1987 года выпуска, 19 из которых будут списаны, а семь переданы в музей и другим городам.

Директор предприятия Артём Лосев сообщил, что под новые вагоны придётся переделать 14 остановок и одно депо. «Трамвай придёт раньше, чем рельсы, если мы не поторопимся», — сказал он. Стоимость проезда, по его словам, до конца года не изменится и останется 38 рублей.`,
    date: '2025-03-19',
    text: `Siberian city of Kamsk orders 26 new trams

The transport company of Kamsk is buying 26 trams, each made up of three sections, from TramTekh for 6.9 billion roubles. The price is 250 million roubles below the starting price and 100 million lower than that offered by the only rival, the Chkalov Works.

Six of the vehicles are due by December 1. At least two a month are to follow in 2026. They come with a guarantee of eight years or 600,000 km.

The trams can carry 280 people (62 of them seated), have air conditioning and must withstand temperatures of as low as -45°C. They will take the place of Czech cars built in 1987. Nineteen of these are to be scrapped.

The city will pay in leasing instalments over 15 years at an annual interest rate of 14.5%. To make way for the trams, 14 stops and a depot have to be rebuilt, said the company's director, Artyom Losev. Until the end of the year a ride will still cost 38 roubles.`,
    slips: [
      [['value'], 'The company is buying 62 trams.'],
      [['scale'], 'The trams cost 6.9 million roubles.'],
      [['value'], 'The trams cost 9.6 billion roubles.'],
      [['currency'], 'The trams cost 6.9 billion dollars.'],
      [['period'], 'The first six cars are due by November 1, 2025.'],
      [['bound'], 'No more than two a month are to follow in 2026.'],
      [['value', 'scale'], 'The guarantee covers 60,000 km.'],
      [['value'], 'The trams can carry 820 people.'],
      [['value'], 'The interest rate is 15.4%.'],
      [['period'], 'They replace Czech cars built in 1978.'],
      [['entity'], 'They replace Polish cars built in 1987.'],
    ],
  },
  {
    id: 'police-protest',
    sourceDate: '2025-09-22',
    source: `Metropolitan Police of Cressida. Statement on Saturday's demonstration, 22 September 2025

According to our estimate 35,000 people took part in the march for affordable housing from Union Square to the Parliament; the organisers speak of 80,000. The march was peaceful almost throughout. Shortly before 6 p.m. some 150 masked persons left it in Mill Lane, broke 22 shop windows and set fire to four cars.

We used water cannon for the first time since 2016 and arrested 47 people, of whom 39 have been released. Five will be brought before a judge today on charges of arson. Eleven officers were injured, none of them seriously. We know of 26 injured demonstrators; the real number may be higher. One of them, a student aged 20, lost the sight of an eye. How this happened is being investigated by the independent complaints office, to which we have handed over all videos.

No rubber bullets were fired. Reports that say otherwise are wrong. The police had 1,900 officers on duty, 400 of them from other cities.

Chief Superintendent Ravi Menon said: "The right to march is not in question. Neither is the duty to keep it safe." He criticised the organisers, who had 60 stewards instead of the 300 that had been agreed. A further demonstration has been announced for 4 October; we have not decided yet whether to allow the same route.`,
    date: '2025-09-22',
    text: `47 arrested after housing march in Cressida

Tens of thousands of people called for affordable homes in Cressida on Saturday — 35,000 by the police's count, more than twice as many according to the organisers. The demonstration, which led from Union Square to Parliament, was largely peaceful until about 150 masked people smashed the windows of 22 shops and torched four cars in the early evening.

The police turned water cannon on the crowd, something they had not done for nine years. Eight of the 47 people arrested are still in custody, and five are to appear in court on Monday accused of arson.

At least 26 demonstrators were hurt, among them a 20-year-old student who is now blind in one eye. A complaints office is looking into the circumstances and has received the video footage. Eleven members of the 1,900-strong police force suffered minor injuries.

The police deny having used rubber bullets. Their chief superintendent, Ravi Menon, reproached the organisers with having provided only a fifth of the promised 300 stewards. "The right to march is not in question," he stressed.

Whether the next march, planned for October 4, may take the same route is still open.`,
    slips: [
      [
        ['value', 'measure'],
        'According to the police 80,000 people took part in the march; the organisers speak of 35,000.',
      ],
      [['value'], 'According to our estimate 53,000 people took part in the march.'],
      [['polarity', 'wording'], 'The march was violent almost throughout.'],
      [['period'], 'Shortly before 6 a.m. some 150 masked persons left it in Mill Lane.'],
      [['value', 'measure'], 'They broke four shop windows and set fire to 22 cars.'],
      [['period'], 'We used water cannon for the first time since 2006.'],
      [['value', 'measure'], 'We arrested 39 people, of whom 47 have been released.'],
      [['polarity', 'value'], 'Eleven officers were injured, all of them seriously.'],
      [
        ['bound', 'polarity', 'direction', 'modality'],
        'We know of 26 injured demonstrators; the real number may be lower.',
      ],
      [['polarity'], 'Rubber bullets were fired.'],
      [['value'], 'The police had 9,100 officers on duty.'],
      [['speaker'], '"The right to march is not in question," a student said.'],
      [['polarity', 'modality'], 'We have decided to allow the same route.'],
    ],
  },
  {
    id: 'handball',
    sourceDate: '2025-11-10',
    source: `European Handball Union. Communiqué of the Executive Board, Vienna, 10 November 2025

The European Championship of 2030 for men goes to Denmark, Sweden and Norway, that of women to Serbia. Poland, which had applied for both, withdrew its bid for the men's tournament on Friday and lost the vote on the women's by four votes to nine.

The number of teams at the finals stays at 24. The Board does not follow the proposal of its technical commission to increase it to 32. Instead, the qualifying round will be extended by two match days.

Video evidence, which has been tested in 61 matches this season, will be used in all matches of the Champions League from September 2026. In the tests 9 per cent of the decisions were corrected, and the interruption lasted 74 seconds on average.

The club Pelister Novi was excluded from all competitions until 2027 because it manipulated a match in the spring; its president, Goran Stankov, was banned for life. The club announced an appeal. The player Luka Zoric, 24, who reported the attempt to bribe him with 15,000 euros, receives the Union's fair play prize.

The Union's income rose to 83 million euros in 2024/25, of which television rights accounted for 57 per cent. It made a surplus of 2.6 million. "We could grow faster, but not better," said President Michal Kowal, whose term ends in June.`,
    date: '2025-11-11',
    text: `Scandinavia to stage 2030 handball Euro

Denmark, Norway and Sweden will together host the men's European handball championship in 2030, and the women's tournament will be held in Serbia, the European Handball Union announced in Vienna on Monday. Poland came away empty-handed: it had given up its application for the former three days earlier and was defeated 9-4 in the vote on the latter.

There will still be 24 teams at the finals, although a commission had suggested having eight more. Qualifying will take two match days longer.

From next season on, referees will be able to consult video pictures in every Champions League match. The Union has tried this out 61 times this season: nearly one in ten decisions was changed, and play was stopped for 74 seconds on average.

Pelister Novi will not be allowed to take part in any competition until 2027, as the club fixed a match, and its president Goran Stankov may never hold office again. Pelister intends to appeal. Luka Zoric, a 24-year-old player who revealed that he had been offered a €15,000 bribe, is to be awarded the fair play prize.

The federation's revenue went up to €83m last season, more than half of it from television. It was left with a profit of €2.6m.`,
    slips: [
      [['entity'], 'The European Championship of 2030 for men goes to Denmark, Sweden and Finland.'],
      [['period', 'value'], 'The European Championship of 2032 for men goes to Denmark, Sweden and Norway.'],
      [['entity', 'polarity'], "Poland withdrew its bid for the women's tournament on Friday."],
      [['value', 'direction'], 'The number of teams at the finals increases to 32.'],
      [['polarity'], 'The Board follows the proposal of its technical commission.'],
      [['direction', 'polarity'], 'The qualifying round will be shortened by two match days.'],
      [['value'], 'Video evidence has been tested in 16 matches this season.'],
      [['bound', 'value', 'unit'], 'The interruption lasted 74 minutes on average.'],
      [['period'], 'The club was excluded from all competitions until 2029.'],
      [['polarity', 'wording', 'period'], 'Its president, Goran Stankov, was banned for two years.'],
      [['entity'], 'The player Luka Maric, 24, reported the attempt to bribe him.'],
      [['value', 'measure'], 'Television rights accounted for 75 per cent.'],
      [['measure', 'polarity'], 'It made a loss of 2.6 million.'],
    ],
  },
  {
    id: 'bank-rezultat-ru',
    lang: 'ru',
    sourceDate: '2025-08-05',
    source: `Банк «Северный берег» опубликовал результаты за первое полугодие 2025 года по МСФО

Чистая прибыль банка составила 18,7 млрд рублей, на 12% меньше, чем за тот же период 2024 года. Чистый процентный доход вырос на 9%, до 64,2 млрд рублей, комиссионный — сократился на 3%, до 15,8 млрд рублей. Расходы на резервы увеличились вдвое и достигли 21,4 млрд рублей.

Кредитный портфель с начала года прибавил 2% и составил 1,34 трлн рублей. Корпоративные кредиты выросли на 5%, розничные снизились на 4%. Доля просроченных ссуд поднялась с 4,1 до 5,6%. Средства клиентов увеличились до 1,52 трлн рублей.

Рентабельность капитала составила 17,9% против 22,5% годом ранее. Банк подтвердил прогноз на весь год: прибыль не менее 36 млрд рублей. Председатель правления Кирилл Ганин сказал: «Худшее по качеству портфеля мы увидим осенью, затем станет легче».

За полугодие банк закрыл 23 отделения, у него осталось 318. Численность персонала сократилась на 900 человек, до 14,6 тысячи. Промежуточные дивиденды наблюдательный совет обсудит 22 августа. Покупать банк «Волна» «Северный берег» больше не намерен: стороны не сошлись в цене.`,
    date: '2025-08-06',
    text: `«Северный берег» заработал меньше из-за резервов

Прибыль банка «Северный берег» за январь — июнь уменьшилась на 12% и составила 18,7 миллиарда рублей. Виной тому резервы, на которые пришлось направить 21,4 миллиарда, вдвое больше, чем год назад.

Проценты принесли банку 64,2 миллиарда (плюс 9%), комиссии — 15,8 миллиарда (минус 3%).

Компаниям банк стал давать взаймы больше, населению — меньше; в целом портфель подрос на 2%, до 1,34 триллиона рублей. Доля проблемных долгов увеличилась на полтора пункта, до 5,6%.

На счетах клиентов лежит 1,52 триллиона. Капитал приносит 17,9% годовых, тогда как прошлым летом было 22,5%.

Прогноз остался прежним: по итогам года банк рассчитывает заработать 36 миллиардов или больше. Самым трудным для заёмщиков временем глава банка Кирилл Ганин считает осень.

С начала года закрылись 23 офиса из 341, штат похудел на 900 человек. О дивидендах совет поговорит 22 августа. Сделка с банком «Волна» сорвалась из-за цены.`,
    slips: [
      [['value'], 'Чистая прибыль банка составила 17,8 млрд рублей.'],
      [
        ['direction'],
        'Чистая прибыль банка составила 18,7 млрд рублей, на 12% больше, чем за тот же период 2024 года.',
      ],
      [['measure', 'value'], 'Комиссионный доход вырос на 9%, до 64,2 млрд рублей.'],
      [['value'], 'Расходы на резервы увеличились втрое и достигли 21,4 млрд рублей.'],
      [['scale'], 'Кредитный портфель составил 1,34 млрд рублей.'],
      [['measure', 'entity'], 'Розничные кредиты выросли на 5%, корпоративные снизились на 4%.'],
      [['direction', 'value'], 'Доля просроченных ссуд снизилась с 5,6 до 4,1%.'],
      [['value', 'direction', 'period'], 'Рентабельность капитала составила 22,5% против 17,9% годом ранее.'],
      [['bound'], 'Прогноз на весь год: прибыль не более 36 млрд рублей.'],
      [['polarity', 'wording'], '«Лучшее по качеству портфеля мы увидим осенью», — сказал Кирилл Ганин.'],
      [['polarity', 'wording'], 'За полугодие банк открыл 23 отделения.'],
      [['period'], 'Промежуточные дивиденды наблюдательный совет обсудит 22 сентября.'],
      [['polarity', 'modality'], 'Покупать банк «Волна» «Северный берег» намерен.'],
    ],
  },
  {
    id: 'science-sleep',
    sourceDate: '2025-10-02',
    source: `Short naps, long memory: press release of the Institute for Brain Research in Visby

A nap of 25 minutes after learning improves what is remembered a week later by 14 per cent, whereas a nap of 90 minutes brings no further benefit. This is the result of an experiment with 212 volunteers between 18 and 70 years of age, which the institute has published in Nature Cognition.

The participants learned 80 pairs of words in a foreign language. One third then slept briefly, one third for long, and one third watched a film. After seven days the first group remembered 41 pairs, the second 40 and the third 36. In people over 60 the effect was only half as large. Coffee before the nap did no harm.

The scientists measured the brain waves of all sleepers. Decisive is the so-called stage 2, which is reached after about ten minutes, says Dr Malin Ekberg, the first author. "You do not need a bed. A chair will do, and nobody at your office needs to know."

Whether the effect lasts longer than a week was not examined. A follow-up study with schoolchildren is to start in Gotland in February. It is financed by the Knut Foundation with 8 million kronor. The first study cost 3.5 million. Two earlier experiments, in 2017 and 2021, had found no effect, but had fewer than 40 participants each.`,
    date: '2025-10-03',
    text: `A quick nap is all that memory needs

People who lie down for 25 minutes after studying retain 14% more a week later, researchers in Visby have found. Sleeping for an hour and a half does not help any more than that.

For the experiment, 212 men and women aged 18 to 70 had to memorise 80 foreign word pairs and were then split into three groups. Those who had a short sleep still knew 41 pairs after a week, one more than the long sleepers and five more than those who had been shown a film instead. Among the over-60s, the gain was 50% smaller. It made no difference if they drank coffee beforehand.

What counts is a phase of sleep that begins after some ten minutes, explained Malin Ekberg, who is the study's first author. A bed is not required: "A chair will do."

How the memory fares after more than a week the team did not test. A second study, this time with schoolchildren on Gotland, is planned for next February; a foundation is giving 8 million kronor for it, more than twice what the first one cost. Two smaller experiments in the past had failed to show any benefit.`,
    slips: [
      [
        ['value'],
        'A nap of 52 minutes after learning improves what is remembered a week later by 14 per cent.',
      ],
      [
        ['direction', 'polarity'],
        'A nap of 25 minutes after learning worsens what is remembered a week later by 14 per cent.',
      ],
      [
        ['unit', 'period', 'value'],
        'A nap of 25 minutes improves what is remembered a month later by 14 per cent.',
      ],
      [['polarity'], 'A nap of 90 minutes brings further benefit.'],
      [['value'], 'The experiment was made with 122 volunteers.'],
      [['value', 'measure'], 'After seven days the first group remembered 36 pairs.'],
      [['value'], 'In people over 60 the effect was twice as large.'],
      [['polarity'], 'Coffee before the nap did harm.'],
      [['speaker', 'entity'], '"You do not need a bed," says Dr Karin Nyberg.'],
      [['wording', 'polarity'], '"You need a bed," says Dr Malin Ekberg.'],
      [['polarity'], 'Whether the effect lasts longer than a week was examined.'],
      [['period'], 'A follow-up study is to start in Gotland in April.'],
      [['currency'], 'It is financed by the Knut Foundation with 8 million euros.'],
      [['polarity'], 'Two earlier experiments had found an effect.'],
    ],
  },
  {
    id: 'un-food',
    sourceDate: '2025-02-20',
    source: `Press conference by the Director of the World Food Programme for the Sahel, Dakar, 20 February 2025 (edited transcript)

Director (Mr Youssouf Traore): Thank you for coming. Let me give you four numbers. Eleven million people in the five countries cannot feed themselves without help. That is 2 million fewer than a year ago, because the rains were good. We reached 6.3 million of them in January. And we shall run out of money on 20 April.

Question: How much do you need?

Mr Traore: 740 million dollars until the harvest in October. We have 205 million. The largest donor has told us that it will give nothing this year; last year it gave 260 million. I name no names.

Question: What will you do in April?

Mr Traore: We shall cut rations by half in Mali and Niger. In Chad we shall stop altogether, except for the refugees from Sudan. I hope that I am wrong.

Question: Is food being stolen?

Mr Traore: We lost 1,100 tonnes last year, 0.4 per cent of what we delivered. Most of it was taken by armed men on the road to Menaka. I cannot say that no official was involved; two cases are before the courts.

Question: Do you use aircraft?

Mr Traore: Only where the roads are mined. A tonne by air costs seven times as much as by truck. Since December we have flown to nine towns; before that it was four. Burkina Faso has not yet renewed our permit, which ran out on 31 January.`,
    date: '2025-02-21',
    text: `WFP will have to halve rations in Sahel from April

Without fresh money the World Food Programme will be able to hand out only half rations in Niger and Mali from April and none at all in Chad, apart from Sudanese refugees there. That is what its regional director, Youssouf Traore, announced in Dakar on Thursday.

Thanks to good rains fewer people than a year ago depend on aid in the five Sahel states, but they still number 11 million. In January the agency got food to 6.3 million. Its money will last until April 20.

Of the $740m that it requires by the October harvest it has only $205m. Its main donor, whose name Traore did not want to reveal, is paying nothing after giving 260 million last year.

Last year 1,100 tonnes of food went missing, mostly in raids on the way to Menaka. That was 0.4% of deliveries. Traore did not rule out that officials had had a hand in it and spoke of two court cases.

Aid is flown in only to places that cannot be reached by road because of mines, as it is seven times more expensive than transport by lorry. There are now nine such towns, up from four before December. The agency's permit in Burkina Faso expired at the end of January.`,
    slips: [
      [
        ['direction', 'polarity', 'value'],
        'That is 2 million more than a year ago, because the rains were good.',
      ],
      [['value'], 'We reached 3.6 million of them in January.'],
      [['period'], 'We shall run out of money on 30 April.'],
      [['value'], 'The Programme needs 470 million dollars until the harvest in October.'],
      [['period'], 'The Programme needs 740 million dollars until the harvest in November.'],
      [['polarity', 'value'], 'The largest donor has told us that it will give 260 million this year.'],
      [['value'], 'We shall cut rations by a quarter in Mali and Niger.'],
      [['entity'], 'We shall cut rations by half in Mali and Senegal.'],
      [['entity'], 'In Chad we shall stop altogether, except for the refugees from Libya.'],
      [['scale', 'value'], 'We lost 11,000 tonnes last year.'],
      [['polarity'], 'I can say that no official was involved.'],
      [['direction', 'polarity', 'value'], 'A tonne by air costs seven times less than by truck.'],
      [['polarity'], 'Burkina Faso has renewed our permit.'],
    ],
  },
  {
    id: 'interview-minister-ru',
    lang: 'ru',
    sourceDate: '2025-11-21',
    source: `Интервью министра транспорта Ладожского края Сергея Петровича Ильина газете «Край»

— Сергей Петрович, когда пойдёт скоростной поезд до Приморска?

— Первый поезд отправится 1 июня 2027 года. 185 километров он будет проходить за час десять вместо нынешних двух с половиной. Из 46 мостов готовы 29. Отставание было, в марте оно достигало четырёх месяцев, сейчас — шесть недель.

— Сколько будет стоить билет?

— Мы обсуждаем с перевозчиком цену в пределах 900 рублей. Сейчас билет на электричку стоит 520. Для студентов и пенсионеров скидка останется, 50 процентов.

— Проект подорожал. На сколько?

— С 61 до 78 миллиардов. Главная причина — болота на участке у Сосновки, там пришлось забивать сваи на глубину 30 метров вместо 12. Край вложит 19 миллиардов, остальное — федеральный центр и железная дорога.

— Жители Сосновки судились с вами из-за шума.

— И проиграли в первой инстанции. Но экраны мы всё равно поставим, 4,5 километра. Это разумнее, чем спорить ещё три года.

— Аэропорт закроете?

— Нет. Рейсов станет меньше, это правда: вместо десяти в день останется шесть. Продавать аэропорт край не планирует, хотя два покупателя приходили.`,
    date: '2025-11-22',
    text: `До Приморска — за 70 минут

Скоростные поезда свяжут столицу Ладожского края с Приморском с 1 июня 2027 года, пообещал в интервью «Краю» министр транспорта Сергей Ильин. Дорога длиной 185 километров займёт чуть больше часа, тогда как теперь на неё уходит два с половиной.

Строители отстают от графика на полтора месяца, хотя весной отставали на четыре. Остаётся достроить 17 мостов из 46.

Проезд обойдётся не дороже 900 рублей, это на 380 рублей больше, чем сейчас берут за электричку. Пенсионеры и студенты по-прежнему будут платить половину.

Смета выросла на 17 миллиардов и достигла 78 миллиардов рублей; доля края — 19 миллиардов. Подорожала стройка прежде всего из-за болот под Сосновкой: сваи пришлось заглублять на 30 метров, а не на 12.

Суд отказал жителям Сосновки, жаловавшимся на шум. Несмотря на это, вдоль путей появится 4,5 километра шумозащитных экранов.

Аэропорт продолжит работать, но ежедневных рейсов станет шесть, а не десять. Продажа его не планируется.`,
    slips: [
      [['period'], 'Первый поезд отправится 1 июня 2029 года.'],
      [
        ['value', 'period', 'unit'],
        '185 километров он будет проходить за два часа десять вместо нынешних двух с половиной.',
      ],
      [['value'], 'Из 64 мостов готовы 29.'],
      [['value', 'measure'], 'Из 46 мостов готовы 19.'],
      [['value', 'period', 'unit'], 'Сейчас отставание — шесть месяцев.'],
      [['value'], 'Сейчас билет на электричку стоит 250 рублей.'],
      [['value'], 'Для студентов и пенсионеров скидка останется, 30 процентов.'],
      [['direction', 'value'], 'Проект подешевел с 78 до 61 миллиарда.'],
      [['value', 'measure'], 'Пришлось забивать сваи на глубину 12 метров вместо 30.'],
      [['polarity'], 'Жители Сосновки выиграли в первой инстанции.'],
      [['polarity', 'modality'], 'Экраны ставить не будут.'],
      [['polarity', 'modality'], 'Продавать аэропорт край планирует.'],
      [['value', 'direction'], 'Вместо шести рейсов в день останется десять.'],
    ],
  },
];
