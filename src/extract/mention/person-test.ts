import type { Sentences } from '../../core/sentence.js';
import { sentenceAt } from '../../core/sentence.js';
import {
  BROKEN,
  CAPITALS,
  DIGITS,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  SPACED,
  type Tokens,
  tokenText,
  WORD,
} from '../../core/token.js';
import type { People } from './people.js';
import { type NameRun, nameWords } from './person.js';
import type { PersonName, Seen } from './sighting.js';
import type { MentionTables } from './tables.js';
import { wordEnd } from './words.js';

/** No word all in capitals is a surname that is shorter, in characters. */
export const shortestSurname = 5;
const opening = '«“„"';
const closing = '»”“"';

/** Tells whether words with capitals that no table knows are a person's name: by their endings, and by what stands around them. */
export function personTest(
  tokens: Tokens,
  sentences: Sentences,
  tables: MentionTables,
  { full, single, lone }: Seen,
  people: People,
  isOrdinary: (at: number) => boolean,
  /** Where the names of persons end. */
  ends: ReadonlySet<number>,
): (name: PersonName) => boolean {
  const { count, gap, word, shape, from, to } = tokens;
  const { beside, and, forms, section } = tables;
  const starts = new Set(full.map(({ run }) => run.words[0]));
  const alone = new Set<string>();
  const sayers = new Set<string>(); // surnames that stand alone where one speaks: "Quill says"
  for (const at of [...lone, ...single.map(({ run }) => run.words[0])]) {
    const after = wordEnd(tokens, at);
    const says = after < count && beside[word[after]] === 1 && !isLinked(tokens, at, tables);
    for (const name of forms.nominatives(tokenText(tokens, at))) {
      alone.add(name);
      if (says) sayers.add(name);
    }
  }
  return ({ run }) => {
    const said = nameWords(tokens, run);
    const [first] = run.words;
    const { end } = run;
    const surname = run.words[said.length - 1];
    const keys = forms.nominatives(said[said.length - 1]);
    const isSurname = section.surnameEndings.some((ending) =>
      keys.some((key) => key.endsWith(ending) && key.length > ending.length + 1),
    );
    // "Ana Lee: …", of whom the text goes on to speak: the label of a turn
    const isLabel = isOneOf(tokens, end, ':') && gap[first] >= BROKEN;
    const opens = !isLabel && first === sentences.first[sentenceAt(sentences, first)];
    const isQuoted = isOneOf(tokens, first - 1, opening) && isOneOf(tokens, end, closing);
    const isKnown = people.knows(said);
    if (isQuoted && !isKnown) return false; // the ship “Ana Quill”
    if (isQualifying(tokens, run, said, tables)) return false;
    if (isKnown) return !isOrdinary(surname) || isSurname;
    if (gap[first] === GLUED && isOneOf(tokens, first - 1, '-‑')) return false; // "North-Rhine Quill"
    if (to[surname] - from[surname] < 2) return false; // "Northport, N.C., who"
    // "Representative Quill" has one name only
    if (said.length === 2 && tables.calling.match(tokens, first) === first + 1) return false;
    const cued =
      (end < count && beside[word[end]] && !isLinked(tokens, first, tables)) ||
      (first > 0 && beside[word[first - 1]]) ||
      (isOneOf(tokens, end, ',') &&
        tables.relative[word[end + 1]] &&
        !tables.telling.isIn(tokens, first) &&
        !isOfHolder(tokens, first, tables)) ||
      isIntroduced(tokens, run, tables) ||
      isBehindByline(tokens, first, tables) ||
      isHolder(tokens, end, tables) ||
      keys.some((key) => sayers.has(key)) ||
      (and[word[first - 1]] && ends.has(first - 1)) || // "Ana Lee and Bo Quill"
      (end < count && and[word[end]] && starts.has(end + 1));
    // a sentence's first word has its capital anyway: "Neither Lee", "Playing Lee"
    if ((opens || !cued) && people.short(said[said.length - 1])) return false;
    if (!isSurname && !cued && (opens || !keys.some((key) => alone.has(key)))) return false;
    if (shape[surname] === CAPITALS && to[surname] - from[surname] < shortestSurname) return false;
    return !isOrdinary(surname) && (!isOrdinary(first) || isSurname);
  };
}

/** Whether what stands before a name in a line that tells who made a text ends before it: "translated from Norwegian by". */
function isBehindByline(tokens: Tokens, first: number, { byline }: MentionTables): boolean {
  for (let at = first - 1; at >= 0 && at >= first - longestByline; at--)
    if (byline.match(tokens, at, first) === first) return true;
  return false;
}
const longestByline = 5;

/** Whether the last words end as adjectives do, the one before the last as no first name does, and a noun follows: «Межпортовой Норвежско-Датской комиссии». */
function isQualifying(
  tokens: Tokens,
  { words, end }: NameRun,
  said: readonly string[],
  tables: MentionTables,
): boolean {
  const { smallInside } = tables.section;
  if (!smallInside || end >= tokens.count || tokens.gap[end] !== SPACED || tokens.shape[end] !== LOWER)
    return false;
  if (words.length < 2 || tables.names.given[tokens.word[words[words.length - 2]]]) return false; // «Мариной Тверской сказано»
  const { adjectives, placeStems, otherStems } = smallInside;
  const stems = [...placeStems, ...otherStems];
  const [qualifier] = said.slice(-2);
  return said.slice(-2).every((word) => {
    const ending = adjectives.filter((one) => word.endsWith(one)).sort((a, b) => b.length - a.length)[0];
    const stem = ending === undefined ? '' : word.slice(0, -ending.length);
    return stem !== '' && (word !== qualifier || stems.some((one) => stem.endsWith(one)));
  });
}

