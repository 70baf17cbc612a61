// Searches that only go forward, so that all of them together pass over the source once.

/** Finds what comes next; answers are remembered until they are passed. */
export interface Finder {
  /** The offset of the text at or after `from`; -1 where there is none. */
  next(text: string, from: number): number;
  /** The offset of the next blank line; the length of the source where there is none. */
  blankLine(from: number): number;
}

export function createFinder(source: string): Finder {
  const known = new Map<string, number>();
  const next = (text: string, from: number) => {
    const last = known.get(text);
    if (last !== undefined && (last === -1 || last >= from)) return last;
    const found = source.indexOf(text, from);
    known.set(text, found);
    return found;
  };
  let blank = -1;
  return {
    next,
    blankLine(from) {
      if (blank >= from) return blank;
      const pattern = /\n[ \t\r]*\n/g;
      pattern.lastIndex = from;
      blank = pattern.exec(source)?.index ?? source.length;
      return blank;
    },
  };
}
