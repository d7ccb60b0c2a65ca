export const round62 = [
  {
    id: 'oslo-ministry-briefing',
    sourceDate: '2024-03-06',
    source: `OSLO, 6 March 2024 – Foreign Ministry spokesperson Ingvild Sørhaug opened Wednesday's weekly briefing by announcing that Foreign Minister Aksel Brandvold will travel to Nairobi and Addis Ababa from 18 to 22 March. It will be his second trip to Africa since he took office in October 2023. He will be accompanied by 14 business representatives, most of them from the energy and fisheries sectors.

In Nairobi the minister is due to sign an agreement on geothermal cooperation worth 240 million kroner over four years. In Addis Ababa he will meet African Union officials. A meeting with the Ethiopian prime minister has been requested but not yet confirmed, Sørhaug said.

Turning to the detention of two Norwegian sailors in Conakry, Sørhaug said the ministry had summoned Guinea's chargé d'affaires on Monday. The men, aged 34 and 51, were arrested on 17 February after their vessel, the bulk carrier Tveitnes, was searched in port. Guinean authorities accuse them of smuggling; no formal charges have been filed. A consular officer was allowed to see them once, on 28 February. "We expect regular access, not a single visit," Sørhaug said. She added that both men were in good health according to the consular officer, but declined to comment on reports that the shipowner had offered bail.

On Sudan, the spokesperson announced an additional 85 million kroner in humanitarian aid, bringing Norway's contribution for 2024 to 310 million. Of the new money, 50 million will go to the World Food Programme and 35 million to local aid groups. The payment is conditional on parliament's approval, expected before Easter.

Asked by a reporter whether Norway would reopen its embassy in Khartoum, closed since April 2023, Sørhaug replied: "Not under present conditions." The staff of nine continue to work from Cairo.

The ministry has also eased its travel advice for Armenia. It no longer advises against travel to Syunik province, with the exception of a strip of five kilometres along the border with Azerbaijan. The advice for Lebanon remains unchanged: Norwegians should avoid all travel to the country, and about 160 registered Norwegian residents have been urged to leave.

Sørhaug rejected a claim by the opposition politician Geir Haukland that the ministry had left 22 ambassador posts vacant. "The correct number is seven, and four of those will be filled by 1 June," she said.

Finally, she said Norway could host a round of talks between two parties to a conflict in Latin America this spring. She did not name the parties. The next briefing will take place on Thursday, 14 March, a day later than usual.`,
    date: '2024-03-07',
    text: `Foreign Minister Aksel Brandvold to Nairobi, Addis Ababa 18-22 March.

Second Africa trip since taking office in Oct 2023; 14 business representatives along.

Nairobi: geothermal cooperation deal due to be signed, NOK 240m over four years.

Addis Ababa: talks with African Union officials; meeting with Ethiopian PM requested, not yet confirmed.

Guinea's chargé d'affaires summoned Monday over two Norwegian sailors held in Conakry.

Sailors, 34 and 51, arrested 17 Feb after search of bulk carrier Tveitnes in port.

Smuggling accusation from Guinean authorities, no formal charges so far.

One consular visit only, 28 Feb; spokesperson Ingvild Sørhaug: "We expect regular access, not a single visit."

Sørhaug: both men in good health, per consular officer; no comment on reported bail offer by shipowner.

Sudan: extra NOK 85m in humanitarian aid, 2024 total NOK 310m.

Of new money, NOK 50m for World Food Programme, 35m for local aid groups; parliament must still approve.

Khartoum embassy, closed since April 2023, stays shut under present conditions; staff of nine working from Cairo.

Armenia travel advice eased: no more warning against Syunik province, bar 5-km strip along Azerbaijan border.

Lebanon advice unchanged, avoid all travel; some 160 registered Norwegian residents urged to leave.

Opposition's Geir Haukland claims 22 vacant ambassador posts; ministry says seven, four to be filled by 1 June.

Norway may host talks this spring between two parties to a Latin American conflict, not named.`,
    slips: [
      [[], 'Brandvold on first Africa trip since taking office in Oct 2023.'],
      [
        [],
        'Addis Ababa: Brandvold to meet African Union officials and Ethiopian PM, both meetings confirmed.',
      ],
      [[], 'Geothermal deal due in Nairobi, NOK 240m a year for four years.'],
      [[], "Guinea's chargé d'affaires summoned Monday over two Norwegian sailors charged with smuggling."],
      [[], 'Tveitnes sailors, 34 and 51, arrested 28 Feb in Conakry.'],
      [[], 'Sudan: Norway adds NOK 310m in humanitarian aid.'],
      [[], 'New Sudan money: NOK 35m for World Food Programme, rest for local aid groups.'],
      [[], 'Armenia: travel advice for Syunik lifted entirely, border strip included.'],
      [[], 'Sørhaug: seven ambassador posts vacant, all to be filled by 1 June.'],
      [[], 'Next ministry briefing Thursday, 14 March, a day earlier than usual.'],
    ],
  },
  {
    id: 'latvia-trade-april',
    sourceDate: '2024-06-10',
    source: `RIGA, 10 June 2024. Latvia exported goods worth 1,680 million euros in April 2024, 6.2 percent more than a year earlier, when exports stood at 1,582 million, according to provisional data published today by the Baltic Bureau of Trade Statistics. Imports fell 2.4 percent over the same period, from 1,993 million to 1,945 million euros.

The trade deficit thus narrowed to 265 million euros, compared with 411 million in April 2023 and 287 million in March 2024. It was the smallest monthly deficit since November 2021.

Compared with March, exports rose 3.1 percent and imports 1.5 percent. Adjusted for seasonal and calendar effects, however, exports slipped 0.4 percent on the month, while imports were unchanged.

In the first four months of the year, exports totalled 6.41 billion euros, 1.8 percent less than in the same period of 2023. Imports dropped 4.5 percent to 7.58 billion.

Lithuania remained the largest buyer with 299 million euros, or 17.8 percent of all exports, followed by Estonia with 11.2 percent and Germany with 8.1 percent. Sweden, third a year ago, fell to fourth place with 7.7 percent. The European Union as a whole took 71.4 percent of exports, up from 69.0 percent in April 2023. The share of Russia declined from 7.4 to 5.1 percent.

Wood and wood products were the biggest export group at 274 million euros, up 9.6 percent on the year. Exports of machinery and electrical equipment grew 4.4 percent to 251 million. Grain exports slumped 31.5 percent to 61 million euros; volumes fell only 12 percent, the rest being due to lower prices.

On the import side, mineral fuels fell 22.7 percent to 187 million euros, the steepest drop among the large groups. Imports of vehicles rose 12.3 percent to 232 million. Imports of pharmaceuticals were up 5.0 percent, after a fall of 3.8 percent in March.

"The deficit is shrinking mainly because energy is cheaper, not because we are selling much more," said Dace Ozolkalna, head of the bureau's foreign trade section. She cautioned that one month did not make a trend. Economist Rihards Venters of Daugava Bank was more optimistic: he expects exports to grow 2 percent in 2024 as a whole, provided that demand in Germany and Sweden recovers in the second half. In February he had forecast 1 percent.

The bureau revised the March export figure upwards from 1,617 million to 1,629 million euros; the import figure of 1,916 million was left as it was. Data for May will be released on 10 July. Final figures for 2024 are due in September 2025.`,
    date: '2024-06-11',
    text: `Latvia's April exports €1.68bn, up 6.2% y/y, provisional data show.

Imports down 2.4% y/y to €1,945m from €1,993m.

Trade deficit €265m after €411m a year earlier, smallest monthly gap since Nov 2021.

March deficit had been €287m.

On the month, exports +3.1%, imports +1.5%.

Seasonally and calendar adjusted: exports -0.4% m/m, imports flat.

Jan-April: exports €6.41bn, -1.8% y/y; imports €7.58bn, -4.5%.

Lithuania top buyer, €299m or 17.8% of exports; Estonia next with 11.2%, then Germany with 8.1%.

Sweden down from third place to fourth, 7.7%.

EU share of exports 71.4%, 69.0% in April 2023; Russia's share 5.1%, down from 7.4%.

Wood products biggest export group: €274m, +9.6% y/y; machinery and electrical equipment +4.4%, €251m.

Grain exports down 31.5% to €61m; volume down only 12%, lower prices did the rest.

Imports of mineral fuels -22.7%, steepest fall among large groups; vehicles +12.3% to €232m.

Bureau's Dace Ozolkalna: deficit shrinking mainly on cheaper energy; one month no trend.

Rihards Venters, Daugava Bank: exports +2% in 2024 if German and Swedish demand recovers in H2; Feb forecast was 1%.

March exports revised up to €1,629m from €1,617m; May data due 10 July.`,
    slips: [
      [[], 'April exports €1.68bn, up 3.1% y/y.'],
      [[], 'Imports up 2.4% y/y to €1,945m.'],
      [[], 'April deficit €265m, largest monthly gap since Nov 2021.'],
      [[], 'Seasonally and calendar adjusted, exports +0.4% on the month.'],
      [[], 'Germany second-largest buyer with 11.2% of exports.'],
      [[], "Russia's share of Latvian exports up to 7.4% from 5.1%."],
      [[], 'Grain exports down 31.5% to €61m, mainly on lower volumes.'],
      [[], 'Pharmaceutical imports +5.0%, after +3.8% in March.'],
      [[], 'Ozolkalna: deficit shrinking mainly thanks to stronger sales, not cheaper energy.'],
      [[], 'March imports revised up to €1,916m.'],
    ],
  },
  {
    id: 'corrib-air-winter',
    sourceDate: '2024-08-20',
    source: `Corrib Air announces winter programme and fleet changes

SHANNON, Tuesday 20 August 2024 – Corrib Air will operate 47 routes this winter, five more than last year, and increase the number of seats on offer by 8 percent to 1.9 million. The winter timetable applies from 27 October 2024 to 29 March 2025.

New destinations from Shannon are Porto (three flights a week), Gdańsk (two) and Turin (Saturdays only, from 14 December). From Cork the airline adds Lyon and Bilbao, each with two weekly flights. The Dublin–Hamburg route, opened in 2019, will close on 26 October. "Hamburg never filled more than 61 percent of its seats," said chief executive Orla Devanny. Passengers booked on later Hamburg flights may choose between a full refund and rebooking via Bremen at no charge.

The carrier will take delivery of four Airbus A220-300 aircraft: two in November and two in February. They replace six older regional jets, the last of which is to leave the fleet by the end of March. Corrib Air holds options for three further A220s, but will decide on these only after the summer of 2025. According to the manufacturer, the new aircraft burn up to 25 percent less fuel per seat.

As a result of the fleet change, 38 pilots will be retrained. No pilot jobs will be lost, Devanny said. In ground handling at Dublin, however, 55 of 310 positions will be cut by the end of January; the company hopes to achieve this through voluntary redundancy. The Aviation Staff Union called the plan "a slap in the face" and said it would ballot its members on 9 September on whether to take industrial action.

Baggage rules also change. From 1 November a checked bag of up to 20 kilos will cost 32 euros instead of 27 when booked online. At the airport the fee remains at 50 euros. Small cabin bags stay free of charge. Members of the Corrib Gold programme may still check in one bag free, but only on fares other than Basic.

Chief financial officer Padraig Lenehan confirmed the outlook for the financial year ending 31 March 2025: an operating profit of between 34 and 40 million euros, after 29 million in the previous year. This assumes that the fuel price does not exceed 850 dollars a tonne. About 70 percent of fuel needs for the winter have been hedged.

In the first half of 2024 Corrib Air carried 1.46 million passengers, 6 percent more than in the same period of 2023. The load factor dipped from 83 to 82 percent. Punctuality improved: 79 percent of flights departed within 15 minutes of schedule, compared with 72 percent. Lenehan attributed this chiefly to a second spare aircraft stationed in Dublin.`,
    date: '2024-08-21',
    text: `Corrib Air: 47 routes this winter, five more than last year; seats +8% to 1.9m.

Winter timetable 27 Oct 2024 - 29 March 2025.

New from Shannon: Porto three times weekly, Gdańsk twice, Turin Saturdays only from 14 Dec.

Cork gains Lyon and Bilbao, two flights a week each.

Dublin-Hamburg, opened 2019, closes 26 Oct; CEO Orla Devanny says route never filled more than 61% of seats.

Hamburg passengers booked for later dates: full refund or free rebooking via Bremen.

Four Airbus A220-300s coming, two in Nov, two in Feb, replacing six older regional jets.

Options on three more A220s; decision only after summer 2025.

Manufacturer: new aircraft burn up to 25% less fuel per seat.

38 pilots to be retrained, no pilot jobs lost, says Devanny.

Dublin ground handling: 55 of 310 jobs to go by end-Jan, company hoping for voluntary redundancies.

Aviation Staff Union, calling plan "a slap in the face", to ballot members 9 Sept on industrial action.

Checked bag up to 20 kg, booked online: €32 from 1 Nov, previously €27; airport fee unchanged at €50.

CFO Padraig Lenehan confirms outlook: operating profit €34m-40m in year to 31 March 2025, previous year €29m.

Outlook assumes fuel at no more than $850 a tonne; some 70% of winter needs hedged.

H1 2024: 1.46m passengers, +6%; load factor 82% after 83%; 79% of flights off within 15 minutes of schedule, up from 72%.`,
    slips: [
      [[], 'Corrib Air adds 47 routes this winter.'],
      [[], 'New from Shannon: Porto, Gdańsk and Bilbao.'],
      [[], 'Turin flights from Shannon daily from 14 Dec.'],
      [[], 'Hamburg passengers booked for later dates can rebook via Bremen for a fee.'],
      [[], 'Corrib Air exercises options on three further A220s.'],
      [[], 'Dublin ground handling to lose 55 of 310 jobs by end-Jan through compulsory redundancies.'],
      [[], 'Aviation Staff Union to strike on 9 Sept.'],
      [[], 'Airport fee for checked bag up to €50 from 1 Nov.'],
      [[], 'Corrib Gold members keep one free checked bag on all fares.'],
      [[], 'Load factor improved to 83% in H1 2024 from 82%.'],
    ],
  },
  {
    id: 'rector-interview-ghent',
    sourceDate: '2024-09-21',
    source: `"We cannot build our way out of this" – interview with Lieve Hautekeer, rector of Leiestad University in Ghent

Professor Hautekeer, the academic year starts on Monday with 31,400 students. Is the university full?

Hautekeer: In some places, yes. We planned for 26,000 when the last campus was finished in 2011. Medicine and psychology are bursting; in physics and in classical languages we have room to spare.

Will you limit admissions?

I am not in favour of a general cap. For psychology I could imagine an entrance test from 2026, but that is a matter for the Flemish government, not for us. I put the question to the minister in June and I am still waiting for an answer.

You had a deficit of 18 million euros last year.

17.6 million, to be exact, out of a budget of 612 million. Roughly half of that deficit was due to energy costs. This year we expect a deficit of about 9 million, and in 2026 we want to break even. To get there we are leaving every third vacant post in the administration unfilled. Teaching posts are exempt.

The student council says that you are saving at the expense of students. The library now closes at 10 p.m. instead of midnight.

The council has a point about the library. From 4 November it will be open until midnight again, at least during the exam periods and the four weeks before them. What I do not accept is the claim that tuition support has been cut. It rose from 5.1 to 5.4 million euros.

Will tuition fees go up?

For European students, not in 2025. Beyond that I cannot promise anything. For students from outside the European Economic Area, the fee rises from 6,200 to 7,000 euros next autumn; that was decided by the board in May, with 11 votes to 6. I voted against.

How many of your students are from abroad?

14 percent, three points more than five years ago. The largest groups are from the Netherlands, Italy and India, in that order.

What about artificial intelligence in examinations?

Last year we had 212 cases of suspected fraud, 90 of them involving text generators. In 37 of those 90 cases a sanction was imposed. I think bans are pointless. Each faculty has to present its own rules by 15 December. The law faculty, for instance, is returning to oral exams for first-year students.

A new student residence has been promised since 2019.

The permit for 480 rooms on the Coupure site was granted in July, but two neighbours have appealed. If the appeal is rejected this winter, we could begin building in the spring of 2025 and open in 2027. But we cannot build our way out of this. We also need hybrid teaching.

Your term ends in September 2025. Will you stand again?

I shall decide after Christmas. My husband has already decided that I will not. (laughs)`,
    date: '2024-09-22',
    text: `Ghent's Leiestad University starts academic year Monday with 31,400 students; 26,000 planned for in 2011.

Rector Lieve Hautekeer: medicine, psychology bursting, room to spare in physics and classical languages.

No general cap on admissions, if Hautekeer has her way.

Psychology entrance test from 2026 conceivable for her, but up to Flemish government; minister, asked in June, yet to answer.

Last year's deficit €17.6m, about half down to energy costs; budget €612m.

About €9m deficit expected this year, break-even targeted for 2026.

Every third vacant administrative post left unfilled; teaching exempt.

Library closing time, now 10 p.m., back to midnight from 4 Nov at least in exam periods and four weeks before.

Rector disputes cut in tuition support: up to €5.4m from €5.1m.

No fee increase for European students in 2025, rector says; no promises beyond.

Non-EEA students: fee up to €7,000 from €6,200 next autumn, board decided 11-6 in May, rector against.

Foreign students 14%, up three points in five years; Netherlands, Italy, India biggest groups.

Suspected exam fraud: 212 cases last year, 90 with text generators, sanctions in 37 of the 90.

Bans on AI pointless, Hautekeer thinks; faculties must present own rules by 15 Dec, law back to oral exams for first-years.

Permit for 480-room residence on Coupure site granted July, two neighbours appealing; if they fail this winter, building could start spring 2025, opening 2027.

Hautekeer, term ending Sept 2025, to decide after Christmas whether to run again.`,
    slips: [
      [[], 'Rector: medicine, psychology and physics bursting.'],
      [[], 'Leiestad University to introduce psychology entrance test in 2026.'],
      [[], "Last year's deficit €17.6m, almost all down to energy costs."],
      [[], 'Every third vacant teaching post left unfilled.'],
      [[], 'Library open until midnight all year round again from 4 Nov.'],
      [[], 'Tuition support down to €5.1m from €5.4m, rector says.'],
      [[], "Board raised non-EEA fee to €7,000 in May, 11-6, with rector's vote."],
      [[], 'Text generators: sanctions imposed in all 90 cases.'],
      [[], 'Building of 480-room Coupure residence began after permit granted in July.'],
      [[], 'Hautekeer, term ending Sept 2025, rules out standing again.'],
    ],
  },
  {
    id: 'sofala-flood-relief',
    sourceDate: '2024-02-29',
    source: `Rivers Relief Alliance – Situation Report No. 6, Sofala Province, Mozambique, 29 February 2024

Overview. Since the Púngoè and Búzi rivers burst their banks on 8 February, at least 63 people have died and 17 are missing, according to the provincial government. Some 214,000 people in six districts are affected, of whom 48,500 are living in 39 temporary camps. In the previous report, dated 22 February, the number of camp residents was 57,000. The decline is due to families returning to Beira; in Búzi district the number is still rising.

Water levels. The Púngoè has fallen below the alert mark since Monday. The Búzi stood at 6.9 metres on Wednesday, 40 centimetres above the alert mark but 1.3 metres below the peak of 13 February. The meteorological service expects further heavy rain from 4 March. If more than 150 millimetres fall within 48 hours, the lower Búzi valley may be flooded again.

Health. Health authorities have recorded 1,120 cases of acute diarrhoea and 86 confirmed cases of cholera; five cholera patients have died. Four of the five were from Nhamatanda district. A vaccination campaign for 90,000 people is to start on 6 March, provided that the vaccine arrives from Maputo by Sunday. Of 27 damaged health posts, 12 are working again.

Food and shelter. The Alliance has so far distributed food to 31,200 people, mostly maize, beans and oil for two weeks. 6,400 families have received tarpaulins; 2,900 more are waiting, because a consignment has been held up in customs in Beira since 19 February. "Every day in customs is a night in the rain for someone," said operations head Teresa Mabunda. The customs office told the Alliance that papers were missing.

Agriculture. An estimated 72,000 hectares of farmland were under water. The Ministry of Agriculture puts the loss of the maize crop in the province at 35 percent; the farmers' union speaks of half. Replanting is possible only until mid-March.

Access. The N6 highway reopened on 24 February for vehicles of up to 10 tonnes. The bridge at Guara-Guara remains closed, and 11 villages can be reached only by boat or helicopter. The Alliance has four boats, one of which is out of service.

Funding. Of the 22.5 million dollars requested on 12 February, 9.8 million has been received and 3 million pledged. The largest donor is Norway with 2.6 million, followed by Japan with 2 million. Without new funds, food distribution will have to be reduced from 20 March. Mabunda asked donors to give cash rather than goods.

Security. Two thefts from warehouses were reported in Dondo. No staff were harmed.

The next report will appear on 7 March.`,
    date: '2024-03-01',
    text: `Sofala floods: at least 63 dead, 17 missing since rivers burst banks 8 Feb, per provincial government.

Some 214,000 affected in six districts; 48,500 of them in 39 temporary camps.

Camp numbers down from 57,000 on returns to Beira, but still rising in Búzi district.

Púngoè below alert mark since Monday; Búzi at 6.9 m Wednesday, 40 cm above mark, 1.3 m under 13 Feb peak.

More heavy rain expected from 4 March; lower Búzi valley could flood again if over 150 mm falls in 48 hours.

Health toll: 1,120 acute diarrhoea cases, 86 confirmed cholera cases, five cholera deaths, four of them Nhamatanda district patients.

Vaccination of 90,000 planned from 6 March if vaccine arrives from Maputo by Sunday.

12 of 27 damaged health posts working again.

Rivers Relief Alliance food, mostly maize, beans, oil, so far to 31,200 people.

Tarpaulins for 6,400 families; 2,900 still waiting, consignment stuck in Beira customs since 19 Feb.

Customs cites missing papers; operations head Teresa Mabunda: "Every day in customs is a night in the rain for someone."

Estimated 72,000 ha of farmland flooded; maize loss in province 35%, says agriculture ministry, half, says farmers' union.

N6 open again since 24 Feb for vehicles up to 10 t; Guara-Guara bridge shut, 11 villages reachable only by boat or helicopter.

Funding: $9.8m received, $3m pledged, out of $22.5m requested 12 Feb.

Norway biggest donor with $2.6m, Japan next with $2m; food distribution to shrink from 20 March without fresh money.

Two warehouse thefts in Dondo, no staff hurt.`,
    slips: [
      [[], 'At least 80 dead in Sofala floods, 17 missing, per provincial government.'],
      [[], 'Camp numbers down from 57,000 on returns to Beira, with Búzi district falling too.'],
      [[], 'Búzi at 6.9 m Wednesday, 40 cm below alert mark.'],
      [[], 'Health authorities count 1,120 confirmed cholera cases.'],
      [[], 'Vaccination of 90,000 under way since vaccine arrived from Maputo.'],
      [[], '12 of 27 damaged health posts still out of action.'],
      [[], "Farmers' union puts maize loss at 35%."],
      [[], 'N6 open again since 24 Feb for all vehicles.'],
      [[], 'Donors have so far paid in $12.8m of $22.5m requested.'],
      [[], 'Mabunda asks donors for goods rather than cash.'],
    ],
  },
  {
    id: 'bulgaria-football-congress',
    sourceDate: '2024-11-16',
    source: `PLOVDIV, Saturday 16 November 2024 – The congress of the Bulgarian Football Federation has elected Stanimir Radkov as its new president. The former national goalkeeper, 52, received 121 votes, against 88 for the incumbent, Boyko Altanov. Five ballots were invalid. Of the 231 registered delegates, 214 took part in the vote.

Radkov's term is four years and begins on 1 December. Altanov had led the federation since 2016. He congratulated his successor but said he regretted that "the debate was about persons, not about pitches". He will keep his seat on the European confederation's stadium committee until June 2025.

Radkov announced three priorities: youth academies, refereeing and finances. He wants to publish the contracts of all federation executives within 100 days. A third-party audit of the years 2020 to 2023 is to begin in January. "I accuse nobody, but I want to see every receipt," he said. The federation had debts of 14.2 million leva at the end of 2023, according to the report of the treasurer, Vesela Dimova; a year earlier it was 11.5 million. The report was approved with 139 votes in favour.

The delegates also decided on several motions. The top league will be reduced from 16 to 14 clubs from the 2026–27 season. The motion by Septemvri Ruse needed a two-thirds majority and got 148 votes, five more than required. As a transitional measure, four clubs will be relegated in spring 2026 and two promoted.

A proposal to introduce video assistance in the second league was referred to the executive committee, which is to report on the costs by March. Referees' chief Plamen Zhekov estimated these at 1.8 million leva per season. A motion to allow seven foreign players instead of five on the pitch was rejected by 117 votes to 92.

From next season every top-league club must run a women's team or cooperate with one. Clubs that fail to do so will be fined 60,000 leva; an exclusion from the league, demanded by the women's committee, was not adopted. At present nine of the 16 clubs meet the condition. The number of registered women and girls has risen to 8,300, up 22 percent in two years.

The new executive committee has 11 members, three of them women, one more than before. Lilyana Boteva, a lawyer from Varna, becomes first vice-president.

Asked about national coach Hristo Manev, whose contract runs until the end of 2025, Radkov said he would speak with him next week. He saw "no reason for haste". Bulgaria have won one of their last eight matches.

The next ordinary congress is to be held in Burgas in November 2025.`,
    date: '2024-11-17',
    text: `Stanimir Radkov elected president of Bulgarian Football Federation, beating incumbent Boyko Altanov 121-88.

Five invalid ballots; 214 of 231 registered delegates voted.

Ex-national goalkeeper Radkov, 52, takes over 1 Dec for four years.

Altanov, in office since 2016, keeps seat on European confederation's stadium committee until June 2025.

Radkov's priorities: youth academies, refereeing, finances.

Radkov wants contracts of all federation executives public within 100 days.

Third-party audit of 2020-23 to start January; Radkov: "I accuse nobody, but I want to see every receipt."

Debts 14.2m leva at end-2023, 11.5m a year earlier, per treasurer Vesela Dimova's report, approved with 139 votes.

Top league cut to 14 clubs from 16 as of 2026-27; 148 votes for, five more than two-thirds majority required.

Transition: four clubs down, two up in spring 2026.

Video assistance for second league goes to executive committee, cost report due by March; referees' chief Plamen Zhekov estimates 1.8m leva a season.

Seven foreigners on pitch instead of five: rejected 117-92.

Women's team, own or partner, compulsory for top-league clubs from next season, 60,000-leva fine otherwise.

Nine of 16 clubs comply now; registered women and girls up 22% in two years to 8,300.

New 11-member executive committee with three women, one more than before; Varna lawyer Lilyana Boteva first vice-president.

Radkov to talk next week with coach Hristo Manev, under contract until end-2025, sees "no reason for haste".`,
    slips: [
      [[], 'Radkov elected unopposed with 121 votes.'],
      [[], 'Altanov, federation head since 2016, gives up stadium committee seat on 1 Dec.'],
      [[], 'Radkov accuses Altanov of mismanagement, wants audit of 2020-23.'],
      [[], "Federation debts 11.5m leva at end-2023, per Dimova's report."],
      [[], 'Top league cut to 14 clubs from next season.'],
      [[], 'Congress approves video assistance for second league.'],
      [[], 'Limit on foreign players on pitch raised to seven from five, 117-92.'],
      [[], "Top-league clubs without women's team or partner face exclusion from next season."],
      [[], 'Boteva, lawyer from Burgas, becomes first vice-president.'],
      [[], 'Bulgaria winless in last eight matches.'],
    ],
  },
];
