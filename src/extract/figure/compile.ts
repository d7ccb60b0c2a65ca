import type { Bound, Direction, Unit } from '../../core/item.js';
import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, wordFlags, wordTable } from '../../core/phrase.js';
import {
  capitalSigns,
  currencyCodes,
  currencyNames,
  currencySigns,
  garbledSigns,
  shoutedCodes,
  wordlikeCodes,
} from '../../lang/currency.js';
import type { FigureSection, Surfaces } from '../../lang/figure.js';
import { entriesOf } from '../../lang/inflect.js';
import { fractionSigns, measureSymbols, percentSigns } from '../../lang/measure.js';
import type { Pack } from '../../lang/pack.js';
import { markStarts } from './starts.js';
import type { FigureTables, UnitSurface } from './tables.js';
import { BASIS_POINT, inMeasure, inMoney, ofThings, PERCENT, PERCENTAGE_POINT } from './units.js';

/** The marks of Arabic digits (Unicode, U+066C and U+066B), which are nothing else in any language: "١٠٫٢". */
const ARABIC_GROUP = '٬';
const ARABIC_POINT = '٫';

const entries = <T>(surfaces: Surfaces<T>): [string, T][] => Object.entries(surfaces);
const flags = (surfaces: readonly string[]): [string, true][] => surfaces.map((surface) => [surface, true]);

const money = (code: string): Unit => (code.endsWith('-') ? inMoney(code.slice(0, -1), true) : inMoney(code));

function monthsOf({ period }: Pack, lexicon: Lexicon): FigureTables['months'] {
  if (!period) return [];
  const wary = new Set(period.wary);
  return wordTable<'sure' | 'wary'>(
    lexicon,
    Object.keys(period.months).map((surface) => [surface, wary.has(surface) ? 'wary' : 'sure']),
  );
}

/** First names in one word, as a dictionary has them. */
const namesIn = ({ mention }: Pack): string[] =>
  entriesOf(mention?.givenNames ?? '')
    .map((name) => name.replaceAll('|', ''))
    .filter((name) => /^\p{L}+$/u.test(name));

/** Verbs by word id, each with its particles by word id. */
const separableVerbs = (verbs: Surfaces<Surfaces<Direction>>, lexicon: Lexicon): FigureTables['separable'] =>
  wordTable(
    lexicon,
    entries(verbs).map(([verb, particles]) => [
      verb,
      new Map(entries(particles).map(([particle, direction]) => [lexicon.add(particle), direction])),
    ]),
  );