/** Whether a preposition binds a name to a noun before it, whose act is told behind the name then: "a spokesman for X said". */
function isLinked(tokens: Tokens, first: number, { postLink }: MentionTables): boolean {
  return (
    first > 1 && (postLink.match(tokens, first - 1) === first || postLink.match(tokens, first - 2) === first)
  );
}

/** Whether somebody is said to be of what is named, and what follows may be told of him: "the head of X, who". */
function isOfHolder(tokens: Tokens, first: number, { postLink, stops, calling }: MentionTables): boolean {
  for (let link = first - 1; link >= first - 2 && link > 0; link--) {
    if (postLink.match(tokens, link) !== first) continue;
    for (let at = link - 1; at >= 0 && at >= link - 2; at--)
      if (stops.match(tokens, at, link) === link || calling.match(tokens, at, link) === link) return true;
  }
  return false;
}

/** Whether what somebody is stands before a mark and the name between it and the next one: "her deputy, Ana Lee, said". */
function isIntroduced(tokens: Tokens, { words: [first], end }: NameRun, tables: MentionTables): boolean {
  const { count, kind, shape, gap } = tokens;
  const mark = first - 1;
  if (mark < 1 || kind[mark] !== MARK || !isOneOf(tokens, mark, ',(—–')) return false;
  const isBody = tables.telling.isKind(tokens, mark) || tables.called.leads(tokens, mark);
  const isOver = end >= count || gap[end] >= BROKEN || isOneOf(tokens, end, ',.;:)—–');
  if (!isOver || gap[first] >= BROKEN) return false;
  for (let at = mark - 1; at >= 0 && at >= mark - longestIntroduction; at--) {
    if (kind[at] === MARK && !isOneOf(tokens, at, "'’-.")) return false;
    const calling = Math.max(tables.calling.match(tokens, at, mark), tables.stops.match(tokens, at, mark));
    // "the head of the port, Ana Lee,", but not "the doctor saw Ana Lee,"
    const isHead =
      calling === mark ||
      (calling > 0 &&
        (tables.section.smallInside ? shape[calling] === LOWER : tables.postLink.match(tokens, calling) > 0));
    if (isHead) return !isBody || isOfKnown(tokens, calling, tables);
    if (isOfKnown(tokens, tables.leader.match(tokens, at, mark), tables)) return true;
    if (gap[at] > SPACED) return false;
  }
  return false;
}
/** Whether somebody is of what the reader knows, and the name behind it is his: "the head of the union, Ana Lee,", but not "of a firm, Quill,". */
function isOfKnown(tokens: Tokens, at: number, { postLink, article, indefinite }: MentionTables): boolean {
  const { word } = tokens;
  return (
    at > 0 && postLink.match(tokens, at) > at && article[word[at + 1]] === 1 && !indefinite[word[at + 1]]
  );
}

/** How far before a comma the word may stand for what whom stands behind it is, in tokens. */
const longestIntroduction = 9;

/** Whether the post, the calling or the age of whom a name names stands behind it: "Ana Lee, Norway's minister of trade,". */
function isHolder(tokens: Tokens, comma: number, tables: MentionTables): boolean {
  if (!isOneOf(tokens, comma, ',')) return false;
  const { posts, article, named, calling } = tables;
  const { word, shape, kind, gap } = tokens;
  // "Ana Lee, 53,"
  if (kind[comma + 1] === DIGITS && isOneOf(tokens, comma + 2, ',')) return true;
  let isPlain = true; // whether only what may stand before a noun was met
  for (let at = comma + 1; at < comma + longestApposition && at < tokens.count; at++) {
    if (gap[at] > SPACED) return false;
    if (posts.match(tokens, at) > 0) return true;
    const end = isPlain ? calling.match(tokens, at) : -1;
    if (end > 0 && endsPhrase(tokens, end, tables)) return true;
    const country = named.match(tokens, at);
    if (country > 0) at = country - 1;
    else if (kind[at] === WORD ? shape[at] !== LOWER && !article[word[at]] : !isOneOf(tokens, at, "'’-"))
      return false;
    else isPlain &&= isBeforeNoun(tokens, at, tables);
  }
  return false;
}
/** How far behind a comma the post of whom stands before it may be, in tokens. */
const longestApposition = 7;

/** Whether a noun phrase ends before a token: "a dock worker" in the port, but not "a driver" training firm. */
const endsPhrase = (
  { count, kind, word }: Tokens,
  end: number,
  { section, telling }: MentionTables,
): boolean =>
  section.smallInside !== undefined || end >= count || kind[end] === MARK || telling.isSmall(word[end]);

/** Whether a word may stand before the noun of an apposition: no verb, no preposition, no conjunction. */
function isBeforeNoun(
  tokens: Tokens,
  at: number,
  { article, beside, section, telling }: MentionTables,
): boolean {
  const { kind, word } = tokens;
  if (kind[at] !== WORD) return true;
  if (section.smallInside)
    return section.smallInside.adjectives.some((ending) => tokenText(tokens, at).endsWith(ending));
  return article[word[at]] === 1 || !(beside[word[at]] || telling.isSmall(word[at]));
}
