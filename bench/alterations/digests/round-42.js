// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round42 = [
  {
    id: 'paraguay-central-bank-interview',
    sourceDate: '2025-08-24',
    date: '2025-08-26',
    source: `"We would rather be boring": interview with the president of the Central Bank of Paraguay

Interview by the Sunday supplement of an Asunción daily, published 24 August 2025. Translated from Spanish.

Governor Celia Benítez Ruffinelli receives us on the ninth floor, with a view over the river. She has been eighteen months in office, after twenty-two years in the institution.

QUESTION: The policy rate has been at 6 per cent since March of last year. Why do you not move?

ANSWER: Because we have no reason. Inflation in July was 4.3 per cent and our target is 3.5. It is inside the band, which goes up to 5.5, but it is not where we want it. If we cut today we would be saying to people that 4.3 is good enough.

Q: The Industrial Union says that the rate suffocates companies.

A: The Union has been saying so since I was a trainee. Credit to companies grew 16 per cent in the twelve months to June. I see nobody suffocated. What I do see is that small firms pay 19 or 20 per cent, and a large one pays 9. That is a problem of guarantees and competition, not of the policy rate.

Q: Is a cut this year ruled out?

A: I rule out nothing. The committee has five members and meets every month. If beef and fuel give us a respite, and if expectations, which today are at 3.7, come down to the target, there will be a discussion. I would not bet on it before December.

Q: Beef rose 21 per cent in a year. Is that not what people feel?

A: Of course. I buy meat too. Beef alone explains about 1.1 points of the 4.3. It goes up because Chile, Taiwan and the United States buy more from us, and because the herd fell. A central bank cannot manufacture cows.

Q: The guaraní has strengthened. The exporters complain and the importers celebrate.

A: It has appreciated 6 per cent against the dollar since January, after losing 8 last year. We do not defend any level. We sold 640 million dollars in the first half, which is less than the 900 million of the same months of 2024, and that is mostly the dollars that the Treasury gives us from Itaipú.

Q: The reserves?

A: 10.4 billion dollars, the equivalent of seven months of imports. It is comfortable. I have heard proposals to use part of them to build roads. Those who say this have not understood what reserves are. While I sit here it will not happen.

Q: And gold?

A: We have 8.2 tonnes and we have had them for decades. We study buying some more, without hurry. There is no decision.

Q: Let us talk about dollarisation. 44 per cent of deposits are in dollars.

A: It was 48 five years ago. It goes down slowly, and it goes down when people trust. I do not believe in prohibitions.

Q: A rating agency gave the country investment grade in 2024. Will there be a second one?

A: That question you must put to the agencies. I believe we deserve it. The Ministry of Finance expects it before the middle of 2026; I do not give dates for what does not depend on me.

Q: Growth. You projected 4 per cent and now 4.4.

A: Yes, in July. Services and construction are doing better than we thought. Agriculture, worse: the soya harvest was 9.6 million tonnes against the 10.9 of the year before. Without agriculture and the binational dams, growth would be 5.6.

Q: A bank was fined in May for failings in the control of laundering. Are there more cases?

A: There are three open proceedings, of which two are against finance companies and one against an exchange house. I cannot name them. None is a bank.

Q: Your term ends in 2028. Would you stay?

A: (She laughs.) Ask my husband. Look, I would like to be remembered as the governor under whom nothing happened. We would rather be boring.

Q: Has the President ever called you to ask for a lower rate?

A: He has called me to ask what I think about inflation. He has never asked me for a rate. The day it happens I will tell you, and I will hang up.`,
    text: `Paraguay's central bank has no reason at present to touch its 6% policy rate, Governor Celia Benítez Ruffinelli told an Asunción newspaper on Sunday. July's inflation of 4.3% was within the band but above the 3.5% target, and cutting now would tell people that this was good enough. She did not exclude a move this year, which would depend among other things on beef, fuel and expectations, but would not bet on one before December. Rejecting the Industrial Union's complaint that companies are being suffocated, Benítez noted that lending to them was up 16% in the year to June. Small businesses do pay 19% or 20%, about twice what a large company is charged. The governor attributes that to guarantees and competition and not to the policy rate.

Beef, up 21% over a year, accounts for roughly a quarter of inflation. She pointed to greater buying by Chile, Taiwan and the United States and to a smaller herd. The guaraní has gained 6% on the dollar since January, having lost 8% in 2024. The bank sold $640m in the first six months, against $900m a year before, and says it defends no particular level. Reserves of $10.4bn would cover seven months of imports. Benítez vowed that none of the money would go on roads during her time in office. Buying more gold is being studied, but nothing has been decided.

The growth forecast was raised to 4.4% in July, thanks to services and construction, although the soya crop shrank by 1.3 million tonnes to 9.6 million. Dollar deposits have come down from 48% to 44% of the total in five years. The governor believes the country deserves a second investment grade but would not say when; the finance ministry is counting on it by mid-2026. Two finance companies and an exchange house are the subject of open proceedings, she said. According to Benítez, the President has asked for her view of inflation but never for a particular rate. Asked about her legacy, she said: "We would rather be boring."`,
    slips: [
      [
        ['bound', 'range', 'value', 'polarity'],
        `Inflation in July was above the upper limit of the central bank's band.`,
      ],
      [['measure', 'value', 'bound'], `The bank's inflation target is 5.5%.`],
      [
        ['modality', 'polarity', 'period', 'wording'],
        `The governor announced that rates would be cut in December.`,
      ],
      [['modality', 'polarity', 'wording'], `Benítez ruled out a rate cut this year.`],
      [['measure', 'entity', 'value'], `Large companies in Paraguay borrow at 19 or 20 per cent.`],
      [['value', 'unit', 'measure'], `Beef prices rose by 1.1% over the past year.`],
      [
        ['direction', 'period', 'polarity'],
        `The guaraní has lost 6% against the dollar since the start of the year.`,
      ],
      [
        ['direction', 'value', 'measure', 'period', 'bound'],
        `Dollar sales by the central bank in the first half were higher than in the same months of 2024.`,
      ],
      [['polarity', 'modality', 'wording'], `She is open to using part of the reserves to build roads.`],
      [['unit', 'scale', 'value', 'period'], `Reserves are enough for seven weeks of imports.`],
      [['modality', 'polarity', 'measure'], `The central bank has bought another 8.2 tonnes of gold.`],
      [['speaker', 'entity'], `Benítez expects the second investment grade before the middle of next year.`],
      [
        ['measure', 'entity', 'polarity', 'value'],
        `Growth would reach 5.6% on the back of agriculture and the two dams.`,
      ],
      [['value', 'entity', 'polarity'], `Three banks are facing proceedings over money-laundering controls.`],
      [['wording', 'polarity'], `"The President has never called me," the governor said.`],
      [[], `The governor said she would seek a second term in 2028.`],
    ],
  },
  {
    id: 'pune-commissioner-interview',
    sourceDate: '2025-07-06',
    date: '2025-07-07',
    source: `THE SUNDAY INTERVIEW | "Give me one monsoon more"

Municipal Commissioner Sharvari Deshpande-Rane took charge of the Pune Municipal Corporation in February. She spoke to our correspondent on waterlogging, the water tanker business, property tax and the merged villages. Excerpts, edited for length:

Q. Two spells of rain in June and Sinhagad Road was under water again. What happened to the Rs 200 crore spent on drains?

A. First, it is not 200. Rs 168 crore was sanctioned over two years, out of which Rs 121 crore has been spent. Second, the work was done at 117 out of 201 chronic spots. At those 117, we had complaints from only nine this June. So the money has not gone down the drain, if you will pardon me. At the remaining spots, work will start after the monsoon. Give me one monsoon more.

Q. The opposition says desilting was done only on paper.

A. I have withheld the bills of four contractors, amounting to Rs 3.6 crore, because the photos they uploaded were from last year. An inquiry is on. If it is proved, they will be blacklisted for three years. I would not say "only on paper". I would say in some wards it was done badly.

Q. Why does a city with four dams depend on tankers?

A. Because the city drew 22 TMC last year and it loses around 35 per cent of it. In May, the corporation and private operators together did 48,000 tanker trips. Of these some 41,000 were private. The private rate is not regulated by us. A 10,000-litre tanker costs Rs 1,200 on paper and up to Rs 2,500 in Wagholi. I have written to the State to permit us to cap the rate. No reply as yet.

Q. The 24x7 water project was to finish in 2023.

A. And I will not give you a new date that I cannot keep. Out of 141 zones, 62 are complete; meters are fitted on 1.9 lakh connections out of 2.9 lakh planned. Billing by meter has not started, and it will not start until the elected house is back in place. That is a political decision, not mine.

Q. Are you for it?

A. Personally, yes. What is not measured is not saved. But the first slab should be cheap, even free for small flats.

Q. Property tax collection crossed the target?

A. Rs 2,410 crore in 2024-25 against a target of Rs 2,300 crore. In the April-to-June quarter this year we took in Rs 1,180 crore, as people pay early for the 5 to 10 per cent rebate. The arrears are the real story: Rs 11,300 crore on the books, more than half of it penalty and interest, and I would be happy to see a quarter of the principal. Mobile towers alone account for Rs 3,200 crore, and that is stuck in the courts.

Q. Residents of the merged villages say they pay city tax and get village service.

A. They are right. In 23 villages merged in 2021 we have collected Rs 410 crore and spent, I think, Rs 260 crore. The State has stayed the recovery of tax there for now. We have prepared a plan of Rs 1,050 crore for sewer lines. It needs money from the State; the corporation can bear at the most 30 per cent.

Q. Trees. Activists allege that 3,000 trees will be cut for the riverfront.

A. The permission in hand is for 1,014 trees for the second stretch, and of these 640 are to be transplanted. I have asked the consultants to see if the number can be brought down further. Till they report, nobody will touch a tree. Their report is due by the end of August.

Q. Have you been under pressure to go slow on hoardings?

A. Everybody calls. In the last three months we brought down 212 illegal hoardings. Two belonged to a gentleman who then asked for my transfer. I am still here.

Q. One thing you would do if you had no constraints?

A. Footpaths. I would take one lane from cars on ten roads and give it to people on foot. I know I will not be allowed.`,
    text: `Pune has spent Rs 121 crore of the Rs 168 crore sanctioned for drains over two years, Municipal Commissioner Sharvari Deshpande-Rane said in a Sunday interview, correcting the figure of Rs 200 crore put to her. Work has been completed at 117 of the 201 spots that flood chronically, and complaints in June came from just nine of them. The rest will be taken up once the rains are over. She rejected the charge that desilting existed only on paper, though she granted that it had been done badly in some wards. Bills worth Rs 3.6 crore from four contractors have been held back over photographs dating from last year. They will be blacklisted for three years if an inquiry proves the case.

The city loses about a third of the water it draws. Private operators made some 41,000 of May's 48,000 tanker trips. A load of 10,000 litres, officially Rs 1,200, can go for as much as Rs 2,500 in Wagholi. The commissioner has sought the State's permission to cap the rates but has had no answer. She refused to set a fresh deadline for the delayed 24x7 water scheme, under which 62 of 141 zones are ready and 1.9 lakh connections have meters. Metered billing must wait for the return of the elected house; she is personally in favour of it, with a cheap or even free first slab.

Property tax brought in Rs 2,410 crore in 2024-25, Rs 110 crore more than targeted. Arrears stand at Rs 11,300 crore, over half of which is penalty and interest, and mobile towers make up Rs 3,200 crore that is tied up in court. Residents of the villages merged in 2021 were right to complain, she said: she thought Rs 260 crore had been spent there against Rs 410 crore collected. A Rs 1,050-crore sewer plan for them depends on State funds, since the corporation can carry no more than 30 per cent.

On the riverfront, the permission covers 1,014 trees, of which 640 are to be moved rather than felled. No tree will be touched until the consultants, due to report by the end of August, say whether the number can be reduced. In three months 212 illegal hoardings have been taken down.`,
    slips: [
      [['scale', 'unit', 'value'], `Rs 121 lakh has so far been spent on the drains.`],
      [['measure', 'value', 'period'], `The corporation spent Rs 168 crore on drains in two years.`],
      [['value', 'measure', 'entity'], `Only nine of the 201 chronic spots have been repaired.`],
      [
        ['modality', 'polarity', 'wording'],
        `Four contractors have been blacklisted for three years for uploading old photographs.`,
      ],
      [
        ['wording', 'polarity', 'speaker'],
        `Deshpande-Rane admitted that the desilting was done "only on paper".`,
      ],
      [['entity', 'measure', 'value'], `The corporation ran 41,000 tanker trips of its own in May.`],
      [
        ['polarity', 'modality', 'entity'],
        `Rates of private tankers have been capped by the corporation with the State's approval.`,
      ],
      [
        ['period', 'modality', 'polarity'],
        `The 24x7 water project will be finished after the coming monsoon, the commissioner promised.`,
      ],
      [['modality', 'polarity'], `Consumers with meters are already being billed by volume.`],
      [['value', 'measure', 'bound'], `Meters have been fitted on 2.9 lakh connections.`],
      [
        ['direction', 'bound', 'measure', 'value', 'polarity'],
        `Property tax receipts fell short of the target in 2024-25.`,
      ],
      [
        ['bound', 'value', 'measure', 'range'],
        `Less than half of the arrears consists of penalty and interest.`,
      ],
      [
        ['value', 'measure', 'entity'],
        `In the merged villages the corporation has spent Rs 410 crore and collected Rs 260 crore.`,
      ],
      [
        ['bound', 'value', 'range', 'modality'],
        `The corporation is to bear at least 30 per cent of the sewer plan.`,
      ],
      [
        ['value', 'measure', 'modality', 'speaker'],
        `Three thousand trees will be cut down for the riverfront, the commissioner said.`,
      ],
      [
        ['modality', 'polarity', 'wording'],
        `The commissioner is taking a lane away from cars on ten roads to widen footpaths.`,
      ],
    ],
  },
  {
    id: 'estonia-general-interview',
    sourceDate: '2025-05-28',
    date: '2025-05-30',
    source: `Five questions turned into fifteen: a conversation with Maj. Gen. Tarmo Kivirand

Maj. Gen. Tarmo Kivirand, deputy commander of the Estonian Defence Forces, sat down with our editor during a visit to Washington last week. The transcript has been condensed and lightly edited.

Q: General, everybody wants to know about the defense line. How far along are you?

Kivirand: We plan 600 bunkers along the southeastern border. The first seven were put in this winter as a pilot. The contractor for the next batch, that's 28, was picked in April, and those should be in the ground by the fall. The whole line is supposed to be done by the end of 2027. I'll be honest, the slow part isn't concrete. It's land. About half of the sites are on private property and we talk to every owner.

Q: Have you had to expropriate?

Kivirand: Not once so far. The law would let us. I'd hate to use it.

Q: Six hundred bunkers doesn't stop an army.

Kivirand: No, and nobody says it does. It buys hours. Hours are what the reserve needs. We can have 10,000 people at their positions in 48 hours; last year's snap exercise got us 84 percent of those called inside the first day, which beat our goal of 75.

Q: Estonia has gone to over 5 percent of GDP on defense. Is it enough?

Kivirand: From next year, 5.4 percent on average through 2029. This year we're at about 3.7. It's a lot for a country of our size. I can't tell my neighbors it's comfortable, because taxes went up to pay for it. Two-thirds of the extra money goes to ammunition, and within that, mostly to air defense and long fires.

Q: You got HIMARS in April.

Kivirand: Six launchers, yes. And we'd like more. The government has asked for information on three additional ones; there's no order. We're also looking at a Korean system, since they can deliver sooner.

Q: Drones. What have you learned from Ukraine?

Kivirand: That what you bought three years ago is a museum piece. We opened a drone school in January and it's trained 230 conscripts. By the end of next year every infantry company will have its own drone platoon, that's the plan. Where we're behind is counter-drone. On that I'd give us a D.

Q: In May a Russian fighter crossed into your airspace while you were trying to stop a tanker.

Kivirand: For under a minute, yes. The tanker was flying no valid flag. Our navy hailed it, it didn't comply, and it was escorted until it reached Russian waters. Was it a message? I think so. I'm not going to speculate who ordered it. What I'd say is, since then we've gone on checking ships. In the last twelve months, roughly 450 of them were asked for insurance papers. Most answer.

Q: Do you expect an attack?

Kivirand: I don't see preparations today. After the war in Ukraine ends, or freezes, Russia could rebuild units opposite us in two to three years. Our foreign intelligence says the same. Some allies say five or more. I'd rather be wrong with the shorter number.

Q: What about U.S. troops? There's talk of withdrawals.

Kivirand: There are about 600 Americans in Estonia. I was told by no one here that they're leaving. I was also told by no one that they're staying forever. If the number drops I'd want the enablers to stay: the rocket artillery, the air defense radars. The British have the biggest contingent anyway, around 900, with a brigade at high readiness back in the UK.

Q: Women in conscription?

Kivirand: Voluntary, as now. About 60 to 70 sign up a year. I'd personally support making it universal, but we don't have the barracks. It's for parliament, and there's no bill.

Q: Last one. What keeps you up at night?

Kivirand: Cable cuts, honestly, not tanks. When Estlink 2 was cut at Christmas it took seven months to repair...well, it's due back in July, so it will have taken seven months. Prices went up. One anchor did that.`,
    text: `Estonia should have its line of 600 bunkers along the southeastern border completed by the end of 2027, the deputy commander of its forces, Maj. Gen. Tarmo Kivirand, said in an interview during a visit to Washington. Seven have been installed as a trial, and another 28 should follow by autumn. Land rather than concrete is what slows things down, because roughly half the sites are privately owned. The law permits expropriation, but it has not been used and he would hate to resort to it. The bunkers would not stop an army, he conceded; they are meant to gain hours for the reserve. In last year's snap exercise 84% of those called up reported within a day, nine points above the goal.

Defence spending, now around 3.7% of GDP, will average 5.4% from 2026 to 2029. Ammunition, chiefly for air defence and long-range fires, takes two-thirds of the additional funds. Kivirand said the outlay was not comfortable, as taxes had been raised to pay for it. Tallinn received six HIMARS launchers in April and has requested information about three more without ordering them. A Korean system is being looked at too because it could be delivered sooner. A drone school opened in January has trained 230 conscripts, but for defence against drones the general would give Estonia a D.

Of the Russian fighter that entered Estonian airspace in May for less than a minute, during an attempt to stop a tanker without a valid flag, he said he thought it was a message. The tanker did not comply and was escorted to Russian waters. Some 450 ships have been asked for proof of insurance in the past year, and most reply. Kivirand sees no preparations for an attack at present. Once the fighting in Ukraine ends or freezes, however, Russia could rebuild its units opposite Estonia within two to three years, he warned, while some allies reckon on five or more. No one in Washington had told him that the 600 or so US troops were leaving, nor that they would stay for good. He would personally favour conscription for women as well, but there is no bill and there are not enough barracks. Cut cables worry him more than tanks.`,
    slips: [
      [
        ['value', 'modality', 'period', 'measure'],
        `Six hundred bunkers already stand along the border, the general said.`,
      ],
      [['bound', 'period', 'modality', 'value'], `The first 28 bunkers were put in last winter.`],
      [['polarity', 'modality'], `Estonia has had to expropriate about half of the owners along the line.`],
      [['value', 'measure', 'bound'], `The snap exercise brought in 75% of reservists within a day.`],
      [['period', 'value'], `The country is spending 5.4% of GDP on defence this year.`],
      [['measure', 'value', 'range'], `Two-thirds of Estonia's defence budget goes on ammunition.`],
      [['modality', 'polarity'], `Tallinn has placed an order for three additional HIMARS launchers.`],
      [['entity'], `South Korea delivered six HIMARS launchers in April.`],
      [['modality', 'period', 'polarity'], `Every infantry company now has a drone platoon of its own.`],
      [['measure', 'entity', 'polarity', 'wording'], `Kivirand graded Estonia's drone training with a D.`],
      [
        ['modality', 'wording', 'entity', 'speaker'],
        `The general said the incursion had been ordered personally by the Kremlin.`,
      ],
      [
        ['bound', 'period', 'value', 'range'],
        `The Russian jet stayed in Estonian airspace for more than a minute.`,
      ],
      [
        ['speaker', 'entity'],
        `Some allies believe that Russia could rebuild its units in two to three years, whereas Kivirand thinks five or more.`,
      ],
      [
        ['polarity', 'modality', 'speaker', 'wording'],
        `Kivirand was assured in Washington that US soldiers would remain in Estonia.`,
      ],
      [
        ['value', 'entity', 'measure'],
        `The American contingent, about 900 strong, is the largest in the country.`,
      ],
      [
        ['modality', 'polarity', 'speaker', 'wording'],
        `A bill to extend conscription to women is before parliament.`,
      ],
    ],
  },
  {
    id: 'nigeria-telecom-regulator-interview',
    sourceDate: '2025-09-14',
    date: '2025-09-16',
    source: `"We will name the operators that fail": NCC's Adeyinka-Bello

Dr Folasade Adeyinka-Bello, Executive Vice-Chairman of the Nigerian Communications Commission, in this interview with a group of editors in Abuja, speaks on tariffs, quality of service, vandalism and the long-awaited data floor. Excerpts:

In January you approved a 50 per cent hike in tariffs. Eight months after, Nigerians say the service is worse. What is your response?

Let us get the facts right. Operators asked for 100 per cent and we approved a maximum of 50. Not all of them have used the full margin. The approval came with conditions, and the main one is investment. From January to August the operators have invested a little above $1 billion and have put up 2,850 new sites. Last year, for the whole of the year, it was 1,020 sites. So the money is going into the ground. Is the service where it should be? No. In our second-quarter measurement, median download speed was 20.5 megabits per second in urban areas and 11 in rural areas. The rural figure is the one that shames us.

What sanctions do you have for operators that fail?

Under the regulations we may impose N5 million for each parameter that is missed, and N500,000 for each day it continues. In the first half of this year we issued penalties of N12.4 billion in total against two mobile operators and one tower company. One of the three has gone to court, so I will not mention names today. But from the fourth quarter we will publish maps showing performance state by state and operator by operator. We will name the operators that fail.

Why the tower company? That is new.

It is new. Before, the operator would say it is the tower man, and the tower man would say it is diesel. Since last September's amendment, both are answerable.

Fibre cuts. The industry recorded 19,000 in eight months, we hear.

19,384 from January to August, to be exact. In addition, 3,241 cases of equipment theft. You will be surprised that it is not vandals who cut most of it. More than 60 per cent is road construction, federal and state. We have signed a protocol with the Ministry of Works under which contractors should give 30 days' notice. Is it working? In Lagos, fairly. Elsewhere, not yet.

But telecoms infrastructure was gazetted as critical national infrastructure last year.

Yes, and it has helped with prosecution; we have 41 convictions. But an order does not stop a bulldozer.

Will the Commission set a floor price for data, as the smaller operators demand?

We are doing a study and the consultants will submit in November. I do not want to pre-empt them. My own leaning is against it. A floor price protects companies; competition protects people. If the study shows predatory pricing, I will change my mind.

The 9mobile subscriber base collapsed. Can Nigeria sustain four operators?

We are not in the business of killing anybody. They have a new owner and a roaming agreement with MTN, approved in July, for three years. Let them try. MTN and Airtel together hold some 86 per cent of lines. That concerns me.

USSD debt: are the banks paying?

Of the N250 billion owed, banks have paid over N171 billion as at end of August. Since June, the charge of N6.98 per session is taken from the customer's airtime and not the bank account. Complaints have gone down, we used to get about 5,000 a month on USSD, and in August it was 1,900.

Starlink raised its prices and you took them to task.

They raised without our approval, so we told them to stop; later they applied and we gave approval for part of it. They are the second-largest internet service provider now with 66,000 customers. Rules apply to everyone, in space or on earth.

Your target of 70 per cent broadband penetration by end of 2025?

It was 48.8 per cent in August. We will not meet 70, and I will not pretend. The Federal Government's project for 90,000 kilometres of fibre will change the picture, but it is to start in the fourth quarter at the earliest, and the World Bank board is yet to disburse.`,
    text: `Nigeria will miss its target of 70% broadband penetration by the end of this year, the head of the country's telecoms regulator has admitted. Folasade Adeyinka-Bello, executive vice-chairman of the Nigerian Communications Commission, told editors in Abuja that the rate stood at 48.8% in August. A federal plan for 90,000 kilometres of fibre is not due to begin before the fourth quarter, and the World Bank has yet to pay out.

She defended January's approval of tariff rises of up to 50%, half of what operators had wanted, and said some had not used the whole margin. Investment was the main condition: companies have put in just over $1bn in eight months and built 2,850 sites, nearly three times the number for all of 2024. Service nonetheless is not where it should be, with median download speeds of 20.5 megabits a second in towns and 11 in the countryside during the second quarter. Penalties totalling N12.4bn were imposed in the first half on two mobile operators and a tower firm, one of which is contesting the matter in court. From the fourth quarter the commission will publish performance maps by state and operator.

There were 19,384 fibre cuts between January and August, over 60% of them caused by road building. Under a protocol with the works ministry contractors should give a month's notice, something that works fairly well in Lagos but not yet elsewhere. Convictions number 41 under the order protecting critical infrastructure, but such an order "does not stop a bulldozer".

On a floor price for data, Adeyinka-Bello is inclined to say no, though she would think again if a study due in November found predatory pricing. MTN and Airtel between them control about 86% of lines, which worries her. 9mobile, under new ownership, has a three-year roaming deal with MTN. Banks have paid over N171bn of the N250bn they owed for USSD services. USSD complaints, once about 5,000 a month, were down to 1,900 in August. Starlink, now the second-biggest internet provider with 66,000 customers, was told to halt an unapproved price increase and later got part of it cleared.`,
    slips: [
      [
        ['value', 'measure', 'bound'],
        `Operators raised their prices by 100 per cent in January with the commission's approval.`,
      ],
      [
        ['modality', 'bound', 'range', 'polarity', 'value', 'measure'],
        `All the operators have made use of the full 50 per cent increase.`,
      ],
      [['period', 'value'], `Operators built 2,850 new sites in the whole of last year.`],
      [
        ['currency', 'unit', 'value', 'scale'],
        `Telecoms companies have invested just over one billion naira since January.`,
      ],
      [
        ['measure', 'entity', 'value'],
        `In rural areas, median download speed reached 20.5 megabits per second.`,
      ],
      [
        ['value', 'unit', 'measure', 'scale', 'bound'],
        `The regulator can fine an operator N5 million for every day that a fault continues.`,
      ],
      [['entity', 'value'], `Penalties of N12.4bn were issued against three mobile operators.`],
      [
        ['polarity', 'wording', 'measure', 'entity', 'bound'],
        `Vandals are to blame for more than 60 per cent of the fibre cuts.`,
      ],
      [
        ['measure', 'value', 'entity'],
        `There were 19,384 cases of equipment theft in the first eight months.`,
      ],
      [
        ['polarity', 'range', 'entity'],
        `Contractors everywhere are now giving 30 days' notice, the regulator said.`,
      ],
      [
        ['polarity', 'modality', 'wording'],
        `The commission will introduce a floor price for data in November.`,
      ],
      [['entity', 'value', 'bound'], `MTN by itself has 86 per cent of Nigerian lines.`],
      [['period', 'value'], `9mobile's roaming agreement, approved three years ago, expires this July.`],
      [['measure', 'value', 'polarity'], `The banks still owe N171 billion for USSD.`],
      [
        ['polarity', 'wording', 'modality', 'value'],
        `Starlink's price rise was approved in full before it took effect.`,
      ],
      [['entity', 'speaker'], `The data price floor is being demanded by MTN and Airtel.`],
    ],
  },
  {
    id: 'kazakh-premier-agency-digest',
    sourceDate: '2025-12-02',
    date: '2025-12-03',
    source: `Main points of the interview of Prime Minister of Kazakhstan Askhat Nurgaliev to the Khabar TV channel

Astana. 2 December. (Agency summary, translated from Russian.) The interview lasted one hour and forty minutes. The agency gives the principal statements by topic.

ON GROWTH. GDP for ten months of 2025 rose by 6.4 per cent. The Prime Minister expects that for the year as a whole growth will be "not below 6". He stated that the non-oil sector gave more than two thirds of the increase. In the words of Nurgaliev, "we are glad of the figure, but the citizen does not eat per cents": real incomes of the population over the same period fell by 0.9 per cent.

ON INFLATION. Inflation in October was 12.6 per cent in annual terms. The task is to bring it to 9–11 per cent by the end of 2026. The government and the National Bank have agreed a joint programme. The moratorium on raising prices for AI-95 petrol and for utilities was extended to the end of the first quarter of 2026. The Prime Minister admitted that the moratorium "is a painkiller, not a treatment", and said that tariffs will rise afterwards, but by steps.

ON TAXES. From 1 January 2026 the VAT rate increases from 12 to 16 per cent. The threshold for registration is lowered to 40 million tenge of turnover a year. The government had originally proposed a rate of 20 per cent and a threshold of 15 million; as the Prime Minister stated, concessions were made after some 300 meetings with business. Additional revenue is expected in the amount of up to 2.5 trillion tenge. He rejected the suggestion that the reform will drive firms into the shade: "Whoever was in the shade was there at 12 per cent too."

ON THE BUDGET. Transfers from the National Fund in 2026 are set at 2.77 trillion tenge, against 5.25 trillion this year. The deficit is planned at 2.5 per cent of GDP. Nurgaliev said that he had personally crossed out of the budget 14 projects, among them a ski resort and two ice palaces. He refused to name the regions.

ON THE NUCLEAR POWER PLANT. Surveys near the village of Ulken are being conducted by Rosatom, the leader of the consortium. The contract has not been signed yet; it is expected to be ready in the course of 2026. Regarding a second plant, China's CNNC is being considered. The Prime Minister noted that the choice of site for the second plant has not been made, although Kurchatov has been mentioned in the press.

ON OIL. Production in 2025 will amount to about 96 million tonnes, the previous plan was 96.2. Kazakhstan, he said, is committed to its OPEC+ obligations, but "we cannot give orders to the operators of three large fields". After the drone attack on the sea terminal in Novorossiysk on 29 November, one of three mooring units does not work. Exports by this route have not stopped. In case of need up to a part of the oil may be redirected to Baku and to China; the cost of this would be higher. The Prime Minister did not say by how much.

ON WATER. The level of the Caspian has gone down by two metres since 2006. The port of Aktau is being dredged at a cost of 15.6 billion tenge. An institute for study of the sea started work in September.

ON THE CABINET. Asked about rumours of reshuffle, he answered: "Ministers come to work each day as if it was the last. It is useful." He said that he himself has no presidential ambitions and that he has not discussed with the President a change of post.

ON THE INTERNET. The government does not plan to block foreign messengers. At the same time officials must by 1 February move over to the national messenger for work correspondence.

The full text of the interview is available to subscribers.`,
    text: `Kazakhstan's growth this year will be no lower than 6%, Prime Minister Askhat Nurgaliev expects, though he remarked that people cannot live on percentages. An agency summary of his interview with Khabar TV puts GDP growth for the first ten months at 6.4%, while real incomes slipped by 0.9%. Over two-thirds of the increase came from outside oil.

October inflation was 12.6% year on year, and the aim is to have it down at 9–11% by the end of next year. The freeze on AI-95 petrol and utility prices has been prolonged through the first quarter of 2026. Nurgaliev called it "a painkiller, not a treatment" and said tariffs would go up step by step once it ended.

VAT goes up four points to 16% on 1 January, and the registration threshold comes down to an annual turnover of 40 million tenge. The cabinet had at first wanted 20% and a threshold of 15 million, but gave ground after around 300 meetings with business. The changes are expected to yield as much as 2.5 trillion tenge in extra revenue. The Prime Minister did not accept that they would push companies into the shadow economy. Transfers from the National Fund will be nearly halved to 2.77 trillion tenge in 2026. Nurgaliev said he had struck 14 projects from the budget himself, including two ice palaces and a ski resort.

Rosatom leads the consortium for the nuclear plant near Ulken, where surveys are under way; a contract is expected next year. China's CNNC is under consideration for a second station, for which no site has been chosen. Oil output should total some 96 million tonnes, slightly less than planned. One of the three moorings at the Novorossiysk terminal has been out of action since a drone attack on 29 November, but exports continue. Some crude could if necessary go to Baku and China, which would cost more. The Caspian has dropped two metres since 2006 and the port of Aktau is being dredged. Nurgaliev denied any presidential ambitions. The government has no plans to block foreign messengers, according to the premier, but officials have until 1 February to switch to the national one for work.`,
    slips: [
      [
        ['bound', 'value', 'direction'],
        `Nurgaliev does not expect growth for the year to exceed 6 per cent.`,
      ],
      [['direction', 'value', 'polarity'], `Real incomes rose by 0.9% in the first ten months.`],
      [['measure', 'entity', 'value'], `The oil sector contributed more than two-thirds of GDP growth.`],
      [['period', 'modality', 'value'], `Inflation is to come down to 9–11% by the end of this year.`],
      [
        ['polarity', 'wording', 'modality'],
        `Utility prices will remain frozen throughout 2026, the premier promised.`,
      ],
      [['value', 'measure', 'modality'], `VAT will rise to 20 per cent from January.`],
      [
        ['direction', 'value', 'bound', 'measure'],
        `The VAT registration threshold is being raised from 15 million to 40 million tenge.`,
      ],
      [['bound', 'value', 'range'], `The tax changes should bring in at least 2.5 trillion tenge.`],
      [
        ['direction', 'value', 'period', 'measure'],
        `Transfers from the National Fund will grow to 5.25 trillion tenge in 2026.`,
      ],
      [['entity', 'speaker'], `The President personally struck 14 projects from the budget.`],
      [['modality', 'period', 'polarity'], `Rosatom signed the contract for the Ulken plant.`],
      [['modality', 'polarity', 'entity'], `CNNC will build the second nuclear plant in Kurchatov.`],
      [
        ['value', 'measure', 'polarity'],
        `Only one of the three mooring units at Novorossiysk is still working.`,
      ],
      [['polarity', 'modality', 'wording'], `Exports through Novorossiysk were halted after the attack.`],
      [
        ['wording', 'polarity', 'speaker'],
        `Nurgaliev described the price moratorium as "a treatment, not a painkiller".`,
      ],
      [
        ['range', 'entity', 'wording', 'modality', 'polarity'],
        `All citizens must move to the national messenger by 1 February.`,
      ],
    ],
  },
  {
    id: 'country-desk-morning-digest',
    sourceDate: '2026-02-10',
    date: '2026-02-10',
    source: `MORNING DIGEST: OFFICIALS IN THEIR OWN WORDS
Tuesday 10 February 2026. Prepared by the Europe and Americas desks from weekend and Monday interviews. For subscribers.

1. CANADA. Housing Minister Léa Thibodeau-Grant told CBC's Sunday radio programme that Ottawa would miss its goal of doubling home building "by a wide margin" within the ten years set. She put starts in 2025 at 259,000, up 5.6% on the year, against roughly 480,000 a year that the goal would need. Factory-built homes could make up a quarter of federally funded units by 2030, from around 6% now, she said. She declined to say if development charges would be cut by half, as promised in the campaign, before the spring budget. Desk comment: this is the first time a minister has acknowledged in public that the target is out of reach.

2. GERMANY. Transport Minister Joachim Wettstein (CSU), in an interview with Süddeutsche Zeitung on Saturday, said that Deutsche Bahn's target for long-distance punctuality of 70% for 2029 was "not ambitious, but honest". Last year 60.1% of long-distance trains were on time. He ruled out splitting track from operations in this legislative period. The Deutschlandticket, which has cost 63 euros since 1 January, would from 2027 follow a price index; he would not be drawn on the level. Opposition Greens spokeswoman Nele Asmussen, quoted in the same paper, called for the ticket to go back to 49 euros.

3. CHILE. The chairman of the Financial Market Commission, Rodrigo Larraguibel, told El Mercurio (Sunday) that the regulator had received 41 applications for licences under the fintech law and had granted 12. Three were refused and the others are pending. The open-finance system, put back once already, would start in July 2026 with the larger banks, and he did not foresee another delay. Asked about a fine of about 1.1 million dollars on a brokerage in December, he said that the firm had paid but was appealing.

4. UNITED KINGDOM. The chief executive of the water regulator for England and Wales, Harriet Olufemi-Price, told the Financial Times on Monday that four companies remain in its highest category of financial concern, one fewer than a year ago. Average bills, she said, will be up by £31 in April, to £634. She defended the delay of a ruling on executive bonuses at two companies, saying "we want to get it right rather than get it first". On plans to fold the regulator into a new body in 2027, she said staff losses were running at 17% a year and that "it is hard to recruit for a sinking ship, though I wouldn't call it that". The Treasury declined to comment.

5. SPAIN. Valencia's regional minister for emergencies, Vicent Sanchis Alcover, said in Levante-EMV on Monday that 78% of the aid applications made after the floods of October 2024 had been settled. The region has disbursed 1.46 billion euros. He blamed slowness on the insurers' consortium, a body of the central state. The consortium replied the same day that it had closed 97% of its cases, for 3.9 billion euros, and had 5,300 still open. Desk comment: the two figures are not comparable, since regional aid includes vehicles and household goods for the uninsured.

6. UNITED STATES. Acting head of the Surface Transportation Board, Marcus Delacroix-Hill, said on a trade podcast released Monday that the board would decide on the proposed merger of two Class I railroads "early in 2027" at the soonest. He said that shippers' filings were running about two to one against it, while unions were split. He has not made up his mind, he stressed. Conditions such as reciprocal switching are on the table. A fourth seat on the five-member board has been filled; one is vacant.

CORRECTION: yesterday's digest said Denmark's defence minister was to visit Nuuk "this week". The visit is planned for the week of 23 February.`,
    text: `Canada is going to fall far short of doubling home building within ten years, its housing minister has acknowledged, according to this morning's digest of officials' interviews. Léa Thibodeau-Grant told CBC radio that 259,000 homes were started in 2025, not much more than half the roughly 480,000 a year required. The number was nonetheless 5.6% higher than the year before. By 2030 a quarter of federally funded homes could come from factories, against some 6% today. She would not say whether development charges would be halved before the spring budget.

German Transport Minister Joachim Wettstein defended the goal of having 70% of long-distance trains on time by 2029, up from 60.1% last year, as honest if unambitious. Separating track from train operations is off the table for this parliament. The price of the Deutschlandticket will be tied to an index from next year. The Greens want it cut from €63 to the earlier €49.

In Chile, the Financial Market Commission has granted 12 of 41 requests for fintech licences and turned down three, leaving 26 undecided. Open finance, already postponed once, is to begin in July with the bigger banks.

Four water companies in England and Wales remain in the regulator's category of gravest financial concern, down from five a year ago, its chief executive Harriet Olufemi-Price told the Financial Times. Bills go up in April by an average of £31 to £634. With plans to fold the regulator into a new body next year, it is losing staff at a rate of 17% a year.

Valencia's emergencies minister said 78% of claims for aid after the 2024 floods had been dealt with and blamed delays on the state insurers' consortium. The consortium countered that 97% of its cases were closed, though the desk cautions that the two figures cannot be compared. In the United States, a ruling on the merger of two big railroads will come in early 2027 at the earliest, said the Surface Transportation Board's acting head, Marcus Delacroix-Hill, who is still undecided. About two-thirds of shippers' filings oppose it. The digest also corrected itself: the Danish defence minister's trip to Nuuk is planned for the week of 23 February.`,
    slips: [
      [['measure', 'value', 'modality'], `Canada started work on around 480,000 homes last year.`],
      [
        ['modality', 'polarity', 'wording'],
        `Factory-built houses will account for a quarter of all homes in Canada by 2030, the minister pledged.`,
      ],
      [['modality', 'polarity', 'wording'], `Thibodeau-Grant ruled out halving development charges.`],
      [
        ['measure', 'value', 'period'],
        `Deutsche Bahn ran 70% of its long-distance trains on time last year.`,
      ],
      [['wording', 'polarity'], `Wettstein called the punctuality target "ambitious, but honest".`],
      [
        ['speaker', 'entity'],
        `The transport minister would like to see the Deutschlandticket back at 49 euros.`,
      ],
      [['period', 'direction', 'modality'], `The German ticket will cost 63 euros from January 2027.`],
      [['value', 'measure'], `Chile's regulator has refused 12 of the 41 licence applications.`],
      [['polarity', 'modality'], `Larraguibel said a further postponement of open finance was likely.`],
      [['polarity', 'modality', 'wording'], `The fined brokerage has not paid and is appealing.`],
      [['measure', 'value', 'direction'], `Average water bills will go up to £31 in April.`],
      [
        ['direction', 'value', 'bound'],
        `One more water company than a year ago is in the highest category of concern.`,
      ],
      [
        ['entity', 'speaker', 'measure', 'value'],
        `Valencia's regional government says it has closed 97% of cases.`,
      ],
      [['measure', 'value', 'entity'], `The insurers' consortium has paid out 1.46 billion euros.`],
      [
        ['entity', 'polarity', 'measure', 'speaker'],
        `Unions' filings were running two to one against the railroad merger.`,
      ],
      [
        ['modality', 'bound', 'period', 'polarity'],
        `The US board will rule on the merger before the end of 2026.`,
      ],
    ],
  },
];
