// English digests of texts of six sorts from all over the world, by a writer who never saw the program.
export const round83 = [
  {
    id: 'mg-cyclone-appeal',
    lang: 'en',
    sourceDate: '2024-04-11',
    source: `ANTANANARIVO, 11 April 2024 – The United Nations Humanitarian Coordinator for Madagascar, Elise Varenkamp, today launched a six-month flash appeal for $46.5 million to assist 310,000 people hit by Cyclone Balita, which made landfall near Sambava on 27 March with sustained winds of up to 185 kilometres an hour.

Government figures show that at least 38 people died and that 14 are still missing. About 92,000 people were driven from their homes at the height of the emergency; fewer than 21,000 remain in 67 collective sites. "The cameras have left, but the water has not," Ms. Varenkamp said. "Families are drinking from the same rivers that destroyed their houses."

The storm damaged between 45 and 55 per cent of the vanilla crop in the Sava region, according to a preliminary assessment by the Food and Agriculture Organization (FAO) and the Ministry of Agriculture. Rice fared better: losses are put at 12 per cent. FAO warned that 140,000 people could face severe hunger by October if seed is not distributed before planting begins in mid-June.

Food takes the largest share of the appeal, $18.2 million, followed by water and sanitation ($9.4 million), shelter ($7.8 million) and health ($5.1 million). The remaining $6 million would go to education, protection and logistics. The appeal does not cover the rebuilding of roads and bridges, which the Government is discussing separately with the World Bank.

The Central Emergency Response Fund has already released $5 million. Norway and Japan have pledged a combined $3.3 million, subject to approval by their parliaments. Last year's appeal, after Cyclone Dineva, sought $39 million and received 58 per cent of it.

Health teams have recorded 416 suspected cholera cases since 2 April; none has so far been confirmed by a laboratory. "We are not declaring an outbreak," said Dr. Haja Rakotovelo of the Ministry of Health. "We are preparing as if we will have to." A vaccination campaign for children aged one to 14 will begin on 22 April in Sambava and Antalaha, provided that 200,000 doses expected from the regional stockpile in Nairobi arrive on time.`,
    date: '2024-04-12',
    text: `The United Nations on Thursday issued an appeal for $46.5 million, running for six months, to help 310,000 people in Madagascar after Cyclone Balita. The storm came ashore near Sambava on 27 March, with sustained winds reaching 185 kilometres an hour.

The death toll stands at 38 or more, according to the government, and 14 people have not been found. Some 92,000 people were displaced at the peak, but under 21,000 are still living in collective sites, of which there are 67. Elise Varenkamp, the UN Humanitarian Coordinator in the country, said families were drinking from the rivers that had wrecked their homes. "The cameras have left, but the water has not," she said.

A first assessment by FAO and the agriculture ministry found that roughly half of the vanilla crop in the Sava region had been damaged. Rice suffered less, with losses of 12 per cent. Unless seed is handed out before planting starts in the middle of June, FAO warned, 140,000 people could go severely hungry by October.

The biggest part of the money, $18.2 million, is meant for food, and just over half as much, $9.4 million, for water and sanitation. Shelter would get $7.8 million and health $5.1 million. Repairing roads and bridges is not part of the appeal and is the subject of separate talks between the government and the World Bank.

The Central Emergency Response Fund has already made available $5 million, while pledges from Norway and Japan, $3.3 million together, still need the approval of their parliaments. In 2023 the appeal that followed Cyclone Dineva raised just under three fifths of the $39 million requested.

More than 400 suspected cases of cholera have been counted since 2 April, though laboratories have yet to confirm any. Dr. Haja Rakotovelo of the health ministry said no outbreak was being declared, but that the authorities were preparing as if they would have to declare one. If 200,000 doses arrive from Nairobi in time, the vaccination of children between one and 14 will start on 22 April in Sambava and Antalaha.`,
    slips: [
      [
        ['scale'],
        'The United Nations is asking for $46.5 billion to help the victims of the storm over the next six months.',
      ],
      [['bound'], 'No more than 38 people lost their lives in the cyclone, according to the government.'],
      [
        ['range'],
        'The first assessment puts damage to the vanilla crop in the Sava region at 25 to 35 per cent.',
      ],
      [
        ['entity'],
        'Twelve per cent of the vanilla harvest has been lost, while about half of the rice crop was damaged.',
      ],
      [
        ['polarity'],
        'Laboratory tests have confirmed a number of the 416 cholera cases recorded since the beginning of April.',
      ],
      [
        ['speaker', 'wording'],
        '"The cameras have left, but the water has not," said Dr. Haja Rakotovelo of the Ministry of Health.',
      ],
      [
        ['modality'],
        'The cholera vaccination of children will begin on 22 April whether or not the doses from Nairobi have arrived.',
      ],
      [['wording'], 'Shelter is the costliest item in the appeal, ahead of food and water.'],
      [
        ['modality'],
        'FAO said that 140,000 people are certain to face severe hunger by October, whatever is done about seed.',
      ],
      [['entity'], 'Norway and Japan have already released $5 million for the relief effort.'],
      [
        ['polarity'],
        'The statement does not say how the sum requested would be divided among food, water, shelter and health.',
      ],
      [[], 'Ms. Varenkamp said that looting of food convoys had hampered deliveries in Antalaha.'],
    ],
  },
  {
    id: 'uy-finance-interview',
    lang: 'en',
    sourceDate: '2025-08-19',
    source: `Economy and Finance Minister Rodrigo Etcheluz received this newspaper in his Montevideo office on Monday, less than two weeks before the five-year budget is due in parliament on 31 August.

The deficit was 4.1% of GDP last year. Where will this year end? "Between 3.8% and 4%. We won't get below 3% before 2028, and I'd rather say so now than apologise later. Debt will keep rising until 2027 and should then level off at about 63% of GDP, compared with 59% today."

Will you raise taxes? "There will be no increase in VAT or personal income tax. What we will propose is a 15% minimum tax on multinational groups with worldwide turnover above 750 million euros. Otherwise they would pay that money elsewhere. It should bring in about $340 million a year once it is fully in force, in 2027." And the 1% levy on the richest that the unions want? "I understand the motive, but I don't share the instrument. Capital has legs. That doesn't mean the discussion is forbidden."

Where will the extra money go? "Early childhood comes first. One in three children under six lives in poverty, and for a country with our income that is a disgrace. We plan to spend $130 million more a year, mainly on cash transfers and nursery places. After that come security and housing. There will be 2,000 more police and prison posts over five years, but if growth falls short of 2%, part of them will have to wait."

And growth? "We assumed 2.6% for this year. After the first half, 2.4% is more realistic. The drought hurt soy less than we feared; the weak spot was Argentine tourism, which fell by 11% in the summer season."

The peso has gained 8% against the dollar since January, and exporters are complaining. "They are right that Uruguay is expensive. But the exchange rate is the central bank's affair. Inflation of 4.6% is the lowest July reading in two decades, and nobody should throw that away."

Opposition senator Beatriz Lamolle calls your figures "make-up". "The senator voted for the previous budget, which hid $400 million in unpaid bills. I have the invoices in that cabinet." Etcheluz declined to say whether he would stay for the full term. Pension reform was not discussed.`,
    date: '2025-08-20',
    text: `Uruguay's budget deficit will come to between 3.8% and 4% of GDP this year, Economy and Finance Minister Rodrigo Etcheluz said in a newspaper interview published on Tuesday. In 2024 it was 4.1%. He does not expect it to drop below 3% before 2028, and said he preferred to admit that now rather than apologise later. Public debt, now 59% of GDP, is set to go on climbing until 2027 before stabilising at around 63%.

VAT and personal income tax will not go up, the minister promised. Instead the government will propose a minimum tax of 15% for multinationals whose global turnover exceeds 750 million euros, which is expected to yield some $340 million a year when it applies in full in 2027. Etcheluz does not back the unions' idea of a 1% levy on the wealthiest, although he did not rule out debating it. "Capital has legs," he said.

Young children are his first spending priority, ahead of security and housing. He called it a disgrace that a third of children under the age of six are poor, and said an additional $130 million a year would be devoted to them, chiefly through cash transfers and places in nurseries. Another 2,000 jobs in the police and prisons are planned over five years, though some would be put off should growth be lower than 2%.

This year's growth is now seen at 2.4% rather than the 2.6% originally assumed. According to the minister, soy suffered less from the drought than had been feared, while tourism from Argentina shrank by 11% in the summer.

Asked about the peso, up 8% against the dollar since January, he conceded that exporters were right to call the country expensive but said the exchange rate was a matter for the central bank. Inflation, at 4.6%, has not been so low in July for two decades. He replied to opposition senator Beatriz Lamolle, who has described his figures as "make-up", that she had voted for the previous budget, which concealed $400 million of unpaid bills. He would not say if he intends to serve the full term, and pension reform did not come up.`,
    slips: [
      [['value'], 'The minister sees debt stabilising at about 68% of GDP after 2027.'],
      [
        ['currency'],
        'The new minimum tax would apply to groups with worldwide sales of more than 750 million pesos.',
      ],
      [
        ['direction'],
        'Since the beginning of the year the peso has lost 8% against the dollar, to the annoyance of exporters.',
      ],
      [['period'], 'The deficit is to be brought under 3% as early as next year, Etcheluz said.'],
      [
        ['entity'],
        "The weak point this year, in the minister's view, was tourism from Brazil, which fell by 11% in the summer.",
      ],
      [
        ['wording'],
        'On a levy on the richest he was categorical: "That discussion is forbidden as long as I am minister."',
      ],
      [['polarity'], 'To pay for the new programmes, the government intends to raise VAT.'],
      [
        ['entity'],
        'Etcheluz admitted that his own budget contained $400 million in unpaid bills, as Senator Lamolle had shown.',
      ],
      [
        ['modality'],
        'The 2,000 additional posts for police and prisons will all be filled in the five years however weak growth turns out to be.',
      ],
      [['polarity'], 'Whether taxes would be raised was not touched on in the interview.'],
      [['wording', 'measure'], 'Growth of 4.6% was the strongest the country had seen in two decades.'],
      [
        [],
        'Etcheluz announced that he would ask the International Monetary Fund for a credit line to back the budget.',
      ],
    ],
  },
  {
    id: 'in-bank-verdict',
    lang: 'en',
    sourceDate: '2023-11-16',
    source: `PUNE – A special court on Thursday sentenced Vikas Deshkar, former chairman of the Sahyadri Nagari Co-operative Bank, to nine years' rigorous imprisonment for siphoning off Rs 212 crore through loans to firms that existed only on paper. Judge Anuradha Kelkar also fined him Rs 4 crore; if he fails to pay, he will serve a further 18 months.

The bank's former chief executive, Prakash Mehrotra, received six years and a fine of Rs 75 lakh. Three valuers were given terms of two to four years. The remaining two of the seven accused, branch managers Sunita Gaikwad and Imran Shaikh, were acquitted, the judge finding that they had objected in writing and been overruled.

Between April 2014 and December 2018 the bank sanctioned 63 loans to 41 shell companies, most of them registered at a single address in Hadapsar. Collateral was overvalued by as much as twelve times. More than 38,000 depositors were locked out of their accounts when the Reserve Bank of India imposed curbs in February 2019. "This was not poor judgment in lending," Judge Kelkar said in her 318-page order. "It was a machine built to turn pensions into flats and cars."

Special prosecutor Nandini Rao had sought 12 years for Deshkar. Defence counsel Harish Bhonsle argued that his client, who is 71 and diabetic, had not benefited personally. The court rejected this, noting that at least Rs 19 crore had been traced to accounts held by Deshkar's wife and son. Neither relative was charged.

Deshkar has spent almost three years in custody, which will be set off against his sentence. Bhonsle said he would appeal to the Bombay High Court within 30 days. "A man has been convicted for signing papers that others prepared," he said. Mehrotra's lawyer did not comment.

The court ordered that attached properties valued at about Rs 96 crore be auctioned once the appeal period has expired, with the proceeds going to depositors. Deposit insurance has so far paid 35,200 of them up to Rs 5 lakh each; some 2,800 whose savings exceeded that limit are still owed Rs 141 crore in total. Meena Joglekar, a retired teacher who is secretary of the depositors' association, called the verdict "half of justice". "The other half is our money," she said.

The judgment made no finding on the bank's auditors, whose role is the subject of a separate inquiry.`,
    date: '2023-11-17',
    text: `A court in Pune has sent the former chairman of a co-operative bank to prison for nine years over loans to paper companies that drained Rs 212 crore from it. Vikas Deshkar, who headed the Sahyadri Nagari Co-operative Bank, must also pay a fine of Rs 4 crore or spend another year and a half in jail.

Judge Anuradha Kelkar of the special court gave former chief executive Prakash Mehrotra six years and fined him Rs 75 lakh. Of the seven people on trial, five were convicted, among them three valuers who got between two and four years. Two branch managers, Sunita Gaikwad and Imran Shaikh, walked free because they had protested in writing and been overruled.

Over a period of less than five years, from April 2014 to the end of 2018, 63 loans went to 41 shell companies, the majority of which shared one address in Hadapsar. The value of the security was overstated by up to twelve times. The judge described the scheme as "a machine built to turn pensions into flats and cars" and said that it had not been a matter of poor judgment in lending. Over 38,000 depositors lost access to their money in February 2019, when curbs were imposed by the Reserve Bank of India.

The sentence is three years shorter than the 12 that prosecutor Nandini Rao had wanted. Deshkar's lawyer, Harish Bhonsle, said that the 71-year-old had gained nothing himself, but the court pointed to Rs 19 crore or more that had reached accounts of his wife and son, who were not charged. Nearly three years already spent behind bars will be deducted. An appeal to the Bombay High Court is to be lodged within 30 days, Bhonsle said.

Once the time for appeals has run out, seized property worth roughly Rs 96 crore is to be auctioned for the benefit of depositors. Insurance has already paid up to Rs 5 lakh each to 35,200 of them, but about 2,800 with larger savings are still waiting for Rs 141 crore altogether. "The other half is our money," said Meena Joglekar, secretary of the depositors' association, who called the ruling "half of justice". As to the bank's auditors, the judgment makes no finding; a separate inquiry is looking into their role.`,
    slips: [
      [
        ['scale'],
        'The court found that Rs 212 lakh had been siphoned off through loans to companies that existed only on paper.',
      ],
      [
        ['entity'],
        'Mehrotra, the former chief executive, was given the heaviest sentence, nine years, while chairman Deshkar got six.',
      ],
      [['polarity'], 'Branch managers Sunita Gaikwad and Imran Shaikh were also found guilty.'],
      [['period'], 'The loans to the shell companies were granted between 2009 and 2013.'],
      [['bound'], "At most Rs 19 crore was traced to accounts in the names of Deshkar's wife and son."],
      [
        ['wording'],
        'Joglekar welcomed the ruling without reservation: "Today we have had full justice," she said.',
      ],
      [
        ['speaker'],
        'It was the prosecutor, Nandini Rao, who announced an appeal to the Bombay High Court within 30 days.',
      ],
      [
        ['modality'],
        'The judge said that the seized properties might be auctioned at some point, but she stopped short of ordering it.',
      ],
      [
        ['modality'],
        'The attached properties are to go under the hammer at once, without waiting for the appeal period to expire.',
      ],
      [['measure'], 'The 2,800 larger depositors are each still owed Rs 141 crore.'],
      [
        ['polarity'],
        'Nothing is known about whether the time Deshkar has spent in custody will count towards his sentence.',
      ],
      [[], 'The judge also barred Deshkar for life from serving on the board of any co-operative society.'],
    ],
  },
  {
    id: 'kr-shipyard-strike',
    lang: 'en',
    sourceDate: '2024-07-09',
    source: `ULSAN, South Korea, July 9 – Workers at shipbuilder Dongnam Marine began a three-day strike on Tuesday after pay talks collapsed overnight, halting work at two of the company's four dry docks in the first full walkout there since 2016.

The union said about 6,800 of its 8,300 members had downed tools; the company put the number at 5,200. Police reported no clashes outside the main gate, where union leader Kang Tae-woo told a rally that "the order book is full for three years and our pockets have been empty for eight".

The union is seeking an increase of 159,000 won in monthly base pay, backdated to May, and a performance bonus of at least 250 percent of base pay. Management's final offer, made shortly before midnight on Monday, was 112,000 won a month plus a one-off payment of 4 million won. The union's bargaining committee turned it down by 31 votes to 4. Members had authorised a strike in June, with 87 percent in favour.

"We regret the decision and our door remains open," Dongnam's personnel chief, Yoon Ji-hye, said in a statement. She said each day of stoppage would cost some 7.4 billion won in lost sales, but that no delivery date would be missed if the strike ended on Thursday as announced. Asked whether the company would seek an injunction, a spokesman said that was "not under consideration at this time".

Dongnam returned to profit last year, earning 218 billion won at the operating level after three straight years of losses, as demand for LNG carriers pushed up prices. Its order backlog stood at $14.6 billion at the end of March, up from $11.9 billion a year earlier. The shares closed down 2.3 percent at 48,150 won on Tuesday, while the broader market rose 0.4 percent.

Employment Minister Shin Dong-il urged both sides to resume talks and said the government would not use its emergency arbitration powers unless the dispute spread to other yards. Subcontractors' workers, who make up more than half of the labour at the yard, are not represented by the union and are not taking part; several said they had been sent home without pay.

Talks are to resume on Friday. The union said an indefinite strike would follow from July 22 if no deal was reached by July 19.`,
    date: '2024-07-10',
    text: `A three-day strike started on Tuesday at the South Korean shipbuilder Dongnam Marine, where wage negotiations had broken down during the night. Half of its four dry docks were brought to a standstill. It is the first full walkout at the company in eight years.

How many took part is disputed: the union speaks of around 6,800 out of 8,300 members, the company of 5,200. There were no clashes at the main gate, according to police. Union leader Kang Tae-woo told those gathered there that the order book was full for three years while workers' pockets had been empty for eight.

The union wants monthly base pay to rise by 159,000 won with effect from May, and a bonus amounting to no less than two and a half times base pay. The company last offered 112,000 won a month, together with a single payment of 4 million won, but all except four of the 35 votes cast in the bargaining committee went against it. In a ballot in June, 87 percent of votes had been in favour of striking.

Personnel chief Yoon Ji-hye said the company regretted the decision, adding that "our door remains open". Every day without work means about 7.4 billion won in lost sales, she said, yet ships will be delivered on schedule provided that the strike is over on Thursday. Going to court for an injunction is not being considered at the moment, according to a company spokesman.

In 2023 Dongnam made an operating profit of 218 billion won, following three years in the red, thanks to higher prices driven by demand for LNG carriers. The backlog of orders grew by $2.7 billion in the year to the end of March, to $14.6 billion. Its stock lost 2.3 percent on Tuesday, although the market as a whole gained slightly.

Shin Dong-il, the employment minister, called on the two sides to return to the table; emergency arbitration would be used only if other yards were drawn in, he said. People employed by subcontractors, who account for more than half of the yard's labour, have not joined the strike, and several of them reported being sent home unpaid. The next round of talks is due on Friday, and the union has threatened to strike indefinitely from July 22 should there be no agreement by July 19.`,
    slips: [
      [
        ['entity'],
        'The company says that 6,800 workers stayed away, whereas the union itself counted only 5,200.',
      ],
      [['value'], 'In its last offer, management was prepared to add 142,000 won to monthly base pay.'],
      [['currency'], 'At the end of March the shipbuilder had orders worth 14.6 billion won on its books.'],
      [['direction'], 'Dongnam shares finished Tuesday 2.3 percent higher in spite of the walkout.'],
      [['unit', 'measure'], 'The stoppage costs the company some 7.4 billion won in lost sales every hour.'],
      [['polarity'], 'Police said that scuffles had broken out in front of the main gate.'],
      [
        ['modality'],
        'A spokesman said the company had decided to apply for an injunction against the strike.',
      ],
      [
        ['modality'],
        'The employment minister ruled out emergency arbitration altogether, even if the dispute were to reach other shipyards.',
      ],
      [['wording'], 'Never before in the history of the company had its workforce staged a full walkout.'],
      [
        ['wording'],
        '"Our door is closed until the workers are back at their posts," Yoon Ji-hye said in a statement.',
      ],
      [['period'], 'Without a deal, the union intends to walk out indefinitely from July 12.'],
      [[], 'Two shipowners have told Dongnam that they will claim compensation for late delivery.'],
    ],
  },
  {
    id: 'ee-tourism-july',
    lang: 'en',
    sourceDate: '2024-09-10',
    source: `According to Statistics Estonia, 478,300 tourists stayed in accommodation establishments in July 2024, which was 3% more than in July 2023 but 9% fewer than in July 2019. Nights spent totalled 902,000, up by 1% on the year, so that the average stay shortened slightly, from 1.92 to 1.89 nights.

The number of foreign tourists rose by 6% to 262,100, while that of domestic tourists fell by 1% to 216,200. Most foreign visitors came from Finland (98,400, up by 2%), followed by Latvia (41,700, up by 11%), Germany (21,300, down by 4%) and Lithuania (20,900, up by 15%). Visitors from Sweden numbered 10,200, the lowest July figure since 2003, leaving aside the pandemic years 2020 and 2021.

"The growth came by land and not by sea," said Kadri Tammsalu, leading analyst at Statistics Estonia. "Latvians and Lithuanians drove here for long weekends, while ferry trips from Sweden kept declining." She noted that the planned rise in VAT on accommodation, from 9% to 13% in January 2025, could not yet be seen in the data. "It would be premature to draw conclusions," she said.

Almost two thirds of foreign tourists stayed in Harju county; Pärnu (14%), Tartu (7%) and Saare (4%) counties came next. Among domestic tourists, Pärnu county was the first choice with 21%, ahead of Harju (18%) and Saare (13%) counties. In Ida-Viru county the number of tourists dropped by 8%, the steepest fall of any county. Of the foreign tourists, 79% were on holiday and 13% were travelling on business.

In July, 1,214 accommodation establishments were open to visitors, 23 more than a year earlier, with 22,400 rooms and 54,600 bed places. The room occupancy rate was 55%, unchanged on the year. A night cost 49 euros per person on average, 2 euros more than in July 2023. Prices ranged from 27 euros in Valga county to 55 euros in Harju county.

The number of tourists in June has been revised to 401,900 from the 398,500 first published. The figures do not include rooms let by private persons through online platforms, on which data are published separately every quarter. Results for August will be released on 10 October.`,
    date: '2024-09-11',
    text: `Accommodation establishments in Estonia received 478,300 tourists in July, Statistics Estonia reported on Tuesday. That is an increase of 3% on a year earlier, though still 9% below the level of July 2019. Nights grew more slowly, by 1% to 902,000, which means that the average visit became a little shorter.

All of the growth was due to visitors from abroad, whose number went up by 6% to 262,100. The number of Estonian residents staying overnight slipped by 1% to about 216,000.

Finland was by far the largest source of foreign visitors with 98,400, more than twice as many as Latvia in second place. Arrivals from Germany declined by 4%, whereas those from Latvia were up by 11% and those from Lithuania by 15%. Only 10,200 people came from Sweden, fewer than in any July since 2003 apart from 2020 and 2021. "The growth came by land and not by sea," said Kadri Tammsalu, leading analyst at the office. She explained that people from Latvia and Lithuania had come by car for long weekends.

VAT on accommodation is due to go up from 9% to 13% next January, but the analyst said that this could not be seen in the data so far and that it was too early to draw conclusions.

Nearly two in three foreign tourists stayed in Harju county, whereas domestic tourists preferred Pärnu county, which attracted 21% of them. The sharpest decline, 8%, was recorded in Ida-Viru. Holidaymakers accounted for 79% of foreign tourists, and business travellers for 13%.

There were 1,214 establishments open, compared with 1,191 in July 2023, and as then, 55% of rooms were occupied. Guests paid an average of 49 euros per person for a night, two euros more than a year before; Valga county was the cheapest at 27 euros and Harju the most expensive at 55. The June figure has been corrected upwards by 3,400 to 401,900, and August results are expected on 10 October. Private lettings through online platforms are not counted here but are covered by separate quarterly data.`,
    slips: [
      [['direction'], 'Compared with July 2019, before the pandemic, the number of tourists was up by 9%.'],
      [['measure'], 'Foreign tourists spent 262,100 nights in the country in July, a rise of 6%.'],
      [['entity'], 'After Finland, Lithuania sent the most visitors, with 41,700.'],
      [['wording'], 'Never since 2003 have so many Swedes come to Estonia in July as this year.'],
      [['bound'], 'Under half of all foreign tourists stayed in Harju county.'],
      [['unit'], 'Guests paid an average of 49 euros per person for a week in July.'],
      [['direction'], 'Room occupancy fell by two percentage points from the previous July, to 55%.'],
      [['range'], 'Depending on the county, a night cost between 37 and 49 euros per person.'],
      [['wording', 'polarity'], '"The VAT rise can already be felt in every booking," Tammsalu said.'],
      [['period'], 'The rate of VAT on accommodation has been 13% since January 2024.'],
      [['polarity'], 'Statistics Estonia gave no breakdown of domestic tourists by county.'],
      [
        [],
        'The analyst expects a further rise in the number of Latvian visitors in August because of concerts in Tartu.',
      ],
    ],
  },
  {
    id: 'nz-pool-council',
    lang: 'en',
    sourceDate: '2025-05-28',
    source: `Dunedin City Council today approved a $64.8 million redevelopment of Taieri Street Pool, voting 9–5 in favour after a debate of almost four hours. Work will start in February 2026, and the complex is expected to reopen in the second half of 2028.

The plan includes an eight-lane 25-metre pool, a hydrotherapy pool, a learn-to-swim pool and accessible changing rooms. The outdoor hydroslide will not be replaced. A proposal for a 50-metre pool, which would have added about $27 million, was rejected in March.

The council will borrow $41 million. A further $15 million will come from the sale of the former depot in Kaikorai Valley and $8.8 million from grants, none of which has yet been confirmed. If less than $6 million in grants has been secured by 30 November, councillors will consider a smaller design. The average residential ratepayer will pay about $38 a year more from July 2027.

"This building opened in 1966 and it is leaking some 30,000 litres a day," said Mayor Tessa Hollingworth. "Doing nothing was the most expensive option on the table." Councillor Bruce Mackersy, who voted against, said: "We are buying a pool on the credit card while our water pipes burst." Of 4,216 submissions received, 68% backed redevelopment and 21% preferred repairs only; the rest favoured closure.

During construction, swimmers will be directed to the Mosgiel and Port Chalmers pools, each of which will open 12 hours a week longer. A free bus to Mosgiel will run for school groups only. All 23 permanent staff will be kept on, but up to 40 casual staff may lose shifts. "Nobody on a permanent contract will lose their job because of this," said community services manager Anaru Tipene. Entry prices will not change before the pool closes; those for the new complex will be set in 2028 after public consultation.

LPG boilers will give way to heat pumps, cutting the site's emissions by 70 to 80%. The council expects at least 420,000 visits a year, compared with 305,000 in the last financial year.

The design is by Leith Kirkland Architects. A construction tender will be issued in August; no contractor has been appointed. Parking on Taieri Street will be decided separately and was not part of today's vote.`,
    date: '2025-05-29',
    text: `Dunedin's Taieri Street Pool is to be redeveloped at a cost of $64.8 million, the city council decided on Wednesday by nine votes to five. Councillors had debated the matter for nearly four hours. Construction begins next February and reopening is planned for the second half of 2028.

Swimmers will get a 25-metre pool with eight lanes, pools for hydrotherapy and for learning to swim, and accessible changing rooms. There will be no new outdoor hydroslide. A 50-metre pool had already been turned down in March; it would have made the project about $27 million dearer.

Most of the money, $41 million, will be borrowed, while the sale of an old depot in Kaikorai Valley is to bring in $15 million. The other $8.8 million is to come from grants that have yet to be confirmed, and the council will look at a smaller design if it has secured less than $6 million of them by the end of November. From July 2027 the average residential ratepayer will have to find about $38 more a year.

Mayor Tessa Hollingworth said the building, which dates from 1966, was losing some 30,000 litres a day through leaks, and that doing nothing would have been the most expensive choice. Bruce Mackersy, one of the five councillors who opposed the plan, complained of "buying a pool on the credit card while our water pipes burst". More than two thirds of the 4,216 submissions supported redevelopment; about one in five preferred mere repairs, and the remaining 11% wanted the pool closed.

While work is under way, the pools at Mosgiel and Port Chalmers will each be open for 12 more hours a week, and school groups will be able to travel to Mosgiel by bus free of charge. No permanent member of staff will lose their job over the project, promised Anaru Tipene, who manages community services, but as many as 40 casual workers may get fewer shifts. Prices stay the same until the pool closes, and new ones are to be fixed in 2028 once the public has been consulted.

Heat pumps will replace the LPG boilers and reduce emissions from the site by at least 70%. Annual visits are expected to reach 420,000 or more, from 305,000 in the last financial year. No contractor has been chosen, since the tender will not be issued until August, and parking on Taieri Street did not form part of the decision.`,
    slips: [
      [['entity'], 'Councillor Mackersy, who voted with the majority, defended borrowing for the pool.'],
      [
        ['value'],
        'The council will sell its former depot in Kaikorai Valley for $25 million to help pay for the project.',
      ],
      [['scale'], 'For the average residential ratepayer the new complex will mean about $380 a year more.'],
      [['unit'], 'The old building leaks some 30,000 cubic metres of water a day, the mayor said.'],
      [['range'], "Replacing the boilers is meant to cut the site's emissions by 30 to 40%."],
      [
        ['modality'],
        'Even if hardly any grants have come in by the end of November, the design will not be reconsidered.',
      ],
      [
        ['speaker', 'wording'],
        '"We are buying a pool on the credit card while our water pipes burst," Mayor Tessa Hollingworth warned.',
      ],
      [['polarity'], 'The plans provide for a new outdoor hydroslide in place of the old one.'],
      [
        ['modality'],
        'Anaru Tipene said that some of the 23 permanent staff might have to go when the pool closes.',
      ],
      [['bound'], 'At least 40 casual workers are going to lose shifts during the construction period.'],
      [
        ['entity'],
        'Leith Kirkland has been appointed as the contractor and will begin building in February.',
      ],
      [
        [],
        'A petition with several thousand signatures against the loss of the diving boards was handed to councillors before the vote.',
      ],
    ],
  },
];
