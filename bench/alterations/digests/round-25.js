// Written by somebody who had not seen the program, each digest with slips planted in single sentences, half of them
// told in other words than the source's. Persons, firms and figures are invented.
export const round25 = [
  {
    id: 'dengue-trial-recife',
    sourceDate: '2025-04-24',
    source: `Instituto Bento Ramalho, Recife. Press release: first results of the phase 3 trial of the dengue vaccine candidate DVR-4, 24 April 2025

The candidate DVR-4, given in a single dose, reduced the number of dengue cases confirmed in the laboratory by 73 percent in the first two years. This is the result of an interim analysis of a trial with 14,600 participants in Brazil (11,200), Colombia and Paraguay. Two thirds received the vaccine, one third a placebo. There were 118 cases among the vaccinated and 219 in the placebo group.

Severe dengue occurred in three vaccinated persons and in 17 of the placebo group. "The number of severe cases is too small for a firm statement," said the head of the trial, Dr Socorro Lacerda.

The vaccine protected people who had had dengue before better (82 percent) than those who had not (64 percent). Against type 3 of the virus protection could not be determined, since this type hardly circulated during the period. Participants were between 4 and 59 years of age. For those over 60 a separate study with 1,100 volunteers is to begin in August.

Side effects. Of the vaccinated, 38 percent reported headaches, of the placebo group 31 percent. Rash occurred in 14 and 4 percent respectively. Three serious events were regarded as possibly linked to the vaccine; all three persons recovered. No deaths were attributed to the vaccine. A participant from Paraguay died in a traffic accident.

Next steps. The trial continues until participants have been followed for five years, that is until March 2028. The institute intends to apply to Brazil's health agency for approval before the end of this year. Should approval be granted, the first doses could be available in the second half of 2026. The application will not cover pregnant women.

Production. The institute's factory can make 30 million doses a year. A partner, Vaxinorte of Manaus, might add 20 million from 2027, after rebuilding. The price has not been fixed. "It will cost less than the two-dose vaccines on the market, or we shall have failed," said the institute's director, Professor Otávio Brennand. The ministry of health has signed a letter of intent for 60 million doses over three years; it is not binding.

Money. The trial has cost 310 million reais so far, of which the ministry paid 190 million, the state of Pernambuco 70 million and a private foundation the rest. No pharmaceutical company took part in the financing.

Independent voices. Dr Helga Marrero of the University of Asunción, who was not involved, called the results "solid for two years and silent about the third". With other vaccines the protection of those not infected before had waned from the third year on. She recommends that parents wait for these data. Dr Lacerda replied: "The mosquito does not wait for our third year."

The data have been submitted to a journal and have not yet been peer-reviewed.`,
    date: '2025-04-25',
    text: `A single jab of the Brazilian vaccine candidate DVR-4 cut confirmed dengue cases by almost three quarters in the first two years, according to an interim analysis. In a trial with 14,600 people in three countries, more than three quarters of them in Brazil, 118 of the vaccinated fell ill. In the placebo group, which was only half as large, there were 219 cases, the Bento Ramalho Institute in Recife announced on Thursday.

Of 20 severe cases all but three were in the placebo group, but according to Socorro Lacerda, who leads the trial, that is too few for a firm statement. People who had gone through dengue before were better protected than others, at 82 against 64 percent. How well the vaccine works against type 3 of the virus remains unknown, because that type was hardly around. Nobody over 59 took part; a study of their own is to start for the over-60s in August.

Headaches and rashes were more frequent after the vaccine than after the placebo. In three serious incidents a link with the vaccine is considered possible, but everyone concerned has recovered. No death is put down to the vaccine.

The institute wants to file for approval in Brazil this year, though not for pregnant women. If it succeeds, the first doses could be ready in the second half of 2026. Its own factory has a capacity of 30 million doses a year, to which a company in Manaus may add 20 million from 2027. The price is still open, but director Otávio Brennand said that it would be below that of the two-dose vaccines already on sale. The health ministry's letter of intent for 60 million doses does not bind it.

Of the 310 million reais spent on the trial so far, 260 million came from the ministry and the state of Pernambuco and nothing from the drug industry.

Helga Marrero of the University of Asunción, who had no part in the study, considers the results "solid for two years and silent about the third". She advises parents to wait, as the protection that other vaccines gave to those not infected before faded from the third year. "The mosquito does not wait for our third year," Lacerda replied. Participants will be followed until March 2028. The data have yet to be peer-reviewed.`,
    slips: [
      [['value'], 'DVR-4 reduced the number of dengue cases by 37 percent in the first two years.'],
      [['value', 'polarity'], 'It takes two jabs of DVR-4 to be protected.'],
      [['value', 'entity'], 'There were 219 cases among the vaccinated and 118 in the placebo group.'],
      [['value', 'measure'], 'Half of the participants received a placebo.'],
      [
        ['polarity', 'modality', 'wording'],
        'The number of severe cases is large enough for a firm statement, Dr Lacerda said.',
      ],
      [['direction', 'entity', 'polarity'], 'Those who had never had dengue enjoyed the better protection.'],
      [
        ['polarity', 'modality'],
        'The trial has shown that the vaccine is useless against type 3 of the virus.',
      ],
      [['value', 'range'], 'Participants were between 4 and 95 years of age.'],
      [['polarity'], 'Three persons died after serious events linked to the vaccine.'],
      [['period'], 'The trial continues until March 2026.'],
      [['modality', 'polarity'], 'Brazil’s health agency has approved the vaccine.'],
      [['unit', 'period', 'value'], 'The institute’s factory can make 30 million doses a month.'],
      [
        ['polarity', 'modality'],
        'The ministry of health has committed itself firmly to taking 60 million doses.',
      ],
      [['currency', 'unit'], 'The trial has cost 310 million dollars so far.'],
      [
        ['speaker', 'entity'],
        'Professor Brennand called the results "solid for two years and silent about the third".',
      ],
      [
        ['polarity', 'modality', 'period'],
        'Dr Marrero urges parents to have their children vaccinated without delay.',
      ],
    ],
  },
  {
    id: 'ferry-santa-lourdes-report',
    sourceDate: '2025-12-02',
    source: `Marine Accident Investigation Bureau, Iloilo. Preliminary report on the grounding of the ferry Santa Lourdes on 2 November 2025. Published on 2 December 2025

1. The voyage. The ferry left Port Salvador at 19.40, forty minutes late. She carried 214 passengers and a crew of 23; her certificate allows 250 persons in all. The manifest listed 187 passengers. The 27 people who were on board without being on it included nine infants.

2. The accident. At 21.52 she ran onto the Tres Hermanas reef at a speed of 13 knots. The wind was moderate and visibility good. The captain, who had been on duty for sixteen hours, had gone to his cabin at 21.30. The second mate was alone on the bridge; the lookout required by the rules had been sent to the car deck to lash a lorry that had come loose. The mate told us that he had taken a fishing boat's lamp for the reef light. The reef light was out. It had been reported on 14 October; the Coast Guard had not repaired it, as its only buoy tender was in dock.

3. The rescue. The first call was made at 21.59. The first to arrive, at 22.35, were eleven fishing boats from the village of Sampaga; the Coast Guard came at 23.20. All but two were taken off alive. A woman of 67 died of a heart attack; a crew member of 24 drowned when he jumped after a child. The child was saved by a passenger. There were 31 injured, four of them seriously. Life jackets were there for all, but 58 of them were found in a locked chest. Its key was on the captain.

4. The ship. She was built in 1994. The last inspection, on 9 September, found no defects. We have found that two of the six watertight doors could not be closed. Whether this was already so in September we do not know yet.

5. No evidence was found of alcohol or drugs. The voyage data recorder had not worked since June. The owner, Hermosa Ferries, says that it ordered a new one in July; we have not seen the order.

6. This report does not determine guilt. The causes will be named in the final report, due by 2 November 2026. The public prosecutor's investigation is separate.

7. Urgent recommendations. (a) The Coast Guard should repair lights that are reported out within 72 hours, or else warn ships by radio every four hours. (b) Hermosa should keep no captain on duty for longer than 12 hours at a stretch. (c) Chests with life jackets must not be locked. Hermosa carried out (c) on its three other ferries the day after the accident. It has accepted (b) from 1 January. The Coast Guard has said that (a) is impossible with one tender and has asked for money for a second.

8. Hermosa has paid the families of the dead 500,000 pesos each and every passenger 20,000. The transport department may revoke the company's licence if the final report finds grave negligence.

9. The Bureau thanks the fishermen of Sampaga. Their leader, Mr Dodong Villaruz, told us: "We did not rescue strangers. On this sea there are none."`,
    date: '2025-12-03',
    text: `A mate alone on the bridge, a captain in his cabin after sixteen hours on duty, a reef light that did not burn: these were the circumstances in which the Philippine ferry Santa Lourdes ran aground on 2 November, according to a preliminary report released on Tuesday. It says nothing about guilt. The causes are to be named in the final report, due by November next year.

The ship hit the reef at 13 knots in good visibility. The lookout who should have been on the bridge was securing a lorry on the car deck, and the second mate, by his own account, mistook the lamp of a fishing boat for the reef light. That the light was out had been reported 19 days before, but it was not repaired, because the only buoy tender was in dock.

Aboard were 214 passengers, 27 more than the manifest showed, and a crew of 23. In all this was fewer than the certificate allows. Fishermen from Sampaga were the first on the scene, 36 minutes after the first call and three quarters of an hour ahead of the Coast Guard. Two people died: a woman of 67, of a heart attack, and a 24-year-old crewman, who drowned when he went in after a child. The child survived. Thirty-one people were hurt.

There were enough life jackets, but 58 of them lay in a chest to which the captain had the key. Two of six watertight doors would not close, though it is unclear whether that was already the case in September, when an inspection found nothing wrong. The voyage recorder had been out of order since June. Hermosa Ferries, the owner, claims to have ordered a replacement the following month, but the investigators have not seen the order. There were no signs of alcohol or drugs.

The bureau wants Hermosa’s captains to be on duty for 12 hours at a stretch at most, which the company has accepted from January, and chests to be left unlocked, as they already are on its three other ferries. Lights that fail should be repaired within three days, or ships be warned by radio. With a single tender that cannot be done, says the Coast Guard, which wants money for another.

Each of the two bereaved families has been paid 500,000 pesos. The company could lose its licence should the final report find grave negligence. "We did not rescue strangers," the fishermen's leader, Dodong Villaruz, said. "On this sea there are none."`,
    slips: [
      [
        ['polarity', 'direction', 'bound'],
        'There were more people on the ferry than her certificate allows.',
      ],
      [['value', 'measure'], 'The manifest listed 214 passengers.'],
      [['value'], 'At 21.52 she ran onto the Tres Hermanas reef at a speed of 31 knots.'],
      [['polarity', 'entity'], 'The captain was on the bridge when the ferry struck the reef.'],
      [['polarity', 'wording'], 'The wind was moderate and visibility poor.'],
      [['polarity'], 'The reef light was burning at the time of the accident.'],
      [['entity', 'period'], 'The Coast Guard reached the ferry before anybody else.'],
      [['value', 'period'], 'The captain had been on duty for six hours.'],
      [['polarity'], 'The child after whom the crew member jumped lost its life as well.'],
      [['polarity', 'measure'], 'The ferry was 58 life jackets short.'],
      [
        ['polarity', 'period', 'entity'],
        'The inspection on 9 September found that two of the six watertight doors could not be closed.',
      ],
      [['polarity', 'entity', 'modality'], 'In its report the Bureau lays the blame on the second mate.'],
      [['bound'], 'No captain should be on duty for less than 12 hours at a stretch.'],
      [['polarity'], 'The Coast Guard has agreed to repair lights within 72 hours.'],
      [['speaker', 'entity'], '"We did not rescue strangers," said a spokesman for Hermosa Ferries.'],
      [['modality', 'polarity'], 'The transport department has revoked the company’s licence.'],
    ],
  },
  {
    id: 'radio-conductor-wellington',
    sourceDate: '2025-09-21',
    source: `Radio Harbour, Wellington, programme "Second Interval", 21 September 2025. Conversation with Yun Seo-hyeon, the first woman to lead the Cook Strait Symphony, who leaves it after nine years as chief conductor (transcript)

Host: You are going in December. Why now?

Yun: Because I was asked to stay until 2030, and I noticed that I was pleased about the money and not about the music. That's the moment. Nobody pushed me. I've read that the board did. The board was in tears, or at least the treasurer was.

Host: When you came, the orchestra had 68 players and gave 52 concerts a year. And today?

Yun: Seventy-four players, 81 concerts. Twenty-three of those are not in concert halls. We've played in a woolshed, in two prisons, in a fish market at five in the morning. In the fish market nobody clapped; they had gloves on.

Host: Does the audience follow?

Yun: 104,000 last season, a third more than in my first. But I'm not going to lie: the number of subscribers has halved, from 4,800 to 2,400. People decide on the day. It makes our cashier ill.

Host: There was a debt.

Yun: Of 2.1 million dollars, in 2016. It's been paid off since March. We did that by not touring Europe. Twice we had an invitation to Edinburgh, twice I said no. I regret the second one.

Host: You were criticised for playing too little Beethoven.

Yun: I've conducted all nine symphonies here, some of them twice. It's true that one piece in four was written after 1980, and half of these by people who live here. Forty-one first performances. Six of them were good. I'd defend all forty-one.

Host: Only six?

Yun: Ask a gardener.

Host: In 2021 you stopped a concert.

Yun: I did, in Bruckner's Seventh, because a man in the fourth row was on the telephone. He wasn't being rude; his daughter was in labour. We waited for eleven minutes. It was a girl. He has come to every concert since. I'd stop again.

Host: Has your successor been chosen?

Yun: There are three names on the list; one is a woman, two are under 40. I don't vote, and I've given no advice. The board decides on 14 October. If they can't agree, there'll be a season with guests.

Host: The government wants to cut your grant.

Yun: From 16.4 to 15.1 million dollars from July next year. It's a proposal; parliament hasn't voted. If it comes, four posts would stay empty. They would not close the youth orchestra. I have that in writing from the general manager, Pita Rangihuna.

Host: And the new hall?

Yun: They said 2023, then 2025, now it's spring 2027. The acoustics were measured in June in the bare shell, and the expert from Osaka said it would be "either very good or a swimming pool". I believe very good.

Host: Where do you go?

Yun: Nowhere for a year. Then two months a year in Gothenburg, as a guest. I've refused a chief post in America, don't ask which. And I'll learn the viola. I've been making fun of violists for thirty years, I owe them something.

Host: Your last concert?

Yun: On 12 December. Haydn's "Farewell" would be expected, so we don't play it. We play his "Morning" and Mahler's Fourth. I wanted the Ninth; the players voted, 51 to 20, for the Fourth. It's a democracy on my last day.`,
    date: '2025-09-22',
    text: `After nine years as chief conductor Yun Seo-hyeon is leaving the Cook Strait Symphony in December, and not, she insists, because the board wanted her to. "Nobody pushed me," she told Radio Harbour in Wellington on Sunday. She had been asked to stay until 2030 but noticed that it was the money that pleased her and not the music.

Under her the orchestra has grown by six players to 74 and gives 81 concerts a year instead of 52. More than a quarter of them take place outside concert halls; there have been some in prisons, in a woolshed and in a fish market. Last season's audience of 104,000 was a third larger than that of her first, but only half of the 4,800 subscribers are left. A debt of $2.1 million was paid off by March, at the cost of tours of Europe. Yun turned down two invitations to Edinburgh and regrets the second refusal.

To those who missed Beethoven she replied that she had conducted all nine symphonies. A quarter of the pieces dated from after 1980, and half of these were the work of people living locally. Of 41 first performances only six were good in her judgment, but she stands by all of them.

In 2021 she interrupted Bruckner's Seventh because a man in the fourth row, whose daughter was about to give birth, was on the phone. The orchestra waited for eleven minutes. The man has not missed a concert since, and Yun would do it again.

Three candidates, one of them a woman, are in the running to succeed her. The board is to choose on 14 October, without a vote or advice from Yun. Failing agreement, guests will conduct for a season.

A government proposal would reduce the grant by $1.3 million to 15.1 million from next July. Parliament has yet to vote on it. Four posts would then remain vacant, but the youth orchestra would be spared, as general manager Pita Rangihuna has confirmed in writing. The new hall, once announced for 2023, is now expected in spring 2027, and Yun believes that its acoustics will be very good.

She is going to take a year off before conducting as a guest in Gothenburg for two months a year. A post as chief in America she has declined. For the farewell concert on 12 December the players chose Mahler's Fourth by 51 votes to 20, although Yun would have preferred the Ninth.`,
    slips: [
      [['polarity'], 'Yun said that the board had pushed her to go.'],
      [['polarity', 'modality', 'period'], 'The conductor has agreed to stay on until 2030.'],
      [['direction', 'value'], 'In nine years the orchestra has shrunk from 74 to 68 players.'],
      [['value', 'measure'], 'Eighty-one concerts a year are given outside concert halls.'],
      [['direction'], 'The number of subscribers has doubled, from 2,400 to 4,800.'],
      [['value', 'measure'], 'Three times as many people came last season as in her first.'],
      [['polarity'], 'The debt of 2.1 million dollars has not been paid off.'],
      [
        ['entity', 'polarity', 'value', 'period'],
        'Looking back, Yun is sorry about the first time she said no to Edinburgh, but not about the second.',
      ],
      [['value', 'measure'], 'Half of the pieces were written after 1980.'],
      [['value', 'measure'], 'All but six of the first performances were good, Yun said.'],
      [['entity', 'wording'], 'Yun stopped a concert in 2021 because a man in the fourth row was snoring.'],
      [['polarity', 'modality'], 'Yun has a vote in the choice of her successor.'],
      [['modality', 'polarity'], 'Parliament has voted to cut the grant to 15.1 million dollars.'],
      [['polarity', 'modality'], 'If the cut comes, the youth orchestra will be closed.'],
      [
        ['speaker', 'entity'],
        'The new hall would be "either very good or a swimming pool", said Pita Rangihuna.',
      ],
      [['entity', 'value', 'polarity'], 'The players voted, 51 to 20, for Mahler’s Ninth.'],
    ],
  },
  {
    id: 'tuna-agreement-honiara',
    sourceDate: '2025-06-26',
    source: `Joint press statement on the tuna access agreement between Solomon Islands and the Pacific Longline Association of Japan, Honiara, 26 June 2025

After eleven months of negotiations the Ministry of Fisheries and the Association have today initialled an agreement on access to the exclusive economic zone for the years 2026 to 2029. It replaces the one that runs out on 31 December 2025. It will enter into force when Parliament has ratified it and the Association's assembly has approved it.

Vessels. Up to 24 longliners may fish at the same time, four fewer than now.

Fees. For each fishing day a vessel pays 9,400 US dollars, up from 8,000. With the 3,600 days a year which both sides expect, income will be some 34 million dollars a year. A quarter of this is reserved for coastal communities; until now it has been a tenth.

Landings. From 2027 at least 15 percent of the catch must be landed and processed in Noro, from 2029 at least 25 percent. The Ministry had demanded 40 percent. The Association will contribute 6 million dollars to the extension of the cannery if the government provides the same amount.

Crews. Each vessel takes on at least three Solomon Islanders, at not less than 620 dollars a month.

Observers and cameras. From 2027 every vessel carries cameras. Observers remain compulsory on half of the voyages; the Association had wanted cameras to replace them altogether. The footage belongs to the Ministry and is kept for five years.

Sharks. Finning is forbidden, as before. Wire leaders will be banned from 1 July 2026. Vessels that break the ban twice lose their licence for a year.

Closed area. Fishing within 30 nautical miles of the Santa Isabel reefs is forbidden; up to now the limit has been 12 miles.

Remarks at the ceremony. Minister Nestor Galokale: "We have sold fish for forty years and bought it back in tins. This agreement does not end that. It begins to end it." He expects 450 additional jobs at Noro, where 1,700 people work now. Part of the opposition fears that the quota cannot be met, because the cannery runs at 60 percent of its capacity for want of electricity. The minister admitted that a second power line was needed; it will not be completed before the end of 2027.

Mr Kenji Muroi, head of the Association's delegation, said that his members had found the fee hard to swallow. Two of the 19 companies have announced that they will move to other waters; he does not expect more to follow. The average catch per day fell by 9 percent last year. The cause is not known; warm water may have pushed the tuna east.

The chiefs of Isabel were not at the table. Paramount Chief Selwyn Havimana said that he had been sent the text the night before, "in English, 71 pages". He would advise neither for nor against it until it had been read in the villages. The minister promised a summary in Pijin within two weeks.

Parliament is expected to debate the agreement in August. In 2024 the fees brought in 28 million dollars, 11 percent of the state's revenue.`,
    date: '2025-06-27',
    text: `Japanese longliners are to pay more for catching tuna off the Solomon Islands, and there will be fewer of them. Under an agreement initialled in Honiara on Thursday for the four years from 2026, a day's fishing costs $9,400 per vessel, 17.5 percent more than now. No more than 24 ships may fish at the same time, compared with 28 today. The fisheries ministry and the Pacific Longline Association had negotiated for eleven months; parliament and the association's assembly have yet to give their consent.

With 3,600 fishing days a year, the figure both sides reckon with, some $34 million would come in annually, compared with $28 million in 2024. The share reserved for coastal communities rises from a tenth to a quarter.

At least 15 percent of the catch must be processed in Noro from 2027, and no less than a quarter from 2029. The ministry had pressed for 40 percent. Minister Nestor Galokale expects 450 more jobs at Noro, where 1,700 people are employed. But the cannery is running at only 60 percent of capacity because it lacks electricity, which is why some in the opposition doubt that the quota can be met. A second power line is needed, Galokale conceded, and it will take at least until the end of 2027. The association is prepared to put $6 million into enlarging the cannery, provided that the government matches the sum.

From 2027 cameras will be obligatory on all ships. They do not do away with observers, who must still be on board for half of the voyages, although the association had wanted to be rid of them. Wire leaders will be prohibited from July next year. The closed zone around the reefs of Santa Isabel is widened from 12 to 30 nautical miles.

"We have sold fish for forty years and bought it back in tins," the minister said. The agreement only began to put an end to that, he added. Kenji Muroi, who led the association's delegation, spoke of a fee that had been hard to swallow. Two of the 19 companies intend to move to other waters, but he does not think that others will do likewise. Why the average catch per day dropped by 9 percent last year is not clear.

Selwyn Havimana, a paramount chief, received the 71 pages only the night before. Until the villages have read them, he will recommend nothing either way.`,
    slips: [
      [['value'], 'Up to 42 longliners may fish at the same time.'],
      [['direction'], 'The agreement lets in more vessels than the present one does.'],
      [['currency', 'unit'], 'For each fishing day a vessel pays 9,400 yen.'],
      [['unit', 'period', 'measure'], 'A vessel has to pay 9,400 dollars for each month of fishing.'],
      [['period', 'value'], 'Until now a quarter of the income has been reserved for coastal communities.'],
      [['modality', 'polarity', 'period'], 'The new agreement is already in force.'],
      [['bound'], 'From 2027 no more than 15 percent of the catch must be landed in Noro.'],
      [['entity', 'speaker'], 'It was the Association that had demanded landings of 40 percent.'],
      [['polarity', 'modality'], 'Once the cameras are in place, observers will no longer be required.'],
      [
        ['modality', 'polarity'],
        'The Association will give 6 million dollars for the cannery no matter whether the government adds anything.',
      ],
      [['value'], 'Vessels that break the ban on wire leaders once lose their licence for a year.'],
      [
        ['speaker', 'entity'],
        '"We have sold fish for forty years and bought it back in tins," said Mr Muroi.',
      ],
      [['wording', 'polarity'], '"This agreement ends that," said Minister Galokale.'],
      [['value', 'measure'], 'Most of the 19 companies have announced that they will move to other waters.'],
      [['modality'], 'The catch per day fell because warm water has pushed the tuna east, Mr Muroi said.'],
      [['polarity'], 'Paramount Chief Havimana came out against the agreement.'],
    ],
  },
  {
    id: 'armed-forces-inspector-vilnius',
    sourceDate: '2025-03-11',
    source: `Inspector of the Armed Forces, Vilnius. Annual report for 2024, presented to the defence committee of the Seimas on 11 March 2025 (summary, with the inspector's remarks)

In 2024 we received 638 submissions, 84 more than in 2023. Of these 412 came from professional soldiers, 171 from conscripts and the remainder from relatives and civilians. We found 267 of them justified and 190 unfounded; the others are pending or were withdrawn.

Housing was the commonest subject, with 153 submissions. At Girelė 460 conscripts lived in a barracks meant for 320. In February 2024 the temperature in two dormitories was 13 degrees. A new block was to be ready last November; it is now promised for June 2025.

Equipment. The position has improved. Every conscript now gets winter boots on the first day; two years ago a third of them waited for more than a month. Of the 1,150 night vision devices ordered in 2022, 700 have been delivered. The manufacturer cites a shortage of tubes. Women still complain about protective vests: only 90 of the 480 women in combat units have one that fits.

Accidents. Three soldiers lost their lives in service, two in a road accident near Alytus and one during an exercise with explosives. In 2023 there had been five. There was one suicide, as in the previous year.

Bullying. There were 29 submissions, after 41 in 2023. "I should like to believe it," said the inspector, Rasa Vaitkutė-Lind, "but the number of those who wrote without giving their names has trebled." Two sergeants were dismissed; a third was transferred and, eight months later, promoted. The inspector regards this as a mistake. The ministry says that the promotion was in line with the rules and wants to change the rules.

Drones. She was no judge of weapons, the inspector stressed, but many soldiers had told her the same thing: training with drones begins too late, in the seventh month of nine. The General Staff intends to move it to the third month from September, provided that enough instructors can be found; of the 60 needed 22 are missing.

Pay. Because of new software allowances were paid late in 71 cases, by 46 days on average. This has been put right since October.

Food. In the multinational battalion nobody complained about foreign comrades. Eleven complained about the food. "I have tried the food. They were right," the inspector said.

Staffing. At the end of the year 9 percent of the posts were vacant, compared with 12 percent a year before; among doctors it was 31 percent. The number of those who left the service early fell for the first time in six years, to 540.

Deputy defence minister Tomas Girdenis told the committee that the ministry accepted 34 of the 41 recommendations. It rejects the demand for an independent complaints telephone, because there is one already. The inspector replied that the existing number ends up in the commander's office. He could not say when the barracks would be finished: "June is the plan. I have seen plans."

The chair of the committee, Aušra Kazlauskienė, announced a visit to Girelė in April, without naming the day.`,
    date: '2025-03-12',
    text: `The inspector of the Lithuanian armed forces, Rasa Vaitkutė-Lind, received 638 submissions in 2024, 84 more than the year before. She considers 267 of them justified, says the annual report that was presented to a parliamentary committee on Tuesday.

Nearly a quarter concerned housing. At Girelė a barracks for 320 held 460 conscripts, and in February of last year it was no warmer than 13 degrees in two dormitories. A new block that should have been finished in November is now expected in June. Deputy minister Tomas Girdenis would not commit himself even to that. "June is the plan. I have seen plans," he said.

With equipment things look better. All conscripts are given winter boots on their first day, whereas two years ago one in three had to wait for over a month. Of the night vision devices ordered in 2022, however, 450 have still not arrived. And fewer than a fifth of the women in combat units have a protective vest that fits.

Three soldiers died in service, two fewer than in 2023, and two of them on the road. There was one suicide. Bullying was the subject of 29 submissions after 41 in the previous year, but the inspector hesitates to believe in an improvement, since three times as many people wrote anonymously. Two sergeants were sacked. A third was promoted eight months after being transferred, which the inspector thinks wrong. The ministry says that it kept to the rules, which it means to change.

Drone training comes too late, many soldiers told her, in the seventh of nine months. From September it is to begin in the third, as long as there are enough instructors. At present more than a third of the 60 that are needed are lacking.

Nine percent of all posts were vacant at the end of the year, three points fewer than a year earlier, but among doctors the figure was 31 percent. For the first time in six years the number of early departures fell.

The ministry accepts 34 of the inspector's 41 recommendations. It will not set up an independent complaints line, on the grounds that one exists. That number, Vaitkutė-Lind countered, leads to the commander's office. In the multinational battalion nobody complained about comrades from other countries, but eleven did about the food. The inspector has tasted it: "They were right."`,
    slips: [
      [['value', 'measure'], 'In 2024 the inspector received 84 submissions.'],
      [['direction'], 'The inspector had less to read than in 2023.'],
      [['entity', 'measure'], 'Most of the submissions came from conscripts.'],
      [['entity', 'measure'], 'No subject gave rise to more submissions than bullying.'],
      [['value', 'measure', 'entity'], 'At Girelė 320 conscripts lived in a barracks meant for 460.'],
      [['polarity', 'modality', 'period'], 'The new block has been in use since last November.'],
      [['value', 'polarity'], 'All 1,150 night vision devices ordered in 2022 have been delivered.'],
      [
        ['polarity', 'value', 'measure'],
        'All but 90 of the 480 women in combat units have a vest that fits.',
      ],
      [['value', 'period'], 'Five soldiers lost their lives in service in 2024.'],
      [['direction', 'value'], 'Only a third as many people as before wrote without giving their names.'],
      [['polarity'], 'The inspector approves of the third sergeant’s promotion.'],
      [
        ['modality', 'polarity'],
        'From September drone training will begin in the third month, regardless of how many instructors are found.',
      ],
      [['unit', 'period', 'value'], 'Allowances were paid 46 weeks late on average.'],
      [['speaker', 'entity'], '"I have tried the food. They were right," said Tomas Girdenis.'],
      [['polarity', 'value'], 'The ministry rejects 34 of the 41 recommendations.'],
      [['direction', 'polarity'], 'More soldiers left the service early than in the year before.'],
    ],
  },
  {
    id: 'ges-verkhne-ilimskaya',
    lang: 'ru',
    sourceDate: '2025-10-22',
    source: `АО «Тунгусгидро». О ходе реконструкции Верхне-Илимской ГЭС. Пресс-релиз и ответы главного инженера. Братск, 22 октября 2025 года

19 октября на Верхне-Илимской ГЭС введён в работу после замены гидроагрегат № 5, третий из восьми. Его мощность выросла с 96 до 110 МВт. Мощность станции составляет теперь 810 МВт. После завершения программы, в 2030 году, она достигнет 880 МВт.

Рабочее колесо весом 118 тонн изготовил завод «Невтурбомаш», из Петербурга его везли 74 дня. Колесо для следующего агрегата, № 2, застряло в Усть-Куте из-за низкой воды. Если до 5 ноября река не поднимется, его оставят зимовать и доставят в мае. Тогда замену агрегата закончат не в декабре 2026 года, а весной 2027-го.

Стоимость программы — 41,5 млрд рублей, первоначально было 33. Удорожание объясняется ценами на металл и заменой импортной автоматики. Освоено 17,2 млрд. Две трети платит компания, треть — за счёт надбавки к цене мощности. Тариф для населения из-за реконструкции не изменится.

Выработка. За девять месяцев станция дала 2,61 млрд киловатт-часов, на 14% меньше прошлогоднего. Приток в водохранилище был самым низким за 23 года. На 1 октября уровень — 394,2 метра, на 1,8 метра ниже нормы. Зимой станция сможет работать на полную мощность только в часы максимума.

Авария. 6 июня на агрегате № 7 загорелась обмотка. Пострадавших не было, пожар потушили за 38 минут. Комиссия установила, что причиной стал заводской дефект изоляции, а не ошибка персонала. Ремонт, 290 млн рублей, оплатила страховая компания «Ангара-Полис». Расходы на покупку электроэнергии на время простоя, 160 млн, она возмещать отказалась. Дело передано в суд.

Ответы главного инженера Романа Шелехова

— Можно ли было предвидеть пожар?

— Датчики показали нагрев за сорок минут. Дежурный сообщил, но не остановил агрегат: по инструкции он и не имел права. Теперь имеет.

— Что с рыбой?

— По требованию надзора построим рыбозащиту за 1,1 млрд рублей. До конца 2028 года. Пока выпускаем мальков: в этом году 420 тысяч хариуса и пеляди, в прошлом — 300 тысяч. Сколько из них выживет, никто не считал.

— Жители посёлка Старый Илим жалуются, что колодцы высохли.

— Связь с низким уровнем водохранилища возможна. Гидрогеологи дадут ответ в декабре. До этого возим воду, две машины в день. Это не признание вины, это вода.

— Людей сократите?

— Сейчас на станции 318 человек. После автоматизации хватило бы 240. Увольнять не будем, за пять лет 70 уйдут на пенсию.

— Станцию продадут?

— Слух старый. Акционер, холдинг «Сибэнерготрест», в августе письменно его опроверг. Он, наоборот, увеличил долю с 75 до 90%.

— Что самое трудное?

— Осень. Вода ниже, чем хочется, люди дальше, чем нужно. Из двадцати монтажников, которых обещал подрядчик, приехали одиннадцать, остальные ждут самолёта: аэродром второй день закрыт из-за тумана. Наверстаем в выходные, за двойную оплату, и только добровольцы.

— Экскурсии будут?

— С мая, по субботам, группами до пятнадцати человек. Бесплатно. В машинный зал детей моложе двенадцати лет не пускаем: шум.`,
    date: '2025-10-23',
    text: `Три из восьми гидроагрегатов Верхне-Илимской ГЭС уже заменены, сообщило АО «Тунгусгидро». Агрегат № 5, пущенный 19 октября, прибавил станции 14 МВт. Сейчас её мощность — 810 МВт, а через пять лет, когда программа завершится, будет 880.

Обновление обойдётся в 41,5 млрд рублей, примерно на четверть дороже, чем намечалось: выросли цены на металл, а импортную автоматику пришлось заменять. Потрачено из этой суммы чуть больше 40%. Тариф для жителей из-за этого не поднимут.

Рабочее колесо для агрегата № 2 задержалось в Усть-Куте, потому что река обмелела. Если до 5 ноября воды не прибавится, ему придётся ждать мая, и работы закончатся не в конце 2026 года, а лишь весной 2027-го.

За девять месяцев выработка упала на 14%, до 2,61 млрд киловатт-часов. Такого слабого притока не было 23 года, и водохранилище на 1,8 метра ниже нормы. На полную мощность станция зимой сумеет работать лишь в часы максимума.

Июньский пожар на агрегате № 7, при котором никто не пострадал, произошёл из-за заводского брака, решила комиссия. Страховщик заплатил 290 млн рублей за ремонт, но не за электроэнергию, которую пришлось покупать во время простоя; о 160 млн теперь спорят в суде. Датчики предупредили о нагреве за сорок минут, рассказал главный инженер Роман Шелехов, однако дежурный не имел права остановить агрегат. Теперь такое право у него есть.

Рыбозащиту за 1,1 млрд рублей обещают построить до конца 2028 года, а мальков в нынешнем году выпустили на 120 тысяч больше, чем в прошлом. Виновато ли водохранилище в том, что высохли колодцы в Старом Илиме, станет ясно в декабре, когда ответят гидрогеологи. Пока же туда ежедневно отправляют две машины с водой. «Это не признание вины, это вода», — пояснил Шелехов.

Из 318 работников увольнять никого не собираются, хотя после автоматизации хватило бы 240: семьдесят человек за пять лет уйдут на пенсию. Слух о продаже станции инженер назвал старым. Холдинг «Сибэнерготрест» не только опроверг его письменно, но и довёл свою долю до 90%.`,
    slips: [
      [['direction', 'value'], 'Мощность гидроагрегата № 5 снизилась со 110 до 96 МВт.'],
      [['value', 'period'], 'Мощность станции составляет теперь 880 МВт.'],
      [['value'], 'На станции заменены уже пять гидроагрегатов из восьми.'],
      [['scale', 'value'], 'Стоимость программы — 41,5 млн рублей.'],
      [['direction'], 'Реконструкция обходится дешевле, чем предполагали вначале.'],
      [
        ['value', 'entity', 'measure'],
        'Две трети стоимости покрывает надбавка к цене мощности, остальное платит компания.',
      ],
      [['unit', 'scale', 'value'], 'За девять месяцев станция дала 2,61 млрд мегаватт-часов.'],
      [['polarity', 'entity'], 'Пожар на агрегате № 7 случился по вине персонала, заключила комиссия.'],
      [['unit', 'period', 'value'], 'Пожар потушили за 38 часов.'],
      [['polarity'], 'Страховая компания возместила и расходы на покупку электроэнергии на время простоя.'],
      [['polarity', 'modality'], 'Не остановив агрегат, дежурный нарушил инструкцию.'],
      [['modality'], 'Колесо для агрегата № 2 останется зимовать в Усть-Куте, это уже решено.'],
      [['value', 'measure', 'polarity'], 'Из мальков, выпущенных в этом году, выжили 300 тысяч.'],
      [['modality', 'polarity'], 'Колодцы в Старом Илиме высохли из-за водохранилища, признал Шелехов.'],
      [
        ['wording', 'polarity'],
        '«Это признание вины», — сказал Шелехов о воде, которую возят в Старый Илим.',
      ],
      [['direction', 'value'], 'Холдинг «Сибэнерготрест» сократил долю с 90 до 75%.'],
    ],
  },
  {
    id: 'kooperativ-yabloki-lipetsk',
    lang: 'ru',
    sourceDate: '2025-02-27',
    source: `Сельскохозяйственный кооператив «Яблоневый хутор», Липецкая область. Отчётное собрание, 27 февраля 2025 года. Выдержки из протокола

Присутствовали 143 члена кооператива из 168. Председательствовал Геннадий Мятлев.

1. Отчёт председателя. В 2024 году собрано 6 800 тонн яблок, в 2023-м — 11 900. Причина — заморозки в ночь на 4 мая, до минус шести. В садах у реки погибло 80% завязей, на холмах — 35%. Цена выросла: в среднем 58 рублей за килограмм против 39. Поэтому выручка упала меньше, чем урожай, — с 471 до 402 млн рублей. Убыток составил 18 млн рублей, это первый убыток за одиннадцать лет.

От государства получили 46 млн компенсации, просили 70. Страховая компания выплатила 31 млн. Застрахована была половина садов; со следующего сезона предлагаем застраховать все.

2. Долги. Кредит на холодильник, 210 млн рублей, банк согласился продлить на два года, до 2031-го, без повышения ставки. Проценты за прошлый год уплачены полностью.

3. Оплата труда. Постоянных работников — 112, сезонных было 260, вдвое меньше обычного. Средняя зарплата постоянных — 61 тысяча рублей, на 9% больше прошлогодней. Премий не будет. Член кооператива Зоя Хрулёва: «Премий не будет, а новый внедорожник у правления есть». Председатель пояснил, что машина куплена в 2022 году и выставлена на продажу.

4. План. В апреле заложим 40 гектаров сада на холмах, у реки — ничего. Сорта поздноцветущие. Старые деревья на 25 гектарах выкорчуем. Дождевание от заморозков поставим на 60 гектарах, это стоит 84 млн рублей; область возмещает до 70%. Если субсидию не утвердят, ограничимся двадцатью гектарами. Агроном Пётр Ладыгин предупредил: дождевание спасает до минус пяти. «При минус шести мы бы просто получили ледяные яблоки», — сказал он.

5. Сбыт. Сеть «Корзина», которая брала 40% урожая, с января снизила закупку вдвое, ссылаясь на калибр плодов. Переговоры идут с двумя другими сетями. На сок ушло 2 100 тонн, почти треть. Вывоз в Белоруссию прекращён в октябре: покупатель не платит с августа, долг — 12 млн рублей. Подан иск.

6. Голосование. Отчёт утверждён: за — 97, против — 31, воздержались 15. Дивидендов решено не платить. Предложение Хрулёвой сократить правление с девяти до пяти человек не прошло: за него подано 68 голосов, требовалось 72. Предложение принять в кооператив фермера Андрея Тимохина с его 30 гектарами слив принято единогласно.

7. Выборы. Мятлев переизбран на три года, 88 голосами. Он сказал, что этот срок для него последний. Соперник, Ладыгин, снял свою кандидатуру до голосования.

8. Разное. Из 60 собственных ульев половина зимой погибла. Причину выясняет ветеринарная служба; версия об отравлении не подтверждена и не исключена. На сезон арендуют ещё 140 ульев. Посев медоносов одобрен.

9. Школа. Ученики сельской школы помогут сажать деревья: каждому классу отводится один ряд, урожай с него пойдёт в школьную столовую. Директор школы Лидия Барсукова попросила, чтобы работали не больше двух часов в день и не в дни контрольных. Возражений не было. Следующее собрание созовут не позднее 1 марта будущего года; до этого, в сентябре, правление письменно сообщит членам кооператива, каков урожай и сколько за него заплатили.`,
    date: '2025-02-28',
    text: `После майских заморозков липецкий кооператив «Яблоневый хутор» собрал в 2024 году всего 6 800 тонн яблок, на 5 100 тонн меньше, чем годом раньше. Об этом доложил председатель Геннадий Мятлев на собрании в четверг. Сильнее пострадали сады у реки: завязей там погибло 80%, тогда как на холмах — 35%.

Цены подскочили почти в полтора раза, и выручка сократилась не так резко, на 69 млн рублей. И всё же год принёс убыток, впервые за одиннадцать лет, — 18 млн. Государство компенсировало 46 млн из запрошенных 70, ещё 31 млн заплатила страховая компания. Впредь предлагается страховать не половину садов, а все.

Банк отсрочил погашение кредита на холодильник до 2031 года и ставку не поднял. Постоянные работники, которых 112, зарабатывают в среднем 61 тысячу рублей, но премий не получат. Когда Зоя Хрулёва попрекнула правление новым внедорожником, Мятлев ответил, что он куплен ещё в 2022 году и продаётся.

В апреле новые сады, 40 гектаров, заложат только на холмах, и сорта будут поздноцветущие. Дождевание от заморозков намерены устроить на 60 гектарах за 84 млн рублей, а если субсидии не дадут — на втрое меньшей площади. Впрочем, предупредил агроном Пётр Ладыгин, оно помогает только до пяти градусов мороза, а в ту майскую ночь было шесть.

Сеть «Корзина», бравшая 40% яблок, с января покупает вдвое меньше; кооператив ведёт переговоры с двумя другими сетями. Почти треть урожая пустили на сок. Поставки в Белоруссию остановлены, и 12 млн рублей долга взыскивают через суд.

Отчёт поддержали примерно две трети присутствовавших. Дивидендов не будет. Для сокращения правления до пяти человек не хватило четырёх голосов, зато фермера Андрея Тимохина, у которого 30 гектаров слив, приняли единогласно. Мятлев, выбранный ещё на три года, заявил, что этот срок станет для него последним; агроном Ладыгин выбыл из борьбы до голосования.

Зимой кооператив потерял половину собственных ульев. Отравились ли пчёлы, пока не известно.`,
    slips: [
      [['value', 'period'], 'В 2024 году собрано 11 900 тонн яблок.'],
      [['entity', 'direction', 'value'], 'Сады на холмах пострадали от мороза сильнее, чем сады у реки.'],
      [['value'], 'В ночь на 4 мая температура опускалась до минус шестнадцати.'],
      [['direction', 'value'], 'Выручка кооператива выросла до 471 млн рублей.'],
      [['unit', 'scale', 'value'], 'Яблоки стоили в среднем 58 рублей за тонну.'],
      [['value', 'polarity'], 'Государство компенсировало кооперативу всё, о чём тот просил.'],
      [['value', 'polarity', 'measure'], 'Застрахованы были все сады.'],
      [['polarity', 'direction'], 'Кредит на холодильник банк продлил, но под более высокий процент.'],
      [['direction'], 'Сезонных работников было вдвое больше обычного.'],
      [
        ['speaker', 'entity'],
        '«Премий не будет, а новый внедорожник у правления есть», — сказал Пётр Ладыгин.',
      ],
      [['entity', 'polarity'], 'В апреле кооператив заложит 40 гектаров сада у реки.'],
      [['modality', 'value', 'polarity'], 'Дождевание поставят на 60 гектарах даже без субсидии.'],
      [['direction'], 'Сеть «Корзина» с января увеличила закупку вдвое.'],
      [['polarity'], 'По предложению Хрулёвой правление сократили с девяти до пяти человек.'],
      [['polarity', 'modality'], 'Мятлев не исключил, что через три года будет избираться снова.'],
      [['polarity', 'modality'], 'Версия об отравлении пчёл исключена.'],
    ],
  },
  {
    id: 'railway-denau-ru-en',
    lang: 'ru',
    reportLang: 'en',
    sourceDate: '2025-06-04',
    source: `Совместное коммюнике по итогам третьего заседания узбекско-таджикской комиссии по строительству железной дороги Денау — Хисорак. Ташкент, 4 июня 2025 года

Заседание провели министры транспорта Узбекистана Шухрат Низамов и Таджикистана Далер Рахмонов.

1. Стороны утвердили маршрут линии длиной 186 километров, из них 112 пройдут по территории Узбекистана. Северный вариант отклонён: он на 31 километр короче, но требует двух тоннелей общей длиной 14 километров. На утверждённом маршруте тоннель один, 4,6 километра.

2. Стоимость оценивается в 1,24 млрд долларов. Узбекистан покрывает 55%, Таджикистан — 20%, остальное должны предоставить банки развития. Азиатский банк дорог одобрил 150 млн долларов; решение Евразийского кредитного фонда ещё о 160 млн ожидается в сентябре. Без него работы на таджикском участке не начнутся.

3. Строительство узбекского участка начнётся 15 октября 2025 года. Движение по всей линии планируется открыть в конце 2030 года. Ранее назывался 2028 год.

4. Линия будет однопутной и электрифицированной; скорость пассажирских поездов — до 140 километров в час, грузовых — до 90. Время в пути сократится с девяти часов автобусом до двух часов сорока минут.

5. Грузы. В первый год ожидается 3,2 млн тонн, к 2040 году — до 7 млн. Главные грузы — уголь, цемент и фрукты. Тариф на транзит будет единым; его установят не позднее чем за год до открытия.

6. Граница. Пассажиров проверяют в поезде, на границе он стоит не более 25 минут. Граждане обеих стран смогут ездить без виз, как и сейчас.

7. Земля. Отчуждается 1 340 гектаров, переселить предстоит 218 семей. Компенсация выплачивается до начала работ, а не после. Комиссия отметила, что её получила пока 61 семья.

8. Подрядчик узбекского участка выбран на тендере: консорциум «Сурхон Йул». Заявок было четыре; победившая — не самая дешёвая, но с самым коротким сроком. Конкурс на строительство тоннеля объявят в ноябре; интерес проявили турецкая и китайская фирмы.

На пресс-конференции Низамов сказал: «Эту дорогу начинали строить на бумаге пять раз. Бумаги у нас теперь достаточно». На вопрос, не пострадает ли заповедник, он ответил, что линия обойдёт его с юга, хотя это добавило девять километров и 40 млн долларов. Экологи требовали, чтобы она прошла в 12 километрах от границы заповедника, получили четыре.

Рахмонов сообщил, что в Таджикистане стройка даст 2 400 рабочих мест, две трети из них — для местных жителей. О сроке он выразился осторожно: «Горы в заседаниях не участвовали». Подтвердить, что следующий участок, до границы с Киргизией, уже проектируется, он не захотел.

9. Стороны договорились, что спорные вопросы о поставке шпал и рельсов будут решать заместители министров в течение десяти дней. Шпалы изготовит завод в Денау, рельсы купят за границей: в обеих странах их не производят.

10. Четвёртое заседание пройдёт в Душанбе в феврале 2026 года.`,
    date: '2025-06-05',
    text: `Uzbekistan and Tajikistan have agreed on the route of a railway from Denau to Khisorak. Some three fifths of its 186 kilometres will lie in Uzbekistan, according to a communiqué issued in Tashkent on Wednesday. A northern alternative, though 31 kilometres shorter, was discarded since it would have needed two tunnels with a combined length of 14 kilometres rather than a single one.

The cost is put at $1.24 billion. Uzbekistan bears 55 percent and Tajikistan a fifth, while development banks are expected to supply the remaining $310 million. Not quite half of that sum has been approved. Without the Eurasian Credit Fund, which is due to decide in September, work on the Tajik section will not begin. On the Uzbek side it is to start on 15 October. Trains should run along the entire line at the end of 2030; at one time there was talk of 2028.

The line will be single-track and electrified. A journey that takes nine hours by bus will be cut to less than three by trains doing up to 140 km/h. They are to stop at the border for 25 minutes at most, as passengers are checked on board. Citizens of the two countries will continue to travel without visas. Freight is forecast at 3.2 million tonnes in the first year and as much as 7 million by 2040.

For the railway 218 families will have to move. Compensation is due before work begins, but fewer than a third of them have received it so far. The Uzbek section was awarded to the consortium Surkhon Yul, which was not the cheapest of four bidders but offered the shortest time. For the tunnel a tender will be announced in November.

This railway had been started on paper five times, Uzbek transport minister Shukhrat Nizamov said. "We have enough paper now." The line will skirt a nature reserve to the south, he said, even though that adds $40 million to the bill. It will keep a distance of four kilometres from the reserve, a third of what environmentalists had called for.

His Tajik colleague, Daler Rakhmonov, expects 2,400 jobs in his country, about 1,600 of them for local people. He was guarded about the date: "The mountains did not take part in the meetings." Whether a further section, to the Kyrgyz border, is already being designed, he would not confirm. The commission will meet next in the Tajik capital in February.`,
    slips: [
      [['value', 'measure'], 'The approved line from Denau to Khisorak is 112 kilometres long.'],
      [['direction'], 'The rejected northern route is 31 kilometres longer.'],
      [['value', 'entity'], 'On the approved route there are two tunnels.'],
      [['currency', 'unit'], 'The cost is put at 1.24 billion roubles.'],
      [['entity', 'value'], 'Tajikistan covers 55 percent of the cost.'],
      [['modality', 'polarity'], 'The Eurasian Credit Fund has already granted its 160 million dollars.'],
      [['polarity', 'modality'], 'On the Tajik side work can begin even without the fund’s money.'],
      [['period', 'value'], 'Traffic on the whole line is planned to open at the end of 2028.'],
      [['bound'], 'At the border the train stops for at least 25 minutes.'],
      [['polarity', 'modality'], 'Citizens of the two countries will need visas for the trip.'],
      [['period', 'polarity'], 'Families are compensated only once work has begun.'],
      [['value', 'polarity'], 'All 218 families have received their compensation.'],
      [
        ['polarity', 'wording', 'measure'],
        'Surkhon Yul was chosen because nobody else offered a lower price.',
      ],
      [['polarity', 'entity'], 'The line will cut through the nature reserve, Nizamov said.'],
      [['speaker', 'entity'], '"The mountains did not take part in the meetings," said Shukhrat Nizamov.'],
      [['polarity'], 'Rakhmonov confirmed that the section to the Kyrgyz border is already being designed.'],
    ],
  },
];
