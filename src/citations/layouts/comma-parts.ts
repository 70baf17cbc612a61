// Cuts a citation at its commas.

import type { Span } from '../../model/document.ts';
import { isPeriod } from '../periods.ts';
import { type Print, textOf } from './layout.ts';

/** The parts of `print` from the offset `from` on: between the commas outside brackets, quotation marks, dates and periods. */
export function commaParts(print: Print, from: number): readonly Span[] {
  return withPeriods(print, segments(print, from));
}

// `Sechs Hände. Musik in der Provinz, 1880–1914, Kiel 2001`: the period belongs to the title, where more than pages follow.
function withPeriods(print: Print, parts: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    const next = parts[index + 1];
    const goesOn =
      next !== undefined && /^(?!pp?\.|ss?\.|n[°ºor]|vol|т\.|t\.)(?:\d{1,2}\.|\p{L}|[“„«])/iu.test(textOf(print, next));
    if (last !== undefined && goesOn && isPeriod(textOf(print, part)))
      joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
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
    .matchAll(
      /[,،](?!\s(?:Jr|Sr|Ltd|Inc|LLC|L\.L\.C|plc|S\.A|GmbH)(?!\p{L}))(?=\s|\p{Lu}|\ue000)|(?<=\p{L}{3}),(?=\p{Ll}{3})|，|(?<!\d),(?=\d)|(?<=[\p{L}\d])\s(?=\ue000)|:\s(?=\ue000)/gu,
    )) {
    const index = from + match.index;
    while (next < guards.length && (guards[next]?.start ?? 0) < index)
      reach = Math.max(reach, guards[next++]?.end ?? 0);
    if (index < reach || (start === 0 && /^,\s(?:II|III|IV)(?!\p{L})/u.test(print.text.slice(index, index + 6))))
      continue;
    found.push({ start, end: index });
    start = index + 1 + (/^\s*/.exec(print.text.slice(index + 1, index + 20))?.[0].length ?? 0);
  }
  return [...found, { start, end: print.text.length }].filter(
    (part) => print.text.slice(part.start, part.end).trim() !== '',
  );
}
