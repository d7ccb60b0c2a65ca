// English digests of texts of six sorts, by a writer who never saw the program.
export const round84 = [
  {
    id: 'norrhede-q3',
    lang: 'en',
    sourceDate: '2025-10-23',
    source: `MALMÖ, 23 October 2025 – Norrhede Industrier AB, maker of pumps, valves and compressor systems, today reported on the third quarter of 2025. Figures in brackets refer to the same quarter of 2024.

Order intake rose 7 per cent to SEK 4,812 million (4,497). Organic order growth, excluding currency and acquisitions, was 11 per cent. Net sales fell 3 per cent to SEK 4,365 million (4,500), entirely because of the stronger krona. Adjusted EBITA reached SEK 611 million (567), a margin of 14.0 per cent (12.6). Operating cash flow fell to SEK 402 million (538) as the group built up inventory ahead of deliveries in the fourth quarter. Earnings per share were SEK 5.18 (4.76).

“This is the highest third-quarter margin we have ever reported,” said Chief Executive Annika Rosenlund. “Marine customers are ordering again, but I would not yet call it a recovery: the chemicals side remains soft, particularly in Germany.”

Flow Control, the largest of the three divisions, accounted for 52 per cent of sales. Order intake in Compressors rose 19 per cent, helped by a SEK 640 million contract from the Danish shipyard Fjordskibet, the division's largest order ever. Orders in Water Systems declined 6 per cent, the second consecutive quarterly fall.

In September the Board decided to close the Ostrava foundry in the Czech Republic, subject to consultations with the union OS Metal expected to end in January. About 180 of the site's 240 positions will go; the remaining employees will be offered posts in Brno. A restructuring charge of up to SEK 95 million will be taken in the fourth quarter. Savings are estimated at SEK 60 million a year from 2027.

The company still expects a full-year adjusted EBITA margin of between 13 and 14 per cent, provided exchange rates stay near their end-September levels. Capital expenditure is now expected at about SEK 700 million, against earlier guidance of SEK 850 million.

“US tariffs cost us roughly SEK 40 million in the quarter, and we passed on about half of that in prices,” said Chief Financial Officer Pieter van Aalst. Prices may be raised again in the first quarter, he added.

Net debt stood at SEK 5.9 billion at the end of September, 1.6 times EBITDA, against 1.9 times a year earlier. The company gave no sales forecast for 2026, and Ms Rosenlund declined to comment on press reports about a sale of Water Systems.`,
    date: '2025-10-24',
    text: `Norrhede Industrier earned more on lower sales in the third quarter: adjusted EBITA climbed to SEK 611m from SEK 567m a year earlier. Revenue slipped 3 per cent to just under SEK 4.4bn, a drop the pump and valve maker blames wholly on the stronger krona. The margin widened by 1.4 percentage points to 14.0 per cent, a company record for a third quarter according to chief executive Annika Rosenlund.

New orders went the other way, rising 7 per cent to about SEK 4.8bn, or 11 per cent once currency and acquisitions are stripped out. Rosenlund said marine customers had started buying again, yet she was not ready to speak of a recovery, given weak demand in chemicals and above all in Germany. Compressors booked 19 per cent more, thanks in part to its biggest order ever, worth SEK 640m, from the Danish yard Fjordskibet. In Water Systems, by contrast, orders shrank for a second quarter running, this time by 6 per cent. Flow Control brought in slightly more than half of group sales.

Cash flow from operations was down by about a quarter, at SEK 402m, because stock was being built up for fourth-quarter deliveries. Earnings per share improved by SEK 0.42 to SEK 5.18. Net debt, at SEK 5.9bn, equalled 1.6 times EBITDA at the end of September; twelve months before, the ratio had been 1.9.

The board decided in September to shut the Ostrava foundry in the Czech Republic, though consultations with the OS Metal union, due to finish in January, must come first. Some 180 of 240 jobs would disappear and the rest of the workforce would be offered positions in Brno. The cost, at most SEK 95m, falls in the fourth quarter; the benefit is put at SEK 60m annually from 2027.

Full-year margin guidance of 13–14 per cent is unchanged, assuming exchange rates hold near their end-September levels, while planned capital spending has been lowered by SEK 150m to about SEK 700m. Finance chief Pieter van Aalst estimated the quarter's bill for US tariffs at around SEK 40m, half of it or so recovered through prices, and said a further increase was possible in the first quarter. There was no sales forecast for 2026, and Rosenlund would not discuss reports that Water Systems might be sold.`,
    slips: [
      [
        ['value'],
        'Shareholders saw quarterly earnings of SEK 5.81 a share, compared with SEK 4.76 in the same three months of 2024.',
      ],
      [
        ['scale'],
        'Fjordskibet, a Danish yard, handed Compressors a contract worth SEK 6.4bn, more than the division had ever won in one go.',
      ],
      [
        ['currency'],
        'The fourth quarter will carry a restructuring charge of up to 95 million euros for the Ostrava closure.',
      ],
      [
        ['range'],
        'Norrhede stuck to its forecast of a full-year adjusted EBITA margin of 13 to 15 per cent, as long as exchange rates stay close to where they stood at the end of September.',
      ],
      [
        ['bound'],
        'Shutting the Czech foundry will cost no less than SEK 95m, to be booked in the fourth quarter.',
      ],
      [['direction'], 'Guidance for capital expenditure has been raised and now stands at about SEK 700m.'],
      [
        ['measure'],
        'At roughly SEK 4.8bn, third-quarter net sales were 7 per cent higher than a year before.',
      ],
      [
        ['wording'],
        `In Rosenlund's words the group had never reported a better margin in any quarter than the 14.0 per cent just achieved.`,
      ],
      [
        ['entity'],
        'Before the foundry can go, the company must complete consultations with the Czech labour ministry, which should be over in January.',
      ],
      [['period'], 'Closing Ostrava is supposed to save SEK 60m a year starting in 2026.'],
      [['polarity'], 'Management had nothing to say about what American tariffs had cost the group.'],
      [[], 'Rosenlund singled out Germany, where Norrhede has 900 employees, as a soft spot in chemicals.'],
    ],
  },
  {
    id: 'toktorov-press',
    lang: 'en',
    sourceDate: '2025-05-13',
    source: `Press conference by the President of the Kyrgyz Republic, Azamat Toktorov. Bishkek, Tuesday 13 May 2025. Official transcript.

PRESIDENT TOKTOROV: Good afternoon. Yesterday in Tashkent we signed nine documents with our Uzbek neighbours. The most important concerns the Sary-Kel hydropower plant, which we will build together with Uzbekistan and Kazakhstan. We will hold 40 percent, our two partners 30 percent each. The capacity is 1,150 megawatts and the cost is estimated at 2.4 billion dollars. If the lenders give their approval by autumn, construction will begin in the spring of 2026.

QUESTION (Gulnara Asanova, Radio Ala-Too): Last winter people in Naryn had power cuts of up to six hours a day. Will this happen again?

PRESIDENT TOKTOROV: I cannot promise that there will be no cuts. The Toktogul reservoir held 7.9 billion cubic metres on 1 May, against 8.6 billion a year ago. Imports from Turkmenistan, some 1.5 billion kilowatt-hours, will help, but people must save as well. I have instructed the energy ministry to keep any cuts under two hours.

QUESTION (Timur Belov, Bishkek Courier): Will tariffs go up?

PRESIDENT TOKTOROV: For households that use less than 700 kilowatt-hours a month, no, not before 2027. Households above that will pay 2.9 som per kilowatt-hour from 1 August; today it is 2.6. For the cryptocurrency miners the tariff will double. They heat nobody's home.

QUESTION (Lena Hartwig, Central News Agency): Two reporters from the website Tunduk Online have been in detention since February. Will you pardon them?

PRESIDENT TOKTOROV: The court has not ruled, and I do not interfere in trials. If they are convicted and ask for clemency, I will look at it, as I look at every request. Last year I pardoned 31 people.

QUESTION (Ruslan Omurov, Channel Two): When will the southern road be finished?

PRESIDENT TOKTOROV: Of 410 kilometres, 265 have asphalt. Deputy Prime Minister Japarkulova tells me the rest will be ready by the end of 2026. I am less optimistic; I would say the middle of 2027. The Chinese contractor has 1,400 workers there, and in March we fined it 12 million som for delays. It is the first such fine we have imposed.

QUESTION (Hartwig): Will you run again in 2027?

PRESIDENT TOKTOROV: Ask me after the harvest. (Laughter.) Thank you all.

[Note by the press service: the press conference lasted 52 minutes. No question was asked about the Russian air base.]`,
    date: '2025-05-14',
    text: `Kyrgyzstan will own 40 per cent of the Sary-Kel hydropower plant it intends to build with Uzbekistan and Kazakhstan, President Azamat Toktorov told journalists in Bishkek on Tuesday. The two partners get 30 per cent apiece. He called the project the most important item among nine documents signed with the Uzbek side in Tashkent on Monday. The 1.15-gigawatt station should cost an estimated $2.4bn, and work would get under way next spring if lenders say yes by the autumn.

Toktorov would not guarantee that there would be no more outages when a reporter from Radio Ala-Too reminded him of last winter's cuts in Naryn, which had lasted as long as six hours a day. The water stored at Toktogul on 1 May, 7.9 cubic kilometres, was 0.7 less than a year earlier. About 1.5 terawatt-hours from Turkmenistan would ease matters, he said, though the public also had to economise. Any interruptions are to stay below two hours under an order he has given to the energy ministry.

Households consuming under 700 kWh a month are spared higher prices until at least 2027. For those above that threshold the rate goes up by 0.3 som per kWh, to 2.9 som, on 1 August. Crypto miners, who in the president's words heat no one's home, will be charged twice as much as now.

On the two Tunduk Online reporters held since February, Toktorov said he kept out of court cases and that there was no ruling yet. A plea for clemency following a conviction would be considered like any other; he granted 31 pardons last year.

Nearly two-thirds of the 410 km southern road has been asphalted. Toktorov thinks mid-2027 is a likelier finish than the end of next year, the date his deputy prime minister, Japarkulova, has given him. In March the Chinese contractor, which has 1,400 people on the job, was fined 12m som for running late, a penalty of a kind never imposed before. Asked by Lena Hartwig of Central News Agency whether he would stand again in 2027, he told her to come back with the question after the harvest. The Russian air base did not come up during the 52-minute session.`,
    slips: [
      [
        ['unit'],
        'Toktogul, the president reported, held 7.9 billion litres of water at the beginning of May.',
      ],
      [
        ['polarity'],
        `The people of Naryn were given the president's word that next winter would pass without power cuts.`,
      ],
      [
        ['modality'],
        'Should the two Tunduk Online reporters be found guilty and seek clemency, Toktorov will grant it.',
      ],
      [
        ['entity'],
        'Nine documents had been signed with the Uzbek side in Astana the day before the press conference.',
      ],
      [
        ['speaker'],
        'Deputy Prime Minister Japarkulova reckons the southern road will not be complete until the middle of 2027.',
      ],
      [
        ['wording'],
        'Explaining the new rate for cryptocurrency miners, Toktorov remarked: “They heat half our homes.”',
      ],
      [
        ['modality'],
        'Building work at Sary-Kel gets under way in the spring of 2026, the president announced.',
      ],
      [['value'], 'Last year, Toktorov noted, he had pardoned 13 people.'],
      [['period'], 'Households above the 700 kWh threshold will start paying the 2.9-som rate on 1 January.'],
      [
        ['polarity'],
        'Nobody put to the president the question of whether he would seek another term in 2027.',
      ],
      [
        [],
        'The detained pair from Tunduk Online, who face up to eight years in prison, have been in custody since February.',
      ],
      [
        ['bound'],
        'Electricity in Naryn had been off for at least six hours a day last winter, said the Radio Ala-Too correspondent.',
      ],
    ],
  },
  {
    id: 'bcp-april-cut',
    lang: 'en',
    sourceDate: '2026-04-24',
    source: `Monetary Policy Statement. Asunción, Friday 24 April 2026

The Monetary Policy Committee of the Central Bank of Paraguay decided today, by four votes to one, to lower the policy rate by 25 basis points to 5.50 percent. The rate had been unchanged since March 2024. Graciela Benítez Ayala voted to keep it at 5.75 percent.

Twelve-month inflation was 3.6 percent in March, down from 4.3 percent in December. Core inflation, which excludes fruit, vegetables and fuels, was 3.9 percent, practically the same as in December. Beef prices, up 14.2 percent over the year, contributed about 0.9 percentage points to headline inflation. In the latest survey, median expectations stood at 3.7 percent for the end of 2026 and at 3.5 percent, the target, for the two-year horizon.

Monthly economic activity grew 4.1 percent year on year in February, after 2.8 percent in January. The soybean harvest is estimated at 10.4 million tonnes, against 9.3 million last season, and would be the second largest on record. Drought in Boquerón has affected livestock producers. The growth projection for 2026 was raised from 3.8 to 4.2 percent; that for 2027 remains at 3.7 percent. Over twelve months, credit in guaraníes expanded 13 percent and credit in foreign currency 6 percent.

The guaraní appreciated 2.6 percent against the dollar in the first quarter. Brent crude averaged 71 dollars a barrel in the first three weeks of April, against 64 in the first quarter, and fuel prices are an upside risk to inflation. International reserves were 10.3 billion dollars on 31 March, equivalent to about seven months of imports.

The Committee considers that inflation could fall temporarily to between 2.6 and 2.9 percent in the third quarter, before returning to the target in the first half of 2027. Should the exchange rate and expectations evolve as projected, there would be room for one further cut this year. This is not a commitment.

“We are lifting a foot off the brake, not pressing the accelerator,” said Governor Ernesto Villalba Duarte.

The reserve requirement on guaraní deposits remains at 18 percent. In May the Bank will sell at most 25 million dollars a day under its regular programme, compared with 30 million in April.

The public finances were not discussed at this meeting and will be addressed in the June Monetary Policy Report. The minutes will appear on 8 May. The next meeting is on 21 May.`,
    date: '2026-04-25',
    text: `Paraguay's central bank trimmed its key rate by a quarter of a point to 5.50% on Friday, ending a pause of just over two years. The decision was not unanimous: one of the five votes, that of Graciela Benítez Ayala, went to leaving the rate at 5.75%. Governor Ernesto Villalba Duarte likened the move to easing off the brake rather than stepping on the gas.

Annual inflation eased by 0.7 points between December and March, to 3.6%. Leaving out fuels, fruit and vegetables, it hardly moved and stood at 3.9%. Beef alone, 14.2% dearer than a year ago, accounted for roughly a quarter of the headline figure. Those surveyed expect 3.7% at the close of this year, going by the median, and see prices growing in line with the 3.5% target two years out. The committee thinks inflation might dip to 2.6–2.9% for a while in the third quarter and get back to target in the first six months of 2027, although costlier fuel could push it higher. Brent had averaged $71 in the opening three weeks of April, $7 more than in the first quarter.

A second cut this year would be possible provided the currency and expectations behave as forecast, but the bank made clear that it was promising nothing. The guaraní strengthened by 2.6% against the dollar from January to March.

The economy is now seen expanding by 4.2% in 2026, up from the 3.8% projected before, with no change to the 3.7% pencilled in for 2027. Activity in February was 4.1% above its level of a year earlier, an acceleration from January's 2.8%. Farmers are expected to bring in 10.4m tonnes of soya, 1.1m more than last season and a volume exceeded only once, while ranchers in Boquerón have been hit by drought. Lending in local currency grew 13% in twelve months, more than double the pace of foreign-currency credit.

Banks must go on setting aside 18% of guaraní deposits. Daily dollar sales under the regular programme will be capped at $25m in May, a sixth less than in April. Reserves came to $10.3bn at the end of March, enough for about seven months of imports. Public finances were left for the June report; minutes of Friday's meeting are due on 8 May, and the committee gathers again on 21 May.`,
    slips: [
      [
        ['unit'],
        'With reserves where they were at the end of March, the country could pay for about seven weeks of imports.',
      ],
      [['scale'], 'International reserves added up to some $103bn on the last day of March.'],
      [
        ['currency'],
        'Under its regular programme the bank plans to sell no more than 25 million guaraníes a day in May.',
      ],
      [
        ['range'],
        'In the third quarter inflation may slip to somewhere between 2.1 and 2.9% before climbing back to target, the committee believes.',
      ],
      [
        ['direction'],
        `The committee turned gloomier about this year's growth, marking its projection down to 4.2%.`,
      ],
      [['period'], 'Inflation is expected to be back on target in the second half of 2027.'],
      [
        ['modality'],
        'If the exchange rate and expectations follow the projected path, the committee has bound itself to cut once more this year.',
      ],
      [
        ['modality'],
        'The committee stated that there is space for another rate reduction in 2026, wherever the guaraní goes from here.',
      ],
      [
        ['measure'],
        'Headline inflation came to 3.9% in the year to March, practically where it had been in December.',
      ],
      [
        ['wording'],
        `Soya growers are heading for the biggest harvest in the country's history, put at 10.4m tonnes.`,
      ],
      [['polarity'], 'Not one member of the committee opposed the quarter-point reduction.'],
      [
        ['polarity'],
        `Members also spent part of Friday's meeting discussing the state of the public finances.`,
      ],
    ],
  },
  {
    id: 'coralline-strike',
    lang: 'en',
    sourceDate: '2024-07-16',
    source: `MACKAY, Australia, July 16, 2024 (Southern Wire) - About 1,300 workers at four of Coralline Sugar's five Queensland mills walked off the job on Tuesday for 48 hours, halting crushing there at the height of the cane harvest in a dispute over pay and rosters.

The strike, the company's first since 2011, follows seven months of talks. Unions want a 16% rise over three years in total; Coralline has offered 12.5% over the same period plus a one-off payment of A$1,500, payable only if a deal is signed before July 31.

"They keep talking about the bonus, but a bonus doesn't go into your super," said Deb Prentice, state secretary of the Mill and Metal Workers' Union. "Our members won't sign away their weekends for fifteen hundred dollars."

Prentice said 87% of those who voted had backed industrial action. More stoppages were possible from the week of July 29 unless the company withdrew its plan for 12-hour shifts.

Coralline's chief operating officer, Marcus Teale, said the company was "disappointed but not surprised". The new shifts would be trialled at one site, the Pindara mill, before any wider use.

"Nobody is going to lose a dollar of base pay," Teale told reporters. He declined to say how much the stoppage would cost and would not be drawn on whether contractors would be brought in.

Each day of lost crushing leaves up to 38,000 tonnes of cane standing, according to Joan Calleja, chair of the growers' group Canefields United, who put farmers' losses at roughly A$2 million a day.

"Cane that is cut and not crushed within about 16 hours starts losing sugar," she said. "I understand the workers. I just wish they had done this in May, before the season."

Staff at the fifth mill, Oakey Creek, are covered by a separate agreement that runs until March 2026 and kept working.

State Industrial Relations Minister Paul Devereux urged the company and the unions to return to the Fair Work Commission, where a conciliation hearing is set for Friday. "I'm not going to take sides," he said. Teale said Coralline would attend. Prentice said her union was likely to, but had not decided.

Coralline produced 1.1 million tonnes of raw sugar last year, about a quarter of Australia's output. Its Singapore-based owner, Tanjong Agri, whose net profit fell 9% to S$214 million in the year to March, did not reply to questions.`,
    date: '2024-07-17',
    text: `Four of the five Queensland mills belonging to Coralline Sugar stopped crushing cane on Tuesday when some 1,300 employees began a two-day strike over pay and rosters. The company had not faced one since 2011. Seven months of negotiations have left the two sides 3.5 percentage points apart: the unions are asking for 16 per cent across three years, while management offers 12.5 per cent. The offer also includes A$1,500 paid once, but solely on condition that agreement is signed before 31 July.

Deb Prentice, state secretary of the Mill and Metal Workers' Union, objected that the bonus would not count towards superannuation and that members would not trade their weekends for it. Support for industrial action stood at 87 per cent among those who cast a vote, by her account. She warned that there could be further walkouts from the week beginning 29 July if the plan for 12-hour shifts is not dropped.

Marcus Teale, chief operating officer, said the strike had come as no surprise, disappointed though the company was. The longer shifts would first be tested at the Pindara mill alone, he explained, and no one's base pay would be cut. He gave no estimate of what the action would cost, nor would he say whether contractors might be used.

Growers are losing in the region of A$2m a day, by the reckoning of Joan Calleja of Canefields United, with as much as 38,000 tonnes left in the fields for each day without crushing. Cut cane begins to lose its sugar if it has not been processed in about 16 hours, she pointed out. Calleja voiced understanding for the strikers but would have preferred them to act in May, ahead of the season.

Oakey Creek, the remaining mill, carried on as usual, its workforce having its own agreement until March 2026. Paul Devereux, the state's industrial relations minister, declined to favour either side and called on both to go back to the Fair Work Commission, which has a conciliation hearing scheduled for 19 July. Coralline has said it will be there; Prentice thought her union probably would too, though that remained undecided.

Coralline accounts for around a quarter of Australia's raw sugar, having made 1.1m tonnes last year. There was no reply from its parent in Singapore, Tanjong Agri, which saw net profit drop 9 per cent to S$214m in the year to March.`,
    slips: [
      [
        ['value'],
        'Prentice said industrial action had won the backing of 78 per cent of members who took part in the vote.',
      ],
      [['bound'], 'Every idle day leaves more than 38,000 tonnes of cane in the fields, Calleja said.'],
      [
        ['entity'],
        'The 12-hour shifts are to be tried out first at Oakey Creek, according to the chief operating officer.',
      ],
      [
        ['speaker'],
        'Teale said he understood the workers but wished they had taken action in May, before the season.',
      ],
      [['wording'], `The company, in Teale's phrase, was "surprised and disappointed" by the walkout.`],
      [
        ['entity'],
        'Devereux appealed to Coralline and the cane growers to take their dispute back to the Fair Work Commission.',
      ],
      [[], 'Tanjong Agri, the Singapore group that bought Coralline in 2016, left questions unanswered.'],
      [['wording'], 'Never before in its history had Coralline been hit by a strike.'],
      [
        ['polarity'],
        'Workers at Oakey Creek, whose separate agreement lasts until March 2026, downed tools as well.',
      ],
      [['polarity'], 'The possible use of contractors during the stoppage was not raised with Teale.'],
      [
        ['modality'],
        'Alongside 12.5 per cent over three years, Coralline guarantees its workers a one-off A$1,500 no matter when they sign.',
      ],
      [['unit'], 'The unions are holding out for 16 per cent a year for three years.'],
    ],
  },
  {
    id: 'daloa-gueyo-road',
    lang: 'en',
    sourceDate: '2026-03-04',
    source: `REPUBLIC OF CÔTE D'IVOIRE – Ministry of Roads and Transport Infrastructure
Communiqué, Abidjan, Wednesday 4 March 2026

Following the visit on Monday 2 March by the Minister, Mrs Aminata Koné-Bakayoko, the Ministry informs the public of the state of works on the Daloa–Guéyo road (118 km).

At the end of February, works stood at 64 percent, against 71 percent planned. The delay is due to heavy rains of June to September 2025 and to the relocation of a 90-kilovolt power line. Section 1 (42 km) has been open to traffic since December. Section 2 (39 km) is being surfaced. On Section 3 (37 km), only earthworks are under way. Five of the eight piers of the Davo bridge are complete; at 210 metres it will be the region's longest.

The contractor, Sahel-Atlantique BTP, has agreed to introduce a second shift. Delivery is now set for 30 November 2026 instead of 31 July 2026. If progress has not reached 80 percent by 31 July, penalties of 15 million CFA francs per day will apply, capped at 5 percent of the contract value. "We prefer a road delivered four months late to a road redone in four years," the Minister declared.

The project costs 142 billion CFA francs, financed by loans from the Gulf of Guinea Development Bank (60 percent) and the Al-Rimal Fund of Kuwait (25 percent) and by the State budget (15 percent).

The resident engineer, Mr Koffi Assoumou, indicated that compaction tests had failed at 3 points out of 57; these were redone at the contractor's expense.

Of 1,146 persons affected by the project, 1,032 have been compensated, for a total of 3.7 billion CFA francs. The others, whose files are in dispute, should be paid by the end of April. The site employs 870 people, including 340 residents of the localities crossed.

From 9 March to 17 April, trucks with a total weight above 30 tonnes will be banned from Section 2 between 6 p.m. and 6 a.m.

On completion, the journey from Daloa to Guéyo should take 1 hour 40 minutes instead of about three hours. No decision has been taken on a toll; a study will be submitted to the Council of Ministers in the second half of the year.

An inquiry is under way into the accident of 11 February, in which four workers were injured. The Ministry will make no comment before its findings.`,
    date: '2026-03-05',
    text: `Delivery of the 118-kilometre Daloa–Guéyo road has been put back by four months, to 30 November this year, Côte d'Ivoire's roads ministry said on Wednesday. By the end of February the works were 64 per cent done, seven points short of the plan. The ministry attributes the lag to last year's heavy rains between June and September and to the shifting of a 90 kV power line. Minister Aminata Koné-Bakayoko, who toured the site on Monday, said she would sooner have the road four months late than see it redone in four years' time.

Traffic has been using the first 42 km since December, and surfacing is in progress on the next 39, while the final 37 have not got beyond earthworks. The 210-metre bridge over the Davo, set to be the region's longest, has five finished piers and three to go. Sahel-Atlantique BTP, the contractor, has consented to run a second shift. Should it fail to reach 80 per cent by the end of July, it will be fined 15m CFA francs a day, although the total may not exceed a twentieth of the contract value. Compaction proved inadequate when tested at three of 57 points, resident engineer Koffi Assoumou disclosed, and these were done again with the contractor footing the bill.

Two loans cover 85 per cent of the 142bn CFA franc cost: the Gulf of Guinea Development Bank is lending 60 per cent and Kuwait's Al-Rimal Fund 25 per cent. The State pays the rest, a little over 21bn. Compensation totalling 3.7bn has gone to about nine in ten of the 1,146 people affected; the other 114 have disputed claims and ought to be paid by the end of next month. Of the 870 people employed, 340 live in places along the route.

Trucks weighing over 30 tonnes will be kept off the second section at night from 9 March until 17 April. Once finished, the road should shorten the drive from one end to the other by some 80 minutes. Whether to charge a toll is still open, with a study due before the Council of Ministers in the second half of 2026. An accident that injured four workers on 11 February is being investigated, and until the results are known the ministry will not discuss it.`,
    slips: [
      [
        ['value'],
        'Work on the Davo bridge has advanced to the point where three of its eight piers are complete.',
      ],
      [['scale'], 'The 1,032 people compensated so far have shared 3.7 million CFA francs.'],
      [
        ['currency'],
        'Missing the July milestone would cost the contractor 15 million dollars a day, up to the agreed ceiling.',
      ],
      [
        ['unit'],
        'Trucks carrying more than 30 tonnes per axle may not use Section 2 at night between 9 March and 17 April.',
      ],
      [
        ['bound'],
        `Penalties for missing the 80 per cent mark would come to at least 5 per cent of the contract's value.`,
      ],
      [['period'], 'The rains held responsible for part of the delay fell between June and September 2024.'],
      [
        ['modality'],
        'Motorists will have to pay a toll on the new road, about which a study goes to the Council of Ministers in the second half of the year.',
      ],
      [
        ['speaker'],
        'The minister revealed that the road had failed compaction tests in three places out of 57.',
      ],
      [
        ['modality'],
        'Once July is over the contractor must pay a penalty of 15m CFA francs for each day until the total hits 5 per cent of its contract.',
      ],
      [
        ['entity'],
        `Apart from the State budget, the project's only source of money is a loan from the Gulf of Guinea Development Bank.`,
      ],
      [['polarity'], `February's accident on the site goes unmentioned in the communiqué.`],
      [['wording'], `At 210 metres, the Davo crossing will become the longest bridge in Côte d'Ivoire.`],
    ],
  },
  {
    id: 'taiwan-october-trade',
    lang: 'en',
    sourceDate: '2024-11-07',
    source: `Taipei, Thursday, November 7, 2024 – Taiwan's exports amounted to US$41.3 billion in October, up 8.4% from a year earlier, according to preliminary customs data released today by the Department of Trade Statistics. It was the twelfth consecutive month of annual growth, although the pace was the slowest in five months. Imports rose 11.7% to US$34.4 billion. The trade surplus was US$6.9 billion, US$0.4 billion less than a year earlier. Measured in New Taiwan dollars, exports rose 7.6%. After seasonal adjustment, exports fell 1.2% from September and imports rose 0.6%.

From January to October, exports reached US$394.6 billion (up 10.2%) and imports US$325.1 billion (up 9.8%), for a surplus of US$69.5 billion.

By product, exports of electronic components rose 4.1% to US$15.2 billion, 36.8% of the total. Information and communication products jumped 31.5% to US$12.4 billion, the second-highest monthly figure ever. Machinery gained 2.5%, ending a run of four declines. Base metals fell 3.9% and plastics 7.2%.

By destination, exports to mainland China and Hong Kong slipped 2.8% to US$12.6 billion, 30.5% of the total. Those to the United States rose 26.3% to US$10.1 billion and those to ASEAN 9.0% to US$7.7 billion. Exports to Europe dropped 11.4% to US$3.0 billion and those to Japan 4.5% to US$2.2 billion.

On the import side, purchases of semiconductor equipment rose 48% to US$2.8 billion, the highest since August 2022. Crude oil imports rose 3% in volume to 24.1 million barrels, but fell 9% in value because of lower prices.

"Orders linked to artificial intelligence are carrying the figures; without them, exports would have fallen," said the department's director, Lin Chia-hui. She expects exports to grow by between 3% and 7% in November, depending on deliveries of servers before the U.S. holiday season. "An annual record is not certain, but it is within reach," she said.

Deputy director Wu Po-han said that steel and petrochemicals would probably not turn around until the second quarter of 2025. The typhoon that closed ports on October 31 may have shifted about US$0.6 billion of exports into November, he added.

Ms. Lin declined to estimate the effect of possible changes in U.S. tariffs.

September exports were revised from US$40.6 billion to US$40.5 billion. Final data for October will be released on November 22.`,
    date: '2024-11-08',
    text: `Taiwan sold US$41.3bn worth of goods abroad in October, 8.4 per cent more than twelve months before, preliminary customs data showed on Thursday. Annual growth has thus lasted a full twelve months, though October's pace was the weakest in five. Because imports rose faster, by 11.7 per cent to US$34.4bn, the surplus narrowed by US$0.4bn to US$6.9bn. In local-currency terms the rise in exports was 7.6 per cent. Set against September and adjusted for the season, exports were down 1.2 per cent and imports 0.6 per cent higher.

Information and communication goods brought in US$12.4bn, almost a third more than a year ago and a sum surpassed in only one month on record. Electronic components, at US$15.2bn the source of more than a third of export revenue, put on 4.1 per cent. Machinery edged up 2.5 per cent after four successive falls, but base metals and plastics lost ground.

Shipments to the United States soared by more than a quarter to US$10.1bn, and ASEAN took 9 per cent more. China, Hong Kong included, bought 2.8 per cent less, which still left it with 30.5 per cent of the total. Exports to Europe were off by 11.4 per cent and those to Japan by 4.5 per cent.

Lin Chia-hui, who heads the trade statistics department, said exports would have shrunk but for demand connected with artificial intelligence. For November she forecasts growth of 3 to 7 per cent, depending on server deliveries ahead of America's holiday season. A record year is attainable in her view, if by no means assured; the ten-month total is US$394.6bn, up 10.2 per cent. She gave no estimate of what altered US tariffs might do. Her deputy, Wu Po-han, thinks steel and petrochemicals are unlikely to recover before the second quarter of next year. He also said that about US$0.6bn of October exports might have moved into November on account of the typhoon that shut ports on the 31st.

Among imports, chip-making equipment surged 48 per cent to US$2.8bn, the most since August 2022. The country brought in 3 per cent more crude than a year earlier but, with prices lower, paid 9 per cent less for it. The export figure for September has been lowered by US$0.1bn, and the definitive October numbers are promised for 22 November.`,
    slips: [
      [
        ['range'],
        'Lin looks for exports to rise by 3 to 9 per cent in November, depending on server deliveries ahead of the US holidays.',
      ],
      [
        ['direction'],
        `Allowing for seasonal effects, October's exports were 1.2 per cent higher than September's.`,
      ],
      [['measure'], 'The value of crude oil imports went up 3 per cent from a year earlier.'],
      [['polarity'], 'The head of the department ruled out a record year for exports.'],
      [
        ['entity'],
        'ASEAN was the weak spot, taking 11.4 per cent less than a year ago, or US$3.0bn of goods.',
      ],
      [
        ['wording'],
        'Of orders linked to artificial intelligence, Lin observed that "even without them, exports would have risen".',
      ],
      [
        [],
        'A new assembly plant in Hsinchu helped lift exports of information and communication products by 31.5 per cent.',
      ],
      [
        ['value'],
        'Information and communication goods worth US$14.2bn were shipped from Taiwan in October, 31.5 per cent more than a year before.',
      ],
      [['period'], 'In the first nine months of the year exports added up to US$394.6bn.'],
      [['currency'], `Japan's purchases shrank 4.5 per cent to NT$2.2bn.`],
      [['wording'], 'Exports of information and communication products set an all-time monthly high.'],
      [['unit'], 'Crude oil arrivals in October amounted to 24.1 million tonnes.'],
    ],
  },
];
