// Makes a quick test for long lists of cues: a text that shares no word with the list holds none of them.

/** Every word of `patterns`, whatever of them is optional: more than the cues hold, never less. */
export function wordsOf(patterns: readonly string[]): ReadonlySet<string> {
  return new Set(
    patterns
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );
}

/** Whether one of the last `count` words of `text` is among `words`; scripts without blanks between words always pass. */
export function endsInWord(text: string, words: ReadonlySet<string>, count: number): boolean {
  const last =
    text
      .slice(-18 * count)
      .toLowerCase()
      .match(LETTERS)
      ?.slice(-count) ?? [];
  return last.some((word) => words.has(word) || /[\u0590-\u06ff\u0900-\uffff]/.test(word));
}

const LETTERS = /\p{L}+/gu;
