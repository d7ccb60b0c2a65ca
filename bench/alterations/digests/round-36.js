// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round36 = [
  {
    id: 'cabinet-communique-fuel-and-housing',
    sourceDate: '2023-09-20',
    source: `REPUBLIC OF CALDERA
OFFICE OF THE PRIME MINISTER
Communiqué of the Council of Ministers
Wednesday, 20 September 2023

The Council of Ministers met today under the chairmanship of the Prime Minister, Ms Valeria Montclar.

1. Heating allowance

On the proposal of the Minister for Social Affairs, the Council adopted a decree on the heating allowance for the winter of 2023-24. Households with a monthly income of less than 1,900 euros will receive a single payment of between 120 and 360 euros, depending on the size of the household and the type of heating. About 610,000 households are entitled to it, which is 90,000 fewer than last winter, when the ceiling was 2,100 euros. The payment will be made automatically in November, and no application is needed. The cost to the State is put at 148 million euros. The fuel price cap which was introduced in October 2022 expires on 31 December and will not be renewed.

2. Rental housing bill

The Minister for Housing, Mr Stellan Orio, presented a bill on rental housing. It provides that:
- in municipalities with more than 50,000 inhabitants, rents may not be raised by more than 3% a year for a sitting tenant;
- the deposit may not exceed two months' rent, instead of three at present;
- owners who leave a dwelling empty for more than 18 months without good reason shall pay a levy of 12.5% of its rental value in the first year and 25% thereafter;
- short-term letting of a main residence is limited to 90 nights a year.
Buildings completed after 1 January 2020 are exempt from the first provision for ten years. The Government estimates that 74,000 dwellings are empty, of which 21,000 are in the metropolitan area of Lorance. The bill will be laid before Parliament in October. If it is adopted, it would come into force on 1 July 2024. The Council of State, whose opinion was received on 11 September, raised no objection in principle but asked that the term "good reason" be defined more closely; this has been done in Article 9.

3. Drought

The Minister for Agriculture reported on the drought in the southern districts. Rainfall between May and August was 44% below the average of the last thirty years. The wheat harvest is estimated at 1.7 million tonnes, compared with 2.3 million tonnes in 2022. Reservoirs are at 38% of capacity. The Council declared a state of agricultural emergency in the districts of Sarne, Ombra and Valcasse. Farmers there may defer the repayment of State-backed loans by up to 12 months. A fund of 65 million euros will be made available; the Government has in addition asked the European Commission for 30 million euros from the agricultural reserve. No reply has yet been received. Restrictions on the use of water by households are not planned at this stage.

4. Public broadcasting

The Council took note of the resignation of the director-general of Caldera Radio and Television, Mr Ivo Santerre, with effect from 31 October. The post will be advertised. The deputy director-general, Ms Noor Baldini, will take charge in the meantime.

5. International agreement

The Council authorised the Minister for Foreign Affairs to sign an agreement with the Kingdom of Harland on the mutual recognition of professional qualifications. It concerns nurses, midwives, physiotherapists and electricians. Doctors are not covered; talks about them will go on. Some 5,400 citizens of Caldera work in Harland in the four professions.

6. Appointments

On the proposal of the Minister of Justice, Mrs Justice Aude Kerrel was appointed president of the Court of Appeal of Lorance. She succeeds Mr Pascal Thune, who is retiring after eleven years in the post.

At the press briefing after the meeting, the Government spokesman, Mr Denis Ruau, said that the end of the fuel price cap was "justified by the fall in prices, and we said from the first day that it was for a limited time". Asked about the criticism of the Landlords' Association, which has called the rental bill an expropriation, he answered: "An owner who lets his property has nothing to fear. We want empty flats to be lived in, that is all." He didn't rule out changes to the rate of the levy in the course of the debate in Parliament. The deficit for 2023 is still expected to be 3.4% of GDP.

The next meeting of the Council of Ministers will take place on 27 September.`,
    date: '2023-09-20',
    text: `The government of Caldera on Wednesday approved a heating allowance for the coming winter and presented a bill to curb rent increases. Households with a monthly income below 1,900 euros will get a one-off payment of 120 to 360 euros in November. About 610,000 are eligible, 90,000 fewer than last winter, when the ceiling was higher. The measure is expected to cost 148 million euros. A cap on fuel prices in force since October 2022 will lapse at the end of the year. Government spokesman Denis Ruau said this was "justified by the fall in prices" and that the cap had always been meant to be temporary. Under the rental bill, presented by Housing Minister Stellan Orio, annual increases for sitting tenants would be limited to 3% in municipalities of more than 50,000 people. Buildings completed after the start of 2020 would be exempt from the limit for ten years. Owners who leave a home empty for over 18 months without good reason would pay a levy of 12.5% of its rental value in the first year and double that afterwards. The government believes 74,000 dwellings are unoccupied, 21,000 of them in and around Lorance. The bill goes to parliament in October and, if passed, would take effect on 1 July 2024. Ruau rejected criticism from the Landlords' Association, which has called the bill an expropriation, but left open the possibility of changes to the levy rate. The cabinet also declared an agricultural emergency in Sarne, Ombra and Valcasse after rainfall from May to August fell 44% short of the thirty-year average. The wheat harvest is put at 1.7 million tonnes, down from 2.3 million last year. Farmers in the three districts will be able to put off repaying state-backed loans by up to a year. The government will provide a 65-million-euro fund and is still waiting to hear from the European Commission about a request for 30 million more. No limits on household water use are planned for now.`,
    slips: [
      [['value'], 'The heating allowance will go to about 690,000 households this winter.'],
      [['scale'], 'The heating allowance is expected to cost the state 148 billion euros.'],
      [['unit'], 'Short-term letting of a main residence would be limited to 90 weeks a year.'],
      [['currency'], 'A fund of 65 million dollars will be set up for farmers hit by the drought.'],
      [
        ['range'],
        'Households will receive a payment of between 120 and 460 euros, depending on their size and type of heating.',
      ],
      [['bound'], "The deposit would have to be at least two months' rent under the bill."],
      [['direction'], 'The wheat harvest is estimated to have risen to 1.7 million tonnes this year.'],
      [['period'], 'The bill would come into force on 1 January 2024 if parliament adopts it.'],
      [['measure'], 'Reservoir levels have fallen by 38%.'],
      [['wording'], '"Every owner has something to fear," Ruau said of the rental bill.'],
      [['polarity'], 'The fuel price cap will be renewed when it expires on 31 December.'],
      [
        ['modality'],
        'The European Commission has granted Caldera 30 million euros from the agricultural reserve.',
      ],
      [['entity'], 'The agreement with Harland covers doctors, nurses, midwives and physiotherapists.'],
      [['speaker'], 'Orio said the end of the fuel price cap was justified by the fall in prices.'],
      [
        ['entity'],
        'Noor Baldini has resigned as director-general of Caldera Radio and Television with effect from 31 October.',
      ],
      [[], 'Opposition parties said they would vote against the rental bill.'],
    ],
  },
  {
    id: 'supreme-court-harbour-pilots',
    sourceDate: '2024-06-27',
    source: `SUPREME COURT OF ALDERNEY SOUND
PRESS SUMMARY
27 June 2024

Pelham Towage Ltd (Respondent) v Harbour Board of Greyport (Appellant)
[2024] SCAS 19
On appeal from [2022] CA 311

Justices: Lord Carrow (President), Lady Emsworth, Lord Dace, Lady Okonjo, Lord Rennick

Background
In the night of 3 to 4 November 2017 the bulk carrier Meridian Star, of 58,000 tonnes, was entering the port of Greyport under the guidance of a pilot, Mr Andrew Sill, who was employed by the Harbour Board. Two tugs belonging to Pelham Towage were assisting. One of them, the Bertha, was crushed against the quay and sank. Her engineer, Mr Luke Farrant, was seriously injured; the three other members of the crew were rescued unhurt. The wind at the time was between 32 and 38 knots. Under the Board's own rules, ships of more than 40,000 tonnes were not to be brought in when the wind was above 30 knots.

Pelham brought proceedings against the Board and claimed £6.9 million for the loss of the tug and for loss of earnings. The Board argued that it wasn't liable for the acts of a pilot, since under section 14 of the Pilotage Act 1971 a pilot is the servant of the ship's owner once he is on board. It also argued that the master of the tug had been negligent in that he hadn't released the tow line in time.

The High Court (Mr Justice Vane) found in February 2021 for the Board. The Court of Appeal reversed that decision in October 2022, by two to one, and awarded Pelham £5.2 million.

Judgment
The Supreme Court dismisses the Board's appeal by a majority of four to one, but reduces the damages by 20% to £4.16 million. Lady Emsworth gives the lead judgment, with which Lord Carrow, Lady Okonjo and Lord Rennick agree. Lord Dace dissents.

Reasons
The first question was whether section 14 protects the Board. Lady Emsworth holds that it does so only for the pilot's conduct of the navigation [41]-[58]. The section is not concerned with the decision to bring the ship in, which was taken not by Mr Sill but by the Board's duty officer at 23.15, after two forecasts of stronger wind had been received. That was an operational decision of the Board itself, and for it the Board answers as any other body would [63].

The second question was whether the Board owed a duty of care to the owners of tugs. It did. The Board knew the tugs would be there and had set the rule on wind partly for their safety. "A harbour authority which writes a rule for the protection of others and then sets it aside without asking them cannot be heard to say that they were none of its concern" [71].

The third question was whether Pelham was itself partly to blame. The Court of Appeal thought not. On this point the Supreme Court disagrees. The trial judge had found that the master of the Bertha had at least 90 seconds in which to release the line, and there was no ground for setting that finding aside. Pelham's share is put at 20% [88]-[94].

Lord Dace would have allowed the appeal. In his view the decision to enter and the navigation of the ship cannot be separated, and Parliament intended in 1971 to place the whole risk on the shipowner, who can insure against it. He fears that the judgment may lead harbour authorities to close ports more often than necessary [112].

The Court does not decide whether the Board could claim a contribution from the owners of the Meridian Star, who were not party to the appeal. Nor does the judgment concern Mr Farrant's own claim, which was settled in 2020 on terms which have not been made public.

Costs
The Board is to pay 80% of Pelham's costs in the Supreme Court and in the Court of Appeal. The order as to costs in the High Court will be made after written submissions, which are to be filed within 21 days.

References in square brackets are to paragraphs in the judgment.

NOTE: This summary is provided to assist in understanding the Court's decision. It does not form part of the reasons for the decision. The full judgment of the Court is the only authoritative document.`,
    date: '2024-06-27',
    text: `The Supreme Court on Thursday ruled that the Harbour Board of Greyport must pay Pelham Towage £4.16 million over the sinking of a tug in November 2017. By four votes to one, the justices dismissed the board's appeal but cut the damages awarded by the Court of Appeal by 20%. The tug Bertha was crushed against the quay and went down while helping the bulk carrier Meridian Star into port. Its engineer, Luke Farrant, was badly hurt, while the three other crew members were rescued uninjured. The wind was blowing at 32 to 38 knots that night, although the board's rules barred ships of more than 40,000 tonnes from being brought in when it exceeded 30 knots. The board had argued that by law a pilot is the servant of the shipowner once on board, and that it was therefore not liable. Giving the lead judgment, Lady Emsworth said the Pilotage Act 1971 protected the board only in respect of the pilot's navigation. The decision to let the ship in had been taken by the board's duty officer, after two forecasts of stronger wind, and not by the pilot, Andrew Sill. The court also held that the board owed a duty of care to tug owners, as it had adopted the wind rule partly for their safety. Unlike the Court of Appeal, it found Pelham 20% to blame because the tug's master had at least 90 seconds to release the tow line. Lord Dace, dissenting, said that the decision to enter could not be separated from the navigation of the ship. He was concerned that ports might be closed more often than needed as a result of the judgment. Pelham had originally claimed £6.9 million. It lost in the High Court in 2021 but won in the Court of Appeal the following year, when it was awarded £5.2 million. The ruling leaves open whether the board can seek a contribution from the owners of the Meridian Star. The board must pay 80% of Pelham's costs in the two higher courts.`,
    slips: [
      [['value'], 'The court reduced the damages by 30% because Pelham was partly to blame.'],
      [['scale'], 'Pelham had claimed £6.9 billion for the loss of the tug and of earnings.'],
      [['unit'], 'The wind at the time was between 32 and 38 miles per hour.'],
      [['currency'], 'The Court of Appeal had awarded Pelham $5.2 million.'],
      [['range'], 'The wind was blowing at 28 to 38 knots when the ship was brought in.'],
      [
        ['bound'],
        'The master of the Bertha had no more than 90 seconds to release the line, the trial judge found.',
      ],
      [['direction'], 'The Supreme Court increased the damages by 20%.'],
      [['period'], 'The High Court found for the board in October 2022.'],
      [['polarity'], 'The court held that the board did not owe a duty of care to the owners of tugs.'],
      [['polarity'], "The Supreme Court allowed the board's appeal by a majority of four to one."],
      [
        ['modality'],
        'Lord Dace said the judgment would certainly lead harbour authorities to close ports more often than necessary.',
      ],
      [
        ['speaker'],
        'Lord Rennick, dissenting, said parliament had meant to place the whole risk on the shipowner.',
      ],
      [['entity'], 'The Meridian Star was crushed against the quay and sank.'],
      [['entity'], 'The decision to bring the ship in was taken by the pilot, Andrew Sill, the court found.'],
      [['measure'], "The board is to pay 80% of Pelham's damages."],
      [[], "Farrant's claim was settled for a six-figure sum."],
    ],
  },
  {
    id: 'canoe-union-executive-meeting',
    sourceDate: '2025-01-19',
    source: `INTERNATIONAL CANOE SPRINT UNION
Executive Committee meeting, Ghent, 17-19 January 2025
Media release, 19 January 2025

The Executive Committee of the ICSU ended its first meeting of the year in Ghent, Belgium, on Sunday. The following decisions were taken.

World Championships
The 2027 World Championships have been awarded to Brno (Czech Republic), which received nine votes in the second round against six for Almaty (Kazakhstan). Montevideo (Uruguay) was eliminated in the first round. The event will be held from 18 to 22 August 2027. It will be the first time since 1998 that the Czech Republic is the host. The budget presented by the organisers is 7.3 million euros, of which the city and the region will provide 4.1 million.

This year's championships will take place in Halifax from 20 to 24 August as planned. So far 71 federations have announced their participation, three fewer than in 2023. Entries close on 30 June.

Competition programme
From 2026 the 200 metres will no longer be part of the World Championships for single boats. In its place there will be a mixed K2 over 500 metres. The 5,000 metres remains, but the number of boats at the start will be limited to 30. The athletes' commission had asked that the 200 metres be kept at least until 2028. The Committee understood the concern but held that with 34 medal events the programme was too long. It will now have 30.

Anti-doping
The Integrity Unit conducted 1,412 tests in 2024, 61% of them out of competition. In 2023 there were 1,187. Eight athletes from five countries were found to have broken the rules, compared with 11 the year before. Two cases are still pending before the Court of Arbitration for Sport. The Committee raised the budget of the unit for 2025 by 15% to 1.15 million Swiss francs.

The federation of Sarvonia will stay suspended. It has paid the fine of 200,000 Swiss francs but has met only seven of the twelve conditions set in March 2023. Its athletes may compete as neutrals if they have been tested at least three times in the six months before the event. The Committee will look at the matter again in September.

Prize money
For the first time prize money will be paid at all four World Cup regattas in 2025. It amounts to 480,000 euros in total, equally divided between women and men. The winner of a single-boat final will receive 4,000 euros.

Finances
The ICSU closed the 2024 financial year with a surplus of 0.9 million Swiss francs after a deficit of 1.6 million in 2023. Income was 14.2 million, of which more than half came from the Olympic distribution. Reserves stood at 11.8 million at year-end.

Elections
The president, Marguerite Delorme, announced that she won't stand again at the Congress in Nairobi in November. Ms Delorme, 64, has led the union since 2017. Candidates must be nominated by 15 August. The first vice-president, Kenji Arakawa, said he was "thinking about it and will decide by Easter". The secretary-general, Ole Brandvik, ruled out a candidacy.

Quotes

Marguerite Delorme, President: "Eight years is enough. I told myself when I began that I would stop before people wanted me to. We have had hard times, above all the two years without a sponsor, and I leave a union that pays its way. On the 200 metres I know many are disappointed. I was a sprinter myself. But we can't keep adding and never take away."

Lucía Ferrand, chair of the athletes' commission: "We were heard but we weren't listened to. Some athletes have trained for nothing but the 200 since they were sixteen. Dropping it with one year's notice is not fair to them. We're not threatening a boycott. We will ask the Congress to put it back."

Radek Soukal, head of the Brno bid: "The lake is there, the grandstand is there, the trains are there. We only need to build the boathouse, and that begins in the spring of next year. We expect 40,000 spectators over five days."

The next meeting of the Executive Committee will be held in Halifax on 18 August 2025.`,
    date: '2025-01-20',
    text: `Brno will host the 2027 canoe sprint world championships, the International Canoe Sprint Union announced after a three-day executive meeting in Ghent. The Czech city beat Almaty by nine votes to six in the second round of voting, Montevideo having dropped out in the first. The championships, from 18 to 22 August, will be the first in the Czech Republic since 1998. Bid leader Radek Soukal said only the boathouse still had to be built and that 40,000 spectators were expected over the five days. President Marguerite Delorme said she would not seek another term at the congress in Nairobi in November. "Eight years is enough," said the 64-year-old, who has been in office since 2017. First vice-president Kenji Arakawa said he would decide by Easter whether to run, while secretary-general Ole Brandvik said he would not. The single-boat 200 metres will be dropped from the world championships from 2026 and replaced by a mixed K2 over 500 metres. The union said that 34 medal events were too many, and the programme will be reduced to 30. Lucía Ferrand, who chairs the athletes' commission, called the short notice unfair and said the congress would be asked to restore the event, but that no boycott was being threatened. The union carried out 1,412 doping tests last year, up from 1,187 in 2023, and found eight athletes from five countries in breach of the rules. The anti-doping budget will go up by 15% to 1.15 million Swiss francs this year. Sarvonia remains suspended, having fulfilled seven of twelve conditions, though its athletes may compete as neutrals if they have undergone at least three tests in the preceding six months. For the first time, all four World Cup regattas will carry prize money, in total 480,000 euros shared equally by women and men. The union made a surplus of 0.9 million francs in 2024, following a loss of 1.6 million the year before.`,
    slips: [
      [['value'], 'Brno beat Almaty by nine votes to five in the second round.'],
      [['scale'], 'Prize money at the four World Cup regattas will total 480 million euros.'],
      [['unit'], 'The single-boat 200 kilometres will be dropped from the world championships.'],
      [['currency'], 'The organisers in Brno presented a budget of 7.3 million Swiss francs.'],
      [['range'], 'The championships in Brno will be held from 12 to 22 August 2027.'],
      [
        ['bound'],
        'Sarvonian athletes may compete as neutrals if they have been tested at most three times in the six months before an event.',
      ],
      [['direction'], 'The number of doping tests fell to 1,412 last year.'],
      [['period'], 'Delorme has led the union since 2007.'],
      [['measure'], 'The union closed 2024 with income of 0.9 million Swiss francs.'],
      [['wording'], '"We were neither heard nor listened to," Ferrand said.'],
      [['polarity'], 'The suspension of the Sarvonian federation has been lifted.'],
      [['modality'], 'Arakawa said he would stand for president at the congress in Nairobi.'],
      [['entity'], 'The union will elect a new president at its congress in Halifax in November.'],
      [['speaker'], "Delorme said dropping the event with one year's notice was not fair to the athletes."],
      [['entity'], 'The 5,000 metres will be dropped from the world championships from 2026.'],
      [['value'], 'So far 71 federations have said they will take part in Halifax, three more than in 2023.'],
    ],
  },
  {
    id: 'glacier-survey-bulletin',
    sourceDate: '2024-10-03',
    source: `UNIVERSITY OF TRESCO - INSTITUTE OF GLACIOLOGY
Science bulletin no. 14/2024
3 October 2024

Northern glaciers lost less ice this year, but a warm September undid part of the gain

The glaciers of the Haldane range lost 1.9 cubic kilometres of ice in the twelve months to the end of September, according to the annual survey of the Institute of Glaciology. That is 2.8% of their total volume. In the previous year they had lost 3.1 cubic kilometres, or 4.4%, which was the largest loss since measurements began in 1961.

The survey covers 22 glaciers, on 16 of which measurements were made on the ice itself; the others were surveyed from the air. The results are provisional. Final figures, with the margin of error, are to be published in January.

A snowy winter
"The glaciers went into the summer with a good thick blanket," says Dr Freya Nordal, who leads the survey. "In April we measured 31% more snow than the average of the past ten years. Up to the middle of July we thought we might even have a year without any loss. Then came the heat."

August was 2.6 degrees warmer than the 1991-2020 average, and the first three weeks of September were 3.4 degrees warmer. On 9 September it rained at the summit station, at 3,480 metres, for the first time at that time of year since the station was opened in 1974. Dust from the desert, carried to the range on two occasions in the spring, had darkened the snow and hastened the melting. The Institute estimates that dust accounts for between 10 and 15% of the loss.

Differences between glaciers
The small glaciers in the south suffered most. The Ebron glacier, which covers 0.4 square kilometres, thinned by 2.7 metres on average and has broken into two parts. Measurements there will be given up after next year, since it has become dangerous to work on. The great Orlen glacier, the longest of the range at 19 kilometres, thinned by 0.8 metres and its tongue retreated by 46 metres. Two glaciers on the north side, Skarn and Little Skarn, gained some mass, for the first time since 2013.

What it means for water
Meltwater from the range supplies about 12% of the flow of the river Tamsel in a normal year and up to 35% in a dry August. A companion study by Professor Idris Boateng and colleagues, published this week in the Journal of Mountain Hydrology, used three climate scenarios to work out how that will change. In the middle scenario, meltwater will reach its peak around 2035 and then decline; by 2080 it will have fallen to about 40% of what it is now. In the most favourable one the decline is to about 60%.

"People downstream should not be misled by full rivers," says Professor Boateng. "For ten years or so there will be more water, because the ice is melting. After that there will be less, every year. The time to build storage is now." He adds that the study does not take account of changes in irrigation, which uses two thirds of the water of the Tamsel, and that the results for individual valleys are "a good deal less certain than those for the whole".

Dr Nordal warns against reading too much into one year. "It's the third smallest loss of the last ten years, and I'm glad of it. But it is still a loss. There has not been a year of gain since 1984."

Funding
The survey costs 640,000 crowns a year. The National Research Council has promised to fund it until 2027. The regional electricity company, Tamsel Power, which had paid about a quarter of the costs since 2009, has withdrawn. The Institute is in talks with the Ministry of the Environment about taking over its share.

Contact
Dr Freya Nordal, Institute of Glaciology. Pictures and data can be had from the Institute's press office.`,
    date: '2024-10-04',
    text: `Glaciers in the Haldane range lost 1.9 cubic kilometres of ice in the year to the end of September, well below the record 3.1 cubic kilometres of the year before, the University of Tresco reported. The loss amounts to 2.8% of their total volume, according to provisional results of the Institute of Glaciology's annual survey of 22 glaciers. Final figures are due in January. Survey leader Freya Nordal said snow cover in April had been 31% above the ten-year average. Until mid-July the team had thought a year without loss was possible, she said. But August was 2.6 degrees warmer than the average for 1991-2020, and the first three weeks of September were 3.4 degrees warmer. Desert dust, which darkened the snow, is thought to be responsible for 10 to 15% of the loss. Small glaciers in the south were hit hardest, among them the Ebron, which thinned by an average of 2.7 metres and split in two. The tongue of the 19-kilometre Orlen glacier, the longest in the range, retreated by 46 metres. Skarn and Little Skarn, on the north side, put on some mass for the first time since 2013. Nordal cautioned against reading too much into a single year and noted that the range had not had a year of gain since 1984. In a separate study, Professor Idris Boateng and colleagues looked at what melting would mean for the river Tamsel, which normally gets about 12% of its flow from the glaciers. In their middle scenario, meltwater peaks around 2035 and drops to some 40% of its current level by 2080. "The time to build storage is now," Boateng said. He acknowledged that the study leaves out changes in irrigation and that findings for individual valleys are less certain than those for the whole. The survey has funding from the National Research Council until 2027, but Tamsel Power, which had covered about a quarter of its cost, has pulled out.`,
    slips: [
      [['value'], 'The Orlen glacier thinned by 1.8 metres and its tongue retreated by 46 metres.'],
      [['unit'], 'The glaciers lost 1.9 cubic metres of ice in the twelve months to the end of September.'],
      [['scale'], 'The survey costs 640 million crowns a year.'],
      [['currency'], 'The survey costs 640,000 euros a year.'],
      [['range'], 'Dust accounts for between 10 and 50% of the loss, the institute estimates.'],
      [['bound'], 'Meltwater supplies at least 35% of the flow of the Tamsel in a dry August.'],
      [['direction'], 'Skarn and Little Skarn lost some mass, for the first time since 2013.'],
      [['period'], 'In the middle scenario, meltwater will reach its peak around 2080 and then decline.'],
      [['measure'], 'The tongue of the Ebron glacier retreated by 2.7 metres on average.'],
      [['wording'], '"People downstream should be pleased with full rivers," Boateng said.'],
      [['polarity'], 'The study takes account of changes in irrigation, Boateng said.'],
      [['modality'], 'The Ministry of the Environment has agreed to take over the share of Tamsel Power.'],
      [
        ['entity'],
        'Measurements on the Orlen glacier will be given up after next year because it is too dangerous to work on.',
      ],
      [
        ['speaker'],
        '"It\'s the third smallest loss of the last ten years, and I\'m glad of it," Boateng said.',
      ],
      [['direction'], 'August was 2.6 degrees cooler than the 1991-2020 average.'],
      [
        [],
        'The glaciers of the range could vanish altogether by the end of the century, the institute said.',
      ],
    ],
  },
  {
    id: 'lumen-retail-analyst-call',
    sourceDate: '2024-11-05',
    source: `FARROW & LUND INC. - THIRD QUARTER 2024 RESULTS CALL
Edited transcript, November 5, 2024

Participants: Grace Ollander, Chief Executive Officer; Miguel Sarto, Chief Financial Officer; Beth Krane, Investor Relations
Analysts: Howard Tien (Castle Brook Securities), Anjali Mehra (Union Street Research), Peter Voss (Delmont)

Beth Krane: Good afternoon and welcome. Today's remarks contain forward-looking statements; please see our filings for the risks. Grace?

Grace Ollander: Thanks, Beth. It was a mixed quarter. Sales were $1.28 billion, down 2% on last year. On a same-store basis they were down 3.5%. Furniture was weak, as it's been for everybody, because people aren't moving house. Kitchenware and lighting grew, by 5% and 8%. Online sales went up 11% and are now 29% of the total. We closed 14 stores and opened five, so we finished with 402. We also finished moving to the new warehouse in Dayton, three weeks late I'm afraid, and that hurt deliveries in August. It's working well now. Nine out of ten orders are leaving within 48 hours.

Miguel Sarto: Gross margin was 41.2%, up 60 basis points, mostly thanks to lower freight. Operating income was $74 million against $81 million. That includes $12 million of one-time costs for Dayton. Net income was $49 million, or 87 cents a share, compared with 95 cents. Inventory is down 9% from a year ago, to $690 million. We have $215 million of cash and net debt of $340 million. We bought back $30 million of stock in the quarter. For the full year we now see sales between $5.30 and $5.38 billion; before, we'd said $5.40 to $5.55 billion. Earnings per share should be between $4.10 and $4.30. It was $4.30 to $4.70 before. Capital spending will be about $160 million, unchanged.

Beth Krane: We'll take questions.

Howard Tien: Grace, how has October been?

Grace Ollander: Better than September. Same-store sales were about flat in October. I wouldn't draw a line through that, it's one month, and November and December make our year.

Howard Tien: And tariffs? How much do you buy from China?

Miguel Sarto: About 22% of what we sell, down from 38% in 2019. We want to be under 15% by the end of 2026. If there were a new 10% tariff it would cost us something like $45 million a year before we did anything about it. We'd hope to get back at least half of that from suppliers and prices.

Anjali Mehra: You've cut guidance twice this year. Is the dividend safe?

Miguel Sarto: Yes. We pay 35 cents a quarter, that's about $79 million a year, and we generate far more than that. The board has no intention of cutting it. I wouldn't expect an increase in the spring, though.

Anjali Mehra: There was a report that you've been approached about the Hearthside brand.

Grace Ollander: We don't comment on rumors. I will say Hearthside is profitable, it has 61 stores, and it isn't for sale.

Peter Voss: How many stores will you close next year?

Grace Ollander: We've got about 70 leases that come up in 2025. My guess is that we'll leave 20 to 25 of those. Most of the people get offered a job at another store; this year it was around 80%. We plan ten openings, nearly all in smaller towns, where rents are a third lower.

Peter Voss: And are there job cuts at head office?

Grace Ollander: We did that in March, 240 jobs. There's nothing further planned. But if sales don't come back by the middle of next year we will have to look at it again.

Peter Voss: Last one. Miguel, when does the furniture market turn?

Miguel Sarto: I wish I knew. Our plan assumes no recovery before the second half of 2025. If mortgage rates go under 6%, it could be sooner.

Grace Ollander: I'm a bit more optimistic than Miguel on that. But he's the one who does the plan.

Beth Krane: Thank you all. We report the fourth quarter on February 26.`,
    date: '2024-11-05',
    text: `Home goods retailer Farrow & Lund cut its full-year forecast on Tuesday after third-quarter sales fell 2% to $1.28 billion. Sales at comparable stores were down 3.5% as demand for furniture remained weak. "People aren't moving house," chief executive Grace Ollander told analysts. Kitchenware sales grew 5% and lighting 8%, and online sales increased 11% to make up 29% of the total. The company now expects sales of $5.30 billion to $5.38 billion for the year and earnings of $4.10 to $4.30 a share. It had previously forecast as much as $5.55 billion and $4.70 a share. Net income in the quarter was $49 million, or 87 cents a share, against 95 cents a year earlier, finance chief Miguel Sarto said. Operating income fell to $74 million from $81 million, after $12 million in one-off costs for a new warehouse in Dayton. The move there was completed three weeks late and affected deliveries in August, Ollander said. Same-store sales were roughly flat in October, but she warned against reading too much into a single month. Sarto said that China supplied about 22% of the goods the company sells, compared with 38% in 2019, and that a new 10% tariff would cost it some $45 million a year before countermeasures. He said the dividend of 35 cents a quarter was safe but that an increase in the spring was unlikely. Ollander declined to comment on a report about an approach for the Hearthside brand, but said the business was profitable and not for sale. The company ended the quarter with 402 stores. She expects it to give up 20 to 25 of about 70 leases that expire next year, and plans ten openings, mostly in smaller towns. No more head office job cuts are planned after 240 in March, though that could change if sales do not recover by mid-2025. Sarto said the company's plan assumed that the furniture market would not recover before the second half of next year.`,
    slips: [
      [['value'], 'Net income was $49 million, or 78 cents a share, compared with 95 cents a year earlier.'],
      [['scale'], 'Third-quarter sales were $1.28 million, down 2% on last year.'],
      [['unit'], 'Nine out of ten orders now leave the Dayton warehouse within 48 days.'],
      [['currency'], 'Inventory fell 9% from a year ago to 690 million euros.'],
      [['range'], 'The company now sees full-year earnings of $4.10 to $4.70 a share.'],
      [
        ['bound'],
        'The company hopes to recover at most half of the cost of a tariff from suppliers and prices.',
      ],
      [['direction'], 'Gross margin narrowed by 60 basis points to 41.2%.'],
      [['period'], 'The company wants to buy less than 15% of its goods from China by the end of 2025.'],
      [['measure'], 'The company has net debt of $215 million, Sarto said.'],
      [['wording'], '"It was a strong quarter," Ollander told analysts.'],
      [['polarity'], 'Ollander said the Hearthside brand was for sale.'],
      [['modality'], 'The furniture market will recover in the second half of 2025, Sarto said.'],
      [['entity'], 'About 22% of what the company sells comes from Vietnam.'],
      [['speaker'], 'Ollander assured analysts that the board had no intention of cutting the dividend.'],
      [['direction'], 'Sales of lighting fell by 8% in the quarter.'],
      [['period'], 'The company cut 240 jobs at head office in May.'],
    ],
  },
];
