// Of all kinds, by a writer who never saw the program.
export const round68 = [
  {
    id: 'nighttrain',
    sourceDate: '2024-03-07',
    source: `The night train between Riga and Warsaw is due to return this winter after a break of 13 years. Ilze Bramane, director general of the Latvian Passenger Rail Agency, spoke to the Baltic Courier about money, wheels and patience.

When will the first train leave?
Our plan is 15 December, a Sunday. I say plan because the Lithuanian safety authority has not yet issued its permit. If we have it by the end of August, the date will hold. If not, we are talking about spring 2025.

What will it cost the taxpayer?
We have asked the government for 6.4 million euros a year, for three years. The cabinet has agreed to the first year only. Tickets should cover roughly a quarter of the running costs at the outset, and by the third year we hope for 40 per cent. Poland pays nothing for the Latvian section, and we have never asked it to.

And the passenger?
A seat will start at 29 euros and a berth in a four-bed compartment at 59. We will not have single cabins in the first season. The journey takes 14 hours and 20 minutes. About two hours of that are spent at the border station of Mockava, where the carriages are put on other wheels because the gauges differ.

Whose carriages are they?
We are leasing 22 used sleeping cars from the Czech company Vagona. Eighteen will be in service and four kept in reserve. They were built between 1989 and 1994. I would have preferred to buy new ones, but the cheapest bid was 71 million euros.

Critics say that the coach is faster.
It is, by almost three hours. But nobody has ever slept well on a bus. Last year about 118,000 people travelled between the two capitals by coach. If one in ten of them came over to us, the train would be full on most nights.

Will Tallinn be added?
Not before 2027. The Estonians are interested, and we met them in Parnu on 20 February. No decision was taken. I do not comment on what they may be ready to pay.

And Rail Baltica?
When that line opens, our train will no longer be needed in this form. I would be glad to be put out of business by it.`,
    date: '2024-03-08',
    text: `The sleeper between Riga and Warsaw could be running again by mid-December, after a gap of 13 years, the head of Latvia's passenger rail agency has told the Baltic Courier.

Ilze Bramane named Sunday, 15 December as the target date but made clear that a permit from Lithuania's safety authority was still outstanding.

Should the permit not arrive by the end of August, the start would slip to next spring.

Her agency wants €6.4m annually over three years; so far ministers have approved just the first.

Fares are expected to meet about 25% of running costs to begin with. The agency hopes to lift that share to two fifths by year three.

Poland is making no contribution to the Latvian stretch and has never been asked for one.

Seats will be sold from €29, berths in four-bed compartments from €59.

Single cabins will not be on offer in the first season.

The trip will last just under fourteen and a half hours, some two of them at Mockava on the border, where the carriages must be fitted with different wheels.

The rolling stock, 22 second-hand sleeping cars, is being leased from Vagona of the Czech Republic; four of them will be held back as spares.

The cars date from between 1989 and 1994. Bramane would rather have bought new, but no bid came in below 71 million euros.

She conceded that coaches are nearly three hours quicker, but added: “Nobody has ever slept well on a bus.”

Around 118,000 people went by coach between the two cities in 2023; if a tenth of them could be won over, the train would be full on most nights, she said.

An extension to Tallinn will not happen before 2027.

A meeting with the Estonians in Parnu last month brought no decision, and the director general would not be drawn on how much they might contribute.

Once Rail Baltica opens, the night train will become superfluous in its present form, a prospect she says she would welcome.`,
    slips: [
      [
        [],
        'With the Lithuanian safety permit already in hand, the agency plans to send off the first train on 15 December.',
      ],
      [
        [],
        'Unless the permit has been issued by the end of June, the launch will be put off until next spring.',
      ],
      [[], "Bramane's agency has applied to the government for 4.6 million euros a year over three years."],
      [[], 'The cabinet has signed off the funding for all three years.'],
      [[], 'By the third year, it is hoped, 40 per cent of the berths will be taken.'],
      [
        [],
        "Critics are mistaken about the coach, in Bramane's view: the train beats it by almost three hours.",
      ],
      [[], 'The 22 used sleepers are on lease from a Slovak firm, Vagona.'],
      [[], '“Nobody has ever slept at all on a bus,” the director general said of the competition.'],
      [[], 'For a bed in a shared four-berth compartment, prices will start at 29 euros.'],
      [[], 'Whether the line might one day run on to Estonia was not a subject of the interview.'],
      [
        [],
        'Before they go into service, the leased carriages are to be refurbished at a workshop in Daugavpils.',
      ],
      [[], 'Poland has turned down a Latvian request to help pay for the Latvian section.'],
    ],
  },
  {
    id: 'dengue',
    sourceDate: '2023-06-14',
    source: `Peru is living through its worst dengue outbreak on record. Hernán Quiroga, vice-minister for public health, answered questions from the daily El Faro del Norte in Piura on Tuesday evening.

The government says that the peak has passed. Is that so?
In Piura, yes, I believe so. There were 5,900 new cases here in the last week of May and 4,250 in the first week of June. In Lima the curve is still rising, so I would not say it of the country as a whole.

How many people have died?
As of Monday, 238 deaths had been confirmed and another 41 were being investigated. More than half of those who died were over 60. Since January we have registered almost 139,000 cases, confirmed and probable. That is about twice as many as in the whole of last year.

Hospitals have run out of beds.
Two did, in Sullana and Chulucanas, for four days in May. Since then we have put up nine field hospitals with 410 beds in all. On Monday, 62 per cent of these were occupied. No patient is being treated on the floor, whatever you may have read.

Is fumigation working?
It kills the adult mosquito, not the larvae. Our brigades have treated 780,000 homes out of a target of 1.1 million. One household in five refuses to let them in. A closed door is the mosquito's best friend.

What about a vaccine?
The regulator has been examining a Korean product since March. It may decide in September, but I cannot speak for it. Should it approve, we would start with children aged 10 to 14 in the four northern regions. We have no contract with the manufacturer and no price.

How much has been spent?
Congress authorised 312 million soles in April. Up to 31 May we had spent 187 million, most of it on staff. I have asked the finance minister for a further 90 million, and she has not said no.

The opposition wants your minister to resign.
That is for the prime minister to answer. I will say only that we reacted too late in February. We were counting bridges when we should have been counting mosquitoes.

Did El Niño play a part?
Without any doubt. Our scientists expect it to last until at least early 2024, so the next season could be just as bad.`,
    date: '2023-06-16',
    text: `Dengue has probably passed its peak in Piura, but in Lima the figures continue to climb, Peru's vice-minister for public health has said in an interview.

In Piura the number of new cases came down from 5,900 in the final week of May to 4,250 in the first week of this month.

The country is in the grip of its worst outbreak since records began.

By 12 June the confirmed death toll stood at 238, and 41 further deaths were under investigation.

People over 60 make up more than half of the dead.

Nearly 139,000 confirmed and probable infections have been registered since the start of the year, around double the figure for the whole of 2022.

Hernán Quiroga admitted that hospitals in Sullana and Chulucanas had run out of beds for four days last month.

Nine field hospitals with 410 beds between them have been set up since; on Monday roughly six in ten of those beds were taken.

He denied that anyone was being treated on the floor.

Spraying, which is effective against adult mosquitoes but not against larvae, has reached 780,000 of the 1.1 million homes on the list, or about 71 per cent.

A fifth of households turn the brigades away. “A closed door is the mosquito's best friend,” the vice-minister remarked.

A ruling on a Korean vaccine, under review since March, may come in September, although Quiroga stressed that he could not speak for the regulator.

If it gets the green light, 10- to 14-year-olds in the four regions of the north would be first in line. There is as yet neither a contract with the maker nor a price.

Of the 312 million soles authorised by Congress in April, 187 million had been used by the end of May, mostly on personnel; another 90 million has been requested from the finance minister.

Asked about opposition calls for the minister to step down, he referred the matter to the prime minister but acknowledged that the response in February had come too late.

The vice-minister has no doubt that El Niño contributed. As it is expected to persist until early 2024 or beyond, next season could be equally severe.`,
    slips: [
      [[], 'Throughout Peru the epidemic is past its peak, according to the vice-minister.'],
      [[], 'Piura counted 4,520 fresh infections in the first week of June, fewer than in the week before.'],
      [[], 'Fewer than half of the victims were older than 60.'],
      [[], 'On top of the deaths already confirmed, 238 more are still being looked into.'],
      [
        [],
        'There have been some 139,000 cases since January, about twice as many as in the same months of last year.',
      ],
      [[], 'At the start of the week 62 per cent of the 410 field-hospital beds were free.'],
      [[], 'The regulator will announce its verdict on the Korean vaccine in September.'],
      [[], 'The prime minister has conceded that the authorities reacted too late in February.'],
      [[], 'In April, Congress released 312 million dollars for the campaign against the disease.'],
      [[], "Quiroga's request for another 90 million soles has been rejected by the finance minister."],
      [
        [],
        "“An open door is the mosquito's best friend,” said Quiroga, whose brigades are refused entry by one household in five.",
      ],
      [
        [],
        'Once approved, the vaccine would go first to children of 10 to 14 in the north, in two doses given three months apart.',
      ],
    ],
  },
  {
    id: 'coffee',
    sourceDate: '2024-07-10',
    source: `ADDIS ABABA, 10 July – Ethiopia earned a record 1.43 billion US dollars from coffee exports in the fiscal year that ended on 7 July, the state Coffee and Tea Board said on Wednesday, as higher volumes more than made up for lower prices.

Shipments rose by 20 per cent to 298,500 tonnes from 248,750 tonnes a year earlier. The average export price slipped to 4.79 dollars a kilogram from 5.35 dollars. Earnings in the previous year had come to 1.33 billion dollars. The board had aimed for 320,000 tonnes and 1.5 billion dollars.

Saudi Arabia became the largest buyer by volume, taking 52,400 tonnes, ahead of Germany with 49,100 and the United States with 31,700. In terms of value the United States still came first, at 236 million dollars, because it buys mainly washed arabica. Exports to Japan fell by 11 per cent to 19,600 tonnes.

"The farmers have done their part; now the ports must do theirs," said the board's director general, Tesfaye Alemnew, pointing to delays at Djibouti that held up some 14,000 tonnes in June. Those shipments will be counted in the new year, he said.

For 2024-25 the board forecasts exports of between 330,000 and 350,000 tonnes, provided that the rains in Jimma and Sidama are normal.

The exporters' association was less optimistic. Its chairwoman, Hiwot Gebreyes, said that banks were lending to exporters at up to 19 per cent and that at least 30 of its 410 members had stopped trading since January. She called on the central bank to let exporters keep 50 per cent of their foreign currency earnings instead of 40. The central bank did not respond to a request for comment.

Stocks in warehouses stood at 71,000 tonnes at the end of June, down from 96,000 a year before. In Addis Ababa a kilo of roasted coffee costs about 620 birr, against 480 birr last July.

Coffee accounts for roughly 35 per cent of Ethiopia's export revenue and, by the board's estimate, supports more than five million smallholder families. From 30 December exporters to the European Union will have to prove that their beans do not come from recently cleared forest land. So far 22 per cent of the farms concerned have been mapped, the board said; it hopes to reach 60 per cent by the end of December.`,
    date: '2024-07-11',
    text: `Ethiopian coffee exports brought in $1.43bn in the financial year to 7 July, more than ever before, the Coffee and Tea Board reported on Wednesday.

Volumes were up by a fifth to 298,500 tonnes, outweighing a drop in the average price from $5.35 to $4.79 a kilo.

Revenue was about 100 million dollars higher than in the previous year, when 1.33 billion had been earned.

Both results nevertheless fell short of the board's targets of 320,000 tonnes and 1.5 billion dollars.

Measured by weight, Saudi Arabia is now the biggest customer with 52,400 tonnes, followed by Germany and the US.

The Americans still pay the largest bill, $236m, since what they buy is mainly washed arabica.

Japan took 19,600 tonnes, 11% less than before.

“The farmers have done their part; now the ports must do theirs,” said Tesfaye Alemnew, who heads the board.

Around 14,000 tonnes were held up last month by delays in Djibouti and will be booked in the new year.

Given normal rains in Jimma and Sidama, the board expects that between 330,000 and 350,000 tonnes will be sold abroad in 2024-25.

The exporters' association sounded less confident: banks charge exporters as much as 19 per cent, and 30 or more of its 410 members have ceased trading since the start of the year.

Hiwot Gebreyes, who chairs the association, wants exporters to be allowed to retain half of the foreign currency they earn rather than 40 per cent. The central bank did not reply when asked for comment.

Warehouse stocks had shrunk to 71,000 tonnes by the end of June, 25,000 fewer than twelve months earlier.

Consumers in the capital now pay some 620 birr for a kilogram of roasted coffee, up from 480 a year ago.

The crop yields about 35 per cent of the country's export income and sustains over five million smallholder families, the board estimates.

To sell to the EU, exporters must show from 30 December that no recently cleared forest land is involved; 22 per cent of the farms in question have been mapped, and the board hopes for 60 per cent by the end of 2024.`,
    slips: [
      [
        [],
        'Coffee sales abroad earned Ethiopia 143 million dollars in the fiscal year that closed on 7 July.',
      ],
      [
        [],
        'More coffee was shipped than the year before, and the average price per kilogram went up as well.',
      ],
      [[], 'Earnings from coffee grew by a fifth compared with the previous fiscal year.'],
      [[], 'By volume, no country bought more Ethiopian coffee than Germany.'],
      [[], 'Japan cut its purchases by 11 per cent, to 19,600 bags.'],
      [
        [],
        '“The farmers have done their part; now the shipowners must do theirs,” the director general said.',
      ],
      [
        [],
        'However the rains turn out, the board reckons with exports of 330,000 to 350,000 tonnes in 2024-25.',
      ],
      [
        [],
        "If rainfall is normal, the coming year should see exports of 330,000 to 380,000 tonnes, according to the board's forecast.",
      ],
      [[], "No more than 30 of the association's 410 members have given up trading since January."],
      [
        [],
        'The Coffee and Tea Board has urged the central bank to let exporters hold on to 50 instead of 40 per cent of their foreign currency earnings.',
      ],
      [
        [],
        'A kilo of roasted coffee, which could be had for 480 birr in January, now costs about 620 birr in Addis Ababa.',
      ],
      [[], 'Because of delays in the port of Mombasa, roughly 14,000 tonnes did not get away in June.'],
    ],
  },
  {
    id: 'salmon',
    sourceDate: '2025-02-20',
    source: `BERGEN, 20 February – Norwegian salmon farmer Havstrand Laks swung to a net loss in the fourth quarter of 2024 after a jellyfish invasion killed fish at three of its sites in Finnmark, the company said on Thursday.

The loss was 184 million kroner (16.5 million dollars), compared with a profit of 97 million kroner in the same quarter of 2023. Four analysts polled by this agency had expected, on average, a loss of 120 million. Revenue slipped by 6 per cent to 2.35 billion kroner.

For 2024 as a whole the group remained in the black, earning 412 million kroner on revenue of 9.8 billion; the year before, it had made 655 million. The board will propose a dividend of 1.50 kroner a share, half of last year's, to the annual meeting on 8 May.

About 1.9 million fish died or had to be culled in November and December, roughly 3 per cent of the group's stock. Havstrand harvested 31,400 tonnes in the quarter, 4,100 fewer than a year earlier, and cut its harvest target for 2025 from 150,000 to 138,000 tonnes. Insurers had so far confirmed cover for 60 million kroner of the damage, finance chief Silje Aamodt told a news conference in Bergen; talks about a further 45 million were continuing.

"We were not well enough prepared, and that is on us," said chief executive Torgeir Lunde. He said that the company would spend 220 million kroner on bubble curtains and early-warning sensors by the end of 2026, and that it was not planning job cuts in Norway. In Scotland, where it employs 340 people, a plant near Oban may close; consultations with the union are to begin in March.

Feed costs fell by 8 per cent from a year earlier. The price of salmon averaged 76 kroner a kilo in the quarter, against 81. Lunde expects prices "somewhere between 80 and 95 kroner" in the first half of this year, because supply from Chile is shrinking.

Havstrand shares dropped by as much as 9.4 per cent in early trading and were down 5.1 per cent at 142.60 kroner at 1130 GMT, while the Oslo benchmark index was up 0.3 per cent. Net debt stood at 4.7 billion kroner at the end of the year, up from 3.9 billion.`,
    date: '2025-02-21',
    text: `A jellyfish invasion pushed Havstrand Laks into the red at the end of last year: the Norwegian salmon farmer reported a fourth-quarter net loss of 184 million kroner, or some $16.5m.

In the same period of 2023 it had made a profit of 97 million kroner.

The result was worse than the 120-million loss that four analysts had, on average, forecast.

Quarterly revenue declined 6% to NOK 2.35bn, and by the end of December net debt had grown to NOK 4.7bn.

Over the full year the company still made money, but its profit shrank by more than a third, from 655 to 412 million kroner.

Shareholders, who meet on 8 May, will be asked to approve a dividend of 1.50 kroner, half as much as last year.

Some 1.9 million fish, around 3 per cent of the stock, died or were culled in the last two months of 2024.

From October to December 31,400 tonnes were harvested, against 35,500 a year before.

For 2025 the group now aims at a harvest of 138,000 tonnes, 12,000 less than it had planned.

The insurers have accepted 60 million kroner of the damage so far and are still in talks about 45 million more, according to the finance chief.

“We were not well enough prepared, and that is on us,” chief executive Torgeir Lunde admitted.

By the end of next year, 220 million kroner is to go into bubble curtains and sensors that give early warning.

No redundancies are planned in Norway, Lunde said. In Scotland, however, a plant near Oban could be shut, and consultations with the union are due to start next month.

Feed costs were 8 per cent lower than a year earlier, while the average price of salmon came down to 76 kroner a kilo from 81.

With supply from Chile contracting, the chief executive reckons on 80 to 95 kroner in the first six months of 2025.

Havstrand shares lost up to 9.4 per cent early on Thursday before recovering some of the ground; at 11:30 GMT they stood at 142.60 kroner, 5.1 per cent lower, even though the Oslo index had edged up.`,
    slips: [
      [[], 'Over the whole of 2024, Havstrand Laks lost 184 million kroner.'],
      [[], 'The salmon farmer ran up a fourth-quarter loss equal to 16.5 million euros.'],
      [[], 'The company lost less in the fourth quarter than the analysts polled had feared.'],
      [
        [],
        'The annual meeting has approved a dividend of 1.50 kroner a share, half of what was paid last year.',
      ],
      [[], 'Nearly two billion fish perished or were put down in November and December.'],
      [[], 'Havstrand brought in just 4,100 tonnes of fish in the fourth quarter.'],
      [[], "This year's harvest target has been lowered from 150,000 to 128,000 tonnes."],
      [
        [],
        'Insurers have confirmed cover for 60 million kroner to date, the chief executive told journalists in Bergen.',
      ],
      [[], 'Lunde said that the group was preparing to cut jobs in Norway.'],
      [
        [],
        "In the first half of 2025 a kilo of salmon should fetch somewhere between 76 and 81 kroner, in Lunde's estimate.",
      ],
      [
        [],
        'Prices in the first six months of the year should lie between 80 and 95 kroner, Lunde believes, because less salmon is coming out of Scotland.',
      ],
      [[], 'Havstrand shares lost at least 9.4 per cent in early trading on Thursday.'],
    ],
  },
  {
    id: 'aircraft',
    sourceDate: '2023-10-17',
    source: `Speech by the Minister of Defence, Andrej Kolenc, to the National Assembly, Ljubljana, 17 October 2023

Madam President, honourable members,

You asked the government to explain why it wishes to buy a second transport aircraft. I shall try to do so without adjectives.

In the floods of August our only transport plane flew 63 sorties in eleven days. On the twelfth it was grounded by a faulty propeller, and for a week we depended on the goodwill of Italy and Croatia, who lent us one aircraft each. I thank them. A country should not, however, have to borrow wings.

We have looked at three offers. The cheapest, from the Spanish maker Aerocasta, comes to 74 million euros, including spare parts and the training of 12 pilots. The dearest was 93 million. Let me be clear: no contract has been signed, and none will be before this house has voted on the budget in November. If you agree, the plane could be delivered in the first half of 2026.

Some of you have said that the money should go to the victims of the floods. It is not one or the other. The reconstruction fund holds 520 million euros, and not a cent will be taken from it. The aircraft would be paid for out of the defence budget in four yearly instalments. To make room for it I have postponed the purchase of 38 armoured vehicles by two years. The Chief of the General Staff advised me against that. I listened to him and decided otherwise.

Defence spending will reach 1.4 per cent of gross domestic product this year. Our promise to the allies is 2 per cent by 2030. I do not think that we can get there sooner, and I shall not pretend that we can.

The member for Koper, Mrs Zupin, asked whether the plane will be used to fly ministers about. It will not. Since January I myself have made 17 official trips, all of them by road, rail or scheduled flight.

Finally, crews. We are short of nine of the 45 pilots that we need, chiefly because airlines pay them half as much again. From 1 January their flying allowance goes up by 30 per cent.

I ask for your support because the next flood will not wait for us. Thank you.`,
    date: '2023-10-19',
    text: `Slovenia's defence minister on Tuesday defended plans to buy a second transport plane before the National Assembly.

Slovenia's only such aircraft flew 63 sorties in eleven days during the August floods, Andrej Kolenc recalled, and was then grounded with a propeller fault.

For a week the country had to rely on one borrowed plane each from Italy and Croatia.

Kolenc thanked both of them, but said that a country ought not to have to “borrow wings”.

Three offers have been examined, the most expensive of them at €93m.

At 74 million euros, Spain's Aerocasta is the cheapest bidder; spare parts and training for a dozen pilots are included.

Nothing has been signed so far, the minister stressed, and nothing will be until deputies have voted on the budget next month.

Given their consent, delivery would be possible in the first six months of 2026.

Kolenc answered members who would rather see the money go to flood victims: the €520m reconstruction fund will not be touched.

The bill would be met from the defence budget in four annual instalments.

To make room for it he has put off buying 38 armoured vehicles for two years, against the advice of the Chief of the General Staff.

Defence spending is set to reach 1.4% of GDP in 2023, whereas the allies have been promised 2% by 2030.

The minister does not believe that this goal can be met any earlier.

Replying to Mrs Zupin, the member for Koper, he ruled out using the aircraft to carry ministers. His own 17 official trips this year had all been made by road, rail or scheduled flight.

Nine of the 45 pilots required are missing, mainly because airlines pay 50 per cent more; flying allowances are to be raised by 30 per cent from New Year's Day.

He closed by asking the house for its support, since the next flood would not wait.`,
    slips: [
      [[], 'Slovenia lacks nine pilots, above all because airlines pay them twice as much.'],
      [[], 'While the plane was out of action, Austria and Croatia each lent Slovenia an aircraft.'],
      [[], 'Slovenia has ordered the aircraft from Aerocasta of Spain for 74 million euros.'],
      [[], 'Even the least expensive of the three offers would come to 93 million euros.'],
      [
        [],
        'Part of the cost will be taken from the 520-million-euro reconstruction fund, the minister told members.',
      ],
      [[], "With parliament's approval the plane could be handed over in the second half of 2026."],
      [
        [],
        'It was on the advice of the Chief of the General Staff that the purchase of 38 armoured vehicles was put back by two years.',
      ],
      [[], 'This year 1.4 per cent of the state budget will be spent on defence.'],
      [[], 'Kolenc held out the prospect of reaching the 2 per cent target well before 2030.'],
      [[], '“A country should not, however, have to beg for wings,” Kolenc remarked.'],
      [
        [],
        'In his speech Kolenc did not go into the question of whether members of the government would travel in the aircraft.',
      ],
      [[], 'The two largest opposition parties announced that they would vote against the purchase.'],
    ],
  },
  {
    id: 'okavango',
    sourceDate: '2024-09-26',
    source: `Joint communiqué of the water ministers of Angola, Botswana and Namibia, Maun, 26 September 2024

1. The ministers of Angola, Botswana and Namibia met in Maun on 25 and 26 September 2024 at the invitation of Botswana. Zambia and the African Development Bank took part as observers.

2. The ministers noted with grave concern that the flow of the Okavango River at Mohembo in April was the lowest since measurements began in 1974, and 37 per cent below the long-term average. Some 460,000 people in the basin depend on the river for drinking water.

3. They welcomed the progress report of the basin secretariat. Of the 28 measures agreed in 2021, 16 have been completed, nine are under way and three have not been begun.

4. The ministers agreed to exchange data on river levels every day instead of every week, starting on 1 November 2024. Angola will set up five additional gauging stations before the end of 2025, for which Germany has offered 3.2 million euros.

5. They considered Namibia's proposal to draw up to 17 million cubic metres of water a year at Rundu for the supply of Windhoek. Botswana reiterated its concerns about the effect on the delta. The ministers took no decision. They asked an independent panel of five experts to report by 30 June 2025 and agreed that no construction should start until its findings have been considered.

6. The ministers reaffirmed their opposition to drilling for oil and gas within 25 kilometres of the main channel. Namibia stated that licences already granted are not affected by this paragraph.

7. The ministers endorsed in principle a joint fund for drought relief with an initial capital of 40 million US dollars, of which Angola intends to contribute 18 million, and Botswana and Namibia 11 million each. The contributions are subject to approval by the three parliaments. The African Development Bank expressed its readiness to consider a loan.

8. They condemned the killing of 29 elephants near the border of Botswana and Namibia since January and agreed to hold joint ranger patrols at least four times a year.

9. The ministers took note of Zambia's wish to become a member of the commission and asked for it to be examined at the next session.

10. The chairmanship passes from Botswana to Angola on 1 January 2025. The next meeting will be held in Menongue in May 2025.`,
    date: '2024-09-28',
    text: `Ministers from Angola, Botswana and Namibia have met for two days in Maun, with Zambia and the African Development Bank sitting in as observers.

In their communiqué of Thursday they voice grave concern that the Okavango's flow at Mohembo in April was the lowest in half a century of measurements, more than a third under the long-term average.

Around 460,000 inhabitants of the basin rely on the river for their drinking water.

Sixteen of the 28 measures agreed three years ago are finished and nine in progress, the basin secretariat reported; work on the other three has yet to start.

From 1 November the three countries will share readings of river levels daily rather than weekly.

Germany has offered €3.2m for five more gauging stations, which Angola is to install before the end of next year.

No decision was reached on Namibia's proposal to take as much as 17 million cubic metres of water a year at Rundu to supply Windhoek.

Botswana repeated its misgivings about what that would do to the delta.

Five independent experts are to report by the end of next June. Until their findings have been considered, building work should not begin.

Drilling for oil and gas within 25 km of the main channel is rejected by the ministers, although Namibia put on record that existing licences remain unaffected.

The meeting backed in principle a drought-relief fund that would begin with 40 million US dollars.

Angola means to pay in 18 million of that and its two partners 11 million apiece, provided that the three parliaments agree.

The African Development Bank, for its part, said that it was ready to consider a loan.

Condemning the killing of 29 elephants this year near the border between Botswana and Namibia, the ministers decided on joint ranger patrols four or more times a year.

Zambia would like to join the commission; its wish is to be examined at the next session.

Angola takes over the chair from Botswana at the turn of the year, and Menongue will host the next meeting in May.`,
    slips: [
      [
        [],
        'Besides the three delegations, Zimbabwe and the African Development Bank attended the talks in Maun as observers.',
      ],
      [[], 'Only once since 1974 has less water flowed past Mohembo than in April of this year.'],
      [[], 'Nine of the 28 measures decided on in 2021 have been completed, and work on 16 is going on.'],
      [[], 'From 1 January 2025, data on river levels will be exchanged every day.'],
      [[], 'Namibia would like to draw up to 17 million litres of water a year at Rundu.'],
      [[], "The ministers turned down Namibia's proposal to supply Windhoek with water drawn at Rundu."],
      [[], 'The communiqué makes no mention of the elephants killed in the border area.'],
      [[], 'Rangers of the countries will go on joint patrol at most four times a year.'],
      [
        [],
        'Between them, Botswana and Namibia intend to put 11 million dollars into the drought-relief fund.',
      ],
      [[], 'The African Development Bank has agreed to support the drought fund with a loan.'],
      [
        [],
        'Angola stated that licences for oil and gas already granted were not affected by the paragraph on drilling.',
      ],
      [[], 'At the beginning of 2025 Angola will hand the chairmanship over to Botswana.'],
    ],
  },
];
