export const earnings = {
  id: 'earnings',
  date: '2024-02-08',
  text: `Halvorsen Paper: results for 2023

Halvorsen Paper's revenue fell by 6.4 percent to 3.72 billion euros in 2023, chief executive Marta Ruiz told analysts on Thursday. Net profit, however, more than doubled, from 118 million to 254 million euros, because energy became cheaper. The board proposes a dividend of 1.15 euros per share, up from 0.90 euros, the highest since the firm was listed in 2004.

"We sold fewer tonnes at better prices, and I would rather do that than the opposite," Ruiz said. Sales of printing paper shrank by a fifth, whereas sales of packaging grew by 9 percent and now make up 58 percent of the total. Exports to Brazil doubled; those to Japan declined slightly.

The company employs 11,350 people in nine countries, about 600 fewer than a year ago. It plans to close its oldest mill, in Tarvik, by the end of June; the mill in Oulunsuu will stay open. No jobs will be cut in Germany. The unions have not accepted the plan, and talks resume on 14 February.

Halvorsen intends to invest between 380 and 420 million euros this year, mostly in a plant near Gdansk that makes packaging from straw. The plant could produce up to 250,000 tonnes a year from 2027. The European Investment Bank (EIB) has agreed to lend 150 million euros on condition that emissions are cut by at least 40 percent. Net debt stood at 1.1 billion euros at the end of December, against 1.4 billion a year earlier.

For 2024 Ruiz expects stable revenue and an operating margin of 9 to 10 percent. "I promise nothing about the second half of the year," she said. Finance director Tom Okafor said that the company was not for sale. Shares in Halvorsen rose almost 5 percent to 27.80 euros in Helsinki.`,
  faithful: [
    "Halvorsen Paper's revenue fell 6.4% to €3.72bn in 2023, CEO Marta Ruiz told analysts.",
    'In 2023 revenue was down 6.4 per cent, at 3.72 billion euros.',
    'Net profit rose from €118 million to €254 million thanks to cheaper energy.',
    'Net profit more than doubled to 254 million euros.',
    'The proposed dividend of €1.15 a share compares with €0.90 the year before and is the highest since the firm was listed in 2004.',
    '“We sold fewer tonnes at better prices,” Ruiz said.',
    'Sales of printing paper fell by 20 percent, while packaging sales grew 9%.',
    'Packaging now accounts for 58% of sales.',
    'Exports to Brazil doubled, and those to Japan fell slightly.',
    'The company has 11,350 employees in nine countries, some 600 fewer than a year earlier.',
    'Its oldest mill, Tarvik, is to be closed by the end of June 2024, while the one in Oulunsuu will stay open.',
    'Germany will see no job cuts.',
    'Talks with the unions, which have not accepted the plan, are to resume on February 14.',
    'Halvorsen intends to invest €380–420 million in 2024, mostly in a straw packaging plant near Gdansk.',
    'From 2027 the plant could make as much as 250,000 tonnes per year.',
    'The EIB has agreed to lend €150m if emissions are cut by 40 percent or more.',
    'At the end of 2023 net debt was €1.1bn, down from €1.4bn.',
    'Ruiz expects revenue to be stable in 2024 and the operating margin to be 9–10%.',
    'Of the second half of the year she said: “I promise nothing”.',
    'The company is not for sale, said Tom Okafor, the finance director.',
    'Shares rose by nearly 5% in Helsinki, to €27.80.',
  ],
  altered: [
    [['direction'], "Halvorsen Paper's revenue rose by 6.4 percent to 3.72 billion euros in 2023."],
    [['scale', 'value'], "Halvorsen Paper's revenue fell by 6.4 percent to 3.72 million euros in 2023."],
    [
      ['measure', 'value', 'direction'],
      "Halvorsen Paper's profit fell by 6.4 percent to 3.72 billion euros in 2023.",
    ],
    [['unit'], 'Revenue fell by 6.4 percentage points to 3.72 billion euros in 2023.'],
    [['value', 'range'], 'Net profit rose from 118 million to 245 million euros.'],
    [['polarity', 'direction', 'wording'], 'Net profit halved because energy became more expensive.'],
    [['polarity', 'wording'], 'Net profit more than doubled because energy became dearer.'],
    [['value'], 'The board proposes a dividend of 1.50 euros per share, up from 0.90 euros.'],
    [['polarity'], 'The dividend of 1.15 euros per share is the lowest since the firm was listed in 2004.'],
    [['period'], 'The dividend is the highest since the firm was listed in 2014.'],
    [['wording', 'polarity'], '“We sold more tonnes at better prices,” Ruiz said.'],
    [['speaker'], '“I promise nothing about the second half of the year,” Okafor said.'],
    [['wording', 'period', 'value'], '“I promise nothing about the first half of the year,” she said.'],
    [['measure', 'entity', 'wording', 'polarity'], 'Sales of packaging shrank by a fifth.'],
    [['value', 'range'], 'Sales of printing paper shrank by a quarter.'],
    [['entity', 'direction', 'polarity'], 'Exports to Japan doubled.'],
    [['polarity', 'modality', 'wording'], 'Exports to Brazil doubled; those to Japan declined sharply.'],
    [
      ['polarity', 'direction', 'bound', 'value'],
      'The company employs 11,350 people, about 600 more than a year ago.',
    ],
    [['value'], 'The company employs 11,350 people in eleven countries.'],
    [['entity'], 'The mill in Tarvik will stay open.'],
    [['polarity'], 'The company plans to close its newest mill, in Tarvik, by the end of June.'],
    [['modality'], 'The company may close its oldest mill, in Tarvik, by the end of June.'],
    [['period'], 'It plans to close its oldest mill by the end of July.'],
    [['entity'], 'No jobs will be cut in Poland.'],
    [['polarity'], 'Jobs will be cut in Germany.'],
    [['polarity'], 'The unions have accepted the plan, and talks resume on 14 February.'],
    [['range', 'value'], 'Halvorsen intends to invest between 280 and 420 million euros this year.'],
    [['period'], 'Halvorsen intends to invest between 380 and 420 million euros next year.'],
    [['modality'], 'The plant will produce up to 250,000 tonnes a year from 2027.'],
    [['bound'], 'The plant could produce at least 250,000 tonnes a year from 2027.'],
    [['unit'], 'The plant could produce up to 250,000 tonnes a month from 2027.'],
    [['modality'], 'The European Investment Bank is considering lending 150 million euros.'],
    [
      ['entity'],
      'The World Bank has agreed to lend 150 million euros on condition that emissions are cut by at least 40 percent.',
    ],
    [
      ['bound'],
      'The EIB has agreed to lend 150 million euros on condition that emissions are cut by up to 40 percent.',
    ],
    [['measure', 'entity', 'value'], 'Net profit stood at 1.1 billion euros at the end of December.'],
    [
      ['value', 'period', 'direction'],
      'Net debt stood at 1.4 billion euros at the end of December, against 1.1 billion a year earlier.',
    ],
    [['measure'], 'Ruiz expects stable revenue and a net margin of 9 to 10 percent.'],
    [['range', 'value'], 'Ruiz expects an operating margin of 9 to 12 percent.'],
    [['polarity'], 'Finance director Tom Okafor said that the company was for sale.'],
    [['bound'], 'Shares in Halvorsen rose more than 5 percent to 27.80 euros in Helsinki.'],
    [['entity', 'speaker'], 'Finance director Tom Ruiz said that the company was not for sale.'],
    [['bound'], 'Shares in Halvorsen rose 5 percent to 27.80 euros.'],
  ],
};
