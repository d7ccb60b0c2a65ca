export const round50 = [
  {
    id: 'hruska-energy-transit',
    sourceDate: '2025-10-14',
    source: `Speech by Martin Hruška, Minister of Foreign Affairs of Slovakia, at the Danube Energy Forum in Bratislava, 14 October 2025

Ladies and gentlemen, let me begin with a figure. In 2021, 41.2 billion cubic metres of gas crossed our territory. Last year it was 15.3 billion, and in the first nine months of this year only 2.1 billion. Transit fees brought us almost 500 million euros in 2021. The Ministry of Finance estimates that they will come to no more than 60 million euros this year. No other member state of the European Union has lost as much relative to the size of its economy.

I do not say this to complain. Slovakia has voted for every one of the eighteen sanctions packages adopted so far, and we have not once used our veto. On the nineteenth package we have not yet taken a decision. We could support it if two conditions are met: first, that the Commission gives a written commitment on compensation for gas prices, and second, that the Czech–Slovak oil link is exempted from the ban on technical services until the end of 2027. If only one of the two is met, I will recommend to the government that it abstain, not that it block.

Some newspapers wrote last week that we had reached a secret agreement with Moscow on new deliveries. There is no such agreement, and no talks about one are under way. What exists is the contract with Gazprom Export, signed in 2008, which runs until 2034 and under which we received about 3.4 billion cubic metres in 2024, most of it through Ukraine.

Since the transit through Ukraine ended on 1 January, we have been supplied mainly from the west and from the south. Our storage sites were 74 percent full on 1 October, compared with 91 percent a year earlier. This is enough for a normal winter. In a severe winter, according to our grid operator Eustream, we might have to reduce deliveries to large industrial consumers from mid-February. Households and hospitals would not be affected.

What do we propose? First, a regional tariff. Today a megawatt hour that travels from the Greek terminals to our border passes through four tariff zones and costs between 9 and 11 euros to transport; from Germany it costs about 4 euros. Together with Hungary and Austria, we intend to submit a proposal by the end of November which would cap the cost of the southern route at 6 euros per megawatt hour. Romania has shown interest but has not joined.

Second, we want to talk with Kyiv about transporting Azerbaijani gas through Ukraine. The Ukrainian side told us in September that it is ready to consider this, provided that the gas is not of Russian origin and that the buyer takes it over at Ukraine's eastern border. We consider the first condition reasonable; the second is, frankly, hard to meet, because no insurer has so far been willing to cover it.

Third, we have asked the Commission for 120 million euros to expand the compressors at Veľké Kapušany; it has offered 70 million so far. If the full amount is granted, work could start in spring 2026 and take around two years.

Questions and answers

Jana Reiter (Donaukurier) asked whether Slovakia would cut electricity supplies to Ukraine, as the prime minister had threatened in January. "That was said in a different situation," the minister replied. "We delivered 1.9 terawatt hours to Ukraine in the first half of the year, and we will continue. I rule out any interruption for political reasons."

Asked how much compensation Bratislava was demanding, the minister said that he would not negotiate in public. He did not answer a question about whether he would travel to Moscow this year.

Lena Aaltonen, the representative of the European Commission, who spoke after him, said that the Commission "understands the burden on Slovakia", but that compensation for higher prices "is not foreseen in the current budget". An exemption for the oil link was being examined, she added; one year was more likely than two.`,
    date: '2025-10-15',
    text: `Slovakia has not yet taken a decision on the EU's nineteenth sanctions package, Foreign Minister Martin Hruška told the Danube Energy Forum in Bratislava. It could support the package, he said, if the Commission commits itself in writing on compensation for gas prices and if the Czech–Slovak oil link is exempted from the ban on technical services until the end of 2027. Should only one of these conditions be fulfilled, Hruška will advise the government to abstain rather than to block. The country has voted for all eighteen packages adopted so far without once using its veto, he pointed out.

In 2021, 41.2 billion cubic metres of gas crossed Slovak territory; in the first nine months of 2025 it was only 2.1 billion. Between 2021 and 2024 the annual volume had already shrunk by more than 60 percent, to 15.3 billion cubic metres. Revenue from transit fees, nearly half a billion euros in 2021, will not exceed 60 million this year by the Finance Ministry's estimate. No other EU member state, according to the minister, has lost as much relative to the size of its economy.

Hruška denied newspaper reports of a secret deal with Moscow on new deliveries: no such agreement exists, and none is being negotiated. The contract with Gazprom Export, signed in 2008, runs until 2034; about 3.4 billion cubic metres were received under it in 2024, most of it through Ukraine.

Since the transit through Ukraine ended on 1 January, Slovakia has mainly been getting its gas from the west and the south. On 1 October its storage sites stood at 74 percent, 17 percentage points lower than a year earlier. That will do for a normal winter, the minister said; in a severe one, deliveries to large industrial consumers might have to be reduced from mid-February, according to the grid operator Eustream. Homes and hospitals would be spared.

Together with Hungary and Austria, Slovakia intends to submit a proposal by the end of November which would cap the cost of the southern route at 6 euros per megawatt hour. At present, bringing a megawatt hour from the Greek terminals to the Slovak border means crossing four tariff zones and paying 9 to 11 euros, against some 4 euros from Germany. Romania has shown interest without joining. Kyiv said in September that it was ready to consider transporting Azerbaijani gas through Ukraine, provided that the gas is not of Russian origin and that the buyer takes it over at the country's eastern border. Bratislava finds the first condition reasonable but the second hard to meet, since so far no insurer has been prepared to cover it. Of the 120 million euros requested for the compressors at Veľké Kapušany, the Commission has so far offered 70 million; if the full amount is granted, work could start in spring 2026 and take around two years.

Hruška ruled out any interruption of electricity supplies to Ukraine for political reasons; in the first half of the year, 1.9 terawatt hours were delivered. How much compensation Bratislava is demanding he would not say, and a question about a trip to Moscow this year went unanswered. Lena Aaltonen of the European Commission said that compensation for higher prices "is not foreseen in the current budget"; an exemption for the oil link is under examination, for one year more probably than for two.`,
    slips: [
      [
        ['value'],
        'Slovakia has voted for every one of the sixteen sanctions packages adopted so far, Foreign Minister Martin Hruška said, and has not once used its veto.',
      ],
      [
        ['modality'],
        'Slovakia will throw its support behind the nineteenth sanctions package, Martin Hruška announced in Bratislava.',
      ],
      [
        ['polarity', 'wording'],
        'If only one of the two conditions is met, Martin Hruška will recommend to the government that it block the nineteenth package.',
      ],
      [
        ['period', 'value'],
        'In the first six months of this year only 2.1 billion cubic metres of gas crossed Slovak territory, Martin Hruška said.',
      ],
      [
        ['bound'],
        'The Finance Ministry in Bratislava reckons with transit revenue of at least 60 million euros this year.',
      ],
      [
        ['period'],
        'As recently as last year, Slovakia took in almost half a billion euros in transit fees, according to Martin Hruška.',
      ],
      [
        ['polarity'],
        'Martin Hruška said that there was no secret agreement with Moscow on new deliveries, but that talks about one were under way.',
      ],
      [
        ['period', 'value'],
        "Slovakia's contract with Gazprom Export, signed in 2008, runs until 2030, the foreign minister said.",
      ],
      [
        ['entity'],
        'Together with Hungary and Romania, Slovakia intends to submit a proposal by the end of November which would cap the cost of the southern route at 6 euros per megawatt hour.',
      ],
      [
        ['direction', 'value'],
        "At the start of October, Slovakia's gas storage was fuller than a year before, Martin Hruška reported.",
      ],
      [
        ['modality'],
        'In a severe winter Slovakia will have to reduce deliveries to large industrial consumers from mid-February, according to the grid operator Eustream.',
      ],
      [
        ['modality'],
        'Bratislava has already been paid 70 million euros by the Commission for expanding the compressors at Veľké Kapušany.',
      ],
      [
        ['unit', 'scale'],
        'Martin Hruška put the electricity that Ukraine obtained from Slovakia in the first half of the year at 1.9 gigawatt hours.',
      ],
      [
        ['speaker', 'entity'],
        'Compensation for higher prices "is not foreseen in the current budget", Martin Hruška told the forum.',
      ],
      [
        ['direction', 'value'],
        'For the oil link, a two-year exemption has better chances than a one-year one, Lena Aaltonen of the European Commission indicated.',
      ],
      [
        [],
        'Asked about a trip to Moscow this year, Martin Hruška said that he had received an invitation for December.',
      ],
    ],
  },
  {
    id: 'skagen-air-half-year',
    sourceDate: '2025-08-21',
    source: `Skagen Air Group: Half-year report, 1 January – 30 June 2025
Copenhagen, 21 August 2025

Skagen Air Group carried 6.84 million passengers in the first half of 2025, 7.2 percent more than in the same period of the previous year (6.38 million). Capacity, measured in available seat kilometres, rose by 9.5 percent. As capacity grew faster than demand, the load factor slipped to 81.6 percent from 83.1 percent.

Revenue increased by 4 percent to DKK 7.9 billion (first half of 2024: DKK 7.6 billion). Tickets accounted for DKK 6.3 billion and ancillary revenue for DKK 1.1 billion; the remainder came from cargo and charter. The average fare fell by 3 percent to DKK 921. The operating loss (EBIT) widened to DKK 215 million from DKK 148 million, the net loss to DKK 262 million from DKK 190 million. In the second quarter taken alone, however, the Group made an operating profit of DKK 310 million, slightly below the DKK 325 million of a year earlier.

"The winter was harder than we had expected," said Chief Executive Birgitte Holm. "We added seats on routes to southern Europe that the market did not need in February. We have corrected that: for the coming winter we have cut planned capacity by 6 percent."

Costs. Fuel costs fell by 11 percent to DKK 1.9 billion thanks to lower jet fuel prices and a weaker dollar. This was more than offset by wages, which were up 9 percent, and airport charges, which rose by 14 percent, mainly in Germany and Sweden. Unit costs excluding fuel increased by 5.1 percent. Chief Financial Officer Anders Lykke said that about a third of this increase was temporary and due to the leasing of replacement aircraft while up to eight of the Group's Airbus A320neo were grounded for engine inspections. At the end of June five were still on the ground; the Group expects the last of them to return to service by March 2026, provided that the engine maker keeps to its schedule. Talks with the engine maker about compensation are ongoing; no amount has been recorded in the accounts.

Fleet. At the end of June the fleet comprised 71 aircraft, of which 46 were leased. Two A321neo were delivered in May. Of the six scheduled for the second half, the manufacturer has announced delays for at least two, until the first half of 2026. The Board is considering the sale of the turboprop subsidiary Skagen Link, which operates 12 aircraft and employs about 380 people. No decision has been taken, and the Group declined to comment on possible buyers.

Balance sheet. Liquidity amounted to DKK 3.2 billion (31 December 2024: DKK 2.7 billion). Net debt fell to DKK 5.4 billion from DKK 5.9 billion. A bond of EUR 150 million falls due in April 2026; the Group intends to refinance it this autumn if market conditions allow. No dividend will be proposed until net debt is below three times EBITDA; at the end of June the ratio was 3.4.

Outlook. For the full year 2025 the Group now expects an operating margin of between 2 and 3.5 percent (previously: 3 to 5 percent) and revenue of DKK 17.5–18 billion (unchanged). The forecast assumes an average jet fuel price of USD 720 per tonne and does not take any strike into account. Bookings for July to September are 4 percent ahead of last year in number, but at slightly lower fares.

Labour. The collective agreement with the cabin crew expired on 31 March. Their union, FKL, demands 12 percent more over three years; the Group has offered 8 percent. FKL chair Mette Rask said in a statement that a strike "cannot be ruled out after 15 September", but that her members "would rather negotiate than walk out". In the conference call Holm said she was "confident, but not certain" of an agreement before that date. Asked whether jobs would be cut, she said that there were "no plans for redundancies in 2025"; she did not comment on 2026.`,
    date: '2025-08-22',
    text: `Skagen Air Group has lowered its margin forecast: for the full year 2025 it now expects an operating margin of between 2 and 3.5 percent instead of 3 to 5 percent. Its revenue guidance of DKK 17.5 to 18 billion stands. The forecast assumes an average jet fuel price of USD 720 per tonne and leaves any strike out of account.

In the first half of the year the operating loss widened to DKK 215 million from DKK 148 million, while the net loss grew by DKK 72 million to DKK 262 million. For the second quarter alone, however, the group showed an operating profit of DKK 310 million, DKK 15 million short of the year-earlier figure. It carried 6.84 million passengers between January and June, 7.2 percent more than a year before, but capacity in available seat kilometres rose by 9.5 percent. The load factor consequently slid by one and a half percentage points to 81.6 percent. Revenue increased by 4 percent to DKK 7.9 billion, of which tickets accounted for DKK 6.3 billion and ancillary revenue for DKK 1.1 billion. At DKK 921, the average fare was 3 percent lower than before.

The winter was harder than expected, Chief Executive Birgitte Holm said, and the group added seats to southern Europe that the market did not need in February. Planned capacity for the coming winter has therefore been trimmed by 6 percent.

Cheaper jet fuel and a weaker dollar brought the fuel bill down by 11 percent to DKK 1.9 billion. This was more than offset by wages, up 9 percent, and airport charges, up 14 percent, mainly in Germany and Sweden. Without fuel, unit costs rose by 5.1 percent; about a third of that is temporary, according to Chief Financial Officer Anders Lykke, and stems from leasing replacements for Airbus A320neo grounded for engine inspections. Five of these were still on the ground at the end of June; the group expects the last of them to return to service by March 2026, provided that the engine maker keeps to its schedule. Talks with the latter about compensation continue, and no amount for it has been recorded in the accounts.

The board is considering the sale of the turboprop subsidiary Skagen Link, with 12 aircraft and about 380 employees, but has taken no decision; on possible buyers the group would say nothing. At least two of the six A321neo scheduled for the second half will arrive late, in the first half of 2026, the manufacturer has announced.

Net debt fell by half a billion kroner to DKK 5.4 billion. No dividend will be proposed until it is below three times EBITDA; at the end of June it was 3.4 times. A bond of EUR 150 million, due in April 2026, is to be refinanced this autumn, market conditions permitting.

The cabin crew union FKL, whose collective agreement expired at the end of March, demands 12 percent more over three years and has been offered 8 percent. According to its chair Mette Rask, a strike "cannot be ruled out after 15 September", although her members would prefer negotiating to walking out. Holm described herself as "confident, but not certain" that there will be an agreement before then; redundancies are not planned in 2025, she said, leaving 2026 without comment.`,
    slips: [
      [
        ['value'],
        'Skagen Air Group carried 6.48 million passengers in the first half of 2025, 7.2 percent more than in the same period of the previous year.',
      ],
      [
        ['direction'],
        "Skagen Air Group's planes were fuller than a year before: the load factor improved by 1.5 percentage points.",
      ],
      [
        ['measure', 'value'],
        'The net loss of Skagen Air Group widened to DKK 215 million in the first half of 2025.',
      ],
      [
        ['currency'],
        "Skagen Air Group's revenue increased by 4 percent to EUR 7.9 billion in the first half.",
      ],
      [
        ['period'],
        'Between January and March, viewed in isolation, Skagen Air Group earned an operating profit of DKK 310 million.',
      ],
      [
        ['wording', 'entity'],
        '"We added seats on routes to northern Europe that the market did not need in February," said Chief Executive Birgitte Holm.',
      ],
      [['value'], 'At Skagen Air Group, airport charges rose by 9 percent, mainly in Germany and Sweden.'],
      [
        ['bound', 'value'],
        'Chief Financial Officer Anders Lykke called the rise in unit costs excluding fuel temporary in its entirety, blaming the leasing of replacement aircraft.',
      ],
      [
        ['modality'],
        'Skagen Air Group is parting with its turboprop subsidiary Skagen Link and its 12 aircraft, the board has decided.',
      ],
      [
        ['modality'],
        'Skagen Air Group has refinanced the EUR 150 million bond that falls due in April 2026.',
      ],
      [
        ['polarity'],
        'While talks with the engine maker go on, Skagen Air Group has already booked an amount for compensation.',
      ],
      [
        ['range', 'value'],
        'For the full year 2025 Skagen Air Group now expects an operating margin of between 2 and 4.5 percent, against 3 to 5 percent previously.',
      ],
      [
        ['direction'],
        'Skagen Air Group says that bookings for July to September are 4 percent ahead of last year in number, and at slightly higher fares.',
      ],
      [
        [],
        'Two offers have come in for the turboprop subsidiary Skagen Link, whose sale the board of Skagen Air Group is considering.',
      ],
      [
        ['speaker', 'entity'],
        'A strike "cannot be ruled out after 15 September", Chief Executive Birgitte Holm said.',
      ],
      [
        ['modality'],
        'Birgitte Holm has no doubt that Skagen Air Group will reach an agreement with its cabin crew before 15 September.',
      ],
    ],
  },
  {
    id: 'latvia-pension-judgment',
    sourceDate: '2025-11-06',
    source: `Constitutional Court of the Republic of Latvia
Press release No. 34/2025, Riga, 6 November 2025
Judgment on the reduction of pensions of working pensioners

By judgment published today, the Court held by five votes to two that Section 22(4) of the Act on State Pensions is incompatible with the Constitution insofar as it applies to persons who retired before 1 January 2019. As regards persons who retired after that date, the complaint was dismissed unanimously.

The facts. Under the provision, which entered into force on 1 July 2022, old-age pensions are reduced by 20 percent for recipients who earn more than 1.5 times the minimum wage (currently EUR 1,110 a month). According to the State Social Insurance Agency, 31,400 persons were affected at the end of 2024, about 9,800 of whom had retired before 2019. The average reduction was EUR 96 a month. The application was lodged in March 2024 by 21 members of parliament; the complaints of four pensioners were joined to it. The applicants had asked for the provision to be declared void from the outset.

Reasons. The Court recalled that the legislature enjoys wide discretion in the field of social security and may, in principle, take account of earned income. The Constitution does not guarantee a pension of a particular amount. It does, however, protect legitimate expectations. Persons who retired before 2019 had been told in individual notices that their pension would not be reduced if they continued to work. The legislature had not provided for a transition period, although the Ombudsman had recommended one of at least three years. The argument of the Cabinet that the measure was needed to secure the financial stability of the special pension budget was not accepted with regard to this group: the savings attributable to it, EUR 11.3 million a year, corresponded to 0.3 percent of the expenditure of that budget.

The Court expressly left open whether the reduction would be compatible with the Constitution if its rate were higher than 20 percent. Nor did it rule on disability pensions, which were not the subject of the proceedings.

Consequences. The provision ceases to have effect for the group concerned on 1 June 2026, unless parliament adopts a new rule before then. Until that date it continues to apply, but no new reductions may be ordered for persons in this group. The four pensioners who lodged complaints are to be repaid the amounts withheld since 1 July 2022. For other persons affected the Court did not order repayment; it is for parliament to decide whether and to what extent they should be compensated. The judgment is final.

Dissenting opinion. Judges Ilze Kalve and Roberts Strods argue that the notices "were information, not a promise" and that the majority "protects a hope rather than a right". Judge Kalve alone also considers that the application should have been declared inadmissible in part, as it had been lodged after the expiry of the time limit.

At the delivery of the judgment the President of the Court, Aivars Lediņš, stressed that "this is not a judgment against taking earnings into account, but a judgment about keeping one's word".

Statements made at the Court after the delivery (recorded by the Information Office)

Welfare Minister Dace Ozola said that her ministry would "study the judgment carefully" and that she expected to present a draft by February. She put the cost of a full repayment to all those affected in the pre-2019 group at "between 35 and 40 million euros", but said that this was a preliminary estimate. She did not say whether the government would support such a repayment.

Juris Bērzkalns, chair of the Pensioners' Federation, called the ruling "half a victory" and demanded full repayment for everyone. The federation was examining a complaint to the European Court of Human Rights on behalf of those who retired later, he said. The Information Office could not say how many of the persons affected are still in employment.`,
    date: '2025-11-07',
    text: `By five votes to two, the Constitutional Court of Latvia has held the reduction of working pensioners' pensions to be incompatible with the Constitution insofar as it applies to persons who retired before 1 January 2019. For those who retired later, the judges were unanimous in dismissing the complaint. The judgment, published on 6 November, is final.

Under the provision, in force since 1 July 2022, recipients who earn more than one and a half times the minimum wage, currently EUR 1,110 a month, lose a fifth of their old-age pension. According to the State Social Insurance Agency, 31,400 persons were affected at the end of 2024, roughly 31 percent of whom had retired before 2019. The reduction averaged EUR 96 a month. Behind the application of March 2024 stood 21 members of parliament; four pensioners' complaints were joined to it.

The legislature may in principle take account of earned income, the Court recalled, and a pension of a particular amount is not guaranteed by the Constitution. Legitimate expectations, however, are protected, and in individual notices those who retired before 2019 had been told that working on would not diminish their pension. No transition period was provided for, although the Ombudsman had recommended one of at least three years. The Cabinet's argument that the financial stability of the special pension budget required the measure failed to convince the Court as far as this group was concerned. The savings attributable to it, EUR 11.3 million a year, corresponded to 0.3 percent of that budget's expenditure. Whether a rate above 20 percent would be constitutional was expressly left open, and there was no ruling on disability pensions, which were not the subject of the proceedings.

For the group concerned the provision ceases to have effect on 1 June 2026, unless parliament adopts a new rule before then. Until that date it continues to apply, but new reductions are barred for these pensioners. The Court ordered repayment of what has been withheld since 1 July 2022 only for the four complainants; for the others affected, it is up to parliament whether and to what extent they should be compensated.

Judges Ilze Kalve and Roberts Strods dissented, arguing that the notices "were information, not a promise" and that the majority "protects a hope rather than a right". In Kalve's view, part of the application should also have been rejected as inadmissible because the time limit had run out. The judgment was not directed against taking earnings into account, Court President Aivars Lediņš stressed, but was about keeping one's word.

Welfare Minister Dace Ozola expects to present a draft by February. According to her preliminary estimate, a full repayment to everyone affected in the pre-2019 group would cost between 35 and 40 million euros; whether the government would support it, she did not say. Juris Bērzkalns, chair of the Pensioners' Federation, spoke of "half a victory" and demanded full repayment for everyone. His federation is examining whether to turn to the European Court of Human Rights for those who retired later, he said.`,
    slips: [
      [
        ['value'],
        'The Constitutional Court of Latvia held by four votes to three that Section 22(4) of the Act on State Pensions is incompatible with the Constitution insofar as it applies to persons who retired before 1 January 2019.',
      ],
      [
        ['direction', 'period'],
        'Pensioners who retired after 1 January 2019 have won before the Constitutional Court of Latvia, which declared the reduction of their pensions incompatible with the Constitution.',
      ],
      [
        ['value'],
        'In Latvia, old-age pensions are reduced by 20 percent for recipients who earn more than twice the minimum wage.',
      ],
      [
        ['measure', 'value'],
        'The State Social Insurance Agency counted 31,400 affected persons at the end of 2024 who had retired before 2019.',
      ],
      [
        ['period', 'unit'],
        'The average reduction under the Latvian provision was EUR 96 a year, the Constitutional Court said.',
      ],
      [
        ['entity', 'speaker'],
        'The Latvian legislature had not provided for a transition period, although the Cabinet had recommended one of at least three years.',
      ],
      [
        ['bound'],
        'A transition of no more than three years had been advised by the Ombudsman, the Constitutional Court of Latvia noted.',
      ],
      [
        ['polarity'],
        "With regard to those who retired before 2019, the Constitutional Court of Latvia followed the Cabinet's reasoning that the pension budget needed the measure for its financial stability.",
      ],
      [
        ['value'],
        'The savings attributable to those who retired before 2019, EUR 11.3 million a year, corresponded to 3 percent of the expenditure of the special pension budget, according to the Constitutional Court of Latvia.',
      ],
      [
        ['modality'],
        'Deductions of more than 20 percent would violate the Constitution as well, the Constitutional Court of Latvia made clear.',
      ],
      [
        ['modality'],
        'The Constitutional Court of Latvia ruled that the provision ceases to have effect on 1 June 2026 for those who retired before 2019, whatever parliament does.',
      ],
      [
        ['entity', 'bound'],
        'The Constitutional Court of Latvia ordered that all those who retired before 2019 be repaid the amounts withheld since 1 July 2022.',
      ],
      [
        ['wording'],
        'According to the dissenting Judges Ilze Kalve and Roberts Strods, the majority "protects a hope rather than a promise".',
      ],
      [
        ['entity', 'speaker'],
        'Judge Roberts Strods alone also considers that the application should have been declared inadmissible in part, as it had been lodged after the expiry of the time limit.',
      ],
      [
        ['modality'],
        "The Pensioners' Federation has gone to the European Court of Human Rights on behalf of those who retired later, its chair Juris Bērzkalns said.",
      ],
      [
        [],
        'Welfare Minister Dace Ozola said she expected to present a draft by February, in which the rate of the reduction would be lowered to 10 percent.',
      ],
    ],
  },
  {
    id: 'unhcr-burundi-briefing',
    sourceDate: '2025-09-12',
    source: `UNHCR briefing note: Displacement from eastern DR Congo into Burundi
Palais des Nations, Geneva, 12 September 2025

This is a summary of what was said by UNHCR spokesperson Marta Reis and by the UNHCR Representative in Burundi, Joseph Kamanzi (by video link).

More than 64,000 people have crossed from the South Kivu province of the Democratic Republic of the Congo into Burundi since 18 August, when fighting resumed around the town of Uvira. Nearly half of them arrived in the first ten days. Arrivals have since slowed, from a peak of 4,100 a day on 24 August to about 700 a day this week. "Slower does not mean over," said Reis. "Our teams on the Congolese side tell us that thousands more are waiting near the Ruzizi River." UNHCR is not able to verify this, as it has had no access to the area since 30 August.

Most of those who have arrived are women and children. Of the 52,300 people registered so far, 58 percent are under 18; about 2,900 children arrived without parents or other relatives. Three in five adults interviewed by protection monitors said that they had fled at least once before. The monitors recorded 218 accounts of sexual violence between 18 August and 9 September; the agency believes that the real number is considerably higher.

Some 38,000 of the new arrivals are staying at the Rugari transit site, which was planned for 10,000. There is one latrine for every 130 people; the emergency standard is one for 50. Kamanzi said that 61 cases of cholera and three deaths had been confirmed at the site by 10 September, and that a further 140 suspected cases were being tested. "We do not speak of an outbreak out of control," he said, "but without clean water we may have to in two weeks."

The Government of Burundi has made land available for a new settlement in Ruyigi province, about 120 kilometres from the border. The first 5,000 people are to be moved there by the end of September, on a voluntary basis, if the access road is repaired in time. The site could eventually take in 40,000. In a survey of 1,200 refugee households last week, 44 percent said that they did not want to move further from the border, mostly because they hoped to return soon.

Reis denied reports that refugees had been pushed back at the Gatumba crossing. "Our staff are there every day and have seen no such case," she said. The crossing was closed for 36 hours on 2 and 3 September, after shelling, by decision of the Burundian authorities, and then reopened. Local authorities estimate that about 3,500 people have gone back to DR Congo on their own. UNHCR does not at present promote returns.

UNHCR needs USD 76.5 million to help up to 100,000 new arrivals until the end of February 2026. As of 11 September it had received USD 16.8 million, or 22 percent, the largest contributions coming from the European Union and Japan. A year ago the appeal for Burundi was 41 percent funded at the same point. Food rations, which are provided by the World Food Programme (WFP), were cut on 1 September from 75 to 50 percent of the full ration; WFP has warned that they could fall to 25 percent in November unless new funds arrive. UNHCR itself has had to reduce its staff in Burundi from 240 to 170 since January.

In response to questions

Asked which armed group was responsible for the shelling, Reis said that UNHCR was not in a position to attribute responsibility. On talks with the armed groups about a humanitarian corridor, she replied that OCHA was leading these contacts and that UNHCR was not part of them. Asked how many people were displaced inside South Kivu, she said that the latest estimate of the International Organization for Migration (IOM), from July, was 1.3 million and did not yet include those who had fled since August. Kamanzi did not answer a question about whether Burundi intended to close the border.`,
    date: '2025-09-13',
    text: `More than 64,000 people have crossed into Burundi from South Kivu in the Democratic Republic of the Congo since fighting resumed around Uvira on 18 August, UNHCR said in Geneva. Close to half of them came in the first ten days; from a peak of 4,100 a day on 24 August, arrivals have slowed to about 700 a day this week. "Slower does not mean over," said spokesperson Marta Reis, pointing to reports from UNHCR teams on the Congolese side of thousands more waiting near the Ruzizi River; the agency cannot verify this, having had no access to the area since 30 August.

Women and children make up the majority of the arrivals. Of the 52,300 people registered so far, 58 percent are minors, and about 2,900 children came without parents or other relatives. Three fifths of the adults whom protection monitors interviewed said that it was not their first flight. Between 18 August and 9 September the monitors recorded 218 accounts of sexual violence; the agency believes the real number to be considerably higher.

The Rugari transit site, planned for 10,000, is accommodating some 38,000 of the newcomers. A latrine there has to do for 130 people, against 50 under the emergency standard. By 10 September, 61 cases of cholera and three deaths had been confirmed at the site, and a further 140 suspected cases were being tested, said Joseph Kamanzi, the UNHCR Representative in Burundi. He does not speak of an outbreak out of control, but without clean water it may come to that in two weeks, he said.

For a new settlement, the Government of Burundi has made land available in Ruyigi province, about 120 kilometres from the border. A first group of 5,000 is to move there voluntarily by the end of September, provided that the access road is repaired in time; eventually the site could take in 40,000. In a survey of 1,200 refugee households, 44 percent said they did not want to move further from the border, mostly in the hope of an early return.

Reis denied reports of refugees being pushed back at the Gatumba crossing, where UNHCR staff are present every day and have seen no such case. After shelling, the Burundian authorities closed the crossing for a day and a half at the start of September. About 3,500 people have gone back to DR Congo on their own, local authorities estimate; UNHCR is not promoting returns at present.

Of the USD 76.5 million needed to help up to 100,000 new arrivals until the end of February 2026, the agency had received USD 16.8 million, or 22 percent, as of 11 September. At the same point a year ago, the appeal for Burundi had been funded to 41 percent. Food rations were cut from 75 to 50 percent of the full ration on 1 September, and the World Food Programme, which provides them, has warned that they could fall to 25 percent in November unless new funds arrive. UNHCR's own staff in Burundi has shrunk by 70 since January, to 170.

As to which armed group was behind the shelling, UNHCR was not in a position to attribute responsibility, Reis said. The International Organization for Migration's latest estimate for displacement inside South Kivu, 1.3 million people, dates from July and does not yet include those who have fled since August. Whether Burundi intends to close the border, Kamanzi left unanswered.`,
    slips: [
      [
        ['value'],
        'More than 46,000 people have crossed from South Kivu into Burundi since 18 August, when fighting resumed around the town of Uvira, UNHCR said.',
      ],
      [
        ['bound', 'value'],
        'The bulk of the people who came to Burundi from South Kivu after 18 August, well over half, did so in the first ten days, according to UNHCR.',
      ],
      [
        ['modality', 'polarity'],
        'UNHCR has been able to verify that thousands more are waiting near the Ruzizi River.',
      ],
      [['bound'], 'The new arrivals in Burundi are without exception women and children, UNHCR reports.'],
      [
        ['entity', 'measure'],
        'Three in five children interviewed by UNHCR protection monitors said that they had fled at least once before.',
      ],
      [
        ['direction'],
        'UNHCR monitors recorded 218 accounts of sexual violence between 18 August and 9 September; the agency believes that the real number is considerably lower.',
      ],
      [
        ['value', 'measure'],
        'Joseph Kamanzi said that 140 cases of cholera and three deaths had been confirmed at the Rugari site by 10 September.',
      ],
      [
        ['polarity', 'modality'],
        'The cholera outbreak at Rugari is already beyond control, in the words of UNHCR Representative Joseph Kamanzi.',
      ],
      [
        ['unit'],
        'The Government of Burundi has made land available for a new settlement in Ruyigi province, about 120 miles from the border.',
      ],
      [
        ['modality', 'period'],
        'A first 5,000 refugees have been relocated to the new settlement in Ruyigi province on a voluntary basis, UNHCR reported.',
      ],
      [
        ['entity'],
        'The Gatumba crossing was closed for 36 hours on 2 and 3 September, after shelling, by decision of the Congolese authorities.',
      ],
      [
        ['polarity'],
        'UNHCR spokesperson Marta Reis admitted that refugees had been turned back at the Gatumba crossing.',
      ],
      [
        ['value', 'period'],
        'By 11 September, UNHCR had collected 41 percent of the USD 76.5 million that it needs for new arrivals in Burundi.',
      ],
      [
        ['modality'],
        'Food rations in Burundi will drop to a quarter of the full amount in November unless new funds arrive, the World Food Programme has warned.',
      ],
      [
        ['entity', 'polarity'],
        'Contacts with the armed groups about a humanitarian corridor are led by UNHCR itself, Marta Reis explained.',
      ],
      [
        [],
        'As of 11 September UNHCR had received USD 16.8 million, the largest contributions coming from the European Union, Japan and Norway.',
      ],
    ],
  },
  {
    id: 'shikongo-licences-interview',
    sourceDate: '2025-11-20',
    source: `"We do not sell the ground, we lend it"
Southern Mining Weekly, 20 November 2025. Interview with Helena Shikongo, Namibia's Minister of Mines. By Peter Aldous

Minister, in July you suspended the acceptance of new applications for exploration licences. When will the window reopen?

The moratorium covers applications for lithium, rare earths and uranium, not for gold or copper. It ends on 31 January. I would like to reopen the window on 1 February, but I will do so only if the new cadastre is working by then. If not, I would rather extend the moratorium by three months than go back to paper.

How many licences are there at present?

At the end of October we had 1,086 exploration licences and 74 mining licences in force. When we audited the exploration licences, we found that no work had been done on 412 of them in the last two years. We have sent notices to all 412 holders. So far 137 have given up their licence voluntarily, 96 have sent us work programmes that we accept, and the rest have until 15 December to reply.

And then?

Then I can withdraw them under section 55. I have not withdrawn a single one yet. I expect that we will withdraw between 100 and 150, but every case will be examined individually.

Critics say that licences were handed out to politically connected persons.

I have read that. Two officials of my ministry were suspended in August, and the Anti-Corruption Commission is investigating. I will not comment on an ongoing investigation. What I can say is that nobody has been charged so far, and that no minister, current or former, is among the persons under investigation, as far as I have been informed.

The draft Minerals Bill speaks of a 15 percent state share in new mines. The Chamber of Mines says that this will kill investment.

The draft says up to 15 percent, for minerals declared critical, and only for licences granted after the law comes into force. Existing mines will not be touched. The first 5 percent would be free of charge; for the remainder the state would pay the market price. In the first draft, last year, we had 20 percent, so the Chamber has been heard. I hope that parliament will debate the bill in March.

And the 51 percent local ownership that was mentioned?

That was a proposal made by Deputy Minister Elias Nghipunya at a party meeting. It is not government policy.

Will royalties rise?

The royalty on uranium is 3 percent today. The Treasury would like to see 5 percent; my ministry thinks that 4 percent is the most the industry can bear at present prices. Cabinet has not decided. Last financial year mining brought the state N$6.9 billion in taxes and royalties, against N$5.8 billion the year before. Diamonds, which used to contribute more than half, accounted for only 31 percent; uranium accounted for 38 percent, for the first time more than diamonds.

Kestrel Lithium says that it was promised an exemption from the ban on exporting unprocessed lithium.

It was not promised anything. The company applied in May for permission to export 60,000 tonnes of crushed ore for test purposes. We have approved 15,000 tonnes, on condition that it begins building its plant near Karibib by June 2026. It says that the plant would cost 180 million US dollars and create 350 jobs; those are the company's figures, and we have not checked them.

Will you publish the contracts?

From April 2026 all newly signed mining agreements are to be published within 60 days. For the older ones we need the consent of the companies. Of the 22 we have asked, nine have agreed, four have refused and nine have not answered.

Which four?

I will not name them today.

Asked for comment, Rolf Amadhila, chief executive of the Chamber of Mines, told this paper that his members "support the audit of idle licences without reservation" but fear that the moratorium "becomes a habit". He estimated that it had delayed investment of some N$400 million. The ministry disputes this figure.`,
    date: '2025-11-21',
    text: `Namibia's moratorium on new exploration licence applications for lithium, rare earths and uranium ends on 31 January, but Mines Minister Helena Shikongo will reopen the window on 1 February only if the new cadastre is working by then. Otherwise she would rather extend the moratorium by three months than return to paper, she told Southern Mining Weekly. Gold and copper are exempt from the suspension.

At the end of October, 1,086 exploration licences and 74 mining licences were in force. In an audit, 412 of the former turned out to have seen no work in the last two years. Of the 412 holders, all of whom were sent notices, 137 have given up their licence voluntarily and 96 have sent work programmes that the ministry accepts; the other 179 have until 15 December to reply. Not one licence has been withdrawn yet; the minister reckons with 100 to 150 withdrawals, each case to be examined individually.

Asked about licences for politically connected persons, Shikongo declined to comment on the ongoing investigation by the Anti-Corruption Commission. Two officials of her ministry were suspended in August; nobody has been charged so far, she said, and as far as she has been informed, no minister, current or former, is among those under investigation.

The draft Minerals Bill provides for a state share of up to 15 percent in the case of minerals declared critical, and only for licences granted after the law comes into force. The first 5 percent would cost the state nothing; it would pay the market price for the remainder. Mines that already exist will be left alone, according to Shikongo; last year's first draft had still put the share at 20 percent. She hopes that parliament will debate the bill in March. Local ownership of 51 percent, by contrast, was a proposal that Deputy Minister Elias Nghipunya made at a party meeting and is not government policy, she said.

Cabinet has not decided on the uranium royalty of 3 percent: the Treasury would like to see 5 percent, while the mines ministry thinks that the industry can bear 4 percent at most at present prices. Taxes and royalties from mining came to N$6.9 billion last financial year, N$1.1 billion more than the year before. Uranium, which accounted for 38 percent, for the first time contributed more than diamonds, at 31 percent.

The minister rejected Kestrel Lithium's claim that it had been promised an exemption from the ban on exporting unprocessed lithium. The company applied to export 60,000 tonnes of crushed ore for test purposes; approved were 15,000 tonnes, on condition that it begins building its plant near Karibib by June 2026. Kestrel puts the cost of the plant at 180 million US dollars and the number of jobs at 350, figures that the ministry has not checked.

From April 2026, all new mining agreements are to be made public within 60 days. Older ones require the companies' consent: out of 22 asked, nine have given it, nine have not answered and four, which Shikongo would not name, have refused. Rolf Amadhila, chief executive of the Chamber of Mines, said that his members support the audit of idle licences "without reservation" but fear that the moratorium "becomes a habit". His estimate that it has held up some N$400 million of investment is disputed by the ministry.`,
    slips: [
      [
        ['entity', 'polarity'],
        'The Namibian moratorium covers applications for lithium, rare earths and gold, Mines Minister Helena Shikongo said.',
      ],
      [
        ['modality'],
        'On 1 February, Namibia will start accepting applications for lithium, rare earth and uranium exploration again, whether or not the new cadastre is working, Helena Shikongo promised.',
      ],
      [
        ['measure', 'entity'],
        'At the end of October Namibia had 1,086 mining licences in force, according to Mines Minister Helena Shikongo.',
      ],
      [
        ['period', 'value'],
        'When Namibia audited its exploration licences, it found that no work had been done on 412 of them in the last five years.',
      ],
      [
        ['value'],
        'Of the 412 licence holders who received notices, 96 have handed back their licence of their own accord, Helena Shikongo reported.',
      ],
      [
        ['modality'],
        'Helena Shikongo has already stripped between 100 and 150 holders of their exploration licences under section 55.',
      ],
      [
        ['polarity'],
        'Helena Shikongo said that some of those investigated by the Anti-Corruption Commission had been charged.',
      ],
      [
        ['bound'],
        'Under the draft Minerals Bill, the state would receive a minimum of 15 percent in new mines for critical minerals.',
      ],
      [
        ['polarity'],
        'Mines already in operation in Namibia would also have to cede a share to the state under the draft, Helena Shikongo said.',
      ],
      [
        ['entity', 'speaker'],
        'The 51 percent local ownership was a proposal made by Rolf Amadhila at a party meeting and is not government policy, Helena Shikongo said.',
      ],
      [
        ['entity', 'speaker'],
        'The Treasury thinks that 4 percent is the most the Namibian uranium industry can bear at present prices, Helena Shikongo said.',
      ],
      [
        ['currency'],
        'Last financial year mining brought the Namibian state US$6.9 billion in taxes and royalties.',
      ],
      [
        ['direction', 'entity'],
        'Diamonds again yielded more for the Namibian state than uranium last financial year, according to Helena Shikongo.',
      ],
      [
        ['value'],
        'Kestrel Lithium has been cleared to ship 60,000 tonnes of crushed ore abroad for test purposes, on condition that construction of its plant near Karibib begins by June 2026.',
      ],
      [
        ['wording', 'polarity'],
        'Rolf Amadhila of the Chamber of Mines said that his members "support the audit of idle licences with some reservations".',
      ],
      [
        [],
        'Of the 22 companies that Namibia has asked for consent to publish their contracts, four have refused, among them Kestrel Lithium.',
      ],
    ],
  },
];
