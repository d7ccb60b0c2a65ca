import type { Figure, Mention } from '../../core/item.js';
import { sentenceAt } from '../../core/sentence.js';
import { isOneOf, LOWER, type Tokens, tokenAt, WORD } from '../../core/token.js';
import type { Extractor } from '../extractor.js';

/** Which country's money a shared name is: "NPR" of Nepal for "rupees"; and which it is by itself. */
interface Shared {
  byCountry: ReadonlyMap<string, string>;
  itself: string | undefined;
}

/**
 * Gives money that several countries call alike the code of the country that the text speaks of: "Nepal lent 5 billion
 * rupees"; or else of the one whose money was named before: "DKK 64m", "64 million Danish kroner". The money that the
 * name stands for by itself stays where its own country is spoken of too.
 */
export const moneyOfCountry: Extractor = (pack, lexicon) => {
  const names = Object.entries(pack.figure?.unit.sharedCurrencies ?? {});
  if (names.length === 0) return undefined;
  const countryOf = new Map(
    Object.entries(pack.figure?.unit.capitals ?? {}).flatMap(([country, cities]) =>
      cities.map((city) => [city, country] as const),
    ),
  );
  const counted = pack.figure?.unit.countedCurrencies ?? {};
  const shared: (Shared | undefined)[] = [];
  const add = (name: string, codes: readonly string[]): Shared => {
    const byCountry = new Map(codes.map((code) => [code.slice(0, 2), code.slice(-3)]));
    const itself = pack.figure?.unit.currencies[name]?.slice(0, 3);
    const countries = { byCountry, itself };
    shared[lexicon.add(name)] = countries;
    return countries;
  };
  for (const [name, codes] of names) add(name, codes);
  const lent = new Set(Object.entries(pack.figure?.unit.lentCurrencies ?? {}).map((one) => add(...one)));

  return ({ tokens, sentences, found }) => {
    let last: readonly [was: string, now: string] | undefined;
    let spoken: Spoken | undefined;
    const named = new Set<string>();
    found.figure.forEach((figure, i) => {
      const money = countedMoney(figure, counted, found.mention);
      if (money) {
        const { per } = figure.unit;
        found.figure[i] = { ...figure, unit: { kind: 'currency', code: money, ...(per && { per }) } };
      }
      if (figure.unit.kind !== 'currency') return;
      const said = nameIn(tokens, figure, shared);
      if (typeof said === 'string') {
        last = undefined;
        if (said === 'owned' || namesWhose(figure)) latest(named, figure.unit.code);
      } else if (said) {
        spoken ??= new Spoken(
          found.mention.filter((one) => isOfCountry(tokens, one, shared)),
          found.mention.flatMap(({ entity, exact }) => {
            const country = entity.type === 'place' ? countryOf.get(entity.name) : undefined;
            return country ? [{ country, isDateline: exact === exact.toUpperCase() }] : [];
          }),
        );
        const first = sentences.first[sentenceAt(sentences, tokenAt(tokens, figure.span.from))];
        const { code } = figure.unit;
        const own = code.slice(0, 2);
        const before = [...named].findLast(
          (one) => one === code || said.byCountry.get(one.slice(0, 2)) === one,
        );
        const country = lent.has(said)
          ? before?.slice(0, 2)
          : (spoken.near(figure, said, own, tokens.from[first]) ??
            before?.slice(0, 2) ??
            spoken.mostOf(said, own));
        last = [code, (country && said.byCountry.get(country)) ?? code];
        if (last[0] !== last[1])
          renameBefore(found.figure, i, tokens.from[first], last, (one) => nameIn(tokens, one, shared));
      }
      // "5 billion pesos; it paid 2 billion"
      if (typeof said === 'string' || !last || last[0] !== figure.unit.code || last[0] === last[1]) return;
      found.figure[i] = { ...figure, unit: { ...figure.unit, code: last[1] } };
    });
  };
};

/** Puts something at the end of what it is among. */
function latest(all: Set<string>, one: string): void {
  all.delete(one);
  all.add(one);
}

/** What a sum of money is no less than where its name is also another word. */
const leastMoney = 1000;

/** The money that counted things are where its country is spoken of: "900,000 sums". */
function countedMoney(
  { unit, value, range }: Figure,
  counted: Readonly<Record<string, string>>,
  mentions: readonly Mention[],
): string | undefined {
  const code = unit.kind === 'count' ? counted[unit.noun] : undefined;
  if (code === undefined || Number(value ?? range?.[0] ?? 0) < leastMoney) return undefined;
  return mentions.some(({ entity }) => entity.id === code.slice(0, 2)) ? code : undefined;
}

