import { phrases, words } from '../lists.js';
import type { Part, PeriodSection, TimeUnit } from '../period.js';

const by = <T>(rows: readonly (readonly [T, string])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(rows.flatMap(([value, list]) => phrases(list).map((surface) => [surface, value])));
/** An adjective in every ending: "letzt" as letzte, letzten … */
const inflected = (list: string): string =>
  words(list)
    .flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
    .join(', ');

const ordinalStems = words(
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst',
);
/** Compounds of a unit and its part: "Jahresende". */
const inUnits = (
  part: Part,
  endings: readonly string[],
): Readonly<Record<string, readonly [Part, TimeUnit]>> =>
  Object.fromEntries(
    (
      [
        ['year', 'Jahres'],
        ['quarter', 'Quartals'],
        ['month', 'Monats'],
        ['week', 'Wochen'],
      ] as const
    ).flatMap(([unit, start]) => endings.map((ending) => [start + ending, [part, unit] as const])),
  );
/** What a weekday is compounded with: "Samstagabend". */
const partsOfDay = words('morgen vormittag mittag nachmittag abend nacht früh');
const counts = words('ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');

export const period = (): PeriodSection => ({
  months: by([
    [1, 'Januar, Jänner, Jan'],
    [2, 'Februar, Feber, Feb'],
    [3, 'März'],
    [4, 'April, Apr'],
    [5, 'Mai'],
    [6, 'Juni, Jun'],
    [7, 'Juli, Jul'],
    [8, 'August, Aug'],
    [9, 'September, Sept, Sep'],
    [10, 'Oktober, Okt'],
    [11, 'November, Nov'],
    [12, 'Dezember, Dez'],
  ]),
  weekdays: by(
    ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag, Sonnabend', 'Sonntag'].map(
      (names, i) => [
        i + 1,
        names
          .split(', ')
          .flatMap((name) => [name, `${name}s`, ...partsOfDay.map((part) => name + part)])
          .join(', '),
      ],
    ),
  ),
  wary: [],
  units: by([
    ['day', 'Tag, Tage, Tagen, Tages'],
    ['weekend', 'Wochenende, Wochenendes'],
    ['week', 'Woche, Wochen, Kalenderwoche, KW'],
    ['month', 'Monat, Monate, Monaten, Monats'],
    ['quarter', 'Quartal, Quartale, Quartals, Vierteljahr'],
    ['half', 'Halbjahr, Halbjahre, Halbjahres, Halbjahrs'],
    ['year', 'Jahr, Jahre, Jahren, Jahres, Jahrs'],
    ['decade', 'Jahrzehnt, Jahrzehnte, Jahrzehnten, Jahrzehnts'],
    ['century', 'Jahrhundert, Jahrhunderte, Jahrhunderts'],
  ]),
  manyUnits: words('Tage Tagen Wochen Monate Monaten Quartale Jahre Jahren Jahrzehnte Jahrzehnten'),
  seasons: by([
    [3, 'Frühjahr, Frühling, Frühjahrs'],
    [6, 'Sommer, Sommers'],
    [9, 'Herbst, Herbstes'],
    [12, 'Winter, Winters'],
  ]),
  relatives: by([
    [-1, inflected('letzt vergangen vorig vorangegangen vorherig')],
    [0, inflected('dies laufend gegenwärtig')],
    [1, inflected('nächst kommend')],
  ]),
  rolling: [],
  preceding: phrases(inflected('vorig vorangegangen vorherig')),
  presents: ['heute', 'jetzt'],
  those: inflected('jen').split(', '),
  samePeriod: phrases('gleichen Zeitraum, gleichen Zeitraums, gleichen Monat, gleichen Quartal'),
  yearAgo: phrases(
    'Vorjahresmonat, Vorjahresmonats, Vorjahresquartal, Vorjahresquartals, Vorjahreshalbjahr, Vorjahreszeitraum, Vorjahreszeitraums, Vorjahresperiode',
  ),
  days: { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2, 'am Vortag': -1, 'am nächsten Tag': 1 },
  unitParts: {
    ...inUnits('end', ['ende', 'schluss']),
    ...inUnits('early', ['anfang', 'beginn', 'auftakt']),
    ...inUnits('middle', ['mitte']),
    ...Object.fromEntries(
      Object.entries(inUnits('since', ['anfang', 'beginn', 'auftakt'])).map(([word, part]) => [
        `seit ${word}`,
        part,
      ]),
    ),
  },
  unitsBefore: by([
    ['year', 'Vorjahr, Vorjahres, Vorjahrs'],
    ['quarter', 'Vorquartal, Vorquartals'],
    ['month', 'Vormonat, Vormonats'],
    ['week', 'Vorwoche'],
  ] as const),
  parts: {
    'seit Anfang': 'since',
    'seit Beginn': 'since',
    Anfang: 'early',
    'zu Beginn': 'early',
    Mitte: 'middle',
    Ende: 'end',
    'dem Rest': 'rest',
  },
  ordinals: by([
    ...ordinalStems.map((stem, i) => [i + 1, inflected(stem)] as const),
    ...ordinalStems
      .slice(0, 9)
      .map((_, i) => [21 + i, inflected(`${['ein', ...counts.slice(1)][i]}undzwanzigst`)] as const),
    [30, inflected('dreißigst')],
    [31, inflected('einunddreißigst')],
  ]),
  ordinalEndings: ['.'],
  counts: by([
    ...counts.map((word, i) => [i + 1, word] as const),
    [1, 'einem, einen, einer, eine, eines'],
    [3, 'einige, einigen, mehrere, mehreren, paar'],
  ]),
  yearWords: {},
  fillers: phrases('des, der, im, in, im Jahr, im Jahre, des Jahres, vom'),
  apart: ['im', 'in'],
  articles: words('der die das den dem des'),
  openers: phrases('von, vom, zwischen, zwischen dem'),
  joiners: phrases('bis, bis zum, und, -, –, —'),
  and: ['und'],
  ago: [],
  agoBefore: ['vor'],
  ahead: [],
  shifts: { zuvor: -1, davor: -1, früher: -1, später: 1, danach: 1 },
  thans: ['als'],
  before: ['vor'],
  after: ['nach', 'ab'],
  lasting: ['für'],
  superlatives:
    'höchste höchsten höchster niedrigste niedrigsten größte größten kleinste kleinsten beste besten schlechteste schlechtesten erste ersten stärkste stärksten'.split(
      ' ',
    ),
  within: { in: false, binnen: true, innerhalb: true, 'innerhalb von': true },
  starting: ['ab', 'beginnend mit'],
  afterNext: [],
  yearBefore: phrases(
    'in, im Jahr, im Jahre, Jahr, seit, bis, ab, von, nach, vor, um, für, Anfang, Mitte, Ende, gegenüber, zwischen, und',
  ),
  dayBefore: phrases('am, vom, bis zum, zum, ab dem, seit dem, den, dem'),
  bareDayBefore: ['am'],
  capitalNouns: true,
  numberBefore: words(
    'Agenda Vision Windows Horizont Expo Nr Nummer Artikel Resolution Seite Zimmer Flug Gesetz Linie',
  ),
  countedNouns: words(`
    Menschen Personen Euro Dollar Prozent Kilometer Meter Tonnen Hektar Liter Stunden Minuten Jahre Jahren Tage Tagen Wochen Monate Stück
    Soldaten Einwohner Arbeitsplätze Mitarbeiter Schüler Studenten Unternehmen Firmen Stimmen Sitze Häuser Wohnungen Tausend Millionen Milliarden Mio Mrd`),
  quarterLetters: ['Q'],
  halfLetters: ['H'],
  fiscal: phrases('Geschäftsjahr, Geschäftsjahres, Haushaltsjahr, Haushaltsjahres, Schuljahr'),
  crossYear: words('Saison Spielzeit Schuljahr Wirtschaftsjahr Erntejahr Winter Wintersemester'),
  weekNumber: ['Kalenderwoche', 'KW'],
  calendarWeeks: ['Kalenderwoche', 'KW'],
  decadeEndings: ['er', 'ern'],
  decadeEndingsApart: false,
  countedFromStart: true,
  decades: by([
    [20, 'Zwanzigerjahre, Zwanzigerjahren'],
    [60, 'Sechzigerjahre, Sechzigerjahren'],
    [70, 'Siebzigerjahre, Siebzigerjahren'],
    [80, 'Achtzigerjahre, Achtzigerjahren'],
    [90, 'Neunzigerjahre, Neunzigerjahren'],
  ]),
  holidays: {
    Neujahr: '01-01',
    Silvester: '12-31',
    Heiligabend: '12-24',
    'Tag der Deutschen Einheit': '10-03',
    Nikolaus: '12-06',
  },
  numericOrder: 'day-month',
  dottedDayMonth: true,
  yearAfterNumber: false,
  untensed: [],
  spokenBefore: ['im', 'in dem', 'während des'],
  seasonBefore: ['im'],
  everyBefore: ['jeden', 'jeder', 'jedem'],
  wholes: ['ganzen', 'gesamten'],
  deliveries: ['Lieferung', 'Auslieferung', 'Fälligkeit'],
  deadlines: ['bis'],
  futureContext: words(
    'wird werden soll sollen will wollen plant planen geplant erwartet künftig voraussichtlich',
  ),
  pastContext: words(
    'war waren hatte hatten hat haben wurde wurden ist sind seit bereits kam ging begann fand starb stieg fiel sank wuchs lag betrug gab nahm sprach traf erhielt gewann verlor schrumpfte schloss schlossen stiegen fielen sanken wuchsen lagen maß maßen rief riefen trat traten zog zogen hielt hielten ließ ließen stand standen brach brachen schrieb schrieben blieb blieben verließ verließen bot boten schlug schlugen trug trugen schoss schossen flog flogen traf trafen griff griffen riss rissen warf warfen half halfen nannte kannte verlor verloren begannen fanden starben kamen gingen gaben nahmen',
  ),
  pastEndings: ['te', 'ten'],
});
