// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round18 = [
  {
    id: 'election-observers-lesotho',
    sourceDate: '2025-10-06',
    source: `Joint Observation Mission to the local elections in Lesotho: preliminary statement, Maseru, 6 October 2025

The mission, led by the former Speaker of the Ghanaian parliament, Abena Osei-Tutu, sent 74 observers from 19 countries to all ten districts. On Saturday they visited 486 of the 3,150 polling stations.

Conclusions. Voting was calm and on the whole well organised. In 93 percent of the polling stations visited the procedure was assessed as good or very good. The counting was rated less favourably: in one in five of the 68 stations where we watched it, essential steps were omitted, chiefly the reconciliation of ballots before the boxes were opened. We have seen no evidence of deliberate manipulation. The tabulation is still going on, and a final assessment will be given in our report in about two months.

Legal framework. The Elections Act was amended in June, less than four months before the vote, contrary to good practice. The deposit for candidates was raised from 200 to 1,000 maloti, which may have kept poorer citizens, women above all, from standing. Of 1,842 candidates 611 were women, 33 percent; in 2017 the share was 41 percent. Eleven candidates were excluded for lack of documents; the court reinstated four of them.

Administration. The Electoral Commission worked transparently and met all deadlines except one: the voters' lists were displayed six days late. They contain 1.38 million names. We consider it likely that some 90,000 of these are deceased persons, but we could not verify that. About 60 percent of the polling stations were not accessible to wheelchairs.

Campaign. Seven parties took part. There were three violent incidents, one of them, on 21 September in Mafeteng, with two injured. The Prime Minister's party used government vehicles in at least 14 cases. Its secretary general told the mission that they had been hired at the market price; he produced no receipts. State radio gave 46 percent of its election coverage to the governing party, the private stations 28 percent. No limits on spending exist.

Turnout, according to preliminary figures, was 38 percent, four points lower than in 2017. Young voters in particular stayed away.

"People here have shown patience with the queue. They should not be asked to have the same patience with the law," Ms Osei-Tutu said. The mission recommends that the law no longer be changed within one year of an election, that spending be capped and that the list of voters be compared with the register of deaths before the parliamentary election in 2027. The Commission's chairman, Thabo Ralekoala, welcomed the recommendations but pointed out that two of the three need an Act of Parliament.

The opposition Alliance for Renewal has demanded that voting be repeated in 12 wards. On that the mission does not take a position: complaints may be lodged with the court until 13 October. Results must be announced by 11 October. The mission was invited by the Commission and financed by the governments of Ireland and Norway; it remains in the country until 15 October.`,
    date: '2025-10-07',
    text: `Observers praise voting in Lesotho but fault the count

Saturday's local elections in Lesotho were calm and on the whole well run, international observers said on Monday, but they criticised the counting and a late change in the law.

Procedures were rated good or very good at 93 percent of the 486 polling stations the mission visited. The count was another matter: in a fifth of the places where it was watched, important steps such as reconciling the ballots were left out. There was no sign, however, of deliberate manipulation.

The election law was changed less than four months before polling day. The deposit for candidates rose fivefold to 1,000 maloti, which might have deterred poorer people and especially women, according to the statement. Women made up a third of the candidates, eight percentage points less than in 2017.

The mission thinks that around 90,000 dead people are probably still on the voters' roll, though it was unable to check this.

Government vehicles were used by the Prime Minister's party in 14 cases or more. Nearly half of the election coverage on state radio was about the ruling party; on private stations it was little more than a quarter. Turnout fell to 38 percent from 42 percent eight years ago, preliminary figures show.

The observers want a cap on campaign spending, no changes to the law in the year before an election, and a check of the roll against the register of deaths. Thabo Ralekoala, who chairs the Electoral Commission, welcomed this but noted that most of it required legislation.

The mission, headed by Ghana's former Speaker Abena Osei-Tutu, did not say whether voting should be repeated in 12 wards, as an opposition alliance demands. Results are due by Saturday.`,
    slips: [
      [['value'], 'The mission sent 47 observers from 19 countries to Lesotho.'],
      [
        ['polarity'],
        'In 93 percent of the polling stations visited, observers assessed the procedure as bad.',
      ],
      [
        ['value', 'measure'],
        'Counting was watched in 486 stations, and in a fifth of them essential steps were omitted.',
      ],
      [['polarity'], 'Observers saw evidence of deliberate manipulation in the count.'],
      [['direction', 'value'], 'The deposit for candidates was lowered from 1,000 to 200 maloti.'],
      [
        ['direction', 'polarity'],
        'The share of women among the candidates has risen to 33 percent since 2017.',
      ],
      [['value', 'measure'], 'The court reinstated all eleven candidates who had been excluded.'],
      [
        ['modality', 'polarity'],
        'The mission has verified that some 90,000 of the people on the voters’ lists are deceased.',
      ],
      [['polarity', 'period', 'value'], 'The Electoral Commission displayed the voters’ lists on time.'],
      [
        ['entity', 'value', 'measure'],
        'Private stations gave 46 percent of their election coverage to the governing party.',
      ],
      [['polarity'], 'The party’s secretary general showed the mission receipts for the vehicles.'],
      [['bound'], 'The Prime Minister’s party used government vehicles in at most 14 cases.'],
      [
        ['speaker', 'entity'],
        '"They should not be asked to have the same patience with the law," Thabo Ralekoala said.',
      ],
      [['polarity', 'modality'], 'The mission backs the demand for a repeat of voting in 12 wards.'],
      [['period'], 'Complaints may be lodged with the court until 31 October.'],
      [[], 'Observers were also sent by the European Union.'],
    ],
  },
  {
    id: 'earnings-call-cosmetics',
    sourceDate: '2025-07-30',
    source: `Lysanne Group SA, earnings call for the second quarter of 2025, 30 July 2025 (extract)

Hélène Marchetti, Chief Executive Officer: Good morning. Sales in the second quarter were 1.42 billion euros, 3.1 percent more than a year ago, or 5.8 percent at constant exchange rates. The growth came from fragrances, up 14 percent. Skincare grew by 2 percent, while make-up, our largest division, fell by 1 percent. Online orders made up 31 percent of sales, after 27 percent a year earlier.

By region: Europe plus 6 percent, North America plus 1, Asia minus 4. In China alone sales were down by 11 percent, the seventh quarter in a row with a decline. We will close 40 of our 210 shops there by the end of the year instead of the 25 announced in February. I do not expect growth in China before the second half of 2026.

Jonas Weidner, Chief Financial Officer: Operating profit came to 198 million euros, a margin of 13.9 percent, which is 70 basis points more than last year. Net profit was 121 million, compared with 134 million, because of a write-down of 36 million on the brand Ondéa. Free cash flow more than doubled to 164 million. Net debt is 1.9 times EBITDA; we want to be below 1.5 by the end of 2026.

We confirm our outlook for the year: sales growth of 5 to 6 percent at constant rates and a margin of at least 13.5 percent. Tariffs in the United States will cost us about 30 million euros this year, of which we can pass on roughly half by raising prices by 3 percent from 1 September. Without tariffs we would have raised the outlook. The share buyback of up to 250 million euros starts on Monday.

Question (Priya Raman, Halden Capital): Is Ondéa for sale?

Marchetti: We are examining all options for Ondéa, including a sale. We have had enquiries from three parties. I expect a decision before Christmas. The other 17 brands are not for sale.

Question (Tom Eklund, Norrbank): What has happened to the takeover of Brisa in Brazil?

Marchetti: The Brazilian authority has extended its examination until 15 October. We are still confident. The price remains 2.3 billion reais. If the authority refuses, neither side owes the other anything.

Question (Eklund): And the jobs? The unions speak of 900.

Weidner: The savings plan concerns 600 posts, 350 of them in France, most of which will not be filled again when people retire. Compulsory redundancies cannot be excluded, but there will be none in France before 2027. It will save 75 million euros a year from 2027 on.

Question (Raman): Ms Marchetti, your contract expires next May.

Marchetti: The board knows what I would like. I have repaired the roof; I would love to live in the house for a while. The chairman will say something about this in the autumn.

Question (Lucas Brandt, Ostrava Asset Management): Will the dividend go up?

Weidner: It was 1.80 euros for 2024. We propose to leave it unchanged for this year; the board has not decided yet.

Marchetti: Before we finish: last month we stopped selling three sun creams after a laboratory had found that their protection was lower than stated. The mistake was ours, it happened in our plant in Lille, and 220,000 bottles were withdrawn. No injuries have been reported.`,
    date: '2025-07-30',
    text: `Lysanne sales rise on demand for perfume; China still weak

Cosmetics group Lysanne increased its second-quarter sales by 3.1% to €1.42 billion as double-digit growth in fragrances outweighed a decline in make-up, its biggest business. Adjusted for currency effects, growth was 5.8%.

Operating profit reached €198 million, with the margin improving by 0.7 percentage points to 13.9%. But a €36 million charge on the Ondéa brand pushed net profit down by almost a tenth to €121 million.

China remains the problem child. Sales there dropped 11%, the seventh quarterly fall running, and Lysanne now intends to shut 40 shops by year-end, 15 more than announced in February. CEO Hélène Marchetti does not see growth returning before mid-2026.

The company stuck to its full-year guidance of 5-6% growth in sales at constant exchange rates. It would have lifted the forecast but for U.S. tariffs, CFO Jonas Weidner said, putting their cost at around €30 million. About half of that is to be recouped through a price rise of 3% in September.

Asked about Ondéa, for which three parties have enquired, Marchetti said that a sale was one of the options; she expects a decision before Christmas. The 2.3 billion reais takeover of Brisa is still waiting for the Brazilian authority, which has given itself until mid-October.

Weidner put the number of jobs affected by the savings plan at 600, a third less than the unions say. Nobody in France will be made redundant against their will before 2027.

As for her own future, Marchetti, whose contract runs out in May, said she had "repaired the roof" and "would love to live in the house for a while".`,
    slips: [
      [['scale'], 'Lysanne’s sales in the second quarter amounted to 1.42 million euros.'],
      [['measure', 'value'], 'At constant exchange rates sales in the second quarter grew by 3.1 percent.'],
      [['entity', 'measure'], 'Skincare, the largest division of Lysanne, grew by 2 percent.'],
      [['direction', 'value', 'polarity'], 'Make-up sales rose by 1 percent in the second quarter.'],
      [['unit', 'period'], 'Sales in China have declined for the seventh year in a row.'],
      [['value'], 'By the end of the year Lysanne will close 25 of its 210 shops in China.'],
      [['measure', 'value'], 'Lysanne’s operating profit came to 121 million euros.'],
      [['direction', 'value'], 'Net profit rose from 121 million euros to 134 million.'],
      [['bound'], 'For the year the company forecasts a margin of at most 13.5 percent.'],
      [['modality'], 'Lysanne has decided to sell Ondéa.'],
      [['currency'], 'The price for Brisa remains 2.3 billion euros.'],
      [['value', 'speaker'], 'The savings plan concerns 900 posts, Weidner said.'],
      [['polarity', 'modality'], 'Weidner ruled out compulsory redundancies altogether.'],
      [
        ['wording'],
        '"I have built the roof; I would love to live in the house for a while," Marchetti said.',
      ],
      [['entity'], 'The three sun creams had been made in the plant in Lyon.'],
      [['polarity'], 'The dividend was not discussed on the call.'],
    ],
  },
  {
    id: 'university-survey',
    sourceDate: '2025-06-19',
    source: `Helix University Survey 2025, Nordic and Baltic edition. Press release, Uppsala, 19 June 2025

Lindhaven University in Denmark is first for the third time running, with 91.4 points out of 100. It is followed by Tarvo Technical University (Finland, 90.8), which moved up from fourth place, and by Kalmby University (Sweden, 88.7), last year's runner-up.

The survey compares 78 universities in eight countries. Teaching counts for 35 percent of the score, research for 40 and the situation of students for 25. Until last year research made up half; the change, says the director of the survey, Dr Mikkel Sandahl, is "a decision we took after 1,200 letters, most of them rude". The results are thus only partly comparable with those of 2024. Under the old method Kalmby would have been first.

The largest jump was made by Rauna University in Latvia: from 41st place to 22nd. It doubled its spending per student within four years and now has one teacher for eleven students; the average is one for seventeen. The largest loss, 15 places, was that of Ostervik University in Norway, now 33rd, which was hit by a cyber-attack in November and could not deliver data on 2024 for three of its nine faculties. Its rector, Solveig Aune, called the ranking unfair: "We were robbed, and now we are fined for it." Sandahl replied that the university had been offered an extra two months and had not used them.

Denmark has four universities among the best ten, Sweden three, Finland two, Norway one. Among the Baltic countries Estonia does best: its Emaste University is 12th. No Lithuanian university is in the first thirty.

Drop-outs. On average 24 percent of students leave without a degree, two points fewer than in 2024. The lowest figure, 9 percent, was found at Tarvo, the highest, 47 percent, at a distance-learning university which asked not to be named.

Satisfaction. 61,000 students were polled between January and March. 72 percent would choose the same university again. Only 38 percent regard their accommodation as affordable; in Sweden it is 29.

Fees. In seven of the eight countries residents pay nothing or less than 500 euros a year; the exception is Latvia, with an average of 2,300 euros. Students from outside the EU pay 11,600 euros a year on average, 8 percent more than last year. Their number fell by 6,000 to 94,000.

The survey was financed by the Helix Foundation and, for the first time, by fees from the universities: 3,000 euros each. Nobody can buy a better place, Sandahl stressed; eleven universities declined to pay and are ranked all the same. From next year the list might be published only every two years, if the advisory board agrees in September. An edition for Poland is planned for the spring of 2026.`,
    date: '2025-06-20',
    text: `Denmark's Lindhaven University has come top of the Helix survey of Nordic and Baltic universities for the third year in a row. With 91.4 points it was just 0.6 ahead of Finland's Tarvo Technical University, which climbed two places. Sweden's Kalmby slipped from second to third; it would have won if the rules had not been changed.

Research now accounts for only 40 percent of the score, down from 50. Survey director Mikkel Sandahl said the decision had been taken "after 1,200 letters, most of them rude".

No university improved more than Rauna in Latvia, which gained 19 places to reach 22nd after doubling what it spends on each student in four years. It has a teacher for every 11 students, while the average is one for 17.

Norway's Ostervik, by contrast, fell 15 places to 33rd. It was unable to supply data for a third of its faculties after a cyber-attack last November. "We were robbed, and now we are fined for it," rector Solveig Aune complained. According to Sandahl, the university made no use of an additional two months it had been offered.

The ten best include four Danish, three Swedish and two Finnish universities. The highest-placed from the Baltic countries is Estonia's Emaste in 12th.

Nearly three quarters of the 61,000 students polled would opt for their university again, but fewer than two in five consider their housing affordable. Students from outside the EU, who now pay €11,600 a year on average, have become fewer: there are 94,000 of them, compared with 100,000 a year ago.

Each university was asked for €3,000 towards the survey for the first time. Eleven refused but were included nevertheless.`,
    slips: [
      [['entity'], 'Kalmby University has come first in the survey for the third time running.'],
      [['value'], 'Tarvo Technical University moved up from fourteenth place to second.'],
      [['value', 'measure'], 'Teaching counts for 40 percent of the score.'],
      [['wording'], 'Sandahl spoke of "a decision we took after 1,200 letters, most of them kind".'],
      [
        ['direction', 'value', 'polarity', 'measure', 'entity'],
        'Rauna University in Latvia fell from 22nd place to 41st.',
      ],
      [['value', 'measure'], 'Rauna University now has one teacher for seventeen students.'],
      [['speaker', 'entity'], '"We were robbed, and now we are fined for it," Mikkel Sandahl said.'],
      [['polarity'], 'Ostervik University made use of the extra two months it had been offered.'],
      [['value', 'entity'], 'Sweden has four universities among the best ten.'],
      [['entity', 'polarity'], 'No Estonian university is in the first thirty.'],
      [
        ['direction', 'polarity'],
        'The share of students who leave without a degree rose by two points to 24 percent.',
      ],
      [['entity'], 'The lowest drop-out rate, 9 percent, was found at Lindhaven.'],
      [['value', 'bound', 'polarity'], 'Most students polled regard their accommodation as affordable.'],
      [['period', 'unit', 'value'], 'Students from outside the EU pay 11,600 euros a month on average.'],
      [['modality', 'polarity'], 'From next year the list will be published only every two years.'],
      [['polarity'], 'The eleven universities which declined to pay were left out of the ranking.'],
    ],
  },
  {
    id: 'cyclone-mozambique',
    sourceDate: '2026-02-11',
    source: `Mozambique: Cyclone Mirela. Situation report No. 3 of the Disaster Management Agency, 11 February 2026, 18.00

Cyclone Mirela made landfall near Angoche at 2 a.m. on Sunday, 8 February, with sustained winds of 165 km/h and gusts of 210 km/h. On Monday it weakened to a tropical storm, and on Tuesday it left the country towards Malawi. It is the strongest storm to hit the province of Nampula since 2008 and the third of this season.

Casualties. By this afternoon 63 deaths had been confirmed, 17 more than on Tuesday; 41 persons are missing. 380 people were injured. Most of the victims drowned in the districts of Moma and Angoche. The figures may rise because eleven villages cannot be reached.

Damage. According to first surveys 29,400 houses have been destroyed and 52,000 damaged. 118 schools and 23 health centres cannot be used. The bridge over the Meluli was swept away; National Road 1 is closed over a length of 90 kilometres. Some 87,000 hectares of maize and cassava are under water, about a fifth of the area cultivated in the province. Power failed for 540,000 customers; by noon today it had been restored to 310,000 of them.

Displaced persons. 96,000 people are living in 74 centres, most of them schools. Another 200,000 at least are staying with relatives. Before the storm 130,000 people had been taken to safety, which, according to the Agency's director, Celeste Muianga, "saved more lives than all helicopters will".

Health. In Angoche 22 cases of cholera have been registered since Monday, two of them fatal. A vaccination campaign for 350,000 people is to begin on 16 February, provided that the vaccine arrives in time. The World Health Organization has promised 400,000 doses; so far none has arrived.

Relief. 1,900 tonnes of food have been distributed to 160,000 people. Stocks last until 20 February. Two helicopters from South Africa and one from Kenya are in use; a request for four more has not been answered. The government has released 1.2 billion meticais from the emergency fund and asks donors for 85 million dollars, of which 19 million have been pledged, 8 million of that by the African Development Bank.

Warnings had been sent to 2.1 million mobile phones from 5 February. In Moma, however, the sirens did not work; Ms Muianga said that this would be investigated. She rejected the accusation that the operators of the dam at Nacala had opened the gates too late: "Not one cubic metre was released that could have been kept back."

The Minister of Education, Armando Chissico, said that classes in the province would resume on 2 March, not on 16 February as planned. Examinations will not be postponed.

Outlook. Rain of 50 to 80 millimetres is expected by Friday. The level of the Lúrio is 40 centimetres above the alarm mark and falling. The President has declared three days of national mourning from Thursday. The next report will be issued tomorrow at the same hour.`,
    date: '2026-02-12',
    text: `Mirela: death toll climbs to 63

The number of people known to have been killed by Cyclone Mirela in Mozambique rose to 63 by Wednesday afternoon, from 46 a day earlier, the Disaster Management Agency said. Another 41 are unaccounted for, and since eleven villages remain cut off the toll could go up further.

The storm came ashore near Angoche in the early hours of Sunday with winds of 165 km/h, gusting to 210. Nampula province had not been hit by a stronger one since 2008.

- HOMES: More than 29,000 were destroyed and a further 52,000 damaged.
- SHELTER: 96,000 people are being housed in 74 centres, mainly schools, while upwards of 200,000 are staying with family.
- POWER: 230,000 of 540,000 customers were still without electricity at midday on Wednesday.
- ROADS: The bridge over the Meluli is gone, and a 90-km stretch of National Road 1 is closed.
- FIELDS: About a fifth of the province's cultivated land is flooded.
- CHOLERA: Angoche has recorded 22 cases, including two deaths, since the start of the week. Vaccination of 350,000 people should begin next Monday if the doses promised by the WHO get there.

Food will last until February 20. Less than a quarter of the $85 million for which the government has asked donors has been pledged so far.

Agency head Celeste Muianga said moving 130,000 people to safety beforehand had "saved more lives than all helicopters will". She denied that the gates of the Nacala dam had been opened too late but announced an inquiry into why sirens in Moma failed.

Schools in the province reopen on March 2, two weeks later than planned; the examination dates stay the same.`,
    slips: [
      [['value'], 'Cyclone Mirela has claimed 36 lives in Mozambique.'],
      [['unit'], 'The cyclone reached the coast near Angoche with gusts of 210 miles per hour.'],
      [['period', 'value'], 'Mirela is the strongest storm to hit Nampula since 1998.'],
      [['measure', 'value'], 'According to first surveys the cyclone destroyed 52,000 houses.'],
      [['polarity', 'measure', 'value'], 'At noon on Wednesday 310,000 customers were still without power.'],
      [['bound'], 'At most 200,000 people are staying with relatives.'],
      [['period', 'polarity'], 'After the storm 130,000 people were taken to safety.'],
      [['polarity'], 'The cholera vaccine promised by the World Health Organization has arrived.'],
      [
        ['modality', 'polarity', 'wording'],
        'Vaccination of 350,000 people will begin on 16 February in any case.',
      ],
      [['currency'], 'The government has released 1.2 billion dollars from the emergency fund.'],
      [['measure', 'value', 'modality'], 'Donors have pledged 85 million dollars.'],
      [
        ['polarity', 'modality'],
        'Muianga admitted that the gates of the dam at Nacala had been opened too late.',
      ],
      [['entity'], 'The sirens failed in Angoche, which is to be investigated.'],
      [['period'], 'Classes in the province will resume on 16 February, the Minister of Education said.'],
      [['direction', 'polarity'], 'The Lúrio is 40 centimetres above the alarm mark and rising.'],
      [
        ['period', 'value', 'bound', 'measure', 'wording'],
        'It is the strongest storm ever to have hit the province of Nampula.',
      ],
    ],
  },
  {
    id: 'mayor-gdynia',
    sourceDate: '2025-11-20',
    source: `Interview with Hanna Rokicka, Mayor of Gdynia (Głos Zatoki, 20 November 2025)

Question: You have been in office for eighteen months. What has gone wrong?

Answer: The trolleybus garage. It was to cost 96 million zlotys and is going to cost 131 million. We found an old fuel tank under the site that no map showed. It will open in September 2026, ten months late. I ought to have ordered a second survey of the ground. I did not.

Question: And what went right?

Answer: Nursery places. There were 1,900 when I started, now there are 2,640, and the waiting list has shrunk from 810 children to 95. By the next school year nobody should have to wait for more than a month.

Question: Yet you want to raise parking fees.

Answer: In the centre from 4 to 6 zlotys an hour, from 1 March, if the council votes for it on 17 December. Residents will keep paying 150 zlotys a year. We have 2,300 spaces in the centre and 5,100 residents' permits; you need not be a mathematician. Income would go up by 7 million zlotys, and that money is for buses alone.

Question: Your deputy, Marek Sulima, was against it.

Answer: He was, and he said so in public. He prefers a congestion charge. I told him that I would rather have an honest deputy than a quiet one. He is staying.

Question: The port wants to expand to the north.

Answer: The port brings 14 percent of our tax revenue. But the dune at Babie Doły will not be touched as long as I am mayor. The port authority has proposed a compromise: 22 hectares rather than 60. We are studying it. I have not said no, I have not said yes.

Question: Gdynia is losing inhabitants.

Answer: We were 253,000 ten years ago, now we are 238,000. Young families move to the villages. That is why we are building 480 flats for rent in Chylonia, of which 120 will be ready in May. The rent will be 28 zlotys per square metre; the market asks 52. Applications can be made from 1 February; 1,700 people have already asked for the form.

Question: The budget?

Answer: Debt stands at 1.1 billion zlotys, 39 percent of income. When I came it was 44 percent. Next year's deficit is planned at 160 million. We had to drop the new swimming pool, and I am sorry about that.

Question: Will there be an ice rink on the square this winter?

Answer: No. A private firm offered to run it but wanted 900,000 zlotys. For that I can keep two libraries open on Sundays for a year, and this is what we shall do from January.

Question: Rumour has it that you will stand for parliament in 2027.

Answer: Rumour does not have to mend trolleybuses. I promised five years and I shall deliver five years. The elections in 2027 will take place without me.

Question: Your first year saw a conflict with the film festival.

Answer: It was about 3 million zlotys, which we could not pay. We now pay two, the ministry one, and the festival stays in Gdynia until at least 2030. I learned to phone first and then to send letters.

Question: What is your favourite place in the city?

Answer: The pier at Orłowo in November, at seven in the morning. There is nobody to complain.`,
    date: '2025-11-21',
    text: `"I ought to have ordered a second survey"

Gdynia Mayor Hanna Rokicka has admitted a mistake over the city's trolleybus garage, whose price has risen by 35 million zlotys to 131 million. An old fuel tank that was on no map had been discovered beneath the site, and she had failed to have the ground surveyed a second time, she told the newspaper Głos Zatoki. The garage is now due next September, ten months behind schedule.

Rokicka, who took office a year and a half ago, counts nursery places among her successes. There are 740 more of them than when she started, and just 95 children are waiting for one.

Parking in the centre may become half as expensive again. If councillors agree on December 17, an hour will cost six zlotys instead of four from March, while residents' permits stay at 150 a year. The extra seven million is to go exclusively to buses. Her deputy Marek Sulima, who favours a congestion charge, opposed the plan in public but keeps his post: she would "rather have an honest deputy than a quiet one".

On the port's wish to grow northwards she has yet to make up her mind about a compromise that would reduce the area from 60 to 22 hectares. The dune at Babie Doły, however, will remain untouched while she is mayor.

The city has shrunk by 15,000 inhabitants in ten years. To keep young families, 480 flats are going up in Chylonia, at little more than half the market rent; a quarter of them will be finished in May.

Debt has fallen from 44 to 39 percent of income since Rokicka took over. A planned swimming pool has been dropped, and there will be no ice rink this winter. Instead two libraries are to open on Sundays from January.

The film festival will stay at least until 2030, with the city paying two million zlotys and the ministry one.

She ruled out running for parliament in 2027: "I promised five years and I shall deliver five years."

The interview did not deal with the war in Ukraine, the airport or crime.`,
    slips: [
      [['value'], 'The trolleybus garage in Gdynia is going to cost 113 million zlotys.'],
      [['period'], 'The garage will open in September 2027, ten months late.'],
      [['polarity'], 'Rokicka did order a second survey of the ground.'],
      [['direction', 'value'], 'The waiting list for nursery places has grown from 95 children to 810.'],
      [['modality', 'polarity'], 'Parking in the centre of Gdynia will become dearer on 1 March.'],
      [['period', 'unit', 'value'], 'Residents will continue to pay 150 zlotys a month for parking.'],
      [
        ['polarity', 'entity', 'speaker'],
        'Her deputy, Marek Sulima, publicly supported higher parking fees.',
      ],
      [['polarity'], 'Marek Sulima has had to leave his post as deputy.'],
      [['measure'], 'The port provides 14 percent of the jobs in the city.'],
      [['polarity', 'modality'], 'The Mayor has turned down the compromise proposed by the port authority.'],
      [['value', 'measure'], 'Tenants in Chylonia will pay 52 zlotys per square metre.'],
      [['value', 'measure', 'period'], 'Debt stands at 44 percent of income.'],
      [['currency'], 'Next year’s deficit is planned at 160 million euros.'],
      [['polarity'], 'The film festival did not come up in the interview.'],
      [['wording', 'value'], '"I promised five years and I shall deliver ten years," Rokicka said.'],
      [['bound'], 'The festival stays in Gdynia until 2030 at the latest.'],
    ],
  },
  {
    id: 'muzey-tobolsk',
    lang: 'ru',
    sourceDate: '2025-11-12',
    source: `Музей-усадьба купца Рогожина открывается после реставрации. Сообщение музея, Тобольск, 12 ноября 2025 года

22 ноября, в субботу, после четырёх лет реставрации откроется музей-усадьба купца Рогожина. Первую неделю вход будет бесплатным.

Работы обошлись в 487 млн рублей. 320 млн выделил федеральный бюджет, 110 млн — область, остальное, 57 млн, собрал попечительский совет. Проект подорожал на 62 млн: во флигеле обнаружили грибок, и перекрытия пришлось заменить целиком. Открыть музей хотели ещё в июне 2024 года.

Деревянный дом построен в 1847 году, каменный флигель — в 1883-м. Реставраторы раскрыли роспись потолка в парадной гостиной, скрытую под семью слоями краски. По мнению искусствоведа Марины Ушаковой, её мог выполнить ссыльный поляк Тадеуш Вержбицкий, однако подписи на росписи нет. В стене нашли 64 серебряных рубля 1801–1825 годов, их покажут в отдельной витрине.

Площадь экспозиции увеличилась с 540 до 1 200 квадратных метров. Из 9 800 предметов фонда посетители увидят 1 350, прежде показывали около 600. Половина залов рассчитана на незрячих: копии экспонатов можно трогать. Аудиогид доступен на русском, татарском и английском; китайский добавят весной.

Билет стоит 350 рублей, для школьников — 100, для жителей Тобольска старше 60 лет вход бесплатный по вторникам. Прежде взрослый билет стоил 200 рублей. «Мы не могли оставить прежнюю цену: одно только отопление будет стоить четыре миллиона в год», — сказал директор Глеб Тарханов. Музей рассчитывает принимать 70 тысяч человек в год; до реставрации, в 2019 году, приходило 28 тысяч.

Штат вырастет с 22 до 37 человек. Не хватает двух экскурсоводов и инженера по климату. До его прихода за температурой будет следить подрядчик.

Часть коллекции остаётся предметом спора. Правнучка купца Ирина Рогожина-Лебле, живущая в Лионе, потребовала вернуть 12 икон. Областной суд в марте отказал ей; кассация назначена на 9 декабря. Тарханов заявил, что музей готов к мировому соглашению, если иконы останутся в России. Истица, по словам её адвоката, согласна передать восемь из двенадцати в дар, но хочет получить четыре.

Первой временной выставкой станут фарфор и стекло из Омска, она продлится с 15 декабря до 1 марта. Летом 2026 года во дворе планируется открыть кафе; конкурс на аренду ещё не объявлен. Второй флигель, где сейчас живут три семьи, музей получит не раньше 2028 года.

На церемонию открытия приглашены потомки трёх купеческих родов и мастера, работавшие на объекте. Губернатор приедет, если позволит погода. Экскурсии по будням будут начинаться каждый час, в выходные — каждые сорок минут; группы больше пятнадцати человек должны записываться заранее.`,
    date: '2025-11-13',
    text: `В Тобольске снова откроют дом купца Рогожина

22 ноября в Тобольске после четырёхлетней реставрации распахнёт двери музей-усадьба купца Рогожина. В течение первой недели осмотреть её можно будет даром.

Восстановление стоило 487 миллионов рублей, почти на 15 процентов больше, чем предполагалось. Виноват грибок во флигеле, из-за которого поменяли все перекрытия. Около двух третей денег дала федеральная казна. От первоначальных сроков отстали почти на полтора года.

Под семью слоями краски в гостиной нашлась потолочная роспись. Возможно, её автор — ссыльный поляк Тадеуш Вержбицкий, считает искусствовед Марина Ушакова, но подписи художник не оставил. Ещё одна находка — 64 серебряных рубля, обнаруженные в стене.

Экспозиция выросла более чем вдвое и занимает 1200 квадратных метров. Показывать будут 1350 вещей из 9800, числящихся в фонде. В половине залов для незрячих посетителей сделаны копии, которые разрешается трогать.

Взрослый билет подорожал с 200 до 350 рублей. Директор Глеб Тарханов объясняет это тем, что «одно только отопление будет стоить четыре миллиона в год». В музее надеются на 70 тысяч посетителей ежегодно, в два с половиной раза больше, чем было в 2019-м.

Наследница купца, которая живёт во Франции, требует вернуть ей 12 икон. В марте областной суд ей отказал, кассацию рассмотрят 9 декабря. Музей согласен на мировую при условии, что иконы не покинут Россию.

Следующим летом во дворе рассчитывают открыть кафе.`,
    slips: [
      [['period'], 'Музей-усадьба купца Рогожина откроется 22 декабря.'],
      [['value'], 'Реставрация музея обошлась в 478 млн рублей.'],
      [['entity', 'value', 'measure'], 'Из областного бюджета на реставрацию выделили 320 млн рублей.'],
      [['direction', 'polarity'], 'В ходе работ проект подешевел на 62 млн рублей.'],
      [['period', 'entity', 'measure'], 'Каменный флигель усадьбы построен в 1847 году.'],
      [['modality'], 'Искусствовед Марина Ушакова доказала, что роспись выполнил Тадеуш Вержбицкий.'],
      [['polarity'], 'На росписи сохранилась подпись художника.'],
      [['value', 'measure'], 'Посетители смогут увидеть 9 800 предметов.'],
      [['polarity', 'modality', 'period', 'entity'], 'Аудиогид уже доступен на китайском языке.'],
      [
        ['period', 'polarity', 'modality'],
        'Жители Тобольска старше 60 лет смогут приходить в музей бесплатно в любой день.',
      ],
      [['wording', 'polarity'], '«Мы могли оставить прежнюю цену», — сказал директор Глеб Тарханов.'],
      [['direction', 'value'], 'Штат музея сократится с 37 до 22 человек.'],
      [['polarity'], 'Областной суд в марте удовлетворил иск Ирины Рогожиной-Лебле.'],
      [['value'], 'Истица согласна передать в дар четыре иконы из двенадцати.'],
      [['bound', 'polarity'], 'Второй флигель перейдёт к музею не позже 2028 года.'],
      [['entity'], 'Первой временной выставкой станут фарфор и стекло из Томска.'],
    ],
  },
  {
    id: 'rynok-zhilya-ru',
    lang: 'ru',
    sourceDate: '2025-08-05',
    source: `Рынок жилья Нижнего Новгорода в июле 2025 года. Обзор аналитического центра «Домомер», 5 августа 2025 года

Средняя цена квадратного метра в новостройках составила в июле 171,4 тыс. рублей — на 0,6% выше, чем в июне, и на 8,2% выше, чем год назад. На вторичном рынке метр стоит 128 тыс. рублей, за месяц он подешевел на 0,3%. Разрыв между рынками, 34%, — самый большой с начала наблюдений в 2014 году.

За месяц продано 940 квартир в новостройках, в июне было 810, в июле прошлого года — 1 460. Доля ипотечных сделок — 71%, из них четыре пятых приходится на семейную ипотеку. Средняя ставка рыночного кредита опустилась с 26,1 до 24,3%.

Застройщики вывели на рынок 52 тыс. квадратных метров, вдвое меньше, чем в июле 2024 года. Непроданными остаются 68% строящегося жилья. По оценке руководителя центра Антона Бережнова, при нынешнем спросе этого запаса хватит на 31 месяц.

Крупнейшим продавцом стала компания «Окский квартал»: 214 договоров. На второе место поднялся «Стройгород» (168), обойдя «Волгу-Девелопмент» (143). Скидки дают 17 застройщиков из 24, в среднем 7%, но на квартиры в сданных домах — до 15%.

Однокомнатная квартира стоит в среднем 6,9 млн рублей. Аренда такой квартиры обходится в 29 тыс. рублей в месяц — на 12% дороже, чем годом ранее. Вложения в жильё окупаются примерно за 20 лет. Сдаётся сейчас 2,3 тыс. квартир, вдвое меньше обычного; половина из них уходит к новым жильцам в первые пять дней.

Дороже всего метр в Нижегородском районе — 243 тыс. рублей, дешевле всего в Сормовском — 132 тыс. В Автозаводском районе цены за год не изменились. В пригородах частный дом площадью до ста метров предлагают в среднем за 11,5 млн рублей; торг, как правило, доходит до 5%.

«Рынок не падает и не растёт — он ждёт, — сказал Бережнов. — Если ключевая ставка к октябрю опустится до 16%, до конца года спрос может прибавить процентов двадцать». Снижения номинальных цен он до конца года не ожидает. Власти города, по его сведениям, не будут продлевать субсидию молодым семьям, срок которой истекает 31 декабря; в мэрии это «Домомеру» не подтвердили и не опровергли.

Введено в эксплуатацию за семь месяцев 386 тыс. квадратных метров, план на год — 790 тыс. Сдача трёх домов в жилом комплексе «Заречный берег» перенесена с июня на ноябрь; дольщики, 412 семей, смогут требовать неустойку лишь с 1 января 2026 года, поскольку до этого действует мораторий. Застройщик объясняет задержку тем, что поставщик лифтов дважды сорвал сроки, и предлагает семьям, которым негде жить, оплатить съёмное жильё на два месяца. Согласились 63 семьи.

Следующий обзор выйдет 4 сентября.`,
    date: '2025-08-06',
    text: `Новостройки в Нижнем Новгороде дорожают, вторичное жильё слегка подешевело

Квадратный метр в новостройках Нижнего Новгорода стоил в июле в среднем 171,4 тысячи рублей, сообщает центр «Домомер». За год цена поднялась на 8,2 процента. На вторичном рынке метр за месяц подешевел на 0,3 процента, до 128 тысяч. Разница между двумя рынками превысила треть — это максимум с начала наблюдений в 2014 году.

Новых квартир купили 940: это на 130 больше, чем в июне, но более чем на треть меньше, чем в июле 2024-го. Примерно семь сделок из десяти проходят с ипотекой.

Нового жилья на рынок вышло 52 тысячи «квадратов», вдвое меньше прошлогоднего. Более двух третей строящегося пока не нашли покупателя; по оценке центра, при таком спросе этого хватит больше чем на два с половиной года.

Больше всего договоров, 214, заключил «Окский квартал». «Стройгород» обогнал «Волгу-Девелопмент» и стал вторым. Скидки предлагают 17 из 24 компаний; в сданных домах они доходят до 15 процентов.

За съём «однушки» просят 29 тысяч рублей в месяц. Купить её можно в среднем за 6,9 миллиона, так что окупится она лет за двадцать.

Рынок, по выражению главы центра Антона Бережнова, «ждёт». Если к октябрю ключевая ставка снизится до 16 процентов, спрос до конца года способен вырасти примерно на пятую часть. Снижения номинальных цен в этом году эксперт не предвидит.

За январь — июль в городе сдано 386 тысяч квадратных метров, почти половина годового плана. Три дома в «Заречном береге» будут готовы на пять месяцев позже срока, в ноябре.`,
    slips: [
      [['value'], 'Средняя цена метра в новостройках составила в июле 117,4 тыс. рублей.'],
      [['direction', 'polarity'], 'На вторичном рынке метр за месяц подорожал на 0,3%.'],
      [['period'], 'Разрыв между рынками — самый большой с 2004 года.'],
      [
        ['direction', 'polarity', 'bound', 'measure', 'wording'],
        'Разрыв между рынками — самый маленький с начала наблюдений.',
      ],
      [['period', 'value'], 'В июне покупатели приобрели 1 460 квартир в новостройках.'],
      [['direction', 'value'], 'Средняя ставка рыночного кредита поднялась с 24,3 до 26,1%.'],
      [['polarity', 'measure', 'value'], 'Застройщики уже продали 68% строящегося жилья.'],
      [['unit', 'period', 'value'], 'При нынешнем спросе непроданного жилья хватит на 31 неделю.'],
      [['entity'], 'Больше всего договоров в июле заключила компания «Стройгород».'],
      [['measure', 'value', 'bound'], 'Средняя скидка у застройщиков составляет 15%.'],
      [['period', 'unit', 'value'], 'Аренда однокомнатной квартиры обходится в 29 тыс. рублей в год.'],
      [['entity'], 'Дороже всего метр в Автозаводском районе — 243 тыс. рублей.'],
      [['modality', 'polarity'], 'До конца года спрос на жильё вырастет на 20 процентов, заявил Бережнов.'],
      [['polarity', 'modality'], 'В мэрии подтвердили, что субсидию молодым семьям не продлят.'],
      [
        ['measure', 'value', 'modality'],
        'За семь месяцев в городе введено 790 тыс. квадратных метров жилья.',
      ],
      [['wording', 'polarity'], '«Рынок не ждёт — он растёт», — сказал Бережнов.'],
    ],
  },
  {
    id: 'mazhilis-scooters-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-11-05',
    source: `Мажилис одобрил в первом чтении законопроект о самокатах. Пресс-служба, Астана, 5 ноября 2025 года

Депутаты Мажилиса на пленарном заседании одобрили в первом чтении поправки о средствах индивидуальной мобильности. За проголосовал 71 депутат, против — 12, воздержались шестеро.

Проект представила депутат Сауле Ахметжанова. По её словам, за девять месяцев 2025 года с участием электросамокатов произошло 1 284 аварии — на 38% больше, чем за тот же период прошлого года. Погибли 14 человек, травмы получили 1 190, треть из них — дети. «Тротуар не должен быть местом, где бабушка оглядывается», — сказала она.

Согласно проекту, ездить на самокатах можно будет с 16 лет, сейчас возраст не ограничен. Предельная скорость — 20 км/ч, в пешеходных зонах — 6 км/ч. Штраф за езду вдвоём составит 39 320 тенге. За вождение в нетрезвом виде грозит штраф втрое больше или арест до десяти суток. Прокатные компании обязаны страховать ответственность не менее чем на 5 млн тенге и проверять возраст клиентов по удостоверению личности.

Депутат Ерлан Токсанов назвал возраст завышенным: «В четырнадцать лет можно работать, а ехать на работу нельзя?» Он предложил 14 лет для самокатов мощностью до 250 ватт. Ахметжанова с этим не согласилась, но обещала обсудить поправку в комитете. Депутат Гульнара Сеитова потребовала полностью запретить прокат; её предложение не поддержали.

Вице-министр внутренних дел Канат Бейсекеев сообщил, что в стране насчитывается около 420 тыс. самокатов, из них 65 тыс. — прокатных. Регистрировать частные самокаты министерство не считает нужным: это обошлось бы в 2,8 млрд тенге. В Алматы и Астане до 1 мая выделят 190 парковок. О полосах на проезжей части вице-министр ничего обещать не стал.

Представитель ассоциации прокатных компаний Тимур Досанов, выступавший с разрешения председателя, заявил, что отрасль согласна со всеми нормами, кроме страхования: поездка подорожает на 25–30 тенге, сейчас минута стоит в среднем 55. Компании готовы за свой счёт ограничить скорость автоматически уже к апрелю. В прошлом году они заблокировали 7 400 учётных записей, владельцы которых давали самокат детям.

Главный травматолог Минздрава Бауржан Утепов, приглашённый на заседание, напомнил, что шлем снижает риск тяжёлой травмы головы на 60%, однако обязательным его проект не делает. «Я бы проголосовал и за шлем», — сказал он. Ахметжанова ответила, что к этой норме можно вернуться через два года, когда появится статистика.

Второе чтение намечено на 3 декабря. В случае одобрения Сенатом и подписания президентом закон вступит в силу через 60 дней после опубликования, а нормы о страховании — с 1 января 2027 года.

Вопрос о мопедах курьеров на заседании не рассматривался: ему посвятят отдельный проект в 2026 году. Председатель Мажилиса попросил комитет до 20 ноября собрать предложения акиматов.`,
    date: '2025-11-06',
    text: `Kazakhstan moves to keep under-16s off e-scooters

The Mazhilis, the lower house of Kazakhstan's parliament, on Wednesday gave initial approval to rules that would bar anyone under 16 from riding electric scooters. Seventy-one deputies were in favour and 12 against; six abstained. At present there is no age limit.

Under the bill scooters may go no faster than 20 km/h, and just 6 km/h in pedestrian areas. Riding two to a scooter would cost 39,320 tenge, while drunk riders could face up to ten days in custody. Rental firms would have to check customers' identity cards and carry liability insurance of no less than 5 million tenge.

The first nine months of the year saw 1,284 accidents involving scooters, over a third more than a year earlier, said deputy Saule Akhmetzhanova, who presented the bill. They left 14 people dead and 1,190 injured.

Yerlan Toksanov wanted the age lowered to 14 for scooters of up to 250 watts. Akhmetzhanova disagreed but promised to discuss his amendment in committee. A call by Gulnara Seitova to outlaw rentals altogether found no support.

Deputy Interior Minister Kanat Beisekeyev put the number of scooters in the country at about 420,000, fewer than one in six of them for hire. His ministry sees no need to register private ones, which would cost 2.8 billion tenge. He made no promises about lanes on the roads.

Rental companies accept all the rules except insurance, which would make a ride 25 to 30 tenge dearer, according to their association.

The bill does not make helmets compulsory. The question might be taken up again in two years, Akhmetzhanova said.

The second reading is planned for December 3. Couriers' mopeds were not on the agenda and will be dealt with in a separate bill next year.`,
    slips: [
      [['value'], 'The bill was approved in the first reading by 17 votes to 12.'],
      [
        ['period', 'value'],
        'In the first six months of 2025 there were 1,284 accidents involving electric scooters.',
      ],
      [['measure', 'value'], 'Accidents involving scooters have killed 1,190 people in nine months.'],
      [['direction', 'polarity'], 'The number of accidents involving electric scooters fell by 38%.'],
      [['value', 'period'], 'Under the bill riders would have to be at least 18.'],
      [['unit'], 'The speed limit for scooters would be 20 miles per hour.'],
      [['value', 'measure'], 'In pedestrian zones scooters may go at up to 20 km/h.'],
      [
        ['bound', 'polarity'],
        'Rental firms would have to take out liability insurance for no more than 5 million tenge.',
      ],
      [['entity', 'speaker'], 'Gulnara Seitova proposed an age of 14 for scooters of up to 250 watts.'],
      [['polarity'], 'Deputies backed the call for a complete ban on scooter rentals.'],
      [['value', 'measure'], 'There are about 65,000 scooters in Kazakhstan, Beisekeyev said.'],
      [['polarity', 'modality'], 'The Interior Ministry wants private scooters to be registered.'],
      [['entity'], 'By May 1 a total of 190 parking places will be set up in Almaty and Shymkent.'],
      [['polarity', 'entity'], 'The rental companies agree with the insurance rule.'],
      [['currency'], 'Registering private scooters would cost 2.8 billion dollars.'],
      [
        ['wording', 'polarity'],
        '"The pavement should be a place where a grandmother looks over her shoulder," Akhmetzhanova said.',
      ],
    ],
  },
];
