// Written and first traced after what round 14 showed was mended; half shortened and rephrased as newsrooms do, half
// rewritten. Persons, firms and figures are invented.
export const round15 = [
  {
    id: 'election-commission',
    sourceDate: '2025-09-15',
    source: `Central Election Commission of Tervia. Preliminary results of the parliamentary election, 15 September 2025, 8 a.m.

With 97.4 per cent of polling stations counted, the Tervian Union leads with 34.8 per cent of the vote, ahead of the Civic Platform with 29.1 per cent. The Farmers' Party obtained 11.7 per cent and the Greens 6.2 per cent. The Liberal Forum, with 4.6 per cent, has failed to clear the threshold of five per cent and will leave parliament after 12 years.

According to the projection the Union will have 71 of the 180 seats, ten fewer than now, and the Platform 60, a gain of 14. The Farmers' Party will have 24, the Greens 13; the remaining 12 seats are reserved for minorities.

Turnout was 61.3 per cent, the lowest since 1998. Four years ago it stood at 66.9 per cent. In the capital, Orsk, 58 per cent of those entitled cast their ballots.

Voting was suspended for two hours at 17 polling stations in the eastern district of Maln after a power cut; they were allowed to stay open until 10 p.m. The commission received 212 complaints, of which it has upheld nine. None of them affects the result.

The chairwoman of the commission, Ilse Roonen, said: "This was an orderly election, and the count was open to everybody who wished to watch it." Votes from abroad will be added by Thursday. The final result will be announced on 22 September at the latest; it may be challenged before the Constitutional Court within ten days.`,
    date: '2025-09-15',
    text: `Ruling Union ahead in Tervia but loses ten seats

The Tervian Union has won the most votes in Sunday's parliamentary election, preliminary results showed on Monday, but it will have ten seats fewer than in the outgoing parliament.

With more than 97 percent of polling stations counted, the Union had 34.8 percent of the vote, the Central Election Commission said. The Civic Platform came second with 29.1 percent, followed by the Farmers' Party with 11.7 percent and the Greens with 6.2 percent.

The Liberal Forum got 4.6 percent, short of the 5 percent needed to enter parliament, in which it has been represented for 12 years.

The projection gives the Union 71 of the 180 seats and the Platform 60, up from 46. The Farmers' Party would get 24 seats and the Greens 13. Twelve seats are reserved for minorities.

Turnout fell to 61.3 percent from 66.9 percent four years ago and was the lowest since 1998.

A power cut interrupted voting for two hours at 17 polling stations in the eastern district of Maln. They stayed open until 10 p.m.

The commission upheld nine of 212 complaints, but said none of them affected the result. "This was an orderly election," its chairwoman, Ilse Roonen, said.

Votes cast abroad will be counted by Thursday, and the final result is due by September 22. It can be challenged in the Constitutional Court within ten days.`,
    slips: [
      [['value'], 'The Tervian Union leads with 38.4 percent of the vote.'],
      [['entity'], 'The Civic Platform leads with 34.8 percent of the vote.'],
      [['value', 'measure'], "The Farmers' Party got 6.2 percent and the Greens 11.7 percent."],
      [['polarity'], 'The Liberal Forum has cleared the threshold of five percent.'],
      [['direction', 'polarity'], 'The Union will have 71 of the 180 seats, ten more than now.'],
      [['value'], 'The remaining 20 seats are reserved for minorities.'],
      [['wording', 'polarity', 'direction'], 'Turnout was 61.3 percent, the highest since 1998.'],
      [['period'], 'Turnout was 61.3 percent, the lowest since 1989.'],
      [
        ['entity', 'polarity', 'direction'],
        'Voting was suspended in the western district of Maln after a power cut.',
      ],
      [['value'], 'The commission has upheld 19 of 212 complaints.'],
      [['polarity'], 'Some of the complaints affect the result, the commission said.'],
      [['wording'], '"This was an exemplary election," the chairwoman, Ilse Roonen, said.'],
      [['period'], 'The final result will be announced on 29 September at the latest.'],
      [['modality'], 'The result will be challenged before the Constitutional Court within ten days.'],
    ],
  },
  {
    id: 'drug-recall',
    sourceDate: '2025-03-19',
    source: `Medicines Authority of Lorria: recall of the blood pressure medicine Cardozan, 19 March 2025

The Authority has ordered the recall of 23 batches of Cardozan tablets of 40 and 80 milligrams made by Helvan Pharma in its plant at Brosk. In tests by a state laboratory the content of an impurity, N-nitrosomorpholine, was up to four times the permitted limit of 96 nanograms a day. Tablets of 20 milligrams are not affected.

About 310,000 packs have been sold since August 2024, 190,000 of them in Lorria and the rest in seven other countries. Some 85,000 patients take the medicine. They should not stop taking it without speaking to their doctor: the risk of a stroke is greater than that of the impurity. If a person took the highest dose every day for six years, there might be one additional case of cancer among 8,000 patients.

The company reported the matter itself on 6 March, nine days after it had learned of it; the law requires that this be done within three days. It faces a fine of up to 2 million crowns. Helvan said that a solvent bought from a new supplier was the likely cause, and that it had stopped using it. The plant, which employs 640 people, will not be closed.

Pharmacies exchange packs free of charge until 31 May. A replacement is available in sufficient quantities, but the supply of the 80 milligram tablets could become scarce in April. Side effects that may be connected with the impurity have not been reported so far. The head of the Authority, Professor Emil Tarn, said: "Nobody needs to panic, but nobody should keep these packs at home either."`,
    date: '2025-03-20',
    text: `Lorria recalls blood pressure drug over impurity

Lorria's medicines regulator has recalled 23 batches of a blood pressure drug after tests found an impurity at up to four times the permitted level.

The recall concerns 40 mg and 80 mg tablets of Cardozan, made by Helvan Pharma at its plant in Brosk, the Medicines Authority said on Wednesday. The 20 mg tablets are not affected.

About 310,000 packs have been sold since last August, of which 120,000 went to seven other countries. Some 85,000 people in total take the drug.

Patients should not stop taking it without consulting a doctor because the risk of a stroke outweighs that posed by the impurity, the Authority said. Taking the highest dose daily for six years might lead to one extra cancer case per 8,000 patients, it added.

Helvan reported the problem on March 6, nine days after discovering it, although the law gives companies only three days. It could be fined up to 2 million crowns.

The company said a solvent from a new supplier, which it no longer uses, was probably to blame. Its plant, with 640 employees, will stay open.

Pharmacies will exchange packs free of charge until the end of May. There are enough replacements, though 80 mg tablets could run short next month.

"Nobody needs to panic, but nobody should keep these packs at home either," said the Authority's head, Emil Tarn. No side effects linked to the impurity have been reported so far.`,
    slips: [
      [['value'], 'The Authority has ordered the recall of 32 batches of Cardozan tablets.'],
      [['value'], 'The content of an impurity was up to 14 times the permitted limit.'],
      [['unit', 'value'], 'The permitted limit is 96 milligrams a day.'],
      [['polarity'], 'Tablets of 20 milligrams are affected as well.'],
      [['value'], 'About 130,000 packs have been sold since August 2024.'],
      [['value', 'measure'], '310,000 packs have been sold in Lorria.'],
      [['polarity'], 'Patients should stop taking it without speaking to their doctor.'],
      [['direction', 'polarity', 'entity'], 'The risk of a stroke is smaller than that of the impurity.'],
      [['value'], 'There might be one additional case of cancer among 800 patients.'],
      [['modality'], 'There will be one additional case of cancer among 8,000 patients.'],
      [['period', 'value'], 'The law requires that this be done within three weeks.'],
      [['polarity'], 'The plant, which employs 640 people, will be closed.'],
      [['period'], 'Pharmacies exchange packs free of charge until 31 March.'],
      [['polarity'], 'Side effects that may be connected with the impurity have been reported.'],
    ],
  },
  {
    id: 'union-strike',
    sourceDate: '2025-11-24',
    source: `Railway Workers' Federation of Costan: statement after the meeting of the executive, 24 November 2025

Train drivers will strike for 48 hours from midnight on 3 December if the Costan Railways do not improve their offer by next Monday. In the ballot 91 per cent of the 5,870 members who voted were in favour; turnout was 78 per cent.

We demand 7.5 per cent more pay over 12 months and a working week of 36 hours. The company has offered 4 per cent over 24 months and a single payment of 800 crowns. Since 2021 real wages of drivers have fallen by 9 per cent, while the salaries of the board have risen by 31 per cent. Every driver worked 140 hours of overtime last year on average. 420 posts are vacant.

During the strike only one train in three would run on the main lines and none on branch lines. The airport link in Vella and trains with perishable goods are exempted. The Ministry of Transport has proposed mediation by the former judge Anna Sorel. We accept this; the company has not yet answered.

The company says that our demands would cost 212 million crowns a year. By our own reckoning it is 140 million, less than the 165 million that it paid to its consultants and for the new headquarters. The last strike, in March 2023, lasted five days and ended with a rise of 5 per cent. "We would rather drive than strike," said our president, Marek Dolin. "But goodwill does not pay the rent."

Commuters with season tickets can claim a refund for each day on which their train does not run. We apologise to passengers and ask for their understanding.`,
    date: '2025-11-25',
    text: `Costan train drivers threaten two-day strike in December

Train drivers in Costan will walk out for two days from the night of December 3 unless the railways come up with a better offer by Monday, their union announced.

More than nine in ten of those who took part in a ballot supported the action. The union is asking for a pay rise of 7.5% for one year and for the week to be cut to 36 hours; management is ready to give 4% over two years plus a one-off 800 crowns.

In real terms, according to the union, drivers earn 9% less than in 2021, whereas board members are paid nearly a third more. With 420 jobs unfilled, each driver put in 140 hours of overtime in 2024.

If it comes to a strike, two thirds of trains on main lines will be cancelled and branch lines will be shut altogether. Trains to the airport in Vella would keep running, and so would those that carry perishable goods.

The union has agreed to mediation by Anna Sorel, a retired judge, which the transport ministry suggested. An answer from the company is still awaited.

How much the demands would cost is in dispute: 212 million crowns a year, says the company, while the union puts it at 140 million. That, it pointed out, is 25 million less than was spent on consultants and a new head office.

"We would rather drive than strike," union president Marek Dolin said. It would be the first stoppage since March 2023, when a five-day strike brought drivers a 5% rise. Holders of season tickets are entitled to a refund for days without trains.`,
    slips: [
      [['value', 'period'], 'Train drivers will strike for 24 hours from midnight on 3 December.'],
      [['period'], 'Train drivers will strike for 48 hours from midnight on 13 December.'],
      [
        ['modality', 'polarity'],
        'Train drivers will strike for 48 hours even if the Costan Railways improve their offer.',
      ],
      [['value'], 'In the ballot 71 per cent of the members who voted were in favour.'],
      [['value'], 'The union demands 5.7 per cent more pay over 12 months.'],
      [['direction', 'polarity'], 'Since 2021 real wages of drivers have risen by 9 per cent.'],
      [['value', 'unit', 'period'], 'Every driver worked 140 hours of overtime last month on average.'],
      [['value'], 'During the strike two trains in three would run on the main lines.'],
      [['polarity', 'modality'], 'The union rejects mediation by the former judge Anna Sorel.'],
      [['polarity', 'modality'], 'The company has accepted mediation.'],
      [['scale'], 'The company says that the demands would cost 212,000 crowns a year.'],
      [
        ['speaker', 'entity', 'value'],
        'The union says that its demands would cost 212 million crowns a year.',
      ],
      [['period'], 'The last strike was in March 2013.'],
      [['wording', 'polarity', 'entity'], '"We would rather strike than drive," said Marek Dolin.'],
    ],
  },
  {
    id: 'auction-house',
    sourceDate: '2025-05-22',
    source: `Larsen & Voigt, Copenhagen: results of the spring sale of Nordic art, 21 May 2025

The evening sale on Wednesday realised 148.6 million kroner including premium, 12 per cent above the total of last spring. Of 62 lots 53 found buyers. Nine works remained unsold, among them a landscape by Otto Brandel that had been estimated at 6 to 8 million.

The top lot was "Girl at the Window" (1891) by Harriet Lund, which after a contest of eleven minutes between two telephone bidders was sold for 41.2 million kroner, a record for a Danish woman painter. The low estimate had been 15 million. The seller, a family in Aarhus, had bought it in 1954 for 2,300 kroner. The buyer is a museum in the United States, which does not yet want to be named. The National Gallery dropped out at 28 million.

Because the painting is older than 100 years, it needs an export licence; the Commission for Cultural Heritage will decide within three months. Should it refuse, the state is bound to buy the painting at the price of the sale.

Silver and furniture disappointed: only 44 per cent of the lots were sold. Online bidders from 31 countries bought a fifth of all lots, though their share of the turnover was only 6 per cent. A bronze by Jens Holm was withdrawn on the eve of the sale since heirs of a Jewish collector claim it.

"Ten years ago nobody would have paid a million for her," said the managing director, Kirsten Voigt. The firm, founded in 1887, cut 14 of its 120 jobs in January. The autumn sale takes place on 12 and 13 November.`,
    date: '2025-05-22',
    text: `Painting by Harriet Lund sells for record 41m kroner

A portrait of a girl at a window that a family bought for 2,300 kroner in the fifties has fetched 41.2 million at an auction in Copenhagen, more than any work by a Danish woman before it.

For eleven minutes two bidders on the telephone vied for the painting of 1891 by Harriet Lund, driving the price to almost three times the lower estimate. It goes to an American museum whose name was not disclosed. The National Gallery had given up at 28 million.

Whether the picture may leave Denmark is still open. A licence is required for works that are more than a century old, and the heritage commission has three months to make up its mind. If the answer is no, the state will have to pay the hammer price itself.

All in all Larsen & Voigt took in 148.6 million kroner on Wednesday evening, 12% more than a year earlier. Nine of the 62 lots went unsold, including a landscape by Otto Brandel valued at up to 8 million.

There was little demand for silver and furniture, more than half of which failed to sell. One lot in five went to bidders on the internet, but they accounted for just 6% of sales. A bronze by Jens Holm had been pulled from the sale the day before; it is being claimed by the heirs of a Jewish collector.

A decade ago, managing director Kirsten Voigt said, "nobody would have paid a million" for Lund. Her firm, which had to shed 14 jobs at the start of the year, will hold its next big sale in mid-November.`,
    slips: [
      [
        ['direction', 'value'],
        'The sale realised 148.6 million kroner, 12 per cent below the total of last spring.',
      ],
      [['currency'], 'The sale realised 148.6 million euros including premium.'],
      [['value'], 'Of 62 lots 35 found buyers.'],
      [['value'], 'The top lot was sold for 42.1 million kroner.'],
      [
        ['value', 'period'],
        'The top lot was sold after a contest of seven minutes between two telephone bidders.',
      ],
      [['entity'], 'It is a record for a Swedish woman painter.'],
      [['value', 'measure'], 'The low estimate had been 28 million.'],
      [['period'], 'The family had bought it in 1945 for 2,300 kroner.'],
      [['entity'], 'The buyer is a museum in Japan.'],
      [['entity'], 'The National Museum dropped out at 28 million.'],
      [['period', 'value'], 'The Commission for Cultural Heritage will decide within three weeks.'],
      [['value'], '64 per cent of the silver and furniture lots were sold.'],
      [['entity', 'wording'], 'A bronze by Jens Holm was sold on the eve of the sale.'],
      [['period'], 'The autumn sale takes place on 12 and 13 December.'],
    ],
  },
  {
    id: 'merger-breweries',
    sourceDate: '2025-06-10',
    source: `Ostmark Breweries plc and Galen Beverages SA: joint announcement, 10 June 2025

The boards of Ostmark and Galen have agreed on a merger that creates the third-largest brewer in Europe, with annual sales of 7.9 billion euros and 21,300 employees. Shareholders of Galen will receive 0.46 Ostmark shares and 3.10 euros in cash for each share. That values Galen at 4.2 billion euros, a premium of 28 per cent to Friday's closing price. Ostmark's shareholders will hold 63 per cent of the new company.

Savings of 180 million euros a year are expected from the third year on; about two thirds of that will come from purchasing and logistics. Up to 1,100 jobs, mostly in administration, will be lost over three years. No brewery will be closed before 2028. The one-off costs of the integration are put at 240 million euros.

Ostmark's chief executive, Lena Krause, will lead the new group, and Galen's chairman, Philippe Maret, will be chairman of the board. The head office is in Vienna; research remains in Ghent. The Dubois family, which owns 22 per cent of Galen, has undertaken to vote for the merger.

The merger needs the consent of three quarters of the votes at Galen's general meeting on 17 July and that of the European Commission. To allay concerns about competition, the companies are ready to sell the cider brand Pommel and two breweries in Slovakia. They expect to complete the transaction in the first quarter of 2026. If it fails because of the competition authorities, Ostmark will pay Galen 95 million euros.

Ostmark confirms its forecast for the year: sales growth of 2 to 4 per cent and an operating margin of at least 14 per cent. Galen lowered its own on 28 May because of weak demand in Poland.`,
    date: '2025-06-10',
    text: `Ostmark to merge with Galen in 4.2 billion euro deal

Ostmark Breweries has agreed to merge with Galen Beverages in a deal that values its rival at 4.2 billion euros and creates Europe's third-largest brewer, the companies said on Tuesday.

The combined group will have annual sales of 7.9 billion euros and more than 21,000 employees.

Galen shareholders will get 0.46 Ostmark shares plus 3.10 euros in cash for each share they own, 28% more than Friday's close. They will hold 37% of the new company.

The companies expect annual savings of 180 million euros from the third year, about two-thirds of it from purchasing and logistics, and one-off integration costs of 240 million euros. As many as 1,100 jobs, most of them in administration, will go over three years. No brewery will close before 2028.

Ostmark CEO Lena Krause will run the group, which will be headquartered in Vienna. Galen chairman Philippe Maret will chair the board.

The deal needs approval from 75% of the votes at a Galen shareholder meeting on July 17, as well as from the European Commission. The Dubois family, Galen's biggest shareholder with 22%, has pledged its support.

The companies are prepared to sell cider brand Pommel and two Slovak breweries to ease antitrust concerns. They aim to close the deal in the first three months of 2026. Should regulators block it, Ostmark must pay Galen a break fee of 95 million euros.

Ostmark stuck to its full-year guidance of 2-4% sales growth and an operating margin of at least 14%. Galen cut its forecast last month, citing weak demand in Poland.`,
    slips: [
      [['value', 'wording', 'entity'], 'The merger creates the second-largest brewer in Europe.'],
      [['value'], 'The new group has annual sales of 9.7 billion euros.'],
      [['value'], 'Shareholders of Galen will receive 0.64 Ostmark shares for each share.'],
      [['scale'], 'That values Galen at 4.2 million euros.'],
      [['value', 'direction'], "That is a discount of 28 per cent to Friday's closing price."],
      [['entity', 'value'], "Galen's shareholders will hold 63 per cent of the new company."],
      [['value'], 'Up to 11,000 jobs, mostly in administration, will be lost.'],
      [['value', 'measure', 'bound'], 'At least 1,100 jobs will be lost over three years.'],
      [['polarity', 'modality'], 'A brewery will be closed before 2028.'],
      [['entity'], "Galen's chairman, Philippe Maret, will lead the new group."],
      [['entity'], 'The head office is in Ghent.'],
      [['value'], "The merger needs the consent of two thirds of the votes at Galen's general meeting."],
      [['modality'], 'The companies have sold the cider brand Pommel and two breweries in Slovakia.'],
      [['entity'], 'If it fails, Galen will pay Ostmark 95 million euros.'],
      [
        ['direction', 'polarity'],
        'Galen raised its own forecast on 28 May because of weak demand in Poland.',
      ],
    ],
  },
  {
    id: 'wolves',
    sourceDate: '2025-10-08',
    source: `State Agency for Nature, Harzen: report on wolves for the monitoring year 2024/25

On 30 April 2025 there lived in the state 27 packs, five pairs and three single animals, in all about 230 wolves. A year before there had been 24 packs. In 21 packs pups were proved, 96 altogether. 43 wolves were found dead, 31 of them killed by cars and six shot illegally; in no case has a culprit been found. Two animals were killed with a permit after they had repeatedly overcome fences.

The number of attacks on livestock fell from 178 to 139, that of animals killed or injured from 604 to 411. Nine of ten of these were sheep; one foal and no cattle were among them. In 102 of the 139 cases there was no fence or one that did not meet the minimum requirements. The state paid owners 118,000 euros in compensation and 2.7 million for fences and dogs.

We cannot confirm a report in the press that a jogger was attacked near Wernau in February: traces at the place came from a dog. Since wolves returned to the state in 2008 no human being has been hurt by one.

The minister, Jonas Adler, wants to allow hunting from next year in districts with more than one pack per 200 square kilometres. At present that would be the case in two districts of 14. The agency advises against it. "Where packs are broken up by shooting, more sheep are killed, not fewer," says the author of the report, the biologist Petra Lang. The farmers' association calls the agency's figures too low.`,
    date: '2025-10-09',
    text: `Wolves in Harzen: more packs, fewer dead sheep

There are three more wolf packs in Harzen than a year ago, yet they do less damage. According to a report by the state's nature agency, wolves attacked farm animals 139 times in the year to April, after 178 times in the one before. The number of victims dropped by almost a third to 411, nearly all of them sheep. No cow was harmed.

In almost three quarters of cases the fence was either missing or not good enough. The taxpayer compensated owners with 118,000 euros; protection by fences and dogs cost 2.7 million.

Some 230 wolves lived in the state at the end of April, most of them in 27 packs. Of 43 that were found dead, cars had killed 31. Six had been victims of poachers, none of whom could be identified. In two cases an animal was shot legally because fences did not stop it.

The agency contradicted a newspaper story about an attack on a jogger at Wernau in February, as the tracks were those of a dog. In the 17 years since their return wolves have not injured anyone, it said.

Environment minister Jonas Adler plans to permit hunting wherever there is more than one pack for every 200 sq km, which is so far true of two districts. The agency thinks that this is a bad idea. If packs are torn apart, biologist Petra Lang explained, more sheep will die rather than fewer. Farmers doubt the numbers and believe that there are more wolves.`,
    slips: [
      [['value'], 'There lived in the state 17 packs, five pairs and three single animals.'],
      [['value'], 'In all about 320 wolves lived in the state.'],
      [['value'], '43 wolves were found dead, 13 of them killed by cars.'],
      [['polarity'], 'In six cases a culprit has been found.'],
      [['direction', 'value'], 'The number of attacks on livestock rose from 139 to 178.'],
      [['value', 'entity', 'polarity'], 'One foal and nine cattle were among the animals killed.'],
      [['polarity'], 'In 102 of the 139 cases there was a fence that met the minimum requirements.'],
      [['value', 'scale'], 'The state paid 27 million euros for fences and dogs.'],
      [
        ['polarity', 'modality'],
        'The agency confirmed a report that a jogger was attacked near Wernau in February.',
      ],
      [['period'], 'Wolves returned to the state in 2018.'],
      [
        ['value', 'unit'],
        'The minister wants to allow hunting in districts with more than one pack per 20 square kilometres.',
      ],
      [['polarity', 'modality'], 'The agency advises the minister to allow hunting.'],
      [
        ['polarity', 'direction'],
        'Where packs are broken up by shooting, fewer sheep are killed, says Petra Lang.',
      ],
      [['polarity', 'direction'], "The farmers' association calls the agency's figures too high."],
    ],
  },
  {
    id: 'tram-accident-ru',
    lang: 'ru',
    sourceDate: '2025-02-18',
    source: `Управление транспорта города Верхнереченска: о расследовании схода трамвая 4 февраля 2025 года

Трамвай маршрута № 7 сошёл с рельсов 4 февраля в 8 часов 12 минут на спуске улицы Заводской. В вагоне находилось 74 человека, пострадали 19, четверо из них остаются в больнице. Погибших нет.

По данным регистратора, скорость составляла 46 километров в час при разрешённых 25. Водитель, мужчина 34 лет со стажем семь лет, нажал на тормоз за 90 метров до поворота, однако тормоза двух тележек из трёх не сработали. Комиссия не считает водителя виновным, от работы он не отстранён.

Вагон выпущен в 1989 году, капитальный ремонт проходил в 2016-м. Последний осмотр 29 января неисправностей не выявил, но механик, как установлено, подписал акт, не проверив тормоза. Он уволен. Возбуждено уголовное дело, ему грозит до пяти лет.

Город временно снял с линии 38 вагонов той же серии — почти четверть парка. На маршрутах № 3 и 7 до 1 марта ходят автобусы. В этом году планируется купить 20 новых вагонов за 1,9 млрд рублей; первые пять поступят в июне. Мэр Ольга Седова сообщила, что пострадавшим выплатят от 50 до 300 тысяч рублей: «Деньгами здоровье не вернёшь, но и ждать суда люди не должны».

За последние десять лет это третий сход трамвая в городе. Движение по улице Заводской восстановлено 6 февраля, скорость на спуске ограничена 15 километрами в час.`,
    date: '2025-02-18',
    text: `Трамвай в Верхнереченске сошёл с рельсов из-за тормозов

Причиной схода трамвая с рельсов 4 февраля в Верхнереченске стали неисправные тормоза, сообщило городское управление транспорта. Водителя комиссия виновным не считает.

Из 74 человек, находившихся в вагоне, пострадали 19, четверо до сих пор в больнице. Никто не погиб.

На спуске улицы Заводской трамвай разогнался до 46 км/ч, хотя разрешено 25. Водитель начал тормозить за 90 метров до поворота, но на двух тележках из трёх тормоза отказали.

За неделю до аварии вагон 1989 года выпуска осмотрели и неисправностей не нашли. Как выяснилось, механик подписал акт, не проверив тормоза. Его уволили, возбуждено уголовное дело; ему грозит до пяти лет.

С линии временно сняты 38 таких же вагонов, это почти четверть парка. До 1 марта на маршрутах № 3 и № 7 трамваи заменят автобусами.

До конца года город намерен приобрести 20 новых вагонов за 1,9 миллиарда рублей, первые пять ожидаются в июне. Пострадавшие получат от 50 до 300 тысяч рублей, заявила мэр Ольга Седова. «Деньгами здоровье не вернёшь», — сказала она.

Это третий подобный случай в городе за десять лет. Движение восстановили через два дня, теперь на спуске нельзя ехать быстрее 15 км/ч.`,
    slips: [
      [['value'], 'В вагоне находилось 47 человек.'],
      [['value'], 'Пострадали 19 человек, семеро из них остаются в больнице.'],
      [['value'], 'Скорость составляла 64 километра в час при разрешённых 25.'],
      [['value', 'measure'], 'Тормоза одной тележки из трёх не сработали.'],
      [['polarity'], 'Комиссия считает водителя виновным.'],
      [['period'], 'Вагон выпущен в 1998 году.'],
      [['polarity'], 'Последний осмотр 29 января выявил неисправности.'],
      [['period', 'value'], 'Механику грозит до семи лет.'],
      [['value'], 'Город временно снял с линии 83 вагона той же серии.'],
      [['scale'], 'Планируется купить 20 новых вагонов за 1,9 млн рублей.'],
      [['period'], 'Первые пять вагонов поступят в июле.'],
      [['value', 'range'], 'Пострадавшим выплатят от 50 до 500 тысяч рублей.'],
      [['value', 'bound'], 'Это первый сход трамвая в городе за последние десять лет.'],
    ],
  },
  {
    id: 'labour-market-ru',
    lang: 'ru',
    sourceDate: '2025-08-06',
    source: `Служба статистики Приморской республики: рынок труда во втором квартале 2025 года

Уровень безработицы в апреле — июне составил 3,8% против 4,3% в первом квартале и 4,6% годом ранее. Это самый низкий показатель с 2007 года. Без работы оставались 96 тысяч человек. Среди молодёжи до 25 лет безработица, напротив, выросла до 11,2%.

Численность занятых увеличилась на 14 тысяч, до 2,43 млн человек. Больше всего рабочих мест появилось в строительстве (6,1 тыс.) и в торговле (4,4 тыс.); в сельском хозяйстве число работников сократилось на 2,2 тыс.

Средняя заработная плата выросла за год на 8,7% и достигла 1 840 лар, с учётом инфляции — на 3,1%. Женщины получали в среднем на 17% меньше мужчин. Минимальная зарплата не менялась с января 2023 года и составляет 620 лар.

На одну вакансию приходилось 1,3 безработного, два года назад — 2,9. О нехватке кадров заявили 58% предприятий. Из-за границы в республике работают 41 тысяча человек, половина из них — граждане соседней Таврии. Правительство рассматривает возможность увеличить квоту для иностранцев с 45 до 60 тысяч; решение ожидается осенью.

Руководитель службы Павел Ник отметил, что данные за июнь предварительные и могут быть уточнены. По его прогнозу, к концу года безработица не превысит 4%. Профсоюзы считают, что статистика не учитывает 30 тысяч человек, занятых неполную неделю не по своей воле.`,
    date: '2025-08-07',
    text: `Безработица в республике — самая низкая за 18 лет

Доля безработных во втором квартале упала до 3,8 процента. Меньше в Приморской республике было только в 2007 году. Ещё год назад этот показатель равнялся 4,6 процента.

Молодым, однако, стало труднее: среди тех, кому нет 25, работу не может найти каждый девятый.

Рабочих мест прибавилось: занятых теперь 2,43 миллиона, на 14 тысяч больше. Нанимали прежде всего строители и торговля, сёла же потеряли ещё 2,2 тысячи работников.

Зарабатывают в республике в среднем 1840 лар, что на 8,7 процента больше прошлогоднего, хотя две трети прибавки съели цены. Женщинам платят на 17 процентов меньше, чем мужчинам. Минимальную зарплату в 620 лар не повышали уже больше двух лет.

Людей не хватает почти шести предприятиям из десяти. Если в 2023 году за одно место боролись трое безработных, то теперь — немногим больше одного. Власти думают пустить в страну больше иностранцев: квота может вырасти в полтора раза... до 60 тысяч человек не раньше осени.

Сейчас приезжих 41 тысяча, из них половина таврийцы. Глава службы статистики Павел Ник ожидает, что до Нового года безработица останется в пределах 4 процентов. В профсоюзах напоминают о 30 тысячах человек, которые вынуждены работать неполную неделю и в статистику не попадают.`,
    slips: [
      [['value'], 'Уровень безработицы составил 8,3%.'],
      [['direction', 'polarity', 'wording'], 'Это самый высокий показатель с 2007 года.'],
      [['period'], 'Это самый низкий показатель с 2017 года.'],
      [['direction', 'polarity'], 'Среди молодёжи до 25 лет безработица снизилась до 11,2%.'],
      [['scale'], 'Без работы оставались 96 миллионов человек.'],
      [['direction', 'polarity'], 'В сельском хозяйстве число работников увеличилось на 2,2 тыс.'],
      [['value'], 'Средняя заработная плата выросла за год на 7,8%.'],
      [['direction', 'polarity', 'value'], 'Женщины получали в среднем на 17% больше мужчин.'],
      [['value'], 'О нехватке кадров заявили 85% предприятий.'],
      [['entity'], 'Половина иностранцев — граждане соседней Латвии.'],
      [['modality'], 'Правительство решило увеличить квоту для иностранцев с 45 до 60 тысяч.'],
      [['bound', 'polarity', 'direction'], 'К концу года безработица превысит 4%.'],
    ],
  },
  {
    id: 'measles-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-04-02',
    source: `Министерство здравоохранения Казгории: ситуация по кори на 1 апреля 2025 года

С начала года зарегистрировано 1 284 случая кори, за тот же период прошлого года — 312. За последнюю неделю заболели 97 человек, на 21 меньше, чем неделей ранее. Девять из десяти заболевших не были привиты. Умерли два ребёнка, оба в возрасте до года.

Больше всего случаев в столице — 540 — и в Южной области, где закрыты на карантин 16 школ. В больницах остаются 143 человека, пятеро в реанимации.

С 10 апреля начнётся дополнительная вакцинация детей от двух до семи лет; планируется привить 260 тысяч детей за шесть недель. Вакцины закуплены в Индии за 1,1 млрд тенгори. Прививка бесплатная и добровольная.

Охват прививками снизился с 97% в 2019 году до 84% в 2024-м. Число отказов родителей за пять лет утроилось и достигло 29 тысяч. Министр Айгуль Сарсен заявила, что обязательная вакцинация не обсуждается, но дети без прививки могут не быть допущены в детские сады с 1 сентября.

Всемирная организация здравоохранения направит в страну четырёх экспертов. Границы закрываться не будут. Последняя крупная вспышка была в 2015 году, тогда заболели 15,6 тысячи человек.`,
    date: '2025-04-02',
    text: `Measles cases quadruple in Kazgoria

Kazgoria has recorded 1,284 cases of measles since the beginning of the year, up from 312 in the same period of 2024, the Health Ministry said on Wednesday. Two infants have died.

There were 97 new cases last week, 21 fewer than the week before. Nine out of ten of those infected had not been vaccinated.

The capital accounts for 540 of the cases. In the Southern Region, 16 schools have been closed. A total of 143 people are in hospital, five of them in intensive care.

An additional vaccination campaign for children between the ages of two and seven will start on April 10. The ministry wants to reach 260,000 children in six weeks with vaccines bought from India. Vaccination will be free of charge and voluntary.

Only 84% were vaccinated last year, down from 97% in 2019. The number of parents who refuse has tripled in five years to 29,000.

Health Minister Aigul Sarsen said mandatory vaccination was not being discussed. But unvaccinated children may be turned away from kindergartens from September 1.

The World Health Organization is sending four experts. In the last major outbreak, in 2015, some 15,600 people fell ill.`,
    slips: [
      [['value'], 'Kazgoria has recorded 1,824 cases of measles since the beginning of the year.'],
      [['value'], 'There were 79 new cases last week.'],
      [['direction', 'value'], 'There were 97 new cases last week, 21 more than the week before.'],
      [['polarity'], 'Nine out of ten of those infected had been vaccinated.'],
      [['value'], 'In the Southern Region, 60 schools have been closed.'],
      [['period'], 'An additional vaccination campaign will start on April 20.'],
      [['scale', 'value'], 'The ministry wants to reach 2.6 million children in six weeks.'],
      [['entity'], 'The vaccines were bought from China.'],
      [['value'], 'Only 48% were vaccinated last year, down from 97% in 2019.'],
      [['value'], 'The number of parents who refuse has doubled in five years.'],
      [
        ['polarity', 'modality'],
        'Health Minister Aigul Sarsen said mandatory vaccination was being discussed.',
      ],
      [['period'], 'The last major outbreak was in 2005.'],
    ],
  },
  {
    id: 'grain-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-10-20',
    source: `Министерство сельского хозяйства Степной республики: ход уборки на 20 октября 2025 года

Зерновые убраны с площади 15,2 млн гектаров, или 94% посевов; намолочено 21,8 млн тонн при средней урожайности 14,3 центнера с гектара. Год назад к этой дате было собрано 25,1 млн тонн. Сильнее всего пострадала от засухи Акмолинская область, где урожай меньше прошлогоднего на треть.

По оценке ведомства, валовой сбор составит около 23 млн тонн. Потребность страны — 11,5 млн тонн, поэтому экспорт будет возможен в объёме 8–9 млн тонн. Запрет на вывоз вводить не планируется. Пшеница третьего класса подорожала с сентября на 12% и стоит 104 тысячи тенге за тонну.

Министр Ербол Касым сообщил, что хозяйствам, потерявшим больше половины урожая, отсрочат выплату кредитов на год; таких хозяйств 1 340. На это направят 46 млрд тенге из резерва правительства. Зернохранилищ достаточно: их ёмкость 29 млн тонн.

С 1 ноября железная дорога снижает тариф на перевозку зерна к портам на четверть. Китай, закупивший в прошлом году 2,2 млн тонн, готов увеличить закупки до 3 млн. Переговоры об этом пройдут в Пекине 5 ноября. Иран пока не подтвердил прошлогодний объём в 900 тысяч тонн.`,
    date: '2025-10-21',
    text: `Drought cuts harvest of Steppe Republic

Farmers in the Steppe Republic have brought in 21.8 million tonnes of grain, 3.3 million fewer than at the same time last year, with 94 percent of the fields harvested. Worst hit by drought is the region of Akmola, which lost a third compared with 2024.

The agriculture ministry expects a crop of some 23 million tonnes, twice what the country consumes. It does not intend to ban exports, which could amount to between 8 and 9 million tonnes. A tonne of third-class wheat now costs 104,000 tenge, 12 percent more than in September.

Farms which have lost over half of their crop will be given one more year to repay their loans, minister Yerbol Kasym said. There are 1,340 of them, and the government is setting aside 46 billion tenge for the purpose. Storage is not a problem, as elevators can hold 29 million tonnes.

To help exporters, the railways will charge 25 percent less for carrying grain to ports from next month. China, which bought 2.2 million tonnes last year, has signalled that it could take 3 million. Talks are to be held in Beijing on November 5. Iran has not said yet if it will again buy 900,000 tonnes.`,
    slips: [
      [['value'], 'Farmers have brought in 28.1 million tonnes of grain.'],
      [['unit', 'scale', 'value'], 'Grain has been harvested on 15.2 thousand hectares.'],
      [['value'], 'With 49 percent of the fields harvested, 21.8 million tonnes are in.'],
      [['value'], 'In the region of Akmola the crop is a half smaller than last year.'],
      [['value'], 'The agriculture ministry expects a crop of some 32 million tonnes.'],
      [['polarity', 'modality'], 'The ministry plans to ban exports.'],
      [['direction'], 'Third-class wheat has become 12 percent cheaper since September.'],
      [['period', 'value'], 'The loans of 1,340 farms will be deferred by three years.'],
      [['currency', 'value'], 'The government is setting aside 46 billion dollars.'],
      [['direction', 'value'], 'The railways will charge 25 percent more for carrying grain to ports.'],
      [['entity'], 'India is ready to take 3 million tonnes.'],
      [['period'], 'Talks are to be held in Beijing on November 15.'],
    ],
  },
  {
    id: 'noise-ombudsman',
    sourceDate: '2025-07-30',
    source: `Aviation Ombudsman of Marland: annual report 2024, summary

In 2024 the Ombudsman received 6,912 complaints from 2,045 people, 18 per cent more than in 2023. Three quarters of them concerned flights at night at the airport of Tresham; a single resident of the village of Hook sent 734. About baggage there were 511 complaints and about refunds 1,208.

At Tresham there were 9,650 take-offs and landings between 11 p.m. and 6 a.m., although the permit allows 9,000. The airport paid 325,000 pounds for this, 500 for each flight above the quota. We consider that too little to have any effect and recommend that the sum be raised to 5,000.

Measurements at eleven points show that the average noise at night fell by 1.2 decibels, since airlines have replaced older aircraft. At Hook, however, the limit of 55 decibels was exceeded on 143 nights. The promised insulation of 860 homes is two years behind schedule: by December windows had been fitted in 305.

In refund cases the airlines accepted 88 per cent of our proposals. The worst record was that of Skylark, which rejected 61 of 140. We cannot compel airlines to pay; a bill that would change that has been before parliament since November.

The average case took 47 days, down from 63. The office has nine staff and a budget of 1.3 million pounds. "People do not expect silence," said the Ombudsman, Dame Ruth Pell. "They expect that what was promised is kept." She will retire in March; her successor has not been named.`,
    date: '2025-07-30',
    text: `Night flight complaints soar at Tresham

Complaints to Marland's Aviation Ombudsman rose by 18 per cent to 6,912 last year, most of them about night flights at Tresham airport, her annual report shows.

The airport handled 9,650 flights between 11 p.m. and 6 a.m., 650 more than its permit allows, and paid £325,000 for doing so. The Ombudsman, Dame Ruth Pell, said the charge of £500 a flight was too low to have any effect and should be ten times as high.

Average noise at night fell by 1.2 decibels as airlines replaced older aircraft. In the village of Hook, though, the limit of 55 decibels was broken on 143 nights. One villager alone complained 734 times.

Work to insulate 860 homes is two years late, with new windows in only 305 of them by December.

The report also deals with 1,208 complaints about refunds and 511 about baggage. Airlines accepted 88 per cent of the Ombudsman's proposals on refunds. Skylark had the worst record, rejecting 61 out of 140.

The Ombudsman has no power to force airlines to pay, but a bill to change that is before parliament. Cases took an average of 47 days, 16 fewer than in 2023.

"People do not expect silence," Dame Ruth said. "They expect that what was promised is kept." She retires in March and no successor has been named yet.`,
    slips: [
      [['value'], 'The Ombudsman received 9,612 complaints in 2024.'],
      [['direction', 'polarity'], 'The Ombudsman received 18 per cent fewer complaints than in 2023.'],
      [['value'], 'Half of the complaints concerned flights at night at Tresham.'],
      [['entity'], 'A single resident of the village of Tresham sent 734 complaints.'],
      [['value', 'measure'], 'About refunds there were 511 complaints and about baggage 1,208.'],
      [['value'], 'The permit allows 19,000 take-offs and landings.'],
      [['currency'], 'The airport paid 325,000 euros.'],
      [['value'], 'The Ombudsman recommends that the sum be raised to 50,000.'],
      [['direction'], 'The average noise at night rose by 1.2 decibels.'],
      [['polarity'], 'The limit of 55 decibels was kept on 143 nights.'],
      [['direction', 'polarity'], 'The insulation of 860 homes is two years ahead of schedule.'],
      [['polarity'], 'The Ombudsman can compel airlines to pay.'],
      [['value', 'period'], 'The average case took 74 days.'],
      [['polarity', 'wording'], '"People expect silence," said Dame Ruth Pell.'],
      [['polarity'], 'Her successor has been named.'],
    ],
  },
];
