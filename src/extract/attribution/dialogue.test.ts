import { describe, expect, it } from 'vitest';
import { read } from '../../index.js';

const answersIn = (text: string, lang = 'ru') =>
  read(text, { lang, date: '2025-03-04' }).items.flatMap((item) =>
    item.kind === 'attribution' && item.rule.endsWith('/turn') ? [[item.source?.name, item.exact]] : [],
  );
const heading = 'Директор завода Ольга Ремез — о печах и людях\n\n';

describe('interviews written with dashes', () => {
  it('gives the answers to whom the heading names, and the questions to nobody', () => {
    expect(
      answersIn(
        `${heading}— Как прошла зима?\n\n— Тихо. Печь мы не гасили.\n\n— А склад?\n\n— Полон на треть.\n\nВесной продадим.\n\nЛЮДИ\n\n— И всё же вас ругали…\n\n— Ругали.`,
      ),
    ).toEqual([
      ['Ольга Ремез', 'Тихо. Печь мы не гасили.'],
      ['Ольга Ремез', 'Полон на треть.\n\nВесной продадим.'],
      ['Ольга Ремез', 'Ругали.'],
    ]);
  });

  it('takes what stands between an answer and another one for a prompt, but the items of a list for the answer’s', () => {
    expect(
      answersIn(
        `${heading}— Что готово?\n\n— Список короткий:\n\n— Печь.\n— Склад.\n\n— Когда пуск?\n\n— В мае.\n\n— Говорят, вы уезжаете.\n\n— Нет, остаюсь.`,
      ).map(([, exact]) => exact),
    ).toEqual(['Список короткий:\n\n— Печь.\n— Склад.', 'В мае.', 'Нет, остаюсь.']);
  });

  it('knows questions that have no dash', () => {
    expect(
      answersIn(
        `${heading}Как прошла зима?\n\n— Тихо. Печь мы не гасили.\n\nВесной продадим.\n\nА склад?\n\n— Полон на треть.`,
      ).map(([, exact]) => exact),
    ).toEqual(['Тихо. Печь мы не гасили.\n\nВесной продадим.', 'Полон на треть.']);
  });

  it('tells whom somebody asks from who asks, and gives the heading to the one and the credits to nobody', () => {
    const { items } = read(
      '«Мы не завод одной печи»\n\nОльга Ремез ведёт завод с 2019 года. С ней встретилась корреспондент «Вечерней печи» Ада Кротова.\n\n— Как прошла зима?\n\n— Тихо. Печь мы не гасили.\n\n— А склад?\n\n— Полон на треть.\n\nФото: Иван Котов',
      { lang: 'ru', date: '2025-03-04' },
    );
    const said = items.flatMap((item) =>
      item.kind === 'attribution' ? [[item.source?.name, item.exact]] : [],
    );
    expect(said).toEqual([
      ['Ольга Ремез', '«Мы не завод одной печи»'],
      ['Ольга Ремез', 'Тихо. Печь мы не гасили.'],
      ['Ольга Ремез', 'Полон на треть.'],
    ]);
  });

  it('names nobody where the first names are of two', () => {
    expect(
      answersIn(
        'Ольга Ремез и Игорь Летов встретились с рабочими\n\n— Когда пуск?\n\n— В мае.\n\n— А склад?\n\n— В июне.',
      ),
    ).toEqual([
      [undefined, 'В мае.'],
      [undefined, 'В июне.'],
    ]);
  });

  it.each([
    `${heading}Что в планах?\n\n— Новая печь;\n— новый склад.`,
    `${heading}— Когда пуск? — спросил Летов.\n\n— В мае, — сказала Ремез.\n\n— А склад?\n\n— В июне, — добавила она.`,
    `${heading}— Когда пуск?\n\nОтвета не было.\n\n— А склад?\n\nИ тут молчание.`,
  ])('finds none: %s', (text) => {
    expect(answersIn(text)).toEqual([]);
  });

  it('gives answers labelled as such to the person that a transcript is headed by', () => {
    expect(
      answersIn(
        'Anna Berg, who keeps the northern roads\n\nQ: When will it open?\nA: In June, at last.\n\nQ: And the bridge?\nBerg: Ask the council first.\n\nQ: Why so late?\nA: There was no money.',
        'en',
      ).flatMap(([name, exact]) => (name ? [[name, exact]] : [])),
    ).toEqual([
      ['Anna Berg', 'In June, at last.'],
      ['Anna Berg', 'Ask the council first.'],
      ['Anna Berg', 'There was no money.'],
    ]);
  });
});
