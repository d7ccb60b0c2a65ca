import type { StatementSection } from '../../statement.js';
import { words } from './lists.js';

/** Irregular forms after the form that they belong to. */
export const irregular: StatementSection['irregular'] = `
  человек люди людей людям людьми|ребенок ребёнок дети детей детям детьми|идти шел шёл шла шли пойдет пойдут|
  согласный согласен согласна согласны несогласен|день дня дни дней дням днях|рубль рубля рублей рублям|доллар доллара долларов
  `
  .split('|')
  .map(words);

/** Longer endings before shorter ones. */
const byLength = (list: string): (readonly [string, string])[] =>
  words(list)
    .sort((a, b) => b.length - a.length)
    .map((ending) => [ending, ''] as const);

/** Endings, after the Snowball stemmer for Russian (Porter, 2001) in its broad lines. */
export const endings: StatementSection['endings'] = [
  [
    ['ся', ''],
    ['сь', ''],
  ],
  byLength(`
    ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею
    вшая вший вшего вших ющий ющая ющие ющих ющего ющей ящий ящая ящие ящих ящего
    ла на ете йте ли й л н ло но ет ют ны ть ешь нно ил ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен
    ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю ал ала али ало ать ает ают ел ела ели ело еть
    а ев ов ие ье е иями ями ами еи ии и ией иям ем ям ам ом о у ах иях ях ы ь ию ью я ия ья
    ение ения ению ением ении ений
    `),
  [
    ['нн', 'н'],
    ['ост', ''],
    ['ейш', ''],
    ['ь', ''],
    ['и', ''],
  ],
];
