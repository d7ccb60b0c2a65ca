// Written after what the first two rounds showed was mended. Persons, firms and figures are invented.
export const round3 = [
  {
    id: 'prison',
    sourceDate: '2025-04-24',
    source: `"We have stopped pretending": the governor of Halvard prison

Since March 2019 Sigrun Dahl has been the governor of Halvard, the largest prison in the country. It was built for 540 inmates and holds 612.

Question: You have asked the ministry to send you no more prisoners. Why?

Dahl: Because a cell of nine square metres was made for one person. In 74 cells there are now two. My officers do on average eleven hours of overtime a week, and 38 of 260 posts are vacant. Violence has gone up: last year we counted 94 assaults, after 61 in 2023. We have stopped pretending that this is normal.

Question: What did the ministry answer?

Dahl: That it would examine the matter by the end of June. Until then we take nobody from other prisons, with the exception of emergencies.

Question: A new wing was announced four years ago.

Dahl: It was. It was to have 120 places and to open in 2024. Then the builder went bankrupt. The new contract was signed in February; the work begins after the summer and should take two and a half years. I shall believe it when I see a crane.

Question: Critics say that you are too soft: you allow inmates to use tablets.

Dahl: They can learn with them and write to their families; the internet is blocked. Two out of three of our inmates never finished school. Of those who took an exam here, 19 percent were convicted again within two years. Of the others it was 43 percent. I do not claim that the one is the cause of the other. But I know which figure I prefer.

Question: Will you stay?

Dahl: I am 61. I could retire in two years. I have promised my staff not to go before the new wing opens.`,
    date: '2025-04-25',
    text: `Overcrowded prison takes no more inmates

The country's biggest prison, Halvard, is full to overflowing. It houses 612 inmates even though it was designed for no more than 540. Governor Sigrun Dahl has therefore asked the justice ministry not to send her any more. Until it gives its answer, which it has promised to do by the end of June, Halvard accepts prisoners from other institutions in emergencies only.

In 74 of the cells, each nine square metres in size and intended for one inmate, there are two. Assaults rose to 94 in 2024 from 61 a year earlier. The staff, who work 11 hours overtime per week on average, are 38 short of the planned 260.

A new wing with 120 places was supposed to be ready last year, but the construction company went bust. A new contract has existed since February. Work is to start after the summer and last for two and a half years. Dahl is sceptical: "I shall believe it when I see a crane."

She defended the use of tablets, which critics consider too lenient. The devices serve for learning and for writing to relatives, and access to the internet is blocked. Two thirds of the inmates have not completed school. Among those who passed an exam in prison the rate of reoffending within two years is 19 percent, compared with 43 percent among the rest. Dahl did not want to claim that there is a causal link.

The 61-year-old will not retire before the wing has been opened, as she promised her employees, although she could do so in two years.`,
  },
  {
    id: 'un-speech',
    sourceDate: '2025-09-25',
    source: `Address of the Prime Minister of the Kesh Islands, Tavita Lolo, to the General Assembly

Madam President,

When I was born, the island of Nuku had 1,300 people and three springs. Today it has 400 people and one spring, and that one is salty four months of the year. I have not come here to ask for pity. I have come to report what we have done, and what you have not.

We have raised the sea walls on seven of our eleven inhabited islands. It cost us 64 million dollars, one sixth of what our state takes in during a year. We borrowed 40 million of it. We have moved two villages, Afua and Sale, with 910 people, to higher ground. Nobody was forced to go.

We produced almost all of our electricity from diesel ten years ago. Now 58 percent comes from the sun, and in 2030 it will be 90 percent, if the batteries that Australia has pledged arrive.

And what have you done? In Glasgow you promised to double the money for adaptation by 2025. It has grown by less than a third. The fund for loss and damage has pledges of 768 million dollars; 361 million has been paid in. From this fund my country has received nothing so far. Our first application, for 12 million dollars, was returned in May because an annex was missing.

We support the request to the International Court of Justice, and we welcome its opinion of July. It says that states may be held responsible. We do not intend to sue anybody this year. But we reserve the right to do so.

Fishing pays for half of our schools. The tuna move east as the water warms. By 2050 we may lose 20 to 30 percent of the catch. That is why we ask that the limits of our waters remain where they are, even if the coast retreats. Fifty-one states have recognised this principle. I call on the others to follow before the next Assembly.

I thank you.`,
    date: '2025-09-26',
    text: `The prime minister of the Kesh Islands, Tavita Lolo, accused the world's governments on Thursday of not keeping their climate promises. She told the UN General Assembly that she had not come to ask for pity but to report "what we have done, and what you have not".

Her country has built higher sea walls on seven of its 11 inhabited islands at a cost of $64m, $40m of it borrowed. That corresponds to a sixth of a year's state revenue. 910 inhabitants of two villages have been resettled on higher ground, all of them voluntarily.

Solar power now supplies 58 percent of the electricity, which ten years ago was generated almost entirely with diesel. The share is to climb to 90 percent in 2030, on condition that batteries pledged by Australia are delivered.

The rich countries, by contrast, have increased adaptation funding by less than a third, whereas in Glasgow they had promised to double it by 2025, Lolo said. Less than half of the 768 million dollars pledged to the loss and damage fund has been paid in. The Kesh Islands have not received any money from it to date: their application for $12 million was sent back in May on account of a missing annex.

Lolo welcomed the opinion that the International Court of Justice issued in July, according to which states can be held liable. Her government does not plan to go to court this year but reserves the right.

As the sea warms, the tuna, whose catch finances half of the islands' schools, are moving eastwards. By the middle of the century, catches may drop by 20 to 30 percent. Lolo therefore wants maritime boundaries to stay the same even where the coastline recedes, a principle recognised by 51 states. The others should do likewise by the next General Assembly, she urged.`,
  },
  {
    id: 'eu-asia',
    sourceDate: '2024-11-14',
    source: `Joint statement following the second EU–Central Asia ministerial on raw materials

Ministers from Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan and the Commissioner for Industry of the European Union, Annika Berg, met in Samarkand on 13 and 14 November 2024.

1. Trade between the two sides amounted to 54.2 billion euros in 2023, of which 4.1 billion euros were raw materials other than oil and gas. The European Union takes 36 percent of the region's copper exports.

2. The Commission announced a package of 260 million euros for geological surveys, of which 90 million euros is a grant and the rest loans of the European Investment Bank. The first surveys will start in Kazakhstan and Uzbekistan in the second half of 2025. Tajikistan and Kyrgyzstan will follow once their parliaments have ratified the agreement on data.

3. The ministers agreed that at least 30 percent of the ore covered by joint projects should be processed in the country where it is mined, from 2028 on. The Commission would have preferred a target without a date.

4. Kazakhstan presented 38 projects, Uzbekistan 21. Companies from Germany, Italy and Finland expressed interest in eleven of them. A memorandum on a lithium plant in the region of East Kazakhstan, with an estimated cost of 1.3 billion euros, was signed by the German company Rheinmetalle and Tau-Ken. It is not binding.

5. The ministers discussed environmental standards. Turkmenistan did not join the paragraph on tailing dams.

6. The parties will set up a school of mining in Karaganda. It is to train 150 engineers a year; teaching will begin in September 2026. The Union bears two thirds of the cost of 18 million euros.

7. The Commissioner recalled that an export ban, such as the one that Tajikistan considered on antimony in the spring, would not be compatible with the spirit of the partnership. Tajikistan stated that no such ban was planned.

The third meeting will be held in Brussels in 2026.`,
    date: '2024-11-15',
    text: `EU puts 260 million euros into Central Asian geology

The European Union wants to spend €260 million on geological surveys in Central Asia. Some €170 million of that will be loans from the European Investment Bank and the remainder a grant, Industry Commissioner Annika Berg announced at a meeting with ministers of the five Central Asian states in Samarkand. The surveys are to start in Uzbekistan and Kazakhstan after the middle of next year. In Kyrgyzstan and Tajikistan they will begin only when the parliaments there have ratified an agreement on data.

From 2028, no less than 30 percent of the ore from joint projects should be processed where it is extracted. The Commission had not wanted to fix a date.

Of the 59 projects that Kazakhstan and Uzbekistan presented, 11 attracted the interest of Finnish, German and Italian firms. Germany's Rheinmetalle signed a non-binding memorandum with Tau-Ken about a lithium factory in East Kazakhstan which would cost some €1.3 billion.

A mining school in Karaganda will train 150 engineers annually from September 2026. Two thirds of the 18 million euros that it costs will be paid by the EU, that is, 12 million.

Turkmenistan declined to support a paragraph on tailing dams. Tajikistan assured the meeting that it was not planning an export ban on antimony. Berg had warned that such a step, which Dushanbe had considered this spring, would contradict the spirit of the partnership.

The two sides traded goods worth €54.2bn last year. Raw materials apart from oil and gas accounted for 4.1 billion of it. More than a third of the region's copper exports go to the EU. The next meeting, the third, is scheduled for 2026 in Brussels.`,
  },
  {
    id: 'bank',
    sourceDate: '2024-08-01',
    source: `Banca Verdana: results for the first half of 2024

Banca Verdana earned a net profit of 812 million euros in the first six months of 2024, 9 percent more than in the same period of 2023. In the second quarter alone net profit was 398 million euros, slightly less than the 414 million euros of the first quarter. Analysts had expected 405 million euros on average.

Net interest income rose by 5 percent to 2.14 billion euros, fees by 11 percent to 930 million. Costs remained stable at 1.47 billion euros; the cost-income ratio improved from 49.8 to 47.1 percent. Provisions for bad loans were increased to 236 million from 181 million euros, above all because of two real estate developers in Germany. Non-performing loans made up 2.7 percent of the total at the end of June, compared with 2.5 percent at the end of 2023.

The core capital ratio was 14.6 percent. The bank will pay an interim dividend of 0.22 euros a share in November and will buy back shares for 300 million euros by the end of the year, subject to the approval of the supervisor.

Chief executive Paolo Ferri raised the forecast for the whole year: net profit should exceed 1.5 billion euros; previously he had spoken of around 1.4 billion. "We do not need a merger, and we are not in talks about one," he said in response to reports about an offer by Credito Adriatico. He would not rule out smaller acquisitions in asset management.

The bank employs 21,400 people, 900 fewer than a year ago. Until 2026 a further 1,200 jobs are to go through early retirement; there are to be no dismissals. The number of branches has been reduced from 1,020 to 940.

The shares rose by 3.8 percent to 7.94 euros.`,
    date: '2024-08-02',
    text: `Banca Verdana lifts profit forecast

Italy's Banca Verdana is more optimistic after a good first half. Chief executive Paolo Ferri now expects a net profit of over 1.5 billion euros for 2024, instead of roughly 1.4 billion as before. Between January and June the bank earned €812 million, an increase of nine percent. The second quarter contributed €398 million, which was less than in the first three months and seven million less than analysts had predicted.

Fee income was up 11 percent at €930 million and net interest income up five percent at 2.1 billion. With costs unchanged at €1.47 billion, the ratio of costs to income fell by 2.7 percentage points to 47.1 percent.

The bank set aside 236 million euros for bad debts, 55 million more than a year earlier, mainly because of two German property developers. Non-performing loans accounted for 2.7 percent of all loans by mid-year.

Shareholders will get an interim dividend of 22 cents in November. Furthermore, shares worth €300 million are to be repurchased before the year is out if the supervisory authority agrees. The core capital ratio stands at 14.6 percent.

Ferri denied that talks about a merger were under way; media had reported an offer from Credito Adriatico. He left open whether the bank would make smaller purchases in asset management.

In the past twelve months the workforce has shrunk by 900 to 21,400, and the branch network by 80 to 940. Another 1,200 positions are to be shed by 2026, albeit without layoffs. On the stock exchange the shares gained almost four percent.`,
  },
  {
    id: 'minutes',
    sourceDate: '2025-06-18',
    source: `Summary of the monetary policy meeting of the Reserve Bank of Albury, 4 June 2025

Members judged that inflation was likely to stay within the target band of 2 to 3 percent for the remainder of the year. Headline inflation had been 2.4 percent in the year to April. Underlying inflation had eased to 2.8 percent, its lowest since the end of 2021. Services prices, however, were still rising by 4.1 percent.

Members noted that the labour market had loosened a little less than expected. The unemployment rate had been at 4.1 percent for four months. Employment had increased by 89,000 in April, though part of this was due to the timing of Easter.

Household consumption had been weak in the first quarter, growing by 0.2 percent. Members discussed whether this reflected the bad weather in the north or a lasting caution of households, and considered it too early to tell. The saving ratio had risen to 5.2 percent.

On trade, members agreed that the risks had increased. In the staff's severe scenario, in which tariffs of 25 percent stayed in place, output would be 1.9 percent lower by the end of 2026 than in the baseline. The staff attached a probability of one in ten to it.

Members considered two options, to hold the cash rate at 4.10 percent or to lower it by 25 basis points. A reduction by 50 basis points was mentioned, but not regarded as warranted. The case for holding was that services inflation was still high. The case for a cut was that policy remained restrictive and that the risks abroad pointed downwards. By six votes to three, the Board decided to lower the rate to 3.85 percent.

The Deputy Governor, Helen Marsh, informed members that the review of the bank's 600-million-dollar cash facility would be completed in August. The next meeting was set for 9 July.`,
    date: '2025-06-19',
    text: `The Reserve Bank of Albury considered leaving its cash rate unchanged in June before it decided to cut it by a quarter point to 3.85 percent. That emerges from a summary of its meeting of June 4, published on Wednesday. Six board members were for the cut and three against. A bigger step, of half a percentage point, was brought up but not thought justified.

Supporters of the cut argued that monetary policy was still restrictive and that risks from abroad were tilted to the downside. On the other side it was pointed out that services inflation was too high; prices there rose by 4.1 percent.

The bank expects inflation to remain in its target range of two to three percent through the end of the year. In April it stood at 2.4 percent. At 2.8 percent, the underlying rate is as low as it has not been since late 2021.

Unemployment has been unchanged at 4.1 percent for four months. In April 89,000 people found jobs, but that was partly because of the date of Easter.

The board did not want to commit itself as to why consumers are holding back. Consumption was up just 0.2 percent in the first three months of 2025. The weather in the north may have played a role, or else a lasting caution. Households saved 5.2 percent of their income, more than before.

The bank sees greater risks for trade. In a severe scenario with permanent tariffs of 25 percent, the economy would be 1.9 percent smaller at the end of next year than otherwise. Its staff put the likelihood at ten percent.

A review of the bank's $600m cash facility should be finished in August, according to deputy governor Helen Marsh. The board will meet again on July 9.`,
  },
  {
    id: 'arbitration',
    sourceDate: '2024-03-14',
    source: `Tribunal orders Republic of Morava to pay 431 million dollars to mining company

An arbitration tribunal in The Hague has ordered the Republic of Morava to pay 431 million dollars plus interest to the Canadian company Lakeshore Minerals, whose licence for the Tolsa copper mine was withdrawn in October 2017. The award was published on Thursday; it is dated 29 February.

Lakeshore had claimed 1.2 billion dollars. The tribunal accepted that the company had lost its investment of 368 million dollars, but rejected the greater part of the claim for lost profits as speculative. By two votes to one it found that the withdrawal had amounted to an expropriation without compensation. The dissenting arbitrator, Professor Chen Wei, took the view that the licence had been obtained in breach of Moravan law and that the tribunal lacked jurisdiction.

The government of the time had justified its step by the pollution of the river Ister. The tribunal did not doubt that there had been pollution in 2016, but held that the state had given the company 30 days to remedy it and had withdrawn the licence after 19.

Interest of 4 percent a year is to be paid from the date of withdrawal; it brings the sum to some 540 million dollars at present. Each side bears its own costs, which were 17 million dollars for Lakeshore and 11 million for Morava.

Justice Minister Ana Perovic said that Morava would apply to have the award set aside. She has 90 days to do so. The award equals about 1.5 percent of the state budget. "We inherited this case and we shall not run away from it," she said. Lakeshore's president, Robert Haines, declared himself satisfied and did not exclude a settlement: the company would still prefer to mine copper.

The mine, which employed 1,150 people, has been idle for more than six years. A state company tried to reopen it in 2020 but gave up after eight months.`,
    date: '2024-03-15',
    text: `Morava has to compensate the Canadian mining firm Lakeshore Minerals for a licence that it withdrew in 2017. A tribunal in The Hague awarded the company $431 million and interest, a little over a third of the $1.2bn that it had demanded.

The three arbitrators decided by a majority of two to one. In their view the withdrawal of the licence for the Tolsa copper mine was an expropriation for which there had been no compensation. They recognised the loss of the 368 million dollars that Lakeshore had invested; most of its claim for lost profits they dismissed as speculative. One arbitrator, Chen Wei, disagreed, arguing that the tribunal had no jurisdiction, as the licence had been acquired in violation of the law of Morava.

The then government had pointed to the pollution of the Ister. That the river was polluted in 2016 was not in dispute for the tribunal. But instead of waiting for the 30 days that it had given the company to solve the problem, the state acted after 19 days.

With interest at four percent a year since the withdrawal, the amount comes to about $540 million today. The parties, which spent 28 million dollars between them, have to cover their own costs.

Justice Minister Ana Perovic announced that Morava would seek to have the award, which is equivalent to roughly 1.5 percent of its budget, annulled. There are 90 days for this. Lakeshore's president Robert Haines is satisfied but can imagine a settlement; he would rather continue to mine.

The mine has stood still for over six years. An attempt by a state-owned company to restart production failed in 2020 after eight months. 1,150 people used to work there.`,
  },
  {
    id: 'comet',
    sourceDate: '2025-10-09',
    source: `Probe lands on comet, but loses contact

The European probe Hermia touched down on the comet Lang-Okada on Wednesday at 14.52 Central European Time and sent data for 47 minutes before contact was lost. The landing site is some 180 metres from the point that had been planned, the European Space Agency said on Thursday.

"It is a success with a question mark," said the head of the mission, Dr Francesca Belli. The engineers suspect that the probe is lying on its side so that its antenna does not point to the Earth. They will try to re-establish contact until 20 October, when the batteries will be exhausted. Belli put the chances at one in three.

In spite of that the scientists have received 212 images and the results of two of the five experiments. The surface is covered by a crust of ice at least 40 centimetres thick, which was harder than expected: the drill only got to a depth of 6 centimetres. The instrument that was to look for amino acids had not yet been switched on.

Hermia, which weighs 96 kilograms, was launched in January 2019 from Kourou and travelled 2.3 billion kilometres. The mission cost 740 million euros, of which Germany paid 23 percent, Italy 21 percent and France 19 percent. The mother ship, Hermes, continues to orbit the comet at a distance of 30 kilometres and will accompany it until at least December 2026.

It is the second landing on a comet; the first was that of Philae in November 2014. Lang-Okada has a diameter of 3.8 kilometres and takes 7.2 years to go round the Sun. It was discovered in 1996 by the amateur astronomers Peter Lang and Yuki Okada. Okada, who is 81, followed the landing at the control centre in Darmstadt. Lang died in 2011.

A decision on a follow-up mission, which would bring samples back to the Earth, is not expected before 2028.`,
    date: '2025-10-10',
    text: `Europe's comet lander falls silent

Only 47 minutes after it had landed on the comet Lang-Okada on Wednesday, contact with the European probe Hermia was lost. Mission chief Francesca Belli nonetheless spoke of a success, albeit one "with a question mark".

Presumably the probe, which touched down about 180 metres away from the intended spot, is lying on its side with its antenna pointing in the wrong direction. ESA's engineers have until 20 October to revive the connection; after that the batteries will be empty. The probability that they succeed is one third, according to Belli.

Even so, 212 pictures have arrived as well as the data of two experiments out of five. They show a crust of ice that is 40 cm thick or more and so hard that the drill penetrated just 6 cm. The search for amino acids had not begun when contact broke off.

The probe weighs 96 kg and had been under way since its launch from Kourou in early 2019. It covered 2.3 billion km. The mission cost 740 million euros; the biggest contributors were Germany (23 percent), Italy (21) and France (19). The mother ship Hermes will keep circling the comet, at a distance of 30 km, until the end of next year or longer.

A comet landing had been achieved only once before, by Philae in 2014. Lang-Okada, which measures 3.8 kilometres across and needs 7.2 years for one orbit of the sun, was found 29 years ago by two amateurs. One of them, the 81-year-old Yuki Okada, watched the landing from the Darmstadt control centre.

Whether there will be another mission to fetch samples is unlikely to be decided before 2028.`,
  },
  {
    id: 'ferry',
    sourceDate: '2024-01-29',
    source: `Report on ferry accident published: crew was too small

The sinking of the ferry Stella Maris on 11 March 2022, in which 19 of the 143 people on board died, was caused by an open bow door and a series of omissions, the Accident Investigation Board of Solmark concluded in a report of 236 pages published on Monday.

According to the report, the door had been damaged two days before and could only be closed by hand. The sailor who was responsible for it had been on duty for 17 hours and fell asleep. The captain, Nikos Sander, left the port without waiting for the signal that the door was closed; that signal had been missing on at least 40 voyages before. When water entered the car deck, it took 14 minutes until the alarm was given. The ferry capsized after 31 minutes.

The crew consisted of 12 persons instead of the 16 that the rules prescribe. The shipping company, Solline, had received a temporary exemption from the Maritime Authority, which had expired on 28 February. "Neither the company nor the authority noticed it," said the chairwoman of the board, Ylva Rask. "That is worse than if they had known."

The board makes 22 recommendations, among them cameras on all bow doors, a limit of 12 hours on duty and inspections without notice. Transport Minister Jonas Weck announced that nine of them would be put into effect by the summer. He regards the rest as desirable but wants to examine the cost first.

A lawyer for 31 of the survivors and relatives, Petra Holm, said that the report confirmed what they had been saying for two years. Solline has so far paid compensation of 3.4 million crowns; they demand 15 million. The company said it needed time to study the report. The prosecutor will decide by April whether charges are brought against the captain, who survived, and two managers.

The wreck lies at a depth of 63 metres. It will not be raised.`,
    date: '2024-01-30',
    text: `Fatal ferry sinking blamed on open door and missing crew

An open bow door and several omissions led to the sinking of the Stella Maris almost two years ago, Solmark's accident investigators have found. Nineteen people lost their lives in the disaster; 124 were rescued.

Two days earlier the door had been damaged, so that it had to be shut by hand, the 236-page report says. The sailor in charge, who had been working for 17 hours, had fallen asleep. Captain Nikos Sander set sail without the signal that normally indicates that the door is closed. It had not been given on 40 or more earlier trips either. Fourteen minutes passed between the entry of water and the alarm; 17 minutes later the ship turned over.

There were four fewer crew members on board than the prescribed 16. An exemption which the maritime authority had granted to the shipping line Solline had run out at the end of February 2022. That neither of the two had noticed this is "worse than if they had known", in the words of Ylva Rask, who chairs the board.

Nine of the board's 22 recommendations will be implemented by this summer, Transport Minister Jonas Weck promised on Monday. As to the other 13, he first wants to look at what they cost. The investigators call for cameras on every bow door, unannounced inspections and a maximum of 12 hours on duty.

Petra Holm, who represents 31 survivors and relatives of victims, feels that their view has been confirmed. They are demanding 15 million crowns in compensation, of which Solline has paid 3.4 million to date. The company wants to study the report first.

Whether Sander and two managers will be prosecuted is to be decided in the next few months, by April at the latest. The wreck will stay where it is, 63 metres below the surface.`,
  },
  {
    id: 'hockey',
    sourceDate: '2025-02-16',
    source: `Falcons end Vikings' winning streak

The Arlen Falcons beat the Tromstad Vikings 4-3 after overtime on Sunday and ended a series of eleven victories of the league leaders. The Canadian forward Tyler Beck scored the decisive goal after 2:14 minutes of overtime, his 31st of the season.

The Vikings had led 2-0 after the first period through goals by Anders Holt and Mikko Laine. In the second the Falcons turned the game within six minutes: Beck, Jonas Ekman and, in power play, captain Petr Novotny made it 3-2. Thirty-eight seconds before the end, when the Vikings had already taken out their goalkeeper, Laine equalised with his second goal.

"We gave away a point, and we took one," said Falcons coach Karin Stahl, the only woman behind the bench of a team in the league. She praised goalkeeper Leo Marsh, who is only 20 and made 41 saves in his fourth match. He had replaced Henrik Dahl, who will be out for at least three weeks with a groin injury.

The Vikings remain at the top of the table with 98 points from 42 matches. The Falcons, in sixth place with 71 points, have almost certainly secured a place in the play-offs: they need three more points from the last eight matches. The Vikings' coach, Olli Rautio, criticised the referees: in his opinion the third goal should not have counted, because a Falcons player had been standing in the goal area. The video referee saw it otherwise.

The match was watched by 9,870 people; it was the fifth time this season that the arena in Arlen was sold out. On Friday the Falcons play at Skarvik. The Vikings will be without Holt in their next two games: he was sent off for a check to the head. The league may extend the suspension.`,
    date: '2025-02-17',
    text: `The winning run of the Tromstad Vikings is over. After eleven victories the leaders lost 4-3 in overtime to the Arlen Falcons. It was Tyler Beck who decided Sunday's game with his 31st goal of the season, two minutes and 14 seconds into overtime.

The visitors were two goals up after 20 minutes. In the second period, the Falcons needed just six minutes to go ahead, Beck, Jonas Ekman and captain Petr Novotny being the scorers. Less than a minute before the final whistle Mikko Laine, who had already scored once, saved the Vikings a point. They had replaced their goalkeeper with a sixth skater by then.

Falcons coach Karin Stahl, the league's sole female head coach, singled out her 20-year-old goalkeeper Leo Marsh for praise. In only his fourth game he stopped 41 shots. Henrik Dahl, whom he stood in for, has a groin injury and will be missing for three weeks or longer.

Olli Rautio, who coaches the Vikings, complained about the third Falcons goal. He thought it should have been disallowed since an opponent had been in the goal crease. The video referee disagreed.

With 98 points the Vikings are still first. For the Falcons, sixth with 71, three points in the remaining eight games would be enough to reach the play-offs.

9,870 spectators filled the Arlen arena, which was sold out for the fifth time this season. Next the Falcons travel to Skarvik on Friday. Anders Holt of the Vikings is suspended for two matches, and possibly more, after a check to the head.`,
  },
  {
    id: 'province',
    sourceDate: '2024-12-10',
    source: `Provincial government presents plan for schools

The government of the province of Ostmark presented its plan for the schools on Tuesday. Over the next four years 1.1 billion euros are to be invested, 40 percent of it in vocational schools. At the moment the province spends 190 million euros a year on its school buildings.

The number of pupils will grow from 318,000 now to about 345,000 in 2030, the ministry expects. Because of this 2,600 additional teachers will be needed. Last year 740 posts could not be filled, most of them in mathematics and physics. Education Minister Ruth Adler wants to attract teachers from elsewhere with a bonus of 6,000 euros for those who commit themselves to a rural school for at least three years. The teachers' union considers the sum too low.

From the school year 2025/26 the first foreign language will be taught from the third instead of the first year. Adler gave as the reason that one in four children cannot read properly at the end of primary school; in 2016 it was one in six. The hours that become free, two a week, go to German and mathematics. Mobile phones will be forbidden in lessons up to the seventh year. For older pupils each school decides for itself.

Small primary schools are to be preserved if they have at least 35 pupils; so far the minimum was 50. Even so, fourteen of the 612 primary schools will be closed. School meals will cost 3.90 euros instead of 3.50. For every third pupil the province pays them in full.

The opposition called the plan "a wish list without an author". It points out that the finance minister has only approved 800 million euros. Adler replied that the remaining 300 million were "not in doubt, but not in writing". The parliament will debate the plan in January. According to a survey, 57 percent of parents are dissatisfied with the schools, 9 points more than five years ago.`,
    date: '2024-12-11',
    text: `Ostmark plans to spend €1.1bn on schools

Ostmark's schools are to receive 1.1 billion euros in the coming four years. Two fifths of the money are intended for vocational schools. Education Minister Ruth Adler presented the plan on Tuesday.

Its funding is not entirely certain, however. So far the finance minister has given the green light for just 800 million. The rest was "not in doubt, but not in writing", Adler said. For the opposition the plan is "a wish list without an author".

The ministry reckons with some 345,000 pupils in 2030, 27,000 more than today, and with a need for 2,600 more teachers. In 2023, 740 positions remained vacant, particularly in physics and maths. Teachers from outside who sign up for three years or longer at a school in the country are to get a bonus of €6,000, which the union thinks is not enough.

A quarter of primary school leavers cannot read properly, up from one in six eight years ago. For that reason the first foreign language will be moved from the first to the third year as of the next school year. The two lessons a week gained in this way will be used for mathematics and German. Up to year seven, mobiles will be banned during lessons; beyond that it is for the schools to decide.

35 pupils will suffice in future for a primary school to survive, down from 50. Nonetheless, 14 out of 612 are to be shut.

The price of school meals goes up by 40 cents to €3.90. A third of the pupils get them for free.

57 percent of parents told pollsters that they were unhappy with the schools. Five years ago it had been 48 percent. Parliament is to discuss the plan in January.`,
  },
  {
    id: 'zapovednik',
    lang: 'ru',
    sourceDate: '2025-03-12',
    source: `Интервью директора Амгинского заповедника Ольги Лисицыной

— Ольга Викторовна, сколько в заповеднике тигров?

— По зимнему учёту — 31, из них восемь тигрят. Три года назад было 24. Но радоваться я бы не спешила: молодым зверям уже тесно, в январе двое вышли к посёлку Светлый. Одного поймали и увезли за 200 километров, второго, по-видимому, застрелили браконьеры. Уголовное дело возбуждено.

— Хватает ли инспекторов?

— На 401 тысячу гектаров у нас 46 инспекторов, а по нормативу положено 60. Зарплата — 52 тысячи рублей, с апреля обещают поднять на 15 процентов. В прошлом году мы составили 187 протоколов и изъяли 23 ружья. Это меньше, чем в 2023-м, но не потому, что браконьеров стало меньше: просто вертолёт полгода стоял.

— Что с дорогой через заповедник?

— Проект существует. Дорога сократит путь от Светлого до райцентра на 70 километров. Экспертизу он не прошёл: в декабре её заключение было отрицательным. Застройщик может подать документы повторно, и думаю, что подаст. Мы предлагаем другой вариант, в обход, он дороже примерно на 900 миллионов рублей.

— Туристов становится больше?

— В прошлом году было 14,3 тысячи, вдвое больше, чем в позапрошлом. Больше 15 тысяч мы не примем: тропы не выдержат. С июня вход подорожает с 400 до 600 рублей, а для школьников останется бесплатным. Хотим открыть приют на 40 мест у Белой скалы, но денег пока нет.

— В мае вам исполнится 65. Уйдёте?

— Министерство продлило мне контракт на год. Дальше посмотрим. Я здесь с 1988 года и лесу ещё не надоела.`,
    date: '2025-03-13',
    text: `В Амгинском заповеднике стало больше тигров

Зимой в Амгинском заповеднике насчитали 31 тигра — на семь больше, чем три года назад. Среди них восемь тигрят. Директор заповедника Ольга Лисицына, впрочем, радоваться не торопится: молодым тиграм не хватает места, и в начале года два зверя пришли к посёлку Светлый. Первого отловили и перевезли на 200 км, второго, вероятно, убили браконьеры.

Территорию в 401 тысячу га охраняют 46 инспекторов вместо положенных шестидесяти. Им обещают с апреля повысить зарплату, которая сейчас равна 52 тысячам рублей, на 15%. За 2024 год составлено 187 протоколов, изъято 23 ружья; годом раньше было больше, но лишь потому, что потом полгода не летал вертолёт.

Проект дороги через заповедник, которая сделала бы путь в райцентр на 70 км короче, не прошёл экспертизу. Лисицына считает, что застройщик попробует ещё раз. Заповедник предлагает строить в обход, хотя это обойдётся примерно на 900 млн рублей дороже.

В 2024 году здесь побывали 14 300 туристов, в два раза больше, чем годом ранее. Предел — 15 тысяч, больше тропы не вынесут. Билет для взрослых с июня будет стоить 600 рублей, на 200 рублей дороже, школьников продолжат пускать бесплатно. На приют у Белой скалы, рассчитанный на 40 мест, средств пока не нашлось.

Контракт с Лисицыной, которая работает в заповеднике 37 лет, продлён на год. В мае директору исполнится 65 лет.`,
  },
  {
    id: 'sud',
    lang: 'ru',
    sourceDate: '2024-07-09',
    source: `Арбитражный суд взыскал с подрядчика 1,9 млрд рублей за мост

Арбитражный суд Вятской области во вторник частично удовлетворил иск дорожного управления к компании «Мостсервис» из-за моста через Чепцу. С подрядчика взыскано 1,9 млрд рублей, тогда как истец требовал 2,7 млрд. В оставшейся части иск отклонён: судья Марина Котова сочла, что задержка на пять месяцев произошла по вине самого управления, которое поздно передало участок.

Мост длиной 1240 метров должны были открыть в августе 2022 года. Контракт на 6,8 млрд рублей подписали в 2019 году. Весной 2023 года в двух из одиннадцати опор обнаружили трещины, и работы остановили. Экспертиза показала, что бетон не соответствовал проекту. Готовность моста сейчас оценивают в 71 процент.

«Мостсервис» с решением не согласен и намерен его обжаловать. По словам представителя компании Ильи Дёмина, бетон поставлял завод, который выбрал заказчик. Решение вступит в силу через месяц, если апелляция не будет подана. Уплатить такую сумму сразу компания, скорее всего, не сможет: её выручка за прошлый год составила 3,1 млрд рублей.

Достраивать мост будет другой подрядчик. Конкурс объявят в сентябре, начальная цена — около 4 млрд рублей. Открыть движение областное правительство рассчитывает в конце 2026 года. До тех пор жители Заречья, а это 46 тысяч человек, будут ездить в объезд, что удлиняет дорогу на 38 километров.

В отношении бывшего главного инженера «Мостсервиса» Вадима Рогова идёт следствие. Он вину не признаёт и находится под домашним арестом до 20 августа.`,
    date: '2024-07-10',
    text: `За недостроенный мост через Чепцу компания «Мостсервис» должна заплатить 1,9 миллиарда рублей. Такое решение принял вятский арбитраж по иску дорожного управления, которое хотело получить 2,7 миллиарда. На 800 млн рублей требования урезали, поскольку в пятимесячной задержке, как считает судья Марина Котова, виновато само управление: оно не передало участок вовремя.

По контракту 2019 года стоимостью 6,8 млрд рублей мост должен был заработать в августе 2022-го. Но весной 2023 года строительство пришлось прекратить из-за трещин в двух опорах из 11. Бетон, как установила экспертиза, отличался от проектного.

Компания будет обжаловать решение. Она настаивает, что поставщика бетона выбирал заказчик, — об этом заявил её представитель Илья Дёмин. Выручка «Мостсервиса» в 2023 году была равна 3,1 млрд рублей, так что сразу расплатиться он едва ли сумеет.

Мост готов на 71%. Новый подрядчик станет известен после конкурса, который назначен на сентябрь; стартовая цена составит примерно 4 млрд рублей. По планам области, машины поедут по мосту в конце 2026 года. Пока же 46 тысяч жителей Заречья вынуждены делать крюк в 38 км.

Экс-главный инженер «Мостсервиса» Вадим Рогов под домашним арестом, срок которого истекает 20 августа. Виновным он себя не считает.`,
  },
  {
    id: 'turizm',
    lang: 'ru',
    sourceDate: '2025-01-16',
    source: `Глава комитета по туризму Приморья подвела итоги сезона

В 2024 году Приморье посетили 3,8 млн туристов, на 12% больше, чем годом ранее, сообщила в четверг на пресс-конференции глава краевого комитета по туризму Анна Беляк. Из них 290 тыс. — иностранцы, прежде всего из Китая и Южной Кореи. До пандемии иностранных гостей было 940 тыс., и вернуться к этому уровню раньше 2028 года не удастся, считает Беляк.

Турист проводит в крае в среднем 4,2 дня и тратит 31 тыс. рублей. Загрузка гостиниц в августе достигала 94%, в ноябре не превышала 40%. За год открылось 27 отелей на 1,9 тыс. номеров. В этом году ожидается ввод ещё 14 гостиниц, если не задержатся инвесторы.

Налог с туристов, введённый с 1 января, принесёт краю около 210 млн рублей. Деньги пойдут на пляжи и тропы. «Повышать ставку в этом году мы не будем, хотя закон это позволяет», — подчеркнула Беляк.

Круизных лайнеров в порт Владивостока зашло 18, вдвое меньше запланированного: из-за тайфунов отменили девять рейсов, ещё девять — по решению компаний. На 2025 год заявлено 30 заходов.

Аэропорт обслужил 2,9 млн пассажиров. Прямой рейс в Бангкок, который закрыли в 2022 году, вернулся в октябре; о рейсе в Токио переговоры не ведутся.

Комитет предлагает ограничить число посетителей острова Рикорда тысячей человек в день. Решение губернатор примет до начала июня. Экологи требуют закрыть остров совсем, но Беляк считает это чрезмерным.`,
    date: '2025-01-17',
    text: `Приморье приняло почти 4 миллиона туристов

Число туристов, приехавших в 2024 году в Приморье, увеличилось на 12 процентов и составило 3,8 миллиона. Иностранцев среди них 290 тысяч — втрое меньше, чем до пандемии, когда их было 940 тысяч. К прежним цифрам край вернётся не ранее 2028 года, полагает председатель комитета по туризму Анна Беляк.

Средний гость остаётся на 4,2 дня и оставляет в крае 31 тысячу рублей. В августе гостиницы были заполнены на 94%, в ноябре — не более чем на 40%. К 27 отелям (1900 номеров), открывшимся за год, в нынешнем могут добавиться ещё 14 — если не подведут инвесторы.

Туристический налог, который взимают с начала года, даст примерно 210 млн рублей на обустройство троп и пляжей. Ставка до конца года не изменится, пообещала Беляк.

Во Владивосток зашли 18 круизных судов вместо 36, которые планировались. Половину отменённых рейсов сорвали тайфуны. В новом году ждут 30 судов.

Через аэропорт прошло 2,9 миллиона пассажиров. С октября снова есть прямой рейс в Бангкок, переговоров о Токио нет.

На остров Рикорда хотят пускать не больше 1000 человек в день; губернатор решит вопрос к июню. Полностью закрыть остров, как того добиваются экологи, Беляк не согласна.`,
  },
  {
    id: 'shakhta',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2024-10-03',
    source: `Авария на шахте «Степная»: спасены 57 горняков

На шахте «Степная» в Карагандинской области в ночь на четверг произошёл выброс метана. В момент аварии под землёй находились 62 человека. К полудню на поверхность подняли 57 горняков, 11 из них госпитализированы, сообщило министерство по чрезвычайным ситуациям. Связи с пятью рабочими нет.

Выброс произошёл на глубине 480 метров. Температура в забое достигает 60 градусов, поэтому спасатели работают сменами по 20 минут. В операции участвуют 140 человек. Работы могут продлиться до субботы.

Министр Бауыржан Сыдыков, прибывший на шахту утром, заявил, что говорить о причинах рано. По данным инспекции труда, за последние два года на шахте выявили 318 нарушений, а в июне её останавливали на девять дней. Компания «Теміркен», которой принадлежит шахта, утверждает, что все замечания были устранены.

Шахта добывает около 2 млн тонн угля в год, на ней занято 1,4 тыс. человек. Это третья крупная авария на предприятиях компании с 2020 года: в ноябре 2022 года на соседней шахте погибли пять горняков.

Компания обещает семьям в случае гибели горняков выплатить по десять годовых зарплат. Президент поручил создать комиссию и доложить о выводах до 1 ноября. Профсоюз потребовал остановить все шахты компании до окончания проверки; министерство это требование рассматривает.`,
    date: '2024-10-04',
    text: `Five miners missing after methane outburst in Kazakhstan

Rescuers are searching for five miners after an outburst of methane in the Stepnaya mine in the Karaganda region early on Thursday. Of the 62 people who were underground at the time, 57 had been brought to the surface by noon, according to the emergencies ministry. Eleven of them are in hospital.

The accident happened 480 metres below ground. Because of temperatures of up to 60 degrees, the 140 rescuers take turns every 20 minutes. The operation might go on until Saturday.

It was too early to talk about the causes, said minister Bauyrzhan Sydykov, who came to the site in the morning. Labour inspectors found 318 violations at the mine in the past two years and had it shut down for nine days this June. Its owner, Temirken, claims that it has remedied all of them.

The mine has a workforce of 1,400 and produces some 2 million tonnes of coal a year. The company has had two other major accidents since 2020. Five miners died in one of them, in November 2022, in a neighbouring pit.

Should any of the missing be dead, Temirken has promised their families ten annual salaries each. A commission set up on the president's orders is to present its findings by November 1. The ministry is considering a demand by the trade union that all of the company's mines be stopped until the investigation is over.`,
  },
  {
    id: 'forum',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-05-29',
    source: `Министр экономики Узбекистана выступил на форуме в Ташкенте

Выступая в четверг на инвестиционном форуме в Ташкенте, министр экономики и финансов Узбекистана Джасур Алимов сообщил, что в первом квартале ВВП страны вырос на 6,8%. По итогам года правительство ожидает роста не ниже 6%. Инфляция в апреле составила 10,1% в годовом выражении; к концу года её планируют снизить до 9%.

Прямые иностранные инвестиции в прошлом году достигли 11,9 млрд долларов, в полтора раза больше, чем в 2023 году. Крупнейшими инвесторами остаются Китай, Россия и Турция. В этом году министерство рассчитывает привлечь 14 млрд долларов.

Алимов подтвердил, что до конца года государство выставит на продажу акции 18 компаний, в том числе Навоийского комбината. Размещение на Лондонской бирже возможно в 2026 году, если позволит рынок. Доля государства в экономике сократилась с 60% в 2017 году до 48%.

Внешний долг составляет 64,1 млрд долларов, или 56% ВВП. «Это безопасный уровень, но расслабляться нельзя», — сказал министр. Занимать на внешних рынках более 5,5 млрд долларов в год страна не будет.

Переговоры о вступлении в ВТО, по его словам, завершены с 26 странами из 34. Вступить в организацию Ташкент хотел бы до конца 2026 года.

Тарифы на электричество для населения с 1 июня вырастут на 18%, социальная норма в 200 кВт·ч подорожает меньше — на 10%. Освобождать от повышения никого не планируют, но 1,2 млн малоимущих семей получат компенсацию.`,
    date: '2025-05-30',
    text: `Uzbekistan's economy expanded by 6.8 percent in the first quarter, Economy and Finance Minister Jasur Alimov told an investment forum in Tashkent on Thursday. The government expects growth of at least six percent for the full year. It plans to bring annual inflation, 10.1 percent in April, down to 9 percent by December.

Foreign direct investment jumped by half to $11.9 billion in 2024; China, Russia and Turkey are still the biggest investors. The ministry hopes to attract 14 billion dollars this year.

Shares of 18 companies, including the Navoi combine, will be put up for sale before the end of the year. A listing in London is possible in 2026 if market conditions allow. The state's share in the economy has fallen to 48 percent from 60 percent eight years ago.

External debt is equivalent to 56 percent of GDP, or $64.1bn. That is a safe level, Alimov said, but there must be no relaxing. The country will not borrow more than 5.5 billion dollars a year abroad.

Tashkent would like to join the World Trade Organization by the end of 2026. It has completed negotiations with 26 of 34 countries.

Household electricity prices will rise by 18 percent on June 1, and by ten percent for consumption within the social norm of 200 kWh. There are no plans to exempt anyone, but 1.2 million poor families will be compensated.`,
  },
];
