import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, tree } from '../index.js';

const sentences = {
  head: 'The lighthouse at Corran Point will be sold, its keeper Maud Ferrier said on Friday.',
  price: 'The county asks 845,000 pounds for it, about 60,000 less than in spring.',
  tower: 'The tower is 37 metres high and was built in 1871 by Josiah Pell.',
  light: 'Its light reached ships at a distance of 29 kilometres until a storm broke the lens.',
  visits: 'Last summer 14,200 people climbed the stairs, mostly on Sundays.',
  buyer: 'A brewer from Hollin, Casper Dunmore, is ready to pay if the road is mended first.',
  road: 'The road has been closed since January, when a slope gave way below the chapel.',
  end: 'Ferrier hopes that the lamp room stays open to schools.',
} as const;
type Words = Partial<Record<keyof typeof sentences, string | null>>;

/** The story with some sentences put otherwise; null leaves one out. */
const told = (words: Words = {}): string =>
  Object.entries({ ...sentences, ...words })
    .filter(([, sentence]) => sentence !== null)
    .map(([, sentence]) => sentence)
    .join(' ');

const wrongPrice = sentences.price.replace('845,000', '854,000');
const wrongTower = sentences.tower.replace('Josiah Pell', 'Josiah Bell');
const wrongVisits = sentences.visits.replace('14,200', '12,400');
const wrongBuyer = sentences.buyer.replace('Dunmore', 'Dinmore');
const wrongLight = sentences.light.replace('29 kilometres', '18 miles');
const wrongRoad = sentences.road.replace('January', 'February');

const forestOf = (texts: Record<string, string>, dates: Record<string, string> = {}) =>
  tree(Object.entries(texts).map(([id, text]) => read(text, { id, lang: 'en', date: dates[id] })));

const parentsOf = (texts: Record<string, string>, dates: Record<string, string> = {}) => {
  const [{ root, branches }] = forestOf(texts, dates).trees;
  return { root, ...Object.fromEntries(branches.map(({ from, to }) => [to, from])) };
};

describe('who was copied from whom', () => {
  const whole = told();
  const first = told({ price: wrongPrice, end: null });
  const second = told({ price: wrongPrice, tower: wrongTower, end: null });
  const other = told({ visits: wrongVisits, road: null });

  it('a chain of copies, each with the errors of the one before', () => {
    expect(parentsOf({ second, whole, first })).toEqual({ root: 'whole', first: 'whole', second: 'first' });
  });

  it('copies apart from one another', () => {
    expect(parentsOf({ other, whole, first })).toEqual({ root: 'whole', first: 'whole', other: 'whole' });
  });

  it('whatever order they are given in', () => {
    const expected = { root: 'whole', first: 'whole', second: 'first', other: 'whole' };
    expect(parentsOf({ first, second, other, whole })).toEqual(expected);
    expect(parentsOf({ whole, other, second, first })).toEqual(expected);
  });

  it('dates tell what words cannot: a copy is no older than its parent', () => {
    const altered = told({ price: wrongPrice });
    expect(parentsOf({ whole, altered }, { whole: '2024-03-02', altered: '2024-03-01' })).toEqual({
      root: 'altered',
      whole: 'altered',
    });
    expect(parentsOf({ whole, altered }, { whole: '2024-03-01', altered: '2024-03-02' })).toEqual({
      root: 'whole',
      altered: 'whole',
    });
  });

  it('a day in a sentence may be misprinted: it does not turn the tree round', () => {
    const dated = (day: string) => sentences.head.replace('on Friday', `on ${day} May 2024`);
    const early = { head: dated('3'), price: wrongPrice, tower: wrongTower, end: null };
    expect(parentsOf({ copy: told({ ...early, visits: null }), whole: told({ head: dated('8') }) })).toEqual({
      root: 'whole',
      copy: 'whole',
    });
  });

  it('own reporting does not make a copy the first: where all add, what is left out tells', () => {
    const witness = (name: string, count: number) =>
      `${name}, who lives below the chapel, counted ${count} cars on the way up.`;
    const texts = {
      whole,
      first: `${told({ visits: null, price: wrongPrice })} ${witness('Elspeth Rowe', 311)}`,
      second: `${told({ buyer: null, end: null })} ${witness('Dougal Marsh', 140)}`,
      third: `${told({ light: null, road: null, tower: wrongTower })} ${witness('Una Finch', 87)}`,
    };
    expect(parentsOf(texts)).toEqual({ root: 'whole', first: 'whole', second: 'whole', third: 'whole' });
  });

  it('a lost ancestor, where shared errors have no witness at their head', () => {
    const shared = { price: wrongPrice, tower: wrongTower, buyer: wrongBuyer, end: null };
    const { trees } = forestOf({
      whole,
      left: told({ ...shared, visits: wrongVisits, light: wrongLight.replace('storm', 'gale') }),
      right: told({
        ...shared,
        road: wrongRoad.replace('chapel', 'quarry'),
        price: wrongPrice.replace('60,000', '80,000'),
        head: sentences.head.replace('Maud Ferrier', 'Maud Farrier'),
      }),
    });
    const lost = trees[0].nodes.find((node) => node.lost);
    expect(trees[0].root).toBe('whole');
    expect(trees[0].branches.map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        ['whole', lost?.id],
        [lost?.id, 'left'],
        [lost?.id, 'right'],
      ]),
    );
  });

  it('a second parent, where a copy has what its own lacks', () => {
    const left = told({ price: wrongPrice, tower: wrongTower, light: wrongLight });
    const right = told({ visits: wrongVisits, buyer: wrongBuyer });
    const mixed = told({
      price: wrongPrice,
      tower: wrongTower,
      light: wrongLight,
      visits: wrongVisits,
      buyer: wrongBuyer,
    });
    const { branches } = forestOf({ whole, left, right, mixed }).trees[0];
    const branch = branches.find(({ to }) => to === 'mixed');
    expect([branch?.from, branch?.second?.from]).toEqual(['left', 'right']);
    expect(branch?.second?.variants.map(({ now }) => now?.exact)).toEqual(
      expect.arrayContaining(['12,400', 'Dinmore']),
    );
  });
});

