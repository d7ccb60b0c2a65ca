const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  minus: '−',
  nbsp: '\u00a0',
  ndash: '–',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00ad',
  yen: '¥',
};

/** A character that HTML and Markdown write by its number or name: "&#171;", "&laquo;". */
export const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

/** The character that a match of `entity` stands for; undefined where it is none that is known. */
export function characterOf([, decimal, hexadecimal, name]: RegExpExecArray | RegExpMatchArray):
  | string
  | undefined {
  if (name) return entities[name];
  const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : undefined;
}
