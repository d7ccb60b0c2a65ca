export const round49 = [
  {
    id: 'ambassador-trade-visas',
    sourceDate: '2025-03-12',
    source: `Vltava Courier, 12 March 2025. Interview with Ratna Wirasmoro, Indonesia's ambassador to the Czech Republic.

Ambassador, last year was described as a record for trade between Indonesia and the Czech Republic. Is that correct?

It was a record by our own statistics. Bilateral trade reached 912 million dollars in 2024, up 14 percent from 800 million the year before. Czech figures are higher, about 1.1 billion dollars, because Prague also counts goods which come in through Rotterdam and Hamburg. I would not quarrel about the method. Both sets of figures point in the same direction.

And the balance?

We have a surplus of roughly 340 million dollars. Rubber, footwear and electronic components make up almost two thirds of what we sell. From the Czech Republic we buy machinery, above all, and radar equipment. I don't see the surplus as a problem, but I understand that Czech companies would like it to shrink, and it did shrink slightly, from 365 million in 2023.

Your government had set a target of 1.5 billion dollars by 2027. Is it realistic?

The target was set in 2021, before shipping rates rose threefold. I would say that we may get there in 2028 or 2029, provided that the trade agreement with the European Union enters into force by the end of 2026. Without the agreement I would rather not name a year.

What is the state of those negotiations?

Talks began in 2016, and there have been nineteen rounds. Nearly all the chapters are closed. What remains open are the export duties on nickel and the rules on deforestation. On nickel our position has not changed: we will not lift the ban on exporting raw ore. We are ready, however, to discuss a transition period of five to seven years for processed products.

Czech media report that your country intends to buy 24 training aircraft from Aerolin of Kunovice.

No contract has been signed. Our defence ministry is evaluating three offers, one of which is Czech. I cannot tell you the number of aircraft, and the figure of 24 does not come from us. A decision is expected no earlier than September.

Tomáš Hradil, head of the Czech-Indonesian Chamber of Commerce, complained last month that a work permit for a Czech engineer takes up to five months.

Mr Hradil is right that it took too long. The average was 130 days in 2023; it is now 74. With the new online system, which is to be launched in July, we hope to get below 30 days. The system will at first cover only engineers and technicians employed by companies with at least 50 staff.

And tourists?

Some 41,000 Czechs visited Indonesia last year, most of them Bali. They may buy a visa on arrival for 500,000 rupiah, about 31 dollars, valid for 30 days and extendable once. My government is considering visa-free entry for up to 14 days for citizens of twenty countries, and the Czech Republic is on the list being discussed. But the finance ministry in Jakarta objects, as the fees bring in over 200 million dollars a year. I would not promise anything.

Indonesians, for their part, need a Schengen visa.

And one in five applicants is refused at the Czech embassy in Jakarta. In 2019 it was one in twelve. We have raised it three times with the Czech foreign ministry, most recently in January. We have been told that the embassy will receive two additional consular officers before the summer. We are not asking for a privilege; we are asking for predictability.

Have you discussed the arrest of the two Indonesian seasonal workers in Brno?

That is a consular matter and I do not comment on it.

Will the Indonesian president visit Prague this year?

An invitation has been handed over. No date has been agreed. If the visit does take place, I would expect a direct flight between Prague and Jakarta to be on the agenda, although airlines have so far shown little interest: they tell us they need at least 120,000 passengers a year, and at present there are about 70,000 in both directions together.

How many Indonesians study here?

310 at Czech universities, twice as many as in 2018. Of these, 85 have a Czech government scholarship. We would like to see 150 scholarships; the Czech education ministry has offered 100 from 2026.`,
    date: '2025-03-13',
    text: `Trade between Indonesia and the Czech Republic hit a record in 2024 if Indonesian data are used, Jakarta's ambassador to Prague, Ratna Wirasmoro, has told the Vltava Courier. Turnover climbed 14 pct to $912 mln from $800 mln. On Prague's count the total is some $1.1 bln, since that also takes in goods arriving via Hamburg and Rotterdam. The envoy did not want to argue over methodology, saying the two data sets showed the same trend.

Indonesia's surplus narrowed a little, to around $340 mln from $365 mln in 2023, and Wirasmoro does not regard it as a problem. Close to two thirds of Indonesian sales consist of rubber, footwear and electronic components; purchases are chiefly of machinery, along with radar gear.

The $1.5 bln mark, originally a goal for 2027, might be reached one or two years late, in the ambassador's view, if the EU trade accord takes effect before 2026 is out. She declined to give a date for the case that there is no accord. Negotiations have been running since 2016 and have gone through 19 rounds, with nickel export duties and deforestation rules still unresolved. Jakarta is not going to drop its ban on shipping raw ore abroad but is open to talks on a five-to-seven-year transition for processed products.

There is no signed deal on training aircraft, according to Wirasmoro; the defence ministry in Jakarta is weighing three bids, a Czech one among them, with no choice expected before September. She gave no number of planes and said the 24 reported by Czech media did not originate with her side.

Conceding that chamber of commerce head Tomáš Hradil had a point about slow work permits, the ambassador said the average wait had dropped to 74 days from 130 in 2023. It is hoped that an online system due in July will bring this down to less than 30 days. Initially the system will be limited to engineers and technicians at firms with 50 employees or more.

About 41,000 Czechs travelled to Indonesia in 2024, mostly to Bali. A 30-day visa on arrival, which can be prolonged one time, costs them 500,000 rupiah, or around $31. A waiver for stays of no more than two weeks is under consideration for 20 nationalities, with Czechs on the list under discussion, but Jakarta's finance ministry is opposed because of fee income above $200 mln a year. Twenty percent of those applying at the Czech embassy in Jakarta are turned down, against one in 12 in 2019, the ambassador said. Indonesia has brought the matter up with the Czech foreign ministry three times and has been told of two extra consular staff to come before summer.

Asked about two Indonesian seasonal workers arrested in Brno, Wirasmoro would not comment, calling it a consular matter. The Indonesian president has been invited to Prague, but there is no agreed date. Airlines say a direct Prague-Jakarta route would require no fewer than 120,000 passengers a year, compared with roughly 70,000 now. The number of Indonesians at Czech universities has doubled since 2018 to 310, and 85 of them are on Czech government scholarships.`,
    slips: [
      [
        ['value'],
        `Indonesian-Czech trade came to $921 mln in 2024 on Indonesian figures, ambassador Ratna Wirasmoro said.`,
      ],
      [
        ['scale', 'value'],
        `Czech statistics put the trade with Indonesia at some $11 bln, ambassador Wirasmoro noted.`,
      ],
      [
        ['direction'],
        `Indonesia's surplus in trade with the Czech Republic widened slightly from the $365 mln seen in 2023, Wirasmoro told the Vltava Courier.`,
      ],
      [
        ['entity'],
        `Prague's trade data are higher as they also include goods brought in via Rotterdam and Antwerp, the Indonesian ambassador explained.`,
      ],
      [
        ['modality'],
        `Provided the EU trade agreement is in force by the end of 2026, bilateral trade will reach $1.5 bln in 2028 or 2029, according to Wirasmoro.`,
      ],
      [
        ['modality'],
        `Trade between Indonesia and the Czech Republic may hit the $1.5 bln target in 2028 or 2029, Wirasmoro reckoned.`,
      ],
      [
        ['polarity', 'modality'],
        `Indonesia is going to lift its ban on exports of raw nickel ore, the ambassador said.`,
      ],
      [
        ['modality'],
        `Indonesia's defence ministry has chosen the Czech bid out of three offers for training aircraft, Wirasmoro said.`,
      ],
      [
        ['bound'],
        `A decision on the training aircraft is expected by September at the latest, according to the Indonesian ambassador.`,
      ],
      [
        ['speaker'],
        `Indonesian ambassador Wirasmoro complained last month that Czech engineers wait as long as five months for a work permit.`,
      ],
      [
        ['period'],
        `Work permits for Indonesia are issued after 74 days on average, down from 130 in 2019, Wirasmoro said.`,
      ],
      [
        ['modality'],
        `Jakarta has decided to let citizens of 20 countries in without a visa for up to 14 days, ambassador Wirasmoro announced.`,
      ],
      [
        ['currency'],
        `Czech tourists pay 500,000 rupiah, or about 31 euros, for a visa on arrival in Indonesia, Wirasmoro said.`,
      ],
      [
        ['wording'],
        `"We are not asking for a privilege; we are asking for respect," Wirasmoro said about visas for Indonesians.`,
      ],
      [
        ['value'],
        `The Czech education ministry has offered Indonesia 150 scholarships from 2026, according to ambassador Wirasmoro.`,
      ],
      [
        [],
        `Wirasmoro said three offers for training aircraft worth about $600 mln were being evaluated by Indonesia's defence ministry.`,
      ],
    ],
  },
  {
    id: 'cholera-briefing',
    sourceDate: '2025-02-06',
    source: `Transcript of the press briefing of the Ministry of Health of Mozambique, Maputo, 6 February 2025

Celeste Mabunda, Deputy Minister of Health: Good morning. As of midnight yesterday we have registered 2,384 cases of cholera since the outbreak was declared on 28 November. Forty-one people have died. That is a case fatality rate of 1.7 percent, which is above the one percent we regard as acceptable. Nampula province accounts for 1,650 of the cases; the rest are in Cabo Delgado and Zambezia. There is no confirmed case in Maputo. Rumours of cases in the capital's Mavalane hospital are false: eleven patients were tested there, and all were negative.

In the past week 312 new cases were reported, compared with 455 the week before. That is a fall of nearly a third, but I want to be cautious. The rains are not over, and two districts, Erati and Memba, did not send complete data.

Inácio Tembe, head of the Department of Epidemiology: The source in Nampula city was most probably a broken water main in the Namicopo district. We found the bacterium in four of fifteen samples taken from public taps there. For Cabo Delgado we do not know the source yet. Children under five make up 38 percent of the patients, but more than half of the deaths are among people over sixty. Most of those who died reached a treatment centre later than 24 hours after the first symptoms, or did not reach one at all. Seventeen of the 41 died at home.

Mabunda: The vaccination campaign starts on 17 February. We will have 800,000 doses of oral vaccine, of which 520,000 are already in the country; the remainder is expected on the 12th. A single dose instead of two will be given because of the worldwide shortage. The goal is to reach at least 85 percent of everyone over the age of one in six districts. Should the number of cases in Zambezia double, we would move up to 100,000 doses there.

Hanne Lorentzen, representative of the World Health Organization: WHO has sent 22 tonnes of supplies and 14 specialists. We have asked donors for 6.4 million dollars, and so far we have received 2.1 million. Without further money the treatment centres can be kept running until the end of March. I would not call the situation out of control; I would call it fragile.

Question (Rádio Litoral): Will schools be closed?

Mabunda: We do not plan to close schools at the national level. In Nampula the provincial government may suspend classes in up to 30 schools that have no running water. It has to decide by Monday.

Question (Diário do Índico): The nurses' union says that staff in Nampula have not been paid overtime since December, and some threaten to strike.

Mabunda: Overtime for December was paid on 31 January. January's will be paid this month. I have not received any strike notice.

Question: Why was the outbreak declared three weeks after the first case?

Tembe: The first suspected case was reported on 7 November. The laboratory in Nampula had no reagents, so samples had to be sent to Maputo. In hindsight this took too long.

Question: Who is responsible for the missing reagents?

Mabunda: An internal inquiry is under way. I will not anticipate its result.

Question: Is the border with Malawi going to be closed?

Tembe: No. Closing borders does not stop cholera. We have agreed with our colleagues in Malawi to exchange data twice a week, and we are discussing joint screening at three crossings.

Lorentzen: Malawi itself has reported 146 cases since the beginning of January. Whether they are linked to the outbreak in Mozambique is being examined through sequencing; results could be available in two to three weeks.

Tembe: To the population: boil or chlorinate your water. We gave out 60,000 bottles of chlorine solution in January, and we intend to distribute 150,000 in February.`,
    date: '2025-02-07',
    text: `Mozambique had counted 2,384 cholera cases and 41 deaths by the end of 5 February, Deputy Health Minister Celeste Mabunda told a briefing in Maputo. The resulting fatality rate of 1.7 percent exceeds the one percent that the ministry considers acceptable. Of the infections, 1,650 occurred in Nampula province, with Cabo Delgado and Zambezia making up the remainder. The capital has no confirmed cases, and Mabunda dismissed rumours about Mavalane hospital, where tests on 11 patients came back negative.

Newly reported cases dropped by almost a third from one week to the next, to 312 from 455. The deputy minister was nevertheless wary, since the rains have not ended and data from the districts of Erati and Memba were incomplete.

Epidemiology chief Inácio Tembe named a broken water main in Namicopo as the most likely origin of the infections in Nampula city. Four out of 15 samples from public taps in that district contained the bacterium. Where the cases in Cabo Delgado came from is still unknown. According to Tembe, under-fives account for 38 percent of patients, whereas people older than 60 account for more than half of the fatalities. Most of the victims got to a treatment centre more than a day after symptoms began or never got to one, and 17 people died in their homes.

Vaccinations are to begin on 17 February with 800,000 oral doses, 280,000 of which have yet to arrive. Owing to a global shortage, people will get one dose rather than two. The ministry wants to cover no less than 85 percent of those older than one year in six districts, and would shift as many as 100,000 doses to Zambezia if case numbers there doubled.

WHO representative Hanne Lorentzen described the situation as fragile but would not speak of a loss of control. Her organization has obtained $2.1 million of the $6.4 million it requested from donors. If no more funds come in, treatment centres can operate until the end of March.

No nationwide school closures are planned, though Nampula's provincial government, which must decide by Monday, may halt lessons at as many as 30 schools lacking running water. Asked about unpaid overtime in Nampula, Mabunda said the December money had been paid out on 31 January and the January money would follow this month. She said no notice of a strike had reached her.

The first suspected case was reported on 7 November, and Tembe conceded that sending samples to Maputo for want of reagents in Nampula had taken too long. Mabunda would not say who was to blame for the lack of reagents, pointing to an ongoing internal inquiry.

The border with Malawi will not be closed, Tembe said; the two sides have agreed to swap data twice a week, and joint screening at three crossings is under discussion. It is not yet clear whether Malawi's 146 cases since early January are connected with the Mozambican outbreak, and sequencing results could come in two to three weeks, Lorentzen said.`,
    slips: [
      [
        ['value'],
        `Cholera has killed 47 people in Mozambique since the outbreak was declared on 28 November, Deputy Health Minister Mabunda said.`,
      ],
      [
        ['direction'],
        `New cholera cases rose by nearly a third in the past week, Mabunda reported, adding that she wanted to be cautious.`,
      ],
      [
        ['range', 'period'],
        `Sequencing results on a possible link with the cases in Malawi could be ready in three to four weeks, WHO's Hanne Lorentzen said.`,
      ],
      [
        ['modality'],
        `The source of the cholera in Nampula city was a broken water main in the Namicopo district, Tembe said.`,
      ],
      [
        ['measure'],
        `Children under five make up 38 percent of the cholera deaths, according to epidemiology head Inácio Tembe.`,
      ],
      [
        ['value', 'bound'],
        `All those who died of cholera got to a treatment centre more than 24 hours after the first symptoms or not at all, Tembe stated.`,
      ],
      [
        ['value', 'modality'],
        `All 800,000 doses of the oral vaccine are already in Mozambique, Deputy Health Minister Mabunda told reporters.`,
      ],
      [
        ['bound'],
        `The Mozambican health ministry aims to vaccinate no more than 85 percent of everyone over the age of one in six districts.`,
      ],
      [['modality'], `Mabunda announced that up to 100,000 vaccine doses would be moved to Zambezia.`],
      [
        ['unit'],
        `The WHO has dispatched 22 containers of supplies and 14 specialists to Mozambique, Lorentzen said.`,
      ],
      [
        ['value', 'measure'],
        `The WHO has so far received $6.4 million from donors for the cholera response, according to Lorentzen.`,
      ],
      [
        ['wording'],
        `"I would not call the situation out of control; I would call it stable," WHO representative Lorentzen said.`,
      ],
      [['speaker'], `Closing borders does nothing to stop cholera, WHO representative Hanne Lorentzen said.`],
      [
        ['polarity'],
        `Deputy Health Minister Mabunda confirmed having received a strike notice from nurses in Nampula.`,
      ],
      [['period'], `The first suspected cholera case was reported on 28 November, Tembe said.`],
      [
        [],
        `An internal inquiry into the missing reagents is under way and is to report by the end of March, Mabunda said.`,
      ],
    ],
  },
  {
    id: 'energy-investor-day',
    sourceDate: '2025-11-18',
    source: `Corvane Energy plc, Capital Markets Day, London, 18 November 2025. Edited transcript.

Philippa Dunmore, chief executive: Three years ago we promised you a simpler company. We have sold our retail arm, left six of fourteen countries and reduced net debt from 7.8 to 5.1 billion pounds. Today we set out our plan to 2030. We will invest between 11 and 12 billion pounds over the five years 2026 to 2030, roughly 60 percent of it in networks, a quarter in wind and solar, and the rest in storage and gas. That is 2 billion less than we indicated in 2023, mainly because we will not build the Skarvik offshore wind farm unless the Norwegian government improves the support terms. We have not cancelled Skarvik. It is on hold.

Installed renewable capacity should rise from 4.6 gigawatts today to about 7 gigawatts in 2030. The earlier target was 9 gigawatts. We would rather disappoint you on gigawatts than on returns.

Our gas plant at Thornmoor will be kept until 2032 at the latest. Coal we left in 2022. We are studying whether Thornmoor could be converted to hydrogen; a decision may be taken in 2027 and will depend on a pipeline which does not exist yet.

Mateus Alvim, chief financial officer: Underlying operating profit for the first nine months was 1.34 billion pounds, 6 percent lower than a year earlier, as wind speeds were weak in the second quarter. For the full year we confirm our guidance of 1.75 to 1.85 billion, though I would expect the lower half of the range. Operating profit should grow by 7 to 9 percent a year on average until 2030. The dividend will be 31 pence a share for 2025, after 29 pence for 2024, and we aim to raise it by at least 4 percent a year thereafter. A share buyback of up to 500 million pounds may follow in 2027 if net debt stays under 3.5 times EBITDA. At the end of last year the ratio was 3.9; currently it is 3.4.

We will cut annual costs by 220 million pounds by the end of 2027; 90 million of that has been achieved. It will mean around 1,400 fewer jobs, mostly through people retiring and not being replaced. Compulsory redundancies cannot be ruled out in head office.

Sanjeev Rathore, head of networks: The regulator's draft decision allows a return of 5.6 percent on equity. We had asked for 6.5. If the final decision, due in December, is no better than the draft, we would consider appealing to the Competition and Markets Authority. We connected 1.9 gigawatts of new projects last year, and the queue is still 38 gigawatts; in our view more than half of these projects will never be built.

Lena Brückner, Hafenbank: Is the stake in the Portuguese solar business for sale? There have been reports of 900 million euros.

Dunmore: We do not comment on market rumours. What I can say is that we are looking for a partner for up to 49 percent of the Iberian portfolio, and that we intend to keep control.

Owen Tarrant, Brackley Securities: Have you been approached by Gulfmark about a merger?

Dunmore: There are no talks. There was a contact in spring, it lasted two weeks, and it was ended by us.

Tarrant: How exposed are you to data centres?

Rathore: We have signed agreements for 800 megawatts with three customers. Another 2.3 gigawatts are in negotiation, and I would be surprised if all of it came through.

Brückner: And what power price have you assumed?

Alvim: 68 pounds per megawatt hour for 2030. A change of 5 pounds would move operating profit by about 40 million. We have sold forward 85 percent of our output for 2026, and 55 percent for 2027.

Tarrant: Will you, Philippa, stay until 2030?

Dunmore: That is for the board to say.`,
    date: '2025-11-18',
    text: `Corvane Energy is to spend 11-12 bln pounds in the five years to 2030, chief executive Philippa Dunmore told its capital markets day in London. About 60 pct goes into networks and 25 pct into wind and solar; storage and gas get what is left. The sum is 2 bln pounds short of what was indicated in 2023, chiefly because Corvane won't go ahead with the Skarvik offshore wind farm without better support terms from Norway's government. Skarvik is on ice rather than scrapped, according to Dunmore.

Renewable capacity is seen at around 7 GW in 2030 versus 4.6 GW now; the previous goal was 9 GW. Net debt has come down to 5.1 bln pounds from 7.8 bln, the retail arm has been sold and the group has exited six of 14 countries. The Thornmoor gas plant stays no longer than 2032. Its conversion to hydrogen is being looked into, with a decision possible in 2027 and hinging on a pipeline yet to be built.

Nine-month underlying operating profit slipped 6 pct to 1.34 bln pounds on weak second-quarter wind, finance chief Mateus Alvim said. He reaffirmed full-year guidance of 1.75-1.85 bln pounds but expects to land in the lower half. Annual growth in operating profit should average 7-9 pct through 2030.

Shareholders are to get 31 pence for 2025, 2 pence more than for 2024, with yearly increases of no less than 4 pct targeted from then on. A buyback worth as much as 500 mln pounds is possible in 2027, provided net debt remains below 3.5 times EBITDA; the ratio is now 3.4, down from 3.9 at end-2024.

Yearly savings of 220 mln pounds are planned by end-2027, of which 90 mln has been delivered. Some 1,400 jobs are to go, mainly by not replacing retirees, and Alvim did not exclude forced redundancies at head office.

Networks head Sanjeev Rathore said the regulator's draft grants a 5.6 pct equity return against the 6.5 pct Corvane had requested. The company would consider going to the Competition and Markets Authority should December's final ruling bring no improvement.

Questioned about reports of 900 mln euros for the Portuguese solar stake, Dunmore declined to comment on rumours. Corvane seeks a partner for as much as 49 pct of the Iberian portfolio but means to retain control. She denied any merger talks with Gulfmark, saying a contact in spring had been broken off by Corvane after two weeks. Data centre deals for 0.8 GW have been signed with three clients, and 2.3 GW more is being negotiated, Rathore said.

The plan assumes a 2030 power price of 68 pounds/MWh, and a 5-pound shift would change operating profit by some 40 mln pounds, according to Alvim. Forward sales cover 85 pct of 2026 production and 55 pct of 2027's. Whether she stays on until 2030 is up to the board, Dunmore said.`,
    slips: [
      [
        ['range', 'value'],
        `Corvane Energy will invest 11-13 bln pounds in 2026-2030, CEO Philippa Dunmore said.`,
      ],
      [
        ['entity', 'measure'],
        `Roughly 60 pct of Corvane's investment to 2030 is meant for wind and solar, Dunmore told investors.`,
      ],
      [['polarity', 'modality'], `Corvane has cancelled the Skarvik offshore wind farm, Dunmore said.`],
      [
        ['unit', 'scale'],
        `Corvane's installed renewable capacity should reach about 7 MW in 2030, Dunmore said.`,
      ],
      [['period'], `Corvane got out of coal in 2020, according to chief executive Dunmore.`],
      [
        ['modality'],
        `Corvane will decide in 2027 on converting Thornmoor to hydrogen, depending on a pipeline that does not yet exist, Dunmore said.`,
      ],
      [
        ['direction', 'range'],
        `Finance chief Alvim confirmed Corvane's full-year profit guidance of 1.75-1.85 bln pounds and said he would expect the upper half.`,
      ],
      [['currency', 'unit'], `Corvane's dividend for 2025 will be 31 cents a share, CFO Mateus Alvim said.`],
      [['bound'], `Corvane aims to raise its dividend by at most 4 pct a year after 2025, Alvim said.`],
      [['modality'], `Corvane may buy back shares for up to 500 mln pounds in 2027, Alvim said.`],
      [
        ['modality'],
        `Corvane will appeal to the Competition and Markets Authority if the regulator's final decision is no better than the draft, Rathore said.`,
      ],
      [
        ['value', 'bound'],
        `In Corvane's view, none of the projects in the 38 GW connection queue will ever be built, Rathore said.`,
      ],
      [
        ['entity'],
        `This spring's contact between Corvane and Gulfmark was ended by Gulfmark after two weeks, Dunmore said.`,
      ],
      [
        ['currency'],
        `Hafenbank's Lena Brückner mentioned reports of 900 mln pounds for Corvane's stake in the Portuguese solar business.`,
      ],
      [
        ['speaker'],
        `Mateus Alvim said he would be surprised if all of the 2.3 GW being negotiated with data centres came through.`,
      ],
      [
        [],
        `Dunmore said it was up to the board whether she remains at Corvane until 2030, and called Rathore a possible successor.`,
      ],
    ],
  },
  {
    id: 'state-of-the-city',
    sourceDate: '2025-01-28',
    source: `State of the City Address by Mayor Denise Okafor-Lind, Granger Falls, January 28, 2025, with the response by the Council minority

Mayor Okafor-Lind: Granger Falls ended 2024 with 187,400 residents, about 2,100 more than a year before. It is the first increase since 2011.

Let me begin with safety. There were 19 homicides last year, down from 27 in 2023. Car thefts, I am sorry to say, went up by 12 percent. We hired 46 police officers and lost 38, so the net gain is eight, and we are still short of the 410 officers which the budget allows: we have 372. Chief Ruiz tells me that we could be at full strength by the summer of 2026 if the academy class in the fall fills up.

Housing. We issued permits for 1,240 homes, the most in fifteen years. 430 of them are to be affordable for families earning less than 60 percent of the area median income. But permits are not homes. Only 610 were completed last year. Rents rose by 3.5 percent, after 8 percent in the year before. In March I will propose to the Council a bond of 85 million dollars for affordable housing. If the Council agrees, it will go on the ballot in November. It would cost the owner of an average home about 64 dollars a year. I have not proposed, and I will not propose, rent control.

Water. We have replaced 5,300 of our 9,800 lead service lines. The federal government paid for 70 percent of that. We will finish by the end of 2028, provided the federal money continues. I cannot guarantee that it will. If it does not, we would need until 2032 or later.

Transit. Ridership on our buses is at 88 percent of the 2019 level, up from 79. The Riverside rapid bus line is going to open in September, five months late and 9 million dollars over the original budget of 52 million. I take responsibility for that. Fares will not go up this year. We are examining free rides for everyone under 18; our transit director estimates the cost at 2 to 2.5 million dollars a year.

Budget. The deficit for the fiscal year starting July 1 is projected at 23 million dollars, on a general fund of 540 million. Last year at this time we were looking at 31 million. I rule out layoffs. I do not rule out leaving positions vacant, and I do not rule out a higher parking tax. Deputy Mayor Carl Benning said last week, "We can't cut our way to a better city," and I agree with him.

Jobs. Tessaline Batteries has chosen our old foundry site for a plant. It plans to hire up to 900 people by 2028; the first 250 are to start in early 2026. The company will get a ten-year tax break worth 34 million dollars, and it has to pay back part of it if it has fewer than 700 employees at the end of 2028. Unemployment in the city stood at 4.4 percent in December, half a point above the state average.

Council member Walt Pruitt, leader of the minority: The mayor is right about homicides, and the police deserve the credit. But the downtown office vacancy rate, which she did not mention, is 24 percent, up from 21. I will vote against the bond: we still have 40 million dollars unspent from the 2019 bond. The Tessaline deal comes to nearly 38,000 dollars for each job, if all 900 come. I would support free rides for the young, but only on school days.

Questions from reporters after the address

Mayor, will you run for a third term?

Okafor-Lind: I'll tell you when I've told my family.

Is it true that 40 million are left from the 2019 bond?

Benning: The figure is correct, but 33 million of it has been committed to projects under way.`,
    date: '2025-01-29',
    text: `Granger Falls had 187,400 inhabitants at the end of 2024, a gain of around 2,100 over the year and the first since 2011, Mayor Denise Okafor-Lind said in her state-of-the-city address.

Homicides dropped to 19 from 27 in 2023, while car thefts rose 12 percent. The police took on 46 officers but lost 38, leaving the force at 372 against the 410 that are budgeted. Full staffing is possible by summer 2026, the mayor said, citing Chief Ruiz, as long as the fall academy class is filled.

Building permits covered 1,240 homes, a 15-year high, with 430 of those meant to be affordable for families that earn under 60 percent of the area median income. Completions came to only 610. Rent growth slowed to 3.5 percent from 8 percent a year earlier. Okafor-Lind intends to put an $85 million affordable housing bond to the Council in March; with its approval, the measure would be on the November ballot. Owners of an average home would pay some $64 annually. The mayor ruled out proposing rent control.

More than half of the city's 9,800 lead service lines, 5,300 in all, have been exchanged, with 70 percent of the cost borne by the federal government. Completion is planned by the end of 2028 if federal funding goes on; otherwise the work would last at least until 2032.

Bus ridership has risen to 88 percent of where it was in 2019, from 79 percent. When it opens in September, the Riverside rapid bus line will be five months behind schedule and $61 million in cost, instead of the $52 million first budgeted. Okafor-Lind took the blame for this and said fares would not increase this year. Free travel for under-18s is being looked into, at a cost put by the transit director at $2 million to $2.5 million a year.

The budget gap for the fiscal year from July 1 is forecast at $23 million, compared with the $31 million expected a year ago. The mayor excluded layoffs, but not a rise in the parking tax or leaving posts unfilled.

Tessaline Batteries, which has picked the former foundry site for a plant, plans as many as 900 hires by 2028, with the first 250 due to begin in early 2026. Part of its $34 million, ten-year tax break must be returned if its workforce is below 700 at the end of 2028. Joblessness in Granger Falls was 4.4 percent in December, 0.5 points higher than the state average.

Replying for the Council minority, Walt Pruitt announced he would oppose the bond, pointing to $40 million from the 2019 bond that has not been used. Deputy Mayor Carl Benning confirmed the sum but said $33 million of it was tied to ongoing projects. Okafor-Lind left open whether she will seek a third term.`,
    slips: [
      [
        ['period'],
        `Granger Falls gained about 2,100 residents in 2024, its first increase since 2001, Mayor Okafor-Lind said.`,
      ],
      [
        ['direction'],
        `Car thefts in Granger Falls fell by 12 percent last year, Mayor Denise Okafor-Lind reported.`,
      ],
      [
        ['value', 'measure'],
        `The Granger Falls police force had a net gain of 46 officers last year, according to the mayor.`,
      ],
      [
        ['modality'],
        `Chief Ruiz told the mayor that the police will be at full strength by summer 2026 if the fall academy class fills up.`,
      ],
      [
        ['measure', 'modality'],
        `In Granger Falls, 1,240 homes were completed last year, the most in 15 years, Mayor Okafor-Lind said.`,
      ],
      [
        ['bound'],
        `Of the homes permitted in Granger Falls, 430 are to be affordable for families earning more than 60 percent of the area median income, the mayor said.`,
      ],
      [['polarity', 'modality'], `Mayor Okafor-Lind said that she would propose rent control.`],
      [
        ['period', 'unit'],
        `The housing bond would cost the owner of an average home in Granger Falls about $64 a month, Mayor Okafor-Lind said.`,
      ],
      [
        ['modality'],
        `Granger Falls will be done replacing its lead service lines by the end of 2028, Mayor Okafor-Lind said.`,
      ],
      [
        ['value', 'period'],
        `The Riverside rapid bus line is going to open nine months late, in September, the mayor of Granger Falls said.`,
      ],
      [
        ['scale', 'value'],
        `Mayor Okafor-Lind put next fiscal year's projected deficit at $23 million, on a general fund of $5.4 billion.`,
      ],
      [
        ['modality'],
        `Granger Falls will introduce free rides for everyone under 18, at an estimated $2 million to $2.5 million a year, the mayor said.`,
      ],
      [['speaker'], `"We can't cut our way to a better city," Council member Walt Pruitt said last week.`],
      [
        ['direction'],
        `Unemployment in Granger Falls was 4.4 percent in December, half a point below the state average, according to Mayor Okafor-Lind.`,
      ],
      [
        ['wording', 'polarity'],
        `Deputy Mayor Benning said of the money left from the 2019 bond: "The figure is incorrect, but 33 million of it has been committed to projects under way."`,
      ],
      [
        [],
        `Council member Pruitt would support free rides for the young, but only on school days and on a trial basis for one year.`,
      ],
    ],
  },
  {
    id: 'fisheries-council-minutes',
    sourceDate: '2025-10-22',
    source: `Northern Waters Fisheries Council
Minutes of the 47th session, Tórshavn, 21-22 October 2025

1. Opening. The chair, Ms Sunniva Dahlberg (Norway), opened the session at 9.30. All six parties were present. Russia attended as an observer and did not ask for the floor. The agenda was adopted with one change: the item on seabird bycatch was moved to the spring session at the request of Iceland.

2. Mackerel. Dr Fergus Mulrane, chair of the Scientific Committee, presented the advice for 2026. The spawning stock is estimated at 2.8 million tonnes, 15 percent below last year's estimate and, for the first time since 2007, under the precautionary level. The Committee advises catches of no more than 410,000 tonnes, compared with the 577,000 tonnes advised for 2025. He pointed out that the uncertainty was high, as the egg survey had covered only 70 percent of the planned stations. In 2025 the parties together had caught about 760,000 tonnes up to the end of September, almost a third more than advised for the whole year.

The European Union proposed a total of 410,000 tonnes, in line with the advice. Norway and the Faroe Islands preferred 480,000 tonnes. Iceland could accept 440,000 tonnes as a compromise, on condition that its share went up from 12.5 to 14 percent. The United Kingdom reserved its position. Greenland stated that it had no mandate to agree to any figure. No agreement was reached. The chair will hold consultations by 5 December; if they fail, the parties may set unilateral quotas.

3. Herring. The Council agreed to set a total of 401,000 tonnes for 2026, 3 percent more than in 2025. Five parties voted in favour; Greenland abstained. The Faroe Islands explained that they had voted in favour "with great reluctance", as the sharing arrangement dates from 2007. A proposal by the United Kingdom to ban night fishing within 12 miles of spawning grounds was rejected by four votes to two.

4. Cod. Mr Jens Arge Thomassen (Faroe Islands) reported that the closed area on Faroe Bank, introduced in 2021, had not yet led to a measurable recovery of cod. He asked for the closure to be extended by three years. Ms Marlene Voss (European Union) supported an extension, but of only two years, with a review after the first. The Council decided to extend the closure to 31 December 2027 and instructed the Scientific Committee to report before October 2026. Trawling with electronic monitoring may be permitted in the southern part, on not more than 200 of the 2,100 square kilometres, if the Committee finds it harmless.

5. Control. The secretariat reported 212 inspections at sea in the first nine months, 31 fewer than in the same period of 2024. In 18 cases serious infringements were found, mostly misreported catches. Seven vessels have been fined, 142,000 euros altogether. Eight cases are pending and three were dropped. Mr Colin Strachan (United Kingdom) said that the number of inspections was "plainly insufficient". The secretary, Ms Arnbjörg Stefáns, replied that one of the two patrol vessels had been in dock for eleven weeks. Asked by the European Union which flag states were concerned, she declined to say while proceedings were running.

The Council discussed mandatory cameras on vessels over 24 metres from 2027. The European Union and the United Kingdom were in favour; Norway said it needed a more detailed cost estimate first; Iceland was opposed. The secretariat puts the cost at 8,000 to 11,000 euros per vessel. About 340 vessels would be covered. The decision was postponed to the spring session.

6. Budget. The budget for 2026 was adopted at 4.6 million euros, an increase of 200,000 euros. Contributions will remain unchanged; the increase will be drawn from the reserve.

7. Next session. 14-15 April 2026 in Aberdeen, subject to confirmation by the United Kingdom.`,
    date: '2025-10-27',
    text: `The six parties to the Northern Waters Fisheries Council were all represented at its session in Tórshavn, while Russia, present as an observer, made no request to speak. Iceland had the item on seabird bycatch put off to the spring meeting.

Scientific Committee chair Fergus Mulrane put the mackerel spawning stock at 2.8 million tonnes, down 15 percent on the previous year's estimate and below the precautionary level, which had not happened since 2007. The advice for 2026 is a catch ceiling of 410,000 tonnes, after 577,000 for 2025. Mulrane noted a high degree of uncertainty because just 70 percent of the stations planned for the egg survey had been covered. By the end of September, the combined 2025 catch stood at around 760,000 tonnes, exceeding the full-year advice by nearly a third.

The EU wanted to follow the scientists, whereas Norway and the Faroes favoured 480,000 tonnes. Iceland was willing to settle for 440,000 tonnes if its share were raised to 14 percent from 12.5. The UK reserved its position, and Greenland said it lacked the mandate to agree on any number. No mackerel deal was struck; the chair is to conduct consultations by 5 December, and should these fail, parties may fix quotas on their own.

For herring, the 2026 total was set at 401,000 tonnes, a rise of 3 percent, with Greenland abstaining. The Faroe Islands backed it "with great reluctance" because the sharing arrangement goes back to 2007. A British motion for a ban on night fishing less than 12 miles from spawning grounds was defeated 4-2.

The Faroe Bank closure, in force since 2021, has so far produced no measurable cod recovery, Jens Arge Thomassen of the Faroe Islands reported. He requested three more years, while the EU's Marlene Voss backed two, with a review after year one. The Council prolonged the closure until the end of 2027 and told the scientists to report before October 2026. Electronically monitored trawling may be allowed on at most 200 of the 2,100 square kilometres, in the south, if the Scientific Committee deems it harmless.

Sea inspections totalled 212 from January through September, 31 down on the same months of 2024. They found serious breaches in 18 cases, the majority of them misreported catches, and seven vessels were fined a total of 142,000 euros. When Britain's Colin Strachan called the number of inspections "plainly insufficient", secretary Arnbjörg Stefáns pointed to the 11 weeks one of the two patrol ships had spent in dock. She would not name the flag states involved while proceedings are ongoing.

A decision on compulsory cameras for vessels longer than 24 metres was deferred to spring, with Iceland against the idea and Norway asking for a more detailed cost estimate first. The secretariat reckons with between 8,000 and 11,000 euros a vessel, and some 340 would be affected. The 2026 budget grows by 200,000 euros to 4.6 million, with the extra money coming from reserves and not from higher contributions.`,
    slips: [
      [
        ['entity'],
        `The Northern Waters Fisheries Council moved the item on seabird bycatch to its spring session at Greenland's request.`,
      ],
      [
        ['direction'],
        `The parties caught some 760,000 tonnes of mackerel up to the end of September, almost a third less than had been advised for all of 2025, Mulrane said.`,
      ],
      [
        ['scale', 'value'],
        `Scientific Committee chair Mulrane estimated the mackerel spawning stock at 2.8 billion tonnes.`,
      ],
      [['entity', 'value'], `The European Union proposed a total mackerel catch of 480,000 tonnes for 2026.`],
      [['modality'], `Iceland could accept a mackerel total of 440,000 tonnes as a compromise.`],
      [['polarity'], `The Northern Waters Fisheries Council reached agreement on a mackerel total for 2026.`],
      [
        ['value', 'entity'],
        `All six parties on the Northern Waters Fisheries Council voted for the 2026 herring total of 401,000 tonnes.`,
      ],
      [
        ['wording'],
        `The Faroe Islands said they had voted for the herring total "with great regret", as the sharing dates from 2007.`,
      ],
      [
        ['polarity'],
        `The UK's proposal to ban night fishing within 12 miles of spawning grounds was adopted by four votes to two.`,
      ],
      [
        ['speaker'],
        `Marlene Voss of the European Union reported that the closed area on Faroe Bank had yet to bring a measurable recovery of cod.`,
      ],
      [
        ['value', 'bound'],
        `Inspectors found serious infringements in 18 cases, all of them misreported catches, the Council's secretariat reported.`,
      ],
      [
        ['currency'],
        `Seven vessels have been fined a total of 142,000 pounds, the secretariat of the Northern Waters Fisheries Council reported.`,
      ],
      [
        ['bound'],
        `The Northern Waters Fisheries Council discussed compulsory cameras from 2027 for vessels under 24 metres.`,
      ],
      [
        ['range', 'value'],
        `Cameras would cost 8,000 to 18,000 euros per vessel, according to the Council's secretariat.`,
      ],
      [
        ['modality'],
        `The Northern Waters Fisheries Council will hold its next session in Aberdeen on 14-15 April 2026.`,
      ],
      [
        [],
        `Secretary Arnbjörg Stefáns said one of the two patrol vessels had been in dock for eleven weeks because of engine damage.`,
      ],
    ],
  },
];
