import { fold } from '../../core/boundary.js';
import type { Entity, Mention } from '../../core/item.js';
import { headsOf, PhraseTable, wordTable } from '../../core/phrase.js';
import { sentenceAt } from '../../core/sentence.js';
import { CAPITALS, GLUED, LOWER, type Tokens, tokenSpan, tokenText, WORD } from '../../core/token.js';
import { type Endings, entriesOf, surfacesIn, surfacesOf } from '../../lang/inflect.js';
import type { Draft, Extractor } from '../extractor.js';
import { isBracketed, spelledFrom } from './acronym.js';
import { NameForms } from './name-form.js';
import { NamedTable } from './named.js';
import { headNames } from './organisation.js';
import { People } from './people.js';
import { NameReader, type NameRun, nameWords } from './person.js';
import { StateNames } from './state.js';
import { organisationId } from './surfaces.js';
import { isNameWord, wordEnd } from './words.js';

/** A name seen at the tokens from `first` up to `end`. */
interface Sighting {
  first: number;
  end: number;
  name: string;
  entity: Entity;
}

/** A person's name, kept until all full names of the text are known. */
interface Named {
  run: NameRun;
  name: string;
  /** Whether the post before it is in the nominative, and so the name too. */
  isNominative?: boolean;
}

/** A post or a calling. */
interface Post {
  /** Whether it names somebody without a name too. */
  alone: boolean;
  /** Whether the surface can be nothing but the nominative. */
  isNominative: boolean;
}

/**
 * Finds countries, organisations, persons, places and posts. Two passes: the first reads what
 * names itself (tables, posts, first names, words like "Ministry"), the second folds what the
 * text has introduced: acronyms, surnames.
 */
