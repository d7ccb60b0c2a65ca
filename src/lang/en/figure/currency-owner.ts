import { countryCodes } from '../../country.js';
import { words } from '../../lists.js';
import { countries, countryNames } from '../country.js';

/** Whose money it is said to be where no table of countries has the name, by country or by the code's first letters. */
const owners: Readonly<Record<string, string>> = {
  'Netherlands Antillean': 'AN',
  Aruban: 'AW',
  'Convertible, Bosnian convertible, Bosnia-Herzegovina convertible': 'BA',
  Bermudan: 'BM',
  Faroese: 'FO',
  Guyanaese: 'GY',
  'New, Israeli new': 'IL',
  Manx: 'IM',
  Korean: 'KR',
  Cayman: 'KY',
  Lao: 'LA',
  'Nuevo, Nuevos, Peruvian new, Peruvian nuevo, Peruvian nuevos': 'PE',
  'Saint Helena, St Helena': 'SH',
  'New Taiwan': 'TW',
  'CFA, West African CFA': 'XO',
  'Central African CFA': 'XA',
  'East Caribbean, Eastern Caribbean': 'XC',
  CFP: 'XP',
};

const regions = new Intl.DisplayNames('en', { type: 'region' });
const ownersOf = (() => {
  const names = new Map(
    countryCodes.map((country) => [country, [countryNames[country] ?? regions.of(country) ?? country]]),
  );
  const add = (country: string, more: string) =>
    names.set(country, [...(names.get(country) ?? []), ...more.split(', ')]);
  for (const [country, more] of Object.entries(countries)) add(country, more.replaceAll('|', ''));
  for (const [more, country] of Object.entries(owners)) add(country, more);
  return names;
})();

/** The members of the two unions that have CFA francs, each with the code. */
export const cfaFrancs = `${'SN CI ML BF NE TG BJ GW'.replace(/\w+/g, '$&:XOF')} ${'CM GA TD CG CF GQ'.replace(/\w+/g, '$&:XAF')}`;

/** Every form of a table's nouns, with its codes. */
export const eachForm = (table: Readonly<Record<string, string>>): [form: string, codes: string[]][] =>
  Object.entries(table).flatMap(([forms, codes]) =>
    words(forms).map((form): [string, string[]] => [form, words(codes)]),
  );

/** The forms of a table's nouns behind everybody whose money they are, with the code: "Kenya shillings", "Kenyan shillings". */
export const behindOwners = (table: Readonly<Record<string, string>>): [name: string, code: string][] =>
  eachForm(table).flatMap(([form, codes]) =>
    codes.flatMap((code) =>
      (ownersOf.get(code.slice(0, 2)) ?? []).map((owner): [string, string] => [
        `${owner} ${form}`,
        code.slice(-3),
      ]),
    ),
  );
