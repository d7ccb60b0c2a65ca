// Written after what round 8 showed was mended, each digest with slips planted in single sentences. Persons, firms and
// figures are invented.
export const round9 = [
  {
    id: 'grid',
    sourceDate: '2025-09-04',
    source: `Interview: "We are building for a winter we have not seen yet"

Katarina Blom has run Nordkraft, the national grid company, since 2020.

Question: Last winter there were two days on which you nearly cut off customers.

Blom: On 9 and 10 January demand reached 24,800 megawatts, the highest ever. We had 300 megawatts in reserve. I slept in the office.

Question: Will it be worse this year?

Blom: It may be. Two coal plants with 1,150 megawatts were closed in May. On the other hand we have signed contracts with 46 companies that will reduce their consumption when we ask them to, altogether 800 megawatts. A year ago there were twelve.

Question: And the cable to Latvia?

Blom: It was damaged on 2 August, by an anchor in all likelihood. The repair costs 17 million euros. We hope that it will be back before Christmas; I would not bet on it.

Question: You want to raise the tariffs.

Blom: By 6.5 percent from January. We asked for 9. A household with an annual consumption of 5,000 kilowatt-hours will pay 31 euros more a year.

Question: Critics say you neglected the lines in the north.

Blom: They are right. Between 2012 and 2019 hardly anything was invested there. We now spend 240 million euros a year on the north, four times as much as then. The new line from Kallo to Ytter, 212 kilometres long, will be finished in 2029, two years later than planned, because 17 landowners went to court. We have won 14 of the cases.

Question: What worries you most?

Blom: Not the cold. Calm weather in February.`,
    date: '2025-09-05',
    text: `National grid operator Nordkraft cannot rule out that supply will be even tighter next winter than last, its head Katarina Blom said in an interview. In January demand had climbed to a record 24,800 MW, leaving a reserve of a mere 300 MW.

Since then, coal-fired power plants with a combined capacity of 1,150 MW have been shut down. To make up for this, 46 firms have agreed to use less electricity on demand, up from a dozen a year earlier. That would free 800 MW.

The cable to Latvia, which was probably damaged by a ship's anchor at the beginning of August, might be working again by Christmas, though Blom has her doubts. Mending it will cost €17m.

Next year grid fees are to go up by 6.5 percent; the company had wanted nine percent. For an average household using 5,000 kWh a year this means an extra 31 euros.

Blom conceded that too little had been put into the northern lines in the past. Today investment there amounts to 240 million euros annually, a fourfold increase. Completion of the 212-kilometre line between Kallo and Ytter has been delayed by two years to 2029 owing to lawsuits by 17 landowners, most of which the company has won.

Her greatest concern is windless days in February.`,
    slips: [
      [['value'], 'Demand reached 28,400 megawatts on 9 and 10 January.'],
      [['period'], 'Demand reached 24,800 megawatts on 9 and 10 February.'],
      [['value', 'measure'], 'Nordkraft had 800 megawatts in reserve on 9 and 10 January.'],
      [['unit', 'scale'], 'Nordkraft had 300 kilowatts in reserve.'],
      [['polarity'], 'Two coal plants with 1,150 megawatts were opened in May.'],
      [['entity', 'measure'], 'Two gas plants with 1,150 megawatts were closed in May.'],
      [['value'], 'Nordkraft has signed contracts with 64 companies that will reduce their consumption.'],
      [['direction'], 'Contracts were signed with 46 companies that will increase their consumption.'],
      [['entity'], 'The cable to Estonia was damaged on 2 August.'],
      [['period'], 'The cable to Latvia was damaged on 2 June.'],
      [['currency'], 'The repair costs 17 million dollars.'],
      [['modality'], 'The cable will be back before Christmas.'],
      [['value'], 'Nordkraft wants to raise the tariffs by 9 percent from January.'],
      [['direction'], 'Nordkraft wants to lower the tariffs by 6.5 percent from January.'],
      [
        ['unit', 'period'],
        'A household with an annual consumption of 5,000 kilowatt-hours will pay 31 euros more a month.',
      ],
      [
        ['polarity', 'direction'],
        'A household with an annual consumption of 5,000 kilowatt-hours will pay 31 euros less a year.',
      ],
      [['period', 'value'], 'Between 2002 and 2019 hardly anything was invested there.'],
      [['value'], 'Nordkraft now spends 240 million euros a year on the north, three times as much as then.'],
      [['polarity', 'entity'], 'Nordkraft now spends 240 million euros a year on the south.'],
      [
        ['period', 'polarity', 'wording'],
        'The new line from Kallo to Ytter will be finished in 2029, two years earlier than planned.',
      ],
      [['unit'], 'The new line from Kallo to Ytter is 212 miles long.'],
      [['polarity'], 'Nordkraft has lost 14 of the cases.'],
      [['value'], 'Nordkraft has won 17 of the cases.'],
      [['wording', 'polarity'], '"I would bet on it," Blom said.'],
      [['wording'], '"I slept in the car," Blom said.'],
    ],
  },
  {
    id: 'summit-joint',
    sourceDate: '2025-10-02',
    source: `Joint statement of the Presidents of Kazakhstan and Hungary

ASTANA, 2 October 2025. President Kassym-Jomart Tokayev and President Tamas Sulyok held talks in Astana today.

The Presidents noted that trade between the two countries reached 212 million dollars in 2024, 11 percent more than in 2023. They instructed their governments to raise it to one billion dollars by 2030. Hungarian companies have invested 386 million dollars in Kazakhstan since 2005.

The sides welcomed the start of direct flights between Budapest and Almaty on 15 June, with three flights a week. Hungary confirmed its readiness to double the number of scholarships for students from Kazakhstan to 500 a year. Kazakhstan will consider opening a consulate in Debrecen.

Seven documents were signed, among them an agreement on geothermal energy and a memorandum on railway freight. The national railways, KTZ and MAV, are to set up a joint venture within six months, in which KTZ will hold 60 percent.

The Presidents called for an early end to the war in Ukraine and expressed their support for the territorial integrity of all states. They did not discuss the deployment of troops, the spokesman of the Kazakh President, Ruslan Zheldibay, said.

President Sulyok invited President Tokayev to visit Hungary in the first half of 2026. The invitation was accepted with gratitude; the date will be agreed through diplomatic channels.`,
    date: '2025-10-03',
    text: `Kazakhstan and Hungary want to quintuple their trade by the end of the decade. The volume, which was 212 million dollars last year, up 11 percent, should reach $1bn in 2030, Presidents Kassym-Jomart Tokayev and Tamas Sulyok agreed in Astana on Thursday.

- Since 2005 companies from Hungary have invested $386m in the Central Asian country.
- Flights between Almaty and Budapest, launched in June, operate three times a week.
- Hungary is prepared to offer 500 scholarships a year to Kazakh students, twice as many as now.
- Kazakhstan is thinking of opening a consulate in Debrecen.
- The railway companies of the two countries will found a joint venture in the next six months; KTZ is to own 60 percent of it.
- A total of seven documents, including one on geothermal energy, were signed.

Both presidents urged a swift end to the war in Ukraine and stressed the territorial integrity of states. According to Tokayev's spokesman, sending troops was not a topic.

Tokayev accepted an invitation to Hungary. The visit is to take place before July 2026.`,
    slips: [
      [['value'], 'Trade between the two countries reached 221 million dollars in 2024.'],
      [
        ['direction', 'polarity'],
        'Trade between the two countries reached 212 million dollars in 2024, 11 percent less than in 2023.',
      ],
      [
        ['scale', 'value'],
        'They instructed their governments to raise trade to one trillion dollars by 2030.',
      ],
      [
        ['period', 'value'],
        'They instructed their governments to raise trade to one billion dollars by 2035.',
      ],
      [['entity'], 'Kazakh companies have invested 386 million dollars in Hungary since 2005.'],
      [['currency'], 'Hungarian companies have invested 386 million euros in Kazakhstan since 2005.'],
      [['entity'], 'The sides welcomed the start of direct flights between Budapest and Astana on 15 June.'],
      [['unit', 'value', 'period'], 'There are three flights a day between Budapest and Almaty.'],
      [['modality'], 'Hungary has agreed to double the number of scholarships for students from Kazakhstan.'],
      [
        ['value', 'wording'],
        'Hungary confirmed its readiness to triple the number of scholarships to 500 a year.',
      ],
      [['modality'], 'Kazakhstan will open a consulate in Debrecen.'],
      [['value'], 'Nine documents were signed, among them an agreement on geothermal energy.'],
      [['entity'], 'In the joint venture MAV will hold 60 percent.'],
      [['value'], 'In the joint venture KTZ will hold 51 percent.'],
      [['unit', 'period', 'value'], 'The national railways are to set up a joint venture within six weeks.'],
      [['polarity'], 'They discussed the deployment of troops, the spokesman said.'],
      [['entity'], 'The Presidents called for an early end to the war in Syria.'],
      [
        ['entity'],
        'President Tokayev invited President Sulyok to visit Kazakhstan in the first half of 2026.',
      ],
      [['period'], 'President Sulyok invited President Tokayev to visit Hungary in the second half of 2026.'],
      [['polarity'], 'The invitation was declined.'],
      [['entity', 'speaker'], 'The spokesman of the Hungarian President, Ruslan Zheldibay, said this.'],
      [['polarity'], 'The war in Ukraine, the statement says, was not mentioned.'],
    ],
  },
  {
    id: 'zavod-ru',
    lang: 'ru',
    sourceDate: '2025-08-28',
    source: `«Уралхиммаш-2» удвоил прибыль

ПЕРМЬ, 28 августа. Чистая прибыль завода «Уралхиммаш-2» в первом полугодии выросла вдвое, до 3,4 млрд рублей, говорится в отчёте компании. Выручка увеличилась на 17% и составила 29,6 млрд рублей. Долг сократился с 12,1 до 10,8 млрд рублей.

Предприятие отгрузило 412 цистерн, из них 130 — на экспорт, главным образом в Казахстан и Узбекистан. Годом ранее было отгружено 365. «Заказов хватит до осени 2027 года», — сообщил гендиректор Игорь Бессонов журналистам. По его словам, завод не планирует повышать цены в этом году.

Компания готова вложить 5,2 млрд рублей в новый цех, если банк снизит ставку по кредиту хотя бы до 14%. Решение совет директоров примет 30 сентября. Цех позволил бы увеличить выпуск на 40%.

На заводе работают 6,3 тыс. человек, не хватает ещё 450 сварщиков и токарей. Средняя зарплата выросла на 19%, до 94 тыс. рублей. В апреле из-за аварии на подстанции производство стояло девять дней; ущерб оценён в 280 млн рублей. Виновных пока не назвали.

Дивиденды за полугодие составят 12 рублей на акцию. В прошлом году их не выплачивали.`,
    date: '2025-08-29',
    text: `Завод «Уралхиммаш-2» за первые шесть месяцев заработал 3,4 млрд рублей — в два раза больше, чем годом ранее. Выручка достигла 29,6 млрд рублей, прибавив 17 процентов, а долговая нагрузка снизилась до 10,8 млрд.

За полгода покупателям отправлено 412 цистерн, на 47 больше прошлогоднего. Почти треть ушла за рубеж, прежде всего в Узбекистан и Казахстан. Завод обеспечен заказами до осени 2027-го, рассказал генеральный директор Игорь Бессонов. Цены до конца года останутся прежними.

30 сентября совет директоров решит, строить ли новый цех за 5,2 млрд рублей. Условие — ставка по кредиту не выше 14%. Производство в таком случае может вырасти на 40%.

Сейчас на предприятии 6300 работников, получают они в среднем 94 тысячи рублей, на 19% больше, чем год назад. Требуются ещё 450 рабочих. Апрельская авария, остановившая завод на девять дней, обошлась в 280 миллионов.

Акционеры получат по 12 рублей на бумагу, тогда как за прошлый год дивидендов не было.`,
    slips: [
      [['value'], 'Чистая прибыль завода выросла втрое, до 3,4 млрд рублей.'],
      [['direction'], 'Чистая прибыль завода сократилась вдвое, до 3,4 млрд рублей.'],
      [['measure'], 'Выручка завода выросла вдвое, до 3,4 млрд рублей.'],
      [['scale'], 'Выручка увеличилась на 17% и составила 29,6 млн рублей.'],
      [['direction', 'value'], 'Долг вырос с 10,8 до 12,1 млрд рублей.'],
      [['value'], 'Предприятие отгрузило 421 цистерну.'],
      [['entity'], 'На экспорт цистерны шли главным образом в Казахстан и Белоруссию.'],
      [['wording', 'period'], '«Заказов хватит до осени 2028 года», — сообщил Игорь Бессонов.'],
      [['polarity', 'modality'], 'Завод планирует повышать цены в этом году.'],
      [['modality'], 'Компания вложит 5,2 млрд рублей в новый цех.'],
      [['value'], 'Компания готова вложить 5,2 млрд рублей, если банк снизит ставку по кредиту до 4%.'],
      [['period'], 'Решение совет директоров примет 30 октября.'],
      [['currency'], 'Компания готова вложить 5,2 млрд долларов в новый цех.'],
      [['direction', 'polarity'], 'Цех позволил бы сократить выпуск на 40%.'],
      [['value'], 'На заводе не хватает ещё 540 сварщиков и токарей.'],
      [['period'], 'В августе из-за аварии на подстанции производство стояло девять дней.'],
      [['value'], 'Из-за аварии на подстанции производство стояло пять дней.'],
      [['unit', 'value'], 'Из-за аварии на подстанции производство стояло девять недель.'],
      [['polarity'], 'Виновных уже назвали.'],
      [['unit', 'value', 'currency'], 'Дивиденды за полугодие составят 12 копеек на акцию.'],
      [['polarity'], 'В прошлом году дивиденды выплачивали.'],
    ],
  },
];
