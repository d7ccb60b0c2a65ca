import { contains, type Span } from '../../core/span.js';
import { tokenAt } from '../../core/token.js';
import { itemsIn, passageOf, passageSpan, termAt, type Witness } from '../align/witness.js';

/** Whether a name tells to whom or where something was said, behind the word that says so: "the minister told students in Lyon". */
export function isAddressee(witness: Witness, name: Span): boolean {
  const term = termAt(witness, tokenAt(witness.reading.tokens, name.from));
  for (const item of itemsIn(witness, passageSpan(witness, passageOf(witness, term)))) {
    if (item.kind !== 'attribution' || !item.cue || item.cue.span.to > name.from) continue;
    const isSaid = item.content.some((content) => contains(content, name));
    const isSpeaker = item.source?.span !== undefined && contains(item.source.span, name);
    // nothing said stands between the two
    const isNext = item.content.every(
      ({ from, to }) => to <= (item.cue as { span: Span }).span.from || from >= name.to,
    );
    if (!isSaid && !isSpeaker && isNext) return true;
  }
  return false;
}
