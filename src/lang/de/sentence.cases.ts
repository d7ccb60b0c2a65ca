/** Texts cut where their sentences end, by `|`. */
export const cases: readonly string[] = [
  'Der Handel wuchs.| Die Ausfuhr sank.',
  'Dr. Kern zahlte z. B. 3 Mio. Euro.| Das war viel.',
  'Am 9. November kam er an.| Es regnete.',
  'Siehe Art. 5 und Nr. 12 des Gesetzes.| Mehr steht dort nicht.',
  '„Wir zahlen.“| Er ging.',
  'Das schrieb J. Kern im Mai.| Niemand widersprach.',
];
