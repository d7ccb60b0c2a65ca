import type { Credit, Mention } from '../core/item.js';
import { PhraseTable, wordTable } from '../core/phrase.js';
import { CAPITALS, GLUED, LOWER, MARK, PARTED, type Tokens, tokenSpan, WORD } from '../core/token.js';
import type { CreditForm } from '../lang/credit.js';
import type { Draft, Extractor } from './extractor.js';

/** No name has more tokens than this, and no more stand between a cue and its name. */
const longestName = 14;
const longestLabel = 40;
const longestGap = 7;

const openingQuotes = new Set('«“„"‘「『');
const closingQuotes = new Set('»”“"’」』');
const dashes = new Set('-–—‑');

/** A name found after a cue: its tokens, quotation marks outside. */
interface Name {
  first: number;
  end: number;
  /** The token after its closing quotation mark, if it has one. */
  close: number;
  /** Whether a word for a publisher stands before it. */
  outlet: boolean;
}

/** Finds who published, summarised, translated, photographed: cues of the language and datelines. */
export const credit: Extractor = (pack, lexicon) => {
  const { credit: section } = pack;
  if (!section) return undefined;
  const words = (listed: string) => listed.split(', ').map((word) => [word, true] as const);
  const cues = new Map<CreditForm, PhraseTable<string>>();
  for (const [role, form, surfaces] of section.cues) {
    const table = cues.get(form) ?? new PhraseTable<string>(lexicon);
    for (const surface of surfaces.split(', ')) table.add(surface, role);
    cues.set(form, table);
  }
  const outlet = wordTable(lexicon, words(section.outlets));
  const outletHead = wordTable(lexicon, words(section.outletHeads));
  const joiner = wordTable(lexicon, words(section.joiners));
  const stop = wordTable(lexicon, words(section.stops));
  const slugs = new Set(section.outletSlugs.split(', ').map((slug) => `org/${slug}`));
  const opensCue = new Uint8Array(lexicon.size); // words that start some cue, so that the others cost one look
  for (const [, , surfaces] of section.cues) {
    for (const surface of surfaces.split(', ')) opensCue[lexicon.idOf(surface.split(' ')[0])] = 1;
  }

  /** The name at `at` or a little after it, within the sentence. */
  const nameAfter = (
    tokens: Tokens,
    at: number,
    limit: number,
    mentions: ReadonlyMap<number, Mention>,
  ): Name | undefined => {
    const { text, from, to, kind, gap, shape, word } = tokens;
    let hasOutlet = false;
    let next = at;
    for (; next < limit && next < at + longestGap; next++) {
      if (kind[next] === MARK) {
        if (!openingQuotes.has(text[from[next]])) {
          if (gap[next] === GLUED && "'’-".includes(text[from[next]])) continue;
          return undefined;
        }
        let close = next + 1;
        while (close < limit && close < next + longestName && !closingQuotes.has(text[from[close]])) close++;
        if (close >= limit || close === next + 1 || !closingQuotes.has(text[from[close]])) return undefined;
        return { first: next + 1, end: close, close: close + 1, outlet: hasOutlet };
      }
      if (outlet[word[next]]) hasOutlet = true;
      if (stop[word[next]] && shape[next] === LOWER) return undefined;
      if (shape[next] === LOWER || kind[next] !== WORD) continue;
      // "the Norwegian daily X": a country before a small word tells of the outlet
      const mention = mentions.get(next);
      if (mention?.entity.type === 'country') {
        let after = next + 1;
        while (after < limit && to[after - 1] < mention.span.to) after++;
        if (after < limit && kind[after] === WORD && shape[after] === LOWER) {
          next = after - 1;
          continue;
        }
      }
      break;
    }
    if (next >= limit || kind[next] !== WORD || shape[next] === LOWER) return undefined;
    let end = next + 1;
    let last = end;
    while (last < limit && last < next + longestName) {
      if (gap[last] === PARTED) break;
      if (kind[last] === MARK) {
        const joins = gap[last] === GLUED && last + 1 < limit && gap[last + 1] === GLUED;
        if (!joins || !".-&'’/".includes(text[from[last]])) break;
        if ("'’".includes(text[from[last]]) && shape[last + 1] === LOWER) break;
        last++;
        end = ++last;
        continue;
      }
      if (kind[last] === WORD && shape[last] === LOWER && !joiner[word[last]]) break;
      last++;
      if (!(kind[last - 1] === WORD && shape[last - 1] === LOWER)) end = last;
    }
    return { first: next, end, close: end, outlet: hasOutlet };
  };

  return (draft: Draft) => {
    const { doc, tokens, sentences } = draft;
    const { text, from, kind, gap, shape, word } = tokens;
    const found: Credit[] = draft.found.credit;
    const mentions = mentionStarts(draft);

    const add = (
      first: number,
      end: number,
      role: string,
      name: Pick<Name, 'first' | 'end'>,
      how: string,
    ): number => {
      const span = tokenSpan(tokens, first, end);
      const named = tokenSpan(tokens, name.first, name.end);
      const rule = `${pack.code}/credit/${how}`;
      const plain = text.slice(named.from, named.to).replace(/\s+/g, ' ');
      found.push({
        kind: 'credit',
        span,
        exact: doc.text.slice(span.from, span.to),
        rule,
        role,
        name: plain,
      });
      draft.journal?.push({ rule, span, said: `${role} ${plain}` });
      return end;
    };

    /** Whether a name is one of a publisher. */
    const isOutlet = (name: Name): boolean => {
      if (name.outlet || name.close > name.end) return true;
      const mention = mentions.get(name.first);
      if (mention?.entity.id && slugs.has(mention.entity.id)) return true;
      return outletHead[word[name.end - 1]] === true;
    };

    for (let s = 0; s < sentences.count; s++) {
      const begin = sentences.first[s];
      const limit = sentences.end[s];
      let at = begin;
      const dateline = datelineAt(tokens, begin, gap[begin] >= 2);
      if (dateline) at = add(begin, dateline.close, section.datelineRole, dateline, 'dateline');
      for (; at < limit; at++) {
        if (!opensCue[word[at]]) continue;
        const opens =
          at === begin || gap[at] >= 2 || (kind[at - 1] === MARK && '([|;•©'.includes(text[from[at - 1]]));
        if (opens && shape[at] !== LOWER) {
          const label = cues.get('label');
          const colon = label?.match(tokens, at, limit) ?? -1;
          if (label && colon > 0 && colon + 1 < tokens.count && ':：'.includes(text[from[colon]])) {
            const role = label.value;
            const end = lineEnd(tokens, colon + 1);
            if (end > colon + 1) {
              at = add(at, end, role, { first: colon + 1, end }, 'label') - 1;
              continue;
            }
          }
        }
        const opening = opens ? cues.get('opening') : undefined;
        const first = opening?.match(tokens, at, limit) ?? -1;
        if (opening && first > 0) {
          const role = opening.value;
          const name = nameAfter(tokens, first, limit, mentions);
          if (name && (first > at + 1 || isByline(tokens, name, limit, mentions))) {
            at = add(at, name.close, role, name, 'opening') - 1;
            continue;
          }
        }
        const within = cues.get('within');
        const then = within?.match(tokens, at, limit) ?? -1;
        if (within && then > 0) {
          const role = within.value;
          const name = nameAfter(tokens, then, limit, mentions);
          if (name) {
            at = add(at, name.close, role, name, 'within') - 1;
            continue;
          }
        }
        const spoken = cues.get('outlet');
        const after = spoken?.match(tokens, at, limit) ?? -1;
        if (spoken && after > 0) {
          const role = spoken.value;
          const name = nameAfter(tokens, after, limit, mentions);
          if (!name) continue;
          const mention = mentions.get(name.first);
          if (isOutlet(name) && mention?.entity.type !== 'person')
            at = add(at, name.close, role, name, 'outlet') - 1;
          else if (after > at + 2 && mention?.entity.type === 'person')
            at = add(at, name.end, section.withPerson, name, 'person') - 1;
        }
      }
    }
  };
};

