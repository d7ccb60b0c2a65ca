/** A family of versions whose tree is known: a copyist who slips, drops, moves, adds and mixes. */
import { chanceOf } from './chance.js';
import { slips } from './slips.js';

const asides = [
  'No further details were given.',
  'Observers had expected as much.',
  'The figures could not be checked at once.',
  'A spokesman declined to add anything.',
  'It was the third such statement this season.',
  'The news was met with some surprise in the capital.',
  'Reaction from the opposition was swift.',
  'Details are to follow in the coming weeks.',
  'Подробности не сообщаются.',
  'Наблюдатели ожидали этого.',
  'Проверить эти цифры пока не удалось.',
  'Пресс-служба от пояснений отказалась.',
];
const outlets = [
  'Gable Courier',
  'Lantern Post',
  'Orchard Times',
  'Meridian Wire',
  'Fenland Herald',
  'Quay Gazette',
  'Upland Review',
  'Causeway Journal',
  'Belfry News',
  'Tarn Observer',
  'Weir Chronicle',
  'Gannet Tribune',
];

/** A text as paragraphs of sentences; each sentence keeps a number by which versions of it are told. */
export function sentencesOf(text) {
  let number = 0;
  return text
    .split(/\n+/)
    .filter(Boolean)
    .flatMap((paragraph, p) =>
      paragraph
        .split(/(?<=[.!?]["”»]?) (?=["“«]?\p{Lu})/u)
        .map((words) => ({ number: number++, paragraph: p, words })),
    );
}

const textOf = (sentences) =>
  sentences
    .map(({ words, paragraph }, at) =>
      at === 0 ? words : (sentences[at - 1].paragraph === paragraph ? ' ' : '\n\n') + words,
    )
    .join('');

/** The paragraph that a sentence put at a place joins: the one before it, or after it where that is a headline. */
const paragraphAt = (sentences, at) =>
  (/[.!?]["”»]?$/.test(sentences[at - 1].words) ? sentences[at - 1] : (sentences[at] ?? { paragraph: -1 }))
    .paragraph;

/** Makes one change to a version; false where it could not be made. */
function change(sentences, chance) {
  const roll = chance.next();
  const at = 1 + chance.below(sentences.length - 1);
  if (roll < 0.16 && sentences.length > 6) {
    sentences.splice(at, chance.next() < 0.7 ? 1 : 2);
    return true;
  }
  if (roll < 0.22) {
    const to = 1 + chance.below(sentences.length - 1);
    if (to === at) return false;
    const [moved] = sentences.splice(at, 1);
    sentences.splice(to, 0, { ...moved, paragraph: paragraphAt(sentences, to) });
    return true;
  }
  if (roll < 0.26) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(sentences[0].words);
    const words = chance.pick(asides.filter((aside) => /\p{Script=Cyrillic}/u.test(aside) === cyrillic));
    if (sentences.some((sentence) => sentence.words === words)) return false;
    sentences.splice(at, 0, { number: -1, paragraph: paragraphAt(sentences, at), words });
    return true;
  }
  let spin = chance.next() * slips.reduce((sum, [, often]) => sum + often, 0);
  const [slip] = slips.find(([, often]) => (spin -= often) < 0) ?? slips[0];
  const words = slip(sentences[at].words, chance);
  if (words === undefined) return false;
  sentences[at] = { ...sentences[at], words };
  return true;
}

/** A copy of a version, with so many changes. */
function copyOf(sentences, chance, changes) {
  const copy = sentences.map((sentence) => ({ ...sentence }));
  for (let made = 0, tries = 0; made < changes && tries < 400; tries++) if (change(copy, chance)) made++;
  return copy;
}

/** Drops most of a version: a digest of it. */
const digestOf = (sentences, chance) => sentences.filter((_, at) => at === 0 || chance.next() < 0.55);

/** Puts a share of another version's sentences for its own; how many differ. */
function contaminate(sentences, other, chance) {
  let taken = 0;
  for (let at = 1; at < sentences.length; at++) {
    const theirs = other.find(({ number }) => number >= 0 && number === sentences[at].number);
    if (!theirs || theirs.words === sentences[at].words || chance.next() < 0.7) continue;
    sentences[at] = { ...sentences[at], words: theirs.words };
    taken++;
  }
  return taken;
}

/**
 * Copies `text` until there are `size` versions. Each version: its id, text, parent, how many
 * changes came in with it, the version that it was mixed with, and, where `signed`, a date and
 * a credit. They are given in an order by chance, which says nothing.
 */
export function familyOf(text, { seed, size, contamination = 0.12, signed = false }) {
  const chance = chanceOf(seed);
  const versions = [{ id: 'v0', sentences: sentencesOf(text), parent: null, changes: 0, day: 1 }];
  while (versions.length < size) {
    const parent = chance.pick(versions);
    const changes = 1 + chance.below(6);
    const digest = chance.next() < 0.12 && parent.sentences.length > 14;
    const base = digest ? digestOf(parent.sentences, chance) : parent.sentences;
    const sentences = copyOf(base, chance, changes);
    const mixable = versions.filter((other) => other !== parent && other.parent !== null);
    let second = null;
    let taken = 0;
    if (chance.next() < contamination && mixable.length > 0) {
      const other = chance.pick(mixable);
      taken = contaminate(sentences, other.sentences, chance);
      if (taken > 0) second = other.id;
    }
    const day = parent.day + 1 + chance.below(3);
    versions.push({
      id: `v${versions.length}`,
      sentences,
      parent: parent.id,
      changes,
      second,
      taken,
      digest,
      day,
    });
  }
  const published = versions.map(({ sentences, day, ...version }, at) => {
    const from = versions.findIndex(({ id }) => id === version.parent);
    const date = `2024-05-${String(day).padStart(2, '0')}`;
    if (!signed) return { ...version, text: textOf(sentences) };
    const own = outlets[at % outlets.length];
    const credited =
      from >= 0 && chance.next() < 0.5 ? `\n\nBased on materials from ${outlets[from % outlets.length]}` : '';
    return { ...version, date, text: `${own}\n\n${textOf(sentences)}${credited}` };
  });
  for (let at = published.length - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [published[at], published[other]] = [published[other], published[at]];
  }
  return published;
}
