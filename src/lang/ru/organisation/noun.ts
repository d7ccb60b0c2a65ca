import type { MentionSection } from '../../mention.js';
import { bodies } from './body.js';
import { outlets } from './outlet.js';

const slugsOf = (organisations: MentionSection['organisations']) => organisations.map(([slug]) => slug);

/** Nouns with which a text goes on about a body that it has named. */
export const bodyNouns: MentionSection['bodyNouns'] = {
  companies: 'компан|ия, фирм|а, корпорац|ия, холдинг|, концерн|, предприят|ие',
  trades:
    'авиакомпан|ия, оператор|, производител|ь, перевозчик|, застройщик|, ретейлер|, ритейлер|, страховщик|, подрядчик|, поставщик|',
  named:
    'министерств|о, агентств|о, комитет|, комисс|ия, федерац|ия, ассоциац|ия, академ|ия, университет|, институт|, фонд|, совет|, парт|ия, суд|, палат|а, служб|а, управлен|ие, департамент|, инспекц|ия, профсоюз|, центр|, организац|ия, администрац|ия, посольств|о, прокуратур|а, бюро, музе|й, клуб|, банк|, завод|, комбинат|, трест|',
  kin: [
    ['авиакомпания', 'Авиалинии'],
    ['партия', 'Движение, Фронт, Блок'],
  ],
  others: slugsOf([...bodies, ...outlets]),
  apart: ['eu', 'eaeu'],
  within: 'в, во',
};
