// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round26 = [
  {
    id: 'fire-serra-do-corvo',
    sourceDate: '2025-08-12',
    source: `Portuguese Civil Protection, district command of Vila Alva. Fire in the Serra do Corvo: situation report no. 9, 12 August 2025, 20.00, and answers to the press

Situation. The fire that broke out near Casal Seco on Friday, 8 August, at 15.10 has burned 7,300 hectares, 1,900 of them today. On the southern flank it is under control; in the north it is advancing towards Ribeira Funda at about 400 metres an hour. It is not expected to be contained before Thursday. The wind may turn to the northwest tonight, which would take pressure off Ribeira Funda but endanger Poço Novo.

Forces. In action are 1,140 firefighters, 360 vehicles and 14 aircraft. Two water bombers from Morocco have been working since yesterday; two more promised by Italy did not come, because they are needed in Sardinia. The aircraft cannot fly at night and were grounded for three hours this afternoon because of smoke.

People. One man has died, the shepherd Joaquim Taveira, 71, who had gone back to let his goats out. The goats, about 80, survived. There are 24 injured, among them 19 firefighters. Six villages with 940 inhabitants were evacuated; the people of two of them, about 300, were able to go home this morning.

Damage. The fire has destroyed 31 houses, of which nine were permanently inhabited, and a sawmill with 45 jobs. The railway line to Vila Alva is closed and will not reopen this week. In five parishes the mobile network failed yesterday for eleven hours. The operator blames a burnt cable, the parishes blame missing batteries in the masts.

Cause. The police have questioned a contractor, 48, who was mowing a road verge in spite of the ban. He has not been arrested. Arson is not suspected. "A stone, a blade and thirty-nine degrees, that may have been all," said the commander, Filipa Serrano.

Answers by Ms Serrano. Did the firefighters come too late? The first crew was there after 17 minutes, the first aircraft after 52; the target is 30. Two of the three helicopters of the district were at another fire. Were orders to leave ignored? In Casal Seco eleven people refused to go. By law we may use force; we did not. All eleven are unhurt. Is there enough water? The three reservoirs are at 22 percent. We are now taking it from the municipal swimming pool, which is closed anyhow.

The mayor, Rogério Valadas, said that the strip of 100 metres which the law demands had been cleared around four of the eleven villages in the hills. For a third of the plots no owner could be found. "We are looking for heirs in Paris and in Newark. The fire does not look for anyone." He asked the government to declare a state of calamity; this would release aid of up to 10,000 euros per household. The government will discuss it on Thursday.

In 2017 the same hills burned; at that time the fire covered 5,100 hectares.

Next report: 13 August, 08.00.`,
    date: '2025-08-13',
    text: `The forest fire in Portugal's Serra do Corvo has consumed 7,300 hectares, more than a quarter of them on Tuesday alone. It broke out on Friday and is not likely to be contained before Thursday. In the south it is under control, but in the north it is moving towards Ribeira Funda at about 400 metres an hour. A turn of the wind overnight might bring that village relief and put Poço Novo at risk instead.

A 71-year-old shepherd, Joaquim Taveira, lost his life when he went back for his goats; the animals survived. Most of the 24 injured are firefighters. Of the 940 people who had to leave their villages, around 300 were back home on Tuesday morning.

Thirty-one houses have burned down, though fewer than a third of them were lived in permanently, as well as a sawmill that employed 45. The railway to Vila Alva will remain closed this week. In five parishes mobile phones had no network for eleven hours on Monday. The operator speaks of a burnt cable, the parishes of missing batteries.

More than 1,100 firefighters and 14 aircraft are in action, including two water bombers from Morocco. Italy, which had promised two as well, needs them itself.

The police do not suspect arson. They have questioned a 48-year-old contractor who was mowing a verge despite the ban, but he has not been arrested. "A stone, a blade and thirty-nine degrees, that may have been all," said commander Filipa Serrano. The first crew was on the spot after 17 minutes, she said, but the first aircraft took 52, well over the target of 30, and two of the district's three helicopters were busy elsewhere. In Casal Seco eleven people would not leave. The law would have allowed force, but none was used, and none of the eleven was hurt.

According to the mayor, Rogério Valadas, the legally required strip had been cleared around only four of eleven villages, and the owners of one plot in three could not be traced. "The fire does not look for anyone," he said. He wants a state of calamity to be declared, so that households can get up to €10,000 each; the government is to talk about it on Thursday. The same hills burned in 2017, on a smaller scale.`,
    slips: [
      [['value'], 'The fire in the Serra do Corvo has burned 3,700 hectares.'],
      [['period'], 'It broke out near Casal Seco on Monday afternoon.'],
      [
        ['entity', 'direction'],
        'In the north the fire is under control; on the southern flank it is advancing.',
      ],
      [
        ['period', 'bound', 'polarity', 'modality'],
        'By Wednesday evening the fire will have been contained.',
      ],
      [['unit', 'period', 'value'], 'It is advancing towards Ribeira Funda at about 400 metres a minute.'],
      [
        ['entity', 'direction', 'polarity'],
        'If the wind turns, Ribeira Funda will be in greater danger than before.',
      ],
      [['entity', 'polarity'], 'Two water bombers from Italy have been working since yesterday.'],
      [['polarity'], 'All of the shepherd’s goats perished in the flames.'],
      [['value', 'measure'], 'All 31 houses destroyed were permanently inhabited.'],
      [['measure', 'polarity', 'value'], 'The fire has cost 19 firefighters their lives.'],
      [['value', 'measure'], 'All 940 inhabitants were able to go home on Tuesday morning.'],
      [['polarity', 'modality'], 'The contractor, 48, has been arrested.'],
      [['polarity', 'modality'], 'Somebody set the hills alight on purpose, the police believe.'],
      [['direction', 'bound', 'polarity'], 'The first aircraft was there faster than the target demands.'],
      [['polarity', 'modality'], 'Eleven people in Casal Seco were taken out of their homes by force.'],
      [['speaker', 'entity'], '"The fire does not look for anyone," said Filipa Serrano.'],
    ],
  },
  {
    id: 'letter-brandl-plant-closure',
    sourceDate: '2025-09-05',
    source: `To all employees of Brandl Elektrik s.r.o., Nové Brezno. Letter from the managing directors, 5 September 2025

Dear colleagues,

Yesterday evening the supervisory board of Brandl in Regensburg decided to end the production of wiring harnesses in Nové Brezno on 30 June 2026. We fought against this and lost.

Why? Our two largest customers buy 35 percent less than they announced in 2023. In the first half of this year the plant made a loss of 4.1 million euros on sales of 58 million. The same harness costs 22 percent less when it comes from our plant in Tunisia. We offered to save 6 million euros a year by longer shifts and a smaller canteen. The board called this a serious offer, but said that it was only half of what would be needed.

What does it mean? It affects 870 of you. The other 140 remain: the development department with 95 and the tool shop with 45. They will move to the building by the river. Nobody will be dismissed before 31 January. From February on, dismissals will take place in three groups. Everyone who stays until his or her date receives a loyalty bonus of two months' pay in addition to the statutory severance. Whoever leaves earlier of his own accord receives the severance but not the bonus.

Are there other jobs? At our plant in Plzeň there are 60; the company pays for the move and for the first six months' rent. Please apply by 31 October. The battery maker Voltara, which is building a factory 14 kilometres from here, is looking for 300 people from next spring. It has promised to invite all of you to an interview; that is not a promise of a job.

What becomes of the halls? We are talking to two interested firms. It is too early to name them.

Must the subsidy be paid back? In 2016 the state gave us 9.3 million euros on condition that at least 800 jobs last until the end of 2025. The condition will have been met, so in our opinion nothing needs to be repaid. The ministry of economy doubts this and is checking.

We know that the news was on the radio before you heard it from us. That should not have happened, and we apologise for it.

We shall be in the canteen on Monday at 13.00 and at 21.30, for both shifts.

Lenka Hudáková, Thomas Reisinger

Enclosed: statement of the union

The union was not consulted before the decision, although the agreement of 2021 requires it. We shall ask the court in Banská Bystrica to declare the decision void. We demand a bonus of six months' pay for all, not two. A strike is not planned for the time being. "The plant came for our wages and leaves for somebody else's," said our chairman, Marek Oravec. Among those affected are 112 couples who both work here, and 230 people over 55. The average pay is 1,390 euros a month. Negotiations on a social plan start on 16 September.`,
    date: '2025-09-06',
    text: `The German supplier Brandl will stop making wiring harnesses in Nové Brezno at the end of June next year. Of the plant's 1,010 employees only 140 will be kept, in development and the tool shop, the managing directors, Lenka Hudáková and Thomas Reisinger, told the staff in a letter on Friday.

Both say that they fought the decision, which was taken by the supervisory board in Regensburg on Thursday evening. In the first half of the year the plant lost €4.1 million, about 7 percent of its sales. The two largest customers take 35 percent less than they had announced two years ago, and Tunisia delivers the same harness 22 percent more cheaply. An offer to save €6 million a year was only half of what the board thought necessary.

Until the end of January no one is to be dismissed. Those who hold out until their turn comes get two months' pay on top of the severance required by law; those who go sooner of their own accord must do without this bonus. Sixty can find work at a plant in Plzeň, with the company bearing the cost of the move and half a year's rent. Voltara, which is building a battery factory 14 kilometres away and needs 300 people from spring, will invite everyone to an interview but does not guarantee jobs.

State aid of €9.3 million was granted in 2016 on condition that at least 800 jobs lasted until the end of this year. The managers see no reason to pay it back, whereas the ministry of economy has its doubts. Two firms, whose names are not disclosed, are interested in the halls.

The union complains that it was not consulted beforehand, contrary to an agreement from 2021, and is going to court in Banská Bystrica. It wants the bonus to be three times as high but is not planning a strike for now. Chairman Marek Oravec said: "The plant came for our wages and leaves for somebody else's." More than a quarter of those affected are over 55, and there are 112 couples among them. Talks about a social plan begin on 16 September.

For the fact that the radio brought the news first, the managers apologised. On Monday they will face both shifts in the canteen.`,
    slips: [
      [['period'], 'Production in Nové Brezno will end on 31 January 2026.'],
      [
        ['polarity', 'entity'],
        'It was the managing directors who had urged the supervisory board to close the plant.',
      ],
      [
        ['polarity', 'direction', 'measure'],
        'In the first half of this year the plant made a profit of 4.1 million euros.',
      ],
      [['currency', 'unit'], 'The plant lost 4.1 million crowns in the first half of the year.'],
      [['direction'], 'The same harness costs 22 percent more when it comes from Tunisia.'],
      [['value', 'entity'], 'Of those who remain 95 belong to the tool shop.'],
      [['period', 'polarity'], 'The first dismissals will take place before the end of this year.'],
      [['polarity'], 'The loyalty bonus is paid even to people who leave early of their own accord.'],
      [['unit', 'period', 'value'], 'Everyone who stays until the end receives a bonus of two weeks’ pay.'],
      [['modality', 'polarity'], 'Voltara has promised every one of them a job.'],
      [['polarity', 'entity'], 'Those who go to Plzeň must pay for the move out of their own pockets.'],
      [['polarity', 'modality'], 'The managing directors admit that the 9.3 million euros must be repaid.'],
      [['polarity'], 'The union was consulted before the decision.'],
      [['polarity', 'modality'], 'The union has called its members out on strike.'],
      [
        ['speaker', 'entity'],
        '"The plant came for our wages and leaves for somebody else’s," said Thomas Reisinger.',
      ],
      [['value', 'measure'], 'Among those affected are 870 people over 55.'],
    ],
  },
  {
    id: 'tribunal-cyclist-ghent',
    sourceDate: '2025-05-28',
    source: `Sports Arbitration Chamber, Ghent. Media summary of the decision in the case of Belgian Cycling Federation v. Wannes Dierickx-Boon, 28 May 2025

1. The Chamber suspends the rider, who is 29, for 20 months. The suspension runs from 30 August 2024, the day of his provisional suspension; he may ride again from 30 April 2026. The Federation had demanded four years. The rider had asked to be acquitted.

2. On 11 August 2024, after the sixth stage of the Tour of the Rivers, which he had won, a urine sample was taken from him. It contained 0.4 nanograms per millilitre of the banned drug letrozole. The second sample confirmed this. Six samples taken earlier that year had been clean.

3. The rider's explanation was that his wife took the drug as part of a fertility treatment, that he had cut her tablets in half with a kitchen knife and then used the same knife for fruit. The Chamber heard him, his wife, her doctor and two experts. Professor Annelies Van Hout thought such contamination "possible and, given the amount, more likely than not". Dr Piotr Zielonka, for the Federation, said that it could not be excluded but was less likely than a deliberate dose some days before.

4. The Chamber finds, on the balance of probability, that the drug got into his body by contamination. He did not intend to cheat. But he was careless: he knew from a course in March 2024 that the drug was forbidden, and he did not mention it to the team doctor. His negligence is significant but not severe.

5. The victory in the sixth stage is annulled and goes to the Irish rider Cormac Delahunt. The prize of 11,000 euros must be paid back. All results after 11 August 2024 are struck; those before remain. The rider bears 40 percent of the costs of 18,500 euros and the Federation the rest.

6. The team Kempen-Altura dismissed him in October 2024. Whether it was entitled to do so is not for the Chamber to say; a labour court in Leuven will hear the case on 9 September.

7. The decision should have been taken within six months and took nine. The Chamber regrets this. One of the reasons is that the Federation submitted the laboratory's documents eight weeks late.

8. One of the three arbitrators, Ms Griet Lauwaert, dissented. She considered 12 months sufficient.

Statements after the announcement

The rider: "I was stupid with a knife, and it cost me twenty months." He will not appeal. He said that he had offers from two teams.

The international federation has 30 days to appeal. Its spokeswoman, Ines Hartung, said that it would study the reasons "as in every case".

The president of the Belgian federation, Koen Maes, accepted the decision and called it "mild, but reasoned". From 2026 the federation will oblige riders to report which medicines the members of their household take. The riders' union regards this as a violation of privacy.`,
    date: '2025-05-29',
    text: `Cyclist Wannes Dierickx-Boon has been banned for 20 months by a sports tribunal in Ghent, less than half of the four years that the Belgian federation had asked for. As the ban counts from 30 August 2024, it will be over in eleven months. His win in the sixth stage of the Tour of the Rivers passes to Cormac Delahunt of Ireland.

A sample taken after that stage on 11 August last year contained letrozole, and a second one bore this out. The rider explained that he had cut his wife's tablets, part of a fertility treatment, with a knife and had then used it for fruit. The tribunal considers contamination the more probable explanation and does not believe that he meant to cheat. Professor Annelies Van Hout had called it "more likely than not". Piotr Zielonka, the expert of the federation, found a deliberate dose likelier but would not rule contamination out.

Careless the 29-year-old was, however, in the eyes of the tribunal. From a course in March of last year he knew that the drug was banned, yet he said nothing to the team doctor. The verdict was not unanimous: one of the three arbitrators, Griet Lauwaert, would have been content with a year.

Everything he achieved after 11 August is cancelled, while earlier results stand. He must return €11,000 in prize money and pay €7,400 towards the costs. Whether his team, Kempen-Altura, was right to sack him in October is a matter for a labour court in Leuven.

The case took nine months, three longer than it should have, not least because the federation was eight weeks late in handing in documents from the laboratory.

"I was stupid with a knife," said Dierickx-Boon, who will not appeal and, by his own account, has offers from two teams. The international federation, which can still appeal, is going to study the reasons first. To Koen Maes, the president of the national federation, the decision is "mild, but reasoned". From next year his federation will require riders to declare the medicines that are taken in their household. The riders' union sees their privacy violated.`,
    slips: [
      [['value'], 'The Chamber suspends the rider for 12 months.'],
      [['period'], 'He may ride again from 30 August 2026.'],
      [['entity', 'polarity'], 'The Federation had pleaded for an acquittal.'],
      [['polarity'], 'The second sample turned out to be clean.'],
      [
        ['unit', 'scale', 'value'],
        'The sample contained 0.4 milligrams per millilitre of the banned drug letrozole.',
      ],
      [
        ['entity'],
        'The rider’s explanation was that he himself took the drug as part of a fertility treatment.',
      ],
      [['polarity', 'modality'], 'Dr Zielonka told the Chamber that contamination was out of the question.'],
      [['polarity'], 'The Chamber finds that the rider intended to cheat.'],
      [['polarity'], 'The rider had no idea that letrozole was forbidden.'],
      [['wording', 'polarity'], 'His negligence is severe, the Chamber finds.'],
      [['polarity', 'period'], 'His results from before 11 August 2024 are struck as well.'],
      [['value', 'measure', 'entity'], 'The costs are to be borne by the rider alone.'],
      [['polarity', 'modality'], 'The Chamber held that Kempen-Altura was entitled to dismiss him.'],
      [['speaker', 'entity'], 'The rider called the decision "mild, but reasoned".'],
      [['modality', 'polarity'], 'The international federation has lodged an appeal.'],
      [['polarity'], 'The new duty to report medicines has the support of the riders’ union.'],
    ],
  },
  {
    id: 'water-restrictions-karoosdal',
    sourceDate: '2025-02-14',
    source: `Municipality of Karoosdal, South Africa. Questions and answers on the water restrictions, 14 February 2025

How much water is left? The Bokrivier Dam, which supplies the town, is 19 percent full; a year ago it was 46 percent. Without rain it will reach 10 percent by about 20 May. Below that level no water can be drawn.

What changes on 1 March? Each person may use 60 litres a day instead of 90. Gardens may not be watered with municipal water. Private boreholes may be used on Tuesdays and Saturdays before nine in the morning. Pools may not be filled; topping up is allowed if a cover is used. Car washes may stay open only if they recycle at least 70 percent of their water; four of the seven do.

Who is exempt? The hospital, the two homes for the aged and the schools. Households of more than six persons may apply for a higher allowance. The Swartkop brewery is not exempt; it has agreed to use 25 percent less.

What if I use more? Up to six kilolitres a month per household the price remains 21 rand a kilolitre. From six to ten kilolitres it is 68 rand, above that 240 rand. After a third month above ten kilolitres we install a flow limiter. The household pays for it: 1,850 rand. In January 1,320 of the 9,600 households used more than ten.

How much is lost in the pipes? At present 31 percent; two years ago it was 38. Our target for June 2026 is 25. Last year we repaired 870 leaks. A leak is repaired after nine days on average. "We cannot ask people to count litres while we lose a third of ours," says the mayor, Nomvula Hendricks.

Are there new sources? Of the five boreholes drilled at Doringkop three yield water and two are dry. Together they give 2.4 megalitres a day, a fifth of what the town uses now. They will be connected by the end of April if the pumps arrive from Italy in time. The water is hard but safe. The plan for a pipeline of 64 kilometres, which would have cost 780 million rand, has been dropped, because the national government declined to fund it. The reuse of waste water is being examined; there will be no decision before 2027.

Will the taps be turned off at night? We do not plan this at present. If the dam falls below 14 percent, the pressure will be lowered between 22.00 and 4.00.

What about the farmers? They have not been allowed to irrigate from the dam since 1 December. The 43 farmers affected receive no compensation from the municipality; the province has set up a fund of 15 million rand. Mr Johan Terblanche of the growers' association says that 400 seasonal workers will not be hired for the peach harvest. We regret this.

Are we saving already? Yes. Since December consumption has fallen from 15 to 12 megalitres a day.

Why were there no restrictions earlier? In October the council rejected them by 12 votes to 11. The mayor had been in favour of them.`,
    date: '2025-02-15',
    text: `The inhabitants of Karoosdal in South Africa will have to make do with 60 litres of water a day each from March, a third less than now. The dam that supplies the town stands at 19 percent, compared with 46 a year ago. If no rain falls, it will have sunk by about 20 May to the level of 10 percent, and below this nothing can be drawn, the municipality announced on Friday.

Watering gardens from the mains will be forbidden, but those with a borehole of their own may use it twice a week, before nine in the morning. Covered pools may be topped up, though no pool may be filled. Three of the seven car washes do not recycle enough water to stay open. The hospital, the schools and two homes for the aged are exempt, while the Swartkop brewery will use a quarter less.

Anything a household consumes beyond six kilolitres a month costs more than three times the basic price, and beyond ten more than eleven times. Households that are above ten kilolitres for a third month get a flow limiter at their own expense. In January nearly one in seven used more than that.

Leaking pipes still swallow 31 percent of the water, after 38 percent two years ago. "We cannot ask people to count litres while we lose a third of ours," says mayor Nomvula Hendricks.

Three of five new boreholes have struck water. They give 2.4 megalitres a day, a fifth of present consumption, and are to be connected by the end of April, provided that pumps from Italy arrive in time. A pipeline that would have cost 780 million rand was abandoned for want of money from the national government. Taps are not going to be turned off at night for now, but should the dam fall below 14 percent, the pressure will be reduced between ten in the evening and four in the morning.

Since December farmers have been forbidden to irrigate from the dam. The 43 concerned get nothing from the municipality, but there is a provincial fund of 15 million rand. According to Johan Terblanche of the growers' association, 400 people will not be taken on for the peach harvest.

Consumption has already dropped by a fifth since December. In October the council voted restrictions down by a majority of one, although the mayor had supported them.`,
    slips: [
      [['value', 'period'], 'The Bokrivier Dam, which supplies the town, is 46 percent full.'],
      [['value', 'period'], 'From 1 March each person may use 90 litres a day.'],
      [['unit', 'period', 'value'], 'Each person is entitled to 60 litres a week from March.'],
      [['polarity', 'modality'], 'Private boreholes may not be used for gardens on any day.'],
      [['polarity', 'modality'], 'Pools may be filled, provided that a cover is used.'],
      [['value', 'polarity'], 'Every one of the seven car washes will have to shut.'],
      [['polarity', 'entity'], 'The Swartkop brewery is exempt from the restrictions.'],
      [['currency', 'unit'], 'Above ten kilolitres a month the price is 240 dollars a kilolitre.'],
      [['entity', 'polarity'], 'The municipality bears the cost of the flow limiter.'],
      [['direction'], 'More water is being lost in the pipes than two years ago.'],
      [['value', 'polarity'], 'All five boreholes drilled at Doringkop yield water.'],
      [['polarity', 'modality'], 'The national government has agreed to fund the pipeline of 64 kilometres.'],
      [['modality', 'polarity'], 'Whatever the level of the dam, the pressure will be lowered every night.'],
      [['polarity', 'entity'], 'The 43 farmers affected receive compensation from the municipality.'],
      [['polarity'], 'Mayor Hendricks had been against restrictions in October.'],
      [['polarity'], 'In October the council adopted the restrictions by 12 votes to 11.'],
    ],
  },
  {
    id: 'coalition-tallinn',
    sourceDate: '2025-04-16',
    source: `Presentation of the coalition agreement, Tallinn, 16 April 2025. From the transcript of the press conference of Liis Rannamäe (Liberals), Joonas Kuusk (Green League) and Aivar Toomsalu (Farmers' Union)

Rannamäe: Good afternoon. Three weeks, 61 pages. Our three parties have 54 of the 101 seats. The agreement still has to be approved: by our party council on Friday, by the Farmers' congress on Saturday. The Greens are asking their 4,300 members and will know on Tuesday. If all say yes, parliament will vote on the government on 24 April.

Taxes. Income tax stays as it is. VAT on food falls from 24 to 13 percent on 1 July 2026, which costs 310 million euros a year. To pay for it, there will be a tax on the profits of banks and a levy on flights. The rest, about 80 million, must be saved; we don't know yet where.

Toomsalu: The car tax will not be abolished, but households more than ten kilometres from a bus stop will pay half. I had promised to abolish it. I have not managed.

Kuusk: No new oil shale mine will be opened. The existing ones may work until 2035. The Farmers wanted 2040, we wanted 2030. In 2026 a site for a nuclear power station will be chosen, but whether one is built has not been decided. There will be a referendum on that in 2027. We shall campaign for no and the Liberals for yes; that too is part of the agreement.

Toomsalu: The quota for shooting wolves rises from 140 to 200.

Kuusk: I agreed to that with a stone in my stomach. In return 12,000 hectares of bog will be restored.

Rannamäe: Education. From September 2026 pupils must stay at school until they are 18, not 17. Teachers' pay is to reach 120 percent of the average wage by 2027; now it is 108. Ministries: the Liberals have seven, the Farmers four, the Greens three. I shall be prime minister. The names will be announced on 23 April. I can confirm one: Tarmo Ilves stays foreign minister.

Question: Did you negotiate with the Social Party?

Rannamäe: Once, for two hours. They wanted the post of prime minister, with 14 seats.

Question: Mr Kuusk, what if your members say no?

Kuusk: Then I resign as leader. The other two would have 45 seats and would have to look for somebody else.

Question: Ms Rannamäe, in the campaign you ruled out a coalition with the Farmers.

Rannamäe: I ruled it out for the case that they insisted on leaving the climate fund. They no longer do. It was a sentence with a condition. The condition was cut by the news, not by me.

Question: Mr Toomsalu, will the coalition last?

Toomsalu: It is not a marriage. It is a car pool. But we all want to get to 2027.

Question: Was there a point at which the talks nearly failed?

Kuusk: On the ninth day, over the mines. I went home. My daughter asked what I was doing there in daylight, so I went back.

Question: Will the government be smaller than the present one?

Rannamäe: By one ministry. We are merging transport with regional affairs.`,
    date: '2025-04-17',
    text: `Estonia is to be governed by three parties that together hold 54 of the 101 seats in parliament. Liis Rannamäe of the Liberals, Joonas Kuusk of the Green League and Aivar Toomsalu of the Farmers' Union presented their agreement of 61 pages in Tallinn on Wednesday. It still needs approval by all three, which the Greens are seeking from their 4,300 members. If everybody agrees, parliament will vote on the new government on 24 April.

VAT on food is to go down by 11 points to 13 percent in July 2026. The €310 million a year that this costs is to be recovered by taxing the profits of banks, by a levy on flights and by savings of about 80 million, though it is not known yet where these will be made. The tax on cars stays, contrary to what Toomsalu had promised, but households more than 10 kilometres away from a bus stop will have to pay only half.

There will be no new oil shale mine, and those that exist may go on until 2035, halfway between the wishes of the Greens and those of the Farmers. A referendum in 2027 is to show whether a nuclear power station should be built, and in it Liberals and Greens will campaign against each other. A site is to be selected next year.

Hunters will be able to shoot 200 wolves, 60 more than so far; in exchange 12,000 hectares of bog will be restored. School will be compulsory up to the age of 18 from autumn 2026, and by 2027 teachers are to earn a fifth more than the average.

Half of the fourteen ministries go to the Liberals, four to the Farmers and three to the Greens. Rannamäe is to be prime minister. Besides her, only foreign minister Tarmo Ilves has been confirmed, who stays on. There will be one ministry fewer than at present.

Rannamäe denied that she had ruled out governing with the Farmers unconditionally. She had done so, she said, only for the case that they insisted on leaving the climate fund, which they no longer do. The Social Party had wanted to provide the prime minister; talks with it lasted two hours.

Should his members reject the agreement, Kuusk will step down as leader. Liberals and Farmers would then be six seats short of a majority. Toomsalu likened the coalition to a car pool: "But we all want to get to 2027."`,
    slips: [
      [['value', 'measure'], 'The three parties have 45 of the 101 seats.'],
      [['modality', 'polarity'], 'The agreement has already been approved by all three parties.'],
      [['direction', 'value'], 'VAT on food rises from 13 to 24 percent.'],
      [['period'], 'From 1 July 2025 food will be taxed at 13 percent.'],
      [['currency', 'unit'], 'The lower VAT on food costs 310 million dollars a year.'],
      [['polarity'], 'Rannamäe named the places where the 80 million will be saved.'],
      [['polarity'], 'The car tax will be abolished.'],
      [['entity', 'value', 'period'], 'The Greens would have let the oil shale mines work until 2040.'],
      [['modality', 'polarity'], 'The three parties have decided to build a nuclear power station.'],
      [['polarity', 'entity'], 'In the referendum the Greens will campaign for yes and the Liberals for no.'],
      [['direction', 'value'], 'Fewer wolves may be shot than before.'],
      [['entity', 'value'], 'The Farmers have seven ministries, the Liberals four.'],
      [['period', 'value'], 'Teachers’ pay stands at 120 percent of the average wage now.'],
      [['polarity', 'value', 'period'], 'The leaders disclosed the names of all ministers on Wednesday.'],
      [['speaker', 'entity'], '"It is not a marriage. It is a car pool," said Joonas Kuusk.'],
      [['polarity', 'modality'], 'Kuusk means to remain leader even if the members of his party say no.'],
    ],
  },
  {
    id: 'tserkov-restavratsiya-totma',
    lang: 'ru',
    sourceDate: '2025-07-10',
    source: `Музей-заповедник «Сухонские погосты». Реставрация Никольской церкви завершена. Сообщение для прессы. Тотьма, 10 июля 2025 года

Деревянная Никольская церковь, построенная в 1731 году, откроется для посетителей 12 июля. Реставрация продолжалась шесть лет и стоила 186 млн рублей: 120 млн дал федеральный бюджет, 41 млн — область, 25 млн собрали жертвователи, их было 3 700. Самое большое пожертвование — 4 млн рублей — сделал житель Норильска, пожелавший остаться неизвестным, самое маленькое — 50 рублей.

Церковь разобрали до нижнего венца, все 2 140 брёвен пронумеровали. Из них вернули на место 1 520, остальные были поражены грибком, и их заменили новыми: сосну рубили зимой, вручную, в 90 километрах от Тотьмы. Высота церкви с крестом — 38 метров. Наклон, достигавший 62 сантиметров, устранён полностью.

«Брёвна мы выправляли не домкратом, а терпением», — сказала главный архитектор Ксения Вахрамеева. Самым трудным, по её словам, было пережить не гниль, а молнию: в августе 2022 года она сожгла мастерскую. Чертежи уцелели: копии лежали в Вологде. В бригаде семь плотников, младшему 23 года, старшему, Леониду Подосёнову, — 74.

Иконостас. Из 48 икон сохранились 29. Они вернутся не раньше чем через два года: церковь должна просохнуть, влажность сейчас 74% при норме не выше 60. До тех пор висят копии. Две иконы, похищенные в 1974 году, нашлись в 2021-м в частной коллекции в Финляндии; владелец передал их музею безвозмездно.

Богослужения. С епархией договорились, что службы будут четыре раза в год. Епархия просила проводить их еженедельно. Свечи разрешены только электрические.

Посещение. Билет стоит 300 рублей, для жителей района вход бесплатный. Одновременно внутрь пускают не более 25 человек. В прошлом году музей посетили 48 тысяч человек; директор Игорь Шаламов ждёт в этом году 60 тысяч, если достроят причал. Его обещали сдать к маю, теперь — к августу. Дорога от трассы, 11 километров, остаётся грунтовой; весной и осенью по ней может пройти только вездеход музея.

Пожарная защита. Установлена система водяного тумана, воды хватит на 40 минут. До ближайшей пожарной части — 27 километров. Музей просит создать пост на месте; МЧС не отказало, но и не согласилось.

Планы. На очереди Успенская церковь 1756 года: проект готов, денег пока нет. Её хотели перевезти в музей, но Вахрамеева возражает: «Церковь не шкаф». Решение за министерством культуры области.

Спор. Историк Всеволод Крюков считает, что обшивку XIX века снимать не следовало: она тоже часть истории. Архитектор ответила, что под обшивкой дерево гнило и что часть её, у крыльца, оставлена как образец.

Колокола. Собственных у церкви не осталось: их сняли в 1931 году. Пять новых отлил завод в Тутаеве, самый тяжёлый весит 320 килограммов. Поднимут их осенью, после того как колокольню проверят на колебания. Звонить разрешат только в дни служб: постоянный звон, опасаются инженеры, расшатал бы врубки.`,
    date: '2025-07-11',
    text: `В субботу музей-заповедник «Сухонские погосты» откроет для посетителей Никольскую церковь, которую реставрировали шесть лет. Работы обошлись в 186 млн рублей, и почти две трети этой суммы дал федеральный бюджет, а 25 млн пожертвовали 3 700 человек. Больше всех, 4 млн, дал житель Норильска, не открывший своего имени.

Здание 1731 года разобрали до нижнего венца, пометив каждое из 2 140 брёвен. На место вернулось около 70%, а 620 поражённых грибком заменили сосной, срубленной вручную зимой. Церковь, которая кренилась на 62 сантиметра, снова стоит прямо. «Брёвна мы выправляли не домкратом, а терпением», — говорит главный архитектор Ксения Вахрамеева. Тяжелее всего, по её словам, пришлось из-за молнии, в 2022 году спалившей мастерскую; чертежи, однако, не пропали, потому что копии хранились в Вологде.

Из 48 икон уцелели 29, и ещё по меньшей мере два года вместо них будут висеть копии, поскольку в церкви слишком влажно. Две иконы, украденные в 1974 году, спустя 47 лет обнаружились в Финляндии, в частном собрании, и хозяин отдал их даром.

Служить в церкви станут четырежды в год, хотя епархия хотела каждую неделю, и свечи допускаются лишь электрические. Вход стоит 300 рублей, а с жителей района денег не берут. Больше 25 человек сразу не впустят.

Директор Игорь Шаламов рассчитывает на 60 тысяч посетителей вместо прошлогодних 48 тысяч, при условии что закончат причал, который запаздывает на три месяца. Одиннадцать километров дороги по-прежнему не заасфальтированы, и весной и осенью по ней проедет лишь вездеход. Создать на месте пожарный пост, о чём просит музей, МЧС пока не обещает, но и не отказывается; ближайшая часть — в 27 километрах.

Для Успенской церкви 1756 года проект есть, а средств нет. Вахрамеева не хочет, чтобы её перевозили: «Церковь не шкаф». Историк Всеволод Крюков недоволен тем, что с Никольской сняли обшивку XIX века. Дерево под нею гнило, ответила архитектор, а у крыльца часть обшивки сохранена.

Пять новых колоколов поднимут осенью, и звучать они будут только в дни служб.`,
    slips: [
      [['value'], 'Реставрация Никольской церкви стоила 168 млн рублей.'],
      [['value', 'entity', 'measure'], 'Основную часть денег на реставрацию дали жертвователи.'],
      [['entity'], 'Самое большое пожертвование — 4 млн рублей — сделал житель Вологды.'],
      [['value', 'measure', 'polarity'], 'Новыми пришлось заменить 1 520 брёвен из 2 140.'],
      [['value', 'polarity', 'measure'], 'Наклон церкви устранён лишь наполовину.'],
      [['polarity'], 'Вместе с мастерской сгорели и чертежи, других экземпляров не было.'],
      [
        ['wording', 'polarity'],
        '«Брёвна мы выправляли не терпением, а домкратом», — сказала Ксения Вахрамеева.',
      ],
      [['value', 'entity'], 'Старшему из плотников, Леониду Подосёнову, 23 года.'],
      [['polarity', 'period', 'modality'], 'Подлинные иконы уже вернулись на свои места.'],
      [['polarity', 'wording'], 'Две похищенные иконы музей выкупил у владельца из Финляндии.'],
      [['direction', 'polarity'], 'Влажность в церкви ниже допустимой.'],
      [['value', 'period', 'polarity'], 'Службы будут проводить еженедельно.'],
      [['bound'], 'Одновременно внутрь пускают не менее 25 человек.'],
      [['polarity', 'modality'], 'МЧС отказалось создать пожарный пост на месте.'],
      [['speaker', 'entity'], '«Церковь не шкаф», — возразил Всеволод Крюков.'],
      [['polarity', 'modality'], 'Деньги на реставрацию Успенской церкви уже выделены.'],
    ],
  },
  {
    id: 'apteki-kirov',
    lang: 'ru',
    sourceDate: '2025-11-19',
    source: `Законодательное собрание Кировской области. Комитет по социальной политике. О доступности лекарств на селе. Стенограмма в сокращении. Киров, 19 ноября 2025 года

Председатель Т. Русских: Аптеки нет в 318 сёлах области, шесть лет назад её не было в 204. Слово министру здравоохранения.

А. Двинин: За эти шесть лет на селе закрылись 96 аптек, открылась 31. Частным сетям село невыгодно: средний чек там 410 рублей, а в городе 870. Поэтому с 2023 года лекарства продают фельдшерские пункты, их уже 246. Ассортимент — 90 наименований, с января будет 140.

Депутат О. Лаптева: В Верхосунье фельдшера нет с марта. Кто там продаёт?

А. Двинин: Никто. В области не хватает 118 фельдшеров. По программе в этом году приехали 43, уехали по окончании договора 27.

О. Лаптева: А передвижные аптеки?

А. Двинин: Четыре машины работают с мая, за полгода обслужили 9 800 человек. Одна машина обходится в 310 тысяч рублей в месяц, выручает около 180 тысяч. Разницу покрывает область. Хотим купить ещё шесть. Деньги, 45 млн рублей, заложены в проект бюджета, он ещё не принят.

Депутат С. Кощеев: Может ли помочь почта?

Директор почтового филиала И. Зонова: Мы доставляем безрецептурные препараты в 212 отделений. Рецептурные закон нам не разрешает. Заявку на участие в пилотном проекте подали в сентябре, решать будут в Москве. За десять месяцев — 5 400 заказов. Жалоба одна: замёрз сироп.

Представитель сети «Вятка-Фарм» Д. Опарин: Мы готовы открыть 20 аптечных пунктов, если аренду муниципальных помещений снизят до рубля и отменят требование держать провизора.

А. Двинин: Аренду — поддержу. Провизора — нет. Аптека без провизора — это магазин таблеток.

Д. Опарин: Тогда семь, а не двадцать.

С. Кощеев: Что с инсулином?

А. Двинин: Перебоев нет с марта. 1 870 льготников получают его на дом. В феврале задержка доходила до одиннадцати дней, поставщика оштрафовали на 2,3 млн рублей.

С. Кощеев: Он обжаловал?

А. Двинин: Обжаловал и проиграл. Штраф заплатил в октябре.

Пенсионерка В. Шихова: До аптеки у нас сорок километров, автобус по вторникам. Давление у меня не по вторникам.

А. Двинин: Возразить нечего. Ваше село включим в маршрут передвижной аптеки, с декабря.

В. Шихова: Я запишу.

Т. Русских: Голосуем. Первое: рекомендовать правительству области снизить аренду — единогласно. Второе: обратиться в Государственную думу с просьбой разрешить почте доставку рецептурных лекарств — за семь, против двое. Третье: заслушать министра ещё раз в марте — единогласно. Предложение депутата Лаптевой обязать районные больницы открыть у себя аптеки: за четверо, против пятеро, не принято.

О. Лаптева: Прошу записать особое мнение. Больница есть в каждом районе, аптека — нет. Считаю, что комитет побоялся расходов, которых никто не подсчитал.

Т. Русских: Записали. К марту прошу министерство подсчитать.

А. Двинин: Подсчитаем к февралю.`,
    date: '2025-11-20',
    text: `В 318 сёлах Кировской области нет аптеки, и это на 114 больше, чем шесть лет назад. Об этом шла речь в среду на заседании комитета Законодательного собрания. На каждую открывшуюся на селе аптеку пришлось примерно по три закрывшихся, следует из слов министра здравоохранения А. Двинина. Средний чек там меньше половины городского, и сетям это невыгодно.

Лекарства теперь продают 246 фельдшерских пунктов, и с января выбор в них вырастет с 90 до 140 наименований. Но фельдшеров в области недостаёт 118. В этом году по программе приехали 43, зато 27 уехали. В Верхосунье, по словам депутата О. Лаптевой, фельдшера нет с марта; лекарств там не продаёт никто, признал министр.

Каждая из четырёх передвижных аптек ежемесячно обходится примерно на 130 тысяч рублей дороже, чем выручает, и эту разницу платит область. Ещё на шесть машин в проекте бюджета, пока не принятом, предусмотрено 45 млн рублей.

Почта, рассказала директор филиала И. Зонова, возит в 212 отделений препараты, которые отпускают без рецепта; рецептурные ей доставлять нельзя. Попадёт ли область в пилотный проект, решат в столице. За десять месяцев поступило 5 400 заказов и лишь одна жалоба.

Сеть «Вятка-Фарм» открыла бы 20 аптечных пунктов, если бы аренду снизили до рубля, а провизора держать не требовали. С первым министр согласен, со вторым — нет: «Аптека без провизора — это магазин таблеток». В таком случае пунктов будет семь, ответил представитель сети Д. Опарин.

С инсулином, по уверению Двинина, перебоев больше нет. В феврале его доставка задерживалась на срок до одиннадцати дней, и поставщику пришлось заплатить 2,3 млн рублей штрафа.

До аптеки сорок километров, а автобус ходит по вторникам, пожаловалась пенсионерка В. Шихова. Её село министр пообещал с декабря включить в маршрут передвижной аптеки.

Комитет единогласно посоветовал правительству области снизить аренду, а Госдуму решил просить, чтобы почте разрешили доставлять рецептурные лекарства. Обязать районные больницы открыть у себя аптеки, как хотела Лаптева, не удалось: её предложение отвергли с перевесом в один голос.`,
    slips: [
      [['value', 'period'], 'Аптеки сейчас нет в 204 сёлах области.'],
      [['value', 'entity', 'direction'], 'За шесть лет на селе открылись 96 аптек, закрылась 31.'],
      [['direction'], 'Сельский покупатель оставляет в аптеке в среднем больше городского.'],
      [['direction', 'value'], 'С января ассортимент фельдшерских пунктов сократится.'],
      [['polarity', 'entity'], 'В Верхосунье лекарства продаёт фельдшер, заверил министр.'],
      [['value', 'measure'], 'В области не хватает 43 фельдшеров.'],
      [['unit', 'period', 'value'], 'Одна передвижная аптека обходится в 310 тысяч рублей в год.'],
      [['polarity', 'direction', 'measure'], 'Передвижные аптеки полностью окупают себя.'],
      [['modality', 'polarity'], 'Бюджет, по которому купят ещё шесть машин, уже принят.'],
      [['polarity', 'modality'], 'Почта доставляет в отделения и рецептурные препараты.'],
      [['modality', 'polarity'], 'В Москве уже решили включить область в пилотный проект.'],
      [['polarity'], 'Отмену требования держать провизора министр поддержал.'],
      [['speaker', 'entity'], '«Аптека без провизора — это магазин таблеток», — сказал Д. Опарин.'],
      [['scale', 'value'], 'Инсулин на дом получают 1 870 тысяч льготников.'],
      [['currency', 'unit'], 'Поставщика инсулина оштрафовали на 2,3 млн долларов.'],
      [['polarity'], 'Комитет обязал районные больницы открыть у себя аптеки, как предлагала Лаптева.'],
    ],
  },
  {
    id: 'satellites-orbita-sever-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-09-18',
    source: `Пресс-конференция компании «Орбита-Север» после пуска спутников «Иней». Циолковский, 18 сентября 2025 года

Генеральный директор Анатолий Бережной: Вчера в 9.42 по московскому времени с космодрома Восточный стартовала ракета с нашими шестью спутниками. Пять вышли на связь, шестой — нет. Два из пяти оказались на 40 километров ниже расчётной орбиты: разгонный блок отработал на девять секунд меньше. Они поднимутся сами, на это уйдёт семь недель и треть запаса топлива. Срок службы этих двух сократится с семи лет до пяти. Назвать пуск успешным я не могу, а провалом — не хочу.

Вопрос: Что с шестым?

Технический директор Елена Сухорукова: Две версии: не сработал замок или не включился передатчик. Радар видит на его месте отдельный объект, значит, спутник, скорее всего, отделился и дело в передатчике. Вызываем его каждые полтора часа. Если до 1 октября не ответит, признаем потерянным.

Вопрос: Он застрахован?

Бережной: Застрахованы все шесть, в сумме на 4,8 млрд рублей. За потерянный мы получим 800 млн, а его изготовление стоило 690 млн. Смешно, но на шестом мы заработаем. Предпочёл бы не зарабатывать.

Вопрос: Для чего нужна система?

Сухорукова: Следить за льдом на Северном морском пути. Когда спутников будет двенадцать, снимки станут поступать раз в три часа, а не раз в сутки, как сейчас. С пятью — раз в семь часов. Шесть остальных полетят в июне.

Вопрос: А клиенты?

Бережной: Двадцать два договора, крупнейший — с «Арктикфлотом», на 1,1 млрд рублей в год. Если к 1 января снимков не будет, он вправе его расторгнуть. Первые снимки ждём 10 ноября. Иностранных заказчиков два, назвать их не могу.

Вопрос: Кто виноват в недоработке блока?

Бережной: Его делали не мы. Изготовитель, завод «Факел-Разгон», создал комиссию, отчёт — через 60 дней. От нас в неё включили одного человека, а мы просили троих. До отчёта судиться не собираемся.

Вопрос: Июньский пуск состоится?

Бережной: Если комиссия назовёт причину и её устранят. Иначе — не раньше осени и на другой ракете, она дороже на 900 млн рублей.

Вопрос: Сколько потрачено на проект?

Бережной: 14,2 млрд рублей. Государство дало шесть, из них четыре — в кредит. Остальное — частные деньги. Мы говорили, что окупимся в 2031 году. Теперь скажу: в 2032-м.

Вопрос: Ступень упала в Якутии?

Сухорукова: В расчётном районе, в 60 километрах от ближайшего посёлка. Оленеводов предупредили за трое суток, двенадцать семей вывезли вертолётом. Один чум повреждён, ущерб возместим.

Вопрос: Вы остаётесь на посту?

Бережной: Совет директоров соберётся во вторник. Если спросят, отвечу: я бы остался. Но спросить могут и не меня.`,
    date: '2025-09-19',
    text: `One of the six satellites that the Russian company Orbita-Sever launched from Vostochny on Wednesday is not answering. The other five are in contact, but two of them ended up 40 kilometres too low, because the upper stage worked for nine seconds less than planned. These two can climb by themselves, though this will take seven weeks and a third of their fuel, and they will last for only five years instead of seven. Chief executive Anatoly Berezhnoi said on Thursday that he could not call the launch a success and did not want to call it a failure.

On radar a separate object can be seen where the sixth satellite should be. It has therefore probably separated, and the trouble lies with the transmitter, technical director Yelena Sukhorukova said. If none of the calls that are made every hour and a half gets an answer by 1 October, the satellite will be given up for lost. The insurance would pay 800 million roubles for it, 110 million more than it cost to make. Berezhnoi would have preferred not to earn money that way.

The satellites are to watch the ice along the Northern Sea Route. With twelve of them there will be pictures every three hours instead of once a day, with five every seven hours. The remaining six are to fly in June, as long as the cause of the failure is found and removed. Otherwise they must wait until autumn at least, for another rocket that costs 900 million roubles more.

The largest of 22 contracts, with Arktikflot, is worth 1.1 billion roubles a year. The client may cancel it if there are no pictures by 1 January; the first are expected on 10 November.

The maker of the upper stage, Fakel-Razgon, has set up a commission that is to report in 60 days. It includes one person from Orbita-Sever, which had asked for three. Until then the company does not intend to go to court.

So far the project has swallowed 14.2 billion roubles, of which 8.2 billion is private money. Two thirds of what the state gave is a loan. Costs will be recovered in 2032, a year later than announced.

A rocket stage came down in Yakutia as planned, 60 kilometres from the nearest settlement. Twelve families had been flown out by helicopter, and damage to one tent will be made good. The board of directors meets on Tuesday. Berezhnoi would stay on, he said, but he might not be the one who is asked.`,
    slips: [
      [['value', 'polarity'], 'All six satellites have made contact.'],
      [['polarity', 'wording'], 'Berezhnoi called the launch a success.'],
      [['direction'], 'Two of the satellites ended up 40 kilometres above the planned orbit.'],
      [['unit', 'period', 'value'], 'The upper stage worked for nine minutes less than planned.'],
      [['modality'], 'That the sixth satellite has separated is beyond doubt, Sukhorukova said.'],
      [
        ['direction', 'value', 'period'],
        'The two satellites will now serve longer than the seven years foreseen.',
      ],
      [['value', 'measure'], 'It cost 800 million roubles to make the sixth satellite.'],
      [['scale', 'value'], 'The six satellites are insured for 4.8 million roubles in all.'],
      [['value', 'measure', 'period'], 'Five satellites are enough for pictures every three hours.'],
      [['currency', 'unit'], 'The largest contract, with Arktikflot, is worth 1.1 billion dollars a year.'],
      [['modality', 'polarity'], 'Arktikflot has cancelled its contract.'],
      [['value', 'polarity'], 'Three people from Orbita-Sever have been admitted to the commission.'],
      [['polarity', 'modality'], 'Orbita-Sever has taken the maker of the upper stage to court.'],
      [['modality', 'polarity'], 'The launch in June will take place whether or not the cause is found.'],
      [['polarity', 'measure'], 'None of the money that the state gave has to be paid back.'],
      [['speaker', 'entity'], '"I cannot call the launch successful," said Yelena Sukhorukova.'],
    ],
  },
];
