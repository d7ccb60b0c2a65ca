// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round34 = [
  {
    id: 'rail-corridor-communique',
    sourceDate: '2025-09-24',
    date: '2025-09-24',
    source: `JOINT COMMUNIQUÉ
of the Ministers of Transport of the Republic of Norvania, the Republic of Teskia and the Kingdom of Lauria
Teskgrad, 24 September 2025

1. The Ministers of Transport of Norvania, Mr Pavel Horeny, of Teskia, Ms Danuta Wilk, and of Lauria, Mr Aurel Brancu, met in Teskgrad on 23 and 24 September 2025 at the invitation of Minister Wilk. The Commissioner for Infrastructure of the Regional Development Bank, Mr Henrik Soll, took part as an observer.

2. The Ministers reviewed the progress made on the Amber Rail Corridor, on which their governments agreed in the Treaty of 11 June 2021. They noted with satisfaction that 412 of the 690 kilometres of the line are now electrified and equipped with double track. They noted with concern that work on the section between Horn and Velice, in Norvania, is 14 months behind schedule owing to disputes over the purchase of land.

3. Minister Horeny informed his colleagues that 37 of the 52 disputes had been settled and that he expected the remainder to be resolved in the first quarter of 2026. The Norvanian Parliament would vote in November on a bill that would allow work to begin before proceedings on compensation are closed.

4. The Ministers confirmed their shared aim of opening the whole corridor to freight traffic by the end of 2028 and to passenger traffic by mid-2029. The Treaty had foreseen both for the end of 2027.

5. The total cost is now estimated at 5.9 billion euros, as against 4.7 billion euros in 2021. About two thirds of the increase is due to higher prices for steel and labour. The Regional Development Bank has made available loans of 1.8 billion euros. Mr Soll stated that the Bank was prepared to examine a further loan of up to 600 million euros, on condition that the three States submit a joint financing plan by 31 January 2026.

6. The Ministers of Teskia and Lauria expressed the view that additional costs arising from delays on a national section should be borne by the State concerned. The Minister of Norvania did not share this view. The Ministers agreed to ask a working group of experts, to be chaired by Lauria, to present a proposal by the end of this year.

7. The Ministers agreed that the border checks on freight trains at Ostrowa and Pont-Neuf should be shortened. The average stop currently lasts 5 hours and 40 minutes at Ostrowa and 3 hours and 10 minutes at Pont-Neuf. The aim is for it to last no more than 90 minutes at either place from July 2026. To this end, joint teams of customs officers will begin work at Ostrowa on 1 March 2026 on a trial basis.

8. Freight volumes on the existing line amounted to 9.3 million tonnes in 2024, an increase of 6 per cent over 2023. The Ministers expect the volume to reach between 15 and 17 million tonnes in the third year after the opening of the corridor.

9. The Ministers took note of the wish of the Republic of Karsovia to join the Treaty. They stressed that accession could not be considered until the corridor was in operation.

10. The Ministers condemned the acts of sabotage against signal cables in Lauria on 2 and 9 August and agreed that their police authorities should exchange information more rapidly. They refrained from attributing responsibility while the investigation continues.

11. The next meeting will take place in Velice in March 2026.`,
    text: `The transport ministers of Norvania, Teskia and Lauria want to open the whole of the Amber Rail Corridor to freight by the end of 2028 and to passengers by the middle of 2029. Under the treaty they concluded in June 2021 both were to have happened by the end of 2027. The ministers, who met for two days in Teskgrad, voiced concern that the section from Horn to Velice in Norvania was 14 months late because of disputes over land purchases. The Norvanian minister, Pavel Horeny, said that 37 of the 52 cases had been settled and that he expected the other 15 to be resolved by the end of March. His country's parliament is to vote in November on a bill allowing construction to start before compensation proceedings are over. So far 412 of the 690 kilometres have been electrified and given a second track.

The cost is now put at 5.9 billion euros, 1.2 billion more than in 2021, with about two thirds of the increase caused by dearer steel and labour. The Regional Development Bank has provided 1.8 billion euros in loans. Its infrastructure commissioner, Henrik Soll, said it was ready to consider lending up to 600 million more if the three countries submit a joint financing plan by the end of January. There was no agreement on who should pay for delays: Teskia and Lauria want the country responsible for the section to bear the additional costs, a view that Norvania rejects. A group of experts headed by Lauria is to make a proposal by the end of the year.

Stops for border checks on freight trains, which at present take an average of 5 hours and 40 minutes at Ostrowa and 3 hours and 10 minutes at Pont-Neuf, are to be limited to an hour and a half as of July 2026. Joint customs teams will be tried out at Ostrowa from 1 March. The ministers expect freight to grow to between 15 and 17 million tonnes in the third year of operation from 9.3 million tonnes last year. They said that Karsovia's accession to the treaty could only be considered once the corridor was in operation. They also condemned the sabotage of signal cables in Lauria in August, but did not say who was responsible.`,
    slips: [
      [
        ['value'],
        'The ministers noted that 421 of the 690 kilometres of the line are now electrified and double-tracked.',
      ],
      [
        ['unit'],
        'So far 412 of the 690 miles of the line have been electrified and equipped with double track.',
      ],
      [['entity'], 'Work on the section between Horn and Velice, in Teskia, is 14 months behind schedule.'],
      [['period', 'entity'], 'The whole corridor is to be opened to passenger traffic by the end of 2028.'],
      [
        ['direction', 'value'],
        'The estimated cost of the corridor has come down to 4.7 billion euros from 5.9 billion in 2021.',
      ],
      [['modality'], 'The Regional Development Bank will lend the three states a further 600 million euros.'],
      [['bound'], 'The Bank is prepared to examine a further loan of at least 600 million euros.'],
      [
        ['polarity', 'entity'],
        'All three ministers took the view that additional costs should be borne by the state concerned.',
      ],
      [['bound'], 'Border checks are to last a minimum of 90 minutes at either place from July 2026.'],
      [
        ['measure', 'value'],
        'Freight volumes on the existing line rose by 6 million tonnes to 9.3 million tonnes in 2024.',
      ],
      [
        ['range', 'value'],
        'The ministers expect freight volumes of between 13 and 17 million tonnes in the third year after the opening.',
      ],
      [
        ['currency', 'unit'],
        'The Regional Development Bank has made available loans of 1.8 billion dollars.',
      ],
      [
        ['speaker', 'entity'],
        'Minister Wilk told her colleagues that the remaining land disputes should be resolved in the first quarter of 2026.',
      ],
      [
        ['polarity'],
        'The ministers said accession by Karsovia could be considered before the corridor was in operation.',
      ],
      [[], 'The ministers blamed Karsovia for the sabotage of signal cables in August.'],
      [
        ['period'],
        'Joint teams of customs officers will start work at Ostrowa on 1 May 2026 on a trial basis.',
      ],
    ],
  },
  {
    id: 'ferry-collision-interim-report',
    sourceDate: '2025-02-27',
    date: '2025-02-28',
    source: `MARINE SAFETY BOARD
Interim statement on the contact of the passenger ferry Stella Maura with the quay at Port Esker on 9 January 2025
Published 27 February 2025

This statement sets out the facts established so far. It does not apportion blame. The findings may change as the investigation goes on.

Summary of the event
At 18:42 on 9 January 2025 the ro-ro passenger ferry Stella Maura, operated by Calder Island Lines, struck the concrete quay at berth 3 in Port Esker at a speed of 6.8 knots. On board were 214 passengers and 31 crew. Forty-three people were injured, four of them seriously; all four were passengers. No one died. The bow visor was pushed in over a width of 5 metres and about 20 vehicles on the car deck were damaged. Some 300 litres of hydraulic oil escaped into the harbour and were recovered within two days.

The vessel
Stella Maura was built in 2004 and is 98 metres long. She has two controllable-pitch propellers. In October 2024 the control system of the propellers was replaced at a yard in Gdansk. Between then and the accident the crew reported three occasions on which the port propeller was slow to respond, the last of them on 4 January. Following the report of 4 January a technician from the maker of the system, Norvik Controls, replaced a sensor and found the system to be in order.

Sequence of events
The ferry left Calder at 16:55, ten minutes late. The wind was from the south-west at 18 to 22 knots and was within the limits set by the operator. At 18:37 the master took over the controls from the first officer, as is customary. At 18:40, some 400 metres from the quay, he set both propellers astern. The starboard propeller responded. The port propeller remained at 30 per cent ahead for 71 seconds. An alarm was shown on the bridge panel, but the sound had been turned off. The Board has not yet been able to establish when or by whom.

The master used the emergency stop 22 seconds before the contact. He ordered the anchor to be dropped; it was not released in time. No announcement was made to the passengers, many of whom were already standing on the stairs.

The master, who is 52, has commanded the vessel since 2017. He and the first officer were tested for alcohol and drugs; the results were negative.

Investigation so far
The Board has interviewed 17 members of the crew and 40 passengers and has secured the voyage data recorder. Data from the propeller control system were sent to an independent laboratory, whose report is expected in May. Tests on board on 30 January reproduced the delay in two out of 25 attempts.

Safety action taken
On 3 February the Board wrote to Norvik Controls recommending that it inform the operators of the 14 other vessels fitted with the same system. Norvik Controls did so on 6 February. Calder Island Lines has told the Board that it now requires passengers to remain seated until the ferry is moored, and that propellers are tested in both directions at least one nautical mile before arrival.

Further work
The investigation will look in particular at the control system and its approval, at the handling of alarms on the bridge, and at the operator's procedures after earlier reports. The final report is to be published within twelve months of the accident, if possible.`,
    text: `One of the ferry Stella Maura's two propellers kept pushing the ship forward for 71 seconds after the master had set both of them astern, shortly before it hit the quay at Port Esker on 9 January, investigators said on Thursday. In an interim statement the Marine Safety Board stressed that it was not apportioning blame and that its findings could still change. Forty-three people were hurt, including four passengers who were seriously injured. The ferry, which is operated by Calder Island Lines and had 214 passengers and 31 crew on board, was travelling at 6.8 knots when it struck the quay. The bow visor was pushed in and around 20 vehicles were damaged.

The master had taken over from the first officer five minutes before the impact, as is usual. An alarm appeared on the bridge panel, but its sound was off, and it is not yet known who had disabled it or when. The master pressed the emergency stop 22 seconds before the collision, while the anchor was not let go in time. Passengers, many of whom were standing on the stairs, were given no warning over the loudspeakers. Alcohol and drug tests on the master and the first officer were negative.

The propeller control system had been replaced in October at a yard in Gdansk. After that the crew reported on three occasions that the port propeller was slow to react, most recently five days before the accident. A technician from the manufacturer, Norvik Controls, then changed a sensor and declared the system in order. In tests at the end of January the delay occurred in two of 25 attempts.

On the Board's recommendation, Norvik Controls has informed the operators of 14 other ships with the same system. Calder Island Lines now requires passengers to stay in their seats until the vessel is moored and has the propellers tested at least a nautical mile before arrival. An independent laboratory is due to report on the data from the control system in May. The final report should appear within a year of the accident if possible.`,
    slips: [
      [['value'], 'Thirty-four people were injured when the ferry struck the quay, four of them seriously.'],
      [['entity'], 'All four of the seriously injured were members of the crew.'],
      [['unit'], 'The Stella Maura hit the quay at a speed of 6.8 kilometres per hour.'],
      [['entity', 'wording'], 'The starboard propeller remained at 30 per cent ahead for 71 seconds.'],
      [['unit', 'period'], 'The port propeller failed to respond for 71 minutes.'],
      [['polarity', 'wording'], 'The wind at the time exceeded the limits set by the operator.'],
      [['period'], 'The propeller control system was replaced in October 2023 at a yard in Gdansk.'],
      [
        ['entity', 'speaker'],
        'A technician from Calder Island Lines replaced a sensor after the report of 4 January and found the system in order.',
      ],
      [['modality', 'polarity'], 'The Board has established who turned off the sound of the alarm.'],
      [['polarity'], 'The alcohol and drug tests on the master and the first officer were positive.'],
      [['scale', 'value'], 'Some 3,000 litres of hydraulic oil escaped into the harbour.'],
      [
        ['bound'],
        'The operator says propellers are now tested no more than one nautical mile before arrival.',
      ],
      [['measure', 'value'], 'Tests on board on 30 January reproduced the delay in 25 attempts.'],
      [['period', 'value'], 'The master used the emergency stop two minutes before the contact.'],
      [['entity', 'period'], "The Board's final report is expected in May."],
      [[], 'Calder Island Lines has dismissed the master of the ferry.'],
    ],
  },
  {
    id: 'farmers-congress-speech',
    sourceDate: '2025-11-12',
    date: '2025-11-13',
    source: `Speech by Colm Hegarty, president of the National Union of Growers, at the annual congress, Millstrand, 12 November 2025. Check against delivery.

Friends, members, Minister,

Thank you for coming, and thank you to the Millstrand branch for the breakfast.

I'll start with the weather, because you would be disappointed if I didn't. Between the first of April and the end of June we had 61 millimetres of rain in the eastern counties. The average for those months is 148. Then in September it rained on 23 days out of 30 when people wanted to lift their potatoes. The potato harvest is going to come in at around 410,000 tonnes, and that's 18 per cent below last year. Wheat did better than any of us feared. We reckon on 1.3 million tonnes, about the same as in 2024, although a good part of it is only fit for feed.

And what do we get for it? Feed wheat stands at 172 pounds a tonne. A year ago it was 190. Fertiliser has gone up by a quarter over the same time. I'm no accountant, but I can do that sum. Our own survey, to which just under 3,100 members replied, says that 38 per cent of farms expect to make a loss this year. Last year 24 per cent said so. And one in nine is thinking of giving up altogether within five years.

Minister, you have announced a drought fund of 45 million pounds. I welcome that, I really do. But not a penny of it has been paid out. Applications opened in August. We were told six weeks. It is now thirteen. I have had a woman from Garrow on the telephone who has sold 40 of her 110 cows in order to buy hay for the rest. She can't wait until spring.

So I ask three things of you today. First, pay half of the money before Christmas, on account, and check the forms afterwards. Second, give us the right to store water. A farmer who wants to build a small reservoir needs permission from four authorities, and it takes two and a half years on average. It could be done in six months with one. Third, don't sign the trade agreement with the southern countries as it stands. We are not against trade. One third of what we grow is exported. But I can't compete with beet that's been sprayed with stuff we have been forbidden to use since 2018.

I want to say something to our own people as well. There was a blockade at the Fernley distribution depot last month. I understand the anger. But the union did not call for it and I will not defend it. Eleven lorry loads of food went to waste. If we do that, we lose the public, and at the moment the public is on our side: seven out of ten, according to the poll in the Courier on Saturday.

And the supermarkets. Brightway has offered to sign three-year contracts with potato growers, with a minimum price. The details aren't all to my liking, but it is the first chain to do so, and I'd like the other four to follow. We will be meeting them in January.

You know that this is my last congress as president. I have done eight years and that's enough. The council will elect my successor on 20 February. I'm not going to tell you whom I would prefer. I only ask that you choose someone younger than me, which shouldn't be difficult.

Thank you.`,
    text: `The president of the National Union of Growers, Colm Hegarty, on Wednesday called on the government to pay out half of its £45 million drought fund before Christmas and to check the applications afterwards. Speaking at the union's annual congress in Millstrand, he complained that no money had yet reached farmers, thirteen weeks after applications opened, although they had been told it would take six. He also demanded easier rules for building small reservoirs, which at present need permission from four authorities and take an average of two and a half years to approve. One authority could do it in six months, he said. His third demand was that the minister should not sign the trade agreement with the southern countries in its present form. Growers were not opposed to trade and exported a third of their produce, but could not compete with beet treated with substances that they themselves had been barred from using since 2018.

Hegarty said that the eastern counties had received 61 millimetres of rain from April to June, less than half the average of 148. In September it had rained on 23 days. The potato crop is expected to be about 410,000 tonnes, down 18 per cent on last year, while the wheat crop, at an estimated 1.3 million tonnes, is roughly unchanged. Much of the wheat, however, is only good enough for animal feed. The price of feed wheat has dropped to £172 a tonne from £190 a year ago, whereas fertiliser has become 25 per cent dearer. In a union survey answered by almost 3,100 members, 38 per cent of farms expected a loss this year, compared with 24 per cent a year earlier. One in nine was considering giving up within five years.

Hegarty distanced himself from last month's blockade of the Fernley distribution depot, saying the union had not called for it. He described an offer by the supermarket chain Brightway of three-year contracts with minimum prices for potato growers as not to his liking in every detail, but said he wanted the four other chains to follow. Talks with them are planned for January. Hegarty is stepping down after eight years, and the union's council will elect a new president on 20 February.`,
    slips: [
      [
        ['value'],
        'The eastern counties had 81 millimetres of rain between the beginning of April and the end of June.',
      ],
      [
        ['unit'],
        'Only 61 centimetres of rain fell in the eastern counties from April to June, Hegarty said.',
      ],
      [
        ['direction'],
        "The potato harvest is expected to be 18 per cent above last year's at around 410,000 tonnes.",
      ],
      [['entity', 'measure'], 'The wheat harvest is expected to come in at around 410,000 tonnes.'],
      [['measure', 'entity'], 'Feed wheat has gone up by a quarter over the past year, Hegarty said.'],
      [['currency', 'unit'], 'The government has announced a drought fund of 45 million euros.'],
      [
        ['value', 'measure'],
        'Hegarty called for the whole of the drought fund to be paid out before Christmas.',
      ],
      [
        ['measure', 'value'],
        'According to a union survey 38 per cent of farms are thinking of giving up within five years.',
      ],
      [['period'], 'Permission for a small reservoir takes six months on average.'],
      [['polarity'], 'Hegarty said the union was against trade.'],
      [['polarity', 'speaker'], 'The union had called for the blockade of the Fernley depot last month.'],
      [
        ['speaker', 'entity'],
        'The minister complained that not a penny of the drought fund had been paid out.',
      ],
      [['modality'], 'Brightway has signed three-year contracts with potato growers.'],
      [['bound'], 'The contracts offered by Brightway contain a maximum price.'],
      [['period'], "The union's council will elect a new president on 20 January."],
      [['scale', 'unit'], 'The wheat crop is put at 1.3 billion tonnes, about the same as in 2024.'],
    ],
  },
  {
    id: 'police-copper-theft-briefing',
    sourceDate: '2025-06-17',
    date: '2025-06-18',
    source: `Media briefing, Westmark Regional Police headquarters, Tuesday 17 June 2025, 11 a.m.

Chief Superintendent Ruth Abbas: Good morning, everybody. At five o'clock this morning we carried out searches at nine addresses in Westmark, Tolby and Crane Harbour as part of Operation Lantern, the investigation into cable thefts from the railway and from charging stations. Seven people were arrested, six men and one woman, aged between 23 and 58. We're still looking for an eighth, a man of 41 who we believe left the country last Thursday.

We've been on this for ten months. We're attributing at least 64 thefts to the group, the first in May of last year and the latest on the first of this month. About 39 tonnes of copper were taken altogether. At today's price that's worth somewhere around 320,000 dollars. I want to stress that the damage is many times that figure. Northline Rail has put its own cost at 4.6 million, for repairs and for compensation to passengers. I'll let Detective Inspector Moreau say something about how they worked.

Detective Inspector Luc Moreau: Thanks. They worked in teams of three or four, normally between one and four in the morning. They wore the vests of a track maintenance contractor, which we think were stolen from a van in Tolby. They knew which lines had the power off for engineering work, and that's the reason we're also looking at whether they had someone on the inside. I can't say more on that. The cable was taken to a scrapyard in Crane Harbour, where it was stripped and mixed with legal scrap. The owner of the scrapyard is one of those arrested.

Question: Was the money found?

Moreau: We seized 146,000 dollars in cash, most of it in a freezer at the scrapyard, along with four vehicles and a cable-stripping machine. We've also frozen two bank accounts. What's in them we don't know yet.

Question: Somebody was badly hurt in February, at Linden Junction. Is that connected?

Abbas: A 29-year-old man was found next to the line at Linden Junction on 11 February with severe burns. He's still in hospital. He's a suspect, he hasn't been arrested because of his condition, and he isn't counted among the seven.

Question: What will they be charged with?

Abbas: That's for the prosecutor. We'll be asking for charges of theft, of handling stolen goods and of endangering rail traffic. The last one can mean up to twelve years. They'll be in front of a judge tomorrow afternoon.

Question: Do you expect the thefts to stop?

Abbas: I'd expect them to go down. In the first five months of this year there were 118 cable thefts in the region. In the same five months last year it was 74. We don't think that this group was behind more than half of them. So no, it isn't over.

Question, to Northline: Will there be fewer delays now?

Hanna Osei, Northline Rail: We hope so. Last year cable theft caused about 31,000 minutes of delay on our network, which is twice what it was the year before. We've begun to replace copper with aluminium cable at the 20 places that were hit most often. That will be finished by the end of September. We're also marking cable with a liquid that shows under ultraviolet light, and it was such a mark that led the police to the scrapyard.

Abbas: I'd like to confirm that, and to thank a member of the public in Tolby who rang us in April about a van. If you see something, ring us. We won't be holding another briefing this week.`,
    text: `Police in the Westmark region arrested seven people on Tuesday on suspicion of stealing copper cable from the railway and from charging stations. Six men and a woman aged 23 to 58 were detained in early-morning searches at nine addresses in Westmark, Tolby and Crane Harbour. An eighth suspect, a 41-year-old man, is believed to have gone abroad last week. Chief Superintendent Ruth Abbas said the group was thought to be responsible for at least 64 thefts since May 2024, in which some 39 tonnes of copper worth about $320,000 had been taken. The damage was many times greater, she said, with Northline Rail alone putting its cost at $4.6 million for repairs and passenger compensation.

According to Detective Inspector Luc Moreau, the thieves worked at night in teams of three or four and wore vests of a maintenance contractor that had probably been stolen. Because they knew where the power had been switched off for engineering work, police are also looking into whether they had inside help. The cable was taken to a scrapyard in Crane Harbour whose owner is among those arrested. Officers seized $146,000 in cash, most of which was in a freezer at the yard, as well as four vehicles and a machine for stripping cable, and had two bank accounts frozen.

A man of 29 who was found with severe burns beside the line at Linden Junction in February is also a suspect. He is still in hospital and has not been arrested. Police will ask for charges of theft, handling stolen goods and endangering rail traffic, which carries a sentence of up to twelve years. The seven are to appear before a judge on Wednesday afternoon.

Abbas said she expected thefts to decline but not to end, since the group was believed to account for no more than half of them. There were 118 cable thefts in the region from January to May, compared with 74 in the same period last year. Hanna Osei of Northline Rail said cable theft had caused about 31,000 minutes of delay last year, double the figure for 2023. The company is switching to aluminium cable at the 20 places most often affected and aims to be done by the end of September. A marking liquid visible under ultraviolet light had put police on the track of the scrapyard, she said.`,
    slips: [
      [['value'], 'Searches were carried out at 19 addresses in Westmark, Tolby and Crane Harbour.'],
      [['range', 'value'], 'The six men and one woman arrested are aged between 29 and 58.'],
      [['bound'], 'The group is thought to be responsible for at most 64 thefts.'],
      [['unit'], 'About 39 kilograms of copper were taken altogether.'],
      [['measure', 'entity'], 'Northline Rail says the stolen copper alone was worth 4.6 million dollars.'],
      [['scale', 'value'], "The copper that was taken is worth around 3.2 million dollars at today's price."],
      [['modality'], 'The thieves had someone on the inside, Detective Inspector Moreau said.'],
      [
        ['speaker', 'entity'],
        'The thieves wore vests of a track maintenance contractor, said Hanna Osei of Northline Rail.',
      ],
      [['entity'], 'Most of the cash was found in a freezer at a house in Tolby.'],
      [['polarity'], 'The 29-year-old man found at Linden Junction is not a suspect, Abbas said.'],
      [
        ['direction', 'value'],
        'The number of cable thefts in the region fell from 118 to 74 in the first five months of the year.',
      ],
      [
        ['period'],
        'Northline Rail recorded about 31,000 minutes of delay from cable theft in the first five months of this year.',
      ],
      [
        ['unit', 'period'],
        "Cable theft caused about 31,000 hours of delay on Northline's network last year.",
      ],
      [
        ['wording', 'entity'],
        'Northline has begun to replace aluminium with copper cable at the 20 places hit most often.',
      ],
      [['measure', 'entity'], 'Theft can be punished with up to twelve years in prison.'],
      [[], 'Police offered a reward of 10,000 dollars for information about the eighth suspect.'],
    ],
  },
  {
    id: 'legionella-situation-report',
    sourceDate: '2025-08-20',
    date: '2025-08-21',
    source: `CANTONAL OFFICE OF HEALTH, BERGACH
Situation report no. 4: Cluster of Legionnaires' disease in the Aubrücke district
Status: Wednesday, 20 August 2025, 12 noon

1. Situation
Since 28 July, 53 cases of Legionnaires' disease have been confirmed by laboratory test among people who live or work in the Aubrücke district of Bergach or have spent time there. This is nine more than in the previous report of 15 August. A further six suspected cases are being examined. In an ordinary summer the whole canton records eight to ten cases.

Of the 53 patients, 41 have been treated in hospital. Nineteen are still in hospital, five of them in intensive care. Three patients have died: two men aged 78 and 84 and a woman aged 69. All three had serious pre-existing conditions. The median age of the patients is 66; 34 are men and 19 are women. No children are affected.

The number of new cases per day has been falling since 12 August. In view of the incubation period, which is two to ten days and in rare cases up to nineteen, further cases are to be expected until the end of the month.

2. Source
The Office has inspected 27 cooling towers and evaporative cooling plants within a radius of 2.5 kilometres. Samples from four of them contained legionella. At one plant, belonging to the cold store of Frigotal AG in Mühlestrasse, the concentration was 340,000 colony-forming units per litre. The law requires a plant to be shut down from 100,000. It was taken out of operation on 9 August and disinfected. The three other plants had values of less than 10,000 and remain in operation under supervision.

The National Reference Centre is comparing the bacteria from the Frigotal plant with those from patients. The results for the first twelve patients are expected on 26 August. Until then the Office cannot say whether the plant is the source. A fountain in Bahnhofplatz was switched off as a precaution; no legionella was found in it. The drinking water is not affected. It can be drunk and used for showering without restriction.

Frigotal AG has told the Office that its plant was last cleaned in March. The regulations provide for cleaning at least every six months. The company is cooperating fully.

3. Measures
- Doctors have been asked to test patients with pneumonia from the area for legionella.
- A telephone line (weekdays 8 a.m. to 6 p.m.) has been in operation since 11 August and has received 1,260 calls.
- Operators of cooling plants within the area must submit a new water analysis by 29 August.
- The Office has no grounds to recommend wearing masks or closing windows any longer. The recommendation of 8 August to keep windows closed is withdrawn as of today.

4. Statement by the Cantonal Medical Officer
Dr Regula Amstad: "We are cautiously optimistic. The decline began a few days after the plant was shut down, and that fits. But it is not proof. Anyone over 60 who has been in Aubrücke and gets a fever and a cough should see a doctor without delay. Legionnaires' disease can be treated well with antibiotics, if it is recognised early. It is not passed from person to person."

Councillor Beat Zingg, head of the Department of Health, said that the canton lacked a complete register of cooling plants: "We had 18 on our list and found 27. That must not happen again. I will propose to the government in the autumn that registration be made compulsory."

The next report will be published on 27 August.`,
    text: `The number of confirmed cases of Legionnaires' disease in Bergach's Aubrücke district has risen by nine in five days to 53, the cantonal health office said on Wednesday, and six more suspected cases are being looked into. Three patients, aged 69, 78 and 84, have died; all had serious pre-existing conditions. Nineteen people are still in hospital, including five in intensive care. In a normal summer eight to ten cases are recorded in the entire canton.

The number of new cases per day has been declining since 12 August, but because of the incubation period the office expects more until the end of the month. Cantonal Medical Officer Regula Amstad said she was cautiously optimistic. The fall started a few days after a cooling plant at a Frigotal cold store was shut down, which she said was consistent with the plant being the source but did not prove it. A concentration of 340,000 colony-forming units per litre had been measured there, more than three times the level at which the law requires a shutdown. Comparisons of the bacteria with those from the first twelve patients are due on 26 August. The plant was last cleaned in March, according to the company, which the office says is cooperating fully.

In all, 27 installations within 2.5 kilometres were inspected and legionella was found in four. The other three, with values below 10,000, are still running under supervision. The drinking water is safe, and no bacteria were found in a fountain that had been turned off as a precaution. Advice to keep windows closed, issued on 8 August, was withdrawn on Wednesday. Operators of cooling plants in the area have until 29 August to hand in a new water analysis.

Amstad urged people over 60 who had been in the district to see a doctor at once if they developed a fever and a cough. The disease does not spread from one person to another and responds well to antibiotics if detected early, she said. Councillor Beat Zingg, who heads the health department, plans to propose compulsory registration of cooling plants in the autumn, after 27 installations were found where the canton had only 18 on its list.`,
    slips: [
      [
        ['measure', 'value'],
        "Since 28 July 59 cases of Legionnaires' disease have been confirmed by laboratory test.",
      ],
      [['value'], 'Five patients have died, all of whom had serious pre-existing conditions.'],
      [['direction'], 'The number of new cases per day has been rising since 12 August.'],
      [['measure'], 'The average age of the patients is 66.'],
      [['measure', 'value'], 'Forty-one people are still in hospital, five of them in intensive care.'],
      [['range', 'value'], 'The incubation period is normally two to nineteen days.'],
      [['unit'], 'The Office has inspected 27 cooling plants within a radius of 2.5 metres.'],
      [['unit'], 'At the Frigotal plant the concentration was 340,000 colony-forming units per millilitre.'],
      [
        ['bound'],
        'The three other plants had values of more than 10,000 and remain in operation under supervision.',
      ],
      [['modality'], 'The Office says that the Frigotal plant is the source of the outbreak.'],
      [['polarity'], 'Legionella was found in the fountain in Bahnhofplatz.'],
      [['bound'], 'The regulations provide for cleaning at most every six months.'],
      [['polarity', 'direction'], 'The Office still recommends that residents keep their windows closed.'],
      [
        ['speaker', 'entity'],
        'Amstad said she would propose to the government in the autumn that registration be made compulsory.',
      ],
      [['period'], 'The results for the first twelve patients are expected on 27 August.'],
      [[], 'Relatives of one of the victims have filed a complaint against Frigotal.'],
    ],
  },
];
