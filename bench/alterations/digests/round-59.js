export const round59 = [
  {
    id: 'kyrgyz-weekly-briefing',
    sourceDate: '2025-09-11',
    source: `Weekly briefing by the spokesperson of the Ministry of Foreign Affairs of the Kyrgyz Republic
Bishkek, Thursday, 11 September 2025
Spokesperson: Ainura Toktosunova

Good afternoon. I have four items, and then I will take questions.

First, the minister. Foreign Minister Daniyar Asanbekov will pay an official visit to Tashkent on 16 and 17 September at the invitation of his Uzbek counterpart, Rustam Yuldoshev. The ministers are to sign a programme of cooperation between the two ministries for 2026–2028. It replaces a two-year programme that expires on 31 December. They will also discuss the opening hours of border crossings. At present 13 crossings are working on our common border, four more than in January 2023. No decision on further crossings is expected during this visit.

Second, trade. According to the National Statistical Committee, our trade with Uzbekistan reached 412 million dollars in the first seven months of this year, up 18 per cent from the same period of last year. Exports made up 139 million of that, and imports 273 million. In the whole of 2024 trade stood at 676 million dollars. The two governments have set themselves a goal of 2 billion dollars in trade, but they have not attached a date to it, and I would ask you not to attach one for them.

Third, consular matters. As of yesterday evening, our consulates had helped 1,146 of our citizens to return home this year, against 983 in the same period of last year. Of these, 702 came from the Russian Federation and 211 from Türkiye. From 1 October, citizens will be able to apply online for a return certificate in nine missions, provided that their biometric data are already in the state register. Others will still have to come in person. The fee for the certificate stays at 20 US dollars; for minors it is waived.

Fourth, the mudflow in Jalal-Abad region on 2 September. It took three lives and damaged 214 houses, 37 of them beyond repair. Kazakhstan has delivered 40 tonnes of flour and Uzbekistan 25 tonnes of cement. Japan has pledged 350,000 dollars through the United Nations Development Programme; that money has not yet arrived. I want to be clear that the Government did not appeal for international help. These offers came from our partners themselves, and we thank them.

Question (Ala-Too Press): Media in a neighbouring state write that the talks with Tajikistan on sharing the water of the Isfara river have been broken off. Is that true?

Answer: It is not true. The talks have not been broken off. The working group met on 4 and 5 September in Batken, for the third time this year, and agreed on 11 of the 16 articles of the draft. The remaining five mostly concern the measuring of flow. The next round may take place in Dushanbe before the end of October, if the experts finish the joint survey of gauging stations by then. I would quote deputy minister Nurlan Sadykov, who leads our delegation: "We are closer than at any time since 2014, but close is not the same as done."

Question (Radio Orto-Azia): The European Union said last Friday that it is examining a Bishkek bank, Tulpar Capital, for possible inclusion in its sanctions list. What is the ministry's response?

Answer: We have received a letter from the EU delegation, dated 5 September. The letter asks for information on 26 transactions with a total value of about 48 million euros. It does not accuse the bank and it does not announce sanctions. The National Bank has been asked to prepare a reply, and we intend to send it by 26 September. Our position is that measures of this kind should rest on evidence and not on assumption. The ministry has no information that any other bank is being examined.

Question (Ala-Too Press): When will there be visa-free travel with China?

Answer: In August we handed the Chinese side a draft agreement on visa-free stays of up to 30 days for holders of ordinary passports. We have not had an answer. Until an agreement is in force, the current rules apply. In the first half of 2025, 118,000 Chinese citizens visited Kyrgyzstan, almost double the 61,000 of the first half of 2024.

Question (Kabar-24): Who will lead the delegation at the General Assembly?

Answer: The minister, from 22 to 26 September. He has 14 bilateral meetings confirmed, and six more are being arranged. Our candidacy for a non-permanent seat in the Security Council for 2027–2028 will be the main subject; the vote is to take place in June 2026. So far 87 states have promised us their support in writing. If all 193 members vote, 129 votes are needed.

The next briefing will be on 18 September. Thank you.`,
    date: '2025-09-12',
    text: `Kyrgyz Foreign Minister Daniyar Asanbekov will pay an official visit to Tashkent on 16 and 17 September, invited by his Uzbek counterpart Rustam Yuldoshev, ministry spokesperson Ainura Toktosunova said on Thursday.

The ministers are to sign a cooperation programme between the two ministries for 2026–2028, replacing a two-year one that expires on 31 December.

Thirteen crossings are now working on the Kyrgyz-Uzbek border, against nine in January 2023, and no decision on further ones is expected during the visit.

Trade with Uzbekistan rose 18 per cent to 412 million dollars in the first seven months of 2025, with imports exceeding exports by 134 million.

The two governments have a goal of 2 billion dollars in trade but have attached no date to it, Toktosunova said.

As of the evening of 10 September, Kyrgyz consulates had helped 1,146 citizens to return home this year, 163 more than in the same period of 2024.

From 1 October citizens will be able to apply online for a return certificate in nine missions, but only if their biometric data are already in the state register.

The fee for the certificate stays at 20 US dollars and is waived for minors.

The mudflow in Jalal-Abad region on 2 September took three lives and damaged 214 houses, of which 37 are beyond repair.

The 350,000 dollars pledged by Japan through the United Nations Development Programme has not yet arrived.

Toktosunova denied that the talks with Tajikistan on sharing the water of the Isfara river had been broken off.

Meeting in Batken on 4 and 5 September, the working group agreed on 11 of the draft's 16 articles, while the other five mostly concern the measuring of flow.

"We are closer than at any time since 2014, but close is not the same as done," Toktosunova quoted deputy minister Nurlan Sadykov, who leads the Kyrgyz delegation, as saying.

The letter from the EU delegation, dated 5 September, asks about 26 transactions with a total value of about 48 million euros, and neither accuses Tulpar Capital nor announces sanctions.

The number of Chinese citizens visiting Kyrgyzstan in the first half of 2025 was 118,000, up by 57,000 from the first half of 2024.

So far 87 states have promised in writing to support Kyrgyzstan's candidacy for a Security Council seat, and 129 votes are needed if all 193 members vote.`,
    slips: [
      [
        ['speaker'],
        '"We are closer than at any time since 2014, but close is not the same as done," Toktosunova quoted Foreign Minister Daniyar Asanbekov as saying.',
      ],
      [
        ['modality'],
        'The next round of talks on the Isfara will take place in Dushanbe before the end of October, if the experts finish the joint survey of gauging stations by then.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'From 1 October all Kyrgyz citizens will be able to apply online for a return certificate in nine missions.',
      ],
      [
        ['period', 'value'],
        'Trade between Kyrgyzstan and Uzbekistan stood at 676 million dollars in the first seven months of 2025.',
      ],
      [
        ['polarity'],
        'The Government appealed for international help after the mudflow in Jalal-Abad region, Toktosunova made clear.',
      ],
      [['entity'], 'After the mudflow, Uzbekistan has delivered 40 tonnes of flour.'],
      [
        ['currency'],
        'The EU delegation asks for information on 26 transactions with a total value of about 48 million dollars.',
      ],
      [
        ['bound'],
        'In the first half of 2025, 118,000 Chinese citizens visited Kyrgyzstan, more than double the 61,000 of a year earlier.',
      ],
      [
        ['modality'],
        'The National Bank has prepared a reply to the EU letter, and the ministry intends to send it by 26 September.',
      ],
      [
        ['measure'],
        'Kyrgyz exports to Uzbekistan rose 18 per cent in the first seven months of 2025 from the same period of last year.',
      ],
    ],
  },
  {
    id: 'queensland-school-building-audit',
    sourceDate: '2025-10-16',
    source: `Auditor-General of Queensland
Report 4: 2025–26
Building new schools
Summary of the report tabled on 16 October 2025

Why we did this audit

Between 1 July 2019 and 30 June 2025 the Department of Education opened 24 new state schools at a total cost of $2.31 billion. A further 11 are planned to open by January 2029. Enrolments in state schools in the growth areas of the south-east rose 14 per cent over the six years, twice the statewide rate of 7 per cent. We asked whether the department plans new schools well, delivers them on time and within budget, and obtains value for money. We did not examine the quality of teaching, nor did we examine non-state schools.

What we concluded

Schools opened when they were needed, but they cost more than was planned, and the department cannot show that it always chose the best sites. All 24 schools were ready for the first day of term, although seven opened with temporary classrooms. Planning is effective for the next five years and only partly effective beyond that.

What we found

Cost. The original budgets of the 24 schools added up to $1.98 billion. The final cost was therefore $330 million, or about 17 per cent, higher. We estimate that around $190 million of the increase was due to rises in the price of labour and materials, which the department could not control. Around $85 million was due to changes in design after contracts had been signed. For the remaining $55 million the department could not give us an explanation supported by documents. The average cost per primary school place rose from $38,400 in 2019–20 to $57,600 in 2024–25. For secondary schools it rose by 30 per cent over the same period, from $52,000 to $67,600.

Land. The department bought 15 sites for $264 million. In six of the 15 purchases it paid more than the independent valuation, in total by $21 million. At Yarrabilba South the site was bought nine months before the flood study was finished; the school later needed $8.7 million of additional drainage. We found no evidence of improper conduct in any of the purchases.

Forecasts. Nine of the 24 schools were more than 90 per cent full within two years of opening. Four were less than half full after three years. The department updates its enrolment forecasts every two years; in Victoria and New South Wales this is done each year. The department does not compare its earlier forecasts with the enrolments that followed.

Defects. New schools are handed over with a defects period of 12 months. At five of the eight schools we visited, defects reported within that period were still open at 30 June 2025. The oldest had been open for 31 months. At two schools the open defects included faulty fire doors. The department advised us on 19 September that the fire doors had been repaired. We have not checked this.

What we recommend

We make eight recommendations, seven to the department and one to Queensland Treasury. Among other things, the department should by December 2026:
- update its enrolment forecasts every year and publish the results;
- not buy land before flood and traffic studies are complete, unless the Minister approves an exception in writing;
- require the approval of the Director-General for any design change worth more than $500,000 after a contract has been signed;
- close all defects within six months of the end of the defects period.

Treasury should consider whether to release funds for planning two years earlier than it does now.

Responses

The department accepted five recommendations in full and two in part. Director-General Marion Haldane wrote: "We accept that our records did not always meet the standard the community expects. We do not accept that cheaper schools were available at the time." She accepted the recommendation on land only in part because, in her words, "in a rising market a delay of months can cost more than a drain." Treasury noted the recommendation addressed to it; it neither accepted nor rejected it.

Auditor-General Peter Kallio said on tabling the report: "Families got their schools on time. Taxpayers did not get a full account of the price."

We plan to report on progress in our 2027–28 program. The audit itself cost $412,000 and took 11 months.`,
    date: '2025-10-17',
    text: `Queensland's Department of Education opened 24 new state schools between 1 July 2019 and 30 June 2025 at a total cost of $2.31 billion, the state's Auditor-General said in a report tabled on 16 October.

The final cost was $330 million, or about 17 per cent, above the original budgets, which added up to $1.98 billion.

Rises in the price of labour and materials, which the department could not control, account for around $190 million of the increase, the audit estimates.

For $55 million, a sixth of the increase, the department could not give an explanation supported by documents.

All 24 schools were ready for the first day of term, but seven of them opened with temporary classrooms.

State school enrolments in the growth areas of the south-east rose 14 per cent over the six years, double the statewide rate.

The average cost per primary school place rose by $19,200 to $57,600 between 2019–20 and 2024–25.

In six of its 15 land purchases the department paid more than the independent valuation, by $21 million in total.

At Yarrabilba South the department bought the site nine months before the flood study was finished, and the school later needed an additional $8.7 million of drainage.

The audit found no evidence of improper conduct in any of the land purchases.

Nine of the schools were more than 90 per cent full within two years of opening, while four were less than half full after three.

The department updates its enrolment forecasts every two years, whereas New South Wales and Victoria do so each year.

At five of the eight schools visited, defects reported within the 12-month defects period were still open at 30 June 2025.

The department told the auditors on 19 September that faulty fire doors at two schools had been repaired, which they have not checked.

The department should not buy land before flood and traffic studies are complete unless the Minister approves an exception in writing, the report recommends.

Of the seven recommendations made to it, the department accepted five in full and two in part, while Treasury neither accepted nor rejected the one it was given.`,
    slips: [
      [
        ['scale'],
        'The department opened 24 new state schools between 1 July 2019 and 30 June 2025 at a total cost of $2.31 million.',
      ],
      [
        ['direction'],
        'The average cost per secondary school place fell by 30 per cent between 2019–20 and 2024–25.',
      ],
      [
        ['wording'],
        '"Families got their schools on time. Taxpayers did not get a fair account of the price," Auditor-General Peter Kallio said.',
      ],
      [
        ['speaker'],
        '"In a rising market a delay of months can cost more than a drain," said Auditor-General Peter Kallio.',
      ],
      [['bound'], 'A further 11 schools are planned to open after January 2029.'],
      [
        ['modality', 'polarity', 'wording', 'bound'],
        'The Director-General should have to approve any design change after a contract has been signed, the report recommends.',
      ],
      [
        ['value', 'measure'],
        'Changes in design after contracts had been signed account for around $190 million of the increase.',
      ],
      [['entity'], 'In Victoria and South Australia enrolment forecasts are updated each year.'],
      [['modality'], 'Treasury is to release funds for planning two years earlier than it does now.'],
      [
        ['polarity'],
        'The department accepts that cheaper schools were available at the time, Director-General Marion Haldane wrote.',
      ],
    ],
  },
  {
    id: 'kuwait-japan-communique',
    sourceDate: '2025-11-05',
    source: `Joint Communiqué
on the occasion of the official visit to Japan of the Prime Minister of the State of Kuwait
Tokyo, 5 November 2025

1. At the invitation of H.E. Ms Haruko Minegishi, Prime Minister of Japan, H.H. Sheikh Salem Al-Rashed, Prime Minister of the State of Kuwait, paid an official visit to Japan from 3 to 5 November 2025, accompanied by six ministers and a delegation of 74 business representatives. It was the first visit to Japan by a Prime Minister of Kuwait since 2012.

2. The two Prime Ministers held talks on 4 November. In her words of welcome Prime Minister Minegishi said: "Energy brought us together, but people will keep us together." Prime Minister Salem replied that Kuwait "does not forget the help of Japan in rebuilding after 1991". They recalled that 2026 will be the 65th year of diplomatic relations. They decided to raise the Joint Committee from the level of deputy ministers to that of ministers. It will meet once a year, and its first meeting at the new level will be held in Kuwait City in the first half of 2026.

Energy

3. Prime Minister Minegishi noted that Kuwait supplied 7.1 per cent of Japan's crude oil imports in fiscal 2024, compared with 8.4 per cent in fiscal 2023, and thanked Kuwait for its stable supply. The two sides agreed to extend the joint crude oil storage arrangement in Kagoshima by three years, to 31 March 2029, and to raise the stored volume from 3.1 million to 4.4 million barrels. In an emergency, Japanese companies will have the right to buy the stored oil first, at market prices.

4. The two sides signed a memorandum on ammonia and hydrogen. Under it they will study the building of a plant at Al-Zour with a capacity of up to 600,000 tonnes of low-carbon ammonia a year. A decision on investment is not part of the memorandum and would be taken by the companies concerned, not before 2027.

Trade and investment

5. Trade between the two countries amounted to 1.24 trillion yen in 2024, 9 per cent less than in 2023, because of lower oil prices. Trade other than oil rose from 231 billion to 262 billion yen over the same time.

6. The Gulf Horizon Fund, which is owned by Kuwait, expressed its intention to invest up to 3 billion US dollars in Japan over five years, above all in data centres, logistics and medical technology. The Japan Overseas Credit Bank will open a credit line of 85 billion yen for Japanese companies that take part in the second stage of Mubarak Port, subject to approval by its board.

7. The two sides welcomed the progress made in the negotiations on a free trade agreement between Japan and the Gulf Cooperation Council, the fifth round of which was held in Riyadh in September, and expressed the hope that the agreement will be concluded in 2026.

Water, education and travel

8. Japan will send 12 experts in water reuse to Kuwait over two years and receive 60 Kuwaiti engineers for training. There are 188 Kuwaiti students in Japan, 32 more than a year ago. The two sides wish to see this number reach 400 by 2030.

9. From 1 April 2026, holders of ordinary Kuwaiti passports will be able to stay in Japan for up to 90 days without a visa, for tourism or business. Kuwait will issue Japanese citizens with multiple-entry visas valid for five years. The two sides encouraged the airlines of both countries to open a direct service. There is none at present.

Regional and international matters

10. The two Prime Ministers expressed concern at attacks on merchant ships in the Red Sea and called on all parties to refrain from acts that endanger navigation. Prime Minister Minegishi announced an additional contribution of 15 million US dollars for humanitarian assistance in Yemen, to be paid through the World Food Programme. Prime Minister Salem explained Kuwait's position on maritime boundaries in the northern Gulf. The Japanese side took note of it.

11. Kuwait reaffirmed its support for Japan's candidature for a non-permanent seat in the Security Council at the election of 2032.

Documents

12. Five documents were signed during the visit: the memorandum on ammonia and hydrogen; a memorandum on cyber security; a programme of cultural exchange for 2026–2029; an arrangement on trusted customs operators; and an agreement on the transfer of sentenced persons. The last of these needs ratification by the parliaments of both countries before it can enter into force.

13. Prime Minister Salem thanked the Government and people of Japan for their hospitality and invited Prime Minister Minegishi to visit Kuwait. She accepted the invitation. The date will be settled through diplomatic channels.`,
    date: '2025-11-06',
    text: `The visit of Prime Minister Sheikh Salem Al-Rashed from 3 to 5 November was the first to Japan by a prime minister of Kuwait since 2012, according to a joint communiqué issued in Tokyo.

Six ministers and a delegation of 74 business representatives accompanied him.

The two Prime Ministers decided to raise the Joint Committee from deputy-minister to minister level, with a first meeting at the new level in Kuwait City in the first half of 2026.

Kuwait's share of Japan's crude oil imports was 7.1 per cent in fiscal 2024, down 1.3 percentage points from fiscal 2023.

The joint crude oil storage arrangement in Kagoshima is to be extended by three years to 31 March 2029, and the stored volume raised by 1.3 million barrels to 4.4 million.

Japanese companies will have the right to buy the stored oil first in an emergency, at market prices.

The two sides will study building a plant at Al-Zour with a capacity of up to 600,000 tonnes of low-carbon ammonia a year.

A decision on investment in the plant is not part of the memorandum and would be taken by the companies concerned in 2027 at the earliest.

Trade between the two countries fell 9 per cent to 1.24 trillion yen in 2024 because of lower oil prices, while trade other than oil rose by 31 billion yen to 262 billion.

The Gulf Horizon Fund, owned by Kuwait, stated its intention to invest up to 3 billion US dollars in Japan over five years.

The Japan Overseas Credit Bank will open a credit line of 85 billion yen for Japanese companies taking part in the second stage of Mubarak Port, if its board approves.

Both sides expressed the hope that a free trade agreement between Japan and the Gulf Cooperation Council will be concluded in 2026.

Kuwaiti students in Japan number 188, up from 156 a year ago, and the two sides wish to see 400 by 2030.

Holders of ordinary Kuwaiti passports will be able to stay in Japan without a visa for up to 90 days from 1 April 2026, for tourism or business.

Prime Minister Haruko Minegishi announced a further 15 million US dollars for humanitarian assistance in Yemen, to be paid through the World Food Programme.

Minegishi accepted an invitation to visit Kuwait at a date to be settled through diplomatic channels.`,
    slips: [
      [
        ['scale'],
        'Trade between Japan and Kuwait amounted to 1.24 billion yen in 2024, 9 per cent less than in 2023.',
      ],
      [['unit'], 'The volume stored in Kagoshima is to be raised from 3.1 million to 4.4 million tonnes.'],
      [
        ['wording', 'polarity', 'period', 'bound'],
        'The visit was the first ever to Japan by a prime minister of Kuwait.',
      ],
      [
        ['modality'],
        'The airlines of the two countries agreed to open a direct service, of which there is none at present.',
      ],
      [
        ['entity'],
        'The fifth round of negotiations on a free trade agreement between Japan and the Gulf Cooperation Council was held in Doha in September.',
      ],
      [
        ['wording'],
        '"Energy brought us together, but trust will keep us together," Prime Minister Minegishi said in her words of welcome.',
      ],
      [['period'], 'Japan will send 12 experts in water reuse to Kuwait over five years.'],
      [
        ['modality', 'polarity', 'wording', 'entity'],
        'The agreement on the transfer of sentenced persons needs ratification only by the parliament of Japan before it can enter into force.',
      ],
      [
        ['modality'],
        "The Japanese side endorsed Kuwait's position on maritime boundaries in the northern Gulf.",
      ],
      [
        ['currency'],
        'The Japan Overseas Credit Bank will open a credit line of 85 billion US dollars for Japanese companies taking part in the second stage of Mubarak Port, subject to approval by its board.',
      ],
    ],
  },
  {
    id: 'german-regional-rail-settlement',
    sourceDate: '2026-02-13',
    source: `Joint statement of the transport union Schiene und Bus (GSB) and the Employers' Association of Regional Railways (AVR)
Frankfurt am Main, 13 February 2026

After a final round of 31 hours, GSB and AVR reached agreement early this morning on a new collective agreement for about 46,000 employees of 19 regional rail companies. It settles a dispute that began on 20 October and led to three warning strikes. The indefinite strike announced for Monday, 16 February, will not take place.

The board of AVR approved the result unanimously this morning. On the union side the members have the last word. They vote from 23 February to 13 March; the union's wage committee recommended acceptance by 27 votes to 9. If more than half of those voting say no, talks must be resumed within 14 days, and the peace obligation holds until then.

Pay

Wages rise in three steps: by 3.0 per cent on 1 April 2026, by 2.4 per cent on 1 January 2027 and by 1.6 per cent on 1 October 2027. Taken together that is just under 7.2 per cent. In the first step the lowest pay group receives at least 115 euros a month more. A one-off payment of 900 euros will be made with the wages for April; part-time employees receive it in proportion to their hours, and trainees receive 450 euros. The agreement runs for 27 months, from 1 January 2026 to 31 March 2028. The union had demanded 8.5 per cent over 12 months. The employers had last offered 6.1 per cent over 30 months.

Working time

The working week of shift workers falls from 39 to 38 hours on 1 January 2027 without loss of pay. It falls to 37.5 hours on 1 January 2028, provided that on 30 September 2027 the companies employ at least 4 per cent more train drivers than on 31 December 2025. If they do not, this second step is put off by one year.

Employees may choose six additional days of leave in place of the second pay step. A company may refuse this if more than a quarter of the staff at a depot ask for it.

Rosters must be made known 28 days in advance; until now it has been 14. For a duty changed at less than 48 hours' notice a supplement of 45 euros is paid.

Safety

Reported assaults on staff of the 19 companies rose from 1,148 in 2024 to 1,312 in 2025. The companies will examine by the end of 2026 whether two conductors can be put on trains after 9 p.m. on lines with frequent assaults. They are under no obligation to do so. Both sides call on the federal states to pay for more security staff at stations.

Cost

AVR puts the additional cost at 310 million euros over the term of the agreement, of which around 70 million is for the shorter week. It expects that the federal states, which order the services, will bear a part of this. Talks with them have not begun. AVR does not rule out that some lines will be served less often. GSB rejects any link between the settlement and cuts in service.

What the parties say

Katrin Ahlers, chief negotiator of GSB: "This is the best settlement in regional rail for ten years, and it was won on the platform, not at the table."

Jens Dorfmüller, head of negotiations of AVR: "The price is high. The price of a strike of unknown length would have been higher."

Ulrike Seeberger, the former labour court president who was called in as mediator on 2 February: "I made proposals. They made the agreement." Neither side had asked her for a binding award, she added.

Background

The warning strikes took place on 4 December, on 15 January and from 28 to 30 January. The last of them was the longest, at 50 hours. AVR says that 62 per cent of the companies' trains were cancelled during it; GSB puts the figure at 70 per cent. The settlement does not cover long-distance and freight services, nor does it cover the roughly 3,200 employees of the companies' bus subsidiaries, for whom talks are to begin in May. The previous agreement, of March 2024, brought 5.0 per cent over 21 months.

Both sides ask passengers for understanding that, because of roster planning, some trains may still be missing on Monday. Normal service is expected from Tuesday, 17 February.`,
    date: '2026-02-14',
    text: `The union GSB and the employers' association AVR reached agreement early on 13 February on a new contract for about 46,000 employees of 19 regional rail companies, after a final round of 31 hours.

The indefinite strike announced for Monday, 16 February, is off.

The union's members vote on the result from 23 February to 13 March, and its wage committee recommended acceptance by 27 votes to nine.

If more than half of those voting reject it, talks must resume within 14 days, and until then the peace obligation holds.

Wages rise by 3.0 per cent on 1 April 2026, 2.4 per cent on 1 January 2027 and 1.6 per cent on 1 October 2027, just under 7.2 per cent taken together.

A one-off payment of 900 euros comes with the April wages, with half that sum for trainees and a proportional one for part-time employees.

The union had demanded 8.5 per cent over 12 months, while the employers' last offer was 6.1 per cent over 30 months.

The agreement runs for 27 months, to 31 March 2028.

The working week of shift workers falls by one hour to 38 hours on 1 January 2027 without loss of pay.

It falls to 37.5 hours on 1 January 2028 only if the companies employ at least 4 per cent more train drivers on 30 September 2027 than on 31 December 2025; otherwise this step is put off by a year.

Rosters must be made known 28 days in advance, twice as long as until now.

The companies will examine by the end of 2026 whether two conductors can be put on trains after 9 p.m. on lines with frequent assaults, but are not obliged to do so.

Reported assaults on staff of the 19 companies rose by 164 to 1,312 in 2025.

AVR puts the additional cost at 310 million euros over the term, around 70 million of it for the shorter week.

Talks with the federal states, which AVR expects to bear a part of the cost, have not begun.

"The price is high. The price of a strike of unknown length would have been higher," said AVR's head of negotiations, Jens Dorfmüller.`,
    slips: [
      [
        ['speaker'],
        '"This is the best settlement in regional rail for ten years, and it was won on the platform, not at the table," said mediator Ulrike Seeberger.',
      ],
      [['direction'], 'The notice for rosters is cut from 28 days to 14.'],
      [
        ['unit', 'period'],
        'If more than half of those voting say no, talks must be resumed within 14 weeks.',
      ],
      [['value'], 'The employers had last offered 8.5 per cent over 30 months.'],
      [['entity', 'speaker'], 'GSB does not rule out that some lines will be served less often.'],
      [
        ['polarity'],
        "The settlement also covers the roughly 3,200 employees of the companies' bus subsidiaries.",
      ],
      [['bound'], 'In the first step the lowest pay group receives at most 115 euros a month more.'],
      [
        ['modality', 'polarity', 'wording'],
        'The working week of shift workers falls to 38 hours on 1 January 2027 and in any case to 37.5 hours on 1 January 2028.',
      ],
      [
        [],
        "AVR says that 62 per cent of the companies' trains were cancelled during the 50-hour warning strike, which affected 1.4 million passengers.",
      ],
      [['period', 'measure'], 'AVR puts the additional cost of the agreement at 310 million euros a year.'],
    ],
  },
  {
    id: 'east-african-vaccine-agency',
    sourceDate: '2025-07-22',
    source: `East African Vaccine Agency (EAVA)
News conference, Kampala, 22 July 2025 – transcript
Speakers: Dr Grace Namukasa, Director-General; Dr Samuel Kiprotich, Head of Supply

Dr Namukasa: Good morning. In the first half of this year our seven member states in the malaria programme gave 3.9 million doses of malaria vaccine, compared with 2.4 million in the first half of 2024. Uganda accounts for 1.6 million of these doses and Kenya for 0.9 million. Since the programme started in January 2024, 1.1 million children have completed all four doses. Tanzania is to join in January 2026, if its regulator gives approval by November. Our target for the whole of 2025 is 8.5 million doses, so we stand at about 46 per cent of it. I think we can reach it, but I cannot promise it.

In the 63 districts where the vaccine has been offered for at least 12 months, hospital admissions of under-fives with severe malaria were 22 per cent lower than the year before. Please be careful with this figure. Many of these districts also received new bed nets, and the study has not yet been reviewed by other scientists. We do not say that the vaccine alone did this. In four of the 63 districts admissions rose.

On safety: in the half-year we received 2,870 reports of side effects, which is about 7 per 10,000 doses. Nearly all were mild, such as fever or a sore arm. Forty-one were classed as serious. Our committee concluded that in 38 of these the vaccine was not the cause; three are still being looked at. No death has been linked to the vaccine.

On measles: there were 4,310 confirmed cases in the region this year up to 13 July, 29 per cent fewer than in the same period of 2024. But in South Sudan cases rose from 1,240 to 1,920. A campaign is to begin there on 18 August in 24 counties, for 1.3 million children under five. It costs 4.6 million dollars, of which 3.1 million is secured. If the missing 1.5 million is not found by 8 August, we will begin with 15 counties.

Dr Kiprotich: We have 2.2 million doses of malaria vaccine in store, enough for about ten weeks. We now pay 3.90 dollars a dose. Under a contract signed on 30 June with the Indian maker Suvarna Biologics we will pay 2.95 dollars from 1 October. The contract covers 12 million doses over two years, with an option on a further 4 million. It saves us 11.4 million dollars if we take all 12 million.

We lost 5.8 per cent of our doses in the first half, against 8.1 per cent a year earlier. Our own limit is 5 per cent. Most were lost because opened vials were not used up, not because the cold chain failed. In May a fire at our depot in Gulu destroyed 64,000 doses of measles vaccine worth 83,000 dollars. We expect the insurance to pay; it has not paid yet.

Question (Nile Courier): Is it true that Rwanda is leaving the agency?

Dr Namukasa: Rwanda has not told us that. It has paid its contribution for 2025, 1.8 million dollars, in full. Two other members have not yet paid. I will not name them.

Question (Lakeside Radio): The filling line in Jinja was promised for this year.

Dr Kiprotich: It will not start this year. The equipment arrived in April, four months late. We now plan a trial run in March 2026, and the inspection by the World Health Organization could come in the second half of 2026. The line will be able to fill up to 20 million doses a year. It will not make the vaccine substance itself. We have spent 38 million dollars so far out of a budget of 45 million.

Question (Health Wire Africa): And mpox?

Dr Namukasa: We have asked Japan for 500,000 doses of mpox vaccine. Japan has not answered yet. At the moment we have 70,000.

Question (Nile Courier): Do parents trust the malaria vaccine?

Dr Namukasa: We asked 9,400 parents in March. Eighty-one per cent said they would have their child vaccinated against malaria; a year before it was 76 per cent. Six per cent refused outright. The commonest reason for missing a dose was not fear but distance. A nurse in Karamoja told me: "A mother who walks three hours does not have a trust problem. She has a road problem." Thank you all.`,
    date: '2025-07-23',
    text: `Seven member states gave 3.9 million doses of malaria vaccine in the first half of 2025, 1.5 million more than a year earlier, the Director-General of the East African Vaccine Agency, Grace Namukasa, said in Kampala on 22 July.

Since the programme's start in January 2024, 1.1 million children have completed all four doses.

Tanzania is to join in January 2026 if its regulator gives approval by November.

The agency stands at about 46 per cent of its 2025 target of 8.5 million doses, which Namukasa said she thought it could reach but could not promise.

Hospital admissions of under-fives with severe malaria were 22 per cent lower than the year before in the districts where the vaccine has been offered for at least 12 months, but the agency does not say that the vaccine alone did this.

Admissions rose in four of these 63 districts.

In the half-year the agency received 2,870 reports of side effects, about 7 per 10,000 doses, nearly all of them mild.

Of the 41 classed as serious, the agency's committee concluded that the vaccine was not the cause in 38, while three are still being looked at.

Under a contract signed on 30 June with the Indian maker Suvarna Biologics, the price per dose falls from 3.90 to 2.95 dollars on 1 October.

The contract covers 12 million doses over two years and saves 11.4 million dollars if all of them are taken, Head of Supply Samuel Kiprotich said.

The share of doses lost fell to 5.8 per cent in the first half from 8.1 per cent a year earlier, still above the agency's own limit of 5 per cent.

From the start of the year to 13 July there were 29 per cent fewer confirmed measles cases in the region than in the same period of 2024, but in South Sudan they rose by 680 to 1,920.

The measles campaign in South Sudan will begin with 15 counties in place of 24 if the missing 1.5 million dollars is not found by 8 August.

Rwanda has not told the agency that it is leaving and has paid its 2025 contribution of 1.8 million dollars in full, Namukasa said.

The filling line in Jinja will not start this year, and a trial run is now planned for March 2026.

In a survey of 9,400 parents in March, 81 per cent said they would have their child vaccinated against malaria, five percentage points more than a year before.`,
    slips: [
      [
        ['speaker'],
        '"A mother who walks three hours does not have a trust problem. She has a road problem," said Head of Supply Samuel Kiprotich.',
      ],
      [
        [],
        'In May a fire caused by faulty wiring at the depot in Gulu destroyed 64,000 doses of measles vaccine worth 83,000 dollars.',
      ],
      [['modality'], 'The World Health Organization will inspect the Jinja line in the second half of 2026.'],
      [
        ['polarity', 'modality'],
        'The insurance has already paid for the 64,000 measles doses destroyed in Gulu.',
      ],
      [['value', 'measure'], 'The agency has spent 45 million dollars so far on the filling line in Jinja.'],
      [['unit'], 'The 2.2 million doses of malaria vaccine in store are enough for about ten months.'],
      [['direction'], 'In South Sudan measles cases fell to 1,240 from 1,920.'],
      [
        ['entity'],
        'Kenya accounts for 1.6 million of the 3.9 million doses of malaria vaccine given in the first half.',
      ],
      [
        ['measure'],
        'Deaths of under-fives from severe malaria were 22 per cent lower than the year before in the districts where the vaccine has been offered for at least 12 months.',
      ],
      [['bound'], 'The line in Jinja will be able to fill at least 20 million doses a year.'],
    ],
  },
  {
    id: 'spanish-league-financial-control',
    sourceDate: '2026-02-05',
    source: `Financial Control Body (OCF) of the professional football league
Statement on squad cost limits after the winter window and on open proceedings
Madrid, 5 February 2026

The OCF publishes today the squad cost limits of the 42 clubs of the two divisions as they stand after the winter transfer window, which closed on 2 February.

Limits

The limits of the 20 clubs of the first division add up to 2,874 million euros, 126 million or 4.6 per cent more than in September. Those of the 22 clubs of the second division add up to 331 million euros, 9 million less than in September. The highest limit is that of Real Meseta, with 612 million euros. Barceloneta 1908 follows with 468 million; in September it had 421 million. The lowest limit in the first division is that of Unión Bahía, with 38.5 million. In the first division the limit rose for 11 clubs, fell for six and stayed the same for three.

The limit covers wages, bonuses, social security and the yearly share of transfer fees. It is a ceiling. It says nothing about what a club has actually spent.

Four clubs of the first division are above their limit; in September there were six. Until it is back under the limit, such a club may use only 60 per cent of what it saves or earns from sales to register new players.

The winter window

The clubs of the first division spent 71 million euros on transfers this winter, compared with 48 million in the previous one. They took in 94 million euros from sales. It is the first winter since 2019 in which sales exceeded spending.

Accounts for 2024–25

According to the audited accounts, first-division clubs had revenue of 4,050 million euros without transfers, 6 per cent more than in 2023–24. Their combined net loss was 87 million euros, after 214 million the season before. Thirteen of the 20 clubs closed with a profit. Net financial debt stood at 2,190 million euros on 30 June 2025, compared with 2,340 million a year earlier. The figures for the current season are not audited.

Proceedings

Deportivo Albufera is fined 240,000 euros for filing its accounts 38 days late. The club may appeal within 15 working days. In a letter of 30 January it wrote that it would "correct the delay but not accept the fine".

A case has been opened on the sponsorship contract of Atlético Ría with the company Norte Cien, worth 30 million euros over three years, because the company may be linked to the president of the club, Iker Zabaleta. The club denies any link. An independent assessor will examine the value of the contract; until that is done, only 4 million euros a year of it counts towards the club's limit. The opening of a case does not mean that a breach has been found.

The case against Unión Bahía has been closed without a sanction. The club paid 2.7 million euros of overdue wages on 19 January, 11 days before the deadline set by the OCF.

Proposals

The OCF will put two proposals to the assembly of the league on 24 March. The first is that clubs above their limit be allowed to use 70 per cent of savings and sales, instead of 60. The second is that losses of women's teams and youth academies of up to 5 million euros a season be left out of the reckoning. Each needs 28 of the 42 votes. If adopted, they will apply from 1 July 2026. A ceiling on agents' fees was discussed but is not proposed for now.

Remarks

Beatriz Llorente, director of the OCF, said: "Debt is coming down for the third year running, but a league is not healthy just because its average is." On the wish of some clubs to have the rules relaxed at once, she said: "We do not change the rules in the middle of a season."

Álvaro Requena, who speaks for the association of smaller clubs and was heard by the OCF on 22 January, called the limits "a belt that fits only the thin". He asked the OCF to publish the reckoning behind each limit and not only the result. The OCF is considering the request and will answer before the assembly.

The next limits will be published in September 2026, after the close of the summer window. Clubs may ask for a review of the limits published today until 20 February; a request does not suspend the limit.`,
    date: '2026-02-06',
    text: `The squad cost limits of the 20 first-division clubs add up to 2,874 million euros after the winter window, 126 million or 4.6 per cent more than in September, the league's Financial Control Body (OCF) said on 5 February.

The limits of the 22 second-division clubs add up to 331 million euros, down from 340 million in September.

Real Meseta has the highest limit, 612 million euros, 144 million more than Barceloneta 1908, which follows.

The limit of Barceloneta 1908 has risen by 47 million euros since September, to 468 million.

In the first division 11 clubs saw their limit rise and six saw it fall, while for three it stayed the same.

The limit is a ceiling and says nothing about what a club has actually spent, according to the OCF.

Four first-division clubs are above their limit, two fewer than in September.

A club above its limit may use only 60 per cent of what it saves or earns from sales to register new players until it is back under it.

First-division clubs spent 71 million euros on transfers this winter and took in 94 million from sales, 23 million more than they spent.

Their combined net loss narrowed to 87 million euros in 2024–25 from 214 million the season before, with 13 of the 20 clubs closing with a profit.

Their net financial debt fell by 150 million euros in a year, to 2,190 million on 30 June 2025.

Deportivo Albufera is fined 240,000 euros for filing its accounts 38 days late and may appeal within 15 working days.

The OCF opened a case on Atlético Ría's contract with the sponsor Norte Cien, worth 30 million euros over three years, because the company may be linked to club president Iker Zabaleta, which the club denies.

Until an independent assessor has examined the contract's value, only 4 million euros a year of it counts towards Atlético Ría's limit.

The case against Unión Bahía was closed without a sanction after the club paid 2.7 million euros of overdue wages on 19 January, 11 days before the deadline.

Each of the two proposals to the assembly on 24 March needs 28 of the 42 votes, and if adopted they will apply from 1 July 2026.`,
    slips: [
      [
        ['wording', 'polarity', 'period', 'bound'],
        "It is the first winter ever in which first-division clubs' sales exceeded their spending.",
      ],
      [
        ['measure'],
        'First-division clubs made a profit of 4,050 million euros without transfers in 2024–25, 6 per cent more than in 2023–24.',
      ],
      [['scale'], 'Deportivo Albufera is fined 240 million euros for filing its accounts 38 days late.'],
      [
        ['polarity'],
        'The opening of the case on Atlético Ría means that a breach has been found, according to the OCF.',
      ],
      [
        ['wording'],
        '"Debt is coming down for the third year running, but a league is not safe just because its average is," said OCF director Beatriz Llorente.',
      ],
      [['speaker'], 'OCF director Beatriz Llorente called the limits "a belt that fits only the thin".'],
      [
        ['modality', 'polarity', 'wording'],
        'From 1 July 2026 clubs above their limit will be allowed to use 70 per cent of savings and sales, instead of 60.',
      ],
      [
        ['period', 'value'],
        'First-division clubs spent 48 million euros on transfers in the winter window that closed on 2 February.',
      ],
      [
        ['direction'],
        'The limits of the 22 second-division clubs add up to 331 million euros, 9 million more than in September.',
      ],
      [[], 'Four first-division clubs, Deportivo Albufera among them, are above their limit.'],
    ],
  },
];
