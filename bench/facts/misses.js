// What an item says otherwise than a fact.

const holds = (words, part) => words.toLowerCase().includes(part.toLowerCase());
/** One name may be told in fewer words than the other. */
const isNamed = (name, wanted) => name !== '' && (holds(name, wanted) || holds(wanted, name));
const nameOf = (one) =>
  one == null
    ? ''
    : typeof one === 'string'
      ? one
      : Array.isArray(one)
        ? one.map(nameOf).join(' ')
        : [one.name, one.exact].filter(Boolean).join(' ');
const isUnit = (unit, wanted) =>
  unit !== undefined && (unit.kind === wanted || unit.code === wanted || holds(unit.noun ?? '', wanted));
const isTime = (period, [from, to]) => period?.from === from && period?.to === to;
/** What is counted is what is measured. */
const isMeasured = ({ measure, unit }, wanted) =>
  measure ? isNamed(measure.exact, wanted) : unit?.kind === 'count';

/** Of each field of a fact, whether an item has it. */
const fields = {
  unit: ({ unit }, wanted) => isUnit(unit, wanted),
  range: ({ range }, wanted) => String(range) === String(wanted),
  measure: isMeasured,
  period: (item, wanted) => isTime(item.kind === 'period' ? item : item.period, wanted),
  due: ({ due }, wanted) => isTime(due, wanted),
  superlative: ({ superlative }, wanted) => holds(superlative ?? '', wanted),
  source: ({ source }, wanted) => isNamed(source?.name ?? '', wanted),
  by: ({ by }, wanted) => (wanted === null ? by == null : isNamed(nameOf(by).trim(), wanted)),
  to: ({ to }, wanted) => isNamed(nameOf(to).trim(), wanted),
  entity: ({ entity }, wanted) => holds(entity.name, wanted),
  name: ({ name }, wanted) => holds(name, wanted),
  topics: ({ topics }, wanted) => wanted.every((topic) => holds(String(topics), topic)),
  refuses: ({ refuses }, wanted) => Boolean(refuses) === wanted,
};

/** The fields of a fact, besides `kind` and `has`, that an item has otherwise, each with what it has. */
export const misses = (item, { kind: _, has: __, ...fact }) =>
  Object.entries(fact).flatMap(([field, wanted]) => {
    const isRight = fields[field]?.(item, wanted) ?? item[field] === wanted;
    return isRight ? [] : [`${field} is ${JSON.stringify(item[field])}, not ${JSON.stringify(wanted)}`];
  });
