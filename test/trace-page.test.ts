import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, findChromium, startChromium } from '../src/testing/chromium.js';
import { folderOf, runStemma } from '../src/testing/program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = [
  'trace',
  'examples/report-digest.txt',
  '--source',
  'examples/interview.txt',
  '--format',
  'html',
];
const { out: html } = runStemma(args, { cwd: root });

describe('the page, as it is written', () => {
  it('has every place that its links lead to, once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  });

  it('holds every word of both texts', () => {
    const text = html
      .slice(html.indexOf('<main>'))
      .replace(/<[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    expect(text).toContain('"The sea is the cheap part; the lawyers are the expensive part,"');
    expect(text).toContain('If the talks fail, I shall say so, and I shall say why.');
  });

  it('takes nothing from anywhere, and texts cannot put markup into it', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    const folder = folderOf({
      'report.txt': '<img src=x onerror=alert(1)> Sales "rose" by 5% & fell.',
      'source.txt': 'Sales rose by 4%. <script>alert(2)</script>',
    });
    const { out } = runStemma(['trace', 'report.txt', '--source', 'source.txt', '--format', 'html'], {
      cwd: folder.path,
    });
    folder.remove();
    expect(out).not.toContain('<img');
    expect(out.match(/<script>/g)).toHaveLength(1);
  });
});

const path = findChromium();

describe.skipIf(!path)('the page, in Chromium', () => {
  const folder = folderOf({});
  const file = join(folder.path, 'page.html');
  writeFileSync(file, html);
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium(path ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  async function opened(
    options: Parameters<Browser['newContext']>[0],
  ): Promise<{ page: Page; errors: string[] }> {
    const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, errors };
  }

  it.each([
    ['light', { colorScheme: 'light' as const, viewport: { width: 1200, height: 800 } }],
    ['dark', { colorScheme: 'dark' as const, viewport: { width: 1200, height: 800 } }],
    ['narrow', { colorScheme: 'light' as const, viewport: { width: 360, height: 720 } }],
  ])('has no accessibility violations, %s, before and after a finding is chosen', async (_, options) => {
    const { page, errors } = await opened(options);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('n');
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wider).toBe(false);
  });

  it('walks from finding to finding by keys, showing the reason and the passage', async () => {
    const { page } = await opened({ viewport: { width: 1200, height: 800 } });
    const count = await page.locator('.findings li[data-of]').count();
    const seen = new Set<string>();
    for (let step = 0; step < count; step++) {
      await page.keyboard.press('n');
      seen.add(await page.locator('#card').innerText());
      expect(await page.locator('#report .on').count()).toBeGreaterThan(0);
    }
    expect(seen.size).toBe(count);
    const last = await page.locator('#card').innerText();
    await page.keyboard.press('p');
    await page.keyboard.press('n');
    expect(await page.locator('#card').innerText()).toBe(last);
  });

  it('brings a passage into view when its item is chosen', async () => {
    const { page } = await opened({ viewport: { width: 1200, height: 500 } });
    const item = page.locator('#report a.stretch', { hasText: '6,500' }).first();
    await item.click();
    const passage = page.locator('#source .on').first();
    expect(await passage.innerText()).toContain('6,500');
    const [inner, outer] = [await passage.boundingBox(), await page.locator('#source').boundingBox()];
    expect(inner && outer && inner.y > outer.y && inner.y < outer.y + outer.height).toBe(true);
  });

  it('leads to passages without scripts too', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    await page.locator('#report a.stretch.altered').first().click();
    expect(page.url()).toMatch(/#s\d+$/);
  });
});
