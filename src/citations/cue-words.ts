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

/** Whether one of the last `count` words of `text`, a line at most, is among `words`; scripts without blanks between words always pass. */
export function endsInWord(text: string, words: ReadonlySet<string>, count: number): boolean {
  let end = text.length;
  for (let seen = 0; seen < count; seen += 1) {
    LAST_WORD.lastIndex = end;
    const last = LAST_WORD.exec(text);
    if (last === null) return false;
    const [, tail = '', word = ''] = last;
    if (words.has(word.toLowerCase()) || /[\u0590-\u06ff\u0900-\uffff]/.test(word)) return true;
    end -= tail.length;
  }
  return false;
}

const LAST_WORD = /(?<=((\p{L}+)\P{L}*))/uy;
