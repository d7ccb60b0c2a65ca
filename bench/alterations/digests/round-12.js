// Written after what round 10 showed was mended, traced first after what round 11 showed was. Persons, firms and figures
// are invented.
export const round12 = [
  {
    id: 'hansard-water',
    sourceDate: '2025-01-22',
    source: `National Assembly of Carrow, 22 January 2025. Statement by the Secretary for the Environment, Ms Nuala Quinn

Madam Speaker, last Thursday a pipe burst at the Derrin treatment works and 48,000 households in three districts were without drinking water. By Saturday evening supply had been restored to all but 600 of them. I apologise to everyone who had to queue in the cold for bottles.

What went wrong? The pipe was laid in 1967. It should have been replaced in 2021. The company, Northern Water, postponed the work twice in order to pay dividends of 31 million. That is not an accident, it is a decision.

I have therefore taken three steps. First, Northern Water will pay every household concerned 120, without any application. Second, I have asked the regulator to examine whether the licence, which runs until 2035, can be revoked. Third, I shall bring a bill before Easter which forbids water companies to pay dividends as long as they miss their targets for leaks. Northern Water loses 29 per cent of its water; the target is 18.

Mr Conor Blake (Opposition): The Secretary has been in office for two years. When did she first learn about the state of the pipe?

Ms Quinn: In November. I wrote to the company the same week. It answered after seven weeks, which was one day before the pipe burst.

Mr Blake: Does she accept any responsibility?

Ms Quinn: I accept that I should have telephoned.`,
    date: '2025-01-23',
    text: `Minister wants to stop dividends of leaky water firms

Carrow's government plans a law under which water companies with too many leaks must not pay out any profits. Environment Secretary Nuala Quinn announced it on Wednesday, six days after a burst pipe at Derrin had cut off the drinking water of 48,000 homes. All but 600 had it back within two days, and Quinn said she was sorry.

The pipe dates from 1967 and was four years overdue for replacement, she told the assembly. Northern Water had twice put this off while handing 31 million to its shareholders. "That is not an accident, it is a decision."

The company now has to compensate each of the affected households with 120, and they need not ask for it. In addition, the regulator is to look into withdrawing its licence before it runs out in 2035. At present 29% of Northern Water's water seeps away, 11 percentage points more than allowed.

Under questioning by opposition member Conor Blake, Quinn conceded that she had known of the pipe's condition since November. She had immediately sent a letter, which the firm took seven weeks to answer. She should have picked up the phone instead, she said.`,
    slips: [
      [
        ['value'],
        'Last Thursday a pipe burst and 84,000 households in three districts were without drinking water.',
      ],
      [['period'], 'By Sunday evening supply had been restored to all but 600 of them.'],
      [['period', 'value'], 'The pipe was laid in 1976.'],
      [['value'], 'The company postponed the work three times in order to pay dividends of 31 million.'],
      [['polarity'], 'That is an accident, she said.'],
      [['modality', 'polarity'], 'Northern Water may pay every household concerned 120.'],
      [['period'], 'The licence runs until 2053.'],
      [['polarity'], 'The bill allows water companies to pay dividends.'],
      [['value', 'measure'], 'Northern Water loses 18 per cent of its water; the target is 29.'],
      [['value'], 'The Secretary has been in office for four years.'],
      [['period', 'polarity'], 'It answered one day after the pipe burst.'],
      [['speaker', 'entity'], '"I accept that I should have telephoned," Mr Blake said.'],
    ],
  },
  {
    id: 'court-murder-ru',
    lang: 'ru',
    sourceDate: '2025-06-04',
    source: `Пресс-служба Верховного суда Республики Алтын сообщает

4 июня 2025 года Верховный суд рассмотрел апелляционные жалобы по делу о хищении средств пенсионного фонда. Приговор городского суда от 3 февраля изменён: срок бывшему директору фонда Валерию Дорошину сокращён с 12 до 9 лет, его заместителю Марине Лукиной — с семи до пяти лет. Бухгалтер Ирина Белых оправдана за отсутствием состава преступления и освобождена в зале суда.

Судом установлено, что в 2019–2022 годах подсудимые вывели через подставные фирмы 640 млн рублей. Из них возвращено 215 млн. Гражданский иск фонда удовлетворён полностью. Арест, наложенный на дом Дорошина в Крыму и две его квартиры, сохранён.

Прокурор просил оставить приговор без изменения. Защита настаивала на оправдании всех троих. Суд не согласился с доводом защиты о том, что деньги были займом, однако признал смягчающим обстоятельством возраст Дорошина, которому 68 лет.

Приговор вступил в законную силу. Он может быть обжалован в кассационном порядке в течение шести месяцев. Адвокат Дорошина Семён Гринь заявил: «Мы пойдём в кассацию, потому что займ — не кража».`,
    date: '2025-06-05',
    text: `Бывшему главе пенсионного фонда убавили три года

Верховный суд Алтына смягчил наказание осуждённым за хищение денег пенсионного фонда. Экс-директор Валерий Дорошин проведёт в заключении девять лет вместо двенадцати, его бывшая заместительница Марина Лукина — пять, на два года меньше, чем решил в феврале городской суд. Третью фигурантку, бухгалтера Ирину Белых, суд признал невиновной и сразу отпустил.

По версии суда, за четыре года через фиктивные компании похитили 640 миллионов рублей; вернуть удалось треть. Иск фонда удовлетворили целиком, а недвижимость Дорошина остаётся под арестом.

Судьи учли, что Дорошину 68 лет. При этом они отвергли утверждение адвокатов, будто речь шла о займе. Обвинение было против смягчения, а защитники требовали оправдать всех.

Решение уже действует, но у сторон есть полгода на кассацию. Подать её намерен адвокат Дорошина Семён Гринь: «Займ — не кража».`,
    slips: [
      [['value', 'period'], 'Срок бывшему директору фонда Валерию Дорошину сокращён с 12 до 6 лет.'],
      [
        ['direction', 'value', 'period'],
        'Срок бывшему директору фонда Валерию Дорошину увеличен с 9 до 12 лет.',
      ],
      [['entity'], 'Марина Лукина оправдана за отсутствием состава преступления.'],
      [['polarity'], 'Бухгалтер Ирина Белых осуждена.'],
      [['value'], 'Подсудимые вывели через подставные фирмы 460 млн рублей.'],
      [['scale'], 'Подсудимые вывели через подставные фирмы 640 млрд рублей.'],
      [['polarity'], 'Гражданский иск фонда отклонён.'],
      [['polarity'], 'Суд согласился с доводом защиты о том, что деньги были займом.'],
      [['value', 'period'], 'Смягчающим обстоятельством признан возраст Дорошина, которому 86 лет.'],
      [['period', 'value'], 'Приговор может быть обжалован в течение трёх месяцев.'],
      [['polarity'], 'Приговор не вступил в законную силу.'],
      [
        ['speaker', 'entity'],
        '«Мы пойдём в кассацию, потому что займ — не кража», — заявил прокурор Павел Туров.',
      ],
    ],
  },
  {
    id: 'ecb-like',
    sourceDate: '2025-12-18',
    source: `Account of the monetary policy meeting of the Bank of Meridia held on 3 and 4 December 2025

The Committee was unanimous in leaving the base rate at 2.25 per cent. It had been cut at each of the four preceding meetings, by 0.25 points each time.

Members agreed that the outlook for growth had brightened. Output had increased by 0.6 per cent in the third quarter, twice as much as forecast in September. Exports to China had recovered, while those to the United States had declined by 8 per cent because of the tariffs. Unemployment, at 5.9 per cent, was the lowest for seventeen years.

Inflation had stayed at 2.1 per cent in November. Food prices, up 4.6 per cent on the year, remained a concern. It was argued that the rise in the price of coffee and cocoa would fade, whereas the increase in the minimum wage of 7 per cent on 1 January would keep services expensive. The staff projected inflation of 1.8 per cent for 2026 and 2.0 per cent for 2027.

On the peso, some members remarked that its appreciation of 9 per cent since January was dampening import prices. Intervention in the foreign exchange market was not considered.

The Governor, Ms Isabel Roldan, concluded that rates were in a good place and that the next move could be in either direction. The Committee will meet again on 4 February. Its size will shrink from nine to seven members when two terms end in March.`,
    date: '2025-12-19',
    text: `Bank of Meridia sees no reason to hurry after four cuts

Policymakers at Meridia's central bank backed this month's decision to hold the base rate at 2.25% without a single dissenting vote, the minutes show. They had lowered it by a full percentage point in total over the four meetings before that.

The economy has surprised them: third-quarter growth, at 0.6%, was double the forecast. Sales to America slumped 8% because of tariffs, but demand from China picked up again. Not for 17 years has the jobless rate been as low as the current 5.9%.

Consumer prices rose 2.1% in the year to November, as they had in the month before, though food became 4.6% dearer. The committee expects coffee and cocoa to provide some relief; the 7% rise in the minimum wage due in January, on the other hand, will push up the cost of services. Inflation is seen dipping below 2% next year before returning to 2% in 2027.

The peso, which has gained 9% this year, is helping to keep imports cheap. The bank did not think about selling pesos.

Governor Isabel Roldan left it open whether the next step would be up or down. From March on, the panel will have two members fewer. It is to gather next in early February.`,
    slips: [
      [['value'], 'The Committee was unanimous in leaving the base rate at 2.75 per cent.'],
      [['direction', 'polarity'], 'The base rate had been raised at each of the four preceding meetings.'],
      [['direction', 'polarity'], 'Output had decreased by 0.6 per cent in the third quarter.'],
      [['value'], 'Output had increased three times as much as forecast in September.'],
      [['entity'], 'Exports to India had recovered, while those to the United States had declined.'],
      [['entity'], 'Exports to China had declined by 8 per cent because of the tariffs.'],
      [['polarity', 'direction'], 'Unemployment, at 5.9 per cent, was the highest for seventeen years.'],
      [['measure'], 'Inflation, at 5.9 per cent, was the lowest for seventeen years.'],
      [
        ['value', 'period'],
        'The staff projected inflation of 2.0 per cent for 2026 and 1.8 per cent for 2027.',
      ],
      [['value'], 'The minimum wage increases by 17 per cent on 1 January.'],
      [
        ['direction', 'polarity'],
        "The peso's depreciation of 9 per cent since January was dampening import prices.",
      ],
      [['polarity'], 'Intervention in the foreign exchange market was considered.'],
      [['period'], 'The Committee will meet again on 14 February.'],
      [['direction', 'value'], 'Its size will grow from seven to nine members.'],
    ],
  },
  {
    id: 'flood-warning-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-04-15',
    source: `Гидрометцентр Уржумской области. Прогноз паводка на 15–20 апреля 2025 года

Уровень реки Вятлы у города Нолин на 8 часов утра 15 апреля составил 718 см, за сутки он поднялся на 46 см. Опасная отметка — 750 см — будет достигнута вечером 16 апреля. Пик ожидается 18 апреля, уровень может составить 790–810 см. Исторический максимум, 836 см, был зафиксирован в 1979 году.

В зоне подтопления находятся 11 населённых пунктов, 1 350 домов, в которых живут около 4 тысяч человек. Из села Лугового эвакуированы 212 жителей, в том числе 58 детей. Развёрнуто шесть пунктов временного размещения на 900 мест. Движение по трассе Нолин — Сава закрыто с 14 апреля.

Запас воды в снеге в верховьях составляет 130 процентов нормы. Дождей до конца недели не ожидается, температура днём поднимется до 14 градусов.

Начальник Гидрометцентра Ольга Шубина заявила: «Второй волны мы не ждём, но расслабляться рано». По её словам, вода вернётся в берега не раньше 25 апреля. Губернатор запросил у Москвы 80 млн рублей на дамбу.`,
    date: '2025-04-15',
    text: `Floods expected to peak on Friday in Urzhum region

The Vyatla river at Nolin stood at 718 cm on Tuesday morning after rising by 46 cm in 24 hours, and will exceed the critical level of 750 cm on Wednesday evening, weather officials in Russia's Urzhum region said. They expect a peak of 790 to 810 cm on April 18, still below the record of 836 cm set in 1979.

Some 4,000 people in 11 communities are threatened by the water. From the village of Lugovoye 212 residents have been taken to safety, 58 children among them. There are places for 900 evacuees in six shelters.

A road from Nolin to Sava has been impassable since Monday. There is 30% more water than usual in the snow upstream. No rain is forecast this week, but it will be as warm as 14°C.

Olga Shubina, head of the weather service, does not expect a second wave. It will take until at least April 25 for the river to return to its bed. The governor has asked Moscow for 80 million roubles to build a dam.`,
    slips: [
      [['value'], 'The Vyatla stood at 781 cm on April 15.'],
      [['value'], 'The river rose by 64 cm in 24 hours.'],
      [['period'], 'The peak is expected on April 28.'],
      [['range', 'value'], 'The level may reach 890 to 910 cm.'],
      [['period'], 'The record of 836 cm was set in 1997.'],
      [['unit'], 'The critical level is 750 metres.'],
      [['value', 'scale'], 'Around 40,000 people live in the flood zone.'],
      [['value'], 'From Lugovoye 221 residents have been evacuated.'],
      [['scale'], 'The governor has asked Moscow for 80 billion roubles.'],
      [['currency'], 'The governor has asked Moscow for 80 million dollars.'],
    ],
  },
  {
    id: 'tender-snow',
    sourceDate: '2025-08-27',
    source: `Public notice: cancellation of tender 2025/118, municipality of Hallen

The municipality of Hallen informs bidders that the tender for snow clearance on roads and pavements in the winters of 2025/26 to 2028/29 has been cancelled. The reason is that only one bid was received, from Alpin Service Ltd, and that its price of 9.8 million crowns a year exceeded the estimate by 44 per cent. Under section 17 of the procurement act a bid may be refused if it is more than a fifth above the estimate.

The tender had been divided into two lots. For lot 2 (pavements, 86 kilometres) no bid was received at all. Bidders who had asked for the documents were questioned; eight of the eleven said that the fine of 5,000 crowns for each hour of delay had put them off.

The tender will be repeated in an open procedure. The notice will be published on 8 September at the latest, and bids may be submitted for 20 days. The fine will be halved. Lot 1 (roads, 140 kilometres) will be divided by district, so that smaller firms can take part.

Until a contract is signed, the municipality will clear snow with its own staff of 14 and hired tractors. For this 1.1 million crowns have been set aside. Complaints may be sent to the county procurement board until 11 September. The head of the technical department, Mr Stig Aune, regrets the delay.`,
    date: '2025-08-28',
    text: `Hallen must look again for someone to clear its snow

The municipality of Hallen has called off its search for a contractor to keep roads and pavements free of snow over the next four winters. The sole offer, from Alpin Service, was 44% dearer than estimated at 9.8 million crowns per year; by law anything over 20% may be turned down. Nobody at all wanted to do the 86 km of pavements.

When the municipality asked the firms that had requested the papers but not bid, most of them pointed to the penalty of 5,000 crowns per hour of delay. That is to be cut to 2,500 crowns in the new tender, which will be announced by September 8 and remain open for 20 days. The 140 km of roads will be offered in smaller portions to attract local companies.

In the meantime, Hallen's own 14 workers and rented tractors will have to cope, at a cost of 1.1 million crowns.

Technical director Stig Aune apologised for the delay. Objections can be filed until September 11.`,
    slips: [
      [['value'], 'The reason is that only four bids were received.'],
      [['bound', 'value', 'polarity', 'direction'], 'The price was 44 per cent below the estimate.'],
      [['unit', 'period'], 'Its price was 9.8 million crowns a month.'],
      [['value'], 'A bid may be refused if it is more than a third above the estimate.'],
      [['value'], 'For lot 2 (pavements, 68 kilometres) no bid was received at all.'],
      [['value'], 'Three of the eleven said that the fine had put them off.'],
      [['unit', 'value', 'period'], 'The fine was 5,000 crowns for each day of delay.'],
      [['value', 'direction'], 'The fine will be doubled.'],
      [['period', 'bound'], 'The notice will be published on 8 September at the earliest.'],
      [['period', 'value'], 'Bids may be submitted for 30 days.'],
      [['measure', 'entity', 'value'], 'Lot 1 (pavements, 140 kilometres) will be divided by district.'],
      [['value'], 'The municipality will clear snow with its own staff of 41.'],
      [['polarity'], 'Stig Aune welcomes the delay.'],
    ],
  },
  {
    id: 'police-heist-ru',
    lang: 'en',
    reportLang: 'ru',
    sourceDate: '2025-10-21',
    source: `Cantonal Police of Waldau. Communiqué, 21 October 2025

In the night of Sunday to Monday unknown persons broke into the Museum of Clocks in Sternen and stole 43 pocket watches, among them one made in 1782 for the King of Sweden. The museum estimates the value of the loot at 2.4 million francs. The insurance covers 1.5 million.

The burglars came over the roof at about 3.20 a.m. and lifted two skylights out of their frames. They stayed inside for seven minutes. The alarm went off, but the patrol arrived only after eleven minutes because it had been called to a false alarm in Altmatt. The police are examining whether that call was a diversion.

Cameras show three people in dark clothes, one of whom limps. A silver estate car with French plates, stolen in Mulhouse on 12 October, was found burnt out near Basel. There have been no arrests. Investigators from Germany and France have been brought in.

The museum will stay closed until 1 November. Its director, Ms Verena Halter, said: "They knew exactly what they wanted; they left the gold and took the history." A reward of 50,000 francs has been offered for information. It was the third burglary of a clock museum in the region within two years.`,
    date: '2025-10-22',
    text: `Из швейцарского музея украли часы шведского короля

Воры за семь минут вынесли из Музея часов в Штернене 43 карманных экземпляра, в том числе часы 1782 года, сделанные для короля Швеции. Ущерб музей оценил в 2,4 миллиона франков, страховка покроет лишь 1,5 миллиона.

Неизвестные проникли в здание ночью через крышу около 3:20, сняв два световых окна. Сигнализация сработала, но патруль приехал через 11 минут: его отвлёк ложный вызов. Полиция не исключает, что так и было задумано.

На записях видны трое в тёмной одежде, один хромает. Серебристый универсал с французскими номерами, угнанный 12 октября в Мюлузе, нашли сгоревшим под Базелем. Никто пока не задержан, к розыску подключились немецкие и французские следователи.

За сведения о преступниках обещают 50 тысяч франков. До 1 ноября музей не откроется.`,
    slips: [
      [['value'], 'Воры вынесли из музея 34 карманных экземпляра.'],
      [['period', 'value'], 'Украдены часы 1872 года, сделанные для короля Швеции.'],
      [['entity'], 'Украдены часы, сделанные для короля Норвегии.'],
      [['scale'], 'Ущерб музей оценил в 2,4 миллиарда франков.'],
      [['currency'], 'Ущерб музей оценил в 2,4 миллиона евро.'],
      [['value'], 'Страховка покроет 5,1 миллиона франков.'],
      [['value', 'period'], 'Патруль приехал через 17 минут.'],
      [['period'], 'Автомобиль угнали в Мюлузе 21 октября.'],
      [['value'], 'За сведения о преступниках обещают 15 тысяч франков.'],
      [['period'], 'До 1 декабря музей не откроется.'],
    ],
  },
  {
    id: 'swim-federation',
    sourceDate: '2025-03-07',
    source: `Swimming Federation of Estrova: statement after the meeting of its board, 7 March 2025

The board has dismissed national coach Ruben Salas with immediate effect. He had been in charge since 2017; under him Estrovan swimmers won 14 medals at European championships, five of them gold. The reason is not a lack of success. An independent inquiry by the law firm Castell & Roth has established that he weighed swimmers under 16 every day and read their weights aloud. Nineteen of the 31 athletes who were interviewed described this as humiliating.

Mr Salas denies having wanted to hurt anybody and has announced that he will take the federation to court. His contract would have run until the Olympic Games of 2028. He will receive no compensation.

His assistant, Ms Lidia Moran, who reported the practice to the board in 2022, will lead the team at the World Championships in Singapore in July. The board apologises to her: at that time her letter was not answered. The president, Mr Tomas Ibarra, will resign at the general meeting on 17 May and will not seek another office in sport.

From now on body weight may be measured only by doctors and no more than twice a year. Ten per cent of the federation's budget of 6.5 million euros will go to the protection of minors. "Medals are no excuse," Mr Ibarra said.`,
    date: '2025-03-08',
    text: `Estrova sacks swimming coach over daily weigh-ins

Estrova's swimmers have to do without their head coach. Ruben Salas, in office for eight years and the winner of 14 European medals with his team, was thrown out on Friday after an inquiry found that he had made youngsters below the age of 16 step on the scales daily and announced the results in front of everyone.

Of 31 sportspeople questioned by the law firm Castell & Roth, 19 felt humiliated. Salas, who will get no pay-off although his contract had three more years to go, rejects the accusation of having hurt anyone intentionally and wants to sue.

Lidia Moran will take over for the world championships in Singapore this summer. As Salas's deputy she had alerted the board three years ago but never got a reply, for which it has now said sorry.

Federation president Tomas Ibarra is stepping down in May and intends to hold no further posts in sport. "Medals are no excuse," he said.

In future only doctors may weigh athletes, at most twice a year. The federation will spend €650,000 on protecting young people.`,
    slips: [
      [['period', 'value'], 'Ruben Salas had been in charge since 2007.'],
      [['value'], 'Under him Estrovan swimmers won 41 medals at European championships.'],
      [['polarity', 'wording'], 'Under him Estrovan swimmers won 14 medals, five of them silver.'],
      [['polarity'], 'The reason is a lack of success.'],
      [['value'], 'He weighed swimmers under 18 every day.'],
      [['period', 'unit'], 'He weighed swimmers under 16 every week.'],
      [['value'], 'Thirteen of the 31 athletes who were interviewed described this as humiliating.'],
      [['polarity'], 'Mr Salas admits having wanted to hurt somebody.'],
      [['polarity'], 'He will receive compensation.'],
      [['entity'], 'Ms Lidia Moran will lead the team at the World Championships in Fukuoka in July.'],
      [['period'], 'The president will resign at the general meeting on 17 June.'],
      [['bound'], 'Body weight may be measured at least twice a year.'],
      [
        ['value'],
        "Twenty per cent of the federation's budget of 6.5 million euros will go to the protection of minors.",
      ],
      [['speaker'], '"Medals are no excuse," Ruben Salas said.'],
    ],
  },
  {
    id: 'results-steel',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-02-26',
    source: `ПАО «Уральский прокат»: итоги 2024 года

Производство стали сократилось на 4% и составило 6,2 млн тонн. Выручка снизилась на 7%, до 311 млрд рублей, EBITDA — до 58 млрд рублей с 81 млрд годом ранее. Убыток составил 3,4 млрд рублей против прибыли в 22 млрд рублей в 2023 году. Компания объясняет его падением спроса со стороны строителей и ставкой по кредитам, достигавшей 23%.

Чистый долг вырос с 64 до 97 млрд рублей. Капитальные вложения в 2025 году будут урезаны с 45 до 28 млрд рублей; строительство второй доменной печи в Серове отложено на 2027 год. Увольнений компания не планирует, но с марта переводит 2,5 тысячи работников на четырёхдневную неделю.

Дивиденды за 2024 год выплачиваться не будут. «Мы не берём в долг, чтобы платить акционерам», — сказала финансовый директор Елена Корж. По её мнению, рынок начнёт восстанавливаться не раньше второй половины 2025 года.

На экспорт ушло 19% продукции, главным образом в Турцию и Египет. Доля высокомаржинального проката увеличилась с 38 до 41%.`,
    date: '2025-02-26',
    text: `Russian steelmaker slips into the red

Steelmaker Uralsky Prokat made a loss of 3.4 billion roubles in 2024 after a profit of 22 billion the year before. It blamed weak demand from builders and interest rates of up to 23%.

Output fell 4% to 6.2 million tonnes and revenue 7% to 311 billion roubles. EBITDA shrank to 58 billion from 81 billion. The company's net debt went up by 33 billion roubles to 97 billion.

The group therefore wants to invest only 28 billion roubles this year instead of 45 billion, and a second blast furnace in Serov will have to wait until 2027. There are to be no layoffs, but 2,500 employees will work just four days a week from March.

Shareholders will go away empty-handed: "We do not borrow to pay shareholders," chief financial officer Yelena Korzh said. She does not expect the market to pick up before the second half of the year.

Just under a fifth of production is sold abroad, mainly to Egypt and Turkey.`,
    slips: [
      [['value'], 'Steel output fell to 2.6 million tonnes.'],
      [['direction'], 'Steel output rose 4% to 6.2 million tonnes.'],
      [['direction'], 'Revenue rose 7% to 311 billion roubles.'],
      [['scale'], 'The loss was 3.4 million roubles.'],
      [['currency'], 'The loss was 3.4 billion dollars.'],
      [['value', 'direction'], 'Net debt fell from 97 to 64 billion roubles.'],
      [['period'], 'The second blast furnace has been put off until 2029.'],
      [['value'], 'From March 5,200 employees will work four days a week.'],
      [['entity'], 'Exports go mainly to Turkey and Algeria.'],
      [['value'], '91% of production is exported.'],
    ],
  },
  {
    id: 'science-glass',
    sourceDate: '2025-05-15',
    source: `Window glass that stores sunlight

Chemists at the Technical University of Orsund have developed a coating for windows that stores the heat of the sun by day and gives it off at night. In a test house on the campus it lowered the need for heating by 22 per cent between October and March, they write in the journal Materials Tomorrow.

The coating is 0.3 millimetres thick and consists of a salt that is enclosed in silica. It melts at 24 degrees and thereby absorbs heat; when it solidifies, it becomes milky. After 6,000 cycles, which correspond to about 16 years, it had lost 5 per cent of its capacity. Earlier materials failed after 500.

The material costs 38 euros a square metre, which is three times as much as ordinary coatings. According to the calculations of the team, that would be recovered in nine years in Oslo, but in no less than 21 in Rome. "It is no miracle, and in the south it makes no sense," said Professor Hanne Dahl, who directed the work.

Two questions are open: whether the milky glass bothers residents and how the coating can be recycled. The company Nordglas has acquired a licence and wants to present a first product in 2027. The work was financed by the Research Council of Norway; the authors hold a patent.`,
    date: '2025-05-16',
    text: `Norwegian window coating saves a fifth of heating

Windows that absorb warmth from the sun in the daytime and release it after dark could reduce heating needs by more than a fifth, scientists from the Technical University of Orsund report. That was what they measured over one winter in a house on their campus.

Their coating, only 0.3 mm thick, contains a salt which turns liquid at 24°C and in doing so takes up heat. It clouds over as it hardens. Whereas previous substances lasted 500 cycles, the new one still had 95% of its capacity after 6,000 of them, or roughly 16 years of use.

At €38 per square metre it costs three times what ordinary coatings do. In Oslo it would pay off after nine years; in Rome it would take 21 years or more, and Hanne Dahl, the professor in charge, frankly says that it is pointless in southern countries.

It is not yet known if people will mind the cloudy panes, nor how the material might be recycled. Nordglas, which has bought a licence, hopes to have something to show in two years.`,
    slips: [
      [['polarity', 'period'], 'The coating stores the heat of the sun by night and gives it off by day.'],
      [['direction'], 'In a test house it raised the need for heating by 22 per cent.'],
      [['value'], 'In a test house it lowered the need for heating by 42 per cent.'],
      [['unit'], 'The coating is 0.3 centimetres thick.'],
      [['value'], 'It melts at 42 degrees and thereby absorbs heat.'],
      [['value', 'scale'], 'After 600 cycles it had lost 5 per cent of its capacity.'],
      [['value', 'measure'], 'Earlier materials failed after 6,000.'],
      [['unit'], 'The material costs 38 euros a kilogram.'],
      [['value'], 'It costs twice as much as ordinary coatings.'],
      [['entity', 'value', 'measure'], 'That would be recovered in nine years in Rome.'],
      [
        ['entity', 'polarity', 'direction', 'wording'],
        '"In the north it makes no sense," said Professor Hanne Dahl.',
      ],
      [['polarity'], 'It is a miracle, said Professor Hanne Dahl.'],
      [['modality', 'polarity'], 'Nordglas will present a first product in 2027.'],
      [['period'], 'The company wants to present a first product in 2029.'],
    ],
  },
  {
    id: 'un-noon',
    sourceDate: '2025-05-05',
    source: `Daily press briefing by the Office of the Spokesperson, Geneva, 5 May 2025

Spokesperson: On Belmar: our colleagues of the refugee agency say that 17,400 people crossed into Ostrania over the weekend, more than in the whole of April. Most are women and children. The reception centre at Kol has room for 6,000. The agency needs 38 million dollars until September and has received 4 million.

The Secretary-General spoke with both Presidents by telephone on Sunday. He told them that there was no military solution. He is ready to travel to the region if it would help, but no date has been fixed.

On climate: April was the eleventh month in a row that was more than 1.5 degrees warmer than before industrialisation, according to WMO.

Question: Has Ostrania asked for United Nations troops at the border?

Spokesperson: No such request has reached us. What it has asked for is tents: 2,000 of them. Half are on their way.

Question: Ostrania says that among those who crossed are armed men. Do you have evidence?

Spokesperson: We have seen the reports. We cannot confirm them. Our staff at the border have registered 212 former soldiers, who handed over their weapons.

Question: Can you comment on the article which says that the deputy envoy has resigned?

Spokesperson: Mr Sato's contract ended on 30 April. He did not wish to renew it, for family reasons.`,
    date: '2025-05-05',
    text: `Refugees from Belmar pour into Ostrania

More people fled from Belmar to Ostrania last weekend than in all of April, the UN said in Geneva on Monday. It put their number at 17,400, mainly women and children. That is nearly three times as many as the reception centre in Kol can hold.

Until September the UN refugee agency requires $38m for its work; so far it has been given little more than a tenth of that.

Secretary-General talked on the phone to the two heads of state on Sunday and warned them that weapons would not solve the conflict. He would go there himself if necessary, though there are no definite plans.

Ostrania has not requested peacekeepers for the border, a spokesperson said, but 2,000 tents, of which 1,000 have been sent. As for Ostrania's claim that armed men were among the refugees, he could not say whether it was true. The UN had registered 212 ex-soldiers, all of whom gave up their arms.

Deputy envoy Sato has left because he did not want to extend his contract, which expired at the end of April.

For the eleventh consecutive month, the Earth was at least 1.5°C hotter in April than in pre-industrial times.`,
    slips: [
      [['value'], '71,400 people crossed into Ostrania over the weekend.'],
      [
        ['bound', 'direction', 'polarity'],
        '17,400 people crossed into Ostrania over the weekend, fewer than in the whole of April.',
      ],
      [['entity', 'polarity'], 'Most are men.'],
      [['value', 'scale'], 'The reception centre at Kol has room for 60,000.'],
      [
        ['value', 'measure'],
        'The agency needs 4 million dollars until September and has received 38 million.',
      ],
      [['period'], 'The Secretary-General spoke with both Presidents by telephone on Friday.'],
      [['polarity'], 'He told them that there was a military solution.'],
      [['modality'], 'The Secretary-General will travel to the region.'],
      [
        ['period', 'value'],
        'April was the seventh month in a row that was more than 1.5 degrees warmer than before industrialisation.',
      ],
      [['polarity', 'modality'], 'Ostrania has asked for United Nations troops at the border.'],
      [['value'], 'A third of the tents are on their way.'],
      [['polarity'], 'The spokesperson confirmed the reports of armed men.'],
      [['value'], 'Staff at the border have registered 122 former soldiers.'],
      [['period'], "Mr Sato's contract ended on 13 April."],
    ],
  },
  {
    id: 'interview-coach-ru',
    lang: 'ru',
    sourceDate: '2025-09-14',
    source: `«Чемпионов мы не растим, мы растим людей»

Интервью директора детской балетной школы Тамары Белозёровой газете «Вечерний Орск»

— Тамара Игоревна, школе тридцать лет. Сколько учеников через неё прошло?
— Примерно две с половиной тысячи. Профессионалами стали сорок шесть человек, четверо сейчас танцуют в Мариинском театре.

— Занятия бесплатные?
— Для 60 процентов детей. Остальные платят четыре тысячи рублей в месяц, и мы не повышали плату с 2021 года. Но с января придётся: за аренду зала просят на треть больше.

— Правда ли, что вы отказали дочери мэра?
— Я отказываю примерно каждому третьему. Чья это дочь, меня не интересует. Мэр, кстати, на меня не обиделся.

— В прошлом году от вас ушли два педагога.
— Ушли трое. Двое уехали в Екатеринбург, там платят вдвое больше, а Нина Сергеевна вышла на пенсию в 74 года. На их место я взяла одну выпускницу, двух ищу.

— Что будет с новым зданием?
— Город обещал его к юбилею, в октябре. Там ещё нет крыши. Думаю, переедем через год, не раньше. Проект стоит 310 миллионов, 90 из них дал завод.

— Чемпионов ждать?
— Чемпионов мы не растим, мы растим людей, которые умеют падать и вставать.`,
    date: '2025-09-15',
    text: `Балетной школе Орска — 30 лет

За три десятилетия орскую балетную школу окончили около 2,5 тысячи детей, 46 из них стали профессиональными танцовщиками, рассказала газете «Вечерний Орск» её директор Тамара Белозёрова. Четыре выпускника служат в Мариинке.

Шестеро из десяти воспитанников занимаются даром. Для прочих месяц стоит 4 тысячи рублей, эта цена держится с 2021 года, но с нового года из-за подорожавшей на треть аренды вырастет.

Берут не всех: отсеивается примерно треть желающих, и однажды в их числе оказалась дочь градоначальника.

Педагогов не хватает. В прошлом году школа лишилась троих: двоих переманил зарплатами Екатеринбург, одна ушла на отдых в 74 года. Замену нашли пока только одну.

Переезд в новое здание, обещанное городом к октябрьскому юбилею, состоится не раньше следующей осени: крыши у него до сих пор нет. Из 310 миллионов, в которые обойдётся стройка, 90 выделил завод.`,
    slips: [
      [['value'], 'Школе сорок лет.'],
      [['value'], 'Профессионалами стали шестьдесят четыре человека.'],
      [['value', 'measure'], 'Занятия бесплатные для 40 процентов детей.'],
      [['value', 'scale'], 'Остальные платят сорок тысяч рублей в месяц.'],
      [['period'], 'Школа не повышала плату с 2012 года.'],
      [['value', 'direction'], 'За аренду зала просят на четверть больше.'],
      [['value'], 'Директор отказывает примерно каждому пятому.'],
      [['entity'], 'Двое педагогов уехали в Челябинск.'],
      [['value', 'period'], 'Нина Сергеевна вышла на пенсию в 47 лет.'],
      [['period'], 'Город обещал здание в ноябре.'],
      [['value', 'measure'], 'Проект стоит 90 миллионов.'],
      [['polarity', 'wording'], '«Чемпионов мы растим», — сказала Тамара Белозёрова.'],
    ],
  },
];
