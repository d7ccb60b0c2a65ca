import { phrases, words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** Things that are counted, by what they are. */
export const things: StatementSection['things'] = {
  person: words(`
    человек житель гражданин пассажир пациент ученик студент учитель врач рабочий работник сотрудник солдат военный
    офицер посетитель турист гость клиент пользователь избиратель депутат сенатор ребенок ребёнок взрослый мигрант
    беженец жертва пострадавший фермер водитель волонтер доброволец заключенный эксперт инженер журналист игрок зритель
    `),
  vehicle: words(
    'автомобиль машина грузовик автобус поезд трамвай велосипед самолет самолёт вертолет судно корабль',
  ),
  animal: words('животное корова овца коза свинья лошадь верблюд курица олень'),
  building: words('дом квартира здание школа больница церковь магазин гостиница мост завод фабрика'),
  company: words('компания госкомпания авиакомпания корпорация госкорпорация фирма предприятие банк'),
  country: words('страна государство'),
  settlement: words('город село деревня поселок'),
  document: words('документ соглашение договор меморандум закон законопроект'),
  tree: words('дерево гектар'),
  case: words('случай заражение'),
  point: words('гол очко'),
};

/** Names of money that many countries use: the noun and the codes that it may stand for. */
export const money: StatementSection['money'] = {
  крона: words('CZK SEK NOK DKK ISK'),
  динар: words('RSD KWD IQD JOD TND BHD LYD DZD MKD'),
  дирхам: words('AED MAD'),
  франк: words('CHF XOF XAF CDF RWF GNF BIF DJF KMF XPF'),
  лира: words('TRY'),
  песо: words('MXN ARS CLP COP CUP PHP UYU DOP'),
  фунт: words('GBP EGP LBP SYP SDG SSP'),
  риал: words('IRR OMR YER QAR SAR'),
  рубль: words('RUB BYN'),
  рупия: words('INR PKR LKR NPR MUR SCR IDR'),
  шиллинг: words('KES TZS UGX SOS'),
  сом: words('KGS'),
  сум: words('UZS'),
  доллар: words('USD CAD AUD NZD SGD HKD TWD'),
};

/** Parts of the world, by their M49 codes. */
export const regions: StatementSection['regions'] = phrases(
  `Африка=002, Северная Африка=015, Латинская Америка=419, Южная Америка=005, Северная Америка=003, Азия=142,
  Центральная Азия=143, Юго-Восточная Азия=035, Европа=150, Восточная Европа=151, Западная Европа=155, Ближний Восток=145`,
).map((entry) => entry.split('=') as [name: string, code: string]);

/** Names of cities and houses that stand for the power that has its seat there. */
export const seats: StatementSection['seats'] = phrases(
  `Брюссель=org/eu, Брюссель=org/european-commission, Брюссель=org/nato, Брюссель=BE, Вашингтон=US, Белый дом=US,
  Пентагон=US, Кремль=RU, Москва=RU, Пекин=CN, Лондон=GB, Париж=FR, Берлин=DE, Рим=IT, Мадрид=ES, Лиссабон=PT,
  Вена=AT, Варшава=PL, Прага=CZ, Будапешт=HU, Бухарест=RO, София=BG, Афины=GR, Анкара=TR, Киев=UA, Минск=BY,
  Кишинев=MD, Тбилиси=GE, Ереван=AM, Баку=AZ, Астана=KZ, Ташкент=UZ, Бишкек=KG, Душанбе=TJ, Ашхабад=TM,
  Тегеран=IR, Багдад=IQ, Дамаск=SY, Каир=EG, Эр-Рияд=SA, Кабул=AF, Исламабад=PK, Дели=IN, Нью-Дели=IN, Токио=JP,
  Сеул=KR, Пхеньян=KP, Ханой=VN, Осло=NO, Стокгольм=SE, Хельсинки=FI, Копенгаген=DK, Белград=RS, Рига=LV, Вильнюс=LT,
  Таллин=EE, Улан-Батор=MN`,
).map((entry) => entry.split('=') as [name: string, power: string]);
