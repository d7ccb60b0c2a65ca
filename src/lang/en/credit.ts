import type { CreditSection } from '../credit.js';

export const credit: CreditSection = {
  cues: [
    [
      'interview-in',
      'outlet',
      'in an interview with, in an interview to, in an interview for, in his interview with, in her interview with, ' +
        'in their interview with, an interview given to, interview published in, interview published by, ' +
        'in an exclusive interview with, in a recent interview with, in a telephone interview with, ' +
        'in a phone interview with, in an interview on, in an interview published in, in an interview published by, ' +
        'in comments to, in remarks to, in a written interview with, gave an interview to, given an interview to, ' +
        'speaking to, told, tells, told reporters from, in conversation with, interviewed by, interviewed on',
    ],
    [
      'summarised-by',
      'within',
      'summarized by, summarised by, summary by, compiled by, condensed by, abridged by, digest by, summed up by',
    ],
    [
      'based-on',
      'opening',
      'based on materials from, based on materials by, based on materials of, based on material from, based on reports by, ' +
        'based on reports from, based on reporting by, based on a report by, based on information from, ' +
        'with materials from, with material from, from materials of, with information from, with reporting by, ' +
        'with reporting from, prepared from materials of, drawing on reports by, adapted from',
    ],
    ['based-on', 'label', 'based on, source, sources, via, materials from'],
    [
      'published-by',
      'within',
      'first published in, first published by, first published on, originally published in, originally published by, ' +
        'originally published on, first appeared in, first appeared on, originally appeared in, originally appeared on, ' +
        'republished from, reprinted from, reproduced from, read the original at, read the original in, read the original on, ' +
        'read the original article at, read the original article on, read the original article in, read more at, ' +
        'read the full text at, read the full interview in, read the full story at',
    ],
    [
      'published-by',
      'label',
      'published by, publisher, read the original, original, originally published, first published',
    ],
    [
      'photo',
      'label',
      'photo, photos, photo credit, photo by, photograph, photographs, photography, picture, pictures, image, images, ' +
        'image credit, photo courtesy, illustration, photo source',
    ],
    [
      'photo',
      'opening',
      'photo by, photos by, photo courtesy of, photograph by, photographs by, image by, image courtesy of, picture by, photo from',
    ],
    ['video', 'label', 'video, footage'],
    ['translated-by', 'label', 'translation, translated by, translator'],
    [
      'translated-by',
      'within',
      'translated by, translation by, translated into English by, translated from the Russian by',
    ],
    ['reported-by', 'opening', 'reporting by, additional reporting by, reported by'],
    ['reported-by', 'label', 'reporting, additional reporting'],
    [
      'reported-by',
      'outlet',
      'as reported by, was reported by, reported earlier by, first reported by, according to a report by',
    ],
    ['edited-by', 'within', 'editing by, edited by'],
    ['written-by', 'opening', 'by, story by, text by, words by, written by'],
    ['written-by', 'label', 'author, authors, text, words, written by'],
    ['interviewed-by', 'opening', 'interviewed by, interview by, interview conducted by, questions by'],
    ['interviewed-by', 'label', 'interviewer'],
  ],
  withPerson: 'interview-with',
  datelineRole: 'reported-by',
  outlets:
    'newspaper, newspapers, daily, weekly, magazine, tabloid, broadsheet, agency, newswire, channel, broadcaster, radio, ' +
    'television, TV, station, network, website, portal, outlet, journal, podcast, programme, program, show, edition, publication',
  outletHeads:
    'Times, Post, Journal, News, Herald, Tribune, Press, Gazette, Telegraph, Guardian, Observer, Independent, Mail, Sun, Star, ' +
    'Mirror, Globe, Chronicle, Examiner, Inquirer, Review, Record, Register, Report, Today, Daily, Weekly, Magazine, Radio, TV, ' +
    'Television, Broadcasting, Pravda, Gazeta, Izvestia, Vedomosti, Kommersant, Economist, Bulletin, Courier, Dispatch, Sentinel, ' +
    'Zeitung, Spiegel, Welt, Monde, Figaro, Repubblica, Pais, País, Hill, Politico, Axios',
  outletSlugs:
    'tass, ria-novosti, interfax, kazinform, reuters, ap, afp, dpa, xinhua, anadolu, bbc, cnn, nbc, abc-news, cbs, npr, ' +
    'fox-news, al-jazeera, bloomberg, new-york-times, washington-post, wall-street-journal, guardian, financial-times',
  joiners: 'of, the, and, for, de, la, le, der, di',
  stops:
    'to, on, in, at, during, over, by, from, that, who, which, about, after, before, when, while, he, she, they, it, we, i, how, why, what, if, said, says, is, was, were, are, has, have, had, him, her, them, me, us, you',
};
