// Makes one pattern for English texts, and one for all, of a long list of words' beginnings.
//
// A text in ASCII needs neither the words of other alphabets nor a class of all letters, which is a call for each
// character; so a short English article compiles neither.

import { letter } from '../text/letters.ts';

/** Whether one of the words begins within `text`, behind no letter; capitals count as small letters. */
export type WordList = (text: string) => boolean;

/**
 * @param own patterns that may match a text in ASCII
 * @param others those that need another character
 */
export function wordList(own: readonly string[], others: readonly string[]): WordList {
  let inAscii: RegExp | null = null;
  let inAll: RegExp | null = null;
  return (text) => {
    if (/[^\0-\x7f]/.test(text)) {
      inAll ??= new RegExp(`(?<!${letter})(?:${[...own, ...others].join('|')})`, 'iu');
      return inAll.test(text);
    }
    inAscii ??= new RegExp(`(?<![a-z])(?:${own.join('|').replaceAll(letter, '[a-z]')})`, 'i');
    return inAscii.test(text);
  };
}
