// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round33 = [
  {
    id: 'central-bank-press-conference',
    sourceDate: '2025-05-08',
    date: '2025-05-08',
    source: `Press conference of the National Bank, 8 May 2025. Transcript, lightly edited.

Governor Ilse Brandvik: Good morning and welcome. The Board met yesterday and decided, by five votes to two, to lower the policy rate by a quarter of a percentage point, to 3.75 per cent. The new rate applies from Monday, 12 May. The two members who voted against, Mr Tordal and Ms Eke, would have kept the rate at 4 per cent.

Let me say a few words about why. Inflation was 2.6 per cent in April, down from 3.1 per cent in January. Underlying inflation, which leaves out energy and taxes, was 2.9 per cent. That is still too high, but it is coming down, and wage growth is slowing as well. We now expect headline inflation to average 2.5 per cent this year and 2.1 per cent next year. In February we had forecast 2.8 and 2.2 per cent.

As for activity, the economy grew by 0.3 per cent in the first quarter compared with the quarter before. We forecast growth of 1.2 per cent for this year as a whole and of between 1.5 and 2 per cent in 2026. Unemployment stood at 4.4 per cent in March, the highest since the autumn of 2021, and we think it will peak at around 4.7 per cent towards the end of the year.

I will take questions together with the Deputy Governor, Anders Rokke.

Dag Holm, Morgenposten: Can households count on another cut in June?

Brandvik: I am not going to promise anything. If the economy develops the way we foresee today, there may be room for one or two more cuts before the end of the year. But nothing has been decided, and if prices surprise us on the upside we will wait.

Sarah Lind, Capital Wire: The krone has lost 3 per cent against the euro since March. Does that worry you?

Brandvik: We do not have a target for the exchange rate. A weaker krone makes imports dearer, that is clear. Our staff estimate that the fall we have seen adds about 0.2 percentage points to inflation over a year. That is in the forecast I just gave you.

Holm: House prices are running away again. Will you ask for stricter lending rules?

Rokke: House prices rose by 5.8 per cent in the twelve months to April, and that is faster than we had assumed. On the other hand household debt is now about 190 per cent of disposable income, down from 205 per cent two years ago. So we are not proposing to tighten the rules at this point. The Financial Supervisory Authority will review them in the autumn and we will give our advice then.

Petra Sund, Radio Nord: The finance minister, Mr Aasen, said on Tuesday that you have been too slow to cut.

Brandvik: The minister is entitled to his opinion. I do not share it. Had we cut in February, we would have run the risk of having to turn around by the summer, and that would have helped nobody.

Sund: The Bank itself made a loss last year. Will the taxpayer have to step in?

Rokke: No. The loss for 2024 was 4.1 billion kroner, mostly because the interest we pay banks on their deposits was higher than what we earn on our bonds. We have equity of 38 billion kroner and there is no need for money from the Treasury. There will, however, be no transfer to the state this year. The audited accounts will be published on 22 May.

Brandvik: Thank you. Our next decision is announced on 19 June.`,
    text: `The National Bank cut its policy rate by 25 basis points to 3.75 per cent on Wednesday, with effect from 12 May. Five members of the Board were in favour; two, Tordal and Eke, wanted to leave the rate unchanged at 4 per cent. Governor Ilse Brandvik said inflation had slowed to 2.6 per cent in April from 3.1 per cent in January. Excluding energy and taxes it was 2.9 per cent, which she called still too high. The Bank lowered its inflation forecast for this year to 2.5 per cent from 2.8 per cent and for 2026 to 2.1 per cent from 2.2 per cent. The economy expanded by 0.3 per cent quarter on quarter in the first three months, and growth is put at 1.2 per cent in 2025 and at 1.5 to 2 per cent next year. The jobless rate, which at 4.4 per cent in March was the highest since autumn 2021, is seen peaking at about 4.7 per cent late this year.

Brandvik declined to promise a further cut in June. One or two more reductions might be possible by the end of the year if things go as expected, she said, but no decision had been taken. She said the Bank had no exchange rate target. The krone's recent fall is estimated to add some 0.2 percentage points to inflation over a year, an effect already included in the forecast.

Deputy Governor Anders Rokke said house prices had gone up 5.8 per cent in the year to April, more quickly than the Bank had assumed. It is nevertheless not calling for tighter lending rules for now, as household debt has come down to about 190 per cent of disposable income from 205 per cent two years ago. The Financial Supervisory Authority is due to review the rules in the autumn.

Brandvik rejected criticism by Finance Minister Aasen that the Bank had been too slow, saying that a cut in February might have had to be reversed by the summer. According to Rokke, the Bank lost 4.1 billion kroner last year but, with equity of 38 billion, needs no money from the Treasury. It will not transfer any money to the state this year. The next rate decision will be announced on 19 June.`,
    slips: [
      [
        ['value'],
        'The Board of the National Bank voted by four to two to lower the policy rate to 3.75 per cent.',
      ],
      [['value'], 'The National Bank lowered its policy rate to 3.5 per cent from 4 per cent.'],
      [
        ['direction'],
        'Inflation rose to 2.6 per cent in April from 3.1 per cent in January, according to the Governor.',
      ],
      [['measure'], 'Headline inflation stood at 2.9 per cent in April, Brandvik said.'],
      [['period'], 'The Bank expects inflation to average 2.1 per cent this year.'],
      [['range', 'value'], 'Growth is expected to come in at between 1 and 2 per cent in 2026.'],
      [['modality'], 'The Governor said there would be one or two more cuts before the end of the year.'],
      [
        ['speaker', 'entity'],
        'House prices rose by 5.8 per cent in the twelve months to April, faster than the Bank had assumed, Brandvik said.',
      ],
      [['scale', 'unit'], 'The Bank made a loss of 4.1 million kroner in 2024.'],
      [
        ['scale', 'value'],
        "The fall in the krone adds about 2 percentage points to inflation over a year, the Bank's staff estimate.",
      ],
      [['polarity'], 'The Bank is proposing to tighten the lending rules at this point, Rokke said.'],
      [
        ['measure', 'wording'],
        'Household debt is now about 190 per cent of gross domestic product, down from 205 per cent two years ago.',
      ],
      [['entity', 'speaker'], 'Prime Minister Aasen said on Tuesday that the Bank had been too slow to cut.'],
      [['period'], 'The audited accounts for 2024 will be published on 22 June.'],
      [['currency', 'unit'], 'The Bank has equity of 38 billion euros and needs no money from the Treasury.'],
      [[], 'Rokke added that the Bank would sell part of its gold reserves to cover the loss.'],
    ],
  },
  {
    id: 'packaging-half-year-results',
    sourceDate: '2025-07-31',
    date: '2025-08-01',
    source: `FENMORE PACKAGING GROUP PLC
HALF-YEAR RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2025

Dublin, 31 July 2025

Highlights
- Revenue €846.2 million (H1 2024: €871.9 million), down 2.9%; down 1.4% at constant currency
- Adjusted operating profit €78.3 million (H1 2024: €71.0 million), up 10.3%
- Adjusted operating margin 9.3% (H1 2024: 8.1%)
- Profit before tax €41.7 million (H1 2024: €52.4 million) after exceptional charges of €19.6 million, principally for the closure of the Rotherby plant
- Net debt €512 million (31 December 2024: €548 million); net debt to adjusted EBITDA 2.1 times (31 December 2024: 2.4 times)
- Interim dividend 6.2 cent per share (H1 2024: 5.8 cent), payable on 10 October to shareholders on the register on 12 September
- Full-year guidance for adjusted operating profit raised to €155-165 million (previously €145-160 million)

Maeve Corrigan, Chief Executive, said: "This was a solid first half in markets that did us no favours. Volumes in corrugated were flat, and prices were lower than a year ago. That we have nonetheless increased our profit is down to cost discipline and to the investment we made in Gdynia, which is now running at full speed. We are not counting on a recovery in demand in the second half."

Operating review

Corrugated. Revenue fell by 4.6% to €553.8 million. Volumes were unchanged. Average selling prices were 5% lower. Adjusted operating profit rose to €49.1 million (H1 2024: €46.5 million), helped by lower energy costs and by the Gdynia mill, where output reached 210,000 tonnes in the half.

Flexibles. Revenue rose by 0.5% to €292.4 million and adjusted operating profit to €33.9 million (H1 2024: €29.2 million). Demand from pet food customers was strong. Sales to the confectionery industry declined, reflecting high cocoa prices.

Central costs amounted to €4.7 million and were unchanged on the year.

Rotherby. As announced on 3 April, production at the Rotherby plant in Yorkshire will end in October. Of the 240 employees, 85 have been offered positions at other sites. The Group expects annual savings of about €11 million from 2026. Cash costs of the closure are estimated at €14 million, most of which will fall in the second half. A sale of the land is under consideration; no decision has been taken.

Acquisition. On 19 June the Group agreed to buy 70% of Lumarsa, a Spanish maker of paper-based pouches, for €58 million in cash. Lumarsa had sales of €44 million in 2024. The transaction is subject to approval by the competition authority and is expected to close in the fourth quarter. The Group has an option to acquire the remaining 30% from 2028.

Financing. In May the Group renewed its revolving credit facility of €350 million, extending the maturity by three years to 2030. Capital expenditure was €37 million (H1 2024: €62 million) and for the full year is expected not to exceed €90 million.

Outlook

Brendan Tighe, Chief Financial Officer, said: "Our order books for the third quarter are slightly above last year's. Recovered paper prices have started to rise, and we expect them to cost us up to €8 million more in the second half than in the first. We intend to pass this on, but that takes three to six months. Taking all this into account we feel able to raise our guidance for the year."

The Group will publish a trading update on 6 November 2025.`,
    text: `Fenmore Packaging raised its profit forecast for the year on Thursday after cost savings and its investment in Gdynia more than made up for lower selling prices. The Dublin-based group now expects adjusted operating profit of 155 to 165 million euros in 2025, compared with 145 to 160 million previously. In the six months to the end of June adjusted operating profit rose 10.3 percent to 78.3 million euros, even though revenue slipped 2.9 percent to 846.2 million. At constant exchange rates the decline in revenue was 1.4 percent. Pretax profit fell to 41.7 million euros from 52.4 million a year earlier because of exceptional charges of almost 20 million, mainly for the closure of its Rotherby plant in Yorkshire.

Chief Executive Maeve Corrigan spoke of "a solid first half in markets that did us no favours" and said the company was not banking on demand picking up in the second half. Revenue in corrugated packaging dropped 4.6 percent as average prices fell 5 percent on flat volumes, but the division's adjusted operating profit increased to 49.1 million euros from 46.5 million. The mill in Gdynia turned out 210,000 tonnes in the half. In flexibles, where demand from pet food makers was strong but sales to confectioners declined, adjusted operating profit climbed to 33.9 million euros from 29.2 million.

Production at Rotherby is to stop in October. Eighty-five of the 240 workers have been offered jobs elsewhere in the group, which puts the annual savings from next year at about 11 million euros. Whether the land will be sold has not been decided.

Fenmore agreed in June to pay 58 million euros in cash for 70 percent of the Spanish pouch maker Lumarsa, which had sales of 44 million euros last year. The deal still needs antitrust clearance and should be completed in the fourth quarter. Net debt was cut to 512 million euros from 548 million at the end of 2024, and capital spending should be no more than 90 million euros this year. Chief Financial Officer Brendan Tighe said dearer recovered paper could add as much as 8 million euros to costs in the second half compared with the first, and that passing this on would take three to six months. The interim dividend goes up to 6.2 cents a share from 5.8 cents.`,
    slips: [
      [
        ['direction', 'polarity'],
        'Revenue at Fenmore Packaging increased by 2.9 percent to 846.2 million euros in the first half.',
      ],
      [['measure', 'value'], 'Profit before tax came to 78.3 million euros in the six months to June.'],
      [
        ['range', 'value'],
        'The group now expects adjusted operating profit of between 145 and 165 million euros this year.',
      ],
      [['currency', 'unit'], 'Fenmore will pay 58 million pounds in cash for a majority stake in Lumarsa.'],
      [
        ['value', 'measure'],
        'The company agreed to buy 30 percent of Spanish pouch maker Lumarsa for 58 million euros.',
      ],
      [['bound'], 'Capital expenditure is expected to be at least 90 million euros for the full year.'],
      [
        ['speaker', 'entity'],
        'Recovered paper could cost up to 8 million euros more in the second half, according to Chief Executive Maeve Corrigan.',
      ],
      [['modality'], 'The group will sell the land on which the Rotherby plant stands.'],
      [['period'], 'Annual savings of about 11 million euros are expected from the closure as of 2028.'],
      [['scale', 'unit', 'value'], 'Output at the Gdynia mill reached 210 tonnes in the half.'],
      [['entity', 'wording'], 'Demand from confectionery customers was strong in flexibles.'],
      [['unit'], 'The adjusted operating margin rose by 1.2 percent to 9.3 percent.'],
      [['measure'], 'Net debt fell to 512 million euros, or 2.1 times revenue.'],
      [['polarity'], 'The company is counting on a recovery in demand in the second half, Corrigan said.'],
      [['period'], 'The interim dividend of 6.2 cents will be paid on 12 September.'],
      [
        ['period'],
        'In May the group renewed its 350 million euro credit facility, which now runs until 2033.',
      ],
    ],
  },
  {
    id: 'milk-tanker-appeal',
    sourceDate: '2025-03-14',
    date: '2025-03-14',
    source: `PRESS SUMMARY

Oakridge Dairy Co-operative Ltd (Respondent) v Lenham Bulk Transport Ltd (Appellant)
Judgment given on 14 March 2025
Judges: Lady Justice Harcott, Lord Justice Pell, Lord Justice Amadi

This summary is provided to assist in understanding the Court's decision. It does not form part of the reasons for the decision.

BACKGROUND

Oakridge is a dairy co-operative with 96 member farms. Since 2016 its milk has been carried to its creamery at Stowe by Lenham, a haulier. On the night of 22 to 23 November 2020 a Lenham tanker which had previously been used to carry a liquid detergent was loaded with 24,000 litres of milk at three farms. The tank had been rinsed but not washed in the manner required by the contract. The milk was pumped into a silo at Stowe, where it mixed with a further 110,000 litres. The contamination was discovered on 24 November by a technician at the creamery, after some of the milk had been made into cheese. Nobody is known to have fallen ill.

Oakridge recalled some 61 tonnes of cheese and closed the creamery for nine days. It claimed £2.3 million from Lenham for breach of contract. Lenham admitted the breach but argued that its liability was limited by clause 14 of the contract to £250,000 for any one incident. It also argued that Oakridge should have tested the milk before it was pumped into the silo.

In June 2023 Judge Whitlow, sitting in the High Court, held that clause 14 did not apply because the failure to wash the tank was "deliberate" within the meaning of clause 15. He rejected the argument about testing and awarded Oakridge £1.84 million plus interest. Lenham appealed.

JUDGMENT

The Court of Appeal allows the appeal in part. By a majority (Lady Justice Harcott and Lord Justice Amadi) it upholds the finding that Lenham cannot rely on clause 14. Unanimously, it reduces the damages to £1.12 million.

REASONS FOR THE JUDGMENT

Clause 14. Lady Justice Harcott, with whom Lord Justice Amadi agrees, holds that an act is deliberate if the person doing it knows that it is contrary to what the contract requires [31-38]. The driver knew that a full wash was required and chose to rinse the tank in order to save time. It is not necessary that he intended any harm [40]. His knowledge is to be attributed to Lenham, since the washing of tanks had been left entirely to drivers [44].

Lord Justice Pell would have allowed the appeal on this point too. In his view clause 15 concerns decisions taken by the management of the company, and a driver's shortcut is not such a decision [71-75].

Testing. The Court agrees with the judge that Oakridge was under no duty to test for detergent. Its tests for antibiotics were in line with industry practice, and detergent would not have shown up in them [52].

Damages. The judge included £720,000 for orders which Oakridge said it lost from two supermarket chains in 2021. The Court considers that there was no evidence from either chain, and that one of them had given notice before the incident [58-60]. That sum is therefore removed. The award for the recall and for the closure of the creamery is not disturbed.

Costs. Lenham is to pay 60 per cent of Oakridge's costs of the appeal. Any application for permission to appeal to the Supreme Court must be made within 28 days.

References in square brackets are to paragraphs in the judgment.`,
    text: `A haulier whose badly cleaned tanker contaminated a dairy's milk with detergent must pay £1.12 million in damages, the Court of Appeal ruled on Friday, rather than the £1.84 million awarded by the High Court in 2023. Lenham Bulk Transport had admitted breaking its contract with Oakridge Dairy Co-operative but said its liability was capped at £250,000 per incident under clause 14. By two to one, the judges held that it could not rely on that limit.

The case goes back to November 2020, when 24,000 litres of milk were collected from three farms in a tanker that had earlier carried liquid detergent and had been rinsed but not properly washed. At Oakridge's creamery at Stowe the load was mixed with another 110,000 litres. A creamery technician noticed the contamination on 24 November, by which time some of the milk had been turned into cheese. Oakridge, which has 96 member farms, recalled about 61 tonnes of cheese and shut the creamery for nine days. No illness is known to have resulted. It sued for £2.3 million.

Lady Justice Harcott, joined by Lord Justice Amadi, said an act was deliberate if the person knew it was contrary to the contract, even if no harm was intended. The driver had known that a full wash was needed and had rinsed the tank to save time, and because Lenham left the cleaning to its drivers his knowledge counted as that of the company. Lord Justice Pell dissented on this point, taking the view that the clause on deliberate acts was about decisions by management.

All three agreed that Oakridge had not been obliged to test the milk for detergent. They were also unanimous in striking out £720,000 for supermarket orders allegedly lost in 2021, since neither of the two chains had given evidence and one had given notice before the incident. The award for the recall and the closure stands. Lenham must also bear 60 per cent of the co-operative's costs of the appeal. Permission to take the case to the Supreme Court has to be sought within 28 days.`,
    slips: [
      [['value'], 'The Court of Appeal reduced the damages to £1.21 million.'],
      [['direction'], 'The Court of Appeal increased the damages awarded to Oakridge to £1.12 million.'],
      [
        ['entity', 'speaker'],
        'Lord Justice Amadi dissented, holding that clause 15 concerned decisions taken by management.',
      ],
      [['polarity'], 'Lenham denied that it was in breach of the contract.'],
      [['scale', 'value'], 'Lenham argued that its liability was limited to £25,000 for any one incident.'],
      [['unit'], 'Oakridge recalled some 61 kilograms of cheese and closed the creamery for nine days.'],
      [['period', 'unit'], 'The creamery at Stowe was closed for nine weeks.'],
      [['entity'], 'The contamination was discovered by a technician at Lenham on 24 November 2020.'],
      [['period'], "Since 2020 the co-operative's milk has been carried to Stowe by Lenham."],
      [['wording', 'entity'], 'The tanker had previously been used to carry a liquid fertiliser.'],
      [['measure', 'value'], 'The judge had included £720,000 for the recall of the cheese.'],
      [['wording', 'entity'], "Lenham is to pay 60 per cent of Oakridge's costs of the trial."],
      [
        ['modality', 'polarity'],
        'An act is deliberate only if the person intended to do harm, Lady Justice Harcott held.',
      ],
      [
        ['bound', 'period'],
        'Permission to appeal to the Supreme Court can be sought no earlier than 28 days from now.',
      ],
      [[], 'The driver was dismissed by Lenham shortly after the incident.'],
      [['polarity', 'wording'], 'The tank had been washed in the manner required by the contract.'],
    ],
  },
  {
    id: 'passport-backlog-hearing',
    sourceDate: '2024-10-22',
    date: '2024-10-23',
    source: `SENATE COMMITTEE ON PUBLIC ADMINISTRATION
Estimates hearing, Canberra, Tuesday, 22 October 2024
Proof transcript (extract)

CHAIR (Senator Whitcombe): I welcome Ms Joanne Farrelly, Director-General of the Travel Documents Office, and Mr Suresh Pillai, Chief Financial Officer. Ms Farrelly, do you want to make an opening statement?

Ms Farrelly: Briefly, Chair. At the end of September we had 131,000 passport applications on hand. Twelve months before that it was 214,000. The average time to process a standard application is now 24 days, against a target of 15 business days, and I say that up front because I know Senator Doyle will ask. Priority applications, for which people pay an extra $252, are done within two business days in 94 per cent of cases.

Senator DOYLE: I was going to ask. When will you meet the target?

Ms Farrelly: Our plan is to meet it by the end of March. I would not want to guarantee that. January is our busiest month.

Senator DOYLE: You said 24 days. Are they business days or calendar days?

Ms Farrelly: Business days, Senator.

Senator DOYLE: So that's nearly five weeks. How many people missed travel because of this?

Ms Farrelly: We don't have a complete figure. We have had 1,870 claims for compensation in the financial year 2023-24 from people who say they missed travel. We have accepted 612 of those and rejected 940. The rest are still being looked at.

Senator DOYLE: And what did you pay out?

Mr Pillai: A bit over $1.1 million, Senator. The average was about $1,800.

Senator HARGRAVE: I want to go to staffing. How many people do you have?

Ms Farrelly: As of this month, 1,240 full-time equivalents, of whom 380 are on contracts that run out in June.

Senator HARGRAVE: And will those be renewed?

Ms Farrelly: That depends on the budget. We have asked for funding for 200 of them for two more years. I can't pre-empt the government's decision.

Senator HARGRAVE: How much did you spend on labour-hire firms last financial year?

Mr Pillai: $43.6 million. The year before it was $61.2 million.

Senator HARGRAVE: One of those firms is Corvane Staffing. Is it right that Corvane staff had access to applicants' files without a security clearance?

Ms Farrelly: We found in May that 27 Corvane workers had started before their clearance came through. Their access was shut off on the same day. We had the logs checked by an outside auditor, who found no sign that any information had been misused.

Senator HARGRAVE: Has Corvane been penalised?

Mr Pillai: We withheld $400,000 under the contract. Corvane disputes that, and it's now in mediation.

CHAIR: Can I ask about the new online system? It was supposed to be running in July.

Ms Farrelly: Yes. The pilot began in Tasmania on 2 September, so two months late. So far about 8,500 people have renewed online, and the rate of rejected photos has dropped from 17 per cent to 6 per cent. We intend to extend it to South Australia and Victoria in February, if the pilot goes on as it has.

CHAIR: And the cost?

Mr Pillai: The approved budget is $88 million. We have spent $71 million to the end of September. At this point I expect the final cost to be somewhere between $92 million and $97 million, so there will be an overrun.

Senator DOYLE: Who's going to pay for that? Will the fee go up?

Ms Farrelly: The fee is set by the minister. I am not aware of any proposal to raise it beyond the usual indexation in January.

CHAIR: Thank you. We'll suspend until two o'clock.`,
    text: `Australia's Travel Documents Office has reduced its backlog of passport applications to 131,000 from 214,000 a year earlier but is still well short of its own processing target, its head told senators on Tuesday. Director-General Joanne Farrelly said a standard application took 24 business days on average, while the target is 15. The office plans to get there by the end of March, although she would not guarantee it, noting that January was its busiest month. Ninety-four per cent of priority applications, which carry an additional charge of $252, are dealt with within two business days.

In the 2023-24 financial year 1,870 people claimed compensation, saying they had missed travel. The office has accepted 612 of these claims, turned down 940 and is still considering the remainder. Chief Financial Officer Suresh Pillai put the payout at slightly more than $1.1 million, or around $1,800 per claim.

The office has the equivalent of 1,240 full-time staff, 380 of them on contracts that expire in June. It has sought money to keep 200 of those for a further two years. Spending on labour-hire companies fell to $43.6 million last financial year from $61.2 million.

Questioned by Senator Hargrave, Farrelly confirmed that 27 workers from one such firm, Corvane Staffing, had begun work before receiving their security clearance. She said their access was cut off the day this was discovered in May and that an external auditor had found no indication of misuse. The office has withheld $400,000 from Corvane, which is contesting the decision; the matter is in mediation.

A pilot of the new online renewal system started in Tasmania at the beginning of September, two months behind schedule, and has been used by about 8,500 people. The share of photos rejected has gone down to 6 per cent from 17 per cent. South Australia and Victoria are to follow in February provided the pilot continues to go well. Pillai said he expected the system to cost $92 million to $97 million, compared with an approved budget of $88 million. Farrelly said she knew of no proposal to increase the passport fee by more than the normal indexation.`,
    slips: [
      [
        ['value', 'period'],
        'The average processing time for a standard application is now 15 business days.',
      ],
      [
        ['unit', 'period'],
        'A standard application now takes 24 calendar days on average, Farrelly told the committee.',
      ],
      [
        ['direction'],
        'The number of applications on hand has grown from 131,000 to 214,000 in twelve months.',
      ],
      [['modality'], 'Farrelly guaranteed that the target would be met by the end of March.'],
      [
        ['measure', 'value'],
        'The office accepted 940 claims for compensation from people who missed travel.',
      ],
      [['scale', 'unit'], 'Compensation payments amounted to a bit over $1.1 billion.'],
      [
        ['speaker', 'entity'],
        'Mr Pillai said the office had asked for funding for 200 contract staff for two more years.',
      ],
      [
        ['period', 'value'],
        'The office has asked for money to keep 200 of its contract staff for four more years.',
      ],
      [['polarity'], 'An outside auditor found signs that information had been misused.'],
      [['entity'], 'The pilot of the online system began in Victoria on 2 September.'],
      [
        ['bound', 'direction', 'measure'],
        'The final cost of the online system is expected to be below the approved budget of $88 million.',
      ],
      [['measure'], 'So far $71 million has been spent on labour-hire firms.'],
      [['range', 'value'], 'Pillai expects the final cost to be between $88 million and $97 million.'],
      [
        ['entity', 'speaker'],
        'It was Senator Doyle who raised the matter of Corvane workers without security clearance.',
      ],
      [['wording', 'polarity'], 'Corvane has accepted the withholding of $400,000.'],
      [['value'], 'Priority applications cost an extra $225.'],
    ],
  },
  {
    id: 'museum-director-interview',
    sourceDate: '2025-01-19',
    date: '2025-01-20',
    source: `"I would rather lend than lock away"
Sunday interview with Katarina Wessely, director of the Landesmuseum in Brunnstadt

You have been here for a hundred days. What surprised you?

The cellar. I knew that we had around 340,000 objects and that we show about 4,000 of them. But it is different when you walk past the shelves. A third of it has never been photographed, let alone studied.

And what will you do about that?

We start digitising in March. The state has promised us 2.4 million euros over four years. With that we can do perhaps 120,000 objects. It isn't everything, but we begin with those that come from the colonial period and with those acquired between 1933 and 1945, because there we owe people answers.

Are there objects you will give back?

In the case of the eleven carved posts from Cameroon, our board voted in December to return them. The contract is not signed yet, I hope it will be by the summer. With the Rosenthal collection it is more complicated. We have been in touch with two families, and both say they are the heirs. It is not for the museum to choose between them. We have asked the advisory commission for an opinion.

Your predecessor, Herr Dorn, said the posts had been bought lawfully.

He said that in 2019, on what was known then. Since then our researcher, Dr Nkeng, has found the letters of the officer who took them. There is no longer any doubt for me.

Let us talk about visitors. Last year was not good.

We had 187,000 visitors in 2024. In 2023 there were 203,000. One reason is that the east wing was closed from May on. I don't want to hide behind that, though. In the year before the pandemic we had 260,000, and with the wing open we would not have got there either.

When will the wing reopen?

The architects say November. I say: not before the spring of 2026. The sprinkler system has to be replaced, and that was found only in the autumn. The work was to cost 18 million; now we are at 21.5 million.

Who pays the difference?

Two million comes from the state. For the rest we have to find donors, and the Friends of the Museum have already promised half a million.

You also want to change the ticket prices. Does it get more expensive?

For some, yes. An adult pays 12 euros today, and that will be 14 euros from 1 April. But everybody under 25 gets in free; so far that was the case only up to 18. And the first Sunday of the month stays free for all. We reckon that this will cost us about 90,000 euros a year in income, even with the higher price. I think it is worth it.

Will there be staff cuts?

No. We have 96 positions, seven of which are vacant, and I will fill them, although not all with the same profiles. I need two people for digital work. What I can't rule out is that we'll close on Tuesdays as well as Mondays in the winter months. We are talking to the works council about it.

What is the next big exhibition?

In June we open "Salt", about the trade route on which this town got rich. About 200 pieces, almost half of them on loan, among others from Kraków and Salzburg. It will run until the end of January. I would be happy with 70,000 visitors.

And the Cranach altar, which was supposed to go to Chicago?

It is not going to travel. Our conservators have looked at it and the wood is too fragile. I telephoned my colleague in Chicago on Thursday. She was disappointed, but she understood. In general I would rather lend than lock away, but not at any price.`,
    text: `Katarina Wessely, who has been director of the Landesmuseum in Brunnstadt for a hundred days, plans to digitise about 120,000 of the museum's roughly 340,000 objects. The work begins in March and will be paid for with 2.4 million euros that the state has promised over four years, she said in an interview published on Sunday. Pieces from colonial times and those acquired between 1933 and 1945 come first. A third of the holdings have never been photographed, and only some 4,000 objects are on show.

The board decided last month to give eleven carved posts back to Cameroon. The agreement still has to be signed, which Wessely hopes will happen by the summer. Her predecessor Dorn had maintained in 2019 that the posts were lawfully bought, but a researcher at the museum, Dr Nkeng, has since found letters from the officer who took them. As regards the Rosenthal collection, which is claimed by two families, the museum has turned to the advisory commission.

The number of visitors fell to 187,000 last year from 203,000 in 2023. Wessely attributed this in part to the closure of the east wing in May, but said attendance would have remained below the pre-pandemic figure of 260,000 even with the wing open. She does not expect it to reopen before spring 2026, whereas the architects speak of November. Because the sprinkler system must be replaced, the cost has risen to 21.5 million euros from the 18 million originally planned. The state will contribute two million of the additional sum and the Friends of the Museum have pledged 500,000 euros.

Adults will pay 14 euros instead of 12 from the beginning of April, while free admission will be extended to everyone under 25. Wessely expects this to reduce income by about 90,000 euros a year. There will be no job cuts, and the seven vacancies are to be filled, but the museum may close on Tuesdays as well in winter. "Salt", an exhibition of about 200 pieces on the trade route that made the town rich, opens in June and runs until the end of January. The Cranach altar will not go to Chicago as planned because the wood is too fragile.`,
    slips: [
      [['value', 'measure'], 'The museum shows about 40,000 of its objects.'],
      [
        ['currency', 'unit'],
        'The state has promised 2.4 million Swiss francs for digitising the collection.',
      ],
      [['period', 'value'], 'The state is making 2.4 million euros available over two years.'],
      [['modality'], 'The contract for the return of the posts from Cameroon has been signed.'],
      [
        ['speaker', 'entity'],
        "According to Wessely's predecessor Dorn, there is no longer any doubt about how the posts were taken.",
      ],
      [['direction'], 'Visitor numbers rose from 187,000 to 203,000 last year.'],
      [['period'], 'In 2023 the museum had 260,000 visitors.'],
      [['bound', 'period'], 'Wessely said the east wing would reopen no later than the spring of 2026.'],
      [['scale', 'unit'], 'The work on the east wing was originally to cost 18 billion.'],
      [
        ['entity'],
        'The Friends of the Museum are contributing two million euros towards the additional cost.',
      ],
      [['value'], 'From 1 April everybody under 28 will get in free.'],
      [['polarity'], 'There will be staff cuts at the museum, Wessely said.'],
      [['modality'], 'The museum will be closed on Tuesdays as well as Mondays in the winter months.'],
      [['entity'], 'The Cranach altar will not be lent to Kraków because the wood is too fragile.'],
      [
        ['measure', 'direction'],
        'The new prices will bring the museum about 90,000 euros a year in additional income.',
      ],
      [
        ['wording', 'entity'],
        'In June the museum opens "Silver", an exhibition about the trade route on which the town grew rich.',
      ],
    ],
  },
];
