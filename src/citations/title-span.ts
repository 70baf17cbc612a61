// Says how far a title reaches that no quotation marks enclose.

import type { Span } from '../model/document.ts';
import { COVER } from './mask.ts';

// What ends a title inside its sentence: an address, pages, the two slashes of GOST, a place and year after a comma.
const ENDS = new RegExp(
  [
    `[,:]?\\s*[<([]?${COVER}`,
    ',\\s(?=\\p{L}{3,10}\\.?\\s(?:1[5-9]|20)\\d\\d\\.?\\s*$)',
    ',\\s(?=\\d+\\s?(?:pp?|с|S|s)\\.)',
    '\\s//\\s',
    ',\\s[Ii]n:\\s',
    '\\s/\\s(?=\\p{Lu}[\\p{L}.]*\\s?\\p{Lu}[\\p{L}.]*(?:[.,;]|\\s[–—]))',
    ',\\s(?=\\p{Lu}[^,.]{2,50},\\s(?:1[5-9]|20)\\d\\d)',
    `,\\s(?=\\p{Lu}[^,.]{1,40},?\\s*[<([]?${COVER})`,
    ',\\s(?=\\p{Lu}[\\p{L}’-]{2,20}(?:\\s\\p{Lu}[\\p{L}’-]{2,20})?:\\s\\p{Lu}[\\p{L}&’ -]{2,50}(?:,\\s(?:(?:1[5-9]|20)\\d\\d|pp?\\.)|\\.?\\s*$))',
    '(?:,|(?<=\\)))\\s(?=(?:1[5-9]|20)\\d\\d\\s*[.,]?\\s*(?:$|[\\ue000[(]))',
    '\\s\\((?:1[5-9]|20)\\d\\d\\)\\.?\\s*$',
    '\\s(?=\\d{1,4}\\s?\\(\\s?\\d)',
  ].join('|'),
  'u',
);

/** The title that begins `parts`, the sentences of `text`; null where there is none. */
export function titleSpan(text: string, parts: readonly Span[]): Span | null {
  const [first] = parts;
  if (first === undefined) return null;
  let end = first.end;
  for (const [index, part] of parts.entries()) {
    if (index > 0 && !goesOn(text.slice(first.start, end), text.slice(part.start, part.end), parts.length - index))
      break;
    end = part.end;
  }
  const cut = text.slice(first.start, end).search(ENDS);
  const title = { start: first.start, end: cut < 1 ? end : first.start + cut };
  return /[\p{L}\p{N}]{2}|\p{Lo}/u.test(text.slice(title.start, title.end)) ? title : null;
}

// `… Storage Tanks. II. With Buoyancy Effects.` is one title, and `Why now? An answer to the question.` is one too, where
// the second sentence has the small words of prose and not the capitals of a periodical.
function goesOn(title: string, next: string, left: number): boolean {
  if (/^[IVX]{1,4}\.$/.test(next)) return left > 1;
  if (/\s[IVX]{1,4}\.$|^(?:chapter|part|teil|kapitel|chapitre|глава)\s\S{1,6}\.$/iu.test(title)) return true;
  return (
    /[?!]$/.test(title) &&
    (next.match(/(?<=\s)\p{Ll}{4,}/gu)?.length ?? 0) >= 2 &&
    !next.includes(COVER) &&
    !/\d/.test(next)
  );
}
