// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round24 = [
  {
    id: 'results-huaylin-zinc',
    sourceDate: '2025-10-30',
    source: `Minera Huaylín S.A., Lima. Third quarter of 2025: statement to shareholders and the press, 30 October 2025

Production. From July to September we produced 41,300 tonnes of zinc in concentrate, 11 percent less than in the same quarter of 2024. Lead output was 12,900 tonnes, practically unchanged. The decline in zinc is explained by the blockade of the road to the Quebrada Larga mine, which lasted 26 days, from 4 to 29 August. Without it, we estimate, production would have reached 47,000 tonnes.

Results. Sales were $168 million, against $181 million a year ago. Higher prices made up for part of the loss in volume. The operating profit fell from $52 million to $34 million. There was a net profit of $9 million; in the third quarter of 2024 it was $27 million. It includes a write-down of $8 million on the old concentrator at Pampa Verde, which will not be restarted.

The agreement. On 28 August we signed an agreement with the communities of Huacar and Tincoy. Together they receive 0.6 percent of the mine's sales until 2035 for roads, water and schools, but not less than $3 million a year. They had asked for 1.5 percent. The company will also pave 17 kilometres of road. "Nobody got what he wanted, which is how I recognise an agreement," said chief executive Mariana Ugarte-Solís. The third community, Alto Rumi, has not signed. It first demands an independent analysis of its springs. We have agreed to that; the laboratory will be chosen by the community and paid by us. Results are expected in February.

Two people were injured on 11 August when stones were thrown at a bus. Proceedings against five persons are pending. The company has not joined them as a civil party and does not intend to.

Costs. Producing a pound of zinc cost 71 US cents, 9 cents more than a year before. Two thirds of this increase are due to electricity. From January 2027 at least half of our power should come from a solar plant near Moquegua, if its owner, Sol del Sur, obtains the permit for the line.

Debt. Net debt rose from $388 million at the end of June to $412 million at the end of September. The limit agreed with the banks, 3.5 times annual operating earnings, has been kept: the ratio is 2.9. The agency Calibra has kept its rating but lowered the outlook from stable to negative.

Dividend. There will be no interim dividend. Whether there will be a final one depends on the fourth quarter and will be decided in March.

Outlook. For the whole of 2025 we now expect 172,000 to 178,000 tonnes of zinc, instead of 185,000 to 192,000. Investment is reduced from $140 million to $115 million; exploration at Cerro Pardo is put off, while the work on the tailings dam goes ahead in full. The number of employees, 2,960, is not to be reduced. At Pampa Verde 180 contract workers will lose their jobs at the end of November; half of them have been offered work at Quebrada Larga.

Management. Mr Ernesto Villacorta, finance director for twelve years, retires on 31 December. His successor is Ms Paola Reátegui, aged 43, now treasurer.`,
    date: '2025-10-31',
    text: `A road blockade of almost four weeks has cost the Peruvian miner Huaylín dear. Net profit for the third quarter shrank to a third of what it had been a year earlier, $9 million, the Lima company announced on Thursday. Sales slipped by $13 million to $168 million, though higher prices cushioned the fall.

Zinc output came to 41,300 tonnes, down 11 percent. But for the blockade in August, the company reckons, it would have been 47,000. Lead production hardly changed.

Two communities have come to terms with the company and will receive 0.6 percent of the mine's sales until 2035, with $3 million a year as a minimum. They had demanded two and a half times as much. "Nobody got what he wanted," said chief executive Mariana Ugarte-Solís, adding that this was how she recognised an agreement. Alto Rumi, a third community, has not signed so far, since it wants its springs tested first. Huaylín will pay for that, but the laboratory is for the community to choose.

A pound of zinc cost 71 cents to produce, 9 cents more than a year ago, mostly because of electricity. Provided that the permit for the line is granted, half or more of the company's power is to come from a solar plant from 2027 on.

Net debt grew by $24 million within three months to $412 million but remains within the limit agreed with the banks. The rating agency Calibra left its mark unchanged while turning the outlook negative.

Shareholders will get no interim dividend, and about a final one nothing will be decided until March. Huaylín also cut its forecast of zinc output for the whole year to between 172,000 and 178,000 tonnes. It will invest $25 million less than planned and postpone exploration at Cerro Pardo, but it will not economise on the tailings dam.

The number of employees, 2,960, is not to fall. At Pampa Verde, where the old concentrator is not going to be restarted, 180 contract workers will lose their jobs in a month's time; 90 of them can move to Quebrada Larga. Paola Reátegui, 43, will take over the finances when Ernesto Villacorta retires at the end of the year.`,
    slips: [
      [['direction'], 'Zinc production rose by 11 percent from the same quarter of 2024.'],
      [['unit', 'period', 'value'], 'The road to the Quebrada Larga mine was blocked for 26 weeks.'],
      [['value'], 'Without the blockade production would have reached 74,000 tonnes.'],
      [['value', 'measure'], 'The operating profit fell to $9 million.'],
      [['currency', 'unit'], 'Huaylín’s sales came to 168 million soles in the third quarter.'],
      [['polarity', 'modality'], 'The company is going to restart the old concentrator at Pampa Verde.'],
      [['bound'], 'The two communities will receive at most $3 million a year.'],
      [['polarity', 'value'], 'Huacar and Tincoy obtained the full share of sales they had asked for.'],
      [['speaker', 'entity'], '"Nobody got what he wanted," said Paola Reátegui.'],
      [['value', 'entity', 'polarity'], 'All three communities have signed the agreement.'],
      [['entity'], 'The laboratory that is to analyse the springs will be picked by the company.'],
      [
        ['polarity', 'modality'],
        'Huaylín has joined the proceedings against the five persons as a civil party.',
      ],
      [['polarity', 'bound'], 'The company’s debt has gone beyond what was agreed with the banks.'],
      [['polarity', 'direction', 'measure'], 'The agency Calibra has lowered its rating.'],
      [
        ['entity', 'polarity'],
        'The work on the tailings dam is put off, while exploration at Cerro Pardo goes ahead in full.',
      ],
      [
        ['modality', 'polarity', 'measure'],
        'It is already settled that shareholders will not receive a final dividend.',
      ],
    ],
  },
  {
    id: 'volcano-bulletin-karambua',
    sourceDate: '2026-01-19',
    source: `Regional Centre for Volcanology, Manado. Special bulletin no. 6 on Mount Karambua, 19 January 2026, 14.00 local time, with notes of the briefing that followed

ALERT LEVEL: raised from 2 to 3 (of 4) at 06.00 today.

ACTIVITY. From 17 to 19 January 1,310 volcanic earthquakes were recorded; in the three days before there were 220. The strongest had a magnitude of 3.4. On the 18th at 21.12 a column of ash rose 2,800 metres above the crater, which itself lies at 1,790 metres. Lava has been visible in the crater since the night of 16 January. It has not crossed the rim. The northern flank has swollen by 14 centimetres since December.

FORECAST. A larger eruption within the coming weeks is possible but not certain. In 1996 activity of the same kind died down after 40 days without a large eruption; in 1961 it ended in one that killed 39 people.

RESTRICTIONS. Nobody may enter the area within 5 kilometres of the crater; to the north the limit is 7 kilometres. Fishing within 2 kilometres of the northern shore is discouraged but not forbidden. The airport of Tolinggu remains open. Airlines decide for themselves; one of the three, Celebes Wings, has cancelled its flights until Thursday.

EVACUATION. By noon 4,620 of the 5,100 inhabitants of the four villages in the zone had left; 3,900 of these are accommodated in schools, the others with relatives. Those who stayed are mostly men who look after livestock. They may be in the villages by day until 20 January, after that no longer.

BRIEFING. Dr Yulianti Mokoginta, head of the Centre: "The mountain is breathing faster. That does not tell us whether it will cough." Of the nine seismometers seven work. One was buried by ash, one was stolen in November. New ones have been ordered; they will not arrive before March. A team from Bandung is bringing two on loan tomorrow.

Asked whether the alert should have been raised earlier, she replied that she would do the same again. The rise in earthquakes began in the early hours of the 17th. "You can't empty four villages on the strength of one bad night."

Mr Ferdinand Lasut, head of the district: The evacuation costs 90 million rupiah a day. The district has money for three weeks. The province has promised to take over half of the cost, but nothing has been paid. He asked people not to believe a video which claims to show lava flowing into the sea; it was taken in another country years ago. Two men who had spread it were questioned and let go.

The clove harvest. In the district 1,200 families live on cloves. The harvest was to begin on 1 February. The northern villages account for about 40 percent of it. If the ban lasts beyond the end of February, Mr Lasut said, their harvest could be lost. The farmers' representative, Ms Nova Tumbol, demanded passes for pickers: "Ash we can wash off. Debts we cannot." Dr Mokoginta is against passes: a pyroclastic flow covers five kilometres in less than four minutes.

NEXT BULLETIN: 20 January, 08.00, or at once if there is a change. The alert level can be lowered only after 14 days without new deformation.`,
    date: '2026-01-20',
    text: `The alert level for the Indonesian volcano Karambua was raised on Monday to the second highest of four. Within three days instruments registered 1,310 volcanic earthquakes, about six times as many as in the three days before. On Sunday evening ash shot up 2,800 metres above the crater, to an altitude of nearly 4,600 metres. Lava can be seen but has stayed inside the crater.

Whether a larger eruption will follow is uncertain. In 1996 similar activity subsided after 40 days, whereas in 1961 it ended with 39 dead. "The mountain is breathing faster," said Yulianti Mokoginta, who heads the regional volcanology centre in Manado, but this did not tell whether it would cough.

Nobody may go within 5 kilometres of the crater, or within 7 on the northern side, where the slope has bulged by 14 centimetres since December. Fishermen are advised to keep away from the north shore, though they are not forbidden to go there. Tolinggu airport is open; one of three airlines has called off its flights until Thursday.

By midday about nine in ten of the 5,100 inhabitants of four villages had gone, most of them to be put up in schools. Those who stayed, largely men with livestock to look after, will not be allowed in the villages any longer after 20 January.

Mokoginta said that she would not act differently if she had to decide about the alert again. "You can't empty four villages on the strength of one bad night." Two of the nine seismometers are out of action, one of them because it was stolen. New ones will take until March at the earliest; in the meantime a team from Bandung is lending two.

According to Ferdinand Lasut, head of the district, the evacuation costs 90 million rupiah a day, and the money will last for three weeks. The province is to bear half but has not paid anything yet. A video of lava running into the sea, he said, had been filmed abroad years ago.

The northern villages, where about 40 percent of the district's cloves come from, could lose their harvest should the ban continue past the end of February. On behalf of the farmers Nova Tumbol asked for passes. "Ash we can wash off. Debts we cannot," she said. Mokoginta is opposed, as a pyroclastic flow needs less than four minutes for five kilometres. For the alert to be lowered, two weeks must go by without new deformation.`,
    slips: [
      [['direction', 'value'], 'The alert level was lowered from 3 to 2 at 06.00 on Monday.'],
      [['value', 'period', 'measure'], 'From 17 to 19 January 220 volcanic earthquakes were recorded.'],
      [
        ['measure', 'value', 'entity'],
        'The cloud of ash reached no higher than 2,800 metres above sea level.',
      ],
      [['polarity'], 'Lava has spilled over the rim and is moving down the northern flank.'],
      [['modality'], 'A larger eruption will come within the next few weeks, the Centre says.'],
      [
        ['period', 'polarity', 'value'],
        'In 1996 activity of the same kind ended in an eruption that killed 39 people.',
      ],
      [['modality', 'polarity'], 'Fishing within 2 kilometres of the northern shore is forbidden.'],
      [
        ['value', 'entity', 'polarity'],
        'None of the three airlines will be flying to Tolinggu before Thursday.',
      ],
      [
        ['measure', 'value', 'polarity'],
        'By noon only a minority of the inhabitants of the four villages had left.',
      ],
      [['polarity', 'value', 'measure'], 'Of the nine seismometers seven are out of order.'],
      [['polarity'], 'Dr Mokoginta conceded that the alert ought to have been raised sooner.'],
      [['unit', 'period', 'value'], 'The evacuation costs 90 million rupiah a week, Mr Lasut said.'],
      [['polarity', 'modality'], 'The province has paid half of the cost of the evacuation.'],
      [['polarity'], 'The video of lava flowing into the sea is genuine, according to Mr Lasut.'],
      [['speaker', 'entity'], '"Ash we can wash off. Debts we cannot," said Dr Mokoginta.'],
      [['polarity'], 'The head of the Centre has nothing against passes for pickers.'],
    ],
  },
  {
    id: 'election-francistown-council',
    sourceDate: '2025-11-10',
    source: `Independent Electoral Commission, Gaborone. Declaration of the results of the Francistown city council election. Read out by the Commissioner, Mrs Keitumetse Ramotswe-Dube, on Monday, 10 November 2025

Ladies and gentlemen, voting took place on Saturday at 118 polling stations. Of 62,400 registered voters 35,570 came, a turnout of 57 percent. Five years ago it was 49. There were 810 invalid papers.

Seats. The council has 37 elected seats. The Civic Alliance won 17, the Progress Movement 14 and the Workers' Front four. Two go to independents. In the outgoing council the Civic Alliance had 22 and the Progress Movement 11. For the first time since 1999, therefore, no party has a majority. Women have been elected in nine wards; there were twelve in the old council. The oldest councillor is 79 and the youngest 22. They are grandmother and grandson, and they belong to different parties.

Votes. The Progress Movement received 14,930 votes, more than the Civic Alliance with 14,480, but fewer seats. That is how our law works, and it is not for the Commission to comment on it.

Close results. In Ward 23 the candidates of the Alliance and of the Movement had 402 votes each. After a recount, which gave the same result, lots were drawn under section 71. The lot fell to Mr Tshepo Ntsima of the Movement. In Ward 8 the margin was three votes; a recount has been refused, as the application came an hour late.

Incidents. Three polling stations opened late, one of them by four hours because the key was with a headmaster who had gone fishing. Voting there was extended until ten at night. One man was arrested for photographing his ballot paper. There was no violence. The 46 observers of the regional bar association called the election orderly but criticised that 2,100 names of dead persons were still on the roll. The Commission accepts this criticism. We have no evidence that anyone voted in their name.

Complaints. We received seven; two have been dismissed, five are being examined. None of them, if upheld, could change more than one seat. Candidates may petition the High Court until 8 December.

Cost. The election cost 9.6 million pula, 1.1 million less than budgeted, chiefly because the ballot papers were printed in the country and no longer in South Africa.

Tablets were used for checking the roll at 40 stations. The average time in the queue was 11 minutes there and 26 elsewhere. We want to use them everywhere in 2029 if Parliament grants the money. Counting will remain by hand. Paper has a memory.

The council meets on 24 November to elect the mayor, who by law must be a councillor. The sitting mayor, Mr Boikobo Seretse of the Alliance, lost his ward by 61 votes.

After the declaration the leader of the Movement, Ms Lorato Maphane, told reporters that she would talk to the Workers' Front first. The Alliance's chairman, Mr Gaolathe Kgosi, ruled out a coalition with the Movement and said that he would look for a majority with the independents; he declined to say whether he had spoken to the Front.`,
    date: '2025-11-11',
    text: `Francistown in Botswana has a city council in which no party commands a majority, for the first time since 1999. The Civic Alliance remains strongest with 17 of the 37 seats, five fewer than before, the Independent Electoral Commission announced on Monday. The Progress Movement gained three and now has 14, although it polled 450 votes more than its rival. The Workers' Front won four seats and independents two.

Turnout was 57 percent, eight points higher than five years ago. The number of women dropped from twelve to nine. The oldest councillor, aged 79, is the grandmother of the youngest, who is 22, but they sit for different parties.

Ward 23 had to be decided by lot, because the candidates of the two biggest parties had 402 votes each even after a recount. Tshepo Ntsima of the Progress Movement was the lucky one. In Ward 8, where three votes made the difference, no recount will take place, as it was requested too late.

One polling station opened four hours behind time: the headmaster who had the key was away fishing. There was no violence. Observers from the regional bar association found the election orderly but took exception to the 2,100 dead people on the roll. The commission accepts the point, but it knows of no evidence that anybody voted in their name. Five complaints are still under examination, none of which could shift more than a single seat.

Where tablets were used to check the roll, voters queued for 11 minutes on average, less than half as long as elsewhere. If parliament provides the money, they will be employed at all polling stations in 2029. The votes, however, will go on being counted by hand. "Paper has a memory," said Commissioner Keitumetse Ramotswe-Dube. At 9.6 million pula the election came out cheaper than planned, mainly because the ballot papers were no longer printed in South Africa.

Mayor Boikobo Seretse cannot stay in office, since he lost his own ward. Lorato Maphane, who leads the Progress Movement, wants to speak to the Workers' Front first; even together they would be one seat short of a majority. Gaolathe Kgosi, the chairman of the Alliance, will not form a coalition with the Movement and is turning to the independents. Whether he has been in touch with the Front, he would not say.`,
    slips: [
      [['value'], 'The turnout on Saturday was 75 percent.'],
      [['direction'], 'Voters showed less interest than five years ago.'],
      [
        ['entity', 'direction', 'measure'],
        'The Civic Alliance received more votes than the Progress Movement.',
      ],
      [['value', 'period', 'measure'], 'The Civic Alliance won 22 seats.'],
      [['polarity'], 'The Civic Alliance has held on to its majority in the council.'],
      [['value', 'period'], 'Women have been elected in twelve wards.'],
      [['entity'], 'In Ward 23 the lot fell to the candidate of the Alliance.'],
      [['polarity', 'modality'], 'A recount has been ordered in Ward 8.'],
      [['polarity', 'modality'], 'Ballots were cast in the name of dead people, the Commission admitted.'],
      [['value', 'polarity', 'measure'], 'All seven complaints have been dismissed.'],
      [['direction'], 'The election cost 1.1 million pula more than budgeted.'],
      [['polarity', 'modality'], 'From 2029 the votes are to be counted by machine.'],
      [['direction'], 'At stations with tablets people had to stand in line for longer than at the others.'],
      [['polarity', 'direction'], 'Mayor Boikobo Seretse won his ward by 61 votes.'],
      [
        ['polarity', 'modality'],
        'Mr Kgosi left open whether the Alliance would form a coalition with the Movement.',
      ],
      [['polarity', 'wording'], 'The observers of the bar association called the election disorderly.'],
    ],
  },
  {
    id: 'agency-dockworkers-trois-caps',
    sourceDate: '2025-06-03',
    source: `MONTREAL, June 3, 2025 (Laurentian Press) — Dockworkers at the Port of Trois-Caps voted on Tuesday to accept a six-year contract, ending a strike that shut the container terminals for 19 days.

The Longshore Brotherhood, Local 412, said 71 percent of the 1,085 members who took part in the vote were in favour. Entitled to vote were 1,220. In April 96 percent had turned down an earlier offer.

Under the deal wages will go up by 20 percent over six years, 5 percent of it retroactive to January 1, 2024. The union had asked for 20 percent over four years; the employers had offered 14 percent over six. A crane operator's hourly pay will rise from C$52.40 to C$62.88 by 2029.

On shift schedules, the issue that set off the strike, workers will get 48 hours' notice of night and weekend shifts instead of 18. The union had demanded 72.

On automation, the employers' Maritime Terminal Council keeps the right to introduce remotely controlled cranes, but not before January 2028, and it guarantees that none of the present 146 crane operators will be dismissed because of them.

"It's not the contract I dreamed of. It's the contract I can defend," said the local's president, Yvan Thibodeau-Roy. The head of the Council, Margaret Oyelaran, said that the outcome was "expensive but predictable" and that fees for customers would go up by about 3 percent in September.

A first ship was being unloaded on Tuesday evening. Eleven more were waiting in the river. It will take until about June 20 to work off the backlog of 9,400 containers, port director Simon Laflèche said; he had earlier spoken of the end of the month. Another 14 ships were diverted to Halifax and New York. Laflèche estimated that one in ten of the containers lost during the strike would never come back. The port handled 1.5 million containers last year, 4 percent fewer than in 2023.

The Chamber of Commerce put the cost of the stoppage at C$18 million a day, a figure the union calls "invented on a napkin". Grain was not affected, as it is loaded under a separate agreement that runs to 2027. Three paper mills had to cut production, and one of them, at La Tuque-Nord, sent home 210 workers. It will resume full operation on June 9.

The federal labour minister, Anil Brar, had threatened to impose binding arbitration if there was no agreement by June 6. He praised both sides and said the government had not needed to interfere. The opposition accuses him of having waited too long. Mediators had taken part in the talks since May 20.

In a separate vote the 130 checkers of Local 413 rejected the same terms by 68 votes to 61. They may strike from June 12 onward, with three days' notice. Thibodeau-Roy, whose union does not represent them, said his members would not cross a picket line. Oyelaran said she hoped for talks before then and described the terms as final.`,
    date: '2025-06-04',
    text: `After 19 days the container terminals of the Canadian port of Trois-Caps are moving again, now that dockworkers have approved a six-year contract. Of the 1,085 who voted, 71 percent said yes on Tuesday. In April an earlier offer had been rejected almost unanimously.

Pay will rise by a fifth over the six years; the union had wanted the same increase within four. By 2029 a crane operator will earn C$62.88 an hour, C$10.48 more than now. Those called in at night or at the weekend will learn of it 48 hours ahead, 30 hours earlier than hitherto though a day later than the union had demanded.

Remotely controlled cranes can be brought in from January 2028 on, but none of the 146 operators may be dismissed because of them. Yvan Thibodeau-Roy, president of Local 412, called the agreement one that he could defend, if not the one he had dreamed of. To Margaret Oyelaran, the head of the employers' council, it is "expensive but predictable". Customers will have to pay some 3 percent more in fees from September.

On Tuesday evening eleven ships were waiting in the river while a first one was unloaded. Port director Simon Laflèche expects the backlog of 9,400 containers to be gone by about 20 June, sooner than he had thought at first. He believes, however, that a tenth of the containers lost during the strike are lost for good. Fourteen ships went to Halifax and New York instead.

According to the chamber of commerce, the strike cost C$18 million a day, which would make more than C$340 million in all; the union disputes the figure. Grain, which falls under another agreement, was not held up. Three paper mills cut their production, and the one in La Tuque-Nord, which sent 210 people home, will be fully at work again on 9 June.

Labour minister Anil Brar, who had threatened to impose arbitration, said there had been no need for the government to interfere. To the opposition, he waited too long.

The trouble may not be over. By a majority of seven votes the checkers of another local turned the same terms down. They could walk out from 12 June, in which case Thibodeau-Roy's members would respect their pickets. Oyelaran hopes for talks but calls the terms final.`,
    slips: [
      [['period', 'value', 'unit'], 'Dockworkers voted on Tuesday to accept a four-year contract.'],
      [['unit', 'period', 'value'], 'The strike kept the container terminals shut for 19 weeks.'],
      [['measure', 'value', 'entity'], 'Of the 1,220 members entitled to vote, 71 percent were in favour.'],
      [['polarity'], 'In April 96 percent of the dockworkers had accepted an earlier offer.'],
      [['value', 'measure', 'entity'], 'The employers had offered 20 percent over six years.'],
      [['currency', 'unit'], 'By 2029 a crane operator will be paid 62.88 US dollars an hour.'],
      [['value', 'measure'], 'Workers will get 72 hours’ notice of night and weekend shifts.'],
      [
        ['period', 'modality', 'polarity'],
        'The employers are free to bring in remotely controlled cranes straight away.',
      ],
      [['polarity', 'modality'], 'Dozens of crane operators will be laid off because of the new cranes.'],
      [['wording', 'polarity'], '"It’s the contract I dreamed of," said Yvan Thibodeau-Roy.'],
      [['speaker', 'entity'], 'The outcome was "expensive but predictable", said Simon Laflèche.'],
      [
        ['direction', 'period', 'polarity'],
        'Working off the backlog will take longer than Laflèche had first said.',
      ],
      [['speaker', 'entity'], 'The union put the cost of the stoppage at C$18 million a day.'],
      [['polarity'], 'Grain could not be loaded during the strike either.'],
      [
        ['polarity', 'modality'],
        'It was binding arbitration, imposed by the labour minister, that ended the dispute.',
      ],
      [['polarity'], 'The checkers of Local 413 accepted the terms by 68 votes to 61.'],
    ],
  },
  {
    id: 'speech-governor-akureyri',
    sourceDate: '2025-11-13',
    source: `"The wrong forecast and the lucky one". Speech by Ragnheiður Falk, Governor of the Central Bank of Iceland, at the annual meeting of the Fisheries Federation, Akureyri, 13 November 2025

Ladies and gentlemen,

Eighteen months ago, in this hall, I told you that inflation would be below 4 percent by Christmas 2024. It was 5.1. I was wrong, and I'd like to begin with that, because nobody has forgotten it anyway. In October it was 3.4 percent. The target, as you know, is 2.5.

Since that speech we have lowered the key rate five times, from 9.25 to 7 percent. Last week we left it where it was. The committee was divided, three to two. Two members wanted a cut of a quarter of a point. I was not one of them.

Why did we wait? There are three reasons. First, wages: they will go up by 6.2 percent this year, and productivity by less than one. Second, housing. Rents have risen by 9 percent in twelve months; without rents inflation would be 2.3 percent. We can't build houses at the Central Bank; we can only make it dearer or cheaper to borrow for them. Third, the krona, which has lost 4 percent against the euro since the summer. A weak krona is good for your exports. It is less good for those who eat.

Some of you have written to me that the rate is killing the fleet. I take that seriously, and I've looked at the figures. The debt of the fishing companies is 540 billion krónur, of which two thirds is in foreign currency and doesn't depend on our rate at all. Eleven companies went bankrupt last year, compared with fourteen the year before. Of the 38 trawlers ordered since 2020 one has been cancelled, and that because the yard had burned.

I don't deny that it is hard for the small ones. A boat owner in Grímsey pays 11.8 percent on his loan. He can't borrow in euros, and he shouldn't.

Will the rate fall in February? I don't know. If the wage agreements in the public sector stay near 4 percent and if the krona holds, there is room. I will not promise anything. I did that once in this hall.

A word on cash. There have been rumours that we are going to abolish the 10,000-krónur note. We are not. On the contrary, we are printing 1.5 million of them. After the power cut in the East last January, when cards did not work for 31 hours, we asked shops to accept cash; by law they need not. I have suggested to the government that they should be obliged to do so for purchases up to 20,000 krónur. The minister of commerce has not answered.

The digital krona remains a study. It costs 80 million a year and employs six people. We shall decide in 2027 whether to go on.

Finally, the currency reserves. They amount to 870 billion krónur, enough to pay for imports for six and a half months. That is more than the five months we consider necessary.

My grandmother gutted herring in Siglufjörður. She used to say that there are two kinds of forecast, the wrong one and the lucky one. Thank you.`,
    date: '2025-11-14',
    text: `Iceland's central bank governor, Ragnheiður Falk, opened her address to the fisheries federation with an admission. A year and a half ago she had said in the same hall that inflation would drop below 4 percent by Christmas 2024; in fact it stood at 5.1. "I was wrong," she said in Akureyri on Thursday. Last month it was 3.4 percent, still nine tenths of a point above the target.

Since that forecast the key rate has come down in five steps by two and a quarter points to 7 percent. Last week the committee left it alone by three votes to two, and Falk was with the majority. She named wages, rents and the exchange rate as reasons. Pay is rising by 6.2 percent this year, productivity by less than one. If it were not for rents, which went up 9 percent within a year, inflation would be below target. And the krona has weakened by 4 percent against the euro since the summer.

To the charge that high interest is ruining the fleet she replied with numbers. Of the fishing companies' debt of 540 billion krónur, some 360 billion is in foreign currency and so untouched by the bank's rate. The number of bankruptcies among them fell from fourteen to eleven last year. Of 38 trawlers ordered since 2020 a single one was cancelled, and the reason was a fire at the yard. She conceded, however, that small owners were having a hard time.

There is room for a cut in February if public-sector pay deals remain close to 4 percent and the krona keeps its value, but Falk would not promise one.

She denied that the 10,000-krónur note was to go; one and a half million of them are being printed. In January cards failed for more than a day in the east of the country because of a power cut. Falk would like shops to be obliged to take cash for purchases of up to 20,000 krónur, but the minister of commerce has yet to respond. In 2027 the bank will decide whether to carry on with the digital krona, so far no more than a study.

The currency reserves, at 870 billion krónur, would cover imports for six and a half months, a month and a half longer than the bank thinks necessary.`,
    slips: [
      [['value', 'period'], 'In October inflation was 5.1 percent.'],
      [
        ['direction', 'polarity', 'bound'],
        'Inflation has already come down below the target of the Central Bank.',
      ],
      [['direction'], 'The key rate has been raised five times, from 7 to 9.25 percent.'],
      [['polarity', 'entity'], 'Falk was among those who wanted a cut of a quarter of a point.'],
      [['polarity', 'value'], 'Last week’s decision on the rate was unanimous.'],
      [['direction', 'polarity'], 'Leaving out rents, prices would be rising even faster.'],
      [['direction'], 'The krona has gained 4 percent against the euro since the summer.'],
      [['scale', 'value'], 'The debt of the fishing companies is 540 million krónur.'],
      [
        ['polarity', 'measure', 'entity'],
        'Most of what the fishing companies owe is in krónur and depends on the rate.',
      ],
      [['value', 'period'], 'Fourteen fishing companies went bankrupt last year.'],
      [['entity', 'polarity'], 'The order for one trawler was cancelled because interest was too high.'],
      [['modality', 'polarity'], 'The rate will fall in February, Falk promised.'],
      [['polarity', 'modality'], 'The Central Bank is doing away with the 10,000-krónur note.'],
      [['modality', 'polarity'], 'By law shops must accept cash.'],
      [['unit', 'period', 'value'], 'During the power cut in the East cards did not work for 31 minutes.'],
      [['modality', 'polarity'], 'In 2027 the digital krona will be introduced, the governor announced.'],
    ],
  },
  {
    id: 'prigovor-arena-kamenogorsk',
    lang: 'ru',
    sourceDate: '2025-12-18',
    source: `Объединённая пресс-служба судов Свердловской области. Сообщение о приговоре по делу о строительстве ледовой арены. Екатеринбург, 18 декабря 2025 года

Районный суд огласил сегодня приговор пятерым обвиняемым по делу о строительстве ледовой арены «Самоцвет» в Каменогорске.

Бывший генеральный директор компании «Уралмонолит» Павел Щербинин признан виновным в мошенничестве в особо крупном размере и приговорён к шести годам колонии общего режима и штрафу в 800 тысяч рублей. Прокурор просил восемь с половиной лет. Главный бухгалтер Наталья Овсянкина получила три года условно: она признала вину, дала показания на остальных и вернула 14 млн рублей. Инженер технадзора Рустам Галиев осуждён на четыре года. Бывший заместитель мэра Каменогорска Олег Пьянков оправдан по обвинению в получении взятки, но признан виновным в халатности; от наказания он освобождён за истечением срока давности. Пятый обвиняемый, субподрядчик Андрей Жилин, оправдан полностью.

Как установил суд, с марта 2019-го по август 2021 года «Уралмонолит» предъявлял к оплате работы, которые не выполнялись либо выполнялись из более дешёвых материалов. Следствие оценивало ущерб в 236 млн рублей. Суд счёл доказанным 171 млн: остальная сумма относилась к фундаменту, а экспертиза не смогла определить, сколько бетона туда залито. Вместо новых холодильных установок поставили восстановленные, 2004 года выпуска. Крыша протекла в первую же зиму.

Дело рассматривали четырнадцать месяцев, состоялось 63 заседания, допрошены 118 свидетелей. Оглашение приговора заняло почти пять часов.

Щербинин вины не признал. «Я построил одиннадцать арен, и десять из них стоят сухие», — сказал он в последнем слове. Его взяли под стражу в зале суда; время, проведённое под домашним арестом, — один год и восемь месяцев — зачтут из расчёта два дня за один. Галиев находится под стражей с мая 2024 года.

Пьянкову вменяли взятку в виде внедорожника стоимостью 5,2 млн рублей. Суд пришёл к выводу, что машину он купил сам, в кредит, который до сих пор выплачивает.

Гражданский иск администрации Каменогорска удовлетворён частично: с Щербинина и Галиева солидарно взыскан 121 млн рублей, с «Уралмонолита» — ещё 36 млн. Арест с дома Щербинина в Сысерти не снят.

Приговор не вступил в силу, его можно обжаловать в течение 15 суток. Защита Щербинина объявила, что подаст апелляцию. Прокуратура решит, обжаловать ли оправдание Жилина, после получения полного текста. Адвокат Овсянкиной заявил, что приговором доволен.

Арена открылась в декабре 2021 года, на восемь месяцев позже срока, и закрыта с февраля 2023-го. На ремонт область выделила 94 млн рублей; мэр Каменогорска Светлана Бурлакова рассчитывает открыть её к следующему сезону. «Дети, которые должны были кататься на этом льду, уже бреются», — сказала она журналистам.`,
    date: '2025-12-19',
    text: `К шести годам колонии приговорён бывший глава «Уралмонолита» Павел Щербинин по делу о ледовой арене «Самоцвет» в Каменогорске. Это на два с половиной года меньше, чем просил прокурор. Приговор огласили в четверг.

Бухгалтеру Наталье Овсянкиной, которая созналась и возвратила 14 млн рублей, дали три года условно. Рустам Галиев, инженер технадзора, получил четыре года, а субподрядчика Андрея Жилина суд полностью оправдал. Бывший вице-мэр Олег Пьянков признан виновным лишь в халатности, да и за неё наказания не понесёт, поскольку срок давности прошёл. Внедорожник, в котором обвинение видело взятку, он, как решил суд, приобрёл сам, в кредит.

Доказанным сочли ущерб в 171 млн рублей, на 65 млн меньше, чем насчитало следствие: объём бетона в фундаменте эксперты установить не смогли. Около двух с половиной лет компания предъявляла к оплате работы, которых либо не было вовсе, либо их делали из материалов подешевле. Холодильные установки вместо новых смонтировали восстановленные, выпущенные в 2004 году. Кровля дала течь уже в первую зиму.

Процесс продолжался больше года, суд выслушал 118 свидетелей. Щербинин виновным себя не признаёт. Он построил одиннадцать арен, сказал он, «и десять из них стоят сухие». Под стражу его взяли прямо в зале. Домашний арест зачтут ему наполовину, то есть срок станет меньше примерно на десять месяцев.

По иску администрации города Щербинину и Галиеву вместе предстоит заплатить 121 млн рублей, а самой компании — 36 млн. На обжалование отведено 15 суток. Защитники Щербинина намерены этим правом воспользоваться, прокуратура же ещё не определилась, оспаривать ли оправдание Жилина. Адвокат Овсянкиной исходом доволен.

Арена, сданная с опозданием на восемь месяцев, уже почти три года закрыта. Мэр Светлана Бурлакова надеется, что к будущему сезону её откроют: на ремонт область дала 94 млн рублей.`,
    slips: [
      [['value', 'measure', 'entity'], 'Прокурор просил приговорить Щербинина к шести годам колонии.'],
      [['polarity'], 'Главный бухгалтер Наталья Овсянкина вины не признала.'],
      [['polarity', 'modality'], 'Овсянкиной придётся провести три года за решёткой.'],
      [['polarity'], 'Олег Пьянков признан виновным в получении взятки.'],
      [['entity', 'polarity', 'value'], 'Субподрядчик Андрей Жилин осуждён на четыре года.'],
      [['value', 'measure', 'entity'], 'Суд счёл доказанным ущерб в 236 млн рублей.'],
      [['scale', 'value'], 'Доказанный ущерб составил 171 тыс. рублей.'],
      [['polarity'], 'Экспертам удалось выяснить, сколько бетона залито в фундамент.'],
      [['unit', 'period', 'value'], 'Дело рассматривали четырнадцать недель.'],
      [['wording', 'value'], '«Я построил одиннадцать арен, и все они стоят сухие», — сказал Щербинин.'],
      [
        ['speaker', 'entity'],
        '«Дети, которые должны были кататься на этом льду, уже бреются», — сказал Щербинин.',
      ],
      [['polarity', 'entity'], 'Внедорожник достался Пьянкову в подарок от строителей, пришёл к выводу суд.'],
      [['polarity'], 'В гражданском иске администрации Каменогорска отказано.'],
      [['polarity', 'modality'], 'Приговор вступил в силу.'],
      [['modality', 'polarity'], 'Прокуратура подала жалобу на оправдание Жилина.'],
      [['direction', 'polarity', 'period'], 'Арену сдали на восемь месяцев раньше срока.'],
    ],
  },
  {
    id: 'voleybol-surgut',
    lang: 'ru',
    sourceDate: '2025-05-15',
    source: `Пресс-конференция женского волейбольного клуба «Обь-Стрела» по итогам сезона. Сургут, 15 мая 2025 года

Генеральный директор Лариса Копытова: Сезон закончили шестыми. Задача была — четвёрка. Из 30 матчей выиграли 17, год назад — 21. В плей-офф уступили «Кварцу» 1:3 в серии, причём последние два матча — на тай-брейке. На домашние игры в среднем приходили 2 340 зрителей, это на 12% больше, чем в прошлом сезоне, и третий показатель в лиге. Парадокс: проигрываем больше, и ходят больше.

Бюджет сезона — 310 млн рублей. Регион дал 140, титульный спонсор, «Сибгазсервис», — 120, остальное заработали сами: билеты, форма, реклама. На следующий сезон регион подтвердил ту же сумму. Со спонсором договор истекает 30 июня; он готов его продлить, но на 100 млн. Ведём переговоры ещё с одной компанией, из Тюмени. Назову её, когда подпишем.

Долгов по зарплате нет. В январе была задержка на три недели, её погасили.

Вопрос: Главный тренер останется?

Копытова: Контракт с Эдуардом Миничем — ещё на год. Отставка не обсуждается.

Главный тренер Эдуард Минич: Скажу прямо: четвёрку я не обещал, её обещали за меня. Мы потеряли обеих доигровщиц на полсезона. Когда на площадке нет половины атаки, шестое место — не провал. Но серия с «Кварцем» — моя ошибка: я не взял тайм-аут при 13:11.

Вопрос: Кто уходит?

Минич: Четверо. Диагональная Алина Бекетова — в Турцию, за неё заплатили 180 тысяч евро; это рекорд клуба. Двум связующим не предложили новый контракт. Либеро Ольга Рябцева, ей 37, завершает карьеру и станет тренером нашей молодёжной команды.

Вопрос: А кто приходит?

Копытова: Подписали бразильянку Жулиану Ферраз, 26 лет, на два года. Ещё одна иностранка приедет, если лига не снизит лимит. Сейчас разрешены две, обсуждают одну. Решение — 20 июня. И берём трёх девочек из своей школы, младшей шестнадцать.

Капитан Дарья Воротникова: Писали, что у меня предложение из Казани и что я его приняла. Предложение было. Я остаюсь. Контракт подписала вчера, до 2027 года.

Вопрос: Как ваше колено?

Воротникова: Операцию сделали 2 апреля. Врачи обещают, что начну прыгать в августе. Первый тур — 4 октября. Думаю, успею, но торопиться не стану.

Вопрос: Что с новым дворцом?

Копытова: Сдача перенесена с сентября на март. Осень играем в старом, на 2 600 мест; в новом будет 5 тысяч. Цена билетов в старом зале не изменится — от 300 рублей. В новом самый дешёвый будет стоить 400. Абонемент, купленный сейчас, действует в обоих залах без доплаты.

Вопрос: Вы подавали протест на судейство?

Копытова: Подавали, после второго матча с «Кварцем». Его отклонили. Другого подавать не стали, хотя юристы советовали. «На судей жалуются те, кому больше не на кого», — говорил мой первый тренер.`,
    date: '2025-05-16',
    text: `Волейболистки сургутской «Обь-Стрелы» не выполнили задачу: вместо первой четвёрки — шестое место. Побед в 30 матчах было 17, на четыре меньше, чем годом раньше. Зрителей, однако, прибавилось: в среднем 2 340 на домашней игре — третий результат в лиге, сообщила генеральный директор Лариса Копытова.

Из 310 млн рублей бюджета 140 млн дал регион, 120 млн — «Сибгазсервис», а 50 млн клуб заработал сам. Спонсор, чей договор действует до конца июня, согласен на продление, но платить хочет на 20 млн меньше. Переговоры идут и с тюменской компанией, которую Копытова пока не называет. По зарплате клуб ничего не должен: январскую задержку погасили.

Об отставке тренера Эдуарда Минича, у которого контракт ещё на год, речи нет. Сам он заявил, что места в четвёрке не обещал и что шестое провалом не считает: обеих доигровщиц не было полсезона. Зато вину за серию с «Кварцем», проигранную со счётом 1:3, Минич взял на себя, поскольку не попросил тайм-аута при 13:11.

Команду покидают четыре игрока. Алина Бекетова отправляется в Турцию, и 180 тысяч евро, заплаченные за неё, стали рекордом клуба. Либеро Ольга Рябцева, которой 37 лет, будет тренировать молодёжную команду. На два года подписали бразильянку Жулиану Ферраз, а приезд второй иностранки зависит от лимита, о котором лига решит 20 июня. Ещё троих возьмут из собственной школы.

Слухи об отъезде капитана Дарьи Воротниковой не подтвердились. Предложение из Казани действительно поступало, но она подписала с «Обь-Стрелой» контракт до 2027 года. После апрельской операции на колене она рассчитывает успеть к первому туру, хотя спешить не намерена.

Новый дворец, который почти вдвое вместительнее старого, сдадут на полгода позже, в марте. Самые дешёвые билеты в старом зале останутся по 300 рублей, в новом будут на сотню дороже, но тем, кто купит абонемент сейчас, доплачивать не придётся. Протест на судейство во второй игре с «Кварцем» отклонили, и больше клуб не жаловался.`,
    slips: [
      [['value', 'polarity'], 'Сезон «Обь-Стрела» закончила четвёртой.'],
      [['value', 'period'], 'Из 30 матчей команда выиграла 21.'],
      [['direction'], 'На домашние игры приходило на 12% меньше зрителей, чем в прошлом сезоне.'],
      [['value', 'entity'], 'Титульный спонсор дал клубу 140 млн рублей.'],
      [['value', 'measure'], 'Большую часть бюджета клуб заработал сам.'],
      [['polarity', 'modality'], 'Продлевать договор с клубом «Сибгазсервис» отказался.'],
      [['polarity', 'modality'], 'Январскую зарплату клуб игрокам так и не выплатил.'],
      [['polarity'], 'Минич напомнил, что обещал место в четвёрке.'],
      [['speaker', 'entity'], 'Копытова назвала серию с «Кварцем» своей ошибкой.'],
      [['currency', 'unit'], 'За Алину Бекетову заплатили 180 тысяч рублей.'],
      [['modality', 'polarity'], 'Лига уже снизила лимит на иностранных волейболисток.'],
      [['polarity'], 'Дарья Воротникова приняла предложение из Казани.'],
      [['period'], 'Врачи обещают, что капитан начнёт прыгать в октябре.'],
      [['period', 'direction'], 'Сдача нового дворца перенесена с марта на сентябрь.'],
      [['value', 'entity', 'measure'], 'Самый дешёвый билет в новый дворец обойдётся в 300 рублей.'],
      [['polarity', 'value', 'entity'], 'Клуб дважды подавал протест на судейство, и оба раза ему отказали.'],
    ],
  },
  {
    id: 'measles-irkutsk-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-03-05',
    source: `«Корь не спрашивает, верите ли вы в неё». Главный эпидемиолог Иркутской области Марина Тетерина отвечает на вопросы агентства «Байкал-Информ», 5 марта 2025 года

— Марина Юрьевна, сколько сейчас больных?

— С начала года подтверждено 187 случаев кори, за весь прошлый год было 240. Детей из них 121. Не привиты были 164 заболевших, ещё у девятерых прививка сделана лишь один раз вместо двух. В больницах лежат 38 человек, двое — в тяжёлом состоянии. Никто не умер.

— Где очаг?

— Очагов три. Самый крупный — в посёлке Верхний Кежем: 74 случая. Первым там заболел водитель, вернувшийся из отпуска за границей; в какой стране он заразился, мы не знаем. Он пришёл в поликлинику и час просидел в общей очереди. От него заразились девять человек, в том числе медсестра.

— Она не была привита?

— Была, но двадцать лет назад и однократно. Теперь проверим всех медиков области, 31 тысячу человек. До 1 июня. Пока проверено 12 тысяч, и у 6% антител не хватает.

— Сколько привито детей?

— По области 94%. Надо не меньше 95. В Иркутске — 96, а в Кежемском районе — 71.

— Почему?

— Половина причин — отказы, половина — плохие дороги. На отказы часто жалуются, о дорогах молчат. Мы отправили туда два вездехода с вакциной, за три недели привили 1 900 человек.

— Вакцины хватает?

— На сегодня в запасе 26 тысяч доз. На кампанию нужно 40 тысяч. Недостающее обещали поставить до 25 марта. Если задержат — взрослых попросим подождать, дети не пострадают.

— Школы закроют?

— Четыре школы на дистанционном обучении до 17 марта. Закрывать остальные не планируем. Непривитых детей из классов, где был больной, отстраняем на 21 день. Суд на прошлой неделе признал это законным: родители одной девочки подали иск и проиграли.

— Введут ли штрафы для родителей?

— Это не ко мне, а к депутатам. Лично я против. Штраф заплатят и снова не придут.

— А что действует?

— Разговор. Из тех, кто сначала отказался, после беседы с педиатром согласились 43%. После листовки — 5%.

— Говорят, что вакцина опаснее самой кори.

— На 1 900 прививок в Кежемском районе — одна аллергическая реакция, крапивница, прошла за сутки. На 187 больных — 21 воспаление лёгких. Считать умеют все.

— Когда вспышка закончится?

— Если за шесть недель не будет новых случаев, объявим о завершении. Я надеюсь на июнь. Но обещать не могу: впереди майские праздники, все поедут друг к другу.

— Сами вы болели?

— В семь лет. Помню тёмную комнату и компот. А мой брат после кори остался глухим на одно ухо. Она не спрашивает, верите ли вы в неё.`,
    date: '2025-03-06',
    text: `In the Irkutsk region of Siberia 187 cases of measles have been confirmed since the beginning of the year, compared with 240 in the whole of 2024. Nearly two thirds of the patients are children, and nearly nine in ten had not been vaccinated at all, chief epidemiologist Marina Teterina told the Baikal-Inform agency. No one has died, but two of the 38 people in hospital are in a serious condition.

The largest of three clusters, with 74 cases, is in the settlement of Verkhny Kezhem. The first to fall ill there was a driver who had come back from a holiday abroad and spent an hour in the queue at a clinic. He infected nine people, among them a nurse whose only jab dated back 20 years. All 31,000 health workers in the region are now to be checked by the beginning of June. Of the 12,000 examined so far, 6 percent do not have enough antibodies.

While 96 percent of children in the city of Irkutsk have been vaccinated, the figure is only 71 percent in the Kezhem district and 94 percent in the region, a point short of the minimum. Teterina blames refusals and bad roads in equal measure. Two all-terrain vehicles were sent to the district, and 1,900 people got their jab within three weeks.

Stocks amount to 26,000 doses, 14,000 fewer than the campaign requires. The rest has been promised by 25 March, and should it be late, adults will be asked to wait.

Four schools teach remotely until 17 March, and there are no plans to close others. Unvaccinated children from a class with a case are excluded for three weeks. A court found this lawful last week after the parents of a girl had sued. Teterina is personally opposed to fines for parents, a matter she leaves to the legislators. What works is talking, she said: 43 percent of those who had first refused agreed after a conversation with a paediatrician, against 5 percent after a leaflet.

Among the 1,900 vaccinated in the Kezhem district there was a single allergic reaction, which was gone in a day. The disease itself has led to 21 cases of pneumonia. The outbreak can be declared over once six weeks have passed without a new case; Teterina hopes for June but would not promise it. She herself had measles at the age of seven. It left her brother deaf in one ear.`,
    slips: [
      [['value', 'period'], 'Since the beginning of the year 240 cases of measles have been confirmed.'],
      [['entity', 'polarity', 'value'], 'Of the patients 121 are adults.'],
      [['polarity', 'measure'], 'Most of those who fell ill had been vaccinated.'],
      [['polarity', 'value'], 'The outbreak has claimed two lives so far.'],
      [
        ['entity', 'polarity', 'period'],
        'The driver caught the disease from a nurse while he sat in the queue.',
      ],
      [['polarity'], 'The nurse had never had a jab.'],
      [['value', 'measure', 'modality'], 'So far 31,000 health workers have been checked.'],
      [
        ['direction', 'entity'],
        'A larger share of children is vaccinated in the Kezhem district than in Irkutsk.',
      ],
      [['entity', 'polarity', 'measure'], 'Refusals are the only reason for the low rate, Teterina said.'],
      [['polarity', 'direction'], 'There is vaccine enough in stock for the whole campaign.'],
      [['entity', 'polarity'], 'If the delivery is delayed, it is the children who will have to wait.'],
      [['polarity', 'modality'], 'A court ruled last week that unvaccinated children may not be excluded.'],
      [['polarity'], 'Teterina called on the legislators to fine parents who refuse.'],
      [
        ['direction', 'entity'],
        'Leaflets convinced more of those who had refused than talks with a paediatrician did.',
      ],
      [['unit', 'period', 'value'], 'Unvaccinated children from such classes are excluded for 21 weeks.'],
      [['modality', 'polarity'], 'The outbreak will be over in June, Teterina promised.'],
    ],
  },
];
