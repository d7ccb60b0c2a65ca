// Written after what round 6 showed was mended, each digest with slips planted in single sentences. Persons, firms and
// figures are invented.
const airline = {
  id: 'airline',
  sourceDate: '2025-02-27',
  source: `Norvia Air: annual results for 2024

Norvia Air made a net profit of 96 million euros in 2024, after a loss of 31 million the year before. Revenue rose by 14 percent to 2.42 billion euros. The airline carried 18.7 million passengers, 1.6 million more than in 2023, and filled 84.1 percent of its seats.

"We are back, but we are not yet where we want to be," Chief Executive Pavla Horakova said in Prague on Thursday. The operating margin was 5.2 percent; the target for 2027 is at least 8 percent.

Fuel cost 610 million euros, 9 percent less than a year earlier. Staff costs increased by 17 percent to 540 million after pilots were granted a rise of 12 percent in April. The airline had 6,850 employees at the end of the year.

Because of problems with engines, eleven of the 74 aircraft were on the ground in December on average. The manufacturer has paid 48 million euros in compensation so far. Horakova does not expect all aircraft to fly again before the summer of 2026.

For 2025 Norvia forecasts revenue of between 2.5 and 2.6 billion euros and a net profit above that of 2024. It will open routes to Almaty, Muscat and Porto in June. The route to Tel Aviv remains suspended until the end of May.

The state, which owns 51 percent of the shares, has no plans to sell. A dividend will not be paid; the last one was in 2019. Talks with the pilots' union about part-time work are to be resumed next week.`,
  date: '2025-02-28',
  text: `Norvia Air flies back into profit

After losing 31 million euros in 2023, Norvia Air earned 96 million last year. Passenger numbers rose by 1.6 million to 18.7 million and sales by 14 percent to €2.42bn. The load factor came to 84.1 percent.

Chief executive Pavla Horakova is nevertheless not satisfied. "We are not yet where we want to be," she said when presenting the figures in Prague. At 5.2 percent, the operating margin is well short of the eight percent or more that the carrier is aiming for in 2027.

Cheaper fuel helped: the bill shrank by nine percent to €610m. On the other hand, personnel expenses went up to 540 million euros, mainly because pilots have been earning 12 percent more since April.

On average, eleven jets could not be used in December owing to engine trouble, for which the maker has so far compensated the airline with €48m. It will be summer 2026 at the earliest before the entire fleet is flying again.

This year Norvia hopes for a higher profit and for revenue of 2.5 to 2.6 billion euros. Three destinations will be added in June: Porto, Muscat and Almaty. Flights to Tel Aviv will not be resumed before June.

Shareholders, among them the state with its 51 percent, will again go without a dividend. The government does not intend to part with its stake.`,
  slips: [
    [['measure', 'value'], 'Norvia Air made an operating profit of 96 million euros in 2024.'],
    [
      ['measure', 'polarity', 'wording', 'direction'],
      'Norvia Air made a net loss of 96 million euros in 2024.',
    ],
    [['value', 'measure'], 'The airline carried 18.7 million passengers, 2.6 million more than in 2023.'],
    [
      ['polarity', 'direction'],
      'The airline carried 18.7 million passengers, 1.6 million fewer than in 2023.',
    ],
    [['value'], 'It filled 81.4 percent of its seats.'],
    [['wording', 'polarity'], '"We are back, and we are where we want to be," Pavla Horakova said.'],
    [['bound'], 'The target for 2027 is at most 8 percent.'],
    [['bound'], 'The target for 2027 is an operating margin of 8 percent.'],
    [['period', 'value'], 'The target for 2029 is an operating margin of at least 8 percent.'],
    [['polarity', 'direction'], 'Fuel cost 610 million euros, 9 percent more than a year earlier.'],
    [['value'], 'Pilots were granted a rise of 17 percent in April.'],
    [['period'], 'Pilots were granted a rise of 12 percent in August.'],
    [['measure', 'entity', 'unit'], 'Eleven of the 74 crews were on the ground in December on average.'],
    [['value', 'measure'], 'Eleven of the 47 aircraft were on the ground in December on average.'],
    [['currency'], 'The manufacturer has paid 48 million dollars in compensation so far.'],
    [['period'], 'Horakova does not expect all aircraft to fly again before the summer of 2027.'],
    [['polarity'], 'Horakova expects all aircraft to fly again before the summer of 2026.'],
    [['range', 'value'], 'For 2025 Norvia forecasts revenue of between 2.5 and 2.9 billion euros.'],
    [['polarity', 'bound', 'direction'], 'For 2025 Norvia forecasts a net profit below that of 2024.'],
    [['entity'], 'It will open routes to Astana, Muscat and Porto in June.'],
    [['entity'], 'It will open routes to Almaty and Porto in June.'],
    [['entity'], 'The route to Porto remains suspended until the end of May.'],
    [['polarity', 'modality'], 'The state, which owns 51 percent of the shares, plans to sell.'],
    [['value'], 'The state owns 61 percent of the shares.'],
    [['polarity'], 'A dividend will be paid; the last one was in 2019.'],
    [['wording'], 'Norvia Air made a record net profit of 96 million euros in 2024.'],
    [['speaker'], '"We are back, but we are not yet where we want to be," the pilots\' union said.'],
  ],
};

