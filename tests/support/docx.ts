// Makes Word files from the XML of their parts, so that a test shows what is in the file.

import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const STRICT_R = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** What a Word file holds; all of it is XML without its root element. */
export interface DocxContent {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** External targets by relationship id. */
  readonly bodyLinks?: Readonly<Record<string, string>>;
  readonly footnoteLinks?: Readonly<Record<string, string>>;
  readonly isStrict?: boolean;
  /** Further parts by name, or other content for those above. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A paragraph of plain runs, one for each text. */
export function p(...texts: readonly string[]): string {
  return `<w:p>${texts.map((text) => (text.startsWith('<') ? text : r(text))).join('')}</w:p>`;
}

/** A run of text. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The mark of a footnote. */
export function footnoteMark(id: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** A footnote of one paragraph, its number before its content. */
export function footnote(id: number, content: string): string {
  return `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(' ')}${content}</w:p></w:footnote>`;
}

/** A complex field: instruction and shown text, each cut into the given runs. */
export function field(instructions: readonly string[], shown: readonly string[]): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const coded = instructions.map(
    (part) => `<w:r><w:instrText xml:space="preserve">${escapeXml(part)}</w:instrText></w:r>`,
  );
  return mark('begin') + coded.join('') + mark('separate') + shown.map(r).join('') + mark('end');
}

/** Separators as Word writes them: they have ids and are no notes. */
export const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The bytes of the file. */
export function docxFile(content: DocxContent): Uint8Array {
  const namespaces = content.isStrict
    ? `xmlns:w="${STRICT_W}" xmlns:r="${STRICT_R}"`
    : `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;
  const root = (name: string, inner: string | undefined) =>
    inner === undefined ? undefined : `<?xml version="1.0"?><w:${name} ${namespaces}>${inner}</w:${name}>`;
  const office = content.isStrict ? STRICT_R : R;
  const parts: Readonly<Record<string, string | undefined>> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': root('document', `<w:body>${content.body}</w:body>`),
    'word/footnotes.xml': root('footnotes', content.footnotes),
    'word/endnotes.xml': root('endnotes', content.endnotes),
    'word/settings.xml': root('settings', content.settings),
    'word/numbering.xml': root('numbering', content.numbering),
    'word/styles.xml': root('styles', content.styles),
    'word/_rels/document.xml.rels': hyperlinks(content.bodyLinks, office),
    'word/_rels/footnotes.xml.rels': hyperlinks(content.footnoteLinks, office),
    ...content.parts,
  };
  const written = Object.entries(parts).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, strToU8(xml)]]));
  return zipSync(Object.fromEntries(written));
}

function hyperlinks(links: Readonly<Record<string, string>> | undefined, office: string): string | undefined {
  if (links === undefined) return undefined;
  const list = Object.entries(links).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return relationships(list.join(''));
}

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}
