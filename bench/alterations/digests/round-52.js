export const round52 = [
  {
    id: 'kazakhstan-interview',
    sourceDate: '2024-03-14',
    source: `Interview given by Daulet Serimbetov, Minister of Foreign Affairs of the Republic of Kazakhstan, to the Altyn Dala news agency, Astana, 14 March 2024

Question: Minister, you came back on Tuesday from Baku and Tbilisi. What did the trip bring?

Answer: It was a working trip, and I would judge it by work, not by communiqués. With our Azerbaijani and Georgian colleagues we agreed a single tariff for containers on the Middle Corridor. It will apply from 1 July, provided that all three railways confirm their capacity by the end of May. Last year the route carried 2.76 million tonnes, 65 per cent more than in 2022. Our aim is 10 million tonnes a year by 2030. I stress that this is an aim and not a contract.

Question: Georgian officials have spoken of a bottleneck on the Caspian.

Answer: They are right. Today at the port of Aktau a container waits between four and eleven days for a vessel. We have 14 ferries and feeder ships on the line, of which five sail under our flag. Two more are to be delivered by the end of next year from a yard in Baku. Until then we will charter. My colleague Nino Kavtaradze, the Georgian Deputy Minister of Economy, put it very exactly: "A corridor is only as fast as its slowest berth."

Question: Does the corridor mean that Kazakhstan is turning away from the northern route?

Answer: No. More than 80 per cent of our oil exports still go north by pipeline to the Black Sea, and nobody is going to dismantle this. We are not replacing one neighbour with another. Diversification is insurance, and one does not buy insurance in order to burn down the house.

Question: There were reports in the European press that Brussels asked you to close the border with Russia to certain goods.

Answer: There was no such request, and we would not have agreed to it. What we discussed in January with the European Union's envoy, Henrik Aldersund, is a list of 45 battlefield items. For these we introduced online tracking of consignments on 1 April last year. Re-exports of the items on the list fell by at least 70 per cent in the ten months that followed. We do this because we do not want our territory used for circumvention, not because someone orders us. We have not joined the sanctions and we do not intend to join them.

Question: How many companies have been affected?

Answer: The customs service has opened 38 cases. In 11 of them licences were withdrawn, 19 ended with a warning, and the rest are still being examined. I will not name the companies while the examination goes on.

Question: The President of Uzbekistan will be here in April. Will the treaty on border crossings be signed?

Answer: The text is ready except for one annex, on the Saryagash crossing. If the experts close it by the end of this month, the two presidents may sign. I do not want to get ahead of them. Our trade with Uzbekistan was 4.4 billion US dollars last year, down from 5.0 billion in 2022, and we should like to see it at 10 billion. The decline comes almost wholly from lower grain prices, not from smaller volumes.

Question: Is Kazakhstan ready to host talks between Armenia and Azerbaijan?

Answer: If both sides ask, Almaty or Astana is at their disposal. Both have told us that they value the offer. Neither has accepted it so far. We are not mediators and we do not propose any plan of our own.

Question: In December you took the Taliban off the list of banned organisations. Is that recognition?

Answer: It is not. Recognition is a matter for the United Nations. The removal allows us to trade. Our exports to Afghanistan, mainly flour and wheat, came to about 630 million dollars in 2023, compared with 978 million a year earlier. We have accredited a chargé d'affaires, not an ambassador. We have also given scholarships to 100 Afghan students, among them at least 40 women, and we will not cut that programme.

Question: Will the ministry grow this year?

Answer: Modestly. We will open an embassy in Dublin in the second half of the year, and consulates general in Xi'an and Jeddah, where the dates depend on the consent of the host countries. No mission will be closed. We have 570 diplomats abroad for a country of 20 million people. Switzerland, with fewer than half our population, has roughly twice as many.`,
    date: '2024-03-15',
    text: `Kazakhstan, Azerbaijan and Georgia have agreed a single container tariff on the Middle Corridor, to apply from 1 July 2024 provided that all three railways confirm their capacity by the end of May, Foreign Minister Daulet Serimbetov said.

The Middle Corridor carried 2.76 million tonnes in 2023, 65 per cent more than in 2022.

Serimbetov described 10 million tonnes a year by 2030 on the Middle Corridor as "an aim and not a contract".

At the port of Aktau a container today waits between four and eleven days for a vessel, the Kazakh foreign minister said.

Nine of the 14 ferries and feeder ships on Kazakhstan's Caspian line do not sail under its flag.

Two more vessels are to be delivered from a yard in Baku by the end of 2025; until then Kazakhstan will charter.

Serimbetov quoted Georgia's Deputy Economy Minister Nino Kavtaradze as saying: "A corridor is only as fast as its slowest berth."

More than four fifths of Kazakhstan's oil exports still go north by pipeline to the Black Sea.

The foreign minister denied press reports that Brussels had asked Kazakhstan to shut its border with Russia to certain goods, and said it would not have agreed.

Re-exports of 45 listed battlefield items fell by at least 70 per cent in the ten months after Kazakhstan began tracking consignments online on 1 April 2023.

Kazakhstan has not joined the sanctions and does not intend to join them, Serimbetov said.

Eight of the 38 cases opened by Kazakh customs are still being examined, and the minister declined to name the companies meanwhile.

Kazakh–Uzbek trade slipped to $4.4 billion in 2023 from $5.0 billion the year before, almost wholly because of lower grain prices.

The Kazakh and Uzbek presidents may sign the border-crossing treaty if experts settle the annex on the Saryagash crossing by the end of March.

Armenia and Azerbaijan both say they value Kazakhstan's offer to host talks, but neither has accepted it so far.

Kazakh exports to Afghanistan, mainly flour and wheat, came to about $630 million in 2023, compared with $978 million a year earlier.`,
    slips: [
      [
        [],
        'A single container tariff on the Middle Corridor will apply from 1 July 2024, whether or not the three railways confirm their capacity by the end of May, Serimbetov said.',
      ],
      [['value'], 'The Middle Corridor carried 2.76 million tonnes in 2023, 56 per cent more than in 2022.'],
      [
        ['bound', 'direction'],
        "Less than 80 per cent of Kazakhstan's oil exports still go north by pipeline to the Black Sea, the minister said.",
      ],
      [
        ['entity', 'measure', 'polarity', 'wording'],
        'Nineteen of the 38 cases opened by the Kazakh customs service ended with the withdrawal of licences.',
      ],
      [
        ['speaker', 'entity'],
        '"A corridor is only as fast as its slowest berth," said Henrik Aldersund, the European Union\'s envoy, as quoted by Serimbetov.',
      ],
      [
        ['polarity', 'wording'],
        "Both Armenia and Azerbaijan have accepted Kazakhstan's offer to host talks in Almaty or Astana.",
      ],
      [
        ['polarity', 'wording', 'measure'],
        "Kazakhstan's trade with Uzbekistan fell to 4.4 billion US dollars in 2023 almost wholly because of smaller grain volumes, not lower prices.",
      ],
      [
        ['entity', 'polarity'],
        "Kazakhstan has accredited an ambassador, not a chargé d'affaires, for Afghanistan's Taliban authorities.",
      ],
      [
        ['period'],
        'Two more vessels for the Caspian line are to be delivered from a yard in Baku by the end of 2024.',
      ],
      [
        ['wording'],
        '"Diversification is independence, and one does not buy insurance in order to burn down the house," the Kazakh foreign minister said.',
      ],
    ],
  },
  {
    id: 'south-africa-trade',
    sourceDate: '2025-03-31',
    source: `South African Revenue Service
Media release: Merchandise trade statistics for February 2025
Pretoria, 31 March 2025

The South African Revenue Service (SARS) today releases preliminary trade statistics for February 2025, recording a trade surplus of R15.6 billion. The surplus is the result of exports of R163.8 billion and imports of R148.2 billion, inclusive of trade with Botswana, Eswatini, Lesotho and Namibia (BELN).

The January 2025 balance was revised from a deficit of R16.9 billion to a deficit of R16.4 billion as a result of Vouchers of Correction. January exports now stand at R142.0 billion and January imports at R158.4 billion. In February 2024 a surplus of R14.0 billion was recorded.

Month on month, exports rose by R21.8 billion (15.4%) and imports fell by R10.2 billion (6.4%). Compared with February 2024, exports were 5.5% higher and imports 5.0% higher.

For the year to date (1 January to 28 February 2025) the balance is a deficit of R0.8 billion, an improvement on the deficit of R4.1 billion in the same two months of 2024. The surplus for the whole of 2024 has been revised upwards by R1.3 billion to R196.4 billion.

What drove exports

The month-on-month rise in exports came chiefly from precious metals and stones (up R7.9 billion, or 31%), vehicles and transport equipment (up R6.2 billion, or 52%) and mineral products (up R3.4 billion, or 11%). Exports of base metals declined by R1.1 billion. Vehicle plants usually close for part of January, so the increase in that line is largely seasonal.

Coal shipments fell to 5.6 million tonnes from 5.9 million tonnes in January. The rise in mineral products is due to iron ore and manganese, of which larger volumes passed through the port of Saldanha after a conveyor was repaired.

What drove imports

Imports of mineral products fell by R6.7 billion, of which crude oil accounted for R4.9 billion. Machinery and electronics fell by R2.8 billion. Imports of original equipment components, which feed the car plants, rose by R1.9 billion.

Trading partners

China was the largest destination of exports with a share of 11.2%, followed by the United States (8.3%), Germany (7.7%), Mozambique (6.1%) and the United Kingdom (5.2%). China was also the largest source of imports with 21.4%, followed by Germany (8.0%), India (7.1%) and the United States (6.9%).

With the rest of Africa a surplus of R27.8 billion was recorded, on exports of R44.1 billion and imports of R16.3 billion. With Asia there was a deficit of R22.7 billion. With Europe a surplus of R0.5 billion was recorded, the first monthly surplus with that region since August last year.

Trade with the BELN countries alone gave a surplus of R11.6 billion, on exports of R17.2 billion and imports of R5.6 billion. Excluding BELN, the February surplus was R4.0 billion.

Remarks of the Commissioner

Speaking to reporters after the release, Commissioner Nomvula Dhladhla said: "I would caution against cheering. One month's surplus is not a trend, just as January's deficit was not a crisis." Asked whether the full year would close in surplus, she answered that SARS counts and does not forecast.

Asked about possible United States tariffs on vehicles, the Commissioner said no such tariff was in force in February and none was therefore reflected in the figures. Some exporters may have shipped early, she added, but SARS has no evidence of this in its declarations. The United States took about R2.3 billion of South African vehicles and parts in February, less than Germany, which took R2.9 billion.

Deputy Commissioner Anton Verhoef, who is responsible for customs, said 94% of declarations in February were processed without human intervention, and that cargo was stopped for inspection in fewer than 5 of every 100 cases. Seizures of illicit cigarettes in the month were worth R38 million. He rejected a claim by the Road Freight Council that trucks wait on average 30 hours at the Beitbridge border post: the average measured in February was 9 hours for northbound trucks, though 26 hours had been recorded on the worst day.

From the April figures onwards, subject to approval by the Statistics Council, SARS plans to publish services trade alongside goods once a quarter.

The statistics are preliminary and remain subject to revision for up to two years. Trade statistics for March 2025 will be released on 30 April.`,
    date: '2025-04-01',
    text: `South Africa recorded a trade surplus of R15.6 billion in February 2025, on exports of R163.8 billion and imports of R148.2 billion, the revenue service SARS said.

South Africa's January 2025 trade deficit was revised to R16.4 billion from R16.9 billion.

Exports rose by 15.4% month on month in February while imports fell by 6.4%.

Against February 2024, South African exports were 5.5% higher and imports 5% higher.

The trade balance for the first two months of 2025 is a deficit of R800 million, compared with R4.1 billion in the same period of 2024.

SARS raised its figure for the 2024 surplus by R1.3 billion, to R196.4 billion.

Exports of vehicles and transport equipment rose by R6.2 billion, or 52%, from January, an increase SARS called largely seasonal because plants usually close for part of that month.

Coal shipments fell to 5.6 million tonnes in February from 5.9 million in January, although mineral exports as a whole rose in value.

Crude oil accounted for R4.9 billion of a R6.7 billion drop in imports of mineral products.

China was both the largest destination of South African exports, with 11.2%, and the largest source of imports, with more than a fifth.

South Africa had a R27.8 billion surplus with the rest of Africa and a R22.7 billion deficit with Asia.

The R0.5 billion surplus with Europe was the first monthly one since August 2024.

Excluding trade with Botswana, Eswatini, Lesotho and Namibia, South Africa's February surplus was R4.0 billion.

"One month's surplus is not a trend, just as January's deficit was not a crisis," Commissioner Nomvula Dhladhla said.

SARS has no evidence in its declarations that exporters shipped early because of possible US vehicle tariffs, though some may have done so, the commissioner said.

Deputy Commissioner Anton Verhoef put the February average wait for northbound trucks at Beitbridge at 9 hours, rejecting a Road Freight Council claim of 30.`,
    slips: [
      [
        ['direction', 'value'],
        'The January 2025 balance was revised from a deficit of R16.4 billion to a deficit of R16.9 billion, SARS said.',
      ],
      [
        ['scale', 'value'],
        'For the year to date the balance is a deficit of R8 billion, an improvement on the deficit of R4.1 billion in the same two months of 2024.',
      ],
      [
        ['entity', 'measure'],
        'Exports of precious metals and stones rose by 52% month on month in February.',
      ],
      [
        ['period'],
        'Compared with January 2025, South African exports in February were 5.5% higher and imports 5.0% higher.',
      ],
      [
        ['wording', 'direction', 'value'],
        'Germany was the second-largest destination of South African exports in February, ahead of the United States.',
      ],
      [
        ['measure', 'entity', 'direction'],
        'With the rest of Africa South Africa recorded a deficit of R27.8 billion in February.',
      ],
      [
        ['polarity', 'wording'],
        "Commissioner Nomvula Dhladhla said South Africa's trade would close the full year in surplus.",
      ],
      [
        ['bound'],
        'Cargo was stopped for inspection in at least 5 of every 100 cases in February, Deputy Commissioner Anton Verhoef said.',
      ],
      [
        ['modality'],
        "The Statistics Council has approved SARS's plan to publish services trade alongside goods once a quarter from the April figures onwards.",
      ],
      [
        ['measure', 'polarity', 'wording'],
        'Trucks heading north waited on average 26 hours at the Beitbridge border post in February, according to SARS.',
      ],
    ],
  },
  {
    id: 'nairobi-peace-talks',
    sourceDate: '2024-11-22',
    source: `Transcript of the press conference at the close of the fourth round of the South Sudan peace talks, Nairobi, Friday, 22 November 2024

Chief Mediator, General (rtd) Josphat Lemaiyan: Good afternoon. After 19 days the delegations of the Government and of the Opposition Movements Alliance have closed the fourth round. Of the twelve protocols on the table nine have now been initialled, two of them since Monday. Three remain: security sector reform, the composition of the leadership, and guarantors. I will not tell you that the hard part is behind us, because those three are the hard part.

The most important text is the cessation of hostilities. It takes effect one minute after midnight on 1 December and runs for 90 days. It may be renewed if both parties so agree in writing. It depends on one thing: field commanders of both sides must hand over the maps of their positions by 28 November. If the maps do not come, the clock does not start.

There are 60 monitors today at seven sites. We mean to have 140 at eleven sites by the end of January. Norway and the African Union will share the cost, which is put at 14 to 16 million US dollars a year. Norway has paid its first instalment. The African Union's share awaits a decision of its Peace Fund board.

Head of the Government delegation, Minister Achol Deng Majok: The Government came to end the war and not to trade ministries. We have agreed to release 104 of the 212 people we hold from the Alliance. The others are before the courts, and the courts will deal with them. There is no amnesty in these texts for murder, rape or the recruitment of children. Anyone who has written otherwise has not read them.

Head of the Alliance delegation, Dr Peter Lado Wani: We hold 87 soldiers of the Government and we will release 42. A first group of at least 30 detainees from both sides together should travel before Christmas with the International Committee of the Red Cross. I want to correct one rumour. We did not ask for the post of first vice-president. We asked that no party should name more than half of the cabinet, and that is still our position.

Deputy Special Representative of the United Nations, Liv Sandengen: We asked the parties for five aid roads. They have agreed to three, and the road from Renk to Malakal will open only once it has been cleared of mines, which takes six weeks if it stays dry. About 1.1 million people live in the counties concerned. Our food partners reached 430,000 of them in October, down from 510,000 in September, mainly because barges could not pass. Of 180 million dollars sought for these counties this year, we have received 65 million and have promises of another 20 million.

Question (Radio Bentiu): General, is it true that Uganda has been asked to send troops to guarantee the agreement?

Lemaiyan: No. Uganda has not been asked, nor has any neighbour. The paper on guarantors speaks of observers without arms. Whether that is enough is precisely what the parties do not agree on.

Question (East Africa Ledger): Minister, will elections still take place in December 2026?

Majok: That is the law, and the Government has no plan to change it. If the Alliance wishes to propose another date, the fifth round is the place.

Wani: We have proposed no date. We have said that there must be a census first, because the last one was in 2008.

Question (Nile Wire): How many violations were recorded in this round?

Lemaiyan: The monitors received 31 complaints between 4 and 21 November. They confirmed nine: five they attribute to the Government's forces, three to the Alliance, and for one they could not establish the author. In the third round, which was shorter, they confirmed 17. I draw no comfort from arithmetic, but I do note it.

Question: What about General Simon Kuol's group, which left the Alliance in August?

Lemaiyan: He was invited twice and has not replied. His seat is kept. The ceasefire does not bind him, and I would be dishonest if I said it did. By our estimate he commands between 1,500 and 2,000 men, fewer than a tenth of all those under arms against the Government.

Special Envoy of the regional bloc, Ambassador Birtukan Alemu: The fifth round will be held here from 20 January. Addis Ababa offered to host it, and we thank Ethiopia, but both parties preferred not to move. Heads of state of the region will be invited to a signing only when all twelve protocols are initialled. As General Lemaiyan likes to say, "We do not sign chapters, we sign a book."`,
    date: '2024-11-23',
    text: `Nine of the twelve protocols in the South Sudan peace talks have been initialled, two of them since Monday, chief mediator Josphat Lemaiyan said as the fourth round closed in Nairobi.

Security sector reform, the composition of the leadership and guarantors are the three protocols that remain open.

The cessation of hostilities takes effect at one minute past midnight on 1 December and runs for 90 days, provided field commanders of both sides hand over maps of their positions by 28 November.

Mediators mean to raise the number of monitors from 60 at seven sites to 140 at eleven by the end of January 2025.

Norway has paid its first instalment for the monitors, while the African Union's share awaits a decision of its Peace Fund board.

The South Sudan government has agreed to free 104 of the 212 people it holds from the Opposition Movements Alliance, leaving 108 before the courts.

Minister Achol Deng Majok denied that the texts contain an amnesty for murder, rape or the recruitment of children.

The Alliance will release 42 of the 87 government soldiers it holds, its delegation head Peter Lado Wani said.

At least 30 detainees from the two sides together should travel with the Red Cross before Christmas.

Wani said the Alliance had not asked for the post of first vice-president but that no party should name more than half of the cabinet.

The parties agreed to three of five aid roads sought by the United Nations, and the one from Renk to Malakal will open only after mines are cleared.

Food partners reached 430,000 people in the South Sudanese counties concerned in October, 80,000 fewer than in September, mainly because barges could not pass, said UN deputy special representative Liv Sandengen.

Little more than a third of the $180 million that the United Nations seeks this year for the South Sudanese counties concerned has been received.

Neither Uganda nor any other neighbour has been asked to send troops to guarantee the agreement, Lemaiyan said.

Monitors confirmed nine of 31 complaints received between 4 and 21 November, attributing five to government forces and three to the Alliance.

The fifth round will be held in Nairobi from 20 January, both parties having preferred not to move to Addis Ababa.`,
    slips: [
      [
        ['value'],
        'The cessation of hostilities in South Sudan takes effect on 1 December and runs for 60 days.',
      ],
      [
        ['modality', 'period'],
        'Monitors in South Sudan now number 140 at eleven sites, chief mediator Josphat Lemaiyan said.',
      ],
      [
        ['entity'],
        'Sweden and the African Union will share the cost of the monitors, put at 14 to 16 million US dollars a year.',
      ],
      [
        ['polarity'],
        'Alliance delegation head Peter Lado Wani said his side had asked for the post of first vice-president.',
      ],
      [
        [],
        'A first group of at least 30 detainees from each side should travel before Christmas with the International Committee of the Red Cross.',
      ],
      [
        ['direction'],
        'Food partners reached 430,000 people in October, up from 510,000 in September, Liv Sandengen of the United Nations said.',
      ],
      [
        ['measure', 'polarity', 'wording'],
        'The United Nations has promises of another 65 million dollars for the counties concerned this year, out of 180 million sought.',
      ],
      [
        ['entity'],
        "Of the nine violations that monitors confirmed in the round, five were attributed to the Alliance and three to the Government's forces.",
      ],
      [
        ['polarity', 'wording'],
        "The ceasefire also binds General Simon Kuol's group, which left the Alliance in August, the chief mediator said.",
      ],
      [
        ['modality', 'value', 'bound'],
        'Heads of state of the region will be invited to a signing once nine of the twelve protocols are initialled, Ambassador Birtukan Alemu said.',
      ],
    ],
  },
  {
    id: 'swiss-sanctions',
    sourceDate: '2025-04-03',
    source: `State Secretariat for Economic Affairs (SECO)
Implementation of sanctions: status report and answers to frequently asked questions
Berne, 3 April 2025

As at 28 February 2025, assets worth CHF 7.1 billion belonging to persons and entities on the Ukraine sanctions list were frozen in Switzerland. That is CHF 1.3 billion more than a year earlier. About CHF 0.9 billion of the increase comes from newly identified assets, the rest from the rise in the value of holdings already frozen. In addition, 17 properties, 11 motor vehicles and two works of art on loan are frozen; their value is not included in the sum.

The frozen total is a snapshot. It can fall as well as rise: in the past twelve months CHF 140 million was released under exemptions, chiefly to pay salaries and taxes of Swiss companies owned by listed persons. No released money went to a listed person.

Reserves of the Central Bank of the Russian Federation held in Switzerland come to about CHF 7.4 billion. These reserves are immobilised but not frozen in the legal sense, and they are not part of the CHF 7.1 billion.

Is Switzerland going to confiscate frozen assets?
Frozen assets remain the property of their owners. The Federal Council has held since February 2023 that confiscating private assets of lawful origin without compensation would breach the Federal Constitution. That position has not changed.

How many violations are being prosecuted?
Since March 2022 SECO has opened 67 administrative criminal proceedings. Of these, 26 ended with a penal order, 14 were discontinued and 27 are pending. Fines imposed so far total CHF 1.9 million; the highest single fine was CHF 0.4 million and concerned the export of machine tools through Kyrgyzstan. Two further cases were handed to the Office of the Attorney General because of their gravity.

What do customs controls show?
Last year the Federal Office for Customs and Border Security examined 19,600 consignments for sanctions reasons and held back 214, about 1.1 per cent. In 2023 it examined 15,100 and held back 302. The decline in hits does not prove that circumvention has become rarer. It may be that it has moved to routes which do not touch Switzerland.

Which parts of the latest European Union package were adopted?
On 12 March the Federal Council adopted most measures of the sixteenth package, including the import ban on primary aluminium, for which existing contracts may be fulfilled until 31 December 2025 up to a total of 30,000 tonnes. It did not adopt the ban on transactions with certain ports and airports, because the effects on humanitarian transport have yet to be examined. A decision is expected before the summer recess. Switzerland also added 48 individuals and 35 entities to its list, so that it now matches the Union's list in full.

Does Switzerland take part in the G7 task force on Russian assets?
No. Switzerland is not a member. It cooperates with the task force at the technical level and has answered every one of the 22 enquiries received since 2022. Reports that the United States ambassador had threatened to restrict the work of Swiss law firms are known to SECO. No such communication has reached the Federal Administration.

How many people work on sanctions at SECO?
The division has 37 full-time posts, against 25 at the end of 2022. Parliament approved 8 further posts in December; they will be filled in stages by the middle of 2026.

What is asked of banks and lawyers?
Anyone who holds or manages assets that must be assumed to be covered by the freeze has to report them to SECO without delay. Between 1 January 2024 and 28 February 2025 SECO received 1,240 reports, of which roughly four in five came from banks. Lawyers must report too, except for information covered by professional secrecy in court proceedings. For deposits of Russian nationals above CHF 100,000 there is a separate annual report, due this year by 30 June; holders of a residence permit of Switzerland or of a state of the European Economic Area are exempt.

Statement of the head of the bilateral economic relations division
"Sanctions work is patient bookkeeping," said Ambassador Regula Hofstettler at the presentation of the report. "We do not measure it by the size of the frozen sum but by the number of doors that stay shut." Asked whether commodity traders in Geneva and Zug had become more careful, she said that SECO had carried out 15 on-site checks there last year and had found serious shortcomings in at least three companies, which she declined to name. A licence requirement for traders, as demanded by the association Public Ledger, is not planned. She added that SECO would publish the next report by the end of October.`,
    date: '2025-04-04',
    text: `Switzerland had CHF 7.1 billion of assets frozen under its Ukraine sanctions at the end of February 2025, CHF 1.3 billion more than a year earlier.

Newly identified assets account for about CHF 0.9 billion of the rise, SECO said, and higher valuations of holdings already frozen for the rest.

The CHF 7.1 billion does not include the value of 17 frozen properties, 11 motor vehicles and two works of art on loan.

CHF 140 million was released under exemptions in the past twelve months, chiefly for salaries and taxes of Swiss companies owned by listed persons.

About CHF 7.4 billion of Russian central bank reserves in Switzerland are immobilised but not frozen in the legal sense.

The Federal Council still holds, as it has since February 2023, that confiscating private assets of lawful origin without compensation would breach the constitution.

Of the 67 administrative criminal proceedings opened by SECO since March 2022, 26 ended with a penal order and 27 are pending.

The highest single fine so far was CHF 400,000, for the export of machine tools via Kyrgyzstan.

Swiss customs held back 214 of 19,600 consignments examined for sanctions reasons in 2024, against 302 of 15,100 the year before.

The fall in customs hits does not prove that circumvention has become rarer, as it may have moved to routes that do not touch Switzerland, SECO said.

Switzerland adopted most of the EU's sixteenth package on 12 March but left out the ban on transactions with certain ports and airports, because its effects on humanitarian transport have yet to be examined.

Existing contracts for primary aluminium may be fulfilled until the end of 2025, up to a total of 30,000 tonnes.

Switzerland is not a member of the G7 task force on Russian assets, but has answered all 22 of its enquiries since 2022.

SECO's sanctions division has 37 full-time posts, 12 more than at the end of 2022, and another eight will be filled in stages by mid-2026.

SECO made 15 on-site checks of commodity traders in Geneva and Zug in 2024 and found serious shortcomings in at least three companies, Ambassador Regula Hofstettler said.

SECO does not plan a licence requirement for commodity traders, as demanded by the association Public Ledger.`,
    slips: [
      [
        ['currency', 'unit'],
        'Assets worth 7.1 billion euros belonging to persons and entities on the Ukraine sanctions list were frozen in Switzerland as at 28 February 2025.',
      ],
      [
        [],
        'The CHF 7.1 billion of frozen assets includes the reserves of the Central Bank of the Russian Federation held in Switzerland.',
      ],
      [
        ['value', 'measure', 'wording'],
        'The highest single fine imposed so far in Swiss sanctions cases was CHF 1.9 million and concerned the export of machine tools through Kyrgyzstan.',
      ],
      [
        ['entity', 'value', 'measure'],
        'Of 67 administrative criminal proceedings opened since March 2022, SECO discontinued 27.',
      ],
      [
        ['polarity', 'modality'],
        "On 12 March the Federal Council also adopted the sixteenth package's ban on transactions with certain ports and airports.",
      ],
      [
        ['period'],
        'Existing contracts for primary aluminium may be fulfilled until 30 June 2025, up to a total of 30,000 tonnes.',
      ],
      [
        ['polarity', 'modality'],
        'The United States ambassador threatened to restrict the work of Swiss law firms in a communication that has reached the Federal Administration, SECO said.',
      ],
      [
        ['entity'],
        'Of the 1,240 reports that SECO received between January 2024 and February 2025, roughly four in five came from lawyers.',
      ],
      [
        ['bound'],
        'SECO found serious shortcomings in at most three companies in 15 on-site checks of commodity traders in Geneva and Zug last year.',
      ],
      [
        ['wording'],
        '"We do not measure it by the size of the frozen sum but by the number of banks that stay shut," Ambassador Regula Hofstettler said.',
      ],
    ],
  },
  {
    id: 'iraq-water',
    sourceDate: '2024-09-10',
    source: `Council of Representatives of Iraq, Committee on Agriculture and Water
Oral answers of the Minister of Water Resources, Salim Hadi al-Zubaidi, Baghdad, 10 September 2024 (translation)

Mr Kadhim al-Musawi (Dhi Qar): How much water does the Republic hold, and how much is coming to us from Türkiye, Syria and Iran?

The Minister: On 1 September our reservoirs and lakes held 11.2 billion cubic metres, compared with 7.4 billion on the same day last year. That is a little over one third of what we can usefully store. The improvement is owed to the rains of spring and not to any neighbour. Of the 11.2 billion, 4.1 billion is behind the Mosul dam.

On the Euphrates we measured an average of 248 cubic metres per second at Husaiba in August. The protocol of 1987 obliges Türkiye to release at least 500 cubic metres per second at the Syrian border, and by our agreement of 1990 with Syria 58 per cent of what crosses that border is Iraq's and 42 per cent Syria's. If 500 were released, we should receive not less than 290. So we are short by 42. I cannot say today whether the shortfall arises above Jarabulus or below it, because the Syrian gauge has not reported since May.

On the Tigris the August average at the border was 310 cubic metres per second, against 265 a year before. There is no treaty on the Tigris. In April the two countries signed a framework for ten years, and I have read in newspapers that it guarantees us a quantity. It does not. It sets up a joint committee and a list of projects.

With Iran matters are worse. The Lower Zab and the Diyala's tributaries gave us 18 per cent of their long-term average in August. We have sent four letters this year and have received one reply, which proposed a meeting but no date.

Ms Rana al-Jaf (Diyala): Will the Government take Iran to an international court, as the Minister said in July?

The Minister: I did not say that in July. I said that the Government keeps every lawful means open. The decision belongs to the Council of Ministers, and the file we have prepared is before its legal committee. Arbitration would need Iran's consent, which we do not have.

Mr al-Musawi: What will farmers be allowed to plant this winter?

The Minister: Last winter we approved 5.5 million dunums, of which 4.0 million were to be irrigated from rivers and 1.5 million from wells. For the coming winter we shall propose 6.0 million, all of the increase from wells and only for farmers who install sprinklers by 15 November. Rice was limited this summer to 150,000 dunums, against 10,000 last summer. I know that rice growers in Najaf asked for 350,000.

We have distributed 3,200 sprinkler systems since January and have contracted for 12,976 in all. The rest will come by the end of next year. The State pays 40 per cent of the price; the farmer pays the other 60 in ten yearly instalments without interest.

Ms al-Jaf: And the marshes?

The Minister: Of the marshland to be restored, 5,560 square kilometres, 32 per cent is under water today. Last September it was 17 per cent. The salt at Chibayish is between 4,200 and 6,000 parts per million; buffalo fall ill above 7,000. The United Nations counted 2,300 families who left the marshes in 2023. The number for this year is not yet known, and I ask colleagues not to invent one.

Mr Hersh Barzinji (Sulaymaniyah): Baghdad has stopped paying for small dams in the Kurdistan Region. Why?

The Minister: We have not stopped. Of nine small dams agreed with the Regional Government, four are complete, three are under construction and two have not begun because the land is in dispute. We paid 61 billion dinars last year and have paid 38 billion up to the end of August. My colleague in Erbil, Minister Begard Sofi, told me last week: "The money arrives late, but it arrives."

Mr Barzinji: Is it true that domestic networks lose half of what is pumped?

The Minister: That is a question for the Ministry of Construction and Municipalities, which runs the networks. Its own estimate, not mine, is 38 per cent. What I can answer for are the 11,800 illegal intakes and fish ponds we have removed since the start of last year. More than 60 per cent of them lay in Babil and Wasit. At least 900 came back within weeks, and for these we have gone to the courts.

The Chairman: When will you sit down with Ankara?

The Minister: The joint committee is to meet in Ankara in the first half of October. We shall ask for 400 cubic metres per second on the Tigris in the summer months. I do not promise the committee that we shall get it.`,
    date: '2024-09-11',
    text: `Iraq's reservoirs and lakes held 11.2 billion cubic metres of water on 1 September 2024, compared with 7.4 billion a year earlier, Water Resources Minister Salim Hadi al-Zubaidi told a parliamentary committee.

Iraq's stored water amounts to a little over one third of what Iraq can usefully store, the minister said.

Al-Zubaidi credited the rise in Iraq's stored water to spring rains and not to any neighbour.

The Euphrates brought an average of 248 cubic metres per second at Husaiba in August, 42 short of what Iraq says it should receive at the least if Türkiye released 500.

Under the 1987 protocol Türkiye must release at least 500 cubic metres per second at the Syrian border, and 58 per cent of what crosses belongs to Iraq under its 1990 agreement with Syria.

The minister could not say where the Euphrates shortfall arises, because the Syrian gauge has not reported since May.

The ten-year framework signed with Türkiye in April guarantees Iraq no quantity of water, al-Zubaidi said, contradicting newspaper reports.

Iraq has sent four letters to Iran this year and received one reply, which proposed a meeting but no date.

Al-Zubaidi denied having said in July that Iraq would take Iran to an international court.

For the coming winter the ministry will propose 6.0 million dunums, half a million more than last winter, with all of the increase from wells and only for farmers who install sprinklers by 15 November.

Rice was limited to 150,000 dunums in summer 2024, less than half of what growers in Najaf had asked for.

About a quarter of the 12,976 sprinkler systems contracted for have been distributed since January, and the rest are to come by the end of 2025.

The state pays 40 per cent of the price of a sprinkler system and the farmer the rest in ten yearly interest-free instalments.

Of the 5,560 square kilometres of marshland to be restored, 32 per cent is under water today, against 17 per cent last September.

Four of nine small dams agreed with the Kurdistan Regional Government are complete, and work on two has not begun because the land is in dispute.

In the first half of October Iraq will ask a joint committee in Ankara for 400 cubic metres per second on the Tigris in the summer months, without a promise from the minister that it will get it.`,
    slips: [
      [
        ['scale', 'unit'],
        "On 1 September Iraq's reservoirs and lakes held 11.2 million cubic metres of water, the minister told the committee.",
      ],
      [
        ['bound'],
        'The protocol of 1987 obliges Türkiye to release at most 500 cubic metres per second at the Syrian border.',
      ],
      [
        ['entity'],
        "Under the agreement of 1990, 58 per cent of the Euphrates water that crosses the Turkish–Syrian border is Syria's and 42 per cent Iraq's.",
      ],
      [
        ['entity'],
        'On the Euphrates the August average at the border was 310 cubic metres per second, against 265 a year before.',
      ],
      [
        [],
        'The Council of Ministers has decided to take Iran to arbitration over water, al-Zubaidi told the committee.',
      ],
      [
        ['period'],
        "Farmers must install sprinklers by 15 December to share in the additional winter area, under the proposal of Iraq's water ministry.",
      ],
      [
        ['measure', 'entity'],
        'The State pays 60 per cent of the price of a sprinkler system, the Iraqi water minister said.',
      ],
      [
        ['bound', 'direction', 'modality'],
        'Buffalo in the marshes fall ill when the salt is below 7,000 parts per million, al-Zubaidi said.',
      ],
      [
        ['period'],
        'Iraq paid 61 billion dinars for small dams in the Kurdistan Region up to the end of August 2024.',
      ],
      [
        ['speaker', 'entity'],
        "The water ministry's own estimate is that domestic networks lose 38 per cent of what is pumped, al-Zubaidi said.",
      ],
    ],
  },
  {
    id: 'ireland-pensions',
    sourceDate: '2025-05-20',
    source: `Opening statement by the Minister for Social Protection, Gráinne Mac Aodha TD, to the Joint Committee on Social Protection, Dublin, 20 May 2025

Chairman, members of the committee, thank you for the invitation. I shall speak about three things: the start of automatic enrolment, the State Pension, and the backlog of foreign pension claims.

First, automatic enrolment. The retirement savings scheme will begin on 1 January 2026. I announced in March that it would not begin on 30 September as first planned, and I told the House why: payroll firms asked for a start at the beginning of a tax year. I am told it is said that there will be a second delay. There will not.

Employees aged between 23 and 60 who earn more than €20,000 a year and have no pension through payroll will be enrolled. We expect between 750,000 and 800,000 people to be enrolled in the first year. Each worker will pay 1.5 per cent of gross pay in the first three years, the employer will match it, and the State will add one euro for every three that the worker saves. The rates rise every three years until, from the tenth year, worker and employer pay 6 per cent each. Contributions are counted on earnings of no more than €80,000.

A worker may leave after six months, in a window of two months, and gets back his or her own contributions. The employer's money and the State's stay in the pot. Anyone who leaves is enrolled again after two years if still eligible.

Small employers are anxious and I understand that. A survey by the Chamber of Small Firms in April found that 41 per cent of its members had not heard of the scheme's start date. That is a survey of 612 firms, not of all employers. We shall write to every registered employer by the end of next month. The National Retirement Savings Authority has 47 staff at work today and will have 120 by the start. Its fees are not yet set, but the law caps what a saver can be charged at 0.5 per cent of assets a year.

Second, the State Pension. The maximum personal rate of the contributory pension is €289.30 a week. It went up by €12 in January. Spending on State pensions came to €10.6 billion last year and will be about €11.2 billion this year. The pension age is 66 and this Government will not raise it. Since January of last year a person may defer to any age up to 70 for a higher rate. By the end of April 2,940 people had chosen to do so, fewer than the 5,000 my Department had foreseen.

The actuarial review that was laid before the Houses in March puts the shortfall of the Social Insurance Fund at €2.1 billion in 2035 if PRSI rates rise as already legislated, and at €6.4 billion if they do not. Some newspapers printed the second figure without the condition. Rates went up by 0.1 of a percentage point last October and go up by the same again this October.

I am asked whether I will link the pension to 34 per cent of average earnings. The link exists as a benchmark that informs the Budget. It does not bind the Budget, and I will not ask the Minister for Finance to make it bind. Today the rate stands at about 33.1 per cent.

Third, foreign claims. At the end of April 6,870 claims with an insurance record in another country were open, down from 9,150 a year before. Of these, 3,300 concern the United Kingdom and about 1,100 Poland. A domestic claim takes on average 5 weeks; a claim with a foreign record takes 21. The target I set in January is 16 weeks by the end of the year. Half of the wait is ours and half is that of our partners. I have spoken to my British counterpart, Helen Ashdown, who agreed to a shared electronic form. It will be tried at first in the Sligo office only, from September.

Deputy Ó Cuinn asked me in writing whether carers' pensions have been a success. Since January 2024 long-term carers may have more than 20 years of care counted as paid contributions. To date 31,500 people have registered, and at least 6,200 of them now draw a higher pension or one they would not have had. The chairwoman of Carers Together, Bríd Ní Laoi, has called it "the first law that saw us". I am glad of that, though the average wait for a decision, 14 weeks, is too long.

Let me end with a caution. Automatic enrolment does not replace the State Pension and it will not be used as a reason to means-test it. I thank the committee.`,
    date: '2025-05-21',
    text: `Ireland's automatic enrolment scheme for retirement savings will begin on 1 January 2026, and there will be no second delay, Social Protection Minister Gráinne Mac Aodha told a parliamentary committee.

The start of Irish automatic enrolment was moved from 30 September because payroll firms asked for the beginning of a tax year.

Employees aged between 23 and 60 who earn more than €20,000 a year and have no pension through payroll will be enrolled.

The department expects the scheme to enrol 750,000 to 800,000 people in its first year.

In the first three years workers will pay 1.5 per cent of gross pay, matched by the employer, with the State adding one euro for every three that the worker saves.

From the tenth year worker and employer will each pay 6 per cent, on earnings of no more than €80,000.

Workers who leave after six months get back their own contributions, while the money of the employer and the State stays in the pot.

A Chamber of Small Firms survey of 612 firms in April found that 41 per cent of its members had not heard of the start date.

Every registered employer is to receive a letter about automatic enrolment by the end of June 2025.

Fees of the National Retirement Savings Authority are not yet set, but by law a saver cannot be charged more than 0.5 per cent of assets a year.

The maximum contributory pension rose by €12 in January to €289.30 a week.

The Government will not raise the pension age of 66, Mac Aodha said.

By the end of April 2,940 people had chosen to defer their pension for a higher rate, about three fifths of the number foreseen by the department.

The Social Insurance Fund faces a shortfall of €2.1 billion in 2035 if PRSI rates rise as legislated and €6.4 billion if they do not, according to an actuarial review.

A claim with a foreign insurance record takes 21 weeks on average, more than four times as long as a domestic one, and the minister's target is 16 weeks by the end of 2025.

At least 6,200 of the 31,500 long-term carers registered since January 2024 now draw a higher pension or one they would not have had.`,
    slips: [
      [
        ['bound', 'direction'],
        'Employees aged between 23 and 60 who earn less than €20,000 a year and have no pension through payroll will be enrolled in the Irish scheme.',
      ],
      [
        ['measure', 'value'],
        'The State will add three euro for every one that the worker saves, Mac Aodha said.',
      ],
      [
        ['period'],
        'A worker may leave the scheme after six months and is enrolled again after three years if still eligible.',
      ],
      [
        [],
        'A worker who leaves the scheme gets back his or her own contributions and those of the employer, the minister said.',
      ],
      [
        ['entity', 'polarity', 'wording', 'measure'],
        "An April survey found that 41 per cent of all employers in Ireland had not heard of the scheme's start date.",
      ],
      [
        ['modality', 'value', 'period'],
        'The National Retirement Savings Authority has 120 staff at work today, Mac Aodha said.',
      ],
      [
        ['modality', 'value', 'polarity'],
        'The actuarial review puts the shortfall of the Social Insurance Fund at €6.4 billion in 2035 if PRSI rates rise as already legislated.',
      ],
      [
        ['polarity', 'modality'],
        'Mac Aodha will ask the Minister for Finance to make the benchmark of 34 per cent of average earnings binding on the Budget.',
      ],
      [['entity'], 'Of the foreign pension claims open at the end of April, 3,300 concerned Poland.'],
      [
        ['unit', 'measure'],
        'PRSI rates rose by 0.1 per cent last October, and the increase will be repeated this October.',
      ],
    ],
  },
  {
    id: 'baltica-airlines',
    sourceDate: '2025-02-27',
    source: `Baltica Airlines AS (state-owned, Riga)
Results for the financial year 2024 and the fourth quarter
Riga, 27 February 2025

Key figures
Revenue in 2024 was €748.3 million, 12 per cent more than in 2023 (€668.1 million). Earnings before interest, taxes, depreciation and amortisation (EBITDA) came to €141.0 million, against €136.4 million. The net result was a loss of €118.2 million, after a profit of €33.9 million in 2023. Of the loss, €61 million is an unrealised currency effect on dollar leases and €34 million the cost of aircraft standing idle for want of engines.

In the fourth quarter revenue was €162.5 million, up 3 per cent year on year, and the net loss €47.9 million. Cash at the end of the year stood at €121.6 million, compared with €147.0 million at the end of September.

Operations
We carried 8.3 million passengers, of whom 5.2 million on our own network and 3.1 million on flights operated for other airlines under wet lease. The load factor on our own network was 79.4 per cent, 0.8 percentage points below the year before. Punctuality within 15 minutes was 74 per cent; in the fourth quarter alone it was 81 per cent.

The fleet numbers 49 Airbus A220-300. On an average day last year between 8 and 12 of them were on the ground because of the inspection of geared turbofan engines. The engine maker has told us that it expects no more than six to be affected by the end of this year. We have not built our budget on that expectation. Compensation received from the engine maker in 2024 covered less than half of our cost. Talks on the remainder go on, and we have not waived any claim.

Summer programme
We have cancelled 4,670 flights of the coming summer season, 10 per cent of the programme first offered for sale, and 19 routes. About 67,000 bookings are affected. All customers concerned were informed by 20 January and may choose a refund or another flight. From Riga, Tallinn and Vilnius together we shall nevertheless serve 75 destinations. Tampere remains closed as a base.

Capital and shareholders
The Republic of Latvia holds 88.4 per cent of the shares. In January we signed an agreement with the Nordwind Group, under which it would acquire a convertible stake of 10 per cent for €14 million and one seat on the supervisory board. The agreement requires the approval of the German Federal Cartel Office, which we expect in the second quarter. The size of Nordwind's holding after a stock exchange listing would be determined by the market price, but it would be not less than 5 per cent.

The Government intends to keep at least 25 per cent plus one share after a listing. No date for a listing has been set. We had said a year ago that it might take place in the second half of 2024.

Bonds of €380 million, placed in May last year at 14.5 per cent, fall due in 2029. They replaced bonds of €200 million that had cost 6.75 per cent. Interest in 2024 came to €71 million.

Outlook
For 2025 we expect revenue of between €780 million and €820 million and EBITDA of at least €150 million, provided that jet fuel does not on average exceed 800 US dollars a tonne. About 45 per cent of our fuel need for the year is hedged. We do not expect a net profit in 2025.

From the telephone conference with analysts

Pauls Ozolnieks, Chief Executive: "We sell seats well. What we lack is aircraft that fly. I would not call 2024 a failure, but I will not call it anything else that is pleasant either."

Question (Linnea Forsgard, Mälar Research): Do you need fresh money from the State?
Ilze Vītola, Chief Financial Officer: We have not asked the State for money and the budget for 2025 works without it. If Nordwind's approval is refused, we have a credit line of €30 million, not drawn, with two Baltic banks.

Question (Tom Ashgrove, Harrier Capital): Will you return aircraft or defer deliveries?
Ozolnieks: We have firm orders for 50 more A220s. Four will arrive this year rather than the seven planned. It was the manufacturer that moved them, not us.

Question (Forsgard): What share of wet lease do you want?
Ozolnieks: This summer 21 aircraft will fly for the Nordwind Group and two for a Danish charter company, so 23 in all. I should like to see fewer than 20 by 2027. It is good business in winter. In summer I would rather fly under our own colours.

Question (Ashgrove): Staff costs?
Vītola: They rose 15 per cent to €119 million, of which about two thirds was headcount and one third the pay agreement with pilots. We employ 2,790 people. There are no plans for dismissals.`,
    date: '2025-02-28',
    text: `Latvian state-owned Baltica Airlines made a net loss of €118.2 million in 2024, after a profit of €33.9 million the year before.

Revenue at Baltica rose 12 per cent to €748.3 million in 2024, while EBITDA came to €141.0 million, against €136.4 million.

More than half of Baltica's 2024 net loss, €61 million, is an unrealised currency effect on dollar leases.

Baltica's cash stood at €121.6 million at the end of 2024, down from €147.0 million three months earlier.

Baltica carried 8.3 million passengers in 2024, 3.1 million of them on flights operated for other airlines under wet lease.

Baltica's punctuality within 15 minutes was 74 per cent for 2024 as a whole but 81 per cent in the fourth quarter.

On an average day in 2024 between 8 and 12 of the airline's 49 Airbus A220-300 aircraft stood on the ground because of engine inspections.

The engine maker expects no more than six aircraft to be affected by the end of 2025, an expectation Baltica has not built its budget on.

Compensation from the engine maker covered less than half of Baltica's cost in 2024, and talks on the rest go on.

The airline has cancelled 4,670 flights of the coming summer season, a tenth of the programme first offered for sale, affecting about 67,000 bookings.

Nordwind Group would acquire a convertible stake of 10 per cent for €14 million and one supervisory board seat, under an agreement that requires the approval of the German Federal Cartel Office.

The Latvian government intends to keep at least 25 per cent plus one share after a stock exchange listing, for which no date has been set.

Baltica expects 2025 EBITDA of at least €150 million, provided that jet fuel does not exceed $800 a tonne on average, but no net profit.

Chief Financial Officer Ilze Vītola said the airline had not asked the State for money and that its 2025 budget works without it.

Only four new A220s will arrive in 2025 instead of the seven planned, a delay Chief Executive Pauls Ozolnieks put down to the manufacturer.

Ozolnieks would like fewer than 20 aircraft on wet lease by 2027, compared with 23 this summer.`,
    slips: [
      [['entity', 'measure'], "Baltica's EBITDA in 2024 was €748.3 million, 12 per cent more than in 2023."],
      [['period'], 'The airline made a net loss of €118.2 million in the fourth quarter of 2024.'],
      [
        ['measure', 'polarity', 'wording', 'entity'],
        "The load factor across all of Baltica's flights, wet lease included, was 79.4 per cent, 0.8 percentage points below the year before.",
      ],
      [
        ['direction'],
        "The load factor on Baltica's own network was 79.4 per cent in 2024, 0.8 percentage points above the year before.",
      ],
      [
        ['modality', 'polarity'],
        'The German Federal Cartel Office has approved the agreement under which Nordwind Group would acquire a convertible stake of 10 per cent for €14 million.',
      ],
      [
        ['bound'],
        "Nordwind's holding after a stock exchange listing would be not more than 5 per cent, Baltica said.",
      ],
      [
        ['currency', 'unit'],
        'For 2025 Baltica expects EBITDA of at least €150 million, provided that jet fuel does not on average exceed 800 euros a tonne.',
      ],
      [
        ['entity', 'value'],
        'Bonds of €380 million, placed in May last year at 6.75 per cent, fall due in 2029.',
      ],
      [
        ['polarity', 'wording'],
        'It was the airline that deferred the deliveries of A220s this year and not the manufacturer, Chief Executive Pauls Ozolnieks said.',
      ],
      [
        ['speaker', 'entity'],
        '"We sell seats well. What we lack is aircraft that fly," said Chief Financial Officer Ilze Vītola.',
      ],
    ],
  },
  {
    id: 'korea-nuclear-minutes',
    sourceDate: '2024-06-28',
    source: `Nuclear Safety and Security Commission, Republic of Korea
Summary minutes of the 197th meeting, Seoul, 28 June 2024 (English translation)

Present: Chairperson Yoon Hae-rin; seven commissioners. One commissioner, Bae Do-hyun, was absent and sent written remarks.

Item 1. Restart of Hanbit Unit 4 after periodic inspection

The Secretariat reported that of 92 items of the periodic inspection 83 had been completed. The remaining nine can be carried out only with the reactor at power. During the outage, which began on 17 February, 11 voids were found in the concrete of the containment wall, the deepest of 31 centimetres. All were filled and tested. The Korea Institute of Nuclear Safety (KINS) concluded that the leak rate of the containment, 0.043 per cent a day, was below the limit of 0.1 per cent.

Commissioner Moon Sang-ah asked why the voids had not been found in the inspection of 2021. The Secretariat answered that the method then used reached only to 20 centimetres and covered 60 per cent of the surface. The whole surface has now been scanned.

Commissioner Bae's remarks held that a restart should wait until the residents of Yeonggwang had been heard. The Chairperson replied that a hearing is not required by law, but that the Secretariat would hold an information meeting there before 20 July.

The Commission approved the restart by six votes to two. The operator may raise power above 50 per cent only after the nine remaining items have been reported to the Commission.

Item 2. Application for the continued operation of Kori Units 2 and 3

The operator, Dongbang Hydro & Nuclear, applied in March of last year for ten more years for Unit 2, whose licence expired on 8 April 2023, and in November for Unit 3. The review of Unit 2 was to be complete by the end of this month. The Secretariat asked for an extension of five months, because the operator's accident management report had to be supplemented three times. Of 1,143 questions put by KINS, 1,021 have been answered to its satisfaction.

The Commission noted the report. No decision on continued operation was taken, and the Chairperson asked that newspapers which had written of "approval by autumn" be informed that no date for a decision exists. Unit 2 has been shut since its licence expired and stays shut.

Item 3. Fines

The Commission imposed administrative fines of 2.37 billion won in total in four cases. The largest, 1.8 billion won, falls on Dongbang for the use of 34 valves at Hanul without the required seismic certificate. Saebit Engineering, the supplier, was fined 420 million won. Two hospitals were fined 90 million and 60 million won for exceeding the quantity of isotopes permitted to them.

The Secretariat had proposed 2.4 billion won for Dongbang. The Commission reduced the sum by a quarter since the operator had itself reported the fault within 24 hours. It found no evidence that the valves had failed at any time. Dongbang has until 30 September to replace all 34; by yesterday 19 had been replaced.

Item 4. Exposure of workers at the Giheung plant

On 27 May two maintenance workers at a semiconductor plant in Giheung were exposed to X-rays when an interlock of a measuring device had been wired wrongly. The estimated dose to the fingers was 94 sieverts for the one and 28 sieverts for the other; the annual limit is 0.5 sievert. The dose to the whole body was 130 millisieverts and 15 millisieverts. KINS took part in the inquiry together with the Ministry of Labour. The inquiry has not established who altered the wiring. The plant has eight devices of the same type, in three of which the interlock was likewise found not to work. All eight have been sealed.

The plant's owner says that the devices were last checked in December. The Secretariat has not been shown a record of that check.

The Commission will inspect 694 devices of this kind at 113 companies by the end of next year, beginning with those made before 2010, about 240 in number.

Item 5. Monitoring of sea water

The Secretariat reported on monitoring since the start of the discharge of treated water from Fukushima in August 2023. Samples are taken at 243 points, up from 200 at the beginning. The highest value of caesium-137 measured this year was 0.0021 becquerel per litre, within the range of the five years before the discharge. Tritium has been below the limit of detection in all but 12 of the 1,460 samples taken since the start, and in those 12 it stayed under 0.4 becquerel per litre. The World Health Organization's guide value for drinking water is 10,000.

Commissioner Moon remarked: "Absence of a signal is a result, but it is not a promise." The Commission agreed to publish the values every two weeks rather than monthly, from 1 September, if the laboratory in Busan is accredited by then.

The next meeting will be held on 11 July.`,
    date: '2024-06-29',
    text: `South Korea's Nuclear Safety and Security Commission approved the restart of Hanbit Unit 4 by six votes to two on 28 June.

The operator of Hanbit 4 may raise power above 50 per cent only once nine remaining inspection items have been reported to the Commission.

Eleven voids, the deepest of 31 centimetres, were found in the concrete of the Hanbit 4 containment wall; all were filled and tested.

The leak rate of the Hanbit 4 containment, 0.043 per cent a day, is less than half the limit, KINS concluded.

The voids at Hanbit 4 were not found in the 2021 inspection because the method then used reached only to 20 centimetres and covered 60 per cent of the surface, the Secretariat said.

A hearing of Yeonggwang residents is not required by law, Chairperson Yoon Hae-rin said, but an information meeting will be held there before 20 July.

The Secretariat asked for five more months to review the continued operation of Kori Unit 2, as the operator's accident management report had to be supplemented three times.

Of the 1,143 questions put by KINS in the review of Kori Unit 2, 122 have yet to be answered to its satisfaction.

No date exists for a decision on continued operation of Kori 2, which has been shut since its licence expired on 8 April 2023.

Administrative fines totalled 2.37 billion won in four cases, of which 1.8 billion won falls on Dongbang Hydro & Nuclear for using 34 valves at Hanul without the required seismic certificate.

The Commission cut Dongbang's fine by a quarter from the 2.4 billion won proposed, since the operator had itself reported the fault within 24 hours.

Fifteen of the 34 valves at Hanul had yet to be replaced as of 27 June; Dongbang has until 30 September.

Two maintenance workers at a Giheung semiconductor plant received estimated finger doses of 94 and 28 sieverts on 27 May, against an annual limit of 0.5 sievert.

The inquiry has not established who altered the wiring of the interlock at Giheung.

The Commission plans to inspect 694 devices of this kind at 113 companies by the end of 2025, beginning with about 240 made before 2010.

Tritium was below the limit of detection in all but 12 of 1,460 sea water samples taken since the Fukushima discharge began in August 2023.`,
    slips: [
      [['value', 'measure'], 'The Commission approved the restart of Hanbit Unit 4 by eight votes to two.'],
      [
        ['modality', 'bound', 'direction'],
        'The operator may raise the power of Hanbit 4 up to 50 per cent only after the nine remaining items have been reported to the Commission.',
      ],
      [
        ['polarity', 'modality'],
        'The Commission approved the continued operation of Kori Unit 2 at its June meeting.',
      ],
      [
        ['entity'],
        'Saebit Engineering was fined 1.8 billion won for the use of 34 valves at Hanul without the required seismic certificate.',
      ],
      [
        ['direction', 'polarity'],
        'The Commission raised by a quarter the fine the Secretariat had proposed for Dongbang.',
      ],
      [
        ['unit', 'scale'],
        'The estimated dose to the fingers of the Giheung workers was 94 millisieverts for the one and 28 millisieverts for the other.',
      ],
      [
        ['measure', 'polarity', 'wording', 'entity'],
        'In all eight devices of the same type at the Giheung plant the interlock was found not to work.',
      ],
      [['period'], 'The Commission will inspect 694 X-ray devices at 113 companies by the end of 2024.'],
      [
        ['wording'],
        '"Absence of a signal is a result, but it is not a proof," Commissioner Moon Sang-ah remarked.',
      ],
      [
        [],
        'The Commission will publish sea water values every two weeks rather than monthly from 1 September, whether or not the laboratory in Busan is accredited by then.',
      ],
    ],
  },
];
