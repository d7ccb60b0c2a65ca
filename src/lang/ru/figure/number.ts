import type { DigitsTable, NumberTable } from '../../figure.js';
import { valuesBySurface } from '../../inflect.js';
import { nounEndings } from '../endings.js';
import * as word from './number-word.js';

export const digits: DigitsTable = { group: ' ', point: ',.' };

export const number = (): NumberTable => ({
  values: word.numberWords,
  scales: word.scaleWords,
  loneScales: word.loneScaleWords,
  shortScales: word.shortScaleWords,
  moneyScales: {},
  articles: [],
  joiners: ['с'],
  partJoiners: ['и'],
  points: [],
  bundles: {},
  everyNth: word.everyNthWords,
  partPhrases: word.partPhrases,
  several: ['несколько'],
  fractions: word.fractionWords,
  plainFractions: Object.keys(word.fractionWords),
  halves: word.halfWords,
  changeHalves: { наполовину: 0.5 },
  halvesOfAny: true,
  mixed: word.mixedWords,
  many: word.manyWords,
  of: 'из от этого этой этих всех всего всей населения жителей граждан опрошенных респондентов участников компаний предприятий семей'.split(
    ' ',
  ),
  beforeHalf: 'на около почти более менее свыше до примерно лишь только'.split(' '),
  ordinals:
    'первая первую первой вторая вторую второй третья третью третьей четвёртая четвёртую четвёртой другая другую другой последняя последнюю последней'.split(
      ' ',
    ),
  pronounsBefore: ['ни'],
  anyOneOf: true,
  plus: ['плюс'],
  minus: ['минус'],
  multiples: valuesBySurface(
    [
      [
        2,
        'вдвое, удвоил, удвоила, удвоило, удвоили, удвоился, удвоилась, удвоилось, удвоились, удвоится, удвоятся, удвоить, удвоен|ие',
      ],
      [
        3,
        'втрое, утроил, утроила, утроили, утроился, утроилась, утроилось, утроились, утроится, утроить, утроен|ие',
      ],
      [4, 'вчетверо'],
      [5, 'впятеро'],
      [10, 'вдесятеро'],
    ],
    nounEndings,
  ),
  times: [
    'раз',
    'раза',
    'разу',
    'х',
    'x',
    'крат',
    'кратный',
    'кратного',
    'кратное',
    'кратная',
    'кратно',
    'кратном',
  ],
});
