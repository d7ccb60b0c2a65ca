// Smaller, written after what the first four rounds showed was mended. Persons, firms and figures are invented.
export const round5 = [
  {
    id: 'library',
    sourceDate: '2025-02-05',
    source: `"Nobody reads less than before": the head of Norrby's libraries

Ingela Strand has headed the city libraries of Norrby since 2017. There are fourteen branches and 96 employees.

Question: Do people still borrow books?

Strand: Last year they borrowed 1.9 million, 4 percent more than in 2023. Children's books make up almost half of it. Nobody reads less than before, they read elsewhere. E-books grew by 21 percent, to 310,000 loans.

Question: Two branches are to be closed.

Strand: The council wants to close Kvarnby and Hamra by the end of 2026, which would save 7 million kronor a year. I have proposed opening them without staff in the evenings instead. That would save 4 million. A decision will be taken on 12 March.

Question: You have had trouble with unruly visitors.

Strand: In the main library, yes. We recorded 130 incidents in the autumn, after 80 in the spring. Since December we have had a guard in the afternoons. In January there were nine.

Question: Will there still be fines?

Strand: No. We abolished them in 2022 and lost 600,000 kronor. But 70 percent more of the overdue books came back. I would do it again tomorrow.

Question: What would you buy if you had money?

Strand: A second book bus. The one we have is from 2009, and it stands in the workshop every third week.`,
    date: '2025-02-06',
    text: `Norrby's inhabitants are borrowing more books again. The city's 14 libraries lent 1.9 million last year, an increase of four percent on the year before. Nearly half of them were books for children. Loans of e-books rose by 21 percent to 310,000.

Whether the branches in Hamra and Kvarnby will survive is to be decided on March 12. The council hopes to save 7 million kronor annually by closing them before the end of next year. Library head Ingela Strand suggests that they be kept open without staff in the evening, which would cut costs by 4 million.

The main library has employed a guard since December because of troublemakers. The number of incidents went up from 80 in the spring to 130 in the autumn. In January only nine were counted.

Strand does not regret the abolition of fines three years ago. The libraries earn 600,000 kronor less, but 70 percent more overdue books are returned.

If there were money, she would like to buy a second book bus. The present one dates from 2009 and has to be repaired every three weeks.`,
  },
  {
    id: 'opec',
    sourceDate: '2024-11-28',
    source: `Statement of the Ministry of Energy of Qumran on oil production

Qumran will extend its voluntary cut of 140,000 barrels a day until the end of March 2025, Energy Minister Salem al-Hariri announced on Thursday after a telephone conference with his colleagues from eight countries. The cut was due to expire on 31 December.

Qumran produced 2.31 million barrels a day in October, 45,000 more than its quota. The minister said that the surplus would be compensated for in full by June. He denied that the country intended to leave the group. "We have been a member for 49 years, and we do not leave a house because the roof leaks," he said.

The price of Brent crude rose by 1.3 percent to 73.60 dollars a barrel after the announcement. The budget of Qumran is balanced at a price of about 85 dollars. In the first nine months the state took in 38 billion dollars from oil, 11 percent less than in the same period of 2023.

Domestic demand for electricity is growing by 5 percent a year. The ministry therefore plans to build three gas-fired power stations with a total of 2,400 megawatts; the contract for the first one was signed with a Korean company in September. Al-Hariri did not rule out higher electricity prices for industry. Households will not be affected.

The next meeting will be held in Vienna on 3 March.`,
    date: '2024-11-29',
    text: `Qumran prolongs its voluntary oil production cut by three months. Until the end of March it will pump 140,000 barrels a day less, Energy Minister Salem al-Hariri said on Thursday following a phone conference with ministers of eight countries. Originally the measure was to end this year.

In October, the country's output of 2.31 million barrels per day exceeded the quota by 45,000. That is to be fully offset by June, according to the minister, who denied any intention of quitting the group: "We do not leave a house because the roof leaks."

Brent crude became 1.3 percent dearer, at $73.60 a barrel. Qumran needs some 85 dollars to balance its budget. Its oil revenue between January and September was down 11 percent on the year, at $38 billion.

As demand for electricity increases by five percent annually, three gas power plants are planned. Together they will have a capacity of 2,400 MW. The first contract went to a firm from Korea two months ago. Industry may have to pay more for electricity, while prices for households will stay the same.

The ministers meet again on March 3 in Vienna.`,
  },
  {
    id: 'volcano',
    sourceDate: '2023-10-17',
    source: `Volcano Terluk erupts; airport closed

The volcano Terluk on the island of Samar Besar erupted on Tuesday at 4.12 a.m. and sent a column of ash seven kilometres into the sky. The authorities raised the alert to the highest of four levels and ordered the evacuation of everyone living within eight kilometres of the crater. By the evening 5,400 of about 9,000 people had been taken to safety, the disaster agency said. No deaths have been reported. Twelve people were injured by falling stones, one of them seriously.

The international airport, 60 kilometres away, was closed at 6 a.m.; 74 flights were cancelled. It may reopen on Wednesday if the wind turns to the west as forecast. Ash lay two centimetres deep in the town of Kali, where schools will remain closed until Friday.

"The magma is still rising. We expect further eruptions within days, not weeks," said the volcanologist Dewi Hartono, who heads the observatory. Terluk last erupted in 2011, when 23 people died. In the past month the observatory had counted up to 300 tremors a day, compared with about ten normally.

The government has sent 700 soldiers and 200,000 masks. Governor Made Suardana asked tourists to stay away from the area. Farmers fear for the coffee harvest, which was to begin in two weeks; around 1,500 hectares are covered with ash.`,
    date: '2023-10-18',
    text: `The eruption of the volcano Terluk has driven thousands from their homes. On the island of Samar Besar, everybody within a radius of eight kilometres must leave. Of the roughly 9,000 people concerned, 5,400 had been evacuated by Tuesday evening. The alert level was raised to four, the highest.

The volcano began to erupt shortly after four o'clock in the morning. Its ash cloud rose to an altitude of 7 km. Stones injured a dozen people, one of them gravely; nobody was reported dead. The last eruption twelve years ago had claimed 23 lives.

At the international airport, some 60 km from the volcano, all 74 flights were called off. Should the wind turn west as predicted, the airport could resume operations on Wednesday. In Kali, which is covered by 2 cm of ash, there will be no school until Friday.

Dewi Hartono, the head of the observatory, expects more eruptions within the next few days because magma continues to rise. During the past month as many as 300 tremors a day had been registered; normally there are around ten.

200,000 masks and 700 soldiers have been sent to the area. Tourists should keep away, the governor urged. Ash also threatens the coffee crop on some 1,500 hectares, two weeks before the harvest was due to start.`,
  },
  {
    id: 'pension',
    sourceDate: '2024-09-10',
    source: `Government agrees on pension reform

After eleven hours of talks the three parties of the governing coalition of Danubia agreed on a reform of pensions on Tuesday night. The retirement age will rise from 65 to 67 by 2038, by two months a year starting in 2027. Those who have worked for 45 years can still retire at 65.

The contribution rate stays at 18.6 percent until 2030; after that it may rise to 20 percent at most. Pensions are to amount to at least 47 percent of average wages. Without the reform the level would fall to 43 percent by 2040, according to the Ministry of Labour.

Civil servants who are hired after 1 January 2026 will pay into the general pension fund. For the other 310,000 nothing changes. A fund of 12 billion euros will be built up from loans and invested in shares; its returns shall flow into the pension fund from 2036 on.

Chancellor Vera Lang called the compromise "the best that three parties could do in one night". The employers' federation welcomed the higher retirement age but considers the loans risky. The trade unions announced protests for 5 October. Their chairman, Tibor Nagy, said that roofers and nurses would not reach the age of 67 in good health.

Parliament is to vote on the bill in December. The coalition has a majority of four seats. Two members of the Green group have said that they will vote against it.`,
    date: '2024-09-11',
    text: `Danubians will have to work longer. By 2038 the retirement age is to go up by two years to 67, the three governing parties agreed on Tuesday night after negotiating for eleven hours. It will be raised in steps of two months a year from 2027. An exception is made for people with 45 years of work behind them, who can go at 65 as before.

Until the end of the decade contributions will remain at 18.6 percent. Later they may increase, but to no more than 20 percent. The parties guarantee a pension level of 47 percent of average wages or more. The labour ministry had calculated that it would otherwise drop to 43 percent by 2040.

New civil servants have to join the general pension fund from 2026. Nothing will change for the 310,000 existing ones. The state will borrow 12 billion euros and put them into shares. From 2036 the returns are to benefit pensioners.

It is "the best that three parties could do in one night", Chancellor Vera Lang said. Unions plan to protest on October 5: their leader Tibor Nagy argued that nurses and roofers would not be healthy at 67. Employers see a risk in the loans, though they are pleased with the higher retirement age.

In December the bill will be put to the vote in parliament, where the coalition's majority is four seats. Two Greens intend to vote no.`,
  },
  {
    id: 'elektro',
    lang: 'ru',
    sourceDate: '2025-05-22',
    source: `В Зауральске запустили первый электробусный маршрут

В Зауральске в четверг вышел на линию первый электробусный маршрут — № 14, от вокзала до микрорайона Солнечный. На нём работают девять машин, до конца года их станет 40, сообщил глава города Артём Вахрушев. Каждая стоит 38 млн рублей, 70% оплатил федеральный бюджет.

Электробус проезжает на одной зарядке до 90 километров, зимой — около 60. Заряжается он 12 минут на конечных станциях. По расчётам мэрии, содержание обойдётся на треть дешевле, чем у автобуса на дизеле. Проезд останется прежним — 32 рубля.

На маршруте нужны 34 водителя, пока набрали 27. Зарплата — 85 тыс. рублей, обещают поднять её до 95 тыс. с октября. Женщин среди водителей шесть.

Вахрушев не исключил, что в следующем году электробусы появятся ещё на двух маршрутах, если хватит мощности подстанций. Новую подстанцию за 420 млн рублей энергетики сдадут не раньше марта. Троллейбусы, заверил он, убирать не будут.

Всего общественный транспорт города перевёз в прошлом году 61 млн пассажиров, на 5% меньше, чем в 2023 году.`,
    date: '2025-05-23',
    text: `По Зауральску начали ездить электробусы. Пока их девять, и все работают на маршруте № 14, который соединяет вокзал с микрорайоном Солнечный. К концу 2025 года город рассчитывает иметь 40 машин. За каждую заплатили по 38 миллионов рублей, причём 70 процентов дал федеральный бюджет.

Одной зарядки хватает на 90 км, а зимой примерно на 60. Сама зарядка занимает 12 минут. В мэрии подсчитали, что эксплуатация электробуса будет на треть дешевле, чем дизельного автобуса. Билет по-прежнему стоит 32 рубля.

Водителей не хватает: из 34 нужных приняты на работу 27, в том числе шесть женщин. Сейчас они получают 85 тысяч рублей, с октября зарплату обещают увеличить до 95 тысяч.

По словам мэра Артёма Вахрушева, в 2026 году электробусы могут выйти ещё на два маршрута, но только если позволят мощности. Подстанция стоимостью 420 млн рублей будет готова не ранее марта. Отказываться от троллейбусов город не намерен.

За 2024 год городской транспорт перевёз 61 миллион человек — на 5 процентов меньше, чем годом ранее.`,
  },
  {
    id: 'kosmos',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-06-20',
    source: `Казахстан запустит собственный спутник связи в 2027 году

Казахстан намерен запустить спутник связи KazSat-4 в 2027 году, сообщил в четверг вице-министр цифрового развития Малик Олжабеков. Аппарат заменит KazSat-2, срок службы которого истекает через год. Стоимость проекта — 120 млрд тенге, треть этой суммы уже выделена.

Спутник соберут в Астане вместе с французской компанией. Всего над проектом работают 230 инженеров. Конкурс на запуск объявят осенью; по словам вице-министра, рассматриваются три ракеты, решение будет принято до конца года.

Сейчас спутниками KazSat пользуются 14 операторов, загрузка составляет 82%. Доход за прошлый год вырос на 7% и достиг 9,8 млрд тенге. Ёмкость нового спутника будет вдвое больше.

Олжабеков также сообщил, что до 2026 года интернет появится ещё в 500 сёлах. В 1700 сёлах его уже провели через спутник. «Без связи останутся только пастбища», — сказал он. Переговоры с компанией Starlink продолжаются, лицензия пока не выдана.`,
    date: '2024-06-21',
    text: `Kazakhstan wants to launch its own communications satellite, KazSat-4, in 2027. It is to replace KazSat-2, whose service life ends in a year, Deputy Digital Development Minister Malik Olzhabekov said on Thursday. The project will cost 120 billion tenge, a third of which has been allocated.

A total of 230 engineers are working on the satellite, which will be assembled in Astana together with a French company. A tender for the launch will be announced in the autumn. Three rockets are under consideration, and the choice will be made by the end of the year.

The existing KazSat satellites serve 14 operators and are used to 82 percent of capacity. Last year they brought in 9.8 billion tenge, 7 percent more than the year before. The new one will have twice the capacity.

Another 500 villages are to get internet access by 2026, Olzhabekov added; 1,700 already have it by satellite. Starlink has not received a licence yet, but talks continue.`,
  },
];
