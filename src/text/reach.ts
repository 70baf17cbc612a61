// Where a sticky pattern ends that is tried at one place.

/** The offset behind the match of `pattern` (flag `y`) at `index` of `text`; `index` itself where it does not match. */
export function reach(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}
