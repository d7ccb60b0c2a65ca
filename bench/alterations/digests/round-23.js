// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round23 = [
  {
    id: 'tea-forum-blantyre',
    sourceDate: '2025-05-22',
    source: `Joint communiqué of the Ninth East and Southern African Tea Forum, Blantyre, 22 May 2025

1. Delegations from eight countries met in Blantyre from 20 to 22 May under the chairmanship of Malawi's Minister of Trade, Mrs Thandiwe Chikoko. Burundi sent an observer. Ethiopia, which had been invited, did not attend.

2. The Forum noted that the eight countries produced 812,000 tonnes of tea in 2024, 5 percent less than in 2023, mainly because of drought in the first quarter. Kenya accounted for 540,000 tonnes and Malawi for 44,000. The average price at the Mombasa auction was $2.21 a kilogram, compared with $2.30 in the year before.

3. Stocks. At the end of March 96,000 tonnes lay unsold in warehouses in Mombasa, of which about a third was more than six months old. The Forum did not agree on a common minimum price. Kenya and Rwanda were in favour; Malawi, Tanzania and Uganda were against, as they fear that buyers would turn to Vietnam. The question will be taken up again at the tenth meeting, in Kigali in May 2026.

4. Levy. Members will charge an export levy of one US cent a kilogram from 1 January 2026, provided that at least six of them have passed the necessary law by then. Two, Kenya and Rwanda, have done so already. The levy should raise about $6 million a year. At least 70 percent of the proceeds must be spent on advertising; none may be used for the salaries of officials.

5. Wages. The trade union delegate, Mr Gift Mbewe, told the Forum that a plucker in Malawi earned the equivalent of $1.90 a day. "Our members grow the cheapest luxury in the world, and they cannot afford sugar to put in it," he said. The employers' delegate, Ms Ruth Kamanga, replied that wages had risen by 14 percent in 2024, although she admitted that inflation had been twice as high. The Forum invited employers and unions to agree on a living wage by 2028; it did not name a figure.

6. Pesticides. The Forum took note of the European decision to lower the permitted residue of anthraquinone from 1 October 2025. Malawi estimated that 9 percent of its tea might be turned away. The five laboratories in the region need eleven days for one test; the Forum asked its members to bring this down to four. A request by Zimbabwe for a joint laboratory in Harare was not supported, because of its cost of $7.5 million.

7. Mechanical harvesting. Members remained divided. Tanzania reported that machines had cut the cost of plucking by 40 percent on three estates, but that 1,300 people had lost seasonal work. The Forum neither recommended nor discouraged the use of machines.

8. Mrs Chikoko said at the close: "We came with eight opinions and we leave with three. In tea that is progress."

9. The Forum elected Mr Emmanuel Habineza of Rwanda as its chairman for the coming year. He takes office on 1 July.`,
    date: '2025-05-23',
    text: `A levy, but no floor price

Eight tea-growing countries of East and Southern Africa intend to charge one US cent on every exported kilogram from the beginning of next year, according to a communiqué issued in Blantyre on Thursday. The levy will come only if six or more of them have made it law by then; so far Kenya and Rwanda alone have done so. Of the roughly $6 million it is expected to bring in annually, no less than 70 percent is to go into advertising, and nothing into the pay of officials.

On a common minimum price, by contrast, no agreement was reached. Kenya and Rwanda wanted one, but Malawi, Tanzania and Uganda are worried that their customers would move to Vietnam. The matter has been left until the next meeting, which is to be held in Rwanda's capital in a year's time.

The eight produced 812,000 tonnes last year, about two thirds of it in Kenya. That was 5 percent less than in 2023, above all owing to drought. On average a kilogram fetched nine cents less at the Mombasa auction than a year earlier. Some 96,000 tonnes were sitting unsold in the city's warehouses at the end of March, roughly a third of it older than half a year.

A plucker in Malawi makes the equivalent of $1.90 a day, Gift Mbewe, who spoke for the unions, told the meeting. Tea was "the cheapest luxury in the world", he said, and those who grow it "cannot afford sugar to put in it". The employers' representative, Ruth Kamanga, pointed to a pay rise of 14 percent in 2024 but conceded that inflation had been double that. Both sides have been asked to settle on a living wage by 2028, but no sum was mentioned.

Nearly a tenth of Malawi's tea could be rejected once Europe's stricter limit for anthraquinone applies in October, the country estimates. A joint laboratory in Harare, for which Zimbabwe had asked, found no backing because it would cost $7.5 million. As to harvesting machines, which made plucking 40 percent cheaper on three Tanzanian estates but took seasonal work away from 1,300 people, the forum took no side.

Emmanuel Habineza of Rwanda will be in the chair from July. Malawi's trade minister Thandiwe Chikoko ended the meeting with the words: "We came with eight opinions and we leave with three."`,
    slips: [
      [
        ['value'],
        'The eight countries produced 812,000 tonnes of tea in 2024, 15 percent less than in 2023.',
      ],
      [['entity', 'value'], 'Malawi accounted for 540,000 tonnes of the tea produced in 2024.'],
      [['direction'], 'Tea was dearer at the Mombasa auction in 2024 than in the year before.'],
      [
        ['unit', 'scale', 'value'],
        'At the end of March 96,000 kilograms lay unsold in warehouses in Mombasa.',
      ],
      [
        ['value', 'measure'],
        'Most of the unsold tea had been lying in the warehouses for more than half a year.',
      ],
      [['polarity', 'modality'], 'The Forum agreed on a common minimum price.'],
      [['polarity', 'entity'], 'Malawi, Tanzania and Uganda spoke up for a common floor price.'],
      [
        ['modality', 'polarity'],
        'The levy will be charged from 1 January 2026 no matter how many members have made it law by then.',
      ],
      [['bound'], 'At most 70 percent of the proceeds must be spent on advertising.'],
      [
        ['unit', 'period', 'measure', 'value'],
        'A plucker in Malawi earned the equivalent of $1.90 an hour, Mr Mbewe said.',
      ],
      [['speaker', 'entity'], '"Our members grow the cheapest luxury in the world," said Ruth Kamanga.'],
      [
        ['direction', 'polarity', 'measure'],
        'Wages in Malawi outpaced inflation in 2024, Ms Kamanga admitted.',
      ],
      [
        ['period', 'modality'],
        'Europe has already been applying the lower limit for anthraquinone since October 2024.',
      ],
      [
        ['polarity', 'value'],
        'A living wage of five dollars a day was what the Forum told employers and unions to agree on.',
      ],
      [['polarity', 'modality'], 'The Forum advised its members against the use of harvesting machines.'],
      [['wording', 'value'], '"We came with eight opinions and we leave with one," said Mrs Chikoko.'],
    ],
  },
  {
    id: 'hearing-ambulance-delays-hobart',
    sourceDate: '2025-08-14',
    source: `Standing Committee on Health, Hobart. Inquiry into ambulance delays. Extract from the hearing of 14 August 2025 (uncorrected)

CHAIR (Ms Pettigrew): How many patients waited in an ambulance outside the Royal Wellesley Hospital last year for more than an hour?

Dr ARMITAGE (chief executive, Southern Health Service): In the financial year to 30 June, 7,940. The year before, 9,210. It's down by about 14 percent. I don't claim that it's good.

CHAIR: And the longest wait?

Dr ARMITAGE: Nine hours and twenty minutes, on 6 January. A man of 83 with a broken hip. He has since made a full recovery, and I have apologised to his family in person.

Mr DENHOLM: Did anyone die while waiting?

Dr ARMITAGE: Two patients died in ambulances on our ramp. The coroner found in one case that the delay made no difference. In the other her inquiry is still going on, so I won't comment.

Mr DENHOLM: The minister told the House in May that there had been none.

Dr ARMITAGE: I can't speak for the minister. We had reported both deaths to her office by the end of March.

CHAIR: What is the main cause of the delays?

Dr ARMITAGE: Beds. On an average day 88 of our 510 beds are taken up by people who could leave but have nowhere to go. Most of them are waiting for a place in aged care. It's not the number of ambulances, and it isn't the emergency department, whose staff I'd defend against anyone.

Ms QUILL: You were given 21 million dollars for a transit ward. Where is it?

Dr ARMITAGE: It was to open in March. It will open in October, with 24 beds rather than 30. We have spent 16 million so far. The delay is due to asbestos in the old laundry; no one had looked under the floor.

Ms QUILL: Will you need more money?

Dr ARMITAGE: Possibly three million. I've not asked for it yet.

CHAIR: Mr Sato, you represent the paramedics.

Mr SATO (Ambulance Employees' Union): We've lost 61 paramedics in two years, out of 430. Forty of them went to the mainland. A crew that is stuck on the ramp can't go anywhere else. On 6 January eleven of the fourteen crews in the south were standing in front of one hospital. "We have become a very expensive corridor" is what a colleague wrote when she resigned.

Mr DENHOLM: Does the union want a time limit?

Mr SATO: Yes. Thirty minutes, and then we hand the patient over, whether there's a bed or not. If that isn't brought in by 1 December, our members will vote on industrial action. Emergency calls would be answered in any case.

Dr ARMITAGE: I'd rather have sixty minutes, and I would not want it in law. A rule that can't be kept makes nobody safer.

Mr SATO: A rule that doesn't exist makes nobody safer either.

CHAIR: Has the service thought of paying for aged care places itself?

Dr ARMITAGE: Since April we have hired 15 places in a private home, at 410 dollars a day. A hospital bed costs 1,650. So far it has worked. I'd like to double the number, but I'd need the Treasury to agree.

CHAIR: The committee will hear the minister on 28 August. It is to report by the end of November.`,
    date: '2025-08-15',
    text: `Nearly 8,000 patients spent more than an hour in an ambulance outside the Royal Wellesley Hospital in the year to the end of June, a parliamentary inquiry in Hobart was told on Thursday. Dr Armitage, who runs the Southern Health Service, said this was about 14 percent fewer than a year earlier but did not claim that it was good.

The worst case was that of an 83-year-old man with a broken hip, who had to wait for more than nine hours on 6 January. He has recovered fully, and the chief executive has said sorry to his family.

Two people died in ambulances outside the hospital. In one case, the coroner concluded, the delay had made no difference; the other is still being looked into. Mr Denholm, a member of the committee, recalled that the minister had spoken in May of no deaths at all. According to Armitage, her office had been informed of both by the end of March.

Neither the number of ambulances nor the emergency department is the main cause, in Armitage's view. On an average day more than one in six of the beds is occupied by somebody who could go but has nowhere to go to, in most cases for want of a place in aged care. A transit ward, for which $21 million was granted, will open seven months late, in October, and with six beds fewer than planned, because there was asbestos in the old laundry. It may need another $3 million, although no request has been made yet.

Mr Sato of the ambulance employees' union said that 61 paramedics out of 430 had been lost within two years, about two thirds of them to the mainland. One wrote on resigning that they had "become a very expensive corridor". On 6 January all but three of the 14 crews in the south were standing outside a single hospital.

The union demands that patients be handed over after half an hour, bed or no bed. If this is not introduced by 1 December, its members will be balloted on industrial action, though emergency calls would still be answered. Armitage prefers an hour and does not wish to see it written into law.

Since April the service has paid for 15 places in a private home at $410 a day, about a quarter of what a hospital bed costs. To take on another 15, it would need the consent of the Treasury. The minister is due to appear before the committee on 28 August.`,
    slips: [
      [
        ['value', 'period', 'measure'],
        'In the financial year to 30 June 9,210 patients waited in an ambulance outside the hospital for more than an hour.',
      ],
      [
        ['direction'],
        'Such waits have become more frequent than a year ago, the head of the health service conceded.',
      ],
      [['value'], 'The longest wait, on 6 January, lasted nineteen hours and twenty minutes.'],
      [['polarity', 'modality'], 'The man with the broken hip has not recovered.'],
      [
        ['polarity', 'modality'],
        'In one of the two deaths, the coroner came to the conclusion that the patient would have lived had it not been for the delay.',
      ],
      [['speaker', 'entity'], 'Dr Armitage told the House in May that there had been no deaths on the ramp.'],
      [
        ['period', 'direction', 'polarity'],
        'The minister’s office learned of the deaths only after she had spoken about them in the House.',
      ],
      [['polarity', 'measure'], 'On an average day 88 of the 510 beds are empty.'],
      [['polarity', 'entity'], 'A shortage of ambulances is at the root of the delays, Dr Armitage said.'],
      [['value'], 'The transit ward will open in October, with 30 beds rather than 24.'],
      [['polarity', 'modality'], 'Dr Armitage has asked for another three million dollars for the ward.'],
      [['value', 'measure', 'entity'], 'Every one of the 61 paramedics who left has gone to the mainland.'],
      [['speaker', 'entity'], '"A rule that can’t be kept makes nobody safer," said Mr Sato.'],
      [
        ['polarity', 'modality'],
        'Should it come to industrial action, not even emergency calls would be answered.',
      ],
      [['polarity', 'modality'], 'Dr Armitage would like a limit of sixty minutes to be laid down by law.'],
      [['direction', 'measure'], 'A place in the private home comes dearer than a bed in the hospital.'],
    ],
  },
  {
    id: 'patrol-vessels-montevideo',
    sourceDate: '2025-10-07',
    source: `Ministry of National Defence, Montevideo. Press conference on the offshore patrol vessels, 7 October 2025 (transcript, shortened)

Minister Graciela Etcheverry: Good morning. As you know, the yard Astilleros Valdoria was to deliver the first of two patrol vessels on 1 September. It has not. Yesterday the government decided to give the yard a last deadline, 15 December. If by then no bank has guaranteed the work, we shall cancel the contract. We have paid 28 million euros out of 92 million. There is one guarantee, from Banco Norgal, which covers 11 million; it runs out on 31 January.

Question: Is the government certain that it will get its money back?

Etcheverry: No, I'm not certain, and I would distrust anybody who was. Our lawyers think that we have a good case before a court of arbitration in The Hague. It would take two to three years.

Question: In what state is the first ship?

Rear Admiral Hugo Bentancor, commander of the navy: I was in the yard on 22 September. The hull is about 60 percent finished. The engines are in their boxes, paid for and dry. Of the second ship there is a keel plate and a photograph. Forty men were at work; in the spring it had been 170.

Question: Why was Valdoria chosen at all? It was not the cheapest of the five bidders.

Etcheverry: It was the second cheapest. That was decided by the previous government, in December 2023. I don't say there was anything dishonest in it. I do say that nobody asked for the yard's balance sheet. A parliamentary committee is looking into it and will report in March.

Question: Can the navy do without?

Bentancor: We have one ship that can stay at sea for more than ten days, and she is 44 years old. Last year we carried out 61 patrols of the fishing zone, not 90 as planned. Twelve foreign vessels were caught fishing without a licence; in 2023 it had been 19. I don't believe there were fewer of them. We simply saw less.

Question: Is there a second-hand solution?

Bentancor: Two. The Dutch navy has offered us a vessel built in 2007 for 19 million euros. An Asian country, which I may not name, would lease us one for 2.6 million dollars a year. I should prefer to buy.

Etcheverry: And I should prefer to see the figures first. We will not decide before the yard's deadline.

Question: Fishermen in La Paloma say they have been threatened by foreign crews.

Bentancor: We know of three reports. In none of them was a weapon seen. One skipper withdrew his.

Question: Will the opposition be consulted?

Etcheverry: I'll meet the leaders of all parties in the senate on Thursday. I am told that former minister Rosales wants to come too. He is welcome, and he might bring the balance sheet.

Question: Does the navy's budget remain the same?

Etcheverry: For 2026, yes: 5.9 billion pesos. A request for six new helicopters has been put back to 2028. The two we have will be overhauled in Brazil, one after the other. Nobody will lose his job.`,
    date: '2025-10-08',
    text: `Uruguay has given the shipyard Astilleros Valdoria until 15 December to find a bank that will guarantee the construction of two naval patrol vessels. Failing that, it will cancel the €92 million contract, defence minister Graciela Etcheverry said on Tuesday. The first of the ships had been due at the beginning of September.

Less than a third of the price has been paid, and not even half of that is covered by the only guarantee, which comes from Banco Norgal and expires at the end of January. Asked whether the state would recover its money, the minister said she was not certain. Arbitration in The Hague, where the government's lawyers believe they have a good case, would last two or three years.

Rear Admiral Hugo Bentancor, who commands the navy, visited the yard last month. The hull of the first ship was some 60 percent complete, he said, and the engines were there, still in their boxes. All that existed of the second was "a keel plate and a photograph". He found 40 men working, fewer than a quarter of the number in spring.

The choice of Valdoria, the second cheapest of five bidders, was made in late 2023 under the previous government. Etcheverry did not accuse it of anything dishonest but complained that nobody had asked to see the balance sheet of the yard. A parliamentary committee is to present its findings in March.

The navy has a single ship able to remain at sea for more than ten days, and it is 44 years old. Instead of the 90 patrols of the fishing zone planned for last year, only 61 took place. The number of foreign vessels caught fishing without a licence dropped by seven to twelve, but the admiral does not believe that there were fewer of them.

Second-hand, a Dutch ship from 2007 could be bought for €19 million, or one from an unnamed Asian country leased for $2.6 million a year. Bentancor would rather buy. The minister, however, wants to look at the figures, and nothing will be decided until the deadline for the yard.

On Thursday she is to meet the leaders of all parties in the senate. The navy's budget for next year remains unchanged at 5.9 billion pesos, and the six new helicopters that had been requested are put off until 2028. There are to be no job losses.`,
    slips: [
      [['period'], 'The yard was to deliver the first of the two patrol vessels on 1 December.'],
      [['modality', 'polarity'], 'Uruguay has cancelled its contract with the yard Astilleros Valdoria.'],
      [['value', 'measure'], 'The government has paid 92 million euros so far.'],
      [['currency', 'unit'], 'There is one guarantee, from Banco Norgal, which covers 11 million dollars.'],
      [['polarity', 'modality'], 'Etcheverry is confident that the state will see all of its money again.'],
      [['bound', 'value', 'period', 'range'], 'Arbitration in The Hague would take less than two years.'],
      [
        ['speaker', 'entity'],
        '"Of the second ship there is a keel plate and a photograph," said Graciela Etcheverry.',
      ],
      [['polarity'], 'The engines of the first ship have yet to be paid for.'],
      [['direction'], 'There were more men at work in the yard in September than in the spring.'],
      [['value', 'wording', 'measure', 'polarity'], 'Valdoria had been the cheapest of the five bidders.'],
      [['polarity'], 'The minister accused the previous government of having acted dishonestly.'],
      [['value', 'measure'], 'Last year the navy carried out 90 patrols of the fishing zone.'],
      [
        ['polarity', 'direction'],
        'Fewer foreign vessels now fish without a licence, in the view of the admiral.',
      ],
      [['polarity', 'wording'], 'Bentancor should prefer to lease.'],
      [['polarity'], 'In all three cases reported by the fishermen a weapon was seen.'],
      [
        ['direction', 'polarity'],
        'For 2026 the navy will have to make do with a smaller budget, 5.9 billion pesos.',
      ],
    ],
  },
  {
    id: 'judgment-geothermal-nakuru',
    sourceDate: '2025-07-04',
    source: `Environment and Land Court at Nakuru. Summary of the judgment in Petition 17 of 2021, Sankale and 211 others v. Menara Geothermal Ltd and another. Delivered on 4 July 2025 by Lady Justice Beatrice Odhiambo. This summary does not form part of the judgment.

The petitioners. Two hundred and twelve residents of Ol Lorien complained that the company had drilled nine wells on land which their families had used for grazing since before 1963. They asked the Court to stop the wells, to award them 1.4 billion shillings and to give back 3,800 acres.

The respondents. The company holds a lease from the County Council, dated 12 March 2008, for 33 years, over 4,600 acres. It has operated a power station of 63 megawatts since November 2016. It said that the petitioners were squatters and that it had paid 96 million shillings to 140 households in 2014. The second respondent, the County Government, did not appear.

Findings. (a) The petitioners are a community within the meaning of the Constitution. The Court accepted the evidence of seven elders and of a map of 1957. (b) The lease is not void. The company could not know, when it signed, that the council had failed to hear the residents. (c) The company did, however, break the law when it sank wells 7, 8 and 9 in 2018 without a new environmental licence. (d) Noise at the nearest homes reached 71 decibels at night, against a limit of 35. (e) It has not been proved that the steam caused the eye diseases of which 34 petitioners complained. The report of Dr Wanjala for the petitioners rested on eleven patients; Professor Mutiso, whom the Court appointed, found no link but would not exclude one.

Orders. 1. Wells 7 and 9 are to be shut within 60 days until a licence has been granted. Well 8 collapsed in 2020 and is already closed. Wells 1 to 6 may go on producing. 2. The company pays each petitioner 250,000 shillings, in all 53 million. Sums received in 2014 are not deducted. 3. The claim for the return of the land is dismissed. Any renewal of the lease in 2041, however, requires the consent of the community. 4. From 2026 the company must pay 2 percent of its revenue from the station into a community fund. The rate will be reviewed every five years. 5. The County Government shall bear half of the petitioners' costs, and the company the other half.

Remarks. "A lease is a right to use the land, not a right to forget who lives on it," the judge said. She expressed regret that the case had taken four years, two of which were lost because three judges were transferred one after another.

After the hearing. Counsel for the petitioners, Mr Sironka Lemayian, called the judgment a beginning. He will appeal against the dismissal of the land claim. Menara's managing director, Ms Carol Njenga, said the company would obey the orders and study the judgment before deciding on an appeal; the two wells supply about 11 of the station's 63 megawatts. No customer would be without power, she said. An appeal must be lodged within 14 days and does not suspend the orders unless the Court of Appeal so directs.`,
    date: '2025-07-05',
    text: `A Kenyan court has ordered Menara Geothermal to shut two of its wells and to pay 212 residents of Ol Lorien a total of 53 million shillings. Their demand that 3,800 acres be handed back was rejected. In money, they had claimed more than 26 times as much as they were awarded.

The company had no fresh environmental licence when it drilled three wells in 2018, Lady Justice Beatrice Odhiambo ruled on Friday. One of the three collapsed two years later; the remaining two must be closed within 60 days and stay so until they are licensed. The first six wells are not affected. Noise at the nearest homes had reached 71 decibels at night, more than double the limit.

Even so, the lease of 2008 stands. At the time of signing, the judge found, Menara could not have known that the council had not heard the residents. But when it runs out, in 2041, it can be renewed only if the community agrees. "A lease is a right to use the land, not a right to forget who lives on it," she said.

It was not proved, the court held, that steam from the wells was behind the eye complaints of 34 petitioners. Professor Mutiso, its own expert, found no connection, without ruling one out.

What some of the households received from the company in 2014 will not be set off against the compensation. In addition, two percent of the power station's revenue must flow into a fund for the community from next year, a rate that will be looked at again every five years. The residents' costs are to be shared equally by the company and the county government, which had not appeared before the court.

Sironka Lemayian, the residents' lawyer, will challenge the decision about the land. Whether Menara will appeal as well is open. Its managing director, Carol Njenga, said it would comply with the orders. The two wells account for some 17 percent of the station's 63 megawatts, but none of the customers will be left without electricity, according to her. There are two weeks to appeal, which by itself would not put off the orders. The judge regretted that the proceedings had lasted four years, half of them lost through the transfer of three judges.`,
    slips: [
      [['scale', 'value'], 'The residents asked the Court to award them 1.4 million shillings.'],
      [['value', 'measure'], 'The lease held by the company extends over 3,800 acres.'],
      [
        ['entity', 'speaker'],
        'It was the County Government which told the Court that the petitioners were squatters.',
      ],
      [['polarity'], 'The Court declared the lease of 2008 void.'],
      [
        ['polarity', 'modality'],
        'Menara was well aware on signing the lease that the council had not heard the residents.',
      ],
      [['polarity'], 'The company had a new environmental licence when it sank wells 7, 8 and 9 in 2018.'],
      [
        ['polarity', 'modality'],
        'According to the judgment, 34 petitioners owe their eye diseases to the steam.',
      ],
      [
        ['polarity', 'modality'],
        'Professor Mutiso, whom the Court appointed, ruled out any link between the steam and the diseases.',
      ],
      [['value', 'entity', 'measure'], 'All nine wells are to be shut within 60 days.'],
      [['value', 'measure'], 'Each petitioner receives 53 million shillings from the company.'],
      [['polarity'], 'Payments made in 2014 will be subtracted from the compensation.'],
      [
        ['measure'],
        'From 2026 the company must pay 2 percent of its profit from the station into a community fund.',
      ],
      [
        ['wording'],
        '"A lease is a right to use the land, not a right to forget who owns it," the judge said.',
      ],
      [['modality', 'polarity'], 'Menara has announced that it will appeal.'],
      [['polarity', 'modality'], 'As soon as an appeal is lodged, the orders are suspended automatically.'],
      [['polarity'], 'Carol Njenga warned that some customers would be left in the dark.'],
    ],
  },
  {
    id: 'interview-rugby-coach-fiji',
    sourceDate: '2026-03-03',
    source: `"Asleep, not dead." Salote Ravuvu, head coach of the Coral Coast Herons, on a cup, a roof and five offers. Interview in the magazine Pacific Touchline, 3 March 2026

Three years ago your team lost 88–0 in Brisbane. On Saturday you won the Oceania Club Cup. What happened in between?

We lost 61–3, then 40–12, then 19–17. It's all in the book. On Saturday it was 24–20, and for the last six minutes we had only thirteen players. I have no idea how. I'd closed my eyes.

How many players do you have?

Forty-four in the squad; nine are paid. Those nine get 900 Fijian dollars a month. The others work, in hotels most of them, two in the police, one is a dentist. I'd like to have twenty on contract by 2028. For that we would need a main sponsor, and we don't have one.

There was talk of an airline.

There was. We spoke to them in November. They'd pay if the men's club came with us. The men's club would rather not. So that's asleep, not dead.

You left school at fifteen?

Sixteen. I was a cleaner at a resort for eight years and played on Sundays behind the church. My first pair of boots was two left ones. I never played for Fiji; people write it, and it's wrong. I was in the squad once, in 2009, and sat on the bench against Samoa for eighty minutes.

What do the parents say?

The mothers have always come. The fathers have started to. When we began, in 2019, eleven girls weren't allowed to play, so they said at home that it was choir practice. Last year nobody had to. We train at five in the morning because of the heat, and because of the fathers, I used to say. I only say the first half now.

Injuries?

Seven torn ligaments in two years, up to October. That's too many. Since then we've done a quarter of an hour of jumping and landing before each session; a physiotherapist from Wellington showed us. There has been one more, and she slipped on a wet bus. I'm no doctor, I can't tell you it's because of the exercises.

What will you do with the prize money?

It's 60,000 Australian dollars. Half is for the players, equally, including those who didn't play. With the rest we'll repair the roof of the clubhouse. It lost a third of its sheets in the cyclone in January.

Four of your players have offers from abroad.

Five. Three from Japan and two from France. I've told every one of them to go. Mere Tabua won't; she's having a baby in July and wants to be back with us for the season in January. Our captain, Ana Lewatu, hasn't decided. I'd bet she goes.

And you? Are you going to coach the national team?

Nobody has asked me. If they ask, I'll listen, but I've a contract here until the end of 2027, and I don't break things I've signed.

What's next?

The match against Kōwhai United from Hamilton on 18 April, at home. The ground holds 4,000 and we've sold 2,700 tickets. Kōwhai haven't lost for 31 matches. I've watched the last five and found one thing they do badly. No, I won't tell you.`,
    date: '2026-03-04',
    text: `Three years after an 88–0 defeat in Brisbane, the Coral Coast Herons have won the Oceania Club Cup. They did so on Saturday by 24 to 20, and with no more than thirteen players for the last six minutes. "I'd closed my eyes," head coach Salote Ravuvu told the magazine Pacific Touchline.

Only nine of her 44 players are paid, 900 Fijian dollars a month each. The rest have jobs, mostly in hotels. To have twenty on contract by 2028, as Ravuvu would like, the club needs a main sponsor, which it lacks. An airline would give money only together with the men's club, which is not keen; Ravuvu calls the plan "asleep, not dead".

The coach, who left school at 16 and was a cleaner for eight years, denied having played for her country. She belonged to the squad once, in 2009, but spent the match against Samoa on the bench.

In the early days, in 2019, eleven of the girls pretended at home to be going to choir practice because they were forbidden to play. Last year there was no such case any more, and by now fathers turn up as well. Training begins at five in the morning on account of the heat.

Up to October there had been seven torn ligaments within two years. Since then the team has spent 15 minutes on jumping and landing before every session, and only one more player has been hurt in this way, on a wet bus. Ravuvu does not claim that this is thanks to the exercises.

Of the 60,000 Australian dollars in prize money, 30,000 will be shared out equally among the players, even those who did not play. The rest goes into the clubhouse roof, which was damaged by a cyclone in January.

Five Herons have offers from Japan or France, and Ravuvu has urged all of them to go. Mere Tabua will stay nonetheless; she is expecting a child in July. Captain Ana Lewatu has yet to make up her mind.

Ravuvu herself is under contract until the end of next year and has not been approached about the national team. On 18 April the Herons play at home against Kōwhai United, who are unbeaten in 31 matches. For the ground, which has room for 4,000, about two thirds of the tickets have been sold.`,
    slips: [
      [['value'], 'On Saturday the Herons won the cup by 40–12.'],
      [['value', 'measure'], 'For the last thirteen minutes the Herons had only six players.'],
      [['value', 'measure', 'polarity'], 'Everybody in the squad of 44 is paid.'],
      [['currency', 'unit'], 'Nine players get 900 Australian dollars a month.'],
      [['polarity', 'modality'], 'The airline has turned the club down, and the matter is settled for good.'],
      [['polarity'], 'Ravuvu played for Fiji against Samoa in 2009.'],
      [['unit', 'period', 'value'], 'She was a cleaner at a resort for eight months.'],
      [
        ['period', 'value'],
        'Eleven girls still had to tell their families last year that they were going to choir practice.',
      ],
      [['entity', 'polarity'], 'While the fathers have always come, the mothers have only started to.'],
      [
        ['modality', 'polarity'],
        'It is the exercises that have brought down the number of injuries, the coach is convinced.',
      ],
      [['polarity', 'entity'], 'Those who were not on the field will get nothing of the prize money.'],
      [['polarity', 'direction'], 'Ravuvu has told her players not to go abroad.'],
      [['value', 'entity'], 'Three of the offers come from France and two from Japan.'],
      [['modality', 'polarity'], 'Captain Ana Lewatu has decided to leave the Herons.'],
      [['wording', 'modality'], '"If they ask, I’ll go," Ravuvu said about the national team.'],
      [['polarity'], 'Kōwhai United have not won for 31 matches.'],
    ],
  },
  {
    id: 'pavodok-svobodny',
    lang: 'ru',
    sourceDate: '2025-08-06',
    source: `Оперативный штаб по ликвидации последствий паводка. Сводка и брифинг. Свободный, 6 августа 2025 года

Обстановка. К 18 часам уровень воды в Зее у Свободного составил 812 сантиметров, за сутки он поднялся на 34 сантиметра. Опасная отметка — 780. Пик ожидается 8 августа и, по расчётам гидрологов, составит от 840 до 870 сантиметров. Рекорд 1984 года, 906 сантиметров, скорее всего, превышен не будет.

Последствия. Подтоплены 614 жилых домов в девяти населённых пунктах, из них 240 — в селе Усть-Каменка. Эвакуированы 1 870 человек, в том числе 412 детей. Большинство живёт у родственников; в трёх пунктах временного размещения находятся 530 человек. Погибших нет. Один мужчина, 56 лет, числится пропавшим без вести: 4 августа он отправился на лодке проверять сети.

Дороги. Трасса Свободный — Костюковка перекрыта с 3 августа, её откроют не раньше 12-го. Мост через реку Пёру устоял, но движение по нему ограничено: пускают только машины легче пяти тонн.

Причины. За последнюю неделю июля выпало 146 миллиметров осадков — две месячные нормы. Директор гидроузла Аркадий Лобанов отверг упрёки в том, что паводок вызван сбросами: «Мы держим в водохранилище полтора кубических километра лишней воды. Без плотины было бы на два метра выше». Сброс составляет 1 900 кубометров в секунду и до субботы увеличиваться не будет.

Помощь. Первые выплаты, по 20 тысяч рублей на человека, получили 1 140 жителей. Тем, кто лишился имущества полностью, положено ещё 150 тысяч, тем, кто частично, — 75 тысяч. Заявления принимают до 6 октября. Губернатор пообещал новое жильё всем, чьи дома комиссия признает непригодными; комиссия начнёт работу, когда спадёт вода. Страховка была лишь у 7% владельцев.

Сельское хозяйство. Под водой 11,3 тысячи гектаров посевов, главным образом сои. Ущерб предварительно оценивают в 640 млн рублей. Глава хозяйства «Заречное» Тамара Кушнир сообщила, что успела вывезти 860 коров, но потеряла всё сено. «Коров спасли, а чем их кормить, я буду думать завтра», — сказала она.

Силы и средства. В работах участвуют 730 человек и 94 единицы техники, ещё 120 спасателей прибудут 7 августа из Хабаровска. Волонтёры наполнили песком 46 тысяч мешков. Начальник штаба Игорь Семеняка поблагодарил их и попросил не привозить больше одежды: её хватает. Нужны насосы и питьевая вода. В двух сёлах вода в колодцах не соответствует нормам; вспышек кишечных инфекций не зарегистрировано.

Порядок. Полиция проверила восемь сообщений о кражах из оставленных домов, подтвердились два. Задержан житель соседнего района, у него нашли бензопилу и телевизор.

Школы. Учебный год в трёх школах, возможно, начнётся позже — 8 сентября. Решение примут 25 августа. Здание школы в Усть-Каменке вода не тронула: оно стоит на холме. Детский сад рядом с ней работает, в нём занимаются и дети эвакуированных. Для школьников, потерявших учебники, собрали 700 комплектов; этого, по словам начальника штаба, достаточно.`,
    date: '2025-08-07',
    text: `Паводок на Зее ещё не достиг вершины: в среду вечером уровень реки у Свободного превышал опасную отметку на 32 сантиметра, а пик ожидается в пятницу. К тому времени вода поднимется ещё примерно на 30–60 сантиметров, однако до рекорда 1984 года, вероятно, не дойдёт.

В девяти населённых пунктах залило более 600 жилых домов, около 40% из них — в селе Усть-Каменка. Из опасных мест вывезли 1 870 человек, и больше пятой части из них — дети. В пунктах временного размещения находятся 530 эвакуированных, а большинство устроилось у родных. Никто не погиб, но 56-летний мужчина, 4 августа уплывший на лодке проверять сети, пропал без вести.

Проезд из Свободного в Костюковку закрыт по меньшей мере до 12 августа, а мост через Пёру открыт лишь для машин, которые весят меньше пяти тонн.

За неделю в конце июля выпала двойная месячная норма осадков. Аркадий Лобанов, возглавляющий гидроузел, не согласен с тем, что виноваты сбросы: не будь плотины, вода, по его словам, стояла бы на два метра выше. Наращивать сброс до субботы не станут.

По 20 тысяч рублей получили уже 1 140 жителей. За полную потерю имущества выплатят ещё 150 тысяч, за частичную — вдвое меньше; подать заявление можно до 6 октября. Тем, чьи дома признают непригодными, губернатор обещает новое жильё, однако комиссия приступит к делу лишь после спада воды. Застрахованы были только 7% владельцев.

Под водой оказались более 11 тысяч гектаров посевов, в основном соевых, и предварительный ущерб составляет 640 млн рублей. Тамара Кушнир, руководящая хозяйством «Заречное», увезла от воды 860 коров, но лишилась всего сена.

На борьбу с водой брошены 730 человек, в четверг к ним присоединятся ещё 120 спасателей из Хабаровска. Одежды штабу больше не надо, а вот насосы и питьевая вода нужны. Вспышек кишечных инфекций не было, хотя в двух сёлах колодезная вода нормам не отвечает.

Из восьми сообщений о кражах подтвердилась четверть. Занятия в трёх школах могут начаться на неделю позже обычного; решать это будут 25 августа.`,
    slips: [
      [['direction'], 'За сутки уровень воды в Зее у Свободного опустился на 34 сантиметра.'],
      [['period'], 'Пик паводка у Свободного ожидается 18 августа.'],
      [['polarity', 'modality'], 'Рекорд 1984 года уже побит, сообщили в штабе.'],
      [['entity', 'value', 'measure'], 'Подтоплены 614 жилых домов в одном только селе Усть-Каменка.'],
      [['value', 'measure'], 'Все 1 870 эвакуированных находятся в пунктах временного размещения.'],
      [['polarity', 'modality'], 'Жертвой паводка стал 56-летний мужчина: его тело нашли 4 августа.'],
      [['bound', 'direction', 'polarity'], 'По мосту через Пёру пускают только машины тяжелее пяти тонн.'],
      [['polarity', 'modality'], 'Директор гидроузла признал, что паводок вызван сбросами из водохранилища.'],
      [['speaker', 'entity'], '«Без плотины было бы на два метра выше», — сказал Игорь Семеняка.'],
      [['unit'], 'Сброс составляет 1 900 кубометров в час.'],
      [['value', 'entity', 'measure'], 'Тем, кто лишился имущества частично, положено ещё 150 тысяч рублей.'],
      [
        ['entity', 'modality', 'measure'],
        'Новые дома губернатор обещает каждому, кого подтопило, независимо от выводов комиссии.',
      ],
      [['scale', 'value'], 'Ущерб сельскому хозяйству предварительно оценивают в 640 млрд рублей.'],
      [['polarity', 'entity', 'measure'], 'Хозяйству «Заречное» удалось спасти сено, но не коров.'],
      [['polarity', 'modality'], 'Волонтёров попросили привезти побольше одежды.'],
      [['modality', 'polarity'], 'Уже решено, что три школы начнут учебный год 8 сентября.'],
    ],
  },
  {
    id: 'teatr-kukol-rybinsk',
    lang: 'ru',
    sourceDate: '2025-11-12',
    source: `«Мне сказали об этом в лифте». Директор рыбинского театра кукол «Потешный двор» Инна Загряжская — о ремонте, гастролях и зрителях. Газета «Волжский вестник», 12 ноября 2025 года

— Инна Львовна, театр закрыт на ремонт с февраля 2024 года. Когда откроетесь?

— По договору должны были 1 сентября этого года. Теперь называют 27 декабря. Я поверю, когда сама сяду в кресло. Подрядчик «Волгарьстрой» выполнил 82% работ; за каждый день просрочки с него удерживают 110 тысяч рублей.

— Почему затянулось?

— Под сценой нашли старый колодец, восемнадцатого века. Археологи работали в нём четыре месяца и подняли больше трёхсот предметов, среди них — деревянная кукла без головы. Так что мы на них не в обиде.

— Сколько стоит ремонт?

— 418 миллионов рублей. Сначала было 350. Область добавила 50, остальное пришлось взять из собственных средств: мы отказались от новой осветительной аппаратуры.

— Где играли всё это время?

— В доме культуры моторного завода, в школах, один раз — в депо. Дали 386 спектаклей, их посмотрела 41 тысяча человек. Дома зрителей было бы больше: у нас зал на 240 мест, а в доме культуры нам отдали малый, на 130.

— Кто-нибудь ушёл?

— Трое артистов из девятнадцати. Двое — в Ярославль, один — в таксисты. Таксист, кстати, просится обратно. Я его возьму.

— Какой будет первая премьера?

— «Левша». Ставит Борис Чухрай из Перми, куклы делает художница Вера Олонец. Левша будет величиной с ладонь, а царь — четыре метра. Премьера намечена на 14 февраля, но если сцену сдадут позже января, перенесём на апрель.

— Билеты подорожают?

— Детский останется по 350 рублей. Взрослый вечерний поднимем с 600 до 800. Это решение не моё, а учредителя, я была против.

— В прошлом году вас не пустили на фестиваль в Белград?

— Неправда. Нас пригласили, а мы не поехали, потому что декорации не прошли бы в двери тамошнего зала. В мае поедем, со спектаклем поменьше. Дорогу оплачивает фестиваль, гостиницу — мы.

— Говорят, театр хотят объединить с драматическим.

— Такое предложение в департаменте культуры было, в марте. В июне его отозвали. Бумаги я не видела, ни той, ни другой. Мне сказали об этом в лифте.

— И что вы ответили?

— «Объединять будете — выносите меня вместе с занавесом». Так в лифте и ответила.

— Сколько получает артист?

— В среднем 52 тысячи, начинающий — 38. По области средняя зарплата 71 тысяча. После открытия обещают прибавку в 15%. Письменно.

— Кукол у вас сколько?

— 1 340. Самой старой, Петрушке, 96 лет: он старше театра на шесть. Ремонта требуют примерно двести, а мастеров у нас двое. Ищем третьего, уже год.

— Кого ждёте в зале?

— Взрослых. Сейчас их пятая часть, хочу треть. Дети и так придут.`,
    date: '2025-11-13',
    text: `Рыбинский театр кукол «Потешный двор», который ремонтируют с февраля 2024 года, откроется не 1 сентября, как предусматривал договор, а, как теперь обещают, 27 декабря. Директор Инна Загряжская сказала «Волжскому вестнику», что поверит в это, лишь когда сама окажется в кресле. Подрядчик завершил чуть более четырёх пятых работ, и каждый просроченный день обходится ему в 110 тысяч рублей.

Дело задержал колодец XVIII века, обнаруженный под сценой: археологи провели в нём четыре месяца. Среди трёхсот с лишним находок оказалась деревянная кукла, у которой не было головы.

Ремонт стоит 418 млн рублей, на 68 млн больше, чем предполагалось. Из этой прибавки 50 млн дала область, а остальное театр нашёл сам, отказавшись от новой осветительной аппаратуры.

Всё это время труппа выступала в школах, доме культуры моторного завода и однажды в депо. На 386 спектаклях побывала 41 тысяча зрителей — в среднем чуть больше ста на каждом.

Театр покинули трое из девятнадцати артистов. Один из них, подавшийся в таксисты, хочет вернуться, и директор готова его принять.

Первой премьерой станет «Левша» в постановке Бориса Чухрая: заглавный герой будет размером с ладонь, царь — четырёхметровым. Показать спектакль собираются 14 февраля, но если сцена не будет готова до конца января, его сдвинут на апрель.

Взрослый вечерний билет станет дороже на треть, хотя Загряжская возражала; цена детского не изменится. На фестиваль в сербскую столицу театр поедет в мае. В прошлом году, по словам директора, его туда звали, но декорации были слишком велики для дверей зала.

Предложение соединить театр с драматическим появилось в марте и через три месяца было отозвано. Документов Загряжская не видела: обо всём ей сообщили в лифте.

Артист зарабатывает в среднем 52 тысячи рублей, на 19 тысяч меньше, чем в среднем по области. Из 1 340 кукол починки ждут около двухсот, а мастеров всего двое. Самой почтенной, Петрушке, 96 лет, сам же театр на шесть лет моложе. Взрослых, которых в зале ныне пятая часть, Загряжская хотела бы видеть треть.`,
    slips: [
      [['period'], 'По договору театр должны были открыть 27 декабря.'],
      [['polarity', 'direction'], 'За каждый день просрочки подрядчику доплачивают 110 тысяч рублей.'],
      [['value', 'measure'], 'Из колодца под сценой подняли 82 предмета.'],
      [['unit', 'period', 'value'], 'Раскопки в колодце заняли у археологов четыре года.'],
      [['direction', 'value'], 'Ремонт вышел дешевле, чем предполагалось вначале.'],
      [
        ['value', 'entity', 'measure'],
        'Удорожание целиком оплатила область, своих денег театру тратить не пришлось.',
      ],
      [['value', 'measure'], 'В доме культуры театру отдали зал на 240 мест.'],
      [['polarity', 'modality'], 'Брать обратно артиста, ушедшего в таксисты, директор не намерена.'],
      [['entity', 'value', 'measure'], 'Царь будет величиной с ладонь, а Левша — четыре метра.'],
      [['entity'], 'Спектакль «Левша» ставит художница Вера Олонец.'],
      [['polarity', 'modality', 'period'], 'Если сцену сдадут позже января, премьеру отменят.'],
      [['entity', 'speaker', 'polarity'], 'Поднять цену взрослого билета предложила сама Загряжская.'],
      [['polarity'], 'В Белград театр в прошлом году не приглашали, рассказала директор.'],
      [['polarity', 'modality'], 'Предложение о слиянии с драматическим театром по-прежнему в силе.'],
      [['wording'], '«Объединять будете — выносите меня вперёд занавеса», — ответила Загряжская.'],
      [['value', 'measure'], 'Сейчас взрослых в зале треть.'],
    ],
  },
  {
    id: 'harvest-stavropol-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-07-31',
    source: `Итоги уборки зерновых. Пресс-конференция министра сельского хозяйства Ставропольского края Виталия Корнеенко. Ставрополь, 31 июля 2025 года

В. Корнеенко: Добрый день. На вчерашний вечер убрано 1,94 миллиона гектаров, это 96% площадей. Намолочено 6,1 миллиона тонн при средней урожайности 31,4 центнера с гектара. Год назад было 5,2 миллиона. До рекорда 2022 года, 8,6 миллиона, далеко, но для года с такой весной это хорошо. Восток края снова пострадал от засухи: в четырёх районах режим чрезвычайной ситуации действует с 3 июня. Там списано 47 тысяч гектаров.

Вопрос: Каково качество?

— Продовольственного зерна 71%, в прошлом году — 78%. Дожди в первой декаде июля съели клейковину. Пшеницы первого класса нет, второго — доли процента.

Вопрос: А цена?

— Третий класс с доставкой в порт Новороссийск сегодня стоит 15 200 рублей за тонну без НДС. Себестоимость у средних хозяйств — около 11 500. Экспортную пошлину мы предложили обнулить до конца года. Москва пока не ответила.

Вопрос: Хватит ли хранилищ?

— Хватит. Ёмкости — на 7,3 миллиона тонн. Не хватает вагонов. На июль просили 5 400, получили 3 900.

Вопрос: Фермеры жалуются на топливо.

— Дизель подорожал за год на 17%. Льготное топливо по соглашению с компанией «Южнефть» получили 1 260 хозяйств из 11 тысяч. Остальным мы возместим часть затрат, не больше 2 тысяч рублей на гектар, если край получит на это федеральные деньги.

Председатель ассоциации фермеров Раиса Дубовик: Две тысячи — это спасибо, но у меня на гектар уходит девять тысяч только на солярку и удобрения. И обещали эти деньги ещё весной.

В. Корнеенко: Обещал не я, а мой предшественник. Но спрашивать надо с меня.

Вопрос: Что с саранчой?

— Обработали 82 тысячи гектаров, втрое больше прошлогоднего. Посевы не пострадали. Очаг на границе с Калмыкией остаётся, за ним следят с беспилотников.

Вопрос: Были ли пожары?

— Тридцать один, сгорело 540 гектаров хлеба, в прошлом году — 1 200. Погиб механизатор Сергей Ткач, 34 лет: он опахивал поле, чтобы огонь не дошёл до хутора. Хутор уцелел. Семье выплатят 3 миллиона рублей. Одиннадцать пожаров — от неисправных комбайнов, четыре — от поджога стерни; причины остальных выясняют.

Вопрос: Что будете сеять осенью?

— Начнём в двадцатых числах сентября, посеем 1,9 миллиона гектаров. Пшеницу сократим на 5%, льна и нута прибавим. Приказывать никому не могу и не буду: сеют не в министерстве.

Вопрос: Много ли людей уходит из отрасли?

— За три года закрылись 640 фермерских хозяйств, открылись 410. Я бы это бегством не назвал. Дубовик назвала бы.

Р. Дубовик: Назвала бы.

В. Корнеенко: Следующая встреча — 15 октября.`,
    date: '2025-08-01',
    text: `The grain harvest in the Stavropol region of southern Russia is nearly over and already markedly larger than last year's. By Wednesday evening 96 percent of the area had been cut and 6.1 million tonnes threshed, 900,000 more than a year ago, regional agriculture minister Vitaly Korneyenko said. That is still well short of the 8.6 million tonnes of the record year 2022.

Drought has hit the east once more: four districts have been under a state of emergency since 3 June, and 47,000 hectares there have been written off. Only 71 percent of the grain is fit for food, seven points less than last year, after rain in early July spoiled its gluten. There is no first-class wheat at all.

Delivered to Novorossiysk, a tonne of third-class wheat brings 15,200 roubles before VAT, whereas a medium-sized farm spends about 11,500 on growing it. Moscow has yet to respond to the region's proposal to set the export duty at zero until the end of the year. There is enough storage, according to the minister, but not enough rolling stock: for July the region got 3,900 railway wagons, 1,500 fewer than it had asked for.

Diesel costs 17 percent more than a year ago. Of the region's 11,000 farms, little more than a tenth received cheap fuel from the company Yuzhneft. The others will be refunded at most 2,000 roubles a hectare, provided that federal money comes in for it. Raisa Dubovik, who chairs the farmers' association, said that she needed 9,000 for fuel and fertiliser alone and that the sum had been promised as far back as spring. The promise was his predecessor's, the minister answered, but he was the one to be held to account.

Fires destroyed 540 hectares of grain, less than half of last year's figure. Sergei Tkach, a 34-year-old machine operator, was killed as he ploughed a strip to keep the flames away from a hamlet, which survived. Eleven of the 31 fires were due to faulty combines and four to the burning of stubble, while the causes of the other 16 are being investigated.

Three times as much land as last year was treated against locusts, and no crops were damaged. In autumn the area under wheat is to shrink by 5 percent, but Korneyenko said that he would not give orders to anyone. Over three years 230 more farms closed than opened. The minister would not speak of flight from the land; Dubovik would.`,
    slips: [
      [['value'], 'By Wednesday evening 69 percent of the area had been harvested.'],
      [['direction'], 'The harvest is smaller than a year ago.'],
      [
        ['polarity', 'wording', 'value'],
        'Never before has the region brought in so much grain, the minister said.',
      ],
      [
        ['entity', 'measure', 'value'],
        'A state of emergency has been in force throughout the region since 3 June.',
      ],
      [['direction', 'value'], 'The share of food grain rose from 71 to 78 percent.'],
      [
        ['direction', 'measure'],
        'Third-class wheat sells for less than it costs a medium-sized farm to grow it.',
      ],
      [['polarity', 'modality'], 'Moscow has refused to set the export duty at zero.'],
      [['polarity'], 'The region lacks the storage for its grain, Korneyenko admitted.'],
      [['value', 'measure'], 'For July the region received 5,400 railway wagons.'],
      [['bound'], 'The other farms will be refunded at least 2,000 roubles a hectare.'],
      [['modality', 'polarity'], 'Farmers will get the refund even if no federal money comes in for it.'],
      [['entity', 'speaker'], 'It was Korneyenko himself who had promised the money in the spring.'],
      [['polarity', 'measure'], 'Locusts ate up the crops on 82,000 hectares.'],
      [['polarity'], 'The hamlet burned down in spite of Sergei Tkach’s efforts.'],
      [['value', 'measure'], 'Faulty combines were behind most of the 31 fires.'],
      [['direction', 'polarity', 'value'], 'Over three years more farms opened than closed.'],
    ],
  },
];
