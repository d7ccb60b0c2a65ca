/** Changes, and what is none: what each marked figure says, as `figureLine` writes it, and the text. */
export const figureChangeCases: readonly (readonly [figures: string, text: string])[] = [
  // verbs
  ['12 % up', 'The coin shot up [[12%]].'],
  ['2 tram', 'They shot down [[two trams]].'],
  ['12 min up', 'The queue lengthened by [[12 minutes]].'],
  ['0.2 pp down; 3.6 %', 'Core prices cooled [[0.2 points]] to [[3.6%]].'],
  ['8 % up', 'The inn bumped its fees by [[8%]].'],
  ['0.6 % up; 2350 USD/ounce', 'Gold was [[0.6%]] firmer at [[$2,350 an ounce]].'],
  ['0.4 % down', 'The rand was [[0.4%]] softer.'],
  ['2 Cel up', 'May was [[2°C]] warmer.'],
  // what is taken off
  ['3000000 GBP down', 'It knocked [[£3 million]] off its school budget.'],
  ['0.5 pp down', 'They shaved [[0.5 percentage points]] off the outlook.'],
  ['3 km', 'The wreck lies [[3 km]] off the coast.'],
  ['12 worker', 'They laid [[12 workers]] off.'],
  // particles that only go with their verbs
  ['12 win', 'They chalked up [[12 wins]].'],
  ['5000000 USD', 'The bank put up [[$5 million]] for the prize.'],
  ['4 % up', 'The bank put up rates by [[4%]].'],
  ['300000 reservist', 'They called up [[300,000 reservists]].'],
  ['12 a', 'The judge handed down a term of [[12 years]].'],
  ['12 shop', 'It closed down [[12 shops]].'],
  ['1 % down', 'The index closed down [[1%]].'],
  ['40 house', 'Fires burned down [[40 houses]].'],
  ['2000000000 USD', 'The step frees up [[$2 billion]] for loans.'],
  ['177 point up; 19553 point', 'The index put on [[177 points]] to [[19,553 points]].'],
  ['1.2 % down', 'The stock gave up [[1.2%]].'],
  ['2000000 USD', 'They put on a [[$2 million]] show.'],
  ['12 concert', 'They put on [[12 concerts]].'],
  // who did it
  ['76 %', 'The pay increase was backed by [[76%]] of members.'],
  ['15 mill', 'The gains were made by [[15 mills]].'],
  ['12 minister', 'The cut proposed by [[12 ministers]] failed.'],
  ['25 basis point down', 'Rates were cut as expected by [[25 basis points]].'],
  // rates
  ['1.6 % down', 'Output contracted at an annual rate of [[1.6%]].'],
  ['0.4 % up', 'Trade grew at a quarterly pace of [[0.4%]].'],
  ['3 %', 'It stands at an annual rate of [[3%]].'],
  // a verb left out
  ['4 % up; 6 % up', 'Exports rose [[4%]] and imports [[6%]].'],
  ['4 % up; 6 % up', 'Exports grew [[4 percent]], imports of coal [[6 percent]].'],
  [
    '0.4 % down; 0.6 % down; 1.1 % down',
    'The Dow fell [[0.4%]], the S&P 500 [[0.6%]] and the Nasdaq [[1.1%]].',
  ],
  ['5 % up; 6 %', 'Rents rose [[5%]], and vacancy is [[6%]].'],
  ['5 % up; 6 %', 'Rents rose [[5%]] and analysts expect [[6%]].'],
  ['5 % up; 6 %', 'Rents rose [[5%]], and of the tenants [[6%]] left.'],
  ['5 % up; 6 %', 'Rents rose [[5%]] and he predicted [[6%]].'],
  ['3 % down; 60 %', 'Output fell [[3%]], with services [[60%]] of the total.'],
  ['3 % up; 2 % over up lowest', 'It rose by [[3%]] in July and by a minimum of [[2%]] in May.'],
  // when, and how long
  ['3 mo', 'Prices rose [[three months]] in a row.'],
  ['9 quarter', 'Sales fell [[nine straight quarters]].'],
  ['2 a', 'It fell [[two years]] ago.'],
  ['20 min', 'The pound fell [[20 minutes]] before the bell.'],
  ['2 a down', 'Life expectancy fell [[two years]].'],
  // which way something lies
  ['4 km', 'The village lies [[4 kilometres]] down the road.'],
  ['12 cm up', 'Snow cover was [[12 cm]] up on last year.'],
  ['3 m down', 'The lake was [[3 metres]] down from its peak.'],
];
