// Written after what round 7 showed was mended, each digest with slips planted in single sentences. Persons, firms and
// figures are invented.
const quake = {
  id: 'quake',
  sourceDate: '2025-03-03',
  source: `Earthquake kills dozens in Sarvan province

An earthquake of magnitude 6.4 struck the mountainous province of Sarvan at 5.17 a.m. on Monday, killing at least 58 people and injuring about 400, the civil protection agency said. The epicentre was 19 kilometres south-west of the town of Melik, at a depth of 12 kilometres. It was the strongest quake in the region since 1988.

More than 900 buildings collapsed, among them the hospital in Melik and six schools. "Had it happened three hours later, the children would have been in class," said the provincial governor, Anahit Sarkis. Twenty-three aftershocks were recorded by noon, the largest of magnitude 5.1.

The road to the villages of Aran and Tsovak is blocked by a landslide. Helicopters brought out 31 of the most seriously injured. The army has sent 1,500 soldiers and set up two field hospitals. Night temperatures fall to minus eight degrees, and 11,000 people are without shelter.

Turkey, France and Georgia offered help. Rescue teams from Georgia crossed the border on Monday afternoon. The government accepted the Turkish offer on Monday evening, although the border between the two countries has been closed for decades.

The nuclear power plant at Arpa, 85 kilometres away, was not damaged and was never shut down, its operator said. Seismologists did not rule out another strong quake in the coming days. The president declared Wednesday a day of mourning and cancelled a trip to Brussels.`,
  date: '2025-03-04',
  text: `A strong earthquake has killed no fewer than 58 people in the province of Sarvan. Around 400 were hurt. The magnitude-6.4 tremor, the most powerful there in 37 years, occurred early on Monday 19 km southwest of Melik.

Over 900 buildings were reduced to rubble, including six schools and Melik's hospital. Governor Anahit Sarkis said that many children would have died if the earth had shaken three hours later. By midday there had been 23 aftershocks with magnitudes of up to 5.1.

Two villages, Aran and Tsovak, cannot be reached by road after a landslide. Thirty-one badly injured people were flown out by helicopter. Some 1,500 troops have been deployed, and two field hospitals are in operation. In freezing nights with temperatures as low as -8°C, 11,000 people have no roof over their heads.

Georgian rescuers arrived on the day of the disaster. France and Turkey have also offered assistance. That from Turkey was accepted, even though the common border has been closed for decades.

According to the operator, the Arpa nuclear plant 85 km from the epicentre is undamaged and kept running. Experts say that further strong quakes are possible in the next few days. The president, who has called off a visit to Brussels, has proclaimed a day of national mourning for Wednesday.`,
  slips: [
    [['value'], 'An earthquake of magnitude 7.4 struck the province of Sarvan on Monday.'],
    [['bound'], 'The earthquake killed 58 people and injured about 400.'],
    [['bound'], 'The earthquake killed at least 58 people and injured more than 400.'],
    [['value', 'measure'], 'The earthquake killed at least 400 people and injured about 58.'],
    [['polarity', 'entity', 'direction'], 'The epicentre was 19 kilometres north-east of the town of Melik.'],
    [['unit'], 'The epicentre was 19 miles south-west of the town of Melik.'],
    [['measure', 'value'], 'The epicentre was at a depth of 19 kilometres.'],
    [['polarity', 'wording'], 'It was the weakest quake in the region since 1988.'],
    [['period', 'value'], 'It was the strongest quake in the region since 1998.'],
    [['entity'], 'More than 900 buildings collapsed, among them the hospital in Aran and six schools.'],
    [['value'], 'More than 900 buildings collapsed, among them the hospital in Melik and nine schools.'],
    [
      ['wording', 'period'],
      '"Had it happened three hours earlier, the children would have been in class," said Anahit Sarkis.',
    ],
    [['value'], 'Thirty-two aftershocks were recorded by noon.'],
    [['polarity', 'modality'], 'The road to the villages of Aran and Tsovak is open.'],
    [['value'], 'The army has sent 1,500 soldiers and set up three field hospitals.'],
    [['value'], 'Night temperatures fall to minus eighteen degrees.'],
    [['value'], '21,000 people are without shelter.'],
    [['entity'], 'Rescue teams from Turkey crossed the border on Monday afternoon.'],
    [['polarity'], 'The government rejected the Turkish offer on Monday evening.'],
    [
      ['polarity'],
      'The government accepted the Turkish offer although the border has been open for decades.',
    ],
    [['polarity'], 'The nuclear power plant at Arpa was damaged, its operator said.'],
    [['polarity'], 'Seismologists ruled out another strong quake in the coming days.'],
    [['modality'], 'Seismologists said that there would be another strong quake in the coming days.'],
    [['period'], 'The president declared Thursday a day of mourning.'],
    [['entity'], 'The president cancelled a trip to Vienna.'],
  ],
};

