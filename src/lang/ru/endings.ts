import { type Endings, endingsOf, entriesOf, surfacesIn, surfacesOf } from '../inflect.js';

const hushing = ['ж', 'ч', 'ш', 'щ'];
const consonants = [...'бвджзлмнпрстфчшщ'];

/** One row for each of several letters, with the letter put for "*". */
export const each = (letters: readonly string[], shown: string, forms: string): Record<string, string> =>
  Object.fromEntries(
    letters.map((letter) => [shown.replace('*', letter), forms.replaceAll('*', letter)] as const),
  );

/**
 * Nouns and adjectives. Forms: genitive, dative, accusative, instrumental, prepositional, then
 * the plural from the nominative on. After Zaliznyak's grammatical dictionary (1977), without
 * stress: where two patterns share an ending, a longer ending is shown to tell them apart
 * ("рубл|ь", "облас|ть"), and a form that only one of them has does no harm to the other.
 */
export const nounEndings: Endings = endingsOf({
  // masculine
  '': 'а у 0/а ом е/у ы ов/0 ам ы/ов ами ах',
  ...each(['г', 'к', 'х'], '*', '*а *у */*а *ом *е/*у *и *ов *ам *и/*ов *ами *ах'),
  ...each(hushing, '*', '*а *у */*а *ом/*ем *е *и *ей *ам *и/*ей *ами *ах'),
  ц: 'ца цу ц/ца цем/цом це цы цев/цов цам цы/цев/цов цами цах',
  ец: 'ца цу ец/ца цем/цом це цы цев/цов цам цы/цев/цов цами цах',
  аец: 'айца айцу аец/айца айцем айце айцы айцев айцам айцев айцами айцах',
  ок: 'ка ку ок/ка ком ке ки ков кам ки/ков ками ках',
  нин: 'нина нину нина нином нине не н нам н нами нах',
  ь: 'я ю ь/я ем/ём е и ей ям и/ей ями ях',
  ень: 'ня ню ень нем/нём не ни ней ням ни нями нях',
  ель: 'еля елю еля/ель елем еле ели/еля елей елям ели/елей елями елях',
  й: 'я ю й/я ем е и ев ям и/ев ями ях',
  // feminineinine
  а: 'ы е у ой/ою е ы 0 ам ы/0 ами ах',
  ...each(['г', 'х'], '*а', '*и *е *у *ой/*ою *е *и * *ам *и/* *ами *ах'),
  ...each([...hushing, 'ц'], '*а', '*и/*ы *е *у *ей/*ой *е *и/*ы * *ам *и/*ы/* *ами *ах'),
  ка: 'ки ке ку кой/кою ке ки к/ок/ек кам ки/к/ок/ек ками ках',
  йка: 'йки йке йку йкой йке йки ек йкам йки йками йках',
  я: 'и е ю ей/ёй/ею е и ь/ей/0 ям и/ь/ей ями ях',
  ия: 'ии ии ию ией ии ии ий иям ии иями иях',
  ья: 'ьи ье ью ьёй/ьей ье ьи ей ьям ьи/ей ьями ьях',
  ...each(consonants, '*ь', '*и *и *ь *ью *и *и *ей *ям/*ам *и *ями/*ами *ях/*ах'),
  // neuter
  о: 'а у о ом е а 0/ов ам а ами ах',
  е: 'я ю е ем е я ей ям я ями ях',
  ие: 'ия ию ие ием ии ия ий иям ия иями иях',
  ье: 'ья ью ье ьем ье ья ий/ьев ьям ья ьями ьях',
  ще: 'ща щу ще щем ще ща щ щам ща щами щах',
  мя: 'мени мени мя менем мени мена мён менам мена менами менах',
  // plural only
  ы: '. . . . . ы 0/ов ам ы ами ах',
  и: '. . . . . и 0/ов/ей ам/ям и ами/ями ах/ях',
  // adjectives, by gender
  ый: 'ого/ых ому ый/ого ым ом ые ых ым ые/ых ыми ых',
  ой: 'ого/ых/их ому ой/ого ым/им ом ые/ие ых/их ым/им ые/ие/ых/их ыми/ими ых/их',
  ий: 'ого/его/ия/их ому/ему/ию ий/ого/его/ия им/ием ом/ем/ии ие/ии их/иев им/иям ие/их/ии ими/иями их/иях',
  ая: 'ой/ей/ых/их/ые/ие ой/ей ую ой/ою/ей ой/ей ые/ие ых/их ым/им ые/ие/ых/их ыми/ими ых/их',
  яя: 'ей ей юю ей/ею ей ие их им ие/их ими их',
  ое: 'ого ому ое ым/им ом ые/ие ых/их ым/им ые/ие ыми/ими ых/их',
  ее: 'его ему ее им ем ие их им ие ими их',
  ые: '. . . . . . ых ым ые/ых ыми ых',
  ...each(['г', 'к', 'х', 'ш', 'щ'], '*ие', '. . . . . *ие *их *им *ие/*их *ими *их'),
  // adjectives in every gender, for words that stand alone
  ...each(['ск', 'цк'], '*ий', '*ого *ому *им *ом *ая *ой *ую *ое *ие *их *ими'),
  ный: 'ного ному ным ном ная ной ную ное ные ных ными',
  ной: 'ного ному ным ном ная ной ную ное ные ных ными',
  ний: 'него нему ним нем няя ней нюю нее ние них ними',
  тый: 'того тому тым том тая той тую тое тые тых тыми',
});

