// Finds the text under the areas of a PDF's links.

import type { Hyperlink } from '../model/document.ts';
import type { PdfLink } from './pdf-geometry.ts';
import type { PdfLine } from './pdf-lines.ts';

// The middle of small letters, in parts of the font's height above the baseline.
const MIDDLE = 0.3;

/** The spans of the text that the links of one page cover. `starts` tells where each line begins in the text. */
export function spansUnder(
  links: readonly PdfLink[],
  lines: readonly PdfLine[],
  starts: ReadonlyMap<PdfLine, number>,
): readonly Hyperlink[] {
  return links.flatMap((link) => lines.flatMap((line) => spanOn(link, line, starts.get(line)) ?? []));
}

function spanOn(link: PdfLink, line: PdfLine, lineStart: number | undefined): Hyperlink | null {
  const middle = line.y - line.size * MIDDLE;
  if (lineStart === undefined || middle < link.top || middle > link.bottom) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { offset, length, left, right } of line.pieces) {
    const from = Math.max(link.left, left);
    const to = Math.min(link.right, right);
    // Areas reach over the text by a hair on either side.
    if (length === 0 || to - from < Math.min(right - left, line.size) * 0.3) continue;
    const share = (x: number) => Math.round(((x - left) / (right - left)) * length);
    start = Math.min(start, offset + share(from));
    end = Math.max(end, offset + share(to));
  }
  const covered = line.text.slice(Math.min(start, end), end);
  if (covered.trim() === '') return null;
  const lead = covered.length - covered.trimStart().length;
  const base = lineStart + start + lead;
  return { start: base, end: base + covered.trim().length, url: link.url };
}

/** In the order of the text; a link that was wrapped has one area for each line, which become one span. */
export function joinSpans(text: string, spans: readonly Hyperlink[]): readonly Hyperlink[] {
  const joined: Hyperlink[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    const isSame = last?.url === span.url && text.slice(last.end, span.start).trim() === '';
    if (last !== undefined && isSame) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