it('a second parent for a stretch of the story, with all that is missing there', () => {
  const whole = readFileSync(new URL('../../examples/interview.txt', import.meta.url), 'utf8').split('\n\n');
  const half = whole.length >> 1;
  const without = (every: number, from: number) =>
    whole.map((words, at) => (at > 2 && at % every === from ? null : words));
  const [left, right] = [without(4, 0), without(4, 2)];
  const mixed = [...left.slice(0, half), ...right.slice(half)];
  const text = (words: readonly (string | null)[]) => words.filter((each) => each !== null).join('\n\n');
  const { branches } = forestOf(
    { whole: text(whole), left: text(left), right: text(right), mixed: text(mixed) },
    { whole: '2023-03-14', left: '2023-03-15', right: '2023-03-15', mixed: '2023-03-16' },
  ).trees[0];
  const branch = branches.find(({ to }) => to === 'mixed');
  expect([branch?.from, branch?.second?.from].sort()).toEqual(['left', 'right']);
});

describe('no second parent', () => {
  const erring = { price: wrongPrice, tower: wrongTower, light: wrongLight };
  const left = told(erring);
  const right = told({ visits: wrongVisits, buyer: wrongBuyer });

  it.each<[string, Record<string, string>]>([
    [
      'of a copy that puts right what its parent has wrong',
      { left, right, copy: told({ ...erring, price: sentences.price, road: wrongRoad }) },
    ],
    [
      'of a copy that leaves out what another leaves out',
      {
        left: told({ ...erring, end: null }),
        right: told({ visits: wrongVisits, buyer: wrongBuyer, road: null }),
        copy: told({ ...erring, end: null, road: null }),
      },
    ],
    [
      'of a copy that shares one small word with another branch',
      {
        left,
        right: told({
          visits: wrongVisits,
          buyer: wrongBuyer,
          end: sentences.end.replace('hopes', 'still hopes'),
        }),
        copy: told({ ...erring, road: wrongRoad, end: sentences.end.replace('hopes', 'still hopes') }),
      },
    ],
  ])('%s', (_, texts) => {
    const { branches } = forestOf({ whole: told(), ...texts }).trees[0];
    expect(branches.filter(({ second }) => second).map(({ to }) => to)).toEqual([]);
  });
});

