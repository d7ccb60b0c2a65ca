import type { CreditSection } from '../credit.js';
import {
  crossed,
  made,
  pictures,
  picturesWith,
  released,
  texts,
  translations,
  versions,
} from './credit-words.js';
import { outlets } from './organisation/outlet.js';

export const credit: CreditSection = {
  cues: [
    [
      'interview-in',
      'outlet',
      'told, tells, has told, speaking to, spoke to, spoke with, talked to, talks to, talking to, talks with, talked with, speaks to, speaks with, speaking with, opens up to, opened up to, confides in, confided in, sits down with, sat down with, in conversation with, conversation with, talk with, interviewed by',
    ],
    [
      'interview-in',
      'outlet',
      crossed(
        'answered, answers, answering, took, takes, taking, fielded, replied to, responded to',
        ['', 'the ', 'written ', 'several ', 'some '],
        'questions from, questions by, questions of, questions put by, questions submitted by, questions sent by',
      ),
    ],
    [
      'interview-in',
      'outlet',
      'in an interview, in his interview, in her interview, in their interview, in an exclusive interview, ' +
        'in a recent interview, in a telephone interview, in a phone interview, in a written interview, ' +
        'in a television interview, in a TV interview, in a radio interview, in a lengthy interview, ' +
        'in a wide-ranging interview, an interview, ' +
        'a long interview, a lengthy interview, a big interview, a short interview, a rare interview, an extensive interview, a recent interview, a detailed interview, an exclusive interview, a wide-ranging interview, a joint interview, a live interview, the interview, in comments, in remarks, in an essay, ' +
        'in an article, in an opinion piece, in an op-ed, in a column, was interviewed',
      'with, to, for, by, in, on',
    ],
    [
      'summarised-by',
      'within',
      'summarized, summarised, summary, compiled, condensed, abridged, digest, summed up, digest prepared, summary prepared, digest compiled, key points prepared',
      'by',
    ],
    [
      'published-by',
      'within',
      'readout was issued, readout was released, readout was published, readout issued, readout released, statement was issued, statement issued, statement released, statement published, ' +
        'communiqué issued, communique issued, transcript was published, transcript published, transcript released, text was published, text released, summary released, press release issued',
      'by',
    ],
    ['summarised-by', 'outlet', 'outlined, recapped, rounded up, retold, listed, cited, quoted', 'by'],
    [
      'based-on',
      'opening',
      'based on materials, based on the materials, based on material, based on reports, based on a report, ' +
        'based on reporting, based on information, based on data, with materials, with material, from materials, ' +
        'with information, with reporting, prepared from materials, compiled from materials, drawing on reports, ' +
        'using materials, sourced',
      'from, by, of',
    ],
    ['based-on', 'within', crossed(made, ['a ', 'an ', 'the '], texts), 'from, by, of, in, with, to, on'],
    ['based-on', 'within', crossed(made, released, `${texts}, text, texts, version`), 'from, by, of, in, on'],
    [
      'based-on',
      'within',
      'based on reporting, based on coverage, based on dispatches, based on notes',
      'from, by, of',
    ],
    [
      'based-on',
      'opening',
      'from dispatches, from a dispatch, from reports, from a report, from a summary, from an interview, from a communiqué',
      'of, by, in, from, with',
    ],
    [
      'interview-in',
      'apart',
      'interview in, interview for, interview to, interview on, interview given to, interview granted to, conversation in, conversation for, interview published in, interview first published in, interview originally published in',
    ],
    [
      'interview-in',
      'opening',
      'interview published in, interview published by, interview first published in, interview first published by, interview originally published in',
    ],
    ['interview-with', 'opening', 'interview given by, interview granted by'],
    [
      'reported-by',
      'behind',
      'contributed reporting, contributed additional reporting, contributed to this report, contributed to this story, contributed to this article, contributed to this dispatch, contributed research, contributed to the reporting',
    ],
    ['written-by', 'opening', 'writing, additional writing', 'by'],
    [
      'summarised-by',
      'behind',
      crossed(
        'circulated, circulates, has circulated, put out, puts out, has put out, distributed, released, issued, ran, runs, published, carried, sent out',
        ['a ', 'a short ', 'a brief ', 'its '],
        'summary, digest, abridged version, recap',
      ),
    ],
    [
      'published-by',
      'tail',
      crossed(
        'transcript, text, readout, statement, communiqué, summary, recording',
        [''],
        'published by, released by, issued by, put out by, supplied by, made available by, circulated by',
      ),
    ],
    [
      'based-on',
      'tail',
      crossed(
        'based on the, compiled from the, prepared from the, condensed from the, abridged from the',
        [''],
        "agency’s, agency's, ministry’s, ministry's, paper’s, paper's, newspaper’s, newspaper's, magazine’s, magazine's, broadcaster’s, broadcaster's, government’s, government's, official, published, original, English, Russian",
      ),
    ],
    ['published-by', 'opening', 'provided by, supplied by, made available by, circulated by'],
    ['photo', 'label', 'courtesy'],
    [
      'interviewed-by',
      'label',
      'interviewed by, interview by, interview conducted by, conversation conducted by, questions by, questions put by, questions asked by',
    ],
    [
      'interviewed-by',
      'within',
      'interview,conducted by, conversation,conducted by, interview was conducted by, conversation was conducted by, interview was recorded by, conversation was recorded by, interview,recorded by',
    ],
    [
      'interviewed-by',
      'asker',
      'spoke to, spoke with, talked to, talked with, speaks to, speaks with, sat down with, met with, speaking to, was speaking to, answered questions from',
    ],
    [
      'published-by',
      'within',
      crossed(
        'the full text, the full interview, the complete interview, the whole interview, the full version, the full transcript, the complete text, the original, the long version',
        [''],
        'is, is published, was published, will be published, appears, appeared, will appear, is available, is to be found, can be found, can be read, runs',
      ),
      'in, on, at',
    ],
    [
      'translated-by',
      'label',
      'interpreting, interpretation, interpreter, interpreters, interpreted by, sign language',
      'from, into, by, of',
    ],
    ['translated-by', 'label', translations],
    ['translated-by', 'label', versions],
    ['based-on', 'opening', 'with files, with notes, with contributions', 'from, by'],
    [
      'based-on',
      'tail',
      crossed(
        'text, recap, summary, report, digest, story, article, this text is, this report is, this digest is, this summary is',
        [''],
        'based on, based on the, drawn from, compiled from, prepared from, taken from',
      ),
    ],
    [
      'based-on',
      'opening',
      'adapted from, compiled from, sourced from, abridged from, excerpted from, condensed from, drawn from',
    ],
    [
      'based-on',
      'tail',
      `${crossed(made, ['a ', 'an ', 'the '], texts)}, based on materials from, based on material from, based on materials of, based on information from, based on reports from, based on reports by, based on publications of, material provided by, materials provided by, information provided by, courtesy of, with reporting by`,
    ],
    [
      'photo',
      'tail',
      `${picturesWith('by', 'from', 'via', '©', 'provided by', 'supplied by', 'taken by', 'taken from', 'courtesy of', 'courtesy', 'used by permission of')}, illustration by, illustrations by, photo essay by, drawings by, cartoon by, charts by, chart by, graphic by, graphics by, infographic by, map by, photography by, ©`,
    ],
    ['written-by', 'tail', 'by our, by a staff, by staff, by the editors'],
    [
      'based-on',
      'tail',
      'compiled on the basis of, prepared on the basis of, written on the basis of, drawn up on the basis of, made on the basis of, compiled from, prepared from, adapted from, condensed from, with additional reporting by, with reporting from',
    ],
    ['published-by', 'opening', 'distributed', 'by'],
    ['translated-by', 'tail', 'translated from, translated by, translation from, translation by'],
    ['prepared-by', 'tail', 'prepared by, compiled by, digest prepared by, summary prepared by'],
    [
      'based-on',
      'around',
      'based on, prepared from, compiled from, drawn from, using, with, prepared using, prepared with, compiled using',
      'materials, material, reports, reporting, dispatches, information, data, wires',
    ],
    [
      'summarised-by',
      'label',
      'summary, digest, summary by, digest by, summarised by, summarized by, compiled by, abridged by',
    ],
    [
      'based-on',
      'within',
      'compiled from a transcript, compiled from the transcript, compiled from transcripts, compiled from reports, compiled from material, compiled from materials, ' +
        'prepared from a transcript, prepared from reports, prepared from materials, based on a transcript, based on the transcript, based on a recording, ' +
        'based on an interview, based on a press release, based on a statement, drawn from a transcript, drawn from reports, ' +
        'prepared on the basis of materials, prepared on the basis of reports, prepared on the basis of a report, prepared using materials, prepared using reports',
      'from, by, of, on, in, with',
    ],
    [
      'based-on',
      'within',
      'is based on materials, is based on reports, is based on a report, on the basis of materials, ' +
        'on the basis of reports, on the basis of a report',
      'from, by, of',
    ],
    [
      'summarised-by',
      'behind',
      'prepared this digest, prepared this summary, compiled this digest, compiled this summary, prepared the digest, prepared the summary, compiled the digest, ' +
        'summarized the interview, summarised the interview, summarized the key points, summarised the key points, summarized the main points, summarised the main points, ' +
        'summarized his remarks, summarised his remarks, summarized her remarks, summarised her remarks, summed up the interview, summarized the remarks, summarised the remarks, ' +
        'has summarized, has summarised, picked out the main points, lists the key points, lists the main points, offers a summary, offers a digest, highlights the key points',
    ],
    [
      'summarised-by',
      'behind',
      crossed(
        'presents, presented, publishes, offers, provides, brings, carries, prepared, has prepared, compiled, has compiled, collected, has collected, gathered, has gathered, selected, has selected, listed, lists, outlined, outlines, highlighted, highlights, summarized, summarised, has summarized, has summarised, cites, cited, gives, recaps, rounds up, picked, has picked, summed up, sums up, has summed up, set out, sets out, has set out, has presented, has published, has listed, has outlined, has highlighted, has prepared, singled out, has singled out, condensed, has condensed, distilled, has distilled, digested, drew up, has drawn up',
        ['', 'the ', 'its ', 'a '],
        'highlights, main points, key points, main topics, key topics, topics, main themes, main theses, key theses, main takeaways, key takeaways, takeaways, key statements, main statements, most important points, most important statements, main messages, key messages, essentials, gist, digest, summary, abridged version, essence',
      ),
    ],
    ['published-by', 'opening', 'published by, issued by, released by, posted by'],
    [
      'based-on',
      'label',
      'based on, source, sources, data source, data sources, source data, via, materials, materials from, outlet, newspaper, publication, medium, periodical, original source, source text, original text, source language text',
      'of, for',
    ],
    [
      'published-by',
      'within',
      'first published, originally published, originally published in English, first appeared, originally appeared, republished, reprinted, reproduced, ' +
        'read the original, read the original article, read the original story, read more, read the full text, ' +
        'read the full interview, read the full story, read the full article',
      'in, by, on, at, from',
    ],
    [
      'published-by',
      'outlet',
      'was published, were published, was posted, were posted, has been published, published, posted, released, carried, aired, broadcast',
      'in, by, on',
    ],
    [
      'published-by',
      'label',
      'published by, publisher, read the original, original, originally published, first published',
    ],
    [
      'photo',
      'label',
      `${pictures.join(', ')}, ${picturesWith('credit', 'credits', 'source', 'sources')}, credit, credits, photographer, photographers, foto, screenshot, photo/video, text and photo, text and photos, photo and text, infographic, graphic, graphics, photo by, photography, photo courtesy, illustration, illustrations, chart, charts, chart by, charts by, map, maps, map by, maps by, graphics by, drawings, drawing, drawings by, cartoon, cartoons, cartoon by, visualisation, visualization, data visualisation, data visualization, photo essay, photo essay by, photo and video, video and photo`,
    ],
    [
      'photo',
      'opening',
      'photo, photos, photograph, photographs, picture, pictures, image, images, photo courtesy, image courtesy',
      'by, of, from',
    ],
    [
      'photo',
      'line',
      'photo courtesy of, photos courtesy of, image courtesy of, images courtesy of, picture courtesy of, pictures courtesy of, photo by courtesy of',
    ],
    ['video', 'label', 'video, footage, video and audio, audio and video'],
    ['audio', 'label', 'audio, sound, sound recording, audio recording, recording, recorded by'],
    ['transcribed-by', 'label', 'minutes by, minutes taken by, minute-taker, notes taken by'],
    ['transcribed-by', 'tail', 'minutes taken by, recorded by, notes taken by'],
    ['produced-by', 'label', 'producer, producers, produced by, production'],
    ['produced-by', 'opening', 'produced', 'by'],
    [
      'edited-by',
      'label',
      'fact-checking, fact-check, fact check, fact-checked by, checked by, proofreading, proofread by',
    ],
    ['edited-by', 'opening', 'fact-checked, checked, proofread', 'by'],
    ['reported-by', 'label', 'research, additional research, research by, field reporting'],
    ['reported-by', 'opening', 'research, additional research', 'by'],
    [
      'transcribed-by',
      'within',
      'transcribed, transcript provided, transcript supplied, transcript prepared, transcript made',
      'by',
    ],
    ['transcribed-by', 'within', 'transcript by, transcription by'],
    ['transcribed-by', 'label', 'transcribed by, transcription, transcriber'],
    ['translated-by', 'label', 'translation, translated by, translator, translators', 'from, into, by, of'],
    ['translated-by', 'within', 'translated, translation, interpreted, interpreting', 'by'],
    ['reported-by', 'opening', 'reporting, additional reporting, reported', 'by'],
    ['reported-by', 'label', 'reporting, additional reporting'],
    [
      'reported-by',
      'outlet',
      'as reported, was reported, were reported, first reported, according to a report',
      'by, in',
    ],
    ['reported-by', 'outlet', 'citing, with reference to, quoting'],
    ['edited-by', 'within', 'editing, edited', 'by'],
    ['edited-by', 'label', 'editor, editors, edited by, editing, copy editor, copy editing, subeditor'],
    ['written-by', 'opening', 'by, story by, text by, words by, written by'],
    ['written-by', 'label', 'author, authors, text, words, written by'],
    [
      'interviewed-by',
      'opening',
      'interviewed, interview, interview conducted, interview was conducted, the interview was conducted, questions',
      'by',
    ],
    ['interviewed-by', 'label', 'interviewer'],
    ['interviewed-by', 'among', 'interview, conversation, questions'],
    ['prepared-by', 'opening', 'prepared', 'by'],
    ['prepared-by', 'label', 'prepared by'],
  ],
  withPerson: 'interview-with',
  datelineRole: 'reported-by',
  outlets:
    'newspaper, newspapers, daily, weekly, magazine, tabloid, broadsheet, agency, newswire, channel, broadcaster, radio, ' +
    'television, TV, station, network, website, portal, outlet, journal, podcast, programme, program, show, edition, publication, desk, newsroom, newsdesk',
  besideOutlets: 'news, press, wire, business',
  offices:
    'Department, Office, Service, Bureau, Directorate, Division, Centre, Center, Secretariat, Unit, Section, Desk',
  outletHeads:
    'Times, Post, List, Daily, Nation, Standard, Monitor, Mercury, Citizen, Dawn, Express, Punch, Vanguard, Argus, Advertiser, Echo, Asahi, Nikkei, Yomiuri, Journal, News, Herald, Tribune, Press, Gazette, Telegraph, Guardian, Observer, Independent, Mail, Sun, Star, ' +
    'Mirror, Globe, Chronicle, Examiner, Inquirer, Review, Record, Register, Report, Today, Daily, Weekly, Magazine, Radio, TV, ' +
    'Television, Broadcasting, Hindu, Pravda, Gazeta, Izvestia, Vedomosti, Kommersant, Economist, Bulletin, Courier, Dispatch, Sentinel, ' +
    'Zeitung, Spiegel, Welt, Monde, Figaro, Repubblica, Pais, País, Hill, Politico, Axios, Ledger, Bugle, Intelligencer, Messenger, Correspondent, Diário, Diario, Jornal, Correio, Correo, Corriere, Gaceta, Periódico, Notícias, Noticias, Folha, ' +
    'Tageblatt, Tagblatt, Anzeiger, Nachrichten, Rundschau, Kurier, Dagblad, Dagbladet, Tidende, Tidning, Tidningen, Nyheter, Posten, Aftenposten, Sanomat, Gazette, Gazete, Gazetesi, Haber, Dziennik, Rzeczpospolita, Wyborcza, Noviny, Dnevnik, Vijesti, Vesti, Ziarul, Adevărul, Jurnalul, Shimbun, Ribao, Samachar',
  outletSlugs: outlets.map(([slug]) => slug),
  signers:
    'press office, press service, press department, press and information department, media office, media department, information department, communications department, communications office, public affairs office, public information office',
  pictureAgencies:
    'Reuters, AFP, AP, AP Photo, Associated Press, Getty Images, Getty, EPA, EPA-EFE, EFE, Shutterstock, Alamy, iStock, Bloomberg, Xinhua, TASS, Kyodo, dpa, ANSA, Anadolu, Sipa, Magnum Photos, Pool, Handout, PA, PA Images, Unsplash, Pexels, Pixabay, Wikimedia Commons, Flickr, NASA, ESA, NurPhoto, Zuma, ZUMA Press, Imago, TT, NTB, Ritzau, Lehtikuva, Keystone, CTK, MTI, PAP, Panos Pictures',
  writers:
    'staff writer, staff reporter, staff correspondent, special correspondent, our correspondent, our special correspondent, correspondent, contributing writer',
  verbs: 'has, have, had, is, are, was, were, been, be',
  articles: 'the, a, an',
  ands: 'and',
  joiners:
    'of, the, and, for, de, la, le, der, di, do, da, del, dos, du, van, den, und, y, e, et, och, og, és, ve, das, die, des, della, els, op, im, am',
  stops:
    'to, on, in, at, during, over, by, from, that, who, which, about, after, before, when, while, he, she, they, it, we, i, how, why, what, if, said, says, is, was, were, are, has, have, had, him, her, them, me, us, you',
};
