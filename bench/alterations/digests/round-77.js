// English digests of texts of six sorts, by a writer who never saw the program.
export const round77 = [
  {
    id: 'kanlaon-briefing',
    lang: 'en',
    sourceDate: '2024-06-05',
    source: `TRANSCRIPT: Office of Civil Defense, Region VI, press briefing on Mount Kanlaon, Wednesday 5 June 2024, 10:00 a.m.

Spokesperson (Ms. Liza Arroyo): Good morning. The volcano remains at Alert Level 2, raised from 1 on Monday evening after an explosive eruption that lasted six minutes. The plume rose about 5,000 metres. As of 6 a.m. today, 4,752 people from 1,231 families are staying in 14 evacuation centres, most of them in Canlaon City. No deaths have been reported. Eleven people were treated for breathing problems and all have been discharged. The four-kilometre danger zone stays closed to everyone, farmers included.

Question (Daily Visayan): When can families go home?

Arroyo: I cannot give a date. The volcanologists tell us they want at least two weeks of low activity before recommending any lowering of the alert level. The governor may decide on earlier daytime visits for livestock owners, but only with an escort and only on the western side.

Question (Radio Bacolod): How big is the damage to crops?

Dr. Ramon Tiu, Provincial Agriculturist: Our first count is 88.2 million pesos, nearly two thirds of it sugarcane. That covers three of the five affected towns; figures from La Castellana and Moises Padilla are still coming in. So I'd expect the total to go up.

Question (Negros Wire): Is the tap water safe?

Arroyo: In two villages, Masulog and Malaiba, the sulphur content exceeded the limit, so we've told residents not to drink from the tap. Trucks deliver 60,000 litres a day there. Elsewhere the samples were within the standard.

Question (Daily Visayan): Will the airport close again?

Arroyo: Bacolod-Silay was closed for nine hours on Tuesday, and 32 flights were cancelled. It's open now. Whether it stays open depends on the wind, and that's a matter for the aviation authority.

Question (Radio Bacolod): Has the region asked Manila for money?

Arroyo: We've asked for 40 million pesos from the quick response fund. We have not had an answer. I'd rather not comment on how the provinces split it.

Question (Negros Wire): And the schools?

Arroyo: Classes are suspended in five towns through Friday. Nine of the evacuation centres are schools, so for those it'll probably be longer. Next briefing tomorrow, same time. Thank you.`,
    date: '2024-06-06',
    text: `The civil defence office could not say on Wednesday when the families sheltering from Mount Kanlaon would be able to return home. According to spokesperson Liza Arroyo, volcanologists want to see activity stay low for two weeks or more before they advise a lower alert. The level was put up from 1 to 2 on Monday evening following a six-minute explosive eruption, and that is where it remains. The plume reached a height of some five kilometres.

At six on Wednesday morning more than 4,700 people, belonging to 1,231 families, were in 14 evacuation centres, most of them in Canlaon City. Nobody is reported to have died, and the 11 people who needed treatment for breathing trouble have all been released. Farmers, like everyone else, are barred from the danger zone of four kilometres. Owners of livestock might be allowed to visit sooner by day if the governor so decides, but solely with an escort and on the western side.

Crop losses have so far been put at 88.2 million pesos, close to two thirds of which is sugarcane. Provincial agriculturist Ramon Tiu expects the sum to climb, since it leaves out two of the five towns hit, La Castellana and Moises Padilla.

Residents of Masulog and Malaiba have been warned off drinking tap water after its sulphur content was found to be over the limit. Lorries bring the two villages 60,000 litres daily, while samples from other places met the standard.

Bacolod-Silay airport, shut for nine hours on Tuesday with the loss of 32 flights, is operating again. Arroyo said that it depended on the wind whether it could stay open and left that question to the aviation authority.

The region is waiting for a reply to its request for 40 million pesos from the quick response fund; Arroyo would not be drawn on how the provinces divide it. In five towns there are no classes up to and including Friday, and the break will probably be longer for the nine schools being used as evacuation centres.`,
    slips: [
      [['value'], 'The people who have left their homes are spread over 24 evacuation centres.'],
      [
        ['scale'],
        'Early estimates put the harm to crops at 88.2 billion pesos, with sugarcane making up most of it.',
      ],
      [
        ['unit'],
        'The two villages with too much sulphur in their water receive 60,000 gallons by truck each day.',
      ],
      [
        ['bound'],
        'Volcanologists want two weeks of calm at most before they suggest bringing the alert down.',
      ],
      [
        ['direction'],
        "After the explosion on Monday evening the volcano's alert level was lowered by one step.",
      ],
      [
        ['entity'],
        'In Masulog and Canlaon City, people have been advised against drinking from the tap because of sulphur.',
      ],
      [['speaker'], 'Liza Arroyo said she expected the bill for damaged crops to go up.'],
      [
        ['modality'],
        'The governor has decided to let livestock owners visit by day, under escort and on the western side.',
      ],
      [['polarity'], "Manila has already answered the region's request for 40 million pesos."],
      [
        ['modality', 'polarity'],
        'Livestock owners may be let in early by day on the western side, with or without an escort.',
      ],
      [['polarity'], 'The airport was not discussed at the briefing.'],
      [[], 'Arroyo advised residents to wear masks outdoors until the ash has settled.'],
    ],
  },
  {
    id: 'nordvand-q3',
    lang: 'en',
    sourceDate: '2024-10-24',
    source: `Nordvand A/S: Interim report, third quarter 2024

Aarhus, 24 October 2024. Nordvand, the maker of pumps and water treatment systems, today reports on the three months to 30 September 2024.

Revenue rose 6.4% to DKK 3,412 million (Q3 2023: DKK 3,207 million). Organic growth was 4.1%; acquisitions contributed 3.2 points and currency effects took away 0.9 points.
Order intake fell 2.7% to DKK 3,105 million, owing to weak demand for building pumps in Germany.
EBITDA before special items was DKK 512 million, a margin of 15.0% (Q3 2023: 14.2%).
Net profit fell to DKK 241 million from DKK 268 million, after a write-down of DKK 74 million on the closed foundry in Poland.
Free cash flow was DKK 330 million, against minus DKK 45 million a year ago.
Net debt stood at 1.6 times EBITDA at the end of the quarter, down from 1.9 at the end of June.

Water Treatment was the fastest-growing of the three divisions, with revenue up 14% to DKK 1,020 million. Industry grew 5% to DKK 1,130 million. Buildings was up 2% to DKK 1,262 million and remains the largest division.

Outlook. Nordvand raises its forecast for the 2024 EBITDA margin to 14.5-15.0% (previously 14.0-14.8%) and maintains its expectation of organic growth of 3-5%. The outlook assumes that exchange rates stay at their present level.

"We are pleased with the margin, but I will not pretend that the order book is where it should be," said chief executive Mette Lindgaard. "We do not see German construction recovering before the second half of 2025."

The savings programme announced in February will cut around 350 positions, of which 210 had gone by the end of September. It will cost DKK 120 million and is expected to save DKK 180 million a year from 2026.

The board plans to propose a share buyback of up to DKK 500 million to the annual general meeting on 19 March 2025, provided that the sale of the Italian valve business closes before the end of the year. The sale needs the approval of the Italian competition authority.

Chief financial officer Jonas Brandt will leave at the end of January 2025 to join another company. A successor has not been appointed.

The figures have not been audited. The annual report will be published on 6 February 2025.`,
    date: '2024-10-25',
    text: `Nordvand, which makes pumps and water treatment systems, made a smaller net profit in the third quarter of 2024 even though its sales grew. Revenue for the three months to the end of September came to about DKK 3.4 billion, a rise of 6.4% on the same quarter of 2023. Acquisitions provided 3.2 points of that increase and organic growth 4.1, while currency movements cost 0.9 points.

The bottom line slid by DKK 27 million to DKK 241 million following a DKK 74 million write-down on a foundry in Poland that has been closed. The EBITDA margin before special items, by contrast, improved by 0.8 points to 15.0%. Free cash flow swung to DKK 330 million from a negative DKK 45 million twelve months earlier. Over the quarter, net debt came down from 1.9 to 1.6 times EBITDA.

Soft German demand for building pumps pushed orders down by 2.7%, to roughly DKK 3.1 billion. Chief executive Mette Lindgaard, though happy with the margin, admitted that the order book was not where it ought to be. She does not foresee a recovery in German construction before mid-2025.

Of the three divisions, Water Treatment grew quickest at 14%, ahead of Industry at 5% and Buildings, still the biggest, at 2%. Nordvand now looks for an EBITDA margin of between 14.5% and 15.0% in 2024, having earlier forecast 14.0% to 14.8%, and still counts on organic growth of 3% to 5%. The forecasts rest on exchange rates remaining where they are.

Under the savings programme unveiled in February, 210 of the roughly 350 jobs to be shed had gone by the end of September. The programme is to cost DKK 120 million and should bring yearly savings of DKK 180 million from 2026.

If the Italian valve business is sold before the year is out, which requires clearance from Italy's competition authority, the board intends to ask the annual general meeting in March 2025 for a buyback of as much as DKK 500 million. Nobody has yet been named to succeed finance chief Jonas Brandt, who is leaving for another company at the end of January. The figures are unaudited, and the annual report is due on 6 February.`,
    slips: [
      [['value'], 'Savings from the programme are put at DKK 130 million a year from 2026.'],
      [['currency'], 'The closed foundry in Poland led to a write-down of 74 million zlotys.'],
      [['direction'], 'Net debt in relation to EBITDA climbed during the quarter.'],
      [
        ['measure'],
        'Leaving out acquisitions and currency effects, the company grew by 6.4% in the third quarter.',
      ],
      [['entity'], 'It was in the Industry division that sales expanded fastest.'],
      [['wording', 'polarity'], 'Free cash flow was higher than in any quarter before.'],
      [['range'], 'For 2024 the group now forecasts an EBITDA margin of 14.5% to 16.0%.'],
      [
        ['modality', 'polarity'],
        'However the Italian sale turns out, the board means to put a buyback to shareholders in March.',
      ],
      [['modality'], "Italy's competition authority has cleared the sale of the valve business."],
      [['wording'], 'Lindgaard said she would "not pretend that the order book is full".'],
      [['period'], 'The savings of DKK 180 million a year are expected from 2025 onwards.'],
      [[], 'Shares in Nordvand lost 3% in Copenhagen after the report came out.'],
    ],
  },
  {
    id: 'cork-credit-union',
    lang: 'en',
    sourceDate: '2023-11-15',
    source: `A former credit union manager who stole €186,400 from the accounts of 23 elderly members was jailed for three and a half years at Cork Circuit Criminal Court on Wednesday.

Deirdre Houlihan (54), of Glenmore Road, Mallow, pleaded guilty in June to 31 sample counts of theft and four of false accounting. The offences took place between March 2015 and August 2019. A charge of money laundering was withdrawn by the prosecution.

Judge Fergal Tobin set a headline sentence of six years. He took off two years for the guilty plea and the lack of previous convictions, and suspended the last six months on condition that she stay under the supervision of the Probation Service for a year after her release.

"These were people who knew you by your first name," the judge told her. "You picked those least likely to check." He said it was the breach of trust, rather than the sum, that made a custodial sentence unavoidable.

Detective Garda Aoife Lyne told Brendan Keane SC, prosecuting, that Houlihan had withdrawn cash in amounts of between €200 and €1,500 and forged signatures on the dockets. The thefts came to light when the daughter of one member, then aged 87, asked for a statement. Most of the money went on online gambling, the detective said; about €30,000 was spent on home renovations. She agreed with the defence that Houlihan had cooperated fully once arrested in January 2020.

Houlihan has paid back €42,000, from the sale of a car and her pension lump sum. The credit union reimbursed all the members from its insurance in 2021.

Nora Sheehan, defending, said her client had been attending a gambling treatment service for three years and now worked part time in a laundry. She asked for a fully suspended sentence. Counsel said her client "lives with the shame every day".

In a victim impact statement read to the court, one 91-year-old man said he no longer trusted anyone with his post. Four of the victims have died since the investigation began.

The prosecution may seek a compensation order for the remaining sum; the judge adjourned that question to 6 February. Ms Sheehan indicated that her client did not intend to appeal, but that a final decision had not been made.`,
    date: '2023-11-16',
    text: `A woman who used to manage a credit union has been sent to prison for three and a half years for stealing more than €186,000 from the accounts of 23 of its elderly members. Deirdre Houlihan, 54, from Mallow, had admitted 31 sample counts of theft and four of false accounting in June. They were committed over more than four years, from March 2015 to August 2019. Prosecutors dropped a money laundering charge.

At Cork Circuit Criminal Court on Wednesday, Judge Fergal Tobin started from six years and deducted a third of that for her plea and her clean record. He suspended the final half-year provided that she remains under Probation Service supervision for twelve months after leaving prison. What ruled out a non-custodial sentence, he said, was not the amount but the betrayal of trust. He told Houlihan that her victims had known her by her first name and that she had chosen the ones least likely to check.

Detective Garda Aoife Lyne described how Houlihan took out sums of €200 to €1,500 in cash and faked signatures on dockets. The thefts emerged after a member's daughter requested a statement. Online gambling swallowed most of the money, according to the detective, while around €30,000 was put into renovating a home. From her arrest in January 2020 onwards Houlihan cooperated fully, the detective accepted.

A pension lump sum and the sale of a car have enabled Houlihan to return €42,000. The credit union used its insurance to reimburse every member in 2021.

Nora Sheehan, for the defence, argued for a sentence suspended in full. Her client had spent three years attending a gambling treatment service and had a part-time job in a laundry, she said. A man of 91 declared in a statement read out in court that he could not trust anybody with his post any more. Four of the victims have died since inquiries began.

The judge put off to 6 February the question of a compensation order for the rest of the money, which the prosecution may seek. Houlihan's counsel indicated that no appeal was intended, though that was not yet final.`,
    slips: [
      [['value'], 'Houlihan pleaded guilty to 41 sample counts of theft.'],
      [['unit'], 'The judge suspended the last six weeks of the sentence.'],
      [['range'], 'Each of the cash withdrawals was of between €200 and €15,000.'],
      [['speaker'], 'Judge Tobin said that most of the money had been gambled away online.'],
      [['measure'], 'Houlihan has so far paid back about €30,000.'],
      [['entity'], 'The thefts were discovered when the son of one of the members asked to see a statement.'],
      [['polarity'], 'When passing sentence the judge took her previous convictions into account.'],
      [['modality'], 'The judge ordered Houlihan to pay compensation for the money still missing.'],
      [['modality', 'polarity'], 'No conditions were attached to the suspension of the final six months.'],
      [['wording'], 'Her barrister told the court that Houlihan "lives with the guilt every day".'],
      [['period'], 'The offences stretched from March 2015 until January 2020.'],
      [[], "Houlihan's husband told the court that he had known nothing of her betting."],
    ],
  },
  {
    id: 'tamaroa-minutes',
    lang: 'en',
    sourceDate: '2025-03-12',
    source: `TAMAROA CITY COUNCIL, NEW ZEALAND. Minutes of the ordinary meeting, Council Chamber, Wednesday 12 March 2025, 9.30 am

Present: Mayor Helen Parata (chair), Deputy Mayor Ian Crosbie, Councillors Faleolo, Grant, Hohaia, Liddell, McNab, Singh and Wereta (from 10.15 am, item 4). Apologies: Councillor Doyle (illness).

1. Minutes of 12 February were confirmed.

2. Public forum. Mrs J. Abbott, for the Riverside Residents, asked that the night closure of Mill Bridge be ended. The Mayor replied that the engineer's report was expected in April and that no decision would be taken before then.

3. Library hours. Staff proposed closing the Central Library on Sundays, to save $84,000 a year. Cr Hohaia opposed this, noting that Sunday visits had grown by a fifth since 2022. The proposal was lost by three votes to five.

4. Wastewater plant. Chief Engineer Tom Rangi reported that the cost of the upgrade had risen from $46 million to $58.5 million, mainly because of ground conditions. Work is due to begin in September and to take about 26 months. Cr Liddell asked if the contractor could be held to its original price; Mr Rangi said the legal advice was that it could not. Resolved (7-2): to approve the higher budget, subject to the government confirming its contribution of $15 million by 30 June. Crs Liddell and McNab asked that their votes against be recorded.

5. Draft annual plan. The draft holds the average rates increase for 2025/26 to 7.8 per cent, compared with 11.3 per cent this year. Consultation runs from 24 March to 24 April. The Mayor said she would "like to see a six in front of it" by June. Deputy Mayor Crosbie warned that every further point would mean cutting some $620,000 from services. Adopted for consultation unanimously.

6. Dog control. The fee for working dogs remains $45; that for other dogs rises from $98 to $110 on 1 July. Owners holding a community services card get half off. Carried 8-1 (Cr Singh against).

7. Stadium naming rights. Deferred to the April meeting at the request of the bidder, Southern Dairy. The sum offered was considered with the public excluded.

Meeting closed at 1.05 pm. Next meeting: Wednesday 9 April.`,
    date: '2025-03-13',
    text: `Tamaroa City Council has approved a bigger budget for upgrading its wastewater plant, as long as the government confirms its $15 million share by the end of June. The bill now stands at $58.5 million, which is $12.5 million more than before, chiefly on account of ground conditions. Councillors Liddell and McNab were the two to vote against, with seven in favour. Answering Liddell, chief engineer Tom Rangi said that, according to legal advice, the contractor could not be made to stick to its first price. Work should start in September and last for some 26 months.

All present agreed to consult the public on a draft annual plan under which rates would go up by 7.8 per cent on average in 2025/26, against 11.3 per cent this year. Mayor Helen Parata said she would like the figure to begin with a six by June. Her deputy, Ian Crosbie, cautioned that services would lose about $620,000 for each further point taken off. The consultation opens on 24 March and lasts a month.

Sunday opening at the Central Library survives: a staff proposal to end it, which would have saved $84,000 a year, was rejected by five votes to three. Speaking against it, Councillor Hohaia pointed out that Sunday visits had risen by 20 per cent since 2022.

The dog fee goes up by $12 to $110 on 1 July, except for working dogs, for which it stays at $45. Holders of a community services card pay half. Councillor Singh cast the only vote against.

On behalf of the Riverside Residents, J. Abbott called for Mill Bridge to be reopened at night, but the mayor replied that nothing would be decided before the engineer's report, expected in April. A decision on the naming rights to the stadium was held over until next month because the bidder, Southern Dairy, had asked for that; its offer was looked at behind closed doors. Councillor Doyle was absent through illness.`,
    slips: [
      [
        ['value'],
        'Shutting the Central Library on Sundays would have saved $48,000 a year, according to staff.',
      ],
      [['scale'], 'The wastewater upgrade is now expected to cost $585 million.'],
      [['bound'], 'Crosbie warned that every further point would take well over $620,000 out of services.'],
      [
        ['direction'],
        'Sunday visits to the library have dropped by a fifth since 2022, Councillor Hohaia observed.',
      ],
      [['entity'], 'Councillors Liddell and Singh had their votes against the wastewater budget recorded.'],
      [['speaker'], 'Deputy Mayor Crosbie said he hoped to see the rates increase start with a six.'],
      [['measure'], 'The fee for working dogs will be $110 from 1 July.'],
      [['modality'], 'The Mayor told residents that the council had decided to reopen Mill Bridge at night.'],
      [['modality', 'polarity'], 'The larger wastewater budget was approved with no strings attached.'],
      [
        ['wording', 'polarity'],
        'The wastewater upgrade is the costliest project the council has ever taken on.',
      ],
      [
        ['polarity'],
        'Nobody at the meeting asked whether the contractor could be held to the price first agreed.',
      ],
      [[], 'Mrs Abbott handed over a petition with 900 signatures about Mill Bridge.'],
    ],
  },
  {
    id: 'spekboom-study',
    lang: 'en',
    sourceDate: '2024-08-20',
    source: `Spekboom stores less carbon than promised, ten-year trial finds

GQEBERHA, South Africa, 20 August 2024. Replanting degraded thicket in the Eastern Cape with spekboom removes carbon from the air, but at less than half the rate often quoted, according to a study by the University of Gariep and the Botanical Institute in Leiden. It appears today in the journal Land & Carbon.

The team followed 173 quarter-hectare plots between 2012 and 2022. On average, planted plots took up 3.1 tonnes of CO2 per hectare a year. Estimates used in carbon market brochures range from 7 to 15 tonnes. The best plots, on deep soils in the Baviaans valley, reached 8.6 tonnes; on 22 plots there was no measurable gain.

"The plant is not a miracle, but it is not a fraud either," said lead author Dr Nomsa Dlamini. "What we measured is roughly what a young pine plantation does on the same rainfall, only with far less fire risk."

Survival proved the main factor. Only 38 per cent of cuttings were alive after five years. Where goats were kept out, survival was 61 per cent; where they could graze, it was 17. Frost killed more cuttings than drought did, which the authors had not expected.

The researchers did not measure carbon held deeper than 50 centimetres, so the true totals may be somewhat higher. Nor did the study look at what replanting does for jobs or for wildlife.

Co-author Prof. Pieter van Houten, who analysed the satellite images, found that cover on the fenced plots had doubled to 44 per cent. Images alone overestimated the carbon by about 30 per cent, he said, and should be checked on the ground before credits are sold.

The authors recommend fencing for at least six years and planting in early autumn. They do not call for an end to carbon credits. "Sell what you can weigh," Dlamini said.

The work was funded with 14.2 million rand from the National Research Fund and €210,000 from the Dutch Science Council. Neither had a say in the analysis. Two of the nine authors hold shares in a restoration company, which is declared in the paper.

A second phase, covering 60 of the plots until 2030, is planned if funding can be found.`,
    date: '2024-08-21',
    text: `Planting spekboom in degraded thicket in the Eastern Cape does take carbon out of the air, though not half as fast as is often claimed, a study published on Tuesday in the journal Land & Carbon says. The University of Gariep and the Botanical Institute in Leiden kept track of 173 plots from 2012 to 2022. Planted plots absorbed 3.1 tonnes of CO2 per hectare annually on average, while brochures for the carbon market use figures of 7 to 15. Deep soils in the Baviaans valley gave the best result, 8.6 tonnes, but 22 plots showed no gain that could be measured.

Lead author Nomsa Dlamini called the plant neither a miracle nor a fraud. On the same rainfall a young pine plantation does about as well, she said, but the risk of fire there is far greater.

What mattered most was whether the cuttings survived, and after five years fewer than two in five were still alive. Where goats were shut out 61 per cent lived, against 17 per cent where they could feed. To the authors' surprise, more cuttings fell to frost than to drought.

Because carbon lying more than half a metre down was left out, the real amounts could be somewhat larger. Effects on employment and wildlife were not part of the study.

From satellite pictures, co-author Pieter van Houten established that cover on the fenced plots had doubled, to 44 per cent. He said that pictures by themselves put the carbon some 30 per cent too high and ought to be verified on the ground before any credits are sold. Fences should stand for six years or longer and planting be done in early autumn, the authors advise, without demanding that carbon credits be abolished.

The National Research Fund gave 14.2 million rand and the Dutch Science Council €210,000, but neither had any influence on the analysis. Two of the nine authors own shares in a restoration firm, as the paper discloses. Provided money is found, a second phase is to follow 60 of the plots up to 2030.`,
    slips: [
      [['value'], 'After five years 58 per cent of the cuttings were still alive.'],
      [['unit'], 'Average uptake on planted plots came to 3.1 kilograms of CO2 per hectare each year.'],
      [['currency'], 'The Dutch Science Council put 210,000 rand into the work.'],
      [['range'], 'Brochures for the carbon market give estimates of anything from 7 to 50 tonnes.'],
      [['bound'], 'The authors advise keeping fences up for no longer than six years.'],
      [['direction'], 'Judged by satellite images alone, the carbon comes out about 30 per cent too low.'],
      [['entity'], 'Pieter van Houten is the lead author of the study.'],
      [['speaker'], '"Sell what you can weigh," was the advice of Pieter van Houten.'],
      [['wording', 'polarity'], 'No trial of spekboom has ever run for longer than this one.'],
      [['modality'], 'Funding for a second phase, lasting until 2030, has been secured.'],
      [['polarity'], 'The paper is silent about the shares that two of its authors hold.'],
      [['polarity'], 'The authors want the sale of carbon credits to stop.'],
    ],
  },
  {
    id: 'chad-relief-bridge',
    lang: 'en',
    sourceDate: '2025-05-22',
    source: `Eastern Chad: more than 60,000 arrivals in a month, water running short

N'Djamena, 22 May 2025. Since 21 April, 62,300 people have crossed from Sudan into Chad's Wadi Fira and Ennedi Est provinces, the aid agency Relief Bridge said on Thursday. Nearly nine in ten are women and children. Most arrived on foot at the border town of Tine, many after walks of more than a week.

"People are sleeping under trees and under carts," said Fatime Abakar, the agency's head of mission in Chad. "We have seen wounds that are two weeks old and have not been dressed once."

Water is the most pressing shortage. At the Tine transit site there are five litres per person per day; the emergency standard is 15. Relief Bridge has drilled two boreholes, of which one is dry. Trucking 180,000 litres daily costs the agency 11 million CFA francs a week and cannot go on beyond the end of June without new money.

The agency's clinics saw 8,940 patients in four weeks. Malaria and respiratory infections were the most common complaints. One in six children under five who were screened was acutely malnourished. There is no confirmed case of cholera in the camps so far; four suspected cases tested negative. A vaccination campaign against measles is to start on 2 June and should reach 45,000 children, if the vaccines held up in Douala arrive on time.

Some 20,000 refugees have been moved to the new Ouré site, 70 kilometres from the border. The Chadian authorities and the UN refugee agency plan to move another 30,000 there before the rains, expected in mid-June. After that the road is likely to be impassable to lorries for three months.

Relief Bridge appeals for 9.6 million US dollars to the end of the year. It has received 2.1 million, two thirds of it from private donors. It suspended its school programme in April for want of funds.

"Chad has kept its border open, and its villagers have shared their wells," Abakar said. "We ask donor governments to show the same generosity." The agency also urges all parties to the conflict to let civilians leave safely. It takes no position on who was responsible for the attacks that made people flee.

Two of its vehicles were stolen near Bahai on 9 May. No staff were harmed, and activities there resumed on the 14th.`,
    date: '2025-05-23',
    text: `Over 62,000 people have come from Sudan into eastern Chad in about a month, the aid agency Relief Bridge reported on Thursday. Women and children make up almost 90 per cent of them. Most reached the border town of Tine on foot, in many cases after walking for over a week. People sleep beneath trees and carts, and wounds have been seen that had gone undressed for a fortnight, according to the agency's head of mission, Fatime Abakar.

What is lacking most urgently is water: at the Tine transit site there are five litres a day for each person, a third of the emergency standard. One of the two boreholes sunk by the agency is dry. It spends 11 million CFA francs a week on bringing in 180,000 litres a day by truck, and without fresh money that has to stop after June.

Close to 9,000 patients came to its clinics in four weeks, most often with malaria or respiratory infections. Acute malnutrition was found in one in six of the under-fives examined. Cholera has not been confirmed in the camps to date, four suspected cases having come back negative. Measles vaccination is due to begin on 2 June, and 45,000 children should be reached if doses now stuck in Douala get there in time.

About 20,000 refugees have been taken to a new site at Ouré, 70 kilometres from the border. Chad's authorities and the UN refugee agency intend to bring a further 30,000 there before the rains expected in mid-June. Once those come, lorries will probably be unable to use the road for three months.

Of the $9.6 million it is asking for to the end of 2025, Relief Bridge has received $2.1 million, two thirds of which private donors gave. A shortage of funds made it halt its school programme in April. Abakar pointed out that Chad had left its border open and its villagers had shared their wells, and asked donor governments to be as generous. All parties to the conflict should let civilians get out safely, the agency said, expressing no view on who was behind the attacks that drove people to flee.

Thieves took two of its vehicles near Bahai on 9 May, but none of its staff was hurt and work there was taken up again five days later.`,
    slips: [
      [['value'], 'Three in five of the new arrivals are women and children.'],
      [['currency'], 'Trucking in water costs the agency 11 million dollars a week.'],
      [['period'], "Relief Bridge's clinics received 8,940 patients in a single week."],
      [['unit'], 'The new site at Ouré lies 70 miles from the border.'],
      [['measure'], 'At the Tine transit site each person has 15 litres of water a day.'],
      [['polarity'], 'The four suspected cases of cholera have been confirmed by tests.'],
      [['modality'], 'Another 30,000 refugees have been brought to Ouré ahead of the rains.'],
      [
        ['modality', 'polarity'],
        'The measles campaign should reach 45,000 children whether or not the vaccines in Douala turn up in time.',
      ],
      [
        ['entity', 'polarity'],
        'The UN refugee agency, acting alone, plans to move another 30,000 people to Ouré.',
      ],
      [['wording'], 'Abakar said that people were "sleeping under trees and in the open".'],
      [['entity'], "Two of the agency's vehicles were stolen near Tine on 9 May."],
      [[], 'Relief Bridge intends to send another 40 aid workers to the border by July.'],
    ],
  },
];
