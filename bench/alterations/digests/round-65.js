// Reports full of figures, by a writer who never saw the program.
export const round65 = [
  {
    id: 'slotrade',
    sourceDate: '2024-08-09',
    source: `Ljubljana, 9 August 2024 – Slovenian exports of goods amounted to €4.12 billion in June, 6.3% less than in the same month of 2023, the National Statistics Bureau said in its first release on Friday. Imports fell by 9.8% to €3.87 billion. The surplus therefore came to €250 million, after a deficit of €41 million in May. Unless otherwise stated, all changes are year on year.

In the first half of the year exports reached €25.4 billion, an increase of 1.2%, and imports €25.9 billion, a decrease of 2.4%. The deficit for the six months, at €0.5 billion, was roughly a third of the €1.4 billion recorded a year earlier.

Germany remained the largest customer and took goods worth €702 million, or 17% of June's exports. It was followed by Italy (€489 million) and Croatia (€371 million). Sales to Switzerland, mostly pharmaceuticals, dropped by almost a fifth to €318 million. Exports to Serbia, by contrast, rose by 11% to €142 million.

Vehicles and parts suffered the steepest fall of the nine main product groups, 14.6%, which the bureau attributed mainly to a two-week stoppage at the Kostanj car plant, where a line is being converted to electric models. Machinery exports slipped by 3.1%. Wood and paper, up 4.4%, was the only group to record an increase.

"One should not read a trend into a single month; June had two working days fewer than a year ago," said Mateja Brglez, head of the trade department. Adjusted for working days, exports would have been down by about 1.5%, she added. She declined to give a forecast for July.

The June figures are provisional and could be revised by up to 0.8% when data from smaller firms, which report with a delay, have been included. Final figures for June are due on 11 October. The release for July will be published on 10 September.

The chamber of exporters said that order books for the third quarter were "thinner but not alarming". Its chairman, Igor Kavšek, called on the government to bring forward the planned cut in the grid fee for industry, now scheduled for January 2025. The economy ministry said it would examine the request but made no commitment.`,
    date: '2024-08-10',
    text: `Slovenia exported goods worth €4.12bn in June, 6.3 per cent less than a year earlier, while imports shrank by almost a tenth to €3.87bn.

After a shortfall of €41 million in May, the country's trade in goods was back in the black in June, by a quarter of a billion euros.

Over the first six months exports edged up by 1.2%, whereas imports were down 2.4%.

The half-year deficit came to half a billion euros, about a third of the 1.4 billion of January to June 2023.

The best customer was again Germany, with 17 per cent of June's exports, ahead of Italy and Croatia.

Goods for €489 million went to Italy in June, and for €371 million to Croatia.

Exports to Switzerland, largely pharmaceuticals, were down by nearly 20 per cent.

Serbia went against the trend: goods worth 142 million euros were sold there, 11% more than in June of last year.

The sharpest decline among the main product groups, 14.6%, was in vehicles and parts. The statisticians put it down mainly to two weeks' standstill at the Kostanj works.

At the Kostanj car plant one line is being refitted for electric models.

Of nine main product groups, only wood and paper sold more abroad than a year before, by 4.4 per cent; machinery lost 3.1.

Mateja Brglez, who heads the trade department, warned against reading a trend into a single month and pointed out that this June had had two working days fewer than the last.

With working days taken into account, the drop in exports would have been around 1.5%, according to Brglez. She would not make a forecast for July.

The numbers are still provisional: the late reports of smaller companies could shift them by as much as 0.8 per cent.

July's trade data are to appear on 10 September, the final ones for June on 11 October.

"Thinner but not alarming" is how the exporters' chamber describes order books for the third quarter. Its chairman wants the reduction of the grid fee for industry, planned for January, to come sooner; the economy ministry promised only to look at the request.`,
    slips: [
      [[], 'Some 27 per cent of what Slovenia sold abroad in June went to Germany.'],
      [[], 'Imports rose by 9.8% to €3.87 billion in June.'],
      [[], 'June brought a trade surplus of €2.5 billion, after a small deficit in May.'],
      [[], 'Users of the statistics will have the final June figures on 10 September.'],
      [[], 'No product group did worse than machinery, exports of which were down 14.6 per cent.'],
      [
        [],
        'Orders for the third quarter are, in the words of the exporters\' chamber, "thin but not disastrous".',
      ],
      [[], 'The government will bring forward the cut in the industrial grid fee, as exporters had asked.'],
      [
        [],
        'Igor Kavšek advised against seeing a trend in the result of one month, given that two working days were missing.',
      ],
      [[], 'Once the data of small firms are in, the June results could be revised by 0.8% or more.'],
      [
        [],
        'Croatia was the second most important market for Slovenian goods in June, with purchases of €371 million.',
      ],
      [[], 'What caused the slump in exports of vehicles, the bureau did not say.'],
      [
        [],
        'The Kostanj car plant, which laid off 300 temporary workers in spring, stood still for two weeks.',
      ],
    ],
  },
  {
    id: 'ghbudget',
    sourceDate: '2025-07-24',
    source: `Accra, 24 July 2025. The Ministry of Finance of Ghana presented the mid-year review of the 2025 budget to Parliament on Thursday. It lowers the projected deficit for the year to 3.8% of gross domestic product, from 4.1% in the budget adopted in March, and asks for no additional spending overall.

Between January and June the state took in 109.6 billion cedis, 2.9% below target. The shortfall was chiefly due to lower oil receipts, which came to 5.2 billion cedis instead of the 8.4 billion planned. Taxes on income and property, on the other hand, exceeded the target by 1.3 billion. Spending, at 121.3 billion, remained 13% under the ceiling, mainly because arrears to contractors are not being paid until an audit is complete. The six-month deficit was 11.7 billion cedis.

The audit, begun in February by the Auditor-General together with two private firms, has so far examined claims worth 41 billion cedis and rejected 7.5 billion of them. It is expected to be completed by the end of September. "We will pay what is owed, not what is claimed," Finance Minister Efua Darkwah-Mensah told members.

Inflation stood at 13.7% in June, its lowest since December 2021, compared with 23.8% at the end of 2024. The ministry expects it to be below 12% by December, provided that the cedi does not weaken again. Growth for the year is now put at 4.4 to 4.8%; the March figure was 4.0%.

The review reallocates 2.6 billion cedis within the approved total. The largest share, 1.1 billion, goes to the school feeding programme; 640 million is earmarked for flood defences in the Volta Region and 480 million for antimalarial drugs. The money is to come from three road projects in the north, which will be postponed to 2026. The levy on mobile money transfers, abolished in April, will not return, the minister said.

Public debt fell to 613 billion cedis at the end of June, or 44% of GDP, from 727 billion six months before. Most of the decline reflects the stronger cedi, not repayments.

Kwabena Asomaning, finance spokesman of the opposition, called the savings "a postponement dressed up as discipline" and said that unpaid contractors had laid off at least 9,000 workers. Parliament is to debate the review from Tuesday and to vote no later than 1 August.`,
    date: '2025-07-25',
    text: `Ghana's Finance Ministry now reckons with a budget deficit of 3.8 per cent of GDP this year; the budget adopted in March had said 4.1.

The mid-year review, laid before Parliament on Thursday, seeks no extra spending overall.

Revenue in the first half of the year came to about 110 billion cedis, nearly 3% short of target.

Oil was the main culprit: it brought in 5.2 billion cedis where 8.4 billion had been planned.

Income and property taxes, however, yielded 1.3 billion cedis more than the target.

Mainly because arrears to contractors are being held back until they have been audited, spending stayed 13 per cent beneath the ceiling. The deficit for the six months was 11.7 billion cedis.

Claims of 41 billion cedis have been looked at up to now, and 7.5 billion, almost a fifth, have been turned down.

The audit of arrears, which the Auditor-General and two private firms started in February, should be finished by the end of September.

"We will pay what is owed, not what is claimed," the finance minister told members of Parliament.

Inflation was down to 13.7% in June from 23.8% at the close of last year; it had not been so low since December 2021.

The ministry expects a rate of less than 12 per cent by December, on condition that the currency does not lose ground again.

The economy is now forecast to grow by between 4.4 and 4.8% in 2025, faster than the 4% assumed in March.

Of the 2.6 billion cedis that are shifted within the budget, 1.1 billion is meant for the school feeding programme, 640 million for protection against floods in the Volta Region and 480 million for drugs against malaria.

Three road projects in the north are put off until next year to free the money. The levy on mobile money transfers that was scrapped in April is not coming back, according to Darkwah-Mensah.

In half a year the public debt dropped from 727 to 613 billion cedis, which is 44% of GDP, owing mostly to the stronger currency.

For the opposition, Kwabena Asomaning spoke of "a postponement dressed up as discipline"; he said unpaid contractors had let at least 9,000 workers go. The debate in Parliament is to begin on Tuesday, and the vote is due by 1 August.`,
    slips: [
      [
        [],
        "In the first six months of 2025 Ghana's revenue was 109.6 billion dollars, a little under target.",
      ],
      [[], 'Darkwah-Mensah announced that the levy on mobile money transfers would be brought back.'],
      [[], "June's inflation of 13.7% was the lowest since December 2011."],
      [
        [],
        'Of the 41 billion cedis in claims that have been audited, 7.5 billion has already been paid out.',
      ],
      [[], 'No more than 9,000 people have lost their jobs with unpaid contractors, said Asomaning.'],
      [[], 'Flood defences in the Ashanti Region will receive 640 million cedis.'],
      [
        [],
        'The ministry is certain that inflation will be under 12 per cent by December, whatever happens to the exchange rate.',
      ],
      [[], 'Growth of 4.4 to 5.8% is now expected for the whole year, after an estimate of 4.0% in March.'],
      [
        [],
        'It was the Auditor-General who assured the House that the state would pay what it owed and not what was claimed.',
      ],
      [[], 'The decline in public debt, to 44% of GDP, is for the most part the result of repayments.'],
      [[], 'The deficit forecast for 2025 has been raised from 3.8 to 4.1 per cent of GDP.'],
      [[], 'Antimalarial drugs get the largest share of the reallocated money.'],
    ],
  },
  {
    id: 'chilegrid',
    sourceDate: '2024-01-17',
    source: `Santiago, 17 January 2024 – Renewable sources supplied 62.4% of the electricity generated in Chile in 2023, up from 55.9% the year before, the grid coordinator reported on Wednesday. Hydropower contributed 28.7%, solar plants 19.8% and wind farms 12.1%; the remainder of the renewable share came from biomass and geothermal plants. Total generation rose by 1.1% to 83.6 terawatt-hours.

Coal's share fell to 15.9%, from 24.2%. Two coal-fired units of the Mejillones Norte complex, with a joint capacity of 334 megawatts, were shut down in September. A third unit, at Huasco, was to close in December, but is being kept in reserve until 31 March at the coordinator's request, because a transmission line in the region is still under repair.

Not everything that could be produced was used: 2,670 gigawatt-hours of solar and wind power were curtailed, 81% more than in 2022, as lines between the northern desert and the centre were full at midday. "We throw away at noon what we burn gas for at night," said the coordinator's director, Rodrigo Altamirano Veas.

Battery capacity connected to the grid reached 412 megawatts at the end of December, compared with 64 megawatts twelve months earlier. Storage projects of a further 1,900 megawatts have been approved, of which about half could enter service in 2024. The direct-current line Atacama–Quilicura, 1,340 kilometres long and costed at US$1.48 billion, will not be ready before 2030, a year later than planned.

The average wholesale price in the central zone was US$84 per megawatt-hour, down from US$112 in 2022. Household tariffs, frozen since late 2019, did not follow. The energy ministry intends to send a bill to Congress in March that would lift the freeze in three stages; Energy Minister Paulina Errázuriz Godoy said the poorest 40% of households would be compensated. The consumer group Luz Justa criticised the plan and estimated that bills might rise by 30 to 45%; the ministry did not comment on the estimate.

Demand peaked at 11,946 megawatts on 7 December, a record. The coordinator sees no risk of rationing in the coming months, as reservoirs are at 71% of capacity, their highest January level in eight years.`,
    date: '2024-01-18',
    text: `More than three-fifths of the electricity generated in Chile last year, 62.4 per cent, came from renewable sources; in 2022 it had been 55.9.

Among the renewables, water was the largest source with 28.7% of generation, followed by the sun with 19.8 and the wind with 12.1.

Altogether 83.6 TWh was generated, about one per cent more than the year before.

Coal lost more than eight percentage points and ended up at 15.9%.

At Mejillones Norte, two coal units totalling 334 MW were taken out of service in September.

The unit at Huasco, which should have closed in December, stays in reserve until the end of March. The coordinator asked for this because a transmission line in the region is still being repaired.

Some 2.7 terawatt-hours of wind and solar power could not be used, 81% more than in 2022, because at midday the lines from the desert in the north to the centre were full.

"We throw away at noon what we burn gas for at night," director Rodrigo Altamirano Veas commented.

Within a year, battery capacity on the grid multiplied more than sixfold, from 64 to 412 MW.

Another 1,900 megawatts of storage has been given the green light, and around half of it might start operating this year.

The Atacama–Quilicura direct-current line, 1,340 km long and priced at 1.48 billion US dollars, will be ready in 2030 at the earliest, one year behind schedule.

Wholesale power in the central zone cost 84 dollars per MWh on average, a quarter less than in 2022.

Households did not benefit, as their tariffs have been frozen since late 2019.

A bill to end the freeze in three steps is to go to Congress in March; the poorest 40 per cent of households would get compensation, the energy minister said.

Luz Justa, a consumer group that is critical of the plan, thinks bills could go up by between 30 and 45 per cent. The ministry made no comment on that estimate.

Demand climbed to a record 11,946 MW on 7 December. With reservoirs 71% full, their best January level in eight years, the coordinator sees no danger of rationing in the months ahead.`,
    slips: [
      [[], "Chile's power stations generated 83.6 gigawatt-hours last year, 1.1% more than in 2022."],
      [[], 'Coal now has a share of only 12.9 per cent, after 24.2 the year before.'],
      [[], 'The coal unit at Huasco was closed in December, as planned.'],
      [
        [],
        'The direct-current line from Atacama to Quilicura cannot be expected before 2030, which is three years behind schedule.',
      ],
      [[], 'When the year ended, batteries with a capacity of 1,900 megawatts were connected to the grid.'],
      [[], 'Well over half of the approved storage projects could enter service this year.'],
      [[], 'The energy ministry estimates that bills might rise by 30 to 45%.'],
      [
        [],
        'Solar and wind power had to be curtailed because lines between the centre and the rainy south were full at midday.',
      ],
      [[], 'Solar plants were the most important renewable source of electricity in 2023.'],
      [
        [],
        '"We give away at noon what we buy back at night," said Altamirano Veas, the coordinator\'s director.',
      ],
      [[], 'Whether there might be rationing in the coming months was left open by the coordinator.'],
      [[], 'There will be no compensation for the poorest households, said Paulina Errázuriz Godoy.'],
    ],
  },
  {
    id: 'kzgrain',
    sourceDate: '2023-10-03',
    source: `Astana, 3 October 2023. Kazakhstan's farmers had threshed 14.9 million hectares, or 87% of the area sown with grain, by Monday evening, the agriculture ministry said on Tuesday. They have brought in 15.2 million tonnes in bunker weight; the average yield is 1.02 tonnes a hectare, against 1.37 tonnes on the same date last year.

A drought in May and June was followed by continuous rain in August and September. In the Kostanay region, the country's largest grain producer, wheat on some 430,000 hectares lies flat, and part of it has sprouted. The ministry now expects a wheat harvest of 12 to 12.5 million tonnes in clean weight, compared with 16.4 million in 2022. In July it had still been counting on 14 million.

Quality has suffered more than quantity. Of the first 3.1 million tonnes of wheat tested, only 38% reached at least the third class, the minimum for milling; a year ago it was 71%. "There will be bread for everybody, but there will be less to sell," Deputy Minister Daniyar Sultanbekov said.

The state purchasing company Prodastyk will buy up to 1.5 million tonnes, at 85,000 tenge a tonne for third-class wheat, 10,000 tenge less than the Union of Grain Growers had asked for. Payment is to follow within ten days of delivery. Farms in districts where a state of emergency has been declared, 17 up to now, may defer repayment of seed loans until 1 December 2024; around 2,300 farms qualify, with debts of 96 billion tenge in all.

Imports of Russian wheat by road have been banned since April; the ban, due to expire this month, was prolonged by six months last Thursday. Imports by rail remain allowed for licensed mills and silos.

Exports of grain and flour in the marketing year that began on 1 September are put at about 7 million tonnes, down from 9.2 million. Uzbekistan was the main buyer last season with 3.3 million tonnes, ahead of Tajikistan and Afghanistan. Negotiations with China on a rail quota are under way, but no agreement has been reached.

Sunflower, of which 61% has been harvested, is doing better: yields are 8% above last year's. The union's president, Gulnara Abenova, said nevertheless that one farm in five might give up before spring unless drying costs were subsidised. The ministry said it was looking into a subsidy for diesel, not for drying.`,
    date: '2023-10-04',
    text: `By Monday evening, 87 per cent of Kazakhstan's grain area, or 14.9 million hectares, had been threshed.

So far 15.2 million tonnes has been brought in, measured in bunker weight. The yield averages just over a tonne per hectare, about a quarter less than at the same point last year.

It was too dry in May and June, and then it rained continuously in August and September.

In Kostanay, the biggest grain region of the country, about 430,000 hectares of wheat have been flattened, and some of it has sprouted.

The ministry expects 12.5 million tonnes of wheat at most (clean weight), after 16.4 million last year; in July its figure had still been 14 million.

Of the wheat tested so far only 38% is good enough for milling. Last year the share was 71%.

"There will be bread for everybody, but there will be less to sell," said the deputy minister, Daniyar Sultanbekov.

Prodastyk, the state's purchasing company, is to take as much as 1.5 million tonnes and will pay 85,000 tenge per tonne of third-class wheat.

The Union of Grain Growers had wanted 95,000 tenge a tonne.

Suppliers are to have their money from Prodastyk within ten days of delivery.

Farms in the 17 districts that are under a state of emergency so far can put off repaying their seed loans until 1 December next year. About 2,300 are eligible; together they owe 96 billion tenge.

The ban on bringing in Russian wheat by road, in force since April, was extended by half a year on 28 September; licensed mills and silos can still import it by rail.

Some 7 million tonnes of grain and flour is expected to go abroad in the marketing year that started on 1 September, roughly two million less than in the previous one.

Last season's leading customer was Uzbekistan, which took 3.3 million tonnes; Tajikistan and Afghanistan came next. Talks with China about a rail quota have not led to a deal yet.

There is better news about sunflower: with 61% of the crop in, yields are 8 per cent up on last year.

Without subsidies for drying, a fifth of farms could give up before spring, warned Gulnara Abenova, the president of the growers' union. The ministry is considering help with diesel instead.`,
    slips: [
      [[], 'An average of 1.02 centners per hectare has been threshed so far this autumn.'],
      [[], 'In clean weight, 15.2 million tonnes of grain has been brought in to date.'],
      [[], 'Farms in emergency districts need not repay their seed loans until 1 December of this year.'],
      [[], 'A ban on wheat brought in by road from Uzbekistan has been extended by half a year.'],
      [[], 'The state company Prodastyk will buy at least 1.5 million tonnes.'],
      [
        [],
        "The purchase price for third-class wheat is 10,000 tenge a tonne higher than the growers' union had asked for.",
      ],
      [[], 'Kazakhstan and China have reached agreement on a quota for grain transport by rail.'],
      [
        [],
        'A wheat crop of between 12 and 15.5 million tonnes in clean weight is what the ministry now expects.',
      ],
      [[], 'The debts of the 2,300 farms that may defer their payments add up to 96 billion roubles.'],
      [
        [],
        'Deputy Minister Sultanbekov warned that one farm in five might give up before spring if drying costs were not subsidised.',
      ],
      [[], 'Not even licensed mills are allowed to import Russian wheat by rail any longer.'],
      [[], 'Thanks to new hybrid seed from Turkey, sunflower yields are 8% higher than last year.'],
    ],
  },
  {
    id: 'ferry',
    sourceDate: '2025-02-20',
    source: `Aarhus, 20 February 2025. The Danish ferry group Sundlinjen carried 7.9 million passengers in 2024, 4% more than in 2023, but earned less: net profit declined to 312 million kroner from 388 million, the company announced on Thursday. Revenue rose by 2.7% to 4.56 billion kroner.

Chief executive Lone Thorsager cited the EU's emissions trading, to which shipping has been subject since January 2024, as the main reason. Allowances cost the group 118 million kroner; roughly two-thirds of this was passed on to customers by a surcharge. Fuel bills, on the other hand, went down by 6%. "We have paid for carbon, and we have not yet been paid for cutting it," she said.

The number of lorries shipped fell by 5.5% to 641,000, chiefly on the route Grenaa–Halmstad, where a competitor began service in May. On the line to Bornholm, run under contract with the state until 2028, punctuality was 96.8%, short of the agreed 98%, and the group had to pay a penalty of 14 million kroner.

The board proposes a dividend of 6.50 kroner per share, unchanged from the year before. Shareholders will vote at the annual meeting in Aarhus on 9 April.

The first of two battery-powered ferries ordered from the Polish yard Wislana for a total of 1.9 billion kroner is to be delivered in November, seven months late; the second in summer 2026. The yard has agreed to pay compensation, the amount of which was not disclosed. Each ship will take 140 cars and 600 passengers and recharge in 25 minutes.

For 2025 the group forecasts operating profit before depreciation of 780 to 860 million kroner, after 815 million in 2024. The forecast assumes that oil averages no more than 80 dollars a barrel and does not include the possible sale of the Kiel terminal, on which talks are being held with two bidders. No job cuts are planned among the 2,450 employees, finance director Anders Friis Bjerre said, though around 60 office posts that become vacant will not be filled.

The union Søens Folk welcomed this but complained that crews on the Oslo line had worked on average nine hours of overtime a week in July. The company did not dispute the figure and said 85 seasonal sailors would be hired for the coming summer, 30 more than last year. The share closed 3.2% lower in Copenhagen at 141 kroner.`,
    date: '2025-02-21',
    text: `More passengers, less profit: Sundlinjen took 7.9 million people aboard in 2024, 4% more than the year before, yet its net result fell by about a fifth to 312 million kroner.

Turnover grew 2.7 per cent to just under 4.6 billion kroner.

Lone Thorsager, the chief executive, blames above all the EU's emissions trading, which has applied to shipping since the beginning of last year.

The Danish group spent 118 million kroner on allowances. About two thirds of that was recovered from customers through a surcharge.

Fuel, by contrast, cost 6% less.

"We have paid for carbon, and we have not yet been paid for cutting it," said Thorsager.

Its ferries shipped 641,000 lorries, 5.5% fewer than before; it was mainly between Grenaa and Halmstad, where a rival has been sailing since May, that traffic was lost.

Punctuality on the Bornholm line, which Sundlinjen operates under a state contract until 2028, was 96.8 per cent when 98 had been agreed. That cost the group a penalty of 14 million kroner.

Under the board's proposal there will again be a dividend of 6.50 kroner per share. The annual meeting in Aarhus decides on it on 9 April.

The first battery ferry from the Wislana yard is now to arrive in November, seven months behind schedule, and the second in the summer of next year.

Together the two ships cost 1.9 billion kroner. How much the Polish shipbuilder will pay in compensation was not revealed.

Each of the new vessels will have room for 600 passengers and 140 cars and will need 25 minutes to recharge.

Operating profit before depreciation, 815 million kroner last year, is predicted to be between 780 and 860 million in 2025.

The outlook rests on an average oil price of 80 dollars a barrel at most and leaves aside the possible sale of the terminal in Kiel, about which the group is talking to two bidders.

There are no plans for job cuts among the 2,450 staff, the finance director said, but some 60 office posts will be left unfilled when they fall vacant.

The company did not contest the union's figure of nine hours' overtime a week, on average, for crews on the Oslo line in July, and will hire 85 seasonal sailors for this summer, 30 more than last. Its share lost 3.2% in Copenhagen and closed at 141 kroner.`,
    slips: [
      [[], "Sundlinjen's fuel bills went up by 6% last year."],
      [[], 'Net profit came to 312 million euros, after 388 million the year before.'],
      [[], 'Last year the group made an operating profit before depreciation of 312 million kroner.'],
      [[], 'Sundlinjen has a contract with the state to serve Bornholm until 2038.'],
      [[], 'The forecast is based on oil costing an average of 80 dollars a barrel or more.'],
      [
        [],
        'The terminal in Kiel has been sold to one of two bidders, a transaction that the forecast leaves out.',
      ],
      [[], 'How long the new ships will need to recharge was not stated.'],
      [
        [],
        "Crews on the Bornholm line, the union complained, did an average of nine hours' overtime a week in July.",
      ],
      [[], 'By way of a surcharge, customers bore roughly one third of the cost of emission allowances.'],
      [[], 'The company rejected as wrong the overtime figure given by Søens Folk.'],
      [
        [],
        'No jobs are to be cut, said chief executive Lone Thorsager, though about 60 vacant office posts will not be filled.',
      ],
      [[], '"We have paid for carbon, and soon we will be paid for cutting it," Thorsager said.'],
    ],
  },
  {
    id: 'lesotho',
    sourceDate: '2024-10-09',
    source: `Maseru, 9 October 2024 – The Covenant for Renewal won 52 of the 120 seats in Saturday's parliamentary election in Lesotho, nine short of a majority, the electoral commission announced on Wednesday. The ruling Basotho Unity League fell from 58 seats to 37. The Highlands Alliance took 16, twice as many as in 2022. Eight smaller parties share the remaining 15.

Turnout was 44.6%, after 37.7% in 2022; it was highest in the district of Mokhotlong (58%) and lowest in the capital, Maseru (36%). Of 1.41 million registered voters, some 629,000 cast a ballot; 11,200 ballots were spoilt. In terms of votes the gap between the two largest parties was narrower: 34.9% for the Covenant and 30.2% for the League. Women will occupy 41 seats, four more than in the outgoing house.

Voting was extended by three hours at 63 of the 3,120 polling stations because ballot papers had arrived late owing to snow. In constituency 74, in Qacha's Nek, the first two candidates were 17 votes apart; a recount has been ordered there, and its result is due on Friday. Whatever its outcome, it "cannot change the order of the parties", commission chair Mamello Phakisi said.

The commission has received 29 complaints. It has dismissed 12 as unfounded, passed five to the police and is still examining the rest. Petitions against the results may be filed with the High Court until 23 October.

Observers of the Southern African Development Community (SADC), present in all ten districts, described the vote as "calm, transparent and insufficiently funded" and criticised that state radio had given the governing party 61% of its campaign airtime. The broadcaster rejected the charge.

The Covenant's leader, the economist Teboho Ralisa, said he would open talks with the Highlands Alliance at once, though he did not rule out a minority government. Alliance leader Puleng Tsekoa said her party would not join any cabinet that refused to publish the water export contract with South Africa. Prime Minister Khotso Makhele conceded defeat on Tuesday evening, before the final count. He remains in office until parliament convenes, which must happen within 14 days of the publication of the results in the gazette. The election cost 298 million maloti, 46 million more than budgeted.`,
    date: '2024-10-10',
    text: `With 52 of 120 seats, the Covenant for Renewal is the strongest party in Lesotho's new parliament, but it is nine short of a majority.

The Basotho Unity League, in government until now, lost 21 seats and is left with 37.

The Highlands Alliance doubled its seats to 16, and the other 15 go to eight small parties.

Nearly 45 per cent of those registered voted on Saturday, about seven points more than in 2022.

Voters were keenest in Mokhotlong, where 58% turned out; Maseru, the capital, had the lowest turnout at 36%.

About 629,000 people cast a ballot, out of 1.41 million on the register. Of these ballots, 11,200 were spoilt.

Measured in votes, the Covenant's lead over the League was smaller than in seats: 34.9 per cent to 30.2.

There will be 41 women in the new house, compared with 37 in the old one.

Because snow had delayed ballot papers, voting went on for three hours longer at 63 of the country's 3,120 polling stations, about two per cent.

A recount has been ordered in constituency 74, in Qacha's Nek, where only 17 votes lie between the two leading candidates. Its result is expected on Friday.

According to the chair of the commission, the recount "cannot change the order of the parties".

Of 29 complaints, twelve were dismissed as unfounded, five were handed to the police and a dozen are still being looked into. Anyone who wants to challenge the results in the High Court has until 23 October.

SADC observers, who were present in all ten districts, called the vote "calm, transparent and insufficiently funded".

They found fault with state radio, which they said had devoted 61% of its campaign airtime to the governing party; the broadcaster rejected the charge.

Teboho Ralisa, who leads the Covenant, wants to talk to the Highlands Alliance immediately but keeps open the option of a minority government. The Alliance, its leader said, will not enter a cabinet that refuses to make public the contract on water exports to South Africa.

Prime Minister Khotso Makhele acknowledged defeat on Tuesday evening and stays in office until parliament meets, 14 days after the results have appeared in the gazette at the latest. The election cost 298 million maloti, 46 million over budget.`,
    slips: [
      [[], 'The Covenant for Renewal, now the largest party, needs another nineteen seats for a majority.'],
      [[], 'Makhele did not concede defeat until after the final count.'],
      [[], 'Ralisa ruled out a minority government.'],
      [[], "The Covenant for Renewal won 52 per cent of the votes in Saturday's election."],
      [[], 'Observers of the African Union criticised the way state radio had divided its campaign airtime.'],
      [
        [],
        'Prime Minister Makhele said that the recount could not alter the order of the parties, whatever its result.',
      ],
      [[], 'The vote was "calm, transparent and generously funded", the SADC observers said.'],
      [
        [],
        'Parliament may convene no earlier than 14 days after the results have been published in the gazette.',
      ],
      [[], 'At 44.6%, turnout was some seven points lower than in 2022.'],
      [[], 'The recount in constituency 74 was requested by the candidate of the Highlands Alliance.'],
      [[], 'The Highlands Alliance has agreed to join a cabinet led by Ralisa.'],
      [[], 'The commission gave no reason why voting had been extended at 63 polling stations.'],
    ],
  },
];