describe('what came in on a branch', () => {
  const changes = (words: Words) => {
    const [branch] = forestOf(
      { whole: told(), copy: told(words) },
      { whole: '2024-01-01', copy: '2024-01-02' },
    ).trees[0].branches;
    return branch.variants.map(({ kind, was, now }) => [kind, was?.exact ?? null, now?.exact ?? null]);
  };

  it.each<[string, Words, [string, string | null, string | null]]>([
    ['a figure', { price: wrongPrice }, ['substitution', '845,000', '854,000']],
    ['a name', { tower: wrongTower }, ['substitution', 'Pell', 'Bell']],
    ['a hedge', { price: sentences.price.replace('about ', '') }, ['omission', 'about', null]],
    ['a word put in', { end: sentences.end.replace('hopes', 'still hopes') }, ['addition', null, 'still']],
    ['a sentence left out', { visits: null }, ['omission', sentences.visits.slice(0, -1), null]],
  ])('%s', (_, words, variant) => {
    expect(changes(words)).toEqual([variant]);
  });

  it('spans are into the texts themselves', () => {
    const texts: Record<string, string> = {
      whole: told(),
      copy: told({ price: wrongPrice, tower: wrongTower, end: null }),
    };
    for (const { variants } of forestOf(texts).trees[0].branches) {
      expect(variants.length).toBeGreaterThan(0);
      for (const { was, now } of variants) {
        for (const wording of [was, now]) {
          if (wording)
            expect(texts[wording.id].slice(wording.span.from, wording.span.to)).toBe(wording.exact);
        }
      }
    }
  });
});

it('sentences about others are no variants of one another, however like their words', () => {
  const copy = (name: string, town: string, count: number) =>
    `${told({ visits: null })} ${name} of ${town}, who keeps an inn, had ${count} guests in that week.`;
  const { branches } = forestOf(
    { whole: told(), one: copy('Elspeth Rowe', 'Hollin', 311), two: copy('Dougal Marsh', 'Brack', 140) },
    { whole: '2024-01-01', one: '2024-01-02', two: '2024-01-02' },
  ).trees[0];
  expect(branches.map(({ from }) => from)).toEqual(['whole', 'whole']);
  for (const { variants } of branches)
    expect(variants.map(({ kind }) => kind).sort()).toEqual(['addition', 'omission']);
});

it('the day at the head is each version’s own, and no variant', () => {
  const dated = (day: number, words: Words = {}) =>
    told(words).replace('The lighthouse', `The keeper’s house\n\n${day} May 2024\n\nThe lighthouse`);
  const [{ branches }] = forestOf({ whole: dated(3), copy: dated(4, { price: wrongPrice }) }).trees;
  expect(branches[0].variants.map(({ now }) => now?.exact)).toEqual(['854,000']);
});

describe('what is no tree', () => {
  it('the same words twice: one node', () => {
    const { trees } = forestOf({ one: told(), two: told() });
    expect(trees).toEqual([{ root: 'one', nodes: [{ id: 'one', same: ['two'] }], branches: [] }]);
  });

  it('texts that share nothing', () => {
    const other =
      'Rain fell on the vineyards for nine days. Growers in Estrava expect a poor harvest of 3,000 tonnes.';
    expect(forestOf({ one: told(), other })).toEqual({ trees: [], unrelated: ['one', 'other'] });
    const { trees, unrelated } = forestOf({ one: told(), other, two: told({ price: wrongPrice }) });
    expect(trees.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([['one', 'two']]);
    expect(unrelated).toEqual(['other']);
  });

  it.each([[[]], [['']], [['', '']], [['.', 'No.']]])('texts of nothing: %j', (texts) => {
    expect(tree(texts.map((text) => read(text))).trees.flatMap(({ branches }) => branches)).toEqual([]);
  });
});

it('finds that all reports among the examples come from the interview', () => {
  const names = [
    'report-careful',
    'report-digest',
    'interview',
    'report-translated',
    'report-two-years-later',
  ];
  const texts = Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(`../../examples/${name}.txt`, import.meta.url), 'utf8')]),
  );
  const { root, ...parents } = parentsOf(texts);
  expect(root).toBe('interview');
  expect(new Set(Object.values(parents))).toEqual(new Set(['interview']));
});
