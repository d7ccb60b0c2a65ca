// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round39 = [
  {
    id: 'danish-pump-maker-half-year-results',
    sourceDate: '2025-08-14',
    date: '2025-08-14',
    source: `Halvorsen & Bech A/S: Interim report for the first half of 2025

Company announcement no. 17/2025, 14 August 2025

"We grew organically in a market that did not help us, and we improved the margin. Orders in North America slowed in the second quarter, and we take account of that in our outlook," says CEO Pernille Skovgaard.

Second quarter 2025 highlights

Revenue was DKK 4,118 million (Q2 2024: DKK 4,062 million), corresponding to reported growth of 1.4%. Organic growth was 4.0%; currency effects were negative by 2.6 percentage points. EBIT before special items amounted to DKK 473 million (DKK 431 million), equal to an EBIT margin of 11.5% (10.6%). Order intake declined by 3% to DKK 3,960 million.

First half 2025 highlights

Revenue amounted to DKK 8,205 million (DKK 7,988 million), an organic increase of 4.6%. EBIT before special items was DKK 927 million (DKK 840 million), and the margin rose by 0.8 percentage point to 11.3%. Profit after tax was DKK 602 million (DKK 611 million), affected by special items of DKK 95 million related to the closure of the factory in Gdynia. Free cash flow was DKK 388 million (DKK 512 million); the decline reflects higher inventories ahead of the new US tariffs. Return on invested capital was 17.9%.

Segments, first half

Water Utility grew organically by 9.2%, driven by large orders in the Middle East and in Spain. Commercial Buildings grew by 3.1%. Industry was flat. Domestic Heating fell by 2.4%, as the heat pump market in Germany did not recover before June. Water Utility now accounts for 31% of Group revenue, against 29% a year ago.

By region, Europe, the Middle East and Africa grew by 5.9%, Asia Pacific by 4.4% and the Americas by 1.2%.

Tariffs

Approximately 22% of the Group's sales are made in the United States, and about two thirds of the products sold there are assembled at our plant in Ohio. The direct annual effect of tariffs at the current rates is estimated at DKK 180-220 million before mitigation. Price increases of on average 4% took effect in the US on 1 June, and we expect to offset most, but not all, of the effect within twelve months.

Gdynia

The closure, announced on 6 March, affects 340 employees. Production is being moved to Hungary and is to be completed by the end of the first quarter of 2026. Total special items for the project are expected to be around DKK 140 million, of which the remaining DKK 45 million will be booked in the second half. Annual savings of DKK 70 million are expected from 2027.

Outlook for 2025 (revised)

Organic growth is now expected at 3-5% (previously 4-6%). The EBIT margin before special items is narrowed to 11.0-11.5% (previously 10.7-11.7%). Free cash flow is unchanged at above DKK 900 million.

Share buy-back

Under the programme initiated on 3 February, of up to DKK 600 million, shares worth DKK 271 million had been bought by 30 June. The Board has decided not to extend the programme beyond its expiry on 30 January 2026.

Changes in management

CFO Torben Lyng has informed the Board that he wishes to retire. He will continue until a successor is in place, but no later than 31 May 2026. The search has been initiated.

Subsequent events

On 4 July, the Group signed an agreement to acquire 70% of the shares in the Portuguese software company Fluxoagua, with the right to buy the remainder from 2028. The price is not disclosed. Closing is expected in the fourth quarter, subject to approval from the competition authorities. Fluxoagua has 64 employees and had revenue of EUR 11 million in 2024.`,
    text: `Danish pump maker Halvorsen & Bech has trimmed its growth forecast for 2025 after orders from North America weakened in the second quarter. It now expects organic growth of 3–5%, one point less at either end than before, and has narrowed its range for the EBIT margin before special items to 11.0–11.5%. The forecast that free cash flow will exceed DKK 900 million stands.

Second-quarter revenue edged up 1.4% to DKK 4.12 billion, with exchange rates costing 2.6 percentage points of growth. EBIT before special items rose to DKK 473 million from 431 million, lifting the margin by almost a point to 11.5%. Orders, however, were down 3% to DKK 3.96 billion.

Over the six months, sales came to DKK 8.2 billion and organic growth to 4.6%. Net profit slipped to DKK 602 million because of special charges of DKK 95 million for closing the plant in Gdynia. Free cash flow fell by almost a quarter, as the company built up stocks before the American tariffs.

Water Utility was the fastest-growing segment, at 9.2%, helped by big orders from Spain and the Middle East. Domestic Heating shrank by 2.4% because of the weak German heat pump market. The Americas grew by only 1.2%, less than any other region.

The United States accounts for about 22% of sales, and roughly two-thirds of what is sold there is put together in Ohio. At today's rates the tariffs would cost DKK 180–220 million a year before countermeasures. American prices were raised by 4% on average from June, and the company hopes to make up for most of the burden within a year.

In Gdynia 340 people are affected, and production is to have been transferred to Hungary by the end of March 2026. The move should bring savings of DKK 70 million a year from 2027. By the end of June the group had bought back shares for DKK 271 million out of a possible 600 million, and the programme will not be prolonged. Finance chief Torben Lyng intends to retire, and will leave by the end of May next year at the latest. In July the group agreed to buy 70% of the Portuguese software firm Fluxoagua, a deal that still needs clearance from competition authorities.`,
    slips: [
      [['measure', 'value'], `Revenue in the second quarter grew organically by 1.4%.`],
      [['direction'], `The company raised its organic growth forecast for the year to 3–5%.`],
      [
        ['value', 'direction', 'bound', 'modality'],
        `The outlook for free cash flow was cut to DKK 900 million.`,
      ],
      [['direction'], `Order intake rose 3% in the second quarter to DKK 3.96 billion.`],
      [['direction', 'measure'], `Profit after tax climbed to DKK 611 million in the first half.`],
      [
        ['value', 'measure', 'period'],
        `Closing the factory in Gdynia cost DKK 140 million in the first six months.`,
      ],
      [
        ['entity', 'measure', 'value'],
        `Water Utility contributes 31% of the group's revenue in the Americas.`,
      ],
      [['entity', 'direction'], `A recovery in the German heat pump market lifted Domestic Heating.`],
      [
        ['modality', 'bound', 'polarity'],
        `Higher US prices will fully make up for the tariffs within twelve months.`,
      ],
      [['period'], `Savings of DKK 70 million a year will begin in 2026.`],
      [['entity'], `Production at the Polish site is being shifted to Ohio.`],
      [
        ['modality', 'polarity'],
        `The board has prolonged its DKK 600 million share buy-back beyond January.`,
      ],
      [['modality', 'period'], `Finance director Torben Lyng stepped down at the end of May.`],
      [['measure', 'value'], `The group has acquired the whole of Fluxoagua, a Portuguese software maker.`],
      [['currency', 'value', 'unit'], `Fluxoagua's revenue last year was DKK 11 million.`],
      [[], `Analysts had expected a bigger cut, and the shares rose after the announcement.`],
    ],
  },
  {
    id: 'ghana-central-bank-policy-statement',
    sourceDate: '2025-07-30',
    date: '2025-07-31',
    source: `MONETARY POLICY COMMITTEE PRESS RELEASE

Good morning, ladies and gentlemen of the press, and welcome to this briefing after the 125th regular meeting of the Monetary Policy Committee (MPC), which took place from July 28 to 30, 2025. I present the highlights of the deliberations.

1. Global growth held up in the first half of the year, partly because importers brought forward purchases ahead of higher tariffs. The Committee noted that gold prices, which averaged US$3,067 per fine ounce in the first half, were supportive, whereas cocoa prices eased from their December peak.

2. Provisional estimates by the Ghana Statistical Service show that real GDP grew by 5.3 percent in the first quarter, against 4.9 percent in the same quarter last year. Non-oil growth was 6.8 percent. Agriculture grew by 6.6 percent and services by 5.9 percent. The Bank's own Composite Index of Economic Activity recorded annual growth of 4.4 percent in May, compared with 2.1 percent in May 2024.

3. Headline inflation eased for the sixth consecutive month, to 13.7 percent in June, from 18.4 percent in May. Food inflation fell to 16.3 percent and non-food inflation to 11.4 percent. Staff forecasts suggest that inflation will be within the target band of 8±2 percent by the fourth quarter of 2025, earlier than previously projected, in the absence of unanticipated shocks. The upward adjustment of electricity tariffs by 2.45 percent in July is a risk, although a small one.

4. The trade surplus stood at US$5.57 billion at end-June, compared with US$1.39 billion in the same period last year. Exports rose by 50.5 percent to US$13.8 billion; gold alone brought in US$8.34 billion. Imports grew by 5.8 percent to US$8.2 billion.

5. Gross international reserves were US$11.12 billion at end-June, equivalent to 4.8 months of import cover, up from US$8.98 billion (4.0 months) at end-December 2024.

6. Since the beginning of the year the cedi has appreciated by 40.7 percent against the US dollar, as at July 25. The Committee was pleased with this outcome but stressed that exporters and remittance recipients had also to be considered. The Bank does not target any level of the exchange rate.

7. The banking sector's capital adequacy ratio, adjusted for regulatory reliefs, was 18.2 percent in June, above the minimum of 13 percent. The non-performing loan ratio was 23.1 percent, down from 24.1 percent a year earlier; excluding loans in the loss category it was 8.5 percent. Private sector credit grew by 8.6 percent in nominal terms, but contracted by 4.5 percent in real terms.

8. On the fiscal side, the overall deficit on a commitment basis was 0.7 percent of GDP for the first half, better than the target of 1.8 percent. Public debt declined to 43.8 percent of GDP at end-June, from 61.8 percent in December, mainly due to the appreciation of the currency.

9. Under these conditions the Committee decided, by a majority, to reduce the Monetary Policy Rate by 300 basis points to 25.0 percent. Five members voted for 300 basis points, and two preferred a reduction of 200 basis points. No member was in favour of holding the rate. Looking ahead, the Committee will continue to assess the data, and further reductions may follow if the disinflation trend continues.

10. The Committee also decided that from August 14 banks will maintain the cash reserve requirement in the respective currency of the deposits. This had been announced in May and is confirmed today.

Question and answer (summary). Asked whether the rate would fall below 20 percent this year, the Governor said he would not speculate. On a reporter's remark that lending rates remained at 27 percent, he said that the average had come down by 3.2 percentage points since December "and I expect the banks to do more". He said the Bank had spent US$1.4 billion in the market in the first half, "to smooth, not to push".

The next MPC meeting is scheduled for September 15 to 17, 2025.`,
    text: `Ghana's central bank cut its policy rate by three percentage points to 25% on Wednesday and held out the prospect of further reductions if inflation keeps falling. Five members of the committee backed the move, while the other two wanted a smaller cut of two points. Nobody voted to keep the rate where it was.

Inflation fell for the sixth month in a row in June, to 13.7% from 18.4% in May. Barring unexpected shocks, the bank's staff see it back within the target band of 6–10% by the last quarter of this year, sooner than they had thought. A rise in electricity tariffs in July was described as a minor risk.

The economy grew 5.3% in the first quarter and 6.8% leaving out oil. The trade surplus for the first half quadrupled to $5.57 billion, as exports went up by half to $13.8 billion. Gold made up about 60% of export earnings. Reserves climbed by more than $2 billion in six months to $11.12 billion, enough for 4.8 months of imports.

The cedi had gained 40.7% against the dollar this year by 25 July. The committee welcomed that but pointed out that the interests of exporters and of people who receive remittances also counted, and said that no particular exchange rate was being targeted. The stronger currency was also the main reason why public debt came down to 43.8% of GDP from 61.8% in December. The half-year deficit, at 0.7% of GDP, was well inside the target of 1.8%.

Bad loans made up 23.1% of the total in June, a point less than a year before. Lending to the private sector grew by 8.6% in nominal terms but shrank once inflation is taken into account. The Governor said average lending rates were 3.2 points lower than in December and that he expected more from the banks. He declined to say whether the policy rate might go below 20% this year. The bank spent $1.4 billion in the market in the first half, he said, with the aim of smoothing it and not pushing it. From 14 August banks must hold their cash reserves in the same currency as the deposits.`,
    slips: [
      [['value', 'unit'], `The committee lowered the policy rate by 200 basis points to 25%.`],
      [['polarity', 'value'], `The decision to cut by 300 basis points was unanimous.`],
      [['value', 'polarity', 'modality'], `Two members wanted to leave the rate unchanged.`],
      [['modality'], `The committee will cut the rate again in September.`],
      [['measure', 'entity', 'value'], `Food inflation dropped to 13.7% in June.`],
      [['period', 'value'], `Inflation had been at 18.4% in June last year.`],
      [['modality', 'period', 'polarity'], `Inflation has returned to the target band of 8±2 percent.`],
      [['measure', 'value', 'entity'], `Ghana's economy without oil expanded by 5.3% in the first quarter.`],
      [['measure', 'value'], `Gold exports rose by 50.5% in the first half.`],
      [['scale', 'value'], `Gold brought in US$8.34 million in the first six months.`],
      [['direction', 'entity'], `The dollar has strengthened by 40.7% against the cedi this year.`],
      [
        ['polarity', 'modality', 'measure'],
        `The Bank is aiming for a stronger exchange rate, the committee said.`,
      ],
      [
        ['measure', 'bound', 'value'],
        `The public debt came down mainly because the deficit was smaller than planned.`,
      ],
      [['direction', 'measure'], `Credit to the private sector expanded by 4.5% in real terms.`],
      [[], `The International Monetary Fund praised the decision as well timed.`],
      [
        ['speaker', 'modality', 'bound'],
        `The Governor said he expected the policy rate to be below 20 percent by December.`,
      ],
    ],
  },
  {
    id: 'canada-labour-force-survey-release',
    sourceDate: '2025-09-05',
    date: '2025-09-05',
    source: `Labour Force Survey, August 2025

Released at 8:30 a.m. Eastern time in The Daily, Friday, September 5, 2025

Employment fell by 66,000 (-0.3%) in August, extending the decline recorded in July (-41,000; -0.2%). The employment rate, that is, the proportion of the population aged 15 and older who are employed, decreased by 0.2 percentage points to 60.5%.

The decline in August was mostly in part-time work, which was down 60,000 (-1.5%). Full-time employment was little changed, after falling by 51,000 in July. On a year-over-year basis, total employment was up by 177,000 (+0.9%).

The unemployment rate rose 0.2 percentage points to 7.1%, the highest rate since May 2016, excluding 2020 and 2021. There were 1.6 million unemployed people in August, an increase of 34,000 from July. Among those who were unemployed in July, 15.2% had found a job in August, lower than the share of 23.3% for the same months in 2017 to 2019 on average.

Employment fell among core-aged women (25 to 54 years), by 40,000, and among core-aged men, by 53,000. It was little changed among youth aged 15 to 24 and among people aged 55 and older. The youth unemployment rate, at 14.5%, was virtually unchanged from July, when it had reached 14.6%, the highest since September 2010 outside the pandemic. For students returning to school full time in the fall, the average unemployment rate from May to August was 17.9%, the highest since the summer of 2009.

Employment declined in professional, scientific and technical services (-26,000; -1.3%), transportation and warehousing (-23,000; -2.1%) and manufacturing (-19,000; -1.0%). It rose in construction (+17,000; +1.1%), partly offsetting a decrease of 22,000 in July. Since January, manufacturing employment has fallen by 58,000, or 3.1%. In the same period, employment in transportation and warehousing was down by 47,000.

The number of private sector employees decreased by 38,000 and the number of self-employed people by 43,000. Public sector employment changed little.

By province, employment fell most in Ontario (-26,000; -0.3%), British Columbia (-16,000; -0.5%) and Alberta (-14,000; -0.6%). There were smaller declines in New Brunswick, Manitoba and Newfoundland and Labrador. In Quebec employment held steady for the second month in a row. Prince Edward Island was the only province with an increase (+1,100; +1.2%). The unemployment rate rose in Alberta by 0.6 percentage points to 8.4%; in Ontario it was 7.7%, down 0.2 points as fewer people looked for work.

Spotlight: Windsor and trade

In the three months to August, the unemployment rate in the Windsor census metropolitan area averaged 11.1%, the highest among the 20 largest areas, followed by Oshawa (9.2%) and Toronto (8.9%). In July the Windsor average had been 11.2%.

In August, workers in industries dependent on US demand for Canadian exports were asked about their expectations. Of these, 7.4% expected to be laid off in the next 12 months, compared with 4.9% of all other employees.

Average hourly wages among employees increased 3.2% (+$1.12 to $36.31) on a year-over-year basis, following growth of 3.3% in July (not seasonally adjusted). Total hours worked edged up 0.1% in the month and were 0.9% higher than a year earlier.

Note to readers: The estimates for August are for the week of August 10 to 16. A month-to-month change in total employment below about 32,000 has a 68% confidence interval that includes zero. The next release will be on October 10.`,
    text: `Canada lost 66,000 jobs in August, the second decline in a row, the statistics agency reported on Friday. The unemployment rate went up to 7.1% from 6.9% in July. Leaving aside the pandemic years of 2020 and 2021, it has not been so high since May 2016.

Part-time work accounted for most of the fall, with a decline of 60,000. There was little movement in full-time jobs, which had dropped by 51,000 the month before. Compared with August last year, employment was still 177,000 higher.

About 1.6 million people were out of work. Just over 15% of those who were jobless in July had found work a month later, whereas before the pandemic the share was 23.3% on average. Job losses were concentrated in the 25 to 54 age group: employment was down by 53,000 among men and 40,000 among women of that age. Youth unemployment stood at 14.5%, hardly different from July. Students going back to full-time study had the hardest summer since 2009, with an average jobless rate of 17.9%.

Professional, scientific and technical services shed 26,000 jobs, transportation and warehousing 23,000 and manufacturing 19,000. Factories have lost 58,000 jobs since January. Construction gained 17,000, which did not make up for July's losses.

Ontario recorded the biggest provincial loss, 26,000 jobs, but its unemployment rate fell to 7.7% because fewer people were looking for work. The rate in Alberta jumped by 0.6 points to 8.4%. Only Prince Edward Island added jobs, while there was no significant change in Quebec. Among the 20 largest metropolitan areas, Windsor had the highest unemployment, averaging 11.1% over three months.

In industries that rely on American demand, 7.4% of workers think they will be laid off within a year, as against 4.9% of other employees. Hourly pay was up 3.2% on the year at an average of $36.31. The figures refer to the week of 10 to 16 August.`,
    slips: [
      [['measure', 'value'], `Full-time employment fell by 60,000 in August.`],
      [['value', 'measure'], `The unemployment rate rose by 0.3 points to 7.1%.`],
      [
        ['bound', 'period', 'range', 'direction', 'polarity'],
        `Not even in the pandemic years was unemployment as high as the 7.1% recorded in August.`,
      ],
      [['direction', 'period'], `Employment was 177,000 lower than a year earlier.`],
      [['measure', 'value'], `The number of unemployed people went up by 66,000 in the month.`],
      [['entity', 'measure', 'period'], `The youth unemployment rate reached 17.9% in August.`],
      [['entity', 'direction', 'value'], `Most of the job losses were among women aged 25 to 54.`],
      [['period', 'value', 'measure'], `Manufacturing has lost 58,000 jobs in August alone.`],
      [['direction', 'entity'], `Construction employment went down by 17,000.`],
      [['entity', 'value', 'measure'], `Public sector payrolls shrank by 43,000.`],
      [['direction'], `Ontario's unemployment rate climbed 0.2 points to 7.7%.`],
      [['entity'], `Alberta was the province with the largest fall in employment.`],
      [
        ['value', 'period', 'direction'],
        `Unemployment in Windsor continued to rise, reaching 11.2% in the three months to August.`,
      ],
      [
        ['measure', 'value', 'modality'],
        `Among workers in export-dependent industries 7.4% were laid off in the past year.`,
      ],
      [['measure', 'value'], `Average wages rose by $1.12 an hour since July.`],
      [[], `Economists at the large banks said the figures strengthened the case for a rate cut this month.`],
    ],
  },
  {
    id: 'gulf-lng-supply-agreement-wire',
    sourceDate: '2025-04-08',
    date: '2025-04-09',
    source: `DOHA, 8 April (Gulf Energy Wire) – The Omani company Sohar Gas Marketing announced today, Tuesday, the signing of an agreement to supply the Bangladeshi state company Bangla Energy Import with liquefied natural gas for a period of ten years, starting from January 2027.

According to a statement of which Gulf Energy Wire received a copy, the agreement provides for the delivery of one million tonnes annually during the first three years, to be increased to 1.5 million tonnes annually from the fourth year, if the second floating terminal in the port of Payra has been put into operation by that date. If it has not, the quantity shall remain as it is.

The chief executive of the Omani company, Engineer Salim bin Nasser Al Harthi, said at the signing ceremony that the agreement "confirms the confidence of Asian partners in Omani gas, and it is our third long-term contract in eighteen months". He clarified that the price was linked to Brent crude at a slope of slightly less than 13 percent, declining to mention the exact formula.

For his part, the Bangladeshi energy adviser, Dr Mahfuz Karim, stated that his country imported 6.1 million tonnes of liquefied gas last year, of which 3.9 million under long-term contracts and the rest from the spot market. He added: "Each cargo that we buy on the spot market costs us on average two dollars more per million British thermal units. We want the share of the spot market not to exceed one fifth by 2028."

Karim indicated that arrears owed by his country to gas suppliers had reached 735 million dollars in August, and that they have been reduced to 240 million dollars at the end of March. He pledged that the remainder would be paid before the end of June. It should be noted that two European companies suspended shipments to Chittagong in the autumn because of late payment, and one of them has since resumed.

It is worth mentioning that Sohar Gas Marketing owns a plant with two trains with a capacity of 7.4 million tonnes per year, and that a third train with a capacity of 3.8 million tonnes is under construction at a cost of 3.2 billion dollars. The company expected to start production from it in the second quarter of 2028, after it had previously set the end of 2027 as a date. The delay was attributed to the late arrival of compressors.

In response to a question about whether the agreed quantities would come from the new train, Al Harthi replied that the quantities of the first years would come from the existing trains, since a contract with a Japanese buyer for 0.8 million tonnes expires at the end of 2026, and the buyer requested its renewal for half of the quantity only.

Regarding the shipping, the statement explained that delivery would be ex-ship, meaning that the seller bears the cost of transport. The Omani company has chartered two carriers with a capacity of 174,000 cubic metres each for this purpose, the first of which it will receive in November 2026.

Two Bangladeshi sources familiar with the negotiations told Gulf Energy Wire that Dhaka had also received an offer from a trading house in Singapore at a slope lower by 0.2 percentage points, but for five years only and with a demand for bank guarantees, and that this was the reason for its rejection. The trading house declined to comment.

A spokesman for the Consumers' Association in Dhaka criticised the agreement, saying that parliament had not been informed of its terms, and that imported gas was about four times more expensive than local gas. The adviser responded that local production decreases by approximately 8 percent annually "and no one can run a fertiliser factory with a press statement".

The two parties did not disclose the total value of the contract. Gulf Energy Wire calculations, based on a Brent price of 65 dollars, put it at around 430 million dollars for the first year.`,
    text: `Oman's Sohar Gas Marketing will supply Bangladesh with liquefied natural gas for ten years from January 2027 under a contract signed with the state importer on Tuesday. It covers a million tonnes a year for the first three years. From the fourth year this is to rise to 1.5 million tonnes, provided that a second floating terminal is working at Payra by then.

Chief executive Salim bin Nasser Al Harthi said it was the company's third long-term deal in a year and a half. The price is tied to Brent at a slope of just under 13%, he said, without giving the exact formula.

Bangladesh bought 6.1 million tonnes of LNG last year, 3.9 million of them under long-term contracts, according to energy adviser Mahfuz Karim. He said that spot cargoes cost $2 per million BTU more on average, and that the country wanted to bring their share down to no more than 20% by 2028. Its debts to gas suppliers have been cut by about two-thirds since August, to $240 million, and Karim promised to settle the rest by the end of June. Late payment had led two European firms to halt deliveries last autumn, and only one has come back.

Sohar runs two trains that can produce 7.4 million tonnes a year and is building a third for $3.2 billion. Its start has been put off from the end of 2027 to the second quarter of 2028 because compressors arrived late. Al Harthi said the gas for the first years would come from the existing trains, because a Japanese customer only wants to renew half of a contract for 800,000 tonnes that runs out in 2026. The seller pays for transport and has chartered two carriers, the first of which is to be handed over in November 2026.

Two Bangladeshi sources said Dhaka had turned down a slightly cheaper offer from a Singapore trader because it ran for just five years and required bank guarantees. The Consumers' Association complained that parliament had not been told of the terms and that imported gas costs about four times as much as domestic gas. Karim replied that local output is falling by some 8% a year. The value of the contract was not made public, but the agency's own estimate for the first year is about $430 million, assuming Brent at $65.`,
    slips: [
      [
        ['value', 'period', 'range', 'measure'],
        `Bangladesh will receive 1.5 million tonnes a year throughout the ten years.`,
      ],
      [
        ['modality'],
        `Supplies will go up to 1.5 million tonnes from 2030, whether or not the Payra terminal is ready.`,
      ],
      [['period'], `Deliveries to Bangladesh will begin in January 2026.`],
      [['bound', 'value'], `The price has been set at a little over 13 percent of Brent, Al Harthi said.`],
      [
        ['measure', 'value', 'entity'],
        `Bangladesh bought 3.9 million tonnes of LNG on the spot market last year.`,
      ],
      [['direction', 'bound'], `Karim wants spot purchases to make up at least a fifth of imports by 2028.`],
      [
        ['direction', 'value', 'period'],
        `Bangladesh's arrears to gas suppliers have grown to 735 million dollars since August.`,
      ],
      [['modality', 'polarity'], `Dhaka has cleared all its debts to foreign gas suppliers.`],
      [['value', 'entity', 'polarity'], `Both European companies have resumed shipments to Chittagong.`],
      [
        ['measure', 'value', 'entity'],
        `The company's third train will be able to produce 7.4 million tonnes a year.`,
      ],
      [['entity', 'polarity'], `The gas for the first years will come from the third train.`],
      [['entity'], `Bangladesh will bear the cost of shipping the gas to its ports.`],
      [['direction', 'entity', 'value'], `The Singapore trader was rejected because its price was higher.`],
      [['speaker'], `Adviser Karim said imported gas was about four times dearer than local gas.`],
      [
        ['speaker', 'measure', 'period', 'value'],
        `The two companies put the value of the contract at 430 million dollars.`,
      ],
      [[], `Oman and Bangladesh also agreed to study a joint fertiliser plant in Chittagong.`],
    ],
  },
  {
    id: 'uk-retail-trading-statement-furniture',
    sourceDate: '2026-01-15',
    date: '2026-01-15',
    source: `15 January 2026

Larchfield Home plc ("Larchfield" or "the Group")

Christmas trading statement for the 13 weeks ended 27 December 2025

Solid Christmas in a subdued market; full-year guidance maintained

Summary

• Total Group sales of £512.4m, up 2.7% (FY25: £498.9m); like-for-like sales up 1.9%
• Digital sales up 8% and now 42% of total sales (FY25: 40%)
• Gross margin down 40 basis points, reflecting a longer clearance sale in bedroom furniture
• Net cash of £36m at the period end (FY25: net debt of £11m), after the special dividend of 20p per share paid in October
• Full-year profit before tax expected to be in line with current market consensus of £104m (range £99m to £108m)

Nadia Prentice, Chief Executive, said:

"I'm pleased with how colleagues looked after our customers over a Christmas when a lot of people were watching the pennies. Sofas had a good quarter. Bedrooms were tougher, and we had too much stock in the wrong ranges, which was our own doing. We've dealt with it and we go into the spring cleaner than we've been for three years."

Trading

Sales growth slowed through the quarter: like-for-like sales were up 3.4% in October, 2.2% in November, which was held back by uncertainty ahead of the Budget, and 0.6% in December. Footfall in stores fell by 1.1% but average basket value rose. Trading in the first two weeks of the Winter Sale, which began on Boxing Day, has been ahead of our expectations.

We opened three stores, in Derry, Swindon and Cork, and closed one, in Slough. The Cork store is our second in the Republic of Ireland. We ended the period with 187 stores, and expect to open two more in the second half of the financial year. The conversion of twelve stores to the new format has been completed; sales in the converted stores are running at 6% ahead of the rest of the estate.

Market

We estimate that the homewares and furniture market declined by around 1% by value in the period and that our market share increased by 30 basis points to 7.9%.

Costs

As previously announced, higher employer National Insurance and the National Living Wage will add £18m to costs in the current financial year. We now expect productivity measures to offset £15m of this, up from £12m. Freight rates have been lower than assumed. We have hedged 85% of our US dollar requirement for the next twelve months at an average of $1.31.

Incident

On 9 November, one of our delivery partners suffered a cyber attack which affected about 14,000 orders. All delayed orders were delivered by 5 December. No customer payment data were taken. The cost to the Group was around £2m and we're in discussion with the partner about recovery.

Outlook

The consumer remains cautious. Order intake in made-to-measure, which gives us visibility to the end of February, is 4% ahead of last year. We continue to expect like-for-like growth of between 1% and 3% for the year to 27 June 2026 and gross margin broadly flat, with the second half better than the first.

The Board keeps the capital position under review. It doesn't intend to consider a further special dividend before the interim results on 12 February.

Board

Sir Gareth Lomax, Chair, will have served nine years in September and has told the Board he will not stand for re-election at the Annual General Meeting in November 2026. The Senior Independent Director, Priya Menon, will lead the process to find his successor.

Enquiries: Larchfield Home plc, Investor Relations.`,
    text: `Larchfield Home has stuck to its profit guidance after sales over the Christmas quarter rose by 2.7% to £512.4m. On a like-for-like basis the furniture retailer grew by 1.9% in the 13 weeks to 27 December. It expects pre-tax profit for the year to match the market consensus of £104m.

Growth lost pace as the quarter went on, from 3.4% in October to just 0.6% in December. November suffered from uncertainty before the Budget, the company said. The Winter Sale, however, has got off to a better start than it had expected. Fewer people visited the shops but those who bought spent more on average. Online sales climbed 8% and now make up 42% of the total.

Gross margin slipped by 0.4 percentage points because bedroom furniture had to be cleared over a longer period. Chief executive Nadia Prentice admitted that too much stock in the wrong ranges had been the company's own fault, but said the problem had been dealt with. Sofas sold well.

Larchfield reckons its market share grew to 7.9% while the market as a whole shrank by about 1%. It opened three shops, among them its second in the Republic of Ireland, and shut one, leaving it with 187. Two more openings are planned by June. In the twelve stores that have been converted to the new format, sales are running 6% ahead of the others.

Higher wages and National Insurance contributions will add £18m to this year's costs, but the company now believes it can save £15m of that through productivity measures, rather than £12m. A cyber attack on a delivery partner in November disrupted some 14,000 orders and cost the group about £2m, which it is trying to get back. No payment details were stolen, and the late orders had all arrived by 5 December.

The company had net cash of £36m at the end of the period, compared with net debt of £11m a year before, in spite of a special dividend in October. Another special dividend will not be considered before the half-year figures in February. Chair Sir Gareth Lomax is to step down at the annual meeting in November.`,
    slips: [
      [['measure', 'value'], `Like-for-like sales were up by 2.7% over the 13 weeks.`],
      [['direction'], `Larchfield raised its full-year profit guidance to £104m.`],
      [['measure', 'value'], `Digital sales grew by 42% in the quarter.`],
      [
        ['direction', 'unit', 'value'],
        `Gross margin improved by 40 basis points on the back of bedroom furniture.`,
      ],
      [['entity'], `Sales in November were hit by the cyber attack on a delivery firm.`],
      [['direction', 'period'], `Growth picked up towards Christmas, reaching 3.4% in December.`],
      [['direction'], `More people came into the stores, with footfall up 1.1%.`],
      [['measure', 'direction', 'value'], `Net debt stood at £36m at the end of December.`],
      [
        ['value', 'measure'],
        `The company will absorb all of the £18m in extra employment costs through productivity measures.`,
      ],
      [['polarity'], `Customers' payment data were stolen in the November attack.`],
      [['modality', 'polarity'], `The delivery partner has agreed to repay the £2m.`],
      [
        ['measure', 'direction', 'entity', 'value'],
        `The furniture market grew by around 1% by value, according to the company.`,
      ],
      [['entity', 'value'], `The Cork shop is the group's first in the Republic of Ireland.`],
      [
        ['modality', 'period'],
        `A further special dividend will be announced along with the interim results on 12 February.`,
      ],
      [['entity', 'modality'], `Priya Menon will succeed Sir Gareth Lomax as Chair.`],
      [[], `Rival chains have reported weaker trading over the same weeks.`],
    ],
  },
  {
    id: 'brazil-trade-balance-coffee-report',
    sourceDate: '2025-10-06',
    date: '2025-10-08',
    source: `Brasília, 6 October 2025. Trade balance of September. Note to the press and summary of the interview with the director of statistics (translated from Portuguese)

The Brazilian trade balance recorded a surplus of US$ 2.99 billion in September, a value 41.1% lower than that of the same month of the previous year. Exports totalled US$ 30.53 billion, a growth of 7.2%, and were a record for months of September. Imports added up to US$ 27.54 billion, an increase of 17.7%, and were the highest for any month of the historical series, which began in 1997.

Part of the growth of the imports is explained by the purchase of an oil platform from Singapore, in the value of US$ 2.4 billion. Without it, according to the secretariat, imports would have grown by around 7.5% and the surplus would have been above US$ 5 billion.

In the accumulated figures for the year, exports reached US$ 257.8 billion, an increase of 1.1%, and imports US$ 212.3 billion, an increase of 8.2%. The surplus of the nine months was US$ 45.5 billion, a fall of 22.5%.

By sector, exports in September grew 18.0% in agriculture and 9.2% in the extractive industry, and 2.5% in the manufacturing industry. Soya increased by 20.2% in value. Beef stood out, with a growth of 55.6%, reaching US$ 1.77 billion. Coffee, on the other hand, fell 18.4% in volume but rose 9.3% in value.

To the United States, on whose tariff of 50% for many Brazilian products the month was the second complete one, sales fell by 20.3%, to US$ 2.58 billion. Purchases from the United States rose 14.3%, to US$ 4.35 billion. Exports to China rose 14.9% and to Argentina 24.9%. To Singapore, they more than doubled, to US$ 0.5 billion, and to India they rose by 124.1%.

"It is natural to see a redirection", said the director of statistics, Heitor Brandalise, in the interview to journalists. "But it would be wrong to say that what we no longer sell to the Americans is being sold to the Indians. They are other products. To India it is mostly crude oil, and to the Americans we have stopped selling sugar, wood, engines, and part of the coffee." According to him, of the fall of US$ 658 million in sales to the United States, about 80% was in products subject to the tariff. The rest fell as well, he added, by 6%, "and this has nothing to do with the tariff, it is fuel oil".

Asked whether the effect would deepen, the director said that it was too soon to tell. "There are contracts that were honoured in August because the cargo was already on the water. That is finished. On the other side, the American importers' stocks of coffee will end. They'll have to buy from somebody."

The exporters' council for coffee, which isn't part of the government, reported separately that shipments to the United States fell by 52.8% in September, and that Germany took the first place among buyers in the month. In the year as a whole the Americans remain first, with 15.2% of the total.

The secretariat revised its projection for the year. It now expects a surplus of US$ 60.9 billion in 2025, where in July it expected 50.4 billion. The projection for exports went up from 341.9 to 344.9 billion and the one for imports fell from 291.5 to 284.0 billion. Brandalise attributed the revision to the record harvest, and to a weaker domestic demand in the last quarter.

The government's support programme for the companies affected, with credit lines of 30 billion reais, had approved 1.7 billion reais in operations up to 30 September, the ministry said. The next note will be published on 6 November.`,
    text: `Brazil's trade surplus shrank by 41.1% year on year to $2.99 billion in September, even though exports were the highest ever for that month. Exports grew 7.2% to $30.53 billion, but imports jumped 17.7% to $27.54 billion, an all-time monthly high in a series that goes back to 1997. The purchase of an oil platform from Singapore for $2.4 billion played a large part in this. Without it, the secretariat said, the surplus would have come to more than $5 billion.

Over the first nine months the surplus amounted to $45.5 billion, 22.5% less than a year earlier.

Sales to the United States, which levies a tariff of 50% on many Brazilian goods, fell by a fifth in September to $2.58 billion. Imports from there went up by 14.3%. About four-fifths of the drop was in goods subject to the tariff, according to Heitor Brandalise, the director of statistics. The other products fell by 6%, for reasons he said were unconnected with the tariff.

Exports to China were up 14.9%, those to Argentina by a quarter, and those to India more than doubled. Brandalise warned against concluding that goods which had been meant for the American market were now going to India. India buys mainly crude oil, he said, whereas the Americans have stopped taking sugar, wood, engines and some of the coffee. He said it was too early to know whether the effect would become stronger.

Beef exports soared 55.6% to $1.77 billion. Coffee earned 9.3% more in September although volumes were down by 18.4%. According to the coffee exporters' council, shipments to the United States fell by more than half and Germany became the largest buyer for the month. Over the year to date the United States is still in first place, with 15.2%.

For the whole of 2025 the government now forecasts a surplus of $60.9 billion, some $10.5 billion more than it did in July. Brandalise put this down to the record harvest and to weaker demand at home. Of the 30 billion reais in credit lines for companies affected, 1.7 billion had been approved by the end of September.`,
    slips: [
      [['direction'], `Brazil's trade surplus rose 41.1% in September.`],
      [
        ['bound', 'range', 'period', 'measure'],
        `September's exports were the highest for any month since 1997.`,
      ],
      [
        ['measure', 'value'],
        `Without the oil platform imports would have been 2.4% higher than a year earlier.`,
      ],
      [['direction', 'measure'], `In the first nine months of the year exports grew faster than imports.`],
      [['measure', 'direction', 'value'], `The volume of coffee exported rose by 9.3% in September.`],
      [['direction', 'entity'], `Purchases from the United States fell by 20.3%.`],
      [
        ['value', 'measure'],
        `All of the decline in sales to the United States was due to the tariff, Brandalise said.`,
      ],
      [
        ['speaker', 'polarity'],
        `The director of statistics said that India was taking over the goods that the Americans no longer buy.`,
      ],
      [
        ['modality', 'direction'],
        `Brandalise predicted that the effect of the tariffs would deepen in the coming months.`,
      ],
      [
        ['entity', 'period', 'measure'],
        `Germany has overtaken the United States as the top buyer of Brazilian coffee so far this year.`,
      ],
      [
        ['speaker', 'entity'],
        `The ministry reported that coffee shipments to the United States had fallen by 52.8%.`,
      ],
      [['direction', 'value'], `The surplus forecast for 2025 was lowered to 50.4 billion dollars.`],
      [
        ['measure', 'value', 'direction'],
        `Imports for the year are now expected to come to 344.9 billion dollars.`,
      ],
      [['currency', 'unit', 'value'], `The support programme offers credit lines of 30 billion dollars.`],
      [
        ['value', 'measure', 'modality'],
        `Companies have already been granted 30 billion reais in loans under the programme.`,
      ],
      [[], `Brasília and Washington will resume talks on the tariff later this month, Brandalise said.`],
    ],
  },
];