export const round8 = [
  {
    id: 'chipmaker',
    sourceDate: '2025-10-23',
    source: `Tessaro reports third-quarter results

MILAN, 23 October. The chipmaker Tessaro earned 184 million euros in the third quarter, 23 percent less than in the same period of 2024. Sales fell by 9 percent to 1.31 billion euros. The gross margin narrowed from 41.2 to 38.5 percent because the plants were not fully used.

Orders, however, rose for the second quarter in a row, to 1.44 billion euros. "The bottom is behind us," Chief Executive Luca Ferrari told analysts. "Carmakers have emptied their warehouses and are buying again." For the fourth quarter he expects sales of about 1.4 billion euros, give or take 3 percent.

Tessaro will cut 1,200 of its 31,000 jobs by the end of 2026, mostly in Italy and France. The unions FIM and CFDT called the plan unacceptable and announced strikes for 5 November. Compulsory redundancies are excluded, Ferrari said. He would not comment on a report that Tessaro was in talks with the Taiwanese company Weiling about a joint plant in Dresden.

Capital expenditure will be 1.1 billion euros this year instead of the 1.4 billion originally planned. The start of the new factory in Catania has been put off until the spring of 2028. The Italian state has promised 730 million euros for it, on condition that production begins before 2029.

Tessaro shares, which had lost a third of their value since January, gained 7.4 percent.`,
    date: '2025-10-24',
    text: `Chipmaker Tessaro sees end of slump as orders pick up

Tessaro's profit slid 23 percent to €184m in July to September compared with a year earlier, and revenue was down 9 percent at €1.31bn. Because its factories had spare capacity, the gross margin shrank to 38.5 percent from 41.2 percent.

Still, the Milan-based company believes that the worst is over. It took in orders worth €1.44bn, the second consecutive quarterly increase. "Carmakers have emptied their warehouses and are buying again," chief executive Luca Ferrari said. He forecasts revenue of around €1.4bn for the final three months of the year.

Some 1,200 jobs, most of them in France and Italy, are to go by the end of next year. There are to be no forced lay-offs. Unions nevertheless rejected the plan and will go on strike on November 5.

Investment this year is to be €300m lower than originally planned, at €1.1bn. The new plant in Catania will not open before spring 2028. Italy is prepared to support it with €730m as long as it starts producing before 2029.

Ferrari declined to comment on reported talks with Weiling of Taiwan on building a factory together in Dresden. The stock jumped more than 7 percent.`,
    slips: [
      [['value'], 'Tessaro earned 148 million euros in the third quarter.'],
      [
        ['direction', 'polarity'],
        'Tessaro earned 184 million euros in the third quarter, 23 percent more than in the same period of 2024.',
      ],
      [['direction'], 'The gross margin widened from 38.5 to 41.2 percent.'],
      [['direction'], 'Orders fell for the second quarter in a row, to 1.44 billion euros.'],
      [['wording', 'polarity'], '"The bottom is ahead of us," Luca Ferrari told analysts.'],
      [['speaker'], '"The bottom is behind us," the Italian minister told analysts.'],
      [['scale'], 'For the fourth quarter he expects sales of about 1.4 million euros.'],
      [['measure'], 'For the fourth quarter he expects a profit of about 1.4 billion euros.'],
      [['value'], 'Tessaro will cut 2,100 of its 31,000 jobs by the end of 2026.'],
      [['period'], 'Tessaro will cut 1,200 of its 31,000 jobs by the end of 2027.'],
      [['modality'], 'Tessaro may cut 1,200 of its 31,000 jobs by the end of 2026.'],
      [['entity'], 'The jobs will be cut mostly in Italy and Germany.'],
      [['period'], 'The unions announced strikes for 15 November.'],
      [['polarity'], 'The unions FIM and CFDT called the plan acceptable.'],
      [['polarity'], 'Compulsory redundancies are not excluded, Ferrari said.'],
      [
        ['polarity', 'modality'],
        'Ferrari confirmed that Tessaro was in talks with Weiling about a joint plant in Dresden.',
      ],
      [['entity'], 'He would not comment on a report about a joint plant in Leipzig.'],
      [
        ['value', 'measure'],
        'Capital expenditure will be 1.4 billion euros this year instead of the 1.1 billion originally planned.',
      ],
      [['period'], 'The start of the new factory in Catania has been put off until the autumn of 2028.'],
      [['currency'], 'The Italian state has promised 730 million dollars for it.'],
      [
        ['polarity', 'period'],
        'The state has promised 730 million euros, on condition that production begins after 2029.',
      ],
      [['modality'], 'The Italian state has promised 730 million euros for the factory.'],
      [['value'], 'Tessaro shares had lost two thirds of their value since January.'],
      [['polarity', 'direction'], 'Tessaro shares lost 7.4 percent.'],
      [['measure', 'value'], 'Sales fell by 23 percent to 1.31 billion euros.'],
    ],
  },
  {
    id: 'drought-un',
    sourceDate: '2025-11-12',
    source: `Remarks by the Minister of Environment of Zambezia, Mr Joseph Tembo, at the climate conference

Chair, Excellencies,

Zambezia emits 0.03 percent of the world's greenhouse gases. This year we lost 70 percent of our maize to the worst drought in forty years. Six and a half million people, one in three of us, need food aid until the harvest in April.

I do not tell you this to shame anyone. I tell you because the loss and damage fund, to which 750 million dollars have been pledged, has so far disbursed nothing to us. We applied in May. We were told in August that a form was missing.

We are not waiting. We have planted 58 million trees since 2021 and aim at 200 million by 2030. We have decided to end the sale of charcoal in the four largest cities from 1 January 2027. A solar plant of 300 megawatts at Kafuro, built with the help of the African Development Bank and Denmark, will go into operation in July. It will raise our generating capacity by a tenth.

But the drought has also emptied our dams. Lake Karoma is 11 percent full. Since September households have had electricity for only seven hours a day, in some districts for three.

We therefore support the proposal of the least developed countries that a quarter of all climate finance should go to adaptation in the form of grants, not loans. We could accept a transition period of three years, but not of ten. Zambezia will not sign a text that does not mention the word debt.

Finally, let me thank Norway, which has cancelled what we owed it: 46 million dollars. It is not a large sum. It is a large example.`,
    date: '2025-11-13',
    text: `Zambezia demands grants and debt relief at climate talks

Zambezia, which is responsible for just 0.03 percent of global emissions, has lost 70 percent of its maize crop in the most severe drought for four decades, Environment Minister Joseph Tembo told the climate conference. A third of the population, 6.5 million people, will depend on food aid until April.

Tembo complained that the country had not received a cent from the loss and damage fund. It had submitted its application in May, only to hear three months later that a document was missing.

In the meantime Zambezia is acting on its own. It has planted 58 million trees in four years; by the end of the decade there are to be 200 million. From 2027 on, charcoal may no longer be sold in its four biggest cities. Next July a solar power plant at Kafuro, for which Denmark and the African Development Bank gave support, is due to start up and increase capacity by 10 percent.

With Lake Karoma nearly empty, power is rationed: private homes get seven hours a day, and in places only three.

The minister backed the demand of the poorest countries that 25 percent of climate finance be provided as grants for adaptation. He would agree to a transition of three years. A declaration that leaves out debt would not be signed by Zambezia, he warned. He praised Norway for writing off $46m: "It is not a large sum. It is a large example."`,
    slips: [
      [['value', 'scale'], "Zambezia emits 0.3 percent of the world's greenhouse gases."],
      [
        ['measure', 'entity'],
        'This year Zambezia lost 70 percent of its wheat to the worst drought in forty years.',
      ],
      [
        ['value', 'period'],
        'This year we lost 70 percent of our maize to the worst drought in fourteen years.',
      ],
      [['value'], 'Six and a half million people, one in four, need food aid until the harvest in April.'],
      [['period'], 'Six and a half million people need food aid until the harvest in August.'],
      [
        ['currency'],
        'The loss and damage fund, to which 750 million euros have been pledged, has so far disbursed nothing.',
      ],
      [['polarity'], 'The loss and damage fund has already disbursed 750 million dollars to Zambezia.'],
      [['period'], 'Zambezia applied in March.'],
      [['scale', 'value'], 'We have planted 58 thousand trees since 2021.'],
      [['period', 'value'], 'Zambezia aims at 200 million trees by 2035.'],
      [['modality'], 'Zambezia is considering ending the sale of charcoal in the four largest cities.'],
      [['value'], 'The sale of charcoal will end in the five largest cities from 1 January 2027.'],
      [['unit', 'scale'], 'A solar plant of 300 gigawatts at Kafuro will go into operation in July.'],
      [
        ['entity'],
        'The solar plant at Kafuro was built with the help of the African Development Bank and Sweden.',
      ],
      [['direction', 'polarity'], 'It will lower the generating capacity by a tenth.'],
      [['value'], 'Lake Karoma is 21 percent full.'],
      [['polarity', 'wording'], 'Lake Karoma is 11 percent empty.'],
      [['bound', 'value'], 'Since September households have had electricity for at least seven hours a day.'],
      [
        ['unit', 'period', 'value'],
        'Since September households have had electricity for only seven hours a week.',
      ],
      [['polarity'], 'Zambezia opposes the proposal of the least developed countries.'],
      [['value'], 'A third of all climate finance should go to adaptation in the form of grants.'],
      [
        ['polarity'],
        'A quarter of all climate finance should go to adaptation in the form of loans, not grants.',
      ],
      [['value', 'polarity'], 'Zambezia could accept a transition period of ten years, but not of three.'],
      [['modality'], 'Zambezia must accept a transition period of three years.'],
      [['polarity'], 'Zambezia will sign a text that does not mention the word debt.'],
      [['entity'], 'He thanked Sweden, which has cancelled what Zambezia owed it: 46 million dollars.'],
      [['wording'], '"It is not a large sum. It is a good example," Tembo said.'],
    ],
  },
  quake,
  {
    id: 'sud-mer',
    lang: 'ru',
    sourceDate: '2025-06-17',
    source: `Бывший мэр Заречья получил восемь лет

Приволжский областной суд во вторник приговорил бывшего мэра Заречья Виктора Лунина к восьми годам колонии за получение взяток на сумму 24 млн рублей. Его заместитель Ольга Птицына получила три года условно. Застройщик Артур Гамов, обвинявшийся в даче взятки, оправдан.

По версии следствия, с 2017 по 2021 год Лунин получал деньги от строительных компаний за выделение участков. Всего суд признал доказанными 11 эпизодов из 14. Гособвинение просило для него двенадцать лет. Суд также оштрафовал Лунина на 70 млн рублей и запретил ему пять лет занимать государственные должности.

«Я не взял ни рубля и буду добиваться отмены приговора», — заявил Лунин после заседания. Его адвокат Марина Зотова сообщила, что жалоба будет подана в течение десяти дней. Птицына признала вину и с приговором согласна.

Процесс длился 16 месяцев, было допрошено 93 свидетеля. Часть заседаний прошла в закрытом режиме. Прокуратура не исключила, что обжалует оправдание Гамова.

Лунин возглавлял город девять лет, до ареста в октябре 2022 года. Нынешний мэр Павел Рощин сказал, что изъятые участки, а это 38 гектаров, вернут городу до конца года. На них планируется построить школу и парк.`,
    date: '2025-06-18',
    text: `К восьми годам колонии приговорён экс-мэр Заречья Виктор Лунин: суд счёл доказанным, что он взял 24 миллиона рублей взяток. Обвинение добивалось 12 лет. Кроме того, Лунин заплатит штраф в 70 миллионов и в течение пяти лет не сможет быть чиновником.

Заместитель мэра Ольга Птицына, признавшая вину, отделалась тремя годами условно. Застройщика Артура Гамова суд оправдал, прокуроры могут это оспорить.

Деньги Лунин, как считает следствие, брал у строительных фирм в 2017–2021 годах. Из 14 эпизодов доказаны 11. Сам он утверждает, что не взял ни рубля. Жалобу на приговор защита подаст в ближайшие десять дней, сказала адвокат Марина Зотова.

Суд продолжался год и четыре месяца, показания дали 93 свидетеля. Арестован Лунин был в октябре 2022-го, до этого он девять лет руководил городом.

Отобранные у застройщиков 38 га город получит обратно в этом году, пообещал мэр Павел Рощин. Там хотят разбить парк и возвести школу.`,
    slips: [
      [['value'], 'Суд приговорил бывшего мэра Заречья Виктора Лунина к девяти годам колонии.'],
      [['scale'], 'Лунин осуждён за получение взяток на сумму 24 тыс. рублей.'],
      [['entity'], 'Артур Гамов получил три года условно.'],
      [['polarity'], 'Застройщик Артур Гамов, обвинявшийся в даче взятки, осуждён.'],
      [['period', 'value'], 'С 2017 по 2023 год Лунин получал деньги от строительных компаний.'],
      [['value'], 'Суд признал доказанными 14 эпизодов из 14.'],
      [['value'], 'Гособвинение просило для него пятнадцать лет.'],
      [['currency'], 'Суд также оштрафовал Лунина на 70 млн долларов.'],
      [['polarity'], 'Суд разрешил ему пять лет занимать государственные должности.'],
      [['wording', 'polarity'], '«Я взял ни рубля и не буду добиваться отмены приговора», — заявил Лунин.'],
      [['speaker'], '«Я не взял ни рубля и буду добиваться отмены приговора», — заявил Гамов.'],
      [['unit', 'period', 'value'], 'Жалоба будет подана в течение десяти недель.'],
      [['polarity'], 'Птицына не признала вину.'],
      [['unit'], 'Процесс длился 16 недель.'],
      [['value'], 'Было допрошено 39 свидетелей.'],
      [['polarity'], 'Прокуратура исключила, что обжалует оправдание Гамова.'],
      [['modality'], 'Прокуратура обжалует оправдание Гамова.'],
      [['value'], 'Лунин возглавлял город семь лет, до ареста в октябре 2022 года.'],
      [['period'], 'Лунин возглавлял город девять лет, до ареста в декабре 2022 года.'],
      [['unit'], 'Изъятые участки, а это 38 квадратных километров, вернут городу до конца года.'],
      [['entity'], 'На них планируется построить больницу и парк.'],
      [['bound'], 'Было допрошено более 93 свидетелей.'],
    ],
  },
  {
    ...quake,
    id: 'quake-russian',
    reportLang: 'ru',
    text: `В провинции Сарван произошло землетрясение магнитудой 6,4. Погибли по меньшей мере 58 человек, около 400 пострадали. Эпицентр находился в 19 километрах к юго-западу от города Мелик, на глубине 12 километров.

Обрушилось более 900 зданий, в том числе шесть школ. К полудню зафиксировано 23 афтершока. Армия направила в район бедствия 1500 военных. Без крова остались 11 тысяч человек, ночью температура опускается до минус восьми градусов.

Помощь предложили Турция, Франция и Грузия. Вечером 3 марта правительство приняло предложение Турции. Президент объявил среду днём траура и отменил поездку в Брюссель.`,
    slips: [
      [['value'], 'В провинции Сарван произошло землетрясение магнитудой 7,4.'],
      [['bound'], 'Погибли не более 58 человек, около 400 пострадали.'],
      [['value'], 'Обрушилось более 900 зданий, в том числе восемь школ.'],
      [['value'], 'К полудню зафиксировано 32 афтершока.'],
      [['entity'], 'Помощь предложили Турция, Италия и Грузия.'],
      [['period'], 'Президент объявил пятницу днём траура.'],
      [['unit'], 'Эпицентр находился в 19 милях к юго-западу от города Мелик.'],
      [['value', 'scale'], 'Без крова остались 110 тысяч человек.'],
    ],
  },
];
