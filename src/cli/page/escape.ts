const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML has them, in text and in attributes; controls that a page must not hold are replaced. */
export const escaped = (words: string): string =>
  words
    .replace(/[&<>"]/g, (character) => entities[character])
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]/g, (unit, at: number, all: string) =>
      isPaired(all, at) ? unit : '\ufffd',
    );

/** Whether a surrogate has its other half beside it. */
function isPaired(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) === 0xd800) return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return (unit & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
