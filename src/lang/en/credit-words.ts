/** Every verb with an article, if any, and every noun for what matters in a text: "presents the highlights". */
export const crossed = (verbs: string, articles: readonly string[], nouns: string): string =>
  verbs
    .split(', ')
    .flatMap((verb) =>
      articles.flatMap((article) => nouns.split(', ').map((noun) => `${verb} ${article}${noun}`)),
    )
    .join(', ');

/** What pictures are called in lines that tell whose they are, with what may stand before: "File photo". */
export const pictures = [
  '',
  'file',
  'courtesy',
  'top',
  'lead',
  'main',
  'header',
  'cover',
  'featured',
  'title',
  'archive',
  'stock',
  'handout',
  'press',
  'library',
].flatMap((kind) =>
  ['photo', 'photos', 'image', 'images', 'picture', 'pictures', 'photograph', 'photographs'].map((one) =>
    `${kind} ${one}`.trim(),
  ),
);
/** Each of them with each word behind it: "photo by". */
export const picturesWith = (...behind: string[]): string =>
  pictures.flatMap((one) => behind.map((word) => `${one} ${word}`)).join(', ');

/** What a text may be made from: "based on a summary". */
export const texts =
  'summary, digest, interview, article, dispatch, dispatches, communiqué, communique, communiqués, story, report, transcript, publication, account, readout, recording, broadcast, newsletter, bulletin, press release, statement';
/** And how. */
export const made =
  'based on, drawn from, compiled from, prepared from, adapted from, taken from, condensed from, abridged from, excerpted from, excerpts from';

/** Languages that texts are translated from and into. */
export const languages =
  'English, French, German, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Hungarian, Romanian, Bulgarian, Serbian, Croatian, Greek, Turkish, Russian, Ukrainian, Swedish, Norwegian, Danish, Finnish, Arabic, Hebrew, Persian, Hindi, Urdu, Chinese, Japanese, Korean, Vietnamese, Kazakh, Uzbek';
/** Labels of translations: "Unofficial English translation". */
export const translations = [
  '',
  'unofficial ',
  'official ',
  'authorised ',
  'authorized ',
  'working ',
  'courtesy ',
]
  .flatMap((sort) =>
    ['', ...languages.split(', ').map((language) => `${language} `)].map((into) => sort + into),
  )
  .filter((sort) => sort !== '')
  .map((sort) => `${sort}translation`)
  .join(', ');

/** Labels of texts in other languages: "English version". */
export const versions = crossed(languages, [''], 'version, text, adaptation, version by');

/** What may stand before a text that was put out. */
export const released = [
  'the ',
  'the full ',
  'the official ',
  'the original ',
  'the published ',
  'the English ',
];
