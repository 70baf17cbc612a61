// Keeps the last few results of a function of one text: the rules ask the same of the same page one after another.

/**
 * The function with its last `most` results kept. A ring, not a Map: one that is cleared and filled again makes the
 * collector of young objects take all that it ever held for living, and the pages behind.
 */
export function remembering<T>(most: number, compute: (text: string) => T): (text: string) => T {
  const known: { readonly text: string; readonly result: T }[] = [];
  let next = 0;
  return (text) => {
    const before = known.find((each) => each.text === text);
    if (before !== undefined) return before.result;
    const result = compute(text);
    known[next] = { text, result };
    next = (next + 1) % most;
    return result;
  };
}
