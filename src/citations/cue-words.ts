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

/**
 * Whether one of the last `count` words of `text`, a line at most, is among `words`; scripts without blanks between words
 * always pass. Behind a cue stand no digits, quotation marks or closing brackets.
 */
export function endsInWord(text: string, words: ReadonlySet<string>, count: number): boolean {
  let start = text.length;
  for (let seen = 0; seen < count; seen += 1) {
    let end = start;
    for (; end > 0 && !isLetter(text, end - 1); end -= 1) if (APART.includes(text.charAt(end - 1))) return false;
    if (end === 0) return false;
    for (start = end; start > 0 && isLetter(text, start - 1); ) start -= 1;
    const word = text.slice(start, end).toLowerCase();
    if (words.has(word) || /[\u0590-\u06ff\u0900-\uffff]/.test(word)) return true;
  }
  return false;
}

const APART = '0123456789“”„"«»;!?)]';

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  // Half of a letter beyond the Basic Multilingual Plane counts as one.
  return (code >= 0xd800 && code < 0xe000) || /\p{L}/u.test(text.charAt(at));
}
