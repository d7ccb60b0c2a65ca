/** What copyists put in: remarks that anybody might make, and news that only they have. */

const remarks = {
  en: [
    'No further details were given.',
    'Observers had expected as much.',
    'The figures could not be checked at once.',
    'A spokesman declined to add anything.',
    'It was the third such statement this season.',
    'The news was met with some surprise in the capital.',
    'Reaction from the opposition was swift.',
    'Details are to follow in the coming weeks.',
  ],
  ru: ['Подробности не сообщаются.', 'Наблюдатели ожидали этого.', 'Проверить эти цифры пока не удалось.'],
};

/** A remark without anything in it: two copyists may well hit on the same. */
export const aside = (lang, chance) => chance.pick(remarks[lang]);

const parts = {
  en: {
    first: [
      'Odile',
      'Tamsin',
      'Bertrand',
      'Ewart',
      'Philippa',
      'Corin',
      'Hester',
      'Lambert',
      'Sunniva',
      'Jasper',
    ],
    last: [
      'Quennell',
      'Farthing',
      'Osgood',
      'Tregear',
      'Wadlow',
      'Braithe',
      'Sarrazin',
      'Ivory',
      'Mottram',
      'Eskdale',
    ],
    place: [
      'Dunmouth',
      'Orrey',
      'Castle Wick',
      'Hallam',
      'Pendrith',
      'Ashby',
      'Rennick',
      'Avery',
      'Long Marsh',
      'Tolland',
    ],
    trade: [
      'baker',
      'pilot',
      'surveyor',
      'printer',
      'teacher',
      'farmer',
      'dentist',
      'carter',
      'nurse',
      'plumber',
    ],
    view: [
      'late',
      'sensible',
      'half-hearted',
      'overdue',
      'costly',
      'brave',
      'puzzling',
      'fair',
      'modest',
      'reckless',
    ],
  },
  ru: {
    first: ['Олег', 'Матвей', 'Ефим', 'Захар', 'Тихон', 'Лука', 'Роман', 'Глеб', 'Артём', 'Савва'],
    last: [
      'Варламов',
      'Скороходов',
      'Жданович',
      'Бурмистров',
      'Лопатин',
      'Чердынцев',
      'Ремезов',
      'Тучков',
      'Шелест',
      'Орлик',
    ],
    place: [
      'Заречном',
      'Белоярске',
      'Усть-Каре',
      'Броде',
      'Озёрске',
      'Ключах',
      'Луговом',
      'Старице',
      'Покровке',
      'Ельниках',
    ],
    trade: [
      'пекарь',
      'пилот',
      'землемер',
      'печатник',
      'учитель',
      'фермер',
      'врач',
      'возчик',
      'слесарь',
      'лесник',
    ],
    view: [
      'запоздалым',
      'разумным',
      'половинчатым',
      'нужным',
      'дорогим',
      'смелым',
      'странным',
      'честным',
      'скромным',
      'опрометчивым',
    ],
  },
};

/** Who, and what: any of the one goes with any of the other. */
const subjects = {
  en: [
    ({ first, last, trade }) => `${first} ${last}, a ${trade}`,
    ({ first, last, place }) => `${first} ${last} of ${place}`,
    ({ trade, place }) => `The ${trade} whom we met in ${place}`,
    ({ first, last, count }) => `${first} ${last}, who speaks for ${count} families`,
    ({ last, place }) => `A partner of ${last} and Sons in ${place}`,
    ({ first, trade, place }) => `Young ${first}, whose father was ${trade} at ${place}`,
    ({ last, place }) => `Councillor ${last}, born in ${place}`,
    ({ first, last }) => `${first} ${last}'s widow`,
  ],
  ru: [
    ({ first, last, trade }) => `${first} ${last}, местный ${trade}`,
    ({ first, last, place }) => `${first} ${last}, выросший в ${place}`,
    ({ trade, place }) => `Пожилой ${trade}, встреченный нами в ${place}`,
    ({ first, last, count }) => `${first} ${last}, за которым стоят ${count} семей`,
    ({ last, place }) => `Совладелец бюро «${last}» в ${place}`,
    ({ first, trade, place }) => `Молодой ${first}, чей отец был в ${place} как ${trade}`,
    ({ last, place }) => `Депутат ${last}, избранный в ${place}`,
    ({ first, last }) => `Сосед ${last}а по имени ${first}`,
  ],
};
const predicates = {
  en: [
    ({ view }) => `called the decision ${view}.`,
    ({ other, day }) => `had written to ${other} against it by the ${day}th.`,
    ({ count, other }) => `puts the bill for ${other} at ${count} thousand.`,
    ({ day, other }) => `answers questions until the ${day}th in ${other}.`,
    ({ view, count }) => `finds the idea ${view} but pledged ${count} pounds.`,
    ({ other, count }) => `once led ${count} marchers through ${other}.`,
    ({ day, other }) => `opens a hearing at ${other} town hall on the ${day}th.`,
    ({ count, view }) => `waited ${count} minutes outside and went home in ${view} mood.`,
  ],
  ru: [
    ({ view }) => `назвал решение ${view}.`,
    ({ other, day }) => `отправил возражения в управу, что в ${other}, до ${day}-го числа.`,
    ({ count, other }) => `оценил смету для работ в ${other} в ${count} тысяч.`,
    ({ day, other }) => `ждёт посетителей в ${other} вплоть до ${day}-го.`,
    ({ view, count }) => `счёл замысел ${view}, но внёс ${count} рублей.`,
    ({ other, count }) => `когда-то провёл в ${other} шествие из ${count} человек.`,
    ({ day, other }) => `откроет слушания в ${other} ${day}-го числа.`,
    ({ count, view }) => `прождал у дверей ${count} минут и ушёл с видом, который показался нам ${view}.`,
  ],
};

/** A sentence with names and numbers that no other copyist would hit on. */
export function news(lang, chance) {
  const picked = Object.fromEntries(
    Object.entries(parts[lang]).map(([part, words]) => [part, chance.pick(words)]),
  );
  const all = {
    ...picked,
    other: chance.pick(parts[lang].place),
    count: 21 + chance.below(900),
    day: 5 + chance.below(15),
  };
  return `${chance.pick(subjects[lang])(all)} ${chance.pick(predicates[lang])(all)}`;
}