const peacekeepers = {
  id: 'peacekeepers',
  sourceDate: '2024-10-09',
  source: `Briefing by the head of the United Nations mission in Lorando, Ms Adaeze Nwosu, to the Security Council

Mr President, members of the Council,

Since I last briefed you in June, the ceasefire has largely held in the north. In the east it has not. In September alone my mission recorded 112 violations, compared with 67 in August. Two thirds of them were attributed to the armed group known as M7, the rest to government forces or to persons unknown.

An estimated 340,000 people have been displaced this year. Only 38 percent of the humanitarian appeal of 420 million dollars has been funded. Without new money the World Food Programme will have to halve its rations in December.

On 18 September two peacekeepers from Bangladesh were killed by a mine near Tefo, and a third lost a leg. I pay tribute to them. The Government has opened an inquiry. We have not been given access to the site.

There is also progress. The parties exchanged 214 prisoners in August, including all the women. The President has told me that he is ready to meet the leader of the M7 in Luanda, without preconditions. The M7 has not yet answered. The African Union has offered to mediate and the Council should, in my view, support it.

The mission has 9,300 troops and 1,100 police officers, a fifth fewer than authorised. Eleven of its 22 helicopters cannot fly. I ask the Council to extend the mandate, which ends on 31 December, by twelve months and not by six, as some have suggested.

Elections are scheduled for 14 May 2025. The commission has registered 5.2 million voters of an estimated eight million. Whether the vote can take place in the east is uncertain. A postponement would be a mistake, but an election without the east would be a greater one.

I thank you.`,
  date: '2024-10-10',
  text: `UN envoy warns of worsening violence in eastern Lorando

Violations of the ceasefire in the east of Lorando jumped to 112 in September from 67 the month before, the head of the UN mission told the Security Council on Wednesday. Two out of three were blamed on the M7 rebels, Adaeze Nwosu said. In the north, by contrast, the truce is mostly being observed.

Some 340,000 people have had to flee their homes since January. Unless more funds arrive, food rations will be cut by half at the end of the year, as donors have covered less than 40 percent of the $420m needed.

Nwosu paid tribute to two Bangladeshi blue helmets who died in a mine explosion close to Tefo last month. Although the government is investigating, the UN has been denied access to the place.

On the positive side, she mentioned an exchange of more than 200 prisoners and an offer by the president to meet the rebel leader in the Angolan capital without preconditions. There has been no reply so far. She called on the Council to back mediation by the African Union.

She also asked it to renew the mission's mandate for a year rather than six months. The force is 20 percent below its authorised strength, and half its helicopters are grounded.

5.2 million people have registered for the elections in May. It is unclear if voting will be possible in the east. For Nwosu, putting off the vote would be wrong, yet holding it without the eastern region would be even worse.`,
  slips: [
    [['value', 'period'], 'In September alone the mission recorded 67 violations.'],
    [['polarity'], 'The ceasefire has not held in the north.'],
    [['value'], 'A third of them were attributed to the armed group known as M7.'],
    [['entity'], 'Two thirds of the violations were attributed to government forces.'],
    [['value'], 'An estimated 430,000 people have been displaced this year.'],
    [['bound'], 'More than 340,000 people have been displaced this year.'],
    [['value'], 'Only 28 percent of the humanitarian appeal of 420 million dollars has been funded.'],
    [
      ['value', 'wording'],
      'Without new money the World Food Programme will have to double its rations in December.',
    ],
    [['entity'], 'Without new money UNICEF will have to halve its rations in December.'],
    [['entity'], 'On 18 September two peacekeepers from Pakistan were killed by a mine near Tefo.'],
    [
      ['value', 'measure'],
      'On 18 September three peacekeepers from Bangladesh were killed by a mine near Tefo.',
    ],
    [['polarity', 'entity'], 'Two peacekeepers from Bangladesh were injured by a mine near Tefo.'],
    [['period'], 'On 8 September two peacekeepers from Bangladesh were killed by a mine near Tefo.'],
    [['polarity'], 'The mission has been given access to the site.'],
    [['polarity'], 'The parties exchanged 214 prisoners in August, excluding the women.'],
    [['modality'], 'The President will meet the leader of the M7 in Luanda, without preconditions.'],
    [
      ['modality', 'polarity'],
      'The President has agreed to meet the leader of the M7 in Luanda, with preconditions.',
    ],
    [['polarity'], 'The M7 has already answered.'],
    [['entity'], 'The European Union has offered to mediate.'],
    [['modality'], 'The Council must support the mediation that the African Union has offered.'],
    [['value', 'measure'], 'The mission has 9,300 police officers and 1,100 troops.'],
    [
      ['polarity', 'direction'],
      'The mission has 9,300 troops and 1,100 police officers, a fifth more than authorised.',
    ],
    [['polarity', 'modality'], 'Eleven of its 22 helicopters can fly.'],
    [['unit', 'value'], 'She asked the Council to extend the mandate by twelve weeks.'],
    [['value', 'polarity'], 'She asked the Council to extend the mandate by six months and not by twelve.'],
    [['period'], 'The mandate ends on 31 October.'],
    [['scale', 'value'], 'The commission has registered 5.2 thousand voters of an estimated eight million.'],
    [['modality', 'polarity'], 'The vote can take place in the east.'],
    [['wording', 'polarity'], 'A postponement “would be a … greater one”, she said.'],
    [['period', 'value'], 'Elections are scheduled for 14 May 2026.'],
    [['polarity', 'modality'], 'Elections, Nwosu said, were not mentioned in the briefing.'],
  ],
};

