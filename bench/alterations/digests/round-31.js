// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round31 = [
  {
    id: 'nordhella-q3-results',
    sourceDate: '2025-11-06',
    source: `Nordhella Seafood ASA. Results for the third quarter of 2025. Bodø, 6 November 2025

Operating revenue came to NOK 3.42 billion, against NOK 3.61 billion in the third quarter of 2024. Operational EBIT fell from NOK 512 million to NOK 287 million. The group harvested 41,200 tonnes of salmon, 9 percent more than a year earlier, but the average price achieved dropped from NOK 81.10 to NOK 68.40 per kilo. After a write-down of NOK 190 million on five sites in Shetland there was a net loss of NOK 46 million. A year ago the quarter ended with a net profit of NOK 301 million.

Regions. In Nordland operational EBIT per kilo was NOK 10.20, in Finnmark NOK 3.10. Scotland lost NOK 5.60 per kilo. Iceland broke even for the first time since the farms were bought in 2021.

Jellyfish. Between 12 August and 3 September string jellyfish killed some 640,000 fish in Finnmark. A claim for NOK 74 million has been lodged, which corresponds to about two thirds of the damage. The insurer has not yet replied.

Outlook. The harvest for the whole of 2025 is now put at 148,000 to 152,000 tonnes; in August the company had expected 155,000. For 2026 it expects 160,000 tonnes. Capital expenditure next year will not exceed NOK 1.1 billion. The decision on the land-based plant at Mo i Rana, due in spring 2026, will not be taken before autumn 2027.

Dividend. The board proposes a half-year dividend of NOK 2.00 per share (2024: NOK 4.50). It requires the consent of an extraordinary general meeting on 27 November.

Financing. Net interest-bearing debt stood at NOK 7.9 billion at the end of September, NOK 600 million more than three months before. The equity ratio was 43.5 percent; the loan agreements call for at least 30 percent. In October the company placed a green bond of EUR 150 million, which matures in 2030. Orders reached almost three times that sum.

Staff. By the end of March 85 of 2,340 positions will go, most of them in Scotland.

From the conference call

Ingrid Solbakk-Tveit, chief executive: "We grew more fish and earned less money. Nobody in this industry can be surprised, but I am not satisfied."

Håvard Brenne, chief financial officer: The United States took 11 percent of our volume. Of the 15 percent duty our customers there carry about half, and we carry the rest. We have not moved volumes to Asia on that account, although we may do so if the duty rises.

Karim Oudjani, analyst, Fjordbanken: Are the Scottish farms for sale?

Solbakk-Tveit: "Everything is for sale at a price. But we have not hired a bank, and nobody has called."

Oudjani: And the Norwegian resource tax?

Brenne: It cost us NOK 58 million in the quarter, after NOK 97 million a year ago. We still consider it badly designed. We shall pay it, and we are not going to court.`,
    date: '2025-11-07',
    text: `The salmon farmer Nordhella finished the third quarter in the red, although it harvested 9 percent more fish. Prices fell, and including a write-down of NOK 190 million on sites in Shetland the net loss was NOK 46 million, the company said on Thursday. "We grew more fish and earned less money," said chief executive Ingrid Solbakk-Tveit.

Shareholders are to vote on 27 November on a half-year dividend of NOK 2, less than half of last year's. Nordhella will shed 85 of its 2,340 jobs by the end of March, mainly in Scotland. It has no bank working on a sale of the farms there.

For the damage done by jellyfish in Finnmark, where around 640,000 fish died, it is claiming NOK 74 million; no answer has come from the insurer. The company lowered its harvest forecast for this year from 155,000 tonnes to between 148,000 and 152,000, and put off a decision on a plant at Mo i Rana until autumn 2027 at the earliest.`,
    slips: [
      [['value'], 'Nordhella took in NOK 3.24 billion in the three months to the end of September.'],
      [['scale'], 'The salmon farmer posted a net loss of NOK 46 billion for the quarter.'],
      [
        ['direction'],
        'The group brought 9 percent less salmon out of the water than in the same quarter of 2024.',
      ],
      [['measure'], 'Revenue shrank from NOK 512 million to NOK 287 million.'],
      [['entity'], 'A write-down of NOK 190 million was taken on five sites in Finnmark.'],
      [['polarity'], 'The insurer has already answered the claim over the jellyfish damage.'],
      [['bound'], 'Nordhella means to invest at least NOK 1.1 billion next year.'],
      [['currency'], 'The green bond sold in October was worth NOK 150 million.'],
      [['period'], 'A decision on the plant at Mo i Rana will be made in spring 2026.'],
      [['modality'], 'The general meeting has approved a half-year dividend of NOK 2 per share.'],
      [
        ['speaker', 'entity'],
        '"We grew more fish and earned less money," said chief financial officer Håvard Brenne.',
      ],
      [
        ['wording'],
        '"Nothing is for sale at any price," Solbakk-Tveit told an analyst who asked about Scotland.',
      ],
      [['range', 'value'], 'This year the company now counts on a harvest of 148,000 to 162,000 tonnes.'],
      [['modality'], 'Because of the American duty Nordhella has shifted part of its volume to Asia.'],
      [['value'], 'The claim lodged with the insurer covers about a third of the damage in Finnmark.'],
      [['entity'], 'Most of the 85 positions to be cut are in Iceland.'],
      [['direction'], 'Net debt came down by NOK 600 million in the course of the third quarter.'],
      [
        ['value', 'entity'],
        'American customers took 11 percent of the volume and bear the whole of the duty.',
      ],
      [['bound'], 'Under its loan agreements the equity ratio must not rise above 30 percent.'],
      [['polarity', 'modality'], 'Nordhella will challenge the resource tax before the courts, Brenne said.'],
      [['period', 'value'], 'The Icelandic farms, bought in 2012, broke even for the first time.'],
      [['unit'], 'Scotland lost NOK 5.60 per tonne of salmon.'],
    ],
  },
  {
    id: 'kisumu-river-judgment',
    sourceDate: '2025-09-18',
    source: `Republic of Kenya. Environment and Land Court at Kisumu. Petition No. 47 of 2023. Judgment of 18 September 2025, delivered by Justice Beatrice Wambua-Ochola. Summary prepared by the registry; it does not form part of the judgment

Parties. The petitioners are 1,260 residents of four villages on the lower Awach river. The respondents are Lakeside Millers Ltd (first), the National Environment Management Authority, NEMA (second), and the County Government of Homa Bay (third).

Facts. The sugar mill opened in 2014. From March 2021 to November 2022 it discharged untreated effluent into the river on at least 93 days. The company admitted 31. The court preferred the log kept by a primary school teacher, Mr Josiah Okelo, to the company's own records, "which were written in one hand, with one pen, on what appears to have been one afternoon". Fish landings at the river mouth fell by 58 percent. Two boreholes were closed. The petitioners further alleged that three children died of the water. The court found that this was not proved.

Findings. The company violated the right to a clean and healthy environment under Article 42 of the Constitution. NEMA knew of the discharges by June 2021 at the latest and served its first notice only 14 months later; it failed in its duty. The claim against the county was dismissed, since it had neither licensed the mill nor been told.

Orders.
1. The company shall pay the petitioners KSh 412 million, which is a little under half of the KSh 850 million they had sought. A first instalment of KSh 120 million falls due within 60 days, the rest in three equal yearly payments.
2. NEMA shall bear KSh 18 million out of its own budget.
3. The company shall complete a treatment plant by 30 June 2026. Until then it may crush no more than 1,500 tonnes of cane a day, against a capacity of 4,000. If the date is missed, the mill closes until the plant works.
4. A committee of five, two of them named by the villages, shall test the water every month for six years and publish the results.
5. The request to cancel the mill's licence is refused. "A closed mill pays nobody," the judge observed, "and 2,300 farmers have done no wrong."
6. Costs to the petitioners, save those of the third respondent, who shall bear its own.

Criminal liability. The court has no power to convict in these proceedings. It has sent the file to the Director of Public Prosecutions, who is to say within 90 days whether the managing director, Mr Vikesh Ramdhani, should be charged.

Reactions outside the court. Counsel for the company, Ms Philippa Njeru, said that it would study the judgment and had not decided on an appeal, for which it has 14 days. Counsel for the petitioners, Mr Tom Abuya, called the sum "fair, if it is ever paid". NEMA made no comment. Governor Ruth Adongo-Were said that the county would name an engineer to the committee if it was asked.`,
    date: '2025-09-19',
    text: `A court at Kisumu has ordered a sugar mill to pay KSh 412 million to villagers on the Awach river, less than half of what they had asked for. Lakeside Millers let untreated effluent into the river on no fewer than 93 days in 2021 and 2022, Justice Beatrice Wambua-Ochola found on Thursday, preferring a teacher's log to the records of the company. It was not proved that the water killed three children.

NEMA, the environment authority, must find KSh 18 million in its own budget; the claim against Homa Bay county failed. The mill keeps its licence, for "a closed mill pays nobody", but may crush only 1,500 tonnes of cane a day until it has a treatment plant. If that is not ready by the end of June 2026, the mill will be shut until it works.

The managing director could yet be charged. The company has not decided on an appeal. The petitioners' lawyer, Tom Abuya, thinks the sum "fair, if it is ever paid".`,
    slips: [
      [['value'], 'The action was brought by 2,160 people from four villages.'],
      [['currency'], 'Lakeside Millers has to pay the residents 412 million US dollars.'],
      [['bound'], 'According to the court effluent was released on at most 93 days.'],
      [['polarity'], 'The judge held it proved that the river water had killed three children.'],
      [['entity'], 'The court threw out the claim against NEMA.'],
      [['period'], 'The treatment plant has to be ready by the end of June 2027.'],
      [['direction'], 'Fish landings at the mouth of the river grew by 58 percent.'],
      [['modality'], 'The company has lodged an appeal, its counsel Philippa Njeru said.'],
      [['speaker', 'entity'], '"A closed mill pays nobody," said Tom Abuya, who represents the villagers.'],
      [['wording'], 'Abuya called the sum "fair, and certain to be paid".'],
      [['value'], 'Two members of the seven-strong committee will be chosen by the villages.'],
      [['unit', 'period'], 'The committee is to test the water once a week for six years.'],
      [['scale'], 'NEMA must find KSh 18 billion in its own budget.'],
      [['modality', 'polarity'], 'The managing director, Vikesh Ramdhani, was convicted by the court.'],
      [
        ['measure'],
        'Until the plant is built, the mill may produce no more than 1,500 tonnes of sugar a day.',
      ],
      [['polarity'], "The court cancelled the mill's licence, as the villagers had requested."],
      [['bound'], 'NEMA learned of the discharges in June 2021 at the earliest.'],
      [['value'], 'The company owned up to discharges on 93 days.'],
      [['value'], 'A first instalment of KSh 180 million is payable within 60 days.'],
      [['bound', 'value'], 'The award comes to a little over half of the KSh 850 million claimed.'],
      [['period'], 'The rest of the money will follow in three equal monthly payments.'],
      [['entity'], 'The county has been ordered to pay the costs of the petitioners.'],
    ],
  },
  {
    id: 'bulgaria-grid-interview',
    sourceDate: '2025-12-03',
    source: `"We were eleven minutes from the dark." Interview with Petar Lazarov-Minchev, head of the Bulgarian transmission operator. Severen Kapital, Sofia, 3 December 2025. By Desislava Hristova

Q: What happened on 16 November?

A: At 17.42 the line from Kozloduy to Thessaloniki tripped. That was a bird, I am sorry to say, a large one. Seven minutes later unit 6 at Kozloduy went down to half power, for reasons of its own. We lost 1,350 megawatts in the evening peak. We cut off four industrial customers, who are paid for it, and no households.

Q: There was talk of a cyberattack.

A: There was talk. We have looked for three weeks and have found no trace of one. The investigation goes on until the end of January, and I would rather not say more than I know.

Q: Romania says that it saved you.

A: Romania sent 420 megawatts within four minutes, Greece 300. I thanked both. Serbia could not help, it was short itself.

Q: You have 5,200 megawatts of solar. Why does that not help?

A: Because in November the sun sets at five. We had 1,700 megawatts of solar at the end of 2022, now we have three times as much. In May we had to switch off panels on 19 days out of 31. What we lack is storage. There are 900 megawatts of batteries on the grid. Under contract are another 2,100, and if half of them come on time I shall be content.

Q: And Chaira?

A: The pumped-storage plant has stood still since March 2022. One turbine could turn again by the end of next year, the other three not before 2028. The repair was put at 160 million leva; today nobody who is serious says less than 290 million.

Q: On 1 January Bulgaria adopts the euro. Will the grid fee go up?

A: It is converted, not raised. The regulator has fixed it until 30 June. After that we shall ask for an increase, and I think that 6 to 8 percent is reasonable. Whether we get it is another matter.

Q: What will you do with the money?

A: Over the next five years we want to invest 1.4 billion euros. Some 500 million of it comes from the EU recovery fund and has to be spent by August 2026. The rest is loans and the fee.

Q: Do you need two new reactors at Kozloduy?

A: The grid needs them. Whether the country can pay for them you must ask the minister. Without them, and with coal gone by 2038, we would be importing about a fifth of our electricity. Last year we were still exporting 7 percent of what we made.

Q: You have lost engineers.

A: Sixty-four in two years, out of some 700. A good dispatcher gets double in Vienna. We raised pay by 12 percent in July. Since then three have come back. I counted them myself.

Q: Are you afraid of this winter?

A: I am a careful man. With normal weather we shall have enough. At minus fifteen for a week we shall be buying, and at minus twenty we shall be praying.`,
    date: '2025-12-04',
    text: `Bulgaria should have enough electricity this winter if the weather is normal, the head of its grid operator says, but at minus 15 degrees for a week it would have to buy, "and at minus twenty we shall be praying". Petar Lazarov-Minchev was speaking to Severen Kapital about 16 November, when a bird tripped the line to Thessaloniki and a unit at Kozloduy fell to half power. Romania and Greece sent 720 megawatts between them. No household was cut off. No trace of a cyberattack has been found, though the inquiry continues.

The country has three times as much solar power as at the end of 2022, but lacks storage. No serious estimate for repairing the pumped-storage plant at Chaira, idle since March 2022, is now below 290 million leva; it was once put at 160 million. The grid fee is fixed until the end of June. For the time after that he means to request an increase; 6 to 8 percent seems reasonable to him.`,
    slips: [
      [['value'], 'On the evening of 16 November the Bulgarian grid lost 1,530 megawatts.'],
      [['polarity'], 'Households too were disconnected that evening.'],
      [['entity'], 'Serbia supplied 300 megawatts to help out its neighbour.'],
      [['modality', 'polarity'], 'The operator has established that hackers were behind the failure.'],
      [['period', 'modality'], 'The investigation was closed at the beginning of December.'],
      [['direction', 'value'], 'The amount of solar connected has dropped to a third since the end of 2022.'],
      [['unit'], 'There are 900 kilowatts of batteries connected to the grid.'],
      [['period'], 'Chaira has been out of service since March 2020.'],
      [['bound'], 'Serious people put the repair of Chaira at no more than 290 million leva.'],
      [['currency'], 'Over five years the operator wants to invest 1.4 billion leva.'],
      [['scale'], 'The EU recovery fund is contributing some 500 billion euros.'],
      [['range', 'value'], 'Lazarov-Minchev considers an increase of 16 to 18 percent reasonable.'],
      [['modality'], 'The regulator has granted a higher grid fee from July.'],
      [['direction'], 'With the adoption of the euro the grid fee will rise on 1 January.'],
      [
        ['measure', 'direction'],
        'Last year Bulgaria imported 7 percent as much electricity as it generated.',
      ],
      [['wording'], '"At minus twenty we shall be buying," the head of the grid operator said.'],
      [['speaker', 'entity'], 'The minister said that the grid needs two new reactors at Kozloduy.'],
      [['value'], 'Of about 700 engineers 46 have left in two years.'],
      [['unit'], 'In May solar panels had to be switched off for 19 hours.'],
      [['period'], 'The money from the recovery fund has to be used by August 2028.'],
      [['measure'], 'Staff numbers were raised by 12 percent in July.'],
      [['modality'], 'One of the turbines at Chaira has already started turning again.'],
    ],
  },
  {
    id: 'manila-canberra-communique',
    sourceDate: '2026-02-11',
    source: `Joint communiqué of the third Philippines–Australia Defence Ministers' Meeting. Manila, 11 February 2026

1. The Secretary of National Defense of the Philippines, Gilda Arceo-Montes, received the Australian Minister for Defence, Alastair Penrose, on 10 and 11 February 2026. It was the third meeting in this format. The fourth will be held in Darwin in 2027.

2. The Ministers expressed grave concern at the collision of 22 January near Second Thomas Shoal, in which six Filipino sailors were injured, one of them seriously. They called on all sides to refrain from ramming, water cannon and lasers. They reaffirmed that the arbitral award of 2016 is final and binding.

3. The Ministers signed an agreement on defence cooperation. It enters into force when both parliaments have ratified it. It provides for Australian personnel to train at five sites in the Philippines. It does not provide for bases, and it contains no obligation to defend the other side. Negotiations on an agreement to protect classified information are to be concluded before the end of 2026.

4. Exercise Alon will take place from 14 to 29 August 2027 with about 4,200 personnel; in 2025 there were 3,600. Canada and Japan have been invited. Japan has accepted. Canada will send observers if its parliament agrees.

5. Australia will provide the Philippine Coast Guard with 24 drones worth A$ 34 million, the first eight of them in June. It will extend the training of maintenance crews by three years. The Philippines will pay for fuel and spare parts.

6. The Ministers discussed the purchase of patrol vessels. The Philippines wishes to acquire up to six. Australia is prepared to consider a loan covering as much as 70 percent of the price. No contract has been signed, and a Korean offer is also under review.

7. Joint patrols will go from two to four a year. They will be confined to the exclusive economic zone of the Philippines. The next one is planned for April.

From the press conference that followed

Secretary Arceo-Montes: "We do not ask Australia to fight for us. We ask it to be seen with us." On the patrol vessels she said that price was the second question and delivery the first: the coast guard needed the first hull in 2028.

Minister Penrose said that Australian ships had been followed by Chinese vessels on each of the last five patrols. "They were professional four times out of five," he said. Asked whether the patrols would enter the 12-mile zone around Scarborough Shoal, he said that he would not speak about operations.

Asked about the ratification, the Secretary said that she expected the Senate to vote in May. Sixteen of 24 votes are needed; she had counted 17. The Minister said that in Canberra the matter would take until September and that the opposition supported it.

The Chinese embassy in Manila said in a statement that "the fewer spectators there are in the bay, the calmer the water". China denied that its coast guard had caused the collision.`,
    date: '2026-02-12',
    text: `The Philippines and Australia have signed a defence agreement under which Australian personnel may train at five Philippine sites. It involves neither bases nor a duty to defend each other, and both parliaments must ratify it, says a communiqué issued in Manila on Wednesday. Defence Secretary Gilda Arceo-Montes expects the Senate to vote in May and believes that she has 17 votes, one more than is necessary.

"We do not ask Australia to fight for us. We ask it to be seen with us," she said. Joint patrols, limited to the exclusive economic zone of the Philippines, are to double to four a year.

Australia will give the coast guard 24 drones worth A$ 34 million. It is ready to consider lending up to 70 percent of the price of patrol vessels, but a Korean offer is being examined too. The ministers voiced grave concern at a collision in January in which six Filipino sailors were hurt; China denies that its coast guard caused it.`,
    slips: [
      [['entity'], 'The next meeting of the two ministers will be held in Manila in 2027.'],
      [['value'], 'Eight Filipino sailors were injured near Second Thomas Shoal.'],
      [['polarity'], 'The new agreement obliges each country to come to the defence of the other.'],
      [['modality'], 'The defence agreement is already in force.'],
      [['polarity', 'modality'], 'The agreement allows Australia to set up bases in the Philippines.'],
      [['direction'], 'Fewer troops will take part in Exercise Alon in 2027 than in 2025.'],
      [['entity'], 'Canada has accepted the invitation to the exercise, while Japan may send observers.'],
      [['currency'], 'The drones for the coast guard are worth 34 million Philippine pesos.'],
      [['scale'], 'Australia is providing drones worth A$ 34 billion.'],
      [['period'], 'The first eight drones are to be handed over in August.'],
      [['entity'], 'Fuel and spare parts for the drones will be paid for by Australia.'],
      [['bound'], 'Manila wants to buy six patrol vessels or more.'],
      [['modality'], 'A contract for the patrol vessels was signed in Manila.'],
      [['bound'], 'The Australian loan might cover no less than 70 percent of the price.'],
      [['direction', 'value'], 'The number of joint patrols will be halved to two a year.'],
      [['wording'], '"We ask Australia to fight for us," Secretary Arceo-Montes said.'],
      [
        ['speaker', 'entity'],
        'Penrose said that price came second and delivery first in the matter of the ships.',
      ],
      [
        ['modality', 'polarity'],
        'Penrose confirmed that the patrols would enter the 12-mile zone around Scarborough Shoal.',
      ],
      [['value', 'bound'], 'Seventeen of the 24 senators must vote in favour.'],
      [['period'], 'In Canberra ratification should be completed by May.'],
      [['polarity'], 'China admitted that its coast guard had brought about the collision.'],
      [
        ['polarity', 'entity'],
        'In Canberra the opposition is against the agreement, the Australian minister said.',
      ],
    ],
  },
  {
    id: 'astana-harvest-briefing',
    sourceDate: '2025-10-21',
    lang: 'ru',
    source: `Брифинг министра сельского хозяйства Казахстана Ержана Тулегенова-Абишева. Астана, 21 октября 2025 года. Стенограмма, с сокращениями

Министр: Добрый день. Уборка завершена на 98 процентах площадей. Намолочено 25,4 миллиона тонн зерна при средней урожайности 15,8 центнера с гектара. В прошлом году было 26,7 миллиона тонн, так что рекорда нет, но урожай хороший. Пшеницы первых трёх классов — 61 процент, год назад было 48. Масличных собрали 4,1 миллиона тонн, это больше, чем когда-либо.

Экспорт. С начала сентября вывезено 1,9 миллиона тонн зерна, на 22 процента больше, чем за тот же период прошлого года. План на весь сезон — до 12 миллионов тонн вместе с мукой. Главный покупатель — Узбекистан, за ним Таджикистан. Китай взял 210 тысяч тонн, хотя мы рассчитывали на 350 тысяч.

Субсидия на перевозку через Россию к балтийским портам продлена до 31 марта: 30 тысяч тенге за тонну. На неё выделено 18 миллиардов тенге. Вводить запрет на вывоз пшеницы мы не намерены.

Вопрос: В Костанайской области фермеры жалуются, что элеваторы не принимают зерно.

Министр: Жалобы справедливы. Ёмкости есть на 29 миллионов тонн, но стоят они не там, где сегодня хлеб. В Костанае не хватает хранения примерно на 700 тысяч тонн. Четыре элеватора мы за нарушения оштрафовали, у одного отозвана лицензия. До июля будущего года построим хранилища ещё на 450 тысяч тонн, если банки дадут обещанные кредиты.

Вопрос: Какова будет цена закупки?

Министр: Продкорпорация берёт пшеницу третьего класса по 95 тысяч тенге. Она купит не более полутора миллионов тонн. Фермеры просили 110 тысяч. Я их понимаю, но бюджет не резиновый.

Вопрос: Повысятся ли цены на хлеб?

Министр: Социальный хлеб до конца года не подорожает, об этом есть договорённость с акимами. За остальной я ручаться не могу. За девять месяцев хлеб подорожал на 7,3 процента, а мука на 4.

Вопрос: Сколько фермеры задолжали по льготным кредитам?

Министр: Весной выдано 700 миллиардов тенге под 5 процентов. Просрочено 3,2 процента, это меньше прошлогоднего. Весной 2026 года хотим выдать 750 миллиардов, решение правительства ожидаем в ноябре.

Вопрос: А вода? Юг жалуется.

Министр: По рису мы посевы сократили с 98 до 81 тысячи гектаров и сократим ещё. Киргизия отпустила за лето 340 миллионов кубометров вместо условленных 380. Претензий не предъявляем: у них самих водохранилище пустое. Мы за это поставим им осенью электроэнергию, как и договаривались.

Вопрос: Что с сайгаками? Вы говорили об отстреле.

Министр: Их около 4 миллионов, они потравили посевы на 290 тысячах гектаров. Регулирование численности предлагает Министерство экологии, не мы. Решения пока нет. Я скажу так: сайгак — наша гордость, но и пшеница не сирота.

Вопрос: Уйдёте ли вы в отставку, как требует союз фермеров?

Министр: Председатель союза Болат Сагинтаев требует этого каждую осень. Весной мы с ним вместе пьём чай.`,
    date: '2025-10-22',
    text: `Казахстан собрал 25,4 млн тонн зерна, меньше, чем год назад, но более высокого качества: доля пшеницы первых трёх классов выросла с 48 до 61 процента. Об этом сообщил во вторник министр сельского хозяйства Ержан Тулегенов-Абишев. Убрать осталось 2 процента площадей. Урожай масличных, 4,1 млн тонн, стал рекордным.

За сезон планируется вывезти до 12 млн тонн зерна и муки. Запрещать экспорт пшеницы министр не собирается. Китай взял 210 тыс. тонн вместо ожидавшихся 350 тыс.

В Костанайской области негде хранить около 700 тыс. тонн. Новые хранилища на 450 тыс. тонн обещаны до июля будущего года, но при условии, что банки дадут кредиты. Продкорпорация платит за пшеницу третьего класса 95 тыс. тенге; фермеры хотели 110 тыс., однако, по словам министра, «бюджет не резиновый». Социальный хлеб до конца года не подорожает, за цены на остальной он не ручается.

Решения об отстреле сайгаков, потравивших 290 тыс. гектаров посевов, ещё нет. «Сайгак — наша гордость, но и пшеница не сирота», — сказал он.`,
    slips: [
      [['value'], 'В этом году в Казахстане намолотили 24,5 миллиона тонн зерна.'],
      [['direction'], 'Зерна собрано больше, чем в прошлом году.'],
      [['scale'], 'Масличных культур собрано 4,1 миллиарда тонн.'],
      [['unit'], 'Средняя урожайность составила 15,8 тонны с гектара.'],
      [['measure'], 'Доля твёрдой пшеницы поднялась за год с 48 до 61 процента.'],
      [['entity'], 'Больше всего казахстанского зерна покупает Таджикистан.'],
      [['currency'], 'За перевозку тонны к портам Балтики доплачивают 30 тысяч рублей.'],
      [['period'], 'Субсидия на перевозку действует до конца мая.'],
      [['polarity', 'modality'], 'Правительство намерено запретить вывоз пшеницы.'],
      [['bound'], 'Продкорпорация закупит не менее полутора миллионов тонн пшеницы.'],
      [['value'], 'Лицензии за нарушения лишились четыре элеватора.'],
      [['modality'], 'Новые хранилища на 450 тысяч тонн уже построены.'],
      [['entity', 'measure'], 'Мука с января по сентябрь подорожала на 7,3 процента.'],
      [['polarity'], 'Министр поручился, что не подорожает никакой хлеб.'],
      [['direction'], 'Доля просроченных льготных кредитов по сравнению с прошлым годом выросла.'],
      [['modality'], 'Правительство уже решило выдать весной 2026 года 750 миллиардов тенге.'],
      [['value'], 'Киргизия дала за лето на 140 миллионов кубометров воды меньше условленного.'],
      [['direction'], 'Посевы риса расширены до 98 тысяч гектаров.'],
      [['polarity', 'modality'], 'Астана предъявила Бишкеку претензии из-за нехватки воды.'],
      [['entity', 'speaker'], 'Сократить численность сайгаков предложило Министерство сельского хозяйства.'],
      [['wording'], '«Сайгак — наша беда», — заявил министр о степных антилопах.'],
      [['speaker', 'entity'], '«Бюджет не резиновый», — ответил фермерам Болат Сагинтаев.'],
    ],
  },
  {
    id: 'arctic-route-bulletin',
    sourceDate: '2025-11-27',
    lang: 'ru',
    reportLang: 'en',
    source: `Агентство «Полярные вести». Сводка дня. Мурманск, 27 ноября 2025 года

Грузы. С января по октябрь по Северному морскому пути перевезено 31,8 миллиона тонн, на 2,3 процента меньше, чем за те же месяцы прошлого года, сообщила на совещании в Мурманске начальник главного управления Софья Краснопольская. Годовой план — 40 миллионов тонн — выполнен не будет. «Мы закончим год примерно на 37 миллионах, и приукрашивать это я не буду», — сказала она. Причины — меньше нефти и конденсата; перевозки сжиженного газа, напротив, выросли на 4 процента. Транзит составил 3,1 миллиона тонн, или 94 рейса; в прошлом году было 89. Контейнеровозов из Китая прошло 16 против 11.

Ледоколы. Атомный ледокол «Чукотка» начнёт работу не в декабре, как намечалось, а в конце мая 2026 года. Завод объясняет это отказом двух насосов на испытаниях. Неустойку в 1,2 миллиарда рублей заказчик пока не потребовал. Зимой в строю будет семь атомных ледоколов; один из них, «Вайгач», выводят из эксплуатации не раньше 2027 года.

Авария. Сухогруз «Капитан Рудаков», севший на мель 19 ноября в проливе Вилькицкого, снят с неё в среду вечером. Погибших и пострадавших среди 23 членов экипажа нет. В танках было 410 тонн топлива. По данным спасателей, утечки не обнаружено; экологи из объединения «Чистый лёд» утверждают, что видели на спутниковом снимке пятно длиной около двух километров. Прокуратура начала проверку. Судно поведут в Архангельск, если лёд позволит.

Тарифы. Ледокольный сбор с 1 января повысится на 9,5 процента. Судовладельцы просили не более 5. Для судов, которые идут транзитом с июля по сентябрь, предусмотрена скидка до 30 процентов, действующая два года. Заместитель министра транспорта Глеб Одинцов считает, что «ставка всё ещё ниже суэцкой». Глава ассоциации судовладельцев Римма Шахова с ним не согласна: по её расчётам, с учётом страховки северный путь дороже на 15–20 процентов.

Порт. Строительство угольного терминала «Лавна» обошлось в 47 миллиардов рублей вместо 39. За первые полгода он отгрузил 2,6 миллиона тонн при мощности 18 миллионов в год. Оператор надеется выйти на половину мощности в 2027 году, но лишь в том случае, если железная дорога даст 14 пар поездов в сутки; сейчас их 5.

Связь. Четыре спутника для наблюдения за льдами планируется запустить в 2026 и 2027 годах. Первый из них прошёл испытания. Пока капитаны покупают часть снимков за границей; у кого именно, в управлении не уточнили.

Люди. Полярные надбавки морякам с 1 февраля вырастут с 60 до 70 процентов оклада. Не хватает 340 судовых механиков. Мурманский университет принял в этом году на эту специальность 120 человек, вдвое больше, чем в 2023 году.

Погода. Лёд в восточном секторе встал на девять дней раньше, чем в среднем за десять лет. В Певеке ждут разгрузки три судна.`,
    date: '2025-11-28',
    text: `Russia will miss its cargo target for the Northern Sea Route this year. Sofia Krasnopolskaya, who heads the main directorate, expects about 37 million tonnes instead of 40 million and does not mean to "embellish" this. In ten months 31.8 million tonnes were carried, 2.3 percent less than a year before, with less oil and condensate but 4 percent more liquefied gas, the agency Polyarnye Vesti reported on Thursday.

The icebreaker Chukotka will enter service in late May instead of December; the yard cites two failed pumps. Icebreaker fees go up by 9.5 percent in January, although shipowners had asked for no more than 5. Deputy transport minister Gleb Odintsov says that "the rate is still below that of Suez"; owners' leader Rimma Shakhova, counting insurance, calls the northern route 15 to 20 percent dearer.

The freighter Kapitan Rudakov, aground for a week, was refloated on Wednesday; its crew is unhurt. Rescuers found no leak; environmentalists say that they saw a slick on a satellite image.`,
    slips: [
      [['value'], 'Between January and October 38.1 million tonnes went by the Northern Sea Route.'],
      [['direction'], 'Cargo on the route was up 2.3 percent on the same months of last year.'],
      [
        ['modality', 'polarity'],
        'Krasnopolskaya is confident that the target of 40 million tonnes will be met.',
      ],
      [['direction'], 'Shipments of liquefied gas went down by 4 percent.'],
      [['entity'], 'Sixteen container ships came through from Korea, after 11 last year.'],
      [['scale'], 'Transit amounted to 3.1 billion tonnes.'],
      [['period'], 'The icebreaker Chukotka begins work in December as planned.'],
      [
        ['modality', 'polarity'],
        'The customer has already claimed a penalty of 1.2 billion roubles from the shipyard.',
      ],
      [['currency'], 'The penalty could come to 1.2 billion dollars.'],
      [['bound', 'period'], 'The Vaigach will be retired by 2027 at the latest.'],
      [
        ['entity', 'speaker'],
        'According to the rescuers a slick about two kilometres long was visible from space.',
      ],
      [['unit'], 'The tanks of the Kapitan Rudakov held 410 litres of fuel.'],
      [['polarity'], 'Members of the crew were hurt when the freighter ran aground.'],
      [['modality', 'period'], 'The freighter has already been brought to Arkhangelsk.'],
      [['bound'], 'Shipowners had asked for an increase of at least 5 percent.'],
      [['speaker', 'entity'], '"The rate is still below that of Suez," said Rimma Shakhova.'],
      [['wording'], 'Odintsov thinks that "the rate is already above that of Suez".'],
      [['range', 'value'], "By Shakhova's reckoning the northern way is 15 to 50 percent more expensive."],
      [['measure'], 'The Lavna terminal earned 47 billion roubles.'],
      [['modality'], 'Lavna is certain to reach half of its capacity in 2027, whatever the railway does.'],
      [['modality'], 'Four satellites that watch the ice are already in orbit.'],
      [['unit', 'period'], 'At present the railway provides five pairs of trains a week for the terminal.'],
      [['direction'], 'From February the polar allowance will be reduced to 60 percent of basic pay.'],
      [
        ['period', 'direction'],
        'In the eastern sector the ice formed nine days later than the ten-year average.',
      ],
    ],
  },
];
