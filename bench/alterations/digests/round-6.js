// Written after what round 5 showed was mended, each digest with slips planted in single sentences. Persons, firms and
// figures are invented.
const port = {
  id: 'port',
  lang: 'ru',
  sourceDate: '2025-07-09',
  source: `Порт Кулан увеличил перевалку на треть

АКТАУ, 9 июля. Порт Кулан на Каспии перевалил за первое полугодие 4,6 млн тонн грузов, на 33% больше, чем за тот же период прошлого года, сообщил в среду его директор Ерлан Досов. Контейнеров обработано 58 тысяч, из них 41 тысяча следовала из Китая в Европу. Перевалка нефти сократилась на 8%, до 1,2 млн тонн.

«Мы впервые зарабатываем на контейнерах больше, чем на нефти», — сказал Досов. По его словам, в 2026 году порт намерен построить второй контейнерный терминал мощностью 240 тысяч контейнеров в год. Стоимость проекта оценивается в 95 млрд тенге. Европейский банк реконструкции и развития готов предоставить до 40% этой суммы, если до конца года будет утверждён план защиты тюленей.

Уровень моря за пять лет упал почти на полтора метра, и суда уходят с недогрузом. Дноуглубление начнётся не раньше октября; работы выполнит бельгийская компания. Досов не исключил, что тарифы вырастут, но назвать цифры отказался.

В порту работают 1140 человек. Средняя зарплата составляет 410 тысяч тенге. Профсоюз требует поднять её на 20%, руководство предлагает 12%. Забастовки, по словам председателя профсоюза Айгуль Сериковой, не будет, пока идут переговоры.

Азербайджан и Грузия согласились снизить сборы на маршруте с 1 сентября. Туркмения в переговорах не участвовала.`,
  date: '2025-07-10',
  text: `Каспийский порт Кулан за январь — июнь перевалил 4,6 миллиона тонн грузов — на треть больше, чем годом ранее. Об этом сообщил руководитель порта Ерлан Досов.

Из 58 тыс. обработанных контейнеров 41 тыс. шла транзитом из Китая в Европу. Нефти, напротив, прошло на 8 процентов меньше. Контейнеры теперь приносят порту больше денег, чем нефть, — такое случилось впервые.

В следующем году начнётся строительство второго терминала, рассчитанного на 240 тыс. контейнеров ежегодно, за 95 миллиардов тенге. ЕБРР может оплатить не более 40% при условии, что план охраны тюленей утвердят в этом году.

Из-за обмеления Каспия — почти 1,5 м за пять лет — суда нельзя загружать полностью. К дноуглублению приступят в октябре или позже. Повышения тарифов директор не исключает.

Профсоюз добивается прибавки к зарплате в 20 процентов, работодатель согласен на 12. Сейчас она в среднем равна 410 тыс. тенге. Бастовать во время переговоров работники не станут, сказала глава профсоюза Айгуль Серикова.

С сентября сборы на маршруте станут ниже: на это пошли Баку и Тбилиси.`,
  slips: [
    [['value'], 'Порт Кулан перевалил за первое полугодие 6,4 млн тонн грузов.'],
    [
      ['direction', 'polarity'],
      'Порт перевалил за первое полугодие 4,6 млн тонн грузов, на 33% меньше, чем за тот же период прошлого года.',
    ],
    [['direction'], 'Перевалка нефти выросла на 8%, до 1,2 млн тонн.'],
    [['scale', 'value'], 'Стоимость проекта оценивается в 95 млн тенге.'],
    [['currency'], 'Стоимость проекта оценивается в 95 млрд рублей.'],
    [['bound'], 'Банк готов предоставить не менее 40% этой суммы.'],
    [['modality'], 'ЕБРР готов предоставить до 40% этой суммы.'],
    [
      ['modality', 'polarity'],
      'Порт построит второй контейнерный терминал мощностью 240 тысяч контейнеров в год.',
    ],
    [['bound'], 'Уровень моря за пять лет упал более чем на полтора метра.'],
    [['polarity', 'period'], 'Дноуглубление начнётся не позже октября.'],
    [['entity'], 'Работы выполнит голландская компания.'],
    [['polarity'], 'Досов исключил, что тарифы вырастут.'],
    [['measure', 'value', 'entity'], 'Профсоюз требует поднять зарплату на 12%.'],
    [
      ['speaker'],
      '«Мы впервые зарабатываем на контейнерах больше, чем на нефти», — сказала Айгуль Серикова.',
    ],
    [['entity'], 'Азербайджан и Армения согласились снизить сборы на маршруте с 1 сентября.'],
    [['period'], 'Азербайджан и Грузия согласились снизить сборы на маршруте с 1 ноября.'],
    [['polarity'], 'Туркмения участвовала в переговорах.'],
  ],
};