export const round7 = [
  airline,
  peacekeepers,
  {
    ...airline,
    id: 'airline-russian',
    reportLang: 'ru',
    text: `Авиакомпания Norvia Air в 2024 году получила чистую прибыль в 96 млн евро, тогда как годом ранее понесла убыток в 31 млн. Выручка выросла на 14%, до 2,42 млрд евро.

Перевезено 18,7 млн пассажиров, на 1,6 млн больше, чем в 2023 году. Расходы на топливо сократились на 9%, до 610 млн евро. На конец года в компании работали 6850 человек.

В декабре из-за неполадок двигателей на земле в среднем стояли одиннадцать из 74 самолётов. Производитель уже выплатил компенсацию в 48 млн евро.

В 2025 году перевозчик рассчитывает на выручку от 2,5 до 2,6 млрд евро. В июне откроются рейсы в Алматы, Маскат и Порту. Государству принадлежит 51% акций.`,
    slips: [
      [['value'], 'Выручка выросла на 19%, до 2,42 млрд евро.'],
      [['currency'], 'Расходы на топливо сократились на 9%, до 610 млн долларов.'],
      [['direction'], 'Расходы на топливо выросли на 9%, до 610 млн евро.'],
      [['period', 'value'], 'Авиакомпания Norvia Air в 2022 году получила чистую прибыль в 96 млн евро.'],
      [['scale', 'value'], 'Производитель уже выплатил компенсацию в 48 млрд евро.'],
      [['range', 'value'], 'В 2025 году перевозчик рассчитывает на выручку от 2,5 до 2,9 млрд евро.'],
      [['value'], 'Государству принадлежит 57% акций.'],
      [['value'], 'В декабре на земле в среднем стояли двенадцать из 74 самолётов.'],
    ],
  },
  {
    id: 'wildfire',
    sourceDate: '2025-08-07',
    source: `Thousands flee as wildfire nears Calvera

A wildfire driven by strong winds destroyed at least 46 houses near the town of Calvera on Wednesday and forced 7,200 people to leave their homes. Firefighters said that they had contained 15 percent of the blaze, which has burned 5,900 hectares since it broke out on Monday.

An elderly man was found dead in his car on the road to San Mauro. Two firefighters were taken to hospital with smoke poisoning; one of them has since been discharged. The governor, Rita Salgado, declared a state of emergency in three districts.

"We had ten minutes. I took the dog and the photographs," said Lucio Ferrer, 71, who had lived in his house for 44 years. He spent the night in a sports hall with 600 others.

Police have detained a man of 34 on suspicion of having lit the fire. He denies it. Investigators have not ruled out that sparks from a power line were the cause. The utility, Electra Sur, said it had switched off the line at 11 a.m. on Monday, four hours before the fire was reported.

Six hundred and fifty firefighters, nine planes and four helicopters were in action on Thursday. Portugal has sent two water bombers. Temperatures of up to 41 degrees are expected at the weekend, but the wind should weaken from Friday evening.

Insurers put the damage at some 90 million euros. Last year's fires cost the region 35 million. The rector of the University of Calvera said that the start of the term would not be postponed.`,
    date: '2025-08-07',
    text: `HEADLINE: One dead, 7,200 evacuated as fire rages near Calvera

LEAD: A fire that has been burning near Calvera since the beginning of the week has destroyed no fewer than 46 homes and killed one person, an old man whose body was discovered in a car.

KEY POINTS:
- 5,900 ha have gone up in flames; just 15% of the fire is under control.
- A suspected arsonist, 34, is in custody. He says he is innocent.
- A power line may also have started the fire. Its operator, Electra Sur, maintains that the line had been shut down hours before.
- Of two firefighters who suffered smoke poisoning, one is still in hospital.
- Governor Rita Salgado has declared an emergency in three districts.
- Deployed on Thursday: 650 firefighters, 13 aircraft. Two more planes have come from Portugal.
- Outlook: it will be as hot as 41°C at the weekend. Winds are expected to ease on Friday night.
- Damage is estimated at around €90m, more than twice as much as last year.

Lucio Ferrer, who is 71, had to abandon the house in which he had lived for 44 years. All he saved were his dog and his photographs. Like 600 other people, he slept in a gym.

Students will return to the University of Calvera on schedule.`,
    slips: [
      [['bound'], 'A wildfire destroyed 46 houses near the town of Calvera.'],
      [['bound'], 'A wildfire destroyed almost 46 houses near the town of Calvera.'],
      [['value'], 'The fire forced 2,700 people to leave their homes.'],
      [['unit'], 'The blaze has burned 5,900 acres since it broke out on Monday.'],
      [['period'], 'The blaze has burned 5,900 hectares since it broke out on Sunday.'],
      [
        ['entity', 'polarity', 'measure'],
        'An elderly woman was found dead in her car on the road to San Mauro.',
      ],
      [
        ['polarity'],
        'Two firefighters were taken to hospital with smoke poisoning; neither of them has been discharged.',
      ],
      [['value', 'wording'], 'The governor declared a state of emergency in five districts.'],
      [['wording'], '"We had ten minutes. I took the dog and the money," said Lucio Ferrer.'],
      [['speaker'], '"We had ten minutes. I took the dog and the photographs," said Rita Salgado.'],
      [['value'], 'Lucio Ferrer had lived in his house for 34 years.'],
      [['polarity'], 'Police have released a man of 34 suspected of having lit the fire.'],
      [
        ['polarity'],
        'He admits it, police said of a man of 34 detained on suspicion of having lit the fire.',
      ],
      [['polarity'], 'Investigators have ruled out that sparks from a power line were the cause.'],
      [['modality'], 'Investigators said that sparks from a power line were the cause.'],
      [
        ['polarity', 'period'],
        'Electra Sur said it had switched off the line on Monday, four hours after the fire was reported.',
      ],
      [['unit', 'value'], 'Electra Sur had switched off the line four days before the fire was reported.'],
      [['value', 'measure'], 'Nine helicopters and four planes were in action on Thursday.'],
      [['entity'], 'Spain has sent two water bombers.'],
      [['bound'], 'Temperatures of more than 41 degrees are expected at the weekend.'],
      [['direction', 'polarity'], 'The wind should strengthen from Friday evening.'],
      [['modality'], 'The wind will weaken from Friday evening.'],
      [['currency'], 'Insurers put the damage at some 90 million dollars.'],
      [['value', 'measure', 'period'], "Last year's fires cost the region 90 million."],
      [['polarity'], 'The rector said that the start of the term would be postponed.'],
      [
        ['entity', 'speaker'],
        'The rector of the University of San Mauro said that the start of the term would not be postponed.',
      ],
    ],
  },
  {
    id: 'stavka',
    lang: 'ru',
    sourceDate: '2025-04-25',
    source: `Национальный банк Тарсии сохранил базовую ставку

Национальный банк Тарсии оставил базовую ставку на уровне 14,5% годовых. Об этом говорится в сообщении регулятора от 25 апреля. Решение было принято пятью голосами против двух: двое членов комитета предлагали повысить ставку до 15%.

Инфляция в марте составила 10,2% после 9,4% в феврале. Продовольствие подорожало на 12,1%. К концу года банк ожидает инфляцию в пределах 9–10%, а к целевым 5% она вернётся не раньше 2027 года. «Пространства для снижения ставки в этом году мы не видим», — сказал председатель банка Тимур Алимбаев.

Экономика в первом квартале выросла на 4,8%. Прогноз роста на год повышен с 4,2 до 4,6%. Основной вклад внесли строительство и транспорт, добыча нефти сократилась на 1,5%.

Золотовалютные резервы за квартал увеличились на 1,3 млрд долларов, до 27,9 млрд. Около 60% из них приходится на золото. Банк не вмешивался в торги на валютном рынке с ноября прошлого года. Продажи валюты из Национального фонда в мае составят от 500 до 600 млн долларов.

С 1 июля вступят в силу новые требования к потребительским кредитам: доля платежей не должна превышать половину дохода заёмщика. Алимбаев не исключил, что ограничения распространят на автокредиты. Правительство, по его словам, обещало сократить субсидирование ипотеки.

Следующее решение по ставке будет объявлено 5 июня.`,
    date: '2025-04-26',
    text: `Нацбанк Тарсии не стал менять базовую ставку, она осталась равной 14,5%. За повышение до 15% высказались двое из семи членов комитета.

В марте цены росли быстрее, чем месяцем ранее: инфляция достигла 10,2% против 9,4%. Сильнее всего, на 12,1%, подорожали продукты. По прогнозу банка, год закончится с инфляцией 9–10%. Возвращения к цели в 5% стоит ждать в 2027 году или позже.

Снижать ставку до конца года регулятор не намерен. «Пространства для снижения ставки в этом году мы не видим», — объяснил его глава Тимур Алимбаев.

ВВП за январь — март прибавил 4,8%. Банк улучшил прогноз на 2025 год до 4,6% с 4,2%. Лучше других показали себя стройки и перевозки, тогда как нефти добыто на 1,5% меньше.

Резервы выросли на 1,3 млрд долларов и достигли 27,9 млрд, примерно шесть десятых хранится в золоте. Интервенций на валютном рынке с ноября не было. В мае Нацфонд продаст 500–600 млн долларов.

С июля заёмщики не смогут отдавать по потребительским кредитам больше половины дохода. Возможно, такие же рамки введут для автокредитов. Следующее заседание назначено на 5 июня.`,
    slips: [
      [['value'], 'Национальный банк Тарсии оставил базовую ставку на уровне 15,4% годовых.'],
      [['polarity', 'direction', 'wording'], 'Двое членов комитета предлагали снизить ставку до 15%.'],
      [['value', 'period'], 'Инфляция в марте составила 9,4%.'],
      [['direction', 'polarity'], 'Продовольствие подешевело на 12,1%.'],
      [['range', 'value'], 'К концу года банк ожидает инфляцию в пределах 8–10%.'],
      [['polarity', 'period'], 'К целевым 5% инфляция вернётся не позже 2027 года.'],
      [
        ['wording', 'polarity'],
        '«Пространство для снижения ставки в этом году мы видим», — сказал Тимур Алимбаев.',
      ],
      [
        ['speaker'],
        '«Пространства для снижения ставки в этом году мы не видим», — сказал министр финансов Олег Ким.',
      ],
      [['direction'], 'Прогноз роста на год понижен с 4,6 до 4,2%.'],
      [['direction'], 'Добыча нефти выросла на 1,5%.'],
      [['measure'], 'Добыча газа сократилась на 1,5%.'],
      [['scale'], 'Золотовалютные резервы за квартал увеличились на 1,3 млн долларов.'],
      [['currency'], 'Золотовалютные резервы за квартал увеличились на 1,3 млрд евро, до 27,9 млрд.'],
      [['value'], 'Около 80% резервов приходится на золото.'],
      [['polarity'], 'Банк вмешивался в торги на валютном рынке с ноября прошлого года.'],
      [['period'], 'Банк не вмешивался в торги на валютном рынке с сентября прошлого года.'],
      [['bound', 'polarity'], 'Доля платежей должна превышать половину дохода заёмщика.'],
      [['polarity'], 'Алимбаев исключил, что ограничения распространят на автокредиты.'],
      [['modality'], 'Ограничения распространят на автокредиты, сообщил Алимбаев.'],
      [['direction', 'polarity'], 'Правительство обещало увеличить субсидирование ипотеки.'],
      [['modality'], 'Правительство рассматривает сокращение субсидирования ипотеки.'],
      [['period'], 'Следующее решение по ставке будет объявлено 15 июня.'],
      [['entity', 'speaker'], 'Председатель банка Арман Алимбаев сообщил о решении по ставке.'],
    ],
  },
  {
    id: 'antitrust',
    sourceDate: '2025-05-15',
    source: `Regulator fines Brightmart over supplier contracts

The Competition Authority of Ostland on Thursday fined the supermarket chain Brightmart 127 million crowns for abusing its market power. It found that between 2018 and 2022 the company had forced 83 suppliers to pay for places on its shelves and had threatened those who refused with being delisted.

Brightmart, which has a market share of 34 percent, rejected the findings and said that it would go to court. "We negotiate hard, as our customers expect us to, but we have never threatened anybody," its head of legal affairs, Nora Lindqvist, said. It has one month to appeal.

The authority's director, Henrik Aas, called the fine proportionate. The law would have allowed up to 10 percent of annual turnover, that is 2.9 billion crowns. Brightmart had cooperated, he said, although later than it should have.

The inquiry began in March 2023 after a complaint by the dairy Fjellmelk. Two other chains, Coopera and Dagligland, were investigated as well; the case against Coopera has been closed for lack of evidence, that against Dagligland continues.

The Farmers' Union welcomed the decision but said the fine was too low to change anything. Consumer groups had warned that shelf fees raise prices by 2 to 4 percent. The Minister of Trade, Ingrid Moe, plans to present a bill in the autumn that would ban such fees altogether. The Conservatives oppose it.

Shares in Brightmart fell by as much as 6 percent and closed 3.8 percent down. The company has set nothing aside for the fine.`,
    date: '2025-05-16',
    text: `Supermarket chain Brightmart must pay a fine of 127m crowns for having exploited its market power, Ostland's Competition Authority ruled yesterday. For four years, it says, Brightmart made 83 suppliers pay for shelf space, and those unwilling to do so were told they would be thrown out.

The retailer, whose market share is 34 per cent, denies this and intends to challenge the fine in court within the month it has to do so. According to its chief lawyer, Nora Lindqvist, it negotiates hard but has "never threatened anybody".

Henrik Aas, who heads the authority, regards the sum as appropriate: legally, it could have been as high as 2.9bn crowns, a tenth of Brightmart's yearly sales. He acknowledged that the company had co-operated, if belatedly.

It was the dairy Fjellmelk whose complaint set off the investigation two years ago. Dagligland, another chain, is still being looked into. Proceedings against Coopera were dropped because there was not enough evidence.

While farmers are pleased with the ruling, they doubt that such a small fine will make a difference. Shelf fees may be outlawed anyway: in the autumn trade minister Ingrid Moe wants to submit a bill to that effect, which the Conservatives are against.

On the stock exchange, Brightmart lost 3.8 per cent by the close, having been down 6 per cent at one point. It has made no provision for the fine.`,
    slips: [
      [['value'], 'The Competition Authority fined Brightmart 172 million crowns.'],
      [['currency'], 'The Competition Authority fined Brightmart 127 million euros.'],
      [
        ['entity'],
        'The Competition Authority of Ostland fined the supermarket chain Dagligland 127 million crowns.',
      ],
      [
        ['value', 'period'],
        'Between 2018 and 2024 the company had forced 83 suppliers to pay for places on its shelves.',
      ],
      [['value', 'measure'], 'The company had forced 38 suppliers to pay for places on its shelves.'],
      [['polarity', 'wording'], 'Brightmart accepted the findings and said that it would go to court.'],
      [['polarity'], 'Brightmart said that it would not go to court.'],
      [['modality'], 'Brightmart said that it might go to court.'],
      [[], '"We have threatened nobody who did not deserve it," Nora Lindqvist said.'],
      [['speaker'], '"We negotiate hard, as our customers expect us to," Henrik Aas said.'],
      [['unit', 'value', 'period'], 'It has one week to appeal.'],
      [['bound'], 'The law would have allowed at least 10 percent of annual turnover.'],
      [['scale'], 'The law would have allowed a fine of 2.9 million crowns.'],
      [['polarity', 'period'], 'Brightmart had cooperated, he said, although earlier than it should have.'],
      [
        ['entity', 'polarity'],
        'The case against Dagligland has been closed for lack of evidence, that against Coopera continues.',
      ],
      [['period'], 'The inquiry began in May 2023 after a complaint by the dairy Fjellmelk.'],
      [['polarity'], "The Farmers' Union condemned the decision."],
      [['range', 'value'], 'Consumer groups had warned that shelf fees raise prices by 2 to 14 percent.'],
      [['direction'], 'Consumer groups had warned that shelf fees lower prices by 2 to 4 percent.'],
      [['modality'], 'The Minister of Trade, Ingrid Moe, has promised to present a bill in the autumn.'],
      [['polarity'], 'The bill would allow such fees.'],
      [['polarity'], 'The Conservatives support it.'],
      [['bound'], 'Shares in Brightmart fell by at least 6 percent.'],
      [['value', 'measure'], 'Shares in Brightmart closed 6 percent down.'],
      [['polarity', 'wording'], 'The company has set 127 million aside for the fine.'],
      [['entity'], 'The Minister of Trade, Nora Moe, plans to present a bill in the autumn.'],
      [['wording'], 'The Competition Authority imposed a record fine on the supermarket chain Brightmart.'],
    ],
  },
  {
    id: 'mayor',
    sourceDate: '2025-09-18',
    source: `"The river does not ask for permission": the mayor of Teller on floods, rents and the tram

Marek Toth, 52, an engineer by training, was elected mayor of Teller in November 2022 with 54 percent of the vote.

Question: Two years ago the old town stood under water. Is it safe now?

Toth: Safer. We have raised the embankment by 80 centimetres over a length of 3.4 kilometres. It cost 29 million euros, of which the European Union paid 18 million. The river does not ask for permission, but a flood like that of 2023 would not get in.

Question: And a bigger one?

Toth: Against a bigger one we would need a basin upstream. The land belongs to 140 owners. Ninety-five have agreed to sell. I hope that we need not expropriate the others.

Question: Rents have gone up by a third since you took office.

Toth: By 28 percent. We have built 410 flats and I had promised 1,000. That is the truth. Interest rates doubled and two builders went bankrupt.

Question: Your opponents want a cap on rents.

Toth: A cap builds nothing. I would rather tax flats that stand empty. There are at least 2,200 of them. The council will vote on that in November.

Question: When will the tram run to the hospital?

Toth: We start work in March. The first tram should run in the second half of 2028. I will not name a month.

Question: Will you run again?

Toth: Ask me after Christmas. My wife says no.`,
    date: '2025-09-19',
    text: `Teller's mayor Marek Toth believes that the town could withstand another flood like the one two years ago. Since then, 3.4 km of embankment have been made 80 cm higher for 29 million euros; Brussels contributed 18 million. For protection from greater floods, a retention basin is planned for which the town needs land from 140 owners. So far 95 of them are willing to sell. Toth hopes to avoid expropriations.

In an interview he admitted that he had fallen short of his promise to build 1,000 flats: there are 410 so far. He blamed higher interest rates and the bankruptcy of two construction firms. Rents have risen by 28 percent since he became mayor in 2022.

He rejects a rent cap, which his opponents demand. "A cap builds nothing," he said. His alternative is a tax on vacant flats, of which Teller has 2,200 or more. A vote on it is to be held in the council in November.

Construction of the tram line to the hospital will begin next March. It is to be opened in 2028, though not in the first six months. Whether he will stand for another term Toth would not say; his wife is against it.`,
    slips: [
      [['value'], 'Marek Toth was elected mayor of Teller with 45 percent of the vote.'],
      [['period', 'value'], 'Marek Toth was elected mayor of Teller in November 2020.'],
      [['direction', 'polarity'], 'The town has lowered the embankment by 80 centimetres.'],
      [['unit'], 'The town has raised the embankment by 80 metres over a length of 3.4 kilometres.'],
      [['measure', 'value'], 'It cost 18 million euros, of which the European Union paid 29 million.'],
      [['entity'], 'It cost 29 million euros, of which the state paid 18 million.'],
      [['polarity'], 'A flood like that of 2023 would get in.'],
      [['modality'], 'A flood like that of 2023 might get in.'],
      [['value'], 'Ninety-five of the 410 owners have agreed to sell.'],
      [['polarity'], 'Ninety-five have refused to sell.'],
      [['polarity', 'modality'], 'Toth hopes that the town can expropriate the others.'],
      [['value'], 'Rents have gone up by 38 percent since he took office.'],
      [['value', 'measure'], 'The town has built 1,000 flats.'],
      [['direction', 'value'], 'Interest rates halved and two builders went bankrupt.'],
      [['bound'], 'There are at most 2,200 empty flats.'],
      [['bound'], 'There are 2,200 empty flats.'],
      [['period'], 'The council will vote on that in October.'],
      [['period'], 'Work on the tram will start in May.'],
      [['period'], 'The first tram should run in the first half of 2028.'],
      [['modality'], 'The first tram will run in the second half of 2028.'],
      [['wording'], '"A cap builds everything," Toth said of rents, and: "My wife says yes."'],
      [['wording'], '"I will name a month," Toth said.'],
      [['polarity'], 'Toth said that he would run again.'],
    ],
  },
];