/** Compiles a section: every surface gets an id in the lexicon. */
export function figureTables(pack: Pack, section: FigureSection, lexicon: Lexicon): FigureTables {
  const { number, unit, count, context, measure } = section;
  const units = new PhraseTable<UnitSurface>(lexicon);
  const prefixes = new PhraseTable<UnitSurface>(lexicon);
  for (const [sign, code] of entries(currencySigns)) {
    const asWritten = capitalSigns.has(sign);
    prefixes.add(sign, { unit: money(code), scale: 0 }, asWritten);
    units.add(sign, { unit: money(code), scale: 0 }, asWritten);
  }
  for (const [sign, code] of entries(garbledSigns)) prefixes.add(sign, { unit: money(code), scale: 0 }, true);
  const plainWords = new Set([...count.stops, ...measure.determiners]);
  for (const code of currencyCodes) {
    units.add(code, { unit: money(code), scale: 0 }, true);
    prefixes.add(`${code} $`, { unit: money(code), scale: 0 }, wordlikeCodes.has(code)); // "top $5" is no pa'anga
    units.add(`M${code}`, { unit: money(code), scale: 6 }, true);
    prefixes.add(`M${code}`, { unit: money(code), scale: 6 }, true);
    if (!shoutedCodes.has(code)) prefixes.add(code, { unit: money(code), scale: 0 }, true);
    if (wordlikeCodes.has(code)) continue;
    const lower = code.toLowerCase();
    if (plainWords.has(lower)) continue; // "an dem 23 Länder teilnahmen" is no German mark
    prefixes.add(lower, { unit: money(code), scale: 0 }, true);
    units.add(lower, { unit: money(code), scale: 0 }, true);
  }
  for (const [surface, code] of entries(unit.currencyPrefixes))
    prefixes.add(surface, { unit: money(code), scale: 0 }, true);
  for (const [surface, code] of entries(unit.currencies)) units.add(surface, { unit: money(code), scale: 0 });
  for (const [name, code] of currencyNames(pack.code)) units.add(name, { unit: money(code), scale: 0 });
  const percent: UnitSurface = { unit: PERCENT, scale: 0 };
  for (const surface of [...percentSigns, ...unit.percent]) units.add(surface, percent);
  for (const surface of unit.percentagePoint) units.add(surface, { unit: PERCENTAGE_POINT, scale: 0 });
  for (const surface of unit.basisPoint) units.add(surface, { unit: ofThings(BASIS_POINT), scale: 0 });
  for (const surface of unit.point ?? [])
    units.add(surface, { unit: ofThings(unit.point?.[0] ?? ''), scale: 0 });
  for (const [symbol, code] of entries(measureSymbols))
    units.add(symbol, { unit: inMeasure(code), scale: 0 }, true);
  for (const [surface, code] of entries(unit.measures))
    units.add(surface, { unit: inMeasure(code), scale: 0 });

  for (const [surface, [scale, code]] of entries(unit.scaledMeasures ?? {}))
    units.add(surface, { unit: inMeasure(code), scale }, true);

  const exactly = <T>(surfaces: Surfaces<T>): PhraseTable<T> => {
    const table = new PhraseTable<T>(lexicon);
    for (const [surface, value] of entries(surfaces)) table.add(surface, value, true);
    return table;
  };
  const phrases = (surfaces: readonly string[]) => new PhraseTable<true>(lexicon, flags(surfaces));
  const words = (surfaces: readonly string[]) => wordFlags(lexicon, flags(surfaces));
  const bounds = (
    about: readonly string[],
    over: readonly string[],
    under: readonly string[],
    exact: readonly string[] = [],
  ) =>
    new PhraseTable<Bound>(lexicon, [
      ...exact.map((surface): [string, Bound] => [surface, 'exact']),
      ...about.map((surface): [string, Bound] => [surface, 'about']),
      ...over.map((surface): [string, Bound] => [surface, 'over']),
      ...under.map((surface): [string, Bound] => [surface, 'under']),
    ]);
  const directions = (table: Readonly<Record<Direction, readonly string[]>>) =>
    wordTable<Direction>(lexicon, [
      ...table.up.map((surface): [string, Direction] => [surface, 'up']),
      ...table.down.map((surface): [string, Direction] => [surface, 'down']),
    ]);

  const tables: FigureTables = {
    digits: { group: section.digits.group + ARABIC_GROUP, point: section.digits.point + ARABIC_POINT },
    starts: lexicon.takeColumn(),
    values: wordTable(lexicon, entries(number.values)),
    scales: wordTable(lexicon, entries(number.scales)),
    loneScales: words(number.loneScales),
    shortScales: exactly(number.shortScales),
    moneyScales: exactly(number.moneyScales),
    scalesBehindMoney: exactly(number.scalesBehindMoney ?? {}),
    articles: words(number.articles),
    joiners: words(number.joiners),
    partJoiners: words(number.partJoiners ?? number.joiners),
    articleHedges: wordTable(lexicon, entries(number.articleHedges ?? {})),
    wholes: words(number.wholes ?? []),
    points: words(number.points),
    bundles: wordTable(lexicon, entries(number.bundles)),
    bundlesOf: wordTable(lexicon, entries(number.bundlesOf ?? {})),
    manyOf: wordTable(lexicon, entries(number.manyOf ?? {})),
    everyNth: new PhraseTable(lexicon, entries(number.everyNth ?? {})),
    partPhrases: new PhraseTable(lexicon, entries(number.partPhrases ?? {})),
    several: words(number.several ?? []),
    fractions: wordTable(lexicon, entries(number.fractions)),
    plainFractions: words(number.plainFractions),
    halves: wordTable(lexicon, entries(number.halves)),
    changeHalves: wordTable(lexicon, entries(number.changeHalves ?? {})),
    scaledParts: wordTable(lexicon, entries(number.scaledParts ?? {})),
    mixed: wordTable(lexicon, entries(number.mixed)),
    many: wordTable(lexicon, entries(number.many)),
    of: words(number.of),
    beforeHalf: words(number.beforeHalf),
    ordinals: words(number.ordinals),
    pronounsBefore: words(number.pronounsBefore),
    minus: words(number.minus),
    plus: words(number.plus ?? []),
    multiples: wordTable(lexicon, entries(number.multiples)),
    bareMultiples: wordTable(lexicon, entries(number.bareMultiples ?? {})),
    modals: words(number.modals ?? []),
    times: words(number.times),
    timesAs: new PhraseTable(lexicon, entries(number.timesAs ?? {})),
    signs: wordTable(lexicon, entries(fractionSigns)),
    units,
    gluedUnits: exactly(unit.gluedUnits ?? {}),
    prefixes,
    qualifiers: exactly(unit.currencyQualifiers),
    fused: wordTable(lexicon, entries(unit.fused ?? {})),
    sharedMinors: wordTable(
      lexicon,
      entries(unit.sharedMinors ?? {}).map(([name, codes]) => [name, codes.map((code) => code.slice(-3))]),
    ),
    percentSigns: words(percentSigns),
    per: phrases(unit.per),
    rates: phrases(unit.rates ?? []),
    perAny: phrases(unit.perAny ?? []),
    amid: words(unit.amid ?? []),
    perUnits: words(unit.perUnits ?? []),
    perMany: phrases(unit.perMany ?? []),
    perWords: new PhraseTable(lexicon, entries(unit.perWords)),
    weights: wordTable(lexicon, entries(unit.weights ?? {})),
    weighing: words(unit.weighing ?? []),
    weighingAfter: words(unit.weighingAfter ?? []),
    accountScales: wordTable(lexicon, entries(unit.accountScales ?? {})),
    accountLeads: words(unit.accountLeads ?? []),
    moneys: words(unit.moneys ?? []),
    ageBefore: words(unit.ageBefore),
    agePhrases: phrases(unit.agePhrases ?? []),
    agedGroups: words(unit.agedGroups ?? []),
    age: phrases(unit.age),
    givenNames: words(namesIn(pack)),
    frosts: words(unit.frosts ?? []),
    frostBehind: phrases(unit.frostBehind ?? []),
    stops: words(count.stops),
    modifiers: words(count.modifiers),
    uncounted: words(count.uncounted ?? []),
    peopleBefore: words(count.peopleBefore ?? []),
    peopleNumbers: words(count.peopleNumbers ?? []),
    groups: words(count.groups ?? []),
    crowds: words(count.crowds ?? []),
    lengths: words(count.lengths ?? []),
    peopleAfter: words(count.peopleAfter ?? []),
    people: count.people ?? '',
    ofThem: phrases(count.ofThem ?? []),
    compared: phrases(count.compared ?? []),
    partsBefore: phrases(count.partsBefore ?? []),
    merely: words(count.merely ?? []),
    sizes: words(count.sizes ?? []),
    verbs: words(count.verbs ?? []),
    irregular: wordTable(lexicon, entries(count.irregular)),
    outOf: phrases(count.outOf),
    oneIn: phrases(count.oneIn),
    boundBefore: bounds(
      [...context.about, '~', '≈', '±'],
      [...context.over, '>', '≥'],
      [...context.under, '<', '≤'],
      context.unbounded,
    ),
    whereBefore: phrases(context.whereBefore ?? []),
    notInCase: words(context.notInCase ?? []),
    boundAfter: bounds(context.aboutAfter, context.overAfter, context.underAfter),
    direction: directions(context.direction),
    directionAfter: directions(context.directionAfter),
    notChanges: phrases(context.notChanges ?? []),
    ways: words(context.ways ?? []),
    bridges: phrases(context.directionBridges),
    parallels: words(context.parallels),
    sayings: words(context.sayings ?? []),
    thats: words(context.thats ?? []),
    asides: words(context.asides ?? []),
    asideEndings: context.asideEndings ?? [],
    clauseOpeners: words(context.clauseOpeners ?? []),
    respective: words(context.respective ?? []),
    whens: words(context.whens ?? []),
    basePhrases: phrases(context.basePhrases ?? []),
    bases: words(context.bases ?? []),
    numberBases: words(context.numberBases ?? []),
    stretchStarts: words(context.stretchStarts ?? []),
    dues: words(context.dues ?? []),
    against: words(context.against ?? []),
    clausePrepositions: words(context.clausePrepositions ?? []),
    pasts: words((pack.period?.pastContext ?? []).filter((surface) => !/\s/.test(surface))),
    deliveries: words(pack.period?.deliveries ?? []),
    forecasts: words(pack.period?.forecasts ?? []),
    valued: words(context.valued ?? []),
    datedThings: words(context.datedThings ?? []),
    sinces: words(context.sinces ?? []),
    mosts: words(context.mosts ?? []),
    restates: words(context.restates),
    changeAmounts: words(context.changeAmounts),
    gaps: words(context.gaps ?? []),
    changeNouns: words(context.changeNouns ?? []),
    particles: words(context.particles ?? []),
    idioms: phrases(context.idioms ?? []),
    rounds: words(context.rounds ?? []),
    schedules: words(context.schedules ?? []),
    clocksBefore: words(context.clocksBefore ?? []),
    clocksAt: words(context.clocksAt ?? []),
    directionPhrases: new PhraseTable<Direction>(lexicon, [
      ...(context.directionPhrases?.up ?? []).map((phrase) => [phrase, 'up'] as const),
      ...(context.directionPhrases?.down ?? []).map((phrase) => [phrase, 'down'] as const),
    ]),
    allBut: phrases(context.allBut ?? []),
    scaleNames: words(context.scaleNames ?? []),
    agedPersons: words(unit.agedPersons ?? []),
    takenAfter: words(context.takenAfter ?? []),
    streaks: phrases(context.streaks ?? []),
    particlesBehind: words(context.particlesBehind ?? []),
    particleVerbs: {
      up: words(context.particleVerbs?.up ?? []),
      down: words(context.particleVerbs?.down ?? []),
    },
    durings: words(context.durings ?? []),
    existences: phrases(context.existences ?? []),
    takings: words(context.takings ?? []),
    namesYears: pack.period?.yearAfterNumber === true,
    ordinalBefore: words(context.ordinalBefore ?? []),
    separable: separableVerbs(context.separable ?? {}, lexicon),
    reaching: words(context.reaching ?? []),
    levelBounds: words(context.levelBounds ?? []),
    lasting: words(context.lasting ?? []),
    carriers: words(context.carriers ?? []),
    mounters: words(context.mounters ?? []),
    timesAmounts: words(context.timesAmounts ?? []),
    point: unit.point?.[0],
    sharePoint: unit.sharePoint ?? unit.point?.[0],
    comparedAfter: directions(context.comparedAfter ?? { up: [], down: [] }),
    others: words(context.others ?? []),
    auxiliaries: words(context.auxiliaries ?? []),
    perBefore: new PhraseTable(lexicon, entries(unit.perBefore ?? {})),
    states: words(context.states ?? []),
    statePhrases: phrases(context.statePhrases ?? []),
    placings: words(context.placings ?? []),
    placeLinks: words(context.placeLinks ?? []),
    beginnings: words(context.beginnings ?? []),
    equals: words(context.equals ?? []),
    closes: words(context.closes ?? []),
    levels: words(context.levels),
    moves: words(context.moves ?? []),
    bareLabels: words(context.bareLabels ?? []),
    spells: words(measure.spells ?? []),
    alls: words(number.alls ?? []),
    raising: words(context.raising ?? []),
    losing: words(context.losing ?? []),
    handling: words(context.handling ?? []),
    rangeStarts: words(context.rangeStarts),
    nowadays: phrases(context.nowadays ?? []),
    nows: words(context.nows ?? []),
    rangeJoins: phrases(context.rangeJoins),
    betweenStarts: words(context.betweenStarts),
    betweenJoins: phrases(context.betweenJoins),
    superlatives: new PhraseTable(lexicon, entries(context.superlatives)),
    months: monthsOf(pack, lexicon),
    weekdays: words(Object.keys(pack.period?.weekdays ?? {}).filter((surface) => /^\p{L}+$/u.test(surface))),
    stretches: phrases(Object.keys(pack.period?.units ?? {}).filter((surface) => !/^\p{L}+$/u.test(surface))),
    ago: words(
      pack.period
        ? [...pack.period.ago, ...pack.period.ahead, ...Object.keys(pack.period.shifts)].filter(
            (surface) => !/\s/.test(surface),
          )
        : [],
    ),
    labels: words([...context.labels, '#', '№', '§']),
    numberedNames: phrases(context.numberedNames ?? []),
    suffixes: phrases(context.suffixes),
    heads: new PhraseTable(lexicon, entries(measure.heads)),
    determiners: words(measure.determiners),
    measureOf: words(measure.of),
    durations: words(measure.durations ?? []),
    worths: phrases(measure.worths ?? []),
    attached: words(measure.attached),
    pronouns: words(measure.pronouns),
    objects: words(measure.objects ?? []),
    resuming: words(measure.resuming ?? []),
    links: words(measure.links ?? []),
    generals: words(measure.generals ?? []),
    genitives: pack.period?.genitives ?? [],
    section,
  };
  markStarts(tables, lexicon);
  return tables;
}
