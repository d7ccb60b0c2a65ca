// Reports, speeches and transcripts in English, with what they say: by a writer who never saw the program.
export const texts = [
  {
    id: 'ports-digest',
    lang: 'en',
    date: '2025-02-13',
    text: `Nalin Wijekoon on leases, dredgers and noodles

COLOMBO, 13 February. Sri Lanka has no intention of selling its eastern harbours, but it will let private companies run them for a limited time, the minister for ports and shipping has told the Japanese daily Minato Shimbun.

“A port is like a front door. You can hire someone to paint it; you do not give away the key.”

Over the concession at Trincomalee, which local newspapers like to call the “Gateway of the East”, the minister was in no hurry to name a favourite. Eleven companies had bought the tender documents, he noted, and five of them were expected to submit bids by 31 March. “We shall open the envelopes in front of the cameras, and every score sheet will be on our website the same evening.”

The cabinet, he insisted, was of one mind on this.

“We shall finish dredging the approach channel in July, and on 18 August the first trial vessel will tie up at Berth 9.” The work has so far swallowed 41 billion rupees, some 12 per cent more than planned. “Stone became dearer, diesel became dearer. Nobody stole anything.”

Trade is growing all the same. Colombo handled 7.8 million containers last year, against 6.9 million in 2023.

The dockers' unions, which walked out briefly before Christmas, will get the pay rise of 15 per cent that was agreed with them, starting with the April wages. The minister is ready to sit down with their leaders “any day, at any hour, with or without tea”.

On the oil tanks leased to an Indian company: talks with Delhi “are going on, and they go on best quietly”.

He intends to travel to Yokohama in October to sign an agreement under which sixty Sri Lankan pilots a year would be trained on Japanese simulators.

“I have not been to Japan since 2011, and I still remember the noodles.”

Left out of the conversation were the Chinese-run port of Hambantota, the restructuring of the foreign debt and the fishermen detained in the Palk Strait. Nor was the minister asked about a cabinet reshuffle.

Summarised by Ishara Fonseka. Based on a report of the agency Lanka Wire.
Interview in Minato Shimbun, 12 February 2025; questions put by Haruka Tsuboi.
Translated from the Japanese by Kenji Orimo.
Photo: Ports Authority press service`,
    facts: [
      { kind: 'figure', has: 'Eleven companies', value: '11', unit: 'company', bound: 'exact', change: null },
      { kind: 'figure', has: 'five of them', value: '5', outOf: '11', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: '41 billion rupees',
        value: '41000000000',
        unit: 'LKR',
        bound: 'exact',
        change: null,
        measure: 'work',
      },
      { kind: 'figure', has: '12 per cent', value: '12', unit: 'percent', bound: 'about' },
      {
        kind: 'figure',
        has: '7.8 million containers',
        value: '7800000',
        unit: 'container',
        bound: 'exact',
        change: null,
        period: ['2024-01-01', '2024-12-31'],
      },
      {
        kind: 'figure',
        has: '6.9 million',
        value: '6900000',
        unit: 'container',
        bound: 'exact',
        change: null,
        period: ['2023-01-01', '2023-12-31'],
      },
      {
        kind: 'figure',
        has: '15 per cent',
        value: '15',
        unit: 'percent',
        bound: 'exact',
        change: 'up',
        measure: 'pay',
      },
      {
        kind: 'figure',
        has: 'sixty Sri Lankan pilots',
        value: '60',
        unit: 'pilot',
        bound: 'exact',
        change: null,
      },
      { kind: 'period', has: '13 February', period: ['2025-02-13', '2025-02-13'] },
      { kind: 'period', has: '31 March', period: ['2025-03-31', '2025-03-31'] },
      { kind: 'period', has: 'July', period: ['2025-07-01', '2025-07-31'] },
      { kind: 'period', has: '18 August', period: ['2025-08-18', '2025-08-18'] },
      { kind: 'period', has: 'last year', period: ['2024-01-01', '2024-12-31'] },
      { kind: 'period', has: '2023', period: ['2023-01-01', '2023-12-31'] },
      { kind: 'period', has: 'April', period: ['2025-04-01', '2025-04-30'] },
      { kind: 'period', has: 'October', period: ['2025-10-01', '2025-10-31'] },
      { kind: 'period', has: 'Christmas' },
      { kind: 'period', has: '2011', period: ['2011-01-01', '2011-12-31'] },
      { kind: 'period', has: '12 February 2025', period: ['2025-02-12', '2025-02-12'] },
      {
        kind: 'attribution',
        has: 'no intention of selling its eastern harbours',
        source: 'Wijekoon',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'A port is like a front door', source: 'Wijekoon', form: 'direct' },
      { kind: 'attribution', has: 'had bought the tender documents', source: 'Wijekoon', form: 'indirect' },
      { kind: 'attribution', has: 'We shall open the envelopes', source: 'Wijekoon', form: 'direct' },
      { kind: 'attribution', has: 'was of one mind on this', source: 'Wijekoon', form: 'indirect' },
      { kind: 'attribution', has: 'the first trial vessel will tie up', source: 'Wijekoon', form: 'direct' },
      { kind: 'attribution', has: 'Stone became dearer', source: 'Wijekoon', form: 'direct' },
      {
        kind: 'attribution',
        has: 'any day, at any hour, with or without tea',
        source: 'Wijekoon',
        form: 'mixed',
      },
      {
        kind: 'attribution',
        has: 'are going on, and they go on best quietly',
        source: 'Wijekoon',
        form: 'mixed',
      },
      { kind: 'attribution', has: 'I still remember the noodles', source: 'Wijekoon', form: 'direct' },
      { kind: 'pledge', has: 'no intention of selling', by: 'Sri Lanka', refuses: true },
      { kind: 'pledge', has: 'will let private companies run them', by: 'Sri Lanka', force: 'will' },
      { kind: 'pledge', has: 'shall open the envelopes in front of the cameras', force: 'will' },
      { kind: 'pledge', has: 'every score sheet will be on our website', force: 'will' },
      {
        kind: 'pledge',
        has: 'shall finish dredging the approach channel',
        force: 'will',
        due: ['2025-07-01', '2025-07-31'],
      },
      { kind: 'pledge', has: 'will get the pay rise' },
      { kind: 'pledge', has: 'is ready to sit down with their leaders', by: 'minister', force: 'ready' },
      {
        kind: 'pledge',
        has: 'intends to travel to Yokohama',
        force: 'plans',
        due: ['2025-10-01', '2025-10-31'],
      },
      { kind: 'event', has: 'Interview in', what: 'interview' },
      { kind: 'event', has: 'sign an agreement', what: 'signing', period: ['2025-10-01', '2025-10-31'] },
      { kind: 'mention', has: 'COLOMBO', entity: 'Colombo' },
      { kind: 'mention', has: 'Sri Lanka has', entity: 'Sri Lanka' },
      { kind: 'mention', has: 'Nalin Wijekoon', entity: 'Wijekoon' },
      { kind: 'mention', has: 'minister for ports and shipping', entity: 'minister for ports and shipping' },
      { kind: 'mention', has: 'daily Minato Shimbun', entity: 'Minato Shimbun' },
      { kind: 'mention', has: 'Trincomalee', entity: 'Trincomalee' },
      { kind: 'mention', has: 'Delhi', entity: 'Delhi' },
      { kind: 'mention', has: 'Yokohama', entity: 'Yokohama' },
      { kind: 'mention', has: 'Japan since', entity: 'Japan' },
      { kind: 'mention', has: 'Hambantota', entity: 'Hambantota' },
      { kind: 'mention', has: 'Palk Strait', entity: 'Palk Strait' },
      { kind: 'mention', has: 'Lanka Wire', entity: 'Lanka Wire' },
      { kind: 'mention', has: 'Ports Authority', entity: 'Ports Authority' },
      { kind: 'credit', has: 'Summarised by Ishara Fonseka', role: 'summarised-by' },
      { kind: 'credit', has: 'Based on a report of the agency Lanka Wire', role: 'based-on' },
      { kind: 'credit', has: 'Interview in Minato Shimbun', role: 'interview-in' },
      { kind: 'credit', has: 'questions put by Haruka Tsuboi' },
      { kind: 'credit', has: 'Translated from the Japanese by Kenji Orimo', role: 'translated-by' },
      { kind: 'credit', has: 'Photo: Ports Authority press service', role: 'photo' },
      {
        kind: 'absence',
        has: 'Left out of the conversation were',
        topics: ['Hambantota', 'debt', 'fishermen'],
      },
      { kind: 'absence', has: 'Nor was the minister asked', topics: ['reshuffle'] },
    ],
    traps: [
      {
        kind: 'attribution',
        has: '“Gateway of the East”',
        why: 'a nickname in quotation marks, not a statement',
      },
      { kind: 'figure', has: 'Berth 9', why: 'the name of a berth' },
      { kind: 'figure', has: 'one mind', why: 'an idiom, not a count' },
      { kind: 'absence', has: 'Nobody stole anything', why: 'a denial of theft, not a topic left unspoken' },
      { kind: 'pledge', has: 'You can hire someone to paint it', why: 'part of a simile' },
      { kind: 'pledge', has: 'you do not give away the key', why: 'a general truth within a simile' },
      { kind: 'figure', has: 'a front door', why: 'the article is no number' },
    ],
  },
  {
    id: 'arica-statement',
    lang: 'en',
    date: '2024-09-20',
    text: `Joint Statement of the Energy Ministers of Chile and Peru

1. At the invitation of the Chilean side, the Minister of Energy of Chile, Ms. Javiera Montt Larraín, and the Minister of Energy and Mines of Peru, Mr. Óscar Quispe Valdivia, held talks in Arica on September 19 and 20, 2024. The talks took place in a cordial and frank atmosphere.

2. The Ministers welcomed the completion of the feasibility study for the Arica–Tacna interconnection, a line of 220 kilovolts stretching roughly 55 kilometers, which was paid for with a grant of $1.4 million from the Inter-American Development Bank. They noted with satisfaction that electricity exchanges between border towns had grown by 9 percent in the first half of 2024, to 96 gigawatt-hours.

3. The sides agreed to break ground in March 2026. The cost of the line, which the study puts at between $130 million and $150 million, will be borne by them in equal parts, in accordance with Article 5 of the Framework Agreement and Resolution 14 of the Binational Cabinet.

4. Peru declared its readiness to host a joint control room in Tacna. Chile undertook to train up to 40 Peruvian dispatchers, and will cover their lodging.

5. The operators of the grids informed the Ministers that 3 of the 11 major outages recorded in southern Peru in 2023 could have been averted had the link existed.

6. In an exchange on critical minerals, the Peruvian Minister observed that processing “cannot remain the privilege of distant shores.” The Chilean Minister underlined that her Government will not impose quotas on lithium salts bound for Peruvian plants. Bolivia's proposal for a regional fund, known as “Salar Común,” was taken note of.

7. At the close of the meeting a memorandum of understanding on mutual assistance in emergencies was signed. It will remain in force for five years and may be renewed tacitly.

8. Matters relating to the maritime boundary were not discussed.

9. Minister Quispe Valdivia thanked the people of Arica for their hospitality and invited his counterpart to Lima, where the next meeting is planned for the second quarter of 2025. Minister Montt accepted with pleasure.

Done at Arica, in the Salón Azul of the old customs house.

Issued by the Press Directorate of the Ministry of Energy, Santiago. Unofficial translation from Spanish by the Embassy of Chile in Ottawa.`,
    facts: [
      {
        kind: 'figure',
        has: '220 kilovolts',
        value: '220',
        unit: 'kV',
        bound: 'exact',
        change: null,
        measure: 'line',
      },
      {
        kind: 'figure',
        has: '55 kilometers',
        value: '55',
        unit: 'km',
        bound: 'about',
        change: null,
        measure: 'line',
      },
      {
        kind: 'figure',
        has: '$1.4 million',
        value: '1400000',
        unit: 'USD',
        bound: 'exact',
        change: null,
        measure: 'grant',
      },
      {
        kind: 'figure',
        has: '9 percent',
        value: '9',
        unit: 'percent',
        bound: 'exact',
        change: 'up',
        measure: 'electricity exchanges',
        period: ['2024-01-01', '2024-06-30'],
      },
      {
        kind: 'figure',
        has: '96 gigawatt-hours',
        value: '96',
        unit: 'GW.h',
        bound: 'exact',
        change: null,
        measure: 'electricity exchanges',
        period: ['2024-01-01', '2024-06-30'],
      },
      {
        kind: 'figure',
        has: 'between $130 million and $150 million',
        range: ['130000000', '150000000'],
        unit: 'USD',
        change: null,
        measure: 'cost',
      },
      {
        kind: 'figure',
        has: 'up to 40 Peruvian dispatchers',
        value: '40',
        unit: 'dispatcher',
        bound: 'under',
        change: null,
      },
      {
        kind: 'figure',
        has: '3 of the 11 major outages',
        value: '3',
        outOf: '11',
        unit: 'outage',
        bound: 'exact',
        change: null,
        period: ['2023-01-01', '2023-12-31'],
      },
      { kind: 'figure', has: 'five years', value: '5', bound: 'exact', change: null },
      { kind: 'period', has: 'September 19 and 20, 2024', period: ['2024-09-19', '2024-09-20'] },
      { kind: 'period', has: 'the first half of 2024', period: ['2024-01-01', '2024-06-30'] },
      { kind: 'period', has: 'March 2026', period: ['2026-03-01', '2026-03-31'] },
      { kind: 'period', has: '2023', period: ['2023-01-01', '2023-12-31'] },
      { kind: 'period', has: 'the second quarter of 2025', period: ['2025-04-01', '2025-06-30'] },
      {
        kind: 'attribution',
        has: 'electricity exchanges between border towns had grown',
        source: 'Ministers',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'which the study puts at', source: 'study', form: 'indirect' },
      { kind: 'attribution', has: 'could have been averted', source: 'operators', form: 'indirect' },
      {
        kind: 'attribution',
        has: 'cannot remain the privilege of distant shores',
        source: 'Quispe Valdivia',
        form: 'mixed',
      },
      {
        kind: 'attribution',
        has: 'will not impose quotas on lithium salts',
        source: 'Montt Larraín',
        form: 'indirect',
      },
      {
        kind: 'pledge',
        has: 'agreed to break ground',
        by: 'sides',
        force: 'agreed',
        due: ['2026-03-01', '2026-03-31'],
      },
      { kind: 'pledge', has: 'will be borne by them in equal parts', by: 'sides' },
      { kind: 'pledge', has: 'readiness to host a joint control room', by: 'Peru', force: 'ready' },
      { kind: 'pledge', has: 'undertook to train', by: 'Chile', to: 'dispatchers' },
      { kind: 'pledge', has: 'will cover their lodging', by: 'Chile', force: 'will' },
      { kind: 'pledge', has: 'will not impose quotas', by: 'Government', force: 'will', refuses: true },
      { kind: 'pledge', has: 'accepted with pleasure', by: 'Montt', force: 'agreed' },
      {
        kind: 'pledge',
        has: 'the next meeting is planned',
        force: 'plans',
        due: ['2025-04-01', '2025-06-30'],
      },
      { kind: 'event', has: 'held talks', what: 'talks', period: ['2024-09-19', '2024-09-20'] },
      { kind: 'event', has: 'next meeting', what: 'meeting', period: ['2025-04-01', '2025-06-30'] },
      { kind: 'event', has: 'was signed', what: 'signing' },
      { kind: 'mention', has: 'Minister of Energy of Chile', entity: 'Chile' },
      { kind: 'mention', has: 'Javiera Montt Larraín', entity: 'Javiera Montt Larraín' },
      { kind: 'mention', has: 'Óscar Quispe Valdivia', entity: 'Óscar Quispe Valdivia' },
      { kind: 'mention', has: 'Minister of Energy and Mines of Peru', entity: 'Peru' },
      { kind: 'mention', has: 'Inter-American Development Bank', entity: 'Inter-American Development Bank' },
      { kind: 'mention', has: 'in Tacna', entity: 'Tacna' },
      { kind: 'mention', has: 'southern Peru', entity: 'Peru' },
      { kind: 'mention', has: 'Binational Cabinet', entity: 'Binational Cabinet' },
      { kind: 'mention', has: 'Bolivia', entity: 'Bolivia' },
      { kind: 'mention', has: 'Lima', entity: 'Lima' },
      { kind: 'mention', has: 'Santiago', entity: 'Santiago' },
      { kind: 'mention', has: 'Ottawa', entity: 'Ottawa' },
      { kind: 'mention', has: 'Embassy of Chile', entity: 'Chile' },
      {
        kind: 'credit',
        has: 'Issued by the Press Directorate of the Ministry of Energy',
        role: 'published-by',
      },
      { kind: 'credit', has: 'translation from Spanish by the Embassy', role: 'translated-by' },
      { kind: 'absence', has: 'were not discussed', topics: ['maritime boundary'] },
    ],
    traps: [
      { kind: 'figure', has: 'Article 5', why: 'article number' },
      { kind: 'figure', has: 'Resolution 14', why: 'number of a document' },
      { kind: 'attribution', has: '“Salar Común,”', why: 'name of a proposal in quotation marks' },
      { kind: 'pledge', has: 'may be renewed tacitly', why: 'a clause of the document, nobody promises it' },
      { kind: 'figure', has: '7. At the close', why: 'paragraph number' },
      {
        kind: 'attribution',
        has: 'thanked the people of Arica',
        why: 'an act of thanks without reported content',
      },
      { kind: 'absence', has: 'will not impose', why: 'a promise not to act, not a topic left unspoken' },
      { kind: 'pledge', has: 'had the link existed', why: 'counterfactual' },
    ],
  },
  {
    id: 'kenya-budget',
    lang: 'en',
    date: '2025-05-15',
    text: `Kenya's budget gap narrows, tea earnings hit record

By Grace Adhiambo Were

NAIROBI, May 15 - Kenya's budget deficit shrank to 4.9 percent of gross domestic product in the nine months to March 2025 from 5.6 percent in the same period a year earlier, the National Treasury said on Thursday, as tax receipts picked up.

Revenue over the first three quarters of the 2024/25 fiscal year rose by 11.3 percent to 1.94 trillion shillings ($15 billion), short of a target of 1.98 trillion. Spending grew by just 3 percent, to a little under 2.8 trillion shillings.

Interest swallowed more than 30 percent of tax income, Treasury Cabinet Secretary Miriam Chelagat told lawmakers. "We are still paying for yesterday's dinners," she said.

Chelagat put the deficit for the next fiscal year at 4.3 to 4.7 percent of GDP. The government would not raise value-added tax, she said, and plans to sell a Eurobond of at least $1.5 billion in September. The World Bank, for its part, is considering a loan of up to $750 million, its country director, Lars Heggdal, said. She did not say how local councils would be paid: 31 of the 47 counties sit on unpaid bills, and arrears in the capital alone come to nearly 90 billion shillings.

Tea, the biggest farm export, brought in a record 215 billion shillings in 2024, up 18 percent. Output reached 598,000 tonnes, 28,000 tonnes more than in 2023. But the average price at the Mombasa auction slipped 9 cents to $2.21 a kilogram in the first quarter. Pakistan took 38 percent of the leaf shipped in 2024, while one in six bags went to Egypt.

Imports of dairy equipment from the European Union doubled last year to 86 million euros, the revenue authority said. Net portfolio flows, by contrast, came to minus $140 million.

Annual inflation quickened by 0.5 percentage points to 4.1 percent in April. "Nothing to lose sleep over," said Brian Otiso, an economist at Pesa Research, who expects the central bank to hold its rate on June 10. The shilling was little changed at about 129.25 to the dollar.

The Finance Bill 2025, which must be passed under Article 114 of the constitution, drops a levy on bread that brought crowds onto the streets. Whether it will satisfy the young protesters who call themselves "Generation Zero" is another matter, and a Group of 20 debt workout no longer looks far-fetched to investors.

(Additional reporting by Salim Mwakitwa in Mombasa)`,
    facts: [
      {
        kind: 'figure',
        has: '4.9 percent',
        value: '4.9',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'budget deficit',
        period: ['2024-07-01', '2025-03-31'],
      },
      {
        kind: 'figure',
        has: '5.6 percent',
        value: '5.6',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'budget deficit',
        period: ['2023-07-01', '2024-03-31'],
      },
      {
        kind: 'figure',
        has: '11.3 percent',
        value: '11.3',
        unit: 'percent',
        bound: 'exact',
        change: 'up',
        measure: 'Revenue',
        period: ['2024-07-01', '2025-03-31'],
      },
      {
        kind: 'figure',
        has: '1.94 trillion shillings',
        value: '1940000000000',
        unit: 'KES',
        bound: 'exact',
        change: null,
        measure: 'Revenue',
        period: ['2024-07-01', '2025-03-31'],
      },
      {
        kind: 'figure',
        has: '$15 billion',
        value: '15000000000',
        unit: 'USD',
        bound: 'exact',
        change: null,
        measure: 'Revenue',
        period: ['2024-07-01', '2025-03-31'],
      },
      {
        kind: 'figure',
        has: '1.98 trillion',
        value: '1980000000000',
        unit: 'KES',
        bound: 'exact',
        change: null,
        measure: 'target',
      },
      {
        kind: 'figure',
        has: 'just 3 percent',
        value: '3',
        unit: 'percent',
        change: 'up',
        measure: 'Spending',
      },
      {
        kind: 'figure',
        has: '2.8 trillion shillings',
        value: '2800000000000',
        unit: 'KES',
        bound: 'under',
        change: null,
        measure: 'Spending',
      },
      {
        kind: 'figure',
        has: 'more than 30 percent',
        value: '30',
        unit: 'percent',
        bound: 'over',
        change: null,
      },
      {
        kind: 'figure',
        has: '4.3 to 4.7 percent',
        range: ['4.3', '4.7'],
        unit: 'percent',
        change: null,
        measure: 'deficit',
        period: ['2025-07-01', '2026-06-30'],
      },
      {
        kind: 'figure',
        has: '$1.5 billion',
        value: '1500000000',
        unit: 'USD',
        bound: 'over',
        change: null,
        measure: 'Eurobond',
      },
      {
        kind: 'figure',
        has: '$750 million',
        value: '750000000',
        unit: 'USD',
        bound: 'under',
        change: null,
        measure: 'loan',
      },
      {
        kind: 'figure',
        has: '31 of the 47 counties',
        value: '31',
        outOf: '47',
        unit: 'county',
        bound: 'exact',
        change: null,
      },
      {
        kind: 'figure',
        has: '90 billion shillings',
        value: '90000000000',
        unit: 'KES',
        bound: 'about',
        change: null,
        measure: 'arrears',
      },
      {
        kind: 'figure',
        has: '215 billion shillings',
        value: '215000000000',
        unit: 'KES',
        bound: 'exact',
        change: null,
        measure: 'Tea',
        period: ['2024-01-01', '2024-12-31'],
        superlative: 'record',
      },
      {
        kind: 'figure',
        has: '18 percent',
        value: '18',
        unit: 'percent',
        bound: 'exact',
        change: 'up',
        period: ['2024-01-01', '2024-12-31'],
      },
      {
        kind: 'figure',
        has: '598,000 tonnes',
        value: '598000',
        unit: 't',
        bound: 'exact',
        change: null,
        measure: 'Output',
        period: ['2024-01-01', '2024-12-31'],
      },
      {
        kind: 'figure',
        has: '28,000 tonnes',
        value: '28000',
        unit: 't',
        bound: 'exact',
        change: 'up',
        measure: 'Output',
      },
      {
        kind: 'figure',
        has: '9 cents',
        value: '0.09',
        unit: 'USD',
        bound: 'exact',
        change: 'down',
        measure: 'price',
      },
      {
        kind: 'figure',
        has: '$2.21 a kilogram',
        value: '2.21',
        bound: 'exact',
        change: null,
        measure: 'price',
        period: ['2025-01-01', '2025-03-31'],
      },
      {
        kind: 'figure',
        has: '38 percent',
        value: '38',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'leaf',
        period: ['2024-01-01', '2024-12-31'],
      },
      { kind: 'figure', has: 'one in six', value: '1', outOf: '6', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: 'doubled',
        value: '2',
        bound: 'exact',
        change: 'up',
        measure: 'Imports',
        period: ['2024-01-01', '2024-12-31'],
      },
      {
        kind: 'figure',
        has: '86 million euros',
        value: '86000000',
        unit: 'EUR',
        bound: 'exact',
        change: null,
        measure: 'Imports',
        period: ['2024-01-01', '2024-12-31'],
      },
      {
        kind: 'figure',
        has: 'minus $140 million',
        value: '-140000000',
        unit: 'USD',
        bound: 'exact',
        change: null,
        measure: 'portfolio flows',
      },
      {
        kind: 'figure',
        has: '0.5 percentage points',
        value: '0.5',
        unit: 'percentage-point',
        bound: 'exact',
        change: 'up',
        measure: 'inflation',
        period: ['2025-04-01', '2025-04-30'],
      },
      {
        kind: 'figure',
        has: '4.1 percent',
        value: '4.1',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'inflation',
        period: ['2025-04-01', '2025-04-30'],
      },
      {
        kind: 'figure',
        has: '129.25',
        value: '129.25',
        unit: 'KES',
        bound: 'about',
        change: null,
        measure: 'shilling',
      },
      { kind: 'period', has: 'May 15', period: ['2025-05-15', '2025-05-15'] },
      { kind: 'period', has: 'the nine months to March 2025', period: ['2024-07-01', '2025-03-31'] },
      { kind: 'period', has: 'the same period a year earlier', period: ['2023-07-01', '2024-03-31'] },
      { kind: 'period', has: 'Thursday', period: ['2025-05-15', '2025-05-15'] },
      {
        kind: 'period',
        has: 'the first three quarters of the 2024/25 fiscal year',
        period: ['2024-07-01', '2025-03-31'],
      },
      { kind: 'period', has: 'the next fiscal year', period: ['2025-07-01', '2026-06-30'] },
      { kind: 'period', has: 'September', period: ['2025-09-01', '2025-09-30'] },
      { kind: 'period', has: '2024, up', period: ['2024-01-01', '2024-12-31'] },
      { kind: 'period', has: '2023', period: ['2023-01-01', '2023-12-31'] },
      { kind: 'period', has: 'the first quarter', period: ['2025-01-01', '2025-03-31'] },
      { kind: 'period', has: '2024, while', period: ['2024-01-01', '2024-12-31'] },
      { kind: 'period', has: 'last year', period: ['2024-01-01', '2024-12-31'] },
      { kind: 'period', has: 'April', period: ['2025-04-01', '2025-04-30'] },
      { kind: 'period', has: 'June 10', period: ['2025-06-10', '2025-06-10'] },
      { kind: 'attribution', has: 'budget deficit shrank to', source: 'National Treasury', form: 'indirect' },
      { kind: 'attribution', has: 'Interest swallowed', source: 'Chelagat', form: 'indirect' },
      { kind: 'attribution', has: 'We are still paying for yesterday', source: 'Chelagat', form: 'direct' },
      {
        kind: 'attribution',
        has: 'put the deficit for the next fiscal year',
        source: 'Chelagat',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'would not raise value-added tax', source: 'Chelagat', form: 'indirect' },
      { kind: 'attribution', has: 'is considering a loan', source: 'Heggdal', form: 'indirect' },
      {
        kind: 'attribution',
        has: 'Imports of dairy equipment',
        source: 'revenue authority',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'Nothing to lose sleep over', source: 'Otiso', form: 'direct' },
      { kind: 'attribution', has: 'to hold its rate', source: 'Otiso', form: 'indirect' },
      { kind: 'pledge', has: 'would not raise value-added', by: 'government', refuses: true },
      {
        kind: 'pledge',
        has: 'plans to sell a Eurobond',
        by: 'government',
        force: 'plans',
        due: ['2025-09-01', '2025-09-30'],
      },
      { kind: 'pledge', has: 'considering a loan', by: 'World Bank', force: 'considers' },
      { kind: 'mention', has: 'NAIROBI', entity: 'Nairobi' },
      { kind: 'mention', has: 'May 15 - Kenya', entity: 'Kenya' },
      { kind: 'mention', has: 'National Treasury', entity: 'Treasury' },
      { kind: 'mention', has: 'Miriam Chelagat', entity: 'Chelagat' },
      { kind: 'mention', has: 'World Bank', entity: 'World Bank' },
      { kind: 'mention', has: 'Lars Heggdal', entity: 'Heggdal' },
      { kind: 'mention', has: 'Mombasa auction', entity: 'Mombasa' },
      { kind: 'mention', has: 'Pakistan', entity: 'Pakistan' },
      { kind: 'mention', has: 'Egypt', entity: 'Egypt' },
      { kind: 'mention', has: 'European Union', entity: 'European Union' },
      { kind: 'mention', has: 'Brian Otiso', entity: 'Otiso' },
      { kind: 'mention', has: 'Pesa Research', entity: 'Pesa Research' },
      { kind: 'mention', has: 'revenue authority', entity: 'revenue authority' },
      { kind: 'mention', has: 'Group of 20', entity: 'Group of 20' },
      { kind: 'mention', has: 'central bank', entity: 'central bank' },
      { kind: 'credit', has: 'By Grace Adhiambo Were', role: 'written-by' },
      { kind: 'credit', has: 'Additional reporting by Salim Mwakitwa', role: 'reported-by' },
      { kind: 'absence', has: 'did not say how local councils would be paid' },
    ],
    traps: [
      { kind: 'figure', has: 'Article 114', why: 'article number' },
      { kind: 'figure', has: 'Finance Bill 2025', why: 'name of a bill' },
      { kind: 'figure', has: 'Group of 20', why: 'name of an organisation' },
      { kind: 'attribution', has: '"Generation Zero"', why: 'a name in quotation marks' },
      {
        kind: 'pledge',
        has: 'expects the central bank to hold',
        why: 'an economist forecasts what another will do',
      },
      { kind: 'figure', has: 'Generation Zero', why: 'zero within a name' },
      { kind: 'pledge', has: 'must be passed', why: 'a legal duty, not a promise' },
      { kind: 'period', has: "yesterday's dinners", why: 'figurative yesterday' },
    ],
  },
  {
    id: 'riga-briefing',
    lang: 'en',
    date: '2024-10-22',
    text: `Press conference of Gatis Bērzkalns, Minister for Transport of Latvia, and Henrike Vossberg, European Coordinator for Rail Baltica
Riga, 22 October 2024

KRASTIŅA (press secretary): Good afternoon, everybody. Minister, please.

BĒRZKALNS: Thank you, Elīna, and thank you, Henrike, for coming on such a wet day. Our meeting this morning was about money and little else. The Latvian section of the main line is now costed at 6.43 billion euros. In 2017 the estimate stood at just under two billion. I won't hide behind inflation. We drew too many stations and too few culverts, and somebody has to say so at last. We will publish the contract ledger every month, and by 30 June I will bring to the Saeima a version that does without the southern loop.

VOSSBERG: The Commission has cleared a further 346 million euros for Riga under Call 4, which covers 85 per cent of eligible costs. I cannot tell you what the next long-term budget will hold; nobody in Brussels can. But we are ready to extend the deadline for spending the grants until December 2026, provided the ledger really appears.

KRASTIŅA: Questions. The lady in the second row.

QUESTION (Baltic Ledger): Minister, your Estonian counterpart said last week that Latvia was ‘the missing tooth in the comb’. Does that hurt?

BĒRZKALNS: I read it with my coffee. Kristjan is a friend, and he rang me on Friday to say that he had been joking. Look, 9 of the 43 bridges are standing. We'll catch up with the Estonians, though hardly next year.

QUESTION (Daugava Radio): Will there still be a station at the airport? And is it true that the Lithuanian contractor has walked out?

BĒRZKALNS: The airport keeps its station. As for the contractor, its director told me at breakfast that he had 120 people on site and wanted leave to hire sixty more. We have agreed to let him.

QUESTION (Helmut Brandl, Ostsee-Kurier): Frau Vossberg, did you talk about moving tanks?

VOSSBERG: Military transport was not raised, nor were sanctions. We talked about sleepers, ballast and invoices. I intend to come back in February with colleagues from the Court of Auditors, and then, I suspect, you will have livelier headlines.

BĒRZKALNS: I can hardly wait. (Laughter.)

KRASTIŅA: One last question? No? Then safe journey home, and mind the puddles.

Translated from Latvian and German by Inta Sproģe. Photographs: Ieva Kantāne. Published by the press service of the Ministry of Transport.`,
    facts: [
      {
        kind: 'figure',
        has: '6.43 billion euros',
        value: '6430000000',
        unit: 'EUR',
        bound: 'exact',
        change: null,
        measure: 'main line',
      },
      {
        kind: 'figure',
        has: 'two billion',
        value: '2000000000',
        unit: 'EUR',
        bound: 'under',
        change: null,
        measure: 'estimate',
      },
      { kind: 'figure', has: '346 million euros', value: '346000000', unit: 'EUR', bound: 'exact' },
      {
        kind: 'figure',
        has: '85 per cent',
        value: '85',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'eligible costs',
      },
      {
        kind: 'figure',
        has: '9 of the 43 bridges',
        value: '9',
        outOf: '43',
        unit: 'bridge',
        bound: 'exact',
        change: null,
      },
      { kind: 'figure', has: '120 people', value: '120', bound: 'exact', change: null },
      { kind: 'figure', has: 'sixty more', value: '60', bound: 'exact' },
      { kind: 'period', has: '22 October 2024', period: ['2024-10-22', '2024-10-22'] },
      { kind: 'period', has: 'this morning', period: ['2024-10-22', '2024-10-22'] },
      { kind: 'period', has: '2017', period: ['2017-01-01', '2017-12-31'] },
      { kind: 'period', has: '30 June', period: ['2025-06-30', '2025-06-30'] },
      { kind: 'period', has: 'December 2026', period: ['2026-12-01', '2026-12-31'] },
      { kind: 'period', has: 'last week', period: ['2024-10-14', '2024-10-20'] },
      { kind: 'period', has: 'Friday', period: ['2024-10-18', '2024-10-18'] },
      { kind: 'period', has: 'next year', period: ['2025-01-01', '2025-12-31'] },
      { kind: 'period', has: 'February', period: ['2025-02-01', '2025-02-28'] },
      { kind: 'attribution', has: 'Good afternoon, everybody', source: 'Krastiņa', form: 'direct' },
      { kind: 'attribution', has: 'We drew too many stations', source: 'Bērzkalns', form: 'direct' },
      { kind: 'attribution', has: 'has cleared a further 346 million', source: 'Vossberg', form: 'direct' },
      { kind: 'attribution', has: 'The lady in the second row', source: 'Krastiņa', form: 'direct' },
      {
        kind: 'attribution',
        has: 'the missing tooth in the comb',
        source: 'Estonian counterpart',
        form: 'mixed',
      },
      { kind: 'attribution', has: 'I read it with my coffee', source: 'Bērzkalns', form: 'direct' },
      { kind: 'attribution', has: 'he had been joking', source: 'Kristjan', form: 'indirect' },
      { kind: 'attribution', has: 'The airport keeps its station', source: 'Bērzkalns', form: 'direct' },
      { kind: 'attribution', has: 'he had 120 people on site', source: 'director', form: 'indirect' },
      {
        kind: 'attribution',
        has: 'We talked about sleepers, ballast and invoices',
        source: 'Vossberg',
        form: 'direct',
      },
      { kind: 'attribution', has: 'I can hardly wait', source: 'Bērzkalns', form: 'direct' },
      { kind: 'attribution', has: 'mind the puddles', source: 'Krastiņa', form: 'direct' },
      { kind: 'attribution', has: 'Will there still be a station', source: 'Daugava Radio', form: 'direct' },
      { kind: 'attribution', has: 'did you talk about moving tanks', source: 'Brandl', form: 'direct' },
      { kind: 'attribution', has: 'Does that hurt', source: 'Baltic Ledger', form: 'direct' },
      { kind: 'pledge', has: 'will publish the contract ledger', force: 'will' },
      { kind: 'pledge', has: 'I will bring to the Saeima', by: 'Bērzkalns', to: 'Saeima', force: 'will' },
      { kind: 'pledge', has: 'are ready to extend the deadline', force: 'ready' },
      { kind: 'pledge', has: 'have agreed to let him', force: 'agreed' },
      {
        kind: 'pledge',
        has: 'intend to come back in February',
        by: 'Vossberg',
        force: 'plans',
        due: ['2025-02-01', '2025-02-28'],
      },
      {
        kind: 'event',
        has: 'Press conference',
        what: 'press conference',
        period: ['2024-10-22', '2024-10-22'],
      },
      { kind: 'event', has: 'Our meeting', what: 'meeting', period: ['2024-10-22', '2024-10-22'] },
      { kind: 'mention', has: 'Minister for Transport of Latvia', entity: 'Latvia' },
      { kind: 'mention', has: 'Gatis Bērzkalns', entity: 'Bērzkalns' },
      { kind: 'mention', has: 'Henrike Vossberg', entity: 'Vossberg' },
      { kind: 'mention', has: 'Rail Baltica', entity: 'Rail Baltica' },
      { kind: 'mention', has: 'European Coordinator', entity: 'European Coordinator' },
      { kind: 'mention', has: 'Saeima', entity: 'Saeima' },
      { kind: 'mention', has: 'The Commission', entity: 'Commission' },
      { kind: 'mention', has: 'Brussels', entity: 'Brussels' },
      { kind: 'mention', has: 'Baltic Ledger', entity: 'Baltic Ledger' },
      { kind: 'mention', has: 'Daugava Radio', entity: 'Daugava Radio' },
      { kind: 'mention', has: 'Helmut Brandl', entity: 'Brandl' },
      { kind: 'mention', has: 'Ostsee-Kurier', entity: 'Ostsee-Kurier' },
      { kind: 'mention', has: 'Court of Auditors', entity: 'Court of Auditors' },
      { kind: 'mention', has: 'Ministry of Transport', entity: 'Ministry of Transport' },
      { kind: 'credit', has: 'Translated from Latvian and German by Inta Sproģe', role: 'translated-by' },
      { kind: 'credit', has: 'Photographs: Ieva Kantāne', role: 'photo' },
      { kind: 'credit', has: 'Published by the press service', role: 'published-by' },
      { kind: 'absence', has: 'was not raised, nor were', topics: ['Military transport', 'sanctions'] },
    ],
    traps: [
      { kind: 'figure', has: 'Call 4', why: 'the name of a funding call' },
      { kind: 'figure', has: 'second row', why: 'ordinal' },
      { kind: 'figure', has: 'One last question', why: 'a formula, not a figure' },
      { kind: 'pledge', has: 'you will have livelier headlines', why: 'a prediction about others' },
      {
        kind: 'pledge',
        has: 'what the next long-term budget will hold',
        why: 'an open question, not a promise',
      },
      { kind: 'attribution', has: '(Laughter.)', why: 'a stage direction' },
      {
        kind: 'absence',
        has: "I won't hide behind inflation",
        why: 'a rhetorical phrase; inflation is in fact named',
      },
      { kind: 'event', has: 'safe journey home', why: 'a farewell wish, not a visit' },
    ],
  },
  {
    id: 'geothermal-speech',
    lang: 'en',
    date: '2025-03-07',
    text: `Remarks by Secretary of Energy Rosario Villafuente at the opening of the Mount Balinsay geothermal plant
Valencia, Negros Oriental, March 7, 2025

Governor Tan-Abrenica, Ambassador Ishikawa, mga kababayan, good morning.

In November 2013 a typhoon took the roof off the school behind me, and this town waited 94 days for the lights to come back. My aunt used to say that she learned to tell her neighbors by their footsteps. The plant we open today does not care about the weather.

Let me give you the numbers once and then leave you in peace. Balinsay will produce 62 megawatts, enough for some 140,000 households. It cost 13.5 billion pesos, and more than 7 billion of that was lent by Japan on terms my own bank would never offer me. Nine out of ten workers came from this province. Not one family was moved. A thousand thanks to the engineers, who slept here through two monsoons.

The World Bank wrote in January that the Visayas were “running out of road.” I have read that report with care, and with respect, I disagree. Geothermal output in these islands rose by 8 percent last year, and the share of coal in our power mix has fallen four percentage points since 2021, to 58 percent. That is no revolution. But it is a direction.

Now, what comes next? We will auction twelve new sites in the third quarter. We will not grant permits in the watershed of Lake Dansalan, however loudly anyone knocks. I am also considering a fund of up to 2 billion pesos so that small cooperatives can drill, too. Senator Lacsamana told me last night that he is willing to sponsor the bill. Senator, I have witnesses now.

I have heard people say that power from the ground is slow. Well, rice is slow. “When the wells run dry,” a farmer asked me at Wednesday's town hall, “will you still know our names?” Yes, sir. I promise you I will come back here every March for as long as I hold this office, and you can ask me again.

The President could not be with us, but he plans to visit in June, God and the runway permitting.

I have said nothing about nuclear energy this morning, and I can see that some of our friends from Channel 5 are disappointed. That is another speech, for another hill.

Maraming salamat po. Mabuhay ang Negros!`,
    facts: [
      { kind: 'figure', has: '94 days', value: '94', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: '62 megawatts',
        value: '62',
        unit: 'MW',
        bound: 'exact',
        change: null,
        measure: 'Balinsay',
      },
      {
        kind: 'figure',
        has: '140,000 households',
        value: '140000',
        unit: 'household',
        bound: 'about',
        change: null,
      },
      {
        kind: 'figure',
        has: '13.5 billion pesos',
        value: '13500000000',
        unit: 'PHP',
        bound: 'exact',
        change: null,
      },
      {
        kind: 'figure',
        has: 'more than 7 billion',
        value: '7000000000',
        unit: 'PHP',
        bound: 'over',
        change: null,
      },
      {
        kind: 'figure',
        has: 'Nine out of ten workers',
        value: '9',
        outOf: '10',
        unit: 'worker',
        bound: 'exact',
        change: null,
      },
      { kind: 'figure', has: 'two monsoons', value: '2', unit: 'monsoon', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: 'by 8 percent',
        value: '8',
        unit: 'percent',
        bound: 'exact',
        change: 'up',
        measure: 'Geothermal output',
        period: ['2024-01-01', '2024-12-31'],
      },
      {
        kind: 'figure',
        has: 'four percentage points',
        value: '4',
        unit: 'percentage-point',
        bound: 'exact',
        change: 'down',
        measure: 'share of coal',
      },
      {
        kind: 'figure',
        has: '58 percent',
        value: '58',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'share of coal',
      },
      { kind: 'figure', has: 'twelve new sites', value: '12', unit: 'site', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: 'up to 2 billion pesos',
        value: '2000000000',
        unit: 'PHP',
        bound: 'under',
        change: null,
        measure: 'fund',
      },
      { kind: 'period', has: 'March 7, 2025', period: ['2025-03-07', '2025-03-07'] },
      { kind: 'period', has: 'November 2013', period: ['2013-11-01', '2013-11-30'] },
      { kind: 'period', has: 'today', period: ['2025-03-07', '2025-03-07'] },
      { kind: 'period', has: 'January', period: ['2025-01-01', '2025-01-31'] },
      { kind: 'period', has: 'last year', period: ['2024-01-01', '2024-12-31'] },
      { kind: 'period', has: '2021', period: ['2021-01-01', '2021-12-31'] },
      { kind: 'period', has: 'the third quarter', period: ['2025-07-01', '2025-09-30'] },
      { kind: 'period', has: 'last night', period: ['2025-03-06', '2025-03-06'] },
      { kind: 'period', has: 'Wednesday', period: ['2025-03-05', '2025-03-05'] },
      { kind: 'period', has: 'June', period: ['2025-06-01', '2025-06-30'] },
      { kind: 'period', has: 'this morning', period: ['2025-03-07', '2025-03-07'] },
      {
        kind: 'attribution',
        has: 'she learned to tell her neighbors by their footsteps',
        source: 'aunt',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'running out of road', source: 'World Bank', form: 'mixed' },
      {
        kind: 'attribution',
        has: 'he is willing to sponsor the bill',
        source: 'Lacsamana',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'power from the ground is slow', source: 'people', form: 'indirect' },
      { kind: 'attribution', has: 'will you still know our names', source: 'farmer', form: 'direct' },
      { kind: 'attribution', has: 'does not care about the weather', source: 'Villafuente', form: 'direct' },
      { kind: 'attribution', has: 'leave you in peace', source: 'Villafuente', form: 'direct' },
      { kind: 'attribution', has: 'That is no revolution', source: 'Villafuente', form: 'direct' },
      {
        kind: 'pledge',
        has: 'We will auction twelve new sites',
        force: 'will',
        due: ['2025-07-01', '2025-09-30'],
      },
      { kind: 'pledge', has: 'will not grant permits', force: 'will', refuses: true },
      { kind: 'pledge', has: 'considering a fund', by: 'Villafuente', force: 'considers' },
      { kind: 'pledge', has: 'is willing to sponsor', by: 'Lacsamana', force: 'ready' },
      { kind: 'pledge', has: 'I promise you I will come back here', by: 'Villafuente', force: 'will' },
      {
        kind: 'pledge',
        has: 'plans to visit',
        by: 'President',
        force: 'plans',
        due: ['2025-06-01', '2025-06-30'],
      },
      { kind: 'event', has: 'opening', what: 'opening', period: ['2025-03-07', '2025-03-07'] },
      { kind: 'event', has: 'town hall', what: 'meeting', period: ['2025-03-05', '2025-03-05'] },
      { kind: 'event', has: 'typhoon', what: 'typhoon', period: ['2013-11-01', '2013-11-30'] },
      { kind: 'event', has: 'to visit in', what: 'visit', period: ['2025-06-01', '2025-06-30'] },
      { kind: 'mention', has: 'Secretary of Energy', entity: 'Secretary of Energy' },
      { kind: 'mention', has: 'Rosario Villafuente', entity: 'Villafuente' },
      { kind: 'mention', has: 'Mount Balinsay', entity: 'Balinsay' },
      { kind: 'mention', has: 'Negros Oriental', entity: 'Negros Oriental' },
      { kind: 'mention', has: 'Tan-Abrenica', entity: 'Tan-Abrenica' },
      { kind: 'mention', has: 'Ishikawa', entity: 'Ishikawa' },
      { kind: 'mention', has: 'Japan', entity: 'Japan' },
      { kind: 'mention', has: 'World Bank', entity: 'World Bank' },
      { kind: 'mention', has: 'Visayas', entity: 'Visayas' },
      { kind: 'mention', has: 'Lake Dansalan', entity: 'Lake Dansalan' },
      { kind: 'mention', has: 'Senator Lacsamana', entity: 'Lacsamana' },
      { kind: 'mention', has: 'The President', entity: 'President' },
      { kind: 'mention', has: 'Channel 5', entity: 'Channel 5' },
      { kind: 'absence', has: 'I have said nothing about nuclear energy', topics: ['nuclear energy'] },
    ],
    traps: [
      { kind: 'figure', has: 'A thousand thanks', why: 'an idiom' },
      { kind: 'figure', has: 'Not one family', why: 'means none; there is no figure of one family' },
      { kind: 'figure', has: 'Channel 5 are', why: 'name of a broadcaster' },
      { kind: 'pledge', has: 'my own bank would never offer me', why: 'a joke about hypothetical terms' },
      { kind: 'pledge', has: 'will you still know our names', why: 'a question' },
      { kind: 'figure', has: 'give you the numbers once', why: 'no figure' },
      {
        kind: 'pledge',
        has: 'Balinsay will produce',
        why: "a forecast about a plant, not an actor's promise",
      },
      { kind: 'event', has: 'another speech, for another hill', why: 'no dated event' },
    ],
  },
  {
    id: 'copper-quarrel',
    lang: 'en',
    date: '2024-07-10',
    text: `Minister, bishop trade barbs over copper mine
By Lucía Andrade Salvat

QUITO — Ecuador's government insisted Wednesday that it would go ahead with a copper mine in the foothills of the northern Andes, hours after the local bishop called the project “a wound sold as a bandage.”

Energy and Mines Minister Fernanda Iturralde said the license of Canada's Northfield Copper met every legal requirement and would not be withdrawn. “There is no going back,” she told reporters outside the ministry. “We consulted nine communities, and seven said yes.”

Bishop Anselmo Tituaña, of Ibarra, tells it differently. The consultations, held in May, had been “a lunch with signatures,” he said. Villagers who asked for a Kichwa interpreter were told to come back another day, according to the bishop. Asked whether the diocese would go to court, he replied that it was considering it.

Marco Yépez, the provincial prefect and until recently a supporter of the mine, said the plan in its present form was “dead on arrival.” The royalty paid to the province, he added, ought to rise to 6 percent.

Northfield's country manager, Alison Rourke, said by phone from Toronto that she had read Yépez's remarks “with some surprise,” since he had assured her in June that the terms were fair. The company plans to invest $1.1 billion by 2028 and has promised to fill at least 70 percent of the jobs with local people.

Yépez denied having given any such assurance. “I said the coffee was fair,” he said.

A water study commissioned by the ministry and seen by this newspaper found that the mine would draw as much as 210 liters a second from the Halcón River. Iturralde confirmed Tuesday that the paper existed but said its authors had told her the figure was “an upper limit, never a forecast.”

Rosa Cachimuel, who grows beans at Kilometer 12 on the old road, said nobody had come to see her. “I will sit down in front of the first truck,” she said. The shop next door sells a soda called “Cóndor,” and its owner would like to see more truck drivers.

In Geneva, a spokeswoman for the U.N. human rights office said it was following the case. She would not say whether an expert would travel to Ecuador.

The minister and the bishop have agreed to meet July 18. The ministry's statement made no mention of compensation for farmers.

Diego Paz contributed reporting from Ibarra. Photo by Nina Sandoval`,
    facts: [
      {
        kind: 'figure',
        has: 'nine communities',
        value: '9',
        unit: 'community',
        bound: 'exact',
        change: null,
      },
      { kind: 'figure', has: 'seven said yes', value: '7', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: '6 percent',
        value: '6',
        unit: 'percent',
        bound: 'exact',
        change: null,
        measure: 'royalty',
      },
      { kind: 'figure', has: '$1.1 billion', value: '1100000000', unit: 'USD', bound: 'exact', change: null },
      {
        kind: 'figure',
        has: 'at least 70 percent',
        value: '70',
        unit: 'percent',
        bound: 'over',
        change: null,
        measure: 'jobs',
      },
      { kind: 'figure', has: 'as much as 210 liters', value: '210', bound: 'under', change: null },
      { kind: 'period', has: 'insisted Wednesday', period: ['2024-07-10', '2024-07-10'] },
      { kind: 'period', has: 'May', period: ['2024-05-01', '2024-05-31'] },
      { kind: 'period', has: 'June', period: ['2024-06-01', '2024-06-30'] },
      { kind: 'period', has: '2028', period: ['2028-01-01', '2028-12-31'] },
      { kind: 'period', has: 'Tuesday', period: ['2024-07-09', '2024-07-09'] },
      { kind: 'period', has: 'July 18', period: ['2024-07-18', '2024-07-18'] },
      {
        kind: 'attribution',
        has: 'it would go ahead with a copper mine',
        source: 'government',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'a wound sold as a bandage', source: 'Tituaña', form: 'mixed' },
      { kind: 'attribution', has: 'met every legal requirement', source: 'Iturralde', form: 'indirect' },
      { kind: 'attribution', has: 'There is no going back', source: 'Iturralde', form: 'direct' },
      { kind: 'attribution', has: 'We consulted nine communities', source: 'Iturralde', form: 'direct' },
      { kind: 'attribution', has: 'a lunch with signatures', source: 'Tituaña', form: 'mixed' },
      {
        kind: 'attribution',
        has: 'Villagers who asked for a Kichwa interpreter',
        source: 'Tituaña',
        form: 'indirect',
      },
      { kind: 'attribution', has: 'it was considering it', source: 'Tituaña', form: 'indirect' },
      { kind: 'attribution', has: 'dead on arrival', source: 'Yépez', form: 'mixed' },
      { kind: 'attribution', has: 'ought to rise to 6 percent', source: 'Yépez', form: 'indirect' },
      { kind: 'attribution', has: 'with some surprise', source: 'Rourke', form: 'mixed' },
      { kind: 'attribution', has: 'the terms were fair', source: 'Yépez', form: 'indirect' },
      { kind: 'attribution', has: 'having given any such assurance', source: 'Yépez', form: 'indirect' },
      { kind: 'attribution', has: 'I said the coffee was fair', source: 'Yépez', form: 'direct' },
      { kind: 'attribution', has: 'the mine would draw as much as', source: 'study', form: 'indirect' },
      { kind: 'attribution', has: 'the paper existed', source: 'Iturralde', form: 'indirect' },
      { kind: 'attribution', has: 'an upper limit, never a forecast', source: 'authors', form: 'mixed' },
      { kind: 'attribution', has: 'nobody had come to see her', source: 'Cachimuel', form: 'indirect' },
      {
        kind: 'attribution',
        has: 'I will sit down in front of the first truck',
        source: 'Cachimuel',
        form: 'direct',
      },
      { kind: 'attribution', has: 'it was following the case', source: 'spokeswoman', form: 'indirect' },
      { kind: 'pledge', has: 'would go ahead with', by: 'government', force: 'will' },
      { kind: 'pledge', has: 'would not be withdrawn', refuses: true },
      { kind: 'pledge', has: 'was considering it', by: 'diocese', force: 'considers' },
      { kind: 'pledge', has: 'plans to invest', by: 'Northfield', force: 'plans' },
      { kind: 'pledge', has: 'has promised to fill', by: 'Northfield', force: 'will' },
      { kind: 'pledge', has: 'will sit down in front', by: 'Cachimuel', force: 'will' },
      { kind: 'pledge', has: 'have agreed to meet', force: 'agreed', due: ['2024-07-18', '2024-07-18'] },
      { kind: 'event', has: 'consultations', what: 'consultations', period: ['2024-05-01', '2024-05-31'] },
      { kind: 'event', has: 'to meet July', what: 'meeting', period: ['2024-07-18', '2024-07-18'] },
      { kind: 'mention', has: 'QUITO', entity: 'Quito' },
      { kind: 'mention', has: "Ecuador's", entity: 'Ecuador' },
      { kind: 'mention', has: 'Fernanda Iturralde', entity: 'Iturralde' },
      { kind: 'mention', has: 'Energy and Mines Minister', entity: 'Energy and Mines Minister' },
      { kind: 'mention', has: 'Canada', entity: 'Canada' },
      { kind: 'mention', has: 'Northfield Copper', entity: 'Northfield Copper' },
      { kind: 'mention', has: 'Anselmo Tituaña', entity: 'Tituaña' },
      { kind: 'mention', has: 'Marco Yépez', entity: 'Yépez' },
      { kind: 'mention', has: 'Alison Rourke', entity: 'Rourke' },
      { kind: 'mention', has: 'Toronto', entity: 'Toronto' },
      { kind: 'mention', has: 'Halcón River', entity: 'Halcón' },
      { kind: 'mention', has: 'Rosa Cachimuel', entity: 'Cachimuel' },
      { kind: 'mention', has: 'Geneva', entity: 'Geneva' },
      { kind: 'mention', has: 'U.N. human rights office', entity: 'human rights' },
      { kind: 'mention', has: 'travel to Ecuador', entity: 'Ecuador' },
      { kind: 'credit', has: 'By Lucía Andrade Salvat', role: 'written-by' },
      { kind: 'credit', has: 'Diego Paz contributed reporting', role: 'reported-by' },
      { kind: 'credit', has: 'Photo by Nina Sandoval', role: 'photo' },
      { kind: 'absence', has: 'would not say whether an expert would travel' },
      { kind: 'absence', has: 'made no mention of compensation', topics: ['compensation'] },
    ],
    traps: [
      { kind: 'figure', has: 'Kilometer 12', why: 'the name of a place on a road' },
      { kind: 'attribution', has: '“Cóndor,”', why: 'a brand name in quotation marks' },
      {
        kind: 'pledge',
        has: 'would like to see more truck drivers',
        why: "a shopkeeper's wish, not a promise to act",
      },
      { kind: 'pledge', has: 'ought to rise to', why: 'a demand on others' },
      { kind: 'figure', has: 'the first truck', why: 'ordinal' },
      { kind: 'absence', has: 'There is no going back', why: 'a resolve, not something unsaid' },
      { kind: 'credit', has: 'seen by this newspaper', why: 'running text about a document' },
      { kind: 'pledge', has: 'come back another day', why: 'an order given to villagers' },
    ],
  },
];
