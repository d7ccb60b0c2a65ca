// Russian sources, told in English, by a writer who never saw the program.
export const round66 = [
  {
    id: 'rate',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-06-07',
    source: `Выступление председателя Национального банка Казахстана Ерлана Сатпаева на пресс-конференции по итогам заседания Комитета по денежно-кредитной политике. Алматы, 7 июня 2024 года

Добрый день, уважаемые коллеги! Сегодня комитет принял решение снизить базовую ставку на 25 базисных пунктов, до 14,5% годовых. Решение не было единогласным: за него проголосовали шесть членов комитета из девяти, двое предлагали сохранить ставку, один – снизить её сразу на 50 пунктов.

Годовая инфляция в мае замедлилась до 8,4% после 8,7% в апреле. Быстрее всего дорожают платные услуги – на 13,1% за год, главным образом из-за коммунальных тарифов. Продовольствие прибавило 5,6%, непродовольственные товары – 7,5%. Инфляционные ожидания населения, напротив, выросли и составили 14,2%. Это нас беспокоит: инфляцию нельзя победить наполовину.

Прогноз по инфляции на конец 2024 года сохранён в диапазоне 7,5–9,5%. Цели в 5% мы рассчитываем достичь не раньше 2026 года. Прогноз роста экономики на текущий год понижен с 4,2–5,2% до 3,5–4,5%: весенние паводки ударили по сельскому хозяйству и строительству, а расширение нефтяного месторождения Карасор сдвинулось на следующий год.

Теперь о курсе. За май тенге ослаб на 1,3%, до 448 тенге за доллар. Валютных интервенций Национальный банк в прошлом месяце не проводил. Продажи валюты из Национального фонда для трансфертов в бюджет составили в мае 870 млн долларов; в июне мы ожидаем от 800 до 900 млн. Золотовалютные резервы достигли 37,2 млрд долларов – это максимум с 2019 года.

Меня часто спрашивают, что дальше. Пространство для снижения ставки до конца года остаётся, но оно невелико. Если бюджетные расходы превысят заложенные в наш сценарий, мы можем взять паузу. Повышение ставки мы сегодня не обсуждали.

И последнее. Если закон, уже одобренный парламентом, подпишет президент, с 1 сентября банки будут обязаны проверять биометрию заёмщика перед выдачей потребительского кредита на сумму свыше 150 тысяч тенге. За первые четыре месяца года мошенники оформили на граждан кредиты на 2,3 млрд тенге – почти вдвое больше, чем годом ранее.

Следующее решение по ставке мы объявим 12 июля. Спасибо. Готов ответить на вопросы.`,
    date: '2024-06-08',
    text: `Kazakhstan's central bank on Friday cut its base rate by a quarter of a percentage point to 14.5%.

The vote was split: six of the nine committee members backed the move, two wanted no change and one favoured a half-point cut.

Annual inflation eased to 8.4% in May from 8.7% a month earlier.

Paid services saw the steepest rise, 13.1% over the year, for which utility tariffs were chiefly responsible.

Food is 5.6% dearer than a year ago; for non-food goods the figure is 7.5%.

What households expect has moved the other way, rising to 14.2%, and the regulator is uneasy about it.

“Inflation cannot be half beaten,” the governor said.

The bank left its forecast for inflation at the end of this year at 7.5–9.5% and sees no return to the 5% target before 2026.

The economy is now expected to grow by 3.5–4.5% in 2024, down from an earlier estimate of 4.2–5.2%.

Satpayev put the weaker growth outlook down to the spring floods, which hurt farming and construction, and to the slippage into 2025 of the Karasor oilfield expansion.

The tenge lost 1.3% in May, to 448 to the dollar, and the National Bank did not intervene in the currency market that month.

Foreign currency worth $870 million was sold from the National Fund in May to finance transfers to the budget. The June figure is put at between $800 million and $900 million.

Gold and foreign exchange reserves stand at $37.2 billion, the highest since 2019.

There is still room for lower rates this year, though not much, according to Satpayev; should budget spending overshoot the bank's scenario, a pause is possible. Raising the rate was not discussed on Friday.

Provided that the president signs a law already passed by parliament, banks will from 1 September have to check the biometrics of anyone taking out a consumer loan of more than 150,000 tenge.

Fraudsters ran up 2.3 billion tenge of loans in other people's names between January and April, nearly double the amount a year before. The next rate decision is due on 12 July.`,
    slips: [
      [[], 'Household inflation expectations have come down as well and now stand at 14.2%.'],
      [[], 'Food is the part of the basket that is rising fastest, with prices up 13.1% in a year.'],
      [[], "Only five of the committee's nine members supported Friday's cut."],
      [[], 'The regulator does not believe it can get inflation down to the 5% target before 2028.'],
      [
        [],
        "In the first four months of the year, loans totalling 2.3 million tenge were taken out by fraudsters in citizens' names.",
      ],
      [
        [],
        "The president has signed the law under which banks must check borrowers' biometrics from September.",
      ],
      [
        [],
        'Biometric checks would from 1 September apply to consumer loans of less than 150,000 tenge if the president signs the law.',
      ],
      [[], 'Last month the National Bank carried out currency interventions, Satpayev acknowledged.'],
      [[], '“Inflation cannot be beaten overnight,” the governor told reporters.'],
      [[], 'The governor made no mention of the exchange rate of the tenge.'],
      [[], "At $37.2 billion, the country's gold and currency reserves are the largest in its history."],
      [[], 'Satpayev promised that the rate would be down to 13% by the end of December.'],
    ],
  },
  {
    id: 'caspian',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-03-18',
    source: `«Каспий мелеет быстрее, чем мы думали». Интервью директора Астраханского института моря Марины Гусейновой газете «Волжский курьер», 18 марта 2025 года

– Марина Рустамовна, насколько упал уровень Каспия?

– В конце 2024 года он опустился до минус 29,3 метра по Балтийской системе. Это самая низкая отметка за всё время инструментальных наблюдений, то есть с 1837 года. С 2005 года море потеряло почти два метра, а за последние пять лет уровень падал в среднем на 23 сантиметра в год.

– Виновата Волга?

– Лишь отчасти. Волга даёт около 80% притока, и её сток в прошлом году был на 12% ниже нормы. Но главная причина – испарение: воздух над морем за полвека потеплел на 1,6 градуса. А версию о том, что вода уходит в разломы дна, я считаю сказкой.

– Что будет дальше?

– По нашему среднему сценарию, к 2050 году уровень снизится ещё на 3–4 метра. Тогда площадь северной части моря, где средняя глубина сейчас около пяти метров, сократится примерно на треть. Есть и жёсткий сценарий, но самым вероятным я бы его не назвала.

– Кто уже страдает?

– Прежде всего порты. Суда в порту Оля уходят с недогрузом до 20%. Дноуглубление Волго-Каспийского канала обошлось в 2024 году в 3,4 млрд рублей; на этот год запрошено 4,1 млрд, но деньги пока не выделены. Плохо и тюленю: прошлой весной мы насчитали 74 тысячи особей, а в 2009 году, по оценке казахстанских коллег, их было не менее 100 тысяч.

– А осётр?

– В прошлом году заводы пяти стран выпустили 38 миллионов мальков, из них 27 миллионов – российские заводы. Выживает, по нашим данным, не больше одного из ста. Запрет на коммерческий лов продлён до конца 2026 года. Туркмения к нему присоединилась, хотя сначала возражала.

– Помогла бы переброска северных рек?

– Нет. Каспию нужна не чужая вода, а честный учёт своей. Я предлагаю прибрежным странам создать единую сеть из 60 автоматических постов, сейчас их 22. Обойдётся это примерно в 9 млн долларов – дешевле одного земснаряда. Иран и Казахстан идею поддержали, Азербайджан её изучает. Решение может быть принято на встрече в Баку в октябре.`,
    date: '2025-03-20',
    text: `The Caspian Sea is shrinking faster than scientists had thought, Marina Guseinova, who heads the Astrakhan Institute of the Sea, told the newspaper Volzhsky Kuryer.

By the end of last year the surface stood at minus 29.3 metres on the Baltic scale, lower than at any time since instrumental measurements began in 1837.

The sea has dropped nearly two metres since 2005. Over the past five years it has been losing 23 cm a year on average.

The Volga, source of roughly four fifths of the inflow, carried 12% less water than normal in 2024, but it is only partly to blame.

Evaporation is the main culprit, in her view: the air over the sea is 1.6 degrees warmer than half a century ago.

Guseinova dismissed as a fairy tale the theory that the water is escaping through faults in the seabed.

A further fall of three to four metres by 2050 is what the institute's middle scenario foresees.

In that case the northern Caspian, about five metres deep on average today, would lose around a third of its area. A harsher scenario exists, but the scientist would not call it the likeliest.

Ports have been hit first and foremost. At Olya, ships are leaving with up to 20% of their cargo capacity unused.

Dredging the Volga–Caspian canal cost 3.4 billion roubles last year; 4.1 billion has been requested for 2025 but has yet to be allocated.

The institute counted 74,000 seals last spring, compared with the 100,000 or more that scientists in Kazakhstan estimated for 2009.

Hatcheries in five countries released 38 million young sturgeon in 2024, Russian ones accounting for 27 million of them. At most one in a hundred survives.

Commercial sturgeon fishing remains banned until the end of next year; Turkmenistan, which at first objected, has joined the ban.

Asked whether diverting northern rivers would help, she said no: “The Caspian needs not someone else's water but an honest account of its own.”

She wants the coastal states to set up a single network of 60 automatic stations, up from 22 now, at a cost of some $9 million, which is less than the price of one dredger.

Tehran and Astana support the plan and Baku is studying it; a decision could come in October, when a meeting is to be held in the Azerbaijani capital.`,
    slips: [
      [[], 'For the past five years the level has been going down by an average of 23 millimetres annually.'],
      [
        [],
        "In 2009 there were at least 100,000 seals, according to an estimate made by Guseinova's own institute.",
      ],
      [[], 'The director believes that water is draining away through fractures in the sea floor.'],
      [[], 'Russian hatcheries alone released 38 million young sturgeon last year.'],
      [[], 'A ban on commercial sturgeon fishing has been prolonged until the end of 2025.'],
      [[], 'Iran and Azerbaijan have come out in favour of the monitoring network, Guseinova said.'],
      [[], 'The coastal states will approve the network at their October meeting in Baku.'],
      [[], "Of every hundred young sturgeon set free, at least one survives, the institute's data show."],
      [[], 'For this year 4.1 billion roubles has been set aside for dredging the canal.'],
      [[], 'The interview did not go into the question of diverting northern rivers.'],
      [[], "“The Caspian needs not someone else's water but a fair price for its own,” she said."],
      [
        [],
        'Guseinova described the harsh scenario as the most probable of those the institute has drawn up.',
      ],
    ],
  },
  {
    id: 'commission',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2023-11-16',
    source: `Совместное коммюнике по итогам третьего заседания Межправительственной комиссии Республики Узбекистан и Республики Индонезии. Ташкент, 16 ноября 2023 года

1. Третье заседание Комиссии прошло в Ташкенте 14–16 ноября под сопредседательством министра торговли Узбекистана Жасура Камилова и министра промышленности Индонезии Бамбанга Сетиаджи.

2. Стороны отметили, что товарооборот за девять месяцев 2023 года достиг 186 млн долларов США, увеличившись на 31% по сравнению с тем же периодом прошлого года. На индонезийский экспорт пришлось 142 млн долларов, в том числе на пальмовое масло – 67 млн. Узбекская сторона выразила озабоченность дисбалансом в торговле. Стороны намерены довести товарооборот до 500 млн долларов в год к 2027 году.

3. Стороны договорились начать в первом квартале 2024 года переговоры о соглашении о преференциальной торговле. Узбекская сторона передала список из 84 товаров, по которым просит снизить пошлины, в том числе сухофруктов, шёлка и медных катодов. Индонезийская сторона даст ответ в течение 60 дней.

4. Подписан меморандум о строительстве в Наманганской области фабрики по окраске тканей. Инвестор – компания «Нусантара Текстиль» – планирует вложить 45 млн долларов. Производство мощностью 12 млн метров ткани в год может быть запущено в конце 2025 года при условии, что узбекская сторона подведёт к площадке воду и газ. Предусмотрено создание не менее 900 рабочих мест.

5. Стороны условились увеличить число разрешённых авиарейсов между двумя странами с двух до семи в неделю. Авиакомпания «Туран Эйр» намерена выполнить первый рейс Ташкент – Денпасар 20 апреля 2024 года. Рассмотрение вопроса о рейсах в Медан отложено.

6. Индонезийская сторона сообщила, что на 2024/25 учебный год выделит узбекским студентам 40 стипендий вместо прежних 25. Текст соглашения о взаимном признании дипломов согласован; подписание состоится после завершения внутренних процедур в Индонезии.

7. По вопросу о безвизовом режиме стороны к согласию не пришли. Узбекская сторона предложила взаимно отменить визы для поездок сроком до 30 дней. Индонезийская сторона заявила, что вопрос требует дополнительного изучения.

8. Индонезийская сторона подтвердила признание сертификатов «халяль», выдаваемых двумя узбекскими лабораториями. Заявка третьей лаборатории, расположенной в Самарканде, находится на рассмотрении.

9. Стороны охарактеризовали переговоры как «откровенные и деловые». Четвёртое заседание Комиссии состоится в Сурабае во второй половине 2024 года.`,
    date: '2023-11-17',
    text: `A three-day meeting of the Uzbek-Indonesian intergovernmental commission, the third of its kind, ended in Tashkent on Thursday.

It was chaired jointly by Uzbekistan's trade minister, Jasur Kamilov, and Indonesia's industry minister, Bambang Setiaji.

Trade between the two countries was worth $186 million in January–September, nearly a third more than in the same months of 2022.

Indonesia's exports accounted for $142 million of that sum; palm oil alone made up $67 million.

Tashkent voiced concern over the trade imbalance. Both sides want annual turnover to reach half a billion dollars by 2027.

Talks on a preferential trade agreement are to open in the first three months of next year.

Uzbekistan handed over a list of 84 goods, among them dried fruit, silk and copper cathodes, on which it would like to see tariffs reduced; Jakarta is to reply within 60 days.

A memorandum was signed on a fabric-dyeing plant in the Namangan region, in which the investor, Nusantara Tekstil, plans to put $45 million.

The plant, designed for 12 million metres of cloth a year, could open in late 2025 provided that the Uzbek side brings water and gas to the site.

At least 900 jobs are envisaged at the mill.

The number of permitted flights will go up from two to seven a week, the sides agreed, while the question of services to Medan was put off.

Turan Air intends to make its first flight from Tashkent to Denpasar on 20 April next year.

Indonesia will offer Uzbek students 40 scholarships for the 2024/25 academic year, 15 more than before. The text of a deal on mutual recognition of degrees has been agreed, but it will be signed only once Indonesia has completed its internal procedures.

No agreement was reached on visa-free travel: Uzbekistan proposed that both countries drop visas for trips of up to 30 days, and Indonesia replied that the matter needed further study.

Jakarta confirmed that it recognises halal certificates from two Uzbek laboratories, and an application from a third, in Samarkand, is under consideration.

The communiqué calls the talks “frank and businesslike”. The commission will next convene in Surabaya in the second half of 2024.`,
    slips: [
      [[], 'Uzbek exports made up $142 million of the nine-month total.'],
      [[], "The two governments signed an agreement in Tashkent on recognising each other's diplomas."],
      [[], 'Jakarta is raising the number of scholarships for Uzbek students from 25 to 45.'],
      [[], "By 2027 the partners hope to be trading 500 million euros' worth of goods a year."],
      [[], 'The dyeing plant in Namangan will come on stream at the end of 2025.'],
      [[], 'It was Indonesia that proposed mutual visa-free travel for stays of up to 30 days.'],
      [[], "Jakarta will host the commission's fourth session in the second half of next year."],
      [[], 'The textile project will provide no more than 900 jobs.'],
      [[], 'Nine-month trade between the two countries grew by $31 million from a year earlier.'],
      [[], 'Halal certification was not among the subjects covered.'],
      [[], 'The ministers also agreed to settle part of their trade in national currencies.'],
      [[], 'In the words of the communiqué, the talks were “frank and friendly”.'],
    ],
  },
  {
    id: 'ship',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-12-09',
    source: `ВАРНА, 9 декабря. /«Понт-информ»/. Сухогруз «Мелтем Стар» под флагом Панамы в понедельник в 04:40 сел на мель в 350 метрах от болгарского берега неподалёку от города Каварна. На борту находился 21 человек: 17 сняты вертолётом, капитан и ещё трое моряков остались на судне, чтобы следить за насосами. Об этом сообщил глава Морской администрации Болгарии Пламен Дончев.

Один из моряков, гражданин Филиппин, сломал руку и доставлен в больницу Варны, его жизни ничто не угрожает. Остальные члены экипажа – граждане Турции и Грузии.

Судно длиной 119 метров, построенное в 1996 году, следовало из Констанцы в Измир с грузом 5,8 тыс. тонн карбамида. В его баках около 140 тонн мазута. По словам Дончева, утечки топлива пока не обнаружено, однако в один из трюмов поступает вода. «Корпус держится, но надолго ли, никто не знает», – сказал он.

Ветер у побережья ночью достигал 28 метров в секунду, высота волн – пяти метров. По предварительной версии, у сухогруза отказал двигатель, и за три часа его снесло к берегу. Проверяется и версия ошибки экипажа. Дончев утверждает, что капитан запросил помощь лишь в 03:55. Судовладелец, стамбульская компания «Эге Дениз Шиппинг», это отрицает: по её данным, первый сигнал был подан в 01:20.

Министр экологии Румяна Станева сообщила, что вдоль берега развернут 1200 метров боновых заграждений, как только стихнет волнение. По её словам, карбамид опасности для людей не представляет, но «мидийные фермы могут понести убытки». В радиусе пяти километров от места аварии таких ферм четыре.

Буксир «Персенк» подошёл к сухогрузу, но завести трос из-за шторма не смог. Вторая попытка намечена на утро среды, когда ветер должен ослабнуть. Операция, по оценке администрации, обойдётся не менее чем в 1,5 млн левов; эту сумму власти намерены взыскать с судовладельца. Окружная прокуратура Варны начала проверку, задержанных нет.

Это третья с начала года посадка судна на мель у берегов Болгарии; за весь прошлый год их было пять.`,
    date: '2024-12-10',
    text: `A Panamanian-flagged cargo ship, the Meltem Star, ran aground off Bulgaria in the early hours of Monday.

It is stuck 350 metres from the shore near the town of Kavarna.

Of the 21 people on board, 17 were lifted off by helicopter; the captain and three others stayed behind to mind the pumps.

A Filipino seaman with a broken arm was taken to hospital in Varna. His life is not in danger.

The rest of the crew come from Turkey and Georgia.

The 119-metre vessel, built in 1996, was bound for Izmir from Constanța with 5,800 tonnes of urea.

Its tanks hold some 140 tonnes of fuel oil, none of which has so far been found to have leaked, but water is getting into one of the holds, said Plamen Donchev, head of the Maritime Administration.

“The hull is holding, but for how long no one knows,” he added.

Off the coast the wind reached 28 metres per second overnight and waves were as high as five metres.

The preliminary theory is that the engine failed and the freighter drifted towards the coast for three hours; a mistake by the crew is being looked into as well.

When help was called is in dispute: five to four in the morning, according to Donchev, but 01:20 according to the owner, Istanbul-based Ege Deniz Shipping.

Environment minister Rumyana Staneva said 1.2 km of booms would be laid along the shore as soon as the sea calms down.

She said the urea posed no danger to people but that “mussel farms may suffer losses”; there are four of these within five kilometres of the scene.

The tug Persenk reached the ship but could not get a line aboard because of the storm, and another attempt is planned for Wednesday morning, when the wind is expected to drop.

The authorities put the cost of the operation at 1.5 million leva or more and mean to recover it from the owner. Prosecutors in Varna have opened an inquiry; no one has been detained.

Ships have now run aground off the Bulgarian coast three times this year, compared with five times in the whole of 2023.`,
    slips: [
      [[], 'Seventeen of the crew have stayed on the stranded vessel to keep the pumps running.'],
      [[], 'The freighter had been sailing from Izmir to Constanța with a cargo of urea.'],
      [[], "Fuel has begun to leak from the ship's tanks, Donchev said."],
      [[], 'According to the head of the Maritime Administration, the first call for help came at 01:20.'],
      [[], 'Overnight the wind off the coast reached 28 kilometres an hour.'],
      [[], '“The hull is holding and will hold for a long time yet,” said Donchev.'],
      [[], 'A second attempt to get a line aboard is set for Thursday morning.'],
      [[], 'Freeing the vessel will cost 1.5 million leva at most, officials reckon.'],
      [[], 'Staneva said that 1,200 metres of booms had been put in place along the shore.'],
      [[], 'It is the fourth grounding off Bulgaria since the start of the year.'],
      [[], 'Prosecutors in Varna questioned the captain on Monday evening.'],
      [[], 'A Georgian sailor was taken to hospital with a broken arm.'],
    ],
  },
  {
    id: 'airline',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-08-21',
    source: `Авиакомпания «Арарат Винг» объявляет результаты первого полугодия. Ереван, 21 августа 2025 года

Выручка авиакомпании в январе–июне выросла на 18% к тому же периоду прошлого года и составила 61,4 млрд драмов. Вместе с тем компания получила чистый убыток в 2,7 млрд драмов против прибыли в 1,9 млрд годом ранее.

За полгода перевезено 742 тысячи пассажиров, на 14% больше, чем год назад. Занятость кресел снизилась с 84,1% до 81,6%. Вовремя, то есть с задержкой не более 15 минут, вылетели 78% рейсов.

Основная причина убытка – внеплановый ремонт двигателей: три из одиннадцати самолётов простаивали в среднем по 74 дня, что обошлось компании в 3,1 млрд драмов. Ещё 1,4 млрд составили курсовые потери. Расходы на топливо, напротив, сократились на 6%. С производителем двигателей, канадской фирмой «Норланд», идут переговоры о компенсации; рассчитывать на её получение раньше 2026 года компания не может.

«Мы выросли быстрее, чем научились летать по расписанию», – заявила генеральный директор Ани Геворкян. Финансовый директор Давид Мкртчян отметил, что третий квартал компания рассчитывает закончить с прибылью.

Долг на конец июня составлял 190 млн долларов. В марте 2026 года предстоит погасить облигации на 35 млн евро; компания рассматривает возможность их рефинансирования. Дивиденды за полугодие выплачиваться не будут.

Рейсы из Еревана в Лиссабон начнутся 3 октября, три раза в неделю. Число рейсов в Милан сократится с семи до четырёх в неделю, а полёты в Ригу с 1 ноября прекращаются. Рейсы в Тегеран остаются приостановленными, дата их возобновления не определена. До конца года парк пополнят два региональных самолёта, взятых в лизинг на восемь лет.

Прогноз годовой выручки понижен со 135–140 до 128–134 млрд драмов. Убыток по итогам года, как ожидается, не превысит 3 млрд.

Компания предложила пилотам повысить оклады на 8% с 1 октября. Профсоюз требует 15%. Переговоры продолжаются, о забастовке профсоюз не объявлял.

Председатель совета директоров Рубен Асланян покинет пост 30 сентября по собственному желанию. Имя преемника будет названо позднее.`,
    date: '2025-08-22',
    text: `Armenian carrier Ararat Wing slipped into the red in the first half of 2025, with a net loss of 2.7 billion drams after a profit of 1.9 billion a year earlier.

Revenue nevertheless rose by 18% to 61.4 billion drams.

The airline flew 742,000 people in the six months to the end of June, an increase of 14%.

Planes were emptier, however: the load factor fell by 2.5 percentage points to 81.6%.

Seventy-eight per cent of flights left on time, which the company defines as no more than a quarter of an hour late.

Unscheduled engine repairs were the chief cause of the loss. They kept three of the fleet's eleven aircraft on the ground for an average of 74 days each and cost 3.1 billion drams.

Exchange-rate losses took a further 1.4 billion, while the fuel bill shrank by 6%.

The carrier is negotiating compensation with the maker of the engines, Norland of Canada, but cannot count on receiving it before next year.

“We grew faster than we learned to fly on schedule,” chief executive Ani Gevorgyan said.

The current quarter should end in profit, finance director Davit Mkrtchyan expects.

Debt stood at $190 million at the end of June. Bonds worth €35 million fall due next March, and refinancing them is an option under consideration.

Shareholders will receive no dividend for the half-year.

A route from Yerevan to Lisbon opens on 3 October with three flights a week; Milan goes from seven weekly flights to four, and Riga is dropped from the start of November.

Tehran services are still suspended, with no date set for their return. Two regional jets on eight-year leases will join the fleet before the year is out.

Full-year revenue is now put at 128–134 billion drams, compared with the 135–140 billion forecast before, and the annual loss is not expected to go above 3 billion.

Pilots have been offered an 8% rise in basic pay from 1 October against the 15% their union is asking for, and talks go on; no strike has been called. Board chairman Ruben Aslanyan is leaving of his own accord at the end of September, his successor to be named later.`,
    slips: [
      [[], 'Ararat Wing closed the first half with a net profit of 2.7 billion drams.'],
      [[], 'The share of seats filled improved from 81.6% to 84.1%.'],
      [[], 'Currency losses set the airline back 3.1 billion drams.'],
      [[], 'At the end of June the company owed 190 million euros.'],
      [[], 'Norland has agreed to compensate the carrier for the engine trouble.'],
      [[], 'Flights to Milan will cease on 1 November.'],
      [[], 'Management now sees revenue for the year of between 128 and 138 billion drams.'],
      [[], 'The loss for the year as a whole is expected to be more than 3 billion drams.'],
      [[], '“We grew faster than we learned to fly on schedule,” admitted finance director Davit Mkrtchyan.'],
      [
        [],
        'Aslanyan, who chairs the board, is stepping down on 30 September after a quarrel with the main shareholder.',
      ],
      [[], 'The first flights from Yerevan to Lisbon are due in early December.'],
      [[], 'The statement says nothing about the pay talks with the pilots.'],
    ],
  },
  {
    id: 'election',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-10-14',
    source: `ПОДГОРИЦА, 14 октября. /«Адриа-телеграф»/. Оппозиционная партия «Новый берег» победила на воскресных парламентских выборах в Черногории, следует из данных Государственной избирательной комиссии после обработки 96% бюллетеней.

«Новый берег» Елены Вукчевич получает 31,8% голосов и 28 мандатов из 81. У правящего «Народного договора» премьер-министра Милоша Радонича 27,4% и 24 места. Далее следуют «Порядок и традиция» (14,6%, 13 мест), «Зелёная коалиция» (9,9%, девять мест), Бошняцкий список (5,1%, четыре места) и Албанский блок (4,2%, три места). Остальные пять списков не преодолели трёхпроцентный барьер. В прежнем составе у «Нового берега» было 19 депутатов, у «Народного договора» – 33.

Явка составила 58,7% против 64,2% четыре года назад. Право голоса имели 543 тыс. человек. Голосование за рубежом законом не предусмотрено.

Для большинства нужен 41 голос. Вукчевич заявила, что готова вести переговоры со всеми, включая «Народный договор», но коалицию с «Порядком и традицией» исключила. «Мы не будем покупать власть ценой Европы», – сказала она сторонникам. Лидер зелёных Марко Пейович назвал союз с «Новым берегом» естественным, однако условием участия в правительстве считает закрытие угольной электростанции в Плевле до 2030 года.

Радонич признал поражение и поздравил соперницу. Вопрос о том, останется ли он во главе партии, решит съезд в декабре. Глава «Порядка и традиции» Воислав Кнежевич потребовал пересчёта голосов в Будве.

Комиссия получила 112 жалоб и удовлетворила девять. На трёх участках в Никшиче, где приписаны 1940 избирателей, голосование повторят 20 октября; на распределение мандатов это, по мнению комиссии, вряд ли повлияет. Окончательные итоги объявят не позднее 25 октября, после чего у президента Драгана Мартиновича будет до 15 дней на консультации с партиями.

Международная миссия, в которую входили 140 наблюдателей из 29 стран, сочла голосование «спокойным и хорошо организованным». В то же время её руководитель Пиркко Лехтинен раскритиковала непрозрачное финансирование кампании: источник почти четверти расходов на рекламу установить не удалось.

В новом парламенте будет 27 женщин, больше, чем когда-либо прежде.`,
    date: '2024-10-15',
    text: `The opposition New Shore party has won Montenegro's parliamentary election, election commission figures with 96% of ballots counted show.

Jelena Vukčević's party took 31.8% of the vote, which gives it 28 of the 81 seats.

Prime Minister Miloš Radonić's People's Accord came second on 27.4%, with 24 seats, nine fewer than it held before.

Order and Tradition is third with 13 seats, ahead of the Green Coalition with nine, the Bosniak List with four and the Albanian Bloc with three.

Five other lists fell short of the 3% threshold.

New Shore had 19 deputies in the outgoing parliament.

Turnout among the 543,000 eligible voters fell to 58.7%, from 64.2% at the election four years ago. The law makes no provision for voting abroad.

It takes 41 votes to command a majority. Vukčević said she would talk to anyone, People's Accord included, but would not form a coalition with Order and Tradition.

“We will not buy power at Europe's expense,” she told her supporters.

An alliance with the winner would be natural, said Marko Pejović, who leads the Greens, but he wants the coal-fired power plant at Pljevlja closed by 2030 as the price of joining a government.

Radonić conceded and congratulated his rival. Whether he stays on as party leader is for a congress in December to decide.

A recount in Budva was demanded by Order and Tradition leader Vojislav Knežević.

The election commission upheld nine of the 112 complaints it received.

Voting will be repeated on 20 October at three polling stations in Nikšić with 1,940 registered voters, though the commission thinks a change in the distribution of seats unlikely.

Final results are due by 25 October; President Dragan Martinović will then have up to 15 days to consult the parties. Women will hold a third of the seats, more of them than ever before.

International observers, 140 of them from 29 countries, found the vote “calm and well organised”. The head of the mission, Pirkko Lehtinen, was nonetheless critical of opaque campaign funding, as the source of nearly a quarter of advertising spending could not be established.`,
    slips: [
      [[], "Vukčević ruled out governing together with People's Accord."],
      [[], "New Shore won 28% of the vote, the commission's count shows."],
      [[], 'Interest in the election grew: 64.2% of voters went to the polls, up from 58.7% four years ago.'],
      [[], 'Of 112 complaints lodged, the commission upheld 19.'],
      [[], 'Radonić, conceding defeat, stepped down as leader of his party.'],
      [[], 'The official results will be out by 25 November.'],
      [[], 'Montenegrins living abroad were able to vote in the countries where they live.'],
      [[], 'The ballot is to be rerun at three stations in Nikšić, where 194,000 people are registered.'],
      [[], 'The international mission described the vote as “calm but badly organised”.'],
      [[], 'Prime Minister Radonić has called for a recount in Budva.'],
      [
        [],
        'Once the results are final, the president will have at least 15 days for talks with the parties.',
      ],
      [[], 'The Greens have agreed to join a government led by New Shore.'],
    ],
  },
];
