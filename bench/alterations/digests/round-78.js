// English digests of interviews with officials, minutes, results and a ruling, by a writer who never saw the program.
export const round78 = [
  {
    id: 'kenya-trade',
    lang: 'en',
    sourceDate: '2024-03-12',
    source: `NAIROBI, March 12 - Kenya hopes to raise its avocado exports to 160,000 tonnes this year from 122,000 tonnes in 2023, provided that the Red Sea shipping lanes stay open, the country's principal secretary for trade, Miriam Wekesa, said in an interview on Monday.

Wekesa said that trade with the United Arab Emirates was worth $3.1 billion last year, 12% more than in 2022, but that only $445 million of it was Kenyan exports. "We are buying six dollars for every dollar we sell, or near enough," she said. Fuel imports accounted for roughly two-thirds of the total.

Kenya and the Emirates concluded talks on a partnership agreement in February. Wekesa said she expected it to be signed before the end of June, although the text must first be approved by the cabinet and then by parliament. Once in force, it would scrap duties on 97% of Kenyan goods, some at once and others over five years. Sugar and cement are excluded at Nairobi's request.

A total of 214 Emirati companies are registered in Kenya, of which about 90 are active, she said, citing figures from the investment authority. Three of them have applied for land in the Naivasha special economic zone. No application has been approved yet.

Asked about China, Wekesa said that Beijing had agreed in 2022 to let in fresh Kenyan avocados but that just 18 of the 74 exporters who applied had been cleared. "The door is open, but it is a narrow door," she said. She would not say whether Kenya would seek a free trade agreement with China.

She denied reports that the government planned to tax raw macadamia exports. The existing ban on shipping nuts in shell, suspended for one year in November, might be restored if local processors could show that they had enough capacity, she added.

Her Emirati counterpart, Khalid Al Suwaidi, told the same news service last week that his ministry would send a trade mission of 40 companies to Mombasa in May. Wekesa said she had not been notified of a date.

The dispute with Uganda over milk was not discussed.`,
    date: '2024-03-13',
    text: `Kenya and the United Arab Emirates finished negotiating a partnership accord last month, and Nairobi's principal secretary for trade expects it to be signed by the end of June. The cabinet has to endorse the text first, Miriam Wekesa told an interviewer on Monday, and parliament after that. When it takes effect, the deal would do away with duties on all but 3% of Kenyan goods, in some cases immediately and in others over a five-year period. Sugar and cement were left out because Kenya asked for it.

Trade between the two countries in 2023 was worth $3.1 billion, an increase of 12% on the year before. Kenya's own sales made up only $445 million of this, and Wekesa remarked that her country was buying about six dollars' worth for each dollar it sold. Around two-thirds of the total was fuel bought from abroad.

According to investment authority figures that she quoted, Kenya has 214 registered Emirati companies, fewer than half of which are active. Three have asked for land in the Naivasha special economic zone, so far without getting approval.

Wekesa hopes that avocado exports will climb to 160,000 tonnes this year, 38,000 more than last, so long as ships can still use the Red Sea lanes. China agreed two years ago to admit the fresh fruit, but only 18 of the 74 exporters that applied have been cleared. Wekesa likened this to a door that was open but narrow. She did not reveal whether Nairobi would try for a free trade agreement with Beijing.

No tax on exports of raw macadamia is planned, she said, contradicting reports to that effect. But the ban on selling the nuts abroad in their shells, which was suspended in November for a year, may return if processors at home prove they have sufficient capacity.

The week before, her Emirati opposite number, Khalid Al Suwaidi, had told the same agency of a 40-company trade mission that his ministry would send to Mombasa in May; Wekesa had not been told of any date. The milk quarrel with Uganda did not come up.`,
    slips: [
      [['value'], 'Commerce between Kenya and the Emirates grew by 21% in 2023, the trade official said.'],
      [['scale'], 'Kenyan goods sold to the Emirates brought in just $445,000 last year.'],
      [['measure'], 'Emirati companies active in Kenya number 214, according to figures cited by Wekesa.'],
      [
        ['modality', 'polarity'],
        'Whatever happens in the Red Sea, Kenya hopes to lift its avocado exports to 160,000 tonnes this year.',
      ],
      [['modality'], 'The partnership agreement with the Emirates was signed in February.'],
      [['entity'], 'Sugar and cement were kept out of the deal because Abu Dhabi asked for it.'],
      [
        ['speaker'],
        'Wekesa announced that 40 Emirati companies would come to Mombasa on a trade mission in May.',
      ],
      [
        ['polarity'],
        'The principal secretary confirmed that the government meant to tax exports of raw macadamia.',
      ],
      [['polarity'], 'Wekesa also spoke about the quarrel with Uganda over milk.'],
      [
        ['wording'],
        'Of the Chinese market for avocados she said: "The door is open, and it is a wide door."',
      ],
      [
        ['bound'],
        'Fuel made up no less than two-thirds of all trade with the Emirates, according to Wekesa.',
      ],
      [
        ['entity', 'polarity', 'modality'],
        "The cabinet's approval is all that the agreement still needs before it can be signed.",
      ],
    ],
  },
  {
    id: 'mongolia-envoy',
    lang: 'en',
    sourceDate: '2024-10-22',
    source: `SEOUL, Oct. 22 - Mongolia is ready to supply South Korea with copper concentrate and rare earths, but it wants the processing plants built on its own soil, its ambassador to Seoul, Batbold Ganzorig, has said.

In an interview at the embassy, Ganzorig said that bilateral trade came to $490 million in 2023, down 8% from a year earlier and the first fall in six years. He blamed weaker sales of used cars. More than 80% of the total consists of South Korean exports.

"We do not want to be only a quarry," the ambassador said. "If a Korean firm takes our ore, let it also take our engineers." Two Korean companies, which he did not name, have been conducting feasibility studies in Dornogovi province since the spring. Neither has committed itself to investing.

Negotiations on an economic partnership agreement, which began in December 2023, have gone through four rounds. A fifth is scheduled for November in Ulaanbaatar. Ganzorig said he was "cautiously optimistic" that a deal could be initialled next year, but warned that cashmere tariffs remained unresolved.

About 56,000 Mongolians live in South Korea, he said, and at least a quarter of them lack valid papers. Mongolia has asked Seoul to let its citizens in without a visa for stays of up to 30 days. According to the ambassador, Seoul has neither accepted nor refused. South Koreans have been able to enter Mongolia without a visa since June 2022, an arrangement that expires at the end of 2025 unless it is extended.

Ganzorig said that Mongolia, which keeps diplomatic relations with North Korea, would be willing to host talks if both Koreas asked for it. "We have no list of conditions," he said. He added that no one had made such a request so far.

He rejected the suggestion that Mongolia's ties with Russia had put Korean investors off. Asked about a gas pipeline from Russia to China that would cross Mongolia, he declined to discuss its timetable.

South Korea is financing a 300-bed hospital in Darkhan with a low-interest loan of $120 million, of which $45 million has been paid out. Construction is to start in 2026, eighteen months later than planned.

Permits for seasonal workers were not raised.`,
    date: '2024-10-24',
    text: `Mongolia is prepared to sell South Korea copper concentrate and rare earths, but wants the plants that process them to stand on Mongolian ground, its envoy in Seoul says. His country did not wish to be a mere quarry, Batbold Ganzorig told an interviewer at his embassy, and any Korean firm taking its ore should take its engineers too. Two companies from South Korea have been studying the feasibility of projects in Dornogovi province since the spring, but so far neither has pledged to invest. The ambassador did not say which companies they were.

Last year's trade between the countries, $490 million, was 8% lower than that of 2022 and represented the first drop in six years. Ganzorig put it down to poorer sales of used cars. Goods from South Korea make up over four-fifths of the total.

The two governments have held four rounds of talks on an economic partnership agreement since December 2023, and a fifth is due in the Mongolian capital next month. The ambassador voiced cautious optimism that a deal could be initialled in 2025, though he warned that duties on cashmere had yet to be settled.

Some 56,000 Mongolians live in South Korea, a quarter or more of them without valid papers. Ulaanbaatar has requested that its nationals be allowed to stay up to 30 days without a visa, and has so far had neither a yes nor a no. South Koreans, for their part, have needed no visa for Mongolia since June 2022; that arrangement runs out at the end of next year if it is not prolonged.

Ulaanbaatar, which has diplomatic ties with Pyongyang, would be willing to host talks should both Koreas ask, but nobody has yet done so. The ambassador denied that relations with Moscow had deterred Korean investors. He would not talk about when a gas pipeline running from Russia to China through Mongolia might come.

A South Korean loan of $120 million at low interest is paying for a 300-bed hospital in Darkhan, and $45 million of it has been disbursed. Building is set to begin in 2026, a year and a half behind schedule. Nothing was said about permits for seasonal workers.`,
    slips: [
      [['direction'], 'Trade between Mongolia and South Korea grew by 8% in 2023, to $490 million.'],
      [
        ['period'],
        'Unless it is prolonged, visa-free entry to Mongolia for South Koreans will end in June 2025.',
      ],
      [
        ['bound'],
        'At most a quarter of the Mongolians living in South Korea have no valid papers, the ambassador said.',
      ],
      [
        ['entity', 'measure'],
        'Mongolian exports account for more than 80% of the trade between the two countries.',
      ],
      [['polarity'], "Seoul has turned down Mongolia's request for visa-free stays of up to 30 days."],
      [['modality'], 'Two Korean companies have decided to invest in Dornogovi province.'],
      [
        ['entity', 'polarity', 'modality'],
        'A request from just one of the two Koreas would be enough for Mongolia to host talks, Ganzorig said.',
      ],
      [['polarity'], 'The gas pipeline from Russia to China did not come up in the interview.'],
      [
        ['wording'],
        'Speaking of the talks it could host, Ganzorig said: "We have a short list of conditions."',
      ],
      [
        ['unit'],
        'Mongolia would like its citizens to be able to stay in South Korea for up to 30 weeks without a visa.',
      ],
      [
        ['currency'],
        'The hospital in Darkhan is being financed by a South Korean loan of 120 million euros.',
      ],
      [
        ['entity'],
        'The ambassador warned that tariffs on copper were still an unsettled point in the negotiations.',
      ],
    ],
  },
  {
    id: 'norway-malawi-aid',
    lang: 'en',
    sourceDate: '2025-06-04',
    source: `OSLO, June 4 - Norway will cut its aid to Malawi by about a tenth next year but will keep paying for school meals, state secretary Ingrid Solbakk said in an interview on Wednesday.

Norwegian support for the southern African country amounts to 720 million kroner ($71 million) this year. Solbakk said the figure for 2026 would be close to 650 million kroner, subject to the Storting's approval of the budget in December. "This is not a farewell," she said. "It is a tighter belt."

School meals, which reach 410,000 pupils in five districts, will get 95 million kroner, the same as this year. By contrast, direct budget support, restored in 2022, will stop in January because Malawi has not published the audited accounts it promised in 2023. It might be resumed if the accounts for both 2023 and 2024 appear before next summer.

Of the 38 Norwegian organisations working in Malawi, nine have told the ministry that they will leave or close offices, most of them citing the American withdrawal. The ministry does not intend to replace American funds. "We couldn't even if we wanted to: they spent at least four times what we do," Solbakk said.

Malawi's finance minister, Grace Chilembwe, who was in Oslo on Monday, said she had been assured that health spending would be spared. Solbakk said she had promised only that no clinic would be closed before April 2026.

Norway has trained 1,260 midwives in Malawi since 2019, out of a goal of 2,000 by the end of 2027. Maternal deaths in the districts covered fell by almost 30% between 2019 and 2024, according to the University of Bergen, whose researchers cautioned that the programme could account for only part of the decline.

A planned solar plant at Salima has been postponed until a guarantee from the World Bank is in place. The fund that is to finance it has spent nothing so far.

Asked about Malawi's September election, Solbakk declined to comment. The refugees in the Dzaleka camp, the subject of a report by aid groups last month, were not discussed.`,
    date: '2025-06-05',
    text: `Norwegian aid to Malawi will shrink by about 10% in 2026, state secretary Ingrid Solbakk said on Wednesday, but Oslo will go on paying for school meals. This year's support comes to 720 million kroner, or $71 million; next year's is to be close to 650 million kroner if the Storting approves the budget in December. Solbakk said that this was no farewell.

The meals, which go to 410,000 pupils across five districts, are to receive 95 million kroner, exactly as much as in 2025. Direct budget support, on the other hand, which was restored three years ago, ends in January. The reason is that Malawi has failed to publish audited accounts that it promised in 2023. The payments may start again if both the 2023 and the 2024 accounts come out before next summer.

Nine out of 38 Norwegian organisations active in Malawi have informed the ministry that they will pull out or shut offices, and most of these give the American withdrawal as the reason. The ministry has no intention of stepping in for the Americans, who according to Solbakk spent at least four times as much as Norway.

Malawi's finance minister, Grace Chilembwe, who was in the Norwegian capital at the start of the week, said she had received an assurance that spending on health would be spared. Solbakk's account differs: her only promise was that no clinic would close before April 2026.

The number of midwives trained by Norway in Malawi since 2019 stands at 1,260, a little under two-thirds of the 2,000 it aims for by the end of 2027. University of Bergen figures show that maternal deaths in the districts concerned dropped by nearly 30% from 2019 to 2024. The researchers warned, however, that no more than part of this could be put down to the programme.

The solar plant planned at Salima has been put off until there is a World Bank guarantee, and the fund meant to pay for it has not spent any money yet. Solbakk would not comment on the election due in Malawi in September. The refugees in the Dzaleka camp did not come up.`,
    slips: [
      [['currency'], 'Malawi is receiving 720 million dollars in Norwegian support this year.'],
      [['value'], 'Norwegian money pays for the school meals of some 140,000 Malawian pupils.'],
      [['direction'], 'The sum set aside for school meals in Malawi will go down next year as well.'],
      [
        ['entity', 'polarity', 'modality'],
        'To have a chance of getting budget support again, Malawi need only publish its accounts for 2024.',
      ],
      [
        ['modality'],
        'Norway is certain to resume direct budget support if the accounts for 2023 and 2024 are out before next summer.',
      ],
      [['speaker'], 'Solbakk said she had been assured that spending on health would be spared.'],
      [
        ['entity'],
        'Maternal deaths in the districts covered have fallen by almost 30%, according to the University of Oslo.',
      ],
      [['bound'], 'The Americans spent no more than four times what Norway does, the state secretary said.'],
      [['measure'], 'Norway has trained 2,000 midwives in Malawi since 2019.'],
      [['polarity'], "Malawi's September election was not raised in the interview."],
      [
        ['wording', 'polarity'],
        'No other African country gets more Norwegian aid than Malawi, which is receiving 720 million kroner this year.',
      ],
      [[], 'Solbakk is to travel to Lilongwe in the autumn to explain the cuts.'],
    ],
  },
  {
    id: 'calderwick-minutes',
    lang: 'en',
    sourceDate: '2025-01-14',
    source: `CALDERWICK TOWN COUNCIL
Minutes of the ordinary meeting held on Tuesday 14 January 2025 at 7 pm in the Corn Hall

Present: Cllr J. Penrose (Mayor, in the chair); Cllrs Abbott, Dhillon, Fenwick, Gow, Marsh, Oyelaran and Tully. In attendance: Ms R. Haines, Town Clerk, and 14 members of the public. Apologies: Cllr Stubbs (illness).

1. Declarations. Cllr Marsh declared an interest in item 4 as a trustee of the allotment society and left the room for that item.

2. Public session. Mrs K. Lowe asked why the toilets in Mill Lane had been shut since October. The Clerk replied that a pump had failed and that the supplier had twice put back delivery of a new one. She hoped that the toilets would reopen by mid-February.

3. Precept. The Clerk presented a draft budget of £486,300 for 2025/26. RESOLVED, by six votes to two, to set a precept of £412,000, an increase of 4.8%. A Band D household will pay £92.40, which is £3.15 more than in the current year. An amendment by Cllr Gow, seconded by Cllr Tully, to freeze the precept had been lost by two votes to six.

4. Allotments. RESOLVED unanimously to offer the allotment society a ten-year lease of the Station Road field at £350 a year, provided that the society takes out public liability insurance and the county council agrees to the new access.

5. 20 mph zone. Cllr Oyelaran reported that 231 of the 318 replies to the consultation favoured the zone. It was agreed to ask the county council for a speed survey in Church Street before any decision is made. The survey could cost up to £2,500.

6. Christmas market. Stallholders' fees brought in £6,840 against costs of £7,415. Cllr Fenwick felt that the market should move to a Saturday. Cllr Abbott disagreed, saying that the Friday date suited the shops. Referred to the Events Committee of 4 February.

7. Skate park. Tenders have been received from three firms, ranging from £118,000 to £164,000. The Clerk was authorised to apply to the Lottery for a grant of 60% of the cost. Cllr Dhillon said that without the grant "there is no skate park this decade".

8. Cemetery extension. Deferred to the next meeting in the absence of Cllr Stubbs.

The meeting closed at 9.10 pm. Next meeting: 11 February.`,
    date: '2025-01-17',
    text: `Calderwick Town Council has put its precept up by 4.8%, to £412,000, for 2025/26. Councillors backed the rise by six votes to two at their meeting on Tuesday. It means that a Band D household will pay £92.40, or £3.15 more than now. Cllr Gow, seconded by Cllr Tully, wanted no increase at all, but that amendment was defeated six to two. The draft budget laid before the meeting by the clerk comes to £486,300.

Without a dissenting vote, members agreed to offer the allotment society the Station Road field for ten years at an annual rent of £350. The offer depends on the society getting public liability insurance and on the county council's consent to the new access. Cllr Marsh, one of the society's trustees, went out of the room while the matter was dealt with.

Nearly three-quarters of the 318 replies to a consultation on a 20 mph zone were in favour, Cllr Oyelaran told the meeting. Before making up its mind, the council will ask the county for a speed survey in Church Street, which may cost as much as £2,500.

Fees from stallholders at the Christmas market fell £575 short of its costs. Cllr Fenwick would like to see the market held on a Saturday, whereas Cllr Abbott thinks the Friday date is right for the shops. The question now goes to the Events Committee, which meets on 4 February.

Three firms have tendered for the skate park, the cheapest at £118,000 and the dearest at £164,000. The clerk may now seek a Lottery grant for three-fifths of the cost. If that money does not come, there will be no skate park this decade, said Cllr Dhillon.

In reply to Mrs K. Lowe, the clerk said she hoped to see the Mill Lane toilets, closed since October, open again by the middle of February. A pump broke down, and the supplier has already postponed delivery of its replacement twice. Because Cllr Stubbs was away, the extension of the cemetery was held over until 11 February.`,
    slips: [
      [
        [],
        'The mayor, Cllr Penrose, told the meeting that it would be the last budget of this term of office.',
      ],
      [['polarity'], "Cllr Gow's amendment to freeze the precept was carried."],
      [
        ['modality', 'polarity'],
        'The lease of the Station Road field was offered to the allotment society with no strings attached.',
      ],
      [['unit', 'period'], 'The allotment society would pay a rent of £350 a month for the field.'],
      [
        ['entity'],
        'Cllr Tully, as a trustee of the allotment society, left the room while the lease was decided.',
      ],
      [['speaker'], 'Keeping the Christmas market on a Friday was right for the shops, argued Cllr Fenwick.'],
      [['modality'], 'Members have decided to bring in the 20 mph zone.'],
      [['measure'], 'The consultation on the 20 mph zone drew 231 replies.'],
      [
        ['bound'],
        'A speed survey in Church Street could not be had for less than £2,500, the meeting was told.',
      ],
      [['range'], 'Bids for building the skate park run from £118,000 to £146,000.'],
      [['polarity'], 'The Christmas market was not discussed at the meeting.'],
      [['wording'], 'If the Lottery refuses, "there is no skate park this year", said Cllr Dhillon.'],
    ],
  },
  {
    id: 'corrib-results',
    lang: 'en',
    sourceDate: '2024-08-29',
    source: `Corrib Ferries plc: results for the six months to 30 June 2024

Galway, 29 August 2024

Revenue rose by 6.2% to €214.6 million (first half of 2023: €202.1 million). Operating profit fell to €17.9 million from €23.4 million, mainly because of higher fuel prices and the dry docking of the Star of Clew, which was out of service for 41 days. Had it not been for the dry docking, operating profit would have been €21.2 million. The fuel bill increased by €7.3 million to €48.8 million.

The group carried 1.12 million passengers, a decrease of 2.4%, and 296,000 cars, a decrease of 1.1%. Freight units rose by 9.7% to 161,400. Freight made up 54% of revenue and brought in more than passengers for the first time.

Net debt stood at €131 million on 30 June, compared with €148 million on 31 December 2023. The board has declared an interim dividend of 4.5 cent per share, unchanged from last year, payable on 11 October. The share buyback programme remains suspended.

Chief executive Orla Devane said: "Freight carried us through a wet spring. Passengers booked late and spent less on board, but July was our best month since 2019."

Outlook. The board now expects operating profit for the full year of between €52 million and €56 million. Its earlier guidance was for at least €58 million. Bookings for August and September are in line with last year. The guidance assumes that there are no further strikes at the port of Cherbourg, where stoppages in May led to the cancellation of 26 sailings.

Fleet. The company has signed a letter of intent with a yard in Gdansk for one hybrid vessel, with an option for a second. A contract worth approximately €165 million is expected to be signed before the end of the year, subject to financing. Delivery would be in 2027. The company is considering the sale of its warehouse in Rosslare but has not taken a decision.

Finance director Paul Keogh will step down in March 2025 after nine years in the post. The search for a successor has begun.

The figures in this statement have been reviewed, but not audited, by the group's auditor.`,
    date: '2024-08-30',
    text: `Corrib Ferries earned less in the first half of 2024 although its sales grew. Operating profit slipped to €17.9 million, from €23.4 million in the same months of 2023, while revenue was up 6.2% at €214.6 million. The company chiefly blames dearer fuel and the time the Star of Clew spent in dry dock, which kept the ship out of service for 41 days. Without that docking, operating profit would have reached €21.2 million. Fuel cost €48.8 million, €7.3 million more than a year before.

Freight units carried went up by almost a tenth to 161,400, and for the first time freight earned the group more than passengers did. It accounted for 54% of revenue. Passenger numbers, by contrast, declined 2.4% to 1.12 million, and there were 1.1% fewer cars.

Chief executive Orla Devane said that people had booked late and spent less on board, but that July had been the best month since 2019.

The board now puts operating profit for the year at €52 million to €56 million, where it had previously forecast €58 million or more. The new forecast supposes that there will be no more strikes in Cherbourg, where walkouts in May caused 26 sailings to be cancelled. Bookings for August and September are level with last year's.

A letter of intent has been signed with a Gdansk shipyard for one hybrid ship, and Corrib has an option on another. The contract, worth about €165 million, should follow by the end of the year if the financing is in place. The ship would then be delivered in 2027. Whether to sell the Rosslare warehouse is still being considered.

Net debt came down by €17 million in six months, to €131 million. Shareholders get an interim dividend of 4.5 cent a share on 11 October, the same amount as last year, but the buyback of shares stays suspended. Finance director Paul Keogh leaves the post next March after nine years, and the company has started looking for someone to replace him.`,
    slips: [
      [
        ['direction'],
        "The group's net debt increased in the six months to the end of June, to €131 million.",
      ],
      [
        ['measure'],
        'In the first half of the year Corrib Ferries made an operating profit of €21.2 million.',
      ],
      [['scale'], 'The contract for the hybrid ship is expected to be worth about €165 billion.'],
      [['range'], 'Operating profit for the full year is now put at €54 million to €58 million.'],
      [
        ['bound'],
        'The company had earlier told investors to expect an operating profit of €58 million at the most.',
      ],
      [['modality'], 'Corrib has placed a firm order for a hybrid ship with a yard in Gdansk.'],
      [
        ['modality', 'polarity'],
        'The new profit forecast holds even if there are more strikes in Cherbourg.',
      ],
      [['entity'], 'In May, 26 sailings had to be cancelled because of walkouts at the port of Rosslare.'],
      [
        ['wording', 'polarity'],
        "July was the best month in the company's history, according to Orla Devane.",
      ],
      [
        ['speaker'],
        'Finance director Paul Keogh said that passengers had booked late and spent less on board.',
      ],
      [['polarity'], 'The half-year figures have been audited.'],
      [['currency'], 'An interim dividend of 4.5 US cents a share will be paid on 11 October.'],
    ],
  },
  {
    id: 'driver-ruling',
    lang: 'en',
    sourceDate: '2024-07-18',
    source: `EMPLOYMENT COURT, CHRISTCHURCH
Media summary: Harata v Southern Link Freight Ltd, judgment of 18 July 2024

The Employment Court has held that Southern Link Freight Ltd unjustifiably dismissed a truck driver, Wiremu Harata, who refused to cross the Lewis Pass during a storm warning. It upheld, in the main, a determination made by the Employment Relations Authority last September, but reduced the sums awarded.

Mr Harata, 52, had worked for the company for 11 years. On 3 July 2022 he was told to take a load of dairy products from Nelson to Christchurch. MetService had issued an orange wind warning. He parked at Murchison and told the dispatcher that he would go on when the warning was lifted. He was suspended the next day and dismissed on 15 July for serious misconduct.

Judge Alison Prentice found that the company had made no inquiry into the state of the road before it decided to dismiss. "A reasonable employer asks before it punishes," she wrote. She accepted the evidence of the dispatcher, Tara Bell, that Mr Harata had offered to use the longer coastal route, and rejected the operations manager's claim that no such offer was made.

The judge did not accept that the dismissal was retaliation for Mr Harata's union activity. There was, she said, "suspicion but no proof".

The company must pay Mr Harata NZ$28,000 for humiliation and loss of dignity and NZ$19,450 in lost wages for 16 weeks. The Authority had ordered NZ$35,000 and 26 weeks' wages. The first sum was cut by a fifth because Mr Harata had turned off his phone for about four hours. Reinstatement, which he sought, was refused, as the company has since closed its Nelson depot.

The court did not decide whether drivers may always refuse to drive under an orange warning. That, the judge said, "will depend on the facts".

Costs are reserved; the parties have until 15 August to agree on them. Either side may, within 28 days, apply for leave to appeal on a question of law only. Counsel for the company, Dominic Shaw, said that his client was considering whether to do so. The Road Transport Union, which paid Mr Harata's legal costs, welcomed the decision.`,
    date: '2024-07-19',
    text: `A freight company had no justification for dismissing a driver who would not cross the Lewis Pass with a storm warning in force, the Employment Court has ruled. The court largely confirmed what the Employment Relations Authority determined in September 2023, but lowered the amounts.

Wiremu Harata, 52, had been with Southern Link Freight for 11 years when he was told, in July 2022, to drive dairy products from Nelson to Christchurch. With a MetService orange wind warning out, he pulled up at Murchison and said he would continue once it was lifted. The company suspended him a day later. On 15 July it dismissed him for serious misconduct.

Judge Alison Prentice found that Southern Link had not looked into the condition of the road before deciding to sack him. A reasonable employer, in her words, "asks before it punishes". She believed the dispatcher, Tara Bell, who said that Harata had offered to take the coastal road, which is longer; the operations manager's contention that he had not was rejected. The judge was not persuaded that he had been dismissed in revenge for his union activity, for which there was suspicion but not proof.

Harata is to get NZ$28,000 for humiliation and loss of dignity, plus NZ$19,450 for 16 weeks' lost wages. The first amount is a fifth less than the NZ$35,000 ordered by the Authority, since he had switched his phone off for some four hours. For wages, the Authority had allowed ten weeks more. He will not get his job back, as he had wanted, because the company's depot in Nelson has been closed in the meantime.

The judgment leaves open whether drivers can in all cases refuse to drive under an orange warning. Both sides can seek leave to appeal within 28 days, but only on a question of law. The company is weighing whether to do so, according to its counsel, Dominic Shaw. Costs have yet to be fixed, and the parties have until 15 August to come to terms on them. The ruling was welcomed by the Road Transport Union, which bore the driver's legal costs.`,
    slips: [
      [['value'], 'Harata had been driving for Southern Link for 21 years.'],
      [['measure'], 'The Employment Court awarded the driver NZ$35,000 for humiliation and loss of dignity.'],
      [['period'], 'Southern Link dismissed Harata the day after he stopped at Murchison.'],
      [['polarity'], "In the judge's view the dismissal was retaliation for Harata's union activity."],
      [['modality'], 'Southern Link has decided to seek leave to appeal, its counsel said.'],
      [
        ['entity'],
        'On the question of the coastal route, the judge preferred the evidence of the operations manager.',
      ],
      [['speaker'], 'Tara Bell claimed that the driver had never offered to take the coastal road.'],
      [['entity', 'polarity'], 'Leave to appeal can be sought by the company alone.'],
      [['wording'], 'There was, the judge said of the alleged union motive, "neither suspicion nor proof".'],
      [['direction'], 'The court raised the sums that the Authority had awarded to the driver.'],
      [['bound'], 'Harata had kept his phone off for well over four hours.'],
      [
        ['polarity', 'modality'],
        'According to the ruling, drivers may always refuse to drive under an orange warning.',
      ],
    ],
  },
];
