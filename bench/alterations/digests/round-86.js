// English digests of texts of six sorts, by a writer who never saw the program.
export const round86 = [
  {
    id: 'kelani-half-year',
    lang: 'en',
    sourceDate: '2025-08-14',
    source: `COLOMBO, 14 August 2025 – Kelani Commercial Bank PLC today reported profit after tax of Rs 9.84 billion for the six months ended 30 June 2025, up 21.6% from Rs 8.09 billion in the same period of 2024. The improvement came mainly from lower impairment charges, which fell to Rs 2.1 billion from Rs 4.3 billion.

Net interest income edged down 1.8% to Rs 27.5 billion as lending rates dropped faster than deposit costs. The net interest margin narrowed to 4.12% from 4.57% at the end of December. Net fee and commission income rose 14% to Rs 6.2 billion, led by cards and trade finance. The cost-to-income ratio was 41.3%, compared with 39.8% a year earlier.

Gross loans reached Rs 712 billion at 30 June, up 8.3% since the start of the year, the fastest first-half expansion since 2017. Deposits grew 4.9% over the same six months to Rs 941 billion. The ratio of impaired (Stage 3) loans improved to 3.4% from 4.6% a year earlier, but remains above the Bank's internal ceiling of 3%. The Tier 1 capital ratio stood at 13.9%, against a regulatory minimum of 10%.

"Borrowers are coming back, but cautiously," said Chief Executive Officer Nirmala Wijesekara. "We would rather grow at a pace we can defend than at a pace we can boast about." Chief Financial Officer Rohan Thambiah said margins "may have further to fall" in the third quarter but should stabilise by year-end if the central bank leaves its policy rate unchanged.

The Board declared an interim dividend of Rs 2.50 per share, payable on 12 September to shareholders registered on 29 August. No interim dividend was paid in 2024.

Subject to regulatory approval, the Bank plans to open up to 12 branches in the Northern and Eastern Provinces by March 2026. It is also in preliminary talks to sell its 40% stake in Palmyra Leasing, carried at US$18 million, to Singapore-based Harbourline Capital. No agreement has been reached and there is no certainty that one will be.

On a call with analysts, Ms Wijesekara declined to comment on the proposed bank levy, calling it "a matter for Parliament". The Bank gave no profit guidance for the full year. All figures are unaudited.`,
    date: '2025-08-15',
    text: `Kelani Commercial Bank earned a little over a fifth more in the first half of 2025 than a year before, largely because it had to set aside far less for bad loans. Net profit for January to June came to roughly Rs 9.8bn, against about Rs 8.1bn in the first half of 2024. Impairment charges were cut by more than half, to Rs 2.1bn.

The core lending business earned slightly less. Net interest income slipped by just under 2% to Rs 27.5bn, since the rates the bank charges came down more quickly than what it pays depositors, and the margin shrank by 0.45 of a percentage point from its end-2024 level, to 4.12%. Fees and commissions, helped above all by cards and trade finance, were 14% higher. Costs ate up a bigger share of income than a year ago: 41.3%, from 39.8%.

The loan book swelled by 8.3% in six months to Rs 712bn; not since 2017 had it grown so quickly in a first half. Deposits expanded more slowly, by 4.9%. At 3.4%, the share of impaired loans is well down on mid-2024 yet still over the 3% limit the bank sets itself, while Tier 1 capital clears the regulator's 10% floor by almost four points.

Wijesekara, the chief executive, described borrowers as returning with caution and said she preferred defensible growth to growth one could brag about. Her finance chief warned that margins might slip further in the July–September quarter; he thought they ought to steady by the end of the year, provided the policy rate stays where it is.

Shareholders on the register on August 29 will receive Rs 2.50 a share on September 12, an interim payout that had no counterpart last year. As many as a dozen new branches are planned in the north and east by next March, if regulators agree. Talks with Harbourline Capital of Singapore about Kelani's 40% holding in Palmyra Leasing are at an early stage and may come to nothing. The bank, whose numbers have not been audited, offered no full-year profit forecast, and its chief executive would not be drawn on the planned bank levy.`,
    slips: [
      [
        ['value'],
        `Cards and trade finance helped lift the bank's net fees and commissions by 18% to Rs 6.2bn.`,
      ],
      [['scale'], 'By mid-year, customers had Rs 941 million on deposit with Kelani.'],
      [['currency'], 'Each share will earn its holder an interim dividend of US$2.50 in September.'],
      [
        ['bound'],
        'Kelani means to open a minimum of 12 branches in the north and east by March 2026, once regulators consent.',
      ],
      [
        ['direction'],
        'The lender became more efficient, with costs taking a smaller slice of income than they had twelve months before.',
      ],
      [['period'], 'Lending rose 8.3% in the second quarter alone, taking the book to Rs 712bn.'],
      [['measure'], `Kelani's net interest income jumped by 21.6% to Rs 9.84bn in the first half.`],
      [['modality'], 'Kelani has agreed to sell its 40% of Palmyra Leasing to Harbourline Capital.'],
      [
        ['speaker'],
        'The chief executive, Wijesekara, cautioned that margins might go on falling in the third quarter.',
      ],
      [
        ['modality'],
        'Margins, according to the finance chief, should settle by December whatever the central bank does with its policy rate.',
      ],
      [['polarity'], 'Nobody raised the proposed bank levy on the call with analysts.'],
      [['wording'], `No first half in the bank's history has seen lending grow as fast as this one.`],
    ],
  },
  {
    id: 'labour-minister-interview',
    lang: 'en',
    sourceDate: '2025-03-22',
    source: `Tina Zorko, labour minister since November, received us in her Ljubljana office on Thursday, a day after talks with unions and employers on a shorter working week ended without agreement.

The talks lasted nine hours and produced nothing. Is the 36-hour week dead?

"No. It is delayed. The unions want 36 hours for everyone from January 2027; the chamber of commerce wants no change to the law at all. My proposal is a voluntary scheme for firms with at least 50 employees, with full pay kept. I think we can have a text before the summer, but I will not promise it."

What would it cost?

"Between €70 million and €95 million a year in reduced social contributions. The chamber's figure of €210 million counts companies that would not be covered."

Employers say January's minimum wage rise hurts small firms.

"It went up by 1.9 per cent, to €1,278 gross a month. Average pay rose 6.2 per cent last year. I have seen no evidence of job losses. Unemployment was 4.6 per cent in February, the lowest for any February since 1993."

Do you have enough inspectors?

"We have 84 in the field. Eight years ago there were 97. I asked the finance ministry for 30 more posts; they offered 12. I hope we will settle at about 20."

And foreign workers?

"Last year we issued 41,300 work permits, most of them to citizens of Bosnia and Herzegovina. From 1 July, an employer fined twice within 24 months for unpaid wages will lose the right to apply for new permits for two years. Workers will be able to change employer without a new permit, provided they have been in the country for twelve months."

Last summer two roofers died in the heat.

"From this June, outdoor work above 33 °C will require a break of at least ten minutes every hour. The builders' federation supports us on that."

Your predecessor, Andrej Hribar, called retirement at 67 "inevitable".

"I disagree with the word. Nothing is inevitable in a parliament where nobody has a majority. The coalition agreement says 65, and I do not intend to reopen it in this term."

Will you run for the party leadership in the autumn?

She laughs, and declines to answer. At the ministry's request, questions about the investigation into training-fund contracts were not put.`,
    date: '2025-03-23',
    text: `Slovenia's labour minister insists that a shorter working week has been postponed rather than buried, even though nine hours of talks with unions and employers on Wednesday, March 19, led nowhere. In an interview published on Saturday, Tina Zorko said the two sides remained far apart: unions seek a 36-hour week for all as of the start of 2027, whereas the chamber of commerce would leave the law untouched.

Her own plan is for an opt-in scheme, without loss of pay, limited to companies that employ 50 people or more. She believes a draft could be ready before summer but would not commit herself. She put the annual cost, in social contributions forgone, at €70m to €95m. The chamber's estimate is more than twice as high; according to the minister it includes firms the scheme would leave out.

Zorko brushed aside complaints about the minimum wage, which rose 1.9% in January to €1,278 a month before tax, a much smaller increase than the 6.2% gain in average pay last year. She said she had come across no sign that jobs were being lost. Joblessness, at 4.6%, has not been so low in a February since 1993, she noted.

Field inspectors number 84, thirteen fewer than eight years ago. The finance ministry has offered a dozen extra posts out of the 30 requested, and the minister hopes for a compromise of around 20.

Starting in July, companies penalised twice in two years over unpaid wages will be barred for two years from seeking new work permits. Foreign workers who have spent a year in Slovenia will be free to switch jobs without applying afresh. Citizens of Bosnia received the majority of the 41,300 permits granted last year. Beginning this June, people working outside in temperatures over 33 degrees Celsius must get no less than ten minutes' rest an hour, a rule the builders' federation backs.

On pensions, she rejected former minister Hribar's view that a retirement age of 67 cannot be avoided, and said she had no plans to revisit the 65 written into the coalition deal during the current term. She would not say if she will seek her party's leadership this autumn, and the inquiry into training-fund contracts was kept off the agenda at her ministry's request.`,
    slips: [
      [
        ['unit'],
        'Outdoor crews must be rested for at least ten minutes an hour once it gets hotter than 33 degrees Fahrenheit.',
      ],
      [['range'], 'The minister expects her scheme to cost the state somewhere from €70m to €110m a year.'],
      [
        ['polarity'],
        'Zorko acknowledged having seen evidence that the higher minimum wage had destroyed jobs.',
      ],
      [['entity'], `Of last year's work permits, most went to Serbian citizens.`],
      [
        ['wording'],
        '"Everything is inevitable in a parliament where nobody has a majority," the minister said when asked about retirement at 67.',
      ],
      [
        ['entity'],
        'It is the chamber of commerce that is pressing for every worker to have a 36-hour week as of January 2027.',
      ],
      [[], 'Zorko said 14 large companies had already signed up for a trial of the shorter week.'],
      [['value'], 'Her ministry asked for 40 additional inspectors and has been offered 12.'],
      [
        ['direction'],
        'The labour inspectorate has more people in the field now than it did eight years ago.',
      ],
      [
        ['modality'],
        'The minister gave her word that a bill on working hours would be on the table before summer.',
      ],
      [
        ['modality'],
        'Every foreign worker, however recently arrived, will be able to move to another employer without a new permit.',
      ],
      [
        ['period'],
        'Firms fined twice over unpaid wages within five years will be shut out of the permit system for two years.',
      ],
    ],
  },
  {
    id: 'tailings-dam-ruling',
    lang: 'en',
    sourceDate: '2024-10-10',
    source: `VANCOUVER — A B.C. Supreme Court judge ruled Wednesday that Tarnfield Copper Ltd. was negligent in the 2019 collapse of a tailings dam near Lake Okanee, but dismissed the claim against the province and refused to award punitive damages.

In a 148-page decision, Justice Helen Arsenault awarded C$46.2 million to some 1,150 residents, ranchers and lodge owners, well below the C$180 million they had sought. About two-thirds of the sum is for lost property value; the rest covers lost income and trucked-in water.

The breach on June 3, 2019, released 4.7 million cubic metres of water and mine waste into Sorrel Creek. No one was killed. A boil-water advisory lasted 14 months.

Arsenault found that Tarnfield had received at least two written warnings from its own engineers, in 2016 and 2018, and had cut inspections from monthly to quarterly to save money. "This was a risk that was priced and accepted," she wrote. But the conduct, while careless, fell short of the malice that punitive damages require.

The claim against the province failed because its inspectors "acted reasonably on the information they were given," the judge said; the company had withheld the warnings from them. A claim against the dam's designer, Loewen Hart Engineering, was settled in 2022 for an undisclosed amount.

Tarnfield said it was disappointed and would likely appeal. It has 30 days to do so. The company expects insurance to cover up to C$30 million of the award. Its shares fell 6.4 per cent to C$11.85 in Toronto, their lowest close since March 2023.

Lead plaintiff Doris Quilty, a rancher, called the ruling "half a loaf." "My well still tests above the limit for arsenic," she said. Samir Batra, the plaintiffs' lawyer, said clients could be paid as early as spring if no appeal is filed.

The Stelkan First Nation, whose separate suit over fishing rights goes to trial in September 2025, was not a party to the case. Chief Ronald Paul said he was studying the decision and declined to say whether it would affect settlement talks with the company.

The judge did not rule on legal costs; a hearing is set for Dec. 2. The decision does not address whether the mine, idle since 2020, may reopen.`,
    date: '2024-10-11',
    text: `A British Columbia judge has held Tarnfield Copper liable in negligence for the dam failure that fouled Sorrel Creek five years ago. The decision, handed down on Oct. 9 and running to 148 pages, clears the provincial government and stops short of punishing the miner with extra damages.

Roughly 1,150 people who live, ranch or run lodges in the area will share C$46.2 million, about a quarter of what they had asked for. The larger part of that, around two dollars in every three, makes up for the fall in the value of their property. The remainder is for income they lost and water that had to be brought in by truck.

Engineers employed by the company had put their concerns in writing at least twice, in 2016 and again two years later, Justice Arsenault found. Tarnfield nonetheless saved money by having inspections done four times a year instead of twelve. In her words, the danger had been "priced and accepted," but she saw carelessness rather than malice, and without malice there can be no punitive award. Provincial inspectors, from whom the warnings had been kept, were judged to have behaved reasonably given what they knew. The firm that designed the dam had already settled two years ago, on terms that were not made public.

Some 4.7 billion litres of water and waste escaped on June 3, 2019; nobody died, but people were told to boil their water for more than a year. Doris Quilty, who led the suit, said arsenic in her well was still over the limit, and described the outcome as half a loaf.

An appeal is probable, according to the company, which has 30 days to file one. It counts on insurers for as much as C$30 million of the bill. Should there be no appeal, the plaintiffs' lawyer believes, his clients might have their money as soon as spring. Investors sent the stock down more than six per cent in Toronto, to its lowest close since March of last year.

The Stelkan First Nation, which is not a party to this case, has its own action over fishing rights due in court next September; its chief would not say what the ruling means for talks with Tarnfield. Who pays the legal costs will be argued on Dec. 2, and the judgment is silent on any restart of the mine.`,
    slips: [
      [['scale'], 'The court ordered Tarnfield to pay C$46.2 billion over the dam collapse.'],
      [['currency'], 'Tarnfield stock ended the day in Toronto at 11.85 euros.'],
      [['unit'], 'Sorrel Creek was hit by 4.7 million litres of water and mine waste when the dam gave way.'],
      [
        ['polarity'],
        `Punitive damages were granted because the judge considered the company's conduct malicious.`,
      ],
      [['entity'], 'An Alberta judge found on Wednesday that the copper producer had been negligent.'],
      [['speaker'], 'Chief Ronald Paul dismissed the judgment as "half a loaf."'],
      [['wording'], 'The collapse, Arsenault wrote, "was a risk that was unknown and unpriced."'],
      [['entity'], 'Both Tarnfield and the provincial government were found liable to the residents.'],
      [
        ['polarity'],
        'The judgment also deals with whether the mine, which has not operated since 2020, can be restarted.',
      ],
      [[], `Loewen Hart, the dam's designer, paid C$12 million to get out of the case in 2022.`],
      [['wording'], `Tarnfield's share price has never closed lower than it did after the ruling.`],
      [
        ['modality'],
        'Residents will have their money as early as spring, their lawyer said, even if Tarnfield appeals.',
      ],
    ],
  },
  {
    id: 'fiji-labour-quarter',
    lang: 'en',
    sourceDate: '2026-05-06',
    source: `Suva, 6 May 2026. The unemployment rate fell to 4.8 percent in the March 2026 quarter from 5.3 percent in the December 2025 quarter, the Bureau of Statistics said today. It is the lowest rate since the quarterly survey began in 2021. In the March 2025 quarter the rate was 5.1 percent.

The number of unemployed people fell by 1,700 over the quarter to 18,600. Employment rose by 3,300, or 0.9 percent, to 369,000. The participation rate was unchanged at 61.4 percent: the women's rate rose from 43.1 to 43.7 percent and the men's slipped from 79.5 to 78.9 percent.

"About 2,100 of the new jobs were part-time, so the fall in unemployment should not be read as a broad strengthening of demand," Government Statistician Litia Ravouvou said. The underutilisation rate, which also counts people who want more hours, rose to 14.2 percent from 13.6 percent. Average usual weekly hours fell from 39.4 to 38.6.

Youth unemployment (ages 15 to 24) was 13.9 percent, down from 15.0 percent. By division, unemployment was highest in the Northern, at 6.7 percent, and lowest in the Western, at 4.1 percent.

Accommodation and food services added 1,900 jobs. Construction lost 800, its third consecutive quarterly fall.

Average hourly earnings in the private sector were F$6.85, up 3.2 percent from a year earlier. Consumer prices rose 3.6 percent over the same year, so real earnings fell slightly.

Tropical Cyclone Nalo disrupted interviews on parts of Vanua Levu in late February. The response rate was 81 percent, against a target of at least 85 percent. Estimates for the Northern Division should be used with caution and may be revised in August. "The national figures are sound; the Northern ones are provisional," said Ashwin Prakash, manager of labour statistics. The 95 percent confidence interval for the national unemployment rate runs from 4.4 to 5.2 percent.

This release does not cover Fijians working abroad under seasonal schemes. A separate report on them is planned for July, if border data become available in time. The Bureau does not publish forecasts. The next quarterly release is due on 5 August 2026.`,
    date: '2026-05-07',
    text: `Fewer than one in twenty people in Fiji's workforce were out of a job in the first three months of the year, according to figures published on Wednesday. Unemployment dropped half a percentage point from the previous quarter, to 4.8%, and the quarterly survey, which goes back to 2021, has never shown a lower figure. A year ago the rate stood at 5.1%.

Employment climbed by just under one percent to 369,000 while the ranks of the jobless thinned by 1,700. But the government statistician warned against taking this as proof of generally stronger demand, since most of the 3,300 extra jobs, around 2,100, are part-time. Usual working hours shortened, too, by 0.8 of an hour to an average of 38.6 a week. A wider gauge, taking in those who would like to work longer, worsened to 14.2%.

A bigger share of women and a smaller share of men were in the labour market, leaving overall participation where it was, at 61.4%. Among people aged 15 to 24 the jobless rate eased by 1.1 points but, at 13.9%, remains nearly three times the national one.

Accommodation and food services had 1,900 more jobs than a quarter earlier. Construction, by contrast, shed jobs for a third quarter running, 800 this time. The Western Division had the least unemployment and the Northern the most, at 4.1% and 6.7% respectively.

The average private-sector worker earns F$6.85 an hour. That is 3.2% more than a year before, yet prices went up faster, by 3.6%, so that pay bought a little less.

A cyclone that struck in the survey period hampered interviewing on Vanua Levu, and the response rate, at 81%, fell at least four points short of what was aimed for. The labour statistics manager vouched for the nationwide numbers but called those for the North provisional; they could be changed in August. Statisticians are 95% confident that the true national rate lies somewhere from 4.4% to 5.2%. Seasonal workers overseas are left out, and are due a report of their own in July as long as the border data arrive.`,
    slips: [
      [['value'], 'Just 1,200 people found work in accommodation and food services over the quarter.'],
      [
        ['range'],
        `The bureau's 95% confidence interval for the national jobless rate stretches from 3.4% to 6.2%.`,
      ],
      [['bound'], 'Survey managers had aimed for a response rate of no more than 85%.'],
      [['direction'], `Men's participation in the labour force edged higher during the quarter.`],
      [['period'], 'Private-sector hourly pay rose by 3.2% in a single quarter, to F$6.85.'],
      [['measure'], 'The unemployment rate in Fiji stood at 14.2% in the March quarter.'],
      [['modality'], 'Northern Division estimates are certain to be revised in August.'],
      [
        ['polarity'],
        `Fijian workers' real earnings improved over the year, as wages outran consumer prices.`,
      ],
      [['wording'], '"The Northern figures are sound; the national ones are provisional," Prakash said.'],
      [
        ['modality'],
        'A report on seasonal workers abroad will come out in July, with or without the border data.',
      ],
      [
        ['polarity'],
        'Alongside the figures, the bureau set out its forecast of unemployment for the rest of 2026.',
      ],
      [['wording'], `Of all Fiji's divisions, the Western recorded the worst unemployment.`],
    ],
  },
  {
    id: 'cholpon-ata-declaration',
    lang: 'en',
    sourceDate: '2025-09-19',
    source: `JOINT DECLARATION of the Third Summit on Water and Connectivity. Cholpon-Ata, 19 September 2025

The Heads of State of Kazakhstan, the Kyrgyz Republic, Tajikistan and Uzbekistan, having met on 18 and 19 September, with Mr Batyr Annayev, Deputy Chair of the Cabinet of Turkmenistan, attending as an observer, have declared as follows.

1. They welcome the release of 6.1 billion cubic metres from the Toktogul reservoir during the 2025 growing season, 7 percent more than in 2024. They will share daily data on the flow of the Syr Darya from 1 January 2026. They intend to conclude a five-year water and energy agreement before the end of June 2026, provided that the expert group settles the compensation formula. No agreement was reached on the Amu Darya; discussions will continue.

2. They support construction of the 1,240-megawatt Sary-Kol hydropower plant, at an estimated cost of US$3.2 billion to US$3.6 billion. The Kyrgyz Republic would hold 40 percent, and Kazakhstan and Uzbekistan 30 percent each. The first unit could be commissioned in 2031 if financing is closed by the end of 2026.

3. They note that trade among the four States reached US$9.4 billion in 2024, 11 percent higher than in 2023 and the highest level recorded, though below the US$10 billion target set at Khujand. They resolve to cut the average waiting time of trucks at their borders from 19 hours to no more than 8 by the end of 2027. Tajikistan and the Kyrgyz Republic will open the Kairagach crossing to freight on 1 November 2025. Uzbekistan reserved its position on a common transit tariff.

4. They establish a Glacier Fund of €45 million. European donors have pledged €28 million and each of the four States will contribute €2 million; the remainder is being sought.

5. They reaffirm their support for humanitarian deliveries to Afghanistan through Termez. The question of diplomatic recognition was not discussed.

6. They appoint Ms Gulnara Saparova of Kazakhstan as Coordinator for three years, succeeding Mr Farrukh Nazriev of Tajikistan.

At the closing session the Chair, the President of the Kyrgyz Republic, said that "water must not become a bill that one neighbour sends to another". Mr Annayev, whose country did not sign, said that his Government "will study joining the data exchange".

The next summit will be held in Tashkent in the second half of 2026.`,
    date: '2025-09-20',
    text: `Four Central Asian leaders ended two days of talks at Cholpon-Ata on Friday with promises on rivers, power and trucks, and with several questions left open. Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan signed the declaration. Turkmenistan, present only as an observer, did not, although its delegate said the government would look into taking part in the sharing of river data.

That exchange, covering the daily flow of the Syr Darya, starts on New Year's Day. By the close of next June the four also want a water-and-energy pact lasting five years; it hinges on experts agreeing how compensation is to be worked out. On the Amu Darya they could not agree and will keep talking. This year's growing-season release from Toktogul, 6.1 cubic kilometres, exceeded last year's by 7%.

A 1.24-gigawatt hydropower station, Sary-Kol, won the leaders' backing. Its cost is put at $3.2bn–3.6bn, with the Kyrgyz side owning two-fifths and the Kazakhs and Uzbeks splitting the rest equally. The first unit might be running in 2031 if the money is in place by the end of next year.

Commerce within the group set a record last year, growing 11% to $9.4bn, yet fell $600m short of the goal adopted at Khujand. Lorries, which now wait 19 hours at the frontier on average, should be kept there for eight at most by the end of 2027. From November 1 freight will be able to cross between the Tajik and Kyrgyz republics at Kairagach. A single transit tariff proved harder: Uzbekistan has kept its position open.

Of the €45m planned for a new fund for glaciers, €28m has been promised by European donors and €8m is to come from the four governments together, which leaves €9m to be found. The leaders again endorsed sending aid to Afghans by way of Termez, without taking up the matter of diplomatic recognition.

Kazakhstan's Gulnara Saparova takes over as coordinator from Farrukh Nazriev of Tajikistan for a three-year term. Closing the meeting, the Kyrgyz president said neighbours should not turn water into an invoice for one another; the leaders will gather again in Tashkent in the latter half of 2026.`,
    slips: [
      [['scale'], 'Trade among the four amounted to $9.4 trillion last year.'],
      [['currency'], 'European donors have promised 28 million US dollars to the new glacier fund.'],
      [['range'], 'Building Sary-Kol is expected to take anywhere from $3.2bn to $6.3bn.'],
      [
        ['bound'],
        'By the end of 2027, trucks will spend at least eight hours on average waiting at the border.',
      ],
      [['polarity'], 'The leaders managed to reach agreement on sharing the Amu Darya.'],
      [
        ['speaker'],
        'It was Annayev, the Turkmen delegate, who said that "water must not become a bill that one neighbour sends to another".',
      ],
      [
        ['wording'],
        `Turkmenistan's representative announced that his government "has decided to join the data exchange".`,
      ],
      [
        ['entity'],
        'Kazakhstan and Uzbekistan would each own 30% of Sary-Kol, with Tajikistan holding the other 40%.',
      ],
      [
        ['modality'],
        'The first unit of Sary-Kol will be able to start up in 2031 regardless of when the financing is secured.',
      ],
      [
        ['polarity'],
        'Diplomatic recognition in connection with Afghanistan was debated at length by the four presidents.',
      ],
      [
        ['wording'],
        `Last year's trade within the group, at $9.4bn, was only the second-highest ever registered.`,
      ],
      [['entity'], 'When they next convene, in late 2026, the leaders will do so in Astana.'],
    ],
  },
  {
    id: 'beni-floods-bulletin',
    lang: 'en',
    sourceDate: '2026-02-17',
    source: `NATIONAL CIVIL PROTECTION SERVICE, BOLIVIA. Bulletin No. 9: floods in Beni and northern La Paz. Issued Tuesday 17 February 2026, 18:00.

The death toll stands at 23, two more than on Monday. Seven people are missing. At least 11,400 families, about 52,000 people, are affected in 14 municipalities, against nine municipalities on Friday. A total of 6,850 people are in 41 shelters, down from 7,300 on Sunday, as some families have returned to Rurrenabaque against the Service's advice.

The Mamoré at Trinidad measured 16.84 metres at 15:00, up 12 centimetres in 24 hours and above the red-alert level of 16.20 metres. The hydrological service expects a peak of 17.0 to 17.2 metres between Thursday and Saturday, which would remain below the record of 17.43 metres set in 2014. The Beni at Rurrenabaque has fallen for three days in a row.

Floodwater has damaged 1,930 houses and destroyed 410. The ranchers' federation puts cattle losses at 38,000 head; the Service has not verified this figure. The Trinidad–San Ignacio road is cut at three points and could reopen to light vehicles on 25 February if the water recedes. Trinidad airport is operating in daylight only.

Some 640 soldiers, 22 boats and three helicopters are deployed. So far 185 tonnes of food have been delivered, 60 percent of it by river. The Government has released 48 million bolivianos. Brazil has pledged two water-purification plants. The European Union has offered €1.2 million, which has not yet been received.

"The worst may be behind us in the Beni valley, but Trinidad has not seen its worst day," said the Director, Colonel Ximena Aguilera. Dr Óscar Mamani, head of the health brigade, reported no cases of cholera and 31 suspected cases of leptospirosis, six of them confirmed by laboratory. An outbreak "cannot be ruled out", he said.

The Mayor of Trinidad, Lucía Roca, has asked for the mandatory evacuation of the Pompeya district. The Service considers this unwarranted for now, but will order it if the river exceeds 17.1 metres.

Classes are suspended in nine municipalities until 27 February.

This bulletin contains no estimate of economic losses. The cause of the dike failure at Puerto Almacén is under investigation and the Service declined to comment on it. Next bulletin: Wednesday, 18:00.`,
    date: '2026-02-18',
    text: `Two more deaths have brought the toll from the floods in Beni and northern La Paz, in Bolivia, to 23, with seven people still unaccounted for, civil protection officials reported on Tuesday evening. The number of municipalities hit has gone from nine to 14 since Friday, and some 52,000 people, or at least 11,400 families, are affected.

Attention is now on Trinidad. By Tuesday afternoon the Mamoré there, having gained 12 centimetres in a day, stood 64 centimetres over the red-alert mark. Hydrologists believe it will crest between February 19 and 21 at 17 metres or slightly more, which would leave the 2014 record unbroken. The city's mayor wants everyone in the Pompeya district moved out by order. Civil protection sees no call for that yet; it says it will give the order should the water go beyond 17.1 metres.

Elsewhere the picture is better, with the Beni having dropped at Rurrenabaque for three days running. Colonel Aguilera, who heads the service, thought the valley might be over the worst but said Trinidad's hardest day was still to come. Ignoring official advice, some families have gone home to Rurrenabaque, and the population of the 41 shelters has shrunk by 450 since Sunday.

In all, 410 homes have been destroyed and nearly five times as many damaged. Ranchers speak of 38,000 cattle lost, a number the authorities have not checked. Light traffic may be let back on to the road from Trinidad to San Ignacio on the 25th, water permitting, and planes use the city's airport only by day.

Three helicopters, 22 boats and 640 troops are helping, and three-fifths of the 185 tonnes of food delivered to date has gone by river. The government has freed up 48m bolivianos; Brazil is promising two plants to purify water, while €1.2m offered by the EU has yet to arrive. Doctors have found no cholera, but laboratory tests have confirmed six of 31 suspected leptospirosis infections, and the head of the health brigade would not exclude an outbreak. What broke the dike at Puerto Almacén is being investigated, the service refusing to discuss it, and no figure has been put on the economic damage.`,
    slips: [
      [['value'], 'Soldiers are at work in the flood zone with 32 boats and three helicopters.'],
      [['unit'], 'Over the preceding 24 hours the Mamoré had come up by 12 metres at Trinidad.'],
      [['direction'], 'Shelters were fuller on Tuesday than they had been at the weekend.'],
      [['period'], 'In nine municipalities schools will stay shut until the end of March.'],
      [['measure'], 'The floods have left 410 people dead in Beni and northern La Paz.'],
      [['modality'], 'An outbreak of leptospirosis is now inevitable, the head of the health brigade said.'],
      [[], 'Civil protection blamed poor maintenance for the breach of the dike at Puerto Almacén.'],
      [
        ['range'],
        'Forecasters foresee a crest at Trinidad of between 17.4 and 17.6 metres later in the week.',
      ],
      [['bound'], 'No more than 11,400 families have been affected, according to the bulletin.'],
      [['modality'], 'Pompeya will be evacuated by order, whatever height the river reaches.'],
      [['polarity'], 'The bulletin puts a price on the economic losses caused by the flooding.'],
      [
        ['wording'],
        `"The worst is behind us in Trinidad," the service's director, Colonel Aguilera, declared.`,
      ],
    ],
  },
];
