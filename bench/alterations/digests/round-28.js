// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round28 = [
  {
    id: 'rice-hearing-manila',
    sourceDate: '2025-09-10',
    source: `House of Representatives of the Philippines, Committee on Agriculture. Hearing on the suspension of rice imports, 10 September 2025. From the minutes

Chairman Renato Balagtas-Uy: The suspension began on 1 September and is to last 60 days. The department wants it prolonged. Why?

Secretary of Agriculture Imelda Corrales: Because farmers are paid too little. In August unhusked rice fetched 14.20 pesos a kilogram on average; a year ago it was 21.80. It costs 15.10 to grow. From January to August 3.1 million tonnes were imported, 0.4 million fewer than in the same months of 2024. That is enough: stocks will last 94 days. I should like to extend the suspension until the end of the year. The President has not decided.

Representative Dalisay Ong: What does the consumer pay?

Secretary Corrales: For well-milled rice 42 pesos, four less than a year ago. In ten regions out of 17 we sell rice at 20 pesos to the poor; 2.7 million families have bought some so far. Each kilogram costs the state 13 pesos. The money, 10 billion, will last until November.

Representative Ong: And then?

Secretary Corrales: I have asked for another 18 billion. The budget department offers eleven.

Representative Julius Macaraeg: The tariff was lowered from 35 to 15 percent in July last year. Should it go up again?

Secretary Corrales: Yes, in steps, depending on the world price. I would not return to 35. The finance department is against any increase before next year.

Undersecretary of Finance Beatriz Lim: We are against it as long as inflation for the poorest third is not below 2 percent for three months. In August it was 0.6, in July minus 0.8. The tariff brought in 20 billion pesos in eight months. All money above 10 billion a year goes to a fund for farmers.

Representative Macaraeg: How much of the fund has been spent?

Undersecretary Lim: Of last year's money 61 percent. Drying plants were delayed; of 84 planned, 37 work.

Chairman: Mr Santos, you import rice.

Victor Santos, Association of Grain Traders: We had 280,000 tonnes on order when the suspension was announced; 190,000 arrived in time. For the rest our members may have to pay penalties in Vietnam, some six million dollars. We don't dispute the aim. We dispute the three weeks' notice.

Chairman: Is there hoarding?

Secretary Corrales: We inspected 412 warehouses and have brought charges against nine owners. None of them is a member of Mr Santos's association.

Teresita Baluyot, farmer from Nueva Ecija: I planted three hectares and owe the lender 96,000 pesos. At fourteen pesos I pay him and eat what is left, which is nothing. A suspension after the harvest is a raincoat after the rain.

Chairman: The Committee resolves by 19 votes to 6 to recommend an extension of 30 days. It does not take up the proposal to lay down a minimum price by law; a working group will report on that by 15 October.`,
    date: '2025-09-11',
    text: `A committee of the Philippine House of Representatives has recommended, by 19 votes to 6, that the suspension of rice imports, which began on 1 September for 60 days, be prolonged by another 30. Agriculture secretary Imelda Corrales would like it to last until the end of the year, but the president has not made up his mind. In August farmers received 14.20 pesos a kilogram for unhusked rice, over seven pesos less than a year before and not enough to cover their costs of 15.10.

Shops sell well-milled rice at 42 pesos, which is four pesos cheaper than a year ago. The poor can get it for 20 pesos in ten of the 17 regions, a scheme that has reached 2.7 million families and has money until November. Corrales has requested a further 18 billion pesos for it, seven billion more than the budget department is willing to give.

The secretary favours raising the import tariff step by step from its present 15 percent, though not to the former 35. The finance department would drop its objections, according to undersecretary Beatriz Lim, once inflation for the poorest third has been below 2 percent for three months, as it was in July and August. Of the money that farmers were due from the tariff last year, almost two fifths has not been spent, and fewer than half of 84 planned drying plants are working.

Traders accept the purpose of the suspension but not the short notice, said Victor Santos of their association. Some 90,000 tonnes that they had ordered did not arrive in time, which may cost them about $6 million in penalties. Charges have been brought against nine owners of warehouses, none of whom belongs to the association. "A suspension after the harvest is a raincoat after the rain," said Teresita Baluyot, who grows rice on three hectares in Nueva Ecija. Whether there should be a minimum price by law is to be examined by a working group until mid-October.`,
    slips: [
      [['value', 'period'], 'The committee recommended that the suspension be extended by 60 days.'],
      [
        ['modality', 'polarity'],
        'The president has agreed to prolong the suspension until the end of the year.',
      ],
      [['direction', 'measure'], 'Farmers are paid more for unhusked rice than a year ago.'],
      [['polarity', 'bound'], 'What farmers receive is still above what it costs them to grow rice.'],
      [
        ['direction', 'value'],
        'From January to August 0.4 million tonnes more were imported than in the same months of 2024.',
      ],
      [['unit', 'period'], 'Stocks of rice will last 94 weeks.'],
      [['currency', 'unit'], 'Well-milled rice costs 42 dollars a kilogram.'],
      [['value', 'entity'], 'Rice at 20 pesos is sold to the poor in all 17 regions.'],
      [['value', 'entity'], 'The budget department offers 18 billion pesos for the programme.'],
      [['direction'], 'In July last year the tariff was raised from 15 to 35 percent.'],
      [
        ['polarity', 'modality'],
        'The finance department will not agree to a higher tariff on any condition.',
      ],
      [['measure', 'value'], 'Of the 84 drying plants planned, all but 37 are working.'],
      [['polarity', 'entity'], 'The traders’ association rejects the aim of the suspension.'],
      [['value', 'measure'], 'Of the rice on order 90,000 tonnes arrived in time.'],
      [
        ['speaker', 'entity'],
        '"A suspension after the harvest is a raincoat after the rain," said Imelda Corrales.',
      ],
      [['modality', 'polarity'], 'The committee came out in favour of a minimum price laid down by law.'],
    ],
  },
  {
    id: 'refugee-briefing-chad',
    sourceDate: '2025-05-16',
    source: `UN refugee agency. Briefing notes for the press, Palais des Nations, Geneva, 16 May 2025. Speaker: Marguerite Dossou-Klein, coordinator for eastern Chad

In the last three weeks 68,500 people have crossed from Sudan's North Darfur into Chad, on some days 5,000. Since the war began in April 2023 Chad has received 844,000 Sudanese; about 409,000 had come in the fifteen years before. Nearly nine in ten of the new arrivals are women and children.

Most of them come from Zamzam camp and El Fasher. Of 6,810 persons whom our teams have interviewed since 22 April, 76 percent reported serious abuses: theft, extortion, rape. Sixty percent had been separated from members of their family. These people were interviewed at four border points and are not a sample of all.

Water. In Tine, a town of 46,000 inhabitants, there are five litres a person a day. The minimum in emergencies is 15. Two of the three boreholes are working; parts for the third are on the way from N'Djamena.

Health. One health worker is available per 10,000 refugees or so. There have been 411 suspected cases of measles since the middle of April and nine deaths, all of children under five. Cholera has not been confirmed, and samples from 14 patients are being tested.

Relocation. So far 19,200 of the new arrivals have been moved away from the border, to Iridimi and to a new site at Kouchaguine. The others sleep in the open. From the first week of June rain will cut the road to Iridimi. Before that we want to move 30,000 more. We have 22 lorries; we should need 50.

Schools. Two thirds of school-age refugee children in Chad do not go to school.

Money. For our work in Chad this year we need 409 million dollars and have received 14 percent of this. A year ago at the same time it was 21 percent. We have had to end the contracts of 140 of our 520 staff in the country. Unless money comes, cash grants to 130,000 people will stop at the end of June.

Questions

Is anybody being turned back? We have no such report. At Adré the authorities took weapons away from eleven men; they were let in without them.

Could refugees move on to Europe? Few have the means. About 3,000 have gone north to the gold fields of Tibesti, which worries us more.

Are you in touch with the party that holds Zamzam? We talk to all sides about access. We have had no access to Zamzam since 11 April.

The United States? It paid about 40 percent of our budget for Chad last year. For this year it has pledged nothing so far, but it has not told us that it will give nothing.

What struck you most? "A woman who asked where the school was before she asked where the water was," Ms Dossou-Klein said. "I had to tell her that there was little of either."`,
    date: '2025-05-17',
    text: `In three weeks 68,500 people have fled from North Darfur to Chad, bringing the number of Sudanese who have arrived there since the war began to 844,000. That is more than twice as many as in the fifteen years before, the UN refugee agency's coordinator for eastern Chad, Marguerite Dossou-Klein, said in Geneva on Friday. The overwhelming majority of the newcomers are women and children.

More than three quarters of 6,810 people interviewed at four border points spoke of serious abuses, and three in five had been separated from relatives, although these figures do not stand for all who came. No one is being sent back as far as the agency knows, but it has been unable to get to Zamzam camp since 11 April.

In the town of Tine there is a third of the water that is considered the minimum in emergencies, and one borehole out of three awaits spare parts. Nine small children have died among more than 400 suspected measles cases. There is no confirmed cholera yet, but 14 patients are being tested for it. Two in three refugee children of school age get no lessons. One woman had asked her about the school first and about the water second, Dossou-Klein said, and "there was little of either".

Before rain cuts the road to Iridimi in early June, the agency wants to take another 30,000 people away from the border, in addition to 19,200 moved so far, but has fewer than half of the 50 lorries it needs. Of the $409 million required for Chad this year only 14 percent has come in, a smaller share than at this time last year, and 140 employees have had to go. Cash grants to 130,000 people will end in June if no more is paid. The United States, which covered some 40 percent of last year's budget, has neither pledged nor refused money.`,
    slips: [
      [['period', 'value'], 'Since the war began 68,500 people have crossed from Sudan into Chad.'],
      [['scale', 'value'], 'In all Chad has received 844 million Sudanese since April 2023.'],
      [['entity', 'measure', 'value'], 'Nearly nine in ten of the new arrivals are grown men.'],
      [
        ['measure', 'value'],
        'Of 6,810 persons interviewed 76 percent had been separated from members of their family.',
      ],
      [
        ['modality', 'polarity'],
        'What the interviewed people said holds for all refugees, according to the agency.',
      ],
      [['bound', 'polarity', 'value'], 'The people in Tine have more water than the emergency minimum.'],
      [['unit', 'period'], 'In Tine there are five litres a person an hour.'],
      [['modality', 'polarity'], 'Cholera has broken out among the refugees, tests have shown.'],
      [['entity'], 'The nine people who died of measles were all adults.'],
      [['measure', 'value'], 'Two thirds of the refugee children in Chad attend school.'],
      [['value', 'measure', 'polarity'], 'All of the new arrivals have been moved away from the border.'],
      [['measure', 'value'], 'The agency has 50 lorries at its disposal.'],
      [['direction', 'value'], 'A larger part of the money needed has come in than a year ago.'],
      [['currency', 'unit'], 'For its work in Chad the agency needs 409 million Swiss francs.'],
      [
        ['modality', 'polarity'],
        'The United States has told the agency that it will give nothing this year.',
      ],
      [['polarity', 'entity'], 'The agency has free access to Zamzam camp.'],
    ],
  },
  {
    id: 'uranium-results-windhoek',
    sourceDate: '2025-08-07',
    source: `National Assembly of Namibia. Statement of the Minister of Mines, Tuliameni Haufiku-Beukes, on the annual results of the state mining company Omulonga, and answers to members. Windhoek, 7 August 2025

Honourable Speaker, in the financial year that ended on 31 March Omulonga had a revenue of 3.9 billion Namibian dollars, 24 percent more than in the year before. The profit after tax was 610 million; in the previous year there was a loss of 85 million. The company will pay the state a dividend of 150 million, the first since 2014.

The improvement has two causes. Uranium fetched 79 US dollars a pound on average, after 63. And the Arandis mine, which had stood still for seven years, produced again from last October: 1.1 million pounds up to the end of March. In a full year it is meant to yield 3.2 million. The tin mine at Uis lost 48 million; it will be sold if a buyer is found by December, and otherwise put on care and maintenance. It employs 290 people.

Debt fell from 2.6 to 2.1 billion. The auditors have approved the accounts, but with one reservation: the provision for cleaning up the old tailings dam, 330 million, may be too low. The company has ordered a new estimate, due in February.

There was one fatal accident, in which a driller, Festus Namupala, died. The inquiry found that a safety valve had been bridged. Two supervisors have been dismissed. The company has admitted liability.

Answers

Hon. Kaarina Swartbooi: How much do the directors earn? The Minister: The five directors together got 19.4 million, in the year before 14.2. The chief executive has 6.1 million of it. His bonus was tied to the profit and not to safety; from this year a death will cost the board half of its bonuses.

Hon. Elifas Muundjua: Is it true that a Chinese company wants to buy a share? The Minister: Two companies have shown an interest, one Chinese and one Canadian. Cabinet has not discussed it. I can say that the state will keep at least 51 percent; today it has 90. The other 10 percent belongs to the employees' trust.

Hon. Swartbooi: Where does the water come from? The Minister: From desalination, 85 percent. Boreholes supply the remainder, and their share must fall to zero by 2028. A cubic metre of desalinated water costs 47 dollars, four times as much as ground water.

Hon. Johannes Rittmann: When will you build your own enrichment? The Minister: We shall not: we have neither the electricity nor the customers. A conversion plant is another matter. A study of it will be ready next year.

Hon. Muundjua: Eight years ago you called Omulonga a hole into which the state throws money. The Minister: It was a hole. Now something comes out.

For the current year the company expects revenue of 4.5 to 4.8 billion, provided that the uranium price does not drop below 70 US dollars.`,
    date: '2025-08-08',
    text: `Namibia's state mining company Omulonga made a profit of 610 million Namibian dollars in the year to March, after losing 85 million in the year before, and will pay its first dividend since 2014, while revenue grew by nearly a quarter to 3.9 billion. Mines minister Tuliameni Haufiku-Beukes told the National Assembly on Thursday that this was due to a uranium price that had climbed by $16 a pound and to the reopening last October of the Arandis mine after seven idle years. In this financial year revenue could reach as much as 4.8 billion, as long as uranium does not fall below $70.

Debt is down by half a billion to 2.1 billion. The auditors passed the accounts with the reservation that too little may have been put aside for cleaning up an old tailings dam. For the loss-making tin mine at Uis, where 290 people work, a buyer is sought until December, failing which it will be mothballed.

A driller was killed because a safety valve had been bridged; the company has accepted liability and two supervisors have lost their jobs. In future a fatal accident will halve the bonuses of the board, whose five members were paid 19.4 million in all, 5.2 million more than in the year before.

A Chinese and a Canadian firm would like to buy into the company, in which the state owns 90 percent and an employees' trust the rest. The cabinet has yet to take this up, but the state will in any case retain a majority. Namibia is not going to enrich uranium, as it lacks both the power and the customers, whereas a conversion plant is being studied. By 2028 the company is to do without ground water, which supplies 15 percent of its needs and costs a quarter of what desalinated water does.

"It was a hole," the minister said, reminded of a remark made eight years ago. "Now something comes out."`,
    slips: [
      [
        ['polarity', 'direction', 'measure'],
        'Omulonga made a loss of 610 million Namibian dollars in the year to March.',
      ],
      [['direction'], 'The company’s revenue was 24 percent lower than in the year before.'],
      [['currency', 'unit'], 'The profit amounted to 610 million US dollars.'],
      [['polarity', 'entity'], 'As in every year since 2014, the state receives a dividend from Omulonga.'],
      [['unit', 'measure'], 'Uranium fetched 79 US dollars a kilogram on average.'],
      [['value', 'measure'], 'Up to the end of March the Arandis mine produced 3.2 million pounds.'],
      [['modality', 'polarity'], 'The tin mine at Uis has found a buyer.'],
      [['direction'], 'Debt rose from 2.1 to 2.6 billion.'],
      [['polarity', 'wording'], 'The auditors passed the accounts without any reservation.'],
      [['polarity', 'modality'], 'Omulonga denies that it is to blame for the driller’s death.'],
      [['value', 'entity'], 'The chief executive alone earned 19.4 million.'],
      [['polarity', 'modality'], 'The state is prepared to give up its majority in the company.'],
      [['modality', 'polarity'], 'The cabinet has approved the sale of a share to a Chinese company.'],
      [['value', 'entity', 'measure'], 'Boreholes supply 85 percent of the water.'],
      [['polarity', 'modality'], 'Namibia will build a plant for the enrichment of uranium.'],
      [['bound', 'modality'], 'The forecast for revenue holds whatever happens to the price of uranium.'],
    ],
  },
  {
    id: 'constitutional-court-ljubljana',
    sourceDate: '2025-11-20',
    source: `Constitutional Court of Slovenia. Statement for the media on decision U-I-214/24 (electricity network fees). Ljubljana, 20 November 2025

1. The Court has annulled two of the five challenged articles of the Act on Network Fees of 2023. It upheld the other three. The decision was taken by six votes to three.

2. The request had been lodged by 32 members of parliament and, separately, by the Association of Pensioners. The Court considered both together.

3. Article 7 charges households a fee according to their highest consumption in any quarter of an hour in the winter months. The Court does not object to higher prices at hours of heavy load. It objects that the Act left the amount of the fee to the energy agency without setting any limits. Under the Constitution such limits must be in the law itself.

4. Article 11 exempted consumers of more than 20 gigawatt-hours a year from the fee. There are 41 of them. The government had argued that this protected about 23,000 jobs. The Court accepts the aim but finds that the exemption was granted without looking at whether a company needed it; among the 41 are eleven data centres with 160 employees between them.

5. Article 11 ceases to apply on the day after publication. Article 7 remains in force until 30 June 2026, so that parliament can amend it. If it does not, the fees of 2022 will apply again from 1 July.

6. Nobody will get back what he has already paid. Refunds for two winters, estimated at 118 million euros, would have to be financed by other consumers.

7. The Court did not decide whether the fees are too high. "That is a question for voters, not for judges," the President of the Court, Dr Alenka Zorman-Vidic, said when the decision was announced.

8. Dissenting opinions. Judges Matjaž Kocbek and Nina Hribar would have upheld the Act as a whole. Judge Oton Starc, on the contrary, would have ordered refunds for households with incomes below the poverty line, some 31,000.

Reactions

Minister of energy Bojan Lesjak said that the government would respect the decision and send a bill to parliament before the end of February. He did not rule out a new exemption for steel and paper mills, "with conditions this time".

Majda Pirc, for the pensioners, called the decision "a victory without a cheque". The association will examine whether to turn to the court in Strasbourg; it has four months for that.

The Chamber of Commerce estimates that the end of the exemption will cost its members 54 million euros a year. The steel maker Jeklarna Mežica warned of a price increase but does not plan redundancies.

The energy agency stated that an average household pays 9.80 euros a month under Article 7; without it, the amount would be 8.10. For one household in four it would be more than today, since these use little electricity in winter.`,
    date: '2025-11-21',
    text: `Slovenia's Constitutional Court has struck down two articles of the law on electricity network fees and let three others stand. Six judges were in favour and three against, the court announced on Thursday. It raised no objection to dearer electricity at busy hours, but to the fact that the law set no limits for the energy agency, which determines the fee.

Also void is the exemption for 41 large consumers, since it was granted without regard to whether they needed it. Eleven of them are data centres that together employ only 160 people. While the exemption ends at once, on the day after publication, the winter fee for households continues to the end of June next year. If parliament has not amended it by then, the fees of 2022 will return.

There will be no refunds, because other consumers would have had to bear the cost of an estimated €118 million. Whether the fees are too high the court did not decide: "That is a question for voters, not for judges," said its president, Alenka Zorman-Vidic. Two of the dissenting judges would have left the law as it is, while the third, Oton Starc, wanted refunds for about 31,000 poor households.

Energy minister Bojan Lesjak promised a bill by the end of February, in which steel and paper mills might again be exempted, though on conditions. For the pensioners' association, which had gone to court alongside 32 members of parliament, it is "a victory without a cheque", and it is thinking about an application to Strasbourg. Business expects additional costs of €54 million a year; the steel maker Jeklarna Mežica speaks of higher prices but not of dismissals. Without the winter fee an average household would save €1.70 a month, although one in four would pay more than now, according to the energy agency.`,
    slips: [
      [['value', 'measure'], 'The Court annulled three of the five challenged articles and upheld two.'],
      [['value', 'wording', 'polarity'], 'The decision of the judges was unanimous.'],
      [
        ['polarity', 'wording'],
        'Higher prices at hours of heavy load are unconstitutional, the Court finds.',
      ],
      [['bound'], 'Article 11 exempted consumers of less than 20 gigawatt-hours a year from the fee.'],
      [['unit', 'scale'], 'The exemption was for firms that consume more than 20 megawatt-hours a year.'],
      [['entity', 'value', 'measure'], 'Data centres make up the majority of the 41 exempted consumers.'],
      [['period', 'entity'], 'Article 7 ceases to apply on the day after publication.'],
      [
        ['modality', 'polarity'],
        'The fees of 2022 will apply again from July even if parliament amends the law in time.',
      ],
      [['polarity', 'modality'], 'Households will be paid back the fees of two winters.'],
      [['polarity', 'wording'], 'The Court has ruled that the fees are too high.'],
      [['entity'], 'Judge Nina Hribar wanted refunds for the poorest households.'],
      [['polarity', 'modality'], 'Bojan Lesjak has ruled out any new exemption for steel mills.'],
      [
        ['speaker', 'entity'],
        '"A victory without a cheque" is how the minister of energy described the decision.',
      ],
      [['modality', 'polarity'], 'The pensioners have lodged an application with the court in Strasbourg.'],
      [['modality', 'polarity'], 'Jeklarna Mežica is going to dismiss workers.'],
      [['direction', 'value'], 'Without Article 7 an average household would have to pay more.'],
    ],
  },
  {
    id: 'forum-dushanbe-premier',
    lang: 'ru',
    sourceDate: '2025-04-24',
    source: `Выступление премьер-министра Таджикистана Сухроба Назаршоева на инвестиционном форуме. Душанбе, 24 апреля 2025 года. Изложение агентства правительства по печати

Премьер-министр сообщил, что экономика в прошлом году выросла на 8,4%, а за первый квартал этого — на 8,2%. Прямых инвестиций за год поступило 530 млн долларов, на 18% больше, из них 54% — из Китая. «Пятьдесят четыре процента от одного соседа — это не дружба, это зависимость», — заявил он и пригласил вкладчиков из других стран.

Энергетика. Два из шести агрегатов Рогунской ГЭС работают с 2019 года, третий планируется пустить в декабре 2026-го. До завершения стройки нужно ещё 6,4 млрд долларов. Всемирный банк и ещё девять кредиторов обещали 2,1 млрд; первый транш, 350 млн, заморожен, пока не закончится проверка переселения. Переселить предстоит ещё 41 тысячу человек, переехали 19 тысяч. Экспорт электроэнергии за год — 2,9 млрд киловатт-часов, главный покупатель — Афганистан. Ограничения подачи света зимой в сёлах премьер назвал «стыдом, который мы закончим в 2027 году».

Золото и сурьма. Производство золота снизилось с 11,8 до 10,9 тонны: на руднике «Зарнисор» сменился подрядчик. Сурьмы вывезено 21 тысяча тонн, это четверть мирового рынка. Цена за год выросла втрое. Правительство рассматривает запрет на вывоз необогащённого концентрата с 2027 года; окончательного решения нет.

Деньги мигрантов. Переводы составили 5,8 млрд долларов, 45% ВВП. Из России приходит больше 90%. Число работающих там граждан сократилось за год с 1,1 млн до 950 тысяч. Назаршоев сказал, что тревоги по этому поводу не разделяет: в Германию, Польшу и Южную Корею выехали 37 тысяч, вчетверо больше, чем годом ранее.

Налоги. Для новых предприятий в обработке хлопка налога на прибыль не будет пять лет, если переработка доведена до пряжи; для доведших до одежды — десять. Сейчас внутри страны перерабатывается 32% волокна, к 2030 году должно быть всё. Налоговых проверок станет меньше: не чаще раза в два года.

Вопросы из зала. Представитель Европейского банка Хелена Брандт спросила о судах: инвесторы выигрывают дела, но решений не исполняют. Премьер признал, что из 44 решений в пользу иностранных компаний исполнено 27, и обещал до осени создать отдельную службу приставов. Владелец сети гостиниц Фаррух Ашуров пожаловался, что визу на границе выдают три часа. «Засекал сам: два часа сорок», — ответил премьер. Электронная виза стала бесплатной для 55 стран.

О внешнем долге: 3,2 млрд долларов, 25% ВВП. Новых займов под плавающую ставку правительство брать не будет. Исключение — Рогун, «у которого свой календарь и своя бухгалтерия».

На форуме подписано 17 соглашений на 720 млн долларов. Из них твёрдых контрактов шесть, на 190 млн, остальные — меморандумы, которые ни к чему не обязывают. В прошлом году из 24 меморандумов до договора дошли пять.

Следующий форум пройдёт в Худжанде.`,
    date: '2025-04-25',
    text: `Таджикистан приглашает инвесторов, чтобы меньше зависеть от Китая, откуда в прошлом году пришло 54% из 530 млн долларов прямых вложений. «Пятьдесят четыре процента от одного соседа — это не дружба, это зависимость», — сказал премьер-министр Сухроб Назаршоев на форуме в Душанбе в четверг. Темп роста экономики в первом квартале составил 8,2%, чуть меньше прошлогоднего.

Третий из шести агрегатов Рогунской ГЭС рассчитывают запустить в конце 2026 года, но на завершение стройки нужно ещё 6,4 млрд долларов. Из обещанных кредиторами 2,1 млрд первые 350 млн не поступят, пока не проверят, как переселяют людей; переехали пока 19 тысяч, меньше трети всех, кого надо переселить. Зимние ограничения света в сёлах премьер пообещал прекратить в 2027 году.

Золота из-за смены подрядчика на одном из рудников стало меньше — 10,9 тонны, зато сурьма, четверть мирового рынка которой обеспечивает страна, за год подорожала втрое. Вывозить необогащённый концентрат, возможно, запретят с 2027 года, но окончательно это не решено.

Переводы мигрантов равны 45% ВВП и почти целиком приходят из России, где таджикских работников за год стало на 150 тысяч меньше. Назаршоева это не беспокоит, потому что в Германию, Польшу и Южную Корею уехало вчетверо больше людей, чем годом ранее.

Новые хлопковые предприятия на пять лет освободят от налога на прибыль, если они делают пряжу, и на десять, если одежду, а проверять компании налоговая сможет не чаще раза в два года. Из 44 судебных решений, вынесенных в пользу иностранцев, не исполнены 17, признал премьер и пообещал к осени особую службу приставов. Внешний долг составляет четверть ВВП, и под плавающую ставку кабинет больше не займёт, разве что для Рогуна.

Из 17 подписанных соглашений на 720 млн долларов обязывающих лишь шесть, на 190 млн.`,
    slips: [
      [['direction'], 'Рост экономики в первом квартале ускорился по сравнению с прошлым годом.'],
      [['scale', 'value'], 'Прямых инвестиций за год поступило 530 млрд долларов.'],
      [
        ['polarity', 'wording'],
        '«Пятьдесят четыре процента от одного соседа — это дружба, а не зависимость», — заявил премьер.',
      ],
      [['value', 'entity'], 'На Рогунской ГЭС работают уже четыре агрегата.'],
      [['modality', 'polarity'], 'Первый транш в 350 млн долларов кредиторы уже перечислили.'],
      [['value', 'measure'], 'Переселить осталось 19 тысяч человек, 41 тысяча переехала.'],
      [['period'], 'С ограничениями света покончат, по обещанию премьера, в 2025 году.'],
      [['direction', 'value'], 'Производство золота выросло с 10,9 до 11,8 тонны.'],
      [['direction'], 'За год сурьма подешевела втрое.'],
      [['modality'], 'Решение запретить вывоз необогащённого концентрата принято.'],
      [['entity', 'value'], 'Больше всего переводов поступает из Германии.'],
      [['polarity', 'modality'], 'Назаршоев встревожен тем, что работников в России убавилось.'],
      [
        ['polarity', 'modality'],
        'От налога на прибыль освободят любую новую хлопковую фабрику, до какой бы стадии она ни доводила переработку.',
      ],
      [['value', 'measure', 'polarity'], 'Исполнены все 44 решения в пользу иностранных компаний.'],
      [['bound', 'period'], 'Налоговые проверки будут не реже раза в два года.'],
      [['modality', 'measure', 'polarity'], 'Все 17 подписанных соглашений — твёрдые контракты.'],
    ],
  },
  {
    id: 'pavodok-aktobe',
    lang: 'ru',
    sourceDate: '2025-04-09',
    source: `Департамент по чрезвычайным ситуациям Актюбинской области. Брифинг о паводке. Актобе, 9 апреля 2025 года, 18.00

Начальник департамента полковник Нурлан Жаксыбеков:

Обстановка. Подтоплены 11 населённых пунктов в четырёх районах, 640 домов; вчера было 480. В Кобде вода спала на 35 сантиметров за сутки, в Уиле продолжает прибывать. Пик в Уиле ждём в ночь на пятницу. Трасса на Атырау закрыта на участке в 18 километров, объезд через Шубаркудук удлиняет дорогу на 140 километров.

Люди. Эвакуированы 3 970 человек, из них 1 620 детей. В пунктах приёма живут 860, остальные — у родственников. Погибших нет. Один человек пропал: водитель молоковоза, которого снесло с переправы в понедельник. Поиски продолжаются, машина найдена пустой. За выезд на закрытую переправу оштрафованы 27 водителей.

Скот. Перегнали 22 тысячи голов, погибло около 900.

Плотины. В области 96 гидросооружений, 31 не имеет хозяина. Магаджанская плотина держит, сброс увеличен с 180 до 260 кубометров в секунду. «Сбрасываем, пока решаем мы, а не вода», — сказал полковник. Слухи о прорыве, разошедшиеся вчера вечером, ложные; автора, шестнадцатилетнего подростка, нашли, с ним беседует психолог, уголовного дела не будет.

Силы. Работают 1 240 человек, 310 единиц техники, два вертолёта. Завтра из Костаная придёт ещё 60 спасателей. Мешков с песком уложено 84 тысячи. Помощь России — четыре насоса — предложена, ответа мы ещё не дали.

Деньги. Разовая выплата — 393 тысячи тенге на семью, её получили 410 семей из 640. Кому дом признают аварийным, тому построят новый или купят жильё; комиссия начнёт обход не раньше, чем уйдёт вода.

Аким Уилского района Гульнара Сатыбалды: Насыпь в Уиле поднята до четырёх метров, прошлогодний уровень был 3,6. Хватит ли, не знаю. Больницу, 42 пациента, перевели в Кандыагаш вчера. Хлеб и вода есть на десять дней, свет отключён в трёх кварталах. От эвакуации отказались 58 человек, в основном старики. Силой не вывозим, лодка стоит у каждого отказавшегося дома.

Вопрос: В прошлом году обещали очистить русло Уила.

Аким: Очистили шесть километров из четырнадцати. Подрядчик, «Кен-Арна», остановил работы в ноябре, деньги получил за девять. Дело передано в полицию, три километра он должен либо вычистить, либо оплатить.

Вопрос: Это хуже, чем в 2024 году?

Жаксыбеков: Нет. Тогда было 2 300 домов. Снега нынче на 15% меньше, но грунт промёрз глубже, вода не впитывается.

Вопрос: Безопасно ли пить воду из колодцев?

Главный санитарный врач области Сауле Ермекова: В подтопленных сёлах — нельзя, даже кипячёную. Взяли 64 пробы, не отвечают норме 23. Случаев кишечных инфекций пока семь, как в обычную неделю. Прививки от гепатита получили 1 900 человек, вакцины ещё на четыре тысячи.

Следующий брифинг — завтра в девять утра.`,
    date: '2025-04-10',
    text: `В Актюбинской области паводок подтопил уже 640 домов, на 160 больше, чем сутками раньше, сообщил в среду начальник департамента по чрезвычайным ситуациям Нурлан Жаксыбеков. В 2024 году пострадало 2 300: нынче снега меньше, хотя грунт, промёрзший глубже, воду не впитывает. В Кобде она отступает, а в Уиле, где наивысшего уровня ждут в ночь на пятницу, всё ещё поднимается.

Из опасных мест вывезли почти четыре тысячи человек, больше пятой части которых живёт в пунктах приёма. Никто не погиб, но водителя молоковоза, смытого с переправы в понедельник, пока не нашли. Скота пало около 900 голов, тогда как 22 тысячи успели перегнать.

Магаджанская плотина выдерживает напор, и воды из неё теперь выпускают на 80 кубометров в секунду больше. «Сбрасываем, пока решаем мы, а не вода», — сказал Жаксыбеков. Слух о прорыве распустил подросток 16 лет, против которого дела не возбудят. На предложение России прислать четыре насоса область ещё не ответила; из Костаная в четверг прибудут 60 спасателей.

Насыпь в Уиле подняли на 40 сантиметров выше прошлогоднего уровня воды, но ручаться, что этого достаточно, аким района Гульнара Сатыбалды не стала. Пациентов больницы увезли в Кандыагаш, а 58 жителей уезжать не хотят, и принуждать их не будут. Русло подрядчик «Кен-Арна» расчистил лишь на шести километрах из четырнадцати, получив деньги за девять, и этим занялась полиция.

Выплату в 393 тысячи тенге ещё не получили 230 семей. Пить из колодцев подтопленных сёл нельзя и после кипячения, предупредила главный санитарный врач Сауле Ермекова: больше трети проб не отвечает норме, хотя кишечных инфекций не больше обычного.`,
    slips: [
      [['direction', 'value'], 'За сутки число подтопленных домов сократилось с 640 до 480.'],
      [['entity', 'direction'], 'В Уиле вода спадает, в Кобде продолжает прибывать.'],
      [['direction', 'polarity'], 'Нынешний паводок тяжелее прошлогоднего.'],
      [['measure', 'entity'], 'Большинство эвакуированных живёт в пунктах приёма.'],
      [['modality', 'polarity'], 'Водителя молоковоза нашли мёртвым.'],
      [['measure', 'value'], 'Погибло около 22 тысяч голов скота.'],
      [['direction', 'value'], 'Сброс с Магаджанской плотины уменьшен с 260 до 180 кубометров в секунду.'],
      [['modality', 'polarity'], 'Вчера вечером Магаджанскую плотину прорвало.'],
      [['polarity', 'modality'], 'На подростка, пустившего слух, завели уголовное дело.'],
      [['modality', 'polarity'], 'Область приняла от России четыре насоса.'],
      [['scale', 'value'], 'Каждой семье полагается по 393 млн тенге.'],
      [['period', 'modality'], 'Комиссия уже обходит дома, не дожидаясь, пока уйдёт вода.'],
      [['modality', 'polarity'], 'Сатыбалды заверила, что четырёхметровой насыпи хватит.'],
      [['polarity'], 'Отказавшихся уезжать вывозят силой.'],
      [['value', 'measure'], 'Подрядчик очистил девять километров русла, а деньги получил за шесть.'],
      [['polarity', 'modality'], 'Колодезную воду, по словам Ермековой, достаточно прокипятить.'],
    ],
  },
  {
    id: 'central-bank-bishkek-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-10-27',
    source: `Национальный банк Киргизии. Решение по учётной ставке и пресс-конференция председателя правления Азамата Турдукулова. Бишкек, 27 октября 2025 года

Правление повысило учётную ставку с 9,25 до 10%. Это второе повышение за год: в июле ставку подняли на четверть пункта. Решение вступает в силу 28 октября.

Инфляция в сентябре — 8,4% в годовом выражении, год назад было 5,1. Продовольствие подорожало на 9,7%, сильнее всего мясо — на 23%. Ориентир банка — от 5 до 7%. Вернуться в этот коридор рассчитываем к концу 2026 года; в июле называли середину.

Экономика за девять месяцев выросла на 10%. Кредиты увеличились на 41%, потребительские — на 58%. Такие темпы правление считает чрезмерными. С 1 января банки не смогут давать потребительский кредит, если платежи заёмщика превышают половину его дохода. Сейчас предел — 60%, но он рекомендательный.

Сом. С начала года он ослаб к доллару на 0,5%, к рублю — на 27%. Банк продал на рынке 610 млн долларов, купил 90 млн. Валовые резервы — 6,9 млрд, год назад было 4,6 млрд. Более половины резервов — золото, поэтому их рост не столько наша заслуга, сказал председатель, сколько заслуга цены.

Вопросы

— Правительство критиковало июльское повышение. Давили на вас?

— Критиковать — право правительства, не слушать — обязанность банка. Премьер позвонил после решения, а не до.

— Ставка выше — кредит дороже. Насколько?

— Средняя ставка по кредитам 16,8%. Может подняться до 17,5. Льготные программы для фермеров под 6% не затронуты: разницу платит бюджет.

— Два банка под санкциями. Они устоят?

— У обоих капитал выше нормы почти вдвое. Вкладчики в августе забрали 11% депозитов, в сентябре вернули восемь. Поддержка Нацбанка им не понадобилась.

— Цифровой сом?

— Опыт идёт с мая на бюджетных выплатах в трёх районах, участвуют 14 тысяч человек. Решение о выпуске примем не раньше конца 2026 года. Наличные никто не отменит.

— Стейблкоин, привязанный к золоту, выпустило министерство финансов, а не вы. Почему?

— Потому что мы отказались. Центральный банк не должен обещать обмен на то, чего у него могут попросить всё сразу. Министерство обещает из своего запаса, это его право. В обращении 12 млн долларов из объявленных 500.

— Ипотека?

— Под 4% её выдаёт государственная компания, и очередь — 190 тысяч семей. Цены на жильё за год прибавили 19%. Моё личное мнение: дешёвая ипотека при дефиците домов помогает продавцу.

— Ждать ли ещё одного повышения в ноябре?

— Если октябрьская инфляция будет ниже 8,5, паузу возьмём. Выше 9 — повысим. Между — поспорим.

— А вы сами в чём храните сбережения?

— В сомах, на вкладе. Жена — в баранах. В этом году она меня обогнала.

Заместитель председателя Нургуль Исакова добавила, что за решение проголосовали шестеро из семи членов правления. Седьмой предлагал сразу 11%.

Следующее заседание — 24 ноября.`,
    date: '2025-10-28',
    text: `Kyrgyzstan's central bank has raised its rate by three quarters of a point to 10 percent, the second increase this year. Of the seven members of its board six voted for this, while the other one would have gone to 11 percent at once. Annual inflation was 8.4 percent in September, with meat up by 23 percent, and it is to come back to the range of 5 to 7 percent by the end of next year, half a year later than thought in July.

Governor Azamat Turdukulov said on Monday that there would be another increase in November if October's inflation was above 9 percent and none if it was below 8.5. The bank considers it excessive that loans have grown by 41 percent, and from January consumer credit will be forbidden to anyone whose repayments exceed half of his income; the present limit of 60 percent is no more than a recommendation. The average lending rate may climb from 16.8 to 17.5 percent, but subsidised loans to farmers will not become dearer.

While the som has held almost steady against the dollar since January, it has lost 27 percent against the rouble. The bank sold $520 million more than it bought. That its reserves rose within a year by half to $6.9 billion the governor ascribed to the price of gold rather than to the bank.

Criticism is the government's right, Turdukulov said, and not to listen the bank's duty; the prime minister had telephoned only after the decision. Two banks under sanctions have nearly twice the capital required and needed no support, although depositors withdrew 11 percent of their money in August, most of which came back in September. Whether a digital som will be issued is not going to be decided before the end of 2026. A coin backed by gold was left to the finance ministry, because the bank refused to issue it.`,
    slips: [
      [['direction', 'value'], 'The board lowered the rate from 10 to 9.25 percent.'],
      [['value', 'measure'], 'The rate was raised by a quarter of a point.'],
      [['range', 'polarity', 'bound'], 'In September inflation was within the range at which the bank aims.'],
      [['direction', 'period'], 'Prices are rising more slowly than a year ago.'],
      [['period', 'modality'], 'The bank expects inflation to be back in its range by the middle of 2026.'],
      [['value', 'entity', 'measure'], 'Consumer loans have grown by 41 percent.'],
      [['modality', 'bound'], 'The limit of 60 percent that applies now is binding on the banks.'],
      [['entity', 'direction'], 'Since January the som has lost 27 percent against the dollar.'],
      [['currency', 'unit'], 'The reserves of the bank stand at 6.9 billion soms.'],
      [
        ['polarity', 'entity'],
        'The governor claimed the growth of the reserves as the bank’s own achievement.',
      ],
      [
        ['entity', 'period', 'polarity'],
        'Before the decision the prime minister had telephoned the governor.',
      ],
      [['polarity'], 'The two banks under sanctions survived only thanks to the central bank’s support.'],
      [['modality', 'period'], 'The digital som will be issued this year, the governor announced.'],
      [['entity', 'polarity'], 'It is the central bank that issued the coin tied to gold.'],
      [['modality', 'polarity'], 'The rate will be raised in November in any case.'],
      [['entity', 'value', 'measure'], 'One member of the board voted for leaving the rate where it was.'],
    ],
  },
  {
    id: 'foreign-minister-minsk-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-06-18',
    source: `Министр иностранных дел Белоруссии Виталий Гурневич ответил на вопросы агентства «Полесье-Инфо». Минск, 18 июня 2025 года

— Американский посланник был в Минске в третий раз за полгода. О чём договорились?

— О том, что встретимся в четвёртый. Обсудили открытие посольства, калий и осуждённых. По посольству принципиальное согласие есть, сроков нет: здание пустует с 2022 года, там надо менять трубы. По калию Вашингтон готов снять ограничения с одной компании, если найдётся маршрут. Литва транзит не даёт и не даст, пока не договорится Брюссель.

— Четырнадцать человек вышли на свободу. Будут ещё?

— Помилование — право президента. Список передали, в нём больше ста имён. Сколько из них подпишет президент, не знаю и гадать не стану. Торговли людьми мы не ведём.

— Польша грозит снова закрыть границу.

— Работают два перехода из шести. Польша обещала открыть ещё два, если за месяц не будет попыток незаконного перехода. Их было 1 900 в мае, вдвое меньше, чем в мае прошлого года. Ноль — условие, которого не выполнит ни одна граница в мире. Мы предложили совместные патрули, ответа нет.

— Безвизовый режим для европейцев?

— Действует до конца года, им воспользовались 310 тысяч человек, больше половины — из Литвы и Латвии. Предложу продлить.

— Торговля с Россией — почти две трети всего оборота. Не много ли?

— Шестьдесят два процента. В 2021 году было 49. Много. Но упрекать нас в этом тем, кто закрыл остальные двери, странно. С Китаем за четыре месяца оборот 2,6 млрд долларов, вырос на 7%, экспорт при этом упал. С Африкой — 180 млн. Посольство в Аддис-Абебе откроем в сентябре.

— Вы будете добиваться членства в БРИКС?

— Мы партнёр с января. Заявку на полное членство подали, но торопить никого не станем: там сами не решили, расти или переваривать.

— «Орешник» появится до конца года?

— Это к министру обороны. Я лишь повторю: число установок обсуждалось, места выбраны, на боевое дежурство ничего не поставлено.

— Переговоры по Украине могли бы пройти в Минске?

— Нас об этом никто не просил, и сами мы не навязываемся. Обмены пленными через нас — другое дело: с начала года их шесть, прошли 1 070 человек с обеих сторон. Последний сорвался на четыре часа из-за списка, но состоялся.

— Отношения с Венгрией?

— Лучшие в Евросоюзе, что, впрочем, не рекорд. Министр Балаж Кертес приедет 3 июля.

— А с Ватиканом?

— Папе направлено приглашение. Оно не новое, от 2023 года, но мы его подтвердили.

— Правда ли, что в министерстве сокращают каждого десятого?

— Сорок две должности из 560. Послов это не коснётся, коснётся тех, кто пишет послам длинные указания. Я и сам их писал, так что знаю, без чего можно жить.

— Когда в Минск вернутся европейские послы?

— Четверо и не уезжали. Остальным скажу: квартиры в Минске подорожали на 20%, не тяните.`,
    date: '2025-06-19',
    text: `Belarus and the United States agree in principle that the American embassy in Minsk should reopen, but there is no date for it yet, foreign minister Vitaly Gurnevich said on Wednesday. Washington would lift its restrictions on one potash company if a route were found, he told the agency Polesye-Info after the third visit of an American envoy in six months. Lithuania, however, will refuse transit as long as Brussels has not come to terms.

Fourteen prisoners have been released, and a list with more than a hundred names has been handed over, but how many of these the president will pardon the minister could not say. Two of six crossings to Poland are open. Warsaw has promised to add two more, provided that a month passes without any attempt to cross illegally, a condition that according to Gurnevich no border in the world could fulfil. In May there were 1,900 such attempts, half as many as a year before, and Poland has not reacted to a proposal for joint patrols.

Visa-free entry, used by 310,000 Europeans so far, runs out at the end of the year, but Gurnevich is going to suggest prolonging it. Russia's share in foreign trade, which has grown by 13 points since 2021 to 62 percent, he considers too large, though he finds it strange to be reproached for this by those who closed all other doors. Trade with China rose by 7 percent in four months in spite of lower exports. Belarus has applied to become a full member of BRICS and is in no hurry.

It has not been asked to host talks on Ukraine and does not offer itself, Gurnevich said, but six exchanges of prisoners have taken place through it this year. Sites for the Oreshnik missile have been chosen, yet none has been put on combat duty. His ministry will lose 42 of 560 posts, not including ambassadors.`,
    slips: [
      [['modality', 'period'], 'A date has been set for the opening of the American embassy.'],
      [['value'], 'It was the first visit of the American envoy to Minsk in half a year.'],
      [
        ['modality', 'polarity'],
        'Washington has lifted its restrictions on all Belarusian potash companies.',
      ],
      [['entity', 'polarity'], 'Lithuania is ready to let the potash pass through its territory.'],
      [['modality', 'value'], 'The president will pardon everyone on the list, Gurnevich assured.'],
      [['value', 'measure'], 'Four of the six crossings to Poland are working.'],
      [
        ['direction', 'value'],
        'In May there were twice as many attempts to cross the border illegally as a year before.',
      ],
      [['entity', 'polarity'], 'Poland has turned down the proposal for joint patrols.'],
      [['scale', 'value'], 'Visa-free entry has been used by 310 million people.'],
      [['direction', 'value'], 'Russia’s share of Belarusian trade has shrunk since 2021.'],
      [['direction', 'measure'], 'Belarus sold more to China in the first four months than a year ago.'],
      [['currency', 'unit'], 'Trade with China amounted to 2.6 billion yuan in four months.'],
      [['modality', 'polarity'], 'Minsk is pressing BRICS for quick admission as a full member.'],
      [['modality', 'period'], 'The first Oreshnik missiles are already on combat duty.'],
      [['polarity', 'modality'], 'Belarus has offered Minsk as a place for talks on Ukraine.'],
      [['entity', 'polarity'], 'It is above all ambassadors who will lose their posts.'],
    ],
  },
];
