import type { Span } from '../../core/span.js';
import type { Draft } from '../extractor.js';

/** Who speaks at an offset, by the attributions; offsets must be asked in rising order. */
export function speakers({ found, doc }: Draft): (offset: number) => string | undefined {
  const pieces: { span: Span; name: string }[] = [];
  for (const { content, form, source } of found.attribution) {
    if (source && form === 'direct') for (const span of content) pieces.push({ span, name: source.name });
  }
  for (const { kind, span, speaker } of doc.blocks) {
    if (kind === 'turn' && speaker) pieces.push({ span, name: doc.text.slice(speaker.from, speaker.to) });
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
export interface Reporter {
  name: string;
  cue: string | undefined;
}

/**
 * Who reports the words at an offset, by the attributions: the innermost that names somebody by more
 * than a word that stands for one. Offsets must be asked in rising order.
 */
export function reporters(
  { found }: Draft,
  isPronoun: (name: string) => boolean,
): (offset: number) => Reporter | undefined {
  const pieces: { span: Span; reporter: Reporter }[] = [];
  for (const { content, form, source, cue } of found.attribution) {
    if (!source || form === 'direct' || isPronoun(source.name)) continue;
    for (const span of content) pieces.push({ span, reporter: { name: source.name, cue: cue?.exact } });
  }
  pieces.sort((a, b) => a.span.from - b.span.from);
  let at = 0;
  return (offset) => {
    while (at < pieces.length && pieces[at].span.to <= offset) at++;
    let reporter: Reporter | undefined;
    for (let i = at; i < pieces.length && pieces[i].span.from <= offset; i++)
      if (pieces[i].span.to > offset) reporter = pieces[i].reporter;
    return reporter;
  };
}
