import { behindOwners, cfaFrancs, eachForm } from './currency-owner.js';

/** Small coins of one currency, every form, with its code of ISO 4217; what part of it they are says `placesOf`. */
const single: Readonly<Record<string, string>> = {
  'agora agorot': 'ILS',
  'avo avos': 'MOP',
  'baisa baisas baiza baizas': 'OMR',
  'butut bututs': 'GMD',
  'diram dirams': 'TJS',
  fen: 'CNY',
  'grosz groszy grosze': 'PLN',
  'halala halalas': 'SAR',
  'haler halers haléř haléřů': 'CZK',
  kobo: 'NGN',
  'kopiyka kopiykas': 'UAH',
  'kuruş kurus': 'TRY',
  laari: 'MVR',
  'lipa lipas': 'HRK',
  lisente: 'LSL',
  'millime millimes': 'TND',
  ngwee: 'ZMW',
  'penny pence': 'GBP',
  'pesewa pesewas': 'GHS',
  'pfennig pfennigs pfennige': 'DEM',
  poisha: 'BDT',
  'pya pyas': 'MMK',
  'qapik qapiks gapik gapiks': 'AZN',
  rappen: 'CHF',
  'satang satangs': 'THB',
  'satoshi satoshis': 'BTC',
  'stotinki stotinka': 'BGN',
  tambala: 'MWK',
  tetri: 'GEL',
  thebe: 'BWP',
  'tiyn tiyns': 'KZT',
  toea: 'PGK',
};

/** Small coins that several currencies have, with their codes; alone they are the first one's. */
const shared: Readonly<Record<string, string>> = {
  'cent cents': 'USD EUR AUD CAD NZD SGD HKD ZAR KES JMD TTD BBD NAD',
  'centavo centavos': 'MXN PHP ARS BRL COP CUP DOP BOB HNL GTQ',
  'centime centimes': `CHF DZD MAD HTG CDF RWF GNF ${cfaFrancs}`,
  'centimo centimos céntimo céntimos': 'PEN CRC VES PYG',
  fils: 'KWD AED BHD IQD JOD',
  'kopeck kopecks': 'RUB BYN UAH',
  'paisa paise': 'INR PKR NPR',
  'piastre piastres': 'EGP LBP SYP SDG',
  sen: 'MYR IDR BND JPY KHR',
  'tiyin tiyins': 'UZS KGS KZT',
  'øre ore öre': 'DKK NOK SEK',
  'ban bani': 'RON MDL',
};

/** Names of small coins that several currencies have, with the currencies, as `UnitTable` has them by country. */
export const sharedMinors = Object.fromEntries(eachForm(shared));

/** Names of small coins: the currency and "-". */
export const minors: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[single, shared].flatMap(behindOwners),
    ...[single, shared].flatMap(eachForm).map(([form, [code]]) => [form, code]),
    ['euro cent', 'EUR'],
    ['euro cents', 'EUR'],
    ['Cdn. cents', 'CAD'],
  ].map(([name, code]) => [name, `${code}-`]),
);
