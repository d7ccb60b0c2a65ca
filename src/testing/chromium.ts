import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Where a Chromium is that tests can drive; undefined where there is none, so that a test can skip itself.
 * With `STEMMA_REQUIRE_ALL` set, as in CI, a missing one is an error: nothing may be skipped there.
 */
export function findChromium(): string | undefined {
  const found = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));
  if (!found && process.env.STEMMA_REQUIRE_ALL) {
    throw new Error('no Chromium: install it, or name its program in CHROMIUM_PATH');
  }
  return found;
}

/** Starts the Chromium at `path`; nothing in it calls anywhere. */
export const startChromium = (path: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** What axe holds against a page as it is: each rule with the first element that breaks it. */
export async function axeViolations(page: Page): Promise<string[]> {
  // evaluated, not added: the page's own policy may forbid other scripts
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
}
