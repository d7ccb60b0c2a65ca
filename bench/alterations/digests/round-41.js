// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round41 = [
  {
    id: 'kenya-plastics-statement',
    sourceDate: '2025-03-11',
    date: '2025-03-12',
    source: `Statement by Hon. Miriam Chepkoech Langat, Cabinet Secretary for Environment of the Republic of Kenya, at the high-level segment of the intergovernmental meeting on plastic pollution, Nairobi, Tuesday 11 March 2025

Mr President, Excellencies, distinguished delegates,

On behalf of the Government and people of Kenya I bid you karibu to Nairobi. I bring you the greetings of H.E. the President, who regrets that he could not be with us this morning on account of a State funeral in Kitui.

Mr President, eight years ago Kenya prohibited the plastic carrier bag. We were told that the ban would not survive the next election. It survived. In our last survey, done in 2024 in eleven counties, the share of slaughtered cattle found with plastic in the stomach stood at 14 per cent. In 2016, before the ban, it was 37 per cent. I do not say the work is done. Bags still come across our borders, and last year our officers seized some 62 tonnes of them, most of it at two crossing points, Busia and Namanga.

Bags are the easy part. It is the bottles, the sachets and the fishing nets that keep us awake. Kenya puts about 480,000 tonnes of plastic on its market in a year, and of this we collect for recycling barely 9 per cent. From 1 July, producers and importers of packaging will be required to join a take-back scheme or pay a fee of 150 shillings per kilogramme. Firms placing less than five tonnes a year on the market are exempted for the first two years. The regulations are with Parliament; if the House does not annul them within 28 sitting days they take effect without a vote.

On the instrument before us, my delegation wishes to make three points.

First, a treaty that speaks only of waste and not of production will be a mop without a hand on the tap. We support a global target on production. We are not wedded to a particular figure, and we have heard the concerns of the producing countries. But a text with no target at all, Kenya would find very hard to sign.

Second, money. The estimate of the secretariat is that developing countries will need 17 billion US dollars a year up to 2040 for collection and sorting. Existing funds disburse less than a tenth of that. Together with Rwanda, Ghana and Fiji we have tabled a proposal for a dedicated fund. We are open on who hosts it. We are not open to its being voluntary.

Third, the waste pickers. There are in Nairobi alone perhaps 30,000 persons who live from what others throw away. At Dandora a picker earns, on a good day, 400 shillings. The treaty must name them. In the current draft the words "just transition" stand in square brackets, and we ask that the brackets be removed.

Mr President, some delegations have suggested that we suspend this session and meet again next year. Kenya could live with one further session, provided it is the last and the date is fixed before we leave this hall. What we could not accept is an open-ended adjournment.

As host, we have offered to accommodate the permanent secretariat here in Gigiri. Three other cities have also expressed interest. That decision is not for this week.

I thank you. Asanteni sana.`,
    text: `Kenya would find it very hard to sign a plastics treaty that contained no production target at all, Environment Cabinet Secretary Miriam Chepkoech Langat told delegates in Nairobi on Tuesday. Her country supports a global goal but is not attached to any one number, she said. An agreement confined to waste would be "a mop without a hand on the tap". According to the secretariat's estimate, developing countries will need $17bn a year until 2040 for collecting and sorting plastic, while existing funds pay out under a tenth of that. Kenya, Rwanda, Ghana and Fiji have put forward a dedicated fund; Langat signalled flexibility over its host but ruled out a voluntary arrangement. She also wanted waste pickers named in the treaty and asked for the brackets around "just transition" to come off. Perhaps 30,000 people in the capital live from discarded material, and at Dandora a good day brings in 400 shillings.

At home, the proportion of slaughtered cattle with plastic in their stomachs dropped from 37% in 2016 to 14% in a survey of eleven counties last year. The minister did not claim the job was finished: bags still enter from abroad, and officers confiscated about 62 tonnes in 2024, mostly at Busia and Namanga. Less than a tenth of the 480,000 or so tonnes of plastic placed on the Kenyan market each year is collected for recycling. From July, makers and importers of packaging must either join a take-back scheme or pay 150 shillings a kilo. Small firms, those with under five tonnes a year, are spared for two years. The rules are before Parliament and will come into force without a vote unless the House annuls them within 28 sitting days.

Kenya could accept one more negotiating session so long as it was the final one and its date was settled before delegates went home. It would not accept an adjournment without an end date. The country has offered to house the permanent secretariat, as three other cities would also like to do, but that is not being decided this week.`,
    slips: [
      [
        ['modality', 'wording', 'polarity'],
        `Kenya will refuse to sign any treaty that lacks a production target, its environment minister announced.`,
      ],
      [
        ['value', 'period', 'direction', 'measure'],
        `Plastic was found in the stomachs of 37% of the cattle slaughtered in the 2024 survey.`,
      ],
      [['unit', 'scale', 'value'], `Some 62 kilograms of banned bags were seized by officers last year.`],
      [
        ['range', 'bound', 'value', 'wording', 'measure'],
        `All of the bags confiscated in 2024 were caught at Busia and Namanga.`,
      ],
      [
        ['measure', 'value'],
        `About 480,000 tonnes of plastic are collected for recycling in Kenya every year.`,
      ],
      [
        ['currency', 'unit', 'value'],
        `Producers outside the take-back scheme face a charge of 150 dollars per kilogramme.`,
      ],
      [
        ['bound', 'direction', 'polarity', 'range'],
        `Companies putting more than five tonnes a year on the market are exempt for the first two years.`,
      ],
      [
        ['polarity', 'modality', 'wording', 'measure', 'period'],
        `The packaging rules will lapse unless Parliament votes for them within 28 sitting days.`,
      ],
      [
        ['speaker', 'entity'],
        `By the Kenyan government's own calculation, poorer countries will need $17bn a year for collection and sorting.`,
      ],
      [
        ['period', 'measure', 'bound', 'range', 'value'],
        `Developing countries need a total of $17bn between now and 2040.`,
      ],
      [
        ['bound', 'direction', 'value', 'range'],
        `More than a tenth of the required sum is already being disbursed by existing funds.`,
      ],
      [['entity'], `The proposal for a special fund came from Kenya, Uganda, Ghana and Fiji.`],
      [
        ['bound', 'measure', 'modality', 'wording', 'range', 'value'],
        `Pickers at Dandora make at least 400 shillings a day.`,
      ],
      [
        ['modality', 'polarity', 'entity', 'wording'],
        `The permanent secretariat will be set up in Gigiri, the meeting agreed.`,
      ],
      [
        ['polarity', 'entity', 'speaker'],
        `The Kenyan President, who attended the opening in the morning, greeted the delegates himself.`,
      ],
      [[], `Langat blamed lobbying by oil companies for the slow pace of the negotiations.`],
    ],
  },
  {
    id: 'uzbek-bulgarian-communique',
    sourceDate: '2025-04-23',
    date: '2025-04-24',
    source: `JOINT COMMUNIQUÉ on the results of the official visit of the Prime Minister of the Republic of Bulgaria to the Republic of Uzbekistan

(Unofficial translation)

1. At the invitation of the President of the Republic of Uzbekistan, the Prime Minister of the Republic of Bulgaria, Mr Stoyan Velchev, paid an official visit to Tashkent on 22 and 23 April 2025. This was the first visit of a Bulgarian head of government in sixteen years. In the course of the visit Mr Velchev was received by the President and held talks with the Prime Minister, Mr Rustam Yuldoshev.

2. The talks passed in an atmosphere of mutual trust. The Sides noted with satisfaction that mutual trade turnover in 2024 reached 214 million US dollars, having grown by 18 per cent in comparison with 2023. It was noted at the same time that the structure of trade remains unbalanced: the exports of Uzbekistan to Bulgaria made up only 31 million dollars. The Sides set the task of bringing turnover to 500 million dollars by the year 2030.

3. The Sides discussed the carriage of goods by the Trans-Caspian route through the ports of Burgas and Varna. In 2024 some 1,900 containers in transit from Uzbekistan passed through the port of Burgas. The Bulgarian Side expressed readiness to consider a discount of up to 20 per cent on port dues for Uzbek cargo, subject to the consent of the European Commission. The railway administrations of the two countries were instructed to submit a joint tariff proposal not later than 1 October 2025.

4. The Sides came out in favour of the resumption of direct flights between Tashkent and Sofia, which were discontinued in 2020. It is expected that an agreement providing for two flights a week will be signed in the autumn of the current year.

5. In the sphere of agriculture the Sides welcomed the intention of the Bulgarian company Trakia Semena to build a seed plant in Samarkand region at a cost of 12 million euros. The first line, with a capacity of 3,000 tonnes a year, is planned to be launched in the second half of 2026. The Uzbek Side will allot to the investor 40 hectares of land free of rent for a period of ten years.

6. The Uzbek Side requested that the number of scholarships for Uzbek students at Bulgarian universities be raised from 25 to 60 a year. The Bulgarian Side took note of the request.

7. An agreement was signed on the abolition of visas for holders of diplomatic and service passports. The question of ordinary passports will be studied with account of the obligations of Bulgaria as a member of the Schengen area.

8. The Bulgarian Side reaffirmed its support for the earliest accession of Uzbekistan to the World Trade Organization. The Sides expressed concern over the humanitarian situation in Afghanistan. An exchange of views took place on the situation in Ukraine, in the course of which the Bulgarian Side set out its position; the Uzbek Side spoke in favour of a settlement by diplomatic means.

9. Following the talks seven documents were signed, including a programme of cooperation in tourism for 2025–2027 and a memorandum between the chambers of commerce.

10. The Prime Minister of Bulgaria invited the President of Uzbekistan to pay a visit to Sofia. The invitation was accepted with gratitude. The dates will be agreed through diplomatic channels.

Tashkent, 23 April 2025`,
    text: `Uzbekistan and Bulgaria want to more than double their trade, to $500m by 2030, according to a joint communiqué issued in Tashkent at the end of a two-day visit by Bulgarian Prime Minister Stoyan Velchev. No Bulgarian head of government had come in sixteen years. Velchev met the Uzbek President and had talks with his counterpart Rustam Yuldoshev. Turnover rose 18% last year to $214m, though the two sides described it as lopsided, with Uzbek exports accounting for only $31m.

Burgas handled some 1,900 transit containers from Uzbekistan in 2024. Sofia is ready to consider cutting port dues on Uzbek cargo by as much as a fifth if the European Commission consents. The two railways have until 1 October to hand in a joint tariff proposal. Both governments would like to see direct flights between their capitals again, five years after these were dropped. A deal on two flights a week is expected to be signed this autumn.

Bulgaria's Trakia Semena intends to spend €12m on a seed plant in Samarkand region. Its first line, able to produce 3,000 tonnes a year, is scheduled to start up in the second half of next year. The investor gets 40 hectares rent-free for ten years. Tashkent asked for the number of scholarships at Bulgarian universities to go up from 25 to 60 a year, a request that the Bulgarians noted. Holders of diplomatic and service passports will no longer need visas under an agreement signed during the visit. What happens with ordinary passports is still to be studied in the light of Bulgaria's Schengen obligations.

Bulgaria repeated its support for Uzbek membership of the World Trade Organization as early as possible. On Ukraine the two sides exchanged views, and the Uzbeks spoke up for a diplomatic settlement. Seven documents were signed in all, among them a tourism programme running to 2027. The Uzbek President has accepted an invitation to Sofia, for which no dates have been set.`,
    slips: [
      [
        ['modality', 'direction', 'value', 'wording'],
        `Mutual trade will reach $500m by 2030 under a binding agreement signed in Tashkent.`,
      ],
      [['entity', 'measure', 'value'], `Bulgarian exports to Uzbekistan came to only $31m in 2024.`],
      [
        ['value', 'measure', 'unit', 'direction'],
        `Trade between the two countries increased by $18m last year.`,
      ],
      [
        ['bound', 'value', 'range', 'modality'],
        `Bulgaria is ready to consider reducing port dues for Uzbek cargo by at least 20%.`,
      ],
      [
        ['modality', 'polarity', 'wording'],
        `Uzbek shippers are to get a 20% discount at Bulgarian ports, the communiqué said.`,
      ],
      [['entity'], `Around 1,900 Uzbek containers passed through Varna last year.`],
      [
        ['bound', 'period', 'direction'],
        `The railway administrations may not present their tariff proposal before 1 October.`,
      ],
      [
        ['period', 'modality', 'polarity'],
        `Direct flights between Tashkent and Sofia resumed this week after a five-year break.`,
      ],
      [['currency'], `Trakia Semena plans to put $12m into a seed plant in Samarkand region.`],
      [['measure', 'value', 'unit', 'entity'], `The seed plant will occupy 3,000 hectares of land.`],
      [
        ['polarity', 'modality', 'wording'],
        `Bulgaria agreed to raise the number of scholarships for Uzbek students to 60 a year.`,
      ],
      [
        ['entity', 'range', 'measure', 'wording', 'polarity'],
        `Visas were abolished for ordinary citizens of both countries.`,
      ],
      [
        ['entity', 'speaker'],
        `The Bulgarian side called for the war in Ukraine to be settled by diplomatic means.`,
      ],
      [
        ['period', 'measure', 'wording', 'bound', 'range', 'value'],
        `Velchev is the first Bulgarian prime minister ever to travel to Uzbekistan.`,
      ],
      [['entity', 'speaker'], `It was Bulgaria's Prime Minister who was invited to come again to Tashkent.`],
      [[], `The two governments also discussed deliveries of Uzbek natural gas to the Balkans.`],
    ],
  },
  {
    id: 'beijing-mfa-briefing',
    sourceDate: '2025-09-18',
    date: '2025-09-18',
    source: `Foreign Ministry Spokesperson Lin Shuyan's Regular Press Conference on September 18, 2025

Lin Shuyan: Good afternoon. I have one announcement. At the invitation of Foreign Minister Zhou Kaiming, Minister of Foreign Affairs of Suriname Dwight Pinasweg will pay an official visit to China from September 22 to 25.

Xinhua: Could you share more on the program of the visit and China's expectations?

Lin Shuyan: Suriname is among the first Caribbean countries to establish diplomatic ties with China. Next year marks the 50th anniversary of our relations. During the visit, Foreign Minister Zhou will hold talks with Minister Pinasweg. The two sides will exchange views on cooperation in forestry, housing and health. China looks forward to working with Suriname to raise our relations to a new level. Minister Pinasweg will also travel to Fujian Province.

Reuters: The Philippine Coast Guard said yesterday that a Chinese vessel used water cannon against one of its ships near Scarborough Shoal, injuring two crew members. What is the ministry's comment?

Lin Shuyan: Huangyan Dao is China's territory. On September 17, three Philippine official vessels entered China's waters in disregard of repeated warnings. The China Coast Guard took necessary control measures in accordance with law. The on-site operations were professional, standard and justified. As for the specifics, I would refer you to the China Coast Guard.

Reuters: A follow-up. Can you confirm that there were injuries?

Lin Shuyan: I just said you may refer to the competent authorities. I am not aware of what you mentioned.

Nikkei: The Japanese trade minister said on Tuesday that Tokyo had received notice that approvals for exports of gallium to four Japanese firms would be delayed for up to 45 days. Can you confirm this and give the reason?

Lin Shuyan: China's export control on relevant items is consistent with international practice. It is not targeted at any specific country. Applications that meet the rules will be approved. For the question about specific companies, I would refer you to the Ministry of Commerce.

AFP: The European Commission is to propose next month a tariff of 25 percent on Chinese electric buses, according to a draft seen by several media. Will China retaliate?

Lin Shuyan: We do not comment on drafts. I would like to stress that China's electric buses account for less than 30 percent of the EU market, and they win customers by quality, not by subsidies. Protectionism protects no one. If the EU side insists on going ahead, China will take all necessary measures to safeguard the legitimate rights of Chinese companies. There is still room for dialogue. The two sides have held five rounds of consultations this year, and the sixth is set for October 9 in Brussels.

Global Times: A magnitude 6.1 earthquake hit western Nepal on Monday. What assistance has China offered?

Lin Shuyan: We express our deep condolences over the loss of life. At the request of the Nepali government, China has provided 1,200 tents and 8,000 blankets. The first batch arrived in Kathmandu this morning. The Red Cross Society of China has offered 200,000 US dollars in emergency cash. A 40-member medical team is on standby in Lhasa and is ready to set out once the Nepali side so asks. As far as we know, there are no Chinese nationals among the dead. Three Chinese hikers were slightly injured.

Bloomberg: Can you tell us whether the President will attend the climate conference in Brazil in November?

Lin Shuyan: I have nothing to announce at this moment.

If there are no more questions, this concludes today's press conference. Thank you.`,
    text: `China's foreign ministry on Thursday declined to confirm Manila's account that two crew members were hurt when a Chinese ship used water cannon near Scarborough Shoal. Spokesperson Lin Shuyan, who called the shoal Huangyan Dao and Chinese territory, said three Philippine official vessels had entered China's waters on Wednesday despite repeated warnings. She described the coast guard's handling as professional, standard and justified. Asked again about the injuries, Lin said she was not aware of them and pointed to the competent authorities.

On reports of a planned 25% EU tariff on Chinese electric buses, the spokesperson would not comment on a draft. Should Brussels go ahead, however, Beijing would take all necessary measures to protect its companies' rights. Lin said Chinese models held under 30% of the EU market and won buyers through quality rather than subsidies. She added that there was still room to talk: five rounds of consultations have taken place this year and a sixth is due in Brussels on 9 October.

Lin did not directly answer whether gallium export approvals for four Japanese firms were being held up, as Japan's trade minister had said. She said the controls were not aimed at any particular country and that applications in line with the rules would be granted. Questions on individual companies were passed on to the commerce ministry.

After Monday's earthquake in western Nepal, China has supplied 1,200 tents and 8,000 blankets at Kathmandu's request. A first consignment reached the Nepalese capital on Thursday morning. The Chinese Red Cross has offered $200,000 in cash. Forty medical staff are standing by in Lhasa in case Nepal asks for them. As far as the ministry knows, no Chinese citizens were killed, though three hikers suffered minor injuries.

Suriname's foreign minister, Dwight Pinasweg, is to visit China from 22 to 25 September, including a trip to Fujian. Forestry, housing and health are on the agenda. Lin had nothing to announce on whether the President would go to November's climate conference in Brazil.`,
    slips: [
      [
        ['polarity', 'modality', 'speaker', 'wording'],
        `Beijing confirmed that two Philippine crew members had been injured near the shoal.`,
      ],
      [
        ['polarity', 'modality', 'wording', 'speaker'],
        `The spokesperson denied that any water cannon had been used.`,
      ],
      [['value', 'entity'], `Lin said two Philippine vessels had ignored repeated warnings on 17 September.`],
      [
        ['speaker', 'entity'],
        `According to China's foreign ministry, gallium approvals for four Japanese firms will be delayed by up to 45 days.`,
      ],
      [['bound', 'value', 'range'], `Japan's trade minister spoke of delays of at least 45 days.`],
      [
        ['modality', 'polarity', 'wording'],
        `China will approve the pending gallium applications of the Japanese firms, Lin said.`,
      ],
      [
        ['modality', 'polarity', 'wording'],
        `China will hit back at the EU tariff on electric buses next month, the spokesperson announced.`,
      ],
      [
        ['value', 'measure', 'bound'],
        `Chinese manufacturers hold more than 30% of Europe's electric-bus market.`,
      ],
      [['value', 'period'], `Six rounds of consultations have been held with the EU this year.`],
      [
        ['modality', 'period', 'polarity', 'wording'],
        `The European Commission has imposed a 25% duty on electric buses from China.`,
      ],
      [
        ['period', 'entity', 'modality', 'polarity', 'wording'],
        `A 40-member Chinese medical team arrived in Kathmandu on Thursday morning.`,
      ],
      [['value', 'measure', 'entity', 'unit'], `China sent 8,000 tents to Nepal after the quake.`],
      [['entity', 'speaker'], `The Chinese government gave $200,000 in emergency cash.`],
      [['value', 'polarity', 'measure', 'wording'], `Three Chinese hikers were among the dead.`],
      [
        ['polarity', 'modality', 'wording'],
        `The President will not be going to the climate conference in Brazil, Lin said.`,
      ],
      [[], `Pinasweg is expected to sign a loan agreement for a deep-water port during his stay in Beijing.`],
    ],
  },
  {
    id: 'kyrgyz-energy-monitoring',
    sourceDate: '2025-10-07',
    date: '2025-10-08',
    source: `KYRGYZSTAN: ENERGY MINISTER TELLS PARLIAMENT OF WINTER SUPPLY PLANS

Text of report in Russian by a privately owned Kyrgyz news website on 7 October; translated by the monitoring desk. Subheadings as published.

Bishkek, 7 October: The volume of water in the Toktogul reservoir as of this morning amounts to 12.4 billion cubic metres, which is 900 million less than on the same date of last year. This was announced today in the Jogorku Kenesh [parliament] by Energy Minister Temirlan Asanbaev.

"We enter the winter with less water than we would wish, but the situation is not critical. The critical mark is 6.5 billion. By our forecast on 1 April there will be about 7.8 billion in the bowl," said the minister.

Imports

According to him, in the autumn-winter period the country's need for electricity will make up 13.1 billion kilowatt-hours, of which own stations will produce 9.9 billion. The remainder is planned to be imported from Kazakhstan, Russia and Turkmenistan. With Kazakhstan and Russia contracts have been signed. Negotiations with the Turkmen side are continuing, the question is about the transit tariff through Uzbekistan.

Deputy Nurjan Sadyrbekova asked how much the state pays for the imported energy. The minister replied that the average price is 3.2 soms per kilowatt-hour, while the population pays 1.37 soms. "The difference is covered by the budget. Last year it cost us 7.4 billion soms, this year we have laid down 8.9 billion," he said.

Tariffs

Replying to the question whether the tariff for households would be raised in winter, Asanbaev assured that there will be no increase before 1 May 2026. He did not rule out that after this date the tariff may be revised. The cabinet of ministers has not yet considered any concrete figures. Deputy Sadyrbekova said that according to her information a draft with a tariff of 1.95 soms already exists. The minister called these reports rumours.

Restrictions

The minister reported that from 1 November street advertising and decorative lighting will be switched off from 22:00 to 06:00. Cafes and saunas heated by electricity are recommended to change over to gas or coal; there will be no compulsory disconnection. Limits for households are not planned. In case of abnormal frosts, if the load exceeds 3,600 megawatts, temporary disconnections of up to two hours are possible in certain districts of Bishkek and Chuy region. The record of last winter was 3,480 megawatts, registered on 14 January.

Kambarata-1

On the Kambarata-1 hydropower station Asanbaev recalled that Kyrgyzstan, Kazakhstan and Uzbekistan are building it jointly. [As received: a feasibility study was completed earlier in the year.] Its cost is estimated at 4.2 billion dollars. The first unit, according to the schedule, should be started up in 2029. The World Bank is ready to provide part of the financing, said the minister, without naming the sum.

The chairman of the committee on fuel and energy complex, Ulan Jumaliev, proposed to recognise the work of the ministry as satisfactory. The proposal was supported by 51 deputies, 22 voted against.

Passage omitted: background on small hydropower plants.`,
    text: `Kyrgyzstan goes into the winter with less water in its Toktogul reservoir than a year ago, but the position is not critical, Energy Minister Temirlan Asanbaev told parliament on 7 October, a Kyrgyz news website reported. The reservoir held 12.4 billion cubic metres on Tuesday morning, which was 900 million below last year's level. Asanbaev forecast that around 7.8 billion would be left on 1 April, still above the critical mark of 6.5 billion.

Demand over the autumn and winter is put at 13.1 billion kilowatt-hours and domestic output at 9.9 billion. That leaves some 3.2 billion to be imported. Contracts are in place with Kazakhstan and Russia, while talks with Turkmenistan are still going on because of the tariff for transit across Uzbekistan. Imported power costs 3.2 soms a kilowatt-hour on average, but households are charged 1.37 soms. The budget bears the gap, which came to 7.4 billion soms last year and is set at 8.9 billion this year.

The minister promised that household tariffs would not go up before May 2026. He left open the possibility of a revision afterwards. MP Nurjan Sadyrbekova said she had heard of a draft putting the rate at 1.95 soms; Asanbaev dismissed that as rumour.

Advertising and decorative lights will be off between 10 pm and 6 am from the beginning of November. Electrically heated cafes and saunas are being advised to switch to gas or coal but will not be forcibly cut off. If severe frost drives the load above 3,600 megawatts, parts of Bishkek and Chuy region could face outages of no more than two hours. Last winter's peak, on 14 January, was 3,480 megawatts.

The Kambarata-1 hydropower plant, a joint project with Kazakhstan and Uzbekistan, is estimated to cost $4.2bn, and its first unit should start in 2029. The World Bank is prepared to fund part of it, said Asanbaev, who gave no amount. Fifty-one deputies backed a motion rating the ministry's work satisfactory and 22 opposed it.`,
    slips: [
      [
        ['measure', 'value', 'direction'],
        `Toktogul is down to 900 million cubic metres of water, the minister said.`,
      ],
      [
        ['unit', 'scale', 'value'],
        `The reservoir contained 12.4 million cubic metres on the morning of 7 October.`,
      ],
      [
        ['direction', 'polarity', 'measure'],
        `There is more water in Toktogul than at the same time last year.`,
      ],
      [
        ['value', 'measure', 'bound'],
        `By 1 April the reservoir is forecast to fall to the critical mark of 6.5 billion cubic metres.`,
      ],
      [
        ['entity', 'polarity', 'modality'],
        `Contracts for winter imports have been signed with Kazakhstan, Russia and Turkmenistan.`,
      ],
      [['measure', 'value', 'entity'], `Households in Kyrgyzstan pay 3.2 soms for a kilowatt-hour.`],
      [['period', 'value'], `Covering the difference cost the budget 8.9 billion soms last year.`],
      [
        ['currency', 'unit'],
        `The state has earmarked 8.9 billion dollars this year to subsidise imported power.`,
      ],
      [
        ['bound', 'modality', 'wording', 'polarity', 'period'],
        `Tariffs for the population will be raised from 1 May 2026.`,
      ],
      [
        ['speaker', 'entity', 'polarity'],
        `Asanbaev confirmed the existence of a draft that sets the tariff at 1.95 soms.`,
      ],
      [
        ['polarity', 'modality', 'wording'],
        `From November, cafes and saunas with electric heating will be disconnected from the grid.`,
      ],
      [
        ['bound', 'value', 'range'],
        `In hard frost, districts of the capital could be without electricity for two hours or more.`,
      ],
      [['measure', 'value', 'period'], `The load peaked at 3,600 megawatts last winter, a record.`],
      [
        ['modality', 'measure', 'value', 'wording', 'entity'],
        `The World Bank will lend $4.2bn for Kambarata-1.`,
      ],
      [
        ['value', 'measure'],
        `The motion on the ministry's work passed with 22 votes in favour and 51 against.`,
      ],
      [[], `The opposition called for Asanbaev to step down over the state of the grid.`],
    ],
  },
  {
    id: 'namibia-imf-staff-statement',
    sourceDate: '2025-06-13',
    date: '2025-06-16',
    source: `Namibia: Staff Concluding Statement of the 2025 Article IV Mission

June 13, 2025

A Concluding Statement describes the preliminary findings of IMF staff at the end of an official staff visit. The views expressed in this statement are those of the IMF staff and do not necessarily represent the views of the IMF's Executive Board. Based on the preliminary findings of this mission, staff will prepare a report that, subject to management approval, will be presented to the Executive Board for discussion and decision.

Windhoek: An International Monetary Fund mission led by Ms. Ingeborg Salvesen visited Windhoek from June 2 to 13.

The economy has slowed. Real GDP growth eased to 3.1 percent in 2024 from 4.4 percent a year earlier, as drought cut crop and livestock output and diamond receipts fell for a second year. Growth is projected at 3.3 percent this year and at about 3½ percent in 2026, led by uranium, gold and exploration spending. Inflation averaged 4.2 percent in 2024 and is expected to stay within a range of 3.5–4.5 percent this year. Unemployment remains very high, above 36 percent.

Risks are tilted to the downside. Weaker diamond prices, lower receipts from the Southern African Customs Union (SACU) and a return of drought would weigh on growth and the budget. On the upside, a final investment decision on an offshore oil field, which operators have indicated could come in late 2026, would lift investment sharply. Staff's baseline does not include oil production.

The fiscal deficit is estimated at 4.6 percent of GDP in FY24/25, against 2.9 percent in FY23/24, mainly because SACU receipts declined and the wage bill grew by 7 percent. Public debt stood at 66 percent of GDP at end-March. The mission welcomes the authorities' preparations for the repayment of the US$750 million Eurobond that falls due in October, for which a sinking fund has been built up since 2021.

The mission recommends a gradual consolidation of about 2 percent of GDP over three years, which would bring debt to below 60 percent of GDP by FY29/30. Measures could include limiting the growth of the wage bill, reforming the public employees' medical aid scheme, and removing some VAT exemptions. Social spending should be protected. The authorities agreed on the need for consolidation but preferred a slower pace, and pointed to the social cost of drought.

Monetary policy is appropriate. The Bank of Namibia has kept its policy rate at 6.75 percent, 25 basis points below that of the South African Reserve Bank. Reserves cover 3.9 months of imports. Staff sees no need for a wider gap and advised that the rate be brought into line with South Africa's should reserves come under pressure.

Banks are sound. Capital ratios exceed requirements and nonperforming loans fell to 5.1 percent of total loans in March, from 5.9 percent a year earlier. The close links between banks, insurers and pension funds call for continued vigilance.

The authorities plan to establish a transparent framework for oil revenue before production begins. The mission encouraged them to submit amendments to the sovereign wealth fund law to parliament by year-end.

The mission thanks the authorities and other counterparts for their hospitality and open discussions.`,
    text: `Drought and a second year of falling diamond receipts slowed Namibia's growth to 3.1% in 2024 from 4.4%, International Monetary Fund staff said after a mission to Windhoek. They forecast 3.3% for this year and roughly 3.5% for next, with uranium, gold and exploration spending in the lead. Inflation, which averaged 4.2% last year, should remain between 3.5% and 4.5% in 2025. More than a third of the workforce is without a job.

The budget deficit widened to an estimated 4.6% of GDP in 2024/25 from 2.9% the year before. Staff put this down chiefly to lower customs union receipts and a 7% rise in the wage bill. Public debt was equal to 66% of GDP at the end of March. The mission suggests tightening by about 2% of GDP over three years, enough to push debt under 60% by 2029/30. Curbing wage growth, overhauling civil servants' medical aid and scrapping some VAT exemptions are among the options, while social spending should be shielded. The government accepted that consolidation was needed but wanted to go more slowly, citing the social cost of the drought.

Staff found monetary policy appropriate, with the central bank's rate held at 6.75%, a quarter of a point below South Africa's. They advised closing that gap if reserves came under pressure. Reserves currently pay for 3.9 months of imports. Bad loans fell over the year to March to 5.1% of the total, and banks hold more capital than they must.

The risks lie mainly on the downside, among them weaker diamond prices and another drought. An investment decision on an offshore oil field would give investment a strong boost; operators have said it could come late next year. The forecast leaves oil production out. The government means to have a transparent framework for oil revenue before pumping starts, and the mission urged it to send changes in the wealth fund law to parliament by the end of the year. The findings are preliminary and do not necessarily reflect the opinion of the Fund's Executive Board.`,
    slips: [
      [['period', 'value'], `Namibia's economy expanded by 4.4% in 2024, IMF staff said.`],
      [['direction', 'value'], `Growth is expected to slow further this year, to 3.3%.`],
      [['measure', 'value'], `Inflation is projected at 3.5% in 2026, according to the mission.`],
      [['bound', 'value', 'range'], `Unemployment stands at just under 36 per cent.`],
      [
        ['direction', 'measure', 'polarity'],
        `The deficit narrowed from 4.6% of GDP to 2.9% in the last fiscal year.`,
      ],
      [
        ['measure', 'entity', 'wording'],
        `The widening of the deficit was due mainly to drought relief, staff said.`,
      ],
      [
        ['measure', 'value', 'unit'],
        `The mission recommends cutting public debt by 2% of GDP over three years.`,
      ],
      [
        ['bound', 'period', 'value'],
        `Debt would drop below 60% of GDP within three years under the staff's proposal.`,
      ],
      [['polarity', 'speaker', 'modality'], `The authorities rejected the need for consolidation.`],
      [
        ['speaker', 'entity'],
        `IMF staff would have preferred a slower pace of consolidation than the government wants.`,
      ],
      [
        ['direction', 'value', 'entity'],
        `The Bank of Namibia's rate is 25 basis points higher than that of the South African Reserve Bank.`,
      ],
      [
        ['modality', 'polarity', 'wording'],
        `The mission advised raising the policy rate now to match South Africa's.`,
      ],
      [['direction', 'value'], `Non-performing loans climbed to 5.9% of the total in March.`],
      [
        ['modality', 'polarity', 'wording'],
        `Operators will take their final investment decision on the offshore field in late 2026.`,
      ],
      [['polarity', 'entity'], `First oil output is already built into the baseline forecast.`],
      [['speaker', 'entity'], `The IMF's Executive Board endorsed the findings on Friday.`],
    ],
  },
  {
    id: 'jordan-shared-waters-speech',
    sourceDate: '2025-11-04',
    date: '2025-11-05',
    source: `Speech of His Excellency Eng. Nidal Abu Rumman, Minister of Water and Irrigation of the Hashemite Kingdom of Jordan, at the opening of the ministerial meeting on shared water resources, United Nations Economic and Social Commission for Western Asia, Beirut, 4 November 2025 (translated from Arabic)

In the name of God, the Merciful, the Compassionate.

Excellencies, Madam Executive Secretary, ladies and gentlemen,

It pleases me at the outset to thank the sister Lebanese Republic for the generosity of its reception.

You know the figures, and I shall not burden you with many of them. The share of the individual in Jordan of renewable water is 61 cubic metres in the year, whereas the line of absolute scarcity is 500. When I was a student it was 190. In this period the population more than doubled, and we received waves of refugees, the last of them from Syria. Some of them have begun to return, praise be to God: by the count of the United Nations some 165,000 left Jordan since last December. But the demand for water did not fall, because the summer was the hottest in our record, and supply to homes in Amman in August was once in nine days.

I speak of what we have done. In 2020 the lost water, by leakage and theft, was 52 per cent. Today it is 44 per cent. Our aim is 25 per cent in 2040, and I tell you frankly that we are behind our plan by about two years. We closed in the past year 113 illegal wells and referred 286 persons to the courts. Some of those were influential people, and this was a message.

As for the National Carrier from Aqaba, it is the project of the century for Jordan. It will desalinate 300 million cubic metres a year and carry it 450 kilometres to the north. The cost is near to 5 billion dollars. Grants and soft loans in the amount of 2.1 billion have been pledged, and I thank those who pledged; what has been signed so far is 1.3 billion. We hope to reach financial close in the first quarter of 2026. If that happens, water will arrive in Amman in 2030.

Some say that when the carrier comes we will not need the rivers. This is not correct. The carrier covers the growth of our need and it does not replace our rights in the Yarmouk. The 1987 agreement with Syria gave us rights, and what reached us last year from it was a fraction. We met the brothers in Damascus in July, and I found in them a readiness that I had not known before. A joint technical committee has held two sessions. We did not ask for a new agreement; we ask for the present one to be applied, and that the measuring stations be put back to work. Of eleven stations, only three are functioning today.

I propose to this meeting one practical matter: a common data platform, in which every country publishes monthly the level of its dams and the flow at its borders. Jordan will publish its own from January, whether the others do so or not. Egypt and Iraq told me that they support the idea. I do not hide that others have reservations, for they regard water data as a matter of national security.

Peace be upon you.`,
    text: `Jordan will start publishing monthly data on its dams and cross-border flows in January regardless of whether its neighbours follow, Water Minister Nidal Abu Rumman told a ministerial meeting in Beirut. He proposed that every country do so on a common platform. Egypt and Iraq had told him they backed the idea. Others hesitate because they see water data as a national security matter, he acknowledged.

Each Jordanian has 61 cubic metres of renewable water a year, far below the 500 that mark absolute scarcity. The figure was 190 when the minister was a student. Although some 165,000 refugees have left the country since last December by the United Nations' count, demand has not gone down. Abu Rumman blamed the hottest summer on record, and said homes in Amman were supplied only once every nine days in August.

Losses through leaks and theft have come down from 52% in 2020 to 44%. The target for 2040 is 25%, and the country is around two years behind schedule, he admitted. Over the past year 113 illegal wells were shut and 286 people referred to court, some of them influential.

The National Carrier is to desalinate 300 million cubic metres annually at Aqaba and pipe the water 450 kilometres northwards. It costs close to $5bn. Donors have pledged $2.1bn in grants and cheap loans, of which $1.3bn has been signed. If financial close comes in the first quarter of 2026, as Jordan hopes, the water will get to Amman in 2030.

The project would not make the rivers dispensable or replace the kingdom's rights in the Yarmouk, the minister stressed. Only a fraction of what is due under the 1987 agreement with Syria arrived last year. He had found Damascus readier to talk in July than ever before in his experience, and a joint technical committee has met twice. Jordan does not want a new accord but the application of the existing one and wants the measuring stations working again, of which just three out of eleven function.`,
    slips: [
      [['unit', 'scale', 'value', 'bound'], `Jordanians have 61 litres of renewable water each per year.`],
      [['measure', 'value'], `The threshold of absolute scarcity is 190 cubic metres per person.`],
      [
        ['direction', 'polarity', 'measure'],
        `With refugees going home, Jordan's demand for water has begun to ease.`,
      ],
      [['speaker', 'entity'], `By the ministry's own count, 165,000 refugees have left since last December.`],
      [['value', 'unit', 'measure', 'period'], `Homes in the capital got water nine times in August.`],
      [['direction', 'value', 'period'], `Losses have risen from 44% to 52% since 2020.`],
      [['polarity', 'direction', 'wording'], `The programme to cut losses is about two years ahead of plan.`],
      [
        ['measure', 'value', 'entity', 'polarity', 'modality'],
        `Courts convicted 286 people over illegal wells in the past year.`,
      ],
      [
        ['measure', 'value', 'modality'],
        `Agreements for $2.1bn in grants and soft loans have been signed for the National Carrier.`,
      ],
      [['unit', 'scale', 'value'], `The carrier will bring 300,000 cubic metres a year to the north.`],
      [
        ['modality', 'polarity', 'period', 'wording'],
        `Financing for the Aqaba project was closed in the first quarter.`,
      ],
      [
        ['polarity', 'wording', 'modality'],
        `Once the carrier is running, Jordan will no longer need the Yarmouk, Abu Rumman said.`,
      ],
      [
        ['polarity', 'modality', 'wording'],
        `Amman has asked Syria for a new agreement to replace that of 1987.`,
      ],
      [['value', 'measure', 'polarity'], `Three of the eleven measuring stations are out of order.`],
      [
        ['modality', 'polarity', 'wording'],
        `Jordan will open its data to the public on condition that the others do likewise.`,
      ],
      [['entity'], `Lebanon and Iraq expressed support for the common data platform.`],
    ],
  },
];
