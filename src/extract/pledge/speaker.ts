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
