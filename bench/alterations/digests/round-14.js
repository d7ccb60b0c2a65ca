// Written and first traced after what round 13 showed was mended. Persons, firms and figures are invented.
export const round14 = [
  {
    id: 'senate-defence',
    sourceDate: '2025-05-14',
    source: `Senate of Galdora. Defence Committee, 14 May 2025. Statement by General Inge Solberg, Chief of Defence

Mr Chairman, three years ago this committee asked me how long our ammunition would last. I answered: eight days. Today the answer is 23 days. Our goal is 60, and we shall reach it in 2028 if the second production line in Hovden starts on schedule, that is in the autumn of next year.

We have 19,400 soldiers, 1,600 fewer than the plan foresees. Every fourth recruit leaves within six months. The main reason is housing: 3,100 of our barracks rooms are not fit to live in. Parliament has approved 900 million for repairs; the army needs twice that.

Of the 36 howitzers ordered in 2022, 14 have arrived. The manufacturer will pay a penalty of 2 per cent for each month of delay. I do not recommend that the contract be cancelled: nobody else could deliver sooner.

Senator Brandt asked whether we could defend the north without our allies. For about two weeks, Senator. Not longer. Whoever tells you otherwise has not read the plans.

The exercise Cold Water in February, in which 7,000 soldiers from nine nations took part, showed that our radios do not work with those of the Finns. This has since been mended. I ask you not to cut the exercise budget.`,
    date: '2025-05-15',
    text: `General: ammunition would last just over three weeks

Galdora's armed forces have enough ammunition for 23 days, Chief of Defence Inge Solberg told senators on Wednesday. In 2022 it would have been used up after eight. By 2028, stocks are to last for two months, provided that a second production line opens in Hovden in autumn 2026 as planned.

With 19,400 men and women, the army is 1,600 short of its target. A quarter of the newcomers give up in their first half-year, mostly because of the quarters: 3,100 rooms in barracks are uninhabitable. According to Solberg, the 900 million set aside for renovation is only half of what is required.

So far 14 howitzers of the 36 bought three years ago have been delivered. The supplier has to pay 2% for every month that it is late, but the general advised against withdrawing from the deal, as other firms would not be any faster.

Asked by a senator, she said that the north could be held for some two weeks without help from allies. Radio problems with the Finns that had come to light during a winter exercise with 7,000 troops have been solved.`,
    slips: [
      [['value'], 'Today the answer is 32 days.'],
      [['value'], 'Our goal is 90 days, and we shall reach it in 2028.'],
      [['period'], 'We shall reach the goal of 60 days in 2038.'],
      [['direction', 'polarity', 'value'], 'We have 19,400 soldiers, 1,600 more than the plan foresees.'],
      [['value'], 'Every fifth recruit leaves within six months.'],
      [['polarity'], '3,100 of our barracks rooms are fit to live in.'],
      [['value'], 'The army needs three times the 900 million for repairs.'],
      [['value'], 'Of the 36 howitzers ordered in 2022, 24 have arrived.'],
      [['polarity'], 'I recommend that the contract be cancelled.'],
      [['value', 'period'], 'We could defend the north without our allies for about two months.'],
      [['entity'], 'Our radios do not work with those of the Swedes.'],
      [['value'], 'Soldiers from five nations took part in the exercise Cold Water.'],
    ],
  },
  {
    id: 'court-tenants',
    sourceDate: '2025-11-06',
    source: `Federal Court of Justice of Lindau. Press release 201/2025: rent increases after modernisation

The Eighth Civil Chamber decided today that a landlord may not pass on to tenants the cost of a heat pump as far as the state paid for it. The plaintiffs, a couple from Kassel Street in Brunn, have lived since 1998 in a flat of 74 square metres. In 2023 the defendant, a housing company with 5,200 flats, installed a heat pump for 96,000 euros, of which it received 38,400 euros from the climate fund. It raised the rent by 1.60 euros a square metre.

The local court dismissed the couple's action; the regional court allowed it in part. The Federal Court has now allowed it in full. The company must repay 2,131 euros and may charge no more than 0.96 euros a square metre.

The purpose of the subsidy, the Court explained, is to relieve the tenants as well as the climate. That the company kept accounts separately does not matter. The Court left open whether the same holds for loans at reduced interest.

The tenants' association estimates that 310,000 households are affected. The association of landlords called the ruling "a brake on modernisation" and announced a constitutional complaint. Claims for the years before 2022 are time-barred.`,
    date: '2025-11-07',
    text: `Landlords must not charge tenants for subsidised heat pumps

Owners who receive state money for a heat pump may not ask their tenants to pay for that part of the cost, Lindau's highest civil court ruled on Thursday.

It found in favour of a couple who have been renting a 74 sq m flat in Brunn for 27 years. Their landlord, a company with 5,200 flats, had put in a heat pump in 2023, for which it got 38,400 euros from the climate fund, two fifths of the price. It nevertheless demanded €1.60 more per square metre. Only 96 cents would have been permissible, the judges said, and ordered it to refund €2,131.

The first-instance court had sided with the company, the second had granted the couple only part of what they wanted.

Subsidies are meant to help not just the climate but tenants too, the judges argued. They did not decide what applies to cheap loans.

As many as 310,000 households could benefit, according to the tenants' association. For years up to 2021, however, nothing can be claimed any more. The landlords, who see the judgment as "a brake on modernisation", want to turn to the constitutional court.`,
    slips: [
      [
        ['polarity'],
        'A landlord may pass on to tenants the cost of a heat pump as far as the state paid for it.',
      ],
      [['value'], 'The plaintiffs live in a flat of 47 square metres.'],
      [['period'], 'The couple have lived in the flat since 1989.'],
      [['value', 'measure'], 'The heat pump was installed for 38,400 euros.'],
      [['unit', 'measure', 'wording'], 'It raised the rent by 1.60 euros a month.'],
      [['polarity'], "The local court allowed the couple's action."],
      [['entity', 'speaker'], 'The couple must repay 2,131 euros.'],
      [['bound'], 'The company may charge no less than 0.96 euros a square metre.'],
      [['polarity'], 'That the company kept accounts separately does matter.'],
      [['scale', 'value'], "The tenants' association estimates that 31,000 households are affected."],
      [['speaker', 'entity'], 'The tenants\' association called the ruling "a brake on modernisation".'],
      [['period', 'polarity'], 'Claims for the years after 2022 are time-barred.'],
    ],
  },
  {
    id: 'bank-hungaria-ru',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-12-12',
    source: `Национальный банк Вольтании: пресс-релиз от 12 декабря 2025 года

Совет директоров снизил ключевую ставку на 0,75 процентного пункта, до 9,25% годовых. Это четвёртое снижение подряд с июня, за полгода ставка уменьшена на 3,25 пункта.

Инфляция в ноябре замедлилась до 6,8% с 7,4% в октябре, но продовольствие подорожало на 9,1%. По прогнозу, к концу 2026 года инфляция составит 4,5–5%. Кредиты населению за год выросли на 3%, вклады — на 17%.

Золотовалютные резервы на 1 декабря достигли 41,7 млрд долларов, увеличившись за месяц на 600 млн. Курс талера с начала года укрепился на 6% к доллару.

Экономика в третьем квартале выросла на 1,9%, экспорт меди сократился на 8%. Рост ВВП в 2025 году ожидается около 2%.

Председатель банка Юлия Маркова сообщила, что голосование было единогласным и что возможна пауза в снижении. Следующее заседание состоится 6 февраля 2026 года.`,
    date: '2025-12-12',
    text: `Voltania's central bank cuts rates for the fourth time running

The National Bank of Voltania lowered its key rate by three quarters of a point to 9.25% on Friday. Since June it has reduced it by 3.25 points altogether.

Annual inflation eased to 6.8% last month from 7.4% in October, although food was 9.1% more expensive. It is forecast to be between 4.5 and 5 percent at the end of 2026.

Foreign exchange reserves rose by $600m in November to $41.7bn. The thaler is 6% stronger against the dollar than it was at the start of the year.

Growth came to 1.9% in the third quarter despite an 8% drop in copper exports. Deposits are up 17% on the year and loans to households 3%.

The decision was unanimous, Governor Yulia Markova said, adding that a pause is possible. Rates will next be set on February 6.`,
    slips: [
      [['value'], 'The National Bank lowered its key rate to 9.75%.'],
      [['direction'], 'The National Bank raised its key rate by 0.75 points to 9.25%.'],
      [['value'], 'Inflation eased to 8.6% in November.'],
      [['range', 'value'], 'Inflation is forecast to be between 5.5 and 6 percent at the end of 2026.'],
      [['scale'], 'Foreign exchange reserves reached $41.7m.'],
      [['currency'], 'Foreign exchange reserves reached 41.7 billion euros.'],
      [['value'], 'Deposits are up 71% on the year.'],
      [['direction'], 'Copper exports rose by 8%.'],
      [['period'], 'Rates will next be set on February 16.'],
      [['period'], 'Rates will next be set on March 6.'],
    ],
  },
  {
    id: 'heat-alert',
    sourceDate: '2025-07-08',
    source: `Meteorological Institute of Pavona: heat bulletin No 7, 8 July 2025, 11.00

A red heat alert applies from tomorrow, Wednesday, to Saturday evening in 14 of the 22 districts; in the rest the alert is orange. Maximum temperatures of 39 to 42 degrees are expected inland and of 34 on the coast. At night the temperature will not fall below 25 degrees in the capital.

The national record of 44.3 degrees, set at Montal on 1 August 2018, is not likely to be broken. June was 2.4 degrees warmer than the average of 1991 to 2020. No rain has fallen in the south for 51 days.

The risk of forest fires is extreme in six districts, where entering the woods is forbidden until Sunday. The Health Ministry opens 180 cooled rooms, 40 more than last year, and asks everybody to look after neighbours over 75. Work outdoors is prohibited between noon and 4 p.m. Last summer 1,140 deaths were attributed to heat.

The sea breeze will bring relief to the west coast from Friday. The Institute's director, Carla Mendes, said: "This heat wave is not the longest we have seen, but it comes earlier." The alert may be extended; a decision will be made on Friday at noon.`,
    date: '2025-07-08',
    text: `Pavona braces for 42-degree heat

Fourteen of Pavona's 22 districts will be on red alert for heat from Wednesday until Saturday evening, the Meteorological Institute announced; the other eight are under an orange one. Inland the mercury could rise to 42°C, on the coast to 34°C. People in the capital will not get any cooler than 25 degrees, even at night.

The record of 44.3°C from 2018 is probably safe. But the south has been without rain for more than seven weeks, and June was already 2.4 degrees too warm.

Because of the extreme danger of fire, no one may go into the forests of six districts before the week is over. Outdoor work is banned in the hottest hours, from 12 to 4 p.m. For those seeking relief there will be 180 air-conditioned rooms, after 140 in 2024, when the heat cost 1,140 lives.

On the west coast it should become more pleasant from Friday. It will be decided on the same day if the alert has to be prolonged. There have been longer heat waves, said Carla Mendes, who heads the institute, but not so early in the year.`,
    slips: [
      [
        ['wording', 'polarity', 'entity'],
        'An orange heat alert applies from tomorrow to Saturday evening in 14 of the 22 districts.',
      ],
      [['value'], 'A red heat alert applies in 12 of the 22 districts.'],
      [['range', 'value'], 'Maximum temperatures of 36 to 39 degrees are expected inland.'],
      [['polarity'], 'At night the temperature will fall below 25 degrees in the capital.'],
      [['period'], 'The national record of 44.3 degrees was set at Montal on 1 August 2008.'],
      [['direction', 'polarity'], 'June was 2.4 degrees colder than the average of 1991 to 2020.'],
      [['value'], 'No rain has fallen in the south for 15 days.'],
      [['polarity'], 'Entering the woods is allowed until Sunday.'],
      [['direction', 'value'], 'The Health Ministry opens 180 cooled rooms, 40 fewer than last year.'],
      [['value'], 'The Ministry asks everybody to look after neighbours over 57.'],
      [
        ['entity', 'polarity', 'direction'],
        'The sea breeze will bring relief to the east coast from Friday.',
      ],
      [['wording', 'polarity'], '"This heat wave is the longest we have seen," Carla Mendes said.'],
      [['modality'], 'The alert will be extended.'],
    ],
  },
  {
    id: 'tender-hospital-it',
    sourceDate: '2025-10-15',
    source: `Regional Health Authority of Norrland. Award decision, patient record system

After a procedure lasting 16 months the Authority has awarded the contract for a common patient record system to Medisys Oy of Finland. It covers eight hospitals and 74 health centres and replaces nine systems, the oldest of which dates from 1994. The contract is worth 86 million euros over ten years, including 31 million for introduction and training.

Three companies submitted final bids. Medisys obtained 87 of 100 points, Curata 81 and Halston Systems 69. Curata's bid was 4 million euros cheaper, but it did not meet two of the 112 mandatory requirements in the test with nurses. Quality counted for 70 per cent and price for 30.

The introduction starts in Sundby in September 2026; all hospitals are to use the system by the end of 2028. If a hospital is more than three months late for reasons for which Medisys is responsible, the Authority may withhold a tenth of the annual payment. Data are to be stored in the region only.

The decision can be challenged until 27 October. Curata has said that it will examine this. The Authority's director, Ms Annika Berg, said: "The nurses have chosen this system, not the accountants." The failure of the previous attempt in 2019 cost the region 23 million euros.`,
    date: '2025-10-16',
    text: `Finnish firm to supply Norrland's patient records

Eight hospitals and 74 health centres in Norrland will share one system for patient records. The regional health authority has chosen the Finnish company Medisys, which will receive €86m over a decade, of which €31m is for training and roll-out.

It beat Halston Systems and Curata, even though the latter had asked for €4m less. In a trial with nurses Curata's software failed on two mandatory points. Price accounted for only 30% of the score, quality for the rest. "The nurses have chosen this system, not the accountants," director Annika Berg said.

The first hospital to change over will be that of Sundby in September next year, the last is to follow by the end of 2028. Should one of them be delayed by more than three months through the fault of Medisys, up to 10% of the yearly fee can be kept back.

Nine old systems, one of them in use since 1994, will disappear. An earlier attempt to replace them went wrong six years ago and swallowed €23m. Curata has until October 27 to lodge a complaint and is considering doing so.`,
    slips: [
      [['entity'], 'The Authority has awarded the contract to Medisys Oy of Sweden.'],
      [['entity'], 'The Authority has awarded the contract to Curata.'],
      [['value'], 'It covers eight hospitals and 47 health centres.'],
      [['value'], 'It replaces five systems, the oldest of which dates from 1994.'],
      [['period'], 'The oldest system dates from 1949.'],
      [['scale'], 'The contract is worth 86 billion euros over ten years.'],
      [['value', 'measure'], 'Medisys obtained 81 of 100 points, Curata 87.'],
      [['polarity', 'direction'], "Curata's bid was 4 million euros more expensive."],
      [['polarity'], 'It met two of the 112 mandatory requirements in the test with nurses.'],
      [['value', 'measure'], 'Quality counted for 30 per cent and price for 70.'],
      [['period'], 'The introduction starts in Sundby in September 2027.'],
      [['value'], 'The Authority may withhold a third of the annual payment.'],
      [['modality'], 'Curata has said that it will challenge the decision.'],
    ],
  },
  {
    id: 'customs-ru',
    lang: 'ru',
    sourceDate: '2025-09-30',
    source: `Пограничная служба Лесогории: сообщение для прессы, 30 сентября 2025 года

На пункте пропуска «Ясная Поляна» 28 сентября задержан грузовик с 1,2 тонны янтаря, спрятанного под партией картофеля. Стоимость груза эксперты оценили в 140 млн крон. За рулём находился гражданин соседней страны 1983 года рождения. Он сообщил, что о тайнике не знал. Второй мужчина, сопровождавший груз на легковой машине, скрылся; его личность установлена.

С начала года пограничники изъяли 3,9 тонны янтаря, на 40 процентов больше, чем за тот же период прошлого года. Возбуждено 17 уголовных дел, восемь из них переданы в суд. Максимальное наказание по этой статье — семь лет лишения свободы.

Со 2 октября на пункте пропуска начнёт работать третий сканер, купленный за 11 млн крон на средства Европейского союза. Время проверки одного грузовика сократится с 50 до 20 минут. Очередь, достигавшая в августе 400 машин, сейчас не превышает 150.

Начальник службы полковник Антон Береза заявил: «Контрабандисты меняют дороги, мы — технику». Закрывать пункт пропуска на ремонт в этом году не планируется, вопреки сообщениям в социальных сетях.`,
    date: '2025-10-01',
    text: `Тонна янтаря под картошкой

Лесогорские пограничники нашли в грузовике с картофелем 1,2 тонны янтаря на 140 миллионов крон. Водитель, 42-летний иностранец, уверяет, что ничего не знал о тайнике. Его сообщник на легковом автомобиле сумел уйти, но имя его следствию известно.

За девять месяцев изъято уже 3,9 тонны янтаря — на 40% больше, чем годом ранее. Из 17 уголовных дел до суда дошли восемь. Контрабандистам грозит до семи лет тюрьмы.

На «Ясной Поляне» с четверга заработает ещё один сканер, третий по счёту; Евросоюз заплатил за него 11 миллионов крон. Досмотр грузовика будет занимать 20 минут, на полчаса меньше прежнего.

В очереди на границе теперь стоит не более 150 машин, хотя летом доходило до 400. Слухи о том, что пункт пропуска скоро закроют на ремонт, начальник погранслужбы Антон Береза опроверг. «Контрабандисты меняют дороги, мы — технику», — сказал он.`,
    slips: [
      [['value'], 'Задержан грузовик с 2,1 тонны янтаря.'],
      [['unit', 'value'], 'Задержан грузовик с 1,2 килограмма янтаря.'],
      [['scale'], 'Стоимость груза эксперты оценили в 140 тыс. крон.'],
      [['currency'], 'Стоимость груза эксперты оценили в 140 млн евро.'],
      [['polarity'], 'Он сообщил, что о тайнике знал.'],
      [
        ['direction'],
        'Пограничники изъяли 3,9 тонны янтаря, на 40 процентов меньше, чем за тот же период прошлого года.',
      ],
      [['value'], 'Возбуждено 71 уголовное дело.'],
      [['value', 'period'], 'Максимальное наказание по этой статье — девять лет лишения свободы.'],
      [['period'], 'Третий сканер начнёт работать с 12 октября.'],
      [['value', 'direction'], 'Время проверки одного грузовика увеличится с 20 до 50 минут.'],
      [['entity'], 'Сканер куплен на средства Всемирного банка.'],
      [['polarity', 'modality'], 'Закрывать пункт пропуска на ремонт в этом году планируется.'],
    ],
  },
  {
    id: 'cycling-union',
    sourceDate: '2025-01-31',
    source: `International Cycling League: decisions of the Management Committee, Aigle, 30 and 31 January 2025

From 1 March riders who show signs of concussion must leave the race at once; the decision lies with the race doctor and no longer with the team. Two trial races in 2024 had shown that teams let riders go on in nine of 14 cases.

The Tour of the Lakes is raised to the first category and will have eight stages instead of six. The Grand Prix of Orlena loses its licence because the organiser has owed prize money of 312,000 euros since 2023.

The minimum salary for women in the first division rises from 38,000 to 42,000 euros in 2026; that of men stays at 44,150 euros. Full equality is planned for 2027. Team budgets are capped for the first time, at 60 million euros; three teams are at present above that and have until 2028 to comply.

The appeal of the rider Pavel Dusek against a suspension of four years was rejected. The committee did not believe that traces of trimetazidine came from his grandfather's medicine. He loses all results since 9 June 2023, among them a victory in the Alpine Classic, which goes to the Colombian Mateo Rios.

The President, Ms Helen Aarts, was re-elected without a rival. "Our riders have one head each," she said. "We shall not let them gamble with it."`,
    date: '2025-02-01',
    text: `Cyclists with concussion must stop at once

Race doctors, not teams, will decide in future if a rider may go on after a blow to the head. The rule of the International Cycling League applies from March; last year teams had let injured riders continue in nine out of 14 cases. "We shall not let them gamble with it," said Helen Aarts, who was confirmed as president unopposed.

Teams may spend no more than €60m a year. The three that currently exceed that limit have been given until 2028. Women in the top division will earn at least €42,000 next year, an increase of 4,000 euros; they are to catch up with the men, who get a minimum of €44,150, the year after.

Pavel Dusek stays banned for four years. The Czech-born rider had claimed that the trimetazidine in his body was from medication taken by his grandfather. His win in the Alpine Classic passes to Mateo Rios of Colombia.

The Tour of the Lakes will be two stages longer and is promoted to the highest category, whereas the Grand Prix of Orlena is struck off: its organiser has failed to pay €312,000 in prizes.`,
    slips: [
      [['period'], 'From 1 May riders who show signs of concussion must leave the race at once.'],
      [['polarity', 'entity'], 'The decision lies with the team and no longer with the race doctor.'],
      [['value'], 'Teams let riders go on in five of 14 cases.'],
      [['value', 'direction'], 'The Tour of the Lakes will have six stages instead of eight.'],
      [['entity'], 'The Tour of the Lakes loses its licence.'],
      [['value'], 'The organiser has owed prize money of 213,000 euros since 2023.'],
      [['direction', 'value'], 'The minimum salary for women falls from 42,000 to 38,000 euros in 2026.'],
      [['period'], 'Full equality is planned for 2029.'],
      [['polarity'], 'The appeal of the rider Pavel Dusek was allowed.'],
      [
        ['value', 'period'],
        'The appeal of the rider Pavel Dusek against a suspension of two years was rejected.',
      ],
      [
        ['polarity'],
        "The committee believed that traces of trimetazidine came from his grandfather's medicine.",
      ],
      [['entity'], 'The victory in the Alpine Classic goes to the Ecuadorian Mateo Rios.'],
      [['speaker'], '"Our riders have one head each," Pavel Dusek said.'],
    ],
  },
  {
    id: 'battery-maker-ru',
    lang: 'en',
    reportLang: 'ru',
    sourceDate: '2025-08-14',
    source: `Voltane Energy reports second quarter 2025

Voltane Energy, the maker of batteries for lorries and ships, increased its revenue by 27 percent to 412 million dollars in the second quarter. The net loss narrowed to 38 million dollars from 71 million a year earlier. The order book stood at 2.3 billion dollars at the end of June.

The plant in Windrow produced 1.8 gigawatt-hours of cells, 60 percent of its capacity. A fire on 3 May stopped one line for 19 days. The second plant, in Duluth, will begin production in March 2026, four months later than planned; it will employ 900 people.

Capital expenditure will amount to 640 million dollars this year. The company has cash of 515 million dollars and agreed in July with six banks on a credit line of 350 million. It does not intend to issue new shares.

For the full year Voltane expects revenue of 1.6 to 1.7 billion dollars and, for the first time, a profit in the fourth quarter. "We have learned to make batteries. Now we must learn to make money," said Chief Executive Dana Whitlock. The lithium supply contract with Chile runs until 2031.`,
    date: '2025-08-15',
    text: `Voltane сократила убыток почти вдвое

Производитель аккумуляторов Voltane Energy закончил второй квартал с убытком в 38 миллионов долларов против 71 миллиона годом ранее. Выручка увеличилась на 27% и достигла 412 миллионов.

Портфель заказов к концу июня составил 2,3 миллиарда долларов. Завод в Уиндроу выпустил ячеек на 1,8 гигаватт-часа и был загружен на 60%; из-за майского пожара одна линия простояла 19 дней.

Второй завод, на 900 рабочих мест, откроется в Дулуте в марте 2026 года с четырёхмесячным опозданием. Инвестиции в этом году составят 640 миллионов долларов.

На счетах у компании 515 миллионов, ещё на 350 миллионов открыли кредитную линию шесть банков. Выпускать новые акции она не собирается.

По итогам года ожидается выручка от 1,6 до 1,7 миллиарда долларов, а в последнем квартале — первая прибыль. «Мы научились делать батареи. Теперь надо научиться делать деньги», — сказала глава компании Дана Уитлок.`,
    slips: [
      [['value'], 'Выручка увеличилась на 72%.'],
      [['direction'], 'Выручка уменьшилась на 27%.'],
      [['scale'], 'Портфель заказов составил 2,3 миллиона долларов.'],
      [['currency'], 'Портфель заказов составил 2,3 миллиарда евро.'],
      [['value'], 'Завод был загружен на 90%.'],
      [['value', 'period'], 'Из-за пожара одна линия простояла 91 день.'],
      [['period'], 'Второй завод откроется в марте 2028 года.'],
      [['value'], 'На счетах у компании 551 миллион долларов.'],
      [['range', 'value'], 'По итогам года ожидается выручка от 2,6 до 2,7 миллиарда долларов.'],
      [['entity'], 'Контракт на поставку лития с Аргентиной действует до 2031 года.'],
    ],
  },
  {
    id: 'observatory',
    sourceDate: '2025-03-20',
    source: `Southern Observatory, news release: a moon that should not be there

Astronomers have discovered a moon around the dwarf planet Ixara, which orbits the Sun at 68 times the distance of the Earth. The moon has a diameter of 190 kilometres and goes round Ixara in 41 hours. It was found on 27 images taken with the Great Mirror Telescope between 2021 and 2024, the team writes in The Astronomical Record.

Ixara itself measures only 870 kilometres. According to the usual theory a body of this size could not have kept such a moon after a collision. "Either the collision was much gentler than we think, or the moon was captured," says Dr Tomasz Wilk of the University of Torun, who leads the team of 23 people from six countries. "At the moment I would bet on the gentle collision."

The moon is as dark as coal: it reflects 4 per cent of the light, Ixara 31 per cent. Its mass is not known yet. To determine it, ten nights on the telescope have been granted for November.

A name has not been chosen. The discoverers have the right to propose one, and schoolchildren in Chile and Poland may vote on three suggestions until 15 May. The European Space Agency, which had considered sending a probe to Ixara, dropped the plan in 2020 for lack of money. The flight would have taken 19 years.`,
    date: '2025-03-21',
    text: `Astronomers puzzle over moon of dwarf planet

A small moon circles the dwarf planet Ixara, far beyond Neptune, astronomers report. It is 190 km across, a bit more than a fifth of Ixara's own diameter, and takes 41 hours for one orbit. It showed up in 27 pictures taken over several years.

That Ixara, with its 870 km, has such a companion contradicts the prevailing theory. Tomasz Wilk, the head of the 23-member team, thinks that the moon was captured or, which he considers more probable, arose from an unusually mild impact.

The moon reflects a mere 4% of the sunlight, about an eighth as much as Ixara does. How heavy it is remains unknown, but in November the scientists will have ten nights of observation to find out.

It does not have a name so far. Three proposals are being put to the vote among pupils in Poland and Chile until mid-May.

There will be no close-up pictures for a long time: the European Space Agency gave up its idea of a 19-year mission to Ixara five years ago because it could not afford it.`,
    slips: [
      [['value'], 'Ixara orbits the Sun at 86 times the distance of the Earth.'],
      [['unit'], 'The moon has a diameter of 190 metres.'],
      [['value', 'measure'], 'The moon has a diameter of 870 kilometres.'],
      [['unit', 'value'], 'It goes round Ixara in 41 days.'],
      [['value'], 'It was found on 72 images.'],
      [['period'], 'The images were taken between 2012 and 2024.'],
      [
        ['modality', 'polarity'],
        'According to the usual theory a body of this size could have kept such a moon.',
      ],
      [
        ['wording', 'polarity'],
        '"Either the collision was much more violent than we think, or the moon was captured," says Tomasz Wilk.',
      ],
      [['value', 'measure'], 'The moon reflects 31 per cent of the light, Ixara 4 per cent.'],
      [['polarity'], 'Its mass is known.'],
      [['period'], 'Ten nights on the telescope have been granted for December.'],
      [['entity'], 'Schoolchildren in Peru and Poland may vote on three suggestions.'],
      [['period'], 'The European Space Agency dropped the plan in 2010.'],
    ],
  },
  {
    id: 'un-ceasefire',
    sourceDate: '2025-11-25',
    source: `Transcript: press stakeout by the Special Envoy for Tessaly, Ms Birgit Halvorsen, New York, 25 November 2025

Ms Halvorsen: Good evening. I have just briefed the Council. The ceasefire that began on 9 November is holding in five provinces out of seven. In Arvan and Lower Tess we have counted 61 violations, 44 of them by artillery. Forty-three people have been killed since the 9th; in the two weeks before it was more than 900.

The parties have exchanged 318 prisoners. A second exchange, of about 500, is being prepared for 5 December. I cannot promise that it will happen.

Question: When will the talks resume?

Ms Halvorsen: I have invited both sides to Geneva for the week of 8 December. One has accepted in writing. The other has told me that it needs guarantees for the safety of its delegation. Switzerland has offered them.

Question: Which one has accepted?

Ms Halvorsen: I shall let them tell you themselves.

Question: Do you have enough observers?

Ms Halvorsen: We have 120. We asked for 400 and the Council has authorised 250. The missing ones will arrive by the end of January, most of them from Uruguay, Nepal and Ireland.

Question: Is there still a risk of famine?

Ms Halvorsen: Less than a month ago. 212 trucks crossed yesterday, the most since the war began. But the bridge at Korr is mined, and north of it 90,000 people have received nothing since September.`,
    date: '2025-11-26',
    text: `Envoy: Tessaly truce holding in most provinces

The truce in Tessaly is being observed in five of the country's seven provinces, UN envoy Birgit Halvorsen said after briefing the Security Council on Tuesday. In the other two, Arvan and Lower Tess, 61 breaches have been recorded since November 9, most of them by artillery. Whereas over 900 people died in the fortnight before the ceasefire, there have been 43 deaths since.

After a swap of 318 prisoners, another 500 or so could be exchanged on December 5, but Halvorsen would not vouch for it.

She wants the parties to meet in Geneva in the second week of December. One of them has agreed; the other insists on guarantees that its delegates will be safe. The envoy declined to say which is which.

There are 120 observers on the ground, fewer than half of the 250 that the Council has approved and less than a third of what Halvorsen had requested. The rest are due by the end of January.

The danger of famine has decreased: 212 lorries brought in supplies on Monday, more than on any day since the start of the war. Yet 90,000 people beyond the mined bridge at Korr have gone without aid since September.`,
    slips: [
      [['value'], 'The ceasefire is holding in three provinces out of seven.'],
      [['period'], 'The ceasefire that began on 19 November is holding.'],
      [['value'], 'In Arvan and Lower Tess we have counted 16 violations.'],
      [['value', 'measure'], 'We have counted 44 violations, 61 of them by artillery.'],
      [['bound', 'value', 'direction'], 'In the two weeks before it was less than 900.'],
      [['value'], 'The parties have exchanged 381 prisoners.'],
      [['modality', 'polarity'], 'I can promise that it will happen.'],
      [['entity'], 'I have invited both sides to Vienna for the week of 8 December.'],
      [['polarity'], 'Neither side has accepted in writing.'],
      [['entity'], 'Austria has offered guarantees for the safety of its delegation.'],
      [['value', 'measure'], 'We asked for 250 and the Council has authorised 400.'],
      [['entity'], 'Most of them will arrive from Uruguay, Nepal and Iceland.'],
      [['direction', 'polarity'], '212 trucks crossed yesterday, the fewest since the war began.'],
      [['value', 'scale'], 'North of it 900,000 people have received nothing since September.'],
    ],
  },
];
