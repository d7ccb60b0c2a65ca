/** Beyond this many different texts the memory of them starts anew. */
const most = 1 << 12;

/** A function of a text that remembers what it gave: the same names and times come again and again. */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  let given = new Map<string, T>();
  return (text) => {
    let value = given.get(text);
    if (value === undefined) {
      if (given.size >= most) given = new Map();
      given.set(text, (value = of(text)));
    }
    return value;
  };
}
