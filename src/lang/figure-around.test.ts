import { describe, expect, it } from 'vitest';
import type { Figure } from '../core/item.js';
import { read } from '../index.js';
import { marked } from '../testing/marked.js';

function figureAt(source: string, lang: string): Figure | undefined {
  const { text, spans } = marked(source);
  const { items } = read(text, { lang, date: '2026-03-12' });
  return items.find((one): one is Figure => one.kind === 'figure' && one.span.from === spans[0].from);
}

describe('what stands around a figure', () => {
  it.each([
    ['en', 'Throughput of coal fell by [[4%]].', 'Throughput of coal'],
    ['en', 'Barge traffic grew faster still, by [[4%]].', 'Barge traffic'],
    ['en', 'Tin futures for April settlement rose [[$1.20]].', 'Tin futures'],
    ['en', 'The krona slipped [[0.4%]].', 'krona'],
    ['en', 'Last week fell [[0.4%]].', undefined],
    ['en', 'It cut its policy rate by [[25 basis points]].', 'policy rate'],
    ['en', 'The toll climbed in May to [[2.4 percent]].', 'toll'],
    ['en', 'Ore grades averaged [[2.4 percent]].', 'Ore grades'],
    ['en', 'It raised its stake, for which it will invest [[$600 million]].', undefined],
    ['en', 'It raised its stake, which reached [[$600 million]].', 'stake'],
    ['en', 'Sales rose 6%, or 8% at constant currencies, to [[€310 million]].', 'Sales'],
    ['en', 'Measles cases more than [[doubled]].', 'Measles cases'],
    ['en', 'They had tipped a gain of [[20,000]].', undefined],
    ['en', 'It leaves a gap of 6.5% of GDP, down from [[6.9%]].', 'gap'],
    ['en', 'Profit after tax rose by [[4%]].', 'Profit after tax'],
    ['ru', 'Перевозка леса уменьшилась, около [[97%]] расчётов шло в рублях.', 'расчётов'],
    ['ru', 'Картофель подешевел на 8%, лук — на [[4%]].', 'лук'],
    ['ru', 'Дефицит федерального бюджета достиг [[2,6 трлн рублей]].', 'Дефицит федерального бюджета'],
    ['de', 'Nach Steuern blieben [[27 Millionen Euro]].', undefined],
    ['de', 'Der Dax schloss am Mittwoch [[1,3 Prozent]] schwächer.', 'Dax'],
    ['ru', 'Выручка упала на 5%. Затраты сократились на 6%, до [[1,36 трлн рублей]].', 'Затраты'],
    ['de', 'So wurde ein Überschuss von [[5 Milliarden Euro]] in ein Defizit verkehrt.', 'Überschuss'],
    ['en', 'It faces a $230 million shortfall, [[a tenth]] of its sum.', 'shortfall'],
    ['en', 'It sees the deficit at [[3.9%]] of output.', 'deficit'],
    ['de', 'Der Lohn stieg um 4 Prozent, die Preise um [[2 Prozent]].', 'Preise'],
    ['de', 'Der Wehretat steigt in diesem Jahr auf [[82,7 Milliarden Euro]].', 'Wehretat'],
    ['de', 'Die Kernrate kletterte um [[0,2 Punkte]].', 'Kernrate'],
    ['de', 'Die Wahlbeteiligung lag bei [[69,6 Prozent]].', 'Wahlbeteiligung'],
    ['de', 'Der Auftragsbestand betrug [[64 Milliarden Euro]].', 'Auftragsbestand'],
    ['ru', 'Надой составил [[23,1%]].', 'Надой'],
    ['ru', 'В марте упали на [[3%]].', undefined],
    ['ru', 'Намолотили [[131 млн тонн]] зерна.', 'зерна'],
    ['de', 'Es gab [[20 Liter]] Regen.', 'Regen'],
    ['en', 'Core inflation is averaging [[1.4%]].', 'Core inflation'],
    ['en', 'The limit is [[£83m]].', 'limit'],
    ['en', 'It rained [[187 mm]] of hail in a day.', 'hail'],
    ['en', 'It brought gusts of up to [[90 mph]].', 'gusts'],
    ['de', 'Der Verband wuchs dagegen um [[5 Prozent]].', 'Verband'],
    ['en', 'Wheat futures on the Chicago Board of Trade were down [[3%]].', 'Wheat futures'],
    ['en', 'On Monday it told of export inspections of [[3%]].', 'export inspections'],
    ['ru', 'Каменного угля отправлено [[214 млн тонн]].', 'Каменного угля'],
    ['ru', 'Вывезли 9 млн тонн угля, зерна — [[17 млн тонн]].', 'зерна'],
    ['ru', 'Вывезли:\n\n1) уголь — [[9 млн тонн]];\n2) зерно — 4 млн тонн.', 'уголь'],
    ['ru', 'Продали:\n\nа) уголь — 9 млн тонн;\nб) зерно — на [[4 млн евро]].', 'зерно'],
    ['en', 'Sold:\n\n• Grain: [[17 tonnes]]\n• Coal: 9 tonnes', 'Grain'],
    ['en', 'Note: [[17 tonnes]]', undefined],
    ['ru', 'Погрузка щебня подскочила на [[17%]].', 'Погрузка щебня'],
    ['ru', 'Средний улов траулера вырос на [[4%]].', 'Средний улов траулера'],
    ['ru', 'Тариф для населения понизят на [[6%]].', 'Тариф для населения'],
    ['ru', 'На складе бетона заторы сократились на [[8%]].', 'заторы'],
    ['ru', 'На 120 километров дорог расходы выросли на [[8%]].', 'расходы'],
    ['ru', 'Безработица остаётся на историческом минимуме — [[2,1%]].', 'Безработица'],
    ['ru', 'Ставка равна 6%: банк понизил её на [[2%]].', 'Ставка'],
    ['ru', 'Банк понизил её вклад на [[2%]].', 'вклад'],
    ['ru', 'В мае инфляция составила 7,3%. К зиме она будет около [[5,2%]].', 'инфляция'],
    ['en', 'The toll was 6 percent. The council cut it by [[2 percent]].', 'toll'],
  ])('is measured, in %s: %s', (lang, source, measure) => {
    expect(figureAt(source, lang)?.measure?.exact).toBe(measure);
  });

  it.each([
    ['en', 'Fare income was [[€12 million]] (2023: €9 million).', undefined],
    ['en', 'Fare income was [[€12 million]] (in 2023).', '2023-01-01'],
    ['en', 'Fare income was €12 million (2023: [[€9 million]]).', '2023-01-01'],
    ['en', 'In 2024 it sold nine ships. It raised its May estimate. It has [[nine ports]].', '2024-01-01'],
    ['en', 'April exports were strong. It has [[nine ports]].', '2025-04-01'],
    // the columns of a table
    ['en', 'H1 2025   H1 2024\n\nRevenue   [[412.6]]   388.1', '2025-01-01'],
    ['en', 'H1 2025   H1 2024\n\nRevenue   412.6   [[388.1]]', '2024-01-01'],
    ['en', '| Item | 2022 | 2023 |\n|---|---|---|\n| Fees | €3 million | [[€4 million]] |', '2023-01-01'],
    ['en', '| Item | Q1 2023 | Change |\n|---|---|---|\n| Fees | €3 million | [[4%]] |', undefined],
    ['en', '| Item | 2022 | 2023 |\n| Fees | 3 | 4 |\n\nIt has nine ports and [[ten]] ferries.', undefined],
    ['ru', 'За чем следит банк\n\nИнфляция в июне 2023 года составила [[4%]].', '2023-06-01'],
    ['ru', '| | Май 2023 года | Май 2022 года |\n| Вклады | 7% | [[9%]] |', '2022-05-01'],
    ['ru', '| | Май 2023 года | Май 2022 года |\n| Вклады | [[7 млн тенге]] | 9% |', '2023-05-01'],
    [
      'en',
      'H1 2025   H1 2024\n\nRevenue   412.6   388.1\n\nIt has nine ports and [[ten]] ferries.',
      undefined,
    ],
    ['en', 'Prices for May delivery fell [[3%]].', undefined],
    ['en', 'It cut the rate by [[25 basis points]], the third cut since June.', undefined],
    ['en', 'It is the third cut since 2024. It has [[nine ports]].', undefined],
    ['en', 'Since 2024 it has bought [[nine ports]].', '2024-01-01'],
    ['en', 'It has bought [[nine ports]] since 2024.', '2024-01-01'],
    ['en', 'By 2035 it will have ten ports. It has [[nine ports]].', undefined],
    ['en', 'By 2035 it will have [[nine ports]].', '2035-01-01'],
    ['de', 'Bis 2035 sollen es zehn Häfen sein. Es gibt [[neun Häfen]].', undefined],
    [
      'de',
      'Im Februar waren es 1,9 Prozent nach 1,7 Prozent im Januar. Erwartet wurden [[1,8 Prozent]].',
      '2026-02-01',
    ],
    ['de', 'Im Februar waren es 1,9 Prozent nach [[1,7 Prozent]] im Januar.', '2026-01-01'],
    ['de', 'Im Februar waren es 3 Prozent, hieß es am Dienstag, ein Jahr zuvor [[4 Prozent]].', '2025-02-01'],
    ['en', 'Its shares sank [[6.2%]] after fourth-quarter sales dropped.', undefined],
    ['en', 'In 2024 it made $4 billion, from [[$3 billion]] the year before.', '2023-01-01'],
    ['en', 'It made [[$64 million]], after $88 million in 2024.', undefined],
    ['en', '[[91 percent]] of its power came from wind in 2025.', '2025-01-01'],
    ['ru', 'В марте 2025 года курс был ниже [[79 рублей]] впервые с конца января.', '2025-03-01'],
    [
      'de',
      'Im Februar waren es 1 Prozent, für 2027 erwartet sie 2 Prozent. Es fehlen [[3 Euro]].',
      '2026-02-01',
    ],
    ['de', 'Im Jahr 2027 werden es 2 Prozent sein. Es fehlen [[3 Euro]].', '2027-01-01'],
    [
      'en',
      'In 2025 it made $2 billion, half the year earlier’s $4 billion, and had [[$9 billion]] left.',
      '2025-01-01',
    ],
    ['de', 'Jede Frau hat [[2,2 Kinder]], 1990 waren es 3,3.', undefined],
    ['de', '1990 waren es 3,3. Im Haushalt 2027 fehlen [[3 Euro]].', '2027-01-01'],
    ['de', '2026 zahlt er 30 Euro, fast so viel wie 2021. Es fehlen [[3 Euro]].', '2026-01-01'],
    ['de', 'Öl zur Lieferung im Mai kostete [[70,12 Dollar]].', undefined],
    [
      'de',
      '2025 stiegen sie um 3 Prozent, nachdem sie 2024 gefallen waren. Es fehlen [[3 Euro]].',
      '2025-01-01',
    ],
    ['ru', 'В мае добыли [[3%]] больше августа 2025 года.', '2025-05-01'],
    ['en', 'It kept its fourth-quarter forecast at [[$60]] and sees more in 2027.', '2026-10-01'],
    ['ru', 'С начала года цены выросли на [[2,2%]].', '2026-01-01'],
    ['ru', 'Ввоз в марте 2025 года упал на 8% к 2023 году, до [[7 млрд рублей]].', '2025-03-01'],
    ['ru', 'Ввоз в марте 2025 года вырастет на [[8%]] к 2030 году.', '2030-01-01'],
  ])('is the time, in %s: %s', (lang, source, from) => {
    expect(figureAt(source, lang)?.period?.from).toBe(from);
  });
});
