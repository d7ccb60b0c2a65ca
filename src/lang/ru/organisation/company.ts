import type { MentionSection } from '../../mention.js';

/** Companies. */
export const companies: MentionSection['organisations'] = [
  ['rosatom', 'Росатом|', 'Госкорпорац|ия «Росатом», госкорпорац|ия «Росатом»'],
  ['gazprom', 'Газпром|', 'ПАО «Газпром»'],
  ['rosneft', 'Роснеф|ть', 'Роснефти, Роснефтью'],
  ['lukoil', 'Лукойл|', 'ЛУКОЙЛ'],
  ['sberbank', 'Сбербанк|', 'Сбер|'],
  ['vtb', 'ВТБ'],
  ['rzd', 'Российские железные дороги', 'РЖД, ОАО «РЖД»'],
  ['kazmunaygas', 'КазМунайГаз|', 'НК «КазМунайГаз»'],
  ['kazatomprom', 'Казатомпром|'],
  ['ktz', 'Қазақстан темір жолы', 'КТЖ'],
  ['samruk-kazyna', 'Самрук-Казына', 'Самрук-Қазына'],
  ['google', 'Google', 'Гугл|'],
  ['apple', 'Apple'],
  ['microsoft', 'Microsoft'],
  ['chevron', 'Chevron', 'Шеврон|'],
];
