export const round48 = [
  {
    id: 'cnb-may-2025',
    sourceDate: '2025-05-07',
    source: `Czech National Bank, Prague. Transcript of the press conference after the monetary policy meeting, 7 May 2025

Governor Radim Koubek: Good afternoon. The Bank Board today lowered the two-week repo rate by 25 basis points to 3.50 percent. The discount rate falls to 2.50 percent and the Lombard rate to 4.50 percent, all with effect from 9 May. Five members voted for the decision. Two, Ms Jirsová and Mr Havelka, voted to leave rates where they were.

Inflation was 2.7 percent in March, against 2.9 percent in January. Food prices rose by 5.1 percent over the year and services by 4.7 percent, while fuel was 6 percent cheaper. Our new forecast sees inflation averaging 2.5 percent this year and 2.1 percent in 2026. In February we had expected 2.7 and 2.2 percent. The economy should grow by 1.8 percent this year, two tenths less than in the winter forecast, and by about 2 percent next year. The forecast assumes that American tariffs on European goods stay at 10 percent. Were they to go to 20 percent, our staff estimate that growth this year would be 0.4 to 0.6 percentage points lower.

I want to be plain: today's step does not open a series of cuts. Future decisions will depend on the data, on wages above all. If wage growth stays above 6 percent, I personally see little room for another cut before the autumn. The Board regards the risks to the inflation outlook as modestly tilted upwards. On the one side stand services, property prices and public spending; on the other, a stronger koruna and weak German industry.

Deputy Governor Lenka Šebestová: New mortgages reached 28 billion korunas in March, 64 percent more than a year earlier. The average rate on them was 4.6 percent. Flat prices rose by 11 percent last year, and in Prague by 13 percent. For now we are not reintroducing the debt-to-income limit, which has been switched off since January 2024. We will look at it again in June and could bring it back if lending goes on at this pace. Banks are well capitalised; their capital ratio stood at 22.4 percent at the end of last year. The countercyclical buffer remains at 1.25 percent.

Question (Hana Vodičková, Denní Kurýr): Governor, did the Board discuss a larger cut, of half a point?

Koubek: No. No one proposed it. We had two options on the table, a quarter point or nothing, and the debate was long.

Question (Peter Lindqvist, Nordwire): The koruna is at 24.9 to the euro. Are you prepared to intervene?

Koubek: We did not discuss interventions, and I see no reason for them. The koruna is about 1 percent stronger than our forecast assumed. That is helpful, nothing more.

Question (Vodičková): The Bank is buying gold. How far will you go?

Šebestová: We held 54 tonnes at the end of April. The plan is 100 tonnes by the end of 2028. Gold is now some 3.5 percent of our reserves, which amount to about 140 billion euros.

Question (Lindqvist): And bitcoin? A test portfolio was mentioned in January.

Koubek: An analysis is under way. The Board has not decided anything, and I will not say when it will.

Question (Martin Roubal, Radio Vltava): The finance ministry wants a deficit of 241 billion korunas this year. Is fiscal policy working against you?

Koubek: I leave budgets to the minister. What I can say is that a rise in defence and infrastructure spending could push prices up, perhaps more next year than this.

Question (Roubal): Have you told him so?

Koubek: Our conversations stay private. The Board meets again on 25 June. Thank you.`,
    date: '2025-05-08',
    text: `The Czech National Bank trimmed its two-week repo rate by a quarter of a percentage point on 7 May, taking it down to 3.5 percent. The vote was split five to two, with Jirsová and Havelka in favour of no change. From 9 May the discount rate will be 2.5 percent and the Lombard rate 4.5 percent.

Governor Radim Koubek stressed that the move was not the beginning of a string of cuts. What comes next hinges on incoming data and, first and foremost, on pay. His own view is that there will be little scope for a further reduction before autumn should wage growth remain over 6 percent. Nobody had put forward a half-point cut, he said; after a long discussion the choice lay between 25 basis points and no move at all.

In the new forecast, average inflation is put at 2.5 percent for 2025 and 2.1 percent for 2026, down from the 2.7 and 2.2 percent foreseen in February. Growth is projected at 1.8 percent this year, 0.2 points below the winter forecast, and at roughly 2 percent in 2026. These numbers presuppose that US tariffs on goods from Europe remain at 10 percent; a doubling to 20 percent would, by staff estimates, take 0.4 to 0.6 points off this year's growth. In the Board's assessment, risks to inflation lean slightly to the upside. Services, real estate prices and government spending pull one way, the firmer currency and the weakness of industry in Germany the other. Inflation had come down from 2.9 percent in January to 2.7 percent in March. Over twelve months food became 5.1 percent dearer and services 4.7 percent, whereas fuel prices dropped by 6 percent.

Deputy Governor Lenka Šebestová reported that new mortgage lending came to 28 billion korunas in March, up by 64 percent on the year, at an average rate of 4.6 percent. She said the cap on debt relative to income, out of use since January 2024, would stay off for the moment, though it will be reviewed in June and may return should lending keep up its pace. Flats became 11 percent more expensive in the course of last year, and those in Prague 13 percent. The banks' capital ratio was 22.4 percent at the end of 2024, and the countercyclical buffer stays at 1.25 percent.

Koubek said that currency interventions had not been a topic at the meeting and that he saw no grounds for them. Šebestová put the gold stock at 54 tonnes at the end of April, about 3.5 percent of reserves of around 140 billion euros, with 100 tonnes planned by the close of 2028. On bitcoin, the governor would say only that an analysis is in progress and that nothing has been decided; he refused to name a date for a decision. Asked about the deficit the finance ministry is seeking, he left budgets to the minister but noted that higher outlays on defence and infrastructure could drive up prices, possibly more so in 2026 than in 2025. He would not disclose whether he had raised this with the minister. The Board's next meeting falls on 25 June.`,
    slips: [
      [
        ['value'],
        'On 7 May the Czech National Bank took its two-week repo rate down by half a percentage point, to 3.50 percent.',
      ],
      [
        ['value'],
        'Six members of the Czech Bank Board backed the rate cut, while Jirsová and Havelka preferred to leave rates alone.',
      ],
      [
        ['speaker'],
        'Šebestová made it plain that the rate cut of 7 May does not mark the start of a series.',
      ],
      [
        ['modality'],
        'Koubek personally sees little room for another Czech rate cut before the autumn, whatever happens to wage growth.',
      ],
      [
        ['direction'],
        'The Czech central bank has raised its forecast of average inflation for this year since February; it now stands at 2.5 percent.',
      ],
      [
        ['range', 'value'],
        'Staff at the Czech National Bank estimate that US tariffs of 20 percent would lower growth this year by 0.6 to 0.8 percentage points.',
      ],
      [
        ['direction'],
        'The Bank Board considers the risks to the Czech inflation outlook to be tilted modestly downwards.',
      ],
      [
        ['period'],
        "According to Šebestová, new mortgages in March exceeded the previous month's by 64 percent.",
      ],
      [
        ['modality'],
        'Šebestová announced that the Czech National Bank will reinstate the debt-to-income limit if lending continues at its present pace.',
      ],
      [
        ['entity', 'value'],
        'Prices of services in the Czech Republic went up by 5.1 percent over the year, Koubek said.',
      ],
      [
        ['polarity'],
        'Koubek said the Board had talked about interventions on the currency market but that he saw no reason for them.',
      ],
      [
        ['scale'],
        "The Czech National Bank's reserves come to about 140 million euros, gold making up some 3.5 percent of them.",
      ],
      [['currency'], 'New Czech mortgages reached 28 billion euros in March, according to Šebestová.'],
      [
        ['wording'],
        'Asked about a half-point cut, Koubek answered: "No one proposed it, and the debate was long."',
      ],
      [['wording'], 'Koubek described the firmer koruna as "welcome, nothing more".'],
      [[], 'Koubek said the Board expects to take its decision on bitcoin in October.'],
    ],
  },
  {
    id: 'romania-defence-interview',
    sourceDate: '2025-09-14',
    source: `"I would call it late". Interview with Romania's defence minister, Ioana Dragomirescu. Meridian weekly, 14 September 2025. By Matei Crăciun and Ulrike Brandner

Meridian: Minister, drones have crossed into Romanian airspace again. How often does this happen?

Dragomirescu: Since January we have recorded 23 incursions, against 14 in the whole of last year. Most lasted less than five minutes. Fragments fell on our soil on nine occasions, all of them in Tulcea county. No one has been hurt. On the night of 6 September two F-16s followed one drone for about 50 minutes. The pilots were authorised to fire; they judged the risk to people on the ground to be too great. I stand by that decision.

Meridian: The opposition says the law that allows you to shoot is useless.

Dragomirescu: The law was passed in February, but the rules for applying it were approved by the Supreme Council only in late August. Unmanned aircraft may be shot down if life or property is in danger. For crewed aircraft the minister must give the order personally. I would not call it useless. I would call it late.

Meridian: Do you know that these drones were aimed at Romania?

Dragomirescu: I don't, and I won't pretend to. Our military intelligence thinks it likely that most of them lost their way because of jamming. They also think that two, perhaps three, may have been sent deliberately to test our response.

Meridian: What will you buy?

Dragomirescu: Parliament has approved 1.9 billion euros for short-range air defence. We expect to sign with the Korean firm Daehan Aerotech or with the Norwegian-German consortium Fjordguard before the end of the year; both offers are still on the table. First deliveries would come 18 months after signature. Meanwhile we have ordered 240 interceptor drones from a plant in Brașov, at roughly 30,000 euros each. Sixty are already in service. The rest should arrive by March.

Meridian: Defence costs 2.3 percent of GDP this year. The alliance wants 3.5 by 2035.

Dragomirescu: We will reach 2.5 percent in 2026, and I have asked the finance minister for 3 percent in 2028. He has not agreed so far. From the European loan programme SAFE we have been allotted 16.7 billion euros; only Poland gets more. Up to 4.2 billion of it could go into roads and bridges that tanks can use, if Brussels consents.

Meridian: Will conscription return?

Dragomirescu: No. Not under this government. We are preparing a voluntary scheme: four months' training for men and women aged 18 to 35, and a bonus of about 5,400 euros at the end. The bill is before the Senate. If it passes this autumn, the first 1,000 volunteers could begin in April 2026; by 2030 I would like to see 5,000 a year. The army has 71,000 posts on paper and is short of about 9,500 people, mostly non-commissioned officers.

Meridian: The Americans may withdraw part of their troops.

Dragomirescu: There are about 1,700 of them here. Washington has told me that a reduction is under review. I have not been told of a decision. The French-led battle group at Cincu remains; General Étienne Marchal has assured me that it could grow to a brigade of 4,000 within ten days if needed.

Meridian: Would Romania send soldiers to Ukraine after a ceasefire?

Dragomirescu: No. President and government are agreed on that. We would offer our ports, our airfields and training. We have given Ukraine one Patriot battery. A second is not up for discussion: we have three left and we need them.

Meridian: And the sea?

Dragomirescu: The joint group with Turkey and Bulgaria has destroyed 17 mines since July last year. Our ships accounted for seven of them.

Meridian: Will you still be in office at Christmas?

Dragomirescu: Ask me at Christmas.

Vlad Petrache, spokesman of the opposition Civic Alliance, told Meridian that the minister had "let a drone stroll over the Delta for the best part of an hour". The Russian embassy in Bucharest did not reply to our questions.`,
    date: '2025-09-15',
    text: `Romania has logged 23 drone incursions since the start of the year, compared with 14 in all of 2024, Defence Minister Ioana Dragomirescu told the weekly Meridian. The majority were over in under five minutes; debris came down on Romanian territory nine times, in every case in Tulcea county, and nobody has been injured. She defended the choice of the F-16 pilots who, though cleared to shoot, trailed a drone for some 50 minutes on the night of 6 September and held back because they considered the danger to people below too high. Vlad Petrache, who speaks for the opposition Civic Alliance, accused her of having "let a drone stroll over the Delta for the best part of an hour".

The minister does not claim to know that Romania was the target. Military intelligence believes that jamming probably led most of the drones astray, while two or possibly three may have been meant to probe the country's response. Dragomirescu disagreed that the law on shooting down intruders was useless, preferring to call it late. Although it was adopted in February, the Supreme Council did not clear the implementing rules until late August. Drones may be brought down where life or property is at risk, whereas firing on a crewed aircraft takes a personal order from the minister.

Parliament has granted 1.9 billion euros for short-range air defences. A contract is expected by the end of the year with either Korea's Daehan Aerotech or Fjordguard, a Norwegian-German consortium, whose bids both remain open. The first systems would be delivered a year and a half after signing. In the meantime a Brașov plant has been given an order for 240 interceptor drones costing about 30,000 euros apiece; 60 are in use, and the other 180 should be delivered by March.

Defence spending will rise to 2.5 percent of GDP in 2026, she said, but the finance minister has not yet accepted her request for 3 percent in 2028. Romania's share of the European SAFE loans is 16.7 billion euros, exceeded only by Poland's. As much as 4.2 billion of that could be spent on roads and bridges fit for tanks, subject to consent from Brussels.

Dragomirescu ruled out a return of conscription under the present government. A bill now in the Senate provides for a voluntary scheme in which people of both sexes between 18 and 35 would train for four months and receive a bonus of about 5,400 euros on completion. Should it be adopted this autumn, a first intake of 1,000 could start in April 2026, and the minister would like the yearly number to be 5,000 by 2030. The army lacks roughly 9,500 people, chiefly NCOs, against a nominal strength of 71,000 posts.

As to the roughly 1,700 US troops in the country, Washington has informed her that a cut is being reviewed, not that one has been decided. She cited an assurance from General Étienne Marchal that the French-led battle group at Cincu could, if necessary, be built up into a 4,000-strong brigade in ten days. No Romanian soldiers would go to Ukraine after a ceasefire, and the handover of a second Patriot battery is out of the question. Dragomirescu gave no direct answer when asked whether she would still hold her post at Christmas.`,
    slips: [
      [
        ['period'],
        "Romania's law on shooting down drones was passed in late August, after the Supreme Council had approved the rules for applying it in February.",
      ],
      [
        ['entity'],
        'Drone debris has fallen on Romanian soil nine times, each time in Constanța county, the defence minister said.',
      ],
      [
        ['polarity', 'modality'],
        'The pilots of the two F-16s had no authorisation to fire at the drone that they followed for about 50 minutes, according to Dragomirescu.',
      ],
      [
        ['modality'],
        'Romanian military intelligence is certain that most of the drones went astray because of jamming.',
      ],
      [
        ['speaker'],
        'Dragomirescu admitted to Meridian that Romania had "let a drone stroll over the Delta for the best part of an hour".',
      ],
      [
        ['modality', 'entity'],
        'Romania has chosen the Norwegian-German consortium Fjordguard for its short-range air defence and expects to sign by the end of the year.',
      ],
      [
        ['unit', 'period'],
        'Deliveries of short-range air defence systems to Romania would begin 18 weeks after the contract is signed.',
      ],
      [
        ['value', 'modality'],
        'All 240 of the interceptor drones that Romania ordered from a plant in Brașov are in service already.',
      ],
      [
        ['polarity'],
        "Romania's finance minister has agreed to Dragomirescu's request to devote 3 percent of GDP to defence in 2028.",
      ],
      [
        ['bound'],
        "If Brussels gives its consent, at least 4.2 billion euros of Romania's SAFE money could be put into roads and bridges suitable for tanks.",
      ],
      [
        ['entity'],
        'France alone has been allotted more from the SAFE loan programme than Romania with its 16.7 billion euros.',
      ],
      [
        ['modality'],
        'The first 1,000 Romanian volunteers will begin their training in April 2026 if the bill passes this autumn, Dragomirescu said.',
      ],
      [
        ['range', 'value'],
        "The voluntary military training scheme now before Romania's Senate is meant for men and women from 18 to 45 years of age.",
      ],
      [
        ['modality'],
        'Washington has notified Dragomirescu of its decision to reduce the force of about 1,700 Americans in Romania.',
      ],
      [
        ['value', 'entity'],
        'Since July last year Romanian ships have themselves destroyed 17 mines, according to Dragomirescu.',
      ],
      [[], 'Dragomirescu told Meridian that she was confident of remaining in office until Christmas.'],
    ],
  },
  {
    id: 'aventhal-q2-call',
    sourceDate: '2025-07-24',
    source: `Aventhal AG, second-quarter results call, 24 July 2025 (edited transcript)

Claudia Rüegg, chief executive: Good morning from Basel. Sales in the second quarter were 4.86 billion Swiss francs, up 9 percent at constant exchange rates and 4 percent in francs. The strong franc cost us about 230 million. Growth came mainly from Lumirex, our psoriasis medicine, which sold 1.21 billion, 27 percent more than a year ago. Cardovane, for heart failure, grew by 11 percent to 840 million. Our older cancer drug Tesolan lost 18 percent after generics entered Germany and Spain in March. In the United States, which makes up 44 percent of group sales, we grew by 14 percent. China was down 6 percent.

Thomas Oyelaran, chief financial officer: Core operating profit rose by 12 percent at constant rates to 1.52 billion francs, a margin of 31.3 percent, compared with 30.4 percent a year earlier. Reported net profit fell to 610 million from 880 million, because we wrote off 415 million on the gene therapy programme AVT-207, which we stopped in May. Free cash flow was 1.1 billion in the half-year. Net debt stood at 6.4 billion at the end of June, 0.5 billion less than at the end of 2024. We are raising our sales guidance for the full year: we now expect growth in the high single digits at constant rates; in January we had guided to mid single digits. Core operating profit should grow by a low double-digit percentage. The guidance does not include any American tariffs on medicines. If a 15 percent tariff came in on 1 October, we estimate the cost at 40 to 60 million francs this year, before any mitigation.

Mei-Lin Harcourt, head of research: Our phase III trial of the obesity tablet zelparotide, in 2,140 patients, read out in June. At 52 weeks patients on the highest dose had lost on average 13.1 percent of body weight, against 2.2 percent on placebo. Nine percent of patients on the highest dose stopped because of side effects, mainly nausea; on placebo it was 4 percent. We saw no signal of liver damage. We plan to file in the United States in the first quarter of 2026 and in Europe by the middle of that year, provided that the second trial, due in November, confirms the results. In Alzheimer's, AVT-311 missed its primary endpoint in phase II. There was a trend in patients treated early, but it was not statistically significant, and we have not decided whether to go on.

Sanjay Deshmukh, Corvane Bank: What could zelparotide sell at its peak?

Rüegg: We have not given a number and won't today. Some of you have 3 billion dollars in your models. I will not comment on that, except to say that supply will be the limit in the first two years. We are putting 900 million francs into a tablet plant at Visp, which should start up in late 2027.

Deshmukh: Would you take a partner?

Rüegg: We are considering it for markets such as India and Brazil. In the United States and Europe we want to go alone.

Élodie Fabre, Brisson Securities: There are reports that you will cut 1,500 jobs.

Rüegg: That number is wrong. We are reviewing functions in Basel and New Jersey; consultation with staff begins in September. I expect fewer than 600 posts to be affected, most of them through retirement or turnover. Nothing has been finalised.

Fabre: And Medicare?

Oyelaran: Lumirex is not on the negotiation list for 2027. We assume it will be chosen for 2028. That is an assumption, not something we have been told. We would then expect a net price cut of 25 to 35 percent for Medicare patients, who account for about a fifth of its American sales.

Fabre: The buyback? Acquisitions?

Oyelaran: We have bought back 0.8 of the 2 billion francs announced in February. We aim to finish by the middle of 2026.

Rüegg: Bolt-on deals of up to 2 billion or so, yes. A large merger is not on our agenda.

Deshmukh: Who will succeed Mr Oyelaran, who leaves in December?

Rüegg: The board is looking at internal and external candidates. We hope to announce a name before the third-quarter results on 23 October.`,
    date: '2025-07-25',
    text: `Aventhal's sales came to 4.86 billion Swiss francs in the second quarter, a rise of 9 percent with currency effects stripped out and of 4 percent in francs, the strength of the currency having taken away some 230 million. The chief driver was the psoriasis drug Lumirex, whose sales went up 27 percent year on year to 1.21 billion francs, according to chief executive Claudia Rüegg. Cardovane, a heart failure treatment, added 11 percent and reached 840 million, whereas the older cancer medicine Tesolan shed 18 percent following the arrival of generics in Germany and Spain in March. Business expanded by 14 percent in the US, the source of 44 percent of group turnover, and shrank by 6 percent in China.

Finance chief Thomas Oyelaran reported core operating profit of 1.52 billion francs, 12 percent more at constant rates, and a margin that had widened from 30.4 to 31.3 percent within a year. Net profit as reported dropped from 880 million to 610 million owing to a write-off of 415 million on AVT-207, a gene therapy programme halted in May. Net debt amounted to 6.4 billion on 30 June, half a billion down from the end of last year.

The company lifted its outlook for 2025: sales are now expected to increase at a high single-digit rate at constant currencies, rather than the mid single-digit rate indicated in January. Growth in core operating profit should be in the low double digits. US tariffs on medicines are left out of the guidance; a 15 percent duty from 1 October would, the company estimates, cost between 40 and 60 million francs in 2025 before countermeasures.

In a phase III trial with 2,140 patients, research head Mei-Lin Harcourt said, those given the top dose of the obesity pill zelparotide were on average 13.1 percent lighter after 52 weeks, as opposed to 2.2 percent in the placebo group. Side effects, nausea above all, made 9 percent of those on that dose drop out, versus 4 percent with placebo; no sign of harm to the liver was seen. An application in the US is planned for the first three months of 2026 and one in Europe by the middle of the year, on condition that a second trial due in November bears out the findings. AVT-311, for Alzheimer's, failed to meet its main goal in phase II, and Aventhal has yet to decide whether to continue with it.

Rüegg declined to give a peak sales figure for zelparotide and would not discuss the 3 billion dollars that some participants have in their models; supply, she said, would be the bottleneck in the first two years. A tablet factory in Visp, into which 900 million francs is being invested, should come on stream towards the end of 2027. Taking a partner is under consideration for markets like India and Brazil, while in the US and Europe Aventhal wants to act by itself.

She dismissed reports of 1,500 job cuts as wrong and said she expected less than 600 positions to be affected, the greater part through retirement or turnover. Staff will be consulted from September on the review of functions in Basel and New Jersey, and nothing is final. Oyelaran said Aventhal assumes, without having been told so, that Lumirex will be picked for Medicare negotiation for 2028. In that event it would expect the net price to fall by 25 to 35 percent for Medicare patients, who make up roughly 20 percent of the drug's US sales. Of the 2 billion franc buyback announced in February, 0.8 billion has been carried out, and completion is targeted by mid-2026. Rüegg is open to smaller deals of up to about 2 billion, but a big merger is not planned. She hopes that a successor to Oyelaran, who departs in December, can be named ahead of the third-quarter figures on 23 October.`,
    slips: [
      [
        ['measure', 'value'],
        "Expressed in francs, Aventhal's sales increased by 9 percent in the second quarter.",
      ],
      [
        ['direction'],
        "The strong franc added about 230 million to Aventhal's second-quarter sales, Rüegg said.",
      ],
      [
        ['value'],
        'Lumirex sales at Aventhal were up by 37 percent on the year and came to 1.21 billion francs.',
      ],
      [
        ['entity'],
        "Aventhal's Cardovane lost 18 percent of its sales after generics reached the German and Spanish markets in March.",
      ],
      [['scale'], "At the end of June Aventhal's net debt amounted to 6.4 million francs."],
      [['period'], "Oyelaran put Aventhal's free cash flow in the second quarter at 1.1 billion francs."],
      [
        ['polarity'],
        "Aventhal's guidance for the full year already takes American tariffs on medicines into account.",
      ],
      [
        ['currency'],
        'Rüegg would not comment on the 3 billion euros of zelparotide sales that some have in their models.',
      ],
      [
        ['modality'],
        'Aventhal has already submitted zelparotide for approval in the United States, according to Harcourt.',
      ],
      [
        ['polarity'],
        "In patients treated early, Harcourt said, the Alzheimer's candidate AVT-311 showed a trend that was statistically significant.",
      ],
      [
        ['bound'],
        "Rüegg expects more than 600 posts to be affected by Aventhal's review of functions in Basel and New Jersey.",
      ],
      [
        ['modality'],
        'Aventhal has been told that Lumirex will be chosen for Medicare negotiation for 2028, Oyelaran said.',
      ],
      [
        ['entity'],
        'If Lumirex is chosen for 2028, Oyelaran would expect its net price to be cut by 25 to 35 percent for all American patients.',
      ],
      [
        ['modality'],
        'Aventhal has decided to take a partner for zelparotide in markets such as India and Brazil, Rüegg announced.',
      ],
      [
        ['speaker'],
        'Harcourt told the call that Aventhal had bought back 0.8 of the 2 billion francs announced in February.',
      ],
      [
        [],
        'Rüegg said the board favours an internal candidate to follow Oyelaran as finance chief of Aventhal.',
      ],
    ],
  },
  {
    id: 'almaty-climate-communique',
    sourceDate: '2025-06-19',
    source: `Communiqué of the Almaty Climate Summit, 19 June 2025

1. We, the heads of delegation of Kazakhstan, the Kyrgyz Republic, Tajikistan, Turkmenistan and Uzbekistan, met in Almaty on 18 and 19 June. Azerbaijan and Mongolia took part as observers. The European Union, the World Bank and the Asian Development Bank attended as partners.

2. We note with concern that the mean annual temperature in the region has risen by 1.6 degrees Celsius since the 1950s, about twice the global average, according to the regional assessment presented to us by Dr Gulnara Satybaldieva. The glaciers of the Tien Shan and the Pamir have lost some 27 percent of their mass since 1961; the assessment warns that a third of what is left could be gone by 2050 if warming goes beyond 2 degrees.

3. Water. We agree to set up a joint data centre for the Syr Darya and the Amu Darya in Tashkent. It is to start work by 1 July 2026 with a staff of 45 and a budget of 12 million dollars over the first three years, of which the World Bank has offered to pay 7 million. The five states will share daily flow data; Turkmenistan joins as regards the Amu Darya only. We did not reach agreement on compensation for winter releases from upstream reservoirs, and have asked our water ministers to report by December.

4. Energy. Kazakhstan confirmed its aim of raising the share of renewables in power generation from 6.9 percent in 2024 to 15 percent by 2030. Uzbekistan intends to reach 54 percent by the same year; it commissioned 3.2 gigawatts of solar and wind capacity in the last two years. The Kyrgyz Republic, Uzbekistan and Kazakhstan reaffirmed their commitment to the Kambarata-1 hydropower station, at an estimated cost of 4.2 billion dollars. A financing agreement has not been signed; the partners expressed the hope that it can be concluded before the end of 2025.

5. Methane. Four of the five states undertake to cut methane emissions from oil, gas and coal by at least 30 percent from 2020 levels by 2030. Turkmenistan took note of the target and will present its own plan at COP30 in Belém. Kazakhstan and Uzbekistan will end routine flaring by 2030, save where safety requires it.

6. Finance. The adaptation needs of the region are put at 2.8 to 3.4 billion dollars a year up to 2030; current flows cover about 15 percent. The Asian Development Bank announced 1.5 billion dollars in loans and 120 million in grants for 2026–2029. The European Union said that it was ready to provide up to 300 million euros in guarantees, subject to approval by the Council. A regional adaptation fund was discussed. Most delegations supported it; one asked for more time. It will be taken up again at the next summit, in Bishkek in 2027.

7. Aral Sea. Kazakhstan has planted saxaul on 640,000 hectares of the dry seabed since 2021 and means to bring the area to 1.1 million hectares by the end of 2026.

8. We call on the European Union to take account of the circumstances of landlocked developing countries in applying its carbon border adjustment mechanism. The European Union did not associate itself with this paragraph.

Annexed statements

Kyrgyz Republic (Deputy Prime Minister Azamat Toktorov): Upstream countries keep the water in the mountains for everyone. We do not ask for charity, we ask for a price. We will propose 2 to 3 cents per cubic metre stored in winter.

Uzbekistan (Minister Dilnoza Yuldasheva): We are open to discussing energy in return for water. We cannot accept a price on water as such.

European Union (special envoy Henrik Vandersloot): The guarantees could mobilise up to 1.2 billion euros of private investment.

Note by the secretariat: Ainur Beketova of the Steppe Rivers network, who followed the summit as an observer, regretted that the text does not mention a phase-out of coal, "not even in a footnote". The host's spokesman was asked whether coal had been raised in the talks. He did not reply.`,
    date: '2025-06-20',
    text: `Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan agreed at their climate summit in Almaty on 18 and 19 June to create a joint data centre for the Syr Darya and the Amu Darya. To be located in Tashkent, it should be working by 1 July 2026, employ 45 people and have 12 million dollars at its disposal for its first three years; the World Bank has offered to cover 7 million of this. All five will share daily figures on river flow, although Turkmenistan takes part only for the Amu Darya. No accord was found on compensating winter releases from reservoirs upstream, and the water ministers have been asked for a report by December. Kyrgyz Deputy Prime Minister Azamat Toktorov declared in an annexed statement: "We do not ask for charity, we ask for a price." His country is going to propose two to three cents for each cubic metre stored over the winter. Uzbekistan, according to Minister Dilnoza Yuldasheva, finds a price on water as such unacceptable, yet is willing to talk about energy in exchange for water.

The regional assessment presented by Dr Gulnara Satybaldieva shows that the mean annual temperature has gone up by 1.6 degrees since the 1950s, approximately double the global average. The Tien Shan and Pamir glaciers have shed about 27 percent of their mass since 1961, and one third of the remainder could vanish by 2050 should warming exceed 2 degrees.

Kazakhstan stood by its goal of generating 15 percent of its electricity from renewables by 2030, up from 6.9 percent in 2024; Uzbekistan is aiming for 54 percent by then. Over the past two years Uzbekistan has brought 3.2 GW of wind and solar capacity into operation. Three countries, the Kyrgyz Republic, Kazakhstan and Uzbekistan, renewed their commitment to the Kambarata-1 hydropower plant, whose cost is put at 4.2 billion dollars. Its financing agreement remains unsigned; the partners hope for a conclusion by the end of the year. All but Turkmenistan pledged to bring methane emissions from oil, gas and coal at least 30 percent below the 2020 level by 2030. Turkmenistan took note of that goal and is to submit a plan of its own at COP30 in Belém. Routine flaring will cease in Kazakhstan and Uzbekistan by 2030 except where it is needed for safety.

Adaptation in the region is estimated to require 2.8 to 3.4 billion dollars annually until 2030, of which present flows meet around 15 percent. For the years 2026 to 2029 the Asian Development Bank announced loans of 1.5 billion dollars plus 120 million in grants. The EU declared itself prepared to give guarantees of up to 300 million euros, provided the Council approves. Its special envoy, Henrik Vandersloot, said these could attract as much as 1.2 billion euros in private investment. A regional adaptation fund had the backing of most delegations, but one wanted more time, and the matter will return at the Bishkek summit in 2027.

The EU did not subscribe to the paragraph urging it to consider the situation of landlocked developing countries when applying its carbon border mechanism. Observer Ainur Beketova of the Steppe Rivers network expressed regret at the absence of any mention of a coal phase-out, "not even in a footnote". A question to the host's spokesman about whether coal had come up in the talks went unanswered.`,
    slips: [
      [
        ['entity'],
        'The five states agreed in Almaty to establish their joint data centre for the Syr Darya and the Amu Darya in Bishkek.',
      ],
      [
        ['value'],
        'The World Bank has offered to bear the entire 12 million dollar budget of the joint river data centre over its first three years.',
      ],
      [
        ['polarity'],
        'The Almaty summit reached agreement on compensation for winter releases from upstream reservoirs.',
      ],
      [
        ['wording'],
        'Toktorov said in the Kyrgyz statement: "We do not ask for charity, we ask for respect."',
      ],
      [
        ['entity'],
        'Tajikistan will propose a price of 2 to 3 cents per cubic metre of water stored in winter.',
      ],
      [
        ['period', 'value'],
        'Some 27 percent of the mass of the Tien Shan and Pamir glaciers has been lost since 1991, the communiqué notes.',
      ],
      [
        ['modality'],
        'If warming goes beyond 2 degrees, a third of the remaining ice of the Tien Shan and the Pamir is certain to be gone by 2050, the assessment warns.',
      ],
      [
        ['value', 'entity'],
        'Kazakhstan confirmed that it wants renewables to make up 54 percent of its power generation by 2030.',
      ],
      [
        ['unit', 'scale'],
        'In the last two years Uzbekistan commissioned 3.2 megawatts of solar and wind capacity.',
      ],
      [
        ['polarity', 'modality'],
        'A financing agreement for the Kambarata-1 hydropower station has been signed, according to the Almaty communiqué.',
      ],
      [
        ['value', 'entity'],
        'All five states undertook in Almaty to reduce methane emissions from oil, gas and coal by at least 30 percent from 2020 levels by 2030.',
      ],
      [
        ['currency'],
        'Subject to approval by the Council, the European Union is ready to provide guarantees of up to 300 million dollars.',
      ],
      [
        ['modality'],
        'The European Union said that the Council had approved its guarantees of up to 300 million euros.',
      ],
      [['value', 'entity'], 'Every delegation in Almaty supported the regional adaptation fund.'],
      [
        ['value', 'modality'],
        'Since 2021 Kazakhstan has planted saxaul on 1.1 million hectares of the dry bed of the Aral Sea.',
      ],
      [[], "The host's spokesman said that coal had not been raised in the Almaty talks."],
    ],
  },
  {
    id: 'sejm-railways-hearing',
    sourceDate: '2025-10-08',
    source: `Sejm of the Republic of Poland, Infrastructure Committee. Hearing on the state of the railways, 8 October 2025. Extracts from the record

Chair (Barbara Wieczorek): I give the floor to the president of PKP PLK.

Andrzej Sokolnicki, president of PKP PLK: Trains in Poland carried 407 million passengers last year, the most in this century. In the first eight months of this year it was 287 million, 7 percent more than in the same period of 2024. We manage 18,900 kilometres of line; on 2,340 of them, about one eighth, trains may not go faster than 60 kilometres an hour. Punctuality was 88.6 percent in the first half of the year, against 90.9 percent a year earlier. Track works caused roughly 40 percent of the delay minutes. We had planned to spend 17.5 billion zlotys this year; by the end of August we had spent 8.2 billion. I do not think we will reach the plan. Fifteen billion is realistic.

Tomasz Gajda MP: Why?

Sokolnicki: Two contracts were held up by appeals, the Katowice junction and the section between Białystok and Ełk. A third contractor, Torbud-Wschód, left the site in June, and we terminated the contract. We are claiming 310 million zlotys in penalties. The firm disputes them.

Gajda: Will money from the EU recovery plan be lost?

Sokolnicki: That depends on whether the works are accepted by 31 August 2026. Of 31 projects, 22 are on schedule, six are at risk, and three we have proposed to move to other funds. The Commission has not answered yet.

Joanna Mazurek-Lis, deputy infrastructure minister: We plan to start building the high-speed line from Warsaw to Łódź in 2026 and to run the first trains at the end of 2032. The journey should take about 40 minutes, compared with at least 80 today. The sections to Poznań and Wrocław are to follow by 2035, provided that financing is secured. Trains will run at up to 320 kilometres an hour. I would rather not give a cost for Warsaw–Łódź before the tenders are opened.

Ewa Król MP: The press wrote 40 billion zlotys.

Mazurek-Lis: I neither confirm nor deny it.

Piotr Zaremba, president of the Office of Rail Transport: There were 186 accidents at level crossings last year, 12 fewer than in 2023; 44 people died, against 51. In 98 percent of cases the driver of the road vehicle or the pedestrian was to blame. Trains passed signals at danger 63 times in the first half of this year, nine more than a year earlier. I consider this a warning. We are considering fines for carriers whose drivers exceed their working hours; a legal analysis should be ready in November.

Stanisław Brzoza, train drivers' union: There are about 17,000 drivers, and a quarter of them can retire by 2030. We demand a cap of 60 hours a week. If there is no bill by the end of the year, we could call a warning strike in February. No decision has been taken.

Mazurek-Lis: We are working on a central register of drivers' hours. It might go to the Council of Ministers in the first quarter. I cannot promise a cap of 60 hours.

Król: And freight?

Sokolnicki: Freight fell by 4 percent last year, to 223 million tonnes. We have frozen access charges for freight trains for 2026. For passenger trains they will rise by 3.8 percent, if the regulator approves.

Zaremba: The application reached us on 22 September. I will not comment on a pending case.

Gajda: Will tickets cost more?

Mazurek-Lis: The carriers set fares, not the ministry. I know of no plans at the state-owned carrier to raise them this year.

Chair: The committee asks PKP PLK for a list of the six projects at risk within 14 days. Mr Gajda's motion to call the minister himself is rejected by 17 votes to 14, with two abstentions.`,
    date: '2025-10-09',
    text: `PKP PLK does not expect to spend the 17.5 billion zlotys it had planned for this year, its president Andrzej Sokolnicki told the Sejm's Infrastructure Committee on 8 October. Outlays had come to 8.2 billion by the end of August, and he regards a total of 15 billion as realistic. By way of explanation he cited appeals that delayed two contracts, those for the Katowice junction and for the line section from Białystok to Ełk. Another contract was terminated after Torbud-Wschód quit the site in June; the company contests the 310 million zlotys that PKP PLK is seeking in penalties.

Whether any EU recovery money is forfeited turns on acceptance of the works by 31 August 2026, he said. Of the 31 projects, 22 are on time and six in danger; for the other three PKP PLK has suggested a switch to different funds and is still awaiting the Commission's reply. The committee requested that the six be listed within two weeks. A motion by Tomasz Gajda to summon the minister in person was defeated by 17 to 14, two members abstaining.

Passenger numbers reached 407 million in 2024, this century's highest figure, and 287 million from January to August 2025, 7 percent up on the same months a year before. Punctuality slipped to 88.6 percent in the first half from 90.9 percent a year before, with work on the tracks behind around 40 percent of the minutes lost. On about an eighth of the 18,900 km of line in PKP PLK's care, speed is limited to 60 km/h. Freight volumes declined by 4 percent to 223 million tonnes in 2024. Track access charges for goods trains have been frozen for 2026, while those for passenger trains are to go up by 3.8 percent, subject to the regulator's consent. Piotr Zaremba, who heads the Office of Rail Transport, refused to comment while the case is pending.

Building of the high-speed line between Warsaw and Łódź is planned to begin in 2026, with a first train at the end of 2032, Deputy Infrastructure Minister Joanna Mazurek-Lis said. Travel time should drop to some 40 minutes from a minimum of 80 now. The stretches to Poznań and Wrocław are due by 2035 on condition that the funding is found. She was unwilling to put a price on Warsaw–Łódź ahead of the opening of tenders, and neither confirmed nor denied the 40 billion zlotys that MP Ewa Król quoted from the press. Fares are a matter for the carriers, she said, adding that she was not aware of any intention by the state-owned one to increase them this year.

Level crossings saw 186 accidents last year, a dozen fewer than in 2023, and deaths went down from 51 to 44, Zaremba reported. He took as a warning the 63 cases in the first half of 2025 in which trains ran past danger signals, nine more than a year before. His office is weighing fines for carriers whose drivers work beyond their hours, and a legal analysis is expected in November. Stanisław Brzoza of the train drivers' union said that a warning strike might be called in February should no bill have appeared by the end of the year, though this has not been decided. The union wants working time limited to 60 hours a week, something the deputy minister said she could not promise.`,
    slips: [
      [
        ['value'],
        'By the end of August PKP PLK had spent 12.8 billion of the 17.5 billion zlotys planned for this year.',
      ],
      [
        ['direction'],
        'Punctuality on Polish railways improved to 88.6 percent in the first half of the year, Sokolnicki told the committee.',
      ],
      [['modality'], 'Sokolnicki said that money from the EU recovery plan will be lost.'],
      [
        ['polarity', 'modality'],
        "The Commission has agreed to PKP PLK's proposal to move three projects to other funds.",
      ],
      [
        ['modality'],
        'Construction of the high-speed line from Warsaw to Łódź has begun, Mazurek-Lis told the committee.',
      ],
      [['speaker', 'modality'], 'Mazurek-Lis put the cost of the Warsaw–Łódź line at 40 billion zlotys.'],
      [
        ['bound'],
        'The trip from Warsaw to Łódź, which takes 80 minutes at most today, should be cut to about 40 by the high-speed line.',
      ],
      [
        ['entity'],
        'Provided that financing is secured, the sections of the Polish high-speed line to Poznań and Gdańsk are to follow by 2035.',
      ],
      [
        ['value'],
        'According to Zaremba, the road user or the pedestrian was to blame for every one of the accidents at Polish level crossings last year.',
      ],
      [
        ['period'],
        'Trains in Poland ran past signals at danger 63 times in the whole of last year, Zaremba said.',
      ],
      [
        ['modality'],
        'The Office of Rail Transport has decided to fine carriers whose drivers exceed their working hours.',
      ],
      [['unit', 'period'], "Brzoza's union demands that train drivers' work be capped at 60 hours a month."],
      [
        ['currency'],
        'PKP PLK is claiming penalties of 310 million euros from Torbud-Wschód, which disputes them.',
      ],
      [
        ['entity'],
        'If the regulator approves, access charges for freight trains in Poland will go up by 3.8 percent.',
      ],
      [
        ['polarity', 'direction'],
        "The committee adopted Gajda's motion to call the minister himself by 17 votes to 14, with two abstentions.",
      ],
      [[], "Zaremba indicated that his office would rule on PKP PLK's application in December."],
    ],
  },
];
