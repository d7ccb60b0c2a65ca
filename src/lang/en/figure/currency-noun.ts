import { behindOwners, cfaFrancs, eachForm } from './currency-owner.js';

/**
 * Nouns of money that several countries have, every form, with the codes of ISO 4217 that they name; alone they are the
 * first one's. Before a colon stands the country (ISO 3166) where the code does not begin with it.
 */
const shared: Readonly<Record<string, string>> = {
  'rupee rupees Rs': 'INR PKR LKR NPR MUR SCR',
  'peso pesos': 'MXN ARS CLP COP PHP UYU CUP DOP',
  'pound pounds': 'GBP EGP SDG SSP SYP LBP',
  'lira liras': 'TRY SYP LBP',
  'dinar dinars': 'RSD IQD KWD DZD TND JOD LYD BHD',
  'dirham dirhams': 'AED MAD',
  'rial rials': 'IRR OMR YER',
  'riyal riyals': 'SAR QAR',
  'shilling shillings': 'KES TZS UGX SOS',
  krone: 'DKK NOK',
  kroner: 'NOK DKK',
  'krona kronor': 'SEK ISK',
  'leu lei': 'RON MDL',
  'manat manats': 'AZN TMT',
  'kwacha kwachas': 'ZMW MWK',
  won: 'KRW KPW',
  'rouble roubles ruble rubles': 'RUB BYN',
  'franc francs': `CHF RWF GNF CDF BIF DJF KMF ${cfaFrancs}`,
};

/** Nouns of American money that other countries' is called by, where it is theirs that was named. */
const lent: Readonly<Record<string, string>> = {
  'dollar dollars': 'AUD CAD NZD HKD SGD TWD BND FJD JMD BBD BSD BZD GYD TTD NAD LRD SRD ZWL',
};

/** Nouns that one country's money alone is called by, or that its news calls so: said alone they are that. */
const single: Readonly<Record<string, string>> = {
  'afghani afghanis': 'AFN',
  'ariary ariarys': 'MGA',
  'baht bahts': 'THB',
  'balboa balboas': 'PAB',
  'birr birrs': 'ETB',
  'bolivar bolivars bolívar bolívares bolivares': 'VES',
  'boliviano bolivianos': 'BOB',
  'cedi cedis': 'GHS',
  'colones colón colóns': 'CRC',
  'cordoba cordobas córdoba córdobas': 'NIO',
  'dalasi dalasis': 'GMD',
  'denar denars denari': 'MKD',
  'dobra dobras': 'STN',
  'dong dongs': 'VND',
  'dram drams': 'AMD',
  'emalangeni lilangeni': 'SZL',
  'forint forints': 'HUF',
  'gourde gourdes': 'HTG',
  'guarani guaranis guaranies guaraní guaraníes': 'PYG',
  'hryvnia hryvnias hryvnya hryvnyas hryvni': 'UAH',
  'kina kinas': 'PGK',
  'kip kips': 'LAK',
  'koruna korunas': 'CZK',
  'krónur kronur króna': 'ISK',
  'kuna kunas': 'HRK',
  'kwanza kwanzas': 'AOA',
  'kyat kyats': 'MMK',
  'lari laris': 'GEL',
  'lek leks lekë': 'ALL',
  'lempira lempiras': 'HNL',
  'leone leones': 'SLE',
  'lev levs leva': 'BGN',
  'loti maloti': 'LSL',
  'metical meticals meticais': 'MZN',
  'naira nairas': 'NGN',
  'nakfa nakfas': 'ERN',
  'ngultrum ngultrums': 'BTN',
  'ouguiya ouguiyas': 'MRU',
  'paanga paangas paʻanga pa’anga': 'TOP',
  'pataca patacas': 'MOP',
  'pula pulas': 'BWP',
  'quetzal quetzals quetzales': 'GTQ',
  'rand rands': 'ZAR',
  reais: 'BRL',
  'riel riels': 'KHR',
  'ringgit ringgits': 'MYR',
  'rufiyaa rufiyaas': 'MVR',
  'rupiah rupiahs': 'IDR',
  'shekel shekels sheqel sheqels': 'ILS',
  soles: 'PEN',
  'somoni somonis': 'TJS',
  soms: 'KGS',
  'soum soums': 'UZS',
  'taka takas': 'BDT',
  'tenge tenges': 'KZT',
  'tugrik tugriks tögrög tögrögs': 'MNT',
  'tālā tala talas': 'WST',
  'vatu vatus': 'VUV',
  'yen yens': 'JPY',
  'yuan yuans kuai renminbi rmb': 'CNY',
  'zloty zlotys złoty złotys zlotych': 'PLN',
  // gone, for the euro mostly; old texts have them
  'drachma drachmas drachmae': 'GRD',
  'guilder guilders': 'NLG',
  'kroon kroons krooni': 'EEK',
  'markka markkas': 'FIM',
  'peseta pesetas': 'ESP',
  'schilling schillings': 'ATS',
  'tolar tolars': 'SIT',
};

/** What is money only behind the name of whose it is: "Peruvian sol", "Belgian francs"; "marks" alone are many things. */
const owned: Readonly<Record<string, string>> = {
  'colon colons': 'CRC',
  'crown crowns': 'CZK DKK NOK SEK ISK SK:SKK EE:EEK',
  'dinar dinars': 'MKD',
  'dollar dollars': 'USD BMD KYD SBD XCD KI:AUD NR:AUD TV:AUD',
  'escudo escudos': 'CVE PT:PTE',
  'florin florins': 'AWG',
  'franc francs': 'XOF XAF XPF BE:BEF FR:FRF LU:LUF',
  'guilder guilders': 'ANG NL:NLG',
  'koruna korunas koruny': 'SK:SKK',
  'krone kroner krones krona kronas kronor': 'DKK NOK SEK ISK FO:DKK',
  'lat lats lati': 'LV:LVL',
  'lira liras lire': 'IT:ITL MT:MTL',
  'litas litai': 'LT:LTL',
  'mark marks': 'DE:DEM FI:FIM BAM',
  'pound pounds': 'CY:CYP IE:IEP GIP FKP SHP IM:IMP JE:JEP GG:GGP',
  'punt punts': 'IE:IEP',
  'real reals': 'BRL',
  'sol sols soles': 'PEN',
  'som soms sum sums soum soums': 'KGS UZS',
  'sucre sucres': 'EC:ECS',
  'toman tomans': 'IRR',
  wons: 'KRW KPW',
};

/** Nouns of money with the code that each names alone, and behind the name of whose it is. */
export const currencyNouns: Readonly<Record<string, string>> = Object.fromEntries([
  ...[single, shared, lent, owned].flatMap(behindOwners),
  ...[single, shared].flatMap(eachForm).map(([form, [code]]) => [form, code]),
]);

/** Nouns of money that several countries have, with their codes. */
export const sharedCurrencies = Object.fromEntries(eachForm(shared));

/** Nouns of American money that other countries' is called by, with their codes. */
export const lentCurrencies = Object.fromEntries(eachForm(lent));
