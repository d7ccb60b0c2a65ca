/** The codes of ISO 4217 that news uses, with some that gave way to the euro, and bitcoin. */
export const currencyCodes: readonly string[] = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNH CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHS GIP GMD GNF ' +
  'GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP ' +
  'LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK ' +
  'PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TWD ' +
  'TTD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
).split(' ');

/** Codes that are also words in capitals, which are money only in capitals and after a number. */
export const wordlikeCodes: ReadonlySet<string> = new Set([
  'ALL',
  'ANG',
  'BAM',
  'BOB',
  'COP',
  'CUP',
  'ERN',
  'GEL',
  'MAD',
  'MOP',
  'PEN',
  'RON',
  'SEK',
  'SOS',
  'TOP',
  'TRY',
  'LAK',
]);

/** Signs whose capitals matter: "a $5 fee" is in no Australian dollars. */
export const capitalSigns: ReadonlySet<string> = new Set(['A$', 'A $', 'S$', 'S $', 'RM', 'R$', '$A']);

/** Signs of money, before or after the number; the longest is taken. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  $US: 'USD',
  'U.S.$': 'USD',
  'U.S. $': 'USD',
  'US $': 'USD',
  USD$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  $A: 'AUD',
  AUD$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  'C $': 'CAD',
  CAD$: 'CAD',
  CDN$: 'CAD',
  Can$: 'CAD',
  NZ$: 'NZD',
  $NZ: 'NZD',
  'NZ $': 'NZD',
  NZD$: 'NZD',
  HK$: 'HKD',
  'HK $': 'HKD',
  HKD$: 'HKD',
  S$: 'SGD',
  'S $': 'SGD',
  SG$: 'SGD',
  SGD$: 'SGD',
  NT$: 'TWD',
  TW$: 'TWD',
  R$: 'BRL',
  Mex$: 'MXN',
  MX$: 'MXN',
  MXN$: 'MXN',
  'A $': 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  'CN¥': 'CNY',
  'RMB¥': 'CNY',
  '₽': 'RUB',
  '₸': 'KZT',
  '₴': 'UAH',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '₮': 'MNT',
  '₲': 'PYG',
  '₵': 'GHS',
  '₼': 'AZN',
  '֏': 'AMD',
  '₿': 'BTC',
  '¢': 'USD-',
  RM: 'MYR',
  元: 'CNY',
  円: 'JPY',
};
