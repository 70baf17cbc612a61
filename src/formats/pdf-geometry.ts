// Turns what the PDF library says of text and links into places on the page as it is shown.

/** A piece of text on one baseline. Lengths are in points, 1/72 inch; `y` grows down the page as it is shown. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the font. */
  readonly size: number;
  readonly isItalic: boolean;
}

/** The area of a link. */
export interface PdfLink {
  readonly url: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly unknown[];
  readonly font: number;
}

function isTextItem(item: unknown): item is TextItem {
  return (
    typeof item === 'object' &&
    item !== null &&
    'str' in item &&
    typeof item.str === 'string' &&
    'width' in item &&
    typeof item.width === 'number' &&
    'transform' in item &&
    Array.isArray(item.transform) &&
    'font' in item &&
    typeof item.font === 'number'
  );
}

/** Null for text that does not run from left to right as the page is shown: stamps and signs in the margin. `italics` are the numbers of italic fonts. */
export function toPiece(item: unknown, page: Matrix, italics: ReadonlySet<number>): PdfPiece | null {
  if (!isTextItem(item)) return null;
  const [a, b, c, d, e, f] = toMatrix(item.transform);
  const [pa, pb, pc, pd, pe, pf] = page;
  const across = pa * a + pc * b;
  const along = pb * a + pd * b;
  const size = Math.hypot(pa * c + pc * d, pb * c + pd * d);
  if (!(across > 0) || Math.abs(along) > across * 0.2 || !Number.isFinite(size) || size <= 0) return null;
  const x = pa * e + pc * f + pe;
  const y = pb * e + pd * f + pf;
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(item.width)) return null;
  return { text: item.str.replaceAll('\0', ''), x, y, width: item.width, size, isItalic: italics.has(item.font) };
}

/** The area of a link that leads out of the file; null for other annotations. */
export function toLink(annotation: unknown, [a, b, c, d, e, f]: Matrix): PdfLink | null {
  if (typeof annotation !== 'object' || annotation === null || !('rect' in annotation)) return null;
  const url = addressOf(annotation);
  const rect = annotation.rect;
  if (url === null || !Array.isArray(rect)) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.map(Number);
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return { url, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The address as the file has it: the library's own `url` is rewritten, and empty for schemes that it does not like. */
function addressOf(annotation: object): string | null {
  if ('unsafeUrl' in annotation && typeof annotation.unsafeUrl === 'string') return annotation.unsafeUrl.trim();
  return 'url' in annotation && typeof annotation.url === 'string' ? annotation.url.trim() : null;
}

/** An affine map as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export function toMatrix(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
