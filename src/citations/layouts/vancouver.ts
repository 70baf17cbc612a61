// Body. Title [Internet]. Place: Publisher; 2023: an entry of a medical list that no person signs (ICMJE, Citing Medicine).

import type { Span } from '../../model/document.ts';
import { isFullNames, namesLength } from '../names.ts';
import { sentences } from '../sentences.ts';
import type { Laid, Layout } from './layout.ts';

// What no other style prints: a semicolon between a publisher and its year, or between a year and its volume.
const FRAME = new RegExp(
  [
    String.raw`(?:\p{Lu}[^.:;\ue000]{1,60}\s?:\s[^:;\ue000]{2,120}|\p{Lu}[^.,:;()\ue000]{1,40});\s\[?(?:c?(?:1[5-9]|20)\d\d(?!\d)|date unknown)`,
    String.raw`\p{Lu}[^.:;\ue000]{1,80}\.?\s(?:1[5-9]|20)\d\d(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?;\s?\d+(?:\s?\(|:)`,
    String.raw`\[date unknown`,
  ]
    .map((form) => String.raw`(?<=[.?!]\s{1,2})${form}`)
    .join('|'),
  'u',
);

/** Where semicolons show the style: the title is one sentence, whatever commas it has, and a body signs in another. */
export const vancouver: Layout = ({ text }) => {
  if (!text.includes(';') || namesLength(text) > 0) return null;
  const at = text.search(FRAME);
  if (at < 0) return null;
  const [first, second] = sentences(text.slice(0, at), []).filter(({ start }) => !EDITION.test(text.slice(start, at)));
  if (first === undefined || isFullNames(text.slice(first.start, first.end - 1))) return null;
  const isAlone = second === undefined || /[?!]$/.test(text.slice(0, first.end));
  if (isAlone) return text.slice(first.start, first.end).includes(',') ? lay(null, first, text.length) : null;
  // A blank stands where `[Internet]` did.
  const isMarked = /\s{3}\.?$|\son the Internet\]\.?$/.test(text.slice(second.start, second.end));
  const isBody = isMarked || NAME.test(text.slice(first.start, first.end - 1));
  return isBody ? lay({ start: first.start, end: first.end - 1 }, second, text.length) : null;
};

const EDITION = /^(?:\d{1,2}(?:st|nd|rd|th)\sed|[Rr]ev|Vol|Vols|Report|Final|Interim)[\s.]/u;
// A title has small letters, a name capitals: `Royal Guild of District Nurses`, `WHO Expert Panel`.
const NAME =
  /^(?=\S*\s)\p{Lu}[\p{L}\p{N}’'()&/-]*(?:,?\s(?:\p{Lu}[\p{L}\p{N}’'()&/-]*|(?:of|for|and|on|in|the|de|du|des|la|les|et|del|los|y|do|da|e|di|für|und|der|die|von|van)(?=\s)))*$/u;

function lay(authors: Span | null, title: Span, end: number): Laid {
  return { authors, title, rest: { start: title.end, end } };
}
