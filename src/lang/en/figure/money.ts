import type { UnitTable } from '../../figure.js';
import { words } from '../../lists.js';
import { capitals } from '../capital.js';
import { currencyNouns, lentCurrencies, sharedCurrencies } from './currency-noun.js';
import { minors, sharedMinors } from './hundredth.js';

/** Short names before a number, every form; capitals matter. */
const prefixes = Object.fromEntries(
  Object.entries({
    ASch: 'ATS',
    BD: 'BHD',
    'BFr Bfr': 'BEF',
    Br: 'ETB',
    'Bt Baht': 'THB',
    'CFA CFAF FCFA': 'XOF',
    DM: 'DEM',
    'DKr Dkr': 'DKK',
    'Dh Dhs': 'AED',
    Euros: 'EUR',
    'FFr Ffr': 'FRF',
    'Fr SFr Sfr SwFr': 'CHF',
    JD: 'JOD',
    K: 'ZMW',
    KD: 'KWD',
    'KSh Ksh KShs Kshs Sh': 'KES',
    LE: 'EGP',
    N: 'NGN',
    NIS: 'ILS',
    'NKr Nkr': 'NOK',
    'P Php PhP': 'PHP',
    PS: 'GBP',
    'Pta Ptas': 'ESP',
    QR: 'QAR',
    R: 'ZAR',
    RO: 'OMR',
    Rp: 'IDR',
    'RMB rmb': 'CNY',
    'Rs Rs.': 'INR',
    SDR: 'XDR',
    'SKr Skr': 'SEK',
    SR: 'SAR',
    'TSh Tsh TShs': 'TZS',
    Tk: 'BDT',
    TL: 'TRY',
    'USh Ush UShs': 'UGX',
    'Y=': 'JPY',
    Z$: 'ZWL',
    dollar: 'USD',
    cents: 'USD-',
    pence: 'GBP-',
    sen: 'MYR-',
    paise: 'INR-',
    kobo: 'NGN-',
  }).flatMap(([forms, code]) => words(forms).map((form) => [form, code] as const)),
);

/** Cents are lent as dollars are; other small coins are their countries' own. */
const { cent, cents, ...ownMinors } = sharedMinors;

/** Names of money, before a number and behind it. */
export const money: Pick<
  UnitTable,
  | 'currencies'
  | 'sharedMinors'
  | 'sharedCurrencies'
  | 'lentCurrencies'
  | 'countedCurrencies'
  | 'capitals'
  | 'currencyPrefixes'
  | 'currencyQualifiers'
> = {
  currencies: {
    dollar: 'USD',
    dollars: 'USD',
    bucks: 'USD',
    ...currencyNouns,
    'Cuban convertible peso': 'CUC',
    'Cuban convertible pesos': 'CUC',
    'pound sterling': 'GBP',
    'pounds sterling': 'GBP',
    sterling: 'GBP',
    som: 'KGS',
    soms: 'KGS',
    quid: 'GBP',
    SDR: 'XDR',
    SDRs: 'XDR',
    'special drawing rights': 'XDR',
    'deutsche marks': 'DEM',
    bitcoin: 'BTC',
    bitcoins: 'BTC',
    ...minors,
  },
  sharedMinors,
  countedCurrencies: { sum: 'UZS' },
  capitals,
  sharedCurrencies: { ...sharedCurrencies, ...ownMinors },
  lentCurrencies: { ...lentCurrencies, cent, cents },
  currencyPrefixes: { ...prefixes, 'F CFA': 'XOF' },
  currencyQualifiers: { US: 'USD', 'U.S.': 'USD', Canadian: 'CAD', Australian: 'AUD', 'Cdn.': 'CAD' },
};
