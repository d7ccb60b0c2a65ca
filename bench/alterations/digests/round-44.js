export const round44 = [
  {
    id: 'dengue',
    sourceDate: '2024-04-11',
    source: `Ministry of Public Health, Asunción. Weekly briefing, Thursday 11 April 2024. Transcript.

MARTA ESCURRA (Vice-Minister of Health): Good morning to everybody. First the figures for epidemiological week 14. We have 6,240 notified cases of dengue, against 8,915 the week before. That is a drop of 30 percent and the third in a row. That is not the end of the epidemic, and I will not say it is. Since the season began in August we have notified about 214,000 cases. Confirmed deaths stand at 97; another 41 are being reviewed by the expert committee. Of the 97, 58 were people over sixty and nine were children under five.

On Tuesday 1,130 people were in hospital with dengue, 74 of them in intensive care. At the peak, in the last week of February, 2,460 beds were taken. The curve is falling in 15 of the 18 health regions. It is still rising in Itapúa, Canindeyú and Alto Paraná. The capital and the Central department together account for 61 percent of the cases.

HUGO BRÍTEZ (Director, Central Public Health Laboratory): We sequenced 412 samples in March. 83 percent were serotype 2, the rest serotype 1. We have found no serotype 3 so far, but Brazil has reported it some 60 kilometres from our border, so we are watching closely. As for chikungunya, we have confirmed fewer than 300 cases this year. In the whole of 2023 there were more than 80,000.

QUESTION (Radio Ñasaindy): And the vaccine?

ESCURRA: We have asked the manufacturer for an offer for 200,000 doses. No contract has been signed. If the price stays below 40 dollars a dose, we would begin with children aged 10 to 14 in the Central department, and not before September. It would not be compulsory.

QUESTION (El Trébol): The nurses' union speaks of wards with one nurse for 22 patients.

ESCURRA: I do not accept that figure. Our norm is one nurse for ten patients. In the worst week the average was one for 14. In January we took on 640 temporary nurses. Their contracts run to the end of June. I would like to keep half of them; the Treasury has not agreed yet.

NÉLIDA FRANCO (nurses' union, from the floor): The 22 is from the night shift of 2 March at the Barrio Obrero hospital, and I have the roster with me. An average is no use to anyone at three in the morning. We are not calling a strike. But if the contracts are not extended by 31 May, our assembly will vote on one.

QUESTION (Canal Sur): How much has been spent on spraying?

GUSTAVO RIOS (head of vector control): Since October we have spent 9.6 billion guaraníes on insecticide, 3.2 billion less than was budgeted. The brigades have visited 418,000 homes. In one in five they found breeding sites, mostly old tyres and water tanks. Another 37,000 homes could not be entered, because nobody was in or because the owner refused. The municipalities may fine owners, but only four of the 263 have done so this season. I have written to all the mayors. Spraying alone will not do it: a mosquito killed on Monday is replaced by Friday if the tyre stays in the yard.

ESCURRA: Thank you. The next briefing will be on Thursday the 18th.`,
    date: '2024-04-12',
    text: `Dengue is receding in Paraguay for the third week running. In epidemiological week 14 the health ministry counted 6,240 notified cases, 30% fewer than the 8,915 of the week before, Vice-Minister Marta Escurra told reporters in Asunción on Thursday. "That is not the end of the epidemic, and I will not say it is," she added. About 214,000 cases have been notified since the season started in August. Ninety-seven people are confirmed to have died, among them 58 over the age of sixty and nine children younger than five; an expert committee is looking into another 41 deaths.

On Tuesday 74 of the 1,130 dengue patients in hospital were in intensive care. At the height of the wave, in the last week of February, the disease filled 2,460 beds. Numbers are going down in 15 of the 18 health regions, while Itapúa, Canindeyú and Alto Paraná still see them rise. The capital and Central account for 61% of cases between them.

Of 412 samples sequenced in March, 83% were serotype 2 and the remainder serotype 1, according to the director of the Central Public Health Laboratory, Hugo Brítez. Serotype 3 has not been found so far, but Brazil has reported it some 60 km from the border. As for chikungunya, fewer than 300 cases have been confirmed this year; the whole of 2023 had seen more than 80,000.

The ministry has requested an offer for 200,000 doses of vaccine but has not signed a contract. Should the price remain under $40 a dose, children between 10 and 14 in Central would come first, in September at the earliest, and vaccination would be voluntary.

Escurra rejected the nurses' union's figure of one nurse for 22 patients; the average in the worst week was one for 14, she said, against a norm of one for ten. The union's Nélida Franco replied that the 22 came from the night shift of 2 March at the Barrio Obrero hospital. The union is not calling a strike, but its assembly will vote on one unless the contracts of the temporary nurses are extended by 31 May. Escurra would like to keep half of the 640 nurses hired in January, whose contracts run out at the end of June, but the Treasury has yet to agree.

Vector control has spent 9.6bn guaraníes on insecticide since October, 3.2bn below budget, its head Gustavo Rios said. Brigades found breeding sites, mostly old tyres and water tanks, in one in five of the 418,000 homes they visited. Only four of 263 municipalities have fined owners this season.`,
    slips: [
      [
        ['value'],
        `In epidemiological week 14 the ministry recorded 6,420 notified cases of dengue, against 8,915 the week before.`,
      ],
      [
        ['measure', 'wording'],
        `The 6,240 dengue cases confirmed by the laboratory in week 14 were 30% fewer than the week before.`,
      ],
      [
        ['measure', 'value'],
        `Paraguay has so far confirmed 97 dengue deaths, 58 of them among children under five.`,
      ],
      [
        ['bound', 'wording'],
        `Exactly 214,000 cases of dengue have been notified since the season began in August.`,
      ],
      [
        ['direction', 'polarity'],
        `The curve is falling in Itapúa, Canindeyú and Alto Paraná, the vice-minister said.`,
      ],
      [
        ['period'],
        `The wave reached its height in the last week of March, when dengue patients occupied 2,460 beds.`,
      ],
      [['polarity'], `Serotype 3 has already turned up in the samples sequenced in March, Brítez said.`],
      [
        ['scale', 'value'],
        `Fewer than 300 cases of chikungunya have been confirmed this year, while there were more than 8,000 in the whole of 2023.`,
      ],
      [
        ['modality', 'polarity'],
        `Paraguay has bought 200,000 doses of dengue vaccine from the manufacturer.`,
      ],
      [
        ['range', 'value'],
        `If the price stays below 40 dollars a dose, vaccination would begin with children aged 10 to 19 in the Central department.`,
      ],
      [
        ['speaker', 'entity'],
        `Vice-Minister Escurra conceded that one nurse had looked after 22 patients during the night shift of 2 March at Barrio Obrero.`,
      ],
      [
        ['modality', 'polarity'],
        `The nurses will walk out if the temporary contracts are not extended by 31 May, Franco announced.`,
      ],
      [['currency', 'unit'], `Since October vector control has spent 9.6 billion dollars on insecticide.`],
      [
        ['direction'],
        `Spending on insecticide has overshot the budget by 3.2bn guaraníes, according to Rios.`,
      ],
      [['entity'], `Only four of the 263 municipalities in Brazil have fined owners this season.`],
      [
        [],
        `The ministry also announced that mosquito nets will be handed out free in all schools of the capital.`,
      ],
    ],
  },
  {
    id: 'coldstore',
    sourceDate: '2025-08-21',
    source: `Nordkøl A/S
Company announcement no. 14/2025
Aarhus, 21 August 2025

Interim report for the first half of 2025: higher volumes, lower earnings, outlook for operating profit reduced

Nordkøl's revenue rose by 7.3 per cent to DKK 1,842 million in the first half of 2025 (H1 2024: DKK 1,716 million). About two percentage points of the growth came from the Polish warehouse operator Zimnar, which has been consolidated since 1 March. Operating profit before special items fell to DKK 121 million (DKK 139 million), and the operating margin to 6.6 per cent (8.1 per cent). Special items came to DKK 18 million, mainly for the closure of the terminal in Padborg. Net profit was DKK 64 million (DKK 88 million). Free cash flow before acquisitions was minus DKK 35 million (plus DKK 52 million), as the Group took delivery of 140 trailers that had been ordered in 2023.

CEO Lise Thorhauge says: "We moved more pallets than ever before, and we earned too little on them. The price of electricity is not the excuse. Our own start-up problems in Rotterdam are the reason."

Rotterdam
The automated cold store in Rotterdam opened in January, two months behind schedule. In the first quarter it handled on average 41 per cent of the planned daily volume, in the second quarter 68 per cent. The start-up problems reduced operating profit by around DKK 45 million in the half-year. The site is expected to break even in the fourth quarter of 2025. Nordkøl has claimed compensation from the supplier of the crane system; the supplier disputes the claim, and no income has been recognised.

Volumes
On 30 June the Group stored 412,000 pallets (376,000). As capacity grew faster, occupancy fell to 84 per cent (88 per cent). Volumes of fish increased by 12 per cent, while volumes of meat decreased by 3 per cent owing to temporary restrictions on pork exports to China.

Financing
Net interest-bearing debt was DKK 1.31 billion at 30 June, corresponding to 3.4 times EBITDA. The limit agreed with the lenders is 4.0 times. The Group's three banks have agreed to extend its credit facility of DKK 900 million by two years, to March 2029.

CFO Jens-Ole Brandt says: "The covenant is not under pressure, and we have no plans to ask our shareholders for money." No interim dividend will be paid.

Employees
The Group had 3,260 full-time employees at the end of June, of whom 1,140 in Denmark. The closure of Padborg by the end of November affects 85 employees. At least 50 of them will be offered a position in Kolding.

Outlook for 2025
Revenue is now expected at DKK 3.75–3.85 billion (previously DKK 3.7–3.9 billion) and operating profit before special items at DKK 270–290 million (previously DKK 290–330 million). The outlook does not take account of possible effects of US tariffs on European fish.

Board of Directors
The Chair, Birgitte Aamand, has informed the Board that she will not stand for re-election at the annual general meeting in April 2026. The Board intends to propose its current Vice Chair, Mikkel Dyrberg, as her successor.`,
    date: '2025-08-22',
    text: `Danish cold-storage group Nordkøl sold more and earned less in the first six months of 2025. Revenue grew 7.3% to DKK 1.842bn from DKK 1.716bn a year earlier; some two percentage points of that growth are owed to the Polish warehouse operator Zimnar, consolidated since 1 March. Operating profit before special items slipped from 139 to 121 million kroner and the margin from 8.1% to 6.6%. Net profit came to DKK 64m, after 88m in the first half of 2024. Special items, chiefly the closure of the Padborg terminal, amounted to DKK 18m. Free cash flow before acquisitions swung from plus 52 to minus 35 million kroner because 140 trailers ordered in 2023 were delivered.

"We moved more pallets than ever before, and we earned too little on them," says CEO Lise Thorhauge. She does not blame electricity prices but the company's own start-up problems in Rotterdam. The automated cold store there opened in January, two months late; the problems took around DKK 45m off operating profit in the half-year. It got through 41% of its planned daily volume on average in the first quarter and 68% in the second. Nordkøl expects it to break even in the fourth quarter. The supplier of the crane system disputes a claim for compensation, from which Nordkøl has booked no income.

At the end of June the group had 412,000 pallets in store, up from 376,000 a year before, but occupancy was down four percentage points at 84% because capacity had grown faster. Fish volumes were up 12%; meat was down 3% because of temporary curbs on pork exports to China.

Net interest-bearing debt stands at DKK 1.31bn, or 3.4 times EBITDA, with the lenders' limit at 4.0. A credit facility of DKK 900m is being extended by two years to March 2029, to which the three banks have agreed. There are no plans to ask shareholders for money, says CFO Jens-Ole Brandt. An interim dividend will not be paid.

For the full year Nordkøl now expects revenue of DKK 3.75bn to 3.85bn and operating profit before special items of DKK 270m to 290m, instead of 290m to 330m. Possible effects of US tariffs on European fish are not included.

Padborg is to close by the end of November, which affects 85 employees; at least 50 are to be offered a job in Kolding. Nordkøl had 3,260 full-time employees at the end of June, 1,140 of them in Denmark. Chair Birgitte Aamand will not seek re-election in April 2026, and the board intends to propose Vice Chair Mikkel Dyrberg in her place.`,
    slips: [
      [
        ['scale', 'value', 'unit'],
        `Nordkøl's revenue rose by 7.3 per cent to DKK 1,842 billion in the first half of 2025.`,
      ],
      [
        ['currency', 'unit'],
        `Operating profit before special items fell to 121 million euros, from 139 million a year earlier.`,
      ],
      [['period'], `In the second quarter of 2025 alone the group's revenue came to DKK 1.842bn.`],
      [['direction'], `The operating margin improved from 6.6% to 8.1%.`],
      [
        ['measure', 'value'],
        `Net profit came to DKK 121m in the first half, and the margin was down to 6.6%.`,
      ],
      [
        ['polarity'],
        `The price of electricity is the reason for the lower earnings, says CEO Lise Thorhauge.`,
      ],
      [
        ['value', 'period'],
        `The automated cold store in Rotterdam opened in January, four months behind schedule.`,
      ],
      [['modality', 'period'], `Nordkøl's new site in Rotterdam has already broken even.`],
      [['polarity', 'modality'], `The maker of the cranes has accepted Nordkøl's demand for compensation.`],
      [['measure', 'value'], `Nordkøl handled 12% more meat in the half-year.`],
      [['unit', 'measure'], `Net interest-bearing debt was 3.4 per cent of EBITDA at the end of June.`],
      [
        ['speaker', 'entity'],
        `Chair Birgitte Aamand promised that there were no plans to ask shareholders for money.`,
      ],
      [
        ['bound', 'direction'],
        `At most 50 of the 85 people affected in Padborg will be offered a position in Kolding.`,
      ],
      [
        ['range', 'value'],
        `Operating profit before special items is now expected at DKK 270–310 million for 2025.`,
      ],
      [['entity'], `The board wants Jens-Ole Brandt to take over from Aamand as chair next April.`],
      [[], `Nordkøl will build a second automated cold store next to the one in Rotterdam.`],
    ],
  },
  {
    id: 'quarry',
    sourceDate: '2023-11-17',
    source: `IN THE ENVIRONMENT AND LAND COURT AT NAKURU
Petition E017 of 2022
Residents of Mbogoini v. Rockline Aggregates Ltd and two others
Summary of the judgment of Lady Justice Wanjiru Kibet, delivered on 17 November 2023. The summary is not part of the judgment.

1. The petitioners are 212 residents of Mbogoini village. The first respondent, Rockline Aggregates Ltd, has run a stone quarry there since August 2020. The second respondent is the Environment Authority, which licensed it. The third is the County Government.

2. The licence covers 6.5 hectares. The petitioners claimed that the quarry had grown to more than 11 hectares. The surveyor appointed by the Court, Mr Rabala, measured 9.2 hectares, of which 2.7 hectares lie outside the licensed boundary. The Court adopts his figures. The company's argument that the boundary had been varied orally by an officer of the Authority is rejected; a licence cannot be varied by word of mouth.

3. The licence allows blasting on weekdays between 10 a.m. and 3 p.m., and no more than twice a week. The petitioners' log records 61 blasts from January to June 2022, of which they say 14 took place outside those hours. The company admitted five. The Court finds nine proved.

4. The petitioners said that 88 houses had been cracked by the blasting. Their engineer, Ms Naliaka, inspected all 88. The company's engineer, Mr Desai, inspected 40 and put the cracks down to poor foundations. The Court finds, on a balance of probabilities, that blasting contributed to the damage in 31 houses. As to the remaining 57, the evidence does not suffice.

5. Dust measured at the primary school exceeded the statutory limit on three of the ten days of measurement. The Court does not find that the dust caused the illnesses described by four of the petitioners, as no medical evidence was called.

6. Before the licence was granted, one public meeting was held. It was attended by 19 people, and the notice had been published in English only. "Participation that reaches nineteen persons in a language many of them do not read is participation in name alone," the Judge said.

7. The Court therefore declares that the first and second respondents violated the petitioners' right to a clean and healthy environment. The petition against the County Government is dismissed, there being no evidence that it knew of the breaches.

8. The Court declines to cancel the licence. It is suspended until the company files a fresh environmental audit, which it must do within 120 days. The company shall restore the 2.7 hectares at its own expense within one year.

9. The company shall pay KSh 180,000 to the owner of each of the 31 houses, KSh 5.58 million in all. The petitioners had asked for KSh 500,000 a house. The prayer for exemplary damages of KSh 20 million is refused, since the breaches, though serious, were not shown to be deliberate.

10. The company and the Authority shall each bear half of the petitioners' costs. The petitioners shall bear the costs of the County Government.

11. The company's application for a stay of 30 days was refused. Any party may lodge a notice of appeal within 14 days. Counsel for the company indicated that it would study the judgment before deciding.`,
    date: '2023-11-18',
    text: `A Kenyan court has suspended the licence of a stone quarry at Mbogoini and awarded compensation to the owners of 31 houses. The Environment and Land Court at Nakuru ruled on Friday that Rockline Aggregates and the Environment Authority had violated villagers' right to a clean and healthy environment. The petition had been brought by 212 residents.

The quarry, in operation since August 2020, is licensed for 6.5 ha. A court-appointed surveyor measured 9.2 ha, 2.7 of them beyond the boundary; the petitioners had spoken of more than 11. Lady Justice Wanjiru Kibet rejected the company's argument that an officer of the Authority had varied the boundary orally.

Blasting is permitted on weekdays from 10am to 3pm, twice a week at most. Of the 61 blasts the villagers logged in the first six months of 2022, they placed 14 outside the hours; Rockline admitted five and the court held nine to be proved. At the primary school, dust exceeded the legal limit on three out of ten days. That it caused the illnesses four petitioners described was not established, as no medical evidence had been called.

The villagers blamed the blasting for cracks in 88 houses. The company's engineer, Mr Desai, who inspected 40 of them, attributed the cracks to poor foundations. The court found, on a balance of probabilities, that blasting had contributed to the damage in 31 houses, but that the evidence fell short for the other 57.

Only one public meeting was held before the licence was granted; 19 people came, and the notice had been in English only. The judge called that "participation in name alone".

The licence is not cancelled. It stays suspended until Rockline files a fresh environmental audit, for which it has 120 days. It must also restore the 2.7 ha within a year at its own cost. The company owes each of the 31 owners KSh 180,000, a total of KSh 5.58m; the petitioners had sought half a million shillings per house. Exemplary damages of KSh 20m were refused because the breaches were not shown to be deliberate.

The case against the county was dismissed for want of evidence that it knew of the breaches, and the petitioners must pay its costs. Their own costs are shared equally by the company and the Authority. Rockline's request for a 30-day stay was turned down; its counsel said it would study the judgment before deciding. Notice of appeal can be lodged within 14 days.`,
    slips: [
      [['polarity', 'modality'], `The court cancelled the licence of the quarry run by Rockline Aggregates.`],
      [['measure', 'value'], `Rockline is licensed to quarry on 9.2 hectares at Mbogoini.`],
      [
        ['unit', 'scale'],
        `The surveyor found that 2.7 square kilometres of the quarry lie outside the licensed boundary.`,
      ],
      [
        ['speaker', 'entity'],
        `According to the court-appointed surveyor, the quarry has grown to more than 11 hectares.`,
      ],
      [
        ['bound', 'direction'],
        `Under the licence, blasting is allowed on weekdays between 10 a.m. and 3 p.m. at least twice a week.`,
      ],
      [['range', 'value', 'period'], `The licence allows blasting on weekdays between 8 a.m. and 3 p.m.`],
      [
        ['value', 'measure'],
        `The Court finds it proved that 14 blasts took place outside the permitted hours.`,
      ],
      [
        ['entity', 'speaker'],
        `Ms Naliaka, the engineer for the company, put the cracks down to poor foundations.`,
      ],
      [
        ['bound', 'value', 'measure'],
        `Blasting had contributed to the cracks in all 88 houses, the judge held.`,
      ],
      [['polarity'], `In the judge's view, dust from the quarry made four of the petitioners ill.`],
      [
        ['wording', 'polarity'],
        `"Participation that reaches nineteen persons in a language most of them read is participation in name alone," the Judge said.`,
      ],
      [
        ['entity', 'polarity'],
        `The County Government was also found to have violated the residents' right to a clean and healthy environment.`,
      ],
      [
        ['period', 'value'],
        `The company has 120 days to restore the 2.7 hectares outside the boundary at its own expense.`,
      ],
      [['currency', 'unit'], `Each of the 31 owners is to be paid $180,000 by Rockline.`],
      [
        ['scale', 'value'],
        `Altogether the company has to pay KSh 55.8 million to the owners of the 31 houses.`,
      ],
      [['modality'], `Rockline has lodged an appeal against the judgment.`],
    ],
  },
  {
    id: 'apples',
    sourceDate: '2024-10-02',
    source: `"The tree does not read contracts"
Interview with Valeriu Cernat, chairman of the growers' association Livada Nordului. From the magazine Gospodarul, translated from Romanian.

Mr Cernat, how is the harvest?

Half of it is picked, so I speak with care. For the whole of Moldova we reckon with about 330 thousand tonnes of apples. Last year there were 480 thousand. The frost in the night of the 22nd of April took the difference: minus 4.5 degrees, in full flower. In the north it was worst. In my own orchard, of 64 hectares, 22 gave nothing at all.

And the price?

Good for those who have apples. For fresh apples of first quality the buyers give between 9 and 11 lei a kilo; a year ago it was 6. For juice they give 2.40 lei. But one must not think that we get rich. With my yield I need 8 lei to come out even.

Where do the apples go?

In 2021 still two thirds of our exports went to Russia. This year, I estimate, it will be under a quarter. Romania is now the first buyer, then come Saudi Arabia and the Emirates. To India we have sent 38 containers as a trial; six came back, because the cooling had failed. The ministry says that the European Union will open its market entirely for us next year. I will believe it when I read it in the Official Journal.

Who picks?

That is the question. I need 45 people and have 30. I pay 700 lei a day and a hot meal; last autumn it was 550. The young ones are in Germany. I have asked for permission to bring 20 workers from Uzbekistan, and since June I wait for the answer.

What does the state do after the frost?

The minister, Mrs Doina Rusnac, promised 120 million lei. Until today 35 million have been paid, and only to those who lost more than 70 percent of the crop. We had demanded a threshold of 50. I was not against the minister's programme, I was against the small print.

And insurance?

In our association 12 percent of the members are insured against frost. The state pays 70 percent of the premium, but the companies send the expert after three weeks, when there is nothing more to see. I am not insured myself, I admit it.

Can one protect oneself in other ways?

Against hail, yes: nets. In our association 1,400 of 9,000 hectares are under nets. A hectare costs about 18 thousand euros. Against frost there are sprinklers, but for these you need water, and the reservoir at Sofrîncani has been half empty for three years. The district council wanted to deepen it in 2022; it was not done. This winter I will put up two wind machines, if the bank gives me the credit of 90 thousand euros.

Are growers giving up?

Of our 310 members, 14 have grubbed up orchards this year, together 160 hectares. Mostly old trees, over thirty years. Some plant walnuts, some plant nothing. I do not expect a wave of bankruptcies before spring, because the loans fall due in March.

What would you advise your son?

He is a programmer in Cluj. He advises me. He says: sell. I tell him, the tree does not read contracts and does not read forecasts either. I have planted three hectares anew this spring.`,
    date: '2024-10-04',
    text: `Moldova's apple growers reckon with a crop of about 330,000 tonnes this year, after 480,000 in 2023. Valeriu Cernat, chairman of the association Livada Nordului, blames the frost in the night of 22 April, when it was minus 4.5 degrees with the trees in full flower. The north suffered most. On his own farm 22 of 64 hectares bore nothing, he told the magazine Gospodarul. He spoke with care, he said, because only half of the harvest had been picked.

Those who have apples get good prices. First-quality fresh fruit fetches 9 to 11 lei a kilo, up from 6 a year ago, and juice apples 2.40. "But one must not think that we get rich," Cernat said: at his yield, 8 lei only covers his costs.

Two thirds of exports still went to Russia in 2021; Cernat puts this year's share at less than a quarter. The biggest customer is now Romania, ahead of Saudi Arabia and the Emirates. Of 38 containers sent to India on trial, six were returned after the cooling failed. Cernat is sceptical of the ministry's statement that the EU will open its market fully next year: he will believe it when it is in the Official Journal.

Hands are short as well. Cernat has 30 pickers and needs 45, although he now pays 700 lei a day plus a hot meal instead of last autumn's 550. Since June he has been waiting for an answer to his request to bring in 20 workers from Uzbekistan.

Of the 120m lei in aid promised by minister Doina Rusnac, 35m has been paid out, and only to growers who lost more than 70% of their crop. The association had demanded a threshold of 50%. Twelve percent of its members are insured against frost, though the state covers 70% of the premium; Cernat admits that he is not one of them. He complains that the insurers' experts come three weeks later, when nothing is left to see.

Hail nets, at about €18,000 a hectare, cover 1,400 of the association's 9,000 hectares. Sprinklers against frost need water, but the reservoir at Sofrîncani has been half empty for three years, and the deepening the district council wanted in 2022 never happened. If his bank grants him a loan of €90,000, Cernat will set up two wind machines this winter.

Fourteen of the 310 members have grubbed up a total of 160 hectares this year, mostly trees more than thirty years old. Cernat does not expect a wave of bankruptcies before spring; loans fall due in March. His son, a programmer in Cluj, advises him to sell. Cernat planted three new hectares this spring.`,
    slips: [
      [
        ['direction', 'period', 'value', 'measure'],
        `Moldova expects 480,000 tonnes of apples this year, after about 330,000 in 2023.`,
      ],
      [
        ['unit', 'scale'],
        `For the whole country the growers reckon with about 330 thousand kilos of apples.`,
      ],
      [['period'], `In the night of the 22nd of May the frost hit the orchards in full flower.`],
      [
        ['range', 'value'],
        `Buyers give between 6 and 11 lei for a kilo of first-quality fresh apples this autumn.`,
      ],
      [['currency', 'unit'], `Juice apples bring the growers 2.40 euros a kilo.`],
      [['measure'], `Two thirds of the Moldovan apple harvest went to Russia in 2021, Cernat recalled.`],
      [
        ['bound', 'direction'],
        `This year, Cernat estimates, more than a quarter of the exports will go to Russia.`,
      ],
      [
        ['bound', 'value', 'measure'],
        `The containers sent to India as a trial all came back because the cooling had failed.`,
      ],
      [
        ['polarity', 'speaker', 'modality', 'entity'],
        `Cernat is certain that the European Union will open its market entirely next year.`,
      ],
      [['modality', 'polarity'], `He has been allowed to bring 20 workers from Uzbekistan into the country.`],
      [
        ['modality', 'value', 'measure'],
        `Growers have received the 120 million lei which the minister promised them after the frost.`,
      ],
      [
        ['value', 'entity', 'speaker'],
        `Livada Nordului had demanded that aid be paid from a loss of 70 percent of the crop.`,
      ],
      [['polarity'], `Cernat himself is among the 12 percent of members who are insured against frost.`],
      [
        ['wording', 'polarity'],
        `"I was against the minister's programme, not against the small print," the chairman said.`,
      ],
      [
        ['entity'],
        `For his two wind machines Cernat is hoping for a credit of 90 thousand euros from the district council.`,
      ],
      [[], `Cernat has meanwhile joined a lawsuit against the insurance companies.`],
    ],
  },
];
