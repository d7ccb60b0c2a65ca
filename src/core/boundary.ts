/**
 * Classes of characters and folding, by UTF-16 code unit, from Unicode's own properties.
 * `\b` does not know Cyrillic and "İ".toLowerCase() is two units long: word edges and
 * folding come from here. Everything keeps length, so offsets stay true.
 */

export const OTHER = 0; // punctuation and symbols
export const LETTER = 1; // letters and the marks combined with them
export const DIGIT = 2; // decimal digits of any script
export const SPACE = 3; // spaces within a line, NBSP and thin spaces included
export const LINE_BREAK = 4;
export const IDEOGRAPH = 5; // letters of scripts written without spaces: each stands alone
export const SURROGATE = 6; // half of a character beyond the BMP
export const INVISIBLE = 7; // soft hyphens, joiners, direction marks, controls: no part of a word's form

/** The class of every UTF-16 code unit. */
export const classOf = new Uint8Array(0x10000);
/**
 * The lower-case form of every code unit, where that is one unit; curly apostrophes become
 * straight, and ё becomes the е that most writers of Russian put for it.
 */
export const foldOf = new Uint16Array(0x10000);
/** The value of every decimal digit, of any script. */
export const digitOf = new Uint8Array(0x10000);
/** 1 for every upper-case or title-case code unit. */
export const isUpper = new Uint8Array(0x10000);

const bmp = Array.from({ length: 0x100 }, (_, high) =>
  String.fromCharCode(...Array.from({ length: 0x100 }, (_, low) => high * 0x100 + low)),
)
  .join('')
  .replace(/[\ud800-\udfff]/g, ' '); // the property escapes below need whole characters

function mark(property: RegExp, set: (unit: number) => void): void {
  for (const run of bmp.matchAll(property)) {
    for (let unit = run.index; unit < run.index + run[0].length; unit++) set(unit);
  }
}

for (let unit = 0; unit < 0x10000; unit++) foldOf[unit] = unit;
mark(/[\p{L}\p{M}]+/gu, (unit) => {
  classOf[unit] = LETTER;
});
mark(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
  (unit) => {
    if (classOf[unit] === LETTER) classOf[unit] = IDEOGRAPH;
  },
);
mark(/\p{Nd}+/gu, (unit) => {
  classOf[unit] = DIGIT;
  // every script's ten digits stand in a row (Unicode, section 4.6), the rows apart from letters
  digitOf[unit] = classOf[unit - 1] === DIGIT ? (digitOf[unit - 1] + 1) % 10 : 0;
});
mark(/[\p{Cf}\p{Cc}\p{Variation_Selector}]+/gu, (unit) => {
  classOf[unit] = INVISIBLE;
});
mark(/[\p{Zs}\t]+/gu, (unit) => {
  classOf[unit] = SPACE;
});
mark(/[\n\r\v\f\u0085\u2028\u2029]+/gu, (unit) => {
  classOf[unit] = LINE_BREAK;
});
for (let unit = 0xd800; unit < 0xe000; unit++) classOf[unit] = SURROGATE;
mark(/[\p{Lu}\p{Lt}]+/gu, (unit) => {
  isUpper[unit] = 1;
  const lower = String.fromCharCode(unit).toLowerCase();
  foldOf[unit] = lower.length === 1 ? lower.charCodeAt(0) : 'i'.charCodeAt(0); // only İ grows
});
foldOf[0x2019] = foldOf[0x02bc] = 0x27;
foldOf[0x401] = foldOf[0x451] = 0x435;

/** Folds case, apostrophes and ё; the result is as long as `text`. */
export function fold(text: string): string {
  const first = firstUnfolded(text, 0);
  if (first === text.length) return text;
  // most words that a capital opens have no other: `toLowerCase` takes several times as long
  if (first === 0 && firstUnfolded(text, 1) === text.length)
    return String.fromCharCode(foldOf[text.charCodeAt(0)]) + text.slice(1);
  const units = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldOf[text.charCodeAt(i)];
  let folded = '';
  for (let at = 0; at < units.length; at += 4096)
    folded += String.fromCharCode(...units.slice(at, at + 4096));
  return folded;
}

/** Where the first code unit from `at` on is that folding changes; the text's length where none is. */
function firstUnfolded(text: string, at: number): number {
  let first = at;
  while (first < text.length && foldOf[text.charCodeAt(first)] === text.charCodeAt(first)) first++;
  return first;
}

/** Whether what ends at `end` in a text ends in a surface that is folded, whatever its case. */
export function foldedEndsWith(text: string, end: number, folded: string): boolean {
  let at = folded.length;
  while (at > 0 && foldOf[text.charCodeAt(end - folded.length + at - 1)] === folded.charCodeAt(at - 1)) at--;
  return at === 0;
}

/** Whether a word may start or end at `offset`: no letter or digit continues across it. */
export function isWordEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = classOf[text.charCodeAt(offset - 1)];
  const after = classOf[text.charCodeAt(offset)];
  const inWord = (unitClass: number) => unitClass === LETTER || unitClass === DIGIT;
  return !(inWord(before) && inWord(after));
}
