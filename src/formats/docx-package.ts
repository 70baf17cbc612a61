// Finds the parts of a Word file: its main document, its notes, their relationships.

import { UnreadableInputError } from './unreadable-input-error.ts';
import { decodeXml, type Namespaces, type XmlWalk } from './xml.ts';
import { openZip } from './zip.ts';

/** One part with the targets of its own relationships. */
export interface DocxPart {
  readonly xml: string;
  /** External targets by relationship id. */
  readonly targets: ReadonlyMap<string, string>;
}

export interface DocxPackage {
  readonly body: DocxPart;
  readonly footnotes: DocxPart | null;
  readonly endnotes: DocxPart | null;
  /** Empty where the file has no such part. */
  readonly settings: string;
  readonly numbering: string;
  readonly styles: string;
  /** Data that other programs, and Word's own reference manager, keep beside the document. */
  readonly customXml: readonly string[];
}

interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI, which the transitional and the strict standard share. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

// Word files hold a handful.
const MOST_DATA_PARTS = 50;

/** Said of a zip archive of any other kind. */
export const NO_WORD_FILE = 'the file is a zip archive but no Word document: give the article itself';

const NAMESPACES: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://purl.oclc.org/ooxml/package/relationships', 'rel'],
]);

/** Reads the parts that hold text. Throws an UnreadableInputError where the archive is damaged or no Word file. */
export function openDocx(bytes: Uint8Array, walk: XmlWalk): DocxPackage {
  const zip = openZip(bytes);
  const readXml = (name: string) => {
    const part = zip.read(name);
    return part === null ? null : decodeXml(part);
  };
  const readRelationships = (name: string) => parseRelationships(readXml(relationshipsOf(name)) ?? '', walk);
  const main = parseRelationships(readXml('_rels/.rels') ?? '', walk).find(({ type }) => type === 'officeDocument');
  const bodyName = main === undefined ? 'word/document.xml' : resolve('', main.target);
  const xml = readXml(bodyName);
  if (xml === null) throw new UnreadableInputError(NO_WORD_FILE);
  const relationships = readRelationships(bodyName);
  const nameOf = (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type && !relationship.isExternal);
    return found === undefined ? `word/${type}.xml` : resolve(bodyName, found.target);
  };
  const part = (type: string): DocxPart | null => {
    const name = nameOf(type);
    const read = readXml(name);
    return read === null ? null : { xml: read, targets: externalTargets(readRelationships(name)) };
  };
  return {
    body: { xml, targets: externalTargets(relationships) },
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    settings: readXml(nameOf('settings')) ?? '',
    numbering: readXml(nameOf('numbering')) ?? '',
    styles: readXml(nameOf('styles')) ?? '',
    customXml: relationships
      .filter(({ type }) => type === 'customXml')
      .slice(0, MOST_DATA_PARTS)
      .flatMap(({ target }) => readXml(resolve(bodyName, target)) ?? []),
  };
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
function relationshipsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function parseRelationships(xml: string, walk: XmlWalk): readonly Relationship[] {
  const found: Relationship[] = [];
  walk(xml, NAMESPACES, {
    open(name, attributes) {
      if (name !== 'rel:Relationship') return;
      found.push({
        id: attributes('Id') ?? '',
        type: (attributes('Type') ?? '').replace(/^.*\//s, ''),
        target: attributes('Target') ?? '',
        isExternal: attributes('TargetMode')?.toLowerCase() === 'external',
      });
    },
    close() {},
    text() {},
  });
  return found;
}

function externalTargets(relationships: readonly Relationship[]): ReadonlyMap<string, string> {
  return new Map(relationships.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target.trim()]));
}

/** The name of a part from a target, which is relative to the folder of the part that names it. */
function resolve(from: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
