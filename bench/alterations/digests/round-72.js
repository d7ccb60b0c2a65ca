// Russian told in English, by a writer who never saw the program.
export const round72 = [
  {
    id: 'railway',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-03-12',
    source: `Интервью председателя правления Северной железнодорожной компании Ерлана Касымова газете «Транспортный вестник», 12 марта 2024 года.

— Ерлан Маратович, с какими итогами компания завершила прошлый год?

— Перевезли 24,6 миллиона пассажиров, это на 8 процентов больше, чем в 2022 году. Грузов — 118 миллионов тонн, здесь, наоборот, снижение: минус 3 процента, главным образом из-за угля. Чистая прибыль составила 41 миллиард тенге против 29 миллиардов годом ранее.

— Ходят слухи о повышении цен на билеты.

— До 1 сентября тарифы в плацкартных вагонах меняться не будут. Что касается купе, мы внесли в министерство предложение поднять цены не более чем на 7 процентов. Решения пока нет. Если министерство откажет, будем искать экономию внутри компании.

— Когда появятся новые вагоны?

— Контракт с заводом в Тулпаре подписан в ноябре: 62 вагона на сумму 95 миллионов долларов. Первые 14 должны прийти в июле, остальные — до конца 2025 года. Я бы осторожно говорил о сроках: завод уже однажды задержал поставку на четыре месяца, и штраф, 2,3 миллиона долларов, мы с него взыскали.

— Столкновение на станции Караой в январе. Что показало расследование?

— Пострадали девять человек, погибших, к счастью, нет. Комиссия во главе с Гульнарой Сеитовой пришла к выводу, что машинист проехал запрещающий сигнал. Профсоюз утверждает, что причиной стали переработки. Я с этим не согласен: машинист отдыхал перед сменой 14 часов при норме 12. Никого из диспетчеров мы не уволили, двое временно отстранены.

— Говорят, компанию собираются продать иностранному инвестору.

— Это неправда. Переговоров о продаже не ведётся. Мы обсуждаем с Азиатским фондом инфраструктуры кредит, около 200 миллионов евро на 15 лет, на электрификацию участка Достык — Караой, 312 километров. Подпишем, только если ставка будет ниже 5 процентов.

— А скорость?

— Сегодня скорый поезд проходит от столицы до Караоя за 11 часов 40 минут. После электрификации рассчитываем на девять с половиной часов. Но это не раньше 2028 года. «Быстрее — не значит опаснее», — повторяет наш главный инженер Виктор Лемешев, и я под этим подписываюсь.`,
    date: '2024-03-13',
    text: `The Northern Railway Company carried 24.6 million passengers last year, 8 percent more than in 2022, its board chairman, Yerlan Kasymov, said in an interview with the newspaper Transportny Vestnik. Freight went the other way, slipping 3 percent to 118 million tonnes, mostly on account of coal. Net profit rose by 12 billion tenge to 41 billion.

Fares in open-plan sleeping cars will stay as they are until 1 September, Kasymov said. For compartment cars the company has asked the ministry to allow an increase of at most 7 percent, but there is no decision yet. Should the ministry refuse, the company will look for savings of its own.

Under a contract signed in November, a plant in Tulpar is to supply 62 carriages for $95 million. The first 14 are due in July and the other 48 by the end of 2025. Kasymov was cautious about the dates, recalling that the plant had once before delivered four months late and been made to pay a penalty of $2.3 million.

Nine people were hurt and none killed in the January collision at Karaoi station, in which, a commission headed by Gulnara Seitova concluded, the driver had passed a stop signal. The union puts the crash down to overwork, a view Kasymov rejects: the driver, he said, had rested for 14 hours before his shift, two more than the norm. No dispatcher has been dismissed, though two have been suspended for the time being.

Kasymov denied that the company was to be sold to a foreign investor: "No talks on a sale are under way." What is being discussed with the Asian Infrastructure Fund is a loan of about 200 million euros over 15 years to electrify the 312-kilometre Dostyk–Karaoi section, and it will be signed only if the rate is below 5 percent. Electrification is expected to shorten the express journey from the capital to Karaoi from 11 hours 40 minutes to nine and a half hours, though not before 2028. "Faster does not mean more dangerous," he quoted chief engineer Viktor Lemeshev as saying, adding that he subscribed to those words.`,
    slips: [
      [
        ['value'],
        'The railway carried 26.4 million passengers last year, up 8 percent on 2022, Kasymov told the paper.',
      ],
      [
        ['direction'],
        "Rail freight grew by 3 percent last year and came to 118 million tonnes, according to the company's chairman.",
      ],
      [
        ['currency'],
        'The 62 carriages ordered from the Tulpar plant in November will cost the company 95 million euros.',
      ],
      [
        ['modality'],
        'The ministry has agreed to let the railway put up compartment fares by no more than 7 percent.',
      ],
      [
        ['speaker', 'polarity'],
        'Kasymov put the January crash at Karaoi down to drivers being made to work too many hours.',
      ],
      [
        ['polarity'],
        'The chairman confirmed that the sale of the company to a foreign investor is being negotiated.',
      ],
      [
        [],
        'Whatever the interest rate, Kasymov said, the company will take the loan of about 200 million euros for electrifying the Dostyk–Karaoi section.',
      ],
      [
        ['bound'],
        'In its proposal to the ministry the company seeks to make compartment tickets at least 7 percent dearer.',
      ],
      [
        ['measure'],
        'The driver involved in the Karaoi collision had been at the controls for 14 hours, Kasymov said.',
      ],
      [['unit'], 'The section between Dostyk and Karaoi that is to be electrified is 312 miles long.'],
      [
        ['period'],
        'Kasymov expects the first 14 new carriages to arrive in June and the rest by the end of 2025.',
      ],
      [
        ['wording'],
        '"Faster does not mean more expensive," Kasymov quoted his chief engineer, Viktor Lemeshev, as saying.',
      ],
    ],
  },
  {
    id: 'measles',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2023-11-08',
    source: `Брифинг главного санитарного врача Приозёрской области Натальи Верещагиной, 8 ноября 2023 года.

Добрый день. По состоянию на вчерашний вечер в области подтверждено 413 случаев кори, из них 288 — у детей до 14 лет. Неделю назад был 351. Умерших нет. В больницах остаются 76 человек, из них в реанимации — трое, все трое взрослые и непривитые.

Почти 90 процентов заболевших не имели ни одной прививки. В трёх районах — Озёрном, Лесном и Заречном — охват детей двумя дозами ниже 80 процентов, при том что нужно не менее 95. Самый низкий показатель в Заречном: 71 процент.

С 13 ноября мы начинаем подчищающую иммунизацию. За шесть недель планируем привить 42 тысячи детей и около 11 тысяч взрослых, в первую очередь учителей и медиков. Вакцины на складах — 60 тысяч доз, ещё 25 тысяч Минздрав обещал отгрузить до 1 декабря. Прививка бесплатная и добровольная; детям до 15 лет — только с письменного согласия родителей.

Вопрос: Закроют ли школы?

Верещагина: Нет, общего карантина не будет. Класс переводим на дистанционное обучение на 21 день, если выявлено два случая и более. Сейчас так учатся 37 классов в 19 школах.

Вопрос: Родители жалуются, что непривитых детей не пускают в детские сады.

Верещагина: Такого распоряжения я не подписывала. Мы рекомендовали заведующим временно не принимать новых детей без прививок, и только в Заречном районе. Если где-то отказывают остальным, пишите нам, разберёмся.

Вопрос: Правда ли, что вспышка началась с лагеря «Маяк»?

Верещагина: Первый больной действительно отдыхал там в августе, но генетический анализ, который провёл Институт вирусологии в Санкт-Петербурге, указывает на два независимых завоза. Окончательный отчёт ждём в декабре.

Вопрос: Во сколько обойдётся кампания?

Верещагина: В 38 миллионов рублей, из них 30 миллионов даёт федеральный бюджет, остальное — область. Губернатор Олег Стрижов пообещал, что врачам за работу в выходные заплатят вдвойне. Пик, по нашим расчётам, может прийтись на конец ноября. Корь не прощает беспечности — это не лозунг, это наша статистика.`,
    date: '2023-11-09',
    text: `Measles had been confirmed in 413 people in Priozyorsk Region by Tuesday evening, the region's chief public health physician, Natalya Vereshchagina, told a briefing on Wednesday. That is 62 more than a week earlier, and 288 of those infected are children under 14. Nobody has died, but 76 patients remain in hospital, three of them, all unvaccinated adults, in intensive care.

Nearly 90 percent of those who fell ill had not had a single jab. In the Ozyorny, Lesnoi and Zarechny districts fewer than 80 percent of children have had both doses, against the required 95 percent or more. Coverage is lowest in Zarechny, at 71 percent.

A catch-up vaccination drive begins on 13 November and is meant to reach 42,000 children and some 11,000 adults, above all teachers and medical workers, in six weeks. The warehouses hold 60,000 doses, and the Health Ministry has promised to ship another 25,000 by 1 December. Vaccination is free and voluntary, and children under 15 need their parents' written consent.

Vereshchagina ruled out a general quarantine: a class switches to remote learning, for three weeks, if at least two cases are found in it. At present that applies to 37 classes in 19 schools. Asked about complaints that unvaccinated children were being turned away from kindergartens, she replied that she had signed no such order. Heads had merely been advised to refrain, for a time, from taking in new children without jabs, and only in Zarechny District.

The first patient had indeed stayed at the Mayak camp in August, she said, but a genetic analysis by the Institute of Virology in St Petersburg points to two separate introductions of the virus; the final report is due in December. Of the 38 million roubles the campaign will cost, 30 million will come from the federal budget and 8 million from the region, and Governor Oleg Strizhov has promised doctors double pay for working at weekends. The peak may come at the end of November, according to Vereshchagina, who warned that "measles does not forgive carelessness".`,
    slips: [
      [
        ['measure'],
        'Of the 413 people who have caught measles in the region, 288 are being treated in hospital.',
      ],
      [
        ['direction'],
        'Within a week the number of confirmed cases in Priozyorsk Region has gone down by 62.',
      ],
      [
        ['entity'],
        'The poorest coverage is in Lesnoi District, where just 71 percent of children have had two doses.',
      ],
      [
        ['bound'],
        'Of those infected, more than 90 percent had never been vaccinated against measles, Vereshchagina said.',
      ],
      [
        ['scale', 'value'],
        'The drive that starts on 13 November is to see 420,000 children vaccinated within six weeks.',
      ],
      [
        ['modality'],
        'The Health Ministry has already shipped a further 25,000 doses of the vaccine to the region.',
      ],
      [[], 'Vereshchagina advised residents to wear masks on public transport until the outbreak is over.'],
      [
        ['polarity'],
        'The chief physician acknowledged having signed an order that keeps unvaccinated children out of kindergartens.',
      ],
      [
        ['period'],
        'The final report on where the outbreak came from is expected before the end of November.',
      ],
      [
        ['speaker', 'entity'],
        'Doctors who work at weekends will be paid double, the health minister has promised.',
      ],
      [['value'], "Toward the campaign's 38 million roubles the region itself will put up 18 million."],
      [
        [],
        'Every class in the region is being moved to remote learning for 21 days, Vereshchagina told reporters.',
      ],
    ],
  },
  {
    id: 'keyrate',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-06-07',
    source: `Заявление председателя Центрального банка Армена Галояна по итогам заседания правления, 7 июня 2024 года.

Сегодня правление шестью голосами против двух решило снизить ключевую ставку на 0,5 процентного пункта, до 8,25 процента. Двое членов правления предлагали оставить её без изменений. Вариант более резкого снижения не рассматривался.

Инфляция в мае составила 3,1 процента в годовом выражении после 3,6 процента в апреле. Наша цель — 4 процента, с допустимым отклонением в полтора пункта в обе стороны. По прогнозу, к концу года инфляция вернётся в диапазон от 3,5 до 4,2 процента. Продовольствие подешевело за месяц на 1,4 процента, зато услуги подорожали на 0,9 процента.

Экономика в первом квартале выросла на 5,7 процента — быстрее, чем мы ожидали в марте (4,9 процента). Прогноз на весь год повышен с 5,2 до 5,6 процента. Главный риск мы видим в сокращении денежных переводов из-за рубежа: за четыре месяца с начала года они уменьшились на 18 процентов, до 610 миллионов долларов.

Валютные резервы на 1 июня — 3,9 миллиарда долларов, что покрывает более четырёх месяцев импорта. В мае банк купил на рынке 85 миллионов долларов. Никакого целевого уровня курса у нас нет, и защищать какую-либо отметку мы не намерены.

Теперь об ипотеке. С 1 августа минимальный первоначальный взнос по кредитам в драмах повышается с 10 до 15 процентов, по валютным — до 50 процентов. На займы, одобренные до этой даты, новое правило не распространяется. Ассоциация банков просила отложить меру на год; мы согласились только на два месяца. Её руководитель Сурен Бабаян считает, что спрос на жильё упадёт на четверть. Наши оценки скромнее: на 8–10 процентов.

Банк «Арагац» остаётся под временным управлением до 30 сентября. Вклады до 16 миллионов драмов гарантированы, фонд уже выплатил 21,4 миллиарда драмов почти 9 тысячам вкладчиков. О ликвидации банка речи сегодня нет, но если инвестор не найдётся до конца сентября, мы будем вынуждены отозвать лицензию.

Следующее заседание — 26 июля. Если инфляция останется ниже цели, мы можем продолжить снижение ставки, однако обещать этого я не стану. Один хороший месяц — ещё не тенденция.`,
    date: '2024-06-08',
    text: `The Central Bank has cut its key rate by half a percentage point to 8.25 percent, its chairman, Armen Galoyan, announced after Friday's board meeting. Six members voted for the cut, while two wanted to leave the rate where it was; a deeper reduction was not considered.

Annual inflation eased from 3.6 percent in April to 3.1 percent in May, below the 4 percent target but inside the tolerance band of 1.5 points either way. The bank expects it to be back between 3.5 and 4.2 percent by the end of the year. Over the month food became 1.4 percent cheaper, whereas services went up by 0.9 percent.

The economy grew by 5.7 percent in the first quarter, 0.8 points more than the bank had expected in March, and the forecast for the full year has been raised from 5.2 to 5.6 percent. Galoyan named the decline in remittances from abroad as the main risk: in the first four months of the year they fell 18 percent to $610 million. Foreign reserves stood at $3.9 billion on 1 June, enough for more than four months of imports. The bank bought $85 million on the market in May, but Galoyan said that it had no target for the exchange rate and did not intend to defend any particular level.

From 1 August the minimum down payment on a mortgage in drams rises from 10 to 15 percent, and on one in foreign currency to 50 percent; loans approved earlier are exempt. The Banking Association had asked for the measure to be put off for a year but was given just two months. Its head, Suren Babayan, believes that demand for housing will fall by a quarter, while the central bank puts the drop at 8 to 10 percent.

Aragats Bank stays under temporary administration until 30 September. Deposits of up to 16 million drams are guaranteed, and the fund has so far paid out 21.4 billion drams to nearly 9,000 depositors. Liquidation is not on the agenda today, Galoyan said, but unless an investor is found by the end of September the licence will have to be revoked.

The board next meets on 26 July and may go on lowering the rate if inflation stays below target, though Galoyan would not promise it: "One good month is not yet a trend."`,
    slips: [
      [
        ['value'],
        'By seven votes to two the board decided on Friday to bring the key rate down to 8.25 percent.',
      ],
      [['polarity'], 'Before settling on half a point, the board also weighed a sharper cut, Galoyan said.'],
      [
        ['period'],
        "Inflation stood at 3.1 percent year on year in April, which is below the bank's goal of 4 percent.",
      ],
      [
        ['range', 'value'],
        'At the end of the year the bank sees inflation somewhere between 3.5 and 5.2 percent.',
      ],
      [['direction'], 'Services, like food, became cheaper over the month, by 0.9 percent.'],
      [
        ['currency'],
        'In the first four months of the year transfers from abroad shrank by 18 percent to 610 million drams.',
      ],
      [['scale'], "At the beginning of June the country's foreign reserves amounted to $3.9 million."],
      [
        ['bound'],
        'The reserves are sufficient to pay for less than four months of imports, according to Galoyan.',
      ],
      [
        ['speaker'],
        "By the Central Bank's own reckoning the new mortgage rule will reduce demand for housing by a quarter.",
      ],
      [
        [],
        'Galoyan announced that the licence of Aragats Bank will be revoked at the end of September in any event.',
      ],
      [['modality'], 'Galoyan promised a further rate cut if inflation remains below the target.'],
      [
        ['measure'],
        'From 1 August those who take out a mortgage in drams will be charged interest of at least 15 percent.',
      ],
    ],
  },
  {
    id: 'harvest',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2023-08-22',
    source: `Выступление министра сельского хозяйства Павла Громыхина на совещании аграриев в Ставрово, 22 августа 2023 года.

Уважаемые коллеги! На утро сегодняшнего дня обмолочен 61 процент площадей, намолочено 7,8 миллиона тонн зерна, в том числе 5,3 миллиона тонн пшеницы. Средняя урожайность — 31,4 центнера с гектара; год назад на ту же дату было 35,2. Причина известна: майские заморозки и засуха в южных районах. Погибло 140 тысяч гектаров посевов, больше всего, 64 тысячи, в Каменском районе.

Собственную потребность, 6,5 миллиона тонн, мы уже закрыли. По итогам года ожидаем от 11 до 11,5 миллиона тонн. Это меньше рекорда прошлого года — 13,2 миллиона, — но это третий результат за всю историю.

Об экспорте. Запрещать вывоз пшеницы мы не планируем. С 1 октября введём квоту в 2,4 миллиона тонн, она будет действовать до 30 июня. На муку и крупы квота не распространяется. Крупнейшим покупателем остаётся Египет, второе место у Турции; с Алжиром договорились о пробной партии в 50 тысяч тонн.

О помощи. Пострадавшим хозяйствам выделено 3,6 миллиарда рублей. Получат их те, кто застраховал не менее половины посевов, — из расчёта 4 тысячи рублей за гектар. Заявки принимаем до 15 сентября, деньги перечислим в течение 30 дней после проверки. Союз фермеров, и лично Анна Рябцева, требует снять условие о страховке. Я обещал вынести вопрос на правительство, но сам я против: кто не страхуется, тот перекладывает риск на соседа.

О ценах. Пшеница четвёртого класса стоит сегодня 12 800 рублей за тонну, за месяц прибавила 6 процентов. В государственный фонд закупим до 400 тысяч тонн, по цене не выше 13 500 рублей за тонну. Хлеб, по обещанию пекарей, до Нового года дороже не станет.

Техника. За полгода хозяйства купили 1 150 комбайнов, на треть меньше, чем год назад. Завод «Ростмаш» объясняет это нехваткой комплектующих, а не спросом. Льготный кредит сохраняем: 5 процентов годовых, срок — до пяти лет.

И последнее. Слухи о моей отставке комментировать не буду. Урожай не ждёт ни дождя, ни министра.`,
    date: '2023-08-23',
    text: `By Tuesday morning 61 percent of the area had been threshed, yielding 7.8 million tonnes of grain, 5.3 million of them wheat, Agriculture Minister Pavel Gromykhin told a meeting of farmers in Stavrovo. The average yield, 31.4 centners a hectare, is 3.8 centners down on the same date last year. The minister blamed frosts in May and drought in the southern districts. Crops on 140,000 hectares were lost, with Kamensk District hardest hit at 64,000.

Domestic needs of 6.5 million tonnes have already been met, he said. For the year as a whole he expects 11 to 11.5 million tonnes, short of last year's record 13.2 million but still the third-best result ever.

No ban on wheat exports is planned. There will, however, be a quota of 2.4 million tonnes from 1 October to 30 June, which does not cover flour and groats. Egypt is still the biggest buyer, ahead of Turkey, and a trial shipment of 50,000 tonnes has been agreed with Algeria.

A sum of 3.6 billion roubles has been set aside for farms that suffered losses and will go, at 4,000 roubles a hectare, to those that had insured at least half of their crops. Applications are accepted until 15 September, and the money is to follow within 30 days of a check. The Farmers' Union, and Anna Ryabtseva personally, want the insurance condition dropped; Gromykhin has promised to put the matter to the government but is himself opposed, arguing that "whoever does not insure shifts the risk onto a neighbour".

Class 4 wheat now costs 12,800 roubles a tonne, 6 percent more than a month ago, and the state fund will buy up to 400,000 tonnes at no more than 13,500 roubles a tonne. Bakers have promised that bread will not get dearer before the New Year. Farms bought 1,150 combine harvesters in half a year, a third fewer than a year earlier, which the Rostmash plant puts down to a shortage of components rather than to demand; subsidised loans at 5 percent a year for up to five years are being kept.

Gromykhin declined to comment on rumours of his resignation: "The harvest waits for neither rain nor minister."`,
    slips: [
      [
        ['measure'],
        'Farmers have so far brought in 7.8 million tonnes of wheat, the minister reported in Stavrovo.',
      ],
      [['unit'], 'Fields have been yielding 31.4 tonnes a hectare on average this year.'],
      [['direction'], 'Yields are averaging 31.4 centners a hectare, more than at the same point last year.'],
      [
        [],
        'Despite frost and drought the minister is counting on the largest harvest in history, 11 to 11.5 million tonnes.',
      ],
      [['polarity'], 'Flour and groats also fall under the export quota that takes effect on 1 October.'],
      [['entity'], 'Turkey remains the largest buyer, with Egypt in second place, Gromykhin said.'],
      [
        [],
        'All farms whose crops perished will get 4,000 roubles a hectare, whether or not they were insured.',
      ],
      [['modality'], "Gromykhin promised the Farmers' Union that the insurance requirement would be lifted."],
      [
        ['bound'],
        'The state will buy at least 400,000 tonnes of wheat for its fund, paying no more than 13,500 roubles a tonne.',
      ],
      [
        ['speaker', 'entity'],
        "The Farmers' Union gave a promise that bread would not become dearer before the New Year.",
      ],
      [
        ['period'],
        'The quota of 2.4 million tonnes is to last from the beginning of October until the end of July.',
      ],
      [
        ['wording'],
        'Refusing to discuss talk of his resignation, the minister said: "The harvest waits for neither rain nor president."',
      ],
    ],
  },
  {
    id: 'telescope',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-02-20',
    source: `Директор обсерватории «Снежная» Инга Лаврентьева — в интервью радио «Горизонт», 20 февраля 2024 года.

Вопрос: Телескоп простоял почти полгода. Что случилось?

Ответ: Стоял он пять месяцев и десять дней, с 3 сентября по 13 февраля. После землетрясения магнитудой 5,8 сместилась одна из опор, на четыре миллиметра. Зеркало диаметром 6,2 метра не пострадало, хотя в соцсетях писали, что оно треснуло. Ремонт стоил 187 миллионов рублей, страховая компания возместила 120 миллионов.

Вопрос: Какая программа теперь?

Ответ: Из 300 ночей в году, пригодных для наблюдений, 40 процентов отданы экзопланетам, 35 — сверхновым, остальное — по заявкам. Заявок пришло 214, удовлетворить сможем не больше 60. Из-за простоя мы потеряли около 110 ночей.

Вопрос: В декабре в журнале вышла статья о воде на планете K-417.

Ответ: Статья группы Михаэля Брандта из Гейдельберга основана отчасти на наших данных. Водяной пар в атмосфере, скорее всего, есть: значимость 3,4 сигмы. Открытием принято называть пять. О жизни там никто из авторов не говорил, это придумали журналисты. Планета находится в 87 световых годах от нас, она в 2,6 раза тяжелее Земли и обращается вокруг звезды за 33 суток. Мы проверим результат в апреле и мае, когда звезда будет высоко; если погода позволит, выводы опубликуем к осени.

Вопрос: Спутники мешают?

Ответ: Очень. В 2019 году след спутника был на одном кадре из сорока, сейчас — на одном из семи. Мы просили трёх операторов затемнить аппараты, один согласился, два других не ответили.

Вопрос: Уезжает ли молодёжь?

Ответ: За два года ушли одиннадцать сотрудников из 96, четверо — за границу. Зато приняли восемь аспирантов. Средняя зарплата научного сотрудника — 94 тысячи рублей, и я не считаю её достойной. Министерство обещает прибавить 15 процентов с июля, приказа пока нет.

Вопрос: Будет ли новый телескоп?

Ответ: Проект есть — зеркало десять метров, цена около 14 миллиардов рублей. Академия наук его поддержала, министр финансов — нет. Китайские коллеги готовы взять на себя до 30 процентов расходов, но при условии, что телескоп построят на их территории. Меня такое условие не устраивает. Раньше 2033 года он в любом случае не заработает. Как говорил мой учитель, академик Соболевский: «Небо терпеливо, бюджет — нет».`,
    date: '2024-02-21',
    text: `The telescope of the Snezhnaya observatory stood idle for five months and ten days, from 3 September to 13 February, the observatory's director, Inga Lavrentyeva, told Radio Gorizont. An earthquake of magnitude 5.8 had shifted one of the supports by four millimetres, but the 6.2-metre mirror was unharmed, contrary to claims on social media that it had cracked. The repair cost 187 million roubles, all but 67 million of which was refunded by the insurer.

Of the 300 nights a year that are fit for observing, 40 percent go to exoplanets, 35 percent to supernovae and the remaining quarter to projects on application. No more than 60 of the 214 applications received can be granted, and the stoppage cost the observatory about 110 nights.

Commenting on a December paper by Michael Brandt's group in Heidelberg, which draws partly on Snezhnaya's data, Lavrentyeva said that there was most probably water vapour in the atmosphere of the planet K-417. The significance, however, is 3.4 sigma, short of the five at which it is customary to speak of a discovery. None of the authors mentioned life there, she said: "Journalists made that up." The planet is 87 light years away, 2.6 times as heavy as the Earth, and circles its star in 33 days. The observatory will check the result in April and May, when the star is high, and, weather permitting, publish its conclusions by autumn.

Satellites are a great hindrance: one frame in seven now shows a trail, against one in forty in 2019, and of three operators asked to darken their craft, one agreed and two did not answer.

Eleven of 96 staff have left in two years, four of them to go abroad, while eight postgraduates have been taken on. Lavrentyeva does not consider the average researcher's pay of 94,000 roubles decent; the ministry promises 15 percent more from July, but no order has been issued yet.

The Academy of Sciences supports the project of a new telescope with a ten-metre mirror, costing some 14 billion roubles, but the finance minister does not. Chinese colleagues are ready to bear up to 30 percent of the expense provided that it is built on their territory, a condition Lavrentyeva does not accept. It will not be working before 2033 in any case, she said, recalling the words of her teacher, Academician Sobolevsky: "The sky is patient, the budget is not."`,
    slips: [
      [[], "In her interview Lavrentyeva did not touch on the pay of the observatory's researchers."],
      [
        ['polarity'],
        "The earthquake cracked the telescope's 6.2-metre mirror, as social media had reported, Lavrentyeva confirmed.",
      ],
      [['unit'], "The quake had displaced one of the telescope's supports by four centimetres."],
      [['measure'], 'The observatory received 60 applications for observing time.'],
      [['entity'], 'Supernovae take up the largest share of the available nights, 40 percent.'],
      [
        ['modality'],
        'Lavrentyeva said it had been proved beyond doubt that there is water vapour in the atmosphere of K-417.',
      ],
      [
        ['speaker', 'polarity'],
        'The authors of the December paper themselves spoke of life on K-417, according to the director.',
      ],
      [['direction'], 'Satellite trails spoil a smaller share of frames now than they did in 2019.'],
      [
        ['period'],
        'The ministry promises researchers 15 percent more pay from June, though it has yet to issue an order.',
      ],
      [
        [],
        "Chinese colleagues are prepared to shoulder up to 30 percent of the new telescope's cost with no strings attached.",
      ],
      [
        ['wording'],
        '"The sky is patient, the government is not," Lavrentyeva quoted her teacher, Academician Sobolevsky, as saying.',
      ],
      [['bound'], 'The ten-metre telescope will be up and running no later than 2033, Lavrentyeva said.'],
    ],
  },
  {
    id: 'waterpower',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-01-17',
    source: `Совместное коммюнике по итогам переговоров министра энергетики Казахстана Марата Сулейменова и министра энергетики Киргизии Азамата Токтобаева. Бишкек, 17 января 2025 года.

1. Стороны подтвердили, что в этот отопительный сезон Казахстан поставит Киргизии 1,2 миллиарда киловатт-часов электроэнергии, в том числе 450 миллионов — до конца февраля. Цена — 3,4 цента США за киловатт-час, это на 0,3 цента ниже прошлогодней.

2. Взамен Киргизия с 1 июня по 31 августа пропустит из Токтогульского водохранилища не менее 2,1 миллиарда кубометров воды для полива южных областей Казахстана. Если к 1 мая запас в водохранилище окажется меньше 8 миллиардов кубометров, объём будет пересмотрен. На 15 января там было 9,4 миллиарда, на 0,7 миллиарда меньше, чем год назад.

3. Стороны обсудили строительство Нарынской ГЭС-5 мощностью 640 мегаватт; стоимость оценивается в 1,7 миллиарда долларов. Казахстан рассматривает возможность приобрести до 34 процентов акций. Окончательное решение он примет после завершения технико-экономического обоснования, которое консорциум во главе со швейцарской компанией «Альппроект» должен представить в октябре. Всемирный банк участия пока не подтвердил.

4. Долг киргизских сетей за поставки 2023 года, 18,6 миллиона долларов, будет погашен четырьмя равными платежами, первый — 31 марта. Пени Казахстан списывать не стал, но согласился уменьшить их вдвое, до 1,1 миллиона долларов.

5. Вопрос о поставках мазута на переговорах не поднимался. Транзит через третьи страны стороны договорились обсудить в апреле в Алматы.

На пресс-конференции после встречи А. Токтобаев отверг сообщения о веерных отключениях: «Мы просим экономить, но никого не отключаем». По его словам, суточное потребление в морозы достигает 78 миллионов киловатт-часов, тогда как собственные станции дают лишь около 60 миллионов. Тариф для населения в этом году повысят с мая, но не больше чем на 10 процентов; для семей с тремя и более детьми он останется прежним.

М. Сулейменов сообщил, что за прошлый год аварийность на линии Алматы — Бишкек сократилась на треть: 24 отключения против 36. Он выразил надежду, что вторая цепь этой линии, 500 киловольт, будет готова к ноябрю, и пригласил киргизских специалистов на стажировку: 40 человек, за счёт казахстанской стороны.`,
    date: '2025-01-18',
    text: `Kazakhstan will supply Kyrgyzstan with 1.2 billion kilowatt-hours of electricity this heating season, 450 million of it by the end of February, the two countries' energy ministers confirmed after talks in Bishkek. At 3.4 US cents a kilowatt-hour, the power will be 0.3 cents cheaper than last year.

In return Kyrgyzstan will release at least 2.1 billion cubic metres of water from the Toktogul reservoir between 1 June and 31 August to irrigate Kazakhstan's southern regions. The volume will be revised should the reservoir hold less than 8 billion cubic metres by 1 May; on 15 January it held 9.4 billion, against 10.1 billion a year earlier.

The sides also discussed building the Naryn-5 hydropower plant, a 640-megawatt project estimated at $1.7 billion. Kazakhstan is considering buying up to 34 percent of the shares. It will make a final decision once the feasibility study is finished, which a consortium led by the Swiss firm Alpproject is due to present in October. The World Bank has not yet confirmed that it will take part.

The Kyrgyz grid's debt of $18.6 million for supplies in 2023 will be cleared in four equal payments, the first of them on 31 March. Kazakhstan did not write off the penalties but agreed to halve them to $1.1 million. Fuel oil supplies were not raised at the talks, and transit through third countries is to be discussed in Almaty in April.

At the press conference afterwards Kyrgyz Energy Minister Azamat Toktobaev denied reports of rolling blackouts: "We ask people to save, but we disconnect no one." Daily consumption reaches 78 million kilowatt-hours in frosty weather, he said, about 18 million more than the country's own plants produce. Household tariffs will go up from May by no more than 10 percent, but families with three or more children will pay the same as before.

His Kazakh counterpart, Marat Suleimenov, reported that outages on the Almaty–Bishkek line fell by a third last year, from 36 to 24. He expressed the hope that the line's second circuit, of 500 kilovolts, would be ready by November, and invited 40 Kyrgyz specialists to come for training at Kazakhstan's expense.`,
    slips: [
      [
        ['scale'],
        'Kyrgyzstan is to receive 1.2 million kilowatt-hours of Kazakh electricity this heating season.',
      ],
      [
        ['direction'],
        'Kyrgyzstan will pay 3.4 US cents a kilowatt-hour, which is 0.3 cents more than last year.',
      ],
      [
        ['entity'],
        'Kazakhstan undertook to let at least 2.1 billion cubic metres of water through to Kyrgyzstan between June and August.',
      ],
      [
        ['bound'],
        'Over the summer Kyrgyzstan is to release no more than 2.1 billion cubic metres from the Toktogul reservoir.',
      ],
      [
        [],
        'The ministers agreed to set up a joint commission that will monitor the level of the Toktogul reservoir.',
      ],
      [
        ['modality'],
        'Kazakhstan has decided to buy up to 34 percent of the shares in the Naryn-5 hydropower plant.',
      ],
      [
        ['unit', 'scale'],
        'The Naryn-5 plant, which the sides discussed, is to have a capacity of 640 kilowatts.',
      ],
      [['polarity'], 'Deliveries of fuel oil also came up during the talks in Bishkek.'],
      [['currency'], 'The Kyrgyz grid owes 18.6 million soms for electricity it was supplied with in 2023.'],
      [['value'], 'The debt for 2023 is to be repaid in five equal instalments, starting on 31 March.'],
      [
        ['speaker'],
        'Suleimenov dismissed the reports of rolling blackouts, saying: "We ask people to save, but we disconnect no one."',
      ],
      [
        ['measure'],
        "In frosty weather Kyrgyzstan's own power stations generate as much as 78 million kilowatt-hours a day.",
      ],
    ],
  },
];
