import type { Doc } from '../../core/doc.js';
import type { Span } from '../../core/span.js';
import { escaped } from './escape.js';

/** How words look: by the verdict on them, the gravest first, or as left out of the report. */
const looks = ['altered', 'unsupported', 'unsure', 'omitted', 'faithful', 'verbatim'] as const;
type Look = (typeof looks)[number];

/** Words of a text that belong to a finding. */
export interface Stretch {
  span: Span;
  /** The finding's number. */
  of: number;
  look: Look;
  /** The words that differ. */
  changed: readonly Span[];
}

/** Which side of a page a text stands on: the ids of its stretches start with it, and link to the other's. */
export interface Side {
  id: string;
  /** Where the words of a finding lead to. */
  href: (of: number) => string | undefined;
  /** What a screen reader says of the words. */
  label: (of: number) => string;
}

/** A document as HTML: its blocks, with the stretches marked and linked; where they overlap the shortest is the link. */
export function documentHtml(doc: Doc, stretches: readonly Stretch[], side: Side): string {
  const placed = new Set<number>();
  return doc.blocks
    .map(({ kind, span, speaker }) => {
      const own = stretches.filter((one) => one.span.from < span.to && span.from < one.span.to);
      const edges = edgesOf(span, own, speaker);
      const parts = edges.slice(1).map((to, index) => {
        const part = { from: edges[index], to };
        const html = partHtml(doc.text, part, own, side, placed);
        return speaker && part.from >= speaker.from && part.to <= speaker.to
          ? `<strong>${html}</strong>`
          : html;
      });
      const tag = kind === 'heading' ? 'h3' : 'p';
      return `<${tag} class="${kind}">${parts.join('')}</${tag}>`;
    })
    .join('\n');
}

/** The offsets where anything starts or ends, in order. */
function edgesOf(block: Span, stretches: readonly Stretch[], speaker: Span | undefined): number[] {
  const spans = [
    block,
    ...(speaker ? [speaker] : []),
    ...stretches.flatMap(({ span, changed }) => [span, ...changed]),
  ];
  const inside = spans
    .flatMap(({ from, to }) => [from, to])
    .filter((offset) => block.from <= offset && offset <= block.to);
  return [...new Set(inside)].sort((a, b) => a - b);
}

function partHtml(
  text: string,
  part: Span,
  stretches: readonly Stretch[],
  side: Side,
  placed: Set<number>,
): string {
  const words = escaped(text.slice(part.from, part.to));
  const covers = ({ from, to }: Span) => from <= part.from && part.to <= to;
  const covering = stretches
    .filter(({ span }) => covers(span))
    .sort((a, b) => a.span.to - a.span.from - (b.span.to - b.span.from));
  const [inner] = covering;
  if (!inner) return words;
  const numbers = [...new Set(covering.map(({ of }) => of))];
  const fresh = numbers.filter((of) => !placed.has(of));
  for (const of of fresh) placed.add(of);
  const anchors = fresh.map((of) => `<span id="${side.id}${of}" class="anchor"></span>`).join('');
  const changed = covering.some((one) => one.changed.some(covers));
  const marked = changed ? `<mark>${words}</mark>` : words;
  const look = looks.find((one) => covering.some((stretch) => stretch.look === one));
  const attributes = `class="stretch ${look}" data-of="${numbers.join(' ')}"`;
  const href = side.href(inner.of);
  if (!href) return `${anchors}<span ${attributes}>${marked}</span>`;
  const walk = fresh.includes(inner.of) ? `aria-label="${escaped(side.label(inner.of))}"` : 'tabindex="-1"';
  return `${anchors}<a ${attributes} href="${href}" ${walk}>${marked}</a>`;
}
