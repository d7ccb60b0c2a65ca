export const round56 = [
  {
    id: 'census',
    sourceDate: '2025-03-18',
    source: `Statement by the Commissioner of Statistics, Mr Dalitso Mkwezalamba, on the preliminary results of the Population and Housing Census of Malawi. Lilongwe, 18 March 2025.

Good morning, and thank you for coming in such numbers. Today the National Statistical Office publishes the preliminary results of the census that was taken between 2 and 22 September last year.

The census counted 20,934,600 inhabitants. In 2018 we counted 17,563,700. The population has therefore grown by an average of 3.0 per cent a year since 2018; in the ten years before that, the average was 2.9 per cent. Women make up 51.4 per cent of the population. Just over 41 per cent of Malawians are younger than 15, down from 44 per cent in 2018.

The Southern Region remains the most populous, with 9.1 million people, narrowly ahead of the Central Region with 9.0 million. The Northern Region has only 2.8 million inhabitants, but it has grown fastest, at 3.4 per cent a year.

The four cities together have just over 2.8 million inhabitants, or 13.4 per cent of the total, against 12.1 per cent in 2018. Lilongwe has 1,312,000 and Blantyre 1,004,000; it is the first time that Blantyre has passed the one million mark. Mzuzu and Zomba follow with 341,000 and 148,000.

The average household has shrunk from 4.4 to 4.2 persons. Electricity now reaches 25.9 per cent of households, against 11 per cent in 2018. I must add that this figure includes solar home systems; connection to the grid alone stands at 14.3 per cent. Safe drinking water within thirty minutes' walk is available to 88 per cent of households, but in Nsanje district to no more than 71 per cent.

Let me turn to quality. Our post-enumeration survey puts the undercount at 2.6 per cent, plus or minus 0.4 points. In 2018 it was 4.1 per cent. The undercount is highest in the informal settlements of Lilongwe, where it may reach as much as 7 per cent. The figures we publish today have not been adjusted for the undercount. In two districts, Nsanje and Phalombe, counting had to be extended by five days because tablets could not be synchronised.

The census cost 38.2 billion kwacha; parliament had approved 41 billion. The Norwegian government contributed 6.4 billion kwacha, and the United Nations Population Fund lent us 21,500 tablets, all but 312 of which have been returned.

We recruited 22,300 enumerators. Some 1,150 of them left before the work was over, most of them because their allowances were paid late. I apologised to them in November and I do so again today. All but 84 enumerators have now been paid. Those 84 will receive their money by the end of next month, provided they send us their bank details.

It has been claimed in parliament by Mr Harold Kapenuka, the member for Nsanje Lalanje, that my office moved 60,000 persons on paper from Nsanje to Chikwawa in order to protect a constituency boundary. That is untrue. No enumeration area was reassigned after field work began. We have invited Mr Kapenuka to inspect the maps. So far he has not taken up the invitation.

In January the Revenue Authority asked us for individual records on house owners. We declined. We will not give names or individual records to anyone.

What comes next? District tables will follow in June. The final report, with data on migration and disability, will not appear before September. The Electoral Commission has asked for ward-level data by May. We shall supply them if the Treasury releases the second tranche of 900 million kwacha; without it, we cannot.

Some of you have asked whether this was the last census with enumerators going from door to door. I would favour a count based on registers, but that is my personal view, and no decision has been taken. Such a count is possible only when at least 95 per cent of births are registered. Today the rate is around 68 per cent.

The Minister of Finance, Ms Tiyamike Chirwa-Phiri, told us when she opened the data centre: "A census is a mirror, not a school report." I ask you to read our tables in that spirit.`,
    date: '2025-03-19',
    text: `Malawi's National Statistical Office on Tuesday published the preliminary results of the census taken between 2 and 22 September 2024.

The census counted 20,934,600 inhabitants, against 17,563,700 in 2018.

Since 2018 Malawi's population has grown by 3.0 per cent a year on average, compared with 2.9 per cent in the preceding ten years.

The Southern Region, with 9.1 million people, is still the most populous, narrowly ahead of the Central Region with 9.0 million.

The Northern Region, home to 2.8 million people, has seen the fastest growth, at 3.4 per cent a year.

Blantyre has passed the one million mark for the first time, with 1,004,000 inhabitants.

Electricity reaches 25.9 per cent of Malawian households, but only 14.3 per cent are connected to the grid, Mkwezalamba said.

The post-enumeration survey puts the undercount at 2.6 per cent, down from 4.1 per cent in 2018, and the published figures have not been adjusted for it.

In Nsanje and Phalombe counting had to go on for five more days because tablets could not be synchronised.

At 38.2 billion kwacha the census came in 2.8 billion below what parliament had approved.

About one in twenty of the 22,300 enumerators quit before the end, mostly over late allowances, for which the commissioner apologised again.

The 84 enumerators still unpaid will get their money by the end of April 2025 if they send in their bank details.

Mkwezalamba rejected as untrue a claim by the MP Harold Kapenuka that his office had moved 60,000 persons on paper from Nsanje to Chikwawa.

The statistical office declined a request made in January by the Revenue Authority for individual records on house owners.

Ward-level data requested by the Electoral Commission for May will be supplied only if the Treasury releases a second tranche of 900 million kwacha.

The commissioner personally favours a count based on registers, which would require that at least 95 per cent of births be registered, up from around 68 per cent today.`,
    slips: [
      [
        ['value', 'measure'],
        'Connection to the electricity grid alone now stands at 25.9 per cent of Malawian households.',
      ],
      [
        ['bound'],
        "Safe drinking water within thirty minutes' walk is available to at least 71 per cent of households in Nsanje district.",
      ],
      [
        ['polarity'],
        'The figures published on Tuesday have already been adjusted for the undercount of 2.6 per cent.',
      ],
      [
        ['entity', 'wording'],
        'The Central Region remains the most populous part of Malawi, narrowly ahead of the Southern Region.',
      ],
      [['entity'], 'The United Nations Population Fund contributed 6.4 billion kwacha to the census.'],
      [
        ['period'],
        'The 84 enumerators who have not been paid will receive their money by the end of March, provided they send in their bank details.',
      ],
      [
        ['polarity', 'wording'],
        'The statistical office agreed in January to give the Revenue Authority individual records on house owners.',
      ],
      [['modality'], 'Malawi has decided that its next census will be based on registers, Mkwezalamba said.'],
      [
        ['wording'],
        'Finance Minister Tiyamike Chirwa-Phiri had said: "A census is a mirror, not a police report."',
      ],
      [
        ['modality'],
        'The statistical office will supply the Electoral Commission with ward-level data by May, whether or not the Treasury releases the second tranche.',
      ],
    ],
  },
  {
    id: 'grid',
    sourceDate: '2024-10-10',
    source: `Suomen Kantaverkko Oyj, press conference on the winter outlook, Helsinki, 10 October 2024. Transcript, translated from the Finnish. Speaking: Outi Rantakallio, chief executive; Jukka-Pekka Hiltula, head of system operation.

RANTAKALLIO: Welcome. Let me give you the main message first: electricity should be sufficient this winter, but the margin is thin when it is cold, calm and something breaks at the same time. We put the risk of rotating power cuts at low. Low is not zero.

On a very cold weekday, of the kind that comes once in ten years, we expect demand to peak at 14,900 megawatts. Last winter's peak was 14,410 megawatts, on 5 January. Domestic production available at such an hour is about 12,900 megawatts. That includes 1,000 megawatts of wind, although 8,100 megawatts are installed, because in severe cold the wind often dies down. In the worst hour of last winter all the turbines in the country together produced less than 300 megawatts.

The gap of roughly 2,000 megawatts must be imported. From Sweden we can take up to 2,400 megawatts and from Estonia up to 1,000. The second Estonian cable, which was out of service from January to early September, accounts for 650 of those 1,000.

HILTULA: If it did come to cuts, no customer would be without power for more than two hours at a time. Hospitals are exempt. We would warn the public the evening before, if at all possible. I would also like to thank households: when the price rose above 40 cents per kilowatt-hour last January, they cut their use by 7 to 9 per cent, and industry cut by some 600 megawatts.

In the first nine months of this year we recorded 11 serious frequency disturbances, compared with 17 in the same period of last year.

RANTAKALLIO: Now to investment. We will invest 4 billion euros over the next ten years, of which 1.3 billion by the end of 2027. Our previous ten-year plan amounted to 3 billion. The largest single project is the third line to northern Sweden. It will raise import capacity by 800 megawatts and is to be completed by the end of next year. The Finnish part costs 250 million euros, and the European Union pays just under half of that.

To finance this, transmission fees will rise by an average of 8 per cent on 1 January. It is the first increase in four years. For a detached house with electric heating it means 11 to 14 euros a year.

QUESTION: The Energy Users' Association calls that increase "a tax by another name". Your answer?

RANTAKALLIO: I know Mikko Saarnivaara well and he is a good chairman of that association. But a tax goes to the state. The fees go into lines and substations. Our dividend was cut by a third this spring, from 90 million to 60 million euros, and the board does not intend to raise it before 2027.

QUESTION: Will there be a strategic reserve of power plants this winter?

RANTAKALLIO: No. We had recommended a reserve of 600 megawatts. The Energy Authority held a tender in June for 300 to 500 megawatts, received a single bid and rejected it as too expensive. I respect that decision, but I would have preferred another one.

QUESTION: Data centres are queuing for connections. How much of this is real?

HILTULA: We have inquiries for 24,000 megawatts, which is more than one and a half times the highest demand we have ever had. Contracts have been signed for 1,900 megawatts. My own guess is that at most a fifth of the inquiries will ever be built. In the Helsinki region we cannot connect any new large consumer before 2028, unless the Länsisalmi substation is ready earlier than planned.

QUESTION: Was the fire at the Kymi substation in August sabotage?

RANTAKALLIO: We have found nothing that points to sabotage. In our view the cause was a faulty bushing in a transformer that was 41 years old. The police have not closed their investigation, so I will leave it at that. There are nine transformers of the same type in the grid; four have been inspected, and the remaining five will be inspected by the end of next month.

QUESTION: The Olkiluoto 3 reactor failed twice last winter. What if it fails again?

HILTULA: It is our largest unit, with 1,600 megawatts, and we always hold enough reserve to cover its sudden loss. If it were away for a week in hard frost, and one Swedish line with it, then we would come close to rotating cuts. One of the two alone we could manage.`,
    date: '2024-10-10',
    text: `Electricity should be sufficient in Finland this winter, but the margin is thin when it is cold, calm and something breaks at the same time, said Outi Rantakallio, chief executive of Suomen Kantaverkko.

The grid operator puts the risk of rotating power cuts at low, though not at zero.

Suomen Kantaverkko expects demand to peak at 14,900 megawatts on a very cold weekday of the kind that comes once in ten years, against last winter's peak of 14,410.

Of the 8,100 megawatts of wind power installed, the operator counts on only 1,000 in such an hour, because the wind often dies down in severe cold.

Imports of roughly 2,000 megawatts would be needed to close the gap; up to 2,400 can come from Sweden and up to 1,000 from Estonia.

The second Estonian cable, accounting for 650 megawatts, was out of service from January until early September 2024.

Should it come to cuts, hospitals would be exempt and no customer would be without power for more than two hours at a time, Jukka-Pekka Hiltula said.

From January to September 2024 the operator recorded 11 serious frequency disturbances, six fewer than in the same period of 2023.

The company will invest 4 billion euros over the next ten years, a third more than in its previous ten-year plan.

The third line to northern Sweden is to be completed by the end of 2025 and will raise import capacity by 800 megawatts.

Transmission fees will go up by 8 per cent on average on 1 January 2025, the first rise in four years.

Rejecting the Energy Users' Association's description of the increase as "a tax by another name", Rantakallio said the fees went into lines and substations, while a tax went to the state.

There will be no strategic reserve this winter, as the Energy Authority rejected the single bid it received as too expensive.

Hiltula guessed that at most a fifth of the 24,000 megawatts of data-centre inquiries would ever be built; contracts have been signed for 1,900.

Rantakallio said the company had found nothing pointing to sabotage in the August fire at the Kymi substation, but the police investigation was still open.

Five of the nine transformers of the same type as the one at Kymi have still to be inspected, which is to happen by the end of November 2024.`,
    slips: [
      [
        ['bound', 'direction'],
        "In the worst hour of last winter all of Finland's wind turbines together produced more than 300 megawatts.",
      ],
      [['entity', 'value'], 'From Estonia the grid operator can import up to 2,400 megawatts.'],
      [
        ['entity'],
        'Households cut their electricity use by some 600 megawatts when the price rose above 40 cents per kilowatt-hour last January.',
      ],
      [
        ['unit'],
        'The price of electricity rose above 40 cents per megawatt-hour last January, and households cut their use by 7 to 9 per cent.',
      ],
      [['period'], 'Suomen Kantaverkko will invest 4 billion euros by the end of 2027.'],
      [
        ['direction'],
        "The grid company's dividend was raised this spring from 60 million to 90 million euros.",
      ],
      [
        ['modality', 'value'],
        'Finland would come close to rotating cuts if Olkiluoto 3 alone were away for a week in hard frost, Hiltula said.',
      ],
      [
        ['modality', 'direction', 'value'],
        'All nine transformers of the type that burned at Kymi have been inspected.',
      ],
      [
        ['value'],
        'The Energy Authority held a tender in June for a reserve of 600 megawatts and received a single bid.',
      ],
      [['speaker', 'entity'], 'Hiltula called the increase in transmission fees "a tax by another name".'],
    ],
  },
  {
    id: 'antitrust',
    sourceDate: '2025-05-22',
    source: `Chile, Tribunal for the Defence of Free Competition. Summary of judgment in case C-512, medical oxygen, read to the press by the President of the Tribunal, Ricarda Olmedo Vial. Santiago, 22 May 2025.

The Tribunal has today found that three suppliers of medical oxygen shared out the tenders of public hospitals among themselves from March 2013 until at least November 2019. The companies are OxiAndes S.A., Gases del Maule S.A. and Linfort Chile S.A.

The fines amount to 41.6 billion pesos in total. OxiAndes is to pay 24.3 billion, Gases del Maule 11.9 billion and Linfort 5.4 billion. The National Economic Prosecutor had asked for 58 billion. Linfort's fine has been reduced by 30 per cent, because it cooperated from the second year of the investigation. A further company, Aires del Pacífico S.A., took part in the cartel but was the first to report it; it is exempt from any fine. As to Criogen Sur S.A., the Tribunal found that the evidence did not suffice, and the complaint against it has been dismissed.

The finding of an infringement is unanimous. On the amount of the fines the Tribunal decided by four votes to one. Judge Hernán Quiroz Letelier, dissenting, would have imposed 50 billion pesos in total.

The facts, in brief. Of 305 tenders held by public hospitals in the period, 214 were affected. Before each of them, sales managers agreed who was to win and at what price the others were to bid. They met in a café in Providencia, seldom in the offices, and from 2016 on they used a messaging application whose messages deleted themselves. In one message that survived, a manager of OxiAndes wrote: "Rancagua is ours, do not be greedy." The hospitals paid between 14 and 22 per cent more than they would have paid under competition. In the regions of Aysén and Magallanes the overcharge may have been higher, but the data there do not allow an estimate.

The four members of the cartel supplied 71 per cent of the oxygen bought by public hospitals. Private clinics, which buy without tenders, were not the subject of this case, and the judgment says nothing about them.

OxiAndes argued that the e-mails seized in its offices in July 2020 had been obtained unlawfully. The Tribunal rejects that argument: the search had been authorised by a judge of the Court of Appeals. Gases del Maule argued that it had left the arrangement in 2016. The Tribunal is not persuaded. The company won 19 tenders after that date at prices that had been agreed beforehand.

The pandemic has been mentioned often in this proceeding. We wish to be precise: there is no evidence that the arrangement continued after the first case of the coronavirus in Chile in March 2020. Neither, however, has it been shown that it ended in November 2019. That is simply the date of the last proven contact.

Besides the fines, the three companies must run a compliance programme for five years and report on it every year to the Prosecutor. OxiAndes may not take part in joint bids with any competitor for three years. The Tribunal did not grant the Prosecutor's request that OxiAndes be made to sell its filling plant in Talca; such a step would be disproportionate as long as two other plants in the region are open to third parties.

The fines go to the Treasury, not to the hospitals. Hospitals and patients who wish to claim damages may bring an action before this Tribunal once the judgment is final. The Fundación Paciente Activo has announced that it intends to do so, and estimates the damage at 96 billion pesos. We express no opinion on that figure.

The parties may appeal to the Supreme Court within ten working days. If they do so, the fines need not be paid until the Court has ruled, unless it orders otherwise.

Question from the press: Will any manager go to prison?

President Olmedo: This Tribunal does not send people to prison. Collusion has been a crime again since August 2016, and conduct after that date may be prosecuted, but only if the Prosecutor files a criminal complaint. Whether he will do so, you must ask him. I can tell you that no natural person has been fined in this judgment.

Question: Is it the highest fine the Tribunal has ever imposed?

President Olmedo: In a case of public procurement, yes. Overall it is the third highest.`,
    date: '2025-05-23',
    text: `Three suppliers of medical oxygen shared out the tenders of public hospitals in Chile among themselves from March 2013 until at least November 2019, the competition tribunal found on Thursday.

OxiAndes must pay 24.3 billion pesos, Gases del Maule 11.9 billion and Linfort 5.4 billion, 41.6 billion in total.

The tribunal imposed 16.4 billion pesos less than the National Economic Prosecutor had asked for.

Because it cooperated from the second year of the investigation, Linfort had its fine reduced by 30 per cent.

Aires del Pacífico took part in the cartel too, but as the first to report it the company is exempt from any fine.

The complaint against Criogen Sur was dismissed because the evidence did not suffice.

The judges were unanimous on the infringement and split four to one on the amount, with Hernán Quiroz Letelier in favour of higher fines.

Some 70 per cent of the 305 tenders held by public hospitals in the period were affected.

Public hospitals paid between 14 and 22 per cent more than they would have under competition, the tribunal found.

Private clinics, which buy oxygen without tenders, were not the subject of the case.

The tribunal rejected the argument of OxiAndes that e-mails seized in July 2020 had been obtained unlawfully, since a judge of the Court of Appeals had authorised the search.

Gases del Maule claimed to have left the arrangement in 2016, but won 19 tenders after that at prices agreed beforehand, according to the tribunal.

There is no evidence that the arrangement went on after March 2020, when Chile had its first case of the coronavirus, the tribunal said.

For three years OxiAndes may not bid jointly with any competitor, but it need not sell its filling plant in Talca as the Prosecutor had requested.

If the companies appeal to the Supreme Court, they do not have to pay the fines until it has ruled, unless the court orders otherwise.

Ricarda Olmedo Vial, the tribunal's president, said the total in fines was the highest it had ever imposed in a case of public procurement and the third highest overall.`,
    slips: [
      [
        ['bound', 'period'],
        'The suppliers shared out the tenders of public hospitals from March 2013 until November 2019 at the latest, the tribunal found.',
      ],
      [
        ['entity'],
        'Criogen Sur took part in the cartel but, as the first to report it, is exempt from any fine.',
      ],
      [
        ['direction', 'polarity', 'wording'],
        'Judge Hernán Quiroz Letelier, dissenting, would have imposed lower fines in total.',
      ],
      [['wording'], 'The fine is the highest the tribunal has ever imposed in any kind of case.'],
      [
        ['wording'],
        '"Rancagua is ours, do not be late," a manager of OxiAndes wrote in a message that survived.',
      ],
      [
        ['entity', 'measure'],
        'The four members of the cartel supplied 71 per cent of the oxygen bought by private clinics.',
      ],
      [
        ['entity', 'speaker'],
        'The tribunal estimates the damage to hospitals and patients at 96 billion pesos.',
      ],
      [
        ['polarity', 'wording'],
        'OxiAndes has been made to sell its filling plant in Talca, as the Prosecutor requested.',
      ],
      [
        ['period', 'value'],
        'The three companies must run a compliance programme for three years and report on it every year to the Prosecutor.',
      ],
      [['modality'], 'Managers will be prosecuted for conduct after August 2016, President Olmedo said.'],
    ],
  },
  {
    id: 'searescue',
    sourceDate: '2025-08-14',
    source: `Philippine Coast Guard, press briefing on the sinking of the ferry MV Santa Rosalia Dos. Manila, Thursday, 14 August 2025, 10:00 a.m. Commodore Arnel Villasis-Pangan, spokesperson. Transcript.

Good morning. I will give you the figures as of eight o'clock this morning, then I will take questions.

The MV Santa Rosalia Dos left Batangas on Monday at 10:20 in the evening, bound for Romblon. Her distress call reached us on Tuesday at 2:47 a.m. She sank some 35 minutes later, about nine nautical miles off the coast of Marinduque. Our first vessel, the BRP Malamawi, was on the scene at 4:05 a.m., but fishermen from Buenavista were there before us.

161 people have been rescued. Fishing boats picked up 94 of them, the Coast Guard 41 and the Navy 26. I want to say that clearly: without the fishermen we would be speaking of a far greater tragedy. 19 people are confirmed dead, among them four children. Seven are still missing.

The manifest listed 148 passengers and 26 crew, that is 174 people. You have done the sum: we now count 187. At least 13 people were on board who were not on the manifest. Most of them, we believe, were small children and relatives of crew members. The vessel was certified for 212 passengers. She was therefore not overloaded by number of persons. Whether her cargo was too heavy or badly secured, we do not know yet.

38 of the survivors were brought to hospital in Boac and Lucena. 17 have since been discharged. Six are in serious condition.

The search covers 640 square nautical miles. If we find nobody today, we will extend it tomorrow to about 900. We have eleven vessels, two aeroplanes and one helicopter on the scene. Japan has offered a patrol aircraft. We are grateful, and we have told our Japanese friends that it is not needed at this time. We will not end the search before Sunday at the earliest.

On the weather: there was no gale warning in force when she sailed. One had been in force for the area since Sunday noon, and the weather bureau lifted it on Monday at 7 p.m. Survivors speak of waves of two to three metres.

The ship carried 12 life rafts. Eight were released; one of them opened upside down. The last inspection, in March, was carried out by the Maritime Industry Authority, not by us, and it found two deficiencies, neither of which concerned the rafts.

On pollution: she had some 45,000 litres of diesel in her tanks. We see a thin sheen about one and a half kilometres long. We have no sign that the main tanks are leaking.

The captain survived. He has been questioned twice and is cooperating. He has not been arrested, and reports to the contrary are false.

QUESTION: What will happen to the company?

VILLASIS-PANGAN: The Maritime Industry Authority has suspended three sister ships of Rosalia Shipping Lines for ten days. The company has promised the families 200,000 pesos for each person who died. The Department of Social Welfare adds 10,000 pesos per family, and that has already been paid to 14 families.

QUESTION: The governor of Marinduque, Ms Lourdes Baltasar-Rey, says that your station there had no boat able to go out. Is it true?

VILLASIS-PANGAN: The governor is partly right. Of our two boats at the Balanacan station one was under repair. The other went out at 3:10 a.m. and turned back after 20 minutes with engine trouble. It has since been repaired. We asked for a third boat in last year's budget and did not get it. I do not say this to excuse us.

QUESTION: Was there an explosion? Some survivors say they heard one.

VILLASIS-PANGAN: Several survivors, we know of five, report a loud bang. That can be a lorry breaking loose on the car deck. There were 21 vehicles on board, nine of them lorries. We have found no trace of explosives, but the wreck lies at a depth of 118 metres, and divers have not been able to reach it. A remotely operated vehicle is expected from Subic on Saturday.

QUESTION: When will the inquiry report?

VILLASIS-PANGAN: The board of inquiry met for the first time yesterday. It has 60 days. If it needs the voyage recorder and the recorder cannot be recovered, it may ask for 30 more. One survivor, a teacher, said to me last night: "We were not saved by luck but by neighbours." I have nothing to add to that.`,
    date: '2025-08-14',
    text: `The distress call of the ferry MV Santa Rosalia Dos reached the Philippine Coast Guard on Tuesday at 2:47 a.m., and the ship sank some 35 minutes later, about nine nautical miles off Marinduque.

As of 8 a.m. on Thursday 161 people had been rescued, 19 were confirmed dead and seven were still missing.

Fishing boats picked up 94 of the survivors, more than the Coast Guard with 41 and the Navy with 26 put together.

Fishermen from Buenavista were on the scene before the first Coast Guard vessel, which got there at 4:05 a.m.

At least 13 people on board were not on the manifest, most of them believed to be small children and relatives of crew members.

Certified for 212 passengers, the ferry was not overloaded by number of persons, but it is not yet known whether her cargo was too heavy or badly secured, Commodore Arnel Villasis-Pangan said.

Of the 38 survivors taken to hospital in Boac and Lucena, 17 have been discharged and six are in serious condition.

If nobody is found on Thursday, the search area will be widened on Friday from 640 to about 900 square nautical miles.

The Coast Guard thanked Japan for the offer of a patrol aircraft but said it was not needed at this time.

A gale warning for the area had been lifted at 7 p.m. on Monday, more than three hours before the ferry sailed.

Eight of the ship's 12 life rafts were released, and one of these opened upside down.

The Coast Guard sees a thin sheen about 1.5 kilometres long but no sign that the main tanks are leaking.

The captain, who has been questioned twice, is cooperating and has not been arrested, the spokesperson said.

Rosalia Shipping Lines has promised 200,000 pesos for each person who died, and three of its ships have been suspended for ten days.

Villasis-Pangan conceded that the governor of Marinduque was partly right: of the two boats at the Balanacan station one was under repair and the other turned back with engine trouble.

Five survivors are known to have reported a loud bang, but no trace of explosives has been found; divers have not been able to reach the wreck at a depth of 118 metres.`,
    slips: [
      [['entity'], 'The Navy picked up 41 of the survivors, the Coast Guard spokesperson said.'],
      [['entity', 'measure'], 'Among the seven people still missing are four children.'],
      [['bound'], 'At most 13 people were on board who were not on the manifest.'],
      [['unit'], 'The search covers 640 square kilometres.'],
      [['period'], 'The weather bureau lifted the gale warning for the area on Tuesday at 7 p.m.'],
      [
        ['entity'],
        "The ferry's last inspection, in March, was carried out by the Coast Guard and found two deficiencies.",
      ],
      [['polarity'], 'The captain of the ferry survived and has been arrested.'],
      [['value', 'scale'], 'The Department of Social Welfare adds 100,000 pesos per family.'],
      [
        ['modality', 'direction', 'value'],
        'A remotely operated vehicle from Subic has reached the wreck at a depth of 118 metres.',
      ],
      [['wording'], '"We were not saved by ships but by neighbours," a survivor told the spokesperson.'],
    ],
  },
  {
    id: 'rice',
    sourceDate: '2024-08-22',
    source: `National Assembly of Pakistan, question hour, Islamabad, 22 August 2024. Oral answer of the Minister for Commerce, Sardar Zubair Lashari, on rice exports. Official report, abridged.

MR SPEAKER: Question 41, Ms Shaista Anwar Qadri.

SARDAR ZUBAIR LASHARI: Mr Speaker, in the fiscal year that ended on 30 June, Pakistan exported 6.01 million tonnes of rice worth 3.93 billion dollars. In the year before, it was 3.72 million tonnes worth 2.15 billion dollars. Never before has the country earned so much from rice.

Of the quantity, basmati accounted for 773,000 tonnes, an increase of 28 per cent, worth 877 million dollars. The rest was coarse rice and broken rice. The average price of basmati was around 1,135 dollars a tonne, that of the other kinds around 580 dollars.

The House should not take the credit to be ours alone. India has banned the export of non-basmati white rice since July of last year, and buyers came to us. When that ban is lifted, and I do not know when that will be, my Ministry expects prices of coarse rice to fall by 10 to 15 per cent. For basmati we expect little change.

Our largest customer was Indonesia with 842,000 tonnes, followed by Malaysia and Kenya. China, which was first for many years, has fallen to fifth place. Sales to the European Union came to 391,000 tonnes, of which slightly more than half was brown basmati.

For the current fiscal year the target is 7 million tonnes and 5 billion dollars. I call that ambitious. It can be reached only if the monsoon spares Sindh, and if the Gulf freight rates come down from their present level.

Now to the part of the question that concerns quality. In the calendar year 2023 the European Union issued 72 alerts on Pakistani rice because of pesticide residues or aflatoxin. In 2022 there were 41. That is not acceptable. The Department of Plant Protection has suspended the licences of 17 exporters, out of some 620 that are registered. Nine of the 17 have appealed. In the first six months of this year the number of alerts was 21.

It has been reported abroad that a consignment which reached Rotterdam in June contained genetically modified rice. Pakistan has never approved any genetically modified rice for cultivation. We have asked the Dutch authorities for a counter-sample. They have agreed to provide one, but it has not yet arrived. Until we have tested it, I neither confirm nor deny the finding.

MS SHAISTA ANWAR QADRI (supplementary): Will the Government fix a minimum export price, as the Rice Exporters Association has demanded?

SARDAR ZUBAIR LASHARI: No. With respect, it was not the Association that demanded it. It was the Basmati Growers Forum, and its demand was 1,200 dollars a tonne. The Association is against. A minimum price drives the trade through the back door to Dubai; we saw that in 2008. The Government will not fix a minimum export price, neither this year nor next.

MR GHULAM MURTAZA KHOSO (supplementary): Farmers in Larkana sell paddy below cost. What have they of these billions?

SARDAR ZUBAIR LASHARI: The honourable Member has a point. At harvest time paddy in upper Sindh was sold at 2,700 to 3,100 rupees per 40 kilograms, while the provincial government puts the cost of production at about 2,900. We cannot order millers to pay more. What we can do is to help with drying. A third of the harvest in Sindh is sold too wet. The Export Development Fund will provide 2.5 billion rupees for mobile dryers, subject to the approval of the Economic Coordination Committee, which meets on 5 September. The first 120 dryers could be at work by the harvest of next year, not this one.

MS SHAISTA ANWAR QADRI (supplementary): What of the European protection of the name basmati?

SARDAR ZUBAIR LASHARI: Our application was published in Brussels in February. India has filed an opposition, as we filed one against the Indian application. The Commission has proposed that both countries talk. We are ready to talk about a joint registration. We are not ready to give up a single one of our 48 districts. As my predecessor, Mr Fazal Karim Durrani, used to say, "Basmati knows no passport, but it knows its soil."

Lastly, Mr Speaker, Russia. Moscow allowed 15 mills to resume deliveries in July. Four more have been inspected and await the result.`,
    date: '2024-08-22',
    text: `Pakistan exported 6.01 million tonnes of rice worth 3.93 billion dollars in the fiscal year that ended on 30 June 2024, Commerce Minister Zubair Lashari told the National Assembly.

Never before had Pakistan earned so much from rice, the minister said.

Basmati accounted for 773,000 tonnes of the exports, 28 per cent more than a year earlier, and fetched 877 million dollars.

When India lifts its ban on exports of non-basmati white rice, the ministry expects coarse rice prices to drop by 10 to 15 per cent and those of basmati to change little.

Indonesia was the largest customer with 842,000 tonnes, while China, first for many years, has dropped to fifth place.

The target for the current fiscal year, which Lashari called ambitious, is 7 million tonnes and 5 billion dollars.

The export target can be reached only if the monsoon spares Sindh and Gulf freight rates come down, according to the minister.

European Union alerts on Pakistani rice because of pesticide residues or aflatoxin rose from 41 in 2022 to 72 in 2023.

In the first half of 2024 the European Union issued 21 alerts on Pakistani rice.

The licences of 17 of the roughly 620 registered exporters have been suspended, and nine of these have appealed.

Lashari would neither confirm nor deny that a consignment that reached Rotterdam in June contained genetically modified rice, saying that a counter-sample agreed by the Dutch authorities had not yet arrived.

The government will not fix a minimum export price this year or next; the Basmati Growers Forum had demanded one, while the Rice Exporters Association is against it.

Paddy in upper Sindh was sold at 2,700 to 3,100 rupees per 40 kilograms at harvest time, against a cost of production put at about 2,900 by the provincial government.

Subject to approval by the Economic Coordination Committee on 5 September, the Export Development Fund will provide 2.5 billion rupees for mobile dryers, of which the first 120 could be at work by the 2025 harvest.

Pakistan is ready to talk to India about a joint European registration of the name basmati, but not to give up any of its 48 districts.

Russia let 15 Pakistani mills resume deliveries in July; four others have been inspected and are waiting for the result.`,
    slips: [
      [
        ['measure', 'entity'],
        "Basmati accounted for 773,000 tonnes of Pakistan's rice exports, and its average price was around 580 dollars a tonne.",
      ],
      [
        ['direction'],
        'When India lifts its export ban, the ministry expects prices of coarse rice to rise by 10 to 15 per cent.',
      ],
      [
        ['entity', 'speaker'],
        'The Rice Exporters Association has demanded a minimum export price of 1,200 dollars a tonne, the minister said.',
      ],
      [
        ['value', 'measure', 'entity'],
        'Malaysia was the largest customer for Pakistani rice with 842,000 tonnes.',
      ],
      [
        ['polarity', 'modality'],
        'Lashari denied that the consignment that reached Rotterdam in June contained genetically modified rice.',
      ],
      [['period'], "The first 120 mobile dryers could be at work by this year's harvest, the minister said."],
      [
        ['direction', 'value', 'modality'],
        'The Economic Coordination Committee has approved 2.5 billion rupees for mobile dryers.',
      ],
      [
        ['currency'],
        'Paddy in upper Sindh was sold at 2,700 to 3,100 dollars per 40 kilograms at harvest time.',
      ],
      [
        ['wording'],
        '"Basmati knows no border, but it knows its soil," Lashari\'s predecessor Fazal Karim Durrani used to say.',
      ],
      [
        ['period', 'value'],
        'In the first six months of 2024 the European Union issued 72 alerts on Pakistani rice.',
      ],
    ],
  },
  {
    id: 'bus',
    sourceDate: '2025-04-09',
    source: `Łódzkie Linie Autobusowe sp. z o.o. (owned by the city of Łódź). Statement on the results for 2024. Łódź, 9 April 2025. Signed by Bożena Wiśnioch, president of the management board.

In 2024 our revenue amounted to 612.4 million zloty, 9.1 per cent more than in the year before. The compensation paid by the city made up 431 million of this, tickets 148 million; the remainder came from advertising, charter services and the sale of used vehicles. The year closed with a net loss of 7.8 million zloty, after a net profit of 2.1 million in 2023. The main reason is wages, which rose by 12.5 per cent, while the rate the city pays us per kilometre went up by only 6 per cent. Fuel, on the other hand, cost us 9 million zloty less than in 2023.

We carried 118.6 million passengers, an increase of 3.2 per cent. That is still 11 per cent below the level of 2019. On the night lines we carried more people than ever before; on weekday mornings we are missing the commuters who now work from home.

Of all planned trips, 1.9 per cent were cancelled, compared with 2.6 per cent in 2023. Three in five cancellations were due to a lack of drivers. Punctuality stood at 87.4 per cent; the contract with the city requires 90 per cent. For this we paid a penalty of 3.3 million zloty. The roadworks on Zachodnia street, for which we are not responsible, account for about half of the shortfall, and we have asked the city to waive that part of the penalty. An answer is expected in May.

At the end of the year we employed 1,118 drivers, 84 fewer than we need. A year earlier the gap was 122. Among the drivers are 131 citizens of Ukraine and 46 of Georgia. Women make up 14 per cent of drivers, the highest share of all municipal bus companies in Poland according to the Chamber of Urban Transport.

Our vehicles were involved in 212 collisions; in 57 of them our driver was at fault. Nobody was killed. Eleven passengers were seriously injured, most of them during sudden braking.

The fleet numbers 402 buses, of which 96 are electric. In December we ordered 38 further electric buses from Wartabus for 102.6 million zloty. Fourteen are to be delivered by the end of September and the remaining 24 by the end of March 2026. European funds will cover up to 60 per cent of the price, provided the first fourteen are in service before the end of this year. We have given up the plan to buy hydrogen buses: at the price of 69 zloty per kilogram that we were offered, a kilometre with hydrogen would cost more than twice as much as one with electricity. The new charging depot on Limanowskiego street will open in November, four months later than planned, because the grid connection was delayed.

The trade union Kierowca demands a rise in basic pay of 900 zloty a month from July. We have offered 550 zloty and a single payment of 1,500 zloty. Talks will continue on 24 April with the mediator Ryszard Gołąbek. We take the threat of a strike seriously. It would not take place before the middle of May, because the law requires mediation to be completed first. The chairman of the union, Zdzisław Pruszko, told the newspapers that "the board has money for buses, not for people". The money for the buses is earmarked, and by law not one zloty of it may be spent on wages.

We have read that the city is preparing to sell us. The owner has assured us in writing that no sale of the company, or of a part of it, is being prepared. Nor will there be any redundancies this year.

Outlook. For 2025 we expect revenue of 640 to 655 million zloty. We can break even if the city raises its rate per kilometre from 11.20 to at least 11.90 zloty from 1 July. Without that increase we must reckon with a loss of between 12 and 15 million. The city council will vote on the rate on 28 May. Deputy Mayor Kinga Mroziewicz has recommended 11.70.

In response to many letters: ticket inspection is the business of the city transport authority, not ours, and the fines are paid to that authority. Our drivers have neither the right nor the duty to check tickets.`,
    date: '2025-04-10',
    text: `Revenue at the Łódź city bus company rose by 9.1 per cent to 612.4 million zloty in 2024.

The company closed 2024 with a net loss of 7.8 million zloty, after a net profit of 2.1 million the year before.

The loss is due mainly to wages, which went up by 12.5 per cent while the city's rate per kilometre rose by just 6 per cent, according to the company.

The buses carried 118.6 million passengers in 2024, 3.2 per cent more than a year earlier but still 11 per cent fewer than in 2019.

The share of planned trips cancelled fell from 2.6 per cent in 2023 to 1.9 per cent, and three in five cancellations were for lack of drivers.

Punctuality stood at 87.4 per cent, below the 90 per cent required by the contract with the city, for which the company paid a penalty of 3.3 million zloty.

The bus company has asked the city to waive the part of its penalty that stems from the roadworks on Zachodnia street, and an answer is expected in May.

At the end of 2024 the company was 84 drivers short, after 122 a year earlier.

Its own drivers were at fault in 57 of the 212 collisions involving the company's buses, in which nobody was killed.

Nearly a quarter of the 402 buses are electric, and 38 more were ordered from Wartabus in December 2024 for 102.6 million zloty.

European funds will pay up to 60 per cent of the price of the new electric buses if the first 14 are in service before the end of 2025.

The company has dropped its plan to buy hydrogen buses, which at the price offered would have cost more than twice as much per kilometre as electric ones.

Because of a delayed grid connection the charging depot on Limanowskiego street will open in November, four months late.

The union Kierowca wants 900 zloty more basic pay a month from July; the company has offered 550 and a single payment of 1,500.

The owner has assured the company in writing that no sale of it or of any part is being prepared, and there will be no redundancies in 2025.

To break even in 2025 the bus company needs the city to raise its rate per kilometre to at least 11.90 zloty from 1 July; Deputy Mayor Kinga Mroziewicz has recommended 11.70.`,
    slips: [
      [['measure', 'entity'], 'Tickets brought the Łódź bus company 431 million zloty in 2024.'],
      [['direction'], 'Fuel cost the company 9 million zloty more than in 2023.'],
      [
        ['wording', 'period'],
        'On weekday mornings the company carried more people than ever before in 2024.',
      ],
      [['entity', 'measure', 'value'], 'Among the drivers are 46 citizens of Ukraine.'],
      [
        ['modality'],
        'European funds will cover up to 60 per cent of the price of the new electric buses, whether or not the first fourteen are in service before the end of this year.',
      ],
      [
        ['entity', 'polarity', 'wording'],
        'The fines from ticket inspection are paid to the bus company, the statement said.',
      ],
      [
        ['bound'],
        'European funds will cover at least 60 per cent of the price of the new electric buses, provided the first fourteen are in service before the end of this year.',
      ],
      [['period'], 'The remaining 24 electric buses are to be delivered by the end of September.'],
      [
        ['entity', 'speaker'],
        'Mediator Ryszard Gołąbek told the newspapers that "the board has money for buses, not for people".',
      ],
      [
        ['polarity', 'modality'],
        "The company can break even in 2025 without an increase in the city's rate per kilometre.",
      ],
    ],
  },
  {
    id: 'glacier',
    sourceDate: '2025-03-05',
    source: `Interview published by the National Institute of Mountain Ecosystems of Peru with its head of glacier hazards, the geologist Yolanda Huamaní Cáceres. Huaraz, 5 March 2025.

You have recommended an alert for the lake Rajucocha Alta above the town of Carhuapampa. How dangerous is the situation?

The alert is orange, the third of four levels. It means that people should be ready to leave, not that they must leave. The lake now holds 14.8 million cubic metres of water. In 1990 it held 4.2 million and five years ago 12.6 million. What worries me more than the water is the ice above it. On the south face of the mountain a block of between 0.6 and 0.9 million cubic metres has come loose along a crevasse. It has been moving by 11 centimetres a day since mid-February; in January it was 3 centimetres.

What happens if the block falls?

If all of it falls at once, our model shows a wave of up to 17 metres at the dam. The dam stands 9 metres above the water. So the wave would go over it. The first water would reach the upper district of Carhuapampa after 26 to 31 minutes. If it falls in pieces, which is what most such blocks do, then nothing or almost nothing goes over the dam. I think the second case more likely, but I will not put a percentage on it. Anybody who gives you a percentage is guessing.

How many people live in the danger zone?

About 8,700 in the red zone, where the flow could destroy houses, and some 13,000 more in the yellow zone, where it would be knee-deep at most. The district has six sirens. Five worked at the test on 20 February. The sixth, at the market, was silent because its battery had been stolen; a new one was installed the day after.

Was the mayor right to close the schools?

Mayor Efraín Tolentino closed four schools, all in the red zone, on his own authority. We had not asked for that. I understand him, though, and I would not criticise him. The pupils are being taught in the parish hall and in a former cinema. The Regional Governor, Mr Wilder Obregón Salas, has spoken of moving the whole upper district. That is a decision for politicians. From us he has received no recommendation to that effect.

What is being done about the lake itself?

Ten siphons are taking out water, and we have lowered the level by 2.4 metres since November. The aim is 5 metres by the end of June. Each metre less takes away about 500,000 cubic metres. The siphons carry at most 1,300 litres a second together. In the rainy season more than that sometimes flows in, as on nine days in February. A tunnel would be better. The study for it was finished in 2022; it would cost 118 million soles and take three years to build. The Ministry of Economy has not refused the money, as some newspapers wrote. It has asked for a second cost estimate, and we will hand that in before the end of next month.

Who pays for the siphons?

The regional government pays 4.1 million soles a year. The Swiss development agency has paid for the cameras and the radar, 1.9 million soles in total, and trains our technicians until 2027. A mining company, Minera Alto Santa, offered us 3 million soles. We declined, because it has asked to use water from the same valley, and that request has yet to be decided.

Is climate change to blame?

The glaciers of this range have lost 41 per cent of their area since 1970. A study by a university in Innsbruck attributes at least four fifths of the loss at this particular glacier to warming caused by man. I was not one of its authors, but I find it sound. The block itself is another matter. Blocks came loose in cold decades too. In 1941 the neighbouring valley was struck, and the climate was cooler then.

Some inhabitants say you exaggerate, so as to get your tunnel.

I have heard that. A hotel owner told me: "Your alert has emptied more beds than any flood." It is true that bookings fell by roughly a third in February, according to the hoteliers' association. I am sorry about it. But in 2019 we lowered an alert on this lake after eight days when the movement stopped, and we shall do so again. If the block moves by less than 4 centimetres a day for ten days in a row, I will recommend yellow. If it exceeds 25 centimetres on any one day, I will recommend red, and then people must go at once, by day or by night.

Do you live in the valley yourself?

My mother does. In the yellow zone. She has packed her bag.`,
    date: '2025-03-06',
    text: `The orange alert for the lake Rajucocha Alta, the third of four levels, means that people should be ready to leave, not that they must, geologist Yolanda Huamaní Cáceres said.

The lake above Carhuapampa now holds 14.8 million cubic metres of water, more than three times as much as in 1990.

A block of 0.6 to 0.9 million cubic metres of ice has come loose on the south face and has been moving by 11 centimetres a day since mid-February, up from 3 centimetres in January.

Should all of the block come down at once, the model shows a wave of up to 17 metres at a dam that stands 9 metres above the water.

If the whole block falls at once, the first water would get to the upper district of Carhuapampa in about half an hour.

Huamaní thinks it more likely that the block will fall in pieces, but will not put a percentage on it.

About 8,700 people live in the red zone and some 13,000 in the yellow zone, where the flow would be knee-deep at most.

Five of the district's six sirens worked when they were tested on 20 February; the one at the market was silent because its battery had been stolen.

Mayor Efraín Tolentino closed four schools in the red zone on his own authority, without having been asked to by the institute.

The institute has not recommended moving the whole upper district, of which Regional Governor Wilder Obregón Salas has spoken, and regards that as a decision for politicians.

Ten siphons have lowered the lake by 2.4 metres since November, less than half of the 5 metres aimed at by the end of June.

The Ministry of Economy has not refused the money for a tunnel but asked for a second cost estimate, which the institute will submit by the end of April 2025.

A tunnel, for which the study was finished in 2022, would cost 118 million soles and take three years to build.

The institute declined 3 million soles from Minera Alto Santa because the company's request to use water from the same valley has yet to be decided.

The glaciers of the range have lost 41 per cent of their area since 1970, Huamaní said, but blocks had come loose in cold decades too.

Huamaní will recommend a red alert if the block moves by more than 25 centimetres on any one day, and yellow if it stays below 4 centimetres a day for ten days in a row.`,
    slips: [
      [
        ['value', 'measure', 'period'],
        'The lake Rajucocha Alta held 12.6 million cubic metres of water in 1990.',
      ],
      [['unit'], 'The block of ice has been moving by 11 metres a day since mid-February.'],
      [['modality', 'polarity', 'wording'], 'The orange alert means that people must leave.'],
      [['entity'], 'Some 13,000 people live in the red zone, where the flow could destroy houses.'],
      [
        ['entity'],
        'The regional government has paid for the cameras and the radar, 1.9 million soles in total.',
      ],
      [
        ['polarity', 'wording'],
        'The institute accepted 3 million soles offered by the mining company Minera Alto Santa.',
      ],
      [
        ['bound'],
        'A study by a university in Innsbruck attributes at most four fifths of the loss at this glacier to warming caused by man.',
      ],
      [['wording'], 'A hotel owner told Huamaní: "Your alert has emptied more beds than any war."'],
      [
        ['direction', 'bound'],
        'Huamaní will recommend yellow if the block moves by more than 4 centimetres a day for ten days in a row.',
      ],
      [
        ['value', 'direction', 'modality'],
        'Ten siphons have lowered the level of the lake by 5 metres since November.',
      ],
    ],
  },
  {
    id: 'customs',
    sourceDate: '2025-06-19',
    source: `Southern African Customs Union. Communiqué of the Council of Ministers after the talks on the reform of the revenue sharing formula, followed by answers of the chairperson, Ms Kelebogile Motsumi-Tau, Minister of Finance of Botswana. Gaborone, 19 June 2025.

1. The Council met on 17 and 18 June. The five member states, Botswana, Eswatini, Lesotho, Namibia and South Africa, were all represented at ministerial level, for the first time since December 2022.

2. The Council noted that the common revenue pool received 151.3 billion rand in the financial year that ended on 31 March, compared with 143.9 billion in the previous year. Customs duties contributed 62.7 billion and excise duties 88.6 billion. The Council took note of a forecast of 158 to 162 billion rand for the current year. The forecast assumes that trade with the United States does not fall by more than a tenth.

3. Ministers discussed the proposal that 5 per cent of the pool be set aside each year for cross-border infrastructure before the remainder is shared. Botswana, Namibia and South Africa support the proposal in principle. Lesotho supports it on condition that no member's share falls below the average of the last five years. Eswatini reserved its position and will reply by the end of August. The Council did not take a decision.

4. Ministers agreed to set up a stabilisation account of at least 6 billion rand, to be filled over three years from the surpluses of good years. The account will become operational when four of the five parliaments have approved it. Withdrawals will be limited to 40 per cent of the account in any one year.

5. Ministers welcomed the progress at the borders. At Mamuno and Trans-Kalahari, where Botswana and Namibia opened a one-stop post last October, the average waiting time of a lorry has fallen from 11 hours to 4. At Maseru Bridge it is still 9 hours. The post at Oshoek between Eswatini and South Africa is to become a one-stop post by December 2026.

6. The Council rejected a request by the poultry producers of one member state for an additional duty of 20 per cent on imports from Brazil. It asked the secretariat to study the effects of the existing duty, and to report at the next meeting.

7. Ministers expressed concern about illicit cigarettes. The secretariat estimates that between 18 and 25 per cent of the cigarettes smoked in the union were not taxed in 2024, and that this cost the pool about 7 billion rand.

8. The Council appointed Mr Tebello Ramokoatsi of Lesotho as deputy executive secretary for a term of four years from 1 September. There had been 63 applicants.

9. The next meeting will be held in Windhoek in November.

Answers of the chairperson to the press

On the question whether the talks had failed, the Minister said: "A formula that is 23 years old is not replaced in two days. We have three countries in favour, one with a condition and one which is still thinking. I have seen worse mornings." She hoped for a decision in Windhoek but could not promise it, since the formula can be changed only by unanimity.

Asked about remarks of the South African Deputy Minister of Trade, Mr Sipho Ndlangamandla, that his country "pays and the others spend", the Minister replied that she had heard him say no such thing in the room. South Africa contributed most of the customs revenue because most ships unloaded there, she said; it did not follow that South Africans paid most of it. In the last financial year Botswana had received 25.1 billion rand from the pool, Namibia 26.4 billion, Lesotho 10.2 billion and Eswatini 11.7 billion. For Lesotho that was more than two fifths of the state's revenue; for Botswana less than a third.

Asked whether Botswana would leave the union if the reform failed, she said no. No member had raised leaving, neither openly nor behind closed doors. As to Mozambique, it had made an informal inquiry about observer status in March; it had not applied for membership.

On the vegetable import bans of Botswana and Namibia, against which South African farmers protest, the Minister conceded that the bans sat badly with the spirit of the agreement. Botswana had lifted the ban on 16 vegetables in 2024; bans remained for tomatoes, onions and four others. They would be phased out over two years, she said, if South Africa fulfilled its promise on seed laboratories. Namibia would have to speak for itself.`,
    date: '2025-06-20',
    text: `All five member states were represented at ministerial level at the Council of the Southern African Customs Union on 17 and 18 June 2025, for the first time since December 2022.

The common revenue pool received 151.3 billion rand in the financial year to 31 March 2025, up from 143.9 billion a year before.

Excise duties contributed 88.6 billion rand to the pool and customs duties 62.7 billion.

For the current year the pool is forecast to receive 158 to 162 billion rand, assuming that trade with the United States falls by no more than a tenth.

The Council took no decision on the proposal to set aside 5 per cent of the pool each year for cross-border infrastructure.

Botswana, Namibia and South Africa back the infrastructure proposal in principle, while Eswatini reserved its position and will reply by the end of August 2025.

Lesotho supports the proposal provided that no member's share drops below the average of the last five years.

Ministers agreed on a stabilisation account of at least 6 billion rand, which will become operational once four of the five parliaments have approved it.

No more than 40 per cent of the stabilisation account may be withdrawn in any one year.

At Mamuno and Trans-Kalahari, where a one-stop post opened in October 2024, lorries wait 4 hours on average instead of 11; at Maseru Bridge they still wait 9.

The Council turned down a request by poultry producers in one member state for an additional duty of 20 per cent on imports from Brazil.

Between 18 and 25 per cent of cigarettes smoked in the union in 2024 were untaxed, costing the pool about 7 billion rand, the secretariat estimates.

Tebello Ramokoatsi of Lesotho was chosen from 63 applicants as deputy executive secretary for four years from 1 September 2025.

Kelebogile Motsumi-Tau, the chairperson, hoped for a decision in Windhoek in November but could not promise one, as the formula can be changed only by unanimity.

Mozambique made an informal inquiry about observer status in March but has not applied for membership, Motsumi-Tau said.

Botswana's remaining bans, on tomatoes, onions and four other vegetables, would be phased out over two years if South Africa fulfilled its promise on seed laboratories, the minister said.`,
    slips: [
      [
        ['measure', 'entity'],
        'Customs duties contributed 88.6 billion rand to the common revenue pool in the last financial year.',
      ],
      [
        ['entity'],
        "Eswatini supports the proposal on condition that no member's share falls below the average of the last five years.",
      ],
      [
        ['polarity', 'modality', 'direction', 'value'],
        'The Council decided that 5 per cent of the pool will be set aside each year for cross-border infrastructure.',
      ],
      [
        ['bound'],
        'Ministers agreed to set up a stabilisation account of at most 6 billion rand, to be filled over three years.',
      ],
      [
        ['modality', 'value'],
        'The stabilisation account will become operational when all five parliaments have approved it.',
      ],
      [
        ['entity', 'value'],
        'At Maseru Bridge the average waiting time of a lorry has fallen from 11 hours to 4.',
      ],
      [
        ['polarity', 'wording'],
        'The Council approved an additional duty of 20 per cent on imports from Brazil, as poultry producers of one member state had requested.',
      ],
      [
        ['bound', 'direction'],
        "Receipts from the pool made up more than a third of Botswana's state revenue in the last financial year.",
      ],
      [['modality', 'polarity'], 'Motsumi-Tau promised a decision on the formula in Windhoek in November.'],
      [
        ['entity', 'polarity', 'wording'],
        'Mozambique made an informal inquiry in March about membership of the union, the minister said.',
      ],
    ],
  },
];
