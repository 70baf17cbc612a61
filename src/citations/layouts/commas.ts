// Author, Title, Container, date, address: commas part the fields (notes without quotation marks, journals of physics).

import type { Span } from '../../model/document.ts';
import { COVER } from '../mask.ts';
import { isFullName, isFullNames, namesLength } from '../names.ts';
import type { Laid, Layout, Print } from './layout.ts';

export const commas: Layout = (print) => {
  const names = namesLength(print.text);
  const from = names + (/^[\s,.:;]*/u.exec(print.text.slice(names))?.[0].length ?? 0);
  const parts = segments(print, from);
  const end = parts.findIndex((part) => isField(print, part));
  const words = end < 0 ? parts : parts.slice(0, end);
  const [first, second] = words;
  if (first === undefined) return null;
  const whole = { start: from, end: print.text.length };
  if (names > 0) return { authors: { start: 0, end: names }, title: first, rest: { start: first.end, end: whole.end } };
  if (second === undefined) return alone(print, first, end < 0);
  const isAuthor = isPerson(print, first) && (words.length > 2 || !isPerson(print, second));
  const title = isAuthor ? second : first;
  return { authors: isAuthor ? first : null, title, rest: { start: title.end, end: whole.end }, containerFirst: true };
};

// A newspaper is cited by its name and the day, a document by its title and the year.
function alone(print: Print, part: Span, isBare: boolean): Laid | null {
  const text = print.text.slice(part.start, part.end).trim();
  const isDated = print.dates.some((date) => date.date.length === 10 || date.readings.length > 0);
  const words = text.split(/\s+/);
  const isName =
    words.length <= 6 &&
    words.every((word) =>
      /^[\p{Lu}\p{Lo}\p{N}]|^(?:of|and|the|for|de|la|le|du|des|der|die|und|e|y|do|da)$/u.test(word),
    );
  if (isBare && !text.includes(COVER))
    return { authors: null, title: part, rest: { start: part.end, end: print.text.length } };
  if (isDated && isName)
    return { authors: null, title: null, rest: { start: part.start, end: print.text.length }, containerFirst: true };
  return { authors: null, title: part, rest: { start: part.end, end: print.text.length } };
}

function isPerson(print: Print, part: Span): boolean {
  const text = print.text.slice(part.start, part.end).trim();
  return isFullName(text) || isFullNames(text);
}

function isField(print: Print, part: Span): boolean {
  const text = print.text.slice(part.start, part.end).trim();
  if (text === '' || text.includes(COVER)) return true;
  const date = print.dates.find((found) => found.start >= part.start && found.start < part.end);
  if (date !== undefined && text.length - (date.end - date.start) < 4) return true;
  return (
    /^(?:vol|no|nr|№|pp?|с|S|т|т\.|вып|iss(?:ue)?|ed|eds)\.?\s?\d/iu.test(text) ||
    /^\d+(?:\(\d+\))?(?:[:,–-]\s?\d+)*$/.test(text)
  );
}

// Commas outside brackets, quotation marks and dates.
function segments(print: Print, from: number): readonly Span[] {
  const found: Span[] = [];
  const guards = [...print.pairs, ...print.dates].sort((one, other) => one.start - other.start);
  let start = from;
  let next = 0;
  let reach = 0;
  for (const match of print.text
    .slice(from)
    .matchAll(/,(?=\s|\p{Lu}|\ue000)|(?<!\d),(?=\d)|(?<=[\p{L}\d])\s(?=\ue000)|:\s(?=\ue000)/gu)) {
    const index = from + match.index;
    while (next < guards.length && (guards[next]?.start ?? 0) < index)
      reach = Math.max(reach, guards[next++]?.end ?? 0);
    if (index < reach) continue;
    found.push({ start, end: index });
    start = index + 1 + (/^\s*/.exec(print.text.slice(index + 1, index + 20))?.[0].length ?? 0);
  }
  return [...found, { start, end: print.text.length }].filter(
    (part) => print.text.slice(part.start, part.end).trim() !== '',
  );
}
