/** What happened, who took part, and the period's first day; the mark is the event with its day. `none` where none is. */
export const eventCases: readonly (readonly [expected: string, text: string])[] = [
  ['visit Мальта 2023-11-09', 'Это станет темой [[визита на Мальту 9 ноября 2023 года]].'],
  ['visit Мальта 2023-11-09', 'Накануне [[визита на Мальту, намеченного на 9 ноября 2023 года]], он молчал.'],
  ['signing 2024-05-02', '[[Карта, подписанная 2 мая 2024 года]], забыта.'],
  ['summit 2024-05-02', '[[Саммит 2 мая 2024 года]] был коротким.'],
  ['none', 'Визит был коротким. Дождь шёл 2 мая 2024 года.'],
];