/**
 * Verbs, by the infinitive's ending as shown: past in every gender and number, then the
 * present or simple future in the third person, then gerund and participle where they serve.
 */
export const verbEndings: Endings = endingsOf({
  ать: 'ал ала ало али ает ают аю аем ав',
  ять: 'ял яла яло яли яет яют яю яем яв',
  еть: 'ел ела ело ели еет еют ею еем ев',
  ить: 'ил ила ило или ит ят/ат им ив',
  уть: 'ул ула уло ули ёт ут ув',
  овать: 'овал овала овало овали ует уют ую уем овав уя',
  ывать: 'ывал ывала ывало ывали ывает ывают ываю ываем ывая',
  ивать: 'ивал ивала ивало ивали ивает ивают иваю иваем ивая',
  авать: 'авал авала авало авали аёт ают авая',
  зать: 'зал зала зало зали жет жут зав',
  сать: 'сал сала сало сали шет шут сав',
  ти: 'шёл шла шло шли дёт дут',
  чь: 'г гла гло гли жет гут',
  аться: 'ался алась алось ались ается аются аюсь аемся аясь авшись',
  яться: 'ялся ялась ялось ялись яется яются яясь',
  иться: 'ился илась илось ились ится ятся/атся имся ившись',
  еться: 'елся елась елось елись еется еются',
  уться: 'улся улась улось улись ется утся',
  оваться: 'овался овалась овалось овались уется уются уюсь уемся',
  ываться: 'ывался ывалась ывалось ывались ывается ываются',
  иваться: 'ивался ивалась ивалось ивались ивается иваются',
  // short participles and predicatives
  ен: 'ена ено ены',
  ён: 'ена ено ены',
  ан: 'ана ано аны',
  ян: 'яна яно яны',
  ов: 'ова ово овы',
  ит: 'ита ито иты',
});

/** All forms of the nouns and adjectives in a list parted by commas, as such a list. */
export const nounForms = (list: string): string => surfacesIn(list, nounEndings).join(', ');

/** The same of verbs. */
export const verbForms = (list: string): string => surfacesIn(list, verbEndings).join(', ');

/** The same without the infinitives. */
export const finiteForms = (list: string): string =>
  entriesOf(list)
    .flatMap((entry) => surfacesOf(entry, verbEndings).slice(infinitive.test(entry) ? 1 : 0))
    .join(', ');

const infinitive = /\|\p{L}*(?:ть|ти|чь)(?:ся)?(?!\p{L})/u;

/** What a verb in the past is in every gender and number: «отказался», «отказалась». */
export const pastForms = (list: string): string => surfacesIn(list, pastEndings).join(', ');

const pastEndings = endingsOf({
  л: 'ла ло ли',
  лся: 'лась лось лись',
  ёл: 'ла ло ли',
});
