/** The words of a text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** The entries of a text, parted by commas. */
export const phrases = (list: string): string[] => list.trim().split(/\s*,\s*/);
