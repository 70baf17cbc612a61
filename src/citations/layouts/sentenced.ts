// Authors. Title. Container. Date: full stops part the fields (Vancouver, MLA, ABNT, ISO 690, Chicago bibliographies).

import type { Span } from '../../model/document.ts';
import { COVER } from '../mask.ts';
import { isFullName, isFullNames, isInstitution, namesLength } from '../names.ts';
import { sentences } from '../sentences.ts';
import { titleSpan } from '../title-span.ts';
import type { Laid, Layout, Print } from './layout.ts';

export const sentenced: Layout = (print) => {
  const { text } = print;
  const names = namesLength(text);
  if (names > 0) {
    const gap =
      /^(?:\.?:\s|\.\s|\s(?=\p{Lu}\p{L}+\s\p{Ll}))\s*/u.exec(text.slice(names))?.[0].length ??
      endOfInitial(text, names);
    return gap === 0 ? null : lay(print, { start: 0, end: names }, names + gap);
  }
  const named = /^[^:.]{4,60}(?=:\s\p{Lu})/u.exec(text)?.[0] ?? '';
  if (isFullName(named) || isFullNames(named) || isInverted(named))
    return lay(print, { start: 0, end: named.length }, named.length + 2);
  // `David E. Sanger, Title, PAPER`: commas part this note, whatever full stops its abbreviations have.
  if (isFullName(/^[^,]{4,60}(?=,\s)/u.exec(text)?.[0] ?? '')) return null;
  const [first, second] = sentences(text, print.pairs);
  if (first === undefined || second === undefined) return null;
  const head = text.slice(first.start, first.end).replace(/[.\s]+$/, '');
  const isLettered = /\p{L}{2}/u.test(text.slice(second.start, second.end).replaceAll(COVER, '').slice(0, 200));
  if (isLettered && isAuthor(head)) return lay(print, first, second.start);
  // One clause with commas and a date is a note parted by commas, though a remark follows its address.
  return head.includes(',') && print.dates.some((date) => date.end <= first.end) ? null : lay(print, null, 0);
};

const EASTERN_NAMES =
  /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:[,，、]\s?[\p{Script=Han}\p{Script=Hangul}]{2,4})*(?:\s?等)?$/u;

function isAuthor(head: string): boolean {
  return (
    EASTERN_NAMES.test(head) ||
    isFullName(head) ||
    isFullNames(head) ||
    isInverted(head) ||
    isInstitution(head) ||
    /^\p{Lu}[\p{L}\p{N}.’-]+$/u.test(head)
  );
}

// The full stop of the last initial ends the names too: `Felleisen, M. Programming languages`.
function endOfInitial(text: string, names: number): number {
  return text[names - 1] === '.' ? (/^\s+(?=[\p{Lu}\p{N}“"«])/u.exec(text.slice(names))?.[0].length ?? 0) : 0;
}

function lay(print: Print, authors: Span | null, from: number): Laid | null {
  const inside = print.text.slice(from);
  const title = titleSpan(inside, sentencesFrom(print, from));
  if (title === null) return null;
  return {
    authors,
    title: { start: from + title.start, end: from + title.end },
    rest: { start: from + title.end, end: print.text.length },
  };
}

function sentencesFrom(print: Print, from: number): readonly Span[] {
  const pairs = print.pairs
    .filter((pair) => pair.start >= from)
    .map((pair) => ({ ...pair, start: pair.start - from, end: pair.end - from }));
  return sentences(print.text.slice(from), pairs);
}

// `Johnson, Kirk`; `SILVA, João; SOUZA, Maria`
const INVERTED =
  /^\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]*\.?|d[aeio]s?|del|van|von))*(?:,?\s(?:and|et|und|y|e|и)\s[^,]{3,40})?(?:,?\set\sal)?$/u;

function isInverted(head: string): boolean {
  return head.split(/;\s/).every((name) => INVERTED.test(name));
}
