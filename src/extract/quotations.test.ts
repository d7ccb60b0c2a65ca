import { describe, expect, it } from 'vitest';
import { tokenSpan } from '../core/token.js';
import { packFor } from '../lang/index.js';
import { textDoc } from '../read/text.js';
import { marked, markUp } from '../testing/marked.js';
import { readerFor } from './index.js';
import { quotationCases } from './quotations.cases.js';

const quotationsIn = (text: string) => {
  const { tokens, quotations } = readerFor(packFor('en'))(textDoc(text, { lang: 'en' }));
  return quotations.map((one) => ({ ...one, span: tokenSpan(tokens, one.first, one.end) }));
};

describe('quotations', () => {
  it.each(quotationCases)('%s', (written) => {
    const { text } = marked(written);
    expect(
      markUp(
        text,
        quotationsIn(text).map(({ span }) => span),
      ),
    ).toBe(written);
  });

  it('knows a quotation that goes on in the next paragraph from one that was not closed', () => {
    const goingOn = (text: string) => quotationsIn(text).map(({ closed, goesOn }) => [closed, goesOn]);
    expect(goingOn('“The road is late.\n\n“The bridge is later.”')).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(goingOn('“The road is late.\n\nThe bridge is later.')).toEqual([[false, false]]);
  });
});
