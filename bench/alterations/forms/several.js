export const several = [
  // 1 coordination of two
  [
    'The storm destroyed 214 homes in Veldora district and damaged 1,130 more in neighbouring Karsin, the civil protection agency said on Tuesday.',
    [
      'In Karsin, 1,130 homes were damaged, according to the civil protection agency.',
      'The civil protection agency said on Tuesday that 214 homes had been destroyed in Veldora district.',
      'The storm left 214 homes destroyed in Veldora and 1,130 damaged in neighbouring Karsin.',
      'A total of 214 homes in Veldora district were destroyed by the storm.',
      'Karsin had 1,130 homes damaged by the storm and Veldora 214 destroyed, the agency said.',
    ],
    [
      'The storm destroyed 1,130 homes in Veldora district and damaged 214 more in neighbouring Karsin, the civil protection agency said on Tuesday.',
      'The storm destroyed 1,130 homes in Karsin, the civil protection agency said.',
      'The civil protection agency said 214 homes were destroyed in Karsin.',
      'The storm destroyed 214 homes in Veldora district on Tuesday.',
    ],
  ],
  // 2 coordination of three, ellipsis of verb
  [
    "Ferndale Hospital will get 12 ambulances, Saint Orla's Clinic seven and the Brackwater health centre three under the plan approved by the regional council in March, health director Miriam Tosk said.",
    [
      "Saint Orla's Clinic will get seven ambulances under the regional council's plan.",
      "Under the plan approved in March, 12 ambulances will go to Ferndale Hospital, seven to Saint Orla's Clinic and three to the Brackwater health centre.",
      'The Brackwater health centre is to receive three ambulances, according to Miriam Tosk, the health director.',
      'The regional council approved the plan in March.',
      'Of the three, Ferndale Hospital will receive the most ambulances, 12.',
    ],
    [
      "Saint Orla's Clinic will get 12 ambulances and Ferndale Hospital seven under the plan approved by the regional council in March.",
      'The Brackwater health centre will get seven ambulances under the plan, health director Miriam Tosk said.',
      'Ferndale Hospital got 12 ambulances under the plan approved by the regional council in March.',
      'The plan was approved by health director Miriam Tosk in March.',
    ],
  ],
  // 3 respectively
  [
    'Turnout in the towns of Ilsen, Marrow and Quendal was 61%, 48% and 73% respectively, the electoral commission reported, adding that no irregularities had been found in any of them.',
    [
      'Turnout in Marrow was 48%, the electoral commission reported.',
      'Turnout reached 73% in Quendal, 61% in Ilsen and 48% in Marrow.',
      'No irregularities had been found in Ilsen, Marrow or Quendal, according to the electoral commission.',
      'Of the three towns, Quendal had the highest turnout, at 73%.',
      'Ilsen recorded a turnout of 61%, the commission said, and no irregularities were found there.',
    ],
    [
      'Turnout in the towns of Ilsen, Marrow and Quendal was 48%, 61% and 73% respectively, the electoral commission reported.',
      'Turnout in Marrow was 73%, the electoral commission reported.',
      'The electoral commission reported that irregularities had been found in the towns of Ilsen, Marrow and Quendal.',
      'Turnout was higher in Marrow than in Ilsen, the electoral commission reported.',
    ],
  ],
  // 4 ellipsis with numbers
  [
    'Carrier Nordvia cut 3,400 jobs last year, its rival Tellis Air 1,250, and both now plan to hire again in 2026, industry analyst Jonas Feld said.',
    [
      'Tellis Air cut 1,250 jobs last year.',
      'Last year 3,400 jobs were cut at Nordvia and 1,250 at its rival Tellis Air, according to industry analyst Jonas Feld.',
      'Both Nordvia and Tellis Air plan to hire again in 2026, said analyst Jonas Feld.',
      'Nordvia, which shed 3,400 jobs last year, now plans to hire again in 2026.',
      'Nordvia cut more jobs last year than Tellis Air, Jonas Feld said.',
    ],
    [
      'Carrier Nordvia cut 1,250 jobs last year, its rival Tellis Air 3,400, industry analyst Jonas Feld said.',
      'Tellis Air cut 3,400 jobs last year, industry analyst Jonas Feld said.',
      'Only Tellis Air now plans to hire again in 2026, industry analyst Jonas Feld said.',
      'Nordvia and its rival Tellis Air both now plan to cut jobs again in 2026.',
    ],
  ],
  // 5 gapping with places and days
  [
    'Foreign Minister Anneke Brandt flew to Nairobi on Monday and Defence Minister Pavel Orlik to Lisbon on Wednesday, a government spokesman said.',
    [
      'Defence Minister Pavel Orlik flew to Lisbon on Wednesday.',
      'Anneke Brandt, the foreign minister, travelled to Nairobi on Monday, according to a government spokesman.',
      'The defence minister flew to Lisbon and the foreign minister to Nairobi, a government spokesman said.',
      'On Monday, Foreign Minister Anneke Brandt flew to Nairobi.',
      'Nairobi was the destination of Anneke Brandt and Lisbon that of Pavel Orlik.',
    ],
    [
      'Foreign Minister Anneke Brandt flew to Lisbon and Defence Minister Pavel Orlik to Nairobi, a government spokesman said.',
      'Defence Minister Pavel Orlik flew to Lisbon on Monday, a government spokesman said.',
      'Foreign Minister Pavel Orlik flew to Lisbon on Wednesday.',
      'Foreign Minister Anneke Brandt flew from Nairobi on Monday.',
    ],
  ],
  // 6 relative clause
  [
    'The bridge, which was built in 1962 by the Halloran company and carries 18,000 vehicles a day, will be closed in May for repairs that are expected to cost 4.2 million euros, the city said.',
    [
      'The Halloran company built the bridge in 1962.',
      'Every day, 18,000 vehicles cross the bridge.',
      'The bridge will be closed for repairs in May, according to the city.',
      'Repairs to the bridge are expected to cost 4.2 million euros.',
      'Built in 1962, the bridge will close in May so that it can be repaired.',
    ],
    [
      'The bridge was repaired in 1962 by the Halloran company, the city said.',
      'The bridge was closed in May for repairs that are expected to cost 4.2 million euros, the city said.',
      'The bridge was built in 1962 at a cost of 4.2 million euros, the city said.',
      'The bridge will be closed in May for repairs, the Halloran company said.',
    ],
  ],
  // 7 apposition, two persons
  [
    'Leila Haddad, chief economist at Corvin Bank, and Tom Grieve, head of research at the Meridian Institute, both expect inflation to slow next year, Haddad to 2.1% and Grieve to 2.8%.',
    [
      "Corvin Bank's chief economist, Leila Haddad, expects inflation to slow to 2.1% next year.",
      'Tom Grieve of the Meridian Institute forecasts inflation of 2.8% next year.',
      'Leila Haddad and Tom Grieve both expect a slowdown in inflation next year.',
      'Haddad expects lower inflation next year than Grieve, 2.1% against 2.8%.',
      'Tom Grieve is head of research at the Meridian Institute and Leila Haddad is chief economist at Corvin Bank.',
    ],
    [
      'Tom Grieve, head of research at the Meridian Institute, expects inflation to slow to 2.1% next year.',
      'Leila Haddad, chief economist at Corvin Bank, expects inflation to rise to 2.1% next year.',
      'Tom Grieve, chief economist at Corvin Bank, expects inflation to slow to 2.8% next year.',
      'Leila Haddad, chief economist at Corvin Bank, and Tom Grieve, head of research at the Meridian Institute, both expect inflation to slow this year.',
    ],
  ],
  // 8 nested relatives
  [
    'Judge Rosa Imhof, who sentenced banker Viktor Lann to nine years in 2019, has rejected an appeal by his former partner Greta Solm, who is serving six years for fraud.',
    [
      'Viktor Lann, a banker, was sentenced to nine years in 2019 by Judge Rosa Imhof.',
      "Greta Solm's appeal has been rejected by Judge Rosa Imhof.",
      'Greta Solm, a former partner of Viktor Lann, is serving six years for fraud.',
      'An appeal by Greta Solm was turned down by the judge who had sentenced her former partner, Viktor Lann.',
      'Judge Rosa Imhof gave Lann nine years in 2019.',
    ],
    [
      'Judge Rosa Imhof has rejected an appeal by banker Viktor Lann.',
      'Greta Solm is serving nine years for fraud.',
      'Judge Greta Solm sentenced banker Viktor Lann to nine years in 2019.',
      "Judge Rosa Imhof has upheld an appeal by Viktor Lann's former partner Greta Solm, who is serving six years for fraud.",
    ],
  ],
  // 9 passive with persons
  [
    'Mayor Elena Duarte was accused by opposition councillor Henrik Moss of hiding a 300-page audit, but she was cleared by a city inquiry on 14 June.',
    [
      'Henrik Moss, an opposition councillor, accused Mayor Elena Duarte of hiding a 300-page audit.',
      'A city inquiry cleared the mayor on 14 June.',
      'The mayor, accused by Moss of hiding an audit, was cleared by a city inquiry.',
      'The accusation that Duarte had hidden a 300-page audit came from opposition councillor Henrik Moss.',
      'On 14 June Mayor Elena Duarte was cleared by a city inquiry.',
    ],
    [
      'Mayor Elena Duarte accused opposition councillor Henrik Moss of hiding a 300-page audit.',
      'Mayor Elena Duarte was accused by a city inquiry of hiding a 300-page audit.',
      'Opposition councillor Henrik Moss was cleared by a city inquiry on 14 June.',
      'Mayor Elena Duarte was not cleared by a city inquiry on 14 June.',
    ],
  ],
  // 10 passive, award
  [
    'The Alder Prize, worth 50,000 dollars, was awarded to novelist Sunita Rao by a jury chaired by poet Miles Kettering, who praised her third book, Salt Harbour.',
    [
      'A jury chaired by Miles Kettering gave the Alder Prize to Sunita Rao.',
      'Novelist Sunita Rao won the Alder Prize, which is worth 50,000 dollars.',
      'The poet Miles Kettering chaired the jury that awarded the Alder Prize.',
      "Miles Kettering praised Rao's third book, Salt Harbour.",
      'Salt Harbour is the third book by Sunita Rao.',
    ],
    [
      'The Alder Prize, worth 50,000 dollars, was awarded to poet Miles Kettering by a jury chaired by novelist Sunita Rao.',
      "Novelist Sunita Rao praised poet Miles Kettering's third book, Salt Harbour.",
      'The Alder Prize, worth 50,000 dollars, was awarded to novelist Sunita Rao for the third time.',
      "Poet Miles Kettering, who chaired the jury, criticised Sunita Rao's third book, Salt Harbour.",
    ],
  ],
  // 11 more than
  [
    'Brazil exported 2.6 million tonnes of the beans last year, 400,000 more than Vietnam, where drought had cut the harvest, the trade council said.',
    [
      'Vietnam exported 400,000 tonnes less of the beans than Brazil last year.',
      "Brazil's exports of the beans came to 2.6 million tonnes last year, the trade council said.",
      'Drought had cut the harvest in Vietnam, according to the trade council.',
      'Brazil exported more of the beans than Vietnam last year.',
      'Vietnam, whose harvest had been cut by drought, exported 2.2 million tonnes of the beans last year.',
    ],
    [
      'Vietnam exported 400,000 tonnes more of the beans than Brazil last year, the trade council said.',
      'Vietnam exported 400,000 tonnes of the beans last year, the trade council said.',
      'Drought had cut the harvest in Brazil, the trade council said.',
      'Vietnam exported 2.6 million tonnes of the beans last year, the trade council said.',
    ],
  ],
  // 12 fewer than
  [
    'Police recorded 87 burglaries in Harwick in August, 15 fewer than in July, but vehicle thefts rose to 42, Chief Inspector Dana Pell said.',
    [
      'There were 15 fewer burglaries in Harwick in August than in July.',
      'Vehicle thefts in Harwick rose to 42 in August.',
      'Burglaries fell to 87 in August, Chief Inspector Dana Pell said.',
      'In July, police had recorded more burglaries in Harwick than in August.',
      'According to Dana Pell, burglaries went down in August while vehicle thefts went up.',
    ],
    [
      'Police recorded 15 more burglaries in Harwick in August than in July, Chief Inspector Dana Pell said.',
      'Police recorded 87 burglaries in Harwick in July, Chief Inspector Dana Pell said.',
      'Vehicle thefts in Harwick fell to 42 in August, Chief Inspector Dana Pell said.',
      'Police recorded 42 burglaries in Harwick in August.',
    ],
  ],
  // 13 twice as
  [
    'Women in the survey were twice as likely as men to work part time, and 34% of the women said they would prefer longer hours, researcher Ida Lund said.',
    [
      'Men in the survey were half as likely as women to work part time.',
      'Longer hours would be preferred by 34% of the women in the survey.',
      'Researcher Ida Lund said women were twice as likely as men to work part time.',
      'Just over a third of the women in the survey said they would prefer longer hours.',
      'Part-time work was more common among women than among men in the survey, according to Ida Lund.',
    ],
    [
      'Men in the survey were twice as likely as women to work part time, researcher Ida Lund said.',
      'In the survey, 34% of the men said they would prefer longer hours.',
      'In the survey, 34% of the women said they would prefer shorter hours, researcher Ida Lund said.',
      'In the survey, 34% of the women said they would prefer to work part time.',
    ],
  ],
  // 14 a third of
  [
    "A third of the 1,800 teachers in the province are over 55 and a fifth plan to retire by 2028, the teachers' union warned.",
    [
      'One in three teachers in the province is over 55.',
      "A fifth of the province's teachers plan to retire by 2028, according to the teachers' union.",
      'The province has 1,800 teachers, of whom a third are over 55.',
      "Some 600 of the province's 1,800 teachers are over 55.",
      "The teachers' union warned that 20% of the province's teachers intended to retire by 2028.",
    ],
    [
      "A fifth of the 1,800 teachers in the province are over 55, the teachers' union warned.",
      "A third of the 1,800 teachers in the province plan to retire by 2028, the teachers' union warned.",
      "A third of the 1,800 teachers in the province are under 55, the teachers' union warned.",
      'A fifth of the 1,800 teachers in the province plan to retire after 2028.',
    ],
  ],
  // 15 of the 48, 31
  [
    'Of the 48 passengers on the ferry, 31 were rescued by fishermen and nine swam ashore; the remaining eight are still missing, the coast guard in Bari said.',
    [
      "Fishermen rescued 31 of the ferry's 48 passengers.",
      'Eight passengers are still missing, according to the coast guard in Bari.',
      'Nine of the 48 passengers swam ashore.',
      'There were 48 passengers on the ferry, and eight of them have not been found.',
      'Most of the passengers on the ferry were rescued by fishermen, the coast guard said.',
    ],
    [
      'All of the 48 passengers on the ferry were rescued by fishermen, the coast guard in Bari said.',
      'Nine passengers are still missing, the coast guard in Bari said.',
      'Of the 48 passengers on the ferry, 31 are still missing.',
      'Of the 48 passengers on the ferry, 31 were rescued by the coast guard.',
    ],
  ],
  // 16 part of a part
  [
    'Of 640 wells tested, 120 contained too much arsenic, and 45 of those 120 supply schools, said the Ministry of Water, which has not yet closed any of them.',
    [
      'Too much arsenic was found in 120 of the 640 wells tested.',
      'Schools are supplied by 45 of the wells with too much arsenic.',
      'The Ministry of Water has yet to close any of the wells that contained too much arsenic.',
      'According to the Ministry of Water, 640 wells were tested.',
      'Among the 120 wells with excessive arsenic are 45 that supply schools.',
    ],
    [
      'Of 640 wells tested, 45 contained too much arsenic, said the Ministry of Water.',
      'All of the 120 wells that contained too much arsenic supply schools, said the Ministry of Water.',
      'The Ministry of Water has closed the 120 wells that contained too much arsenic.',
      'All of the 640 wells tested contained too much arsenic, said the Ministry of Water.',
    ],
  ],
  // 17 sum
  [
    "The two quakes killed 57 people, 39 of them in Tarvo and 18 in the village of Senn, and injured 260, bringing the year's death toll from earthquakes to 83, the Red Cross said.",
    [
      'The quakes killed 39 people in Tarvo and 18 in the village of Senn.',
      'The quakes left 57 dead and 260 injured, according to the Red Cross.',
      'Earthquakes have now killed 83 people this year.',
      'Most of the 57 deaths were in Tarvo.',
      'The two quakes injured 260 people, the Red Cross said.',
    ],
    [
      'The two quakes killed 83 people, the Red Cross said.',
      'The two quakes killed 39 people in the village of Senn, the Red Cross said.',
      'The two quakes injured 57 people, the Red Cross said.',
      'The two quakes killed 57 people in Tarvo, the Red Cross said.',
    ],
  ],
  // 18 remainder
  [
    'The state will pay 70 million pounds of the 110 million pound cost of the tunnel, the county 25 million and private investors the remainder, Transport Secretary Alan Rourke announced.',
    [
      'Private investors will pay the rest of the cost of the tunnel, 15 million pounds.',
      'The tunnel will cost 110 million pounds.',
      'The county is to contribute 25 million pounds to the tunnel.',
      'Of the cost of the tunnel, 70 million pounds will be met by the state, Alan Rourke announced.',
      'Most of the cost of the tunnel will be borne by the state, according to Transport Secretary Alan Rourke.',
    ],
    [
      'Private investors will pay 25 million pounds of the cost of the tunnel, Transport Secretary Alan Rourke announced.',
      'The state will pay the whole 110 million pound cost of the tunnel, Transport Secretary Alan Rourke announced.',
      'The state has paid 70 million pounds of the 110 million pound cost of the tunnel.',
      'The county will pay 70 million pounds of the 110 million pound cost of the tunnel.',
    ],
  ],
  // 19 rose by, fell by
  [
    "The price of diesel rose by 12 cents to 1.84 euros a litre in October, while petrol fell by 3 cents to 1.69 euros, the motorists' association said.",
    [
      'Diesel cost 1.84 euros a litre in October after a rise of 12 cents.',
      'Petrol became 3 cents cheaper in October.',
      "The price of a litre of petrol fell to 1.69 euros, according to the motorists' association.",
      'The price of diesel went up in October and that of petrol went down.',
      "The motorists' association said diesel had risen to 1.84 euros a litre.",
    ],
    [
      "The price of petrol rose by 3 cents in October, the motorists' association said.",
      "The price of diesel rose by 1.84 euros a litre in October, the motorists' association said.",
      'The price of diesel rose by 3 cents to 1.84 euros a litre in October.',
      'The price of petrol rose by 12 cents to 1.84 euros a litre in October.',
    ],
  ],
  // 20 from ... to
  [
    'Unemployment in Latvia climbed from 5.9% in March to 6.7% in September, the highest level since 2017, labour minister Ilze Kalna told parliament.',
    [
      'In September unemployment in Latvia stood at 6.7%.',
      'Labour minister Ilze Kalna told parliament that unemployment had risen from 5.9% to 6.7%.',
      'Unemployment in Latvia was 5.9% in March.',
      'Latvian unemployment in September was the highest since 2017.',
      'Between March and September, unemployment in Latvia increased by 0.8 percentage points, according to Ilze Kalna.',
    ],
    [
      'Unemployment in Latvia fell from 6.7% in March to 5.9% in September, labour minister Ilze Kalna told parliament.',
      'Unemployment in Latvia was 6.7% in March, labour minister Ilze Kalna told parliament.',
      'Unemployment in Latvia was 6.7% in September, the lowest level since 2017.',
      'Unemployment in Latvia climbed by 6.7% between March and September.',
    ],
  ],
  // 21 down from
  [
    'Lake Orrin held 310 million cubic metres of water at the end of August, down from 455 million a year earlier, though heavy rain could refill it by spring, hydrologist Ben Asare said.',
    [
      'A year earlier, Lake Orrin held 455 million cubic metres of water.',
      'The water in Lake Orrin fell to 310 million cubic metres at the end of August from 455 million a year before.',
      'Heavy rain could refill Lake Orrin by spring, said hydrologist Ben Asare.',
      'At the end of August there was less water in Lake Orrin than a year earlier.',
      'Lake Orrin might be refilled by heavy rain by spring, according to Ben Asare.',
    ],
    [
      'Lake Orrin held 455 million cubic metres of water at the end of August, up from 310 million a year earlier.',
      'Lake Orrin lost 310 million cubic metres of water in the year to the end of August, hydrologist Ben Asare said.',
      'Heavy rain will refill Lake Orrin by spring, hydrologist Ben Asare said.',
      'Heavy rain could refill Lake Orrin by the end of August, hydrologist Ben Asare said.',
    ],
  ],
  // 22 at least, no more than
  [
    'Applicants must have lived in Norway for at least three years and may be absent for no more than 90 days a year, under rules proposed by the Immigration Directorate.',
    [
      'The Immigration Directorate has proposed that applicants must have lived in Norway for a minimum of three years.',
      "Under the proposed rules, applicants' absences could not exceed 90 days a year.",
      'The proposal would let applicants be away for up to 90 days a year.',
      'Three years or more of residence in Norway would be required of applicants under rules proposed by the Immigration Directorate.',
      'Applicants would not be allowed to be absent for more than 90 days a year.',
    ],
    [
      'Applicants must have lived in Norway for no more than three years, under rules proposed by the Immigration Directorate.',
      'Applicants may be absent for at least 90 days a year, under rules proposed by the Immigration Directorate.',
      'Applicants may be absent for no more than 90 days in three years, under rules proposed by the Immigration Directorate.',
      'Applicants must have lived in Norway for at least three years, under rules adopted by the Immigration Directorate.',
    ],
  ],
  // 23 up to
  [
    'Drivers who use the lane illegally face fines of up to 180 francs from 1 February, and repeat offenders may lose their licence for a month, Geneva police said.',
    [
      'From 1 February, the maximum fine for using the lane illegally will be 180 francs.',
      'Repeat offenders could have their licence taken away for a month.',
      'Geneva police said illegal use of the lane could cost drivers as much as 180 francs.',
      'Fines of up to 180 francs for illegal use of the lane apply from 1 February.',
      'Drivers who offend repeatedly risk losing their licence for a month, according to Geneva police.',
    ],
    [
      'Drivers who use the lane illegally face fines of at least 180 francs from 1 February, Geneva police said.',
      'Repeat offenders will lose their licence for a month, Geneva police said.',
      'Drivers who use the lane legally face fines of up to 180 francs from 1 February.',
      'Drivers who use the lane illegally face fines of up to 180 francs until 1 February, Geneva police said.',
    ],
  ],
  // 24 between
  [
    'The new vaccine costs between 4 and 6 dollars a dose and protects for two to three years, compared with 18 months for the old one, Dr Farida Noor said.',
    [
      'A dose of the new vaccine costs 4 to 6 dollars.',
      'The old vaccine protects for 18 months, according to Dr Farida Noor.',
      "The new vaccine's protection lasts between two and three years.",
      'The new vaccine protects for longer than the old one.',
      'The new vaccine costs no more than 6 dollars a dose, Dr Farida Noor said.',
    ],
    [
      'The old vaccine costs between 4 and 6 dollars a dose, Dr Farida Noor said.',
      'The new vaccine costs more than 6 dollars a dose, Dr Farida Noor said.',
      'The new vaccine protects for 18 months, compared with two to three years for the old one.',
      'The new vaccine protects for between 4 and 6 years, Dr Farida Noor said.',
    ],
  ],
  // 25 rates per unit
  [
    'The plant burns 90 tonnes of waste an hour and makes enough power for 60,000 homes, but it emits 35 kilograms of dust a day, inspector Lorna Biggs reported.',
    [
      'Every hour, 90 tonnes of waste are burned at the plant.',
      'Dust emissions from the plant amount to 35 kilograms a day.',
      'The plant produces enough power for 60,000 homes.',
      'Inspector Lorna Biggs reported that the plant emitted 35 kilograms of dust daily.',
      'According to Lorna Biggs, the plant burns waste at a rate of 90 tonnes per hour.',
    ],
    [
      'The plant burns 90 tonnes of waste a day, inspector Lorna Biggs reported.',
      'The plant emits 35 kilograms of dust an hour, inspector Lorna Biggs reported.',
      'The plant burns 35 tonnes of waste an hour, inspector Lorna Biggs reported.',
      'The plant uses enough power for 60,000 homes, inspector Lorna Biggs reported.',
    ],
  ],
  // 26 ordinals with scope
  [
    "Maria Castellanos became the first woman to head Chile's navy on Friday, and the third officer from Valdivia to do so, after Admiral Ruben Soto resigned.",
    [
      "Maria Castellanos is the first female head of Chile's navy.",
      "Maria Castellanos became head of Chile's navy on Friday following the resignation of Admiral Ruben Soto.",
      'Two officers from Valdivia had headed the navy before Castellanos.',
      "No woman had headed Chile's navy before Maria Castellanos.",
      'Castellanos is the third officer from Valdivia to lead the navy.',
    ],
    [
      "Maria Castellanos became the third woman to head Chile's navy on Friday.",
      "Maria Castellanos became the first officer from Valdivia to head Chile's navy on Friday.",
      "Admiral Ruben Soto resigned after Maria Castellanos became the first woman to head Chile's navy.",
      "Admiral Ruben Soto became head of Chile's navy on Friday after Maria Castellanos resigned.",
    ],
  ],
  // 27 superlatives with scope
  [
    'At 212 metres, Corran Tower is the tallest building in Scotland but only the ninth tallest in Britain, and its owner, Petra Ludlow, has no plans to extend it.',
    [
      'No building in Scotland is taller than Corran Tower.',
      'Eight buildings in Britain are taller than Corran Tower.',
      'Corran Tower is 212 metres tall.',
      'Petra Ludlow, who owns Corran Tower, does not plan to extend it.',
      'Corran Tower ranks first in height among buildings in Scotland and ninth in Britain.',
    ],
    [
      'At 212 metres, Corran Tower is the tallest building in Britain.',
      'Corran Tower is only the ninth tallest building in Scotland.',
      'The owner of Corran Tower, Petra Ludlow, has plans to extend it.',
      'At 212 metres, Corran Tower is the oldest building in Scotland.',
    ],
  ],
  // 28 rankings
  [
    "Ghana is the world's second largest producer of the crop after Ivory Coast, with 750,000 tonnes a year, and Ecuador has overtaken Cameroon to become third, the exporters' group said.",
    [
      'Only Ivory Coast produces more of the crop than Ghana.',
      "Ivory Coast is the world's largest producer of the crop.",
      'Ecuador is now the third largest producer of the crop, ahead of Cameroon.',
      'Ghana, which produces 750,000 tonnes of the crop a year, ranks second in the world.',
      "Cameroon has been overtaken by Ecuador, the exporters' group said.",
    ],
    [
      "Ivory Coast is the world's second largest producer of the crop after Ghana, the exporters' group said.",
      "Cameroon has overtaken Ecuador to become third, the exporters' group said.",
      "Ivory Coast produces 750,000 tonnes of the crop a year, the exporters' group said.",
      "Ecuador has overtaken Cameroon to become the world's second largest producer of the crop.",
    ],
  ],
  // 29 payer and payee
  [
    'Insurer Belmont Mutual paid 8.5 million dollars to the shipping firm Kestrel Lines over the 2021 fire and will now seek to recover the sum from the shipyard, Dorsan Marine.',
    [
      'Kestrel Lines received 8.5 million dollars from Belmont Mutual over the 2021 fire.',
      'Belmont Mutual will now try to get the money back from Dorsan Marine.',
      'The insurer paid the shipping firm 8.5 million dollars.',
      'The payment to Kestrel Lines was over a fire in 2021.',
      'The shipyard, Dorsan Marine, faces an attempt by insurer Belmont Mutual to recover 8.5 million dollars.',
    ],
    [
      'The shipping firm Kestrel Lines paid 8.5 million dollars to insurer Belmont Mutual over the 2021 fire.',
      'The shipyard, Dorsan Marine, paid 8.5 million dollars to the shipping firm Kestrel Lines over the 2021 fire.',
      'Insurer Belmont Mutual will now seek to recover the sum from the shipping firm Kestrel Lines.',
      'Insurer Belmont Mutual has now recovered the sum from the shipyard, Dorsan Marine.',
    ],
  ],
  // 30 buyer and seller
  [
    'Swedish retailer Halvard has agreed to buy the toy chain Pippin from the Danish fund Ostgaard for 340 million euros, subject to approval by regulators in Brussels, it said on Thursday.',
    [
      'Ostgaard is to sell Pippin to Halvard for 340 million euros.',
      'The purchase of Pippin needs the approval of regulators in Brussels.',
      'Toy chain Pippin is to be bought by the Swedish retailer Halvard, provided that regulators in Brussels approve.',
      'Halvard will pay 340 million euros for Pippin if regulators in Brussels approve.',
      'The seller of Pippin is the Danish fund Ostgaard.',
    ],
    [
      'Danish fund Ostgaard has agreed to buy the toy chain Pippin from the Swedish retailer Halvard for 340 million euros.',
      'Swedish retailer Halvard has bought the toy chain Pippin from the Danish fund Ostgaard for 340 million euros, it said on Thursday.',
      'Swedish retailer Halvard has agreed to buy the Danish fund Ostgaard for 340 million euros, subject to approval by regulators in Brussels.',
      'The purchase of the toy chain Pippin is not subject to approval by regulators in Brussels.',
    ],
  ],
  // 31 ownership shares
  [
    "The Venn family owns 52% of the brewery, Japan's Kiyora Holdings 30% and employees the other 18%, but Kiyora has an option to raise its share to 45% in 2027, the filing shows.",
    [
      'The Venn family is the majority owner of the brewery.',
      'Employees hold 18% of the brewery.',
      'Kiyora Holdings, which owns 30% of the brewery, could raise its share to 45% in 2027.',
      'The filing shows that 52% of the brewery belongs to the Venn family.',
      'The Japanese company Kiyora Holdings has a 30% stake in the brewery.',
    ],
    [
      "Japan's Kiyora Holdings owns 18% of the brewery, the filing shows.",
      "Japan's Kiyora Holdings owns 45% of the brewery, the filing shows.",
      'Employees have an option to raise their share to 45% in 2027, the filing shows.',
      "Japan's Kiyora Holdings will raise its share of the brewery to 45% in 2027, the filing shows.",
    ],
  ],
  // 32 start and end dates
  [
    'The exhibition opens in Vienna on 3 March and runs until 29 June, after which it moves to Toronto from 12 September to 7 December, curator Saskia Vogel said.',
    [
      'The exhibition can be seen in Vienna until 29 June.',
      'The exhibition will be in Toronto from 12 September.',
      'According to curator Saskia Vogel, the exhibition opens on 3 March in Vienna.',
      'Toronto will host the exhibition until 7 December.',
      'The exhibition goes to Vienna first and then to Toronto.',
    ],
    [
      'The exhibition opens in Toronto on 3 March, curator Saskia Vogel said.',
      'The exhibition runs in Vienna until 7 December, curator Saskia Vogel said.',
      'The exhibition opens in Vienna on 29 June, curator Saskia Vogel said.',
      'The exhibition moves to Toronto before it opens in Vienna, curator Saskia Vogel said.',
    ],
  ],
  // 33 durations
  [
    'Engineer Omar Sayegh was held for 16 months in Tehran without charge and freed on 5 May, four days after his colleague Beatrix Hahn, who had been held for 11 months.',
    [
      'Beatrix Hahn was freed on 1 May.',
      'Omar Sayegh was released on 5 May after being held in Tehran for 16 months.',
      'Beatrix Hahn, a colleague of Sayegh, had been held for 11 months.',
      'Beatrix Hahn was freed before Omar Sayegh.',
      'Omar Sayegh, an engineer, was held in Tehran without being charged.',
    ],
    [
      'Beatrix Hahn had been held for 16 months.',
      'Engineer Omar Sayegh was freed on 5 May, four days before his colleague Beatrix Hahn.',
      'Beatrix Hahn was freed on 5 May after 11 months.',
      'Engineer Omar Sayegh was charged and held for 16 months in Tehran.',
    ],
  ],
  // 34 deadlines with condition
  [
    'Farmers have until 30 November to apply for the grant, worth 2,000 zlotys a hectare, and will be paid by 15 February unless their papers are incomplete, the agriculture ministry in Warsaw said.',
    [
      'The deadline for farmers to apply for the grant is 30 November.',
      'The grant amounts to 2,000 zlotys for each hectare.',
      'Farmers whose papers are complete will be paid by 15 February.',
      'The agriculture ministry said farmers would be paid by 15 February provided that their papers were complete.',
      'Applications for the grant can be made until 30 November, according to the agriculture ministry in Warsaw.',
    ],
    [
      'Farmers have until 15 February to apply for the grant, the agriculture ministry in Warsaw said.',
      'Farmers will be paid by 15 February even if their papers are incomplete, the agriculture ministry in Warsaw said.',
      'Farmers cannot apply for the grant until 30 November, the agriculture ministry in Warsaw said.',
      'The grant is worth 2,000 zlotys a farmer, the agriculture ministry in Warsaw said.',
    ],
  ],
  // 35 before and after
  [
    'Guards opened the gates only after the crowd had broken the fence, and the ambulance reached the stadium 40 minutes before the police, witness Lucio Ferri told the inquiry.',
    [
      'The crowd broke the fence before guards opened the gates.',
      'The police arrived at the stadium 40 minutes after the ambulance.',
      'Witness Lucio Ferri told the inquiry that the ambulance had got to the stadium ahead of the police.',
      'The gates were not opened until the fence had been broken by the crowd.',
      'The ambulance was at the stadium 40 minutes earlier than the police, according to Lucio Ferri.',
    ],
    [
      'Guards opened the gates before the crowd had broken the fence, witness Lucio Ferri told the inquiry.',
      'The police reached the stadium 40 minutes before the ambulance, witness Lucio Ferri told the inquiry.',
      'The crowd opened the gates only after the guards had broken the fence.',
      'Guards opened the gates 40 minutes after the crowd had broken the fence, witness Lucio Ferri told the inquiry.',
    ],
  ],
  // 36 frequency
  [
    'The train to Brno runs twice a day on weekdays and once on Sundays, but not on Saturdays, and from April it will run every two hours, operator Moravska Draha said.',
    [
      'The train to Brno runs once on Sundays.',
      'The train to Brno does not run on Saturdays.',
      'On weekdays, the Brno train runs two times a day.',
      'Operator Moravska Draha said the train to Brno would run every two hours from April.',
      'The train to Brno will run more often from April, according to Moravska Draha.',
    ],
    [
      'The train to Brno runs twice on Sundays, operator Moravska Draha said.',
      'The train to Brno runs once on Saturdays, but not on Sundays.',
      'The train to Brno will run every two hours until April, operator Moravska Draha said.',
      'From April the train to Brno will run twice an hour, operator Moravska Draha said.',
    ],
  ],
  // 37 ages
  [
    "Twins Ana and Luka Petrov, 14, and their cousin Mila, 9, were found in a mountain hut on Sunday, two days after Mila's father, Zoran, 41, had reported the three missing.",
    [
      'The twins are 14 years old.',
      'Mila is nine and her father, Zoran, is 41.',
      "Mila's father had reported the three missing two days before they were found.",
      'The three children were found on Sunday in a mountain hut.',
      'Mila, a cousin of Ana and Luka Petrov, is younger than the twins.',
    ],
    [
      'Twins Ana and Luka Petrov, 9, and their cousin Mila, 14, were found in a mountain hut on Sunday.',
      "The twins' father, Zoran, 41, had reported the three missing.",
      'Zoran, 41, had reported the three missing two days after they were found in a mountain hut.',
      "Mila's father, Zoran, 41, was found in a mountain hut on Sunday.",
    ],
  ],
  // 38 places of two events
  [
    'A fire broke out at a paper mill in Lahti on Monday night, hours after an explosion at a chemical depot in Turku had injured six workers; no one was hurt in Lahti.',
    [
      'Six workers were injured in the explosion in Turku.',
      'The fire in Lahti was at a paper mill.',
      'Nobody was hurt in the fire in Lahti.',
      'An explosion at a chemical depot in Turku came hours before a fire at a paper mill in Lahti.',
      'On Monday night a paper mill in Lahti caught fire.',
    ],
    [
      'An explosion at a chemical depot in Lahti injured six workers.',
      'A fire broke out at a paper mill in Turku on Monday night.',
      'A fire at a paper mill in Lahti injured six workers.',
      'A fire broke out at a paper mill in Lahti hours before an explosion at a chemical depot in Turku injured six workers.',
    ],
  ],
  // 39 distribution: each, in all, share
  [
    'Each of the 14 villages will receive 25,000 rupees for seeds, 350,000 in all, and the two that were flooded will share a further 60,000 for fuel, aid worker Deepa Menon said.',
    [
      'The 14 villages will receive 350,000 rupees in total for seeds.',
      'The two flooded villages will get 60,000 rupees between them for fuel.',
      'Every one of the 14 villages is to get 25,000 rupees for seeds.',
      'Deepa Menon, an aid worker, said 25,000 rupees for seeds would go to each village.',
      'Two of the 14 villages were flooded.',
    ],
    [
      'Each of the 14 villages will receive 350,000 rupees for seeds, aid worker Deepa Menon said.',
      'The two villages that were flooded will each receive a further 60,000 rupees for fuel, aid worker Deepa Menon said.',
      'The 14 villages will receive 25,000 rupees in all for seeds, aid worker Deepa Menon said.',
      'The 14 villages will share a further 60,000 rupees for fuel, aid worker Deepa Menon said.',
    ],
  ],
  // 40 average and median
  [
    "The median rent in Porto is 940 euros a month, against an average of 1,150, and half of the city's tenants pay more than a third of their income in rent, the housing office found.",
    [
      'On average, rent in Porto is 1,150 euros a month.',
      'The average rent in Porto is higher than the median.',
      'The housing office found that the median rent in Porto was 940 euros a month.',
      'Half of tenants in Porto spend over a third of their income on rent.',
      "According to the housing office, rent takes up more than a third of income for half of Porto's tenants.",
    ],
    [
      'The average rent in Porto is 940 euros a month, the housing office found.',
      "A third of the city's tenants pay more than half of their income in rent, the housing office found.",
      'The median rent in Porto is 940 euros a year, the housing office found.',
      "All of the city's tenants pay more than a third of their income in rent, the housing office found.",
    ],
  ],
];
