import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, tree } from '../src/index.js';
import { findChromium, startChromium } from '../src/testing/chromium.js';
import { svgOf } from '../src/tree/svg.js';

interface Version {
  id: string;
  text: string;
}

const copyist = new URL('../bench/tree/copyist.js', import.meta.url).href;
const { familyOf } = (await import(copyist)) as {
  familyOf: (text: string, options: object) => Version[];
};

const textAt = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const viaduct = readdirSync(new URL('families/viaduct/', import.meta.url)).map((file) => ({
  id: file,
  text: textAt(`families/viaduct/${file}`),
}));
const copied = (size: number) =>
  familyOf(textAt('../bench/tree/texts/harbour.txt'), { seed: size, size, contamination: 0.2 });

/** Run in the page: the words outside cards, and the branches that run through cards. */
const misplaced = `(() => {
  const cards = [...document.querySelectorAll('.card')].map((card) => card.getBBox());
  const isInside = (x, y, card) => x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
  const isOutside = (text) => {
    const { x, y, width, height } = text.getBBox();
    return !cards.some((card) => isInside(x, y, card) && isInside(x + width, y + height, card));
  };
  const isCrossing = (branch) => {
    for (let at = 1; at < branch.getTotalLength(); at += 2) {
      const { x, y } = branch.getPointAtLength(at);
      if (cards.some((card) => isInside(x, y, card))) return true;
    }
    return false;
  };
  const words = [...document.querySelectorAll('text:not(.unrelated)')].filter(isOutside);
  const branches = [...document.querySelectorAll('.branch')].filter(isCrossing);
  return [...words, ...branches].map((element) => element.outerHTML);
})()`;

const chromium = findChromium();

describe.skipIf(!chromium)('the picture of a tree', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium(chromium as string);
  });
  afterAll(() => browser.close());

  it.each<[string, Version[]]>([
    ['3 versions', copied(3)],
    ['40 versions', copied(40)],
    ['a mixed copy', viaduct],
  ])('%s: words stand in cards, and no branch runs through them', async (_, versions) => {
    const page = await browser.newPage();
    await page.setContent(svgOf(tree(versions.map(({ id, text }) => read(text, { id, lang: 'en' })))));
    const wrong = await page.evaluate(misplaced);
    await page.close();
    expect(wrong).toEqual([]);
  });
});
