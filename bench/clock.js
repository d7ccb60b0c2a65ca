/** The milliseconds of processor time that this program has taken, all its threads together. */
const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = (run) => {
  const start = cpuMilliseconds();
  run();
  return cpuMilliseconds() - start;
};

/**
 * The milliseconds of processor time that `run` takes: the least of several runs, after some that warm it up.
 * Processor time, so that what else the machine does counts as little as can be.
 */
export function millisecondsOf(run, { warmup = 1000, measure = 600, least = 3 } = {}) {
  const until = (limit, count, act) => {
    const start = cpuMilliseconds();
    for (let done = 0; done < count || cpuMilliseconds() - start < limit; done++) act();
  };
  until(warmup, warmup > 0 ? 1 : 0, run);
  const together = runsFor(run, 20); // the clock is too coarse for short ones
  let fastest = Number.POSITIVE_INFINITY;
  until(measure, least, () => {
    const taken = timed(() => {
      for (let i = 0; i < together; i++) run();
    });
    fastest = Math.min(fastest, taken / together);
  });
  return fastest;
}

/**
 * The milliseconds that two ways of doing the same take, and how many times the second's time the first one takes.
 * Both are warmed up until they get no faster and then run by turns, so that whatever else the machine does falls on
 * both alike; given are medians, the quotient's of the pairs, with the quartiles of the quotient.
 */
export function compare(first, second, { warmup = 12_000, pairs = 21, least = 200 } = {}) {
  for (let taken = 0; taken < warmup; ) taken += timed(first) + timed(second);
  const sample = (run, times) =>
    timed(() => {
      for (let i = 0; i < times; i++) run();
    }) / times;
  const [often, otherOften] = [runsFor(first, least), runsFor(second, least)];
  const samples = [];
  for (let pair = 0; pair < pairs; pair++) {
    const before = pair % 2 === 0 ? sample(first, often) : undefined;
    const other = sample(second, otherOften);
    samples.push([before ?? sample(first, often), other]);
  }
  const quotients = samples.map(([a, b]) => a / b);
  return {
    first: quantile(
      samples.map(([a]) => a),
      0.5,
    ),
    second: quantile(
      samples.map(([, b]) => b),
      0.5,
    ),
    quotient: quantile(quotients, 0.5),
    quartiles: [quantile(quotients, 0.25), quantile(quotients, 0.75)],
  };
}

/** How many runs take so many milliseconds together. */
const runsFor = (run, milliseconds) => Math.max(1, Math.ceil(milliseconds / Math.max(0.01, timed(run))));

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];

/** For programs of many functions, which take a while to be compiled to the end. */
export const steady = { warmup: 5000, measure: 2000 };

/** Millions of characters a second, for people. */
export const speed = (characters, milliseconds) =>
  `${(characters / milliseconds / 1000).toFixed(2).padStart(9)} M/s`;

export const row = (name, ...cells) => console.log(`  ${name.padEnd(26)}${cells.join('   ')}`);
