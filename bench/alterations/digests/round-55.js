export const round55 = [
  {
    id: 'iceland-rate',
    sourceDate: '2025-05-21',
    source: `Press conference of the Central Bank of Iceland, Reykjavik, 21 May 2025. Transcript.

Governor Sigrún Halldórsdóttir: Good morning. The Monetary Policy Committee decided yesterday to lower the Bank's key interest rate by 0.25 percentage points, to 7.5%. Four of the five members voted for the decision. Deputy Governor Arnar Thorvaldsson voted against it and would have preferred to keep the rate at 7.75%. This is the fifth reduction in a row since the rate peaked at 9.25% last year.

Inflation measured 4.2% in April, compared with 6.0% in April of last year. Excluding housing costs it was 3.2%. We now expect inflation to remain between 3.8% and 4.1% for the rest of this year and to reach the 2.5% target in the second half of 2026, provided that the public sector wage agreements stay within the limits set in the private market last spring. In February we had forecast that the target would be reached in the first half of 2026.

Economic growth was 0.7% in 2024. For this year we forecast growth of about 1%, which is less than the 1.6% we forecast in February, mainly because of weaker exports of goods. Tourist arrivals fell by 3% in the first four months, and the aluminium plants received less electricity than they had contracted because of low reservoirs. Unemployment rose to 3.9% in April and will, in our view, not exceed 4.5% this year.

The labour market is nevertheless still tight in construction, where 41% of firms in our spring survey said they were short of staff. Among all firms the share was 24%, the lowest since 2021.

Household arrears remain small. At the end of March, 0.9% of the banks' mortgages were in default for more than 90 days, up from 0.7% a year earlier. The three large banks hold capital well above the requirement; their combined capital ratio was 23.1%, against a required 19.4%. The Financial Stability Committee will decide in June whether to ease the cap on debt service, which now stands at 35% of disposable income, and at 40% for first-time buyers. No decision has been taken.

The Bank's foreign reserves amounted to 921 billion krónur at the end of April, some 20% of GDP. Since the start of April we have bought 6 million euros a week in the market, and we will go on with this until the end of the year at least. The purpose is to fund a larger part of the reserves from our own currency. We do not aim to influence the exchange rate.

Question: Can households expect another cut in August?

Governor: We make no promises. Further steps depend on inflation expectations moving closer to target. At the moment households expect 5% inflation a year ahead and firms 4%. The door is open, but nobody has walked through it yet.

Question: The Confederation of Employers says the real rate is choking investment. Do you agree?

Governor: I do not. The real rate is about 3.5% by our measure, down from 4.1% in February, and business investment grew by 7% last year. The Confederation says that investment will fall by a tenth this year. Our own forecast is a fall of 2%, and that is mostly because fewer aircraft and ships are being bought.

Question: What about the new American tariffs?

Deputy Governor Arnar Thorvaldsson: The direct effect is limited. About 12% of our goods exports went to the United States last year, and more than half of that was seafood and medical devices. If the tariffs stay at 10%, we estimate that they will reduce growth by up to 0.2 percentage points over two years. That estimate does not include any fall in tourism.

Question: When will the new domestic payment solution be ready?

Governor: It will let people pay in shops directly from account to account, and it is being tested by two of the three large banks. It should be open to the public by the end of next March. It will cost around 1.4 billion krónur, of which the Bank pays 400 million and the commercial banks the rest. We have not decided to make it compulsory for shops to accept it.

Question: Your term ends in August. Will you apply again?

Governor: I have not been asked, and I have not made up my mind. I would tell the Prime Minister before I told you.`,
    date: '2025-05-21',
    text: `The Monetary Policy Committee of the Central Bank of Iceland decided on 20 May to lower the key interest rate by a quarter of a percentage point, to 7.5%.

Four of the five members voted for the decision; Deputy Governor Arnar Thorvaldsson was against it and would have preferred to keep the rate at 7.75%.

The cut is the fifth in a row since the rate peaked at 9.25% in 2024.

Inflation in Iceland was 4.2% in April, against 6.0% in the same month of 2024, and 3.2% excluding housing costs.

The Bank now expects inflation to reach the 2.5% target in the second half of 2026, provided public sector wage agreements stay within the limits set in the private market; in February it had still named the first half of that year.

For 2025 the Bank forecasts growth of about 1%, less than the 1.6% it forecast in February, mainly on account of weaker goods exports.

Unemployment rose to 3.9% in April and will not exceed 4.5% this year, in the Bank's view.

In construction, 41% of firms in the Bank's spring survey said they were short of staff, compared with 24% of all firms, the smallest overall share since 2021.

At the end of March 0.9% of the banks' mortgages had been in default for more than 90 days, 0.2 percentage points more than a year earlier.

The combined capital ratio of Iceland's three large banks, at 23.1%, lay well above the required 19.4%.

No decision has been taken on easing the debt service cap, which is 35% of disposable income and 40% for first-time buyers; the Financial Stability Committee will take the matter up in June.

Halldórsdóttir said the Bank had bought 6 million euros a week since the start of April and would go on until at least the end of the year, without aiming to influence the exchange rate.

The governor would not promise a cut in August, as further steps depend on inflation expectations moving closer to target.

Halldórsdóttir does not share the Confederation of Employers' view that the real rate is choking investment: business investment grew by 7% in 2024, she said, and the Bank forecasts a fall of 2% this year, not of a tenth.

If the US tariffs stay at 10%, they will reduce Iceland's growth by up to 0.2 percentage points over two years, Thorvaldsson said, adding that the estimate did not include any fall in tourism.

Commercial banks will bear about 1 billion krónur of the cost of the new domestic payment solution, which should be open to the public by the end of March 2026.`,
    slips: [
      [[], 'Inflation in Iceland measured 3.2% in April, the governor said.'],
      [
        ['modality'],
        'The Bank expects inflation to reach the 2.5% target in the second half of 2026, whatever the outcome of the public sector wage agreements.',
      ],
      [
        ['wording', 'direction'],
        "Among all firms in the Bank's spring survey, 24% said they were short of staff, the highest share since 2021.",
      ],
      [
        ['modality'],
        'The Financial Stability Committee will ease the cap on debt service in June, the governor announced.',
      ],
      [
        ['period', 'unit'],
        'Since the start of April the Bank has bought 6 million euros a month in the market and will go on with this until the end of the year at least.',
      ],
      [
        ['entity', 'value', 'direction'],
        'At the moment households expect 4% inflation a year ahead and firms 5%, Halldórsdóttir said.',
      ],
      [
        ['entity', 'speaker', 'value'],
        'The Bank itself forecasts that business investment will fall by a tenth this year.',
      ],
      [
        ['speaker', 'entity'],
        'The direct effect of the new American tariffs is limited, Governor Halldórsdóttir said.',
      ],
      [
        ['wording', 'polarity'],
        'On further cuts the governor said: "The door is closed, but nobody has walked through it yet."',
      ],
      [
        ['value', 'measure'],
        'The Bank pays around 1.4 billion krónur for the new domestic payment solution, which will let people pay in shops directly from account to account.',
      ],
    ],
  },
  {
    id: 'canada-defence',
    sourceDate: '2024-11-06',
    source: `House of Commons of Canada, Standing Committee on National Defence. Evidence, 6 November 2024. Supplementary estimates.

Hon. Helen Castonguay (Minister of National Defence): Thank you, Mr. Chair. The supplementary estimates before you ask for $1.28 billion in additional spending for this fiscal year, which would bring the department's total to $34.7 billion. Of the additional sum, $495 million is military aid for Ukraine and $310 million is for pay and allowances. The rest is spread over eleven smaller items, none of them above $90 million.

In 2023-24 defence spending stood at 1.33% of GDP, as NATO measures it. This year we expect 1.37%. The government has committed itself to reach 2% by 2032. I want to be plain that this is a commitment of the government and not yet a funded plan. About half of the increase after 2028 has still to be approved by cabinet.

On personnel, the regular force has 63,940 members, against an authorized strength of 71,500. In the last fiscal year 4,350 people were enrolled, 2% more than the year before, and 4,256 left. It was the first year since 2019-20 in which more people joined than left, if only by 94. We received some 70,000 applications. It took 245 days on average to process an application last year. That is now down to 190 days, and our aim is to have it under 100 by the end of the next fiscal year.

On ships, production of the first of the 15 new destroyers has begun in Halifax. We expect the first to be delivered in the early 2030s and the last by 2050. The budget for the first three is $22.2 billion. I cannot give you a figure today for the whole class. The Parliamentary Budget Officer put it at $84.5 billion in 2022, and the department has not endorsed that figure.

Mr. Luc Desrosiers: Minister, will the submarines be bought from Korea?

Hon. Helen Castonguay: No supplier has been chosen. In September we sent a request for information, and 25 firms from nine countries have answered so far. We intend to buy up to 12 conventionally powered submarines. We would like to sign a contract by 2028, so that the first boat is here no later than 2035. Nuclear propulsion is not being considered.

Ms. Anita Grewal: General, how much of the equipment can actually be used today?

General Robert Whitford (Chief of the Defence Staff): At the end of September, 51% of the navy's fleet was serviceable, 48% of the air force's aircraft and 54% of the army's key vehicles. A year ago the army's figure was 58%. The chief cause is the shortage of technicians, and spare parts come second. We are short of about 2,100 technicians across the three services. Unless we fix that, new equipment will only be parked next to the old.

Ms. Anita Grewal: And the brigade in Latvia?

General Robert Whitford: We have about 1,900 troops in Latvia today. That will rise to as many as 2,200 by 2026, when the brigade is to reach full operational capability. The 15 Leopard tanks are there. The air defence system that we ordered in February for $227 million has not arrived. The first part of it is due before the end of next month.

Mr. Luc Desrosiers: The Auditor General was scathing about housing on the bases.

Hon. Helen Castonguay: The Auditor General, Ms. Farah Whelan, found that a fifth of the department's 11,700 housing units were in poor condition. I accept her findings and all six of her recommendations. We built 38 units in the last two years, and that is far too few. We plan to build 1,400 units and to renovate 2,500 over the next five years. Rents will rise by no more than 4.2% next year. The ombudsman asked me to freeze them. I have not agreed to that, but I have asked for advice on it.

Mr. Luc Desrosiers: How do you square all this with the cuts?

Hon. Helen Castonguay: We were asked to find savings of $810 million this fiscal year, rising to $907 million in 2026-27. They come from travel, consultants and vacant civilian posts. Spending on consultants fell by 16% in the first half of the year. No base will be closed because of this, and no deployed operation has been cut. I will not tell you that it has no effect. Some training exercises were made smaller, and three were put off to next year.

The Chair: Thank you. The committee will vote on the estimates on 20 November.`,
    date: '2024-11-07',
    text: `Canada's defence minister, Helen Castonguay, asked for an additional $1.28 billion for this fiscal year, which would bring her department's total to $34.7 billion.

Of the additional sum, $495 million is meant as military aid for Ukraine and $310 million for pay and allowances, the minister told the committee.

The remaining $475 million is spread over eleven smaller items, of which none exceeds $90 million.

Defence spending, which stood at 1.33% of GDP in 2023-24 by NATO's measure, is expected to come to 1.37% this year.

The government is committed to reaching 2% by 2032, but Castonguay stressed that this was not yet a funded plan and that cabinet had still to approve about half of the increase after 2028.

The regular force, at 63,940 members, is more than 7,500 short of its authorized strength of 71,500.

In the fiscal year 2023-24, 4,350 people were enrolled and 4,256 left, making it the first year since 2019-20 in which more joined than left.

Processing an application now takes 190 days on average, down from 245 last year, and the aim is to bring it under 100 by the end of the next fiscal year.

Production of the first of 15 new destroyers has begun in Halifax, with delivery expected in the early 2030s.

The minister could give no figure for the whole class of destroyers; the department has not endorsed the $84.5 billion at which the Parliamentary Budget Officer put it in 2022.

No supplier of submarines has been chosen, Castonguay said, and nuclear propulsion is not being considered.

Canada wants to sign a contract by 2028 for up to 12 submarines, so as to have the first of them no later than 2035.

At the end of September 54% of the army's key vehicles were serviceable, four points less than a year before, according to General Robert Whitford.

Whitford named the shortage of technicians as the chief cause, ahead of spare parts, and put it at about 2,100 across the three services.

The air defence system ordered in February for $227 million has not arrived in Latvia; a first part is due before the end of December.

Castonguay accepted all six recommendations of the Auditor General, who found a fifth of the department's 11,700 housing units in poor condition.`,
    slips: [
      [
        ['value', 'measure'],
        'Of the additional $1.28 billion, $495 million is for pay and allowances, the minister told the committee.',
      ],
      [['modality'], 'The government now has a funded plan to reach 2% of GDP by 2032, Castonguay said.'],
      [
        ['direction'],
        'In the last fiscal year 4,350 people were enrolled in the regular force, 2% fewer than the year before.',
      ],
      [['measure', 'entity'], 'The budget for all 15 new destroyers is $22.2 billion, the minister said.'],
      [
        ['bound'],
        'Canada intends to buy at least 12 conventionally powered submarines and would like to sign a contract by 2028.',
      ],
      [
        ['entity', 'value'],
        "At the end of September 48% of the navy's fleet was serviceable, General Whitford said.",
      ],
      [
        ['direction', 'value', 'wording'],
        'The chief cause of the poor serviceability is spare parts, with the shortage of technicians coming second, Whitford told MPs.',
      ],
      [
        ['period'],
        'About 1,900 Canadian troops are in Latvia today, a number that will rise to as many as 2,200 by 2032.',
      ],
      [
        ['polarity', 'modality'],
        'The minister agreed to freeze rents for housing units next year, as the ombudsman had asked.',
      ],
      [
        [],
        'Castonguay said the savings had no effect, although some training exercises were made smaller and three put off to next year.',
      ],
    ],
  },
  {
    id: 'busia-border',
    sourceDate: '2025-03-12',
    source: `Ministry of Roads and Transport, Republic of Kenya. Press release.

Busia border post to clear cargo around the clock from 1 April

Nairobi, 12 March 2025. Kenya and Uganda agreed yesterday in Kisumu to keep the Busia crossing open for cargo 24 hours a day from 1 April. Until now lorries have been cleared only between 6 a.m. and 10 p.m. Passenger traffic, which already runs day and night, is not affected. The agreement was signed by the Cabinet Secretary for Roads and Transport, Peter Mwangale, and by Uganda's Minister of State for Trade, Grace Nakimuli.

Busia is the busiest crossing between the two countries. Last year 284,000 lorries passed through it, 9% more than in 2023 and about 60% of all the lorries that crossed between Kenya and Uganda. On most days between 750 and 900 lorries cross. In December, when the scanner on the Ugandan side failed, the queue grew to 24 kilometres and drivers waited for up to four days. Over the whole of 2024 the average wait was 11 hours, down from 14 hours in 2023.

"We do not want a queue that is better managed. We want no queue," the Cabinet Secretary said. Both governments aim to bring the average wait below five hours by the end of this year. Mr Mwangale cautioned that this could be reached only if the second scanner, which Uganda ordered in January, was in place by July.

For the night shift the Kenya Revenue Authority will post 46 additional officers to Busia and the Directorate of Immigration 18. Uganda will send about 50. The Kenyan officers are being moved from other stations; no new staff will be hired before the next financial year. The police will run two additional patrols on the road between Bumala and the border.

The night service will cost Kenya an estimated KSh 210 million in its first twelve months. Of this, KSh 140 million will come from the import levy and the remainder from the budget of the Ministry. Fees for lorries will not be raised in this financial year. A request by the Western Transporters Union for a discount of 30% on night clearance was turned down. The chairman of the union, Joseph Wafubwa, welcomed the longer hours but said that the lorry park on the Kenyan side, with room for 300 vehicles, was "a third of what we need".

The county government of Busia has set aside 14 acres at Korinda for a second lorry park, which would hold 450 vehicles. Work has not begun, because the owner of two of the five parcels has gone to court. If the court rules before June, the county expects to open the park in the first quarter of next year. The county had first promised it for the middle of 2024.

Around 6,000 people cross at Busia on foot with goods each day, four in five of them women. Under the simplified trade regime they pay no duty on listed goods worth up to 2,000 US dollars per consignment. The two ministers agreed to add 34 products to the list, which would then have 182, subject to approval by the Council of the East African Community in May. Uganda had also asked for sugar and maize flour. Kenya did not agree to either.

Customs officers seized goods worth KSh 96 million at Busia last year, compared with KSh 131 million in 2023. Ethanol made up nearly half of the value. In the same period 312 people were arrested for crossing illegally; 280 of them were fined and released. None was charged with terrorism, contrary to what has been claimed on social media.

Malaba, the second busiest crossing, keeps its present hours. The ministers will decide on Malaba once they have seen the results of the first six months at Busia. Minister Nakimuli said that Uganda "would have liked to start with both". Talks on a third one-stop post, at Lwakhakha, have started, but no date has been fixed.

Drivers are reminded that the Sio bridge will be closed to vehicles of more than 30 tonnes on the nights of 22 and 23 March, between 9 p.m. and 5 a.m. Such vehicles should use Malaba. Lighter lorries and buses may cross as usual, at no more than 20 kilometres per hour.`,
    date: '2025-03-13',
    text: `Kenya and Uganda agreed in Kisumu on 11 March to keep the Busia crossing open for cargo around the clock from 1 April.

Lorries have until now been cleared at Busia only from 6 a.m. to 10 p.m., while passenger traffic already runs day and night.

Last year 284,000 lorries passed through Busia, 9% more than in 2023 and about three fifths of all those that crossed between Kenya and Uganda.

When the scanner on the Ugandan side failed in December, the queue grew to 24 kilometres and drivers waited up to four days.

The average wait at Busia fell to 11 hours in 2024 from 14 hours the year before.

"We want no queue," Cabinet Secretary Peter Mwangale said, naming the aim of both governments of an average wait of less than five hours by the end of 2025.

Mwangale cautioned that the aim could be reached only with the second scanner, ordered by Uganda in January, in place by July.

The Kenya Revenue Authority and the Directorate of Immigration will together post 64 additional officers for the night shift, all of them moved from other stations.

Of the estimated KSh 210 million that the night service will cost Kenya in its first twelve months, KSh 140 million will come from the import levy and KSh 70 million from the ministry's budget.

Fees for lorries will not go up in this financial year, but the Western Transporters Union's request for a 30% discount on night clearance was turned down.

The union's chairman, Joseph Wafubwa, welcomed the longer hours but called the Kenyan lorry park, with room for 300 vehicles, "a third of what we need".

Work on a second lorry park at Korinda for 450 vehicles has not begun because the owner of two of the five parcels has gone to court.

The ministers agreed to add 34 products to the duty-free list for small traders, subject to approval by the East African Community's Council in May.

Kenya did not agree to Uganda's request to put sugar and maize flour on the list.

Goods seized by customs at Busia last year were worth KSh 96 million, KSh 35 million less than in 2023, and nearly half of that was ethanol.

Malaba keeps its present hours for now; the ministers will decide after seeing the results of Busia's first six months.`,
    slips: [
      [
        ['entity', 'measure'],
        'Passenger traffic at Busia, which until now has run only between 6 a.m. and 10 p.m., will go on around the clock from 1 April.',
      ],
      [['bound'], 'On most days more than 900 lorries cross at Busia, according to the ministry.'],
      [
        ['modality'],
        "The average wait will fall below five hours by the end of this year even if Uganda's second scanner is not in place by July, Mwangale said.",
      ],
      [
        ['polarity', 'modality'],
        'For the night shift Kenya will hire 46 new revenue officers before the end of this financial year.',
      ],
      [
        ['currency', 'unit'],
        'The night service will cost Kenya an estimated 210 million US dollars in its first twelve months.',
      ],
      [
        ['wording', 'value'],
        'Union chairman Joseph Wafubwa said the Kenyan lorry park, with room for 300 vehicles, was "a tenth of what we need".',
      ],
      [
        ['modality'],
        'The county government has opened a second lorry park at Korinda, which holds 450 vehicles.',
      ],
      [
        ['entity'],
        'Kenya had also asked for sugar and maize flour to be added to the list, but Uganda did not agree to either.',
      ],
      [
        ['value', 'measure'],
        'Of the people arrested at Busia last year for crossing illegally, 312 were fined and released.',
      ],
      [
        ['direction', 'bound', 'entity'],
        'The Sio bridge will be closed to vehicles of less than 30 tonnes on the nights of 22 and 23 March.',
      ],
    ],
  },
  {
    id: 'latvia-gas-storage',
    sourceDate: '2025-08-14',
    source: `Baltic Storage AS, Riga. Statement of the management board on the first half of 2025, with remarks by the chair at the call with analysts, 14 August 2025.

On 10 August the Inčukalns underground storage was 58% full, with 13.9 terawatt-hours of gas in store. On the same date last year it held 16.1 terawatt-hours, or 67%. Injection began on 2 May, three weeks later than last year, because two compressors were being serviced. Since then 84 gigawatt-hours a day have been injected on average. In July the figure was 97 gigawatt-hours a day, the highest monthly average since 2019. If the pace of July continues, the storage will be just under 80% full on 1 October.

For the 2025/26 season 21 traders from seven countries have booked 19.2 of the 24 terawatt-hours available. At this point last year 22.8 terawatt-hours had been booked. Latvian traders account for 37% of the bookings, Lithuanian for 28%, Estonian for 14% and Finnish for 12%. A further auction will be held in September.

Revenue rose by 4% in the first half, to 31.4 million euros. Net profit fell to 7.9 million euros from 9.6 million, mainly because electricity for the compressors cost more and depreciation rose. Investment came to 22.6 million euros, more than twice the 10.4 million of a year earlier. For the full year the board expects revenue of between 58 and 62 million euros and a net profit of at least 13 million. In April the shareholders approved a dividend of 6 million euros for 2024. The Latvian state, which holds 68.5% of the shares, received about 4.1 million of it; the rest went to the Japanese fund Tamagawa Infrastructure.

The regulator has set the price of the one-year storage product at 1.42 euros per megawatt-hour from 1 October, down from 1.58 euros. The company had applied for 1.49 euros. It will not appeal against the decision.

The modernisation of the compressor station will cost 99.5 million euros, of which up to 44 million is covered by a European Union grant. The work is now to be completed by the end of 2026 and not, as planned, by the end of this year. The delay is due to valves supplied late by the Italian contractor Ferrandi Impianti, which has accepted a penalty of 3% of the value of its contract. Once the station is complete, the storage can deliver 210 gigawatt-hours a day until it is down to 30% full. Today the rate begins to drop at 45%.

Ilze Kalnbērza, chair of the management board, said: "We would rather be asked why the store is not fuller in August than why it is empty in March." She said that the price of gas for next winter was at present only 0.60 euros per megawatt-hour above the price for this summer, which gave traders little reason to store. Without the obligations on suppliers, she added, the level today "would be closer to a half".

Asked about the strategic reserve, Ms Kalnbērza said that the state kept 1.8 terawatt-hours at Inčukalns, which could be released only by a decision of the Cabinet of Ministers. It was not touched last winter, whatever the member of parliament Mr Gints Ozolnieks had claimed. The Ministry of Climate and Energy has asked the company to prepare for a reserve of 2.2 terawatt-hours. The government has not yet decided on this. The reserve costs the state about 9 million euros a year.

Asked whether Russian gas was stored, she said that none had been injected since the ban took effect on 1 January 2023. In the first half, 71% of the gas injected had come through the terminal at Klaipėda and 26% through the terminal at Inkoo, with the remainder arriving by pipeline from Poland.

On hydrogen, Ms Kalnbērza said that the company had not found the main reservoir to be suitable. The results of laboratory tests on a smaller structure at Dobele are due by the end of next month. Even if they were good, there would be no investment before 2030. "Nobody should sell hydrogen that has no place to sleep," she said.

The company employed 334 people at the end of June, 12 fewer than a year before. Two workers were injured in the first half, neither of them seriously. There was no unplanned interruption of service.`,
    date: '2025-08-15',
    text: `The Inčukalns gas storage was 58% full on 10 August with 13.9 terawatt-hours in store, compared with 67% on the same date in 2024.

Injection began on 2 May, three weeks later than in 2024, as two compressors were being serviced.

In July 97 gigawatt-hours a day were injected, the highest monthly average since 2019; if that pace continues, the storage will be just under 80% full on 1 October.

For the 2025/26 season 21 traders have booked 19.2 terawatt-hours, or four fifths of the capacity on offer at Inčukalns.

Latvian traders hold 37% of the bookings, ahead of Lithuanian traders with 28%.

Baltic Storage's revenue rose by 4% to 31.4 million euros in the first half, while net profit fell by 1.7 million to 7.9 million euros.

The board puts the fall in profit down mainly to dearer electricity for the compressors and higher depreciation.

For the whole of 2025 the company expects revenue of 58 to 62 million euros and net profit of no less than 13 million.

Of the dividend of 6 million euros approved in April, the Latvian state received about 4.1 million and the Japanese fund Tamagawa Infrastructure the rest.

From 1 October the one-year storage product will cost 1.42 euros per megawatt-hour instead of 1.58 euros; the company, which had applied for 1.49 euros, will not appeal.

The modernisation of the compressor station will be finished by the end of 2026, a year later than planned, because the Italian contractor Ferrandi Impianti supplied valves late.

Ferrandi Impianti has accepted a penalty of 3% of its contract's value.

Gas for next winter costs only 0.60 euros per megawatt-hour more than gas for this summer, which leaves traders little reason to store, board chair Ilze Kalnbērza said.

The strategic reserve of 1.8 terawatt-hours was not touched last winter, Kalnbērza said, rejecting the claim of the member of parliament Gints Ozolnieks.

Kalnbērza said no Russian gas had been injected since the ban took effect at the start of 2023; 71% of the gas injected in the first half came through Klaipėda and 26% through Inkoo.

Test results on a smaller structure at Dobele are due by the end of September, but even if they are good the company will not invest in hydrogen before 2030.`,
    slips: [
      [
        ['period', 'value'],
        'On 10 August 2025 Inčukalns held 16.1 terawatt-hours of gas, Baltic Storage said.',
      ],
      [
        ['unit', 'scale'],
        'Since 2 May an average of 84 terawatt-hours a day have been injected at Inčukalns.',
      ],
      [
        ['wording', 'period'],
        'In July 97 gigawatt-hours a day were injected, the lowest monthly average since 2019.',
      ],
      [
        ['direction'],
        'Net profit rose to 9.6 million euros in the first half from 7.9 million a year earlier.',
      ],
      [['bound'], 'For the full year the board expects a net profit of at most 13 million euros.'],
      [
        ['value', 'entity'],
        'The regulator has set the price of the one-year storage product at 1.49 euros per megawatt-hour from 1 October, down from 1.58 euros.',
      ],
      [
        ['measure', 'value'],
        "The European Union grant covers up to 99.5 million euros of the compressor station's modernisation.",
      ],
      [
        ['modality'],
        'The government has decided to raise the strategic reserve at Inčukalns to 2.2 terawatt-hours.',
      ],
      [
        ['entity', 'value'],
        'In the first half 71% of the gas injected had come by pipeline from Poland, Kalnbērza said.',
      ],
      [
        ['polarity'],
        'The company has found the main reservoir at Inčukalns to be suitable for hydrogen, Kalnbērza said.',
      ],
    ],
  },
  {
    id: 'poland-avian-flu',
    sourceDate: '2025-01-29',
    source: `Chief Veterinary Inspectorate, Warsaw. Briefing by the Chief Veterinary Officer, Dr Katarzyna Wilgosz, on avian influenza, 29 January 2025. Transcript.

Dr Wilgosz: Good afternoon. Since 1 January we have confirmed 21 outbreaks of highly pathogenic avian influenza in poultry, in six of the sixteen voivodeships. Fourteen of them are in Greater Poland and Mazovia. In the same weeks of last year there were five. About 1.9 million birds have been culled so far this year, of which 1.1 million were laying hens and 520,000 were turkeys. The largest single farm, in the district of Żuromin, had 410,000 hens.

All the outbreaks so far are of the type H5N1. We have found no evidence of spread from one farm to another in 18 of the cases. There the virus most probably came from wild birds. In the three others, in the district of Ostrów, a lorry carrying feed may have brought it. That investigation is not finished, and I will not name the company.

No person has been infected in Poland. Since the start of the year 263 people who had been in contact with sick birds have been tested, and all the results were negative. The Chief Sanitary Inspector, Mr Tomasz Broda, rates the risk for the general public as low, and for people who work with poultry as low to moderate. Poultry meat and eggs can be eaten without worry, provided that they are cooked through.

From midnight tonight all poultry in the six voivodeships must be kept indoors. The order applies to farms with more than 50 birds, and it stays in force until 31 March at least. Smaller keepers are asked to follow it, but they will not be fined. Around each outbreak there is a protection zone of three kilometres and a surveillance zone of ten. Inside the protection zone no birds may be moved for 21 days, unless the district veterinary officer has given leave.

We pay compensation at the market value of the birds on the day before the cull. By yesterday 38 million zlotys had been approved and 17 million paid out. The average time from the cull to the payment is 34 days. Last season it was 52. A farmer who has broken the biosecurity rules gets nothing. That has happened in two cases this month, and both farmers have appealed.

Question: How many staff do you have for this?

Dr Wilgosz: Nationally 1,240 veterinarians work in the inspectorate, and 170 posts are vacant, most of them in the east. We have moved 60 vets to Greater Poland for a month. The Minister of Agriculture, Mr Paweł Niedzielak, has asked the finance ministry for another 45 million zlotys for pay. There is no answer yet.

Question: The National Chamber of Poultry Producers demands vaccination. What is your position?

Dr Wilgosz: I understand the wish. The Chamber speaks of vaccinating all laying hens from the autumn. We are preparing a trial with up to 200,000 ducks and turkeys, in two voivodeships, and it would start in September at the earliest, if the European Commission agrees. Hens will not be part of it. Vaccination is "a second lock on the door, not a reason to leave the door open".

Question: What about exports?

Dr Wilgosz: Poland exported 1.8 million tonnes of poultry meat last year, more than any other country of the European Union. Roughly three quarters of that stayed within the Union, where trade goes on outside the zones. Eleven countries outside it have restricted imports. Japan and South Africa have closed their markets to the whole of Poland, and the other nine only to the affected regions. The Philippines lifted their ban on 20 January.

Question: Will eggs become dearer?

Dr Wilgosz: I am a vet and not a merchant. The hens that we have culled are about 2% of the national flock of some 52 million. The ministry's analysts expect prices at the packing station to go up by between 5 and 8% before Easter. They do not expect a shortage. In 2023, they tell me, the price rose by 19%.

Question: And cats?

Dr Wilgosz: We have had one case this year, a farm cat near Kalisz, which died on 12 January. In the summer of 2023 there were 34. Please do not feed cats raw poultry.`,
    date: '2025-01-30',
    text: `Poland has confirmed 21 outbreaks of highly pathogenic avian influenza in poultry since 1 January, Chief Veterinary Officer Katarzyna Wilgosz said, against five in the same weeks of 2024.

Two thirds of the outbreaks are in Greater Poland and Mazovia.

About 1.9 million birds have been culled in Poland so far this year, among them 1.1 million laying hens and 520,000 turkeys.

In 18 of the cases no evidence of spread between farms was found, and the virus most probably came from wild birds.

A feed lorry may have brought the virus to three farms in the district of Ostrów; Wilgosz declined to name the company, as the investigation was not finished.

No person has been infected in Poland: all 263 people tested this year after contact with sick birds were negative.

Chief Sanitary Inspector Tomasz Broda considers the risk to the general public low, and to people working with poultry low to moderate.

From midnight on the night of 29 to 30 January poultry on farms with more than 50 birds in six voivodeships must be kept indoors, until at least 31 March.

Inside the three-kilometre protection zone birds may not be moved for 21 days without leave from the district veterinary officer.

By 28 January 38 million zlotys of compensation had been approved, of which 17 million had been paid out.

Compensation now takes 34 days on average from cull to payment, down from 52 last season.

Two farmers who had broken the biosecurity rules received nothing this month; both have appealed.

The inspectorate has 1,240 veterinarians and 170 vacant posts, and has moved 60 vets to Greater Poland for a month.

A vaccination trial with up to 200,000 ducks and turkeys would start in September at the earliest, if the European Commission agrees, and will not include hens, Wilgosz said.

Eleven countries outside the EU have restricted imports of poultry meat from Poland, but only Japan and South Africa have closed their markets to the whole country.

The ministry's analysts expect prices of eggs at the packing station to rise by 5 to 8% before Easter, but no shortage.`,
    slips: [
      [
        ['measure', 'entity', 'value'],
        'About 1.9 million laying hens have been culled in Poland so far this year.',
      ],
      [
        ['modality'],
        'The investigation has shown that a lorry carrying feed brought the virus to three farms in the district of Ostrów, Wilgosz said.',
      ],
      [
        ['polarity', 'value'],
        'Of 263 people tested since the start of the year after contact with sick birds, not all were negative, the Chief Veterinary Officer said.',
      ],
      [
        ['bound', 'direction'],
        'The order to keep poultry indoors applies to farms with fewer than 50 birds in six voivodeships.',
      ],
      [['bound', 'modality'], 'The order to keep poultry indoors will be lifted on 31 March at the latest.'],
      [
        ['measure', 'modality'],
        'By 28 January 38 million zlotys of compensation had been paid out to poultry farmers.',
      ],
      [
        ['modality', 'polarity'],
        "The finance ministry has granted another 45 million zlotys for vets' pay, Wilgosz said.",
      ],
      [
        ['wording', 'polarity'],
        'Wilgosz called vaccination "a second lock on the door, and a reason to leave the door open".',
      ],
      [
        ['entity'],
        'Japan and the Philippines have closed their markets to poultry meat from the whole of Poland.',
      ],
      [
        ['period', 'value'],
        "The ministry's analysts expect egg prices at the packing station to go up by 19% before Easter.",
      ],
    ],
  },
  {
    id: 'scotland-broadband',
    sourceDate: '2024-09-18',
    source: `Scottish Parliament. Official Report. Portfolio questions: connectivity. Wednesday 18 September 2024.

Morag Dalgleish asked the Scottish Government what progress it has made with its rural broadband programme.

The Minister for Connectivity (Callum Rennie): By the end of August the Reach programme had connected 68,400 premises to gigabit-capable broadband, out of a contracted total of 113,000. That is 9,100 more than at the end of March. Across Scotland 77% of premises can now get a gigabit service, up from 71% a year ago. For superfast broadband, which is 30 megabits per second or more, the figure is 96.4%. The contracts are worth £607 million, of which £579 million comes from the Scottish Government and the remainder from the United Kingdom Government.

Morag Dalgleish: My constituents in Skye were promised a connection by 2021. When will they get one?

Callum Rennie: I accept that the first date was missed, and I have apologised for it. In the north contract area, which includes Skye, 17,300 of the 59,000 premises have been built. The contractor, Carrick Fibre, expects to finish the area by March 2028. That is a year later than it told us in 2022. I cannot guarantee that date to the member. It holds only if the subsea cables to 16 islands keep working and if the contractor can hire about 120 more engineers by next spring. In the central area the work will be done by the end of this year, and in the south it was finished in July.

Fergus Laidlaw: Has the contractor been fined for the delays?

Callum Rennie: There are no fines in the contract. There are deductions. Since 2021 we have withheld £8.6 million from Carrick Fibre, of which £3.2 million was released again once milestones had been met. I have not ruled out taking premises out of the contract. We have done that with 2,350 premises already, and they were offered vouchers instead.

Fergus Laidlaw: And how many took one?

Callum Rennie: Around 900 so far. A voucher is worth up to £5,000 per premises, and those who live on islands can get an additional £1,000. The scheme was to close at the end of this month. I can tell Parliament today that it will stay open until 31 March 2025, with a budget of £4 million for that period. Applications made after that date will not be considered.

Siobhan McAteer: Ofcom's last report said that some households can afford no connection at all. What is the minister doing about price?

Callum Rennie: The regulator found that 7% of households in Scotland had difficulty in paying for broadband in the first half of this year. In 2022 it was 11%. Social tariffs exist, and they cost between £12 and £20 a month. Only about 9% of the households that are entitled to one have taken it up. The rules on prices are reserved to Westminster. I wrote to the United Kingdom minister, Dame Harriet Pell, in July and asked her to make social tariffs compulsory for all large providers. She replied last week that she did not intend to do so at present, but that she would look at the matter again in 2026.

Hector Munro: Is it true that the Government plans to give the hardest-to-reach homes a satellite dish in place of fibre?

Callum Rennie: No. We have no plan to replace fibre with satellite for anyone who is in the contract. We are running a trial with 150 homes and small businesses in Argyll, none of which is in the contract. The trial began in May and ends in November. So far the average download speed has been 142 megabits per second, and one user in eight has reported an outage longer than an hour. I will publish the full results before Christmas.

Hector Munro: What would it cost to connect the rest with fibre?

Callum Rennie: About 34,000 premises are in no public contract and in no commercial plan. The independent consultants Aldwick Marr put the cost of fibre to all of them at between £380 million and £520 million. For the last 1% the cost would be above £20,000 each. We do not have that money, and I will not pretend that we do. As my officials put it, "the last mile is the dearest, and the last house dearer still".

Morag Dalgleish: Will the minister come to Skye and tell people that himself?

Callum Rennie: I shall be in Portree on 11 October, and I am happy to meet the member and her constituents there.`,
    date: '2024-09-19',
    text: `By the end of August Scotland's Reach programme had connected 68,400 of a contracted 113,000 premises to gigabit-capable broadband, minister Callum Rennie told Parliament.

The number of premises connected under the Reach programme grew by 9,100 between the end of March and the end of August.

A gigabit service is now available to 77% of premises in Scotland, six percentage points more than a year ago.

The UK Government contributes £28 million to the contracts, which are worth £607 million; the remainder comes from the Scottish Government.

In the north contract area, which includes Skye, 17,300 of the 59,000 premises have been built, and Carrick Fibre expects to finish by March 2028, a year later than it said in 2022.

Rennie would not guarantee the date, which holds only if the subsea cables to 16 islands keep working and the contractor can hire about 120 more engineers by next spring.

Work in the south was finished in July, and in the central area it will be done by the end of 2024, the minister said.

Since 2021 £8.6 million has been withheld from Carrick Fibre, of which £3.2 million was released again once milestones had been met.

Rennie did not rule out taking further premises out of the contract, as has already been done with 2,350 of them.

Around 900 vouchers have so far been taken up; each is worth up to £5,000 per premises, with an additional £1,000 for those living on islands.

The voucher scheme, which was to close at the end of September, will stay open until 31 March 2025 with £4 million for that period.

Ofcom found that 7% of Scottish households had difficulty paying for broadband in the first half of 2024, down from 11% in 2022.

Only about 9% of the households entitled to a social tariff have taken one up, according to Rennie.

The UK minister, Dame Harriet Pell, does not at present intend to make social tariffs compulsory for all large providers, as Rennie had asked, but would look at the matter again in 2026.

Rennie denied any plan to replace fibre with satellite for anyone in the contract; a trial with 150 homes and small businesses in Argyll concerns none that is.

Consultants Aldwick Marr put the cost of bringing fibre to some 34,000 premises left out of every public contract and commercial plan at £380 million to £520 million, money the Scottish Government does not have, Rennie said.`,
    slips: [
      [
        ['modality', 'value', 'measure'],
        'By the end of August the Reach programme had connected 113,000 premises to gigabit-capable broadband, the minister said.',
      ],
      [
        ['measure', 'entity'],
        'Across Scotland 96.4% of premises can now get a gigabit service, Rennie said.',
      ],
      [
        ['entity'],
        'Of the £607 million the contracts are worth, £579 million comes from the United Kingdom Government.',
      ],
      [
        ['modality', 'polarity'],
        'Rennie guaranteed that Carrick Fibre would finish the north contract area by March 2028.',
      ],
      [
        ['period', 'entity'],
        'In the central area the work was finished in July, the minister told Parliament.',
      ],
      [
        ['value', 'entity', 'measure'],
        'Around 2,350 premises taken out of the contract have so far taken a voucher.',
      ],
      [['range', 'value'], 'Social tariffs cost between £12 and £40 a month, Rennie said.'],
      [
        ['polarity'],
        'The Scottish Government plans to replace fibre with satellite for some of the homes in the contract, the minister said.',
      ],
      [['bound', 'direction'], 'For the last 1% of premises the cost of fibre would be below £20,000 each.'],
      [
        ['wording'],
        'Rennie quoted his officials as saying that "the last mile is the dearest, and the last house cheaper still".',
      ],
    ],
  },
  {
    id: 'ireland-pensions',
    sourceDate: '2025-06-05',
    source: `Speech by the Pensions Regulator of Ireland, Fionnuala Garrihy, at the annual conference of the Association of Scheme Trustees, Dublin, 5 June 2025.

Chair, thank you for having me back. Last year I promised you fewer forms and more questions. On the forms I have kept my word: the annual return has gone from 64 pages to 22. The questions you will get now.

At the end of 2024 there were 541 defined benefit schemes in Ireland, 17 fewer than a year before, with assets of about 62 billion euros. Of these, 93% met the funding standard. That is the best figure since we began to publish it in 2004. Taken together the schemes had a surplus of 9.4 billion euros. I ask you not to read this as an all-clear. Some 38 schemes still fell short, and eleven of them have no approved plan to put it right. They have until 30 September to submit one. If they do not, I will use my power to order a reduction of benefits, a power that has been used only twice in the past ten years.

On the defined contribution side, consolidation goes on. There were 3,150 group schemes left at the end of last year, against more than 9,000 in 2022. Master trusts now hold 14.6 billion euros for 412,000 members. There are 15 authorised master trusts. I do not think the market needs fewer than ten, and I would be worried if it had more than twenty. Two applications are before us at the moment. We refused one in February, for reasons that I am not free to give.

Charges have come down. In the master trusts the average yearly charge is 0.72% of the fund, compared with 0.89% in 2022. In small schemes, those with fewer than 100 members, it is 1.21%. We do not set a cap on charges, and we have no power to do so. The Minister for Social Protection, Donal Kilbane, said in March that he would consult on a cap of 0.75% for all new schemes. That is his decision, and I have told him that I would support it provided that it leaves room for schemes that invest in infrastructure.

Now to supervision. Last year we held 214 meetings with trustees and carried out 46 on-site inspections, twice as many as in 2023. In 31 of the 46 we found at least one serious shortcoming. The most common was the lack of a proper risk function, followed by poor data. We opened nine prosecutions. Seven ended in conviction, one was dropped and one is still before the court. In all seven the employer had taken pension contributions from wages and not passed them on. The sums came to 640,000 euros, of which 410,000 euros had been paid back to the members by the end of May.

Let me say a word on automatic enrolment. From 1 January next year some 800,000 workers between the ages of 23 and 60 who earn more than 20,000 euros a year will be enrolled in the new state system. We shall supervise it, but we shall not run it. The new authority under Maeve Tuohy will do that. For this we were allotted 24 additional posts, and we have filled 15 of them. I have heard it said that employers will close good schemes and push their staff into the state system. So far we have no evidence of that. In our survey of 600 employers in April, 4% said they were considering it and 71% said they would certainly not. The others did not know.

Cyber security is what keeps me awake. In the twelve months to the end of March trustees reported 27 incidents to us, nine more than in the year before. Most were small. In one, the records of up to 18,000 members were exposed at an outside administrator. No money was lost. Since January every incident must be reported within 72 hours. In about a third of the cases this year that was not done.

Finally, our own house. Our budget this year is 21.5 million euros, 6% more than last year. Nine tenths of it is paid by fees from the schemes. The fee per member will stay at 8 euros until the end of 2026 at least. "A watchdog should be judged by the burglaries that do not happen," my predecessor, Eamon Sheehy, liked to say. I would add that it should bark in time.

Thank you.`,
    date: '2025-06-06',
    text: `Ireland had 541 defined benefit schemes at the end of 2024, 17 fewer than a year earlier, with assets of about 62 billion euros, Pensions Regulator Fionnuala Garrihy said.

The share of defined benefit schemes meeting the funding standard, at 93%, is the best since the figure was first published in 2004.

Garrihy warned against reading the surplus of 9.4 billion euros as an all-clear, as some 38 schemes still fell short.

Eleven schemes without an approved plan have until 30 September to submit one; otherwise the regulator will use her power to order a reduction of benefits.

The power to order a reduction of benefits has been used only twice in the last decade.

The number of group defined contribution schemes fell to 3,150 at the end of 2024 from more than 9,000 in 2022.

Master trusts, of which 15 are authorised, hold 14.6 billion euros for 412,000 members.

The average yearly charge in master trusts has come down to 0.72% of the fund from 0.89% in 2022; in schemes with fewer than 100 members it is 1.21%.

The regulator has no power to cap charges; she would support the cap of 0.75% on which minister Donal Kilbane means to consult, provided it leaves room for schemes investing in infrastructure.

In 2024 the regulator carried out 46 on-site inspections, twice the number of 2023, and found at least one serious shortcoming in 31 of them.

The lack of a proper risk function was the most common shortcoming, ahead of poor data.

Of nine prosecutions, seven ended in conviction, one was dropped and one is still before the court.

In the seven convictions employers had failed to pass on 640,000 euros of contributions taken from wages; 410,000 euros of it had been paid back to members by the end of May.

Automatic enrolment will from 1 January 2026 take in some 800,000 workers aged between 23 and 60 who earn more than 20,000 euros a year.

Garrihy said she had so far no evidence that employers would push staff into the state system; 4% of 600 surveyed in April were considering it.

Trustees reported 27 cyber incidents in the twelve months to the end of March, against 18 in the year before.`,
    slips: [
      [
        ['measure', 'entity', 'value'],
        'At the end of 2024 the defined benefit schemes in Ireland had assets of about 9.4 billion euros.',
      ],
      [
        ['wording', 'direction'],
        "Of Ireland's defined benefit schemes 93% met the funding standard, the worst figure since the regulator began to publish it in 2004.",
      ],
      [
        ['modality'],
        'The regulator will order a reduction of benefits in eleven schemes even if they submit a plan by 30 September.',
      ],
      [['scale', 'unit'], 'Master trusts now hold 14.6 million euros for 412,000 members, Garrihy said.'],
      [
        ['bound', 'direction'],
        'In small schemes, those with more than 100 members, the average yearly charge is 1.21% of the fund.',
      ],
      [
        ['speaker', 'entity'],
        'Garrihy said in March that she would consult on a cap of 0.75% on charges for all new schemes.',
      ],
      [
        ['value', 'measure'],
        'Of the 640,000 euros that employers had not passed on, all had been paid back to the members by the end of May.',
      ],
      [
        ['polarity', 'entity'],
        'The Pensions Regulator will run the new state system of automatic enrolment from 1 January next year, she told trustees.',
      ],
      [
        ['value', 'entity'],
        "In the regulator's survey of 600 employers in April, 71% said they were considering closing their schemes and pushing staff into the state system.",
      ],
      [
        ['period', 'unit'],
        'Since January every cyber incident must be reported to the regulator within 72 days.',
      ],
    ],
  },
  {
    id: 'ceasefire-mission',
    sourceDate: '2025-02-07',
    source: `Joint Monitoring Mission for the Nuba Mountains Ceasefire. Press briefing by the Head of Mission, Major General (retired) Jorma Salonkoski, Kauda, 7 February 2025. Transcript.

General Salonkoski: Good morning. This is the fourth monthly briefing since the ceasefire came into force on 3 October. I will give you the numbers first and then take your questions.

In January our teams recorded 37 violations of the ceasefire, compared with 58 in December. Twenty-two of them we attribute to the government forces and nine to the Movement. For the remaining six we could not establish who was responsible. Twenty-five of the 37 were minor, by which I mean that shots were fired into the air or that a patrol entered the buffer zone by mistake. Five were serious. The most serious was the shelling of the market at Umm Dorein on 14 January, in which four civilians died and at least 11 were wounded. The mission holds the government's 54th Brigade responsible. The government's representative on the commission, Colonel Hatim Abdelrahim, disputes this and says that the shells were fired by bandits. We have seen no evidence for that.

There were no air strikes in January. It was the first month without any since we arrived. Reports by a radio station of a drone attack near Heiban on 22 January were not confirmed. Our team was on the spot within five hours and found the traces of a brush fire.

Both parties agreed to pull their heavy weapons back to a distance of 15 kilometres from the line by 31 January. The Movement has done so at all seven of its sites. The government has done so at eight of twelve. Colonel Abdelrahim has told me that the four others will be cleared by the end of this month, if the road to Dilling can be used. I take note of that. I would rather have seen it.

Access has become better, but it is not good. Of 146 patrols that we planned in January, 119 took place in full. Fifteen were turned back, eleven of them at government checkpoints and four at checkpoints of the Movement. The other twelve were called off because of the state of the roads. In December more than a quarter of the patrols were turned back.

The mission has 184 monitors from nine countries. The mandate allows up to 240. Kenya has promised 30 more by the end of March and Nepal 12. We have two helicopters and need a third, which Norway has offered to pay for until the end of the year. Our budget for the first twelve months is 46 million US dollars, of which 31 million has been received.

On humanitarian matters I can only tell you what we see. The World Relief Programme brought in 2,900 tonnes of food in January by way of Kadugli, about half of what it had planned. An estimated 14,000 displaced people returned to their villages, most of them to the counties of Delami and Heiban. We have advised against returning to Delami before the mines are cleared. Since October 19 people have been killed or injured by mines and old shells, 13 of them children.

Question: Is the ceasefire holding?

General Salonkoski: It is holding better than I feared and worse than I was promised. I would call it fragile.

Question: It expires on 3 April. Will it be extended?

General Salonkoski: That is for the parties. The Movement's chairman, Commander Yusif Kuku Jallab, has said in public that he is ready to extend it by six months without conditions. The government has said that it will decide after the talks in Juba, which begin on 3 March. I have asked both for twelve months. Neither has agreed to that.

Question: Have the parties exchanged prisoners?

General Salonkoski: The lists have been exchanged, the prisoners have not. There are 212 names on the government's list and 87 on that of the Movement. The Red Cross is ready to carry out the exchange within ten days once both sides have signed.

Question: Were any of your people hurt?

General Salonkoski: No monitor has been killed. Two were slightly wounded in November, when their vehicle was fired on near Talodi. We do not know by whom. In January nobody was hurt. We have asked for eight armoured vehicles, and three have come.

Question: Will you stay on as head?

General Salonkoski: My contract ends in June. I have told the commission that I will stay until September if it wishes, and no longer.`,
    date: '2025-02-08',
    text: `Monitors recorded 37 violations of the Nuba Mountains ceasefire in January, down from 58 in December, Head of Mission Jorma Salonkoski said.

Of January's violations the mission attributes 22 to the government forces and nine to the Movement; for six it could not establish who was responsible.

Some two thirds of the violations were minor, meaning shots fired into the air or patrols that entered the buffer zone by mistake, and five were serious.

The mission holds the government's 54th Brigade responsible for the shelling of the market at Umm Dorein on 14 January, in which four civilians died and at least 11 were wounded.

Colonel Hatim Abdelrahim, the government's representative, disputes this and blames bandits, but the mission has seen no evidence for that.

January was the first month without air strikes since the mission arrived.

A radio report of a drone attack near Heiban on 22 January was not confirmed; the mission's team found the traces of a brush fire.

The Movement has pulled its heavy weapons back at all seven of its sites, the government at two thirds of its twelve.

According to Abdelrahim, the government's four other sites will be cleared by the end of February, if the road to Dilling can be used.

Of 146 patrols planned in January, 119 took place in full, 15 were turned back at checkpoints and 12 were called off because of the state of the roads.

The mission's 184 monitors come from nine countries, and its mandate allows up to 240; Kenya and Nepal have promised 42 more between them.

Of the mission's budget of 46 million US dollars for the first twelve months, 15 million has yet to be received.

The World Relief Programme brought in 2,900 tonnes of food by way of Kadugli in January, about half of what it had planned.

Since October 19 people, among them 13 children, have been killed or injured by mines and old shells.

Salonkoski said the ceasefire was holding better than he had feared and worse than he had been promised, and called it fragile.

The Movement's chairman, Yusif Kuku Jallab, is ready to extend the ceasefire by six months without conditions, while the government will decide after the talks in Juba.`,
    slips: [
      [
        ['entity', 'direction', 'value'],
        'Twenty-two of the 37 violations in January are attributed to the Movement and nine to the government forces, the Head of Mission said.',
      ],
      [
        ['bound'],
        'In the shelling of the market at Umm Dorein on 14 January four civilians died and at most 11 were wounded.',
      ],
      [['polarity'], 'The mission confirmed reports of a drone attack near Heiban on 22 January.'],
      [['modality', 'value'], 'The government has pulled back its heavy weapons at all twelve of its sites.'],
      [
        ['entity'],
        'Fifteen patrols were turned back in January, eleven of them at checkpoints of the Movement and four at government checkpoints.',
      ],
      [
        ['period', 'value', 'entity'],
        "In January more than a quarter of the mission's patrols were turned back.",
      ],
      [
        ['currency', 'unit'],
        "The mission's budget for the first twelve months is 46 million euros, Salonkoski said.",
      ],
      [
        ['polarity', 'wording'],
        'The mission has advised displaced people to return to Delami before the mines are cleared.',
      ],
      [
        ['modality', 'polarity'],
        "Both parties have agreed to Salonkoski's request to extend the ceasefire by twelve months.",
      ],
      [
        ['modality', 'measure', 'entity'],
        "The parties have exchanged their prisoners, 212 on the government's list and 87 on that of the Movement.",
      ],
    ],
  },
];
