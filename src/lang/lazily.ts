/** An object whose properties are made when they are first asked for: most programs need the tables of one language only. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const get = () => {
      const value = makers[key]();
      Object.defineProperty(made, key, { enumerable: true, value });
      return value;
    };
    Object.defineProperty(made, key, { enumerable: true, configurable: true, get });
  }
  return made;
}
