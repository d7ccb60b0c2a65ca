/**
 * What copyists do to a sentence. Each takes the sentence and chance, and gives the sentence
 * altered, or undefined where there is nothing for it to do.
 */

/** Puts `make(match)` for one match, by chance, of a global pattern. */
function one(sentence, pattern, chance, make) {
  const matches = [...sentence.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const match = chance.pick(matches);
  const put = make(match);
  if (put === undefined || put === match[0]) return undefined;
  return sentence.slice(0, match.index) + put + sentence.slice(match.index + match[0].length);
}

const number = /\d+(?:[.,]\d+)*/gu;
const name = /(?<=[\p{L},] )\p{Lu}\p{Ll}{4,}/gu;

/** A digit replaced, two digits exchanged, or a digit lost; hardly ever among the noughts that a round number ends in. */
export const figure = (sentence, chance) =>
  one(sentence, number, chance, ([digits]) => {
    const told = chance.next() < 0.9 ? digits.replace(/[0.,]+$/, '').length || 1 : digits.length;
    const places = [...digits].flatMap((digit, at) => (at < told && /\d/.test(digit) ? [at] : []));
    const at = chance.pick(places);
    const roll = chance.next();
    const next = places[places.indexOf(at) + 1];
    if (roll < 0.35 && next !== undefined && digits[at] !== digits[next]) {
      const moved = [...digits];
      [moved[at], moved[next]] = [moved[next], moved[at]];
      return moved.join('');
    }
    if (roll < 0.45 && places.length > 1) return digits.slice(0, at) + digits.slice(at + 1);
    return `${digits.slice(0, at)}${1 + ((Number(digits[at]) + chance.below(8)) % 9)}${digits.slice(at + 1)}`;
  });

/** A figure rounded: 14.3 becomes 14, and 1,240 becomes 1,200. */
export const rounding = (sentence, chance) =>
  one(sentence, /\b(?:\d+[.,]\d|\d{1,3},?[1-9]\d\d)\b(?![.,]?\d)/gu, chance, ([digits]) => {
    const isDecimal = /[.,]\d$/.test(digits);
    return isDecimal ? String(Math.round(Number(digits.replace(',', '.')))) : digits.replace(/\d\d$/, '00');
  });

/** A letter of a name lost, doubled or replaced. */
export const misspelling = (sentence, chance) =>
  one(sentence, name, chance, ([word]) => {
    const at = 1 + chance.below(word.length - 2);
    const roll = chance.next();
    if (roll < 0.3) return word.slice(0, at) + word.slice(at + 1);
    if (roll < 0.6) return word.slice(0, at + 1) + word.slice(at);
    const vowels = /\p{Script=Cyrillic}/u.test(word) ? 'аеиоу' : 'aeiou';
    return word.slice(0, at) + chance.pick([...vowels]) + word.slice(at + 1);
  });

const wordings = [
  ['said', 'stated', 'noted', 'declared'],
  ['told', 'informed'],
  ['plans', 'intends', 'means'],
  ['grew', 'rose', 'increased'],
  ['fell', 'dropped', 'declined'],
  ['agreed', 'consented'],
  ['cost', 'price', 'expense'],
  ['large', 'big', 'great'],
  ['new', 'recent', 'fresh'],
  ['would', 'will', 'should'],
  ['may', 'might', 'could', 'can'],
  ['people', 'persons', 'workers'],
  ['year', 'season'],
  ['talks', 'negotiations', 'discussions'],
  ['country', 'state', 'nation'],
  ['work', 'labour'],
  ['but', 'yet', 'though'],
  ['before', 'prior to', 'ahead of'],
  ['again', 'once more'],
  ['ready', 'willing', 'prepared'],
  ['сказала', 'заявила', 'отметила'],
  ['ответила', 'возразила'],
  ['намерено', 'планирует', 'собирается'],
  ['выросла', 'увеличилась'],
  ['больше', 'выше'],
  ['меньше', 'ниже'],
  ['работы', 'ремонт'],
  ['выделено', 'предусмотрено', 'отпущено'],
  ['готово', 'согласно'],
];
const others = new Map(
  wordings.flatMap((row) => row.map((word) => [word, row.filter((other) => other !== word)])),
);

/** A word replaced by another of like meaning. */
export const word = (sentence, chance) =>
  one(sentence, /(?<=\p{L} )\p{Ll}+(?= \p{L})/gu, chance, ([was]) =>
    others.has(was) ? chance.pick(others.get(was)) : undefined,
  );

const hedges = /(?:about|almost|around|roughly|up to|more than|some|около|примерно|почти|более) (?=\d)/gu;

/** A hedge before a figure lost, or another put for it. */
export const hedge = (sentence, chance) =>
  one(sentence, hedges, chance, ([was]) => {
    if (chance.next() < 0.6) return '';
    const choice = /\p{Script=Cyrillic}/u.test(was)
      ? ['около ', 'примерно ', 'почти ', 'более ']
      : ['about ', 'almost ', 'nearly ', 'more than ', 'over '];
    return chance.pick(choice.filter((other) => other !== was));
  });

const units = [
  [/\b([\d,.]+) kilometres/gu, 0.6214, 'miles'],
  [/\b([\d,.]+) square metres/gu, 10.764, 'square feet'],
  [/\b([\d,.]+) metres/gu, 3.281, 'feet'],
  [/\b([\d,.]+) (?=million|billion)(?=\w+ (?:euros|pounds))/gu, 1.12, ''],
  [/([\d,.]+) километров/gu, 0.6214, 'миль'],
  [/([\d,.]+) гектаров/gu, 2.471, 'акров'],
];

/** A measure converted, to three places that count. */
export const conversion = (sentence, chance) => {
  const fitting = units.filter(([pattern]) => sentence.search(pattern) >= 0);
  if (fitting.length === 0) return undefined;
  const [pattern, factor, unit] = chance.pick(fitting);
  return one(sentence, pattern, chance, ([, digits]) => {
    const value = Number(digits.replaceAll(',', '')) * factor;
    return unit ? `${Number(value.toPrecision(3))} ${unit}` : `${Number(value.toPrecision(3))} `;
  });
};

const notations = [
  ['percent', 'per cent'],
  [' percent', '%'],
  [' billion', 'bn'],
  [' million', 'mn'],
  [' процентов', '%'],
  ['миллионов', 'млн'],
  ['миллиарда', 'млрд'],
];

/** The same written otherwise. */
export const notation = (sentence, chance) => {
  const fitting = notations.filter(([was]) => sentence.includes(was));
  if (fitting.length === 0) return undefined;
  const [was, now] = chance.pick(fitting);
  return sentence.replace(was, now);
};

/** A clause between commas, or in brackets, left out. */
export const clause = (sentence, chance) =>
  one(sentence, /,? \([^()]{1,40}\)|, [^,;:"«»()]{8,60}(?=,)/gu, chance, () => '');

/** A word or two put in. */
export const insertion = (sentence, chance) =>
  one(sentence, /(?<=\p{Ll}{4}) (?=\p{Ll}{3})/gu, chance, ([space]) => {
    const words = /\p{Script=Cyrillic}/u.test(sentence)
      ? ['также', 'по-видимому', 'в целом', 'снова', 'теперь']
      : ['also', 'reportedly', 'in fact', 'once more', 'now', 'as it were', 'apparently'];
    return ` ${chance.pick(words)}${space}`;
  });

/** The slips and how often each is made. */
export const slips = [
  [figure, 5],
  [rounding, 1],
  [misspelling, 3],
  [word, 5],
  [hedge, 2],
  [conversion, 1.5],
  [notation, 1],
  [clause, 2],
  [insertion, 1.5],
];
