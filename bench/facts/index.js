// How much of what texts say is read, and how much of it with every field right; and what is found that must not be.
// usage: node bench/facts/index.js [--kind KIND] [--set NAME] [--show]
import { read } from '../../dist/index.js';
import { misses } from './misses.js';

const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const show = process.argv.includes('--show');
const [onlyKind, onlySet] = [argument('--kind'), argument('--set')];

/** `firstLook`: of a hundred facts so many were right before anybody had seen the set. */
const sets = [
  { name: 'reports', firstLook: 69 },
  { name: 'interviews', firstLook: 77 },
  { name: 'notices', firstLook: 75 },
  { name: 'russian', firstLook: 67 },
  { name: 'russian-notices', firstLook: 77 },
  { name: 'wires', firstLook: 65 },
  { name: 'columns', firstLook: 61 },
  { name: 'dispatches', firstLook: 84 },
  { name: 'bulletins', firstLook: 75 },
];

/** A find that has a trap's words among so many characters more is about something else. */
const slack = 40;

const holds = (words, part) => words.toLowerCase().includes(part.toLowerCase());

/** The words of an item by which a fact knows it. */
function wordsOf(item, text) {
  const over = ({ from, to }) => text.slice(from, to);
  if (item.kind === 'attribution') return item.content.map(over).join(' ');
  return item.kind === 'pledge' ? `${item.exact} ${over(item.action)}` : item.exact;
}

/** The items that a fact may be about: those of its kind that have its words, or have part of them. */
const itemsFor = (fact, items, text) =>
  items.filter(
    (item) =>
      item.kind === fact.kind &&
      (holds(wordsOf(item, text), fact.has) ||
        (item.kind !== 'attribution' &&
          (item.exact.length > 2 || item.kind === 'figure') &&
          holds(fact.has, item.exact))),
  );

const percent = (part, whole) => `${((100 * part) / (whole || 1)).toFixed(1)}%`.padStart(6);

for (const { name, firstLook } of sets) {
  if (onlySet && onlySet !== name) continue;
  const { texts } = await import(`./${name}.js`);
  const tally = new Map();
  const countOf = (kind) => {
    if (!tally.has(kind)) tally.set(kind, { facts: 0, found: 0, right: 0, traps: 0, caught: 0 });
    return tally.get(kind);
  };
  for (const { id, lang, date, text, facts, traps } of texts) {
    const { items } = read(text, { lang, date });
    for (const fact of facts) {
      const count = countOf(fact.kind);
      const tries = itemsFor(fact, items, text)
        .map((item) => misses(item, fact))
        .sort((a, b) => a.length - b.length);
      count.facts++;
      if (tries.length > 0) count.found++;
      if (tries[0]?.length === 0) count.right++;
      else if (show && (!onlyKind || onlyKind === fact.kind))
        console.log(`- ${id}: ${fact.kind} «${fact.has}»: ${tries[0]?.join('; ') ?? 'not found'}`);
    }
    for (const trap of traps) {
      const count = countOf(trap.kind);
      const caught = items.find(
        ({ kind, exact }) =>
          kind === trap.kind && holds(exact, trap.has) && exact.length < trap.has.length + slack,
      );
      count.traps++;
      if (!caught) continue;
      count.caught++;
      if (show && (!onlyKind || onlyKind === trap.kind))
        console.log(`- ${id}: no ${trap.kind} «${trap.has}» (${trap.why}), but found «${caught.exact}»`);
    }
  }
  const all = [...tally.values()].reduce((sum, { facts, right }) => [sum[0] + facts, sum[1] + right], [0, 0]);
  console.log(
    `\n${name}: ${percent(all[1], all[0]).trim()} of ${all[0]} facts right, ${firstLook}% at first look`,
  );
  for (const [kind, { facts, found, right, traps, caught }] of tally) {
    if (onlyKind && onlyKind !== kind) continue;
    console.log(
      `  ${kind.padEnd(12)}${String(facts).padStart(4)} facts   found ${percent(found, facts)}   right ${percent(right, facts)}` +
        (traps > 0 ? `   taken in by ${caught} of ${traps} traps` : ''),
    );
  }
}
