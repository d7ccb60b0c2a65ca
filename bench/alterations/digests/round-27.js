// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round27 = [
  {
    id: 'president-interview-ulaanbaatar',
    sourceDate: '2025-10-14',
    source: `Interview of the President of Mongolia, Ganbold Tserenbat, with the agency Steppe Wire. Official summary by the press office of the President. Ulaanbaatar, 14 October 2025

On copper. The President said that the renegotiation of the Tsagaan Uul agreement should be completed in the first quarter of 2026. At present the state owns 34 percent of the mine and has not received a dividend since 2012. The investor has offered either to raise the state's share to 40 percent or to forgive a debt of 2.3 billion dollars. "They want us to choose between the horse and the saddle," the President said. He himself would prefer the debt to be forgiven. Parliament would have the last word.

On coal. Exports reached 62 million tonnes in the first nine months, 4 million more than in the same period of last year, but earned only 5.1 billion dollars, 1.4 billion less, because prices had fallen. The railway to the border post of Khangi, 227 kilometres long, would open in the second half of 2026 and not, as planned, this December. A Chinese firm will lay the track; the trains will be run by Mongolia's own railway.

On electricity. The winter would be difficult. Demand at peak hours might reach 1,780 megawatts, while power stations in the country could supply 1,430 at most. The remainder would be bought from Russia and China. Cuts by turns could not be ruled out in January. The President rejected the word crisis and spoke of "a deficit with a timetable": in December 2026 a station of 300 megawatts would start working at Baganuur.

On herders. Last winter 2.1 million animals died, after 7.8 million in the winter before. Every household that lost more than 70 percent of its herd is entitled to 5 million tugriks. There are 11,400 such households; by 1 October 6,900 had been paid. The delay was the fault of the provinces, the President said, "and I appoint their governors, so write that it is mine".

On the air in the capital. The number of days on which pollution exceeded the norm fell from 112 to 87 last winter. He attributed this to the briquettes that have replaced raw coal. It was true, he admitted when asked, that nine people had died of carbon monoxide from these briquettes. Detectors would be handed out free of charge to 90,000 families in the tent districts by mid-November.

On foreign policy. The President will be in Tokyo from 3 to 5 November. A visit to Moscow is being discussed, but no date has been set. On full membership in the Shanghai Cooperation Organisation no decision has been taken. "The question is not on my desk. It may be on somebody else's."

On the election of 2027 he did not wish to speak. He would only say that he would not endorse a candidate of his own party before its congress in March.`,
    date: '2025-10-15',
    text: `Mongolia hopes to have renegotiated the agreement on the Tsagaan Uul copper mine by the end of March, President Ganbold Tserenbat has told the agency Steppe Wire. The state holds 34 percent of the mine, which has not paid it a dividend for well over a decade, and is being offered either a share of 40 percent or the forgiveness of a debt of $2.3 billion. "They want us to choose between the horse and the saddle," said the president, who would rather be rid of the debt but leaves the last word to parliament.

Although 4 million tonnes more coal were exported in the first nine months than a year earlier, the proceeds dropped by $1.4 billion to $5.1 billion. A railway to the border at Khangi, which was to open in December, will not be ready until the second half of next year. A Chinese company is to build the line, but not to run the trains.

For the coming winter the president does not exclude power cuts. At peak hours the country may need 350 megawatts more than its own stations can provide, and the gap is to be filled by imports from Russia and China. Tserenbat nevertheless does not want to hear of a crisis, as a new station of 300 megawatts is to go into operation at Baganuur in December 2026.

Far fewer animals perished last winter than in the one before: 2.1 million as against 7.8 million. Of the 11,400 herder households that lost more than 70 percent of their stock, 4,500 were still waiting for their 5 million tugriks at the beginning of October, for which he took the blame himself. Ulaanbaatar had 25 fewer days of excessive pollution, but he conceded that gas from the new briquettes had killed nine people, and promised free detectors for 90,000 families.

Early in November the president travels to Tokyo, whereas no date has been found for Moscow. Whether Mongolia will become a full member of the Shanghai Cooperation Organisation is undecided, and on the election of 2027 he declined to speak.`,
    slips: [
      [['modality', 'polarity'], 'Mongolia has completed the renegotiation of the Tsagaan Uul agreement.'],
      [['value'], 'The state holds 43 percent of the Tsagaan Uul mine.'],
      [['polarity'], 'Every year since 2012 the mine has paid the state a dividend.'],
      [['entity', 'polarity'], 'The president would rather have the larger share than be rid of the debt.'],
      [['scale', 'value'], 'The investor has offered to forgive a debt of 2.3 million dollars.'],
      [
        ['direction', 'value'],
        'Coal exports earned 1.4 billion dollars more than in the same period of last year.',
      ],
      [['direction', 'measure'], 'Less coal left the country than a year earlier.'],
      [['period', 'polarity'], 'The railway to Khangi will be opened this December, as planned.'],
      [['entity'], 'The trains to Khangi will be run by a Chinese firm.'],
      [['bound'], 'Power stations in the country can supply at least 1,430 megawatts.'],
      [['polarity', 'modality'], 'There will be no power cuts in January, the president assured.'],
      [
        ['bound', 'polarity'],
        'Every household that lost less than 70 percent of its herd is entitled to 5 million tugriks.',
      ],
      [['currency', 'unit'], 'Each of these herder households is to get 5 million dollars.'],
      [['polarity', 'entity'], 'Tserenbat refused to accept any responsibility for the late payments.'],
      [['polarity', 'value'], 'The new briquettes have not cost anybody his life.'],
      [['modality', 'polarity'], 'The president has fixed the day on which he will go to Moscow.'],
    ],
  },
  {
    id: 'central-bank-accra',
    sourceDate: '2025-07-23',
    source: `Bank of Ghana. Monetary Policy Committee: statement of 23 July 2025 and answers of the governor, Dr Efua Mensah-Boadi

The Committee decided by five votes to two to lower the policy rate by 150 basis points to 26.5 percent. This is the first cut since January 2024. The two members in the minority would have preferred a cut of 300 basis points; nobody voted for leaving the rate unchanged. The share of deposits that banks must keep with the Bank remains 15 percent.

Inflation fell from 18.4 percent in May to 14.2 percent in June, its lowest level since December 2021. Food prices were 16.1 percent higher than a year before, other prices 12.7 percent. The Committee expects inflation to be between 11 and 13 percent at the end of the year; in April it had expected 15 to 17. The target of 8 percent, plus or minus two points, is not likely to be reached before the second quarter of 2026.

Since January the cedi has gained 29 percent against the dollar. By the Bank's estimate about a third of this is due to the higher price of gold and the rest to tighter policy. Reserves amounted to 11.1 billion dollars at the end of June, enough for 4.8 months of imports. At the end of 2024 they had been 8.9 billion, or 4.0 months.

The economy grew by 5.3 percent in the first quarter; agriculture grew by 6.6, while oil production shrank by 4.2 percent.

Bad loans made up 21.7 percent of all loans in June, after 24.1 percent a year earlier. Two of the 23 banks still have less capital than required. They have time until the end of December. One of the two belongs to the state.

Answers of the governor

Will there be another cut in September? "If the figures let us. We are not on an escalator." The greatest risk is electricity: tariffs rose on 1 July, and a second increase might follow in October.

Did the government ask for the cut? "The minister of finance telephones often. He did not telephone about this."

Is the Bank using reserves to support the cedi? It sold 490 million dollars in the second quarter, half as much as in the first. It has no target for the exchange rate.

Why do shop prices not come down with the dollar? She had noticed this herself when buying rice. "Prices go up by the lift and come down by the stairs." The Bank cannot order traders to do anything.

And the Bank's own losses? In 2024 it lost 9.5 billion cedis, a billion less than in 2023. The government has promised it bonds worth 53 billion cedis over eight years, but the agreement is not signed. The governor hopes for a signature before the budget is presented in November. Without it the Bank can work, she said, "as one can walk with a stone in one's shoe".

Next decision: 17 September.`,
    date: '2025-07-24',
    text: `Ghana's central bank has lowered its policy rate from 28 to 26.5 percent, the first cut in a year and a half. All seven members of the committee were in favour of a reduction, but two wanted it to be twice as large. Inflation was down to 14.2 percent in June, lower than at any time since December 2021, with food still becoming dearer faster than other things.

By the end of the year the bank sees inflation at 11 to 13 percent, four points less than it thought in April. Its target of 8 percent, with two points either way, will probably be out of reach until at least the second quarter of next year. Governor Efua Mensah-Boadi did not commit herself to another step in September: "We are not on an escalator." She sees the main danger in electricity tariffs, which went up at the beginning of July and may do so again in October.

The cedi is 29 percent stronger against the dollar than in January, and roughly two thirds of this is put down to tighter policy rather than to gold. Reserves have grown by $2.2 billion since the end of 2024 and now cover 4.8 months of imports. In the second quarter the bank sold $490 million, half the amount of the first, and it pursues no particular exchange rate. That shops are slow to pass on the cheaper dollar has not escaped the governor, but the bank has no power over traders.

The share of bad loans shrank within a year by 2.4 points to 21.7 percent, but two banks out of 23, one of them state-owned, lack capital and must make this good by the end of the year.

The finance minister often rings her up, Mensah-Boadi said, but had not done so about the rate. The bank itself lost 9.5 billion cedis last year; an agreement on government bonds worth 53 billion, which are meant to come over eight years, has yet to be signed.`,
    slips: [
      [['value', 'measure'], 'The committee lowered the policy rate by 300 basis points.'],
      [['direction'], 'The Bank of Ghana has raised its policy rate to 26.5 percent.'],
      [['polarity', 'entity'], 'Two members of the committee voted against any cut.'],
      [['direction', 'value', 'wording'], 'Inflation in June was the highest since December 2021.'],
      [['entity', 'value'], 'Food prices rose more slowly than other prices.'],
      [
        ['range', 'value'],
        'At the end of the year the committee expects inflation to be between 15 and 17 percent.',
      ],
      [['period', 'bound'], 'The target is to be reached in the second quarter of 2026 at the latest.'],
      [['modality', 'polarity'], 'The governor announced that rates would be cut again in September.'],
      [['direction', 'entity'], 'The dollar has gained 29 percent against the cedi since January.'],
      [['value', 'measure'], 'The strength of the cedi is owed mostly to the price of gold.'],
      [['unit', 'period'], 'The reserves are enough for 4.8 weeks of imports.'],
      [['direction', 'value'], 'In the second quarter the bank sold twice as many dollars as in the first.'],
      [
        ['modality', 'polarity'],
        'The government and the bank have signed the agreement on bonds worth 53 billion cedis.',
      ],
      [['currency', 'unit'], 'In 2024 the Bank lost 9.5 billion dollars.'],
      [['direction'], 'Its loss in 2024 was heavier than that of the previous year.'],
      [['speaker', 'entity'], '"We are not on an escalator," said the minister of finance.'],
    ],
  },
  {
    id: 'nacala-corridor-summit',
    sourceDate: '2025-06-06',
    source: `Joint statement of the Presidents of Malawi, Mozambique and Zambia after their summit on the Nacala corridor. Lilongwe, 6 June 2025

1. The three Presidents, Ms Chisomo Kaunda-Phiri (Malawi), Mr Tomás Macuácua (Mozambique) and Mr Lubinda Sikota (Zambia), met for the second time, after Lusaka in November 2023. They will meet again in Nampula in the first half of 2026.

2. In 2024 the railway carried 1.9 million tonnes of transit goods, 0.3 million more than in 2023 but less than half of its capacity of 4.2 million. On average a container needs 19 days from the port of Nacala to Lusaka. Eleven of these are spent at borders. The Presidents agreed to reduce the whole to 12 days by the end of 2026.

3. The joint border post at Mchinji has been open round the clock since March. A second one, at Mandimba, will open by 30 September 2025. Mozambique reserves the right to carry out its own veterinary checks there.

4. On 1 January 2026 the transit fee for lorries will fall from 32 to 20 dollars per 100 kilometres. Zambia will follow on 1 July, because the present fee is part of its budget.

5. The power line between Mozambique and Malawi, 218 kilometres long, is complete and will be switched on in July. Malawi will buy 50 megawatts at first and may take up to 120. A line to Zambia is being studied; on the price of electricity for Zambia no agreement was reached.

6. The African Development Bank is ready to lend 240 million dollars for the renewal of 370 kilometres of track, on condition that all three parliaments ratify the corridor treaty by 31 March 2026. Malawi's did so in February.

7. The Presidents condemned the attacks in Cabo Delgado, in which 46 civilians were killed in May. Malawi will leave its 300 soldiers there until the end of the year. Zambia will give 2 million dollars for displaced people; it does not intend to send troops.

8. Since January 7,800 Mozambicans have fled to Malawi, of whom 5,100 have gone back. Nobody will be sent back against his will.

9. Zambia's ban on cattle from Malawi, imposed because of East Coast fever, remains in force. A commission of vets will report in September.

Remarks to the press

President Sikota: "A container that waits eleven days pays rent to nobody." Asked about the rival line to Lobito in Angola, he said that Zambia would use both. "A house may have two doors." At present 6 percent of its copper leaves through Nacala; he would like it to be 15 percent by 2028.

President Macuácua said that dredging at Nacala would begin in August. It would allow ships of 90,000 tonnes to enter instead of 60,000. The work costs 75 million dollars and is paid for by the port's operator, Portos do Índico, not by the state.

President Kaunda-Phiri called the cattle ban "excessive", but added that she would not argue with a tick.`,
    date: '2025-06-07',
    text: `Malawi, Mozambique and Zambia want containers to travel from the port of Nacala to Lusaka within 12 days by the end of next year, a week less than now. More than half of the present 19 days is lost at borders, their presidents noted after a summit in Lilongwe on Friday. "A container that waits eleven days pays rent to nobody," said Zambia's president, Lubinda Sikota.

Last year the railway carried 1.9 million tonnes of transit goods, which was more than in 2023 but did not amount even to half of what it could manage. To the border post at Mchinji, which has been working day and night since March, another is to be added at Mandimba by the end of September, though Mozambique may insist on veterinary checks of its own. Lorries will pay $12 less per 100 kilometres from January, and in Zambia from July.

For the renewal of 370 kilometres of track the African Development Bank would lend $240 million, provided that the corridor treaty is ratified by the parliaments of all three countries before April; so far Malawi's has done so. Dredging, which will let ships of 90,000 tonnes into Nacala instead of 60,000, starts in August at the expense of the operator, Portos do Índico, President Tomás Macuácua said.

Next month a finished power line is to bring Malawi 50 megawatts from Mozambique, and later perhaps as many as 120. Zambia and its partners could not agree on a price for electricity.

After the killing of 46 civilians in Cabo Delgado in May, Zambia is offering $2 million for displaced people but no soldiers, while Malawi's 300 stay until the end of the year. Of the Mozambicans who have sought refuge in Malawi this year about two thirds have returned. Zambia continues to keep out Malawian cattle, a ban that President Chisomo Kaunda-Phiri finds "excessive".

Sikota would like 15 percent of his country's copper to be shipped through Nacala by 2028, up from 6 percent, without giving up the line to Lobito.`,
    slips: [
      [['value', 'period'], 'At present a container needs 12 days from Nacala to Lusaka.'],
      [['value', 'measure'], 'The smaller part of the journey time is spent at borders.'],
      [['measure', 'value'], 'In 2024 the railway carried 4.2 million tonnes of transit goods.'],
      [['bound', 'polarity', 'measure'], 'The railway is working close to the limit of its capacity.'],
      [['period', 'entity'], 'The border post at Mandimba has been open round the clock since March.'],
      [
        ['direction', 'value'],
        'On 1 January 2026 the transit fee for lorries will rise from 20 to 32 dollars per 100 kilometres.',
      ],
      [['period', 'entity'], 'Zambia will be the first to lower the fee.'],
      [['unit'], 'Lorries will then pay 20 dollars per kilometre.'],
      [
        ['modality', 'polarity'],
        'The African Development Bank lends the money whether or not the treaty is ratified.',
      ],
      [['value', 'entity', 'polarity'], 'All three parliaments have ratified the corridor treaty.'],
      [['polarity'], 'The three countries reached agreement on the price of electricity for Zambia.'],
      [['bound'], 'Malawi may later take at least 120 megawatts.'],
      [['polarity', 'modality'], 'Zambia will send troops to Cabo Delgado.'],
      [['entity'], 'The dredging at Nacala is paid for by the state of Mozambique.'],
      [['polarity', 'direction'], 'Zambia has lifted its ban on cattle from Malawi.'],
      [['speaker', 'entity'], '"A house may have two doors," said Tomás Macuácua.'],
    ],
  },
  {
    id: 'police-briefing-cork',
    sourceDate: '2026-01-22',
    source: `Police press briefing on the seizure of drugs in the port of Cork. Superintendent Orla Keaveney, 22 January 2026

On Tuesday at 4.15 in the morning customs officers found 714 kilograms of cocaine in a container of bananas from Suriname, which had come with the ship Caribe Trader. We estimate its street value at 50 million euros. It is the largest seizure ever made in this port and the third largest in the country.

The container was to be collected by a haulage firm in Mallow, Brosnan Cold Freight. There is nothing to suggest that the firm knew what was in it.

Five men aged between 24 and 57 have been arrested: three Irishmen, a Dutchman and an Albanian. Two were arrested in Cork, two in Limerick and one at Dublin Airport, where he was about to board a flight to Málaga. The oldest was released without charge yesterday evening. The other four are in custody and may be held for up to seven days.

In Limerick a car rammed one of ours. A detective broke her wrist. One shot was fired, by the police; nobody was hit. The ombudsman has been informed, as the law requires.

We found 186,000 euros in cash, two pistols and eleven telephones, which we have not been able to unlock so far.

Questions

How did you know? From the Dutch police. We then watched the consignee for six weeks. The scanner played no part: it had been out of order since 9 January. It was a dog that found the drugs.

Was the cocaine meant for Ireland? Most of it probably not. We think that it would have gone on to Britain.

Is there a link with the Kerrigan group? That is one line of inquiry. I cannot confirm it.

Did somebody in the port help? An employee has been questioned, as a witness and not as a suspect.

How pure is it? The first sample was 82 percent. The results for the other samples will come next week.

How many containers are checked? Last year 2.1 percent, after 1.6 percent in 2024. The port authority wants to reach 5 percent by the end of 2027; for that it needs a second scanner, which has been ordered, and 30 more officers, who have not been approved.

Is Cork replacing Rotterdam? No. But as checks become stricter there, smaller ports become more attractive. In the whole of last year 1.2 tonnes of cocaine were seized in the south of the country, a third more than in 2024. "When you squeeze a balloon, the air does not go away," the superintendent said. "This week a little of it did."

What happens to the bananas? There are nineteen tonnes. They'll be destroyed. The zoo asked for them and we had to refuse.

Anybody who saw a silver van with a Northern Irish number plate at the Ringaskiddy roundabout between two and five on Tuesday morning is asked to call. We are still looking for its driver.`,
    date: '2026-01-23',
    text: `Customs officers have discovered 714 kilograms of cocaine among bananas from Suriname, the biggest find there has ever been in the port of Cork. Police put its street value at €50 million, Superintendent Orla Keaveney said on Thursday. Five men were arrested in Cork, Limerick and at Dublin Airport, one of whom, aged 57, has been let go without charge. The remaining four can be kept in custody for a week at most.

When a police car was rammed in Limerick, a detective suffered a broken wrist and the police fired a shot, which hit nobody; the ombudsman has been notified. Also found were €186,000 in cash, two pistols and eleven phones, which are still locked.

The tip had come from the Netherlands, and six weeks of surveillance followed. The drugs were sniffed out by a dog, because the scanner had not been working for eleven days. Keaveney thinks that most of the cocaine would have been taken to Britain. There is no sign that the company which was due to pick up the container, Brosnan Cold Freight, knew of its contents, and a port employee was heard only as a witness. A connection with the Kerrigan group is being looked into but is unconfirmed.

One sample had a purity of 82 percent, and the rest are still being analysed. Only 2.1 percent of containers were inspected last year, and to bring this up to 5 percent by the end of 2027 the port authority needs a second scanner, already ordered, and 30 additional officers, for whom there is no approval yet. In the south of Ireland 1.2 tonnes of cocaine were intercepted in 2025, a third more than the year before, as stricter checks elsewhere make small ports attractive.`,
    slips: [
      [['value'], 'Customs officers found 417 kilograms of cocaine in a container of bananas.'],
      [['measure', 'entity', 'value'], 'It is the largest seizure ever made in Ireland.'],
      [['entity'], 'The bananas had been shipped from Ecuador.'],
      [['value', 'scale'], 'Police estimate the street value of the drugs at 50 thousand euros.'],
      [
        ['polarity', 'modality'],
        'Brosnan Cold Freight knew very well what was in the container, the police say.',
      ],
      [['polarity', 'value'], 'All five men are still in custody.'],
      [['entity', 'value'], 'The man who was released without charge is the youngest of the five.'],
      [['unit', 'period'], 'The four others may be held for up to seven weeks.'],
      [['entity'], 'In Limerick somebody opened fire on the police.'],
      [['polarity'], 'The eleven telephones have been unlocked.'],
      [['entity', 'measure'], 'It was thanks to the scanner that the drugs came to light.'],
      [['entity', 'direction'], 'Most of the cocaine would have stayed in Ireland, Keaveney believes.'],
      [['modality', 'polarity'], 'The superintendent confirmed a link with the Kerrigan group.'],
      [['wording', 'entity', 'polarity'], 'An employee of the port is under suspicion.'],
      [['direction'], 'The share of containers that are checked has gone down since 2024.'],
      [['modality', 'polarity'], 'Thirty more officers have been approved for the port.'],
    ],
  },
  {
    id: 'mid-brifing-astana',
    lang: 'ru',
    sourceDate: '2025-11-03',
    source: `Брифинг официального представителя МИД Казахстана Ерлана Сагындыкова. Астана, 3 ноября 2025 года. Изложение пресс-службы

Визиты. Министр иностранных дел Алмас Турсынбеков посетит Берлин 12–13 ноября. Первоначально визит намечался на 5–6 ноября, перенести его попросила немецкая сторона. Планируется подписать четыре документа, в том числе соглашение о реадмиссии.

Эвакуация. Из Мали вывезены 38 граждан Казахстана, двумя рейсами через Дакар. В стране остаются 14, из них семеро уезжать отказались. Посольства в Мали у Казахстана нет, граждан консультирует посольство в Алжире.

Визы. С 1 декабря граждане 12 стран смогут находиться в Казахстане без визы до 30 дней. С Индией переговоры не завершены: сейчас её граждане могут оставаться 14 дней, индийская сторона просит 30 и взаимности пока не предлагает.

Афганистан. За девять месяцев товарооборот составил 410 млн долларов, за весь прошлый год — 545 млн. К 2030 году стороны хотят довести его до 3 млрд. Признание правительства талибов не обсуждается, сказал Сагындыков, но торговать можно и без признания: «Мука не спрашивает, кто её признал».

Каспий. 20 ноября в Актау соберутся эксперты пяти прикаспийских стран. С 2005 года уровень моря снизился на 2,3 метра. Казахстан предложит создать общий центр наблюдений; Россия и Азербайджан идею поддержали, Иран просит время на изучение, Туркменистан ответа не дал.

Из ответов на вопросы

О фурах на польской границе. В конце сентября у пунктов пропуска стояли 212 машин с казахстанскими номерами, теперь — 60. Убытки перевозчики оценивают в 4 млн евро. Требовать возмещения через суд — их право, МИД иск подавать не станет.

О пожаре на заводе в Кунсане (Южная Корея). Погибли двое граждан Казахстана, ещё один в больнице, состояние стабильное. Оба погибших работали без разрешения. Тем не менее работодатель согласился оплатить перевозку тел и выплатить семьям по 60 млн вон. Причину пожара полиция не назвала.

О саммите в Самарканде. Приглашение президент получил, решение об участии не принято.

О консуле в Стамбуле, которого газеты обвиняют в торговле паспортами. Консул отозван на время проверки. «Отозван — не значит виновен», — подчеркнул представитель. Проверка закончится до 25 ноября. Всего с начала года дисциплинарные взыскания получили 19 сотрудников ведомства, трое уволены.

О двойном гражданстве. Закон его не допускает. С января выявлено 1 140 случаев, в прошлом году за тот же срок — 870. Штраф для тех, кто скрыл второй паспорт, — 200 МРП с выдворением; амнистии не будет. Сдать второй паспорт добровольно и без последствий можно до конца года, но лишь тем, кто получил его до совершеннолетия.

Следующий брифинг — 10 ноября.`,
    date: '2025-11-04',
    text: `Глава МИД Казахстана Алмас Турсынбеков поедет в Берлин 12–13 ноября, на неделю позже, чем предполагалось; о переносе попросила Германия. Об этом сообщил в понедельник официальный представитель ведомства Ерлан Сагындыков, добавив, что в числе четырёх документов, которые рассчитывают подписать, — соглашение о реадмиссии.

Из Мали через Дакар удалось вывезти 38 казахстанцев, остались ещё 14, и половина из них покидать страну не захотела. Граждане 12 стран с декабря смогут проводить в Казахстане без визы до 30 дней, тогда как с Индией, для граждан которой действует срок в 14 дней, договориться пока не удалось.

Товарооборот с Афганистаном за январь — сентябрь достиг 410 млн долларов при цели в 3 млрд к 2030 году; о признании талибов речи не идёт, но торговле, по словам представителя, это не мешает.

Эксперты стран Каспия, уровень которого за двадцать лет упал на 2,3 метра, встретятся 20 ноября в Актау. Общий центр наблюдений, который хочет создать Казахстан, поддержали пока две страны из четырёх, Ирану нужно время, а Туркменистан не ответил.

Казахстанских фур на польской границе стало со времени сентябрьских заторов на 152 меньше. Взыскивать с кого-либо убытки, которые перевозчики исчисляют в 4 млн евро, министерство не будет, предоставив это им самим. Семьи двух казахстанцев, погибших при пожаре на заводе в Южной Корее, получат от работодателя по 60 млн вон, хотя разрешения на работу у погибших не было.

Консула в Стамбуле, которого пресса подозревает в продаже паспортов, отозвали до окончания проверки. «Отозван — не значит виновен», — заметил Сагындыков. Скрытых вторых гражданств с начала года обнаружили 1 140, на 270 больше, чем за тот же срок прошлого года. Избавиться от второго паспорта без наказания до конца года сможет лишь тот, кто получил его несовершеннолетним.`,
    slips: [
      [['period'], 'Алмас Турсынбеков посетит Берлин 5–6 ноября.'],
      [['entity'], 'Перенести визит в Берлин попросила Астана.'],
      [['value', 'measure'], 'В Мали остаются 38 граждан Казахстана.'],
      [['polarity', 'value'], 'Все остающиеся в Мали казахстанцы ждут вывоза.'],
      [['unit', 'period'], 'С декабря жители 12 стран смогут оставаться без визы до 30 месяцев.'],
      [['modality', 'polarity'], 'С Индией уже условились о 30 безвизовых днях.'],
      [['scale', 'value'], 'К 2030 году товарооборот с Афганистаном хотят довести до 3 млн долларов.'],
      [['modality', 'polarity'], 'Казахстан готовится признать правительство талибов.'],
      [['direction'], 'С 2005 года уровень Каспия поднялся на 2,3 метра.'],
      [['entity', 'polarity'], 'Общий центр наблюдений поддержал Иран, но не Россия.'],
      [['direction', 'value'], 'Казахстанских машин на польской границе скопилось больше, чем в сентябре.'],
      [['modality', 'polarity', 'entity'], 'За перевозчиков в суд обратится МИД.'],
      [['polarity'], 'Погибшие на заводе в Кунсане трудились там с разрешения властей.'],
      [['currency', 'unit'], 'Каждой из семей погибших выплатят 60 млн тенге.'],
      [['modality', 'polarity'], 'Вина консула в Стамбуле доказана, подчеркнул Сагындыков.'],
      [['polarity'], 'Скрывшим второй паспорт обещана амнистия.'],
    ],
  },
  {
    id: 'trade-statistics-bishkek',
    lang: 'ru',
    sourceDate: '2025-11-12',
    source: `Национальный статистический комитет Киргизии. Внешняя торговля в январе — сентябре 2025 года. Бишкек, 12 ноября 2025 года

Внешнеторговый оборот составил 11,8 млрд долларов и по сравнению с тем же периодом прошлого года уменьшился на 4,1%. Экспорт вырос с 2,5 до 2,9 млрд, импорт сократился с 9,8 до 8,9 млрд. Отрицательное сальдо — 6 млрд долларов против 7,3 млрд годом ранее.

Экспорт. Рост обеспечило золото: его вывезли на 1,1 млрд долларов, 10,7 тонны; за девять месяцев прошлого года — 8,9 тонны на 660 млн. Без золота экспорт уменьшился примерно на 2%. Поставки одежды упали на 12%, до 210 млн: российские магазины перешли на отсрочку платежа, и мелкие цеха её не выдержали. Молочных продуктов продано на 96 млн, на 31% больше. Фасоль, напротив, принесла лишь 38 млн, хотя урожай был хорошим: Турция, главный покупатель, с июня закупает её в Аргентине.

Импорт. Легковых автомобилей ввезено 61 тысяча, год назад — 98 тысяч. Причина — новый порядок уплаты утилизационного сбора в России, куда большую часть машин перепродавали. Бензина и дизельного топлива куплено 1,2 млн тонн, столько же, сколько годом ранее, но дешевле на 9%.

Страны. На Китай пришлось 3,6 млрд долларов импорта, на Россию — 2,2 млрд. В экспорте первое место заняла Швейцария (золото), второе — Россия, третье — Казахстан. Доля стран Евразийского союза в обороте — 33%.

Расхождение с данными Китая. По сведениям китайской таможни, товаров в Киргизию отправлено на 10,4 млрд долларов, почти втрое больше, чем показывает наша статистика. Начальник управления Гульмира Асанбаева на пресс-конференции объяснила это транзитом: Китай учитывает страну, куда груз пришёл первым, комитет — страну, где он растаможен. «Мы считаем то, что осталось, а они — то, что проехало», — сказала она. Сколько приходится на контрабанду, комитет не знает и не оценивает.

Экономист Талант Джумалиев из Центра торговой политики с этим не согласен. По его расчётам, транзитом объясняется не более двух третей разницы. Остальное — занижение стоимости при растаможивании, которое обходится бюджету в 150–200 млн долларов в год. Таможенная служба эту оценку не комментирует.

Данные предварительные. Уточнённые комитет опубликует 15 декабря; в прошлом году после уточнения оборот оказался на 2,6% выше. С января комитет начнёт учитывать посылки интернет-магазинов дороже 50 долларов, которые до сих пор в статистику не попадали. По оценке Асанбаевой, это добавит к импорту от 300 до 400 млн долларов в год.

Прогнозов комитет не даёт. Министерство экономики ожидает, что за год экспорт достигнет 4 млрд долларов, если цена золота не упадёт ниже трёх тысяч долларов за унцию.`,
    date: '2025-11-13',
    text: `Внешнеторговый оборот Киргизии за девять месяцев сократился на 4,1%, до 11,8 млрд долларов, сообщил в среду Национальный статистический комитет. Ввезли товаров на 900 млн долларов меньше, вывезли на 400 млн больше, и дефицит уменьшился с 7,3 до 6 млрд.

Экспортом страна обязана золоту: выручка за него увеличилась на две трети, до 1,1 млрд, а без него вывоз немного снизился. Одежды продали на 12% меньше, потому что отсрочек, на которые перешли российские магазины, мелкие цеха не вынесли. Молочные продукты, напротив, принесли 96 млн, почти на треть больше, а Турция, прежде главный покупатель фасоли, с июня берёт её в Аргентине.

Легковых машин ввезли 61 тысячу, на 37 тысяч меньше, из-за нового порядка уплаты утильсбора в России, где оседала большая их часть. Топлива купили столько же, что и год назад, но обошлось оно дешевле.

Больше трети импорта, 3,6 млрд, приходится на Китай. Сам он, однако, сообщает о поставках на 10,4 млрд, и Гульмира Асанбаева, начальник управления, видит причину в транзите: «Мы считаем то, что осталось, а они — то, что проехало». Экономист Талант Джумалиев возражает, что этим не объяснить по меньшей мере трети разницы и что из-за занижения стоимости бюджет теряет 150–200 млн долларов в год. Таможня от комментариев воздерживается, а объёмов контрабанды комитет не оценивает.

Цифры предварительные, уточнённые появятся 15 декабря. С нового года в статистику войдут посылки дороже 50 долларов, что, как полагает Асанбаева, увеличит годовой импорт на 300–400 млн. Министерство экономики рассчитывает на экспорт в 4 млрд за год, если золото не подешевеет до уровня ниже 3 тысяч долларов за унцию.`,
    slips: [
      [['direction'], 'Внешнеторговый оборот Киргизии за девять месяцев вырос на 4,1%.'],
      [['entity', 'direction'], 'Импорт вырос с 2,5 до 2,9 млрд долларов.'],
      [['value', 'period'], 'Отрицательное сальдо за девять месяцев этого года — 7,3 млрд долларов.'],
      [['direction', 'polarity'], 'Экспорт увеличился и без учёта золота.'],
      [['unit', 'scale'], 'Золота вывезли 10,7 килограмма.'],
      [['direction', 'value'], 'Молочных продуктов удалось продать меньше, чем годом ранее.'],
      [['entity'], 'Фасоль Турция закупает с июня в Казахстане.'],
      [['value', 'period'], 'В этом году в страну ввезено 98 тысяч легковых автомобилей.'],
      [['direction', 'measure'], 'За бензин и дизельное топливо пришлось заплатить дороже, чем год назад.'],
      [['entity', 'value'], 'Главным поставщиком Киргизии осталась Россия, Китай идёт вторым.'],
      [['direction', 'value', 'entity'], 'Китай сообщает о меньших поставках, чем киргизская статистика.'],
      [
        ['speaker', 'entity'],
        '«Мы считаем то, что осталось, а они — то, что проехало», — сказал Талант Джумалиев.',
      ],
      [['bound'], 'Транзитом, по расчётам Джумалиева, объясняется не менее двух третей разницы.'],
      [['currency', 'unit'], 'Бюджет теряет на занижении стоимости 150–200 млн сомов в год.'],
      [['modality', 'wording', 'polarity'], 'Опубликованные данные комитет называет окончательными.'],
      [['modality', 'period'], 'Посылки дороже 50 долларов комитет учитывает уже сейчас.'],
    ],
  },
  {
    id: 'energy-minister-tashkent-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-10-21',
    source: `Министр энергетики Узбекистана Шерзод Юлчиев — о зиме, тарифах и атомной станции. Интервью газете «Ташкентский вестник», 21 октября 2025 года

— Прошлой зимой свет отключали на целые сутки. Повторится?

— Не обещаю, что не повторится, обещаю, что будет реже. В хранилищах 3,2 млрд кубометров газа, они заполнены на 94%, год назад было 81%. Аварийный запас мазута — на 20 дней, а не на восемь, как тогда. Если мороз ниже двадцати продержится больше недели, отключать придётся сначала заправки, потом теплицы. Больницы и школы — никогда.

— Сколько страна вырабатывает?

— В этом году ждём 84 млрд киловатт-часов, на шесть больше, чем в прошлом. Солнце и ветер дадут 19%, план был 23. Не хватило не солнца, а линий: два парка на 700 мегаватт стоят готовые, но неподключённые. Подключим к марту.

— Газа своего всё меньше.

— Да. Добудем 42 млрд кубометров, пять лет назад было почти 50. Из России купим в этом году 7,6 млрд, контракт позволяет до 11. Цену не назову, она ниже европейской. С Туркменией договариваемся о двух миллиардах, подписи ещё нет.

— Тарифы поднимут?

— С 1 апреля. Первые 200 киловатт-часов в месяц будут стоить 700 сумов вместо 600, дальше — тысяча, как сейчас. 1,1 млн бедных семей получат компенсацию, она покроет подорожание полностью. Предприятий повышение не коснётся. Себестоимость сегодня 1 040 сумов, так что и новый тариф её не покрывает.

— Долги?

— Девять триллионов сумов. Население должно 2,1 триллиона, остальное — предприятия, и больше всех государственные. Потери в сетях снизили с 14,3 до 12,8%. Треть потерь — воровство. В прошлом году поймали министерскую дачу. Не мою.

— Атомная станция. Когда?

— Первый малый реактор, на 55 мегаватт, — в 2029 году. Их будет два. О больших блоках, по тысяче мегаватт, решение принято, контракт подпишем в следующем году. Стоимость назову после подписания. Площадка та же, в Джизакской области. Экологи требуют референдума; закон его не предусматривает, но слушания в трёх районах мы проведём.

— Воды на охлаждение хватит?

— На два малых — да, у них сухие градирни. На большие считаем.

— Камбар-Ата?

— Строим вместе с соседями: Киргизии 34%, нам и Казахстану по 33. Всемирный банк готов дать 1,5 млрд долларов, если страны согласуют режим воды. Казахстан и мы согласны, Киргизия просит больше воды зимой. Думаю, договоримся к лету.

— А электромобили?

— Их 70 тысяч, через три года будет 250. Зарядок 2 400. Это днём нам на пользу, солнце некуда девать, а вечером во вред. Поэтому с января зарядка с шести до десяти вечера подорожает в полтора раза, а с десяти утра до четырёх подешевеет вдвое.

— Вас часто ругают?

— Каждую зиму. Летом обо мне забывают, и это лучший показатель работы министерства.`,
    date: '2025-10-22',
    text: `Uzbekistan's energy minister, Sherzod Yulchiyev, does not promise a winter without power cuts, only one with fewer of them. Gas stores are 94 percent full, as against 81 percent a year ago, and the emergency stock of fuel oil would last for 20 days instead of eight, he said in an interview with Tashkentsky Vestnik. Should more than a week of severe frost come, filling stations would be cut off first and greenhouses next, but hospitals and schools would be spared in any case.

The country is expected to generate 84 billion kilowatt-hours this year, 6 billion more than in 2024. Solar and wind power will contribute 19 percent, four points less than planned, since two finished parks of 700 megawatts are still waiting to be connected. Domestic gas production is going down, to 42 billion cubic metres this year; Russia will supply 7.6 billion of the 11 billion that its contract allows, and a deal with Turkmenistan on 2 billion has not been signed so far.

From April households will pay 700 sums instead of 600 for each of the first 200 kilowatt-hours a month, which is still less than the 1,040 sums it costs to produce one. For 1.1 million poor families the increase will be made up in full, while businesses are not affected. Of the 9 trillion sums that are owed, most is due from enterprises, above all those of the state.

The first of two small nuclear reactors is to be ready in 2029. It has been decided to build large ones too, on the same site, but the contract will be signed only next year and the cost remains undisclosed until then. A referendum, as demanded by environmentalists, is not planned; instead, there will be hearings in three districts. The World Bank would give $1.5 billion for the Kambarata power station if the three countries involved agreed on the use of the water, but Kyrgyzstan wants more of it in winter. From January charging electric cars in the evening will cost half as much again.`,
    slips: [
      [['modality', 'polarity'], 'Yulchiyev promised that there would be no power cuts this winter.'],
      [['value', 'period'], 'Gas stores are 81 percent full.'],
      [['unit', 'period'], 'The emergency stock of fuel oil would last for 20 weeks.'],
      [
        ['entity', 'polarity'],
        'In a long frost hospitals and schools would be the first to be disconnected.',
      ],
      [
        ['bound', 'polarity', 'value'],
        'Solar and wind power will provide more of the electricity than planned.',
      ],
      [['polarity', 'modality'], 'The two parks of 700 megawatts have already been connected to the grid.'],
      [['direction'], 'Uzbekistan produces more gas of its own than it did five years ago.'],
      [['measure', 'value'], 'This year 11 billion cubic metres will be bought from Russia.'],
      [
        ['polarity', 'modality'],
        'Tashkent has signed a contract for 2 billion cubic metres with Turkmenistan.',
      ],
      [
        ['direction', 'value'],
        'In April the price of the first 200 kilowatt-hours goes down from 700 to 600 sums.',
      ],
      [['polarity', 'bound', 'direction'], 'The new tariff will more than cover the cost of production.'],
      [['entity', 'value'], 'The greater part of the debt is owed by the population.'],
      [['scale', 'value'], 'The debts amount to nine billion sums in all.'],
      [['value', 'unit', 'scale'], 'The first small reactor will have an output of 55 gigawatts.'],
      [['modality', 'polarity'], 'The people will be asked about the nuclear power station in a referendum.'],
      [['value', 'entity'], 'Uzbekistan holds 34 percent of Kambarata and Kyrgyzstan 33.'],
    ],
  },
  {
    id: 'potash-results-uralsk-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-08-28',
    source: `Компания «Жайык Калий». Итоги первого полугодия 2025 года. Выступление генерального директора Марата Сейткалиева перед журналистами. Уральск, 28 августа 2025 года

Добыто 2,6 млн тонн руды, на 11% больше, чем в первом полугодии прошлого года. Хлористого калия выпущено 610 тысяч тонн, продано 575 тысяч, остальное на складах: в мае и июне не хватало вагонов. Железная дорога подала 71% заявленного.

Выручка — 84 млрд тенге, рост на 18%. Чистая прибыль — 9,4 млрд против 12,1 млрд годом ранее. Объясню, почему прибыль упала при растущей выручке: подорожал газ, прибавились проценты по кредиту, а главное — мы списали 3,8 млрд на второй ствол, затопленный в феврале. Людей в стволе не было. Откачка закончится в октябре, проходку возобновим в первом квартале. Запуск второй очереди сдвигается с 2027 на 2028 год.

Долг на 30 июня — 310 млн долларов, за полугодие он сократился на 25 млн. Соглашение с банками требует, чтобы долг не превышал трёх годовых прибылей до вычета процентов и амортизации; сейчас — 2,7. Дивидендов за полугодие не будет. За год, если цены удержатся, совет может вернуться к вопросу в марте.

Продажи. В Китай ушло 46%, в Бразилию 22%, на внутренний рынок 9%, остальное — в Индию и Юго-Восточную Азию. Средняя цена — 291 доллар за тонну, в начале года было 268. Казахстанским хозяйствам отпускаем со скидкой 15%, так записано в контракте на недропользование; продано им 52 тысячи тонн, хотя готовили 70.

Работает 2 340 человек. Зарплату подняли с 1 июля на 8%, профсоюз просил 15. Забастовки не было, было трёхчасовое собрание. Несчастных случаев четыре, смертельных нет; в прошлом полугодии один рабочий погиб.

Вопрос: Жители Чапаево жалуются на солёную воду в колодцах.

Сейткалиев: Проверили 40 колодцев, в шести соль выше нормы. Наша вина не доказана: три из шести стоят выше рудника по течению грунтовых вод. Но воду возим всем шести улицам, не дожидаясь доказательств. Экологический департамент даст заключение к ноябрю.

Вопрос: Правда ли, что долю в компании покупает сингапурский фонд?

Сейткалиев: Переговоры идут, речь о 20%. Контроль остаётся за семьёй основателя, у неё 64%. Подписано только соглашение о неразглашении, поэтому больше ничего не скажу.

Вопрос: Ваш прогноз на год?

Сейткалиев: Произведём от 1,15 до 1,2 млн тонн. Весной говорили о 1,3. Вагонов не будет — не будет и этого.

Вопрос: Что изменит новый налог на добычу?

Сейткалиев: Ставка с января вырастет с 6 до 7,5%. Нам это около двух миллиардов тенге в год. Мы просили ввести её постепенно, министерство отказало. Инвестиций из-за этого не урежем: рудник нельзя построить на две трети.

Финансовый директор Айжан Бектурова добавила, что отчётность ещё не проверена аудитором; проверенную опубликуют 25 сентября.`,
    date: '2025-08-29',
    text: `The Kazakh potash producer Zhaiyk Kali earned 9.4 billion tenge in the first half of the year, 2.7 billion less than a year earlier, although revenue rose by 18 percent to 84 billion. Dearer gas and higher interest played a part, but above all the company wrote off 3.8 billion on a shaft that was flooded in February, chief executive Marat Seitkaliyev said in Uralsk on Thursday. Nobody was in the shaft at the time, but the second stage of the mine will now start in 2028, a year late.

Of the 610,000 tonnes of potassium chloride that it made, the company could not sell 35,000, since the railway provided only 71 percent of the wagons requested. For the whole year it now forecasts 1.15 to 1.2 million tonnes instead of 1.3 million, and even that depends on wagons. China took 46 percent of sales and Brazil 22 percent, whereas farms in Kazakhstan, which are entitled to a discount of 15 percent, bought 18,000 tonnes less than had been set aside for them.

Debt was reduced by $25 million to $310 million at the end of June, which is below the limit agreed with the banks. No interim dividend will be paid, but if prices hold the board may look at the matter again in March. Wages went up by 8 percent in July, about half of what the union had demanded.

In Chapayevo six wells out of 40 were found to be too salty. Seitkaliyev regards the company's responsibility as unproven but has water delivered all the same, and an official opinion is due by November. A fund from Singapore is negotiating about a 20-percent stake, which would leave control with the founder's family. An increase in the mining tax from 6 to 7.5 percent in January will cost about 2 billion tenge a year without leading to cuts in investment. The figures have not been audited yet, financial director Aizhan Bekturova pointed out.`,
    slips: [
      [
        ['direction', 'value'],
        'Net profit in the first half of the year rose from 9.4 to 12.1 billion tenge.',
      ],
      [['currency', 'unit'], 'Revenue came to 84 billion roubles.'],
      [['direction', 'polarity'], 'The company took less money than in the first half of last year.'],
      [['measure', 'value'], 'In the first half of the year 610,000 tonnes of potassium chloride were sold.'],
      [['entity', 'polarity'], 'What was not sold stayed in the stores because customers were lacking.'],
      [['polarity', 'entity'], 'People were in the second shaft when it was flooded.'],
      [['period'], 'The second stage of the mine will start in 2027.'],
      [['bound', 'polarity'], 'The debt exceeds the limit that the banks have set.'],
      [['direction'], 'Over the six months the debt grew by 25 million dollars.'],
      [
        ['modality', 'polarity'],
        'Shareholders can count on a dividend in March, whatever happens to prices.',
      ],
      [['entity', 'value'], 'Brazil, with 46 percent, was the largest buyer.'],
      [['value', 'entity', 'measure'], 'Wages were raised by 15 percent on 1 July.'],
      [['modality', 'polarity'], 'Seitkaliyev admitted that the mine had made the wells salty.'],
      [['measure', 'entity'], 'The fund from Singapore is negotiating about a controlling stake.'],
      [['range', 'bound'], 'This year more than 1.3 million tonnes will be produced, the company forecasts.'],
      [['polarity', 'modality'], 'The figures for the half year have been audited.'],
    ],
  },
];
