import { fold } from '../../core/boundary.js';
import type { Mention } from '../../core/item.js';
import { nameKey } from '../../core/name-key.js';
import { LOWER, tokenText, WORD } from '../../core/token.js';
import type { PassageIndex } from './passages.js';
import type { Witness } from './witness.js';

/** Letters of a name's key that one romanisation or another puts for one sound. */
const sounds: readonly (readonly [letters: RegExp, put: string])[] = [
  [/[aeiou]/gu, ''],
  [/[шжчcsz]/gu, 's'],
  [/[vfb]/gu, 'b'],
  [/[ghk]/gu, 'k'],
  [/[dt]/gu, 't'],
  [/(\p{L})\1+/gu, '$1'],
];

/** Letters of pinyin whose sound Palladius writes otherwise than other romanisations are read. */
const pinyin: readonly (readonly [letters: RegExp, put: string])[] = [
  [/zh|[jqxzc]/gu, 's'],
  [/ng/gu, 'n'],
];

const respelt = (name: string, rows: readonly (readonly [RegExp, string])[]): string =>
  rows.reduce((heard, [letters, put]) => heard.replace(letters, put), name);

/** The consonants of each word of a name, as far as all spellings of it have them; of one in Latin letters as pinyin, too. */
const soundsOf = (name: string): string[] =>
  [name, respelt(name.toLowerCase(), pinyin)]
    .flatMap((spelling) => nameKey(spelling).split(' '))
    .map((word) => respelt(word, sounds))
    .filter(Boolean);

const heardIn = new WeakMap<PassageIndex, readonly string[]>();

/** The sounds of all names in the sources: words with a capital, but for those that open a sentence and were read as no name. */
function soundsIn(index: PassageIndex): readonly string[] {
  let heard = heardIn.get(index);
  if (!heard) {
    const words = new Set<string>();
    for (const { reading, found } of index.sources) {
      const { tokens, sentences } = reading;
      const opening = new Set(sentences.first.subarray(0, sentences.count));
      for (let at = 0; at < tokens.count; at++)
        if (tokens.kind[at] === WORD && tokens.shape[at] !== LOWER && !opening.has(at))
          words.add(fold(tokenText(tokens, at)));
      for (const { exact } of found.mention) words.add(fold(exact));
    }
    heardIn.set(index, (heard = [...new Set([...words].flatMap(soundsOf))]));
  }
  return heard;
}

/** Whether a word of a name in another script may be one that the sources have with a capital. */
export function isHeard(name: string, index: PassageIndex): boolean {
  const heard = soundsIn(index);
  return soundsOf(name).some((word) => heard.some((other) => soundAlike(word, other)));
}

/** Whether so few sounds differ that both may be spellings of one name. */
function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.max(one.length, other.length);
  const most = length < long ? Number(length >= middling) : 2;
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** From so many sounds on one may differ, and two. */
const middling = 5;
const long = 8;

/** How many letters must be put in, left out or changed (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(one[i - 1] !== other[j - 1])));
    row = next;
  }
  return row[other.length];
}

/** Whether a name of a report is surely not the one that a source in another language has, though no word tells. */
export function isOtherAcross(
  now: Mention,
  report: Witness,
  was: Mention,
  source: Witness,
  index: PassageIndex,
): boolean {
  switch (now.entity.type) {
    case 'country':
      return true;
    case 'organisation':
      return (
        source.vocabulary.knowsOrganisation(now.entity.id ?? '') &&
        report.vocabulary.knowsOrganisation(was.entity.id ?? '')
      );
    case 'place': {
      const powers = seatsAt(report, now);
      const others = seatsAt(source, was);
      return powers.length > 0 && others.length > 0 && !others.some((power) => powers.includes(power));
    }
    case 'person':
      return !isHeard(now.entity.name, index);
    default:
      return false;
  }
}

/** The powers that have their seat in a place; parts of the world have numbers. */
const seatsAt = ({ vocabulary }: Witness, { entity }: Mention): string[] =>
  vocabulary.powersAt(entity.name).filter((power) => !/^\d/u.test(power));
