import { describe, expect, it } from 'vitest';
import { read, trace } from '../index.js';
import { isHeard } from './align/name-across.js';
import { PassageIndex } from './align/passages.js';
import { witness } from './align/witness.js';

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

const briefing = read(
  'Министр Ольга Бернацкая рассказала о планах порта. За пять месяцев вывоз угля упал на 4%, до 31 млн тонн. ' +
    'Семь компаний уже ушли, две из них — норвежские. Вывоз закрыт с 1 августа, и продлевать запрет после 31 декабря ' +
    'правительство не планирует. «Газпром» намерен до конца 2025 года построить путь длиной 822 км. ' +
    'Посол Арвид Лунд приедет в Москву 9 октября.',
  { id: 'ru', lang: 'ru', date: '2024-09-04' },
);

describe('an English report of a Russian source', () => {
  it.each<[string, string[]]>([
    ['Exports of coal fell by 4% in five months, to 31 million tons.', []],
    ['Seven companies have left, two of them Norwegian.', []],
    ["Russia's minister Olga Bernatskaya spoke of the port.", []],
    [
      'Exports have been closed since August 1; the government does not plan to extend the ban beyond December 31.',
      [],
    ],
    ['Gazprom plans to build a line of 822 km by the end of 2025.', []],
    ['Ambassador Arvid Lund will come to Moscow on October 9.', []],
    ['Exports of coal rose by 4% in five months, to 31 million tons.', ['direction: 4%']],
    ['Eight companies have left, two of them Norwegian.', ['value: Eight companies']],
    [
      'Exports have been closed since August 1; the government plans to extend the ban beyond December 31.',
      ['polarity: government plans to extend the ban beyond December 31'],
    ],
    [
      'Gazprom has agreed to build a line of 822 km by the end of 2025.',
      ['modality: Gazprom has agreed to build a line of 822 km by the end of 2025'],
    ],
    ['Rosneft plans to build a line of 822 km by the end of 2025.', ['entity: Rosneft']],
    ['Ambassador Simon Achterberg will come to Moscow on October 9.', ['entity: Simon Achterberg']],
  ])('%s', (report, expected) => {
    const { findings } = trace(read(report, { lang: 'en', date: '2024-09-05' }), [briefing]);
    const found = findings
      .filter(({ verdict }) => verdict === 'altered' || verdict === 'unsupported')
      .flatMap(({ item, changes }) => changes.map(({ aspect }) => `${aspect}: ${item.exact}`));
    expect(found).toEqual(expected);
  });
});

describe('names in two scripts', () => {
  const index = new PassageIndex([
    witness(read('Там были Си Цзиньпин, Чжан Гоцин и Хардип Пури.', { lang: 'ru' }), 'ru', true),
  ]);

  it.each([
    ['Xi Jinping', true],
    ['Zhang Guoqing', true],
    ['Hardeep Puri', true],
    ['Arvid Lund', false],
  ])('%s: %s', (name, expected) => {
    expect(isHeard(name, index)).toBe(expected);
  });
});

const outlook = read(
  'Агентство сократило прогноз роста экономики Мальты до 2,4% с 2,9%. Верфь повысила план на год до 12–14 млрд крон с 9–10 млрд. ' +
    'В порт пускают людей старше 16 лет. Долг города останется в пределах 40% бюджета. Паромы стоили 72 млрд тайваньских долларов. ' +
    'Посол предложил провести встречу в Осло. Совет рассмотрит вопрос о продаже верфи в июне. Суд объявит решение в течение недели.',
  { id: 'ru', lang: 'ru', date: '2024-09-04' },
);

describe('an English report of a Russian outlook', () => {
  it.each<[string, string[]]>([
    ["The agency cut its growth forecast for Malta's economy to 2.4% from 2.9%.", []],
    ['The agency lowered its forecast of growth to 2.4% from 2.9%.', []],
    ['The agency raised its forecast to 2.4% from 2.9%.', ['direction']],
    ['The yard raised its plan to 12–14 billion crowns from 9–10 billion.', []],
    ['People over the age of 16 are let into the port.', []],
    ["The city's debt will stay within 40% of its budget.", []],
    ['The ferries cost NT$72 billion.', []],
    ['The ferries cost HK$72 billion.', ['currency']],
    ['The ambassador proposed holding the meeting in Oslo.', []],
    ['The council will consider a sale of the yard in June.', []],
    ['The court will announce its ruling within a week.', []],
  ])('%s', (report, expected) => {
    const { findings } = trace(read(report, { lang: 'en', date: '2024-09-04' }), [outlook]);
    const found = findings
      .filter(({ verdict }) => verdict === 'altered' || verdict === 'unsupported')
      .flatMap(({ changes }) => changes.map(({ aspect }) => aspect));
    expect(found).toEqual(expected);
  });
});

const hearing = read(
  'Бухгалтер Нелли Орехова вину признала полностью и дала показания против начальника. Ткач обогнал Швеца. ' +
    'Экспорт в Норвегию снизился на 3,4%.',
  { id: 'ru', lang: 'ru', date: '2024-09-04' },
);

describe('a Russian report of a Russian source', () => {
  it.each<[string, number]>([
    ['Бухгалтер Нелли Орехова полностью признала вину и дала показания против начальника.', 0],
    ['Поставки в Норвегию сократились на 3,4%.', 0],
    ['Бухгалтер Нелли Орехова признала вину частично и дала показания против начальника.', 1],
  ])('%s', (report, flags) => {
    const { findings } = trace(read(report, { lang: 'ru', date: '2024-09-04' }), [hearing]);
    expect(findings.filter(({ verdict }) => verdict !== 'verbatim' && verdict !== 'faithful')).toHaveLength(
      flags,
    );
  });
});
