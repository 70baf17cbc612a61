// Makes OpenDocument texts from the XML of their parts, so that a test shows what is in the file.

import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'text', 'style', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ');

export interface OdtContent {
  readonly body: string;
  /** Automatic styles. */
  readonly styles?: string;
  /** Further parts by name, or other content for those above. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A note with its printed label. */
export function note(kind: 'footnote' | 'endnote', label: string, ...paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<text:p>${text}</text:p>`).join('');
  return `<text:note text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${body}</text:note-body></text:note>`;
}

/** The bytes of the file. */
export function odtFile(content: OdtContent): Uint8Array {
  const automatic = `<office:automatic-styles>${content.styles ?? ''}</office:automatic-styles>`;
  const body = `<office:body><office:text>${content.body}</office:text></office:body>`;
  const parts = {
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMESPACES}>${automatic}${body}</office:document-content>`,
    ...content.parts,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    ...Object.fromEntries(files),
  });
}