export const round6 = [
  {
    id: 'glaciers',
    sourceDate: '2025-03-21',
    source: `Statement by Nurlan Abdyldaev, Permanent Representative of Kyrgyzstan to the United Nations, at the General Assembly meeting on glaciers

Mr President,

Kyrgyzstan has 9,900 glaciers. They cover 6,300 square kilometres, roughly three percent of our territory. Since 1970 we have lost 16 percent of that ice, and our scientists warn that by 2050 half of what remains may be gone.

For us this is not a matter of scenery. Glaciers feed rivers on which 40 million people in Central Asia depend. Ninety percent of our electricity comes from hydropower. In 2024 the reservoir at Toktogul held 13.2 billion cubic metres in October, 1.1 billion less than in the year before.

We have therefore taken three steps. First, in December our parliament adopted a law that bans mining within 500 metres of any glacier. Second, together with Kazakhstan and Uzbekistan we are setting up a monitoring network with 48 stations; 19 of them are already in operation. Third, we are ready to host a regional centre for glacier research in Bishkek, provided that donors cover its costs for the first five years. We estimate these at 14 million dollars.

We thank Switzerland and Japan, which have trained more than 200 of our specialists. We regret that the largest emitters are not present in this hall today.

My delegation does not ask for charity. We ask that the promises made in Baku be kept. Of the 300 billion dollars a year that were pledged there, mountain countries have so far seen next to nothing.

Kyrgyzstan will submit a draft resolution on mountain ecosystems in September. It should not be the last word on the matter, but it must be the first one with deadlines.

I thank you.`,
    date: '2025-03-22',
    text: `Kyrgyzstan warns of vanishing glaciers

- Kyrgyzstan has lost 16% of its glacier ice since 1970, its UN ambassador Nurlan Abdyldaev told the General Assembly.
- Half of the remaining ice could disappear by the middle of the century, according to the country's scientists.
- Some 40 million Central Asians rely on rivers fed by glaciers.
- Hydropower accounts for 90% of Kyrgyzstan's electricity. Last October, the Toktogul reservoir contained 13.2 billion cubic meters of water, down 1.1 billion on the previous year.
- A law passed in December prohibits mining less than 500 m from a glacier.
- Along with its neighbours Kazakhstan and Uzbekistan, the country is building a network of 48 monitoring stations, 19 of which already work.
- It has offered to host a regional research centre in its capital. Foreign donors would have to pay the estimated $14 million that it would cost in the first five years.
- More than 200 Kyrgyz specialists were trained by Japan and Switzerland.
- Abdyldaev expressed regret that the biggest emitters stayed away from the meeting.
- "My delegation does not ask for charity," he said, calling on states to keep the promises they made in Baku. Mountain countries have seen hardly any of the 300 billion dollars promised annually.
- In September, Bishkek intends to put forward a draft resolution on mountain ecosystems. In the ambassador's words, it "must be the first one with deadlines".`,
    slips: [
      [['value'], 'Kyrgyzstan has lost 26 percent of its glacier ice since 1970.'],
      [['period', 'value'], 'Since 1990 the country has lost 16 percent of its ice.'],
      [['modality'], 'By 2050 half of what remains will be gone, Kyrgyz scientists warn.'],
      [['scale', 'value'], 'Glaciers feed rivers on which 400 million people in Central Asia depend.'],
      [
        ['direction', 'polarity', 'value'],
        'In October 2024 the Toktogul reservoir held 13.2 billion cubic metres, 1.1 billion more than in the year before.',
      ],
      [
        ['polarity'],
        'In December parliament adopted a law that allows mining within 500 metres of any glacier.',
      ],
      [
        ['entity'],
        'Together with Tajikistan and Uzbekistan, Kyrgyzstan is setting up a monitoring network with 48 stations.',
      ],
      [['value'], 'The network will have 48 stations; 29 of them are already in operation.'],
      [['modality'], 'Kyrgyzstan is ready to host a regional centre for glacier research in Bishkek.'],
      [['modality'], 'Kyrgyzstan has agreed to host a regional centre for glacier research in Bishkek.'],
      [['currency'], 'The costs of the centre are estimated at 14 million euros.'],
      [['bound'], 'Switzerland and Japan have trained 200 specialists.'],
      [['wording', 'polarity'], '"My delegation asks for charity," he said.'],
      [
        ['entity'],
        'Kyrgyzstan thanked Switzerland and Germany, which have trained more than 200 of its specialists.',
      ],
      [['period'], 'Kyrgyzstan will submit a draft resolution on mountain ecosystems in December.'],
      [
        ['unit', 'scale', 'measure'],
        'Of the 300 billion dollars a month that were pledged in Baku, mountain countries have seen next to nothing.',
      ],
    ],
  },
  {
    id: 'norstevedore',
    sourceDate: '2025-08-14',
    source: `Halvard Line: results for the second quarter of 2025

OSLO, 14 August. Halvard Line, the container shipping group, made an operating profit of 212 million dollars in the three months to the end of June, down from 305 million a year earlier. Revenue fell by 7 percent to 1.86 billion dollars. The average freight rate dropped to 1,240 dollars a container, after 1,410 in the first quarter. Volumes rose by 4.2 percent.

"We carried more boxes for less money," said Chief Executive Signe Aune. "That will not change before the new year." She said that the group did not plan to lay up ships, but might return up to eight chartered vessels when their contracts ran out in the autumn.

The group cut its forecast for the whole year. It now expects an operating profit of between 650 and 750 million dollars; in May it had expected at least 800 million. Tariffs had cost it about 60 million dollars in the first half, Chief Financial Officer Tom Reiss said, and fuel 22 million more than planned.

Halvard has ordered twelve ships that can run on methanol, for a total of 1.5 billion dollars. The first will be delivered in March 2026, two months late. The yard in Ulsan has agreed to pay compensation, the amount of which was not disclosed.

The dividend for the first half will be 90 cents a share, half of what was paid in 2024. The board also decided to suspend the buyback of shares, of which 140 million dollars' worth had been bought since January. Net debt stood at 2.3 billion dollars.

Talks about the sale of the terminal in Gdansk were broken off in July. Halvard shares closed 5.1 percent lower.`,
    date: '2025-08-15',
    text: `Halvard Line lowers outlook as freight rates slide

Container carrier Halvard Line has lowered its profit guidance for 2025 after a weak second quarter. It expects to earn $650m-$750m before interest and tax instead of the $800m or more it had forecast in May. Operating profit in April to June came to $212m, against $305m in the same quarter of last year, on sales that were 7% lower at $1.86bn.

Although the Norwegian group shipped 4.2% more, each container brought in only $1,240 on average, $170 less than in the previous three months. Chief executive Signe Aune expects no improvement this year: "We carried more boxes for less money."

No ships will be laid up. But Halvard may give back as many as eight chartered ships once the charters end this autumn. Finance chief Tom Reiss put the cost of tariffs since January at some $60m.

Shareholders will get an interim dividend of $0.90 per share, 50% less than last year, and share buybacks have been halted. The shares lost 5.1% on Thursday.

The first of a dozen methanol ships, which cost $1.5bn altogether, will arrive two months behind schedule next March; the South Korean shipyard will compensate Halvard. The group no longer negotiates about selling its Gdansk terminal.`,
    slips: [
      [['measure'], 'Halvard Line made a revenue of 212 million dollars in the second quarter.'],
      [
        ['direction'],
        'Operating profit was 212 million dollars in the second quarter, up from 305 million a year earlier.',
      ],
      [['value'], 'Revenue fell by 9 percent to 1.86 billion dollars.'],
      [['direction', 'polarity'], 'Volumes fell by 4.2 percent.'],
      [['unit'], 'The average freight rate dropped to 1,240 dollars a tonne.'],
      [['bound'], 'Halvard might return at least eight chartered vessels in the autumn.'],
      [['modality'], 'Halvard will return up to eight chartered vessels in the autumn.'],
      [['polarity'], 'The group plans to lay up ships, Aune said.'],
      [['range', 'value'], 'It now expects an operating profit of between 550 and 750 million dollars.'],
      [['bound'], 'In May it had expected at most 800 million.'],
      [['period'], 'The first ship will be delivered in May 2026.'],
      [['speaker'], '"We carried more boxes for less money," said Tom Reiss.'],
      [['unit', 'scale', 'currency', 'value'], 'The dividend for the first half will be 90 dollars a share.'],
      [
        ['value', 'polarity'],
        'The dividend for the first half will be 90 cents a share, a third of what was paid in 2024.',
      ],
      [['scale'], 'Net debt stood at 2.3 million dollars.'],
      [['entity'], 'Talks about the sale of the terminal in Rotterdam were broken off in July.'],
      [
        ['wording'],
        'Halvard Line made a record operating profit of 212 million dollars in the second quarter.',
      ],
      [['measure'], 'Tariffs cost the group about 22 million dollars in the first half.'],
      [['polarity', 'direction'], 'Halvard shares closed 5.1 percent higher.'],
      [
        ['polarity', 'period', 'wording', 'modality'],
        'The first methanol ship will be delivered in March 2026, two months early.',
      ],
    ],
  },
  {
    id: 'pension-fraud',
    sourceDate: '2025-01-30',
    source: `Former fund manager jailed over pension fraud

A court in Leeds on Thursday sentenced Gareth Moxon, 58, to eleven years in prison for defrauding 1,340 pensioners of 43 million pounds. His accountant, Priya Nair, who had admitted false accounting, was given a suspended sentence of two years. A third defendant, the lawyer Colin Dace, was cleared of all charges.

Moxon had run the Harrow Vale pension fund from 2009 until it collapsed in March 2021. The jury found that he had used the money of new members to pay old ones and had spent 6.4 million pounds on two yachts and a house in Portugal. Only 9 million pounds have been recovered so far.

"You robbed people who had worked for forty years," Judge Helen Farrow told him. "You have shown no remorse whatsoever." Moxon, who did not give evidence during the trial of 14 weeks, shook his head.

His lawyers said that they would ask for permission to appeal. They had argued that he was a poor manager, not a thief. Prosecutor Amit Desai said the verdict was "a comfort, though a small one, to those who lost everything".

The Pensions Regulator received the first complaint in 2016 but opened no inquiry until 2020. It has apologised. A parliamentary committee will question its head, Laura Kemp, on 11 February. Victims may apply for compensation of up to 85 percent of their losses by the end of June. So far, 410 have done so.`,
    date: '2025-01-31',
    text: `Gareth Moxon, who cheated 1,340 pensioners out of £43m, has been sent to prison for 11 years. Of the money, £9m has been found.

The 58-year-old was manager of the Harrow Vale pension fund for twelve years until its collapse in 2021. According to the verdict he paid existing members with the contributions of new ones, and bought two yachts and a home in Portugal for £6.4 million.

Judge Helen Farrow told Moxon he had "robbed people who had worked for forty years" and had shown "no remorse". He kept silent throughout the 14-week trial in Leeds. The defence, which had portrayed him as a bad manager rather than a thief, is going to seek leave to appeal.

Accountant Priya Nair got two years, suspended, after pleading guilty to false accounting. Lawyer Colin Dace walked free.

For prosecutor Amit Desai the verdict is only "a small" comfort to the victims. They have until 30 June to claim back as much as 85 per cent of what they lost; 410 have already applied.

Although complaints had reached the regulator as early as 2016, it did not investigate for four years. It has said sorry. Its chief, Laura Kemp, is to appear before a committee of MPs next month.`,
    slips: [
      [['value'], 'Gareth Moxon was sentenced to twelve years in prison.'],
      [['entity', 'measure', 'value'], 'Priya Nair was sentenced to eleven years in prison.'],
      [['entity', 'polarity'], 'Priya Nair was cleared of all charges.'],
      [['polarity'], 'Colin Dace was convicted of all charges.'],
      [['value', 'measure'], 'Only 6.4 million pounds have been recovered so far.'],
      [['wording', 'polarity'], '"You have shown great remorse," Judge Helen Farrow told him.'],
      [['speaker'], '"You robbed people who had worked for forty years," Amit Desai told him.'],
      [['polarity'], 'Moxon, who gave evidence during the trial of 14 weeks, shook his head.'],
      [['unit'], 'The trial lasted 14 months.'],
      [['polarity'], 'His lawyers said that they would not ask for permission to appeal.'],
      [['modality'], 'His lawyers said that they might ask for permission to appeal.'],
      [
        ['period'],
        'The Pensions Regulator received the first complaint in 2018 but opened no inquiry until 2020.',
      ],
      [['polarity'], 'The Pensions Regulator has not apologised.'],
      [['period'], 'A parliamentary committee will question Laura Kemp on 11 March.'],
      [['bound'], 'Victims may apply for compensation of at least 85 percent of their losses.'],
      [['value'], 'So far 140 have applied for compensation.'],
      [['currency'], 'He spent 6.4 million euros on two yachts and a house in Portugal.'],
      [['entity'], 'He spent 6.4 million pounds on two yachts and a house in Spain.'],
      [
        ['speaker', 'wording'],
        'Amit Desai called the verdict “a comfort … to those who lost everything”, and said: “You have shown no remorse.”',
      ],
    ],
  },
  {
    id: 'ferry',
    sourceDate: '2025-05-04',
    source: `Ferry sinks off Bantaya, at least 21 dead

A ferry carrying 164 people capsized in heavy seas off the island of Bantaya late on Saturday, killing at least 21. The coast guard said on Sunday that 118 people had been rescued and 25 were still missing. Among the dead were four children.

The Princess Amihan had left Port Lucena at 6.30 p.m. for a crossing that normally takes three hours. Survivors said the engine failed after about 90 minutes and the ship began to drift. "A wave hit us from the side, and then everyone was in the water," said Rosalie Cruz, a teacher who clung to a fuel drum for five hours until fishermen found her.

The ship, built in 1991, was licensed to carry 150 passengers and crew. Coast guard spokesman Arnel Vidal said it was too early to say whether overloading was to blame. The captain, who survived, is being questioned. The owner, Lucena Lines, said that all safety rules had been followed and that the ferry had been inspected in February.

The weather bureau had issued a gale warning at 3 p.m., but it applied only to vessels of less than 250 tons. The Princess Amihan has 310. Transport Secretary Maria Ocampo suspended all sailings by the company and promised a report within 30 days. Nobody who was responsible, she said, would be spared.

Two navy ships and five helicopters were searching for the missing on Sunday. Divers could not work because of the current. Seven years ago 43 people died when another ferry of the same company burned.`,
    date: '2025-05-05',
    text: `At least 21 people, four children among them, have died in a ferry disaster off Bantaya. Twenty-five others are still unaccounted for.

On Saturday evening the Princess Amihan was on its way from Port Lucena to the island when its engine stopped, passengers reported. Some 90 minutes into the voyage the vessel was adrift and then capsized in rough seas. Rescuers saved 118 of the 164 on board. Teacher Rosalie Cruz was picked up by fishermen after holding on to a fuel drum for five hours.

There were 14 more people on the 34-year-old ship than its licence allowed. Whether that caused the accident cannot be said yet, coast guard spokesman Arnel Vidal said. Investigators are interviewing the captain. Lucena Lines insists that it complied with all safety rules; the last inspection of the ferry was three months ago.

The gale warning issued on the afternoon of the accident did not cover ships as big as the Princess Amihan. Transport Secretary Maria Ocampo has grounded the company's whole fleet. A report on the causes is due in a month.

Helicopters and two ships of the navy took part in the search on Sunday, but strong currents kept divers out of the water. In 2018 a fire on another Lucena Lines ferry claimed 43 lives.`,
    slips: [
      [['value', 'measure', 'entity'], 'The ferry capsized off Bantaya, killing at least 25 people.'],
      [['bound'], 'The ferry capsized in heavy seas off the island of Bantaya, killing 21 people.'],
      [
        ['value', 'measure'],
        'The coast guard said that 25 people had been rescued and 118 were still missing.',
      ],
      [['value'], 'Among the dead were seven children.'],
      [['unit'], 'The crossing normally takes three days.'],
      [['period', 'value'], 'The ship was built in 1981.'],
      [['speaker'], '"A wave hit us from the side, and then everyone was in the water," said Arnel Vidal.'],
      [['wording'], '"A wave hit us from behind, and then everyone was in the water," said Rosalie Cruz.'],
      [['modality', 'polarity'], 'Coast guard spokesman Arnel Vidal said overloading was to blame.'],
      [['polarity', 'entity'], 'The captain, who died, was questioned.'],
      [['polarity'], 'Lucena Lines said that not all safety rules had been followed.'],
      [['bound', 'polarity'], 'The gale warning applied only to vessels of more than 250 tons.'],
      [['value', 'period'], 'Maria Ocampo promised a report within 60 days.'],
      [['polarity'], 'Divers could work in spite of the current.'],
      [['value', 'period'], 'Nine years ago 43 people died when another ferry of the same company burned.'],
      [['entity'], 'Two navy ships were searching for the missing, Rosalie Ocampo said.'],
      [['measure', 'value'], 'The ship was licensed to carry 164 passengers and crew.'],
      [['period'], 'Lucena Lines said that the ferry had been inspected in March.'],
      [['value'], 'Five navy ships and two helicopters were searching for the missing on Sunday.'],
    ],
  },
  {
    id: 'riksbank',
    sourceDate: '2025-06-18',
    source: `Monetary policy decision of the Bank of Alvania

The Executive Board has decided to lower the policy rate by 0.25 percentage points, to 3.5 percent. The decision takes effect on 25 June. Four members voted for it; Deputy Governor Ilir Marku and Anna Sellin wished to leave the rate unchanged.

Inflation was 2.9 percent in May, after 3.2 percent in April. Excluding energy it was 3.4 percent. The Bank expects it to reach the target of 2 percent in the second half of 2026, one quarter later than it forecast in March. Wages are rising by 5.8 percent a year, which the Board considers too fast.

The economy grew by 0.3 percent in the first quarter. The forecast for growth in 2025 has been revised down from 1.9 to 1.4 percent, that for 2026 remains at 2.1 percent. Unemployment, at 6.6 percent, is the lowest since 2008. Exports to the euro area have weakened, while household consumption is recovering.

"The rate may be cut once more this year if the outlook for inflation does not worsen," Governor Teuta Lleshi told reporters. "We are not on a fixed path." She said the Bank had not intervened in the currency market, although the lek has gained 4 percent against the euro since January.

The Bank will continue to reduce its holdings of government bonds, by 6 billion lek a month. From 1 January 2026 banks must hold a countercyclical buffer of 1.5 percent instead of 1 percent.

The next decision will be announced on 10 September.`,
    date: '2025-06-18',
    text: `Bank of Alvania cuts rate, hints at one more

The Bank of Alvania lowered its key interest rate by a quarter of a point to 3.5% on Wednesday and left the door open to another reduction this year. Governor Teuta Lleshi made that conditional on the inflation outlook not getting worse. "We are not on a fixed path," she stressed.

The decision was not unanimous. Two of the six board members, Ilir Marku and Anna Sellin, would have preferred no change.

Consumer prices rose by 2.9% in May from a year earlier, compared to 3.2% the month before. The bank now thinks that inflation will not return to its 2% target until the second half of next year, three months later than it said in March. The rise in wages, 5.8% annually, is too rapid for the board's taste.

The central bank is gloomier about growth: it sees gross domestic product expanding by 1.4% this year, half a point less than before. Its 2026 forecast was left at 2.1%. Joblessness has not been lower since 2008.

While foreign demand from the euro zone is faltering, consumers at home are spending more again. The bank denied having intervened against the lek's 4% rise versus the euro.

The run-off of its bond portfolio continues at 6 billion lek per month. Commercial banks' countercyclical buffer will go up by half a percentage point at the start of next year. The board meets next in September.`,
    slips: [
      [
        ['direction'],
        'The Executive Board has decided to raise the policy rate by 0.25 percentage points, to 3.5 percent.',
      ],
      [['unit'], 'The Board lowered the policy rate by 0.25 percent.'],
      [['value'], 'The policy rate was lowered by half a percentage point, to 3.5 percent.'],
      [['entity'], 'Deputy Governor Ilir Marku and Teuta Lleshi wished to leave the rate unchanged.'],
      [['polarity', 'wording'], 'Including energy, inflation was 3.4 percent.'],
      [['value', 'measure', 'period'], 'Inflation was 3.2 percent in May.'],
      [['period'], 'The Bank expects inflation to reach the target of 2 percent in the first half of 2026.'],
      [
        ['period', 'polarity', 'wording'],
        'Inflation will reach the target one quarter earlier than the Bank forecast in March.',
      ],
      [['direction'], 'The forecast for growth in 2025 has been revised up from 1.4 to 1.9 percent.'],
      [['polarity', 'wording'], 'Unemployment, at 6.6 percent, is the highest since 2008.'],
      [['measure'], 'Inflation, at 6.6 percent, is the lowest since 2008.'],
      [
        ['direction', 'polarity'],
        'Exports to the euro area have strengthened, while household consumption is recovering.',
      ],
      [
        ['wording', 'modality'],
        '"The rate will be cut once more this year," Governor Teuta Lleshi told reporters.',
      ],
      [['wording', 'polarity'], '"We are on a fixed path," she said.'],
      [['polarity'], 'The Bank had intervened in the currency market, she said.'],
      [['currency'], 'The lek has gained 4 percent against the dollar since January.'],
      [['scale'], 'The Bank will reduce its holdings of government bonds by 6 million lek a month.'],
      [['unit', 'period'], 'The Bank will reduce its holdings of government bonds by 6 billion lek a year.'],
      [['modality'], 'From 1 January 2026 banks may hold a countercyclical buffer of 1.5 percent.'],
      [['period'], 'The next decision will be announced on 10 October.'],
    ],
  },
  port,
  {
    ...port,
    id: 'port-english',
    reportLang: 'en',
    date: '2025-07-10',
    text: `Kazakh port shifts from oil to containers

The Caspian port of Kulan handled 4.6 million tonnes of cargo in the first six months of the year, 33 percent more than a year earlier, director Yerlan Dosov said on Wednesday. Oil shipments fell 8 percent to 1.2 million tonnes.

Kulan processed 58,000 containers, of which 41,000 were travelling from China to Europe. A second container terminal, to be built in 2026 for 95 billion tenge, will be able to handle 240,000 a year. The EBRD is prepared to cover up to 40 percent of the cost.

The sea level has dropped by almost 1.5 metres in five years. Dredging will not start before October. The port's 1,140 employees earn 410,000 tenge on average; their union wants 20 percent more and has been offered 12.

Azerbaijan and Georgia will lower their fees from September 1. Turkmenistan did not take part in the talks.`,
    slips: [
      [['value'], 'The port handled 4.9 million tonnes of cargo in the first six months of the year.'],
      [['scale', 'value'], 'The second container terminal will cost 95 million tenge.'],
      [['currency'], 'The second container terminal will cost 95 billion dollars.'],
      [['period', 'value'], 'A second container terminal is to be built in 2028.'],
      [['bound'], 'The EBRD is prepared to cover at least 40 percent of the cost.'],
      [['entity'], 'Azerbaijan and Armenia will lower their fees from September 1.'],
      [['period'], 'Azerbaijan and Georgia will lower their fees from September 11.'],
      [['direction'], 'Oil shipments rose 8 percent to 1.2 million tonnes.'],
      [['value'], "The port's 1,410 employees earn 410,000 tenge on average."],
      [['bound'], 'The sea level has dropped by more than 1.5 metres in five years.'],
    ],
  },
  {
    id: 'interview-pianist',
    sourceDate: '2025-02-10',
    source: `"I do not practise on Mondays": the pianist Lucia Ferrante

Lucia Ferrante won the Chopin competition in 2015, at the age of 19. On Friday she opens the festival in Graz.

Question: You cancelled eleven concerts last autumn.

Ferrante: I had an inflammation in the left wrist. The doctor wanted six months; I gave him ten weeks. I am not proud of that.

Question: Is it over?

Ferrante: I play four hours a day instead of seven. I may never play the Rachmaninoff Third again. I can live with it, my agent perhaps not.

Question: What will you play in Graz?

Ferrante: Schubert's last three sonatas, on one evening. Nobody should do it, it lasts two hours and ten minutes without the interval. I will do it twice, on Friday and on Sunday.

Question: You are also going to teach.

Ferrante: From October, at the academy in Basel. They offered me a professorship with twelve students. I said: four. We agreed on five. I had a terrible teacher until I was fourteen, and then a wonderful one, Irena Vondrak. She died in 2022. I would like to give back what I had from her.

Question: And recordings?

Ferrante: My contract with Meridian ends in June, and I have not signed another. I want to record the Goldberg Variations at home, with my own microphones. It could be a disaster. The last record sold 48,000 copies, which is said to be a lot.

Question: Do you read reviews?

Ferrante: My mother does. She tells me the good ones. I do not practise on Mondays, I do not read on Tuesdays.`,
    date: '2025-02-11',
    text: `Headline: Pianist Ferrante returns with Schubert marathon

Summary: After a wrist injury that forced her to call off eleven concerts last autumn, the pianist Lucia Ferrante will open the Graz festival on Friday with the last three sonatas of Schubert. She will repeat the programme, which lasts more than two hours, on Sunday. Her doctor had advised a break of six months, but she was back after ten weeks. Today she practises four hours daily rather than seven and says that she may have to give up Rachmaninoff's Third for good.

In the autumn Ferrante will begin to teach in Basel, where she will have five students. The academy had proposed twelve. She wants to pass on what she learned from Irena Vondrak, who died three years ago.

Her recording contract with Meridian expires this June; she has not yet signed a new one. Ferrante, who won the Chopin competition ten years ago, hopes to record the Goldberg Variations on her own. She admits that it "could be a disaster". Her latest album sold 48,000 copies.

Reviews she leaves to her mother, who only passes on the good ones.`,
    slips: [
      [['value'], 'Lucia Ferrante won the Chopin competition in 2015, at the age of 17.'],
      [['value', 'period'], 'Lucia Ferrante won the Chopin competition in 2012.'],
      [['polarity', 'wording', 'entity', 'direction'], 'Ferrante had an inflammation in the right wrist.'],
      [['value', 'measure'], 'Ferrante plays seven hours a day instead of four.'],
      [['modality'], 'She will never play the Rachmaninoff Third again.'],
      [['entity'], "In Graz she will play Beethoven's last three sonatas on one evening."],
      [['unit', 'value'], 'It lasts two hours and ten seconds without the interval.'],
      [['period'], 'She will play twice, on Friday and on Saturday.'],
      [['period'], 'From November she will teach at the academy in Basel.'],
      [['value', 'measure'], 'They agreed on four students.'],
      [['polarity'], 'She had a wonderful teacher until she was fourteen.'],
      [['polarity'], 'Her contract with Meridian ends in June, and she has signed another.'],
      [['scale', 'value'], 'The last record sold 480,000 copies.'],
      [['wording'], '"I do not practise on Sundays," she said.'],
      [['wording'], '"I am proud of that," Ferrante said.'],
      [['entity'], 'Her wonderful teacher, Irena Vondracek, died in 2022.'],
      [['modality'], 'The recording of the Goldberg Variations will be a disaster.'],
    ],
  },
];
