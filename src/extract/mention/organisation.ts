import type { Lexicon } from '../../core/lexicon.js';
import { PhraseTable, type WordFlags, wordFlags, wordTable } from '../../core/phrase.js';
import { BROKEN, CAPITALS, GLUED, PARTED, SPACED, type Tokens } from '../../core/token.js';
import { surfacesIn } from '../../lang/inflect.js';
import type { MentionSection } from '../../lang/mention.js';
import { isGluedOn, isNameWord, wordEnd } from './words.js';

/** No organisation's name has more words than this. */
const longest = 12;

const HEAD = 1;
const PLACE = 2;

/** Reads organisations and places whose type is told by a word of their name. */
export type HeadReader = (tokens: Tokens, at: number, limit: number) => number;

/** What `headReader` reads last: whether the name is an organisation's or a place's. */
export interface HeadNames {
  /** The token after the name that starts at `at`, or -1. */
  read: HeadReader;
  type: 'organisation' | 'place';
}

/** Compiles the words that tell what a name with capitals names. */
export function headNames(
  section: MentionSection,
  lexicon: Lexicon,
  stops: PhraseTable<unknown>,
  given: WordFlags,
): HeadNames {
  const words = (listed: string) => surfacesIn(listed, section.endings).map((word) => [word, true] as const);
  const head = wordTable<number>(lexicon, [
    ...surfacesIn(section.organisationHeads, section.endings).map((word) => [word, HEAD] as const),
    ...surfacesIn(section.placeHeads, section.endings).map((word) => [word, PLACE] as const),
  ]);
  const start = wordFlags(lexicon, words(section.organisationStarts));
  const of = wordFlags(lexicon, words(section.ofWords));
  const placeStart = wordFlags(lexicon, words(section.placeStarts));
  const link = new PhraseTable<true>(lexicon, words(section.stateLinks));
  const joiner = new PhraseTable<true>(lexicon, words(section.joiners));
  const placeFront = wordFlags(lexicon, words(section.placeFronts ?? ''));
  const notPlace = wordFlags(lexicon, words(section.notOrganisations));
  const never = wordFlags(lexicon, words(section.days));

  const names: HeadNames = {
    type: 'organisation',
    read: (tokens, at, limit) => {
      const { word, gap } = tokens;
      let last = -1;
      let type = 0;
      let count = 0;
      let isDashed = false;
      let next = at;
      while (count < longest && next < limit && isNameWord(tokens, next)) {
        const isGlued = !isDashed && (count === 1 ? isGluedOn(tokens, next) : gap[next] === GLUED);
        if (count > 0 && (gap[next] === PARTED || isGlued)) break;
        const kind =
          head[word[next]] ||
          (count > 0 && !given[word[at]] && isHeadEnding(tokens, next, section) ? HEAD : 0);
        // "Norwood General Hospital", but not "Norwood Director Ana Lee"
        const post = count > 0 ? stops.match(tokens, next) : -1;
        const stop = kind && post <= next + 1 ? -1 : post; // "the Norwegian Press Secretary"
        if (stop > 0 && !(stop < limit && isNameWord(tokens, stop) && head[word[stop]] === HEAD)) break;
        const end = wordEnd(tokens, next);
        if (kind && count > 0) {
          last = end;
          type = kind;
        }
        if (start[word[next]] && of[word[end]] && end < limit && gap[end] !== GLUED) {
          const whole = tail(tokens, end, limit, joiner, never, given, stops);
          if (whole > 0) {
            names.type = 'organisation';
            return whole;
          }
        }
        if (placeStart[word[next]] && count === 0) {
          const linked = link.match(tokens, end, limit);
          const whole = linked > 0 ? nameEnd(tokens, linked, limit) : -1;
          if (whole > 0) {
            names.type = 'place';
            return whole;
          }
        }
        isDashed = isDash(tokens, end, limit);
        next = isDashed || isAmpersand(tokens, end, limit) ? end + 1 : end;
        count++;
      }
      // "Mount Orlen"
      if (last < 0 && count > 1 && placeFront[word[at]]) {
        const own = at + 1;
        if (
          !given[word[own]] &&
          !notPlace[word[own]] &&
          stops.match(tokens, own) < 0 &&
          !never[word[own]] &&
          gap[own] === SPACED
        ) {
          names.type = 'place';
          return wordEnd(tokens, own);
        }
      }
      names.type = type === PLACE ? 'place' : 'organisation';
      return last;
    },
  };
  return names;
}

/** Whether a dash joins two words of a name: "Gulf–Africa". */
const isDash = (tokens: Tokens, at: number, limit: number): boolean =>
  at + 1 < limit &&
  tokens.text[tokens.from[at]] === '–' &&
  tokens.gap[at] === GLUED &&
  tokens.gap[at + 1] === GLUED &&
  isNameWord(tokens, at + 1);

/** Whether a word ends as those do that end an organisation's name: "Norvo Eximbank". */
function isHeadEnding(
  { text, from, to }: Tokens,
  at: number,
  { organisationEndings, smallInside }: MentionSection,
): boolean {
  if (!organisationEndings || smallInside) return false;
  return organisationEndings.some(
    (ending) => to[at] - from[at] > ending.length + 1 && text.startsWith(ending, to[at] - ending.length),
  );
}

/** Whether a sign joins two words of a name: "Iron & Steel". */
const isAmpersand = (tokens: Tokens, at: number, limit: number): boolean =>
  at + 1 < limit && tokens.text[tokens.from[at]] === '&' && isNameWord(tokens, at + 1);

/** The token after the words with capitals that start at `at`, or -1 where none does. */
function nameEnd(tokens: Tokens, at: number, limit: number): number {
  let end = -1;
  for (let next = at; next < limit && isNameWord(tokens, next); next = end) {
    if (next > at && tokens.gap[next] !== SPACED) break;
    end = wordEnd(tokens, next);
  }
  return end;
}

/** The token after "of Foreign Affairs and the Environment", or -1 where no name follows. */
function tail(
  tokens: Tokens,
  at: number,
  limit: number,
  joiner: PhraseTable<true>,
  never: WordFlags,
  given: WordFlags,
  stops: PhraseTable<unknown>,
): number {
  let found = -1;
  let next = at;
  for (let count = 0; count < longest && next < limit; count++) {
    if (tokens.gap[next] === PARTED || isGluedOn(tokens, next)) break;
    if (never[tokens.word[next]]) break; // "at Norwood University on Monday"
    // "the head of the Union of Exporters Ana Lee"
    const isPerson = found === next && given[tokens.word[next]] && isNameWord(tokens, wordEnd(tokens, next));
    if (isPerson) break;
    // a name in capitals ends with its line: "OFFICE OF THE MAYOR" / "Readout of the call"
    const { gap, shape } = tokens;
    if (gap[next] === BROKEN && found === next && shape[next - 1] === CAPITALS && shape[next] !== CAPITALS)
      break;
    // "Bank of Norwood Governor Ana Lee"
    const isJoined = joiner.match(tokens, next - 1, next) > 0; // "OFFICE OF THE MAYOR"
    const post = found === next && !isJoined ? stops.match(tokens, next) : -1;
    if (post > 0 && post < limit && isNameWord(tokens, post) && tokens.gap[post] === SPACED) break;
    if (isNameWord(tokens, next)) {
      next = found = wordEnd(tokens, next);
      continue;
    }
    const end = joiner.match(tokens, next, limit);
    if (end < 0) break;
    next = end;
  }
  return found;
}
