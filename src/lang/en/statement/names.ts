import { phrases, words } from '../../lists.js';
import type { StatementSection } from '../../statement.js';

/** Things that are counted, by what they are. */
export const things: StatementSection['things'] = {
  person: words(`
    person people resident citizen inhabitant passenger patient pupil student teacher doctor nurse worker employee
    soldier officer visitor tourist guest customer user voter deputy senator member child adult man woman migrant
    refugee victim survivor farmer driver volunteer prisoner expert engineer journalist player fan spectator
    councillor judge pensioner staff crew job delegate scientist doctor civilian protester
  `),
  vehicle: words(
    'vehicle car truck lorry bus train tram bicycle motorcycle aircraft plane helicopter drone ship boat ferry',
  ),
  animal: words('animal cow cattle sheep goat pig horse chicken camel'),
  building: words('house home flat apartment building school hospital church shop hotel bridge factory mill'),
  company: words('company firm enterprise business bank'),
  country: words('country state nation'),
  settlement: words('city town village'),
  document: words('document agreement contract treaty memorandum law bill'),
  tree: words('tree hectare acre'),
  case: words('case infection'),
  point: words('goal point'),
};

/** Names of money that many countries use: the noun and the codes that it may stand for. */
export const money: StatementSection['money'] = {
  crown: words('CZK SEK NOK DKK ISK'),
  krona: words('SEK ISK'),
  krone: words('NOK DKK'),
  koruna: words('CZK'),
  dinar: words('RSD KWD IQD JOD TND BHD LYD DZD MKD'),
  dirham: words('AED MAD'),
  franc: words('CHF XOF XAF CDF RWF GNF BIF DJF KMF XPF'),
  lira: words('TRY'),
  peso: words('MXN ARS CLP COP CUP PHP UYU DOP'),
  pound: words('GBP EGP LBP SYP SDG SSP'),
  rial: words('IRR OMR YER QAR'),
  riyal: words('SAR QAR'),
  ruble: words('RUB BYN'),
  rouble: words('RUB BYN'),
  rupee: words('INR PKR LKR NPR MUR SCR'),
  shilling: words('KES TZS UGX SOS'),
  som: words('KGS UZS'),
  sum: words('UZS'),
  dollar: words('USD CAD AUD NZD SGD HKD TWD'),
};

/** Parts of the world, by their M49 codes. */
export const regions: StatementSection['regions'] = phrases(
  `Africa=002, North Africa=015, West Africa=011, East Africa=014, Central Africa=017, Southern Africa=018, Sub-Saharan Africa=202,
  Latin America=419, Central America=013, South America=005, North America=003, Caribbean=029, Asia=142, Central Asia=143,
  East Asia=030, Southeast Asia=035, South Asia=034, Western Asia=145, Europe=150, Eastern Europe=151, Northern Europe=154,
  Southern Europe=039, Western Europe=155, Middle East=145`,
).map((entry) => entry.split('=') as [name: string, code: string]);

/** Names of cities and houses that stand for the power that has its seat there. */
export const seats: StatementSection['seats'] = phrases(
  `EU=org/european-commission, European Union=org/european-commission, Brussels=org/eu, Brussels=org/european-commission, Brussels=org/nato, Brussels=BE, Washington=US, White House=US, Pentagon=US,
  Capitol Hill=US, Kremlin=RU, Moscow=RU, Beijing=CN, London=GB, Downing Street=GB, Westminster=GB, Paris=FR,
  Berlin=DE, Rome=IT, Madrid=ES, Lisbon=PT, Vienna=AT, Warsaw=PL, Prague=CZ, Budapest=HU, Bucharest=RO, Sofia=BG,
  Athens=GR, Ankara=TR, Kyiv=UA, Kiev=UA, Minsk=BY, Chisinau=MD, Tbilisi=GE, Yerevan=AM, Baku=AZ, Astana=KZ,
  Tashkent=UZ, Bishkek=KG, Dushanbe=TJ, Ashgabat=TM, Tehran=IR, Baghdad=IQ, Damascus=SY, Beirut=LB, Amman=JO,
  Jerusalem=IL, Cairo=EG, Riyadh=SA, Doha=QA, Abu Dhabi=AE, Kabul=AF, Islamabad=PK, New Delhi=IN, Delhi=IN,
  Dhaka=BD, Colombo=LK, Hanoi=VN, Bangkok=TH, Jakarta=ID, Manila=PH, Tokyo=JP, Seoul=KR, Pyongyang=KP,
  Canberra=AU, Wellington=NZ, Ottawa=CA, Mexico City=MX, Brasilia=BR, Buenos Aires=AR, Bogota=CO, Caracas=VE,
  Havana=CU, Nairobi=KE, Addis Ababa=ET, Abuja=NG, Accra=GH, Dakar=SN, Rabat=MA, Algiers=DZ, Tunis=TN,
  Tripoli=LY, Khartoum=SD, Pretoria=ZA, Harare=ZW, Oslo=NO, Stockholm=SE, Helsinki=FI, Copenhagen=DK,
  Reykjavik=IS, Dublin=IE, The Hague=NL, Bern=CH, Belgrade=RS, Zagreb=HR, Ljubljana=SI, Bratislava=SK,
  Tallinn=EE, Riga=LV, Vilnius=LT, Tirana=AL, Skopje=MK, Sarajevo=BA, Podgorica=ME, Pristina=XK, Nicosia=CY,
  Valletta=MT, Luxembourg=LU, Ulaanbaatar=MN, Kuala Lumpur=MY`,
).map((entry) => entry.split('=') as [name: string, power: string]);
