import type { Credit, EntityType, Mention } from '../../core/item.js';
import { headsOf, PhraseTable, type WordFlags, wordFlags } from '../../core/phrase.js';
import {
  BROKEN,
  GLUED,
  isOneOf,
  LOWER,
  MARK,
  plainText,
  SPACED,
  type Tokens,
  tokenSpan,
  WORD,
} from '../../core/token.js';
import type { CreditForm } from '../../lang/credit.js';
import type { Draft, Extractor } from '../extractor.js';
import { bracketed } from './bracket.js';
import { isByline } from './byline.js';
import { datelineAt } from './dateline.js';
import { lineEnd, type Name, nameReader } from './name.js';
import { hasComma, hasDigits, isShortParagraph } from './paragraph.js';
import { isPictureLine } from './picture-line.js';
import { officeLine, signatureOf } from './signature.js';
import { writerReader } from './writers.js';

/** No more tokens stand between a cue and what links it to its name. */
const longestLink = 6;
/** No more tokens stand in a line behind such words as "photo courtesy of". */
const longestLine = 14;

/** No more words stand behind a name for where it was written. */
const longestPlace = 4;

/** A site by its address. */
const domain = /\.[a-z]{2,12}$/;
/** What leads to a name in a sentence of its own has so many words: "Compiled on the basis of". */
const shortestLead = 3;
/** The role of whose picture it is. */
const photo = 'photo';
/** Whose text it is. */
const author = 'written-by';
/** And whose office put it out. */
const publisher = 'published-by';
/** And of who translated. */
const translator = 'translated-by';
/** Who makes texts. */
const makers: ReadonlySet<EntityType> = new Set(['organisation', 'person']);

/** No more words tell which of a text's pictures it is: "Photo on this page: …". */
const longestWhich = 4;

/** The token after small words that tell which picture a label is about, where a colon follows them; else the first. */
function pastWhich(tokens: Tokens, at: number): number {
  const { count, kind, shape } = tokens;
  let end = at;
  while (end < at + longestWhich && end < count && kind[end] === WORD && shape[end] === LOWER) end++;
  return isOneOf(tokens, end, ':') ? end : at;
}

interface Cue {
  role: string;
  /** The words of which one must stand before the name, by lexicon id; none where the name follows at once. */
  links: WordFlags | undefined;
}

