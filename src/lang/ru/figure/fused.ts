import { valuesBySurface } from '../../inflect.js';
import { nounEndings } from '../endings.js';

/** Numbers as they start a word with their unit: «двухдневный», «пятилетний», «полуторачасовой». */
const starts: readonly (readonly [value: number, start: string])[] = [
  [0.5, 'полу'],
  [1, 'одно'],
  [1.5, 'полутора'],
  [2, 'двух'],
  [3, 'трёх'],
  [4, 'четырёх'],
  [5, 'пяти'],
  [6, 'шести'],
  [7, 'семи'],
  [8, 'восьми'],
  [9, 'девяти'],
  [10, 'десяти'],
  [12, 'двенадцати'],
  [15, 'пятнадцати'],
  [20, 'двадцати'],
  [30, 'тридцати'],
  [40, 'сорока'],
  [50, 'пятидесяти'],
  [100, 'сто'],
];
const adjectives: readonly (readonly [code: string, ending: string])[] = [
  ['a', 'летн|ий'],
  ['a', 'годичн|ый'],
  ['mo', 'месячн|ый'],
  ['wk', 'недельн|ый'],
  ['d', 'дневн|ый'],
  ['d', 'суточн|ый'],
  ['h', 'часов|ой'],
  ['min', 'минутн|ый'],
  ['km', 'километров|ый'],
  ['m', 'метров|ый'],
  ['t', 'тонн|ый'],
];
const genders: Readonly<Record<string, readonly string[]>> = {
  ий: ['ий', 'яя', 'ее'],
  ый: ['ый', 'ая', 'ое'],
  ой: ['ой', 'ая', 'ое'],
};

/** A number and its unit in one word, in every case and gender: the value and the unit's UCUM code. */
export const fused = (): Readonly<Record<string, readonly [value: number, code: string]>> =>
  valuesBySurface(
    [
      [[0.5, 'h'] as const, 'полчаса, получаса, получасом'],
      [
        [0.5, 'a'] as const,
        'полгода, полугода, полугоду, полугодом, полугодов|ой, полугодов|ая, полугодов|ое',
      ],
      [[0.5, 'mo'] as const, 'полмесяца'],
      [[0.5, 'min'] as const, 'полминуты'],
      [[0.5, 'km'] as const, 'полкилометра'],
      [[0.5, 'm'] as const, 'полметра'],
      [[0.5, 't'] as const, 'полтонны'],
      [[0.5, 'kg'] as const, 'полкило, полкилограмма'],
      [[0.5, 'L'] as const, 'поллитра'],
      ...starts.flatMap(([value, start]) =>
        adjectives.map(([code, adjective]) => {
          const [stem, ending] = adjective.split('|');
          const forms = genders[ending].map((gender) => `${start}${stem}|${gender}`);
          return [[value, code] as const, forms.join(', ')] as const;
        }),
      ),
    ],
    nounEndings,
  );