export const mention: Extractor = (pack, lexicon) => {
  const { mention: section } = pack;
  if (!section) return undefined;
  const words = (listed: string) => surfacesIn(listed, section.endings).map((word) => [word, true] as const);
  const posts = new PhraseTable<Post>(lexicon, [
    ...callings(section.posts, section.endings, true),
    ...callings(section.ranks, section.endings, false),
  ]);
  const titles = new PhraseTable<true>(lexicon, words(section.titles));
  const stops = new PhraseTable<true>(lexicon, [
    ...words(section.posts),
    ...words(section.ranks),
    ...words(section.titles),
  ]);
  const named = new NamedTable(pack.code, section, lexicon);
  const states = new StateNames(section, lexicon, named);
  const heads = headNames(section, lexicon, stops);
  const names = new NameReader(section, lexicon, stops);
  const beside = wordTable(lexicon, words(section.besidePersons));
  const family = wordTable(lexicon, words(section.familyNames));
  const article = wordTable(lexicon, words(section.articles));
  const and = wordTable(lexicon, words(section.ands));
  const opener = wordTable(
    lexicon,
    pack.sentence.openers.map((word) => [word, true as const] as const),
  );
  /** Whether a word is one that starts sentences; an initial is not. */
  const opens = (tokens: Tokens, at: number): boolean =>
    opener[tokens.word[at]] === true && wordEnd(tokens, at) === at + 1;
  const notOrganisation = wordTable(lexicon, words(section.notOrganisations));
  const notPerson = wordTable(lexicon, [
    ...words(section.organisationHeads),
    ...words(section.placeHeads),
    ...words(section.notOrganisations),
  ]);
  const rivals = section.rivals.map(([surface, rival, unless]) => ({
    id: lexicon.add(surface),
    rival: new PhraseTable<true>(lexicon, words(rival)),
    unless: new PhraseTable<true>(lexicon, words(unless)),
  }));
  const given = new Set(entriesOf(section.givenNames).map((entry) => fold(entry.replaceAll('|', ''))));
  const forms = new NameForms(
    section,
    (word) => given.has(fold(word)) || given.has(fold(word.slice(word.lastIndexOf('-') + 1))),
  );
  const rule = (name: string) => `${pack.code}/mention/${name}`;

  /** Whether the text's other words say that a surface names something else there. */
  const outdone = (tokens: Tokens): Set<number> => {
    const lost = new Set<number>();
    for (const { id, rival, unless } of rivals) {
      if (!tokens.word.includes(id)) continue;
      let verdict = 0;
      for (let at = 0; at < tokens.count && verdict < 2; at++) {
        if (unless.match(tokens, at) > 0) verdict = 2;
        else if (rival.match(tokens, at) > 0) verdict = 1;
      }
      if (verdict === 1) lost.add(id);
    }
    return lost;
  };

  /** What a mention may start with that has no capital. */
  const heading = headsOf(lexicon, [posts, titles, named]);

  /** Whether the rest of a sentence's opening words is a country's name: "Statement" «Чешской Республики». */
  const isCountryBehind = (tokens: Tokens, at: number, end: number): boolean =>
    at + 1 < end && named.match(tokens, at + 1) >= end && named.value.type === 'country';

  /** Whether the last word of a name is the first of a state's: «глава Республики» Таджикистан. */
  const endsInState = (tokens: Tokens, end: number, limit: number): boolean =>
    states.read(tokens, end - 1, limit) > end;

  /** Whether a name of the tables, or a first name with a name after it, starts at `at`. */
  const startsName = (tokens: Tokens, at: number, limit: number): boolean =>
    named.match(tokens, at) > 0 ||
    states.read(tokens, at, limit) > 0 ||
    (names.given[tokens.word[at]] === true && (names.read(tokens, at, limit)?.words.length ?? 0) > 1);

  return (draft: Draft) => {
    const { doc, tokens, sentences } = draft;
    const { count, kind, shape, word, hash } = tokens;
    const sightings: Sighting[] = [];
    const full: Named[] = [];
    const sure: Named[] = [];
    const maybe: Named[] = [];
    const lone: number[] = []; // words with capitals that stand alone
    const inRuns: number[] = []; // and those that stand beside others
    const introduced = new Map<string, Entity>();
    const lost = outdone(tokens);
    let small: Set<number> | undefined;

    /** Whether a word also stands in the text without its capital. */
    const isOrdinary = (at: number): boolean => {
      if (!small) {
        small = new Set();
        // signed, as V8 would box the others
        for (let i = 0; i < count; i++) if (kind[i] === WORD && shape[i] === LOWER) small.add(hash[i] | 0);
      }
      return small.has(hash[at] | 0);
    };

    const acronym = (at: number): void => {
      const before = sightings.at(-1);
      let entity: Entity | undefined;
      if (before && before.end === at - 1 && before.entity.type !== 'person') entity = before.entity;
      else {
        const first = spelledFrom(tokens, at);
        if (first < 0 || notOrganisation[word[at - 2]]) return;
        const name = plain(tokens, first, at - 1);
        entity = { type: 'organisation', id: organisationId(name), name };
        sightings.push({ first, end: at - 1, name: 'introduced', entity });
      }
      if (entity.type === 'organisation') introduced.set(tokenText(tokens, at), entity);
    };

    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];
      const titled = isTitled(tokens, begin, limit);
      for (let at = begin; at < limit; ) {
        if (kind[at] !== WORD) {
          at++;
          continue;
        }
        if (shape[at] === LOWER && !heading.has(word[at])) {
          at++;
          continue;
        }
        if (isBracketed(tokens, at)) acronym(at);
        const match = lost.has(word[at]) ? -1 : named.match(tokens, at);
        // "the Gulf of Aden" is another than "the Gulf"
        const isLonger = match > 0 && shape[at] === LOWER && heads.read(tokens, match - 1, limit) > match;
        const known = isLonger || isOfMoney(tokens, match) ? -1 : match;
        const entity = named.value;
        const capital = shape[at] !== LOWER;
        const state = capital ? states.read(tokens, at, limit) : -1;
        if (state > known) {
          sightings.push({ first: at, end: state, name: 'country', entity: states.value });
          at = state;
          continue;
        }
        const head = capital && !opens(tokens, at) ? heads.read(tokens, at, limit) : -1;
        const isHead =
          head > known &&
          !endsInState(tokens, head, limit) &&
          !(at === begin && isCountryBehind(tokens, at, head));
        if (head > 0 && isHead && !titled) {
          const name = plain(tokens, at, head);
          const { type } = heads;
          const found: Entity = type === 'place' ? { type, name } : { type, id: organisationId(name), name };
          sightings.push({ first: at, end: head, name: type, entity: found });
          at = head;
          continue;
        }
        const title = titles.match(tokens, at);
        let post = title < 0 ? posts.match(tokens, at) : -1;
        if (post > 0 && endsInState(tokens, post, limit)) post = posts.match(tokens, at, post - 1);
        const calling = posts.value;
        let caller = Math.max(title, post);
        const owner = caller > 0 ? named.match(tokens, caller) : -1;
        if (owner > 0 && isOwner(named.value) && !names.given[word[caller]] && isNameWord(tokens, owner)) {
          sightings.push({ first: caller, end: owner, name: named.value.type, entity: named.value });
          caller = owner;
        }
        if (caller > 0 && caller < limit && isNameWord(tokens, caller)) {
          const run = names.read(tokens, caller, limit, titled ? 2 : undefined);
          const country = named.match(tokens, caller);
          const isName =
            run &&
            !opens(tokens, caller) &&
            states.read(tokens, caller, limit) < 0 &&
            !notPerson[word[run.words[run.words.length - 1]]] &&
            (country < 0 || country < run.end);
          if (
            isName &&
            stops.match(tokens, caller) < 0 &&
            (!titled || names.given[word[caller]] || title > 0)
          ) {
            (run.words.length > 1 ? full : sure).push({
              run,
              name: title > 0 ? 'person-title' : 'person-post',
              isNominative: post > 0 && calling.isNominative,
            });
            at = run.end;
            continue;
          }
        }
        if (post > 0 && calling.alone && post > known) {
          sightings.push({
            first: at,
            end: post,
            name: 'post',
            entity: { type: 'post', name: plain(tokens, at, post).toLowerCase() },
          });
          at = post;
          continue;
        }
        if (capital && names.given[word[at]] && !(at === begin && opens(tokens, at))) {
          const run = names.read(tokens, at, limit, titled ? 2 : undefined);
          const next = run && run.words.length > 1 ? run.words[1] : -1;
          const isCountry = next > 0 && (at === begin || titled) && named.match(tokens, next) > 0;
          if (run && next > 0 && !isCountry && stops.match(tokens, next) < 0) {
            full.push({ run, name: 'person' });
            at = run.end;
            continue;
          }
        }
        if (known > 0) {
          sightings.push({ first: at, end: known, name: entity.type, entity });
          at = known;
          continue;
        }
        if (!capital || opens(tokens, at)) {
          at++;
          continue;
        }
        const run = names.read(tokens, at, limit);
        if (!run) {
          at++;
          continue;
        }
        // a name of another sort starts inside the run: "Several Americans", "Meanwhile Rosa Lind"
        const inner = run.words.findIndex((one, i) => i > 0 && startsName(tokens, one, limit));
        if (inner > 0) {
          lone.push(...run.words.slice(0, inner));
          at = run.words[inner];
          continue;
        }
        // in a line of capitals the words are not one name
        if (run.words.length === 1 || titled) {
          lone.push(at);
          at = wordEnd(tokens, at);
          continue;
        }
        const [first, second] = run.words;
        if (run.words.length === 2 && family[word[first]] && isInTwoParts(tokens, second)) {
          full.push({ run, name: 'person' });
          at = run.end;
          continue;
        }
        if (!(at > 0 && article[word[at - 1]]) && !run.words.some((one) => notPerson[word[one]])) {
          maybe.push({ run, name: 'person' });
        }
        inRuns.push(...run.words);
        at = run.end;
      }
    }

    const people = new People(forms, section.patronymics);
    const see = ({ run, name }: Named, entity: Entity) =>
      sightings.push({ first: run.words[0], end: run.end, name, entity });
    for (const one of full) see(one, people.full(nameWords(tokens, one.run), one.isNominative));
    const starts = new Set(full.map(({ run }) => run.words[0]));
    const ends = new Set(full.map(({ run }) => run.end));
    const alone = new Set(
      [...lone, ...sure.map(({ run }) => run.words[0])].flatMap((at) =>
        forms.nominatives(tokenText(tokens, at)),
      ),
    );
    for (const one of maybe) {
      const said = nameWords(tokens, one.run);
      const surname = one.run.words[said.length - 1];
      const keys = forms.nominatives(said[said.length - 1]);
      const isSurname = section.surnameEndings.some((ending) =>
        keys.some((key) => key.endsWith(ending) && key.length > ending.length + 1),
      );
      const first = one.run.words[0];
      const opens = first === sentences.first[sentenceAt(sentences, first)];
      const { end } = one.run;
      const cued =
        (end < count && beside[word[end]]) ||
        (first > 0 && beside[word[first - 1]]) ||
        (and[word[first - 1]] && ends.has(first - 1)) || // "Ana Lee and Bo Quill"
        (end < count && and[word[end]] && starts.has(end + 1));
      // a sentence's first word has its capital anyway: "Neither Lee", "Playing Lee"
      if ((opens || !cued) && !people.knows(said) && people.short(said[said.length - 1])) continue;
      if (!isSurname && !cued && (opens || !keys.some((key) => alone.has(key)))) continue;
      if (shape[surname] === CAPITALS && tokens.to[surname] - tokens.from[surname] < 5) continue;
      if (isOrdinary(surname) || (isOrdinary(first) && !isSurname)) continue;
      see(one, people.full(said));
    }
    for (const one of sure) see(one, people.single(nameWords(tokens, one.run)[0]));
    for (const at of [...lone, ...inRuns]) {
      const surface = plain(tokens, at, wordEnd(tokens, at));
      const entity = (shape[at] === CAPITALS ? introduced.get(surface) : undefined) ?? people.short(surface);
      if (!entity) continue;
      if (entity.type === 'person' && isOrdinary(at)) continue;
      const name = entity.type === 'person' ? 'person-short' : 'acronym';
      sightings.push({ first: at, end: wordEnd(tokens, at), name, entity });
    }

    sightings.sort((a, b) => a.first - b.first || b.end - a.end);
    const mentions: Mention[] = draft.found.mention;
    let covered = 0;
    for (const { first, end, name, entity } of sightings) {
      if (first < covered) continue;
      covered = end;
      const span = tokenSpan(tokens, first, end);
      mentions.push({
        kind: 'mention',
        span,
        exact: doc.text.slice(span.from, span.to),
        rule: rule(name),
        entity: copyOf(entity),
      });
      draft.journal?.push({ rule: rule(name), span, said: `names the ${entity.type} ${entity.name}` });
    }
  };
};

