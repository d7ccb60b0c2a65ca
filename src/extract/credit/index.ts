import { BROKEN, isOneOf, LOWER, MARK } from '../../core/token.js';
import type { Draft, Extractor } from '../extractor.js';
import { bracketed } from './bracket.js';
import { Credits } from './credits.js';
import { datelineAt } from './dateline.js';
import type { Ground } from './ground.js';
import { Outlets } from './outlets.js';
import { isPictureLine } from './picture-line.js';
import { CreditReader } from './reader.js';
import { author, photo, publisher } from './role.js';
import { officeLine, signatureOf } from './signature.js';
import { type CreditTables, creditTables } from './tables.js';

/** Finds who published, summarised, translated, photographed: cues of the language and datelines. */
export const credit: Extractor = (pack, lexicon) => {
  if (!pack.credit) return undefined;
  const tables = creditTables(pack.credit, lexicon);
  return (draft: Draft) => {
    const { tokens, places, found } = draft;
    const ground: Ground = { tokens, mentions: places.mentions, periods: places.periods };
    const outlets = new Outlets(ground, tables);
    const credits = new Credits(draft, ground, tables, outlets, pack.code);
    addFromSentences(
      draft,
      ground,
      tables,
      credits,
      new CreditReader(draft, ground, tables, outlets, credits),
    );
    const known = found.credit.length;
    addFromBlocks(draft, ground, tables, credits, outlets);
    if (found.credit.length > known) found.credit.sort((a, b) => a.span.from - b.span.from);
  };
};

/** Adds what datelines, lines below pictures and cues credit, sentence by sentence. */
function addFromSentences(
  { sentences }: Draft,
  { tokens, mentions }: Ground,
  { heads, pictureAgency, publishes, section }: CreditTables,
  credits: Credits,
  reader: CreditReader,
): void {
  const { kind, gap, shape, word } = tokens;
  for (let s = 0; s < sentences.count; s++) {
    const begin = sentences.first[s];
    const limit = sentences.end[s];
    const dateline = gap[begin] >= BROKEN ? datelineAt(tokens, begin, mentions, publishes) : undefined;
    if (gap[begin] >= BROKEN && isPictureLine(tokens, begin, limit, pictureAgency)) {
      const end = isOneOf(tokens, limit - 1, '.)') ? limit - 1 : limit;
      credits.add(begin, end, photo, { first: begin, end }, 'picture');
      continue;
    }
    let at = dateline
      ? credits.add(begin, dateline.close, section.datelineRole, dateline, 'dateline')
      : begin;
    for (at = heads.next(word, at, limit); at < limit; at = heads.next(word, at + 1, limit)) {
      const afterMark =
        at > begin && kind[at - 1] === MARK && (at === begin + 1 || isOneOf(tokens, at - 1, '([|;•,')); // "📷 Photo:"
      // a line that a page broke goes on without a capital
      const isLine = gap[at] >= BROKEN && (shape[at] !== LOWER || at === begin);
      const end = reader.read(at, limit, at === begin || isLine || afterMark);
      if (end > 0) at = end - 1;
    }
  }
}

/** Adds whom the ends of paragraphs and of the text credit, where none of the credits known does. */
function addFromBlocks(
  { doc, found }: Draft,
  ground: Ground,
  tables: CreditTables,
  credits: Credits,
  outlets: Outlets,
): void {
  const { tokens, mentions } = ground;
  const { section, signers } = tables;
  for (const one of bracketed(doc.blocks, ground, tables, outlets, found.credit)) {
    const { entity } = mentions.startingAt(one.first)?.item ?? {};
    const role = entity?.type === 'person' ? author : section.datelineRole;
    credits.add(one.inside, one.close, role, one, 'bracket');
  }
  const office = section.signers ? officeLine(doc.blocks, tokens, signers, found.credit) : undefined;
  if (office) credits.add(office.first, office.end, publisher, office, 'office');
  const signed = signatureOf(doc.blocks, tokens, mentions, tables.writers, found.credit);
  if (signed) credits.add(signed.first, signed.name.end, author, signed.name, 'signature');
}
