/** A family of versions whose tree is known: a copyist who slips, drops, moves, adds and mixes. */
import { aside, news } from './additions.js';
import { chanceOf } from './chance.js';
import { commonAncestor, mixings, peculiar, secondFor } from './mixing.js';
import { paragraphAt, sentencesOf, textOf } from './sentences.js';
import { slips } from './slips.js';

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

/** Makes one change to a version; false where it could not be made. */
function change(sentences, chance, reporting) {
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
  const added = roll < 0.26 ? aside : roll < 0.26 + reporting ? news : undefined;
  if (added) {
    const words = added(/\p{Script=Cyrillic}/u.test(sentences[0].words) ? 'ru' : 'en', chance);
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
function copyOf(sentences, chance, changes, reporting) {
  const copy = sentences.map((sentence) => ({ ...sentence }));
  for (let made = 0, tries = 0; made < changes && tries < 400; tries++)
    if (change(copy, chance, reporting)) made++;
  return copy;
}

/** Drops most of a version: a digest of it. */
const digestOf = (sentences, chance) => sentences.filter((_, at) => at === 0 || chance.next() < 0.55);

/** Loses a share of the versions between the first and the last; of one that has a single copy left nothing can tell. */
function lose(versions, share, chance) {
  for (const version of versions) {
    const isBetween = version.parent !== null && versions.some(({ parent }) => parent === version.id);
    if (isBetween && chance.next() < share) version.isLost = true;
  }
  let kept = versions;
  for (;;) {
    const copiesLeft = ({ id }) => kept.filter(({ parent }) => parent === id);
    const gone = kept.find((version) => version.isLost && copiesLeft(version).length < 2);
    if (!gone) return kept;
    const [copy] = copiesLeft(gone);
    copy.parent = gone.parent;
    copy.changes += gone.changes;
    kept = kept.filter((version) => version !== gone);
  }
}

/**
 * Copies `text` until there are `size` versions, with so many changes each,
 * a share of them `reporting` of the copyist's own. Each version: its id, text, parent, how many
 * changes came in with it, the version that it was mixed with, what it has of either alone,
 * where `signed`, a date and a credit, and whether it `isLost`, as a share `lost` of those are that were
 * copied. They are given in an order by chance, which says nothing.
 */
export function familyOf(
  text,
  {
    seed,
    size,
    changes: [fewest, most] = [1, 6],
    reporting = 0,
    contamination = 0.12,
    signed = false,
    lost = 0,
  },
) {
  const chance = chanceOf(seed);
  const versions = [{ id: 'v0', sentences: sentencesOf(text), parent: null, changes: 0, day: 1 }];
  while (versions.length < size) {
    const parent = chance.pick(versions);
    const changes = fewest + chance.below(most + 1 - fewest);
    const digest = chance.next() < 0.12 && parent.sentences.length > 14;
    const base = digest ? digestOf(parent.sentences, chance) : parent.sentences;
    const other = chance.next() < contamination ? secondFor(versions, parent, chance) : undefined;
    const way = other && chance.pick(Object.keys(mixings));
    const mixed = base.map((sentence) => ({ ...sentence }));
    if (other) mixings[way](mixed, other.sentences, chance);
    const sentences = copyOf(mixed, chance, changes, reporting);
    const ancestor = other && commonAncestor(versions, parent, other);
    const told = (version, rival) =>
      peculiar(sentences, version.sentences, rival.sentences, ancestor.sentences);
    const day = Math.max(parent.day, other?.day ?? 0) + 1 + chance.below(3);
    versions.push({
      id: `v${versions.length}`,
      sentences,
      parent: parent.id,
      changes,
      ...(other && { second: other.id, way, taken: told(other, parent), kept: told(parent, other) }),
      digest,
      day,
    });
  }
  const published = versions.map(({ sentences, day, ...version }, at) => {
    const from = versions.findIndex(({ id }) => id === version.parent);
    const date = new Date(Date.UTC(2024, 4, day)).toISOString().slice(0, 10);
    if (!signed) return { ...version, text: textOf(sentences) };
    const own = outlets[at % outlets.length];
    const credit = /\p{Script=Cyrillic}/u.test(text) ? 'По материалам' : 'Based on materials from';
    const credited =
      from >= 0 && chance.next() < 0.5 ? `\n\n${credit} ${outlets[from % outlets.length]}` : '';
    return { ...version, date, text: `${own}\n\n${textOf(sentences)}${credited}` };
  });
  for (let at = published.length - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [published[at], published[other]] = [published[other], published[at]];
  }
  return lost > 0 ? lose(published, lost, chance) : published;
}
