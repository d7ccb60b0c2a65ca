const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * The milliseconds of processor time that `run` takes: the least of several runs, after some that warm it up.
 * Processor time, so that what else the machine does counts as little as can be.
 */
export function millisecondsOf(run, { warmup = 300, measure = 600, least = 3 } = {}) {
  const until = (limit, count, act) => {
    const start = cpuMilliseconds();
    for (let done = 0; done < count || cpuMilliseconds() - start < limit; done++) act();
  };
  until(warmup, warmup > 0 ? 1 : 0, run);
  // short runs are timed together: the clock is too coarse for one
  const start = cpuMilliseconds();
  run();
  const together = Math.max(1, Math.ceil(20 / Math.max(0.01, cpuMilliseconds() - start)));
  let fastest = Number.POSITIVE_INFINITY;
  until(measure, least, () => {
    const before = cpuMilliseconds();
    for (let i = 0; i < together; i++) run();
    fastest = Math.min(fastest, (cpuMilliseconds() - before) / together);
  });
  return fastest;
}

/** For programs of many functions, which take a while to be compiled to the end. */
export const steady = { warmup: 3000, measure: 2000 };

/** Millions of characters a second, for people. */
export const speed = (characters, milliseconds) =>
  `${(characters / milliseconds / 1000).toFixed(2).padStart(9)} M/s`;

export const row = (name, ...cells) => console.log(`  ${name.padEnd(26)}${cells.join('   ')}`);
