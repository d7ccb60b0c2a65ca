import { existsSync } from 'node:fs';

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