/** The mentions by the index of their first token. */
function mentionStarts({ tokens, found }: Draft): Map<number, Mention> {
  const starts = new Map<number, Mention>();
  let at = 0;
  for (const mention of found.mention) {
    while (at < tokens.count && tokens.from[at] < mention.span.from) at++;
    starts.set(at, mention);
  }
  return starts;
}

/** Whether "By Name" is a whole line of a person's name, and no clause. */
function isByline(
  tokens: Tokens,
  name: Name,
  limit: number,
  mentions: ReadonlyMap<number, Mention>,
): boolean {
  if (mentions.get(name.first)?.entity.type !== 'person') return false;
  const { count, gap, kind, text, from } = tokens;
  return (
    name.end >= count ||
    gap[name.end] >= 2 ||
    (name.end >= limit - 1 && kind[name.end] === MARK) ||
    '|,('.includes(text[from[name.end]])
  );
}

/** The token after the last one of a label's name: the line's end, a closing bracket, a bar or a semicolon. */
function lineEnd(tokens: Tokens, at: number): number {
  const { text, count, from, kind, gap } = tokens;
  let end = at;
  while (end < count && end < at + longestLabel) {
    if (end > at && gap[end] >= 2) break;
    if (end === at && gap[end] === PARTED) break;
    if (kind[end] === MARK && ')];|'.includes(text[from[end]])) break;
    end++;
  }
  while (end > at && kind[end - 1] === MARK && '.,'.includes(text[from[end - 1]])) end--;
  return end;
}

/**
 * A dateline at a paragraph's start: places in capitals, a day, and the agency between slashes or
 * in brackets with a dash after them. "PARIS, May 2. /AGENCY/.", "(Agency) -".
 */
function datelineAt(tokens: Tokens, begin: number, opens: boolean): Name | undefined {
  if (!opens) return undefined;
  const { text, count, from, kind, gap, shape } = tokens;
  for (let at = begin; at < count && at < begin + longestName; at++) {
    if (at > begin && gap[at] === PARTED) return undefined;
    const mark = text[from[at]];
    if (kind[at] === WORD && shape[at] === LOWER) return undefined;
    if (at === begin && kind[at] === WORD && shape[at] !== CAPITALS) return undefined;
    if (kind[at] !== MARK) continue;
    if (mark === '/' || mark === '(') {
      const closing = mark === '/' ? '/' : ')';
      let end = at + 1;
      while (end < count && end < at + 6 && (kind[end] === WORD || dashes.has(text[from[end]]))) end++;
      if (end === at + 1 || end >= count || text[from[end]] !== closing) return undefined;
      if (shape[at + 1] === LOWER) return undefined;
      const dash = end + 1 < count && dashes.has(text[from[end + 1]]);
      if (mark === '(' && !dash) return undefined;
      return { first: at + 1, end, close: end + 1, outlet: true };
    }
    if (!',.-–—'.includes(mark)) return undefined;
  }
  return undefined;
}
