export const round47 = [
  {
    id: 'norvang-halfyear',
    sourceDate: '2025-08-21',
    source: `Norvang Seafood ASA – Report for the first half of 2025
Tromvik, Norway, 21 August 2025

Key figures
Operating revenue in the first half of 2025 was NOK 3,412 million (first half of 2024: NOK 3,655 million), a decline of 6.6 per cent. Operational EBIT came to NOK 388 million (NOK 641 million), of which NOK 121 million was earned in the second quarter (NOK 302 million). The harvest volume was 41,800 tonnes gutted weight (39,600 tonnes), up 5.6 per cent. Operational EBIT per kilogram thus fell to NOK 9.28 (NOK 16.19). After a write-down of biomass of NOK 140 million, net profit was NOK 96 million (NOK 438 million).

"We harvested more fish and earned less on every one of them," says chief executive Sigrid Aune Tofte. "Prices explain most of it. The winter sores explain the rest, and those are our own problem."

Markets
The average spot price for salmon in the half-year was NOK 71.40 per kilogram, 17 per cent lower than a year earlier. About 62 per cent of the Group's volume was sold in the spot market and 38 per cent on contract. The contract share is expected to be around 45 per cent in the second half.

Biology
In Region North, winter sores reduced the share of superior-grade fish to 74 per cent, from 86 per cent in the first half of 2024. Twelve-month mortality rose to 17.2 per cent (15.9 per cent). A new vaccine is being tested at four sites; results are expected in the fourth quarter.

Chile
Norvang Chile recorded an operating loss of USD 6.5 million (loss of USD 2.1 million). The Board has initiated a strategic review of the subsidiary, which may result in a sale, a partnership or continued ownership. The review is to be concluded before the end of the year. No decision has been made.

Investments and financing
Investments amounted to NOK 410 million, of which NOK 265 million went into the post-smolt facility at Steinvik. The facility is about 80 per cent complete. The first transfer of fish has been postponed from October 2025 to February 2026 owing to late delivery of pumps; the estimated total cost is unchanged at NOK 1.15 billion. Net interest-bearing debt was NOK 4.06 billion at 30 June, compared with NOK 3.72 billion at year-end. The equity ratio was 43.1 per cent; the loan agreements require at least 35 per cent.

Dividend
A dividend of NOK 2.50 per share for 2024 was paid in June. The Board does not propose an interim dividend for 2025.

Events after the end of the period
On 14 July a storm damaged two pens at the Lyngholmen site. Approximately 12,000 fish escaped, of which about 7,400 had been recaptured by 15 August. The incident was reported to the Directorate of Fisheries the same day.

Outlook
The harvest estimate for 2025 is lowered from 92,000 to 88,000 tonnes, of which 71,000 tonnes in Norway (previously 74,000) and 17,000 tonnes in Chile (previously 18,000). The Group expects cost per kilogram to decline slightly in the second half compared with the first. Should the environmental fee proposed by the government be adopted by the Storting, it would cost the Group an estimated NOK 35–50 million a year.`,
    date: '2025-08-21',
    text: `TROMVIK, Norway, Aug 21 - Salmon farmer Norvang Seafood on Thursday cut its harvest estimate for 2025 to 88,000 tonnes from 92,000 after operational EBIT fell to NOK 388 mln in the first six months from NOK 641 mln a year earlier.

Second-quarter operational EBIT was NOK 121 mln, compared with NOK 302 mln a year before, the company said in its half-year report. First-half revenue slipped 6.6% to about NOK 3.41 bln, although the harvest grew 5.6% to 41,800 tonnes gutted weight. Net profit dropped to NOK 96 mln from NOK 438 mln, after a NOK 140 mln biomass write-down.

"We harvested more fish and earned less on every one of them," chief executive Sigrid Aune Tofte said. She attributed most of it to prices and the rest to winter sores, which she called "our own problem".

Spot salmon prices averaged NOK 71.40 per kg in the period, 17% less than in the first half of 2024. Norvang sold about 62% of its volume at spot and expects the contract share to rise from 38% to around 45% in the second half. In Region North, superior-grade fish made up 74% of the total, 12 percentage points less than a year before, because of winter sores. Mortality over twelve months rose to 17.2% from 15.9%. The company expects results in the fourth quarter from a vaccine it is testing at four sites.

Norvang's Chilean unit posted an operating loss of $6.5 mln, compared with a loss of $2.1 mln a year earlier. The board has begun a strategic review of the business that may lead to a sale, a partnership or continued ownership, and aims to conclude it before the end of the year. It has not made a decision.

The first transfer of fish at the Steinvik post-smolt facility has been put back four months to February 2026 because pumps were delivered late. The facility is about 80% finished, and its estimated total cost remains NOK 1.15 bln. Net interest-bearing debt stood at NOK 4.06 bln at the end of June, up NOK 340 mln from year-end. The equity ratio was 43.1%, above the minimum of 35% required by its loan agreements. The board is not proposing an interim dividend for 2025; NOK 2.50 per share for 2024 was paid in June.

About 12,000 fish escaped when a storm damaged two pens at Lyngholmen on July 14, the company said, adding that some 7,400 had been recaptured by Aug 15. An environmental fee proposed by the government would cost the group an estimated NOK 35-50 mln annually if it is passed by the Storting. Norvang expects its cost per kg to come down slightly in the second half from the first.`,
    slips: [
      [['direction'], `Norvang raised its harvest estimate for 2025 from 88,000 to 92,000 tonnes.`],
      [
        ['measure'],
        `Net profit came to NOK 388 million in the first half, compared with NOK 641 million a year earlier.`,
      ],
      [['period', 'value'], `In the second quarter alone, the company harvested 41,800 tonnes.`],
      [
        ['scale', 'unit', 'value'],
        `The estimated total cost of the Steinvik facility is unchanged at NOK 1.15 million.`,
      ],
      [
        ['currency', 'unit'],
        `Norvang Chile recorded an operating loss of NOK 6.5 million, after a loss of 2.1 million.`,
      ],
      [
        ['range', 'value'],
        `Should the environmental fee be adopted, it would cost the group an estimated NOK 35-150 million a year.`,
      ],
      [
        ['modality'],
        `The Norwegian group is to sell its loss-making business in Chile before the year is out.`,
      ],
      [['bound'], `The loan agreements require an equity ratio of at most 35 per cent.`],
      [['measure', 'unit', 'entity'], `About 62 per cent of the group's volume was sold on contract.`],
      [
        ['wording', 'polarity'],
        `Tofte said of the winter sores that "those are the whole industry's problem".`,
      ],
      [
        ['value', 'measure', 'bound'],
        `All of the fish that got away in the July storm had been caught again a month later.`,
      ],
      [
        ['polarity', 'modality'],
        `Shareholders can expect an interim dividend for 2025, which the board is proposing.`,
      ],
      [['entity'], `In Region South, winter sores reduced the share of superior-grade fish to 74 per cent.`],
      [['direction', 'value'], `Twelve-month mortality fell to 15.9 per cent from 17.2 per cent.`],
      [[], `Norvang's shares lost more than 8 per cent in early trading after the report.`],
      [
        ['modality', 'polarity'],
        `The vaccine tested at four sites has proved effective, according to the report.`,
      ],
    ],
  },
  {
    id: 'velda-ruling',
    sourceDate: '2025-03-11',
    source: `Court of Appeal of The Hague – Press summary, 11 March 2025
Stichting Schoon Oosterwaard and others v. Velda Chemie B.V.
(This summary is not part of the ruling.)

Background. From 1984 to 2012 Velda Chemie made coatings at its works in Oosterwaard and discharged waste water containing persistent fluorine compounds into the river. In 2021 the foundation brought an action on behalf of 1,340 residents. In May 2023 the Rotterdam District Court held the company liable for the period from 1 January 1993 onwards and awarded no damages. Both sides appealed.

Liability. The Court of Appeal holds that the company acted unlawfully from 1 July 1989. On that day an internal memorandum informed the management that the substances accumulate in the blood of workers. From that moment the company ought to have warned the province. It has not been established that the company knew of the danger earlier; the claim for the years 1984 to mid-1989 is dismissed.

Permit. The company argued that it had held a valid permit throughout. The Court rejects this defence: "A permit does not protect a party that withholds from the authority what the authority needed to know."

Health. The Court does not find that illnesses of individual residents were caused by the substances. The expert appointed by the Court, Professor L. Hoekwater, considered a link with raised cholesterol plausible and a link with kidney cancer possible but not proven. The foundation maintained that both links were certain. Individual claims for illness must be brought in separate proceedings.

Vegetable gardens. The province advised residents in 2018 not to eat home-grown vegetables. For 212 households with gardens within two kilometres of the works, the Court awards EUR 4,500 per household; EUR 12,000 had been claimed. Gardeners farther away receive nothing.

Blood tests. The company must pay for a blood test for each claimant who wishes it, up to EUR 350 per test, once every five years, for a period of 20 years.

Clean-up. The request that the company be ordered to dredge the harbour is rejected, since the province has already ordered the clean-up. Its cost, estimated by the province at EUR 28 to 35 million, is the subject of separate proceedings between the province and the company.

Data. The company must hand over its measurement data for 1989 to 2012 to the foundation within eight weeks, on pain of a penalty of EUR 25,000 for each day of delay, up to a maximum of EUR 2 million. The company had argued that the data were trade secrets; the Court does not accept this.

Limitation. The company's plea that the claims are time-barred succeeds only as regards 97 residents, who had held the company liable by letter in 2014 and took no further step for five years.

Costs. The company bears 80 per cent of the costs of both instances, the foundation 20 per cent.

Further course. The orders on the gardens and on the data are provisionally enforceable; the order on blood tests is not. An appeal in cassation may be lodged with the Supreme Court within three months.`,
    date: '2025-03-12',
    text: `THE HAGUE - Velda Chemie acted unlawfully from July 1, 1989 in discharging persistent fluorine compounds at Oosterwaard, the Court of Appeal of The Hague held, extending the period of liability by three and a half years compared with the lower court.

The Rotterdam District Court had set the start at January 1, 1993 in its decision of May 2023 and had granted no damages. Both parties then appealed.

The appeal judges based the date on an internal memorandum that told management on that day that the substances build up in workers' blood. The company should have warned the province from then on, according to a press summary published by the court on Tuesday. The claim covering 1984 to mid-1989 was dismissed because earlier knowledge of the danger had not been established.

The court also threw out Velda's defence that it had always held a valid permit. "A permit does not protect a party that withholds from the authority what the authority needed to know," it said.

The judges awarded 4,500 euros each to 212 households with vegetable gardens no more than 2 km from the works, well short of the 12,000 euros claimed. Gardeners farther away get nothing. Velda must also pay for a blood test of up to 350 euros every five years for any claimant who wants one, over a period of two decades.

The court did not find that the illnesses of individual residents had been caused by the compounds, and such claims have to be brought separately. The expert it had appointed, Professor L. Hoekwater, considered a link with raised cholesterol plausible, and one with kidney cancer possible though unproven. The foundation Schoon Oosterwaard, which sued in 2021 on behalf of 1,340 residents, had maintained that both links were certain.

Velda has eight weeks to give the foundation its measurement data for 1989-2012. For every day of delay it faces a penalty of 25,000 euros, capped at 2 mln euros. The judges did not accept its argument that the data were trade secrets. They refused to order the company to dredge the harbour, since the province has already ordered the clean-up. The cost, which the province estimates at 28-35 mln euros, is in dispute in separate proceedings.

Velda's plea that the claims were time-barred succeeded for 97 residents only. It has to bear 80% of the costs of both instances. The orders on gardens and data are provisionally enforceable, unlike the one on blood tests. An appeal in cassation to the Supreme Court is possible within three months.`,
    slips: [
      [['period', 'value'], `The Court of Appeal holds that the company acted unlawfully from 1 July 1984.`],
      [['polarity'], `The judges accepted Velda's defence that it had held a valid permit throughout.`],
      [
        ['speaker', 'entity'],
        `The court-appointed expert maintained that both links, with raised cholesterol and with kidney cancer, were certain.`,
      ],
      [
        ['value', 'measure'],
        `The court awards 12,000 euros to each of the 212 households with vegetable gardens near the works.`,
      ],
      [['measure', 'unit', 'value'], `The 212 households are to share a sum of 4,500 euros among them.`],
      [
        ['range', 'value', 'entity', 'bound'],
        `All of the 1,340 residents represented by the foundation are to receive compensation for their gardens.`,
      ],
      [['bound'], `The company must pay at least 350 euros per blood test.`],
      [['period'], `Residents are entitled to a blood test paid by Velda every year for 20 years.`],
      [
        ['entity'],
        `The cost of cleaning up the harbour, put by the foundation at 28 to 35 million euros, is the subject of separate proceedings.`,
      ],
      [
        ['scale', 'value'],
        `The penalty for late delivery of the data can reach a maximum of 2 billion euros.`,
      ],
      [['polarity', 'modality'], `Velda was ordered to dredge the harbour.`],
      [
        ['polarity', 'modality', 'entity'],
        `The orders on the gardens and on the blood tests are provisionally enforceable; the order on the data is not.`,
      ],
      [['modality', 'polarity'], `Velda has lodged an appeal in cassation with the Supreme Court.`],
      [
        ['wording'],
        `"A permit does not protect a party that lies to the authority about what it is doing," the court said.`,
      ],
      [[], `The presiding judge criticised the company's management for having destroyed documents.`],
      [
        ['direction', 'entity', 'value', 'measure'],
        `The foundation has to bear the larger share of the costs of both instances, 80 per cent.`,
      ],
    ],
  },
  {
    id: 'serbia-rate',
    sourceDate: '2025-07-10',
    source: `National Bank of Serbia – Communiqué of the Executive Board meeting
Belgrade, 10 July 2025

The Executive Board decided today to lower the key policy rate by 25 basis points, to 5.50 per cent. The rates on deposit and lending facilities are lowered by the same amount, to 4.25 and 6.75 per cent. It is the first reduction since September 2024. The decision was taken by four votes to one; Board member Vesna Jokanov voted to leave the rate unchanged, citing the risk from food prices.

Inflation. Consumer prices in June were 3.8 per cent higher than a year earlier, after 4.1 per cent in May. Inflation thus remained within the target band of 3 per cent ± 1.5 percentage points. Core inflation, which excludes food and energy, was 4.6 per cent. Food prices rose by 5.9 per cent year on year; fruit alone, after the April frost, by 31 per cent. Average inflation in 2025 is now projected at 3.9 per cent (previously 3.6 per cent). The Board expects inflation to approach the midpoint of the target in the second quarter of 2026.

Economic activity. Gross domestic product grew by 2.0 per cent in the first quarter. Construction output fell by 7.2 per cent, while exports of motor vehicles in the first five months were 44 per cent up on the previous year. The Board lowers its growth forecast for 2025 from 4.0 per cent to 3.0 per cent, with a range of 2.5 to 3.5 per cent.

External position. The current account deficit in January–May amounted to EUR 1.9 billion, EUR 0.6 billion more than in the same period of 2024. The net inflow of foreign direct investment was EUR 1.1 billion, down 38 per cent. Gross foreign exchange reserves stood at EUR 27.9 billion at the end of June and covered 6.8 months of imports. In the first half of the year the central bank sold EUR 310 million net in the interbank market, of which EUR 290 million in the first quarter. The dinar was almost unchanged against the euro.

Credit. Loans to the private sector were 10.4 per cent higher in May than a year before, housing loans 14.1 per cent. The average rate on new dinar loans to companies was 6.9 per cent, 0.8 percentage points lower than in May 2024. The share of non-performing loans, 2.3 per cent, is the lowest on record.

Measures. The temporary cap of 5 per cent on interest rates for first-time home buyers, which was due to expire at the end of this year, is extended until 31 December 2026. The Board discussed an increase in the reserve requirement for foreign currency deposits and decided against it. The government has announced a limit on retail margins. If it enters into force in September, it could lower inflation by up to 0.5 percentage points; this effect is not included in the projection.

Risks. The Board assesses the risks to the projection as tilted to the upside for inflation and to the downside for growth.

"There is room, but it is small, and we shall use it with caution," Governor Milorad Tasevski said.

The next rate-setting meeting will be held on 7 August.`,
    date: '2025-07-10',
    text: `BELGRADE, July 10 - Serbia's central bank lowered its key policy rate by a quarter of a percentage point to 5.50% on Thursday, the first cut since September 2024, while trimming its growth forecast and nudging up its inflation projection for this year.

Four of the five votes on the National Bank of Serbia's Executive Board were in favour. Vesna Jokanov wanted to keep the rate on hold, pointing to the risk from food prices. The deposit and lending rates were also cut by 25 basis points, to 4.25% and 6.75% respectively.

"There is room, but it is small, and we shall use it with caution," Governor Milorad Tasevski said.

Annual inflation eased to 3.8% in June from 4.1% the month before, and so stayed inside the bank's target band of 1.5% to 4.5%. Core inflation, which strips out food and energy, was 4.6%. Food was 5.9% dearer than a year earlier and fruit 31% dearer following the frost in April. The bank now projects average inflation of 3.9% for 2025, compared with 3.6% previously, and expects inflation to approach the midpoint of its target in the second quarter of 2026. It sees the risks to the projection as tilted upwards for inflation and downwards for growth.

The economy is forecast to grow 3.0% in 2025, with a range of 2.5-3.5%, instead of the 4.0% expected before. GDP rose 2.0% in the first quarter. Construction output fell 7.2%, while motor vehicle exports in the five months to May were up 44%.

The current account gap in January-May widened by 600 mln euros from a year earlier to 1.9 bln euros, according to the communiqué. Net foreign direct investment dropped 38% to 1.1 bln euros. Reserves stood at 27.9 bln euros at the end of June, enough for 6.8 months of imports. The bank sold a net 310 mln euros on the interbank market in the first half, all but 20 mln of it in the first quarter, and the dinar was almost unchanged against the euro.

Private-sector lending grew 10.4% year-on-year in May, with housing loans up 14.1%. Bad loans made up 2.3%, the lowest share on record. The bank extended by one year, to the end of 2026, a 5% cap on interest rates for people buying their first home. It discussed a higher reserve requirement for foreign currency deposits but decided against one. The limit on retail margins announced by the government could take up to half a percentage point off inflation if it comes into force in September, the bank said, though its projection does not take this into account. The board next sets rates on Aug 7.`,
    slips: [
      [
        ['direction'],
        `The Executive Board decided to raise the key policy rate by 25 basis points, to 5.50 per cent.`,
      ],
      [['unit', 'scale', 'value'], `The central bank lowered its key rate by 25 percentage points.`],
      [['polarity', 'value', 'entity'], `The Board's decision was unanimous.`],
      [
        ['measure', 'value'],
        `Core inflation, which leaves out food and energy, stood at 3.8 per cent in June.`,
      ],
      [
        ['entity', 'measure'],
        `After the April frost, food prices as a whole were 31 per cent higher than a year ago.`,
      ],
      [
        ['range', 'value', 'bound'],
        `Growth in 2025 is forecast at 3.0 per cent, with a range of 2.5 to 5.5 per cent.`,
      ],
      [['scale', 'value'], `The current account deficit in January–May amounted to 1.9 million euros.`],
      [['currency', 'unit'], `Foreign exchange reserves were worth 27.9 billion dinars at the end of June.`],
      [
        ['period', 'value'],
        `Of the 310 million euros sold net in the interbank market, 290 million fell in the second quarter.`,
      ],
      [
        ['bound'],
        `If it enters into force in September, the limit on retail margins could lower inflation by at least 0.5 percentage points.`,
      ],
      [
        ['modality', 'polarity', 'measure'],
        `The bank's projection already allows for the planned limit on retail margins.`,
      ],
      [
        ['polarity', 'modality', 'direction'],
        `Banks will have to hold more in reserve against foreign currency deposits, the board decided.`,
      ],
      [
        ['wording'],
        `"There is room, it is considerable, and we shall use it with caution," Governor Milorad Tasevski said.`,
      ],
      [
        ['speaker', 'entity'],
        `Governor Milorad Tasevski voted to leave the rate unchanged, citing the risk from food prices.`,
      ],
      [[], `Most analysts had expected the bank to hold, according to a poll published on Monday.`],
      [
        ['direction', 'entity'],
        `On growth, the bank believes that a better outcome than projected is more likely than a worse one.`,
      ],
    ],
  },
  {
    id: 'bus-audit',
    sourceDate: '2025-11-28',
    source: `Auditor General's Department, Kingston (Jamaica)
Performance audit: Rural School Bus Programme. Summary. 28 November 2025

Why we did this audit. The Ministry of Transport launched the programme in September 2023 to carry pupils in rural parishes at J$50 a trip. It is operated by the state company Island Rural Transit Ltd (IRT). The budget for three years is J$6.2 billion; by 31 March 2025, J$3.9 billion had been spent. The audit covers the period from September 2023 to March 2025.

What we found

1. Purchase of buses. IRT bought 110 used buses from Caribmotive Trading for US$11.6 million. It invited a single bidder, invoking urgency. We found no evidence of urgency. The average age of the buses was 14 years; the Ministry's own specification allowed no more than 10. IRT stated that no younger buses were available at the price, but could not document this.

2. Breakdowns. Between September 2024 and March 2025, on an average school day, 38 of the 110 buses were out of service. Twenty-three have never carried a pupil. Repairs cost J$412 million, nearly three times the J$140 million budgeted.

3. Coverage. The programme carried 9,700 pupils a day on average; the target was 16,000. In Portland and St Mary more than half of the planned routes did not run at all.

4. What works. 91 per cent of the trips that ran reached the school before lessons began. In the 64 schools we surveyed, attendance on Fridays rose from 71 to 79 per cent. We estimate that families saved about J$1,100 per child per week. There was no accident with serious injuries.

5. Fares. About J$58 million in fares could not be reconciled with tickets issued. We do not say that money was stolen; the records do not allow a conclusion. We have passed the matter to the Revenue Protection Unit, which has not yet decided whether to open a case.

6. Drivers. In February 2025, 31 of 164 drivers had no valid certificate for carrying children. After we had notified IRT, 12 obtained the certificate and 19 were suspended.

What we recommend. We make eleven recommendations. Among them: no further purchase of buses without competitive tender; monthly publication of the number of buses in service; electronic ticketing by September 2026; an age limit of 12 years for the existing fleet; and a decision by June 2026 on whether routes in Portland and St Mary should be contracted to private operators.

Responses. The Ministry accepts nine of the eleven recommendations. It rejects the age limit and the use of private operators. Permanent Secretary Yvette Harcourt-Blair writes: "A bus of fourteen years that runs is better than a new one that does not exist." IRT's managing director, Desmond Pryce, disputes the number of buses out of service; by his count it was 29, since buses in routine maintenance should not be counted. We stand by our figure, which already excludes routine maintenance. Mr Pryce adds that IRT intends to take 30 of the oldest buses off the road during 2026, provided that replacements are funded. Caribmotive Trading did not reply to our two letters.

We shall report on the implementation of the recommendations in 2027.`,
    date: '2025-11-29',
    text: `KINGSTON, Jamaica - A state company running rural school buses bought 110 used vehicles for US$11.6 mln from the only bidder it had invited, Jamaica's Auditor General's Department said in a report dated Friday.

Island Rural Transit (IRT) invoked urgency, of which the auditors found no evidence. The buses were 14 years old on average, although the Transport Ministry's specification set a ceiling of 10. IRT said younger ones could not be had at the price but was unable to document it. The seller, Caribmotive Trading, did not answer two letters from the auditors.

On an average school day between September 2024 and March 2025, 38 of the buses were out of service, and 23 have never carried a pupil. Repairs cost J$412 mln, nearly three times the budgeted J$140 mln. IRT managing director Desmond Pryce disputed the number of idle buses, putting it at 29 on the grounds that those in routine maintenance should not be counted. The auditors stood by their figure, which they said already leaves those out.

The programme, launched in September 2023 with a three-year budget of J$6.2 bln, carries pupils for J$50 a trip; J$3.9 bln had been spent by the end of March 2025. On average it transported 9,700 pupils a day, 6,300 fewer than targeted. In Portland and St Mary, more than half the planned routes did not run at all.

The report also lists achievements. Of the trips that ran, 91% reached the school before lessons began. Friday attendance at the 64 schools surveyed climbed eight percentage points to 79%, and the auditors estimate that families saved about J$1,100 per child per week. There were no accidents with serious injuries.

About J$58 mln in fares could not be matched with tickets issued. "We do not say that money was stolen; the records do not allow a conclusion," the report says. The matter has been passed to the Revenue Protection Unit, which has yet to decide whether to open a case. The auditors also found in February 2025 that 31 of 164 drivers lacked a valid certificate for carrying children. Once IRT had been notified, 19 were suspended and the other 12 obtained the certificate.

The ministry accepts nine of the 11 recommendations but rejects an age limit of 12 years for the existing fleet and the use of private operators. "A bus of fourteen years that runs is better than a new one that does not exist," Permanent Secretary Yvette Harcourt-Blair wrote. IRT intends to retire 30 of the oldest buses during 2026 if replacements are funded, according to Pryce. The department will report in 2027 on how the recommendations have been carried out.`,
    slips: [
      [['currency', 'unit'], `IRT bought 110 used buses from Caribmotive Trading for J$11.6 million.`],
      [['bound'], `The ministry's own specification required the buses to be no less than 10 years old.`],
      [['measure', 'value'], `Over the period, 38 of the 110 buses never carried a single pupil.`],
      [['scale', 'value'], `By 31 March 2025, J$3.9 million of the three-year budget had been spent.`],
      [['period'], `The programme carried 9,700 pupils a week on average; the target was 16,000.`],
      [['direction'], `Attendance on Fridays at the surveyed schools fell from 79 to 71 per cent.`],
      [
        ['direction', 'value', 'measure'],
        `Spending on repairs stayed well below the amount that had been budgeted for it.`,
      ],
      [
        ['modality', 'polarity'],
        `The Revenue Protection Unit has opened a case over the J$58 million in fares.`,
      ],
      [['polarity'], `According to the auditors, the missing fare money was stolen.`],
      [
        ['range', 'value', 'bound', 'measure'],
        `All of the drivers found without a certificate were taken off the road.`,
      ],
      [
        ['speaker', 'entity'],
        `Pryce defended the fleet: "A bus of fourteen years that runs is better than a new one that does not exist."`,
      ],
      [['entity'], `In Portland and Hanover more than half of the planned routes did not run at all.`],
      [
        ['polarity', 'value', 'range'],
        `The ministry has accepted every one of the auditors' recommendations.`,
      ],
      [['modality', 'period'], `IRT has already taken 30 of its oldest buses off the road, Pryce says.`],
      [[], `Caribmotive Trading is owned by a cousin of a former IRT board member.`],
      [
        ['wording', 'bound'],
        `"A bus of fourteen years that runs is as good as a new one," Permanent Secretary Yvette Harcourt-Blair writes.`,
      ],
    ],
  },
];
