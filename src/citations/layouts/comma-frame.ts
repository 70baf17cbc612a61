// Finds what surely stands behind a title that commas part from it: an imprint, an edition, `in:`; the title reaches up to there.

import { isBookField } from '../book-fields.ts';
import { isTown } from '../towns.ts';

/**
 * The last of `parts` that belongs to the title which begins with the first: commas of its own may part a list, an
 * apposition or a subtitle, where an imprint shows the end. 0 where nothing shows that it goes on.
 */
export function lastBeforeFrame(parts: readonly string[]): number {
  const frame = parts.findIndex((part, index) => index > 0 && isFrame(part, index === parts.length - 1));
  if (frame < 2) return 0;
  const middle = parts.slice(1, frame);
  return isList(parts.slice(0, frame)) || middle.every((part) => SUBTITLED.test(part)) ? frame - 1 : 0;
}

// `Köln/Weimar 1994`, `Kraków: Rama`, `in: Uferhefte`, `3. Aufl.`; a town that nobody knows is one word and the year.
function isFrame(part: string, isLast: boolean): boolean {
  const place =
    /^([^:\d]{2,40}?)(?::\s\p{L}.*|\s(?:(?:1[5-9]|20)\d\d|o\.\s?J\.|s\.\s?[ad]\.|b\.\s?r\.))\.?$/u.exec(part)?.[1] ??
    part;
  return (
    isTown(place) ||
    isBookField(part) ||
    /^(?:in|dans|w|v|em|en|i):\s/iu.test(part) ||
    (isLast && /^\p{Lu}\p{Ll}+(?:[-/]\p{Lu}\p{Ll}+)?\s(?:1[5-9]|20)\d\d\.?$/u.test(part))
  );
}

// `Salz, Wind, Heimat. Eine Küste in Bildern`: nouns alone, and then the end of the list or of the title.
function isList(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (!parts.slice(0, -1).every((part, index) => (index === 0 ? FIRST_OF_LIST : /^[\p{L}’'-]+$/u).test(part)))
    return false;
  return parts.length > 2 ? LAST_OF_LIST.test(last) : LAST_OF_TWO.test(last);
}

// A title's only word, or the only one behind its first full stop.
const FIRST_OF_LIST = /(?:^|[.:?!“”»]\s)\p{Lu}[\p{L}’'-]+$/u;
const LAST_OF_LIST = /^[\p{L}’'-]+(?:$|[.:?!]\s|\s(?:and|und|et|y|e|i|a|og|och|en|&)\s)/u;
// `Havn, by og bro`
const LAST_OF_TWO = /^\p{Ll}[\p{L}’'-]+\s(?:and|und|et|y|e|i|a|og|och|en)\s\p{Ll}[\p{L}’'-]+(?:$|[.:?!]\s)/u;
// A publisher's name has no full stop in its midst that a subtitle follows.
const SUBTITLED = /^\p{Lu}(?=[^.:?!]*\s|\p{L}{5})[^.:?!]*\p{Ll}{3}[.:?!]\s\p{Lu}\p{L}*\s\p{L}/u;
