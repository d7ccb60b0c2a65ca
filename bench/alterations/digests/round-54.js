export const round54 = [
  {
    id: 'fisheries-quotas-norway',
    sourceDate: '2025-11-12',
    source: `Ministry release, Oslo, 12 November 2025

Norway's Ministry of Trade and Fisheries today set the national quotas for cod, haddock and capelin in the Barents Sea for 2026. The cod quota will be 148,600 tonnes, down from 163,400 tonnes this year and the lowest since 1991. The haddock quota rises to 71,250 tonnes from 64,900 tonnes. There will be no commercial capelin fishery in the coming winter; only a research catch of up to 500 tonnes is permitted.

"This is a hard decision for the coast, but the alternative is harder," said Fisheries Minister Ingrid Solvang. "We cannot fish our way out of a weak stock. If the spawning stock does not recover above 460,000 tonnes by the spring of 2028, we will have to consider closing parts of the spawning grounds."

The Institute of Marine Research had advised a total cod catch, for all nations together, of no more than 311,000 tonnes in 2026. The parties to the joint commission agreed on 298,000 tonnes, which is below the advice for the first time in seven years. The environmental group Havvakt had called for a ceiling of 270,000 tonnes. The Institute estimates the spawning stock at between 390,000 and 430,000 tonnes, compared with about 860,000 tonnes in 2015.

Distribution. Of the national cod quota, 104,000 tonnes go to the coastal fleet and 44,600 tonnes to trawlers. The coastal share is thus 70 per cent, against 68 per cent this year. Trawlers bear the largest reduction, 14.7 per cent. Vessels under eleven metres, of which 2,310 were registered at the end of October, are exempt from the cut: they keep this year's allocation of 21,800 tonnes.

Vessels may transfer up to 10 per cent of an unused quota to the following year, as before. For 2026 only, this limit is raised to 15 per cent for vessels under fifteen metres, provided they deliver at least half of their catch fresh. The Ministry will not introduce a general scrapping scheme. "I have read that we plan to buy out a third of the fleet. That is not so," the minister said.

Support for land-based industry. The Ministry has set aside 320 million kroner for processing plants in Troms and Finnmark. Of this, 190 million is for wage support during lay-offs and 130 million for loans. Applications open on 15 January and close on 1 March 2026. A plant can receive no more than 8 million kroner in wage support, and companies that have moved production abroad in the past three years are excluded. The package still needs the approval of parliament, where a vote is expected before the Christmas recess.

Control. Last year the Directorate of Fisheries carried out 1,874 inspections at sea and found serious breaches in 131 cases. In the first nine months of this year there were 1,612 inspections and 97 serious breaches. "We do not see more cheating, but we see more advanced cheating," said Director General Trygve Aasland. From 1 July 2026 all vessels over twelve metres must have electronic catch scales on board. The requirement for smaller vessels has been postponed, and no new date has been set.

Consultation. At the hearing in October the Coastal Fishers' Association, led by Odd Fjellheim, asked for a national cod quota of at least 155,000 tonnes. The Trawler Owners' Federation wanted the distribution between the fleets left unchanged. The Ministry has followed neither. It did accept the Association's request that the bycatch allowance for small boats in the northern fjords be kept at 25 per cent per week.

Market. Cod exports were worth 9.4 billion kroner in the first ten months of the year, 6 per cent more than in the same period of last year, although the volume fell by 17 per cent. In September the average export price of fresh cod exceeded 70 kroner a kilo for the first time. The Ministry makes no forecast of prices for next year.

The agreement of the joint commission was signed on 29 October after three rounds of talks, all held by video link. The Ministry expects, but cannot guarantee, that talks on the quotas for 2027 will begin in September next year. "The fish does not read our calendar," Solvang said.`,
    date: '2025-11-13',
    text: `Norway's cod quota in the Barents Sea for 2026 will be 148,600 tonnes, down from 163,400 tonnes this year, the Ministry of Trade and Fisheries said.

At 148,600 tonnes, Norway's cod quota for next year is the lowest since 1991, while the haddock quota goes up to 71,250 tonnes.

There will be no commercial capelin fishery in the coming winter, with only a research catch of up to 500 tonnes allowed.

Fisheries Minister Ingrid Solvang called it a hard decision for the coast but said the alternative was harder.

Solvang said the government would have to consider closing parts of the spawning grounds if the spawning stock did not recover above 460,000 tonnes by spring 2028.

The parties to the joint commission agreed on a total cod catch of 298,000 tonnes, below the scientific advice for the first time in seven years.

The Institute of Marine Research puts the spawning stock at 390,000 to 430,000 tonnes, which is no more than about half of what it was in 2015.

Of the national cod quota, 104,000 tonnes go to the coastal fleet and the other 44,600 tonnes to trawlers.

Vessels under eleven metres are exempt from the cut and keep this year's allocation of 21,800 tonnes.

For 2026 only, vessels under fifteen metres may carry over up to 15 per cent of an unused quota, provided they land at least half of their catch fresh.

Solvang denied reports that the ministry planned to buy out a third of the fleet.

The 320 million kroner set aside for processing plants in Troms and Finnmark still needs the approval of parliament, which is expected to vote before Christmas.

The Directorate of Fisheries found serious breaches in 131 of its 1,874 inspections at sea in 2024, or some 7 per cent.

All vessels over twelve metres must carry electronic catch scales from 1 July 2026; for smaller ones the requirement has been put off with no new date.

The Coastal Fishers' Association had asked for a national cod quota of at least 155,000 tonnes, and the Trawler Owners' Federation for an unchanged split between the fleets; the ministry followed neither.

Cod exports rose 6 per cent to 9.4 billion kroner in January to October, although volume fell by 17 per cent.`,
    slips: [
      [
        ['bound'],
        'There will be no commercial capelin fishery in the coming winter, with only a research catch of at least 500 tonnes allowed.',
      ],
      [
        ['modality'],
        'Solvang said the government would close parts of the spawning grounds if the spawning stock did not recover above 460,000 tonnes by spring 2028.',
      ],
      [
        ['direction', 'polarity', 'wording'],
        'The parties to the joint commission agreed on a total cod catch of 298,000 tonnes, above the scientific advice for the first time in seven years.',
      ],
      [
        ['entity', 'speaker'],
        "At the hearing in October the Trawler Owners' Federation asked for a national cod quota of at least 155,000 tonnes.",
      ],
      [['wording', 'direction'], 'Trawlers bear the smallest reduction in the cod quota, 14.7 per cent.'],
      [
        ['value', 'modality'],
        "Vessels under fifteen metres are exempt from the cut and keep this year's allocation of 21,800 tonnes.",
      ],
      [
        ['period'],
        'The Directorate of Fisheries carried out 1,612 inspections at sea last year and found 97 serious breaches.',
      ],
      [
        ['value'],
        'Of the 320 million kroner for processing plants, 130 million is for wage support during lay-offs.',
      ],
      [
        ['currency', 'unit'],
        'Cod exports were worth 9.4 billion euros in the first ten months of the year, 6 per cent more than a year earlier.',
      ],
      [
        ['polarity', 'wording', 'modality'],
        'Vessels over twelve metres must have electronic catch scales from 1 July 2026, while the requirement for smaller vessels has been scrapped.',
      ],
    ],
  },
  {
    id: 'telecoms-licensing-kenya',
    sourceDate: '2026-02-17',
    source: `Transcript of the press briefing of the Communications Commission, Nairobi, 17 February 2026

Esther Wangari (Director General): Good morning. The board yesterday approved the award of five new licences. Three are for infrastructure and two for fixed wireless internet in the northern counties. We had received 23 applications. Nine were rejected because papers were missing, and nine more are still under review.

The infrastructure licences run for 15 years, the fixed wireless licences for ten. Holders of a fixed wireless licence must cover at least 60 per cent of the population of their counties within 36 months. Those who miss the target will lose part of their performance bond of 120 million shillings. We are not going to withdraw a licence over a first failure.

Now the spectrum auction. We will offer six blocks of 2 x 5 megahertz in the 700 band, and 80 megahertz in the 3.5 gigahertz band. The reserve price in the 700 band is 1.9 billion shillings per block, about a fifth less than in the auction of 2022, when two of six blocks remained unsold. Bidding opens on 8 June. I expect the winners to be named by the end of July, if no one goes to court.

Licence fees and fines came to 14.3 billion shillings in the financial year to June 2025, up from 13.1 billion the year before. Fines accounted for 612 million of that.

Q (Business Morning): Is Lakenet among the five?

Wangari: No. Lakenet's file is one of those still under review. Its shareholding changed in November and we have asked for the names of the beneficial owners. They have until 20 March to answer. I am not saying that anything is wrong.

Q (Radio Safina): The satellite operator Orbivia said last week it had been granted permission to sell a direct-to-phone service in Kenya from April.

Wangari: It has not. Orbivia holds a trial authorisation which runs until 30 September, for not more than 2,000 handsets, and it may not charge customers. Whether there will be a commercial licence depends on the interference tests. Mr Ochieng?

Peter Ochieng (Director of Spectrum): The tests began in January at four sites: Lodwar, Marsabit, Garissa and Lamu. At three of the four, interference stayed below the threshold. At Lamu it exceeded the threshold on six of 19 days, we believe because of maritime radio. We will repeat the Lamu tests in May.

Q (The Ledger): Consumer groups say that call quality has got worse.

Ochieng: Our figures for October to December show the reverse, on average. The share of dropped calls fell to 1.4 per cent from 1.8 per cent in the quarter before. The best operator was Tandaa with 0.9 per cent. The worst was Simba Mobile with 2.3 per cent, the only one of the four operators above our limit of 2 per cent. But in 11 of the 47 counties quality did get worse. Simba has been ordered to submit a remedy plan within 30 days. If it does not, a fine of up to 0.2 per cent of annual turnover is possible.

Q (Business Morning): What about termination rates?

Wangari: The rate today is 0.41 shillings a minute. We proposed to lower it to 0.33 from 1 July. Tandaa objects, the other three operators support the cut. No decision has been made. The Competition Tribunal will hear Tandaa's objection on 3 March.

Q (Coast Star): Will SIM cards be switched off again?

Wangari: Of 71.4 million active SIM cards, some 2.6 million are still without proper registration. In August there were 4.1 million. We will not switch them off before 30 June. After that, outgoing calls will be barred first, and only after 90 more days will the number be lost. Nobody over 70 will be cut off without a visit or a call from the operator.

Q (Radio Safina): Minister Kiptoo said community radios would be freed from fees.

Wangari: The minister spoke of a proposal. The board supports a reduction by half, not a full waiver. There are 184 community stations and they pay 15,000 shillings a year on average. It is not the fee that keeps them off the air, it is the electricity.

Q (The Ledger): Will you publish the scores of the rejected applicants?

Wangari: No. The law does not allow us to. Each applicant can see its own score on request, and so far four have asked.`,
    date: '2026-02-17',
    text: `The board of Kenya's Communications Commission on Monday approved five new licences, three for infrastructure and two for fixed wireless internet in the northern counties.

Of 23 applications received, nine were rejected because papers were missing and nine others are still under review, Director General Esther Wangari said.

Holders of a fixed wireless licence must cover at least 60 per cent of the population of their counties within three years.

Wangari said the commission would not withdraw a licence over a first failure to reach the coverage target, although part of the performance bond would be lost.

The reserve price in the 700 band is 1.9 billion shillings per block, about a fifth below that of 2022, when a third of the blocks went unsold.

Wangari expects the winners of the spectrum auction to be named by the end of July, provided that nobody goes to court.

Licence fees and fines together brought in 14.3 billion shillings in the financial year to June 2025, against 13.1 billion a year earlier.

Lakenet, whose application is still under review, has until 20 March to give the names of its beneficial owners after its shareholding changed in November.

Satellite operator Orbivia has not been granted permission to sell a direct-to-phone service in Kenya from April, Wangari said, contradicting the company.

Orbivia's trial authorisation covers no more than 2,000 handsets and runs until 30 September, and the operator may not charge customers.

In tests at four sites interference stayed below the threshold at three, but at Lamu exceeded it on six of 19 days, said Director of Spectrum Peter Ochieng.

With 2.3 per cent of calls dropped in the last quarter of 2025, Simba Mobile was the only one of the four operators above the commission's limit of 2 per cent.

Simba has been told to submit a remedy plan within 30 days, failing which it could be fined up to 0.2 per cent of annual turnover.

No decision has been made on lowering the termination rate from 0.41 to 0.33 shillings a minute, which three of the four operators support.

Some 2.6 million SIM cards are still without proper registration, down from 4.1 million in August, and will not be switched off before 30 June.

The board supports halving the fees of community radios but not a full waiver, Wangari said.`,
    slips: [
      [[], 'All five new licences approved by the board run for 15 years.'],
      [
        ['bound'],
        'Holders of a fixed wireless licence must cover no more than 60 per cent of the population of their counties within 36 months.',
      ],
      [
        ['polarity', 'wording'],
        'Orbivia has been granted permission to sell a direct-to-phone service in Kenya from April, Wangari said.',
      ],
      [['value'], 'At Lamu interference exceeded the threshold on 13 of 19 days, Ochieng said.'],
      [
        ['polarity', 'entity', 'wording'],
        'Tandaa and the other three operators support the cut in the termination rate to 0.33 shillings a minute.',
      ],
      [
        ['measure', 'wording', 'value'],
        'The share of dropped calls fell by 1.4 per cent in October to December from the quarter before, Ochieng said.',
      ],
      [
        ['measure', 'entity', 'value'],
        'Fines alone brought the commission 14.3 billion shillings in the financial year to June 2025.',
      ],
      [
        ['direction', 'value'],
        'After 30 June unregistered SIM cards will first lose their number, and only after 90 more days will outgoing calls be barred.',
      ],
      [
        ['period'],
        'Wangari expects the winners of the spectrum auction to be named by the end of June, if no one goes to court.',
      ],
      [
        ['wording', 'entity'],
        '"It is not the fee that keeps them off the air, it is the paperwork," Wangari said of community radios.',
      ],
    ],
  },
  {
    id: 'metro-construction-peru',
    sourceDate: '2025-09-08',
    source: `Interview with Lucía Barrenechea, executive president of the Metro Works Authority, given to the weekly Capital y Obra; English text issued by the Authority, Lima, 8 September 2025

Q: Line 4 of Lima's metro was to open this December. Will it?

A: No. The first section, eight stations between Puerto Norte and Avenida Central, will open in the second half of March 2026. I say this without an "if": the tracks are laid and the trains are here. The other nine stations will not follow before the middle of 2028.

Q: Who is to blame for the delay?

A: Two things. The first is land. Of the 412 plots we had to take over, 388 are in our hands; when I took office in May 2024 it was 251. Of the 24 that remain, 17 are in court. The second is the consortium, Andes Rail Builders, which for seven months worked with one tunnelling machine instead of two. We have fined it 46 million soles. It has paid 12 million and is contesting the rest before the arbitration tribunal.

Q: The consortium says that the state owes it money.

A: It claims 290 million dollars. Our own experts find that between 35 and 50 million dollars would be justified. I will not pay a cent more than that unless the tribunal orders me to.

Q: How much will the line cost?

A: The contract of 2019 said 5.3 billion dollars. We are now at 6.1 billion, that is 15 per cent more. This does not include the extension of the depot, about 140 million dollars, which the city is to finance. At 235 million dollars a kilometre we are in the middle for the continent, neither cheap nor expensive.

Q: In July the Comptroller's report spoke of cracks.

A: The Comptroller found cracks in 63 of the 2,140 tunnel rings it looked at. None of them is structural, says the independent engineer, the firm Holm & Pereda. So far 58 have been repaired, and the rest will be by the end of next month. What the Comptroller did criticise, and there it is right, is that the builder reported them only eleven weeks after finding them. The contract allows ten days.

Q: Can the people of San Telmo sleep easy?

A: In San Telmo the ground sank by up to 14 millimetres; the limit is 20. We have checked 31 houses. Four families were moved to hotels as a precaution, and three of them are back home. We have not refused any claim for compensation, though in some cases we dispute the amount. So far we have paid 1.9 million soles.

Q: How many trains, how many passengers?

A: In the first stage 14 trains of six cars each, without drivers. In the end there will be 42. We count on 180,000 passengers a day in the first year and 640,000 once the whole line is working. The study of 2019 promised 800,000, but that was before people began to work from home. At peak hours a train will run every four minutes at first, and later every two and a half.

Q: And the fare?

A: That is decided by the Transport Council, not by me. I would propose keeping it at 1.50 soles, as on Line 1, at least until the end of 2026. But the subsidy would be 3.20 soles per trip, and the finance ministry does not like that. Minister Gálvez told me: "We can carry this for one year, not for ten."

Q: Two workers died last year.

A: Yes, both at the Mercado shaft, in August 2024. Since then nobody has died, and accidents with lost working days have gone down from 5.1 to 3.4 per million hours. The union asked for a halt to night work below ground. I said no to a general halt, but we have ended shifts of more than ten hours. About 7,900 people work on the line, and one in nine is a woman. That is more than on any other public work in the country, and it is still too few.

Q: And Line 3?

A: The tender will be launched in the first quarter of next year, if Congress passes the guarantee law before Christmas. Five groups have shown interest: two from Spain and one each from China, Korea and Brazil. Andes Rail Builders may bid too. I cannot shut out a company because I am quarrelling with it.

Q: Will you still be here in 2028?

A: My mandate ends in May 2027, and I have not been asked to stay. I am not going to run for mayor, whatever you may read.`,
    date: '2025-09-09',
    text: `The first section of Lima's metro Line 4, with eight stations between Puerto Norte and Avenida Central, will open in the second half of March 2026, said Lucía Barrenechea, head of the Metro Works Authority.

The remaining nine stations of Line 4 will not open before the middle of 2028.

Of the 412 plots needed for Line 4, the authority holds 388, up from 251 when Barrenechea took office in May 2024.

Seventeen of the 24 plots still to be taken over are in court, Barrenechea said.

The Andes Rail Builders consortium was fined 46 million soles, of which it has paid 12 million while contesting the rest in arbitration.

The consortium claims 290 million dollars, but the authority's own experts consider only 35 to 50 million justified.

The line is now put at 6.1 billion dollars, 15 per cent above the 2019 contract, not counting a depot extension of about 140 million.

None of the cracks found in 63 of the 2,140 tunnel rings examined is structural, according to the independent engineer Holm & Pereda.

Barrenechea conceded that the Comptroller was right to criticise the builder for reporting the cracks eleven weeks after finding them, when the contract allows ten days.

The five cracked rings not yet repaired will be dealt with by the end of October, Barrenechea said.

In San Telmo, where the ground sank by up to 14 millimetres against a limit of 20, three of the four families moved to hotels are back home.

The authority counts on 180,000 passengers a day in the first year and 640,000 on the complete line, fewer than the 800,000 promised in 2019.

Barrenechea would propose keeping the fare at 1.50 soles at least to the end of 2026, but the decision lies with the Transport Council.

Barrenechea turned down the union's request for a general halt to night work below ground, but shifts of more than ten hours have been ended.

The tender for Line 3 will be launched in the first quarter of 2026 if Congress passes the guarantee law before Christmas.

Andes Rail Builders may bid for Line 3, as Barrenechea said she could not shut out a company because of a quarrel.`,
    slips: [
      [
        ['bound', 'polarity', 'direction'],
        'The other nine stations of Line 4 will open before the middle of 2028, Barrenechea said.',
      ],
      [['value'], 'Of the 24 plots that remain to be taken over, seven are in court.'],
      [
        ['value', 'polarity', 'wording'],
        'Andes Rail Builders has paid 46 million soles in fines and is contesting the rest before the arbitration tribunal.',
      ],
      [
        [],
        'Barrenechea said she would not pay the consortium a cent more than 50 million dollars even if the tribunal ordered her to.',
      ],
      [
        ['entity', 'speaker'],
        'None of the cracks is structural, said the Comptroller, which found them in 63 of 2,140 tunnel rings.',
      ],
      [
        ['polarity', 'wording', 'measure'],
        'The cost of 6.1 billion dollars includes the extension of the depot, about 140 million dollars.',
      ],
      [
        ['polarity', 'wording'],
        "Barrenechea agreed to the union's request for a general halt to night work below ground.",
      ],
      [
        ['period', 'direction', 'value'],
        'Line 4 will carry 640,000 passengers a day in its first year, the authority reckons.',
      ],
      [
        ['unit', 'period', 'wording'],
        '"We can carry this for one month, not for ten," Minister Gálvez told Barrenechea of the fare subsidy.',
      ],
      [
        ['entity', 'value'],
        'Five groups have shown interest in Line 3: two from China and one each from Spain, Korea and Brazil.',
      ],
    ],
  },
  {
    id: 'wildfire-service-bc',
    sourceDate: '2026-04-14',
    source: `Remarks by Dale Kowalchuk, executive director of the provincial wildfire service, at the spring briefing for municipalities, Kamloops, British Columbia, 14 April 2026

Thank you, Mayor Pruden, and thank you all for coming.

Let me begin with last season. We had 1,346 fires, fewer than the ten-year average of 1,530. But they burned 886,000 hectares, more than double the average of 405,000. Lightning caused 68 per cent of the fires and people 27 per cent; for the rest we do not yet know the cause. We held 91 per cent of new fires below four hectares. Our target is 94. At the peak, on 9 August, 71 evacuation orders were in force, covering some 19,400 people. We lost 212 homes, 140 of them in the Tatlow fire alone. And we lost Brianne Stahl, a crew leader, who was 26. The coroner's report is not out, and I will not get ahead of it.

Firefighting cost 742 million dollars last year, against a budget of 232 million. This year's budget is 310 million. We have not asked for more, because the law lets us spend above the budget without a new vote, provided a state of emergency has been declared.

People. By 1 June we will have 2,180 staff, seasonal and permanent, which is 160 more than a year ago. We had 3,900 applicants for 540 jobs. But 31 per cent of our crew leaders now have fewer than three seasons behind them; five years ago it was 18 per cent. Under the agreement with the union, hourly pay for crew members goes up by 6.5 per cent over two years: 4 per cent this April and 2.5 per cent next April. The union had asked for 11.

Aircraft. We have ordered six new skimmers from Norseman Air. Two are to arrive in June and the other four by the spring of 2027, unless the shortage of engines goes on. Until then we lease eight aircraft. Our helicopters with night-vision gear flew on 12 nights last season. This year we hope for at least 30. That is a hope, not a promise.

The outlook. On 1 April the snowpack stood at 71 per cent of normal across the province. The Cariboo, at 58 per cent, was the lowest of all regions. We expect an above-average season in the south if the rains of May and June fail. In the northwest we expect a normal one. Nobody can forecast August in April, and you should be wary of anyone who says he can.

Prescribed burning. Last year we burned 6,200 hectares. The plan for this year is 10,000. Twenty-one First Nations are leading burns, up from 13. I have heard it said that we cancelled the burns in the Okanagan because of complaints about smoke. We did not. We postponed two of the seven because the wind was wrong, and both will be done by the end of next month if the weather allows.

Grants. There are 38 million dollars for making communities safer, up to 200,000 dollars for each municipality. So far 97 of the 161 municipalities have applied. The deadline is 29 May. Those with fewer than 5,000 people pay nothing; all others contribute 20 per cent of the cost. To those who have not applied: my people will fill in the form with you, at your own table, and it takes about three hours.

Evacuations. In November the Auditor General, Meera Joshi, reported that in nine of the 40 evacuations she examined, the alert came less than two hours before the order. We accept that finding. We did not accept her recommendation to hand the power to order evacuations to the wildfire service. That power stays with local governments, who know their streets. The new alert system will be tested on 6 May at 1.55 in the afternoon, on all phones in the province.

Fines. From 1 July the fine for a fire lit in defiance of a ban doubles, from 1,150 to 2,300 dollars. Last year we issued 418 such tickets, and a little over half have been paid.

One last thing. The company Pyrowatch offered us its detection cameras free of charge for two years. We said no, because its contract would have given it the right to sell the pictures. We are buying 45 cameras of our own instead, and 20 are already on their towers.

A house that is ready is worth more to me than an airplane that is late. Thank you.`,
    date: '2026-04-15',
    text: `British Columbia had 1,346 wildfires last season, fewer than the ten-year average of 1,530, but they burned 886,000 hectares, more than twice the average, said Dale Kowalchuk, head of the provincial wildfire service.

Lightning caused 68 per cent of last season's fires and people 27 per cent, while the cause of the rest is not yet known.

The service held 91 per cent of new fires below four hectares, short of its target of 94 per cent.

At the peak, on 9 August 2025, 71 evacuation orders were in force for some 19,400 people.

Of the 212 homes lost last season, 140 were in the Tatlow fire.

Firefighting cost 742 million dollars in 2025, more than three times the budget of 232 million.

Kowalchuk said he had not sought more than this year's 310 million dollars because the law allowed spending above the budget without a new vote once a state of emergency had been declared.

The service will have 2,180 seasonal and permanent staff by 1 June, 160 more than a year ago.

The share of crew leaders with fewer than three seasons of experience has risen to 31 per cent from 18 per cent five years ago.

Crew members' hourly pay goes up 4 per cent this April and 2.5 per cent next April; the union had asked for 11 per cent.

Two of six skimmers ordered from Norseman Air are due in June and the other four by spring 2027, unless the engine shortage goes on.

Kowalchuk expects an above-average season in the south if the May and June rains fail, and a normal one in the northwest.

Kowalchuk denied that burns in the Okanagan had been cancelled over complaints about smoke, saying two of seven were postponed because of the wind.

Municipalities can receive up to 200,000 dollars each from a 38-million-dollar grant fund, for which 97 of 161 have applied so far.

The service accepted the Auditor General's finding on late alerts but not her recommendation that it be given the power to order evacuations.

The wildfire service turned down free detection cameras from Pyrowatch, whose contract would have given the company the right to sell the pictures, and is buying 45 of its own.`,
    slips: [
      [
        ['direction', 'polarity', 'wording'],
        'British Columbia had 1,346 wildfires last season, more than the ten-year average of 1,530.',
      ],
      [['measure', 'entity'], 'Lightning caused 68 per cent of the area burned last season, Kowalchuk said.'],
      [['value', 'entity'], 'The Tatlow fire alone destroyed 212 homes last season.'],
      [
        ['modality'],
        'The law lets the wildfire service spend above its budget without a new vote at any time, Kowalchuk said.',
      ],
      [
        ['modality'],
        'Kowalchuk promised that night-vision helicopters would fly on at least 30 nights this year.',
      ],
      [
        ['wording', 'direction'],
        'At 58 per cent of normal, the Cariboo had the highest snowpack of all regions on 1 April.',
      ],
      [
        ['period', 'value', 'modality'],
        'Last year the service burned 10,000 hectares in prescribed burns, Kowalchuk said.',
      ],
      [
        ['entity'],
        'Municipalities with fewer than 5,000 people contribute 20 per cent of the cost of grant projects, and all others pay nothing.',
      ],
      [
        ['polarity', 'wording'],
        "The service accepted the Auditor General's recommendation to hand it the power to order evacuations.",
      ],
      [
        ['value', 'polarity', 'wording'],
        'The wildfire service already has 45 detection cameras of its own on their towers.',
      ],
    ],
  },
  {
    id: 'blood-supply-ireland',
    sourceDate: '2026-01-21',
    source: `Oral questions to the Minister of State for Public Health, Dublin, 21 January 2026 (official record, extract)

Deputy Cormac Tuohy: To ask the Minister of State how secure the supply of blood is, whether blood is being imported, and why three donation centres have been closed.

Minister of State Aoife Brannigan: I thank the Deputy. The Blood Service collected 128,400 donations in 2025, against 131,900 in 2024. That is a fall of 2.7 per cent. The number of active donors, which means people who gave at least once in the past two years, stood at 73,600 at the end of December. Only 2.9 per cent of adults give blood.

As of this morning the Service holds 4.6 days of stock overall, against a target of seven. For O negative it is 3.1 days. An amber alert is issued when any group falls below three days. The last one was issued on 12 August and lifted on 2 September. There is no such alert today.

On imports: between 4 August and 30 September the Service imported 1,150 units of red cells, 900 from Wales and 250 from the Netherlands. The cost was 268,000 euro. No unit has been imported since. I cannot rule out that this will be needed again in the summer. All plasma-derived medicines are imported, as they have been for many years.

On the centres: two have been closed, not three. These are Ballinore and Castlehenry. The third, in Drumalee, is shut for repairs and will reopen in the first week of March. Mobile clinics in the two counties concerned have been increased from 14 to 22 a month.

Deputy Tuohy: The nurses' union says that one clinic in six was cancelled last year for want of staff.

Ms Brannigan: The union's figure includes clinics that were moved to another day. Of 2,240 clinics planned in 2025, 164 were cancelled outright, 97 of them because of staff shortages. That is too many. The Service has 31 vacancies for nurses out of 240 posts. It has been given permission to fill all of them, and 12 offers have been made. I expect most of the posts to be filled by the end of June.

Deputy Sinéad Garvey: Will the Minister of State lower the age for giving blood to 17, as Donors Ireland has asked?

Ms Brannigan: Donors Ireland has asked for 17, and the Service's medical director, Dr Paul Hession, has advised against it until a study of iron levels in young donors is complete. That study covers 1,800 donors and is to report in the autumn. I will follow that advice. On the upper limit I can be more helpful. From 1 April regular donors may give until their 75th birthday; today it is the 70th. First-time donors will still have to be under 65.

Deputy Garvey: And the questionnaire on travel?

Ms Brannigan: The ban on people who lived in Britain during the BSE years was lifted in 2019. The rule on malaria areas remains. A person who has visited one must wait four months and is then tested. I know that the Deputy finds this too strict. I am told that some 5,300 would-be donors were turned away last year because of low iron, 2,100 because of travel, and 1,700 for other reasons.

Deputy Tuohy: What will it cost to put this right?

Ms Brannigan: The Service's budget for this year is 148 million euro, up from 139 million. About four fifths of that is paid by hospitals for the blood they use, and the rest by the State. The price of a unit of red cells to hospitals rises on 1 February from 331 to 352 euro. It has not changed since 2022. We will not pay donors, neither in cash nor in vouchers. The Service asked for 6.5 million euro for a second processing laboratory in Cork. That has not been granted, but neither has it been refused. The Minister for Finance wants to see a business case by the end of next month.

Deputy Garvey: Can the Minister of State guarantee that no operation will be put off for lack of blood?

Ms Brannigan: Last year, none was. I do not give guarantees about the weather, and I do not give them about blood. "The stock is only ever as old as a carton of milk," as Dr Hession likes to say. Red cells last 35 days, and platelets seven.`,
    date: '2026-01-22',
    text: `Ireland's Blood Service collected 128,400 donations in 2025, down 2.7 per cent from 131,900 in 2024, Minister of State Aoife Brannigan told parliament.

Only 2.9 per cent of adults give blood, Brannigan said, and active donors numbered 73,600 at the end of December.

On Wednesday morning the Blood Service held 4.6 days of stock overall, against a target of seven, and 3.1 days of O negative.

An amber alert, issued when any blood group falls below three days, was last in force from 12 August to 2 September.

Between 4 August and 30 September 2025 the Blood Service imported 1,150 units of red cells, 900 from Wales and 250 from the Netherlands, at a cost of 268,000 euro.

No unit of blood has been imported since September, but Brannigan could not rule out that imports would be needed again this summer.

Two donation centres have been closed, not three as Deputy Cormac Tuohy said, while Drumalee is shut for repairs and will reopen in the first week of March.

Of 2,240 clinics planned last year, 164 were cancelled outright, 97 of them for lack of staff, Brannigan said, calling it too many.

The Blood Service has 31 nursing vacancies out of 240 posts, and 12 offers have been made.

Brannigan will not lower the age for giving blood to 17 before a study of iron levels in young donors is complete.

From 1 April regular donors may give blood until their 75th birthday instead of their 70th, while first-time donors must still be under 65.

Some 5,300 would-be donors were turned away last year because of low iron and 2,100 because of travel.

About 80 per cent of the Blood Service's budget of 148 million euro for this year is paid by hospitals for the blood they use.

The price hospitals pay for a unit of red cells goes up from 331 to 352 euro on 1 February, the first change since 2022.

The request for 6.5 million euro for a second processing laboratory in Cork has been neither granted nor refused, and the Minister for Finance wants a business case by the end of February.

No operation was put off for lack of blood last year, Brannigan said, but she would give no guarantee.`,
    slips: [
      [
        ['measure', 'entity'],
        'The number of donors in Ireland fell by 2.7 per cent in 2025, from 131,900 to 128,400.',
      ],
      [
        ['modality', 'entity'],
        'An amber alert is issued only when all blood groups fall below three days of stock.',
      ],
      [
        ['value', 'entity', 'direction'],
        'The Blood Service imported 250 units of red cells from Wales and 900 from the Netherlands in August and September last year.',
      ],
      [
        ['polarity', 'wording'],
        'Brannigan ruled out that blood would have to be imported again in the summer.',
      ],
      [
        [],
        'Of the 2,240 clinics planned in 2025, 164 were cancelled because of staff shortages, Brannigan said.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The 31 vacancies for nurses have all been filled, Brannigan said.',
      ],
      [
        ['entity', 'speaker'],
        'Donors Ireland has advised against lowering the age for giving blood until a study of iron levels is complete.',
      ],
      [['modality', 'entity'], 'From 1 April first-time donors may give blood until their 75th birthday.'],
      [
        ['unit', 'period'],
        'A person who has visited a malaria area must wait four weeks before giving blood, Brannigan said.',
      ],
      [
        ['polarity', 'wording'],
        'The 6.5 million euro the Service asked for to build a second processing laboratory in Cork has been refused.',
      ],
    ],
  },
  {
    id: 'sugar-market-fiji',
    sourceDate: '2025-12-18',
    source: `Island Cane & Sugar Company (wholly owned by the State), Suva, Fiji
Statement on the 2025 season and the financial year to 30 November 2025, issued on 18 December 2025

The Company crushed 1.52 million tonnes of cane this season, against 1.41 million tonnes last season, and made 141,300 tonnes of sugar, against 128,900 tonnes. It took 10.8 tonnes of cane to make a tonne of sugar, compared with 10.9 tonnes a year earlier. Crushing ended on 27 November, nine days later than planned, because of rain in October and a boiler failure at the Nasau mill.

Revenue rose by 3 per cent to F$214.6 million from F$208.3 million. The net loss narrowed to F$18.4 million from F$31.7 million. "We are still losing money, and I do not want anyone to call this a profit," said the Chairman, Semi Rokoduru. The Company expects to break even in the 2027 financial year at the earliest, and only if the crop exceeds 1.7 million tonnes.

Of the three mills, Vatukoro crushed 640,000 tonnes, Drekeni 530,000 tonnes and Nasau 350,000 tonnes. Nasau lost 410 hours to stoppages, more than the other two mills together. A new boiler for Nasau has been ordered from the Indian firm Sharda Thermal for F$27 million. It is to be shipped in April and to be in service before the 2026 season opens in June. There is no plan to close Nasau. A report in the Suva Courier to that effect was wrong.

Sales. The Company exported 117,000 tonnes, 83,000 of them to the United Kingdom and 34,000 to the Pacific islands and New Zealand. The remainder goes to the home market, where the retail price of a two-kilo bag is fixed by the Price Commission at F$4.15. The Company has applied for an increase to F$4.60. The Commission will decide by the end of next month.

The average export price was US$545 a tonne, down from US$602. World raw sugar fell below 15 US cents a pound in October for the first time in about five years. The Company has sold forward 45 per cent of next season's exports at an average of US$530 a tonne. It holds no sugar futures for its own account.

Growers. The cane price for the 2025 season is estimated at between F$88 and F$92 a tonne, against the F$101.13 that was paid for 2024. If the final price is below F$85, the Government tops it up to that figure. The second payment of F$17.50 a tonne will be made on 22 January. There were 10,860 active growers this season, 240 fewer than last season, and their average age is 58. The Cane Growers' Council, whose president is Vimal Dayal, has demanded a guaranteed price of F$105 for three years. The Company told the Council that it has no power to grant one. The Minister for Sugar, Ratu Jone Vakaloloma, said in Parliament on 4 December that he "would look at it with an open mind, but not with an open purse."

Planting. Farmers planted 4,100 hectares of new cane, short of the goal of 5,000. The planting grant of F$2,000 a hectare stays in place for next year. Burnt cane made up 46 per cent of deliveries, down from 52 per cent. From next season the deduction for burnt cane rises from F$4 to F$7 a tonne, except where the fire is shown to be the work of others.

Labour. The Company employs 1,720 people in the season and 1,150 outside it. It brought in 180 cane cutters from Vanuatu and Solomon Islands; 26 of them left before the end of their contracts. The Company investigated complaints about housing at Drekeni and found four of the eleven that were lodged to be justified. Two contractors were removed.

Debt. Borrowings stood at F$322 million at 30 November, of which F$260 million is guaranteed by the State. A loan of F$41 million from the Provident Fund, due on 31 March, will be extended by five years; the terms have been agreed but not signed. The Company has not asked for a write-off of any State loan.

Outlook. For 2026 the Company estimates a crop of 1.55 to 1.65 million tonnes, provided that no cyclone strikes. It will start generating power for sale at Vatukoro in the second half of 2026, with up to 12 megawatts. "Sugar pays our wages. Power may one day pay our debts," said the Chief Executive, Litia Naivalu.`,
    date: '2025-12-19',
    text: `Fiji's state-owned Island Cane & Sugar Company crushed 1.52 million tonnes of cane this season, up from 1.41 million, and made 141,300 tonnes of sugar.

Crushing ended on 27 November, nine days later than planned, owing to October rain and a boiler failure at the Nasau mill.

The company's net loss narrowed to F$18.4 million in the year to 30 November from F$31.7 million, as revenue grew 3 per cent to F$214.6 million.

The company does not expect to break even before the 2027 financial year, and then only if the crop exceeds 1.7 million tonnes.

The Nasau mill lost 410 hours to stoppages, more than Vatukoro and Drekeni together.

A new boiler for Nasau, ordered from India's Sharda Thermal for F$27 million, is to be in service before the 2026 season opens in June.

The company denied a Suva Courier report of a plan to close the Nasau mill.

Of the 117,000 tonnes exported, 83,000 went to the United Kingdom and the rest to the Pacific islands and New Zealand.

The Price Commission will decide by the end of January on the company's request to raise the retail price of a two-kilo bag from F$4.15 to F$4.60.

The average export price fell to US$545 a tonne from US$602, and 45 per cent of next season's exports have been sold forward at an average of US$530.

The 2025 cane price is put at F$88 to F$92 a tonne, against F$101.13 paid for 2024.

The company told the Cane Growers' Council that it has no power to grant the guaranteed price of F$105 for three years which the council demands.

Farmers planted 4,100 hectares of new cane, 900 short of the goal, and the grant of F$2,000 a hectare will remain next year.

The deduction for burnt cane will rise from F$4 to F$7 a tonne next season, except where the fire is shown to be the work of others.

Borrowings were F$322 million at the end of November, of which some four fifths are guaranteed by the State.

The terms for extending a F$41 million Provident Fund loan by five years have been agreed but not yet signed.`,
    slips: [
      [
        ['polarity', 'wording', 'measure'],
        'The company made a net profit of F$18.4 million in the year to 30 November.',
      ],
      [
        ['bound', 'modality'],
        'The company expects to break even in the 2027 financial year at the latest, if the crop exceeds 1.7 million tonnes.',
      ],
      [
        ['wording', 'entity', 'direction', 'value'],
        "Of the company's three mills, Drekeni crushed the most cane this season, ahead of Vatukoro and Nasau.",
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The Price Commission has raised the retail price of a two-kilo bag of sugar from F$4.15 to F$4.60.',
      ],
      [['currency', 'unit'], "The company's average export price was F$545 a tonne, down from F$602."],
      [
        ['period'],
        "The company has sold forward 45 per cent of this season's exports at an average of US$530 a tonne.",
      ],
      [['entity'], 'If the final cane price is below F$85 a tonne, the Company tops it up to that figure.'],
      [
        ['wording', 'polarity'],
        'Minister for Sugar Ratu Jone Vakaloloma said he "would look at it with an open mind, and with an open purse."',
      ],
      [
        [],
        'The company found all eleven complaints about housing at Drekeni to be justified and removed two contractors.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The company estimates a 2026 crop of 1.55 to 1.65 million tonnes even if a cyclone strikes.',
      ],
    ],
  },
  {
    id: 'dam-safety-south-africa',
    sourceDate: '2026-03-05',
    source: `Communiqué of the Dam Safety Commission after its 61st session, Pretoria, 5 March 2026

1. The Commission met on 3 and 4 March under the chairmanship of Dr Nomsa Khuzwayo. It received the annual report of the Dam Safety Office and heard the owners of seven dams.

2. There are 5,840 registered dams in South Africa with a safety risk. Of these, 330 are owned by the national department, 1,160 by municipalities and 4,350 by farmers, mines and other private owners. In 2025 the Office received 214 inspection reports of the 268 that were due. The year before it received 231 of 259. The Commission regards this decline as unacceptable. Most of the missing reports, 41 of 54, are those of municipalities.

3. The Office rated 38 of the dams inspected as in need of urgent repair, and three as dangerous. The three are Klipspoort, Mantsane and Vaalkrans. None of the three is owned by the national department. In the case of Mantsane the level has been lowered by 4.5 metres since January and may not be raised until a new spillway is finished. The mine Northern Chrome, which owns Mantsane, estimates the cost at 210 to 240 million rand and expects to finish the work by October 2027.

4. The Commission heard the mayor of Vaalkrans, Pieter Lourens. He said that the municipality did not have the money for repairs, which are put at 65 million rand. The Commission has recommended to the Minister that two thirds of that sum be paid from the disaster fund. The Minister has not yet replied. Should the municipality not appoint an engineer by 30 April, the Office will do so at its expense.

5. At Klipspoort seepage rose from 11 to 19 litres a second between November and February. The alarm value is 25. The Commission does not consider that there is an immediate danger to the 6,200 people living downstream, but it has ordered daily instead of weekly readings. An evacuation drill will take place on 21 March. The claim by the Riverside Farmers' Union that the owner, Klip Irrigation Board, had hidden the readings for two months was examined and not confirmed. The readings had been sent on time; they were not read by the Office for 23 days. The Office has apologised to the Board.

6. Eleven people lost their lives in dam failures in the past ten years, nine of them in a single event, the failure of the Doringlaagte tailings dam in 2022. Two criminal trials are under way in that matter. The Commission makes no comment on them.

7. The Office has 27 approved professional engineers on its own staff, against 44 posts. The number of approved engineers in the country as a whole has fallen from 131 to 108 in five years, and 60 per cent of them are older than 60. The Commission supports the proposal by the University of Letaba to start a two-year course, with 25 places, from January 2027. The department has promised 18 million rand for bursaries over three years, on condition that graduates work for the public service for at least as long as they were funded.

8. From 1 July 2026 owners of category III dams, of which there are 312, must install automatic level gauges. They have 24 months to comply. Owners of category II dams are encouraged to do the same but are not required to. Fines for failing to submit an inspection report rise from a maximum of 50,000 rand to a maximum of 400,000 rand. The increase was approved by the Cabinet in December and will take effect when it is published in the Gazette.

9. Storage in the national department's dams was 81.4 per cent of capacity on 2 March, compared with 74.9 per cent a year earlier. The highest level was in the Free State region, with 93 per cent, and the lowest in the Western region, with 58 per cent. After the January rains 14 dams spilled; none was damaged. The Commission thanks the operators, who in the words of Dr Khuzwayo "slept in their boots for three weeks".

10. Mr Thabo Radebe, Chief Engineer of the Office, told the Commission that satellite measurements had been tried on 40 dams, and that they agreed with ground surveys to within 3 millimetres on 36. He proposes to extend the method to 200 dams by the end of 2027. "It does not replace a man with a torch in the gallery," he said. The Commission will decide on the proposal at its next session, on 8 and 9 September.`,
    date: '2026-03-06',
    text: `South Africa has 5,840 registered dams with a safety risk, of which 4,350 belong to private owners such as farmers and mines, the Dam Safety Commission said.

The Dam Safety Office received 214 of the 268 inspection reports due in 2025, after 231 of 259 the year before, a decline the Commission called unacceptable.

Municipalities account for 41 of the 54 missing inspection reports.

The Dam Safety Office rated 38 dams as in need of urgent repair and three, Klipspoort, Mantsane and Vaalkrans, as dangerous.

None of the three dams rated dangerous is owned by the national department.

The level at Mantsane has been lowered by 4.5 metres since January and may not be raised until a new spillway is finished, which its owner, the mine Northern Chrome, expects by October 2027.

The Commission has recommended that two thirds of the 65 million rand for repairs at Vaalkrans come from the disaster fund, but the Minister has not yet replied.

If the municipality of Vaalkrans does not appoint an engineer by 30 April, the Dam Safety Office will do so at the municipality's expense.

Seepage at Klipspoort rose from 11 to 19 litres a second between November and February, still below the alarm value of 25.

The Commission sees no immediate danger to the 6,200 people living below Klipspoort but has ordered daily instead of weekly readings.

The Commission did not confirm the Riverside Farmers' Union's claim that the owner of Klipspoort had hidden readings for two months; they were sent on time but lay unread at the Office for 23 days.

Nine of the eleven people killed in dam failures in the past ten years died at the Doringlaagte tailings dam in 2022.

The number of approved engineers in the country has dropped to 108 from 131 in five years, and three in five of them are over 60.

Owners of the 312 category III dams must install automatic level gauges from 1 July 2026 and have two years to comply, while for category II dams this is only encouraged.

The national department's dams stood at 81.4 per cent of capacity on 2 March, up from 74.9 per cent a year earlier.

Satellite measurements agreed with ground surveys to within 3 millimetres on 36 of the 40 dams where they were tried, said Chief Engineer Thabo Radebe.`,
    slips: [
      [
        ['value', 'measure'],
        'The Dam Safety Office received 268 inspection reports in 2025, the Commission said.',
      ],
      [['polarity', 'entity'], 'All three of the dams rated dangerous are owned by the national department.'],
      [
        ['modality', 'polarity', 'wording'],
        'The level at Mantsane, lowered by 4.5 metres since January, may be raised before a new spillway is finished.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The Minister has agreed to pay two thirds of the cost of repairs at Vaalkrans from the disaster fund.',
      ],
      [
        ['direction', 'polarity', 'wording'],
        'Seepage at Klipspoort rose to 19 litres a second in February, above the alarm value.',
      ],
      [
        ['polarity', 'wording'],
        "The Commission confirmed the claim of the Riverside Farmers' Union that the owner of Klipspoort had hidden the readings for two months.",
      ],
      [
        ['entity', 'speaker'],
        'Klip Irrigation Board has apologised to the Dam Safety Office over the readings that were not read for 23 days.',
      ],
      [
        ['measure', 'value'],
        'The number of approved engineers in the country has fallen by 60 per cent in five years.',
      ],
      [['bound'], 'Fines for failing to submit an inspection report rise to a minimum of 400,000 rand.'],
      [
        ['wording', 'entity'],
        "The lowest storage in the national department's dams on 2 March was in the Free State region.",
      ],
    ],
  },
  {
    id: 'football-association-finland',
    sourceDate: '2025-10-27',
    source: `Minutes of the Executive Board of the Football Association of Finland, Helsinki, 24 October 2025 (published on 27 October 2025)

Present: Ms Riitta Hakkarainen (President, in the chair), Mr Juha Lehtisalo (Vice-President), and eight of the ten other members. The General Secretary, Mr Mikael Sundvall, reported. The representative of the players' union, Ms Essi Korpivaara, attended items 2 to 4 without a vote.

1. Finances. The General Secretary reported that income in the first nine months was 31.2 million euro, 1.4 million more than budgeted, chiefly because of the men's qualifying match in June. Expenditure was 29.8 million. For the full year he expects a surplus of between 300,000 and 600,000 euro; last year closed with a deficit of 1.1 million. The Board took note. It did not take up a proposal to spend the surplus in advance on a new video referee room.

2. Licences. The Licensing Committee has granted licences for the 2026 season to ten of the twelve clubs of the top men's division. FC Saimaranta has been granted a licence on condition that it pays wage arrears of 184,000 euro by 30 November. The application of Vaasan Pallo was refused because its accounts had not been audited. The club may appeal within 14 days, and Mr Lehtisalo said that he expected it to. All ten clubs of the women's top division were licensed. Ms Korpivaara asked for the names of clubs that paid wages late to be published. The Board refused, by seven votes to three, and asked the Committee for a report on the matter by the end of next month.

3. Discipline. The Board was told of 61 cases before the Disciplinary Committee up to the end of September, compared with 78 in the same period last year. Fines came to 143,000 euro. Cases of abuse of referees fell from 29 to 17, but those involving youth matches rose from six to eleven. From 1 January a parent who has been sent away from a youth match may be barred for up to six months; until now the limit was two. Betting: an inquiry is open into one second-division match played on 13 September. Two players have been suspended for the time being. The General Secretary stressed that no official of either club is under suspicion.

4. National teams. The contract of the women's head coach, Ms Anneli Bergroth, was extended to the end of 2027, with an option for two more years should the team qualify for the next World Cup. The men's head coach, Mr Derek Castleton, has informed the President that he will leave when his contract ends in December. Contrary to what was written in Iltaposti, he was not dismissed. The Board hopes to name a successor before the draw on 5 December. It has a list of five, of whom two are Finnish. Daily allowances for men and women have been the same since 2019 and rise from 90 to 105 euro in January.

5. Stadiums. Of the twelve top-division grounds, four do not meet the lighting requirement of 1,400 lux. Exemptions run out on 31 March 2026. The Board agreed in principle to grant a further year to Kemijoen Palloseura, whose ground is being rebuilt, but not to the other three. Grants of 2.7 million euro for heated pitches were awarded to nine projects out of 34 applications. The largest, 520,000 euro, goes to Joensuun Kisa. The artificial pitch rule stays as it is. A motion by three clubs to require natural grass from 2030 found no majority.

6. Registered players. There were 148,900 at the end of September, up 3.8 per cent. Girls and women make up 27.4 per cent of the total, a record. In the group from 13 to 16 years, however, one in five gave up the game within a year. The Association's target of 160,000 players by the end of 2028 remains.

7. Referees. The Association has 2,090 active referees and would need about 2,600. Match fees in the youth leagues rise by 15 per cent from next season. The districts had proposed 25. The cost, some 420,000 euro a year, is shared equally by the Association and the districts.

8. Season. The Board rejected the broadcaster Nordvisio's request to move the start of the league from April to March. "Our viewers can sit on a sofa, our spectators cannot," the President said. The contract with Nordvisio runs until the end of 2027 and is worth 4.2 million euro a year. Talks on a new one have not begun.

9. Next meeting: 12 December, Tampere.`,
    date: '2025-10-28',
    text: `Finland's Football Association took in 31.2 million euro in the first nine months, 1.4 million more than budgeted, chiefly owing to the men's qualifying match in June.

General Secretary Mikael Sundvall expects a full-year surplus of 300,000 to 600,000 euro, after a deficit of 1.1 million in 2024.

The Licensing Committee granted licences for 2026 to ten of the twelve clubs of the top men's division, and to FC Saimaranta on condition that it pays 184,000 euro in wage arrears by 30 November.

Vaasan Pallo was refused a licence because its accounts had not been audited, and may appeal within two weeks.

The Board refused, by seven votes to three, the request of players' union representative Essi Korpivaara to publish the names of clubs that paid wages late.

The Disciplinary Committee had 61 cases up to the end of September, against 78 in the same period of 2024.

Cases of abuse of referees fell from 29 to 17 overall, although those in youth matches rose from six to eleven.

From 1 January a parent sent away from a youth match may be barred for up to six months, instead of two.

Two players have been suspended for the time being in an inquiry into a second-division match of 13 September, but no official of either club is under suspicion, Sundvall stressed.

Women's head coach Anneli Bergroth has had her contract extended to the end of 2027, with an option for two more years if the team qualifies for the next World Cup.

Men's head coach Derek Castleton will leave when his contract ends in December and was not dismissed, the minutes say, contrary to a report in Iltaposti.

Four of the twelve top-division grounds, or a third, do not meet the lighting requirement of 1,400 lux.

Nine of 34 applications for heated pitches were awarded grants totalling 2.7 million euro, the largest of them 520,000 euro for Joensuun Kisa.

The Association had 148,900 registered players at the end of September, up 3.8 per cent, with girls and women making up a record 27.4 per cent.

Match fees for youth-league referees rise by 15 per cent next season, less than the 25 per cent the districts had proposed.

The Board rejected a request by broadcaster Nordvisio to start the league in March instead of April.`,
    slips: [
      [
        ['measure', 'entity', 'polarity', 'wording'],
        'The Football Association closed the first nine months with a surplus of 31.2 million euro.',
      ],
      [
        ['polarity', 'wording', 'direction'],
        'Last year the Association closed with a surplus of 1.1 million euro.',
      ],
      [[], 'FC Saimaranta has been granted a licence for the 2026 season without conditions.'],
      [
        ['direction', 'value', 'polarity'],
        'The Board agreed, by seven votes to three, to publish the names of clubs that paid wages late.',
      ],
      [
        ['direction', 'polarity', 'wording'],
        'Cases of abuse of referees in youth matches fell from eleven to six in the first nine months.',
      ],
      [
        ['entity', 'polarity'],
        'Two club officials have been suspended for the time being in the inquiry into a second-division match of 13 September.',
      ],
      [
        ['wording', 'polarity'],
        "Men's head coach Derek Castleton was dismissed and will leave in December, according to the Board's minutes.",
      ],
      [
        [],
        'The Board agreed in principle to give all four clubs whose grounds miss the lighting requirement a further year.',
      ],
      [['period'], "The Association's target of 160,000 registered players by the end of 2026 remains."],
      [
        ['period', 'unit', 'measure'],
        'The contract with Nordvisio is worth 4.2 million euro in all and runs until the end of 2027.',
      ],
    ],
  },
];
