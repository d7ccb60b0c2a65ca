// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round22 = [
  {
    id: 'recall-tordal-ebikes',
    sourceDate: '2025-03-12',
    source: `Tordal Cycles recalls the Fjell 3: questions and answers for the press, Bergen, 12 March 2025

What is being recalled? All 18,600 electric bicycles of the Fjell 3 model that were sold between April 2023 and January 2025: 9,300 in the Netherlands, 5,200 in Denmark and 4,100 in Norway. The Fjell 2 and the Fjell 3 Cargo, which have a battery from another supplier, are not affected.

Why? The seal of the battery may let in water, above all when the bicycle is washed with a pressure cleaner. We know of 41 batteries that overheated; seven of them caught fire. Two people were treated for burns, one of them a boy of 13. In Aarhus a garage burned down on 3 February. "Seven fires are seven too many. We should have acted after the third," said managing director Ingunn Sverdal.

When did you know? The first complaint reached us on 19 August 2024. At that time our engineers took it for a single case. After the third fire, in November, we ordered tests from the Dutch laboratory Veiligwerk. It examined 350 batteries. Its report arrived on 28 February; it shows that 6 percent of the seals leaked after 18 months of use.

What should owners do? Stop charging the battery at once, take it off the bicycle and keep it outdoors or in a room without flammable materials. Do not send it by post. The bicycle may be ridden without the battery. From 24 March owners can hand in the battery at any of our 212 dealers. They will receive a new one within ten weeks. Whoever does not want to wait can return the bicycle for the purchase price, less 8 percent for each full year of use.

What does it cost the company? We expect costs of 96 to 110 million kroner. Our insurer, Havgard, covers at most 60 million. For this reason the dividend for 2024, 14 million kroner, is cancelled. No jobs will be cut this year. "Whether we demand damages from the maker of the battery, Lumicell of Taiwan, we shall decide in May," said finance director Terje Mohn. Lumicell says that it built the seal exactly to Tordal's drawings.

What do the authorities say? The Norwegian safety directorate was informed on 3 March and has welcomed the recall. The Dutch authority has opened an inquiry; if it finds that Tordal reported the danger too late, it may impose a fine of up to 900,000 euros.

What about sales? Sales of the Fjell 3 were stopped on 1 March. The Fjell 4, which was to come out in April, has been put off until September, so that its battery can be tested by independent experts. Last year Tordal sold 23,400 bicycles of all models, 12 percent fewer than in 2023. Revenue was 640 million kroner.`,
    date: '2025-03-13',
    text: `The Bergen bicycle maker Tordal is calling back all 18,600 of the Fjell 3 electric bicycles it sold from April 2023 to January 2025, half of them in the Netherlands. Water can get in through the seal of the battery, particularly when a pressure cleaner is used.

Forty-one batteries are known to have overheated and seven of those burst into flames; two people, including a 13-year-old boy, needed treatment for burns. "We should have acted after the third," managing director Ingunn Sverdal said of the fires.

The company had received its first complaint in August last year, but its engineers thought it an isolated case. Tests by the Dutch laboratory Veiligwerk on 350 batteries showed that 6 percent of the seals leaked after a year and a half of use.

Owners are told to stop charging immediately and not to post the battery, though they may go on riding the bicycle without it. From 24 March any of the 212 dealers will take the batteries back, and a replacement is promised within ten weeks.

Tordal puts the cost of the recall at 96 to 110 million kroner, of which its insurer will bear no more than 60 million, so that at least 36 million will be left for the company to pay. The dividend for last year, worth 14 million kroner, has been scrapped, but there will be no job cuts in 2025. Not until May will Tordal decide whether to seek damages from Lumicell, the Taiwanese manufacturer of the battery, which insists that it followed Tordal's own drawings.

An inquiry in the Netherlands could end in a fine of as much as €900,000 if Tordal is found to have raised the alarm too late. The release of the Fjell 4 has been moved from April to September.`,
    slips: [
      [
        ['value'],
        'Tordal is recalling all 16,800 electric bicycles of the Fjell 3 model sold between April 2023 and January 2025.',
      ],
      [['polarity', 'entity'], 'The Fjell 2 and the Fjell 3 Cargo are affected as well.'],
      [['value', 'measure'], 'The company knows of 41 batteries that caught fire.'],
      [['entity'], 'In Rotterdam a garage burned down on 3 February.'],
      [
        ['wording', 'value'],
        '"We should have acted after the first," said managing director Ingunn Sverdal.',
      ],
      [['period'], 'The first complaint about the battery came in during the autumn of 2023.'],
      [
        ['period', 'value', 'unit'],
        'According to Veiligwerk, 6 percent of the seals leaked after 18 weeks of use.',
      ],
      [['polarity', 'modality'], 'Owners are asked to send the battery in by post.'],
      [['polarity', 'modality'], 'Without its battery the bicycle must not be ridden.'],
      [['bound'], 'Havgard, the insurer, will cover at least 60 million of the costs.'],
      [['currency', 'unit'], 'Tordal expects the recall to cost it between 96 and 110 million euros.'],
      [
        ['modality', 'polarity'],
        'Tordal is going to demand damages from the maker of the battery, Lumicell of Taiwan.',
      ],
      [
        ['speaker', 'entity'],
        'The company will decide in May whether to demand damages from Lumicell, said Ingunn Sverdal.',
      ],
      [
        ['modality', 'polarity'],
        'The Dutch authority has imposed a fine of 900,000 euros on Tordal for reporting the danger too late.',
      ],
      [
        ['period'],
        'The Fjell 4 will not appear before December, as its battery is to be tested by independent experts.',
      ],
      [['direction'], 'Across all models Tordal sold 12 percent more bicycles last year than in 2023.'],
    ],
  },
  {
    id: 'prize-translated-fiction',
    sourceDate: '2025-05-27',
    source: `The Quistgaard Prize for Translated Fiction 2025: announcement of the jury, Edinburgh, 27 May 2025

The prize for 2025 goes to "The Salt Inventory" by the Slovenian writer Neža Korbar, translated into English by Duncan Abernethy-Rao. Author and translator share the £50,000 equally. The jury of five took its decision on Sunday after five hours of discussion, by four votes to one.

"It is a book about bookkeeping, and I missed two trains over it," said the chair of the jury, Philippa Nwachukwu. "It counts what a town has lost and never once raises its voice." The dissenting juror, the poet Ewan Drummond-Wick, preferred the Korean novel "Nine Umbrellas". He asked that this be made known.

The jury had to choose from 154 books in 32 languages, sent in by 61 publishers; last year there had been 141. Thirteen were put on the longlist in February and six on the shortlist in April. Each of the other five books on the shortlist receives £5,000. For the first time no book translated from French was among them.

Neža Korbar was born in Piran in 1981 and worked for eleven years as an accountant in the local salt works. Nine Slovenian publishers refused her novel before it came out in Ljubljana in 2021. It has since sold 38,000 copies there. Her second novel will appear in Slovenian in October. Duncan Abernethy-Rao, a former ship's engineer, began to learn Slovenian at 40. The translation took him 26 months. "I asked Neža some 600 questions. She answered all but one," he said.

The English edition was published by Hollow Lane Press of Leeds, which has three employees. The first printing was 1,500 copies. A second, of 40,000, will be in the shops from 2 June. A Dutch company is negotiating for the film rights, but nothing has been signed.

One book was excluded in March. Its publisher had not told the jury that parts of it had been translated by machine. The jury does not name the title, because the author knew nothing about it. From 2026 publishers will have to sign a declaration that the translation is the work of a human being. Programs that check the spelling remain allowed. "We are not afraid of machines. We are afraid of not being told," said Ms Nwachukwu.

The prize was founded in 2009. The Quistgaard Foundation has guaranteed the money until 2028. After that it wants to pay only half, and unless a second sponsor is found by the end of 2027, the prize may be awarded every other year. Talks with two banks are under way.

Last year's winner, "The Ferryman's Arithmetic" by the Uruguayan writer Belén Ottonello, had sold 3,100 copies in Britain before the award and sold 92,000 in the six months after it.

The prize will be presented on 19 June in the Assembly Rooms in Edinburgh. All 650 tickets have gone; the ceremony can be followed free of charge on the internet.`,
    date: '2025-05-28',
    text: `This year's Quistgaard Prize for Translated Fiction has been won by Neža Korbar of Slovenia and Duncan Abernethy-Rao, who put her novel "The Salt Inventory" into English. Each of them gets £25,000.

The jury was split four to one. Its chair, Philippa Nwachukwu, said she had "missed two trains" over the book. The poet Ewan Drummond-Wick, who would rather have given the award to a Korean novel, wanted his dissent to be public.

There were 154 entries, 13 more than a year ago, and for the first time no translation from French made the shortlist.

Korbar, born in 1981, spent eleven years as an accountant in the salt works of Piran. Her novel was turned down by nine publishers in her country before it appeared in 2021. Her translator, once a ship's engineer, needed more than two years for the job and put about 600 questions to the author; only one went unanswered.

Hollow Lane Press, a Leeds publisher with a staff of three, printed just 1,500 copies at first and is bringing out another 40,000 on 2 June. Film rights are being discussed with a Dutch company, though there is no contract yet.

In March the jury threw out a book, which it will not identify, because the publisher had kept quiet about the use of machine translation in parts of it. From next year publishers must declare in writing that a human being did the work. The foundation behind the award has promised the money until 2028 but intends to halve its contribution afterwards; if no second sponsor comes forward by the end of 2027, the prize could become biennial.`,
    slips: [
      [['value'], 'Author and translator share the £15,000 equally.'],
      [
        ['value'],
        'The jury took its decision on Sunday after five hours of discussion, by three votes to two.',
      ],
      [
        ['wording'],
        '"It is a book about bookkeeping, and I missed two meetings over it," said Philippa Nwachukwu.',
      ],
      [
        ['entity', 'speaker'],
        'The dissenting juror, the poet Ewan Drummond-Wick, preferred the Japanese novel "Nine Umbrellas".',
      ],
      [['direction', 'value'], 'With 154 books sent in, the number of entries was smaller than last year.'],
      [['measure', 'value', 'entity'], 'Six books were put on the longlist in February.'],
      [
        ['entity', 'polarity'],
        'For the first time there was no book translated from German on the shortlist.',
      ],
      [
        ['entity'],
        'Duncan Abernethy-Rao was born in Piran in 1981 and worked for eleven years as an accountant in the local salt works.',
      ],
      [
        ['polarity', 'entity'],
        'Nine Slovenian publishers competed for Korbar’s novel before it came out in Ljubljana.',
      ],
      [['unit', 'period', 'value'], 'The translator spent 26 weeks on the book.'],
      [['polarity', 'modality'], 'A Dutch company has bought the film rights.'],
      [
        ['speaker', 'entity'],
        '"We are not afraid of machines. We are afraid of not being told," said Duncan Abernethy-Rao.',
      ],
      [['polarity', 'modality'], 'Programs that check the spelling will be forbidden from 2026.'],
      [
        ['modality', 'polarity'],
        'After 2028 the prize will be awarded only every other year, the foundation has decided.',
      ],
      [['period'], 'The Quistgaard Foundation has guaranteed the money until 2038.'],
      [
        ['value', 'measure'],
        'Belén Ottonello’s novel sold only 3,100 copies in Britain in the six months after the award.',
      ],
    ],
  },
  {
    id: 'audit-school-buses-jamaica',
    sourceDate: '2025-11-18',
    source: `Auditor General's Department, Kingston: performance audit of the Rural Pupils' Transport Programme. Summary tabled in Parliament on 18 November 2025

What we examined. The programme was started in September 2022 to carry pupils in rural parishes to school at a flat fare of 50 dollars a trip. We examined the period to 30 June 2025, read 1,140 contracts and vouchers and visited 38 of the 164 schools served.

What it costs. Parliament voted 4.8 billion dollars for the three school years; 5.5 billion was spent. Fares covered 7 percent of the cost, against the 15 percent that had been planned. A trip costs the taxpayer 310 dollars on average, but 690 dollars in the parish of Portland, where the roads are bad and the buses half empty.

What it achieves. In May 2025 the buses carried 21,400 pupils a day, less than the target of 26,000. At the schools served, attendance rose from 81 to 87 percent. In comparable schools without a bus it rose by two percentage points over the same period. We therefore cannot say that the whole of the increase is due to the buses. Girls gained more than boys.

What went wrong. Of the 96 buses bought second-hand in 2023 from the dealer Carrick & Bowes, 29 were out of service at the time of our audit. The Ministry had them inspected after the payment and not before it. The contract, worth 1.3 billion dollars, was awarded without a tender; the Ministry spoke of urgency. We do not share this view, since the buses stood unused in a yard in Old Harbour for five months. We found no evidence that anyone had enriched himself.

Eleven drivers had no valid licence for passenger vehicles. They were taken off the road on the day we reported them. Cameras had been paid for in all the buses, but in 40 of those that we inspected there was none. The supplier, Sentrivue, has agreed to install them by 31 January or else to pay back 62 million dollars.

What we recommend. The Ministry should put every purchase above 20 million dollars out to tender, publish monthly figures on punctuality and replace the buses in Portland with smaller vehicles. We do not recommend that the fare be raised. We make 17 recommendations in all; the Ministry has accepted 14 and rejected one. It is still considering the other two.

The Ministry's reply. Permanent Secretary Delroy Fairweather wrote on 3 November: "We accept that we were hasty. We do not accept that we were careless." He promises that all the buses will have been repaired by Easter. The Minister, Yvette Coombs-Lindo, intends to extend the programme to the parish of St Thomas in September 2026, provided that the Cabinet approves a further 600 million dollars.

The Public Accounts Committee will hear Mr Fairweather on 2 December. Auditor General Winsome Thorburn said: "Children are getting to school who did not get there before. That is exactly why the money must be accounted for." A follow-up audit is planned for 2027. All amounts are in Jamaican dollars.`,
    date: '2025-11-19',
    text: `Jamaica's school bus programme for rural parishes has overspent its budget by 700 million Jamaican dollars, the Auditor General has found. Parliament had approved 4.8 billion for three school years.

Fares, meant to meet 15 percent of the cost, brought in less than half of that share. While the average trip costs the taxpayer $310, the figure in Portland is more than twice as high because of bad roads and half-empty buses.

Some 21,400 pupils a day were using the service in May, 4,600 short of the goal. Attendance at the schools concerned went up by six percentage points to 87 percent, but as it also improved where there was no bus, the auditors would not put all of the gain down to the programme.

Three in ten of the 96 used buses supplied by Carrick & Bowes were off the road when the auditors came. The ministry had awarded the $1.3 billion contract without a tender, pleading urgency, yet the vehicles then sat idle in a yard for five months. There was no sign of personal enrichment.

Eleven drivers found to lack the proper licence were withdrawn the same day they were reported. The firm Sentrivue must fit missing cameras by the end of January or refund 62 million dollars.

Of the 17 recommendations, which do not include a higher fare, the ministry has agreed to 14. "We accept that we were hasty," its permanent secretary, Delroy Fairweather, replied, denying carelessness and promising that every bus would be repaired by Easter. If the Cabinet grants another $600 million, the minister means to bring St Thomas into the scheme next September.`,
    slips: [
      [['value'], 'Parliament voted 4.8 billion dollars for the three school years; 6.5 billion was spent.'],
      [['value', 'measure'], 'Fares covered 15 percent of the cost of the programme.'],
      [['entity', 'value'], 'In the parish of Clarendon a trip costs the taxpayer 690 dollars.'],
      [
        ['direction', 'polarity'],
        'In May 2025 the buses carried 21,400 pupils a day, more than had been aimed at.',
      ],
      [
        ['unit', 'value'],
        'In similar schools that no bus serves, attendance rose by twenty percentage points.',
      ],
      [
        ['polarity', 'modality'],
        'The auditors conclude that the whole of the increase in attendance is due to the buses.',
      ],
      [['entity', 'direction', 'polarity'], 'Boys gained more than girls.'],
      [
        ['polarity', 'period', 'wording'],
        'The Ministry had the second-hand buses inspected before the payment.',
      ],
      [
        ['scale', 'value'],
        'The contract with Carrick & Bowes, worth 1.3 million dollars, was awarded without a tender.',
      ],
      [['polarity'], 'The auditors share the Ministry’s view that the purchase of the buses was urgent.'],
      [['polarity'], 'Evidence was found that people had enriched themselves.'],
      [['polarity', 'modality', 'direction'], 'The report recommends that the fare be raised.'],
      [['value'], 'The Ministry has rejected three of the 17 recommendations and accepted 14.'],
      [
        ['speaker', 'entity'],
        '"We accept that we were hasty. We do not accept that we were careless," wrote Auditor General Winsome Thorburn.',
      ],
      [
        ['bound', 'measure', 'direction'],
        'Every purchase below 20 million dollars should in future be put out to tender, the auditors advise.',
      ],
      [
        ['modality', 'polarity'],
        'The Cabinet has approved a further 600 million dollars so that the programme can be extended to St Thomas.',
      ],
    ],
  },
  {
    id: 'excavation-cyprus-harbour',
    sourceDate: '2025-07-31',
    source: `University of Tremont, Department of Archaeology: the excavations at Palaiokastella, Cyprus. Report on the season of 2025, 31 July 2025

The eleventh season lasted from 9 June to 18 July. Thirty-six students from seven countries took part. Work was stopped for four days because of the heat; on 26 June the thermometer on the site showed 44 degrees Celsius.

The harbour. Below the sand we uncovered a quay 48 metres long, built of blocks that weigh up to three tonnes each. Charcoal from its foundations was dated to between 380 and 340 BC. That makes the quay about a century older than we had thought. "We came for a Roman harbour and found that the Romans had only repaired it," said the director, Professor Cressida Vaughan-Hale. Whether warships were kept here is an open question. The ramps needed to haul ships ashore have not been found; the geophysicist Dr Stavros Pelekanos suspects that they lie beneath the modern car park.

The finds. In all, 2,960 objects were recorded, among them 214 coins, 61 lamps and the lead anchor of a small ship. The most valuable piece is a gold earring in the form of a dolphin, weighing 3.2 grams. It was discovered on the last day but one by a first-year student, Tobias Adeyinka. In a storeroom stood 17 wine jars, twelve of them unbroken. According to their stamps, ten came from Rhodes and seven from Knidos. The residue in two of the jars contained resin and honey; no trace of opium was found, contrary to what a newspaper wrote on 5 July.

The burials. Four graves were opened. Three held adults and one a child of about six years. The child wore a bronze bracelet. DNA samples were sent to a laboratory in Jena, and results are expected in February at the earliest. Until then we will not comment on where these people came from.

Damage. In the winter robbers with metal detectors dug 23 holes on the northern slope. The police in Paphos have questioned two men, but nobody has been charged. The Department of Antiquities has promised to put up a fence 900 metres long by November. It had promised the same a year ago.

Money. The season cost 318,000 euros. The Tremont Fund paid 190,000 and the university 88,000; the rest came from donations. The Fund's grant expires at the end of 2026. If it is not renewed, we shall have to shorten the season from six weeks to three. We have applied to the Levant Heritage Trust for 120,000 euros a year.

What next. The objects remain in Cyprus. About 150 of them will be shown at the museum in Paphos from March. The quay will be covered with sand again in October to protect it from the winter storms; a roof would be better, but costs more than we have. In 2026 we want to look under the car park, for which the municipality must give its consent. Mayor Andri Kouloumi has told us that she is in favour, as long as at least 60 of the 80 parking spaces remain usable in summer.`,
    date: '2025-08-01',
    text: `A 48-metre quay uncovered this summer at Palaiokastella in Cyprus is about a hundred years older than archaeologists had believed. Charcoal from the foundations dates it to the fourth century BC, said the University of Tremont, whose eleventh season at the site ended on 18 July.

The Romans "had only repaired it", according to the director, Cressida Vaughan-Hale. It remains unclear whether the harbour housed warships, since no ramps for hauling them ashore have come to light; a geophysicist in the team, Stavros Pelekanos, thinks these may be under the car park.

The most precious of the nearly 3,000 objects recorded, a golden dolphin earring weighing just over three grams, was found by a first-year student, Tobias Adeyinka, on the penultimate day. Twelve of the 17 wine jars discovered in a storeroom were intact. The residue in two of them held resin and honey but, contrary to a newspaper report, no opium.

Three adults and a child aged about six had been buried in the four graves opened. The DNA results will not be available before February, and the team refuses to speculate on the origin of the dead in the meantime.

After robbers dug 23 holes on the northern slope last winter, the Department of Antiquities has renewed its promise to put up a fence 900 metres long.

The season cost €318,000, of which the Tremont Fund provided about 60 percent and donors €40,000. Should the fund not renew its grant, which runs out at the end of next year, the season would be cut by half. To dig under the car park in 2026, the team needs the consent of the municipality, whose mayor supports the plan provided that three quarters of the spaces can still be used in summer.`,
    slips: [
      [['unit', 'value'], 'Below the sand the archaeologists uncovered a quay 48 feet long.'],
      [['period', 'value'], 'Work on the site was stopped for four weeks because of the heat.'],
      [['direction', 'polarity'], 'The quay is about a century younger than had been thought.'],
      [['bound'], 'The quay is built of blocks that weigh at least three tonnes each.'],
      [
        ['entity', 'wording'],
        '"We came for a Roman harbour and found that the Greeks had only repaired it," said Professor Cressida Vaughan-Hale.',
      ],
      [['modality', 'polarity'], 'It is now certain that warships were kept in the harbour.'],
      [
        ['speaker', 'entity'],
        'Professor Vaughan-Hale suspects that the ramps lie beneath the modern car park.',
      ],
      [['entity'], 'The most valuable piece is a silver earring in the form of a dolphin.'],
      [['value', 'entity'], 'Seven of the wine jars came from Rhodes, as their stamps show.'],
      [['polarity'], 'Traces of opium were found in the residue of two of the jars.'],
      [['entity', 'measure'], 'One of the adults wore a bronze bracelet.'],
      [['bound', 'period'], 'The results of the DNA tests are expected in February at the latest.'],
      [['polarity', 'modality'], 'Two men have been charged with digging holes on the northern slope.'],
      [['value', 'entity'], 'The university contributed 190,000 euros to the cost of the season.'],
      [
        ['modality', 'polarity'],
        'The Levant Heritage Trust has granted the excavation 120,000 euros a year.',
      ],
      [
        ['bound'],
        'Mayor Andri Kouloumi is in favour, as long as at most 60 of the 80 parking spaces remain usable in summer.',
      ],
    ],
  },
  {
    id: 'satellite-anomaly-bulletin',
    sourceDate: '2025-10-09',
    source: `Nordic Earth Observation Office, Tromsø: mission bulletin No. 14 on the satellite Ternevind, 9 October 2025

Status. Ternevind, which measures sea ice and waves, has been in safe mode since 4.52 a.m. on Monday, 6 October. It is stable, its batteries are charged to 91 percent and contact is made on every pass over Svalbard. The scientific instruments are switched off. No data have been lost, since the memory had been read out 20 minutes earlier.

Cause. One of the four reaction wheels, which turn the satellite, came to a halt. Its temperature had risen from 31 to 68 degrees Celsius within nine minutes. The satellite can be operated with three wheels, but not with two. A similar wheel failed in 2023 on the Canadian satellite Borealis-4, which was lost. "I would call it serious, but I would not call it a farewell," said mission manager Solveig Aaraas.

Collision avoidance was not the reason. On 5 October the satellite had been raised by 400 metres to avoid a fragment of an old rocket, which passed it at a distance of 1.1 kilometres. The manoeuvre was normal in every respect.

Next steps. Over the weekend the engineers will upload new software that lets the satellite do without the fourth wheel. It has been tested on a twin model in Kiruna, where 58 of 60 trials were successful. If all goes well, the radar will be switched on again on 15 October and the wave sensor a week later. Should the upload fail, a second attempt is possible no earlier than 3 November, because the satellite will spend much of the time in the Earth's shadow until then. The team has decided not to try to restart the broken wheel.

Effects. Since Monday shipping in the Barents Sea has received ice charts only once a day instead of three times. The gap is being filled by the Japanese satellite Umikaze, whose images show details of 50 metres, compared with 10 metres for Ternevind. The Icelandic coastguard has asked captains to keep a greater distance from the edge of the ice. No accident has been reported.

Lifetime. Ternevind was launched on 17 April 2022 and weighs 1,240 kilograms. It was designed for five years; there is fuel for nine. With three wheels the pointing accuracy falls by about a quarter, which is sufficient for ice but, in the view of chief scientist Mikael Östling, not for the smallest waves. "We shall see the swell and miss the ripple," he said.

Money. The mission has cost 214 million euros so far. It is not insured. The successor, Ternevind 2, is under construction in Turku and is to be launched in the second half of 2028. Its makers, Auralis Space, will replace the wheels with those of another supplier, which adds 3.6 million euros to the price and delays delivery by at least four months. The member states must approve the additional cost; their council meets in Reykjavik on 27 November. Denmark and Finland have indicated that they would agree. Norway, which bears 45 percent of the budget, has asked for an independent review first.

The next bulletin will be issued on 13 October.`,
    date: '2025-10-10',
    text: `The ice-monitoring satellite Ternevind has been in safe mode since early Monday, after one of its four reaction wheels stopped, the Nordic Earth Observation Office reports, but it is stable and no data were lost.

The wheel had heated up by 37 degrees in nine minutes. Ternevind can do its work with three wheels, but the loss of another would be too much. Mission manager Solveig Aaraas called the situation serious, though not "a farewell". A manoeuvre on the day before, in which the satellite was lifted 400 metres out of the way of a piece of rocket debris, had nothing to do with the failure.

New software that does without the broken wheel is to be uploaded at the weekend. It worked in 58 out of 60 trials on a twin in Kiruna. If it succeeds, the radar will resume on 15 October and the wave sensor seven days later; if not, the team will have to wait until at least 3 November for another attempt.

In the Barents Sea, ships now get one ice chart a day rather than three. A Japanese satellite with a resolution five times coarser is standing in, and Iceland's coastguard has advised captains to stay further away from the ice edge.

On three wheels Ternevind will point about 25 percent less accurately, which chief scientist Mikael Östling considers good enough for ice but not for the smallest waves. Launched in April 2022 for a planned five years, it carries enough fuel for nine.

Wheels from a different supplier will make its successor, due in the second half of 2028, €3.6 million dearer. The extra cost still needs the consent of the member states: two have signalled approval, while Norway, which pays 45 percent of the budget, first wants an independent review.`,
    slips: [
      [['value'], 'Ternevind is stable and its batteries are charged to 19 percent.'],
      [['polarity'], 'Twenty minutes of data were lost when the satellite went into safe mode.'],
      [['value'], 'The satellite can be operated with two wheels.'],
      [['entity'], 'A similar wheel failed in 2023 on the American satellite Borealis-4, which was lost.'],
      [
        ['wording', 'polarity', 'modality'],
        '"I would not call it serious, and I would not call it a farewell," said mission manager Solveig Aaraas.',
      ],
      [
        ['direction'],
        'The day before, the satellite had been lowered by 400 metres to avoid a fragment of an old rocket.',
      ],
      [
        ['unit', 'value', 'scale'],
        'The fragment of an old rocket passed Ternevind at a distance of 1.1 metres.',
      ],
      [['entity', 'measure'], 'If all goes well, the wave sensor will be switched on again on 15 October.'],
      [['bound', 'period'], 'Should the upload fail, a second attempt is possible no later than 3 November.'],
      [['polarity', 'modality'], 'The engineers intend to restart the broken wheel.'],
      [
        ['direction', 'value'],
        'Ships in the Barents Sea have been receiving more ice charts than usual since Monday.',
      ],
      [['entity', 'value'], 'The images of the Japanese satellite are sharper than those of Ternevind.'],
      [['speaker', 'entity'], '"We shall see the swell and miss the ripple," said Solveig Aaraas.'],
      [['polarity'], 'The mission, which has cost 214 million euros so far, is insured.'],
      [['modality', 'polarity'], 'The member states have approved the additional cost of Ternevind 2.'],
      [['period'], 'The successor is to be launched in the first half of 2028.'],
    ],
  },
  {
    id: 'zoopark-barnaul',
    lang: 'ru',
    sourceDate: '2026-01-15',
    source: `Зоопарк «Приобский»: итоги 2025 года. Сообщение пресс-службы, Барнаул, 15 января 2026 года

В 2025 году зоопарк посетили 412 тысяч человек — на 7% больше, чем годом ранее. Самым оживлённым днём стало 1 июня: через кассы прошли 9 840 гостей. Бесплатно, по социальным льготам, вошёл каждый пятый.

Коллекция. На 1 января в зоопарке живут 1 286 животных 174 видов. За год родились 93 детёныша, из них выжили 81. Главное событие — двойня у дальневосточных леопардов: 14 мая у самки Умки появились самец и самка. Это второй случай размножения леопардов за всю историю зоопарка; первый был в 2016 году. «Мы три недели не подходили к логову и смотрели только в камеру», — рассказала заведующая отделом хищников Лариса Бухтоярова. Имена малышам выберут посетители, голосование продлится до 20 февраля.

Не обошлось без потерь. В августе умер белый медведь Торос, ему было 29 лет. Вскрытие показало опухоль печени; версия об отравлении, о которой писали в соцсетях, не подтвердилась. Нового медведя зоопарк брать не намерен, пока не построит вольер площадью не менее 1 200 квадратных метров.

Побег. 3 октября из вольера ушла рысь Сима. Её нашли через 38 часов в гаражном кооперативе в двух километрах от зоопарка. Никто не пострадал. Причиной стала незакрытая задвижка. Сотрудник получил выговор, увольнять его не стали. После этого на всех вольерах с хищниками поставили двойные двери с датчиками; это стоило 4,6 млн рублей.

Деньги. Доходы составили 318 млн рублей, расходы — 331 млн. Разницу покрыл краевой бюджет. На корма ушло 97 млн рублей, на 16% больше, чем в 2024 году: рыба подорожала почти на треть. Взрослый билет стоит 450 рублей. До конца мая цена не изменится, а летом, возможно, вырастет до 500 рублей, сказал директор Вадим Шестопалов. «Для многодетных вход останется бесплатным, это не обсуждается», — подчеркнул он.

Планы. Весной зоопарк начнёт строить павильон для жирафов. Проект прошёл экспертизу, смета — 210 млн рублей. Из них 140 млн выделит край, 70 млн обещает компания «Алтайские мельницы». Если строители уложатся в срок, жирафов из Праги привезут осенью 2027 года. Переговоры с пражским зоопарком идут, договора пока нет. Слонов в Барнауле не будет: «Наш климат не для них», — говорит Шестопалов.

Наука. Совместно с заповедником «Кедровый лог» зоопарк выпустил в природу 26 птенцов балобана; 19 из них носят передатчики. К декабрю сигнал подавали 15 птиц, четыре погибли на линиях электропередачи. В 2026 году планируется выпустить не менее 30 птенцов. Сетевая компания обещает до июля оснастить защитой 45 километров линий.`,
    date: '2026-01-16',
    text: `Барнаульский зоопарк «Приобский» принял в прошлом году 412 тысяч посетителей, то есть на 7% больше, чем в 2024-м. Примерно 20% гостей не платили за вход благодаря льготам.

Из 93 появившихся на свет детёнышей не выжили 12. Главным событием года в зоопарке называют рождение двух дальневосточных леопардов 14 мая; прежде эти хищники размножались здесь лишь однажды, в 2016 году. Как их назвать, решат сами посетители: проголосовать можно до 20 февраля.

У белого медведя Тороса, умершего в августе в возрасте 29 лет, вскрытие выявило опухоль печени, а слухи об отравлении, ходившие в соцсетях, не подтвердились. Пока нет вольера хотя бы на 1 200 квадратных метров, другого белого медведя заводить не собираются.

Рысь Сима, сбежавшая 3 октября из-за незакрытой задвижки, провела на воле более полутора суток, но никому не причинила вреда. Виновный сотрудник отделался выговором, а на вольерах хищников появились двойные двери, обошедшиеся в 4,6 млн рублей.

Расходы зоопарка превысили доходы на 13 млн рублей, и эту сумму доплатил край. Билет для взрослых до конца весны будет стоить по-прежнему 450 рублей, летом же директор Вадим Шестопалов не исключает повышения до 500 рублей. Вход для многодетных останется бесплатным, и это, по его словам, «не обсуждается».

Весной начнётся строительство павильона для жирафов за 210 млн рублей, две трети которых даст край. Самих животных, если стройка не затянется, привезут осенью 2027 года из Праги, хотя договор с тамошним зоопарком ещё не подписан.`,
    slips: [
      [['value'], 'В 2025 году зоопарк «Приобский» посетили 421 тысяча человек.'],
      [['direction'], 'Посетителей в зоопарке стало на 7% меньше, чем годом ранее.'],
      [['value', 'measure'], 'За год в зоопарке выжили 93 детёныша.'],
      [['entity'], 'Главным событием года стала двойня у амурских тигров, появившаяся 14 мая.'],
      [['period'], 'Двойня у самки леопарда Умки родилась 14 марта.'],
      [
        ['speaker', 'entity'],
        '«Мы три недели не подходили к логову и смотрели только в камеру», — рассказал директор Вадим Шестопалов.',
      ],
      [['polarity', 'modality'], 'Версия об отравлении белого медведя Тороса подтвердилась.'],
      [
        ['bound'],
        'Нового медведя не возьмут, пока не построят вольер площадью не более 1 200 квадратных метров.',
      ],
      [
        ['unit', 'value', 'period'],
        'Сбежавшую рысь Симу отыскали лишь через 38 дней в гаражном кооперативе.',
      ],
      [['polarity', 'modality'], 'Сотрудника, не закрывшего задвижку, уволили.'],
      [['scale', 'value'], 'Двойные двери с датчиками на вольерах с хищниками стоили 4,6 тыс. рублей.'],
      [['value', 'direction'], 'Рыба подорожала почти вдвое, и на корма ушло 97 млн рублей.'],
      [['modality'], 'Летом взрослый билет обязательно подорожает до 500 рублей, сказал директор зоопарка.'],
      [['entity', 'value'], 'Компания «Алтайские мельницы» обещает выделить на павильон 140 млн рублей.'],
      [['modality', 'polarity'], 'Договор с пражским зоопарком о жирафах уже подписан.'],
      [['measure', 'value', 'wording'], 'К декабрю погибли 15 из выпущенных в природу балобанов.'],
    ],
  },
  {
    id: 'slushaniya-tramvay-perm',
    lang: 'ru',
    sourceDate: '2025-09-04',
    source: `Публичные слушания по проекту трамвайной линии в микрорайон Заречные Горки. Краткий протокол. Пермь, 4 сентября 2025 года

В слушаниях участвовали 386 человек, выступил 41. Письменно поступило 612 замечаний, из них 350 — против вырубки деревьев на улице Качалова. Председательствовал заместитель главы города Олег Мезенцев.

Проект представил главный инженер института «Уралтранспроект» Никита Голдобин. Длина линии — 7,4 километра, на ней будет одиннадцать остановок. Поездка от конечной до центра займёт 24 минуты, сейчас автобус идёт 41 минуту. По расчётам института, в будни трамваем станут пользоваться 33 тысячи человек. Линия обойдётся в 9,8 млрд рублей: 60% платит федеральный бюджет, 25% — край, остальное — город. Строительство рассчитано на 28 месяцев и начнётся не раньше апреля 2026 года. Вагоны, 18 трёхсекционных, город купит отдельно, ещё за 3,2 млрд.

Деревья. По проекту под снос попадают 540 деревьев. «Мы готовы сдвинуть путь на четыре метра, тогда удастся сохранить около двухсот лип, но исчезнут 90 парковочных мест», — сказал Голдобин. За каждое срубленное дерево подрядчик обязан посадить три новых. Эколог Марина Ощепкова возразила, что из саженцев, высаженных в городе в 2022 году, прижились лишь 58%. Она потребовала независимой оценки. Мезенцев согласился её заказать; результаты представят до 15 октября.

Шум. Жители дома № 34 опасаются шума и вибрации. Инженер пообещал, что ночью уровень не превысит 40 децибел: рельсы положат на резиновое основание. «Обещания в протокол, измерения — на балкон», — ответил председатель совета дома Артур Хисматуллин. Решено, что до начала движения замеры проведут в 60 квартирах. Если норма будет нарушена, город оплатит новые окна.

Торговля. Владелица пекарни Юлия Батуева спросила, кто возместит убытки магазинам на время стройки. Мезенцев ответил, что прямых выплат не будет, но арендаторов муниципальных помещений на год освободят от аренды. Для частных помещений город такой возможности не имеет. Батуева заявила, что подаст в суд, если выручка упадёт более чем на треть.

Автобусы. Маршруты № 12 и 59 отменят через три месяца после пуска трамвая, маршрут № 27 сохранится. Пенсионеры просили оставить и двенадцатый; департамент транспорта обещал подумать. Плата за проезд в трамвае будет такой же, как в автобусе, — 44 рубля.

Голосование. За проект высказались 214 участников, против — 131, воздержался 41. Решение слушаний носит рекомендательный характер. Городская дума рассмотрит проект 28 октября. Депутат Глеб Старцев предупредил, что поддержит его лишь в том случае, если число срубленных деревьев не превысит 350. Повторных слушаний не потребуется, даже если путь сдвинут.`,
    date: '2025-09-05',
    text: `Большинство участников публичных слушаний в Перми поддержали строительство трамвая в Заречные Горки: за высказались 214 человек из 386. Больше половины из 612 письменных замечаний касались вырубки деревьев на улице Качалова.

Линия длиной 7,4 километра и с одиннадцатью остановками сократит дорогу до центра на 17 минут, рассказал Никита Голдобин, главный инженер «Уралтранспроекта». Из 9,8 млрд рублей 15% придётся заплатить городу, и ещё 3,2 млрд он потратит на 18 вагонов. Стройка, которая начнётся не ранее апреля будущего года, продлится два года и четыре месяца.

Срубить по проекту предстоит 540 деревьев. Примерно двести лип можно спасти, если отодвинуть путь на четыре метра, но тогда жители лишатся 90 мест для парковки. Эколог Марина Ощепкова напомнила, что из высаженных в 2022 году саженцев не прижилось более 40%, и добилась независимой оценки, результаты которой станут известны к середине октября.

Жителей дома № 34 тревожит шум. Голдобин заверил, что по ночам будет не громче 40 децибел, на что Артур Хисматуллин из совета дома ответил: «Обещания в протокол, измерения — на балкон». При нарушении нормы окна поменяют за счёт города.

Компенсировать магазинам убытки город напрямую не станет, однако с тех, кто снимает муниципальные помещения, год не будут брать арендную плату. Из автобусных маршрутов уцелеет № 27, а № 12 и 59 закроют спустя три месяца после запуска трамвая, проезд в котором будет стоить те же 44 рубля.

Теперь проект рассмотрит городская дума, 28 октября; итоги слушаний для неё не обязательны.`,
    slips: [
      [['value'], 'Длина трамвайной линии составит 4,7 километра.'],
      [['value', 'measure', 'entity'], 'Поездка трамваем от конечной до центра займёт 41 минуту.'],
      [['scale', 'value'], 'Линия обойдётся в 9,8 млн рублей.'],
      [['value', 'entity'], 'Четверть стоимости линии оплатит федеральный бюджет.'],
      [['bound', 'period'], 'Строительство начнётся не позже апреля 2026 года.'],
      [['unit', 'period', 'value'], 'На строительство линии отводится 28 недель.'],
      [
        ['polarity', 'direction', 'measure'],
        'Если сдвинуть путь на четыре метра, исчезнут около двухсот лип, зато сохранятся 90 парковочных мест.',
      ],
      [['value'], 'За каждое срубленное дерево подрядчик обязан посадить пять новых.'],
      [
        ['polarity', 'measure'],
        'Эколог Марина Ощепкова возразила, что из саженцев, высаженных в городе в 2022 году, погибли 58%.',
      ],
      [
        ['polarity', 'modality'],
        'Мезенцев отказался заказывать независимую оценку, которой требовала эколог.',
      ],
      [['speaker', 'entity'], '«Обещания в протокол, измерения — на балкон», — ответил Никита Голдобин.'],
      [['bound'], 'По словам инженера, ночью уровень шума будет не ниже 40 децибел.'],
      [['modality', 'polarity'], 'Владелица пекарни Юлия Батуева уже подала в суд из-за падения выручки.'],
      [['entity', 'polarity'], 'Маршрут № 27 отменят через три месяца после пуска трамвая.'],
      [['polarity', 'modality'], 'Решение слушаний обязательно для городской думы.'],
      [
        ['modality', 'polarity'],
        'Депутат Глеб Старцев заявил, что поддержит проект при любом числе срубленных деревьев.',
      ],
    ],
  },
  {
    id: 'airline-almaty-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-07-24',
    source: `Авиакомпания «Тау Эйр»: итоги первого полугодия и новые маршруты. Пресс-релиз, Алматы, 24 июля 2025 года

За шесть месяцев «Тау Эйр» перевезла 1,36 млн пассажиров, на 18% больше, чем за январь — июнь 2024 года. Кресла были заполнены на 84%, годом ранее — на 79%. Вовремя вылетели 77% рейсов; план — 85%. «За пунктуальность мне стыдно, за остальное — нет», — сказал генеральный директор Ерлан Сатпаев.

Выручка выросла на 24%, до 92 млрд тенге. Чистая прибыль сократилась с 6,1 до 4,3 млрд тенге: керосин подорожал на 21%, а два самолёта из четырнадцати с февраля стоят без двигателей. Изготовитель обещает вернуть двигатели из ремонта к ноябрю. О компенсации стороны пока не договорились. Авиакомпания требует 19 млн долларов, изготовитель предлагает 8 млн.

Маршруты. 2 сентября «Тау Эйр» начнёт летать из Алматы в Будапешт — по вторникам и субботам. 26 октября откроется рейс Астана — Тбилиси, три раза в неделю. Полёты в Осаку, намеченные на декабрь, отложены до весны: японская сторона ещё не выдала разрешения. Рейс в Дели закрывается с 1 октября, потому что самолёты летали полупустыми. Пассажирам, купившим билеты, деньги вернут полностью.

Цены. Билет в Будапешт стоит от 74 тыс. тенге в одну сторону без багажа. С 1 августа провоз чемодана на внутренних рейсах подорожает с 7 до 9 тыс. тенге. Ручная кладь до 8 килограммов останется бесплатной. «Вводить плату за выбор места мы не будем», — заявила коммерческий директор Асель Куанышева.

Флот. До конца 2026 года компания получит шесть самолётов «Эмбраер», первый — в марте. Их возьмут в лизинг на восемь лет. Три старые машины вернут арендодателю. Покупку широкофюзеляжных самолётов совет директоров обсудит в декабре. Сатпаев считает, что торопиться с ней не следует.

Персонал. В компании работают 2 140 человек. До конца года она наймёт 60 пилотов и 150 бортпроводников. С 1 июля зарплата пилотов повышена на 15%; профсоюз просил 25% и от забастовки отказался. Четырнадцать пилотов за полгода ушли к конкурентам в страны Персидского залива, годом ранее — 31.

Безопасность. 11 мая самолёт, летевший в Актау, вернулся в Алматы из-за запаха дыма в салоне. На борту было 148 человек, никто не пострадал. Причиной оказался неисправный вентилятор, а не проводка, как предполагали вначале. Комитет гражданской авиации закончил проверку 30 июня и нарушений не нашёл.

Размещение акций. Компания может выйти на биржу во второй половине 2026 года и продать до 25% акций. Решение примут акционеры в марте. Главный из них, фонд «Байтерек Капитал», владеет 62% и намерен сохранить контроль. По итогам 2025 года авиакомпания рассчитывает перевезти не менее 2,9 млн человек.`,
    date: '2025-07-25',
    text: `Kazakhstan's Tau Air carried 1.36 million passengers in the first half of the year, a rise of 18 percent, but punctuality remains a sore point. Only 77 percent of its flights left on time, eight points short of the airline's own goal. "I am ashamed of the punctuality, but not of the rest," chief executive Yerlan Satpayev said.

Although revenue rose by almost a quarter to 92 billion tenge, net profit shrank by 1.8 billion to 4.3 billion. Fuel became 21 percent dearer, and two of the 14 aircraft have been grounded since February for want of engines. The airline wants $19 million in compensation from the manufacturer, more than double what it has been offered.

Flights from Almaty to Budapest will start on 2 September and run twice a week, followed in late October by a route from Astana to Tbilisi. Osaka, planned for December, must wait until spring, since Japan has yet to give permission. The Delhi service, whose planes flew half-empty, will end on 1 October, with full refunds for those who already hold tickets.

Checking in a suitcase on a domestic flight will cost 9,000 tenge from August, 2,000 more than now, while hand luggage of up to 8 kilograms stays free.

Six leased Embraers are to join the fleet by the end of 2026, and three older planes will go back to their lessor. Pilots have been paid 15 percent more since the beginning of July; their union, which had asked for 25 percent, decided not to strike.

Inspectors found no breach of the rules after an Aktau-bound plane with 148 people on board turned back in May because of a smell of smoke, which a faulty fan had caused. Tau Air could float up to a quarter of its shares in the second half of next year, though the fund that owns 62 percent means to stay in control.`,
    slips: [
      [['value'], 'Tau Air carried 1.63 million passengers in the first six months of the year.'],
      [['direction'], 'The share of occupied seats fell to 84 percent from a year earlier.'],
      [
        ['polarity', 'wording'],
        '"I am not ashamed of the punctuality," chief executive Yerlan Satpayev said.',
      ],
      [['currency', 'unit'], 'The airline’s revenue grew by 24 percent to 92 billion roubles.'],
      [['direction'], 'Net profit rose in the first half of the year to 4.3 billion tenge.'],
      [
        ['modality', 'polarity'],
        'The airline and the manufacturer of the engines have agreed on compensation.',
      ],
      [['period'], 'Flights from Almaty to Budapest will begin on 2 October.'],
      [['entity'], 'On 26 October the airline will open a route from Astana to Baku.'],
      [['polarity', 'modality'], 'Japan has already granted permission for the flights to Osaka.'],
      [['value', 'measure'], 'Passengers who bought tickets to Delhi will get half of their money back.'],
      [['bound'], 'A one-way ticket to Budapest without luggage costs at most 74,000 tenge.'],
      [['speaker', 'entity'], '"We are not going to charge for choosing a seat," said Yerlan Satpayev.'],
      [['unit', 'period', 'value'], 'The six Embraers will be leased for eight months.'],
      [
        ['value', 'measure'],
        'Thirty-one pilots left for competitors in the Gulf states in the first half of 2025.',
      ],
      [['entity', 'polarity'], 'The smell of smoke on the flight to Aktau was caused by faulty wiring.'],
      [['modality'], 'Tau Air will go public in the second half of 2026, its shareholders have decided.'],
    ],
  },
];
