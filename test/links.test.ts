import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/coverage.md'])(
  '%s links to what is there',
  (file) => {
    const markdown = readFileSync(join(root, file), 'utf8').replace(/```.*?```/gs, '');
    const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
    const missing = targets.filter(
      (target) =>
        !/^(?:https?:|#)/.test(target) && !existsSync(join(root, dirname(file), target.split('#')[0])),
    );
    expect(missing).toEqual([]);
  },
);
