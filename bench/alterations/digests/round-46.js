export const round46 = [
  {
    id: 'port-strike',
    sourceDate: '2025-05-13',
    source: `Press conference, Puerto Almagro (Chile), 13 May 2025, 10:30. Transcript, slightly edited.

MODERATOR: Good morning. With us are the Labour Minister, Catalina Orrego; the chief executive of Terminal Sur Almagro, Rodrigo Fuenzalida; and the president of Dockworkers' Union No. 2, Marisol Huenchul.

ORREGO: Thank you. After 19 days of stoppage and almost 30 hours of talks since Saturday, the parties signed a preliminary agreement at four this morning. I stress preliminary: the union's members vote on Thursday, and the agreement takes effect only if at least 60 per cent of those voting approve it. The ministry mediated; it did not contribute a single peso, and it will not.

FUENZALIDA: For the company these have been very costly weeks. We estimate our lost revenue at roughly 4.2 billion pesos, and that doesn't include claims by the shipping lines. Forty-one ships were diverted, most of them to San Telmo, nine of them to ports in Peru. The agreement has three parts. Wages rise by 5.5 per cent from 1 June and by a further 3 per cent from January 2026. There's a one-off payment of 850,000 pesos per worker, in two equal instalments, in July and October. And we give up the night-shift pilot with crews of six; the crew stays at eight until at least the end of 2026.

HUENCHUL: We asked for 9 per cent at once, and we didn't get it. I won't dress that up. What we did get is the crew of eight, and that was never about money, it's about who goes home in one piece. In the pilot, between January and March, we counted eleven accidents at night; in the same quarter last year there were four. The board of the union recommends a yes, by five votes to two.

QUESTION (El Faro del Sur): Mr Fuenzalida, do you accept those accident figures?

FUENZALIDA: Our records show seven accidents in the pilot, not eleven; the union counts incidents without medical leave. But I'm not going to argue about it today. We agreed to an independent audit by the Safety Institute, with a report due by 30 September.

QUESTION (Radio Almagro): Minister, fruit exporters say they lost the season. Will there be compensation?

ORREGO: I understand the anger. The exporters' association speaks of 12 million dollars in spoiled fruit; we have no figures of our own and I can't confirm that. The government isn't planning compensation. What we're looking at together with the state bank is a credit line for small growers, those with fewer than 40 hectares. Nothing is decided.

QUESTION (Radio Almagro): And the 63 workers who were dismissed in the second week?

HUENCHUL: Without them there'd have been no signature. Fifty-eight return to their posts once the agreement takes effect. Five cases go to the labour court, because the company accuses them of having damaged a crane. We deny that, and the union pays for their lawyers.

FUENZALIDA: The damage to the crane comes to 180 million pesos. We have video recordings and we'll hand them to the court, not to the press.

QUESTION (Portuario Hoy): When will the terminal be working normally?

FUENZALIDA: Work resumes tonight at 22:00, under the agreement, even before the vote. There are about 3,600 containers waiting in the yard. Refrigerated cargo goes first. We expect to need twelve to fifteen days to clear the backlog, if the weather lets us.

HUENCHUL: If the members say no on Thursday, the stoppage goes on the next day. Everybody should know that.

ORREGO: I'd ask everyone to leave the members in peace until then. Thank you.`,
    date: '2025-05-14',
    text: `A preliminary agreement on the 19-day stoppage in Puerto Almagro was signed at 4 a.m. on 13 May, Labour Minister Catalina Orrego told a press conference. It followed almost 30 hours of talks since Saturday. The deal is not yet in force: members of Dockworkers' Union No. 2 vote on Thursday, and at least 60% of those voting have to approve it. Orrego said her ministry had acted as mediator and put in no money.

Terminal Sur Almagro chief executive Rodrigo Fuenzalida outlined the three elements of the agreement. Pay goes up 5.5% on 1 June and another 3% in January 2026. Each worker receives a one-off 850,000 pesos, paid in two equal parts in July and October. The company drops its pilot of six-strong night crews and keeps eight people per crew until at least the end of 2026.

Fuenzalida put the company's lost revenue at roughly 4,200 million pesos, not counting claims by shipping lines. According to him, 41 ships were diverted, mostly to San Telmo, and nine to Peruvian ports.

Union president Marisol Huenchul conceded that the demand for an immediate 9% rise had not been met. She presented crew size as a safety matter: "it's about who goes home in one piece". The union counted 11 night-time accidents during the pilot from January to March, against four in the same quarter of 2024, while the company's records show seven. An independent audit by the Safety Institute is due to report by 30 September. The union board recommends approval, by 5 votes to 2.

On the fruit exporters, Orrego could not confirm the figure of US$12m in spoiled fruit given by their association. The government does not plan compensation; a credit line with the state bank for growers with fewer than 40 ha is being looked at, but nothing has been decided.

Of the 63 dismissed workers, 58 are to get their posts back once the agreement takes effect. The other five cases go to the labour court over alleged damage to a crane, which Fuenzalida put at 180m pesos; the union denies the accusation and pays for the lawyers.

Work was due to restart at 22:00 on 13 May, before the vote, with refrigerated cargo handled first. Clearing the backlog, with about 3,600 containers in the yard, is expected to take 12 to 15 days, weather permitting. Huenchul warned that a no vote would mean the stoppage goes on the following day.`,
    slips: [
      [
        ['measure', 'entity', 'bound'],
        `The agreement takes effect only if at least 60 per cent of all the union's members approve it.`,
      ],
      [['value'], `Wages rise by 5.5 per cent from 1 June and by a further 5 per cent from January 2026.`],
      [
        ['scale', 'value'],
        `Fuenzalida estimated the company's lost revenue at roughly 4.2 million pesos, without the claims of the shipping lines.`,
      ],
      [
        ['currency', 'unit'],
        `The damage to the crane comes to 180 million dollars, according to Fuenzalida.`,
      ],
      [
        ['speaker', 'entity'],
        `Orrego countered that the company's records show only seven accidents in the pilot.`,
      ],
      [
        ['polarity', 'direction'],
        `By five votes to two, the union's leadership is advising members to turn the deal down.`,
      ],
      [
        ['modality', 'polarity'],
        `The government has decided to open a credit line with the state bank for growers who have fewer than 40 hectares.`,
      ],
      [
        ['value', 'range', 'measure', 'bound'],
        `Once the deal is in force, everyone who was sacked during the conflict gets their job back.`,
      ],
      [
        ['wording'],
        `Huenchul said of the crew of eight: "that was never about money, it's about who goes home on time".`,
      ],
      [
        ['direction', 'polarity'],
        `By the union's count, night work became safer during the pilot than it had been in the first quarter of last year.`,
      ],
      [
        ['unit', 'period', 'range'],
        `We expect to need twelve to fifteen weeks to clear the backlog, if the weather lets us, Fuenzalida said.`,
      ],
      [
        ['entity'],
        `Forty-one ships were diverted, most of them to San Telmo, nine of them to ports in Ecuador.`,
      ],
      [[], `A first hearing on the five crane cases has been scheduled for 20 June.`],
      [
        ['measure', 'value'],
        `Every docker can look forward to a bonus of 850,000 pesos in July and the same amount again in October.`,
      ],
      [['bound'], `Crews will remain at eight until the end of 2026 at the latest.`],
      [['period', 'modality'], `Cargo handling will not start again until the members have voted.`],
    ],
  },
  {
    id: 'salt-heat',
    sourceDate: '2025-03-03',
    source: `Podcast "Kilowatt Kitchen", episode 112, transcript. Recorded 26 February 2025, published 3 March 2025. Host: Leena Vartto. Guests: Mikael Sjöroos, chief executive, and Aino Kettula, head of research, both of Suolalämpö Oy; by telephone Hanne Brekke, professor of energy systems in Trondheim.

VARTTO: You store heat in salt. Explain it to my grandmother.

KETTULA: When the wind blows and power is cheap, we melt a salt mixture with it, as in a giant kettle. When it's cold and power is dear, we take the heat out again and send it into the district heating pipes. No electricity comes back out. People always get that wrong, so I say it first.

VARTTO: How hot is it in there?

KETTULA: Up to 540 degrees Celsius when it's full. The tank in Raahela holds 2,900 tonnes of salt and stores 310 megawatt-hours. We lose around 1.8 per cent of the heat a day.

VARTTO: And what has the plant done since it started?

SJÖROOS: It's been running since 14 October. By the end of January it had delivered 9.6 gigawatt-hours to the network, that's about a seventh of the heat the town used in that time. The town has 5,400 connected households. The utility, our customer, tells us it burned 40 per cent less oil than in the same months a year before. I should say that the winter has been mild, so not all of that is down to us.

BREKKE: If I may come in here. That last sentence is the important one. By my estimate at least half the saving in oil is weather. I've nothing against the technology, it's sound. What I doubt is the price of the power. The business works if there are many hours below 20 euros a megawatt-hour. Last year there were about 2,700 such hours in Finland. If everybody builds electric boilers, those hours disappear.

SJÖROOS: We've calculated it with 1,500 hours, and the plant still pays for itself, only in eleven years instead of seven.

BREKKE: I'd like to see that calculation.

SJÖROOS: You'll get it. [laughs]

VARTTO: What did the plant cost?

SJÖROOS: 13.5 million euros. We'd budgeted 11. The foundations were the culprit, the ground was softer than the drilling had shown. Of the 13.5, the state innovation fund bore 4 million as a grant; the rest is a bank loan and our own money, about half and half.

VARTTO: You wanted to have three plants by now.

SJÖROOS: We did say that in 2022, and we were wrong. The next one is planned in Sildava, in Latvia, with 500 megawatt-hours. We've a letter of intent from the town, not a contract. If the council votes for it in June, we start building in spring 2026. We also talked to a paper mill in Sweden, and they turned us down in December.

VARTTO: Why?

KETTULA: They need steam at 200 degrees around the clock, and we couldn't guarantee it for more than 60 hours without recharging. That was honest. They said, come back when you can do a week.

VARTTO: Were there problems with corrosion?

KETTULA: Yes. In December we replaced two of the fourteen valves. The tank itself shows nothing so far. We've reckoned with 25 years of life for the tank, but nobody has run this mixture for that long, so ask me again in ten.

VARTTO: You're 34 people. Are you hiring?

SJÖROOS: Six engineers this year, if the financing round closes. We're seeking 20 million euros; two investors have committed 8 million between them. I hope to close by the summer.

VARTTO: Professor Brekke, would you put your own money in?

BREKKE: I'm a professor, I have no money. [laughter] But seriously: in a windy place with a heating network, yes. In a city with dear power and no network, no.`,
    date: '2025-03-04',
    text: `Episode 112 of "Kilowatt Kitchen" deals with storing heat in molten salt. Host Leena Vartto speaks with Suolalämpö chief executive Mikael Sjöroos and the company's head of research, Aino Kettula; energy systems professor Hanne Brekke joins by telephone.

How it works: Kettula explains that cheap power is used to melt a salt mixture and that the heat is later fed into district heating. The system does not give any electricity back. The tank in Raahela contains 2,900 t of salt, reaches up to 540 °C and stores 310 MWh. Around 1.8% of the heat is lost per day.

Results so far: According to Sjöroos, the plant has been running since 14 October and had supplied 9.6 GWh by the end of January, about one seventh of the heat the town used in that period. The utility reports having burned 40% less oil than in the same months a year earlier, but Sjöroos concedes that part of this is due to the mild winter. Brekke estimates the weather's share of the oil saving at half or more.

Economics: Brekke considers the technology sound and doubts the price of power instead. The business depends on many hours below €20/MWh, of which Finland had about 2,700 last year. Sjöroos replies that with 1,500 such hours the plant would still pay for itself, but in 11 years rather than seven. It cost €13.5m, which is €2.5m more than budgeted, because the ground turned out softer than the drilling had shown. The state innovation fund gave a grant of €4m, and the remainder was split about evenly between a bank loan and the company's own money.

Plans: Sjöroos admits that the company was wrong to say in 2022 that it would have three plants by now. The next one, with 500 MWh, is planned in Sildava in Latvia. So far there is only a letter of intent; construction would begin in spring 2026 if the council votes in favour in June. A Swedish paper mill declined in December. It needed 200-degree steam around the clock, which Kettula says the company could not guarantee for more than 60 hours without recharging.

Two of the 14 valves were replaced in December because of corrosion, while the tank itself shows none so far. Kettula points out that nobody has yet run this mixture for the 25 years assumed as the tank's lifetime. The company, which numbers 34 people, intends to hire six engineers this year if its financing round closes. Of the €20m it is seeking, €8m has been committed by two investors together. Asked whether she would invest, Brekke says yes for a windy place with a heating network, and no for a city with dear power and no network.`,
    slips: [
      [['scale', 'unit'], `The tank in Raahela holds 2,900 tonnes of salt and stores 310 gigawatt-hours.`],
      [['period', 'unit'], `Around 1.8 per cent of the heat is lost every hour, Kettula says.`],
      [
        ['polarity', 'measure'],
        `In cold weather, when power is dear, the stored heat is turned back into electricity, Kettula explains.`,
      ],
      [['speaker', 'entity'], `Kettula estimates that at least half the saving in oil is weather.`],
      [['bound'], `In Brekke's view, the weather accounts for half of the oil saving at most.`],
      [
        ['direction'],
        `The utility says it burned 40 per cent more oil than in the same months a year before.`,
      ],
      [
        ['measure', 'entity'],
        `By the end of January the plant had delivered 9.6 gigawatt-hours, about a seventh of what it is able to produce in that time.`,
      ],
      [
        ['value', 'period'],
        `With 1,500 hours the plant still pays for itself, only in eleven years instead of nine.`,
      ],
      [
        ['modality', 'polarity'],
        `The town of Sildava has signed a contract for a second, larger storage plant of 500 MWh.`,
      ],
      [['entity'], `Talks with a paper mill in Norway ended in December with a refusal.`],
      [
        ['value', 'range', 'measure'],
        `Because of corrosion, the plant's entire set of valves had to be exchanged in December.`,
      ],
      [[], `The plant in Sildava is to cost about 19 million euros.`],
      [
        ['measure', 'wording', 'entity'],
        `Of the 13.5 million, the state innovation fund bore 4 million as an interest-free loan.`,
      ],
      [
        ['value', 'measure'],
        `Two investors have committed 20 million euros between them, and Sjöroos hopes to close the round by the summer.`,
      ],
      [
        ['wording'],
        `Asked if she would put her own money in, Brekke answered: "I'm a professor, I have no time."`,
      ],
      [
        ['direction', 'bound'],
        `Brekke points out that the model only works if power costs more than €20 per megawatt-hour for many hours of the year.`,
      ],
    ],
  },
  {
    id: 'cholera-briefing',
    sourceDate: '2025-02-06',
    source: `Ministry of Health, weekly cholera briefing, Lilongwe (Malawi), 6 February 2025. Transcript.

DR GRACE CHISALE, Minister of Health: Let me read out the situation as of midnight. Since the first case on 2 December we've registered 1,846 cases and 52 deaths. In the past seven days there were 311 new cases, compared with 427 in the week before. That's the second week in a row of decline. Four districts are affected; Chimwala alone accounts for more than two thirds of the cases. I don't want anybody to say that it's over. The rains will go on until at least the end of March.

On the vaccine: we asked for 900,000 doses of oral vaccine. We were granted 540,000. They're expected in Lilongwe on Tuesday, and the campaign starts on 14 February in Chimwala and in Nsungu, for everyone over the age of one. The other two districts will have to wait.

On schools: the cabinet discussed closing the schools in Chimwala and decided against it. Instead each school there gets chlorine and soap; by yesterday 118 of the 160 had received them.

MR BLESSINGS MTAMBALIKA, district health officer, Chimwala: Good morning. We have six treatment centres with 240 beds in total, and last night 171 were taken. In early January patients lay two to a bed. What troubles me is the deaths in the villages. Of the 38 people who died in my district, 21 never reached a centre. They live two hours and more from the nearest one, by bicycle. That's why we've opened 45 rehydration points since 20 January, each with two volunteers. I have 63 nurses; I need about 90. I was promised twenty for this week, and nine have come.

DR INGRID SOLVANG, Alliance for Water and Health: Our teams tested 212 wells in Chimwala and Nsungu. In 74, that's 35 per cent, we found faecal contamination. Those were chlorinated, and eleven were closed. In the fishing villages people drink directly from the lake, and there no well will help in the short run; there we distribute water filters, 6,500 so far out of 15,000 planned. Our appeal is for 4.8 million US dollars, and it's 30 per cent funded. If no more arrives, we must end the tanker deliveries on 28 February.

QUESTION (The Lakeshore Times): Minister, the opposition says that the government reacted three weeks too late.

CHISALE: The first case was confirmed on 2 December, and we declared the emergency on the 19th. That's seventeen days. Could it have been quicker? Yes, perhaps by a week. I won't hide from that.

QUESTION: Dr Solvang, do you agree?

SOLVANG: It isn't for us to judge. I can only say that in the outbreak two years ago it took forty days.

QUESTION (Radio Mvula): Is it true that nurses haven't been paid?

MTAMBALIKA: The night allowances for December weren't paid, that's correct. The salaries were. I'm told the allowances will come with the February salary.

CHISALE: They'll come. The Treasury released 310 million kwacha for them yesterday.

QUESTION (Radio Mvula): Are there cases across the border in Mozambique?

CHISALE: Our colleagues there told us of 23 suspected cases; none has been confirmed by a laboratory. We've agreed to exchange data every day. The border stays open.`,
    date: '2025-02-07',
    text: `Malawi has registered 1,846 cholera cases and 52 deaths since the first case on 2 December, Health Minister Grace Chisale reported at the weekly briefing on 6 February. New cases fell to 311 in the past seven days from 427 the week before, the second consecutive weekly decline. The minister did not want anyone to say the outbreak was over, and noted that the rains would last until at least the end of March. Four districts are affected, and Chimwala accounts for more than two-thirds of all cases.

Vaccination: The country asked for 0.9 million doses of oral vaccine and was granted 0.54 million. The doses are expected in Lilongwe on Tuesday. Vaccination of everyone over the age of one is to start on 14 February in Chimwala and Nsungu, while the other two affected districts have to wait.

Schools: The cabinet discussed closing the schools in Chimwala but decided not to. By 5 February, 118 of the district's 160 schools had received chlorine and soap.

Treatment: District health officer Blessings Mtambalika said that 171 of the 240 beds in Chimwala's six treatment centres had been occupied the night before the briefing. He voiced concern about deaths in the villages: 21 of the 38 people who died in the district never reached a centre. Since 20 January, 45 rehydration points with two volunteers each have been opened. He has 63 nurses and needs about 90; of twenty promised for the week, nine had come.

Water: Ingrid Solvang of the Alliance for Water and Health reported faecal contamination in 74 (35%) of 212 wells tested in Chimwala and Nsungu. The contaminated wells were chlorinated, and eleven were closed. In fishing villages where people drink from the lake, 6,500 of a planned 15,000 filters have been distributed. The organisation's appeal for US$4.8m is 30% funded, and without more money the tanker deliveries would have to end on 28 February.

Criticism: Asked about the opposition's charge that the government had reacted three weeks too late, Chisale said the emergency had been declared 17 days after the first case was confirmed and that it could perhaps have been done a week sooner. Solvang declined to judge this, adding only that it had taken 40 days in the outbreak two years ago. Mtambalika confirmed that the nurses' night allowances for December had not been paid, though their salaries had. According to the minister, the Treasury released 310m kwacha for the allowances on 5 February.

Neighbouring Mozambique has told Malawi of 23 suspected cases, none of them confirmed by a laboratory. The two sides have agreed to exchange data daily, and the border stays open.`,
    slips: [
      [['measure'], `In the past seven days 311 people died, compared with 427 in the week before.`],
      [
        ['direction', 'polarity'],
        `It was the second week in a row in which the number of new infections went up, the minister reported.`,
      ],
      [['scale', 'value'], `Malawi asked for 900,000 doses of oral vaccine and was granted 54,000.`],
      [
        ['polarity', 'modality'],
        `Pupils in Chimwala will stay at home, as the cabinet has ordered the district's schools to close.`,
      ],
      [
        ['value', 'range', 'bound', 'measure'],
        `By 5 February all the 160 schools in Chimwala had received chlorine and soap.`,
      ],
      [
        ['entity', 'range', 'value', 'polarity'],
        `The vaccination campaign starts on 14 February in all four affected districts, for everyone over the age of one.`,
      ],
      [['bound'], `Chisale expects the rainy season to be over by the end of March at the latest.`],
      [
        ['unit', 'period'],
        `They live two days and more from the nearest centre by bicycle, Mtambalika said of the villagers.`,
      ],
      [
        ['currency', 'unit'],
        `The alliance's appeal is for 4.8 million kwacha, and it is 30 per cent funded.`,
      ],
      [['speaker', 'entity'], `Mtambalika recalled that in the outbreak two years ago it took forty days.`],
      [['modality', 'value', 'polarity'], `Twenty extra nurses took up their duties in Chimwala this week.`],
      [
        ['measure', 'value'],
        `Solvang's organisation is still short of 30 per cent of the 4.8 million dollars it appealed for.`,
      ],
      [
        ['polarity', 'modality'],
        `Laboratories in Mozambique have confirmed 23 cases on their side of the border.`,
      ],
      [
        ['wording', 'polarity'],
        `On the delay before the emergency was declared, Chisale told the journalists: "I won't apologise for that."`,
      ],
      [[], `Most of those who died in the villages were children under five, Mtambalika said.`],
      [
        ['measure', 'polarity', 'entity'],
        `Mtambalika admitted that nurses had gone without their basic pay for December.`,
      ],
    ],
  },
  {
    id: 'cork-film',
    sourceDate: '2025-09-19',
    source: `Mar Aberto Film Festival, Porto, 19 September 2025. Press conference after the première of "The Cork Harvest" in competition. Present: Tamar Lomsadze (director), Inês Valadão (lead actress), Rui Corte-Leal (producer). Moderator: Sofia Brandão.

BRANDÃO: It's your third feature and the first outside Georgia. Why cork?

LOMSADZE: Because of patience. You strip the tree, and then you must wait nine years before you can strip it again. I read that in an airline magazine in 2018 and I couldn't sleep. A film about a woman who inherits trees that were stripped the year before: she has to wait eight years for any money. Nobody wanted to finance that. [laughter]

CORTE-LEAL: I can confirm that nobody wanted to. Eleven funds turned us down. In the end the budget was 2.3 million euros: 900,000 from the Portuguese film institute, 500,000 from the Georgian film centre, and the rest from television and two private investors. We'd hoped for 3.1 million. So we cut the shoot from 48 days to 34.

QUESTION (Cine Norte): Inês, you learned to strip cork yourself?

VALADÃO: I went to Vale de Sobro for six weeks in the summer of 2023, with a crew of strippers. They're paid about 130 euros a day, it's among the best paid farm work in the country, and I understood why: one blow too deep and the tree is wounded for ever. I wounded two. In the film you see my hands, there's no double, except in the scene with the fall. I asked to do the fall too; Rui's insurance said no.

CORTE-LEAL: It wasn't the insurance. It was me.

QUESTION (Diário do Douro): The trees in the film are dying. Is it a film about climate?

LOMSADZE: I don't make films about something. But yes, the drought was there. We'd chosen a plantation in 2021 with about 600 trees, and when we came back two years later nearly a third were dead. I rewrote the last twenty minutes. In the first version she keeps the land. Now she sells, and I prefer it.

VALADÃO: I don't. I fought for the old ending, I still think she would've stayed.

LOMSADZE: We quarrelled for three days. Write that.

QUESTION (Screen Ledger): What about the allegations that the extras weren't paid?

CORTE-LEAL: Thank you for asking. Forty-two people from the village worked as extras. Our local service company went bankrupt in March, and 17 of them hadn't been paid for the final week. In May we paid them out of our own pocket, 11,400 euros altogether. One case is still open, because we can't find the person. It's our mistake that it took two months, and I've apologised to the mayor.

QUESTION (Screen Ledger): Did the film institute investigate?

CORTE-LEAL: It asked for documents, we delivered them in June, and we haven't heard since. I don't know of any investigation.

QUESTION (Tbilisi Weekly): Will the film be shown in Georgia? There was talk of the film centre withdrawing.

LOMSADZE: The centre didn't withdraw. It asked for its logo to be taken off the poster, after I signed the filmmakers' letter in January. The money stayed. Whether a cinema there shows it, I don't know; we have distributors in Portugal, France and Germany, and in Georgia not yet. If there isn't one by the spring I'll put it on the wall of my house in Kutaisi.

BRANDÃO: And the release here?

CORTE-LEAL: 6 November, on at least 25 screens. France follows in January. For Germany there's no date.

QUESTION (Cine Norte): What comes next?

LOMSADZE: Sleep. Then a short film, about twenty minutes, in Georgian, without a budget.

VALADÃO: I'm doing theatre in Lisbon until February. And I planted two trees.`,
    date: '2025-09-20',
    text: `This is a summary of the press conference held at the Mar Aberto Film Festival in Porto on 19 September after the première of the competition entry "The Cork Harvest".

Origin: Director Tamar Lomsadze said the idea went back to an airline magazine she read in 2018, from which she learned that a stripped cork tree cannot be stripped again for nine years. Her heroine inherits trees stripped the year before and has to wait eight years for any money. It is Lomsadze's third feature and the first she has made outside Georgia.

Financing: Producer Rui Corte-Leal reported that 11 funds had turned the project down. The budget was €2.3m in the end, instead of the €3.1m hoped for. It included €0.9m from the Portuguese film institute and €0.5m from the Georgian film centre. The shoot was therefore shortened by 14 days to 34.

Preparation: Lead actress Inês Valadão spent six weeks with cork strippers in Vale de Sobro in the summer of 2023. According to her they earn about €130 a day. She admitted to having wounded two trees. A double was used only in the scene with the fall; Valadão blamed the insurance, but Corte-Leal said the decision had been his.

Ending: Asked if it was a film about climate, Lomsadze answered, "I don't make films about something", but acknowledged the drought. Of about 600 trees on the plantation chosen in 2021, nearly a third were dead two years later. She rewrote the last 20 minutes, and the heroine, who kept the land in the first version, now sells it. Valadão still favours the old ending; the director said the two had quarrelled for three days.

Extras: Of the 42 villagers who worked as extras, 17 had not been paid for the final week when a local service company went bankrupt in March, the producer said. The production paid out a total of €11,400 in May, and one case remains open because the person cannot be found. He called the two-month delay "our mistake". The film institute asked for documents, which were delivered in June; Corte-Leal knows of no investigation.

Release: Lomsadze denied that the Georgian film centre had withdrawn. It asked for its logo to be removed from the poster after she signed a filmmakers' letter in January, but its money stayed. There are distributors in Portugal, France and Germany, though not yet in Georgia. The film opens in Portugal on 6 November on at least 25 screens and in France in January, while no date exists for Germany. Lomsadze's next project is a short of about 20 minutes in Georgian.`,
    slips: [
      [
        ['value', 'period', 'measure'],
        `You strip the tree, and then you must wait eight years before you can strip it again, Lomsadze explained.`,
      ],
      [['measure', 'value'], `The film was made for 3.1 million euros.`],
      [['entity', 'measure', 'value'], `Of the budget, 900,000 euros came from the Georgian film centre.`],
      [['direction'], `Filming took 14 days longer than originally scheduled.`],
      [['period', 'unit'], `Cork strippers are paid about 130 euros an hour, Valadão said.`],
      [
        ['speaker', 'entity'],
        `Lomsadze contradicted her actress over the fall: "It wasn't the insurance. It was me."`,
      ],
      [['polarity'], `Valadão, too, has come round to the new ending in which the land is sold.`],
      [['bound'], `When they came back two years later, more than a third of the trees were dead.`],
      [['scale', 'value'], `In 2021 the team had chosen a plantation with about 6,000 trees.`],
      [
        ['value', 'range', 'bound', 'measure'],
        `None of the villagers who worked as extras had received any pay for the final week when the service company collapsed.`,
      ],
      [
        ['modality'],
        `Corte-Leal promised that the extras would soon be given the 11,400 euros they are owed.`,
      ],
      [
        ['polarity', 'modality'],
        `The film institute has opened an investigation into the unpaid extras, Corte-Leal confirmed.`,
      ],
      [
        ['wording', 'entity'],
        `If no distributor turns up, Lomsadze said, "I'll put it on the wall of the town hall in Kutaisi".`,
      ],
      [[], `The première was greeted with a nine-minute standing ovation.`],
      [
        ['polarity', 'modality'],
        `Georgia's film centre pulled its funding after the director put her name to a letter by filmmakers in January.`,
      ],
      [['entity'], `The film opens on 6 November on at least 25 screens, and Germany follows in January.`],
    ],
  },
];