/** Renames the money that bare numbers right before a sum have from it: "from 139 to 121 million kroner". */
function renameBefore(
  figures: Figure[],
  i: number,
  start: number,
  [was, now]: readonly [string, string],
  named: (figure: Figure) => ReturnType<typeof nameIn>,
): void {
  for (let n = i - 1; n >= 0 && figures[n].span.from >= start; n--) {
    const { unit } = figures[n];
    if (unit.kind !== 'currency' || unit.code !== was || named(figures[n])) return;
    figures[n] = { ...figures[n], unit: { ...unit, code: now } };
  }
}

/** Whether a mention is of a country, and not of whose money a sum is: "Mexican pesos". */
const isOfCountry = (
  tokens: Tokens,
  { entity, span }: Mention,
  shared: readonly (Shared | undefined)[],
): boolean => {
  const next = tokenAt(tokens, span.to);
  return entity.type === 'country' && !(next < tokens.count && shared[tokens.word[next]]);
};

/**
 * The countries whose money a figure's own bare name may be; `owned` where it says whose, `explicit` where it has another
 * sign or name, nothing where it names none.
 */
function nameIn(
  tokens: Tokens,
  { span, rule, unit }: Figure,
  shared: readonly (Shared | undefined)[],
): Shared | 'owned' | 'explicit' | undefined {
  const { count, from, kind, shape, word } = tokens;
  for (let at = tokenAt(tokens, span.from); at < count && from[at] < span.to; at++) {
    const countries = shared[word[at]];
    if (!countries) continue;
    const before = isOneOf(tokens, at - 1, '.') ? at - 2 : at - 1; // "U.S. dollars"
    const isNamed = kind[before] === WORD && shape[before] !== LOWER && from[before] >= span.from;
    const isAnother = unit.kind === 'currency' && countries.itself && unit.code !== countries.itself;
    return isNamed || isAnother ? 'owned' : countries;
  }
  return rule.includes('/currency') ? 'explicit' : undefined;
}

/** How many countries of a sentence are looked at. */
const MOST_IN_SENTENCE = 12;

/** Whether a sum says by a code or an adjective whose money it is: "DKK 64m", "64 million Danish kroner", but not "$64m". */
const namesWhose = ({ exact, unit }: Figure): boolean =>
  unit.kind === 'currency' &&
  (exact.includes(unit.code) || /^[^$€£¥]*\p{Lu}\p{Ll}+ |^\p{Lu}+[$€£¥]/u.test(exact));

/** Where a text was written tells as much as naming the country so many times. */
const datelineWeight = 5;

/** The countries that a text speaks of. */
class Spoken {
  private at = 0;
  private readonly most = new Map<Shared, string | undefined>();

  /** `mentions` of countries, in order, and of the capitals of some; a dateline names one in capital letters. */
  constructor(
    private readonly mentions: readonly Mention[],
    private readonly capitals: readonly { country: string; isDateline: boolean }[],
  ) {}

  /** The country of a figure's sentence, from `start` on, whose money it may be. Figures come in order. */
  near({ span }: Figure, shared: Shared, own: string, start: number): string | undefined {
    const { mentions } = this;
    while (this.at < mentions.length && mentions[this.at].span.from < span.from) this.at++;
    let near: string | undefined;
    for (
      let i = this.at - 1;
      i >= Math.max(0, this.at - MOST_IN_SENTENCE) && mentions[i].span.from >= start;
      i--
    ) {
      const { id } = mentions[i].entity;
      if (id === own) return own;
      if (id !== undefined && shared.byCountry.has(id)) near ??= id;
    }
    return near;
  }

  /** The country spoken of most; the one that a name is by itself, where it is spoken of half as often. */
  mostOf(shared: Shared, own: string): string | undefined {
    if (!this.most.has(shared)) this.most.set(shared, this.count(shared, own));
    return this.most.get(shared);
  }

  private count(shared: Shared, own: string): string | undefined {
    const times = new Map<string, number>();
    const add = (country: string | undefined, weight: number) => {
      if (country !== undefined && shared.byCountry.has(country))
        times.set(country, (times.get(country) ?? 0) + weight);
    };
    for (const { entity } of this.mentions) add(entity.id, 1);
    // that somebody is in Oslo says less of kroner than that he is in Copenhagen
    for (const { country, isDateline } of this.capitals)
      if (isDateline || country !== own) add(country, isDateline ? datelineWeight : 1);
    const [first] = [...times].sort(([, a], [, b]) => b - a);
    return first && (times.get(own) ?? 0) * 2 < first[1] ? first[0] : undefined;
  }
}
