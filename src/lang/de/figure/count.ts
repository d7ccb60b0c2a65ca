import type { CountTable } from '../../figure.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Singulars with the plurals that no ending gives. */
const irregular: Readonly<Record<string, string>> = {
  Mensch: 'Menschen',
  Person: 'Personen',
  Land: 'Länder Ländern',
  Bundesland: 'Bundesländer Bundesländern',
  Mitgliedstaat: 'Mitgliedstaaten',
  Staat: 'Staaten',
  Haus: 'Häuser Häusern',
  Krankenhaus: 'Krankenhäuser Krankenhäusern',
  Kind: 'Kinder Kindern',
  Mann: 'Männer Männern',
  Frau: 'Frauen',
  Unternehmen: 'Unternehmen',
  Mal: 'Mal',
  Arbeitsplatz: 'Arbeitsplätze Arbeitsplätzen',
  Platz: 'Plätze Plätzen',
  Dorf: 'Dörfer Dörfern',
  Stadt: 'Städte Städten',
  Wort: 'Wörter Worte',
  Sitz: 'Sitze Sitzen',
  Vertrag: 'Verträge Verträgen',
  Auto: 'Autos',
  Zug: 'Züge Zügen',
  Flugzeug: 'Flugzeuge Flugzeugen',
  Buch: 'Bücher Büchern',
  Soldat: 'Soldaten',
  Zeuge: 'Zeugen',
  Firma: 'Firmen',
  Bank: 'Banken',
  Wohnung: 'Wohnungen',
  Einwohner: 'Einwohner Einwohnern',
  Arbeiter: 'Arbeiter Arbeitern',
  Schüler: 'Schüler Schülern',
  Lehrer: 'Lehrer Lehrern',
  Mitarbeiter: 'Mitarbeiter Mitarbeitern',
  Teilnehmer: 'Teilnehmer Teilnehmern',
  Mitglied: 'Mitglieder Mitgliedern',
  Beschäftigter: 'Beschäftigte Beschäftigten',
  Abgeordneter: 'Abgeordnete Abgeordneten',
};

export const count: CountTable = {
  stops: words(`Uhr 
    der die das den dem des und oder aber als wie in im an am auf aus bei mit nach von vom zu zum zur für über unter vor seit bis durch
    gegen ohne um während wegen trotz pro je laut ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht auch noch nur
    schon mehr weniger er sie es wir ihr ich sein seine ihre`),
  modifiers: [],
  attributes: words('e en er es em'),
  capitalNouns: true,
  plurals: (
    [
      ['innen', 'in'],
      ['ungen', 'ung'],
      ['heiten', 'heit'],
      ['keiten', 'keit'],
      ['schaften', 'schaft'],
      ['ionen', 'ion'],
      ['täten', 'tät'],
      ['enten', 'ent'],
      ['anten', 'ant'],
      ['isten', 'ist'],
      ['oren', 'or'],
      ['eien', 'ei'],
      ['sten', 'st'],
      ['en', 'e'],
      ['ern', 'er'],
      ['nisse', 'nis'],
      ['e', ''],
      ['s', ''],
    ] as [string, string][]
  ).sort(([a], [b]) => b.length - a.length),
  notPlurals: ['ss', 'us', 'is'],
  irregular: Object.fromEntries(
    Object.entries(irregular).flatMap(([noun, forms]) =>
      [noun, ...forms.split(' ')].map((form) => [form, noun.toLowerCase()]),
    ),
  ),
  outOf: ['von', 'von insgesamt', 'der'],
  oneIn: ['von'],
};
