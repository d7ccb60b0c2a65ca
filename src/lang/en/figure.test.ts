import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../core/item.js';
import { read } from '../../index.js';
import { figureLine } from '../../testing/figure-line.js';
import { marked, markUp } from '../../testing/marked.js';
import { figureCases } from './figure.cases.js';
import { figureChangeCases } from './figure-change.cases.js';
import { figureNameCases } from './figure-name.cases.js';

const figuresIn = (text: string): Figure[] =>
  read(text, { lang: 'en' }).items.filter((item) => item.kind === 'figure');

describe('figures in English', () => {
  it('tells a share from what it reached, and a level from the one that it moved to', () => {
    const whole = fc.integer({ min: 2, max: 900 });
    const verb = fc.constantFrom('rose', 'fell', 'climbed', 'dropped');
    fc.assert(
      fc.property(whole, whole, verb, (share, reached, moved) => {
        fc.pre(share !== reached);
        const said = (text: string) => figuresIn(text).map((one) => [one.value, one.unit.kind]);
        expect(said(`Output ${moved} ${share} percent to ${reached} million.`)).toEqual([
          [String(share), 'percent'],
          [String(reached * 1e6), 'none'],
        ]);
        expect(said(`Output ${moved} from ${share} to ${reached} tonnes.`)).toEqual([
          [String(share), 'measure'],
          [String(reached), 'measure'],
        ]);
      }),
    );
  });

  it.each([...figureCases, ...figureChangeCases, ...figureNameCases])('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = figuresIn(text);
    expect(
      markUp(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(source);
    expect(found.map(figureLine).join('; ') || 'none').toBe(expected);
  });

  it.each([
    ['Trade turnover grew by [[9%]].', 'Trade turnover'],
    ['Exports of wheat reached [[$2 billion]].', 'Exports of wheat'],
    ['The fund put [[$2 billion]] in new loans.', 'new loans'],
    ['Saraca Mills lost [[4%]].', 'Saraca Mills'],
    ['It met a [[25%]] tax.', 'tax'],
    ['Revenue was flat in May. In June, it grew by [[3%]].', undefined],
    ['Revenue grew by 2% in May. In June, it grew by [[3%]].', 'Revenue'],
    ['The drug cut the risk of a relapse by [[41%]].', 'risk of a relapse'],
    ['Its rate fell by 2%, and loans jumped [[3%]].', 'loans'],
    ['He sees growth of [[3%]].', undefined],
    ['It fell last month by [[4%]].', undefined],
    ['It will take [[three months]].', undefined],
    ['The deficit was [[3%]] of GDP.', 'deficit'],
    ['Tin settled up [[3%]].', 'Tin'],
    ['Spending on wages rose [[3%]].', 'Spending on wages'],
    ['Tin and zinc gained [[3%]] and 4%, respectively.', 'Tin'],
    ['Tin and zinc gained 3% and [[4%]], respectively.', 'zinc'],
    ['Their revenue and profit were respectively [[$3 million]] and $2 million.', 'revenue'],
    ['Shares in Saraca rose to [[4 dollars]] in early trade.', 'Shares'],
    ["Average pay in Oren's fur sector was [[4 dollars]].", 'Average pay'],
    ['The Kerva 40 lost [[3%]].', 'Kerva 40'],
    ['Gas flows through Nord Line 2 were down to [[3 m3]].', 'Gas flows'],
    ['Claims handled in the first quarter rose by [[3%]].', 'Claims'],
    ['The last quarter fell by [[3%]].', undefined],
    ['Unpaid bills have reached [[$3 billion]].', 'Unpaid bills'],
    ['The fishing quota was set at [[3 tonnes]].', 'fishing quota'],
    ['Its cost-to-income ratio is [[31%]].', 'cost-to-income ratio'],
    ['The cost/income ratio is [[31%]].', 'cost/income ratio'],
    ['The CET1 ratio is [[31%]].', 'CET1 ratio'],
    ['Return on equity was [[31%]].', 'Return on equity'],
    ['Loan impairment charges: [[$3 million]].', 'Loan impairment charges'],
    ['It plans a share buyback of up to [[$3 million]].', 'share buyback'],
    ['Profit before tax: [[$3 million]].', 'Profit before tax'],
    ['Earnings per share: [[$3]].', 'Earnings per share'],
    ['The bank cut its growth forecast for 2031 to [[4%]].', 'growth forecast'],
    ['It left a gap of 4% of output, against a revised [[5%]].', 'gap'],
    ['Few traders expect a further cut of [[$3]].', undefined],
    ['Tickets start at [[$3]].', 'Tickets'],
    ['They put the damage to the dam at [[$3 million]].', 'damage to the dam'],
    ['A poll puts the Reds at 12% and the Whites at [[31%]].', 'Whites'],
    ['The bank sees inflation at [[4%]].', 'inflation'],
    ['The baker puts hers at [[4%]].', undefined],
    ['He put it at at at [[4%]].', undefined],
    ['By its estimate at [[4%]] it was dear.', undefined],
    ['The krona fell to an all-time low of [[11.9]].', 'krona'],
    ['The river rose to a level of [[7.1]].', 'river'],
    ['The road, with a length of 9 km, was sold for [[$3 million]].', undefined],
  ])('finds what is measured: %s', (source, measure) => {
    const { text, spans } = marked(source);
    const found = figuresIn(text).find(({ span }) => span.from === spans[0].from);
    expect(found?.measure?.exact).toBe(measure);
  });

  it.each([
    ['Trade fell in May 2021. It rose by [[9%]] in 2022.', '2022-01-01'],
    ['In May 2021, trade rose by 9%, reaching [[$3 billion]].', '2021-05-01'],
    ['In May 2021, trade rose by 9%. It reached [[$3 billion]].', '2021-05-01'],
    ['In May 2021, trade was [[9%]] more than in 2019.', '2021-05-01'],
    ['They paid [[$4 billion]] for gas in 2022.', '2022-01-01'],
    ['They paid in 2022.\n\nIt took [[$4 billion]].', undefined],
    [
      'They paid $9 billion in 2022.\n\n- Gas took [[$4 billion]] of that; coal cost $1 billion.',
      '2022-01-01',
    ],
    [
      'They paid $9 billion in 2022.\n\n- Gas took $4 billion of that; coal cost [[$1 billion]].',
      '2022-01-01',
    ],
    ['They paid $9 billion in 2022.\n\nHe took [[$4 billion]] of that gas.', undefined],
    ['It made [[$2 billion]], up from $1 billion in 2021.', undefined],
    ['It made $2 billion, up from [[$1 billion]] in 2021.', '2021-01-01'],
    ['In 2022 it made $2 billion ([[$1 billion]] in 2021).', '2021-01-01'],
    ['In 2022 it made $2 billion ($1 billion in 2021) and sold [[nine ships]].', '2022-01-01'],
    ['Turnout was 54% (61% in 2021) in the north and [[52%]] in the south.', undefined],
    ['Sales (2021) came to [[$9 billion]].', '2021-01-01'],
    ['It lost 190 points, or [[0.6%]], in 2021.', '2021-01-01'],
    ['In 2022 it made $2 billion against $1 billion in 2021. It sold [[nine ships]].', '2022-01-01'],
    ['In May 2021, compared with 2019, trade rose by [[9%]].', '2021-05-01'],
    ['Jobs are at their scarcest, the highest since 1974, at [[9%]].', undefined],
    ['In May 2021 loans rose by [[9%]], the most since 1998.', '2021-05-01'],
    ['It made [[9% of sales]] in 2021 and will fall in 2024 to [[1% of sales]] by 2022.', '2021-01-01'],
    ['The mill makes [[300 tonnes]] from 2021.', '2021-01-01'],
    ['The mill made [[300 tonnes]], up from 2021.', undefined],
    ['It made first-quarter profit of [[$2 billion]] on 5 May 2021.', '2021-01-01'],
    ['In 2021 it sold [[nine ships]] on Monday.', '2021-01-01'],
    ['It sold ships on Monday. It has [[nine ports]].', undefined],
    ['Costs were up [[4%]]; they have doubled since May 2021.', undefined],
    ['From January to March 2021 it made [[$2 billion]].', '2021-01-01'],
    ['Rossi told the house on 3 May 2021 that fees had reached [[$2 billion]].', undefined],
    ['It made [[$2 billion]], Rossi said on 3 May 2021.', undefined],
    ['On 3 May 2021 it sold [[nine ships]].', '2021-05-03'],
    ['The mill, founded in 1987, has [[nine looms]].', undefined],
    ['The mill (opened in 1987) has [[nine looms]].', undefined],
    ['The mill, in 1987, had [[nine looms]].', '1987-01-01'],
    ['The mill has [[nine looms]], and in 2028 it will close.', undefined],
    ['OSLO, 3 May 2021 — The mill has [[nine looms]].', undefined],
    ['It made [[$4 billion]] up from the $3 billion promised in May 2021.', undefined],
    ['It made $4 billion, up from [[$3 billion]], or 9 cents, in May 2021.', '2021-05-01'],
    ['In 2021 it grew three times as fast as in 2019. It sold [[nine ships]].', '2021-01-01'],
    ['It was [[35%]] contained on 3 May 2021.', '2021-05-03'],
    ['It got [[46%]] of all the votes (in May 2021 it was 51%).', undefined],
    ['Debt is to fall from 93 percent in 2025 to [[71 percent]] by 2031.', '2031-01-01'],
    ['It lost [[$86]] in 2021 from a profit of $140 in 2020.', '2021-01-01'],
    ['It lost $86 in 2021 from a profit of [[$140]] in 2020.', '2020-01-01'],
    ['It rose from [[62%]] to 74% and may reach 80% by 2030.', undefined],
    ['It rose from 62% to 74% and may reach [[80%]] by 2030.', '2030-01-01'],
    ['In 2028 it will make 100 kg, against [[84 kg]] now.', undefined],
    ['In 2021 it had 40 ships and now it has [[50 ships]].', undefined],
    ['They agreed to raise it from the present [[$4 billion]] to $10 billion by 2030.', undefined],
    ['Turnout was [[61%]], four points up on 2019.', undefined],
    ['In May and June 2021 it made [[40 kg]] and 50 kg, respectively.', '2021-05-01'],
    ['It is the worst wreck since 2013, when [[116 men]] died.', '2013-01-01'],
    ['It is the worst wreck since 2013, when 116 men died. It had [[nine boats]].', undefined],
  ])('tells the period: %s', (source, from) => {
    const { text, spans } = marked(source);
    const found = figuresIn(text).find(({ span }) => span.from === spans[0].from);
    expect(found?.period?.from).toBe(from);
  });

  it.each([
    ['It sold [[45 million crowns]] ($4 million) -- the lowest since May.', 'lowest'],
    ['It sold [[45 million crowns]] ($4 million), the highest sum since May.', 'highest'],
    ['It sold [[45 million crowns]] ($4 million) and the highest fee was 3 crowns.', undefined],
  ])('tells the superlative behind a bracket: %s', (source, superlative) => {
    const { text, spans } = marked(source);
    expect(figuresIn(text).find(({ span }) => span.from === spans[0].from)?.superlative).toBe(superlative);
  });

  it.each([
    ['[[$28.2 billion]]', '28150000000', '28250000000'],
    ['about [[6,000 firms]]', '5400', '6600'],
    ['[[6,000 firms]]', '6000', '6000'],
    ['more than [[60,000 firms]]', '60000', null],
    ['up to [[12%]]', null, '12'],
    ['[[12%]]', '11.5', '12.5'],
    ['[[$2–3 billion]]', '1500000000', '3500000000'],
    ['[[28 ± 2 km]]', '26', '30'],
    ['[[several thousand ± 5 km]]', '995', '10005'],
  ])('says what a figure admits: %s', (source, low, high) => {
    const [found] = figuresIn(`They named ${marked(source).text}.`);
    expect(found.admits).toEqual([low, high]);
  });
});
