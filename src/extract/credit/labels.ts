import type { PhraseTable, WordFlags } from '../../core/phrase.js';
import { BROKEN, GLUED, isOneOf, LOWER, MARK, SPACED, type Tokens, WORD } from '../../core/token.js';
import type { Ground } from './ground.js';
import { photo } from './role.js';
import type { CreditTables, Cue } from './tables.js';

/** No more words tell which of a text's pictures it is: "Photo on this page: …". */
const longestWhich = 4;

/** Finds the labels that lines of credits open with. */
export class Labels {
  /** The role of the label found last. */
  role = '';

  constructor(
    private readonly ground: Ground,
    private readonly tables: CreditTables,
  ) {}

  /** Where the mark stands that ends a label at `at`, a colon or a dash: "Photo:", «Перевод с английского —»; -1 where none does. */
  end(at: number, limit: number, labels: PhraseTable<Cue> = this.tables.label): number {
    const { tokens, mentions } = this.ground;
    const { kind, gap, shape } = tokens;
    const { label } = this.tables;
    let end = labels.match(tokens, at, limit);
    if (end < 0) return -1;
    const { role, links } = labels.value;
    const language = mentions.startingAt(end + 1);
    if (language?.item.entity.type === 'country') end = language.end;
    if (labels === label && role === photo) end = pastWhich(tokens, end);
    end = pastLinked(tokens, links, this.pastOther(end, limit));
    this.role = role;
    if (end + 1 >= tokens.count || kind[end] !== MARK) return -1;
    const mayBeLower = at > 0 && kind[at - 1] === MARK && isOneOf(tokens, at - 1, '([|;•'); // "(Reuters; photo: A. Quill)"
    if (isOneOf(tokens, end, ':：')) return shape[at] === LOWER && !mayBeLower ? -1 : end;
    const isDash = isOneOf(tokens, end, '—–') && gap[end] !== GLUED && gap[end + 1] === SPACED;
    return isDash && (kind[end + 1] === MARK || shape[end + 1] !== LOWER) ? end : -1;
  }

  /** The token after a second label that "and" joins to one: "Interview and photos: …". */
  private pastOther(at: number, limit: number): number {
    const { tokens } = this.ground;
    const { label, among, and } = this.tables;
    if (!and[tokens.word[at]]) return at;
    return Math.max(at, label.match(tokens, at + 1, limit), among.match(tokens, at + 1, limit));
  }

  /** Whether the sentence that starts at a token, in the line of the one before it, opens with a credit. */
  opensCredit(at: number): boolean {
    const { tokens } = this.ground;
    const { heads, within, tail, opening } = this.tables;
    return (
      at < tokens.count &&
      tokens.gap[at] < BROKEN &&
      heads.has(tokens.word[at]) &&
      (this.end(at, tokens.count) > 0 || [within, tail, opening].some((one) => one.match(tokens, at) > 0))
    );
  }
}

/** The token after small words that tell which picture a label is about, where a colon follows them; else the first. */
function pastWhich(tokens: Tokens, at: number): number {
  const { count, kind, shape } = tokens;
  let end = at;
  while (end < at + longestWhich && end < count && kind[end] === WORD && shape[end] === LOWER) end++;
  return isOneOf(tokens, end, ':') ? end : at;
}

/** The token after a link and the words behind it that tell what a label is about, where a colon follows them: "Source" "of landings data"; else the first. */
function pastLinked(
  { word, kind, text, from, count }: Tokens,
  links: WordFlags | undefined,
  at: number,
): number {
  if (!links?.[word[at]]) return at;
  let end = at + 1;
  while (end <= at + longestWhich && end < count && kind[end] === WORD) end++;
  return text[from[end]] === ':' ? end : at;
}
