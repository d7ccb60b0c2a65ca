/** The days of what is marked, parted by "; ", counted from Wednesday, 2024-05-15. Rows without marks hold no period. */
export const periodCases: readonly (readonly [expected: string, text: string])[] = [
  ['2024-06-02/2024-06-03', 'Sie trafen sich am [[2. und 3. Juni 2024]].'],
  ['2024-01-01/2024-06-30', 'Der Umsatz stieg im [[ersten Halbjahr 2024]].'],
  ['2023-11-09', 'Er kam am [[9. November 2023]] an.'],
  ['2023-11-09', 'Er kam am [[09.11.2023]] an.'],
  ['2023-01-01/2023-12-31', 'Im Jahr [[2023]] war es trocken.'],
  ['2023-01-01/2023-12-31', 'Im [[vergangenen Jahr]] war es trocken.'],
  ['2024-01-01/2024-12-31', 'In [[diesem Jahr]] regnet es.'],
  ['2023-07-01/2023-09-30', 'Im [[dritten Quartal 2023]] sank der Absatz.'],
  ['2023-03-01/2023-03-31', 'Im [[März 2023]] schneite es.'],
  ['2024-05-14', 'Es schneite [[gestern]].'],
  ['2024-05-06/2024-05-12', 'Die Brücke schloss [[letzte Woche]].'],
  ['2024-05-01', 'Die Brücke schloss [[vor zwei Wochen]].'],
  ['2024-01-01/2024-09-30', 'In den [[ersten neun Monaten des Jahres]] stieg der Absatz.'],
  ['2024-01-01/2024-04-30', 'Von [[Januar bis April]] stieg der Absatz.'],
  ['none', 'Dort leben 2000 Menschen.'],
];
