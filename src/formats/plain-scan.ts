// What is left of an input whose parser takes too long: its addresses, where they stand in the source.

import type { Document, FormatName } from '../model/document.ts';
import { decodeText } from './decode-text.ts';
import { decodePage } from './html-charset.ts';
import { anchorLines } from './line-anchors.ts';
import { decodeXml } from './xml.ts';
import { openZip } from './zip.ts';

const WARNING = 'it takes too long to read: it was only searched for its addresses';

// Where the office formats keep what is written, and where its links lead.
const PARTS = [
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/footnotes.xml',
  'word/_rels/footnotes.xml.rels',
  'word/endnotes.xml',
  'word/_rels/endnotes.xml.rels',
  'content.xml',
];

/**
 * A document without notes: the text of the source as it stands, of a tag nothing but the address that it leads to.
 * Rejects with an UnreadableInputError as the format's own parser does. Linear.
 */
export async function scanPlainly(bytes: Uint8Array, path: string, format: FormatName): Promise<Document> {
  const common = { path, format, hyperlinks: [], notes: [], isScanned: true } as const;
  if (format === 'docx' || format === 'odt') {
    const zip = openZip(bytes);
    const text = PARTS.map((name) => withoutTags(decodeXml(zip.read(name) ?? new Uint8Array()))).join('\n\n');
    return { ...common, text, anchors: null, warnings: [WARNING] };
  }
  const decoded = await (format === 'html' ? decodePage(bytes) : decodeText(bytes));
  const source = format === 'html' ? withoutTags(decoded.text) : decoded.text;
  return { ...common, ...anchorLines(source), warnings: [...decoded.warnings, WARNING] };
}

// No search for the end of a tag goes further than tags do.
const TAG = /<[^<>]{0,5000}>/g;
const LEADS_TO = /\s(?:href|xlink:href|Target)\s{0,9}=\s{0,9}["']?(?=https?:)/i;

/** Everything keeps its place. */
function withoutTags(source: string): string {
  return source.replace(TAG, (tag) => {
    const found = LEADS_TO.exec(tag);
    if (found === null) return blank(tag);
    const start = found.index + found[0].length;
    const [address = ''] = /^[^\s"'<>]+/.exec(tag.slice(start)) ?? [];
    return blank(tag.slice(0, start)) + address + blank(tag.slice(start + address.length));
  });
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
