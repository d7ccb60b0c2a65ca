// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round29 = [
  {
    id: 'mofa-briefing-islamabad',
    sourceDate: '2025-08-21',
    source: `Ministry of Foreign Affairs of Pakistan. Weekly briefing of the spokesperson, Zainab Khattak-Mirza. Islamabad, 21 August 2025. Summary record

Statement. The Foreign Minister, Mr Asad Rizwani, was in Kabul on 19 and 20 August for the talks with Afghanistan and China. It was agreed to extend the railway corridor study to Kandahar; the study is due in March 2026. Pakistan raised the matter of armed groups sheltering across the border. "We were heard. We shall see whether we were understood," the Minister said on his return.

From 23 to 25 August he will be in Dhaka, the first visit of a Pakistani foreign minister to Bangladesh since 2012. Five agreements are ready, among them one on visas for officials. An agreement on direct shipping is not yet ready.

Floods. Eleven countries have offered help. Pakistan has accepted medicines from four of them and tents from Turkey. It has not made an international appeal. Since 15 August 341 people have lost their lives, most of them in Buner.

Questions

Question: India says that it warned you of high water in the Tawi. Is that so?

Spokesperson: A message came on the 18th, through the High Commission and not through the commission set up by the Indus Waters Treaty. We acknowledge it, and we regret the channel. The treaty is in force. One party cannot suspend it.

Question: Will there be talks with India?

Spokesperson: None are scheduled. We are ready for talks on all subjects and shall not beg for them.

Question: How many Afghans have been sent back this year?

Spokesperson: From January to the middle of August 521,000 returned, of whom 67,000 were deported. Holders of registration cards, about 1.3 million, had until 30 June. The date has been moved to 1 September and will not be moved again. Those waiting for resettlement in Germany, some 2,200, are exempt if Berlin confirms them by name. It has confirmed 640.

Question: Germany protested about deportations from that group.

Spokesperson: It did. Two hundred and eleven persons were sent to Afghanistan whose cases Germany had not decided. We understand the protest. We also understand a queue that is four years long.

Question: Reports speak of an oil agreement with the United States.

Spokesperson: There is an understanding to explore, and no more. Tariffs on our goods were set at 19 percent on 1 August instead of the 29 percent announced in April. No concession on minerals was part of it.

Question: Has Pakistan recognised the interim authorities in Damascus?

Spokesperson: Our embassy there has never closed. Draw your own conclusion.

Question: Four Pakistani sailors are held in Houthi ports.

Spokesperson: There were nine. Five came home on Monday by way of Muscat. No ransom was paid. For the remaining four we are in contact through Oman.

Question: And the embassy in Tehran, damaged in June?

Spokesperson: Windows only. Visa services resumed on 4 August, three days a week. As the consul puts it, the stamps survived and the ink dried up.`,
    date: '2025-08-22',
    text: `Pakistan's foreign minister, Asad Rizwani, travels to Dhaka on Saturday for three days, the first holder of his office to visit Bangladesh in 13 years. Five agreements are ready, but not one on direct shipping, spokesperson Zainab Khattak-Mirza said in Islamabad on Thursday. In Kabul, where he met the Afghans and the Chinese earlier this week, Rizwani brought up armed groups that hide across the border: "We were heard. We shall see whether we were understood." A study of a railway corridor, due next March, will now go as far as Kandahar.

India did give warning of high water on 18 August, the spokesperson acknowledged, but not through the commission set up by the Indus Waters Treaty, which in Pakistan's view no party can suspend on its own. Islamabad is ready to discuss all subjects with Delhi, though nothing has been scheduled. For the victims of floods that have killed 341 people since mid-August, it takes medicines from four countries and tents from Turkey without having launched an appeal.

About one in eight of the 521,000 Afghans who went back up to mid-August was deported, and the deadline for 1.3 million holders of registration cards has been put off from 30 June to 1 September, for the last time. Those waiting to be admitted to Germany may stay, provided that Berlin confirms their names, which it has done for fewer than a third of some 2,200. Germany had complained about the deportation of 211 people whose cases it was still considering, and the spokesperson showed understanding for this.

With the United States there is only an understanding to explore for oil. Its tariffs of 19 percent, ten points below what was announced in April, were not obtained by concessions on minerals, she said. Of nine sailors detained in Houthi ports five are home, for whom no ransom was paid, and the embassy in Tehran has issued visas again since 4 August, on three days a week.`,
    slips: [
      [['entity'], 'From 23 to 25 August Asad Rizwani will be in Kabul.'],
      [['period', 'value'], 'Only last year another Pakistani foreign minister had visited Bangladesh.'],
      [
        ['modality', 'polarity'],
        'An agreement on direct shipping with Bangladesh is among the five that are ready.',
      ],
      [
        ['wording', 'polarity'],
        '"We were heard and understood," the Minister said on his return from Kabul.',
      ],
      [['polarity', 'entity'], 'India gave no warning of high water, the spokesperson said.'],
      [['entity', 'polarity'], 'The Indian message came through the commission of the Indus Waters Treaty.'],
      [['modality', 'polarity'], 'Pakistan considers the treaty suspended.'],
      [['modality', 'period'], 'The next round of talks with India has been scheduled.'],
      [['polarity', 'modality'], 'Pakistan has appealed to the world for help after the floods.'],
      [['value', 'measure'], 'From January to the middle of August 521,000 Afghans were deported.'],
      [
        ['modality', 'polarity', 'period'],
        'The deadline for holders of registration cards may be extended once more.',
      ],
      [['value', 'measure'], 'Berlin has confirmed 2,200 of the Afghans by name.'],
      [
        ['direction', 'value'],
        'American tariffs on Pakistani goods turned out higher than announced in April.',
      ],
      [['polarity', 'entity'], 'To get lower tariffs Pakistan made concessions on minerals.'],
      [['value', 'entity'], 'All nine sailors are home again.'],
      [['unit', 'period'], 'The embassy in Tehran issues visas three days a month.'],
    ],
  },
  {
    id: 'trade-release-hanoi',
    sourceDate: '2025-11-06',
    source: `General Statistics Office of Vietnam. Foreign trade in October and the first ten months of 2025. Release of 6 November 2025, with explanations by the head of the trade department, Ms Trịnh Thu Hạnh

October. Exports amounted to 42.1 billion dollars, 1.5 percent less than in September but 17.5 percent more than in October 2024. Imports were 39.5 billion, up 16.8 percent on the year. The surplus of 2.6 billion was slightly smaller than that of September (2.8 billion).

Ten months. Exports grew by 16.2 percent to 391 billion, imports by 18.6 percent to 371 billion. The surplus of 20 billion compares with 23.8 billion in the same period of last year. Foreign-owned companies accounted for 76 percent of exports. Their own trade showed a surplus of 42 billion, that of domestic companies a deficit of 22 billion.

Goods. Electronics and computers earned 87.9 billion, 48 percent more. Telephones, 48.7 billion, grew by 5 percent. Clothing came to 32.8 billion (plus 8). Coffee brought in 7.4 billion, an increase of 62 percent, although the quantity, 1.3 million tonnes, rose by only 13 percent. Rice was the exception: 3.7 billion, 24 percent less, since the Philippines stopped buying in September and the average price fell from 626 to 511 dollars a tonne.

Markets. The United States took goods for 126 billion, 32 percent of the total and 27 percent more than a year before. China took 57 billion. The surplus with the United States widened to 111 billion, the deficit with China to 95 billion. With the European Union there was a surplus of 32 billion.

American tariffs. Since 7 August most Vietnamese goods have been subject to 20 percent, and to 40 percent if they are judged to be merely transshipped. Ms Hạnh said that the effect was visible in furniture, where exports to the United States were 6 percent lower in October than a year earlier, and in shoes (minus 4). Electronics are exempt for the time being. Orders had been brought forward in the first half of the year, she said. "Part of what we counted in June we are missing now."

How much is transshipped? The office does not know. A study by a bank puts it at 16 percent of exports to America. "We count boxes. We don't open them," Ms Hạnh said. Since May 4,200 certificates of origin have been checked and 118 withdrawn.

Investment. Foreign investors paid in 21.3 billion dollars in ten months, 8.8 percent more; that is the highest figure for these months in five years. Newly registered projects, however, fell by 7.6 percent to 14.1 billion.

October's figures are an estimate from customs data up to the 28th. In recent months final figures have differed from the estimate by up to 2.3 percent.

The target for the year, an increase in exports of 12 percent, would be met even if exports in November and December were no higher than last year, according to the ministry of industry and trade.`,
    date: '2025-11-07',
    text: `Vietnam exported goods worth $42.1 billion in October, slightly less than in September but 17.5 percent more than a year earlier. Its trade surplus narrowed from $2.8 billion to $2.6 billion within a month, the statistics office announced on Thursday. Over ten months it came to $20 billion, $3.8 billion less than in the same period of 2024, since imports grew faster than exports. Foreign-owned companies, which account for about three quarters of exports, earned a surplus of $42 billion, whereas domestic ones imported $22 billion more than they sold abroad.

Exports of electronics and computers were up by almost a half to $87.9 billion, and coffee brought in 62 percent more, far more than the growth in quantity would explain. Rice, on the contrary, earned 24 percent less, because the Philippines no longer bought any from September on and a tonne fetched on average $115 less.

Nearly a third of all exports went to the United States, whose deficit with Vietnam reached $111 billion. How much of what goes to America is merely transshipped the office does not know, while a bank puts it at 16 percent: "We count boxes. We don't open them," said Trịnh Thu Hạnh, head of its trade department. Fewer than 3 percent of the certificates of origin checked since May were withdrawn.

The tariff of 20 percent, in force since August, has so far shown itself in furniture and shoes, of which less was shipped to America in October than a year before. Electronics are not affected for now, and Hạnh pointed out that orders had been placed early, in the first half of the year. Foreign investors paid in $21.3 billion in ten months, the most for these months in five years, although new projects declined by 7.6 percent. The figures for October are only an estimate, but the year's target for exports seems safe, according to the ministry of industry and trade.`,
    slips: [
      [['direction'], 'Exports in October were 17.5 percent lower than a year earlier.'],
      [['direction', 'period'], 'More was exported in October than in September.'],
      [
        ['polarity', 'direction', 'wording'],
        'Over ten months Vietnam had a trade deficit of 20 billion dollars.',
      ],
      [['direction', 'measure'], 'Exports grew faster than imports in the first ten months.'],
      [['entity'], 'Domestic companies accounted for 76 percent of exports.'],
      [['scale', 'value'], 'Electronics and computers earned 87.9 million dollars.'],
      [['measure', 'value'], 'The quantity of coffee exported rose by 62 percent.'],
      [['direction', 'value'], 'The average price of rice climbed from 511 to 626 dollars a tonne.'],
      [['entity', 'direction'], 'Rice sales suffered because China stopped buying in September.'],
      [['unit', 'measure'], 'Rice fetched 511 dollars a kilogram on average.'],
      [['entity', 'value'], 'China is the largest market, with goods for 126 billion dollars.'],
      [['polarity', 'entity'], 'American tariffs have hit electronics most of all.'],
      [
        ['entity', 'speaker'],
        'According to the statistics office, 16 percent of exports to America are transshipped.',
      ],
      [['measure', 'value'], 'Since May 4,200 certificates of origin have been withdrawn.'],
      [['direction', 'polarity'], 'Newly registered investment projects increased.'],
      [['modality', 'wording'], 'The figures for October are final.'],
    ],
  },
  {
    id: 'debt-communique-addis',
    sourceDate: '2025-07-03',
    source: `Ministry of Finance of Ethiopia. Communiqué on the restructuring of external debt, Addis Ababa, 3 July 2025, followed by answers of the State Minister, Dr Meseret Woldegiorgis

1. The Ministry and the Official Creditor Committee, whose chairs are France and China, yesterday signed a memorandum of understanding on 8.4 billion dollars of debt. It gives relief of more than 3.5 billion up to July 2028. The principal is not reduced: payments are postponed, and the last falls due in 2043.

2. The memorandum becomes effective when each of the twelve countries on the Committee has signed a bilateral agreement. The Ministry hopes for this by the end of the year. Four have sent drafts.

3. Ethiopia must treat its other creditors in a comparable way. With the holders of the bond of one billion dollars, on which it missed an interest payment of 33 million in December 2023, there is no agreement. Ethiopia has proposed a reduction of 18 percent. The bondholders reject any reduction and maintain that the country's problem is one of liquidity and not of solvency.

4. The Fund's Board yesterday completed the third review of the programme and released 260 million dollars, which makes 1.87 billion since July 2024, out of 3.4 billion.

5. Revenue amounts to 8.1 percent of GDP in the budget year now ending; next year it is to be 9.3 percent. The birr has lost 57 percent of its value against the dollar since it was floated in July 2024. Inflation fell from 19.7 to 13.9 percent in twelve months.

6. Exports reached 8.3 billion dollars, more than twice as much as the year before. Gold accounted for 3.5 billion, coffee for 2.6 billion.

Answers

When will you pay the bondholders? "When we agree with them. We paid everybody for nineteen years; we shall not be hurried by three funds." The Ministry will meet their committee in London in the second half of July.

Is it true that the bondholders have threatened to sue? They have written that they reserve the right. No suit has been filed.

Has China been treated like the others? Yes. Of the 8.4 billion it holds 45 percent. Loans by Chinese commercial banks, 1.9 billion, are not included and will be dealt with separately.

Will civil servants get more? Salaries rise by 25 percent on average from 1 October. The lowest grade receives 40 percent, the highest five. This costs 160 billion birr and is contained in the budget.

And fuel? The subsidy will disappear by June 2026. The next increase in prices comes in September. Buses for public transport will continue to get fuel at the old price until then.

Will you sell the telephone company? Ten percent of Ethio-Lehulu was offered to citizens; 47,000 people bought 10.7 percent of the shares on offer. "We expected more buyers." Foreigners may not buy for the time being.

How large is the debt altogether? External debt is 30.2 billion dollars, the domestic one about as large.`,
    date: '2025-07-04',
    text: `Ethiopia has signed a memorandum with its official creditors on $8.4 billion of debt, which brings relief of more than $3.5 billion over the three years to July 2028. The principal is not cut; instead payments, of which the last is due in 2043, are put off. To take effect, the memorandum needs bilateral agreements with all twelve countries of the committee, which the finance ministry hopes to have by the end of the year and of which four exist in draft.

No such agreement has been reached with the holders of a billion-dollar bond, on which Ethiopia missed a payment in December 2023. It wants 18 percent of this to be forgiven, but the bondholders refuse any cut and see only a shortage of liquidity. Although the two sides will meet in London later this month, state minister Meseret Woldegiorgis said on Thursday that the country would not be hurried by three funds. The bondholders have reserved the right to sue without having done so.

The IMF has released another $260 million, so that more than half of its programme of $3.4 billion has been paid out. Inflation came down within a year by nearly six points to 13.9 percent, even though the birr has lost more than half of its value since it was floated. Exports more than doubled to $8.3 billion, and gold brought in $900 million more than coffee.

Civil servants are to be paid a quarter more on average from October, with the biggest rise going to the lowest grade. Fuel prices will go up again in September, and by June of next year the subsidy is to be gone. China, which holds 45 percent of the debt in question, is treated like the others, according to Woldegiorgis, but $1.9 billion lent by its commercial banks is to be settled separately. Of the shares in the telephone company that were offered to citizens, little more than a tenth found buyers; foreigners are excluded for now.`,
    slips: [
      [['modality', 'polarity'], 'The memorandum with the official creditors took effect on signature.'],
      [
        ['direction', 'measure', 'polarity'],
        'The creditors have written off 3.5 billion dollars of the principal.',
      ],
      [['bound'], 'The memorandum gives relief of at most 3.5 billion dollars up to July 2028.'],
      [['period'], 'The last payment falls due in 2034.'],
      [['value', 'modality', 'polarity'], 'All twelve countries have concluded bilateral agreements.'],
      [['entity', 'value'], 'The bondholders have proposed a reduction of 18 percent.'],
      [['polarity', 'modality'], 'Ethiopia and its bondholders have come to terms.'],
      [['modality', 'polarity'], 'The bondholders have taken Ethiopia to court.'],
      [['wording', 'entity'], 'The bondholders hold that Ethiopia is insolvent rather than short of cash.'],
      [['value', 'measure'], 'Since July 2024 the Fund has released 3.4 billion dollars.'],
      [['direction'], 'Since it was floated the birr has gained 57 percent against the dollar.'],
      [['direction', 'value'], 'Inflation rose from 13.9 to 19.7 percent in twelve months.'],
      [['entity', 'value'], 'No export earned more than coffee.'],
      [['currency', 'unit'], 'The higher salaries cost 160 billion dollars.'],
      [['entity', 'value'], 'The largest rise goes to the civil servants of the highest grade.'],
      [['polarity', 'entity'], 'Foreigners too may buy shares in Ethio-Lehulu.'],
    ],
  },
  {
    id: 'earthquake-briefing-jumla',
    sourceDate: '2025-11-25',
    source: `National Disaster Authority of Nepal. Briefing on the Jumla earthquake, Kathmandu, 25 November 2025, 17.00. Speakers: Brigadier Deepak Rawal-Shahi, head of operations; Dr Sarita Bhusal, seismologist

Brigadier Rawal-Shahi: The earthquake of magnitude 6.1 struck on Sunday at 23.38. As of this hour 87 people are dead and 342 injured, 58 of them seriously. Twenty-three are missing; this morning it was 41. I shall not say that the number of dead is final. The last person rescued alive, a girl of six, was found yesterday evening after nineteen hours.

Of 14 municipalities in the district we have reached twelve. Two, Patarasi and Guthichaur, have been seen only from the air. The road there is blocked by landslides in nine places. It will take at least three days to open it. Six helicopters are flying, two of them from the Indian air force. Snow is forecast for Wednesday night, so tomorrow is the day that counts.

Houses: 2,900 collapsed, 6,700 are damaged. Of 212 schools 64 can't be used. The hospital in Jumla stands; the older of its two wings has been cleared because of cracks.

Supplies. Of the 9,000 tents that are needed 3,100 have arrived. Blankets are enough. Food is enough for eight days, without Patarasi and Guthichaur. We ask private persons not to drive to the district: yesterday 140 cars with well-meant clothing blocked the only road for five hours.

Money. Each family that has lost somebody receives 200,000 rupees. A family whose house collapsed gets 50,000 now and may get up to 500,000 for rebuilding, if it builds according to the code. After the earthquake of 2023 only one family in three received this second sum, as the others had no papers for their land. The government wants to change the rule. It has not done so yet.

Dr Bhusal: The focus was at a depth of 13 kilometres. Up to noon we recorded 61 aftershocks, the strongest of 4.9. The number is declining, as is normal. An aftershock above 5 within a week has a probability of about one in five. A larger earthquake than Sunday's is unlikely, but I can't exclude it. The west of Nepal has not had a great earthquake since 1505. Sunday's has not relieved that strain to any extent worth mentioning.

Questions

Did the warning system work? Dr Bhusal: There is none in that district. Eleven instruments were paid for by Japan in 2022, of which four have been installed. The others are in customs, where there is a dispute about duty.

Why did help arrive only after nine hours? The Brigadier: The first soldiers, from the barracks in Jumla, dug after twenty minutes. The nine hours are those of the first helicopter, which couldn't fly at night. "I have read that nobody came. The people who came were neighbours. They count."

Is foreign help wanted? The Brigadier: From India and China we have accepted help. Search teams from farther away would come too late; we thanked four countries and declined.`,
    date: '2025-11-26',
    text: `Two days after the earthquake in western Nepal 87 people are known to have died, and 23 are still missing, 18 fewer than on Tuesday morning. Brigadier Deepak Rawal-Shahi, who heads the operation, would not call the number of dead final. A girl of six was the last to be saved alive, on Monday evening after nineteen hours; of the 342 injured 58 are in a serious condition.

Helpers have got to all but two of the district's 14 municipalities; Patarasi and Guthichaur, which have only been viewed from the air, will be cut off by landslides for three more days or longer. As snow is expected on Wednesday night, what counts is the daytime of Wednesday. Six helicopters are in use, a third of them Indian. There are blankets enough, but only about one in three of the tents needed has come, and private cars full of clothing have obstructed the one road for five hours.

Some 2,900 houses collapsed and 64 schools cannot be used. While the bereaved families receive 200,000 rupees each, those without a house get 50,000 at once and up to ten times as much for rebuilding, on condition that they respect the code. After the earthquake of 2023 two families in three went without this second sum for lack of land papers, and the rule has not been changed so far.

Seismologist Sarita Bhusal, who had counted 61 aftershocks by noon, puts the chance of one above magnitude 5 within a week at about 20 percent and thinks a bigger earthquake than Sunday's improbable, though she cannot rule it out. A warning system is lacking, since seven of eleven instruments given by Japan are stuck in customs. The brigadier denied that help had taken nine hours, as that was true only of the first helicopter, whereas soldiers were digging within twenty minutes. Help has been accepted from India and China, but four other countries were turned down because their teams would come too late.`,
    slips: [
      [['direction', 'value'], 'The number of missing has risen from 23 to 41 since this morning.'],
      [['modality', 'polarity'], 'The number of dead is final, said Brigadier Rawal-Shahi.'],
      [['measure', 'value'], 'The earthquake has killed 342 people.'],
      [['unit', 'period'], 'The last person rescued alive, a girl of six, was found after nineteen days.'],
      [['value', 'polarity'], 'By now all municipalities of the district have been reached.'],
      [['bound', 'period'], 'The road to Patarasi will be open in three days at most.'],
      [['value', 'entity'], 'Of the six helicopters four belong to the Indian air force.'],
      [['polarity', 'entity'], 'The hospital in Jumla has collapsed.'],
      [['measure', 'value'], 'Of the 9,000 tents that are needed 3,100 are still lacking.'],
      [['polarity', 'modality'], 'Private persons are called upon to drive to the district with clothing.'],
      [['currency', 'unit'], 'Each family that has lost somebody receives 200,000 dollars.'],
      [['modality', 'bound'], 'The money for rebuilding is paid no matter how the family builds.'],
      [['modality', 'polarity'], 'Dr Bhusal ruled out any larger earthquake.'],
      [
        ['direction', 'wording', 'polarity'],
        'Sunday’s earthquake has freed the west of Nepal from the strain built up since 1505.',
      ],
      [['value', 'measure'], 'Eleven instruments have been installed in the district.'],
      [['speaker', 'entity'], '"The people who came were neighbours," said Sarita Bhusal.'],
    ],
  },
  {
    id: 'mazhilis-tarify-vody',
    lang: 'ru',
    sourceDate: '2025-10-07',
    source: `Мажилис парламента Казахстана. Комитет по экономической реформе. Слушания о тарифах на воду и тепло. Астана, 7 октября 2025 года. Стенограмма в сокращении

Председатель Бауыржан Косанов: С начала года тепло подорожало на 21%, вода — на 27%. Куда идут деньги?

Министр промышленности и строительства Данияр Мамбетов: В сети. Износ водопроводов 40%, теплосетей — 53%, за год он снизился на полтора пункта. За девять месяцев заменили 1 900 километров труб из 2 600 по годовому плану. Средства тарифа — 210 млрд тенге, кредиты — 340 млрд.

Депутат Асель Умарова: Инфляция 12,9%. Премьер говорил, что повышения приостановят.

Мамбетов: До конца года — да, с 16 октября, и только для населения. Предприятий мораторий не касается. Потерянное монополистам возместят, 38 млрд тенге, но не деньгами, а отсрочкой кредитов.

Умарова: А с января тариф прыгнет разом?

Мамбетов: Нет. С января по март рост не выше инфляции. Дальше решит комитет по монополиям.

Председатель комитета по регулированию монополий Ержан Толебаев: Мы отказали в повышении 74 из 310 заявок. Проверили 48 компаний, у девятнадцати нашли средства, взятые с людей и не вложенные, всего на 6,2 млрд. Вернут снижением тарифа. Четыре уже снизили.

Депутат Тимур Оразалин: В Экибастузе третий год чинят одну и ту же трубу.

Толебаев: Одну и ту же не чинят, лопаются соседние. Но подрядчика, «Сарыарка Жылу», мы из реестра исключили, он судится.

Оразалин: Кто заплатит за пожар на ТЭЦ в Риддере?

Мамбетов: Пожара там не было, был хлопок газа, двое обожжены. Ремонт — 1,4 млрд, платит собственник. Отопление дали с опозданием на четверо суток. Пересчёт жителям сделают в октябре.

Эксперт Лаура Каирбекова, Институт коммунальной экономики: Тариф не покрывает затрат: за кубометр воды житель платит 118 тенге, себестоимость — 164. Но повышать его до покрытия я бы не советовала, пока не установлены счётчики: в малых городах их нет у 38% домов. Там платят по норме, а льют без нормы. «Сначала измерить, потом умножить». Помощь на оплату коммунальных услуг получают 62 тысячи семей, право на неё имеют около 190 тысяч: мешают справки.

Косанов: Министр, справки отменят?

Мамбетов: Назначение без заявления заработает с 1 июля в трёх областях. Если выйдет, через год — везде.

Представитель объединения потребителей Серик Байгалиев: Мораторий — это таблетка от температуры. Мы за повышение, но с отчётом: фотография трубы до и после в каждой квитанции.

Мамбетов: Фотографию обещаю. В квитанцию не поместится, поместим на сайт.

Косанов: Итог. Комитет рекомендует: отчёты монополистов публиковать ежемесячно, а не раз в полгода; руководителям, не вложившим собранное, запретить премии. Предложение Умаровой продлить мораторий на весь 2026 год поддержали пятеро из четырнадцати, оно отклонено. К этому вопросу вернёмся в феврале.`,
    date: '2025-10-08',
    text: `С 16 октября и до конца года тарифы на воду и тепло для населения Казахстана повышать не будут, а предприятий это не коснётся, сообщил во вторник в мажилисе министр промышленности и строительства Данияр Мамбетов. В первом квартале они смогут расти не быстрее инфляции. Монополистам обещают возместить 38 млрд тенге, правда, лишь отсрочкой кредитов. Растянуть мораторий на весь 2026 год, как предлагала Асель Умарова, комитет отказался.

Вода с начала года подорожала на 27%, тепло — на 21%. Теплосети изношены больше чем наполовину, и труб за девять месяцев поменяли 1 900 километров, на 700 меньше, чем наметили на год; из 550 млрд тенге, которые дали тариф и кредиты, на кредиты пришлось больше половины. У 19 из 48 проверенных компаний нашлись 6,2 млрд, собранных с жителей, но не вложенных; четыре из них уже снизили тариф, а из 310 заявок на повышение отклонены 74, сообщил председатель антимонопольного комитета Ержан Толебаев.

За кубометр воды житель платит на 46 тенге меньше себестоимости, указала эксперт Лаура Каирбекова, которая, однако, не советует поднимать цену до себестоимости, пока нет счётчиков. В малых городах без них обходятся 38% домов. Помощь на оплату услуг из-за справок получает лишь около трети имеющих на неё право; без заявления её начнут назначать с 1 июля, сначала в трёх областях.

В Риддере, уточнил министр, был не пожар, а хлопок газа, ремонт после которого оплатит собственник. Объединение потребителей повышения не отвергает, но просит показывать в квитанциях, что сделано с трубами, и министр пообещал снимки на сайте. Комитет рекомендовал, чтобы монополисты отчитывались каждый месяц, а руководители, не вложившие собранных денег, остались без премий.`,
    slips: [
      [['value', 'entity'], 'С начала года тепло подорожало на 27%, вода — на 21%.'],
      [['entity', 'measure'], 'Мораторий на повышение тарифов распространяется и на предприятия.'],
      [['period'], 'Повышение тарифов приостановят до марта.'],
      [['modality', 'wording', 'measure'], 'Монополистам выплатят 38 млрд тенге деньгами.'],
      [['bound', 'measure'], 'В январе — марте тарифы вырастут не меньше чем на величину инфляции.'],
      [['direction', 'measure'], 'За год износ теплосетей увеличился на полтора пункта.'],
      [['value', 'polarity'], 'План по замене труб на этот год уже выполнен.'],
      [['value', 'measure'], 'Комитет по регулированию монополий отказал в повышении по 310 заявкам.'],
      [['scale', 'value'], 'Невложенных средств нашли на 6,2 млн тенге.'],
      [['entity', 'value', 'measure'], 'За ремонт в Риддере заплатят жители через тариф.'],
      [['wording', 'polarity'], 'В Риддере на ТЭЦ случился пожар, признал Мамбетов.'],
      [['direction', 'polarity', 'bound'], 'Тариф на воду выше себестоимости, считает Каирбекова.'],
      [['measure', 'value'], 'Счётчики в малых городах стоят лишь в 38% домов.'],
      [
        ['modality', 'polarity'],
        'Каирбекова призвала поднять тариф до себестоимости, не дожидаясь счётчиков.',
      ],
      [['value', 'polarity'], 'Помощь на оплату услуг получают все семьи, которые имеют на неё право.'],
      [['polarity', 'modality'], 'Комитет поддержал продление моратория на весь 2026 год.'],
    ],
  },
  {
    id: 'arbitrazh-terminal-kaliningrad',
    lang: 'ru',
    sourceDate: '2025-12-15',
    source: `Арбитражный суд Калининградской области. Сообщение пресс-службы по делу о зерновом терминале. 15 декабря 2025 года

Суд частично удовлетворил иск областного агентства имущества к обществу «Балт-Элеватор» и взыскал с него 1,14 млрд рублей. Агентство требовало 2,6 млрд. Договор аренды причалов, заключённый в 2014 году на 49 лет, суд расторгать отказался.

Обстоятельства. По договору общество должно было построить к 31 декабря 2021 года вторую очередь терминала мощностью 1,5 млн тонн в год. Очередь не построена. Общество ссылалось на пандемию, на повышение цен и на то, что область не подвела железную дорогу. Пандемию и цены суд уважительными причинами не признал; дорогу — признал отчасти: из шести километров областью построены четыре. Поэтому неустойка за 2023 и 2024 годы не начислена.

Экспертиза. Две экспертизы разошлись: первая оценила убытки бюджета в 2,2 млрд рублей, вторая — в 860 млн. Суд взял за основу вторую и добавил неустойку, 280 млн.

Требование о возврате субсидии. В 2016 году обществу дали 300 млн рублей. Срок давности по этому требованию истёк, в иске суд отказал.

Встречный иск. Общество просило взыскать с области 410 млн рублей за дноуглубление, которое провело за свой счёт. Суд отказал: согласия агентства на эти работы общество не спрашивало, а углубление потребовалось лишь ему.

Решение не вступило в силу. Апелляция возможна в течение месяца; арест счетов общества на 900 млн рублей остаётся до вступления решения в силу. Судья Ирина Самойлович отклонила ходатайство об отсрочке исполнения как преждевременное.

Комментарии

Представитель общества адвокат Роман Шеремет: «Суд разделил вину, а счёт прислал одному». Общество обжалует решение в части взыскания. Выплата такой суммы поставит под угрозу работу терминала, где занято 430 человек, хотя говорить о банкротстве рано. В прошлом году терминал перевалил 2,1 млн тонн зерна, на 300 тысяч меньше, чем в 2023-м.

Заместитель руководителя агентства Ольга Дрозд: «Договор устоял, и это главный недостаток решения». Агентство намерено обжаловать отказ в расторжении и найти для причалов нового арендатора; кого, она не сказала. Железную дорогу область достроит в 2026 году, контракт на 640 млн рублей подписан в ноябре.

Профсоюз портовиков, третье лицо в деле, решение приветствовал: расторжение договора означало бы увольнения.

Справка суда. Дело рассматривалось 19 месяцев и состоит из 63 томов. Судья менялся один раз, после чего разбирательство началось заново. Отвод, заявленный обществом второму судье, отклонён. Двое свидетелей из бывшего руководства агентства не явились, каждый оштрафован на 2 500 рублей. Уголовное дело против бывшего директора общества Глеба Ивашова, которого обвиняют в выводе 190 млн рублей, рассматривает другой суд, и на решение арбитража оно не повлияло.

Цена аренды осталась прежней: 94 млн рублей в год. Агентство в ходе дела просило её удвоить, но требование отозвало.`,
    date: '2025-12-16',
    text: `Арбитражный суд Калининградской области взыскал с компании «Балт-Элеватор» 1,14 млрд рублей, меньше половины того, чего требовало областное агентство имущества. Расторгнуть договор аренды причалов, рассчитанный до 2063 года, суд отказался. Вторую очередь терминала арендатор, вопреки договору, не построил к концу 2021 года.

Ни пандемия, ни подорожание компанию в глазах суда не извиняют, зато он учёл, что область проложила лишь четыре из шести километров железной дороги. По этой причине за два года неустойки не начислили. Из двух экспертиз, оценки которых различались более чем в два раза, за основу приняли ту, что насчитала меньше, и прибавили 280 млн неустойки. Субсидию 2016 года, 300 млн, взыскать уже нельзя из-за давности. В возмещении 410 млн за дноуглубление компании отказали, потому что с агентством она его не согласовала.

Решение ещё не вступило в силу, на апелляцию отведён месяц, и обжаловать его собираются обе стороны; до его вступления в силу под арестом остаются 900 млн рублей на счетах компании. «Суд разделил вину, а счёт прислал одному», — сказал адвокат компании Роман Шеремет, по словам которого выплата поставит под угрозу терминал с 430 работниками, но о банкротстве речи пока нет. Ольга Дрозд из агентства, напротив, недовольна тем, что договор сохранён: агентство хочет сдать причалы другому арендатору. Достроить дорогу область рассчитывает в следующем году, по контракту на 640 млн рублей.

Профсоюз портовиков решением доволен, так как опасался увольнений. Разбирательство длилось больше полутора лет и после замены судьи началось сначала, а дело бывшего директора Глеба Ивашова, обвиняемого в выводе 190 млн рублей, слушает другой суд.`,
    slips: [
      [['polarity', 'value', 'measure'], 'Суд удовлетворил иск агентства имущества в полном объёме.'],
      [['value', 'measure'], 'С общества «Балт-Элеватор» взыскано 2,6 млрд рублей.'],
      [['polarity', 'modality'], 'Договор аренды причалов суд расторг.'],
      [['unit', 'period'], 'Договор аренды был заключён на 49 месяцев.'],
      [['polarity', 'wording'], 'Пандемию суд признал уважительной причиной.'],
      [['entity', 'polarity', 'measure'], 'Железную дорогу к терминалу область подвела целиком.'],
      [['entity', 'value'], 'За основу суд взял первую экспертизу.'],
      [['polarity', 'modality'], 'Компанию обязали вернуть субсидию 2016 года.'],
      [['entity', 'polarity'], 'За дноуглубление компании заплатит область.'],
      [['modality', 'polarity', 'period'], 'Решение суда вступило в силу в день оглашения.'],
      [['currency', 'unit'], 'Под арестом остаются 900 млн евро на счетах общества.'],
      [['modality', 'polarity'], 'Шеремет объявил, что общество подаёт на банкротство.'],
      [
        ['direction', 'value'],
        'В прошлом году терминал перевалил на 300 тысяч тонн зерна больше, чем в 2023-м.',
      ],
      [['speaker', 'entity'], '«Договор устоял, и это главный недостаток решения», — сказал Роман Шеремет.'],
      [['polarity', 'entity', 'modality'], 'Портовый профсоюз добивался того, чтобы договор расторгли.'],
      [['direction', 'value'], 'Арендную плату суд увеличил вдвое.'],
    ],
  },
  {
    id: 'amu-darya-statement-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-05-29',
    source: `Совместное заявление по итогам переговоров президентов Туркмении и Узбекистана о водном хозяйстве. Туркменабад, 29 мая 2025 года. С дополнениями из беседы министров с журналистами

1. Президенты Сапармурат Эсенов и Джахонгир Рахматов встретились в Туркменабаде, в четвёртый раз за два года.

2. Воду Амударьи стороны делят поровну, по 22 кубических километра в год, как записано в соглашении 1996 года. Соглашение остаётся неизменным. В маловодный год, когда приток на посту Керки ниже 80% нормы, обе стороны сокращают забор на одну и ту же долю. В этом году ожидается 74%, поэтому забор сократят на 15%.

3. Афганский канал Кош-Тепа. Стороны считают, что отбор воды в канал, когда он будет достроен, может составить до 10 кубических километров в год. Они предложат Кабулу переговоры, желательно до конца года. Признания правительства в Кабуле это не означает.

4. Водохранилище Туямуюн. На очистку от ила выделят 120 млн долларов, пополам. Работы начнутся в сентябре и займут три года; объём, который уменьшился с 7,8 до 4,5 кубического километра, должен вырасти до 5,6.

5. Совместное предприятие по дренажу в Дашогузе и Хорезме создадут до 1 ноября. 51% получит Узбекистан, который внесёт технику.

6. Измерения. На реке 36 постов, 22 автоматических. К концу 2026 года автоматическими станут все, а данные будут открыты обеим сторонам каждые 12 часов. Сейчас ими обмениваются раз в десять дней.

7. Рыбное хозяйство. Лов осетровых в нижнем течении запрещён до 2030 года. О квотах на сома договориться не удалось.

8. Торговля. Её объём за 2024 год — 1,15 млрд долларов, на 9% больше. Цель — 2 млрд к 2028 году.

Беседа с журналистами

Министр водного хозяйства Узбекистана Улугбек Сатторов: «Река не знает, что подписано; она знает, что осталось». На вопрос, почему Узбекистан теряет на полях треть воды, ответил, что уже не треть, а 28%, и что бетоном одето 46% каналов. Капельное орошение — на 1,9 млн гектаров, хотя половина систем зимой стоит разобранной, а некоторые и летом.

Председатель комитета водного хозяйства Туркмении Огульджан Аннаева сообщила, что озеро Алтын-Асыр наполнено на 40%. Воды Амударьи туда не подают, только дренажные. Независимой проверки этого не было; приглашение узбекским специалистам она сделала на октябрь.

О Кош-Тепе Сатторов сказал, что первые сто километров канала теряют, по спутниковым снимкам, около пятой части воды. Предложение Ташкента одеть дно бетоном Кабул принял с благодарностью, а денег не нашёл. Аннаева возразила: «Чем лучше канал, тем больше из реки возьмут».

На вопрос об Арале оба ответили, что в этом году в Южный Арал попадёт менее двух кубических километров: прошлый год дал 3,1. Сатторов назвал восстановление моря целиком «мечтой, которую честнее не обещать».

Следующая встреча — в Ургенче, весной 2026 года.`,
    date: '2025-05-30',
    text: `Turkmenistan and Uzbekistan will each take 15 percent less water from the Amu Darya this year, because the river is expected to carry only 74 percent of its normal flow. Cuts by an equal share are due whenever the flow drops below 80 percent. The agreement of 1996, which gives either side 22 cubic kilometres a year, stays as it is, Presidents Saparmurat Esenov and Jakhongir Rakhmatov declared in Turkmenabat on Thursday.

Once the Qosh Tepa canal in Afghanistan is finished, it could take up to 10 cubic kilometres a year. The presidents want to propose talks to Kabul, if possible before the year is out, without recognising its government. According to Uzbek water minister Ulugbek Sattorov, about a fifth of the water seeps away in the first hundred kilometres, but for lining the bed with concrete, as Tashkent had suggested, Kabul found no money. His Turkmen colleague Oguljan Annayeva disagreed: "The better the canal, the more will be taken from the river."

The two countries will share the cost of $120 million for removing silt from the Tuyamuyun reservoir. It holds 3.3 cubic kilometres less than it used to, of which a third should be regained in three years of work from September. By the end of 2026 all 36 gauges on the river are to be automatic, with data available to both sides every twelve hours rather than every ten days. Sturgeon may not be fished in the lower reaches until 2030, whereas no agreement was reached on catfish.

Sattorov put the loss of water on Uzbek fields at 28 percent, no longer a third, and admitted that half of the drip systems lie dismantled in winter. The Altyn Asyr lake in Turkmenistan receives drainage water only, Annayeva said, which has not been independently verified. Less than two cubic kilometres will get to the South Aral this year, after 3.1 last year, and to promise that the whole sea will be restored would not be honest, in Sattorov's view.`,
    slips: [
      [['entity', 'value', 'measure'], 'Only Uzbekistan will take less water from the Amu Darya this year.'],
      [['direction'], 'The two sides will increase their intake by 15 percent this year.'],
      [['modality', 'polarity', 'wording'], 'The presidents replaced the agreement of 1996 by a new one.'],
      [['unit', 'period'], 'Each of the two countries is entitled to 22 cubic kilometres a month.'],
      [['bound', 'value'], 'The Afghan canal could take no less than 10 cubic kilometres a year.'],
      [['modality', 'polarity'], 'By proposing talks the two countries recognise the government in Kabul.'],
      [['polarity'], 'Kabul rejected the suggestion to line the canal with concrete.'],
      [
        ['speaker', 'entity'],
        '"The better the canal, the more will be taken from the river," said Ulugbek Sattorov.',
      ],
      [['entity', 'measure'], 'Turkmenistan alone will pay for clearing the Tuyamuyun reservoir.'],
      [['currency', 'unit'], 'The removal of silt will cost 120 million manats.'],
      [['value', 'measure'], 'At present 36 gauges on the river are automatic.'],
      [['entity', 'value'], 'Turkmenistan will hold 51 percent of the joint drainage company.'],
      [['polarity', 'entity'], 'The two sides agreed on quotas for catfish.'],
      [
        ['polarity', 'modality'],
        'Independent experts have confirmed that only drainage water flows into the Altyn Asyr lake.',
      ],
      [['direction', 'value'], 'More water will get to the South Aral this year than last year.'],
      [['modality', 'polarity'], 'Sattorov promised that the Aral Sea would be restored as a whole.'],
    ],
  },
  {
    id: 'police-fraud-almaty-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-09-30',
    source: `Департамент полиции Алматы. Брифинг о телефонном мошенничестве. Полковник Айдар Жумагулов, начальник управления по борьбе с киберпреступностью. 30 сентября 2025 года

Вступление. За девять месяцев зарегистрировано 4 870 случаев мошенничества по телефону и в интернете, на 14% меньше, чем годом ранее. Ущерб, однако, вырос с 6,1 до 7,4 млрд тенге: звонят реже, выманивают больше. Возвращено потерпевшим 640 млн. Раскрыто 29% дел, год назад — 22.

Операция. 25 сентября полиция закрыла колл-центр в Бостандыкском районе, на третьем этаже бизнес-центра. Задержаны 34 человека, из них 11 — иностранцы. Арестованы девять, остальные отпущены под подписку. Изъяты 58 телефонов, три устройства для подмены номеров и 41 млн тенге. Звонили в основном в Германию и Австрию; казахстанцев среди жертв мы нашли пока шестерых. Организатор, гражданин 31 года, улетел за два дня до обыска. Утечку проверяет служба внутренней безопасности, один сотрудник отстранён, вина его не установлена.

Как обманывают. Чаще всего, в 38% случаев, выдают себя за сотрудника банка, в 27% — за инвестора, в 11% — за полицейского. Средний возраст потерпевшего — 44 года. Пенсионеров меньше пятой части, вопреки тому, что о них думают.

Крупнейший случай: предприниматель 52 лет перевёл за три недели 310 млн тенге на поддельную биржу. Удалось заморозить 96 млн.

Дропы. Задержано 212 человек, отдавших свои карты за вознаграждение, в среднем 25 тысяч тенге. Уголовная ответственность за это введена 16 сентября. Кто отдал карту раньше, под неё не подпадает. Каждый третий — студент.

Вопросы

— Правда ли, что банки тянут с блокировкой?

— Среднее время — 47 минут. Положено 15. Два банка укладываются. Назвать их могу, остальных — нет, это была бы реклама наоборот.

— Обязаны ли банки возмещать ущерб?

— Да, если перевели деньги на счёт, уже внесённый в чёрный список. Таких случаев за девять месяцев 83, возмещено в 61.

— Молодую женщину, которая подожгла терминал по указанию мошенников, осудят?

— Дело в суде. Ей 19 лет, её убедили, что она помогает следствию. Ущерб возместили родители. Прокурор просит ограничение свободы, а не тюрьму.

— Почему не блокируют все звонки из-за рубежа?

— Потому что у людей за рубежом дети. Операторы отсекают в сутки 96 тысяч звонков с подменным номером. Проходят, по нашей оценке, 3–4 тысячи.

— Сколько у вас людей?

— Семьдесят два следователя, у каждого 58 дел. Просили ещё 40 человек, дали 15, придут в январе.

— Что посоветуете?

— Положить трубку. «Вежливость — единственная дыра, которую мы не умеем закрыть». Перезвонить по номеру на карте. Полиция кодов не спрашивает, никогда. Я тоже получал такой звонок: мне представились мной. Я проговорил с собой одиннадцать минут, чтобы отследить номер. Не вышло.

В Германию направлен запрос о сведениях по потерпевшим, ответ ждём до конца года. О выдаче организатора говорить рано: страна, где он находится, не установлена.`,
    date: '2025-10-01',
    text: `Fraud by telephone and internet has become rarer in Almaty but costs its victims more, Colonel Aidar Zhumagulov of the city's police said on Tuesday. In nine months 4,870 cases were registered, 14 percent fewer than a year before, while the damage rose by 1.3 billion tenge to 7.4 billion, less than a tenth of which has been given back. The share of cases solved went up by seven points to 29 percent.

On 25 September a call centre was raided and 34 people were detained, about a third of them foreigners; nine are under arrest. The calls went mainly to Germany and Austria, and only six victims from Kazakhstan have been identified so far. The organiser, aged 31, had left by plane two days earlier for a country that is not known, and a police employee has been suspended over a possible leak, though no guilt has been established.

In 38 percent of cases callers pretend to be from a bank. Victims are 44 years old on average, and fewer than one in five is a pensioner. The greatest loss was suffered by a businessman who sent 310 million tenge to a fake exchange, almost a third of which could be frozen. Of 212 people detained for handing over their bank cards for a reward every third is a student, but those who did so before 16 September are not covered by the new criminal law.

On average banks take 47 minutes to block a transfer instead of 15, and only two of them keep to the limit. They must pay for the damage if the receiving account was already blacklisted, and did so in 61 of 83 cases. Operators stop 96,000 calls with false numbers a day, whereas 3,000 to 4,000 are thought to get through. The colonel, whose 72 investigators are to be joined by 15 more in January instead of the 40 requested, advises people to hang up and reminds them that the police never ask for codes.`,
    slips: [
      [['direction', 'value'], 'The number of cases grew by 14 percent in nine months.'],
      [['direction', 'measure'], 'The damage done by fraud has gone down.'],
      [['currency', 'unit'], 'The damage amounted to 7.4 billion dollars.'],
      [['measure', 'value', 'polarity'], 'Most of the money lost has been returned to the victims.'],
      [['entity', 'value'], 'Of the 34 people detained on 25 September 11 were citizens of Kazakhstan.'],
      [['measure', 'polarity', 'value'], 'All the people detained in the call centre are under arrest.'],
      [['entity'], 'Most of the victims of the call centre live in Kazakhstan.'],
      [['polarity', 'entity'], 'The organiser of the call centre was seized during the search.'],
      [['modality', 'polarity'], 'That the suspended employee warned the organiser has been proved.'],
      [['entity', 'value'], 'Most often the callers pass themselves off as policemen.'],
      [['measure', 'value'], 'The majority of the victims are pensioners.'],
      [['value', 'measure'], 'The businessman’s bank managed to freeze all of the 310 million tenge.'],
      [
        ['period', 'polarity', 'modality'],
        'Anyone who ever gave away his card is liable to punishment under the new law.',
      ],
      [['bound', 'measure', 'direction'], 'On average the banks block transfers within the time prescribed.'],
      [['modality', 'bound'], 'The banks must make good any loss, whichever account the money went to.'],
      [['value', 'measure'], 'The colonel will get the 40 additional people he asked for.'],
    ],
  },
];
