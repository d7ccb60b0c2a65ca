// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round38 = [
  {
    id: 'kenya-farm-secretary-breakfast-show',
    sourceDate: '2025-03-12',
    date: '2025-03-13',
    source: `Transcript: Cabinet Secretary Joseph Wanyoike on the Morning Field, Lakeside FM, Wednesday 12 March 2025

HOST: Waziri, good morning. The long rains are about two weeks away and I have farmers from Trans Nzoia calling this station to say the stores are empty. Where is the fertiliser?

WANYOIKE: Good morning, and good morning to your listeners. Let me give you the numbers as they stood last night. For this season we ordered 6.5 million bags of fifty kilos each. Of those, 4.1 million are already in the country. About 2.9 million have left Mombasa and are in the National Cereals and Produce Board depots or in the co-operative stores. So it is not correct that there is nothing. But I accept that Kitale and Moi's Bridge ran dry on Saturday. That was a trucking problem, and they were restocked on Monday evening.

HOST: So 2.4 million bags are still at sea?

WANYOIKE: Two vessels are at sea. One should dock around the 18th, the other before the end of the month, if the weather behaves. I won't promise you a day.

HOST: And the price? There was talk of going back up to 3,000 shillings.

WANYOIKE: The subsidised price is 2,500 shillings a bag and it stays at 2,500 through this planting season. After that, Treasury and ourselves will sit down. I am not going to announce next year's price on radio.

HOST: Last year some farmers were sold sand. Literally. What is different now?

WANYOIKE: What happened last year was shameful, I've said so before. We have compensated 7,320 farmers so far, out of a little over 9,000 who were verified. The remainder have mostly a problem with their phone numbers not matching their IDs. What is different is that the Bureau of Standards now takes samples at the port and again at the depot. This season they have tested 412 samples and rejected eleven. Those eleven came from one supplier, a private importer, and none of it was in the subsidy programme.

HOST: Will you name the importer?

WANYOIKE: No. The file is with the Director of Public Prosecutions and I'd be a fool to name them before charges are brought, if charges are brought.

HOST: Let me turn to sugar. Four state mills are to be leased. The workers at Nzoia downed tools last week.

WANYOIKE: They did, and they went back on Friday after we talked. The leases are for thirty years. The land remains public land. Nobody is selling a mill. The bids closed on 28 February; we received nineteen bids, and the evaluation committee has asked for until mid-April.

HOST: The union says 1,800 jobs will go.

WANYOIKE: I've seen that figure. I don't know where they got it. Our own paper speaks of 5,600 people on the payroll in the four mills, and the lease conditions say that no one can be laid off in the first twelve months. Beyond that it depends on the cane. A mill without cane cannot keep anybody.

HOST: And the arrears? Farmers say they're owed 1.7 billion.

WANYOIKE: It was 1.7 billion at the end of June. We paid out 600 million in December. So it's around 1.1 billion now, and it's my hope that half of that can be cleared before the budget is read. I am still arguing with Treasury about it.

HOST: Your critics in the Senate, Senator Barasa for one, say you should resign if the mills aren't crushing by July.

WANYOIKE: Senator Barasa is my friend and he has asked me to resign three times. I'll say this. If by the end of July none of the four is crushing, then I've failed, and the President can draw his conclusions. But I expect at least two to be running by then.

HOST: Waziri, thank you.

WANYOIKE: Asante sana.`,
    text: `Kenya's agriculture secretary, Joseph Wanyoike, has denied that fertiliser stores are empty ahead of the long rains, while admitting that two places ran out at the weekend. Speaking on Lakeside FM on Wednesday, he said 4.1 million of the 6.5 million bags ordered for the season had arrived in the country. Some 2.9 million of them have been moved out of Mombasa to depots and co-operative stores. Kitale and Moi's Bridge went without on Saturday because of trouble with lorries, he said, and got fresh supplies on Monday evening. Two ships are still on their way: one is due about 18 March and the second by the end of the month, weather permitting.

The subsidised price will remain 2,500 shillings for a 50 kg bag this planting season. What happens afterwards has still to be discussed with the Treasury.

Wanyoike called last year's sale of fake fertiliser shameful. More than 7,000 farmers have been compensated, out of just over 9,000 verified cases. Samples are now tested both at the port and at the depot, and 11 of 412 have been turned down this season. All the rejected samples came from a single private importer that he declined to name, as prosecutors have the file.

On the four state sugar mills, the secretary said they would be leased for 30 years and not sold. Nineteen bids came in before the deadline of 28 February, and those evaluating them want until the middle of April. He questioned a union claim that 1,800 jobs would be lost. The lease terms rule out layoffs during the first year, he said, but after that it would depend on the supply of cane. Arrears to cane farmers have come down from 1.7 billion shillings last June to about 1.1 billion, after a payment of 600 million in December. He hopes to clear half of the rest before the budget, though he is still arguing with the Treasury. Wanyoike said he would have failed if none of the mills were working by the end of July, but he expected two or more to be crushing by then.`,
    slips: [
      [['value', 'measure'], `Wanyoike said 6.5 million bags of fertiliser were already in the country.`],
      [
        ['value', 'measure'],
        `About 4.1 million bags have been taken from Mombasa to depots and co-operatives.`,
      ],
      [
        ['modality', 'bound'],
        `The secretary promised that the first of the two ships would dock on 18 March.`,
      ],
      [
        ['period', 'modality', 'bound'],
        `The price of 2,500 shillings a bag will hold until the end of next year.`,
      ],
      [['value'], `Farmers will go on paying 3,000 shillings for a subsidised bag this season.`],
      [
        ['entity', 'polarity'],
        `The eleven bad samples were found in fertiliser handed out under the subsidy programme.`,
      ],
      [['speaker'], `Wanyoike put the likely job losses at the mills at 1,800.`],
      [['modality'], `Charges have been brought against the importer whose samples were rejected.`],
      [
        ['value', 'period', 'unit'],
        `Under the lease conditions nobody may be dismissed for the first thirty years.`,
      ],
      [['measure', 'value'], `The government still owes cane farmers 1.7 billion shillings.`],
      [['modality'], `Treasury has agreed to clear half of the arrears before the budget is read.`],
      [['value', 'bound', 'range'], `He expects all four mills to be crushing by the end of July.`],
      [['polarity'], `Workers at Nzoia are still on strike over the leasing plan.`],
      [[], `Most of the nineteen bids came from investors in Mauritius and India.`],
      [
        ['modality', 'wording', 'speaker'],
        `Wanyoike pledged to resign if none of the mills was crushing by the end of July.`,
      ],
      [
        ['value', 'bound', 'direction'],
        `More than 9,000 farmers have so far been compensated for fake fertiliser.`,
      ],
    ],
  },
  {
    id: 'kazakh-transit-deputy-minister-interview',
    sourceDate: '2025-05-20',
    date: '2025-05-21',
    source: `ASTANA. May 20 (Steppe News) — Kazakhstan intends to increase the capacity of its section of the Trans-Caspian route to 10 million tonnes a year by 2028, Deputy Transport Minister Daniyar Akhmetzhanov said in an interview with Steppe News.

"Last year 4.5 million tonnes passed along the route, which is 62 percent more than a year earlier. For the current year we have set ourselves the task of 5.2 million tonnes. In the first four months it was 1.6 million, so we are, I would say, slightly behind schedule, but the second half of the year is traditionally stronger," the deputy minister said.

He explained that the lag is connected first of all with the shallowing of the Caspian. According to him, because of the low water level, vessels calling at Aktau are currently loaded to 75-80 percent of their deadweight. Dredging in the port of Aktau began in April, the volume of work is 1.9 million cubic metres, and it is planned to complete it by November. In Kuryk, where the depth is greater, dredging will be needed no earlier than 2027, he believes.

"I often hear that the route is expensive. Yes, today the delivery of a forty-foot container from the Chinese border to the port of Poti costs on average $3,200 to $3,500. Three years ago it was above $5,000. We agreed with the Azerbaijani and Georgian colleagues on a single tariff for five years, and it has been in effect since January of last year. But to say that we have caught up with the sea in price would be untrue. The sea is cheaper. We win in time," Akhmetzhanov noted.

Average transit time, according to the interlocutor of the agency, has been shortened from 38 to 19 days, of which five to six days fall on the Kazakhstani section. The parties want to bring the total to 15 days by the end of next year.

Answering a question about the second track between Dostyk and Moyynty, he said that 836 kilometres had been completed and that trains had been running along the whole length in test mode since March. Full commissioning is expected in the third quarter. "The throughput capacity of the section will grow fivefold, from 12 to 60 pairs of trains per day. This is the calculation of the designers. I would be cautious: the first year we will hardly see more than 40 pairs, because there are not enough locomotives," the official said.

He reminded that the national railway company has contracted 300 locomotives from two foreign manufacturers, of which 87 have been delivered. The contract price was not disclosed.

Asked whether Astana fears secondary sanctions because of transit to Russia, the deputy minister said that Kazakhstan "is not a party to sanctions, but will not allow its territory to be used to circumvent them". From January to April, he said, customs turned back 214 trucks at the northern border for lack of proper documents. He did not say which goods were involved.

Regarding the China-Kyrgyzstan-Uzbekistan railway, which some experts consider a competitor, Akhmetzhanov expressed the opinion that there would be enough cargo for everyone. "Between China and Europe about 20 million containers a year go by sea. All land routes together carry less than five percent of this. What kind of competition can we talk about?" he asked.

The deputy minister also touched upon financing. The European Bank for Reconstruction and Development is considering a loan of up to 260 million euros for the container hub in Aktau; a decision may be made in autumn. The total cost of the hub is estimated at 430 million euros. The remainder, according to him, should come from the Chinese partner, the port company of Lianyungang, and from own funds of the railway company. The shares have not yet been agreed.

Earlier it was reported that Akhmetzhanov's predecessor, Serik Ospanov, had named a figure of 15 million tonnes for 2030. The deputy minister did not confirm this target, saying only that "first we need to learn to carry ten".`,
    text: `Kazakhstan wants its part of the Trans-Caspian route to be able to handle 10 million tonnes a year by 2028, Deputy Transport Minister Daniyar Akhmetzhanov told Steppe News. Traffic on the route rose 62% in 2024 to 4.5 million tonnes. The target for this year is 5.2 million, but only 1.6 million tonnes were carried from January to April, which leaves the route a little behind plan.

He blamed the shrinking Caspian above all. Ships calling at Aktau can at present be loaded to no more than about four-fifths of their capacity. Dredging there started in April and should be finished by November. Kuryk is deeper and, in his view, will not need such work before 2027.

Sending a 40-foot container from China's border to Poti now costs $3,200–3,500 on average, against more than $5,000 three years ago. Akhmetzhanov conceded that shipping by sea is still cheaper and said the route's advantage is speed. Transit takes 19 days on average, half of what it used to, and the aim is 15 days by the end of 2026.

The second track from Dostyk to Moyynty, 836 km in length, has seen test trains since March and is expected to open fully in the third quarter. Its designers reckon that 60 pairs of trains a day will be possible instead of 12. The deputy minister himself doubts that the first year will bring more than 40, since locomotives are short. Of the 300 engines ordered from two foreign makers, 87 have arrived.

Kazakhstan has not joined the sanctions on Russia but will not let itself be used to get round them, he said. Customs officers turned away 214 lorries at the northern border in the first four months. He dismissed the idea that the China–Kyrgyzstan–Uzbekistan railway would be a rival, pointing out that land routes carry less than a twentieth of the containers that move between China and Europe by sea. The EBRD may decide in the autumn on a loan of as much as €260 million for a container hub in Aktau that is estimated to cost €430 million. He would not endorse the goal of 15 million tonnes by 2030 that was set out by his predecessor, Serik Ospanov.`,
    slips: [
      [['value', 'measure'], `Last year 6.2 million tonnes of cargo moved along the Trans-Caspian route.`],
      [
        ['modality', 'period'],
        `Kazakhstan has raised the capacity of its section of the route to 10 million tonnes a year.`,
      ],
      [
        ['direction', 'polarity'],
        `With 1.6 million tonnes in four months the route is running ahead of its target, the deputy minister said.`,
      ],
      [['entity', 'measure'], `Dredging will be needed at Aktau no earlier than 2027.`],
      [['polarity', 'direction'], `Akhmetzhanov claimed the route is now cheaper than carriage by sea.`],
      [['period'], `The joint tariff with Azerbaijan and Georgia took effect in January this year.`],
      [['measure', 'period', 'value'], `A container now needs 19 days to cross Kazakhstan.`],
      [['period'], `Total transit time is to be cut to 15 days before the end of this year.`],
      [
        ['speaker', 'modality', 'value'],
        `The deputy minister expects 60 pairs of trains a day on the new track in its first year.`,
      ],
      [
        ['value', 'modality', 'measure'],
        `The railway has taken delivery of 300 locomotives from two foreign makers.`,
      ],
      [['modality'], `The EBRD will lend 260 million euros for the container hub in Aktau.`],
      [['measure', 'value', 'entity'], `The European bank's loan would cover the whole of the hub's cost.`],
      [['speaker', 'entity'], `Akhmetzhanov said the country would carry 15 million tonnes by 2030.`],
      [[], `The 214 trucks that were turned back were carrying electronics and machine parts.`],
      [['unit', 'value'], `The volume of dredging at Aktau is put at 1.9 million tonnes.`],
      [
        ['entity', 'direction', 'measure', 'value'],
        `Land routes carry about 20 million containers a year between China and Europe.`,
      ],
    ],
  },
  {
    id: 'beijing-commerce-spokesperson-briefing',
    sourceDate: '2025-06-19',
    date: '2025-06-19',
    source: `Regular Press Conference of the Ministry, June 19, 2025 (unofficial English translation)

Spokesperson Liang Wenbo: Friends from the press, good afternoon. Welcome to this regular press conference. I have two pieces of information to release before taking questions.

First, on foreign investment. From January to May, 24,018 new foreign-invested enterprises were set up nationwide, up 10.4 percent year on year. The actual use of foreign capital was 358.2 billion yuan, down 13.2 percent year on year. By industry, the actual use of foreign capital in the services sector was 259.6 billion yuan, and in manufacturing 91.5 billion yuan. High-tech industries attracted 109 billion yuan. By source, investment from Japan, the United Kingdom and the Republic of Korea grew 70.2 percent, 60.9 percent and 10.3 percent respectively.

Second, on the trade-in of consumer goods. As of May 31, the five categories of trade-in products this year have driven sales of 1.1 trillion yuan. About 175 million subsidies were issued directly to consumers. Among these, applications for car trade-in reached 4.12 million, and 77.6 million home appliances were sold under the programme.

Now the floor is open.

China Economic Daily: Some local governments have reportedly suspended trade-in subsidies. Has the money run out?

Liang Wenbo: We have noticed the reports. The central government arranged 300 billion yuan for the whole year. Of this, 162 billion yuan was allocated in two batches in January and April. The remaining 138 billion yuan will be allocated in the third and fourth quarters in an orderly manner. Some places have adjusted the daily quota according to their own progress. This is a normal adjustment and does not mean the policy is ending.

Northern European Radio: The European Union says approvals for rare earth exports remain slow and that several car-parts plants have stopped. How many licences have been granted, and will China set up a fast channel for European firms?

Liang Wenbo: Rare-earth-related items have dual-use attributes, and it is common international practice to apply export controls. China reviews applications in accordance with laws and regulations, and has approved a certain number of compliant applications. We will continue to strengthen the approval work. China is willing to further strengthen communication and dialogue on export control with relevant countries. As for the specific number, I have no information to provide. On the channel you mentioned, the two sides' working teams are in contact.

Southern Cone Agency: Brazil has had an outbreak of bird flu on a commercial farm, and China stopped buying chicken in May. When will trade resume?

Liang Wenbo: This question is suggested to be addressed to the competent department, the General Administration of Customs. What I can tell you is that China and Brazil are important partners in agricultural trade, and in the first five months bilateral trade in agricultural products exceeded 20 billion US dollars.

Straits Business Post: On the anti-dumping investigation into EU pork, the deadline was June 17. Can you confirm an extension?

Liang Wenbo: The investigation authority issued a notice on June 10. In view of the complexity of the case, it was decided to extend the investigation period to December 16, 2025. The investigation was filed on June 17 last year at the request of the domestic industry. The investigation authority will make an objective and fair ruling based on facts and evidence.

Capital Television: A delegation of the American Chamber said this week that its members were delaying investments in China. What is your comment?

Liang Wenbo: I have not seen the specific survey you mentioned. From January to May, as I said, the number of newly established foreign-invested enterprises has kept growing. We hope that American companies will stay confident. The Chinese side has implemented the consensus reached by the two heads of state in the call of June 5, and in London the two teams agreed in principle on a framework. We hope the US side will meet China halfway.

Northern European Radio: A follow-up. Does "a certain number" mean dozens or hundreds?

Liang Wenbo: I have just answered your question. If there is nothing else, that is all for today. Thank you.`,
    text: `Foreign firms set up 24,018 new companies in China in the first five months of the year, 10.4% more than a year before, but the capital they actually brought in fell 13.2% to 358.2 billion yuan, the ministry said on Thursday. Of that sum, nearly 260 billion yuan went into services and 91.5 billion into manufacturing, spokesperson Liang Wenbo told a regular briefing. Investment from Japan rose by about 70% and from Britain by almost 61%, while that from South Korea was up 10.3%.

By the end of May, this year's trade-in scheme for consumer goods had generated sales of 1.1 trillion yuan. There were 4.12 million applications to swap cars, and nearly 78 million household appliances were sold through the scheme.

Asked about reports that some local governments had halted the subsidies, Liang said the policy was not coming to an end. Beijing has set aside 300 billion yuan for the full year and handed out 162 billion of it in two batches. The other 138 billion is to follow in the second half. He described changes to daily quotas in some places as normal.

On rare earths, the spokesperson would not say how many export licences had been granted, even when pressed a second time. He said only that China had approved "a certain number of compliant applications" and would keep working on approvals. Working teams of China and the EU are in touch about a possible fast channel for European firms.

Liang referred a question on Brazilian chicken to the customs administration. He noted that China's farm trade with Brazil had topped $20 billion from January to May. The anti-dumping inquiry into pork from the EU, which was opened in June last year, has been prolonged by about six months, to 16 December, because the case is complex. He said he had not seen a survey in which members of the American Chamber were said to be putting off investments. China hopes the United States will meet it halfway, he said, adding that the two sides' teams had agreed in principle on a framework in London.`,
    slips: [
      [
        ['direction', 'polarity'],
        `Foreign capital actually used in China rose 13.2% in the first five months.`,
      ],
      [
        ['measure', 'value', 'entity'],
        `Manufacturing drew 259.6 billion yuan of foreign capital between January and May.`,
      ],
      [['entity', 'measure', 'value'], `South Korean investment in China was up by 60.9%.`],
      [['scale', 'value'], `Trade-ins have driven sales of 1.1 billion yuan so far this year.`],
      [
        ['value', 'measure'],
        `Beijing has already distributed 300 billion yuan to local governments for the scheme.`,
      ],
      [
        ['polarity', 'modality'],
        `The spokesperson confirmed that money for the trade-in subsidies has run out.`,
      ],
      [
        ['modality', 'polarity'],
        `China has agreed to open a fast channel for European buyers of rare earths.`,
      ],
      [
        ['value', 'wording', 'bound'],
        `Liang said hundreds of rare-earth applications from Europe had been approved.`,
      ],
      [['modality', 'entity'], `China will resume buying Brazilian chicken shortly, according to Liang.`],
      [
        ['value', 'currency', 'unit'],
        `Farm trade between China and Brazil exceeded 20 billion yuan in five months.`,
      ],
      [['period'], `The notice extending the pork inquiry was issued on 17 June this year.`],
      [['period'], `The pork investigation will run until December 2026.`],
      [
        ['speaker', 'modality'],
        `Liang acknowledged that American companies were delaying investment in China.`,
      ],
      [[], `Slow approvals have forced two German car makers to cut output.`],
      [['entity'], `The framework was agreed in Geneva by the two teams.`],
      [
        ['measure', 'value', 'entity'],
        `Some 4.12 million cars were bought with 175 million yuan of subsidies.`,
      ],
    ],
  },
  {
    id: 'us-governor-fire-budget-briefing',
    sourceDate: '2024-09-09',
    date: '2024-09-10',
    source: `GOVERNOR'S OFFICE — MEDIA AVAILABILITY, SEPT. 9, 2024, 2:30 P.M. (rush transcript)

GOV. HALLORAN: Thanks for coming, everybody. I'm going to be quick and then turn it over to Chief Ruiz. As of noon the Cutler Ridge fire is at 38,400 acres and 23 percent contained. Saturday at this time we were at 11,000 acres and nothing contained. So it more than tripled, but the crews had a good night. We have 1,140 personnel on the lines, and I want to thank our neighbors in Idaho and Utah, who sent engines within hours.

We've lost structures. The number I have is 61, and 19 of those are homes. The rest are mostly outbuildings. No deaths. Two firefighters were treated for smoke and both were released last night.

About 2,700 people are under mandatory evacuation. I signed the emergency declaration Saturday night. We've asked FEMA for a fire management assistance grant and that was approved Sunday morning. That pays up to 75 percent of eligible firefighting costs. It does not pay for people's houses. I want to be straight about that. We have not asked for a major disaster declaration yet, because we don't have the damage assessment yet.

Chief?

CHIEF RUIZ: Thank you, Governor. Winds today out of the southwest 15 to 20, gusting to 35 up on the ridge. That comes down some tomorrow. We have a chance of showers Wednesday, 30 percent, wouldn't count on it. Our priority is keeping it east of Highway 9. If we hold the highway through tomorrow night I'd feel a lot better, and at that point the sheriff could look at letting folks back into Pine Hollow. Not Cutler itself. Cutler is going to be a while.

The cause is under investigation. We know where it started, near the power line right-of-way off Sand Creek Road. That's all we know. I've seen on social media that the utility's been blamed. We're not there. We've got two investigators on it and it could take weeks.

Q: Governor, Tri-County Electric has said it didn't shut off power Friday despite the red flag warning. Should they have?

GOV. HALLORAN: I've asked them that question. I talked to their CEO, Ms. Dorsey, on Sunday. She told me their threshold is 45-mile-an-hour sustained winds and they had 38. I'm not going to second-guess that today. I will say the legislature ought to take a look at whether 45 is the right number.

Q: What is this costing the state?

GOV. HALLORAN: Right now about 1.3 million dollars a day. The suppression fund started the fiscal year July 1 with 42 million. Before this weekend we had spent 29. You can do the math. If this goes on past about ten days, we're dipping into the rainy day fund, and that takes a vote.

Q: Would you call a special session?

GOV. HALLORAN: If I have to. I'd rather not. The Speaker and I talked this morning and he thinks leadership could approve a transfer by itself, up to 15 million. Our lawyers are looking at that. I haven't got an opinion from them yet.

Q: Senator Pruett says you vetoed 8 million for forest thinning last year and this is the result.

GOV. HALLORAN: Well, Dale knows better than that. I vetoed the bill because it paid for thinning by taking money from rural schools. I put 6 million for thinning into my own budget in January and that passed. About half has been contracted. None of it was on Cutler Ridge, because Cutler Ridge is federal land. That's a fact. We don't get to thin the Forest Service's trees.

Q: Schools?

GOV. HALLORAN: Two districts closed today, Cutler and Sand Creek. Sand Creek hopes to open Wednesday. The air quality index in the capital hit 187 this morning, which is unhealthy for everybody, not just folks with asthma. Stay inside if you can.

Thank you all. Next update is 10 a.m. tomorrow.`,
    text: `The Cutler Ridge fire had grown to 38,400 acres by midday Monday and was 23 percent contained, Gov. Halloran told reporters. It covered 11,000 acres two days earlier. More than 1,100 people are working the fire, with help from Idaho and Utah.

Sixty-one structures have burned, including 19 homes. Nobody has been killed; two firefighters who were treated for smoke have been released. Some 2,700 people are under orders to leave.

A federal grant approved Sunday will cover as much as three-quarters of eligible firefighting costs, but will not pay for homes, the governor stressed. The state has held off on seeking a major disaster declaration because damage has not yet been assessed.

Chief Ruiz said crews were trying to keep the fire east of Highway 9. If that line holds through Tuesday night, the sheriff could consider letting residents of Pine Hollow go home, though people from Cutler will have to wait longer. He put the chance of showers on Wednesday at 30 percent and said he would not rely on it. The fire started near a power line right-of-way off Sand Creek Road, but Ruiz said investigators had not blamed the utility and that finding the cause could take weeks.

Halloran said the head of Tri-County Electric had told the governor that the company shuts off power at sustained winds of 45 mph and that winds had reached 38. Lawmakers should look at whether that threshold is right, the governor said.

The fire costs the state roughly $1.3 million a day. With $29 million of this year's $42 million suppression fund spent before the weekend, the money would last for about ten days, after which the rainy day fund would have to be tapped by a vote. Halloran would prefer not to call a special session. The Speaker believes legislative leaders could move up to $15 million on their own, and the governor's lawyers are studying the idea.

Answering criticism from Sen. Pruett, Halloran said the $8 million thinning bill vetoed last year would have taken money from rural schools, and that $6 million for thinning was later passed in the budget. Cutler Ridge could not have benefited because it is on federal land. Schools in Cutler and Sand Creek were closed on Monday, and the capital's air quality index reached 187, a level considered unhealthy for all.`,
    slips: [
      [['value', 'measure', 'entity'], `The fire has destroyed 61 homes.`],
      [['unit', 'value'], `By noon on Monday the blaze had spread over 38,400 hectares.`],
      [['polarity', 'value', 'measure'], `Two firefighters remain in hospital with smoke inhalation.`],
      [
        ['entity', 'measure', 'polarity'],
        `The FEMA grant will pay up to 75 percent of what homeowners have lost.`,
      ],
      [['polarity', 'modality'], `Halloran has asked Washington for a major disaster declaration.`],
      [['entity'], `Evacuees from Cutler could be let back in if the highway holds through Tuesday night.`],
      [['modality', 'bound'], `Pine Hollow residents will return home on Tuesday night.`],
      [['polarity', 'modality'], `Investigators have determined that a power line started the fire.`],
      [
        ['value', 'measure'],
        `Sustained winds on Friday had reached 45 miles an hour, the utility's chief executive told the governor.`,
      ],
      [['speaker', 'modality'], `The governor said the utility ought to have cut off power on Friday.`],
      [['period', 'value'], `Fighting the blaze costs the state $1.3 million a week.`],
      [
        ['speaker', 'modality'],
        `Halloran's lawyers have advised that legislative leaders may transfer $15 million on their own.`,
      ],
      [
        ['modality', 'polarity'],
        `The governor has called a special session to refill the firefighting fund.`,
      ],
      [['value', 'measure'], `All of the $6 million set aside for thinning has been contracted.`],
      [[], `Forest Service officials said they had planned to thin Cutler Ridge next spring.`],
      [
        ['value', 'direction', 'bound', 'measure'],
        `Before the weekend the state had $29 million left in its suppression fund.`,
      ],
    ],
  },
  {
    id: 'india-rail-minister-agency-interview',
    sourceDate: '2025-01-27',
    date: '2025-01-28',
    source: `New Delhi, Jan 27 (Bharat Wire): The government has no proposal under consideration to restore fare concessions for senior citizens, Minister of State for Railways Anjali Deshpande told Bharat Wire in an interview, adding that the Railways already bears close to 46 per cent of the cost of every passenger's journey.

"The subsidy on passenger travel was about Rs 56,993 crore in 2022-23. Every ticket has that concession built in. I understand the sentiment of our elders, but restoring the earlier concession would cost us around Rs 2,200 crore a year," Deshpande said.

The minister, who took charge in June last year, said the Railways would run 12,500 more general coaches over the next two years, of which 900 had been added till December. "The criticism that we are only running Vande Bharat for the rich is not fair. For every Vande Bharat coach we are making four general or sleeper coaches this year," she said.

On the Vande Bharat sleeper, she said the first rake had completed trials at a maximum of 180 kmph on the Kota section in the first week of January and was now with the research organisation, RDSO, for analysis. "After their certificate, the Commissioner of Railway Safety will take a view. I can't give you the date of the first run. If all goes well it should be in this financial year itself," she said. Nine more rakes are on order from the same manufacturer and one of them would be delivered each month from April.

Asked about safety after the collision near Rangiya in November in which nine people lost their lives, the minister said the inquiry had been completed and its report was being examined. She refused to comment on a news report that the loco pilot had been on duty for 14 hours. "Let the report come out. What I can say is that consequential accidents have come down from 473 in the year 2000-01 to 40 in 2023-24. It is still 40 too many," Deshpande said.

The indigenous anti-collision system Kavach has been installed over 1,548 route km and 144 locomotives, largely in South Central Railway, she said. Tenders covering a further 10,000 locomotives have been awarded. Work is in progress on the Delhi-Mumbai and Delhi-Howrah corridors, together about 3,000 route km, which she said were targeted for completion by March next year. Opposition MPs have alleged that at the present pace it would take 50 years to cover the network of 68,000 km. "That is arithmetic without engineering. The first 1,500 km was for learning. From next year we will do 5,000 km a year, maybe more," the minister responded.

On recruitment, Deshpande said the Railways had filled 5.02 lakh posts between 2014 and 2024 against 4.11 lakh in the ten years before that. At present, notifications for 92,116 vacancies are in process, including 18,799 of assistant loco pilots. The examinations for the latter were conducted in November and results were expected "within weeks".

She denied that the separate budget for electrification would be reduced in the Union Budget to be presented on February 1, though she declined to share any figure. About 97 per cent of the broad gauge network was electrified as on January 1, the minister said, leaving some 2,000 route km, mainly in Rajasthan and Assam.

On whether privatisation of stations was on the table, she said that 1,337 stations were being redeveloped under the Amrit scheme "with government money, for government stations". Only 15 of them, all in large cities, had been identified for public-private partnership, and bids were yet to be invited for any.

Deshpande, a two-term member of the Lok Sabha from Nashik, ruled out contesting the civic polls in her home city but said she would campaign. "I have one job and it has 13 lakh colleagues in it," she said.`,
    text: `India's junior railways minister, Anjali Deshpande, has said there is no plan to bring back fare concessions for senior citizens. Doing so would cost the Railways about Rs 2,200 crore a year, she told Bharat Wire. The subsidy on passenger travel came to almost Rs 57,000 crore in 2022-23, she said, and close to 46 per cent of the cost of each journey is borne by the Railways.

She rejected the charge that the Railways look after only wealthy passengers, saying four general or sleeper coaches are being built this year for each Vande Bharat coach. A total of 12,500 more general coaches are planned over two years, of which 900 were in service by December. The first sleeper version of the Vande Bharat has been tested at up to 180 kmph, and the results are being studied by the RDSO. She would not name a date for its first run but hoped it would come before the end of this financial year. Nine more rakes are to follow from the same maker, one a month from April.

The inquiry into November's collision near Rangiya, in which nine people died, is over and its findings are being looked at. Deshpande would not comment on a report that the driver had worked for 14 hours. Serious accidents had fallen to 40 in 2023-24 from 473 in 2000-01, she said, but that was still too many.

Kavach, the home-grown anti-collision system, now covers 1,548 route km, mostly in South Central Railway. The Delhi-Mumbai and Delhi-Howrah lines, about 3,000 km between them, are to be equipped by March 2026. In reply to opposition claims that the whole network would take half a century, the minister said the pace would rise to at least 5,000 km a year from next year.

The Railways filled just over five lakh posts in the decade to 2024, compared with 4.11 lakh in the previous ten years. More than 92,000 vacancies have been notified, nearly 19,000 of them for assistant loco pilots. About 97 per cent of the broad gauge network had been electrified by the start of January. Of the 1,337 stations being rebuilt, only 15 have been picked for public-private partnership, and no bids have been called yet. Deshpande will not stand in the civic polls in her home city, but intends to campaign there.`,
    slips: [
      [
        ['polarity', 'modality'],
        `The government is considering a proposal to restore concessions for elderly passengers.`,
      ],
      [['scale', 'value'], `Bringing back the senior citizens' concession would cost Rs 2,200 lakh a year.`],
      [
        ['measure', 'value', 'entity'],
        `Deshpande said passengers pay 46 per cent of the cost of their journey.`,
      ],
      [['modality', 'value', 'measure'], `The Railways added 12,500 general coaches in the last two years.`],
      [
        ['direction', 'value', 'entity'],
        `Four Vande Bharat coaches are being made for every general or sleeper coach.`,
      ],
      [['polarity', 'entity'], `The Commissioner of Railway Safety has cleared the sleeper train to run.`],
      [['modality', 'bound'], `The minister promised that the first sleeper would run by 31 March.`],
      [
        ['speaker', 'modality'],
        `The minister said the driver in the Rangiya collision had been on duty for 14 hours.`,
      ],
      [['value', 'measure', 'entity'], `Kavach has been fitted to 10,000 locomotives.`],
      [['unit', 'measure', 'value'], `The anti-collision system has been installed on 1,548 locomotives.`],
      [['speaker'], `According to Deshpande, covering the full network will take 50 years.`],
      [['period'], `The Delhi-Mumbai and Delhi-Howrah corridors are to be finished by this March.`],
      [
        ['direction', 'value', 'period', 'measure'],
        `Railway hiring has slowed, with 4.11 lakh posts filled since 2014.`,
      ],
      [['modality', 'polarity'], `Bids have been invited for 15 stations to be run with private partners.`],
      [[], `The Union Budget is to give electrification Rs 6,500 crore, the minister indicated.`],
      [
        ['value', 'measure', 'bound'],
        `About 2,000 route km of the broad gauge network had been electrified by 1 January.`,
      ],
    ],
  },
  {
    id: 'spain-housing-minister-radio-translation',
    sourceDate: '2025-02-14',
    date: '2025-02-17',
    source: `"No one should pay half of their wages in rent". Interview with the regional housing minister, Marta Ibarrondo. Radio Cantábrica, 14 February 2025. Translated from Spanish.

Question: Minister, your decree has been in force for six months. Rents in the declared zones fell 3.1%, the government says. The property owners' federation says supply fell 17%. Who is right?

Answer: Both figures may be right, they measure different things. The fall of 3.1% is in new contracts registered with deposits, between August and January. The 17% of the federation comes from advertisements on internet portals. A flat that is rented by word of mouth does not appear on a portal. In our register of deposits, the number of contracts fell 4%. I don't hide that. It is a fall, and it worries me.

Q: So there are fewer flats for rent.

A: There are fewer contracts for the habitual residence. Seasonal contracts rose by 22%. There is the leak. Owners go to the eleven-month contract to avoid the limit. That's why we're bringing a bill to parliament in March, so that seasonal contracts must prove their cause: a job, studies, a medical treatment.

Q: Do you have the votes?

A: We have 36 seats and we need 38. I am speaking with Tierra Común, which has three. They have not said yes to me. Nor have they said no.

Q: They ask for a ban on large funds buying flats.

A: They ask for that, and our legal services have doubts about whether a region can do it. What I have offered them is a surcharge of 20% on the transfer tax for buyers who already own ten homes or more. Today that tax is at 10%.

Q: How many municipalities have asked to be declared a stressed zone?

A: Fourteen have asked. Nine have been approved, among them the capital. Three are being studied. Two were refused because they didn't meet the requirement that the average cost of rent plus supplies exceeds 30% of the average income of households.

Q: And public housing? You promised 5,000 in the legislature.

A: I promised 5,000 started, not delivered. There are 1,870 under way and 412 already with keys. The legislature ends in 2027. I admit we are late: by now we should have been at about 2,500. The reason is that two tenders were left without bidders, because the price per square metre that we offered, 1,250 euros, was from before the war in Ukraine. We've raised it to 1,480 and the tender for Los Castaños was awarded last week, with four offers.

Q: Tourist flats. The mayor of the capital wants zero in the old town by 2029.

A: The mayor is in his right to want it. I'd do it in another way. Of the 2,300 registered tourist flats in the region, 640 are in the old town. We've inspected 310 since the summer and we have opened 87 proceedings. Fines go from 3,000 to 60,000 euros; the average so far is 8,500. I prefer that those who break the rules leave first. Then we can talk about zero.

Q: Are you not afraid of a clash with the mayor, who is from your own party?

A: We've known each other for twenty years. We don't always agree and nothing happens.

Q: One personal question. Do you rent?

A: I rented until I was 41. Now I have a mortgage, for 22 more years. My daughter rents, in Bilbao, and pays 55% of what she earns. So I have the debate at home every Sunday.

Q: What would be a success for you at the end of the term?

A: That the effort rate, what a tenant spends on the flat, falls below 35%. Now it's at 41% in the capital. To 30% I don't think that we'll get, in two years. I'd be lying if I told you that.`,
    text: `Marta Ibarrondo, a regional housing minister in Spain, has defended her rent cap six months after it came into force, but admitted that there are now fewer ordinary rental contracts. Rents in new contracts in the declared zones fell by 3.1% between August and January, she told Radio Cantábrica. The property owners' federation says supply is down by 17%. Ibarrondo replied that this figure is based on online advertisements, while the deposit register shows a drop of 4% in the number of contracts. At the same time seasonal lets have grown by 22%, because owners use eleven-month contracts to get round the limit. A bill due in March would make seasonal contracts prove a reason, such as work, study or medical treatment.

The government is two seats short of the 38 it needs and is talking to Tierra Común, which has three. That party has not given an answer. It wants large funds banned from buying flats, but the region's lawyers doubt that this is within its powers. Instead the minister has offered a surcharge on the transfer tax for those who own at least ten homes.

Fourteen municipalities have applied to be declared stressed zones, of which nine have been accepted and two turned down. On public housing, she said her pledge had been to start 5,000 homes by the end of the term in 2027, not to hand them over. So far 1,870 are under construction and 412 have been delivered. She acknowledged a delay and put it down to two tenders that drew no bids as the price on offer was too low. The price has since been raised from €1,250 to €1,480 per square metre, and a tender awarded last week attracted four offers.

Ibarrondo does not share the approach of the capital's mayor, a party colleague who wants no tourist flats at all in the old town by 2029. She would rather see those who break the rules go first. Inspectors have visited 310 tourist flats since the summer and opened 87 cases, and the average fine has been €8,500. Her aim is for tenants to spend less than 35% on housing, compared with 41% now in the capital. She does not believe that 30% can be reached in two years.`,
    slips: [
      [
        ['entity', 'measure', 'value'],
        `According to the deposit register, the number of rental contracts fell by 17%.`,
      ],
      [['speaker', 'entity'], `The property owners' federation puts the fall in rents at 3.1%.`],
      [['direction'], `Seasonal contracts fell by 22% after the decree took effect.`],
      [['modality', 'period'], `Seasonal lets have to prove their cause since March.`],
      [['modality', 'polarity'], `Tierra Común has agreed to back the bill on seasonal contracts.`],
      [['value', 'measure', 'entity'], `The governing side holds 38 seats in the regional parliament.`],
      [['speaker', 'entity'], `The minister is proposing to forbid large funds from buying homes.`],
      [
        ['value', 'measure', 'modality', 'period'],
        `Buyers with ten homes or more today pay a transfer tax of 20%.`,
      ],
      [['value', 'measure'], `Fourteen municipalities have been declared stressed zones.`],
      [['measure', 'modality'], `Ibarrondo had promised to deliver 5,000 public homes by 2027.`],
      [['value', 'measure'], `Some 2,500 public homes are already being built in the region.`],
      [
        ['measure', 'value', 'entity'],
        `There are 2,300 registered tourist flats in the old town of the capital.`,
      ],
      [
        ['value', 'measure', 'bound'],
        `Tourist flats caught breaking the rules have been fined 60,000 euros on average.`,
      ],
      [['entity', 'speaker'], `The minister pays 55% of her own salary in rent.`],
      [[], `The mayor has threatened to take the regional government to court over tourist flats.`],
      [
        ['modality', 'value'],
        `Ibarrondo is confident that tenants in the capital will be spending no more than 30% on their flat by 2027.`,
      ],
    ],
  },
];
