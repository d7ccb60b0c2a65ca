import { expect, it } from 'vitest';
import { read, tree } from '../index.js';
import { withoutFolder } from './tree-names.js';

const text = (price: string) =>
  `The mill at Orrin Bridge was sold for ${price} pounds. Its wheel had stood still since 1953, said the owner, Ada Quill.`;
const named = (one: string, other: string) =>
  withoutFolder(
    tree([
      read(text('81,000'), { id: one, date: '2024-05-01' }),
      read(text('18,000'), { id: other, date: '2024-05-02' }),
    ]),
  ).trees[0];

it.each([
  ['news/mill/agency.txt', 'news/mill/blog.txt', 'agency.txt', 'blog.txt'],
  ['news/mill/agency.txt', 'news/blog.txt', 'mill/agency.txt', 'blog.txt'],
  ['/agency.txt', '/blog.txt', 'agency.txt', 'blog.txt'],
  ['news/agency.txt', 'newsroom/blog.txt', 'news/agency.txt', 'newsroom/blog.txt'],
  ['agency', 'blog', 'agency', 'blog'],
])('%s and %s', (one, other, first, second) => {
  const { root, nodes, branches } = named(one, other);
  expect(root).toBe(first);
  expect(nodes.map(({ id }) => id)).toEqual([first, second]);
  expect(branches.map(({ from, to }) => [from, to])).toEqual([[first, second]]);
});
