// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round43 = [
  {
    id: 'university-marking-boycott',
    sourceDate: '2025-05-14',
    date: '2025-05-15',
    source: `Staff at Calderbrook University vote to extend marking boycott as deal falters

Lecturers at Calderbrook University have voted to carry on with a marking and assessment boycott that could leave up to 3,400 final-year students without a full set of results this summer.

Members of the University and Lecturers' Union (ULU) backed an extension by 71 per cent to 29 in a ballot that closed on Tuesday night. Turnout was 58 per cent, comfortably over the legal threshold of 50 per cent. The new mandate runs for six months from 1 June.

The dispute began in February, when the university announced plans to shed 240 full-time equivalent posts in order to close a deficit of £22.6m. By last week 163 people had applied for voluntary severance and 131 of them had been accepted. The university says it has not ruled out compulsory redundancies, but that the number "will be in the low dozens, if any are needed at all".

Branch secretary Oona Fairweather said members had been left with no choice. "We asked for one thing, a guarantee of no compulsory redundancies before the end of the next academic year," she told a rally outside the Senate House. "We were offered a promise to try." She said the union would call off the boycott within the hour if the guarantee was given in writing.

Vice-chancellor Professor Gideon Marchetti-Ross called the result disappointing. He said that about 15 per cent of staff eligible to take part were actually refusing to mark, and that eight in ten students would graduate on time with a full classification. The rest would receive a provisional degree based on the marks available, to be revised upwards, but never downwards, once all their work had been graded. The union disputes the 15 per cent figure. It puts participation at "nearer a third" and says some departments, among them history and modern languages, are almost entirely shut.

The university began deducting half of pay from boycotting staff on 22 April. In a letter seen by this newspaper, the director of human resources, Phillipa Adekunle, warned heads of school that deductions could rise to 100 per cent from June. A spokesman said no decision on that had been made.

Income from overseas students, who paid £61m in fees in 2022-23, fell to £43m last year. Marchetti-Ross has blamed changes to visa rules for dependants; the union points to a £90m science building, opened in 2023, that came in £17m over budget.

The students' union is neutral in the dispute, after a referendum in March in which 49 per cent supported the boycott and 46 per cent were against, with the remainder abstaining. Under its rules a policy needs more than half of votes cast. Its president, Tariq Osei, said undergraduates were "exhausted rather than angry". Some 1,150 have signed a petition for a partial refund of tuition fees. The university has set aside £1.5m for compensation but has yet to say who would qualify.

Talks through the conciliation service Acas broke down on 2 May after nine hours. Both sides said on Wednesday they were willing to go back. A date of 21 May has been pencilled in.

Elsewhere, the boycott at the neighbouring Wharfe Institute ended last week when managers withdrew a proposal to cut 38 posts.`,
    text: `A marking boycott at Calderbrook University is to continue after members of the lecturers' union ULU voted 71% to 29% to extend it, on a turnout of 58%. As many as 3,400 finalists could be left without complete results this summer. The fresh mandate lasts half a year from 1 June.

At issue is a plan to remove 240 full-time equivalent posts and so close a £22.6m deficit. Of the 163 staff who had asked for voluntary severance by last week, 131 have been accepted. The university has not excluded forced redundancies but says that there would be only a few dozen at most. Oona Fairweather, the branch secretary, said the boycott would be lifted within an hour of a written guarantee that nobody would be made compulsorily redundant until the end of the next academic year.

Vice-chancellor Gideon Marchetti-Ross said around 15% of those eligible were refusing to mark; the union believes that it is closer to a third. He said 80% of students would graduate on time with a full classification, the others getting a provisional degree that could be raised later but not lowered. Staff taking part have had half their pay withheld since 22 April. A letter from the HR director warned that they could lose all of it from June, though a spokesman said this was undecided.

Overseas fee income dropped from £61m in 2022-23 to £43m last year. The vice-chancellor points to visa rules for dependants, the union to a £90m science building that overran its budget by £17m. The students' union stays neutral because a March referendum gave the boycott only 49%, just short of the majority its rules require. About 1,150 students want part of their fees back, and £1.5m has been put aside for compensation, without any word so far on who is entitled. Talks at Acas collapsed on 2 May, but both sides are ready to resume and 21 May has been provisionally set. At the nearby Wharfe Institute a boycott ended last week after plans for 38 job cuts were withdrawn.`,
    slips: [
      [
        ['measure', 'value', 'entity'],
        `Seventy-one per cent of the university's lecturers voted to prolong the boycott.`,
      ],
      [
        ['modality', 'polarity', 'bound', 'value', 'wording'],
        `At least 3,400 final-year students will not get their results this summer.`,
      ],
      [['value', 'measure', 'bound'], `Calderbrook has accepted 163 applications for voluntary severance.`],
      [
        ['polarity', 'modality', 'wording'],
        `The university has promised that there will be no compulsory redundancies.`,
      ],
      [['unit', 'scale', 'value'], `The cuts are meant to close a gap of £22.6bn.`],
      [['speaker', 'entity'], `The vice-chancellor put participation in the boycott at nearly a third.`],
      [
        ['direction', 'polarity'],
        `Provisional degrees may be revised down once all the work has been graded.`,
      ],
      [['value', 'measure', 'polarity'], `Eight in ten students will receive only a provisional degree.`],
      [
        ['modality', 'polarity', 'period', 'wording'],
        `From June the university will dock boycotting staff their entire pay.`,
      ],
      [['period', 'direction', 'value'], `Fees from overseas students went up to £61m last year.`],
      [['speaker', 'entity'], `ULU blames changes in visa rules for the loss of income.`],
      [['measure', 'value'], `The science building ended up costing £17m.`],
      [
        ['polarity', 'entity', 'modality'],
        `The students' union supports the boycott following its referendum in March.`,
      ],
      [
        ['entity', 'measure', 'value', 'modality'],
        `The £1.5m set aside will be shared among the 1,150 students who signed the petition.`,
      ],
      [['modality', 'period', 'polarity'], `Talks at Acas resumed on 21 May and lasted nine hours.`],
      [
        ['polarity', 'entity', 'modality'],
        `The Wharfe Institute cut 38 posts, which brought its own boycott to an end.`,
      ],
    ],
  },
  {
    id: 'gulf-airline-half-year',
    sourceDate: '2025-08-12',
    date: '2025-08-13',
    source: `AL BATINAH AIR SAOG: INTERIM RESULTS FOR THE SIX MONTHS ENDED 30 JUNE 2025

Muscat, 12 August 2025. Al Batinah Air (MSX: BTAR), the Omani low-cost carrier, today announces its reviewed results for the first half of 2025.

Highlights

• Revenue up 11% to RO 74.2 million (H1 2024: RO 66.8 million)
• Net profit of RO 3.1 million (H1 2024: net loss of RO 1.4 million)
• Passengers carried up 14% to 1.62 million
• Seat load factor 81.3% (H1 2024: 78.9%)
• Average fare down 4% to RO 33.5
• Cash and bank balances RO 28.7 million at 30 June (31 December 2024: RO 24.0 million)

Mr Haitham Al Kiyumi, Chief Executive Officer, commented: "We have returned to profit in what is seasonally the weaker half, and we did so with lower fares. Fuel helped us: our average price per barrel was 13% below last year. But unit cost excluding fuel also came down, by 3%, and that is our own work. The second quarter was not without difficulty. The closure of airspace in June led us to cancel 212 flights over twelve days, and we estimate the cost at RO 1.9 million."

Operations

The fleet stood at 17 aircraft at the period end, all of the Airbus A320 family. Two A321neo were delivered in March and April. One A320ceo was returned to its lessor. Two aircraft remain on the ground because of the engine inspection programme; the manufacturer has agreed compensation, of which RO 0.8 million was recognised in the period. The Company expects one of the two to be back in service by October and the other not before the first quarter of 2026.

Four routes were opened, to Trabzon, Kochi, Dammam and Nairobi. Dhaka was suspended in May owing to weak demand. On-time performance within 15 minutes was 84%, against 88% a year earlier. Excluding June it would have been 87%.

Ancillary revenue per passenger rose 9% to RO 6.0. The baggage policy introduced in February accounted for most of the increase.

Outlook

Forward bookings for the third quarter are 6% ahead of the same point last year, helped by the Salalah khareef season. Capacity, measured in available seat kilometres, is planned to grow between 10% and 12% for the full year, compared with the 15% indicated in March, because of the aircraft on the ground. Subject to fuel prices and to no further closure of airspace, management expects the full-year net profit to be in a range of RO 6 million to RO 8 million. In 2024 the Company made a profit of RO 2.2 million.

The Company has hedged 45% of its expected fuel consumption for the second half.

Dividend and capital

The Board does not recommend an interim dividend. It will consider the matter of a final dividend, which would be the Company's first, with the annual results. Shareholders will be asked at a general meeting on 9 September to approve the issue of a sukuk of up to RO 20 million to finance pre-delivery payments on six A321neo ordered in 2023. Deliveries are due to start in 2027.

Mr Al Kiyumi said on a call with analysts that the Company had "no interest at this time" in a merger with the national carrier. Asked about reports that the government pension fund, which holds 24.6%, was looking to sell, he said that it was a question for the fund.

The interim financial statements have been reviewed and not audited.`,
    text: `Omani low-cost airline Al Batinah Air made a net profit of RO 3.1 million in the six months to June, against a loss of RO 1.4 million a year before. Revenue climbed 11% to RO 74.2 million as passenger numbers rose 14% to 1.62 million. Fares fell 4% on average to RO 33.5, while the load factor improved by 2.4 percentage points to 81.3%. Chief executive Haitham Al Kiyumi credited fuel that was 13% cheaper per barrel, but also a 3% drop in other unit costs, which he called the company's own work. The airspace closure in June forced the airline to scrap 212 flights over twelve days, at an estimated cost of RO 1.9 million.

It ended June with 17 Airbus A320-family jets, two of them grounded for engine inspections. One should fly again by October, but the other will have to wait until next year. The manufacturer has agreed to pay compensation, RO 0.8 million of which was booked in the half. Because of the grounded planes, capacity is now planned to grow 10–12% this year rather than the 15% indicated in March. New services to Trabzon, Kochi, Dammam and Nairobi were launched, and Dhaka was dropped in May for lack of demand. Punctuality slipped to 84% from 88%, though without June it would have been 87%. Extras brought in RO 6.0 per passenger, 9% more than before, mostly thanks to new baggage rules.

Third-quarter bookings are running 6% higher than at this stage of last year. Management forecasts a full-year profit of RO 6–8 million, provided that fuel prices allow and airspace is not closed again. That would be at least double the RO 2.2 million of 2024. Fuel for the second half is 45% hedged. No interim dividend is proposed, and the board will look at a final one, which would be a first, with the annual results. Shareholders vote on 9 September on a sukuk of up to RO 20 million towards advance payments for six A321neos. The chief executive professed no interest at present in merging with the national carrier and referred a question about the pension fund's 24.6% stake back to the fund.`,
    slips: [
      [
        ['polarity', 'measure', 'direction', 'period'],
        `Al Batinah Air narrowed its net loss to RO 1.4 million in the first half.`,
      ],
      [['currency', 'unit'], `Revenue rose 11% to $74.2 million.`],
      [['direction', 'polarity'], `Higher fares helped the airline back into profit.`],
      [['measure', 'value', 'unit'], `The load factor rose by 81.3% in the period.`],
      [['measure', 'value', 'direction'], `Unit costs excluding fuel came down by 13%.`],
      [
        ['measure', 'value', 'entity', 'wording'],
        `Twelve flights were cancelled because of the closure of airspace in June.`,
      ],
      [['value', 'measure', 'entity'], `The engine inspection programme cost the company RO 1.9 million.`],
      [
        ['bound', 'period', 'modality', 'value'],
        `Both grounded aircraft are expected back in service by October.`,
      ],
      [['value', 'measure', 'bound'], `The company raised its capacity growth target for the year to 15%.`],
      [['entity', 'polarity'], `A new route to Dhaka was opened in May.`],
      [['measure', 'value', 'period'], `On-time performance came to 87% for the half-year.`],
      [
        ['modality', 'wording', 'polarity'],
        `The company will earn RO 6 to 8 million this year whatever happens to fuel.`,
      ],
      [['value', 'period', 'range', 'measure'], `The airline has hedged 45% of its fuel needs through 2026.`],
      [
        ['modality', 'polarity', 'wording'],
        `The board has decided to pay the company's first ever dividend with the annual results.`,
      ],
      [
        ['bound', 'value', 'modality', 'range'],
        `Shareholders have approved a sukuk of at least RO 20 million.`,
      ],
      [
        ['speaker', 'modality', 'polarity', 'entity', 'wording'],
        `Al Kiyumi confirmed that the pension fund is selling its 24.6% holding.`,
      ],
    ],
  },
  {
    id: 'nz-seasonal-workers-orchards',
    sourceDate: '2026-03-19',
    date: '2026-03-20',
    source: `Growers welcome bigger cap on Pacific workers but say beds are the problem

HASTINGS, 19 March. Orchardists and winegrowers will be able to bring in up to 22,500 seasonal workers from the Pacific in the year from 1 July, the Government announced on Thursday, 1,750 more than the present cap of 20,750.

Immigration Minister Bronwyn Tamihana told a growers' meeting in Hastings that the increase in the Recognised Seasonal Employer scheme had been held over from last year so that officials could satisfy themselves accommodation was up to standard. Inspections of 640 houses and hostels between August and January had found 52 that were overcrowded and 11 that were unfit to live in.

"Most employers do the right thing. The ones that don't will lose their accreditation, and four already have," she said.

The rent freeze that has applied since 2019 will be lifted. Employers will be allowed to charge up to 15 percent more for beds, or $15 a week, whichever is lower. Pay rules are altered as well. At present all workers must be paid at least 10 percent above the minimum wage. From July that will apply only to those in their second or later season; first-timers can be paid the minimum wage.

The Council of Trade Unions called it "a pay cut dressed up as growth". Its secretary, Malakai Fifita-Moore, said about 30 percent of workers in any season were new to the scheme.

The minister did not accept that. Nobody now in the country would be paid less, she said, and a worker who came back would move up at once.

Apple growers said they needed the people. Hawke's Bay Fruitgrowers' chief executive, Deidre Castellanos, said the region expected to pick a record 12.8 million cartons for export this season, if the weather held through April. About a fifth of orchards replanted since Cyclone Gabrielle were coming into full production for the first time.

"Our trouble isn't the cap. Last season the country didn't even fill the one we had, it was 19,300 in the end," she said. "It's where people sleep. I've got a member with consent for 120 beds and a bank that won't lend on them."

The Tongan and Samoan governments had both asked for changes. Samoa, which paused recruitment in 2023 over the loss of skilled workers, now limits each person to five seasons. Tonga has no such limit but wants a tenth of places kept for women. Women make up 12 percent of workers from all countries, the ministry's figures show. Vanuatu sends the most people, about 38 percent of the total, followed by Samoa and Tonga.

For the first time, workers will be free to change employers within a season without a new visa, so long as both are accredited and the ministry is told within ten days. Advocates had asked for this for years. Castellanos said growers could live with it, although those who had paid airfares should be able to recover half from the next employer. Tamihana said she was open to the idea and would report back by June.

Labour's immigration spokesperson, Piripi Hoani, supported the portability rule. He said his party would restore the 10 percent margin for everyone.

The scheme started in 2007 with a cap of 5,000. Workers sent or took home an estimated $96 million last season, according to a study for the foreign ministry, an average of just under $5,000 each after costs.`,
    text: `New Zealand will let orchards and vineyards hire as many as 22,500 Pacific workers in the year from July, up 1,750 on the current ceiling. Immigration Minister Bronwyn Tamihana said the rise had been delayed so that housing could be checked. Of 640 properties inspected from August to January, 52 were overcrowded and 11 not fit for people to live in. Four employers have been stripped of their accreditation.

A freeze on rents in place since 2019 is to end, with increases limited to 15% or $15 a week, whichever is less. The pay floor of 10% over the minimum wage will in future cover only those returning for a second season or more, and newcomers can be paid the minimum. The Council of Trade Unions described that as "a pay cut dressed up as growth" and said roughly three in ten workers were new in any season. Tamihana rejected the charge, saying no one already in the country would earn less. Labour promised to bring the margin back for all.

In Hawke's Bay, growers expect record exports of 12.8 million cartons if the weather stays kind through April. Their chief executive, Deidre Castellanos, said accommodation rather than the cap was the difficulty, citing a member whose bank would not lend for 120 beds that already had consent. Last season the country used only 19,300 of the places available, she said.

Workers will be able to switch between accredited employers mid-season without a fresh visa, provided the ministry is informed within ten days. Castellanos can accept this but wants growers who have paid for flights to get half the money back from the new employer. The minister has an open mind on that and is to report back by June. Samoa now caps each worker at five seasons, whereas Tonga sets no limit but would like a tenth of places reserved for women. Vanuatu supplies the largest share of workers, around 38%. Participants sent or carried home some $96 million last season, which works out at slightly under $5,000 a head after costs. When the scheme began in 2007 it had room for 5,000.`,
    slips: [
      [['value', 'direction', 'measure', 'bound'], `The cap is to go up by 22,500 workers from July.`],
      [
        ['bound', 'value', 'modality', 'range'],
        `Growers must take on at least 22,500 Pacific workers in the coming year.`,
      ],
      [['measure', 'value', 'entity'], `Inspectors found 52 houses unfit to live in.`],
      [
        ['modality', 'period', 'polarity', 'value'],
        `Four employers will lose their accreditation, the minister warned.`,
      ],
      [
        ['bound', 'measure', 'value', 'wording'],
        `Employers may raise rents by 15% or $15 a week, whichever is higher.`,
      ],
      [
        ['polarity', 'entity', 'measure', 'wording'],
        `From July, first-season workers are to get 10% above the minimum wage.`,
      ],
      [
        ['polarity', 'entity', 'range', 'measure'],
        `The 10% margin over the minimum wage is being scrapped for all seasonal workers.`,
      ],
      [['speaker', 'entity'], `The minister herself spoke of a pay cut dressed up as growth.`],
      [
        ['measure', 'value', 'polarity'],
        `About 30% of workers return for a second season, according to the unions.`,
      ],
      [
        ['modality', 'period', 'polarity', 'wording'],
        `Hawke's Bay has picked a record 12.8 million cartons this season.`,
      ],
      [
        ['polarity', 'value', 'direction', 'measure'],
        `Last season's quota was filled completely, Castellanos said.`,
      ],
      [['entity'], `Tonga has limited each person to five seasons.`],
      [['measure', 'value', 'entity', 'modality'], `Women account for a tenth of the workers in the scheme.`],
      [['entity', 'measure', 'value'], `Samoa sends the most workers of any country.`],
      [
        ['polarity', 'bound', 'modality'],
        `A worker who changes employers has to apply for a new visa within ten days.`,
      ],
      [['scale', 'unit', 'value'], `Seasonal workers took or sent home about $96 billion last season.`],
    ],
  },
  {
    id: 'bicol-typhoon-situation-report',
    sourceDate: '2025-11-11',
    date: '2025-11-12',
    source: `OFFICE OF CIVIL DEFENSE REGION V (BICOL)
SITUATIONAL REPORT NO. 9 re TYPHOON "TISOY-B"
As of 11 November 2025, 6:00 PM

I. SITUATION OVERVIEW

Typhoon Tisoy-B made landfall over Gubat, Sorsogon at 10:40 PM on 9 November with maximum sustained winds of 165 kph and gusts of up to 205 kph. It crossed Albay and Camarines Sur and emerged over the West Philippine Sea on the evening of 10 November as a severe tropical storm. All tropical cyclone wind signals in the region were lifted at 5:00 AM today. PAGASA advises that another low pressure area east of Mindanao has a medium chance of developing in the next 24 hours.

II. AFFECTED POPULATION

A total of 184,316 families or 702,540 persons were affected in 1,871 barangays. Of these, 39,208 families are still in 612 evacuation centers, down from 61,450 families at the peak on the night of 9 November. Pre-emptive evacuation was started on 7 November, two days ahead of landfall.

III. CASUALTIES

Dead: 14 (9 confirmed, 5 for validation). Missing: 6. Injured: 57. Of the nine confirmed deaths, five were caused by a landslide in Barangay Buenavista, Tiwi, Albay, three by drowning, and one by a falling tree. Four of the missing are fishermen from Catanduanes who set out before the no-sail order was issued.

IV. DAMAGE

Houses: 28,770 partially and 4,155 totally damaged, 70% of them in Sorsogon and Albay. Schools: 391 classrooms damaged. Agriculture: initial estimate of PHP 1.27 billion, of which abaca accounts for PHP 640 million and rice for PHP 385 million. Assessment in Catanduanes has not been completed and the figure is expected to increase. Infrastructure: PHP 812 million.

V. LIFELINES

Power was restored in 38 of 114 cities and municipalities as of this report. Full restoration in Sorsogon may take three to four weeks according to the electric cooperatives. Water supply is cut in 21 municipalities. Of 26 road sections closed, 19 are now passable, six to all vehicles and 13 to light vehicles only. Legazpi (Bicol International) airport reopened at noon today for daytime flights. Ports are open; some 2,300 passengers stranded in Matnog have been cleared.

VI. MAYON VOLCANO

Lahar flows were reported in three channels, in Guinobatan, Camalig and Daraga. In Guinobatan about 60 houses were buried up to the windows. Residents had been evacuated the day before and there were no casualties. Alert Level 2 over Mayon remains.

VII. RESPONSE

DSWD has distributed 88,400 family food packs and has 140,000 more on stock in the region. The Provinces of Sorsogon, Albay and Catanduanes, and the City of Ligao, have declared a state of calamity; Camarines Sur is considering the same. The declaration enables the use of quick response funds and imposes a price freeze on basic goods for 60 days. Sorsogon PDRRMO reported overpricing of roofing sheets by as much as 40%, and DTI has issued show-cause orders to seven stores.

The Government of Japan has offered shelter materials for 5,000 families, subject to formal acceptance by the national government. No international appeal has been made.

Two C-130 sorties to Virac are scheduled for 12 November, weather permitting.

VIII. REMARKS

Regional Director Corazon Villafuerte-Lim noted that the death toll would have been "much higher" without the early evacuation. She reminded local governments not to send families home to landslide-prone areas before clearance by the Mines and Geosciences Bureau.

Next report: 12 November 2025, 6:00 AM.`,
    text: `Fourteen people are reported dead and six missing in the Philippines' Bicol region after Typhoon Tisoy-B, the civil defence office said on Tuesday evening, with five of the deaths still to be validated. A landslide in Tiwi, Albay, killed five of the nine confirmed victims. Three others drowned and one was hit by a tree. Four fishermen from Catanduanes who had put to sea before sailing was banned are among the missing.

The storm came ashore at Gubat in Sorsogon late on 9 November with winds of 165 kph and moved out over the sea the following evening, by then weakened to a severe tropical storm. More than 700,000 people in 1,871 barangays have been affected. Over 39,000 families were in evacuation centres on Tuesday, compared with 61,450 at the peak. The evacuation had begun two days before landfall, and Regional Director Corazon Villafuerte-Lim said the toll would otherwise have been much higher. She told local governments not to let families back into areas prone to landslides until geologists had cleared them.

Some 4,155 houses were destroyed and 28,770 partly damaged. Farm losses are put at PHP 1.27 billion so far, about half of it in abaca, and will probably rise as Catanduanes has not been fully assessed. Damage to infrastructure stands at PHP 812 million. Electricity is back in only a third of the region's 114 towns and cities, and Sorsogon may need three to four weeks for full restoration. Seven of the 26 closed road sections are still impassable, and most of those reopened take light vehicles only. The airport at Legazpi resumed daytime flights at noon on Tuesday.

Lahar from Mayon half-buried around 60 houses in Guinobatan, but people had been moved out the day before and nobody was hurt. Sorsogon, Albay, Catanduanes and the city of Ligao are under a state of calamity, which brings a 60-day price freeze on basic goods. Seven stores have been told to explain themselves after reports of overpriced roofing sheets. Some 88,400 family food packs have been handed out. Japan has offered shelter materials for 5,000 families, which the national government has yet to accept formally.`,
    slips: [
      [['value', 'measure', 'polarity', 'modality'], `Authorities have confirmed fourteen deaths in Bicol.`],
      [['value', 'measure', 'entity'], `All nine confirmed victims died in the landslide at Tiwi.`],
      [
        ['polarity', 'wording', 'period'],
        `The four missing fishermen had sailed in defiance of the no-sail order.`,
      ],
      [['measure', 'value'], `The typhoon hit the coast with sustained winds of 205 kph.`],
      [['period', 'entity'], `Tisoy-B struck land at Gubat on the evening of 10 November.`],
      [['unit', 'value', 'measure'], `Some 702,540 families have been affected by the typhoon.`],
      [
        ['direction', 'value', 'period'],
        `The number of families in evacuation centres has climbed to 61,450.`,
      ],
      [['value', 'measure'], `Nearly 29,000 homes were totally destroyed.`],
      [['measure', 'value', 'entity'], `Rice growers suffered the greatest losses, at PHP 640 million.`],
      [['bound', 'direction', 'modality', 'value'], `The farm damage estimate of PHP 1.27 billion is final.`],
      [['value', 'measure', 'polarity'], `Thirty-eight towns and cities are still without electricity.`],
      [
        ['modality', 'bound', 'period', 'wording'],
        `Power in Sorsogon will be fully restored within three weeks.`,
      ],
      [
        ['range', 'measure', 'value', 'polarity', 'entity'],
        `Nineteen road sections are open again to all vehicles.`,
      ],
      [['entity', 'modality', 'polarity'], `Camarines Sur has also declared a state of calamity.`],
      [
        ['polarity', 'modality', 'wording'],
        `The Philippine government has accepted Japan's offer of shelter materials.`,
      ],
      [[], `The President flew over the affected provinces by helicopter on Tuesday morning.`],
    ],
  },
  {
    id: 'malawi-electoral-commission-briefing',
    sourceDate: '2025-09-20',
    date: '2025-09-22',
    source: `MALAWI ELECTORAL COMMISSION: FOURTH BRIEFING AT THE NATIONAL TALLY CENTRE, LILONGWE, SATURDAY 20 SEPTEMBER 2025, 4 PM

Opening remarks by the Chairperson, Justice Esnart Kaphamtengo-Phiri, followed by questions

Fellow Malawians, members of the press, representatives of parties, good afternoon.

I will give you where we are. As at 3 o'clock we had received at this Centre results from 29 of the 36 councils. Of those, we have verified and are today announcing 14. Our staff and the auditors are working in three shifts. I know the nation is anxious. I also know the law: we have eight days from the close of the poll to announce the presidential result, and that takes us to Wednesday the 24th. We shall use the days we need and not one more.

Voter turnout in the 14 councils is 76.2 per cent. The figure for the same councils in 2020 was 64.9. Null and void votes are at 1.8 per cent.

I will not be announcing who is leading. Candidates' totals for each of the 14 councils are on the sheets you have been given. What anybody adds up from 14 of 36 is arithmetic, it is not a result.

We have received 73 complaints as of this morning. Forty-one have been resolved, 20 are under investigation and 12 were outside our mandate and were referred to the police or the courts. In one matter, at Nkhotakota, we found that figures were altered on the form between the polling centre and the constituency. Eight data clerks have been arrested. I want to state that the alteration was detected by our system before it entered any tally, and the original form from the centre has been used.

Two parties have asked us to stop announcements until a full audit is made. We have considered the request and declined it. One of them has indicated that it is going to the High Court. That is its right.

On the pretended results in circulation on social media, all of them are false, including the one that bears my signature. It is an offence under section 119 and carries a fine of up to 5 million kwacha or five years' imprisonment.

Questions

Q (Zodiak): Can you say if there will be a run-off?

CHAIRPERSON: A candidate needs more than 50 per cent of valid votes. If nobody has it, there will be a second round within 30 days of the announcement. We have printed nothing and assumed nothing. The Treasury has been notified that a second round would require about K48 billion.

Q (Reuters): Why are seven councils still missing, four days after the vote?

CHIEF ELECTIONS OFFICER, Mr Lusungu Gondwe: Three are flood-hit, in the Lower Shire, and the vehicles had to go round by Thyolo. Two had generators failing at the council tally. In two, monitors from the parties declined to sign, so the officers wrote a note in place of the signatures, which the law permits. All seven are on the road now. I expect them tonight or tomorrow morning.

Q (The Nation): On the biometric devices, observers say one in ten failed.

MR GONDWE: We had 6,500 devices in use. There were 402 reported failures, which is some 6 per cent, and 371 were replaced the same day, with a median wait of 50 minutes. I have read the observers' preliminary statement. They visited 312 centres out of more than 5,500, and at those the figure may well be a tenth.

Q (BBC): Parliamentary results?

CHAIRPERSON: The law gives us fourteen days for those and we shall begin after the presidential. There are 229 seats. In two constituencies the poll was postponed on account of the deaths of candidates; those by-elections are to be held within 60 days.

Thank you. The next briefing is at 9 tomorrow morning.`,
    text: `Malawi's electoral commission on Saturday announced verified results from 14 of the country's 36 councils and turned down calls by two parties to halt the process for a full audit. Results had come in from 29 councils by mid-afternoon, its chairperson, Justice Esnart Kaphamtengo-Phiri, told reporters in Lilongwe. By law the presidential result must be out by Wednesday 24 September, eight days after voting closed. She would not say who was in front, remarking that a total from 14 councils was arithmetic rather than a result. Turnout in those councils was 76.2%, more than eleven points up on 2020.

Of 73 complaints, 41 have been settled, 20 are being looked into and 12 were passed to the police or the courts. At Nkhotakota, numbers were changed on a form after it left the polling centre, and eight data clerks have been arrested. The justice said the change was caught before it got into any tally. She dismissed every purported result on social media as false, even one with her signature. Publishing such material is punishable by a fine of up to 5 million kwacha or five years in jail. One of the two parties seeking an audit has signalled that it will go to the High Court, as it is entitled to do, she said.

If no candidate gets more than half of the valid votes, a run-off has to follow within 30 days of the announcement. It would cost around K48 billion. Chief Elections Officer Lusungu Gondwe explained the absence of seven councils by flooding in three, broken generators in two and the refusal of party monitors to sign in two more. All were on their way and he expected them by Sunday morning at the latest. He gave the number of biometric devices that failed as 402 out of 6,500, or about 6%, most of which were replaced the same day. The one-in-ten rate cited by observers might be right for the 312 centres they went to, he allowed. Parliamentary results come after the presidential ones. Polling for two of the 229 seats was put off because candidates had died.`,
    slips: [
      [['measure', 'value', 'entity'], `The commission announced the results of 29 councils on Saturday.`],
      [['bound', 'period'], `The presidential result cannot be announced before 24 September.`],
      [
        ['range', 'measure', 'entity', 'wording'],
        `Turnout across the country was 76.2 per cent, the commission said.`,
      ],
      [
        ['direction', 'polarity', 'value', 'period'],
        `Participation fell by more than eleven points compared with 2020.`,
      ],
      [['measure', 'unit', 'value', 'scale'], `Null and void votes amounted to 1.8 million.`],
      [
        ['polarity', 'modality', 'speaker', 'wording'],
        `The chairperson named the candidate who is ahead after 14 councils.`,
      ],
      [['value', 'measure', 'entity'], `Forty-one complaints are still under investigation.`],
      [
        ['polarity', 'wording', 'period'],
        `Altered figures from Nkhotakota found their way into the tally before they were discovered.`,
      ],
      [['entity'], `Eight party monitors were arrested over the changed form.`],
      [
        ['modality', 'polarity', 'wording'],
        `The commission suspended its announcements at the request of two parties.`,
      ],
      [
        ['bound', 'value', 'range', 'wording'],
        `Spreading false results carries a minimum fine of 5 million kwacha.`,
      ],
      [
        ['modality', 'polarity', 'wording'],
        `A second round will be held within 30 days at a cost of K48 billion.`,
      ],
      [['value', 'entity', 'measure'], `Flooding was to blame for the delay in all seven missing councils.`],
      [
        ['speaker', 'entity', 'measure', 'value'],
        `One in ten of all the biometric devices failed, Gondwe admitted.`,
      ],
      [['measure', 'value'], `A total of 371 devices broke down on polling day.`],
      [
        ['value', 'entity', 'measure'],
        `Candidates died in 229 constituencies, where voting has been postponed.`,
      ],
    ],
  },
  {
    id: 'regional-museum-audit',
    sourceDate: '2026-01-22',
    date: '2026-01-23',
    source: `Regional Chamber of Accounts of Auvergne-Rhône-Alpes
Summary of the final observations: Museum of the Rivers, Valcombe (financial years 2019 and following)
Published 22 January 2026. Translated from French. The replies of the parties follow the report.

The Museum of the Rivers opened in October 2019 on the site of a former silk mill. It is managed by a public body formed by the city of Valcombe (60%), the department (25%) and the region (15%). The chamber examined its accounts and management from 2019 to 2024.

A costly building. The construction was approved in 2013 for an amount of 34 million euros excluding tax. It came to 57.3 million, an overrun of 69%. The chamber attributes about half of this to changes requested by the city after the contract had been awarded, and the rest to the pollution of the soil and to price indexation. The opening took place thirty-one months late.

Attendance under the forecasts. The project counted on 220,000 visitors a year. The best year was 2023, with 148,000. In 2024 the museum received 139,500 visitors, of whom 46% entered free of charge, mainly schoolchildren and, since 2022, all persons under 26. The chamber does not question the principle of free entry; it observes that its cost has never been evaluated.

A fragile balance. Own income covers 17% of expenditure, compared with 28% on average for the museums of comparable size which the chamber took as reference. The public contributions rose from 5.1 million euros in 2020 to 7.4 million in 2024. The city has borne almost the whole of this increase. The department announced in November 2025 that it would lower its share by 400,000 euros in 2026 and that it is thinking of withdrawing altogether by 2028.

Staff. The museum employs 84 people in full-time equivalents. Absenteeism reached 11.2% in 2024, against 7.9% in 2021. The former director, who left in June 2023, received a settlement of 96,000 euros. The chamber considers that this sum was without legal basis, given that he had himself resigned, and has sent the matter to the public prosecutor's office. At this stage no proceedings have been opened.

Collections. Of 61,000 objects on the register, 22,400 have been checked in the ten-yearly inventory that should have been finished by the end of 2024. Forty-three objects could not be found, among them two 17th-century astrolabes valued together at 180,000 euros. The museum lodged a complaint in March 2025, eight months after it noticed that they were missing. Storage: the external depot lies in a zone liable to flooding, and during the flood of October 2024 water rose to 20 centimetres from the lowest shelves. No object was damaged.

Procurement. Out of 35 contracts examined, 9 had not been put out to competition though the amount required it. The largest, for the lighting, was worth 312,000 euros.

The chamber makes six recommendations. Two concern the inventory and the depot, which it asks to be moved before the end of 2027. It recommends that a multi-year agreement be concluded among the three members, and that the public body adopt a pricing policy based on a study of visitors. Of the four recommendations in its previous letter of 2021, one was carried out in full, two in part and one not at all.

Reply of the president of the public body, Mrs Solange Terrasson-Oudin, deputy mayor: "The chamber judges a young museum by the figures of old ones. We take the criticism on inventory and have recruited two people for it. A move of the depot would cost from 6 to 8 million euros, which the members do not have. Without the pandemic, we would have reached 200,000 visitors."

The former director did not reply.`,
    text: `The Museum of the Rivers in Valcombe has cost far more and drawn far fewer people than planned, auditors have found. Approved in 2013 at €34m before tax, the building came to €57.3m and opened over two and a half years late, in October 2019. The regional chamber of accounts puts roughly half the overrun down to changes that the city asked for once the contract had been let. The rest is ascribed to polluted soil and indexation. Attendance never got near the 220,000 a year that had been counted on: 2023 was the best year at 148,000, and 139,500 came in 2024, nearly half of them without paying. The chamber has no quarrel with free admission as such but notes that nobody has worked out what it costs.

The museum meets just 17% of its spending from its own income, as against 28% at comparable institutions. Public funding rose by €2.3m between 2020 and 2024 to €7.4m, and nearly all of the extra was paid by the city. The department is cutting its contribution by €400,000 this year and is considering pulling out entirely by 2028.

Only 22,400 of 61,000 registered objects have been checked in an inventory due for completion by the end of 2024. Forty-three items are missing, including two 17th-century astrolabes worth €180,000 between them. A complaint was filed in March 2025, eight months after the loss had come to notice. Flood water in October 2024 stopped 20 cm short of the lowest shelves in the external depot, leaving the objects unharmed. The auditors want the depot moved by the end of 2027.

They have also referred to prosecutors a €96,000 payment to the former director, which in their view had no legal basis because he had resigned; no proceedings have been opened. Nine of 35 contracts examined should have been put out to tender but were not. Absenteeism has gone up to 11.2%. Deputy mayor Solange Terrasson-Oudin, who chairs the museum's public body, objected that a young museum was being measured against old ones. She accepted the criticism of the inventory, for which two people have been hired, but said there was no money to move the depot, a job she put at €6–8m.`,
    slips: [
      [['measure', 'value', 'direction', 'unit'], `The building ended up costing 69% less than forecast.`],
      [
        ['entity', 'measure', 'value', 'wording'],
        `The whole overrun is blamed by the chamber on changes demanded by the city.`,
      ],
      [['unit', 'period', 'scale', 'value'], `The museum opened thirty-one weeks behind schedule.`],
      [['measure', 'value', 'period'], `The museum attracted 220,000 visitors in its best year.`],
      [['measure', 'value', 'entity'], `Schoolchildren made up 46% of visitors in 2024.`],
      [
        ['polarity', 'wording', 'modality', 'speaker'],
        `The auditors called for free entry for under-26s to be abolished.`,
      ],
      [
        ['entity', 'measure', 'value'],
        `Comparable museums cover 17% of their expenditure from their own income.`,
      ],
      [
        ['value', 'measure', 'direction', 'period'],
        `Public contributions rose by €7.4m between 2020 and 2024.`,
      ],
      [['entity', 'value'], `The department has shouldered nearly all of the increase in public funding.`],
      [['modality', 'polarity', 'entity', 'wording'], `The department will leave the public body in 2028.`],
      [
        ['polarity', 'entity', 'wording', 'modality'],
        `Prosecutors have opened proceedings against the former director.`,
      ],
      [['polarity', 'wording'], `The former director was dismissed and received €96,000.`],
      [['value', 'measure', 'entity'], `Forty-three astrolabes have disappeared from the collections.`],
      [
        ['polarity', 'measure', 'value', 'unit', 'wording', 'direction'],
        `In the 2024 flood, water stood 20 centimetres above the lowest shelves and damaged several objects.`,
      ],
      [['value', 'measure'], `The museum has carried out all four of the recommendations made in 2021.`],
      [
        ['modality', 'polarity', 'wording', 'speaker'],
        `Terrasson-Oudin promised that the depot would be moved by the end of 2027.`,
      ],
    ],
  },
];
