// Interviews and press conferences, by a writer who never saw the program.
export const round64 = [
  {
    id: 'vornic',
    sourceDate: '2024-03-07',
    source: `CHISINAU, 7 March 2024. Interview with Ilinca Vornic, Governor of the National Bank of Moldova, in the weekly Curierul Economic.

Question: You left the base rate at 4.75 per cent on Tuesday. Why not cut?

Vornic: Because two of the three conditions that we set in December have been met, not all three. Inflation came down to 4.3 per cent in January from 13.6 per cent a year earlier, and the leu is calm. But wages grew by 15 per cent last year, and that is too fast for an economy whose productivity hardly moves. We are close to the door, but I will not open it before I know what is behind it.

Question: So a cut in May?

Vornic: I do not rule it out. If wage growth falls below 12 per cent by the end of April, I would vote for a cut of a quarter of a point. I am one of five members of the board, and two of my colleagues would prefer to wait until the autumn.

Question: What inflation do you expect for the whole year?

Vornic: Our February forecast: 4.6 per cent on average, within a range of 4.0 to 5.5. The main risk is gas. A rise of 10 per cent in the tariff adds about 0.4 of a percentage point to prices.

Question: The International Monetary Fund wants you to rebuild reserves.

Vornic: It recommended that, it did not make it a condition. We hold 5.4 billion dollars, enough to cover roughly six months of imports. In 2023 we bought 640 million euros on the market; this year we plan to buy less, at most 300 million.

Question: Will the bank sell its stake in Banca Nistru?

Vornic: We have no stake. The Ministry of Finance owns 34 per cent of it and must decide. We only examine the buyer. Two applicants have asked for approval, one from Romania and one from Austria; the Romanian file is complete, the Austrian one is not. We will answer the first by 15 April.

Question: Should Moldova give up the leu for the euro?

Vornic: Not before joining the European Union. Adopting it unilaterally, as Montenegro did, would leave us without a lender of last resort. The finance minister, Petru Cazacu, holds another view.

Question: Your term ends in November. Would you accept a second?

Vornic: Nobody has offered me one.`,
    date: '2024-03-08',
    text: `Moldova's central bank governor, Ilinca Vornic, does not exclude a rate cut in May.

On 5 March the National Bank kept its base rate unchanged at 4.75%, because only two of the three conditions laid down in December had been fulfilled.

Inflation slowed to 4.3% in January; a year before it had stood at 13.6%.

Pay rose by 15% in 2023, which the governor considers too fast given almost stagnant productivity.

“We are close to the door, but I will not open it before I know what is behind it,” she told Curierul Economic.

Vornic said she herself would back a 25-basis-point reduction should wage growth drop under 12% by the end of April.

The board has five members, and two of her colleagues would rather hold off until the autumn.

The bank's February forecast puts average inflation this year at 4.6%, in a band from 4% to 5.5%.

Gas is named as the chief risk: a tariff increase of one tenth would push up prices by some 0.4 percentage points.

According to the governor, the IMF's call to rebuild reserves was a recommendation and not a condition.

Reserves stand at $5.4bn, which would pay for about half a year's imports.

After market purchases of €640m last year, the bank intends to buy no more than €300m in 2024.

The central bank holds no shares in Banca Nistru. A 34% stake belongs to the finance ministry, with which the decision lies.

A Romanian and an Austrian applicant are seeking approval; the former, whose papers are complete, will have its answer by mid-April.

Vornic is against introducing the euro before Moldova joins the EU, since going it alone would deprive the country of a lender of last resort. Finance Minister Petru Cazacu takes a different view.

Asked about a second term after the current one expires in November, she replied that nobody had offered her one.`,
    slips: [
      [[], 'Inflation had eased to 3.4% by January, against 13.6% twelve months before.'],
      [[], 'Vornic announced that she would vote for a quarter-point cut in May.'],
      [
        [],
        'In 2023 the bank purchased 640 million dollars on the market, and it wants to buy less this year.',
      ],
      [
        [],
        'Purchases of foreign currency this year are to come to at least 300 million euros, fewer than in 2023.',
      ],
      [[], 'The governor acknowledged that the IMF had made the rebuilding of reserves a condition.'],
      [
        [],
        'Of the two applicants in the Banca Nistru case, only the Austrian one has filed a complete set of papers.',
      ],
      [
        [],
        'Prices went up by 15% last year, the governor said, too much for an economy with hardly any productivity gains.',
      ],
      [[], 'At 5.4 billion dollars, the reserves would cover roughly six weeks of imports.'],
      [
        [],
        '"We are far from the door, and I will not open it before I know what is behind it," said Vornic.',
      ],
      [
        [],
        'Finance Minister Petru Cazacu warned that a unilateral switch to the euro would leave Moldova with no lender of last resort.',
      ],
      [[], 'The governor was not asked about the future of the leu.'],
      [[], 'For 2024 the bank forecasts average inflation of 4.6%, with a corridor of 4.0 to 6.5%.'],
    ],
  },
  {
    id: 'ansaldo',
    sourceDate: '2023-10-18',
    source: `Santiago, Wednesday 18 October 2023. Press conference of Chile's Minister of Energy, Rodrigo Ansaldo, and the head of the grid operator Red Austral, Carmen Huidobro.

Ansaldo: Last night the cabinet approved the storage bill. It goes to the Chamber of Deputies next Monday. The bill sets aside 1.8 billion dollars over seven years for batteries in the north, where we threw away 1.4 terawatt-hours of solar power in the first nine months of the year, twice as much as in the same period of 2022.

Q: Who pays?

Ansaldo: Two thirds comes from private investors and one third from the state, through guarantees rather than grants. Households will not see it on their bills before 2026, and then it should be under 900 pesos a month.

Q: The opposition says nearly 3,000 pesos.

Ansaldo: Senator Lagunas counted the transmission line as well, which is a different project with different money.

Q: When will that line be ready?

Huidobro: The Calar–Maipo line is 1,340 kilometres long. We had promised 2029. Because of the environmental permits, of which we have 11 out of 19, I now think that 2031 is realistic. The cost has gone from 1.9 to 2.3 billion dollars.

Q: Will you fine the operator for the delay?

Ansaldo: No. It is our fault: the agencies took 26 months over a file that by law must be dealt with in ten.

Q: Are you talking to Chinese suppliers?

Ansaldo: To suppliers from China, South Korea and Spain. Nothing has been signed. A tender for the first 600 megawatts could be called in March, provided that Congress has voted by then.

Q: And coal? Will the last plant be shut by 2030?

Ansaldo: The law says 2040. I would like 2032. "A wish is not a decree," my predecessor used to tell me, and she was right. Of 28 units, nine have been closed and another five will stop by the end of 2025.

Q: Could there be blackouts this summer?

Huidobro: The risk is low, and lower than a year ago, since the reservoirs are at 71 per cent of capacity, against 48 per cent last October. But the south depends on a single corridor, and I cannot promise that nothing will happen there.

Ansaldo: We have 240 megawatts of diesel in reserve on Chiloé and hope not to use it.`,
    date: '2023-10-19',
    text: `Chile's cabinet approved an energy storage bill on Tuesday night; the Chamber of Deputies will receive it on 23 October.

Spread over seven years, $1.8bn is earmarked for batteries in the country's north, Energy Minister Rodrigo Ansaldo told reporters.

Between January and September 1.4 TWh of solar power went to waste there, double the amount in the same months of last year.

The state would bear a third of the cost, in guarantees and not in grants, while private investors would put up the rest.

Ansaldo said nothing would show up on household bills until 2026, and that the charge should then stay below 900 pesos per month.

He rejected the opposition's estimate of almost 3,000 pesos: Senator Lagunas, he said, had included a transmission line that is a separate project with separate funding.

The 1,340-km Calar–Maipo line had been promised for 2029, but Carmen Huidobro, head of grid operator Red Austral, now regards 2031 as realistic.

Its cost has grown by $400m to $2.3bn.

Eleven of the 19 environmental permits needed for the line are in hand.

The operator will not be fined. The minister took the blame on behalf of the government, saying that agencies had spent more than two years on a file which the law gives them ten months to handle.

Talks are under way with Chinese, South Korean and Spanish suppliers, though no contract has been signed.

As long as Congress has voted by that time, a call for tenders for an initial 600 MW may follow in March.

On coal, Ansaldo noted that the legal deadline is 2040, although he himself would prefer 2032; he recalled his predecessor's saying that “a wish is not a decree”.

Nine of the country's 28 coal units have already shut, and five more are to follow by the end of 2025.

Huidobro considers the danger of blackouts this summer to be low, pointing to reservoirs that are 71% full, compared with 48% a year ago.

She would give no guarantee for the south, which relies on just one corridor. A diesel reserve of 240 MW stands ready on Chiloé, and the minister hopes it will not be needed.`,
    slips: [
      [
        [],
        "The storage bill got the approval of Chile's Senate on Tuesday night and goes to the lower house on Monday.",
      ],
      [
        [],
        'In the first three quarters of the year, northern Chile had to throw away 1.4 gigawatt-hours of solar power.',
      ],
      [[], "The state's third will take the form of grants, not guarantees, Ansaldo explained."],
      [
        [],
        'From 2026 onwards, households should expect to pay upwards of 900 pesos a month for the batteries.',
      ],
      [[], 'Ansaldo himself now thinks 2031 a realistic date for the Calar–Maipo line.'],
      [[], 'The price of the transmission line has come down from 2.3 to 1.9 billion dollars.'],
      [
        [],
        'Eleven of the nineteen environmental permits for the line are still missing, said the head of Red Austral.',
      ],
      [[], 'A tender for the first 600 megawatts of storage will be called in March, the minister said.'],
      [[], 'Ansaldo quoted his predecessor: "A wish is not a plan."'],
      [[], 'By law, the minister pointed out, the last coal plant has until 2032 to close.'],
      [
        [],
        'With reservoirs 71 per cent full, the highest level in a decade, Huidobro sees little risk of power cuts this summer.',
      ],
      [
        [],
        'Of the 28 coal-fired units in Chile, nine have been taken out of service and a further seven are to stop by the end of 2025.',
      ],
    ],
  },
  {
    id: 'oats',
    sourceDate: '2025-02-11',
    source: `Hanoi, 11 February 2025. The Finnish ambassador to Vietnam, Aino Lehtisaari, talks to the Red River Courier.

Courier: Trade between the two countries fell last year. Are you worried?

Lehtisaari: A little. It came to 486 million euros, 7 per cent less than in 2023. But the fall is almost wholly due to paper machines, which are bought once in twenty years. Without them trade rose by 3 per cent. Vietnam sells us more than it buys: 291 million against 195.

Courier: What do Finnish firms complain about?

Lehtisaari: In our survey of 64 companies in November, 41 said that the business climate had improved, 15 saw no change and eight saw it get worse. The first complaint is customs clearance, followed by the shortage of engineers. Corruption came only fifth; four years ago it was first.

Courier: And tariffs?

Lehtisaari: Oat products. Under the agreement with the European Union the duty was to go to zero on 1 January. It still stands at 10 per cent. The Ministry of Industry and Trade tells us that the decree is with the prime minister's office. I believe them, but I keep calling.

Courier: Is it true that Helsinki will close its consular section in Ho Chi Minh City?

Lehtisaari: It has been discussed, as have nine other places. No decision has been taken, and I have advised against it. The foreign ministry will decide before midsummer.

Courier: And development aid?

Lehtisaari: The old grants ended in 2018. What remains are loans on favourable terms: 22 million euros for a water plant in Hai Phong, whose contract was signed in December, and perhaps 35 million for a hospital in Vinh, which is still being assessed.

Courier: How many Vietnamese study in Finland?

Lehtisaari: More than 4,300, the largest group of foreign students after the Bangladeshis. "They come for the schools and stay for the silence," one rector told me. About half stay to work. From August, though, students from outside the EU must pay an application fee of 100 euros, and I fear this will put some off.

Courier: Will the Finnish prime minister come to Hanoi?

Lehtisaari: He has been invited and would like to come. The autumn was mentioned. As long as no dates have been agreed, I would not book the band.

Courier: And you?

Lehtisaari: I leave in August after four years.`,
    date: '2025-02-13',
    text: `Trade between Finland and Vietnam shrank by 7 per cent to €486m in 2024, the Finnish ambassador in Hanoi, Aino Lehtisaari, told the Red River Courier.

She puts nearly all of the decline down to paper machines, a purchase made once every two decades; leaving these aside, trade grew by 3 per cent.

The balance favours Vietnam, whose sales to Finland reached €291m while its purchases came to €195m.

Of the 64 companies surveyed in November, 41 reported a better business climate and only eight a worse one.

Firms complain most about customs clearance, and next about a lack of engineers.

Corruption, which topped the list of grievances four years ago, has slipped to fifth place.

Vietnam continues to levy a 10 per cent duty on oat products, although under the agreement with the EU it should have disappeared at the start of the year.

The embassy has been told by the Ministry of Industry and Trade that the decree is with the prime minister's office. “I believe them, but I keep calling,” the diplomat said.

The closure of Finland's consular section in Ho Chi Minh City has been discussed, along with nine other locations, but nothing has been decided.

Lehtisaari herself has counselled against it; the foreign ministry in Helsinki is to make up its mind before midsummer.

Finnish grants came to an end in 2018, leaving loans on easy terms.

One of 22 million euros is for a water plant in Hai Phong, for which the contract was signed in December. Another 35 million may go to a hospital in Vinh, a project still under assessment.

Over 4,300 Vietnamese are studying in Finland, where among foreign students only the Bangladeshis are more numerous; roughly one in two remains to work.

The ambassador worries that the €100 application fee to be charged to non-EU students from August will deter some of them.

An invitation to Hanoi has been extended to Finland's prime minister, who would like to come. There has been talk of the autumn, but dates have yet to be agreed.

Lehtisaari will leave her post in August, four years after taking it up.`,
    slips: [
      [[], 'Leaving paper machines out of account, commerce between the two countries shrank by 3 per cent.'],
      [[], "Finland's sales to Vietnam came to 291 million euros last year, according to the ambassador."],
      [
        [],
        'Thirty-one of the 64 firms polled in November found that the climate for business had got better.',
      ],
      [[], 'The complaint heard most often from Finnish companies is the shortage of engineers.'],
      [[], 'Since the beginning of January, oat products from Finland have entered Vietnam free of duty.'],
      [
        [],
        'The decree on oats is lying with the Ministry of Finance, the Ministry of Industry and Trade has told the embassy.',
      ],
      [
        [],
        'Helsinki has decided to shut its consular section in Ho Chi Minh City, against the advice of the ambassador.',
      ],
      [
        [],
        'A water plant in Hai Phong gets a soft loan of 22 million dollars; the contract was concluded in December.',
      ],
      [[], '"They come for the schools and stay for the silence," a Vietnamese student told Lehtisaari.'],
      [[], 'The number of Vietnamese studying in Finland is just short of 4,300.'],
      [[], 'The old Finnish grants were discontinued in 2008, and only favourable loans are left.'],
      [
        [],
        "Finland's prime minister has been invited to Hanoi, where he is expected to open a Finnish trade fair.",
      ],
    ],
  },
  {
    id: 'tsavo',
    sourceDate: '2022-06-21',
    source: `Nairobi, 21 June 2022. Grace Wanjohi has been chief executive of the Kenyan freight airline Tsavo Air Cargo since February 2020. She spoke to Samuel Kiprop of the East African Trade Review.

SK: You have just reported a profit for the first time in five years. What changed?

GW: Freight rates, mostly. We earned 1.2 billion shillings in the year to the end of March, after a loss of 760 million the year before. Revenue rose by 38 per cent to 14.5 billion. Two thirds of the increase came from price and one third from volume.

SK: And fuel?

GW: Fuel is 43 per cent of our costs now; it used to be 27. We have hedged half of what we need until December, at 92 dollars a barrel. After that we are naked. I expect this year's profit to be smaller, somewhere between 400 and 700 million.

SK: Flowers are what you are known for.

GW: Roses for Amsterdam, yes, but they are only 46 per cent of our tonnage. In 2019 it was 70. Avocados and medicines have grown. We carried 58,000 tonnes last year, of which 9,000 were avocados, mainly to Dubai and Riyadh.

SK: You ordered three aircraft in January. Are they coming?

GW: We signed for two converted 737s, not three; the third is an option that lapses on 30 September. The first was due in May. It is now promised for November, because the conversion hall in Guangzhou was closed for ten weeks.

SK: Will you merge with Rift Freighters?

GW: We are talking about sharing a warehouse in Eldoret. A merger is not on the table. Its chairman, Peter Lagat, said in March that he would "marry for the right dowry"; I told him that we are a poor family.

SK: The pilots are threatening to strike.

GW: They asked for a rise of 18 per cent, we have offered 9, plus a bonus if the profit passes 500 million. The mediator meets us both on Friday. I do not think that they will walk out, but I have leased two crews from Uganda in case they do.

SK: And a listing on the Nairobi exchange?

GW: Not before 2024. The family that holds 61 per cent wants two good years in a row first. We have had one.`,
    date: '2022-06-22',
    text: `Kenya's Tsavo Air Cargo has posted its first profit in five years: 1.2bn shillings in the twelve months to 31 March.

A year earlier the carrier had lost 760m shillings.

Turnover climbed 38% to 14.5bn shillings, with two thirds of the growth due to higher prices and the remainder to volume.

Chief executive Grace Wanjohi, in charge since early 2020, credits freight rates above all.

Fuel now eats up 43% of costs, up from 27% before. Half of what the airline needs until December is hedged at $92 a barrel, after which, in her words, “we are naked”.

For the current year she forecasts a lower profit of 400m to 700m shillings.

Roses bound for Amsterdam account for less than half of the tonnage — 46%, compared with 70% in 2019.

Avocados and medicines have gained ground: of the 58,000 tonnes flown last year, 9,000 were avocados, destined for the most part for Dubai and Riyadh.

The company has signed for two converted 737s, and its option on a third expires at the end of September.

Delivery of the first plane has slipped from May to November after the conversion hall in Guangzhou was shut for ten weeks.

A merger with Rift Freighters is “not on the table”, though the two carriers are discussing a shared warehouse in Eldoret.

To Rift chairman Peter Lagat, who declared in March that he would "marry for the right dowry", Wanjohi replied that hers was a poor family.

Pilots, who are threatening a strike, want 18% more; management is offering 9% and a bonus should profit exceed half a billion shillings.

Both sides are due to meet the mediator on 24 June.

Wanjohi does not expect a walkout, but has hired two Ugandan crews as a precaution.

A flotation in Nairobi is ruled out until 2024 at the earliest, as the family that owns 61% first wants to see two good years running.`,
    slips: [
      [
        [],
        'Tsavo Air Cargo is back in the black, with earnings of 1.2 million shillings for the year that ended in March.',
      ],
      [[], "Volume, not price, accounts for two thirds of the extra revenue, the airline's head said."],
      [[], "The share of fuel in the carrier's costs has gone down from 43 to 27%."],
      [[], 'Half of the fuel required until December has been hedged at 92 dollars a tonne.'],
      [[], "This year's profit is likely to be smaller, in a corridor of 400 to 900 million shillings."],
      [[], 'The order stands at three converted 737s, all of them firm, Wanjohi made clear.'],
      [[], 'Avocados, 9,000 tonnes of them, went chiefly to Doha and Riyadh.'],
      [[], 'Wanjohi said back in March that she would "marry for the right dowry".'],
      [[], 'The chief executive confirmed that a merger with Rift Freighters is being negotiated.'],
      [[], 'The option for another 737 runs out on 30 November.'],
      [[], "Avocados have become the biggest item in Tsavo's holds, at 9,000 out of 58,000 tonnes."],
      [[], "The pilots' pay dispute did not come up in the conversation."],
    ],
  },
  {
    id: 'caspian',
    sourceDate: '2024-11-25',
    source: `ASTANA, 25 November 2024 (Steppe News Agency) – Kazakhstan intends to raise the volume of freight on the Trans-Caspian route to 10 million tonnes a year by 2028, Transport Minister Yerlan Saduov told the Turkish newspaper Anadolu Ekonomi in an interview published on Sunday.

In the first ten months of this year 3.7 million tonnes were carried, 64 per cent more than in the same period last year. For the whole of 2024 the minister expects "about 4.4 million, if the storms let us".

Asked about the bottlenecks, Saduov named the shallow water first. The Caspian at Aktau has dropped by almost two metres since 2005, and ships leave the port with a quarter of their capacity unused. Dredging began in September and is to be finished by the summer of 2026. It costs 38 billion tenge, paid by the port itself, not from the budget.

The second obstacle, in his words, is "paper, not steel": a container spends 13 days on the way from the Chinese border to Poti, of which five are spent waiting for documents. A single electronic waybill with Azerbaijan and Georgia has been tested since August; Georgia's customs have yet to join fully. Saduov hopes that it will cut the waiting to two days.

The minister denied reports that Kazakhstan was going to buy six ferries from a Turkish shipyard. "The order is for two container vessels, from a yard in Baku, and the first will be launched in April," he said. A purchase of ferries is being studied, but no money has been set aside.

On Turkey's wish for lower tariffs, Saduov said that the railway had already granted Turkish shippers a discount of 15 per cent until the end of 2025. Ankara wants 25. Its transport minister, Orhan Tezcan, raised the matter in Istanbul this month, and talks will go on in January.

Saduov also confirmed that negotiations with the European Bank for Reconstruction and Development about a loan of 200 million euros for 70 locomotives were "in the last bend". He did not say which firm would build them. Two manufacturers, one Chinese and one French, are on the short list.

Asked whether the route was directed against Russia, he replied that it was "a second door, not a wall". Some 80 per cent of Kazakhstan's exports to Europe still cross Russian territory, he added.`,
    date: '2024-11-27',
    text: `Kazakhstan wants to move 10m tonnes of freight annually along the Trans-Caspian route by 2028, according to its transport minister, Yerlan Saduov.

He was speaking to a Turkish newspaper, Anadolu Ekonomi, which ran the interview on 24 November.

From January to October the route carried 3.7m tonnes, up 64 per cent year on year.

Over the full year Saduov reckons with “about 4.4 million, if the storms let us”.

Low water is the first bottleneck: the level of the Caspian at Aktau has fallen by nearly two metres since 2005, so that vessels sail from there one-quarter empty.

Dredging started in September and should be complete by summer 2026. The bill of 38bn tenge is being met by the port and not out of the budget.

The second hurdle is "paper, not steel", as the minister put it: five of the 13 days that a container needs between the Chinese border and Poti are lost waiting for documents.

A joint electronic waybill with Azerbaijan and Georgia, on trial since August, will, the minister hopes, bring the wait down to two days.

Georgian customs are not yet fully on board.

Reports that six ferries would be bought from a shipyard in Turkey were denied by Saduov; buying ferries is under study, but no funds have been allotted.

What has been ordered are two container ships from a Baku yard, and the first of these will be launched in April.

Turkish shippers already enjoy a 15 per cent rail discount, valid to the end of next year, whereas Ankara is asking for 25 per cent.

Turkey's transport minister, Orhan Tezcan, brought up the tariffs in Istanbul in November; discussions are set to continue in January.

Talks with the EBRD on a €200m loan for 70 locomotives are "in the last bend", Saduov said.

A Chinese and a French manufacturer are on the shortlist, but the minister did not reveal who would build the locomotives.

Saduov called the corridor “a second door, not a wall” when asked if it was aimed at Russia, whose territory about four fifths of Kazakh exports to Europe still cross.`,
    slips: [
      [[], "Astana's target for the Trans-Caspian corridor is 10 million tonnes a year by 2026."],
      [[], 'Cargo on the route grew by 46 per cent in January to October, to 3.7 million tonnes.'],
      [
        [],
        'Because the sea has become so shallow, ships leaving Aktau can use only a quarter of their capacity.',
      ],
      [[], 'Since 2005 the Caspian has gone down by more than two metres at Aktau.'],
      [[], 'The dredging, at 38 billion tenge, is being financed from the state budget.'],
      [[], 'The second obstacle, the minister said, is "steel, not paper".'],
      [
        [],
        'Thanks to the single electronic waybill, the wait for documents has been cut from five days to two.',
      ],
      [[], 'The customs service of Azerbaijan has still not fully joined the electronic waybill trial.'],
      [[], 'A credit of 200 million dollars for 70 locomotives is being negotiated with the EBRD.'],
      [
        [],
        'The corridor is "a second door, not a wall", Turkish Transport Minister Orhan Tezcan said when asked whether it was directed against Russia.',
      ],
      [
        [],
        'The EBRD loan, which is to run for fifteen years, will pay for 70 locomotives once the negotiations are over.',
      ],
      [[], 'Saduov was not asked in the interview about Russia.'],
    ],
  },
  {
    id: 'palay',
    sourceDate: '2025-07-03',
    source: `MANILA, 3 July 2025. Shortened transcript of the press conference of the Philippine Secretary of Agriculture, Marites Olivares.

Olivares: Three things. First, from 1 August the ceiling on the price of imported rice comes down from 45 to 43 pesos a kilo. Second, rice imports will be suspended for 60 days from 1 September, so that the harvest is not sold under its cost. Third, the National Food Authority has 420,000 tonnes in its stores, the most since 2019 and enough for about twelve days.

Daily Ledger: Is the suspension final?

Olivares: The President has agreed to it in principle. He will sign the order once the Tariff Commission has given its opinion, which we expect by 20 July. If a big typhoon comes in August, we will think again.

Radio Visayas: What do farmers get today?

Olivares: On average 16 pesos 40 for a kilo of dry palay; a year ago it was 23. In some towns in Nueva Ecija traders pay no more than 13. It costs a farmer around 14 to grow it.

Radio Visayas: Then why don't you raise the buying price?

Olivares: The Authority does buy at 21, but only one farmer in nine gets to sell to it, since its warehouses are full. We have asked the Department of Budget for 5 billion pesos to rent more room. It has offered 3 billion so far.

Mindanao Post: Vietnam has protested.

Olivares: Its ambassador called on me on Tuesday. He was not pleased, he was polite, and he did not threaten anything. Vietnam sold us 3.1 million tonnes of rice last year, three quarters of all that we import. Thailand and Pakistan have not said a word.

Daily Ledger: Senator Robles says your department let in 120,000 tonnes with false permits.

Olivares: The senator has the number right and the department wrong. These were customs declarations, and they are a matter for the Bureau of Customs. Eleven importers are under investigation, and four of them have been suspended. None has been charged.

Islands Wire: Will the country be self-sufficient by 2028, as the President promised?

Olivares: He said "within reach", and I stand by that. We grow 79 per cent of the rice that we eat. To reach 90 by 2028 we need 300,000 more hectares under irrigation; 85,000 have been added since 2022. You cannot irrigate with speeches.`,
    date: '2025-07-04',
    text: `The Philippines will lower its price cap for imported rice by two pesos to 43 pesos per kilogram as of 1 August, Agriculture Secretary Marites Olivares said on Thursday.

To keep the harvest from being sold below cost, rice imports are to be halted for 60 days from the beginning of September.

The President has given his consent in principle and is to sign the order after hearing the Tariff Commission, whose opinion is expected by 20 July.

A severe typhoon in August would make the government reconsider, Olivares said.

Stocks held by the National Food Authority stand at 420,000 tonnes. That is their highest level since 2019 and would last for some twelve days.

Farmers are currently paid 16.40 pesos on average for a kilo of dry palay, down from 23 pesos a year ago.

In parts of Nueva Ecija traders offer 13 pesos at most, less than the 14 or so that it takes to grow a kilo.

The Authority pays 21 pesos, but with its warehouses full, just one in nine farmers manages to sell to it.

Of the 5bn pesos requested for renting additional storage, the Department of Budget has so far offered 3bn.

Vietnam's ambassador visited the secretary on 1 July; she described him as displeased but polite, and said he had made no threats.

Vietnam supplied 3.1m tonnes in 2024, or 75% of Philippine rice imports. Nothing has been heard from Thailand or Pakistan.

Olivares did not dispute Senator Robles's figure of 120,000 tonnes, but said the papers in question were customs declarations, which are the business of the Bureau of Customs and not of her department.

Eleven importers are being investigated; four have been suspended, while no charges have been brought.

The secretary stood by the President's statement that self-sufficiency is “within reach”.

At present 79% of the rice eaten in the country is home-grown. Getting to 90% by 2028 will take a further 300,000 irrigated hectares, after 85,000 added since 2022.

“You cannot irrigate with speeches,” she remarked.`,
    slips: [
      [
        [],
        'Manila is raising the price cap on foreign rice from 43 to 45 pesos a kilo at the start of August.',
      ],
      [[], 'The President has signed the order that stops rice imports for two months from September.'],
      [[], 'The National Food Authority has 420,000 tonnes in store, the least since 2019.'],
      [[], 'Growing a kilo of dry palay costs the farmer an average of 16.40 pesos, the secretary said.'],
      [[], 'There are towns in Nueva Ecija where traders pay at least 13 pesos a kilo.'],
      [
        [],
        'Only one grower in five gets to sell to the Authority at 21 pesos, because its warehouses are full.',
      ],
      [
        [],
        "Olivares's department has applied for 5 million pesos so that more warehouse room can be rented.",
      ],
      [
        [],
        'When he called on Olivares on Tuesday, the Vietnamese ambassador was polite but threatened countermeasures.',
      ],
      [[], "Three quarters of the country's rice imports, 3.1 million tonnes, came from Thailand last year."],
      [[], 'The false declarations are a matter for the Bureau of Customs, said Senator Robles.'],
      [[], '"You cannot irrigate with promises," Olivares told the press.'],
      [[], 'Another 300,000 acres need irrigation if the country is to grow 90% of its rice by 2028.'],
    ],
  },
];
