// English digests of texts of six sorts from six countries, by a writer who never saw the program.
export const round79 = [
  {
    id: 'uy-channel',
    lang: 'en',
    sourceDate: '2024-03-06',
    source: `MONTEVIDEO, 6 March 2024. The National Ports Administration (ANP) on Wednesday opened the bids for deepening the access channel to the port of Montevideo from 13 to 14 metres. Four companies submitted offers: two from Belgium, one from the Netherlands and one from China. The lowest, from the Belgian firm Scheldt Marine, came to 61.4 million dollars; the highest, from the Chinese bidder, was 83.9 million. The ANP's own estimate, published in November, was 68 million.

"Today we only read out figures. Nobody has won anything yet," said the ANP's president, Julio Berrutti. A technical committee of five members has 45 days to assess the offers, and the board expects to award the contract before the end of May, provided that the Court of Auditors raises no objections.

The works would take between 14 and 18 months and involve the removal of some 11 million cubic metres of sediment. During that time the port will remain open, although night-time navigation in the channel may be restricted on certain days. The contractor must monitor water quality weekly and publish the results.

Container traffic at Montevideo grew by 6.2% in 2023 to just over 1.1 million TEU, while bulk cargo fell by 9%, which the ANP attributes to the drought. According to the shipping agents' chamber, ships drawing more than 12.5 metres currently leave with up to 15% of their capacity unused. Its secretary, Graciela Otero, welcomed the tender but called it "a step that should have been taken five years ago".

The fishermen's union of Cerro, for its part, has asked for a meeting over the site chosen for dumping the sediment, 22 kilometres south-east of the port. Berrutti said that he would receive the union "this month, with no conditions", and that the site could still be changed if the environment ministry so advised. The project will be financed from port fees and will not require a transfer from the treasury. The ANP has not ruled out a second phase to 15 metres, but no study has been commissioned.`,
    date: '2024-03-07',
    text: `Four firms want to deepen the channel that leads into the port of Montevideo, the national ports authority disclosed on Wednesday when it opened their offers. The depth is to go from 13 metres to 14. Half of the bidders are Belgian; the other two come from the Netherlands and China.

Scheldt Marine, a Belgian company, asked for the least, about 61 million dollars. The Chinese offer was the dearest, at nearly 84 million. In November 2023 the authority itself had put the cost at 68 million.

Its president, Julio Berrutti, stressed that there was no winner so far. The offers now go to a five-strong technical committee, which has a month and a half to examine them. The board expects to choose a contractor before May is out, if the Court of Auditors does not object.

The job should last at least 14 months and no more than 18, and around 11 million cubic metres of sediment would be taken away. The port is to stay open throughout, but ships may on some days face limits on using the channel at night. Whoever gets the contract will have to check the water every week and make the findings public.

Montevideo handled slightly more than 1.1 million TEU of containers in 2023, an increase of 6.2%. Bulk cargo shrank by 9% over the same year, and the ports authority blames the drought. The shipping agents say vessels with a draught of over 12.5 metres now sail with as much as 15% of their space empty. Graciela Otero, their chamber's secretary, was glad of the tender but said the step "should have been taken five years ago".

Fishermen in Cerro have requested talks about the place, 22 kilometres from the port, that has been picked for dumping the sediment. Berrutti promised to see their union in March, without conditions, and said another site remained possible on the environment ministry's advice. Port fees will pay for the works, without money from the treasury.`,
    slips: [
      [['value'], 'Six companies put in offers to deepen the access channel to the port of Montevideo.'],
      [['scale'], 'Scheldt Marine offered to do the job for 61.4 billion dollars.'],
      [
        ['modality'],
        'The ports authority has awarded the channel contract to the Belgian firm Scheldt Marine.',
      ],
      [
        ['modality', 'polarity'],
        'The board expects to award the contract before the end of May, whatever the Court of Auditors may say.',
      ],
      [['direction'], 'Bulk cargo at Montevideo rose by 9% in 2023.'],
      [
        ['measure'],
        'Container traffic shrank by 9% in 2023, which the ports authority puts down to the drought.',
      ],
      [['speaker'], 'Berrutti described the tender as "a step that should have been taken five years ago".'],
      [['polarity'], 'The port will be closed while the dredging is under way.'],
      [['range'], 'The dredging is expected to last between 18 and 24 months.'],
      [['entity'], 'The lowest offer was made by a Dutch company.'],
      [['wording'], 'Berrutti said he would receive the fishermen "this month, under certain conditions".'],
      [[], 'Otero also demanded a cut in towing tariffs for the duration of the works.'],
    ],
  },
  {
    id: 'lv-court',
    lang: 'en',
    sourceDate: '2023-11-15',
    source: `RIGA – A former deputy head of the municipal housing company in Jelgava was sentenced on Wednesday to three years and two months in prison for taking bribes from a heating contractor.

The Zemgale District Court found Aigars Strautmanis, 52, guilty of accepting 87,000 euros in nine payments between February 2018 and October 2020. In return, the court held, he passed on rival bids in six tenders for the renovation of boiler rooms. He was acquitted of a second charge, money laundering, because the prosecution had not shown that the cash was used to buy the flat in Jurmala named in the indictment.

The contractor's owner, Ilona Vanaga, who reported the payments to the anti-corruption bureau in January 2021, had been released from criminal liability and testified as a witness. She told the court that the envelopes were usually handed over in a petrol station car park. Strautmanis denied everything and claimed that the money was repayment of a private loan. "There is not one sheet of paper that supports the existence of such a loan," Judge Dace Rozenberga said in the reading of the operative part.

The prosecutor, Normunds Kalve, had asked for four and a half years. He said he would decide on an appeal once the full judgment is available, which is due on 6 December. The defence lawyer, Marta Pelse, announced that her client would appeal against the conviction. Until the judgment takes effect Strautmanis remains at liberty, but he may not leave the country and must report to the police twice a week.

The court also ordered the confiscation of 87,000 euros and barred him from public office for five years after his release. The housing company's claim for damages, 214,000 euros, was referred to civil proceedings. The company, which manages about 600 apartment buildings, dismissed him in March 2021. Its current chair said that procurement rules had since been tightened and that every bid is now opened by at least three people.

Two other employees investigated in the case were not charged.`,
    date: '2023-11-17',
    text: `A former deputy chief of Jelgava's municipal housing company has been given a prison term of a little over three years for corruption. Aigars Strautmanis, 52, took 87,000 euros from a heating contractor, the Zemgale District Court ruled on 15 November.

The money reached him in nine instalments, the first in February 2018 and the last in October 2020. According to the court he repaid the favour by disclosing competitors' offers in six tenders to refurbish boiler rooms.

The verdict did not go against him on every count. He was cleared of money laundering, since prosecutors failed to prove that the bribes had paid for a flat in Jurmala.

Ilona Vanaga, who owns the contracting business, went to the anti-corruption bureau at the start of 2021. She escaped criminal liability and appeared as a witness. The envelopes, she testified, generally changed hands in the car park of a petrol station. Strautmanis rejected the accusations, saying that he was being paid back for a private loan. Judge Dace Rozenberga noted that no document whatsoever backed up that account.

Prosecutor Normunds Kalve had sought a sentence of four and a half years. Whether he will appeal he means to decide after the complete judgment is ready, which should be on 6 December. Strautmanis will contest his conviction, his lawyer Marta Pelse said. For the time being he stays free, though he is forbidden to go abroad and has to present himself to the police two times a week.

A sum equal to the bribes is to be confiscated, and he may not hold public office for five years once he is out of prison. The court did not itself settle the 214,000 euros in damages that the housing company is claiming; that goes to civil proceedings. The company, which looks after some 600 blocks of flats, fired him in March 2021. It says it has made its purchasing rules stricter since then. Two further employees came under investigation but faced no charges.`,
    slips: [
      [['value'], 'Strautmanis received the money in nineteen separate payments.'],
      [['unit'], "The housing company's former deputy head was sent to prison for 38 weeks."],
      [['currency'], 'The bribes amounted to 87,000 dollars in all.'],
      [['polarity'], 'The court also convicted Strautmanis of money laundering.'],
      [
        ['measure'],
        'Prosecutors had shown that Strautmanis pocketed bribes worth 214,000 euros, the court found.',
      ],
      [
        ['entity', 'polarity'],
        'Both the prosecutor and the defence have announced that they will appeal against the verdict.',
      ],
      [
        ['speaker'],
        'The defence lawyer remarked that "not one sheet of paper" supported the existence of the loan.',
      ],
      [['period'], 'The housing company dismissed Strautmanis in March 2018.'],
      [['entity'], 'It was Marta Pelse who told the anti-corruption bureau about the payments.'],
      [['modality'], 'Strautmanis has already begun serving his prison sentence.'],
      [['bound'], "Under the housing company's new rules each bid is opened by at most three people."],
      [['polarity'], 'The court made no order on whether Strautmanis may hold public office in future.'],
    ],
  },
  {
    id: 'ke-coach',
    lang: 'en',
    sourceDate: '2024-08-24',
    source: `Our Saturday interview: coach Josphat Kiprugut on life after the Games

ELDORET – Josphat Kiprugut has trained distance runners at the Moiben camp since 1998. He spoke to us on Thursday at the camp, where 34 athletes are now living.

Q: Two of your runners reached the Olympic final over 10,000 metres and neither won a medal. Are you disappointed?
A: Not disappointed. Faith finished fifth in a personal best. Daniel had a calf problem from the sixth of August, and I almost withdrew him. He came eleventh. For me that is courage.

Q: Will Faith Chelagat move to the marathon?
A: She wants to. I have told her to wait until 2026. She is 23. If she recovers well, she may run a half-marathon in Valencia in October, but nothing has been signed.

Q: How is the camp paid for?
A: It costs about 2.8 million shillings a month. A shoe company covers roughly 60 per cent, the county gives 400,000 shillings, and the rest comes from the athletes' prize money. Each gives ten per cent. The county's money for June and July has not arrived. I am not accusing anybody, but the kitchen must be paid.

Q: Doping has hurt the country's name. What do you do here?
A: We have had one case in 26 years, in 2016, and that man left the same day. No athlete may keep medicine in his room. Since January every supplement goes through our nurse. I would support a life ban for doctors who supply the drugs, more than for the athletes.

Q: Some people say young runners should finish school first.
A: I agree with them. Of the 34, nine are still at school, and they train only in the morning and on Saturdays. We do not take anybody under 16.

Q: And the new track?
A: The ministry promised us a tartan track by December 2022. They have levelled the ground, that is all. Last month an engineer told me work could resume in November. I will believe it when I see the red colour.

Q: How long will you continue?
A: My wife asks the same. Perhaps until Los Angeles. After that, my assistant Mercy Jepkosgei is ready.`,
    date: '2024-08-26',
    text: `Josphat Kiprugut, who has coached at the Moiben camp for 26 years, says he is not disappointed with how his runners did at the Olympics. Two of them made the 10,000 metres finals, though both ended up without a medal. Faith bettered her own record and was fifth. Daniel, troubled by his calf from 6 August, took eleventh place. The coach had been close to pulling him out and now praises his courage.

Faith Chelagat would like to switch to the marathon. Her coach has advised the 23-year-old to be patient until 2026. A half-marathon in Valencia in October is possible if her recovery goes well, but there is no contract so far.

Running the camp takes some 2.8 million shillings every month. About three fifths comes from a maker of shoes, and the county contributes 400,000. The athletes make up the difference by handing over a tenth of their prize money. Two months of county money, for June and July, are still outstanding; Kiprugut said he was not blaming anyone.

On doping, he said the camp had seen a single case, in 2016, and the man concerned was gone within the day. Runners are forbidden to have medicines in their rooms, and since the start of this year all supplements have had to pass through the camp nurse. He would rather see doctors who provide drugs banned for life than the athletes.

He sides with those who want youngsters to complete their schooling first. Nine of the camp's 34 residents still go to school and train only in the mornings and on Saturdays, and 16 is the minimum age.

A tartan track that the ministry had pledged for the end of 2022 has got no further than levelled ground. An engineer told Kiprugut in July that work might start again in November, but the coach wants to see it before he believes it. He may carry on until Los Angeles, and he considers his assistant, Mercy Jepkosgei, ready to take over.`,
    slips: [
      [['value'], 'The Moiben camp is currently home to 43 athletes.'],
      [['wording', 'polarity'], 'Faith ran the fastest time of anyone in the 10,000 metres final.'],
      [['modality'], 'Chelagat has signed up for the half-marathon in Valencia in October.'],
      [['scale'], 'The camp costs around 2.8 billion shillings a month.'],
      [['measure'], 'The county pays about 60 per cent of what it costs to run the camp.'],
      [
        ['polarity'],
        'The coach opposes the idea that young runners should finish school before anything else.',
      ],
      [['period'], 'Supplements have had to go through the nurse since January 2016.'],
      [['bound'], 'The camp accepts only runners who are under 16.'],
      [['entity'], 'Mercy Jepkosgei came eleventh despite a calf injury.'],
      [['speaker'], 'The engineer said that he would believe in the track once he saw "the red colour".'],
      [['polarity'], 'The coach was not asked about doping in the interview.'],
      [[], 'Kiprugut intends to open a second camp in Iten next year.'],
    ],
  },
  {
    id: 'lk-tea',
    lang: 'en',
    sourceDate: '2024-05-28',
    source: `Hanthana Plantations PLC returns to profit in the year to March

COLOMBO, 28 May 2024 – Hanthana Plantations PLC, which operates 14 estates in the Central and Uva provinces, today reported a profit after tax of Rs. 612 million for the financial year ended 31 March 2024, against a loss of Rs. 148 million in the preceding year. Revenue rose 11 per cent to Rs. 7.9 billion.

Tea accounted for 72 per cent of revenue, rubber for 17 per cent and cinnamon and other crops for the remainder. The tea crop increased from 5.6 to 6.3 million kilogrammes as fertiliser became available again, although the average price at the Colombo auction slipped by 4 per cent to Rs. 1,171 a kilogramme. The rubber segment posted a loss of Rs. 39 million, its third in succession, owing to leaf disease and heavy rain in the tapping months.

Finance costs nearly halved to Rs. 405 million following the fall in interest rates. The company repaid Rs. 1.1 billion of bank loans and ended the year with net debt of Rs. 2.4 billion.

Chairman Ranil Abeygunasekera cautioned that the results should not be read as the start of an easy period. "The wage award gazetted this month would add Rs. 950 million a year to our costs if it were applied in full," he said. The company, together with other producers, has challenged the award in the Court of Appeal; a hearing is set for 4 July. It supports a wage linked to output and has put such a proposal to the three main trade unions, one of which has accepted it in principle.

The board recommends a final dividend of Rs. 1.50 per share, subject to approval at the annual general meeting on 26 July. No dividend was paid for the previous year.

Capital expenditure of Rs. 680 million is planned for the current year, chiefly for replanting 120 hectares of tea and for a 1.2-megawatt solar plant at the Uva factory. The company does not intend to sell any estate. It gave no profit forecast. Chief executive Shyama Weerakoon will step down on 30 September after nine years; a successor has not been named.`,
    date: '2024-05-29',
    text: `Hanthana Plantations is making money again. The plantation company, which has 14 estates in the Central and Uva provinces, earned 612 million rupees after tax in the twelve months to the end of March. A year earlier it had lost 148 million.

Turnover went up by 11 per cent and reached 7.9 billion rupees. Nearly three quarters of that came from tea, with rubber supplying 17 per cent. Thanks to the return of fertiliser the estates picked 6.3 million kilos of tea, 0.7 million more than in the previous year. At the auction in Colombo, however, the tea fetched 1,171 rupees a kilo on average, which was 4 per cent less. Rubber lost money for the third time running, 39 million rupees, as disease and rain took their toll.

Lower interest rates cut finance costs almost in half. Having paid back 1.1 billion rupees to its banks, the company still had net debt of 2.4 billion at the year's end.

The chairman, Ranil Abeygunasekera, warned against taking the figures as a sign that easy times had begun. If this month's wage award were put fully into effect, he said, it would cost the company an extra 950 million rupees annually. Hanthana and other producers are fighting the award in the Court of Appeal, which is to hear the case on 4 July. The company favours pay that depends on output. Of the three main unions to which it has put the idea, one agrees in principle.

Shareholders will be asked on 26 July to approve a final dividend of one and a half rupees a share, after receiving nothing for the year before. The company plans to invest 680 million rupees in the current year, mostly in replanting tea and in a solar plant. It has no plans to part with any of its estates, and it offered no guidance on profit. Shyama Weerakoon, chief executive for nine years, leaves at the end of September, and no successor has been named so far.`,
    slips: [
      [['direction'], "Hanthana's revenue dropped by 11 per cent in the year to March 2024."],
      [['scale'], 'The plantation company made 612 billion rupees after tax.'],
      [['currency'], 'Shareholders are to get a final dividend of 1.50 dollars per share.'],
      [['unit'], 'The estates harvested 6.3 million tonnes of tea over the year.'],
      [['measure'], "Rubber brought in 72 per cent of the company's revenue."],
      [
        ['modality', 'polarity'],
        "The wage award will add 950 million rupees to the company's costs every year.",
      ],
      [['entity', 'polarity'], 'All three main unions have accepted the idea of pay linked to output.'],
      [['modality'], 'Weerakoon has been replaced as chief executive by a successor.'],
      [['entity'], 'The producers have taken their challenge against the wage award to the Supreme Court.'],
      [['period'], 'The rubber business made a loss for the first time in three years.'],
      [['polarity'], 'The company means to sell some of its estates.'],
      [['value'], 'Hanthana intends to replant 210 hectares of tea in the current year.'],
    ],
  },
  {
    id: 'pt-seagrass',
    lang: 'en',
    sourceDate: '2024-10-03',
    source: `Seagrass in the Sado estuary recovers faster where crabs are kept out, study finds

University of Setúbal press office, 3 October 2024

Replanted seagrass survives more than twice as often when young shoots are fenced against crabs for their first summer, according to a study published today in the journal Coastal Restoration. The research team, led by marine biologist Teresa Falcão, planted 4,800 shoots of dwarf eelgrass on 24 plots in the Sado estuary in April 2021. Half of the plots were surrounded by low mesh fences until September of that year.

After 30 months, 63% of the shoots in the fenced plots were alive, compared with 27% in the open ones. The fenced meadows also spread further, covering on average 3.1 times their original area. Contrary to what the team had expected, water temperature made no measurable difference to survival, although the summer of 2022 was the hottest since the estuary's monitoring began in 1987.

"We thought heat would be the villain. It turned out to be the shore crab, which digs for clams and uproots the plants by accident," says Falcão. The researchers filmed 140 hours under water and counted 512 uprootings, nine out of ten of them by crabs.

The authors point out that the study covers a single estuary and that the fences might trap litter or hinder fish. They observed no harm to seahorses, but the number seen, 17, was too small for firm conclusions. Fencing costs about 2.30 euros per square metre, which the team considers acceptable for plots of less than a hectare; for larger areas it recommends testing other methods, such as planting in winter.

The nature conservation institute, which was not involved in the research, called the results "encouraging but preliminary". It is considering a trial in the Ria Formosa in 2025 if European funding is confirmed. The Sado lost around 80% of its seagrass between the 1980s and 2010.

Co-author Miguel Arez of the University of Vigo is now studying whether the meadows store more carbon than bare mud. First results are expected in about a year. The study was funded by the Foundation for Science and Technology with 310,000 euros. The authors declare no conflicts of interest.`,
    date: '2024-10-05',
    text: `Crabs, not heat, seem to be what stands in the way of replanted seagrass in the Sado estuary. That is the outcome of a study that appeared on Thursday in the journal Coastal Restoration. Shoots protected by a fence in their first summer were more than twice as likely to survive.

In spring 2021 a team under the marine biologist Teresa Falcão set out 4,800 shoots of dwarf eelgrass, spread over two dozen plots. Twelve of these were enclosed by low mesh until September. Two and a half years after planting, 63% of the fenced shoots were still living, against 27% of those without protection. Behind the fences the meadows had grown to about three times the size they began with.

The researchers had not foreseen that temperature would have no measurable effect on survival. Yet the summer of 2022 was the warmest there since monitoring started in 1987. According to Falcão, the shore crab tears up the plants unintentionally while digging for clams. In 140 hours of underwater footage the team counted just over 500 uprooted plants, about 90% of them the work of crabs.

The authors concede that they looked at one estuary only and that fences could catch rubbish or get in the way of fish. Seahorses came to no harm that they could see, but with just 17 sightings they draw no firm conclusions. At some 2.30 euros a square metre, they find the expense of the fences acceptable on plots smaller than a hectare. On bigger sites they advise trying out alternatives, winter planting among them.

The nature conservation institute, which had no part in the work, finds the results "encouraging but preliminary". Provided that European money comes through, a trial in the Ria Formosa in 2025 is under consideration. Miguel Arez, a co-author from the University of Vigo, is looking into whether seagrass holds more carbon than bare mud, and expects initial findings in roughly twelve months. The Foundation for Science and Technology paid 310,000 euros for the study.`,
    slips: [
      [['value'], 'The team planted 8,400 shoots of dwarf eelgrass in the estuary.'],
      [['measure'], 'Only 27% of the shoots behind fences were still alive after 30 months.'],
      [['polarity'], 'Water temperature proved to have a clear influence on whether the shoots survived.'],
      [
        ['wording', 'polarity'],
        'The summer of 2022 was only the second hottest in the estuary since monitoring started in 1987.',
      ],
      [['wording'], 'The nature conservation institute called the results "encouraging and conclusive".'],
      [
        ['modality', 'polarity'],
        'The institute is considering a trial in the Ria Formosa in 2025, with or without European funding.',
      ],
      [['modality'], 'A trial of the fences in the Ria Formosa has already begun.'],
      [['unit'], 'Fences cost about 2.30 euros per hectare.'],
      [['entity'], 'Most of the uprooted plants had been torn out by seahorses.'],
      [['bound'], 'The team regards the cost of fencing as acceptable for plots of more than a hectare.'],
      [['period'], 'The Sado lost about 80% of its seagrass between 2010 and 2021.'],
      [['polarity'], 'The authors did not say anything about possible drawbacks of the fences.'],
    ],
  },
  {
    id: 'ca-ferry',
    lang: 'en',
    sourceDate: '2024-02-13',
    source: `Transcript (excerpt): technical briefing on the Harbour Ferry, Halifax, 13 February 2024

Moderator: With us are Anne-Marie Comeau, director of transit, and Doug Sangster, chief engineer.

Comeau: Good morning. As you know, the ferry Chebucto was taken out of service on Friday after a crack was found in a shaft bracket. Nobody was hurt. We have been running with two boats instead of three, and the wait at peak hours has gone from 15 minutes to 25. Extra buses are crossing the bridge every ten minutes. About 5,200 people use the ferry on a weekday; yesterday it was 3,900.

Sangster: The crack is 11 centimetres long. It was found during a routine inspection by divers. We believe it is fatigue, but the lab in Moncton has not finished, so please don't take that as final. The part has to be cast in Quebec. If it arrives on schedule, around March 1, we could be back in service by March 11. I wouldn't bet my house on it.

Reporter (CJNS): Have the other two ferries been checked?

Sangster: One has, the Micmac Lake, on Saturday. No cracks. The other will be checked this Thursday night so that we don't lose service.

Reporter (Daily Tide): What will this cost, and who pays?

Comeau: The repair is estimated at $340,000, not counting the buses, which run us roughly $9,000 a day. We're looking at whether the builder's warranty applies. The vessel is six years old and the warranty on the drivetrain was for five, so I'm not optimistic.

Reporter (Daily Tide): Will pass holders get money back?

Comeau: That's a decision for regional council. Staff will recommend a credit of 20 per cent on the March pass for those who board at Woodside. Council meets on the 27th.

Reporter (CJNS): Was there any warning in the 2022 inspection report?

Comeau: I won't comment on that report today. The auditor general has it.

Reporter (CJNS): Is the new fast ferry to Mill Cove delayed by this?

Sangster: No. It's a different design and a different yard. That project is still aiming for late 2027.

Moderator: Thank you. The next update is Friday at 10 a.m.`,
    date: '2024-02-14',
    text: `Halifax's harbour ferry is making do with two boats after divers discovered a crack in the Chebucto. The vessel was withdrawn on Friday, and there were no injuries. At busy times passengers now wait 25 minutes, ten more than before, the transit director, Anne-Marie Comeau, told a briefing on Tuesday. Additional buses go over the bridge at ten-minute intervals. On Monday 3,900 people took the ferry, a quarter fewer than the usual weekday figure of about 5,200.

The crack, in a shaft bracket, measures 11 centimetres and came to light in a routine check. Chief engineer Doug Sangster believes that fatigue is to blame, but he asked reporters not to treat that as final, because a laboratory in Moncton is still at work. The part must be cast in Quebec and is due around the beginning of March. Should it come on time, the Chebucto could sail again by 11 March, though Sangster said he would not bet his house on that.

Of the two remaining ferries, the Micmac Lake was examined on Saturday and showed no cracks. The other one's turn comes on Thursday night, an hour chosen to avoid interrupting the service.

Repairs are put at 340,000 dollars. The buses come on top, at about 9,000 dollars a day. Transit officials are examining whether the builder could be held to its warranty, but Comeau has little hope, as the drivetrain was covered for five years and the ferry is six years old.

It will be up to regional council, which sits on 27 February, to decide on compensation for pass holders. Staff will propose crediting those who board at Woodside with a fifth of their March pass. Comeau declined to discuss the 2022 inspection report, which is with the auditor general. The planned fast ferry to Mill Cove is not held up by this, Sangster said, and the aim is still late 2027. Another update is to follow on Friday morning.`,
    slips: [
      [['value'], 'Passengers at peak hours must now wait 45 minutes for a ferry.'],
      [['unit'], "The crack in the Chebucto's bracket is 11 metres long."],
      [['bound'], 'Sangster stated that fatigue had definitely caused the crack.'],
      [['modality', 'polarity'], 'The Chebucto could be back by 11 March even if the part arrives late.'],
      [['modality'], 'Council has granted pass holders at Woodside a credit of 20 per cent for March.'],
      [['entity', 'polarity'], 'Both of the remaining ferries have been inspected and found free of cracks.'],
      [
        ['speaker'],
        'Comeau explained that the Mill Cove project would not be delayed because it involved a different yard.',
      ],
      [['measure'], 'The extra buses cost 340,000 dollars a day.'],
      [['entity'], 'The replacement part is to be cast in Moncton.'],
      [['polarity'], 'The inspection report from 2022 did not come up at the briefing.'],
      [['direction'], 'More people than usual took the ferry on Monday.'],
      [[], 'Comeau apologised to passengers and offered free coffee at the terminals.'],
    ],
  },
];
