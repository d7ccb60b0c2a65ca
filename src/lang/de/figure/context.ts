import type { Direction } from '../../../core/item.js';
import type { ContextTable } from '../../figure-context.js';
import { phrases, words } from '../../lists.js';

const verbs = (list: string, particles: Readonly<Record<string, Direction>>) =>
  Object.fromEntries(words(list).map((verb) => [verb, particles]));

export const context = (): ContextTable => ({
  about: phrases(
    'rund, etwa, ungefähr, circa, ca., ca, fast, nahezu, beinahe, annähernd, schätzungsweise, in etwa, gegen, um die, durchschnittlich, im Schnitt, plus/minus, plus minus, +/-',
  ),
  over: phrases(
    'mehr als, über, mindestens, wenigstens, nicht weniger als, nicht unter, gut, deutlich mehr als, deutlich über, mehr als nur, oberhalb von, übersteigt, überstieg',
  ),
  under: phrases(
    'weniger als, unter, höchstens, maximal, bis zu, knapp, nicht mehr als, nicht über, unterhalb von, deutlich weniger als, innerhalb, innerhalb von, binnen',
  ),
  unbounded: phrases(
    'Bericht über, Berichte über, Berichten über, Vertrag über, Verträge über, Auftrag über, Kredit über, Darlehen über, Rechnung über, Rechnungen über, Anleihe über, Abkommen über, Streit über, Scheck über',
  ),
  aboutAfter: ['ungefähr', 'in etwa'],
  overAfter: phrases('oder mehr, und mehr, oder älter, und älter, oder höher'),
  underAfter: phrases('oder weniger, und weniger, oder jünger, und jünger'),
  direction: {
    up: words(`
      stieg stiegen steigt steigen steige wuchs wuchsen wächst wachsen erhöht erhöhte erhöhten erhöhen kletterte kletterten steigerte steigerten steigert vergrößerte vergrößerten verbesserte verbesserten verteuerte verteuerten gewann gewannen gewinnt sprang sprangen springt schnellte schnellten schoss schossen beschleunigte beschleunigten erholte erholten Anstieg Zuwachs Wachstum Steigerung Erhöhung Plus Zunahme Anhebung Aufschlag Sprung`),
    down: words(`
      rutschte rutschten rutscht stürzte stürzten stürzt ermäßigte ermäßigten verschlechterte verschlechterten sank sanken verlor verloren verliert verbilligte verbilligten sackte sackten halbierte sinkt sinken fiel fielen fällt fallen schrumpfte schrumpften schrumpft verringerte verringerten drückte drückten reduzierte reduzierten senkte senkten
      senkt senken kürzte kürzten kürzt kürzen streicht streichen strich strichen Rückgang Minus Abnahme Senkung Verringerung Einbruch Kürzung Abschlag Einbuße Einbußen`),
  },
  directionAfter: {
    up: words(
      'angestiegen gestiegen gewachsen angehoben aufgestockt gesteigert verteuert angezogen gesprungen ausgeweitet vergrößert gewonnen erhöht zugelegt geklettert zugenommen höher mehr steigen wachsen erhöhen teurer stärker fester zu',
    ),
    down: words(
      'abgesunken gesunken gefallen eingebrochen eingebüßt nachgegeben verloren abgenommen verbilligt herabgesetzt abgebaut gestrichen gestürzt gerutscht geschrumpft zurückgegangen verringert reduziert gesenkt gekürzt niedriger weniger sinken fallen senken billiger schwächer tiefer leichter zurück',
    ),
  },
  directionBridges: phrases(
    'um, zwischen, sich, rund, etwa, fast, knapp, mehr als, weniger als, noch, nur, erneut, leicht, deutlich, stark, weiter, sogar, insgesamt, gut, über, bis zu, mindestens, im Schnitt, auch',
  ),
  comparedAfter: { up: ['über'], down: ['unter'] },
  changeAmounts: ['um'],
  gaps: ['um'],
  parallels: ['und', 'oder', 'gegenüber', 'als'],
  bases: words('als gegenüber Vergleich verglichen'),
  clausePrepositions: words('für in an auf mit durch unter von aus zu bei nach über'),
  numberBases: ['nach'],
  stretchStarts: ['seit'],
  dues: ['bis'],
  sayings: words(
    'sagte sagten teilte teilten mitgeteilt meldete meldeten berichtete berichteten erklärte kündigte verkündete bestätigte gab',
  ),
  basePhrases: ['wie', 'wie seit', 'wie zuletzt', 'wie im', 'wie in'],
  thats: ['dass', 'daß'],
  asides: words('der die das den dem deren dessen wo'),
  asideEndings: [],
  clauseOpeners: words('nachdem bevor und aber doch während obwohl weil wobei sondern'),
  whens: ['als'],
  sinces: ['seit'],
  mosts: words('erstmals Mal meisten wenigsten beste schlechteste stärkste schwächste stärksten schwächsten'),
  restates: ['oder'],
  changeNouns: words(
    'Wachstum Plus Minus Anstieg Zuwachs Rückgang Steigerung Erhöhung Zunahme Anhebung Aufschlag Sprung Abnahme Senkung Verringerung Einbruch Kürzung Abschlag',
  ),
  particlesBehind: ['zurück'],
  separable: {
    ...verbs('ging gingen geht gehen', { zurück: 'down' }),
    ...verbs('fuhr fuhren fährt', { zurück: 'down' }),
    ...verbs('nahm nahmen nimmt nehmen', { zu: 'up', ab: 'down' }),
    ...verbs('legte legten legt legen', { zu: 'up' }),
    ...verbs('zog zogen zieht ziehen', { an: 'up' }),
    ...verbs('brach brachen bricht', { ein: 'down' }),
    ...verbs('gab gaben gibt', { nach: 'down' }),
    ...verbs('baute bauten baut bauen', { ab: 'down' }),
    ...verbs('stockte stockten stockt', { auf: 'up' }),
    ...verbs('büßte büßten büßt', { ein: 'down' }),
    ...verbs('holte holten holt', { auf: 'up' }),
    ...verbs('rückte rückten rückt', { vor: 'up' }),
    ...verbs('schraubte schraubten schraubt', { hoch: 'up', herunter: 'down' }),
    ...verbs('setzte setzten setzt', { herauf: 'up', herab: 'down' }),
    ...verbs('hob hoben hebt', { an: 'up' }),
  },
  handling: words('fiel fielen fällt fallen sank sanken gewann gewannen gewinnt verlor verloren verliert'),
  others: ['weitere', 'andere'],
  auxiliaries: words(
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten gilt gelten bleibt bleiben blieben soll sollen sollten kann können muss müssen dürfte dürften will wollen',
  ),
  states: words(
    'lag lagen liegt liegen betrug betrugen beträgt betragen erreichte erreichten erreicht belief beliefen beläuft summierte summierten stand standen schloss schlossen notierte notierten notiert ging gingen kostete kosteten kostet wiegt wog verharrte verharrten',
  ),
  equals: words('ist sind war waren bei'),
  reaching: ['auf'],
  valued: words(
    'Aktien Papiere Anteile Titel Kurse Futures Anleihen Kontrakte Notierungen Punkte Temperaturen Werte',
  ),
  levelBounds: ['unter', 'über', 'oberhalb', 'unterhalb'],
  durings: ['über'],
  lasting: words(
    'seit nach vor dauerte dauerten dauert dauern ist sind war waren mit von für wartete warteten',
  ),
  levels: words('auf bei von bis'),
  nowadays: words('derzeit aktuell bisher zuletzt zuvor heute bislang ursprünglich'),
  nows: words('jetzt derzeit inzwischen mittlerweile aktuell'),
  rangeStarts: ['von'],
  rangeJoins: ['bis', 'auf', '-', '–', '—', '…', '...', '..'],
  betweenStarts: ['zwischen'],
  betweenJoins: ['und'],
  superlatives: {
    Rekord: 'record',
    Rekordwert: 'record',
    Rekordhoch: 'record',
    höchste: 'highest',
    höchsten: 'highest',
    niedrigste: 'lowest',
    niedrigsten: 'lowest',
    größte: 'largest',
    größten: 'largest',
    kleinste: 'smallest',
    kleinsten: 'smallest',
  },
  labels: words(
    'Artikel Paragraf Paragraph Nummer Nr Seite Kapitel Absatz Abs Zimmer Raum Linie Gleis Flug Zeile Band Teil Tabelle Abbildung Klasse Stufe Boeing Airbus Resolution Formel',
  ),
  ordinalBefore: words(
    'der die das den dem des am im zum zur beim vom sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer jeder jede jedes',
  ),
  suffixes: phrases('Uhr, ., ter, te, ten'),
});
