export const round61 = [
  {
    id: 'central-bank-presser',
    sourceDate: '2024-03-21',
    source: `The Monetary Council of Hungary's central bank on Thursday lowered its base rate by half a percentage point to 6.75 percent, Governor Ilona Varkonder told a press conference in Budapest. Seven of the nine council members voted for the step. Deputy Governor Peter Halmosy and external member Judit Szeredy preferred a smaller cut of a quarter point.

It was the fourth reduction since September, when the rate stood at 9 percent. "We are not on autopilot," Varkonder said. "Each meeting starts from a blank sheet." She said a pause in April was possible, but that it was too early to call it likely.

Annual inflation slowed to 4.1 percent in February from 4.8 percent in January. Core inflation, which leaves out energy and unprocessed food, was 5.2 percent, unchanged from the month before. The bank's target is 3 percent, with a tolerance band of one percentage point on either side. According to the new staff forecast, inflation will return to the band in the third quarter of this year, one quarter earlier than projected in December.

The bank cut its forecast for economic growth in 2024 to 2.1 percent from 2.6 percent, citing weak demand for cars and machinery in Germany. For 2025 it still expects 3.4 percent. Unemployment is expected to average 4.5 percent this year.

Asked about the forint, which had weakened by about 3 percent against the euro since the start of the year, Varkonder said the bank had no exchange rate target. It would act, however, if currency moves threatened the inflation goal. She declined to say whether the bank had intervened in the market in February. Foreign currency reserves stood at 41.7 billion euros at the end of that month, 600 million euros less than at the end of January.

The governor repeated her criticism of the cap on mortgage rates, which the government extended in December until 30 June. "The cap helped families in 2022. Today it mainly helps people who do not need it," she said. The Finance Ministry has said it will decide in May whether to extend the measure again. About 290,000 loan contracts are covered.

Varkonder also announced that the reserve requirement for banks would fall from 10 to 8 percent on 1 May. Banks may hold up to a quarter of the required amount in green bonds, provided the bonds are rated at least BBB. The change will free about 1.2 billion euros, the bank estimates. Miklos Tarjany, head of the banking association, welcomed the decision but said it came "a year too late".

Economists at Kelenbank had expected a cut of three quarters of a point. Their chief analyst, Dora Benkhart, said she now saw the rate at 6 percent at the end of the year, instead of 5.75 percent. Minutes of the meeting will be published on 10 April. The next rate decision is due on 25 April.`,
    date: '2024-03-22',
    text: `Hungary: central bank cuts base rate 0.5 points to 6.75%, announced Thursday in Budapest by Governor Ilona Varkonder.

Council vote 7 of 9 in favour; Deputy Governor Halmosy and external member Szeredy wanted 0.25 points.

Fourth cut since September, rate then 9%.

Varkonder: "not on autopilot", April pause possible, too early to call it likely.

February inflation 4.1% y/y, after 4.8% in January; core flat at 5.2%.

Target 3%, plus or minus one point.

Staff now see inflation back in band in Q3, a quarter sooner than in December projection.

2024 growth forecast trimmed from 2.6% to 2.1% on weak German demand for cars and machinery; 2025 kept at 3.4%.

Average jobless rate for 2024 put at 4.5%.

No exchange rate target, says governor, but bank would act if currency moves endangered inflation goal.

No comment from Varkonder on whether bank intervened in February; currency reserves 41.7 bn euros at end of February, down 600 mn from end of January.

Mortgage rate cap, extended in December to 30 June and covering some 290,000 contracts, again criticised by governor.

Finance Ministry to decide in May on further extension of cap.

Bank reserve requirement down from 10 to 8% on 1 May, freeing an estimated 1.2 bn euros.

Tarjany, banking association: decision welcome, but "a year too late".

Minutes out 10 April, next rate decision 25 April.`,
    slips: [
      [[], 'Base rate cut 0.75 points to 6.75%, seven of nine members in favour.'],
      [[], 'Halmosy and Szeredy voted for unchanged rate.'],
      [[], 'Varkonder: pause in April likely.'],
      [[], 'Core inflation eased to 5.2% in February.'],
      [[], 'Inflation to be back in band in Q3, a quarter later than projected in December.'],
      [[], 'Growth forecasts for 2024 and 2025 both lowered.'],
      [[], 'Varkonder denied bank intervened in currency market in February.'],
      [[], 'Mortgage rate cap to be extended again beyond 30 June, Finance Ministry says.'],
      [[], 'Banks may hold up to half of required reserves in green bonds rated BBB or better.'],
      [[], "Kelenbank's Benkhart now sees rate at 5.75% at year-end, instead of 6%."],
    ],
  },
  {
    id: 'health-minister-interview',
    sourceDate: '2024-09-10',
    source: `Portugal's Health Minister Leonor Vasqueiro has been in office for eight months. In an interview with the weekly Tribuna Serrana, she talks about waiting lists, nurses and the price of medicines.

Minister, in January you promised to halve waiting times for hip operations by the end of the year. Will you keep that promise?

Vasqueiro: Not everywhere. The average wait has come down from 214 days in January to 163 days in August. In Porto and Braga we will reach the goal. In the Algarve we will not, because we lack anaesthetists: 31 of 90 posts there are vacant.

What are you doing about it?

Vasqueiro: Since 1 July, anaesthetists who move to the Algarve for at least three years receive a bonus of 1,500 euros a month. So far eleven doctors have applied and four have signed. I had hoped for more.

The nurses' union Sindal is threatening to strike on 2 October. It demands a rise of 12 percent.

Vasqueiro: We have offered 6 percent this year and a further 3 percent in 2025. Twelve percent in one go would cost 340 million euros, and I do not have that money. We meet again on 19 September. If there is a deal on night shifts, I believe the strike can be avoided.

Union leader Rui Castelhano says you have broken your word on night shifts.

Vasqueiro: I said in March that we would examine the matter. The study was finished last week, and the union will receive it before the meeting. It recommends a limit of six night shifts a month. I have not decided whether to follow it.

Opposition deputies want you to close the maternity ward in Portalegre, where only 287 children were born last year.

Vasqueiro: The ward stays open as long as I am minister. The nearest alternative is more than an hour away. But we will not keep every ward with fewer than 300 births. An expert panel led by Professor Helena Quintão will present criteria in November.

Medicines cost the state 1.9 billion euros last year, 9 percent more than in 2022.

Vasqueiro: Most of that increase is due to new cancer drugs. From January pharmacies must offer the cheapest generic unless the doctor has ruled it out in writing. We expect savings of 70 million euros in the first year. The pharmacists' chamber considers that figure too high; it speaks of 45 million.

Will patients have to pay more?

Vasqueiro: No. The fee for emergency visits stays at 14 euros, and children under twelve remain exempt. What I would like is a fee for missed appointments, perhaps 10 euros. The Prime Minister is sceptical, and there is no draft law.

Are you worried about winter?

Vasqueiro: Somewhat. Last winter only 58 percent of people over 65 were vaccinated against influenza. Our goal is 70 percent. We have ordered 2.4 million doses, 300,000 more than last year, and vaccination begins on 23 September, first in nursing homes.`,
    date: '2024-09-11',
    text: `Portugal's Health Minister Vasqueiro, eight months in office, interviewed by weekly Tribuna Serrana.

Hip surgery: average wait down to 163 days in August from 214 in January.

Goal of halving waits by year-end to be met in Porto and Braga, not in Algarve, minister says.

Reason: shortage of anaesthetists, 31 of 90 Algarve posts unfilled.

Bonus of 1,500 euros a month since 1 July for anaesthetists moving to Algarve for three years or more.

Result so far: eleven applicants, four signed, fewer than minister had hoped.

Sindal nurses threaten 2 October strike, want 12%; offer is 6% this year plus 3% in 2025.

Full 12% at once would cost 340 mn euros, money Vasqueiro says she does not have.

Next talks 19 September; strike avoidable if night shift deal found, minister believes.

Study recommends cap of six night shifts a month, minister undecided.

Portalegre maternity ward, 287 births last year, to stay open while Vasqueiro is minister.

Not every ward under 300 births will be kept; Quintão panel to present criteria in November.

State drug bill 1.9 bn euros last year, up 9% on 2022, increase mostly due to new cancer drugs, according to minister.

Generics rule from January: minister expects 70 mn euros saved in first year, pharmacists' chamber 45 mn.

Emergency fee unchanged at 14 euros, under-twelves still exempt.

Flu: 58% of over-65s vaccinated last winter, goal 70%, 2.4 mn doses ordered.`,
    slips: [
      [[], 'Vasqueiro: hip surgery waits to be halved nationwide by year-end.'],
      [[], 'Algarve: 31 of 90 anaesthetist posts filled.'],
      [[], 'Eleven anaesthetists have signed for Algarve since bonus began.'],
      [[], 'Government offers nurses 6% this year and 9% in 2025.'],
      [[], 'In March, Vasqueiro says, she promised limit on night shifts.'],
      [[], "Minister to adopt study's limit of six night shifts a month."],
      [[], 'All maternity wards with fewer than 300 births to close, says Vasqueiro.'],
      [[], 'From January pharmacies must offer cheapest generic, no exceptions.'],
      [[], 'Prime Minister backs 10-euro fee for missed appointments.'],
      [[], 'Flu vaccination starts 23 September, nursing homes last.'],
    ],
  },
  {
    id: 'court-parliament-day',
    sourceDate: '2024-11-27',
    source: `VILNIUS, 27 November. A court in Vilnius on Wednesday sentenced the former deputy transport minister Darius Kalvenas to four years and six months in prison for accepting bribes. The prosecution had asked for six years. Kalvenas, 54, was found guilty on three of five counts; on the other two, which concerned a bridge contract in Alytus, he was acquitted for lack of evidence.

According to the judgment, Kalvenas took 186,000 euros from the construction firm Statmera between 2017 and 2019. The money must be paid back, and he was fined a further 40,000 euros. Judge Rasa Jankute said he had "sold the trust of the public in instalments". His lawyer, Tomas Grybas, announced an appeal. Kalvenas remains free until the appeal has been decided but had to hand in his passport.

Statmera's former managing director, Vytas Obelis, received a suspended sentence of two years. He had confessed in 2022 and testified against Kalvenas. The company itself was not on trial.

A few streets away, parliament adopted the budget for 2025 by 74 votes to 52, with 9 abstentions. It provides for spending of 21.3 billion euros and a deficit of 2.8 percent of gross domestic product. Defence spending rises to 3.5 percent of GDP from 3.1 percent. Two members of the governing coalition, Aldona Mirskyte and Jonas Paberzis, voted against it because of cuts in support for rural schools, which falls from 48 to 39 million euros.

A Green motion to raise the tax on diesel by six cents a litre was rejected. An increase in the minimum pension to 420 euros, proposed by the Social Democrats, was accepted with the votes of part of the coalition. It takes effect on 1 March and will benefit about 94,000 people.

Parliament also began debating a bill on the recording of lobbyists' meetings. Under the draft, deputies would have to publish every contact with a lobbyist within seven days; breaches could cost them up to 3,000 euros. Justice Minister Egle Norvaisa said she hoped the bill would pass before Easter. Speaker Antanas Rudzis called the deadline of seven days unrealistic and suggested thirty. The bill goes to the legal committee, which is to report by 31 January.

In the evening the Constitutional Court announced that it would hear the complaint of the city of Kaunas against the new law on municipal finance on 14 January. Kaunas claims that the law deprives it of 27 million euros a year. Sixteen smaller municipalities have declared their support for the law. A ruling is not expected before the spring.

Outside parliament, some 1,200 farmers demonstrated against late payments of subsidies, according to police; the organisers spoke of 3,000. Agriculture Minister Linas Daugvila promised that the outstanding 61 million euros would be transferred by 20 December. The protest remained peaceful. One man was briefly detained because he had parked a tractor in a bus lane and refused to move it.`,
    date: '2024-11-28',
    text: `Lithuania: ex-deputy transport minister Darius Kalvenas gets four and a half years for bribery; prosecution wanted six.

Guilty on three counts of five, cleared on two over Alytus bridge contract, evidence lacking.

Court: 186,000 euros taken from builder Statmera, 2017-2019; sum to be repaid, plus 40,000 fine.

Judge Jankute: Kalvenas "sold the trust of the public in instalments".

Appeal announced by lawyer Grybas; Kalvenas free until it is decided, passport handed in.

Two years suspended for ex-Statmera head Obelis, who confessed in 2022 and testified against Kalvenas.

Parliament passes 2025 budget, 74-52, 9 abstentions.

Spending 21.3 bn euros, deficit 2.8% of GDP, defence up from 3.1 to 3.5% of GDP.

Coalition members Mirskyte and Paberzis against, over cuts to rural school support, 48 mn euros down to 39 mn.

Green diesel tax motion, plus six cents a litre, fails.

Minimum pension up to 420 euros from 1 March, Social Democrat proposal, passed with some coalition votes; some 94,000 to benefit.

Lobbying bill: deputies to publish contacts within seven days, breaches up to 3,000 euros, debate begun Wednesday.

Justice Minister Norvaisa hopes for passage before Easter; Speaker Rudzis finds seven days unrealistic, suggests thirty.

Constitutional Court to hear Kaunas complaint over municipal finance law 14 January, ruling not expected before spring.

Farmers protest late subsidies outside parliament: 1,200 say police, 3,000 say organisers.

Agriculture Minister Daugvila pledges outstanding 61 mn euros by 20 December.`,
    slips: [
      [[], 'Kalvenas convicted on all five counts, jailed four years six months.'],
      [[], 'Kalvenas to repay 40,000 euros and pay fine of 186,000.'],
      [[], 'Kalvenas taken into custody pending appeal.'],
      [[], 'Statmera acquitted, ex-director Obelis given two years suspended.'],
      [[], 'Budget 2025 adopted 74-52, coalition voting unanimously in favour.'],
      [[], 'Defence spending up 3.5% in 2025.'],
      [[], 'Minimum pension to rise by 420 euros from 1 March.'],
      [[], 'Parliament passes law obliging deputies to publish lobbyist contacts within seven days.'],
      [[], 'Sixteen smaller municipalities back Kaunas complaint against municipal finance law.'],
      [[], "Farmers' protest: 1,200 according to organisers, 3,000 according to police."],
    ],
  },
  {
    id: 'port-shipping-results',
    sourceDate: '2024-08-08',
    source: `Nordhaven Maritime, which operates port terminals and a fleet of container ships, today reported a net profit of 212 million euros for the first half of 2024, compared with 168 million euros a year earlier. Revenue rose by 4 percent to 2.31 billion euros. Operating profit (EBIT) reached 305 million euros, up 18 percent.

The Antwerp-based group owes the improvement chiefly to its shipping division. Freight rates climbed because many carriers avoided the Red Sea and sailed round the Cape of Good Hope. The division's revenue grew by 11 percent to 1.42 billion euros, although the volume carried fell by 2 percent to 1.86 million standard containers (TEU). "These rates will not last," chief executive Maarten Dewolfe warned.

In the ports division revenue fell by 5 percent to 890 million euros. Terminals in Antwerp, Gdansk and Valencia handled 3.9 million TEU, 3 percent fewer than in the first half of 2023. A strike of crane operators in Antwerp, which lasted twelve days in April, cost the company 23 million euros. Gdansk was the only terminal to grow, by 6 percent.

Nordhaven raised its forecast for the full year. It now expects an EBIT of between 520 and 580 million euros; in May it had predicted 450 to 520 million. The forecast assumes that the Red Sea will remain largely closed to container shipping until at least the end of October. If the route reopened earlier, the result could be at the lower end of the range, finance director Annelies Brouwaert said.

The group spent 140 million euros on new equipment in the first half, and investment for the whole year is to total about 400 million euros. In June it ordered four ships that can run on methanol, each with a capacity of 8,200 TEU, from the Korean yard Daesung Marine. The first is due to be delivered in autumn 2026. The contract is worth 560 million dollars. There is an option for two more ships, on which Nordhaven must decide by 31 March 2025.

Net debt stood at 1.15 billion euros on 30 June, 90 million euros lower than at the end of December. The number of employees fell by 310 to 11,450, mainly through natural turnover. There were no compulsory redundancies.

The board does not plan an interim dividend. A share buyback of up to 100 million euros will begin on 2 September, subject to the approval of the Belgian market authority. The last buyback, in 2022, had a volume of 60 million euros.

Talks on the sale of a 40 percent stake in the Valencia terminal to the Spanish investor Grupo Almedra are continuing. Dewolfe said he hoped to sign before the end of the year but that the price was still open. Nordhaven would keep the management of the terminal in any event.

Nordhaven shares rose by as much as 6.3 percent in Brussels and closed 4.8 percent higher at 37.20 euros. Third-quarter figures will be published on 7 November.`,
    date: '2024-08-08',
    text: `Nordhaven Maritime: H1 net profit 212 mn euros, year earlier 168 mn.

Revenue plus 4% to 2.31 bn, EBIT plus 18% to 305 mn.

Main driver: shipping division, freight rates up as many carriers avoided Red Sea and took Cape route.

Shipping revenue 1.42 bn euros, up 11%, despite 2% lower volume of 1.86 mn TEU.

CEO Dewolfe warns: "These rates will not last".

Ports revenue down 5% to 890 mn, volume down 3% to 3.9 mn TEU.

Twelve-day Antwerp crane operators' strike in April cost 23 mn euros.

Gdansk sole terminal with growth, 6%.

Full-year EBIT guidance lifted to 520-580 mn euros, from 450-520 mn in May.

Assumption: Red Sea largely closed to container ships until end of October at least; earlier reopening could mean lower end of range, says CFO Brouwaert.

H1 equipment spending 140 mn, about 400 mn euros investment planned for full year.

Four methanol-capable ships of 8,200 TEU each ordered in June at Korea's Daesung Marine for 560 mn dollars, first delivery due autumn 2026.

Net debt 1.15 bn euros at end of June, 90 mn less than at end of December.

Workforce down 310 to 11,450, no compulsory redundancies.

No interim dividend planned; buyback of up to 100 mn from 2 September if Belgian market authority approves.

Sale of 40% of Valencia terminal to Grupo Almedra still under negotiation, price open, management to stay with Nordhaven.`,
    slips: [
      [[], 'Nordhaven H1 revenue up 18% to 2.31 bn euros.'],
      [[], 'Shipping revenue up 11% on higher volumes.'],
      [[], 'Ports division: 3.9 mn TEU handled in Antwerp alone, down 3%.'],
      [[], 'Gdansk sole terminal to shrink, minus 6%.'],
      [[], 'Nordhaven confirms full-year EBIT forecast of 520-580 mn euros.'],
      [[], 'CFO Brouwaert: result at upper end of range possible if Red Sea reopens before end of October.'],
      [[], 'Six methanol-capable ships ordered in June at Daesung Marine.'],
      [[], 'Net debt cut to 90 mn euros at 30 June.'],
      [[], 'Grupo Almedra to take 40% of Valencia terminal and its management.'],
      [[], 'Share closes 6.3% up in Brussels.'],
    ],
  },
  {
    id: 'climate-conference-statement',
    sourceDate: '2024-10-18',
    source: `Closing statement of the Nairobi Conference on Climate and Water, 18 October 2024

We, the representatives of 64 states and 11 international organisations, met in Nairobi from 15 to 18 October at the invitation of the Government of Kenya. Fifty-eight states endorse this statement. Six states, among them Russia and Saudi Arabia, took note of it without endorsing it.

We note with concern that 2023 was the driest year for the world's rivers in more than three decades. According to the report presented by Professor Amara Odhiang, 1.9 billion people live in river basins where water is scarce for at least one month a year. Without further measures, that number could rise to 2.6 billion by 2050.

We intend to cut losses in municipal water networks to below 20 percent by 2035. Today the average loss in the endorsing states is 34 percent. Low-income countries may take until 2040. Each state will submit a national plan by 30 June 2026. The plans are not legally binding.

We welcome the creation of the Basin Resilience Fund. Pledges so far amount to 3.7 billion dollars, of which Germany has promised 800 million, Japan 650 million and the United Arab Emirates 500 million. The fund needs 5 billion dollars to begin full operations. At least half of its money will go to Africa, and no single project may receive more than 120 million dollars. Grants, not loans, will be the rule for the least developed countries. The seat of the fund will be decided at the next conference; Nairobi and Montevideo have applied.

We recognise the role of dams in storing water, while stressing that new dams must be assessed for their effects on people downstream. We did not reach agreement on a proposal by Bangladesh and Egypt to make such assessments compulsory for rivers that cross borders. A working group chaired by Uruguay and Norway will continue the discussion and report by the end of 2025.

We call on the private sector to disclose its use of water. Forty-two companies, including the drinks maker Brightwell and the textile group Kantara, announced in Nairobi that they would publish annual figures from 2026.

We encourage states to set up early warning systems for floods and droughts. At present, 29 of the endorsing states have a system that covers their whole territory. Kenya and the Netherlands will train 1,500 specialists over the next three years, at a cost of 18 million dollars.

Some delegations called for an end to subsidies for pumping groundwater. Others pointed out that such subsidies protect small farmers. We agreed to study the matter further.

The next conference will be held in Montevideo in March 2027.

In her closing remarks, conference president Wanjiku Terere said: "We leave with a fund and a deadline. We do not leave with enough money." The alliance of environmental groups River Voice called the result "better than feared", but criticised the lack of any sanctions against states that miss the goal.`,
    date: '2024-10-19',
    text: `Nairobi climate and water conference ends 18 October: 64 states, 11 international organisations present.

Statement endorsed by 58 states; six, Russia and Saudi Arabia among them, only took note.

2023 driest year for world's rivers in over three decades, statement notes with concern.

Odhiang report: 1.9 bn people in basins with scarce water at least one month a year, possibly 2.6 bn by 2050 without further measures.

Goal: municipal network losses under 20% by 2035, low-income countries by 2040.

Current average loss in endorsing states: 34%.

National plans due 30 June 2026, not legally binding.

Basin Resilience Fund: 3.7 bn dollars pledged, 5 bn needed for full operations.

Pledges include Germany 800 mn dollars, Japan 650 mn, UAE 500 mn.

Half of fund money or more for Africa, cap of 120 mn dollars per project.

Fund seat open until next conference, applicants Nairobi and Montevideo.

No deal on Bangladesh-Egypt proposal for compulsory dam assessments on cross-border rivers; working group under Uruguay and Norway to report by end of 2025.

Brightwell and Kantara among 42 companies to publish annual water use from 2026.

Early warning: 29 endorsing states have full coverage; Kenya and Netherlands to train 1,500 specialists over three years for 18 mn dollars.

Groundwater pumping subsidies: delegations divided, further study agreed.

Conference president Terere: fund and deadline, but not enough money.`,
    slips: [
      [[], 'All 64 states endorse Nairobi statement.'],
      [[], 'Odhiang report: 1.9 bn people lack water all year round.'],
      [[], 'Network losses to be cut by 20% by 2035.'],
      [[], 'Binding national plans due 30 June 2026.'],
      [[], 'Fund begins full operations with 3.7 bn dollars.'],
      [[], 'Japan pledges 800 mn dollars to Basin Resilience Fund.'],
      [[], 'Loans, not grants, the rule for least developed countries.'],
      [[], 'Conference agrees compulsory assessments for dams on cross-border rivers.'],
      [[], 'Delegates agree to phase out subsidies for groundwater pumping.'],
      [[], 'River Voice calls result "better than feared", praises absence of sanctions.'],
    ],
  },
  {
    id: 'governor-address',
    sourceDate: '2024-02-06',
    source: `Address of Governor Radka Milenkova to the regional assembly of Pirinska, Bulgaria, 6 February 2024

Members of the assembly, when I stood here a year ago, 412 households in the Struma valley were still living in temporary homes after the flood of November 2022. Today there are 37. The last of them will move before the end of May, if the builders keep to their schedule. We have spent 58 million leva on rebuilding, of which 41 million came from Sofia and the rest from our own budget.

Our economy has done better than many feared. Unemployment fell from 7.2 percent to 6.4 percent last year. The number of overnight stays rose by 9 percent to 1.3 million, a record. But wages remain the third lowest in the country, and 2,100 young people left the region last year. I do not accept that as fate.

For that reason I propose a programme for first homes. Couples under 35 who stay for at least five years would receive a grant of 15,000 leva. The programme would cost 12 million leva over three years. I ask you to vote on it on 27 March. Should you agree, applications will open on 1 June.

Now to the hospital in Brezovo. The hospital will not be sold. Its debt is 9.4 million leva, and last year it lost 1.8 million, less than the 2.5 million lost in 2022. The new director, Dr Stoyan Kerelski, has until September to present a plan. I rule out closing the emergency department; I cannot rule out merging the surgical wards with those in Gradishte.

On roads: last year we repaired 146 kilometres, though we had promised 180. The reason was the bankruptcy of our contractor, Patrem, in August. The contract has been awarded anew, to Vialit, and this year's goal is 200 kilometres. The tunnel at Zheleznitsa Pass is a matter for the national government. The Transport Minister told me on 23 January that work should start in 2025, but I have that only by word of mouth.

On schools: four village schools have fewer than 20 pupils. I will close none of them before summer 2025. Since January all 88 schools in the region have had fast internet; two years ago there were 51.

Fires destroyed 3,400 hectares of forest last summer, twice as much as the year before. We shall buy six fire engines and hire 45 firefighters, most of them for the season only. The European Union will pay 70 percent of the cost of the vehicles.

Finally, money. The budget for 2024 amounts to 386 million leva, 5 percent more than last year. We shall borrow 14 million, the smallest sum since 2018. I will not raise the property tax this year. What comes next year depends on the grant from Sofia, which we shall know in October.

To the opposition, and to its leader Mr Dimo Hadzhiyski in particular, I say: thank you for supporting the flood programme.`,
    date: '2024-02-07',
    text: `Governor Radka Milenkova addresses Pirinska assembly, 6 February: flood recovery, homes, hospital, budget.

Struma valley flood of November 2022: 37 households still in temporary homes, 412 a year ago.

Last to move before end of May, provided builders stay on schedule.

Rebuilding bill so far 58 mn leva, 41 mn from Sofia, remainder from regional budget.

Unemployment down to 6.4% last year from 7.2%; overnight stays up 9% to record 1.3 mn.

Wages third lowest in country, 2,100 young people left region last year.

Proposed first-home grant: 15,000 leva for couples under 35 staying at least five years.

Cost 12 mn leva over three years, assembly vote requested for 27 March, applications from 1 June if approved.

Brezovo hospital not for sale, debt 9.4 mn leva, last year's loss 1.8 mn after 2.5 mn in 2022.

New hospital director Kerelski to present plan by September; closure of emergency department ruled out, merger of surgical wards with Gradishte not.

Roads: 146 km repaired last year, 180 promised, contractor Patrem bankrupt in August.

New contractor Vialit, goal for this year 200 km.

Zheleznitsa Pass tunnel: start in 2025 indicated by Transport Minister on 23 January, only orally.

No closures before summer 2025 for four village schools with under 20 pupils; fast internet in all 88 schools since January.

After fires on 3,400 hectares of forest last summer, double previous year's area, region to buy six fire engines and hire 45 firefighters, mostly seasonal.

Budget 2024: 386 mn leva, up 5%, borrowing 14 mn, no property tax rise this year.`,
    slips: [
      [[], 'Struma valley: 37 households moved out of temporary homes in past year.'],
      [[], 'Rebuilding cost 58 mn leva, 41 mn of it from regional budget.'],
      [[], 'Average wages in Pirinska third highest in country.'],
      [[], 'Assembly approves first-home grant of 15,000 leva for couples under 35.'],
      [[], 'First-home programme to cost 12 mn leva a year for three years.'],
      [[], 'Milenkova rules out merging Brezovo and Gradishte surgical wards.'],
      [[], 'Contractor Vialit went bankrupt in August, road repairs fell short of target.'],
      [[], 'Transport Minister confirms in writing tunnel start in 2025.'],
      [[], 'EU to pay 70% of cost of 45 new firefighters.'],
      [[], 'Property tax to stay unchanged this year and next.'],
    ],
  },
];
