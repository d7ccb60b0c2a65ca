export const round57 = [
  {
    id: 'drought',
    sourceDate: '2025-03-11',
    source: `Statement to the National Assembly by the Cabinet Secretary for Arid Lands, Ms Halima Wako Duba, Nairobi, 11 March 2025

Mr Speaker, I rise to inform the House on the state of the drought and on what the Government has done and will do about it.

The October to December rains failed in most of the arid counties. Rainfall was between 30 and 55 per cent of the long-term average, and in Marsabit it was the lowest since 1992. Of the 23 arid and semi-arid counties, nine are today in the alarm phase, eleven in the alert phase and three remain normal. In January, six were in the alarm phase. No county has been placed in the emergency phase.

According to the February assessment, 2.15 million people need food assistance, up from 1.6 million in August last year. The assessment expects that number to rise to as many as 2.8 million by the end of June if the long rains are also poor. I want to stress that this is a projection and not a forecast of certainty. At least 480,000 children under five are acutely malnourished, and of these 112,000 are severely so.

Livestock losses are serious. We estimate that 340,000 animals have died since November, more than half of them in Marsabit and Mandera. This compares with about 2.6 million animals lost in the drought of 2021 to 2022. The price of a medium goat in Isiolo has fallen from 6,500 shillings in September to 4,100 shillings last week.

Mr Speaker, what have we done? Since 1 December the Government has released 4.7 billion shillings for drought response. Of this sum, 2.9 billion went to cash transfers, 1.1 billion to water trucking and the repair of boreholes, and the rest to livestock feed. Under the Hunger Safety Net, 133,800 households receive 5,400 shillings every two months. We have repaired 214 of the 360 boreholes reported broken; work on another 80 is under way. The county governments have added 1.3 billion shillings from their own emergency funds.

The Treasury has approved in principle a further 3.5 billion shillings. That money has not yet been released and it depends on this House passing the supplementary budget. If the House passes it before the end of this month, the first payments can be made by 20 April.

From next month we intend to extend cash transfers to 60,000 additional households in Garissa, Tana River and Kitui. We will also buy up to 45,000 weak animals from herders at a fixed price of 15,000 shillings a head for cattle and 3,000 shillings for sheep and goats. The meat will be given to schools and hospitals. The Livestock Traders' Association has asked that we raise the price for cattle to 20,000 shillings. We have looked at that request and we cannot agree to it.

The World Food Programme told us on 3 March that it would have to cut its rations in the refugee camps by 20 per cent unless it received new funding by May. We have asked the partners to avoid this. The European Union has pledged 14 million euros, of which 5 million has been received. The African Development Bank is still considering our request for a loan of 60 million dollars.

I turn to questions which Members have put to me.

The Member for North Horr, Mr Adan Galgallo, asked whether any person has died of hunger. Our county teams have not confirmed a single death caused by starvation. They are examining three deaths in Loiyangalani, and I will report the findings to this House within 21 days.

The Member for Kitui South, Mrs Rachel Mwende Musyoka, asked about reports that relief maize was sold in the market at Mutomo. It is true that 312 bags went missing in transit. Two officers have been suspended; neither has been charged. The Ethics Commission is leading the inquiry, not my Ministry. I have ordered that every lorry carrying relief food be fitted with a tracker before 1 May.

Mr Galgallo also asked why drought should not be declared a national disaster. The Government does not rule this out. But a declaration would be made by the President on the advice of the Cabinet, and we do not consider that the threshold has been met. "A declaration is not a bucket of water," as my predecessor used to say. What people need is that the money arrives on time.

Mr Speaker, the long rains normally begin in the third week of March. The Meteorological Department expects them to be late by at least ten days in the north-east and near normal in the west. I thank the House.`,
    date: '2025-03-12',
    text: `Rainfall from October to December was between 30 and 55 per cent of the long-term average in most of the arid counties, and in Marsabit it was the lowest since 1992.

Nine of the 23 arid and semi-arid counties are in the alarm phase, up from six in January, Duba said.

Some 2.15 million people needed food assistance according to the February assessment, compared with 1.6 million in August 2024.

The number in need could reach up to 2.8 million by the end of June should the long rains also be poor.

At least 480,000 children under five are acutely malnourished, 112,000 of them severely.

The ministry estimates that 340,000 animals have died since November, against about 2.6 million lost in the drought of 2021 to 2022.

The price of a medium goat in Isiolo dropped by 2,400 shillings between September and early March.

The Government has released 4.7 billion shillings for drought response since 1 December, including 2.9 billion for cash transfers.

Some 700 million shillings of the money released since December went to livestock feed.

Of the 360 boreholes reported broken, 214 have been repaired and 80 more are being worked on.

A further 3.5 billion shillings has been approved in principle by the Treasury but not yet released, as it depends on the passing of the supplementary budget.

The Government plans to buy up to 45,000 weak animals from herders, paying 15,000 shillings a head for cattle and 3,000 shillings for sheep and goats.

Duba turned down a request by the Livestock Traders' Association to raise the price for cattle to 20,000 shillings.

The European Union has so far paid 5 million of the 14 million euros it pledged.

County teams have not confirmed any death from starvation but are examining three deaths in Loiyangalani, Duba told the House.

Two officers have been suspended, but not charged, after 312 bags of relief maize went missing in transit.`,
    slips: [
      [
        ['value'],
        'Nine counties are in the alarm phase, twelve in the alert phase and three remain normal, Duba told the Assembly.',
      ],
      [
        ['entity'],
        'The county governments have released 4.7 billion shillings for drought response since 1 December.',
      ],
      [
        ['modality'],
        'The number of people needing food assistance will rise to 2.8 million by the end of June, the assessment found.',
      ],
      [
        ['period', 'measure'],
        'Under the Hunger Safety Net, 133,800 households receive 5,400 shillings every month.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        "The African Development Bank has approved the Government's request for a loan of 60 million dollars.",
      ],
      [['entity'], 'The inquiry into the missing maize is led by the Ministry for Arid Lands.'],
      [
        ['bound', 'direction'],
        'The long rains are expected to be late by at most ten days in the north-east and near normal in the west.',
      ],
      [['polarity'], 'The Government has ruled out declaring the drought a national disaster, Duba said.'],
      [
        ['modality', 'polarity'],
        'The World Food Programme told the Government on 3 March that it would have to cut its rations in the refugee camps by 20 per cent even if it received new funding by May.',
      ],
      [
        ['speaker', 'entity'],
        'Mrs Rachel Mwende Musyoka, the Member for Kitui South, asked whether any person had died of hunger.',
      ],
    ],
  },
  {
    id: 'nurses',
    sourceDate: '2025-09-18',
    source: `Department of Health, Dublin. Transcript of the press conference of the Minister for Health, Mr Cathal Breslin, and the chief negotiator of the health service, Ms Orla Devane, on the pay talks with nurses and midwives. 18 September 2025

THE MINISTER: Good afternoon. We have been in talks for eleven weeks with the two nursing unions, and last night we put a final offer on the table. I want to set out what is in it.

The offer is a pay rise of 7.5 per cent over 30 months. The first step, of 2 per cent, would be backdated to 1 July this year. The second, of 3 per cent, would come on 1 June 2026, and the last, of 2.5 per cent, on 1 September 2027. For a staff nurse at the middle of the scale that means about 3,400 euro a year more at the end of the agreement. No nurse would get less than 2,750 euro more.

The Irish Union of Nursing Staff had asked for 12 per cent over two years. The Midwives' Federation asked for 10 per cent and a shorter week. We cannot meet those demands. The offer as it stands will cost 418 million euro over its lifetime. Meeting the Union's demand in full would have cost between 640 and 680 million.

We are also proposing to cut the working week from 37.5 to 36.5 hours, but only in emergency departments and maternity wards, and only once 900 additional posts have been filled. So far 385 of those posts have been filled. I do not expect the shorter week to start before the autumn of next year.

On safe staffing: we will put minimum staffing levels into law. A bill will be published before Christmas. I am not promising that it will be passed by then; that is for the Oireachtas.

Orla will say a word about the details.

MS DEVANE: Thank you, Minister. The allowance for night duty would rise from 25 to 30 per cent of basic pay from January. The uniform allowance, which has not changed since 2009, would go up to 400 euro. Newly qualified nurses who stay in the public service for at least three years would receive a one-off payment of 2,000 euro. That payment would not be open to agency staff.

We have some 46,200 nurses and midwives in the public service, measured as whole-time equivalents. Last year 3,150 left, which is 6.8 per cent, and that was the lowest rate of leaving since 2019. Spending on agency nurses fell by 11 per cent to 203 million euro. It is still too high.

Q: Minister, the unions say they will strike. Are you prepared for that?

THE MINISTER: The Union has a mandate for strike action; 83 per cent of those who voted supported it, on a turnout of 61 per cent. It has not given notice. By law it must give at least three weeks. If there were a strike, emergency departments, intensive care and dialysis would be kept open. We estimate that up to 14,000 outpatient appointments a day would be cancelled. I hope it doesn't come to that, and I do not believe that it will.

Q: Is this really the final offer?

THE MINISTER: It is. There is no more money. "Final means final," as I told both general secretaries last night. What I could imagine is moving some dates, as long as the total cost stays the same.

Q: What did the unions answer?

MS DEVANE: The Midwives' Federation said it would put the offer to its members without a recommendation. Its ballot is to close on 17 October. The Irish Union of Nursing Staff has not yet replied; its executive meets on Monday. Neither union has rejected the offer.

Q: The general secretary of the Union, Ms Deirdre Mulqueen, told radio this morning that nurses have lost 9 per cent of their real pay since 2020. Do you accept that?

THE MINISTER: I don't accept that figure. Our own calculation is that real pay fell by 4.2 per cent between 2020 and 2023 and has since recovered by 1.9. So there is a loss, I don't deny it, but it's less than half of what Ms Mulqueen says.

Q: Will other groups get the same? The doctors are watching.

THE MINISTER: There is no link. The hospital doctors' agreement runs until March 2027 and we will not reopen it. The radiographers have asked for talks and we agreed to meet them next month.

Q: Would you go to the Labour Court?

THE MINISTER: If both ballots fail, we'd be willing to go to the Labour Court, provided that both sides accept its findings as binding. The unions have so far refused that condition. The Taoiseach has not been involved in these talks and I have not asked him to be.

MS DEVANE: One last point. The offer lapses on 31 October unless at least one of the unions has accepted it by then. Thank you.`,
    date: '2025-09-19',
    text: `The final offer put to the two nursing unions on 17 September is a pay rise of 7.5 per cent over 30 months, Minister for Health Cathal Breslin said.

A first step of 2 per cent would be backdated to 1 July 2025, with 3 per cent to follow on 1 June 2026 and 2.5 per cent on 1 September 2027.

A staff nurse at the middle of the scale would earn about 3,400 euro a year more at the end of the agreement, and no nurse would get less than 2,750 euro more.

The offer will cost 418 million euro over its lifetime, while meeting the demand of the Irish Union of Nursing Staff in full would have cost between 640 and 680 million.

The working week would be cut by one hour to 36.5 hours in emergency departments and maternity wards only, once 900 additional posts have been filled.

So far 385 of the 900 posts have been filled, and Breslin does not expect the shorter week to begin before the autumn of 2026.

A bill on minimum staffing levels will be published before Christmas, but the Minister did not promise that it would be passed by then.

The night duty allowance would go up from 25 to 30 per cent of basic pay from January, according to chief negotiator Orla Devane.

Newly qualified nurses staying at least three years in the public service would get a one-off payment of 2,000 euro, which would not be open to agency staff.

In 2024, 3,150 nurses and midwives left the public service, or 6.8 per cent, the lowest rate since 2019.

Spending on agency nurses fell by 11 per cent to 203 million euro, which Devane called still too high.

Of those who voted, 83 per cent backed strike action in the Union's ballot, but it has not given notice, which by law must be at least three weeks.

Breslin said he could imagine moving some dates as long as the total cost of the offer stayed the same.

The Midwives' Federation will put the offer to its members without a recommendation, in a ballot due to close on 17 October.

The Minister did not deny a loss in real pay but said it was less than half the 9 per cent named by Ms Deirdre Mulqueen.

Unless at least one union has accepted it by then, the offer will lapse on 31 October.`,
    slips: [
      [['period'], 'The offer is a pay rise of 7.5 per cent over 24 months, the Minister said.'],
      [
        ['measure', 'polarity', 'wording'],
        "Some 83 per cent of the Union's members supported strike action, on a turnout of 61 per cent.",
      ],
      [['polarity', 'wording'], 'The Irish Union of Nursing Staff has rejected the offer, Devane said.'],
      [['entity'], 'The Irish Union of Nursing Staff asked for 10 per cent and a shorter week.'],
      [
        ['modality', 'polarity', 'wording'],
        'The Minister promised that minimum staffing levels would be passed into law before Christmas.',
      ],
      [
        ['bound'],
        'If there were a strike, at least 14,000 outpatient appointments a day would be cancelled, the Minister estimated.',
      ],
      [
        ['modality', 'polarity'],
        'If both ballots fail, the Minister would be willing to go to the Labour Court even if the two sides do not accept its findings as binding.',
      ],
      [['wording'], '"Final is final," Breslin said he told both general secretaries on Wednesday night.'],
      [
        ['entity'],
        'The hospital doctors have asked for talks and the department agreed to meet them in October.',
      ],
      [['direction'], 'Spending on agency nurses rose by 11 per cent to 203 million euro.'],
    ],
  },
  {
    id: 'satellite',
    sourceDate: '2024-11-05',
    source: `Polish Space Administration, communiqué and questions after the launch of the ORZEŁ-2 satellite, Warsaw, 5 November 2024

The observation satellite ORZEŁ-2 was launched last night at 22:47 Polish time from the European spaceport in French Guiana. It separated from the upper stage 54 minutes later, and the ground station at Psary received the first signal at 23:52. The two solar panels have been deployed. The satellite is in good health and all of the twelve subsystems switched on so far are working as planned. Five more are still to be switched on.

ORZEŁ-2 weighs 742 kilograms at launch and is the heaviest satellite that Poland has built. Its camera can distinguish objects of 70 centimetres on the ground, compared with 2.5 metres for ORZEŁ-1, which was launched in 2019. The satellite will circle the Earth at a height of about 580 kilometres and will pass over Poland at least twice a day. Its planned life is seven years; there is fuel on board for up to ten.

The programme has cost 1.36 billion zloty, including the launch, the ground stations and three years of operation. This is 9 per cent more than the budget approved in 2020. The Ministry of Development paid 70 per cent and the Ministry of Defence the rest. The European Space Agency contributed testing facilities but no money. Around 40 Polish companies took part. The main contractor, Vistula Orbital of Gdynia, built the platform; the camera was made by the German firm Optik Harburg.

The launch had been put off twice. The first date, 12 September, was missed because of a fault in a valve of the rocket, and the second, 9 October, because of strong winds at altitude. Neither delay was caused by the satellite.

The first test pictures are expected within three weeks. Regular service is to begin in March next year, provided that the calibration of the camera is completed by the end of January. Pictures of Poland will be free of charge for public bodies and universities. Private companies will pay a fee, which has not yet been set.

Questions and answers with the President of the Administration, Dr Bogumiła Sarnecka, and the project director, Mr Tadeusz Wrona

Q: Is everything perfect, then?

Dr Sarnecka: Nearly. One of the four reaction wheels shows a temperature some 6 degrees higher than we expected. That is within the permitted limits. The satellite can work with three wheels, so I am not worried, but we are watching it. I would not call it a fault.

Q: Who will get the pictures first, the army or the farmers?

Dr Sarnecka: The Ministry of Defence has a right to 30 per cent of the capacity, in line with its share of the cost. In a crisis declared by the government that may rise to 60 per cent. It can never be all of it. The agricultural agency will be the largest civilian user, with about a quarter of the capacity. The forest service comes second.

Q: Was the satellite insured?

Mr Wrona: The launch and the first year in orbit are insured for 210 million euros. The premium was just under 8 per cent of that. After the first year the state carries the risk itself. We did ask for offers for a longer period and found them too expensive.

Q: There were reports that Ukraine has been promised access.

Dr Sarnecka: We have had a request from Kyiv and it is being examined by the Foreign Ministry. No promise has been made. With Lithuania we signed an agreement in June under which they buy up to 5 per cent of the capacity for 4 million euros a year. Slovakia has shown interest, but there is nothing signed.

Q: And ORZEŁ-3?

Mr Wrona: The design study began in April and should be finished by the summer of 2025. ORZEŁ-3 would carry radar and could therefore see through clouds. We would like to launch it in 2029, but the government has not decided on the money. We reckon it would cost between 1.8 and 2.1 billion zloty.

Q: The audit office criticised you last year for relying on foreign parts.

Dr Sarnecka: The audit office found that 46 per cent of the value came from Polish suppliers. The target had been half. So we missed it, and I say so openly. On ORZEŁ-1 it was only 28 per cent. For ORZEŁ-3 we aim at no less than 60.

Q: How many people work on this now?

Mr Wrona: At the control centre in Poznań there are 63 people in three shifts. By the end of the year there will be 75. Most of them are under 35. "They slept less than the satellite did," I told the minister this morning, and that is the truth.

Q: What was the worst moment?

Mr Wrona: The eleven minutes in which we had no signal after separation were foreseen. Still, nobody in the room spoke.`,
    date: '2024-11-06',
    text: `ORZEŁ-2 was launched on 4 November at 22:47 Polish time from the European spaceport in French Guiana and separated from the upper stage 54 minutes later.

Twelve subsystems have been switched on and are working as planned, and five more are to follow.

At 742 kilograms, ORZEŁ-2 is the heaviest satellite Poland has built.

The camera of the new satellite can distinguish objects of 70 centimetres on the ground, against 2.5 metres for ORZEŁ-1, launched in 2019.

The satellite has a planned life of seven years and fuel for up to ten.

The programme has cost 1.36 billion zloty, 9 per cent above the budget approved in 2020.

The Ministry of Development paid 70 per cent of the cost and the Ministry of Defence 30 per cent, while the European Space Agency gave testing facilities but no money.

The launch was put off twice: the date of 12 September was missed over a fault in a rocket valve and that of 9 October over strong winds at altitude.

Regular service is due to start in March 2025 if the calibration of the camera is completed by the end of January.

Public bodies and universities will get pictures of Poland free of charge, and private companies will pay a fee still to be set.

One of the four reaction wheels is some 6 degrees warmer than expected, but within the permitted limits, Sarnecka said.

The defence ministry has a right to 30 per cent of the capacity, which may rise to 60 per cent in a crisis declared by the government.

The launch and the first year in orbit are insured for 210 million euros, after which the state will bear the risk itself, Wrona said.

Kyiv has asked for access, but no promise has been made and the Foreign Ministry is examining the request.

Under an agreement signed in June, Lithuania buys up to 5 per cent of the capacity for 4 million euros a year.

Sarnecka admitted that the target of half the value from Polish suppliers was missed, the audit office having found 46 per cent.`,
    slips: [
      [['entity'], 'The main contractor, Vistula Orbital of Gdynia, made the camera.'],
      [
        ['bound'],
        'The satellite will pass over Poland at most twice a day, at a height of about 580 kilometres.',
      ],
      [['currency'], 'The launch and the first year in orbit are insured for 210 million zloty.'],
      [
        ['modality', 'polarity', 'wording'],
        'The government has approved the money for ORZEŁ-3, which is to be launched in 2029.',
      ],
      [
        ['entity'],
        'Slovakia signed an agreement in June to buy up to 5 per cent of the capacity for 4 million euros a year.',
      ],
      [['unit', 'scale'], 'The satellite separated from the upper stage 54 seconds after the launch.'],
      [
        ['wording', 'direction', 'value'],
        'The forest service will be the largest civilian user of the satellite, Sarnecka said.',
      ],
      [['polarity'], 'The second delay of the launch, on 9 October, was caused by the satellite.'],
      [
        ['period', 'modality'],
        'At the control centre in Poznań 75 people already work in three shifts, Wrona said.',
      ],
      [
        ['speaker'],
        '"They slept less than the satellite did," Sarnecka said she told the minister on Tuesday morning.',
      ],
    ],
  },
  {
    id: 'lithium',
    sourceDate: '2025-06-24',
    source: `Portuguese State Secretariat for Mines. Speech by the State Secretary, Dr Duarte Falcão Neves, to the municipal assembly of Serra do Barreiro on the lithium project, followed by questions. 24 June 2025

Madam President, ladies and gentlemen, thank you for having me. I know that not everybody in this hall is glad that I came.

Let me begin with what has been decided and what has not. On 30 May the environment agency gave the Barreiro mine a favourable opinion with conditions. There are 58 conditions. The opinion is not a licence. The company, Lusolítio, has until the end of November to show how it will meet the conditions, and only then will the ministry decide. We could still say no.

The deposit holds 24.6 million tonnes of ore with a lithium oxide content of 1.04 per cent. That makes it the second largest known in Portugal. The company plans to extract up to 1.5 million tonnes of ore a year for 14 years and to produce around 190,000 tonnes of concentrate annually, which would be enough for the batteries of some 480,000 cars. The concentrate would be refined in Portugal. I have made that a condition of my own: if it is to be shipped abroad raw, there will be no licence from me.

Lusolítio says that it will invest 310 million euros and create 215 direct jobs. It has undertaken in writing to hire at least 60 per cent of its staff in the four neighbouring municipalities. The royalty has been set at 3 per cent of the value of the concentrate. One half will go to the municipality, which at present prices would mean between 2.2 and 2.8 million euros a year. Your whole budget last year was 9.7 million.

Now the water. The company first asked to take 0.6 million cubic metres a year from the river Covo. The agency refused. Under the conditions no water may be taken from the river at all, and at least 85 per cent of the water used in the plant must be recycled. The remainder will come from rain collected on the site. The tailings must be stored dry; there will be no dam.

The distance between the pit and the nearest house, in the village of Romainho, was 200 metres in the first plan. It is now 550 metres. Blasting will be allowed only on working days between 10 and 16 hours, and not more than twice a week. The new road of 12 kilometres, which will keep the lorries out of the villages, must be finished before extraction begins. The company pays for it, not the municipality.

Compensation: 96 families own land within the area of the concession. With 61 of them the company has reached agreement. Eleven have refused to sell and 24 are still negotiating. The common land, which covers 38 per cent of the area, has not been sold or leased, and the assembly of commoners voted against it in February by 173 votes to 41. I respect that vote. The government has no intention of expropriating common land before the courts have ruled on the commoners' complaint.

Questions

Mrs Graça Touça, farmer: Why should we believe you? Your predecessor said in 2021 that there would be no mine.

The State Secretary: He said that there would be no mine without the consent of the people. I can't make that promise, because the law does not give a municipality a veto. What I do promise is that I will come back here before any licence is signed.

Mr Álvaro Penedo, councillor: Is it right that the European Commission has made the project a strategic one, and that you have no choice?

The State Secretary: The Commission put it on its list of strategic projects in March, together with 46 others. That sets time limits for the authorities: a licence has to be decided within 27 months. It doesn't oblige us to say yes.

Mr Penedo: And what do the Germans get?

The State Secretary: A German car maker, Hansa Motoren, has signed a letter of intent to buy a third of the output for the first eight years. It does not hold shares in Lusolítio. The main shareholder is a fund from Canada with 42 per cent; the Portuguese state bank has 10.

Mrs Touça: And the dust? My mother is eighty and has asthma.

The State Secretary: There will be five measuring stations, run by the University of Vila Real and not by the company. If the daily limit of 50 micrograms is exceeded on more than 35 days in a year, work stops. "I'd rather lose a mine than a village," and you may quote me.

The President of the assembly, Mrs Inês Carvalhal: When would the mine open?

The State Secretary: If the licence is granted early next year, building would take about two years. The first ore could be extracted in 2028 at the earliest. The company says 2027; I consider that optimistic.`,
    date: '2025-06-25',
    text: `The environment agency gave the Barreiro mine a favourable opinion with 58 conditions on 30 May, but the opinion is not a licence, State Secretary Duarte Falcão Neves said.

Lusolítio has until the end of November to show how it will meet the conditions, and the ministry will decide only after that and could still refuse.

The deposit, with 24.6 million tonnes of ore, is the second largest known in Portugal.

The company plans to extract up to 1.5 million tonnes of ore a year for 14 years and to produce around 190,000 tonnes of concentrate annually.

Falcão Neves said there would be no licence from him if the concentrate was to be shipped abroad raw.

Lusolítio has undertaken in writing to hire at least 60 per cent of its staff in the four neighbouring municipalities.

Half of the royalty of 3 per cent will go to the municipality, meaning between 2.2 and 2.8 million euros a year at present prices.

The agency turned down the company's request to take 0.6 million cubic metres a year from the river Covo, and no water may be taken from the river at all.

At least 85 per cent of the water used in the plant must be recycled, and the tailings must be stored dry.

The pit will now be 550 metres from the nearest house, in Romainho, instead of the 200 metres in the first plan.

A new 12-kilometre road, paid for by the company, must be finished before extraction starts.

Of the 96 families owning land in the concession area, 61 have reached agreement with the company, 11 have refused to sell and 24 are still negotiating.

The assembly of commoners voted in February by 173 to 41 against selling or leasing the common land, which covers 38 per cent of the area.

The State Secretary said he could not promise that there would be no mine without the people's consent, as the law gives a municipality no veto.

Hansa Motoren, a German car maker, has signed a letter of intent to buy a third of the output for the first eight years but holds no shares in Lusolítio.

If the licence is granted in early 2026, the first ore could be extracted in 2028 at the earliest, according to Falcão Neves, who called the company's date of 2027 optimistic.`,
    slips: [
      [
        ['polarity', 'wording', 'modality'],
        'The environment agency granted the Barreiro mine a licence with 58 conditions on 30 May.',
      ],
      [['wording'], 'The deposit holds 24.6 million tonnes of ore, making it the largest known in Portugal.'],
      [
        ['bound'],
        'No more than 85 per cent of the water used in the plant may be recycled under the conditions.',
      ],
      [['value', 'entity'], 'Twenty-four families have refused to sell their land to the company.'],
      [['entity'], 'The five measuring stations for dust will be run by Lusolítio.'],
      [
        ['polarity', 'modality'],
        "Because the project is on the Commission's list of strategic projects, Portugal is obliged to say yes, the State Secretary said.",
      ],
      [
        ['value', 'entity'],
        'The Portuguese state bank is the main shareholder of Lusolítio with 42 per cent.',
      ],
      [
        [],
        'Work will stop as soon as the daily dust limit of 50 micrograms is exceeded, the State Secretary said.',
      ],
      [['wording'], '"I\'d rather lose a mine than a vote," the State Secretary told the assembly.'],
      [
        ['unit', 'period'],
        "Under the Commission's time limits, a licence has to be decided within 27 weeks.",
      ],
    ],
  },
  {
    id: 'export-credit',
    sourceDate: '2025-02-20',
    source: `Danish Export Guarantee Fund, annual statement of the Chief Executive, Ms Birgitte Skovlund, at the presentation of the 2024 accounts, Copenhagen, 20 February 2025

Ladies and gentlemen, 2024 was the second best year in the history of the Fund. Only 2022 was better.

New business came to 31.4 billion kroner, up from 27.9 billion in 2023. Of this, 19.6 billion were guarantees, 8.3 billion were direct loans and 3.5 billion were working capital cover. The total exposure stood at 142 billion kroner at the end of the year, which is 88 per cent of the ceiling set by Parliament. In the course of the year we issued cover to 1,046 companies, and 781 of them were small and medium-sized. It was the first time that we served more than a thousand.

The profit before provisions was 1.42 billion kroner. After provisions it was 870 million, which is 120 million less than the year before. The decline is explained by a single claim: the insolvency of the Brazilian shipyard Estaleiro Caiçara, on which we paid 390 million kroner in May. We expect to recover between 40 and 50 per cent of that sum, but not before 2027. Without that claim the profit would have been higher than in 2023.

The board will propose a dividend of 300 million kroner to the state. The Ministry of Business has asked for 450 million. The board considered the request in January and did not follow it, because we want to keep the capital ratio above 15 per cent. It was 16.2 per cent at the end of December. The annual meeting on 9 April will have the last word.

Wind energy is still our largest sector, with 44 per cent of the exposure. That is down from 51 per cent three years ago, and we mean to bring it below 40 by the end of 2027. Shipping follows with 17 per cent and food processing with 12. The largest single market is the United Kingdom, ahead of Taiwan and Germany. We have granted no new cover for fossil fuel projects since January 2022. What remains of the old business is 2.1 billion kroner, and the last of those contracts runs out in 2031.

On Ukraine: since July 2023 we have issued 24 guarantees worth 1.15 billion kroner for exports to that country, under a special frame of 2 billion which the state stands behind. So far not one claim has been paid under it. I have proposed to the Minister that the frame should be doubled. He has not yet given an answer. On Russia, our remaining exposure is 64 million kroner, after 410 million at the start of the war. All of it has been written off.

For 2025 we expect new business of 28 to 32 billion kroner and a profit of at least 900 million after provisions, on the assumption that there is no new claim of more than 250 million. The tariffs announced in Washington are the greatest uncertainty. About 7 per cent of our exposure is in the United States. We have not tightened our terms for that market, and we do not plan to.

Questions from the press

Q: The audit committee of Parliament said in November that the Fund took too much risk on one wind farm.

Ms Skovlund: You mean the Formosa Strait project, where our share is 5.8 billion. The committee said that the limit for a single project should be 5 billion. It did not say that we had broken any rule; the present limit is 6 billion. We've sold 1.1 billion of the risk to two reinsurers since then, so that we are below the figure they had in mind.

Q: Are you planning to cut staff?

Ms Skovlund: No. We have 212 employees and we'll be around 220 at the end of the year. We're closing the small office in Aalborg in August, but all of the nine people there have been offered posts in Aarhus. Six have accepted.

Q: Will fees go up?

Ms Skovlund: For large companies by a tenth on average from 1 July. For companies with fewer than 50 employees they'll stay unchanged until at least the end of 2026.

Q: Nordhavn Bank says that you compete with the banks.

Ms Skovlund: I've read that. We lend only where at least one commercial bank takes part, and last year the banks carried 54 per cent of the loans in which we were involved. "We are the spare wheel, not the engine," my chairman, Mr Jeppe Lindegaard, likes to say, and I agree with him.

Q: Has the merger with the Investment Fund for Developing Countries been dropped?

Ms Skovlund: It has been neither dropped nor decided. The Ministry has ordered a report from a firm of consultants, and that is due by the end of next month. I'd support a merger if our guarantee from the state remained untouched. Otherwise I wouldn't.

Q: And you yourself? Your contract ends this year.

Ms Skovlund: In October. I've told the board that I would be available for two more years, not for five. They will tell me in May.`,
    date: '2025-02-21',
    text: `The Danish Export Guarantee Fund had its second best year in 2024, and only 2022 was better, Chief Executive Birgitte Skovlund said.

New business rose to 31.4 billion kroner from 27.9 billion in 2023, and guarantees accounted for 19.6 billion of it.

The Fund's total exposure was 142 billion kroner at the end of 2024, or 88 per cent of the ceiling set by Parliament.

Cover was issued to 1,046 companies, 781 of them small and medium-sized, the first time that the Fund served more than a thousand.

Profit after provisions was 870 million kroner, down 120 million on 2023.

The Fund paid 390 million kroner in May on the insolvency of the Brazilian shipyard Estaleiro Caiçara and expects to recover 40 to 50 per cent of it, but not before 2027.

The board will propose a dividend of 300 million kroner to the state, not the 450 million that the Ministry of Business had asked for.

Wind energy makes up 44 per cent of the exposure, down from 51 per cent three years ago, and the Fund wants to bring it below 40 by the end of 2027.

The United Kingdom is the Fund's largest single market, followed by Taiwan and Germany.

No new cover for fossil fuel projects has been granted since January 2022, and the last of the old contracts ends in 2031.

Since July 2023 the Fund has issued 24 guarantees worth 1.15 billion kroner for exports to Ukraine, without paying a single claim so far.

Skovlund has proposed doubling the 2 billion kroner frame for Ukraine, but the Minister has not yet answered.

For 2025 the Fund expects a profit of at least 900 million kroner after provisions, assuming no new claim above 250 million.

The Fund has sold 1.1 billion of the risk on the Formosa Strait project, bringing its share below the 5 billion the audit committee of Parliament had in mind.

Fees for large companies will rise by 10 per cent on average from 1 July, while those for companies with fewer than 50 employees stay unchanged until at least the end of 2026.

Skovlund said she would support a merger with the Investment Fund for Developing Countries only if the state guarantee remained untouched.`,
    slips: [
      [
        ['wording', 'direction', 'value'],
        'The Danish Export Guarantee Fund had the best year in its history in 2024, Skovlund said.',
      ],
      [
        ['measure'],
        'Profit before provisions was 870 million kroner, 120 million less than the year before.',
      ],
      [
        ['bound'],
        'The Fund expects a profit of at most 900 million kroner after provisions for 2025, assuming no new claim of more than 250 million.',
      ],
      [
        ['polarity', 'wording'],
        'The audit committee said in November that the Fund had broken the limit for a single project.',
      ],
      [['entity'], 'The Ministry of Business has proposed that the special frame for Ukraine be doubled.'],
      [['value', 'wording', 'entity'], 'Shipping follows wind energy with 12 per cent of the exposure.'],
      [['modality', 'polarity', 'wording'], 'The Fund paid a dividend of 300 million kroner to the state.'],
      [
        ['value', 'scale', 'wording'],
        'All of the nine people in the Aalborg office have accepted posts in Aarhus.',
      ],
      [
        ['speaker', 'entity'],
        '"We are the spare wheel, not the engine," the Minister likes to say, according to Skovlund.',
      ],
      [['value', 'period'], 'Skovlund told the board that she would be available for five more years.'],
    ],
  },
  {
    id: 'wolf',
    sourceDate: '2025-10-14',
    source: `Swiss canton, Department of Environment. Media conference of State Councillor Régine Pralong and the head of the hunting service, Mr Beat Imseng, on the management of the wolf. Sion, 14 October 2025

STATE COUNCILLOR PRALONG: Good morning. I present the balance of the grazing season and the plan for the winter.

In the canton there are at present 13 packs, three of which live partly on the other side of the border in Italy. Last autumn we counted eleven. The number of wolves is estimated at between 95 and 110. These are the largest figures since the wolf came back in 1995. In this year's season, from May to September, 286 farm animals were killed, compared with 401 in the season of 2024. That is a decline of 29 per cent, although there are more wolves. Nearly nine out of ten of the animals were sheep. Seven were calves, and we have confirmed no attack on horses.

Why fewer? We believe that there are two reasons: protection of the herds and regulation. We cannot say how much is owed to which. Of the 286 animals, 198 were killed on pastures without adequate protection. The canton now counts 164 alps with recognised protection, 22 more than a year ago. The canton has paid out 231,000 francs in compensation this year. The Confederation bears 80 per cent of that.

For the winter the Federal Office for the Environment has approved the shooting of two whole packs, those of Val Sorèche and Haut-Plan. For a third, in the Turtal, we had made the same request. It was refused, since the damage there was below the threshold. In the other packs up to two thirds of the young of this year may be shot. Altogether we may shoot a maximum of 34 wolves between 1 September and 31 January. As of last night eleven had been shot, eight of them young animals.

At the end of the season at least seven packs must remain in the canton. I want to be plain: it is not our goal to exterminate the wolf. It's our goal that people can go on keeping animals on the alps.

Two environmental associations, Pro Lynx and the Alpine Nature League, have appealed against the decision on Haut-Plan. The Federal Administrative Court has granted the appeal suspensive effect. So nothing will be shot at Haut-Plan until the court has ruled. For Val Sorèche no appeal was lodged, and the decision is final.

MR IMSENG: On the practice. Last winter we were allowed to shoot 29 and shot 24. One of those turned out to be a male from a pack that was not on the list, and we reported this to the prosecutor ourselves. The proceedings were closed in June. This winter about 320 hunters who have taken our course may take part, besides our 18 gamekeepers. Hunters may shoot only in company with or on the order of a gamekeeper, and night-vision devices are reserved to the gamekeepers.

Every dead wolf is examined at the University of Bern. The costs of regulation last winter came to 810,000 francs, that is some 34,000 francs for each animal shot. I expect it to be cheaper this year as the hunters work without pay, but I can't give you a figure.

Q: Farmers want the number of packs halved. Will you do it?

PRALONG: The Association of Sheep Breeders asked in August for a reduction to five packs. Federal law doesn't permit this, and I told them so. If Parliament in Bern were to lower the minimum we would look at it again. A motion to that end is before the Council of States; the vote is due in December.

Q: Are wolves a danger to people?

IMSENG: We've had 41 reports this year of wolves seen within 50 metres of houses. In none of these cases was anybody attacked. One wolf, at Evionne, came back again and again, and it was shot in March with the consent of the Federal Office. "A wolf that does not flee is a wolf that learns," my predecessor said.

Q: What will the canton do for herd protection next year?

PRALONG: We have put 2.6 million francs in the budget for 2026, which is 400,000 more than this year, and the Grand Council has to approve it in November. With that we want to pay for 30 additional herdsmen's helpers and for fences. The number of recognised protection dogs should rise from 187 to at least 210 by the end of next year. Last year the federal government cut its share for the dogs; we've made up the difference and we will do so again.

Q: And Italy?

PRALONG: I met my colleague from the Aosta Valley, Mr Renzo Charbonnet, in September. We agreed to exchange data every month. He didn't agree to joint shooting, because Italian law forbids it for the time being. I had suggested it, I admit. We meet again next spring.`,
    date: '2025-10-15',
    text: `The canton has 13 packs at present, up from eleven in autumn 2024, and three of them live partly in Italy.

The number of wolves is estimated at between 95 and 110, State Councillor Régine Pralong said.

Between May and September 286 farm animals were killed, 29 per cent fewer than the 401 of the 2024 season.

No attack on horses has been confirmed, and seven of the animals killed were calves.

Pralong believes that herd protection and regulation are the reasons for the decline, but cannot say how much is owed to which.

Of the 286 animals killed, 198 were on pastures without adequate protection.

The canton has paid 231,000 francs in compensation this year, 80 per cent of which is borne by the Confederation.

The Federal Office for the Environment has approved the shooting of two whole packs, in Val Sorèche and Haut-Plan, but refused the same request for a third in the Turtal.

A maximum of 34 wolves may be shot between 1 September and 31 January, and by the evening of 13 October eleven had been.

At least seven packs must remain in the canton at the end of the season.

Nothing will be shot at Haut-Plan until the Federal Administrative Court has ruled on the appeal by Pro Lynx and the Alpine Nature League.

Last winter the canton shot 24 of the 29 wolves allowed, said the head of the hunting service, Beat Imseng.

Hunters may shoot only together with or on the order of a gamekeeper, and only gamekeepers may use night-vision devices.

Regulation cost 810,000 francs last winter, or some 34,000 francs for each wolf shot.

There have been 41 reports this year of wolves within 50 metres of houses, with nobody attacked in any of these cases, Imseng said.

The budget for 2026 foresees 2.6 million francs for herd protection, 400,000 more than this year, but the Grand Council has yet to approve it.`,
    slips: [
      [
        ['direction'],
        'The number of farm animals killed rose by 29 per cent compared with the season of 2024.',
      ],
      [['bound'], 'At most seven packs may remain in the canton at the end of the season, Pralong said.'],
      [['entity'], 'The canton bears 80 per cent of the compensation of 231,000 francs paid this year.'],
      [
        ['polarity', 'wording'],
        'The Federal Office also approved the shooting of the whole pack in the Turtal.',
      ],
      [
        ['entity', 'wording'],
        'Two environmental associations have appealed against the decision on Val Sorèche.',
      ],
      [
        ['modality', 'polarity', 'wording'],
        'The Grand Council has approved 2.6 million francs for herd protection in 2026.',
      ],
      [
        ['polarity', 'wording'],
        'Mr Renzo Charbonnet of the Aosta Valley agreed to joint shooting in September.',
      ],
      [
        ['period', 'value'],
        'Pralong and her colleague from the Aosta Valley agreed to exchange data every week.',
      ],
      [
        ['entity', 'measure', 'value'],
        'As of last night eleven young animals had been shot, according to Pralong.',
      ],
      [['value'], 'The Association of Sheep Breeders asked in August for a reduction to three packs.'],
    ],
  },
];
