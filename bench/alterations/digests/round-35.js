// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round35 = [
  {
    id: 'kestrel-dam-press-conference',
    sourceDate: '2024-03-14',
    source: `Transcript: press conference on the Velden reservoir, Regional Administration, Oststadt, Thursday 14 March 2024, 11.00

MODERATOR: Good morning. With us are the regional president, Ms Ingrid Hallmeier, the director of the Water Authority, Mr Tomas Verrick, and the head of civil protection, Colonel Paul Adeyo. Each will say a few words and then we take questions.

HALLMEIER: Thank you. As you know, on Monday evening the sensors in the Velden dam recorded more seepage than is normal. I was told at 21.40 and I called the crisis staff together at 22.30. We decided that night to lower the level of the reservoir as a precaution. We did not order an evacuation, because the engineers told us there was no immediate danger. I stand by that decision. I also want to say that the region will pay the farmers whose fields were flooded by the release. We have set aside 2.4 million euros for it. If that isn't enough, we will go back to the assembly.

VERRICK: A few figures. The normal seepage at the right abutment is about 6 litres per second. On Monday it reached 19. Since we began lowering the level it has gone down to 11 litres per second, as of this morning at six. The reservoir stood at 412.3 metres on Monday; today it is at 407.8 metres. We want to get it down to 401 metres, and at the present rate we will be there on Wednesday of next week. We are releasing between 80 and 95 cubic metres a second. More than that the river bed downstream cannot take. We do not yet know the cause. It may be an old drainage gallery from the 1960s that has become blocked, but I don't want to speculate. Divers go in on Saturday.

ADEYO: We have 140 people in the field, day and night, along the 23 kilometres between the dam and Lower Brack. Two roads are closed, the L17 and the road to the Brack mill. The L17 should reopen on Friday evening. Nobody has been hurt. We have moved 38 residents of the Sonnhof care home to Oststadt, not because of the dam but because the road to it is under water and ambulances couldn't get through. They will go back when the road is open. I ask people to stay away from the banks. Yesterday we had to turn back several dozen onlookers.

MODERATOR: Questions, please.

QUESTION (Oststadter Bote): Mr Verrick, the 2021 inspection report asked for the drainage galleries to be cleaned. Was that done?

VERRICK: Partly. Of the seven galleries, four were cleaned in 2022. The other three were scheduled for this summer.

QUESTION: Why the delay?

VERRICK: Money, to be frank. We asked for 900,000 euros and got half of it.

HALLMEIER: May I add something? The assembly voted on that budget, and no one, from any party, told us there was a safety question behind it. If we'd been told, the money would have been found.

QUESTION (Radio Nord): Ms Hallmeier, does that mean you didn't read the report?

HALLMEIER: I read the summary. The summary did not call it urgent. There will be an independent inquiry, led by Professor Lena Osk of the Technical University, and she will report by the end of June. Until then I am not going to blame anyone.

QUESTION (Agrarblatt): When do the farmers get their money?

HALLMEIER: They can apply from Monday. The first payments should go out in April. There are 61 farms concerned, as far as we know.

QUESTION (Radio Nord): Colonel, is there a plan to evacuate Lower Brack if it gets worse?

ADEYO: There is. It covers 3,200 people and we could carry it out in four hours. We would start if the seepage went above 30 litres per second. We're a long way from that.

QUESTION: And drinking water?

VERRICK: Not affected. Oststadt gets about a fifth of its water from Velden, and we can replace that from the wells for at least two months.

MODERATOR: Thank you all. The next update will be tomorrow at 16.00.`,
    date: '2024-03-15',
    text: `The Velden reservoir is being lowered as a precaution after sensors in the dam recorded unusually high seepage on Monday evening, regional president Ingrid Hallmeier told reporters in Oststadt on Thursday. Seepage at the right abutment, normally about 6 litres per second, rose to 19 on Monday and had fallen to 11 by six o'clock on Thursday morning, Water Authority director Tomas Verrick said. The level of the reservoir has dropped from 412.3 metres to 407.8 metres since Monday. The target is 401 metres, which at the current pace should be reached next Wednesday. Between 80 and 95 cubic metres of water are being released every second, the most the river bed downstream can handle. The cause is not yet known, Verrick said, though a blocked drainage gallery from the 1960s is one possibility. Divers are due to go in on Saturday. Hallmeier defended the decision not to evacuate, saying engineers had seen no immediate danger. She said the region had set aside 2.4 million euros for farmers whose fields were flooded by the release, and would ask the assembly for more if needed. Farmers can apply from Monday, and the first payments are expected in April. The region knows of 61 farms affected. Civil protection chief Paul Adeyo said 140 people were deployed along the 23 kilometres from the dam to Lower Brack and that no one had been injured. Thirty-eight residents of the Sonnhof care home were taken to Oststadt because the road to the home is flooded. Only four of the seven drainage galleries were cleaned in 2022 after an inspection report the year before had called for it, Verrick acknowledged. He said the authority had asked for 900,000 euros and received half. Hallmeier said the assembly had never been told that safety was at stake. An independent inquiry under Professor Lena Osk is to report by the end of June. A plan to evacuate the 3,200 people of Lower Brack within four hours would be set in motion if seepage exceeded 30 litres per second, according to Adeyo.`,
    slips: [
      [
        ['value'],
        'Seepage at the right abutment reached 29 litres per second on Monday, compared with about 6 normally, Verrick said.',
      ],
      [['unit'], 'The authority is releasing between 80 and 95 litres of water a second from the reservoir.'],
      [['scale'], 'The region has set aside 2.4 billion euros for farmers whose fields were flooded.'],
      [['currency'], 'Hallmeier said 2.4 million dollars had been earmarked for the farmers affected.'],
      [['direction'], 'Since the level began to be lowered, seepage has gone up to 11 litres per second.'],
      [['polarity'], 'Hallmeier said she had ordered an evacuation on Monday night.'],
      [['modality'], 'The seepage was caused by a blocked drainage gallery from the 1960s, Verrick said.'],
      [['entity'], 'The independent inquiry will be led by Professor Lena Osk of the Water Authority.'],
      [
        ['speaker'],
        'Adeyo said that if the region had been told of a safety problem, the money would have been found.',
      ],
      [['period'], 'The inquiry is to deliver its report by the end of July.'],
      [
        ['bound'],
        'Drinking water from Velden can be replaced from the wells for two months at most, according to Verrick.',
      ],
      [['range'], 'Between 60 and 95 cubic metres of water a second are being released.'],
      [['measure'], 'Oststadt draws about a fifth of its electricity from Velden, Verrick said.'],
      [['wording'], '"I read the whole report," Hallmeier replied when asked by Radio Nord.'],
      [['entity'], 'The L17 and the road to the Sonnhof care home have been closed to traffic, Adeyo said.'],
      [[], 'Adeyo said two firefighters had been treated for hypothermia and released.'],
    ],
  },
  {
    id: 'norvia-bank-half-year',
    sourceDate: '2025-07-24',
    source: `NORVIA BANK PLC
RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2025

Bergholm, 24 July 2025

Highlights
- Net profit of SEK 3.18 billion, up 7% from SEK 2.97 billion in the first half of 2024
- Net interest income of SEK 6.42 billion, down 3% year on year as policy rates were cut
- Net fee and commission income up 12% to SEK 2.05 billion
- Cost/income ratio of 44.6% (H1 2024: 46.1%)
- Loan losses of SEK 212 million, equal to 9 basis points of lending (H1 2024: SEK 388 million, 17 basis points)
- Common equity tier 1 ratio of 18.2%, 310 basis points above the regulatory requirement
- Interim dividend of SEK 2.25 per share (H1 2024: SEK 2.00)

Helena Straand, Chief Executive, said:
"This is a solid half year in a market that has given us little help. Lower interest rates squeeze our margin, and that will go on through the autumn. But customers are borrowing again, they are saving more with us, and very few of them are having trouble paying. We said in February that we would keep costs flat and we have done so. I am particularly pleased with the savings business, where we took in more new money than in any half year since the bank was listed in 2009."

Business performance
Lending to the public amounted to SEK 486 billion at the end of June, an increase of 2.4% since year-end. Mortgages grew 1.9% and lending to companies 3.6%. Deposits rose to SEK 301 billion from SEK 294 billion at year-end. Assets under management reached SEK 198 billion, of which net inflows in the period contributed SEK 8.7 billion.

The net interest margin narrowed to 1.31% from 1.42% a year earlier. The bank expects it to be between 1.20% and 1.28% in the second half.

Operating expenses were SEK 3.93 billion, unchanged from the same period last year. The average number of employees fell by 140 to 4,860. Restructuring costs of SEK 95 million relating to the closure of 22 branches in Finland were charged in the second quarter. No further branch closures are planned this year.

Second quarter
Net profit in the second quarter was SEK 1.54 billion, compared with SEK 1.64 billion in the first quarter. The decrease is mainly explained by the restructuring costs. Return on equity in the quarter was 13.1%.

Credit quality
Loans in stage 3 made up 0.62% of total lending, against 0.71% at year-end. The bank has released SEK 60 million of the provision it made in 2023 for commercial property. The remaining provision for the sector amounts to SEK 240 million. Exposure to commercial property was SEK 71 billion.

Capital and shareholder returns
The Board has decided on a share buyback programme of up to SEK 1.5 billion, to begin on 1 September 2025 and end no later than 31 March 2026. The programme has been approved by the Financial Supervisory Authority. The interim dividend will be paid on 18 August to shareholders registered on 11 August.

Regulatory matter
As previously announced, the Financial Supervisory Authority is reviewing the bank's anti-money-laundering controls in its Baltic branch. The bank is co-operating fully. It is too early to say whether the review will lead to a sanction, and no provision has been made.

Outlook
The bank keeps its target of a return on equity of at least 13% for the full year and a cost/income ratio below 46%. Loan losses are now expected to be below 12 basis points for the year; the previous guidance was below 15 basis points. Costs for the full year are expected to be around SEK 7.9 billion.

Chief Financial Officer
Jonas Ekmark will leave the bank at the end of October to become chief executive of the insurer Pellagard. He will be succeeded by Marit Oja, currently Head of Group Treasury, who takes up the post on 1 November. The Chair, Carl-Henrik Brask, thanked Mr Ekmark for "nine years of steady and careful work".

The report for the third quarter will be published on 23 October 2025.`,
    date: '2025-07-24',
    text: `Norvia Bank on Thursday reported a first-half net profit of 3.18 billion Swedish kronor, 7% more than a year earlier. Higher fee income and smaller loan losses made up for a 3% decline in net interest income, which came to 6.42 billion kronor as policy rates were cut. Fees and commissions brought in 2.05 billion, up 12%. Loan losses came to 212 million kronor, or 9 basis points of lending, down from 388 million in the first half of 2024. Chief executive Helena Straand called it "a solid half year in a market that has given us little help". She said lower rates would continue to squeeze the margin through the autumn, but that customers were borrowing again and very few had trouble paying. The net interest margin slipped to 1.31% from 1.42%, and the bank sees it at 1.20% to 1.28% in the second half. Operating expenses were flat at 3.93 billion kronor despite 95 million in costs for closing 22 branches in Finland. Those costs were the main reason why second-quarter profit, at 1.54 billion, was lower than the 1.64 billion of the first quarter. Lending stood at 486 billion kronor at the end of June, 2.4% more than at the end of last year, with corporate loans growing faster than mortgages. Norvia will pay an interim dividend of 2.25 kronor a share, up from 2.00, on 18 August. It will also buy back shares for up to 1.5 billion kronor between 1 September and the end of March 2026. The bank improved its guidance for loan losses in 2025 to below 12 basis points from below 15. It stuck to its targets of a return on equity of at least 13% and a cost/income ratio under 46%. No provision has been made for a review by the Financial Supervisory Authority of anti-money-laundering controls in the Baltic branch, and the bank said it was too soon to tell if a sanction would follow. Finance chief Jonas Ekmark is leaving at the end of October to head the insurer Pellagard and will be replaced by Marit Oja, now head of group treasury.`,
    slips: [
      [['value'], 'Norvia closed 32 branches in Finland, at a cost of 95 million kronor.'],
      [['scale'], 'Loan losses for the half year amounted to 212 billion kronor.'],
      [['unit'], 'Loan losses are now expected to be below 12 percent of lending this year.'],
      [['currency'], 'Net profit rose 7% to 3.18 billion Norwegian kroner in the first half.'],
      [['direction'], 'Net interest income rose 3% to 6.42 billion kronor.'],
      [['measure'], 'Operating profit for the first half came to 3.18 billion kronor, up 7% on the year.'],
      [
        ['period'],
        'Net profit in the first quarter was 1.54 billion kronor, weighed down by restructuring costs.',
      ],
      [['bound'], 'The bank is keeping its target of a return on equity of at most 13% for the full year.'],
      [['range'], 'The bank expects a net interest margin of 1.20% to 1.38% in the second half.'],
      [['polarity'], 'Further branch closures are planned this year, the bank said.'],
      [['modality'], 'The review of the Baltic branch will lead to a sanction, according to the bank.'],
      [['entity'], 'Ekmark is to become chief executive of the insurer Brask.'],
      [['speaker'], 'Straand thanked Ekmark for "nine years of steady and careful work".'],
      [
        ['wording'],
        'Straand described it as "a strong half year in a market that has given us little help".',
      ],
      [
        ['value'],
        'The common equity tier 1 ratio was 18.2%, which is 210 basis points above the regulatory requirement.',
      ],
      [['period'], 'The interim dividend will be paid on 11 August.'],
    ],
  },
  {
    id: 'rail-hearing-select-committee',
    sourceDate: '2023-11-08',
    source: `House of Representatives
Standing Committee on Transport
Hearing on the reliability of regional rail services, Wednesday 8 November 2023 (extract)

Witnesses: Ms Dorothea Quill, Chief Executive, Crossland Rail; Mr Samir Batta, General Secretary, Union of Rail Staff; Dr Fiona Leckie, Office of Rail Oversight

The CHAIR (Mr Obrien): Ms Quill, let us begin with the numbers. How many trains did you cancel last year?

Ms QUILL: In the financial year to the end of June we cancelled 11,400 services, which is 4.9 per cent of the timetable. The year before it was 3.1 per cent.

The CHAIR: And your contract allows what?

Ms QUILL: The contract sets a limit of 2.5 per cent. We paid penalties of $17.6 million as a result.

The CHAIR: Why did it get worse?

Ms QUILL: Mainly a shortage of drivers. We need 820 and at the low point, in February, we had 731. We now have 768. Training takes fourteen months and we can't make that any shorter. The second reason is the old fleet. Almost a third of our cancellations were due to faults on trains built before 1990.

Mrs TANAKA: When will the new trains be in service?

Ms QUILL: The first six should be running by next September, if the certification goes to plan. The whole order, which is 42 trains, is to be delivered by the end of 2026.

Mrs TANAKA: In March you told this committee the first trains would be running this December.

Ms QUILL: I did, and I'm sorry. The manufacturer had trouble with the braking software. That is outside our control, though I accept it was I who gave you the date.

Mr HALVERSEN: Mr Batta, the company says there aren't enough drivers. Your members refused overtime in the spring. Did that not add to it?

Mr BATTA: Our members did not refuse overtime. They stopped volunteering for it, for five weeks, because some had been working 60 hours a week. There's a difference. The timetable shouldn't depend on people giving up their days off. A driver at Crossland earns about $9,000 a year less than a driver at Metro North, so they train here and they leave. Seventy-four left last year. If the company wants to keep them it has to pay them.

Ms QUILL: May I respond? We made an offer of 11 per cent over three years in August. It is a fair offer.

Mr BATTA: It's 11 per cent over three years with inflation at 5. It's a pay cut. Our members voted it down by 83 per cent.

The CHAIR: Dr Leckie, what does the regulator say?

Dr LECKIE: We have been watching Crossland closely since January. We opened a formal investigation in May and expect to finish it in the first quarter of next year. I can't anticipate the result. What I can say is that we have not found evidence that safety has been compromised. Our concern is with planning. In our view the company knew as early as 2020 that it would be short of drivers, and it didn't begin to recruit in earnest until the middle of 2022.

Mr HALVERSEN: Could you take the contract away?

Dr LECKIE: We cannot. Only the Minister can terminate the contract. We can recommend it, and we can impose a fine of up to 10 per cent of annual turnover.

Mr HALVERSEN: And will you recommend it?

Dr LECKIE: As I said, I can't anticipate the result.

Mrs TANAKA: Ms Quill, did you take a bonus for last year?

Ms QUILL: No. I was entitled to $210,000 under my contract and I declined it. Other members of the executive received between 15 and 20 per cent of salary.

Mrs TANAKA: For a year with 11,400 cancellations?

Ms QUILL: Their bonuses depend on safety and finance as well as on punctuality. Passenger numbers grew by 6 per cent to 38 million, and we had no serious accident.

Mrs TANAKA: I think the passengers in Ferriston who wait for the 6.52 would see it differently.

The CHAIR: We'll leave it there. The committee will hear the Minister on 22 November, and we intend to publish our report before Christmas. Ms Quill, I'd like the monthly cancellation figures by line in writing within two weeks.

Ms QUILL: You will have them.`,
    date: '2023-11-09',
    text: `Crossland Rail cancelled 11,400 trains in the year to the end of June, or 4.9 percent of its timetable, chief executive Dorothea Quill told a parliamentary committee on Wednesday. That compares with 3.1 percent the year before and is well above the 2.5 percent limit set in the contract. The operator paid $17.6 million in penalties. Quill put the cancellations down mainly to a lack of drivers, of whom the company now has 768 although it needs 820. Nearly a third were caused by faults on trains built before 1990, she said. The first six of 42 new trains should enter service by next September if they are certified as planned. Quill apologised for having told the committee in March that they would be running this December, and said the manufacturer had had trouble with the braking software. Union leader Samir Batta denied that drivers had refused to work overtime in the spring. They had stopped volunteering for it for five weeks because some were working 60 hours a week, he said. Batta said drivers at Crossland earned about $9,000 a year less than those at Metro North, and that 74 had left last year. Union members rejected the company's offer of 11 percent over three years by a vote of 83 percent, according to Batta. Quill said the offer, made in August, was fair. Fiona Leckie of the Office of Rail Oversight said its formal investigation, opened in May, should be completed in the first quarter of 2024. The regulator has found no evidence that safety suffered, but believes the company knew in 2020 that drivers would be in short supply and did not recruit in earnest until mid-2022. Leckie said that only the minister could end the contract, though her office could recommend it and could fine the operator up to 10 percent of its yearly turnover. Quill said she had turned down a bonus of $210,000, while other executives received 15 to 20 percent of salary. The committee will question the minister on 22 November and plans to publish its report before Christmas.`,
    slips: [
      [['value'], 'Crossland now has 786 drivers, up from 731 in February.'],
      [['scale'], 'Passenger numbers grew by 6 percent to 38 billion, Quill said.'],
      [['unit'], 'Training a driver takes fourteen weeks and cannot be shortened, Quill told the committee.'],
      [
        ['direction'],
        'The share of services cancelled fell from 4.9 percent to 3.1 percent in the year to the end of June.',
      ],
      [['period'], 'The regulator opened its formal investigation in January.'],
      [['polarity'], 'Leckie said the regulator had found evidence that safety had been compromised.'],
      [['modality'], 'Leckie said her office would recommend that the contract be terminated.'],
      [['bound'], 'The regulator can impose a fine of at least 10 percent of annual turnover.'],
      [['range'], 'Other executives received bonuses of between 10 and 20 percent of salary.'],
      [['speaker'], 'Batta described the offer of 11 percent over three years as fair.'],
      [
        ['entity'],
        'A driver at Metro North earns about $9,000 a year less than a driver at Crossland, Batta said.',
      ],
      [['measure'], 'Crossland made $17.6 million in profit last year despite the cancellations.'],
      [['currency'], 'Quill declined a bonus of 210,000 euros to which she was entitled.'],
      [['wording'], '"Our members refused overtime," Batta told the committee.'],
      [['entity'], 'Only the regulator can terminate the contract, Leckie said.'],
    ],
  },
  {
    id: 'measles-bulletin-week-18',
    sourceDate: '2024-05-10',
    source: `NATIONAL INSTITUTE OF PUBLIC HEALTH OF MARENIA
Weekly epidemiological bulletin, week 18 (29 April - 5 May 2024)
Published 10 May 2024

1. Measles

In week 18, 47 new confirmed cases of measles were reported to the Institute, compared with 63 in week 17 and 71 in week 16. This is the second week in a row in which the number has gone down. Since the beginning of the year 612 cases have been confirmed, against 38 in the whole of 2023. A further 54 suspected cases are being tested.

Of the 612 cases, 401 (66%) were in the province of Tarn and 118 in the capital, Sarrow. The remaining cases are spread over nine provinces. Two provinces, Eastmark and the Isles, have reported none.

The median age is 7 years. Children under 5 account for 39% of cases, children aged 5 to 14 for 34% and adults for 21%. Of the cases for which vaccination status is known (n=548), 88% had received no dose of vaccine, 8% one dose and 4% two doses.

One hundred and thirty-one patients (21%) have been admitted to hospital, seven of them to intensive care. One death has been reported, that of a two-year-old child in Tarn in March who had not been vaccinated. The bulletin of week 15 gave two deaths; the second was found on review not to be due to measles.

Vaccination campaign: The campaign that began in Tarn on 8 April has so far reached 41,300 children aged between 6 months and 14 years, about 72% of the target. It will be extended by three weeks, to 31 May. From 20 May it will also be offered in Sarrow, where 25,000 doses are available. The Institute aims for coverage of at least 95% with two doses. In Tarn, two-dose coverage at school entry was 81% last autumn; nationally it was 92%.

Assessment: The fall in the number of cases is encouraging but the school holidays from 22 April to 3 May may have contributed to it, both through fewer contacts and through fewer visits to doctors. The Institute considers the risk of further spread to be high in Tarn and moderate elsewhere. It does not recommend closing schools.

"We're not out of the woods. I would want to see two or three more weeks of lower figures, with the schools open, before I call this a turning point," said Dr Amara Lindqvist, head of the department of infectious diseases. "The vaccine works. Nine in ten of the people who fell ill had not had it."

2. Whooping cough

There were 129 notifications in week 18, similar to week 17 (126). The incidence is highest among adolescents aged 12 to 16. No deaths have been reported this year. Pregnant women are reminded that vaccination is free of charge from week 24 of pregnancy.

3. Influenza and other respiratory infections

The influenza season is over. The share of positive samples fell to 3%, under the threshold of 10%, for the fourth week running. The season lasted 13 weeks, two weeks longer than the previous one, and peaked in week 5. The Institute estimates the number of influenza-related deaths at between 900 and 1,300.

Covid-19 remains at a low level, with 22 patients in hospital on 5 May.

4. Food safety

An outbreak of Salmonella Enteritidis with 33 cases in four provinces has been linked to eggs from one producer. The producer withdrew the batches on 30 April. Eleven people were treated in hospital and all have been discharged. The Veterinary Office, which is in charge of the inquiry, expects laboratory confirmation next week.

"The link rests so far on what patients told us they had eaten. It's strong, but it is not yet proof," said Piet Noor, epidemiologist at the Institute.

The next bulletin will appear on 17 May.`,
    date: '2024-05-10',
    text: `New measles cases in Marenia fell for the second week running, with 47 confirmed in the week to 5 May after 63 the week before, the National Institute of Public Health said on Friday. The total for this year has reached 612, compared with 38 in all of 2023. Two thirds of the cases were recorded in the province of Tarn and 118 in the capital, Sarrow. Among patients whose vaccination status is known, 88% had not had a single dose. About a fifth of patients, 131 in all, were admitted to hospital, including seven to intensive care. One child, an unvaccinated two-year-old from Tarn, died in March. An earlier bulletin had given two deaths, but a review found that the second was not caused by measles. The institute said the school holidays might have contributed to the decline, and rated the risk of further spread as high in Tarn and moderate in the rest of the country. It advised against closing schools. "We're not out of the woods," said Dr Amara Lindqvist, who heads the department of infectious diseases, adding that she wanted to see two or three more weeks of lower numbers with schools open. A vaccination drive under way in Tarn since 8 April has reached 41,300 children, around 72% of those targeted, and will now run until 31 May. It is to be offered in Sarrow as well from 20 May. Notifications of whooping cough were little changed at 129. The influenza season, which lasted 13 weeks and peaked in week 5, has ended, and is estimated to have caused between 900 and 1,300 deaths. A salmonella outbreak with 33 cases in four provinces has been linked to eggs from a single producer, which withdrew the batches on 30 April. Epidemiologist Piet Noor cautioned that the link was strong but not yet proven, as it was based on what patients said they had eaten.`,
    slips: [
      [['value'], 'The institute confirmed 74 new cases of measles in week 18.'],
      [['direction'], 'The number of new measles cases has risen for the second week in a row.'],
      [['period'], 'The institute counted 38 cases of measles in the whole of 2022.'],
      [['unit'], 'The campaign in Tarn will be extended by three months.'],
      [['polarity'], 'The institute recommends closing schools in Tarn.'],
      [['modality'], 'The institute said the school holidays were responsible for the fall in cases.'],
      [['entity'], 'Eastmark and the Isles have reported the most measles cases.'],
      [['speaker'], 'Noor said that nine in ten of those who fell ill had not been vaccinated.'],
      [['bound'], 'The institute aims for two-dose coverage of up to 95%.'],
      [['range'], 'Whooping cough is most common among those aged 12 to 18.'],
      [['measure'], 'The number of hospital admissions for influenza is estimated at between 900 and 1,300.'],
      [['wording'], '"It\'s strong, and it is proof," Noor said of the link to the eggs.'],
      [['value'], 'In Tarn, 92% of children had received two doses at school entry last autumn.'],
      [['entity'], 'The child who died in March came from Sarrow and had not been vaccinated.'],
      [['scale'], 'About 25 million doses are available for the campaign in Sarrow.'],
      [[], 'The producer of the eggs has been fined.'],
    ],
  },
  {
    id: 'harrowgate-quay-council',
    sourceDate: '2025-02-18',
    source: `CITY OF PORT HALLAM
Minutes of the ordinary meeting of the City Council, Tuesday 18 February 2025 (summary record)

Present: Mayor R. Castellane (chair), 27 councillors. Apologies: Cllrs Moss, Vidal.
The meeting opened at 18.05.

Item 1. Minutes of the meeting of 21 January. Approved without change.

Item 2. Budget 2025
The Deputy Mayor for Finance, Cllr Joan Petrie, presented the budget. Operating expenditure would be £214 million, 3.8% more than in 2024, and capital expenditure £46 million. Council tax would rise by 2.9%, which was about £41 a year for the average household. She said that without the rise the city would have had to close two of its five libraries. Debt stood at £133 million at the end of 2024 and would rise to about £140 million by the end of this year because of the tram depot. She expected it to fall again from 2027.

Cllr Derek Amis (opposition) said the rise was the fourth in five years and that wages in the city hadn't kept up. He moved an amendment to limit the increase to 1.5% and to make up the difference by postponing the new council car park. Cllr Petrie replied that the car park cost £1.1 million, once, whereas the tax brought in £2.3 million each year, and that "you can't pay for a librarian with a car park".

The amendment was rejected by 17 votes to 10. The budget was adopted by 16 votes to 9 with 3 abstentions.

Item 3. Low-emission zone
Cllr Wen Liu, in charge of transport, reported on the first year of the zone. Nitrogen dioxide at the Market Street station had fallen by 18%, from 39 to 32 micrograms per cubic metre. Traffic within the zone was 7% lower; on the ring road it was 4% higher. A total of 12,640 penalty notices had been sent, for £758,000, of which £590,000 had been paid. The zone had cost £1.3 million to set up.

Cllr Amis asked whether shops had suffered. Cllr Liu said footfall had been down 2% but that it was down in neighbouring towns as well, and that she couldn't say whether the zone was the reason. A study by Hallam University was due in May.

Cllr Brigid Sayle (Greens) called for the zone to be extended to the harbour district before the end of the year. The Mayor said he was in favour in principle but wouldn't propose anything before the study was in. The report was noted.

Item 4. Old Customs House
The Council considered an offer from Tidewell Developments to buy the Old Customs House for £3.2 million and turn it into a hotel of 64 rooms. The city valuer had put the building at between £2.9 and £3.4 million. Two residents spoke against the sale. Mrs Edna Garrow, of the Harbour Society, said the building had been given to the city in 1911 and that a petition against the sale had been signed by more than 5,000 people. Mr Colm Reyes asked that at least the ground floor remain open to the public.

The Mayor said the roof alone would cost the city £1.8 million and that there was no such money. A representative of Tidewell, Ms Pia Lorne, said the company could imagine a café and a small exhibition on the ground floor, but would not commit to it until the plans had been drawn up.

On a motion by Cllr Sayle, the decision was put off to the meeting of 15 April by 15 votes to 12 with 1 abstention. Officers were asked to find out whether a long lease, of 99 years, would be possible instead of a sale.

Item 5. Swimming pool at Eastfield
The Council was told that the reopening, planned for March, had been delayed until June at the earliest since asbestos was found in the plant room. The extra cost was estimated at £420,000. Cllr Petrie said the contractor, not the city, should bear part of it, and that lawyers had been consulted.

Item 6. Appointments
Dr Hannah Oduya was appointed city archivist from 1 April, unanimously.

The meeting closed at 21.50. Next meeting: 18 March.`,
    date: '2025-02-19',
    text: `Port Hallam councillors on Tuesday adopted a budget for 2025 that raises council tax by 2.9%. The increase will cost the average household about £41 a year. Operating spending is set at £214 million, up 3.8% on 2024, with another £46 million for capital projects. Joan Petrie, deputy mayor for finance, said two of the city's five libraries would have had to close without the increase. The city's debt is expected to grow from £133 million to about £140 million by the end of the year on account of the tram depot, and to decline again from 2027. An opposition amendment by Derek Amis to cap the rise at 1.5% and postpone a new council car park was defeated by 17 votes to 10. The budget itself passed by 16 to 9, with three abstentions. Councillors also heard that nitrogen dioxide at Market Street had dropped by 18% in the first year of the low-emission zone. Traffic was down 7% inside the zone but up 4% on the ring road, transport chief Wen Liu reported. Some 12,640 penalty notices worth £758,000 were issued, of which £590,000 has been paid. Liu said she could not tell whether the zone was behind a 2% fall in footfall, since neighbouring towns had seen a decline too. Mayor R. Castellane said he favoured in principle the Greens' call to extend the zone to the harbour district, but would wait for a university study due in May. A decision on selling the Old Customs House to Tidewell Developments for £3.2 million was postponed to 15 April. Tidewell wants to convert it into a 64-room hotel. Edna Garrow of the Harbour Society said over 5,000 people had signed a petition against the sale. The mayor argued that the city did not have the £1.8 million needed for the roof alone. The Eastfield swimming pool will not reopen before June because asbestos was discovered, at an estimated extra cost of £420,000.`,
    slips: [
      [['value'], 'The budget was adopted by 16 votes to 10 with three abstentions.'],
      [['scale'], 'Operating expenditure will be £214 billion in 2025, 3.8% more than last year.'],
      [['unit'], 'Nitrogen dioxide at Market Street fell from 39 to 32 milligrams per cubic metre.'],
      [['currency'], 'Tidewell Developments has offered €3.2 million for the Old Customs House.'],
      [['direction'], 'The city expects its debt to fall to about £140 million by the end of this year.'],
      [['period'], 'The decision on the Old Customs House was put off to the meeting of 18 March.'],
      [['measure'], 'Capital expenditure will come to £214 million this year.'],
      [['range'], 'The city valuer put the building at between £2.4 and £3.4 million.'],
      [['bound'], 'A petition against the sale was signed by fewer than 5,000 people, Garrow said.'],
      [['polarity'], 'The amendment to limit the tax rise was carried by 17 votes to 10.'],
      [
        ['modality'],
        'Tidewell has committed to a café and a small exhibition on the ground floor, Lorne said.',
      ],
      [['speaker'], 'Garrow asked that at least the ground floor remain open to the public.'],
      [
        ['entity'],
        'The Eastfield library will not reopen until June at the earliest after asbestos was found.',
      ],
      [['wording'], '"You can\'t pay for a library with a car park," Petrie told the council.'],
      [['direction'], 'Traffic on the ring road was 4% lower, Liu reported.'],
      [['entity'], 'A study on the zone by the Harbour Society is due in May.'],
    ],
  },
];
