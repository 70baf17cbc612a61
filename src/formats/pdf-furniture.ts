// Running heads, footers and page numbers: what pages repeat at their edges.

import type { PdfLine } from './pdf-lines.ts';

// As many lines at the top and at the bottom of a page as may be a head or a foot.
const EDGE_LINES = 2;

// In parts of the page's height.
const MARGIN = 0.12;

// Heads change with chapters, and left and right pages have their own. A line that fewer pages repeat is text; where it
// bears the number of the page, two pages prove it, unless it looks like a short note: "12 Ibid." on one page, "13 Ibid."
// on the next.
const LEAST_PAGES = 3;
const LEAST_NUMBERED_PAGES = 2;
const SHORT_NOTE = /^\d+\s+\p{L}/u;

/** A page's lines, and its height in points. */
export interface LinedPage {
  readonly lines: readonly PdfLine[];
  readonly height: number;
}

/** The lines that are printed in the margins of several pages alike, but for their numbers. */
export function findFurniture(pages: readonly LinedPage[]): ReadonlySet<PdfLine> {
  const repeated = new Map<string, PdfLine[]>();
  for (const page of pages) {
    for (const line of edgesOf(page)) {
      for (const key of keysOf(line)) {
        const known = repeated.get(key);
        if (known === undefined) repeated.set(key, [line]);
        else known.push(line);
      }
    }
  }
  const furniture = new Set<PdfLine>();
  for (const [key, lines] of repeated) {
    const least = leastPages(key, lines[0]?.text ?? '', pages.length);
    if (new Set(lines.map(({ page }) => page)).size < least) continue;
    for (const line of lines) furniture.add(line);
  }
  return furniture;
}

function leastPages(key: string, text: string, pages: number): number {
  if (!key.includes('#')) return Math.min(LEAST_PAGES, Math.max(2, pages));
  return SHORT_NOTE.test(text) ? LEAST_PAGES : LEAST_NUMBERED_PAGES;
}

function edgesOf({ lines, height }: LinedPage): readonly PdfLine[] {
  const inMargin = lines.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN));
  const byHeight = inMargin.sort((a, b) => a.y - b.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(Math.max(EDGE_LINES, byHeight.length - EDGE_LINES))];
}

/**
 * What a line has in common with its like on other pages, at the same height to a hair: all of it; or all but its first
 * or its last number, which then goes up with the pages; or that it is nothing but a Roman number.
 */
function keysOf(line: PdfLine): readonly string[] {
  const text = line.text.slice(0, 200);
  const relative = (digits: string) => `#${Number(digits) - line.page}`;
  const texts = new Set([
    text.replace(/^[ivxlc]+$/i, '#'),
    text.replace(/\d{1,5}/, relative),
    text.replace(/\d{1,5}(?=\D*$)/, relative),
  ]);
  return [...texts].map((shown) => `${Math.round(line.y / 4)} ${shown}`);
}
