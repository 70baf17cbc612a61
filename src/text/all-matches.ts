// What matchAll finds, without a copy of the pattern: for texts that are searched thousands of times.

/** The matches of `pattern`, which has the flag `g` and never matches nothing. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
