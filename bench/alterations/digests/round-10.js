// Written after what round 9 showed was mended: genres that no round had before. Persons, firms and figures are invented.
export const round10 = [
  {
    id: 'parliament-rail',
    sourceDate: '2025-06-11',
    source: `House of Assembly of Merrow. Official record, 11 June 2025. Question time: Transport

Ms Ruth Adeyemi (Lowland West): To ask the Minister for Transport how many trains were cancelled on the coastal line in May, and what she is doing about it.

The Minister for Transport (Ms Helen Prior): Of the 4,312 services scheduled last month, 388 did not run. That is nine per cent, against six per cent in April. Two thirds of the cancellations were due to a shortage of drivers. I find these figures unacceptable and I have told the operator so. Forty new drivers will finish their training by the end of September. I have not fined the company, but I shall not hesitate to do so if there is no improvement by the autumn.

Ms Adeyemi: Will the Minister rule out taking the line back into public hands?

Ms Prior: I rule nothing out. The contract with Coastline Rail runs until March 2028, and ending it early would cost the taxpayer some 95 million. That is money I would rather spend on track.

Mr Piers Lamont (Harbour East): Passengers who hold annual tickets have paid up to 3,400 for trains that do not come. Will they be compensated?

Ms Prior: Passengers delayed by more than an hour can already claim half the price of their ticket. Only one in eight does. From 1 July refunds will be made automatically to holders of electronic tickets.`,
    date: '2025-06-12',
    text: `Nearly one in ten trains on the coastal line cancelled in May

Transport Minister Helen Prior told parliament on Wednesday that 388 of 4,312 planned services on the coastal line were cancelled in May. The cancellation rate thus rose from 6% in April to 9%.

She blamed the lack of drivers for most of the failures; 40 new ones are to be trained by the end of September. Operator Coastline Rail has escaped a penalty so far, but Prior threatened to impose one unless things get better by autumn.

Asked by Ruth Adeyemi whether the line might be nationalised, the minister said: "I rule nothing out." She pointed out, however, that to terminate the contract before it expires in March 2028 would cost taxpayers about 95 million.

Anyone who arrives more than an hour late is entitled to get back 50% of the fare, yet seven out of eight never ask for it. Starting in July, those with electronic tickets will be refunded without having to apply.`,
    slips: [
      [['value'], 'Of the 4,312 services scheduled last month, 338 did not run.'],
      [
        ['value', 'direction', 'period'],
        'The share of cancelled trains fell from nine per cent in April to six per cent in May.',
      ],
      [['value'], 'One third of the cancellations were due to a shortage of drivers.'],
      [['period'], 'Forty new drivers will finish their training by the end of October.'],
      [['polarity'], 'The minister has fined the company.'],
      [['polarity', 'wording'], 'Ms Prior ruled out taking the line back into public hands.'],
      [['modality', 'polarity'], 'The minister plans to take the line back into public hands.'],
      [['period'], 'The contract with Coastline Rail runs until March 2026.'],
      [['scale'], 'Ending the contract early would cost the taxpayer some 95 billion.'],
      [
        ['bound', 'value', 'unit', 'period'],
        'Passengers delayed by more than two hours can already claim half the price of their ticket.',
      ],
      [['polarity', 'entity'], 'From 1 July refunds will be made automatically to holders of paper tickets.'],
      [['speaker'], '"I rule nothing out," Piers Lamont said.'],
    ],
  },
  {
    id: 'court-patent',
    sourceDate: '2025-02-19',
    source: `Press release No 14/25 of the Commercial Court of Leden

In its judgment of today in the case Ostra Medical AG v Pell & Sons Ltd, the Third Chamber dismissed the action for infringement of patent 2 871 604 and ordered the claimant to pay the costs, which amount to 1.2 million francs.

Ostra had claimed that Pell's insulin pump "Lyra", sold in eleven countries since 2021, used its patented valve, and had demanded damages of 46 million francs as well as a ban on sales. Pell denied the infringement and brought a counterclaim for the revocation of the patent.

The court found that the valve in the Lyra pump closes by a spring and not, as the patent requires, by a magnet. The difference was not merely cosmetic. An expert appointed by the court, Professor Ingrid Solheim, had come to the same conclusion in a report of 140 pages.

The counterclaim was also dismissed. A Japanese document of 1998, on which Pell relied, describes a magnet but no valve. The patent therefore remains in force; it expires on 30 November 2029.

The judgment is not final. The parties may appeal within 30 days. A parallel action is pending before the court in Rotterdam, where a hearing has been set for 6 May.`,
    date: '2025-02-19',
    text: `Court rejects Ostra's patent suit against Pell

Swiss-style pump maker Pell & Sons may go on selling its "Lyra" insulin pump: the Commercial Court of Leden on Wednesday threw out a lawsuit by rival Ostra Medical, which must also bear costs of CHF 1.2 million.

Ostra wanted CHF 46 million in damages and an end to sales of the device, which has been on the market in 11 countries since 2021. Its patent covers a valve shut by a magnet, whereas that of the Lyra is shut by a spring, the judges said, siding with court-appointed expert Ingrid Solheim.

Pell failed too in its attempt to have the patent struck down. The judges were not persuaded by a Japanese paper from 1998. So protection will last until the end of November 2029.

Both companies have 30 days to appeal. A similar case will be heard in Rotterdam on May 6.`,
    slips: [
      [['polarity'], 'The Third Chamber upheld the action for infringement of the patent.'],
      [['entity'], 'The court ordered Pell to pay the costs, which amount to 1.2 million francs.'],
      [['currency'], 'Ostra had demanded damages of 46 million euros.'],
      [['value'], 'Pell sold the pump in seventeen countries since 2021.'],
      [['polarity', 'entity'], 'The valve in the Lyra pump closes by a magnet and not by a spring.'],
      [['polarity'], 'Pell admitted the infringement and brought a counterclaim.'],
      [['entity'], 'A Chinese document of 1998 describes a magnet but no valve.'],
      [['period'], 'The patent remains in force; it expires on 30 November 2025.'],
      [['polarity'], 'The judgment is final.'],
      [['value', 'period'], 'The parties may appeal within 60 days.'],
      [['entity'], 'A parallel action is pending before the court in Antwerp.'],
      [['polarity'], 'The counterclaim was granted.'],
    ],
  },
  {
    id: 'minutes-bank',
    sourceDate: '2025-09-25',
    source: `Minutes of the monetary policy meeting of the Central Bank of Valtland, 11 September 2025

The Board decided by five votes to two to lower the policy rate from 3.75 to 3.50 per cent. Mr Harald Nyman and Ms Elin Strand voted for leaving it unchanged.

Members noted that inflation had slowed to 2.4 per cent in August, from 2.9 per cent in July, mainly because of cheaper fuel. Prices of services, however, were still rising at an annual rate of 4.1 per cent. Wage agreements concluded in the spring pointed to pay increases of 3.5 to 4 per cent this year.

The economy had contracted by 0.3 per cent in the second quarter. Most members considered that this was largely due to a strike in the ports and would be made good in the third quarter. One member feared a recession.

Ms Strand said that the krona had weakened by 5 per cent against the euro since the spring and that a further cut might be premature. The Governor, Mr Lars Oberg, replied that the exchange rate was not a target of the Board.

The Board expects inflation to return to the 2 per cent target in mid-2026. It did not discuss the size of its bond holdings. The next decision will be announced on 6 November.`,
    date: '2025-09-26',
    text: `Valtland rate cut was opposed by two board members

Two of the seven members of the board of Valtland's central bank were against this month's rate cut, minutes released on Thursday show. Harald Nyman and Elin Strand would have kept the rate at 3.75%; it was reduced by a quarter point.

The board saw inflation ease by half a percentage point in August to 2.4%, which it put down chiefly to lower fuel prices. Services, by contrast, still cost 4.1% more than a year earlier, and wages are set to go up by as much as 4% this year.

GDP shrank 0.3% between April and June, but the majority put that down to a dock strike and counts on a rebound in the current quarter. A recession was a concern for only one member.

Strand warned against moving too fast, citing the 5% slide of the krona against the euro since spring. Governor Lars Oberg countered that the bank does not target the exchange rate.

Inflation is forecast to be back at 2% by the middle of next year. The bank will next decide on rates in early November.`,
    slips: [
      [['value'], 'The Board decided by six votes to one to lower the policy rate.'],
      [['value'], 'The Board decided to lower the policy rate from 3.75 to 3.25 per cent.'],
      [['direction'], 'The Board decided to raise the policy rate from 3.50 to 3.75 per cent.'],
      [['polarity', 'entity'], 'Mr Nyman and Ms Strand voted for lowering the rate.'],
      [
        ['direction', 'value', 'period'],
        'Inflation had quickened to 2.9 per cent in August, from 2.4 per cent in July.',
      ],
      [['measure'], 'Prices of goods were still rising at an annual rate of 4.1 per cent.'],
      [['direction'], 'The economy had expanded by 0.3 per cent in the second quarter.'],
      [['entity', 'currency'], 'The krona had weakened by 5 per cent against the dollar since the spring.'],
      [
        ['polarity'],
        'The Governor, Mr Lars Oberg, replied that the exchange rate was a target of the Board.',
      ],
      [['speaker', 'entity'], 'Mr Nyman said that the krona had weakened by 5 per cent against the euro.'],
      [['period'], 'The Board expects inflation to return to the 2 per cent target in mid-2028.'],
      [['period'], 'The next decision will be announced on 16 November.'],
      [['bound', 'value'], 'Several members feared a recession.'],
    ],
  },
  {
    id: 'weather-storm',
    sourceDate: '2025-11-03',
    source: `National Meteorological Service of Ardria. Warning No 3, issued at 06.00 on Monday 3 November 2025

An orange wind warning is in force for the provinces of Kesh, Northern Tal and Oru from 15.00 today until 09.00 tomorrow. Gusts of 90 to 110 kilometres an hour are expected inland and of up to 130 on the coast. A red warning may be issued for Oru later in the day.

Between 40 and 60 millimetres of rain will fall in 12 hours, locally more than 80. Rivers in Kesh, which are already high, may burst their banks. In the mountains above 1,200 metres the rain will turn to snow on Tuesday night, with 15 to 20 centimetres by Wednesday morning.

Ferries between Port Sall and the islands are likely to be cancelled. The Service advises against all non-essential travel in Oru after 17.00. The storm, which has been named Bettina, is the second of the season. It will be weaker than Arno, which caused two deaths in October.

Temperatures, unusually high at 17 degrees on Sunday, will drop to 6 degrees by Wednesday. The wind will ease from the west in the course of Tuesday. The next warning will be issued at noon.`,
    date: '2025-11-03',
    text: `Storm Bettina to bring gusts of up to 130 km/h

Ardria's weather service has issued an orange alert for three provinces because of storm Bettina, effective from 3 p.m. on Monday to 9 a.m. on Tuesday. The strongest winds, up to 130 km/h, are forecast for the coast, but inland they may reach 110 km/h as well. It is possible that Oru will be put on red alert.

In half a day 4 to 6 centimetres of rain could come down, in some places twice the lower figure. There is a risk of flooding in Kesh. Higher areas can expect up to 20 cm of snow by Wednesday morning.

People in Oru should leave home after 5 p.m. only if they must. Islanders have to reckon with cancelled ferries to Port Sall.

Bettina will not be as strong as Arno, the storm that killed two people last month. By midweek it will be 11 degrees colder than on Sunday. The winds are to abate on Tuesday.`,
    slips: [
      [
        ['wording', 'entity', 'polarity', 'value'],
        'A red wind warning is in force for the provinces of Kesh, Northern Tal and Oru.',
      ],
      [['entity'], 'An orange wind warning is in force for the provinces of Kesh, Southern Tal and Oru.'],
      [['range', 'value'], 'Gusts of 70 to 90 kilometres an hour are expected inland.'],
      [['unit'], 'Gusts of 90 to 110 miles an hour are expected inland.'],
      [['modality'], 'A red warning will be issued for Oru later in the day.'],
      [['modality'], 'Rivers in Kesh will burst their banks.'],
      [['value'], 'In the mountains above 2,200 metres the rain will turn to snow on Tuesday night.'],
      [['polarity'], 'The Service advises all non-essential travel in Oru after 17.00.'],
      [['value'], 'The storm, which has been named Bettina, is the third of the season.'],
      [['polarity', 'direction'], 'The storm will be stronger than Arno.'],
      [['value'], 'Arno caused seven deaths in October.'],
      [['direction', 'value'], 'Temperatures will rise to 17 degrees by Wednesday.'],
      [['entity', 'polarity', 'direction'], 'The wind will ease from the east in the course of Tuesday.'],
    ],
  },
  {
    id: 'tender',
    sourceDate: '2025-04-08',
    source: `City of Brennau: notice of award, electric buses

The City of Brennau has awarded the contract for the supply of 64 electric buses to a consortium of Voltra SA (Belgium) and Karosa Werke GmbH. The value of the contract is EUR 41.6 million excluding VAT. The estimated value had been EUR 45 million.

Four bids were received by the deadline of 14 February, two of them from outside the European Union. The bid of Hansun Motors was the cheapest, at EUR 38.9 million, but was excluded because the company did not submit proof of a service workshop within 100 kilometres. Price counted for 50 per cent of the marks, range and charging time for 30 and delivery for 20.

The first 16 buses are to be delivered by 30 June 2026, the remainder by the end of 2027. For every week of delay the supplier pays a penalty of 0.5 per cent of the price of the buses concerned. The contract contains an option for 20 further buses, which the City may exercise until 2029.

The buses must run at least 280 kilometres on one charge at minus 10 degrees. Sixty per cent of the cost is borne by the federal fund for clean air. Hansun has ten days to lodge a complaint with the procurement chamber.`,
    date: '2025-04-09',
    text: `Brennau orders 64 electric buses

The Belgian manufacturer Voltra and its partner Karosa Werke will deliver 64 battery buses to the city of Brennau for €41.6m before tax, 3.4 million less than estimated.

They prevailed over three competitors. Although Hansun Motors had offered the lowest price, €38.9m, it was disqualified for failing to show that it has a workshop within a radius of 100 km. It may still challenge the decision within ten days.

A quarter of the buses will arrive by mid-2026 and the other 48 by the end of the following year. If they are late, the price falls by half a percent per week. The city can order another 20 until 2029.

Even at -10°C the vehicles have to cover 280 km or more without recharging. Federal money pays for three fifths of the purchase. Half the score depended on price.`,
    slips: [
      [['value'], 'The City of Brennau has awarded the contract for the supply of 46 electric buses.'],
      [['entity'], 'The contract was awarded to a consortium of Hansun Motors and Karosa Werke GmbH.'],
      [['entity'], 'The contract was awarded to a consortium of Voltra SA (France) and Karosa Werke GmbH.'],
      [['polarity', 'wording'], 'The value of the contract is EUR 41.6 million including VAT.'],
      [['value', 'measure'], 'The estimated value had been EUR 38.9 million.'],
      [['value'], 'Five bids were received by the deadline of 14 February.'],
      [['polarity', 'direction'], 'The bid of Hansun Motors was the most expensive, at EUR 38.9 million.'],
      [['value', 'measure'], 'Price counted for 30 per cent of the marks, range and charging time for 50.'],
      [['period'], 'The first 16 buses are to be delivered by 30 June 2027.'],
      [['unit', 'period'], 'For every month of delay the supplier pays a penalty of 0.5 per cent.'],
      [['bound'], 'The buses must run at most 280 kilometres on one charge.'],
      [['value'], 'Forty per cent of the cost is borne by the federal fund for clean air.'],
      [['modality'], 'The City will exercise the option for 20 further buses.'],
    ],
  },
  {
    id: 'police',
    sourceDate: '2025-08-20',
    source: `Tarn County Police. Media release, 20 August 2025, 14.30

Two men aged 34 and 27 have been arrested in connection with the theft of copper cable from the railway between Elm Bridge and Stoke Farm. They were stopped on the B41 shortly after 3 a.m. on Tuesday in a white van with false number plates. Officers found 620 kilograms of cable, two bolt cutters and about 4,000 pounds in cash.

The older man has admitted five thefts since May; the younger has made no statement. A third person fled on foot across a field and has not been found. He is described as tall and slim, with a grey jacket. A police dog, Rufus, was slightly injured during the chase.

Signal failures caused by the thefts delayed 212 trains. The railway puts the damage at 380,000 pounds. Detective Sergeant Amy Cole said: "Whoever cuts a signal cable puts lives at risk. It is sheer luck that nobody has been hurt."

Both men will appear before magistrates in Tarn on Thursday. A scrap dealer in Wexley is being investigated on suspicion of receiving stolen goods; he denies knowing where the metal came from. Witnesses who saw a white van near Stoke Farm between midnight and 3 a.m. are asked to call the police.`,
    date: '2025-08-21',
    text: `Pair held over stolen railway cable

Police in Tarn County have detained two men suspected of stealing copper cable from a railway line. In their van, which had fake plates and was pulled over in the early hours of Tuesday, officers discovered 620 kg of cable along with tools and roughly £4,000 in banknotes.

One of them, who is 34, has confessed to five thefts in the past few months, while his 27-year-old companion is saying nothing. Police are still looking for another suspect, who ran away across a field. Rufus, a police dog, suffered minor injuries.

More than 200 trains ran late because of the missing cables, and the railway company estimates its loss at £380,000. "Whoever cuts a signal cable puts lives at risk," said Amy Cole, a detective sergeant.

The two are due in court on Thursday. Investigations are also under way against a scrap merchant from Wexley, who says he was unaware that the metal was stolen.`,
    slips: [
      [['value'], 'Three men have been arrested in connection with the theft of copper cable.'],
      [['value'], 'Two men aged 34 and 72 have been arrested in connection with the theft.'],
      [['period', 'value'], 'They were stopped on the B41 shortly after 3 p.m. on Tuesday.'],
      [['unit', 'value'], 'Officers found 620 tonnes of cable.'],
      [['entity', 'polarity', 'direction'], 'The younger man has admitted five thefts since May.'],
      [['polarity'], 'A third person fled on foot across a field and has been found.'],
      [['value'], 'Signal failures caused by the thefts delayed 312 trains.'],
      [['wording', 'value'], '"Whoever cuts a signal cable puts limbs at risk," said Amy Cole.'],
      [['polarity'], 'The scrap dealer admits knowing where the metal came from.'],
      [['entity'], 'A scrap dealer in Stoke Farm is being investigated.'],
      [['period'], 'Both men will appear before magistrates in Tarn on Friday.'],
      [['currency'], 'The railway puts the damage at 380,000 euros.'],
    ],
  },
  {
    id: 'federation',
    sourceDate: '2025-05-15',
    source: `World Rowing Union: decisions of the Executive Committee, Lucerne, 14 and 15 May 2025

The Committee awarded the 2028 World Championships to Bled (Slovenia), which received nine votes; Poznan (Poland) received five. Shanghai had withdrawn its bid in March.

The national federation of Marania was suspended for twelve months because it has not paid its membership fees since 2022 and because its government dissolved the elected board. Rowers from Marania may compete as neutrals. The suspension may be lifted early if new elections are held.

The Committee confirmed the two-year ban on the sculler Danilo Peric, who had tested positive for a diuretic in August 2024. His claim that the substance came from a contaminated food supplement was not considered proven. Peric, 26, may appeal to the Court of Arbitration for Sport. He keeps the bronze medal he won in Belgrade in 2023.

From 2026 the mixed double sculls will replace the lightweight double sculls at the World Cup. The prize money will rise from 500,000 to 750,000 dollars, and for the first time women and men will receive equal amounts. President Marie-Claire Dubuis said she would not stand again in 2026, after twelve years in office.`,
    date: '2025-05-16',
    text: `Bled to host 2028 rowing world championships

The World Rowing Union gave the 2028 championships to the Slovenian town of Bled, which beat Poznan by nine votes to five. China's Shanghai had pulled out two months ago.

It also barred Marania's federation for a year over unpaid dues and political interference, though the country's rowers can start under a neutral flag. Fresh elections could bring the ban to an end sooner.

Danilo Peric remains banned for two years. The 26-year-old sculler blamed a tainted supplement for his positive test last August, but was unable to prove it. He can take the matter to the Court of Arbitration for Sport and does not lose his 2023 bronze.

Prize money goes up by half to $750,000, with men and women paid the same. At next year's World Cup mixed double sculls take the place of the lightweight event. Marie-Claire Dubuis, president for twelve years, will not seek another term.`,
    slips: [
      [['entity'], 'The Committee awarded the 2028 World Championships to Poznan.'],
      [['period', 'value'], 'The Committee awarded the 2027 World Championships to Bled.'],
      [['value'], 'Bled received nine votes; Poznan received eight.'],
      [['polarity', 'entity'], 'Shanghai had submitted its bid in March.'],
      [['value', 'unit', 'period'], 'The national federation of Marania was suspended for twelve weeks.'],
      [['polarity'], 'Rowers from Marania may not compete as neutrals.'],
      [['modality', 'polarity'], 'The suspension will be lifted early.'],
      [['entity'], 'The Committee confirmed the two-year ban on the sculler Dragan Peric.'],
      [
        ['polarity'],
        'The claim that the substance came from a contaminated supplement was considered proven.',
      ],
      [['entity', 'wording'], 'He keeps the silver medal he won in Belgrade in 2023.'],
      [['direction', 'value'], 'The prize money will fall from 750,000 to 500,000 dollars.'],
      [['polarity'], 'President Marie-Claire Dubuis said she would stand again in 2026.'],
    ],
  },
  {
    id: 'itogi',
    lang: 'ru',
    sourceDate: '2025-03-27',
    source: `АО «Северные линзы» объявляет результаты за 2024 год

Выручка компании выросла на 18% и составила 12,4 млрд рублей. Чистая прибыль снизилась до 1,1 млрд рублей против 1,6 млрд годом ранее — прежде всего из-за процентов по кредитам, которые обошлись компании в 740 млн рублей. Показатель EBITDA увеличился на 6%, до 2,9 млрд рублей, рентабельность по нему сократилась с 26 до 23%.

Завод в Выборге выпустил 31 тысячу объективов, треть из них ушла на экспорт, главным образом в Индию и Вьетнам. Вторая очередь завода будет запущена не раньше осени 2026 года: поставщик станков из Италии отказался от контракта, и теперь оборудование заказано в Китае.

«Мы прошли самый дорогой год в нашей истории, но не остановили ни одной линии», — заявил генеральный директор Пётр Алексеевич Вяземский. По его словам, в 2025 году компания намерена сократить долг с 7,2 до 6 млрд рублей и не планирует выпускать новые облигации.

Совет директоров рекомендовал не выплачивать дивиденды за 2024 год. За 2023 год акционеры получили по 14 рублей на акцию. Собрание акционеров назначено на 22 мая. Капитальные затраты в 2025 году составят около 900 млн рублей, вдвое меньше прошлогодних.`,
    date: '2025-03-28',
    text: `«Северные линзы» заработали меньше, хотя продали больше

Прибыль производителя оптики «Северные линзы» упала в прошлом году почти на треть, до 1,1 миллиарда рублей, при том что выручка прибавила 18% и достигла 12,4 миллиарда. Главная причина — дорогие кредиты: на проценты ушло 740 миллионов.

Рентабельность по EBITDA опустилась на три процентных пункта, до 23%, сама EBITDA подросла на 6%.

В Выборге сделали 31 тысячу объективов; около 10 тысяч отправили за рубеж, в основном во Вьетнам и Индию. Расширение завода откладывается как минимум до осени 2026 года: итальянский поставщик вышел из сделки, станки привезут из КНР.

Дивидендов за 2024 год, скорее всего, не будет, тогда как год назад платили 14 рублей на бумагу. Окончательно решат акционеры 22 мая.

Глава компании Пётр Вяземский обещает за год уменьшить долг на 1,2 миллиарда рублей, до 6 миллиардов, и обойтись без новых облигаций. Инвестиции урежут вдвое, примерно до 900 миллионов.`,
    slips: [
      [['direction'], 'Выручка компании снизилась на 18% и составила 12,4 млрд рублей.'],
      [['scale'], 'Выручка компании выросла на 18% и составила 12,4 млн рублей.'],
      [['value', 'direction'], 'Чистая прибыль выросла до 1,6 млрд рублей против 1,1 млрд годом ранее.'],
      [['measure'], 'Выручка снизилась до 1,1 млрд рублей против 1,6 млрд годом ранее.'],
      [['entity'], 'Треть объективов ушла на экспорт, главным образом в Индию и Индонезию.'],
      [['value'], 'Половина объективов ушла на экспорт.'],
      [['period', 'polarity'], 'Вторая очередь завода будет запущена не позже осени 2026 года.'],
      [['entity'], 'Теперь оборудование заказано в Корее.'],
      [['wording', 'polarity'], '«Мы прошли самый дешёвый год в нашей истории», — заявил Пётр Вяземский.'],
      [['polarity'], 'Совет директоров рекомендовал выплатить дивиденды за 2024 год.'],
      [['period'], 'Собрание акционеров назначено на 22 июня.'],
      [['modality', 'polarity'], 'Компания планирует выпускать новые облигации.'],
    ],
  },
  {
    id: 'un-briefing',
    sourceDate: '2025-10-07',
    source: `Noon briefing by the spokesperson of the Secretary-General, 7 October 2025 (transcript)

Spokesperson: Good afternoon. A first convoy of 26 trucks crossed into Daroum yesterday with flour, medicine and tents for some 40,000 people. A second convoy was turned back at the Harsa checkpoint; no reason was given to us. Our colleagues at WFP tell us that they have food in the area for two weeks at most. The Secretary-General is deeply concerned and calls on all parties to let aid through.

In Port Lenna, cholera cases have passed 9,000 since June, with 113 deaths. The vaccination campaign, which was to begin on Sunday, has been postponed because the cold store has no power.

Question: Has the Secretary-General spoken to the President of Daroum?

Spokesperson: Not since last Thursday. His special envoy, Ms Amara Diallo, has been in the capital since Saturday and will brief the Security Council on Wednesday by video link.

Question: There are reports that peacekeepers fired at protesters in Toum. Can you confirm that?

Spokesperson: What I can tell you is that a patrol was surrounded by about 200 people and that warning shots were fired in the air. We have no reports of injuries. The mission has opened an investigation.

Question: Will the UN move its staff out of Toum?

Spokesperson: There are no such plans at the moment. Non-essential staff, 32 people, left last week.`,
    date: '2025-10-07',
    text: `UN: one aid convoy reaches Daroum, another is sent back

Twenty-six lorries carrying aid for around 40,000 people arrived in Daroum on Monday, a UN spokesperson told reporters. A further convoy had to turn around at Harsa without being told why. The World Food Programme's supplies in the region will run out in a fortnight at the latest.

The Secretary-General demanded free passage for humanitarian aid. He last talked to Daroum's president on Thursday. Special envoy Amara Diallo, currently in the capital, is to report to the Security Council via video on Wednesday.

The cholera outbreak in Port Lenna has claimed 113 lives; more than 9,000 people have fallen ill since June. A power cut at a cold store forced the UN to put off vaccinations, which had been due to start on Sunday.

In Toum peacekeepers who had been encircled by some 200 people fired into the air. The spokesperson was not aware that anyone had been hurt. An inquiry is under way. Thirty-two employees left the town last week, but the UN does not currently intend to withdraw the rest.`,
    slips: [
      [['value'], 'A first convoy of 62 trucks crossed into Daroum yesterday.'],
      [['value'], 'The convoy carried tents for some 14,000 people.'],
      [['bound'], 'WFP has food in the area for at least two weeks.'],
      [['value', 'measure'], 'In Port Lenna, cholera cases have passed 113 since June.'],
      [
        ['direction', 'bound', 'value'],
        'In Port Lenna there have been almost 9,000 cholera cases since June.',
      ],
      [['period', 'polarity'], 'The vaccination campaign in Port Lenna began on Sunday.'],
      [['entity'], 'His special envoy, Ms Amara Diallo, will brief the General Assembly on Wednesday.'],
      [['polarity', 'modality'], 'The spokesperson confirmed that peacekeepers fired at protesters in Toum.'],
      [['value', 'scale'], 'A patrol was surrounded by about 2,000 people.'],
      [['polarity', 'modality'], 'The UN plans to move its staff out of Toum.'],
      [['period'], 'Ms Diallo will brief the Security Council on Friday by video link.'],
      [['polarity'], 'Essential staff, 32 people, left last week.'],
    ],
  },
  {
    id: 'interview-ru',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-07-02',
    source: `Интервью министра водных ресурсов Карасу Динары Омаровой порталу «Арык»

— Динара Сериковна, хватит ли воды на полив в этом году?

— В водохранилищах на 1 июля накоплено 18,6 кубического километра, это на 2,3 больше, чем год назад. На вегетацию хватит. Но на юге, в Жанасуской области, дефицит составляет около 15 процентов, и там мы уже запретили сеять рис на 8 тысячах гектаров.

— Когда достроят Кызылский канал?

— Мы обещали к декабрю 2026 года, и пока я не вижу причин переносить срок. Готово 62 процента. Подрядчик, турецкая компания «Дерин», отставал весной на два месяца, сейчас на три недели.

— Будет ли дорожать вода для фермеров?

— С января тариф вырастет с 1,2 до 1,5 тенге за кубометр. Для тех, кто поставит капельное орошение, он останется прежним. Мы компенсируем половину стоимости оборудования.

— Соседи жалуются, что вы задерживаете сток.

— Это неправда. За полгода мы передали вниз по реке 4,1 кубического километра при норме в 3,9. Протокол подписан обеими сторонами в Ташкенте 12 июня. Переговоры о новой плотине мы не ведём.`,
    date: '2025-07-03',
    text: `Karasu has enough water for this season, minister says

Karasu's reservoirs held 18.6 cubic kilometres of water at the start of July, 2.3 cubic kilometres more than a year earlier, Water Resources Minister Dinara Omarova said in an interview with the website Aryk. She expects that to be sufficient for irrigation.

In the southern Zhanasu region, however, about 15% is lacking, and rice may not be grown there on 8,000 hectares.

The Kyzyl canal is 62% complete and should be ready by December next year. Its Turkish builder, Derin, was two months late in spring but has cut the delay to three weeks.

Farmers will pay 1.5 tenge per cubic metre from January, up from 1.2 tenge. Those who switch to drip irrigation are exempt from the increase, and the state will bear 50% of what the equipment costs.

Omarova rejected the neighbours' complaint that Karasu holds back water. In the first half of the year it released 4.1 cubic kilometres, 0.2 more than required, she said, referring to a document that both sides signed in Tashkent on June 12. There are no talks on a new dam.`,
    slips: [
      [['value'], 'The reservoirs held 16.8 cubic kilometres on July 1.'],
      [['value'], 'The shortage in the Zhanasu region is about 50%.'],
      [['value', 'scale'], 'Rice is banned on 80,000 hectares.'],
      [['period'], 'The Kyzyl canal is to be finished by December 2028.'],
      [['value'], 'The canal is 26 percent complete.'],
      [['entity'], 'The contractor is the Chinese company Derin.'],
      [['value', 'direction'], 'From January the tariff will rise from 1.5 to 1.8 tenge per cubic metre.'],
      [['value'], 'The state compensates a third of the cost of the equipment.'],
      [['entity'], 'A protocol was signed by both sides in Bishkek on June 12.'],
      [['period'], 'A protocol was signed by both sides in Tashkent on July 12.'],
      [['currency'], 'The tariff will be 1.5 rubles per cubic metre.'],
    ],
  },
  {
    id: 'science-en-ru',
    lang: 'en',
    reportLang: 'ru',
    sourceDate: '2025-01-30',
    source: `University of Halvard: sleeping bears keep their muscles

Brown bears lose less than 10 per cent of their muscle mass during five months of hibernation, although they neither eat nor move, a team from the University of Halvard reports in the journal Cell Physiology. A human confined to bed would lose about half in the same time.

The researchers fitted 18 bears in central Norway with sensors and took blood and tissue samples in February and again in June. They found that the animals recycle nitrogen from urea with the help of gut bacteria. When the bacteria were transferred to mice, the mice kept 12 per cent more muscle during fasting than a control group.

"We are a long way from a pill," said Dr Karin Lund, who led the study. "But if we understand what the bear does, we may one day help patients in intensive care." The team has not tested the bacteria in humans. A trial with 40 volunteers is planned for 2027, provided that the ethics committee agrees.

The study was funded by the Nordic Research Council and the Lund Foundation with 3.1 million euros over six years. Two of the authors hold a patent on one of the strains.`,
    date: '2025-01-31',
    text: `Медведи спят и не теряют мышц

За пять месяцев спячки бурые медведи теряют менее 10% мышечной массы, хотя не едят и не двигаются, выяснили учёные из Университета Халварда. Лежачий больной за это время лишился бы примерно половины мышц.

Исследователи надели датчики на 18 медведей в Норвегии и дважды, зимой и летом, брали у них пробы. Оказалось, что азот животным помогают использовать повторно бактерии кишечника. Мыши, которым их пересадили, при голодании сохранили на 12% больше мышц, чем контрольная группа.

«До таблетки ещё далеко», — предупредила руководитель работы Карин Лунд. На людях бактерии не проверяли; испытание на 40 добровольцах намечено на 2027 год, если его одобрит комитет по этике.

Работа обошлась в 3,1 миллиона евро, двое авторов владеют патентом на один из штаммов.`,
    slips: [
      [['bound'], 'Медведи теряют более 10% мышечной массы за пять месяцев спячки.'],
      [['value'], 'Исследователи надели датчики на 80 медведей.'],
      [['entity'], 'Исследователи наблюдали за медведями в Финляндии.'],
      [['value'], 'Мыши сохранили на 21% больше мышц, чем контрольная группа.'],
      [['period'], 'Испытание на 40 добровольцах намечено на 2029 год.'],
      [['value'], 'Испытание на 14 добровольцах намечено на 2027 год.'],
      [['currency'], 'Работа обошлась в 3,1 миллиона долларов.'],
      [['scale'], 'Работа обошлась в 3,1 миллиарда евро.'],
      [['value'], 'Спячка медведей длится семь месяцев.'],
    ],
  },
  {
    id: 'duma-ru',
    lang: 'ru',
    sourceDate: '2025-12-04',
    source: `Стенограмма заседания Народного собрания Приозёрной области, 4 декабря 2025 года

Председатель: Переходим к проекту бюджета на 2026 год. Слово предоставляется министру финансов Игорю Львовичу Сомову.

Сомов И. Л.: Уважаемые депутаты! Доходы бюджета запланированы в объёме 86,3 млрд рублей, расходы — 91,8 млрд, дефицит — 5,5 млрд. На образование мы направим 27 млрд, на здравоохранение — 14,6 млрд рублей. Расходы на дороги сокращаются на 12 процентов. Повышать налог на имущество мы не предлагаем. Если цены на лес вырастут, к поправкам вернёмся в апреле.

Депутат Ершова Н. П.: Почему сокращаются дороги, когда аварийными признаны 46 мостов?

Сомов И. Л.: Федеральная субсидия уменьшилась с 3,2 до 1,9 млрд. Мосты в программе остаются: в следующем году отремонтируем девять, в том числе мост через Сую.

Депутат Кравчук В. А.: Наша фракция голосовать за такой бюджет не будет. Зарплаты учителей в районах отстают от средних на четверть.

Председатель: Ставлю проект на голосование в первом чтении. За — 31, против — 8, воздержались 4. Принято. Второе чтение состоится 18 декабря, поправки принимаются до 12 декабря.`,
    date: '2025-12-05',
    text: `Бюджет области приняли в первом чтении

Депутаты Приозёрной области 31 голосом против 8 при четырёх воздержавшихся одобрили в первом чтении бюджет на 2026 год. При доходах в 86,3 миллиарда рублей потратить собираются 91,8 миллиарда; не хватает 5,5 миллиарда.

Больше всего, 27 миллиардов, получит образование, здравоохранение — 14,6 миллиарда. Дорогам достанется на 12% меньше, поскольку федеральная помощь уменьшилась на 1,3 миллиарда, объяснил министр финансов Игорь Сомов. Из 46 аварийных мостов в 2026 году починят девять.

Налог на имущество останется прежним. При росте цен на древесину бюджет пересмотрят весной.

Против выступила фракция Кравчука: по его словам, сельские учителя получают на 25% меньше среднего. Поправки можно вносить до 12 декабря, а через шесть дней состоится второе чтение.`,
    slips: [
      [['value'], 'Доходы бюджета запланированы в объёме 68,3 млрд рублей.'],
      [['measure', 'value'], 'Расходы бюджета запланированы в объёме 86,3 млрд рублей.'],
      [['direction'], 'Расходы на дороги увеличиваются на 12 процентов.'],
      [['polarity'], 'Министр предлагает повышать налог на имущество.'],
      [['polarity', 'direction'], 'Если цены на лес упадут, к поправкам вернутся в апреле.'],
      [['value'], 'Аварийными признаны 64 моста.'],
      [['value', 'direction'], 'Федеральная субсидия увеличилась с 1,9 до 3,2 млрд.'],
      [['value'], 'В следующем году отремонтируют семь мостов.'],
      [['polarity'], 'Фракция Кравчука будет голосовать за бюджет.'],
      [['value'], 'Зарплаты учителей в районах отстают от средних на треть.'],
      [['value', 'measure'], 'За проект проголосовали 8 депутатов, против — 31.'],
      [['period'], 'Второе чтение состоится 28 декабря.'],
    ],
  },
];
