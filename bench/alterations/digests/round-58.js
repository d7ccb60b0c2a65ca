export const round58 = [
  {
    id: 'suriname-rate',
    sourceDate: '2025-09-18',
    source: `Centrale Bank van Suriname
Press conference after the meeting of the Monetary Policy Committee
Paramaribo, Thursday 18 September 2025
Transcript (translated from the Dutch)

Governor Radjesh Tillomand: Good afternoon. Yesterday the Committee decided, by five votes to two, to lower the reference rate by 50 basis points, to 15.25 per cent, with effect from Monday, 22 September. It is our third cut this year. The two members who dissented, Ms Ilse Karsowidjojo and Mr Dennis Vreden, wanted to leave the rate at 15.75 per cent. Nobody proposed a larger cut.

Let me explain why. Consumer prices in August were 8.4 per cent higher than a year before. In July inflation was 9.1 per cent, and in August of last year it was 14.7 per cent. Food rose by 6.2 per cent over the twelve months, fuel by 11.5 per cent. Core inflation, that is, without food and energy, is stickier: 7.9 per cent, hardly changed from the 8.0 per cent of July. We forecast inflation of between 7.5 and 8.5 per cent in December. We expect it to drop below 6 per cent by the end of 2026, provided that the exchange rate stays broadly stable and that the budget deficit does not exceed 3 per cent of GDP.

The economy grew by 2.9 per cent in the second quarter, compared with the same quarter of 2024. In the first quarter the figure was 2.4 per cent. Construction and services linked to the offshore oil project grew fastest, by 8.8 per cent; gold mining shrank by 1.3 per cent. We have left our forecast for the full year unchanged, at 3.1 per cent.

International reserves stood at 1.64 billion US dollars on 31 August, which covers 7.1 months of imports. A year earlier it was 1.41 billion. These are the highest reserves in the history of this bank. In July and August we bought 62 million US dollars in the market, and sold none.

The Surinamese dollar has lost 4.6 per cent against the US dollar since January. Against the euro the loss is 12.3 per cent. Last Friday the average rate was 38.12 Surinamese dollars per US dollar.

Then a regulatory matter. From 1 January 2026 banks will have to hold a cash reserve of 42 per cent against deposits in foreign currency, down from 44 per cent. The requirement for deposits in Surinamese dollars stays at 37 per cent. We reckon that this will free about 28 million US dollars in lending capacity. Banks may use the freed money only for loans to exporters.

Question (Dagblad Commewijne): Is this now a series? Will you cut again in November?

Governor: We are not on autopilot. Each step has to be earned by the data. If core inflation does not fall in the next two readings, we will pause. I do not rule out another cut in November, but I promise nothing.

Question (Radio Marowijne): Borrowers say they see nothing of your cuts.

Governor: They have a point. The average rate on loans in Surinamese dollars was 17.8 per cent in July, against 18.3 per cent in January. That is half a point, while we had by then cut by 125 basis points. I have asked the banks to explain this to me in writing by 31 October. I have no power to order them to lower their rates, and I do not seek one.

Question (Kustwacht Nieuws): Did the finance ministry press you to cut?

Governor: No. The minister was informed on Wednesday evening, after the vote and not before it. And let me add: this bank has not financed the Treasury since July 2021. The law forbids it, and that will not change while I sit here.

Question (Kustwacht Nieuws): How healthy are the banks?

Deputy Governor Marijke Amatredjo: Non-performing loans were 6.3 per cent of all loans at the end of June. A year earlier it was 7.8 per cent. Our guideline is 5 per cent, so we are not there yet. Two of the nine banks are still below the minimum capital ratio of 12 per cent. Both have handed in recovery plans and have until 30 June 2026 to comply. We will not name them.

Question (Dagblad Commewijne): Is there a new 1,000-dollar banknote coming?

Governor: It is being studied. There is no decision. If it comes, it will not be before 2027.

The next decision will be announced on 20 November. Thank you.`,
    date: '2025-09-19',
    text: `Suriname's central bank will lower its reference rate by 50 basis points to 15.25 per cent from 22 September, Governor Radjesh Tillomand said in Paramaribo on Thursday.

The Monetary Policy Committee decided by five votes to two, with Ilse Karsowidjojo and Dennis Vreden wanting to leave the rate at 15.75 per cent.

Inflation slowed to 8.4 per cent in August from 9.1 per cent in July; in August 2024 it was 14.7 per cent.

Core inflation, without food and energy, was 7.9 per cent, 0.1 percentage points lower than in July.

The bank expects inflation to drop below 6 per cent by the end of 2026 if the exchange rate stays broadly stable and the budget deficit does not exceed 3 per cent of GDP.

The economy grew by 2.9 per cent year on year in the second quarter, after 2.4 per cent in the first.

Gold mining shrank by 1.3 per cent, while construction and services linked to the offshore oil project grew by 8.8 per cent.

International reserves stood at 1.64 billion US dollars on 31 August, 230 million more than a year earlier and the highest in the bank's history.

The bank bought 62 million US dollars in the market in July and August and sold none.

The Surinamese dollar has lost 4.6 per cent against the US dollar and 12.3 per cent against the euro since January.

From 1 January 2026 the cash reserve that banks must hold against foreign-currency deposits will go down by two percentage points to 42 per cent, while that for deposits in Surinamese dollars stays at 37 per cent.

Tillomand did not rule out another cut in November, but promised nothing.

"We are not on autopilot," the governor said, adding that each step had to be earned by the data.

The average rate on loans in Surinamese dollars fell by half a percentage point between January and July, to 17.8 per cent, and Tillomand has asked the banks to explain this in writing by 31 October.

The finance minister was informed on Wednesday evening, after the vote, said the governor, who denied that the ministry had pressed him to cut.

Non-performing loans were 6.3 per cent of all loans at the end of June, above the guideline of 5 per cent, Deputy Governor Marijke Amatredjo said.`,
    slips: [
      [['value', 'measure'], 'Food prices rose by 11.5 per cent in the twelve months to August.'],
      [['direction'], 'The bank has raised its growth forecast for the full year, to 3.1 per cent.'],
      [
        ['currency'],
        'The lower cash reserve will free about 28 million euros in lending capacity, the bank reckons.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The bank will pause its rate cuts after the next two readings of core inflation, the governor said.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'A 1,000-dollar banknote will be issued, but not before 2027, Tillomand said.',
      ],
      [
        ['speaker'],
        'Two of the nine banks are still below the minimum capital ratio of 12 per cent, Governor Tillomand said.',
      ],
      [
        ['polarity'],
        'Tillomand said he has no power to order the banks to lower their rates, but seeks one.',
      ],
      [['unit', 'period'], 'The international reserves cover 7.1 weeks of imports.'],
      [
        ['wording', 'polarity', 'period', 'bound', 'value'],
        'The cut decided on Wednesday is the first this year.',
      ],
      [['wording'], '"Each step has to be dictated by the data," the governor said.'],
    ],
  },
  {
    id: 'gambia-fisheries',
    sourceDate: '2025-06-24',
    source: `NATIONAL ASSEMBLY OF THE GAMBIA
Ministerial statement on the state of the fisheries sector
Hon. Musukebba Jarra-Colley, Minister of Fisheries
Banjul, Tuesday 24 June 2025

Honourable Speaker, I thank you for this chance to report to the House, as the Select Committee asked me to do in its letter of 2 May.

I begin with the catch. In 2024 total marine landings were 61,400 tonnes. In 2023 they were 66,900 tonnes. That is a fall of 8.2 per cent, and the second annual fall in a row. Artisanal canoes landed 49,700 tonnes; the industrial trawlers landed the remaining 11,700 tonnes. The fall is chiefly one of sardinella. Landings of round sardinella dropped from 21,300 to 16,500 tonnes. Bonga rose slightly, from 17,200 to 17,900 tonnes.

The scientists of the sub-regional working group, who met in Nouadhibou in March, hold that round sardinella is overexploited from Morocco to Guinea-Bissau. They recommended to the five coastal states that fishing effort on it be cut by at least 40 per cent. Government has not yet accepted that figure. We accept that there has to be a cut, and we will put a number to Cabinet before the end of September, after consultations at the landing sites.

I come to the closed season. From 1 to 31 August this year all industrial trawlers will stay in port. Artisanal canoes are exempt this year. I have heard it said on the radio that canoes, too, will be stopped in August. That is not true. Whether canoes will be included in 2026 depends on two things: the results of the research survey in November, and the funding of a relief scheme for fishers. Without a relief scheme I will not sign such an order.

Licences. There are 38 industrial vessels licensed this year, against 52 in 2024. Of the 38, 23 fly a foreign flag. Licence fees brought in 214 million dalasi in 2024, which is 31 million more than in 2023. Under the new scale, which takes effect on 1 January 2026, the fee for a shrimp trawler will rise from 275 to 340 US dollars per gross registered ton. The fee for a fish trawler will not change.

Enforcement. From January to May the Navy and our inspectors boarded 117 vessels at sea and arrested nine: six for fishing inside the nine-nautical-mile zone which is reserved for artisanal fishers, two for undersized mesh, and one for having no observer on board. Fines of 19.5 million dalasi have been imposed, of which 12.3 million has been paid so far. One vessel, the Estrela do Cabo, will remain in the port of Banjul until its owner pays. The owner denies that it fished inside the zone and has appealed to the High Court.

The Commander of the Navy, Commodore Ebrima Sowe-Njie, told me last week: "We can see them on the screen, but with two patrol boats we cannot always reach them." A third boat, 24 metres long, is a gift of the Government of Japan and is expected in February 2026.

Fishmeal. The three factories, at Gunjur, Sanyang and Kartong, bought 9,800 tonnes of fish in 2024. That is 16 per cent of all landings; in 2022 the share was 27 per cent. The Gunjur factory has been shut since 14 April by order of the National Environment Agency, because of its waste-water pipe. It may reopen if the agency certifies the new treatment plant. Government has not decided to close the factories for good, as some have claimed. But from October no factory may buy fish that is fit for people to eat when the price at the landing site is above 35 dalasi a kilo.

For our people pay for scarcity. At Tanji a kilo of bonga cost 48 dalasi in May, against 39 dalasi in May of last year. Mrs Fatou Ceesay-Drammeh, who chairs the women smokers' association at Tanji, told the Select Committee: "Our ovens are cold three days in the week." Government will spend 45 million dalasi on cold stores at Tanji, Bakau and Brufut. Of this, 30 million is a loan from the African Development Bank and the rest comes from the budget. The store at Tanji, which at 60 tonnes is the largest of the three, should open by March 2026.

Safety. Thirty-one fishers lost their lives at sea in 2024, against 37 the year before. Twenty of the 31 wore no life jacket. We shall hand out 4,000 life jackets by December; so far 1,150 have been handed out.

Finally, Senegal. Our reciprocal fishing agreement expires on 31 December. Talks on its renewal began in Dakar on 10 June. Senegal has asked for 50 more canoe licences. We have not agreed to this.

I shall report to the House again in its December session.`,
    date: '2025-06-25',
    text: `Marine landings in The Gambia fell by 8.2 per cent to 61,400 tonnes in 2024, the second annual fall in a row, Fisheries Minister Musukebba Jarra-Colley told the National Assembly on Tuesday.

Artisanal canoes landed 49,700 tonnes, about 81 per cent of the total, and industrial trawlers the remaining 11,700 tonnes.

Landings of round sardinella dropped by 4,800 tonnes to 16,500 tonnes, while bonga rose slightly to 17,900 tonnes.

Scientists of the sub-regional working group, who met in Nouadhibou in March, recommended that the five coastal states cut fishing effort on round sardinella by at least 40 per cent.

The government has not yet accepted that figure, but will put a number to Cabinet before the end of September, after consultations at the landing sites.

All industrial trawlers will stay in port from 1 to 31 August, while artisanal canoes are exempt this year.

Without a relief scheme for fishers, the minister will not sign an order to include canoes in 2026.

The number of licensed industrial vessels has gone down from 52 in 2024 to 38 this year, of which 23 fly a foreign flag.

Licence fees brought in 214 million dalasi in 2024, against 183 million in 2023.

From January to May 117 vessels were boarded at sea and nine arrested, six of them for fishing inside the nine-nautical-mile zone reserved for artisanal fishers.

Of the 19.5 million dalasi in fines imposed, 7.2 million has not been paid so far.

The Estrela do Cabo will remain in the port of Banjul until its owner, who denies that it fished inside the zone and has appealed to the High Court, pays.

"We can see them on the screen, but with two patrol boats we cannot always reach them," the Commander of the Navy, Commodore Ebrima Sowe-Njie, told the minister last week.

The three fishmeal factories bought 9,800 tonnes of fish in 2024, or 16 per cent of all landings, compared with a share of 27 per cent in 2022.

The Gunjur factory, shut since 14 April by order of the National Environment Agency, may reopen if the agency certifies the new treatment plant.

Thirty-one fishers lost their lives at sea in 2024, six fewer than in 2023; 20 of the 31 wore no life jacket.`,
    slips: [
      [
        ['currency'],
        'From 1 January 2026 the fee for a shrimp trawler will rise from 275 to 340 dalasi per gross registered ton.',
      ],
      [['value', 'period'], 'At Tanji a kilo of bonga cost 39 dalasi in May 2025, the minister said.'],
      [['polarity', 'modality'], 'The Gambia has agreed to grant Senegal 50 more canoe licences.'],
      [['polarity'], 'The government has decided to close the fishmeal factories for good.'],
      [
        ['bound'],
        'The scientists recommended that fishing effort on round sardinella be cut by at most 40 per cent.',
      ],
      [
        ['entity'],
        'A third patrol boat, 24 metres long, is a gift of the Government of China and is expected in February 2026.',
      ],
      [
        ['speaker'],
        '"Our ovens are cold three days in the week," the Commander of the Navy told the Select Committee.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'From October no fishmeal factory may buy fish that is fit for people to eat.',
      ],
      [['scale'], 'The government will spend 45 billion dalasi on cold stores at Tanji, Bakau and Brufut.'],
      [
        ['measure', 'entity'],
        'The three factories at Gunjur, Sanyang and Kartong produced 9,800 tonnes of fishmeal in 2024.',
      ],
    ],
  },
  {
    id: 'finland-heart-registry',
    sourceDate: '2025-10-02',
    source: `Finnish Acute Coronary Registry
PRESS RELEASE
Helsinki, Thursday 2 October 2025

Fewer deaths after a heart attack, but women still wait longer

Thirty-day mortality after an acute heart attack fell to 7.1 per cent in Finland in 2024. It is the lowest figure since the registry was set up in 2009. In 2023 the share was 7.6 per cent, and in 2014 it was 10.2 per cent. This is shown by the registry's annual report, which is published today. The report covers 9,842 patients treated at 21 hospitals, an estimated 94 per cent of all heart attack patients who reached hospital alive. Of the patients, 6,318 were men and 3,524 were women. The median age was 69 years for men and 76 years for women.

Of patients with an ST-elevation infarction, 71 per cent had the blocked artery opened within 120 minutes of the first ECG, up from 68 per cent in 2023. The national target is 80 per cent. Only two of the five university hospital districts reached it: Tampere, with 84 per cent, and Kuopio, with 81 per cent. The share was lowest in Oulu, at 59 per cent, which the report puts down chiefly to the long distances in Lapland and Kainuu.

The time that patients themselves take before they call for help has not become shorter. The median delay from the first symptoms to the emergency call was 94 minutes for women and 71 minutes for men. The gap of 23 minutes was 19 minutes a year earlier.

"We have become very good at what happens after the ambulance arrives. We have become no better at what happens before," says Professor Annika Törnwall of Turku University Hospital, who chairs the registry's steering group.

Cholesterol goals missed by many

At discharge, 96 per cent of patients were prescribed a statin. One year later, however, only 63 per cent of those discharged in 2023 had an LDL cholesterol below the recommended 1.4 millimoles per litre. The year before it was 58 per cent. Patients who had taken part in cardiac rehabilitation reached the goal more often than the others, 72 against 57 per cent. The report stresses that this does not prove that rehabilitation is the cause, since the participants were younger and had fewer other diseases.

Rehabilitation was taken up by 38 per cent of patients: 41 per cent of the men and 33 per cent of the women. When they were admitted, 27 per cent of patients smoked. A year later 46 per cent of the smokers had quit.

Beta blockers in older patients

In a sub-study 1,206 patients aged over 75 were followed for three years. Those who had stopped taking beta blockers after twelve months were not readmitted for a new heart attack more often than those who went on taking them: 8.9 per cent against 9.3 per cent. The difference is not statistically significant, and the result holds only for patients with normal pumping function.

"Nobody should stop a medicine on their own because of this," says Dr Mikael Harjunpää, the registry's research director. "This is an observational study, not a guideline. Talk to your doctor first."

A randomised trial could start in the spring of 2026 if the Research Council grants the 2.4 million euros that have been applied for. The council's decision is expected in December.

Differences between hospitals

Adjusted for age and other diseases, thirty-day mortality varied between 5.9 and 8.8 per cent among the hospitals. Lahti, which was above the expected level in 2023, no longer is. Kajaani and Mikkeli were above it in 2024, but only in Kajaani is the difference statistically significant. Both hospitals have been asked to review the records of all patients who died, and to report by 31 January 2026.

According to their latest reports, the corresponding mortality is 6.4 per cent in Sweden and 6.7 per cent in Denmark, though definitions differ somewhat between the countries.

Funding after 2026 is open

The registry costs 1.3 million euros a year, of which the Ministry of Social Affairs and Health pays 900,000 euros. The hospitals pay the rest. The ministry's grant ends on 31 December 2026, and nothing has been decided about what follows.

"Without a decision by next summer we would have to stop collecting data in 2027," says Törnwall.

From 1 January 2026 the registry will also record patients with cardiac arrest outside hospital, about 1,900 a year. Emergency services in all wellbeing services counties except Åland, which is not part of the registry, will supply the data. The next annual report is due in September 2026.`,
    date: '2025-10-03',
    text: `Thirty-day mortality after an acute heart attack fell to 7.1 per cent in Finland in 2024, the lowest figure since the Finnish Acute Coronary Registry was set up in 2009.

The share was 0.5 percentage points lower than in 2023 and 3.1 percentage points lower than in 2014.

The annual report, published on Thursday, covers 9,842 patients at 21 hospitals, an estimated 94 per cent of all heart attack patients who reached hospital alive.

The median age was 76 years for women, seven years higher than for men.

The blocked artery was opened within 120 minutes of the first ECG in 71 per cent of patients with an ST-elevation infarction, nine percentage points short of the national target.

Of the five university hospital districts only Tampere, with 84 per cent, and Kuopio, with 81 per cent, reached the target.

In Oulu the share was lowest, at 59 per cent, chiefly because of the long distances in Lapland and Kainuu, according to the report.

From the first symptoms to the emergency call the median delay was 94 minutes for women and 71 minutes for men; the gap widened by four minutes within a year.

"We have become very good at what happens after the ambulance arrives," said Professor Annika Törnwall, who chairs the registry's steering group.

A statin was prescribed to 96 per cent of patients at discharge, but only 63 per cent of those discharged in 2023 had an LDL cholesterol below 1.4 millimoles per litre one year later.

The goal was reached by 72 per cent of patients who had taken part in cardiac rehabilitation and 57 per cent of the others, though the report stresses that this does not prove that rehabilitation is the cause.

Among patients over 75 with normal pumping function, those who had stopped beta blockers after twelve months were not readmitted for a new heart attack more often than those who went on taking them.

Nobody should stop a medicine on their own because of this, said the registry's research director, Dr Mikael Harjunpää, who pointed out that it was an observational study, not a guideline.

If the Research Council grants the 2.4 million euros applied for, a randomised trial could start in the spring of 2026.

Kajaani and Mikkeli, which were above the expected mortality in 2024, have been asked to review the records of all patients who died and to report by 31 January 2026.

The Ministry of Social Affairs and Health pays 900,000 of the registry's 1.3 million euros a year and the hospitals the remaining 400,000; the ministry's grant ends on 31 December 2026.`,
    slips: [
      [['value', 'entity'], 'Cardiac rehabilitation was taken up by 41 per cent of the women.'],
      [
        ['unit'],
        'One year after discharge, 63 per cent of patients had an LDL cholesterol below the recommended 1.4 milligrams per litre.',
      ],
      [['measure', 'entity'], 'A year later 46 per cent of all patients had quit smoking.'],
      [['modality', 'polarity', 'wording'], 'A randomised trial will start in the spring of 2026.'],
      [
        ['entity', 'value'],
        'The corresponding mortality is 6.4 per cent in Norway and 6.7 per cent in Denmark, though definitions differ somewhat.',
      ],
      [
        ['polarity', 'entity'],
        'In both Kajaani and Mikkeli the difference from the expected mortality is statistically significant.',
      ],
      [
        ['period'],
        "The ministry's grant ends on 31 December 2025, and nothing has been decided about what follows.",
      ],
      [[], 'Lahti, which was above the expected level with 9.1 per cent in 2023, no longer is.'],
      [
        ['wording'],
        '"We have become much worse at what happens before," Professor Törnwall said of the time until the ambulance arrives.',
      ],
      [
        ['direction'],
        'The share of patients with an ST-elevation infarction whose artery was opened within 120 minutes fell by three percentage points to 71 per cent.',
      ],
    ],
  },
  {
    id: 'visayas-airports',
    sourceDate: '2025-11-12',
    source: `Visayas Gateway Airports Corporation
Third-quarter 2025 earnings call
Wednesday, 12 November 2025, Cebu City
Edited transcript

Rosalinda Tagumpay-Uy, chief executive officer: Good morning. In the three months to 30 September our four airports handled 6.84 million passengers, 9.3 per cent more than in the third quarter of last year. International traffic rose by 17.6 per cent to 2.21 million; domestic traffic rose by 5.7 per cent to 4.63 million. International traffic was above its 2019 level for the first time, by 2 per cent. Domestic traffic is still 4 per cent below it. South Korea remains our largest foreign market, with 31 per cent of international passengers. Japan, with 17 per cent, has overtaken China, with 14 per cent.

The typhoon in September closed Tacloban for three days and led to 212 cancelled flights. It cost us about 41 million pesos. We expect to recover about half of that from our insurers.

Terminal 3 in Cebu is 71 per cent complete. I have to tell you that it will open in the first quarter of 2027, and not at the end of 2026 as we had planned. The reason is late deliveries of steel. The budget of 14.2 billion pesos is unchanged.

Benedict Lacson-Chua, chief financial officer: Thank you, Rosalinda. Revenue was 3.12 billion pesos, an increase of 12.4 per cent. Of that, 1.87 billion was aeronautical and 1.25 billion came from shops, parking and rents. EBITDA was 1.71 billion pesos, a margin of 54.8 per cent, against 52.9 per cent a year ago. Net profit, however, fell by 3.5 per cent, to 604 million pesos from 626 million, because interest costs rose from 297 million to 388 million pesos.

Net debt was 18.6 billion pesos at the end of September, or 2.9 times EBITDA over the last twelve months. Our loan covenant allows up to 4.0 times. In the first nine months we invested 4.3 billion pesos. For the full year we now expect to invest 5.8 billion, rather than 6.5 billion. That is not a saving; the pier works move into 2026.

On guidance: we now expect 26.5 to 27 million passengers this year. Before, we said 26 to 27 million. The guidance for the EBITDA margin, at least 53 per cent, stays as it is. The board has declared an interim dividend of 0.22 pesos per share, the same as last year. It will be paid on 15 December to holders of record on 28 November.

Maricel Dizon-Ong, Pearl Bay Securities: Where does the passenger charge stand? And are you going to bid for Davao?

Tagumpay-Uy: In August we applied to raise the international passenger service charge from 900 to 1,050 pesos. The regulator has not decided. We hope for a decision by March. The increase is not in our guidance. On Davao: we have bought the tender documents, and that is all. We will bid only if the expected return is above 14 per cent in pesos. Bids are due by 27 February.

Hendrik Tan, Straits Harbour Capital: There is talk of an airline that does not pay its bills.

Lacson-Chua: One carrier, which I will not name, owes us 190 million pesos that is more than 90 days overdue. We have set aside 76 million pesos against it, that is 40 per cent. The carrier has agreed to pay in six monthly instalments. It paid the first one on time, in October.

Tan: And spending in the shops?

Lacson-Chua: Spending per international passenger was 318 pesos, down from 335. Chinese passengers spend the most, and their share has gone down. The duty-free contract expires in June 2026. Five bidders have come forward for the new one, and we intend to choose in the first quarter. I would be disappointed if the new minimum rent were not higher than the present one, which is 620 million pesos a year.

Dizon-Ong: How worried are you about the strike notice?

Tagumpay-Uy: The ground handlers' union filed a notice of strike on 29 October. These are employees of our contractor, Mactan Ramp Services, and not ours. The Labor Department is mediating, and the next session is on 19 November. I do not expect a strike, but we have a plan if there is one.

Dizon-Ong: Last one, on energy costs?

Lacson-Chua: Electricity cost us 211 million pesos in the quarter, 6 per cent less than a year ago, although we used more of it. The solar roofs supplied 18 per cent of our needs. The target is 35 per cent by 2028. We may add a second solar park at Iloilo; the board will look at that in January.

Tagumpay-Uy: Thank you all. We will publish the full-year results on 4 March.`,
    date: '2025-11-14',
    text: `Visayas Gateway Airports handled 6.84 million passengers at its four airports in the three months to 30 September, 9.3 per cent more than a year earlier, chief executive Rosalinda Tagumpay-Uy said on Wednesday.

International traffic rose by 17.6 per cent to 2.21 million passengers and domestic traffic by 5.7 per cent to 4.63 million.

International traffic was above its 2019 level for the first time, by 2 per cent, while domestic traffic was still 4 per cent below it.

South Korea remains the largest foreign market, with 31 per cent of international passengers, ahead of Japan with 17 per cent and China with 14 per cent.

A typhoon in September closed Tacloban for three days and cost the company about 41 million pesos, about half of which it expects to recover from its insurers.

Terminal 3 in Cebu, now 71 per cent complete, will open in the first quarter of 2027 instead of at the end of 2026 because of late deliveries of steel.

The budget for the terminal remains 14.2 billion pesos.

Revenue rose by 12.4 per cent to 3.12 billion pesos, about 40 per cent of which came from shops, parking and rents.

Net profit fell by 3.5 per cent to 604 million pesos because interest costs rose by 91 million to 388 million pesos, said chief financial officer Benedict Lacson-Chua.

Net debt at the end of September was 2.9 times EBITDA over the last twelve months; the loan covenant allows up to 4.0 times.

The company now expects to invest 5.8 billion pesos in the full year, 700 million less than before, as pier works move into 2026.

Guidance for passengers this year is now 26.5 to 27 million, against 26 to 27 million before, while that for the EBITDA margin stays at no less than 53 per cent.

An interim dividend of 0.22 pesos per share, the same as last year, will be paid on 15 December.

The regulator has not decided on the company's application of August 2025 to raise the international passenger service charge by 150 pesos to 1,050 pesos.

One carrier owes 190 million pesos that is more than 90 days overdue, but has agreed to pay in six monthly instalments and paid the first on time in October.

Tagumpay-Uy said she did not expect a strike by the ground handlers, who are employed by the contractor Mactan Ramp Services, but added that the company had a plan if there was one.`,
    slips: [
      [['measure'], 'Revenue fell by 3.5 per cent to 604 million pesos because of higher interest costs.'],
      [['modality'], 'The company will add a second solar park at Iloilo, Lacson-Chua said.'],
      [
        ['modality', 'polarity', 'wording'],
        'The company will bid for Davao by 27 February, Tagumpay-Uy said.',
      ],
      [['scale'], 'Net debt was 18.6 million pesos at the end of September.'],
      [
        ['speaker'],
        '"I do not expect a strike, but we have a plan if there is one," said chief financial officer Benedict Lacson-Chua.',
      ],
      [
        ['direction'],
        'Spending per international passenger rose to 318 pesos in the third quarter, Lacson-Chua said.',
      ],
      [['bound'], 'The guidance for the EBITDA margin, at most 53 per cent, stays as it is.'],
      [
        ['entity'],
        "The Labor Department is mediating after the pilots' union filed a notice of strike on 29 October.",
      ],
      [
        ['polarity'],
        'The increase in the passenger charge, on which a decision is hoped for by March, is included in the guidance.',
      ],
      [
        ['entity'],
        'The carrier that owes the company 190 million pesos is Cebu Island Air, against which 76 million pesos has been set aside.',
      ],
    ],
  },
  {
    id: 'moncton-budget',
    sourceDate: '2025-11-28',
    source: `Petitcodiac Post
Friday, 28 November 2025

"I won't pretend that nobody pays more"

Moncton's mayor, Giselle Robichaud-Kerr, presented her draft budget for 2026 on Monday. She spoke with our city hall reporter.

Q: Mayor, what is the headline number?

A: The operating budget is $248.6 million. That is 5.2 per cent more than this year's $236.3 million. The tax rate goes down by two cents, to $1.39 per $100 of assessed value.

Q: But people will pay more.

A: Yes, and I won't pretend that nobody pays more. Assessments have gone up. The average home is now assessed at $284,000, which is 8.1 per cent more than a year ago. The owner of that home will pay about $243 more next year, or roughly $20 a month.

Q: Where does the money go?

A: Policing is the biggest single item: $51.4 million, up by $4.1 million. That pays for twelve more RCMP officers, who should all be here by September. Fire is $33.8 million. Snow cost us $9.3 million last winter, and we had budgeted $8.7 million. So we are putting in $9.5 million this time.

Q: Councillor Devon Haché says you are going to replace the RCMP with a city force.

A: He is mistaken. Council asked for a study. It costs $180,000 and it is due in June. Nobody has decided anything, and I have not made up my own mind.

Q: Bus fares?

A: The adult fare goes from $2.50 to $2.75 on 1 March. Children under 12 still ride free. We would like to start Sunday service on three more routes in July. But that happens only if the province pays half the cost, which is $410,000 for its share. I have the minister's sympathy. I don't have her cheque.

Q: What about the people sleeping outside?

A: In October our outreach teams counted 437 people without a home. In October of last year it was 512. I am not declaring victory. We'll have 120 shelter beds this winter, thirty more than last winter. The city puts in $2.6 million and the province $4.8 million.

Q: The aquatic centre is gone from the plan.

A: Put off, not gone. Council voted seven to four this month to delay it by two years. I was one of the four. The estimate had gone from $58 million to $83 million, and in September Ottawa turned down our request for $25 million. My colleagues felt it was too much to carry. I respect that. The old pool will stay open, as long as the engineers say it is safe. They look at it again in April.

Q: How much will the city borrow?

A: The capital budget is $96 million, and we would borrow $38 million of it. At the end of this year our debt will be about $141 million. Debt payments take up 11.3 per cent of the operating budget. Our own policy sets the ceiling at 15 per cent.

Q: And the water bill?

A: Water and sewer rates rise by 4.5 per cent. A good part of that goes into St. George Street, where we're replacing 2.4 kilometres of water main that dates from 1962. Work starts in May, and parts of the street will be closed until October. Merchants have asked for compensation. I can't promise them that; provincial law may not even let us.

Q: Will there be layoffs?

A: No layoffs. Fourteen vacant positions will stay empty, which saves $1.1 million.

Q: The outside workers' contract ends on 31 December. The union wants 15 per cent over three years. Your side has offered nine.

A: Those numbers come from the union. I won't negotiate through a newspaper. What I will say is that both sides are back at the table on 4 December, and that nobody has asked for a strike vote.

Q: You are dipping into reserves again.

A: We take $1.5 million from the stabilization reserve, which leaves $6.2 million. Last year we took $2.4 million. I'd like to get to zero by 2028.

Q: Is the boom over? The city's population grew by 6.1 per cent in 2023.

A: It has slowed. Our planners put growth at 2.3 per cent for the year to July. That's still a lot of new neighbours, and I would rather plan for growth than for decline. Building permits were worth $412 million up to the end of October, a little less than the $425 million in the same ten months of last year.

Q: When does council vote?

A: There's a public hearing on 8 December and the final vote is on 15 December.

Q: And will you run again in May?

A: Ask me in January. I haven't decided.`,
    date: '2025-11-29',
    text: `Moncton's operating budget would rise by 5.2 per cent to $248.6 million in 2026 under the draft that Mayor Giselle Robichaud-Kerr presented on Monday.

The tax rate goes down by two cents to $1.39 per $100 of assessed value, the mayor told the Petitcodiac Post.

The owner of the average home, now assessed at $284,000, will pay about $243 more next year, or roughly $20 a month.

Policing, the biggest single item, goes up by $4.1 million to $51.4 million, which pays for twelve more RCMP officers.

Snow cost the city $9.3 million last winter, $600,000 more than budgeted, and $9.5 million is set aside this time.

Robichaud-Kerr said Councillor Devon Haché was mistaken in saying that the RCMP was going to be replaced with a city force.

Council has asked for a study, which costs $180,000 and is due in June, but nothing has been decided.

The adult bus fare rises by 25 cents to $2.75 on 1 March, while children under 12 still ride free.

Sunday service on three more routes would start in July only if the province pays half the cost, or $410,000.

Outreach teams counted 437 people without a home in October, 75 fewer than in October 2024, but the mayor said she was not declaring victory.

There will be 120 shelter beds this winter, against 90 last winter, with $2.6 million from the city and $4.8 million from the province.

Council voted seven to four in November to delay the aquatic centre by two years; the mayor was one of the four.

The estimate for the centre had gone up by $25 million to $83 million, and in September Ottawa turned down a request for $25 million.

The city would borrow $38 million of its capital budget of $96 million, and debt payments take up 11.3 per cent of the operating budget, below the city's own ceiling of 15 per cent.

There will be no layoffs, but fourteen vacant positions will stay empty, saving $1.1 million.

A public hearing will be held on 8 December, a week before the final vote on 15 December, and Robichaud-Kerr said she had not decided whether to run again in May.`,
    slips: [
      [
        ['wording', 'polarity', 'period', 'bound'],
        'The capital budget of $96 million, of which the city would borrow $38 million, is the largest in its history.',
      ],
      [
        ['speaker'],
        "The outside workers' union wants 15 per cent over three years and the city has offered nine, the mayor said.",
      ],
      [
        ['modality', 'polarity'],
        'Robichaud-Kerr promised compensation to merchants on St. George Street, parts of which will be closed until October.',
      ],
      [
        ['polarity'],
        'Robichaud-Kerr voted for the delay of the aquatic centre, which council approved by seven votes to four.',
      ],
      [['unit'], 'On St. George Street 2.4 miles of water main dating from 1962 are being replaced.'],
      [
        ['direction'],
        'Building permits up to the end of October were worth $412 million, a little more than in the same ten months of 2024.',
      ],
      [
        ['period', 'value'],
        "The population of Moncton grew by 6.1 per cent in the year to July, according to the city's planners.",
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The old pool will stay open until the new aquatic centre is built, the mayor said.',
      ],
      [
        ['wording'],
        '"I have the minister\'s word. I don\'t have her cheque," Robichaud-Kerr said of Sunday bus service.',
      ],
      [
        ['entity'],
        "In September the province turned down the city's request for $25 million for the aquatic centre.",
      ],
    ],
  },
  {
    id: 'rustenburg-shaft-inquiry',
    sourceDate: '2025-08-06',
    source: `SUMMARY OF FINDINGS
Inquiry under the Mine Health and Safety Act into the accident at Tholwane Platinum Mine, No. 4 Shaft, near Rustenburg, North West Province, on 11 March 2024
Presiding officer: Ms Nomvula Sithebe-Radebe, Principal Inspector of Mines
Released in Pretoria, Wednesday 6 August 2025

1. The accident. At 16:52 on Monday 11 March 2024 a cage carrying 74 mineworkers to surface at the end of the day shift stopped, rolled back and fell 143 metres before the safety catches brought it to a halt close to 22 Level. Eight people died, 61 were injured and five were unhurt. Of the injured, 17 were injured seriously. It was the deadliest shaft accident in the province in 15 years.

2. The inquiry. The inquiry sat for 37 days between June 2024 and April 2025. It heard 52 witnesses and studied some 3,100 pages of documents. The families of the deceased, the employer and the Mineworkers' Allied Union were legally represented.

3. The cause. The main brake of the winder failed because oil had leaked onto the brake disc from a worn hydraulic seal. The leak had been reported on 27 February 2024, 13 days before the accident. A work order was opened the next day and closed on 4 March, although no repair had been made. The engineering foreman, Mr Gert Voslooberg, testified: "I signed for what I was told, not for what I saw."

4. The second brake. The emergency brake should have held the cage by itself. It delivered only 58 per cent of its design force. It must be tested every six months. The last test took place in July 2023; the test due in January 2024 was not carried out. The employer gave a shortage of technicians as the reason.

5. The warning. In November 2022 the maker of the winder, Helvetia Hoisting, had sent its customers a bulletin which recommended that seals of this type be replaced every 24 months. The seal that failed was 41 months old. The employer told the inquiry that it never received the bulletin. The inquiry finds that the bulletin reached the mine by e-mail on 21 November 2022. It could not establish who, if anyone, read it.

6. What is ruled out. The cage is licensed for 80 persons and was not overloaded. The rope was sound. There is no evidence of sabotage, which was alleged in the days after the accident. The winding engine driver, Ms Kelebogile Motaung, did what her training required. She pressed the emergency stop within two seconds, and this "probably saved lives".

7. The rescue. The first of the injured reached the surface at 18:35 and the last at 23:10. The mine's proto team was on the scene within 25 minutes. The inquiry criticises the fact that only five ambulances had arrived within the first hour, when the emergency plan calls for 12. It does not find that any of the deceased would have survived with faster help.

8. Findings on responsibility. The employer contravened the Act in three respects: it did not maintain the brake, it did not test the emergency brake, and it did not make sure that work orders were checked before they were closed. The presiding officer recommends an administrative fine of R1 million for each. She will send the record to the National Prosecuting Authority, which must decide whether anyone is to be charged. An inquiry of this kind does not decide on guilt.

9. Recommendations. (a) All 27 winders of the same type in the country should be inspected within 90 days. (b) The mine should fit oil sensors to all its brakes by 31 March 2026. (c) No work order on a winder should be closed without the signature of a second competent person. (d) The Department should consider whether the interval for tests of emergency brakes should be cut from six months to three.

10. Consequences. The shaft stood still for 96 days and reopened on 15 June 2024. The employer put its lost output at 21,000 ounces of platinum-group metals. It has paid R250,000 to each of the eight bereaved families, R2 million in total, without admitting liability. The union demands R1.5 million for each family. The employer has not accepted this, and talks go on.

11. Responses. The chief executive of Tholwane Platinum, Mr Sipho Mahlangwane, said in a letter to the presiding officer that the company accepts the findings on maintenance but disputes the finding on the bulletin. He wrote: "We failed eight colleagues, and we will not hide behind procedure." The general secretary of the union, Ms Lerato Phiri-Botha, called the report "a fair account of a preventable disaster", but said the proposed fines were "small change". The company has 30 days to make representations on the fines.

12. The full report has 214 pages and may be inspected at the regional office in Rustenburg from 11 August.`,
    date: '2025-08-08',
    text: `Eight of the 74 mineworkers in a cage at Tholwane Platinum Mine near Rustenburg died on 11 March 2024 when it rolled back and fell 143 metres, according to the summary of an inquiry released in Pretoria on Wednesday.

Sixty-one people were injured, 17 of them seriously, and five were unhurt.

It was the deadliest shaft accident in North West Province in 15 years.

The inquiry sat for 37 days between June 2024 and April 2025 and heard 52 witnesses.

The winder's main brake failed because oil had leaked onto the brake disc from a worn hydraulic seal.

The leak had been reported 13 days before the accident, and a work order was closed on 4 March 2024 although no repair had been made.

"I signed for what I was told, not for what I saw," engineering foreman Gert Voslooberg testified.

The emergency brake, which should have held the cage by itself, delivered only 58 per cent of its design force, and the test due in January 2024 was not carried out.

In November 2022 the maker, Helvetia Hoisting, recommended replacing seals of this type every 24 months; the one that failed was 41 months old.

The employer said it never received the bulletin, but the inquiry finds that it reached the mine by e-mail on 21 November 2022.

The cage, licensed for 80 persons, was not overloaded, and there is no evidence of sabotage.

Only five ambulances had arrived within the first hour, seven fewer than the emergency plan calls for, though the inquiry does not find that faster help would have saved any of the deceased.

Presiding officer Nomvula Sithebe-Radebe recommends an administrative fine of R1 million for each of three contraventions of the Act, R3 million in all.

The National Prosecuting Authority, to which she will send the record, must decide whether anyone is to be charged.

The employer has paid R250,000 to each of the eight bereaved families without admitting liability, while the union demands R1.5 million for each.

Tholwane Platinum accepts the findings on maintenance but disputes the one on the bulletin, chief executive Sipho Mahlangwane wrote to the presiding officer.`,
    slips: [
      [['value', 'measure'], 'The inquiry heard 37 witnesses and studied some 3,100 pages of documents.'],
      [
        ['bound', 'value'],
        'Winding engine driver Kelebogile Motaung pressed the emergency stop after more than two seconds, the inquiry finds.',
      ],
      [
        ['modality'],
        'The National Prosecuting Authority will charge the employer after receiving the record of the inquiry.',
      ],
      [
        ['speaker'],
        'Chief executive Sipho Mahlangwane called the report "a fair account of a preventable disaster".',
      ],
      [['wording'], '"We failed eight colleagues, and we will not hide behind lawyers," wrote Mahlangwane.'],
      [
        ['unit', 'period'],
        'All 27 winders of the same type in the country should be inspected within 90 hours, the inquiry recommends.',
      ],
      [['currency'], 'The union demands 1.5 million US dollars for each bereaved family.'],
      [
        ['wording', 'polarity', 'period', 'bound'],
        "It was the deadliest shaft accident in the province's history.",
      ],
      [['unit', 'measure'], 'The employer put its lost output at 21,000 tonnes of platinum-group metals.'],
      [
        ['modality', 'polarity'],
        'The employer has agreed to pay R1.5 million to each bereaved family, as the union demands.',
      ],
    ],
  },
];
