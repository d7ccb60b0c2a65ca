import type { Span } from '../../core/span.js';
import { GLUED, LOWER, tokenAt } from '../../core/token.js';
import type { Draft } from '../extractor.js';
import type { Agent } from './agent.js';
import type { PledgeTables } from './tables.js';

/** Who speaks at an offset, by the attributions; offsets must be asked in rising order. */
export function speakers({ found }: Draft): (offset: number) => string | undefined {
  const pieces: { span: Span; name: string }[] = [];
  for (const { content, form, source } of found.attribution) {
    if (source && form === 'direct') for (const span of content) pieces.push({ span, name: source.name });
  }
  pieces.sort((a, b) => a.span.from - b.span.from);
  let at = 0;
  return (offset) => {
    while (at < pieces.length && pieces[at].span.to <= offset) at++;
    const piece = pieces[at];
    return piece && piece.span.from <= offset ? piece.name : undefined;
  };
}

/** Who reports, by name, and with what word. */
export interface ReportedBy {
  name: string;
  cue: string | undefined;
  /** Whether only the document's one speaker is known to be behind the words. */
  isDocument: boolean;
  /** The offset at which the words end. */
  to: number;
}

/**
 * Who reports the words at an offset, by the attributions: the innermost that names somebody by more
 * than a word that stands for one. Offsets should be asked in rising order, but for some.
 */
export function reporters(
  { found }: Draft,
  isPronoun: (name: string) => boolean,
): (offset: number) => ReportedBy | undefined {
  const pieces: { span: Span; reporter: ReportedBy }[] = [];
  for (const { content, form, source, cue } of found.attribution) {
    if (!source || form === 'direct' || isPronoun(source.name)) continue;
    for (const span of content)
      pieces.push({
        span,
        reporter: { name: source.name, cue: cue?.exact, isDocument: source.how === 'document', to: span.to },
      });
  }
  pieces.sort((a, b) => a.span.from - b.span.from);
  let at = 0;
  let last = 0;
  return (offset) => {
    // what stands before what was asked last is seldom asked for, and near it
    while (offset < last && at > 0 && pieces[at - 1].span.to > offset) at--;
    last = offset;
    while (at < pieces.length && pieces[at].span.to <= offset) at++;
    let reporter: ReportedBy | undefined;
    for (let i = at; i < pieces.length && pieces[i].span.from <= offset; i++)
      if (pieces[i].span.to > offset) reporter = pieces[i].reporter;
    return reporter;
  };
}

/** Who says what a phrase from one token to another leads to, by the attributions, where he stands before that: "our builder" of "our builder promised to". */
export function promisers({ tokens, found }: Draft): (token: number, end: number) => Agent | undefined {
  const bySource = new Map<number, Agent>();
  for (const { cue, source } of found.attribution) {
    if (!cue || !source?.span || source.how !== 'named' || source.span.to > cue.span.from) continue;
    const first = tokenAt(tokens, source.span.from);
    bySource.set(cue.span.from, { first, end: tokenAt(tokens, source.span.to - 1) + 1, name: source.name });
  }
  return (token, end) => {
    for (let at = token; at < end; at++) {
      const agent = bySource.get(tokens.from[at]);
      if (agent) return agent;
    }
    return undefined;
  };
}

/** Who bears a post, by the hash of the word for it, as the text names them with it or as its attributions know them. */
export function bearersOf(
  { tokens, found }: Draft,
  { section, preposition, lesser }: PledgeTables,
): Map<number, { at: number; name: string }[]> {
  const bearers = new Map<number, { at: number; name: string }[]>();
  const put = (at: number, name: string) => {
    // "Deputy Governor Ada Quill" is not the governor
    const before = tokens.gap[at] === GLUED && at > 1 ? at - 2 : at - 1;
    if (before >= 0 && lesser[tokens.word[before]]) return;
    const known = bearers.get(tokens.hash[at]);
    if (known) known.push({ at, name });
    else bearers.set(tokens.hash[at], [{ at, name }]);
  };
  for (const { rule, span, entity } of found.mention) {
    const at = tokenAt(tokens, span.from);
    if (rule.endsWith('/person-post') && at > 0) put(at - 1, entity.name);
  }
  for (const { source } of found.attribution) {
    if (source?.how !== 'named' || !source.span || source.exact === source.name) continue;
    const last = tokenAt(tokens, source.span.to - 1);
    if (tokens.shape[last] !== LOWER) continue;
    const first = tokenAt(tokens, source.span.from);
    // "ministry spokesman", "minister of trade", «министр торговли»: of two nouns one is the post
    let heads = section.owners ? last : first;
    for (let at = first + 1; at < last; at++) if (preposition[tokens.word[at]]) heads = first;
    put(heads, source.name);
    if (!section.owners && first !== last) put(last, source.name);
  }
  for (const list of bearers.values()) list.sort((a, b) => a.at - b.at);
  return bearers;
}
