import type { SentenceSection } from '../../core/sentence.js';
import { words } from '../lists.js';

export const sentence: SentenceSection = {
  leading: [
    ...words('z d i'),
    ...words(
      'Dr Prof Hr Fr Frl St bzw ca vgl Abb Abs Bd bspw etwa evtl ggf inkl insb max min sog usf vermutl Str Gen Hrsg Nrn geb gest',
    ),
    'z. B',
    'd. h',
    'u. a',
    'i. d. R',
    'o. g',
    's. o',
  ],
  numbering: words('Nr Art S Kap Ziff Jan Feb Apr Jun Jul Aug Sep Sept Okt Nov Dez'),
  trailing: [...words('Mio Mrd Bio Tsd usw etc Inc Co Jh Jhd'), 'v. Chr', 'n. Chr', 'u. s. w'],
  openers: words(`
    der die das den dem des ein eine einer einem einen er sie es wir ihr ich man dies diese dieser dieses sein seine ihre unser
    in im an am auf bei mit nach von vom zu zum zur für aus über unter vor seit bis durch gegen ohne um während wegen trotz
    und aber oder doch denn wenn als weil obwohl dass ob auch noch nur schon so dann danach dabei damit dafür dagegen
    heute gestern morgen jetzt hier dort was wer wie warum wo kein keine nicht alle viele einige beide laut zudem außerdem allerdings
  `),
  ordinalHeads: words(`
    Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts Quartal Halbjahr Tag Jahrestag
    Geburtstag Platz Sitzung Runde Auflage`),
  labelled: words('Plan Vitamin Gruppe Klasse Kategorie Typ Teil Anhang Serie Stufe Variante Hepatitis'),
};
