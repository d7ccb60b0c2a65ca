// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round30 = [
  {
    id: 'defence-minister-interview-riga',
    sourceDate: '2025-06-12',
    source: `Interview of Latvia's Minister of Defence, Artis Vilkaste, with the news agency Baltic Desk. Summary published by the Ministry. Riga, 12 June 2025

Spending. Latvia spends 3.65 percent of GDP on defence this year, 1.56 billion euros. For next year the Minister will ask for 4.9 percent. The government has agreed to 5 percent in principle, but not to the year; the Minister of Finance wants it to be 2028. "Dates are the whole of the question," Mr Vilkaste said. He did not expect higher taxes: the money would come from loans and from cuts of 150 million euros in the other ministries.

Border. The fence along the land border with Russia, 283 kilometres, is 94 percent finished. Sensors cover 145 kilometres. They should cover it all by the end of 2026. The defence line behind it will cost 303 million over five years. Since January 4,200 attempts to cross illegally from Belarus have been stopped, 30 percent more than a year ago; from Russia there were 17.

Mines. Latvia's withdrawal from the Ottawa Convention, decided by parliament in April by 66 votes to 14, takes effect on 27 December, six months after the notice is handed in. No mines will be laid in peacetime. Two firms have offered to make them in Latvia. No order has been placed.

Conscription. In the draft for July there are 1,040 places; 780 have been taken by volunteers, so that 260 young men will be chosen by lot. Service lasts eleven months. He would like it to include women from 2028, but the coalition is divided. Of last year's conscripts 41 percent signed on as professional soldiers.

Drones. The coalition of states led by Latvia and the United Kingdom will send Ukraine drones for 2.75 billion euros in total this year; Latvia's own share is 12,000 drones, of which 5,000 have been delivered. Of the types tested in May only four out of eleven withstood jamming. The Minister called this "a good result, because we know it".

Allies. The Canadian-led brigade has 3,000 soldiers at present; it was to be complete in 2026 and is ahead of time. Asked about a reduction of American troops in Europe, he said that he had been given no figures and had stopped looking for them in newspapers. Twelve HIMARS launchers, ordered in 2023 for 2027, would come on time. The second battery of the German air defence system would be a year late.

Incident. The drone that fell near Gaigalava in September 2024 carried explosives and had not been noticed for 90 minutes. Since then six acoustic stations have been set up. Of 40 that are planned the money for 25 is there.

Asked what worried him most, he named neither Russia nor money but bridges: of 966, every ninth cannot bear a tank. Repairs will begin with 24. "We have tanks that are waiting for bridges, and bridges that are waiting for a signature. It is mine. I am signing."`,
    date: '2025-06-13',
    text: `Latvia's defence minister, Artis Vilkaste, wants 4.9 percent of GDP to be spent on defence next year, after 3.65 percent this year; in principle the government has accepted 5 percent, but not when, and the finance minister would wait until 2028. Taxes need not be raised in the minister's opinion, since loans and savings of €150 million in other ministries would provide the money, he told the agency Baltic Desk.

The fence on the border with Russia is nearly ready, but only about half of its 283 kilometres has sensors so far. From Belarus 4,200 illegal crossings have been prevented since January, almost a third more than a year earlier, from Russia just 17. The withdrawal from the convention on anti-personnel mines, for which parliament voted in April, takes effect on 27 December. In peacetime no mines will be laid, and none have been ordered, though two firms would make them.

A quarter of the 1,040 conscripts who are due in July will have to be drawn by lot. Vilkaste is in favour of drafting women too from 2028, on which the coalition does not agree. Of 12,000 drones that Latvia itself is giving to Ukraine this year, 7,000 are still to come. Seven of eleven types that were tested in May could not cope with jamming, a result he considers good, "because we know it".

The Canadian-led brigade, now 3,000 strong, is being completed ahead of schedule. The HIMARS launchers will come on time in 2027, whereas a second German air defence battery is a year behind. Following the drone that came down near Gaigalava last September, six listening posts have been set up out of 40, for 25 of which there is money. What troubles Vilkaste most are the bridges, as one in nine is too weak for a tank.`,
    slips: [
      [['value', 'period'], 'This year Latvia spends 4.9 percent of GDP on defence.'],
      [
        ['modality', 'period', 'polarity'],
        'The government has settled the year in which 5 percent will be reached.',
      ],
      [['currency', 'unit'], 'Latvia spends 1.56 billion dollars on defence this year.'],
      [['polarity', 'modality'], 'Vilkaste expects that taxes will be raised to pay for defence.'],
      [['measure', 'value'], 'Sensors already cover the whole length of the border fence.'],
      [['direction', 'value'], 'Attempts to cross illegally from Belarus have fallen by 30 percent.'],
      [['entity', 'value'], 'Most illegal crossings were attempted from Russia.'],
      [['modality', 'polarity'], 'Mines are to be laid along the border already in peacetime.'],
      [['polarity'], 'Parliament rejected the withdrawal from the convention by 66 votes to 14.'],
      [['measure', 'value'], 'Of the places in the July draft 780 will be filled by lot.'],
      [['unit', 'period'], 'Service in the army lasts eleven weeks.'],
      [['modality', 'polarity'], 'The coalition has agreed to draft women from 2028.'],
      [['measure', 'value'], 'All but four of the drone types tested withstood jamming.'],
      [['period', 'entity'], 'The HIMARS launchers will arrive a year late.'],
      [['polarity', 'direction'], 'The brigade led by Canada is running behind schedule.'],
      [['bound', 'value', 'measure'], 'One in nine of the bridges can bear a tank.'],
    ],
  },
  {
    id: 'speech-stablecoins-bridgetown',
    sourceDate: '2025-09-17',
    source: `Caribbean Forum on Payments, Bridgetown. Speech of the Governor of the Central Bank of Barbados, Dr Keisha Braithwaite-Cole, 17 September 2025. Extracts and answers, as released by the organisers

Ladies and gentlemen, it costs 7.8 percent on average to send 200 dollars to the Caribbean. The United Nations wanted it to be under 3 percent by 2030. To send the same sum as a stablecoin costs 1.1 percent, on paper. I say on paper because whoever receives it must turn it into money he can buy bread with, and on our islands that costs another 4 to 6 percent.

What do we know? By our survey of July, 9 percent of adults in Barbados have owned a stablecoin at some time, and 2 percent use one every month. Among those under thirty it is 6 percent. Fewer than a third of the users could say who issued theirs. In Jamaica, according to the colleagues there, use has tripled within two years.

What do we fear? Three things. First, that deposits leave the banks. If a tenth did so, our banks could lend 340 million Barbados dollars less. It hasn't happened. Secondly, that foreign reserves leave unseen; we count 1.4 billion US dollars, seven months of imports, and we want to count them tomorrow as well. Thirdly, fraud: 112 complaints in eight months, after 31 in all of last year.

What shall we do? We shall not ban. A ban on a thing that lives in telephones is a ban on telephones. From 1 January 2026 whoever sells stablecoins here needs a licence and must hold capital of two million Barbados dollars. Issuers must keep all their reserves in cash and government paper of less than 90 days, and a quarter of it with us. Interest must not be paid. Existing sellers get six months. There are 14 of them; I expect fewer than half to apply.

And our own digital currency? We looked at it for four years and shall not introduce it. The Eastern Caribbean has tried; in 2024 its system was used for 0.2 percent of payments. Instead our system for instant payments will be open round the clock in March, at no cost for sums up to 500 dollars.

From the discussion

Mr Lester Pinnock (Caribbean Bankers' Association): The capital is too small. We had proposed five million. Governor: You had also proposed that only banks be allowed.

Ms Noor Ramkissoon (Kite Wallet, Port of Spain): Would a licence from Trinidad be recognised? Governor: Not on 1 January. We are negotiating with four central banks on a common licence. I hope for 2027.

Question: Do you hold stablecoins yourself? Governor: I bought ten dollars' worth, to see. I have forgotten the password, so they are the safest reserve in the region.

The rules are open for comments until 31 October. They do not require an act of parliament. On bitcoin the Governor did not want to speak: "It is not money, so it is not my department."`,
    date: '2025-09-18',
    text: `Barbados will not ban stablecoins but will oblige those who sell them to obtain a licence from January, central bank governor Keisha Braithwaite-Cole said at a forum in Bridgetown on Wednesday. "A ban on a thing that lives in telephones is a ban on telephones," she argued. Sellers will have to put up capital of two million Barbados dollars, and the 14 firms that exist, of which she thinks that fewer than half will apply, are given six months. Issuers must not pay interest and have to hold a quarter of their reserves at the central bank.

Sending 200 dollars to the Caribbean costs 7.8 percent, more than twice what the UN wanted it to cost by 2030. Stablecoins look far cheaper at 1.1 percent, but turning them into cash on the islands costs 4 to 6 percent more. Though one adult in eleven has had such a coin at some point, just 2 percent use one each month, 6 percent of the under-30s, and most users could not name the issuer.

The governor fears that deposits could drain from the banks, which has not happened, that reserves might leave without being noticed, and fraud. In eight months there were 112 complaints, more than three times as many as in all of 2024. A digital currency of its own the bank will not introduce after four years of study; instead, instant payments will be possible at any hour from March, free of charge up to 500 dollars.

The bankers' association had asked for more than twice the capital and, she recalled, for the business to be reserved to banks. Licences from Trinidad will not be valid at first, but a common licence is being negotiated with four other central banks, perhaps for 2027. The rules, on which comments are welcome until the end of October, need no act of parliament. About bitcoin she would not talk: "It is not money, so it is not my department."`,
    slips: [
      [['modality', 'polarity'], 'Stablecoins will be banned in Barbados from 1 January.'],
      [['value', 'measure'], 'It costs 1.1 percent on average to send 200 dollars to the Caribbean.'],
      [['bound', 'value'], 'The United Nations wanted the cost to be over 3 percent by 2030.'],
      [['polarity', 'modality'], 'Turning a stablecoin into cash costs nothing on the islands.'],
      [['measure', 'value', 'period'], 'Of the adults in Barbados 9 percent use a stablecoin every month.'],
      [['entity', 'direction'], 'The young use stablecoins less often than the population as a whole.'],
      [['polarity', 'measure'], 'Most of the users could say who issued their coin.'],
      [['modality', 'polarity'], 'A tenth of the deposits has already left the banks.'],
      [['unit', 'period'], 'The reserves are enough for seven weeks of imports.'],
      [['direction', 'value'], 'There were fewer complaints about fraud than last year.'],
      [['scale', 'value'], 'Sellers must hold capital of two billion Barbados dollars.'],
      [['value', 'measure'], 'Issuers must keep all their reserves with the central bank.'],
      [['modality', 'polarity'], 'Barbados will introduce a digital currency of its own in March.'],
      [['entity', 'direction'], 'The bankers’ association considers the capital required too large.'],
      [['modality', 'period', 'polarity'], 'From 1 January a licence from Trinidad will be recognised.'],
      [['polarity', 'modality'], 'Before they apply, the rules must be passed by parliament.'],
    ],
  },
  {
    id: 'cholera-briefing-luanda',
    sourceDate: '2025-04-04',
    source: `World health agency, country office for Angola. Press briefing on cholera, Luanda, 4 April 2025. Dr Ifeoma Castelo-Nunes, head of mission

Since the first case on 7 January 10,460 cases have been registered in 16 of the 21 provinces, and 396 people have died. That is 3.8 percent of the sick; with good treatment it should be less than 1. Four in ten of the dead never reached a health centre.

The week. From 24 to 30 March there were 1,212 new cases, 9 percent fewer than in the week before, for the third week running. In Luanda itself cases fell by a third. In Benguela, however, they doubled. So I'd not yet speak of a turn.

Who? Half of the sick are under twenty, and a quarter are under ten. Men and women are affected equally. Six health workers caught it, and all of them have recovered.

Vaccine. In the first round, in February, 925,000 people in Luanda, Bengo and Icolo e Bengo were vaccinated, 86 percent of those aimed at. A second round of 1.1 million doses, for Benguela and Cuanza Norte, starts on Tuesday, 8 April. Only one dose will be given to each. The world's stock stands at 3.4 million doses; the minimum should be 5 million. One firm in Korea makes nearly all of it.

Water. In Luanda 44 percent of households have a tap. A cubic metre from a lorry costs ten times what a connected household pays. Of 310 lorries tested, 122 carried water without chlorine. The city has given out 2.6 million sachets for treating water. Six in ten of the households that received them, we were told when asking 1,800 of them, use them; we believe it is fewer.

Money. The government has spent 23 billion kwanzas. Our own appeal is for 28.9 million US dollars, of which 11.3 million have come in. The largest donor is Japan; the American contribution promised in January, 4 million, has been cancelled.

Questions

Are the figures complete? No. In two municipalities of Luanda people bury their dead at night, because they fear that the cemetery will be closed to them. It isn't, and the minister has said so on the radio.

Should schools be closed? We advise against it. In school there is soap, at home there may be none. Benguela closed 41 schools all the same, for two weeks.

Is the border with Namibia to be closed? Closing borders has never stopped cholera. Namibia had one case, on 21 March, imported; no more since.

When will it be over? Anybody who gives a date is selling something. If the second round goes well and the chlorine arrives, deaths may be under 1 percent by June.

What do you lack most? Drivers. Twelve ambulances given by the European Union have been in the port for five weeks, since customs wants a document that doesn't exist. "This morning I was told that it has been invented," Dr Castelo-Nunes said.`,
    date: '2025-04-05',
    text: `Cholera has killed 396 people in Angola since January, out of 10,460 who fell ill in 16 of 21 provinces. The share of deaths, 3.8 percent, is almost four times as high as it should be at most with good treatment, Ifeoma Castelo-Nunes of the world health agency said in Luanda on Friday, and four out of ten of those who died had not reached any health centre. For the third week in succession there were fewer new cases than before, but because they doubled in Benguela, she would not call it a turn.

Every second patient is younger than 20. In February 925,000 people in and around the capital were vaccinated, 86 percent of the number intended. On Tuesday Benguela and Cuanza Norte will follow with 1.1 million doses, one for each person. The world's stock of vaccine, almost all of it made by a single Korean firm, is well below the minimum of 5 million doses.

More than half of Luanda's households have no tap, and water from a lorry costs ten times as much as from the mains. Almost two in five of the lorries tested carried it unchlorinated; of the households given sachets to treat water, 60 percent claim to use them, though the agency doubts it. Less than 40 percent of the $28.9 million it has appealed for has been received, and a promise of $4 million from the United States has been withdrawn.

The figures are incomplete, since in parts of Luanda the dead are buried at night for fear that the cemetery might be closed. The agency is against closing schools, as Benguela has done with 41 of them, and does not think that shut borders would help; Namibia had a single, imported case. Deaths could be below 1 percent by June, provided that the second round succeeds and chlorine comes. Twelve ambulances from the EU have been stuck in the port for five weeks because of a missing document.`,
    slips: [
      [['measure', 'value'], 'Cholera has killed 10,460 people in Angola.'],
      [['bound'], 'With good treatment the share of deaths should be more than 1 percent.'],
      [['polarity', 'measure'], 'Nearly all of those who died had been treated in a health centre.'],
      [
        ['direction', 'value'],
        'In the last week of March there were 9 percent more new cases than in the week before.',
      ],
      [['entity', 'direction'], 'In Luanda cases doubled, while in Benguela they fell by a third.'],
      [['modality', 'wording', 'polarity'], 'Dr Castelo-Nunes declared that the turn had come.'],
      [['value', 'measure'], 'Half of the sick are under ten.'],
      [['polarity', 'entity'], 'Six health workers died of cholera.'],
      [['value', 'measure'], 'In the second round each person will be given two doses.'],
      [['bound', 'polarity'], 'The world has more vaccine in stock than the minimum demands.'],
      [['polarity', 'measure', 'value'], 'Of 310 lorries tested, 122 carried water with chlorine.'],
      [['currency', 'unit'], 'The agency’s appeal is for 28.9 million kwanzas.'],
      [
        ['polarity', 'entity', 'modality'],
        'The United States has paid the 4 million dollars that it promised.',
      ],
      [['polarity', 'modality'], 'The agency advises the authorities to close schools.'],
      [['modality', 'bound'], 'By June deaths will be under 1 percent in any case.'],
      [['unit', 'period'], 'The ambulances of the European Union have been in the port for five months.'],
    ],
  },
  {
    id: 'election-commission-port-regis',
    sourceDate: '2025-10-02',
    source: `National Election Commission of Saint Brennan. Press conference on the result of the general election, Port Regis, 2 October 2025. Chair: Justice Althea Montrose (retired)

Result. Of the 31 seats the Labour Front won 17, the National Party 11 and independents three. In the outgoing parliament the National Party had 18 and the Labour Front 12, with one independent. The votes were closer: 47.1 percent for the Labour Front, 46.4 for the National Party. In four constituencies the margin was below fifty votes, in Sandy Gut it was three. By law a recount takes place where it is under twenty; that is the case in Sandy Gut and in Old Fort. Labour holds both for the time being. The recounts will be finished by Saturday. Even if both seats changed hands, Labour would be the largest party, but it would no longer have a majority.

Turnout was 71.3 percent, after 64.8 percent in 2020. There were 142,600 voters on the register. The rolls have a fault: about 3,900 of them are dead, by our estimate. The commission asked for the law to be changed in 2022 so that deaths would be reported by the registrar. It has not been changed.

Voting day. Of 412 polling stations 398 opened on time. The other fourteen, all on the island of Little Brennan, opened up to three hours late because the ferry broke down; they closed later by as much. Observers from the Commonwealth and the regional community, 64 in all, called the vote "credible and, in parts, patient". They criticised that parties need not disclose their donors.

Complaints. We received 37. Twenty-two were dismissed, eleven concerned loudspeakers, and four have been passed to the police. In one of these a candidate's brother is said to have paid voters 200 dollars each. I shall not name him, as he has not been charged. Nobody has asked the court to annul the election. The time limit is 21 days.

Questions

Has the Prime Minister conceded? Mr Desmond Abernethy telephoned the leader of the Labour Front, Ms Jocelyn Carrington-Pike, at two in the morning. What was said was not our business. He said on the radio at seven that he would await the recounts.

How many women were elected? Nine, two more than last time. The youngest member is 23.

Were there foreign payments? We have read the reports about a company in Dubai. We have no power to look into accounts. The bank supervisors have it, and we have written to them.

How much did the election cost? Eleven million dollars of our currency, 1.8 million less than the estimate. We shall give it back.

Will postal voting come? I should like it to. The Labour Front promised it; the National Party is against it as long as the rolls contain the dead. On this point I find it hard to disagree with either.

"The dead did not vote, we checked," Justice Montrose said in conclusion. "Two tried to, and both were alive."`,
    date: '2025-10-03',
    text: `The Labour Front has won the general election in Saint Brennan with 17 of the 31 seats, five more than before, although its lead over the National Party in votes was only 0.7 points. The National Party lost seven seats and now has 11, and three went to independents. There are to be recounts by Saturday in two constituencies that Labour holds provisionally, including Sandy Gut, where it is ahead by three votes. Should it lose both, it would have no majority, but would still be the largest party, said the head of the election commission, Althea Montrose, on Thursday.

Prime minister Desmond Abernethy, who telephoned Labour leader Jocelyn Carrington-Pike in the night, wants to await the recounts. Turnout went up from 64.8 to 71.3 percent, but on the register there are, by the commission's estimate, some 3,900 dead people, because a change of the law it asked for in 2022 never came. "The dead did not vote, we checked," Montrose assured.

Fourteen polling stations on Little Brennan opened late, by as much as three hours, after a ferry had failed, but they stayed open correspondingly longer. The 64 observers called the vote "credible", yet they found fault with the fact that parties can keep their donors secret. Four of 37 complaints are with the police, one of them about a candidate's brother who is alleged to have bought votes, but has not been charged, and nobody has contested the election in court.

As for reports of money from Dubai, the commission has no right to inspect accounts and has turned to the bank supervisors. The election cost 1.8 million dollars less than estimated, which will be returned. Nine women will sit in the new parliament, up from seven. Postal voting, promised by Labour, is opposed by the National Party so long as the rolls are not clean.`,
    slips: [
      [['entity', 'value'], 'The National Party won 17 of the 31 seats.'],
      [['direction'], 'The Labour Front has fewer seats than in the outgoing parliament.'],
      [['entity', 'value'], 'More people voted for the National Party than for the Labour Front.'],
      [['bound', 'value'], 'By law a recount takes place where the margin is over twenty votes.'],
      [['modality', 'polarity'], 'Labour would keep its majority even if both seats changed hands.'],
      [['modality', 'period'], 'The recounts have confirmed both seats for Labour.'],
      [['direction', 'period'], 'Fewer people turned out to vote than in 2020.'],
      [['scale', 'value'], 'There are 142.6 million voters on the register.'],
      [['polarity', 'modality'], 'The law was changed in 2022 so that the registrar reports deaths.'],
      [
        ['polarity', 'entity', 'measure'],
        'Voters on Little Brennan lost the hours by which their stations had opened late.',
      ],
      [['unit', 'period'], 'Some polling stations opened up to three days late.'],
      [['modality', 'polarity'], 'The candidate’s brother has been charged with buying votes.'],
      [['polarity', 'modality'], 'The court has been asked to annul the election.'],
      [['modality', 'polarity'], 'Desmond Abernethy conceded defeat on the radio.'],
      [['direction', 'value', 'bound'], 'The election cost 1.8 million dollars more than the estimate.'],
      [['entity', 'polarity'], 'Labour is against postal voting, the National Party promised it.'],
    ],
  },
  {
    id: 'rail-results-astana',
    lang: 'ru',
    sourceDate: '2025-08-15',
    source: `Акционерное общество «Улы Дала Темир Жолы». Итоги первого полугодия 2025 года. Доклад председателя правления Кайрата Бекжанова перед советом директоров и журналистами. Астана, 15 августа 2025 года

Грузооборот за полугодие — 118 млрд тонно-километров, на 4% больше прошлогоднего. Транзит вырос на 12%, контейнерный — на 21%. Перевозки угля упали на 9% из-за тёплой зимы. Пассажиров стало меньше на 2%, 9,6 млн человек.

Выручка — 1,02 трлн тенге, на 15% больше. Чистая прибыль — 18 млрд, год назад был убыток в 31 млрд. Заслуги в этом у нас не более чем на треть: 13 млрд дала курсовая разница. Если тенге ослабнет, прибыль за год исчезнет.

Долг — 3,1 трлн тенге, половина в иностранной валюте. В этом году погасим 410 млрд, займём 520. Размещение акций перенесено на 2027 год, третий раз. Пока долг выше четырёх годовых прибылей до вычета процентов, выходить на биржу рано; сейчас он равен 4,6.

Тариф на пассажирские перевозки повышен с 1 июня на 7%, просили 15. Убыток от пассажиров — 46 млрд за полугодие, государство возмещает 38. Новых вагонов получено 87, заказано на год 180. Завод в Кокшетау отстаёт, штраф ему начислен: 1,6 млрд.

Вторые пути. Участок Достык — Мойынты, 836 километров, сдан на 94%. Пропускная способность на нём должна вырасти впятеро. Открыть его обещали к концу июня; назову новый срок — октябрь.

Безопасность. Сходов 14, год назад было 19. Погибли пятеро работников, трое из них на путях, где действовало ограничение, о котором бригада не знала. Начальник дистанции уволен, дело в прокуратуре.

Из ответов

О задержках. Каждый седьмой поезд опаздывает больше чем на полчаса, в прошлом году — каждый пятый. Летом хуже: ремонты.

О кондиционерах в плацкарте: исправны в 71% вагонов. Обещали 85 к июлю. «Обещание вспотело», — сказал Бекжанов.

О зарплате. Машинистам прибавили 20% с января, проводникам 10. Не хватает 640 машинистов; за полугодие ушли 212, в том числе 118 — в частные компании и за границу.

О слиянии с грузовой «дочкой»: оно рассматривается, решения нет. Сокращений при нём не планируется.

О взятках за места. С начала года поймано 23 проводника и два начальника поезда. Проверка у нас не ждёт жалоб: пассажиров изображают ревизоры.

О связи. Интернет в пути есть на 58% главных линий, цель на конец 2026 года — 80%.

О беспилотном поезде. Его испытания пройдут в 2026 году на 40 километрах, без пассажиров. Машинисту при этом ехать в кабине, так безопаснее всем, включая правление.

Независимый директор Роланд Ортман сказал, что прибыль его радует меньше, чем огорчает октябрь: «Срок, который переносят, перестаёт быть сроком». Председатель ответил, что согласен и что октябрь — последний. Рейтинг компании агентство не меняло с мая.`,
    date: '2025-08-16',
    text: `Железнодорожная компания «Улы Дала Темир Жолы» заработала за первое полугодие 18 млрд тенге чистой прибыли, тогда как год назад потеряла 31 млрд. Больше двух третей этой суммы, 13 млрд, — курсовая разница, и если тенге подешевеет, прибыли за год не будет, предупредил председатель правления Кайрат Бекжанов в пятницу. Грузов перевозят больше, в особенности транзитных контейнеров, пассажиров — на 2% меньше; угля из-за мягкой зимы повезли на 9% меньше.

Долг в 3,1 трлн тенге наполовину состоит из валютных займов, а в этом году компания займёт на 110 млрд больше, чем вернёт. Акции она намерена разместить не раньше 2027 года, потому что долг равен 4,6 годовой прибыли до вычета процентов, а должен, по мнению председателя, быть не выше четырёх.

Билеты с июня подорожали на 7% вместо 15, о которых просила компания, а из 46 млрд убытка от пассажирских перевозок государство возмещает 38. Новых вагонов за полугодие прибыло меньше половины заказанных на год. Второй путь Достык — Мойынты готов на 94%, но открыть его вместо июня хотят в октябре. Независимый директор Роланд Ортман заметил по этому поводу: «Срок, который переносят, перестаёт быть сроком».

Больше чем на полчаса опаздывает уже не каждый пятый, а каждый седьмой поезд. Исправны кондиционеры в 71% плацкартных вагонов, на 14 пунктов меньше обещанного к июлю. Сходов стало меньше на пять, но погибли пять работников, трое из них там, где действовало ограничение, о котором не знала бригада. Машинистов не хватает 640, и за полугодие 212 ушли, больше половины — к частникам и за границу. Слияние с грузовой дочерней компанией обдумывают, увольнений оно, по планам, не вызовет.`,
    slips: [
      [['polarity', 'direction', 'measure'], 'За первое полугодие компания понесла убыток в 18 млрд тенге.'],
      [['scale', 'value'], 'Выручка составила 1,02 млрд тенге.'],
      [['entity', 'value', 'measure'], 'Прибыль на две трети — заслуга самой компании, сказал Бекжанов.'],
      [['direction', 'value'], 'Перевозки угля выросли на 9%.'],
      [['direction', 'measure'], 'Пассажиров стало больше, чем год назад.'],
      [['modality', 'period'], 'Акции разместят в этом году.'],
      [['value', 'direction'], 'В этом году компания погасит больше долгов, чем займёт.'],
      [['value', 'measure'], 'Тариф на пассажирские перевозки повышен на 15%.'],
      [
        ['entity', 'polarity', 'measure'],
        'Убыток от пассажирских перевозок государство не возмещает совсем.',
      ],
      [['currency', 'unit'], 'Заводу в Кокшетау начислен штраф в 1,6 млрд рублей.'],
      [['period', 'polarity'], 'Участок Достык — Мойынты открыли, как обещано, в конце июня.'],
      [['direction', 'value'], 'Опаздывающих поездов стало больше, чем в прошлом году.'],
      [['bound', 'value', 'polarity'], 'Обещанные 85% исправных кондиционеров к июлю были достигнуты.'],
      [['entity', 'value'], 'Проводникам прибавили 20%, машинистам 10.'],
      [['modality', 'polarity'], 'Слияние с грузовой дочерней компанией решено.'],
      [['speaker', 'entity'], '«Срок, который переносят, перестаёт быть сроком», — сказал Кайрат Бекжанов.'],
    ],
  },
  {
    id: 'president-interview-kyrgyz',
    lang: 'ru',
    sourceDate: '2025-12-03',
    source: `Президент Киргизии Данияр Асанкулов — о выборах, границе, электричестве и школьной форме. Интервью агентству «Ала-Тоо Пресс», 3 декабря 2025 года

— Явка на выборах 30 ноября — 37%. Вас это не смущает?

— Смущает. В 2021 году было 34, так что растём, но медленно. Округа стали большими, по три мандата, избирателю далеко до кандидата. В следующий раз подумаем о дистанционном голосовании для мигрантов: их проголосовало 41 тысяча из миллиона.

— Оппозиция получила пять мест из девяноста.

— Самовыдвиженцев в парламенте 63. Кто из них оппозиция, выяснится на первом бюджете. Выборы на четырёх участках из 2 492 отменены, там голоса пересчитают. На общий итог это не повлияет.

— Граница с Таджикистаном открыта с марта. Что изменилось?

— Торговля за восемь месяцев — 31 млн долларов, до закрытия было около восьмидесяти в год. Инцидентов шесть, выстрелов ни одного. Осталось обменять 190 домов; согласились владельцы ста сорока. Остальным предложим больше, силой не выселим никого.

— С января снова ограничения света?

— Отключать будем рестораны и сауны с шести вечера до шести утра, а жилые дома — нет, если уровень Токтогула не опустится ниже 8 млрд кубометров. Сейчас 10,4, год назад было 11,6. Импортируем 3,6 млрд киловатт-часов. Дефицит закроем к 2028 году, когда пустят первый агрегат Камбараты. Тариф поднимем в мае, до 1,6 сома, сейчас 1,37. Для бедных, а это 140 тысяч семей, он останется прежним.

— Смертная казнь. Вы хотели её вернуть.

— Предложили юристы после убийства девочки. Конституционный суд вынесет заключение до 20 декабря. Если он скажет «нет», вопрос закрыт. Сам я колеблюсь, и это, наверное, тоже ответ.

— Суды над журналистами. Сколько человек под стражей?

— Четверо. Шестерых отпустили. Судам я не указываю. Но критиковать власть не преступление, преступление — подстрекать к захвату. Где граница, обязан объяснить приговор.

— Говорят, вы готовите досрочные президентские выборы.

— Не готовлю. Выборы в январе 2027-го, как записано. Пойду ли я, скажу осенью. Пока этого не знает и моя жена.

— Санкции на банки. Россия — главная причина?

— Причина — чужая война. Мы проверили 2 400 компаний, закрыли 117, счета трёх банков в долларах закрыты корреспондентами. Иски подали два банка, третий не стал. Торговать с Россией будем: у нас там сосед, рынок и миллион родственников.

— Золото «Кум-Суу»?

— За год 12,6 тонны против 14,1. Государству перечислено 19 млрд сомов. Подземную добычу начнём в январе. Инвестора не ищем.

— Школьная форма с осени будет единой. Зачем?

— Чтобы не видно было, у кого богатый отец. Шьём сами, 11 фабрик. Комплект стоит 2 300 сомов, для 160 тысяч детей — бесплатно. Родители жаловались на качество: вернули 4 процента. Я надел бы сам, но размера нет.

— Что вы считаете своей ошибкой?

— Их список длиннее вашего интервью. Первая — налоговые кассы на рынках в 2023 году. Надо было начать с крупных, а начали с бабушек.`,
    date: '2025-12-04',
    text: `Явка на парламентских выборах в Киргизии, 37%, смущает президента Данияра Асанкулова, хотя она и выше, чем в 2021 году. Из миллиона мигрантов проголосовала 41 тысяча, и для них он готов подумать о дистанционном голосовании. Отмена выборов на четырёх участках общего результата не изменит, сказал он в интервью «Ала-Тоо Пресс».

Досрочных президентских выборов, по его словам, не готовят, они пройдут в январе 2027 года; пойдёт ли он на них, Асанкулов обещал сказать осенью. О возвращении смертной казни Конституционный суд выскажется до 20 декабря, и его отказ закроет вопрос; сам президент, как он признал, колеблется. Критика власти не преступление, считает он, в отличие от подстрекательства к захвату; под стражей остаются четверо журналистов, шестеро отпущены.

За восемь месяцев после открытия границы с Таджикистаном торговля достигла 31 млн долларов, и выстрелов не было. Из 190 домов, которые осталось обменять, владельцы 50 пока не согласны; выселять их силой не станут, а предложат больше. Жилые дома зимой не отключат, если в Токтогуле останется не меньше 8 млрд кубометров воды, тогда как рестораны и сауны будут без света с шести вечера до шести утра. С мая киловатт-час подорожает на 23 тыйына, кроме как для 140 тысяч бедных семей.

Из 2 400 проверенных из-за санкций компаний закрыли 117; долларовые счета трёх банков закрыты, и два из них судятся, но торговать с Россией страна не перестанет. На руднике «Кум-Суу» золота добыли на полторы тонны меньше, чем год назад, с января начнётся подземная добыча. Школьную форму делают единой, чтобы не было видно, кто из детей богаче, и для 160 тысяч из них она бесплатна. Среди своих ошибок первой президент назвал введение налоговых касс на рынках.`,
    slips: [
      [['direction', 'value'], 'Явка на выборах оказалась ниже, чем в 2021 году.'],
      [['value', 'scale'], 'Из миллиона мигрантов проголосовали 410 тысяч.'],
      [['entity', 'value', 'measure'], 'Оппозиция получила 63 места из девяноста.'],
      [['modality', 'polarity'], 'Отмена голосования на четырёх участках изменит общий итог.'],
      [['value', 'polarity'], 'На границе с Таджикистаном прозвучало шесть выстрелов.'],
      [['measure', 'value', 'polarity'], 'Обменять дома отказались владельцы ста сорока.'],
      [['modality', 'polarity', 'entity'], 'Жителей, не согласных на обмен домов, выселят силой.'],
      [
        ['bound', 'direction'],
        'Жилые дома отключат, если Токтогул наполнится больше чем на 8 млрд кубометров.',
      ],
      [['direction', 'value'], 'Воды в Токтогуле больше, чем год назад.'],
      [['direction', 'value'], 'В мае тариф на электричество понизят с 1,6 до 1,37 сома.'],
      [['modality', 'polarity'], 'Смертную казнь вернут, что бы ни сказал Конституционный суд.'],
      [['entity', 'polarity'], 'Все журналисты, взятые под стражу, отпущены.'],
      [['period', 'modality'], 'Асанкулов объявил, что снова пойдёт на выборы.'],
      [['entity', 'value', 'measure'], 'В суд обратились все три банка, чьи счета в долларах закрыты.'],
      [['currency', 'unit'], 'Государству «Кум-Суу» перечислил 19 млрд долларов.'],
      [['polarity', 'entity'], 'Президент заявил, что ошибок не совершал.'],
    ],
  },
  {
    id: 'prices-population-dushanbe-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-07-17',
    source: `Агентство по статистике при президенте Таджикистана. Социально-экономическое положение в первом полугодии 2025 года. Пресс-конференция директора Мавзуны Каримовой. Душанбе, 17 июля 2025 года

Валовой продукт вырос на 8,1% и составил 68 млрд сомони. В промышленности рост 19%, в сельском хозяйстве 8,7, в строительстве 24. Промышленность растёт за счёт золота и электричества; без них — 4%.

Цены с начала года выросли на 1,6%, за двенадцать месяцев — на 3,8%. Дороже стали мясо (на 14%) и услуги (на 6), дешевле — мука (на 5) и лук (на треть). Директор признала, что население ощущает инфляцию сильнее: «Средняя семья ест не среднюю корзину». С 2026 года корзину расширят с 312 до 440 позиций, а цены станут собирать и на базарах районов, а не только городов.

Зарплата в мае — 2 940 сомони, на 17% больше, чем год назад. Женщины получают 64% мужского заработка. Официально безработных 47 тысяч, это 1,8%. По обследованию домохозяйств — 6,9%; разница в том, что многие на биржу не обращаются.

Население на 1 июля — 10,6 млн человек, прирост за год 2%. Родилось за полугодие 121 тысяча детей, на 3% меньше. Детей на женщину — 3,1, десять лет назад 3,6. Браков заключено меньше на восьмую часть, зарегистрировано разводов 6 200, столько же, сколько год назад.

Мигранты. За полугодие уехали 402 тысячи, вернулись 268 тысяч. Год назад было 392 и 213. Стало больше возвратов из России: 61 тысяча — по запрету на въезд. Направления меняются: в страны Евросоюза уехали 9,4 тысячи человек, в прошлом году за то же время 3,1.

Внешняя торговля: экспорт 1,12 млрд долларов, импорт 3,9 млрд. Экспорт сократился на 5%: не было партии золота, которую задержали до июля. Торговля с Китаем — 1,3 млрд, с Россией — 1,05, с Казахстаном — 0,7. Китай обошёл Россию впервые.

Вопросы

— Международный валютный фонд ждёт роста в 6,5%, а у вас 8,1. Кто ошибается?

— Мы считаем прошедшее, они будущее. Различие в методе тоже есть: мы учитываем производство для собственного потребления, а оно растёт. Фонд просил показать расчёты, показали, замечания приняли: семь из десяти.

— Правда ли, что бедных 19%?

— По национальной черте — 19,1, три года назад было 22,5. По международной мере, семь долларов в день, больше половины. Выбирайте, какой правде верить, обе правда.

— Будет ли перепись?

— В 2030 году. Промежуточная — в 2026-м, на 5% домов.

— Почему нет данных по безработице молодёжи?

— Есть: 15,3%. Мы их не публиковали два года из-за малой выборки. Опубликуем в сентябре.

— Сколько людей в вашем агентстве ведут собственные расчёты инфляции дома?

— Трое, включая меня. Моя вышла на 7%. Я много покупаю мяса.

Уточнённые данные за полугодие — 15 сентября. В прошлом году уточнение добавило к росту 0,2 пункта.`,
    date: '2025-07-18',
    text: `Tajikistan's economy grew by 8.1 percent in the first half of the year, with industry up by 19 percent thanks to gold and electricity, without which the figure would be 4. The IMF expects growth of only 6.5 percent, but it looks at the future and the statisticians at the past, said their director, Mavzuna Karimova, on Thursday. She added that production for people's own use is also counted and that of ten remarks by the Fund seven had been accepted.

Prices were 3.8 percent higher than a year before, though Karimova concedes that people feel more than that; meat went up by 14 percent, while flour became cheaper. From next year a basket of 440 items, 128 more than now, will be used, and prices in district markets will count too. Wages rose by 17 percent to 2,940 somoni in May, with women earning less than two thirds of what men do. According to household surveys, 6.9 percent are out of work, nearly four times the official rate, since many do not register.

By the national poverty line 19.1 percent of the people are poor, 3.4 points fewer than three years ago, but by the international measure of seven dollars a day more than half are. The population has reached 10.6 million. There were 3 percent fewer births than a year before, and the average number of children per woman has dropped within ten years from 3.6 to 3.1.

Migrants returned in greater numbers, 268,000 in the half year compared with 213,000, including 61,000 who had been barred from Russia. Three times as many as a year before left for the European Union. Because a shipment of gold was held up until July, exports fell by 5 percent to $1.12 billion, and China has overtaken Russia as a trading partner for the first time. A census is to be held in 2030 and, for a twentieth of houses, in 2026.`,
    slips: [
      [['direction', 'value'], 'Without gold and electricity industry would have shrunk by 4 percent.'],
      [['entity', 'value'], 'The Fund expects faster growth than the statisticians measured.'],
      [['value', 'measure'], 'Of the Fund’s remarks the agency accepted all ten.'],
      [['period', 'value'], 'Since the beginning of the year prices have risen by 3.8 percent.'],
      [['direction', 'measure'], 'Onions have become dearer by a third.'],
      [
        ['polarity', 'wording'],
        'Karimova denied that people feel inflation more strongly than the figures show.',
      ],
      [['direction', 'value'], 'From 2026 the basket will be reduced from 440 to 312 items.'],
      [['currency', 'unit'], 'The average wage in May was 2,940 dollars.'],
      [['entity', 'value'], 'Men earn 64 percent of what women are paid.'],
      [
        ['measure', 'value'],
        'The official figure for unemployment is higher than the one from the household survey.',
      ],
      [['direction'], 'The share of the poor by the national line has grown in three years.'],
      [['scale', 'value'], 'The population of Tajikistan stands at 10.6 billion.'],
      [['direction', 'value'], 'More children were born than a year before.'],
      [['measure', 'value'], 'All of the 268,000 who returned had been barred from Russia.'],
      [['entity', 'direction'], 'Russia has overtaken China in trade with Tajikistan.'],
      [['period', 'modality'], 'The full census is to be held in 2026.'],
    ],
  },
  {
    id: 'grain-briefing-kazakhstan-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-10-10',
    source: `Министерство сельского хозяйства Казахстана. Брифинг о ходе уборки. Вице-министр Айгуль Нурпеисова. Астана, 10 октября 2025 года

К 9 октября убрано 97% зерновых, намолочено 25,4 млн тонн при урожайности 16,1 центнера с гектара. Прошлый год дал на ту же дату 25,9 млн. Осталось 470 тысяч гектаров, почти все в Северо-Казахстанской области, где две недели шёл дождь. Если погода продержится неделю, уберём всё.

Качество хуже. Пшеница третьего класса составит около половины урожая, обычно бывает две трети. Клейковина средняя 23,4%. Отсюда и цена: третий класс стоит 92 тысячи тенге за тонну, прошлый октябрь — 88, четвёртый — 71 тысячу, на 12 тысяч дешевле.

Экспорт. В сентябре вывезли 1,2 млн тонн зерна и муки, на 40% больше, чем годом ранее. За сезон рассчитываем на 12–13 млн. Узбекистан берёт больше всех, на втором месте Иран. Китай купил 190 тысяч тонн, вдвое меньше: у него свой урожай рекордный. В Марокко впервые за 17 лет ушло судно с 30 тысячами тонн, через Новороссийск. Перевозку туда государство субсидирует, 30 тысяч тенге на тонну, деньги — до конца ноября.

Вагоны. Нужно 1 900 в сутки, подают 1 450. Железная дорога обещает 1 700 с 20 октября.

Хранение. Ёмкости — 29 млн тонн, занято 78%. Сушилки работают круглосуточно; не выдержали, сгорели две, людей спасли. Продовольственная корпорация закупит 1,3 млн тонн, до сих пор купила 520 тысяч.

Подсолнечник. Посеяно рекордно, 1,7 млн гектаров, урожай ждём 2,1 млн тонн. Пошлина на вывоз семян, 100 евро за тонну, останется до августа. Производители просят отменить, маслозаводы — удвоить. Мы оставили, обе стороны недовольны, значит, попали в середину.

Вопросы

— Долги хозяйств?

— Банкам — 1,4 трлн тенге, из них просрочено 6%. Отсрочку на год получили 312 хозяйств в пяти районах, где объявлено бедствие. Просили 840. Остальным отказали, потому что у них застрахован урожай.

— Страховка выплачивается?

— Выплачено 4,1 млрд, заявлено на 9,7. Средний срок 38 дней, по закону тридцать. Одной компании пригрозили лицензией, заплатила за день.

— Ввоз из России запрещён до конца года. Продлите?

— Запрет на ввоз пшеницы всеми видами транспорта действует. Продление рассмотрим в декабре. Цена российской после урожая на 11 тысяч тенге ниже нашей, и это говорит за продление. Мельники против.

— Хлеб подорожает?

— Социальный — нет, обещаю: 175 тенге, мука для него из резерва. За остальной не отвечаю.

— Сколько зерна украли?

— За сезон полиция завела 61 дело, на 1 100 тонн. В прошлом году 78 дел. Воруют меньше, но комбайнами, а не мешками.

— Саранча?

— Обработали 2,6 млн гектаров, на треть меньше, чем год назад. Потери урожая — менее процента. В 2026-м ждём подъёма, закупаем химию заранее.

— Ваш прогноз на весь урожай?

— В бункерном весе 26 миллионов, чистыми 24,5. Точную цифру даст статистика, в январе.`,
    date: '2025-10-11',
    text: `Kazakhstan had brought in 97 percent of its grain harvest by 9 October, 25.4 million tonnes, half a million less than at the same time last year. What remains is almost all in the North Kazakhstan region, where it has rained for two weeks, and could be brought in if the weather keeps fine for seven days, deputy agriculture minister Aigul Nurpeisova said on Friday. The whole harvest should come to 24.5 million tonnes in clean weight. Only about half of the wheat is of third class instead of the usual two thirds, which is why that class has become dearer by 4,000 tenge a tonne, while the fourth is 12,000 cheaper.

Exports in September were 40 percent higher than a year before, with Uzbekistan as the largest buyer. China has bought only half as much as it did, after a record harvest of its own, whereas a ship with 30,000 tonnes has gone to Morocco for the first time in 17 years. Transport there is subsidised until the end of November. The railway provides 450 fewer wagons a day than are needed and promises 250 more from 20 October. Of the 1.3 million tonnes that it is to buy, the state food corporation has bought 520,000.

The duty of 100 euros a tonne on sunflower seeds will stay until August, although growers want it dropped and oil mills want it doubled. Farms owe the banks 1.4 trillion tenge; of 840 that had asked for a year's respite, 312 got it and the others were refused because their crops were insured. Insurers have paid 4.1 billion of 9.7 billion tenge claimed, taking eight days longer on average than the law allows.

Whether the ban on wheat from Russia, which is 11,000 tenge cheaper, will be prolonged beyond this year is to be considered in December; millers are against it. Subsidised bread will not cost more than 175 tenge, Nurpeisova promised, though for the rest she does not answer.`,
    slips: [
      [
        ['direction', 'value'],
        'At the same date the harvest was half a million tonnes larger than last year.',
      ],
      [['unit', 'measure'], 'The yield is 16.1 tonnes per hectare.'],
      [['modality', 'polarity'], 'The rest of the harvest will be brought in whatever the weather does.'],
      [['direction', 'value'], 'The share of third-class wheat is larger than usual.'],
      [['direction', 'entity'], 'Wheat of the fourth class has become dearer by 12,000 tenge a tonne.'],
      [['entity', 'value'], 'Iran buys more grain from Kazakhstan than any other country.'],
      [['direction', 'value'], 'China has bought twice as much as a year ago.'],
      [['scale', 'value'], 'The ship to Morocco carried 30 million tonnes.'],
      [['period', 'value'], 'Morocco has received a ship every year for 17 years.'],
      [['bound', 'value', 'polarity'], 'The railway is providing more wagons than are needed.'],
      [['measure', 'value'], 'The food corporation has already bought all 1.3 million tonnes.'],
      [['currency', 'unit'], 'Sunflower seeds are subject to an export duty of 100 tenge a tonne.'],
      [['entity', 'polarity'], 'The oil mills would like the duty to be abolished.'],
      [['measure', 'value'], 'All 840 farms that asked for a respite got it.'],
      [['modality', 'polarity'], 'The ban on wheat from Russia will be lifted at the end of the year.'],
      [['polarity', 'modality'], 'Nurpeisova promised that no bread of any kind would become dearer.'],
    ],
  },
];
