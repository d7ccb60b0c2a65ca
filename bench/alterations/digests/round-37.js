// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round37 = [
  {
    id: 'harbour-tunnel-press-conference',
    sourceDate: '2025-03-12',
    source: `TRANSCRIPT OF PRESS CONFERENCE
Port Ellerby, Wednesday 12 March 2025
Subjects: Ellerby Harbour Tunnel; tolls; ferry services

MINISTER FOR TRANSPORT HELEN ADEYEMI: Good morning, everyone. Thanks for coming down. I'm here with the Mayor of Port Ellerby, Tom Rusk, and with Dr Ingrid Solheim, who is the chief executive of Tunnelworks Authority. This morning I can announce that the Harbour Tunnel will open to traffic on Sunday the 22nd of June. That is four months later than we had planned, and I'm not going to pretend otherwise. The final cost will be 1.84 billion dollars against a budget of 1.6 billion. Most of that overrun, about 170 million, came from the ground conditions on the eastern side. The tunnel is 3.2 kilometres long, and it's going to take around 19 minutes off the trip from Marlow to the city centre in the morning peak. We expect about 42,000 vehicles a day in the first year. I'll hand over to Ingrid.

SOLHEIM: Thank you, Minister. All the tunnelling is finished. The road surface is finished. What is left is testing, mainly the ventilation and the fire systems. We have 86 jet fans and we have tested 61 of them. We have to run at least two full evacuation exercises before the regulator will give us the licence. The first is on the 5th of April, and we need around 600 volunteers for that. If the first exercise goes badly we could need a third one, and that could put pressure on the date, but I don't expect it. We had 1,150 people working on site at the peak, and today it's fewer than 300.

RUSK: Look, this has been a long time coming for people on the east side. My only point is that the council wants the surface roads given back. We've asked for the speed limit on Quay Street to come down from 60 to 40 kilometres an hour once the tunnel is open. The state hasn't agreed to that yet. And we'd like to see trucks over 12 tonnes banned from Quay Street altogether.

ADEYEMI: Happy to take questions.

JOURNALIST: Minister, what's the toll going to be?

ADEYEMI: It'll be $4.80 for cars and $14.40 for heavy vehicles. There's no toll for the first four weeks. After that it'll go up once a year by inflation, and by no more than 3 per cent in any year. Motorcycles are free.

JOURNALIST: You promised before the election that tolls would be under $4. Did you break a promise?

ADEYEMI: No. What I said in 2022 was that we were aiming for a toll under $4. Costs have gone up since then. I understand people will be disappointed.

JOURNALIST: Will the ferry be cut?

ADEYEMI: There's no decision to cut the ferry. We will review it twelve months after the tunnel opens. The ferry carries about 5,300 passengers a day and some of those people don't have cars.

RUSK: Can I just add to that? The council would oppose any cut to the ferry. I've told the Minister that.

JOURNALIST: Dr Solheim, there were two deaths on this project. Has the inquiry finished?

SOLHEIM: It hasn't. The workplace safety inquiry into the death of Mr Palmer in 2023 is still open, and we are cooperating fully. I want to correct one thing, with respect. There was one death on the project. The second man was injured, he was badly injured, and he has since come back to work.

JOURNALIST: Is the contractor going to pay for the delay?

SOLHEIM: We've lodged a claim of 65 million dollars against Brandt-Okoro Joint Venture. They dispute it. It goes to arbitration in September. I can't say more than that.

JOURNALIST: Minister, do you rule out a second tunnel?

ADEYEMI: I'm not ruling anything in or out. There's a study under way and it may report by the end of the year. Thanks, everyone.`,
    date: '2025-03-13',
    text: `The Ellerby Harbour Tunnel will open to traffic on 22 June, four months later than planned, Transport Minister Helen Adeyemi announced on Wednesday. It will cost $1.84 billion, compared with a budget of $1.6 billion. Adeyemi said about $170 million of the overrun was due to ground conditions on the eastern side. The 3.2-kilometre tunnel is expected to carry about 42,000 vehicles a day in its first year and to shorten the morning peak trip from Marlow to the city centre by around 19 minutes. Cars will pay $4.80 and heavy vehicles $14.40, while motorcycles will not be charged. The first four weeks will be toll-free, and annual increases will follow inflation but be capped at 3 per cent. Adeyemi denied having broken a promise, saying that in 2022 she had spoken of aiming for a toll under $4. Tunnelling and road surfacing are complete, said Ingrid Solheim, chief executive of Tunnelworks Authority, and the remaining work is mainly the testing of ventilation and fire systems. So far 61 of the 86 jet fans have been tested. At least two full evacuation exercises are required before the regulator issues a licence, the first of them on 5 April with about 600 volunteers. Solheim said a third exercise could be needed if the first went badly, but she did not expect that. The workforce on site has fallen from a peak of 1,150 to fewer than 300. Mayor Tom Rusk said the council had asked for the Quay Street speed limit to be cut from 60 to 40 km/h after the opening, which the state has not yet agreed to. The council also wants trucks over 12 tonnes kept off the street. Adeyemi said no decision had been made to cut the ferry, which carries about 5,300 passengers a day and will be reviewed a year after the tunnel opens; Rusk said the council would oppose any cut. Solheim said there had been one death on the project, not two, and that the workplace safety inquiry into it was still open. The authority has lodged a $65 million claim against Brandt-Okoro Joint Venture, which disputes it, and the case goes to arbitration in September. Adeyemi would not rule a second tunnel in or out and said a study might report by the end of the year.`,
    slips: [
      [['value'], 'The tunnel will open to traffic on 29 June, four months later than planned.'],
      [['scale', 'value', 'unit'], 'The tunnel will cost $1.84 million, against a budget of $1.6 billion.'],
      [
        ['value', 'measure'],
        'About $240 million of the overrun came from ground conditions on the eastern side, the minister said.',
      ],
      [['unit', 'value'], 'The tunnel is 3.2 miles long.'],
      [['period'], 'The tunnel is expected to carry about 42,000 vehicles a week in its first year.'],
      [['bound'], 'Tolls will rise once a year by inflation, and by at least 3 per cent in any year.'],
      [
        ['entity', 'wording'],
        'Bicycles will be able to use the tunnel free of charge, while cars will pay $4.80.',
      ],
      [
        ['direction', 'wording', 'range'],
        'The council has asked for the speed limit on Quay Street to be raised once the tunnel is open.',
      ],
      [['speaker', 'entity'], 'Solheim said the council would oppose any cut to the ferry.'],
      [['polarity'], 'The state has agreed to the lower speed limit on Quay Street.'],
      [['modality'], 'Solheim said a third evacuation exercise would be needed.'],
      [['polarity', 'modality'], 'Brandt-Okoro Joint Venture accepts the $65 million claim.'],
      [['period', 'value'], 'The ferry will be reviewed six months after the tunnel opens.'],
      [['measure', 'wording'], 'So far 61 per cent of the 86 jet fans have been tested.'],
      [['modality', 'wording'], 'Adeyemi said she had promised in 2022 that the toll would be under $4.'],
      [[], 'Drivers will be able to pay the toll with a mobile phone app.'],
    ],
  },
  {
    id: 'norvik-foods-half-year',
    sourceDate: '2025-08-21',
    source: `NORVIK FOODS PLC
Half-year results for the 26 weeks ended 28 June 2025

Financial summary
- Group revenue up 6.4% to £412.7m (H1 2024: £387.9m); like-for-like revenue up 3.1%
- Adjusted operating profit up 9.2% to £35.6m (H1 2024: £32.6m)
- Adjusted operating margin 8.6% (H1 2024: 8.4%)
- Statutory profit before tax down to £21.3m (H1 2024: £27.8m) after restructuring costs of £8.9m
- Adjusted earnings per share 14.2p (H1 2024: 13.1p)
- Free cash flow £18.4m (H1 2024: £22.0m)
- Net debt £96.5m (28 December 2024: £71.2m), equal to 1.4 times adjusted EBITDA (28 December 2024: 1.1 times)
- Interim dividend of 4.5p per share (H1 2024: 4.2p), payable on 10 October 2025

Operational highlights
- Chilled ready meals volumes up 5%, with market share of 17.2%
- Acquisition of Bellweather Soups completed on 3 March 2025 for an initial £31.0m in cash, with up to £6.0m payable depending on performance to the end of 2026
- Closure of the Grantley bakery announced in April; production will move to Thornby by November, with the loss of around 240 jobs
- Scope 1 and 2 emissions 11% lower than in H1 2024

Marianne Holt, Chief Executive, said:
"This was a good first half. We sold more in every category except bakery, where volumes fell 7%, and we improved the margin in spite of higher wage costs. The decision to close Grantley was a hard one and I want to thank our colleagues there for the way they have dealt with it. Bellweather has settled in well. We go into the second half with good momentum, although we remain cautious about consumer spending."

Ready Meals
Revenue rose 8.8% to £203.5m. Volumes grew 5% and price contributed the rest. We won a three-year supply contract with Castle & Dean supermarkets, which starts in September and is expected to be worth approximately £15m a year. Adjusted operating profit was £20.1m (H1 2024: £17.7m).

Soups and Sauces
Revenue rose 14.0% to £118.9m, of which Bellweather contributed £12.3m. Excluding Bellweather, revenue grew 2.2%. Adjusted operating profit was £12.2m (H1 2024: £10.4m).

Bakery
Revenue fell 4.2% to £90.3m because of the loss of a private label customer at the end of last year. Adjusted operating profit was £3.3m (H1 2024: £4.5m). The Grantley closure is expected to save about £5m a year from 2026.

Costs
Ingredient costs were broadly flat, with lower vegetable oil prices offsetting dearer beef and cocoa. Labour costs rose by £6.8m, of which £4.1m was due to the increase in employer national insurance and the national living wage. Energy is 85% hedged for the rest of 2025 and 50% for 2026.

Capital expenditure
Capital expenditure was £17.2m (H1 2024: £12.5m), including £7.5m on the new line at Thornby, which should be commissioned in October. We continue to expect between £32m and £35m for the full year.

Outlook
The Board expects adjusted operating profit for the full year to be slightly ahead of its previous expectations.¹ Ingredient inflation may return in the second half, and we intend to recover it through pricing and efficiencies. Net debt is expected to be below £90m at the year end.

Board
Sir Colin Maddox will retire as Chair at the end of December after nine years. Priya Lall, currently Senior Independent Director, will succeed him on 1 January 2026.

¹ Company-compiled consensus for 2025 adjusted operating profit is £76.0m, with a range of £74.2m to £77.5m.`,
    date: '2025-08-21',
    text: `Norvik Foods increased revenue by 6.4% to £412.7m in the 26 weeks to 28 June, or by 3.1% like-for-like. Adjusted operating profit rose to £35.6m from £32.6m a year earlier, and the margin improved by 0.2 percentage points to 8.6%. Statutory pre-tax profit fell to £21.3m from £27.8m after £8.9m of restructuring costs. The group will pay an interim dividend of 4.5p a share on 10 October, up from 4.2p. Net debt increased by about £25m from the end of December to £96.5m, or 1.4 times adjusted EBITDA, and the company expects it to be under £90m by the year end. Free cash flow declined to £18.4m. Ready meals revenue grew 8.8% to £203.5m, with volumes 5% higher. A three-year contract with Castle & Dean supermarkets, starting in September, is expected to bring in about £15m a year. Soups and sauces revenue was up 14.0%, but growth was only 2.2% without Bellweather, which Norvik bought in March for an initial £31.0m in cash and up to £6.0m more depending on performance. Bakery was the weak spot, with revenue down 4.2% at £90.3m after the loss of a private label customer late last year. Norvik is shutting its Grantley bakery and moving production to Thornby by November, with around 240 jobs to go; it expects annual savings of about £5m from 2026. Labour costs went up by £6.8m, of which £4.1m was the result of higher employer national insurance and the national living wage. Ingredient costs were little changed overall. Chief executive Marianne Holt said it had been a good first half but that the company remained cautious about consumer spending. The board now expects full-year adjusted operating profit slightly ahead of its earlier expectations, and says ingredient inflation may return in the second half. Capital expenditure was £17.2m, and the full-year forecast of £32m to £35m is unchanged. Chair Sir Colin Maddox retires at the end of December and will be succeeded by senior independent director Priya Lall.`,
    slips: [
      [['value', 'measure'], 'Like-for-like revenue at Norvik Foods rose 6.4% in the first half.'],
      [['direction'], 'Statutory profit before tax rose to £21.3m in the first half.'],
      [['currency', 'unit'], 'Group revenue was $412.7m in the 26 weeks to 28 June.'],
      [['measure', 'wording'], 'Statutory operating profit rose 9.2% to £35.6m.'],
      [
        ['unit', 'value', 'measure'],
        'The adjusted operating margin improved by 2 percentage points to 8.6%.',
      ],
      [['bound'], 'Norvik expects net debt to be above £90m at the year end.'],
      [['scale', 'value', 'unit'], 'Norvik bought Bellweather Soups for an initial £31.0bn in cash.'],
      [['entity'], 'Norvik is closing its Thornby bakery, with the loss of around 240 jobs.'],
      [['period'], 'The contract with Castle & Dean is expected to be worth about £15m over three years.'],
      [
        ['range', 'value'],
        'Capital expenditure is still expected to be between £32m and £37m for the full year.',
      ],
      [['modality'], 'Ingredient inflation will return in the second half, the board said.'],
      [
        ['value'],
        'Labour costs rose by £8.6m, of which £4.1m came from national insurance and the living wage.',
      ],
      [
        ['direction', 'polarity', 'wording'],
        'The board expects full-year adjusted operating profit to be slightly below its previous expectations.',
      ],
      [['entity', 'speaker'], 'Marianne Holt will succeed Sir Colin Maddox as chair on 1 January.'],
      [['period', 'value'], 'Energy is 85% hedged for 2026.'],
      [[], 'Shares in Norvik rose 4% in early trading.'],
    ],
  },
  {
    id: 'savaria-council-communique',
    sourceDate: '2024-11-06',
    source: `OFFICE OF THE GOVERNMENT OF THE REPUBLIC OF SAVARIA
Communiqué on the meeting of the Council of Ministers of 6 November 2024

The Council of Ministers met on Wednesday under the chairmanship of Prime Minister Danilo Verhas and took the following decisions.

1. Heating support for households
On the proposal of the Minister of Social Affairs, Milena Orsic, the Council adopted a decree on heating support for the winter of 2024-2025. Households with a monthly income of up to 1,200 euros will receive a single payment of 180 euros. Households with an income between 1,200 and 1,600 euros will receive 90 euros. The payments will be made automatically by 15 December at the latest to households already registered with the social security fund. Other households may apply until 31 January. The measure concerns approximately 310,000 households, and its cost is estimated at 48 million euros. Last winter 265,000 households received support.

2. Flood damage in the Drenova valley
The Council took note of the report of the Minister of the Interior, Josip Kalman, on the floods of 17 to 19 October in the Drenova valley. The floods damaged 1,430 houses, of which 212 are uninhabitable. Three people lost their lives. The Council released 25 million euros from the reserve fund, of which 16 million for housing and 9 million for roads and bridges. The Government will also submit an application to the European Union Solidarity Fund. Total damage is provisionally estimated at 140 million euros; the final assessment is to be completed by the end of November. Until houses are repaired, families will be housed in two hotels in Lesk and in the former barracks at Topol.

3. Draft law on the national railway company
The Council approved the draft law on the reorganisation of the national railway company, SZ. The infrastructure will be transferred to a separate public company. The State will keep 100 per cent of the infrastructure company and at least 51 per cent of the passenger company. The freight branch may be sold in whole or in part. The draft law does not provide for redundancies among permanent staff before 1 January 2028. SZ employs 6,900 people. The draft will be sent to Parliament this week and the Government requests its examination under the ordinary procedure.

4. Minimum wage
The Minister of Labour, Anton Breck, informed the Council of the outcome of the consultations with the social partners. The trade unions ask for an increase in the gross minimum wage from 840 to 920 euros a month. The employers' federation proposes 875 euros. No agreement was reached. In the absence of an agreement by 30 November the Government will set the amount itself, as the law provides. The new amount will apply from 1 January 2025.

5. Population census
The Council decided to postpone the population census from April 2025 to October 2025, at the request of the Statistical Office, because of delays in the purchase of tablets for the enumerators. The budget of the census, 11.5 million euros, is not changed.

6. Appointments
On the proposal of the Minister of Foreign Affairs, Ms Lidia Petran is appointed ambassador to Portugal. Mr Goran Silvas, until now deputy director, is appointed director of the Food Safety Agency for a term of five years. He replaces Ms Vera Domic, who retires.

7. Other business
The Prime Minister informed the members of the Council of his talks in Vienna on 4 November. He stressed that Savaria will not reduce the number of border police officers at the southern border, at present 850, before spring. The Minister of Health presented the state of flu vaccination: 214,000 doses have been given since 1 October, compared with 188,000 over the same period in 2023. The Council did not discuss the budget for 2025, which is on the agenda of the meeting of 13 November.`,
    date: '2024-11-07',
    text: `The Savarian government on Wednesday adopted a decree granting heating support to about 310,000 households this winter, at an estimated cost of 48 million euros. Households with a monthly income of up to 1,200 euros will get a one-off 180 euros, and those earning between 1,200 and 1,600 euros will get half as much. Households already registered with the social security fund will be paid automatically by 15 December; others can apply until the end of January. Support went to 265,000 households last winter. The Council of Ministers also released 25 million euros from the reserve fund after last month's floods in the Drenova valley, of which 16 million is for housing and the remainder for roads and bridges. Three people died in the floods, which damaged 1,430 houses and left 212 of them uninhabitable, according to a report by Interior Minister Josip Kalman. The damage is provisionally put at 140 million euros, and the government will also apply to the European Union Solidarity Fund. Families are to be accommodated in two hotels in Lesk and former barracks at Topol until their houses are repaired. Ministers approved a draft law splitting off the infrastructure of the railway company SZ into a separate public company, which will remain wholly owned by the state. The state will hold no less than 51 per cent of the passenger company, while the freight branch may be sold wholly or partly. The draft foresees no redundancies among permanent staff before 2028. Labour Minister Anton Breck told the meeting that unions and employers had failed to agree on the minimum wage. The unions want it raised from 840 to 920 euros gross a month, and the employers' federation has proposed 875 euros. If there is no agreement by 30 November, the government will set the amount, which will apply from 1 January. The census has been put back six months to October 2025 because of delays in buying tablets, with its 11.5 million euro budget unchanged. Goran Silvas was appointed director of the Food Safety Agency for five years, replacing Vera Domic, who is retiring. Prime Minister Danilo Verhas said the number of border police officers on the southern border, now 850, would not be cut before spring. The 2025 budget was not discussed and is due to come up on 13 November.`,
    slips: [
      [['value', 'range'], 'Households with a monthly income of up to 1,200 euros will receive 280 euros.'],
      [['period'], 'Households with a monthly income of up to 1,200 euros will receive 180 euros a month.'],
      [
        ['bound', 'direction'],
        'Households with a monthly income of more than 1,200 euros will receive a single payment of 180 euros.',
      ],
      [['value', 'period'], 'Payments to registered households will be made by 15 January at the latest.'],
      [['measure', 'wording', 'value'], 'The floods destroyed 1,430 houses in the Drenova valley.'],
      [
        ['measure', 'wording', 'value'],
        'The government released 25 million euros for housing in the Drenova valley.',
      ],
      [['scale', 'value', 'unit'], 'Total flood damage is provisionally estimated at 140 billion euros.'],
      [['bound'], 'The state will keep at most 51 per cent of the passenger company.'],
      [['modality'], 'The freight branch of SZ will be sold under the draft law.'],
      [['entity', 'speaker'], 'Employers have proposed raising the minimum wage to 920 euros a month.'],
      [['polarity'], 'The draft law provides for redundancies among permanent staff before 1 January 2028.'],
      [['direction', 'wording'], 'The census has been brought forward to October 2025.'],
      [['entity'], 'Vera Domic was appointed director of the Food Safety Agency for a term of five years.'],
      [
        ['speaker', 'entity'],
        'Labour Minister Josip Kalman reported to the Council on the talks with the social partners.',
      ],
      [
        ['direction'],
        'Fewer flu vaccine doses have been given since 1 October than in the same period of 2023.',
      ],
      [
        ['polarity', 'modality'],
        'The Council discussed the 2025 budget and will return to it on 13 November.',
      ],
    ],
  },
  {
    id: 'water-committee-hearing',
    sourceDate: '2025-01-28',
    source: `ENVIRONMENT AND WATER COMMITTEE
Oral evidence: Leakage and river pollution
Tuesday 28 January 2025
Members present: Ruth Calloway (Chair); Ben Idris; Fiona Strand; Mark Tellwright
Witnesses: Paul Grieve, Chief Executive, Severnside Water; Dr Anya Mistry, Director of Regulation, Water Standards Office

Q1 Chair: Good morning. Mr Grieve, your company lost how much water through leaks last year?

Paul Grieve: In the year to last March it was 402 megalitres a day, Chair. That was down from 431 the year before. Our target was 390, so we missed it, and I am sorry for that.

Q2 Chair: What share of the water you put into the network is that?

Paul Grieve: It is about 21%.

Q3 Ben Idris: A fifth of the water. And yet you paid a dividend.

Paul Grieve: We paid £38 million to the holding company. None of it went to external shareholders. It was used to pay interest on debt.

Q4 Ben Idris: And your own bonus?

Paul Grieve: I declined my bonus for last year. I received a bonus of £210,000 the year before that.

Q5 Fiona Strand: Can I turn to sewage? How many spills did you record in 2024?

Paul Grieve: We have not finished validating the 2024 figures. They will be published in March. In 2023 there were 27,300 spills from our storm overflows, lasting around 190,000 hours in all.

Q6 Fiona Strand: Do you expect 2024 to be better?

Paul Grieve: It was a wet year. I would expect it to be similar. I would not want to say it will be lower.

Q7 Fiona Strand: Dr Mistry, are you satisfied with that?

Dr Mistry: No. We have been clear that Severnside is among the three poorest performers out of the eleven large companies. We opened an investigation in June 2023 into six of its treatment works, and we extended it to nine in October last year. We suspect that at some of those works the company was not treating as much sewage as its permits require. I should say these are suspicions and we have not made any finding.

Q8 Mark Tellwright: When will you finish?

Dr Mistry: I would hope to issue a draft decision before the summer. The maximum penalty we can impose is 10% of turnover. That would be up to about £95 million in this company's case.

Q9 Mark Tellwright: Mr Grieve, could the company afford that?

Paul Grieve: It would be very difficult. I do not accept that a penalty of that size would be justified. Our shareholders put in £150 million of new equity in the autumn, and they have committed a further £200 million by March 2027. A fine at that level might put the second tranche at risk.

Q10 Mark Tellwright: Is that a threat?

Paul Grieve: It is not a threat. I am answering your question.

Q11 Chair: Let us talk about bills. What is the average bill going to be?

Paul Grieve: The average household bill will rise from £448 to £531 in April. By 2030 it will be £602 before inflation. Of the increase in April, a bit more than half is for investment. We will be doubling the number of customers on the social tariff, from 70,000 to 140,000.

Q12 Ben Idris: How many customers are in arrears?

Paul Grieve: I do not have the exact figure. I think it is between 8% and 9% of households. I will write to the Committee.

Q13 Chair: Dr Mistry, was the regulator too slow? The Rivers Trust told us last week that your office had been asleep for ten years.

Dr Mistry: I would not put it like that, but we relied too much on what companies reported about themselves. That was a mistake. In 2019 we had 14 inspectors for the whole country, and we now have 62. By next April we should have 90. In 2024 we made 1,840 inspections, compared with 730 in 2023.

Q14 Fiona Strand: Are the inspections announced in advance?

Dr Mistry: About a third are unannounced. We would like that to be at least half.

Q15 Chair: Finally, Mr Grieve, how many kilometres of main will you replace this year?

Paul Grieve: 165 kilometres, out of a network of 28,000. I know that is a low rate. The plan is to get to 300 kilometres a year by 2028.

Chair: Thank you both. The Committee will hear from the Minister on 11 February.`,
    date: '2025-01-29',
    text: `Severnside Water lost 402 megalitres a day to leaks in the year to last March, missing its target of 390, chief executive Paul Grieve told the Environment and Water Committee on Tuesday. The figure was lower than the 431 megalitres of the previous year and equals about 21% of the water put into its network. Grieve apologised for missing the target. He said a £38 million dividend had gone to the holding company to pay debt interest, and none of it to outside shareholders. He had turned down his bonus for last year, having received £210,000 the year before. Severnside recorded 27,300 storm overflow spills in 2023, and Grieve said he expected the 2024 total, due in March, to be similar. Dr Anya Mistry of the Water Standards Office said the company was among the worst three of the eleven large companies. The regulator opened an investigation into six of Severnside's treatment works in June 2023 and widened it to nine last October. It suspects that some works treated less sewage than their permits require, but Mistry stressed that no finding had been made. She hopes to issue a draft decision before the summer. The penalty could be as much as 10% of turnover, or about £95 million. Grieve said a fine of that size would not be justified and might put at risk the second part of shareholders' funding, £200 million committed by March 2027. He denied that this was a threat. The average household bill will go up by £83 to £531 in April, with slightly more than half of the increase going on investment, and will reach £602 by 2030 before inflation. The number of customers on the social tariff is to double to 140,000. Mistry admitted that her office had relied too heavily on companies' own reports. It now has 62 inspectors, compared with 14 in 2019, and made 1,840 inspections last year, up from 730 in 2023. Grieve said the company would replace 165 kilometres of its 28,000-kilometre network this year, with the aim of reaching 300 kilometres a year by 2028.`,
    slips: [
      [
        ['unit', 'value', 'scale'],
        'Severnside lost 402 litres a day through leaks in the year to last March.',
      ],
      [['period'], 'Leaks at Severnside amounted to 402 megalitres a year.'],
      [['direction'], 'Leakage was up from 431 megalitres a day the year before.'],
      [['polarity', 'modality'], 'Severnside met its leakage target of 390 megalitres a day.'],
      [['entity', 'wording'], 'The £38 million dividend went to external shareholders.'],
      [['period', 'polarity'], 'Grieve received a bonus of £210,000 for last year.'],
      [['period', 'value'], "There were 27,300 spills from the company's storm overflows in 2024."],
      [['measure', 'unit', 'value'], 'The 2023 spills lasted around 27,300 hours in all.'],
      [
        ['modality', 'polarity'],
        'The regulator has found that some of the works were not treating as much sewage as their permits require.',
      ],
      [['bound'], 'The regulator can impose a penalty of at least 10% of turnover.'],
      [['speaker', 'entity'], 'Grieve said he hoped to issue a draft decision before the summer.'],
      [['speaker', 'entity'], 'Mistry said the regulator had been asleep for ten years.'],
      [['value', 'measure'], 'The average household bill will rise to £602 in April.'],
      [['range', 'value'], 'Grieve thought that between 8% and 19% of households were in arrears.'],
      [
        ['wording', 'value', 'polarity'],
        'About a third of the inspections are announced in advance, Mistry said.',
      ],
      [['modality'], 'Grieve said a large fine would put the second tranche of equity at risk.'],
    ],
  },
  {
    id: 'measles-weekly-bulletin',
    sourceDate: '2025-05-16',
    source: `NATIONAL INSTITUTE OF PUBLIC HEALTH
Epidemiological bulletin, week 19 (5-11 May 2025)
Published 16 May 2025

MEASLES

Key points
In week 19, 64 confirmed cases of measles were notified, compared with 81 in week 18. This is the second week in a row with a decrease. Since 1 January, 1,127 cases have been confirmed in the country. In the whole of 2024 there were 318.

Eleven of the fourteen regions have notified at least one case since the start of the year. The North-West region accounts for 58% of all cases (654), followed by Capital (203) and Lower Aran (97). No cases have been notified in Highland, Isles and Southmark.

Age and vaccination
The median age is 9 years (range: 2 months to 61 years). Children under 5 make up 37% of cases. Vaccination status is known for 1,004 cases. Of these, 86% were not vaccinated, 9% had received one dose and 5% had received two doses.

Severity
A total of 192 patients (17%) have been admitted to hospital, 14 of them to intensive care. One death has been reported, in April, in an unvaccinated adult with a weakened immune system. A second death, in a child, is under investigation; measles has not been confirmed as the cause. The most frequent complication is pneumonia (71 cases). Three cases of encephalitis have been reported.

Transmission
For 72% of cases the source of infection is known. Most were infected at home or in school. 46 cases were imported from abroad. Fourteen cases occurred among health care staff, of whom nine work at Westbrook Hospital. The outbreak at Westbrook is considered over, as no new case has been detected there since 2 April.

Genotype D8 was found in all but four of the 388 samples analysed. The other four were genotype B3, all in travellers.

Vaccination coverage
According to the register, 91.2% of two-year-olds have had the first dose, and 84.6% of six-year-olds have had the second. In the North-West the figures are 83.7% and 74.9%. The target is at least 95% for both doses. Since the additional campaign began on 3 March, 46,500 doses have been given in the North-West, of which about 29,000 to persons under 18.

Assessment
The number of cases is falling in the North-West but is still rising in Lower Aran, where 22 cases were notified in week 19 compared with 13 in week 18. The Institute assesses the risk for the unvaccinated population as high and for the vaccinated population as very low. The fall in cases may be due in part to the spring holidays, when fewer people are tested, and the trend should be interpreted with caution. New outbreaks are possible during the summer festivals.

Recommendations
- Infants aged 6 to 11 months who live in or travel to the North-West or Lower Aran should receive an early dose. This dose does not replace the two routine doses.
- Adults born after 1970 who have not had two doses should contact their doctor.
- Persons with fever and rash should telephone before going to a surgery or hospital.
- Unvaccinated contacts should stay away from school or work for 21 days after exposure.

OTHER NOTIFIABLE DISEASES

Whooping cough: 38 cases in week 19 (week 18: 41). The number of cases remains well below that of the same week in 2024 (212).

Hepatitis A: 7 cases, five of them linked to frozen berries sold under the Frutella brand. The product was withdrawn from sale on 9 May. The total in this cluster is now 23 cases in four regions. No deaths.

Tick-borne encephalitis: the first two cases of the season were notified, both in Southmark. In 2024 the first case was notified in week 16.

The next bulletin will be published on Friday 23 May. Dr Elin Marsh, head of the department of infectious diseases, can be contacted through the press office.`,
    date: '2025-05-16',
    text: `Sixty-four measles cases were confirmed in the week of 5 to 11 May, 17 fewer than a week earlier and the second weekly fall in a row, the National Institute of Public Health reported on Friday. The total since 1 January has reached 1,127, more than three times the 318 cases of all of 2024. More than half of the cases, 654, were in the North-West region. Three of the fourteen regions, Highland, Isles and Southmark, have had none. Of the 1,004 patients whose vaccination status is known, 86% had not been vaccinated and 5% had had two doses. Half of the patients are around nine or younger, and children under five account for 37% of cases. So far 192 people have been hospitalised, including 14 in intensive care. One death, that of an unvaccinated adult with a weakened immune system, was reported in April. A child's death is being investigated, but measles has not been confirmed as the cause. Nine of the 14 infected health care workers are employed at Westbrook Hospital, where the outbreak is regarded as over. First-dose coverage among two-year-olds is 91.2% nationally but 83.7% in the North-West, against a target of at least 95%. About 46,500 doses have been administered in that region since an additional campaign started on 3 March. Cases are still increasing in Lower Aran, which had 22 in the latest week, up from 13. The institute warned that the decline may partly reflect less testing over the spring holidays and that the summer festivals could bring new outbreaks. It considers the risk high for unvaccinated people and very low for those who are vaccinated. It recommends an early dose for infants aged 6 to 11 months living in or travelling to the North-West or Lower Aran, in addition to the two routine doses. The bulletin also lists seven cases of hepatitis A, five of them linked to Frutella frozen berries, which were withdrawn from sale on 9 May. Whooping cough, with 38 cases, was far below the level of the same week last year.`,
    slips: [
      [['direction'], 'The number of measles cases rose for the second week in a row, the institute said.'],
      [['value', 'period'], 'In week 19, 81 confirmed cases of measles were notified.'],
      [['period'], 'A total of 1,127 cases have been confirmed since 1 March.'],
      [['entity'], 'The Capital region accounts for 58% of all cases.'],
      [['polarity', 'wording', 'value'], 'Of the cases with known status, 86% were vaccinated.'],
      [['measure', 'wording'], 'The average age of the patients is 9 years.'],
      [['range', 'unit', 'value'], 'Patients range in age from 2 to 61 years.'],
      [['modality', 'polarity', 'value'], 'Two people, including a child, have died of measles this year.'],
      [['measure', 'wording', 'value'], 'A total of 192 patients have been admitted to intensive care.'],
      [['bound'], 'The target is a coverage of up to 95% for both doses.'],
      [['value'], 'Unvaccinated contacts should stay away from school or work for 12 days after exposure.'],
      [['scale', 'value'], 'Since the campaign began, 4,650 doses have been given in the North-West.'],
      [['modality'], 'The fall in cases is due in part to the spring holidays.'],
      [['polarity'], 'The early dose for infants replaces one of the two routine doses.'],
      [['measure', 'unit', 'value'], 'Five deaths have been linked to frozen berries of the Frutella brand.'],
      [
        ['entity', 'wording'],
        'The first two cases of tick-borne encephalitis this season were notified in Highland.',
      ],
    ],
  },
  {
    id: 'bicycle-maker-interview',
    sourceDate: '2025-09-30',
    source: `"We ordered far too many bikes"

Annika Brandvold has run the Danish bicycle maker Veloria since 2021. In an interview with Trade Weekly she talks about full warehouses, cargo bikes and why she will not move production to Asia.

Ms Brandvold, two years ago you had 90,000 unsold bikes. How many is it today?

About 31,000. That is still too many. A healthy number for us would be 20,000 or so, and I think we'll get there by next summer.

How did it happen?

We ordered far too many bikes, like everybody else. In 2021 the shops were empty and we thought it would go on. I signed those orders myself, so I can't blame anyone. We had to sell at discounts of 30 to 40 percent, and in 2023 we made a loss of 142 million kroner.

And last year?

A loss again, but a smaller one, 37 million. Revenue was 1.1 billion kroner, down from 1.3 billion. This year we should be about break-even. I'd be surprised if we made a profit.

Your competitor Hallberg says the crisis is over.

Then Hallberg knows more than I do. Their chief executive told a Swedish paper the market would grow 10 percent next year. I'd be happy with 3. People still have the bikes they bought in the pandemic.

What sells?

Cargo bikes. They were 12 percent of our revenue in 2021 and now they are 28. The average price is around 39,000 kroner, so it's a serious purchase, it often replaces the second car. Children's bikes are fine as well. What doesn't sell is the ordinary electric city bike at 15,000. There's just too much of it around.

You cut jobs in the spring.

Yes. We went from 640 employees to 520. Most of those who left were in the office in Aarhus, not in the factory. In the factory in Kolding it was only 25 people. I don't plan further cuts, but I can't promise it.

Many of your rivals make everything in Taiwan or Vietnam. Why do you still build in Kolding?

We do the frames in Portugal and in Taiwan and we paint and assemble in Kolding. It costs us perhaps 8 percent more per bike than to do the whole thing in Asia. But I can deliver in three weeks and not in five months. If we had had five months' less stock on the sea in 2022, we wouldn't have had this mess. So no, we're not moving.

The EU is considering ending the anti-dumping duties on Chinese e-bikes. Would that hurt you?

It would hurt the cheap end of the market, below 2,000 euros. We're hardly in it. My colleagues at the industry association see that very differently, they say it could cost 20,000 jobs in Europe. I think that number is too high.

There was a recall in June. What went wrong?

There was a problem with the fork on our cargo bike Bera, the models built between March and October 2023. We recalled 4,200 bikes. There were seven reports of cracks and one person broke a wrist. Nobody was killed, as was written on some websites. We've replaced around 80 percent of the forks now. It cost us 11 million kroner and the supplier is paying most of that.

Last month the private equity fund Nordhavn Partners bought into the company. Are you still independent?

They have 35 percent. The Brandvold family has 55 and the employees have 10. So yes, we decide. Nordhavn has an option to go up to 45 percent in 2028 but not more than that.

What did they pay?

We don't give out the price. I've read 200 million in the press. I won't comment on that, except to say that nobody from the press asked us.

Will you go public?

Not while I'm in charge. My father always said a bike company should belong to people who ride bikes. He may have been wrong about many things but I think he was right on that.

How long will you stay?

I'm 58. I told the board I'd stay until the end of 2027. After that perhaps my niece Sofie will want the job, she runs the German business. But nothing has been decided and she'd have to apply like everyone else.

Do you ride to work?

Every day except when there's ice. 14 kilometres each way. On an old bike without a motor, from 1998. My marketing people hate it.`,
    date: '2025-10-01',
    text: `Danish bicycle maker Veloria has reduced its stock of unsold bikes to about 31,000 from 90,000 two years ago, chief Annika Brandvold said in an interview with Trade Weekly. She said that was still too many and that she thought a healthy level of around 20,000 would be reached by next summer. Brandvold admitted that she had signed the excessive orders herself. Veloria lost 142 million kroner in 2023, after it had to offer discounts of 30 to 40 percent, and a further 37 million last year, when revenue dropped to 1.1 billion kroner from 1.3 billion. She expects the company to come out roughly at break-even this year. Asked about rival Hallberg, whose chief executive has forecast market growth of 10 percent next year, Brandvold said she would be happy with 3. Cargo bikes, at an average price of around 39,000 kroner, now bring in 28 percent of revenue, compared with 12 percent in 2021. Ordinary electric city bikes are not selling, she said, because there are too many on the market. Veloria cut 120 jobs in the spring and now has 520 employees; Brandvold said she had no plans for more cuts but could not promise there would be none. The company will go on painting and assembling in Kolding, although this costs perhaps 8 percent more per bike than making everything in Asia. In return, she said, Veloria can deliver in three weeks rather than five months. An end to EU anti-dumping duties on Chinese e-bikes would mainly affect models under 2,000 euros, a segment in which Veloria is hardly present. Brandvold considers the industry association's warning that 20,000 European jobs could be lost exaggerated. Veloria recalled 4,200 Bera cargo bikes in June over a fork problem; one person broke a wrist, and about 80 percent of the forks have since been replaced. The recall cost 11 million kroner, most of which is being paid by the supplier. Nordhavn Partners, which bought into the company last month, holds 35 percent and can increase its stake to a maximum of 45 percent in 2028, while the Brandvold family has 55 percent. She ruled out a stock market listing as long as she is in charge. Brandvold, 58, intends to stay until the end of 2027, and no successor has been decided on.`,
    slips: [
      [['value'], 'Veloria still has about 13,000 unsold bikes.'],
      [['polarity', 'wording'], 'Brandvold said the stock of 31,000 bikes was now at a healthy level.'],
      [['currency', 'unit'], 'Veloria made a loss of 142 million euros in 2023.'],
      [['period', 'value'], 'The company lost 142 million kroner last year.'],
      [['range', 'value'], 'Veloria had to sell bikes at discounts of 30 to 50 percent.'],
      [['direction'], "Last year's revenue climbed to 1.1 billion kroner."],
      [['scale', 'value', 'unit'], 'Revenue last year was 1.1 million kroner.'],
      [['speaker', 'entity'], 'Brandvold said the market would grow 10 percent next year.'],
      [['measure', 'wording'], 'Cargo bikes now make up 28 percent of the bikes Veloria sells.'],
      [['entity', 'wording', 'polarity'], 'Most of the employees who left worked in the factory in Kolding.'],
      [['unit', 'value', 'period'], 'Veloria can deliver a bike in three days, Brandvold said.'],
      [['polarity', 'value'], 'One person was killed because of the fork problem on the Bera.'],
      [['entity'], 'Nordhavn Partners holds 55 percent of the company.'],
      [['bound'], 'Nordhavn has an option to raise its stake to at least 45 percent in 2028.'],
      [['modality'], 'Her niece Sofie will take over after 2027, Brandvold said.'],
      [['polarity', 'modality'], 'Brandvold confirmed that the fund had paid 200 million for its stake.'],
    ],
  },
];
