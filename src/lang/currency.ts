/** The codes of ISO 4217 that news uses, with some that gave way to the euro, and bitcoin. */
export const currencyCodes: readonly string[] = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNH CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHS GIP GMD GNF GRD ' +
  'GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP ' +
  'LKR LRD LSL LUF LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK ' +
  'PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SKK SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TWD ' +
  'TTD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL'
).split(' ');

/** Codes that are also words, which are money only in capitals. */
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

/** Those that headlines shout before a number: they are money only behind one. */
export const shoutedCodes: ReadonlySet<string> = new Set([
  'ALL',
  'BOB',
  'COP',
  'CUP',
  'MAD',
  'MOP',
  'SOS',
  'TOP',
  'TRY',
]);

/** Signs whose capitals matter: "a $5 fee" is in no Australian dollars. */
export const capitalSigns: ReadonlySet<string> = new Set([
  'A$',
  'S$',
  'S $',
  'RM',
  'R$',
  '$A',
  'Ft',
  'J$',
  'N$',
  'B$',
  'G$',
  'TT$',
  'T$',
  'EC$',
  'BZ$',
  'FJ$',
  'F$',
  'S/',
  'E£',
]);

/**
 * What currencies are called in a language, with all that counts of them are called ("Egyptian pounds", «кенийских
 * шиллингов»), from Unicode CLDR; a name for several codes is the first one's.
 */
export function currencyNames(language: string): Map<string, string> {
  const names = new Map<string, string>();
  const categories = new Intl.PluralRules(language);
  const telling = counts.filter(
    (count, i) => !counts.slice(0, i).some((other) => categories.select(other) === categories.select(count)),
  );
  for (const currency of currencyCodes) {
    if (unnamed.has(currency)) continue;
    const written = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      minimumFractionDigits: 0, // "1.00" counts as many
    });
    for (const count of telling) {
      const name = written.formatToParts(count).find(({ type }) => type === 'currency')?.value;
      if (name && name !== currency && !names.has(name)) names.set(name, currency);
    }
  }
  return names;
}

/** Counts of every plural category that a language may have (CLDR): one, a few, many, and a part of one. */
const counts = [1, 2, 5, 1.5];
/** Codes of which CLDR's names are none that anybody writes: "Zimbabwean dollars (2009–2024)". */
const unnamed = new Set(['CNH', 'ZWL']);

/** Signs of money whose UTF-8 was read as Windows-1252. */
export const garbledSigns: Readonly<Record<string, string>> = {
  'â‚¬': 'EUR',
  'Â£': 'GBP',
  'Â¥': 'JPY',
  'â‚½': 'RUB',
  'â‚¹': 'INR',
  'â‚¸': 'KZT',
};

/** Signs of money (the narrow symbols of Unicode CLDR), before or after the number; the longest is taken. */
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
  '€': 'EUR',
  '£': 'GBP',
  'IR£': 'IEP',
  '¥': 'JPY',
  '￥': 'JPY',
  J$: 'JMD',
  TT$: 'TTD',
  T$: 'TWD',
  EC$: 'XCD',
  Bds$: 'BBD',
  BDS$: 'BBD',
  BZ$: 'BZD',
  B$: 'BSD',
  G$: 'GYD',
  N$: 'NAD',
  FJ$: 'FJD',
  F$: 'FJD',
  'S/': 'PEN',
  'S/.': 'PEN',
  'E£': 'EGP',
  'GH¢': 'GHS',
  'GH₵': 'GHS',
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
  '৳': 'BDT',
  '៛': 'KHR',
  '؋': 'AFN',
  '﷼': 'IRR',
  '₨': 'INR',
  රු: 'LKR',
  ரூ: 'LKR',
  नेरू: 'NPR',
  ብር: 'ETB',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  лв: 'BGN',
  'د.إ': 'AED',
  'ر.س': 'SAR',
  'ر.ق': 'QAR',
  'ر.ع': 'OMR',
  'د.ك': 'KWD',
  'د.ب': 'BHD',
  'د.ع': 'IQD',
  'د.أ': 'JOD',
  'د.ت': 'TND',
  'د.ج': 'DZD',
  'د.م': 'MAD',
  'ج.م': 'EGP',
  'ل.ل': 'LBP',
  '¢': 'USD-',
  RM: 'MYR',
  元: 'CNY',
  円: 'JPY',
};
