export const speech = [
  // two speakers in one sentence
  [
    'Finance minister Petra Hollan said the deficit would narrow to 3.1% of GDP next year, but central bank governor Ivo Marek said it would stay above 4%.',
    [
      'The deficit will narrow to 3.1% of GDP next year, according to finance minister Petra Hollan.',
      'Ivo Marek, the central bank governor, said the deficit would remain higher than 4% of GDP.',
      'Hollan forecast a deficit of 3.1% of GDP for next year, while Marek said it would stay above 4%.',
      "The finance minister and the central bank governor disagreed about next year's deficit.",
      'According to Marek, the deficit will not fall below 4%.',
    ],
    [
      'Central bank governor Ivo Marek said the deficit would narrow to 3.1% of GDP next year.',
      'Finance minister Petra Hollan said the deficit would stay above 4% of GDP next year.',
      'Finance minister Petra Hollan said the deficit would widen to 3.1% of GDP next year.',
      'Central bank governor Ivo Marek said the deficit would stay below 4%.',
    ],
  ],
  // accused
  [
    'The Danish shipping firm Norvang accused its rival Belltide on Tuesday of copying 14 patented hull designs and demanded €22 million in damages.',
    [
      'Belltide was accused by its rival Norvang of copying 14 patented hull designs.',
      'Norvang, a Danish shipping firm, demanded €22 million in damages from Belltide.',
      'The accusation against Belltide, made on Tuesday, concerns 14 patented hull designs.',
      'According to Norvang, Belltide copied 14 patented hull designs.',
      'Norvang wants €22 million in damages and alleges that its rival copied patented hull designs.',
    ],
    [
      'Belltide accused its rival Norvang on Tuesday of copying 14 patented hull designs.',
      'The Danish shipping firm Norvang was accused on Tuesday of copying 14 patented hull designs.',
      'Norvang accused its rival Belltide of copying 22 patented hull designs.',
      'Belltide demanded €22 million in damages from the Danish shipping firm Norvang.',
    ],
  ],
  // thanked, warned
  [
    'Prime Minister Lena Varga thanked Canadian ambassador Colin Reith on 9 May for 300 ambulances and warned Interior Minister Pal Toth that delivering them to hospitals must not take longer than two weeks.',
    [
      "Colin Reith, Canada's ambassador, was thanked by Prime Minister Lena Varga for 300 ambulances.",
      'Pal Toth received a warning from Varga that delivery of the ambulances to hospitals must be done within two weeks.',
      'Lena Varga told the interior minister that delivering the ambulances to hospitals must take no more than two weeks.',
      'On 9 May the prime minister thanked the Canadian ambassador for 300 ambulances.',
      'The prime minister thanked Reith and warned Toth.',
    ],
    [
      'Canadian ambassador Colin Reith thanked Prime Minister Lena Varga on 9 May for 300 ambulances.',
      'Prime Minister Lena Varga warned Canadian ambassador Colin Reith that delivering the ambulances to hospitals must not take longer than two weeks.',
      'Interior Minister Pal Toth warned Prime Minister Lena Varga that delivering the ambulances to hospitals must not take longer than two weeks.',
      'Lena Varga warned Pal Toth that delivering the ambulances to hospitals must take longer than two weeks.',
    ],
  ],
  // sued
  [
    'The pension fund Aldermere sued the brewer Castwick for $40 million in March 2023, and in November of that year Castwick sued its former auditor Dunhope for $65 million.',
    [
      'Castwick was sued by the pension fund Aldermere in March 2023.',
      'In November 2023 the brewer Castwick sued Dunhope, its former auditor.',
      'Dunhope faced a $65 million lawsuit from Castwick, whose auditor it had been.',
      "Aldermere's suit against the brewer, for $40 million, came eight months before Castwick's suit against Dunhope.",
      'Castwick, itself sued for $40 million, later took its former auditor to court for $65 million.',
    ],
    [
      'The brewer Castwick sued the pension fund Aldermere for $40 million in March 2023.',
      'Castwick sued its former auditor Dunhope for $40 million.',
      'Dunhope sued Castwick for $65 million in November 2023.',
      'The pension fund Aldermere sued the brewer Castwick in November 2023.',
    ],
  ],
  // met, urged
  [
    "After meeting union leader Bram Okker on Thursday, Education Minister Rosa Quill urged school heads to publish exam results by 30 June, while Okker urged her to raise teachers' pay by 6%.",
    [
      "Bram Okker, a union leader, called on the education minister to raise teachers' pay by 6%.",
      'School heads were urged by Rosa Quill to publish exam results by 30 June.',
      'Rosa Quill and Bram Okker met on Thursday.',
      'The union leader pressed Quill for a 6% pay rise for teachers.',
      "Following Thursday's meeting with Okker, the minister called on school heads to release exam results no later than 30 June.",
    ],
    [
      "Education Minister Rosa Quill urged union leader Bram Okker to raise teachers' pay by 6%.",
      'Union leader Bram Okker urged school heads to publish exam results by 30 June.',
      'School heads urged Education Minister Rosa Quill to publish exam results by 30 June.',
      'Before meeting union leader Bram Okker on Thursday, Rosa Quill urged school heads to publish exam results by 30 June.',
    ],
  ],
  // denied that / confirmed that
  [
    'Airline chief Tomas Reyl denied on Wednesday that Skylark would cut 1,200 jobs, but confirmed that it would close its base in Porto in October.',
    [
      'Skylark will close its Porto base in October, Tomas Reyl confirmed.',
      'Tomas Reyl said it was not true that Skylark would cut 1,200 jobs.',
      "The closure of Skylark's base in Porto in October was confirmed by airline chief Tomas Reyl.",
      "Reyl's denial on Wednesday concerned the cutting of 1,200 jobs at Skylark.",
      'While confirming that the Porto base would close, the airline chief denied that 1,200 jobs would be cut.',
    ],
    [
      'Airline chief Tomas Reyl confirmed on Wednesday that Skylark would cut 1,200 jobs.',
      'Skylark would cut 1,200 jobs, airline chief Tomas Reyl said on Wednesday.',
      'Tomas Reyl denied on Wednesday that Skylark would close its base in Porto in October.',
      'Tomas Reyl confirmed that Skylark would open its base in Porto in October.',
    ],
  ],
  // rejected the claim / no plan to
  [
    "Energy regulator head Ines Falk rejected the opposition's claim that tariffs rose 18% in 2024, putting the figure at 11%, and said there was no plan to raise them in 2025.",
    [
      'According to Ines Falk, tariffs rose 11% in 2024.',
      'The opposition claimed that tariffs had risen by 18% in 2024.',
      'Falk, who heads the energy regulator, said no tariff increase was planned for 2025.',
      'The claim of an 18% rise in tariffs was rejected by the head of the energy regulator.',
      'Ines Falk put the 2024 rise in tariffs at 11%, not 18% as the opposition had claimed.',
    ],
    [
      'Energy regulator head Ines Falk said tariffs rose 18% in 2024.',
      "The opposition rejected Ines Falk's claim that tariffs rose 18% in 2024.",
      'Energy regulator head Ines Falk said there was a plan to raise tariffs in 2025.',
      'Ines Falk put the rise in tariffs in 2025 at 11%.',
    ],
  ],
  // neither ... nor
  [
    'Neither the mayor of Lorvik, Hanne Strand, nor her deputy, Erik Moe, attended the opening of the 85-million-kroner swimming hall, but council leader Siv Dahl did.',
    [
      'Council leader Siv Dahl attended the opening of the swimming hall.',
      'Hanne Strand, the mayor of Lorvik, was absent from the opening of the swimming hall.',
      'Both the mayor and her deputy missed the opening.',
      "Erik Moe, Lorvik's deputy mayor, did not attend the opening of the 85-million-kroner hall.",
      'The opening of the swimming hall took place without Strand and Moe but with Dahl present.',
    ],
    [
      'Both the mayor of Lorvik, Hanne Strand, and her deputy, Erik Moe, attended the opening of the swimming hall.',
      'Neither Erik Moe nor council leader Siv Dahl attended the opening of the swimming hall.',
      'The mayor of Lorvik, Hanne Strand, attended the opening of the swimming hall, but her deputy, Erik Moe, did not.',
      'The deputy mayor of Lorvik, Hanne Strand, did not attend the opening of the swimming hall.',
    ],
  ],
  // not only ... but also
  [
    'The flood not only destroyed 46 houses in the village of Tarnow Dolny but also cut the railway to Krakow, which engineers hope to reopen on 3 August.',
    [
      'The railway to Krakow was cut by the flood.',
      'Forty-six houses in Tarnow Dolny were destroyed by the flood.',
      'Besides destroying 46 houses, the flood cut the rail line to Krakow.',
      'Engineers hope that the railway will be open again on 3 August.',
      'The flood caused the destruction of houses in Tarnow Dolny and severed the railway to Krakow.',
    ],
    [
      'The flood did not destroy houses in the village of Tarnow Dolny but cut the railway to Krakow.',
      'The flood destroyed 46 houses in Krakow.',
      'The railway to Krakow, which the flood cut, was reopened on 3 August.',
      'The flood destroyed 46 houses in the village of Tarnow Dolny but did not cut the railway to Krakow.',
    ],
  ],
  // nobody
  [
    'Nobody was killed when a gas tank exploded at the Brixa paint plant near Graz on Sunday, but seven workers were injured, two of them seriously, police said.',
    [
      'Seven workers were injured in the explosion at the Brixa paint plant, police said.',
      "There were no deaths in Sunday's explosion near Graz, according to police.",
      'The explosion of a gas tank left two workers seriously injured.',
      'Police reported no fatalities but said seven workers had been hurt.',
      'A gas tank blew up at a paint plant near Graz on Sunday, injuring seven workers.',
    ],
    [
      'Two workers were killed when a gas tank exploded at the Brixa paint plant near Graz on Sunday, police said.',
      'Nobody was injured when a gas tank exploded at the Brixa paint plant near Graz on Sunday, police said.',
      'Seven workers were seriously injured when a gas tank exploded at the Brixa paint plant near Graz, police said.',
      'In all, two workers were injured when a gas tank exploded at the Brixa paint plant on Sunday, police said.',
    ],
  ],
  // without
  [
    'The government of Slovenia approved the sale of the port operator Marlin for €310 million on Friday without consulting parliament, opposition deputy Jure Kolar said.',
    [
      'According to Jure Kolar, parliament was not consulted on the sale of Marlin.',
      "Opposition deputy Jure Kolar said Slovenia's government had approved the €310 million sale of a port operator on Friday.",
      "Slovenia's parliament was not asked before the sale of the port operator was approved, an opposition deputy said.",
      'Kolar said the government had approved selling Marlin for €310 million.',
      'An opposition deputy said approval for the sale had been given on Friday without any consultation of parliament.',
    ],
    [
      'The government of Slovenia approved the sale of the port operator Marlin on Friday after consulting parliament, opposition deputy Jure Kolar said.',
      'The parliament of Slovenia approved the sale of the port operator Marlin without consulting the government, opposition deputy Jure Kolar said.',
      'The government of Slovenia approved the purchase of the port operator Marlin for €310 million on Friday, opposition deputy Jure Kolar said.',
      'Government deputy Jure Kolar said the sale of the port operator Marlin was approved without consulting parliament.',
    ],
  ],
  // may, could
  [
    'The central bank of Chile may cut its key rate by a quarter point in July, and inflation could fall below 3% by December, board member Elisa Duarte said on 12 June.',
    [
      'A quarter-point rate cut in July is possible, according to Elisa Duarte.',
      'Board member Elisa Duarte said inflation might drop below 3% by December.',
      "Chile's central bank might lower its key rate in July, a board member said.",
      'On 12 June Duarte spoke of a possible cut in the key rate in July.',
      'Inflation of less than 3% by December is possible, Duarte said.',
    ],
    [
      'The central bank of Chile will cut its key rate by a quarter point in July, board member Elisa Duarte said.',
      'Inflation will fall below 3% by December, board member Elisa Duarte said on 12 June.',
      'The central bank of Chile may raise its key rate by a quarter point in July, board member Elisa Duarte said.',
      'The central bank of Chile may cut its key rate by a quarter point in December, board member Elisa Duarte said.',
    ],
  ],
  // must, should, exempt
  [
    'Importers must register every shipment of timber from 1 January 2026 and should keep the records for seven years, the Belgian customs service said; small firms are exempt until 2028.',
    [
      'Small firms are not bound by the registration duty until 2028.',
      'From 1 January 2026 registration of every timber shipment is compulsory for importers, with small firms exempt until 2028.',
      'The Belgian customs service advised importers to keep the records for seven years.',
      'According to Belgian customs, importers are obliged to register each shipment of timber from the start of 2026, although small firms are exempt until 2028.',
      'Records should be kept for seven years, the customs service said.',
    ],
    [
      'Importers may register every shipment of timber from 1 January 2026 but do not have to, the Belgian customs service said.',
      'Importers must keep the records for seven years, the Belgian customs service said.',
      'Small firms must register every shipment of timber from 1 January 2026.',
      'Small firms are exempt until 2026.',
    ],
  ],
  // has decided, plans to, is expected to
  [
    'Carmaker Orlanda has decided to close its Zaragoza plant in 2026 and plans to build another in Morocco; its output is expected to fall 9% this year.',
    [
      "Orlanda's plant in Zaragoza is to close in 2026.",
      'A plant in Morocco is planned by the carmaker.',
      'Output at Orlanda is expected to drop 9% this year.',
      'The decision to close the Zaragoza plant in 2026 has been taken.',
      'Orlanda intends to build a plant in Morocco and to shut its Zaragoza plant in 2026.',
    ],
    [
      'Carmaker Orlanda has built another plant in Morocco.',
      'Carmaker Orlanda has closed its Zaragoza plant.',
      'Carmaker Orlanda plans to close its plant in Morocco.',
      'Output at carmaker Orlanda is expected to rise 9% this year.',
    ],
  ],
  // agreed in principle, has not ruled out
  [
    'Kenya and Uganda have agreed in principle to share the cost of a 270-kilometre pipeline, Kenyan minister Grace Wanjiru said, adding that she had not ruled out a loan from Japan.',
    [
      'Grace Wanjiru said a loan from Japan remained possible.',
      "There is agreement in principle between Kenya and Uganda on sharing the pipeline's cost, according to the Kenyan minister.",
      'The Kenyan minister did not exclude a Japanese loan.',
      'Uganda has agreed in principle to bear part of the cost of the pipeline, Wanjiru said.',
      'A 270-kilometre pipeline is to be paid for jointly under an agreement in principle between Kenya and Uganda, Wanjiru said.',
    ],
    [
      'Kenya and Uganda have signed a final agreement to share the cost of a 270-kilometre pipeline, Kenyan minister Grace Wanjiru said.',
      'Kenyan minister Grace Wanjiru said she had ruled out a loan from Japan.',
      'Kenya and Japan have agreed in principle to share the cost of a 270-kilometre pipeline, Kenyan minister Grace Wanjiru said.',
      'Ugandan minister Grace Wanjiru said Kenya and Uganda had agreed in principle to share the cost of a pipeline.',
    ],
  ],
  // unless
  [
    'Dockers in Rotterdam will strike for 48 hours from 5 November unless the port raises their pay by at least 4%, union chief Daan Kuipers said on Monday.',
    [
      'Daan Kuipers said the strike would begin on 5 November if pay was not raised by at least 4%.',
      'A pay rise of at least 4% would avert the strike, according to Kuipers.',
      'The union chief threatened a 48-hour strike by dockers in Rotterdam.',
      'Without a pay rise of 4% or more, dockers in Rotterdam will walk out for two days from 5 November, the union chief said.',
      "On Monday union chief Daan Kuipers called for dockers' pay to go up by no less than 4%, threatening a strike from 5 November.",
    ],
    [
      'Dockers in Rotterdam will strike for 48 hours from 5 November whatever the port does, union chief Daan Kuipers said.',
      'Dockers in Rotterdam will strike for 48 hours from 5 November if the port raises their pay by at least 4%, union chief Daan Kuipers said.',
      'Dockers in Rotterdam will strike for 48 hours unless the port raises their pay by at most 4%, union chief Daan Kuipers said.',
      'Dockers in Rotterdam will strike before 5 November unless the port raises their pay by at least 4%, union chief Daan Kuipers said.',
    ],
  ],
  // only after, provided that
  [
    'Hungary will release the €150 million grant only after the audit of the Debrecen hospital is finished, and the hospital will open in May provided that the ministry licenses it.',
    [
      'The opening of the hospital in May depends on a licence from the ministry.',
      'The €150 million grant will not be released before the audit is finished.',
      'If the ministry grants it a licence, the Debrecen hospital will open in May.',
      'The audit of the Debrecen hospital must be completed before Hungary releases the grant.',
      "Release of the €150 million must wait for the end of the hospital's audit.",
    ],
    [
      'Hungary will release the €150 million grant before the audit of the Debrecen hospital is finished.',
      'The hospital will open in May whether or not the ministry licenses it.',
      'Hungary will release the €150 million grant in May.',
      'Hungary will release the €150 million grant only after the ministry licenses the hospital.',
    ],
  ],
  // subject to
  [
    'Glasgow brewer Hartlow will buy its Irish rival Quinlan for £88 million, subject to approval by the competition authority, which is due to rule by 20 February.',
    [
      'Quinlan is to be taken over by its rival Hartlow if the competition authority approves.',
      'The £88 million purchase of Quinlan needs the approval of the competition authority.',
      "The competition authority's ruling on the deal is due no later than 20 February.",
      "Hartlow's acquisition of its Irish rival depends on approval from the competition authority.",
      'The competition authority has until 20 February to rule on the purchase of Quinlan by the Glasgow brewer.',
    ],
    [
      'Irish rival Quinlan will buy Glasgow brewer Hartlow for £88 million, subject to approval by the competition authority.',
      'The competition authority has approved the purchase of Quinlan by Glasgow brewer Hartlow for £88 million.',
      'Glasgow brewer Hartlow has bought its Irish rival Quinlan for £88 million.',
      'The competition authority is due to rule after 20 February.',
    ],
  ],
  // as long as, if
  [
    'Argentina will keep its wheat export tax at 9% as long as domestic bread prices keep rising, Farm Minister Lucia Prado said, and will scrap it if the harvest exceeds 20 million tonnes.',
    [
      'Lucia Prado said the tax would go if the harvest was larger than 20 million tonnes.',
      'According to the farm minister, the 9% export tax on wheat will stay while bread prices at home go on rising.',
      'A harvest of more than 20 million tonnes would lead Argentina to abolish the tax, Prado said.',
      "Argentina's export tax on wheat stands at 9%.",
      'The farm minister tied keeping the wheat export tax to rising bread prices.',
    ],
    [
      'Argentina will keep its wheat export tax at 9% as long as domestic bread prices keep falling, Farm Minister Lucia Prado said.',
      'Argentina has scrapped its wheat export tax, Farm Minister Lucia Prado said.',
      'Argentina will scrap its wheat export tax if the harvest is below 20 million tonnes, Farm Minister Lucia Prado said.',
      'Argentina will keep its wheat export tax at 20% as long as domestic bread prices keep rising, Farm Minister Lucia Prado said.',
    ],
  ],
  // all except, apart from
  [
    'All the border crossings with Bulgaria reopened on 2 March except Kalotina, and all lorry drivers apart from those carrying medicines must now pay a fee of €35.',
    [
      'Kalotina is the only border crossing with Bulgaria that did not reopen on 2 March.',
      'Lorry drivers carrying medicines do not have to pay the €35 fee.',
      'Every crossing on the border with Bulgaria but Kalotina reopened on 2 March.',
      'A fee of €35 is charged to lorry drivers, with an exemption for those transporting medicines.',
      'The Kalotina crossing was left out when the other crossings with Bulgaria reopened on 2 March.',
    ],
    [
      'All the border crossings with Bulgaria, including Kalotina, reopened on 2 March.',
      'Of the border crossings with Bulgaria, only Kalotina reopened on 2 March.',
      'Lorry drivers carrying medicines must now pay a fee of €35.',
      'All lorry drivers, without exception, must now pay a fee of €35.',
    ],
  ],
  // although
  [
    'Although sales at the retailer Pellmont rose 6% to €940 million in 2023, its profit fell 12% to €51 million.',
    [
      "Pellmont's profit dropped by 12% in 2023, to €51 million.",
      'Sales of the retailer Pellmont increased 6% to €940 million in 2023.',
      'Despite higher sales, Pellmont made less profit in 2023.',
      "Pellmont's profit fell even as its sales grew 6%.",
      'With sales of €940 million, the retailer earned a profit of €51 million in 2023.',
    ],
    [
      'Sales at the retailer Pellmont fell 6% to €940 million in 2023.',
      'The profit of the retailer Pellmont rose 12% to €51 million in 2023.',
      'Sales at the retailer Pellmont rose 12% to €940 million in 2023.',
      'The profit of the retailer Pellmont fell 12% to €940 million in 2023.',
    ],
  ],
  // whereas
  [
    'Exports from Vietnam to Germany grew 14% in the first quarter, whereas those to France shrank 3%, and imports from Germany were unchanged at $1.2 billion.',
    [
      "Vietnam's exports to France fell by 3% in the first quarter.",
      'Vietnam exported 14% more to Germany in the first quarter.',
      "Vietnam's imports from Germany stayed at $1.2 billion.",
      'In contrast to those to Germany, Vietnamese exports to France declined in the first quarter.',
      "Vietnam's exports to Germany rose while its imports from that country did not change.",
    ],
    [
      'Exports from Vietnam to France grew 14% in the first quarter.',
      'Exports from Germany to Vietnam grew 14% in the first quarter.',
      'Exports from Vietnam to Germany shrank 3% in the first quarter.',
      'Exports from Vietnam to Germany were unchanged at $1.2 billion in the first quarter.',
    ],
  ],
  // instead of, rather than
  [
    'Tampere city council chose a tram line instead of a metro on 14 April, and will pay for it with a 0.5% income tax rather than with tolls, Mayor Aino Laine said.',
    [
      'Tampere city council decided against a metro and in favour of a tram line, the mayor said.',
      'The tram line will be financed by a 0.5% income tax, Mayor Aino Laine said.',
      'Tolls will not be used to pay for the tram line, according to the mayor.',
      "A tram line, not a metro, was the city council's choice on 14 April.",
      'Laine said an income tax of 0.5%, and not tolls, would fund the line.',
    ],
    [
      'Tampere city council chose a metro instead of a tram line on 14 April, Mayor Aino Laine said.',
      'Tampere will pay for the tram line with tolls rather than with a 0.5% income tax, Mayor Aino Laine said.',
      'Tampere city council chose both a tram line and a metro on 14 April, Mayor Aino Laine said.',
      'Tampere has paid for the tram line with a 0.5% income tax, Mayor Aino Laine said.',
    ],
  ],
  // because
  [
    'Steelmaker Drava shut its Sisak furnace on 8 January because electricity prices had doubled, and the shutdown forced its customer Velmo to halt production for three weeks.',
    [
      'A doubling of electricity prices made Drava shut its furnace in Sisak.',
      'Velmo had to stop production for three weeks as a result of the shutdown.',
      'The Sisak furnace was closed by the steelmaker Drava on 8 January.',
      "Drava's customer Velmo halted production for three weeks because the furnace was shut.",
      'Electricity prices had doubled before Drava shut its Sisak furnace.',
    ],
    [
      'Electricity prices doubled because steelmaker Drava shut its Sisak furnace on 8 January.',
      'Velmo shut its Sisak furnace on 8 January because electricity prices had doubled.',
      'Steelmaker Drava shut its Sisak furnace on 8 January because electricity prices had halved.',
      'Steelmaker Drava shut its Sisak furnace because its customer Velmo had halted production for three weeks.',
    ],
  ],
  // despite
  [
    'Despite a 7% rise in ticket prices, passenger numbers on the Lisbon metro grew 4% in 2024 to 176 million, operator head Nuno Salgado said.',
    [
      'The Lisbon metro had 176 million passengers in 2024, according to Nuno Salgado.',
      "Passenger numbers rose 4% although tickets became 7% dearer, the operator's head said.",
      'Ticket prices on the Lisbon metro went up 7%, Nuno Salgado said.',
      'Growth of 4% in passenger numbers in 2024 was reported by operator head Nuno Salgado.',
      'The price rise did not prevent passenger numbers on the Lisbon metro from growing in 2024, Salgado said.',
    ],
    [
      'Despite a 4% rise in ticket prices, passenger numbers on the Lisbon metro grew in 2024, operator head Nuno Salgado said.',
      'Because of a 7% rise in ticket prices, passenger numbers on the Lisbon metro grew 4% in 2024, operator head Nuno Salgado said.',
      'Passenger numbers on the Lisbon metro fell 4% in 2024 to 176 million, operator head Nuno Salgado said.',
      'Passenger numbers on the Lisbon metro grew by 176 million in 2024, operator head Nuno Salgado said.',
    ],
  ],
  // led to, due to
  [
    'Heavy rain led to a landslide near Merano that killed three hikers on Saturday, and rescue flights were delayed by five hours due to fog, fire chief Paul Egger said.',
    [
      'Fog delayed rescue flights by five hours, according to fire chief Paul Egger.',
      'The landslide near Merano was caused by heavy rain, Egger said.',
      'Three hikers died in a landslide near Merano on Saturday, the fire chief said.',
      'Rescue flights were five hours late because of fog, Egger said.',
      'Paul Egger said heavy rain had brought about the landslide in which three hikers were killed.',
    ],
    [
      'A landslide near Merano led to heavy rain on Saturday, fire chief Paul Egger said.',
      'Rescue flights were delayed by five hours due to heavy rain, fire chief Paul Egger said.',
      'Fog led to a landslide near Merano that killed three hikers on Saturday, fire chief Paul Egger said.',
      'A landslide near Merano killed five hikers on Saturday, fire chief Paul Egger said.',
    ],
  ],
  // time of saying against time of event
  [
    'On 3 October 2024 health secretary Mira Aldous said the measles outbreak in Leeds had begun in July and that vaccination would be free from January 2025.',
    [
      'The measles outbreak in Leeds began in July, according to Mira Aldous.',
      'Vaccination will be free of charge from January 2025, the health secretary said.',
      'Mira Aldous spoke about the measles outbreak in Leeds on 3 October 2024.',
      'In October 2024 Aldous said there would be free vaccination from the following January.',
      'July saw the start of the outbreak of measles in Leeds, the health secretary said in October.',
    ],
    [
      'The measles outbreak in Leeds had begun in October 2024, health secretary Mira Aldous said.',
      'Health secretary Mira Aldous said that vaccination would be free from July.',
      'In January 2025 health secretary Mira Aldous said the measles outbreak in Leeds had begun in July.',
      'Health secretary Mira Aldous said that vaccination would be free until January 2025.',
    ],
  ],
  // no longer, not yet, still
  [
    'The Halden bridge is no longer open to lorries, and work on its replacement has not yet begun, Norwegian roads director Jens Aas said; cars can still cross at 30 km/h.',
    [
      'Lorries can no longer use the Halden bridge, Jens Aas said.',
      'Cars are still able to cross the bridge, at 30 km/h.',
      'According to the roads director, work on the new bridge has yet to start.',
      'The bridge, once open to lorries, is now closed to them, the Norwegian roads director said.',
      'Jens Aas said the start of work on a replacement for the Halden bridge was still to come.',
    ],
    [
      'The Halden bridge is still open to lorries, Norwegian roads director Jens Aas said.',
      'Work on the replacement of the Halden bridge has already begun, Norwegian roads director Jens Aas said.',
      'The Halden bridge is no longer open to cars.',
      'The Halden bridge is not yet open to lorries, Norwegian roads director Jens Aas said.',
    ],
  ],
  // again, still under
  [
    "Peru's former president Oscar Llanos, who lost the 2016 election, is running again in 2026, electoral judge Nilda Paz said, though he is still under investigation over a $2 million gift.",
    [
      'Llanos, defeated in 2016, is a candidate again in 2026, according to electoral judge Nilda Paz.',
      'The investigation of the former president over a $2 million gift is still going on.',
      'Oscar Llanos did not win the 2016 election.',
      'A $2 million gift is the subject of a continuing investigation of Llanos.',
      "Nilda Paz, an electoral judge, said that Peru's former president was standing once more in 2026.",
    ],
    [
      "Peru's former president Oscar Llanos, who won the 2016 election, is running again in 2026, electoral judge Nilda Paz said.",
      "Peru's former president Oscar Llanos is no longer under investigation over a $2 million gift.",
      'Former president Oscar Llanos said electoral judge Nilda Paz was running again in 2026.',
      'Electoral judge Nilda Paz is still under investigation over a $2 million gift.',
    ],
  ],
  // first person told as third person
  [
    "'We lost 40 customers last year, but our company has won 65 since January and I will not cut a single job,' Greta Sund, head of software maker Norrlys, told investors in Oslo.",
    [
      'Norrlys lost 40 customers last year, its head Greta Sund said.',
      'Greta Sund told investors that she would not cut any jobs.',
      'The software maker has gained 65 customers since January, according to Sund.',
      'Investors in Oslo heard from Sund that Norrlys had won 65 customers since January after losing 40 last year.',
      'The head of Norrlys ruled out job cuts when speaking to investors in Oslo.',
    ],
    [
      'Norrlys has won 40 customers since January, Greta Sund told investors in Oslo.',
      'Norrlys lost 65 customers last year, Greta Sund told investors in Oslo.',
      'Investors in Oslo told Greta Sund, head of software maker Norrlys, that they would not cut a single job.',
      'Greta Sund, head of software maker Norrlys, told investors in Oslo that she would cut jobs.',
    ],
  ],
  // questions answered yes or no
  [
    'Asked whether Finland would send troops to the mission, Defence Minister Kari Helo answered no; asked whether it would contribute money, he said yes, up to €30 million.',
    [
      'Finland will not send troops to the mission, Defence Minister Kari Helo said.',
      'Kari Helo said Finland would contribute as much as €30 million to the mission.',
      'Helo ruled out sending Finnish troops to the mission.',
      'The minister said Finland would give money but not troops.',
      "Finland's financial contribution to the mission will be no more than €30 million, according to Helo.",
    ],
    [
      'Finland would send troops to the mission, Defence Minister Kari Helo said.',
      'Asked whether Finland would contribute money, Defence Minister Kari Helo answered no.',
      'Finland would contribute at least €30 million to the mission, Defence Minister Kari Helo said.',
      'Defence Minister Kari Helo asked whether Finland would send troops to the mission.',
    ],
  ],
  // votes for and against
  [
    'The Estonian parliament passed the property tax bill by 54 votes to 41 with six abstentions; the Liberals voted against it, and Speaker Maie Rand voted for it.',
    [
      "The property tax bill was adopted by Estonia's parliament with 54 votes in favour.",
      'Forty-one members of the Estonian parliament voted against the bill.',
      'There were six abstentions in the vote on the property tax bill.',
      'Speaker Maie Rand backed the bill, which the Liberals opposed.',
      'The Liberals voted no, but the property tax bill passed by 54 votes to 41.',
    ],
    [
      'The Estonian parliament rejected the property tax bill by 54 votes to 41.',
      'The Liberals voted for the property tax bill.',
      'Speaker Maie Rand voted against the property tax bill.',
      'The Estonian parliament passed the property tax bill with 41 abstentions.',
    ],
  ],
  // promises and refusals
  [
    'Landlord Oakmere promised tenants in Bristol to repair the lifts by 15 December but refused to refund the £200 charge, tenant leader Femi Adu said.',
    [
      'According to Femi Adu, Oakmere would not refund the £200 charge.',
      'Tenants in Bristol were promised by Oakmere that the lifts would be repaired by 15 December, Adu said.',
      'Femi Adu said the landlord had turned down a refund of the £200 charge.',
      'The landlord gave tenants its word that it would mend the lifts no later than 15 December, the tenant leader said.',
      'Oakmere undertook to repair the lifts but not to give back the £200, Adu said.',
    ],
    [
      'Landlord Oakmere refused to repair the lifts by 15 December, tenant leader Femi Adu said.',
      'Landlord Oakmere promised tenants in Bristol to refund the £200 charge, tenant leader Femi Adu said.',
      'Tenants in Bristol promised landlord Oakmere to repair the lifts by 15 December, tenant leader Femi Adu said.',
      'Landlord Oakmere has repaired the lifts, tenant leader Femi Adu said.',
    ],
  ],
  // quantifiers
  [
    'Most of the 120 clinics surveyed in Ghana had clean water, half had a doctor, few had an X-ray machine and none had a scanner, researcher Abena Mensa reported in May.',
    [
      'None of the clinics surveyed had a scanner, Abena Mensa reported.',
      'Sixty of the 120 clinics had a doctor, according to the researcher.',
      'Clean water was available in most of the surveyed clinics, Mensa reported.',
      "Few of the Ghanaian clinics in the survey had an X-ray machine, according to Mensa's report in May.",
      'Half of the 120 clinics surveyed had no doctor, Mensa reported.',
    ],
    [
      'All of the 120 clinics surveyed in Ghana had clean water, researcher Abena Mensa reported in May.',
      'Most of the 120 clinics surveyed in Ghana had an X-ray machine, researcher Abena Mensa reported.',
      'Half of the 120 clinics surveyed in Ghana had a scanner, researcher Abena Mensa reported.',
      'None of the 120 clinics surveyed in Ghana had a doctor, researcher Abena Mensa reported in May.',
    ],
  ],
  // hearsay and doubt
  [
    'Customs officer Rado Petkov allegedly took €5,000 from smugglers in 2022, according to prosecutors; he reportedly left the country last week, but his lawyer said he was at home in Varna.',
    [
      'Prosecutors allege that Rado Petkov took €5,000 from smugglers in 2022.',
      'According to his lawyer, Petkov was at home in Varna.',
      'There are reports that the customs officer left the country last week.',
      "Petkov's lawyer contradicted reports that the officer had left the country.",
      'A customs officer is alleged to have accepted €5,000 from smugglers.',
    ],
    [
      'It is proven that customs officer Rado Petkov took €5,000 from smugglers in 2022.',
      "Rado Petkov's lawyer said he left the country last week.",
      'Customs officer Rado Petkov allegedly gave €5,000 to smugglers in 2022, according to prosecutors.',
      'Prosecutors said Rado Petkov was at home in Varna.',
    ],
  ],
  // purpose and method
  [
    'To cut smog, Milan will ban diesel vans from 1 October and, by doubling its parking fees to €6 an hour, hopes to raise €45 million for new buses, councillor Sara Brenti said.',
    [
      'The purpose of the ban on diesel vans in Milan is to reduce smog, Sara Brenti said.',
      "Milan's parking fees are to double to €6 an hour, according to the councillor.",
      'Milan hopes that higher parking fees will bring in €45 million for new buses, Brenti said.',
      'Diesel vans will be banned in Milan from 1 October, councillor Sara Brenti said.',
      'Brenti said Milan hoped to fund new buses with money from dearer parking.',
    ],
    [
      'By banning diesel vans, Milan hopes to raise €45 million for new buses, councillor Sara Brenti said.',
      'Milan hopes to raise €45 million for new buses by halving its parking fees to €6 an hour, councillor Sara Brenti said.',
      'Milan will ban new buses from 1 October, councillor Sara Brenti said.',
      'By doubling its parking fees to €6 an hour, Milan has raised €45 million for new buses, councillor Sara Brenti said.',
    ],
  ],
  // replaced, succeeded, resigned
  [
    'Marta Engel will replace Johan Brandt as chief executive of Felsen Bank on 1 September; Brandt, who resigned in April, had succeeded Karin Vos in 2017.',
    [
      "Felsen Bank's next chief executive will be Marta Engel.",
      'Karin Vos was succeeded by Johan Brandt in 2017.',
      "Brandt's resignation came in April.",
      'From 1 September Engel will head Felsen Bank in place of Brandt.',
      'Johan Brandt, who took over from Vos in 2017, resigned in April as chief executive of Felsen Bank.',
    ],
    [
      'Johan Brandt will replace Marta Engel as chief executive of Felsen Bank on 1 September.',
      'Marta Engel resigned in April.',
      'Karin Vos had succeeded Johan Brandt in 2017.',
      'Marta Engel will replace Karin Vos as chief executive of Felsen Bank on 1 September.',
    ],
  ],
  // appointed, withdrew, offered to resign
  [
    'President Ioan Dobre appointed judge Livia Stan to the audit court on 6 February after nominee Mihai Rusu withdrew; Justice Minister Dan Popa, who had backed Rusu, offered to resign.',
    [
      'Livia Stan was appointed to the audit court by President Ioan Dobre.',
      'Mihai Rusu withdrew before Stan was appointed.',
      'Dan Popa, the justice minister, had supported Rusu.',
      'The justice minister offered to step down.',
      'The appointment of judge Livia Stan on 6 February followed the withdrawal of nominee Mihai Rusu.',
    ],
    [
      'President Ioan Dobre appointed Mihai Rusu to the audit court on 6 February.',
      'Justice Minister Dan Popa, who had backed Mihai Rusu, has resigned.',
      'Justice Minister Dan Popa had backed judge Livia Stan.',
      'Justice Minister Dan Popa appointed judge Livia Stan to the audit court on 6 February.',
    ],
  ],
  // appeal dismissed, upheld, acquitted
  [
    "The Court of Appeal in Dublin on Thursday dismissed banker Owen Kerrigan's appeal and upheld his four-year sentence for fraud, while his co-accused, Brid Lacey, was acquitted.",
    [
      'Owen Kerrigan lost his appeal on Thursday.',
      "Brid Lacey, Kerrigan's co-accused, was cleared.",
      "Kerrigan's four-year sentence for fraud stands, the Court of Appeal in Dublin decided.",
      "The banker's appeal was rejected, and his sentence of four years was upheld.",
      'The dismissal of the appeal leaves the banker with a four-year sentence for fraud.',
    ],
    [
      "The Court of Appeal in Dublin on Thursday upheld banker Owen Kerrigan's appeal.",
      'Banker Owen Kerrigan was acquitted on Thursday.',
      "Owen Kerrigan's co-accused, Brid Lacey, was convicted.",
      "The Court of Appeal in Dublin overturned Owen Kerrigan's four-year sentence for fraud.",
    ],
  ],
  // convicted, acquitted, adjourned
  [
    'A court in Lyon convicted builder Marc Tissot of bribery and fined him €90,000 but acquitted his son Hugo, and adjourned the case of former mayor Alain Roche until 11 June.',
    [
      'Marc Tissot was found guilty of bribery and must pay a fine of €90,000.',
      "The builder's son, Hugo, was acquitted by the court in Lyon.",
      'The case of the former mayor was put off until 11 June.',
      'While Hugo was cleared, his father was convicted of bribery.',
      "The builder's conviction for bribery brought a fine of €90,000.",
    ],
    [
      'A court in Lyon convicted former mayor Alain Roche of bribery.',
      'A court in Lyon acquitted builder Marc Tissot of bribery.',
      'A court in Lyon fined former mayor Alain Roche €90,000.',
      'A court in Lyon adjourned the case of builder Marc Tissot until 11 June.',
    ],
  ],
];
