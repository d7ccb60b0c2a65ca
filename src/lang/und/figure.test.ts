import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';
import { figureLine } from '../../testing/figure-line.js';
import { marked, markUp } from '../../testing/marked.js';

describe('figures in any language', () => {
  it.each([
    ['28.2 %', 'ca. [[28,2 %]]'],
    ['1234.5 kg', 'bis [[1.234,5 kg]]'],
    ['1234.5 EUR', '[[1 234,5 €]] hinta'],
    ['1234567 USD', 'costó [[US$1.234.567]]'],
    ['10.2 %', 'بزيادة [[١٠٫٢٪]]'],
    ['1234567 USD', '[[$١٬٢٣٤٬٥٦٧]]'],
    ['2.5 km', 'مسافة [[٢.٥ km]]'],
    ['3..4 %', '[[3–4%]]'],
    ['5000000 EUR', 'ventas de [[€5 millones]]'],
    ['28200000000 EUR', 'soit [[€28.2bn]] au total'],
    ['none', 'ventas de €7xq'],
    ['none', 'Jahr 2020, 5 Tage'],
    ['none', '12.10.2020 um 5:30'],
  ])('%s: %s', (expected, source) => {
    const { text } = marked(source);
    const found = read(text, { lang: 'und' }).items.filter((item) => item.kind === 'figure');
    expect(
      markUp(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(source);
    expect(found.map(figureLine).join('; ') || 'none').toBe(expected);
  });
});
