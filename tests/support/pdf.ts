// Makes small PDF files, uncompressed, so that a test shows what is on their pages.

/** A piece of text; lengths in points, `y` from the top of the page to the baseline. */
export interface PdfPiece {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 12 where it is left out. */
  readonly size?: number;
  readonly isItalic?: boolean;
  /** The text runs upwards, as stamps in the margin do. */
  readonly isTurned?: boolean;
}

/** A link over an area: left, top, right, bottom, from the top left corner of the page. */
export interface PdfArea {
  readonly url: string;
  readonly area: readonly [number, number, number, number];
}

export interface PdfPageContent {
  readonly pieces: readonly PdfPiece[];
  readonly links?: readonly PdfArea[];
  /** Degrees by which the page is shown turned. */
  readonly rotate?: number;
  /** In place of the pieces: the page's content as it stands in the file, and what its dictionary says of it. */
  readonly raw?: { readonly content: Uint8Array; readonly entries: string };
}

const WIDTH = 595;
const HEIGHT = 842;

/** Lines of text below each other, 14 points apart. */
export function linesAt(x: number, y: number, texts: readonly string[], size = 12): readonly PdfPiece[] {
  return texts.map((text, index) => ({ x, y: y + index * size * 1.2, text, size }));
}

/** The bytes of the file. Text that is not Latin-1 is written by a second font that maps codes to Unicode. */
export function pdfFile(pages: readonly PdfPageContent[], trailer = ''): Uint8Array {
  const objects: (string | Uint8Array)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 550 /FontDescriptor 7 0 R >>',
    stream(Buffer.from(TO_UNICODE)),
    '<< /Type /FontDescriptor /FontName /Any /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 1000 800] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Oblique /Encoding /WinAnsiEncoding >>',
    'null',
    ...pages.flatMap((page, index) => pageObjects(page, 11 + index * 2)),
  ];
  return assemble(objects, trailer);
}

function pageObjects(page: PdfPageContent, contentNumber: number): readonly (string | Uint8Array)[] {
  const links = (page.links ?? []).map(({ url, area: [left, top, right, bottom] }) => {
    const rect = [left, HEIGHT - bottom, right, HEIGHT - top].join(' ');
    return `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${escaped(url)}) >> >>`;
  });
  const rotate = page.rotate === undefined ? '' : `/Rotate ${page.rotate} `;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ${rotate}/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 8 0 R >> >> /Contents ${contentNumber} 0 R /Annots [${links.join(' ')}] >>`,
    page.raw === undefined
      ? stream(Buffer.from(page.pieces.map(operators).join('\n'), 'latin1'))
      : stream(page.raw.content, page.raw.entries),
  ];
}

function operators({ x, y, text, size = 12, isItalic = false, isTurned = false }: PdfPiece): string {
  const isLatin = /^[\x20-\xff]*$/.test(text);
  const shown = isLatin ? `(${escaped(text)})` : `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const direction = isTurned ? '0 1 -1 0' : '1 0 0 1';
  const font = isItalic ? 'F3' : 'F1';
  return `BT /${isLatin ? font : 'F2'} ${size} Tf ${direction} ${x} ${HEIGHT - y} Tm ${shown} Tj ET`;
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function stream(content: Uint8Array, entries = ''): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${entries}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly (string | Uint8Array)[], trailer: string): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(end));
  return Buffer.concat(parts);
}

// Each code is the character of that number in UTF-16.
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;
