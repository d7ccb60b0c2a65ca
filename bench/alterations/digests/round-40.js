// Written by somebody who had not seen the program, each digest with slips planted in single sentences. Persons, firms and figures are invented.
export const round40 = [
  {
    id: 'nz-court-sentencing-timber-fraud',
    sourceDate: '2024-11-22',
    date: '2024-11-22',
    source: `Former finance manager jailed for timber company fraud

By our court reporter, Rotorua

A former finance manager who took more than $1.6 million from a family-owned timber company over six years was sentenced to four years and two months' imprisonment when she appeared in the Rotorua District Court today.

Karen Louise Addington, 53, had earlier pleaded guilty to 14 representative charges of obtaining by deception and two of false accounting. Three further charges, of forgery, were withdrawn by the Crown in August.

According to the summary of facts, Addington was hired by Te Kauri Timber in 2013 and given authority over the payments system in 2015. Between March 2016 and May 2022 she made 731 payments to accounts in her own name and in the name of her late mother, recording them as payments to 11 suppliers. Nine of those suppliers existed; two were invented. The largest single payment was $18,450. Most were below $3,000, the level at which a director's second signature would have been needed.

The offending came to light when she was on leave with a broken wrist, and a temporary bookkeeper rang one of the suppliers about an invoice. Police were told in July 2022.

Of the $1,612,000, the Crown said about $940,000 was spent on online gambling, $230,000 on a house deposit for her son and $85,000 on travel. The rest could not be traced. The son, who isn't accused of any wrongdoing, has since sold the house and repaid $210,000.

Judge Moana Pirika took a starting point of six years and three months. She allowed a discount of 20 per cent for the guilty pleas, which came five weeks before the trial, and about 13 per cent for remorse, previous good character and steps taken to deal with a gambling disorder. Defence counsel Tim Oswald had asked for 25 per cent for the pleas alone and submitted that a sentence of home detention was within reach. The Crown, represented by Anna Vella, argued for a starting point of seven years.

"You weren't driven by need when it began," the judge said. "You were well paid, you were trusted, and I accept that before long you were ill. Illness explains where the money went. It doesn't explain eleven false names in a ledger."

A reparation order was made for $120,000, to be paid from Addington's share of the sale of her home and from her KiwiSaver if that can be released. The judge said an order for the full loss would be unrealistic. No minimum period of imprisonment was imposed, so that Addington can apply for parole after one third of the sentence.

Victim impact statements were read by the company's founder, Warren Hika, 78, and his daughter Leanne, who took over as managing director in 2021. Mr Hika said the firm had let seven people go in 2019, when it was thought that the mill was losing money. "I looked those men in the eye and told them there was nothing left," he said. "There was. It was going out the back door." Ms Hika said the company had recovered $350,000 from its insurer and now had 41 staff, six fewer than at the time the offending began.

Mr Oswald said his client had not gambled for 22 months and had written to the family, though the letter had not been accepted.

Outside court, Detective Sergeant Priya Nand said the inquiry had taken so long because bank records from two overseas betting companies arrived only in late 2023. One of the two had still not supplied everything that police asked for. She urged small businesses to separate the job of entering payments from that of approving them. "I've got four of these files on my desk at the moment," she said. "Not all are this size."

An application to continue name suppression was declined on Monday. Addington has 20 working days in which to appeal. Her lawyer said no decision had been made.`,
    text: `A former finance manager has been sent to prison for four years and two months for taking some $1.6 million from a timber company in a little over six years. Karen Addington, 53, had admitted 14 charges of obtaining by deception and two of false accounting; the Crown dropped three forgery charges in August.

Addington made 731 payments to herself and to accounts in the name of her mother, who has died, and booked them as payments to suppliers. Two of the eleven suppliers did not exist. Most payments were for less than $3,000, the level from which a director would have had to sign as well. She was found out while on leave, when a temporary bookkeeper called a supplier about an invoice.

More than half of the money went on online gambling, according to the Crown. A further $230,000 was used for a deposit on a house for her son, who has paid back $210,000 and is not accused of anything.

Judge Moana Pirika started at six years and three months and took off a fifth for the guilty pleas, which were entered five weeks ahead of the trial. Remorse, good character and efforts to tackle a gambling disorder earned a further reduction of about 13 per cent. The defence had argued that home detention was possible, while the prosecution wanted to start at seven years. The judge accepted that Addington had become ill, but said this did not explain the false entries. She ordered her to pay back $120,000, since repayment in full was not realistic. Addington will be able to seek parole after a third of her term.

Founder Warren Hika told the court that seven workers had been laid off in 2019 in the belief that the mill was losing money. His daughter Leanne, the managing director, said insurance had covered $350,000 of the loss. The firm employs 41 people, six fewer than when the thefts started. Detective Sergeant Priya Nand said the investigation had been held up because records from two foreign betting firms did not come until late 2023, and one of them has yet to hand over everything. An appeal can be lodged within 20 working days, but her lawyer said nothing had been decided.`,
    slips: [
      [[], `Addington was found guilty by a jury on 14 charges of deception.`],
      [['polarity', 'value'], `She was also convicted of three counts of forgery.`],
      [['value', 'entity'], `All eleven suppliers named in her false entries were invented.`],
      [['direction', 'bound'], `Most of the payments were for more than $3,000.`],
      [['value', 'bound', 'measure'], `The biggest single transfer she made was worth $85,000.`],
      [['value', 'measure'], `The whole of the $1.6 million was lost to online gambling, the Crown said.`],
      [['measure', 'value'], `Her son has paid back the full $230,000.`],
      [['value', 'measure'], `The judge gave a discount of 25 per cent for the guilty pleas.`],
      [['speaker', 'entity'], `The Crown argued that home detention was within reach.`],
      [
        ['period', 'value', 'measure'],
        `Addington must serve a minimum of four years before she can ask for parole.`,
      ],
      [['value', 'measure'], `She was ordered to repay the company's full loss.`],
      [['polarity', 'modality'], `Her lawyer told the court that she would appeal against the sentence.`],
      [
        ['entity', 'period'],
        `Leanne Hika laid off seven workers in 2021, shortly after becoming managing director.`,
      ],
      [['entity'], `Police were alerted by one of the suppliers.`],
      [
        ['modality', 'polarity'],
        `Both betting companies have by now given police everything that was asked for.`,
      ],
      [[], `The company has sued its auditors for failing to spot the missing money.`],
    ],
  },
  {
    id: 'nigeria-cholera-situation-report',
    sourceDate: '2025-08-22',
    date: '2025-08-25',
    source: `CHOLERA SITUATION REPORT: Epidemiological Week 33 (11–17 August 2025)

Issued by the national public health institute, Abuja, 22 August 2025

HIGHLIGHTS

• In week 33, 612 suspected cases and 17 deaths were reported from 11 states. This is a 14% increase in cases from week 32 (537), when 19 deaths were recorded.
• Zamfara (248), Niger (131), Bauchi (74) and Sokoto (58) account for 83% of the suspected cases of the week.
• From the beginning of the year (weeks 1 to 33), a total of 5,871 suspected cases including 158 deaths (case fatality ratio 2.7%) have been reported from 34 states and the FCT. In the same period of 2024, 5,951 cases and 176 deaths had been reported.
• Of suspected cases since the beginning of the year, children under five years are the most affected age group, with 27% of cases; 52% are females and 48% males.
• Rapid diagnostic tests were performed on 1,904 samples, of which 1,046 were positive (55%). Stool culture was performed on 611, of which 203 were positive (33%).

SITUATION IN THE MOST AFFECTED STATES

Zamfara. The number of affected local government areas rose from four to six. The main challenge is access: in Bukkuyum and parts of Maru, insecurity hinders the movement of response teams and health workers have left two of the nine primary health centres. A treatment centre of 60 beds was opened in Gusau on 14 August with support from an international medical charity. The State has requested 700,000 doses of oral cholera vaccine. The request is being reviewed; no shipment date has been fixed.

Niger. Cases have declined for the second week, from 204 in week 31 to 168 in week 32 and 131 in week 33. Heavy floods in late May damaged 68 boreholes in Mokwa, 41 of which have been repaired. A reactive vaccination campaign in three local government areas reached 284,512 persons, or 91% of the target. The campaign closed on 9 August.

Bauchi. Most of the cases are in Ningi and Toro. Contaminated well water is the suspected source; of 25 wells sampled, 16 had faecal coliforms. The results for Vibrio cholerae are awaited.

Sokoto. First cases were confirmed on 29 July. There's been no death in the last two weeks.

RESPONSE

The national emergency operations centre has been activated at alert mode since 3 June. It has not been raised to response mode, but this will be reconsidered if weekly cases exceed 750 or if more than 15 states report in one week. National rapid response teams are deployed in five states. Essential supplies, including 12,400 bags of Ringer's lactate and 85,000 sachets of oral rehydration salts, were dispatched to nine states in the week. Stocks at the central store cover about five weeks at the current rate of use, except for Ringer's lactate, which covers three.

Funding remains a concern. Of the 4.8 billion naira in the national response plan, 1.9 billion naira has been received, mostly from donors.

REMARKS OF THE DIRECTOR-GENERAL AT THE BRIEFING

The Director-General, Dr Halima Sambo-Okoye, said that the increase was "expected at the height of the rains" and that the country was in a slightly better position than at the same time last year. "But averages don't console a mother in Bukkuyum. More than half of those who died in the north-west this year did not reach a health facility, or came more than a day after the first symptoms," she said. She appealed to residents to boil drinking water or treat it with chlorine, and to report at once any case of frequent watery stool. Asked about Lagos, which was the worst hit in 2024, she said that it had recorded 96 suspected cases this year and none in the past three weeks. She denied rumours that vaccine had been diverted, describing these as baseless.

Challenges: insecurity; open defecation, which is practised by about 48 million Nigerians; poor road access in the rains; weak reporting from private clinics.

The next report will be published on 29 August.`,
    text: `Nigeria recorded 612 suspected cases of cholera in the week to 17 August, 14% more than in the week before, although deaths went down from 19 to 17. Eleven states reported cases, and four of them, Zamfara, Niger, Bauchi and Sokoto, accounted for more than four-fifths of the total.

Since January there have been 5,871 suspected cases and 158 deaths in 34 states and the capital territory, both fewer than at the same stage of 2024. About 2.7% of patients have died. Children under five make up 27% of cases. More than half of the rapid tests carried out have been positive, against a third of the stool cultures.

In Zamfara, which had the most cases, the outbreak has spread from four to six local government areas. Insecurity there makes it difficult for teams to get around, and health workers have left two primary health centres. A 60-bed treatment centre opened in Gusau in mid-August with help from a medical charity. The state has asked for 700,000 doses of vaccine, but no date for delivery has been set.

Cases in Niger have been falling for two weeks and stood at 131. Some 284,500 people, 91% of those targeted, were vaccinated in a campaign that ended on 9 August. Forty-one of 68 boreholes damaged by floods in Mokwa have been put back in order. In Bauchi well water is suspected: 16 of 25 wells tested were contaminated with faecal bacteria, though results for cholera itself are still to come. Sokoto has had no deaths for a fortnight.

The emergency operations centre remains on alert and has not gone over to response mode. That may change if there are more than 750 cases in a week or over 15 states report. Stocks of most supplies will last about five weeks, but those of Ringer's lactate only three. The response plan has received 1.9 billion of the 4.8 billion naira required.

Director-General Halima Sambo-Okoye said a rise was to be expected at the peak of the rains. More than half of those who have died in the north-west this year never got to a health facility or arrived more than a day after falling ill, she said. Lagos, the hardest hit in 2024, has had no cases for three weeks.`,
    slips: [
      [['value', 'measure'], `Cholera killed 158 people in Nigeria in the week to 17 August.`],
      [['direction'], `Deaths rose along with cases, from 17 to 19.`],
      [
        ['entity', 'measure', 'value'],
        `Zamfara, Niger, Bauchi and Sokoto account for 83% of all cases since January.`,
      ],
      [
        ['direction', 'measure'],
        `The country has had more cholera cases and deaths this year than by the same time in 2024.`,
      ],
      [
        ['measure', 'value', 'modality'],
        `Laboratories have confirmed 5,871 cases of cholera since the start of the year.`,
      ],
      [['measure', 'value'], `More than half of the stool cultures came back positive.`],
      [['modality', 'polarity'], `Some 700,000 doses of vaccine have been sent to Zamfara.`],
      [
        ['value', 'measure'],
        `Health workers have abandoned all nine primary health centres in the troubled parts of the state.`,
      ],
      [['direction', 'entity'], `Cases in Niger went up for the second week running.`],
      [['measure', 'value'], `Floods in Mokwa destroyed 41 boreholes.`],
      [
        ['polarity', 'modality', 'entity'],
        `Tests have shown that Vibrio cholerae is present in 16 wells in Bauchi.`,
      ],
      [['modality', 'polarity'], `The operations centre has been raised to response mode.`],
      [
        ['bound', 'value', 'period'],
        `Ringer's lactate in the central store will last for another five weeks.`,
      ],
      [['scale', 'value'], `The response plan has so far attracted 1.9 million naira.`],
      [
        ['entity', 'range', 'value'],
        `More than half of those who died in Nigeria this year did not reach a hospital, the Director-General said.`,
      ],
      [[], `The Director-General said schools in Gusau would stay shut until the end of the month.`],
    ],
  },
  {
    id: 'swiss-glacier-monitoring-autumn-release',
    sourceDate: '2025-10-01',
    date: '2025-10-02',
    source: `Glaciers lose three percent again

Media release of the glacier monitoring network, 1 October 2025. Translation from the German original

A winter with little snow and heat waves in June and August: in 2025 the Swiss glaciers lost almost 3% of their volume. This is the fourth largest shrinkage since measurements began, after 2022, 2023 and 2003.

The winter of 2024/25 brought too little snow. On 1 April the snow cover on the glaciers was 13% thinner than the average of the years 2010–2020. The north-eastern Alps were especially affected: there the amounts of snow were in part the smallest ever measured. In the southern Valais, by contrast, a heavy snowfall in mid-April brought more than a metre of fresh snow within two days, which delayed the melt there by around two weeks.

The second warmest June since records began meant that the winter snow had melted away up to high altitudes by the first days of July. A cool July with fresh snow down to 2,500 metres above sea level "prevented something worse," says network head Regula Abplanalp. In August the melting then accelerated again. At Claridenfirn, where measurements have been made without a break since 1914, no winter snow was left at the upper measuring stake, at 2,890 metres, on 18 August. This had only been the case in six previous years.

The extent of the losses differed by region. Glaciers below 3,000 metres fared badly: at the Silvretta Glacier and the Gries Glacier, ice thickness decreased by more than two metres. In the southern Valais, for example on the Allalin and Findelen glaciers, it was less than one metre on average. Averaged over all 20 glaciers measured, the loss was 1.6 metres.

The volume of all Swiss glaciers is now estimated at 45.1 cubic kilometres, 30 less than in 2000. Their area is 755 square kilometres, which corresponds to a decrease of 30% over the same time. Between 2015 and 2025 a quarter of the ice volume has been lost; between 1990 and 2000 it was 10%. More than 1,000 small glaciers have already disappeared since the 1970s. The monitoring of the Pizol and Corvatsch glaciers has been given up, and at the end of this season the St. Anna Glacier was removed from the programme as well, because there's too little ice left to drill a stake into.

"People ask me whether a good winter could turn it round. It can slow it down for a year. For a glacier in balance we would need twenty cool summers, and I don't see them coming," says Abplanalp. According to model calculations which her team published in spring together with colleagues from Innsbruck, about a quarter of today's ice in the Alps could be preserved to the end of the century if warming is limited to 1.5 degrees. At 2.7 degrees, it would be around 3%.

The retreat also destabilises the mountains, although not every event can be attributed to it. The rock and ice avalanche that buried a large part of the village of Blatten on 28 May had several causes, the release states: the geology, the thawing of permafrost and the load of rock debris on the glacier. How large the share of climate change was is the object of an investigation which is to be completed in 2026.

The meltwater had benefits for the power industry in the short term. Inflow to the reservoirs in the Valais from June to September was 7% above the ten-year average. The operators' association expects that this contribution will pass its peak "before 2035".

The network is financed by the Federal Office for the Environment, the Federal Office of Meteorology and the Academy of Sciences; its annual budget is 1.05 million francs. From 2027 the Academy's share of 180,000 francs is to be dropped as part of a savings package. Parliament will discuss it in the winter session. In that case, says Abplanalp, it would not be possible to visit four or five of the glaciers any more.`,
    text: `Swiss glaciers shrank by nearly 3% in 2025, the fourth-biggest loss on record, the country's glacier monitoring network has reported. Only 2022, 2023 and 2003 were worse.

The network attributes it to a winter with little snow and to hot spells in June and August. At the beginning of April the snow on the glaciers was 13% thinner than the 2010–2020 average, and parts of the north-eastern Alps had less snow than ever measured before. In the southern Valais more than a metre fell in two days in the middle of April and put off the melt by about two weeks. A cool July, with snow down to 2,500 metres, kept matters from getting worse, said the head of the network, Regula Abplanalp. But on 18 August even the upper stake at Claridenfirn had no winter snow left, something seen in only six earlier years.

On average the 20 glaciers measured lost 1.6 metres of thickness. The figure was above two metres at Silvretta and Gries and below one metre on Allalin and Findelen. Switzerland has some 45 cubic kilometres of ice left, 30 fewer than at the turn of the century. A quarter has gone in the past ten years alone, whereas the loss in the 1990s was 10%. Over 1,000 small glaciers have vanished since the 1970s. St. Anna has now been dropped from the programme, as Pizol and Corvatsch had been, since too little of it remains.

Abplanalp does not believe that one snowy winter can reverse the trend. Her team's models suggest that around a quarter of Alpine ice could survive until 2100 if global warming is held to 1.5 degrees, but only some 3% at 2.7 degrees. Several factors led to the collapse that buried much of Blatten in May, the network said, and the part played by climate change is still under study.

For hydropower the melting has been an advantage for now: water flowing into reservoirs in the Valais this summer was 7% above the ten-year average. The operators think that this effect will peak before 2035. If the Academy of Sciences stops paying its 180,000 francs a year from 2027, Abplanalp warned, four or five glaciers could no longer be visited.`,
    slips: [
      [['bound', 'value', 'polarity'], `The loss in 2025 was the largest since measurements began.`],
      [['unit', 'value', 'measure'], `The area of Swiss glaciers is now put at 45 square kilometres.`],
      [
        ['direction'],
        `On 1 April the snow cover on the glaciers was 13% above the average of the previous decade.`,
      ],
      [['entity', 'direction'], `In the southern Valais there was less snow than had ever been measured.`],
      [['period', 'direction', 'polarity', 'entity'], `A hot July speeded up the melting.`],
      [
        ['measure', 'value', 'period'],
        `At Claridenfirn the snow had never before disappeared from the upper stake.`,
      ],
      [
        ['value', 'measure', 'entity'],
        `Every one of the 20 glaciers lost more than two metres of thickness.`,
      ],
      [
        ['entity', 'direction', 'value'],
        `The Allalin and Findelen glaciers lost more than the national average.`,
      ],
      [['value', 'measure', 'period'], `Since 2000 Swiss glaciers have lost a quarter of their ice.`],
      [['period', 'value'], `More than 1,000 small glaciers have disappeared in the past ten years.`],
      [['speaker', 'wording', 'modality'], `Abplanalp said a good winter could turn the trend around.`],
      [
        ['value', 'direction'],
        `Limiting warming to 1.5 degrees would preserve three quarters of the ice in the Alps, the models show.`,
      ],
      [
        ['modality', 'measure', 'polarity'],
        `The network concluded that climate change caused the disaster in Blatten.`,
      ],
      [
        ['modality', 'polarity', 'period'],
        `Parliament has decided to cut the Academy's contribution from 2027.`,
      ],
      [['measure', 'value'], `The Academy of Sciences pays 1.05 million francs a year towards the network.`],
      [[], `The network now plans to cover the tongue of the Rhone Glacier with fleece to slow the melt.`],
    ],
  },
  {
    id: 'philippines-typhoon-weather-bureau-briefing',
    sourceDate: '2024-10-24',
    date: '2024-10-25',
    source: `TROPICAL CYCLONE BULLETIN NR. 19 AND BRIEFING NOTES
Severe Tropical Storm "ISAGANI"
Issued at 11:00 AM, 24 October 2024. Valid for broadcast until the next bulletin at 2:00 PM today

ISAGANI HAS CROSSED NORTHERN LUZON AND IS NOW OVER THE WEST PHILIPPINE SEA

Location of center (10:00 AM): The center of Severe Tropical Storm ISAGANI was estimated based on all available data over the coastal waters of Bacnotan, La Union.

Intensity: Maximum sustained winds of 95 km/h near the center, gustiness of up to 160 km/h, and central pressure of 982 hPa.

Present movement: West-northwestward at 20 km/h.

Extent of tropical cyclone winds: Strong to gale-force winds extend outwards up to 780 km from the center.

WIND SIGNALS IN EFFECT
Signal No. 3: Ilocos Sur, La Union, the western portion of Benguet. Winds of 89 to 117 km/h are expected within 18 hours.
Signal No. 2: Ilocos Norte, Apayao, Abra, Kalinga, Mountain Province, Ifugao, the rest of Benguet, Pangasinan, Nueva Vizcaya, Zambales, Tarlac.
Signal No. 1: Metro Manila, the rest of Central Luzon, Cagayan, Isabela, Rizal, Laguna, Cavite, Batangas, Bataan.
All signals in the Bicol Region have been lifted.

HEAVY RAINFALL OUTLOOK
Today to tomorrow noon: more than 200 mm in Ilocos Sur, La Union, Pangasinan, Benguet and Zambales; 100 to 200 mm in Abra, Tarlac, Bataan and Occidental Mindoro; 50 to 100 mm in Metro Manila, Cavite and Batangas.

COASTAL: There's a minimal to moderate risk of storm surge of one to two metres in low-lying coastal areas of the Ilocos Region and Zambales. Sea travel is risky for all vessels over the seaboards of Northern and Central Luzon.

TRACK AND INTENSITY OUTLOOK
Isagani made landfall at Divilacan, Isabela at 12:30 AM today and crossed the landmass in a little over nine hours. It is forecast to move westward and leave the Philippine Area of Responsibility tomorrow (25 October) afternoon or evening. Over the sea it may re-intensify and could reach typhoon category by Saturday. A scenario in which it turns back toward Luzon on Sunday, because of another low pressure area to the east, isn't being ruled out, but as of now most models keep it near Vietnam or over the sea. The public is advised to continue monitoring.

BRIEFING NOTES

Weather services chief Rodelio Manansala said that rainfall in the Bicol Region on 22 October, not wind, had been the distinguishing feature of this storm. The station at Legazpi recorded 411.5 mm in 24 hours, its second highest since 1961. Daet recorded 528.5 mm, a station record. The October average of Daet is 512 mm, so that more than a month's rain fell in one day.

Asked why the storm signal for Naga had been only No. 1, Manansala said: "The signals are for wind. The wind in Naga was just as forecast. For the rain we issued a red warning at 5 in the morning of the 22nd, four hours before the flood peaked. Whether people received it, and what they did with it, is something we must study together with the local governments."

The civil defense office, which took part in the briefing, said that as of 8:00 AM it had reports of 46 dead and 20 missing. Of the deaths 28 were in Bicol, mostly by drowning; 15 had been validated. About 193,000 people were in 2,510 evacuation centers and roughly the same number were staying with relatives. In Naga, floodwater reached the second floor in 11 of 27 barangays. Water had gone down in most of them, deputy administrator Cora Espina said, but "we are still getting calls from rooftops in two". Thirty-one road sections and nine bridges were not passable. Power had been restored in 62 of 118 municipalities affected.

Damage to agriculture was put initially at 481 million pesos, of which rice accounts for 80%. Infrastructure damage hasn't been estimated yet. Espina said the Air Force would fly three helicopters to Naga as soon as visibility allowed, and that Malaysia and Singapore had offered aircraft. The offers were being considered.

Classes and government work in Luzon stay suspended until Friday.`,
    text: `Severe Tropical Storm Isagani crossed northern Luzon on Thursday and was moving out to sea, the weather bureau said in its 11 a.m. bulletin. Its centre was off Bacnotan in La Union at 10 a.m., with sustained winds of 95 km/h and gusts of up to 160. It had come ashore at Divilacan in Isabela half an hour after midnight and took just over nine hours to cross the island.

Signal No. 3 was in force in Ilocos Sur, La Union and the west of Benguet, and Metro Manila was under Signal No. 1. No signals remained in Bicol. More than 200 mm of rain was forecast by noon on Friday for five provinces, including Pangasinan and Zambales. Storm surges of one to two metres were possible on low-lying coasts in Ilocos and Zambales.

The storm was expected to leave the country's area of responsibility on Friday afternoon or evening. It may strengthen again over the sea and become a typhoon by Saturday. The bureau did not exclude that it would turn back towards Luzon on Sunday, but said most models had it staying near Vietnam or over water.

Weather services chief Rodelio Manansala said it was rain and not wind that had set this storm apart. At Daet 528.5 mm fell in 24 hours, a record for the station and more than it normally gets in all of October. Legazpi had its second-wettest day since 1961. Defending the low signal for Naga, he said that signals referred only to wind and that a red rainfall warning had gone out four hours ahead of the peak of the flood.

The civil defence office had reports of 46 deaths and 20 people missing by Thursday morning. More than half of the deaths were in Bicol, most of them by drowning. About 193,000 people were in evacuation centres, and about as many were with relatives. In Naga the water rose to the second floor in 11 of 27 barangays, and although it had fallen in most of these, calls for help were still coming from rooftops in two. Electricity was back in just over half of the 118 municipalities affected. Initial losses to agriculture were estimated at 481 million pesos, four-fifths of them in rice. Three Air Force helicopters were to fly to Naga when visibility improved, and offers of aircraft from Malaysia and Singapore were being considered.`,
    slips: [
      [['measure', 'value'], `Isagani was packing sustained winds of 160 km/h as it left Luzon.`],
      [['direction', 'entity'], `The storm came ashore in La Union and left the island by way of Isabela.`],
      [['period', 'value'], `It took the storm about two days to cross northern Luzon.`],
      [['entity', 'value'], `Metro Manila was placed under Signal No. 3.`],
      [['modality'], `The storm will become a typhoon by Saturday.`],
      [['modality', 'polarity'], `The bureau ruled out a return of the storm to Luzon.`],
      [['modality', 'entity'], `Most models show Isagani turning back toward Luzon on Sunday.`],
      [
        ['entity', 'value', 'measure'],
        `Legazpi measured 528.5 mm in 24 hours, the most ever recorded there.`,
      ],
      [['unit', 'value'], `More than 200 centimetres of rain was forecast for five provinces.`],
      [
        ['speaker', 'polarity', 'modality'],
        `Manansala conceded that the wind in Naga had been stronger than forecast.`,
      ],
      [
        ['period', 'direction', 'value'],
        `The red warning went out four hours after the flood in Naga had peaked.`,
      ],
      [['value', 'measure', 'modality'], `All 46 deaths had been validated by Thursday morning.`],
      [['measure', 'value'], `In Bicol 46 people lost their lives, mostly by drowning.`],
      [
        ['entity', 'value', 'measure'],
        `About 193,000 people were staying with relatives in addition to 2,510 in evacuation centres.`,
      ],
      [['modality'], `Malaysia and Singapore have sent aircraft to help with the relief effort.`],
      [[], `Damage to roads and bridges was estimated at 1.2 billion pesos.`],
    ],
  },
  {
    id: 'english-district-council-minutes-leisure-centre',
    sourceDate: '2025-02-25',
    date: '2025-02-28',
    source: `HOLMEDALE DISTRICT COUNCIL

Minutes of the meeting of the Council held in the Assembly Room, Town Hall, Holmedale on Tuesday 25 February 2025 at 6.30 pm

PRESENT: Councillor J Atherton (Chair); 38 of 43 Members. Apologies were received from five.

C.61 Declarations of interest. Councillor Siddall declared an interest in item C.64 as a trustee of Holmedale Swimming Club and left the room for that item.

C.62 Public questions. Mrs E Broadbent asked why the public toilets in Marsh Lane had been closed since October. The Portfolio Holder for Environment, Councillor Rudd, replied that the roof was unsafe. Repairs would cost £64,000 and weren't in the capital programme. He was in talks with the parish council about a transfer and hoped to report in May.

C.63 Budget and council tax 2025/26. The Leader, Councillor Whitworth, moved the Cabinet's recommendations. She said that the Council had received a settlement 1.2% lower in cash than in the current year, and that the Drainage Board levy had gone up by £310,000 since 2021. The budget would close a gap of £1.84m by savings of £1.1m, additional income of £420,000 (including the garden waste charge, which would go up from £42 to £48) and £320,000 from reserves. No compulsory redundancies were planned. Band D council tax for district purposes would rise by 2.99%, from £186.57 to £192.15.

Councillor Penhale, for the Opposition group, moved an amendment to keep the garden waste charge at £42, to be funded by leaving two vacant posts in communications unfilled. The Section 151 Officer advised that the amendment was lawful but that one of the two posts had been filled on a temporary basis since January. The amendment was put to a recorded vote and was lost by 16 votes to 21, with one abstention. The substantive motion was carried by 22 votes to 15, with one abstention.

C.64 Holmedale Leisure Centre. The Council considered a report on the future of the leisure centre, built in 1974. The condition survey had found that the pool hall roof would need to be replaced within three years. Three options had been assessed: (A) repair, £5.2m; (B) a new build on the Canal Street site, £24.6m; (C) closure, with a contribution to transport to the pool at Thornley. Officers recommended that a full business case be prepared for Option B, at a cost of up to £175,000, and that essential repairs of £380,000 be made in the meantime.

Councillor Okafor, Portfolio Holder for Communities, said that 1,962 replies to the consultation had been received, of which 71% preferred a new building and 24% repair. She stressed that approving a business case wasn't approving a building. An application to the national sports body for £2m would be submitted in June, and the present operator had said informally that it would consider a contribution.

Councillor Lyle asked what borrowing of £18m would cost. The Section 151 Officer replied that at today's rates it would be about £1.1m a year over 40 years, and that this couldn't be afforded unless the new centre earned at least £700,000 more than the current one, which lost £290,000 last year.

Councillor Penhale said the group would support the business case "with our eyes open", but asked for Option A to be kept alive. This was accepted by the Leader and the recommendation was amended accordingly.

RESOLVED (33 votes for, 2 against, 2 abstentions) that the recommendations as amended be approved, and that the business case be reported to Council by December 2025.

C.65 Petition: speeding on Beck Road. A petition with 814 signatures asking for a 20 mph limit was presented. It was noted that the County Council is the highway authority. RESOLVED unanimously to forward the petition to the County Council with a letter of support.

C.66 Members' allowances. The Independent Panel had recommended an increase of 2.5% in the basic allowance, from £5,480 to £5,617. The Leader proposed that it be frozen instead. RESOLVED that the basic allowance stay at its present level for 2025/26, and that the Panel be thanked.

The meeting closed at 9.12 pm.`,
    text: `Holmedale District Council has voted to work up plans for a new leisure centre, but has not yet decided to build one. By 33 votes to two, councillors agreed on Tuesday to spend up to £175,000 on a business case for a building in Canal Street priced at £24.6m. Another £380,000 will go on essential repairs to the present centre, which dates from 1974. Its pool roof needs replacing within three years, according to a survey. At the request of the opposition the option of repairing the centre for £5.2m was kept open.

Councillor Okafor said 71% of the 1,962 people who answered a consultation favoured a new building. A bid for £2m from the national sports body is to go in this June. The council's finance officer told members that borrowing £18m would cost around £1.1m a year. That would only be affordable, the officer said, if the new building brought in at least £700,000 more than the current one, which made a loss of £290,000 last year. The business case is due to come back to the council by December. Councillor Siddall, a trustee of the swimming club, took no part in the debate.

Earlier the council set its budget for 2025/26 by 22 votes to 15. The district's share of a Band D bill will go up by 2.99% to £192.15. A gap of £1.84m is to be filled mainly by savings of £1.1m, with £320,000 coming from reserves. The fee for garden waste rises by £6 to £48. The opposition tried to keep it at the old level by leaving two posts in communications vacant, but was defeated by 21 votes to 16. The Leader, Councillor Whitworth, said there were no plans for compulsory redundancies.

Members also backed a petition signed by 814 people for a 20 mph limit in Beck Road, which will be passed on to the county, as it is responsible for highways. Councillors' basic allowance will stay at £5,480, although an independent panel had advised a rise of 2.5%. The toilets in Marsh Lane, shut since October because of an unsafe roof, may be handed over to the parish council, with which talks are going on.`,
    slips: [
      [
        ['modality', 'measure'],
        `Councillors have approved the construction of a new leisure centre in Canal Street.`,
      ],
      [
        ['measure', 'value', 'entity'],
        `Repairing the old centre would cost £24.6m, against £5.2m for a new one.`,
      ],
      [['entity', 'measure'], `Seventy-one per cent of Holmedale's residents want a new leisure centre.`],
      [['polarity', 'value'], `The decision on the leisure centre was taken unanimously.`],
      [['modality', 'polarity'], `The national sports body has granted £2m for the project.`],
      [['modality', 'entity'], `The operator has promised to contribute to the cost of the new centre.`],
      [['measure', 'direction', 'value'], `The leisure centre made a profit of £290,000 last year.`],
      [['value', 'period', 'measure'], `Borrowing £18m would cost the council £1.1m in all over 40 years.`],
      [
        ['entity', 'measure', 'value'],
        `Band D households will pay £192.15 in council tax altogether, county and parish shares included.`,
      ],
      [['measure', 'value'], `The budget gap of £1.84m will be closed entirely from reserves.`],
      [['direction', 'value'], `The garden waste charge is being cut from £48 to £42.`],
      [
        ['polarity', 'direction'],
        `The opposition's amendment on garden waste was carried by 21 votes to 16.`,
      ],
      [['entity', 'modality'], `The council will introduce a 20 mph limit on Beck Road.`],
      [['value', 'direction', 'polarity'], `Councillors accepted a 2.5% increase in their basic allowance.`],
      [['modality', 'value'], `The Marsh Lane toilets will reopen in May after repairs of £64,000.`],
      [[], `Around forty members of the swimming club protested outside the Town Hall before the meeting.`],
    ],
  },
  {
    id: 'italian-football-club-annual-accounts',
    sourceDate: '2025-09-26',
    date: '2025-09-29',
    source: `F.C. SAN MARTINO S.p.A.: the Board of Directors approves the draft financial statements at 30 June 2025

Genoa, 26 September 2025 (courtesy translation; the Italian text prevails)

The Board of Directors, which met today under the chairmanship of Ottavia Galleani, has approved the draft financial statements for the 2024/2025 financial year, which will be submitted to the Shareholders' Meeting called for 30 October 2025 in single call.

Main figures (in millions of euros; in brackets 2023/2024)

Operating revenues 171.4 (148.9)
of which television and media rights 78.2 (74.6); matchday 24.9 (21.3); commercial 31.7 (29.0); player registration rights management 33.1 (19.8); other 3.5 (4.2)
Operating costs 118.6 (115.2), of which registered personnel 71.3 (73.8)
Amortisation and write-downs of registration rights 46.0 (44.7)
Provisions and other write-downs 2.7 (3.2)
Operating result +4.1 (-14.2)
Result for the year -3.7 (-21.6)
Net financial debt 88.5 (102.4)
Shareholders' equity 12.6 (6.3)

The financial year closed with a loss of 3.7 million euros, an improvement of 17.9 million compared with the previous year. The improvement is due above all to the gains from the sale of the players' registration rights, in particular that of Luka Petrinović to a club of the English Premier League for a fixed fee of 24 million plus bonuses of up to 6 million. The bonuses have not been accounted for, because the conditions hadn't been met at the closing date.

Revenue from matches increased by 17% owing to 19 home matches in the championship, the same as last year, plus four in the Conference League, in which the team was eliminated in the round of 16. Average attendance in the championship was 27,140 (26,310), equal to 82% of the capacity. Season ticket holders for 2025/2026 number 18,900, a record for the Company, at prices increased on average by 5%.

The cost of registered personnel decreased by 3.4%. The ratio of the cost of the squad to revenues, calculated in accordance with the UEFA regulations, is 71% for the calendar year 2024; the limit is 80% for 2024 and 70% from 2025. The Company considers that it will be able to comply with the limit for 2025 by means of the operations of the summer market, closed with a positive balance of 11.2 million.

Significant events after the end of the year

On 21 July the majority shareholder, Ligurian Sports Partners, paid in 10 million euros on account of a future capital increase. It had already paid 10 million in December 2024, within the year under examination.

On 8 August the contract with the main shirt sponsor was renewed until 2028 for a fixed 6.5 million per season (previously 5.8 million), with variable amounts in case of qualification for European competitions.

On 12 September, Genoa city council approved the public interest of the stadium redevelopment project. The investment is estimated at 95 million euros, for a capacity of 34,500 seats, against 33,100 today. The start of works is envisaged for summer 2027, subject to the conclusion of the services conference and the finding of the financing. The Company reminds that no binding commitment has been undertaken with lenders.

Foreseeable evolution

The team is not taking part in European competitions in the 2025/2026 season, having finished ninth. In the absence of further capital gains, the Company expects a loss for the current year that is higher than that of 2024/2025. Business continuity is guaranteed by the commitment of the majority shareholder, which has confirmed its financial support for at least twelve months.

Statement of the CEO

"These are not numbers to celebrate, but two years ago the loss was 38 million," Chief Executive Officer Davide Ravecca said. "I read that we sell in order to live. We sell in order to buy better, and the wage bill has gone down for two years in a row. The day that the stadium is ready, we shall depend less on one signature in August." On rumours that the majority shareholder was looking for a partner he declined to comment, noting only that "the door of the shareholder is not in my office".

The Board acknowledged the resignation of director Paul Whitcombe for personal reasons, and co-opted in his place Giulia Sanfilippo, a lawyer.`,
    text: `Italian football club San Martino cut its loss to €3.7m in the year to June from €21.6m a year earlier. Operating revenue grew by 15% to €171.4m, and the operating result turned positive at €4.1m.

The club put the improvement down chiefly to player sales, above all the transfer of Luka Petrinović to an English club for €24m. Add-ons of as much as €6m have been left out of the accounts because the conditions for them had not been fulfilled. Income from trading in players rose to €33.1m from 19.8m. Television remained the largest source of revenue, at €78.2m. Matchday income went up 17%, helped by four home games in the Conference League. League crowds averaged 27,140, and 18,900 season tickets have been sold for the new campaign, more than ever before, despite a price rise of 5% on average.

Spending on players and other registered staff fell by 3.4% to €71.3m. Measured by UEFA's rules, squad costs came to 71% of revenue in 2024, which was within the limit of 80% then in force. That limit comes down to 70% for 2025, and the club believes it can keep to it after a summer transfer window that left it with a surplus of €11.2m.

Net debt was reduced by almost €14m to €88.5m. The main shareholder, Ligurian Sports Partners, put in €10m in December and the same sum again in July. A new deal with the shirt sponsor runs until 2028 and guarantees €6.5m a season, up from €5.8m.

The city council in September declared a €95m rebuilding of the stadium to be in the public interest. It would raise the capacity from 33,100 to 34,500. Work could start in the summer of 2027, but funding has still to be found and no binding agreement has been made with lenders.

Having come ninth, the team has no European football this season, and the club warned of a bigger loss unless it makes further gains. Chief executive Davide Ravecca said the figures were nothing to celebrate but recalled that the loss had been €38m two years ago. He would not comment on talk that the majority owner was looking for a partner. Lawyer Giulia Sanfilippo replaces Paul Whitcombe on the board.`,
    slips: [
      [['polarity', 'direction', 'measure'], `San Martino made a net profit of €4.1m last season.`],
      [['direction', 'value'], `The club's loss widened by 17.9 million euros.`],
      [
        ['measure', 'value', 'bound'],
        `The sale of Petrinović brought in 30 million euros, all of which is in the accounts.`,
      ],
      [['measure', 'value', 'entity'], `Television revenue was €33.1m, behind commercial income.`],
      [
        ['entity', 'measure'],
        `Matchday income went up because the team played more home games in the championship than the year before.`,
      ],
      [['entity', 'period'], `San Martino reached the final of the Conference League.`],
      [['value', 'measure'], `The stadium was sold out for every league match, with an average of 27,140.`],
      [['direction'], `The wage bill rose by 3.4% in the year.`],
      [
        ['value', 'bound', 'period', 'polarity'],
        `At 71%, the club broke UEFA's limit on squad costs in 2024.`,
      ],
      [['direction', 'bound', 'value'], `UEFA's limit goes up from 70% to 80% in 2025.`],
      [['value', 'measure'], `Net financial debt fell by 88.5 million euros.`],
      [['modality', 'polarity'], `The financing of the new stadium has been secured.`],
      [['modality', 'period'], `Work on the stadium will begin in the summer of 2027.`],
      [['direction', 'modality'], `The club expects a smaller loss in the current financial year.`],
      [
        ['speaker', 'modality', 'polarity'],
        `Ravecca confirmed that the majority shareholder was looking for a partner.`,
      ],
      [[], `Whitcombe is leaving the board after a disagreement with the chairwoman over transfers.`],
    ],
  },
];
