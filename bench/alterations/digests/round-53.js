export const round53 = [
  {
    id: 'water-regulator-england',
    sourceDate: '2026-10-14',
    source: `Statement by Helen Marchbank, chief executive of the Office for Water Standards, at the publication of the annual performance report, Birmingham, 14 October 2026

Good morning. Today we publish our report on the 16 water companies of England and Wales for the year to the end of March 2026. I will give you the main results, and then what we intend to do about them.

Leakage first. The companies lost 2,690 million litres a day, 4.2 per cent less than in the previous year and the lowest figure since our records began in 1995. That is welcome. But it is not enough: the industry had committed itself to a cut of 6 per cent, and only 5 of the 16 companies met their own leakage target. Severn Vale Water cut leakage by 11 per cent, more than any other company. At Thanet and Downs, leakage rose by 3 per cent; it is the only company where it went up.

Pollution is another story. Serious pollution incidents rose from 47 to 62. Three companies – Thanet and Downs, Wessex Coastal and Northern Rivers – were responsible for 41 of them. Nearly all of the incidents, 57, came from the sewage network and not from drinking water treatment. Storm overflow spills fell by about a fifth, to 2.9 million hours, but I must be honest with you: at least half of that fall was due to a dry autumn, according to the Environment Inspectorate, and not to investment.

Drinking water remains of high quality. 99.96 per cent of the samples taken met the standard, the same as a year earlier.

Investment. The companies spent £9.3 billion on improvement works, a record in cash terms, yet £1.1 billion below what we had allowed them. Customers should not pay for work that has not been done. Under our decision today, 11 companies must return a total of £127 million to customers through lower bills from April 2027. The largest sum, £48 million, falls to Thanet and Downs. Two companies, Severn Vale Water and Pennine Water, have earned the right to raise a further £14 million between them. For the average household the effect ranges from a reduction of £19 to an increase of £3 a year.

Let me say a word about Thanet and Downs, because I know you will ask. We have opened an enforcement case on its sewage works; it has not been concluded and I will not prejudge it. If the company is found in breach, we may impose a penalty of up to 10 per cent of its turnover. The company has told us that it needs to raise at least £650 million of new equity by next summer. Its board says that talks with two Canadian pension funds are going well. We have seen no signed agreement. Until its credit rating is back at investment grade, it may not pay a dividend without our consent. It asked for that consent in July, for £22 million, and we refused it.

We are not asking the government to place the company in special administration. That is a decision for the Secretary of State, and we would give advice only if she asked for it. She has not done so.

Executive pay. Bonuses paid to chief executives fell from £5.8 million to £3.4 million in all. Six chief executives received none: four because our new rule barred them, and two who gave them up of their own accord.

Next steps. By the end of next month every company with a red rating – there are four this year, against three last year – must send us a recovery plan. If a plan is not good enough, we will send in an independent monitor at the company's cost. We will consult from January on a single social tariff, which could help as many as 900,000 households; we have not decided how it would be funded. And by 2030 we expect all companies to have smart meters in at least 60 per cent of homes. Today the figure is 22 per cent.

Questions

Martin Oyelaran, Evening Courier: The consumer group Fair Taps says that the refund is "a rounding error". Do you agree?

Marchbank: No. I understand the anger, but £127 million is the largest sum we have ever ordered back in a single year; the earlier highest was £114 million, in 2023. I would say to Fair Taps: judge us by the bills in April.

Question: Will bills rise next year all the same?

Marchbank: For most people, yes. We expect an average bill of about £640, some £25 more than this year. Without the refund the rise would have been closer to £30.

Question: Should the chairman of Thanet and Downs resign?

Marchbank: That is for its shareholders. I have not called for it and I am not doing so today. What I have told him is that "patience is not a policy".`,
    date: '2026-10-15',
    text: `The water companies of England and Wales lost 2,690 million litres a day in the year to March 2026, 4.2 per cent less than in the previous year and the lowest since records began in 1995.

The industry had committed itself to a leakage cut of 6 per cent, and only five of the 16 companies met their own target.

Thanet and Downs is the only water company where leakage went up, by 3 per cent.

Serious pollution incidents rose to 62 from 47, and 41 of them were down to Thanet and Downs, Wessex Coastal and Northern Rivers.

About two thirds of the serious pollution incidents can be laid at the door of just three companies.

Storm overflow spills fell by about a fifth to 2.9 million hours, but at least half of that fall was due to a dry autumn, according to the Environment Inspectorate.

Companies spent £9.3 billion on improvement works, a record in cash terms but £1.1 billion less than the regulator had allowed them.

Eleven companies must return a total of £127 million to customers through lower bills from April 2027, the largest sum the regulator has ever ordered back in a single year.

Thanet and Downs has to return £48 million, more than a third of the whole refund.

The regulator may fine Thanet and Downs up to 10 per cent of its turnover if the company is found in breach in the open enforcement case on its sewage works.

Thanet and Downs asked in July for consent to pay a £22 million dividend, and the regulator refused it.

Thanet and Downs says talks with two Canadian pension funds are going well, but the regulator has seen no signed agreement.

Bonuses for chief executives fell from £5.8 million to £3.4 million in all; six received none, two of them by their own choice.

The four companies with a red rating must send the regulator a recovery plan by the end of November.

Marchbank expects an average bill of about £640 next year, some £25 more than now, and said the rise would have been closer to £30 without the refund.

The regulator will consult from January on a single social tariff that could help up to 900,000 households, but has not decided how it would be funded.`,
    slips: [
      [
        ['value', 'wording', 'entity'],
        'Thanet and Downs, Wessex Coastal and Northern Rivers were responsible for 57 of the 62 serious pollution incidents.',
      ],
      [
        ['bound'],
        'Thanet and Downs has told the regulator that it needs to raise at most £650 million of new equity by next summer.',
      ],
      [
        ['modality'],
        'The regulator has found Thanet and Downs in breach over its sewage works and may impose a penalty of up to 10 per cent of its turnover.',
      ],
      [
        ['polarity', 'wording'],
        'The regulator gave Thanet and Downs its consent to a dividend of £22 million that the company had asked for in July.',
      ],
      [['entity'], 'Pennine Water cut leakage by 11 per cent, more than any other company.'],
      [
        ['polarity', 'wording', 'entity'],
        'Storm overflow spills fell by about a fifth to 2.9 million hours, and at least half of that fall was due to investment, according to the Environment Inspectorate.',
      ],
      [
        ['period', 'unit'],
        'For the average household the effect of the decision ranges from a reduction of £19 to an increase of £3 a month.',
      ],
      [
        ['wording'],
        'Marchbank said she had told the chairman of Thanet and Downs that "patience is not a strategy".',
      ],
      [['speaker', 'entity'], 'Marchbank called the refund to customers "a rounding error".'],
      [
        ['polarity', 'wording', 'value', 'measure'],
        'Bonuses paid to chief executives of the water companies fell by £3.4 million in all.',
      ],
    ],
  },
  {
    id: 'cyber-agency-canada',
    sourceDate: '2026-06-02',
    source: `Transcript of the press conference on the annual report of the Canadian Agency for Network Security, Ottawa, 2 June 2026

Marc Thibodeau, director general: Bonjour, good morning. In 2025 the agency handled 2,416 incidents, against 2,087 in 2024, an increase of nearly 16 per cent. Of these, 312 touched critical infrastructure, and 38 we classed as severe, our highest level. The number of severe incidents was down from 45. So: more attacks, but fewer that really hurt.

Ransomware remains the threat that costs Canadians most. We counted 486 cases. We estimate the direct losses at between 640 and 780 million Canadian dollars; we cannot give a better figure, because we believe that no more than one victim in three reports to us. Hospitals were the sector hit most often, with 71 cases, ahead of municipalities, with 64, and schools, with 59. The median time a hospital needed to restore its systems fell from 19 days to 12.

Who is behind it? About 40 per cent of the ransomware cases we could trace to three criminal groups. The most active of them, which calls itself Grey Lantern, accounted for 88 cases. We have not attributed Grey Lantern to any state. We do say, together with our partners in Australia and Britain, that it operates from a territory where it has nothing to fear from the police.

As to espionage, we informed 27 organisations last year that they had been the target of state-sponsored actors. In 9 of those the intruders got in. The others stopped them in time. All nine were universities or research firms; none was a federal department.

My deputy will speak about the incident at Lakeshore Power.

Anjali Rao, deputy director general: Thank you. On 11 March this year an intruder entered the office network of Lakeshore Power, which supplies about 1.3 million customers in Ontario. The control systems were not reached and no customer lost electricity. Personal data of up to 240,000 customers may have been copied; we have found no sign so far that they have been offered for sale. The way in was a remote-access device for which the manufacturer, Nordhaven Systems, had issued a patch on 20 January. It had not been installed. Lakeshore Power told us within 31 hours of discovery. The law gives 72. The investigation is led by the RCMP, not by us, and it is not finished. We expect to publish our technical findings before the end of September, if the police agree.

Thibodeau: Three things will change. First, from 1 January 2027 operators in energy, finance, telecoms and transport will have to report severe incidents within 24 hours. Health care will follow a year later. An operator that fails to do so will face a fine of up to 15 million dollars. Second, we will hire 180 people over two years, if Parliament passes the supplementary estimates; today we are 1,140. Third, we will offer our free scanning service, now used by 3,900 bodies, to every municipality with fewer than 50,000 inhabitants by the end of the year.

Questions

Claire Dufresne, Le Matin d'Ottawa: Did Lakeshore Power pay a ransom?

Rao: The company says it did not. We have no information that contradicts it.

Dufresne: Should payments be banned?

Thibodeau: The minister asked for our opinion and we gave it in April. We advised against a full ban. We would rather see a duty to report every payment. A ban would "push the victims into the dark", to quote a hospital director I spoke with. The decision is the government's.

Peter Halvorsen, Prairie Wire: The opposition critic, Ms. Delacroix-Hume, says that the agency itself was breached last autumn.

Thibodeau: That is not so. A contractor of ours lost a laptop in October. It was encrypted, it held no classified material, and we reported it to the Privacy Commissioner the next day. To call that a breach of the agency is "simply wrong".

Halvorsen: How large a part does artificial intelligence play?

Rao: Smaller than you read. In about one in eight of the phishing campaigns we examined, we saw clear traces of machine-written text. We expect that share to at least double by the end of 2027. What we have not yet seen is an attack run by a machine from beginning to end.

Question: Are you going to ban equipment made by Nordhaven Systems?

Thibodeau: We have no plans to. The company issued its patch. The lesson here is to install it.`,
    date: '2026-06-02',
    text: `The Canadian Agency for Network Security handled 2,416 incidents in 2025, nearly 16 per cent more than the 2,087 of 2024.

The number of incidents classed as severe, the agency's highest level, was down to 38 from 45.

The agency estimates the direct losses from ransomware at between 640 and 780 million Canadian dollars, and believes that no more than one victim in three reports to it.

Hospitals were the sector hit most often by ransomware, with 71 cases, ahead of municipalities with 64 and schools with 59.

The median time a hospital needed to restore its systems was shortened by a week, to 12 days.

Grey Lantern, the most active of the three groups to which about 40 per cent of the ransomware cases could be traced, accounted for 88 cases and has not been attributed to any state.

State-sponsored intruders got into a third of the 27 organisations that the agency informed in 2025 that they had been targeted.

All nine organisations entered by state-sponsored actors were universities or research firms, and none was a federal department.

The intruder who entered the office network of Lakeshore Power on 11 March did not reach the control systems, and no customer lost electricity, Rao said.

Personal data of up to 240,000 Lakeshore Power customers may have been copied, but there is no sign so far that they have been offered for sale.

The intruder came in through a remote-access device on which a patch issued by Nordhaven Systems on 20 January had not been installed.

Lakeshore Power alerted the agency within 31 hours of discovery, less than half the time the law gives.

Operators in energy, finance, telecoms and transport will have to report severe incidents within 24 hours from 1 January 2027, and health care from the start of 2028.

The agency, now 1,140 strong, will hire 180 people over two years if Parliament passes the supplementary estimates.

Thibodeau said the agency had advised against a full ban on ransom payments and would rather see a duty to report every one of them.

Thibodeau denied that the agency was breached last autumn, saying that a contractor had lost an encrypted laptop with no classified material on it.`,
    slips: [
      [
        ['value', 'wording', 'entity'],
        'Of the 2,416 incidents the agency handled in 2025, 486 touched critical infrastructure.',
      ],
      [
        ['direction', 'value'],
        'The number of severe incidents rose to 45 in 2025 from 38 in the year before.',
      ],
      [['bound'], 'The agency believes that at least one ransomware victim in three reports to it.'],
      [
        ['entity', 'period'],
        'Operators in health care will have to report severe incidents within 24 hours from 1 January 2027.',
      ],
      [
        ['modality'],
        'The agency expects to publish its technical findings on Lakeshore Power before the end of September, whether or not the police agree.',
      ],
      [
        ['polarity', 'wording'],
        'In April the agency advised the minister to impose a full ban on ransom payments.',
      ],
      [
        ['modality'],
        'Personal data of up to 240,000 Lakeshore Power customers were copied in the March intrusion, Rao said.',
      ],
      [
        ['wording'],
        'Thibodeau quoted a hospital director as saying that a ban on payments would "push the criminals into the dark".',
      ],
      [
        ['measure', 'entity', 'wording'],
        'Clear traces of machine-written text were seen in about one in eight of all the incidents the agency handled, Rao said.',
      ],
      [
        [],
        'Grey Lantern, the most active group, accounted for 88 ransomware cases, more than half of them in Quebec.',
      ],
    ],
  },
  {
    id: 'forestry-finland',
    sourceDate: '2026-09-03',
    source: `Speech by the Minister of Agriculture and Forestry, Eero Lahtivirta, at the opening of the Forest Days, Jyväskylä, 3 September 2026 (translation)

Dear forest owners, dear guests,

When my grandfather planted spruce behind our farm in Viitasaari, he used to say that a forest owner is a man who pays bills for people he will never meet. I have thought of him often this summer.

Let us begin with the facts. Last year 71.4 million cubic metres of roundwood were felled in Finland, 2.6 million fewer than in 2024. The annual growth of our forests, according to the Natural Resources Institute, is 101 million cubic metres; in the inventory before that it was 103 million. It is the second inventory in a row in which growth has declined. The carbon sink of our forests, including the soil, was 9 million tonnes of carbon dioxide in 2024, less than half of what it was ten years earlier. Anyone who says that there is nothing to worry about has not read the figures. But neither do I accept the claim, made by the association Clear Forest, that we are "felling the country bare". We are not. Growth has been greater than fellings in every year since 1970.

Prices. The stumpage price of spruce logs has risen to an average of 88 euros per cubic metre, 7 euros more than a year ago. Pine logs cost 84 euros. Pulpwood has gone the other way: pine pulpwood was at 24 euros in July, compared with 31 euros in July 2025. Two pulp mills, in Kemijoki and in Joutsa, have announced temporary lay-offs affecting 430 people in all. I have met both companies. Neither has told me that it will close its mill.

Then the bark beetle. In the south-east, the spruce bark beetle had killed trees on about 6,200 hectares this year by the end of July, up from 3,900 hectares in the whole of last year. Four fifths of the damage is in South Karelia and Kymenlaakso. We have therefore decided on two things. From 1 October, the state will pay the owner 500 euros per hectare for the removal of infested spruce, provided that the owner replants with at least 30 per cent broadleaved trees. For this we have reserved 12 million euros, enough for up to 24,000 hectares. And from next year, felled spruce logs in these two regions must be out of the forest by 10 July instead of 24 July.

Now to what has been written about most: protection. Today 13.1 per cent of Finland's forest area is protected, but in the south it is only 5.8 per cent. The government has set itself the target of protecting all remaining old-growth forest on state land; that is 83,000 hectares, of which 51,000 have been protected by now. The rest shall follow by the end of 2028. On private land, protection is and stays voluntary. I say that as clearly as I can. The METSO programme will get 10 million euros more next year, if parliament approves the budget, and will then have 47 million.

I have been asked whether I am going to propose a felling cap. No, I am not. The Climate Panel has recommended a ceiling of 70 million cubic metres a year. I respect the panel, I have read its report, and I do not agree with its conclusion: a ceiling here would move the fellings to other countries, and it would be the smallest owners who paid. There are some 600,000 forest owners in this country, and more than half of them own fewer than 20 hectares. What I will propose, before Christmas, is a growth bonus: owners who lengthen the rotation by at least ten years would receive a yearly payment. The sum is not yet settled; the working group led by Professor Tuulikki Aarnio has suggested between 40 and 65 euros per hectare. The Finance Ministry thinks that this is too much.

The European Union. The Deforestation Regulation will apply to large companies from 30 December this year. The Commission has promised us a lighter procedure for countries of low risk, of which Finland is one. We have yet to see the text. I said to the commissioner in June: "A small owner with a chainsaw is not an importer of soy."

Finally, the young. Last spring 1,240 people applied to the forestry schools, 18 per cent more than a year before, and for the first time more than a third of them were women. There were 860 places. The Forest Centre reckons that at least 2,000 new machine operators will be needed by 2032. My ministry will not leave it at speeches: we will pay for 150 extra training places from next autumn, most of them in Kainuu and Lapland.

A forest owner pays bills for people he will never meet. Let us see to it that those people have a reason to be thankful. I declare the Forest Days open.`,
    date: '2026-09-04',
    text: `Some 71.4 million cubic metres of roundwood were felled in Finland in 2025, 2.6 million fewer than in 2024.

The annual growth of Finland's forests is 101 million cubic metres, according to the Natural Resources Institute, against 103 million in the inventory before.

The carbon sink of Finland's forests, including the soil, was 9 million tonnes of carbon dioxide in 2024, less than half of what it was ten years earlier.

Lahtivirta rejected the claim by the association Clear Forest that Finland is "felling the country bare", saying that growth had exceeded fellings every year since 1970.

Spruce logs now fetch an average stumpage price of 88 euros per cubic metre, 7 euros more than a year ago, while pine pulpwood was down to 24 euros in July from 31 euros a year earlier.

Pulp mills in Kemijoki and Joutsa have announced temporary lay-offs affecting 430 people in all, but neither company has told the minister that it will close its mill.

The spruce bark beetle had killed trees on about 6,200 hectares in the south-east by the end of July, some 2,300 more than in the whole of 2025.

From 1 October the state will pay owners 500 euros per hectare for the removal of infested spruce, provided that they replant with at least 30 per cent broadleaved trees.

The 12 million euros set aside for clearing infested spruce would be enough for up to 24,000 hectares.

Only 5.8 per cent of the forest area in the south of Finland is protected, compared with 13.1 per cent in the country as a whole.

Of the 83,000 hectares of old-growth forest left on state land, 51,000 have been protected, and the remaining 32,000 are to follow by the end of 2028.

The minister will not propose a felling cap, although the Climate Panel has recommended a ceiling of 70 million cubic metres a year.

If parliament approves the budget, the METSO programme will have 47 million euros next year, 10 million more than now.

Before Christmas Lahtivirta will propose a yearly payment to owners who lengthen the rotation by at least ten years, but the sum is not yet settled.

The Finance Ministry considers the growth bonus of 40 to 65 euros per hectare suggested by Professor Tuulikki Aarnio's working group too high.

The forestry schools had 1,240 applicants last spring for 860 places.`,
    slips: [
      [
        ['value', 'wording', 'entity'],
        'Last year 101 million cubic metres of roundwood were felled in Finland.',
      ],
      [
        ['direction', 'polarity', 'wording'],
        "The carbon sink of Finland's forests, including the soil, was 9 million tonnes of carbon dioxide in 2024, more than double what it was ten years earlier.",
      ],
      [
        ['measure', 'value', 'polarity', 'wording'],
        'Pulp mills in Kemijoki and Joutsa have announced temporary lay-offs affecting 430 people each.',
      ],
      [
        ['entity', 'modality'],
        'From 1 October the state will pay owners 500 euros per hectare for the removal of infested spruce, provided that they replant with at least 30 per cent pine.',
      ],
      [['polarity', 'wording'], 'Protection on private land will no longer be voluntary, Lahtivirta said.'],
      [
        ['modality', 'value'],
        'All 83,000 hectares of remaining old-growth forest on state land have been protected by now.',
      ],
      [
        ['entity', 'speaker'],
        'The Finance Ministry has suggested a growth bonus of between 40 and 65 euros per hectare.',
      ],
      [
        ['wording'],
        'Lahtivirta told the commissioner in June: "A small owner with a tractor is not an importer of soy."',
      ],
      [
        ['bound', 'direction'],
        "More than half of Finland's some 600,000 forest owners own more than 20 hectares.",
      ],
      [
        [],
        'The ministry will pay for 150 extra training places from next autumn, at a cost of 3 million euros, most of them in Kainuu and Lapland.',
      ],
    ],
  },
  {
    id: 'labour-force-south-africa',
    sourceDate: '2026-08-11',
    source: `National Statistical Service – Media release – Quarterly Labour Force Survey, second quarter of 2026
Pretoria, 11 August 2026

Employment in South Africa rose by 92,000 to 17.02 million people in the second quarter of 2026 compared with the first quarter, while the number of unemployed people fell by 34,000 to 8.18 million. The official unemployment rate therefore declined by 0.2 of a percentage point, from 32.7 per cent to 32.5 per cent. In the second quarter of 2025 it was 33.2 per cent.

Compared with the second quarter of 2025, employment was up by 211,000, or 1.3 per cent. Users should note that the quarterly change in employment is not statistically significant at the 95 per cent confidence level; the annual change is.

The labour force grew by 58,000 over the quarter to 25.20 million. The number of people who were not economically active increased by 71,000 to 16.67 million. Among them, discouraged work-seekers rose by 12,000 to 3.46 million. The expanded unemployment rate, which includes them, was unchanged at 42.9 per cent.

Industries

Employment increased in six of the ten industries. The largest gains were in community and social services (68,000), construction (41,000) and finance (27,000), followed by transport (21,000), utilities (9,000) and private households (8,000). Jobs were lost in trade (47,000), manufacturing (19,000), agriculture (11,000) and mining (5,000). Manufacturing employment has now fallen for three quarters in a row.

By sector, the informal sector added 57,000 jobs and the formal sector 38,000. Agriculture lost and private households gained the numbers given above.

Provinces

Gauteng recorded the largest increase in employment, 74,000, ahead of KwaZulu-Natal with 39,000 and the Western Cape with 28,000. Employment fell in four of the nine provinces; the largest decrease was in the Eastern Cape, 36,000. The Eastern Cape also had the highest official unemployment rate, 39.8 per cent. The lowest was that of the Western Cape, 20.6 per cent, the only province below 25 per cent.

Young people, women, and the long-term unemployed

The unemployment rate of people aged 15 to 34 was 45.7 per cent, against 46.1 per cent in the first quarter. Of the 10.3 million people aged 15 to 24, some 3.6 million, or 34.9 per cent, were not in employment, education or training. The rate for women was 34.6 per cent and for men 30.7 per cent. About 6.25 million people, 76.4 per cent of the unemployed, had been looking for work for a year or longer.

Statement by the head of the Service

The Statistician-General, Nomvula Theron, said: "A fall of a fifth of a point is not a turn of the tide. What I would look at is the past year, where we see growth that is larger than the error of the survey." She pointed out that more than half of the quarter's gain came from jobs outside the formal sector, "where pay is lower and contracts are rare".

Asked about the statement of the United Labour Congress that the figures hide jobs lost to foreign tariffs, Ms Theron said: "We hide nothing. The survey does not ask why somebody lost a job, so we cannot say from it how many jobs were lost to the tariffs of any country." The Business Forum has put such losses at 30,000 in the motor industry. "That number is not ours, and we can neither confirm nor reject it," she said.

Method and revisions

The survey is drawn from a sample of about 33,000 dwellings. The response rate was 86.1 per cent, compared with 87.4 per cent in the first quarter; it was lowest in Gauteng, at 77.8 per cent. From the first quarter of 2027 a new sample based on the 2022 census will be used, and the figures back to 2015 will be revised. The Service has not yet decided whether to add a question on platform work; it has invited comments until the end of September. A proposal by the National Treasury to publish the survey every month would require at least R210 million a year in addition to the present budget, and the Service will not go ahead unless that money is granted.

The results for the third quarter of 2026 will be published on 10 November 2026.`,
    date: '2026-08-11',
    text: `South Africa's official unemployment rate declined to 32.5 per cent in the second quarter of 2026 from 32.7 per cent in the first.

Employment rose by 92,000 over the quarter to 17.02 million people, while the number of unemployed fell by 34,000 to 8.18 million.

Compared with the second quarter of 2025, employment was up by 211,000, or 1.3 per cent.

The quarterly rise in employment is not statistically significant at the 95 per cent confidence level, unlike the annual one.

Community and social services made the largest gain, 68,000, ahead of construction with 41,000 and finance with 27,000.

Trade lost 47,000 jobs in the quarter, more than any other industry.

The informal sector added 57,000 jobs and the formal sector 38,000.

Gauteng recorded the largest increase in employment, 74,000, and the Eastern Cape the largest decrease, 36,000.

The Western Cape, at 20.6 per cent, is the only province with an official unemployment rate below 25 per cent.

More than a third of South Africans aged 15 to 24, some 3.6 million people, were not in employment, education or training.

Over three quarters of the unemployed, about 6.25 million people, had been looking for work for a year or longer.

The unemployment rate for women stood at 34.6 per cent, 3.9 percentage points above that for men.

"A fall of a fifth of a point is not a turn of the tide," Statistician-General Nomvula Theron said.

Theron said the survey could not show how many jobs were lost to foreign tariffs, and that the Business Forum's figure of 30,000 for the motor industry was "not ours".

From the first quarter of 2027 the survey will use a new sample based on the 2022 census, and the figures back to 2015 will be revised.

The Service will not publish the survey every month, as the Treasury proposes, unless it is granted at least R210 million a year on top of its budget.`,
    slips: [
      [['unit', 'entity', 'measure'], 'The survey is drawn from a sample of about 33,000 people.'],
      [['period'], 'Compared with the first quarter of 2026, employment was up by 211,000, or 1.3 per cent.'],
      [['direction'], 'The expanded unemployment rate declined over the quarter to 42.9 per cent.'],
      [
        ['value', 'wording', 'entity'],
        'The number of discouraged work-seekers rose by 71,000 over the quarter to 3.46 million.',
      ],
      [
        ['direction', 'value', 'wording'],
        'The formal sector added more jobs in the second quarter than the informal sector.',
      ],
      [
        ['entity'],
        'KwaZulu-Natal had the highest official unemployment rate of all provinces, 39.8 per cent.',
      ],
      [
        ['polarity'],
        'The quarterly change in employment is statistically significant at the 95 per cent confidence level.',
      ],
      [
        ['entity', 'speaker'],
        'The United Labour Congress has put the jobs lost to foreign tariffs at 30,000 in the motor industry.',
      ],
      [
        ['measure', 'entity'],
        'Some 76.4 per cent of the labour force had been looking for work for a year or longer.',
      ],
      [
        ['modality', 'period'],
        'The Service has revised its labour force figures back to 2015, using a new sample based on the 2022 census.',
      ],
    ],
  },
  {
    id: 'makassar-pilotage-indonesia',
    sourceDate: '2025-11-19',
    source: `Press briefing by the Ministry of Foreign Affairs and the Directorate General of Sea Transport, Jakarta, 19 November 2025 (unofficial translation)

Ratna Wibisana, spokesperson of the Ministry of Foreign Affairs: Good afternoon. I begin with the note from Canberra. On Monday we received a note of protest from Australia about the pilotage rule for the southern Makassar Strait. Japan has sent a letter expressing concern; that is not a protest, and we do not treat it as one. The Australian note says that the rule "hampers the right of transit". We reject this. Indonesia does not close the strait, not for one hour and not to any flag. What we ask is that large vessels take a pilot through 64 nautical miles of water in which there have been 14 groundings since 2018, five of them in the last two years alone. Two of the 14 led to an oil spill.

We will answer the note in writing within 30 days. We have offered Canberra talks between experts in the first half of December, in Jakarta or in Darwin; Australia has accepted in principle, but no date is fixed. The President did not discuss this with the Australian prime minister in Kuala Lumpur last month, contrary to some reports.

I give the floor to the director general for the figures.

Bambang Harsono, director general of sea transport: Thank you. The rule has been in force since 1 October. It covers tankers of more than 50,000 deadweight tonnes and bulk carriers of more than 120,000. Container ships are not covered. From the first day to 15 November, 212 voyages fell under the rule. On 187 of them the ship took a pilot. On 25 it did not; of those, 11 were under the flag of Liberia, 8 under that of the Marshall Islands and 6 under other flags. None was under the Australian flag. We have not detained any of these ships. We have written to the owners.

The fee is between 5,200 and 8,900 US dollars a passage, depending on tonnage. It covers our cost; it is not a source of income. The Association of Pacific Shipowners claims that it is "the dearest pilotage in Asia". That is not correct: by our comparison, three other routes in the region cost more. The average wait for a pilot was 3.4 hours in October and fell to 2.1 hours in the first half of November. Our aim is to be under 90 minutes by the end of March. We have 38 licensed pilots. We need at least 55, and a further 12 will finish their training in January.

How many ships avoid the strait? We estimate 30 to 40 since the rule began; the detour through the Molucca Sea takes about 26 hours longer. The mining company Pilbara Crown has told us that it will send all its ships that way until the end of the year. It is free to do so.

If the number of groundings does not fall by half within two years, we will review the rule. If it does, we mean to propose it to the International Maritime Organization as a permanent measure. The Organization was informed in August, but it was not asked for approval, and I accept that we could have done this earlier. In our view approval is not needed. Australia takes the other view.

Questions

Siti Maharani, Harian Samudra: What happens from January with ships that refuse a pilot?

Harsono: From 1 January such a ship may be refused entry to Indonesian ports for up to 90 days. It will not be stopped in the strait. I repeat: no boarding and no detention in transit.

Tom Ackerley, Pacific Ledger: Would you suspend the rule during the talks with Canberra?

Wibisana: No. Australia asked for that. We have said that the rule stays while we talk. What we can offer is a discount for ships which pass more than ten times a year. We have not settled how large.

Ackerley: Will Indonesia go to the Tribunal in Hamburg?

Wibisana: We do not intend to. If Australia does, we will defend ourselves. "Better a long table than a short trial," as our minister likes to say.

Question: Is it true that China has offered pilots?

Harsono: There was no offer of pilots. There were two offers of training, one from an academy in Dalian and one from Rotterdam. We accepted the one from Rotterdam. Twenty pilots will go there in the spring.

Question: Is trade with Australia affected?

Wibisana: Not so far. Our trade with Australia was worth 15.7 billion US dollars last year. No one wants to put that at risk over a pilot's ladder.`,
    date: '2025-11-20',
    text: `Indonesia rejected Australia's note of protest about the pilotage rule for the southern Makassar Strait, saying that it does not close the strait to any flag.

Japan has sent a letter expressing concern about the pilotage rule, which Jakarta does not treat as a protest.

There have been 14 groundings since 2018 in the 64 nautical miles of the southern Makassar Strait for which large vessels must take a pilot, five of them in the last two years.

Indonesia will answer the Australian note in writing within 30 days.

Australia has accepted in principle talks between experts in the first half of December, but no date is fixed.

Wibisana denied reports that the President had discussed the pilotage rule with the Australian prime minister in Kuala Lumpur in October.

In force since 1 October, the rule covers tankers of more than 50,000 deadweight tonnes and bulk carriers of more than 120,000, but no container ships.

From 1 October to 15 November a pilot was taken on 187 of the 212 voyages that fell under the rule.

Of the 25 voyages made without a pilot, 11 were under the flag of Liberia and none under that of Australia.

None of the ships that sailed without a pilot has been detained, but Indonesia has written to their owners.

The pilotage fee is between 5,200 and 8,900 US dollars a passage, depending on tonnage.

Harsono disputed that Indonesia's rule means "the dearest pilotage in Asia", as the Association of Pacific Shipowners claims, saying that three other routes in the region cost more.

The average wait for a pilot fell from 3.4 hours in October to 2.1 hours in the first half of November, and the aim is to be under 90 minutes by the end of March 2026.

From 1 January ships that refuse a pilot may be barred from Indonesian ports for up to 90 days, but they will not be stopped in the strait.

Indonesia will not suspend the rule during the talks, as Australia asked, but can offer a discount for ships which pass more than ten times a year.

The International Maritime Organization was informed of the rule in August but was not asked for approval, which Indonesia, unlike Australia, considers unnecessary.`,
    slips: [
      [
        ['polarity', 'wording'],
        'Japan has sent Indonesia a protest about the pilotage rule for the southern Makassar Strait.',
      ],
      [['value', 'wording', 'entity'], 'Five of the 14 groundings since 2018 led to an oil spill.'],
      [
        ['bound'],
        'The rule covers tankers of more than 50,000 deadweight tonnes and bulk carriers of less than 120,000.',
      ],
      [
        ['currency', 'unit'],
        'The pilotage fee is between 5,200 and 8,900 Australian dollars a passage, depending on tonnage.',
      ],
      [
        ['modality', 'period'],
        'Indonesia has 38 licensed pilots and needs at least 55; a further 12 have finished their training.',
      ],
      [
        ['polarity', 'wording'],
        'Indonesia agreed to suspend the rule during the talks with Canberra, as Australia had asked.',
      ],
      [
        ['modality', 'polarity', 'wording', 'entity'],
        'If the number of groundings does not fall by half within two years, Indonesia means to propose the rule to the International Maritime Organization as a permanent measure.',
      ],
      [
        ['entity'],
        'Indonesia accepted an offer of training from an academy in Dalian, where 20 pilots will go in the spring.',
      ],
      [
        ['speaker', 'entity'],
        '"Better a long table than a short trial," as the Australian foreign minister likes to say.',
      ],
      [
        ['period'],
        'Pilbara Crown has told Indonesia that it will send all its ships through the Molucca Sea until the end of March.',
      ],
    ],
  },
  {
    id: 'prisons-dail-ireland',
    sourceDate: '2026-02-24',
    source: `Dáil Éireann – Parliamentary Questions – Tuesday, 24 February 2026 – Prison Service

Question 61. Deputy Cormac Devane asked the Minister for Justice the number of prisoners in custody, the number sleeping on mattresses on the floor, and when new spaces will be available.

Minister for Justice (Aoife Brannigan): On 20 February there were 5,742 people in custody in a system with a bed capacity of 4,718, which is an occupancy of 121.7 per cent. A year earlier there were 5,208. On the same day 478 prisoners slept on mattresses on the floor, against 287 a year before. Eleven of the 14 prisons held more people than they have beds. The most crowded was the women's prison in Limerick, at 168 per cent.

I am informed by the Irish Prison Service that 240 new spaces were brought into use in 2025, against a target of 300. The shortfall is due to a delay at Castlerea. A further 370 are planned for this year: 155 at Cloverhill, 110 at Castlerea and 105 at the Midlands Prison. The Government's programme is to provide at least 1,500 additional spaces by the end of 2031, at an estimated cost of €495 million. No contract has yet been signed for the largest project, the new prison at Thornton Hall; I expect to bring a memorandum to Government before the summer recess.

Question 62. Deputy Niamh Costigan asked about deaths in custody and health care.

Minister: There were 31 deaths in custody in 2025, compared with 24 in 2024. All are subject to an investigation by the Inspector of Prisons, who has completed 9 of the 31 reports. It would be wrong of me to speak of causes before the coroner has done so. On health care, the average wait to see a psychologist is 11 weeks; at Mountjoy it is 19 weeks. There are 34 psychologists in post, out of 45 sanctioned. Recruitment is under way for 8 of the 11 vacancies. I do not accept the Deputy's contention that the service "has collapsed". The Central Mental Hospital at Portrane had a waiting list of 27 prisoners at the end of January, down from 33 at the end of January 2025.

Question 63. Deputy Cormac Devane asked about temporary release and remand.

Minister: On 20 February, 561 people were on temporary release, of whom 203 were on the Community Return scheme. Under the emergency scheme introduced last October, prisoners with sentences of up to two years may be released after serving at least 60 per cent. Nobody convicted of a sexual offence is eligible. So far 388 people have been released under it; 29 of them, fewer than 8 per cent, have been returned to custody for breaking their conditions. The scheme ends on 30 June unless I extend it. I have made no decision to do so. As to remand, 1,118 of those in custody on 20 February were on remand, nearly one in five.

Question 65. Deputy Colm Ó hEithir asked about costs and staff.

Minister: The average annual cost of an available staffed prison space was €101,300 in 2025, up from €97,900 in 2024. The Service recruited 271 officers last year and lost 164. Assaults on staff numbered 118, down from 131 in 2024. The Prison Officers' Union says that 400 more officers are needed "merely to stand still". My Department's own estimate, which is being reviewed, is between 230 and 290. The budget for this year provides for up to 350 recruits.

Deputy Ó hEithir: Will the Minister bring in body-worn cameras? Will she support the ceiling proposed by the Inspector?

Minister: A pilot with body-worn cameras in two prisons, Midlands and Wheatfield, starts on 1 June and will last six months. I will decide on a national roll-out after it has been evaluated, not before. On the ceiling: the Inspector of Prisons, Mr. Hugh Delahunt, has proposed a legal limit of 110 per cent of capacity. I met him on 3 February. I told him that I cannot support a limit while the courts are committing people every day. As I said to him, "a cap without beds is only a number". I did agree to publish occupancy figures for every prison each week, from April.

Deputy Costigan: The Minister inherited a crisis and has made it worse.

Minister: I reject that. It was under a Minister of the Deputy's own party that Thornton Hall was shelved in 2011. Had it been built, we would have some 1,400 more spaces today. The crime rate in the Deputy's constituency fell by 6 per cent last year because people who should be in prison are in prison. I make no apology for that.`,
    date: '2026-02-25',
    text: `On 20 February, 5,742 people were in custody in Ireland in a system with a bed capacity of 4,718, an occupancy of 121.7 per cent.

There were 534 more people in custody in Ireland on 20 February than a year earlier.

The number of prisoners sleeping on mattresses on the floor was 478 on 20 February, against 287 a year before.

All but three of Ireland's 14 prisons held more people than they have beds.

A total of 240 new spaces were brought into use in 2025, 60 short of the target because of a delay at Castlerea.

A further 370 prison spaces are planned for 2026, at Cloverhill, Castlerea and the Midlands Prison.

The Government wants to provide at least 1,500 additional prison spaces by the end of 2031, at an estimated cost of €495 million.

No contract has yet been signed for the new prison at Thornton Hall, on which Brannigan expects to bring a memorandum to Government before the summer recess.

There were 31 deaths in custody in 2025, seven more than in 2024, and the Inspector of Prisons has completed nine of the 31 reports.

Prisoners wait 19 weeks on average to see a psychologist at Mountjoy, compared with 11 weeks in the prison service overall.

Of the 388 people released so far under the emergency scheme, 29 have been returned to custody for breaking their conditions.

The emergency release scheme ends on 30 June unless the Minister extends it, and she has made no decision to do so.

Some 1,118 of those in custody on 20 February, nearly one in five, were on remand.

The Prison Officers' Union says 400 more officers are needed, while the Department's own estimate, now being reviewed, is between 230 and 290.

Brannigan will decide on a national roll-out of body-worn cameras only after a six-month pilot at Midlands and Wheatfield, starting on 1 June, has been evaluated.

The Minister told the Inspector of Prisons that she could not support a legal limit of 110 per cent of capacity, but agreed to publish weekly occupancy figures for every prison from April.`,
    slips: [
      [
        ['value', 'wording', 'entity'],
        'So far 561 people have been released under the emergency scheme introduced last October.',
      ],
      [
        ['modality', 'period'],
        'A further 370 prison spaces have been brought into use this year at Cloverhill, Castlerea and the Midlands Prison.',
      ],
      [['entity'], 'The most crowded prison was Mountjoy, at 168 per cent of its bed capacity.'],
      [
        ['bound'],
        'Under the emergency scheme, prisoners with sentences of up to two years may be released after serving no more than 60 per cent.',
      ],
      [
        ['direction', 'value'],
        'The waiting list for the Central Mental Hospital at Portrane grew to 33 prisoners at the end of January from 27 a year before.',
      ],
      [
        ['polarity', 'modality'],
        'The Minister has decided to extend the emergency release scheme, which ends on 30 June.',
      ],
      [
        ['entity', 'speaker'],
        "The Prison Officers' Union estimates that between 230 and 290 more officers are needed.",
      ],
      [
        ['period', 'unit'],
        'Brannigan agreed to publish occupancy figures for every prison each month, from April.',
      ],
      [['wording'], 'Brannigan said she had told the Inspector that "a cap without staff is only a number".'],
      [
        [],
        'A pilot with body-worn cameras for 400 officers in two prisons, Midlands and Wheatfield, starts on 1 June and will last six months.',
      ],
    ],
  },
  {
    id: 'eminor-copper-chile',
    sourceDate: '2026-07-30',
    source: `Empresa Minera del Norte (Eminor) – Results for the first half of 2026 – Santiago, 30 July 2026

The state-owned copper producer Eminor recorded a profit before tax and special levies of US$742 million in the first half of 2026, 31 per cent more than in the first half of 2025. Revenue rose by 9 per cent to US$5.06 billion. The improvement came from the price: Eminor's average realised copper price was 441 US cents per pound, compared with 398 cents. Production from the company's own mines fell by 3 per cent, to 402,000 tonnes; including its share in joint ventures, it was 447,000 tonnes.

The fall in output was due above all to the rock burst of 8 February at the Cerro Pardo underground mine, which cost the lives of three workers of the contractor Andes Túnel and stopped work there for 47 days. The company puts the lost production at 16,000 to 19,000 tonnes. Without it, production would have been slightly above that of the previous year. Sector 3 of Cerro Pardo remains closed and will reopen only once the mining safety authority has approved the new support design. The company does not expect that before October.

The cash cost was 196 US cents per pound, 7 cents more than a year earlier but below the guidance of 200 to 210 cents for the year. Energy became 5 per cent cheaper, while contractors and maintenance cost more. Capital spending was US$1.9 billion, two thirds of it on four structural projects. Net debt stood at US$13.8 billion at the end of June, against US$13.2 billion at the end of December 2025.

Outlook

Eminor confirms its guidance for production from its own mines in 2026 at 815,000 to 845,000 tonnes. It lowers its forecast of capital spending for the year from US$4.4 billion to at most US$4.1 billion. First ore from the Quebrada Honda extension is expected in the first quarter of 2027, three months later than planned.

On 15 May Eminor signed a memorandum of understanding with the Korean battery maker Hanbit Energy on a lithium project at the Salar de las Garzas. It is not binding. A final agreement would give Eminor 51 per cent of the project and depends on the approval of the competition authority and on the consultation of the Colla communities. The cost is estimated at US$1.4 billion, of which Hanbit would bear 60 per cent. Eminor plans to decide on the investment by the middle of 2027.

On 12 June a collective agreement was signed with Union No. 2 at the Alto Mirador division after a strike of nine days. It covers 1,730 workers, runs for 36 months and includes a bonus of 9.8 million pesos per worker. The union had demanded 14 million. Negotiations with the supervisors' union will start in September.

From the conference call

Valentina Urrejola, chief executive: We are not celebrating. Three families lost a father in February, and no price of copper makes up for that.

Julio Benavides, Pacífico Mining Research: In April the chairman, Tomás Irarrázabal, spoke about selling a minority stake in Quebrada Honda. Is that still the plan?

Urrejola: No stake is for sale. The chairman spoke about partners for exploration, not for mines that we operate. The board has not discussed any sale.

Question: Do you need capital from the state?

Matías Goycolea, chief financial officer: We have not asked for capital this year. We asked to keep 30 per cent of our profit, as the law allows, and the Finance Ministry has agreed, for 2026 only. For 2027 there is no commitment. In March we issued bonds of US$750 million at 5.9 per cent; demand was more than four times that. We plan no further bond before the end of the year unless the copper price drops below 380 cents.

Question: And the tariffs of the United States?

Urrejola: Some 11 per cent of our copper goes to the United States; 44 per cent goes to China. The exemption for refined copper is still in force. If it were lifted, we could redirect at least half of those tonnes to Europe and Brazil within six months.

Question: What has been done at Cerro Pardo?

Urrejola: The general manager of that division left in March. The prosecutor's investigation continues and I will not comment on it. An outside panel led by the Canadian engineer Ruth Lindqvist delivered its report last month. It made 27 recommendations; 12 have been carried out and the rest will be by the end of March 2027. She wrote that our alarms "worked, but were not believed". I have read that sentence many times.`,
    date: '2026-07-31',
    text: `Eminor recorded a profit before tax and special levies of US$742 million in the first half of 2026, 31 per cent more than a year earlier.

Eminor's revenue rose by 9 per cent to US$5.06 billion as its average realised copper price went up to 441 US cents per pound from 398.

Production from Eminor's own mines fell by 3 per cent to 402,000 tonnes, or 447,000 tonnes with its share in joint ventures included.

The rock burst of 8 February at the Cerro Pardo mine killed three workers of the contractor Andes Túnel and stopped work there for 47 days.

Without the 16,000 to 19,000 tonnes lost to the Cerro Pardo accident, Eminor would have produced slightly more than in the first half of 2025.

Sector 3 of Cerro Pardo will reopen only once the mining safety authority has approved the new support design, which the company does not expect before October.

Eminor's cash cost was 196 US cents per pound, 7 cents more than a year earlier but below the guidance of 200 to 210 cents for the year.

Net debt grew by US$600 million in six months to US$13.8 billion at the end of June.

Eminor confirms its 2026 guidance of 815,000 to 845,000 tonnes from its own mines and cuts its forecast of capital spending to at most US$4.1 billion.

First ore from the Quebrada Honda extension is expected in the first quarter of 2027, three months behind plan.

The memorandum signed with Hanbit Energy in May is not binding; a final agreement would give Eminor 51 per cent of the lithium project at the Salar de las Garzas.

The collective agreement that followed a nine-day strike at Alto Mirador includes a bonus of 9.8 million pesos per worker; the union had demanded 14 million.

Urrejola said no stake in Quebrada Honda was for sale and that the chairman had spoken about partners for exploration only.

The Finance Ministry has agreed that Eminor may keep 30 per cent of its profit, but for 2026 only.

China takes 44 per cent of Eminor's copper, four times as much as the United States with some 11 per cent.

Twelve of the 27 recommendations made by the outside panel on Cerro Pardo have been carried out, and the rest are to follow by the end of March 2027.`,
    slips: [
      [
        ['value', 'wording', 'entity', 'measure'],
        "Production from Eminor's own mines fell by 3 per cent to 447,000 tonnes.",
      ],
      [
        ['direction', 'value', 'bound'],
        "Eminor's cash cost of 196 US cents per pound was above the guidance for the year.",
      ],
      [
        ['scale', 'unit', 'value'],
        "Eminor's revenue rose by 9 per cent to US$5.06 million in the first half of 2026.",
      ],
      [['currency', 'unit'], 'In March Eminor issued bonds of 750 million euros at 5.9 per cent.'],
      [
        ['bound'],
        'If the exemption were lifted, Eminor could redirect at most half of its US tonnes to Europe and Brazil within six months.',
      ],
      [
        ['modality', 'polarity'],
        'Sector 3 of Cerro Pardo has reopened after the mining safety authority approved the new support design.',
      ],
      [
        ['entity'],
        'A final agreement would give Hanbit Energy 51 per cent of the lithium project at the Salar de las Garzas.',
      ],
      [
        ['polarity'],
        'The board of Eminor has discussed the sale of a stake in Quebrada Honda, Urrejola said.',
      ],
      [['wording'], 'Ruth Lindqvist wrote that the alarms at Cerro Pardo "worked, but were not heard".'],
      [
        ['measure', 'value', 'wording', 'entity'],
        'Eminor spent US$1.9 billion on four structural projects in the first half of 2026.',
      ],
    ],
  },
  {
    id: 'airport-strike-portugal',
    sourceDate: '2026-07-08',
    source: `Interview with the Minister of Infrastructure, Duarte Salvaterra, Rádio Atlântico, morning programme, Wednesday, 8 July 2026 (transcript, translated)

Q: Minister, this is the third day of the ground handlers' strike. How many flights were cancelled yesterday?

A: Good morning. Yesterday 186 of the 1,120 flights planned at our five largest airports were cancelled, about one in six. On Monday, the first day, it was 241. Yesterday's cancellations were 118 in Lisbon, 41 in Porto, 22 in Faro and 5 in Funchal; in Ponta Delgada there were none. We think that about 27,000 passengers were affected yesterday. For today the airport operator expects fewer than 150 cancellations, but I would rather wait for the evening before I call that a success.

Q: The airlines say that the minimum services ordered by the arbitration court are not being respected.

A: The court ordered 35 per cent of flights, plus all those to the Azores and Madeira. According to the Labour Inspectorate, that was kept to at all airports but one: in Lisbon it was broken on Monday night, for about four hours. The Inspectorate has opened a case. The Airlines' Association speaks of "daily violations". I have not seen evidence for that.

Q: What divides the two sides?

A: The union, Sinterra, asks for 8.5 per cent this year. The company, Handling de Portugal, offers 4.2 per cent this year and 3 per cent next year, provided that the night-shift rules are changed. The union says that it will talk about money but not about the night shift. The company has about 3,400 workers, and their median pay is 1,240 euros a month. According to the union, 62 per cent joined the strike on Monday; according to the company, 38. We do not publish a figure of our own.

Q: But is it not really about the licences?

A: That is the core of it. The handling licences in Lisbon, Porto and Faro expire on 19 November. The tender has been won, provisionally, by the consortium Clara-Bósforo, with 68 points against 61 for Handling de Portugal. The award is not final; an appeal is before the administrative court. The workers fear for their jobs, and I understand it. The winner is obliged to take on at least 90 per cent of the permanent staff, on the same pay for at least 24 months. That does not cover the 700 or so temporary workers. I do not want to hide it.

Q: Will you extend the old licences?

A: Only if the court has not ruled by 31 October. Then we would extend them by up to six months. We will not cancel the tender. That is what the union leader, Graça Vilhena, asks for, and I have told her no.

Q: And a civil requisition, to order people back to work?

A: The law allows it. We have not decided on it and it is not on the agenda of today's cabinet. The prime minister and I agree that it is a last resort.

Q: What does the strike cost?

A: The Tourism Confederation says 11 million euros a day. Our estimate is lower, between 6 and 8 million a day. The five airports handled 7.1 million passengers in July last year, so nobody should make light of it.

Q: What are passengers entitled to?

A: Airlines must refund or rebook. The fixed compensation of 250 to 600 euros is in most cases not due, since the handlers are not the airlines' own staff. The regulator received 2,300 complaints in the first two days. We have sent 60 additional people to the airports to help.

Q: When will it end?

A: The strike notice runs until midnight on Friday. A second notice has been filed, for 24 to 28 July. I have invited both sides to the ministry tomorrow at three in the afternoon. The company has accepted; the union will reply by this evening. The mediator will be the former judge Henrique Falcato. Ms Vilhena has told me that if there is an agreement, the second strike will be called off. She has not promised to break off the first.

Q: She said yesterday that you had "lost the trust of every worker in a yellow vest".

A: She did, and ten minutes later she asked me for a meeting. I do not take it personally. I would rather have a rude partner than none.

Q: Does all this delay the new Lisbon airport?

A: No. The environmental impact study will be handed in by the end of next month. Construction cannot start before 2028. The cost of the first phase stays at 6.3 billion euros, and the operator will pay it, not the state budget. Until 2030 airport charges may not rise by more than inflation; that is in the contract.`,
    date: '2026-07-08',
    text: `On Tuesday 186 of the 1,120 flights planned at Portugal's five largest airports were cancelled, about one in six.

Cancellations fell from 241 on Monday, the first day of the strike, to 186 on Tuesday.

Lisbon accounted for 118 of Tuesday's cancelled flights, Porto for 41, Faro for 22 and Funchal for 5.

For Wednesday the airport operator expects fewer than 150 cancellations, which Salvaterra would not call a success before the evening.

The arbitration court ordered minimum services of 35 per cent of flights, plus all those to the Azores and Madeira.

According to the Labour Inspectorate, the minimum services were broken only in Lisbon, on Monday night, for about four hours.

Sinterra asks for 8.5 per cent this year, while Handling de Portugal offers 4.2 per cent this year and 3 per cent next year, provided that the night-shift rules are changed.

The union says 62 per cent of workers joined the strike on Monday, the company 38 per cent; the ministry publishes no figure of its own.

Clara-Bósforo has provisionally won the tender with 68 points, seven more than Handling de Portugal, but an appeal is before the administrative court.

The winner of the tender must take on at least 90 per cent of the permanent staff, but the 700 or so temporary workers are not covered.

The handling licences in Lisbon, Porto and Faro will be extended, by up to six months, only if the court has not ruled by 31 October.

Salvaterra said he had refused union leader Graça Vilhena's demand to cancel the tender.

The government has not decided on a civil requisition, which the minister called a last resort.

The government estimates the cost of the strike at 6 to 8 million euros a day, less than the 11 million named by the Tourism Confederation.

Handling de Portugal has accepted the minister's invitation to talks on Thursday; the union will reply by Wednesday evening.

The environmental impact study for the new Lisbon airport will be handed in by the end of August, and construction cannot start before 2028.`,
    slips: [
      [['entity', 'value', 'wording'], 'In Porto 118 flights were cancelled on Tuesday.'],
      [['bound'], 'For Wednesday the airport operator expects more than 150 cancellations.'],
      [
        ['modality', 'polarity'],
        'Handling de Portugal offers 4.2 per cent this year and 3 per cent next year, without any change in the night-shift rules.',
      ],
      [
        ['entity', 'speaker'],
        'According to Handling de Portugal, 62 per cent of its workers joined the strike on Monday.',
      ],
      [
        ['modality', 'polarity'],
        "Clara-Bósforo's award in the tender for the handling licences in Lisbon, Porto and Faro is final.",
      ],
      [['period', 'unit'], 'The Tourism Confederation says the strike costs 11 million euros a week.'],
      [
        ['modality', 'entity'],
        "The union has accepted Salvaterra's invitation to talks at the ministry on Thursday.",
      ],
      [
        ['polarity', 'wording', 'entity'],
        'Vilhena has told the minister that if there is an agreement, the first strike will be broken off.',
      ],
      [['measure'], 'Average pay at Handling de Portugal is 1,240 euros a month.'],
      [
        ['entity'],
        'The 6.3 billion euro cost of the first phase of the new Lisbon airport will be paid from the state budget, Salvaterra said.',
      ],
    ],
  },
];
