// English digests that keep half of their sources' words, of texts of six sorts from all over the world, by a writer who never saw the program.
export const round82 = [
  {
    id: 'gh-gulf-envoy',
    lang: 'en',
    sourceDate: '2024-05-14',
    source: `ACCRA – Abena Sarfo-Mintah, Ghana's special envoy for trade with the Gulf, returned on Sunday from a nine-day tour of Dubai, Doha and Muscat. She spoke to The Harbour Gazette about cocoa, shea and the money that has yet to arrive.

Question: What did you bring home?
Answer: Three signed letters of intent and one contract. The contract is with Al Noor Foods of Dubai, which will buy 12,000 tonnes of cocoa butter over three years, worth about $96 million. The letters bind nobody, and I would not want anybody to spend that money yet.

Question: How large is trade with the Gulf today?
Answer: Our exports to the six Gulf states came to $2.1 billion last year, up from $1.8 billion in 2022, and gold accounted for almost four fifths of it. That is the weakness. Processed food made up only 4%, and I want it to reach 10% by 2028.

Question: Some exporters complain about freight.
Answer: They are right. Since the attacks in the Red Sea began, a 20-foot container from Tema to Jebel Ali costs between $2,900 and $3,400; last October it was $1,700. Transit now takes 38 days instead of 26. We have asked two shipping lines for a direct service, but neither has agreed.

Question: Did you discuss a free trade agreement?
Answer: No. The subject was not raised in any of the three cities, and without our partners in ECOWAS we could not negotiate one. What we did discuss was food certificates. Oman is ready to recognise ours if our laboratory in Tema is accredited by the end of September. It failed its first audit in February because two of its instruments had not been calibrated. Both have been since.

Question: Reports say Qatar will put $500 million into a shea refinery in Tamale.
Answer: That is not true. The Qatari side promised a feasibility study by November, and will pay for it. No sum for a refinery has been named. I would rather disappoint people today than in two years.

Question: Will you stay in the post?
Answer: My mandate runs until 31 December. Whoever wins the election may keep me or not; I have not asked.`,
    date: '2024-05-15',
    text: `Abena Sarfo-Mintah, Ghana's special envoy for trade with the Gulf, came back on Sunday from a tour of Dubai, Doha and Muscat that lasted nine days. She brought home one contract and three signed letters of intent, she told The Harbour Gazette. Under the contract, Al Noor Foods of Dubai will buy 12,000 tonnes of cocoa butter over three years, worth about $96 million. The letters bind nobody, she stressed.

Ghana's exports to the six Gulf states rose from $1.8 billion in 2022 to $2.1 billion in 2023. Gold accounted for almost four fifths of that, which the envoy called the weakness. Processed food made up only 4%; she wants the share to reach 10% by 2028.

Exporters who complain about freight are right, in her view. Since the attacks in the Red Sea began, shipping a 20-foot container from Tema to Jebel Ali has cost between $2,900 and $3,400, compared with $1,700 last October. Transit takes 38 days, 12 more than before. Two shipping lines have been asked for a direct service, but neither has agreed.

A free trade agreement was not discussed in any of the three cities, and Ghana could not negotiate one without its partners in ECOWAS, she said. Oman is ready to recognise Ghanaian food certificates if the laboratory in Tema is accredited by the end of September. It failed its first audit in February because two instruments had not been calibrated, which has since been put right.

Reports that Qatar would put $500 million into a shea refinery in Tamale were denied by the envoy. What the Qatari side promised is a feasibility study by November, at its own expense. "I would rather disappoint people today than in two years," said Sarfo-Mintah, whose mandate runs until 31 December.`,
    slips: [
      [
        ['value'],
        'The contract is with Al Noor Foods of Dubai, which will buy 21,000 tonnes of cocoa butter over three years, worth about $96 million.',
      ],
      [
        ['scale'],
        "Ghana's exports to the six Gulf states came to $2.1 million last year, up from $1.8 million in 2022.",
      ],
      [
        ['direction'],
        'Sales to the six Gulf states shrank in 2023, to $1.8 billion from $2.1 billion a year before, and most of them were gold.',
      ],
      [
        ['bound'],
        'Gold accounted for well over four fifths of the exports, which the envoy called the weakness.',
      ],
      [
        ['range'],
        'Since the attacks in the Red Sea began, a 20-foot container from Tema to Jebel Ali costs between $2,900 and $4,300.',
      ],
      [
        ['modality'],
        "Oman will recognise Ghana's food certificates from the end of September, whether or not the laboratory in Tema has been accredited by then.",
      ],
      [
        ['polarity'],
        'The laboratory in Tema passed its first audit in February, two of its instruments having been calibrated in time.',
      ],
      [
        ['modality'],
        'Two shipping lines are to start a direct service between Tema and Jebel Ali, which should bring the freight bill down.',
      ],
      [['entity'], 'A feasibility study is to be ready by November, and Ghana will pay for it.'],
      [['wording'], '"I would rather disappoint people in two years than today," said Sarfo-Mintah.'],
      [['polarity'], 'The subject of a free trade agreement was raised in Doha, but not in Dubai or Muscat.'],
      [[], 'The shea refinery in Tamale would give work to around 800 people, according to the envoy.'],
    ],
  },
  {
    id: 'kz-finland-visit',
    lang: 'en',
    sourceDate: '2024-09-19',
    source: `ASTANA, 19 September 2024 – At the invitation of Deputy Prime Minister Daniyar Akhmetzhanov, the Finnish minister for foreign trade, Henrik Salovaara, paid an official visit to Kazakhstan from 17 to 19 September. He was accompanied by representatives of 23 companies. It was the first visit at this level since 2017, the Ministry of Foreign Affairs of Kazakhstan reports.

The sides noted that trade between the two countries amounted to €412 million in 2023, an increase of 14% on the year before. In the first seven months of this year it reached €198 million, down 9% from the same period of 2023, chiefly because of lower deliveries of uranium concentrate. They agreed to work towards a turnover of at least €600 million by 2027.

Four documents were signed: a memorandum on the training of forestry specialists, an agreement on the mutual recognition of driving licences, a programme of cooperation in water management for 2025–2027, and a contract under which Vaunula Oy will supply the railway operator TemirZhol Cargo with 180 grain wagons. The contract, which is subject to approval by the operator's supervisory board, is worth €21.6 million. The first wagons are to arrive no later than June 2025.

The Finnish side undertook to open a trade office in Almaty in the first quarter of 2025, provided that its parliament approves the funds. The Kazakh side promised to simplify visas for Finnish engineers; the processing time is to fall from 15 to 5 working days as of 1 January.

Mr Akhmetzhanov said: "We do not only sell raw materials; we want Finnish partners to build factories here." Mr Salovaara replied that Finnish firms were interested, but needed "predictable rules and courts that decide within months, not years".

The ministers also exchanged views on transport along the Middle Corridor. Freight on the route rose to 2.8 million tonnes last year; its capacity is estimated at 5 to 6 million tonnes. Sanctions against third countries were not on the agenda. Reports in some media that a joint uranium venture had been agreed do not correspond to reality.

The next meeting of the intergovernmental commission will be held in Helsinki in spring 2025; the exact date will be settled through diplomatic channels.`,
    date: '2024-09-20',
    text: `The Finnish minister for foreign trade, Henrik Salovaara, was in Kazakhstan on an official visit from 17 to 19 September, at the invitation of Deputy Prime Minister Daniyar Akhmetzhanov. It was the first visit at this level since 2017, and representatives of 23 companies accompanied him.

Trade between the two countries grew by 14% last year to €412 million. In the first seven months of 2024, however, it was down 9% year on year at €198 million, mainly because less uranium concentrate was delivered. The sides want to work towards a turnover of at least €600 million by 2027.

Four documents were signed, among them an agreement on the mutual recognition of driving licences and a memorandum on the training of forestry specialists. Under a contract worth €21.6 million, Vaunula Oy will supply 180 grain wagons to the railway operator TemirZhol Cargo. It still needs the approval of the operator's supervisory board. The first wagons are to arrive by June 2025 at the latest.

Finland undertook to open a trade office in Almaty in the first quarter of 2025 if its parliament approves the funds. The processing time of visas for Finnish engineers is to fall to 5 working days from 15 on 1 January, the Kazakh side promised. "We do not only sell raw materials; we want Finnish partners to build factories here," Mr Akhmetzhanov said. According to Mr Salovaara, Finnish firms were interested but needed "predictable rules and courts that decide within months, not years".

Transport along the Middle Corridor was also discussed. Freight on the route rose to 2.8 million tonnes in 2023, while capacity is estimated at 5 to 6 million tonnes. Sanctions against third countries were not on the agenda. The ministry denied media reports that a joint uranium venture had been agreed. The intergovernmental commission will next meet in Helsinki in spring 2025, on a date yet to be settled.`,
    slips: [
      [
        ['currency'],
        'Trade between the two countries amounted to $412 million in 2023, an increase of 14% on the year before.',
      ],
      [
        ['period'],
        'In the first nine months of this year trade reached €198 million, down 9% from the same period of 2023.',
      ],
      [['bound'], 'The first wagons are to arrive no earlier than June 2025.'],
      [
        ['entity'],
        'Under the contract, TemirZhol Cargo will supply Vaunula Oy with 180 grain wagons for €21.6 million.',
      ],
      [
        ['modality'],
        'The wagon deal, worth €21.6 million, has already been cleared by the supervisory board of TemirZhol Cargo.',
      ],
      [
        ['entity'],
        'The Finnish side undertook to open a trade office in Astana in the first quarter of 2025, provided that its parliament approves the funds.',
      ],
      [
        ['measure'],
        'Capacity on the Middle Corridor rose to 2.8 million tonnes last year, and freight on the route is estimated at 5 to 6 million tonnes.',
      ],
      [
        ['speaker', 'wording'],
        '"Predictable rules and courts that decide within months, not years" were needed, said Mr Akhmetzhanov.',
      ],
      [
        ['wording'],
        "Mr Salovaara's stay in Kazakhstan was the first visit at this level ever to take place.",
      ],
      [
        ['polarity'],
        'The ministers also exchanged views on sanctions against third countries and on transport along the Middle Corridor.',
      ],
      [
        ['polarity'],
        'As some media had reported, the two governments settled on a joint venture in uranium.',
      ],
      [
        ['direction'],
        'Finnish engineers will have to wait longer for a visa: from 1 January the processing time goes up from 5 to 15 working days.',
      ],
    ],
  },
  {
    id: 'nz-cyclone-recovery',
    lang: 'en',
    sourceDate: '2024-08-06',
    source: `Statement to the House of Representatives by the Minister for Rural Resilience, Rachel Tamahana, Wellington, Tuesday 6 August 2024

Mr Speaker, eighteen months ago the cyclone tore away 61 bridges in Hawke's Bay and Tairāwhiti. Today 44 of them carry traffic again, nine are under construction, and for the remaining eight no contract has been let. I will not hide that last figure from the House.

The recovery fund stood at $1.35 billion when I took office in November. Of that, $870 million has been spent, and a further $210 million is committed. That leaves $270 million. The Treasury estimates that the remaining work will cost between $380 million and $450 million. The gap is real, and it will be closed by savings in my own portfolio and not by a new levy on households.

Some members opposite have said that we are abandoning the coast road at Waihoro. We are not. The road will be moved inland, over 7.4 kilometres, if the geotechnical report, which is due in October, finds the hillside stable. If it does not, we will come back to this House with another plan before Christmas.

Let me turn to farmers. Nearly 1,900 farms applied for help with silt clearance; 1,640 have been paid, on average $38,000 each. Applications closed on 30 June, and I have decided to reopen them for six weeks from 19 August, because many growers told me that the forms had reached them too late. As Tom Whaanga, an orchardist, put it to me: "The water left in a week, the paperwork stayed a year."

I am asked whether insurers will return. Two of the five large insurers have told me that they will again write policies in the yellow zone from next year; one has refused, and two have not answered. I make no promise on their behalf. Premiums in the region have risen by 27% since the cyclone, compared with 16% nationally.

Finally, early warning. By March 2025 we will raise the number of river gauges from 55 to 120. The new ones will cost $6.2 million and be run by the regional councils, not by the ministry. The highest flood ever measured on the Tukiwai River, 9.1 metres, was recorded by a gauge that failed an hour later. That must never happen again.`,
    date: '2024-08-07',
    text: `Of the 61 bridges that the cyclone tore away in Hawke's Bay and Tairāwhiti eighteen months ago, 44 carry traffic again, the Minister for Rural Resilience, Rachel Tamahana, told the House on Tuesday. Nine are under construction, and for the other eight no contract has been let.

When she took office last November, the recovery fund stood at $1.35 billion. Since $870 million has been spent and a further $210 million is committed, $270 million is left. The remaining work, however, will cost between $380 million and $450 million, the Treasury estimates. The gap will be closed by savings in the minister's own portfolio and not by a new levy on households.

Tamahana rejected claims by members opposite that the coast road at Waihoro was being abandoned. It will be moved inland, over 7.4 km, if a geotechnical report due in October finds the hillside stable. Otherwise another plan is to be put to the House before Christmas.

Nearly 1,900 farms applied for help with silt clearance, and 1,640 of them have been paid an average of $38,000. Applications, which closed on 30 June, will be reopened for six weeks from 19 August because many growers said the forms had reached them too late. "The water left in a week, the paperwork stayed a year," the minister quoted the orchardist Tom Whaanga as saying.

Two of the five large insurers have told her that they will write policies in the yellow zone again from 2025; one has refused and two have not answered. She made no promise on their behalf. Premiums in the region are up 27% since the cyclone, against 16% nationally.

The number of river gauges is to be raised from 55 to 120 by March 2025. The new gauges, which will cost $6.2 million, will be run by the regional councils. The gauge that recorded the highest flood ever measured on the Tukiwai River, 9.1 metres, failed an hour later.`,
    slips: [
      [['value'], 'Today 49 of the 61 bridges carry traffic again, and for eight no contract has been let.'],
      [
        ['measure'],
        'Of the recovery fund, $870 million is committed, and a further $210 million has been spent.',
      ],
      [
        ['entity'],
        'The regional councils estimate that the remaining work will cost between $380 million and $450 million.',
      ],
      [
        ['polarity'],
        "The gap will be closed by a new levy on households and not by savings in the minister's own portfolio.",
      ],
      [
        ['modality'],
        'The coast road at Waihoro goes inland whatever the geotechnical report says about the hillside.',
      ],
      [
        ['unit'],
        'The highest flood ever measured on the Tukiwai River, 9.1 feet, was recorded by a gauge that failed an hour later.',
      ],
      [
        ['bound'],
        'More than 1,900 farms applied for help with silt clearance, and 1,640 of them have been paid.',
      ],
      [['period'], 'Applications closed on 30 June and will be reopened for six months from 19 August.'],
      [
        ['wording'],
        '"The water left in a day, the paperwork stayed for ten years," the orchardist Tom Whaanga told the minister.',
      ],
      [
        ['modality'],
        'Tamahana gave the House her word that all large insurers would be back in the yellow zone next year.',
      ],
      [
        ['entity'],
        'The new river gauges will cost $6.2 million and be run by the ministry, not by the regional councils.',
      ],
      [
        [],
        'An order for the additional gauges has gone to a manufacturer in Christchurch, the minister told members.',
      ],
    ],
  },
  {
    id: 'co-budget-gap',
    lang: 'en',
    sourceDate: '2024-10-22',
    source: `BOGOTA, Oct 22 – Colombia's central government ran a budget deficit of 4.1% of gross domestic product in the first nine months of the year, the Finance Ministry said on Tuesday, wider than the 2.2% recorded in the same period of 2023, as tax receipts fell short of plan.

Revenue came to 198.4 trillion pesos ($46.5 billion), 11.2% less than a year earlier, while spending rose 3.6% to 267.9 trillion pesos. Interest payments accounted for 58 trillion pesos of that, the most for the first nine months of any year since records began in 1994. Collections of income tax dropped by 17%, mostly because coal and oil companies earned less; value-added tax receipts were roughly flat.

Deputy Finance Minister Lucía Barrantes told reporters that the full-year target of 5.6% of GDP remained within reach. "We will comply with the fiscal rule; we are not asking anyone for an exception," she said. The ministry would freeze up to 14 trillion pesos of spending in the fourth quarter if collections did not recover in October, she added. She declined to say which programmes would be affected.

Analysts were less confident. Mauricio Echandía of the brokerage Andina Valores in Medellín expects a deficit of 6.0% to 6.3% this year. "The target is an act of faith," he wrote in a note to clients. He does not expect a downgrade before the second quarter of 2025, however.

The government's financing bill, which would have raised 9.8 trillion pesos through a tax on online betting and a higher carbon levy, was rejected by a Senate committee last week by nine votes to six. The government may resubmit it, but only after the new session opens on March 16. Without it, next year's budget of 511 trillion pesos will have to be cut, according to Barrantes.

Public debt stood at 57.8% of GDP at the end of September, up from 55.1% at the end of 2023 but below the legal ceiling of 71%. The peso weakened 0.7% after the release to 4,266 per dollar, its lowest level in eleven months. The ministry's statement did not mention fuel subsidies, which cost about 20 trillion pesos last year.`,
    date: '2024-10-23',
    text: `Colombia's central government ran a budget deficit of 4.1% of GDP from January to September, compared with 2.2% in the same period of last year, the Finance Ministry said on Tuesday, as tax receipts fell short of plan.

Revenue was down 11.2% at 198.4 trillion pesos, or $46.5 billion, while spending rose 3.6% to almost 268 trillion. Interest payments took 58 trillion pesos of this, the most for the first nine months of any year since records began in 1994. Income tax collections dropped by 17%, chiefly because coal and oil companies earned less, while receipts from value-added tax hardly changed.

The full-year target of 5.6% of GDP is still within reach, according to Deputy Finance Minister Lucía Barrantes. "We will comply with the fiscal rule; we are not asking anyone for an exception," she told reporters. Up to 14 trillion pesos of spending would be frozen in the fourth quarter if collections did not recover in October. Which programmes would be affected, she declined to say.

Mauricio Echandía of the Medellín brokerage Andina Valores, who expects a deficit of 6.0% to 6.3% this year, called the target "an act of faith" in a note to clients. He does not, however, expect a downgrade before the second quarter of 2025.

Last week a Senate committee rejected the government's financing bill by nine votes to six. It would have raised 9.8 trillion pesos through a tax on online betting and a higher carbon levy. The bill may be resubmitted, but only after the new session opens on March 16. Without it, the 2025 budget of 511 trillion pesos will have to be cut, Barrantes said.

Public debt rose from 55.1% of GDP at the end of 2023 to 57.8% at the end of September, below the legal ceiling of 71%. After the release the peso weakened 0.7% to 4,266 per dollar, its lowest in eleven months. Fuel subsidies, which cost about 20 trillion pesos in 2023, were not mentioned in the ministry's statement.`,
    slips: [
      [['scale'], 'Revenue came to 198.4 billion pesos, 11.2% less than a year earlier.'],
      [
        ['direction'],
        'While revenue was 11.2% lower than a year earlier, spending fell 3.6% to 267.9 trillion pesos.',
      ],
      [
        ['measure'],
        'Collections of value-added tax dropped by 17%, while income tax receipts were roughly flat.',
      ],
      [
        ['period'],
        "Colombia's central government ran a budget deficit of 4.1% of GDP in the first half of the year, the Finance Ministry said on Tuesday.",
      ],
      [
        ['unit'],
        'Public debt stood at 57.8 trillion pesos at the end of September, below the legal ceiling.',
      ],
      [
        ['wording'],
        '"We will comply with the fiscal rule, even if we have to ask for an exception," Barrantes told reporters.',
      ],
      [['speaker', 'wording'], 'Barrantes herself conceded that the target was "an act of faith".'],
      [
        ['bound'],
        'The ministry would freeze at least 14 trillion pesos of spending in the fourth quarter if collections did not recover in October.',
      ],
      [
        ['modality'],
        'The government has undertaken to put the financing bill to the Senate again once the new session opens on March 16.',
      ],
      [
        ['wording'],
        'At 58 trillion pesos, the interest bill was the smallest for January to September since records began in 1994.',
      ],
      [
        ['polarity'],
        "The government's financing bill was approved by a Senate committee last week by nine votes to six.",
      ],
      [
        ['polarity'],
        'In its statement the ministry put fuel subsidies at about 20 trillion pesos for last year.',
      ],
    ],
  },
  {
    id: 'ph-grid-briefing',
    lang: 'en',
    sourceDate: '2025-02-18',
    source: `TAGUIG, Tuesday 18 February 2025 – Excerpts from the weekly briefing of the Department of Energy. Present: Undersecretary Ramon Villaseñor; Liza Balmaceda, spokesperson of the grid operator Luzvimin Transmission.

Villaseñor: Good morning. The Visayas grid was on yellow alert for 11 days in January, against four in January of last year. Peak demand is expected to reach 2,950 megawatts in May, about 7% more than last year's record of 2,760. Available capacity will be 3,100 to 3,200 megawatts, so the margin is thin, but we do not expect rotating blackouts.

Question (Manila Ledger): Why so many alerts?
Balmaceda: Mainly because two coal units on Panay, with a combined 270 megawatts, were out at the same time. One returned to service on 3 February. The other, of 135 megawatts, stays shut until at least mid-April, since a replacement rotor has to come from Korea.

Question (Radyo Sugbo): What about the cable between Cebu and Negros?
Balmaceda: The third circuit is 92% complete. It was to be finished last December; we now aim for 30 April. The cost has gone up from 9.8 billion to 10.6 billion pesos. Consumers will not pay the difference unless the regulator allows it, and we have not applied.

Question (Manila Ledger): Will the operator be fined for the delay?
Villaseñor: That is for the Energy Regulatory Commission. We sent it our findings on 7 February and recommended a penalty; I will not say how much. The company says the delay was due to right-of-way disputes with 14 landowners. We accept that for part of the delay, not for all of it.

Question (Business Isla): Is the government going to buy back the grid?
Villaseñor: No such plan exists. The franchise runs to 2058. What the Secretary said in Iloilo last week was: "If the operator cannot build, the state must be able to." That was about projects, not about ownership.

Question (Radyo Sugbo): And solar?
Villaseñor: Rooftop solar under net metering rose to 141 megawatts nationwide at the end of 2024 from 96 a year earlier. The Visayas has the fastest growth of the three island groups but still the smallest share, about a sixth. We plan to lift the limit per customer from 100 to 150 kilowatts, once the commission has consulted the cooperatives. On the nuclear programme I have nothing today; we will take it up next week.`,
    date: '2025-02-19',
    text: `The Visayas grid was on yellow alert for 11 days in January, against four a year earlier, Undersecretary Ramon Villaseñor said at the weekly briefing of the Department of Energy on Tuesday. Peak demand is expected to reach 2,950 megawatts in May, about 7% above last year's record of 2,760. With 3,100 to 3,200 megawatts available, the margin is thin, but rotating blackouts are not expected.

The alerts were mainly due to the simultaneous outage of two coal units on Panay with a combined 270 megawatts, said Liza Balmaceda, spokesperson of the grid operator Luzvimin Transmission. One returned to service on 3 February. The other stays shut until mid-April at the earliest, since a replacement rotor has to come from Korea.

The third circuit of the cable between Cebu and Negros, which was to be finished in December, is 92% complete, and the operator now aims for 30 April. Its cost has risen to 10.6 billion pesos from 9.8 billion. The difference will not be paid by consumers unless the regulator allows it, and the company has not applied, according to Balmaceda.

Whether the operator is fined is up to the Energy Regulatory Commission, said Villaseñor. The department sent it its findings on 7 February and recommended a penalty, but he would not say how much. The company blames right-of-way disputes with 14 landowners, which the department accepts for part of the delay only.

There is no plan to buy back the grid, the undersecretary said, and the franchise runs to 2058. The Secretary's remark in Iloilo last week, "If the operator cannot build, the state must be able to," had been about projects, not ownership.

Nationwide, rooftop solar under net metering grew from 96 megawatts at the end of 2023 to 141 at the end of 2024. Growth is fastest in the Visayas, which still has the smallest share of the three island groups, about a sixth. The limit per customer is to be lifted to 150 kilowatts from 100 once the commission has consulted the cooperatives. The nuclear programme will be taken up next week.`,
    slips: [
      [
        ['value'],
        'The Visayas grid was on yellow alert for 17 days in January, against four in January of last year.',
      ],
      [
        ['unit'],
        "Peak demand is expected to reach 2,950 kilowatts in May, about 7% more than last year's record.",
      ],
      [['range'], 'Available capacity will be 3,100 to 3,600 megawatts, so the margin is thin.'],
      [
        ['polarity'],
        'Households in the Visayas should prepare for rotating blackouts in May, Villaseñor warned.',
      ],
      [
        ['entity'],
        'The other unit stays shut until at least mid-April, since a replacement rotor has to come from Japan.',
      ],
      [['bound'], 'The second coal unit on Panay will be running again by mid-April at the latest.'],
      [['period'], 'The third circuit was to be finished last April; the operator now aims for 30 December.'],
      [['modality'], 'Consumers will pay the difference unless the regulator forbids it.'],
      [
        ['entity'],
        'The Energy Regulatory Commission sent its findings to the department on 7 February and recommended a penalty.',
      ],
      [
        ['wording'],
        '"If the operator cannot build, the state must take back the grid," the Secretary said in Iloilo last week.',
      ],
      [
        ['wording'],
        'The Visayas has the fastest growth of the three island groups and also the largest share of rooftop solar.',
      ],
      [
        ['polarity'],
        'Turning to nuclear power, Villaseñor said that a shortlist of sites had been drawn up.',
      ],
    ],
  },
  {
    id: 'no-salmon-q3',
    lang: 'en',
    sourceDate: '2024-11-07',
    source: `Brimnes Havbruk ASA – Report for the third quarter of 2024 (Bodø, 7 November 2024)

Brimnes Havbruk had operating revenue of NOK 1,284 million in the third quarter, compared with NOK 1,402 million in the same quarter of 2023. Operational EBIT fell to NOK 163 million from NOK 291 million. The harvest was 14,900 tonnes gutted weight, 600 tonnes more than a year ago, but the price achieved was NOK 11 per kilo lower, at NOK 74.

Costs were affected by jellyfish attacks at two sites in Nordland in August and by treatment against sea lice. Together these cost about NOK 47 million. The cost per kilo was NOK 63.2, up from NOK 58.9 in the second quarter. The company expects it to be NOK 59 to 61 in the fourth quarter, provided that sea temperatures stay below 11 degrees.

Mortality was 5.8% in the quarter, the highest since the company was listed in 2013. "We are not satisfied with the biology this quarter, and the figures show it," says chief executive Ingvild Storhaug. She adds that infectious salmon anaemia was not detected at any of the company's sites. Troms harvested 6,200 tonnes with an operational EBIT of NOK 16.9 per kilo; Nordland harvested 8,700 tonnes with NOK 6.7 per kilo.

The harvest guidance for 2024 is lowered to 52,000 tonnes from 55,000. For 2025, 57,000 to 59,000 tonnes are planned. This does not include the licence at Storvika, on which an appeal is still pending before the Ministry of Trade, Industry and Fisheries.

Net interest-bearing debt was NOK 2.36 billion at the end of September, up NOK 210 million since the end of June, owing to investment in the smolt plant at Hamnvik. The plant is to be completed in the second half of 2025; its budget is unchanged at NOK 980 million. The equity ratio was 48%; the loan agreements require at least 35%.

The board does not propose an extra dividend. "We will build first and pay out afterwards," says chairman Per Olav Aasen. The ordinary dividend will be considered in February. Contrary to what a trade journal wrote in October, the company has held no talks on a merger with Lofot Sjømat. Brimnes employs 612 people, 18 fewer than at the turn of the year; no further cuts are planned.`,
    date: '2024-11-08',
    text: `Brimnes Havbruk's operating revenue fell to NOK 1,284 million in the third quarter from NOK 1,402 million in the same quarter of 2023, and operational EBIT to NOK 163 million from NOK 291 million. The company harvested 14,900 tonnes gutted weight, 600 tonnes more than a year earlier, but the price achieved was down NOK 11 per kilo at NOK 74.

Jellyfish attacks at two sites in Nordland in August and treatment against sea lice together cost about NOK 47 million. The cost per kilo rose from NOK 58.9 in the second quarter to NOK 63.2. In the fourth quarter it is expected to be NOK 59 to 61, provided that sea temperatures stay below 11 degrees.

At 5.8%, mortality was the highest since the company was listed in 2013. "We are not satisfied with the biology this quarter, and the figures show it," said chief executive Ingvild Storhaug. Infectious salmon anaemia was not detected at any of the sites, she added. Operational EBIT per kilo was NOK 16.9 in Troms and NOK 6.7 in Nordland.

For 2024 the harvest guidance was lowered from 55,000 tonnes to 52,000; between 57,000 and 59,000 tonnes are planned for next year. The licence at Storvika, on which an appeal is pending before the Ministry of Trade, Industry and Fisheries, is not included.

Owing to investment in the smolt plant at Hamnvik, net interest-bearing debt rose by NOK 210 million in the quarter to NOK 2.36 billion at the end of September. The plant, whose budget is unchanged at NOK 980 million, is to be completed in the second half of 2025. The equity ratio was 48%, while at least 35% is required by the loan agreements.

No extra dividend is proposed by the board. "We will build first and pay out afterwards," said chairman Per Olav Aasen. The company has held no merger talks with Lofot Sjømat, contrary to a report in a trade journal in October. With 612 people, it employs 18 fewer than at the turn of the year, and no further cuts are planned.`,
    slips: [
      [['currency'], 'Brimnes Havbruk had operating revenue of EUR 1,284 million in the third quarter.'],
      [
        ['direction'],
        'Operational EBIT rose to NOK 291 million in the third quarter, from NOK 163 million in the same quarter of 2023.',
      ],
      [
        ['measure'],
        "The company's equity was NOK 2.36 billion at the end of September, up NOK 210 million since the end of June.",
      ],
      [['scale'], 'Jellyfish attacks and treatment against sea lice together cost about NOK 470 million.'],
      [['period'], 'The cost per kilo was NOK 63.2, up from NOK 58.9 in the third quarter of 2023.'],
      [
        ['modality'],
        'Whatever the temperature of the sea, the company is sure to bring its cost down to NOK 59 to 61 per kilo in the fourth quarter.',
      ],
      [['wording'], 'With 5.8%, Brimnes had the highest mortality of all salmon farmers in Norway.'],
      [
        ['speaker', 'wording'],
        '"We are not satisfied with the biology this quarter, and the figures show it," says chairman Per Olav Aasen.',
      ],
      [
        ['entity'],
        'Nordland earned far more on each kilo than Troms, with an operational EBIT of NOK 16.9 as against NOK 6.7.',
      ],
      [
        ['range'],
        'The harvest guidance for 2024 is lowered to 52,000 tonnes, and for 2025, 57,000 to 69,000 tonnes are planned.',
      ],
      [
        ['polarity'],
        'The planned harvest includes the licence at Storvika, on which an appeal is still pending before the Ministry of Trade, Industry and Fisheries.',
      ],
      [[], 'Once finished, the plant at Hamnvik will deliver eight million smolt a year.'],
    ],
  },
];
