import type { Days, Figure, Item, ItemOf, Kind, Unit } from '../core/item.js';
import { placesOf } from '../core/unit.js';

/** What an item says, in a line for people. `text` is its document's. */
export const describe = (item: Item, text: string): string =>
  (descriptions[item.kind] as (item: Item, text: string) => string)(item, text);

const descriptions: { [K in Kind]: (item: ItemOf<K>, text: string) => string } = {
  figure: (figure) =>
    listed(
      `${amount(figure)}${unit(figure.unit)}`,
      figure.outOf && `out of ${grouped(figure.outOf)}`,
      figure.change,
      figure.superlative,
      figure.measure && `of: ${figure.measure.exact}`,
      figure.period && days(figure.period),
      figure.malformed && `malformed: ${figure.malformed}`,
    ),
  period: days,
  attribution: ({ form, source, cue }) =>
    listed(
      form,
      source ? `by ${source.name}${source.how === 'named' ? '' : ` (${source.how})`}` : 'by nobody named',
      cue && `cue: ${cue.exact}`,
    ),
  pledge: ({ by, to, action, force, due, refuses, vague }, text) =>
    listed(
      `${by ?? 'somebody'} ${refuses ? 'refuses' : force}: ${text.slice(action.from, action.to)}`,
      to && `to ${to}`,
      due && `due ${days(due)}`,
      vague && 'vague',
    ),
  event: ({ what, who, period }) => listed(what, who.join(', '), period && days(period)),
  mention: ({ entity: { type, name, id } }) =>
    listed(type, name, id !== name.toLowerCase() && id !== name && id),
  credit: ({ role, name }) => listed(role, name),
  absence: ({ topics }) => `not said: ${topics.join('; ')}`,
};

/** A word that tells a bound; an exact figure needs none. */
const bounds: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: 'about ',
  over: 'over ',
  under: 'under ',
};

const amount = ({ bound, value, range }: Figure): string =>
  bounds[bound] + (range ? range.map(grouped).join(' to ') : grouped(value ?? ''));

function unit(of: Unit): string {
  const per = of.per ? ` per ${of.per}` : '';
  switch (of.kind) {
    case 'currency':
      return ` ${of.code}${of.minor ? (placesOf(of.code) === 2 ? ' cents' : ' thousandths') : ''}${per}`;
    case 'percent':
      return `%${per}`;
    case 'percentage-point':
      return ` percentage points${per}`;
    case 'measure':
      return ` ${of.code}${per}`;
    case 'count':
      return ` × ${of.noun}${per}`;
    case 'none':
      return per;
  }
}

function days({ from, to }: Days): string {
  return from === to ? from : `${from} to ${to}`;
}

/** A decimal with its digits in groups of three. */
const grouped = (decimal: string): string => {
  const [whole, fraction] = decimal.split('.');
  const parted = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction ? `${parted}.${fraction}` : parted;
};

const listed = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
