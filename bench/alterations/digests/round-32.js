// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round32 = [
  {
    id: 'senate-hearing-triple-zero',
    sourceDate: '2025-10-29',
    source: `Parliament of Australia. Senate Environment and Communications References Committee. Proof transcript (extract). Canberra, 29 October 2025. Inquiry into the failure of emergency calls

CHAIR (Senator Marguerite Dunlop): I call Mr Fergus Aldous, chief executive of Corella Telecom. You have 12 minutes. Your predecessor took 40.

Mr ALDOUS: Then I shall be quick. On 4 September, from 1.12 am to 2.49 pm, 631 calls to Triple Zero from our network did not get through. They came from South Australia, the Northern Territory and the far west of New South Wales. An engineer had begun to replace a firewall and left out one step out of nine. We have since tried to reach every caller. With 38 of them we have had no contact. I apologise to the families of the two people who died.

Senator DUNLOP: Were those deaths caused by the failure?

Mr ALDOUS: The coroner in Adelaide is looking at one, the coroner in Darwin at the other. I do not know, and I won't guess.

Senator OYELARAN: When did you first learn of it?

Mr ALDOUS: At 1.30 in the afternoon. The first complaint from a customer had reached our call centre in Manila at 6.05 in the morning. There were five complaints before anyone passed one on.

Senator OYELARAN: Seven hours.

Mr ALDOUS: Seven hours and 25 minutes, Senator. I have counted them more often than you have.

Senator PRITCHETT: Your licence obliges you to inform the regulator at once. When did you?

Mr ALDOUS: By email at 3.40 pm, and the number we gave was ten calls. It was wrong. We corrected it the following evening.

Senator PRITCHETT: You were fined for something similar.

Mr ALDOUS: In November 2023 we paid A$ 9.2 million, for 1,870 calls. Of 17 recommendations made at the time we had carried out 11. By the end of next March it will be all of them.

Senator DUNLOP: Will you give up your bonus?

Mr ALDOUS: I was to receive A$ 1.4 million. The board has put off its decision until the inquiry has reported. I have told the chairman that I shall not take it.

CHAIR: Thank you. I call Ms Leilani Te Rangi, acting chair of the regulator.

Ms TE RANGI: We have opened an investigation. We expect to finish it in the first quarter of 2026. The maximum penalty has been A$ 10 million for each breach since August; before that it was A$ 250,000. Whether we go to court we shall decide afterwards.

Senator OYELARAN: Why do you not test the network yourselves?

Ms TE RANGI: We have no power to. From 1 November operators must report any failure that lasts more than ten minutes to us and to the emergency services within the hour. A bill now before the House would create a custodian for Triple Zero, with a staff of 26 and A$ 19 million over four years. I support it. It would not have stopped this failure. It would have shortened it by some hours.

Senator PRITCHETT: Do some handsets fail altogether?

Ms TE RANGI: Seventy-one older models cannot switch to another network. About 113,000 are in use. Operators have to block them within 35 days of warning the owner.

CHAIR: The committee will report by 12 February.`,
    date: '2025-10-30',
    text: `An engineer's omission of a single step kept 631 emergency calls from getting through in Australia on 4 September, the chief executive of Corella Telecom, Fergus Aldous, told a Senate committee on Wednesday. He apologised to the families of two people who died, but did not know whether the failure had caused the deaths; coroners are looking into them.

More than seven hours went by between the first complaint and the moment when he heard of it. The company then told the regulator of only ten calls. In 2023 it had paid A$ 9.2 million for a similar breakdown; 11 of the 17 recommendations made then had been implemented. He will forgo a bonus of A$ 1.4 million.

The regulator's acting chair, Leilani Te Rangi, has not decided whether to go to court and expects to complete an investigation by the end of March. A proposed custodian for the emergency number, she thinks, would not have prevented the failure, though "it would have shortened it by some hours".`,
    slips: [
      [['value'], 'On 4 September 613 emergency calls got no connection.'],
      [
        ['entity'],
        'Calls were lost from South Australia, the Northern Territory and the far west of Queensland.',
      ],
      [['modality', 'polarity'], 'Aldous acknowledged that the failure had caused two deaths.'],
      [['unit', 'measure'], 'Corella has been unable to contact 38 percent of the callers.'],
      [['entity'], 'The first complaint had come in to a call centre in Mumbai.'],
      [['period'], 'The chief executive learned of the outage at six in the morning.'],
      [['unit'], 'Between the first complaint and the alarm seven minutes and 25 seconds passed.'],
      [['speaker', 'entity'], '"I have counted them more often than you have," Senator Oyelaran replied.'],
      [
        ['direction', 'value'],
        'The company at first reported more calls to the regulator than had really failed.',
      ],
      [['period'], 'The wrong number was corrected within the hour.'],
      [['scale'], 'Corella paid A$ 9.2 billion over the earlier breakdown.'],
      [['modality'], 'All 17 recommendations have been put into effect, Aldous said.'],
      [['modality', 'entity'], 'The board has already cancelled the bonus of the chief executive.'],
      [['direction'], 'In August the maximum penalty for a breach was lowered.'],
      [['modality'], 'The regulator has decided to take Corella to court.'],
      [['bound'], 'Operators must report failures that last less than ten minutes.'],
      [['polarity'], 'Te Rangi is against the creation of a custodian for Triple Zero.'],
      [['wording', 'polarity'], 'A custodian "would have stopped this failure", in the words of Te Rangi.'],
      [['measure'], 'Some 113,000 models of telephone cannot switch to another network.'],
      [['period'], 'The custodian would receive A$ 19 million a year.'],
      [['polarity'], 'The regulator has the power to test networks itself, Te Rangi explained.'],
      [['period', 'unit'], 'Old handsets have to be blocked within 35 weeks of a warning.'],
    ],
  },
  {
    id: 'accra-mid-year-speech',
    sourceDate: '2025-07-24',
    source: `Republic of Ghana. Mid-year budget review. Speech of the Minister for Finance, Kwabena Asare-Bediako, in Parliament. Accra, Thursday, 24 July 2025. Check against delivery

Mr Speaker, I have not come to ask for more money. The appropriation of 290 billion cedis that this House approved in March stands as it is.

Inflation was 23.8 percent in December. In June it was 13.7 percent. By the end of the year we expect it to lie between 10 and 12 percent. The cedi has gained 42 percent against the dollar since January. I have read that this is the work of the gold price. Some of it is. I should be glad if the gold price had also cut spending on fuel for official cars, which has come down by half.

In the first six months revenue was 3.1 percent below target. Spending was 14 percent below target. The primary balance shows a surplus of 1.1 percent of GDP, where we had aimed at 0.4. Public debt has dropped from 61.8 to 43.8 percent of GDP. I warn the House: most of that is the exchange rate, and what the exchange rate gives it can take.

Growth in the first quarter was 5.3 percent, led by farming. Oil output shrank by 22 percent. For the whole year we keep our forecast of 4.4 percent.

Arrears. The auditor has examined claims of contractors worth 68.7 billion cedis. He has rejected 21 billion of them so far, some because the road does not exist. We shall pay those he has validated, beginning with the smallest, from September.

Cocoa. From August farmers will receive 51,660 cedis a tonne, or 3,228 cedis and 75 pesewas a bag. That is 70 percent of the export price. Our opponents promised 6,000 a bag and did not say from whose pocket.

The levy of one cedi on a litre of fuel was to begin on 9 June. It was put off twice and began on 16 July. It may be used only for the debts of the power sector, which stand at 3.1 billion dollars. I shall publish the account every month. If I do not, Mr Speaker, I ask members to read my salary aloud instead.

The Fund. The fourth review was concluded on 7 July and brought us 367 million dollars. The programme ends in May 2026. We are not going to ask for another one with money. We may ask for one without.

Schools. The free secondary school is financed from now on by a capped fund; 3.5 billion cedis have been set aside. No child will be sent home. Parents of day pupils will pay nothing, and boarders will go on paying for what they use in the tuck shop.

Jobs. We shall recruit 6,200 nurses and midwives by December, out of 74,000 who are waiting. I know that it is one in twelve. It is what can be paid.

Ratings. One agency raised us by three notches to B minus in June. The other two have not moved yet.

The leader of the Minority, Abena Ofori-Quaye, said after the sitting that the surplus was "a pile of unpaid bills with a ribbon on it". She asked for the list of rejected claims, which the minister promised within 30 days.`,
    date: '2025-07-25',
    text: `Ghana's finance minister wants no more money from Parliament this year than the 290 billion cedis approved in March. Inflation, 23.8 percent in December, should end the year between 10 and 12 percent, Kwabena Asare-Bediako said on Thursday. Spending fell further behind target than revenue, and there was a primary surplus of 1.1 percent of GDP in the first half. Opposition leader Abena Ofori-Quaye called it "a pile of unpaid bills with a ribbon on it".

Public debt has declined by 18 points to 43.8 percent of GDP. That is mostly due to the exchange rate, the minister warned, and "what the exchange rate gives it can take". Of contractors' claims worth 68.7 billion cedis the auditor has so far turned down 21 billion.

The new levy of one cedi on a litre of fuel serves exclusively to pay the debts of the power sector. Of 74,000 waiting nurses and midwives 6,200 will be hired. When the IMF programme ends next May, Accra will not seek another one with money.`,
    slips: [
      [
        ['modality', 'direction'],
        'The minister asked Parliament to increase the appropriation of 290 billion cedis.',
      ],
      [['currency'], 'In March the House had approved spending of 290 billion dollars.'],
      [['direction'], 'From December to June inflation climbed by about ten points.'],
      [['range', 'value'], 'Inflation should lie between 10 and 15 percent at the end of the year.'],
      [['direction'], 'The cedi has lost 42 percent against the dollar since January.'],
      [['direction', 'bound'], 'Revenue in the first half exceeded the target by 3.1 percent.'],
      [['measure', 'direction'], 'The primary balance was in deficit by 1.1 percent of GDP.'],
      [['unit'], 'The primary surplus amounted to 1.1 billion cedis.'],
      [['entity'], 'Growth in the first quarter was led by oil.'],
      [['direction'], 'The forecast of growth for the year as a whole was raised.'],
      [['value'], 'The auditor has rejected claims worth 12 billion cedis up to now.'],
      [['entity'], 'The largest claims will be paid first.'],
      [['unit'], 'A cocoa farmer will get 51,660 cedis for a bag.'],
      [['value'], 'Farmers will get 17 percent of the export price of cocoa.'],
      [['period'], 'The fuel levy took effect on 9 June.'],
      [['measure', 'entity'], 'Proceeds of the fuel levy may be spent on building roads.'],
      [['scale'], 'The power sector owes 3.1 million dollars.'],
      [['modality'], 'Ghana will ask the IMF for another programme with money after May 2026.'],
      [['polarity', 'modality'], 'Parents of day pupils will have to contribute.'],
      [['value'], 'One in five of the nurses and midwives who are waiting will get a post by December.'],
      [['entity', 'value'], 'All three rating agencies have raised Ghana by now.'],
      [['wording'], 'The Minority leader called the surplus "a pile of paid bills with a ribbon on it".'],
      [['speaker', 'entity'], 'The opposition leader warned that what the exchange rate gives it can take.'],
      [['modality', 'period'], 'The minister has handed over the list of rejected claims.'],
    ],
  },
  {
    id: 'who-cholera-briefing',
    sourceDate: '2025-09-16',
    source: `United Nations Office at Geneva. Biweekly press briefing, 16 September 2025. Unofficial summary by the information service

Cholera in Sudan and Chad

Dr Solveig Aasland-Diouf, incident manager of the World Health Organization, speaking from Port Sudan, said that 113,600 cases and more than 3,000 deaths had been reported in Sudan since July 2024. All 18 states were affected. In Darfur the disease had arrived late and was the most deadly: of the 12,900 people who fell ill there, 358 had died, or 2.8 percent. The emergency threshold was 1 percent. The true figures were higher, since in El Fasher nobody had counted for five weeks.

In Khartoum new cases had declined for nine weeks in a row, after a vaccination campaign in June which reached 2.2 million people. A campaign in six localities of Darfur was to begin on 21 September. For it 1.86 million doses had arrived in Nyala. It would last ten days if the roads were passable. El Fasher was not included, as no party had given guarantees. "A vaccine that cannot cross a front line is a very expensive bottle of water," she said.

In Chad there had been 2,580 cases and 148 deaths since 13 July, most of them in the refugee camp of Dougui and around it. Chad had requested 1.1 million doses. The group that manages the global stockpile had approved 680,000.

Answering Reuters, Dr Aasland-Diouf said that the stockpile held 4.7 million doses, just below the emergency level of 5 million. Production would rise from 50 million doses last year to 70 million this year, and a second manufacturer, in Hyderabad, might deliver from the middle of 2026 if it was prequalified. A single dose was being given instead of two; it protected for at least six months.

Answering Agence France-Presse, she said that WHO had asked for USD 50 million for the response until the end of the year. It had received 13.8 million. Of 41 treatment centres that partners had opened in Darfur, nine had closed, six of them for want of money and three because of drones. She declined to say whose drones they were.

Answering Al Jazeera, Étienne Vauclair of the Office for the Coordination of Humanitarian Affairs said that a convoy of 16 lorries had been waiting at Mellit since 20 August. The army had consented to a pause of seven days in El Fasher; the Rapid Support Forces had not replied. He denied that the United Nations had suspended the airbridge to Kadugli. It had never been set up.

Malaria vaccine

Ms Priscilla Banda-Whitcombe, of the vaccine alliance Gavi, said that the price of one of the two malaria vaccines would go down from USD 4 to USD 2.99 a dose by the end of 2026. That would save as much as USD 90 million by 2030 and allow seven million more children to be protected. Twenty-four African countries were using the vaccine at present. The 25th would be Zambia, next month, provided that the refrigerators arrived. Whether Gavi could keep its target of 50 million children depended on pledges; it had been promised USD 9 billion and needed 11.9 billion.

Announcements. The Committee on the Rights of the Child would conclude on Friday. There would be no briefing on 23 September.`,
    date: '2025-09-17',
    text: `Cholera has killed over 3,000 people in Sudan since July 2024, and in Darfur it is deadliest: there 2.8 percent of those who fall ill have died, while 1 percent counts as an emergency. The real figures are higher, Solveig Aasland-Diouf of the World Health Organization said on Tuesday. In Khartoum, where people were vaccinated in June, new cases have been receding for nine weeks.

A campaign in Darfur is to start on 21 September with 1.86 million doses, but leaves out El Fasher for lack of guarantees. "A vaccine that cannot cross a front line is a very expensive bottle of water," she said. The army has agreed to a week's pause there, the UN humanitarian office said; the Rapid Support Forces have not answered.

Chad was granted 680,000 of the 1.1 million doses it had requested. Of the USD 50 million requested WHO has received 13.8 million. Money is also short at the vaccine alliance Gavi, which has been promised USD 9 billion and needs 11.9 billion.`,
    slips: [
      [['value'], 'Since July of last year Sudan has reported 131,600 cases of cholera.'],
      [['bound'], 'In Sudan fewer than 3,000 people have died of the disease.'],
      [['entity'], 'It was in Khartoum that 2.8 percent of the sick died.'],
      [['scale', 'unit'], 'In Darfur 2.8 per thousand of those who caught cholera died.'],
      [['direction'], 'New infections in the capital have been increasing for nine weeks.'],
      [['entity', 'polarity'], 'The campaign in Darfur will also cover El Fasher.'],
      [['modality', 'period'], 'Vaccination in six localities of Darfur is already under way.'],
      [['unit', 'period'], 'The Darfur campaign is to last ten weeks.'],
      [['wording'], 'She called a vaccine that cannot cross a front line "a very cheap bottle of water".'],
      [
        ['speaker', 'entity'],
        'Étienne Vauclair likened a vaccine stuck at a front line to an expensive bottle of water.',
      ],
      [['value', 'measure'], 'Chad asked for 680,000 doses of vaccine.'],
      [['bound', 'direction'], 'The global stockpile is just above the emergency level.'],
      [['period', 'bound'], 'One dose gives protection for six months at most.'],
      [['modality'], 'A second manufacturer in Hyderabad is delivering already.'],
      [['direction'], 'This year 20 million fewer doses will be made than last year.'],
      [['currency'], 'WHO is asking for 50 million euros for its response.'],
      [['value', 'entity'], 'Six treatment centres in Darfur were closed because of drones.'],
      [['modality', 'polarity'], 'The WHO official said whose drones had forced the closures.'],
      [
        ['entity'],
        'The Rapid Support Forces agreed to a pause of seven days, while the army has not replied.',
      ],
      [
        ['polarity', 'modality'],
        'The United Nations has suspended its airbridge to Kadugli, Vauclair confirmed.',
      ],
      [['direction'], 'The price of a malaria vaccine will go up by about a dollar.'],
      [['bound'], 'The lower price will save USD 90 million or more by 2030.'],
      [['scale'], 'Donors have promised Gavi USD 9 million.'],
      [['modality'], 'Zambia is now one of the countries that use the malaria vaccine.'],
    ],
  },
  {
    id: 'haneul-battery-q4',
    sourceDate: '2026-01-29',
    source: `Haneul Energy Materials Co., Seoul. Results for the fourth quarter and the full year 2025. Notes of the conference call, 29 January 2026. Translation provided by the company

Chief financial officer Seo Mi-ran: Sales in the fourth quarter were 4.86 trillion won, 11 percent lower than in the fourth quarter of 2024 but 6 percent higher than in the third quarter. There was an operating loss of 132 billion won. American tax credits of 318 billion won are already included in it; without them the loss would have been 450 billion. For the year as a whole the operating profit came to 214 billion won, after 575 billion in 2024. No dividend will be paid for 2025.

By customer group, electric cars brought in 61 percent of sales, down from 78 percent. Storage for power grids rose from 12 to 27 percent. The remainder is power tools and two-wheelers.

Our plants ran at 54 percent of capacity on average. The one at Wrocław ran at 38 percent. We are converting half of its lines from nickel cells to iron phosphate; the first cells for storage are to leave the plant in the third quarter of 2026. At Holland, Michigan, this was done in nine months, three fewer than planned.

Capital expenditure will be cut by more than 30 percent this year, from 9.8 trillion won. Hence the third hall at Ochang is postponed indefinitely. The plant in Ontario, built together with a car maker, will go ahead; we are acquiring the partner's 49 percent for a symbolic 100 dollars and assume its share of the loans, 640 million US dollars.

Orders in hand were 392 trillion won at the end of the year. In December two customers cancelled contracts worth 13.5 trillion. One of them is paying compensation. With the other we are talking.

For 2026 we aim at sales growth of 15 to 20 percent and at an operating profit, tax credits included. I make no promise about the first quarter.

Question (Yoon Tae-seok, Namsan Securities): What if Washington ends the credits?

Seo: The law provides for them until the end of 2032, and cells for storage qualify as long as Chinese material stays below 45 percent. With us it is at about 30. We have a plan for the case that the law is changed. I hope to leave it in the drawer.

Question (Yoon): The immigration raid in Georgia?

Chief executive Han Dong-wook: In September 317 Koreans were detained at the site of a joint venture, 47 of them our own employees. All of them were released within eight days, and no one was charged. The start of production slips by three months, to the second half of 2026. "We can replace a machine in six weeks. Trust has a longer delivery time." Of the 47, 29 have gone back to Georgia.

Question (Claire Whitmore-Park, Harbour Asset): Solid-state cells?

Han: A pilot line will open at Daejeon in the course of this year. We want to supply cells for humanoid robots from 2028 and for cars from 2030 at the earliest. Six robot makers have samples. None has ordered.

Question (Whitmore-Park): Will you cut jobs?

Han: Not in Korea. In Poland about 700 of 6,400 employees have accepted voluntary departure. We have not dismissed anybody, and I do not rule it out.`,
    date: '2026-01-30',
    text: `The Korean battery maker Haneul made an operating loss of 132 billion won in the fourth quarter, which American tax credits kept from reaching 450 billion. Sales, at 4.86 trillion won, were 11 percent lower than a year earlier. There will be no dividend for 2025, the company said on Thursday, although it earned 214 billion won at the operating level over the year.

While electric cars' share of sales has shrunk to 61 percent, storage for power grids has risen to 27 percent. In Poland some 700 people are leaving of their own accord; chief executive Han Dong-wook does not rule out dismissals. Investment will drop by over 30 percent this year, and a third hall at Ochang has been shelved without a date.

Production in Georgia, where 317 Koreans were detained in September, will begin in the second half of 2026, three months late. "Trust has a longer delivery time" than a machine, Han remarked. This year Haneul aims to increase sales by 15 to 20 percent.`,
    slips: [
      [['currency'], 'Sales in the last quarter of 2025 came to 4.86 trillion yen.'],
      [['scale'], 'The operating loss for the quarter was 132 million won.'],
      [['direction'], 'Compared with the third quarter sales were down by 6 percent.'],
      [['measure', 'direction'], 'In the fourth quarter Haneul made an operating profit of 132 billion won.'],
      [['value'], 'Without the tax credits the loss would have been 540 billion won.'],
      [['modality', 'polarity'], 'A dividend will be paid for 2025.'],
      [['direction'], 'The share of electric cars in sales has risen from 61 to 78 percent.'],
      [['measure', 'value'], 'Storage for power grids has grown by 27 percent.'],
      [['entity'], 'The plant in Michigan ran at only 38 percent of its capacity.'],
      [['direction', 'period'], 'The conversion in Michigan took three months longer than planned.'],
      [['direction', 'entity'], 'At Wrocław lines are being switched from iron phosphate to nickel cells.'],
      [['bound'], 'Capital expenditure is to be cut by less than 30 percent.'],
      [['modality', 'entity'], 'The plant in Ontario has been put off indefinitely.'],
      [['scale', 'value'], "For its partner's stake in Ontario Haneul is paying 100 million dollars."],
      [['entity', 'measure'], 'Both customers that cancelled in December are paying compensation.'],
      [['range', 'bound'], 'For 2026 the company aims at a growth in sales of no more than 15 percent.'],
      [['modality'], 'Seo Mi-ran promised an operating profit for the first quarter.'],
      [['bound'], 'Storage cells qualify for the credits only if Chinese material exceeds 45 percent.'],
      [['period'], 'The law grants the tax credits until the end of 2030.'],
      [['value', 'entity'], 'All 317 of those detained in Georgia worked for Haneul itself.'],
      [['polarity'], 'Several of the Koreans detained in September were charged.'],
      [['wording'], '"Trust has a shorter delivery time," the chief executive said.'],
      [
        ['speaker', 'entity'],
        'It was analyst Yoon Tae-seok who said that trust takes longer to deliver than a machine.',
      ],
      [['modality', 'measure'], 'Six makers of robots have ordered solid-state cells.'],
      [['period'], 'Solid-state cells for cars are to be supplied from 2028.'],
      [['modality', 'polarity'], 'Han ruled out dismissals in Poland.'],
    ],
  },
  {
    id: 'arbitrazh-klever-ruling',
    sourceDate: '2025-12-10',
    lang: 'ru',
    source: `Объединённая пресс-служба арбитражных судов. Информация о деле «Росинтерзерно» против Klever Agri Trading SA. Москва, 10 декабря 2025 года

Арбитражный суд Москвы в среду частично удовлетворил иск компании «Росинтерзерно» к швейцарскому трейдеру Klever Agri Trading SA. Суд взыскал с ответчика 6,3 миллиарда рублей; истец требовал 9,8 миллиарда. Во взыскании упущенной выгоды, 3,5 миллиарда, отказано полностью. Решение вступит в силу через месяц, если его не обжалуют.

Обстоятельства. По договору от 14 февраля 2022 года ответчик должен был купить 620 тысяч тонн пшеницы и внёс задаток в 40 миллионов долларов. До июня 2022 года он принял 185 тысяч тонн, после чего вывоз прекратил, сославшись на отказ банков проводить платежи. Истец продал остаток в Египет и Бангладеш в среднем на 31 доллар за тонну дешевле. Суд счёл, что санкции в отношении самого зерна не вводились и потому не являются непреодолимой силой. Довод ответчика о том, что спор должен рассматриваться в Лондоне, отклонён: статья 248.1 Арбитражного процессуального кодекса даёт российской компании право судиться дома.

Задаток истец вправе оставить себе, но на его сумму взыскание уже уменьшено. Проценты начислены с 1 июля 2022 года. Арест с доли ответчика в терминале в Тамани, составляющей 25 процентов, не снят. Просьбу истца арестовать ещё и счета дочерней компании в Ростове суд отклонил: «Дочь за мать не отвечает, пока не доказано, что они живут одним кошельком», — сказала судья Нина Ардашева, зачитывая решение. Мотивированное решение изготовят в течение десяти рабочих дней.

Лондонский суд в марте 2024 года запретил «Росинтерзерну» продолжать процесс в Москве. За нарушение запрета компании грозит штраф до 15 миллионов фунтов. Российский суд в свою очередь запретил ответчику исполнять лондонский запрет под угрозой штрафа в 100 миллионов евро. Ни тот, ни другой штраф пока не наложен.

Стороны. Адвокат ответчика Оливье Морель-Савин заявил по видеосвязи, что апелляционная жалоба будет подана до Нового года. По его словам, имущества в России у клиента меньше, чем на два миллиарда рублей. «Можно выиграть миллиарды и получить табличку на воротах», — заметил он. Представитель истца Тамара Грекова сказала, что компания готова к мировому соглашению, если ответчик предложит не менее пяти миллиардов; переговоры велись весной в Дубае и закончились ничем. Сделок с Klever с тех пор не было.

Терминал в Тамани перевалил за 11 месяцев 3,4 миллиона тонн грузов, на 12 процентов меньше, чем годом раньше. Остальные 75 процентов принадлежат государственному холдингу, который просил привлечь его третьим лицом. Суд ему отказал. Министерство сельского хозяйства от комментариев воздержалось.

Контекст. В производстве арбитражных судов находится 214 исков к иностранным покупателям зерна и удобрений на 340 миллиардов рублей. По данным адвокатской палаты, исполнено около одной седьмой присуждённых сумм, главным образом за счёт арестованных долей. В Казахстане и Турции признано по два решения, в Китае ни одного. В январе Верховный суд намерен обсудить, могут ли дочерние общества отвечать по долгам материнских компаний. До тех пор суды решают этот вопрос по-разному.`,
    date: '2025-12-11',
    text: `Швейцарский трейдер Klever Agri Trading должен заплатить компании «Росинтерзерно» 6,3 млрд рублей за пшеницу, которую перестал вывозить в 2022 году. Так решил в среду Арбитражный суд Москвы; решение ещё не вступило в силу. Упущенную выгоду, 3,5 млрд, он не присудил. Ссылку на банки, отказавшиеся проводить платежи, суд не принял: само зерно под санкции не попадало. Не согласился он и с тем, что дело надо рассматривать в Лондоне.

Доля ответчика в терминале в Тамани, 25 процентов, остаётся под арестом. Счетов его ростовской «дочки» суд не тронул. Адвокат трейдера Оливье Морель-Савин обещает обжаловать решение до конца года и напоминает, что в России у клиента нет имущества и на два миллиарда: «Можно выиграть миллиарды и получить табличку на воротах». Истец согласен на мировую, если ему предложат хотя бы пять миллиардов.

Всего в арбитражных судах 214 исков к иностранным покупателям зерна и удобрений. По данным адвокатской палаты, взыскать удалось примерно седьмую часть присуждённого. Могут ли отвечать дочерние общества за долги материнских, Верховный суд собирается обсудить в январе.`,
    slips: [
      [['value'], 'С швейцарской компании взыскано 3,6 миллиарда рублей.'],
      [['currency'], 'Суд взыскал с Klever 6,3 миллиарда долларов.'],
      [['scale'], 'Истец добивался 9,8 триллиона рублей.'],
      [['polarity', 'modality'], 'Суд присудил истцу и упущенную выгоду.'],
      [['modality', 'period'], 'Решение московского суда уже вступило в силу.'],
      [['value', 'measure'], 'Покупатель успел принять 620 тысяч тонн пшеницы.'],
      [['period'], 'Договор о поставке был заключён в феврале 2020 года.'],
      [['direction'], 'Остаток зерна удалось продать в среднем на 31 доллар за тонну дороже.'],
      [['entity'], 'Непринятую пшеницу истец продал в Египет и Пакистан.'],
      [['polarity'], 'Суд признал санкции непреодолимой силой.'],
      [['entity', 'polarity'], 'Суд согласился, что спор должны рассматривать в Лондоне.'],
      [['polarity', 'modality'], 'Арест с доли швейцарской компании в терминале в Тамани снят.'],
      [['modality', 'polarity'], 'Счета ростовской дочерней компании также арестованы.'],
      [['wording', 'polarity'], '«Дочь за мать отвечает», — сказала судья Нина Ардашева.'],
      [['bound'], '«Росинтерзерну» грозит штраф не менее 15 миллионов фунтов.'],
      [['modality'], 'Лондонский суд уже оштрафовал «Росинтерзерно» за нарушение запрета.'],
      [['bound'], 'По словам адвоката, имущество Klever в России стоит больше двух миллиардов рублей.'],
      [
        ['speaker', 'entity'],
        '«Можно выиграть миллиарды и получить табличку на воротах», — заметила Тамара Грекова.',
      ],
      [['bound'], 'На мировую истец пойдёт, если ему предложат не больше пяти миллиардов.'],
      [['entity'], 'Весной стороны вели переговоры в Женеве.'],
      [['direction'], 'Перевалка в Тамани за 11 месяцев увеличилась на 12 процентов.'],
      [
        ['value', 'measure'],
        'В арбитражных судах лежит 340 исков к зарубежным покупателям зерна и удобрений.',
      ],
      [['value'], 'Исполнена примерно половина присуждённых сумм.'],
      [['entity', 'polarity', 'value'], 'Два решения российских судов признал и Китай.'],
    ],
  },
  {
    id: 'dushanbe-rogun-interview',
    sourceDate: '2026-03-05',
    lang: 'ru',
    reportLang: 'en',
    source: `«Плотина не терпит красивых дат». Интервью с заместителем министра энергетики Таджикистана Фирузом Каландаровым. Газета «Вахш-инфо», Душанбе, 5 марта 2026 года. Беседовала Мадина Саидзода

— Когда заработает третий агрегат Рогунской ГЭС?

— По графику в сентябре 2027 года. Если перекрытие второго тоннеля затянется, то весной 2028-го. Плотина не терпит красивых дат. Сейчас работают два агрегата, они дают вместе до 400 мегаватт. Всего будет шесть по 630, то есть 3780 мегаватт.

— Сколько уже потрачено?

— С 2008 года — 4,9 миллиарда долларов. Всего проект оценивается в 11,2 миллиарда, хотя пять лет назад говорили о восьми. Подорожали цемент и металл, а ещё мы подняли требования по сейсмике. Всемирный банк одобрил 350 миллионов долларов в декабре 2024 года; из них 120 получены. Второй транш он приостановил до отчёта о переселении. Отчёт мы отдадим в апреле.

— В Душанбе этой зимой свет отключали?

— В столице нет, в районах — да, по семь часов в сутки с ноября, а в январе и по девять. Воды в Нурекском водохранилище на шесть метров меньше прошлогоднего. Потребление за зиму выросло на 8 процентов. Из Узбекистана мы купили 540 миллионов киловатт-часов, из Туркмении 310, а Киргизия сама в нужде. Ограничения снимем к 25 марта, если не вернутся морозы.

— А майнеры?

— Нашли 190 ферм. Украдено примерно на 32 миллиона сомони. Возбуждено 14 уголовных дел, и по двум уже есть приговоры. Среди обвиняемых есть наши люди, четверо. Мне за них стыдно.

— Поднимутся ли тарифы?

— С 1 апреля, для населения с 35,5 до 40,8 дирама за киловатт-час. Это на 15 процентов. Алюминиевый завод платит меньше, и это неправильно; с июля он будет платить наравне с остальной промышленностью. Семьям с низким доходом, их 270 тысяч, мы оставим прежний тариф на первые 150 киловатт-часов.

— Соседи боятся, что Рогун отнимет у них воду.

— Узбекистан не боится: он в 2022 году подписал с нами соглашение и будет покупать электроэнергию летом по 3,4 цента. Водохранилище станем наполнять 16 лет, не быстрее. Туркмения просила провести ещё одну экспертизу. Мы не против, но платить за неё не станем. С Афганистаном переговоров о воде нет.

— CASA-1000 пойдёт?

— Таджикская часть готова с сентября. Афганский участок построен на 72 процента. Рассчитывать на пуск раньше 2027 года было бы легкомысленно. Пакистан просит снизить цену, 9,3 цента для него дорого. Мы обсуждаем, но обещаний не давали.

— Сколько людей ещё переселять?

— Всего из зоны затопления уедут 46 тысяч человек, уехали 17 тысяч. До 2030 года должны уехать ещё не менее 12 тысяч. Правозащитники говорят, что компенсации малы. В среднем семья получает 118 тысяч сомони, и за землю мы даём землю. Кто-то недоволен, и я бы тоже не радовался.

— Солнце вместо воды?

— Вместе с водой. Эмиратская компания построит под Худжандом станцию на 250 мегаватт. Контракт подписан в феврале, финансирование не закрыто. К 2032 году доля солнца и ветра дойдёт до 10 процентов, сегодня их меньше одного.

— Вы сами зимой сидите без света?

— Живу в столице, так что нет. Но мать — в Файзабаде, и она мне звонит, пока телефон не сядет.`,
    date: '2026-03-06',
    text: `Tajikistan's Rogun dam is now put at USD 11.2 billion, against eight billion five years ago, deputy energy minister Firuz Kalandarov says in an interview published by Vakhsh-Info on Thursday. Cement, metal and stricter earthquake rules account for this. The third unit is to run from September 2027, or from spring 2028 if the closing of a tunnel takes longer: "A dam does not tolerate pretty dates." The World Bank has paid out 120 of 350 million dollars and is withholding a tranche until it has a report on resettlement, promised for April.

Power cuts, which in January reached nine hours a day outside the capital, should be over by 25 March unless frost returns. Households will pay 15 percent more from April, but for their first 150 kilowatt-hours 270,000 poor families keep the old rate.

Turkmenistan wants another study of Rogun; Dushanbe agrees but will not finance it. The line CASA-1000 can hardly be expected to start before 2027. Pakistan wants a lower price but has no promise.`,
    slips: [
      [['value'], 'Two units at Rogun together give up to 440 megawatts at present.'],
      [['unit'], 'The finished power station will have a capacity of 3,780 kilowatts.'],
      [['period'], 'If the second tunnel is closed late, the third unit will start in autumn 2029.'],
      [['currency'], 'Since 2008 Tajikistan has spent 4.9 billion somoni on the dam.'],
      [['scale'], 'The whole project is now estimated at 11.2 million dollars.'],
      [
        ['direction'],
        'The estimate for Rogun has come down from 11.2 to eight billion dollars in five years.',
      ],
      [['modality'], 'The report on resettlement has been delivered to the World Bank.'],
      [['entity'], 'It was the Asian Development Bank that approved 350 million dollars in December 2024.'],
      [['polarity', 'entity'], 'The lights also went out in Dushanbe this winter.'],
      [['direction'], 'The level of the Nurek reservoir is six metres higher than last year.'],
      [['entity'], 'Tajikistan bought 310 million kilowatt-hours from Kyrgyzstan.'],
      [['modality'], 'The restrictions were lifted on 25 March, the deputy minister said.'],
      [['value', 'measure'], 'In the cases against illegal miners 14 verdicts have been handed down.'],
      [['polarity', 'value'], 'None of the accused in the mining cases works for the power sector.'],
      [['value'], 'The household tariff rises by 50 percent on 1 April.'],
      [['direction', 'entity'], 'The aluminium plant pays more than the rest of industry.'],
      [['bound'], 'Low-income families keep the old tariff for everything above 150 kilowatt-hours.'],
      [['period', 'bound'], 'The reservoir will be filled in less than 16 years.'],
      [['modality', 'entity'], 'Tajikistan will pay for the extra study that Turkmenistan has asked for.'],
      [['polarity'], 'Talks on water are being held with Afghanistan, according to Kalandarov.'],
      [['modality', 'polarity'], 'Dushanbe has promised Pakistan a lower price.'],
      [['bound'], 'By 2030 a further 12,000 people at most are to be moved.'],
      [['wording'], '"A dam loves pretty dates," Kalandarov told the newspaper.'],
      [['speaker', 'entity'], 'Compensation is too small, the deputy minister says.'],
      [['modality'], 'The financing of the solar plant near Khujand has been settled.'],
    ],
  },
];
