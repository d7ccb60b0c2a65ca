/** A year of two digits lies between 1950 and 2049, as POSIX and most style guides read it (with 69 moved to 50). */
export const century = (year: number): number => (year < 50 ? 2000 + year : 1900 + year);

/** The year that words for tens and units say: "nineteen ninety-nine", "two thousand and eighteen"; undefined for other numbers. */
export function yearOf(words: readonly number[]): number | undefined {
  const [first, second] = words;
  if (words.length < 2) return undefined;
  const small = (from: number): number | undefined => {
    const rest = words.slice(from);
    if (rest.length === 0) return 0;
    const sum = rest.reduce((total, value) => total + value, 0);
    const fits =
      rest.length === 1 ? sum < 100 : rest.length === 2 && (rest[0] === 0 || (rest[0] >= 20 && rest[1] < 10));
    return fits ? sum : undefined;
  };
  if (second === 1000 && first <= 2) {
    const rest = small(2);
    return rest === undefined ? undefined : first * 1000 + rest;
  }
  if (second === 100) {
    const rest = small(2);
    return rest === undefined || first < 1 ? undefined : first * 100 + rest;
  }
  // "twenty-one" is a number, "twenty twenty-one" a year
  if (first < 10 || first > 21 || (first === 20 && second > 0 && second < 10)) return undefined;
  const rest = small(1);
  return rest === undefined || rest < 1 ? undefined : first * 100 + rest;
}
