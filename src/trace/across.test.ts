import { describe, expect, it } from 'vitest';
import { read, trace } from '../index.js';

const source = read(
  'President Kassym-Jomart Tokayev met Prime Minister Mette Lund in Astana. Trade between Kazakhstan and Norway ' +
    'rose by 7.6% in 2022 to $1.9 billion. About 40 companies from Norway work in Kazakhstan. Companies from Norway build in Europe.',
  { id: 'en', lang: 'en', date: '2023-11-08' },
);

function flagged(report: string): string[] {
  const { findings } = trace(read(report, { lang: 'ru', date: '2023-11-08' }), [source]);
  return findings
    .filter(({ verdict }) => verdict === 'altered' || verdict === 'unsupported')
    .flatMap(({ item, verdict, changes }) =>
      (changes.length > 0 ? changes.map(({ aspect }) => aspect) : [verdict]).map(
        (what) => `${what}: ${item.exact}`,
      ),
    );
}

describe('a Russian report of an English source', () => {
  it.each<[string, string[]]>([
    ['Товарооборот Казахстана и Норвегии в 2022 году вырос на 7,6% и достиг 1,9 млрд долларов.', []],
    ['Президент Касым-Жомарт Токаев встретился в Астане с Метте Лунд.', []],
    ['Компании из Норвегии строят в Европе.', []],
    ['В Казахстане работают около 40 компаний из Норвегии.', []],
    ['Товарооборот Казахстана и Норвегии в 2022 году вырос на 6,7%.', ['value: 6,7%']],
    ['Товарооборот Казахстана и Норвегии в 2021 году вырос на 7,6%.', ['period: 2021 году']],
    ['Товарооборот Казахстана и Норвегии в 2022 году снизился на 7,6%.', ['direction: 7,6%']],
    ['Товарооборот Казахстана и Норвегии достиг 1,9 млрд рублей.', ['currency: 1,9 млрд рублей']],
    ['Торговля принесла 9,1 млрд долларов.', ['value: 9,1 млрд долларов']],
    ['Торговля принесла 1,9 млн долларов.', ['scale: 1,9 млн долларов']],
    ['Торговля росла в 2032 году.', ['period: 2032 году']],
    ['Норвежская делегация прилетела из Осло.', []],
  ])('%s', (report, expected) => {
    const found = flagged(report);
    if (expected.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(expected));
  });
});