/** The surfaces of posts; those of one form tell no case. */
const callings = (listed: string, endings: Endings, alone: boolean): [string, Post][] =>
  entriesOf(listed).flatMap((entry) =>
    surfacesOf(entry, endings).map((surface, i, all): [string, Post] => [
      surface,
      { alone, isNominative: i === 0 && all.length > 1 },
    ]),
  );

/** An entity of the item's own: the tables' and the text's are shared. */
const copyOf = ({ type, id, name }: Entity): Entity =>
  id === undefined ? { type, name } : { type, id, name };

/** Whether a post may be a country's or an organisation's, its name between the post and the person's. */
const isOwner = ({ type }: Entity): boolean => type === 'country' || type === 'organisation';

/** Whether a first name has two parts, of which the second has no capital: "Sung-hoon". */
const isInTwoParts = (tokens: Tokens, at: number): boolean =>
  wordEnd(tokens, at) === at + 3 && tokens.shape[at + 2] === LOWER;

/** Whether a sign of money is glued to what ends before a token: "US$". */
const isOfMoney = ({ count, gap, text, from }: Tokens, end: number): boolean =>
  end > 0 && end < count && gap[end] === GLUED && '$€£¥₽₹₩'.includes(text[from[end]]);

/** The words of a name, with single spaces. */
const plain = (tokens: Tokens, first: number, end: number): string =>
  tokens.text.slice(tokens.from[first], tokens.to[end - 1]).replace(/\s+/g, ' ');

/** Whether nearly all of a sentence's longer words bear capitals, as in a headline, and it has no full stop. */
function isTitled({ kind, shape, from, to, text }: Tokens, begin: number, end: number): boolean {
  if ('.!?'.includes(text[from[end - 1]])) return false;
  let long = 0;
  let capitals = 0;
  for (let at = begin + 1; at < end; at++) {
    if (kind[at] !== WORD || to[at] - from[at] < 4) continue;
    long++;
    if (shape[at] !== LOWER) capitals++;
  }
  return long > 2 && capitals * 4 >= long * 3;
}