/** Finds who published, summarised, translated, photographed: cues of the language and datelines. */
export const credit: Extractor = (pack, lexicon) => {
  const { credit: section } = pack;
  if (!section) return undefined;
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const tables: Record<CreditForm, PhraseTable<Cue>> = {
    label: new PhraseTable(lexicon),
    among: new PhraseTable(lexicon),
    line: new PhraseTable(lexicon),
    tail: new PhraseTable(lexicon),
    opening: new PhraseTable(lexicon),
    around: new PhraseTable(lexicon),
    within: new PhraseTable(lexicon),
    behind: new PhraseTable(lexicon),
    outlet: new PhraseTable(lexicon),
  };
  for (const [role, form, surfaces, links] of section.cues) {
    const cue: Cue = { role, links: links === undefined ? undefined : wordFlags(lexicon, words(links)) };
    for (const surface of surfaces.split(', ')) tables[form].add(surface, cue);
  }
  const { label, among, line, tail, opening, around, within, behind, outlet } = tables;
  const heads = headsOf(lexicon, Object.values(tables));
  const nameAfter = nameReader(section, lexicon);
  const writersFrom = writerReader(section, lexicon, nameAfter);
  const outletHead = wordFlags(lexicon, words(section.outletHeads));
  const and = wordFlags(lexicon, words(section.ands));
  const article = wordFlags(lexicon, words(section.articles ?? ''));
  const outletNoun = wordFlags(lexicon, words(section.outlets));
  const pictureAgency = new PhraseTable<true>(lexicon, words(section.pictureAgencies));
  const signers = new PhraseTable<true>(lexicon, words(section.signers ?? ''));
  const own = new PhraseTable<true>(lexicon, words(section.ownReports ?? ''));
  const slugs = new Set(section.outletSlugs.map((slug) => `org/${slug}`));
  const publishes = ({ entity }: Mention) => entity.id !== undefined && slugs.has(entity.id);

  return (draft: Draft) => {
    const { doc, tokens, sentences } = draft;
    const { text, kind, gap, shape, word } = tokens;
    const found: Credit[] = draft.found.credit;
    const { mentions, periods } = draft.places;

    const add = (
      first: number,
      end: number,
      role: string,
      name: Pick<Name, 'first' | 'end'>,
      how: string,
    ): number => {
      const span = tokenSpan(tokens, first, end);
      const rule = `${pack.code}/credit/${how}`;
      const plain = plainText(tokens, name.first, name.end);
      found.push({
        kind: 'credit',
        span,
        exact: doc.text.slice(span.from, span.to),
        rule,
        role,
        name: plain,
      });
      return end;
    };

    /** Whether a word for a publisher stands in what a comma parts from a name: "on Harbour Dawn, the breakfast show". */
    const isOne = (comma: number): boolean => {
      if (!isOneOf(tokens, comma, ',') || !article[word[comma + 1]]) return false;
      for (let at = comma + 2; at < comma + longestLink && kind[at] !== MARK; at++)
        if (outletNoun[word[at]]) return true;
      return false;
    };

    /** Whether a name is one of a publisher. */
    const isOutlet = (name: Name): boolean => {
      if (name.outlet || name.close > name.end) return true;
      if (isOne(name.close)) return true;
      const mention = mentions.startingAt(name.first);
      if (domain.test(text.slice(tokens.from[name.first], tokens.to[name.end - 1]))) return true;
      return (
        (mention !== undefined && publishes(mention.item)) ||
        outletHead[word[name.end - 1]] === 1 ||
        (name.end > name.first + 1 && outletHead[word[name.first]] === 1)
      );
    };

    /** Where the line starts that has a credit of its own, "Based on …" below "Compiled by Ana Lee"; else the limit. */
    const beforeNext = (at: number, limit: number): number => {
      for (let i = at; i < limit && i < at + longestLine; i++)
        if (gap[i] === BROKEN && shape[i] !== LOWER && heads.has(word[i])) return i;
      return limit;
    };

    /** Whether another credit or the bracket's end follows a name, with where it was written: "(Reporting by Ana Lee in Oslo; …". */
    const isParted = (name: Name, limit: number): boolean => {
      let end = name.close;
      while (end < limit && end < name.close + longestPlace && kind[end] !== MARK && gap[end] < BROKEN) end++;
      return isOneOf(tokens, end, ';)]|');
    };

    /** The name that a cue leads to, its end at `at`: at once, or past a few words, a day and a link. */
    const nameOf = ({ links }: Cue, at: number, sentenceEnd: number): Name | undefined => {
      const limit = beforeNext(at, sentenceEnd);
      if (!links) return nameAfter(tokens, at, limit, mentions);
      for (let i = at; i < limit && i < at + longestLink; ) {
        const period = periods.startingAt(i);
        if (period) i = period.end;
        else if (kind[i] === MARK) return undefined;
        else if (links[word[i]] && !periods.startingAt(i + 1))
          return nameAfter(tokens, i + 1, limit, mentions);
        else i++;
      }
      return undefined;
    };

    /** Whether another cue stands before a name, which is then that one's: "the interview, as summarised by Reuters". */
    const hasOther = ({ role, links }: Cue, at: number, end: number): boolean => {
      // "an interview published by" the paper is the paper's, "an interview summarised by" it is not
      const isOther = (other: Cue) => other.role !== role && (!links || other.role === 'summarised-by');
      for (let i = at; i < end; i++) {
        if (!heads.has(word[i])) continue;
        if (within.match(tokens, i, end) > 0 && isOther(within.value)) return true;
        if (outlet.match(tokens, i, end) > 0 && isOther(outlet.value)) return true;
      }
      return false;
    };

    /** Where the mark stands that ends a label at `at`, a colon or a dash: "Photo:", «Перевод с английского —»; -1 where none does. */
    const labelEnd = (at: number, limit: number, labels = label): number => {
      let end = labels.match(tokens, at, limit);
      if (end < 0) return -1;
      const language = mentions.startingAt(end + 1);
      if (language?.item.entity.type === 'country') end = language.end;
      if (labels === label && label.value.role === photo) end = pastWhich(tokens, end);
      if (end + 1 >= tokens.count || kind[end] !== MARK) return -1;
      const mayBeLower = at > 0 && kind[at - 1] === MARK && isOneOf(tokens, at - 1, '([|;•'); // "(Reuters; photo: A. Quill)"
      if (isOneOf(tokens, end, ':：')) return shape[at] === LOWER && !mayBeLower ? -1 : end;
      const isDash = isOneOf(tokens, end, '—–') && gap[end] !== GLUED && gap[end + 1] === SPACED;
      return isDash && (kind[end + 1] === MARK || shape[end + 1] !== LOWER) ? end : -1;
    };

    /** Whether the sentence that starts at a token, in the line of the one before it, opens with a credit. */
    const opensCredit = (at: number): boolean =>
      at < tokens.count &&
      gap[at] < BROKEN &&
      heads.has(word[at]) &&
      (labelEnd(at, tokens.count) > 0 || [within, tail, opening].some((one) => one.match(tokens, at) > 0));

    /** Adds the other sources that "and" joins to one which ends at `at`: "from Reuters and the agency Kyodo". */
    const addJoined = (at: number, limit: number, role: string, how: string): number => {
      let end = at;
      while (end + 1 < limit && and[word[end]]) {
        const name = nameAfter(tokens, end + 1, limit, mentions);
        if (
          !name ||
          !(isOutlet(name) || mentions.startingAt(name.first)?.item.entity.type === 'organisation')
        )
          break;
        end = add(end + 1, name.close, role, name, how);
      }
      return end;
    };

    /** The credit that a whole line is from `at` on: "Translated from Finnish"; the token after it, or -1. */
    const wholeLine = (at: number, limit: number): number => {
      const last = found.at(-1);
      const isBehind = last !== undefined && last.span.to > tokens.from[Math.max(0, at - 3)]; // "Translated by Lee. Compiled from …"
      const opens = gap[at] >= BROKEN || at === 0 || isOneOf(tokens, at - 1, ';|') || isBehind;
      const rest = opens ? tail.match(tokens, at, limit) : -1;
      if (rest < 0 || limit - rest > longestLine) return -1;
      // "This text is" "based on a summary by Reuters": what is inside names somebody
      for (let i = at + 1; i < limit; i++) {
        const inner = heads.has(word[i]) ? within.match(tokens, i, limit) : -1;
        if (inner > 0 && nameOf(within.value, inner, limit)) return -1;
        const other = outlet.match(tokens, i, limit);
        const name = other > 0 ? nameOf(outlet.value, other, limit) : undefined;
        if (name && isOutlet(name)) return -1;
      }
      const { role } = tail.value;
      const end = lineEnd(tokens, rest, limit);
      // a full stop ends sentences, of which a line has none, but for some in a paragraph of credits
      const isSentence = end + 1 === limit && isOneOf(tokens, end, '.') && !hasComma(tokens, rest, end);
      const mayBeSentence =
        role === translator || rest - at >= shortestLead || (limit < tokens.count && heads.has(word[limit]));
      const close = isSentence && mayBeSentence && isShortParagraph(tokens, at, limit) ? limit : end;
      const isWhole = end > rest && (close === limit || close >= tokens.count || gap[close] >= BROKEN);
      // "© 2023 Quill" is no picture's
      const isCopyright = rest === at + 1 && hasDigits(tokens, rest, end);
      return isWhole && !isCopyright ? add(at, end, role, { first: rest, end }, 'line') : -1;
    };

    /** The credit at `at`: the token after it, or -1. */
    const creditAt = (at: number, limit: number, opens: boolean): number => {
      const named = namedAt(at, limit, opens);
      return named > 0 || !opens ? named : wholeLine(at, limit);
    };

    /** The credit at `at` that names somebody: the token after it, or -1. */
    const namedAt = (at: number, limit: number, opens: boolean): number => {
      const colon = opens ? labelEnd(at, limit) : -1;
      if (colon > 0) {
        const { role } = label.value;
        // "Text: based on reports by Kyodo"
        const isNested = labelEnd(colon + 1, limit) < 0 && heads.has(word[colon + 1]);
        const nested = isNested ? creditAt(colon + 1, limit, true) : -1;
        if (nested > 0) return nested;
        const end = lineEnd(tokens, colon + 1, limit);
        const asks = isOneOf(tokens, end - 1, '?'); // "Editor: When?"
        if (end > colon + 1 && !asks) return add(at, end, role, { first: colon + 1, end }, 'label');
      }
      const title = opens && colon < 0 ? labelEnd(at, limit, among) : -1;
      if (title > 0 && opensCredit(limit)) {
        const end = lineEnd(tokens, title + 1, limit);
        if (end > title + 1) return add(at, end, among.value.role, { first: title + 1, end }, 'label');
      }
      const rest = opens ? line.match(tokens, at, limit) : -1;
      if (rest > 0 && limit - rest <= longestLine) {
        const end = lineEnd(tokens, rest, limit);
        if (end > rest) return add(at, end, line.value.role, { first: rest, end }, 'line');
      }
      const before = opens ? around.match(tokens, at, limit) : -1;
      if (before > 0) {
        const { links, role } = around.value;
        const name = nameAfter(tokens, before, limit, mentions);
        const end = name && links?.[word[name.close]] ? name.close + 1 : -1;
        const isWhole = end >= limit || (end > 0 && (gap[end] >= BROKEN || isOneOf(tokens, end, '.)];|')));
        if (name && isWhole && mentions.startingAt(name.first)?.item.entity.type !== 'country')
          return add(at, end, role, name, 'around');
      }
      const first = opens ? opening.match(tokens, at, limit) : -1;
      if (first > 0) {
        const cue = opening.value;
        const name = nameOf(cue, first, limit);
        const isMaker =
          cue.links !== undefined &&
          name !== undefined &&
          mentions.startingAt(name.first)?.item.entity.type === 'organisation';
        const whole =
          first > at + 1 ||
          isMaker ||
          (cue.links !== undefined && name !== undefined && isParted(name, limit)) ||
          (name !== undefined && isOutlet(name)) ||
          (name !== undefined && isByline(tokens, name, limit, mentions));
        const isSomebodys =
          cue.links !== undefined ||
          (name !== undefined && mentions.startingAt(name.first)?.item.entity.type === 'person');
        const writers = name && !isMaker && isSomebodys ? writersFrom(tokens, name, limit, mentions) : [];
        for (const [i, one] of writers.entries())
          add(i === 0 ? at : one.first, one.close, cue.role, one, 'opening');
        if (writers.length > 0) return writers[writers.length - 1].close;
        if (name && whole)
          return addJoined(add(at, name.close, cue.role, name, 'opening'), limit, cue.role, 'opening');
      }
      const done = behind.match(tokens, at, limit);
      if (done > 0) {
        const isQuoted = kind[at - 1] === MARK && isOneOf(tokens, at - 1, '»”"');
        const maker = mentions.endingAt(isQuoted ? at - 1 : at);
        if (maker && makers.has(maker.item.entity.type))
          return add(isQuoted ? maker.first - 1 : maker.first, done, behind.value.role, maker, 'behind');
      }
      const then = within.match(tokens, at, limit);
      if (then > 0) {
        const cue = within.value;
        const name = nameOf(cue, then, limit);
        const type = name && mentions.startingAt(name.first)?.item.entity.type;
        if (name && type !== 'country') return add(at, name.close, cue.role, name, 'within');
      }
      const after = outlet.match(tokens, at, limit);
      if (after > 0) {
        const cue = outlet.value;
        const name = nameOf(cue, after, limit);
        if (!name || hasOther(cue, after, name.first)) return -1;
        // "told Diário do Norte": words that look like somebody's name
        const isTitle = outletHead[word[name.first]] === 1 && shape[name.first + 1] === LOWER;
        const isPerson = !isTitle && mentions.startingAt(name.first)?.item.entity.type === 'person';
        if (!isPerson && isOutlet(name))
          return addJoined(add(at, name.close, cue.role, name, 'outlet'), limit, cue.role, 'outlet');
        if (isPerson && cue.links && name.first <= after + 3)
          return add(at, name.end, section.withPerson, name, 'person');
      }
      return -1;
    };

    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];
      const dateline = gap[begin] >= BROKEN ? datelineAt(tokens, begin, mentions, publishes) : undefined;
      if (gap[begin] >= BROKEN && isPictureLine(tokens, begin, limit, pictureAgency)) {
        const end = isOneOf(tokens, limit - 1, '.)') ? limit - 1 : limit;
        add(begin, end, photo, { first: begin, end }, 'picture');
        continue;
      }
      let at = dateline ? add(begin, dateline.close, section.datelineRole, dateline, 'dateline') : begin;
      for (at = heads.next(word, at, limit); at < limit; at = heads.next(word, at + 1, limit)) {
        const afterMark =
          at > begin && kind[at - 1] === MARK && (at === begin + 1 || isOneOf(tokens, at - 1, '([|;•,')); // "📷 Photo:"
        const end = creditAt(at, limit, at === begin || gap[at] >= BROKEN || afterMark);
        if (end > 0) at = end - 1;
      }
    }
    const known = found.length;
    for (const one of bracketed(doc.blocks, tokens, { own, nameAfter, isOutlet }, mentions, found)) {
      const { entity } = mentions.startingAt(one.first)?.item ?? {};
      const role = entity?.type === 'person' ? author : section.datelineRole;
      add(one.inside, one.close, role, one, 'bracket');
    }
    const office = section.signers ? officeLine(doc.blocks, tokens, signers, found) : undefined;
    if (office) add(office.first, office.end, publisher, office, 'office');
    const signed = signatureOf(doc.blocks, tokens, mentions, found);
    if (signed) add(signed.first, signed.end, author, signed, 'signature');
    if (found.length > known) found.sort((a, b) => a.span.from - b.span.from);
  };
};
