// Running heads, footers and page numbers: what pages repeat at their edges.

import type { PdfLine } from './pdf-lines.ts';

// As many lines at the top and at the bottom of a page as may be a head or a foot.
const EDGE_LINES = 2;

// In parts of the page's height.
const MARGIN = 0.12;

// Heads change with chapters, and left and right pages have their own. A line that fewer pages repeat is text; one with
// a number in it (a page's, a chapter's) is repeated at the same height by design, and two pages prove it.
const LEAST_PAGES = 3;

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
      const key = keyOf(line);
      const known = repeated.get(key);
      if (known === undefined) repeated.set(key, [line]);
      else known.push(line);
    }
  }
  const furniture = new Set<PdfLine>();
  for (const [key, lines] of repeated) {
    const onPages = new Set(lines.map(({ page }) => page)).size;
    const least = key.includes('#') || pages.length < LEAST_PAGES ? 2 : LEAST_PAGES;
    if (onPages >= least) for (const line of lines) furniture.add(line);
  }
  return furniture;
}

function edgesOf({ lines, height }: LinedPage): readonly PdfLine[] {
  const inMargin = lines.filter(({ y }) => y < height * MARGIN || y > height * (1 - MARGIN));
  const byHeight = inMargin.sort((a, b) => a.y - b.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(Math.max(EDGE_LINES, byHeight.length - EDGE_LINES))];
}

/** Numbers differ from page to page, Roman ones in prefaces; the height differs by a hair. */
function keyOf(line: PdfLine): string {
  const text = line.text.replace(/\d+/g, '#').replace(/^[ivxlc]+$/i, '#');
  return `${Math.round(line.y / 4)} ${text.slice(0, 200)}`;
}
