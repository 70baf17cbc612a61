// OpenDocument texts (.odt): the text, the notes with their printed labels, links, what reference managers left.

import type { Document } from '../model/document.ts';
import { createCheckpoint } from './checkpoint.ts';
import { ODT_NAMESPACES } from './odt-names.ts';
import { createOdtReader } from './odt-story.ts';
import { readOdtStyles } from './odt-styles.ts';
import { assembleOffice } from './office-document.ts';
import { UnreadableInputError } from './unreadable-input-error.ts';
import { decodeXml, loadXmlWalk } from './xml.ts';
import { openZip } from './zip.ts';

/** The document in an OpenDocument text. @throws UnreadableInputError where it is none, or damaged */
export async function readOdt(bytes: Uint8Array, path: string, hasTime?: () => boolean): Promise<Document> {
  const walk = await loadXmlWalk(createCheckpoint(hasTime));
  const zip = openZip(bytes);
  const readXml = (name: string) => {
    const part = zip.read(name);
    return part === null ? null : decodeXml(part);
  };
  if (readXml('META-INF/manifest.xml')?.includes('encryption-data')) {
    throw new UnreadableInputError('the file is protected by a password: save it without one');
  }
  const content = readXml('content.xml') ?? '';
  const reader = createOdtReader(readOdtStyles(readXml('styles.xml') ?? '', content, walk));
  walk(content, ODT_NAMESPACES, reader);
  const { body, notes, isText } = reader.finish();
  if (!isText)
    throw new UnreadableInputError('the file is a zip archive but no text document: give the article itself');
  return assembleOffice({ path, format: 'odt', body, notes, withdrawn: new Set(), warnings: [] });
}
