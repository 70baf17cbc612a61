// The title that a PDF gives itself, where it stands uncompressed in the bytes that were read.

const SCANNED_BYTES = 4_194_304;
const LONGEST_TITLE = 2_000;
const MOST_CANDIDATES = 50;

/** XMP's dc:title (ISO 16684-1), else the Info dictionary's Title (ISO 32000-1, 14.3.3); null where there is none. */
export function findPdfTitle(bytes: Uint8Array): string | null {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SCANNED_BYTES)).toString('latin1');
  return xmpTitle(pdf) ?? infoTitle(pdf);
}

function xmpTitle(pdf: string): string | null {
  const start = pdf.indexOf('<dc:title>');
  if (start < 0) return null;
  const end = pdf.indexOf('</dc:title>', start);
  if (end < 0 || end - start > 3 * LONGEST_TITLE) return null;
  const item = /<rdf:li\b[^>]*>([^<]*)<\/rdf:li>/.exec(pdf.slice(start, end))?.[1];
  if (item === undefined) return null;
  return meaningful(unescapeXml(Buffer.from(item, 'latin1').toString('utf8')));
}

/** The last title that can be read: a changed file keeps its older dictionaries before the newer. */
function infoTitle(pdf: string): string | null {
  let found: string | null = null;
  let at = pdf.indexOf('/Title');
  for (let i = 0; at >= 0 && i < MOST_CANDIDATES; i += 1) {
    found = isInInfo(pdf, at) ? (stringAt(pdf, at + '/Title'.length) ?? found) : found;
    at = pdf.indexOf('/Title', at + 1);
  }
  return found;
}

// Outline entries have a Title too, but a Parent and a Dest or an A beside it; Info has a Producer, Creator or a date.
function isInInfo(pdf: string, at: number): boolean {
  const start = Math.max(pdf.lastIndexOf(' obj', at), at - 4_000, 0);
  const next = pdf.indexOf('endobj', at);
  const dictionary = pdf.slice(start, next < 0 || next - at > 4_000 ? at + 4_000 : next);
  return /\/(?:Producer|Creator|CreationDate|ModDate|Author)\b/.test(dictionary) && !/\/Parent\b/.test(dictionary);
}

function stringAt(pdf: string, at: number): string | null {
  const rest = pdf.slice(at, at + 2 * LONGEST_TITLE).trimStart();
  if (rest.startsWith('(')) return meaningful(textString(literal(rest)));
  const hex = /^<([0-9A-Fa-f\s]*)>/.exec(rest)?.[1];
  return hex === undefined
    ? null
    : meaningful(textString(Buffer.from(hex.replace(/\s+/g, ''), 'hex').toString('latin1')));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a literal string (ISO 32000-1, 7.3.4.2): balanced parentheses, escapes, octal codes. */
function literal(text: string): string {
  let out = '';
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(i + 1, i + 4))?.[0];
      const escaped = text.charAt(i + 1);
      out += octal === undefined ? (ESCAPES[escaped] ?? (escaped === '\n' ? '' : escaped)) : byte(octal);
      i += octal?.length ?? 1;
      continue;
    }
    if (character === ')') depth -= 1;
    if (depth === 0 && character === ')') return out;
    if (depth > 0) out += character;
    if (character === '(') depth += 1;
  }
  return '';
}

function byte(octal: string): string {
  return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
}

/** A text string (7.9.2.2): UTF-16BE or UTF-8 by its mark, else PDFDocEncoding, which Windows-1252 is nearly. */
function textString(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(buffer);
  if (bytes.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(buffer);
  if (bytes.startsWith('\xef\xbb\xbf')) return new TextDecoder('utf-8').decode(buffer);
  return Array.from(bytes, (character) => PDF_DOC[character.charCodeAt(0)] ?? character).join('');
}

// PDFDocEncoding where it differs from latin1 (ISO 32000-1, annex D.2).
const PDF_DOC: Readonly<Record<number, string>> = Object.fromEntries(
  Array.from('•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž', (character, i) => [0x80 + i, character]).concat([[0xa0, '€']]),
);

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined)
      return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Null for what is no title: nothing, or the file name that a word processor puts there. */
function meaningful(title: string): string | null {
  const trimmed = title.replace(/\0/g, '').trim();
  if (
    trimmed === '' ||
    /^(?:untitled|microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|indd|qxd|pdf|tex|dvi|pptx?))$/i.test(trimmed)
  )
    return null;
  return trimmed.slice(0, LONGEST_TITLE);
}
