// Authors. Title. Container. Date: full stops part the fields (Vancouver, MLA, ABNT, ISO 690, Chicago bibliographies).

import type { Span } from '../../model/document.ts';
import { COVER } from '../mask.ts';
import { isFullName, isFullNames, isInstitution, namesLength } from '../names.ts';
import { sentences } from '../sentences.ts';
import type { Layout, Print } from './layout.ts';

export const sentenced: Layout = (print) => {
  const { text } = print;
  const names = namesLength(text);
  const isList = names > 0 && /^\s?[.:](?:\s|$)|^\s(?=\p{Lu}\p{L}+\s\p{Ll})/u.test(text.slice(Math.max(0, names - 1)));
  const from = isList ? names + (/^[\s.:]*/u.exec(text.slice(names))?.[0].length ?? 0) : 0;
  const parts = sentencesFrom(print, from);
  if (isList) return lay(print, { start: 0, end: names }, parts);
  const [first, second] = parts;
  if (first === undefined || second === undefined) return null;
  const head = text.slice(first.start, first.end).replace(/[.\s]+$/, '');
  const next = text.slice(second.start, second.end);
  const isAuthor =
    isFullName(head) || isFullNames(head) || isInverted(head) || (isInstitution(head) && parts.length > 2);
  if (isAuthor && /\p{L}{2}/u.test(next.replaceAll(COVER, ''))) return lay(print, first, parts.slice(1));
  return head.includes(',') && print.dates.some((date) => date.end <= first.end) ? null : lay(print, null, parts);
};

function lay(print: Print, authors: Span | null, parts: readonly Span[]) {
  const first = parts[0];
  if (first === undefined) return null;
  const sentence = print.text.slice(first.start, first.end);
  const cut = sentence.search(new RegExp(`[,:]?\\s*[<([]?${COVER}|,\\s(?:1[5-9]|20)\\d\\d\\b`, 'u'));
  const title = { start: first.start, end: cut < 0 ? first.end : first.start + cut };
  if (title.end - title.start < 2) return null;
  return { authors, title, rest: { start: title.end, end: print.text.length } };
}

function sentencesFrom(print: Print, from: number): readonly Span[] {
  const pairs = print.pairs
    .filter((pair) => pair.start >= from)
    .map((pair) => ({ ...pair, start: pair.start - from, end: pair.end - from }));
  return sentences(print.text.slice(from), pairs).map((part) => ({ start: part.start + from, end: part.end + from }));
}

// `Johnson, Kirk`, `Frazier, Gary L`
function isInverted(head: string): boolean {
  return /^\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?)*(?:,?\s(?:and|et|und|y|e|и)\s[^,]{3,40})?(?:,?\set\sal)?$/u.test(
    head,
  );
}
